"""The rules of Art. 9, Table 3.1; Art. 9, Table 3.1, note *; Art. 9, Table 3.1, note 3.

Generated from rulesets/hzzo/09-table-3-1.takst by `takst build hzzo`: change the rules there, then build again.
"""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from takst.runtime.kleene import Truth
from takst.runtime.plan import Condition, Factor, PaysCoefficient, Rule, Unresolved
from takst.runtime.spec import Citation, Period
from takst.runtime.view import LineView

from .vocabulary import any_complication, newborn

A03Z_AND_34_MORE = frozenset({
    "A03Z", "A05Z", "A09A", "A09B", "A12Z", "B40Z", "D09Z", "D63A", "D63B", "E62A", "E62B", "F07A", "F21A", "F21B",
    "F40Z", "F60B", "F60C", "F65A", "F65B", "G67A", "H61A", "H61B", "J12A", "J12B", "J64A", "J64B", "L63A", "L63B",
    "P02Z", "P60A", "P60B", "P66D", "T60A", "T62A", "T63A",
})
ART_9_TABLE_3_1 = Citation("nn30", "Art. 9, Table 3.1")
FROM_2018_04_01 = Period(dt.date(2018, 4, 1))
WITH_KK_MEANS_ANY_LEVEL = "'with KK' means any level"
THE_ACT_GIVES_NO_AGE_THE_FIRST = "the act gives no age: the first 28 days of life"
A03Z_AND_17_MORE = frozenset({
    "A03Z", "A05Z", "A09A", "A09B", "D09Z", "D63A", "D63B", "E62A", "E62B", "F07A", "F21A", "F21B", "F40Z", "F65A",
    "F65B", "G67A", "T60A", "T62A",
})
ART_9_TABLE_3_1_NOTE = Citation("nn30", "Art. 9, Table 3.1, note *")
D63A_AND_11_MORE = frozenset({
    "D63A", "D63B", "E62A", "E62B", "G67A", "J64A", "J64B", "L63A", "L63B", "T60A", "T62A", "T63A",
})
ART_9_TABLE_3_1_NOTE_3 = Citation("nn30", "Art. 9, Table 3.1, note 3")

# ---------------------------------------------------------------- A03Z and 34 more

A03Z_AND_34_MORE_PAYS_COEFFICIENT = PaysCoefficient(
    codes=A03Z_AND_34_MORE,
    slug="pays-coefficient",
    sentence="pays coefficient",
    citation=ART_9_TABLE_3_1,
    valid=FROM_2018_04_01,
)

# ---------------------------------------------------------------- A09A Transplantacija bubrega s transplantacijom gušt…


def a09a_only_when_drg_pancreas_transplantation_and_drg(line: LineView) -> Truth:
    """A09A: only when drg.pancreas_transplantation or drg.complication_level is very_severe (Art. 9, Table 3.1)."""
    return line.is_true("drg.pancreas_transplantation") | line.equals("drg.complication_level", "very_severe")


A09A_ONLY_WHEN_DRG_PANCREAS_TRANSPLANTATION_AND_DRG = Condition(
    codes={"A09A"},
    slug="only-when-drg-pancreas-transplantation-and-drg-complication-level",
    sentence="only when drg.pancreas_transplantation or drg.complication_level is very_severe",
    citation=ART_9_TABLE_3_1,
    valid=FROM_2018_04_01,
    holds=a09a_only_when_drg_pancreas_transplantation_and_drg,
    asks=("drg.pancreas_transplantation", "drg.complication_level"),
)

# ---------------------------------------------------------------- A09B Transplantacija bubrega, bez transplantacije gu…


def a09b_only_when_drg_pancreas_transplantation_and_drg(line: LineView) -> Truth:
    """A09B: only when not drg.pancreas_transplantation and drg.complication_level is not very_severe (Art. 9, Table
    3.1).
    """
    return ~line.is_true("drg.pancreas_transplantation") & ~line.equals("drg.complication_level", "very_severe")


A09B_ONLY_WHEN_DRG_PANCREAS_TRANSPLANTATION_AND_DRG = Condition(
    codes={"A09B"},
    slug="only-when-drg-pancreas-transplantation-and-drg-complication-level",
    sentence="only when not drg.pancreas_transplantation and drg.complication_level is not very_severe",
    citation=ART_9_TABLE_3_1,
    valid=FROM_2018_04_01,
    holds=a09b_only_when_drg_pancreas_transplantation_and_drg,
    asks=("drg.pancreas_transplantation", "drg.complication_level"),
)

# ---------------------------------------------------------------- B40Z Plazmafereza kod neurološke bolesti


def b40z_only_when_diagnosis(line: LineView) -> Truth:
    """B40Z: only when diagnosis matches G* (Art. 9, Table 3.1)."""
    return line.starts_with("diagnosis", "G")


B40Z_ONLY_WHEN_DIAGNOSIS = Condition(
    codes={"B40Z"},
    slug="only-when-diagnosis",
    sentence="only when diagnosis matches G*",
    citation=ART_9_TABLE_3_1,
    valid=FROM_2018_04_01,
    holds=b40z_only_when_diagnosis,
    asks=("diagnosis",),
    reading="ICD-10 chapter G",
)

# ---------------------------------------------------------------- D63A Upala srednjeg uha i infekcije gornjih dišnih p…

D63A_ONLY_WHEN_ANY_COMPLICATION = Condition(
    codes={"D63A"},
    slug="only-when-any-complication",
    sentence="only when any-complication",
    citation=ART_9_TABLE_3_1,
    valid=FROM_2018_04_01,
    holds=any_complication,
    asks=("drg.complication_level",),
    reading=WITH_KK_MEANS_ANY_LEVEL,
)

# ---------------------------------------------------------------- D63B Upala srednjeg uha i infekcije gornjih dišnih p…


def d63b_only_when_drg_complication_level(line: LineView) -> Truth:
    """D63B: only when drg.complication_level is none (Art. 9, Table 3.1)."""
    return line.equals("drg.complication_level", "none")


D63B_ONLY_WHEN_DRG_COMPLICATION_LEVEL = Condition(
    codes={"D63B"},
    slug="only-when-drg-complication-level",
    sentence="only when drg.complication_level is none",
    citation=ART_9_TABLE_3_1,
    valid=FROM_2018_04_01,
    holds=d63b_only_when_drg_complication_level,
    asks=("drg.complication_level",),
)

# ---------------------------------------------------------------- E62A Infekcija/upala dišnog sustava s vrlo teškim KK


def e62a_only_when_drg_complication_level(line: LineView) -> Truth:
    """E62A: only when drg.complication_level is very_severe (Art. 9, Table 3.1)."""
    return line.equals("drg.complication_level", "very_severe")


E62A_ONLY_WHEN_DRG_COMPLICATION_LEVEL = Condition(
    codes={"E62A"},
    slug="only-when-drg-complication-level",
    sentence="only when drg.complication_level is very_severe",
    citation=ART_9_TABLE_3_1,
    valid=FROM_2018_04_01,
    holds=e62a_only_when_drg_complication_level,
    asks=("drg.complication_level",),
)

# ---------------------------------------------------------------- E62B Infekcija/upala dišnog sustava s teškim ili umj…


def e62b_only_when_drg_complication_level(line: LineView) -> Truth:
    """E62B: only when drg.complication_level is one of severe, moderate (Art. 9, Table 3.1)."""
    return line.one_of("drg.complication_level", "severe", "moderate")


E62B_ONLY_WHEN_DRG_COMPLICATION_LEVEL = Condition(
    codes={"E62B"},
    slug="only-when-drg-complication-level",
    sentence="only when drg.complication_level is one of severe, moderate",
    citation=ART_9_TABLE_3_1,
    valid=FROM_2018_04_01,
    holds=e62b_only_when_drg_complication_level,
    asks=("drg.complication_level",),
)

# ---------------------------------------------------------------- F07A Ostali kardiotorakalni/krvožilni postupci s pri…


def f07a_only_when_drg_cardiopulmonary_bypass_and_drg(line: LineView) -> Truth:
    """F07A: only when drg.cardiopulmonary_bypass and drg.complication_level is very_severe (Art. 9, Table 3.1)."""
    return line.is_true("drg.cardiopulmonary_bypass") & line.equals("drg.complication_level", "very_severe")


F07A_ONLY_WHEN_DRG_CARDIOPULMONARY_BYPASS_AND_DRG = Condition(
    codes={"F07A"},
    slug="only-when-drg-cardiopulmonary-bypass-and-drg-complication-level",
    sentence="only when drg.cardiopulmonary_bypass and drg.complication_level is very_severe",
    citation=ART_9_TABLE_3_1,
    valid=FROM_2018_04_01,
    holds=f07a_only_when_drg_cardiopulmonary_bypass_and_drg,
    asks=("drg.cardiopulmonary_bypass", "drg.complication_level"),
)

# ---------------------------------------------------------------- F21A Ostali operativni postupci na cirkulacijskom su…


def f21a_only_when_drg_complication_level(line: LineView) -> Truth:
    """F21A: only when drg.complication_level is very_severe (Art. 9, Table 3.1)."""
    return line.equals("drg.complication_level", "very_severe")


F21A_ONLY_WHEN_DRG_COMPLICATION_LEVEL = Condition(
    codes={"F21A"},
    slug="only-when-drg-complication-level",
    sentence="only when drg.complication_level is very_severe",
    citation=ART_9_TABLE_3_1,
    valid=FROM_2018_04_01,
    holds=f21a_only_when_drg_complication_level,
    asks=("drg.complication_level",),
)

# ---------------------------------------------------------------- F21B Ostali operativni postupci na cirkulacijskom su…


def f21b_only_when_drg_complication_level(line: LineView) -> Truth:
    """F21B: only when drg.complication_level is not very_severe (Art. 9, Table 3.1)."""
    return ~line.equals("drg.complication_level", "very_severe")


F21B_ONLY_WHEN_DRG_COMPLICATION_LEVEL = Condition(
    codes={"F21B"},
    slug="only-when-drg-complication-level",
    sentence="only when drg.complication_level is not very_severe",
    citation=ART_9_TABLE_3_1,
    valid=FROM_2018_04_01,
    holds=f21b_only_when_drg_complication_level,
    asks=("drg.complication_level",),
)

# ---------------------------------------------------------------- F40Z Dijagnoza u vezi cirkulacijskog sustava s potpo…


def f40z_only_when_breathing_support(line: LineView) -> Truth:
    """F40Z: only when breathing_support (Art. 9, Table 3.1)."""
    return line.is_true("breathing_support")


F40Z_ONLY_WHEN_BREATHING_SUPPORT = Condition(
    codes={"F40Z"},
    slug="only-when-breathing-support",
    sentence="only when breathing_support",
    citation=ART_9_TABLE_3_1,
    valid=FROM_2018_04_01,
    holds=f40z_only_when_breathing_support,
    asks=("breathing_support",),
)

# ---------------------------------------------------------------- F60B Poremećaj cirkulacije s akutnim infarktom mioka…


def f60b_only_when_drg_invasive_cardiac_diagnostics_and_drg(line: LineView) -> Truth:
    """F60B: only when not drg.invasive_cardiac_diagnostics and not drg.complication_level is one of very_severe, severe
    (Art. 9, Table 3.1).
    """
    return (
        ~line.is_true("drg.invasive_cardiac_diagnostics")
        & ~line.one_of("drg.complication_level", "very_severe", "severe")
    )


F60B_ONLY_WHEN_DRG_INVASIVE_CARDIAC_DIAGNOSTICS_AND_DRG = Condition(
    codes={"F60B"},
    slug="only-when-drg-invasive-cardiac-diagnostics-and-drg-complication-level",
    sentence=(
        "only when not drg.invasive_cardiac_diagnostics and not drg.complication_level is one of very_severe, severe"
    ),
    citation=ART_9_TABLE_3_1,
    valid=FROM_2018_04_01,
    holds=f60b_only_when_drg_invasive_cardiac_diagnostics_and_drg,
    asks=("drg.invasive_cardiac_diagnostics", "drg.complication_level"),
)

# ---------------------------------------------------------------- F60C Poremećaj cirkulacije s akutnim infarktom mioka…


def f60c_only_when_drg_invasive_cardiac_diagnostics(line: LineView) -> Truth:
    """F60C: only when not drg.invasive_cardiac_diagnostics and discharge_mode is died (Art. 9, Table 3.1)."""
    return ~line.is_true("drg.invasive_cardiac_diagnostics") & line.equals("discharge_mode", "died")


F60C_ONLY_WHEN_DRG_INVASIVE_CARDIAC_DIAGNOSTICS = Condition(
    codes={"F60C"},
    slug="only-when-drg-invasive-cardiac-diagnostics-and-discharge-mode",
    sentence="only when not drg.invasive_cardiac_diagnostics and discharge_mode is died",
    citation=ART_9_TABLE_3_1,
    valid=FROM_2018_04_01,
    holds=f60c_only_when_drg_invasive_cardiac_diagnostics,
    asks=("drg.invasive_cardiac_diagnostics", "discharge_mode"),
)

# ---------------------------------------------------------------- F65A Poremećaj perifernih krvnih žila s vrlo teškim …


def f65a_only_when_drg_complication_level(line: LineView) -> Truth:
    """F65A: only when drg.complication_level is one of very_severe, severe (Art. 9, Table 3.1)."""
    return line.one_of("drg.complication_level", "very_severe", "severe")


F65A_ONLY_WHEN_DRG_COMPLICATION_LEVEL = Condition(
    codes={"F65A"},
    slug="only-when-drg-complication-level",
    sentence="only when drg.complication_level is one of very_severe, severe",
    citation=ART_9_TABLE_3_1,
    valid=FROM_2018_04_01,
    holds=f65a_only_when_drg_complication_level,
    asks=("drg.complication_level",),
)

# ---------------------------------------------------------------- F65B Poremećaj perifernih krvnih žila bez vrlo teški…


def f65b_only_when_drg_complication_level(line: LineView) -> Truth:
    """F65B: only when not drg.complication_level is one of very_severe, severe (Art. 9, Table 3.1)."""
    return ~line.one_of("drg.complication_level", "very_severe", "severe")


F65B_ONLY_WHEN_DRG_COMPLICATION_LEVEL = Condition(
    codes={"F65B"},
    slug="only-when-drg-complication-level",
    sentence="only when not drg.complication_level is one of very_severe, severe",
    citation=ART_9_TABLE_3_1,
    valid=FROM_2018_04_01,
    holds=f65b_only_when_drg_complication_level,
    asks=("drg.complication_level",),
)

# ---------------------------------------------------------------- G67A Ezofagitis, gastroenteritis i razni poremećaji …


def g67a_only_when_drg_complication_level(line: LineView) -> Truth:
    """G67A: only when drg.complication_level is one of very_severe, severe (Art. 9, Table 3.1)."""
    return line.one_of("drg.complication_level", "very_severe", "severe")


G67A_ONLY_WHEN_DRG_COMPLICATION_LEVEL = Condition(
    codes={"G67A"},
    slug="only-when-drg-complication-level",
    sentence="only when drg.complication_level is one of very_severe, severe",
    citation=ART_9_TABLE_3_1,
    valid=FROM_2018_04_01,
    holds=g67a_only_when_drg_complication_level,
    asks=("drg.complication_level",),
)


def g67a_only_when_patient_age(line: LineView) -> Truth:
    """G67A: only when patient.age > 9 years (Art. 9, Table 3.1)."""
    return line.compare("patient.age", ">", Decimal("9"))


G67A_ONLY_WHEN_PATIENT_AGE = Condition(
    codes={"G67A"},
    slug="only-when-patient-age",
    sentence="only when patient.age > 9 years",
    citation=ART_9_TABLE_3_1,
    valid=FROM_2018_04_01,
    holds=g67a_only_when_patient_age,
    asks=("patient.age",),
)

# ---------------------------------------------------------------- H61A Maligna bolest hepatobilijarnog sustava i gušte…


def h61a_only_when_patient_age_and_drg_complication_level(line: LineView) -> Truth:
    """H61A: only when (patient.age > 69 years and drg.complication_level is one of very_severe, severe) or
    drg.complication_level is very_severe (Art. 9, Table 3.1).
    """
    return (
        (
            line.compare("patient.age", ">", Decimal("69"))
            & line.one_of("drg.complication_level", "very_severe", "severe")
        )
        | line.equals("drg.complication_level", "very_severe")
    )


H61A_ONLY_WHEN_PATIENT_AGE_AND_DRG_COMPLICATION_LEVEL = Condition(
    codes={"H61A"},
    slug="only-when-patient-age-and-drg-complication-level",
    sentence=(
        "only when (patient.age > 69 years and drg.complication_level is one of very_severe, severe) or "
        "drg.complication_level is very_severe"
    ),
    citation=ART_9_TABLE_3_1,
    valid=FROM_2018_04_01,
    holds=h61a_only_when_patient_age_and_drg_complication_level,
    asks=("patient.age", "drg.complication_level"),
    reading="the age belongs to the first limb only",
)

# ---------------------------------------------------------------- H61B Maligna bolest hepatobilijarnog sustava i gušte…


def h61b_only_when_patient_age_and_drg_complication_level(line: LineView) -> Truth:
    """H61B: only when (patient.age > 69 years and not drg.complication_level is one of very_severe, severe) or
    drg.complication_level is not very_severe (Art. 9, Table 3.1).
    """
    return (
        (
            line.compare("patient.age", ">", Decimal("69"))
            & ~line.one_of("drg.complication_level", "very_severe", "severe")
        )
        | ~line.equals("drg.complication_level", "very_severe")
    )


H61B_ONLY_WHEN_PATIENT_AGE_AND_DRG_COMPLICATION_LEVEL = Condition(
    codes={"H61B"},
    slug="only-when-patient-age-and-drg-complication-level",
    sentence=(
        "only when (patient.age > 69 years and not drg.complication_level is one of very_severe, severe) or "
        "drg.complication_level is not very_severe"
    ),
    citation=ART_9_TABLE_3_1,
    valid=FROM_2018_04_01,
    holds=h61b_only_when_patient_age_and_drg_complication_level,
    asks=("patient.age", "drg.complication_level"),
    reading="as printed: over 69 with severe KK fits H61A and H61B",
)

# ---------------------------------------------------------------- J12A Postupci na donjim okrajinama s vrijedom/celuli…


def j12a_only_when_drg_complication_level(line: LineView) -> Truth:
    """J12A: only when drg.complication_level is very_severe (Art. 9, Table 3.1)."""
    return line.equals("drg.complication_level", "very_severe")


J12A_ONLY_WHEN_DRG_COMPLICATION_LEVEL = Condition(
    codes={"J12A"},
    slug="only-when-drg-complication-level",
    sentence="only when drg.complication_level is very_severe",
    citation=ART_9_TABLE_3_1,
    valid=FROM_2018_04_01,
    holds=j12a_only_when_drg_complication_level,
    asks=("drg.complication_level",),
)

# ---------------------------------------------------------------- J12B Postupci na donjim okrajinama s vrijedom/celuli…


def j12b_only_when_drg_skin_graft_or_flap_and_drg(line: LineView) -> Truth:
    """J12B: only when drg.skin_graft_or_flap and drg.complication_level is not very_severe (Art. 9, Table 3.1)."""
    return line.is_true("drg.skin_graft_or_flap") & ~line.equals("drg.complication_level", "very_severe")


J12B_ONLY_WHEN_DRG_SKIN_GRAFT_OR_FLAP_AND_DRG = Condition(
    codes={"J12B"},
    slug="only-when-drg-skin-graft-or-flap-and-drg-complication-level",
    sentence="only when drg.skin_graft_or_flap and drg.complication_level is not very_severe",
    citation=ART_9_TABLE_3_1,
    valid=FROM_2018_04_01,
    holds=j12b_only_when_drg_skin_graft_or_flap_and_drg,
    asks=("drg.skin_graft_or_flap", "drg.complication_level"),
)

# ---------------------------------------------------------------- J64A Celulitis, dob > 59 godina s vrlo teškim ili te…


def j64a_only_when_patient_age_and_drg_complication_level(line: LineView) -> Truth:
    """J64A: only when patient.age > 59 years and drg.complication_level is one of very_severe, severe (Art. 9, Table
    3.1).
    """
    return (
        line.compare("patient.age", ">", Decimal("59"))
        & line.one_of("drg.complication_level", "very_severe", "severe")
    )


J64A_ONLY_WHEN_PATIENT_AGE_AND_DRG_COMPLICATION_LEVEL = Condition(
    codes={"J64A"},
    slug="only-when-patient-age-and-drg-complication-level",
    sentence="only when patient.age > 59 years and drg.complication_level is one of very_severe, severe",
    citation=ART_9_TABLE_3_1,
    valid=FROM_2018_04_01,
    holds=j64a_only_when_patient_age_and_drg_complication_level,
    asks=("patient.age", "drg.complication_level"),
)

# ---------------------------------------------------------------- J64B Celulitis, dob > 59 godina bez vrlo teških ili …


def j64b_only_when_patient_age_and_drg_complication_level(line: LineView) -> Truth:
    """J64B: only when (patient.age > 59 years and not drg.complication_level is one of very_severe, severe) or
    patient.age < 60 years (Art. 9, Table 3.1).
    """
    return (
        (
            line.compare("patient.age", ">", Decimal("59"))
            & ~line.one_of("drg.complication_level", "very_severe", "severe")
        )
        | line.compare("patient.age", "<", Decimal("60"))
    )


J64B_ONLY_WHEN_PATIENT_AGE_AND_DRG_COMPLICATION_LEVEL = Condition(
    codes={"J64B"},
    slug="only-when-patient-age-and-drg-complication-level",
    sentence=(
        "only when (patient.age > 59 years and not drg.complication_level is one of very_severe, severe) or "
        "patient.age < 60 years"
    ),
    citation=ART_9_TABLE_3_1,
    valid=FROM_2018_04_01,
    holds=j64b_only_when_patient_age_and_drg_complication_level,
    asks=("patient.age", "drg.complication_level"),
)

# ---------------------------------------------------------------- L63A Infekcija bubrega i mokraćnog sustava s vrlo te…


def l63a_only_when_drg_complication_level(line: LineView) -> Truth:
    """L63A: only when drg.complication_level is very_severe (Art. 9, Table 3.1)."""
    return line.equals("drg.complication_level", "very_severe")


L63A_ONLY_WHEN_DRG_COMPLICATION_LEVEL = Condition(
    codes={"L63A"},
    slug="only-when-drg-complication-level",
    sentence="only when drg.complication_level is very_severe",
    citation=ART_9_TABLE_3_1,
    valid=FROM_2018_04_01,
    holds=l63a_only_when_drg_complication_level,
    asks=("drg.complication_level",),
)

# ---------------------------------------------------------------- L63B Infekcija bubrega i mokraćnog sustava, dob > 69…


def l63b_only_when_patient_age_and_drg_complication_level(line: LineView) -> Truth:
    """L63B: only when patient.age > 69 years or drg.complication_level is severe (Art. 9, Table 3.1)."""
    return line.compare("patient.age", ">", Decimal("69")) | line.equals("drg.complication_level", "severe")


L63B_ONLY_WHEN_PATIENT_AGE_AND_DRG_COMPLICATION_LEVEL = Condition(
    codes={"L63B"},
    slug="only-when-patient-age-and-drg-complication-level",
    sentence="only when patient.age > 69 years or drg.complication_level is severe",
    citation=ART_9_TABLE_3_1,
    valid=FROM_2018_04_01,
    holds=l63b_only_when_patient_age_and_drg_complication_level,
    asks=("patient.age", "drg.complication_level"),
    reading="as printed: over 69 with very severe KK fits L63A and L63B",
)

# ---------------------------------------------------------------- P02Z Kardiotorakalni/krvožilni postupci u novorođenč…

P02Z_ONLY_WHEN_NEWBORN = Condition(
    codes={"P02Z"},
    slug="only-when-newborn",
    sentence="only when newborn",
    citation=ART_9_TABLE_3_1,
    valid=FROM_2018_04_01,
    holds=newborn,
    asks=("admission_date", "patient.birth_date"),
    reading=THE_ACT_GIVES_NO_AGE_THE_FIRST,
)

# ---------------------------------------------------------------- P60A Novorođenče, umrlo ili premješteno u drugu usta…


def p60a_only_when_discharge_mode_and_discharge_date(line: LineView) -> Truth:
    """P60A: only when discharge_mode is one of died, transferred_to_acute and discharge_date is less than 5 days after
    patient.birth_date and not drg.significant_operation (Art. 9, Table 3.1).
    """
    return (
        line.one_of("discharge_mode", "died", "transferred_to_acute")
        & line.date_gap("discharge_date", "less than", 5, "day", "after", "patient.birth_date")
        & ~line.is_true("drg.significant_operation")
    )


P60A_ONLY_WHEN_DISCHARGE_MODE_AND_DISCHARGE_DATE = Condition(
    codes={"P60A"},
    slug="only-when-discharge-mode-and-discharge-date-and-patient-birth-date-and-drg-significant-operation",
    sentence=(
        "only when discharge_mode is one of died, transferred_to_acute and discharge_date is less than 5 days after "
        "patient.birth_date and not drg.significant_operation"
    ),
    citation=ART_9_TABLE_3_1,
    valid=FROM_2018_04_01,
    holds=p60a_only_when_discharge_mode_and_discharge_date,
    asks=("discharge_mode", "discharge_date", "patient.birth_date", "drg.significant_operation"),
)

# ---------------------------------------------------------------- P60B Novorođenče, umrlo ili premješteno u drugu usta…


def p60b_only_when_discharge_mode_and_discharge_date(line: LineView) -> Truth:
    """P60B: only when discharge_mode is one of died, transferred_to_acute and discharge_date is less than 5 days after
    readmission_date and not drg.significant_operation (Art. 9, Table 3.1).
    """
    return (
        line.one_of("discharge_mode", "died", "transferred_to_acute")
        & line.date_gap("discharge_date", "less than", 5, "day", "after", "readmission_date")
        & ~line.is_true("drg.significant_operation")
    )


P60B_ONLY_WHEN_DISCHARGE_MODE_AND_DISCHARGE_DATE = Condition(
    codes={"P60B"},
    slug="only-when-discharge-mode-and-discharge-date-and-readmission-date-and-drg-significant-operation",
    sentence=(
        "only when discharge_mode is one of died, transferred_to_acute and discharge_date is less than 5 days after "
        "readmission_date and not drg.significant_operation"
    ),
    citation=ART_9_TABLE_3_1,
    valid=FROM_2018_04_01,
    holds=p60b_only_when_discharge_mode_and_discharge_date,
    asks=("discharge_mode", "discharge_date", "readmission_date", "drg.significant_operation"),
)

# ---------------------------------------------------------------- P66D Novorođenče, masa pri prijamu 3000 – 3499 g, be…


def p66d_only_when_newborn_and_admission_weight_g_and_drg(line: LineView) -> Truth:
    """P66D: only when newborn and admission_weight_g is 3000 to 3499 g and not drg.significant_operation and not
    drg.newborn_problems (Art. 9, Table 3.1).
    """
    return (
        newborn(line)
        & line.between("admission_weight_g", Decimal("3000"), Decimal("3499"))
        & ~line.is_true("drg.significant_operation")
        & ~line.is_true("drg.newborn_problems")
    )


P66D_ONLY_WHEN_NEWBORN_AND_ADMISSION_WEIGHT_G_AND_DRG = Condition(
    codes={"P66D"},
    slug="only-when-newborn-and-admission-weight-g-and-drg-significant-operation-and-drg-newborn-problems",
    sentence=(
        "only when newborn and admission_weight_g is 3000 to 3499 g and not drg.significant_operation and not "
        "drg.newborn_problems"
    ),
    citation=ART_9_TABLE_3_1,
    valid=FROM_2018_04_01,
    holds=p66d_only_when_newborn_and_admission_weight_g_and_drg,
    asks=(
        "admission_date", "patient.birth_date", "admission_weight_g", "drg.significant_operation",
        "drg.newborn_problems",
    ),
    reading=THE_ACT_GIVES_NO_AGE_THE_FIRST,
)

# ---------------------------------------------------------------- T60A Septikemija s vrlo teškim ili teškim KK


def t60a_only_when_drg_complication_level(line: LineView) -> Truth:
    """T60A: only when drg.complication_level is one of very_severe, severe (Art. 9, Table 3.1)."""
    return line.one_of("drg.complication_level", "very_severe", "severe")


T60A_ONLY_WHEN_DRG_COMPLICATION_LEVEL = Condition(
    codes={"T60A"},
    slug="only-when-drg-complication-level",
    sentence="only when drg.complication_level is one of very_severe, severe",
    citation=ART_9_TABLE_3_1,
    valid=FROM_2018_04_01,
    holds=t60a_only_when_drg_complication_level,
    asks=("drg.complication_level",),
)

# ---------------------------------------------------------------- T62A Vrućica nepoznatog uzroka s KK

T62A_ONLY_WHEN_ANY_COMPLICATION = Condition(
    codes={"T62A"},
    slug="only-when-any-complication",
    sentence="only when any-complication",
    citation=ART_9_TABLE_3_1,
    valid=FROM_2018_04_01,
    holds=any_complication,
    asks=("drg.complication_level",),
    reading=WITH_KK_MEANS_ANY_LEVEL,
)

# ---------------------------------------------------------------- T63A Virusna bolest, dob > 59 godina, ili s KK


def t63a_only_when_patient_age_and_any_complication(line: LineView) -> Truth:
    """T63A: only when patient.age > 59 years or any-complication (Art. 9, Table 3.1)."""
    return line.compare("patient.age", ">", Decimal("59")) | any_complication(line)


T63A_ONLY_WHEN_PATIENT_AGE_AND_ANY_COMPLICATION = Condition(
    codes={"T63A"},
    slug="only-when-patient-age-and-any-complication",
    sentence="only when patient.age > 59 years or any-complication",
    citation=ART_9_TABLE_3_1,
    valid=FROM_2018_04_01,
    holds=t63a_only_when_patient_age_and_any_complication,
    asks=("patient.age", "drg.complication_level"),
    reading=WITH_KK_MEANS_ANY_LEVEL,
)

# ---------------------------------------------------------------- A03Z and 17 more

A03Z_AND_17_MORE_UNRESOLVED_FOOTNOTE_1_OF_TABLE_3_1 = Unresolved(
    codes=A03Z_AND_17_MORE,
    slug="unresolved-footnote-1-of-table-3.1",
    sentence='unresolved "footnote 1 of Table 3.1"',
    citation=ART_9_TABLE_3_1,
    valid=FROM_2018_04_01,
    text="footnote 1 of Table 3.1",
)

# ---------------------------------------------------------------- A03Z and 34 more


def a03z_and_34_more_times_0_5_when(line: LineView) -> Truth:
    """The `when` of A03Z and 34 more: times 0.5 when discharge_mode is transferred_to_acute and target_category <=
    own_category (Art. 9, Table 3.1, note *).
    """
    return (
        line.equals("discharge_mode", "transferred_to_acute")
        & line.compare_facts("target_category", "<=", "own_category")
    )


A03Z_AND_34_MORE_TIMES_0_5 = Factor(
    codes=A03Z_AND_34_MORE,
    slug="times-0.5",
    sentence="times 0.5 when discharge_mode is transferred_to_acute and target_category <= own_category",
    citation=ART_9_TABLE_3_1_NOTE,
    valid=FROM_2018_04_01,
    factor=Decimal("0.5"),
    when=a03z_and_34_more_times_0_5_when,
    reading="category 1 is the highest; P60A and P60B, which a transfer defines, are halved too",
)

# ---------------------------------------------------------------- D63A and 11 more


def d63a_and_11_more_times_1_2_when(line: LineView) -> Truth:
    """The `when` of D63A and 11 more: times 1.2 when provider.specialised_clinic (Art. 9, Table 3.1, note 3)."""
    return line.is_true("provider.specialised_clinic")


D63A_AND_11_MORE_TIMES_1_2 = Factor(
    codes=D63A_AND_11_MORE,
    slug="times-1.2",
    sentence="times 1.2 when provider.specialised_clinic",
    citation=ART_9_TABLE_3_1_NOTE_3,
    valid=FROM_2018_04_01,
    factor=Decimal("1.2"),
    when=d63a_and_11_more_times_1_2_when,
    reading="both factors multiply",
)

RULES: tuple[Rule, ...] = (
    A03Z_AND_34_MORE_PAYS_COEFFICIENT,
    A09A_ONLY_WHEN_DRG_PANCREAS_TRANSPLANTATION_AND_DRG,
    A09B_ONLY_WHEN_DRG_PANCREAS_TRANSPLANTATION_AND_DRG,
    B40Z_ONLY_WHEN_DIAGNOSIS,
    D63A_ONLY_WHEN_ANY_COMPLICATION,
    D63B_ONLY_WHEN_DRG_COMPLICATION_LEVEL,
    E62A_ONLY_WHEN_DRG_COMPLICATION_LEVEL,
    E62B_ONLY_WHEN_DRG_COMPLICATION_LEVEL,
    F07A_ONLY_WHEN_DRG_CARDIOPULMONARY_BYPASS_AND_DRG,
    F21A_ONLY_WHEN_DRG_COMPLICATION_LEVEL,
    F21B_ONLY_WHEN_DRG_COMPLICATION_LEVEL,
    F40Z_ONLY_WHEN_BREATHING_SUPPORT,
    F60B_ONLY_WHEN_DRG_INVASIVE_CARDIAC_DIAGNOSTICS_AND_DRG,
    F60C_ONLY_WHEN_DRG_INVASIVE_CARDIAC_DIAGNOSTICS,
    F65A_ONLY_WHEN_DRG_COMPLICATION_LEVEL,
    F65B_ONLY_WHEN_DRG_COMPLICATION_LEVEL,
    G67A_ONLY_WHEN_DRG_COMPLICATION_LEVEL,
    G67A_ONLY_WHEN_PATIENT_AGE,
    H61A_ONLY_WHEN_PATIENT_AGE_AND_DRG_COMPLICATION_LEVEL,
    H61B_ONLY_WHEN_PATIENT_AGE_AND_DRG_COMPLICATION_LEVEL,
    J12A_ONLY_WHEN_DRG_COMPLICATION_LEVEL,
    J12B_ONLY_WHEN_DRG_SKIN_GRAFT_OR_FLAP_AND_DRG,
    J64A_ONLY_WHEN_PATIENT_AGE_AND_DRG_COMPLICATION_LEVEL,
    J64B_ONLY_WHEN_PATIENT_AGE_AND_DRG_COMPLICATION_LEVEL,
    L63A_ONLY_WHEN_DRG_COMPLICATION_LEVEL,
    L63B_ONLY_WHEN_PATIENT_AGE_AND_DRG_COMPLICATION_LEVEL,
    P02Z_ONLY_WHEN_NEWBORN,
    P60A_ONLY_WHEN_DISCHARGE_MODE_AND_DISCHARGE_DATE,
    P60B_ONLY_WHEN_DISCHARGE_MODE_AND_DISCHARGE_DATE,
    P66D_ONLY_WHEN_NEWBORN_AND_ADMISSION_WEIGHT_G_AND_DRG,
    T60A_ONLY_WHEN_DRG_COMPLICATION_LEVEL,
    T62A_ONLY_WHEN_ANY_COMPLICATION,
    T63A_ONLY_WHEN_PATIENT_AGE_AND_ANY_COMPLICATION,
    A03Z_AND_17_MORE_UNRESOLVED_FOOTNOTE_1_OF_TABLE_3_1,
    A03Z_AND_34_MORE_TIMES_0_5,
    D63A_AND_11_MORE_TIMES_1_2,
)
