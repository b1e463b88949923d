"""Screen, then judge: a plan and a claim as it came in -> the lines in which rules may find something.

Most claims are in order, and most rules have nothing to do with a claim. So before a claim is judged it is screened: of
each code it is known what could speak at all (which codes beside it, how many units at the least, how far back the
history must be known, which questions are asked of the line itself), and where nothing of that is there, no rule can
give a finding. The screen never says what a rule finds; the lines of which it is not certain are judged as if there
were no screen. It may therefore be coarse wherever that is cheap:

- rules count whether or not they are in force that day, permissions lift nothing, groups hold all they may hold;
- lines of other visits are out of reach of a rule only where its keys say so for certain (`near`), else all are `far`;
- limits count all units that could count;
- of two lines that a rule may speak of together, both are judged: either may lose;
- a question to the line is asked as the engine asks it; one that looks at other lines leaves the line in doubt.

A claim is screened before it is decoded. What is said in it must then be as decoding would leave it: whatever could be
a fault, or be written otherwise, is left to decoding.
"""

from __future__ import annotations

import datetime as dt
import math
import re
import sys
from bisect import bisect_left
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from functools import cached_property
from typing import Final, NoReturn, TypeAlias

from attrs import define, field, frozen
from msgspec import UNSET

from takst.runtime.claim import Approval, Claim, Document, Facts, HistoryLine, Line, Patient, Performer, Provider
from takst.runtime.decode import LINE, PATIENT, fact_names, groupings
from takst.runtime.kleene import NO, YES, Truth
from takst.runtime.pair_table import Numbers, Pairs
from takst.runtime.plan import (
    AlsoWhen,
    Another,
    AnyMaterial,
    AnyOther,
    ApprovalRequired,
    Condition,
    DocumentRequired,
    Element,
    Exclusion,
    Factor,
    Group,
    Inclusion,
    InclusionLift,
    IntervalBan,
    Judge,
    Limit,
    Lines,
    LinesRequired,
    Named,
    Note,
    Outcome,
    PatientPays,
    PaysAs,
    PaysCoefficient,
    PaysFee,
    Permission,
    Plan,
    RepeatPermission,
    Rule,
    Supplement,
    Test,
    Unresolved,
)
from takst.runtime.spec import FactSpec, KeySpec, RulesetSpec
from takst.runtime.view import BUILT_IN, Docket, LineView
from takst.runtime.windows import Window

_ONE: Final = 1
_NOBODY: frozenset[str] = frozenset()
_FINDS_NOTHING = (Permission, RepeatPermission, InclusionLift, AlsoWhen, Unresolved, Note)
_PRICES = (PaysCoefficient, PaysFee, PaysAs, Factor, Supplement, PatientPays)
_DAYS = {"day": 1, "week": 7, "month": 31, "year": 366}
_MOST_ANSWERS = 1_000
"""Of a question to one fact, so many answers are kept."""
_SLACK = 4
"""Days that a window of months may begin earlier than so many long months say."""
_ISO_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")

Asks: TypeAlias = Callable[[LineView], bool]
"""Whether a rule certainly finds nothing in the line, by the line alone."""


class _LooksAround(Exception):
    """A question to a line looks at other lines."""


def _look_around(docket: Docket) -> NoReturn:
    raise _LooksAround


class _Lonely(Docket):
    """A docket in which a line can be asked about itself alone."""

    __slots__ = ()
    own = beside = earlier = lines = codes = acts = materials = everyone = crowd = used = property(_look_around)

    def __init__(self, spec: RulesetSpec, claim: Claim) -> None:
        self.spec, self.claim, self.in_crowd = spec, claim, False


@frozen
class Count:
    """A limit: more than `number` units of these codes together would speak; of all codes, where none are named."""

    number: int
    codes: frozenset[str]
    near: bool


@define(eq=False)
class Code:
    """What could speak of a line with this code. Other lines are `near` when they may be of the same visit."""

    first: dt.date = dt.date.min
    last: dt.date = dt.date.max
    """From when to when its row is in force."""
    near: frozenset[str] = _NOBODY
    """Codes that something between two near lines could speak of, besides its own."""
    far: frozenset[str] = _NOBODY
    near_itself: bool = False
    far_itself: bool = False
    near_any: bool = False
    """Any other near line could be meant."""
    far_any: bool = False
    itself: bool = False
    """Something between two lines of this code could speak."""
    any_other: bool = False
    """One of these two."""
    mates: frozenset[str] = _NOBODY
    """All codes, its own among them, that a rule on this one names."""
    far_mates: frozenset[str] = _NOBODY
    """Those that it names on other days too."""
    counts: tuple[Count, ...] = ()
    least: int = sys.maxsize
    """So many units of the code alone are within all its limits."""
    counts_others: bool = False
    """Units of other codes count too."""
    since: dt.timedelta | None = None
    """How far back the history must be known."""
    asks: tuple[Asks, ...] = ()
    of_facts: tuple[tuple[str, dict[object, bool], Asks], ...] = ()
    """Those that ask nothing but one fact of the line, by its name, with the answers that are known."""
    needs: tuple[frozenset[str], ...] = ()
    """Of each set a line of the same day must be there."""
    pairs: tuple[tuple[int, int, int], ...] = ()
    """In each table of pairs: its number, and where its row begins and ends."""


_OPEN = Code(first=dt.date.max, last=dt.date.min)
"""What must always be judged: on no day it is certain that nothing speaks."""


class _Codes(dict[str, Code]):
    """Codes that came up. Those that the ruleset does not know are not kept: there is no end of them."""

    def __init__(self, look_up: Callable[[str], Code]) -> None:
        super().__init__()
        self._look_up = look_up

    def __missing__(self, code: str) -> Code:
        found = self._look_up(code)
        if found is not _OPEN:
            self[code] = found
        return found


@define(eq=False)
class Screen:
    """What of a plan does not depend on a claim. Codes are looked at when they first come up, and then kept: that is
    the same whoever asks first."""

    plan: Plan
    codes: _Codes = field(init=False)

    def __attrs_post_init__(self) -> None:
        self.codes = _Codes(self.look_up)

    # ------------------------------------------------------------ what a code is

    def look_up(self, code: str) -> Code:
        spec, plan = self.plan.spec, self.plan
        row = spec.codes.get(code)
        if row is None and code not in spec.cases:
            return _OPEN
        days = spec.valid if row is None else spec.days_of(row)
        made = _Made(self, code)
        for kind, rules in plan.of_code(code).items():
            for rule in rules:
                made.take(kind, rule)
        if any(rule.every or code in rule.codes for rule in plan.together):
            made.is_open = True
        return Code(
            first=dt.date.max if made.is_open else days.start or dt.date.min,
            last=dt.date.min if made.is_open else days.end or dt.date.max,
            near=frozenset(made.near - {code}),
            far=frozenset(made.far - {code}),
            near_itself=code in made.near,
            far_itself=code in made.far,
            near_any=made.near_any,
            far_any=made.far_any,
            any_other=made.near_any or made.far_any,
            mates=frozenset(made.near | made.far),
            far_mates=frozenset(made.far),
            itself=code in made.near or code in made.far,
            counts=tuple(made.counts),
            least=min((count.number for count in made.counts), default=sys.maxsize),
            counts_others=any(len(count.codes) != 1 for count in made.counts),
            since=dt.timedelta(made.since) if made.since else None,
            asks=tuple(ask for fact, ask in made.asks if fact is None),
            of_facts=tuple((fact, {}, ask) for fact, ask in made.asks if fact is not None),
            needs=tuple(made.needs),
            pairs=tuple(map(_row_of, (table.pairs for table in plan.pair_tables), [code] * len(plan.pair_tables))),
        )

    def met(self, code: str, others: Iterable[str], near: Collection[str]) -> list[str]:
        """Those of the other codes that a ban or an inclusion on this one may mean, or on which one may mean this one.
        It is a code of the catalogue; `near` are codes of lines that may be of one visit with it."""
        own, codes = self.codes[code], self.codes
        if own.far_any:
            return list(others)
        if not self.reaches_far and self.are_all_near:
            others = [other for other in others if other == code or other in near]

        def may_be_meant(other: str) -> bool:
            its, is_near = codes[other], other in near
            if its is _OPEN or its.far_any or other in own.far_mates or code in its.far_mates:
                return True
            if is_near and (own.near_any or its.near_any or other in own.mates or code in its.mates):
                return True
            return bool(self.tables) and self._are_paired(own, its, is_near)

        return [other for other in others if may_be_meant(other)]

    def _are_paired(self, one: Code, two: Code, near: bool) -> bool:
        """A table of pairs bans the codes from each other, on any day."""
        for (partners, is_near), (number, low, high), (other, start, end) in zip(
            self.tables, one.pairs, two.pairs, strict=True
        ):
            if number < 0 or other < 0 or (is_near and not near):
                continue
            if _holds(partners, other, low, high) or _holds(partners, number, start, end):
                return True
        return False

    # ------------------------------------------------------------ what is the same for all codes

    @cached_property
    def tables(self) -> tuple[tuple[Numbers, bool], ...]:
        """The partners of each table of pairs, and whether only near lines are meant."""
        return tuple((table.pairs.partners, self.is_near(table.keys)) for table in self.plan.pair_tables)

    @cached_property
    def are_all_near(self) -> bool:
        """Whether each table of pairs is of near lines."""
        return all(is_near for _, is_near in self.tables)

    @cached_property
    def known(self) -> frozenset[str]:
        """All codes of the ruleset that can be judged."""
        return frozenset({*self.plan.spec.codes, *self.plan.spec.cases})

    @cached_property
    def has_incomplete(self) -> bool:
        """Whether codes outside the catalogue may belong to a group."""
        return any(isinstance(one, Group) and one.incomplete for rule in self.plan.rules for one in _elements(rule))

    @cached_property
    def reaches_far(self) -> bool:
        """Whether a rule may speak of a code that stands on another day, beside its own."""
        return any(
            isinstance(rule, Exclusion | Inclusion | IntervalBan)
            and not (isinstance(rule, Exclusion) and self.is_near(rule.keys))
            and not (isinstance(rule, Inclusion) and rule.reach is None and self.is_near(rule.keys))
            and not (len(rule.codes) == 1 and _elements(rule) == tuple(rule.codes))
            for rule in self.plan.rules
        )

    @cached_property
    def names(self) -> bool:
        """Whether a line may be told by what it is called, or by being a material."""
        return any(_tells_by_name(rule) for rule in self.plan.rules)

    @cached_property
    def line_facts(self) -> Mapping[str, FactSpec]:
        return _plain_facts(fact_names(self.plan.spec, LINE))

    @cached_property
    def patient_facts(self) -> Mapping[str, FactSpec]:
        return _plain_facts(fact_names(self.plan.spec, PATIENT))

    @cached_property
    def groupings(self) -> Mapping[str, str]:
        return groupings(self.plan.spec)

    @cached_property
    def choices(self) -> Mapping[str, tuple[str, ...]]:
        """The values of facts that are fields of persons too, where these are listed."""
        levels = ("patient.", "provider.", "performer.")
        facts = self.plan.spec.facts
        return {name: fact.choices for name, fact in facts.items() if fact.choices and name.startswith(levels)}

    def is_near(self, keys: tuple[str, ...]) -> bool:
        """Lines of other days certainly differ in one of the keys, unless the other line says what group it is in."""
        spec = self.plan.spec
        return any(_is_of_the_day(spec.keys[key], spec) for key in keys)


def _is_of_the_day(key: KeySpec, spec: RulesetSpec) -> bool:
    if key.name == "day" or (key.path == "date" and key.name not in ("claim", "act", "approval")):
        return True
    fact = spec.facts.get(key.path)
    known = key.path in BUILT_IN or "." in key.path or (fact is not None and fact.presumed is not None)
    return "date" in key.presumed and not known and key.name not in ("claim", "act", "approval")


def _is_met_by_the_day(key: KeySpec, spec: RulesetSpec) -> bool:
    """Two lines of one claim and day, which say no more of where they belong, agree in it."""
    if key.name == "day":
        return True
    return _is_of_the_day(key, spec) and bool(key.presumed) and {"patient", "provider", "date"}.issuperset(key.presumed)


def _row_of(pairs: Pairs, code: str) -> tuple[int, int, int]:
    number = pairs.numbers.get(code)
    return (-1, 0, 0) if number is None else (number, pairs.starts[number], pairs.starts[number + 1])


def _plain_facts(facts: Mapping[str, FactSpec]) -> Mapping[str, FactSpec]:
    """Those that are no part of another, and have none."""
    parents = {name.partition(".")[0] for name in facts if "." in name}
    return {name: fact for name, fact in facts.items() if "." not in name and name not in parents}


def _elements(rule: Rule) -> tuple[Element, ...]:
    """The members of the sets of lines that the rule names."""
    lines = [getattr(rule, name, None) for name in ("partners", "items")]
    return tuple(element for one in lines if isinstance(one, Lines) for element in one.elements)


def _tells_by_name(rule: Rule) -> bool:
    return rule.material is not None or any(isinstance(one, Named | AnyMaterial) for one in _elements(rule))


# ---------------------------------------------------------------- what a code is made of


@define(eq=False)
class _Made:
    """A code while its rules are taken in, one after the other."""

    screen: Screen
    code: str
    near: set[str] = field(factory=set)
    far: set[str] = field(factory=set)
    near_any: bool = False
    far_any: bool = False
    counts: list[Count] = field(factory=list)
    since: int = 0
    asks: list[tuple[str | None, Asks]] = field(factory=list)
    """With the fact of the line, where they ask nothing else."""
    needs: list[frozenset[str]] = field(factory=list)
    is_open: bool = False

    def take(self, kind: type[Rule], rule: Rule) -> None:
        match rule:
            case Exclusion():
                self._beside(rule.partners, self.screen.is_near(rule.keys))
            case Inclusion():
                self._beside(rule.items, rule.reach is None and self.screen.is_near(rule.keys))
            case IntervalBan():
                self._beside(rule.partners, False)
                if rule.side != "before":
                    self._known_since(rule.number * _DAYS[rule.unit] + _SLACK)
            case Limit():
                self._limit(rule)
            case LinesRequired():
                self._required(rule)
            case _ if kind in _FINDS_NOTHING:
                pass
            case _:
                self._asked(kind, rule)

    def _beside(self, lines: Lines, near: bool) -> None:
        codes = set(lines.codes)
        for element in lines.wider:
            match element:
                case AnyOther(of=None):
                    self.near_any |= near
                    self.far_any |= not near
                case AnyOther(of=Group(codes=members)):
                    codes |= members
                case Another(prefix=prefix):
                    codes |= {code for code in self.screen.plan.spec.codes if code.startswith(prefix)}
                case _:  # codes outside the catalogue, names and materials: a claim with such lines is not screened
                    pass
        (self.near if near else self.far).update(codes)

    def _known_since(self, days: int) -> None:
        self.since = max(self.since, days)

    def _limit(self, rule: Limit) -> None:
        spec = self.screen.plan.spec
        if rule.all_patients or rule.service is not None or rule.window.kind == "section":
            self.is_open = True
            return
        of_a_visit = any(spec.keys[key].span == "visit" for key in rule.window.keys)
        near = rule.window.kind == "day" or self.screen.is_near(rule.window.keys)
        if not (of_a_visit or rule.window.kind == "day"):
            days = _reach(rule.window)
            if days is None:
                self.is_open = True
                return
            self._known_since(days)
        codes = _NOBODY if rule.every else frozenset({self.code, *rule.counting})
        self.counts.append(Count(rule.number, codes, near))

    def _required(self, rule: LinesRequired) -> None:
        """Met where another line of the claim and the day is there, if nothing but the visit is asked for."""
        spec = self.screen.plan.spec
        if all(_is_met_by_the_day(spec.keys[key], spec) for key in rule.keys):
            self.needs.append(rule.partners.codes - {self.code})
        else:
            self._quiet(rule)

    def _quiet(self, rule: Rule) -> None:
        """Whatever it says, it says it only where its guard holds."""
        if rule.when is None and rule.unless is None:
            self.is_open = True
        else:
            self._ask(rule, (), lambda line: _guard_fails(rule, line))

    def _ask(self, rule: Rule, tests: tuple[Test, ...], ask: Asks) -> None:
        """`tests` are what it asks besides its guards."""
        guards = [test for test in (rule.when, rule.unless) if test is not None]
        self.asks.append((_only_fact((*tests, *guards), self.screen.line_facts), ask))

    def _asked(self, kind: type[Rule], rule: Rule) -> None:
        match rule:
            case Condition(holds=holds):
                self._ask(rule, (holds,), lambda line: holds(line).value is True or _guard_fails(rule, line))
            case Outcome(verdict="payable"):
                pass
            case Judge(question=question):
                self.asks.append((None, lambda line: line.answer(question) is True or _guard_fails(rule, line)))
            case ApprovalRequired(prior=prior, whose=whose):
                self.asks.append((None, lambda line: _is_approved(line, prior, whose) or _guard_fails(rule, line)))
            case DocumentRequired(kind=name, dated=None):
                document = f"documents.{name}"
                self.asks.append((None, lambda line: line.is_true(document).value is True or _guard_fails(rule, line)))
            case Outcome() | DocumentRequired():
                self._quiet(rule)
            case Supplement(fact=str(fact)):
                self.asks.append((None, lambda line: line.given(fact).value is not None or _guard_fails(rule, line)))
                self._price(rule)
            case _ if kind in _PRICES:
                self._price(rule)
            case _:
                self.is_open = True

    def _price(self, rule: Rule) -> None:
        """Nothing must be asked for the price where it is known whether the sentence holds."""
        if rule.when is not None or rule.unless is not None:
            self._ask(rule, (), lambda line: _guard(rule, line).value is not None)


class _Questions:
    """In the place of a line: notes which facts are asked, and answers nothing else."""

    def __init__(self) -> None:
        self.facts: set[str] = set()

    def _note(self, *facts: str) -> Truth:
        self.facts.update(facts)
        return YES

    def is_true(self, name: str) -> Truth:
        return self._note(name)

    def given(self, name: str) -> Truth:
        return self._note(name)

    def equals(self, name: str, wanted: object) -> Truth:
        return self._note(name)

    contains = equals

    def one_of(self, name: str, *wanted: object) -> Truth:
        return self._note(name)

    starts_with = one_of

    def between(self, name: str, low: object, high: object) -> Truth:
        return self._note(name)

    compare = between

    def compare_facts(self, name: str, op: str, other: str) -> Truth:
        return self._note(name, other)


def _only_fact(tests: Iterable[Test], known: Mapping[str, FactSpec]) -> str | None:
    """The one fact of the line that all these ask; None where they ask for anything else. What a test asks does not
    depend on the answers: truths are joined when all of them are there."""
    questions = _Questions()
    try:
        for test in tests:
            test(questions)  # type: ignore[arg-type]  # it stands in for a line as far as it goes
    except (AttributeError, TypeError):
        return None
    facts = questions.facts
    name = next(iter(facts)) if len(facts) == 1 else ""
    return name if name in known and known[name].type != "list" else None


def _is_approved(line: LineView, prior: bool, whose: Test | None) -> bool:
    return line.approved(prior=prior, whose=whose).value is True


def _reach(window: Window) -> int | None:
    """How many days the window may reach back; None where that is not bounded."""
    match window.kind:
        case "week":
            return 7
        case "month":
            return 31
        case "calendar year":
            return 366
        case "rolling" if window.number is not None and window.unit is not None:
            return window.number * _DAYS[window.unit] + _SLACK
        case _:
            return None


def _guard(rule: Rule, line: LineView) -> Truth:
    when = YES if rule.when is None else rule.when(line)
    unless = NO if rule.unless is None else rule.unless(line)
    return when & ~unless


def _guard_fails(rule: Rule, line: LineView) -> bool:
    return (rule.when is not None or rule.unless is not None) and _guard(rule, line).value is False


# ---------------------------------------------------------------- a claim


def finds_nothing(screen: Screen, claim: Claim, trusted: bool, beside: Iterable[Line] = ()) -> bool:
    """No rule finds anything in the claim, and it has no faults; False where that is not certain."""
    found = doubtful(screen, claim, trusted, beside)
    return found is not None and not found


def doubtful(
    screen: Screen, claim: Claim, trusted: bool, beside: Iterable[Line] = ()
) -> Collection[int] | None:
    """The places of the lines in which rules may find something: in all others it is certain that none does, and that
    the claim has no faults. `None` where nothing is certain.

    `trusted`: its shapes are as decoding checks them, as they are when it came as JSON. `beside` are the lines of the
    other claims of the patient.
    """
    try:
        return _doubtful(screen, claim, trusted, beside)
    except _LooksAround:
        return None
    except (TypeError, AttributeError, OverflowError):  # a shape that decoding reports
        return None


def _doubtful(screen: Screen, claim: Claim, trusted: bool, beside: Iterable[Line]) -> Collection[int] | None:
    """One long function, for it is the path of most claims: every call less is a tenth of it."""
    unset = UNSET
    lines, history, patient = claim.lines, claim.history, claim.patient
    if (
        claim.facts
        or claim.provider is not unset
        or claim.received is not unset
        or claim.replaces is not unset
        or claim.episodes is not unset
        or claim.approvals is not unset
        or claim.documents is not unset
        or claim.used is not unset
        or patient.birth_date is not unset
        or patient.age is not unset
        or patient.sex is not unset
        or patient.facts
    ) and not _is_plain_claim(screen, claim, trusted):
        return None
    id, name = claim.claim, patient.id
    if not lines or not id or not name or lines.__class__ is not tuple:
        return None
    if id.__class__ is not str or name.__class__ is not str or not id.isascii() or not name.isascii():
        return None
    codes, history_from = screen.codes, claim.history_complete_from
    own: list[Code] = []
    near: list[str] = []
    units: dict[str, int] = {}
    first_day = lines[0].date
    lonely, numbers = None, None
    doubts: set[int] = set()
    # ------------------------------------------------------------ each line by itself
    for place, line in enumerate(lines):
        code, day, count, facts = line.code, line.date, line.units, line.facts
        found = codes[code]
        if not found.first <= day <= found.last:
            if found is _OPEN:
                return None
            doubts.add(place)
        if count is not _ONE and not (count.__class__ is int and count > 0):
            return None
        if found.since is not None and not (
            history_from.__class__ is dt.date and history_from <= day - found.since
        ):
            doubts.add(place)
        if line.n is not unset and line.n is not None:
            if numbers is None:
                numbers = {line.n}
            elif line.n in numbers:
                return None
            else:
                numbers.add(line.n)
            if line.n.__class__ is not int or line.n < 1:
                return None
        if facts and not _are_plain(facts, screen.line_facts):
            return None
        if (
            line.kind != "act"
            or line.session is not unset
            or line.in_ is not unset
            or line.performer is not unset
            or line.performers is not unset
            or line.links is not unset
            or line.row is not unset
            or line.approval is not unset
            or line.approvals is not unset
            or line.documents is not unset
            or line.label is not unset
            or line.diagnoses is not unset
            or line.site is not unset
            or line.time is not unset
            or line.end is not unset
            or line.amount_billed is not unset
        ) and (line.kind != "act" or not _is_plain(screen, line, trusted)):
            return None
        for fact, answers, ask in found.of_facts:
            value = facts.get(fact, unset)
            answer = answers.get(value)
            if answer is None:
                answer = ask(LineView(_Lonely(screen.plan.spec, claim), line, 0, claim))
                if len(answers) < _MOST_ANSWERS:
                    answers[value] = answer
            if not answer:
                doubts.add(place)
        if found.asks:
            if lonely is None:
                lonely = _Lonely(screen.plan.spec, claim)
            view = LineView(lonely, line, 0, claim)
            if place not in doubts and not _all_answer(found.asks, view):
                doubts.add(place)
        if day < first_day:
            first_day = day
        own.append(found)
        near.append(code)
        units[code] = units[code] + count if code in units else count
    # ------------------------------------------------------------ earlier lines, and those of other claims
    earlier: Sequence[Line] = ()
    if history is not unset:
        if history.__class__ is not tuple:
            return None
        earlier = history
    if beside:
        earlier = (*earlier, *_as_history(beside))
    far = {line.code for line in earlier}
    if far and not _earlier_are_quiet(screen, earlier, far, near, units, first_day, trusted):
        return None
    # ------------------------------------------------------------ lines beside lines
    for place, (found, line) in enumerate(zip(own, lines, strict=True)):
        code = line.code
        if found.near and not found.near.isdisjoint(near):
            doubts |= _both(place, found.near, lines)
        if found.itself and (
            (found.near_itself and near.count(code) > 1)
            or (found.far_itself and (code in far or near.count(code) > 1))
        ):
            doubts.add(place)
        may_be_over = found.least < units[code] or (found.counts and (code in far or found.counts_others))
        if may_be_over and not _within(found.counts, code, units, near, far, earlier):
            doubts.add(place)
        if found.far and not (found.far.isdisjoint(far) and found.far.isdisjoint(near)):
            doubts |= _both(place, found.far, lines)
        if found.any_other and not far.union(near) <= {code}:
            return range(len(lines))
        for needed in found.needs:
            if not _is_there(needed, line, lines):
                doubts.add(place)
    return doubts | _in_pairs(screen, own, near, far) if screen.tables else doubts


def _all_answer(asks: Iterable[Asks], line: LineView) -> bool:
    try:
        return all(ask(line) for ask in asks)
    except _LooksAround:
        return False


def _both(place: int, codes: frozenset[str], lines: Sequence[Line]) -> set[int]:
    """The line at the place, and those with these codes: of two lines either may lose."""
    return {place, *(other for other, line in enumerate(lines) if line.code in codes)}


def _earlier_are_quiet(
    screen: Screen,
    earlier: Sequence[Line],
    far: set[str],
    near: list[str],
    own: Mapping[str, int],
    first_day: dt.date,
    trusted: bool,
) -> bool:
    """Nothing of the earlier lines is a fault, and no rule of theirs speaks of a line of the claim. Those that are near
    are added to `near`."""
    if not screen.known.issuperset(far) and (
        screen.has_incomplete or not all(_is_code(code) for code in far if code not in screen.known)
    ):
        return False
    unset, names = UNSET, screen.names
    unusual = [
        line
        for line in earlier
        if line.date >= first_day
        or line.units is not _ONE
        or line.facts
        or line.session is not unset
        or line.in_ is not unset
        or line.performer is not unset
        or line.performers is not unset
        or line.links is not unset
        or line.row is not unset
        or line.n is not unset
        or line.approval is not unset
        or (names and line.label is not unset)
    ]
    codes = screen.codes
    for line in unusual:
        if line.units is not _ONE and not (type(line.units) is int and line.units > 0):
            return False
        if line.n is not unset and line.claim is not unset:  # type: ignore[attr-defined]
            return False
        if not _is_plain(screen, line, trusted):
            return False
        if line.date >= first_day or line.facts or line.session is not unset or line.in_ is not unset:
            code = line.code
            near.append(code)
            found = codes[code]
            if found.near_any or not found.near.isdisjoint(own):
                return False
    if names and any(line.kind != "act" for line in earlier):
        return False
    if screen.reaches_far:
        for code in far:
            found = codes[code]
            if found.far_any or not found.far.isdisjoint(own):
                return False
    return True


def _as_history(lines: Iterable[Line]) -> Iterator[HistoryLine]:
    """Lines of other claims; a session that nobody has makes each of them near, whatever its day."""
    for line in lines:
        if line.row is not UNSET or line.links is not UNSET or line.label is not UNSET:
            raise _LooksAround
        yield HistoryLine(code=line.code, date=line.date, units=line.units, kind=line.kind, session="?")


def _within(
    counts: tuple[Count, ...],
    code: str,
    units: Mapping[str, int],
    near: list[str],
    far: set[str],
    earlier: Sequence[Line],
) -> bool:
    """No limit of the code is passed, whatever counts."""
    for count in counts:
        counted = count.codes
        most = units[code] if len(counted) == 1 else sum(units.get(other, 0) for other in counted or units)
        if (len(near) > len(units) or not count.near) and not (counted and counted.isdisjoint(far)):
            most += sum(line.units for line in earlier if not counted or line.code in counted)
        if most > count.number:
            return False
    return True


def _is_there(needed: frozenset[str], line: Line, lines: Sequence[Line]) -> bool:
    """Another line of the day that says no more of where it belongs than this one."""
    if line.session is not UNSET or line.in_ is not UNSET or line.facts:
        return False
    return any(
        other.code in needed and other.date == line.date and other.in_ is UNSET and other.session is UNSET
        for other in lines
        if other is not line and not other.facts
    )


def _in_pairs(screen: Screen, own: list[Code], near: list[str], far: set[str]) -> set[int]:
    """The places of the lines whose codes a table bans from other ones, or other ones from, on either's row."""
    found: set[int] = set()
    codes = screen.codes
    visit = own if len(near) == len(own) else [codes[code] for code in near]
    everywhere = visit if screen.are_all_near else [*visit, *(codes[code] for code in far)]
    for table, (partners, is_near) in enumerate(screen.tables):
        others = [code.pairs[table] for code in (visit if is_near else everywhere) if code.pairs]
        for place, code in enumerate(own):
            number, low, high = code.pairs[table]
            for other, start, end in others:
                if other == number or other < 0:
                    continue
                if _holds(partners, other, low, high) or _holds(partners, number, start, end):
                    found |= {place, *(at for at, its in enumerate(own) if its.pairs[table][0] == other)}
    return found


def _holds(partners: Numbers, number: int, low: int, high: int) -> bool:
    """The row of a table, from `low` to `high`, names the code of this number."""
    at = bisect_left(partners, number, low, high)
    return at < high and partners[at] == number


# ---------------------------------------------------------------- as decoding would leave it


def _is_plain_claim(screen: Screen, claim: Claim, trusted: bool) -> bool:
    """Nothing of the claim itself, of its patient and of who bills it could be a fault or be written otherwise."""
    if (
        claim.facts
        or claim.episodes is not UNSET
        or (claim.approvals is not UNSET and not _are_plain_approvals(claim.approvals))
        or (claim.documents is not UNSET and not _are_plain_documents(claim.documents))
        or claim.used is not UNSET
    ):
        return False
    if not trusted and not (
        (claim.received is UNSET or type(claim.received) is dt.date)
        and (claim.replaces is UNSET or type(claim.replaces) is str)
    ):
        return False
    provider = claim.provider
    if provider is not UNSET and not _is_plain_provider(screen, provider):
        return False
    return _is_plain_patient(screen, claim.patient, claim)


def _are_plain_approvals(approvals: tuple[Approval, ...]) -> bool:
    """Nothing in them is checked against anything else, and lines do not name them."""
    return all(
        approval.id is UNSET
        and not approval.facts
        and approval.by is UNSET
        and approval.until is UNSET
        and (approval.codes is UNSET or all(map(_is_code, approval.codes)))
        and (approval.given is UNSET or type(approval.given) is dt.date)
        for approval in approvals
    )


def _are_plain_documents(documents: tuple[Document, ...]) -> bool:
    return all(
        document.id is UNSET and document.for_ is UNSET and not document.facts and _is_text(document.kind)
        for document in documents
    )


def _is_text(text: object) -> bool:
    return text.__class__ is str and text != "" and text.isascii()


def _is_word(text: object) -> bool:
    return text is UNSET or text is None or (type(text) is str and text.isascii())


def _is_plain_provider(screen: Screen, provider: Provider) -> bool:
    return not provider.facts and all(
        _is_word(value) and (f"provider.{name}" not in screen.choices or value in screen.choices[f"provider.{name}"])
        for name, value in (("id", provider.id), ("department", provider.department), ("type", provider.type))
        if value is not UNSET
    )


def _is_plain_patient(screen: Screen, patient: Patient, claim: Claim) -> bool:
    birth = patient.birth_date
    if not _is_text(patient.id) or not _is_word(patient.sex):
        return False
    if patient.age is not UNSET and (birth is not UNSET or type(patient.age) is not int or patient.age < 0):
        return False
    if birth is not UNSET:
        if type(birth) is not dt.date or any(line.date < birth for line in claim.lines):
            return False
        if type(claim.history) is tuple and any(line.date < birth for line in claim.history):
            return False
    sexes = screen.choices.get("patient.sex")
    if sexes is not None and patient.sex is not UNSET and patient.sex not in sexes:
        return False
    return not patient.facts or _are_plain(patient.facts, screen.patient_facts)


def _is_plain(screen: Screen, line: Line, trusted: bool) -> bool:
    """Nothing that a line says could be a fault, be written otherwise, or be more than the screen looks at."""
    if (
        line.row is not UNSET
        or line.links is not UNSET
        or line.approval is not UNSET
        or line.approvals is not UNSET
        or line.documents is not UNSET
        or (line.label is not UNSET and (screen.names or not _is_word(line.label)))
    ):
        return False
    if not trusted and not (
        line.time is UNSET and line.end is UNSET and line.amount_billed is UNSET and line.site is UNSET
    ):
        return False
    if line.session is not UNSET and not (type(line.session) is int or _is_word(line.session)):
        return False
    if line.in_ is not UNSET and (line.session is not UNSET or not _are_groups(line.in_, screen)):
        return False
    if line.diagnoses is not UNSET and not all(map(_is_code, line.diagnoses or ())):
        return False
    if line.performer is not UNSET and not (
        line.performers is UNSET and _is_plain_performer(screen, line.performer)
    ):
        return False
    if line.performers is not UNSET and not (
        len(line.performers) == 1 and _is_plain_performer(screen, line.performers[0])
    ):
        return False
    return not line.facts or _are_plain(line.facts, screen.line_facts)


def _is_code(text: object) -> bool:
    return type(text) is str and text.isascii() and " ".join(text.split()) == text


def _are_groups(groups: Mapping[str, object], screen: Screen) -> bool:
    paths = [screen.groupings.get(name) for name in groups]
    return None not in paths and len(set(paths)) == len(paths) and all(map(_is_group, groups.values()))


def _is_group(value: object) -> bool:
    return type(value) is int or _is_word(value)


def _is_plain_performer(screen: Screen, performer: Performer | None) -> bool:
    if performer is None or performer.facts or performer.role not in (UNSET, None, "performer"):
        return False
    fields = (("id", performer.id), ("profession", performer.profession), ("specialty", performer.specialty))
    return performer.specialist in (UNSET, None, True, False) and all(
        _is_word(value)
        and (f"performer.{name}" not in screen.choices or value in (UNSET, *screen.choices[f"performer.{name}"]))
        for name, value in fields
    )


def _are_plain(facts: Facts, known: Mapping[str, FactSpec]) -> bool:
    for name, value in facts.items():
        fact = known.get(name)
        if fact is None or not _fits(value, fact):
            return False
    return True


def _fits(value: object, fact: FactSpec) -> bool:
    """The value is one that decoding takes, and that reads alike before and after."""
    kind = fact.type
    if kind == "number":
        if type(value) is float:
            return math.isfinite(value)
        return type(value) is int or (type(value) is Decimal and value.is_finite())
    match kind:
        case "yes/no":
            return type(value) is bool
        case "date":
            return type(value) is dt.date or (type(value) is str and _is_day(value))
        case "list":
            return type(value) in (list, tuple) and all(_is_choice(word, fact) for word in value)  # type: ignore[attr-defined]
        case _:
            return _is_choice(value, fact)


def _is_choice(word: object, fact: FactSpec) -> bool:
    return type(word) is str and word.isascii() and (not fact.choices or word in fact.choices)


def _is_day(text: str) -> bool:
    try:
        return _ISO_DATE.fullmatch(text) is not None and dt.date.fromisoformat(text) is not None
    except ValueError:
        return False


__all__ = ["Screen", "doubtful", "finds_nothing"]
