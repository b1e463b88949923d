"""The rules of Art. 4, table of Art. 63(2).

Generated from rulesets/hzzo/04-art-63.takst by `takst build hzzo`: change the rules there, then build again.
"""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from takst.runtime.kleene import Truth
from takst.runtime.plan import (
    AnyOther,
    Condition,
    DocumentRequired,
    Exclusion,
    Judge,
    PaysCoefficient,
    Rule,
    Unresolved,
    lines,
)
from takst.runtime.spec import Citation, Period
from takst.runtime.view import LineView

OM095_AND_7_MORE = frozenset({"OM095", "OM154", "OM200", "OM214", "OM215", "OM226", "OM227", "OM228"})
ART_4_TABLE_OF_ART_63_2 = Citation("nn30", "Art. 4, table of Art. 63(2)")
FROM_2018_04_01 = Period(dt.date(2018, 4, 1))

# ---------------------------------------------------------------- OM095 and 7 more

OM095_AND_7_MORE_PAYS_COEFFICIENT = PaysCoefficient(
    codes=OM095_AND_7_MORE,
    slug="pays-coefficient",
    sentence="pays coefficient",
    citation=ART_4_TABLE_OF_ART_63_2,
    valid=FROM_2018_04_01,
)

# ---------------------------------------------------------------- OM095 Pregled neopredijeljene osigurane osobe – migr…


def om095_only_when_patient_registered_here(line: LineView) -> Truth:
    """OM095: only when not patient.registered_here (Art. 4, table of Art. 63(2))."""
    return ~line.is_true("patient.registered_here")


OM095_ONLY_WHEN_PATIENT_REGISTERED_HERE = Condition(
    codes={"OM095"},
    slug="only-when-patient-registered-here",
    sentence="only when not patient.registered_here",
    citation=ART_4_TABLE_OF_ART_63_2,
    valid=FROM_2018_04_01,
    holds=om095_only_when_patient_registered_here,
    asks=("patient.registered_here",),
)

OM095_CANNOT_BE_BILLED_WITH = Exclusion(
    codes={"OM095"},
    slug="cannot-be-billed-with",
    sentence="cannot be billed with any other code",
    citation=ART_4_TABLE_OF_ART_63_2,
    valid=FROM_2018_04_01,
    partners=lines(AnyOther()),
    keys=("visit",),
    reading="the act does not give the scope of 'uz' (with): the same visit",
)

OM095_REQUIRES_DOCUMENT_FINDING_ISSUED = DocumentRequired(
    codes={"OM095"},
    slug="requires-document-finding-issued",
    sentence="requires document finding_issued",
    citation=ART_4_TABLE_OF_ART_63_2,
    valid=FROM_2018_04_01,
    kind="finding_issued",
)

OM095_REQUIRES_DOCUMENT_FINDING_ARCHIVED = DocumentRequired(
    codes={"OM095"},
    slug="requires-document-finding-archived",
    sentence="requires document finding_archived",
    citation=ART_4_TABLE_OF_ART_63_2,
    valid=FROM_2018_04_01,
    kind="finding_archived",
)


def om095_only_when_patient_hzzo_insured(line: LineView) -> Truth:
    """OM095: only when patient.hzzo_insured (Art. 4, table of Art. 63(2))."""
    return line.is_true("patient.hzzo_insured")


OM095_ONLY_WHEN_PATIENT_HZZO_INSURED = Condition(
    codes={"OM095"},
    slug="only-when-patient-hzzo-insured",
    sentence="only when patient.hzzo_insured",
    citation=ART_4_TABLE_OF_ART_63_2,
    valid=FROM_2018_04_01,
    holds=om095_only_when_patient_hzzo_insured,
    asks=("patient.hzzo_insured",),
)


def om095_only_when_patient_temporarily_away(line: LineView) -> Truth:
    """OM095: only when patient.temporarily_away (Art. 4, table of Art. 63(2))."""
    return line.is_true("patient.temporarily_away")


OM095_ONLY_WHEN_PATIENT_TEMPORARILY_AWAY = Condition(
    codes={"OM095"},
    slug="only-when-patient-temporarily-away",
    sentence="only when patient.temporarily_away",
    citation=ART_4_TABLE_OF_ART_63_2,
    valid=FROM_2018_04_01,
    holds=om095_only_when_patient_temporarily_away,
    asks=("patient.temporarily_away",),
)


def om095_only_when_distance_km_from_chosen_doctor(line: LineView) -> Truth:
    """OM095: only when distance_km_from_chosen_doctor > 50 km (Art. 4, table of Art. 63(2))."""
    return line.compare("distance_km_from_chosen_doctor", ">", Decimal("50"))


OM095_ONLY_WHEN_DISTANCE_KM_FROM_CHOSEN_DOCTOR = Condition(
    codes={"OM095"},
    slug="only-when-distance-km-from-chosen-doctor",
    sentence="only when distance_km_from_chosen_doctor > 50 km",
    citation=ART_4_TABLE_OF_ART_63_2,
    valid=FROM_2018_04_01,
    holds=om095_only_when_distance_km_from_chosen_doctor,
    asks=("distance_km_from_chosen_doctor",),
)

OM095_UNRESOLVED_THE_RULEBOOK_ON_THE_CONDITIONS = Unresolved(
    codes={"OM095"},
    slug="unresolved-the-rulebook-on-the-conditions",
    sentence=(
        'unresolved "the rulebook on the conditions and manner of exercising rights from compulsory health insurance"'
    ),
    citation=ART_4_TABLE_OF_ART_63_2,
    valid=FROM_2018_04_01,
    text="the rulebook on the conditions and manner of exercising rights from compulsory health insurance",
)

OM095_JUDGE_WAS_THE_REASON_AN_INJURY = Judge(
    codes={"OM095"},
    slug="judge-was-the-reason-an-injury",
    sentence=(
        'judge "Was the reason an injury, an acute inflammatory or infectious disease, an acute disorder that needs '
        'treatment, or the like?"'
    ),
    citation=ART_4_TABLE_OF_ART_63_2,
    valid=FROM_2018_04_01,
    question=(
        "Was the reason an injury, an acute inflammatory or infectious disease, an acute disorder that needs "
        "treatment, or the like?"
    ),
)

# ---------------------------------------------------------------- OM200 Standardna elektrokardiografija s očitanjem na…

OM200_REQUIRES_DOCUMENT_FINDING = DocumentRequired(
    codes={"OM200"},
    slug="requires-document-finding",
    sentence="requires document finding",
    citation=ART_4_TABLE_OF_ART_63_2,
    valid=FROM_2018_04_01,
    kind="finding",
)

# ---------------------------------------------------------------- OM214 Repozicija i imobilizacija prijeloma ključne k…

OM214_REQUIRES_DOCUMENT_FINDING = DocumentRequired(
    codes={"OM214"},
    slug="requires-document-finding",
    sentence="requires document finding",
    citation=ART_4_TABLE_OF_ART_63_2,
    valid=FROM_2018_04_01,
    kind="finding",
)

# ---------------------------------------------------------------- OM215 Repozicija i imobilizacija prijeloma kosti nat…

OM215_REQUIRES_DOCUMENT_FINDING = DocumentRequired(
    codes={"OM215"},
    slug="requires-document-finding",
    sentence="requires document finding",
    citation=ART_4_TABLE_OF_ART_63_2,
    valid=FROM_2018_04_01,
    kind="finding",
)

# ---------------------------------------------------------------- OM226 Pulsna oksimetrija

OM226_REQUIRES_DOCUMENT_INDICATION = DocumentRequired(
    codes={"OM226"},
    slug="requires-document-indication",
    sentence="requires document indication",
    citation=ART_4_TABLE_OF_ART_63_2,
    valid=FROM_2018_04_01,
    kind="indication",
)

# ---------------------------------------------------------------- OM227 Dermoskopija u slučaju horizontalnog upućivanj…


def om227_only_when_referral_horizontal_and_practice_group(line: LineView) -> Truth:
    """OM227: only when referral.horizontal and practice.group (Art. 4, table of Art. 63(2))."""
    return line.is_true("referral.horizontal") & line.is_true("practice.group")


OM227_ONLY_WHEN_REFERRAL_HORIZONTAL_AND_PRACTICE_GROUP = Condition(
    codes={"OM227"},
    slug="only-when-referral-horizontal-and-practice-group",
    sentence="only when referral.horizontal and practice.group",
    citation=ART_4_TABLE_OF_ART_63_2,
    valid=FROM_2018_04_01,
    holds=om227_only_when_referral_horizontal_and_practice_group,
    asks=("referral.horizontal", "practice.group"),
)

# ---------------------------------------------------------------- OM228 Krioterapija do 3 mjesta u slučaju horizontaln…


def om228_only_when_referral_horizontal_and_practice_group(line: LineView) -> Truth:
    """OM228: only when referral.horizontal and practice.group (Art. 4, table of Art. 63(2))."""
    return line.is_true("referral.horizontal") & line.is_true("practice.group")


OM228_ONLY_WHEN_REFERRAL_HORIZONTAL_AND_PRACTICE_GROUP = Condition(
    codes={"OM228"},
    slug="only-when-referral-horizontal-and-practice-group",
    sentence="only when referral.horizontal and practice.group",
    citation=ART_4_TABLE_OF_ART_63_2,
    valid=FROM_2018_04_01,
    holds=om228_only_when_referral_horizontal_and_practice_group,
    asks=("referral.horizontal", "practice.group"),
)


def om228_only_when_site_count(line: LineView) -> Truth:
    """OM228: only when site_count <= 3 sites (Art. 4, table of Art. 63(2))."""
    return line.compare("site_count", "<=", Decimal("3"))


OM228_ONLY_WHEN_SITE_COUNT = Condition(
    codes={"OM228"},
    slug="only-when-site-count",
    sentence="only when site_count <= 3 sites",
    citation=ART_4_TABLE_OF_ART_63_2,
    valid=FROM_2018_04_01,
    holds=om228_only_when_site_count,
    asks=("site_count",),
    reading="more than 3 sites is not this code",
)

# ---------------------------------------------------------------- OM095 Pregled neopredijeljene osigurane osobe – migr…

OM095_UNRESOLVED_FOOTNOTE_1_OF_THE_TABLE = Unresolved(
    codes={"OM095"},
    slug="unresolved-footnote-1-of-the-table",
    sentence='unresolved "footnote 1 of the table of Art. 63(2)"',
    citation=ART_4_TABLE_OF_ART_63_2,
    valid=FROM_2018_04_01,
    text="footnote 1 of the table of Art. 63(2)",
)

# ---------------------------------------------------------------- OM200 and 2 more

OM200_AND_2_MORE_UNRESOLVED_FOOTNOTE_2_OF_THE_TABLE = Unresolved(
    codes={"OM200", "OM227", "OM228"},
    slug="unresolved-footnote-2-of-the-table",
    sentence='unresolved "footnote 2 of the table of Art. 63(2)"',
    citation=ART_4_TABLE_OF_ART_63_2,
    valid=FROM_2018_04_01,
    text="footnote 2 of the table of Art. 63(2)",
)

RULES: tuple[Rule, ...] = (
    OM095_AND_7_MORE_PAYS_COEFFICIENT,
    OM095_ONLY_WHEN_PATIENT_REGISTERED_HERE,
    OM095_CANNOT_BE_BILLED_WITH,
    OM095_REQUIRES_DOCUMENT_FINDING_ISSUED,
    OM095_REQUIRES_DOCUMENT_FINDING_ARCHIVED,
    OM095_ONLY_WHEN_PATIENT_HZZO_INSURED,
    OM095_ONLY_WHEN_PATIENT_TEMPORARILY_AWAY,
    OM095_ONLY_WHEN_DISTANCE_KM_FROM_CHOSEN_DOCTOR,
    OM095_UNRESOLVED_THE_RULEBOOK_ON_THE_CONDITIONS,
    OM095_JUDGE_WAS_THE_REASON_AN_INJURY,
    OM200_REQUIRES_DOCUMENT_FINDING,
    OM214_REQUIRES_DOCUMENT_FINDING,
    OM215_REQUIRES_DOCUMENT_FINDING,
    OM226_REQUIRES_DOCUMENT_INDICATION,
    OM227_ONLY_WHEN_REFERRAL_HORIZONTAL_AND_PRACTICE_GROUP,
    OM228_ONLY_WHEN_REFERRAL_HORIZONTAL_AND_PRACTICE_GROUP,
    OM228_ONLY_WHEN_SITE_COUNT,
    OM095_UNRESOLVED_FOOTNOTE_1_OF_THE_TABLE,
    OM200_AND_2_MORE_UNRESOLVED_FOOTNOTE_2_OF_THE_TABLE,
)
