"""From the text of a CSV file to cells with places. Commas separate, quotes hold commas, `""` is a quote."""

from __future__ import annotations

import re

from attrs import frozen

from takst.diagnostics import Diagnostics, Fix, help_text, quoted_cells
from takst.source import SourceText, Span

_SEPARATORS = {";": "semicolons", "\t": "tabs", "|": "upright strokes"}
_CELL = re.compile(r'(?:[ \t]*"((?:[^"]|"")*)"[ \t]*|([^,\n]*))(,|\n|\Z)')


@frozen
class Cell:
    """What a cell holds, without quotes and outer blanks, and where it stands."""

    text: str
    start: int
    end: int


@frozen
class Sheet:
    """A table as printed: the first row names the columns. It is not `whole` when a row had to be left out."""

    source: SourceText
    columns: tuple[Cell, ...]
    records: tuple[tuple[Cell, ...], ...]
    whole: bool = True

    def span(self, cell: Cell) -> Span:
        return self.source.span(cell.start, cell.end)


def read_sheet(source: SourceText, diagnostics: Diagnostics) -> Sheet:
    """Rows with too few or too many cells, or with an unclosed quote, are reported and left out."""
    first, *others = _rows(source.text) or [()]
    other = next((sign for sign in _SEPARATORS if len(first) == 1 and sign in first[0].text), None)
    if other:
        span = source.span(source.text.index(other), source.text.index(other) + 1)
        diagnostics.error("E0614", span, sign=_SEPARATORS[other])
        return Sheet(source, (), (), whole=False)
    sheet = Sheet(source, first, ())
    records = tuple(row for row in others if _is_sound(row, sheet, diagnostics))
    return Sheet(source, first, records, whole=len(records) == len(others))


def _is_sound(row: tuple[Cell, ...], sheet: Sheet, diagnostics: Diagnostics) -> bool:
    unclosed = next((cell for cell in row if cell.text.startswith('"')), None)
    if unclosed is not None:
        diagnostics.error("E0107", sheet.source.span(unclosed.start, unclosed.start + 1))
        return False
    if len(row) != len(sheet.columns):
        span = sheet.source.span(row[0].start, row[-1].end)
        meant = quoted_cells(map(sheet.span, row), len(sheet.columns))
        fix = Fix((meant,), help_text("quote-cell", words=meant[0].text)) if meant else None
        diagnostics.error("E0606", span, found=len(row), wanted=len(sheet.columns), fix=fix)
        return False
    return True


def _rows(text: str) -> list[tuple[Cell, ...]]:
    rows: list[tuple[Cell, ...]] = []
    row: list[Cell] = []
    for match in _CELL.finditer(text):
        row.append(_cell(match))
        if match[3] != ",":
            if len(row) > 1 or row[0].text:  # an empty line is no row
                rows.append(tuple(row))
            row = []
    return rows


def _cell(match: re.Match[str]) -> Cell:
    quoted, bare = match[1], match[2]
    if quoted is not None:
        return Cell(quoted.replace('""', '"').strip(), match.start(), match.start(3))
    text = bare.strip()
    start = match.start(2) + len(bare) - len(bare.lstrip())
    return Cell(text, start, start + len(text))
