"""The rules of Entry point 10.

Generated from rulesets/helfo/02-entry-point-10.takst by `takst build helfo`: change the rules there, then build
again.
"""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from takst.runtime.kleene import Truth
from takst.runtime.plan import DocumentRequired, Judge, Outcome, Rule
from takst.runtime.spec import Citation, Period
from takst.runtime.view import LineView

from .vocabulary import observed_for_a_year, very_low_saliva

ENTRY_POINT_10 = Citation("kp2019", "Entry point 10")
FROM_2019_01_01_UNTIL_2019_12_31 = Period(dt.date(2019, 1, 1), dt.date(2019, 12, 31))
THE_YEAR_ENDS_WITH_THE_START_OF = "the year ends with the start of treatment"

# ---------------------------------------------------------------- every line


def every_line_not_covered_when_entry_point_unless_caries_when(line: LineView) -> Truth:
    """The `when` of every line: not covered unless caries_activity is one of increased, very_strongly_increased when
    entry_point is 10 (Entry point 10).
    """
    return line.equals("entry_point", Decimal("10"))


def every_line_not_covered_when_entry_point_unless_caries_unless(line: LineView) -> Truth:
    """The `unless` of every line: not covered unless caries_activity is one of increased, very_strongly_increased when
    entry_point is 10 (Entry point 10).
    """
    return line.one_of("caries_activity", "increased", "very_strongly_increased")


EVERY_LINE_NOT_COVERED_WHEN_ENTRY_POINT_UNLESS_CARIES = Outcome(
    every=True,
    slug="not-covered.when-entry-point.unless-caries-activity",
    sentence="not covered unless caries_activity is one of increased, very_strongly_increased when entry_point is 10",
    citation=ENTRY_POINT_10,
    valid=FROM_2019_01_01_UNTIL_2019_12_31,
    verdict="not covered",
    when=every_line_not_covered_when_entry_point_unless_caries_when,
    unless=every_line_not_covered_when_entry_point_unless_caries_unless,
)


def every_line_requires_document_hyposalivation_when(line: LineView) -> Truth:
    """The `when` of every line: requires document hyposalivation when entry_point is 10 (Entry point 10)."""
    return line.equals("entry_point", Decimal("10"))


EVERY_LINE_REQUIRES_DOCUMENT_HYPOSALIVATION = DocumentRequired(
    every=True,
    slug="requires-document-hyposalivation",
    sentence="requires document hyposalivation when entry_point is 10",
    citation=ENTRY_POINT_10,
    valid=FROM_2019_01_01_UNTIL_2019_12_31,
    kind="hyposalivation",
    when=every_line_requires_document_hyposalivation_when,
)


def every_line_not_covered_when_entry_point_unless_observed_when(line: LineView) -> Truth:
    """The `when` of every line: not covered unless observed-for-a-year or caries_activity is very_strongly_increased
    and very-low-saliva when entry_point is 10 (Entry point 10).
    """
    return line.equals("entry_point", Decimal("10"))


def every_line_not_covered_when_entry_point_unless_observed_unless(line: LineView) -> Truth:
    """The `unless` of every line: not covered unless observed-for-a-year or caries_activity is very_strongly_increased
    and very-low-saliva when entry_point is 10 (Entry point 10).
    """
    return (
        observed_for_a_year(line)
        | (line.equals("caries_activity", "very_strongly_increased") & very_low_saliva(line))
    )


EVERY_LINE_NOT_COVERED_WHEN_ENTRY_POINT_UNLESS_OBSERVED = Outcome(
    every=True,
    slug="not-covered.when-entry-point.unless-observed-for-a-year-and-caries-activity-and-very-low-saliva",
    sentence=(
        "not covered unless observed-for-a-year or caries_activity is very_strongly_increased and very-low-saliva "
        "when entry_point is 10"
    ),
    citation=ENTRY_POINT_10,
    valid=FROM_2019_01_01_UNTIL_2019_12_31,
    verdict="not covered",
    when=every_line_not_covered_when_entry_point_unless_observed_when,
    unless=every_line_not_covered_when_entry_point_unless_observed_unless,
    reading=THE_YEAR_ENDS_WITH_THE_START_OF,
)


def every_line_judge_is_the_caries_activity_so_when(line: LineView) -> Truth:
    """The `when` of every line: judge "Is the caries activity so strongly raised that the year of observation may be
    waived?" when entry_point is 10 and not observed-for-a-year and caries_activity is very_strongly_increased and
    very-low-saliva otherwise not covered (Entry point 10).
    """
    return (
        line.equals("entry_point", Decimal("10"))
        & ~observed_for_a_year(line)
        & line.equals("caries_activity", "very_strongly_increased")
        & very_low_saliva(line)
    )


EVERY_LINE_JUDGE_IS_THE_CARIES_ACTIVITY_SO = Judge(
    every=True,
    slug="judge-is-the-caries-activity-so",
    sentence=(
        'judge "Is the caries activity so strongly raised that the year of observation may be waived?" when '
        "entry_point is 10 and not observed-for-a-year and caries_activity is very_strongly_increased and "
        "very-low-saliva otherwise not covered"
    ),
    citation=ENTRY_POINT_10,
    valid=FROM_2019_01_01_UNTIL_2019_12_31,
    question="Is the caries activity so strongly raised that the year of observation may be waived?",
    when=every_line_judge_is_the_caries_activity_so_when,
    otherwise="not covered",
    reading=THE_YEAR_ENDS_WITH_THE_START_OF,
)


def every_line_covered_at_refusjonstakst_when_entry_point_when(line: LineView) -> Truth:
    """The `when` of every line: covered at refusjonstakst when entry_point is 10 (Entry point 10)."""
    return line.equals("entry_point", Decimal("10"))


EVERY_LINE_COVERED_AT_REFUSJONSTAKST_WHEN_ENTRY_POINT = Outcome(
    every=True,
    slug="covered-at-refusjonstakst.when-entry-point-is-10",
    sentence="covered at refusjonstakst when entry_point is 10",
    citation=ENTRY_POINT_10,
    valid=FROM_2019_01_01_UNTIL_2019_12_31,
    verdict="payable",
    when=every_line_covered_at_refusjonstakst_when_entry_point_when,
)

# ---------------------------------------------------------------- 307 and 4 more


def code_307_and_4_more_judge_is_prosthetic_treatment_right_here_when(line: LineView) -> Truth:
    """The `when` of 307 and 4 more: judge "Is prosthetic treatment right here, although conservative treatment is
    preferred?" when entry_point is 10 otherwise not covered (Entry point 10).
    """
    return line.equals("entry_point", Decimal("10"))


CODE_307_AND_4_MORE_JUDGE_IS_PROSTHETIC_TREATMENT_RIGHT_HERE = Judge(
    codes={"307", "308", "511", "513", "514"},
    slug="judge-is-prosthetic-treatment-right-here",
    sentence=(
        'judge "Is prosthetic treatment right here, although conservative treatment is preferred?" when entry_point '
        "is 10 otherwise not covered"
    ),
    citation=ENTRY_POINT_10,
    valid=FROM_2019_01_01_UNTIL_2019_12_31,
    question="Is prosthetic treatment right here, although conservative treatment is preferred?",
    when=code_307_and_4_more_judge_is_prosthetic_treatment_right_here_when,
    otherwise="not covered",
)


def code_307_and_4_more_not_covered_when_entry_point_unless_teeth_when(line: LineView) -> Truth:
    """The `when` of 307 and 4 more: not covered unless teeth_lost_due_to_condition when entry_point is 10 (Entry point
    10).
    """
    return line.equals("entry_point", Decimal("10"))


def code_307_and_4_more_not_covered_when_entry_point_unless_teeth_unless(line: LineView) -> Truth:
    """The `unless` of 307 and 4 more: not covered unless teeth_lost_due_to_condition when entry_point is 10 (Entry
    point 10).
    """
    return line.is_true("teeth_lost_due_to_condition")


CODE_307_AND_4_MORE_NOT_COVERED_WHEN_ENTRY_POINT_UNLESS_TEETH = Outcome(
    codes={"307", "308", "511", "513", "514"},
    slug="not-covered.when-entry-point.unless-teeth-lost-due-to-condition",
    sentence="not covered unless teeth_lost_due_to_condition when entry_point is 10",
    citation=ENTRY_POINT_10,
    valid=FROM_2019_01_01_UNTIL_2019_12_31,
    verdict="not covered",
    when=code_307_and_4_more_not_covered_when_entry_point_unless_teeth_when,
    unless=code_307_and_4_more_not_covered_when_entry_point_unless_teeth_unless,
)

RULES: tuple[Rule, ...] = (
    EVERY_LINE_NOT_COVERED_WHEN_ENTRY_POINT_UNLESS_CARIES,
    EVERY_LINE_REQUIRES_DOCUMENT_HYPOSALIVATION,
    EVERY_LINE_NOT_COVERED_WHEN_ENTRY_POINT_UNLESS_OBSERVED,
    EVERY_LINE_JUDGE_IS_THE_CARIES_ACTIVITY_SO,
    EVERY_LINE_COVERED_AT_REFUSJONSTAKST_WHEN_ENTRY_POINT,
    CODE_307_AND_4_MORE_JUDGE_IS_PROSTHETIC_TREATMENT_RIGHT_HERE,
    CODE_307_AND_4_MORE_NOT_COVERED_WHEN_ENTRY_POINT_UNLESS_TEETH,
)
