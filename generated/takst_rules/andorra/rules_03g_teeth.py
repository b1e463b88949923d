"""The rules of Títol III, Cap. 7; Títol III, Cap. 7, Art. 1; Títol III, Cap. 7, Art. 2; Títol III, Cap. 7, Art. 3;
Títol III, Cap. 7, Art. 3, Extracció; Títol III, Cap. 7, Art. 3, Actes efectuats en la mateixa sessió; Títol III,
Cap. 7, Art. 3, Exèresi quirúrgica d'un quist; Títol III, Cap. 7, Art. 3, Gingivectomia; Títol III, Cap. 7, Art. 4,
1; Títol III, Cap. 7, Art. 4, 2 and 3; Títol III, Cap. 7, Art. 4, 4; Títol III, Cap. 7, Art. 4, 5; Títol III, Cap. 7,
Art. 4, rows; Títol III, Cap. 7, Art. 5; Títol III, Cap. 7, Art. 6.

Generated from rulesets/andorra/03g-teeth.takst by `takst build andorra`: change the rules there, then build again.
"""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from takst.runtime.engine_lines import billed
from takst.runtime.kleene import Truth
from takst.runtime.plan import (
    AnyOther,
    ApprovalRequired,
    Cap,
    Condition,
    DocumentRequired,
    Exclusion,
    Factor,
    Inclusion,
    InclusionLift,
    IntervalBan,
    Judge,
    Limit,
    LinesRequired,
    Named,
    Note,
    Outcome,
    PatientPays,
    PaysAs,
    PaysFee,
    Rule,
    Unresolved,
    lines,
)
from takst.runtime.spec import Citation, Fee, Period
from takst.runtime.view import LineView
from takst.runtime.windows import Window

from .vocabulary import (
    EXTRACTIONS,
    INFILTRATION_ANAESTHESIA,
    ORAL_SURGERY_FIRSTS,
    POST_SURGICAL_VISITS,
    REMOVABLE_DENTURES,
    anterior_tooth,
    molar,
    posterior_tooth,
    premolar,
)

AG_ROW_1_AND_85_MORE = frozenset({
    "AG row 1", "AG row 2", "AND", "ANR", "BI", "CA1", "CA2", "CA3", "CP1", "CP2", "CP3", "CR", "DS row 1", "DS row 2",
    "EX row 1", "EX row 10", "EX row 11", "EX row 12", "EX row 2", "EX row 3", "EX row 4", "EX row 5", "EX row 6",
    "EX row 7", "EX row 8", "EX row 9", "FR", "GE row 1", "GE row 2", "GE row 3", "GE row 4", "GI row 1", "GI row 2",
    "MO", "NT", "NTI", "NTS", "OA", "OB", "OC", "OD", "OE", "OF", "OT1", "OT2", "OT3", "PK", "PM row 1", "PM row 10",
    "PM row 11", "PM row 12", "PM row 13", "PM row 14", "PM row 15", "PM row 16", "PM row 17", "PM row 18", "PM row 19",
    "PM row 2", "PM row 20", "PM row 3", "PM row 4", "PM row 5", "PM row 6", "PM row 7", "PM row 8", "PM row 9",
    "QU row 1", "QU row 2", "QU row 3", "QU row 4", "QU row 5", "RC", "RN", "RNP", "RP", "Rx1", "Rx2", "SN", "SU", "TE",
    "TP1", "TP2", "TP3", "TP4", "TR",
})
TITOL_III_CAP_7 = Citation("ngap", "Títol III, Cap. 7")
FROM_2014_05_14 = Period(dt.date(2014, 5, 14))
WHERE_THE_TEXT_DOES_NOT_SAY_HOW = "where the text does not say how far a ban or an inclusion reaches: the same session"
CA1_AND_8_MORE = frozenset({"CA1", "CA2", "CA3", "CP1", "CP2", "CP3", "OT1", "OT2", "OT3"})
TITOL_III_CAP_7_ART_1 = Citation("ngap", "Títol III, Cap. 7, Art. 1")
INCISORS_AND_CANINES_BY_TWO_DIGIT_NUMBERS_MILK = "incisors and canines, by two-digit numbers, milk teeth too"
MILK_MOLARS_ARE_MOLARS = "milk molars are molars"
AND_AND_14_MORE = frozenset({
    "AND", "ANR", "CA1", "CA2", "CA3", "CP1", "CP2", "CP3", "OT1", "OT2", "OT3", "TP1", "TP2", "TP3", "TP4",
})
TITOL_III_CAP_7_ART_2 = Citation("ngap", "Títol III, Cap. 7, Art. 2")
A_YEAR_IS_THE_CALENDAR_YEAR = "a year is the calendar year"
FOUR_WHOLE_MONTHS_LIE_BETWEEN_THE_SAME = "four whole months lie between: the same day four months later is too soon"
BI_AND_26_MORE = frozenset({
    "BI", "DS row 1", "DS row 2", "EX row 1", "EX row 10", "EX row 11", "EX row 12", "EX row 2", "EX row 3", "EX row 4",
    "EX row 5", "EX row 6", "EX row 7", "EX row 8", "EX row 9", "FR", "GE row 1", "GE row 2", "GE row 3", "GE row 4",
    "GI row 1", "GI row 2", "QU row 1", "QU row 2", "QU row 3", "QU row 4", "QU row 5",
})
TITOL_III_CAP_7_ART_3 = Citation("ngap", "Títol III, Cap. 7, Art. 3")
TITOL_III_CAP_7_ART_3_EXTRACCIO = Citation("ngap", "Títol III, Cap. 7, Art. 3, Extracció")
BI_AND_24_MORE = frozenset({
    "BI", "DS row 1", "DS row 2", "EX row 10", "EX row 11", "EX row 12", "EX row 3", "EX row 4", "EX row 5", "EX row 6",
    "EX row 7", "EX row 8", "EX row 9", "FR", "GE row 1", "GE row 2", "GE row 3", "GE row 4", "GI row 1", "GI row 2",
    "QU row 1", "QU row 2", "QU row 3", "QU row 4", "QU row 5",
})
TITOL_III_CAP_7_ART_3_ACTES_EFECTUATS_EN_LA_MATEIXA_SESSIO = Citation(
    "ngap",
    "Títol III, Cap. 7, Art. 3, Actes efectuats en la mateixa sessió",
)
DS_ROW_1_AND_7_MORE = frozenset({
    "DS row 1", "EX row 11", "EX row 3", "EX row 5", "EX row 7", "EX row 9", "GE row 1", "GE row 3",
})
DS_ROW_2_AND_7_MORE = frozenset({
    "DS row 2", "EX row 10", "EX row 12", "EX row 4", "EX row 6", "EX row 8", "GE row 2", "GE row 4",
})
TITOL_III_CAP_7_ART_3_EXERESI_QUIRURGICA_D_UN_QUIST = Citation(
    "ngap",
    "Títol III, Cap. 7, Art. 3, Exèresi quirúrgica d'un quist",
)
TITOL_III_CAP_7_ART_3_GINGIVECTOMIA = Citation("ngap", "Títol III, Cap. 7, Art. 3, Gingivectomia")
CR_AND_21_MORE = frozenset({
    "CR", "PK", "PM row 1", "PM row 10", "PM row 11", "PM row 12", "PM row 13", "PM row 14", "PM row 15", "PM row 16",
    "PM row 17", "PM row 18", "PM row 19", "PM row 2", "PM row 20", "PM row 3", "PM row 4", "PM row 5", "PM row 6",
    "PM row 7", "PM row 8", "PM row 9",
})
TITOL_III_CAP_7_ART_4_1 = Citation("ngap", "Títol III, Cap. 7, Art. 4, 1")
PM_ROW_1_AND_19_MORE = frozenset({
    "PM row 1", "PM row 10", "PM row 11", "PM row 12", "PM row 13", "PM row 14", "PM row 15", "PM row 16", "PM row 17",
    "PM row 18", "PM row 19", "PM row 2", "PM row 20", "PM row 3", "PM row 4", "PM row 5", "PM row 6", "PM row 7",
    "PM row 8", "PM row 9",
})
TITOL_III_CAP_7_ART_4_2_AND_3 = Citation("ngap", "Títol III, Cap. 7, Art. 4, 2 and 3")
TITOL_III_CAP_7_ART_4_4 = Citation("ngap", "Títol III, Cap. 7, Art. 4, 4")
TITOL_III_CAP_7_ART_4_5 = Citation("ngap", "Títol III, Cap. 7, Art. 4, 5")
TITOL_III_CAP_7_ART_4_ROWS = Citation("ngap", "Títol III, Cap. 7, Art. 4, rows")
TITOL_III_CAP_7_ART_5 = Citation("ngap", "Títol III, Cap. 7, Art. 5")
MO_AND_7_MORE = frozenset({"MO", "OA", "OB", "OC", "OD", "OE", "OF", "TE"})
TITOL_III_CAP_7_ART_6 = Citation("ngap", "Títol III, Cap. 7, Art. 6")
ONCE_MORE_WHATEVER_THE_NUMBER_OF_DENTISTS = "once more, whatever the number of dentists"

# ---------------------------------------------------------------- AG row 1 and 85 more

AG_ROW_1_AND_85_MORE_INCLUDES = Inclusion(
    codes=AG_ROW_1_AND_85_MORE,
    slug="includes",
    sentence='includes infiltration-anaesthesia, "local anaesthesia", "regional anaesthesia"',
    citation=TITOL_III_CAP_7,
    valid=FROM_2014_05_14,
    items=lines(
        INFILTRATION_ANAESTHESIA,
        Named("local anaesthesia", "local-anaesthesia"),
        Named("regional anaesthesia", "regional-anaesthesia"),
    ),
    keys=("session",),
    reading=WHERE_THE_TEXT_DOES_NOT_SAY_HOW,
)

# ---------------------------------------------------------------- CA1 and 8 more

CA1_AND_8_MORE_INCLUDES = Inclusion(
    codes=CA1_AND_8_MORE,
    slug="includes",
    sentence='includes "step of the filling" in the same treatment',
    citation=TITOL_III_CAP_7_ART_1,
    valid=FROM_2014_05_14,
    items=lines(Named("step of the filling", "step-of-the-filling")),
    keys=("treatment",),
    reading="global: every step, visit and material of one filling",
)

# ---------------------------------------------------------------- OT1 Cavitat simple


def ot1_only_when_filling_material_and_face_count(line: LineView) -> Truth:
    """OT1: only when filling_material is other and face_count is 1 faces (Títol III, Cap. 7, Art. 1)."""
    return line.equals("filling_material", "other") & line.equals("face_count", Decimal("1"))


OT1_ONLY_WHEN_FILLING_MATERIAL_AND_FACE_COUNT = Condition(
    codes={"OT1"},
    slug="only-when-filling-material-and-face-count",
    sentence="only when filling_material is other and face_count is 1 faces",
    citation=TITOL_III_CAP_7_ART_1,
    valid=FROM_2014_05_14,
    holds=ot1_only_when_filling_material_and_face_count,
    asks=("filling_material", "face_count"),
)

OT1_MAX_1_PER_SESSION_AND_TOOTH_AND_TOOTH_FACE = Limit(
    codes={"OT1"},
    slug="max-1-per-session-and-tooth-and-tooth-face",
    sentence="max 1 per session and tooth and tooth_face",
    citation=TITOL_III_CAP_7_ART_1,
    valid=FROM_2014_05_14,
    number=1,
    window=Window("keys", keys=("session", "tooth", "tooth_face")),
    reading="one filling for each face of a tooth in a session",
)


def ot1_pays_as_ot2_when(line: LineView) -> Truth:
    """The `when` of OT1: pays as OT2 when billed with OT1 in the same session, tooth, tooth_face (Títol III, Cap. 7,
    Art. 1).
    """
    return billed(line, "with", lines("OT1"), keys=("session", "tooth", "tooth_face"))


OT1_PAYS_AS_OT2 = PaysAs(
    codes={"OT1"},
    slug="pays-as-ot2",
    sentence="pays as OT2 when billed with OT1 in the same session, tooth, tooth_face",
    citation=TITOL_III_CAP_7_ART_1,
    valid=FROM_2014_05_14,
    code="OT2",
    when=ot1_pays_as_ot2_when,
)

# ---------------------------------------------------------------- OT2 Cavitat composta que afecta dues cares


def ot2_only_when_filling_material_and_face_count(line: LineView) -> Truth:
    """OT2: only when filling_material is other and face_count is 2 faces (Títol III, Cap. 7, Art. 1)."""
    return line.equals("filling_material", "other") & line.equals("face_count", Decimal("2"))


OT2_ONLY_WHEN_FILLING_MATERIAL_AND_FACE_COUNT = Condition(
    codes={"OT2"},
    slug="only-when-filling-material-and-face-count",
    sentence="only when filling_material is other and face_count is 2 faces",
    citation=TITOL_III_CAP_7_ART_1,
    valid=FROM_2014_05_14,
    holds=ot2_only_when_filling_material_and_face_count,
    asks=("filling_material", "face_count"),
)

# ---------------------------------------------------------------- OT3 Cavitat composta que afecta tres cares o més


def ot3_only_when_filling_material_and_face_count(line: LineView) -> Truth:
    """OT3: only when filling_material is other and face_count >= 3 faces (Títol III, Cap. 7, Art. 1)."""
    return line.equals("filling_material", "other") & line.compare("face_count", ">=", Decimal("3"))


OT3_ONLY_WHEN_FILLING_MATERIAL_AND_FACE_COUNT = Condition(
    codes={"OT3"},
    slug="only-when-filling-material-and-face-count",
    sentence="only when filling_material is other and face_count >= 3 faces",
    citation=TITOL_III_CAP_7_ART_1,
    valid=FROM_2014_05_14,
    holds=ot3_only_when_filling_material_and_face_count,
    asks=("filling_material", "face_count"),
)

# ---------------------------------------------------------------- CA1 Cavitat simple: obturacions dentàries definitive…


def ca1_only_when_filling_material_and_anterior_tooth(line: LineView) -> Truth:
    """CA1: only when filling_material is aesthetic and anterior-tooth and face_count is 1 faces (Títol III, Cap. 7,
    Art. 1).
    """
    return line.equals("filling_material", "aesthetic") & anterior_tooth(line) & line.equals("face_count", Decimal("1"))


CA1_ONLY_WHEN_FILLING_MATERIAL_AND_ANTERIOR_TOOTH = Condition(
    codes={"CA1"},
    slug="only-when-filling-material-and-anterior-tooth-and-face-count",
    sentence="only when filling_material is aesthetic and anterior-tooth and face_count is 1 faces",
    citation=TITOL_III_CAP_7_ART_1,
    valid=FROM_2014_05_14,
    holds=ca1_only_when_filling_material_and_anterior_tooth,
    asks=("filling_material", "tooth", "face_count"),
    reading=INCISORS_AND_CANINES_BY_TWO_DIGIT_NUMBERS_MILK,
)

# ---------------------------------------------------------------- CA2 Cavitat composta que afecta dues cares: obturaci…


def ca2_only_when_filling_material_and_anterior_tooth(line: LineView) -> Truth:
    """CA2: only when filling_material is aesthetic and anterior-tooth and face_count is 2 faces (Títol III, Cap. 7,
    Art. 1).
    """
    return line.equals("filling_material", "aesthetic") & anterior_tooth(line) & line.equals("face_count", Decimal("2"))


CA2_ONLY_WHEN_FILLING_MATERIAL_AND_ANTERIOR_TOOTH = Condition(
    codes={"CA2"},
    slug="only-when-filling-material-and-anterior-tooth-and-face-count",
    sentence="only when filling_material is aesthetic and anterior-tooth and face_count is 2 faces",
    citation=TITOL_III_CAP_7_ART_1,
    valid=FROM_2014_05_14,
    holds=ca2_only_when_filling_material_and_anterior_tooth,
    asks=("filling_material", "tooth", "face_count"),
    reading=INCISORS_AND_CANINES_BY_TWO_DIGIT_NUMBERS_MILK,
)

# ---------------------------------------------------------------- CA3 Cavitat que afecta tres cares o més: obturacions…


def ca3_only_when_filling_material_and_anterior_tooth(line: LineView) -> Truth:
    """CA3: only when filling_material is aesthetic and anterior-tooth and face_count >= 3 faces (Títol III, Cap. 7,
    Art. 1).
    """
    return (
        line.equals("filling_material", "aesthetic")
        & anterior_tooth(line)
        & line.compare("face_count", ">=", Decimal("3"))
    )


CA3_ONLY_WHEN_FILLING_MATERIAL_AND_ANTERIOR_TOOTH = Condition(
    codes={"CA3"},
    slug="only-when-filling-material-and-anterior-tooth-and-face-count",
    sentence="only when filling_material is aesthetic and anterior-tooth and face_count >= 3 faces",
    citation=TITOL_III_CAP_7_ART_1,
    valid=FROM_2014_05_14,
    holds=ca3_only_when_filling_material_and_anterior_tooth,
    asks=("filling_material", "tooth", "face_count"),
    reading=INCISORS_AND_CANINES_BY_TWO_DIGIT_NUMBERS_MILK,
)

# ---------------------------------------------------------------- CP1 Cavitat simple obturacions dentàries definitives…


def cp1_only_when_filling_material_and_posterior_tooth(line: LineView) -> Truth:
    """CP1: only when filling_material is aesthetic and posterior-tooth and face_count is 1 faces (Títol III, Cap. 7,
    Art. 1).
    """
    return (
        line.equals("filling_material", "aesthetic")
        & posterior_tooth(line)
        & line.equals("face_count", Decimal("1"))
    )


CP1_ONLY_WHEN_FILLING_MATERIAL_AND_POSTERIOR_TOOTH = Condition(
    codes={"CP1"},
    slug="only-when-filling-material-and-posterior-tooth-and-face-count",
    sentence="only when filling_material is aesthetic and posterior-tooth and face_count is 1 faces",
    citation=TITOL_III_CAP_7_ART_1,
    valid=FROM_2014_05_14,
    holds=cp1_only_when_filling_material_and_posterior_tooth,
    asks=("filling_material", "tooth", "face_count"),
    reading=MILK_MOLARS_ARE_MOLARS,
)

CP1_PAYS_AS_OT1 = PaysAs(
    codes={"CP1"},
    slug="pays-as-ot1",
    sentence="pays as OT1",
    citation=TITOL_III_CAP_7_ART_1,
    valid=FROM_2014_05_14,
    code="OT1",
)


def cp1_patient_pays_at_most_as_ca1_when(line: LineView) -> Truth:
    """The `when` of CP1: patient pays at most as CA1 when direct_agreement (Títol III, Cap. 7, Art. 1)."""
    return line.is_true("direct_agreement")


CP1_PATIENT_PAYS_AT_MOST_AS_CA1 = PatientPays(
    codes={"CP1"},
    slug="patient-pays-at-most-as-ca1",
    sentence="patient pays at most as CA1 when direct_agreement",
    citation=TITOL_III_CAP_7_ART_1,
    valid=FROM_2014_05_14,
    code="CA1",
    when=cp1_patient_pays_at_most_as_ca1_when,
)

# ---------------------------------------------------------------- CP2 Cavitat composta que afecta dues cares: obturaci…


def cp2_only_when_filling_material_and_posterior_tooth(line: LineView) -> Truth:
    """CP2: only when filling_material is aesthetic and posterior-tooth and face_count is 2 faces (Títol III, Cap. 7,
    Art. 1).
    """
    return (
        line.equals("filling_material", "aesthetic")
        & posterior_tooth(line)
        & line.equals("face_count", Decimal("2"))
    )


CP2_ONLY_WHEN_FILLING_MATERIAL_AND_POSTERIOR_TOOTH = Condition(
    codes={"CP2"},
    slug="only-when-filling-material-and-posterior-tooth-and-face-count",
    sentence="only when filling_material is aesthetic and posterior-tooth and face_count is 2 faces",
    citation=TITOL_III_CAP_7_ART_1,
    valid=FROM_2014_05_14,
    holds=cp2_only_when_filling_material_and_posterior_tooth,
    asks=("filling_material", "tooth", "face_count"),
    reading=MILK_MOLARS_ARE_MOLARS,
)

CP2_PAYS_AS_OT2 = PaysAs(
    codes={"CP2"},
    slug="pays-as-ot2",
    sentence="pays as OT2",
    citation=TITOL_III_CAP_7_ART_1,
    valid=FROM_2014_05_14,
    code="OT2",
)


def cp2_patient_pays_at_most_as_ca2_when(line: LineView) -> Truth:
    """The `when` of CP2: patient pays at most as CA2 when direct_agreement (Títol III, Cap. 7, Art. 1)."""
    return line.is_true("direct_agreement")


CP2_PATIENT_PAYS_AT_MOST_AS_CA2 = PatientPays(
    codes={"CP2"},
    slug="patient-pays-at-most-as-ca2",
    sentence="patient pays at most as CA2 when direct_agreement",
    citation=TITOL_III_CAP_7_ART_1,
    valid=FROM_2014_05_14,
    code="CA2",
    when=cp2_patient_pays_at_most_as_ca2_when,
)

# ---------------------------------------------------------------- CP3 Cavitat composta que afecta tres cares: obturaci…


def cp3_only_when_filling_material_and_posterior_tooth(line: LineView) -> Truth:
    """CP3: only when filling_material is aesthetic and posterior-tooth and face_count >= 3 faces (Títol III, Cap. 7,
    Art. 1).
    """
    return (
        line.equals("filling_material", "aesthetic")
        & posterior_tooth(line)
        & line.compare("face_count", ">=", Decimal("3"))
    )


CP3_ONLY_WHEN_FILLING_MATERIAL_AND_POSTERIOR_TOOTH = Condition(
    codes={"CP3"},
    slug="only-when-filling-material-and-posterior-tooth-and-face-count",
    sentence="only when filling_material is aesthetic and posterior-tooth and face_count >= 3 faces",
    citation=TITOL_III_CAP_7_ART_1,
    valid=FROM_2014_05_14,
    holds=cp3_only_when_filling_material_and_posterior_tooth,
    asks=("filling_material", "tooth", "face_count"),
    reading="three faces are three or more, as for OT3 and CA3; milk molars are molars",
)

CP3_PAYS_AS_OT3 = PaysAs(
    codes={"CP3"},
    slug="pays-as-ot3",
    sentence="pays as OT3",
    citation=TITOL_III_CAP_7_ART_1,
    valid=FROM_2014_05_14,
    code="OT3",
)


def cp3_patient_pays_at_most_as_ca3_when(line: LineView) -> Truth:
    """The `when` of CP3: patient pays at most as CA3 when direct_agreement (Títol III, Cap. 7, Art. 1)."""
    return line.is_true("direct_agreement")


CP3_PATIENT_PAYS_AT_MOST_AS_CA3 = PatientPays(
    codes={"CP3"},
    slug="patient-pays-at-most-as-ca3",
    sentence="patient pays at most as CA3 when direct_agreement",
    citation=TITOL_III_CAP_7_ART_1,
    valid=FROM_2014_05_14,
    code="CA3",
    when=cp3_patient_pays_at_most_as_ca3_when,
)

# ---------------------------------------------------------------- CP1 and 2 more


def cp1_and_2_more_only_when_direct_agreement(line: LineView) -> Truth:
    """CP1 and 2 more: only when direct_agreement otherwise needs approval (Títol III, Cap. 7, Art. 1)."""
    return line.is_true("direct_agreement")


CP1_AND_2_MORE_ONLY_WHEN_DIRECT_AGREEMENT = Condition(
    codes={"CP1", "CP2", "CP3"},
    slug="only-when-direct-agreement",
    sentence="only when direct_agreement otherwise needs approval",
    citation=TITOL_III_CAP_7_ART_1,
    valid=FROM_2014_05_14,
    holds=cp1_and_2_more_only_when_direct_agreement,
    asks=("direct_agreement",),
    otherwise="needs approval",
)

# ---------------------------------------------------------------- AND, ANR

AND_ANR_MAX_1_PER_SESSION_AND_TOOTH = Limit(
    codes={"AND", "ANR"},
    slug="max-1-per-session-and-tooth",
    sentence="max 1 per session and tooth",
    citation=TITOL_III_CAP_7_ART_1,
    valid=FROM_2014_05_14,
    number=1,
    window=Window("keys", keys=("session", "tooth")),
    reading="one anchoring for each tooth in a session, whatever the number of anchors",
)

# ---------------------------------------------------------------- TP1 1. Grup incisiva-ullal

TP1_ONLY_WHEN_ANTERIOR_TOOTH = Condition(
    codes={"TP1"},
    slug="only-when-anterior-tooth",
    sentence="only when anterior-tooth",
    citation=TITOL_III_CAP_7_ART_1,
    valid=FROM_2014_05_14,
    holds=anterior_tooth,
    asks=("tooth",),
    reading=INCISORS_AND_CANINES_BY_TWO_DIGIT_NUMBERS_MILK,
)

# ---------------------------------------------------------------- TP2 2. Grup de premolars

TP2_ONLY_WHEN_PREMOLAR = Condition(
    codes={"TP2"},
    slug="only-when-premolar",
    sentence="only when premolar",
    citation=TITOL_III_CAP_7_ART_1,
    valid=FROM_2014_05_14,
    holds=premolar,
    asks=("tooth",),
)

# ---------------------------------------------------------------- TP3 3. Grup de molars

TP3_ONLY_WHEN_MOLAR = Condition(
    codes={"TP3"},
    slug="only-when-molar",
    sentence="only when molar",
    citation=TITOL_III_CAP_7_ART_1,
    valid=FROM_2014_05_14,
    holds=molar,
    asks=("tooth",),
    reading=MILK_MOLARS_ARE_MOLARS,
)

# ---------------------------------------------------------------- TP1 and 2 more

TP1_AND_2_MORE_MAX_1_PER_TREATMENT_AND_TOOTH = Limit(
    codes={"TP1", "TP2", "TP3"},
    slug="max-1-per-treatment-and-tooth",
    sentence="max 1 per treatment and tooth",
    citation=TITOL_III_CAP_7_ART_1,
    valid=FROM_2014_05_14,
    number=1,
    window=Window("keys", keys=("treatment", "tooth")),
    reading="only the global treatment is paid, once for each tooth",
)

TP1_AND_2_MORE_INCLUDES = Inclusion(
    codes={"TP1", "TP2", "TP3"},
    slug="includes",
    sentence='includes "treatment of a pulpitis" in the same treatment',
    citation=TITOL_III_CAP_7_ART_1,
    valid=FROM_2014_05_14,
    items=lines(Named("treatment of a pulpitis", "treatment-of-a-pulpitis")),
    keys=("treatment",),
)

# ---------------------------------------------------------------- AND and 14 more


def and_and_14_more_times_1_5_when(line: LineView) -> Truth:
    """The `when` of AND and 14 more: surcharge 50 % when permanent_tooth and patient.age < 13 years (Títol III, Cap. 7,
    Art. 1).
    """
    return line.is_true("permanent_tooth") & line.compare("patient.age", "<", Decimal("13"))


AND_AND_14_MORE_TIMES_1_5 = Factor(
    codes=AND_AND_14_MORE,
    slug="times-1.5",
    sentence="surcharge 50 % when permanent_tooth and patient.age < 13 years",
    citation=TITOL_III_CAP_7_ART_1,
    valid=FROM_2014_05_14,
    factor=Decimal("1.50"),
    when=and_and_14_more_times_1_5_when,
)


def and_and_14_more_only_when_radio_opaque_material(line: LineView) -> Truth:
    """AND and 14 more: only when radio_opaque_material (Títol III, Cap. 7, Art. 1)."""
    return line.is_true("radio_opaque_material")


AND_AND_14_MORE_ONLY_WHEN_RADIO_OPAQUE_MATERIAL = Condition(
    codes=AND_AND_14_MORE,
    slug="only-when-radio-opaque-material",
    sentence="only when radio_opaque_material",
    citation=TITOL_III_CAP_7_ART_1,
    valid=FROM_2014_05_14,
    holds=and_and_14_more_only_when_radio_opaque_material,
    asks=("radio_opaque_material",),
)

# ---------------------------------------------------------------- AG row 1, AG row 2


def ag_row_1_ag_row_2_only_when_anaesthesia_kind(line: LineView) -> Truth:
    """AG row 1, AG row 2: only when anaesthesia_kind is general (Títol III, Cap. 7, Art. 1)."""
    return line.equals("anaesthesia_kind", "general")


AG_ROW_1_AG_ROW_2_ONLY_WHEN_ANAESTHESIA_KIND = Condition(
    codes={"AG row 1", "AG row 2"},
    slug="only-when-anaesthesia-kind",
    sentence="only when anaesthesia_kind is general",
    citation=TITOL_III_CAP_7_ART_1,
    valid=FROM_2014_05_14,
    holds=ag_row_1_ag_row_2_only_when_anaesthesia_kind,
    asks=("anaesthesia_kind",),
)


def ag_row_1_ag_row_2_requires_prior_approval_reasoned_whose(line: LineView) -> Truth:
    """The `whose` of AG row 1, AG row 2: requires prior approval whose (reasoned) (Títol III, Cap. 7, Art. 1)."""
    return line.is_true("approval.reasoned")


AG_ROW_1_AG_ROW_2_REQUIRES_PRIOR_APPROVAL_REASONED = ApprovalRequired(
    codes={"AG row 1", "AG row 2"},
    slug="requires-prior-approval.reasoned",
    sentence="requires prior approval whose (reasoned)",
    citation=TITOL_III_CAP_7_ART_1,
    valid=FROM_2014_05_14,
    whose=ag_row_1_ag_row_2_requires_prior_approval_reasoned_whose,
)

AG_ROW_1_AG_ROW_2_UNRESOLVED_DQ25_25_2_WHAT_THE = Unresolved(
    codes={"AG row 1", "AG row 2"},
    slug="unresolved-dq25-25-2-what-the",
    sentence='unresolved "DQ25+25/2: what the sum and the half mean"',
    citation=TITOL_III_CAP_7_ART_1,
    valid=FROM_2014_05_14,
    text="DQ25+25/2: what the sum and the half mean",
)

# ---------------------------------------------------------------- CA1 and 8 more

CA1_AND_8_MORE_NOT_WITHIN_1_YEAR_AFTER = IntervalBan(
    codes=CA1_AND_8_MORE,
    slug="not-within-1-year-after",
    sentence="cannot be billed within 1 year after OT1 to CP3 for the same tooth and tooth_face and dentist_id",
    citation=TITOL_III_CAP_7_ART_1,
    valid=FROM_2014_05_14,
    partners=lines("OT1", "OT2", "OT3", "CA1", "CA2", "CA3", "CP1", "CP2", "CP3"),
    number=1,
    unit="year",
    side="after",
    keys=("tooth", "tooth_face", "dentist_id"),
    reading="the dentist makes a filling good for a year: the same face of the tooth is not paid again",
)

# ---------------------------------------------------------------- NTS 1a sessió: maxil·lar

NTS_MAX_1_PER_CALENDAR_YEAR = Limit(
    codes={"NTS"},
    slug="max-1-per-calendar-year",
    sentence="max 1 per calendar year",
    citation=TITOL_III_CAP_7_ART_2,
    valid=FROM_2014_05_14,
    number=1,
    window=Window("calendar year"),
    reading=A_YEAR_IS_THE_CALENDAR_YEAR,
)

NTS_NOT_WITHIN_4_MONTHS_AFTER = IntervalBan(
    codes={"NTS"},
    slug="not-within-4-months-after",
    sentence="cannot be billed within 4 months after NTS, NT for the same patient",
    citation=TITOL_III_CAP_7_ART_2,
    valid=FROM_2014_05_14,
    partners=lines("NTS", "NT"),
    number=4,
    unit="month",
    side="after",
    reading=FOUR_WHOLE_MONTHS_LIE_BETWEEN_THE_SAME,
)

# ---------------------------------------------------------------- NTI mandíbula

NTI_MAX_1_PER_CALENDAR_YEAR = Limit(
    codes={"NTI"},
    slug="max-1-per-calendar-year",
    sentence="max 1 per calendar year",
    citation=TITOL_III_CAP_7_ART_2,
    valid=FROM_2014_05_14,
    number=1,
    window=Window("calendar year"),
    reading=A_YEAR_IS_THE_CALENDAR_YEAR,
)

NTI_NOT_WITHIN_4_MONTHS_AFTER = IntervalBan(
    codes={"NTI"},
    slug="not-within-4-months-after",
    sentence="cannot be billed within 4 months after NTI, NT for the same patient",
    citation=TITOL_III_CAP_7_ART_2,
    valid=FROM_2014_05_14,
    partners=lines("NTI", "NT"),
    number=4,
    unit="month",
    side="after",
    reading=FOUR_WHOLE_MONTHS_LIE_BETWEEN_THE_SAME,
)

# ---------------------------------------------------------------- NT 2a sessió: maxil·lar i mandíbula

NT_MAX_1_PER_CALENDAR_YEAR = Limit(
    codes={"NT"},
    slug="max-1-per-calendar-year",
    sentence="max 1 per calendar year",
    citation=TITOL_III_CAP_7_ART_2,
    valid=FROM_2014_05_14,
    number=1,
    window=Window("calendar year"),
    reading=A_YEAR_IS_THE_CALENDAR_YEAR,
)

NT_NOT_WITHIN_4_MONTHS_AFTER = IntervalBan(
    codes={"NT"},
    slug="not-within-4-months-after",
    sentence="cannot be billed within 4 months after NTS, NTI, NT for the same patient",
    citation=TITOL_III_CAP_7_ART_2,
    valid=FROM_2014_05_14,
    partners=lines("NTS", "NTI", "NT"),
    number=4,
    unit="month",
    side="after",
    reading=FOUR_WHOLE_MONTHS_LIE_BETWEEN_THE_SAME,
)


def nt_only_when_billed_after(line: LineView) -> Truth:
    """NT: only when billed after NTS, NTI within 1 year (Títol III, Cap. 7, Art. 2)."""
    return billed(line, "after", lines("NTS", "NTI"), within=(1, "year"))


NT_ONLY_WHEN_BILLED_AFTER = Condition(
    codes={"NT"},
    slug="only-when-billed-after",
    sentence="only when billed after NTS, NTI within 1 year",
    citation=TITOL_III_CAP_7_ART_2,
    valid=FROM_2014_05_14,
    holds=nt_only_when_billed_after,
    reading="a second session follows a first within a year",
)

# ---------------------------------------------------------------- NT and 2 more

NT_AND_2_MORE_INCLUDES = Inclusion(
    codes={"NT", "NTI", "NTS"},
    slug="includes",
    sentence='includes "prophylactic polish"',
    citation=TITOL_III_CAP_7_ART_2,
    valid=FROM_2014_05_14,
    items=lines(Named("prophylactic polish", "prophylactic-polish")),
    keys=("session",),
    reading=WHERE_THE_TEXT_DOES_NOT_SAY_HOW,
)

# ---------------------------------------------------------------- BI and 26 more

BI_AND_26_MORE_INCLUDES = Inclusion(
    codes=BI_AND_26_MORE,
    slug="includes",
    sentence='includes post-surgical-visits, "post-surgical care" in the same treatment',
    citation=TITOL_III_CAP_7_ART_3,
    valid=FROM_2014_05_14,
    items=lines(POST_SURGICAL_VISITS, Named("post-surgical care", "post-surgical-care")),
    keys=("treatment",),
    reading="care after the operation, in one treatment",
)

# ---------------------------------------------------------------- EX row 1, EX row 2


def ex_row_1_ex_row_2_only_when_extraction_kind(line: LineView) -> Truth:
    """EX row 1, EX row 2: only when extraction_kind is simple (Títol III, Cap. 7, Art. 3, Extracció)."""
    return line.equals("extraction_kind", "simple")


EX_ROW_1_EX_ROW_2_ONLY_WHEN_EXTRACTION_KIND = Condition(
    codes={"EX row 1", "EX row 2"},
    slug="only-when-extraction-kind",
    sentence="only when extraction_kind is simple",
    citation=TITOL_III_CAP_7_ART_3_EXTRACCIO,
    valid=FROM_2014_05_14,
    holds=ex_row_1_ex_row_2_only_when_extraction_kind,
    asks=("extraction_kind",),
)

EX_ROW_1_EX_ROW_2_INCLUDES = Inclusion(
    codes={"EX row 1", "EX row 2"},
    slug="includes",
    sentence='includes QU row 2, "alveolotomy", "alveolar curettage", "removal of a cyst through the socket"',
    citation=TITOL_III_CAP_7_ART_3_EXTRACCIO,
    valid=FROM_2014_05_14,
    items=lines(
        "QU row 2",
        Named("alveolotomy", "alveolotomy"),
        Named("alveolar curettage", "alveolar-curettage"),
        Named("removal of a cyst through the socket", "removal-of-a-cyst-through-the-socket"),
    ),
    keys=("session",),
    reading=WHERE_THE_TEXT_DOES_NOT_SAY_HOW,
)

# ---------------------------------------------------------------- EX row 1 La primera

EX_ROW_1_MAX_1_PER_SESSION = Limit(
    codes={"EX row 1"},
    slug="max-1-per-session",
    sentence="max 1 per session",
    citation=TITOL_III_CAP_7_ART_3_EXTRACCIO,
    valid=FROM_2014_05_14,
    number=1,
    window=Window("keys", keys=("session",)),
)

# ---------------------------------------------------------------- EX row 2 Cadascuna de les següents

EX_ROW_2_REQUIRES = LinesRequired(
    codes={"EX row 2"},
    slug="requires",
    sentence="requires EX row 1 in the same session",
    citation=TITOL_III_CAP_7_ART_3_EXTRACCIO,
    valid=FROM_2014_05_14,
    partners=lines("EX row 1"),
    keys=("session",),
)

# ---------------------------------------------------------------- SU Sutura per aquests actes quan són múltiples per s…

SU_MAX_1_PER_SESSION_AND_SEXTANT = Limit(
    codes={"SU"},
    slug="max-1-per-session-and-sextant",
    sentence="max 1 per session and sextant",
    citation=TITOL_III_CAP_7_ART_3_EXTRACCIO,
    valid=FROM_2014_05_14,
    number=1,
    window=Window("keys", keys=("session", "sextant")),
)

SU_REQUIRES = LinesRequired(
    codes={"SU"},
    slug="requires",
    sentence="requires EX row 2 in the same session and sextant",
    citation=TITOL_III_CAP_7_ART_3_EXTRACCIO,
    valid=FROM_2014_05_14,
    partners=lines("EX row 2"),
    keys=("session", "sextant"),
    reading="a second extraction in the sextant makes them several",
)

# ---------------------------------------------------------------- BI and 24 more

BI_AND_24_MORE_REQUIRES_DOCUMENT_XRAY_PREOP = DocumentRequired(
    codes=BI_AND_24_MORE,
    slug="requires-document-xray-preop",
    sentence="requires document xray_preop",
    citation=TITOL_III_CAP_7_ART_3_ACTES_EFECTUATS_EN_LA_MATEIXA_SESSIO,
    valid=FROM_2014_05_14,
    kind="xray_preop",
)

# ---------------------------------------------------------------- DS row 1 and 7 more

DS_ROW_1_AND_7_MORE_CANNOT_BE_BILLED_WITH = Exclusion(
    codes=DS_ROW_1_AND_7_MORE,
    slug="cannot-be-billed-with",
    sentence="cannot be billed with any other code of oral-surgery-firsts in the same session",
    citation=TITOL_III_CAP_7_ART_3_ACTES_EFECTUATS_EN_LA_MATEIXA_SESSIO,
    valid=FROM_2014_05_14,
    partners=lines(AnyOther(ORAL_SURGERY_FIRSTS)),
    keys=("session",),
    reading="of several firsts the highest stands, the others are following ones; cysts (QU) keep their own number",
)

# ---------------------------------------------------------------- DS row 2 and 7 more

DS_ROW_2_AND_7_MORE_REQUIRES = LinesRequired(
    codes=DS_ROW_2_AND_7_MORE,
    slug="requires",
    sentence="requires oral-surgery-firsts in the same session",
    citation=TITOL_III_CAP_7_ART_3_ACTES_EFECTUATS_EN_LA_MATEIXA_SESSIO,
    valid=FROM_2014_05_14,
    partners=lines(ORAL_SURGERY_FIRSTS),
    keys=("session",),
    reading="the first of the session may be of another kind",
)

# ---------------------------------------------------------------- EX row 3, EX row 4


def ex_row_3_ex_row_4_only_when_extraction_kind(line: LineView) -> Truth:
    """EX row 3, EX row 4: only when extraction_kind is impacted (Títol III, Cap. 7, Art. 3, Actes efectuats en la
    mateixa sessió).
    """
    return line.equals("extraction_kind", "impacted")


EX_ROW_3_EX_ROW_4_ONLY_WHEN_EXTRACTION_KIND = Condition(
    codes={"EX row 3", "EX row 4"},
    slug="only-when-extraction-kind",
    sentence="only when extraction_kind is impacted",
    citation=TITOL_III_CAP_7_ART_3_ACTES_EFECTUATS_EN_LA_MATEIXA_SESSIO,
    valid=FROM_2014_05_14,
    holds=ex_row_3_ex_row_4_only_when_extraction_kind,
    asks=("extraction_kind",),
)

# ---------------------------------------------------------------- EX row 3 D'una dent inclosa o enclavada

EX_ROW_3_MAX_1_PER_SESSION = Limit(
    codes={"EX row 3"},
    slug="max-1-per-session",
    sentence="max 1 per session",
    citation=TITOL_III_CAP_7_ART_3_ACTES_EFECTUATS_EN_LA_MATEIXA_SESSIO,
    valid=FROM_2014_05_14,
    number=1,
    window=Window("keys", keys=("session",)),
)

# ---------------------------------------------------------------- EX row 5, EX row 6


def ex_row_5_ex_row_6_only_when_extraction_kind(line: LineView) -> Truth:
    """EX row 5, EX row 6: only when extraction_kind is submucosal (Títol III, Cap. 7, Art. 3, Actes efectuats en la
    mateixa sessió).
    """
    return line.equals("extraction_kind", "submucosal")


EX_ROW_5_EX_ROW_6_ONLY_WHEN_EXTRACTION_KIND = Condition(
    codes={"EX row 5", "EX row 6"},
    slug="only-when-extraction-kind",
    sentence="only when extraction_kind is submucosal",
    citation=TITOL_III_CAP_7_ART_3_ACTES_EFECTUATS_EN_LA_MATEIXA_SESSIO,
    valid=FROM_2014_05_14,
    holds=ex_row_5_ex_row_6_only_when_extraction_kind,
    asks=("extraction_kind",),
)

# ---------------------------------------------------------------- EX row 5 D'una dent no enclavada, de la qual la coro…

EX_ROW_5_MAX_1_PER_SESSION = Limit(
    codes={"EX row 5"},
    slug="max-1-per-session",
    sentence="max 1 per session",
    citation=TITOL_III_CAP_7_ART_3_ACTES_EFECTUATS_EN_LA_MATEIXA_SESSIO,
    valid=FROM_2014_05_14,
    number=1,
    window=Window("keys", keys=("session",)),
)

# ---------------------------------------------------------------- EX row 7, EX row 8


def ex_row_7_ex_row_8_only_when_extraction_kind(line: LineView) -> Truth:
    """EX row 7, EX row 8: only when extraction_kind is impacted_canine (Títol III, Cap. 7, Art. 3, Actes efectuats en
    la mateixa sessió).
    """
    return line.equals("extraction_kind", "impacted_canine")


EX_ROW_7_EX_ROW_8_ONLY_WHEN_EXTRACTION_KIND = Condition(
    codes={"EX row 7", "EX row 8"},
    slug="only-when-extraction-kind",
    sentence="only when extraction_kind is impacted_canine",
    citation=TITOL_III_CAP_7_ART_3_ACTES_EFECTUATS_EN_LA_MATEIXA_SESSIO,
    valid=FROM_2014_05_14,
    holds=ex_row_7_ex_row_8_only_when_extraction_kind,
    asks=("extraction_kind",),
)

# ---------------------------------------------------------------- EX row 7 D'un ullal inclòs

EX_ROW_7_MAX_1_PER_SESSION = Limit(
    codes={"EX row 7"},
    slug="max-1-per-session",
    sentence="max 1 per session",
    citation=TITOL_III_CAP_7_ART_3_ACTES_EFECTUATS_EN_LA_MATEIXA_SESSIO,
    valid=FROM_2014_05_14,
    number=1,
    window=Window("keys", keys=("session",)),
)

# ---------------------------------------------------------------- EX row 10, EX row 9


def ex_row_10_ex_row_9_only_when_extraction_kind(line: LineView) -> Truth:
    """EX row 10, EX row 9: only when extraction_kind is supernumerary (Títol III, Cap. 7, Art. 3, Actes efectuats en la
    mateixa sessió).
    """
    return line.equals("extraction_kind", "supernumerary")


EX_ROW_10_EX_ROW_9_ONLY_WHEN_EXTRACTION_KIND = Condition(
    codes={"EX row 10", "EX row 9"},
    slug="only-when-extraction-kind",
    sentence="only when extraction_kind is supernumerary",
    citation=TITOL_III_CAP_7_ART_3_ACTES_EFECTUATS_EN_LA_MATEIXA_SESSIO,
    valid=FROM_2014_05_14,
    holds=ex_row_10_ex_row_9_only_when_extraction_kind,
    asks=("extraction_kind",),
)

# ---------------------------------------------------------------- EX row 9 D'un odontoide o d'una dent supernumerària …

EX_ROW_9_MAX_1_PER_SESSION = Limit(
    codes={"EX row 9"},
    slug="max-1-per-session",
    sentence="max 1 per session",
    citation=TITOL_III_CAP_7_ART_3_ACTES_EFECTUATS_EN_LA_MATEIXA_SESSIO,
    valid=FROM_2014_05_14,
    number=1,
    window=Window("keys", keys=("session",)),
)

# ---------------------------------------------------------------- EX row 11, EX row 12


def ex_row_11_ex_row_12_only_when_extraction_kind(line: LineView) -> Truth:
    """EX row 11, EX row 12: only when extraction_kind is ectopic (Títol III, Cap. 7, Art. 3, Actes efectuats en la
    mateixa sessió).
    """
    return line.equals("extraction_kind", "ectopic")


EX_ROW_11_EX_ROW_12_ONLY_WHEN_EXTRACTION_KIND = Condition(
    codes={"EX row 11", "EX row 12"},
    slug="only-when-extraction-kind",
    sentence="only when extraction_kind is ectopic",
    citation=TITOL_III_CAP_7_ART_3_ACTES_EFECTUATS_EN_LA_MATEIXA_SESSIO,
    valid=FROM_2014_05_14,
    holds=ex_row_11_ex_row_12_only_when_extraction_kind,
    asks=("extraction_kind",),
)

# ---------------------------------------------------------------- EX row 11 D'una dent ectòpica (apòfisi coronària, go…

EX_ROW_11_MAX_1_PER_SESSION = Limit(
    codes={"EX row 11"},
    slug="max-1-per-session",
    sentence="max 1 per session",
    citation=TITOL_III_CAP_7_ART_3_ACTES_EFECTUATS_EN_LA_MATEIXA_SESSIO,
    valid=FROM_2014_05_14,
    number=1,
    window=Window("keys", keys=("session",)),
)

# ---------------------------------------------------------------- GE row 1, GE row 2


def ge_row_1_ge_row_2_only_when_extraction_kind(line: LineView) -> Truth:
    """GE row 1, GE row 2: only when extraction_kind is wisdom_tooth_germ (Títol III, Cap. 7, Art. 3, Actes efectuats en
    la mateixa sessió).
    """
    return line.equals("extraction_kind", "wisdom_tooth_germ")


GE_ROW_1_GE_ROW_2_ONLY_WHEN_EXTRACTION_KIND = Condition(
    codes={"GE row 1", "GE row 2"},
    slug="only-when-extraction-kind",
    sentence="only when extraction_kind is wisdom_tooth_germ",
    citation=TITOL_III_CAP_7_ART_3_ACTES_EFECTUATS_EN_LA_MATEIXA_SESSIO,
    valid=FROM_2014_05_14,
    holds=ge_row_1_ge_row_2_only_when_extraction_kind,
    asks=("extraction_kind",),
)

# ---------------------------------------------------------------- GE row 1 Germectomia per un queixal del seny, la pri…

GE_ROW_1_MAX_1_PER_SESSION = Limit(
    codes={"GE row 1"},
    slug="max-1-per-session",
    sentence="max 1 per session",
    citation=TITOL_III_CAP_7_ART_3_ACTES_EFECTUATS_EN_LA_MATEIXA_SESSIO,
    valid=FROM_2014_05_14,
    number=1,
    window=Window("keys", keys=("session",)),
)

# ---------------------------------------------------------------- GE row 3, GE row 4


def ge_row_3_ge_row_4_only_when_extraction_kind(line: LineView) -> Truth:
    """GE row 3, GE row 4: only when extraction_kind is other_germ (Títol III, Cap. 7, Art. 3, Actes efectuats en la
    mateixa sessió).
    """
    return line.equals("extraction_kind", "other_germ")


GE_ROW_3_GE_ROW_4_ONLY_WHEN_EXTRACTION_KIND = Condition(
    codes={"GE row 3", "GE row 4"},
    slug="only-when-extraction-kind",
    sentence="only when extraction_kind is other_germ",
    citation=TITOL_III_CAP_7_ART_3_ACTES_EFECTUATS_EN_LA_MATEIXA_SESSIO,
    valid=FROM_2014_05_14,
    holds=ge_row_3_ge_row_4_only_when_extraction_kind,
    asks=("extraction_kind",),
)

# ---------------------------------------------------------------- GE row 3 Germectomia per a les altres dents: la prim…

GE_ROW_3_MAX_1_PER_SESSION = Limit(
    codes={"GE row 3"},
    slug="max-1-per-session",
    sentence="max 1 per session",
    citation=TITOL_III_CAP_7_ART_3_ACTES_EFECTUATS_EN_LA_MATEIXA_SESSIO,
    valid=FROM_2014_05_14,
    number=1,
    window=Window("keys", keys=("session",)),
)

# ---------------------------------------------------------------- DS row 1 Alliberament quirúrgic de la corona d'una d…

DS_ROW_1_MAX_1_PER_SESSION = Limit(
    codes={"DS row 1"},
    slug="max-1-per-session",
    sentence="max 1 per session",
    citation=TITOL_III_CAP_7_ART_3_ACTES_EFECTUATS_EN_LA_MATEIXA_SESSIO,
    valid=FROM_2014_05_14,
    number=1,
    window=Window("keys", keys=("session",)),
)

# ---------------------------------------------------------------- QU row 2 Exèresi de quist per via alveolar eixamplad…


def qu_row_2_only_when_cyst_extent(line: LineView) -> Truth:
    """QU row 2: only when cyst_extent is enlarged_socket (Títol III, Cap. 7, Art. 3, Exèresi quirúrgica d'un quist)."""
    return line.equals("cyst_extent", "enlarged_socket")


QU_ROW_2_ONLY_WHEN_CYST_EXTENT = Condition(
    codes={"QU row 2"},
    slug="only-when-cyst-extent",
    sentence="only when cyst_extent is enlarged_socket",
    citation=TITOL_III_CAP_7_ART_3_EXERESI_QUIRURGICA_D_UN_QUIST,
    valid=FROM_2014_05_14,
    holds=qu_row_2_only_when_cyst_extent,
    asks=("cyst_extent",),
)

# ---------------------------------------------------------------- QU row 3 Exèresi de quist o tumor benigne que requer…


def qu_row_3_only_when_cyst_extent(line: LineView) -> Truth:
    """QU row 3: only when cyst_extent is up_to_two_apices (Títol III, Cap. 7, Art. 3, Exèresi quirúrgica d'un quist).
    """
    return line.equals("cyst_extent", "up_to_two_apices")


QU_ROW_3_ONLY_WHEN_CYST_EXTENT = Condition(
    codes={"QU row 3"},
    slug="only-when-cyst-extent",
    sentence="only when cyst_extent is up_to_two_apices",
    citation=TITOL_III_CAP_7_ART_3_EXERESI_QUIRURGICA_D_UN_QUIST,
    valid=FROM_2014_05_14,
    holds=qu_row_3_only_when_cyst_extent,
    asks=("cyst_extent",),
)

# ---------------------------------------------------------------- QU row 4 Exèresi de quist o tumor benigne estès a un…


def qu_row_4_only_when_cyst_extent(line: LineView) -> Truth:
    """QU row 4: only when cyst_extent is large_segment (Títol III, Cap. 7, Art. 3, Exèresi quirúrgica d'un quist)."""
    return line.equals("cyst_extent", "large_segment")


QU_ROW_4_ONLY_WHEN_CYST_EXTENT = Condition(
    codes={"QU row 4"},
    slug="only-when-cyst-extent",
    sentence="only when cyst_extent is large_segment",
    citation=TITOL_III_CAP_7_ART_3_EXERESI_QUIRURGICA_D_UN_QUIST,
    valid=FROM_2014_05_14,
    holds=qu_row_4_only_when_cyst_extent,
    asks=("cyst_extent",),
)

# ---------------------------------------------------------------- QU row 5 Cura d'un quist per marsupialització: 50% d…


def qu_row_5_pays_as_qu_row_2_when(line: LineView) -> Truth:
    """The `when` of QU row 5: pays as QU row 2 when cyst_extent is enlarged_socket (Títol III, Cap. 7, Art. 3, Exèresi
    quirúrgica d'un quist).
    """
    return line.equals("cyst_extent", "enlarged_socket")


QU_ROW_5_PAYS_AS_QU_ROW_2 = PaysAs(
    codes={"QU row 5"},
    slug="pays-as-qu-row-2",
    sentence="pays as QU row 2 when cyst_extent is enlarged_socket",
    citation=TITOL_III_CAP_7_ART_3_EXERESI_QUIRURGICA_D_UN_QUIST,
    valid=FROM_2014_05_14,
    code="QU row 2",
    when=qu_row_5_pays_as_qu_row_2_when,
)


def qu_row_5_pays_as_qu_row_3_when(line: LineView) -> Truth:
    """The `when` of QU row 5: pays as QU row 3 when cyst_extent is up_to_two_apices (Títol III, Cap. 7, Art. 3, Exèresi
    quirúrgica d'un quist).
    """
    return line.equals("cyst_extent", "up_to_two_apices")


QU_ROW_5_PAYS_AS_QU_ROW_3 = PaysAs(
    codes={"QU row 5"},
    slug="pays-as-qu-row-3",
    sentence="pays as QU row 3 when cyst_extent is up_to_two_apices",
    citation=TITOL_III_CAP_7_ART_3_EXERESI_QUIRURGICA_D_UN_QUIST,
    valid=FROM_2014_05_14,
    code="QU row 3",
    when=qu_row_5_pays_as_qu_row_3_when,
)


def qu_row_5_pays_as_qu_row_4_when(line: LineView) -> Truth:
    """The `when` of QU row 5: pays as QU row 4 when cyst_extent is large_segment (Títol III, Cap. 7, Art. 3, Exèresi
    quirúrgica d'un quist).
    """
    return line.equals("cyst_extent", "large_segment")


QU_ROW_5_PAYS_AS_QU_ROW_4 = PaysAs(
    codes={"QU row 5"},
    slug="pays-as-qu-row-4",
    sentence="pays as QU row 4 when cyst_extent is large_segment",
    citation=TITOL_III_CAP_7_ART_3_EXERESI_QUIRURGICA_D_UN_QUIST,
    valid=FROM_2014_05_14,
    code="QU row 4",
    when=qu_row_5_pays_as_qu_row_4_when,
)

QU_ROW_5_TIMES_0_5 = Factor(
    codes={"QU row 5"},
    slug="times-0.5",
    sentence="times 0.5",
    citation=TITOL_III_CAP_7_ART_3_EXERESI_QUIRURGICA_D_UN_QUIST,
    valid=FROM_2014_05_14,
    factor=Decimal("0.5"),
)

# ---------------------------------------------------------------- QU row 1 and 4 more

QU_ROW_1_AND_4_MORE_DOES_NOT_INCLUDE = InclusionLift(
    codes={"QU row 1", "QU row 2", "QU row 3", "QU row 4", "QU row 5"},
    slug="does-not-include",
    sentence='does not include TP1, TP2, TP3, "root canal treatment"',
    citation=TITOL_III_CAP_7_ART_3_EXERESI_QUIRURGICA_D_UN_QUIST,
    valid=FROM_2014_05_14,
    items=lines("TP1", "TP2", "TP3", Named("root canal treatment", "root-canal-treatment")),
)

# ---------------------------------------------------------------- QU row 2 and 3 more

QU_ROW_2_AND_3_MORE_INCLUDES = Inclusion(
    codes={"QU row 2", "QU row 3", "QU row 4", "QU row 5"},
    slug="includes",
    sentence='includes "apical resection"',
    citation=TITOL_III_CAP_7_ART_3_EXERESI_QUIRURGICA_D_UN_QUIST,
    valid=FROM_2014_05_14,
    items=lines(Named("apical resection", "apical-resection")),
    keys=("session",),
    reading=WHERE_THE_TEXT_DOES_NOT_SAY_HOW,
)

# ---------------------------------------------------------------- QU row 3 and 2 more

QU_ROW_3_AND_2_MORE_INCLUDES = Inclusion(
    codes={"QU row 3", "QU row 4", "QU row 5"},
    slug="includes",
    sentence="includes extractions",
    citation=TITOL_III_CAP_7_ART_3_EXERESI_QUIRURGICA_D_UN_QUIST,
    valid=FROM_2014_05_14,
    items=lines(EXTRACTIONS),
    keys=("session",),
    reading=WHERE_THE_TEXT_DOES_NOT_SAY_HOW,
)

# ---------------------------------------------------------------- GI row 1 Parcial


def gi_row_1_only_when_gum_extent(line: LineView) -> Truth:
    """GI row 1: only when gum_extent is partial (Títol III, Cap. 7, Art. 3, Gingivectomia)."""
    return line.equals("gum_extent", "partial")


GI_ROW_1_ONLY_WHEN_GUM_EXTENT = Condition(
    codes={"GI row 1"},
    slug="only-when-gum-extent",
    sentence="only when gum_extent is partial",
    citation=TITOL_III_CAP_7_ART_3_GINGIVECTOMIA,
    valid=FROM_2014_05_14,
    holds=gi_row_1_only_when_gum_extent,
    asks=("gum_extent",),
)

# ---------------------------------------------------------------- GI row 2 Estesa a mitja arcada o d'ullal a ullal


def gi_row_2_only_when_gum_extent(line: LineView) -> Truth:
    """GI row 2: only when gum_extent is one of half_arch, canine_to_canine (Títol III, Cap. 7, Art. 3, Gingivectomia).
    """
    return line.one_of("gum_extent", "half_arch", "canine_to_canine")


GI_ROW_2_ONLY_WHEN_GUM_EXTENT = Condition(
    codes={"GI row 2"},
    slug="only-when-gum-extent",
    sentence="only when gum_extent is one of half_arch, canine_to_canine",
    citation=TITOL_III_CAP_7_ART_3_GINGIVECTOMIA,
    valid=FROM_2014_05_14,
    holds=gi_row_2_only_when_gum_extent,
    asks=("gum_extent",),
)

# ---------------------------------------------------------------- CR and 21 more

CR_AND_21_MORE_REQUIRES_DOCUMENT_ESTIMATE = DocumentRequired(
    codes=CR_AND_21_MORE,
    slug="requires-document-estimate",
    sentence="requires document estimate",
    citation=TITOL_III_CAP_7_ART_4_1,
    valid=FROM_2014_05_14,
    kind="estimate",
)

CR_AND_21_MORE_REQUIRES_PRIOR_APPROVAL = ApprovalRequired(
    codes=CR_AND_21_MORE,
    slug="requires-prior-approval",
    sentence="requires prior approval",
    citation=TITOL_III_CAP_7_ART_4_1,
    valid=FROM_2014_05_14,
)


def cr_and_21_more_only_when_date_and_prior_approval_date(line: LineView) -> Truth:
    """CR and 21 more: only when date is at most 1 year after prior_approval_date otherwise needs approval (Títol III,
    Cap. 7, Art. 4, 1).
    """
    return line.date_gap("date", "at most", 1, "year", "after", "prior_approval_date")


CR_AND_21_MORE_ONLY_WHEN_DATE_AND_PRIOR_APPROVAL_DATE = Condition(
    codes=CR_AND_21_MORE,
    slug="only-when-date-and-prior-approval-date",
    sentence="only when date is at most 1 year after prior_approval_date otherwise needs approval",
    citation=TITOL_III_CAP_7_ART_4_1,
    valid=FROM_2014_05_14,
    holds=cr_and_21_more_only_when_date_and_prior_approval_date,
    asks=("date", "prior_approval_date"),
    otherwise="needs approval",
)

CR_AND_21_MORE_NOTE_UNFAVOURABLE_OPINIONS_OF_THE_DENTAL = Note(
    codes=CR_AND_21_MORE,
    slug="note-unfavourable-opinions-of-the-dental",
    sentence='note "Unfavourable opinions of the dental advisers give reasons and a code"',
    citation=TITOL_III_CAP_7_ART_4_1,
    valid=FROM_2014_05_14,
    text="Unfavourable opinions of the dental advisers give reasons and a code",
)

# ---------------------------------------------------------------- PM row 1 and 19 more


def pm_row_1_and_19_more_granted_when(line: LineView) -> Truth:
    """PM row 1 and 19 more: granted when antagonist_pairs < 5 pairs or anterior_edentation unless judged "Has medical
    control found a verified illness that the state of the teeth can influence?" (Títol III, Cap. 7, Art. 4, 1).
    """
    return line.compare("antagonist_pairs", "<", Decimal("5")) | line.is_true("anterior_edentation")


def pm_row_1_and_19_more_granted_when_unless(line: LineView) -> Truth:
    """The `unless` of PM row 1 and 19 more: granted when antagonist_pairs < 5 pairs or anterior_edentation unless
    judged "Has medical control found a verified illness that the state of the teeth can influence?" (Títol III, Cap.
    7, Art. 4, 1).
    """
    return line.judged_so("Has medical control found a verified illness that the state of the teeth can influence?")


PM_ROW_1_AND_19_MORE_GRANTED_WHEN = Condition(
    codes=PM_ROW_1_AND_19_MORE,
    slug="granted-when",
    sentence=(
        'granted when antagonist_pairs < 5 pairs or anterior_edentation unless judged "Has medical control found a '
        'verified illness that the state of the teeth can influence?"'
    ),
    citation=TITOL_III_CAP_7_ART_4_1,
    valid=FROM_2014_05_14,
    holds=pm_row_1_and_19_more_granted_when,
    asks=("antagonist_pairs", "anterior_edentation"),
    unless=pm_row_1_and_19_more_granted_when_unless,
    otherwise="not covered",
)

# ---------------------------------------------------------------- CR Corona dentària colada metàl·lica


def cr_granted_when_not_filling_possible(line: LineView) -> Truth:
    """CR: granted when not filling_possible (Títol III, Cap. 7, Art. 4, 1)."""
    return ~line.is_true("filling_possible")


CR_GRANTED_WHEN_NOT_FILLING_POSSIBLE = Condition(
    codes={"CR"},
    slug="granted-when.not-filling-possible",
    sentence="granted when not filling_possible",
    citation=TITOL_III_CAP_7_ART_4_1,
    valid=FROM_2014_05_14,
    holds=cr_granted_when_not_filling_possible,
    asks=("filling_possible",),
    otherwise="not covered",
)


def cr_granted_when_not_apical_disease(line: LineView) -> Truth:
    """CR: granted when not apical_disease (Títol III, Cap. 7, Art. 4, 1)."""
    return ~line.is_true("apical_disease")


CR_GRANTED_WHEN_NOT_APICAL_DISEASE = Condition(
    codes={"CR"},
    slug="granted-when.not-apical-disease",
    sentence="granted when not apical_disease",
    citation=TITOL_III_CAP_7_ART_4_1,
    valid=FROM_2014_05_14,
    holds=cr_granted_when_not_apical_disease,
    asks=("apical_disease",),
    otherwise="not covered",
)


def cr_granted_when_valid_antagonism(line: LineView) -> Truth:
    """CR: granted when valid_antagonism (Títol III, Cap. 7, Art. 4, 1)."""
    return line.is_true("valid_antagonism")


CR_GRANTED_WHEN_VALID_ANTAGONISM = Condition(
    codes={"CR"},
    slug="granted-when.valid-antagonism",
    sentence="granted when valid_antagonism",
    citation=TITOL_III_CAP_7_ART_4_1,
    valid=FROM_2014_05_14,
    holds=cr_granted_when_valid_antagonism,
    asks=("valid_antagonism",),
    otherwise="not covered",
)

CR_REQUIRES_DOCUMENT_XRAY_POST = DocumentRequired(
    codes={"CR"},
    slug="requires-document-xray-post",
    sentence="requires document xray_post",
    citation=TITOL_III_CAP_7_ART_4_1,
    valid=FROM_2014_05_14,
    kind="xray_post",
)

# ---------------------------------------------------------------- dental-prosthesis A dental prosthesis without a row …


def dental_prosthesis_not_covered_when_prosthesis_kind_when(line: LineView) -> Truth:
    """The `when` of dental-prosthesis: not covered when prosthesis_kind is one of fixed, denture_repair (Títol III,
    Cap. 7, Art. 4, 2 and 3).
    """
    return line.one_of("prosthesis_kind", "fixed", "denture_repair")


DENTAL_PROSTHESIS_NOT_COVERED_WHEN_PROSTHESIS_KIND = Outcome(
    codes={"dental-prosthesis"},
    slug="not-covered.when-prosthesis-kind-is-one-of-fixed-denture-repair",
    sentence="not covered when prosthesis_kind is one of fixed, denture_repair",
    citation=TITOL_III_CAP_7_ART_4_2_AND_3,
    valid=FROM_2014_05_14,
    verdict="not covered",
    when=dental_prosthesis_not_covered_when_prosthesis_kind_when,
)


def dental_prosthesis_not_covered_when_prosthesis_kind_2_when(line: LineView) -> Truth:
    """The `when` of dental-prosthesis: not covered when prosthesis_kind is one of prefabricated_crown,
    provisional_crown, other (Títol III, Cap. 7, Art. 4, 2 and 3).
    """
    return line.one_of("prosthesis_kind", "prefabricated_crown", "provisional_crown", "other")


DENTAL_PROSTHESIS_NOT_COVERED_WHEN_PROSTHESIS_KIND_2 = Outcome(
    codes={"dental-prosthesis"},
    slug="not-covered.when-prosthesis-kind-is-one-of-prefabricated-crown-provisional-crown-other",
    sentence="not covered when prosthesis_kind is one of prefabricated_crown, provisional_crown, other",
    citation=TITOL_III_CAP_7_ART_4_2_AND_3,
    valid=FROM_2014_05_14,
    verdict="not covered",
    when=dental_prosthesis_not_covered_when_prosthesis_kind_2_when,
)

# ---------------------------------------------------------------- CR and 21 more


def cr_and_21_more_not_covered_when_prosthesis_kind_is_one_when(line: LineView) -> Truth:
    """The `when` of CR and 21 more: not covered when prosthesis_kind is one of fixed, denture_repair (Títol III, Cap.
    7, Art. 4, 2 and 3).
    """
    return line.one_of("prosthesis_kind", "fixed", "denture_repair")


CR_AND_21_MORE_NOT_COVERED_WHEN_PROSTHESIS_KIND_IS_ONE = Outcome(
    codes=CR_AND_21_MORE,
    slug="not-covered.when-prosthesis-kind-is-one-of-fixed-denture-repair",
    sentence="not covered when prosthesis_kind is one of fixed, denture_repair",
    citation=TITOL_III_CAP_7_ART_4_2_AND_3,
    valid=FROM_2014_05_14,
    verdict="not covered",
    when=cr_and_21_more_not_covered_when_prosthesis_kind_is_one_when,
)


def cr_and_21_more_not_covered_when_prosthesis_kind_is_one_2_when(line: LineView) -> Truth:
    """The `when` of CR and 21 more: not covered when prosthesis_kind is one of prefabricated_crown, provisional_crown,
    other (Títol III, Cap. 7, Art. 4, 2 and 3).
    """
    return line.one_of("prosthesis_kind", "prefabricated_crown", "provisional_crown", "other")


CR_AND_21_MORE_NOT_COVERED_WHEN_PROSTHESIS_KIND_IS_ONE_2 = Outcome(
    codes=CR_AND_21_MORE,
    slug="not-covered.when-prosthesis-kind-is-one-of-prefabricated-crown-provisional-crown-other",
    sentence="not covered when prosthesis_kind is one of prefabricated_crown, provisional_crown, other",
    citation=TITOL_III_CAP_7_ART_4_2_AND_3,
    valid=FROM_2014_05_14,
    verdict="not covered",
    when=cr_and_21_more_not_covered_when_prosthesis_kind_is_one_2_when,
)

# ---------------------------------------------------------------- PM row 1 and 19 more


def pm_row_1_and_19_more_not_within_5_years_after_unless(line: LineView) -> Truth:
    """The `unless` of PM row 1 and 19 more: cannot be billed within 5 years after removable-dentures for the same jaw
    unless judged "Has the shape of the mouth changed, as an exception?" (Títol III, Cap. 7, Art. 4, 4).
    """
    return line.judged_so("Has the shape of the mouth changed, as an exception?")


PM_ROW_1_AND_19_MORE_NOT_WITHIN_5_YEARS_AFTER = IntervalBan(
    codes=PM_ROW_1_AND_19_MORE,
    slug="not-within-5-years-after",
    sentence=(
        'cannot be billed within 5 years after removable-dentures for the same jaw unless judged "Has the shape of '
        'the mouth changed, as an exception?"'
    ),
    citation=TITOL_III_CAP_7_ART_4_4,
    valid=FROM_2014_05_14,
    partners=lines(REMOVABLE_DENTURES),
    number=5,
    unit="year",
    side="after",
    keys=("jaw",),
    unless=pm_row_1_and_19_more_not_within_5_years_after_unless,
    reading="a new denture for the same jaw; the same day five years later is too soon",
)

# ---------------------------------------------------------------- CR Corona dentària colada metàl·lica


def cr_not_again_within_5_years_unless(line: LineView) -> Truth:
    """The `unless` of CR: cannot be billed again within 5 years for the same tooth unless judged "Has the shape of the
    mouth changed, as an exception?" (Títol III, Cap. 7, Art. 4, 4).
    """
    return line.judged_so("Has the shape of the mouth changed, as an exception?")


CR_NOT_AGAIN_WITHIN_5_YEARS = IntervalBan(
    codes={"CR"},
    slug="not-again-within-5-years",
    sentence=(
        'cannot be billed again within 5 years for the same tooth unless judged "Has the shape of the mouth changed, '
        'as an exception?"'
    ),
    citation=TITOL_III_CAP_7_ART_4_4,
    valid=FROM_2014_05_14,
    partners=lines("CR"),
    number=5,
    unit="year",
    side="after",
    keys=("tooth",),
    unless=cr_not_again_within_5_years_unless,
    reading="a new crown on the same tooth; the same day five years later is too soon",
)

# ---------------------------------------------------------------- CR and 21 more


def cr_and_21_more_only_when_dental_control_acceptance(line: LineView) -> Truth:
    """CR and 21 more: only when dental_control_acceptance otherwise needs approval (Títol III, Cap. 7, Art. 4, 5)."""
    return line.is_true("dental_control_acceptance")


CR_AND_21_MORE_ONLY_WHEN_DENTAL_CONTROL_ACCEPTANCE = Condition(
    codes=CR_AND_21_MORE,
    slug="only-when-dental-control-acceptance",
    sentence="only when dental_control_acceptance otherwise needs approval",
    citation=TITOL_III_CAP_7_ART_4_5,
    valid=FROM_2014_05_14,
    holds=cr_and_21_more_only_when_dental_control_acceptance,
    asks=("dental_control_acceptance",),
    otherwise="needs approval",
)

CR_AND_21_MORE_NOTE_DENTAL_CONTROL_LOOKS_AMONG_OTHERS = Note(
    codes=CR_AND_21_MORE,
    slug="note-dental-control-looks-among-others",
    sentence='note "Dental control looks, among others, at the materials, the execution and the restored chewing"',
    citation=TITOL_III_CAP_7_ART_4_5,
    valid=FROM_2014_05_14,
    text="Dental control looks, among others, at the materials, the execution and the restored chewing",
)

# ---------------------------------------------------------------- PM row 1 d'1 a 6 dents


def pm_row_1_only_when_denture_material_and_teeth_replaced(line: LineView) -> Truth:
    """PM row 1: only when denture_material is resin and teeth_replaced is 1 to 6 teeth (Títol III, Cap. 7, Art. 4,
    rows).
    """
    return line.equals("denture_material", "resin") & line.between("teeth_replaced", Decimal("1"), Decimal("6"))


PM_ROW_1_ONLY_WHEN_DENTURE_MATERIAL_AND_TEETH_REPLACED = Condition(
    codes={"PM row 1"},
    slug="only-when-denture-material-and-teeth-replaced",
    sentence="only when denture_material is resin and teeth_replaced is 1 to 6 teeth",
    citation=TITOL_III_CAP_7_ART_4_ROWS,
    valid=FROM_2014_05_14,
    holds=pm_row_1_only_when_denture_material_and_teeth_replaced,
    asks=("denture_material", "teeth_replaced"),
)

# ---------------------------------------------------------------- PM row 2 de 7 dents


def pm_row_2_only_when_denture_material_and_teeth_replaced(line: LineView) -> Truth:
    """PM row 2: only when denture_material is resin and teeth_replaced is 7 teeth (Títol III, Cap. 7, Art. 4, rows)."""
    return line.equals("denture_material", "resin") & line.equals("teeth_replaced", Decimal("7"))


PM_ROW_2_ONLY_WHEN_DENTURE_MATERIAL_AND_TEETH_REPLACED = Condition(
    codes={"PM row 2"},
    slug="only-when-denture-material-and-teeth-replaced",
    sentence="only when denture_material is resin and teeth_replaced is 7 teeth",
    citation=TITOL_III_CAP_7_ART_4_ROWS,
    valid=FROM_2014_05_14,
    holds=pm_row_2_only_when_denture_material_and_teeth_replaced,
    asks=("denture_material", "teeth_replaced"),
)

# ---------------------------------------------------------------- PM row 3 de 8 dents


def pm_row_3_only_when_denture_material_and_teeth_replaced(line: LineView) -> Truth:
    """PM row 3: only when denture_material is resin and teeth_replaced is 8 teeth (Títol III, Cap. 7, Art. 4, rows)."""
    return line.equals("denture_material", "resin") & line.equals("teeth_replaced", Decimal("8"))


PM_ROW_3_ONLY_WHEN_DENTURE_MATERIAL_AND_TEETH_REPLACED = Condition(
    codes={"PM row 3"},
    slug="only-when-denture-material-and-teeth-replaced",
    sentence="only when denture_material is resin and teeth_replaced is 8 teeth",
    citation=TITOL_III_CAP_7_ART_4_ROWS,
    valid=FROM_2014_05_14,
    holds=pm_row_3_only_when_denture_material_and_teeth_replaced,
    asks=("denture_material", "teeth_replaced"),
)

# ---------------------------------------------------------------- PM row 4 de 9 dents


def pm_row_4_only_when_denture_material_and_teeth_replaced(line: LineView) -> Truth:
    """PM row 4: only when denture_material is resin and teeth_replaced is 9 teeth (Títol III, Cap. 7, Art. 4, rows)."""
    return line.equals("denture_material", "resin") & line.equals("teeth_replaced", Decimal("9"))


PM_ROW_4_ONLY_WHEN_DENTURE_MATERIAL_AND_TEETH_REPLACED = Condition(
    codes={"PM row 4"},
    slug="only-when-denture-material-and-teeth-replaced",
    sentence="only when denture_material is resin and teeth_replaced is 9 teeth",
    citation=TITOL_III_CAP_7_ART_4_ROWS,
    valid=FROM_2014_05_14,
    holds=pm_row_4_only_when_denture_material_and_teeth_replaced,
    asks=("denture_material", "teeth_replaced"),
)

# ---------------------------------------------------------------- PM row 5 de 10 dents


def pm_row_5_only_when_denture_material_and_teeth_replaced(line: LineView) -> Truth:
    """PM row 5: only when denture_material is resin and teeth_replaced is 10 teeth (Títol III, Cap. 7, Art. 4, rows).
    """
    return line.equals("denture_material", "resin") & line.equals("teeth_replaced", Decimal("10"))


PM_ROW_5_ONLY_WHEN_DENTURE_MATERIAL_AND_TEETH_REPLACED = Condition(
    codes={"PM row 5"},
    slug="only-when-denture-material-and-teeth-replaced",
    sentence="only when denture_material is resin and teeth_replaced is 10 teeth",
    citation=TITOL_III_CAP_7_ART_4_ROWS,
    valid=FROM_2014_05_14,
    holds=pm_row_5_only_when_denture_material_and_teeth_replaced,
    asks=("denture_material", "teeth_replaced"),
)

# ---------------------------------------------------------------- PM row 6 d'11 dents


def pm_row_6_only_when_denture_material_and_teeth_replaced(line: LineView) -> Truth:
    """PM row 6: only when denture_material is resin and teeth_replaced is 11 teeth (Títol III, Cap. 7, Art. 4, rows).
    """
    return line.equals("denture_material", "resin") & line.equals("teeth_replaced", Decimal("11"))


PM_ROW_6_ONLY_WHEN_DENTURE_MATERIAL_AND_TEETH_REPLACED = Condition(
    codes={"PM row 6"},
    slug="only-when-denture-material-and-teeth-replaced",
    sentence="only when denture_material is resin and teeth_replaced is 11 teeth",
    citation=TITOL_III_CAP_7_ART_4_ROWS,
    valid=FROM_2014_05_14,
    holds=pm_row_6_only_when_denture_material_and_teeth_replaced,
    asks=("denture_material", "teeth_replaced"),
)

# ---------------------------------------------------------------- PM row 7 de 12 dents


def pm_row_7_only_when_denture_material_and_teeth_replaced(line: LineView) -> Truth:
    """PM row 7: only when denture_material is resin and teeth_replaced is 12 teeth (Títol III, Cap. 7, Art. 4, rows).
    """
    return line.equals("denture_material", "resin") & line.equals("teeth_replaced", Decimal("12"))


PM_ROW_7_ONLY_WHEN_DENTURE_MATERIAL_AND_TEETH_REPLACED = Condition(
    codes={"PM row 7"},
    slug="only-when-denture-material-and-teeth-replaced",
    sentence="only when denture_material is resin and teeth_replaced is 12 teeth",
    citation=TITOL_III_CAP_7_ART_4_ROWS,
    valid=FROM_2014_05_14,
    holds=pm_row_7_only_when_denture_material_and_teeth_replaced,
    asks=("denture_material", "teeth_replaced"),
)

# ---------------------------------------------------------------- PM row 8 de 13 dents


def pm_row_8_only_when_denture_material_and_teeth_replaced(line: LineView) -> Truth:
    """PM row 8: only when denture_material is resin and teeth_replaced is 13 teeth (Títol III, Cap. 7, Art. 4, rows).
    """
    return line.equals("denture_material", "resin") & line.equals("teeth_replaced", Decimal("13"))


PM_ROW_8_ONLY_WHEN_DENTURE_MATERIAL_AND_TEETH_REPLACED = Condition(
    codes={"PM row 8"},
    slug="only-when-denture-material-and-teeth-replaced",
    sentence="only when denture_material is resin and teeth_replaced is 13 teeth",
    citation=TITOL_III_CAP_7_ART_4_ROWS,
    valid=FROM_2014_05_14,
    holds=pm_row_8_only_when_denture_material_and_teeth_replaced,
    asks=("denture_material", "teeth_replaced"),
)

# ---------------------------------------------------------------- PM row 9 de 14 dents


def pm_row_9_only_when_denture_material_and_teeth_replaced(line: LineView) -> Truth:
    """PM row 9: only when denture_material is resin and teeth_replaced is 14 teeth (Títol III, Cap. 7, Art. 4, rows).
    """
    return line.equals("denture_material", "resin") & line.equals("teeth_replaced", Decimal("14"))


PM_ROW_9_ONLY_WHEN_DENTURE_MATERIAL_AND_TEETH_REPLACED = Condition(
    codes={"PM row 9"},
    slug="only-when-denture-material-and-teeth-replaced",
    sentence="only when denture_material is resin and teeth_replaced is 14 teeth",
    citation=TITOL_III_CAP_7_ART_4_ROWS,
    valid=FROM_2014_05_14,
    holds=pm_row_9_only_when_denture_material_and_teeth_replaced,
    asks=("denture_material", "teeth_replaced"),
)

# ---------------------------------------------------------------- PM row 10 de 4 dents


def pm_row_10_only_when_denture_material_and_teeth_replaced(line: LineView) -> Truth:
    """PM row 10: only when denture_material is metal_plate and teeth_replaced is 4 teeth (Títol III, Cap. 7, Art. 4,
    rows).
    """
    return line.equals("denture_material", "metal_plate") & line.equals("teeth_replaced", Decimal("4"))


PM_ROW_10_ONLY_WHEN_DENTURE_MATERIAL_AND_TEETH_REPLACED = Condition(
    codes={"PM row 10"},
    slug="only-when-denture-material-and-teeth-replaced",
    sentence="only when denture_material is metal_plate and teeth_replaced is 4 teeth",
    citation=TITOL_III_CAP_7_ART_4_ROWS,
    valid=FROM_2014_05_14,
    holds=pm_row_10_only_when_denture_material_and_teeth_replaced,
    asks=("denture_material", "teeth_replaced"),
)

# ---------------------------------------------------------------- PM row 11 de 5 dents


def pm_row_11_only_when_denture_material_and_teeth_replaced(line: LineView) -> Truth:
    """PM row 11: only when denture_material is metal_plate and teeth_replaced is 5 teeth (Títol III, Cap. 7, Art. 4,
    rows).
    """
    return line.equals("denture_material", "metal_plate") & line.equals("teeth_replaced", Decimal("5"))


PM_ROW_11_ONLY_WHEN_DENTURE_MATERIAL_AND_TEETH_REPLACED = Condition(
    codes={"PM row 11"},
    slug="only-when-denture-material-and-teeth-replaced",
    sentence="only when denture_material is metal_plate and teeth_replaced is 5 teeth",
    citation=TITOL_III_CAP_7_ART_4_ROWS,
    valid=FROM_2014_05_14,
    holds=pm_row_11_only_when_denture_material_and_teeth_replaced,
    asks=("denture_material", "teeth_replaced"),
)

# ---------------------------------------------------------------- PM row 12 de 6 dents


def pm_row_12_only_when_denture_material_and_teeth_replaced(line: LineView) -> Truth:
    """PM row 12: only when denture_material is metal_plate and teeth_replaced is 6 teeth (Títol III, Cap. 7, Art. 4,
    rows).
    """
    return line.equals("denture_material", "metal_plate") & line.equals("teeth_replaced", Decimal("6"))


PM_ROW_12_ONLY_WHEN_DENTURE_MATERIAL_AND_TEETH_REPLACED = Condition(
    codes={"PM row 12"},
    slug="only-when-denture-material-and-teeth-replaced",
    sentence="only when denture_material is metal_plate and teeth_replaced is 6 teeth",
    citation=TITOL_III_CAP_7_ART_4_ROWS,
    valid=FROM_2014_05_14,
    holds=pm_row_12_only_when_denture_material_and_teeth_replaced,
    asks=("denture_material", "teeth_replaced"),
)

# ---------------------------------------------------------------- PM row 13 de 7 dents


def pm_row_13_only_when_denture_material_and_teeth_replaced(line: LineView) -> Truth:
    """PM row 13: only when denture_material is metal_plate and teeth_replaced is 7 teeth (Títol III, Cap. 7, Art. 4,
    rows).
    """
    return line.equals("denture_material", "metal_plate") & line.equals("teeth_replaced", Decimal("7"))


PM_ROW_13_ONLY_WHEN_DENTURE_MATERIAL_AND_TEETH_REPLACED = Condition(
    codes={"PM row 13"},
    slug="only-when-denture-material-and-teeth-replaced",
    sentence="only when denture_material is metal_plate and teeth_replaced is 7 teeth",
    citation=TITOL_III_CAP_7_ART_4_ROWS,
    valid=FROM_2014_05_14,
    holds=pm_row_13_only_when_denture_material_and_teeth_replaced,
    asks=("denture_material", "teeth_replaced"),
)

# ---------------------------------------------------------------- PM row 14 de 8 dents


def pm_row_14_only_when_denture_material_and_teeth_replaced(line: LineView) -> Truth:
    """PM row 14: only when denture_material is metal_plate and teeth_replaced is 8 teeth (Títol III, Cap. 7, Art. 4,
    rows).
    """
    return line.equals("denture_material", "metal_plate") & line.equals("teeth_replaced", Decimal("8"))


PM_ROW_14_ONLY_WHEN_DENTURE_MATERIAL_AND_TEETH_REPLACED = Condition(
    codes={"PM row 14"},
    slug="only-when-denture-material-and-teeth-replaced",
    sentence="only when denture_material is metal_plate and teeth_replaced is 8 teeth",
    citation=TITOL_III_CAP_7_ART_4_ROWS,
    valid=FROM_2014_05_14,
    holds=pm_row_14_only_when_denture_material_and_teeth_replaced,
    asks=("denture_material", "teeth_replaced"),
)

# ---------------------------------------------------------------- PM row 15 de 9 dents


def pm_row_15_only_when_denture_material_and_teeth_replaced(line: LineView) -> Truth:
    """PM row 15: only when denture_material is metal_plate and teeth_replaced is 9 teeth (Títol III, Cap. 7, Art. 4,
    rows).
    """
    return line.equals("denture_material", "metal_plate") & line.equals("teeth_replaced", Decimal("9"))


PM_ROW_15_ONLY_WHEN_DENTURE_MATERIAL_AND_TEETH_REPLACED = Condition(
    codes={"PM row 15"},
    slug="only-when-denture-material-and-teeth-replaced",
    sentence="only when denture_material is metal_plate and teeth_replaced is 9 teeth",
    citation=TITOL_III_CAP_7_ART_4_ROWS,
    valid=FROM_2014_05_14,
    holds=pm_row_15_only_when_denture_material_and_teeth_replaced,
    asks=("denture_material", "teeth_replaced"),
)

# ---------------------------------------------------------------- PM row 16 de 10 dents


def pm_row_16_only_when_denture_material_and_teeth_replaced(line: LineView) -> Truth:
    """PM row 16: only when denture_material is metal_plate and teeth_replaced is 10 teeth (Títol III, Cap. 7, Art. 4,
    rows).
    """
    return line.equals("denture_material", "metal_plate") & line.equals("teeth_replaced", Decimal("10"))


PM_ROW_16_ONLY_WHEN_DENTURE_MATERIAL_AND_TEETH_REPLACED = Condition(
    codes={"PM row 16"},
    slug="only-when-denture-material-and-teeth-replaced",
    sentence="only when denture_material is metal_plate and teeth_replaced is 10 teeth",
    citation=TITOL_III_CAP_7_ART_4_ROWS,
    valid=FROM_2014_05_14,
    holds=pm_row_16_only_when_denture_material_and_teeth_replaced,
    asks=("denture_material", "teeth_replaced"),
)

# ---------------------------------------------------------------- PM row 17 d' 11 dents


def pm_row_17_only_when_denture_material_and_teeth_replaced(line: LineView) -> Truth:
    """PM row 17: only when denture_material is metal_plate and teeth_replaced is 11 teeth (Títol III, Cap. 7, Art. 4,
    rows).
    """
    return line.equals("denture_material", "metal_plate") & line.equals("teeth_replaced", Decimal("11"))


PM_ROW_17_ONLY_WHEN_DENTURE_MATERIAL_AND_TEETH_REPLACED = Condition(
    codes={"PM row 17"},
    slug="only-when-denture-material-and-teeth-replaced",
    sentence="only when denture_material is metal_plate and teeth_replaced is 11 teeth",
    citation=TITOL_III_CAP_7_ART_4_ROWS,
    valid=FROM_2014_05_14,
    holds=pm_row_17_only_when_denture_material_and_teeth_replaced,
    asks=("denture_material", "teeth_replaced"),
)

# ---------------------------------------------------------------- PM row 18 de 12 dents


def pm_row_18_only_when_denture_material_and_teeth_replaced(line: LineView) -> Truth:
    """PM row 18: only when denture_material is metal_plate and teeth_replaced is 12 teeth (Títol III, Cap. 7, Art. 4,
    rows).
    """
    return line.equals("denture_material", "metal_plate") & line.equals("teeth_replaced", Decimal("12"))


PM_ROW_18_ONLY_WHEN_DENTURE_MATERIAL_AND_TEETH_REPLACED = Condition(
    codes={"PM row 18"},
    slug="only-when-denture-material-and-teeth-replaced",
    sentence="only when denture_material is metal_plate and teeth_replaced is 12 teeth",
    citation=TITOL_III_CAP_7_ART_4_ROWS,
    valid=FROM_2014_05_14,
    holds=pm_row_18_only_when_denture_material_and_teeth_replaced,
    asks=("denture_material", "teeth_replaced"),
)

# ---------------------------------------------------------------- PM row 19 de 13 dents


def pm_row_19_only_when_denture_material_and_teeth_replaced(line: LineView) -> Truth:
    """PM row 19: only when denture_material is metal_plate and teeth_replaced is 13 teeth (Títol III, Cap. 7, Art. 4,
    rows).
    """
    return line.equals("denture_material", "metal_plate") & line.equals("teeth_replaced", Decimal("13"))


PM_ROW_19_ONLY_WHEN_DENTURE_MATERIAL_AND_TEETH_REPLACED = Condition(
    codes={"PM row 19"},
    slug="only-when-denture-material-and-teeth-replaced",
    sentence="only when denture_material is metal_plate and teeth_replaced is 13 teeth",
    citation=TITOL_III_CAP_7_ART_4_ROWS,
    valid=FROM_2014_05_14,
    holds=pm_row_19_only_when_denture_material_and_teeth_replaced,
    asks=("denture_material", "teeth_replaced"),
)

# ---------------------------------------------------------------- PM row 20 de 14 dents


def pm_row_20_only_when_denture_material_and_teeth_replaced(line: LineView) -> Truth:
    """PM row 20: only when denture_material is metal_plate and teeth_replaced is 14 teeth (Títol III, Cap. 7, Art. 4,
    rows).
    """
    return line.equals("denture_material", "metal_plate") & line.equals("teeth_replaced", Decimal("14"))


PM_ROW_20_ONLY_WHEN_DENTURE_MATERIAL_AND_TEETH_REPLACED = Condition(
    codes={"PM row 20"},
    slug="only-when-denture-material-and-teeth-replaced",
    sentence="only when denture_material is metal_plate and teeth_replaced is 14 teeth",
    citation=TITOL_III_CAP_7_ART_4_ROWS,
    valid=FROM_2014_05_14,
    holds=pm_row_20_only_when_denture_material_and_teeth_replaced,
    asks=("denture_material", "teeth_replaced"),
)

# ---------------------------------------------------------------- PK de placa metàl·lica


def pk_granted_when(line: LineView) -> Truth:
    """PK: granted when teeth_replaced <= 8 teeth (Títol III, Cap. 7, Art. 4, rows)."""
    return line.compare("teeth_replaced", "<=", Decimal("8"))


PK_GRANTED_WHEN = Condition(
    codes={"PK"},
    slug="granted-when",
    sentence="granted when teeth_replaced <= 8 teeth",
    citation=TITOL_III_CAP_7_ART_4_ROWS,
    valid=FROM_2014_05_14,
    holds=pk_granted_when,
    asks=("teeth_replaced",),
    otherwise="not covered",
)

PK_REQUIRES = LinesRequired(
    codes={"PK"},
    slug="requires",
    sentence="requires removable-dentures in the same session",
    citation=TITOL_III_CAP_7_ART_4_ROWS,
    valid=FROM_2014_05_14,
    partners=lines(REMOVABLE_DENTURES),
    keys=("session",),
)


def pk_patient_pays_at_most_pm_90_when(line: LineView) -> Truth:
    """The `when` of PK: patient pays at most PM 90 when teeth_replaced > 8 teeth (Títol III, Cap. 7, Art. 4, rows)."""
    return line.compare("teeth_replaced", ">", Decimal("8"))


PK_PATIENT_PAYS_AT_MOST_PM_90 = PatientPays(
    codes={"PK"},
    slug="patient-pays-at-most-pm-90",
    sentence="patient pays at most PM 90 when teeth_replaced > 8 teeth",
    citation=TITOL_III_CAP_7_ART_4_ROWS,
    valid=FROM_2014_05_14,
    fee=Fee(Decimal("90"), letter="PM"),
    when=pk_patient_pays_at_most_pm_90_when,
)

# ---------------------------------------------------------------- CR Corona dentària colada metàl·lica


def cr_patient_pays_at_most_p_60_when(line: LineView) -> Truth:
    """The `when` of CR: patient pays at most P 60 when crown_material is metal (Títol III, Cap. 7, Art. 4, rows)."""
    return line.equals("crown_material", "metal")


CR_PATIENT_PAYS_AT_MOST_P_60 = PatientPays(
    codes={"CR"},
    slug="patient-pays-at-most-p-60",
    sentence="patient pays at most P 60 when crown_material is metal",
    citation=TITOL_III_CAP_7_ART_4_ROWS,
    valid=FROM_2014_05_14,
    fee=Fee(Decimal("60"), letter="P"),
    when=cr_patient_pays_at_most_p_60_when,
)


def cr_pays_p_60_when(line: LineView) -> Truth:
    """The `when` of CR: pays P 60 when crown_material is costlier (Títol III, Cap. 7, Art. 4, rows)."""
    return line.equals("crown_material", "costlier")


CR_PAYS_P_60 = PaysFee(
    codes={"CR"},
    slug="pays-p-60",
    sentence="pays P 60 when crown_material is costlier",
    citation=TITOL_III_CAP_7_ART_4_ROWS,
    valid=FROM_2014_05_14,
    fee=Fee(Decimal("60"), letter="P"),
    when=cr_pays_p_60_when,
)

CR_NOTE_FOR_A_COSTLIER_CROWN_THE = Note(
    codes={"CR"},
    slug="note-for-a-costlier-crown-the",
    sentence='note "For a costlier crown the dentist may charge more than P 60"',
    citation=TITOL_III_CAP_7_ART_4_ROWS,
    valid=FROM_2014_05_14,
    text="For a costlier crown the dentist may charge more than P 60",
)

# ---------------------------------------------------------------- Rx1 La primera del mateix grup de dents

RX1_MAX_1_PER_SESSION_AND_TOOTH_GROUP = Limit(
    codes={"Rx1"},
    slug="max-1-per-session-and-tooth-group",
    sentence="max 1 per session and tooth_group",
    citation=TITOL_III_CAP_7_ART_5,
    valid=FROM_2014_05_14,
    number=1,
    window=Window("keys", keys=("session", "tooth_group")),
)

# ---------------------------------------------------------------- Rx2 Cadascuna de les següents del mateix grup de den…

RX2_REQUIRES = LinesRequired(
    codes={"Rx2"},
    slug="requires",
    sentence="requires Rx1 in the same session and tooth_group",
    citation=TITOL_III_CAP_7_ART_5,
    valid=FROM_2014_05_14,
    partners=lines("Rx1"),
    keys=("session", "tooth_group"),
)

# ---------------------------------------------------------------- RP Radiografia panoràmica de la totalitat del sistem…

RP_MAX_1_PER_SESSION = Limit(
    codes={"RP"},
    slug="max-1-per-session",
    sentence="max 1 per session",
    citation=TITOL_III_CAP_7_ART_5,
    valid=FROM_2014_05_14,
    number=1,
    window=Window("keys", keys=("session",)),
    reading="one film or several, it counts once in a session",
)

# ---------------------------------------------------------------- TR Teleradiografia de crani (de front o de perfil, p…


def tr_only_when_indication(line: LineView) -> Truth:
    """TR: only when indication is orthodontic_diagnosis (Títol III, Cap. 7, Art. 5)."""
    return line.equals("indication", "orthodontic_diagnosis")


TR_ONLY_WHEN_INDICATION = Condition(
    codes={"TR"},
    slug="only-when-indication",
    sentence="only when indication is orthodontic_diagnosis",
    citation=TITOL_III_CAP_7_ART_5,
    valid=FROM_2014_05_14,
    holds=tr_only_when_indication,
    asks=("indication",),
)

# ---------------------------------------------------------------- SN Suplement per digitalització per sessió

SN_MAX_1_PER_DAY = Limit(
    codes={"SN"},
    slug="max-1-per-day",
    sentence="max 1 per day",
    citation=TITOL_III_CAP_7_ART_5,
    valid=FROM_2014_05_14,
    number=1,
    window=Window("day"),
)


def sn_cannot_be_billed_with_unless(line: LineView) -> Truth:
    """The `unless` of SN: cannot be billed with RN, RNP in the same session unless billed with RP, TR in the same
    session (Títol III, Cap. 7, Art. 5).
    """
    return billed(line, "with", lines("RP", "TR"), keys=("session",))


SN_CANNOT_BE_BILLED_WITH = Exclusion(
    codes={"SN"},
    slug="cannot-be-billed-with",
    sentence="cannot be billed with RN, RNP in the same session unless billed with RP, TR in the same session",
    citation=TITOL_III_CAP_7_ART_5,
    valid=FROM_2014_05_14,
    partners=lines("RN", "RNP"),
    keys=("session",),
    unless=sn_cannot_be_billed_with_unless,
    reading="the supplement belongs to another radiograph where there is one",
)

# ---------------------------------------------------------------- RN Radiografia digitalitzada intrabucal, pel mateix …


def rn_only_when_contiguous_teeth(line: LineView) -> Truth:
    """RN: only when contiguous_teeth >= 2 teeth (Títol III, Cap. 7, Art. 5)."""
    return line.compare("contiguous_teeth", ">=", Decimal("2"))


RN_ONLY_WHEN_CONTIGUOUS_TEETH = Condition(
    codes={"RN"},
    slug="only-when-contiguous-teeth",
    sentence="only when contiguous_teeth >= 2 teeth",
    citation=TITOL_III_CAP_7_ART_5,
    valid=FROM_2014_05_14,
    holds=rn_only_when_contiguous_teeth,
    asks=("contiguous_teeth",),
)

RN_MAX_1_PER_SESSION_AND_TOOTH_GROUP = Limit(
    codes={"RN"},
    slug="max-1-per-session-and-tooth-group",
    sentence="max 1 per session and tooth_group",
    citation=TITOL_III_CAP_7_ART_5,
    valid=FROM_2014_05_14,
    number=1,
    window=Window("keys", keys=("session", "tooth_group")),
)

# ---------------------------------------------------------------- RNP Preu forfetari màxim quan s'aplica a les pulpect…


def rnp_only_when_indication(line: LineView) -> Truth:
    """RNP: only when indication is pulpectomy (Títol III, Cap. 7, Art. 5)."""
    return line.equals("indication", "pulpectomy")


RNP_ONLY_WHEN_INDICATION = Condition(
    codes={"RNP"},
    slug="only-when-indication",
    sentence="only when indication is pulpectomy",
    citation=TITOL_III_CAP_7_ART_5,
    valid=FROM_2014_05_14,
    holds=rnp_only_when_indication,
    asks=("indication",),
)


def rnp_only_when_radiograph_count(line: LineView) -> Truth:
    """RNP: only when radiograph_count >= 2 radiographs (Títol III, Cap. 7, Art. 5)."""
    return line.compare("radiograph_count", ">=", Decimal("2"))


RNP_ONLY_WHEN_RADIOGRAPH_COUNT = Condition(
    codes={"RNP"},
    slug="only-when-radiograph-count",
    sentence="only when radiograph_count >= 2 radiographs",
    citation=TITOL_III_CAP_7_ART_5,
    valid=FROM_2014_05_14,
    holds=rnp_only_when_radiograph_count,
    asks=("radiograph_count",),
)

RNP_TOTAL_AT_MOST_R_9_PER_SESSION = Cap(
    codes={"RNP"},
    slug="total-at-most-r-9-per-session",
    sentence="total at most R 9 per session",
    citation=TITOL_III_CAP_7_ART_5,
    valid=FROM_2014_05_14,
    fee=Fee(Decimal("9"), letter="R"),
    window=Window("keys", keys=("session",)),
)

# ---------------------------------------------------------------- MO and 7 more


def mo_and_7_more_granted_when(line: LineView) -> Truth:
    """MO and 7 more: granted when treatment_start_date is less than 16 years after patient.birth_date (Títol III, Cap.
    7, Art. 6).
    """
    return line.date_gap("treatment_start_date", "less than", 16, "year", "after", "patient.birth_date")


MO_AND_7_MORE_GRANTED_WHEN = Condition(
    codes=MO_AND_7_MORE,
    slug="granted-when",
    sentence="granted when treatment_start_date is less than 16 years after patient.birth_date",
    citation=TITOL_III_CAP_7_ART_6,
    valid=FROM_2014_05_14,
    holds=mo_and_7_more_granted_when,
    asks=("treatment_start_date", "patient.birth_date"),
    otherwise="not covered",
)

MO_AND_7_MORE_REQUIRES_PRIOR_APPROVAL = ApprovalRequired(
    codes=MO_AND_7_MORE,
    slug="requires-prior-approval",
    sentence="requires prior approval",
    citation=TITOL_III_CAP_7_ART_6,
    valid=FROM_2014_05_14,
)

# ---------------------------------------------------------------- MO Exàmens amb obtenció de motllos (1), diagnòstic i…

MO_DOES_NOT_INCLUDE = InclusionLift(
    codes={"MO"},
    slug="does-not-include",
    sentence='does not include TR, RP, Rx1, Rx2, RN, "special examination"',
    citation=TITOL_III_CAP_7_ART_6,
    valid=FROM_2014_05_14,
    items=lines("TR", "RP", "Rx1", "Rx2", "RN", Named("special examination", "special-examination")),
)


def mo_requires_document_moulds_when(line: LineView) -> Truth:
    """The `when` of MO: requires document moulds when documents_requested_by_control (Títol III, Cap. 7, Art. 6)."""
    return line.is_true("documents_requested_by_control")


MO_REQUIRES_DOCUMENT_MOULDS = DocumentRequired(
    codes={"MO"},
    slug="requires-document-moulds",
    sentence="requires document moulds when documents_requested_by_control",
    citation=TITOL_III_CAP_7_ART_6,
    valid=FROM_2014_05_14,
    kind="moulds",
    when=mo_requires_document_moulds_when,
)

MO_MAX_1_PER_TREATMENT_AND_DENTIST_ID = Limit(
    codes={"MO"},
    slug="max-1-per-treatment-and-dentist-id",
    sentence="max 1 per treatment and dentist_id",
    citation=TITOL_III_CAP_7_ART_6,
    valid=FROM_2014_05_14,
    number=1,
    window=Window("keys", keys=("treatment", "dentist_id")),
)

MO_MAX_2_PER_TREATMENT = Limit(
    codes={"MO"},
    slug="max-2-per-treatment",
    sentence="max 2 per treatment",
    citation=TITOL_III_CAP_7_ART_6,
    valid=FROM_2014_05_14,
    number=2,
    window=Window("keys", keys=("treatment",)),
    reading=ONCE_MORE_WHATEVER_THE_NUMBER_OF_DENTISTS,
)

# ---------------------------------------------------------------- TE Amb anàlisi cefalomètrica, en suplement

TE_REQUIRES = LinesRequired(
    codes={"TE"},
    slug="requires",
    sentence="requires MO in the same session",
    citation=TITOL_III_CAP_7_ART_6,
    valid=FROM_2014_05_14,
    partners=lines("MO"),
    keys=("session",),
)

TE_MAX_1_PER_TREATMENT_AND_DENTIST_ID = Limit(
    codes={"TE"},
    slug="max-1-per-treatment-and-dentist-id",
    sentence="max 1 per treatment and dentist_id",
    citation=TITOL_III_CAP_7_ART_6,
    valid=FROM_2014_05_14,
    number=1,
    window=Window("keys", keys=("treatment", "dentist_id")),
)

TE_MAX_2_PER_TREATMENT = Limit(
    codes={"TE"},
    slug="max-2-per-treatment",
    sentence="max 2 per treatment",
    citation=TITOL_III_CAP_7_ART_6,
    valid=FROM_2014_05_14,
    number=2,
    window=Window("keys", keys=("treatment",)),
    reading=ONCE_MORE_WHATEVER_THE_NUMBER_OF_DENTISTS,
)

# ---------------------------------------------------------------- OA 1r període de sis mesos

OA_JUDGE_DOES_THE_TREATMENT_TAKE_ACCOUNT = Judge(
    codes={"OA"},
    slug="judge-does-the-treatment-take-account",
    sentence='judge "Does the treatment take account of all deformities that can be corrected?"',
    citation=TITOL_III_CAP_7_ART_6,
    valid=FROM_2014_05_14,
    question="Does the treatment take account of all deformities that can be corrected?",
)


def oa_only_when_treatment_start_date_and_prior_approval(line: LineView) -> Truth:
    """OA: only when treatment_start_date is at most 6 months after prior_approval_date otherwise needs approval (Títol
    III, Cap. 7, Art. 6).
    """
    return line.date_gap("treatment_start_date", "at most", 6, "month", "after", "prior_approval_date")


OA_ONLY_WHEN_TREATMENT_START_DATE_AND_PRIOR_APPROVAL = Condition(
    codes={"OA"},
    slug="only-when-treatment-start-date-and-prior-approval-date",
    sentence="only when treatment_start_date is at most 6 months after prior_approval_date otherwise needs approval",
    citation=TITOL_III_CAP_7_ART_6,
    valid=FROM_2014_05_14,
    holds=oa_only_when_treatment_start_date_and_prior_approval,
    asks=("treatment_start_date", "prior_approval_date"),
    otherwise="needs approval",
)

# ---------------------------------------------------------------- OA and 5 more

OA_AND_5_MORE_MAX_1_PER_TREATMENT_AND_CODE = Limit(
    codes={"OA", "OB", "OC", "OD", "OE", "OF"},
    slug="max-1-per-treatment-and-code",
    sentence="max 1 per treatment and code",
    citation=TITOL_III_CAP_7_ART_6,
    valid=FROM_2014_05_14,
    number=1,
    window=Window("keys", keys=("treatment", "code")),
)


def oa_and_5_more_requires_prior_approval_request_contents_whose(line: LineView) -> Truth:
    """The `whose` of OA and 5 more: requires prior approval whose (request_contents includes dysmorphoses and
    request_contents includes nature_of_treatment and request_contents includes probable_duration) (Títol III, Cap.
    7, Art. 6).
    """
    return (
        line.contains("approval.request_contents", "dysmorphoses")
        & line.contains("approval.request_contents", "nature_of_treatment")
        & line.contains("approval.request_contents", "probable_duration")
    )


OA_AND_5_MORE_REQUIRES_PRIOR_APPROVAL_REQUEST_CONTENTS = ApprovalRequired(
    codes={"OA", "OB", "OC", "OD", "OE", "OF"},
    slug=(
        "requires-prior-approval.request-contents-includes-dysmorphoses-and-request-contents-includes-nature-of-treatment-and-request-contents-includes-probable-duration"
    ),
    sentence=(
        "requires prior approval whose (request_contents includes dysmorphoses and request_contents includes "
        "nature_of_treatment and request_contents includes probable_duration)"
    ),
    citation=TITOL_III_CAP_7_ART_6,
    valid=FROM_2014_05_14,
    whose=oa_and_5_more_requires_prior_approval_request_contents_whose,
)

# ---------------------------------------------------------------- OB 2n període de sis mesos


def ob_only_when_billed_after(line: LineView) -> Truth:
    """OB: only when billed after OA for the same treatment (Títol III, Cap. 7, Art. 6)."""
    return billed(line, "after", lines("OA"), keys=("treatment",))


OB_ONLY_WHEN_BILLED_AFTER = Condition(
    codes={"OB"},
    slug="only-when-billed-after",
    sentence="only when billed after OA for the same treatment",
    citation=TITOL_III_CAP_7_ART_6,
    valid=FROM_2014_05_14,
    holds=ob_only_when_billed_after,
)

# ---------------------------------------------------------------- OC 3r període de sis mesos


def oc_only_when_billed_after(line: LineView) -> Truth:
    """OC: only when billed after OB for the same treatment (Títol III, Cap. 7, Art. 6)."""
    return billed(line, "after", lines("OB"), keys=("treatment",))


OC_ONLY_WHEN_BILLED_AFTER = Condition(
    codes={"OC"},
    slug="only-when-billed-after",
    sentence="only when billed after OB for the same treatment",
    citation=TITOL_III_CAP_7_ART_6,
    valid=FROM_2014_05_14,
    holds=oc_only_when_billed_after,
)

# ---------------------------------------------------------------- OD 4t període de sis mesos


def od_only_when_billed_after(line: LineView) -> Truth:
    """OD: only when billed after OC for the same treatment (Títol III, Cap. 7, Art. 6)."""
    return billed(line, "after", lines("OC"), keys=("treatment",))


OD_ONLY_WHEN_BILLED_AFTER = Condition(
    codes={"OD"},
    slug="only-when-billed-after",
    sentence="only when billed after OC for the same treatment",
    citation=TITOL_III_CAP_7_ART_6,
    valid=FROM_2014_05_14,
    holds=od_only_when_billed_after,
)

# ---------------------------------------------------------------- OE 5è període de sis mesos


def oe_only_when_billed_after(line: LineView) -> Truth:
    """OE: only when billed after OD for the same treatment (Títol III, Cap. 7, Art. 6)."""
    return billed(line, "after", lines("OD"), keys=("treatment",))


OE_ONLY_WHEN_BILLED_AFTER = Condition(
    codes={"OE"},
    slug="only-when-billed-after",
    sentence="only when billed after OD for the same treatment",
    citation=TITOL_III_CAP_7_ART_6,
    valid=FROM_2014_05_14,
    holds=oe_only_when_billed_after,
)

# ---------------------------------------------------------------- OF 6è període de sis mesos


def of_only_when_billed_after(line: LineView) -> Truth:
    """OF: only when billed after OE for the same treatment (Títol III, Cap. 7, Art. 6)."""
    return billed(line, "after", lines("OE"), keys=("treatment",))


OF_ONLY_WHEN_BILLED_AFTER = Condition(
    codes={"OF"},
    slug="only-when-billed-after",
    sentence="only when billed after OE for the same treatment",
    citation=TITOL_III_CAP_7_ART_6,
    valid=FROM_2014_05_14,
    holds=of_only_when_billed_after,
)

RULES: tuple[Rule, ...] = (
    AG_ROW_1_AND_85_MORE_INCLUDES,
    CA1_AND_8_MORE_INCLUDES,
    OT1_ONLY_WHEN_FILLING_MATERIAL_AND_FACE_COUNT,
    OT1_MAX_1_PER_SESSION_AND_TOOTH_AND_TOOTH_FACE,
    OT1_PAYS_AS_OT2,
    OT2_ONLY_WHEN_FILLING_MATERIAL_AND_FACE_COUNT,
    OT3_ONLY_WHEN_FILLING_MATERIAL_AND_FACE_COUNT,
    CA1_ONLY_WHEN_FILLING_MATERIAL_AND_ANTERIOR_TOOTH,
    CA2_ONLY_WHEN_FILLING_MATERIAL_AND_ANTERIOR_TOOTH,
    CA3_ONLY_WHEN_FILLING_MATERIAL_AND_ANTERIOR_TOOTH,
    CP1_ONLY_WHEN_FILLING_MATERIAL_AND_POSTERIOR_TOOTH,
    CP1_PAYS_AS_OT1,
    CP1_PATIENT_PAYS_AT_MOST_AS_CA1,
    CP2_ONLY_WHEN_FILLING_MATERIAL_AND_POSTERIOR_TOOTH,
    CP2_PAYS_AS_OT2,
    CP2_PATIENT_PAYS_AT_MOST_AS_CA2,
    CP3_ONLY_WHEN_FILLING_MATERIAL_AND_POSTERIOR_TOOTH,
    CP3_PAYS_AS_OT3,
    CP3_PATIENT_PAYS_AT_MOST_AS_CA3,
    CP1_AND_2_MORE_ONLY_WHEN_DIRECT_AGREEMENT,
    AND_ANR_MAX_1_PER_SESSION_AND_TOOTH,
    TP1_ONLY_WHEN_ANTERIOR_TOOTH,
    TP2_ONLY_WHEN_PREMOLAR,
    TP3_ONLY_WHEN_MOLAR,
    TP1_AND_2_MORE_MAX_1_PER_TREATMENT_AND_TOOTH,
    TP1_AND_2_MORE_INCLUDES,
    AND_AND_14_MORE_TIMES_1_5,
    AND_AND_14_MORE_ONLY_WHEN_RADIO_OPAQUE_MATERIAL,
    AG_ROW_1_AG_ROW_2_ONLY_WHEN_ANAESTHESIA_KIND,
    AG_ROW_1_AG_ROW_2_REQUIRES_PRIOR_APPROVAL_REASONED,
    AG_ROW_1_AG_ROW_2_UNRESOLVED_DQ25_25_2_WHAT_THE,
    CA1_AND_8_MORE_NOT_WITHIN_1_YEAR_AFTER,
    NTS_MAX_1_PER_CALENDAR_YEAR,
    NTS_NOT_WITHIN_4_MONTHS_AFTER,
    NTI_MAX_1_PER_CALENDAR_YEAR,
    NTI_NOT_WITHIN_4_MONTHS_AFTER,
    NT_MAX_1_PER_CALENDAR_YEAR,
    NT_NOT_WITHIN_4_MONTHS_AFTER,
    NT_ONLY_WHEN_BILLED_AFTER,
    NT_AND_2_MORE_INCLUDES,
    BI_AND_26_MORE_INCLUDES,
    EX_ROW_1_EX_ROW_2_ONLY_WHEN_EXTRACTION_KIND,
    EX_ROW_1_EX_ROW_2_INCLUDES,
    EX_ROW_1_MAX_1_PER_SESSION,
    EX_ROW_2_REQUIRES,
    SU_MAX_1_PER_SESSION_AND_SEXTANT,
    SU_REQUIRES,
    BI_AND_24_MORE_REQUIRES_DOCUMENT_XRAY_PREOP,
    DS_ROW_1_AND_7_MORE_CANNOT_BE_BILLED_WITH,
    DS_ROW_2_AND_7_MORE_REQUIRES,
    EX_ROW_3_EX_ROW_4_ONLY_WHEN_EXTRACTION_KIND,
    EX_ROW_3_MAX_1_PER_SESSION,
    EX_ROW_5_EX_ROW_6_ONLY_WHEN_EXTRACTION_KIND,
    EX_ROW_5_MAX_1_PER_SESSION,
    EX_ROW_7_EX_ROW_8_ONLY_WHEN_EXTRACTION_KIND,
    EX_ROW_7_MAX_1_PER_SESSION,
    EX_ROW_10_EX_ROW_9_ONLY_WHEN_EXTRACTION_KIND,
    EX_ROW_9_MAX_1_PER_SESSION,
    EX_ROW_11_EX_ROW_12_ONLY_WHEN_EXTRACTION_KIND,
    EX_ROW_11_MAX_1_PER_SESSION,
    GE_ROW_1_GE_ROW_2_ONLY_WHEN_EXTRACTION_KIND,
    GE_ROW_1_MAX_1_PER_SESSION,
    GE_ROW_3_GE_ROW_4_ONLY_WHEN_EXTRACTION_KIND,
    GE_ROW_3_MAX_1_PER_SESSION,
    DS_ROW_1_MAX_1_PER_SESSION,
    QU_ROW_2_ONLY_WHEN_CYST_EXTENT,
    QU_ROW_3_ONLY_WHEN_CYST_EXTENT,
    QU_ROW_4_ONLY_WHEN_CYST_EXTENT,
    QU_ROW_5_PAYS_AS_QU_ROW_2,
    QU_ROW_5_PAYS_AS_QU_ROW_3,
    QU_ROW_5_PAYS_AS_QU_ROW_4,
    QU_ROW_5_TIMES_0_5,
    QU_ROW_1_AND_4_MORE_DOES_NOT_INCLUDE,
    QU_ROW_2_AND_3_MORE_INCLUDES,
    QU_ROW_3_AND_2_MORE_INCLUDES,
    GI_ROW_1_ONLY_WHEN_GUM_EXTENT,
    GI_ROW_2_ONLY_WHEN_GUM_EXTENT,
    CR_AND_21_MORE_REQUIRES_DOCUMENT_ESTIMATE,
    CR_AND_21_MORE_REQUIRES_PRIOR_APPROVAL,
    CR_AND_21_MORE_ONLY_WHEN_DATE_AND_PRIOR_APPROVAL_DATE,
    CR_AND_21_MORE_NOTE_UNFAVOURABLE_OPINIONS_OF_THE_DENTAL,
    PM_ROW_1_AND_19_MORE_GRANTED_WHEN,
    CR_GRANTED_WHEN_NOT_FILLING_POSSIBLE,
    CR_GRANTED_WHEN_NOT_APICAL_DISEASE,
    CR_GRANTED_WHEN_VALID_ANTAGONISM,
    CR_REQUIRES_DOCUMENT_XRAY_POST,
    DENTAL_PROSTHESIS_NOT_COVERED_WHEN_PROSTHESIS_KIND,
    DENTAL_PROSTHESIS_NOT_COVERED_WHEN_PROSTHESIS_KIND_2,
    CR_AND_21_MORE_NOT_COVERED_WHEN_PROSTHESIS_KIND_IS_ONE,
    CR_AND_21_MORE_NOT_COVERED_WHEN_PROSTHESIS_KIND_IS_ONE_2,
    PM_ROW_1_AND_19_MORE_NOT_WITHIN_5_YEARS_AFTER,
    CR_NOT_AGAIN_WITHIN_5_YEARS,
    CR_AND_21_MORE_ONLY_WHEN_DENTAL_CONTROL_ACCEPTANCE,
    CR_AND_21_MORE_NOTE_DENTAL_CONTROL_LOOKS_AMONG_OTHERS,
    PM_ROW_1_ONLY_WHEN_DENTURE_MATERIAL_AND_TEETH_REPLACED,
    PM_ROW_2_ONLY_WHEN_DENTURE_MATERIAL_AND_TEETH_REPLACED,
    PM_ROW_3_ONLY_WHEN_DENTURE_MATERIAL_AND_TEETH_REPLACED,
    PM_ROW_4_ONLY_WHEN_DENTURE_MATERIAL_AND_TEETH_REPLACED,
    PM_ROW_5_ONLY_WHEN_DENTURE_MATERIAL_AND_TEETH_REPLACED,
    PM_ROW_6_ONLY_WHEN_DENTURE_MATERIAL_AND_TEETH_REPLACED,
    PM_ROW_7_ONLY_WHEN_DENTURE_MATERIAL_AND_TEETH_REPLACED,
    PM_ROW_8_ONLY_WHEN_DENTURE_MATERIAL_AND_TEETH_REPLACED,
    PM_ROW_9_ONLY_WHEN_DENTURE_MATERIAL_AND_TEETH_REPLACED,
    PM_ROW_10_ONLY_WHEN_DENTURE_MATERIAL_AND_TEETH_REPLACED,
    PM_ROW_11_ONLY_WHEN_DENTURE_MATERIAL_AND_TEETH_REPLACED,
    PM_ROW_12_ONLY_WHEN_DENTURE_MATERIAL_AND_TEETH_REPLACED,
    PM_ROW_13_ONLY_WHEN_DENTURE_MATERIAL_AND_TEETH_REPLACED,
    PM_ROW_14_ONLY_WHEN_DENTURE_MATERIAL_AND_TEETH_REPLACED,
    PM_ROW_15_ONLY_WHEN_DENTURE_MATERIAL_AND_TEETH_REPLACED,
    PM_ROW_16_ONLY_WHEN_DENTURE_MATERIAL_AND_TEETH_REPLACED,
    PM_ROW_17_ONLY_WHEN_DENTURE_MATERIAL_AND_TEETH_REPLACED,
    PM_ROW_18_ONLY_WHEN_DENTURE_MATERIAL_AND_TEETH_REPLACED,
    PM_ROW_19_ONLY_WHEN_DENTURE_MATERIAL_AND_TEETH_REPLACED,
    PM_ROW_20_ONLY_WHEN_DENTURE_MATERIAL_AND_TEETH_REPLACED,
    PK_GRANTED_WHEN,
    PK_REQUIRES,
    PK_PATIENT_PAYS_AT_MOST_PM_90,
    CR_PATIENT_PAYS_AT_MOST_P_60,
    CR_PAYS_P_60,
    CR_NOTE_FOR_A_COSTLIER_CROWN_THE,
    RX1_MAX_1_PER_SESSION_AND_TOOTH_GROUP,
    RX2_REQUIRES,
    RP_MAX_1_PER_SESSION,
    TR_ONLY_WHEN_INDICATION,
    SN_MAX_1_PER_DAY,
    SN_CANNOT_BE_BILLED_WITH,
    RN_ONLY_WHEN_CONTIGUOUS_TEETH,
    RN_MAX_1_PER_SESSION_AND_TOOTH_GROUP,
    RNP_ONLY_WHEN_INDICATION,
    RNP_ONLY_WHEN_RADIOGRAPH_COUNT,
    RNP_TOTAL_AT_MOST_R_9_PER_SESSION,
    MO_AND_7_MORE_GRANTED_WHEN,
    MO_AND_7_MORE_REQUIRES_PRIOR_APPROVAL,
    MO_DOES_NOT_INCLUDE,
    MO_REQUIRES_DOCUMENT_MOULDS,
    MO_MAX_1_PER_TREATMENT_AND_DENTIST_ID,
    MO_MAX_2_PER_TREATMENT,
    TE_REQUIRES,
    TE_MAX_1_PER_TREATMENT_AND_DENTIST_ID,
    TE_MAX_2_PER_TREATMENT,
    OA_JUDGE_DOES_THE_TREATMENT_TAKE_ACCOUNT,
    OA_ONLY_WHEN_TREATMENT_START_DATE_AND_PRIOR_APPROVAL,
    OA_AND_5_MORE_MAX_1_PER_TREATMENT_AND_CODE,
    OA_AND_5_MORE_REQUIRES_PRIOR_APPROVAL_REQUEST_CONTENTS,
    OB_ONLY_WHEN_BILLED_AFTER,
    OC_ONLY_WHEN_BILLED_AFTER,
    OD_ONLY_WHEN_BILLED_AFTER,
    OE_ONLY_WHEN_BILLED_AFTER,
    OF_ONLY_WHEN_BILLED_AFTER,
)
