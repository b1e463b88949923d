"""What is asked of a line itself: conditions, outcomes, judgements, approvals, documents, guards -> rows and one query.

Conditions that differ only in their constants have one shape, and are asked with the constants of their rows. Each
row is a question to the lines of one code; the query gives the answers that are not no.
"""

from __future__ import annotations

from collections.abc import Iterator

from attrs import define, field

from takst.backends.bulk import sql
from takst.backends.bulk.conditions import Asked, Conditions, Slots
from takst.backends.bulk.facts import Facts
from takst.backends.bulk.tables import Cell, Tables, days, within
from takst.ir import nodes as ir
from takst.ir.walk import facts_in
from takst.runtime.spec import ALWAYS, Period
from takst.runtime.verdicts import Verdict, rank


@define
class Shapes:
    """Distinct questions, numbered from 1 in the order in which they are first met."""

    facts: Facts
    numbers: dict[tuple[str, str], int] = field(factory=dict)

    @property
    def text(self) -> str:
        """All of them."""
        return " ".join(truth for truth, _ in self.numbers)

    def of(self, asked: Asked) -> int:
        return self.numbers.setdefault((asked.truth, asked.doubt), len(self.numbers) + 1)


def ask(tables: Tables, shapes: Shapes, rules: list[ir.AnyRule]) -> None:
    """Fills `asked` with what rules ask of their own lines."""
    further = [rule for rule in rules if isinstance(rule, ir.AlsoWhen)]
    for rule in rules:
        family = _FAMILIES.get(type(rule))
        if family is None or (isinstance(rule, ir.Outcome) and rule.verdict == "payable"):
            continue
        rule_ix = tables.rule(rule, family)
        if rule.subject.material is not None:
            continue  # lines of materials are judged by the exact engine
        for code, ways in _ways(rule, further, tables):
            slots = Slots()
            for asked, verdict in _questions(rule, ways, Conditions(shapes.facts, slots)):
                for why in sorted(asked.why):
                    tables.screened(rule_ix, why, always=asked.doubt == sql.TRUE)
                if asked.truth != sql.FALSE:
                    valid = in_force(tables, code, rule.valid)
                    row(tables, "asked", rule_ix, code, valid, shapes.of(asked), slots, verdict)


def row(
    tables: Tables,
    table: str,
    rule_ix: int,
    code: str | None,
    valid: Period,
    shape: int,
    slots: Slots,
    verdict: Verdict | None = None,
) -> None:
    """One question to the lines of a code (of every line when None)."""
    constants: dict[str, Cell] = {f"n{i}": value for i, value in enumerate(slots.numbers, start=1)}
    constants |= {f"t{i}": value for i, value in enumerate(slots.texts, start=1)}
    code_ix = None if code is None else tables.code(code)
    tables.add(
        table,
        rule_ix=rule_ix,
        code_ix=code_ix,
        shape=shape,
        rank=None if verdict is None else rank(verdict),
        **days(valid),
        **constants,
    )


def in_force(tables: Tables, code: str | None, valid: Period) -> Period:
    """The days of the rule within those of the code's row."""
    row = None if code is None else tables.spec.codes.get(code)
    return valid if row is None else within(valid, tables.spec.days_of(row))


def _ways(
    rule: ir.AnyRule, further: list[ir.AlsoWhen], tables: Tables
) -> Iterator[tuple[str | None, tuple[ir.AlsoWhen, ...]]]:
    """The codes of the rule, each with the permissions that open a further way to meet it."""
    open_: list[ir.AlsoWhen] = []
    if isinstance(rule, ir.Condition):
        asks = set(facts_in(rule.cond))
        open_ = [one for one in further if not asks.isdisjoint(facts_in(one.cond))]
    if rule.subject.every and not tables.spec.codes:
        yield None, tuple(one for one in open_ if one.subject.every)
        return
    for code in tables.subjects(rule):
        yield code, tuple(one for one in open_ if one.subject.every or code in one.subject.codes)


def _questions(
    rule: ir.AnyRule, ways: tuple[ir.AlsoWhen, ...], ask: Conditions
) -> Iterator[tuple[Asked, Verdict | None]]:
    """What is asked, with the verdict where that is not the rule's own."""
    if not isinstance(rule, ir.Judge):
        yield _question(rule, ways, ask), None
        return
    guard, answer = ask.guard(rule), ask.answer(rule.question)
    told: tuple[tuple[str, Verdict], ...] = (
        (f"{answer} IS NULL", "needs judgement"),
        (f"NOT {answer}", rule.otherwise or "refused"),
    )
    for found, verdict in told:
        truth = f"CASE WHEN {found} THEN {sql.inner(guard.truth)} ELSE FALSE END"
        yield Asked(truth, guard.doubt, guard.why), verdict


def _question(rule: ir.AnyRule, ways: tuple[ir.AlsoWhen, ...], ask: Conditions) -> Asked:
    """Whether the rule has something to say of the line."""
    guard = ask.guard(rule)
    match rule:
        case ir.Condition(cond=cond):
            met = ask.asked(cond)
            for way in ways:
                met |= ask.asked(way.cond) & ask.guard(way) & _on_its_days(way, ask)
            return guard & ~met
        case ir.ApprovalRequired():
            return guard & ~ask.approved()
        case ir.DocumentRequired(kind=kind, dated=dated):
            there = ask.stated(f"documents.{kind}")
            if dated is None:
                return guard & ~there
            listed = f"{sql.column(ask.facts.claim, 'documents')} IS NOT NULL"
            undated = sql.both((guard.truth, there.truth))  # it is said to be there, and nobody says of what day
            truth = f"CASE WHEN {undated} THEN NULL ELSE {sql.both((guard.truth, sql.negated(there.truth)))} END"
            return _unless(Asked(truth, guard.doubt, guard.why), listed, "documents have dates")
        case _:
            return guard


def _unless(asked: Asked, doubt: str, why: str) -> Asked:
    """Where `doubt` holds, a yes is not to be trusted either."""
    truth = (
        f"CASE WHEN {doubt} AND COALESCE({sql.inner(asked.truth)}, TRUE) THEN NULL ELSE {sql.inner(asked.truth)} END"
    )
    return Asked(truth, sql.either((asked.doubt, doubt)), asked.why | {why})


def _on_its_days(way: ir.AlsoWhen, ask: Conditions) -> Asked:
    if way.valid == ALWAYS:
        return Asked(sql.TRUE)
    first, last = days(way.valid).values()
    return Asked(f"{ask.facts.line}.date BETWEEN {sql.day(first)} AND {sql.day(last)}")  # type: ignore[arg-type]


_FAMILIES: dict[type[ir.AnyRule], str] = {
    ir.Condition: "condition",
    ir.Outcome: "outcome",
    ir.Judge: "judgement",
    ir.ApprovalRequired: "approval",
    ir.DocumentRequired: "document",
}
