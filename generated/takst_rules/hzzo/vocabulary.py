"""Terms and groups of HZZO procedures and prices.

Generated from rulesets/hzzo by `takst build hzzo`: change the rules there, then build again.
"""

from __future__ import annotations

from decimal import Decimal

from takst.runtime.kleene import Truth
from takst.runtime.plan import Group
from takst.runtime.view import LineView


def childhood(line: LineView) -> Truth:
    """patient.age < 18 years. Reading: the act gives no age: under 18."""
    return line.compare("patient.age", "<", Decimal("18"))


def adulthood(line: LineView) -> Truth:
    """patient.age >= 18 years. Reading: the act gives no age: 18 and over."""
    return line.compare("patient.age", ">=", Decimal("18"))


def newborn(line: LineView) -> Truth:
    """admission_date is at most 28 days after patient.birth_date. Reading: the act gives no age: the first 28 days of
    life.
    """
    return line.date_gap("admission_date", "at most", 28, "day", "after", "patient.birth_date")


def any_complication(line: LineView) -> Truth:
    """drg.complication_level is one of moderate, severe, very_severe. Reading: 'with KK' means any level."""
    return line.one_of("drg.complication_level", "moderate", "severe", "very_severe")


def viral_skin_disease(line: LineView) -> Truth:
    """diagnosis matches B0*. Reading: ICD-10 B00 to B09."""
    return line.starts_with("diagnosis", "B0")


def benign_skin_change(line: LineView) -> Truth:
    """diagnosis matches D22*, D23*, L82*. Reading: ICD-10 D22, D23 and L82."""
    return line.starts_with("diagnosis", "D22", "D23", "L82")


def hymen_condition(line: LineView) -> Truth:
    """diagnosis matches Q52.3*, Q52.4*, N84*. Reading: ICD-10 Q52.3 for imperforate hymen, Q52.4 for a septum, N84 for
    a polyp.
    """
    return line.starts_with("diagnosis", "Q52.3", "Q52.4", "N84")


def hereditary_breast_cancer(line: LineView) -> Truth:
    """diagnosis matches C50*, D05*, Z80.3*. Reading: ICD-10 C50, D05, or Z80.3 in the family."""
    return line.starts_with("diagnosis", "C50", "D05", "Z80.3")


def hereditary_ovarian_cancer(line: LineView) -> Truth:
    """diagnosis matches C56*, Z80.4*. Reading: ICD-10 C56, or Z80.4 in the family."""
    return line.starts_with("diagnosis", "C56", "Z80.4")


def special_technique(line: LineView) -> Truth:
    """irradiation.technique is one of imrt, sbrt, vmat, other_special. Reading: the list of special techniques is open:
    IMRT, SBRT, VMAT and others.
    """
    return line.one_of("irradiation.technique", "imrt", "sbrt", "vmat", "other_special")


def bone_metastases_of_prostate_cancer(line: LineView) -> Truth:
    """diagnosis matches C61* and diagnosis matches C79.5*. Reading: ICD-10 C61 and C79.5."""
    return line.starts_with("diagnosis", "C61") & line.starts_with("diagnosis", "C79.5")


def is_one_of_day_hospital_procedures(line: LineView) -> Truth:
    """Whether a line whose code is not in the catalogue is one of day-hospital-procedures."""
    return line.equals("code_class", "day_hospital")


DAY_HOSPITAL_PROCEDURES = Group(
    "day-hospital-procedures",
    (),
    incomplete=True,
    known_by=is_one_of_day_hospital_procedures,
)
"""Procedures of day-hospital care within outpatient treatment."""


def is_one_of_diagnostic_therapeutic_procedures(line: LineView) -> Truth:
    """Whether a line whose code is not in the catalogue is one of diagnostic-therapeutic-procedures."""
    return line.equals("code_class", "procedure")


DIAGNOSTIC_THERAPEUTIC_PROCEDURES = Group(
    "diagnostic-therapeutic-procedures",
    {
        "AL001", "AL004", "AL005", "AL006", "AL007", "DT011", "EN018", "FT022", "GE021", "GE037", "GE055", "GE056",
        "KR008", "LB564", "LC005", "LC036", "LC037", "LG102", "LG103", "LG104", "LG105", "LG106", "LG211", "LG212",
        "LG213", "LG214", "LM129", "LM387", "LM388", "LP026", "LP027", "LP028", "LP029", "LT036", "NF017", "NF018",
        "NM080", "NM081", "NM088", "NM089", "NM090", "NM091", "NM092", "NM093", "NM094", "NM095", "NM096", "NM097",
        "NM098", "NM099", "NM100", "NM102", "NM103", "NM104", "NM105", "NM106", "NM107", "NM108", "NM109", "NM110",
        "NM111", "NM112", "NM113", "NM114", "NM115", "NM116", "NM117", "NM118", "NM119", "NM120", "NM121", "NM122",
        "NM123", "NM124", "NM125", "NM126", "NM127", "NM128", "NM129", "NM130", "NM131", "NM132", "NM133", "NM134",
        "NM135", "NM136", "NM143", "NM145", "NR030", "OR002", "OR003", "OR004", "OR005", "OR048", "OR054", "PE071",
        "PE072", "PU044", "RD025", "RD026", "RD028", "RD029", "RD030", "RD031", "RD032", "RD033", "SK022", "SK053",
        "SK054", "SK055", "UL029", "ZS053", "ZS054",
    },
    incomplete=True,
    known_by=is_one_of_diagnostic_therapeutic_procedures,
)
"""Procedures of Table 2.2 other than examinations and JK codes. Reading: examinations, day-hospital procedures and
other JK codes are kept apart by note 13.
"""


def is_one_of_examinations(line: LineView) -> Truth:
    """Whether a line whose code is not in the catalogue is one of examinations."""
    return line.one_of("code_class", "examination", "follow_up_examination")


EXAMINATIONS = Group(
    "examinations",
    {
        "DT100", "DT101", "DT102", "DT103", "GI119", "OL002", "OL003", "OL020", "OL021", "OM095", "PD001", "PD002",
        "PD025", "PD029", "PD030", "PD031", "PD100", "PD101", "PD102", "PD103", "PD112", "PD163", "PD165", "PD169",
        "PD174", "SK001", "SK002", "SK117", "SK118",
    },
    incomplete=True,
    known_by=is_one_of_examinations,
)
"""Examinations. Reading: rows called examination, the codes that PD102 and PD103 list, and these two; an endoscopy
(OR048) is a procedure.
"""


def is_one_of_follow_up_examinations(line: LineView) -> Truth:
    """Whether a line whose code is not in the catalogue is one of follow-up-examinations."""
    return line.equals("code_class", "follow_up_examination")


FOLLOW_UP_EXAMINATIONS = Group(
    "follow-up-examinations",
    {"DT101", "DT103", "OL003", "OL021", "SK002", "SK118"},
    incomplete=True,
    known_by=is_one_of_follow_up_examinations,
)
"""Follow-up examinations."""

LOCAL_ANAESTHESIA = Group("local-anaesthesia", {"GI207", "OM154", "PD146"})
"""Superficial or local anaesthesia."""
