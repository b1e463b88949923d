"""The rules of Art. 6, table of Art. 77(2).

Generated from rulesets/hzzo/06-art-77.takst by `takst build hzzo`: change the rules there, then build again.
"""

from __future__ import annotations

import datetime as dt

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

ART_6_TABLE_OF_ART_77_2 = Citation("nn30", "Art. 6, table of Art. 77(2)")
FROM_2018_04_01 = Period(dt.date(2018, 4, 1))

# ---------------------------------------------------------------- GI114 and 3 more

GI114_AND_3_MORE_PAYS_COEFFICIENT = PaysCoefficient(
    codes={"GI114", "GI119", "GI120", "GI207"},
    slug="pays-coefficient",
    sentence="pays coefficient",
    citation=ART_6_TABLE_OF_ART_77_2,
    valid=FROM_2018_04_01,
)

# ---------------------------------------------------------------- GI114 Transabdominalni ginekološki ultrazvuk (TAS)

GI114_REQUIRES_DOCUMENT_FINDING = DocumentRequired(
    codes={"GI114"},
    slug="requires-document-finding",
    sentence="requires document finding",
    citation=ART_6_TABLE_OF_ART_77_2,
    valid=FROM_2018_04_01,
    kind="finding",
)

# ---------------------------------------------------------------- GI119 Pregled neopredijeljene osigurane osobe – migr…


def gi119_only_when_patient_registered_here(line: LineView) -> Truth:
    """GI119: only when not patient.registered_here (Art. 6, table of Art. 77(2))."""
    return ~line.is_true("patient.registered_here")


GI119_ONLY_WHEN_PATIENT_REGISTERED_HERE = Condition(
    codes={"GI119"},
    slug="only-when-patient-registered-here",
    sentence="only when not patient.registered_here",
    citation=ART_6_TABLE_OF_ART_77_2,
    valid=FROM_2018_04_01,
    holds=gi119_only_when_patient_registered_here,
    asks=("patient.registered_here",),
)

GI119_CANNOT_BE_BILLED_WITH = Exclusion(
    codes={"GI119"},
    slug="cannot-be-billed-with",
    sentence="cannot be billed with any other code",
    citation=ART_6_TABLE_OF_ART_77_2,
    valid=FROM_2018_04_01,
    partners=lines(AnyOther()),
    keys=("visit",),
    reading="the act does not give the scope of 'uz' (with): the same visit",
)

GI119_REQUIRES_DOCUMENT_FINDING_ISSUED = DocumentRequired(
    codes={"GI119"},
    slug="requires-document-finding-issued",
    sentence="requires document finding_issued",
    citation=ART_6_TABLE_OF_ART_77_2,
    valid=FROM_2018_04_01,
    kind="finding_issued",
)

GI119_REQUIRES_DOCUMENT_FINDING_ARCHIVED = DocumentRequired(
    codes={"GI119"},
    slug="requires-document-finding-archived",
    sentence="requires document finding_archived",
    citation=ART_6_TABLE_OF_ART_77_2,
    valid=FROM_2018_04_01,
    kind="finding_archived",
)


def gi119_only_when_patient_hzzo_insured(line: LineView) -> Truth:
    """GI119: only when patient.hzzo_insured (Art. 6, table of Art. 77(2))."""
    return line.is_true("patient.hzzo_insured")


GI119_ONLY_WHEN_PATIENT_HZZO_INSURED = Condition(
    codes={"GI119"},
    slug="only-when-patient-hzzo-insured",
    sentence="only when patient.hzzo_insured",
    citation=ART_6_TABLE_OF_ART_77_2,
    valid=FROM_2018_04_01,
    holds=gi119_only_when_patient_hzzo_insured,
    asks=("patient.hzzo_insured",),
)


def gi119_only_when_patient_temporarily_away(line: LineView) -> Truth:
    """GI119: only when patient.temporarily_away (Art. 6, table of Art. 77(2))."""
    return line.is_true("patient.temporarily_away")


GI119_ONLY_WHEN_PATIENT_TEMPORARILY_AWAY = Condition(
    codes={"GI119"},
    slug="only-when-patient-temporarily-away",
    sentence="only when patient.temporarily_away",
    citation=ART_6_TABLE_OF_ART_77_2,
    valid=FROM_2018_04_01,
    holds=gi119_only_when_patient_temporarily_away,
    asks=("patient.temporarily_away",),
)

GI119_UNRESOLVED_THE_RULEBOOK_ON_THE_CONDITIONS = Unresolved(
    codes={"GI119"},
    slug="unresolved-the-rulebook-on-the-conditions",
    sentence=(
        'unresolved "the rulebook on the conditions and manner of exercising rights from compulsory health insurance"'
    ),
    citation=ART_6_TABLE_OF_ART_77_2,
    valid=FROM_2018_04_01,
    text="the rulebook on the conditions and manner of exercising rights from compulsory health insurance",
)

GI119_JUDGE_WAS_THE_REASON_AN_INJURY = Judge(
    codes={"GI119"},
    slug="judge-was-the-reason-an-injury",
    sentence=(
        'judge "Was the reason an injury, an acute inflammatory or infectious disease, an acute disorder that needs '
        'treatment, or the like?"'
    ),
    citation=ART_6_TABLE_OF_ART_77_2,
    valid=FROM_2018_04_01,
    question=(
        "Was the reason an injury, an acute inflammatory or infectious disease, an acute disorder that needs "
        "treatment, or the like?"
    ),
)

# ---------------------------------------------------------------- GI120 Izvješće s nalazom i mišljenjem liječnika (tis…

GI120_REQUIRES_DOCUMENT_FORM_1IN = DocumentRequired(
    codes={"GI120"},
    slug="requires-document-form-1in",
    sentence="requires document form_1IN",
    citation=ART_6_TABLE_OF_ART_77_2,
    valid=FROM_2018_04_01,
    kind="form_1IN",
)

# ---------------------------------------------------------------- GI119 Pregled neopredijeljene osigurane osobe – migr…

GI119_UNRESOLVED_FOOTNOTE_1_OF_THE_TABLE = Unresolved(
    codes={"GI119"},
    slug="unresolved-footnote-1-of-the-table",
    sentence='unresolved "footnote 1 of the table of Art. 77(2)"',
    citation=ART_6_TABLE_OF_ART_77_2,
    valid=FROM_2018_04_01,
    text="footnote 1 of the table of Art. 77(2)",
)

RULES: tuple[Rule, ...] = (
    GI114_AND_3_MORE_PAYS_COEFFICIENT,
    GI114_REQUIRES_DOCUMENT_FINDING,
    GI119_ONLY_WHEN_PATIENT_REGISTERED_HERE,
    GI119_CANNOT_BE_BILLED_WITH,
    GI119_REQUIRES_DOCUMENT_FINDING_ISSUED,
    GI119_REQUIRES_DOCUMENT_FINDING_ARCHIVED,
    GI119_ONLY_WHEN_PATIENT_HZZO_INSURED,
    GI119_ONLY_WHEN_PATIENT_TEMPORARILY_AWAY,
    GI119_UNRESOLVED_THE_RULEBOOK_ON_THE_CONDITIONS,
    GI119_JUDGE_WAS_THE_REASON_AN_INJURY,
    GI120_REQUIRES_DOCUMENT_FORM_1IN,
    GI119_UNRESOLVED_FOOTNOTE_1_OF_THE_TABLE,
)
