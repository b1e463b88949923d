"""The engine's bench: the plan and the lines of one patient -> which rules speak, which lines they touch."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import TypeVar

from attrs import field, frozen
from msgspec import UNSET

from takst.runtime.findings import rule_id
from takst.runtime.kleene import NO, YES, Truth
from takst.runtime.plan import Plan, Rule
from takst.runtime.view import Docket, LineView, code_of, once

R = TypeVar("R", bound=Rule)


@frozen(slots=False)
class Bench:
    """One claim being judged. Made anew for every claim, so that nothing is shared."""

    plan: Plan
    case: Docket
    _others: dict[int, tuple[LineView, ...]] = field(factory=dict, repr=False)
    _rules: dict[LineView, Mapping[type[Rule], Sequence[Rule]]] = field(factory=dict, repr=False)

    def of(self, kind: type[R], line: LineView, day: dt.date | None = None) -> Sequence[R]:
        """Rules of one family that speak of the line, in force on `day` (the judged line's date)."""
        if day is None or day == line.date:
            return self.rules(line).get(kind, ())  # type: ignore[return-value]  # filed under their own class
        return self.plan.of(kind, line, day)

    def rules(self, line: LineView) -> Mapping[type[Rule], Sequence[Rule]]:
        """Those in force on the line's own day, by their families."""
        found = self._rules.get(line)
        if found is None:
            found = self._rules[line] = self.plan.in_force(line)
        return found

    def others(self, line: LineView) -> tuple[LineView, ...]:
        """The other lines, in order, that a ban or an inclusion on the line's row may mean, or on whose row one may
        mean the line. The screen knows of which codes nothing speaks beside which."""
        found = self._others.get(line.n)
        if found is None:
            found = tuple(other for other in self._met(line) if other.line is not line.line)
            self._others[line.n] = found
        return found

    def _met(self, line: LineView) -> tuple[LineView, ...]:
        if line.name is not None or line.code not in self.plan.spec.codes:
            return self.case.lines
        named, near = self._unusual
        met = self.plan.screen.met(line.code, self.case.codes, near)
        return self.case.acts({*met, *named} if named else met, and_materials=True)

    @once
    def _unusual(self) -> tuple[frozenset[str], frozenset[str]]:
        """Codes of lines that have a name besides; and codes of lines that may be of one visit with a line of the
        claim, whatever a ruleset takes a visit to be: an earlier line of another day must say more than its day."""
        case, spec = self.case, self.plan.spec
        views = (*case.own, *case.beside)
        days = {view.date for view in case.own}
        near = {
            code_of(row, spec)
            for row in case.earlier
            if row.date in days or row.facts or row.session is not UNSET or row.in_ is not UNSET
        }
        named = {code_of(row, spec) for row in case.earlier if row.label is not UNSET}
        return (
            frozenset(named.union(view.code for view in views if view.name is not None)),
            frozenset(near.union(view.code for view in views)),
        )

    def full_id(self, rule: Rule, line: LineView, element: str | None = None) -> str:
        return rule_id(self.plan.spec, rule.name_on(line.code), rule.slug, element)


def guard(rule: Rule, line: LineView) -> Truth:
    """`when` holds and `unless` does not."""
    if rule.unless is None:
        return when(rule, line)
    return when(rule, line) & ~rule.unless(line)


def when(rule: Rule, line: LineView) -> Truth:
    return YES if rule.when is None else rule.when(line)


def unless(rule: Rule, line: LineView) -> Truth:
    return NO if rule.unless is None else rule.unless(line)
