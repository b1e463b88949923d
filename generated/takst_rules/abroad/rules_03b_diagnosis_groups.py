"""The rules of 3.4; 3.4, contact with the health service.

Generated from rulesets/abroad/03b-diagnosis-groups.takst by `takst build abroad`: change the rules there, then build
again.
"""

from __future__ import annotations

from decimal import Decimal

from takst.runtime.kleene import Truth
from takst.runtime.plan import Condition, Outcome, Rule
from takst.runtime.spec import ALWAYS, Citation
from takst.runtime.view import LineView

CODE_3_4 = Citation("report", "3.4")
CODE_3_4_CONTACT_WITH_THE_HEALTH_SERVICE = Citation("report", "3.4, contact with the health service")

# ---------------------------------------------------------------- diagnosis-group A diagnosis group shown in the overv…


def diagnosis_group_only_when_share_of_granted(line: LineView) -> Truth:
    """diagnosis-group: only when share_of_granted > 5 percent otherwise not covered (3.4)."""
    return line.compare("share_of_granted", ">", Decimal("5"))


DIAGNOSIS_GROUP_ONLY_WHEN_SHARE_OF_GRANTED = Condition(
    codes={"diagnosis-group"},
    slug="only-when-share-of-granted",
    sentence="only when share_of_granted > 5 percent otherwise not covered",
    citation=CODE_3_4,
    valid=ALWAYS,
    holds=diagnosis_group_only_when_share_of_granted,
    asks=("share_of_granted",),
    otherwise="not covered",
    reading="a group shown exceeds 5 % in 2019",
)

# ---------------------------------------------------------------- overview-of-diagnoses A case counted in the overview…


def overview_of_diagnoses_not_covered_when_case_type_when(line: LineView) -> Truth:
    """The `when` of overview-of-diagnoses: not covered when case_type is particle_therapy (3.4)."""
    return line.equals("case_type", "particle_therapy")


OVERVIEW_OF_DIAGNOSES_NOT_COVERED_WHEN_CASE_TYPE = Outcome(
    codes={"overview-of-diagnoses"},
    slug="not-covered.when-case-type-is-particle-therapy",
    sentence="not covered when case_type is particle_therapy",
    citation=CODE_3_4,
    valid=ALWAYS,
    verdict="not covered",
    when=overview_of_diagnoses_not_covered_when_case_type_when,
)


def overview_of_diagnoses_not_covered_when_case_type_2_when(line: LineView) -> Truth:
    """The `when` of overview-of-diagnoses: not covered when case_type is nordic_protocol (3.4)."""
    return line.equals("case_type", "nordic_protocol")


OVERVIEW_OF_DIAGNOSES_NOT_COVERED_WHEN_CASE_TYPE_2 = Outcome(
    codes={"overview-of-diagnoses"},
    slug="not-covered.when-case-type-is-nordic-protocol",
    sentence="not covered when case_type is nordic_protocol",
    citation=CODE_3_4,
    valid=ALWAYS,
    verdict="not covered",
    when=overview_of_diagnoses_not_covered_when_case_type_2_when,
)

# ---------------------------------------------------------------- pgd Preimplantation diagnostics abroad


def pgd_decided_by_preimplantasjonsdiagnostikknemnda_unless(line: LineView) -> Truth:
    """The `unless` of pgd: decided by "Preimplantasjonsdiagnostikknemnda" unless pgd_board_approval (3.4, contact with
    the health service).
    """
    return line.is_true("pgd_board_approval")


PGD_DECIDED_BY_PREIMPLANTASJONSDIAGNOSTIKKNEMNDA = Outcome(
    codes={"pgd"},
    slug="decided-by-preimplantasjonsdiagnostikknemnda",
    sentence='decided by "Preimplantasjonsdiagnostikknemnda" unless pgd_board_approval',
    citation=CODE_3_4_CONTACT_WITH_THE_HEALTH_SERVICE,
    valid=ALWAYS,
    verdict="other route",
    by="Preimplantasjonsdiagnostikknemnda",
    unless=pgd_decided_by_preimplantasjonsdiagnostikknemnda_unless,
)

RULES: tuple[Rule, ...] = (
    DIAGNOSIS_GROUP_ONLY_WHEN_SHARE_OF_GRANTED,
    OVERVIEW_OF_DIAGNOSES_NOT_COVERED_WHEN_CASE_TYPE,
    OVERVIEW_OF_DIAGNOSES_NOT_COVERED_WHEN_CASE_TYPE_2,
    PGD_DECIDED_BY_PREIMPLANTASJONSDIAGNOSTIKKNEMNDA,
)
