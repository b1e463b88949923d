"""Rules about two lines, or about how many there are -> rows of the rule tables.

Which pair of codes a permission, an inclusion or an exception may touch is known here, so that only those rows are
doubtful whose answer depends on it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import TypeAlias

from attrs import define, field

from takst.backends.bulk import sql
from takst.backends.bulk.asked import Shapes, row
from takst.backends.bulk.conditions import Conditions, Slots
from takst.backends.bulk.tables import Cell, PairRows, Tables, days, without
from takst.ir import nodes as ir
from takst.runtime.spec import ALWAYS, Period

Pair: TypeAlias = frozenset[str]


@define
class Crossing:
    """Fills the tables of the families in which lines meet."""

    tables: Tables
    shapes: Shapes
    rules: tuple[ir.AnyRule, ...]
    permitted: set[Pair] = field(factory=set)
    excepted: set[Pair] = field(factory=set)
    lifted: set[tuple[str, str]] = field(factory=set)
    outside: dict[tuple[str, str], list[Period]] = field(factory=dict)
    repeated: set[str] = field(factory=set)
    _guarded: set[int] = field(factory=set)

    def fill(self) -> None:
        for rule in self.rules:
            self._note(rule)
        for rule in self.rules:
            match rule:
                case ir.Exclusion():
                    self._exclusion(rule)
                case ir.PairTable():
                    self._pair_table(rule)
                case ir.Inclusion():
                    self._inclusion(rule)
                case ir.IntervalBan():
                    self._interval(rule)
                case ir.LinesRequired():
                    self._requirement(rule)
                case ir.Limit():
                    self._limit(rule)
                case _:
                    pass

    def _note(self, rule: ir.AnyRule) -> None:
        """What other rules on the same codes have to know of this one."""
        match rule:
            case ir.Permission(partners=lines):
                self.permitted |= {frozenset(pair) for pair in self._pairs(rule, lines)}
            case ir.InclusionLift(items=lines):
                is_plain = rule.when is None and rule.unless is None
                for pair in self._pairs(rule, lines):
                    if is_plain:
                        self.outside.setdefault(pair, []).append(rule.valid)
                    else:
                        self.lifted.add(pair)
            case ir.Exclusion(partners=lines) if rule.unless is not None:
                self.excepted |= {frozenset(pair) for pair in self._pairs(rule, lines)}
            case ir.RepeatPermission():
                self.repeated |= set(self.tables.subjects(rule))
            case _:
                pass

    def _pairs(self, rule: ir.AnyRule, lines: ir.LineSet) -> Iterator[tuple[str, str]]:
        for subject in self.tables.subjects(rule):
            for code, _ in self.tables.named(lines, subject):
                yield subject, code

    # ------------------------------------------------------------ families

    def _exclusion(self, rule: ir.Exclusion) -> None:
        rule_ix = self._start(rule, "exclusion", rule.partners, rule.keys)
        touched = {code for pair in self.permitted | self.excepted for code in pair}
        for subject in self._any_other(rule, rule.partners, touched):
            cells: dict[str, Cell] = {"element_ix": self.tables.element(ir.AnyOther()), **self._keys(rule.keys)}
            self._add(
                "exclusions", rule, rule_ix, subject, None, {"there is an exception": rule.unless is not None}, cells
            )
        for subject, code, element in self._named(rule, rule.partners, touched):
            pair = frozenset((subject, code))
            doubts = {
                "a permission may lift it": pair in self.permitted,
                "there is an exception": pair in self.excepted or self._has_excepted_row(subject, code),
            }
            cells = {"element_ix": element, **self._keys(rule.keys)}
            self._add("exclusions", rule, rule_ix, subject, code, doubts, cells)

    def _pair_table(self, rule: ir.PairTable) -> None:
        """Millions of pairs are never rows here; only those that something may lift are."""
        rule_ix = self._start(rule, "exclusion", None, rule.keys)
        doubtful = rule.unless is not None
        for pair in sorted(map(sorted, self.permitted | self.excepted)):
            one, two = pair[0], pair[-1]
            for first, second in ((one, two), (two, one)):
                if rule.pairs.between(first, second):
                    ixs = {"one_ix": self.tables.code(first), "two_ix": self.tables.code(second)}
                    self.tables.add("doubtful_pairs", rule_ix=rule_ix, **ixs)
                    self.tables.screened(rule_ix, "a permission, or an exception of another row, may lift a pair")
        if doubtful:
            self.tables.screened(rule_ix, "there is an exception")
        for code in rule.pairs.codes:
            self.tables.code(code)
        self.tables.crossing |= set(rule.pairs.codes)
        is_guarded = rule.when is not None or doubtful
        self.tables.pairs.append(PairRows(rule_ix, self.tables.keyset(rule.keys), is_guarded, doubtful, rule))

    def _inclusion(self, rule: ir.Inclusion) -> None:
        rule_ix = self._start(rule, "inclusion", rule.items, rule.keys)
        reach = None if rule.reach is None else self.tables.distance(*rule.reach)
        touched = {subject for subject, _ in (*self.lifted, *self.outside)}
        first_only = {"only the first units are included": rule.up_to is not None}
        for subject in self._any_other(rule, rule.items, touched):
            element_ix = self.tables.element(ir.AnyOther())
            more: dict[str, Cell] = {"element_ix": element_ix, "distance_ix": reach, **self._keys(rule.keys)}
            self._add("inclusions", rule, rule_ix, subject, None, first_only, more | _of_items(ALWAYS))
        for subject, code, element in self._named(rule, rule.items, touched):
            doubts = {"`does not include` may lift it": (subject, code) in self.lifted, **first_only}
            more = {"element_ix": element, "distance_ix": reach, **self._keys(rule.keys)}
            for period in without(self.outside.get((subject, code), ())):
                self._add("inclusions", rule, rule_ix, subject, code, doubts, more | _of_items(period))

    def _interval(self, rule: ir.IntervalBan) -> None:
        rule_ix = self._start(rule, "interval", rule.partners, rule.keys)
        distance = self.tables.distance(rule.number, rule.unit)
        pairs = {(subject, code) for subject, code, _ in self._named(rule, rule.partners)}
        for subject, code in sorted(pairs):
            more: dict[str, Cell] = {"distance_ix": distance, "side": rule.side, **self._keys(rule.keys)}
            self._add("intervals", rule, rule_ix, subject, code, {}, more)

    def _requirement(self, rule: ir.LinesRequired) -> None:
        rule_ix = self._start(rule, "requirement", rule.partners, rule.keys)
        pairs = {(subject, code) for subject, code, _ in self._named(rule, rule.partners)}
        for subject in self.tables.subjects(rule):
            codes: list[str | None] = [code for own, code in sorted(pairs) if own == subject]
            for code in codes or [None]:  # what is no act is never there
                self._add("requirements", rule, rule_ix, subject, code, {}, self._keys(rule.keys))

    def _limit(self, rule: ir.Limit) -> None:
        window = rule.window
        rule_ix = self._start(rule, "limit", None, window.keys)
        if rule.subject.material is not None:
            return
        if rule.all_patients or rule.subject.every or window.kind == "section":
            self._whole(rule, rule_ix)
            return
        period = window.period or ALWAYS
        first, last = days(period).values()
        reach = None
        if window.kind == "rolling" and window.number is not None and window.unit is not None:
            reach = self.tables.distance(window.number, window.unit)
        known = self.tables.rows["limits"]
        for subject in self.tables.subjects(rule):
            limit_ix = int(str(known[-1][1])) + 1 if known else 1
            for code in sorted({subject, *rule.counting}):
                doubts = {"it may be lifted": subject in self.repeated or code in self.repeated}
                if window.kind == "rolling" and (rule.when is not None or rule.unless is not None):
                    doubts["a guard decides what counts in a moving window"] = True
                cells: dict[str, Cell] = {
                    "limit_ix": limit_ix,
                    "kind": window.kind,
                    "distance_ix": reach,
                    "most": rule.number,
                    "by_lines": rule.counts == "lines",
                    "is_asked": code == subject,
                    "period_from": first,
                    "period_to": last,
                    **self._keys(window.keys),
                }
                asked = code in rule.subject.codes
                self._add("limits", rule, rule_ix, subject, code, doubts, cells, is_counting=not asked)

    def _whole(self, rule: ir.Limit, rule_ix: int) -> None:
        """Any line of which the limit may speak is judged by the exact engine."""
        why = "it counts over all patients" if rule.all_patients else "it counts every line"
        self.tables.screened(rule_ix, "it counts a treatment" if rule.window.kind == "section" else why)
        codes: Iterable[str | None] = self.tables.subjects(rule)
        if rule.subject.every and not self.tables.spec.codes:
            codes = (None,)
        self._ask(rule, rule_ix, codes, "referred")

    def _has_excepted_row(self, one: str, two: str) -> bool:
        """A table of pairs with an exception bans one of them on the other's row."""
        tables = (rule.pairs for rule in self.rules if isinstance(rule, ir.PairTable) and rule.unless is not None)
        return any(pairs.between(one, two) or pairs.between(two, one) for pairs in tables)

    # ------------------------------------------------------------ what they share

    def _start(self, rule: ir.AnyRule, family: str, lines: ir.LineSet | None, keys: tuple[str, ...]) -> int:
        rule_ix = self.tables.rule(rule, family)
        if lines is not None and self.tables.names_more(lines):
            self.tables.screened(rule_ix, "without a catalogue nobody knows which codes it names")
        for key in keys:
            if self.shapes.facts.key(self.tables.spec.keys[key]) is None:
                self.tables.screened(rule_ix, f"`{key}` is not a column")
        if rule.when is not None or rule.unless is not None:
            self._ask(rule, rule_ix, self.tables.subjects(rule), "guards")
        return rule_ix

    def _ask(self, rule: ir.AnyRule, rule_ix: int, codes: Iterable[str | None], table: str) -> None:
        slots = Slots()
        asked = Conditions(self.shapes.facts, slots).guard(rule)
        for why in sorted(asked.why):
            self.tables.screened(rule_ix, why, always=asked.doubt == sql.TRUE)
        if asked.truth == sql.FALSE:
            return
        for code in codes:
            row(self.tables, table, rule_ix, code, ALWAYS, self.shapes.of(asked), slots)

    def _named(
        self, rule: ir.AnyRule, lines: ir.LineSet, touched: Collection[str] | None = None
    ) -> Iterator[tuple[str, str, int]]:
        """Pairs of codes with their element. Where `touched` is given, `any other code` is left out on all other codes:
        `_any_other` has them."""
        for subject in self.tables.subjects(rule):
            own = lines
            if touched is not None and subject not in touched:
                own = ir.LineSet(tuple(one for one in lines.elements if one != ir.AnyOther()))
            for code, element in self.tables.named(own, subject):
                yield subject, code, element

    def _any_other(self, rule: ir.AnyRule, lines: ir.LineSet, touched: Collection[str]) -> Iterator[str]:
        """The codes whose row means every other code, with nothing that could lift it: one row says so for all."""
        if ir.AnyOther() in lines.elements and self.tables.has_catalogue:
            self.tables.crossing |= set(self.tables.known_codes())
            yield from (subject for subject in self.tables.subjects(rule) if subject not in touched)

    def _keys(self, keys: tuple[str, ...]) -> dict[str, Cell]:
        return {"keys_ix": self.tables.keyset(keys)}

    def _add(
        self,
        table: str,
        rule: ir.AnyRule,
        rule_ix: int,
        one: str,
        two: str | None,
        doubts: dict[str, bool],
        cells: Mapping[str, Cell],
        *,
        is_counting: bool = False,
    ) -> None:
        for why, is_so in doubts.items():
            if is_so:
                self.tables.screened(rule_ix, why)
        self.tables.crossing |= {one} if two is None else {one, two}
        self.tables.add(
            table,
            rule_ix=rule_ix,
            one_ix=self.tables.code(one),
            two_ix=None if two is None else self.tables.code(two),
            is_guarded=not is_counting and (rule.when is not None or rule.unless is not None),
            is_doubtful=any(doubts.values()),
            **days(rule.valid),
            **cells,
        )


def _of_items(period: Period) -> dict[str, Cell]:
    """The days of items."""
    first, last = days(period).values()
    return {"item_from": first, "item_to": last}


__all__ = ["Crossing"]
