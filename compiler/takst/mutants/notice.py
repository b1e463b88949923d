"""A ruleset with examples, and changes -> which of them no example notices.

An example notices a change when something that it expects does not come. Only examples with a line of which the rule
speaks are asked, those that show it firing first, and only by the rules on their own codes.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Literal, TypeAlias

from attrs import define, evolve, field, frozen

from takst.examples.exercise import is_executable
from takst.examples.expectations import unmet
from takst.examples.names import RuleNames, names_of
from takst.examples.run import Ran
from takst.ir import nodes as ir
from takst.ir.facts import facts_of
from takst.ir.interpret import interpret
from takst.ir.interpret.core import Interpreter, speaks_of
from takst.mutants.changes import Change, changes
from takst.runtime.claim import Claim
from takst.runtime.result import Result
from takst.runtime.view import Docket, docket
from takst.syntax import nodes as syn
from takst.witness import Case, Meant, Witnesses
from takst.witness.bench import Bench

Outcome: TypeAlias = Literal["noticed", "not noticed", "may be equivalent"]


@frozen
class Mutant:
    """One change to one rule, and what came of it; `shown_by` is a made-up claim that tells the two apart."""

    rule: ir.AnyRule
    change: Change
    outcome: Outcome
    shown_by: Case | None = None


@frozen(eq=False)
class _Asked:
    """An example that holds."""

    example: syn.Example
    claim: Claim
    unknown_met: bool
    result: Result
    case: Docket
    rules: ir.CheckedRuleset
    """Those that can speak of its lines."""


@define(eq=False)
class Trial:
    """One ruleset, its examples judged."""

    rules: ir.CheckedRuleset
    witnesses: Witnesses
    names: RuleNames
    asked: tuple[_Asked, ...]
    _of_rule: dict[int, list[_Asked]] = field(factory=dict)

    @classmethod
    def of(cls, rules: ir.CheckedRuleset, ran: Iterable[Ran]) -> Trial:
        witnesses = Witnesses.of(rules)
        asked = tuple(_asked(witnesses.bench, one) for one in ran if one.holds)
        return cls(rules, witnesses, names_of(rules), tuple(one for one in asked if one is not None))

    def positions(self) -> list[int]:
        """The rules that decide something."""
        return [index for index, rule in enumerate(self.rules.rules) if is_executable(rule)]

    def mutants(self, index: int) -> Iterator[Mutant]:
        """All changes to one rule."""
        rule = self.rules.rules[index]
        for change in changes(rule):
            if self._is_noticed(index, change):
                yield Mutant(rule, change, "noticed")
            else:
                case = self._apart(index, change)
                yield Mutant(rule, change, "may be equivalent" if case is None else "not noticed", case)

    # ------------------------------------------------------------ by examples

    def _is_noticed(self, index: int, change: Change) -> bool:
        rule = self.rules.rules[index]
        for one in self._about(index):
            if change.rule is not None and _says_the_same(rule, change.rule, Interpreter(one.rules, one.case)):
                continue
            result = interpret(
                _with(one.rules, rule, change.rule), one.claim, unknown="met" if one.unknown_met else "ask"
            )
            if result != one.result and next(iter(unmet(one.example, result, self.names)), None) is not None:
                return True
        return False

    def _about(self, index: int) -> list[_Asked]:
        """The examples that the rule may speak in, those in which it does first."""
        if index not in self._of_rule:
            rule = self.rules.rules[index]
            found = [one for one in self.asked if any(speaks_of(rule, line) for line in one.case.lines)]
            self._of_rule[index] = sorted(found, key=lambda one: not self._speaks(rule, one.result))
        return self._of_rule[index]

    def _speaks(self, rule: ir.AnyRule, result: Result) -> bool:
        names = self.witnesses.bench.names
        return any(names(rule, one.rule) for one in result.findings) or any(
            names(rule, one) for line in result.lines for one in line.applied
        )

    # ------------------------------------------------------------ by made-up claims

    def _apart(self, index: int, change: Change) -> Case | None:
        """A claim near the limits of the rule, or of what it has become, that the two judge differently."""
        rule, bench = self.rules.rules[index], self.witnesses.bench
        other = bench.with_rule(index, change.rule)
        second: Case | None = None
        for case in self.witnesses.cases(Meant(rule)):
            known = bench.docket(case.claim)
            if known is None or (
                change.rule is not None and _says_the_same(rule, change.rule, bench.interpreter(known))
            ):
                continue
            judged = other.judge(case.claim)
            if judged is not None and _gist(case.result) != _gist(judged):
                if _verdict(case.result, case.line) != _verdict(judged, case.line):
                    return case
                second = second or case
        if second is not None:
            return second
        return None if change.rule is None else self._shown_by_the_other(other, change.rule)

    def _shown_by_the_other(self, other: Bench, changed: ir.AnyRule) -> Case | None:
        """The claim on which the changed rule fires, where the rule itself finds something else in it."""
        case = Witnesses(other).firing(Meant(changed))
        if case is None or not _differ(case.result, self.witnesses.bench.judge(case.claim)):
            return None
        return case


def _asked(bench: Bench, ran: Ran) -> _Asked | None:
    if ran.claim is None or ran.result is None:
        return None
    case = docket(ran.claim, bench.spec)
    return _Asked(ran.example, ran.claim, ran.unknown_met, ran.result, case, bench.narrowed(case))


def _with(rules: ir.CheckedRuleset, old: ir.AnyRule, new: ir.AnyRule | None) -> ir.CheckedRuleset:
    """The rules with one of them changed, or without it."""
    kept = (new if rule is old else rule for rule in rules.rules)
    return evolve(rules, rules=tuple(rule for rule in kept if rule is not None))


def _says_the_same(rule: ir.AnyRule, other: ir.AnyRule, judge: Interpreter) -> bool:
    """Whether two rules that differ in their conditions alone are sure to find the same: on every line these are as
    true, for the same reasons."""
    if not isinstance(other, type(rule)) or _bare(rule) != _bare(other):
        return False
    if facts_of(getattr(rule, "cond", None)) != facts_of(getattr(other, "cond", None)):
        return False  # findings tell the values of these facts
    return all(
        judge.holds(one, line) == judge.holds(two, line)
        for one, two in zip(_conditions(rule), _conditions(other), strict=True)
        if one != two
        for line in judge.case.lines
    )


_ALWAYS_SO = ir.Always(True)


def _conditions(rule: ir.AnyRule) -> tuple[ir.Cond, ir.Cond, ir.Cond]:
    """When, unless, and the own condition; where there is none, what stands for that."""
    own = getattr(rule, "cond", None)
    return rule.when or _ALWAYS_SO, rule.unless or ir.Always(False), own or _ALWAYS_SO


def _bare(rule: ir.AnyRule) -> ir.AnyRule:
    """Without its conditions."""
    bare: ir.AnyRule = evolve(rule, when=None, unless=None)
    return evolve(bare, cond=_ALWAYS_SO) if isinstance(bare, ir.Condition | ir.AlsoWhen) else bare


def _differ(one: Result, two: Result | None) -> bool:
    """In verdicts, amounts, or the sentences that gave them."""
    return two is not None and _gist(one) != _gist(two)


def _verdict(result: Result, n: int) -> object:
    return next((line.verdict, line.amount) for line in result.lines if line.n == n)


def _gist(result: Result) -> object:
    lines = [(line.n, line.verdict, line.amount.before, line.amount.after, line.amount.high) for line in result.lines]
    findings = [(one.line, one.verdict, one.rule, one.units) for one in result.findings]
    return lines, findings, result.totals
