"""Marks in the texts of the rule table `told`, where a line's own words go. Nobody bills or writes such signs."""

from __future__ import annotations

BETWEEN = "␟"
"""Stands between the parts of a list that is one cell."""


def mark(name: str) -> str:
    return f"⟦{name}⟧"
