"""Parts of a stage -> results by the queries of a ruleset, and what is left for the exact engine.

The queries say which rule finds what. Where results must explain, `explain` words what is certain; a claim with any
other finding (something is not known, or its rule rests on what the ruleset presumes) is judged once more by the exact
engine. Without explanations the queries' own answer stands; and where only findings are wanted (`--bare`, the summary),
lines and claims are counted and added up, not written.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from attrs import evolve, frozen

from takst.runtime.bulk.engine import Program, findings_named, judge, wanted
from takst.runtime.bulk.explain import asks, can_explain, explain, printed_code
from takst.runtime.bulk.intake import Staged
from takst.runtime.bulk.intake_clean import clean, is_any
from takst.runtime.bulk.layout import AMOUNT, Column, quoted, text
from takst.runtime.bulk.results import TABLES
from takst.runtime.findings import Mode
from takst.runtime.spec import RulesetSpec
from takst.runtime.verdicts import FINAL, PENDING, VERDICTS, rank

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection


@frozen
class Asked:
    """How results are wanted: `explained` with their words, or as rule and verdict alone; with lines and claims, or of
    these only the `counts`."""

    unknown: Mode
    explained: bool
    counts: bool = False
    engine: str = "duckdb"
    """What results name as the engine that judged them."""
    lang: str = "en"
    worded: bool = False
    """Explanations are there for findings of the queries: `explain` was asked."""


def by_queries(
    connection: DuckDBPyConnection,
    program: Program,
    staged: Staged,
    spec: RulesetSpec,
    parts: tuple[int, int],
    asked: Asked,
    folder: Path,
    progress: Callable[[int, int, str], None] | None = None,
) -> None:
    """Writes the results of the parts to the folder, and to `left-N.parquet` the claims (`claim`, `patient`, `part`)
    that the exact engine must judge. The rule tables that `read_by` names are there."""
    worded = is_worded(asked, program)
    codes = "codes" if "codes" in program.tables else None
    clean(connection, staged, spec, parts, codes, read_by(program, spec, asked))
    judge(
        connection,
        program,
        progress,
        explained=worded,
        lined=not asked.counts,
        reads="\n".join(_asks(program, spec, asked)),
    )
    keep_judged(connection, program, spec, parts, asked, folder)


def read_by(program: Program, spec: RulesetSpec, asked: Asked) -> str:
    """The text of everything that reads tables of claims and of rules."""
    queries = wanted(program, explained=is_worded(asked, program), lined=not asked.counts)
    return "\n".join([*(query.text for query in queries), *_asks(program, spec, asked)])


def _asks(program: Program, spec: RulesetSpec, asked: Asked) -> Iterator[str]:
    yield findings_named(program)
    if is_worded(asked, program):
        yield from asks(program, spec)


def is_worded(asked: Asked, program: Program) -> bool:
    """Whether the queries can tell what findings say, so that `judge` shall leave what that needs."""
    return asked.explained and asked.lang == "en" and can_explain(program)


def keep_judged(
    connection: DuckDBPyConnection,
    program: Program,
    spec: RulesetSpec,
    parts: tuple[int, int],
    asked: Asked,
    folder: Path,
) -> None:
    """Writes what was judged of the parts, and what is left of them."""
    if is_worded(asked, program):
        explain(connection, program, spec)
        asked = evolve(asked, worded=True)
    connection.execute(f"CREATE OR REPLACE TEMP TABLE left_claims AS {left_claims(asked)}")
    first, last = parts
    left = (
        'SELECT claim, "patient.id" AS patient, stage.part_of("patient.id") AS part '
        "FROM claims JOIN left_claims USING (claim_ix)"
    )
    if is_any(connection, "exact_patients"):  # with what belongs to no claim or to no patient, which NULL stands for
        left += (
            f" UNION SELECT _claim, _patient, _part FROM stage.rows WHERE _part BETWEEN {first} AND {last} "
            f"AND (_claim IS NULL OR _patient IS NULL OR _patient IN (SELECT patient FROM exact_patients))"
        )
    path = folder / f"left-{first:05}.parquet"
    connection.execute(f"COPY ({left}) TO {text(str(path))} (FORMAT parquet)")
    if asked.counts:
        (folder / f"counts-{first:05}.json").write_text(json.dumps(_counts(connection, spec)), "utf-8")
    for name, select in result_tables(spec, asked).items():
        path = folder / f"{name}-{first:05}q.parquet"
        connection.execute(f"COPY ({select}) TO {text(str(path))} (FORMAT parquet)")


def left_claims(asked: Asked) -> str:
    """A SELECT of the claims that the exact engine must judge."""
    found = "SELECT claim_ix FROM exact_claims UNION SELECT claim_ix FROM claims WHERE exact_only AND is_judged"
    if asked.explained:
        return f"{found} UNION SELECT claim_ix FROM {'unexplained_claims' if asked.worded else 'decided'}"
    if asked.unknown == "met":
        return f"{found} UNION SELECT claim_ix FROM decided WHERE rank = {rank('undecided')}"
    return found


# ---------------------------------------------------------------- results


def result_tables(spec: RulesetSpec, asked: Asked) -> Mapping[str, str]:
    """A SELECT for each result table that is wanted, with every column of it."""
    own = {**_FINDING_VALUES, "code": printed_code(spec, "d")}
    values, source = (_TOLD_VALUES, _told(spec)) if asked.worded else (own, "decided_findings")
    stand = "d ANTI JOIN left_claims x ON x.claim_ix = d.claim_ix JOIN claims c ON c.claim_ix = d.claim_ix"
    findings = {"findings": _select(TABLES["findings"], values, f"{source} {stand}")}
    if asked.counts:
        return findings
    line_values, claim_values = _LINE_VALUES, {**_CLAIM_VALUES, "engine": text(asked.engine)}
    lines, claims = _lines(spec), _claims(spec)
    if asked.worded:
        line_values = {**line_values, **{name: f"w.{name}" for name in ("steps", "applied", "unresolved")}}
        lines += f" LEFT JOIN ({_WORDS}) w ON w.row_ix = d.row_ix"
        claim_values["assumptions"] = "coalesce(a.assumptions, [])"
        claims += f" LEFT JOIN ({_ASSUMED}) a ON a.claim_ix = c.claim_ix"
    return {
        "lines": _select(TABLES["lines"], line_values, lines),
        **findings,
        "claims": _select(TABLES["claims"], claim_values, claims),
    }


def _select(columns: tuple[Column, ...], values: Mapping[str, str], source: str) -> str:
    picked = (f"({values.get(one.name, 'NULL')})::{one.type} AS {quoted(one.name)}" for one in columns)
    return f"SELECT {', '.join(picked)} FROM {source}"


_LINE_VALUES = {
    "row_ix": "d.row_ix",
    "claim": "c.claim",
    "line": "d.n",
    "code": "d.code",
    "date": "d.date",
    "verdict": "d.verdict",
    "units": "d.units",
    "units_after": "d.units_after",
    "letter": "d.letter",
    "currency": "d.currency",
    "value": "d.value",
    "amount_before": "d.amount_before",
    "amount_after": "d.amount_after",
}
_FINDING_VALUES = {
    "row_ix": "d.row_ix",
    "claim": "c.claim",
    "line": "d.n",
    "date": "d.date",
    "verdict": "d.verdict",
    "rule": "d.rule",
    "units": "d.units",
    "units_after": "d.units_after",
}
_TOLD_VALUES = {column.name: f"d.{quoted(column.name)}" for column in TABLES["findings"]} | {
    "claim": "c.claim",
    "amount_high": "NULL",
}
_WORDS = (
    "SELECT w.* FROM line_words w JOIN lines l ON l.row_ix = w.row_ix "
    "WHERE l.claim_ix NOT IN (SELECT claim_ix FROM permitted_claims)"
)
_ASSUMED = (
    "SELECT claim_ix, list_sort(list_distinct(flatten(list(assumed)))) AS assumptions FROM told_findings "
    "WHERE len(assumed) > 0 GROUP BY 1"
)
_CLAIM_VALUES = {
    "first_row_ix": "c.first_row_ix",
    "claim": "c.claim",
    "patient": 'c."patient.id"',
    "verdict": "t.verdict",
    "lines": "t.lines",
    "findings": "coalesce(f.number, 0)",
    "totals": "t.totals",
    "lines_without_amount": "t.without",
    "assumptions": "[]",
    "contradictions": "[]",
    "dates": "t.dates",
}


_VERDICTS = f"[{', '.join(map(text, VERDICTS))}]"


def _decided(spec: RulesetSpec) -> str:
    """Lines that stand as the queries judged them, with what one of their letter is worth."""
    worth = _worth(spec)
    money = "w.currency, w.value" if worth else "NULL AS currency, NULL AS value"
    return (
        f"SELECT d.*, {_VERDICTS}[d.rank + 1] AS verdict, l.n, {printed_code(spec)} AS code, l.date, {money} "
        f"FROM decided_lines d ANTI JOIN left_claims x ON x.claim_ix = d.claim_ix "
        f"JOIN lines l ON l.row_ix = d.row_ix {worth}"
    )


def _worth(spec: RulesetSpec, line: str = "l") -> str:
    rows = [
        f"({text(one.letter)}, {_day(one.valid.start, '0001-01-01')}, {_day(one.valid.end, '9999-12-31')}, "
        f"{one.value}::{AMOUNT}, {text(one.currency or '')})"
        for one in spec.letters
        if one.value is not None
    ]
    if not rows:
        return ""
    table = f"(VALUES {', '.join(rows)}) w(letter, first, last, value, currency)"
    return f"LEFT JOIN {table} ON w.letter = d.letter AND {line}.date BETWEEN w.first AND w.last"


def _day(day: object, otherwise: str) -> str:
    return f"DATE '{day or otherwise}'"


def _lines(spec: RulesetSpec) -> str:
    return f"({_decided(spec)}) d JOIN claims c ON c.claim_ix = d.claim_ix"


def _told(spec: RulesetSpec) -> str:
    """Findings with their words, and with what one of their letter is worth."""
    worth = _worth(spec, "d")
    money = "w.currency, w.value" if worth else "NULL AS currency, NULL AS value"
    return f"(SELECT d.*, {money} FROM told_findings d {worth})"


def _claims(spec: RulesetSpec) -> str:
    own = (
        f"SELECT claim_ix, {_VERDICTS}[min(rank) + 1] AS verdict, count(*) AS lines, "
        f"count(*) FILTER (amount_before IS NULL AND verdict NOT IN {_in(FINAL)}) AS without, "
        f"list_sort(list_distinct(list(date))) AS dates, {_totals(spec)} AS totals "
        f"FROM ({_decided(spec)}) GROUP BY 1"
    )
    found = "SELECT claim_ix, count(*) AS number FROM decided GROUP BY 1"
    return f"claims c JOIN ({own}) t ON t.claim_ix = c.claim_ix LEFT JOIN ({found}) f ON f.claim_ix = c.claim_ix"


def _counts(connection: DuckDBPyConnection, spec: RulesetSpec) -> dict[str, Any]:
    """What the summary tells of lines and claims. A claim without findings is payable."""
    stand = "ANTI JOIN left_claims USING (claim_ix)"
    worst = f"SELECT min(rank) AS worst FROM found_lines {stand} GROUP BY claim_ix"
    verdicts = dict(
        connection.execute(f"SELECT {_VERDICTS}[worst + 1], count(*) FROM ({worst}) GROUP BY 1 ORDER BY 1").fetchall()
    )
    every = connection.execute(f"SELECT count(*) FROM claims {stand} WHERE is_judged").fetchall()[0][0]
    payable = verdicts.get("payable", 0) + every - sum(verdicts.values())
    source = f"SELECT *, {_VERDICTS}[rank + 1] AS verdict, NULL AS currency FROM decided_lines {stand}"
    lines, totals, without = connection.execute(
        f"SELECT count(*), {_totals(spec)}, "
        f"count(*) FILTER (amount_before IS NULL AND verdict NOT IN {_in(FINAL)}) "
        f"FROM ({_decided(spec) if _worth(spec) else source})"
    ).fetchall()[0]
    sums = [[one["name"], *(str(one[name]) for name in ("payable", "held", "refused"))] for one in totals]
    return {
        "verdicts": verdicts | ({"payable": payable} if payable else {}),
        "lines": lines,
        "without": without,
        "sums": sums if every else [],
        "money": sorted({one.currency for one in spec.letters if one.value is not None and one.currency}),
    }


def _in(verdicts: frozenset[str]) -> str:
    return f"({', '.join(map(text, sorted(verdicts)))})"


def _totals(spec: RulesetSpec) -> str:
    """One sum for each letter that a claim has, then one for each currency."""
    letters = sorted({row.letter for row in spec.codes.values() if row.letter} | {one.letter for one in spec.letters})
    currencies = sorted({one.currency for one in spec.letters if one.value is not None and one.currency})
    counted = "amount_before IS NOT NULL"
    sums = []
    if not spec.has_letters:
        sums.append(f"[{_sum('coefficient', 'true', '1')}]")
    else:
        named = sorted([("coefficient", "letter IS NULL"), *((one, f"letter = {text(one)}") for one in letters)])
        sums += [_if_any(name, f"{counted} AND {test}", "1") for name, test in named]
    sums += [_if_any(one, f"{counted} AND currency = {text(one)}", "value") for one in currencies]
    return " || ".join(sums)


def _if_any(name: str, test: str, each: str) -> str:
    return f"CASE WHEN count(*) FILTER ({test}) > 0 THEN [{_sum(name, test, each)}] ELSE [] END"


def _sum(name: str, test: str, each: str) -> str:
    waits = f"verdict IN {_in(PENDING)}"
    times = "" if each == "1" else f" * {each}"
    paid, before = f"coalesce(amount_after, 0){times}", f"amount_before{times}"
    parts = {
        "payable": f"sum({paid}) FILTER ({test} AND amount_before IS NOT NULL AND NOT {waits})",
        "held": f"sum({before}) FILTER ({test} AND {waits})",
        "refused": f"sum({before} - {paid}) FILTER ({test} AND NOT {waits})",
    }
    said = ", ".join(f"{key}: coalesce({value}, 0)::{AMOUNT}" for key, value in parts.items())
    return f"{{name: {text(name)}, {said}}}"


def keep_left(
    connection: DuckDBPyConnection, staged: Staged, folder: Path, rows_in_part: int, at_least: int
) -> list[tuple[int, int]]:
    """What the exact engine needs of the stage, as a stage of its own (`stage.duckdb`): every line of the patients that
    are left, and the claims that it judges (`left`). It has fewer parts, `at_least` so many where it can; those that
    are not empty, as `rows_of_parts` has them."""
    left = f"read_parquet({text(str(folder / 'left-*.parquet'))})"
    is_left = "false"
    if is_any(connection, left):
        is_left = f"_claim IS NULL OR _patient IS NULL OR _patient IN (SELECT patient FROM {left})"
    elif not is_any(connection, "stage.documents"):
        return []
    connection.execute(f"ATTACH {text(str(folder / 'stage.duckdb'))} AS kept")
    connection.execute(f"CREATE TEMP TABLE left_rows AS SELECT * FROM stage.rows WHERE {is_left}")
    rows = sum(number for _, number in rows_of_parts(connection, "left_rows", "stage.documents"))
    parts = max(-(-rows // rows_in_part), min(at_least, staged.parts))
    fewer = f"{{0}} * {parts} // {staged.parts}"
    row_part, part = fewer.format("_part"), fewer.format("part")
    connection.execute(
        f"CREATE TABLE kept.rows AS SELECT * REPLACE ({row_part} AS _part) FROM left_rows ORDER BY _part, _row"
    )
    connection.execute(
        f"CREATE TABLE kept.documents AS SELECT * REPLACE ({part} AS part) FROM stage.documents ORDER BY part, _row"
    )
    connection.execute("CREATE TABLE kept.beside AS FROM stage.beside")
    connection.execute(f"CREATE TABLE kept.left_claims AS SELECT claim, {part} AS part FROM {left}")
    found = rows_of_parts(connection, "kept.rows", "kept.documents")
    connection.execute("DETACH kept")
    return found


def rows_of_parts(connection: DuckDBPyConnection, rows: str, documents: str) -> list[tuple[int, int]]:
    """Of each part of a stage that is not empty, how many rows of tables and claims of JSON it has."""
    every = f"SELECT _part AS part FROM {rows} UNION ALL SELECT part FROM {documents}"
    return connection.execute(f"SELECT part, count(*) FROM ({every}) GROUP BY 1 ORDER BY 1").fetchall()
