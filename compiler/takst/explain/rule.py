"""From a rule's id to what it says: the sentence, its place, its reading, what it asks, the examples that show it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from takst.examples import Ran, RuleNames, names_of
from takst.explain.words import (
    asked_lines,
    citation_words,
    labelled,
    partners_lines,
    period_words,
    reading_lines,
    source_place,
)
from takst.ir import nodes as ir
from takst.ir.ids import rule_ids, subject_ids


def rules_called(rules: ir.CheckedRuleset, name: str) -> tuple[ir.AnyRule, ...]:
    """By a whole id, an id without its partner or with the last word of a finding, or the end of an id."""
    names = names_of(rules)
    exact = names.behind(name)
    if exact:
        return tuple(rules.rules[index] for index in exact)
    prefix, wanted = f"{rules.spec.name}.", name.removeprefix(f"{rules.spec.name}.")
    stems = [
        rule for rule in rules.rules if any(f"{subject}.{rule.slug}" == wanted for subject in subject_ids(rule.subject))
    ]
    if stems:
        return tuple(stems)
    tail = f".{wanted}"
    found = {i for id, ones in names.rules.items() if f".{id.removeprefix(prefix)}".endswith(tail) for i in ones}
    return tuple(rules.rules[index] for index in sorted(found))


def rule_lines(rules: ir.CheckedRuleset, rule: ir.AnyRule, ran: Iterable[Ran]) -> Iterator[str]:
    """`ran` are the ruleset's examples, judged."""
    spec = rules.spec
    yield f"{_subject(rule)}: {rule.sentence}"
    yield from labelled("place", f"{citation_words(rule.citation, spec)}, in force {period_words(rule.valid)}")
    yield from reading_lines(rule)
    yield from labelled("written", source_place(rule))
    yield from asked_lines(rule, spec)
    yield from partners_lines(rule)
    ids = rule_ids(rule, spec.name)
    for id in ids[:6]:
        yield from labelled("rule", id)
    if len(ids) > 6:
        yield from labelled("", f"and {len(ids) - 6} more")
    yield from _examples(rules, rule, ran)


def _subject(rule: ir.AnyRule) -> str:
    if rule.subject.every:
        return "every line"
    if rule.subject.material is not None:
        return f'material "{rule.subject.material}"'
    if isinstance(rule, ir.PairTable):
        return f"the pairs of {rule.sheet}"
    codes = sorted(rule.subject.codes)
    return ", ".join(codes) if len(codes) <= 6 else f"{', '.join(codes[:6])} and {len(codes) - 6} more"


def _examples(rules: ir.CheckedRuleset, rule: ir.AnyRule, ran: Iterable[Ran]) -> Iterator[str]:
    names = names_of(rules)
    for one in ran:
        if one.result is not None and _shows(one, rule, rules, names):
            span = one.example.span
            yield from labelled("example", f"{one.example.title} ({span.source.path}:{span.line})")


def _shows(ran: Ran, rule: ir.AnyRule, rules: ir.CheckedRuleset, names: RuleNames) -> bool:
    if ran.result is None:
        return False
    ids = [finding.rule for finding in ran.result.findings]
    ids += [applied for line in ran.result.lines for applied in line.applied]
    return any(rules.rules[index] is rule for id in ids for index in names.behind(id))
