"""From the text of a rule file to its outline: places of the source, under them headings, under those sentences.

It is read off the logical lines, so that a sentence with a mistake keeps its place in the outline.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, TypeAlias

from attrs import define, field, frozen

from takst.diagnostics import Diagnostics
from takst.source import SourceText, Span
from takst.syntax.layout import Layout, Line, lay_out
from takst.syntax.parse import Parser

Sort: TypeAlias = Literal["place", "heading", "sentence", "declaration", "amendment", "example", "part"]
_AMENDMENTS = ("replace", "add", "insert", "renumber")
_LONGEST = 100


@frozen
class Entry:
    """`span` is all that belongs to it, `title_span` the line that names it."""

    sort: Sort
    title: str
    span: Span
    title_span: Span
    inside: tuple[Entry, ...] = ()


@define
class _Growing:
    sort: Sort
    title: str
    title_span: Span
    inside: list[_Growing] = field(factory=list)

    def grown(self) -> Entry:
        inside = tuple(one.grown() for one in self.inside)
        span = self.title_span.merge(inside[-1].span) if inside else self.title_span
        return Entry(self.sort, self.title, span, self.title_span, inside)


def outline(source: SourceText, parser: Parser) -> tuple[Entry, ...]:
    layout = lay_out(source, parser.words, Diagnostics())
    top: list[_Growing] = []
    place: list[_Growing] = top
    owners: dict[int, _Growing] = {}
    for index, line in enumerate(layout.lines):
        entry = _entry(layout, line)
        if line.owner is not None and line.owner in owners:
            owners[line.owner].inside.append(entry)
            continue
        owners[index] = entry
        if entry.sort == "place":
            top.append(entry)
            place = entry.inside
        else:
            place.append(entry)
    return tuple(entry.grown() for entry in top)


def _entry(layout: Layout, line: Line) -> _Growing:
    words = " ".join(layout.words(line).split())
    title = words if len(words) <= _LONGEST else f"{words[:_LONGEST]}…"
    return _Growing(_sort(line, words), title, layout.span(line.start, line.end))


def _sort(line: Line, words: str) -> Sort:
    first = words.partition(" ")[0]
    match line.kind:
        case "statement":
            return "sentence"
        case "example_line":
            return "part"
        case "heading":
            return "heading"
        case _:
            pass
    if first in ("from", "example"):
        return "place" if first == "from" else "example"
    return "amendment" if first in _AMENDMENTS else "declaration"


def folds(source: SourceText, parser: Parser) -> Iterator[tuple[int, int]]:
    """The lines (from 1) that an editor may fold: whatever has something under it, or goes on over several lines."""
    todo = list(outline(source, parser))
    while todo:
        entry = todo.pop()
        todo += entry.inside
        if entry.span.end_line > entry.span.line:
            yield entry.span.line, entry.span.end_line
