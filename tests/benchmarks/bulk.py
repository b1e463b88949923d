"""Many claims and 5,000 rules: takst against DuckDB, Polars and a loop that somebody wrote for just these rules.

    python tests/benchmarks/bulk.py 100000 1000000 [--loop-up-to LINES] [--full-up-to LINES] [--times N]

Everyone reads the same Parquet file and writes what it found to Parquet, in a process of its own: bare pairs of line
and rule, or, for takst, also everything that a finding tells. What they find must be the same before times are told.
Imports and opening the rules are not in the times: everyone has had them. What is printed is Markdown.
"""

from __future__ import annotations

import argparse
import json
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path

import bulk_rivals
import bulk_takst
from attrs import frozen
from bulk_claims import write_claims
from bulk_rules import Tariff

BARE, FULL = "takst, bare", "takst, explained"
LOOP = "Python loop"
SIZES = (100_000, 1_000_000)
FULL_UP_TO, LOOP_UP_TO, TIMES = 1_000_000, 1_000_000, 3


@frozen
class Measured:
    """The middle of several runs; the most memory of any, in MiB."""

    lines: int
    who: str
    seconds: float
    peak: float
    findings: int

    @property
    def speed(self) -> float:
        return self.lines / self.seconds


def step(who: str, folder: Path, claims: Path, out: Path) -> None:
    """One run in this process: prints what it took."""
    for library in ("duckdb", "polars", "pyarrow.parquet"):
        import_module(library)
    tariff = Tariff()
    made = bulk_takst.packaged(folder) if who in (BARE, FULL) else None
    start = time.perf_counter()
    if made is not None:
        bulk_takst.judge(made, claims, out, bare=who == BARE)
    else:
        bulk_rivals.RIVALS[who](tariff, claims, out)
    took = time.perf_counter() - start
    print(json.dumps({"seconds": took, "peak": peak()}))


def peak() -> float:
    """MiB. What the process itself has held since it began, or the greatest of those it started. (What `getrusage`
    says of a process includes what held the one that started it.)"""
    status = Path("/proc/self/status")
    if not status.is_file():
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    (told,) = [line for line in status.read_text().splitlines() if line.startswith("VmHWM:")]
    return max(int(told.split()[1]), resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss) / 1024


def same(tariff: Tariff, folder: Path, claims: Path, who: Sequence[str]) -> int:
    """All have found the same lines by the same rules, each once; how many findings."""
    import duckdb
    import pyarrow as pa  # type: ignore[import-untyped]

    with duckdb.connect(config={"memory_limit": "3GiB", "temp_directory": str(folder / "spill")}) as connection:
        ids = pa.table({"rule": range(len(tariff.ids)), "id": tariff.ids})
        connection.register("ids", ids)
        connection.execute(f"CREATE TABLE found AS {_found(who[0], folder, claims)}")
        (number,) = connection.execute("SELECT count(*) FROM found").fetchall()[0]
        assert number > 0, "nothing was found: nothing is compared"
        for one in who[1:]:
            connection.execute(f"CREATE OR REPLACE TABLE other AS {_found(one, folder, claims)}")
            for left, right in (("found", "other"), ("other", "found")):
                more = connection.execute(f"FROM {left} EXCEPT ALL FROM {right} LIMIT 5").fetchall()
                assert not more, (who[0], one, left, more)
    return int(number)


def _found(who: str, folder: Path, claims: Path) -> str:
    file = folder / f"{who}.parquet"
    if who in (BARE, FULL):
        return f"SELECT claim, line, rule FROM '{file}' WHERE rule IS NOT NULL"
    return f"""
        SELECT c.claim, CAST(c.n AS BIGINT) AS line, i.id AS rule FROM '{file}' f JOIN ids i ON i.rule = f.rule
        JOIN read_parquet('{claims}', file_row_number = true) c ON c.file_row_number = f.row
    """


def measure(
    lines: int,
    folder: Path,
    times: int = TIMES,
    full_up_to: int = FULL_UP_TO,
    loop_up_to: int = LOOP_UP_TO,
) -> list[Measured]:
    tariff = Tariff()
    claims = folder / "claims.parquet"
    write_claims(tariff, lines, claims)
    who = [*bulk_rivals.RIVALS, BARE, FULL]
    if lines > loop_up_to:
        who.remove(LOOP)
    if lines > full_up_to:
        who.remove(FULL)
    runs: dict[str, list[dict[str, float]]] = {one: [] for one in who}
    # in turn, so that what else the machine does falls on all alike
    for turn in range(times):
        for one in who:
            runs[one].append(_apart(one, folder, claims, folder / f"{one}.parquet"))
        if turn == 0:
            findings = same(tariff, folder, claims, who)
    return [
        Measured(
            lines,
            one,
            statistics.median(run["seconds"] for run in found),
            max(run["peak"] for run in found),
            findings,
        )
        for one, found in runs.items()
    ]


def _apart(who: str, *paths: Path) -> dict[str, float]:
    command = [sys.executable, __file__, "--step", who, *map(str, paths)]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True)
    told: dict[str, float] = json.loads(done.stdout)
    return told


def fastest(measured: Sequence[Measured]) -> Measured:
    """Of those that are not takst."""
    return min((one for one in measured if one.who not in (BARE, FULL)), key=lambda one: one.seconds)


def table(measured: Sequence[Measured]) -> str:
    rows = [
        "| lines | who | seconds | lines/s | × fastest rival | peak MiB | findings |",
        f"| ---: | --- {'| ---: ' * 5}|",
    ]
    for one in measured:
        best = fastest([other for other in measured if other.lines == one.lines])
        rows.append(
            f"| {one.lines:,} | {one.who} | {one.seconds:.2f} | {one.speed:,.0f} | {one.seconds / best.seconds:.2f} "
            f"| {one.peak:.0f} | {one.findings:,} |"
        )
    return "\n".join(rows)


def run(sizes: Sequence[int], times: int, full_up_to: int, loop_up_to: int) -> list[Measured]:
    with tempfile.TemporaryDirectory(prefix="takst-bench-") as name:
        folder = Path(name)
        bulk_takst.build(Tariff(), folder)
        return [one for lines in sizes for one in measure(lines, folder, times, full_up_to, loop_up_to)]


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("lines", type=int, nargs="*", default=SIZES)
    asked.add_argument("--times", type=int, default=TIMES)
    asked.add_argument("--full-up-to", type=int, default=FULL_UP_TO, help="explain findings up to so many lines")
    asked.add_argument("--loop-up-to", type=int, default=LOOP_UP_TO, help="run the loop up to so many lines")
    asked.add_argument("--step", nargs=4, help=argparse.SUPPRESS)
    given = asked.parse_args()
    if given.step is not None:
        who, *paths = given.step
        step(who, *map(Path, paths))
        return
    print(table(run(given.lines, given.times, given.full_up_to, given.loop_up_to)))


if __name__ == "__main__":
    main()
