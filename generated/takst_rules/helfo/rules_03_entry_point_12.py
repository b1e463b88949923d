"""The rules of Entry point 12.

Generated from rulesets/helfo/03-entry-point-12.takst by `takst build helfo`: change the rules there, then build
again.
"""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from takst.runtime.kleene import Truth
from takst.runtime.plan import DocumentRequired, Judge, Outcome, Rule
from takst.runtime.spec import Citation, Period
from takst.runtime.view import LineView

ENTRY_POINT_12 = Citation("kp2019", "Entry point 12")
FROM_2019_01_01_UNTIL_2019_12_31 = Period(dt.date(2019, 1, 1), dt.date(2019, 12, 31))

# ---------------------------------------------------------------- every line


def every_line_not_covered_when_entry_point_unless_when(line: LineView) -> Truth:
    """The `when` of every line: not covered unless occupational_injury_approved when entry_point is 12 (Entry point
    12).
    """
    return line.equals("entry_point", Decimal("12"))


def every_line_not_covered_when_entry_point_unless_unless(line: LineView) -> Truth:
    """The `unless` of every line: not covered unless occupational_injury_approved when entry_point is 12 (Entry point
    12).
    """
    return line.is_true("occupational_injury_approved")


EVERY_LINE_NOT_COVERED_WHEN_ENTRY_POINT_UNLESS = Outcome(
    every=True,
    slug="not-covered.when-entry-point.unless-occupational-injury-approved",
    sentence="not covered unless occupational_injury_approved when entry_point is 12",
    citation=ENTRY_POINT_12,
    valid=FROM_2019_01_01_UNTIL_2019_12_31,
    verdict="not covered",
    when=every_line_not_covered_when_entry_point_unless_when,
    unless=every_line_not_covered_when_entry_point_unless_unless,
)


def every_line_judge_does_the_treatment_restore_when(line: LineView) -> Truth:
    """The `when` of every line: judge "Does the treatment restore the state before the accident?" when entry_point is
    12 otherwise not covered (Entry point 12).
    """
    return line.equals("entry_point", Decimal("12"))


EVERY_LINE_JUDGE_DOES_THE_TREATMENT_RESTORE = Judge(
    every=True,
    slug="judge-does-the-treatment-restore-the.when-entry-point-is-12",
    sentence=(
        'judge "Does the treatment restore the state before the accident?" when entry_point is 12 otherwise not '
        "covered"
    ),
    citation=ENTRY_POINT_12,
    valid=FROM_2019_01_01_UNTIL_2019_12_31,
    question="Does the treatment restore the state before the accident?",
    when=every_line_judge_does_the_treatment_restore_when,
    otherwise="not covered",
)


def every_line_not_covered_when_entry_point_unless_related_when(line: LineView) -> Truth:
    """The `when` of every line: not covered unless related_to_injury when entry_point is 12 (Entry point 12)."""
    return line.equals("entry_point", Decimal("12"))


def every_line_not_covered_when_entry_point_unless_related_unless(line: LineView) -> Truth:
    """The `unless` of every line: not covered unless related_to_injury when entry_point is 12 (Entry point 12)."""
    return line.is_true("related_to_injury")


EVERY_LINE_NOT_COVERED_WHEN_ENTRY_POINT_UNLESS_RELATED = Outcome(
    every=True,
    slug="not-covered.when-entry-point.unless-related-to-injury",
    sentence="not covered unless related_to_injury when entry_point is 12",
    citation=ENTRY_POINT_12,
    valid=FROM_2019_01_01_UNTIL_2019_12_31,
    verdict="not covered",
    when=every_line_not_covered_when_entry_point_unless_related_when,
    unless=every_line_not_covered_when_entry_point_unless_related_unless,
)


def every_line_requires_document_nav_approval_when(line: LineView) -> Truth:
    """The `when` of every line: requires document nav_approval dated before treatment_start when entry_point is 12
    (Entry point 12).
    """
    return line.equals("entry_point", Decimal("12"))


EVERY_LINE_REQUIRES_DOCUMENT_NAV_APPROVAL = DocumentRequired(
    every=True,
    slug="requires-document-nav-approval",
    sentence="requires document nav_approval dated before treatment_start when entry_point is 12",
    citation=ENTRY_POINT_12,
    valid=FROM_2019_01_01_UNTIL_2019_12_31,
    kind="nav_approval",
    dated="before",
    dated_fact="treatment_start",
    when=every_line_requires_document_nav_approval_when,
    reading="NAV's approval is dated before treatment begins",
)


def every_line_covered_at_honorartakst_when_entry_point_when(line: LineView) -> Truth:
    """The `when` of every line: covered at honorartakst when entry_point is 12 (Entry point 12)."""
    return line.equals("entry_point", Decimal("12"))


EVERY_LINE_COVERED_AT_HONORARTAKST_WHEN_ENTRY_POINT = Outcome(
    every=True,
    slug="covered-at-honorartakst.when-entry-point",
    sentence="covered at honorartakst when entry_point is 12",
    citation=ENTRY_POINT_12,
    valid=FROM_2019_01_01_UNTIL_2019_12_31,
    verdict="payable",
    when=every_line_covered_at_honorartakst_when_entry_point_when,
)

RULES: tuple[Rule, ...] = (
    EVERY_LINE_NOT_COVERED_WHEN_ENTRY_POINT_UNLESS,
    EVERY_LINE_JUDGE_DOES_THE_TREATMENT_RESTORE,
    EVERY_LINE_NOT_COVERED_WHEN_ENTRY_POINT_UNLESS_RELATED,
    EVERY_LINE_REQUIRES_DOCUMENT_NAV_APPROVAL,
    EVERY_LINE_COVERED_AT_HONORARTAKST_WHEN_ENTRY_POINT,
)
