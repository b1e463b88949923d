"""The rules arranged for questions: by code and by family, each with what it asks of a line that is to stand."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TypeVar

from attrs import define, field

from takst.analysis.cells import Space, Value, assumed_conditions, space_of
from takst.analysis.finding import Finding, Place, place_of
from takst.analysis.formulas import YES, Builder, Formula, Lit, both, either, negated
from takst.analysis.scene import LineOf, Scene, Stage, Witness
from takst.analysis.solve import Answer, Found, Solver
from takst.ir import nodes as ir
from takst.ir.advice import ASSUMED, overlap
from takst.ir.facts import facts_of
from takst.ir.ids import code_id, element_ids
from takst.ir.names import subject_name
from takst.ir.walk import facts_of_rule
from takst.model.nodes import Ruleset
from takst.runtime.result import Result
from takst.runtime.spec import Period
from takst.runtime.verdicts import FINAL, Verdict, rank

_BY_VALUES = frozenset(
    {"never-payable", "condition-never-fails", "redundant", "rule-never-fires", "exception-never-applies"}
)
"""Kinds that say that no values are left: then it matters what is assumed of values."""
R = TypeVar("R", bound=ir.Rule)
Asked = tuple[ir.AnyRule, Formula]


@define
class Book:
    """One ruleset under analysis. `names` are the declarations, for what the rules no longer tell."""

    rules: ir.CheckedRuleset
    names: Ruleset
    seconds: float = 2.0
    space: Space = field(init=False)
    solver: Solver = field(init=False)
    stage: Stage = field(init=False)
    of_code: dict[str, list[ir.AnyRule]] = field(factory=dict)
    every: list[ir.AnyRule] = field(factory=list)
    _builders: dict[str | None, Builder] = field(factory=dict)
    _order: dict[str, int] = field(factory=dict)
    _dead: dict[str, bool] = field(factory=dict)
    _asked: dict[str | None, list[Asked]] = field(factory=dict)

    def __attrs_post_init__(self) -> None:
        self.space = space_of(self.rules)
        self.solver = Solver(self.space, self.seconds, tuple(map(self._given, assumed_conditions(self.rules))))
        self.stage = Stage(self.rules)
        for rule in self.rules.rules:
            for code in rule.subject.codes:
                self.of_code.setdefault(code, []).append(rule)
            if rule.subject.every:
                self.every.append(rule)

    def _given(self, cond: ir.Cond) -> Formula:
        """An assumption speaks of values; that there is none is left open."""
        domains = (self.space.domains.get(fact) for fact in facts_of(cond))
        absent = [Lit(domain.fact, domain.absent) for domain in domains if domain is not None and domain.absent]
        return either(self.builder(None).holds(cond), *absent)

    def assumptions(self, rules: Iterable[ir.AnyRule]) -> list[Place]:
        """What is assumed of the facts that these sentences ask."""
        asked = {fact for rule in rules for fact in facts_of_rule(rule)}
        return [
            Place(f"{self.name}.term.{one.name}", f"term {one.name}: {one.sentence}", self.names.terms[one.name].span)
            for one in self.rules.terms
            if one.name.startswith(ASSUMED) and asked & set(facts_of(one.cond))
        ]

    @property
    def name(self) -> str:
        return self.rules.spec.name

    def known(self, code: str) -> bool:
        """A code with a row here, or a case."""
        spec = self.rules.spec
        return code in spec.codes or code in spec.cases or not (spec.codes or spec.cases)

    def codes(self) -> Iterator[str]:
        """Every code and case, in the order of the catalogue."""
        spec = self.rules.spec
        yield from spec.codes
        yield from spec.cases
        if not spec.codes and not spec.cases:  # without a catalogue every code is as good as another
            yield from sorted(self.of_code)

    def order(self, codes: Iterable[str]) -> list[str]:
        at = self._order
        if not at:
            at.update((code, index) for index, code in enumerate(self.codes()))
        return sorted(codes, key=lambda code: (at.get(code, len(at)), code))

    def row_number(self, code: str) -> int:
        """Where the code's row stands in the catalogue."""
        self.order(())
        return self._order[code]

    def all(self, kind: type[R]) -> list[R]:
        return [rule for rule in self.rules.rules if isinstance(rule, kind)]

    def of(self, kind: type[R], code: str) -> list[R]:
        """Rules of one family that speak of the code, those on every line among them."""
        return [rule for rule in (*self.of_code.get(code, ()), *self.every) if isinstance(rule, kind)]

    def all_every(self, kind: type[R]) -> list[R]:
        return [rule for rule in self.every if isinstance(rule, kind)]

    # ------------------------------------------------------------ days

    def days(self, code: str) -> Period:
        """When the code is in force."""
        row = self.rules.spec.codes.get(code)
        return self.rules.spec.valid if row is None else self.rules.spec.days_of(row)

    def day(self, *periods: Period) -> dt.date | None:
        """A day on which all of them hold, the first that there is; None when there is none."""
        starts = [one.start for one in (*periods, self.rules.spec.valid) if one.start is not None]
        ends = [one.end for one in (*periods, self.rules.spec.valid) if one.end is not None]
        day = max(starts, default=min(ends, default=dt.date(2020, 1, 1)))
        return day if not ends or day <= min(ends) else None

    def day_of(self, code: str, *rules: ir.AnyRule) -> dt.date | None:
        return self.day(self.days(code), *(rule.valid for rule in rules))

    def days_to_ask(self, code: str) -> list[dt.date]:
        """The first day of the code, and each day on which a sentence about it begins, or has ended."""
        days = self.days(code)
        first = self.day(days)
        found = {first} if first is not None else set()
        one = dt.timedelta(days=1)
        for rule in self.of_code.get(code, ()):
            found |= {day for day in (rule.valid.start, rule.valid.end and rule.valid.end + one) if day in days and day}
        return sorted(day for day in found if day is not None)

    # ------------------------------------------------------------ formulas

    def builder(self, code: str | None) -> Builder:
        """One for each code only where some condition asks for the code."""
        code = code if "code" in self.space.domains else None
        if code not in self._builders:
            self._builders[code] = Builder(self.space, code)
        return self._builders[code]

    def guard(self, rule: ir.AnyRule, code: str | None) -> Formula:
        make = self.builder(code)
        return both(make.holds(rule.when), make.holds(rule.unless, False) if rule.unless is not None else both())

    def met(self, rule: ir.Condition, code: str | None) -> Formula:
        """The condition, or one of the further ways to meet it."""
        make, asked = self.builder(code), set(facts_of(rule.cond))
        ways = [make.holds(rule.cond)]
        others = self.of(ir.AlsoWhen, code) if code is not None else self.all_every(ir.AlsoWhen)
        for other in others:
            if asked & set(facts_of(other.cond)) and overlap(other.valid, rule.valid):
                ways.append(both(make.holds(other.cond), self.guard(other, code)))
        return either(*ways)

    def broken(self, rule: ir.AnyRule, code: str | None) -> Formula:
        """That the sentence by itself refuses a line with the code (or sends it elsewhere)."""
        if isinstance(rule, ir.Outcome):
            return self.guard(rule, code)
        assert isinstance(rule, ir.Condition)
        return both(self.guard(rule, code), negated(self.met(rule, code), self.space))

    def fine(self, rule: ir.AnyRule, code: str | None) -> Formula:
        """That the sentence finds nothing wrong with a line with the code."""
        return negated(self.broken(rule, code), self.space)

    def asked(self, code: str | None, day: dt.date | None = None) -> list[Asked]:
        """What a line with the code (of any code, for None) must meet, sentence by sentence; on that day."""
        if code not in self._asked:
            own = self.of_code.get(code, ()) if code is not None else ()
            self._asked[code] = [(rule, self.fine(rule, code)) for rule in (*own, *self.every) if judges(rule)]
        return [one for one in self._asked[code] if day is None or day in one[0].valid]

    def beside(self, code: str | None, rule: ir.AnyRule) -> list[Asked]:
        """What else is asked of such a line, as long as the rule is in force."""
        return [one for one in self.asked(code) if one[0] is not rule and covers(one[0].valid, rule.valid)]

    def refusing(self, asked: Iterable[Asked]) -> list[Asked]:
        """Those that leave nothing to a person: the line is refused, or goes elsewhere."""
        return [one for one in asked if verdict_of_rule(one[0]) in FINAL]

    def is_dead(self, code: str) -> bool:
        """No line with the code can meet what is asked of it, on any day."""
        if code not in self._dead:
            days = self.days_to_ask(code)
            asked = ([formula for _, formula in self.refusing(self.asked(code, day))] for day in days)
            self._dead[code] = bool(days) and all(map(self.solver.never, asked))
        return self._dead[code]

    # ------------------------------------------------------------ findings

    def finding(
        self,
        kind: str,
        name: str,
        sentence: str,
        rules: Sequence[ir.AnyRule] = (),
        *,
        codes: Iterable[str] = (),
        witness: Witness | None = None,
        places: Sequence[Place] = (),
    ) -> Finding:
        shown = [*(place_of(rule, self.name) for rule in rules), *places]
        if kind in _BY_VALUES:
            shown += self.assumptions(rules)
        id = code_id(f"{self.name}.{kind}.{name}")
        return Finding(kind, id, sentence, tuple(dict.fromkeys(shown)), tuple(self.order(set(codes))), witness)

    def scene(self, code: str, day: dt.date, answer: Answer = None, *more: LineOf, groups: Sequence[str] = ()) -> Scene:
        """A line with the code, of which is said what the answer found, with everything else that it needs."""
        facts: dict[str, Value] = dict(answer.values) if isinstance(answer, Found) else {}
        cells = answer.cells if isinstance(answer, Found) else {}
        questions = {var.question: bool(mask & YES) for var, mask in cells.items() if isinstance(var, ir.Judged)}
        approvals = [bool(mask & YES) for var, mask in cells.items() if isinstance(var, ir.Approved)]
        approved: bool | None = approvals[0] if approvals else None
        for rule in (*self.of_code.get(code, ()), *self.every):
            if isinstance(rule, ir.Judge):
                questions.setdefault(rule.question, True)
            if isinstance(rule, ir.DocumentRequired):
                facts.setdefault(f"documents.{rule.kind}", True)
            if isinstance(rule, ir.ApprovalRequired) and approved is None:
                approved = True
        return Scene((LineOf(code, day), *more), facts, tuple(groups), questions, approved)

    def witness(self, scene: Scene, shows: Callable[[Result], bool]) -> Witness | None:
        return self.stage.shown(scene, shows)

    def standing(self, code: str, day: dt.date, *also: Formula) -> Answer:
        """Whether a line with the code can meet all that is asked of it, and these formulas besides."""
        return self.calm([*(formula for _, formula in self.asked(code, day)), *also], [code])

    def calm(self, wanted: Sequence[Formula], codes: Iterable[str]) -> Answer:
        """As `Solver.can`; of several answers one in which sentences about prices, limits and documents of these codes
        do not speak, so that nothing of that has to be told."""
        answer = self.solver.can(wanted)
        if not isinstance(answer, Found):
            return answer
        quiet = list(wanted)
        for code in codes:
            for rule in (*self.of_code.get(code, ()), *self.every):
                if (rule.when is None and rule.unless is None) or judges(rule):
                    continue
                more = [*quiet, negated(self.guard(rule, code), self.space)]
                better = self.solver.can(more)
                if isinstance(better, Found):
                    quiet, answer = more, better
        return answer


def judges(rule: ir.AnyRule) -> bool:
    """Whether the sentence can refuse a line by the line's own facts. A sentence that never covers is meant so."""
    if isinstance(rule, ir.Outcome):
        return rule.verdict != "payable" and (rule.when is not None or rule.unless is not None)
    return isinstance(rule, ir.Condition)


def verdict_of_rule(rule: ir.AnyRule) -> Verdict:
    if isinstance(rule, ir.Outcome):
        return rule.verdict
    return rule.otherwise or "refused"


def as_serious(one: ir.AnyRule, two: ir.AnyRule) -> bool:
    """The first gives at least as serious a verdict as the second, and no other reason for the same one."""
    if isinstance(one, ir.Outcome) and isinstance(two, ir.Outcome) and (one.by, one.reason) != (two.by, two.reason):
        return False
    return rank(verdict_of_rule(one)) <= rank(verdict_of_rule(two))


def covers(outer: Period, inner: Period) -> bool:
    starts = outer.start is None or (inner.start is not None and outer.start <= inner.start)
    ends = outer.end is None or (inner.end is not None and inner.end <= outer.end)
    return starts and ends


def fired(result: Result, n: int, rule: ir.AnyRule, ruleset: str, code: str) -> bool:
    """A certain finding of the rule stands with the line."""
    stem = code_id(f"{ruleset}.{subject_name(rule.subject, code)}.{rule.slug}")
    ids = {stem, *(code_id(f"{stem}.{element}") for element in element_ids(rule))}
    found = (one for one in result.findings if one.line == n and one.verdict != "undecided")
    return any(code_id(one.rule) in ids for one in found)
