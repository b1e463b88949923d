"""The rules of Art. 7, Art. 90(2).

Generated from rulesets/hzzo/07-art-90.takst by `takst build hzzo`: change the rules there, then build again.
"""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from takst.runtime.kleene import Truth
from takst.runtime.plan import Condition, Rule
from takst.runtime.spec import Citation, Period
from takst.runtime.view import LineView

ART_7_ART_90_2 = Citation("nn30", "Art. 7, Art. 90(2)")
FROM_2018_04_01 = Period(dt.date(2018, 4, 1))

# ---------------------------------------------------------------- nursing-care Nursing care of one nurse or technician…


def nursing_care_only_when_annual_amount_by_nurse(line: LineView) -> Truth:
    """nursing-care: only when annual_amount_by_nurse <= 129638.88 kuna (Art. 7, Art. 90(2))."""
    return line.compare("annual_amount_by_nurse", "<=", Decimal("129638.88"))


NURSING_CARE_ONLY_WHEN_ANNUAL_AMOUNT_BY_NURSE = Condition(
    codes={"nursing-care"},
    slug="only-when-annual-amount-by-nurse",
    sentence="only when annual_amount_by_nurse <= 129638.88 kuna",
    citation=ART_7_ART_90_2,
    valid=FROM_2018_04_01,
    holds=nursing_care_only_when_annual_amount_by_nurse,
    asks=("annual_amount_by_nurse",),
)

RULES: tuple[Rule, ...] = (NURSING_CARE_ONLY_WHEN_ANNUAL_AMOUNT_BY_NURSE,)
