"""The examples of rule files: written down as claims, run on every engine, and counted.

`claims`: example -> claim. `expectations`: result -> what is not as expected. `run`: all of it, on all engines.
`exercise`: which rules the examples show firing, and which not firing. `generated`: generated modules -> an engine.
"""

from __future__ import annotations

from takst.examples.claims import WrittenClaim, claim_of
from takst.examples.exercise import Exercise, exercise, is_executable, share
from takst.examples.names import RuleNames, names_of
from takst.examples.run import Engine, Ran, run

__all__ = [
    "Engine",
    "Exercise",
    "Ran",
    "RuleNames",
    "WrittenClaim",
    "claim_of",
    "exercise",
    "is_executable",
    "names_of",
    "run",
    "share",
]
