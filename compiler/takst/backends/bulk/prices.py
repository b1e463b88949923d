"""What one unit of a code costs -> rows of days and numbers, as far as it is the same for every line.

Prices that hang on what a line says, orders and totals have guards; where one may hold, the exact engine judges.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import TypeAlias, get_args

from takst.backends.bulk import sql
from takst.backends.bulk.asked import Shapes, in_force, row
from takst.backends.bulk.conditions import Conditions, Slots
from takst.backends.bulk.tables import Tables, days
from takst.ir import nodes as ir
from takst.ir.interpret.prices import says
from takst.ir.names import subject_name
from takst.runtime import prices
from takst.runtime.claim import Claim, Line, Patient
from takst.runtime.findings import rule_id
from takst.runtime.kleene import YES
from takst.runtime.spec import ALWAYS, Period, RuleInfo
from takst.runtime.view import LineView, docket

Priced: TypeAlias = tuple[Decimal | None, str | None, str | None, str | None]
NOT_PRICED: Priced = (None, None, None, None)


def price(tables: Tables, shapes: Shapes, rules: tuple[ir.AnyRule, ...]) -> None:
    """Fills `prices`, and `referred` with the prices that are not the same for every line."""
    plain = [rule for rule in rules if isinstance(rule, ir.PaysCoefficient | ir.PaysFee | ir.PaysAs)]
    fixed = [rule for rule in plain if rule.when is None and rule.unless is None]
    for rule in rules:
        if not isinstance(rule, get_args(ir.PriceRule)):
            continue
        rule_ix = tables.rule(rule, "price")
        if rule in fixed or rule.subject.material is not None:
            continue
        tables.screened(rule_ix, "it depends on the line, or on other lines")
        slots = Slots()
        asked = Conditions(shapes.facts, slots).guard(rule)
        for code in tables.subjects(rule):
            row(tables, "referred", rule_ix, code, _force(rule), shapes.of(asked), slots)
    for code in tables.known_codes():
        _code(tables, code, fixed)


def tell(tables: Tables, rules: tuple[ir.AnyRule, ...]) -> None:
    """Fills what results say of lines besides: references to texts that are not here, and `permissions`, whose lines
    only the exact engine can say what applied to."""
    for rule in rules:
        for code in tables.subjects(rule) if isinstance(rule, ir.Unresolved) or _permits(rule, tables) else ():
            force = days(in_force(tables, code, rule.valid))
            if isinstance(rule, ir.Unresolved):
                name = rule_id(tables.spec, subject_name(rule.subject, code), rule.slug)
                tables.add("unresolved", code_ix=tables.code(code), rule=name, **force)
            else:
                tables.add("permissions", code_ix=tables.code(code), **force)


def _permits(rule: ir.AnyRule, tables: Tables) -> bool:
    """What is named only by a material or a label is never among the lines that queries judge."""
    match rule:
        case ir.RepeatPermission() | ir.AlsoWhen():
            return True
        case ir.Outcome(verdict=verdict):
            return verdict == "payable"
        case ir.Permission(partners=lines) | ir.InclusionLift(items=lines):
            return any(True for code in tables.subjects(rule) for _ in tables.named(lines, code))
        case _:
            return False


def _force(rule: ir.AnyRule) -> Period:
    """An order or a total counts lines of other days too."""
    return ALWAYS if isinstance(rule, ir.Rank | ir.Cap) else rule.valid


def _code(tables: Tables, code: str, fixed: Sequence[ir.AnyRule]) -> None:
    own = [rule for rule in fixed if rule.subject.every or code in rule.subject.codes]
    if not own:
        return
    stretches: list[tuple[Period, Priced]] = []
    for period in _pieces(tables, code, own):
        priced = _priced(tables, code, period.start or sql.FIRST_DAY, own)
        if stretches and stretches[-1][1] == priced:
            period = Period(stretches.pop()[0].start, period.end)
        stretches.append((period, priced))
    for period, priced in stretches:
        if priced != NOT_PRICED:
            cells = dict(zip(("number", "letter", "words", "applied"), priced, strict=True))
            tables.add("prices", code_ix=tables.code(code), **cells, **days(period))


def _priced(tables: Tables, code: str, day: dt.date, fixed: Sequence[ir.AnyRule]) -> Priced:
    """Number, letter, words and rule of the price that holds on that day."""
    line = _line(tables, code, day)
    terms = []
    for rule in fixed:
        found = says(rule, line) if line.date in rule.valid and line.row_in_force else None
        if found is not None:
            info = RuleInfo(rule.slug, rule.sentence, rule.citation)
            terms.append(prices.Term(info, subject_name(rule.subject, code), YES, found[0], retry=lambda _: YES))
    told = prices.price(line, terms)
    rule_ids = (rule_id(tables.spec, term.subject, term.info.slug) for term in told.applied)
    number = None if told.amount is None else told.amount.low
    return number, None if number is None else told.letter, next(iter(told.steps), None), next(rule_ids, None)


def _pieces(tables: Tables, code: str, rules: Sequence[ir.AnyRule]) -> Iterator[Period]:
    """Stretches of days on which the same sentences and rows are in force."""
    periods = [tables.spec.valid, *(rule.valid for rule in rules)]
    rows = [tables.spec.codes.get(one) for one in (code, *(rule.code for rule in rules if isinstance(rule, ir.PaysAs)))]
    periods += [row.valid for row in rows if row is not None]
    one = dt.timedelta(days=1)
    starts = {sql.FIRST_DAY, *(period.start for period in periods if period.start is not None)}
    starts |= {period.end + one for period in periods if period.end is not None and period.end < sql.LAST_DAY}
    ordered = sorted(starts)
    for first, following in zip(ordered, [*ordered[1:], None], strict=True):
        yield Period(first, sql.LAST_DAY if following is None else following - one)


def _line(tables: Tables, code: str, date: dt.date) -> LineView:
    """A line of the code that says nothing else."""
    line = Line(code=code, date=date, n=1)
    return docket(Claim(claim="-", patient=Patient(id="-"), lines=(line,)), tables.spec).own[0]


__all__ = ["price", "tell"]
