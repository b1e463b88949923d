"""The rules of Entry point 9.

Generated from rulesets/helfo/01-entry-point-9.takst by `takst build helfo`: change the rules there, then build
again.
"""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from takst.runtime.kleene import Truth
from takst.runtime.plan import DocumentRequired, Judge, Outcome, Rule
from takst.runtime.spec import Citation, Period
from takst.runtime.view import LineView

ENTRY_POINT_9 = Citation("kp2019", "Entry point 9")
FROM_2019_01_01_UNTIL_2019_12_31 = Period(dt.date(2019, 1, 1), dt.date(2019, 12, 31))

# ---------------------------------------------------------------- every line


def every_line_not_covered_when_entry_point_unless_attrition_when(line: LineView) -> Truth:
    """The `when` of every line: not covered unless attrition_severe when entry_point is 9 (Entry point 9)."""
    return line.equals("entry_point", Decimal("9"))


def every_line_not_covered_when_entry_point_unless_attrition_unless(line: LineView) -> Truth:
    """The `unless` of every line: not covered unless attrition_severe when entry_point is 9 (Entry point 9)."""
    return line.is_true("attrition_severe")


EVERY_LINE_NOT_COVERED_WHEN_ENTRY_POINT_UNLESS_ATTRITION = Outcome(
    every=True,
    slug="not-covered.when-entry-point.unless-attrition-severe",
    sentence="not covered unless attrition_severe when entry_point is 9",
    citation=ENTRY_POINT_9,
    valid=FROM_2019_01_01_UNTIL_2019_12_31,
    verdict="not covered",
    when=every_line_not_covered_when_entry_point_unless_attrition_when,
    unless=every_line_not_covered_when_entry_point_unless_attrition_unless,
)


def every_line_judge_is_the_attrition_or_erosion_when(line: LineView) -> Truth:
    """The `when` of every line: judge "Is the attrition or erosion of essential importance for both function and
    aesthetics?" when entry_point is 9 otherwise not covered (Entry point 9).
    """
    return line.equals("entry_point", Decimal("9"))


EVERY_LINE_JUDGE_IS_THE_ATTRITION_OR_EROSION = Judge(
    every=True,
    slug="judge-is-the-attrition-or-erosion",
    sentence=(
        'judge "Is the attrition or erosion of essential importance for both function and aesthetics?" when '
        "entry_point is 9 otherwise not covered"
    ),
    citation=ENTRY_POINT_9,
    valid=FROM_2019_01_01_UNTIL_2019_12_31,
    question="Is the attrition or erosion of essential importance for both function and aesthetics?",
    when=every_line_judge_is_the_attrition_or_erosion_when,
    otherwise="not covered",
)


def every_line_requires_document_attrition_severity_when(line: LineView) -> Truth:
    """The `when` of every line: requires document attrition_severity dated before treatment_start when entry_point is 9
    (Entry point 9).
    """
    return line.equals("entry_point", Decimal("9"))


EVERY_LINE_REQUIRES_DOCUMENT_ATTRITION_SEVERITY = DocumentRequired(
    every=True,
    slug="requires-document-attrition-severity",
    sentence="requires document attrition_severity dated before treatment_start when entry_point is 9",
    citation=ENTRY_POINT_9,
    valid=FROM_2019_01_01_UNTIL_2019_12_31,
    kind="attrition_severity",
    dated="before",
    dated_fact="treatment_start",
    when=every_line_requires_document_attrition_severity_when,
    reading="with days alone, a document of the day on which treatment begins is not before it",
)


def every_line_covered_at_refusjonstakst_when_entry_point_when(line: LineView) -> Truth:
    """The `when` of every line: covered at refusjonstakst when entry_point is 9 (Entry point 9)."""
    return line.equals("entry_point", Decimal("9"))


EVERY_LINE_COVERED_AT_REFUSJONSTAKST_WHEN_ENTRY_POINT = Outcome(
    every=True,
    slug="covered-at-refusjonstakst.when-entry-point-is-9",
    sentence="covered at refusjonstakst when entry_point is 9",
    citation=ENTRY_POINT_9,
    valid=FROM_2019_01_01_UNTIL_2019_12_31,
    verdict="payable",
    when=every_line_covered_at_refusjonstakst_when_entry_point_when,
)

# ---------------------------------------------------------------- 307 and 2 more


def code_307_and_2_more_not_covered_when_entry_point_unless_tooth_when(line: LineView) -> Truth:
    """The `when` of 307 and 2 more: not covered unless tooth_loss_cause is root_fracture_by_attrition when entry_point
    is 9 (Entry point 9).
    """
    return line.equals("entry_point", Decimal("9"))


def code_307_and_2_more_not_covered_when_entry_point_unless_tooth_unless(line: LineView) -> Truth:
    """The `unless` of 307 and 2 more: not covered unless tooth_loss_cause is root_fracture_by_attrition when
    entry_point is 9 (Entry point 9).
    """
    return line.equals("tooth_loss_cause", "root_fracture_by_attrition")


CODE_307_AND_2_MORE_NOT_COVERED_WHEN_ENTRY_POINT_UNLESS_TOOTH = Outcome(
    codes={"307", "308", "514"},
    slug="not-covered.when-entry-point.unless-tooth-loss-cause",
    sentence="not covered unless tooth_loss_cause is root_fracture_by_attrition when entry_point is 9",
    citation=ENTRY_POINT_9,
    valid=FROM_2019_01_01_UNTIL_2019_12_31,
    verdict="not covered",
    when=code_307_and_2_more_not_covered_when_entry_point_unless_tooth_when,
    unless=code_307_and_2_more_not_covered_when_entry_point_unless_tooth_unless,
    reading="the links of a bridge (307), the crown or abutment on an implant (308) and the implant itself (514)",
)


def code_307_and_2_more_requires_document_tooth_loss_cause_when(line: LineView) -> Truth:
    """The `when` of 307 and 2 more: requires document tooth_loss_cause when entry_point is 9 and tooth_loss_cause is
    root_fracture_by_attrition (Entry point 9).
    """
    return line.equals("entry_point", Decimal("9")) & line.equals("tooth_loss_cause", "root_fracture_by_attrition")


CODE_307_AND_2_MORE_REQUIRES_DOCUMENT_TOOTH_LOSS_CAUSE = DocumentRequired(
    codes={"307", "308", "514"},
    slug="requires-document-tooth-loss-cause",
    sentence=(
        "requires document tooth_loss_cause when entry_point is 9 and tooth_loss_cause is root_fracture_by_attrition"
    ),
    citation=ENTRY_POINT_9,
    valid=FROM_2019_01_01_UNTIL_2019_12_31,
    kind="tooth_loss_cause",
    when=code_307_and_2_more_requires_document_tooth_loss_cause_when,
)


def code_307_and_2_more_judge_is_attrition_the_cause_of_when(line: LineView) -> Truth:
    """The `when` of 307 and 2 more: judge "Is attrition the cause of the tooth loss, and neither loading nor poor
    fillings?" when entry_point is 9 and tooth_loss_cause is root_fracture_by_attrition otherwise not covered (Entry
    point 9).
    """
    return line.equals("entry_point", Decimal("9")) & line.equals("tooth_loss_cause", "root_fracture_by_attrition")


CODE_307_AND_2_MORE_JUDGE_IS_ATTRITION_THE_CAUSE_OF = Judge(
    codes={"307", "308", "514"},
    slug="judge-is-attrition-the-cause-of",
    sentence=(
        'judge "Is attrition the cause of the tooth loss, and neither loading nor poor fillings?" when entry_point is '
        "9 and tooth_loss_cause is root_fracture_by_attrition otherwise not covered"
    ),
    citation=ENTRY_POINT_9,
    valid=FROM_2019_01_01_UNTIL_2019_12_31,
    question="Is attrition the cause of the tooth loss, and neither loading nor poor fillings?",
    when=code_307_and_2_more_judge_is_attrition_the_cause_of_when,
    otherwise="not covered",
)


def code_307_and_2_more_judge_may_support_be_given_under_when(line: LineView) -> Truth:
    """The `when` of 307 and 2 more: judge "May support be given under this exception, which is strongly restricted?"
    when entry_point is 9 and tooth_loss_cause is root_fracture_by_attrition otherwise not covered (Entry point 9).
    """
    return line.equals("entry_point", Decimal("9")) & line.equals("tooth_loss_cause", "root_fracture_by_attrition")


CODE_307_AND_2_MORE_JUDGE_MAY_SUPPORT_BE_GIVEN_UNDER = Judge(
    codes={"307", "308", "514"},
    slug="judge-may-support-be-given-under",
    sentence=(
        'judge "May support be given under this exception, which is strongly restricted?" when entry_point is 9 and '
        "tooth_loss_cause is root_fracture_by_attrition otherwise not covered"
    ),
    citation=ENTRY_POINT_9,
    valid=FROM_2019_01_01_UNTIL_2019_12_31,
    question="May support be given under this exception, which is strongly restricted?",
    when=code_307_and_2_more_judge_may_support_be_given_under_when,
    otherwise="not covered",
)

RULES: tuple[Rule, ...] = (
    EVERY_LINE_NOT_COVERED_WHEN_ENTRY_POINT_UNLESS_ATTRITION,
    EVERY_LINE_JUDGE_IS_THE_ATTRITION_OR_EROSION,
    EVERY_LINE_REQUIRES_DOCUMENT_ATTRITION_SEVERITY,
    EVERY_LINE_COVERED_AT_REFUSJONSTAKST_WHEN_ENTRY_POINT,
    CODE_307_AND_2_MORE_NOT_COVERED_WHEN_ENTRY_POINT_UNLESS_TOOTH,
    CODE_307_AND_2_MORE_REQUIRES_DOCUMENT_TOOTH_LOSS_CAUSE,
    CODE_307_AND_2_MORE_JUDGE_IS_ATTRITION_THE_CAUSE_OF,
    CODE_307_AND_2_MORE_JUDGE_MAY_SUPPORT_BE_GIVEN_UNDER,
)
