"""From a place to the author's lines with the words underlined, as they look in a terminal.

Columns of a terminal are not characters: tabs, wide letters and accents of their own are measured here.
Characters that would steer the terminal, or turn the direction of writing, are shown as `\\ufffd`.
"""

from __future__ import annotations

import unicodedata
from itertools import accumulate
from typing import Literal

from attrs import frozen

from takst.source import Span

_TAB = 4
_MOST_LINES = 4
_CUT = "…"
_STEERING = {"Cc", "Cf", "Cs", "Zl", "Zp"}


@frozen
class SourceLine:
    """One line of a snippet; `number` is None where lines are left out."""

    number: int | None
    text: str
    underline: str


@frozen
class _Cell:
    """What one character looks like."""

    shown: str
    width: int


def snippet(span: Span, mark: Literal["^", "-"], width: int) -> tuple[SourceLine, ...]:
    """The lines of a place, at most `width` columns wide; of many lines the first ones and the last."""
    numbers = range(span.line, _last_line(span) + 1)
    if len(numbers) <= _MOST_LINES:
        return tuple(_source_line(span, number, mark, width) for number in numbers)
    first = tuple(_source_line(span, number, mark, width) for number in numbers[: _MOST_LINES - 1])
    return (*first, SourceLine(None, _CUT, ""), _source_line(span, numbers[-1], mark, width))


def display_width(text: str) -> int:
    return sum(cell.width for cell in _cells(text))


def visible(text: str) -> str:
    """The text as a terminal may show it."""
    return "".join(cell.shown for cell in _cells(text))


def _last_line(span: Span) -> int:
    """A place that ends with a line's end does not reach the next line."""
    ends_before = span.end_column == 1 and span.end > span.start
    return span.end_line - 1 if ends_before else span.end_line


def _cells(text: str) -> list[_Cell]:
    cells: list[_Cell] = []
    column = 0
    for char in text:
        cell = _cell(char, column)
        column += cell.width
        cells.append(cell)
    return cells


def _cell(char: str, column: int) -> _Cell:
    if char == "\t":
        width = _TAB - column % _TAB
        return _Cell(" " * width, width)
    category = unicodedata.category(char)
    if category in _STEERING:
        return _Cell("\ufffd", 1)
    if category in ("Mn", "Me"):
        return _Cell(char, 0)
    return _Cell(char, 2 if unicodedata.east_asian_width(char) in ("W", "F") else 1)


def _source_line(span: Span, number: int, mark: str, width: int) -> SourceLine:
    source = span.source
    text = source.line_text(number).rstrip()
    offset = source.line_start(number)
    start = max(span.start - offset, len(text) - len(text.lstrip()) if number > span.line else 0)
    end = min(span.end - offset, len(text))
    cells = _cells(text)
    before = sum(cell.width for cell in cells[:start]) + max(0, start - len(text))
    marked = max(1, sum(cell.width for cell in cells[start:end]))
    if not text and number > span.line:
        return SourceLine(number, "", "")
    shown, before, marked = _window(cells, before, marked, width)
    return SourceLine(number, shown, " " * before + mark * marked)


def _window(cells: list[_Cell], before: int, marked: int, width: int) -> tuple[str, int, int]:
    """Cut a line that is too wide, so that the underlined words stay in sight; a sign stands where it goes on."""
    ends = list(accumulate(cell.width for cell in cells))
    total = max(sum(cell.width for cell in cells), before + marked)
    lead = max(0, min(before - width // 3, total - width))
    cut_left, cut_right = lead > 0, lead + width < total
    kept = [
        index
        for index, (cell, end) in enumerate(zip(cells, ends, strict=True))
        if end - cell.width >= lead + cut_left and end <= lead + width - cut_right
    ]
    shown = _CUT * cut_left + "".join(cells[index].shown for index in kept) + _CUT * cut_right
    at = before - (ends[kept[0]] - cells[kept[0]].width - cut_left if kept else 0)
    return shown, at, max(1, min(marked, width - at - cut_right))
