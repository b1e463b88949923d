"""`takst sample`: a ruleset and a seed -> made-up claims, one on each line."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click
import msgspec

from takst.cli.rulesets import NAME, by_name, checked
from takst.cli.terminal import Refusal, progress, written_whole
from takst.sample import sample


@click.command(
    "sample",
    short_help="Make up claims for a ruleset.",
    epilog="""\b
Examples:
  takst sample hzzo --lines 1000 --out claims.ndjson
  takst sample hzzo --lines 50 --seed 7 | takst validate hzzo -
""",
)
@NAME
@click.option("--lines", type=click.IntRange(min=1), default=100, show_default=True, help="How many lines in all.")
@click.option("--seed", type=int, default=1, show_default=True, help="The same seed always gives the same claims.")
@click.option("--out", type=click.Path(dir_okay=False, path_type=Path), help="Write to this file, whole or not at all.")
def command(ruleset: str, lines: int, seed: int, out: Path | None) -> int:
    """Make up claims for a ruleset, as NDJSON: near the places where its rules decide otherwise.

    Nobody is behind them. They serve to try a ruleset, and to compare engines and versions.
    Exit status: 0, or 2 when it cannot be done.
    """
    rules = checked(by_name((ruleset,))[0], otherwise=Refusal).rules
    claims = _printed(sample(rules, lines, seed))
    if out is None:
        sys.stdout.writelines(claims)
    else:
        with written_whole(out) as stream:
            stream.writelines(progress(claims, "making claim"))
    return 0


def _printed(claims: Iterator[dict[str, Any]]) -> Iterator[str]:
    encoder = msgspec.json.Encoder(decimal_format="number", order="deterministic")
    return (f"{encoder.encode(claim).decode()}\n" for claim in claims)
