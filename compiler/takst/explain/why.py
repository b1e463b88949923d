"""From a rule and a line of a claim to why the rule fired there, or why it did not.

The interpreter is asked the questions that it asked itself: is the rule in force, does its `when` hold, does an
exception, is a partner there, and in the same visit.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from takst.examples import names_of
from takst.explain.words import labelled, period_words, source_place, value_words
from takst.ir import nodes as ir
from takst.ir.facts import facts_of
from takst.ir.interpret import interpret
from takst.ir.interpret.core import Interpreter, partner_words, speaks_of
from takst.ir.interpret.limits import counted
from takst.ir.walk import own_keys, own_lines
from takst.runtime import dates
from takst.runtime.claim import Claim
from takst.runtime.languages import language
from takst.runtime.phrases import distance_words, scope_words
from takst.runtime.repair import repaired
from takst.runtime.result import Amount, Finding, Result, plain
from takst.runtime.view import UNKNOWN, Crowd, LineView, docket, key_value, same
from takst.witness.words import cond_words

_MOST = 4


def why_lines(
    rules: ir.CheckedRuleset,
    wanted: Sequence[ir.AnyRule],
    claim: Claim,
    others: Sequence[Claim],
    code: str | None = None,
    crowd: Crowd | None = None,
    number: int | None = None,
) -> Iterator[str]:
    """Every wanted rule on every line of the claim that it speaks of (or that has the code, or the number); then what
    would make the claim pass."""
    case = docket(claim, rules.spec, others, crowd)
    result = interpret(rules, claim, others, crowd=crowd)
    asked = _Asked(rules, Interpreter(rules, case), result)
    said = False
    for line in case.own:
        if line.code != (code or line.code) or line.n != (number or line.n):
            continue
        about = [rule for rule in wanted if speaks_of(rule, line) or any(asked.findings(rule, line))]
        if about:
            judged = next(one for one in result.lines if one.n == line.n)
            yield f"claim {claim.claim}, line {line.n}: {line.code} on {line.date}: {judged.verdict}"
            yield from _amount_lines(judged.amount)
            for rule in about:
                yield from asked.answer(rule, line)
            said = True
    if said:
        yield from repair_lines(rules, claim, others, crowd)


def _amount_lines(amount: Amount) -> Iterator[str]:
    """How the amount came about, step by step, and what of it is paid."""
    if amount.before is None:
        return
    letter = f"{amount.letter} " if amount.letter else ""
    steps = [language("en").words(step) for step in amount.steps]
    yield from labelled("amount", f"{letter}{plain(amount.before)}: {'; '.join(steps)}", indent="  ")
    after = "it is held" if amount.after is None else f"{letter}{plain(amount.after)}"
    yield from labelled("paid", after, indent="  ")


def repair_lines(
    rules: ir.CheckedRuleset, claim: Claim, others: Sequence[Claim] = (), crowd: Crowd | None = None
) -> Iterator[str]:
    """The smallest change that makes a refused claim pass, where one was found."""
    found = repaired(
        claim,
        rules.spec,
        lambda one, unknown: interpret(rules, one, others, unknown=unknown, crowd=crowd),
    )
    if found is not None:
        yield f"claim {claim.claim} would pass:"
        for step in found.steps:
            yield f"  - {step.text}"
        yield f"  {found.outcome}"


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
        if not line.row_in_force:
            days = self.rules.spec.days_of(self.rules.spec.codes[line.code])
            return "not fired", f"the row of {line.code} is in force {period_words(days)}"
        when, unless = self.judge.when(rule, line), self.judge.unless(rule, line)
        if when.value is False and rule.when is not None:
            return "not fired", f"its `when` does not hold: {self._because(rule.when, False, line)}"
        if unless.value is True and rule.unless is not None:
            return "not fired", f"its exception holds: {self._because(rule.unless, True, line)}"
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
                    return f"its condition is met: {self._because(cond, True, line)}"
                return f"another sentence is met in its place: {self._also(rule, line)}"
            case ir.AlsoWhen(cond=cond):
                so = self.judge.holds(cond, line).value
                known = "not met" if so is False else "not known to be met"
                return f"its condition is {known}{self._values(line, cond)}"
            case ir.Limit():
                return self._within(rule, line)
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
        return "there was nothing to say" if lines is None else self._apart(lines, own_keys(rule), line, rule)

    def _apart(self, partners: ir.LineSet, keys: tuple[str, ...], line: LineView, rule: ir.AnyRule | ir.Billed) -> str:
        found = self._partners(partners, line)
        if not found:
            return f"no line of the claim or its history is {partner_words(partners)}"
        together = [other for other in found if same(line, other, keys).value is not False]
        if not together:
            apart = self._keys_apart(line, found[0], keys)
            return f"{_named(found)} stands beside it, but not{scope_words(keys)}{apart}"
        if isinstance(rule, ir.Billed):
            return f"{_named(together)} is there"
        return f"{_named(together)} stands beside it, and {self._lifting(rule, line, together)}"

    def _keys_apart(self, line: LineView, other: LineView, keys: tuple[str, ...]) -> str:
        """` (session is A and B)`: where the two differ."""
        told = []
        for key in keys:
            if same(line, other, (key,)).value is False:
                one, two = (key_value(view, self.rules.spec.keys[key]) for view in (line, other))
                if one is UNKNOWN or two is UNKNOWN:
                    one, two = line.date, other.date
                told.append(f"{key}: {value_words(one)} and {value_words(two)}")
        return f" ({', '.join(told)})" if told else ""

    def _lifting(self, rule: ir.AnyRule, line: LineView, others: Sequence[LineView]) -> str:
        """The sentence that lets what this one forbids."""
        kinds = (ir.InclusionLift,) if isinstance(rule, ir.Inclusion) else (ir.Permission, ir.InclusionLift)
        for one, two in [pair for other in others for pair in ((line, other), (other, line))]:
            lifts = [each for each in self.rules.rules if isinstance(each, kinds) and speaks_of(each, one)]
            for lift in (each for each in lifts if one.date in each.valid):
                named = own_lines(lift)
                if named is not None and self.judge.in_set(named, one, two).value and self.judge.guard(lift, one).value:
                    return f"{one.code} says: {lift.sentence} ({source_place(lift)})"
        by = next((one for one in self.result.findings if one.line in [other.n for other in others]), None)
        return "another sentence decides" + (f": {by.text} ({by.rule})" if by is not None else " between them")

    def _also(self, rule: ir.Condition, line: LineView) -> str:
        asked = set(facts_of(rule.cond))
        for other in self.judge.of(ir.AlsoWhen, line):
            if asked & set(facts_of(other.cond)) and self.judge.holds(other.cond, line).value:
                return f"{other.sentence} ({source_place(other)})"
        return "an `also` sentence"

    def _within(self, rule: ir.Limit, line: LineView) -> str:
        """How many were counted, and what would let there be more."""
        lifts = self.judge.of(ir.RepeatPermission, line)
        lift = next((one for one in lifts if self.judge.guard(one, line).value), None)
        if lift is not None:
            return f"{lift.sentence} ({source_place(lift)})"
        before = [other for other in self.judge.case.lines if other.order < line.order]
        alike = [other for other in before if counted(self.judge, rule, line, other).value]
        number = sum(1 if rule.counts == "lines" else other.units for other in alike)
        own = 1 if rule.counts == "lines" else line.units
        beside = f": {_named(alike)} and this line" if alike else ""
        return f"{number + own} of at most {rule.number} in its window{beside}"

    def _because(self, cond: ir.Cond, so: bool, line: LineView) -> str:
        """The parts that make the condition so, each with what the claim says."""
        decisive = self._decisive(cond, so, line)
        parts = list(dict.fromkeys(f"{cond_words(part)}{self._told(part, line)}" for part in decisive))
        more = f"; and {len(parts) - _MOST} more" if len(parts) > _MOST else ""
        return f"{'; '.join(parts[:_MOST])}{more}"

    def _decisive(self, cond: ir.Cond, so: bool, line: LineView) -> Iterator[ir.Cond]:
        match cond:
            case ir.Not(part=part):
                yield from (ir.Not(one) for one in self._decisive(part, not so, line))
            case ir.And(parts=parts) | ir.Or(parts=parts):
                found = [part for part in parts if self.judge.holds(part, line).value is so]
                all_count = isinstance(cond, ir.And) == so
                for part in found if all_count else found[:1]:
                    yield from self._decisive(part, so, line)
            case _:
                yield cond

    def _told(self, cond: ir.Cond, line: LineView) -> str:
        """` (it is 31)`: the values behind one simple condition."""
        inner = cond.part if isinstance(cond, ir.Not) else cond
        if isinstance(inner, ir.Billed):
            return f" ({self._apart(inner.partners, inner.keys, line, inner)})"
        facts = facts_of(inner)
        if len(facts) != 1:
            return self._values(line, inner)
        says_all = isinstance(inner, ir.Equals | ir.IsTrue) and self.judge.holds(inner, line).value is True
        return "" if says_all else f" (it {_said(line, facts[0])})"

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
