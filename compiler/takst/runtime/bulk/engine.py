"""Clean tables -> what the rules find in them: the queries of a ruleset on DuckDB, and the exact engine for the rest.

    program = read_program(files("takst_rules.hzzo"))
    judge(connection, program)

`judge` expects the tables `claims` and `lines` of `layout` (tables or views of the connection) and the rule tables
(`load_rules`), and leaves

- `decided`: the findings that the queries are certain of, by numbers: `row_ix`, `claim_ix`, `rule_ix`, `code_ix`,
  `element_ix`, `element_code_ix`, `rank`, `units_after`; the view `decided_findings` names the rule and its line;
- `found_lines` and `clean_lines`: a row for each line that the queries judged, with and without findings: `row_ix`,
  `claim_ix`, `rank`, `units`, `units_after`, `letter`, `amount_before`, `amount_after`; `decided_lines` are both;
- when `explained`, `found_words`: `row_ix`, `steps`, `applied`, `unresolved` of lines with findings, and
  `permitted_claims`: the `claim_ix` of claims of which only the exact engine tells what applied; when `lined`,
  `line_words`: the same of all decided lines;
- `exact_claims`: the `claim_ix` of every claim that the exact engine must judge. Nothing is decided of these.

`rank` is the place of a verdict
among `VERDICTS`. A claim is in one or the other, never in both. The rule tables are there under the names that
`steps.json` gives them.
"""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from importlib.resources import as_file
from importlib.resources.abc import Traversable
from typing import TYPE_CHECKING, Any

import msgspec
from attrs import frozen

from takst.runtime.pair_table import open_pairs
from takst.runtime.verdicts import VERDICTS

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

BULK = "bulk"
"""The folder of queries and rule tables in a generated package."""
DIALECT = "duckdb"


@frozen
class Query:
    """One step: its rows are called `name`; `says` is what they are."""

    name: str
    says: str
    text: str
    explains: bool = False
    of_lines: bool = False
    is_apart: bool = False


class PairFile(msgspec.Struct, frozen=True):
    """A file of pairs of codes beside the modules of the package: rows of `exclusions`, all of one rule."""

    file: str
    rule_ix: int
    keys_ix: int
    valid: tuple[dt.date, dt.date]
    is_guarded: bool
    is_doubtful: bool


@frozen
class Program:
    """The queries of a ruleset in their order, and its rule tables as CSV with the types of their columns."""

    ruleset: str
    queries: tuple[Query, ...]
    tables: Mapping[str, tuple[Mapping[str, str], Traversable]]
    pairs: tuple[tuple[PairFile, Traversable], ...]


class _Steps(msgspec.Struct):
    ruleset: str
    pairs: list[PairFile]
    steps: list[str]
    explaining: list[str]
    of_lines: list[str]
    apart: list[str]
    tables: dict[str, dict[str, str]]


def read_program(package: Traversable, dialect: str = DIALECT) -> Program:
    """What a generated package holds for many claims."""
    folder = package / BULK
    told = msgspec.json.decode((folder / "steps.json").read_bytes(), type=_Steps)
    queries = tuple(
        _query(name, (folder / dialect / f"{number:02d}_{name}.sql").read_text("utf-8"), told)
        for number, name in enumerate(told.steps, start=1)
    )
    tables = {name: (types, folder / "tables" / f"{name}.csv") for name, types in told.tables.items()}
    return Program(told.ruleset, queries, tables, tuple((one, package / one.file) for one in told.pairs))


def _query(name: str, text: str, told: _Steps) -> Query:
    first, _, rest = text.partition("\n")
    kinds = (name in names for names in (told.explaining, told.of_lines, told.apart))
    return Query(name, first.removeprefix("-- "), rest, *kinds)


LEFT = ("exact_claims", "decided", "found_lines")
"""The steps that are left as tables, and `clean_lines` when every line is told."""


def wanted(program: Program, *, explained: bool, lined: bool) -> tuple[Query, ...]:
    """The steps that run. `explained`: with what results say of findings and lines besides; `lined`: of every line, not
    only of those with findings."""
    return tuple(
        query for query in program.queries if (explained or not query.explains) and (lined or not query.of_lines)
    )


def kept(queries: Sequence[Query], left: Collection[str], reads: str = "") -> frozenset[str]:
    """The steps whose rows are stored: those that are `left`, those that stand apart, and those that are read more than
    once, by later steps or by `reads`. The others are views, which the engine joins into the one query over them."""
    read = Counter(_READ.findall("\n".join([*(query.text for query in queries), reads])))
    return frozenset(query.name for query in queries if query.name in left or query.is_apart or read[query.name] > 1)


_READ = re.compile(r"(?:FROM|JOIN)\s+(\w+)")


def judge(
    connection: DuckDBPyConnection,
    program: Program,
    progress: Callable[[int, int, str], None] | None = None,
    *,
    explained: bool = False,
    lined: bool = True,
    reads: str = "",
) -> None:
    """Runs the queries; see above for what is then there. `progress` is told the step's number, of how many, and what
    it finds. `reads` are the queries that will be asked of what is left."""
    queries = wanted(program, explained=explained, lined=lined)
    stored = kept(queries, (*LEFT, "clean_lines") if lined else LEFT, reads)
    for number, query in enumerate(queries, start=1):
        if progress is not None:
            progress(number, len(queries), query.says)
        kind = "TABLE" if query.name in stored else "VIEW"
        connection.execute(f"CREATE OR REPLACE TEMP {kind} {query.name} AS\n{query.text}")
    name_lines(connection, explained=explained, lined=lined)
    name_findings(connection, program)


def name_lines(connection: DuckDBPyConnection, *, explained: bool, lined: bool) -> None:
    """The views `decided_lines` and `line_words`."""
    both = "CREATE OR REPLACE TEMP VIEW {0} AS FROM {1} UNION ALL FROM {2}"
    connection.execute(both.format("decided_lines", "found_lines", "clean_lines"))
    if explained and lined:
        connection.execute(both.format("line_words", "found_words", "clean_words"))


def name_findings(connection: DuckDBPyConnection, program: Program) -> None:
    """The view `decided_findings`."""
    connection.execute(f"CREATE OR REPLACE TEMP VIEW decided_findings AS\n{findings_named(program)}")


def load_rules(connection: DuckDBPyConnection, program: Program, reads: str | None = None) -> None:
    """The rule tables, as tables: all of them, or those that the text of `reads` names."""
    words = None if reads is None else {*re.findall(r"\w+", reads), "doubtful_pairs"}
    for name, (types, file) in program.tables.items():
        if words is not None and name not in words:
            continue
        columns = ", ".join(f'"{column}" {type_}' for column, type_ in types.items())
        connection.execute(f"CREATE OR REPLACE TEMP TABLE {name} ({columns})")
        _copy(connection, name, types, file)
    for pairs, file in program.pairs:
        _fill_pairs(connection, pairs, file)


def _copy(connection: DuckDBPyConnection, name: str, types: Mapping[str, str], file: Traversable) -> None:
    told = ", ".join(f"'{column}': '{type_}'" for column, type_ in types.items())
    with as_file(file) as path:
        connection.execute(
            # without guesses about the file, which take ten times as long as reading it
            f"INSERT INTO {name} SELECT * FROM read_csv(?, header = true, columns = {{{told}}}, nullstr = '', "
            "auto_detect = false, delim = ',', quote = '\"', escape = '\"', new_line = '\\n')",
            [str(path)],
        )


def _fill_pairs(connection: DuckDBPyConnection, told: PairFile, file: Traversable) -> None:
    """Pairs by their codes' numbers here, from the arrays of the file as they are."""
    import pyarrow as pa  # type: ignore[import-untyped]

    with as_file(file) as path:
        pairs = open_pairs(path, path.name)
    first, last = told.valid
    details = [(n, one.start or first, one.end or last) for n, one in enumerate(pairs.details)]
    columns = ("carrier", "partner", "note")
    arrays = [pa.Array.from_buffers(pa.uint32(), len(pairs), [None, pa.py_buffer(one)]) for one in pairs.columns()]
    given = {
        "pair_rows": pa.table(dict(zip(columns, arrays, strict=True))),
        "pair_codes": pa.table({"n": range(len(pairs.codes)), "code": pairs.codes}),
        "pair_details": pa.table(dict(zip(("n", "valid_from", "valid_to"), zip(*details, strict=True), strict=True))),
    }
    for name, table in given.items():
        connection.register(name, table)
    connection.execute(
        f"""
        INSERT INTO exclusions BY NAME
        SELECT {told.keys_ix} AS keys_ix, {told.rule_ix} AS rule_ix, a.code_ix AS one_ix, b.code_ix AS two_ix,
            0 AS element_ix, d.valid_from, d.valid_to, {told.is_guarded} AS is_guarded,
            {told.is_doubtful} OR q.rule_ix IS NOT NULL AS is_doubtful
        FROM pair_rows p JOIN pair_details d ON d.n = p.note
        JOIN (SELECT n, code_ix FROM pair_codes JOIN codes USING (code)) a ON a.n = p.carrier
        JOIN (SELECT n, code_ix FROM pair_codes JOIN codes USING (code)) b ON b.n = p.partner
        LEFT JOIN doubtful_pairs q
            ON q.rule_ix = {told.rule_ix} AND q.one_ix = a.code_ix AND q.two_ix = b.code_ix
        """
    )
    for name in given:
        connection.unregister(name)


def findings_named(program: Program) -> str:
    """Findings with the ids of their rules, as the exact engine names them, and what their lines say."""
    element = "e.name" if "elements" in program.tables else "CAST(NULL AS VARCHAR)"
    join = "LEFT JOIN elements e ON e.element_ix = d.element_ix" if "elements" in program.tables else ""
    return f"""
        SELECT d.row_ix, d.claim_ix, d.rule_ix, d.code_ix, d.element_ix, d.element_code_ix, d.rank,
            {_verdict()} AS verdict, d.units_after, r.family, r.subject, l.n, l.code, l.row, l.date, l.units,
            l.code_ix AS line_code_ix,
            replace(concat_ws('.', '{program.ruleset}', COALESCE(r.subject, k.code, l.code),
                COALESCE(r.slug, 'in-force'), CASE WHEN d.element_code_ix <> 0 THEN n.code ELSE {element} END),
                ' ', '-') AS rule
        FROM decided d JOIN lines l ON l.row_ix = d.row_ix LEFT JOIN rules r ON r.rule_ix = d.rule_ix
        LEFT JOIN codes k ON k.code_ix = d.code_ix
        LEFT JOIN codes n ON n.code_ix = d.element_code_ix {join}
    """


def _verdict() -> str:
    """Verdicts have numbers there: how serious they are."""
    cases = (f"WHEN {rank} THEN '{verdict}'" for rank, verdict in enumerate(VERDICTS))
    return f"CASE d.rank {' '.join(cases)} END"


def exact_claims(connection: DuckDBPyConnection) -> Iterator[int]:
    """The claims that are left, by number."""
    rows: Iterable[tuple[Any, ...]] = connection.execute("SELECT claim_ix FROM exact_claims ORDER BY 1").fetchall()
    return (row[0] for row in rows)


__all__ = [
    "BULK",
    "Program",
    "Query",
    "exact_claims",
    "findings_named",
    "judge",
    "kept",
    "load_rules",
    "name_findings",
    "name_lines",
    "read_program",
    "wanted",
]
