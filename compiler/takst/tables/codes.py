"""From rows with a code and a label to rows of a catalogue; and from cells to the codes that they name."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence

from attrs import define, field

from takst.diagnostics import Near, date_from, nearest, number_from
from takst.model.catalogue import COLUMNS
from takst.syntax.vocabulary import SHAPE
from takst.tables.columns import Columns
from takst.tables.left import Left
from takst.tables.reading import Cell, Table

_FIELDS = tuple(column for column in COLUMNS if column != "trim_day")
_NUMBER = re.compile(r"\d+(\.\d+)?")
_DATE = re.compile(r"\d{4}-\d\d-\d\d")
_DECIMAL_COMMA = re.compile(r"\d[\d.]*,\d+")
_THOUSANDS = re.compile(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?")
_NUMBERS = ("coefficient", "second_coefficient")
_LETTER = re.compile(r"[A-Z]{1,5}(/[A-Z]{1,5})*")
_BETWEEN = re.compile(r"[,;\n&+]|\s(?:and|or|i|ili|o|og|eller)\s")
_TO = re.compile(r"\s*[-–—]\s*|\s+(?:to|do|a|til|fins a)\s+")


@define
class Listed:
    """The rows of a catalogue in the making, and what of the tables is left."""

    rows: list[dict[str, str]] = field(factory=list)
    left: list[Left] = field(factory=list)

    @property
    def columns(self) -> tuple[str, ...]:
        used = {column for row in self.rows for column, text in row.items() if text}
        return tuple(column for column in COLUMNS if column in used or column in ("code", "label"))

    def add(self, table: Table, columns: Columns, known: Mapping[str, str], place: str) -> None:
        """`known` are the codes that the ruleset has already, with their labels; `place` is that of all rows."""
        dots = _dots_are_thousands(table, columns)
        for cells in table.rows:
            row = {
                name: self._value(name, cells[columns.of[name]], table, columns, dots)
                for name in _FIELDS
                if name in columns
            }
            reason = self._against(row, known)
            if reason:
                self._skip(table, cells[0], "", reason)
            elif row["code"] not in known:
                self._take({"place": place, **row}, table, cells[0])

    def _against(self, row: dict[str, str], known: Mapping[str, str]) -> str | None:
        """Why a row cannot be a row of the catalogue."""
        code, label = row["code"], row["label"]
        if not code:
            return "no code"
        if not SHAPE.fullmatch(code):
            return f"`{code}` is no code: codes begin with a capital or a digit"
        if code in known:
            same = known[code].casefold() == label.casefold()
            return None if same else f"`{code}` is in the catalogue already, as `{known[code]}`"
        return None if label else f"`{code}` has no label"

    def _take(self, row: dict[str, str], table: Table, cell: Cell) -> None:
        same = [other for other in self.rows if other["code"] == row["code"]]
        if any({**other, "row": ""} == {**row, "row": ""} for other in same):
            self._skip(table, cell, "", f"`{row['code']}` stands in an earlier row, word for word")
            return
        if same and not row.get("row"):  # several rows of one code are told apart by their number
            same[0]["row"] = same[0].get("row") or "1"
            row["row"] = str(len(same) + 1)
            reason = f"`{row['code']}` stands in several rows: they are numbered in the column `row`"
            self.left.append(Left(table.file, cell.row, "", reason, taken=True))
        self.rows.append(row)

    def _value(self, name: str, cell: Cell, table: Table, columns: Columns, dots: bool) -> str:
        text = " ".join(cell.text.split())
        check = _thousands if dots and _THOUSANDS.fullmatch(text) and name in _NUMBERS else _CHECKS.get(name)
        if not text or check is None:
            return text
        right = check(text)
        heading = table.headings[columns.of[name]]
        if right is None:
            self._skip(table, cell, heading, f"`{text}` is not {_MEANS[name]}, and is left out")
            return ""
        if isinstance(right, Near) and not right.sure:
            self.left.append(Left(table.file, cell.row, heading, f"`{text}` is read as `{right}`", taken=True))
        return right

    def _skip(self, table: Table, cell: Cell, column: str, reason: str) -> None:
        self.left.append(Left(table.file, cell.row, column, reason))


def _dots_are_thousands(table: Table, columns: Columns) -> bool:
    """Where any number has a decimal comma, a dot before three digits stands between thousands."""
    numbers = [columns.of[name] for name in _NUMBERS if name in columns]
    return any(_DECIMAL_COMMA.fullmatch(cells[index].text) for cells in table.rows for index in numbers)


def _thousands(text: str) -> Near:
    return Near(text.replace(".", "").replace(",", "."), sure=False)


def _code(text: str) -> str:
    return text if SHAPE.fullmatch(text) or not SHAPE.fullmatch(text.upper()) else Near(text.upper(), sure=False)


def _number(text: str) -> str | None:
    return text if _NUMBER.fullmatch(text) else number_from(text)


def _date(text: str) -> str | None:
    return text if _DATE.fullmatch(text) else date_from(text)


def _letter(text: str) -> str | None:
    return text.upper() if _LETTER.fullmatch(text.upper()) else None


_CHECKS: Mapping[str, Callable[[str], str | None]] = {
    "code": _code,
    "coefficient": _number,
    "second_coefficient": _number,
    "valid_from": _date,
    "valid_to": _date,
    "letter": _letter,
}
_MEANS = {
    "coefficient": "a number",
    "second_coefficient": "a number",
    "valid_from": "a date",
    "valid_to": "a date",
    "letter": "a key letter",
}


def shapes_of(codes: Iterable[str]) -> tuple[str, ...]:
    """`SK053` looks like `AA000`."""
    return tuple(dict.fromkeys(re.sub("[A-Z]", "A", re.sub("[0-9]", "0", code)) for code in codes))


# ---------------------------------------------------------------- codes in cells


@define
class Codes:
    """The codes that sentences may name. `several` have more than one row."""

    known: Mapping[str, int]
    several: frozenset[str]
    _alike: dict[str, list[str]] = field(init=False)

    @_alike.default
    def _by_looks(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for code in self.known:
            found.setdefault(_looks(code), []).append(code)
        return found

    def named(self, text: str) -> tuple[list[str], list[tuple[str, str | None]]]:
        """The codes and ranges of a cell as the language writes them; what is none of them, with the nearest."""
        found: list[str] = []
        strange: list[tuple[str, str | None]] = []
        for part in self._parts(text):
            code = self._one(part)
            ends = [self._one(end) for end in _TO.split(part)] if code is None else []
            if code is not None and code in self.several:
                strange.append(
                    (f"`{code}` has several rows in the catalogue: write the sentence by hand", f"{code} row 1")
                )
            elif code is not None:
                found.append(code)
            elif len(ends) == 2 and ends[0] and ends[1] and self.known[ends[0]] < self.known[ends[1]]:
                found.append(f"{ends[0]} to {ends[1]}")
            else:
                strange.append((f"`{part}` is no code of the catalogue", nearest(part, self.known)))
        return found, strange

    def _parts(self, text: str) -> Sequence[str]:
        if self._one(text):
            return [text]
        parts = [part for part in (" ".join(one.split()) for one in _BETWEEN.split(text)) if part]
        split: list[str] = []
        for part in parts:
            words = part.split()
            apart = len(words) > 1 and not self._one(part) and all(self._one(word) for word in words)
            split += words if apart else [part]
        return split

    def _one(self, text: str) -> str | None:
        text = " ".join(text.split())
        if text in self.known:
            return text
        alike = self._alike.get(_looks(text), [])
        return alike[0] if len(alike) == 1 else None


def _looks(code: str) -> str:
    """`sk 053` and `SK053` are one."""
    return "".join(code.split()).upper()
