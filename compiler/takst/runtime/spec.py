"""What a validator knows of its ruleset besides the rules: facts, keys, catalogue, sources.

Plain frozen data, written out by the compiler into every generated package and built by it for the
interpreter, so that both read a claim in the same way.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from decimal import Decimal
from functools import cached_property
from typing import Any, Literal, TypeAlias

from attrs import field, frozen

from takst.runtime.verdicts import Verdict

FactType: TypeAlias = Literal["yes/no", "number", "date", "text", "choice", "list"]
FactValue: TypeAlias = bool | Decimal | dt.date | str | tuple[str, ...]


@frozen
class FactSpec:
    """A declared fact. `name` is a dotted path; its first part says the level (patient, provider, ...; else line)."""

    name: str
    type: FactType
    unit: str | None = None
    choices: tuple[str, ...] = ()
    presumed: FactValue | None = None
    question: str | None = None


@frozen
class KeySpec:
    """A key groups lines of one patient. When `path` is unknown, equality of all `presumed` fields stands in.

    `span` says how far the group reaches: `visit` keys lie within the claim's own dates, `episode` keys may
    reach back into history.
    """

    name: str
    path: str
    presumed: tuple[str, ...] = ()
    span: Literal["visit", "episode"] = "episode"


@frozen
class Period:
    """Both ends belong to it; `None` is open."""

    start: dt.date | None = None
    end: dt.date | None = None

    def __contains__(self, day: object) -> bool:
        return (
            isinstance(day, dt.date)
            and (self.start is None or self.start <= day)
            and (self.end is None or day <= self.end)
        )


ALWAYS = Period()


@frozen
class Fee:
    """So many of a key letter, as in `K 36`. Without one: as the catalogue counts, or in the letter of the line."""

    number: Decimal
    letter: str | None = None


@frozen
class Share:
    """What a place in an order pays: so much of the amount, or an amount of its own. One of the two is given."""

    percent: Decimal | None = None
    fee: Fee | None = None


@frozen
class LetterSpec:
    """A key letter that the ruleset names; `value` is what one of it is worth in the currency, in `valid`."""

    letter: str
    title: str | None = None
    value: Decimal | None = None
    currency: str | None = None
    valid: Period = ALWAYS


@frozen
class CodeRow:
    """One row of the catalogue, as printed; `coefficient` is `None` when the print cannot be read. `letter` is what
    the coefficients count, the second one stands after a slash; `approval` is a mark, `group` a path of headings.

    `change` says what stood before `valid.start`: `replaced` (a row whose text is not here), `added` (no row)
    or `base` (no earlier row is known to matter).
    """

    code: str
    label: str
    coefficient: Decimal | None = None
    kind: str | None = None
    notes: tuple[str, ...] = ()
    place: str | None = None
    valid: Period = ALWAYS
    change: Literal["base", "replaced", "added"] = "base"
    status: Literal["sure", "reading", "unresolved"] = "sure"
    remark: str | None = None
    extra: Mapping[str, str] = field(factory=dict, eq=False)
    letter: str | None = None
    second_coefficient: Decimal | None = None
    approval: str | None = None
    group: str | None = None


@frozen
class Source:
    """A cited document."""

    name: str
    title: str
    language: str | None = None
    published: dt.date | None = None


@frozen
class Citation:
    """Where it is written."""

    source: str
    place: str


@frozen
class RuleInfo:
    """What a finding says of the rule behind it, whatever engine applied it.

    `facts` are the declared facts that its main condition asks, so that a finding can show their values.
    """

    slug: str
    sentence: str
    citation: Citation
    valid: Period = ALWAYS
    reading: str | None = None
    otherwise: Verdict | None = None
    facts: tuple[str, ...] = ()


_MOST_KEPT = 10_000


@frozen
class RulesetSpec:
    """Everything but the rules."""

    name: str
    title: str
    version: str
    valid: Period
    sources: tuple[Source, ...]
    facts: Mapping[str, FactSpec]
    keys: Mapping[str, KeySpec]
    codes: Mapping[str, CodeRow]
    outside: Mapping[str, str]
    """Codes that the text names but does not define -> a remark."""
    cases: Mapping[str, str]
    """Cases that are judged like codes -> title."""
    alternatives: tuple[tuple[str, ...], ...]
    """Groups of codes of which exactly one fits."""
    hash: str
    """Of the checked rules, so that a receipt says which text decided."""
    letters: tuple[LetterSpec, ...] = ()
    """The key letters that the ruleset declares, with their values in money."""

    @cached_property
    def kept(self) -> dict[object, Any]:
        """What was worked out of it once, by names that those choose who do so: it is the same each time."""
        return {}

    def keep(self, name: object, value: Any) -> None:
        """What depends on names that claims give has no end, and is kept only so far."""
        if len(self.kept) < _MOST_KEPT:
            self.kept[name] = value

    @cached_property
    def siblings(self) -> Mapping[str, Sequence[str]]:
        """Of each code that has alternatives these, in order."""
        found: dict[str, set[str]] = {}
        for group in self.alternatives:
            for code in group:
                found.setdefault(code, set()).update(group)
        return {code: sorted(others - {code}) for code, others in found.items()}

    @cached_property
    def has_letters(self) -> bool:
        """Whether amounts are counted in key letters, and summed for each of them."""
        return bool(self.letters) or any(row.letter is not None for row in self.codes.values())

    def value_of(self, letter: str | None, day: dt.date) -> LetterSpec | None:
        """What one of the letter is worth on that day."""
        valued = (one for one in self.letters if one.letter == letter and one.value is not None and day in one.valid)
        return next(valued, None)

    def days_of(self, row: CodeRow) -> Period:
        """When the row is in force: its own days within those of the ruleset."""
        starts = [day for day in (row.valid.start, self.valid.start) if day is not None]
        ends = [day for day in (row.valid.end, self.valid.end) if day is not None]
        return Period(max(starts, default=None), min(ends, default=None))

    def place_of(self, code: str) -> Citation:
        """Where the code's own row stands."""
        row = self.codes.get(code)
        place = row.place if row is not None and row.place else self.title
        return Citation(self.sources[0].name if self.sources else self.name, place)
