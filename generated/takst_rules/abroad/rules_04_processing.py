"""The rules of 1 and 4.1; 4.1; 4.3.

Generated from rulesets/abroad/04-processing.takst by `takst build abroad`: change the rules there, then build again.
"""

from __future__ import annotations

import datetime as dt

from takst.runtime.kleene import Truth
from takst.runtime.plan import Condition, Outcome, Rule
from takst.runtime.spec import ALWAYS, Citation, Period
from takst.runtime.view import LineView

from .vocabulary import at_an_office

CODE_1_AND_4_1 = Citation("report", "1 and 4.1")
FROM_2016_01_01 = Period(dt.date(2016, 1, 1))
CODE_4_1 = Citation("report", "4.1")
CODE_4_3 = Citation("report", "4.3")

# ---------------------------------------------------------------- abroad Application for treatment abroad at a foreign…


def abroad_decided_by_utenlandskontoret_oslo_when(line: LineView) -> Truth:
    """The `when` of abroad: decided by "Utenlandskontoret, Oslo universitetssykehus" unless deciding_body is ous_office
    when region is "Helse Sør-Øst" (1 and 4.1).
    """
    return line.equals("region", "Helse Sør-Øst")


def abroad_decided_by_utenlandskontoret_oslo_unless(line: LineView) -> Truth:
    """The `unless` of abroad: decided by "Utenlandskontoret, Oslo universitetssykehus" unless deciding_body is
    ous_office when region is "Helse Sør-Øst" (1 and 4.1).
    """
    return line.equals("deciding_body", "ous_office")


ABROAD_DECIDED_BY_UTENLANDSKONTORET_OSLO = Outcome(
    codes={"abroad"},
    slug=(
        "decided-by-utenlandskontoret-oslo-universitetssykehus.when-region-is-helse-sor-ost.unless-deciding-body-is-ous-office"
    ),
    sentence=(
        'decided by "Utenlandskontoret, Oslo universitetssykehus" unless deciding_body is ous_office when region is '
        '"Helse Sør-Øst"'
    ),
    citation=CODE_1_AND_4_1,
    valid=ALWAYS,
    verdict="other route",
    by="Utenlandskontoret, Oslo universitetssykehus",
    when=abroad_decided_by_utenlandskontoret_oslo_when,
    unless=abroad_decided_by_utenlandskontoret_oslo_unless,
)


def abroad_decided_by_enhet_for_utenlandsbehandling_helse_when(line: LineView) -> Truth:
    """The `when` of abroad: decided by "Enhet for utenlandsbehandling, Helse Bergen HF" unless deciding_body is
    helse_bergen_unit when region is "Helse Vest" (1 and 4.1).
    """
    return line.equals("region", "Helse Vest")


def abroad_decided_by_enhet_for_utenlandsbehandling_helse_unless(line: LineView) -> Truth:
    """The `unless` of abroad: decided by "Enhet for utenlandsbehandling, Helse Bergen HF" unless deciding_body is
    helse_bergen_unit when region is "Helse Vest" (1 and 4.1).
    """
    return line.equals("deciding_body", "helse_bergen_unit")


ABROAD_DECIDED_BY_ENHET_FOR_UTENLANDSBEHANDLING_HELSE = Outcome(
    codes={"abroad"},
    slug="decided-by-enhet-for-utenlandsbehandling-helse-bergen-hf",
    sentence=(
        'decided by "Enhet for utenlandsbehandling, Helse Bergen HF" unless deciding_body is helse_bergen_unit when '
        'region is "Helse Vest"'
    ),
    citation=CODE_1_AND_4_1,
    valid=ALWAYS,
    verdict="other route",
    by="Enhet for utenlandsbehandling, Helse Bergen HF",
    when=abroad_decided_by_enhet_for_utenlandsbehandling_helse_when,
    unless=abroad_decided_by_enhet_for_utenlandsbehandling_helse_unless,
)


def abroad_decided_by_kontor_for_utenlandsbehandling_st_when(line: LineView) -> Truth:
    """The `when` of abroad: decided by "Kontor for utenlandsbehandling, St. Olavs Hospital HF" unless deciding_body is
    st_olavs_office when region is "Helse Midt-Norge" (1 and 4.1).
    """
    return line.equals("region", "Helse Midt-Norge")


def abroad_decided_by_kontor_for_utenlandsbehandling_st_unless(line: LineView) -> Truth:
    """The `unless` of abroad: decided by "Kontor for utenlandsbehandling, St. Olavs Hospital HF" unless deciding_body
    is st_olavs_office when region is "Helse Midt-Norge" (1 and 4.1).
    """
    return line.equals("deciding_body", "st_olavs_office")


ABROAD_DECIDED_BY_KONTOR_FOR_UTENLANDSBEHANDLING_ST = Outcome(
    codes={"abroad"},
    slug="decided-by-kontor-for-utenlandsbehandling-st-olavs-hospital-hf",
    sentence=(
        'decided by "Kontor for utenlandsbehandling, St. Olavs Hospital HF" unless deciding_body is st_olavs_office '
        'when region is "Helse Midt-Norge"'
    ),
    citation=CODE_1_AND_4_1,
    valid=ALWAYS,
    verdict="other route",
    by="Kontor for utenlandsbehandling, St. Olavs Hospital HF",
    when=abroad_decided_by_kontor_for_utenlandsbehandling_st_when,
    unless=abroad_decided_by_kontor_for_utenlandsbehandling_st_unless,
)


def abroad_decided_by_utenlandskontoret_oslo_2_when(line: LineView) -> Truth:
    """The `when` of abroad: decided by "Utenlandskontoret, Oslo universitetssykehus" unless deciding_body is ous_office
    when region is "Helse Nord" (1 and 4.1).
    """
    return line.equals("region", "Helse Nord")


def abroad_decided_by_utenlandskontoret_oslo_2_unless(line: LineView) -> Truth:
    """The `unless` of abroad: decided by "Utenlandskontoret, Oslo universitetssykehus" unless deciding_body is
    ous_office when region is "Helse Nord" (1 and 4.1).
    """
    return line.equals("deciding_body", "ous_office")


ABROAD_DECIDED_BY_UTENLANDSKONTORET_OSLO_2 = Outcome(
    codes={"abroad"},
    slug=(
        "decided-by-utenlandskontoret-oslo-universitetssykehus.when-region-is-helse-nord.unless-deciding-body-is-ous-office"
    ),
    sentence=(
        'decided by "Utenlandskontoret, Oslo universitetssykehus" unless deciding_body is ous_office when region is '
        '"Helse Nord"'
    ),
    citation=CODE_1_AND_4_1,
    valid=FROM_2016_01_01,
    verdict="other route",
    by="Utenlandskontoret, Oslo universitetssykehus",
    when=abroad_decided_by_utenlandskontoret_oslo_2_when,
    unless=abroad_decided_by_utenlandskontoret_oslo_2_unless,
)


def abroad_only_when_medical_assessment_obtained(line: LineView) -> Truth:
    """abroad: only when medical_assessment_obtained otherwise needs document (4.1)."""
    return line.is_true("medical_assessment_obtained")


ABROAD_ONLY_WHEN_MEDICAL_ASSESSMENT_OBTAINED = Condition(
    codes={"abroad"},
    slug="only-when-medical-assessment-obtained",
    sentence="only when medical_assessment_obtained otherwise needs document",
    citation=CODE_4_1,
    valid=ALWAYS,
    holds=abroad_only_when_medical_assessment_obtained,
    asks=("medical_assessment_obtained",),
    otherwise="needs document",
)

# ---------------------------------------------------------------- follow-up-task Task after an application has been gr…


def follow_up_task_decided_by_the_foreign_treatment_office_when(line: LineView) -> Truth:
    """The `when` of follow-up-task: decided by "the foreign-treatment office" unless at-an-office when task is one of
    settlement_with_hospital, travel_and_stay, unforeseen_problems, invoices_travel_claims_and_coding (4.3).
    """
    return line.one_of(
        "task",
        "settlement_with_hospital",
        "travel_and_stay",
        "unforeseen_problems",
        "invoices_travel_claims_and_coding",
    )


FOLLOW_UP_TASK_DECIDED_BY_THE_FOREIGN_TREATMENT_OFFICE = Outcome(
    codes={"follow-up-task"},
    slug="decided-by-the-foreign-treatment-office",
    sentence=(
        'decided by "the foreign-treatment office" unless at-an-office when task is one of settlement_with_hospital, '
        "travel_and_stay, unforeseen_problems, invoices_travel_claims_and_coding"
    ),
    citation=CODE_4_3,
    valid=ALWAYS,
    verdict="other route",
    by="the foreign-treatment office",
    when=follow_up_task_decided_by_the_foreign_treatment_office_when,
    unless=at_an_office,
    reading="also where others have approved; other tasks are open, the report says 'among other things'",
)

RULES: tuple[Rule, ...] = (
    ABROAD_DECIDED_BY_UTENLANDSKONTORET_OSLO,
    ABROAD_DECIDED_BY_ENHET_FOR_UTENLANDSBEHANDLING_HELSE,
    ABROAD_DECIDED_BY_KONTOR_FOR_UTENLANDSBEHANDLING_ST,
    ABROAD_DECIDED_BY_UTENLANDSKONTORET_OSLO_2,
    ABROAD_ONLY_WHEN_MEDICAL_ASSESSMENT_OBTAINED,
    FOLLOW_UP_TASK_DECIDED_BY_THE_FOREIGN_TREATMENT_OFFICE,
)
