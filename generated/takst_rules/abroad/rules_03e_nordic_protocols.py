"""The rules of 3.8.

Generated from rulesets/abroad/03e-nordic-protocols.takst by `takst build abroad`: change the rules there, then build
again.
"""

from __future__ import annotations

import datetime as dt

from takst.runtime.kleene import Truth
from takst.runtime.plan import Condition, Judge, Outcome, Rule
from takst.runtime.spec import Citation, Period
from takst.runtime.view import LineView

from .vocabulary import at_an_office, nordic_study_child

CODE_3_8 = Citation("report", "3.8")
UNTIL_2015_12_31 = Period(None, dt.date(2015, 12, 31))
FROM_2016_01_01 = Period(dt.date(2016, 1, 1))
THE_REPORT_GIVES_NO_AGE_THE_CLAIM = (
    "the report gives no age: the claim says who is a child; a drug study in any Nordic country"
)

# ---------------------------------------------------------------- abroad Application for treatment abroad at a foreign…


def abroad_not_covered_when_experimental_when(line: LineView) -> Truth:
    """The `when` of abroad: not covered when experimental (3.8)."""
    return line.is_true("experimental")


ABROAD_NOT_COVERED_WHEN_EXPERIMENTAL = Outcome(
    codes={"abroad"},
    slug="not-covered.when-experimental",
    sentence="not covered when experimental",
    citation=CODE_3_8,
    valid=UNTIL_2015_12_31,
    verdict="not covered",
    when=abroad_not_covered_when_experimental_when,
)


def abroad_not_covered_when_drug_trial_when(line: LineView) -> Truth:
    """The `when` of abroad: not covered when drug_trial (3.8)."""
    return line.is_true("drug_trial")


ABROAD_NOT_COVERED_WHEN_DRUG_TRIAL = Outcome(
    codes={"abroad"},
    slug="not-covered.when-drug-trial",
    sentence="not covered when drug_trial",
    citation=CODE_3_8,
    valid=UNTIL_2015_12_31,
    verdict="not covered",
    when=abroad_not_covered_when_drug_trial_when,
)


def abroad_not_covered_when_experimental_unless_nordic_study_when(line: LineView) -> Truth:
    """The `when` of abroad: not covered unless nordic-study-child when experimental (3.8)."""
    return line.is_true("experimental")


ABROAD_NOT_COVERED_WHEN_EXPERIMENTAL_UNLESS_NORDIC_STUDY = Outcome(
    codes={"abroad"},
    slug="not-covered.when-experimental.unless-nordic-study-child",
    sentence="not covered unless nordic-study-child when experimental",
    citation=CODE_3_8,
    valid=FROM_2016_01_01,
    verdict="not covered",
    when=abroad_not_covered_when_experimental_unless_nordic_study_when,
    unless=nordic_study_child,
    reading=THE_REPORT_GIVES_NO_AGE_THE_CLAIM,
)


def abroad_not_covered_when_drug_trial_unless_nordic_study_when(line: LineView) -> Truth:
    """The `when` of abroad: not covered unless nordic-study-child when drug_trial (3.8)."""
    return line.is_true("drug_trial")


ABROAD_NOT_COVERED_WHEN_DRUG_TRIAL_UNLESS_NORDIC_STUDY = Outcome(
    codes={"abroad"},
    slug="not-covered.when-drug-trial.unless-nordic-study-child",
    sentence="not covered unless nordic-study-child when drug_trial",
    citation=CODE_3_8,
    valid=FROM_2016_01_01,
    verdict="not covered",
    when=abroad_not_covered_when_drug_trial_unless_nordic_study_when,
    unless=nordic_study_child,
    reading=THE_REPORT_GIVES_NO_AGE_THE_CLAIM,
)

# ---------------------------------------------------------------- nordic-protocol A child's participation in a Nordic …

NORDIC_PROTOCOL_GRANTED_WHEN = Condition(
    codes={"nordic-protocol"},
    slug="granted-when",
    sentence="granted when nordic-study-child",
    citation=CODE_3_8,
    valid=FROM_2016_01_01,
    holds=nordic_study_child,
    asks=("nordic_drug_study", "age_group", "therapy_resistant_cancer"),
    otherwise="not covered",
    reading=THE_REPORT_GIVES_NO_AGE_THE_CLAIM,
)


def nordic_protocol_judge_does_the_child_need_something_unless(line: LineView) -> Truth:
    """The `unless` of nordic-protocol: judge "Does the child need something other than conventional cancer treatment?"
    unless conventional_treatment_exhausted (3.8).
    """
    return line.is_true("conventional_treatment_exhausted")


NORDIC_PROTOCOL_JUDGE_DOES_THE_CHILD_NEED_SOMETHING = Judge(
    codes={"nordic-protocol"},
    slug="judge-does-the-child-need-something",
    sentence=(
        'judge "Does the child need something other than conventional cancer treatment?" unless '
        "conventional_treatment_exhausted"
    ),
    citation=CODE_3_8,
    valid=FROM_2016_01_01,
    question="Does the child need something other than conventional cancer treatment?",
    unless=nordic_protocol_judge_does_the_child_need_something_unless,
)


def nordic_protocol_only_when_referral_from(line: LineView) -> Truth:
    """nordic-protocol: only when referral_from is paediatric_oncology otherwise needs judgement (3.8)."""
    return line.equals("referral_from", "paediatric_oncology")


NORDIC_PROTOCOL_ONLY_WHEN_REFERRAL_FROM = Condition(
    codes={"nordic-protocol"},
    slug="only-when-referral-from",
    sentence="only when referral_from is paediatric_oncology otherwise needs judgement",
    citation=CODE_3_8,
    valid=FROM_2016_01_01,
    holds=nordic_protocol_only_when_referral_from,
    asks=("referral_from",),
    otherwise="needs judgement",
    reading="a referral from the paediatric oncology environment is the way in",
)

NORDIC_PROTOCOL_DECIDED_BY_OTHERS_THAN_THE_FOREIGN = Outcome(
    codes={"nordic-protocol"},
    slug="decided-by-others-than-the-foreign-treatment-offices",
    sentence='decided by "others than the foreign-treatment offices" when at-an-office',
    citation=CODE_3_8,
    valid=FROM_2016_01_01,
    verdict="other route",
    by="others than the foreign-treatment offices",
    when=at_an_office,
    reading="the report does not name the body that decides",
)

# ---------------------------------------------------------------- nordic-protocol-expense Expense of participation in …

NORDIC_PROTOCOL_EXPENSE_GRANTED_WHEN = Condition(
    codes={"nordic-protocol-expense"},
    slug="granted-when",
    sentence="granted when nordic-study-child",
    citation=CODE_3_8,
    valid=FROM_2016_01_01,
    holds=nordic_study_child,
    asks=("nordic_drug_study", "age_group", "therapy_resistant_cancer"),
    otherwise="not covered",
    reading=THE_REPORT_GIVES_NO_AGE_THE_CLAIM,
)


def nordic_protocol_expense_not_covered_when(line: LineView) -> Truth:
    """The `when` of nordic-protocol-expense: not covered when covered_by_protocol_amount >= expenses (3.8)."""
    return line.compare_facts("covered_by_protocol_amount", ">=", "expenses")


NORDIC_PROTOCOL_EXPENSE_NOT_COVERED = Outcome(
    codes={"nordic-protocol-expense"},
    slug="not-covered",
    sentence="not covered when covered_by_protocol_amount >= expenses",
    citation=CODE_3_8,
    valid=FROM_2016_01_01,
    verdict="not covered",
    when=nordic_protocol_expense_not_covered_when,
)


def nordic_protocol_expense_covered_at_expenses_left_when(line: LineView) -> Truth:
    """The `when` of nordic-protocol-expense: covered at expenses-left-by-the-protocol when covered_by_protocol_amount <
    expenses (3.8).
    """
    return line.compare_facts("covered_by_protocol_amount", "<", "expenses")


NORDIC_PROTOCOL_EXPENSE_COVERED_AT_EXPENSES_LEFT = Outcome(
    codes={"nordic-protocol-expense"},
    slug="covered-at-expenses-left-by-the-protocol",
    sentence="covered at expenses-left-by-the-protocol when covered_by_protocol_amount < expenses",
    citation=CODE_3_8,
    valid=FROM_2016_01_01,
    verdict="payable",
    when=nordic_protocol_expense_covered_at_expenses_left_when,
    reading="the offices cover what is left",
)

RULES: tuple[Rule, ...] = (
    ABROAD_NOT_COVERED_WHEN_EXPERIMENTAL,
    ABROAD_NOT_COVERED_WHEN_DRUG_TRIAL,
    ABROAD_NOT_COVERED_WHEN_EXPERIMENTAL_UNLESS_NORDIC_STUDY,
    ABROAD_NOT_COVERED_WHEN_DRUG_TRIAL_UNLESS_NORDIC_STUDY,
    NORDIC_PROTOCOL_GRANTED_WHEN,
    NORDIC_PROTOCOL_JUDGE_DOES_THE_CHILD_NEED_SOMETHING,
    NORDIC_PROTOCOL_ONLY_WHEN_REFERRAL_FROM,
    NORDIC_PROTOCOL_DECIDED_BY_OTHERS_THAN_THE_FOREIGN,
    NORDIC_PROTOCOL_EXPENSE_GRANTED_WHEN,
    NORDIC_PROTOCOL_EXPENSE_NOT_COVERED,
    NORDIC_PROTOCOL_EXPENSE_COVERED_AT_EXPENSES_LEFT,
)
