"""Checked rules and a seed -> made-up claims, near the places where the rules decide otherwise.

Lines are built around single rules: codes that ban each other, days at both ends of a window, counts at the limit,
values on both sides of a comparison; and each thing may be said, left out, or said to be absent. The same seed
always gives the same claims.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count
from random import Random

from takst.ir.nodes import CheckedRuleset
from takst.sample.patient import Patient
from takst.sample.shop import Shop
from takst.sample.writer import Claim


def sample(rules: CheckedRuleset, lines: int, seed: int) -> Iterator[Claim]:
    """Claims, as JSON has them, until there are so many billed lines. Claims of one patient follow each other."""
    shop = Shop.of(rules, Random(seed))
    left = lines
    for number in count(1):
        for claim in Patient(shop, number).claims():
            if left <= 0:
                return
            claim["lines"] = claim["lines"][:left]
            left -= len(claim["lines"])
            yield claim


__all__ = ["sample"]
