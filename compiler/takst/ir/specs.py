"""From declarations to what a validator knows besides the rules: facts, keys, rows, sources."""

from __future__ import annotations

from collections.abc import Iterable

from takst.ir import nodes as ir
from takst.ir.context import Context
from takst.ir.values import value_for, words
from takst.ir.walk import facts_of_rule, keys_of_rule
from takst.model.from_syntax import days_of
from takst.model.nodes import Days, Fact, Row, Ruleset
from takst.runtime.spec import CodeRow, FactSpec, FactValue, KeySpec, LetterSpec, Period, RulesetSpec, Source
from takst.syntax import nodes as syn


def spec_of(
    rules: Iterable[ir.AnyRule], alternatives: Iterable[ir.Alternatives], others: Iterable[str], ctx: Context
) -> RulesetSpec:
    """`others` are facts asked for outside the rules. A fact that every ruleset has stands in it if it is asked for."""
    ruleset = ctx.ruleset
    rules = list(rules)
    keys = _keys(rules, ctx)
    asked = {fact for rule in rules for fact in facts_of_rule(rule)} | {key.path for key in keys.values()} | set(others)
    facts = [fact for fact in ruleset.facts.values() if fact.span is not None or fact.name in asked]
    return RulesetSpec(
        name=ruleset.name,
        title=ruleset.title,
        version=_version(ruleset),
        valid=_period(ruleset.days),
        sources=tuple(
            Source(name, one.title, one.language.text if one.language else None, one.published)
            for name, one in ruleset.sources.items()
        ),
        facts={fact.name: _fact(fact, ctx) for fact in sorted(facts, key=lambda fact: fact.name)},
        keys=keys,
        codes={row.key: _row(row, ruleset.days) for row in ruleset.catalogue.rows.values()},
        outside=dict(ruleset.outside),
        cases={name: one.title for name, one in ruleset.cases.items()},
        alternatives=tuple(one.codes for one in alternatives),
        hash="",
        letters=tuple(map(_letter, ruleset.letters)),
    )


def _version(ruleset: Ruleset) -> str:
    """A ruleset is called after the day its force begins, else after its latest source."""
    published = [one.published for one in ruleset.sources.values() if one.published is not None]
    day = ruleset.days.start or max(published, default=None)
    return day.isoformat() if day is not None else "undated"


def _period(days: Days) -> Period:
    return Period(days.start, days.end)


def _keys(rules: Iterable[ir.AnyRule], ctx: Context) -> dict[str, KeySpec]:
    """The keys that rules use, and those of a bare `with`."""
    used = {key for rule in rules for key in keys_of_rule(rule)}
    if ctx.ruleset.with_means is not None:
        used |= set(ctx.keys(ctx.ruleset.with_means.scope.keys))
    return {name: ctx.key_specs[name] for name in sorted(used)}


def _fact(fact: Fact, ctx: Context) -> FactSpec:
    choices = tuple(words(choice) for choice in fact.choices)
    return FactSpec(fact.name, fact.type, fact.unit, choices, _presumed(fact, ctx), fact.question)


def _presumed(fact: Fact, ctx: Context) -> FactValue | None:
    if fact.presumed is None:
        return None
    value = value_for(fact.presumed, fact, ctx)
    return (value,) if fact.type == "list" and isinstance(value, str) else value


def _letter(one: syn.LetterDecl) -> LetterSpec:
    currency = None if one.currency is None else one.currency.text
    return LetterSpec(one.name.text, one.title, one.value, currency, _period(days_of(one.validity)))


def _row(row: Row, force: Days) -> CodeRow:
    """A changed row without a date of its own begins with the ruleset: before that day stood what it replaced."""
    start = row.days.start or (force.start if row.change != "base" else None)
    return CodeRow(
        code=row.key,
        label=row.label,
        coefficient=row.coefficient,
        kind=row.kind,
        notes=row.notes,
        place=row.place,
        valid=Period(start, row.days.end),
        change=row.change,
        status=row.status,
        remark=row.remark,
        extra=dict(row.extra),
        letter=row.letter,
        second_coefficient=row.second_coefficient,
        approval=row.approval,
        group=row.group,
    )
