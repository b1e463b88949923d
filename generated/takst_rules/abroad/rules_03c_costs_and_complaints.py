"""The rules of 3.5; 3.6.

Generated from rulesets/abroad/03c-costs-and-complaints.takst by `takst build abroad`: change the rules there, then
build again.
"""

from __future__ import annotations

from takst.runtime.kleene import Truth
from takst.runtime.plan import Outcome, Rule
from takst.runtime.spec import ALWAYS, Citation
from takst.runtime.view import LineView

CODE_3_5 = Citation("report", "3.5")
CODE_3_6 = Citation("report", "3.6")

# ---------------------------------------------------------------- table-of-costs A cost counted in the table of 3.5


def table_of_costs_not_covered_when_case_type_is_particle_when(line: LineView) -> Truth:
    """The `when` of table-of-costs: not covered when case_type is particle_therapy (3.5)."""
    return line.equals("case_type", "particle_therapy")


TABLE_OF_COSTS_NOT_COVERED_WHEN_CASE_TYPE_IS_PARTICLE = Outcome(
    codes={"table-of-costs"},
    slug="not-covered.when-case-type-is-particle-therapy",
    sentence="not covered when case_type is particle_therapy",
    citation=CODE_3_5,
    valid=ALWAYS,
    verdict="not covered",
    when=table_of_costs_not_covered_when_case_type_is_particle_when,
)


def table_of_costs_not_covered_when_case_type_is_nordic_when(line: LineView) -> Truth:
    """The `when` of table-of-costs: not covered when case_type is nordic_protocol (3.5)."""
    return line.equals("case_type", "nordic_protocol")


TABLE_OF_COSTS_NOT_COVERED_WHEN_CASE_TYPE_IS_NORDIC = Outcome(
    codes={"table-of-costs"},
    slug="not-covered.when-case-type-is-nordic-protocol",
    sentence="not covered when case_type is nordic_protocol",
    citation=CODE_3_5,
    valid=ALWAYS,
    verdict="not covered",
    when=table_of_costs_not_covered_when_case_type_is_nordic_when,
)

# ---------------------------------------------------------------- complaint Complaint on a decision about treatment ab…


def complaint_decided_by_the_foreign_treatment_office_when(line: LineView) -> Truth:
    """The `when` of complaint: decided by "the foreign-treatment office" unless complaint_addressee is office when
    complaint_on is office_refusal (3.6).
    """
    return line.equals("complaint_on", "office_refusal")


def complaint_decided_by_the_foreign_treatment_office_unless(line: LineView) -> Truth:
    """The `unless` of complaint: decided by "the foreign-treatment office" unless complaint_addressee is office when
    complaint_on is office_refusal (3.6).
    """
    return line.equals("complaint_addressee", "office")


COMPLAINT_DECIDED_BY_THE_FOREIGN_TREATMENT_OFFICE = Outcome(
    codes={"complaint"},
    slug="decided-by-the-foreign-treatment-office",
    sentence=(
        'decided by "the foreign-treatment office" unless complaint_addressee is office when complaint_on is '
        "office_refusal"
    ),
    citation=CODE_3_6,
    valid=ALWAYS,
    verdict="other route",
    by="the foreign-treatment office",
    when=complaint_decided_by_the_foreign_treatment_office_when,
    unless=complaint_decided_by_the_foreign_treatment_office_unless,
    reading="a complaint is handed in at the office, which may reverse its refusal",
)

RULES: tuple[Rule, ...] = (
    TABLE_OF_COSTS_NOT_COVERED_WHEN_CASE_TYPE_IS_PARTICLE,
    TABLE_OF_COSTS_NOT_COVERED_WHEN_CASE_TYPE_IS_NORDIC,
    COMPLAINT_DECIDED_BY_THE_FOREIGN_TREATMENT_OFFICE,
)
