"""The engines agree on many claims: a longer run of what `tests/properties/test_bulk_agrees.py` checks of a few.

    python tests/benchmarks/agreement.py [LINES] [--first-seed N] [--workers N]

Claims are made up near the limits of the rules of every ruleset, half of them as they are, half without what the
queries leave to the exact engine anyhow. Of every claim that the queries on DuckDB decide, each finding, verdict and
amount is compared with the generated validator; of one claim in fifty also the validator with the interpreter. The
first difference ends the run. (Spark is compared on millions of lines by `spark_lines.py`.) What is printed is
Markdown.
"""

from __future__ import annotations

import argparse
import multiprocessing
import os
import sys
import tempfile
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from attrs import define, frozen

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

from tests.properties.test_bulk_agrees import check, decoded, plain, tried  # noqa: E402

from takst.ir.interpret import interpret  # noqa: E402
from takst.runtime.view import crowd_of  # noqa: E402
from takst.sample import sample  # noqa: E402

RULESETS = tuple(path.name for path in sorted((ROOT / "rulesets").iterdir()) if path.is_dir())
LINES, IN_BATCH, INTERPRETED = 200_000, 2_000, 50


@frozen
class Batch:
    ruleset: str
    seed: int


@define
class Agreed:
    """What was compared, of one ruleset."""

    lines: int = 0
    claims: int = 0
    decided: int = 0
    findings: int = 0
    interpreted: int = 0

    def add(self, other: Agreed) -> None:
        self.lines += other.lines
        self.claims += other.claims
        self.decided += other.decided
        self.findings += other.findings
        self.interpreted += other.interpreted


def compared(folder: Path, batch: Batch) -> tuple[str, Agreed]:
    """Fails where engines differ."""
    case = tried(batch.ruleset, folder / str(os.getpid()))
    documents = list(sample(case.rules, IN_BATCH, seed=batch.seed))
    if batch.seed % 2:
        documents = [document for document in (plain(case, one) for one in documents) if document["lines"]]
    claims = decoded(case, documents)
    try:
        told = check(case, claims)
    except AssertionError as error:
        raise AssertionError(f"{batch}: the queries differ from the validator") from error
    crowd = crowd_of(claims if case.plan.quotas else (), case.rules.spec)
    some = range(batch.seed % INTERPRETED, len(claims), INTERPRETED)
    for number in some:
        claim, result = claims[number], told.results[number]
        others = [one for one in claims if one.patient.id == claim.patient.id and one is not claim]
        assert interpret(case.rules, claim, others, crowd=crowd) == result, (batch, claim.claim)
    decided = len(claims) - len(told.exact)
    lines = sum(len(claim.lines) for claim in claims)
    return batch.ruleset, Agreed(lines, len(claims), decided, sum(told.findings.values()), len(some))


def batches(lines: int, first_seed: int) -> Iterator[Batch]:
    """Rulesets take turns."""
    for number in range(-(-lines // IN_BATCH)):
        yield Batch(RULESETS[number % len(RULESETS)], first_seed + number // len(RULESETS))


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("lines", type=int, nargs="?", default=LINES)
    asked.add_argument("--first-seed", type=int, default=100)
    asked.add_argument("--workers", type=int, default=os.cpu_count() or 1)
    given = asked.parse_args()
    found = {name: Agreed() for name in RULESETS}
    start = time.perf_counter()
    with tempfile.TemporaryDirectory(prefix="takst-agree-") as name, multiprocessing.Pool(given.workers) as pool:
        for ruleset, more in pool.imap_unordered(partial(compared, Path(name)), batches(given.lines, given.first_seed)):
            found[ruleset].add(more)
            done = sum(one.lines for one in found.values())
            print(f"\r{done:,} lines agree", end="", file=sys.stderr, flush=True)
    print(file=sys.stderr)
    print("| ruleset | lines | claims | decided by queries | findings of these | interpreted too |")
    print(f"| --- |{' ---: |' * 5}")
    for name, one in found.items():
        share = one.decided / max(1, one.claims)
        print(f"| {name} | {one.lines:,} | {one.claims:,} | {share:.0%} | {one.findings:,} | {one.interpreted:,} |")
    print(f"\nAll engines agree; {time.perf_counter() - start:.0f} seconds.")


if __name__ == "__main__":
    main()
