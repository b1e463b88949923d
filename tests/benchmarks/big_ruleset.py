"""A ruleset as big as the largest code edits there are: 15,000 codes, 2,000,000 pairs that exclude each other, 15,000
limits of units; made up from a seed, so that everybody measures the same one.

    python tests/benchmarks/big_ruleset.py              measures loading, compiling, opening and validating
    python tests/benchmarks/big_ruleset.py --write DIR  only writes the ruleset

What it prints is Markdown. Reading the sheet as rows of cells is measured by itself: compiling is what comes besides.
"""

from __future__ import annotations

import argparse
import csv
import datetime as dt
import json
import platform
import random
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from io import StringIO
from pathlib import Path
from typing import Any

import bulk_takst

NAME = "big"
CODES, PAIRS, LIMITS, SEED = 15_000, 2_000_000, 15_000, 7
FEW_PAIRS = 5_000
CLAIMS, LINES = 20_000, 1_000_000

HEADER = f"""ruleset {NAME} "A big ruleset"
source edits "Edits" language en published 2024-01-01
in force from 2024-01-01
codes look like "A0000"
catalogue "codes.csv"
key visit: session presumed patient, provider, date

from edits "Table 1"
exclusions from "pairs.csv" in the same visit

from edits "Table 2"
limits from "limits.csv" per day

from edits "Table 3"
A0000 to {{last}}
    pays coefficient
"""


def code(number: int) -> str:
    """`A0000` to `Z9999`: the codes in the order of their numbers."""
    return f"{chr(ord('A') + number // 10_000)}{number % 10_000:04}"


def write(folder: Path, codes: int = CODES, pairs: int = PAIRS, limits: int = LIMITS, seed: int = SEED) -> None:
    """The whole ruleset: a rule file and its three sheets."""
    chance = random.Random(seed)
    (folder / "rules.takst").write_text(HEADER.format(last=code(codes - 1)), encoding="utf-8")
    rows = [f"{code(n)},Service {n},{chance.randint(100, 90_000) / 100:.2f}\n" for n in range(codes)]
    (folder / "codes.csv").write_text("code,label,coefficient\n" + "".join(rows), encoding="utf-8")
    rows = [f"{code(n)},{chance.choice((1, 1, 1, 2, 3, 4, 6, 8, 12, 20))}\n" for n in range(limits)]
    (folder / "limits.csv").write_text("code,max\n" + "".join(rows), encoding="utf-8")
    with (folder / "pairs.csv").open("w", encoding="utf-8") as file:
        file.write("code,with,loser,valid_from,valid_to\n")
        file.writelines(_pair_rows(codes, pairs, chance))


def _pair_rows(codes: int, pairs: int, chance: random.Random) -> list[str]:
    """In the order of their first codes, as such tables are printed; most in force for good, some from or until a
    day."""
    numbers = chance.sample(range(codes * (codes - 1) // 2), pairs)
    days = [f"{dt.date(2024, 1, 1) + dt.timedelta(days=91 * n)}" for n in range(1, 8)]
    rows = []
    for number in sorted(numbers):
        # the pairs of a triangle, row by row: 1 with 0, 2 with 0, 2 with 1, ...
        first = int(((8 * number + 1) ** 0.5 + 1) / 2)
        second = number - first * (first - 1) // 2
        start = chance.choice(days) if chance.random() < 0.1 else ""
        end = "2025-12-31" if not start and chance.random() < 0.05 else ""
        loser = "with" if chance.random() < 0.1 else ""
        rows.append(f"{code(first)},{code(second)},{loser},{start},{end}\n")
    return rows


def claims(count: int, codes: int = CODES, seed: int = SEED) -> list[dict[str, Any]]:
    """Claims of three lines on one day, with ten earlier lines of the patient's year."""
    chance = random.Random(seed)
    made = []
    for n in range(count):
        day = dt.date(2025, 1, 1) + dt.timedelta(days=chance.randrange(300))
        lines = [
            {"code": code(chance.randrange(codes)), "date": f"{day}", "units": chance.choice((1, 1, 2))} for _ in "123"
        ]
        history = [
            {"code": code(chance.randrange(codes)), "date": f"{day - dt.timedelta(days=chance.randrange(1, 365))}"}
            for _ in range(10)
        ]
        made.append(
            {
                "claim": f"C{n}",
                "patient": {"id": f"P{n}"},
                "lines": lines,
                "history": history,
                "history_complete_from": "2020-01-01",
            }
        )
    return made


def write_lines(path: Path, lines: int, codes: int = CODES) -> None:
    """Claims of three lines on one day, seven of a patient, made by DuckDB from hashes alone."""
    import duckdb

    duckdb.sql(
        f"""COPY (
            SELECT format('C{{:08d}}', i // 3) AS claim, format('P{{:07d}}', i // 21) AS "patient.id",
                'D1' AS "provider.id", DATE '2015-01-01' AS history_complete_from, CAST(1 + i % 3 AS INTEGER) AS n,
                chr(CAST({ord("A")} + c // 10000 AS INTEGER)) || lpad(CAST(c % 10000 AS VARCHAR), 4, '0') AS code,
                DATE '2025-01-01' + CAST(hash(i // 3) % 300 AS INTEGER) AS date,
                CASE WHEN hash(i * 7) % 3 = 0 THEN 2 ELSE 1 END AS units
            FROM (SELECT i, CAST(hash(i * 31 + {SEED}) % {codes} AS BIGINT) AS c FROM range({lines}) t(i))
        ) TO '{path}' (FORMAT parquet)"""
    )


# ---------------------------------------------------------------- measuring


def median(run: Callable[[], object], times: int = 3) -> float:
    """Seconds of work of the middle one of several runs: what else runs on the machine has no part in it."""
    found = []
    for _ in range(times):
        start = time.process_time()
        run()
        found.append(time.process_time() - start)
    return statistics.median(found)


def peak() -> float:
    """The most memory that this process has held, in MiB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def apart(step: str, *arguments: object) -> dict[str, float]:
    """A step in a process of its own, so that its memory and its imports are its own."""
    command = [sys.executable, __file__, "--step", step, *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    found: dict[str, float] = json.loads(done.stdout)
    return found


def read_step(folder: Path) -> dict[str, float]:
    """The sheet of pairs as text and as rows of cells, and nothing else."""
    from takst.source import SourceText

    def read() -> None:
        text = SourceText.from_file(folder / "pairs.csv").text
        for _ in csv.reader(StringIO(text)):
            pass

    return {"seconds": median(read), "peak": peak()}


def compile_step(folder: Path, out: Path) -> dict[str, float]:
    from takst.backends.python import data_files, generate
    from takst.driver import load, rule_files

    start = time.process_time()
    rules = load(rule_files(folder)).checked
    loaded = time.process_time()
    assert rules is not None
    texts, data = generate(rules), data_files(rules)
    made = time.process_time()
    bulk_takst.write_package(out / NAME, texts, data)
    return {"load": loaded - start, "generate": made - loaded, "peak": peak(), "bytes": sum(map(len, data.values()))}


def open_step(out: Path) -> dict[str, float]:
    from takst.runtime.pair_table import open_pairs

    sys.path.insert(0, str(out))
    start = time.perf_counter()
    __import__(NAME)
    imported = time.perf_counter() - start
    opened = median(lambda: open_pairs(out / NAME / "__init__.py", "pairs.pairs"), 9)
    used = median(lambda: open_pairs(out / NAME / "__init__.py", "pairs.pairs").between("A0001", "A0000"), 9)
    return {"import": imported, "open": opened, "first": used, "peak": peak()}


def validate_step(out: Path, count: int) -> dict[str, float]:
    sys.path.insert(0, str(out))
    package = __import__(NAME)
    made = claims(count)

    def run() -> int:
        return sum(len(package.validate(claim).findings) for claim in made)

    return {"findings": run(), "seconds": median(run), "peak": peak()}


def bulk_step(out: Path, file: Path) -> dict[str, float]:
    """Seconds as the clock has them: bulk runs use every core."""
    made = bulk_takst.packaged(out, NAME)
    took = []
    for _ in range(3):
        start = time.perf_counter()
        findings = bulk_takst.judge(made, file, out / "found.parquet", bare=True)
        took.append(time.perf_counter() - start)
    return {"findings": findings, "seconds": statistics.median(took), "peak": peak()}


STEPS: dict[str, Callable[..., dict[str, float]]] = {
    "read": lambda folder: read_step(Path(folder)),
    "compile": lambda folder, out: compile_step(Path(folder), Path(out)),
    "open": lambda out: open_step(Path(out)),
    "bulk": lambda out, file: bulk_step(Path(out), Path(file)),
    "validate": lambda out, count: validate_step(Path(out), int(count)),
}


def report(folder: Path) -> None:
    print(f"# {CODES:,} codes, {PAIRS:,} pairs, {LIMITS:,} limits\n")
    print(f"Python {platform.python_version()}, {platform.machine()}; medians of 3\n")
    print(
        "| pairs | read | compile beyond reading | write out | peak MiB | file MiB | import | open | one claim "
        f"| {LINES:,} lines | peak MiB |"
    )
    print(f"|{' ---: |' * 11}")
    times = {}
    lines = folder / "lines.parquet"
    write_lines(lines, LINES)
    for pairs in (FEW_PAIRS, PAIRS):
        home, out = folder / f"of_{pairs}", folder / f"out_{pairs}"
        home.mkdir()
        write(home, pairs=pairs)
        read = apart("read", home)
        made = [apart("compile", home, out) for _ in range(3)]
        load, generated, most = (statistics.median(one[key] for one in made) for key in ("load", "generate", "peak"))
        apart("open", out)
        opened = [apart("open", out) for _ in range(3)]
        judged = apart("validate", out, CLAIMS)
        bulk_takst.compile_rules(home, out / NAME)
        many = apart("bulk", out, lines)
        times[pairs] = (load - read["seconds"], judged["seconds"], many["seconds"])
        print(
            f"| {pairs:,} | {read['seconds']:.2f} s | {load - read['seconds']:.2f} s | {generated:.2f} s | {most:.0f} "
            f"| {made[0]['bytes'] / 2**20:.1f} | {statistics.median(o['import'] for o in opened) * 1000:.0f} ms "
            f"| {statistics.median(o['first'] for o in opened) * 1000:.1f} ms "
            f"| {judged['seconds'] / CLAIMS * 1e6:.0f} µs, {judged['findings']:.0f} findings "
            f"| {many['seconds']:.2f} s, {many['findings']:.0f} findings | {many['peak']:.0f} |"
        )
    before, after = times[FEW_PAIRS], times[PAIRS]
    print(f"\nWork for {PAIRS - FEW_PAIRS:,} more pairs: {after[0] - before[0]:.2f} s.")
    print(f"Validating takes {after[1] / before[1]:.2f} times as long claim by claim,")
    print(f"and {after[2] / before[2]:.2f} times as long of {LINES:,} lines at once.")


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--write", type=Path, help="only write the ruleset to this folder")
    asked.add_argument("--step", nargs="+", help=argparse.SUPPRESS)
    given = asked.parse_args()
    if given.write is not None:
        given.write.mkdir(parents=True, exist_ok=True)
        write(given.write)
    elif given.step is not None:
        print(json.dumps(STEPS[given.step[0]](*given.step[1:])))
    else:
        with tempfile.TemporaryDirectory() as folder:
            report(Path(folder))


if __name__ == "__main__":
    main()
