"""How long compiling takes: the rulesets that are here, and a made-up one of up to 20,000 statements.

    python tests/benchmarks/compiling.py

Compiling is reading, checking and generating the Python validator; seconds of work of this process, the middle of 3.
What is printed is Markdown.
"""

from __future__ import annotations

import random
import statistics
import tempfile
import time
from pathlib import Path

from attrs import frozen

from takst.backends.python import generate
from takst.driver import load, rule_files

SEED, TIMES = 3, 3
COUNTS = (5_000, 10_000, 20_000)
RULESETS = Path(__file__).parents[2] / "rulesets"

HEADER = """ruleset statements "Statements"
source act "Act" language en published 2024-01-01
in force from 2024-01-01
codes look like "A0000"
catalogue "codes.csv"
key visit: session presumed patient, provider, date
fact duration_min: number in min "How long?"

from act "Art. 1"
"""


@frozen
class Compiled:
    what: str
    checking: float
    generating: float

    @property
    def seconds(self) -> float:
        return self.checking + self.generating


def compiled(folder: Path) -> tuple[float, float]:
    start = time.process_time()
    rules = load(rule_files(folder)).checked
    checked = time.process_time()
    assert rules is not None, folder
    generate(rules)
    return checked - start, time.process_time() - checked


def write(folder: Path, statements: int) -> None:
    """Four sentences on each code."""
    chance = random.Random(SEED)
    codes = [f"A{n:04}" for n in range(statements // 4)]
    rows = "".join(f"{code},Service {code},{n % 90 + 1}.50\n" for n, code in enumerate(codes))
    (folder / "codes.csv").write_text(f"code,label,coefficient\n{rows}", encoding="utf-8")
    blocks = []
    for n, code in enumerate(codes):
        other = codes[(n + chance.randrange(1, len(codes) // 2)) % len(codes)]
        blocks.append(
            f"{code}\n    cannot be billed with {other} in the same visit\n"
            f"    max {chance.randint(1, 4)} per day\n    cannot be billed again within {chance.randint(2, 30)} days\n"
            f"    only when duration_min >= {chance.randint(5, 30)}\n"
        )
    (folder / "rules.takst").write_text(HEADER + "\n" + "\n".join(blocks), encoding="utf-8")


def measure() -> list[Compiled]:
    found = [_middle("the five rulesets", [path for path in sorted(RULESETS.iterdir()) if path.is_dir()])]
    with tempfile.TemporaryDirectory() as name:
        for count in COUNTS:
            folder = Path(name) / str(count)
            folder.mkdir()
            write(folder, count)
            found.append(_middle(f"{count:,} statements", [folder]))
    return found


def _middle(what: str, folders: list[Path]) -> Compiled:
    runs = [[compiled(folder) for folder in folders] for _ in range(TIMES)]
    checking, generating = (statistics.median(sum(one[place] for one in run) for run in runs) for place in (0, 1))
    return Compiled(what, checking, generating)


def table(measured: list[Compiled]) -> str:
    rows = ["| what | reading and checking | generating | together |", "| --- | ---: | ---: | ---: |"]
    for one in measured:
        rows.append(f"| {one.what} | {one.checking:.2f} s | {one.generating:.2f} s | {one.seconds:.2f} s |")
    return "\n".join(rows)


if __name__ == "__main__":
    print(table(measure()))
