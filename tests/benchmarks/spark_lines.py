"""Many lines on Spark: `takst validate --engine spark` against the same SQL run by hand on such a session.

    python tests/benchmarks/spark_lines.py --lines 1000000 --spark sail

By hand means: the clean tables and the rule tables lie there as Parquet, the queries run one after the other, what is
read more than once is written down, and what they decide is counted. The product reads and cleans the claims besides,
judges by the exact engine what no query decides, writes the results and sums them up. That the findings are those of
DuckDB is asserted before anything is compared.
"""

from __future__ import annotations

import argparse
import resource
import shutil
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import frozen
from bulk_claims import write_claims
from bulk_rules import Tariff
from bulk_takst import Packaged, build, packaged

from takst.runtime.bulk.engine import LEFT, Program, kept, read_program, wanted
from takst.runtime.bulk.intake import Choice, stage
from takst.runtime.bulk.intake_files import sources
from takst.runtime.bulk.results_write import write
from takst.runtime.bulk.run import DEFAULT_MEMORY, Job, OnSpark, run
from takst.runtime.bulk.spark import by_spark, session, written

if TYPE_CHECKING:
    from pyspark.sql import SparkSession

WORKERS = 2
T = TypeVar("T")


@frozen
class OnSparkToo(Packaged):
    """The same package by its queries for Spark."""

    name: str = "spark"

    def program(self) -> Program:
        return read_program(self.package, "spark")


def judged(engine: Packaged, claims: Path, out: Path, on_spark: OnSpark | None = None) -> int:
    job = Job(sources=sources((str(claims),), None), workers=WORKERS, detail="bare", on_spark=on_spark)
    with run(job, engine) as finished:
        assert not finished.faults, finished.faults[:3]
        write(finished, out, "parquet")
        return finished.summary.findings


def files(package: Path) -> tuple[tuple[str, bytes], ...]:
    """What executors need of it."""
    own = (path for path in sorted(package.rglob("*")) if path.is_file() and "bulk" not in path.parts)
    return tuple((str(path.relative_to(package)), path.read_bytes()) for path in own if path.suffix != ".pyc")


def clean_tables(engine: Packaged, claims: Path, spark: SparkSession, folder: Path) -> dict[str, Path]:
    """What the queries read, made beforehand."""
    import duckdb

    folder.mkdir()
    config: dict[str, Any] = {"threads": WORKERS, "temp_directory": str(folder / "spill"), "memory_limit": "3GiB"}
    with duckdb.connect(config=config) as connection:
        connection.execute("CREATE SCHEMA stage; SET schema = 'stage'")
        staged = stage(connection, sources((str(claims),), None), engine.spec, Choice(), 50_000, in_order=False)
        connection.execute("SET schema = 'main'")
        groups = [(first, min(first + 9, staged.parts - 1)) for first in range(0, staged.parts, 10)]
        by_spark(connection, spark, engine.program(), staged, engine.spec, groups, folder)
    return {path.name: path for path in (folder / "clean").iterdir()}


def by_hand(spark: SparkSession, program: Program, tables: dict[str, Path], steps: Path) -> int:
    shutil.rmtree(steps, ignore_errors=True)
    for name, folder in tables.items():
        spark.read.parquet(str(folder)).createOrReplaceTempView(name)
    queries = wanted(program, explained=False, lined=True)
    stored = kept(queries, LEFT)
    for query in queries:
        rows = spark.sql(query.text)
        if query.name in stored:
            rows = written(spark, rows, steps / query.name)
        rows.createOrReplaceTempView(query.name)
    spark.table("clean_lines").write.mode("overwrite").parquet(str(steps / "clean_lines"))
    return spark.table("decided").count()


def timed(times: int, work: Callable[[], T]) -> tuple[float, T]:
    took = []
    for _ in range(times):
        start = time.perf_counter()
        told = work()
        took.append(time.perf_counter() - start)
    return median(took), told


def same(one: Path, two: Path) -> bool:
    import duckdb

    first, second = (f"(SELECT * FROM read_parquet('{path}/findings.parquet'))" for path in (one, two))
    only = [f"(FROM {a} EXCEPT ALL FROM {b})" for a, b in ((first, second), (second, first))]
    query = f"SELECT count(*) FROM ({' UNION ALL '.join(only)})"
    return duckdb.connect().execute(query).fetchall() == [(0,)]


def main() -> None:
    wanted = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    wanted.add_argument("--lines", type=int, default=10_000_000)
    wanted.add_argument("--spark", default="sail")
    wanted.add_argument("--times", type=int, default=1)
    told = wanted.parse_args()
    with tempfile.TemporaryDirectory() as name:
        compare(Path(name), told.lines, told.spark, told.times)


def compare(folder: Path, lines: int, address: str, times: int) -> None:
    tariff = Tariff()
    claims = folder / "claims.parquet"
    write_claims(tariff, lines, claims)
    build(tariff, folder)
    made = packaged(folder)
    engine = OnSparkToo(made.plan, made.package)
    on_spark = OnSpark(address, files(made.package))
    duck_took, findings = timed(times, lambda: judged(made, claims, folder / "duckdb"))
    took, found = timed(times, lambda: judged(engine, claims, folder / "spark", on_spark))
    assert found == findings and same(folder / "duckdb", folder / "spark"), (found, findings)
    with session(address, WORKERS, DEFAULT_MEMORY) as spark:
        tables = clean_tables(engine, claims, spark, folder / "hand")
        hand, decided = timed(times, lambda: by_hand(spark, engine.program(), tables, folder / "by_hand"))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024**2
    print(f"{lines:,} lines on {address}, {findings:,} findings ({decided:,} by queries)")
    print(f"{'takst on Spark':24}{took:8.1f} s\n{'the SQL by hand on it':24}{hand:8.1f} s")
    print(f"{'takst on DuckDB':24}{duck_took:8.1f} s\nratio {took / hand:.2f}; peak of this process {peak:.1f} GiB")


if __name__ == "__main__":
    main()
