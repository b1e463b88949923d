"""Staged rows -> the clean tables of `layout`, by queries; patients of whom no query can tell go to the exact reader.

A query checks of each cell whether it is plainly right: the very text that its value has, a day of the calendar, one of
the choices. What is not plainly right need not be wrong (`12.50`, lines without numbers, links, `absent`): it is left
to the exact reader, with everything else of that patient, so that faults have its words and nothing is judged twice.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Sequence, Set
from typing import TYPE_CHECKING

from attrs import evolve, frozen

from takst.runtime.bulk.intake import (
    IS_ODD,
    IS_TORN,
    Staged,
    has_odd,
    known_columns,
    mend_torn,
    name_plainly,
    trimmed,
)
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
_BITS = 60
"""A set of numbers below this one is one whole number of bits."""
_MOST_NUMBERED = 2 * _BITS
"""Lines with numbers from this on are left to the exact reader."""


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
    codes: str | None = None,
    queries: str | None = None,
) -> None:
    """Makes `claims`, `lines` and `exact_patients` of the parts from the first to the last. The stage is attached as
    `stage`; `codes` is the rule table of codes and their numbers. Columns of lines that the text of `queries` does not
    name are left NULL.

    With a patient of `exact_patients` that is NULL, there are rows without a patient or without a claim.
    """
    cells = list(_cells(connection, staged, spec))
    of_lines = {column.name for column in line_columns(spec)}
    of_claims = {column.name for column in claim_columns(spec)} - of_lines
    shared = [cell for cell in cells if cell.clean is not None and cell.clean.name in of_claims]
    own = [cell for cell in cells if cell not in shared]
    given = {cell.clean.name for cell in cells if cell.clean is not None}
    given -= {"approvals", "documents"}  # what they say is in doubt
    given -= of_lines - asked(queries, of_lines)
    _rows(connection, staged, parts, shared, own)
    _lines(connection, spec, given, shared, codes)
    _claims(connection, shared, own)
    if has_odd(connection, "base_claims", "_claim", "_patient"):
        if _has_blanks(connection, staged):
            _lines(connection, spec, given, shared, codes)
            _claims(connection, shared, own)
        _doubt_names(connection, [cell for cell in shared if _is_name(cell)])
    if staged.is_plain and _mend_torn(connection):
        _lines(connection, spec, given, shared, codes)
    _exact_patients(connection, staged, parts)
    _without_exact(connection, given)
    for name in (*_OF_ROWS, *map(_raw_name, _told_apart(shared))):
        connection.execute(f"ALTER TABLE base_lines DROP COLUMN {quoted(name)}")
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
    """What each row says of its line, and what it says of its claim as it was given."""
    first, last = parts
    within = [] if (first, last) == (0, staged.parts - 1) else [f"_part BETWEEN {first} AND {last}"]
    within += [] if staged.is_plain else ["NOT _loose"]
    by_name, birth = _by_name(own), _by_name(shared).get("patient.birth_date")
    doubts = _doubts(own) + [f"({_either(by_name[name])}) IS NULL" for name in ("code", "date") if name in by_name]
    if birth and "date" in by_name:
        doubts.append(f"({_either(by_name['date'])}) < ({_either(birth)})")
    alike = [quoted(cell.name) for cell in _told_apart(shared) if not _is_nested(cell)]
    raw = "".join(f", {_given(cell)} AS {quoted(_raw_name(cell))}" for cell in _told_apart(shared))
    connection.execute(
        f"CREATE OR REPLACE TEMP VIEW read_rows AS SELECT _row AS row_ix, _claim, _patient, _wanted{_values(own)}"
        f"{raw}, hash({', '.join(['_claim', '_patient', *alike])}) AS _same, "
        f"_fault IS NOT NULL OR {_any(doubts)} AS _doubtful "
        f"FROM stage.rows WHERE {' AND '.join(within) or 'true'}"
    )


_OF_ROWS = ("_claim", "_patient", "_same", "_doubtful")
"""What lines have until claims are made of them, with what they say of their claims."""


def _told_apart(shared: Sequence[_Cell]) -> list[_Cell]:
    """What rows say of their claim besides its name and its patient's."""
    return [cell for cell in shared if not _is_name(cell)]


def _given(cell: _Cell) -> str:
    """Of lists of objects it is enough whether they say anything: all of it is in doubt."""
    return f"CASE WHEN {quoted(cell.name)} IS NOT NULL THEN true END" if _is_nested(cell) else quoted(cell.name)


def _raw_name(cell: _Cell) -> str:
    return f"given {cell.name}"


def asked(queries: str | None, columns: Set[str]) -> Set[str]:
    """The columns that anything reads: what results tell of every line and claim, and any other word of the queries,
    with or without the table it is of."""
    if queries is None:
        return columns
    words = set(re.findall(r"[\w.]+", queries))
    return columns & (_TOLD | _INDICES | words | {word.partition(".")[2] for word in words})


_TOLD = frozenset({"claim", "patient.id", "exact_only", "n", "code", "row", "date", "units"})


def is_any(connection: DuckDBPyConnection, table: str) -> bool:
    return bool(connection.execute(f"SELECT 1 FROM {table} LIMIT 1").fetchall())


# ---------------------------------------------------------------- claims and lines


def _claims(connection: DuckDBPyConnection, shared: Sequence[_Cell], own: Sequence[_Cell]) -> None:
    """What the rows of each claim say, and whether all of it is plainly right. Mostly all rows of a claim say the same
    of it, and number their lines from 1; two numbers tell that, and its first row what they say. Other claims are
    compared cell by cell."""
    lines = _by_name(own)
    raw = "".join(f", {quoted(_raw_name(cell))}" for cell in _told_apart(shared))
    grouped = (
        f"SELECT claim_ix, min(row_ix) AS first_row_ix, bool_or(is_judged) AS is_judged, "
        f"bool_or(_doubtful) AS doubtful, min(_same) <> max(_same) OR {_twice_numbered(lines)} AS differs "
        f"FROM base_lines GROUP BY claim_ix"
    )
    once = (
        f"SELECT _claim, _patient, g.*, false AS is_torn, NULL::DATE AS _first_day{raw} "
        f"FROM ({grouped}) g JOIN base_lines l ON l.row_ix = g.first_row_ix"
    )
    connection.execute(f"CREATE OR REPLACE TEMP TABLE base_claims AS {_of_claims(once, shared, own)}")
    if not is_any(connection, "base_claims WHERE differs"):
        return
    torn = IS_TORN.format("_patient")
    picked, doubts = "", ["bool_or(_doubtful)", _twice_numbered(lines, _MOST_NUMBERED), torn]
    for cell in _told_apart(shared):
        name = quoted(_raw_name(cell))
        picked += f", min({name}) AS {name}"
        doubts.append(f"coalesce(min({name}) <> max({name}), false)")
    exactly = (
        f"SELECT _claim, min(_patient) AS _patient, any_value(claim_ix) AS claim_ix, min(row_ix) AS first_row_ix, "
        f"bool_or(is_judged) AS is_judged, {' OR '.join(doubts)} AS doubtful, true AS differs, {torn} AS is_torn, "
        f"{'min(date)' if 'date' in lines else 'NULL::DATE'} AS _first_day{picked} "
        f"FROM base_lines SEMI JOIN differing USING (claim_ix) GROUP BY _claim"
    )
    connection.execute("CREATE OR REPLACE TEMP TABLE differing AS SELECT claim_ix FROM base_claims WHERE differs")
    connection.execute("DELETE FROM base_claims WHERE differs")
    connection.execute(f"INSERT INTO base_claims BY NAME {_of_claims(exactly, shared, own)}")


def _of_claims(said: str, shared: Sequence[_Cell], own: Sequence[_Cell]) -> str:
    """With the clean values of what is said of the claim, and doubts about them; of names there are doubts later."""
    cells = [_of_raw(cell) for cell in _told_apart(shared)]
    doubts = _doubts(cells) + _together(_by_name(cells), "date" in _by_name(own))
    return (
        f"SELECT _claim, _patient, claim_ix, {_number('_patient')} AS patient_ix, is_judged, first_row_ix, "
        f"true AS is_seen, differs, is_torn, doubtful OR {_any(doubts)} AS doubtful"
        f"{_values([cell for cell in cells if cell.name not in _NAMES])} FROM ({said})"
    )


def _of_raw(cell: _Cell) -> _Cell:
    """The cell as lines keep it."""
    value, doubt = (one.replace(quoted(cell.name), quoted(_raw_name(cell))) for one in (cell.value, cell.doubt))
    return evolve(cell, value=value, doubt=doubt)


def _is_name(cell: _Cell) -> bool:
    return cell.name in _NAMES and (cell.kind == "VARCHAR" or cell.kind in _INTEGERS)


def _is_nested(cell: _Cell) -> bool:
    """Anything that it says is in doubt."""
    return not _is_name(cell) and "(" in cell.kind and not cell.kind.startswith("DECIMAL")


_NAMES = ("claim", "patient.id")


def _has_blanks(connection: DuckDBPyConnection, staged: Staged) -> bool:
    """Whether there are blanks around names of claims or patients; they are then taken away, and the claims are to be
    read again."""
    is_raw = " OR ".join(f"{name} IS DISTINCT FROM {trimmed(name)}" for name in ("_claim", "_patient"))
    if not staged.is_raw or not is_any(connection, f"base_claims WHERE {is_raw}"):
        return False
    connection.execute("SET schema = 'stage'")
    name_plainly(connection, staged)
    connection.execute("SET schema = 'main'")
    return True


def _doubt_names(connection: DuckDBPyConnection, names: Sequence[_Cell]) -> None:
    own = {"claim": "_claim", "patient.id": "_patient"}
    doubts = [cell.doubt.replace(quoted(cell.name), own[cell.name]) for cell in names]
    connection.execute(f"UPDATE base_claims SET doubtful = true WHERE {_any(doubts)}")


def _mend_torn(connection: DuckDBPyConnection) -> bool:
    """Whether there were claims of several patients: their rows then all go with one."""
    torn = "temp.base_claims WHERE is_torn AND _claim IS NOT NULL"
    if not is_any(connection, torn):
        return False
    connection.execute("SET schema = 'stage'")
    mend_torn(connection, f"SELECT _claim AS claim, _patient AS patient FROM {torn}")
    connection.execute("SET schema = 'main'")
    return True


def _without_exact(connection: DuckDBPyConnection, given: set[str]) -> None:
    if is_any(connection, "exact_patients"):
        for table in ("base_claims", "base_lines"):
            connection.execute(
                f"DELETE FROM {table} WHERE _claim IS NULL OR _patient IS NULL "
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


def _twice_numbered(given: Container[str], most: int = _BITS) -> str:
    """Whether lines of a claim have no number, the same number, or one so great that so many bits do not hold it."""
    if "n" not in given:
        return "count(*) > 1"
    sets = []
    for first in range(0, most, _BITS):
        within = f"n BETWEEN {first} AND {first + _BITS - 1}"
        sets.append(f"bit_count(bit_or(CASE WHEN {within} THEN 1::BIGINT << (n - {first})::INTEGER ELSE 0 END))")
    return f"{' + '.join(sets)} <> count(*)"


def _exact_patients(connection: DuckDBPyConnection, staged: Staged, parts: tuple[int, int]) -> None:
    """Whose lines are not plain; and those who cannot be told apart by number."""
    first, last = parts
    found = [
        "SELECT CASE WHEN _claim IS NOT NULL THEN _patient END AS patient FROM base_claims "
        "WHERE coalesce(doubtful, true) OR _claim IS NULL OR _patient IS NULL",
        "SELECT _patient FROM base_claims WHERE claim_ix IN "
        "(SELECT claim_ix FROM base_claims WHERE differs GROUP BY 1 HAVING count(*) > 1)",
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


def _lines(
    connection: DuckDBPyConnection, spec: RulesetSpec, given: set[str], shared: Sequence[_Cell], codes: str | None
) -> None:
    """The only pass over what was given: lines, with what claims are made of."""
    own = "".join(f", {quoted(column.name)}" for column in line_columns(spec) if column.name in given)
    rest = ", ".join(map(quoted, (*_OF_ROWS, *map(_raw_name, _told_apart(shared)))))
    code_ix, source = "NULL::BIGINT AS code_ix", "read_rows"
    if codes is not None and "code" in given:
        code_ix = "code_ix"
        source += f" LEFT JOIN (SELECT code AS _code, code_ix FROM {codes}) ON _code = {key_of_row(spec, given)}"
    connection.execute(
        f"CREATE OR REPLACE TEMP TABLE base_lines AS SELECT row_ix, {_number('_claim')} AS claim_ix, "
        f"{_number('_patient')} AS patient_ix, _wanted AS is_judged, {code_ix}{own}, {rest} FROM {source}"
    )


def key_of_row(spec: RulesetSpec, given: Container[str]) -> str:
    """The key of a line's row in the catalogue: its code, with the number of the row where several share a code."""
    if "row" not in given or not any(" row " in code for code in spec.codes):
        return "code"
    return "CASE WHEN row IS NULL THEN code ELSE concat(code, ' row ', row) END"


_INDICES = frozenset({"row_ix", "claim_ix", "patient_ix", "is_judged", "code_ix", "first_row_ix", "is_seen"})
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
        value, doubt = _from_text(cell, column)
    else:
        value, doubt = _from_typed(cell, kind, column)
    return value, " OR ".join(filter(None, (doubt, *_limits(value, column, spec)))) or "false"


def _from_text(given: str, column: Column) -> tuple[str, str]:
    cell = f"nullif(trim({given}), '')"
    odd = f"regexp_matches({cell}, '[^\\x21-\\x7e\\pL\\pN\\pP\\pS\\pM ]')"
    if column.type == "VARCHAR":
        stray = f" OR contains({cell}, '  ')" if column.name == "code" or column.name.endswith(".code") else ""
        is_odd = IS_ODD.format(given)
        value = f"CASE WHEN {is_odd} THEN nfc_normalize({cell}) ELSE nullif({given}, '') END"
        return value, f"CASE WHEN {is_odd} THEN {odd}{stray} ELSE false END"
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
