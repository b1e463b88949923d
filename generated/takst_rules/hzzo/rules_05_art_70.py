"""The rules of Art. 5, table of Art. 70(2).

Generated from rulesets/hzzo/05-art-70.takst by `takst build hzzo`: change the rules there, then build again.
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
    Inclusion,
    Judge,
    Limit,
    Named,
    Outcome,
    PaysCoefficient,
    Rule,
    Unresolved,
    lines,
)
from takst.runtime.spec import Citation, Period
from takst.runtime.view import LineView
from takst.runtime.windows import Window

from .vocabulary import EXAMINATIONS, LOCAL_ANAESTHESIA, benign_skin_change, viral_skin_disease

PD102_AND_9_MORE = frozenset({"PD102", "PD103", "PD146", "PD157", "PD158", "PD174", "PD200", "PD206", "PD208", "PD300"})
ART_5_TABLE_OF_ART_70_2 = Citation("nn30", "Art. 5, table of Art. 70(2)")
FROM_2018_04_01 = Period(dt.date(2018, 4, 1))
THE_ACT_DOES_NOT_GIVE_THE_SCOPE = "the act does not give the scope of 'uz' (with): the same visit"

# ---------------------------------------------------------------- PD102 and 9 more

PD102_AND_9_MORE_PAYS_COEFFICIENT = PaysCoefficient(
    codes=PD102_AND_9_MORE,
    slug="pays-coefficient",
    sentence="pays coefficient",
    citation=ART_5_TABLE_OF_ART_70_2,
    valid=FROM_2018_04_01,
)

# ---------------------------------------------------------------- PD102 Prva kućna posjeta u palijativnoj skrbi


def pd102_only_when_place_and_care_kind_and_visit_order(line: LineView) -> Truth:
    """PD102: only when place is home and care_kind is palliative and visit_order is first (Art. 5, table of Art.
    70(2)).
    """
    return line.equals("place", "home") & line.equals("care_kind", "palliative") & line.equals("visit_order", "first")


PD102_ONLY_WHEN_PLACE_AND_CARE_KIND_AND_VISIT_ORDER = Condition(
    codes={"PD102"},
    slug="only-when-place-and-care-kind-and-visit-order",
    sentence="only when place is home and care_kind is palliative and visit_order is first",
    citation=ART_5_TABLE_OF_ART_70_2,
    valid=FROM_2018_04_01,
    holds=pd102_only_when_place_and_care_kind_and_visit_order,
    asks=("place", "care_kind", "visit_order"),
)

PD102_INCLUDES = Inclusion(
    codes={"PD102"},
    slug="includes",
    sentence=(
        'includes "examination of the psychological, somatic and functional status", "counselling of parents or '
        'guardian", "psychological support"'
    ),
    citation=ART_5_TABLE_OF_ART_70_2,
    valid=FROM_2018_04_01,
    items=lines(
        Named(
            "examination of the psychological, somatic and functional status",
            "examination-of-the-psychological-somatic-and-functional-status",
        ),
        Named("counselling of parents or guardian", "counselling-of-parents-or-guardian"),
        Named("psychological support", "psychological-support"),
    ),
    keys=("visit",),
    reading=THE_ACT_DOES_NOT_GIVE_THE_SCOPE,
)

PD102_CANNOT_BE_BILLED_WITH = Exclusion(
    codes={"PD102"},
    slug="cannot-be-billed-with",
    sentence="cannot be billed with PD104, PD105, PD108",
    citation=ART_5_TABLE_OF_ART_70_2,
    valid=FROM_2018_04_01,
    partners=lines("PD104", "PD105", "PD108"),
    keys=("visit",),
    reading=THE_ACT_DOES_NOT_GIVE_THE_SCOPE,
)

PD102_CANNOT_BE_BILLED_WITH_2 = Exclusion(
    codes={"PD102"},
    slug="cannot-be-billed-with",
    sentence="cannot be billed with any other code of examinations",
    citation=ART_5_TABLE_OF_ART_70_2,
    valid=FROM_2018_04_01,
    partners=lines(AnyOther(EXAMINATIONS)),
    keys=("visit",),
    reading="the bracket after 'any other examination' illustrates the class",
)

PD102_MAX_1_PER_DAY = Limit(
    codes={"PD102"},
    slug="max-1-per-day",
    sentence="max 1 per day",
    citation=ART_5_TABLE_OF_ART_70_2,
    valid=FROM_2018_04_01,
    number=1,
    window=Window("day"),
)


def pd102_only_when_patient_palliative_registered(line: LineView) -> Truth:
    """PD102: only when patient.palliative_registered or not palliative_centre.exists (Art. 5, table of Art. 70(2))."""
    return line.is_true("patient.palliative_registered") | ~line.is_true("palliative_centre.exists")


PD102_ONLY_WHEN_PATIENT_PALLIATIVE_REGISTERED = Condition(
    codes={"PD102"},
    slug="only-when-patient-palliative-registered-and-palliative-centre-exists",
    sentence="only when patient.palliative_registered or not palliative_centre.exists",
    citation=ART_5_TABLE_OF_ART_70_2,
    valid=FROM_2018_04_01,
    holds=pd102_only_when_patient_palliative_registered,
    asks=("patient.palliative_registered", "palliative_centre.exists"),
)

# ---------------------------------------------------------------- PD103 Kontrolna kućna posjeta u palijativnoj skrbi


def pd103_only_when_place_and_care_kind_and_visit_order(line: LineView) -> Truth:
    """PD103: only when place is home and care_kind is palliative and visit_order is follow_up (Art. 5, table of Art.
    70(2)).
    """
    return (
        line.equals("place", "home")
        & line.equals("care_kind", "palliative")
        & line.equals("visit_order", "follow_up")
    )


PD103_ONLY_WHEN_PLACE_AND_CARE_KIND_AND_VISIT_ORDER = Condition(
    codes={"PD103"},
    slug="only-when-place-and-care-kind-and-visit-order",
    sentence="only when place is home and care_kind is palliative and visit_order is follow_up",
    citation=ART_5_TABLE_OF_ART_70_2,
    valid=FROM_2018_04_01,
    holds=pd103_only_when_place_and_care_kind_and_visit_order,
    asks=("place", "care_kind", "visit_order"),
)

PD103_INCLUDES = Inclusion(
    codes={"PD103"},
    slug="includes",
    sentence=(
        'includes "examination of the psychological, somatic and functional status", "counselling of parents or '
        'guardian", "psychological support"'
    ),
    citation=ART_5_TABLE_OF_ART_70_2,
    valid=FROM_2018_04_01,
    items=lines(
        Named(
            "examination of the psychological, somatic and functional status",
            "examination-of-the-psychological-somatic-and-functional-status",
        ),
        Named("counselling of parents or guardian", "counselling-of-parents-or-guardian"),
        Named("psychological support", "psychological-support"),
    ),
    keys=("visit",),
    reading=THE_ACT_DOES_NOT_GIVE_THE_SCOPE,
)

PD103_CANNOT_BE_BILLED_WITH = Exclusion(
    codes={"PD103"},
    slug="cannot-be-billed-with",
    sentence="cannot be billed with PD104, PD105, PD109",
    citation=ART_5_TABLE_OF_ART_70_2,
    valid=FROM_2018_04_01,
    partners=lines("PD104", "PD105", "PD109"),
    keys=("visit",),
    reading="printed 'with PD102' in the row of PD103: PD103 is meant",
)

PD103_CANNOT_BE_BILLED_WITH_2 = Exclusion(
    codes={"PD103"},
    slug="cannot-be-billed-with",
    sentence="cannot be billed with any other code of examinations",
    citation=ART_5_TABLE_OF_ART_70_2,
    valid=FROM_2018_04_01,
    partners=lines(AnyOther(EXAMINATIONS)),
    keys=("visit",),
    reading=(
        "printed 'with PD102' in the row of PD103: PD103 is meant; the bracket, which lists PD102, illustrates the "
        "class"
    ),
)

PD103_MAX_1_PER_DAY = Limit(
    codes={"PD103"},
    slug="max-1-per-day",
    sentence="max 1 per day",
    citation=ART_5_TABLE_OF_ART_70_2,
    valid=FROM_2018_04_01,
    number=1,
    window=Window("day"),
)


def pd103_only_when_patient_palliative_registered(line: LineView) -> Truth:
    """PD103: only when patient.palliative_registered or not palliative_centre.exists (Art. 5, table of Art. 70(2))."""
    return line.is_true("patient.palliative_registered") | ~line.is_true("palliative_centre.exists")


PD103_ONLY_WHEN_PATIENT_PALLIATIVE_REGISTERED = Condition(
    codes={"PD103"},
    slug="only-when-patient-palliative-registered-and-palliative-centre-exists",
    sentence="only when patient.palliative_registered or not palliative_centre.exists",
    citation=ART_5_TABLE_OF_ART_70_2,
    valid=FROM_2018_04_01,
    holds=pd103_only_when_patient_palliative_registered,
    asks=("patient.palliative_registered", "palliative_centre.exists"),
)

# ---------------------------------------------------------------- PD157 Repozicija zglobova ramena, lakta, interkarpal…

PD157_REQUIRES_DOCUMENT_INDICATION = DocumentRequired(
    codes={"PD157"},
    slug="requires-document-indication",
    sentence="requires document indication",
    citation=ART_5_TABLE_OF_ART_70_2,
    valid=FROM_2018_04_01,
    kind="indication",
)

PD157_REQUIRES_DOCUMENT_BODY_LOCATION = DocumentRequired(
    codes={"PD157"},
    slug="requires-document-body-location",
    sentence="requires document body_location",
    citation=ART_5_TABLE_OF_ART_70_2,
    valid=FROM_2018_04_01,
    kind="body_location",
)

PD157_MAX_1_PER_DAY_AND_BODY_LOCATION = Limit(
    codes={"PD157"},
    slug="max-1-per-day-and-body-location",
    sentence="max 1 per day and body_location",
    citation=ART_5_TABLE_OF_ART_70_2,
    valid=FROM_2018_04_01,
    number=1,
    window=Window("day", keys=("body_location",)),
)

# ---------------------------------------------------------------- PD158 Repozicija i imobilizacija prijeloma ključne k…

PD158_REQUIRES_DOCUMENT_INDICATION = DocumentRequired(
    codes={"PD158"},
    slug="requires-document-indication",
    sentence="requires document indication",
    citation=ART_5_TABLE_OF_ART_70_2,
    valid=FROM_2018_04_01,
    kind="indication",
)

PD158_REQUIRES_DOCUMENT_BODY_LOCATION = DocumentRequired(
    codes={"PD158"},
    slug="requires-document-body-location",
    sentence="requires document body_location",
    citation=ART_5_TABLE_OF_ART_70_2,
    valid=FROM_2018_04_01,
    kind="body_location",
)

PD158_MAX_1_PER_DAY_AND_BODY_LOCATION = Limit(
    codes={"PD158"},
    slug="max-1-per-day-and-body-location",
    sentence="max 1 per day and body_location",
    citation=ART_5_TABLE_OF_ART_70_2,
    valid=FROM_2018_04_01,
    number=1,
    window=Window("day", keys=("body_location",)),
)

# ---------------------------------------------------------------- PD174 Pregled neopredijeljene osigurane osobe – migr…


def pd174_only_when_patient_registered_here(line: LineView) -> Truth:
    """PD174: only when not patient.registered_here (Art. 5, table of Art. 70(2))."""
    return ~line.is_true("patient.registered_here")


PD174_ONLY_WHEN_PATIENT_REGISTERED_HERE = Condition(
    codes={"PD174"},
    slug="only-when-patient-registered-here",
    sentence="only when not patient.registered_here",
    citation=ART_5_TABLE_OF_ART_70_2,
    valid=FROM_2018_04_01,
    holds=pd174_only_when_patient_registered_here,
    asks=("patient.registered_here",),
)

PD174_CANNOT_BE_BILLED_WITH = Exclusion(
    codes={"PD174"},
    slug="cannot-be-billed-with",
    sentence="cannot be billed with any other code",
    citation=ART_5_TABLE_OF_ART_70_2,
    valid=FROM_2018_04_01,
    partners=lines(AnyOther()),
    keys=("visit",),
    reading=THE_ACT_DOES_NOT_GIVE_THE_SCOPE,
)

PD174_REQUIRES_DOCUMENT_FINDING_ISSUED = DocumentRequired(
    codes={"PD174"},
    slug="requires-document-finding-issued",
    sentence="requires document finding_issued",
    citation=ART_5_TABLE_OF_ART_70_2,
    valid=FROM_2018_04_01,
    kind="finding_issued",
)

PD174_REQUIRES_DOCUMENT_FINDING_ARCHIVED = DocumentRequired(
    codes={"PD174"},
    slug="requires-document-finding-archived",
    sentence="requires document finding_archived",
    citation=ART_5_TABLE_OF_ART_70_2,
    valid=FROM_2018_04_01,
    kind="finding_archived",
)


def pd174_only_when_patient_hzzo_insured(line: LineView) -> Truth:
    """PD174: only when patient.hzzo_insured (Art. 5, table of Art. 70(2))."""
    return line.is_true("patient.hzzo_insured")


PD174_ONLY_WHEN_PATIENT_HZZO_INSURED = Condition(
    codes={"PD174"},
    slug="only-when-patient-hzzo-insured",
    sentence="only when patient.hzzo_insured",
    citation=ART_5_TABLE_OF_ART_70_2,
    valid=FROM_2018_04_01,
    holds=pd174_only_when_patient_hzzo_insured,
    asks=("patient.hzzo_insured",),
)


def pd174_only_when_patient_temporarily_away(line: LineView) -> Truth:
    """PD174: only when patient.temporarily_away (Art. 5, table of Art. 70(2))."""
    return line.is_true("patient.temporarily_away")


PD174_ONLY_WHEN_PATIENT_TEMPORARILY_AWAY = Condition(
    codes={"PD174"},
    slug="only-when-patient-temporarily-away",
    sentence="only when patient.temporarily_away",
    citation=ART_5_TABLE_OF_ART_70_2,
    valid=FROM_2018_04_01,
    holds=pd174_only_when_patient_temporarily_away,
    asks=("patient.temporarily_away",),
)

PD174_UNRESOLVED_THE_RULEBOOK_ON_THE_CONDITIONS = Unresolved(
    codes={"PD174"},
    slug="unresolved-the-rulebook-on-the-conditions",
    sentence=(
        'unresolved "the rulebook on the conditions and manner of exercising rights from compulsory health insurance"'
    ),
    citation=ART_5_TABLE_OF_ART_70_2,
    valid=FROM_2018_04_01,
    text="the rulebook on the conditions and manner of exercising rights from compulsory health insurance",
)

PD174_JUDGE_WAS_THE_REASON_AN_INJURY = Judge(
    codes={"PD174"},
    slug="judge-was-the-reason-an-injury",
    sentence=(
        'judge "Was the reason an injury, an acute inflammatory or infectious disease, an acute disorder that needs '
        'treatment, or the like?"'
    ),
    citation=ART_5_TABLE_OF_ART_70_2,
    valid=FROM_2018_04_01,
    question=(
        "Was the reason an injury, an acute inflammatory or infectious disease, an acute disorder that needs "
        "treatment, or the like?"
    ),
)

# ---------------------------------------------------------------- PD200 Standardna elektrokardiografija s očitanjem na…

PD200_REQUIRES_DOCUMENT_FINDING = DocumentRequired(
    codes={"PD200"},
    slug="requires-document-finding",
    sentence="requires document finding",
    citation=ART_5_TABLE_OF_ART_70_2,
    valid=FROM_2018_04_01,
    kind="finding",
)

# ---------------------------------------------------------------- PD206 Krioterapija do 3 mjesta

PD206_ONLY_WHEN_VIRAL_SKIN_DISEASE = Condition(
    codes={"PD206"},
    slug="only-when-viral-skin-disease",
    sentence="only when viral-skin-disease",
    citation=ART_5_TABLE_OF_ART_70_2,
    valid=FROM_2018_04_01,
    holds=viral_skin_disease,
    asks=("diagnosis",),
    reading="ICD-10 B00 to B09",
)

PD206_NOT_COVERED = Outcome(
    codes={"PD206"},
    slug="not-covered",
    sentence="not covered when benign-skin-change",
    citation=ART_5_TABLE_OF_ART_70_2,
    valid=FROM_2018_04_01,
    verdict="not covered",
    when=benign_skin_change,
    reading="ICD-10 D22, D23 and L82",
)

PD206_UNRESOLVED_ART_34_ZOZO_ON_WHICH = Unresolved(
    codes={"PD206"},
    slug="unresolved-art-34-zozo-on-which",
    sentence=(
        'unresolved "Art. 34 ZOZO, on which the exclusion of benign changes rests; the abbreviation is not expanded"'
    ),
    citation=ART_5_TABLE_OF_ART_70_2,
    valid=FROM_2018_04_01,
    text="Art. 34 ZOZO, on which the exclusion of benign changes rests; the abbreviation is not expanded",
)


def pd206_only_when_site_count(line: LineView) -> Truth:
    """PD206: only when site_count <= 3 sites (Art. 5, table of Art. 70(2))."""
    return line.compare("site_count", "<=", Decimal("3"))


PD206_ONLY_WHEN_SITE_COUNT = Condition(
    codes={"PD206"},
    slug="only-when-site-count",
    sentence="only when site_count <= 3 sites",
    citation=ART_5_TABLE_OF_ART_70_2,
    valid=FROM_2018_04_01,
    holds=pd206_only_when_site_count,
    asks=("site_count",),
    reading="more than 3 sites is not this code",
)

PD206_REQUIRES_DOCUMENT_FINDING = DocumentRequired(
    codes={"PD206"},
    slug="requires-document-finding",
    sentence="requires document finding",
    citation=ART_5_TABLE_OF_ART_70_2,
    valid=FROM_2018_04_01,
    kind="finding",
)

# ---------------------------------------------------------------- PD208 Odstranjivanje stranih tijela sa sluznice i iz…

PD208_INCLUDES = Inclusion(
    codes={"PD208"},
    slug="includes",
    sentence='includes local-anaesthesia, "anaesthesia", "wound care"',
    citation=ART_5_TABLE_OF_ART_70_2,
    valid=FROM_2018_04_01,
    items=lines(LOCAL_ANAESTHESIA, Named("anaesthesia", "anaesthesia"), Named("wound care", "wound-care")),
    keys=("visit",),
    reading=THE_ACT_DOES_NOT_GIVE_THE_SCOPE,
)

PD208_REQUIRES_DOCUMENT_FINDING = DocumentRequired(
    codes={"PD208"},
    slug="requires-document-finding",
    sentence="requires document finding",
    citation=ART_5_TABLE_OF_ART_70_2,
    valid=FROM_2018_04_01,
    kind="finding",
)

# ---------------------------------------------------------------- PD300 Pretraga ultrazvukom kukova

PD300_REQUIRES_DOCUMENT_INDICATION = DocumentRequired(
    codes={"PD300"},
    slug="requires-document-indication",
    sentence="requires document indication",
    citation=ART_5_TABLE_OF_ART_70_2,
    valid=FROM_2018_04_01,
    kind="indication",
)

PD300_REQUIRES_DOCUMENT_FINDING = DocumentRequired(
    codes={"PD300"},
    slug="requires-document-finding",
    sentence="requires document finding",
    citation=ART_5_TABLE_OF_ART_70_2,
    valid=FROM_2018_04_01,
    kind="finding",
)

# ---------------------------------------------------------------- PD174 Pregled neopredijeljene osigurane osobe – migr…

PD174_UNRESOLVED_FOOTNOTE_1_OF_THE_TABLE = Unresolved(
    codes={"PD174"},
    slug="unresolved-footnote-1-of-the-table",
    sentence='unresolved "footnote 1 of the table of Art. 70(2)"',
    citation=ART_5_TABLE_OF_ART_70_2,
    valid=FROM_2018_04_01,
    text="footnote 1 of the table of Art. 70(2)",
)

# ---------------------------------------------------------------- PD102 and 3 more

PD102_AND_3_MORE_UNRESOLVED_FOOTNOTE_2_OF_THE_TABLE = Unresolved(
    codes={"PD102", "PD103", "PD206", "PD300"},
    slug="unresolved-footnote-2-of-the-table",
    sentence='unresolved "footnote 2 of the table of Art. 70(2)"',
    citation=ART_5_TABLE_OF_ART_70_2,
    valid=FROM_2018_04_01,
    text="footnote 2 of the table of Art. 70(2)",
)

RULES: tuple[Rule, ...] = (
    PD102_AND_9_MORE_PAYS_COEFFICIENT,
    PD102_ONLY_WHEN_PLACE_AND_CARE_KIND_AND_VISIT_ORDER,
    PD102_INCLUDES,
    PD102_CANNOT_BE_BILLED_WITH,
    PD102_CANNOT_BE_BILLED_WITH_2,
    PD102_MAX_1_PER_DAY,
    PD102_ONLY_WHEN_PATIENT_PALLIATIVE_REGISTERED,
    PD103_ONLY_WHEN_PLACE_AND_CARE_KIND_AND_VISIT_ORDER,
    PD103_INCLUDES,
    PD103_CANNOT_BE_BILLED_WITH,
    PD103_CANNOT_BE_BILLED_WITH_2,
    PD103_MAX_1_PER_DAY,
    PD103_ONLY_WHEN_PATIENT_PALLIATIVE_REGISTERED,
    PD157_REQUIRES_DOCUMENT_INDICATION,
    PD157_REQUIRES_DOCUMENT_BODY_LOCATION,
    PD157_MAX_1_PER_DAY_AND_BODY_LOCATION,
    PD158_REQUIRES_DOCUMENT_INDICATION,
    PD158_REQUIRES_DOCUMENT_BODY_LOCATION,
    PD158_MAX_1_PER_DAY_AND_BODY_LOCATION,
    PD174_ONLY_WHEN_PATIENT_REGISTERED_HERE,
    PD174_CANNOT_BE_BILLED_WITH,
    PD174_REQUIRES_DOCUMENT_FINDING_ISSUED,
    PD174_REQUIRES_DOCUMENT_FINDING_ARCHIVED,
    PD174_ONLY_WHEN_PATIENT_HZZO_INSURED,
    PD174_ONLY_WHEN_PATIENT_TEMPORARILY_AWAY,
    PD174_UNRESOLVED_THE_RULEBOOK_ON_THE_CONDITIONS,
    PD174_JUDGE_WAS_THE_REASON_AN_INJURY,
    PD200_REQUIRES_DOCUMENT_FINDING,
    PD206_ONLY_WHEN_VIRAL_SKIN_DISEASE,
    PD206_NOT_COVERED,
    PD206_UNRESOLVED_ART_34_ZOZO_ON_WHICH,
    PD206_ONLY_WHEN_SITE_COUNT,
    PD206_REQUIRES_DOCUMENT_FINDING,
    PD208_INCLUDES,
    PD208_REQUIRES_DOCUMENT_FINDING,
    PD300_REQUIRES_DOCUMENT_INDICATION,
    PD300_REQUIRES_DOCUMENT_FINDING,
    PD174_UNRESOLVED_FOOTNOTE_1_OF_THE_TABLE,
    PD102_AND_3_MORE_UNRESOLVED_FOOTNOTE_2_OF_THE_TABLE,
)
