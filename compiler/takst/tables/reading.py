"""From the bytes of a table to its cells: the encoding and the separator are found out, quotes are understood.

An Excel workbook is read with openpyxl, which is an extra.
"""

from __future__ import annotations

import csv
import datetime as dt
import io
from collections import Counter
from collections.abc import Iterable, Sequence
from decimal import Decimal
from pathlib import Path
from typing import Any

from attrs import frozen

_SEPARATORS = (";", "\t", ",", "|")
_SAMPLE = 20
# Letters that texts of these languages hold; what decodes to other signs was written in another encoding.
_EXPECTED = set("čćžšđČĆŽŠĐàèéíòóúïüçÀÈÉÍÒÓÚÏÜÇ·æøåÆØÅöäÖÄ–—‘’“”„»«§×°²³€½±µ")
_OLD_ENCODINGS = ("cp1250", "cp1252")


class CannotRead(Exception):
    """The file is no table; the words say why."""


@frozen
class Cell:
    """The text of a cell without outer blanks, and the row as the spreadsheet counts it."""

    text: str
    row: int


@frozen
class Table:
    """`headings` are the cells of the first row that has at least two; `how` says how the file was read."""

    file: str
    headings: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    ragged: tuple[int, ...]
    how: str


def read_table(
    path: Path, encoding: str | None = None, separator: str | None = None, sheet: str | None = None
) -> Table:
    data = path.read_bytes()
    if data.startswith(b"PK"):
        return _table(path.name, _workbook(path, sheet), "an Excel workbook")
    if data.startswith(b"\xd0\xcf\x11\xe0"):
        raise CannotRead(f"{path} is an old Excel file (.xls): save it as .xlsx or .csv")
    text, found = _decoded(data, encoding, path)
    sign = separator or _separator(text)
    lines = list(csv.reader(io.StringIO(text, newline=""), delimiter=sign, strict=False))
    return _table(path.name, lines, f"{found}, {_NAMES.get(sign, f'`{sign}`')} between cells")


_NAMES = {";": "semicolons", "\t": "tabs", ",": "commas", "|": "upright strokes"}


def _table(file: str, lines: Iterable[Sequence[str]], how: str) -> Table:
    numbered = [(number, [cell.strip() for cell in line]) for number, line in enumerate(lines, start=1)]
    filled = [(number, line) for number, line in numbered if any(line)]
    head = next((index for index, (_, line) in enumerate(filled) if sum(map(bool, line)) >= 2), None)
    if head is None:
        raise CannotRead(f"{file} has no row of headings: a table has at least two columns")
    headings = filled[head][1]
    while headings and not headings[-1]:
        headings = headings[:-1]
    width = len(headings)
    rows = []
    ragged = []
    for number, line in filled[head + 1 :]:
        if any(line[width:]):
            ragged.append(number)
        cells = [*line[:width], *[""] * (width - len(line))]
        rows.append(tuple(Cell(" ".join(text.split()) if "\n" not in text else text, number) for text in cells))
    return Table(file, tuple(" ".join(heading.split()) for heading in headings), tuple(rows), tuple(ragged), how)


# ---------------------------------------------------------------- bytes


def _decoded(data: bytes, encoding: str | None, path: Path) -> tuple[str, str]:
    if encoding:
        try:
            return data.decode(encoding), encoding
        except (UnicodeDecodeError, LookupError) as failure:
            raise CannotRead(f"{path} cannot be read as {encoding}: {failure}") from failure
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16"), "UTF-16"
    try:
        return data.decode("utf-8-sig"), "UTF-8"
    except UnicodeDecodeError:
        return _old(data)


def _old(data: bytes) -> tuple[str, str]:
    """The old encoding in which the fewest letters are strange."""
    texts = [(data.decode(name, "replace"), name) for name in _OLD_ENCODINGS]
    return min(texts, key=lambda one: (sum(_is_strange(char) for char in one[0]), _OLD_ENCODINGS.index(one[1])))


def _is_strange(char: str) -> bool:
    return not char.isascii() and char not in _EXPECTED and char != "\u00a0"


def _separator(text: str) -> str:
    """The sign that stands equally often in most of the first rows."""
    best, score = ",", 0
    for sign in _SEPARATORS:
        rows = [row for row in csv.reader(io.StringIO(text, newline=""), delimiter=sign) if any(row)][:_SAMPLE]
        width, often = Counter(len(row) for row in rows).most_common(1)[0] if rows else (1, 0)
        if width > 1 and often * width > score:
            best, score = sign, often * width
    return best


# ---------------------------------------------------------------- workbooks


def _workbook(path: Path, sheet: str | None) -> list[list[str]]:
    try:
        import openpyxl  # type: ignore[import-untyped]
    except ImportError as missing:
        raise CannotRead(f'{path} is an Excel workbook: pip install "takst[xlsx]", or save it as CSV') from missing
    try:
        book = openpyxl.load_workbook(path, read_only=True, data_only=True)
    except Exception as failure:  # whatever a broken file makes the reader raise
        raise CannotRead(f"{path} cannot be read as an Excel workbook: {failure}") from failure
    if sheet is not None and sheet not in book.sheetnames:
        raise CannotRead(f"{path} has no sheet `{sheet}`; its sheets are {', '.join(book.sheetnames)}")
    rows = book[sheet or book.sheetnames[0]].iter_rows(values_only=True)
    return [[_cell_text(value) for value in row] for row in rows]


def _cell_text(value: Any) -> str:
    match value:
        case None:
            return ""
        case dt.datetime():
            return value.date().isoformat()
        case float():
            return format(Decimal(repr(value)).normalize(), "f")  # the shortest decimal that is this number
        case _:
            return str(value)
