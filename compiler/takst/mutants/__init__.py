"""Rules and their examples -> the small changes to a rule that no example would notice."""

from __future__ import annotations

from takst.mutants.changes import Change, changes
from takst.mutants.notice import Mutant, Outcome, Trial

__all__ = ["Change", "Mutant", "Outcome", "Trial", "changes"]
