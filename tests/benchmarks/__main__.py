"""All measures of speed and memory, each against its target -> REPORT.md.

    python tests/benchmarks                               everything at its default size
    python tests/benchmarks 100000 1000000 10000000       bulk runs of so many lines
    python tests/benchmarks --only bulk,compile           only these parts; the report has no others

The report says of the machine what matters and nothing that names it. A number in it was measured in that very run.
"""

from __future__ import annotations

import argparse
import datetime as dt
import os
import platform
import re
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from importlib.metadata import PackageNotFoundError, version
from itertools import pairwise
from pathlib import Path

import bulk
import commands
import compiling
from attrs import define, field, frozen

HERE = Path(__file__).parent
REPORT = HERE / "REPORT.md"
SPARK = HERE / "spark_lines.py"
LIBRARIES = ("duckdb", "polars", "pyarrow", "msgspec", "pyspark", "pysail")
MEBIBYTES = 4 * 1024
"""The bound of a bulk run that is told nothing else."""


@frozen
class Target:
    """Something to reach: what was measured, and by how much of the target it is met or missed."""

    what: str
    wanted: str
    measured: str
    is_met: bool


@define
class Findings:
    """What the parts of a run told."""

    targets: list[Target] = field(factory=list)
    sections: list[tuple[str, str]] = field(factory=list)

    def at_most(self, what: str, most: float, measured: float, unit: str = "") -> None:
        self.targets.append(Target(what, f"≤ {most:g}{unit}", f"{measured:.2f}{unit}", measured <= most))

    def at_least(self, what: str, least: float, measured: float, unit: str = "") -> None:
        self.targets.append(Target(what, f"≥ {least:g}{unit}", f"{measured:.2f}{unit}", measured >= least))


# ---------------------------------------------------------------- parts


def part_bulk(found: Findings, given: argparse.Namespace) -> None:
    measured = bulk.run(given.lines, given.times, given.full_up_to, given.loop_up_to)
    found.sections.append(("Many claims, 5,000 rules", f"{_said(bulk.__doc__)}\n\n{bulk.table(measured)}"))
    by = {(one.lines, one.who): one for one in measured}
    for lines in given.lines:
        best = bulk.fastest([one for one in measured if one.lines == lines])
        for who, most in ((bulk.BARE, 1.0), (bulk.FULL, 1.3)):
            if (lines, who) in by:
                ratio = by[lines, who].seconds / best.seconds
                found.at_most(f"{who}, {lines:,} lines, against {best.who}", most, ratio, "×")
        if (lines, bulk.LOOP) in by:
            faster = by[lines, bulk.LOOP].seconds / by[lines, bulk.BARE].seconds
            found.at_least(f"{bulk.BARE}, {lines:,} lines: times faster than the loop", 8, faster, "×")
    bare = [by[lines, bulk.BARE] for lines in sorted(given.lines) if lines >= 1_000_000]
    for few, many in pairwise(bare):
        what = f"lines per second at {many.lines:,} lines, of those at {few.lines:,}"
        found.at_least(what, 0.8, many.speed / few.speed, "×")
    greatest = max((one for one in measured if one.who in (bulk.BARE, bulk.FULL)), key=lambda one: one.peak)
    what = f"most memory of a bulk run ({greatest.who}, {greatest.lines:,} lines)"
    found.at_most(what, MEBIBYTES, greatest.peak, " MiB")


def part_commands(found: Findings, _: argparse.Namespace) -> None:
    found.sections.append(("Commands", f"{_said(commands.__doc__)}\n\n{commands.table()}"))


def part_pairs(found: Findings, _: argparse.Namespace) -> None:
    told = _script(found, "Two million pairs", HERE / "big_ruleset.py")
    times = _number(r"Validating takes ([\d.]+) times", told)
    found.at_most("2,000,000 pairs against 5,000: validating claims one by one", 1.3, times, "×")
    times = _number(r"and ([\d.]+) times as long of", told)
    found.at_most("2,000,000 pairs against 5,000: validating a million lines at once", 1.3, times, "×")
    work = _number(r"more pairs: (-?[\d.]+) s", told)
    found.at_most("work to compile 2,000,000 pairs beyond reading them", 1, work, " s")
    cells = [one.strip() for one in next(row for row in told.splitlines() if row.startswith("| 2,000,000")).split("|")]
    found.at_most("memory to compile them", 600, float(cells[5]), " MiB")
    found.at_most("opening them", 10, float(cells[8].removesuffix(" ms")), " ms")


def part_one(found: Findings, _: argparse.Namespace) -> None:
    told = _script(found, "One claim", HERE / "one_claim.py")
    cells = r"\| {} \|[^|]*\|[^|]*\| ([\d.]+) \|"
    found.at_most("one claim from objects, against a check by hand", 2, _number(cells.format("objects"), told), "×")
    found.at_most("one claim from JSON text", 1.5, _number(cells.format("JSON text"), told), "×")
    start = _number(r"\| takst validate hzzo claim.json \| ([\d.]+) \|", told)
    found.at_most("first answer of the command line", 0.35, start, " s")


def part_engines(found: Findings, _: argparse.Namespace) -> None:
    told = _script(found, "General rule engines", HERE / "general_engines.py")
    if "the quickest is" in told:
        times = _number(r"Given the whole history, the quickest is .+: ([\d.]+) times", told)
        found.at_least("one claim: times faster than the quickest general rule engine", 20, times, "×")


def part_compile(found: Findings, _: argparse.Namespace) -> None:
    measured = compiling.measure()
    found.sections.append(("Compiling", f"{_said(compiling.__doc__)}\n\n{compiling.table(measured)}"))
    rulesets, *made = measured
    found.at_most(f"compiling {rulesets.what}", 5, rulesets.seconds, " s")
    found.at_most(f"compiling {made[-1].what}", 3, made[-1].seconds, " s")
    growth = made[-1].seconds / made[0].seconds / (compiling.COUNTS[-1] / compiling.COUNTS[0])
    what = f"a statement among {compiling.COUNTS[-1]:,}, against one of {compiling.COUNTS[0]:,}"
    found.at_most(what, 1.2, growth, "×")


def part_spark(found: Findings, given: argparse.Namespace) -> None:
    told = _script(found, "Spark and Sail", SPARK, "--lines", str(max(given.lines)), "--spark", given.spark)
    found.at_most(f"{given.spark}, against the same SQL run by hand on it", 1.2, _number(r"ratio ([\d.]+)", told), "×")


PARTS: dict[str, Callable[[Findings, argparse.Namespace], None]] = {
    "bulk": part_bulk,
    "one": part_one,
    "engines": part_engines,
    "compile": part_compile,
    "commands": part_commands,
    "pairs": part_pairs,
    "spark": part_spark,
}


def _script(found: Findings, title: str, path: Path, *arguments: str) -> str:
    """Another script of this folder, whose Markdown goes into the report."""
    told = subprocess.run([sys.executable, path, *arguments], stdout=subprocess.PIPE, text=True, check=True).stdout
    body = "\n".join(row for row in told.splitlines() if not row.startswith("# "))
    found.sections.append((title, body.strip()))
    return told


def _number(pattern: str, text: str) -> float:
    matched = re.search(pattern, text)
    assert matched is not None, (pattern, text)
    return float(matched[1])


def _said(words: str | None) -> str:
    """What a module says of itself after its first paragraphs of use."""
    paragraphs = (words or "").split("\n\n")
    return "\n\n".join(one.strip() for one in paragraphs if not one.startswith("    "))


# ---------------------------------------------------------------- the report


def report(found: Findings, took: float) -> str:
    return "\n".join(_report(found, took)) + "\n"


def _report(found: Findings, took: float) -> Iterator[str]:
    yield "# Benchmarks\n"
    yield f"Measured on {dt.date.today()} in {took / 60:.0f} minutes. {_machine()}; {_versions()}.\n"
    yield f"The machine's load over the last five minutes was {os.getloadavg()[1]:.1f}; this run alone is 1 to 2.\n"
    yield "| measure | to reach | measured | |\n| --- | ---: | ---: | --- |"
    for one in found.targets:
        yield f"| {one.what} | {one.wanted} | {one.measured} | {'met' if one.is_met else '**not met**'} |"
    for title, body in found.sections:
        yield f"\n## {title}\n\n{body}"
    notes = HERE / "NOTES.md"
    if notes.is_file():
        yield f"\n{notes.read_text(encoding='utf-8').strip()}"


def _machine() -> str:
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    model = platform.processor() or platform.machine()
    info = Path("/proc/cpuinfo")
    if info.is_file():
        names = [row.partition(":")[2].strip() for row in info.read_text().splitlines() if row.startswith("model name")]
        model = names[0] if names else model
    return f"{os.cpu_count()} cores ({model}), {memory:.0f} GiB"


def _versions() -> str:
    told = [f"Python {platform.python_version()}"]
    for name in LIBRARIES:
        try:
            told.append(f"{name} {version(name)}")
        except PackageNotFoundError:
            continue
    return ", ".join(told)


def arguments(given: Sequence[str]) -> argparse.Namespace:
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("lines", type=int, nargs="*", default=bulk.SIZES, help="of the bulk runs")
    usual = ",".join(name for name in PARTS if name != "spark")
    asked.add_argument("--only", default=usual, help=f"of {', '.join(PARTS)} (all but spark)")
    asked.add_argument("--times", type=int, default=bulk.TIMES, help="bulk runs of which the middle counts")
    asked.add_argument("--full-up-to", type=int, default=bulk.FULL_UP_TO, help="explain findings up to so many lines")
    asked.add_argument("--loop-up-to", type=int, default=bulk.LOOP_UP_TO, help="run the loop up to so many lines")
    asked.add_argument("--spark", default="sail", help="what the part spark runs on; it has the most lines given")
    asked.add_argument("--out", type=Path, default=REPORT)
    return asked.parse_args(given)


def main() -> None:
    given = arguments(sys.argv[1:])
    chosen = given.only.split(",")
    unknown = [name for name in chosen if name not in PARTS]
    if unknown:
        sys.exit(f"no part is called {', '.join(unknown)}; take of {', '.join(PARTS)}")
    found, start = Findings(), time.perf_counter()
    for name in chosen:
        print(f"measuring: {name}", file=sys.stderr, flush=True)
        PARTS[name](found, given)
    given.out.write_text(report(found, time.perf_counter() - start), encoding="utf-8")
    met = sum(one.is_met for one in found.targets)
    print(f"{given.out}: {met} of {len(found.targets)} targets met", file=sys.stderr)


if __name__ == "__main__":
    main()
