"""Files and streams -> raw claims, each with its place.

JSON holds one claim or an array of claims, NDJSON one claim a line, CSV one billed line a row. Numbers are read
exactly, never as binary floats. What cannot be read becomes a fault in its place, and reading goes on wherever
the rest can still be trusted: after a bad NDJSON line, after a bad row (its claim is not validated, as a line of
it may be missing), but not past a wrong header, which concerns every row.

Whether a claim is right is not judged here: `decode` does that, also for the cells of a CSV file.
"""

from __future__ import annotations

import codecs
import csv
import datetime as dt
import io
import re
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from decimal import Decimal
from pathlib import Path
from types import NoneType, UnionType
from typing import Annotated, Any, BinaryIO, Literal, TypeAlias, Union, cast, get_args, get_origin

import msgspec
from attrs import define, field, frozen
from msgspec import Struct
from msgspec.structs import fields

from takst.runtime.claim import (
    Approval,
    Claim,
    Document,
    Episode,
    Line,
    LineRef,
    LinkKind,
    Patient,
    Performer,
    Provider,
    Used,
)
from takst.runtime.decode import (
    APPROVAL,
    EPISODE,
    LINE,
    LINKED,
    PATIENT,
    PERFORMER,
    PROVIDER,
    Decoded,
    Fault,
    Level,
    decode,
    fact_names,
    groupings,
    nearest_name,
)
from takst.runtime.spec import FactSpec, RulesetSpec

Format: TypeAlias = Literal["json", "ndjson", "csv"]
ENDINGS: dict[str, Format] = {".json": "json", ".ndjson": "ndjson", ".jsonl": "ndjson", ".csv": "csv"}


@frozen
class Raw:
    """A claim as it stood in the input, or what could not be read there.

    With faults the document is what could be read besides them; it is `None` when there is none.
    """

    place: str
    document: object = None
    faults: tuple[Fault, ...] = ()
    line_places: tuple[str, ...] = ()
    """Where each of the claim's lines stood, if they had rows of their own."""


def read(source: str, format: Format | None = None, *, spec: RulesetSpec) -> Iterator[Raw]:
    """The claims of a file, or of standard input when `source` is `-`; the format is told by the file's ending."""
    name = "standard input" if source == "-" else source
    try:
        with _opened(source) as stream:
            lines = _without_mark(stream)
            kind = format or (None if source == "-" else ENDINGS.get(Path(source).suffix.lower()))
            if kind is None and source != "-":
                yield _broken(name, "the ending tells no format: claims are read from .json, .ndjson or .csv")
                return
            if kind is None:
                kind, lines = _sniffed(lines)
            yield from _READERS[kind](name, lines, spec)
    except OSError as error:
        yield _broken(name, f"cannot be read: {(error.strerror or str(error)).lower()}")


def read_claims(source: str, format: Format | None = None, *, spec: RulesetSpec) -> Iterator[Decoded]:
    """Every claim of a source, decoded; what is at fault does not stop the others."""
    for raw in read(source, format, spec=spec):
        decoded = Decoded(None) if raw.document is None else decode(raw.document, spec, raw.place, raw.line_places)
        faults = (*raw.faults, *decoded.faults)
        yield Decoded(None if faults else decoded.claim, faults)


def _broken(place: str, message: str, nearest: str | None = None, claim: str | None = None, path: str = "") -> Raw:
    return Raw(place, faults=(Fault(place, claim, None, path, message, nearest),))


# ---------------------------------------------------------------- bytes


@contextmanager
def _opened(source: str) -> Iterator[BinaryIO]:
    if source == "-":
        yield sys.stdin.buffer
    else:
        with Path(source).open("rb") as stream:
            yield stream


def _without_mark(stream: Iterable[bytes]) -> Iterator[bytes]:
    """Lines of a stream; spreadsheets put a byte order mark before the first."""
    for number, line in enumerate(stream):
        yield line.removeprefix(codecs.BOM_UTF8) if number == 0 else line


def _sniffed(lines: Iterator[bytes]) -> tuple[Format, Iterator[bytes]]:
    """The format, told by how the first line with text begins: an object that ends on it is a line of NDJSON."""
    seen: list[bytes] = []
    kind: Format = "csv"
    for line in lines:
        seen.append(line)
        text = line.strip()
        if text:
            if text.startswith(b"{"):
                kind = "ndjson" if text.endswith(b"}") else "json"
            elif text.startswith(b"["):
                kind = "json"
            break
    return kind, _chained(seen, lines)


def _chained(first: list[bytes], rest: Iterator[bytes]) -> Iterator[bytes]:
    yield from first
    yield from rest


# ---------------------------------------------------------------- JSON

_decoder = msgspec.json.Decoder(float_hook=Decimal)
_array_decoder = msgspec.json.Decoder(list[msgspec.Raw])
_ERROR_PLACE = re.compile(r"^JSON is malformed: (?P<words>.*) \(byte (?P<byte>[0-9]+)\)$")


def _read_json(name: str, lines: Iterable[bytes], spec: RulesetSpec) -> Iterator[Raw]:
    text = b"".join(lines)
    if not text.lstrip().startswith(b"["):
        blank = len(text) - len(text.lstrip())
        yield _one_json(name, text[blank:], _position(text, blank))
        return
    try:
        claims = _array_decoder.decode(text)
    except _UNREADABLE as error:
        yield _bad_json(name, text, error, (1, 1))
        return
    for claim, start in _placed(text, claims):
        yield _one_json(name, claim, start)


def _placed(text: bytes, claims: Iterable[msgspec.Raw]) -> Iterator[tuple[bytes, tuple[int, int]]]:
    """Each claim of an array, with the line and column at which it begins."""
    end, line = 0, 1
    for claim in map(bytes, claims):
        start = text.index(claim, end)  # between the claims there are only blanks and commas
        line += text.count(b"\n", end, start)
        column = start - text.rfind(b"\n", 0, start)
        yield claim, (line, column)
        end = start + len(claim)
        line += claim.count(b"\n")


def _read_ndjson(name: str, lines: Iterable[bytes], spec: RulesetSpec) -> Iterator[Raw]:
    for number, line in enumerate(lines, start=1):
        if line.strip():
            yield _one_json(name, line, (number, 1))


@frozen
class Piece:
    """The text of one claim in a file of claims, or what cannot be read there."""

    place: str
    text: bytes = b""
    faults: tuple[Fault, ...] = ()

    def raw(self) -> Raw:
        return Raw(self.place, _decoder.decode(self.text))


def pieces(source: str, format: Literal["json", "ndjson"]) -> Iterator[Piece]:
    """The claims of a file, each as its text; it is JSON, and whether it is a claim is not asked."""
    with Path(source).open("rb") as stream:
        lines = _without_mark(stream)
        if format == "ndjson":
            for number, line in enumerate(lines, start=1):
                if line.strip():
                    yield _piece(source, line, (number, 1))
            return
        text = b"".join(lines)
    if not text.lstrip().startswith(b"["):
        blank = len(text) - len(text.lstrip())
        yield _piece(source, text[blank:], _position(text, blank))
        return
    try:
        claims = _array_decoder.decode(text)
    except _UNREADABLE as error:
        raw = _bad_json(source, text, error, (1, 1))
        yield Piece(raw.place, faults=raw.faults)
        return
    yield from (_piece(source, claim, start) for claim, start in _placed(text, claims))


def _piece(name: str, text: bytes, start: tuple[int, int]) -> Piece:
    raw = _one_json(name, text, start)
    return Piece(raw.place, text, raw.faults)


_UNREADABLE = (msgspec.DecodeError, UnicodeDecodeError, RecursionError)


def _one_json(name: str, text: bytes, start: tuple[int, int]) -> Raw:
    """The claim whose text begins at that line and column of the file."""
    try:
        return Raw(f"{name}:{start[0]}", _decoder.decode(text))
    except _UNREADABLE as error:
        return _bad_json(name, text, error, start)


def _bad_json(name: str, text: bytes, error: Exception, start: tuple[int, int]) -> Raw:
    words, byte = _json_words(text, error)
    line, column = _position(text, byte)
    column += start[1] - 1 if line == 1 else 0
    line += start[0] - 1
    fault = Fault(f"{name}:{line}:{column}", None, None, "", f"this is not JSON: {words}")
    return Raw(f"{name}:{line}", faults=(fault,))


def _json_words(text: bytes, error: Exception) -> tuple[str, int]:
    if isinstance(error, RecursionError):
        return "it is nested too deeply", 0
    if isinstance(error, UnicodeDecodeError):
        return "the text is not UTF-8", _first_bad_byte(text)
    found = _ERROR_PLACE.match(str(error))
    if found is None:
        return "it ends too early", len(text.rstrip())
    byte = int(found["byte"])
    if found["words"] == "trailing characters":
        hint = ": if each line is a claim, the format is NDJSON" if b"\n" in text.strip() else ""
        return f"the text goes on after the end of the claim{hint}", byte - 1  # the decoder has read one on
    return found["words"].replace("'", "`"), byte


def _first_bad_byte(text: bytes) -> int:
    """The decoder counts from the beginning of a string; the reader of the message counts from that of the file."""
    try:
        text.decode()
    except UnicodeDecodeError as error:
        return error.start
    return 0


def _position(text: bytes, byte: int) -> tuple[int, int]:
    """Line and column (in characters), both from 1."""
    before = text[:byte]
    return before.count(b"\n") + 1, len(before[before.rfind(b"\n") + 1 :].decode(errors="replace")) + 1


# ---------------------------------------------------------------- CSV: columns


@frozen
class Column:
    """What a column fills: a place in the claim or in the line, and how its text becomes a value.

    Text that does not convert stays text; `decode` then says what is wrong with it.
    """

    path: tuple[str, ...]
    of_line: bool
    convert: Callable[[str], object]
    absent: object = None
    """What stands for known to be absent: an empty list where the field is a list."""


REQUIRED_COLUMNS = ("claim", "patient.id", "code", "date")
ABSENT = "absent"
# What is no column but may be known to be absent.
_ABSENT_ONLY = {
    "performer": Column(("performer",), True, str),
    "performers": Column(("performers",), True, str, absent=()),
    "links": Column(("links",), True, str, absent=()),
}
_DELIMITERS = ",;\t"


def columns(spec: RulesetSpec) -> dict[str, Column]:
    """Every column that a CSV file of this ruleset may have, besides `absent`. Fields go before facts."""
    table: dict[str, Column] = {}
    _add_fields(table, Claim, "", (), of_line=False)
    _add_fields(table, Line, "", (), of_line=True)
    _add_fields(table, Patient, "patient.", ("patient",), of_line=False)
    _add_fields(table, Provider, "provider.", ("provider",), of_line=False)
    _add_fields(table, Performer, "performer.", ("performer",), of_line=True)
    for kind in get_args(LinkKind):
        table[f"links.{kind}"] = Column(("links", kind, "n"), True, _whole)
        _add_fields(table, LineRef, f"links.{kind}.", ("links", kind), of_line=True)
        _add_facts(table, fact_names(spec, LINKED), f"links.{kind}.", ("links", kind), of_line=True)
    for name in groupings(spec):
        table[f"in.{name}"] = Column(("in", name), True, str)
    _add_facts(table, fact_names(spec, PATIENT), "patient.", ("patient",), of_line=False)
    _add_facts(table, fact_names(spec, PROVIDER), "provider.", ("provider",), of_line=False)
    _add_facts(table, fact_names(spec, PERFORMER), "performer.", ("performer",), of_line=True)
    _add_facts(table, fact_names(spec, LINE), "", (), of_line=True)
    return table


def _add_fields(
    table: dict[str, Column], shape: type[Struct], prefix: str, path: tuple[str, ...], *, of_line: bool
) -> None:
    for info in fields(shape):
        convert = _converter(info.type)
        if convert is not None:
            name = info.encode_name
            absent = () if convert is str.split and NoneType not in get_args(info.type) else None
            table.setdefault(prefix + name, Column((*path, name), of_line, convert, absent))


def _add_facts(
    table: dict[str, Column], facts: Mapping[str, FactSpec], prefix: str, path: tuple[str, ...], *, of_line: bool
) -> None:
    """A fact's column is `facts.x`, or `x` where no field has that name."""
    for name, fact in facts.items():
        column = Column((*path, "facts", name), of_line, _FACT_CONVERTERS.get(fact.type, str))
        table.setdefault(f"{prefix}facts.{name}", column)
        table.setdefault(prefix + name, column)


@frozen
class Beside:
    """What a side file tells of claims: one thing a row."""

    claim: str
    place: str
    item: Mapping[str, Any]
    name: str
    """Which kind of thing, as the claim calls the list."""


_SIDES: dict[str, tuple[type[Struct], Level | None]] = {
    "approvals": (Approval, APPROVAL),
    "documents": (Document, None),
    "episodes": (Episode, EPISODE),
    "used": (Used, None),
}


def side_columns(name: str, spec: RulesetSpec) -> dict[str, Column]:
    """Every column that a side file may have, besides `claim`. Codes may have blanks inside: `;` stands between."""
    shape, level = _SIDES[name]
    table: dict[str, Column] = {}
    _add_fields(table, shape, "", (), of_line=False)
    if level is not None:
        _add_facts(table, fact_names(spec, level), "", (), of_line=False)
    if "codes" in table:
        table["codes"] = Column(("codes",), False, _codes, ())
    return table


def _codes(text: str) -> object:
    return [code.strip() for code in re.split("[;,]", text)]


def read_beside(name: str, path: Path, spec: RulesetSpec) -> Iterator[Beside | Fault]:
    """The rows of a side file, or what is wrong with it."""
    known = {"claim": Column(("claim",), False, str), **side_columns(name, spec)}
    head = table_head(path, to_the_end=True)
    if head.fault is not None:
        yield head.fault
        return
    wrong = [*_column_faults(f"{path}:{head.line}", list(head.names), known, ("claim",))]
    if wrong:
        yield from wrong
        return
    with path.open(encoding="utf-8-sig", newline="") as stream:
        rows = _split(stream, head.delimiter)
        next(rows)
        for number, cells in rows:
            row = _row(f"{path}:{number}", head.names, cells)
            claim = str(row.cells.get("claim") or "")
            if row.fault is not None or not claim:
                yield Fault(row.place, claim or None, None, "", row.fault or "the row names no `claim`")
            else:
                yield Beside(claim, row.place, _item(row.cells, known), name)


def _item(cells: Mapping[str, object], known: Mapping[str, Column]) -> dict[str, Any]:
    item: dict[str, Any] = {}
    for name, cell in cells.items():
        if name not in ("claim", ABSENT) and cell != "":
            *parents, last = known[name].path
            holder = item
            for parent in parents:
                holder = holder.setdefault(parent, {})
            holder[last] = _cell(known[name], cell)
    for name in str(cells.get(ABSENT) or "").split():
        if name in known:
            item[name] = known[name].absent
    return item


def _converter(kind: Any) -> Callable[[str], object] | None:
    """How a cell becomes a field's value; `None` for a field that fits no cell."""
    members = get_args(kind) if get_origin(kind) in (Union, UnionType) else (kind,)
    bare = [get_args(member)[0] if get_origin(member) is Annotated else member for member in members]
    if any(get_origin(member) is dict or (isinstance(member, type) and issubclass(member, Struct)) for member in bare):
        return None
    for member in bare:
        if get_origin(member) is tuple:
            item = get_args(member)[0]
            return None if isinstance(item, type) and issubclass(item, Struct) else str.split
    if str in bare:
        return str
    if int in bare:
        return _whole
    return _yes_no if bool in bare else str


def _whole(text: str) -> object:
    return int(text) if re.fullmatch(r"-?[0-9]{1,18}", text) else _decimal(text)


def _decimal(text: str) -> object:
    return Decimal(text) if re.fullmatch(r"-?[0-9]+(\.[0-9]+)?", text) else text


_YES_NO = {"yes": True, "true": True, "no": False, "false": False}


def _yes_no(text: str) -> object:
    return _YES_NO.get(text.lower(), text)


_FACT_CONVERTERS: dict[str, Callable[[str], object]] = {"yes/no": _yes_no, "number": _decimal, "list": str.split}


# ---------------------------------------------------------------- CSV: rows


@define
class _Gathered:
    """A claim in the making: its rows need not stand together."""

    place: str
    document: dict[str, Any]
    places: dict[tuple[str, ...], str] = field(factory=dict)
    """Which row filled a place: the last for what is said of a line, the first for what is said of the claim."""
    lines: list[dict[str, Any]] = field(factory=list)
    line_places: list[str] = field(factory=list)
    faults: list[Fault] = field(factory=list)


def _read_csv(name: str, lines: Iterable[bytes], spec: RulesetSpec) -> Iterator[Raw]:
    try:
        text = b"".join(lines).decode()
    except UnicodeDecodeError as error:
        yield Raw(name, faults=(_not_utf_8(name, error),))
        return
    try:
        rows = list(_rows(text))
    except _BrokenTable as error:  # what follows may be a row of any claim
        yield _broken(f"{name}:{error.line}", error.words)
        return
    if not rows:
        yield _broken(name, "the table is empty")
        return
    number, header = rows[0][0], [cell.strip() for cell in rows[0][1]]
    known = columns(spec)
    wrong = tuple(_header_faults(f"{name}:{number}", header, known))
    if wrong:
        yield Raw(f"{name}:{number}", faults=wrong)
        return
    yield from _claims(name, header, rows[1:], known)


def _not_utf_8(name: str, error: UnicodeDecodeError) -> Fault:
    line, column = _position(error.object, error.start)
    return Fault(f"{name}:{line}:{column}", None, None, "", "the text is not UTF-8: save the table as CSV UTF-8")


@frozen
class _BrokenTable(Exception):
    line: int
    words: str


def _rows(text: str) -> Iterator[tuple[int, list[str]]]:
    first = next((line for line in io.StringIO(text) if line.strip()), "")
    yield from _split(io.StringIO(text, newline=""), _delimiter(first))


def _delimiter(first: str) -> str:
    return max(_DELIMITERS, key=first.count)


def _split(lines: Iterable[str], delimiter: str) -> Iterator[tuple[int, list[str]]]:
    """Rows that are not blank, each with the number of its first line."""
    reader = csv.reader(lines, delimiter=delimiter, strict=True)
    start = 1
    try:
        for row in reader:
            if any(cell.strip() for cell in row):
                yield start, row
            start = reader.line_num + 1
    except csv.Error as error:
        unclosed = "unexpected end" in str(error)
        words = "a quote is opened in this row and never closed" if unclosed else f"the row cannot be read: {error}"
        raise _BrokenTable(start, words) from error


@frozen
class TableHead:
    """How a table begins: the names of its columns, what stands between cells, the line of its header."""

    names: tuple[str, ...] = ()
    delimiter: str = ","
    line: int = 1
    fault: Fault | None = None


def table_head(path: Path, *, to_the_end: bool = False) -> TableHead:
    """The head of a CSV file, or why the file is no table; `to_the_end` reads all rows to find that out."""
    try:
        with path.open(encoding="utf-8-sig", newline="") as stream:
            first = next((line for line in stream if line.strip()), "")
            stream.seek(0)
            delimiter = _delimiter(first)
            rows = _split(stream, delimiter)
            number, header = next(rows, (1, []))
            for _ in rows if to_the_end else ():
                pass
    except UnicodeDecodeError:
        return TableHead(fault=_whole_text_fault(path))
    except _BrokenTable as error:
        return TableHead(fault=Fault(f"{path}:{error.line}", None, None, "", error.words))
    if not header:
        return TableHead(fault=Fault(str(path), None, None, "", "the table is empty"))
    return TableHead(tuple(cell.strip() for cell in header), delimiter, number)


def _whole_text_fault(path: Path) -> Fault:
    """The stream was decoded in pieces: where it is wrong is told of the whole."""
    try:
        path.read_bytes().removeprefix(codecs.BOM_UTF8).decode()
    except UnicodeDecodeError as error:
        return _not_utf_8(str(path), error)
    return Fault(str(path), None, None, "", "the text is not UTF-8: save the table as CSV UTF-8")


def row_lines(path: Path) -> list[int]:
    """The line at which each row of a CSV file begins: of those that have as many cells as the header."""
    with path.open(encoding="utf-8-sig", newline="") as stream:
        first = next((line for line in stream if line.strip()), "")
        stream.seek(0)
        rows = _split(stream, _delimiter(first))
        _, header = next(rows, (1, []))
        return [number for number, row in rows if len(row) == len(header)]


def _header_faults(place: str, header: list[str], known: Mapping[str, Column]) -> Iterator[Fault]:
    yield from _column_faults(place, header, known, REQUIRED_COLUMNS)


def _column_faults(
    place: str, header: list[str], known: Mapping[str, Column], required: Iterable[str]
) -> Iterator[Fault]:
    for i, name in enumerate(header):
        if name in header[:i]:
            yield Fault(place, None, None, "", f"the column `{name}` stands twice")
        elif name != ABSENT and name not in known:
            yield Fault(place, None, None, "", f"there is no column `{name}`", nearest_name(name, {ABSENT, *known}))
    for name in required:
        if name not in header:
            yield Fault(place, None, None, "", f"the column `{name}` is missing")


def _claims(
    name: str, header: list[str], rows: list[tuple[int, list[str]]], known: Mapping[str, Column]
) -> Iterator[Raw]:
    yield from gathered((_row(f"{name}:{number}", header, row) for number, row in rows), known)


@frozen
class Row:
    """A billed line as a table has it: where it stands, its cells by their columns, and what is wrong with its form.

    A cell is text, or a value that a typed table already has; an empty one says nothing.
    """

    place: str
    cells: Mapping[str, object]
    fault: str | None = None


def _row(place: str, header: Sequence[str], row: Sequence[str]) -> Row:
    cells = dict(zip(header, (cell.strip() for cell in row), strict=False))
    fits = len(row) == len(header)
    return Row(place, cells, None if fits else f"the row has {len(row)} cells, the header {len(header)}")


def gathered(rows: Iterable[Row], known: Mapping[str, Column]) -> Iterator[Raw]:
    """The claims whose lines the rows are, each at the place of its first row."""
    found: dict[str, _Gathered] = {}
    for row in rows:
        claim = row.cells.get("claim") or ""
        if not claim:
            yield _broken(row.place, "the row names no `claim`")
            continue
        name = _cell(known["claim"], claim)
        into = found.setdefault(str(name), _Gathered(row.place, {"claim": name}))
        if row.fault is None:
            _take_row(into, row.place, row.cells, known)
        else:
            _fault(into, row.place, "", row.fault)
    for one in found.values():
        document = {**one.document, "lines": [_with_links(line) for line in one.lines]} if one.lines else None
        yield Raw(one.place, document, tuple(one.faults), tuple(one.line_places))


def _fault(into: _Gathered, place: str, path: str, message: str, nearest: str | None = None) -> None:
    into.faults.append(Fault(place, into.document["claim"], None, path, message, nearest))


def _take_row(into: _Gathered, place: str, cells: Mapping[str, object], known: Mapping[str, Column]) -> None:
    line: dict[str, Any] = {}
    into.lines.append(line)
    into.line_places.append(place)
    for name, cell in cells.items():
        if cell is not None and cell != "" and name not in (ABSENT, "claim"):
            _put(into, line, place, name, known[name], _cell(known[name], cell))
    absent = cells.get(ABSENT) or ""
    for name in absent.split() if isinstance(absent, str) else cast(Iterable[str], absent):
        column = known.get(name) or _ABSENT_ONLY.get(name)
        if column is None:
            _fault(into, place, ABSENT, f"there is no column `{name}`", nearest_name(name, {*known, *_ABSENT_ONLY}))
        elif name.startswith("links."):
            _fault(into, place, ABSENT, f"`{name}` cannot be absent by itself: `links` says that a line has none")
        else:
            _put(into, line, place, name, column, column.absent)


def _put(into: _Gathered, line: dict[str, Any], place: str, name: str, column: Column, value: object) -> None:
    """Fills a place once per row. Rows may repeat what holds for the whole claim, but not contradict each other."""
    *parents, last = column.path
    holder = line if column.of_line else into.document
    for parent in parents:
        holder = holder.setdefault(parent, {})
        if not isinstance(holder, dict):
            _fault(into, place, name, f"`{parent}` is absent, and yet something is said of it")
            return
    if last not in holder:
        holder[last] = value
        into.places[column.path] = place
    elif (first := into.places.get(column.path, place)) == place:  # or its parts were given, in this row
        _fault(into, place, name, f"`{name}` is given twice in this row")
    elif holder[last] != value:
        _fault(into, place, name, f"`{_text(value)}` contradicts `{_text(holder[last])}`, given in {first}")


def _cell(column: Column, value: object) -> object:
    """What a cell says. A table with types may hold numbers where names stand, and days as moments."""
    if isinstance(value, str):
        return column.convert(value)
    if isinstance(value, dt.datetime):
        return value.date() if value.time() == dt.time() else value
    if isinstance(value, dt.time):
        return value.isoformat("seconds" if value.second else "minutes")
    if isinstance(value, int | float | Decimal) and not isinstance(value, bool):
        number = _shortest(value)
        return str(number) if column.convert is str else number
    return value


def _shortest(value: int | float | Decimal) -> int | Decimal:
    """12.50 in a column of two decimals is 12.5: its type gives every row the same digits."""
    if isinstance(value, int):
        return value
    number = Decimal(repr(value)) if isinstance(value, float) else value
    if not number.is_finite():
        return number
    return int(number) if number == number.to_integral_value() else Decimal(f"{number.normalize():f}")


def _text(value: object) -> str:
    return "absent" if value is None else str(value)


def _with_links(line: dict[str, Any]) -> dict[str, Any]:
    """`links` by kind -> the list that a claim has."""
    links = line.get("links")
    if not isinstance(links, dict):
        return line
    return {**line, "links": [{"kind": kind, "to": to} for kind, to in links.items()]}


_READERS: dict[Format, Callable[[str, Iterable[bytes], RulesetSpec], Iterator[Raw]]] = {
    "json": _read_json,
    "ndjson": _read_ndjson,
    "csv": _read_csv,
}
