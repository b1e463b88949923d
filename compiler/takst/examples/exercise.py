"""From examples that hold to the rules they exercise: which rules they show firing, and which not firing.

A rule *fires* where a finding or an applied permission or price carries its id; an undecided finding is not firing.
It is shown *not firing* where a line of which it speaks is judged in its days, and nothing carries its id: on that
line, or in the whole claim for rules about pairs of lines. What stays unknown shows neither.

A sentence without conditions that always speaks (`pays coefficient`, `not covered`) can only fire.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from fractions import Fraction

from attrs import frozen

from takst.examples.names import RuleNames, names_of
from takst.examples.run import Ran
from takst.ir import nodes as ir
from takst.ir.interpret.core import Interpreter, speaks_of
from takst.runtime.claim import Claim
from takst.runtime.result import Result
from takst.runtime.view import LineView, docket

_SILENT = (ir.Unresolved, ir.Note)
_OF_PAIRS = (ir.Exclusion, ir.PairTable, ir.IntervalBan, ir.Inclusion, ir.InclusionLift, ir.Permission)
_ALWAYS_SPEAK = (ir.PaysCoefficient, ir.PaysFee, ir.PaysAs, ir.Factor, ir.PatientPays, ir.Outcome)
_APPLIED = (
    ir.Permission,
    ir.RepeatPermission,
    ir.AlsoWhen,
    ir.InclusionLift,
    ir.PaysCoefficient,
    ir.PaysFee,
    ir.PaysAs,
    ir.Factor,
    ir.Supplement,
    ir.PatientPays,
    ir.Outcome,
)


@frozen
class Exercise:
    """Positions of rules in the ruleset."""

    executable: tuple[int, ...]
    firing: frozenset[int]
    quiet: frozenset[int]
    only_firing: frozenset[int]
    """Rules that speak whenever a line is theirs."""

    @property
    def both(self) -> frozenset[int]:
        return self.firing & (self.quiet | self.only_firing)

    @property
    def not_firing(self) -> tuple[int, ...]:
        return tuple(index for index in self.executable if index not in self.firing)

    @property
    def not_quiet(self) -> tuple[int, ...]:
        shown = self.quiet | self.only_firing
        return tuple(index for index in self.executable if index not in shown)


def is_executable(rule: ir.AnyRule) -> bool:
    return not isinstance(rule, _SILENT)


def exercise(rules: ir.CheckedRuleset, ran: Iterable[Ran]) -> Exercise:
    names = names_of(rules)
    firing: set[int] = set()
    quiet: set[int] = set()
    for one in ran:
        if one.holds and one.result is not None and one.claim is not None:
            firing |= set(_fired(one.result, one.claim, rules, names))
            quiet |= set(_quiet(one, rules, names))
    executable = tuple(index for index, rule in enumerate(rules.rules) if is_executable(rule))
    only = frozenset(index for index in executable if always_speaks(rules.rules[index]))
    return Exercise(executable, frozenset(firing), frozenset(quiet), only)


def share(part: int, whole: int) -> str:
    """A percentage with one digit, never rounded up."""
    if whole == 0:
        return "100.0 %"
    tenths = Fraction(1000 * part, whole)
    return f"{tenths // 10}.{tenths // 1 % 10} %"


def always_speaks(rule: ir.AnyRule) -> bool:
    """It can only fire where a line is its own."""
    return isinstance(rule, _ALWAYS_SPEAK) and rule.when is None and rule.unless is None


def _fired(result: Result, claim: Claim, rules: ir.CheckedRuleset, names: RuleNames) -> Iterator[int]:
    """Of several rules with one id, the one that is in force on the line's day."""
    days = {line.n: line.date for line in docket(claim, rules.spec).own}
    found = [(one.line, one.rule) for one in result.findings if one.verdict != "undecided"]
    found += [(line.n, applied) for line in result.lines for applied in line.applied]
    for n, name in found:
        yield from (index for index in names.behind(name) if days[n] in rules.rules[index].valid)


def _quiet(ran: Ran, rules: ir.CheckedRuleset, names: RuleNames) -> Iterator[int]:
    if ran.claim is None or ran.result is None or ran.unknown_met:
        return
    case = docket(ran.claim, rules.spec)
    judge = Interpreter(rules, case)
    somewhere = {index for found in _ids(ran.result, None) for index in names.behind(found)}
    for line in case.own:
        here = {index for found in _ids(ran.result, line.n) for index in names.behind(found)}
        for index, rule in enumerate(rules.rules):
            spoke = somewhere if isinstance(rule, _OF_PAIRS) else here
            if index not in spoke and speaks_of(rule, line) and _decided(judge, rule, line):
                yield index


def _ids(result: Result, line: int | None) -> Iterator[str]:
    yield from (finding.rule for finding in result.findings if line in (None, finding.line))
    yield from (applied for one in result.lines if line in (None, one.n) for applied in one.applied)


def _decided(judge: Interpreter, rule: ir.AnyRule, line: LineView) -> bool:
    """In force on that day, and known not to apply: an unknown permission or price leaves no finding of its own."""
    if line.date not in rule.valid:
        return False
    return not isinstance(rule, _APPLIED) or judge.guard(rule, line).value is not None
