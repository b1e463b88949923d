"""The syntax tree: what one rule file says, with comments and places, nothing resolved.

Names are `Word`s: the author's text and where it stands. Two nodes are equal when they say the same,
wherever they stand.
"""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Literal, TypeAlias

from attrs import field, frozen

from takst.source import Span


@frozen
class Node:
    span: Span = field(eq=False, repr=False, kw_only=True)


@frozen
class Word(Node):
    """A name, code, phrase or quoted text as written; quotes are taken off."""

    text: str


# ---------------------------------------------------------------- sets of lines


@frozen
class CodeRef(Node):
    code: str
    row: int | None = None


@frozen
class CodeMember(Node):
    ref: CodeRef


@frozen
class RangeMember(Node):
    first: CodeRef
    last: CodeRef


@frozen
class AnotherMember(Node):
    """`another JK code`: a different line whose code begins so."""

    prefix: str


@frozen
class GlobMember(Node):
    """`JK*`: every code that begins so."""

    prefix: str


@frozen
class AnyOtherMember(Node):
    """`any other code` or `any other code of X`."""

    of: Word | None = None


@frozen
class AnyMaterialMember(Node):
    """`any material`."""


@frozen
class NamedMember(Node):
    """A group's name."""

    name: Word


@frozen
class QuotedMember(Node):
    """A service or material by its name in quotes."""

    text: str


Member: TypeAlias = (
    CodeMember
    | RangeMember
    | AnotherMember
    | GlobMember
    | AnyOtherMember
    | AnyMaterialMember
    | NamedMember
    | QuotedMember
)


@frozen
class SetExpr(Node):
    members: tuple[Member, ...]


# ---------------------------------------------------------------- values and conditions


@frozen
class Quantity(Node):
    """A number with the unit as written, if any."""

    number: Decimal
    unit: str | None = None


@frozen
class DateValue(Node):
    date: dt.date


@frozen
class SectionValue(Node):
    """`§ 5-6`, blanks normalised."""

    text: str


@frozen
class TextValue(Node):
    """A quoted value."""

    text: str


Value: TypeAlias = Quantity | DateValue | SectionValue | TextValue | Word

TimeUnit: TypeAlias = Literal["hour", "day", "week", "month", "year"]
Bound: TypeAlias = Literal["at most", "at least", "exactly", "less than", "more than"]


@frozen
class Reach(Node):
    """`within 6 months`."""

    number: int
    unit: TimeUnit


@frozen
class Scope(Node):
    """`in the same visit and tooth`; keys as written."""

    keys: tuple[Word, ...]


@frozen
class Or(Node):
    parts: tuple[Cond, ...]


@frozen
class And(Node):
    parts: tuple[Cond, ...]


@frozen
class Not(Node):
    part: Cond


@frozen
class Compare(Node):
    fact: Word
    op: Literal["<", "<=", ">", ">="]
    value: Value


@frozen
class Is(Node):
    fact: Word
    value: Value
    negated: bool = False


@frozen
class OneOf(Node):
    fact: Word
    values: tuple[Value, ...]


@frozen
class Between(Node):
    fact: Word
    low: Decimal
    high: Decimal
    unit: str | None = None


@frozen
class Known(Node):
    """`x is given` (known and not absent) or `x is missing` (known to be absent)."""

    fact: Word
    given: bool


@frozen
class Includes(Node):
    """A list fact contains a value."""

    fact: Word
    value: Value


@frozen
class Matches(Node):
    fact: Word
    prefixes: tuple[str, ...]


@frozen
class FactTrue(Node):
    """A yes/no fact, or a term; `the patient is X` is the fact `patient.X`."""

    fact: Word


@frozen
class Ratio(Node):
    """`psychiatrists at least 1 per 15 patient_count`."""

    fact: Word
    bound: Bound
    number: Decimal
    per: Decimal
    other: Word


@frozen
class DateGap(Node):
    """`treatment_start is at most 1 year after accident_date`."""

    fact: Word
    bound: Bound
    distance: Reach
    side: Literal["after", "before"]
    other: Word


@frozen
class Billed(Node):
    """`billed with/before/after SET [scope or span] [whose (...)]`."""

    side: Literal["with", "before", "after"]
    partners: SetExpr
    scope: Scope | None = None
    within: Reach | None = None
    whose: Cond | None = None


@frozen
class CountOver(Node):
    """`more than 2 of SET per treatment`."""

    number: int
    counted: SetExpr | None
    per: tuple[Per, ...]


@frozen
class Approved(Node):
    """`prior approval` as a condition."""


@frozen
class Judged(Node):
    question: str


Cond: TypeAlias = (
    Or
    | And
    | Not
    | Compare
    | Is
    | OneOf
    | Between
    | Known
    | Includes
    | Matches
    | FactTrue
    | Ratio
    | DateGap
    | Billed
    | CountOver
    | Approved
    | Judged
)

# ---------------------------------------------------------------- statements


@frozen
class PerKey(Node):
    """`per day and body_location`, `per calendar year`, `per § 5-6`: keys, calendar words keep `calendar `."""

    keys: tuple[Word, ...]


@frozen
class PerRolling(Node):
    within: Reach


@frozen
class PerEver(Node):
    """`ever`."""


@frozen
class PerPeriod(Node):
    name: Word


Per: TypeAlias = PerKey | PerRolling | PerEver | PerPeriod


@frozen
class Reading(Node):
    """A reading the author chose, and the alternative not taken."""

    text: str
    instead: str | None = None


Verdict: TypeAlias = Literal[
    "not in force",
    "other route",
    "not covered",
    "refused",
    "needs approval",
    "needs document",
    "needs judgement",
    "undecided",
    "reduced",
    "payable",
]


@frozen
class Clauses(Node):
    """What may end any statement."""

    unless: Cond | None = None
    when: Cond | None = None
    otherwise: Verdict | None = None
    reading: Reading | None = None


@frozen
class Statement(Node):
    clauses: Clauses


@frozen
class Exclusion(Statement):
    partners: SetExpr
    scope: Scope | None


@frozen
class IntervalBan(Statement):
    """`cannot be billed within N after|before|of SET`; `partners` is None for `cannot be billed again`."""

    within: Reach
    side: Literal["after", "before", "of"]
    partners: SetExpr | None
    same: Scope | None


@frozen
class Permission(Statement):
    partners: SetExpr
    scope: Scope | None


@frozen
class RepeatPermission(Statement):
    """`may be billed several times`."""


@frozen
class Limit(Statement):
    number: int
    noun: Word | None
    per: tuple[Per, ...]
    counting: SetExpr | None
    all_patients: bool


@frozen
class Condition(Statement):
    """`only when` (also=False) and its twin `also when`."""

    cond: Cond
    also: bool


@frozen
class ByCondition(Statement):
    """`only by performer.role a, b` and its twin `also by`."""

    fact: Word
    values: tuple[Value, ...]
    also: bool


@frozen
class NotCovered(Statement):
    """`not covered`."""


@frozen
class Decided(Statement):
    by: str


@frozen
class CoveredAt(Statement):
    basis: Word


@frozen
class Granted(Statement):
    cond: Cond


@frozen
class ApprovalRequired(Statement):
    prior: bool
    whose: Cond | None


@frozen
class DocumentRequired(Statement):
    kind: Word
    dated: Literal["before", "after", "on or before"] | None
    dated_fact: Word | None


@frozen
class ReferralRequired(Statement):
    """`requires referral`."""


@frozen
class LinesRequired(Statement):
    partners: SetExpr
    scope: Scope | None


@frozen
class Inclusion(Statement):
    items: SetExpr
    up_to: int | None
    scope: Scope | None
    reach: Reach | None


@frozen
class InclusionLift(Statement):
    """`does not include ...`."""

    items: SetExpr


@frozen
class Fee(Node):
    """`K 36`; without a letter, in the letter of the line."""

    letter: Word | None
    number: Decimal


@frozen
class PaysCoefficient(Statement):
    """`pays coefficient`, `pays second coefficient`; `with letter K` where the row has none, or another one."""

    second: bool = False
    letter: Word | None = None


@frozen
class PaysFee(Statement):
    """`pays Q 150`."""

    fee: Fee


@frozen
class PaysAs(Statement):
    """`pays as OT1`: the price of another code."""

    ref: CodeRef


@frozen
class Factor(Statement):
    """`times 0.5`, `surcharge 20 %` (1.20), `reduction 50 %` (0.50); with a floor `, at least R 30`."""

    factor: Decimal
    floor: Fee | None = None


@frozen
class Step(Node):
    """`per 200 area_cm2 above 200`: for every whole `size` of the fact; `started`: also for one that is begun."""

    fact: Word
    size: Decimal | None = None
    above: Decimal | None = None
    started: bool = False


@frozen
class Supplement(Statement):
    """`adds K 5`, `adds Q 20 per 200 area_cm2 above 200`."""

    fee: Fee
    step: Step | None = None


Place: TypeAlias = Literal[
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "others"
]


@frozen
class Share(Node):
    """`50 % for second` or `Q 25 for others`: one of percent and fee is given."""

    place: Place
    percent: Decimal | None = None
    fee: Fee | None = None


@frozen
class Rank(Statement):
    """`pays 100 % for first, 50 % for others, by coefficient per session`."""

    shares: tuple[Share, ...]
    by: Word
    per: tuple[Per, ...]


@frozen
class Cap(Statement):
    """`total at most K 36 per session`."""

    fee: Fee
    per: tuple[Per, ...]


@frozen
class PatientPays(Statement):
    """`patient pays at most PM 90`, `patient pays at most as CA1`."""

    most: Fee | CodeRef


@frozen
class Judge(Statement):
    question: str


@frozen
class Unresolved(Statement):
    text: str


@frozen
class Remark(Statement):
    text: str


# ---------------------------------------------------------------- headings


@frozen
class Validity(Node):
    start: dt.date | None
    end: dt.date | None


@frozen
class Heading(Node):
    validity: Validity | None = field(default=None, kw_only=True)
    excepted: SetExpr | None = field(default=None, kw_only=True)


@frozen
class CodesHeading(Heading):
    """Codes, with the label when a single code is written with one."""

    codes: SetExpr
    label: Word | None = None


@frozen
class NoteHeading(Heading):
    """`codes with note 13 of "Table 2.2"`."""

    note: str
    table: Word | None = None


@frozen
class ApprovalHeading(Heading):
    """`codes with approval E`."""

    mark: Word


@frozen
class LetterHeading(Heading):
    """`codes with letter K`."""

    letter: Word


@frozen
class PlaceHeading(Heading):
    """`codes of "Art. 8, Table 2.2"`."""

    place: Word


@frozen
class GroupHeading(Heading):
    """`codes of examinations`."""

    group: Word


@frozen
class EveryHeading(Heading):
    """`every line`."""


@frozen
class CaseHeading(Heading):
    name: Word


@frozen
class MaterialHeading(Heading):
    name: Word


@frozen
class Comment(Node):
    text: str


@frozen
class Block(Node):
    """A heading and the statements under it."""

    heading: Heading
    statements: tuple[Statement, ...]


# ---------------------------------------------------------------- declarations


@frozen
class Declaration(Node):
    pass


@frozen
class RulesetDecl(Declaration):
    name: Word
    title: str


@frozen
class SourceDecl(Declaration):
    name: Word
    title: str
    language: Word | None = None
    published: dt.date | None = None


@frozen
class InForceDecl(Declaration):
    validity: Validity


@frozen
class ShapesDecl(Declaration):
    shapes: tuple[Word, ...]


@frozen
class CatalogueDecl(Declaration):
    path: Word


@frozen
class OutsideDecl(Declaration):
    path: Word


@frozen
class WithMeansDecl(Declaration):
    scope: Scope
    reading: Reading | None


@frozen
class KeyDecl(Declaration):
    name: Word
    path: Word
    presumed: tuple[Word, ...] = ()


@frozen
class FactDecl(Declaration):
    name: Word
    type: Literal["yes/no", "number", "date", "text", "choice", "list"]
    unit: str | None = None
    choices: tuple[Value, ...] = ()
    presumed: Value | None = None
    question: str | None = None


@frozen
class GroupDecl(Declaration):
    """`incomplete`: codes outside the catalogue may belong to it; `known_by` decides for such a line."""

    name: Word
    title: str | None
    members: SetExpr | None
    incomplete: bool
    known_by: Cond | None
    reading: Reading | None


@frozen
class TermDecl(Declaration):
    name: Word
    cond: Cond
    reading: Reading | None


@frozen
class NounDecl(Declaration):
    name: Word
    of: Word


@frozen
class LetterDecl(Declaration):
    """`letter Q: 6.50 EUR from 2020-01-01`; without a value, a letter that no row of the catalogue has."""

    name: Word
    title: str | None = None
    value: Decimal | None = None
    currency: Word | None = None
    validity: Validity | None = None


@frozen
class PeriodDecl(Declaration):
    name: Word
    start: dt.date
    end: dt.date


@frozen
class AlternativesDecl(Declaration):
    name: Word
    codes: SetExpr


@frozen
class TableDecl(Declaration):
    name: Word
    path: Word


@frozen
class ExclusionsDecl(Declaration):
    """`exclusions from "pairs.csv" in the same visit`: every row of the sheet bans its two codes from each other."""

    path: Word
    scope: Scope | None
    clauses: Clauses


@frozen
class LimitsDecl(Declaration):
    """`limits from "limits.csv" per day`: every row of the sheet limits the units of its code."""

    path: Word
    per: tuple[Per, ...]
    clauses: Clauses


@frozen
class Number(Node):
    value: Decimal
    percent: bool = False


@frozen
class TableRef(Node):
    """A table's name, or `total of X` / `count of X`, or an assumed number's name."""

    name: Word
    function: Literal["total of", "count of"] | None = None


@frozen
class Round(Node):
    of: Arith


@frozen
class Operation(Node):
    op: Literal["+", "-", "×", "/"]
    left: Arith
    right: Arith


Arith: TypeAlias = Number | TableRef | Round | Operation


@frozen
class CheckDecl(Declaration):
    left: Arith
    relation: Literal["=", "<=", ">="]
    right: Arith
    reading: Reading | None


@frozen
class AssumeDecl(Declaration):
    name: Word
    value: Arith
    reading: Reading | None


@frozen
class FromDecl(Declaration):
    """Every rule below cites this place."""

    source: Word
    place: str
    validity: Validity | None


@frozen
class CaseDecl(Declaration):
    """A case is judged like a code: a line may carry its name."""

    name: Word
    title: str


@frozen
class TopNote(Declaration):
    kind: Literal["unresolved", "note", "judge"]
    text: str


@frozen
class Amendment(Declaration):
    """One act of change. `kind` and the fields that it uses:

    number (old, new, place) · words (old, new, place) · replace-rows (codes, place) · replace-unit (unit, place) ·
    add-rows (codes, after, place) · add-unit (unit, places) · insert (place, after_place) · renumber (place, new)
    """

    kind: Literal["number", "words", "replace-rows", "replace-unit", "add-rows", "add-unit", "insert", "renumber"]
    places: tuple[Word, ...]
    unit: str | None = None
    old: str | None = None
    new: str | None = None
    codes: SetExpr | None = None
    after: Word | None = None
    reading: Reading | None = None


# ---------------------------------------------------------------- examples


@frozen
class Given(Node):
    """`duration_min 30` · `documents.finding` (yes) · `no documents.finding` (no) · `x absent` (known to be absent)."""

    name: Word
    value: Value | None
    how: Literal["value", "yes", "no", "absent"]


@frozen
class ExampleLine(Node):
    """`EX row 3 × 2 with duration_min 30`; a name in quotes is a service or material."""

    code: str
    quoted: bool
    units: int
    given: tuple[Given, ...]
    row: int | None = None


@frozen
class ExGiven(Node):
    """`patient ...`, `claim ...`, `provider ...`."""

    level: Literal["patient", "claim", "provider"]
    given: tuple[Given, ...]


@frozen
class ExReceived(Node):
    date: dt.date


@frozen
class ExLines(Node):
    """`on DATE: ...` (history=False) or `history [received DATE] on DATE: ...`."""

    date: dt.date
    lines: tuple[ExampleLine, ...]
    history: bool = False
    received: dt.date | None = None


@frozen
class ExHistoryYear(Node):
    """`history 501 × 14 in 2019`: units spread as one line on 1 January of the year."""

    line: ExampleLine
    year: int


@frozen
class ExComplete(Node):
    date: dt.date


@frozen
class ExApproval(Node):
    date: dt.date
    codes: SetExpr
    given: tuple[Given, ...]


@frozen
class ExEpisode(Node):
    kind: Word
    id: Word
    start: dt.date
    end: dt.date | None


@frozen
class ExUsed(Node):
    """`used 258 of "2.1.1" in "Frogner"`: units of a service that had gone before."""

    units: int
    service: str
    department: str | None


@frozen
class ExMet(Node):
    """`unknown met`: what is unknown counts as met in this example."""


@frozen
class Expect(Node):
    """`expect SK053 refused by "..." "text" amount 0`; who = code, `line N` or the whole claim (None)."""

    code: str | None
    line: int | None
    verdict: Verdict | None
    by: tuple[str, ...]
    not_by: str | None
    texts: tuple[str, ...]
    amount: Fee | None
    quoted: bool = False
    row: int | None = None


@frozen
class ExpectTotal(Node):
    """`expect total K 36`: what the claim pays in that letter."""

    total: Fee


ExamplePart: TypeAlias = (
    ExGiven
    | ExReceived
    | ExLines
    | ExHistoryYear
    | ExComplete
    | ExApproval
    | ExEpisode
    | ExUsed
    | ExMet
    | Expect
    | ExpectTotal
)


@frozen
class Example(Declaration):
    title: str
    parts: tuple[ExamplePart, ...]


Item: TypeAlias = Declaration | Block


@frozen
class RuleFile(Node):
    """One file: its items in order; `comments` are all `--` comments with their places."""

    items: tuple[Item, ...]
    comments: tuple[Comment, ...]
