"""The rules of 3.1; 3.3.

Generated from rulesets/abroad/03a-applications.takst by `takst build abroad`: change the rules there, then build
again.
"""

from __future__ import annotations

from decimal import Decimal

from takst.runtime.kleene import Truth
from takst.runtime.plan import Condition, Outcome, Rule
from takst.runtime.spec import ALWAYS, Citation
from takst.runtime.view import LineView

CODE_3_1 = Citation("report", "3.1")
CODE_3_3 = Citation("report", "3.3")

# ---------------------------------------------------------------- table-of-applications A case counted in the table of…


def table_of_applications_not_covered_when_case_type_when(line: LineView) -> Truth:
    """The `when` of table-of-applications: not covered when case_type is particle_therapy (3.1)."""
    return line.equals("case_type", "particle_therapy")


TABLE_OF_APPLICATIONS_NOT_COVERED_WHEN_CASE_TYPE = Outcome(
    codes={"table-of-applications"},
    slug="not-covered.when-case-type-is-particle-therapy",
    sentence="not covered when case_type is particle_therapy",
    citation=CODE_3_1,
    valid=ALWAYS,
    verdict="not covered",
    when=table_of_applications_not_covered_when_case_type_when,
)


def table_of_applications_not_covered_when_case_type_2_when(line: LineView) -> Truth:
    """The `when` of table-of-applications: not covered when case_type is nordic_protocol (3.1)."""
    return line.equals("case_type", "nordic_protocol")


TABLE_OF_APPLICATIONS_NOT_COVERED_WHEN_CASE_TYPE_2 = Outcome(
    codes={"table-of-applications"},
    slug="not-covered.when-case-type-is-nordic-protocol",
    sentence="not covered when case_type is nordic_protocol",
    citation=CODE_3_1,
    valid=ALWAYS,
    verdict="not covered",
    when=table_of_applications_not_covered_when_case_type_2_when,
)

# ---------------------------------------------------------------- various-hospitals A hospital counted among the vario…


def various_hospitals_only_when_patients_by_hospital(line: LineView) -> Truth:
    """various-hospitals: only when patients_by_hospital < 5 patients otherwise not covered (3.3)."""
    return line.compare("patients_by_hospital", "<", Decimal("5"))


VARIOUS_HOSPITALS_ONLY_WHEN_PATIENTS_BY_HOSPITAL = Condition(
    codes={"various-hospitals"},
    slug="only-when-patients-by-hospital",
    sentence="only when patients_by_hospital < 5 patients otherwise not covered",
    citation=CODE_3_3,
    valid=ALWAYS,
    holds=various_hospitals_only_when_patients_by_hospital,
    asks=("patients_by_hospital",),
    otherwise="not covered",
)

RULES: tuple[Rule, ...] = (
    TABLE_OF_APPLICATIONS_NOT_COVERED_WHEN_CASE_TYPE,
    TABLE_OF_APPLICATIONS_NOT_COVERED_WHEN_CASE_TYPE_2,
    VARIOUS_HOSPITALS_ONLY_WHEN_PATIENTS_BY_HOSPITAL,
)
