"""How a need begins that is no fact: what a `Truth` lacks is named `NAME@LINE`, as in `history@2018-04-01`."""

from __future__ import annotations

import datetime as dt

HISTORY = "history"
JUDGEMENT = "judgement: "
EARLIER_TEXT = "text before "
UNKNOWN_ROW = "row of "
UNKNOWN_PRICE = "price of "
USED = "used of "

NEVER_MET = (JUDGEMENT, EARLIER_TEXT, UNKNOWN_ROW, UNKNOWN_PRICE)
"""What `--unknown met` never takes for granted: a person's answer, and texts that are not here."""


def lines_since(start: dt.date | None) -> str:
    """The need of all lines since a day, or of all there ever were."""
    return f"{HISTORY}@{'ever' if start is None else start.isoformat()}"
