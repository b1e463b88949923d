"""From a spreadsheet of codes, exclusions or limits to a catalogue and rule files.

`reading` makes a table of cells out of a file, `columns` finds out what each column says, `codes` and `sentences` turn
rows into rows of the catalogue and into sentences, `planning` puts both into the files of a ruleset and checks them.
What cannot be placed is never dropped silently: each such cell is a `Left` with its place, the reason and what is near.
"""

from __future__ import annotations

from takst.tables.columns import FIELDS, Columns, columns_of
from takst.tables.left import Left
from takst.tables.planning import CannotPlan, Plan, Wishes, plan
from takst.tables.reading import CannotRead, Cell, Table, read_table

__all__ = [
    "FIELDS",
    "CannotPlan",
    "CannotRead",
    "Cell",
    "Columns",
    "Left",
    "Plan",
    "Table",
    "Wishes",
    "columns_of",
    "plan",
    "read_table",
]
