"""The rules of Entry point 13; Entry point 13 a; Entry point 13 b.

Generated from rulesets/helfo/04-entry-point-13.takst by `takst build helfo`: change the rules there, then build
again.
"""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from takst.runtime.kleene import Truth
from takst.runtime.plan import DocumentRequired, Judge, Outcome, Rule
from takst.runtime.spec import Citation, Period
from takst.runtime.view import LineView

from .vocabulary import in_or_before_the_year_of_20

ENTRY_POINT_13 = Citation("kp2019", "Entry point 13")
FROM_2019_01_01_UNTIL_2019_12_31 = Period(dt.date(2019, 1, 1), dt.date(2019, 12, 31))
ENTRY_POINT_13_A = Citation("kp2019", "Entry point 13 a")
ENTRY_POINT_13_B = Citation("kp2019", "Entry point 13 b")

# ---------------------------------------------------------------- every line


def every_line_not_covered_when_entry_point_unless_accident_when(line: LineView) -> Truth:
    """The `when` of every line: not covered unless accident_type is not_occupational when entry_point is 13 (Entry
    point 13).
    """
    return line.equals("entry_point", Decimal("13"))


def every_line_not_covered_when_entry_point_unless_accident_unless(line: LineView) -> Truth:
    """The `unless` of every line: not covered unless accident_type is not_occupational when entry_point is 13 (Entry
    point 13).
    """
    return line.equals("accident_type", "not_occupational")


EVERY_LINE_NOT_COVERED_WHEN_ENTRY_POINT_UNLESS_ACCIDENT = Outcome(
    every=True,
    slug="not-covered.when-entry-point.unless-accident-type",
    sentence="not covered unless accident_type is not_occupational when entry_point is 13",
    citation=ENTRY_POINT_13,
    valid=FROM_2019_01_01_UNTIL_2019_12_31,
    verdict="not covered",
    when=every_line_not_covered_when_entry_point_unless_accident_when,
    unless=every_line_not_covered_when_entry_point_unless_accident_unless,
)


def every_line_judge_does_the_treatment_restore_when(line: LineView) -> Truth:
    """The `when` of every line: judge "Does the treatment restore the state before the accident?" when entry_point is
    13 otherwise not covered (Entry point 13).
    """
    return line.equals("entry_point", Decimal("13"))


EVERY_LINE_JUDGE_DOES_THE_TREATMENT_RESTORE = Judge(
    every=True,
    slug="judge-does-the-treatment-restore-the.when-entry-point-is-13",
    sentence=(
        'judge "Does the treatment restore the state before the accident?" when entry_point is 13 otherwise not '
        "covered"
    ),
    citation=ENTRY_POINT_13,
    valid=FROM_2019_01_01_UNTIL_2019_12_31,
    question="Does the treatment restore the state before the accident?",
    when=every_line_judge_does_the_treatment_restore_when,
    otherwise="not covered",
)


def every_line_not_covered_when_entry_point_unless_related_when(line: LineView) -> Truth:
    """The `when` of every line: not covered unless related_to_injury or ep13_point is b and
    re_treatment_of_earlier_injury when entry_point is 13 (Entry point 13).
    """
    return line.equals("entry_point", Decimal("13"))


def every_line_not_covered_when_entry_point_unless_related_unless(line: LineView) -> Truth:
    """The `unless` of every line: not covered unless related_to_injury or ep13_point is b and
    re_treatment_of_earlier_injury when entry_point is 13 (Entry point 13).
    """
    return (
        line.is_true("related_to_injury")
        | (line.equals("ep13_point", "b") & line.is_true("re_treatment_of_earlier_injury"))
    )


EVERY_LINE_NOT_COVERED_WHEN_ENTRY_POINT_UNLESS_RELATED = Outcome(
    every=True,
    slug="not-covered.when-entry-point.unless-related-to-injury-and-ep13-point-and-re-treatment-of-earlier-injury",
    sentence=(
        "not covered unless related_to_injury or ep13_point is b and re_treatment_of_earlier_injury when entry_point "
        "is 13"
    ),
    citation=ENTRY_POINT_13,
    valid=FROM_2019_01_01_UNTIL_2019_12_31,
    verdict="not covered",
    when=every_line_not_covered_when_entry_point_unless_related_when,
    unless=every_line_not_covered_when_entry_point_unless_related_unless,
    reading="point b names earlier injuries itself, and stands before the sentence above a and b",
)


def every_line_not_covered_when_entry_point_and_ep13_point_when(line: LineView) -> Truth:
    """The `when` of every line: not covered unless treatment_start is at most 1 year after accident_date or
    in-or-before-the-year-of-20 when entry_point is 13 and ep13_point is a (Entry point 13 a).
    """
    return line.equals("entry_point", Decimal("13")) & line.equals("ep13_point", "a")


def every_line_not_covered_when_entry_point_and_ep13_point_unless(line: LineView) -> Truth:
    """The `unless` of every line: not covered unless treatment_start is at most 1 year after accident_date or
    in-or-before-the-year-of-20 when entry_point is 13 and ep13_point is a (Entry point 13 a).
    """
    return (
        line.date_gap("treatment_start", "at most", 1, "year", "after", "accident_date")
        | in_or_before_the_year_of_20(line)
    )


EVERY_LINE_NOT_COVERED_WHEN_ENTRY_POINT_AND_EP13_POINT = Outcome(
    every=True,
    slug=(
        "not-covered.when-entry-point-and-ep13-point.unless-treatment-start-and-accident-date-and-in-or-before-the-year-of-20"
    ),
    sentence=(
        "not covered unless treatment_start is at most 1 year after accident_date or in-or-before-the-year-of-20 when "
        "entry_point is 13 and ep13_point is a"
    ),
    citation=ENTRY_POINT_13_A,
    valid=FROM_2019_01_01_UNTIL_2019_12_31,
    verdict="not covered",
    when=every_line_not_covered_when_entry_point_and_ep13_point_when,
    unless=every_line_not_covered_when_entry_point_and_ep13_point_unless,
    reading="by the end of the calendar year in which the patient turns 20, and the day of service decides",
)


def every_line_covered_at_refusjonstakst_when_entry_point_when(line: LineView) -> Truth:
    """The `when` of every line: covered at refusjonstakst when entry_point is 13 and ep13_point is a (Entry point 13
    a).
    """
    return line.equals("entry_point", Decimal("13")) & line.equals("ep13_point", "a")


EVERY_LINE_COVERED_AT_REFUSJONSTAKST_WHEN_ENTRY_POINT = Outcome(
    every=True,
    slug="covered-at-refusjonstakst.when-entry-point-and-ep13-point",
    sentence="covered at refusjonstakst when entry_point is 13 and ep13_point is a",
    citation=ENTRY_POINT_13_A,
    valid=FROM_2019_01_01_UNTIL_2019_12_31,
    verdict="payable",
    when=every_line_covered_at_refusjonstakst_when_entry_point_when,
)


def every_line_not_covered_when_entry_point_and_ep13_point_2_when(line: LineView) -> Truth:
    """The `when` of every line: not covered unless injury_mechanism is fall_in_seizure or
    re_treatment_of_earlier_injury when entry_point is 13 and ep13_point is b (Entry point 13 b).
    """
    return line.equals("entry_point", Decimal("13")) & line.equals("ep13_point", "b")


def every_line_not_covered_when_entry_point_and_ep13_point_2_unless(line: LineView) -> Truth:
    """The `unless` of every line: not covered unless injury_mechanism is fall_in_seizure or
    re_treatment_of_earlier_injury when entry_point is 13 and ep13_point is b (Entry point 13 b).
    """
    return line.equals("injury_mechanism", "fall_in_seizure") | line.is_true("re_treatment_of_earlier_injury")


EVERY_LINE_NOT_COVERED_WHEN_ENTRY_POINT_AND_EP13_POINT_2 = Outcome(
    every=True,
    slug="not-covered.when-entry-point-and-ep13-point.unless-injury-mechanism-and-re-treatment-of-earlier-injury",
    sentence=(
        "not covered unless injury_mechanism is fall_in_seizure or re_treatment_of_earlier_injury when entry_point is "
        "13 and ep13_point is b"
    ),
    citation=ENTRY_POINT_13_B,
    valid=FROM_2019_01_01_UNTIL_2019_12_31,
    verdict="not covered",
    when=every_line_not_covered_when_entry_point_and_ep13_point_2_when,
    unless=every_line_not_covered_when_entry_point_and_ep13_point_2_unless,
)


def every_line_requires_document_diagnosis_when(line: LineView) -> Truth:
    """The `when` of every line: requires document diagnosis when entry_point is 13 and ep13_point is b (Entry point 13
    b).
    """
    return line.equals("entry_point", Decimal("13")) & line.equals("ep13_point", "b")


EVERY_LINE_REQUIRES_DOCUMENT_DIAGNOSIS = DocumentRequired(
    every=True,
    slug="requires-document-diagnosis",
    sentence="requires document diagnosis when entry_point is 13 and ep13_point is b",
    citation=ENTRY_POINT_13_B,
    valid=FROM_2019_01_01_UNTIL_2019_12_31,
    kind="diagnosis",
    when=every_line_requires_document_diagnosis_when,
    reading="the diagnosis behind the seizure; the document goes with the claim",
)


def every_line_covered_at_honorartakst_when_entry_point_when(line: LineView) -> Truth:
    """The `when` of every line: covered at honorartakst when entry_point is 13 and ep13_point is b (Entry point 13 b).
    """
    return line.equals("entry_point", Decimal("13")) & line.equals("ep13_point", "b")


EVERY_LINE_COVERED_AT_HONORARTAKST_WHEN_ENTRY_POINT = Outcome(
    every=True,
    slug="covered-at-honorartakst.when-entry-point-and-ep13-point",
    sentence="covered at honorartakst when entry_point is 13 and ep13_point is b",
    citation=ENTRY_POINT_13_B,
    valid=FROM_2019_01_01_UNTIL_2019_12_31,
    verdict="payable",
    when=every_line_covered_at_honorartakst_when_entry_point_when,
)

RULES: tuple[Rule, ...] = (
    EVERY_LINE_NOT_COVERED_WHEN_ENTRY_POINT_UNLESS_ACCIDENT,
    EVERY_LINE_JUDGE_DOES_THE_TREATMENT_RESTORE,
    EVERY_LINE_NOT_COVERED_WHEN_ENTRY_POINT_UNLESS_RELATED,
    EVERY_LINE_NOT_COVERED_WHEN_ENTRY_POINT_AND_EP13_POINT,
    EVERY_LINE_COVERED_AT_REFUSJONSTAKST_WHEN_ENTRY_POINT,
    EVERY_LINE_NOT_COVERED_WHEN_ENTRY_POINT_AND_EP13_POINT_2,
    EVERY_LINE_REQUIRES_DOCUMENT_DIAGNOSIS,
    EVERY_LINE_COVERED_AT_HONORARTAKST_WHEN_ENTRY_POINT,
)
