"""The checked rules as data: typed, closed, self-contained. This is what every back end lowers.

Names are gone: codes are codes of the catalogue (or declared outside it), facts are declared facts with
values of their type, keys are declared keys. A rule says which lines it speaks of (`subject`), from when
to when, where it is written, and the author's own sentence.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from decimal import Decimal
from typing import Literal, TypeAlias

from attrs import field, frozen

from takst.runtime.dates import TimeUnit
from takst.runtime.pair_table import Detail, Pairs
from takst.runtime.spec import ALWAYS, Citation, FactValue, Fee, Period, RulesetSpec, Share
from takst.runtime.verdicts import Verdict
from takst.runtime.windows import Window
from takst.source import Span

# ---------------------------------------------------------------- sets of lines


@frozen
class Listed:
    """A code written in the set."""

    code: str


@frozen
class InGroup:
    """A named group. `codes` are its members; when `incomplete`, a line whose code is not in the catalogue
    may belong to it: `known_by` decides for such a line, else nothing is known."""

    name: str
    codes: frozenset[str]
    incomplete: bool = False
    known_by: Cond | None = None


@frozen
class AnyOther:
    """Any line with a different code (within `of` when given)."""

    of: InGroup | None = None


@frozen
class Another:
    """A different line whose code begins with `prefix`."""

    prefix: str


@frozen
class Named:
    """A line that is called so: a material line of that name, or a line whose `label` it is."""

    text: str


@frozen
class AnyMaterial:
    """Any material line linked to the judged line, or in the same scope."""


Element: TypeAlias = Listed | InGroup | AnyOther | Another | Named | AnyMaterial


@frozen
class LineSet:
    """Lines that match any of the elements; the order is the author's."""

    elements: tuple[Element, ...]


@frozen
class Subject:
    """The lines a rule speaks of. `every` takes all lines of kind act; `material` is a material's name."""

    codes: frozenset[str] = frozenset()
    every: bool = False
    material: str | None = None


# ---------------------------------------------------------------- conditions (three-valued)


@frozen
class Or:
    parts: tuple[Cond, ...]


@frozen
class And:
    parts: tuple[Cond, ...]


@frozen
class Not:
    part: Cond


@frozen
class Always:
    value: bool


@frozen
class Compare:
    """A number or date fact against a constant or another fact."""

    fact: str
    op: Literal["<", "<=", ">", ">="]
    value: Decimal | dt.date | None
    other: str | None = None


@frozen
class Equals:
    """False when the fact is absent."""

    fact: str
    value: FactValue


@frozen
class OneOf:
    fact: str
    values: tuple[FactValue, ...]


@frozen
class Between:
    """Both ends belong to it."""

    fact: str
    low: Decimal
    high: Decimal


@frozen
class Given:
    """True when the fact is known and present, False when known to be absent."""

    fact: str


@frozen
class Contains:
    """A list fact holds the value."""

    fact: str
    value: str


@frozen
class StartsWith:
    """A text or list fact (one of its values) begins with one of the prefixes, compared without dots and blanks."""

    fact: str
    prefixes: tuple[str, ...]


@frozen
class IsTrue:
    fact: str


@frozen
class Ratio:
    """`fact` bound `number / per × other`, exactly: fact × per against number × other."""

    fact: str
    bound: Literal["at most", "at least", "exactly", "less than", "more than"]
    number: Decimal
    per: Decimal
    other: str


@frozen
class DateGap:
    """The date `fact` lies bound n units after (or before) the date `other`."""

    fact: str
    bound: Literal["at most", "at least", "exactly", "less than", "more than"]
    number: int
    unit: TimeUnit
    side: Literal["after", "before"]
    other: str


@frozen
class Billed:
    """Another line of `partners` stands with, before or after this one, for the same `keys`, within n units."""

    side: Literal["with", "before", "after"]
    partners: LineSet
    keys: tuple[str, ...]
    number: int | None = None
    unit: TimeUnit | None = None
    whose: Cond | None = None


@frozen
class CountOver:
    """More than `number` units of `counted` (the subject's own codes when None) in the window."""

    number: int
    counted: LineSet | None
    window: Window


@frozen
class Approved:
    """A prior approval for the line's code is given."""


@frozen
class Judged:
    """A person's answer to the question; unknown until answered, and no option answers it."""

    question: str


Cond: TypeAlias = (
    Or
    | And
    | Not
    | Always
    | Compare
    | Equals
    | OneOf
    | Between
    | Given
    | Contains
    | StartsWith
    | IsTrue
    | Ratio
    | DateGap
    | Billed
    | CountOver
    | Approved
    | Judged
)

# ---------------------------------------------------------------- rules


@frozen
class Reading:
    text: str
    instead: str | None = None


@frozen(kw_only=True)
class Rule:
    """What every rule has. The stable id of a rule on a line is `ruleset.CODE.slug`, see `ids`.

    `unless` and `when` guard the rule: it speaks only where `when` is true and `unless` is false.
    """

    slug: str
    subject: Subject
    sentence: str
    citation: Citation
    valid: Period = ALWAYS
    when: Cond | None = None
    unless: Cond | None = None
    otherwise: Verdict | None = None
    reading: Reading | None = None
    file: str = ""
    line: int = 0
    span: Span | None = field(default=None, eq=False, repr=False)


@frozen(kw_only=True)
class Exclusion(Rule):
    """May not stand beside a partner for the same keys."""

    partners: LineSet
    keys: tuple[str, ...]
    presumed_scope: bool = False
    """True when the sentence has a bare `with`: the scope is the ruleset's declared reading."""


@frozen(kw_only=True)
class IntervalBan(Rule):
    """May not be billed within n units after (before, on either side of) a partner, for the same keys."""

    partners: LineSet
    number: int
    unit: TimeUnit
    side: Literal["after", "before", "of"]
    keys: tuple[str, ...]


@frozen(kw_only=True)
class PairTable(Rule):
    """A sheet of pairs, each of which is an exclusion of its own: `exclusions from "pairs.csv" in the same visit`.

    The rule stands for the whole sheet, and `subject` holds the codes whose rows carry a ban; millions of pairs are
    never so many rules. `between` gives those of two codes as the exclusions that they are, with their own sentence,
    place and days; `exclusions()` gives all, one after the other. The id of a pair is that of any exclusion:
    `ruleset.CARRIER.cannot-be-billed-with.PARTNER`. Everything in `pairs` is within the days of the table.

    A set-based engine loads `pairs.columns()` as a table of (carrier, partner, detail) beside `pairs.codes` and
    `pairs.details`, and treats a row as it treats an exclusion that lists one partner: same keys, `when`, `unless`,
    `otherwise` and `reading` for all rows; a place that a detail does not give is that of the table.
    """

    sheet: str
    rest: str
    """The words after the two codes, the same for all: ` in the same visit`."""
    keys: tuple[str, ...]
    presumed_scope: bool = False
    pairs: Pairs = field(repr=False)

    def between(self, carrier: str, partner: str) -> tuple[Exclusion, ...]:
        """The bans of the partner on the carrier's row, one for each period."""
        return tuple(self._exclusion(carrier, partner, detail) for detail in self.pairs.between(carrier, partner))

    def on(self, carrier: str) -> Iterator[Exclusion]:
        """The bans on the carrier's row."""
        return (self._exclusion(carrier, partner, detail) for partner, detail in self.pairs.of(carrier))

    def naming(self, partner: str) -> Iterator[Exclusion]:
        """The bans of the partner on other rows."""
        return (self._exclusion(carrier, partner, detail) for carrier, detail in self.pairs.naming(partner))

    def exclusions(self) -> Iterator[Exclusion]:
        """Every pair, in the order of the codes."""
        return (self._exclusion(*pair) for pair in self.pairs)

    def _exclusion(self, carrier: str, partner: str, detail: Detail) -> Exclusion:
        place = self.citation if detail.place is None else Citation(self.citation.source, detail.place)
        return Exclusion(
            slug=self.slug,
            subject=Subject(frozenset({carrier})),
            sentence=f"cannot be billed with {partner}{self.rest}",
            citation=place,
            valid=detail.valid,
            when=self.when,
            unless=self.unless,
            otherwise=self.otherwise,
            reading=self.reading,
            file=self.file,
            line=self.line,
            span=self.span,
            partners=LineSet((Listed(partner),)),
            keys=self.keys,
            presumed_scope=self.presumed_scope,
        )


@frozen(kw_only=True)
class Permission(Rule):
    """Lifts exclusions of the subject with these partners."""

    partners: LineSet
    keys: tuple[str, ...]


@frozen(kw_only=True)
class RepeatPermission(Rule):
    """Lifts limits of the subject."""


@frozen(kw_only=True)
class Limit(Rule):
    """At most `number` units (or lines, by `counts`) in the window: of the line's own code, and of `counting` with it.
    A limit on every line, or on a material, counts all of them together. `service` is whose quota it is."""

    number: int
    noun: str | None
    counts: Literal["units", "lines"]
    window: Window
    counting: frozenset[str] = frozenset()
    all_patients: bool = False
    service: str | None = None


@frozen(kw_only=True)
class Condition(Rule):
    """Only when `cond` holds; `alternatives` are the `also when` permissions of the same subject."""

    cond: Cond


@frozen(kw_only=True)
class AlsoWhen(Rule):
    """A further way to meet every Condition of the subject that asks about one of the same facts."""

    cond: Cond


@frozen(kw_only=True)
class Outcome(Rule):
    """A verdict of its own: not covered, or other route (`by`); findings give the `reason`."""

    verdict: Verdict
    by: str | None = None
    reason: str | None = None
    basis: str | None = None


@frozen(kw_only=True)
class ApprovalRequired(Rule):
    """A prior approval for the code; `whose` is asked of the approval (facts `approval.*`)."""

    prior: bool
    whose: Cond | None = None


@frozen(kw_only=True)
class DocumentRequired(Rule):
    """A document of this kind for the line (or for the claim)."""

    kind: str
    dated: Literal["before", "after", "on or before"] | None = None
    dated_fact: str | None = None


@frozen(kw_only=True)
class LinesRequired(Rule):
    """Another line of `partners` for the same keys."""

    partners: LineSet
    keys: tuple[str, ...]


@frozen(kw_only=True)
class Inclusion(Rule):
    """The items are in the price of the subject, for the same keys or within n units after it: billed besides,
    they are refused. The first `up_to` units only, when given."""

    items: LineSet
    keys: tuple[str, ...]
    presumed_scope: bool = False
    up_to: int | None = None
    reach: tuple[int, TimeUnit] | None = None


@frozen(kw_only=True)
class InclusionLift(Rule):
    """The items are outside the price of the subject: they may stand beside it."""

    items: LineSet


@frozen(kw_only=True)
class PaysCoefficient(Rule):
    """The amount of one unit is the catalogue's coefficient (or the second one), in the row's letter or in `letter`."""

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
    """Multiplies the amount of the subject, which is then at least the floor."""

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
    """The units of the subject in the window stand in an order, and each place pays its share.

    `by` is `coefficient` (the highest first), a fact (the lowest first), or `total`: then whole groups stand in the
    order, those that differ in the first key of the window. Places beyond `shares` pay `others`, or all.
    """

    shares: tuple[Share, ...]
    others: Share | None
    by: str
    window: Window


@frozen(kw_only=True)
class Cap(Rule):
    """The subject's lines in the window pay no more than this together."""

    fee: Fee
    window: Window


@frozen(kw_only=True)
class PatientPays(Rule):
    """The most that the patient may be asked for: so much, or what the row of another code says."""

    fee: Fee | None = None
    code: str | None = None


@frozen(kw_only=True)
class Judge(Rule):
    """A question for a person; unanswered it needs judgement, answered no it refuses."""

    question: str


@frozen(kw_only=True)
class Unresolved(Rule):
    """A reference to a text that is not here. Listed with the line, never a verdict."""

    text: str


@frozen(kw_only=True)
class Note(Rule):
    """Documentation."""

    text: str


PriceRule: TypeAlias = PaysCoefficient | PaysFee | PaysAs | Factor | Supplement | Rank | Cap | PatientPays
"""What says how much is paid."""

AnyRule: TypeAlias = (
    Exclusion
    | PairTable
    | IntervalBan
    | Permission
    | RepeatPermission
    | Limit
    | Condition
    | AlsoWhen
    | Outcome
    | ApprovalRequired
    | DocumentRequired
    | LinesRequired
    | Inclusion
    | InclusionLift
    | PriceRule
    | Judge
    | Unresolved
    | Note
)

# ---------------------------------------------------------------- what no line is judged by


@frozen(kw_only=True)
class Change:
    """One amendment: what it closes and opens, on which day, in words."""

    id: str
    kind: str
    sentence: str
    citation: Citation
    on: dt.date
    places: tuple[str, ...] = ()
    codes: tuple[str, ...] = ()
    old: str | None = None
    new: str | None = None
    reading: Reading | None = None


@frozen(kw_only=True)
class TableCheck:
    """A compile-time check of a printed table, already computed."""

    id: str
    sentence: str
    citation: Citation
    left: Decimal
    right: Decimal
    holds: bool
    reading: Reading | None = None


@frozen(kw_only=True)
class FreeNote:
    """`unresolved`, `note` or `judge` of the document as a whole."""

    id: str
    kind: Literal["unresolved", "note", "judge"]
    text: str
    citation: Citation


@frozen(kw_only=True)
class Alternatives:
    """Exactly one of these codes fits."""

    name: str
    codes: tuple[str, ...]


@frozen(kw_only=True)
class GroupInfo:
    """A group as declared, for the documentation."""

    name: str
    title: str | None
    codes: tuple[str, ...]
    incomplete: bool
    reading: Reading | None = None


@frozen(kw_only=True)
class TermInfo:
    """A named condition as declared."""

    name: str
    cond: Cond
    sentence: str
    reading: Reading | None = None


@frozen(kw_only=True)
class PrintedTable:
    """A table of the document that is not a catalogue."""

    name: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@frozen(kw_only=True)
class CheckedRuleset:
    """Everything a back end may use."""

    spec: RulesetSpec
    rules: tuple[AnyRule, ...]
    changes: tuple[Change, ...]
    checks: tuple[TableCheck, ...]
    notes: tuple[FreeNote, ...]
    alternatives: tuple[Alternatives, ...]
    groups: tuple[GroupInfo, ...]
    terms: tuple[TermInfo, ...]
    tables: tuple[PrintedTable, ...]
    with_reading: Reading | None

    @property
    def pair_tables(self) -> tuple[PairTable, ...]:
        """The sheets of exclusions."""
        return tuple(rule for rule in self.rules if isinstance(rule, PairTable))

    @property
    def quotas(self) -> tuple[Limit, ...]:
        """Limits over all patients."""
        return tuple(rule for rule in self.rules if isinstance(rule, Limit) and rule.all_patients)
