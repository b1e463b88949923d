"""A run: sources, a ruleset and an engine -> result tables, rejects and a summary. Whole or not at all.

The claims are staged by patient in parts (`intake`), each part is judged, and its results are kept until all are there;
then they are written out. What was staged and judged is kept beside the output while a run goes on, so that one that
was interrupted goes on where it stopped.
"""

from __future__ import annotations

import hashlib
import json
import multiprocessing
import os
import shutil
import signal
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from decimal import Decimal
from functools import partial
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, Protocol, TypeAlias

from attrs import asdict, define, field, frozen

from takst.runtime.bulk.engine import Program, load_rules, name_findings, name_lines
from takst.runtime.bulk.intake import Choice, Staged, part_once, stage
from takst.runtime.bulk.intake_files import BulkError, Source
from takst.runtime.bulk.layout import NOT_WRITTEN, quoted, text
from takst.runtime.bulk.results import TABLES, as_document, no_rows
from takst.runtime.bulk.run_exact import Judge, Part, judge_part, read_part
from takst.runtime.bulk.run_queries import (
    Asked,
    by_queries,
    is_worded,
    keep_judged,
    keep_left,
    read_by,
    rows_of_parts,
)
from takst.runtime.claim import Claim
from takst.runtime.decode import Fault
from takst.runtime.findings import Mode
from takst.runtime.result import Sum
from takst.runtime.spec import RulesetSpec
from takst.runtime.verdicts import VERDICTS, Verdict
from takst.runtime.view import Crowd

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection
    from pyspark.sql import SparkSession

DEFAULT_MEMORY = 4 * 1024**3
_LINE_IN_PYTHON = 8_000
"""Bytes that a line takes, with its results, while the exact engine has it; measured."""
_MOST_IN_PART = 50_000
_LINE_IN_QUERIES = 200
"""Bytes that a line takes while the queries run; measured."""
Progress: TypeAlias = Callable[[str, int, int], None]
"""What is being done, how much of it, of how much (0: nobody knows)."""


class Exact(Protocol):
    """An engine that judges one claim at a time."""

    @property
    def spec(self) -> RulesetSpec: ...
    @property
    def judge(self) -> Judge: ...
    @property
    def has_quotas(self) -> bool: ...
    def crowd(self, claims: Sequence[Claim]) -> Crowd | None: ...
    def program(self) -> Program | None:
        """The ruleset's queries; None when it has none, or is not to be judged by them."""


Detail: TypeAlias = Literal["bare", "findings", "short", "full", "all"]
"""What results tell. Of findings alone: rule and verdict (`bare`) or everything (`findings`). Of findings, lines and
claims: `short` or everything (`full`), also the steps of every amount (`all`)."""


@frozen
class OnSpark:
    """The session to judge on, and the package of the ruleset's validator, by its files where it is not installed."""

    address: str | None = None
    files: tuple[tuple[str, bytes], ...] = ()


@frozen
class Job:
    """What is to be judged, and how. `arrow` are tables from memory: name, table, whether it is judged."""

    sources: tuple[Source, ...] = ()
    arrow: tuple[tuple[str, object, bool], ...] = ()
    side: tuple[tuple[str, Path], ...] = ()
    """Files of approvals, documents, episodes, used units: what they hold, and where."""
    choice: Choice = field(factory=Choice)
    unknown: Mode = "ask"
    lang: str = "en"
    memory: int = DEFAULT_MEMORY
    workers: int = 1
    detail: Detail = "full"
    on_spark: OnSpark | None = None


@define
class Summary:
    """What a run found."""

    claims: int = 0
    lines: int = 0
    findings: int = 0
    unread: int = 0
    verdicts: dict[Verdict, int] = field(factory=dict)
    rules: dict[str, int] = field(factory=dict)
    rules_by_verdict: dict[tuple[str, str], int] = field(factory=dict)
    sums: dict[str, Sum] = field(factory=dict)
    without_amount: int = 0
    resumed: int = 0
    """Parts that an earlier, interrupted run had finished."""
    parts: int = 0


@define
class Finished:
    """Results, readable as long as the `with` that made them lasts."""

    connection: DuckDBPyConnection
    faults: list[Fault]
    summary: Summary
    receipt: Mapping[str, Any]
    detail: Detail

    def ordered(self, table: str) -> str:
        """The SELECT of a result table: in the order of the input, without the columns that serve that order."""
        names = [column.name for column in TABLES[table] if column.name not in NOT_WRITTEN]
        return f"SELECT {', '.join(map(quoted, names))} FROM {table} ORDER BY {_ORDER[table]}"

    def rows(self, select: str) -> Iterator[dict[str, Any]]:
        cursor = self.connection.cursor().execute(select)
        names = [column[0] for column in cursor.description or ()]
        while batch := cursor.fetchmany(2_000):
            yield from (dict(zip(names, row, strict=True)) for row in batch)

    def first_findings(self, claims: int) -> Iterator[dict[str, Any]]:
        """Those of so many claims, each with the code and day of its line."""
        chosen = f"SELECT claim, min(row_ix) AS first FROM findings GROUP BY 1 ORDER BY 2, 1 LIMIT {claims}"
        return self.rows(
            f"SELECT * FROM findings JOIN ({chosen}) USING (claim) ORDER BY first, claim, line, {_ORDER['findings']}"
        )


def rank(verdict: str) -> str:
    """How serious a verdict is, as a number: 1 is the most serious."""
    return f"list_position([{', '.join(map(text, VERDICTS))}], {verdict})"


_RANK = rank("verdict")
_ORDER = {
    "findings": f'row_ix, claim, line, {_RANK}, rule, "because", message, missing',
    "lines": "row_ix, claim, line",
    "claims": "first_row_ix, claim",
}


@contextmanager
def run(job: Job, engine: Exact, work: Path | None = None, progress: Progress | None = None) -> Iterator[Finished]:
    """Judge everything. `work` is where an interrupted run finds what it had; it is gone when the `with` ends well."""
    told = progress or (lambda doing, done, of: None)
    is_kept = work is not None
    folder = Path(tempfile.mkdtemp(prefix="takst-")) if work is None else work
    folder.mkdir(exist_ok=True)
    try:
        with _spark(job) as spark:
            staged, resumed = _staged(job, engine, folder, told, spark)
            done = _judged(job, engine, staged, folder, told, spark)
        with _connected(Path(":memory:"), job, folder) as connection:
            yield _finished(connection, job, engine, staged, folder, resumed & done)
        is_kept = False
    finally:
        if not (is_kept and _done(folder)):
            shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def _connected(path: Path, job: Job, folder: Path, *, read_only: bool = False) -> Iterator[DuckDBPyConnection]:
    import duckdb

    # A quarter is left for Python, Arrow and what DuckDB does not count.
    megabytes = max(100, job.memory * 3 // 4 // 1024**2)
    config: dict[str, Any] = {
        "memory_limit": f"{megabytes}MiB",
        "threads": job.workers,
        "temp_directory": str(folder / "spill"),
        "preserve_insertion_order": True,
    }
    with duckdb.connect(str(path), read_only=read_only, config=config) as connection:
        connection.execute("SET enable_progress_bar = false; SET TimeZone = 'UTC'")
        yield connection


@contextmanager
def _spark(job: Job) -> Iterator[SparkSession | None]:
    if job.on_spark is None:
        yield None
        return
    from takst.runtime.bulk.spark import session

    with session(job.on_spark.address, job.workers, job.memory) as found:
        yield found


# ---------------------------------------------------------------- staging


def _staged(
    job: Job, engine: Exact, folder: Path, told: Progress, spark: SparkSession | None
) -> tuple[Staged, set[int]]:
    """What the exact engine must judge, as a stage; and the parts of it that an earlier run had judged."""
    import duckdb

    mark, wanted = folder / "staged.json", _fingerprint(job, engine)
    if mark.is_file():
        kept = json.loads(mark.read_text("utf-8"))
        if kept["of"] == wanted:
            return _staged_from(kept["staged"]), _done(folder)
    shutil.rmtree(folder)
    folder.mkdir()
    told("reading", 0, 0)
    program = None if engine.has_quotas or job.detail == "all" else engine.program()
    try:
        staged = _by_queries(job, engine, program, folder, told, spark) if program else _for_exact(job, engine, folder)
    except duckdb.OutOfMemoryException as error:
        raise BulkError("the memory given does not suffice: give more with --memory") from error
    mark.write_text(json.dumps({"of": wanted, "staged": asdict(staged)}), "utf-8")
    return staged, set()


def _for_exact(job: Job, engine: Exact, folder: Path) -> Staged:
    rows = None if engine.has_quotas else _rows_in_part(job)
    with _connected(folder / "stage.duckdb", job, folder) as connection:
        staged = stage(connection, job.sources, engine.spec, job.choice, rows, job.arrow, job.side)
        staged.left = rows_of_parts(connection, "rows", "documents")
    return staged


def _by_queries(
    job: Job, engine: Exact, program: Program, folder: Path, told: Progress, spark: SparkSession | None
) -> Staged:
    """Judges by queries what they can judge, and stages the rest."""
    is_explained = job.detail not in ("bare", "short")
    by = "duckdb" if spark is None else "spark"
    asked = Asked(job.unknown, is_explained, job.detail in ("bare", "findings"), by, job.lang)
    with _connected(Path(":memory:"), job, folder) as connection:
        connection.execute("CREATE SCHEMA stage; SET schema = 'stage'")
        staged = stage(
            connection,
            job.sources,
            engine.spec,
            job.choice,
            _rows_in_part(job),
            job.arrow,
            job.side,
            in_order=False,
        )
        connection.execute("SET preserve_insertion_order = false")  # whatever has an order says so
        in_group = _parts_in_group(job, staged)
        if in_group < staged.parts:
            part_once(connection, staged, in_group, folder)
        connection.execute("SET schema = 'main'")
        groups = [(first, min(first + in_group, staged.parts) - 1) for first in range(0, staged.parts, in_group)]
        if spark is not None:
            from takst.runtime.bulk.spark import by_spark

            told("judging on Spark", 0, 0)
            worded = is_worded(asked, program)
            by_spark(
                *(connection, spark, program, staged, engine.spec, groups, folder),
                explained=worded,
                lined=not asked.counts,
                reads=read_by(program, engine.spec, asked),
            )
            name_lines(connection, explained=worded, lined=not asked.counts)
            name_findings(connection, program)
            keep_judged(connection, program, engine.spec, (0, staged.parts - 1), asked, folder)
        else:
            load_rules(connection, program, read_by(program, engine.spec, asked))
            for parts in groups:
                told("judging", staged.rows * parts[0] // staged.parts, staged.rows)
                by_queries(connection, program, staged, engine.spec, parts, asked, folder)
        staged.left = keep_left(connection, staged, folder, _rows_in_part(job), job.workers)
    return staged


def _parts_in_group(job: Job, staged: Staged) -> int:
    """So many parts as the queries can have at once in the memory given."""
    lines = max(1, job.memory // 2 // _LINE_IN_QUERIES)
    return max(1, staged.parts * lines // max(1, staged.rows))


def _rows_in_part(job: Job) -> int:
    return max(1_000, min(_MOST_IN_PART, job.memory // 2 // _LINE_IN_PYTHON // job.workers))


def _staged_from(document: dict[str, Any]) -> Staged:
    faults = [Fault(**fault) for fault in document.pop("faults")]
    left = [(part, number) for part, number in document.pop("left")]
    return Staged(**document, faults=faults, left=left)


def _fingerprint(job: Job, engine: Exact) -> str:
    """Of all on which results depend; tables from memory have none, and are never resumed."""
    named = [(one.path, one.kind, one.is_judged) for one in job.sources]
    side = [(path, name, False) for name, path in job.side]
    files = [(str(path.resolve()), what, judged, *_state(path)) for path, what, judged in [*named, *side]]
    rules = (engine.spec.name, engine.spec.hash, getattr(engine, "name", ""))
    how = (job.choice.where, str(job.choice.as_of), job.unknown, job.lang, job.detail, job.memory, job.workers)
    told = json.dumps([files, rules, how])
    return hashlib.sha256(told.encode()).hexdigest()


def _state(path: Path) -> tuple[int, int]:
    state = path.stat()
    return state.st_size, state.st_mtime_ns


def _done(folder: Path) -> set[int]:
    return {int(path.stem.removeprefix("part-")) for path in folder.glob("part-*.json")}


# ---------------------------------------------------------------- judging

_TASK: tuple[Job, Exact, Staged, Path] | None = None
"""What the processes of the pool find when they are forked: an engine cannot be sent."""


def _judged(
    job: Job, engine: Exact, staged: Staged, folder: Path, told: Progress, spark: SparkSession | None
) -> set[int]:
    """Judges the parts that are not done; returns those that were."""
    global _TASK
    before = _done(folder)
    lines = {part: number for part, number in staged.left if part not in before}
    if spark is not None:
        told("judging one by one on Spark", 0, 0)
        _judged_on_spark(job, engine, staged, sorted(lines), folder, spark)
        return before
    _TASK = (job, engine, staged, folder)
    done, of = 0, sum(lines.values())
    try:
        for part in _mapped(sorted(lines), job.workers):
            done += lines[part]
            told("judging one by one", done, of)
    finally:
        _TASK = None
    return before


def _judged_on_spark(
    job: Job, engine: Exact, staged: Staged, parts: Sequence[int], folder: Path, spark: SparkSession
) -> None:
    from takst.runtime.bulk.spark import Package, Task, judge_left

    if not parts or job.on_spark is None:
        return
    package = Package(engine.spec.name, engine.spec.hash, job.on_spark.files)
    task = Task(package, staged, job.unknown, job.lang)
    with _connected(folder / "stage.duckdb", job, folder, read_only=True) as connection:
        left = partial(_left, connection, folder)
        for part, tables in judge_left(spark, connection, task, parts, left, folder):
            for name in TABLES:
                (folder / f"{name}-{part:05}.parquet").write_bytes(tables[name])
            _mark(folder, part, tables["said"].decode())


def _mapped(parts: Sequence[int], workers: int) -> Iterator[int]:
    if workers == 1 or len(parts) <= 1 or "fork" not in multiprocessing.get_all_start_methods():
        yield from map(_judge_one, parts)
        return
    with multiprocessing.get_context("fork").Pool(min(workers, len(parts)), _quiet) as pool:
        yield from pool.imap_unordered(_judge_one, parts)


def _quiet() -> None:
    """An interruption is for the process that started the others; it ends them."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _judge_one(part: int) -> int:
    assert _TASK is not None
    job, engine, staged, folder = _TASK
    with _connected(folder / "stage.duckdb", job, folder, read_only=True) as connection:
        found = read_part(connection, staged, engine.spec, part, _left(connection, folder, part))
    crowd = engine.crowd([known.claim for known in found.claims]) if engine.has_quotas else None
    rows = judge_part(found, engine.spec, engine.judge, job.unknown, crowd, job.lang)
    _keep(folder, part, rows.tables(), found)
    return part


def _left(connection: DuckDBPyConnection, folder: Path, part: int) -> frozenset[str] | None:
    """The claims of the part that the queries left, if they had it."""
    if not any(folder.glob("left-*.parquet")):
        return None
    claims = connection.execute("SELECT claim FROM left_claims WHERE part = ?", [part]).fetchall()
    return frozenset(claim for (claim,) in claims)


def _keep(folder: Path, part: int, tables: Mapping[str, Any], found: Part) -> None:
    """The part is done when its `.json` is there, and that comes last."""
    import pyarrow.parquet as pq  # type: ignore[import-untyped]

    for name, table in tables.items():
        pq.write_table(table, folder / f"{name}-{part:05}.parquet")
    said = {"unread": found.unread, "faults": [asdict(fault) for fault in found.faults]}
    _mark(folder, part, json.dumps(said))


def _mark(folder: Path, part: int, said: str) -> None:
    mark = folder / f"part-{part:05}.json"
    mark.with_suffix(".tmp").write_text(said, "utf-8")
    os.replace(mark.with_suffix(".tmp"), mark)


# ---------------------------------------------------------------- results


def _finished(
    connection: DuckDBPyConnection, job: Job, engine: Exact, staged: Staged, folder: Path, resumed: set[int]
) -> Finished:
    for name in TABLES:
        rows = f"FROM read_parquet({text(str(folder / f'{name}-*.parquet'))})"
        if not any(folder.glob(f"{name}-*.parquet")):
            rows = no_rows(name)
        connection.execute(f"CREATE OR REPLACE VIEW {name} AS {rows}")
    kept = [json.loads(path.read_text("utf-8")) for path in sorted(folder.glob("part-*.json"))]
    told = [Fault(**fault) for one in kept for fault in one["faults"]]
    faults = sorted([*staged.faults, *told], key=_place)
    summary = _summary(connection)
    for path in sorted(folder.glob("counts-*.json")):
        _add(summary, json.loads(path.read_text("utf-8")))
    summary.verdicts = {verdict: summary.verdicts[verdict] for verdict in VERDICTS if verdict in summary.verdicts}
    summary.sums = dict(sorted(summary.sums.items(), key=lambda one: (one[1].is_money, one[0])))
    summary.unread = sum(one["unread"] for one in kept) + len({fault.file for fault in staged.faults})
    summary.resumed, summary.parts = len(resumed), len(staged.left)
    spec = engine.spec
    receipt = {"ruleset": spec.name, "version": spec.version, "hash": spec.hash, "unknown": job.unknown}
    if job.choice.as_of is not None:
        receipt["judged_as_of"] = job.choice.as_of.isoformat()
    return Finished(connection, faults, summary, receipt, job.detail)


def _place(fault: Fault) -> tuple[str, tuple[int, ...], str, str]:
    """By file and line."""
    name, numbers = split_place(fault.file)
    return name, numbers, fault.path, fault.message


def split_place(place: str) -> tuple[str, tuple[int, ...]]:
    """`claims.csv:12` -> the file and its line."""
    name = place
    numbers: list[int] = []
    while (parts := name.rpartition(":"))[2].isdigit() and parts[0]:
        name, numbers = parts[0], [int(parts[2]), *numbers]
    return name, tuple(numbers)


def _summary(connection: DuckDBPyConnection) -> Summary:
    claims, lines, without = connection.execute(
        "SELECT count(*), coalesce(sum(lines), 0), coalesce(sum(lines_without_amount), 0) FROM claims"
    ).fetchall()[0]
    verdicts = dict(connection.execute("SELECT verdict, count(*) FROM claims GROUP BY 1").fetchall())
    pairs = connection.execute("SELECT rule, verdict, count(*) FROM findings GROUP BY 1, 2 ORDER BY 1, 2").fetchall()
    rules: dict[str, int] = {}
    for rule, _, number in pairs:
        rules[rule] = rules.get(rule, 0) + number
    return Summary(
        int(claims),
        int(lines),
        sum(rules.values()),
        0,
        verdicts,
        rules,
        {(rule, verdict): number for rule, verdict, number in pairs},
        _sums(connection),
        int(without),
    )


def _sums(connection: DuckDBPyConnection) -> dict[str, Sum]:
    found = connection.execute(
        "SELECT one.name, sum(one.payable), sum(one.held), sum(one.refused) "
        "FROM (SELECT unnest(totals) AS one FROM claims) GROUP BY 1 ORDER BY 1"
    ).fetchall()
    money = {name for (name,) in connection.execute("SELECT DISTINCT currency FROM lines").fetchall()}
    sums = {}
    for name, payable, held, refused in found:
        letter = None if name == "coefficient" else name
        sums[name] = Sum(letter, Decimal(payable), Decimal(held), Decimal(refused), name in money)
    return sums


def _add(summary: Summary, told: Mapping[str, Any]) -> None:
    """What queries counted, to what stands in tables."""
    for verdict, number in told["verdicts"].items():
        summary.claims += number
        summary.verdicts[verdict] = summary.verdicts.get(verdict, 0) + number
    summary.lines += told["lines"]
    summary.without_amount += told["without"]
    for name, *amounts in told["sums"]:
        before = summary.sums.get(name)
        had = (Decimal(0),) * 3 if before is None else (before.payable, before.held, before.refused)
        payable, held, refused = (one + Decimal(more) for one, more in zip(had, amounts, strict=True))
        letter = None if name == "coefficient" else name
        summary.sums[name] = Sum(letter, payable, held, refused, name in told["money"])


def documents(finished: Finished) -> Iterator[dict[str, Any]]:
    """The result of each claim, in the order of the input, as `--format json` has it."""
    lines = _grouped(finished, "lines", "line")
    findings = _grouped(finished, "findings", f'line, {_RANK}, rule, "because", message, missing')
    claims = finished.rows("SELECT * FROM claims ORDER BY first_row_ix, claim")
    own, found = next(lines, None), next(findings, None)
    for claim in claims:
        key = (claim["first_row_ix"], claim["claim"])
        said: list[dict[str, Any]] = []
        why: list[dict[str, Any]] = []
        if own is not None and own[0] == key:
            said, own = own[1], next(lines, None)
        if found is not None and found[0] == key:
            why, found = found[1], next(findings, None)
        yield as_document(claim, said, why, finished.receipt)


def _grouped(finished: Finished, table: str, order: str) -> Iterator[tuple[tuple[int, str], list[dict[str, Any]]]]:
    """Rows by their claim. Of a claim that was sent twice, each copy has its own: those from its row on."""
    select = (
        f"SELECT * FROM (SELECT t.*, c.first_row_ix FROM {table} t ASOF JOIN claims c ON t.claim = c.claim "
        f"AND t.row_ix >= c.first_row_ix) ORDER BY first_row_ix, claim, {order}"
    )
    rows = groupby(finished.rows(select), key=lambda row: (row["first_row_ix"], row["claim"]))
    return ((key, list(group)) for key, group in rows)


def arrow_tables(finished: Finished) -> dict[str, Any]:
    """The three tables, in the order of the input."""
    return {name: finished.connection.sql(finished.ordered(name)).to_arrow_table() for name in TABLES}
