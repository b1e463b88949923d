"""From offsets in a text to positions as editors count them, and back.

Editors count lines from 0 and columns in code units: UTF-16 unless they agreed on another encoding with the server.
A position that the text does not have is taken for the nearest one that it has.
"""

from __future__ import annotations

from typing import Literal, TypeAlias

from attrs import frozen

from takst.source import SourceText, Span

Units: TypeAlias = Literal["utf-8", "utf-16", "utf-32"]


@frozen(order=True)
class Position:
    """Line and column, both from 0; the column in code units."""

    line: int
    column: int


def position(source: SourceText, offset: int, units: Units = "utf-16") -> Position:
    line, column = source.position(max(0, min(offset, len(source.text))))
    return Position(line - 1, _width(source.line_text(line)[: column - 1], units))


def offset(source: SourceText, at: Position, units: Units = "utf-16") -> int:
    if at.line < 0:
        return 0
    if at.line >= source.line_count:
        return len(source.text)
    text = source.line_text(at.line + 1)
    start = source.line_start(at.line + 1)
    if text.isascii():
        return start + max(0, min(at.column, len(text)))
    width = 0
    for index, char in enumerate(text):
        width += _width(char, units)
        if width > at.column:
            return start + index
    return start + len(text)


def ends(span: Span, units: Units = "utf-16") -> tuple[Position, Position]:
    return position(span.source, span.start, units), position(span.source, span.end, units)


def whole(source: SourceText) -> Span:
    return source.span(0, len(source.text))


def _width(text: str, units: Units) -> int:
    if units == "utf-32" or text.isascii():
        return len(text)
    if units == "utf-16":
        return len(text.encode("utf-16-le", "surrogatepass")) // 2
    return len(text.encode("utf-8", "surrogatepass"))
