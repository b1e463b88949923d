"""How long the commands take as a user feels it, start-up, reading and writing included.

    python tests/benchmarks/commands.py

Claims are those of the demonstration, copied, each copy with a claim and a patient of its own. What is printed is
Markdown.
"""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import tempfile
import time
from itertools import cycle, islice
from pathlib import Path
from typing import Any

CLAIMS, TIMES = 5_000, 3
ROOT = Path(__file__).parents[2]
DEMO = ROOT / "rulesets" / "hzzo" / "claims" / "demo.ndjson"
TAKST = Path(sys.executable).parent / "takst"


def seconds(*arguments: str | Path) -> float:
    """The middle time of several runs of `takst`; exit status 1 means findings, which is a result and not a failure."""
    found = []
    for _ in range(TIMES):
        start = time.perf_counter()
        done = subprocess.run([TAKST, *arguments], cwd=ROOT, stdout=subprocess.DEVNULL, check=False)
        found.append(time.perf_counter() - start)
        if done.returncode > 1:
            sys.exit(f"takst {' '.join(map(str, arguments))} ended with {done.returncode}")
    return statistics.median(found)


def copies(claims: list[dict[str, Any]], count: int) -> list[dict[str, Any]]:
    """`count` claims made from the given ones, no two with the same claim or the same patient."""
    originals = islice(cycle(claims), count)
    return [
        {**claim, "claim": f"C{n}", "patient": {**claim["patient"], "id": f"P{n}"}} for n, claim in enumerate(originals)
    ]


def table() -> str:
    rows = ["| command | seconds |", "| --- | ---: |", f"| takst check rulesets | {seconds('check', 'rulesets'):.2f} |"]
    claims = copies([json.loads(row) for row in DEMO.read_text(encoding="utf-8").splitlines() if row.strip()], CLAIMS)
    lines = sum(len(claim["lines"]) for claim in claims)
    with tempfile.TemporaryDirectory() as folder:
        many = Path(folder) / "claims.ndjson"
        many.write_text("".join(json.dumps(claim) + "\n" for claim in claims), encoding="utf-8")
        took = seconds("validate", "hzzo", many, "--format", "ndjson", "--out", Path(folder) / "results.ndjson")
    rows.append(f"| takst validate hzzo, {len(claims):,} claims in NDJSON with {lines:,} lines | {took:.2f} |")
    return "\n".join(rows)


if __name__ == "__main__":
    print(table())
