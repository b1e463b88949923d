"""What a step is, and how far apart days are."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import frozen

from takst.backends.bulk import sql
from takst.backends.bulk.tables import Distance


@frozen
class Step:
    """One query. `name` is what later ones call its rows."""

    name: str
    says: str
    text: str
    explains: bool = False
    """Whether it is only needed for what results say of findings and lines besides."""
    of_lines: bool = False
    """Whether it is only needed where every line is told, not only those with findings."""
    is_apart: bool = False
    """Whether its rows are found before those of the step that reads them: in one query both take longer."""


def distances(known: Mapping[Distance, int], which: str, start: str) -> str:
    """The day that lies so far after `start`."""
    cases = " ".join(f"WHEN {ix} THEN {sql.later(start, number, unit)}" for (number, unit), ix in known.items())
    return f"CASE {which} {cases} END"
