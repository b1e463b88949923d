"""The rules of Tariff 501; Tariff 511; Tariff 513; Tariff 514; Tariff 705.

Generated from rulesets/helfo/07-tariffs-501-to-705.takst by `takst build helfo`: change the rules there, then build
again.
"""

from __future__ import annotations

import datetime as dt

from takst.runtime.kleene import Truth
from takst.runtime.plan import (
    AnyOther,
    Condition,
    DocumentRequired,
    Exclusion,
    Inclusion,
    InclusionLift,
    Judge,
    Limit,
    Named,
    Note,
    Outcome,
    Rule,
    Unresolved,
    lines,
)
from takst.runtime.spec import Citation, Period
from takst.runtime.view import LineView
from takst.runtime.windows import Window

from .vocabulary import (
    ANAESTHESIA,
    CLINICAL_PROCEDURES,
    DENTAL_TECHNICAL_WORK,
    X_RAY_EXAMINATIONS,
    behind_the_premolars,
)

TARIFF_501 = Citation("kp2019", "Tariff 501")
FROM_2019_01_01_UNTIL_2019_12_31 = Period(dt.date(2019, 1, 1), dt.date(2019, 12, 31))
TARIFF_511 = Citation("kp2019", "Tariff 511")
WHAT_BELONGS_TO_ONE_OF_THE_FOUR = "what belongs to one of the four classes"
TARIFF_513 = Citation("kp2019", "Tariff 513")
THE_SIXTH_TO_EIGHTH_PLACE_IN_THE = "the sixth to eighth place in the row, by the two-digit numbers of permanent teeth"
TARIFF_514 = Citation("kp2019", "Tariff 514")
TARIFF_705 = Citation("kp2019", "Tariff 705")

# ---------------------------------------------------------------- 501 Systematisk behandling av marginal periodontitt


def code_501_only_when_condition(line: LineView) -> Truth:
    """501: only when condition includes marginal_periodontitis (Tariff 501)."""
    return line.contains("condition", "marginal_periodontitis")


CODE_501_ONLY_WHEN_CONDITION = Condition(
    codes={"501"},
    slug="only-when-condition",
    sentence="only when condition includes marginal_periodontitis",
    citation=TARIFF_501,
    valid=FROM_2019_01_01_UNTIL_2019_12_31,
    holds=code_501_only_when_condition,
    asks=("condition",),
)

CODE_501_JUDGE_DOES_THE_SYSTEMATIC_TREATMENT_AIM = Judge(
    codes={"501"},
    slug="judge-does-the-systematic-treatment-aim",
    sentence='judge "Does the systematic treatment aim at infection control?"',
    citation=TARIFF_501,
    valid=FROM_2019_01_01_UNTIL_2019_12_31,
    question="Does the systematic treatment aim at infection control?",
)

CODE_501_MAX_14_PER_PATIENT_AND_CALENDAR_YEAR = Limit(
    codes={"501"},
    slug="max-14-per-patient-and-calendar-year",
    sentence="max 14 per patient and calendar year",
    citation=TARIFF_501,
    valid=FROM_2019_01_01_UNTIL_2019_12_31,
    number=14,
    window=Window("calendar year"),
    reading="501 has its own 14, which combining it with 502 does not raise",
)

CODE_501_UNRESOLVED_TIME_USE_OF_501_THE = Unresolved(
    codes={"501"},
    slug="unresolved-time-use-of-501-the",
    sentence='unresolved "time use of 501: the remark in the circular of 2019"',
    citation=TARIFF_501,
    valid=FROM_2019_01_01_UNTIL_2019_12_31,
    text="time use of 501: the remark in the circular of 2019",
)

# ---------------------------------------------------------------- 511 Helprotese

CODE_511_INCLUDES = Inclusion(
    codes={"511"},
    slug="includes",
    sentence=(
        'includes clinical-procedures, anaesthesia, x-ray-examinations, dental-technical-work, "anaesthesia", "X-ray '
        'examination", "dental-technical work" in the same treatment'
    ),
    citation=TARIFF_511,
    valid=FROM_2019_01_01_UNTIL_2019_12_31,
    items=lines(
        CLINICAL_PROCEDURES, ANAESTHESIA, X_RAY_EXAMINATIONS, DENTAL_TECHNICAL_WORK,
        Named("anaesthesia", "anaesthesia"),
        Named("X-ray examination", "x-ray-examination"),
        Named("dental-technical work", "dental-technical-work"),
    ),
    keys=("treatment",),
    reading=WHAT_BELONGS_TO_ONE_OF_THE_FOUR,
)

CODE_511_DOES_NOT_INCLUDE = InclusionLift(
    codes={"511"},
    slug="does-not-include",
    sentence="does not include 1, 2, 3, 4, 5",
    citation=TARIFF_511,
    valid=FROM_2019_01_01_UNTIL_2019_12_31,
    items=lines("1", "2", "3", "4", "5"),
)

# ---------------------------------------------------------------- 513 Fast protetikk – per tann som er tapt/trukket

CODE_513_NOTE_ONE_UNIT_IS_ONE_TOOTH = Note(
    codes={"513"},
    slug="note-one-unit-is-one-tooth",
    sentence='note "One unit is one tooth that is lost or extracted"',
    citation=TARIFF_513,
    valid=FROM_2019_01_01_UNTIL_2019_12_31,
    text="One unit is one tooth that is lost or extracted",
)

CODE_513_INCLUDES = Inclusion(
    codes={"513"},
    slug="includes",
    sentence=(
        'includes clinical-procedures, anaesthesia, x-ray-examinations, dental-technical-work, "anaesthesia", "X-ray '
        'examination", "dental-technical work" in the same treatment'
    ),
    citation=TARIFF_513,
    valid=FROM_2019_01_01_UNTIL_2019_12_31,
    items=lines(
        CLINICAL_PROCEDURES, ANAESTHESIA, X_RAY_EXAMINATIONS, DENTAL_TECHNICAL_WORK,
        Named("anaesthesia", "anaesthesia"),
        Named("X-ray examination", "x-ray-examination"),
        Named("dental-technical work", "dental-technical-work"),
    ),
    keys=("treatment",),
    reading=WHAT_BELONGS_TO_ONE_OF_THE_FOUR,
)


def code_513_only_when_performer_specialty(line: LineView) -> Truth:
    """513: only by performer.specialty prosthodontics (Tariff 513)."""
    return line.equals("performer.specialty", "prosthodontics")


CODE_513_ONLY_WHEN_PERFORMER_SPECIALTY = Condition(
    codes={"513"},
    slug="only-when-performer-specialty",
    sentence="only by performer.specialty prosthodontics",
    citation=TARIFF_513,
    valid=FROM_2019_01_01_UNTIL_2019_12_31,
    holds=code_513_only_when_performer_specialty,
    asks=("performer.specialty",),
)

CODE_513_DOES_NOT_INCLUDE = InclusionLift(
    codes={"513"},
    slug="does-not-include",
    sentence="does not include 1, 2, 3, 4, 5",
    citation=TARIFF_513,
    valid=FROM_2019_01_01_UNTIL_2019_12_31,
    items=lines("1", "2", "3", "4", "5"),
)


def code_513_not_covered_when_behind_the_premolars_unless_unless(line: LineView) -> Truth:
    """The `unless` of 513: not covered unless exception_justification is given when behind-the-premolars (Tariff 513).
    """
    return line.given("exception_justification")


CODE_513_NOT_COVERED_WHEN_BEHIND_THE_PREMOLARS_UNLESS = Outcome(
    codes={"513"},
    slug="not-covered.when-behind-the-premolars.unless-exception-justification",
    sentence="not covered unless exception_justification is given when behind-the-premolars",
    citation=TARIFF_513,
    valid=FROM_2019_01_01_UNTIL_2019_12_31,
    verdict="not covered",
    when=behind_the_premolars,
    unless=code_513_not_covered_when_behind_the_premolars_unless_unless,
    reading=THE_SIXTH_TO_EIGHTH_PLACE_IN_THE,
)


def code_513_judge_is_the_exception_for_a_when(line: LineView) -> Truth:
    """The `when` of 513: judge "Is the exception for a tooth behind the premolars necessary?" when behind-the-premolars
    and exception_justification is given otherwise not covered (Tariff 513).
    """
    return behind_the_premolars(line) & line.given("exception_justification")


CODE_513_JUDGE_IS_THE_EXCEPTION_FOR_A = Judge(
    codes={"513"},
    slug="judge-is-the-exception-for-a",
    sentence=(
        'judge "Is the exception for a tooth behind the premolars necessary?" when behind-the-premolars and '
        "exception_justification is given otherwise not covered"
    ),
    citation=TARIFF_513,
    valid=FROM_2019_01_01_UNTIL_2019_12_31,
    question="Is the exception for a tooth behind the premolars necessary?",
    when=code_513_judge_is_the_exception_for_a_when,
    otherwise="not covered",
    reading=THE_SIXTH_TO_EIGHTH_PLACE_IN_THE,
)


def code_513_requires_document_exception_when(line: LineView) -> Truth:
    """The `when` of 513: requires document exception when behind-the-premolars and exception_justification is given
    (Tariff 513).
    """
    return behind_the_premolars(line) & line.given("exception_justification")


CODE_513_REQUIRES_DOCUMENT_EXCEPTION = DocumentRequired(
    codes={"513"},
    slug="requires-document-exception",
    sentence="requires document exception when behind-the-premolars and exception_justification is given",
    citation=TARIFF_513,
    valid=FROM_2019_01_01_UNTIL_2019_12_31,
    kind="exception",
    when=code_513_requires_document_exception_when,
    reading=THE_SIXTH_TO_EIGHTH_PLACE_IN_THE,
)


def code_513_max_1_per_tooth_ever_when(line: LineView) -> Truth:
    """The `when` of 513: max 1 per tooth ever when tooth_loss_cause is marginal_periodontitis (Tariff 513)."""
    return line.equals("tooth_loss_cause", "marginal_periodontitis")


CODE_513_MAX_1_PER_TOOTH_EVER = Limit(
    codes={"513"},
    slug="max-1-per-tooth-ever",
    sentence="max 1 per tooth ever when tooth_loss_cause is marginal_periodontitis",
    citation=TARIFF_513,
    valid=FROM_2019_01_01_UNTIL_2019_12_31,
    number=1,
    window=Window("ever", keys=("tooth",)),
    when=code_513_max_1_per_tooth_ever_when,
    reading="no period is named: once for ever",
)


def code_513_only_when_tooth(line: LineView) -> Truth:
    """513: only when tooth is given (Tariff 513)."""
    return line.given("tooth")


CODE_513_ONLY_WHEN_TOOTH = Condition(
    codes={"513"},
    slug="only-when-tooth",
    sentence="only when tooth is given",
    citation=TARIFF_513,
    valid=FROM_2019_01_01_UNTIL_2019_12_31,
    holds=code_513_only_when_tooth,
    asks=("tooth",),
    reading="important to state means that it must be stated",
)

# ---------------------------------------------------------------- 514 Kirurgisk innsetting av implantat – per implantat


def code_514_only_when_units_and_implants_inserted(line: LineView) -> Truth:
    """514: only when units <= implants_inserted (Tariff 514)."""
    return line.compare_facts("units", "<=", "implants_inserted")


CODE_514_ONLY_WHEN_UNITS_AND_IMPLANTS_INSERTED = Condition(
    codes={"514"},
    slug="only-when-units-and-implants-inserted",
    sentence="only when units <= implants_inserted",
    citation=TARIFF_514,
    valid=FROM_2019_01_01_UNTIL_2019_12_31,
    holds=code_514_only_when_units_and_implants_inserted,
    asks=("units", "implants_inserted"),
    reading="one unit is one implant",
)


def code_514_only_when_performer_specialty(line: LineView) -> Truth:
    """514: only by performer.specialty oral_surgery (Tariff 514)."""
    return line.equals("performer.specialty", "oral_surgery")


CODE_514_ONLY_WHEN_PERFORMER_SPECIALTY = Condition(
    codes={"514"},
    slug="only-when-performer-specialty",
    sentence="only by performer.specialty oral_surgery",
    citation=TARIFF_514,
    valid=FROM_2019_01_01_UNTIL_2019_12_31,
    holds=code_514_only_when_performer_specialty,
    asks=("performer.specialty",),
)

# ---------------------------------------------------------------- 705 Undersøkelse, behandling og etterkontroll ved sy…


def code_705_only_when_indication(line: LineView) -> Truth:
    """705: only when indication is temporomandibular_dysfunction (Tariff 705)."""
    return line.equals("indication", "temporomandibular_dysfunction")


CODE_705_ONLY_WHEN_INDICATION = Condition(
    codes={"705"},
    slug="only-when-indication",
    sentence="only when indication is temporomandibular_dysfunction",
    citation=TARIFF_705,
    valid=FROM_2019_01_01_UNTIL_2019_12_31,
    holds=code_705_only_when_indication,
    asks=("indication",),
)

CODE_705_INCLUDES = Inclusion(
    codes={"705"},
    slug="includes",
    sentence='includes 1, 2, "examination", "diagnosis", "hard full-coverage splint" in the same treatment',
    citation=TARIFF_705,
    valid=FROM_2019_01_01_UNTIL_2019_12_31,
    items=lines(
        "1", "2",
        Named("examination", "examination"),
        Named("diagnosis", "diagnosis"),
        Named("hard full-coverage splint", "hard-full-coverage-splint"),
    ),
    keys=("treatment",),
    reading="examination and diagnosis are 1 and 2; follow-up stands in the heading only, and is not in the price",
)

CODE_705_CANNOT_BE_BILLED_WITH = Exclusion(
    codes={"705"},
    slug="cannot-be-billed-with",
    sentence="cannot be billed with any other code",
    citation=TARIFF_705,
    valid=FROM_2019_01_01_UNTIL_2019_12_31,
    partners=lines(AnyOther()),
    keys=("session",),
    reading="the page does not say how far 'in combination with' reaches: the same session",
)


def code_705_not_covered_when_indication_is_snoring_when(line: LineView) -> Truth:
    """The `when` of 705: not covered when indication is snoring (Tariff 705)."""
    return line.equals("indication", "snoring")


CODE_705_NOT_COVERED_WHEN_INDICATION_IS_SNORING = Outcome(
    codes={"705"},
    slug="not-covered.when-indication-is-snoring",
    sentence="not covered when indication is snoring",
    citation=TARIFF_705,
    valid=FROM_2019_01_01_UNTIL_2019_12_31,
    verdict="not covered",
    when=code_705_not_covered_when_indication_is_snoring_when,
)


def code_705_not_covered_when_indication_is_bruxism_when(line: LineView) -> Truth:
    """The `when` of 705: not covered when indication is bruxism (Tariff 705)."""
    return line.equals("indication", "bruxism")


CODE_705_NOT_COVERED_WHEN_INDICATION_IS_BRUXISM = Outcome(
    codes={"705"},
    slug="not-covered.when-indication-is-bruxism",
    sentence="not covered when indication is bruxism",
    citation=TARIFF_705,
    valid=FROM_2019_01_01_UNTIL_2019_12_31,
    verdict="not covered",
    when=code_705_not_covered_when_indication_is_bruxism_when,
)

RULES: tuple[Rule, ...] = (
    CODE_501_ONLY_WHEN_CONDITION,
    CODE_501_JUDGE_DOES_THE_SYSTEMATIC_TREATMENT_AIM,
    CODE_501_MAX_14_PER_PATIENT_AND_CALENDAR_YEAR,
    CODE_501_UNRESOLVED_TIME_USE_OF_501_THE,
    CODE_511_INCLUDES,
    CODE_511_DOES_NOT_INCLUDE,
    CODE_513_NOTE_ONE_UNIT_IS_ONE_TOOTH,
    CODE_513_INCLUDES,
    CODE_513_ONLY_WHEN_PERFORMER_SPECIALTY,
    CODE_513_DOES_NOT_INCLUDE,
    CODE_513_NOT_COVERED_WHEN_BEHIND_THE_PREMOLARS_UNLESS,
    CODE_513_JUDGE_IS_THE_EXCEPTION_FOR_A,
    CODE_513_REQUIRES_DOCUMENT_EXCEPTION,
    CODE_513_MAX_1_PER_TOOTH_EVER,
    CODE_513_ONLY_WHEN_TOOTH,
    CODE_514_ONLY_WHEN_UNITS_AND_IMPLANTS_INSERTED,
    CODE_514_ONLY_WHEN_PERFORMER_SPECIALTY,
    CODE_705_ONLY_WHEN_INDICATION,
    CODE_705_INCLUDES,
    CODE_705_CANNOT_BE_BILLED_WITH,
    CODE_705_NOT_COVERED_WHEN_INDICATION_IS_SNORING,
    CODE_705_NOT_COVERED_WHEN_INDICATION_IS_BRUXISM,
)
