"""The rules of Column of letters and numbers; Column of letters and numbers, number after the slash; Column of letters
and numbers, mark E.

Generated from rulesets/andorra/00-header.takst by `takst build andorra`: change the rules there, then build again.
"""

from __future__ import annotations

import datetime as dt

from takst.runtime.kleene import Truth
from takst.runtime.plan import ApprovalRequired, PaysCoefficient, Rule
from takst.runtime.spec import Citation, Period
from takst.runtime.view import LineView

COLUMN_OF_LETTERS_AND_NUMBERS = Citation("ngap", "Column of letters and numbers")
FROM_2014_05_14 = Period(dt.date(2014, 5, 14))
COLUMN_OF_LETTERS_AND_NUMBERS_NUMBER_AFTER_THE_SLASH = Citation(
    "ngap",
    "Column of letters and numbers, number after the slash",
)
CODE_2204_V_AND_127_MORE = frozenset({
    "2204 V", "2205 U", "2206 T", "2238 M", "2254 V", "2257 S", "2258 R", "2260 P", "2261 O", "2263 M", "2264 L",
    "2265 K", "2266 J", "2444 F", "2445 E", "2446 D", "2695 E", "2700 T", "2701 Y", "2702 U", "2705 B", "2706 C",
    "2707 D", "2708 E", "2812 Y", "2814 R", "2815 E", "2902 D", "2904 K", "2906 B", "2907 E", "2927 S", "2932 U",
    "2934 A", "3007 J", "3112 X", "3204 H", "3205 G", "3206 X", "3207 Y", "3208 E", "3209 H", "3210 D", "3211 B",
    "3212 F", "3603 X", "3907 T", "4011 V", "4012 U", "4324 B", "5002 Y", "5437 N", "5438 M", "5439 L", "5440 K",
    "5446 E", "5604 V", "5605 U", "5606 T", "5801 A", "5802 B", "5803 C", "5804 D", "5805 E", "5806 F", "5809 G",
    "5810 H", "5811 J", "5812 K", "5813 L", "5814 M", "5815 N", "5816 O", "5817 P", "5818 Q", "5819 R", "5820 S",
    "5821 T", "5822 U", "5823 V", "5824 W", "5825 X", "5826 Y", "5827 Z", "5828 A", "5829 B", "5830 C", "5831 D",
    "5832 E", "5833 F", "5834 G", "5835 H", "5836 J", "5837 K", "5838 L", "5839 M", "5840 M", "5841 N", "5842 P",
    "5861 B", "5862 C", "5901 B", "5902 C", "5903 D", "5904 E", "5905 F", "5906 G", "5907 H", "6005 Q", "6006 S",
    "6007 D", "AG row 1", "AG row 2", "GI row 2", "I019", "I021", "I023", "I024", "I025", "I026", "I030", "I031",
    "I032", "I033", "I034", "I035", "IAA", "QU row 4",
})
COLUMN_OF_LETTERS_AND_NUMBERS_MARK_E = Citation("ngap", "Column of letters and numbers, mark E")

# ---------------------------------------------------------------- every line

EVERY_LINE_PAYS_COEFFICIENT = PaysCoefficient(
    every=True,
    slug="pays-coefficient",
    sentence="pays coefficient",
    citation=COLUMN_OF_LETTERS_AND_NUMBERS,
    valid=FROM_2014_05_14,
)


def every_line_pays_second_coefficient_when(line: LineView) -> Truth:
    """The `when` of every line: pays second coefficient when anaesthesia_share (Column of letters and numbers, number
    after the slash).
    """
    return line.is_true("anaesthesia_share")


EVERY_LINE_PAYS_SECOND_COEFFICIENT = PaysCoefficient(
    every=True,
    slug="pays-second-coefficient",
    sentence="pays second coefficient when anaesthesia_share",
    citation=COLUMN_OF_LETTERS_AND_NUMBERS_NUMBER_AFTER_THE_SLASH,
    valid=FROM_2014_05_14,
    second=True,
    when=every_line_pays_second_coefficient_when,
    reading="the number after the slash is the coefficient of the anaesthesia; the text nowhere says so",
)

# ---------------------------------------------------------------- 2204 V and 127 more

CODE_2204_V_AND_127_MORE_REQUIRES_PRIOR_APPROVAL = ApprovalRequired(
    codes=CODE_2204_V_AND_127_MORE,
    slug="requires-prior-approval",
    sentence="requires prior approval",
    citation=COLUMN_OF_LETTERS_AND_NUMBERS_MARK_E,
    valid=FROM_2014_05_14,
)

RULES: tuple[Rule, ...] = (
    EVERY_LINE_PAYS_COEFFICIENT,
    EVERY_LINE_PAYS_SECOND_COEFFICIENT,
    CODE_2204_V_AND_127_MORE_REQUIRES_PRIOR_APPROVAL,
)
