"""The codes of Contract frames for Aleris Helse AS, 2022, as printed.

Generated from rulesets/aleris by `takst build aleris`: change the rules there, then build again.
"""

from __future__ import annotations

from takst.runtime.spec import CodeRow

CODES: dict[str, CodeRow] = {}

OUTSIDE: dict[str, str] = {
    "PHV10X": "1.1.1",
    "PHV12X": "1.1.1",
    "SPH0LK": "1.1.2",
    "GXAV37": "6.1.2",
    "GXAV38": "6.1.3",
    "GXAV40": "6.1.3",
}
"""Codes that are named, but have no row here."""

CASES: dict[str, str] = {}
"""What is judged like a code."""

ALTERNATIVES: tuple[tuple[str, ...], ...] = ()
"""Of each group exactly one code fits."""
