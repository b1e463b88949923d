"""Checked rules -> rule tables: rules, codes and who speaks of whom, as rows of small numbers.

A rule that the queries decide has rows that say so; one that they only screen has rows marked doubtful: where such a
row might say anything of a claim, the exact engine judges that claim.
"""

from __future__ import annotations

import csv
import datetime as dt
import io
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from typing import Literal, TypeAlias

from attrs import define, field, frozen

from takst.backends.bulk import sql
from takst.ir import nodes as ir
from takst.ir.names import element_name, subject_name
from takst.ir.walk import line_sets_of_rule
from takst.runtime.dates import TimeUnit
from takst.runtime.spec import Period, RulesetSpec
from takst.runtime.verdicts import Verdict, rank

Cell: TypeAlias = int | str | bool | Decimal | dt.date | None
Distance: TypeAlias = tuple[int, TimeUnit]

_DATES = {"valid_from": "DATE", "valid_to": "DATE"}
_FLAGS = {"is_guarded": "BOOLEAN", "is_doubtful": "BOOLEAN"}
_CODE, _RULE, _KEYS = {"code_ix": "INTEGER"}, {"rule_ix": "INTEGER"}, {"keys_ix": "INTEGER"}
_TWO = {"one_ix": "INTEGER", "two_ix": "INTEGER"}
_ASKED = {
    **_RULE,
    **_CODE,
    **_DATES,
    "shape": "INTEGER",
    "rank": "INTEGER",
    **{f"n{i}": "DECIMAL(18, 6)" for i in range(1, 5)},
    **{f"t{i}": "VARCHAR" for i in range(1, 5)},
}
COLUMNS: Mapping[str, Mapping[str, str]] = {
    "codes": {
        **_CODE,
        "code": "VARCHAR",
        "is_known": "BOOLEAN",
        "crosses": "BOOLEAN",
        "change": "VARCHAR",
        "coefficient": "DECIMAL(38, 12)",
        "row_from": "DATE",
        "row_to": "DATE",
        "in_from": "DATE",
        "in_to": "DATE",
        "place": "VARCHAR",
    },
    "rules": {
        **_RULE,
        "family": "VARCHAR",
        "slug": "VARCHAR",
        "subject": "VARCHAR",
        "verdict": "VARCHAR",
        "rank": "INTEGER",
        "how": "VARCHAR",
        "why": "VARCHAR",
    },
    "elements": {"element_ix": "INTEGER", "name": "VARCHAR"},
    "asked": _ASKED,
    "guards": _ASKED,
    "referred": _ASKED,
    "exclusions": {**_KEYS, **_RULE, **_TWO, "element_ix": "INTEGER", **_DATES, **_FLAGS},
    "doubtful_pairs": {**_RULE, **_TWO},
    "inclusions": {
        **_KEYS,
        **_RULE,
        **_TWO,
        "element_ix": "INTEGER",
        "distance_ix": "INTEGER",
        "item_from": "DATE",
        "item_to": "DATE",
        **_DATES,
        **_FLAGS,
    },
    "intervals": {**_KEYS, **_RULE, **_TWO, "distance_ix": "INTEGER", "side": "VARCHAR", **_DATES, **_FLAGS},
    "requirements": {**_KEYS, **_RULE, **_TWO, **_DATES, **_FLAGS},
    "limits": {
        **_KEYS,
        "limit_ix": "INTEGER",
        **_RULE,
        **_TWO,
        "kind": "VARCHAR",
        "distance_ix": "INTEGER",
        "most": "INTEGER",
        "by_lines": "BOOLEAN",
        "is_asked": "BOOLEAN",
        "period_from": "DATE",
        "period_to": "DATE",
        **_DATES,
        **_FLAGS,
    },
    "prices": {
        **_CODE,
        **_DATES,
        "number": "DECIMAL(38, 12)",
        "letter": "VARCHAR",
        "words": "VARCHAR",
        "applied": "VARCHAR",
    },
    "unresolved": {**_CODE, **_DATES, "rule": "VARCHAR"},
    "permissions": {**_CODE, **_DATES},
    "told": {
        **_RULE,
        "form": "VARCHAR",
        "facts_ix": "INTEGER",
        "verdict": "VARCHAR",
        "sentence": "VARCHAR",
        "source": "VARCHAR",
        "place": "VARCHAR",
        "in_force_from": "DATE",
        "in_force_until": "DATE",
        "number": "INTEGER",
        "unit": "VARCHAR",
        **{
            name: "VARCHAR"
            for name in (
                *("reading", "reason", "message_id", "message", "argument_names", "arguments"),
                *("evidence_names", "evidence", "mend", "missing_fact", "missing_question"),
            )
        },
    },
}
"""Of each table the columns with their types. `one_ix` is the code whose row carries the rule, `two_ix` the other one;
an `element_ix` of 0 means that the element is the other code itself. An inclusion holds for items between two days.
Where `two_ix` is NULL, every other code of the catalogue is meant (of `requirements`: none)."""


@frozen
class Report:
    """How a rule is treated. `decided`: queries tell all that it finds. `decided unless`: of lines with a certain form
    of input they leave it to the exact engine (`why`). `screened`: they tell of which claims it may speak."""

    rule: ir.AnyRule
    family: str
    how: Literal["decided", "decided unless", "screened"]
    why: tuple[str, ...]


@frozen
class PairRows:
    """Rows of `exclusions` that are not written down: they are filled in from the file of a table of pairs."""

    rule_ix: int
    keys_ix: int
    is_guarded: bool
    is_doubtful: bool
    rule: ir.PairTable


@define
class Tables:
    """The tables while they are filled. Everything is numbered in the order in which it is first met."""

    spec: RulesetSpec
    rows: dict[str, list[tuple[Cell, ...]]] = field(factory=lambda: {name: [] for name in COLUMNS})
    codes: dict[str, int] = field(factory=dict)
    crossing: set[str] = field(factory=set)
    rules: list[ir.AnyRule] = field(factory=list)
    keys: dict[tuple[str, ...], int] = field(factory=dict)
    distances: dict[Distance, int] = field(factory=dict)
    whys: dict[int, dict[str, bool]] = field(factory=dict)
    families: dict[int, str] = field(factory=dict)
    pairs: list[PairRows] = field(factory=list)
    _elements: dict[str, int] = field(factory=dict)

    def add(self, table: str, **cells: Cell) -> None:
        self.rows[table].append(tuple(cells.get(name) for name in COLUMNS[table]))

    # ------------------------------------------------------------ numbers of things

    def code(self, code: str) -> int:
        return self.codes.setdefault(code, len(self.codes) + 1)

    def rule(self, rule: ir.AnyRule, family: str) -> int:
        """Numbered from 1, in the order of the source."""
        self.rules.append(rule)
        self.families[len(self.rules)] = family
        return len(self.rules)

    def keyset(self, keys: tuple[str, ...]) -> int:
        return self.keys.setdefault(tuple(sorted(keys)), len(self.keys) + 1)

    def distance(self, number: int, unit: TimeUnit) -> int:
        return self.distances.setdefault((number, unit), len(self.distances) + 1)

    def element(self, element: ir.Element) -> int:
        if isinstance(element, ir.Listed):
            return 0
        return self._elements.setdefault(element_name(element), len(self._elements) + 1)

    def screened(self, rule_ix: int, why: str, *, always: bool = True) -> None:
        """Not `always`: only where a line has that form of input."""
        reasons = self.whys.setdefault(rule_ix, {})
        reasons[why] = reasons.get(why, False) or always

    def reports(self) -> tuple[Report, ...]:
        return tuple(self._report(ix, rule) for ix, rule in enumerate(self.rules, start=1))

    def _report(self, ix: int, rule: ir.AnyRule) -> Report:
        whys = self.whys.get(ix, {})
        always = tuple(why for why, is_always in whys.items() if is_always)
        if always:
            return Report(rule, self.families[ix], "screened", always)
        return Report(rule, self.families[ix], "decided unless" if whys else "decided", tuple(whys))

    # ------------------------------------------------------------ codes

    def known_codes(self) -> tuple[str, ...]:
        return (*self.spec.codes, *self.spec.cases)

    @property
    def has_catalogue(self) -> bool:
        return bool(self.spec.codes or self.spec.cases)

    def subjects(self, rule: ir.AnyRule) -> tuple[str, ...]:
        """The codes on which the rule speaks, in the order of their names."""
        if rule.subject.every:
            return tuple(sorted(self.known_codes()))
        return tuple(sorted(rule.subject.codes))

    @property
    def may_mean_unknown_codes(self) -> bool:
        """Whether a set of some rule may hold a code that is in no catalogue."""
        return any(
            isinstance(one, ir.AnyOther | ir.Another) or (isinstance(one, ir.InGroup) and one.incomplete)
            for rule in self.rules
            for lines in line_sets_of_rule(rule)
            for one in lines.elements
        )

    def named(self, lines: ir.LineSet, subject: str) -> Iterator[tuple[str, int]]:
        """Codes of acts that the set names, seen from the subject's row, each with its element.

        Names of materials and labels name no code: lines that carry one are judged by the exact engine, as are those
        whose code is in no catalogue.
        """
        for element in lines.elements:
            for code in self._codes_of(element, subject):
                yield code, self.element(element)

    def _codes_of(self, element: ir.Element, subject: str) -> Iterable[str]:
        match element:
            case ir.Listed(code=code):
                return (code,)
            case ir.InGroup(codes=codes):
                return sorted(codes)
            case ir.AnyOther(of=None):
                return (code for code in sorted(self.known_codes()) if code != subject)
            case ir.AnyOther(of=ir.InGroup(codes=codes)):
                return sorted(codes - {subject})
            case ir.Another(prefix=prefix):
                return (code for code in sorted(self.known_codes()) if code.startswith(prefix))
            case _:
                return ()

    def names_more(self, lines: ir.LineSet) -> bool:
        """Whether the set may mean codes that no table here lists."""
        if self.has_catalogue:
            return False
        return any(
            isinstance(one, ir.AnyOther | ir.Another) or (isinstance(one, ir.InGroup) and one.incomplete)
            for one in lines.elements
        )

    # ------------------------------------------------------------ at the end

    def close(self) -> None:
        """Fills the tables of what was numbered."""
        for code in sorted({*self.known_codes(), *self.spec.outside}):
            self.code(code)
        for code, ix in self.codes.items():
            self._code_row(code, ix)
        for rule, told in zip(self.rules, self.reports(), strict=True):
            code = "" if rule.subject.codes else subject_name(rule.subject, "")
            verdict = rule.verdict if isinstance(rule, ir.Outcome) else rule.otherwise or _VERDICTS.get(told.family)
            cells: dict[str, Cell] = {"family": told.family, "slug": rule.slug, "subject": code or None}
            why = "; ".join(told.why) or None
            cells["rank"] = None if verdict is None else rank(verdict)
            self.add("rules", rule_ix=len(self.rows["rules"]) + 1, verdict=verdict, how=told.how, why=why, **cells)
        for name, ix in self._elements.items():
            self.add("elements", element_ix=ix, name=name)

    def _code_row(self, code: str, ix: int) -> None:
        row = self.spec.codes.get(code)
        own = Period() if row is None else row.valid
        days = Period() if row is None else self.spec.days_of(row)
        self.add(
            "codes",
            code_ix=ix,
            code=code,
            is_known=not self.has_catalogue or row is not None or code in self.spec.cases,
            crosses=code in self.crossing,
            change=None if row is None else row.change,
            coefficient=None if row is None else row.coefficient,
            row_from=own.start or sql.FIRST_DAY,
            row_to=own.end or sql.LAST_DAY,
            in_from=days.start or sql.FIRST_DAY,
            in_to=days.end or sql.LAST_DAY,
            place=self.spec.place_of(code).place,
        )

    def texts(self) -> dict[str, str]:
        """Each table that has rows, as CSV."""
        return {name: _csv(name, rows) for name, rows in self.rows.items() if self.has(name)}

    def has(self, table: str) -> bool:
        return bool(self.rows[table]) or (table in ("exclusions", "doubtful_pairs") and bool(self.pairs))

    def keysets(self, table: str) -> dict[tuple[str, ...], int]:
        """The keys that rows of the table name, with their numbers."""
        used = {row[0] for row in self.rows[table]}
        if table == "exclusions":
            used |= {one.keys_ix for one in self.pairs}
        return {keys: ix for keys, ix in self.keys.items() if ix in used}


_VERDICTS: Mapping[str, Verdict] = {
    "condition": "refused",
    "judgement": "needs judgement",
    "approval": "needs approval",
    "document": "needs document",
    "exclusion": "refused",
    "inclusion": "refused",
    "interval": "refused",
    "requirement": "refused",
    "limit": "refused",
}


def days(period: Period) -> dict[str, Cell]:
    return {"valid_from": period.start or sql.FIRST_DAY, "valid_to": period.end or sql.LAST_DAY}


def within(one: Period, two: Period) -> Period:
    """The days of both."""
    starts = [day for day in (one.start, two.start) if day is not None]
    ends = [day for day in (one.end, two.end) if day is not None]
    return Period(max(starts, default=None), min(ends, default=None))


def without(lifts: Iterable[Period]) -> Iterator[Period]:
    """The days that are in none of the periods, each stretch of them with both its ends."""
    one, first = dt.timedelta(days=1), sql.FIRST_DAY
    for lift in sorted(lifts, key=lambda period: period.start or sql.FIRST_DAY):
        start, end = lift.start or sql.FIRST_DAY, lift.end or sql.LAST_DAY
        if start > first:
            yield Period(first, start - one)
        if end >= sql.LAST_DAY:
            return
        first = max(first, end + one)
    yield Period(first, sql.LAST_DAY)


def _csv(name: str, rows: Iterable[tuple[Cell, ...]]) -> str:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS[name])
    writer.writerows(tuple(map(_cell, row)) for row in rows)
    return out.getvalue()


def _cell(value: Cell) -> str:
    match value:
        case None:
            return ""
        case bool():
            return "true" if value else "false"
        case Decimal():
            return f"{value:f}"
        case _:
            return str(value)
