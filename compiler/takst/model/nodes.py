"""A ruleset with its names: every name is one declaration, every rule has its place in the source.

Statements, conditions and sets are still the syntax tree's: the IR lowers them against these declarations.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from decimal import Decimal
from typing import Generic, Literal, TypeAlias, TypeVar

from attrs import field, frozen

from takst.model.sheet import Sheet
from takst.source import SourceText, Span
from takst.syntax import nodes as syn

FactType: TypeAlias = Literal["yes/no", "number", "date", "text", "choice", "list"]


@frozen
class Days:
    """From a day to a day, both included; None is open."""

    start: dt.date | None = None
    end: dt.date | None = None

    def __and__(self, other: Days) -> Days:
        starts = [day for day in (self.start, other.start) if day is not None]
        ends = [day for day in (self.end, other.end) if day is not None]
        return Days(max(starts, default=None), min(ends, default=None))

    @property
    def is_empty(self) -> bool:
        return self.start is not None and self.end is not None and self.end < self.start

    def __str__(self) -> str:
        start = f"from {self.start}" if self.start else ""
        end = f"until {self.end}" if self.end else ""
        return f"{start} {end}".strip() or "always"


@frozen
class Fact:
    """A fact that may be asked; `span` is None for the facts that every ruleset has."""

    name: str
    type: FactType
    unit: str | None = None
    choices: tuple[syn.Value, ...] = ()
    presumed: syn.Value | None = None
    question: str | None = None
    span: Span | None = field(default=None, eq=False, repr=False)


@frozen
class Key:
    """A key that groups lines; `span` is None for the keys that every ruleset has."""

    name: str
    path: str
    presumed: tuple[str, ...] = ()
    span: Span | None = field(default=None, eq=False, repr=False)


@frozen
class Row:
    """One row of the catalogue. `key` is its code, or `CODE row N` where several rows share a code."""

    key: str
    code: str
    label: str
    span: Span = field(eq=False, repr=False)
    coefficient: Decimal | None = None
    kind: str | None = None
    notes: tuple[str, ...] = ()
    place: str | None = None
    change: Literal["base", "replaced", "added"] = "base"
    days: Days = Days()
    status: Literal["sure", "reading", "unresolved"] = "sure"
    remark: str | None = None
    extra: Mapping[str, str] = field(factory=dict)
    letter: str | None = None
    second_coefficient: Decimal | None = None
    approval: str | None = None
    group: str | None = None


@frozen
class Catalogue:
    """Rows by their keys, the keys of a code, and the order of print. `broken` codes stand in it, in rows that could
    not be read; a catalogue that is not `whole` lacks codes that nobody can name."""

    rows: Mapping[str, Row] = field(factory=dict)
    keys: Mapping[str, tuple[str, ...]] = field(factory=dict)
    printed: tuple[str, ...] = ()
    order: Mapping[str, int] = field(factory=dict)
    broken: frozenset[str] = frozenset()
    whole: bool = True


@frozen
class From:
    """The place that the rules below it cite, and when that place is in force."""

    source: str
    place: str
    days: Days
    span: Span = field(eq=False, repr=False)


T = TypeVar("T")


@frozen
class Cited(Generic[T]):
    """Something with the nearest `from` above it in its file."""

    node: T
    place: From | None


@frozen
class Ruleset:
    """All files of one ruleset. `broken` names were declared in words that could not be read, `unread` are the first
    words of such lines: what rests on them is dropped without a word."""

    name: str
    title: str
    span: Span = field(eq=False, repr=False)
    days: Days
    sources: Mapping[str, syn.SourceDecl]
    shapes: tuple[str, ...]
    catalogue: Catalogue
    outside: Mapping[str, str]
    cases: Mapping[str, syn.CaseDecl]
    facts: Mapping[str, Fact]
    keys: Mapping[str, Key]
    groups: Mapping[str, syn.GroupDecl]
    terms: Mapping[str, syn.TermDecl]
    nouns: Mapping[str, syn.NounDecl]
    periods: Mapping[str, syn.PeriodDecl]
    letters: tuple[syn.LetterDecl, ...]
    tables: Mapping[str, Sheet]
    assumed: Mapping[str, syn.AssumeDecl]
    alternatives: Mapping[str, syn.AlternativesDecl]
    with_means: syn.WithMeansDecl | None
    blocks: tuple[Cited[syn.Block], ...]
    checks: tuple[Cited[syn.CheckDecl], ...]
    amendments: tuple[Cited[syn.Amendment], ...]
    notes: tuple[Cited[syn.TopNote], ...]
    examples: tuple[Cited[syn.Example], ...]
    rule_tables: tuple[Cited[syn.ExclusionsDecl | syn.LimitsDecl], ...] = ()
    sheets: Mapping[str, SourceText] = field(factory=dict)
    """The sheets that rules are read from, as texts: one of them may have millions of rows."""
    broken: frozenset[str] = frozenset()
    unread: frozenset[str] = frozenset()
