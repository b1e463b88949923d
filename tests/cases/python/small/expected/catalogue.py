"""The codes of A small tariff, as printed.

Generated from rulesets/small by `takst build small`: change the rules there, then build again.
"""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from takst.runtime.spec import CodeRow, Period

TABLE_1 = "Table 1"
UNTIL_2019_12_31 = Period(None, dt.date(2019, 12, 31))

CODES: dict[str, CodeRow] = {
    row.code: row
    for row in (
        CodeRow("AA001", "Consultation", coefficient=Decimal("10.00"), notes=("1",), place=TABLE_1),
        CodeRow("AA002", "Long consultation", coefficient=Decimal("20.00"), place=TABLE_1, valid=UNTIL_2019_12_31),
        CodeRow("BB001", "Bandage", place=TABLE_1),
    )
}

OUTSIDE: dict[str, str] = {"XX001": "AA001"}
"""Codes that are named, but have no row here."""

CASES: dict[str, str] = {}
"""What is judged like a code."""

ALTERNATIVES: tuple[tuple[str, ...], ...] = ()
"""Of each group exactly one code fits."""
