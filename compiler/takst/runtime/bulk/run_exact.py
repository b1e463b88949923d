"""One part of a stage -> results, judged claim by claim by an exact engine (the generated one, or the interpreter).

The way for what no query decides, for rulesets without queries, and for comparing. Claims are made of rows just as the
CSV reader makes them, so that every fault has the same words.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from functools import cache
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol, cast

import msgspec
from attrs import define, evolve, field, frozen

from takst.runtime.bulk.intake import STATUS, Staged, known_columns
from takst.runtime.bulk.results import Rows
from takst.runtime.claim import Claim, HistoryLine
from takst.runtime.decode import Decoded, Fault, decode
from takst.runtime.findings import Mode
from takst.runtime.readers import Beside, Column, Piece, Raw, Row, gathered, row_lines
from takst.runtime.result import Result
from takst.runtime.spec import RulesetSpec
from takst.runtime.view import Crowd, docket

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection


class Judge(Protocol):
    def __call__(self, claim: Claim, others: Sequence[Claim], *, unknown: Mode, crowd: Crowd | None) -> Result: ...


@frozen
class Known:
    """A claim that could be read, and the number of each of its lines in the input."""

    claim: Claim
    is_judged: bool
    rows: tuple[int, ...]


@define
class Part:
    """The claims of some patients."""

    claims: list[Known] = field(factory=list)
    history: dict[str, list[HistoryLine]] = field(factory=dict)
    """Earlier lines that name no claim, by patient."""
    faults: list[Fault] = field(factory=list)
    unread: int = 0

    def with_history(self) -> None:
        """Every judged claim sees the earlier lines of its patient."""
        for i, known in enumerate(self.claims):
            lines = self.history.get(known.claim.patient.id)
            if lines and known.is_judged:
                own = known.claim.history or ()
                claim = msgspec.structs.replace(known.claim, history=(*own, *lines))
                self.claims[i] = Known(claim, True, known.rows)


# ---------------------------------------------------------------- reading


def read_part(
    connection: DuckDBPyConnection, staged: Staged, spec: RulesetSpec, part: int, left: Collection[str] | None = None
) -> Part:
    """The claims of a part; of those that are judged only what is `left`, when queries had them first."""
    found = Part()
    reader = _Rows(staged, spec, _beside(connection, staged, part))
    for decoded, is_judged, rows in reader.claims(_fetched(connection, staged, part)):
        is_left = left is None or decoded.claim is None or decoded.claim.claim in left
        _keep(found, decoded, is_judged and is_left, rows)
    for row in reader.loose:
        _keep_line(found, row, spec, reader)
    for number, place, is_judged, document in _documents(connection, part):
        decoded = decode(Piece(place, document).raw().document, spec, place)
        _keep(found, decoded, is_judged, [number])
    _leave_out_copies(found)
    found.with_history()
    return found


def _keep(into: Part, decoded: Decoded, is_judged: bool, rows: Sequence[int]) -> None:
    into.faults += decoded.faults
    if decoded.claim is None:
        into.unread += 1
    else:
        into.claims.append(Known(decoded.claim, is_judged, tuple(rows)))


def _leave_out_copies(found: Part) -> None:
    """A claim that is judged is not history as well."""
    judged = {known.claim.claim for known in found.claims if known.is_judged}
    found.claims = [one for one in found.claims if one.is_judged or one.claim.claim not in judged]


@frozen
class _Given:
    """A row as the stage has it."""

    row: int
    file: int
    at: int
    is_exact_line: bool
    is_wanted: bool
    is_loose: bool
    fault: str | None
    cells: dict[str, object]


def _fetched(connection: DuckDBPyConnection, staged: Staged, part: int) -> Iterator[_Given]:
    names = staged.columns
    picked = ", ".join('"' + name.replace('"', '""') + '"' for name in names)
    cursor = connection.execute(
        f"SELECT _row, _file, coalesce(_line, _at), _line IS NOT NULL, _wanted, _loose, _fault, {picked} "
        f"FROM rows WHERE _part = {part} ORDER BY _row"
    )
    while batch := cursor.fetchmany(5_000):
        for row, file, at, exact, wanted, loose, fault, *values in batch:
            cells = {name: _plain(value) for name, value in zip(names, values, strict=True)}
            yield _Given(row, file, at, exact, wanted, loose, fault, cells)


def _plain(value: object) -> object:
    """What a table does not say inside a list is unknown, as an empty cell is. NaN is how data frames say nothing."""
    if isinstance(value, str):
        return value.strip()
    if isinstance(value, float):
        return None if value != value else value
    if isinstance(value, dict):
        plain = {str(key): _plain(item) for key, item in value.items()}
        return {name: item for name, item in plain.items() if item is not None}
    if isinstance(value, list | tuple):
        return [_plain(item) for item in value]
    return value


def _documents(connection: DuckDBPyConnection, part: int) -> Iterator[tuple[int, str, bool, bytes]]:
    picked = "SELECT _row, place, judged, document FROM documents"
    cursor = connection.execute(f"{picked} WHERE part = {part} ORDER BY _row")
    while batch := cursor.fetchmany(5_000):
        yield from batch


_ITEM = re.compile(r"([a-z]+)\[([0-9]+)\]\.?(.*)")


def _at_its_place(fault: Fault, told: Mapping[str, Sequence[Beside]]) -> Fault:
    found = _ITEM.fullmatch(fault.path)
    if found is None or found[1] not in told:
        return fault
    return evolve(fault, file=told[found[1]][int(found[2])].place, path=found[3])


_items = msgspec.json.Decoder(float_hook=Decimal)


def _beside(connection: DuckDBPyConnection, staged: Staged, part: int) -> dict[str, list[Beside]]:
    if not staged.side:
        return {}
    rows = connection.execute(
        f"SELECT claim, name, place, item FROM beside "
        f"WHERE claim IN (SELECT _claim FROM rows WHERE _part = {part}) ORDER BY beside.rowid"
    ).fetchall()
    found: dict[str, list[Beside]] = {}
    for claim, name, place, item in rows:
        found.setdefault(claim, []).append(Beside(claim, place, _items.decode(item), name))
    return found


class _Rows:
    """Rows -> decoded claims, each fault at the line of the file where it stands."""

    def __init__(self, staged: Staged, spec: RulesetSpec, beside: Mapping[str, Sequence[Beside]]) -> None:
        self._staged = staged
        self._spec = spec
        self._beside = beside
        self._known: dict[str, Column] = known_columns(spec, staged.nested)
        self.loose: list[_Given] = []

    def claims(self, given: Iterable[_Given]) -> Iterator[tuple[Decoded, bool, list[int]]]:
        by_claim: dict[object, list[_Given]] = {}
        for row in given:
            if row.is_loose:
                self.loose.append(row)
            else:
                by_claim.setdefault(row.cells.get("claim"), []).append(row)
        for rows in by_claim.values():
            decoded = self._decoded(rows, exact=False)
            if any(one.faults for one in decoded):  # only now is it worth the time to find the lines of the file
                decoded = self._decoded(rows, exact=True)
            for one in decoded:
                yield one, any(row.is_wanted for row in rows), [row.row for row in rows]

    def _decoded(self, rows: Sequence[_Given], exact: bool) -> list[Decoded]:
        placed = [Row(self.place(row, exact), self._cells(row), row.fault) for row in rows]
        found = []
        for raw in gathered(placed, self._known):
            decoded = Decoded(None) if raw.document is None else self._whole(raw)
            faults = (*raw.faults, *decoded.faults)
            found.append(Decoded(None if faults else decoded.claim, faults))
        return found

    def _whole(self, raw: Raw) -> Decoded:
        """With what side files tell of the claim; a fault of that stands in its own file."""
        document = dict(cast(Mapping[str, Any], raw.document))
        told: dict[str, list[Beside]] = {name: [] for name in self._staged.side if name not in document}
        for one in self._beside.get(str(document["claim"]), ()):
            if one.name in told:
                told[one.name].append(one)
        document |= {name: [dict(one.item) for one in items] for name, items in told.items()}
        decoded = decode(document, self._spec, raw.place, raw.line_places)
        return Decoded(decoded.claim, tuple(_at_its_place(fault, told) for fault in decoded.faults))

    def _cells(self, row: _Given) -> dict[str, object]:
        return {name: value for name, value in row.cells.items() if value is not None and name != STATUS}

    def place(self, row: _Given, exact: bool = True) -> str:
        name = self._staged.files[row.file]
        if row.is_exact_line or not exact or not self._staged.is_text[row.file]:
            return f"{name}:{row.at}"
        return f"{name}:{_lines(Path(name))[row.at - 1]}"

    def history_line(self, row: _Given) -> tuple[str, dict[str, Any], tuple[Fault, ...]]:
        """Whose it is, and the line as a claim would have it in its history."""
        cells = {name: value for name, value in self._cells(row).items() if not name.startswith("patient.")}
        place = self.place(row)
        cells = {"claim": "history", **{name: value for name, value in cells.items() if value != ""}}
        faults: list[Fault] = []
        patient, line = str(row.cells.get("patient.id") or ""), {}
        for raw in gathered([Row(place, cells, row.fault)], self._known):
            faults += raw.faults
            document = raw.document if isinstance(raw.document, dict) else {}
            line = dict(document.get("lines", [{}])[0])
            provider = document.get("provider")
            line |= {name: document[name] for name in ("received",) if name in document}
            line |= {"provider": provider["id"]} if isinstance(provider, dict) and "id" in provider else {}
        status = row.cells.get(STATUS)
        return patient, line | ({"status": status} if status else {}), tuple(faults)


@cache
def _lines(path: Path) -> list[int]:
    return row_lines(path)


def _keep_line(found: Part, row: _Given, spec: RulesetSpec, reader: _Rows) -> None:
    patient, line, faults = reader.history_line(row)
    place = reader.place(row)
    document = {"claim": "history", "patient": {"id": patient}, "lines": [], "history": [line]}
    if not faults:
        decoded = decode(document, spec, place)
        faults = tuple(_of_history(fault) for fault in decoded.faults)
        if decoded.claim is not None:
            lines = decoded.claim.history or ()
            found.history.setdefault(decoded.claim.patient.id, []).extend(lines)
    found.faults += faults
    found.unread += bool(faults)


def _of_history(fault: Fault) -> Fault:
    return Fault(fault.file, None, None, fault.path.removeprefix("history[0]."), fault.message, fault.nearest)


# ---------------------------------------------------------------- judging


def judge_part(found: Part, spec: RulesetSpec, judge: Judge, unknown: Mode, crowd: Crowd | None, lang: str) -> Rows:
    rows = Rows(lang)
    by_patient = sorted(found.claims, key=lambda known: known.claim.patient.id)
    for _, group in groupby(by_patient, key=lambda known: known.claim.patient.id):
        claims = list(group)
        for known in claims:
            if known.is_judged:
                others = [one.claim for one in claims if one is not known]
                result = judge(known.claim, others, unknown=unknown, crowd=crowd)
                _tell(rows, known, result, spec)
    return rows


def _tell(rows: Rows, known: Known, result: Result, spec: RulesetSpec) -> None:
    """Each line with its day and its row; of a document all lines stand at one row."""
    at = {id(line): i for i, line in enumerate(known.claim.lines)}
    days, places = {}, {}
    for view in docket(known.claim, spec).own:
        days[view.n] = view.date
        places[view.n] = known.rows[at[id(view.line)] if len(known.rows) > 1 else 0]
    rows.add(result, known.claim.patient.id, days, places)
