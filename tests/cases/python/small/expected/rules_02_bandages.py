"""The rules of Art. 2; Art. 3.

Generated from rulesets/small/02-bandages.takst by `takst build small`: change the rules there, then build again.
"""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from takst.runtime.engine_lines import billed, more_than
from takst.runtime.kleene import Truth
from takst.runtime.plan import Condition, Factor, IntervalBan, PaysCoefficient, Rule, lines
from takst.runtime.spec import Citation, Period
from takst.runtime.view import LineView
from takst.runtime.windows import Window

from .vocabulary import CONSULTATIONS

ART_2 = Citation("act", "Art. 2")
FROM_2018_02_01_UNTIL_2019_06_30 = Period(dt.date(2018, 2, 1), dt.date(2019, 6, 30))
ART_3 = Citation("act", "Art. 3")
FROM_2018_01_01 = Period(dt.date(2018, 1, 1))

# ---------------------------------------------------------------- BB001 Bandage

BB001_NOT_WITHIN_6_MONTHS_AFTER = IntervalBan(
    codes={"BB001"},
    slug="not-within-6-months-after",
    sentence="cannot be billed within 6 months after consultations for the same visit",
    citation=ART_2,
    valid=FROM_2018_02_01_UNTIL_2019_06_30,
    partners=lines(CONSULTATIONS),
    number=6,
    unit="month",
    side="after",
    keys=("visit",),
)


def bb001_only_when_more_than_2_and_billed_with_whose(line: LineView) -> Truth:
    """The `whose` of BB001: only when more than 2 of AA001, AA002 within 30 days or billed with AA001 whose
    (duration_min > 15 min) (Art. 2).
    """
    return line.compare("duration_min", ">", Decimal("15"))


def bb001_only_when_more_than_2_and_billed_with(line: LineView) -> Truth:
    """BB001: only when more than 2 of AA001, AA002 within 30 days or billed with AA001 whose (duration_min > 15 min)
    (Art. 2).
    """
    return (
        more_than(2, line, Window("rolling", number=30, unit="day"), counting=lines("AA001", "AA002"))
        | billed(line, "with", lines("AA001"), keys=("visit",), whose=bb001_only_when_more_than_2_and_billed_with_whose)
    )


BB001_ONLY_WHEN_MORE_THAN_2_AND_BILLED_WITH = Condition(
    codes={"BB001"},
    slug="only-when-more-than-2-and-billed-with",
    sentence="only when more than 2 of AA001, AA002 within 30 days or billed with AA001 whose (duration_min > 15 min)",
    citation=ART_2,
    valid=FROM_2018_02_01_UNTIL_2019_06_30,
    holds=bb001_only_when_more_than_2_and_billed_with,
    reading=(
        "a reading that is so long that it does not fit into one line of the module that is written for this file, "
        "and is therefore broken between two words"
    ),
)

# ---------------------------------------------------------------- AA001 and 2 more

AA001_AND_2_MORE_PAYS_COEFFICIENT = PaysCoefficient(
    codes={"AA001", "AA002", "BB001"},
    slug="pays-coefficient",
    sentence="pays coefficient",
    citation=ART_3,
    valid=FROM_2018_01_01,
)


def aa001_and_2_more_times_1_5_when(line: LineView) -> Truth:
    """The `when` of AA001 and 2 more: times 1.5 when emergency (Art. 3)."""
    return line.is_true("emergency")


AA001_AND_2_MORE_TIMES_1_5 = Factor(
    codes={"AA001", "AA002", "BB001"},
    slug="times-1.5",
    sentence="times 1.5 when emergency",
    citation=ART_3,
    valid=FROM_2018_01_01,
    factor=Decimal("1.5"),
    when=aa001_and_2_more_times_1_5_when,
)

RULES: tuple[Rule, ...] = (
    BB001_NOT_WITHIN_6_MONTHS_AFTER,
    BB001_ONLY_WHEN_MORE_THAN_2_AND_BILLED_WITH,
    AA001_AND_2_MORE_PAYS_COEFFICIENT,
    AA001_AND_2_MORE_TIMES_1_5,
)
