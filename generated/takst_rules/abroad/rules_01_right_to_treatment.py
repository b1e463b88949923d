"""The rules of 1; 1, other schemes.

Generated from rulesets/abroad/01-right-to-treatment.takst by `takst build abroad`: change the rules there, then
build again.
"""

from __future__ import annotations

import datetime as dt

from takst.runtime.kleene import Truth
from takst.runtime.plan import Condition, Judge, Outcome, Rule, Unresolved
from takst.runtime.spec import ALWAYS, Citation, Period
from takst.runtime.view import LineView

CODE_1 = Citation("report", "1")
UNTIL_2018_12_31 = Period(None, dt.date(2018, 12, 31))
FROM_2019_01_01_UNTIL_2020_02_29 = Period(dt.date(2019, 1, 1), dt.date(2020, 2, 29))
FROM_2020_03_01 = Period(dt.date(2020, 3, 1))
CODE_1_OTHER_SCHEMES = Citation("report", "1, other schemes")

# ---------------------------------------------------------------- abroad Application for treatment abroad at a foreign…


def abroad_judge_does_the_patient_have_a_unless(line: LineView) -> Truth:
    """The `unless` of abroad: judge "Does the patient have a right to necessary health care in the specialist health
    service?" unless right_to_necessary_specialist_care is given (1).
    """
    return line.given("right_to_necessary_specialist_care")


ABROAD_JUDGE_DOES_THE_PATIENT_HAVE_A = Judge(
    codes={"abroad"},
    slug="judge-does-the-patient-have-a",
    sentence=(
        'judge "Does the patient have a right to necessary health care in the specialist health service?" unless '
        "right_to_necessary_specialist_care is given"
    ),
    citation=CODE_1,
    valid=ALWAYS,
    question="Does the patient have a right to necessary health care in the specialist health service?",
    unless=abroad_judge_does_the_patient_have_a_unless,
)


def abroad_judge_the_scheme_is_for_highly_unless(line: LineView) -> Truth:
    """The `unless` of abroad: judge "The scheme is for highly specialised treatment that Norway cannot offer: does this
    treatment belong to it?" unless highly_specialised (1).
    """
    return line.is_true("highly_specialised")


ABROAD_JUDGE_THE_SCHEME_IS_FOR_HIGHLY = Judge(
    codes={"abroad"},
    slug="judge-the-scheme-is-for-highly",
    sentence=(
        'judge "The scheme is for highly specialised treatment that Norway cannot offer: does this treatment belong '
        'to it?" unless highly_specialised'
    ),
    citation=CODE_1,
    valid=ALWAYS,
    question=(
        "The scheme is for highly specialised treatment that Norway cannot offer: does this treatment belong to it?"
    ),
    unless=abroad_judge_the_scheme_is_for_highly_unless,
)

ABROAD_UNRESOLVED_PASIENT_OG_BRUKERRETTIGHETSLOVEN = Unresolved(
    codes={"abroad"},
    slug="unresolved-pasient-og-brukerrettighetsloven-section-2",
    sentence='unresolved "pasient- og brukerrettighetsloven § 2-1b, fifth paragraph"',
    citation=CODE_1,
    valid=ALWAYS,
    text="pasient- og brukerrettighetsloven § 2-1b, fifth paragraph",
)

ABROAD_UNRESOLVED_PRIORITERINGSFORSKRIFTEN = Unresolved(
    codes={"abroad"},
    slug="unresolved-prioriteringsforskriften",
    sentence='unresolved "prioriteringsforskriften"',
    citation=CODE_1,
    valid=ALWAYS,
    text="prioriteringsforskriften",
)

ABROAD_JUDGE_THE_REPORT_BEGINS_WITH_THE = Judge(
    codes={"abroad"},
    slug="judge-the-report-begins-with-the",
    sentence='judge "The report begins with the rules of 2019: was there a right under the rules of that day?"',
    citation=CODE_1,
    valid=UNTIL_2018_12_31,
    question="The report begins with the rules of 2019: was there a right under the rules of that day?",
)


def abroad_granted_when(line: LineView) -> Truth:
    """abroad: granted when right_to_necessary_specialist_care and not adequate_offer_in_norway (1)."""
    return line.is_true("right_to_necessary_specialist_care") & ~line.is_true("adequate_offer_in_norway")


ABROAD_GRANTED_WHEN = Condition(
    codes={"abroad"},
    slug="granted-when",
    sentence="granted when right_to_necessary_specialist_care and not adequate_offer_in_norway",
    citation=CODE_1,
    valid=FROM_2019_01_01_UNTIL_2020_02_29,
    holds=abroad_granted_when,
    asks=("right_to_necessary_specialist_care", "adequate_offer_in_norway"),
    otherwise="not covered",
    reading="the date of the line is the day of the application; where both hold there is a right",
)


def abroad_judge_can_the_patient_get_an_unless(line: LineView) -> Truth:
    """The `unless` of abroad: judge "Can the patient get an adequate medical offer in Norway?" unless
    adequate_offer_in_norway is given (1).
    """
    return line.given("adequate_offer_in_norway")


ABROAD_JUDGE_CAN_THE_PATIENT_GET_AN = Judge(
    codes={"abroad"},
    slug="judge-can-the-patient-get-an",
    sentence=(
        'judge "Can the patient get an adequate medical offer in Norway?" unless adequate_offer_in_norway is given'
    ),
    citation=CODE_1,
    valid=FROM_2019_01_01_UNTIL_2020_02_29,
    question="Can the patient get an adequate medical offer in Norway?",
    unless=abroad_judge_can_the_patient_get_an_unless,
)


def abroad_granted_when_2(line: LineView) -> Truth:
    """abroad: granted when right_to_necessary_specialist_care and (not offer_in_norway or documented_more_effective)
    (1).
    """
    return (
        line.is_true("right_to_necessary_specialist_care")
        & (~line.is_true("offer_in_norway") | line.is_true("documented_more_effective"))
    )


ABROAD_GRANTED_WHEN_2 = Condition(
    codes={"abroad"},
    slug="granted-when",
    sentence="granted when right_to_necessary_specialist_care and (not offer_in_norway or documented_more_effective)",
    citation=CODE_1,
    valid=FROM_2020_03_01,
    holds=abroad_granted_when_2,
    asks=("right_to_necessary_specialist_care", "offer_in_norway", "documented_more_effective"),
    otherwise="not covered",
    reading=(
        "the right to necessary health care stays a condition, the ground is now any lack of an offer, and the day of "
        "the application counts"
    ),
)

# ---------------------------------------------------------------- expense Expense of treatment abroad that has been gr…


def expense_granted_when(line: LineView) -> Truth:
    """expense: granted when expense_type is one of treatment, travel, stay (1)."""
    return line.one_of("expense_type", "treatment", "travel", "stay")


EXPENSE_GRANTED_WHEN = Condition(
    codes={"expense"},
    slug="granted-when",
    sentence="granted when expense_type is one of treatment, travel, stay",
    citation=CODE_1,
    valid=ALWAYS,
    holds=expense_granted_when,
    asks=("expense_type",),
    otherwise="not covered",
    reading="only the three kinds that the report names are covered",
)

# ---------------------------------------------------------------- complaint Complaint on a decision about treatment ab…


def complaint_decided_by_klagenemnda_for_behandling_i_when(line: LineView) -> Truth:
    """The `when` of complaint: decided by "Klagenemnda for behandling i utlandet" unless office_reversed when
    complaint_on is office_refusal (1).
    """
    return line.equals("complaint_on", "office_refusal")


def complaint_decided_by_klagenemnda_for_behandling_i_unless(line: LineView) -> Truth:
    """The `unless` of complaint: decided by "Klagenemnda for behandling i utlandet" unless office_reversed when
    complaint_on is office_refusal (1).
    """
    return line.is_true("office_reversed")


COMPLAINT_DECIDED_BY_KLAGENEMNDA_FOR_BEHANDLING_I = Outcome(
    codes={"complaint"},
    slug="decided-by-klagenemnda-for-behandling-i-utlandet",
    sentence=(
        'decided by "Klagenemnda for behandling i utlandet" unless office_reversed when complaint_on is '
        "office_refusal"
    ),
    citation=CODE_1,
    valid=ALWAYS,
    verdict="other route",
    by="Klagenemnda for behandling i utlandet",
    when=complaint_decided_by_klagenemnda_for_behandling_i_when,
    unless=complaint_decided_by_klagenemnda_for_behandling_i_unless,
)

COMPLAINT_UNRESOLVED_PASIENT_OG_BRUKERRETTIGHETSLOVEN_ON = Unresolved(
    codes={"complaint"},
    slug="unresolved-pasient-og-brukerrettighetsloven-on-the",
    sentence='unresolved "pasient- og brukerrettighetsloven, on the Complaints Board"',
    citation=CODE_1,
    valid=ALWAYS,
    text="pasient- og brukerrettighetsloven, on the Complaints Board",
)

# ---------------------------------------------------------------- climate-rehabilitation Support for a stay at a rehab…


def climate_rehabilitation_granted_when(line: LineView) -> Truth:
    """climate-rehabilitation: granted when chronic_disease_on_list (1, other schemes)."""
    return line.is_true("chronic_disease_on_list")


CLIMATE_REHABILITATION_GRANTED_WHEN = Condition(
    codes={"climate-rehabilitation"},
    slug="granted-when",
    sentence="granted when chronic_disease_on_list",
    citation=CODE_1_OTHER_SCHEMES,
    valid=ALWAYS,
    holds=climate_rehabilitation_granted_when,
    asks=("chronic_disease_on_list",),
    otherwise="not covered",
)


def climate_rehabilitation_decided_by_seksjon_for_unless(line: LineView) -> Truth:
    """The `unless` of climate-rehabilitation: decided by "Seksjon for behandlingsreiser, Oslo universitetssykehus"
    unless deciding_body is treatment_travel_section (1, other schemes).
    """
    return line.equals("deciding_body", "treatment_travel_section")


CLIMATE_REHABILITATION_DECIDED_BY_SEKSJON_FOR = Outcome(
    codes={"climate-rehabilitation"},
    slug="decided-by-seksjon-for-behandlingsreiser-oslo-universitetssykehus",
    sentence=(
        'decided by "Seksjon for behandlingsreiser, Oslo universitetssykehus" unless deciding_body is '
        "treatment_travel_section"
    ),
    citation=CODE_1_OTHER_SCHEMES,
    valid=ALWAYS,
    verdict="other route",
    by="Seksjon for behandlingsreiser, Oslo universitetssykehus",
    unless=climate_rehabilitation_decided_by_seksjon_for_unless,
)

CLIMATE_REHABILITATION_UNRESOLVED_REGULATION_ON = Unresolved(
    codes={"climate-rehabilitation"},
    slug="unresolved-regulation-on-treatment-journeys-abroad",
    sentence='unresolved "regulation on treatment journeys abroad of 16 June 2017, with its list of chronic diseases"',
    citation=CODE_1_OTHER_SCHEMES,
    valid=ALWAYS,
    text="regulation on treatment journeys abroad of 16 June 2017, with its list of chronic diseases",
)

# ---------------------------------------------------------------- national-insurance Support towards health care abroa…


def national_insurance_granted_when(line: LineView) -> Truth:
    """national-insurance: granted when national_insurance_member and stays_abroad (1, other schemes)."""
    return line.is_true("national_insurance_member") & line.is_true("stays_abroad")


NATIONAL_INSURANCE_GRANTED_WHEN = Condition(
    codes={"national-insurance"},
    slug="granted-when",
    sentence="granted when national_insurance_member and stays_abroad",
    citation=CODE_1_OTHER_SCHEMES,
    valid=ALWAYS,
    holds=national_insurance_granted_when,
    asks=("national_insurance_member", "stays_abroad"),
    otherwise="not covered",
)

NATIONAL_INSURANCE_UNRESOLVED_FOLKETRYGDLOVEN_SECTION_5 = Unresolved(
    codes={"national-insurance"},
    slug="unresolved-folketrygdloven-section-5-24-its",
    sentence='unresolved "folketrygdloven § 5-24: its further conditions"',
    citation=CODE_1_OTHER_SCHEMES,
    valid=ALWAYS,
    text="folketrygdloven § 5-24: its further conditions",
)

# ---------------------------------------------------------------- eea Refund of a health service received in another E…


def eea_granted_when(line: LineView) -> Truth:
    """eea: granted when country.other_eea (1, other schemes)."""
    return line.is_true("country.other_eea")


EEA_GRANTED_WHEN = Condition(
    codes={"eea"},
    slug="granted-when",
    sentence="granted when country.other_eea",
    citation=CODE_1_OTHER_SCHEMES,
    valid=ALWAYS,
    holds=eea_granted_when,
    asks=("country.other_eea",),
    otherwise="not covered",
)


def eea_only_when_application_date_and_treatment_date(line: LineView) -> Truth:
    """eea: only when application_date >= treatment_date (1, other schemes)."""
    return line.compare_facts("application_date", ">=", "treatment_date")


EEA_ONLY_WHEN_APPLICATION_DATE_AND_TREATMENT_DATE = Condition(
    codes={"eea"},
    slug="only-when-application-date-and-treatment-date",
    sentence="only when application_date >= treatment_date",
    citation=CODE_1_OTHER_SCHEMES,
    valid=ALWAYS,
    holds=eea_only_when_application_date_and_treatment_date,
    asks=("application_date", "treatment_date"),
    reading="the application may be made on the day of the treatment",
)


def eea_decided_by_helfo_unless(line: LineView) -> Truth:
    """The `unless` of eea: decided by "HELFO" unless deciding_body is helfo (1, other schemes)."""
    return line.equals("deciding_body", "helfo")


EEA_DECIDED_BY_HELFO = Outcome(
    codes={"eea"},
    slug="decided-by-helfo",
    sentence='decided by "HELFO" unless deciding_body is helfo',
    citation=CODE_1_OTHER_SCHEMES,
    valid=ALWAYS,
    verdict="other route",
    by="HELFO",
    unless=eea_decided_by_helfo_unless,
)

EEA_COVERED_AT_NORWEGIAN_COST = Outcome(
    codes={"eea"},
    slug="covered-at-norwegian-cost",
    sentence="covered at norwegian-cost",
    citation=CODE_1_OTHER_SCHEMES,
    valid=ALWAYS,
    verdict="payable",
    reading="the amount is what Norway would have paid, whatever the bill abroad",
)

EEA_UNRESOLVED_REGULATION_OF_22_NOVEMBER_2010 = Unresolved(
    codes={"eea"},
    slug="unresolved-regulation-of-22-november-2010",
    sentence=(
        'unresolved "regulation of 22 November 2010 on support for health services received in another EEA country"'
    ),
    citation=CODE_1_OTHER_SCHEMES,
    valid=ALWAYS,
    text="regulation of 22 November 2010 on support for health services received in another EEA country",
)

RULES: tuple[Rule, ...] = (
    ABROAD_JUDGE_DOES_THE_PATIENT_HAVE_A,
    ABROAD_JUDGE_THE_SCHEME_IS_FOR_HIGHLY,
    ABROAD_UNRESOLVED_PASIENT_OG_BRUKERRETTIGHETSLOVEN,
    ABROAD_UNRESOLVED_PRIORITERINGSFORSKRIFTEN,
    ABROAD_JUDGE_THE_REPORT_BEGINS_WITH_THE,
    ABROAD_GRANTED_WHEN,
    ABROAD_JUDGE_CAN_THE_PATIENT_GET_AN,
    ABROAD_GRANTED_WHEN_2,
    EXPENSE_GRANTED_WHEN,
    COMPLAINT_DECIDED_BY_KLAGENEMNDA_FOR_BEHANDLING_I,
    COMPLAINT_UNRESOLVED_PASIENT_OG_BRUKERRETTIGHETSLOVEN_ON,
    CLIMATE_REHABILITATION_GRANTED_WHEN,
    CLIMATE_REHABILITATION_DECIDED_BY_SEKSJON_FOR,
    CLIMATE_REHABILITATION_UNRESOLVED_REGULATION_ON,
    NATIONAL_INSURANCE_GRANTED_WHEN,
    NATIONAL_INSURANCE_UNRESOLVED_FOLKETRYGDLOVEN_SECTION_5,
    EEA_GRANTED_WHEN,
    EEA_ONLY_WHEN_APPLICATION_DATE_AND_TREATMENT_DATE,
    EEA_DECIDED_BY_HELFO,
    EEA_COVERED_AT_NORWEGIAN_COST,
    EEA_UNRESOLVED_REGULATION_OF_22_NOVEMBER_2010,
)
