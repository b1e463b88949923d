"""Staged rows -> the clean tables of `layout`, by queries; patients of whom no query can tell go to the exact reader.

A query checks of each cell whether it is plainly right: the very text that its value has, a day of the calendar, one of
the choices. What is not plainly right need not be wrong (`12.50`, lines without numbers, links, `absent`): it is left
to the exact reader, with everything else of that patient, so that faults have its words and nothing is judged twice.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Sequence
from typing import TYPE_CHECKING

from attrs import frozen

from takst.runtime.bulk.intake import IS_TORN, Staged, known_columns, mend_torn, name_plainly, trimmed
from takst.runtime.bulk.layout import Column, claim_columns, line_columns, quoted, text
from takst.runtime.claim import TimeOfDay
from takst.runtime.decode import groupings
from takst.runtime.spec import RulesetSpec

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

_INTEGERS = frozenset({"TINYINT", "SMALLINT", "INTEGER", "BIGINT", "UTINYINT", "USMALLINT", "UINTEGER"})
_TIME = TimeOfDay.__metadata__[0].pattern.strip("^$")  # type: ignore[attr-defined]
_MONEY = r"-?[0-9]+(\.[0-9]+)?"
_AT_LEAST = {"n": 1, "row": 1, "units": 1, "patient.age": 0}
_MOST_NUMBERED = 120
"""Up to this number, a set of line numbers is one whole number of bits."""


@frozen
class _Cell:
    """What becomes of a given column: the clean one, its value, and when it is not plainly right. Without a clean
    column any value is a matter for the exact reader."""

    name: str
    kind: str
    clean: Column | None
    value: str
    doubt: str


def clean(
    connection: DuckDBPyConnection,
    staged: Staged,
    spec: RulesetSpec,
    parts: tuple[int, int],
    queries: str | None = None,
) -> None:
    """Makes `claims`, `lines` and `exact_patients` of the parts from the first to the last. The stage is attached as
    `stage`. Columns of lines that the text of `queries` does not name are left NULL.

    With a patient of `exact_patients` that is NULL, there are rows without a patient or without a claim.
    """
    cells = list(_cells(connection, staged, spec))
    of_lines = {column.name for column in line_columns(spec)}
    of_claims = {column.name for column in claim_columns(spec)} - of_lines
    shared = [cell for cell in cells if cell.clean is not None and cell.clean.name in of_claims]
    own = [cell for cell in cells if cell not in shared]
    _rows(connection, staged, parts, shared, own)
    _claims(connection, staged, shared, own)
    if staged.is_plain:
        if _has_blanks(connection, staged):
            _claims(connection, staged, shared, own)
        _mend_torn(connection)
    _exact_patients(connection, staged, parts)
    given = {cell.clean.name for cell in cells if cell.clean is not None}
    given -= {"approvals", "documents"}  # what they say is in doubt
    _without_exact(connection, given)
    given -= {name for name in of_lines if not _is_asked(name, queries)}
    _lines(connection, spec, given)
    _views(connection, staged, spec, given)


def _by_name(cells: Sequence[_Cell]) -> dict[str, list[_Cell]]:
    """The cells of each clean column."""
    found: dict[str, list[_Cell]] = {}
    for cell in cells:
        if cell.clean is not None:
            found.setdefault(cell.clean.name, []).append(cell)
    return found


def _any(doubts: Sequence[str]) -> str:
    return " OR ".join(f"coalesce({doubt}, false)" for doubt in doubts if doubt != "false") or "false"


def _doubts(cells: Sequence[_Cell]) -> list[str]:
    twice = [_twice(same) for same in _by_name(cells).values() if len(same) > 1]
    return [cell.doubt for cell in cells] + twice


def _values(cells: Sequence[_Cell]) -> str:
    return "".join(f", {_either(same)} AS {quoted(name)}" for name, same in _by_name(cells).items())


def _rows(
    connection: DuckDBPyConnection,
    staged: Staged,
    parts: tuple[int, int],
    shared: Sequence[_Cell],
    own: Sequence[_Cell],
) -> None:
    """What each row says of its line; what it says of its claim as it was given, since that need be read only once."""
    first, last = parts
    within = [] if (first, last) == (0, staged.parts - 1) else [f"_part BETWEEN {first} AND {last}"]
    within += [] if staged.is_plain else ["NOT _loose"]
    by_name = _by_name(own)
    doubts = _doubts(own) + [f"({_either(by_name[name])}) IS NULL" for name in ("code", "date") if name in by_name]
    raw = "".join(f", {quoted(cell.name)} AS {quoted(_RAW + cell.name)}" for cell in shared)
    connection.execute(
        f"CREATE OR REPLACE TEMP VIEW read_rows AS SELECT _row AS row_ix, _claim, _patient, _wanted{_values(own)}"
        f"{raw}, _fault IS NOT NULL OR {_any(doubts)} AS doubtful "
        f"FROM stage.rows WHERE {' AND '.join(within) or 'true'}"
    )


_RAW = "given "


def _is_asked(name: str, queries: str | None) -> bool:
    """Results tell of every line its number, code, day and units; any other word of the queries may be a column."""
    always = ("n", "code", "row", "date", "units")
    return queries is None or name in always or bool(re.search(rf"(?<![\w.]){re.escape(name)}(?![\w.])", queries))


def is_any(connection: DuckDBPyConnection, table: str) -> bool:
    return bool(connection.execute(f"SELECT 1 FROM {table} LIMIT 1").fetchall())


# ---------------------------------------------------------------- claims and lines


def _claims(connection: DuckDBPyConnection, staged: Staged, shared: Sequence[_Cell], own: Sequence[_Cell]) -> None:
    """One pass over the rows tells of every claim what it says, and whether all of it is plainly right."""
    lines = _by_name(own)
    picked, differs = "", ""
    for cell in shared:
        name = quoted(_RAW + cell.name)
        if cell.name in _NAMES and (cell.kind == "VARCHAR" or cell.kind in _INTEGERS):
            picked += f", {'_claim' if cell.name == 'claim' else 'min(_patient)'} AS {quoted(cell.name)}"
        elif "(" in cell.kind and not cell.kind.startswith("DECIMAL"):  # anything that it says is in doubt
            picked += f", any_value({name}) AS {quoted(cell.name)}"
        else:
            picked += f", min({name}) AS {quoted(cell.name)}"
            differs += f" OR coalesce(min({name}) <> max({name}), false)"
    is_torn = IS_TORN.format("_patient")
    day = ", min(date) AS _first_day" if "date" in lines else ""
    grouped = (
        f"SELECT _claim, min(_patient) AS _patient, bool_or(_wanted) AS is_judged, min(row_ix) AS first_row_ix{day}"
        f"{picked}, {is_torn} AS is_torn, "
        f"bool_or(doubtful) OR {_twice_numbered(lines)}{differs} OR {is_torn} AS doubtful "
        f"FROM read_rows GROUP BY _claim"
    )
    doubts = _doubts(shared) + _together(_by_name(shared), "date" in lines)
    connection.execute(
        f"CREATE OR REPLACE TEMP TABLE base_claims AS SELECT _claim, _patient, {_number('_claim')} AS claim_ix, "
        f"{_number('_patient')} AS patient_ix, is_judged, first_row_ix, true AS is_seen, is_torn, "
        f"doubtful OR {_any(doubts)} AS doubtful{_values([one for one in shared if one.name not in _NAMES])} "
        f"FROM ({grouped})"
    )


_NAMES = ("claim", "patient.id")


def _has_blanks(connection: DuckDBPyConnection, staged: Staged) -> bool:
    """Whether there may be blanks around names of claims or patients; they are then taken away, and the claims are to
    be read again."""
    if not staged.is_raw:
        return False
    is_raw = f"_claim IS DISTINCT FROM {trimmed('_claim')} OR _patient IS DISTINCT FROM {trimmed('_patient')}"
    # An aggregate, since a search for the first one is done by one thread.
    found = is_any(connection, f"(SELECT bool_or(is_torn OR {is_raw}) AS is_found FROM base_claims) WHERE is_found")
    if found:
        connection.execute("SET schema = 'stage'")
        name_plainly(connection, staged)
        connection.execute("SET schema = 'main'")
    return found


def _mend_torn(connection: DuckDBPyConnection) -> None:
    torn = "temp.base_claims WHERE is_torn AND _claim IS NOT NULL"
    if is_any(connection, torn):
        connection.execute("SET schema = 'stage'")
        mend_torn(connection, f"SELECT _claim AS claim, _patient AS patient FROM {torn}")
        connection.execute("SET schema = 'main'")


def _without_exact(connection: DuckDBPyConnection, given: set[str]) -> None:
    if is_any(connection, "exact_patients"):
        connection.execute(
            "DELETE FROM base_claims WHERE _claim IS NULL OR _patient IS NULL "
            "OR _patient IN (SELECT patient FROM exact_patients WHERE patient IS NOT NULL)"
        )
    if "replaces" in given:
        connection.execute(
            "UPDATE base_claims SET is_seen = false WHERE (_patient, _claim) IN "
            "(SELECT (_patient, replaces) FROM base_claims WHERE replaces IS NOT NULL)"
        )


def _number(name: str) -> str:
    """A number for a name, the same wherever the name is: no two tables need be joined for it. It is short enough for
    sums; two names that have the same one are seen."""
    return f"(hash({name}) & {(1 << 48) - 1})::BIGINT"


def _twice_numbered(given: Container[str]) -> str:
    """Whether lines of a claim have no number, the same number, or so great a one that nobody can tell here."""
    if "n" not in given:
        return "count(*) > 1"
    low = "bit_count(bit_or(CASE WHEN n < 60 THEN 1::BIGINT << n::INTEGER ELSE 0 END))"
    upper = f"CASE WHEN n BETWEEN 60 AND {_MOST_NUMBERED - 1} THEN 1::BIGINT << (n - 60)::INTEGER ELSE 0 END"
    high = f"bit_count(bit_or({upper}))"
    return f"count(n) < count(*) OR max(n) >= {_MOST_NUMBERED} OR {low} + {high} <> count(*)"


def _exact_patients(connection: DuckDBPyConnection, staged: Staged, parts: tuple[int, int]) -> None:
    """Whose lines are not plain; and those who cannot be told apart by number."""
    first, last = parts
    found = [
        "SELECT CASE WHEN _claim IS NOT NULL THEN _patient END AS patient FROM base_claims "
        "WHERE coalesce(doubtful, true) OR _claim IS NULL OR _patient IS NULL",
        "SELECT _patient FROM base_claims WHERE claim_ix IN "
        "(SELECT claim_ix FROM base_claims GROUP BY 1 HAVING count(*) > 1)",
        "SELECT _patient FROM base_claims WHERE patient_ix IN "
        "(SELECT patient_ix FROM base_claims GROUP BY 1 HAVING min(_patient) <> max(_patient))",
    ]
    if staged.documents:
        found.append(f"SELECT nfc_normalize(patient) FROM stage.documents WHERE part BETWEEN {first} AND {last}")
    if not staged.is_plain:
        found.append(f"SELECT _patient FROM stage.rows WHERE _part BETWEEN {first} AND {last} AND _loose")
    if staged.side:
        found.append("SELECT c._patient FROM base_claims c JOIN stage.beside b ON b.claim = c._claim")
    connection.execute(
        f"CREATE OR REPLACE TEMP TABLE exact_patients AS SELECT DISTINCT patient FROM ({' UNION ALL '.join(found)})"
    )


def _lines(connection: DuckDBPyConnection, spec: RulesetSpec, given: set[str]) -> None:
    own = "".join(f", {quoted(column.name)}" for column in line_columns(spec) if column.name in given)
    plain = ""
    if is_any(connection, "exact_patients"):
        plain = "ANTI JOIN exact_patients ON patient = _patient WHERE _claim IS NOT NULL AND _patient IS NOT NULL"
    connection.execute(
        f"CREATE OR REPLACE TEMP TABLE base_lines AS SELECT row_ix, {_number('_claim')} AS claim_ix, "
        f"{_number('_patient')} AS patient_ix, _wanted AS is_judged{own} FROM read_rows {plain}"
    )


_INDICES = frozenset({"row_ix", "claim_ix", "patient_ix", "is_judged", "first_row_ix", "is_seen"})
# What a line has when nothing is said.
_DEFAULTS = {"units": "1", "kind": "'act'", "n": "1"}


def _views(connection: DuckDBPyConnection, staged: Staged, spec: RulesetSpec, given: set[str]) -> None:
    """Every column of the ruleset, those that were not given NULL throughout."""
    constants = {"is_history": "false", "exact_only": "false", "claim": "_claim", "patient.id": "_patient"}
    constants |= {name: "[]" for name in staged.side}
    for table, columns in (("claims", claim_columns(spec)), ("lines", line_columns(spec))):
        picked = []
        for column in columns:
            if column.name in _INDICES or (column.name in given and column.name not in constants):
                value = quoted(column.name)
                if table == "lines" and column.name in _DEFAULTS:
                    value = f"coalesce({value}, {_DEFAULTS[column.name]})"
            elif table == "claims" and column.name in constants:
                value = f"({constants[column.name]})::{column.type}"
            elif table == "lines" and column.name in _DEFAULTS:
                value = f"{_DEFAULTS[column.name]}::{column.type}"
            else:
                value = f"NULL::{column.type}"
            picked.append(f"{value} AS {quoted(column.name)}")
        connection.execute(f"CREATE OR REPLACE TEMP VIEW {table} AS SELECT {', '.join(picked)} FROM base_{table}")


# ---------------------------------------------------------------- cells


def _cells(connection: DuckDBPyConnection, staged: Staged, spec: RulesetSpec) -> Iterator[_Cell]:
    known = known_columns(spec, staged.nested)
    groups = groupings(spec)
    layout = {column.name: column for column in (*line_columns(spec), *claim_columns(spec))}
    types = {name: kind for name, kind, *_ in connection.execute("DESCRIBE stage.rows").fetchall()}
    for name in staged.columns:
        kind = types[name]
        found = known.get(name)
        clean_name = None if found is None else _clean_name(found.path, groups)
        column = None if clean_name is None or clean_name.startswith("links.") else layout.get(clean_name)
        if column is None or (staged.side and column.name in staged.side):
            yield _Cell(name, kind, None, "NULL", f"{_some(name, kind)}")
        else:
            yield _Cell(name, kind, column, *_read(name, kind, column, spec))


def _clean_name(path: Sequence[str], groups: dict[str, str]) -> str:
    if path[0] == "in":
        return f"in.{groups[path[1]]}"
    short = {"session": "in.session", "approval": "approvals"}
    return short.get(path[0], ".".join(path)) if len(path) == 1 else ".".join(path)


def _some(name: str, kind: str) -> str:
    """Whether the cell says anything."""
    return f"trim({quoted(name)}) <> ''" if kind == "VARCHAR" else f"{quoted(name)} IS NOT NULL"


def _read(name: str, kind: str, column: Column, spec: RulesetSpec) -> tuple[str, str]:
    """The value, and when it is not plainly right."""
    cell = quoted(name)
    if kind == "VARCHAR":
        value, doubt = _from_text(f"nullif(trim({cell}), '')", column)
    else:
        value, doubt = _from_typed(cell, kind, column)
    return value, " OR ".join(filter(None, (doubt, *_limits(value, column, spec)))) or "false"


def _from_text(cell: str, column: Column) -> tuple[str, str]:
    odd = f"regexp_matches({cell}, '[^\\x21-\\x7e\\pL\\pN\\pP\\pS\\pM ]')"
    if column.type == "VARCHAR":
        stray = f"contains({cell}, '  ')" if column.name == "code" or column.name.endswith(".code") else "false"
        return f"nfc_normalize({cell})", f"{odd} OR {stray}"
    if column.type == "BOOLEAN":
        value = f"CASE lower({cell}) WHEN 'yes' THEN true WHEN 'true' THEN true "
        value += "WHEN 'no' THEN false WHEN 'false' THEN false END"
        return value, f"{cell} IS NOT NULL AND ({value}) IS NULL"
    if column.type == "VARCHAR[]":
        return f"string_split(nfc_normalize({cell}), ' ')", f"{odd} OR contains({cell}, '  ')"
    value = f"TRY_CAST({cell} AS {column.type})"
    shown = f"{value}::VARCHAR"
    if column.type.startswith("DECIMAL"):
        shown = f"rtrim(rtrim({shown}, '0'), '.')"
    return value, f"{cell} IS NOT NULL AND {shown} IS DISTINCT FROM {cell}"


def _from_typed(cell: str, kind: str, column: Column) -> tuple[str, str]:
    given = f"{cell} IS NOT NULL"
    value = f"TRY_CAST({cell} AS {column.type})"
    if kind == column.type and kind != "VARCHAR[]":
        return cell, "false"
    if kind in _INTEGERS and (column.type in ("BIGINT", "VARCHAR") or column.type.startswith("DECIMAL")):
        return value, f"{given} AND {value} IS NULL"
    if kind == "VARCHAR[]" and column.type == kind:
        odd = f"len(list_filter({cell}, lambda x: x IS NULL OR x <> nfc_normalize(trim(x)) OR contains(x, '  '))) > 0"
        return cell, odd
    if kind.startswith("DECIMAL") and (column.type == "BIGINT" or column.type.startswith("DECIMAL")):
        return value, f"{given} AND {value} IS DISTINCT FROM {cell}"
    if kind == "DOUBLE" and (column.type == "BIGINT" or column.type.startswith("DECIMAL")):
        number = f"CASE WHEN isnan({cell}) THEN NULL ELSE {cell} END"
        value = f"TRY_CAST({number} AS {column.type})"
        short = f"TRY_CAST({cell}::VARCHAR AS {column.type})"  # as it is written, not as it is stored
        return short, f"NOT isnan({cell}) AND ({short} IS NULL OR {short}::DOUBLE <> {cell})"
    if kind.startswith("TIMESTAMP") and column.type == "DATE":
        return f"{cell}::DATE", f"{given} AND {cell}::DATE::TIMESTAMP <> {cell}"
    return f"NULL::{column.type}", given


def _limits(value: str, column: Column, spec: RulesetSpec) -> Iterator[str]:
    """What a cell of the right type must keep to besides."""
    name = column.name
    if name in _AT_LEAST:
        yield f"({value}) < {_AT_LEAST[name]}"
    if name in ("time", "end"):
        yield f"NOT regexp_full_match({value}, {text(_TIME)})"
    if name == "amount_billed":
        yield f"NOT regexp_full_match({value}, {text(_MONEY)})"
    if name == "kind":
        yield f"({value}) NOT IN ('act', 'material')"
    if name == "performer.role":
        yield f"({value}) <> 'performer'"
    if name in ("approvals", "documents"):
        yield f"({value}) IS NOT NULL"
    fact = spec.facts.get(name.replace("facts.", "", 1))
    choices = fact.choices if fact is not None else ()
    if choices and column.type == "VARCHAR":
        yield f"({value}) NOT IN ({', '.join(map(text, choices))})"
    elif choices and column.type == "VARCHAR[]":
        yield f"NOT list_has_all([{', '.join(map(text, choices))}], {value})"


def _together(shared: dict[str, list[_Cell]], has_days: bool) -> list[str]:
    """What only two cells can tell."""
    birth, age = (_either(shared[name]) if name in shared else None for name in ("patient.birth_date", "patient.age"))
    doubts = []
    if birth and has_days:
        doubts.append(f"_first_day < ({birth})")
    if birth and age:
        doubts.append(f"({birth}) IS NOT NULL AND ({age}) IS NOT NULL")
    return doubts


def _either(same: Sequence[_Cell]) -> str:
    return same[0].value if len(same) == 1 else f"coalesce({', '.join(cell.value for cell in same)})"


def _twice(same: Sequence[_Cell]) -> str:
    """Two columns for the same thing: given in both."""
    return " + ".join(f"(({cell.value}) IS NOT NULL)::INTEGER" for cell in same) + " > 1"
