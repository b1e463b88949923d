"""From checked rules to what is odd about them as a whole: contradictions, gaps, overlaps, sentences without effect.

`cells`, `formulas`, `solve`, `relations`: conditions as sets of values, and whether they can hold together. `scene`:
values -> the smallest claim, judged by the interpreter. `book`: the rules arranged for questions. Then one module for
each group of kinds (`conditions`, `bands`, `limits`, `pairs`, `validity`), `report` for all of them, `show` for print.

What is never reported may still be wrong; what is reported is true: of a claim that shows something the interpreter
has judged it, and "never" is said only where no values of the facts at all are left.
"""

from __future__ import annotations

from takst.analysis.finding import KINDS, Finding, Kind, Place
from takst.analysis.report import (
    FILE,
    Acceptance,
    BadAcceptance,
    Report,
    acceptances,
    analyse,
)
from takst.analysis.show import render_json, render_sarif, render_text

__all__ = [
    "FILE",
    "KINDS",
    "Acceptance",
    "BadAcceptance",
    "Finding",
    "Kind",
    "Place",
    "Report",
    "acceptances",
    "analyse",
    "render_json",
    "render_sarif",
    "render_text",
]
