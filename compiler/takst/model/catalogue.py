"""From the sheets `codes.csv` and `outside.csv` to rows; a bad row is reported and set aside, the rest is read.

`codes.csv`: `code` and `label` are needed; `row` tells rows of one code apart; `notes` are marks between blanks or
semicolons; `letter` is the key letter that the coefficients count, `second_coefficient` the number after the slash,
`approval` a mark and `group` a path of headings; columns that are not known here are kept as `extra`. `outside.csv`:
codes that the source names but does not list, and where it names them.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from decimal import Decimal
from typing import Literal, TypeVar, get_args

from attrs import define, field

from takst.diagnostics import (
    Diagnostics,
    Fix,
    Near,
    code_from,
    date_from,
    either,
    help_text,
    nearest,
    note,
    number_from,
)
from takst.model.nodes import Catalogue, Days, Row
from takst.model.sheet import Cell, Sheet, read_sheet
from takst.source import SourceText

Change = Literal["base", "replaced", "added"]
Status = Literal["sure", "reading", "unresolved"]

COLUMNS = (
    "code",
    "label",
    "row",
    "letter",
    "coefficient",
    "second_coefficient",
    "approval",
    "group",
    "kind",
    "notes",
    "trim_day",
    "place",
    "change",
    "valid_from",
    "valid_to",
    "status",
    "remark",
)
_EXTRA = ("trim_day",)  # known, but no rule asks for it: it travels as printed, with the columns that are not known

_NUMBER = re.compile(r"\d+(\.\d+)?\Z")
_LETTER = re.compile(r"[A-Z]{1,5}(/[A-Z]{1,5})*\Z")
_WHOLE = re.compile(r"\d+\Z")
_DATE = re.compile(r"\d{4}-\d\d-\d\d\Z")
_BETWEEN_NOTES = re.compile(r"[\s;,]+")

# What a cell that cannot be read was meant to be.
_MEANT: Mapping[str, Callable[[str], str | None]] = {
    "E0603": number_from,
    "E0604": date_from,
    "E0612": lambda text: Near(text.upper(), sure=True) if _LETTER.match(text.upper()) else None,
}

T = TypeVar("T")
L = TypeVar("L", bound=str)


def shape_pattern(shapes: Iterable[str]) -> re.Pattern[str]:
    """`A` stands for a capital letter, `0` for a digit, everything else for itself; no shape allows any code."""
    shapes = tuple(shapes)
    one = {"A": "[A-Z]", "0": "[0-9]"}
    patterns = ["".join(one.get(char, re.escape(char)) for char in shape) for shape in shapes]
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns) if shapes else ".+")


@define
class _Record:
    """One record being read: asking for a cell reports what is wrong with it."""

    sheet: Sheet
    cells: tuple[Cell, ...]
    columns: Mapping[str, int]
    diagnostics: Diagnostics
    sound: bool = True
    meant: str | None = None

    def cell(self, column: str) -> Cell | None:
        """The cell, None when there is no such column or it is empty."""
        index = self.columns.get(column)
        return self.cells[index] if index is not None and self.cells[index].text else None

    def text(self, column: str) -> str | None:
        cell = self.cell(column)
        return cell.text if cell else None

    def needed(self, column: str) -> str:
        cell = self.cells[self.columns[column]]
        if not cell.text:
            whole = self.sheet.source.span(self.cells[0].start, self.cells[-1].end)
            self.sound = False
            self.diagnostics.error("E0608", whole, column=column)
        return cell.text

    def read(self, column: str, pattern: re.Pattern[str], code: str, make: Callable[[str], T]) -> T | None:
        cell = self.cell(column)
        if cell is None:
            return None
        if pattern.match(cell.text):
            try:
                return make(cell.text)
            except ValueError:  # a date that no calendar has
                pass
        self._bad(code, cell, text=cell.text, column=column, nearest=_MEANT[code](cell.text))
        return None

    def number(self, column: str) -> Decimal | None:
        return self.read(column, _NUMBER, "E0603", Decimal)

    def whole(self, column: str) -> int | None:
        return self.read(column, _WHOLE, "E0603", int)

    def days(self) -> Days:
        start = self.read("valid_from", _DATE, "E0604", dt.date.fromisoformat)
        end = self.read("valid_to", _DATE, "E0604", dt.date.fromisoformat)
        days = Days(start, end)
        last = self.cell("valid_to")
        if days.is_empty and last is not None:
            self._bad("E0401", last, start=start, end=end)
        return days

    def choice(self, column: str, values: tuple[L, ...]) -> L:
        """One of the values; the first when the cell is empty."""
        cell = self.cell(column)
        if cell is None:
            return values[0]
        for value in values:
            if cell.text == value:
                return value
        meant = nearest(cell.text, values)
        self._bad("E0609", cell, text=cell.text, column=column, values=either(values), nearest=meant)
        return values[0]

    def shaped(self, code: str, pattern: re.Pattern[str], shapes: tuple[str, ...]) -> None:
        if code and not pattern.fullmatch(code):
            cell = self.cells[self.columns["code"]]
            self.meant = code_from(code, pattern)
            self._bad("E0607", cell, code=code, shapes=either(shapes), nearest=self.meant)

    def _bad(self, mistake: str, cell: Cell, /, **facts: object) -> None:
        self.sound = False
        self.diagnostics.error(mistake, self.sheet.span(cell), **facts)


@define
class _Collected:
    rows: dict[str, Row] = field(factory=dict)
    keys: dict[str, tuple[str, ...]] = field(factory=dict)
    broken: set[str] = field(factory=set)


def read_catalogue(source: SourceText, shapes: tuple[str, ...], diagnostics: Diagnostics) -> Catalogue:
    sheet = read_sheet(source, diagnostics)
    columns = _columns(sheet, ("code", "label"), diagnostics)
    if columns is None:
        return Catalogue(whole=False)
    _warn_of_misspelt_columns(sheet, diagnostics)
    found = _Collected()
    pattern = shape_pattern(shapes)
    for record in _records(sheet, columns, diagnostics):
        _take(_row(record, pattern, shapes), record, found, diagnostics)
    printed = tuple(found.rows)
    order = {key: index for index, key in enumerate(printed)}
    return Catalogue(found.rows, found.keys, printed, order, frozenset(found.broken), sheet.whole)


def read_outside(
    source: SourceText, catalogue: Catalogue, shapes: tuple[str, ...], diagnostics: Diagnostics
) -> tuple[dict[str, str], bool]:
    """Code -> where it is mentioned; and whether all of the sheet could be read."""
    sheet = read_sheet(source, diagnostics)
    columns = _columns(sheet, ("code",), diagnostics)
    found: dict[str, str] = {}
    pattern = shape_pattern(shapes)
    for record in _records(sheet, columns, diagnostics) if columns is not None else ():
        code = record.needed("code")
        record.shaped(code, pattern, shapes)
        if code in found or code in catalogue.keys:
            diagnostics.error("E0605", sheet.span(record.cells[record.columns["code"]]), code=code)
        elif record.sound:
            found[code] = record.text("mentioned_in") or record.text("remark") or ""
    return found, sheet.whole and columns is not None


def _columns(sheet: Sheet, needed: tuple[str, ...], diagnostics: Diagnostics) -> dict[str, int] | None:
    columns: dict[str, int] = {}
    for index, cell in enumerate(sheet.columns):
        if cell.text in columns:
            diagnostics.error("E0213", sheet.span(cell), kind="column", name=cell.text)
        columns.setdefault(cell.text, index)
    if not columns:
        return None
    missing = [name for name in needed if name not in columns]
    for name in missing:
        found = nearest(name, set(columns) - set(COLUMNS))
        at = sheet.span(sheet.columns[columns[found]]) if found else sheet.source.line_span(1)
        title = help_text("rename-column", found=found, right=name) if found else None
        fix = Fix(((at, name),), title, found.sure) if found and title else None
        diagnostics.error("E0602", at, column=name, fix=fix)
    return None if missing else columns


def _warn_of_misspelt_columns(sheet: Sheet, diagnostics: Diagnostics) -> None:
    names = {cell.text for cell in sheet.columns}
    for cell in sheet.columns:
        meant = None if cell.text in COLUMNS else nearest(cell.text, set(COLUMNS) - names)
        if meant is not None:
            diagnostics.warn("W0610", sheet.span(cell), column=cell.text, nearest=meant)


def _records(sheet: Sheet, columns: Mapping[str, int], diagnostics: Diagnostics) -> Iterator[_Record]:
    for cells in sheet.records:
        yield _Record(sheet, cells, columns, diagnostics)


def _row(record: _Record, pattern: re.Pattern[str], shapes: tuple[str, ...]) -> Row:
    code = record.needed("code")
    record.shaped(code, pattern, shapes)
    number = record.whole("row")
    notes = record.text("notes")
    return Row(
        key=code if number is None else f"{code} row {number}",
        code=code,
        label=record.needed("label"),
        span=record.sheet.source.span(record.cells[0].start, record.cells[-1].end),
        coefficient=record.number("coefficient"),
        letter=record.read("letter", _LETTER, "E0612", str),
        second_coefficient=record.number("second_coefficient"),
        approval=record.text("approval"),
        group=record.text("group"),
        kind=record.text("kind"),
        notes=tuple(mark for mark in _BETWEEN_NOTES.split(notes) if mark) if notes else (),
        place=record.text("place"),
        change=record.choice("change", get_args(Change)),
        days=record.days(),
        status=record.choice("status", get_args(Status)),
        remark=record.text("remark"),
        extra={
            name: record.cells[index].text
            for name, index in record.columns.items()
            if (name not in COLUMNS or name in _EXTRA) and record.cells[index].text
        },
    )


def _take(row: Row, record: _Record, found: _Collected, diagnostics: Diagnostics) -> None:
    if not record.sound:
        found.broken |= {row.code, record.meant or row.code}  # a rule that names it is not to blame
        return
    listed = found.keys.get(row.code, ())
    # rows of one code are told apart by their number, so a row without one must be the only row
    if listed and (row.key in listed or row.code in (row.key, *listed)):
        other = found.rows[row.key if row.key in listed else listed[0]]
        code = "E0605" if not (row.days & other.days).is_empty else "E0611"
        diagnostics.error(code, row.span, code=row.code, notes=[note(other.span, "first-here")])
        return
    found.rows[row.key] = row
    found.keys[row.code] = (*listed, row.key)
