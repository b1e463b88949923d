"""What a rule may ask of a line: claim structures -> `LineView`s in a `Docket`.

A docket holds every billed line of one patient that is known: the claim's own lines (`judged`), the other
claims of the same input and the history. Withdrawn lines and replaced claims are gone. Answers are
three-valued: a fact left out is unknown and is named, a fact given as null is known to be absent.
"""

from __future__ import annotations

import datetime as dt
import unicodedata
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from decimal import Decimal
from functools import lru_cache
from typing import Any, Final, Generic, Literal, TypeAlias, TypeVar, overload

import msgspec
from attrs import define, evolve, field, frozen
from msgspec import UNSET

from takst.runtime import dates
from takst.runtime.claim import Approval, Claim, Document, Episode, HistoryLine, Line, LineRef, Link, Performer, Used
from takst.runtime.kleene import NO, YES, Truth, all_of, any_of, known, unknown
from takst.runtime.spec import FactSpec, FactValue, KeySpec, Period, RulesetSpec


class _Unknown:
    def __repr__(self) -> str:
        return "UNKNOWN"


UNKNOWN: Final = _Unknown()
Answer: TypeAlias = FactValue | _Unknown | None
Bound: TypeAlias = Literal["at most", "at least", "exactly", "less than", "more than"]

PERFORMER_FIELDS = ("id", "profession", "specialty", "specialist")


T = TypeVar("T")


class once(Generic[T]):
    """Worked out when first asked, then kept: `functools.cached_property` without its lock, which costs more than most
    answers. Two threads that ask at once work out the same."""

    def __init__(self, function: Callable[[Any], T]) -> None:
        self._function = function
        self.__doc__ = function.__doc__

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    @overload
    def __get__(self, instance: None, owner: type) -> once[T]: ...
    @overload
    def __get__(self, instance: object, owner: type) -> T: ...
    def __get__(self, instance: object | None, owner: type) -> T | once[T]:
        if instance is None:
            return self
        value = instance.__dict__[self._name] = self._function(instance)
        return value


@frozen
class Lookup:
    """A fact's value, and whether it is only presumed."""

    value: Answer
    presumed: bool = False


def clean(text: str) -> str:
    """Names are compared without regard to case, blanks at the ends and Unicode form."""
    return unicodedata.normalize("NFC", " ".join(text.split())).casefold()


@frozen(eq=False, slots=False)  # its cached answers are many, and quicker without slots
class LineView:
    """One billed line, in its claim. Equal only to itself."""

    docket: Docket = field(repr=False)
    line: Line
    n: int
    claim: Claim | None = field(repr=False)
    """The claim it stands in; None for a history line."""
    supposed: Mapping[str, FactValue] = field(factory=dict)

    # ------------------------------------------------------------ identity and order

    @once
    def code(self) -> str:
        return code_of(self.line, self.docket.spec)

    @property
    def date(self) -> dt.date:
        return self.line.date

    @property
    def units(self) -> int:
        return self.line.units

    @property
    def is_material(self) -> bool:
        return self.line.kind == "material"

    @once
    def name(self) -> str | None:
        """What the line is called besides its code: its label, or for a material its code."""
        label = self.line.label
        if isinstance(label, str):
            return clean(label)
        return clean(self.line.code) if self.is_material else None

    @once
    def claim_id(self) -> str:
        if self.claim is not None:
            return self.claim.claim
        given = self.line.claim if isinstance(self.line, HistoryLine) else UNSET
        return given if isinstance(given, str) else ""

    @once
    def received(self) -> dt.date:
        """Received, else the service date."""
        given = self.claim.received if self.claim is not None else getattr(self.line, "received", UNSET)
        return given if isinstance(given, dt.date) else self.date

    @once
    def order(self) -> tuple[dt.date, dt.date, str, str, int, str]:
        """The total order of all lines: received, date, time, claim, line; of two patients, their names last."""
        line = self.line
        time = line.time if isinstance(line.time, str) else ""
        return (self.received, line.date, time, self.claim_id, self.n, self.docket.claim.patient.id)

    @once
    def judged(self) -> bool:
        return self.claim is self.docket.claim and not self.docket.in_crowd

    @once
    def ref(self) -> str:
        """How a need names this line: its number in the judged claim, else code and date."""
        return str(self.n) if self.judged else f"{self.code} {self.date.isoformat()}"

    @once
    def row_in_force(self) -> bool:
        """Whether the code's row is in force on the line's date, within the ruleset; what has no row is always so."""
        spec, day = self.docket.spec, self.line.date
        row = None if self.is_material else spec.codes.get(self.code)
        return row is None or (day in row.valid and day in spec.valid)

    def need(self, name: str) -> str:
        return f"{name}@{self.ref}"

    def supposing(self, name: str, value: FactValue) -> LineView:
        """The same line as if the fact were known."""
        return evolve(self, supposed={**self.supposed, name: value})

    # ------------------------------------------------------------ facts

    def fact(self, name: str) -> Lookup:
        """The value, None when known to be absent, UNKNOWN when nobody says; a presumption fills the last only."""
        found = self._facts.get(name)
        if found is None:
            found = self._facts[name] = self._look_up(name)
        return found

    @once
    def _facts(self) -> dict[str, Lookup]:
        """The facts that were asked: many rules ask the same."""
        return {}

    def _look_up(self, name: str) -> Lookup:
        if name in self.supposed:
            return Lookup(self.supposed[name])
        spec = self.docket.spec.facts.get(name)
        value = _typed(self._raw(name), spec)
        if value is UNKNOWN and spec is not None and spec.presumed is not None:
            return Lookup(spec.presumed, presumed=True)
        return Lookup(value)

    def _raw(self, name: str) -> Any:
        own = _BUILT_IN.get(name)
        if own is not None:
            return own(self)
        level, _, rest = name.partition(".")
        claim = self.claim
        if level == "patient":
            return _path(self.docket.claim.patient.facts, rest)
        if level == "provider":
            provider = claim.provider if claim is not None else UNSET
            return UNKNOWN if provider is UNSET else _path(provider.facts, rest)
        if level == "documents":
            return self._document(rest)
        value = self._line_fact(name)
        if value is UNKNOWN and rest:
            return self._from_link(rest) if level == "related_treatment" else self._from_performer(level, rest)
        return value

    def _line_fact(self, name: str) -> Any:
        value = _path(self.line.facts, name)
        if value is not UNKNOWN or self.claim is None:
            return value
        value = _path(self.claim.facts, name)
        if value is not UNKNOWN:
            return value
        for episode in self.episodes:
            value = _path(episode.facts, name)
            if value is not UNKNOWN:
                return value
        return UNKNOWN

    @once
    def performers(self) -> tuple[Performer, ...]:
        if self.line.performers is not UNSET:
            return self.line.performers
        one = self.line.performer
        return (one,) if isinstance(one, Performer) else ()

    def _from_performer(self, role: str, name: str) -> Any:
        """`performer.x` asks the one performer, or the one whose role is `performer`; `reader.x` the reader."""
        named = [p for p in self.performers if p.role == role]
        if role == "performer" and not named:
            named = (
                [p for p in self.performers if p.role not in ("reader",)]
                if len(self.performers) > 1
                else list(self.performers)
            )
        if len(named) != 1:
            return UNKNOWN
        if name in ("role", *PERFORMER_FIELDS):
            value = getattr(named[0], name)
            if value is not UNSET:
                return value
        return _path(named[0].facts, name)

    def _from_link(self, name: str) -> Any:
        """`related_treatment.x`: what the `follow_up_of` link says of the act it points to, or that act's own line."""
        if self.links is None:
            return UNKNOWN
        for link in self.links:
            if link.kind == "follow_up_of":
                to = LineRef(n=link.to) if isinstance(link.to, int) else link.to
                value = getattr(to, name, None) if name in ("code", "date") else _path(to.facts, name)
                act = next((v for v in self.docket.lines if v.claim is self.claim and v.n == to.n), None)
                if value in (None, UNKNOWN) and act is not None:
                    return getattr(act, name) if name in ("code", "date") else act.fact(name).value
                return UNKNOWN if value is None and name in ("code", "date") else value
        return None

    @property
    def documents(self) -> Sequence[Document] | None:
        """The documents that serve this line; None when the claim does not say which there are."""
        if self.claim is None or self.claim.documents is UNSET:
            return None
        ids = self.line.documents if self.line.documents is not UNSET else ()
        return [
            d
            for d in self.claim.documents
            if d.for_ is UNSET or d.for_ is None or d.for_ == self.n or (isinstance(d.id, str) and d.id in ids)
        ]

    def _document(self, kind: str) -> Any:
        stated = self._line_fact(f"documents.{kind}")
        if stated is not UNKNOWN:
            return stated
        documents = self.documents
        return UNKNOWN if documents is None else any(clean(d.kind) == clean(kind) for d in documents)

    @once
    def groups(self) -> Mapping[str, Any]:
        """The line's groupings: session, operation, cycle, ..."""
        groups = dict(self.line.in_) if self.line.in_ is not UNSET else {}
        if self.line.session is not UNSET:
            groups["session"] = self.line.session
        return groups

    @once
    def episodes(self) -> tuple[Episode, ...]:
        if self.claim is None or not self.claim.episodes:
            return ()
        ids = {str(value) for value in self.groups.values()}
        ids |= {str(_path(self.line.facts, key.path)) for key in self.docket.spec.keys.values()}
        return tuple(e for e in self.claim.episodes if e.id in ids)

    @property
    def links(self) -> tuple[Link, ...] | None:
        return None if self.line.links is UNSET else self.line.links

    def linked(self, *kinds: str) -> str | _Unknown | None:
        """The act that this line belongs to, as a comparable name; None when it has no such link."""
        if self.links is None:
            return UNKNOWN
        for link in self.links:
            if link.kind in kinds:
                to = link.to
                if isinstance(to, int):
                    return f"{self.claim_id}/{to}"
                if to.n is not None:
                    return f"{to.claim or self.claim_id}/{to.n}"
                return f"{to.code} {to.date}"
        return None

    def answer(self, question: str) -> bool | None:
        """What a person answered to a question put as a judgement."""
        for facts in (self.line.facts, self.claim.facts if self.claim is not None else {}):
            answers = facts.get("judged")
            if isinstance(answers, Mapping) and isinstance(answers.get(question), bool):
                return bool(answers[question])
        return None

    # ------------------------------------------------------------ atoms of conditions

    def _ask(self, name: str, test: Callable[[Any], bool]) -> Truth:
        """Unknown stays unknown; an absent value fails every comparison."""
        found = self.fact(name)
        value = found.value
        if value is UNKNOWN:
            return unknown(self.need(name))
        return self._told(value is not None and test(value), found, name)

    def _told(self, truth: bool, found: Lookup, name: str) -> Truth:
        return Truth(truth, assumed=frozenset({self.need(name)})) if found.presumed else known(truth)

    def is_true(self, name: str) -> Truth:
        return self._ask(name, lambda value: value is True)

    def equals(self, name: str, wanted: FactValue) -> Truth:
        return self._ask(name, lambda value: value == wanted or _alike(value, wanted))

    def one_of(self, name: str, *wanted: FactValue) -> Truth:
        return self._ask(name, lambda value: value in wanted or any(_alike(value, one) for one in wanted))

    def contains(self, name: str, wanted: str) -> Truth:
        return self._ask(name, lambda value: wanted in value)

    def between(self, name: str, low: Decimal, high: Decimal) -> Truth:
        return self._ask(name, lambda value: low <= value <= high)

    def compare(self, name: str, op: str, wanted: Decimal | dt.date) -> Truth:
        return self._ask(name, lambda value: _COMPARE[op](value, wanted))

    def compare_facts(self, name: str, op: str, other: str) -> Truth:
        return self._ask_two(name, other, lambda one, two: _COMPARE[op](one, two))

    def given(self, name: str) -> Truth:
        found = self.fact(name)
        if found.value is UNKNOWN:
            return unknown(self.need(name))
        return self._told(found.value is not None, found, name)

    def starts_with(self, name: str, *prefixes: str) -> Truth:
        def test(value: Any) -> bool:
            wanted = _all_bare(prefixes)
            if isinstance(value, tuple):
                return any(_bare(one).startswith(wanted) for one in value)
            return _bare(value).startswith(wanted)

        return self._ask(name, test)

    def ratio(self, name: str, bound: Bound, number: Decimal, per: Decimal, other: str) -> Truth:
        """`name` bound (number per `per` of `other`), without dividing."""
        return self._ask_two(name, other, lambda one, two: _BOUND[bound](one * per, number * two))

    def date_gap(
        self, name: str, bound: Bound, number: int, unit: dates.TimeUnit, side: Literal["after", "before"], other: str
    ) -> Truth:
        """The later date against the earlier date + n units; the order of the two is part of it."""

        def test(one: dt.date, two: dt.date) -> bool:
            earlier, later = (two, one) if side == "after" else (one, two)
            return earlier <= later and _BOUND[bound](later, dates.add(earlier, number, unit))

        return self._ask_two(name, other, test)

    def _ask_two(self, name: str, other: str, test: Callable[[Any, Any], bool]) -> Truth:
        one, two = self.fact(name), self.fact(other)
        needs = [self.need(n) for n, f in ((name, one), (other, two)) if isinstance(f.value, _Unknown)]
        if one.value is None or two.value is None:
            return NO
        if needs:
            return unknown(*needs)
        assumed = frozenset(self.need(n) for n, f in ((name, one), (other, two)) if f.presumed)
        return Truth(test(one.value, two.value), assumed=assumed)

    def judged_so(self, question: str) -> Truth:
        answer = self.answer(question)
        return unknown(self.need(f"judgement: {question}")) if answer is None else known(answer)

    def approved(self, *, prior: bool = True, whose: Callable[[LineView], Truth] | None = None) -> Truth:
        """An approval for the code is given (by the service date when `prior`), still valid, and fits `whose`."""
        if self.claim is None or self.claim.approvals is UNSET:
            return unknown(self.need("approval"))
        return any_of(self._fits(approval, prior, whose) for approval in self.claim.approvals)

    def _fits(self, approval: Approval, prior: bool, whose: Callable[[LineView], Truth] | None) -> Truth:
        parts = [
            unknown(self.need("approval.codes")) if approval.codes is UNSET else known(self.code in approval.codes)
        ]
        if approval.given is UNSET:
            parts.append(unknown(self.need("approval.given")))
        else:
            parts.append(known(approval.given is not None and (not prior or approval.given <= self.date)))
        if isinstance(approval.until, dt.date):
            parts.append(known(self.date <= approval.until))
        if whose is not None:
            parts.append(whose(self._with_approval(approval)))
        return all_of(parts)

    def _with_approval(self, approval: Approval) -> LineView:
        """The line as seen by `whose (...)`: `approval.x` facts are those of this approval."""
        facts: dict[str, Any] = dict(approval.facts)
        for name in ("by", "given", "until", "units", "used", "series"):
            value = getattr(approval, name)
            if value is not UNSET:
                facts[name] = value
        line = msgspec.structs.replace(self.line, facts={**self.line.facts, "approval": facts})
        return evolve(self, line=line)


# ---------------------------------------------------------------- keys


def same(one: LineView, two: LineView, keys: Iterable[str]) -> Truth:
    """Whether two lines of the patient agree in every key."""
    return all_of(_same_key(one, two, one.docket.spec.keys[key]) for key in keys)


def _same_key(one: LineView, two: LineView, key: KeySpec) -> Truth:
    first, second = key_value(one, key), key_value(two, key)
    if first is None or second is None:
        return NO
    if first is not UNKNOWN and second is not UNKNOWN:
        return known(first == second)
    if not key.presumed:
        return unknown(*(v.need(key.path) for v, found in ((one, first), (two, second)) if found is UNKNOWN))
    truth = all_of(_same_field(one, two, name) for name in key.presumed)
    return Truth(truth.value, truth.needs, truth.assumed | {f"same {key.name}@"} if truth.value else truth.assumed)


def _same_field(one: LineView, two: LineView, name: str) -> Truth:
    if name == "patient":
        return known(one.docket.claim.patient.id == two.docket.claim.patient.id)
    if name == "date":
        return known(one.date == two.date)
    if name == "provider" and one.claim is not None and one.claim is two.claim:
        return YES
    first, second = _BUILT_IN[f"{name}.id"](one), _BUILT_IN[f"{name}.id"](two)
    if first is UNKNOWN or second is UNKNOWN:
        return unknown(*(v.need(f"{name}.id") for v, found in ((one, first), (two, second)) if found is UNKNOWN))
    return known(first == second)


def key_value(view: LineView, key: KeySpec) -> Any:
    """The line's value of a key: UNKNOWN when nobody says, None when known to belong to no such group."""
    if key.name == "day":
        return view.date
    if key.name == "claim":
        return view.claim_id
    if key.name == "act":
        return view.linked("material_of", "part_of", "supplement_of")
    if key.name == "approval":
        return UNKNOWN if view.line.approvals is UNSET else view.line.approvals or None
    if key.path in view.groups:
        return view.groups[key.path]
    return view.fact(key.path).value


# ---------------------------------------------------------------- dockets


@define(eq=False, slots=False)
class Docket:
    """Every billed line of one patient that is known when `claim` is judged."""

    spec: RulesetSpec
    claim: Claim
    own: tuple[LineView, ...] = ()
    beside: tuple[LineView, ...] = ()
    """The lines of the patient's other claims."""
    earlier: tuple[HistoryLine, ...] = ()
    """The history, in the order of its numbers."""
    crowd: Crowd = field(factory=lambda: Crowd(), repr=False)
    in_crowd: bool = False
    """Whether it only shows the claim to those of other patients, so that its lines are not judged."""

    @property
    def everyone(self) -> Sequence[LineView]:
        """The lines of all patients of the input, for what is counted over all of them."""
        own = self.claim.patient.id
        others = (view for view in self.crowd.lines if view.docket.claim.patient.id != own)
        return sorted((*self.lines, *others), key=lambda view: view.order)

    @property
    def used(self) -> Sequence[Sequence[Used]]:
        """What the claim says had been used before, else what the other claims of the input say."""
        return self.crowd.used if self.claim.used is UNSET else (self.claim.used,)

    # Of a long history few lines matter to a claim, so that the others are looked at by their codes alone.

    @once
    def _views(self) -> list[LineView | None]:
        """Of each line its view: first its own lines, then those beside, then the history; None until it is asked."""
        return [*self.own, *self.beside, *([None] * len(self.earlier))]

    @once
    def _filed(self) -> tuple[Mapping[str, Sequence[int]], Sequence[int]]:
        """Where the acts of each code stand among the views, and where the materials."""
        acts: dict[str, list[int]] = {}
        materials: list[int] = []
        lines = (*(view.line for view in self.own), *(view.line for view in self.beside), *self.earlier)
        for place, line in enumerate(lines):
            if line.kind == "material":
                materials.append(place)
            else:
                acts.setdefault(code_of(line, self.spec), []).append(place)
        return acts, materials

    def _view(self, place: int) -> LineView:
        view = self._views[place]
        if view is None:
            number = place - len(self.own) - len(self.beside)
            row = self.earlier[number]
            view = LineView(self, row, row.n if isinstance(row.n, int) else number + 1, None)
            self._views[place] = view
        return view

    def _in_order(self, places: Iterable[int]) -> tuple[LineView, ...]:
        views = [self._view(place) for place in sorted(places)]
        return tuple(sorted(views, key=_order)) if len(views) > 1 else tuple(views)

    @once
    def lines(self) -> tuple[LineView, ...]:
        return self._in_order(range(len(self._views)))

    @property
    def codes(self) -> Collection[str]:
        """The codes of all acts."""
        return self._filed[0].keys()

    def acts(self, codes: Iterable[str], and_materials: bool = False) -> tuple[LineView, ...]:
        """The acts with these codes, in the order of all lines."""
        acts, materials = self._filed
        places = [place for code in codes for place in acts.get(code, ())]
        return self._in_order([*places, *materials] if and_materials else places)

    @once
    def materials(self) -> tuple[LineView, ...]:
        return self._in_order(self._filed[1])

    @property
    def history_from(self) -> dt.date | None:
        """Since when nothing is missing, None when nobody says."""
        given = self.claim.history_complete_from
        return given if isinstance(given, dt.date) else None

    def knows_since(self, start: dt.date | None) -> bool:
        """Whether all lines since `start` are known; None asks for the whole life."""
        if self.history_from is None:
            return False
        if start is not None:
            return self.history_from <= start
        birth = self.claim.patient.birth_date
        return self.history_from == dt.date.min or (isinstance(birth, dt.date) and self.history_from <= birth)


@frozen(eq=False)
class Crowd:
    """The claims of all patients of an input, for what is counted over all of them. Made once for many dockets."""

    lines: tuple[LineView, ...] = ()
    used: tuple[Sequence[Used], ...] = ()
    counted: dict[object, Sequence[tuple[LineView, Truth]]] = field(factory=dict, repr=False)
    """What an engine has found once of all these lines, by the rule for which it looked."""


def crowd_of(claims: Iterable[Claim], spec: RulesetSpec) -> Crowd:
    """A claim that is sent twice is one claim, and one that is replaced is none."""
    claims = list(claims)
    replaced = {(c.patient.id, c.replaces) for c in claims}
    once = {(c.patient.id, c.claim): c for c in sorted(claims, key=_content)}
    kept = [once[name] for name in sorted(once) if name not in replaced]
    lines = (line for claim in kept for line in _numbered(Docket(spec, claim, in_crowd=True), claim))
    used = tuple(claim.used for claim in kept if claim.used is not UNSET)
    return Crowd(tuple(sorted(lines, key=lambda view: view.order)), used)


def docket(claim: Claim, spec: RulesetSpec, others: Sequence[Claim] = (), crowd: Crowd | None = None) -> Docket:
    """`others` are other claims of the same input. Those of other patients serve only what counts over all patients;
    where many claims are judged, the `crowd` of all of them is made once."""
    if crowd is None:
        is_needed = any(c.patient.id != claim.patient.id or c.used is not UNSET for c in others)
        crowd = crowd_of(others, spec) if is_needed else Crowd()
    result = Docket(spec, claim, crowd=crowd)
    others = [c for c in others if c.patient.id == claim.patient.id]
    replaced = {c.replaces for c in (claim, *others) if isinstance(c.replaces, str)}
    gone = {claim.claim} | replaced  # a claim that is sent twice is one claim
    beside = {c.claim: c for c in sorted(others, key=_content) if c.claim not in gone}
    others = [beside[name] for name in sorted(beside)]
    in_input = {claim.claim} | set(beside) | replaced
    result.own = _numbered(result, claim)
    result.beside = tuple(view for other in others for view in _numbered(result, other))
    history = () if claim.history in (UNSET, None) else claim.history
    rows = [row for row in history if row.status != "withdrawn" and row.claim not in in_input]
    result.earlier = tuple(sorted(rows, key=_content))
    return result


def _numbered(owner: Docket, claim: Claim) -> tuple[LineView, ...]:
    """Lines without a number are numbered by their sorted content, so that the order of the input never matters."""
    views = [LineView(owner, line, line.n, claim) for line in claim.lines if isinstance(line.n, int)]
    if len(views) < len(claim.lines):
        used = {view.n for view in views}
        free = iter(n for n in range(1, len(claim.lines) + len(used) + 1) if n not in used)
        unnumbered = sorted((line for line in claim.lines if not isinstance(line.n, int)), key=_content)
        views += [LineView(owner, line, next(free), claim) for line in unnumbered]
    return tuple(sorted(views, key=lambda view: view.n))


def code_of(line: Line, spec: RulesetSpec) -> str:
    """The key of its row in the catalogue: several rows may share a printed code."""
    if line.row is UNSET:
        return line.code
    row = f"{line.code} row {line.row}"
    return row if row in spec.codes else line.code


def _order(view: LineView) -> tuple[dt.date, dt.date, str, str, int, str]:
    return view.order


_content: Callable[[Line | Claim], bytes] = msgspec.json.Encoder(order="deterministic").encode


# ---------------------------------------------------------------- small helpers


def _path(facts: Mapping[str, Any], name: str) -> Any:
    """A dotted name, written flat or nested; null on the way means all below is absent."""
    if not facts:
        return UNKNOWN
    if name in facts:
        return facts[name]
    head, _, rest = name.partition(".")
    if not rest or head not in facts:
        return UNKNOWN
    inner = facts[head]
    if inner is None:
        return None
    return _path(inner, rest) if isinstance(inner, Mapping) else UNKNOWN


def _typed(value: Any, spec: FactSpec | None) -> Answer:
    if value is UNKNOWN or value is UNSET:
        return UNKNOWN
    if value is None or spec is None or isinstance(value, bool):
        return None if value is None else value
    if spec.type == "number" and not isinstance(value, Decimal):
        return Decimal(str(value))
    if spec.type == "date" and isinstance(value, str):
        return dt.date.fromisoformat(value)
    if spec.type == "list":
        return tuple(str(one) for one in value) if isinstance(value, (list, tuple)) else (str(value),)
    if spec.type in ("text", "choice"):
        return str(value)
    return value  # type: ignore[no-any-return]


def _alike(value: FactValue, wanted: FactValue) -> bool:
    """Equal; a list of one is its member, and a paragraph is written with or without its sign and blanks."""
    if isinstance(wanted, str) and wanted.startswith("§") and isinstance(value, str):
        return _section(value) == _section(wanted)
    return value == wanted or (isinstance(value, tuple) and value == (wanted,))


def _section(text: str) -> str:
    return "".join(text.replace("§", "").split())


def _bare(code: object) -> str:
    return str(code).replace(".", "").replace(" ", "").upper()


@lru_cache
def _all_bare(codes: tuple[str, ...]) -> tuple[str, ...]:
    """What a rule asks for is the same each time."""
    return tuple(map(_bare, codes))


def _age(view: LineView) -> Any:
    patient = view.docket.claim.patient
    if isinstance(patient.birth_date, dt.date):
        return Decimal(dates.age(patient.birth_date, view.date))
    if patient.age is None or patient.birth_date is None:
        return None
    return UNKNOWN if patient.age is UNSET or view.claim is None else Decimal(patient.age)


def _of(value: Any) -> Any:
    return UNKNOWN if value is UNSET else value


def _provider(name: str) -> Callable[[LineView], Any]:
    def read(view: LineView) -> Any:
        if view.claim is None:
            return _of(view.line.provider) if name == "id" and isinstance(view.line, HistoryLine) else UNKNOWN
        if view.claim.provider is UNSET:
            return UNKNOWN
        value = _of(getattr(view.claim.provider, name))
        return _path(view.claim.provider.facts, name) if value is UNKNOWN else value

    return read


def _performer_id(view: LineView) -> Any:
    return view._from_performer("performer", "id")


_BUILT_IN: dict[str, Callable[[LineView], Any]] = {
    "patient.age": _age,
    "patient.sex": lambda view: _of(view.docket.claim.patient.sex),
    "patient.birth_date": lambda view: _of(view.docket.claim.patient.birth_date),
    "provider.id": _provider("id"),
    "provider.type": _provider("type"),
    "provider.department": _provider("department"),
    "performer.id": _performer_id,
    "claim.received": lambda view: view.received,
    "code": lambda view: view.line.code,
    "date": lambda view: view.date,
    "units": lambda view: Decimal(view.units),
    "time": lambda view: _of(view.line.time),
    "site": lambda view: _of(view.line.site),
    "diagnosis": lambda view: _of(view.line.diagnoses),
}

BUILT_IN: frozenset[str] = frozenset(_BUILT_IN)
"""The facts that are read from fields of a claim, and never stated as facts."""

_COMPARE: dict[str, Callable[[Any, Any], bool]] = {
    "<": lambda one, two: one < two,
    "<=": lambda one, two: one <= two,
    ">": lambda one, two: one > two,
    ">=": lambda one, two: one >= two,
}
_BOUND: dict[str, Callable[[Any, Any], bool]] = {
    "at most": lambda one, two: one <= two,
    "at least": lambda one, two: one >= two,
    "exactly": lambda one, two: one == two,
    "less than": lambda one, two: one < two,
    "more than": lambda one, two: one > two,
}

__all__ = ["UNKNOWN", "Answer", "Docket", "LineView", "Lookup", "Period", "clean", "docket", "key_value", "same"]
