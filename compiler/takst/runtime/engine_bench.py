"""The engine's bench: the plan and the lines of one patient -> which rules speak, which lines they touch."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

from attrs import field, frozen

from takst.runtime.engine_lines import may_hold
from takst.runtime.findings import rule_id
from takst.runtime.kleene import NO, YES, Truth
from takst.runtime.plan import Lines, Plan, Rule
from takst.runtime.view import Docket, LineView

R = TypeVar("R", bound=Rule)


@frozen
class Bench:
    """One claim being judged. Made anew for every claim, so that nothing is shared."""

    plan: Plan
    case: Docket
    _known: dict[int, list[LineView]] = field(factory=dict, repr=False)
    """Of each line of the claim, the other lines that rules may speak of beside it."""

    def of(self, kind: type[R], line: LineView, day: dt.date | None = None) -> Iterator[R]:
        """Rules of one family that speak of the line, in force on `day` (the judged line's date)."""
        return self.plan.of(kind, line, day)

    def touched(
        self,
        kind: type[R],
        line: LineView,
        named: Callable[[R], Lines],
        besides: Callable[[LineView, LineView], bool] | None = None,
    ) -> list[LineView]:
        """The other lines, in order, that a rule of the line may name, or whose rules may name the line; `besides` says
        of two lines whether anything else may.

        Acts of the catalogue without a label are told by their code; a long history has many of the same.
        """
        own = [named(rule) for rule in self.of(kind, line)]

        def touches(other: LineView) -> bool:
            return (
                any(may_hold(lines, line, other) for lines in own)
                or any(may_hold(named(rule), other, line) for rule in self.of(kind, other, line.date))
                or (besides is not None and besides(line, other))
            )

        told: dict[tuple[str, bool], bool] = {}
        found: list[LineView] = []
        for other in self._acquainted(line):
            if other.name is None and other.code in self.plan.spec.codes:
                alike = (other.code, other.row_in_force)
                if alike not in told:
                    told[alike] = touches(other)
                touched = told[alike]
            else:
                touched = touches(other)
            if touched:
                found.append(other)
        return found

    def _acquainted(self, line: LineView) -> Sequence[LineView]:
        """The other lines without those of which the screen knows that nothing speaks of both."""
        known = self._known.get(line.n)
        if known is None:
            known = self._known[line.n] = [other for other in self.case.lines if other.line is not line.line]
            if line.name is None and line.code in self.plan.spec.codes:
                are_strangers, has_tables = self.plan.screen.are_strangers, bool(self.plan.pair_tables)
                known[:] = [
                    other
                    for other in known
                    if other.name is not None
                    or not are_strangers(line.code, other.code)
                    or (has_tables and self.banned(line, other))
                ]
        return known

    def banned(self, one: LineView, two: LineView) -> bool:
        """A table bans the codes of the two from each other, whichever row says so."""
        told = self.plan.screen.are_paired(one.code, two.code)
        if told is not None:
            return told
        return any(
            table.pairs.between(one.code, two.code) or table.pairs.between(two.code, one.code)
            for table in self.plan.pair_tables
        )

    def full_id(self, rule: Rule, line: LineView, element: str | None = None) -> str:
        return rule_id(self.plan.spec, rule.name_on(line.code), rule.slug, element)


def guard(rule: Rule, line: LineView) -> Truth:
    """`when` holds and `unless` does not."""
    return when(rule, line) & ~unless(rule, line)


def when(rule: Rule, line: LineView) -> Truth:
    return YES if rule.when is None else rule.when(line)


def unless(rule: Rule, line: LineView) -> Truth:
    return NO if rule.unless is None else rule.unless(line)
