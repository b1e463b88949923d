"""From a rule and a line of a claim to why the rule fired there, or why it did not.

The interpreter is asked the questions that it asked itself: is the rule in force, does its `when` hold, does an
exception, is a partner there, and in the same visit.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from takst.examples import names_of
from takst.explain.words import labelled, period_words, value_words
from takst.ir import nodes as ir
from takst.ir.facts import facts_of
from takst.ir.interpret import interpret
from takst.ir.interpret.core import Interpreter, partner_words, speaks_of
from takst.ir.walk import own_keys, own_lines
from takst.runtime import dates
from takst.runtime.claim import Claim
from takst.runtime.phrases import distance_words, scope_words
from takst.runtime.result import Finding, Result
from takst.runtime.view import UNKNOWN, Crowd, LineView, docket, same


def why_lines(
    rules: ir.CheckedRuleset,
    wanted: Sequence[ir.AnyRule],
    claim: Claim,
    others: Sequence[Claim],
    code: str | None = None,
    crowd: Crowd | None = None,
) -> Iterator[str]:
    """Every wanted rule on every line of the claim that it speaks of (or that has the code)."""
    case = docket(claim, rules.spec, others, crowd)
    result = interpret(rules, claim, others, crowd=crowd)
    asked = _Asked(rules, Interpreter(rules, case), result)
    for line in case.own:
        if code is not None and line.code != code:
            continue
        about = [rule for rule in wanted if speaks_of(rule, line) or any(asked.findings(rule, line))]
        if about:
            verdict = next(one.verdict for one in result.lines if one.n == line.n)
            yield f"claim {claim.claim}, line {line.n}: {line.code} on {line.date}: {verdict}"
            for rule in about:
                yield from asked.answer(rule, line)


class _Asked:
    """One claim, judged, and the rules that judged it."""

    def __init__(self, rules: ir.CheckedRuleset, judge: Interpreter, result: Result) -> None:
        self.rules = rules
        self.judge = judge
        self.result = result
        self.names = names_of(rules)

    def findings(self, rule: ir.AnyRule, line: LineView | None) -> Iterator[Finding]:
        """The rule's findings, on the line or anywhere."""
        for one in self.result.findings:
            if (line is None or one.line == line.n) and any(
                self.rules.rules[i] is rule for i in self.names.behind(one.rule)
            ):
                yield one

    def answer(self, rule: ir.AnyRule, line: LineView) -> Iterator[str]:
        yield f"  {rule.sentence}"
        here = list(self.findings(rule, line))
        for finding in here:
            yield from labelled(finding.verdict, finding.text)
            for missing in finding.missing:
                yield from labelled("ask", f"{missing.fact}: {missing.question}" if missing.question else missing.fact)
            for mend in finding.mend:
                yield from labelled("mend", mend.text)
        if not here:
            yield from labelled(*self._silent(rule, line))

    def _silent(self, rule: ir.AnyRule, line: LineView) -> tuple[str, str]:
        """Why nothing is found on the line."""
        if line.date not in rule.valid:
            return "not fired", f"it is in force {period_words(rule.valid)}"
        when, unless = self.judge.when(rule, line), self.judge.unless(rule, line)
        if when.value is False:
            return "not fired", f"its `when` does not hold{self._values(line, rule.when)}"
        if unless.value is True:
            return "not fired", f"its exception holds{self._values(line, rule.unless)}"
        applied = next(one.applied for one in self.result.lines if one.n == line.n)
        if any(self.rules.rules[index] is rule for id in applied for index in self.names.behind(id)):
            return "applies", "it took part in the result"
        elsewhere = next(self.findings(rule, None), None)
        if elsewhere is not None:
            return "not fired", f"it is line {elsewhere.line} that it speaks against: {elsewhere.text}"
        return "not fired", self._met(rule, line)

    def _met(self, rule: ir.AnyRule, line: LineView) -> str:
        """The rule speaks of the line, and the line keeps it."""
        match rule:
            case ir.Condition(cond=cond):
                if self.judge.holds(cond, line).value is True:
                    return f"its condition is met{self._values(line, cond)}"
                return "an `also` sentence is met in its place"
            case ir.AlsoWhen(cond=cond):
                return f"its condition is not met, or not known to be{self._values(line, cond)}"
            case ir.Limit(number=number):
                return f"no more than {number} are billed in its window"
            case ir.IntervalBan():
                return self._far(rule, line)
            case ir.LinesRequired(partners=partners):
                return f"{partner_words(partners)} is there"
            case ir.ApprovalRequired():
                return "the approval is there"
            case ir.DocumentRequired(kind=kind):
                return f"the document `{kind}` is there"
            case ir.Judge():
                return "a person answered yes"
            case ir.RepeatPermission():
                return "the code stands once"
            case ir.Unresolved() | ir.Note():
                return "it is never a verdict"
        lines = own_lines(rule)
        return "there was nothing to say" if lines is None else self._apart(lines, own_keys(rule), line)

    def _apart(self, partners: ir.LineSet, keys: tuple[str, ...], line: LineView) -> str:
        found = self._partners(partners, line)
        if not found:
            return f"no line of the claim or its history is {partner_words(partners)}"
        together = [other for other in found if same(line, other, keys).value is not False]
        if not together:
            return f"{_named(found)} stands beside it, but not{scope_words(keys)}"
        return f"{_named(together)} stands beside it, and another sentence lets it"

    def _far(self, rule: ir.IntervalBan, line: LineView) -> str:
        found = self._partners(rule.partners, line)
        if not found:
            return f"no line of the claim or its history is {partner_words(rule.partners)}"
        nearest = min(found, key=lambda other: (abs((line.date - other.date).days), other.date))
        reach = distance_words(rule.number, rule.unit)
        far = "not within" if self._is_far(rule, line, nearest) else f"not{scope_words(rule.keys)}, though within"
        return f"the nearest is {nearest.code} on {nearest.date}, {far} {reach}"

    def _is_far(self, rule: ir.IntervalBan, line: LineView, other: LineView) -> bool:
        earlier, later = sorted((line.date, other.date))
        return later > dates.add(earlier, rule.number, rule.unit)

    def _partners(self, partners: ir.LineSet, line: LineView) -> list[LineView]:
        others = (other for other in self.judge.case.lines if other.line is not line.line)
        return [other for other in others if self.judge.in_set(partners, line, other).value is not False]

    def _values(self, line: LineView, cond: ir.Cond | None) -> str:
        """` (distance_km is 50)`."""
        said = [f"{name} {_said(line, name)}" for name in facts_of(cond)]
        return f" ({', '.join(said)})" if said else ""


def _said(line: LineView, name: str) -> str:
    found = line.fact(name)
    if found.value is UNKNOWN:
        return "is not said"
    return f"is {value_words(found.value)}{', presumed' if found.presumed else ''}"


def _named(lines: Iterable[LineView]) -> str:
    return " and ".join(sorted({f"{one.code} ({f'line {one.n}' if one.judged else one.date})" for one in lines}))
