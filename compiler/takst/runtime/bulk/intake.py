"""Files and tables of claims -> a stage: every row by the patient it belongs to, as it was given.

The stage is a DuckDB file. It has the rows of tables (`rows`, made of `given`) and the claims of JSON (`documents`),
each with the part of the run in which it is handled. A patient is in one part, with every line. What a row says is not
judged here, only whether it is a row: where the readers cannot split a file into rows and cells, that is a fault of the
file or of the row, in the words that `readers` uses.

Where every row given is judged, nothing need be known of a claim before (`is_plain`): `rows` is then a view, and of
Parquet no more is read than the columns that are asked for, when they are.
"""

from __future__ import annotations

import csv
import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, cast

import msgspec
from attrs import define, field, frozen

from takst.runtime.bulk.intake_files import BulkError, Source, condition
from takst.runtime.bulk.layout import quoted, text
from takst.runtime.decode import Fault, nearest_name
from takst.runtime.readers import (
    ABSENT,
    REQUIRED_COLUMNS,
    Beside,
    Column,
    columns,
    pieces,
    read_beside,
    table_head,
)
from takst.runtime.spec import RulesetSpec

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection
    from duckdb.sqltypes import DuckDBPyType

STATUS = "status"
"""A column that only history has: `withdrawn` takes a line out of every count."""
_NESTED: Mapping[str, Column] = {
    "performers": Column(("performers",), True, str),
    "links": Column(("links",), True, str),
    "episodes": Column(("episodes",), False, str),
    "used": Column(("used",), False, str),
}
# Lists of ids when they hold text, else what the claim says of them.
_EITHER: Mapping[str, Column] = {name: Column((name,), False, str) for name in ("approvals", "documents")}
_BLANKS = "' ' || chr(9) || chr(10) || chr(11) || chr(12) || chr(13) || chr(160)"
_OWN = ("_file", "_at", "_judged", "_line", "_fault", "_claim", "_said_patient")


@frozen
class Choice:
    """Which claims a run is about: `where` of the given, and nothing that came after `as_of`."""

    where: str | None = None
    as_of: dt.date | None = None


@define
class Staged:
    """What was staged, besides the tables."""

    files: list[str]
    """By their numbers in `_file`."""
    is_text: list[bool] = field(factory=list)
    """Whether a place in the file is a line of text: its rows are then found by counting."""
    columns: list[str] = field(factory=list)
    """Of `rows`, in the order in which they came."""
    nested: list[str] = field(factory=list)
    """Those of approvals and documents that hold more than ids."""
    side: list[str] = field(factory=list)
    """What side files tell of every claim."""
    faults: list[Fault] = field(factory=list)
    """Of files and of rows that no claim can be told of."""
    rows: int = 0
    documents: int = 0
    parts: int = 1
    is_plain: bool = False
    """Whether `rows` is a view of the rows as they were given: `torn` claims are then still to be told."""
    left: list[tuple[int, int]] = field(factory=list)
    """The parts that are not empty, each with its number of rows and of claims of JSON; once that is known."""
    is_raw: bool = False
    """Whether `_claim` and `_patient` are as yet the cells as they are, with the blanks that may be around them."""


def known_columns(spec: RulesetSpec, nested: Sequence[str] = ()) -> dict[str, Column]:
    """What a column of a table may fill, lists of objects included."""
    return {**columns(spec), **_NESTED, **{name: _EITHER[name] for name in nested}}


# ---------------------------------------------------------------- staging


def stage(
    connection: DuckDBPyConnection,
    given: Sequence[Source],
    spec: RulesetSpec,
    choice: Choice,
    rows_in_part: int | None,
    arrow: Sequence[tuple[str, object, bool]] = (),
    side: Sequence[tuple[str, Path]] = (),
    in_order: bool = True,
) -> Staged:
    """Fills the stage. `arrow` are tables from memory: what to call them, the table, whether it is judged; `side` are
    files of approvals and the like. `in_order`: the rows of a part stand together, so that one part is read quickly;
    else `rows` may be a view."""
    staged = Staged(
        [str(source.path) for source in given] + [name for name, _, _ in arrow],
        [source.kind == "csv" for source in given] + [False] * len(arrow),
    )
    selects = [
        select
        for number, source in enumerate(given)
        if source.kind in ("parquet", "csv")
        for select in [_Table(connection, staged, spec, number, source).select()]
        if select is not None
    ]
    for number, (_, table, is_judged) in enumerate(arrow, start=len(given)):
        connection.register(f"arrow_{number}", table)
        selects.append(_in_memory(connection, staged, spec, number, is_judged))
    is_seen_only = not arrow and all(source.kind in ("parquet", "json", "ndjson") for source in given)
    if is_seen_only and selects and not in_order:
        _look_through(connection, selects)
        staged.is_raw = True
    else:
        _fill(connection, selects)
    _broken_rows(connection, staged, given)
    described = connection.execute("DESCRIBE given").fetchall()
    staged.columns = [name for name, *_ in described if name not in (*_OWN, "_row")]
    staged.rows = _count(connection, "given")
    _documents(connection, staged, given, choice)
    lines = staged.rows + staged.documents * 3
    staged.parts = 1 if rows_in_part is None else max(1, -(-lines // rows_in_part))
    connection.execute(f"CREATE OR REPLACE MACRO part_of(patient) AS {_part('patient', staged.parts)}")
    is_judged = all(source.is_judged for source in given) and all(judged for _, _, judged in arrow)
    staged.is_plain = not in_order and is_judged and choice == Choice() and STATUS not in staged.columns
    if staged.is_plain:
        _plain_rows(connection)
    else:
        name_plainly(connection, staged)
        _share(connection, staged, spec, choice, in_order)
    connection.execute("UPDATE documents SET part = part_of(nfc_normalize(patient))")
    _beside(connection, staged, side, spec)
    return staged


def _beside(
    connection: DuckDBPyConnection, staged: Staged, side: Sequence[tuple[str, Path]], spec: RulesetSpec
) -> None:
    """What side files tell. A file that is given is complete: a claim that it does not name has none of it."""
    staged.side = sorted({name for name, _ in side})
    connection.execute("CREATE OR REPLACE TABLE beside (claim VARCHAR, name VARCHAR, place VARCHAR, item BLOB)")
    for name, path in side:
        told = list(read_beside(name, path, spec))
        staged.faults += [one for one in told if isinstance(one, Fault)]
        rows = [(one.claim, name, one.place, _encoder.encode(one.item)) for one in told if isinstance(one, Beside)]
        for start in range(0, len(rows), 1_000):
            connection.executemany("INSERT INTO beside VALUES (?, ?, ?, ?)", rows[start : start + 1_000])
    if side and staged.documents:
        raise BulkError("side files belong to tables: in JSON, a claim holds its approvals and documents itself")


_encoder = msgspec.json.Encoder(decimal_format="number")


def _fill(connection: DuckDBPyConnection, selects: Sequence[str]) -> None:
    """One after the other, so that rows are numbered in the order of the input."""
    every = " UNION ALL BY NAME ".join(f"({select})" for select in (*selects, _no_rows(with_dates=not selects)))
    keys = f"{trimmed('claim')} AS _claim, {trimmed('patient.id')} AS _said_patient"
    connection.execute(f"CREATE OR REPLACE TABLE given AS SELECT 0::BIGINT AS _row, {keys}, * FROM ({every}) LIMIT 0")
    rows = 0
    for select in selects:
        connection.execute(
            f"INSERT INTO given BY NAME SELECT {rows} + row_number() OVER () - 1 AS _row, {keys}, "
            f"* REPLACE (coalesce(_at, row_number() OVER ()) AS _at) "
            f"FROM ({_no_rows(with_dates=False)} UNION ALL BY NAME {select})"
        )
        rows = _count(connection, "given")


def _look_through(connection: DuckDBPyConnection, selects: Sequence[str]) -> None:
    """As `_fill`, without a copy: rows of Parquet have numbers in their file."""
    before, numbered = 0, []
    for select in selects:
        numbered.append(f"(SELECT {before} + _at - 1 AS _row, * FROM ({select}))")
        before += _count(connection, f"({select})")
    every = " UNION ALL BY NAME ".join(["(SELECT NULL::BIGINT AS _row, * FROM ({_no}))", *numbered])
    connection.execute(
        f"CREATE OR REPLACE VIEW numbered AS SELECT * FROM ({every.replace('{_no}', _no_rows(with_dates=False))})"
    )
    connection.execute(
        "CREATE OR REPLACE VIEW given AS "
        'SELECT claim::VARCHAR AS _claim, "patient.id"::VARCHAR AS _said_patient, * FROM numbered'
    )


def name_plainly(connection: DuckDBPyConnection, staged: Staged) -> None:
    """Claims and patients without blanks around their names: what is only needed when there are any."""
    if staged.is_raw:
        keys = f"{trimmed('claim')} AS _claim, {trimmed('patient.id')} AS _said_patient"
        connection.execute(f"CREATE OR REPLACE VIEW given AS SELECT {keys}, * FROM numbered")
        staged.is_raw = False
        if staged.is_plain:
            _plain_rows(connection)


def _no_rows(with_dates: bool) -> str:
    """The columns that there must be, also when nothing could be read."""
    own = "NULL::INTEGER AS _file, NULL::BIGINT AS _at, NULL::BOOLEAN AS _judged, NULL::BIGINT AS _line"
    names = 'NULL::VARCHAR AS claim, NULL::VARCHAR AS "patient.id"' + (", NULL::DATE AS date" if with_dates else "")
    return f"SELECT {own}, NULL::VARCHAR AS _fault, {names} WHERE false"


def _count(connection: DuckDBPyConnection, table: str) -> int:
    found = connection.execute(f"SELECT count(*) FROM {table}").fetchone()
    return int(found[0]) if found else 0


def trimmed(name: str) -> str:
    """A cell as the name of something: text without blanks at its ends, composed; NULL when nothing is left."""
    cell = f"{quoted(name)}::VARCHAR"
    rare = " OR ".join(f"contains({cell}, chr({code}))" for code in (9, 10, 13, 160))
    return f"nullif(nfc_normalize(CASE WHEN {rare} THEN trim({cell}, {_BLANKS}) ELSE trim({cell}) END), '')"


def typed_columns(staged: Staged, spec: RulesetSpec) -> dict[str, str]:
    """What `--where` calls the columns -> SQL with their types; what does not convert is NULL."""
    from takst.runtime.bulk.layout import claim_columns, line_columns

    types = {column.name: column.type for column in (*line_columns(spec), *claim_columns(spec))}
    found = {}
    for name in staged.columns:
        kind = types.get(name) or types.get(f"facts.{name}") or "VARCHAR"
        found[name] = f"TRY_CAST({quoted(name)} AS {'VARCHAR' if '[' in kind else kind})"
    return found


def _share(connection: DuckDBPyConnection, staged: Staged, spec: RulesetSpec, choice: Choice, in_order: bool) -> None:
    """Every row gets the part of its patient; claims that are not asked for are only seen, later ones are gone."""
    claim, patient = "_claim", "_said_patient"
    where = "true" if choice.where is None else f"({condition(choice.where, typed_columns(staged, spec))}) IS TRUE"
    received = 'TRY_CAST("received" AS DATE)' if "received" in staged.columns else "NULL::DATE"
    service = 'TRY_CAST("date" AS DATE)'
    status = f"lower({trimmed(STATUS)})" if STATUS in staged.columns else "NULL::VARCHAR"
    gone = f"(NOT _judged AND coalesce({status}, '') = 'withdrawn')"
    try:
        connection.execute(
            f"CREATE OR REPLACE TEMP TABLE shares AS SELECT {claim} AS claim, bool_or(_judged) AS judged, "
            f"bool_or(_judged AND {where}) AS wanted, coalesce(max({received}), max({service})) AS day, "
            f"min({patient}) AS patient, {_part(f'min({patient})', staged.parts)} AS part "
            f"FROM given WHERE NOT {gone} GROUP BY 1"
        )
    except Exception as error:
        if choice.where is None:
            raise
        raise BulkError(f"--where cannot be judged: {first_words(error)}") from error
    until = "true" if choice.as_of is None else f"coalesce(day, DATE '0001-01-01') <= DATE '{choice.as_of}'"
    own_day = until.replace("day,", f"{received}, {service},")
    columns = "g.* EXCLUDE (_said_patient, _gone)"
    connection.execute(
        f"""CREATE OR REPLACE TABLE rows AS
        WITH g AS (SELECT *, {gone} AS _gone FROM given)
        SELECT {columns}, s.part AS _part, s.patient AS _patient, s.wanted AS _wanted, false AS _loose
        FROM g JOIN shares s ON g._claim = s.claim
        WHERE NOT _gone AND (g._judged OR NOT s.judged) AND {until}
        UNION ALL BY NAME
        SELECT {columns}, {_part(patient, staged.parts)} AS _part, {patient} AS _patient,
        g._judged AS _wanted, NOT g._judged AS _loose
        FROM g WHERE _claim IS NULL AND NOT _gone AND (g._judged OR {own_day})
        {"ORDER BY _part, _row" if in_order and staged.parts > 1 else ""}"""
    )
    is_view = bool(connection.execute("SELECT 1 FROM duckdb_views() WHERE view_name = 'given'").fetchall())
    connection.execute(f"DROP {'VIEW' if is_view else 'TABLE'} given")


def mend_torn(connection: DuckDBPyConnection, claims: str) -> None:
    """`claims` selects the claims whose rows name several patients, or not all of them one, and a patient for each: the
    rows of such a claim go with that patient."""
    connection.execute(f"CREATE OR REPLACE TABLE torn AS {claims}")
    if _count(connection, "torn"):
        _plain_rows(connection, "torn")


IS_TORN = "min({0}) IS DISTINCT FROM max({0}) OR count({0}) < count(*)"
IS_ODD = "({0} GLOB '*[!!-~]*')"
"""Whether a text has blanks, or signs that are not plain ones: quickly asked before anything that takes time."""


_MOST_READINGS = 8
"""Writing a row once more takes as long as reading it so many times; measured."""


def has_odd(connection: DuckDBPyConnection, table: str, *names: str) -> bool:
    """Whether any text of these columns is so. An aggregate, since a search for the first one is done by one thread."""
    odd = " OR ".join(f"bool_or({IS_ODD.format(name)})" for name in names)
    return bool(connection.execute(f"SELECT {odd} FROM {table}").fetchall()[0][0])


def part_once(connection: DuckDBPyConnection, staged: Staged, in_group: int, folder: Path) -> None:
    """Lays the rows of so many parts each into files of their own, so that none is read for another. Where these are
    few, reading all rows for each of them is quicker."""
    is_as_given = staged.is_plain and _is_named_plainly(connection, staged)
    if not is_as_given:
        name_plainly(connection, staged)
        if staged.is_plain:
            mend_torn(
                connection,
                "SELECT _claim AS claim, min(_said_patient) AS patient FROM given WHERE _claim IS NOT NULL "
                f"GROUP BY 1 HAVING {IS_TORN.format('_said_patient')}",
            )
    if staged.is_plain and staged.parts <= in_group * _MOST_READINGS:
        return
    # names as they were given stand in other columns, and need not be written twice
    but = " EXCLUDE (_claim, _patient)" if is_as_given else ""
    connection.execute(
        f"COPY (SELECT *{but}, _part // {in_group} AS _group FROM rows) TO {text(str(folder / 'groups'))} "
        f"(FORMAT parquet, PARTITION_BY (_group), ROW_GROUP_SIZE 50_000)"
    )
    connection.execute(f"DROP {'VIEW' if staged.is_plain else 'TABLE'} rows")
    files = text(str(folder / "groups" / "*" / "*.parquet"))
    again = ', claim::VARCHAR AS _claim, "patient.id"::VARCHAR AS _patient' if is_as_given else ""
    connection.execute(f"CREATE VIEW rows AS SELECT *{again} FROM read_parquet({files}, hive_partitioning = false)")


def _is_named_plainly(connection: DuckDBPyConnection, staged: Staged) -> bool:
    """Whether no name of a claim or a patient needs a second look, and each claim names one patient: told by numbers,
    as there may be many claims."""
    if not staged.is_raw or has_odd(connection, "given", "_claim", "_said_patient"):
        return False
    numbers = "SELECT hash(_claim) AS claim, hash(coalesce(_said_patient, '')) AS patient FROM given"
    torn = f"SELECT min(patient) <> max(patient) AS is_torn FROM ({numbers} WHERE _claim IS NOT NULL) GROUP BY claim"
    (is_torn,) = connection.execute(f"SELECT bool_or(is_torn) FROM ({torn})").fetchall()[0]
    return not is_torn


def _plain_rows(connection: DuckDBPyConnection, torn: str = "") -> None:
    """Every row as it was given."""
    patient = "CASE WHEN t.claim IS NULL THEN _said_patient ELSE t.patient END" if torn else "_said_patient"
    join = f"LEFT JOIN {torn} t ON t.claim = g._claim" if torn else ""
    connection.execute(
        f"CREATE OR REPLACE VIEW rows AS SELECT g.* EXCLUDE (_said_patient), part_of({patient}) AS _part, "
        f"{patient} AS _patient, true AS _wanted, false AS _loose FROM given g {join}"
    )


def _part(patient: str, parts: int) -> str:
    return f"(hash(coalesce({patient}, '')) % {parts})::INTEGER"


# ---------------------------------------------------------------- tables


class _Table:
    """One file of rows -> the SELECT that reads it, or a fault."""

    def __init__(
        self, connection: DuckDBPyConnection, staged: Staged, spec: RulesetSpec, number: int, source: Source
    ) -> None:
        self._connection = connection
        self._staged = staged
        self._spec = spec
        self._number = number
        self._source = source
        self._name = str(source.path)

    def select(self) -> str | None:
        return self._parquet() if self._source.kind == "parquet" else self._csv()

    def _parquet(self) -> str | None:
        scan = f"read_parquet({text(self._name)}, file_row_number=true, hive_partitioning=false)"
        try:
            relation = self._connection.sql(f"SELECT * EXCLUDE (file_row_number) FROM {scan}")
        except Exception as error:
            self._fault(self._name, f"cannot be read as Parquet: {first_words(error)}")
            return None
        named = _expanded(relation.columns, relation.types, self._staged)
        if not self._header(self._name, [name for name, _ in named]):
            return None
        picked = ", ".join(f"{expression} AS {quoted(name)}" for name, expression in named)
        return f"SELECT {self._own('file_row_number + 1')}, {picked}{self._given_by_folder(named)} FROM {scan}"

    def _csv(self) -> str | None:
        head = table_head(self._source.path)
        if head.fault is not None:
            self._staged.faults.append(head.fault)
            return None
        if not self._header(f"{self._name}:{head.line}", head.names):
            return None
        named = ", ".join(f"{text(name)}: 'VARCHAR'" for name in head.names)
        scan = (
            f"read_csv({text(self._name)}, auto_detect=false, header=true, skip={head.line - 1}, "
            f"delim={text(head.delimiter)}, quote='\"', escape='\"', strict_mode=true, "
            f"max_line_size=16000000, store_rejects=true, rejects_limit=0, "
            f"rejects_table='rejected_{self._number}', rejects_scan='rejected_scan_{self._number}', "
            f"columns={{{named}}})"
        )
        picked = ", ".join(quoted(name) for name in head.names)
        some = " OR ".join(f"trim({quoted(name)}, {_BLANKS}) <> ''" for name in head.names)
        given = self._given_by_folder([(name, "") for name in head.names])
        return f"SELECT {self._own('NULL::BIGINT')}, {picked}{given} FROM {scan} WHERE {some}"

    def _own(self, at: str) -> str:
        judged = "true" if self._source.is_judged else "false"
        return (
            f"{self._number}::INTEGER AS _file, ({at})::BIGINT AS _at, {judged} AS _judged, "
            f"NULL::BIGINT AS _line, NULL::VARCHAR AS _fault"
        )

    def _given_by_folder(self, named: Sequence[tuple[str, str]]) -> str:
        """`provider.id=D7/` says so of every row below it. A name that is no column says nothing of claims."""
        known = known_columns(self._spec)
        own = {name for name, _ in named}
        return "".join(
            f", {text(value)} AS {quoted(name)}"
            for name, value in self._source.partition
            if name in known and name not in own
        )

    def _header(self, place: str, names: Sequence[str]) -> bool:
        partition = [name for name, _ in self._source.partition]
        found = header_faults(place, names, self._spec, partition, self._source.is_judged)
        self._staged.faults += found
        return not found

    def _fault(self, place: str, message: str) -> None:
        self._staged.faults.append(Fault(place, None, None, "", message))


def header_faults(
    place: str, names: Sequence[str], spec: RulesetSpec, partition: Sequence[str], is_judged: bool
) -> list[Fault]:
    """What is wrong with the columns of a table; history may leave out the claim, and have a status."""
    known = {ABSENT, *known_columns(spec, tuple(_EITHER)), *(() if is_judged else (STATUS,))}
    found = []
    for i, name in enumerate(names):
        if name in names[:i]:
            found.append(Fault(place, None, None, "", f"the column `{name}` stands twice"))
        elif name not in known and name not in partition:
            found.append(Fault(place, None, None, "", f"there is no column `{name}`", nearest_name(name, known)))
    for name in REQUIRED_COLUMNS:
        if name not in names and name not in partition and (is_judged or name != "claim"):
            found.append(Fault(place, None, None, "", f"the column `{name}` is missing"))
    return found


def _in_memory(connection: DuckDBPyConnection, staged: Staged, spec: RulesetSpec, number: int, is_judged: bool) -> str:
    relation = connection.sql(f"SELECT * FROM arrow_{number}")
    named = _expanded(relation.columns, relation.types, staged)
    faults = header_faults(staged.files[number], [name for name, _ in named], spec, (), is_judged)
    if faults:
        raise BulkError("; ".join(map(str, faults)))
    picked = ", ".join(f"{expression} AS {quoted(name)}" for name, expression in named)
    judged = "true" if is_judged else "false"
    return (
        f"SELECT {number}::INTEGER AS _file, row_number() OVER () AS _at, {judged} AS _judged, "
        f"NULL::BIGINT AS _line, NULL::VARCHAR AS _fault, {picked} FROM arrow_{number}"
    )


def _expanded(names: Sequence[str], types: Sequence[DuckDBPyType], staged: Staged) -> list[tuple[str, str]]:
    """Columns by their dotted names: `patient` with an `id` inside it is `patient.id`."""
    found: list[tuple[str, str]] = []
    for name, kind in zip(names, types, strict=True):
        for part, expression, of in _parts(name, quoted(name), kind):
            found.append((part, _as_text(expression, of) if any(staged.is_text) else expression))
        if name in _EITHER and str(kind).startswith("STRUCT(") and name not in staged.nested:
            staged.nested.append(name)
    return found


def _parts(name: str, expression: str, kind: DuckDBPyType) -> Iterator[tuple[str, str, DuckDBPyType]]:
    if kind.id != "struct":
        yield name, expression, kind
        return
    for part, inner in cast("list[tuple[str, DuckDBPyType]]", kind.children):
        yield from _parts(f"{name}.{part}", f"struct_extract({expression}, {text(part)})", inner)


def _as_text(expression: str, kind: DuckDBPyType) -> str:
    """Beside files of text all cells are text: what a type adds to a value is left out, as if it were written."""
    if kind.id in ("double", "float"):
        return f"nullif(regexp_replace(({expression})::VARCHAR, '[.]0$', ''), 'nan')"
    if kind.id == "decimal" and not str(kind).endswith(",0)"):
        return f"regexp_replace(({expression})::VARCHAR, '[.]?0+$', '')"
    if kind.id.startswith("timestamp"):
        day = f"({expression})::DATE"
        return f"CASE WHEN {day}::TIMESTAMP = {expression} THEN {day}::VARCHAR ELSE ({expression})::VARCHAR END"
    return f"array_to_string({expression}, ' ')" if str(kind) == "VARCHAR[]" else expression


def first_words(error: Exception) -> str:
    return str(error).splitlines()[0].partition(": ")[2] or str(error)


# ---------------------------------------------------------------- what is no row


_CELLS = ("MISSING COLUMNS", "TOO MANY COLUMNS")


def _broken_rows(connection: DuckDBPyConnection, staged: Staged, given: Sequence[Source]) -> None:
    """Rows with too few or too many cells go with their claim; a file that is no table at all goes as a whole."""
    for number, source in enumerate(given):
        if source.kind != "csv" or not _has_table(connection, f"rejected_{number}"):
            continue
        bad = connection.execute(
            f"SELECT DISTINCT line_byte_position, csv_line, error_type FROM rejected_{number} ORDER BY 1"
        ).fetchall()
        if any(kind not in _CELLS for _, _, kind in bad):
            connection.execute(f"DELETE FROM given WHERE _file = {number}")
            staged.faults.append(_whole_fault(source))
            continue
        head = table_head(source.path)
        lines = _lines_at(source.path, [position for position, _, _ in bad])
        for line, (_, row, _) in zip(lines, bad, strict=True):
            cells = next(csv.reader([row], delimiter=head.delimiter), [])
            if not any(cell.strip() for cell in cells):
                continue
            told = dict(zip(head.names, cells, strict=False))
            names = [name for name in ("claim", "patient.id") if name in told]
            fault = f"the row has {len(cells)} cells, the header {len(head.names)}"
            next_row = "(SELECT coalesce(max(_row), -1) + 1 FROM given)"
            connection.execute(
                f"INSERT INTO given (_row, _file, _judged, _line, _fault, {', '.join(map(quoted, names))}) "
                f"SELECT {next_row}, ?, ?, ?, ?{', ?' * len(names)}",
                [number, source.is_judged, line, fault, *(told[name] for name in names)],
            )
        connection.execute(
            f"UPDATE given SET _claim = {trimmed('claim')}, _said_patient = {trimmed('patient.id')} "
            f"WHERE _file = {number} AND _fault IS NOT NULL"
        )
        connection.execute(f"DROP TABLE rejected_{number}")


def _lines_at(path: Path, positions: Sequence[int]) -> Iterator[int]:
    """The line of the file in which each of these bytes stands, counted from 1; they come in their order."""
    line, before = 1, 0
    with path.open("rb") as stream:
        for position in positions:
            while before < position and (read := stream.read(min(1 << 20, position - before))):
                line += read.count(b"\n")
                before += len(read)
            yield line


def _has_table(connection: DuckDBPyConnection, name: str) -> bool:
    found = connection.execute("SELECT count(*) FROM duckdb_tables() WHERE table_name = ?", [name]).fetchone()
    return bool(found and found[0])


def _whole_fault(source: Source) -> Fault:
    """As the exact reader says it; it reads the file up to what is wrong."""
    fault = table_head(source.path, to_the_end=True).fault
    return fault or Fault(str(source.path), None, None, "", "the rows cannot be told apart: is every quote closed?")


# ---------------------------------------------------------------- documents


class _Patient(msgspec.Struct):
    id: Any = None


class _Day(msgspec.Struct):
    date: Any = None


class _Head(msgspec.Struct):
    """What staging asks of a claim; whether the rest is right is asked later."""

    claim: Any = None
    patient: _Patient | None = None
    received: Any = None
    lines: list[_Day] = []


_heads = msgspec.json.Decoder(_Head)
_BATCH = 20_000


def _documents(connection: DuckDBPyConnection, staged: Staged, given: Sequence[Source], choice: Choice) -> None:
    import pyarrow as pa  # type: ignore[import-untyped]

    connection.execute(
        "CREATE OR REPLACE TABLE documents "
        "(_row BIGINT, place VARCHAR, judged BOOLEAN, claim VARCHAR, patient VARCHAR, document BLOB, part INTEGER)"
    )
    gone = 0
    batch: list[tuple[int, str, bool, str | None, str | None, bytes, int]] = []
    names = ("_row", "place", "judged", "claim", "patient", "document", "part")
    types = (pa.int64(), pa.string(), pa.bool_(), pa.string(), pa.string(), pa.binary(), pa.int32())

    def flush() -> None:
        if batch:
            arrays = [pa.array(values, kind) for values, kind in zip(zip(*batch, strict=True), types, strict=True)]
            documents_batch = pa.table(dict(zip(names, arrays, strict=True)))
            connection.register("documents_batch", documents_batch)
            connection.execute("INSERT INTO documents SELECT * FROM documents_batch")
            connection.unregister("documents_batch")
            batch.clear()

    number = staged.rows
    for source in (one for one in given if one.kind in ("json", "ndjson")):
        if choice.where is not None and source.is_judged:
            raise BulkError("--where chooses among the rows of tables: give Parquet or CSV instead of JSON")
        for piece in pieces(str(source.path), cast(Literal["json", "ndjson"], source.kind)):
            if piece.faults:
                staged.faults += piece.faults
                continue
            try:
                head = _heads.decode(piece.text)
            except msgspec.ValidationError:
                head = _Head()
            if choice.as_of is not None and _day(head) > choice.as_of.isoformat():
                gone += 1
                continue
            claim, patient = head.claim, head.patient.id if head.patient is not None else None
            said = (_name(claim), _name(patient))
            batch.append((number, piece.place, source.is_judged, *said, piece.text, 0))
            number += 1
            if len(batch) >= _BATCH:
                flush()
    flush()
    staged.documents = number - staged.rows


def _name(value: object) -> str | None:
    return value if isinstance(value, str) else None


def _day(head: _Head) -> str:
    """When the claim came: received, else its last service."""
    if isinstance(head.received, str):
        return head.received
    return max((line.date for line in head.lines if isinstance(line.date, str)), default="")
