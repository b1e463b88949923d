"""Staged rows -> the clean tables of `layout`, by queries; patients of whom no query can tell go to the exact reader.

A query checks of each cell whether it is plainly right: the very text that its value has, a day of the calendar, one of
the choices. What is not plainly right need not be wrong (`12.50`, lines without numbers, links, `absent`): it is left
to the exact reader, with everything else of that patient, so that faults have its words and nothing is judged twice.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from attrs import define, frozen

from takst.runtime.bulk.intake import IS_TORN, Staged, known_columns, mend_torn, text
from takst.runtime.bulk.layout import Column, claim_columns, line_columns, quoted
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
    first, last = parts
    by_name: dict[str, list[_Cell]] = {}
    for cell in cells:
        if cell.clean is not None:
            by_name.setdefault(cell.clean.name, []).append(cell)
    doubts = [cell.doubt for cell in cells] + [_twice(same) for same in by_name.values() if len(same) > 1]
    doubts += _together(by_name)
    values = [f"{_either(same)} AS {quoted(name)}" for name, same in by_name.items()]
    doubted = " OR ".join(f"coalesce({doubt}, false)" for doubt in doubts if doubt != "false") or "false"
    within = [] if (first, last) == (0, staged.parts - 1) else [f"_part BETWEEN {first} AND {last}"]
    within += [] if staged.is_plain else ["NOT _loose"]
    connection.execute(
        f"CREATE OR REPLACE TEMP VIEW read_rows AS SELECT _row AS row_ix, _claim, _patient, _wanted, "
        f"{', '.join(values)}, _fault IS NOT NULL OR {doubted} AS doubtful "
        f"FROM stage.rows WHERE {' AND '.join(within) or 'true'}"
    )
    given = set(by_name)
    _claims(connection, staged, spec, given, parts)
    given -= {column.name for column in line_columns(spec) if not _is_asked(column.name, queries)}
    _lines(connection, spec, given)
    _views(connection, staged, spec, given)


def _is_asked(name: str, queries: str | None) -> bool:
    """Results tell of every line its number, code, day and units; any other word of the queries may be a column."""
    always = ("n", "code", "row", "date", "units")
    return queries is None or name in always or bool(re.search(rf"(?<![\w.]){re.escape(name)}(?![\w.])", queries))


def is_any(connection: DuckDBPyConnection, table: str) -> bool:
    return bool(connection.execute(f"SELECT 1 FROM {table} LIMIT 1").fetchall())


# ---------------------------------------------------------------- claims and lines


def _claims(
    connection: DuckDBPyConnection, staged: Staged, spec: RulesetSpec, given: set[str], parts: tuple[int, int]
) -> None:
    """One pass over the rows tells of every claim what it says, and whether all of it is plainly right."""
    shared = [column for column in claim_columns(spec) if column.name in given and column.name != "claim"]
    picked = "".join(f", min({quoted(one.name)}) AS {quoted(one.name)}" for one in shared)
    differs = "".join(f" OR coalesce(min({quoted(one.name)}) <> max({quoted(one.name)}), false)" for one in shared)
    is_torn = IS_TORN.format("_patient")
    connection.execute(
        f"CREATE OR REPLACE TEMP TABLE base_claims AS SELECT _claim, {_number('_claim')} AS claim_ix, "
        f"min(_patient) AS _patient, {_number('min(_patient)')} AS patient_ix, bool_or(_wanted) AS is_judged, "
        f"min(row_ix) AS first_row_ix{picked}, {is_torn} AS is_torn, "
        f"bool_or(doubtful) OR {_twice_numbered(given)}{differs} OR {is_torn} AS doubtful "
        f"FROM read_rows GROUP BY _claim"
    )
    if staged.is_plain:
        connection.execute("SET schema = 'stage'")
        mend_torn(
            connection, "SELECT _claim AS claim, _patient AS patient FROM base_claims WHERE is_torn AND _claim IS NOT NULL"
        )
        connection.execute("SET schema = 'main'")
    _exact_patients(connection, staged, parts)
    if is_any(connection, "exact_patients"):
        connection.execute(
            "DELETE FROM base_claims WHERE _claim IS NULL OR _patient IS NULL "
            "OR _patient IN (SELECT patient FROM exact_patients WHERE patient IS NOT NULL)"
        )
    connection.execute("ALTER TABLE base_claims ADD COLUMN is_seen BOOLEAN DEFAULT true")
    if "replaces" in given:
        connection.execute(
            "UPDATE base_claims SET is_seen = false WHERE (_patient, _claim) IN "
            "(SELECT (_patient, replaces) FROM base_claims WHERE replaces IS NOT NULL)"
        )


def _number(name: str) -> str:
    """A number for a name, the same wherever the name is: no two tables need be joined for it. It is short enough for
    sums; two names that have the same one are seen."""
    return f"(hash({name}) & {(1 << 48) - 1})::BIGINT"


def _twice_numbered(given: set[str]) -> str:
    """Whether lines of a claim have no number, the same number, or so great a one that nobody can tell here."""
    if "n" not in given:
        return "count(*) > 1"
    low = "bit_count(bit_or(CASE WHEN n < 60 THEN 1::BIGINT << n::INTEGER ELSE 0 END))"
    high = f"bit_count(bit_or(CASE WHEN n BETWEEN 60 AND {_MOST_NUMBERED - 1} THEN 1::BIGINT << (n - 60)::INTEGER ELSE 0 END))"
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


_INDICES = frozenset(
    {"row_ix", "claim_ix", "patient_ix", "is_judged", "first_row_ix", "is_seen"}
)
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
            yield _Cell(None, "NULL", f"{_some(name, kind)}")
        else:
            yield _Cell(column, *_read(name, kind, column, spec))


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


@define
class _Named:
    """Whether columns are there together."""

    cells: dict[str, list[_Cell]]

    def __call__(self, name: str) -> str | None:
        return _either(self.cells[name]) if name in self.cells else None


def _together(cells: dict[str, list[_Cell]]) -> list[str]:
    """What only two cells can tell."""
    value = _Named(cells)
    birth, age, day = value("patient.birth_date"), value("patient.age"), value("date")
    doubts = [f"({value(name)}) IS NULL" for name in ("code", "date") if name in cells]
    if birth and day:
        doubts.append(f"({day}) < ({birth})")
    if birth and age:
        doubts.append(f"({birth}) IS NOT NULL AND ({age}) IS NOT NULL")
    return doubts


def _either(same: Sequence[_Cell]) -> str:
    return same[0].value if len(same) == 1 else f"coalesce({', '.join(cell.value for cell in same)})"


def _twice(same: Sequence[_Cell]) -> str:
    """Two columns for the same thing: given in both."""
    return " + ".join(f"(({cell.value}) IS NOT NULL)::INTEGER" for cell in same) + " > 1"
