"""The ten verdicts, most serious first."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, TypeAlias

Verdict: TypeAlias = Literal[
    "not in force",
    "other route",
    "not covered",
    "refused",
    "needs approval",
    "needs document",
    "needs judgement",
    "undecided",
    "reduced",
    "payable",
]

VERDICTS: tuple[Verdict, ...] = (
    "not in force",
    "other route",
    "not covered",
    "refused",
    "needs approval",
    "needs document",
    "needs judgement",
    "undecided",
    "reduced",
    "payable",
)

_RANK = {verdict: rank for rank, verdict in enumerate(VERDICTS)}

FINAL: frozenset[Verdict] = frozenset({"not in force", "other route", "not covered", "refused"})
"""A line with one of these is paid nothing."""

PENDING: frozenset[Verdict] = frozenset({"needs approval", "needs document", "needs judgement", "undecided"})
"""A line with one of these waits: its amount is held, not paid."""


def rank(verdict: Verdict) -> int:
    """0 is the most serious."""
    return _RANK[verdict]


def worst(verdicts: Iterable[Verdict]) -> Verdict:
    """The most serious of them; `payable` when there is none."""
    return min(verdicts, key=rank, default="payable")
