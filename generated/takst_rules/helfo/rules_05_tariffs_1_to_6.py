"""The rules of Tariff 1; Tariff 2; Tariff 4; Tariff 5; Tariff 6.

Generated from rulesets/helfo/05-tariffs-1-to-6.takst by `takst build helfo`: change the rules there, then build
again.
"""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from takst.runtime.kleene import Truth
from takst.runtime.plan import AlsoWhen, Condition, Exclusion, Inclusion, Judge, Limit, Named, Outcome, Rule, lines
from takst.runtime.spec import Citation, Period
from takst.runtime.view import LineView
from takst.runtime.windows import Window

TARIFF_1 = Citation("kp2019", "Tariff 1")
FROM_2019_01_01_UNTIL_2019_12_31 = Period(dt.date(2019, 1, 1), dt.date(2019, 12, 31))
THE_PAGE_DOES_NOT_SAY_HOW_FAR = "the page does not say how far 'in combination with' reaches: the same session"
CODE_1_AND_2_HAVE_A_LIMIT_EACH = "1 and 2 have a limit each"
TARIFF_2 = Citation("kp2019", "Tariff 2")
TARIFF_4 = Citation("kp2019", "Tariff 4")
A_FOLLOW_UP_OF_TREATMENT_UNDER_SECTION_5_6A = "a follow-up of treatment under § 5-6a is not named, so not supported"
TARIFF_5 = Citation("kp2019", "Tariff 5")
TARIFF_6 = Citation("kp2019", "Tariff 6")

# ---------------------------------------------------------------- 1 Undersøkelse og diagnostikk hos allmennpraktiseren…


def code_1_only_when_performer_role(line: LineView) -> Truth:
    """1: only by performer.role general_dentist, hygienist (Tariff 1)."""
    return line.one_of("performer.role", "general_dentist", "hygienist")


CODE_1_ONLY_WHEN_PERFORMER_ROLE = Condition(
    codes={"1"},
    slug="only-when-performer-role",
    sentence="only by performer.role general_dentist, hygienist",
    citation=TARIFF_1,
    valid=FROM_2019_01_01_UNTIL_2019_12_31,
    holds=code_1_only_when_performer_role,
    asks=("performer.role",),
)

CODE_1_INCLUDES = Inclusion(
    codes={"1"},
    slug="includes",
    sentence='includes "history taking", "diagnosis", "clinical procedures for the diagnosis"',
    citation=TARIFF_1,
    valid=FROM_2019_01_01_UNTIL_2019_12_31,
    items=lines(
        Named("history taking", "history-taking"),
        Named("diagnosis", "diagnosis"),
        Named("clinical procedures for the diagnosis", "clinical-procedures-for-the-diagnosis"),
    ),
    keys=("session",),
    reading=THE_PAGE_DOES_NOT_SAY_HOW_FAR,
)


def code_1_also_when_performer_role(line: LineView) -> Truth:
    """1: also by performer.role hygienist when condition is one of marginal_periodontitis, peri_implantitis (Tariff 1).
    """
    return line.equals("performer.role", "hygienist")


def code_1_also_when_performer_role_when(line: LineView) -> Truth:
    """The `when` of 1: also by performer.role hygienist when condition is one of marginal_periodontitis,
    peri_implantitis (Tariff 1).
    """
    return line.contains("condition", "marginal_periodontitis") | line.contains("condition", "peri_implantitis")


CODE_1_ALSO_WHEN_PERFORMER_ROLE = AlsoWhen(
    codes={"1"},
    slug="also-when-performer-role",
    sentence="also by performer.role hygienist when condition is one of marginal_periodontitis, peri_implantitis",
    citation=TARIFF_1,
    valid=FROM_2019_01_01_UNTIL_2019_12_31,
    holds=code_1_also_when_performer_role,
    asks=("performer.role",),
    when=code_1_also_when_performer_role_when,
)


def code_1_max_1_per_patient_and_calendar_year_when(line: LineView) -> Truth:
    """The `when` of 1: max 1 per patient and calendar year when condition includes marginal_periodontitis (Tariff 1).
    """
    return line.contains("condition", "marginal_periodontitis")


CODE_1_MAX_1_PER_PATIENT_AND_CALENDAR_YEAR = Limit(
    codes={"1"},
    slug="max-1-per-patient-and-calendar-year",
    sentence="max 1 per patient and calendar year when condition includes marginal_periodontitis",
    citation=TARIFF_1,
    valid=FROM_2019_01_01_UNTIL_2019_12_31,
    number=1,
    window=Window("calendar year"),
    when=code_1_max_1_per_patient_and_calendar_year_when,
    reading=CODE_1_AND_2_HAVE_A_LIMIT_EACH,
)

# ---------------------------------------------------------------- 2 Undersøkelse og diagnostikk hos spesialist


def code_2_only_when_performer_role(line: LineView) -> Truth:
    """2: only by performer.role specialist (Tariff 2)."""
    return line.equals("performer.role", "specialist")


CODE_2_ONLY_WHEN_PERFORMER_ROLE = Condition(
    codes={"2"},
    slug="only-when-performer-role",
    sentence="only by performer.role specialist",
    citation=TARIFF_2,
    valid=FROM_2019_01_01_UNTIL_2019_12_31,
    holds=code_2_only_when_performer_role,
    asks=("performer.role",),
)

CODE_2_INCLUDES = Inclusion(
    codes={"2"},
    slug="includes",
    sentence='includes "history taking", "diagnosis", "clinical procedures for the diagnosis"',
    citation=TARIFF_2,
    valid=FROM_2019_01_01_UNTIL_2019_12_31,
    items=lines(
        Named("history taking", "history-taking"),
        Named("diagnosis", "diagnosis"),
        Named("clinical procedures for the diagnosis", "clinical-procedures-for-the-diagnosis"),
    ),
    keys=("session",),
    reading=THE_PAGE_DOES_NOT_SAY_HOW_FAR,
)


def code_2_only_when_referral_from(line: LineView) -> Truth:
    """2: only when referral_from is one of general_dentist, hygienist (Tariff 2)."""
    return line.one_of("referral_from", "general_dentist", "hygienist")


CODE_2_ONLY_WHEN_REFERRAL_FROM = Condition(
    codes={"2"},
    slug="only-when-referral-from",
    sentence="only when referral_from is one of general_dentist, hygienist",
    citation=TARIFF_2,
    valid=FROM_2019_01_01_UNTIL_2019_12_31,
    holds=code_2_only_when_referral_from,
    asks=("referral_from",),
    reading="referral is a condition, and either will do",
)


def code_2_max_1_per_patient_and_calendar_year_when(line: LineView) -> Truth:
    """The `when` of 2: max 1 per patient and calendar year when condition includes marginal_periodontitis (Tariff 2).
    """
    return line.contains("condition", "marginal_periodontitis")


CODE_2_MAX_1_PER_PATIENT_AND_CALENDAR_YEAR = Limit(
    codes={"2"},
    slug="max-1-per-patient-and-calendar-year",
    sentence="max 1 per patient and calendar year when condition includes marginal_periodontitis",
    citation=TARIFF_2,
    valid=FROM_2019_01_01_UNTIL_2019_12_31,
    number=1,
    window=Window("calendar year"),
    when=code_2_max_1_per_patient_and_calendar_year_when,
    reading=CODE_1_AND_2_HAVE_A_LIMIT_EACH,
)

# ---------------------------------------------------------------- 4 Enkel etterkontroll


def code_4_only_when_follow_up_purpose(line: LineView) -> Truth:
    """4: only when follow_up_purpose is one of healing, suture_removal, similar (Tariff 4)."""
    return line.one_of("follow_up_purpose", "healing", "suture_removal", "similar")


CODE_4_ONLY_WHEN_FOLLOW_UP_PURPOSE = Condition(
    codes={"4"},
    slug="only-when-follow-up-purpose",
    sentence="only when follow_up_purpose is one of healing, suture_removal, similar",
    citation=TARIFF_4,
    valid=FROM_2019_01_01_UNTIL_2019_12_31,
    holds=code_4_only_when_follow_up_purpose,
    asks=("follow_up_purpose",),
)


def code_4_only_when_related_treatment_kind(line: LineView) -> Truth:
    """4: only when related_treatment.kind is one of surgery, periodontal, oral_medicine_examination (Tariff 4)."""
    return line.one_of("related_treatment.kind", "surgery", "periodontal", "oral_medicine_examination")


CODE_4_ONLY_WHEN_RELATED_TREATMENT_KIND = Condition(
    codes={"4"},
    slug="only-when-related-treatment-kind",
    sentence="only when related_treatment.kind is one of surgery, periodontal, oral_medicine_examination",
    citation=TARIFF_4,
    valid=FROM_2019_01_01_UNTIL_2019_12_31,
    holds=code_4_only_when_related_treatment_kind,
    asks=("related_treatment.kind",),
)

CODE_4_MAX_2_FOLLOW_UPS_PER_SECTION_5_6 = Limit(
    codes={"4"},
    slug="max-2-follow-ups-per-section-5-6",
    sentence="max 2 follow-ups per § 5-6",
    citation=TARIFF_4,
    valid=FROM_2019_01_01_UNTIL_2019_12_31,
    number=2,
    noun="follow-ups",
    counts="lines",
    window=Window("section", section="§ 5-6"),
    reading="two for each treatment that is followed up",
)


def code_4_only_when_related_treatment_paragraph(line: LineView) -> Truth:
    """4: only when related_treatment.paragraph is § 5-6 (Tariff 4)."""
    return line.equals("related_treatment.paragraph", "§ 5-6")


CODE_4_ONLY_WHEN_RELATED_TREATMENT_PARAGRAPH = Condition(
    codes={"4"},
    slug="only-when-related-treatment-paragraph",
    sentence="only when related_treatment.paragraph is § 5-6",
    citation=TARIFF_4,
    valid=FROM_2019_01_01_UNTIL_2019_12_31,
    holds=code_4_only_when_related_treatment_paragraph,
    asks=("related_treatment.paragraph",),
    reading=A_FOLLOW_UP_OF_TREATMENT_UNDER_SECTION_5_6A,
)

CODE_4_JUDGE_WAS_THE_FOLLOW_UP_NECESSARY = Judge(
    codes={"4"},
    slug="judge-was-the-follow-up-necessary",
    sentence='judge "Was the follow-up necessary?" otherwise not covered',
    citation=TARIFF_4,
    valid=FROM_2019_01_01_UNTIL_2019_12_31,
    question="Was the follow-up necessary?",
    otherwise="not covered",
)


def code_4_only_when_performer_role(line: LineView) -> Truth:
    """4: only by performer.role general_dentist, specialist (Tariff 4)."""
    return line.one_of("performer.role", "general_dentist", "specialist")


CODE_4_ONLY_WHEN_PERFORMER_ROLE = Condition(
    codes={"4"},
    slug="only-when-performer-role",
    sentence="only by performer.role general_dentist, specialist",
    citation=TARIFF_4,
    valid=FROM_2019_01_01_UNTIL_2019_12_31,
    holds=code_4_only_when_performer_role,
    asks=("performer.role",),
    reading="the hygienist is named for periodontal treatment only",
)


def code_4_also_when_performer_role(line: LineView) -> Truth:
    """4: also by performer.role hygienist when related_treatment.kind is periodontal (Tariff 4)."""
    return line.equals("performer.role", "hygienist")


def code_4_also_when_performer_role_when(line: LineView) -> Truth:
    """The `when` of 4: also by performer.role hygienist when related_treatment.kind is periodontal (Tariff 4)."""
    return line.equals("related_treatment.kind", "periodontal")


CODE_4_ALSO_WHEN_PERFORMER_ROLE = AlsoWhen(
    codes={"4"},
    slug="also-when-performer-role",
    sentence="also by performer.role hygienist when related_treatment.kind is periodontal",
    citation=TARIFF_4,
    valid=FROM_2019_01_01_UNTIL_2019_12_31,
    holds=code_4_also_when_performer_role,
    asks=("performer.role",),
    when=code_4_also_when_performer_role_when,
)

# ---------------------------------------------------------------- 5 Omfattende etterkontroll

CODE_5_MAX_4_FOLLOW_UPS_PER_PATIENT_EVER = Limit(
    codes={"5"},
    slug="max-4-follow-ups-per-patient-ever",
    sentence="max 4 follow-ups per patient ever",
    citation=TARIFF_5,
    valid=FROM_2019_01_01_UNTIL_2019_12_31,
    number=4,
    noun="follow-ups",
    counts="lines",
    window=Window("ever"),
    reading="for one and the same patient, and no period is named: ever",
)


def code_5_only_when_related_treatment_paragraph(line: LineView) -> Truth:
    """5: only when related_treatment.paragraph is § 5-6 (Tariff 5)."""
    return line.equals("related_treatment.paragraph", "§ 5-6")


CODE_5_ONLY_WHEN_RELATED_TREATMENT_PARAGRAPH = Condition(
    codes={"5"},
    slug="only-when-related-treatment-paragraph",
    sentence="only when related_treatment.paragraph is § 5-6",
    citation=TARIFF_5,
    valid=FROM_2019_01_01_UNTIL_2019_12_31,
    holds=code_5_only_when_related_treatment_paragraph,
    asks=("related_treatment.paragraph",),
    reading=A_FOLLOW_UP_OF_TREATMENT_UNDER_SECTION_5_6A,
)

CODE_5_JUDGE_WAS_THE_FOLLOW_UP_NECESSARY = Judge(
    codes={"5"},
    slug="judge-was-the-follow-up-necessary",
    sentence='judge "Was the follow-up necessary?" otherwise not covered',
    citation=TARIFF_5,
    valid=FROM_2019_01_01_UNTIL_2019_12_31,
    question="Was the follow-up necessary?",
    otherwise="not covered",
)


def code_5_only_when_duration_min(line: LineView) -> Truth:
    """5: only when duration_min > 10 minutes (Tariff 5)."""
    return line.compare("duration_min", ">", Decimal("10"))


CODE_5_ONLY_WHEN_DURATION_MIN = Condition(
    codes={"5"},
    slug="only-when-duration-min",
    sentence="only when duration_min > 10 minutes",
    citation=TARIFF_5,
    valid=FROM_2019_01_01_UNTIL_2019_12_31,
    holds=code_5_only_when_duration_min,
    asks=("duration_min",),
    reading="a shorter follow-up is not 5",
)

# ---------------------------------------------------------------- 6 Lokal og regional anestesi


def code_6_only_when_paragraph(line: LineView) -> Truth:
    """6: only when paragraph is one of § 5-6, § 5-6a (Tariff 6)."""
    return line.one_of("paragraph", "§ 5-6", "§ 5-6a")


CODE_6_ONLY_WHEN_PARAGRAPH = Condition(
    codes={"6"},
    slug="only-when-paragraph",
    sentence="only when paragraph is one of § 5-6, § 5-6a",
    citation=TARIFF_6,
    valid=FROM_2019_01_01_UNTIL_2019_12_31,
    holds=code_6_only_when_paragraph,
    asks=("paragraph",),
)

CODE_6_INCLUDES = Inclusion(
    codes={"6"},
    slug="includes",
    sentence='includes "anaesthesia by injection" in the same session and treatment-area',
    citation=TARIFF_6,
    valid=FROM_2019_01_01_UNTIL_2019_12_31,
    items=lines(Named("anaesthesia by injection", "anaesthesia-by-injection")),
    keys=("session", "treatment-area"),
)

CODE_6_MAX_1_PER_SESSION_AND_TREATMENT_AREA = Limit(
    codes={"6"},
    slug="max-1-per-session-and-treatment-area",
    sentence="max 1 per session and treatment-area",
    citation=TARIFF_6,
    valid=FROM_2019_01_01_UNTIL_2019_12_31,
    number=1,
    window=Window("keys", keys=("session", "treatment-area")),
)

CODE_6_CANNOT_BE_BILLED_WITH = Exclusion(
    codes={"6"},
    slug="cannot-be-billed-with",
    sentence="cannot be billed with 509, 510, 511, 512, 513, 514, 515, 516, 517",
    citation=TARIFF_6,
    valid=FROM_2019_01_01_UNTIL_2019_12_31,
    partners=lines("509", "510", "511", "512", "513", "514", "515", "516", "517"),
    keys=("session",),
    reading="every number from 509 to 517 in the same session",
)


def code_6_not_covered_when(line: LineView) -> Truth:
    """The `when` of 6: not covered when anaesthesia_method is one of brushing_on, freezing (Tariff 6)."""
    return line.one_of("anaesthesia_method", "brushing_on", "freezing")


CODE_6_NOT_COVERED = Outcome(
    codes={"6"},
    slug="not-covered",
    sentence="not covered when anaesthesia_method is one of brushing_on, freezing",
    citation=TARIFF_6,
    valid=FROM_2019_01_01_UNTIL_2019_12_31,
    verdict="not covered",
    when=code_6_not_covered_when,
)


def code_6_only_when_performer_role(line: LineView) -> Truth:
    """6: only by performer.role general_dentist, specialist (Tariff 6)."""
    return line.one_of("performer.role", "general_dentist", "specialist")


CODE_6_ONLY_WHEN_PERFORMER_ROLE = Condition(
    codes={"6"},
    slug="only-when-performer-role",
    sentence="only by performer.role general_dentist, specialist",
    citation=TARIFF_6,
    valid=FROM_2019_01_01_UNTIL_2019_12_31,
    holds=code_6_only_when_performer_role,
    asks=("performer.role",),
    reading="the hygienist is named for these conditions only",
)


def code_6_also_when_performer_role(line: LineView) -> Truth:
    """6: also by performer.role hygienist when condition is one of marginal_periodontitis, peri_implantitis (Tariff 6).
    """
    return line.equals("performer.role", "hygienist")


def code_6_also_when_performer_role_when(line: LineView) -> Truth:
    """The `when` of 6: also by performer.role hygienist when condition is one of marginal_periodontitis,
    peri_implantitis (Tariff 6).
    """
    return line.contains("condition", "marginal_periodontitis") | line.contains("condition", "peri_implantitis")


CODE_6_ALSO_WHEN_PERFORMER_ROLE = AlsoWhen(
    codes={"6"},
    slug="also-when-performer-role",
    sentence="also by performer.role hygienist when condition is one of marginal_periodontitis, peri_implantitis",
    citation=TARIFF_6,
    valid=FROM_2019_01_01_UNTIL_2019_12_31,
    holds=code_6_also_when_performer_role,
    asks=("performer.role",),
    when=code_6_also_when_performer_role_when,
)

RULES: tuple[Rule, ...] = (
    CODE_1_ONLY_WHEN_PERFORMER_ROLE,
    CODE_1_INCLUDES,
    CODE_1_ALSO_WHEN_PERFORMER_ROLE,
    CODE_1_MAX_1_PER_PATIENT_AND_CALENDAR_YEAR,
    CODE_2_ONLY_WHEN_PERFORMER_ROLE,
    CODE_2_INCLUDES,
    CODE_2_ONLY_WHEN_REFERRAL_FROM,
    CODE_2_MAX_1_PER_PATIENT_AND_CALENDAR_YEAR,
    CODE_4_ONLY_WHEN_FOLLOW_UP_PURPOSE,
    CODE_4_ONLY_WHEN_RELATED_TREATMENT_KIND,
    CODE_4_MAX_2_FOLLOW_UPS_PER_SECTION_5_6,
    CODE_4_ONLY_WHEN_RELATED_TREATMENT_PARAGRAPH,
    CODE_4_JUDGE_WAS_THE_FOLLOW_UP_NECESSARY,
    CODE_4_ONLY_WHEN_PERFORMER_ROLE,
    CODE_4_ALSO_WHEN_PERFORMER_ROLE,
    CODE_5_MAX_4_FOLLOW_UPS_PER_PATIENT_EVER,
    CODE_5_ONLY_WHEN_RELATED_TREATMENT_PARAGRAPH,
    CODE_5_JUDGE_WAS_THE_FOLLOW_UP_NECESSARY,
    CODE_5_ONLY_WHEN_DURATION_MIN,
    CODE_6_ONLY_WHEN_PARAGRAPH,
    CODE_6_INCLUDES,
    CODE_6_MAX_1_PER_SESSION_AND_TREATMENT_AREA,
    CODE_6_CANNOT_BE_BILLED_WITH,
    CODE_6_NOT_COVERED,
    CODE_6_ONLY_WHEN_PERFORMER_ROLE,
    CODE_6_ALSO_WHEN_PERFORMER_ROLE,
)
