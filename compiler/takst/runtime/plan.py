"""Rules as generated validators state them: plain data, with functions for what is asked of a line.

A rule says which lines it speaks of (`codes`, `every`, `material`), what it says (one class per family of
sentences) and where that is written. A `Plan` holds all rules of a ruleset and finds those of a line by its code.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Mapping, Sequence
from decimal import Decimal
from functools import cached_property
from typing import TYPE_CHECKING, Literal, TypeAlias, TypeVar

from attrs import Factory, field, frozen

from takst.runtime.claim import Claim
from takst.runtime.dates import TimeUnit
from takst.runtime.kleene import Truth
from takst.runtime.pair_table import Detail, Pairs
from takst.runtime.prices import Price
from takst.runtime.spec import ALWAYS, Citation, Fee, Period, RuleInfo, RulesetSpec, Share
from takst.runtime.verdicts import Verdict
from takst.runtime.view import LineView, clean
from takst.runtime.windows import Window

if TYPE_CHECKING:
    from takst.runtime.screen import Screen

Test: TypeAlias = Callable[[LineView], Truth]
"""A question to a line."""


def _frozen(codes: Iterable[str]) -> frozenset[str]:
    return frozenset(codes)


# ---------------------------------------------------------------- sets of lines


@frozen
class Group:
    """A named class of codes. A line whose code is not in the catalogue may belong to an `incomplete` one: `known_by`
    decides for it, else nothing is known."""

    name: str
    codes: frozenset[str] = field(converter=_frozen)
    incomplete: bool = False
    known_by: Test | None = None


@frozen
class AnyOther:
    """Any line with a different code (within `of` when given)."""

    of: Group | None = None


@frozen
class Another:
    """A different line whose code begins so."""

    prefix: str


@frozen
class Named:
    """A material of that name, or a line that is labelled so; `id` is its name in the ids of rules."""

    text: str
    id: str

    @cached_property
    def name(self) -> str:
        """As names of lines are compared."""
        return clean(self.text)


@frozen
class AnyMaterial:
    """Any material."""


Element: TypeAlias = str | Group | AnyOther | Another | Named | AnyMaterial
"""One member of a set of lines; a plain text is a code."""


def element_name(element: Element) -> str:
    """What the element is called in ids of rules and in messages."""
    match element:
        case str():
            return element
        case Group():
            return element.name
        case AnyOther():
            return "any-other-code" if element.of is None else f"any-other-code-of-{element.of.name}"
        case Another():
            return f"another-{element.prefix}-code"
        case Named():
            return element.id
        case AnyMaterial():
            return "any-material"


def _codes_of(lines: Lines) -> frozenset[str]:
    listed = (element for element in lines.elements if isinstance(element, str))
    return frozenset(listed).union(*(element.codes for element in lines.elements if isinstance(element, Group)))


def _wider(lines: Lines) -> tuple[Element, ...]:
    return tuple(e for e in lines.elements if not isinstance(e, str) and (not isinstance(e, Group) or e.incomplete))


@frozen
class Lines:
    """The lines that are one of the elements; these stand in the order of the sentence."""

    elements: tuple[Element, ...]
    codes: frozenset[str] = field(init=False, eq=False, repr=False, default=Factory(_codes_of, takes_self=True))
    """Every code that certainly belongs to the set."""
    wider: tuple[Element, ...] = field(init=False, eq=False, repr=False, default=Factory(_wider, takes_self=True))
    """The elements that may mean more than `codes`."""

    @property
    def words(self) -> str:
        return " or ".join(map(element_name, self.elements))


def lines(*elements: Element) -> Lines:
    """`lines("SK054", EXAMINATIONS)`"""
    return Lines(elements)


# ---------------------------------------------------------------- rules


@frozen(kw_only=True)
class Rule:
    """What every rule has. It speaks of a line only where `when` holds and `unless` does not."""

    slug: str
    codes: frozenset[str] = field(default=frozenset(), converter=_frozen)
    every: bool = False
    material: Named | None = None
    sentence: str
    citation: Citation
    valid: Period = ALWAYS
    when: Test | None = None
    unless: Test | None = None
    otherwise: Verdict | None = None
    reading: str | None = None

    @cached_property
    def info(self) -> RuleInfo:
        """What findings say of the rule."""
        asks = self.asks if isinstance(self, Condition) else ()
        return RuleInfo(self.slug, self.sentence, self.citation, self.valid, self.reading, self.otherwise, asks)

    def speaks_of(self, line: LineView) -> bool:
        if line.is_material:
            return self.material is not None and line.name == self.material.name
        return self.every or line.code in self.codes

    def name_on(self, code: str) -> str:
        """The subject's part of the rule's id on a line with this code."""
        if self.every:
            return "every-line"
        return code if self.material is None else self.material.id


@frozen(kw_only=True)
class Exclusion(Rule):
    """May not stand beside a partner for the same keys."""

    partners: Lines
    keys: tuple[str, ...] = ()


@frozen(kw_only=True)
class PairTable(Rule):
    """A table of exclusions, each of which names one partner. What they share stands here; `rest` follows the partner
    in their sentences."""

    rest: str = ""
    keys: tuple[str, ...] = ()
    pairs: Pairs

    def between(self, carrier: str, partner: str) -> Sequence[Exclusion]:
        """The bans of the partner on the carrier's row, one for each period."""
        found = self.pairs.between(carrier, partner)
        return [self._exclusion(carrier, partner, detail) for detail in found] if found else ()

    def _exclusion(self, carrier: str, partner: str, detail: Detail) -> Exclusion:
        place = self.citation if detail.place is None else Citation(self.citation.source, detail.place)
        return Exclusion(
            slug=self.slug,
            codes=(carrier,),
            sentence=f"cannot be billed with {partner}{self.rest}",
            citation=place,
            valid=detail.valid,
            when=self.when,
            unless=self.unless,
            otherwise=self.otherwise,
            reading=self.reading,
            partners=Lines((partner,)),
            keys=self.keys,
        )


@frozen(kw_only=True)
class IntervalBan(Rule):
    """May not be billed within a time after (before, on either side `of`) a partner, for the same keys."""

    partners: Lines
    number: int
    unit: TimeUnit
    side: Literal["after", "before", "of"]
    keys: tuple[str, ...] = ()


@frozen(kw_only=True)
class Permission(Rule):
    """May stand beside these partners: lifts bans that name them."""

    partners: Lines
    keys: tuple[str, ...] = ()


@frozen(kw_only=True)
class RepeatPermission(Rule):
    """May be billed several times: lifts limits."""


@frozen(kw_only=True)
class Limit(Rule):
    """At most `number` units (or lines) in the window, of the line's own code and those in `counting`; on every line,
    or a material, of all of them together."""

    number: int
    noun: str | None = None
    counts: Literal["units", "lines"] = "units"
    window: Window
    counting: frozenset[str] = field(default=frozenset(), converter=_frozen)
    all_patients: bool = False
    service: str | None = None


@frozen(kw_only=True)
class Condition(Rule):
    """Only when `holds`; `asks` are the facts of the line that it looks at."""

    holds: Test
    asks: tuple[str, ...] = ()


@frozen(kw_only=True)
class AlsoWhen(Rule):
    """A further way to meet every condition that looks at one of the same facts."""

    holds: Test
    asks: tuple[str, ...] = ()


@frozen(kw_only=True)
class Outcome(Rule):
    """A verdict of its own; `by` is the body that decides, `reason` what findings give as theirs."""

    verdict: Verdict
    by: str | None = None
    reason: str | None = None


@frozen(kw_only=True)
class ApprovalRequired(Rule):
    """Needs an approval, given by the service date when `prior`, that fits `whose`."""

    prior: bool = True
    whose: Test | None = None


@frozen(kw_only=True)
class DocumentRequired(Rule):
    """Needs a document, `dated` so beside the date `dated_fact`."""

    kind: str
    dated: Literal["before", "after", "on or before"] | None = None
    dated_fact: str | None = None


@frozen(kw_only=True)
class LinesRequired(Rule):
    """Needs a line of `partners` for the same keys."""

    partners: Lines
    keys: tuple[str, ...] = ()


@frozen(kw_only=True)
class Inclusion(Rule):
    """Has the items in its price, for the same keys or within `reach` after it; the first `up_to` units, when given."""

    items: Lines
    keys: tuple[str, ...] = ()
    reach: tuple[int, TimeUnit] | None = None
    up_to: int | None = None


@frozen(kw_only=True)
class InclusionLift(Rule):
    """Leaves the items outside its price."""

    items: Lines


@frozen(kw_only=True)
class PaysCoefficient(Rule):
    """One unit costs the coefficient of the catalogue, or the second one, in the row's letter or in `letter`."""

    second: bool = False
    letter: str | None = None


@frozen(kw_only=True)
class PaysFee(Rule):
    """One unit costs this."""

    fee: Fee


@frozen(kw_only=True)
class PaysAs(Rule):
    """One unit costs what the row of another code says."""

    code: str


@frozen(kw_only=True)
class Factor(Rule):
    """Multiplies the amount, which is then at least the floor."""

    factor: Decimal
    floor: Fee | None = None


@frozen(kw_only=True)
class Supplement(Rule):
    """Adds to the amount; with `fact`, once for every `size` of it above `above`, `started` ones too if it says so."""

    fee: Fee
    fact: str | None = None
    size: Decimal = Decimal(1)
    above: Decimal = Decimal(0)
    started: bool = False


@frozen(kw_only=True)
class Rank(Rule):
    """Units stand in an order, by `coefficient`, a fact, or the `total` of their group; each place pays a share."""

    shares: tuple[Share, ...] = ()
    others: Share | None = None
    by: str
    window: Window


@frozen(kw_only=True)
class Cap(Rule):
    """The lines in the window pay no more than this together."""

    fee: Fee
    window: Window


@frozen(kw_only=True)
class PatientPays(Rule):
    """The most that the patient may be asked for."""

    fee: Fee | None = None
    code: str | None = None


@frozen(kw_only=True)
class Judge(Rule):
    """A question for a person."""

    question: str


@frozen(kw_only=True)
class Unresolved(Rule):
    """Refers to a text that is not here."""

    text: str


@frozen(kw_only=True)
class Note(Rule):
    """Documentation; it names a material, though, that has a rule of its own."""

    text: str


# ---------------------------------------------------------------- the plan

R = TypeVar("R", bound=Rule)
Kinds: TypeAlias = Mapping[type[Rule], tuple[Rule, ...]]


def _kinds(rules: Iterable[Rule]) -> Kinds:
    found: dict[type[Rule], list[Rule]] = {}
    for rule in rules:
        found.setdefault(type(rule), []).append(rule)
    return {kind: tuple(own) for kind, own in found.items()}


def _places(plan: Plan) -> Mapping[str, list[int]]:
    """Where the rules of a code stand in the plan."""
    places: dict[str, list[int]] = {}
    for place, rule in enumerate(plan.rules):
        for code in rule.codes:
            places.setdefault(code, []).append(place)
    return places


def _by_material(plan: Plan) -> Mapping[str, Kinds]:
    found: dict[str, list[Rule]] = {}
    for rule in plan.rules:
        if rule.material is not None:
            found.setdefault(rule.material.name, []).append(rule)
    return {name: _kinds(own) for name, own in found.items()}


def _together(plan: Plan) -> tuple[Rank | Cap, ...]:
    return tuple(rule for rule in plan.rules if isinstance(rule, Rank | Cap))


def _pair_tables(plan: Plan) -> tuple[PairTable, ...]:
    return tuple(rule for rule in plan.rules if isinstance(rule, PairTable))


def _of_every(plan: Plan) -> Kinds:
    return _kinds(rule for rule in plan.rules if rule.every)


@frozen(eq=False)
class Plan:
    """All rules of a ruleset, found by what a line is. Never changes once it is made."""

    spec: RulesetSpec
    rules: tuple[Rule, ...] = field(repr=False)
    _places: Mapping[str, list[int]] = field(init=False, repr=False, default=Factory(_places, takes_self=True))
    _codes: dict[str, Kinds] = field(init=False, repr=False, factory=dict)
    """The rules of the codes that came up, by their families; each is the same whoever asks first."""
    _materials: Mapping[str, Kinds] = field(init=False, repr=False, default=Factory(_by_material, takes_self=True))
    _every: Kinds = field(init=False, repr=False, default=Factory(_of_every, takes_self=True))
    prices: dict[tuple[object, ...], Price] = field(init=False, repr=False, factory=dict)
    """Prices that depend on nothing but a code and the rules in force; each is the same whoever asks first."""
    together: tuple[Rank | Cap, ...] = field(init=False, repr=False, default=Factory(_together, takes_self=True))
    """The rules that price lines together."""

    pair_tables: tuple[PairTable, ...] = field(init=False, default=Factory(_pair_tables, takes_self=True), repr=False)
    """Exclusions that are looked up by two codes; they are filed under none."""

    def bans(self, carrier: LineView, partner: LineView, day: dt.date) -> Sequence[Exclusion]:
        """Exclusions on the carrier's row, in force on the day, from sentences and, for this partner, from tables."""
        bans = self.of(Exclusion, carrier, day)
        if self.pair_tables and not carrier.is_material and not partner.is_material and carrier.row_in_force:
            listed = (ban for table in self.pair_tables for ban in table.between(carrier.code, partner.code))
            return [*bans, *(ban for ban in listed if day in ban.valid)]
        return bans

    def of(self, kind: type[R], line: LineView, day: dt.date | None = None) -> Sequence[R]:
        """Rules of one family that speak of the line, in force on `day` (the line's own date). What a row says is in
        force as long as the row is."""
        rules = self.kinds(line).get(kind)
        if rules is None or not line.row_in_force:
            return ()
        on = day or line.date
        return [rule for rule in rules if on in rule.valid]  # type: ignore[misc]  # filed under their own class

    def in_force(self, line: LineView) -> Mapping[type[Rule], Sequence[Rule]]:
        """All rules that speak of the line on its day, by their families."""
        if not line.row_in_force:
            return {}
        day = line.date
        found = {kind: [rule for rule in rules if day in rule.valid] for kind, rules in self.kinds(line).items()}
        return {kind: rules for kind, rules in found.items() if rules}

    def kinds(self, line: LineView) -> Kinds:
        """All rules that speak of the line."""
        if line.is_material:
            return {} if line.name is None else self._materials.get(line.name, {})
        return self.of_code(line.code)

    def of_code(self, code: str) -> Kinds:
        """All rules that speak of lines with this code. Those of `every line` stand among them, in the order of the
        source."""
        found = self._codes.get(code)
        if found is None:
            own = self._places.get(code)
            if own is None:
                return self._every
            places = {*own, *(place for place, rule in enumerate(self.rules) if rule.every)} if self._every else own
            found = self._codes[code] = _kinds(self.rules[place] for place in sorted(places))
        return found

    @cached_property
    def screen(self) -> Screen:
        """What tells quickly of most claims that nothing can be found in them."""
        from takst.runtime.screen import Screen  # it looks into plans

        return Screen(self)

    @cached_property
    def quotas(self) -> tuple[Limit, ...]:
        """Limits over all patients."""
        return tuple(rule for rule in self.rules if isinstance(rule, Limit) and rule.all_patients)

    def counts_over_all_patients(self, claim: Claim) -> bool:
        """Whether a line of the claim takes from a quota that others take from."""
        return any(
            quota.every or line.code in quota.codes or line.code in quota.counting
            for quota in self.quotas
            for line in claim.lines
        )

    def conditions(self, code: str, day: dt.date) -> list[Condition]:
        """Conditions under the code's own headings, in force on the day."""
        found = self.of_code(code).get(Condition, ())
        return [rule for rule in found if isinstance(rule, Condition) and code in rule.codes and day in rule.valid]
