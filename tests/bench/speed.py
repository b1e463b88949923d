"""How long the commands take on this machine: from the rule files and one NDJSON file of claims to printed times.

The claims are copied, each copy with a claim and a patient of its own, until there are enough to measure; the whole
command is timed, start-up and reading and writing included, as a user would feel it.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from itertools import cycle, islice
from pathlib import Path
from typing import Any

CLAIMS = 5_000
TAKST = Path(sys.executable).parent / "takst"


def seconds(*arguments: str | Path) -> float:
    """The time one run of `takst` takes; exit status 1 means findings, which is a result and not a failure."""
    start = time.perf_counter()
    done = subprocess.run([TAKST, *arguments], stdout=subprocess.DEVNULL, check=False)
    if done.returncode > 1:
        sys.exit(f"takst {' '.join(map(str, arguments))} ended with {done.returncode}")
    return time.perf_counter() - start


def copies(claims: list[dict[str, Any]], count: int) -> list[dict[str, Any]]:
    """`count` claims made from the given ones, no two with the same claim or the same patient."""
    originals = islice(cycle(claims), count)
    return [
        {**claim, "claim": f"C{n}", "patient": {**claim["patient"], "id": f"P{n}"}} for n, claim in enumerate(originals)
    ]


def main(demo: Path) -> None:
    """Print the times of `check`, `build --check` and `validate`."""
    print(f"takst check rulesets   {seconds('check', 'rulesets'):8.2f} s")
    print(f"takst build --check    {seconds('build', '--check'):8.2f} s")
    claims = copies([json.loads(row) for row in demo.read_text(encoding="utf-8").splitlines() if row.strip()], CLAIMS)
    lines = sum(len(claim["lines"]) for claim in claims)
    with tempfile.TemporaryDirectory() as folder:
        many = Path(folder) / "claims.ndjson"
        many.write_text("".join(json.dumps(claim) + "\n" for claim in claims), encoding="utf-8")
        took = seconds("validate", "hzzo", many, "--format", "ndjson", "--out", Path(folder) / "results.ndjson")
    print(f"takst validate hzzo    {took:8.2f} s for {len(claims)} claims, {lines} lines: {lines / took:.0f} lines/s")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
