"""A run on Spark: clean tables -> what the rules find in them, by the same queries on a Spark session; and the claims
that no query decides -> results, by the exact engine on the executors.

The claims are read and cleaned where the run was started, and lie in the run's folder as Parquet, whole patients
together. Spark reads them there, and leaves there what it finds: on a cluster the folder must be one that all its
machines see. An executor needs the package `takst` (with the extra `bulk`), as it judges claims with it.
"""

from __future__ import annotations

import io
import json
import os
import shutil
import socket
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import cache, partial
from importlib import import_module
from importlib.util import find_spec, module_from_spec, spec_from_file_location
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from attrs import asdict, frozen

from takst.runtime.bulk.engine import LEFT, Program, kept, load_rules, wanted
from takst.runtime.bulk.intake import Staged
from takst.runtime.bulk.intake_clean import asked, clean
from takst.runtime.bulk.intake_files import BulkError
from takst.runtime.bulk.layout import claim_columns, line_columns, quoted, text
from takst.runtime.bulk.run_exact import judge_part, read_part
from takst.runtime.engine import validate
from takst.runtime.findings import Mode
from takst.runtime.plan import Plan
from takst.runtime.spec import RulesetSpec
from takst.runtime.view import crowd_of

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection
    from pyarrow import RecordBatch  # type: ignore[import-untyped]
    from pyspark.sql import DataFrame, SparkSession

SAIL, LOCAL = "sail", "local"
_GROUP = 1 << 48
"""More than any number of a claim or a patient within one group of parts."""
_MISSING = 'the engine `spark` needs PySpark: pip install "takst[spark]"'
_PORT = 15002
"""Of Spark Connect, when the address does not say."""
_WHERE = "on the machine where Spark judges"
_SETTINGS = {
    "spark.sql.session.timeZone": "UTC",
    "spark.sql.parquet.datetimeRebaseModeInRead": "CORRECTED",
    "spark.sql.parquet.datetimeRebaseModeInWrite": "CORRECTED",
}
_OF_LOCAL = {
    "spark.ui.enabled": "false",
    "spark.ui.showConsoleProgress": "false",
    "spark.driver.host": "localhost",
    "spark.driver.bindAddress": "127.0.0.1",
    "spark.log.level": "ERROR",
}
_PACKED = "part INT, name STRING, content BINARY"


# ---------------------------------------------------------------- sessions


@contextmanager
def session(address: str | None, workers: int, memory: int) -> Iterator[SparkSession]:
    """A session at the address: `sail` (here, without Java), `local` (Spark itself, here), `sc://host:port` (a cluster
    by Spark Connect) or what Spark calls a master (`spark://host:port`, `yarn`). Without one: `sail` where it is
    installed, else `local`."""
    if find_spec("pyspark") is None:
        raise BulkError(_MISSING)
    chosen = address or (SAIL if find_spec("pysail") is not None else LOCAL)
    if chosen == SAIL:
        with _sail() as port:
            yield from _stopped(_connected(f"sc://localhost:{port}"))
    elif chosen.startswith("sc://"):
        yield from _stopped(_connected(chosen))
    else:
        yield from _stopped(_started(chosen, workers, memory))


def is_here(address: str | None) -> bool:
    """Whether the session's executors are on this machine, so that they see any folder of it."""
    return address is None or address in (SAIL, LOCAL) or address.startswith("local[")


def _stopped(found: SparkSession) -> Iterator[SparkSession]:
    try:
        yield found
    finally:
        found.stop()
        # PySpark leaves a mark of its remote sessions, with which it would not start one here
        os.environ.pop("SPARK_CONNECT_MODE_ENABLED", None)


@contextmanager
def _sail() -> Iterator[int]:
    if find_spec("pysail") is None:
        raise BulkError(_MISSING.replace("PySpark", "Sail"))
    from pysail.spark import SparkConnectServer  # type: ignore[import-untyped]

    os.environ.setdefault("RUST_LOG", "error")  # it tells much on standard error
    server = SparkConnectServer("127.0.0.1", 0)
    server.start(background=True)
    try:
        yield server.listening_address[1]
    finally:
        server.stop()


def _connected(address: str) -> SparkSession:
    from pyspark.sql import SparkSession

    _reached(address)  # PySpark would try for many minutes
    try:
        found: SparkSession = SparkSession.builder.remote(address).create()
        _set(found)
        found.sql("SELECT 1").collect()
    except Exception as error:
        raise BulkError(f"no Spark session at {address}: {_first_line(error)}") from error
    return found


def _reached(address: str) -> None:
    try:
        place = urlsplit(address.partition(";")[0])
        with socket.create_connection((place.hostname or "", place.port or _PORT), timeout=10):
            return
    except (OSError, ValueError) as error:
        raise BulkError(f"no Spark session at {address}: {error}") from error


def _started(master: str, workers: int, memory: int) -> SparkSession:
    from pyspark.sql import SparkSession

    if not os.environ.get("JAVA_HOME") and shutil.which("java") is None:
        raise BulkError(
            f"Spark itself (--spark {master}) needs Java 17, and there is none; `--spark sail` needs no Java"
        )
    builder = SparkSession.builder.appName("takst")
    if master == LOCAL or master.startswith("local["):
        os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
        master = f"local[{workers}]" if master == LOCAL else master
        for name, value in {**_OF_LOCAL, "spark.driver.memory": f"{max(512, memory // 1024**2)}m"}.items():
            builder = builder.config(name, value)
        builder = builder.config("spark.sql.shuffle.partitions", str(max(2, workers * 2)))
    with _quiet_java() as told:
        try:
            found: SparkSession = builder.master(master).getOrCreate()
        except Exception as error:
            why = told() or _first_line(error)
            raise BulkError(f"Spark does not start at {master}, with Java 17 or later? {why}") from error
    _set(found)
    return found


@contextmanager
def _quiet_java() -> Iterator[Callable[[], str]]:
    """Java is started inside with a standard error of its own, as it tells much; what it told last, when it fails."""
    with tempfile.TemporaryFile() as stream:
        own = os.dup(2)
        os.dup2(stream.fileno(), 2)

        def last() -> str:
            stream.seek(0)
            return next(reversed(stream.read().decode(errors="replace").split("\n")[:-1]), "").strip()

        try:
            yield last
        finally:
            os.dup2(own, 2)
            os.close(own)


def _set(found: SparkSession) -> None:
    for name, value in _SETTINGS.items():
        found.conf.set(name, value)


def _first_line(error: Exception) -> str:
    return next(iter(str(error).strip().splitlines()), type(error).__name__)


# ---------------------------------------------------------------- queries


def by_spark(
    connection: DuckDBPyConnection,
    spark: SparkSession,
    program: Program,
    staged: Staged,
    spec: RulesetSpec,
    groups: Sequence[tuple[int, int]],
    folder: Path,
    progress: Callable[[int, int, str], None] | None = None,
    *,
    explained: bool = False,
    lined: bool = True,
    reads: str | None = None,
) -> None:
    """Leaves in the connection what `engine.judge` does, over every part, judged by Spark. The stage is attached as
    `stage`; `groups` are the parts that are cleaned at once, from the first to the last; `reads` is the text of all
    that reads tables of claims, as `clean` takes it."""
    tables = folder / "clean"
    shutil.rmtree(tables, ignore_errors=True)
    load_rules(connection, program)
    _clean(connection, staged, spec, groups, tables, "codes" if "codes" in program.tables else None, reads)
    for name in program.tables:
        (tables / name).mkdir()
        _copy(connection, f"FROM {name}", tables / name / "rows.parquet")
    views = {name: tables / name for name in ("claims", "lines", *program.tables)}
    left = judge(spark, program, views, folder / "steps", progress, explained=explained, lined=lined)
    for name in left:
        _view(connection, name, folder / "steps" / name)


def _clean(
    connection: DuckDBPyConnection,
    staged: Staged,
    spec: RulesetSpec,
    groups: Sequence[tuple[int, int]],
    tables: Path,
    codes: str | None,
    reads: str | None,
) -> None:
    """The clean tables as Parquet, numbered over all groups, with the columns that are read; and `exact_patients` of
    all of them."""
    every = {"claims": claim_columns(spec), "lines": line_columns(spec)}
    picked = {name: sorted(asked(reads, {column.name for column in columns})) for name, columns in every.items()}
    for name in ("claims", "lines"):
        (tables / name).mkdir(parents=True)
    connection.execute("CREATE OR REPLACE TEMP TABLE every_exact_patient (patient VARCHAR)")
    for number, (first, last) in enumerate(groups):
        clean(connection, staged, spec, (first, last), codes, reads)
        before = number * _GROUP
        numbered = f"claim_ix + {before} AS claim_ix, patient_ix + {before} AS patient_ix"
        for name, columns in picked.items():
            select = f"SELECT * REPLACE ({numbered}) FROM (SELECT {', '.join(map(quoted, columns))} FROM {name})"
            _copy(connection, select, tables / name / f"{first:05}.parquet")
        connection.execute("INSERT INTO every_exact_patient FROM exact_patients")
    connection.execute("DROP VIEW claims; DROP VIEW lines; DROP TABLE base_claims; DROP TABLE base_lines")
    connection.execute("CREATE OR REPLACE TEMP TABLE exact_patients AS FROM every_exact_patient")
    for name in picked:
        _view(connection, name, tables / name)


def _copy(connection: DuckDBPyConnection, select: str, path: Path) -> None:
    connection.execute(f"COPY ({select}) TO {text(str(path))} (FORMAT parquet)")


def _view(connection: DuckDBPyConnection, name: str, folder: Path) -> None:
    files = text(str(folder / "*.parquet"))
    connection.execute(f"CREATE OR REPLACE TEMP VIEW {name} AS FROM read_parquet({files})")


def judge(
    spark: SparkSession,
    program: Program,
    tables: Mapping[str, Path],
    steps: Path,
    progress: Callable[[int, int, str], None] | None = None,
    *,
    explained: bool = False,
    lined: bool = True,
) -> frozenset[str]:
    """Runs the queries on the tables, each a folder of Parquet. A step that later ones read more than once is stored in
    `steps`, as are those that the run needs, whose names are returned; the others are views, which Spark joins into the
    queries over them."""
    shutil.rmtree(steps, ignore_errors=True)
    for name, folder in tables.items():
        spark.read.parquet(str(folder)).createOrReplaceTempView(name)
    queries = wanted(program, explained=explained, lined=lined)
    left = frozenset((*LEFT, "clean_lines", *(query.name for query in queries if query.explains)))
    stored = kept(queries, left)
    for number, query in enumerate(queries, start=1):
        if progress is not None:
            progress(number, len(queries), query.says)
        rows = spark.sql(query.text)
        if query.name in stored:
            rows = written(spark, rows, steps / query.name)
        rows.createOrReplaceTempView(query.name)
    return left


def written(spark: SparkSession, rows: DataFrame, folder: Path) -> DataFrame:
    """Written and read again. Sail writes no file where there are no rows."""
    import pyarrow.parquet as pq  # type: ignore[import-untyped]
    from pyspark.sql.pandas.types import to_arrow_schema

    rows.write.parquet(str(folder))
    if not any(folder.glob("*.parquet")):
        folder.mkdir(parents=True, exist_ok=True)
        pq.write_table(to_arrow_schema(rows.schema).empty_table(), folder / "none.parquet")
    return spark.read.parquet(str(folder))


# ---------------------------------------------------------------- the exact engine, on the executors


@frozen
class Package:
    """The generated validator that executors judge with: the installed one of this name and hash, or these files."""

    name: str
    hash: str
    files: tuple[tuple[str, bytes], ...] = ()

    def plan(self) -> Plan:
        return _written(self) if self.files else _installed(self)


@cache
def _installed(package: Package) -> Plan:
    try:
        plan: Plan = import_module(f"takst_rules.{package.name}").PLAN
    except ImportError as error:
        raise BulkError(f"takst_rules.{package.name} is not installed {_WHERE}") from error
    if plan.spec.hash != package.hash:
        raise BulkError(f"takst_rules.{package.name} is another version {_WHERE}")
    return plan


@cache
def _written(package: Package) -> Plan:
    name = f"takst_sent_{package.name}"
    with tempfile.TemporaryDirectory() as folder:
        for path, content in package.files:
            file = Path(folder) / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(content)
        found = spec_from_file_location(name, Path(folder) / "__init__.py", submodule_search_locations=[folder])
        assert found is not None and found.loader is not None
        module = module_from_spec(found)
        sys.modules[name] = module
        found.loader.exec_module(module)
    plan: Plan = module.PLAN
    return plan


@frozen
class Task:
    """What an executor must know to judge a part."""

    package: Package
    staged: Staged
    unknown: Mode
    lang: str


def judge_left(
    spark: SparkSession,
    connection: DuckDBPyConnection,
    task: Task,
    parts: Sequence[int],
    left: Callable[[int], frozenset[str] | None],
    folder: Path,
) -> Iterator[tuple[int, Mapping[str, bytes]]]:
    """Of each part the result tables as Parquet, and as `said` what could not be read. The connection is to a stage."""
    packed, judged = folder / "packed", folder / "judged"
    for path in (packed, judged):
        shutil.rmtree(path, ignore_errors=True)
    packed.mkdir()
    for part in parts:
        _pack(connection, part, left(part), packed / f"{part:05}.parquet")
    given = spark.read.parquet(str(packed)).repartition(len(parts), "part")
    try:
        given.mapInArrow(partial(_judge_batches, task), _PACKED).write.parquet(str(judged))
    except Exception as error:
        raise _of_executor(error) from error
    yield from _results(judged)


def _of_executor(error: Exception) -> Exception:
    """What is wrong with an executor, when it is that."""
    said = str(error)
    if "No module named 'takst'" in said:
        return BulkError(
            'Spark judges with takst: install "takst[bulk]" for the Python of every machine of the cluster'
        )
    for line in said.splitlines():
        if _WHERE in line:
            return BulkError(line.rpartition("BulkError: ")[2])
    return error


def _pack(connection: DuckDBPyConnection, part: int, left: frozenset[str] | None, path: Path) -> None:
    import pyarrow as pa
    import pyarrow.parquet as pq

    wanted = {
        "rows": f"FROM rows WHERE _part = {part} ORDER BY _row",
        "documents": f"FROM documents WHERE part = {part} ORDER BY _row",
        "beside": f"FROM beside WHERE claim IN (SELECT _claim FROM rows WHERE _part = {part}) ORDER BY beside.rowid",
    }
    contents: dict[str, object] = {name: [_ipc(connection, select)] for name, select in wanted.items()}
    contents["left"] = [json.dumps(None if left is None else sorted(left)).encode()]
    types = {"part": pa.int32(), **{name: pa.binary() for name in contents}}
    pq.write_table(pa.table({"part": [part], **contents}, schema=pa.schema(types)), path)


def _ipc(connection: DuckDBPyConnection, select: str) -> bytes:
    import pyarrow as pa

    table = connection.sql(select).to_arrow_table()
    sink = pa.BufferOutputStream()
    with pa.ipc.new_stream(sink, table.schema) as writer:
        writer.write_table(table)
    return bytes(sink.getvalue())


def _judge_batches(task: Task, batches: Iterator[RecordBatch]) -> Iterator[RecordBatch]:
    """Runs on an executor: parts of whole patients -> their results."""
    import pyarrow as pa

    types = pa.schema({"part": pa.int32(), "name": pa.string(), "content": pa.binary()})
    for batch in batches:
        for packed in batch.to_pylist():
            told = _judge_packed(task, packed)
            part = [packed["part"]] * len(told)
            yield pa.record_batch([part, list(told), list(told.values())], schema=types)


def _judge_packed(task: Task, packed: Mapping[str, Any]) -> dict[str, bytes]:
    import duckdb
    import pyarrow as pa
    import pyarrow.parquet as pq

    plan = task.package.plan()
    with duckdb.connect(config={"threads": 1}) as connection:
        connection.execute("SET TimeZone = 'UTC'")
        for name in ("rows", "documents", "beside"):
            connection.register("given", pa.ipc.open_stream(packed[name]).read_all())
            connection.execute(f"CREATE TABLE {quoted(name)} AS FROM given")
            connection.unregister("given")
        left = json.loads(packed["left"])
        claims = None if left is None else frozenset(left)
        found = read_part(connection, task.staged, plan.spec, packed["part"], claims)
    crowd = crowd_of([known.claim for known in found.claims], plan.spec) if plan.quotas else None
    rows = judge_part(found, plan.spec, partial(validate, plan), task.unknown, crowd, task.lang)
    told: dict[str, bytes] = {}
    for name, table in rows.tables().items():
        sink = io.BytesIO()
        pq.write_table(table, sink)
        told[name] = sink.getvalue()
    said = {"unread": found.unread, "faults": [asdict(fault) for fault in found.faults]}
    return {**told, "said": json.dumps(said).encode()}


def _results(folder: Path) -> Iterator[tuple[int, Mapping[str, bytes]]]:
    import pyarrow.parquet as pq

    parts: dict[int, dict[str, bytes]] = {}
    for path in sorted(folder.rglob("*.parquet")):
        for batch in pq.ParquetFile(path).iter_batches(batch_size=4):
            for row in batch.to_pylist():
                told = parts.setdefault(row["part"], {})
                told[row["name"]] = row["content"]
                if "said" in told and len(told) == 4:
                    yield row["part"], parts.pop(row["part"])
