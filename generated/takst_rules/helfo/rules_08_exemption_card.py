"""The rules of Exemption card for co-payment ceiling 2.

Generated from rulesets/helfo/08-exemption-card.takst by `takst build helfo`: change the rules there, then build
again.
"""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from takst.runtime.kleene import Truth
from takst.runtime.plan import Condition, DocumentRequired, Rule
from takst.runtime.spec import Citation, Period
from takst.runtime.view import LineView

EXEMPTION_CARD_FOR_CO_PAYMENT_CEILING_2 = Citation("kp2019", "Exemption card for co-payment ceiling 2")
FROM_2019_01_01_UNTIL_2019_12_31 = Period(dt.date(2019, 1, 1), dt.date(2019, 12, 31))

# ---------------------------------------------------------------- every line


def every_line_only_when_card2_used_and_card2_documented_on(line: LineView) -> Truth:
    """every line: only when not card2_used or card2_documented_on < settlement_sent_on otherwise needs judgement
    (Exemption card for co-payment ceiling 2).
    """
    return ~line.is_true("card2_used") | line.compare_facts("card2_documented_on", "<", "settlement_sent_on")


EVERY_LINE_ONLY_WHEN_CARD2_USED_AND_CARD2_DOCUMENTED_ON = Condition(
    every=True,
    slug="only-when-card2-used-and-card2-documented-on-and-settlement-sent-on",
    sentence="only when not card2_used or card2_documented_on < settlement_sent_on otherwise needs judgement",
    citation=EXEMPTION_CARD_FOR_CO_PAYMENT_CEILING_2,
    valid=FROM_2019_01_01_UNTIL_2019_12_31,
    holds=every_line_only_when_card2_used_and_card2_documented_on,
    asks=("card2_used", "card2_documented_on", "settlement_sent_on"),
    otherwise="needs judgement",
    reading="printed as 'should': a later document goes to a person",
)


def every_line_only_when_card2_used_and_entry_point(line: LineView) -> Truth:
    """every line: only when not card2_used or entry_point is one of 5, 6 (Exemption card for co-payment ceiling 2)."""
    return ~line.is_true("card2_used") | line.one_of("entry_point", Decimal("5"), Decimal("6"))


EVERY_LINE_ONLY_WHEN_CARD2_USED_AND_ENTRY_POINT = Condition(
    every=True,
    slug="only-when-card2-used-and-entry-point",
    sentence="only when not card2_used or entry_point is one of 5, 6",
    citation=EXEMPTION_CARD_FOR_CO_PAYMENT_CEILING_2,
    valid=FROM_2019_01_01_UNTIL_2019_12_31,
    holds=every_line_only_when_card2_used_and_entry_point,
    asks=("card2_used", "entry_point"),
)


def every_line_requires_document_exemption_card_2_when(line: LineView) -> Truth:
    """The `when` of every line: requires document exemption_card_2 when card2_used (Exemption card for co-payment
    ceiling 2).
    """
    return line.is_true("card2_used")


EVERY_LINE_REQUIRES_DOCUMENT_EXEMPTION_CARD_2 = DocumentRequired(
    every=True,
    slug="requires-document-exemption-card-2",
    sentence="requires document exemption_card_2 when card2_used",
    citation=EXEMPTION_CARD_FOR_CO_PAYMENT_CEILING_2,
    valid=FROM_2019_01_01_UNTIL_2019_12_31,
    kind="exemption_card_2",
    when=every_line_requires_document_exemption_card_2_when,
)


def every_line_only_when_card2_used_and_card2_year(line: LineView) -> Truth:
    """every line: only when not card2_used or card2_year is 2019 (Exemption card for co-payment ceiling 2)."""
    return ~line.is_true("card2_used") | line.equals("card2_year", Decimal("2019"))


EVERY_LINE_ONLY_WHEN_CARD2_USED_AND_CARD2_YEAR = Condition(
    every=True,
    slug="only-when-card2-used-and-card2-year",
    sentence="only when not card2_used or card2_year is 2019",
    citation=EXEMPTION_CARD_FOR_CO_PAYMENT_CEILING_2,
    valid=FROM_2019_01_01_UNTIL_2019_12_31,
    holds=every_line_only_when_card2_used_and_card2_year,
    asks=("card2_used", "card2_year"),
)

RULES: tuple[Rule, ...] = (
    EVERY_LINE_ONLY_WHEN_CARD2_USED_AND_CARD2_DOCUMENTED_ON,
    EVERY_LINE_ONLY_WHEN_CARD2_USED_AND_ENTRY_POINT,
    EVERY_LINE_REQUIRES_DOCUMENT_EXEMPTION_CARD_2,
    EVERY_LINE_ONLY_WHEN_CARD2_USED_AND_CARD2_YEAR,
)
