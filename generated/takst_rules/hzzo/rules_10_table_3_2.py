"""The rules of Art. 10, Table 3.2.

Generated from rulesets/hzzo/10-table-3-2.takst by `takst build hzzo`: change the rules there, then build again.
"""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from takst.runtime.kleene import Truth
from takst.runtime.plan import Condition, PaysCoefficient, Rule, Unresolved
from takst.runtime.spec import Citation, Period
from takst.runtime.view import LineView

ART_10_TABLE_3_2 = Citation("nn30", "Art. 10, Table 3.2")
FROM_2018_04_01 = Period(dt.date(2018, 4, 1))
THE_EXACT_RATIO_AS_WITH_THE_PSYCHIATRISTS = "the exact ratio, as with the psychiatrists"
DAILY_IS_SEVEN_DAYS_A_WEEK = "daily is seven days a week"

# ---------------------------------------------------------------- DBL23 Kronične duševne bolesti – proširena skrb sa s…

DBL23_PAYS_COEFFICIENT = PaysCoefficient(
    codes={"DBL23"},
    slug="pays-coefficient",
    sentence="pays coefficient",
    citation=ART_10_TABLE_3_2,
    valid=FROM_2018_04_01,
)

DBL23_UNRESOLVED_THE_FIGURES_13910000_AND_3 = Unresolved(
    codes={"DBL23"},
    slug="unresolved-the-figures-13910000-and-3",
    sentence=(
        'unresolved "the figures 13910000 and 3,5 of the row: their columns are not named, so the coefficient is '
        'unknown"'
    ),
    citation=ART_10_TABLE_3_2,
    valid=FROM_2018_04_01,
    text="the figures 13910000 and 3,5 of the row: their columns are not named, so the coefficient is unknown",
)


def dbl23_only_when_staff_by_role_psychiatrist_and_patient(line: LineView) -> Truth:
    """DBL23: only when staff_by_role.psychiatrist at least 1 per 15 patient_count (Art. 10, Table 3.2)."""
    return line.ratio("staff_by_role.psychiatrist", "at least", Decimal("1"), Decimal("15"), "patient_count")


DBL23_ONLY_WHEN_STAFF_BY_ROLE_PSYCHIATRIST_AND_PATIENT = Condition(
    codes={"DBL23"},
    slug="only-when-staff-by-role-psychiatrist-and-patient-count",
    sentence="only when staff_by_role.psychiatrist at least 1 per 15 patient_count",
    citation=ART_10_TABLE_3_2,
    valid=FROM_2018_04_01,
    holds=dbl23_only_when_staff_by_role_psychiatrist_and_patient,
    asks=("staff_by_role.psychiatrist", "patient_count"),
    reading="the exact ratio: 16 patients need more than one psychiatrist",
)


def dbl23_only_when_staff_by_role_psychologist_and_patient(line: LineView) -> Truth:
    """DBL23: only when staff_by_role.psychologist at least 1 per 70 patient_count (Art. 10, Table 3.2)."""
    return line.ratio("staff_by_role.psychologist", "at least", Decimal("1"), Decimal("70"), "patient_count")


DBL23_ONLY_WHEN_STAFF_BY_ROLE_PSYCHOLOGIST_AND_PATIENT = Condition(
    codes={"DBL23"},
    slug="only-when-staff-by-role-psychologist-and-patient-count",
    sentence="only when staff_by_role.psychologist at least 1 per 70 patient_count",
    citation=ART_10_TABLE_3_2,
    valid=FROM_2018_04_01,
    holds=dbl23_only_when_staff_by_role_psychologist_and_patient,
    asks=("staff_by_role.psychologist", "patient_count"),
    reading=THE_EXACT_RATIO_AS_WITH_THE_PSYCHIATRISTS,
)


def dbl23_only_when_staff_by_role_social_worker_and_patient(line: LineView) -> Truth:
    """DBL23: only when staff_by_role.social_worker at least 1 per 70 patient_count (Art. 10, Table 3.2)."""
    return line.ratio("staff_by_role.social_worker", "at least", Decimal("1"), Decimal("70"), "patient_count")


DBL23_ONLY_WHEN_STAFF_BY_ROLE_SOCIAL_WORKER_AND_PATIENT = Condition(
    codes={"DBL23"},
    slug="only-when-staff-by-role-social-worker-and-patient-count",
    sentence="only when staff_by_role.social_worker at least 1 per 70 patient_count",
    citation=ART_10_TABLE_3_2,
    valid=FROM_2018_04_01,
    holds=dbl23_only_when_staff_by_role_social_worker_and_patient,
    asks=("staff_by_role.social_worker", "patient_count"),
    reading=THE_EXACT_RATIO_AS_WITH_THE_PSYCHIATRISTS,
)


def dbl23_only_when_staff_by_role_social_pedagogue(line: LineView) -> Truth:
    """DBL23: only when staff_by_role.social_pedagogue at least 1 per 120 patient_count (Art. 10, Table 3.2)."""
    return line.ratio("staff_by_role.social_pedagogue", "at least", Decimal("1"), Decimal("120"), "patient_count")


DBL23_ONLY_WHEN_STAFF_BY_ROLE_SOCIAL_PEDAGOGUE = Condition(
    codes={"DBL23"},
    slug="only-when-staff-by-role-social-pedagogue-and-patient-count",
    sentence="only when staff_by_role.social_pedagogue at least 1 per 120 patient_count",
    citation=ART_10_TABLE_3_2,
    valid=FROM_2018_04_01,
    holds=dbl23_only_when_staff_by_role_social_pedagogue,
    asks=("staff_by_role.social_pedagogue", "patient_count"),
    reading=THE_EXACT_RATIO_AS_WITH_THE_PSYCHIATRISTS,
)


def dbl23_only_when_staff_by_role_nurse_with_degree(line: LineView) -> Truth:
    """DBL23: only when staff_by_role.nurse_with_degree at least 1 per 12 patient_count (Art. 10, Table 3.2)."""
    return line.ratio("staff_by_role.nurse_with_degree", "at least", Decimal("1"), Decimal("12"), "patient_count")


DBL23_ONLY_WHEN_STAFF_BY_ROLE_NURSE_WITH_DEGREE = Condition(
    codes={"DBL23"},
    slug="only-when-staff-by-role-nurse-with-degree-and-patient-count",
    sentence="only when staff_by_role.nurse_with_degree at least 1 per 12 patient_count",
    citation=ART_10_TABLE_3_2,
    valid=FROM_2018_04_01,
    holds=dbl23_only_when_staff_by_role_nurse_with_degree,
    asks=("staff_by_role.nurse_with_degree", "patient_count"),
    reading=THE_EXACT_RATIO_AS_WITH_THE_PSYCHIATRISTS,
)


def dbl23_only_when_staff_by_role_work_therapist_and_patient(line: LineView) -> Truth:
    """DBL23: only when staff_by_role.work_therapist at least 1 per 70 patient_count (Art. 10, Table 3.2)."""
    return line.ratio("staff_by_role.work_therapist", "at least", Decimal("1"), Decimal("70"), "patient_count")


DBL23_ONLY_WHEN_STAFF_BY_ROLE_WORK_THERAPIST_AND_PATIENT = Condition(
    codes={"DBL23"},
    slug="only-when-staff-by-role-work-therapist-and-patient-count",
    sentence="only when staff_by_role.work_therapist at least 1 per 70 patient_count",
    citation=ART_10_TABLE_3_2,
    valid=FROM_2018_04_01,
    holds=dbl23_only_when_staff_by_role_work_therapist_and_patient,
    asks=("staff_by_role.work_therapist", "patient_count"),
    reading=THE_EXACT_RATIO_AS_WITH_THE_PSYCHIATRISTS,
)


def dbl23_only_when_weekly_programme_large_groups(line: LineView) -> Truth:
    """DBL23: only when weekly_programme.large_groups >= 7 (Art. 10, Table 3.2)."""
    return line.compare("weekly_programme.large_groups", ">=", Decimal("7"))


DBL23_ONLY_WHEN_WEEKLY_PROGRAMME_LARGE_GROUPS = Condition(
    codes={"DBL23"},
    slug="only-when-weekly-programme-large-groups",
    sentence="only when weekly_programme.large_groups >= 7",
    citation=ART_10_TABLE_3_2,
    valid=FROM_2018_04_01,
    holds=dbl23_only_when_weekly_programme_large_groups,
    asks=("weekly_programme.large_groups",),
    reading=DAILY_IS_SEVEN_DAYS_A_WEEK,
)


def dbl23_only_when_weekly_programme_small_groups(line: LineView) -> Truth:
    """DBL23: only when weekly_programme.small_groups_with_psychiatrist >= 2 (Art. 10, Table 3.2)."""
    return line.compare("weekly_programme.small_groups_with_psychiatrist", ">=", Decimal("2"))


DBL23_ONLY_WHEN_WEEKLY_PROGRAMME_SMALL_GROUPS = Condition(
    codes={"DBL23"},
    slug="only-when-weekly-programme-small-groups-with-psychiatrist",
    sentence="only when weekly_programme.small_groups_with_psychiatrist >= 2",
    citation=ART_10_TABLE_3_2,
    valid=FROM_2018_04_01,
    holds=dbl23_only_when_weekly_programme_small_groups,
    asks=("weekly_programme.small_groups_with_psychiatrist",),
)


def dbl23_only_when_weekly_programme_medium_groups(line: LineView) -> Truth:
    """DBL23: only when weekly_programme.medium_groups_with_psychologist >= 2 (Art. 10, Table 3.2)."""
    return line.compare("weekly_programme.medium_groups_with_psychologist", ">=", Decimal("2"))


DBL23_ONLY_WHEN_WEEKLY_PROGRAMME_MEDIUM_GROUPS = Condition(
    codes={"DBL23"},
    slug="only-when-weekly-programme-medium-groups-with-psychologist",
    sentence="only when weekly_programme.medium_groups_with_psychologist >= 2",
    citation=ART_10_TABLE_3_2,
    valid=FROM_2018_04_01,
    holds=dbl23_only_when_weekly_programme_medium_groups,
    asks=("weekly_programme.medium_groups_with_psychologist",),
)


def dbl23_only_when_weekly_programme_occupational_therapy(line: LineView) -> Truth:
    """DBL23: only when weekly_programme.occupational_therapy >= 7 and weekly_programme.occupational_therapy_hours >= 2
    hours (Art. 10, Table 3.2).
    """
    return (
        line.compare("weekly_programme.occupational_therapy", ">=", Decimal("7"))
        & line.compare("weekly_programme.occupational_therapy_hours", ">=", Decimal("2"))
    )


DBL23_ONLY_WHEN_WEEKLY_PROGRAMME_OCCUPATIONAL_THERAPY = Condition(
    codes={"DBL23"},
    slug="only-when-weekly-programme-occupational-therapy-and-weekly-programme-occupational-therapy-hours",
    sentence=(
        "only when weekly_programme.occupational_therapy >= 7 and weekly_programme.occupational_therapy_hours >= 2 "
        "hours"
    ),
    citation=ART_10_TABLE_3_2,
    valid=FROM_2018_04_01,
    holds=dbl23_only_when_weekly_programme_occupational_therapy,
    asks=("weekly_programme.occupational_therapy", "weekly_programme.occupational_therapy_hours"),
    reading=DAILY_IS_SEVEN_DAYS_A_WEEK,
)


def dbl23_only_when_weekly_programme_medium_groups_2(line: LineView) -> Truth:
    """DBL23: only when weekly_programme.medium_groups_with_nurse >= 7 (Art. 10, Table 3.2)."""
    return line.compare("weekly_programme.medium_groups_with_nurse", ">=", Decimal("7"))


DBL23_ONLY_WHEN_WEEKLY_PROGRAMME_MEDIUM_GROUPS_2 = Condition(
    codes={"DBL23"},
    slug="only-when-weekly-programme-medium-groups-with-nurse",
    sentence="only when weekly_programme.medium_groups_with_nurse >= 7",
    citation=ART_10_TABLE_3_2,
    valid=FROM_2018_04_01,
    holds=dbl23_only_when_weekly_programme_medium_groups_2,
    asks=("weekly_programme.medium_groups_with_nurse",),
    reading=DAILY_IS_SEVEN_DAYS_A_WEEK,
)


def dbl23_only_when_weekly_programme_large_groups_2(line: LineView) -> Truth:
    """DBL23: only when weekly_programme.large_groups_with_social_pedagogue >= 2 (Art. 10, Table 3.2)."""
    return line.compare("weekly_programme.large_groups_with_social_pedagogue", ">=", Decimal("2"))


DBL23_ONLY_WHEN_WEEKLY_PROGRAMME_LARGE_GROUPS_2 = Condition(
    codes={"DBL23"},
    slug="only-when-weekly-programme-large-groups-with-social-pedagogue",
    sentence="only when weekly_programme.large_groups_with_social_pedagogue >= 2",
    citation=ART_10_TABLE_3_2,
    valid=FROM_2018_04_01,
    holds=dbl23_only_when_weekly_programme_large_groups_2,
    asks=("weekly_programme.large_groups_with_social_pedagogue",),
)


def dbl23_only_when_date_and_admission_date(line: LineView) -> Truth:
    """DBL23: only when date is at least 9 days after admission_date unless not transfer_from_acute_same_institution
    (Art. 10, Table 3.2).
    """
    return line.date_gap("date", "at least", 9, "day", "after", "admission_date")


def dbl23_only_when_date_and_admission_date_unless(line: LineView) -> Truth:
    """The `unless` of DBL23: only when date is at least 9 days after admission_date unless not
    transfer_from_acute_same_institution (Art. 10, Table 3.2).
    """
    return ~line.is_true("transfer_from_acute_same_institution")


DBL23_ONLY_WHEN_DATE_AND_ADMISSION_DATE = Condition(
    codes={"DBL23"},
    slug="only-when-date-and-admission-date",
    sentence="only when date is at least 9 days after admission_date unless not transfer_from_acute_same_institution",
    citation=ART_10_TABLE_3_2,
    valid=FROM_2018_04_01,
    holds=dbl23_only_when_date_and_admission_date,
    asks=("date", "admission_date"),
    unless=dbl23_only_when_date_and_admission_date_unless,
    reading="the tenth day counts the day of admission as the first",
)

RULES: tuple[Rule, ...] = (
    DBL23_PAYS_COEFFICIENT,
    DBL23_UNRESOLVED_THE_FIGURES_13910000_AND_3,
    DBL23_ONLY_WHEN_STAFF_BY_ROLE_PSYCHIATRIST_AND_PATIENT,
    DBL23_ONLY_WHEN_STAFF_BY_ROLE_PSYCHOLOGIST_AND_PATIENT,
    DBL23_ONLY_WHEN_STAFF_BY_ROLE_SOCIAL_WORKER_AND_PATIENT,
    DBL23_ONLY_WHEN_STAFF_BY_ROLE_SOCIAL_PEDAGOGUE,
    DBL23_ONLY_WHEN_STAFF_BY_ROLE_NURSE_WITH_DEGREE,
    DBL23_ONLY_WHEN_STAFF_BY_ROLE_WORK_THERAPIST_AND_PATIENT,
    DBL23_ONLY_WHEN_WEEKLY_PROGRAMME_LARGE_GROUPS,
    DBL23_ONLY_WHEN_WEEKLY_PROGRAMME_SMALL_GROUPS,
    DBL23_ONLY_WHEN_WEEKLY_PROGRAMME_MEDIUM_GROUPS,
    DBL23_ONLY_WHEN_WEEKLY_PROGRAMME_OCCUPATIONAL_THERAPY,
    DBL23_ONLY_WHEN_WEEKLY_PROGRAMME_MEDIUM_GROUPS_2,
    DBL23_ONLY_WHEN_WEEKLY_PROGRAMME_LARGE_GROUPS_2,
    DBL23_ONLY_WHEN_DATE_AND_ADMISSION_DATE,
)
