"""The rules of Títol VII, Cap. 1; Títol VII, Cap. 2 to 4, rows of one or several stages; Títol VII, Cap. 2; Títol VII,
Cap. 3, Art. 1; Títol VII, Cap. 3, Art. 2; Títol VII, Cap. 3, Art. 2, (*); Títol VII, Cap. 3, Art. 2, rows; Títol
VII, Cap. 4; Títol VII, Cap. 4, Seccions, sutures i anastomosis dels grans vasos.

Generated from rulesets/andorra/07a-chest.takst by `takst build andorra`: change the rules there, then build again.
"""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from takst.runtime.kleene import Truth
from takst.runtime.plan import (
    Condition,
    DocumentRequired,
    Exclusion,
    Inclusion,
    InclusionLift,
    Limit,
    LinesRequired,
    Named,
    Outcome,
    Rule,
    lines,
)
from takst.runtime.spec import Citation, Period
from takst.runtime.view import LineView
from takst.runtime.windows import Window

from .vocabulary import THORACIC_VISCERAL_ACTS, newborn

TITOL_VII_CAP_1 = Citation("ngap", "Títol VII, Cap. 1")
FROM_2014_05_14 = Period(dt.date(2014, 5, 14))
TITOL_VII_CAP_2_TO_4_ROWS_OF_ONE_OR_SEVERAL_STAGES = Citation(
    "ngap",
    "Títol VII, Cap. 2 to 4, rows of one or several stages",
)
TITOL_VII_CAP_2 = Citation("ngap", "Títol VII, Cap. 2")
CODE_3701_Z_AND_12_MORE = frozenset({
    "3701 Z", "3702 Y", "3703 X", "3704 V", "3705 U", "3706 T", "3707 S", "3708 R", "3709 Q", "3710 P", "3711 O",
    "3712 N", "3713 M",
})
TITOL_VII_CAP_3_ART_1 = Citation("ngap", "Títol VII, Cap. 3, Art. 1")
WHERE_THE_TEXT_DOES_NOT_SAY_HOW = "where the text does not say how far a ban or an inclusion reaches: the same session"
TITOL_VII_CAP_3_ART_2 = Citation("ngap", "Títol VII, Cap. 3, Art. 2")
TITOL_VII_CAP_3_ART_2_2 = Citation("ngap", "Títol VII, Cap. 3, Art. 2, (*)")
TITOL_VII_CAP_3_ART_2_ROWS = Citation("ngap", "Títol VII, Cap. 3, Art. 2, rows")
TITOL_VII_CAP_4 = Citation("ngap", "Títol VII, Cap. 4")
TITOL_VII_CAP_4_SECCIONS_SUTURES_I_ANASTOMOSIS_DELS_GRANS = Citation(
    "ngap",
    "Títol VII, Cap. 4, Seccions, sutures i anastomosis dels grans vasos",
)

# ---------------------------------------------------------------- 3607 S, 3608 R

CODE_3607_S_3608_R_REQUIRES = LinesRequired(
    codes={"3607 S", "3608 R"},
    slug="requires",
    sentence="requires 3606 T in the same operation",
    citation=TITOL_VII_CAP_1,
    valid=FROM_2014_05_14,
    partners=lines("3606 T"),
    keys=("operation",),
)

# ---------------------------------------------------------------- 3610 Y and 2 more


def code_3610_y_and_2_more_max_1_per_treatment_unless(line: LineView) -> Truth:
    """The `unless` of 3610 Y and 2 more: max 1 per treatment unless anaesthesia_share (Títol VII, Cap. 2 to 4, rows of
    one or several stages).
    """
    return line.is_true("anaesthesia_share")


CODE_3610_Y_AND_2_MORE_MAX_1_PER_TREATMENT = Limit(
    codes={"3610 Y", "3723 C", "3814 K"},
    slug="max-1-per-treatment",
    sentence="max 1 per treatment unless anaesthesia_share",
    citation=TITOL_VII_CAP_2_TO_4_ROWS_OF_ONE_OR_SEVERAL_STAGES,
    valid=FROM_2014_05_14,
    number=1,
    window=Window("keys", keys=("treatment",)),
    unless=code_3610_y_and_2_more_max_1_per_treatment_unless,
    reading="all stages of one treatment are one quotation",
)

# ---------------------------------------------------------------- 3611 X Tractament incruent dels traumatismes tancats…

CODE_3611_X_DOES_NOT_INCLUDE = InclusionLift(
    codes={"3611 X"},
    slug="does-not-include",
    sentence='does not include "reanimation", "respiratory assistance"',
    citation=TITOL_VII_CAP_2,
    valid=FROM_2014_05_14,
    items=lines(Named("reanimation", "reanimation"), Named("respiratory assistance", "respiratory-assistance")),
)

# ---------------------------------------------------------------- 3612 V Resecció parcial o total d'una costella (exce…


def code_3612_v_only_when_anatomical_site(line: LineView) -> Truth:
    """3612 V: only when anatomical_site is not first_rib (Títol VII, Cap. 2)."""
    return ~line.equals("anatomical_site", "first_rib")


CODE_3612_V_ONLY_WHEN_ANATOMICAL_SITE = Condition(
    codes={"3612 V"},
    slug="only-when-anatomical-site",
    sentence="only when anatomical_site is not first_rib",
    citation=TITOL_VII_CAP_2,
    valid=FROM_2014_05_14,
    holds=code_3612_v_only_when_anatomical_site,
    asks=("anatomical_site",),
)

# ---------------------------------------------------------------- 3613 U Resecció total o parcial de la primera costel…


def code_3613_u_only_when_anatomical_site(line: LineView) -> Truth:
    """3613 U: only when anatomical_site is first_rib (Títol VII, Cap. 2)."""
    return line.equals("anatomical_site", "first_rib")


CODE_3613_U_ONLY_WHEN_ANATOMICAL_SITE = Condition(
    codes={"3613 U"},
    slug="only-when-anatomical-site",
    sentence="only when anatomical_site is first_rib",
    citation=TITOL_VII_CAP_2,
    valid=FROM_2014_05_14,
    holds=code_3613_u_only_when_anatomical_site,
    asks=("anatomical_site",),
)

# ---------------------------------------------------------------- 3614 T Pleurectomia, parietectomia, toracoplàstia, p…


def code_3614_t_max_1_per_treatment_and_stage_number_unless(line: LineView) -> Truth:
    """The `unless` of 3614 T: max 1 per treatment and stage_number unless anaesthesia_share (Títol VII, Cap. 2)."""
    return line.is_true("anaesthesia_share")


CODE_3614_T_MAX_1_PER_TREATMENT_AND_STAGE_NUMBER = Limit(
    codes={"3614 T"},
    slug="max-1-per-treatment-and-stage-number",
    sentence="max 1 per treatment and stage_number unless anaesthesia_share",
    citation=TITOL_VII_CAP_2,
    valid=FROM_2014_05_14,
    number=1,
    window=Window("keys", keys=("treatment", "stage_number")),
    unless=code_3614_t_max_1_per_treatment_and_stage_number_unless,
)

# ---------------------------------------------------------------- 3701 Z and 12 more

CODE_3701_Z_AND_12_MORE_REQUIRES_DOCUMENT_REPORT = DocumentRequired(
    codes=CODE_3701_Z_AND_12_MORE,
    slug="requires-document-report",
    sentence="requires document report",
    citation=TITOL_VII_CAP_3_ART_1,
    valid=FROM_2014_05_14,
    kind="report",
)

CODE_3701_Z_AND_12_MORE_INCLUDES = Inclusion(
    codes=CODE_3701_Z_AND_12_MORE,
    slug="includes",
    sentence='includes "writing up of the results"',
    citation=TITOL_VII_CAP_3_ART_1,
    valid=FROM_2014_05_14,
    items=lines(Named("writing up of the results", "writing-up-of-the-results")),
    keys=("session",),
    reading=WHERE_THE_TEXT_DOES_NOT_SAY_HOW,
)


def code_3701_z_and_12_more_requires_document_results_when(line: LineView) -> Truth:
    """The `when` of 3701 Z and 12 more: requires document results when documents_requested_by_control (Títol VII, Cap.
    3, Art. 1).
    """
    return line.is_true("documents_requested_by_control")


CODE_3701_Z_AND_12_MORE_REQUIRES_DOCUMENT_RESULTS = DocumentRequired(
    codes=CODE_3701_Z_AND_12_MORE,
    slug="requires-document-results",
    sentence="requires document results when documents_requested_by_control",
    citation=TITOL_VII_CAP_3_ART_1,
    valid=FROM_2014_05_14,
    kind="results",
    when=code_3701_z_and_12_more_requires_document_results_when,
)

# ---------------------------------------------------------------- 3701 Z Espirografia completa amb mesures múltiples d…


def code_3701_z_only_when_residual_volume_measured(line: LineView) -> Truth:
    """3701 Z: only when residual_volume_measured (Títol VII, Cap. 3, Art. 1)."""
    return line.is_true("residual_volume_measured")


CODE_3701_Z_ONLY_WHEN_RESIDUAL_VOLUME_MEASURED = Condition(
    codes={"3701 Z"},
    slug="only-when-residual-volume-measured",
    sentence="only when residual_volume_measured",
    citation=TITOL_VII_CAP_3_ART_1,
    valid=FROM_2014_05_14,
    holds=code_3701_z_only_when_residual_volume_measured,
    asks=("residual_volume_measured",),
)

# ---------------------------------------------------------------- 3702 Y El mateix examen sense la mesura del volum re…


def code_3702_y_only_when_residual_volume_measured(line: LineView) -> Truth:
    """3702 Y: only when not residual_volume_measured (Títol VII, Cap. 3, Art. 1)."""
    return ~line.is_true("residual_volume_measured")


CODE_3702_Y_ONLY_WHEN_RESIDUAL_VOLUME_MEASURED = Condition(
    codes={"3702 Y"},
    slug="only-when-residual-volume-measured",
    sentence="only when not residual_volume_measured",
    citation=TITOL_VII_CAP_3_ART_1,
    valid=FROM_2014_05_14,
    holds=code_3702_y_only_when_residual_volume_measured,
    asks=("residual_volume_measured",),
)

# ---------------------------------------------------------------- 3703 X Prova quantitativa als agents farmacodinàmics…

CODE_3703_X_INCLUDES = Inclusion(
    codes={"3703 X"},
    slug="includes",
    sentence='includes "measurement of the reactivity threshold"',
    citation=TITOL_VII_CAP_3_ART_1,
    valid=FROM_2014_05_14,
    items=lines(Named("measurement of the reactivity threshold", "measurement-of-the-reactivity-threshold")),
    keys=("session",),
    reading=WHERE_THE_TEXT_DOES_NOT_SAY_HOW,
)

# ---------------------------------------------------------------- 3704 V Prova d'exercici de tres o deu minuts amb càr…


def code_3704_v_only_when_session_duration_min(line: LineView) -> Truth:
    """3704 V: only when session_duration_min is one of 3, 10 (Títol VII, Cap. 3, Art. 1)."""
    return line.one_of("session_duration_min", Decimal("3"), Decimal("10"))


CODE_3704_V_ONLY_WHEN_SESSION_DURATION_MIN = Condition(
    codes={"3704 V"},
    slug="only-when-session-duration-min",
    sentence="only when session_duration_min is one of 3, 10",
    citation=TITOL_VII_CAP_3_ART_1,
    valid=FROM_2014_05_14,
    holds=code_3704_v_only_when_session_duration_min,
    asks=("session_duration_min",),
    reading="three and ten minutes are two lengths",
)

# ---------------------------------------------------------------- 3705 U Exercici de quinze minuts o més, amb càrrega …


def code_3705_u_only_when_session_duration_min(line: LineView) -> Truth:
    """3705 U: only when session_duration_min >= 15 minutes (Títol VII, Cap. 3, Art. 1)."""
    return line.compare("session_duration_min", ">=", Decimal("15"))


CODE_3705_U_ONLY_WHEN_SESSION_DURATION_MIN = Condition(
    codes={"3705 U"},
    slug="only-when-session-duration-min",
    sentence="only when session_duration_min >= 15 minutes",
    citation=TITOL_VII_CAP_3_ART_1,
    valid=FROM_2014_05_14,
    holds=code_3705_u_only_when_session_duration_min,
    asks=("session_duration_min",),
    reading="the minutes are those of the exercise itself",
)


def code_3705_u_only_when_control_period_min_and_recovery_period(line: LineView) -> Truth:
    """3705 U: only when control_period_min is 5 minutes and recovery_period_min is 5 minutes (Títol VII, Cap. 3, Art.
    1).
    """
    return line.equals("control_period_min", Decimal("5")) & line.equals("recovery_period_min", Decimal("5"))


CODE_3705_U_ONLY_WHEN_CONTROL_PERIOD_MIN_AND_RECOVERY_PERIOD = Condition(
    codes={"3705 U"},
    slug="only-when-control-period-min-and-recovery-period-min",
    sentence="only when control_period_min is 5 minutes and recovery_period_min is 5 minutes",
    citation=TITOL_VII_CAP_3_ART_1,
    valid=FROM_2014_05_14,
    holds=code_3705_u_only_when_control_period_min_and_recovery_period,
    asks=("control_period_min", "recovery_period_min"),
    reading="five minutes each, as printed",
)

# ---------------------------------------------------------------- 3706 T Mesura del traspàs o transferència del CO en …


def code_3706_t_only_when_technique(line: LineView) -> Truth:
    """3706 T: only when technique is not exercise_test (Títol VII, Cap. 3, Art. 1)."""
    return ~line.equals("technique", "exercise_test")


CODE_3706_T_ONLY_WHEN_TECHNIQUE = Condition(
    codes={"3706 T"},
    slug="only-when-technique",
    sentence="only when technique is not exercise_test",
    citation=TITOL_VII_CAP_3_ART_1,
    valid=FROM_2014_05_14,
    holds=code_3706_t_only_when_technique,
    asks=("technique",),
)

# ---------------------------------------------------------------- 3707 S La mateixa mesura amb prova d'exercici


def code_3707_s_only_when_technique(line: LineView) -> Truth:
    """3707 S: only when technique is exercise_test (Títol VII, Cap. 3, Art. 1)."""
    return line.equals("technique", "exercise_test")


CODE_3707_S_ONLY_WHEN_TECHNIQUE = Condition(
    codes={"3707 S"},
    slug="only-when-technique",
    sentence="only when technique is exercise_test",
    citation=TITOL_VII_CAP_3_ART_1,
    valid=FROM_2014_05_14,
    holds=code_3707_s_only_when_technique,
    asks=("technique",),
)

# ---------------------------------------------------------------- 3708 R Mesura de la ventilació alveolar i estudi de …

CODE_3708_R_INCLUDES = Inclusion(
    codes={"3708 R"},
    slug="includes",
    sentence='includes 2425 Z, "taking of the sample", "assay"',
    citation=TITOL_VII_CAP_3_ART_1,
    valid=FROM_2014_05_14,
    items=lines("2425 Z", Named("taking of the sample", "taking-of-the-sample"), Named("assay", "assay")),
    keys=("session",),
    reading=WHERE_THE_TEXT_DOES_NOT_SAY_HOW,
)

# ---------------------------------------------------------------- 3709 Q Oximetria i capnometria de sang arterial (pun…

CODE_3709_Q_INCLUDES = Inclusion(
    codes={"3709 Q"},
    slug="includes",
    sentence='includes 2425 Z, "puncture", "assay"',
    citation=TITOL_VII_CAP_3_ART_1,
    valid=FROM_2014_05_14,
    items=lines("2425 Z", Named("puncture", "puncture"), Named("assay", "assay")),
    keys=("session",),
    reading=WHERE_THE_TEXT_DOES_NOT_SAY_HOW,
)

# ---------------------------------------------------------------- 3712 N 2. Amb pletismografia de la ventilació pulmon…

CODE_3712_N_INCLUDES = Inclusion(
    codes={"3712 N"},
    slug="includes",
    sentence='includes 3701 Z, "complete spirography"',
    citation=TITOL_VII_CAP_3_ART_1,
    valid=FROM_2014_05_14,
    items=lines("3701 Z", Named("complete spirography", "complete-spirography")),
    keys=("session",),
    reading=WHERE_THE_TEXT_DOES_NOT_SAY_HOW,
)

# ---------------------------------------------------------------- 3717 I Sinèquies provocades (la pleuroscòpia i els s…

CODE_3717_I_INCLUDES = Inclusion(
    codes={"3717 I"},
    slug="includes",
    sentence='includes 3716 J, "pleuroscopy", "operative follow-up"',
    citation=TITOL_VII_CAP_3_ART_2,
    valid=FROM_2014_05_14,
    items=lines("3716 J", Named("pleuroscopy", "pleuroscopy"), Named("operative follow-up", "operative-follow-up")),
    keys=("session",),
    reading=WHERE_THE_TEXT_DOES_NOT_SAY_HOW,
)

# ---------------------------------------------------------------- 3724 B Toracotomia (*)

CODE_3724_B_CANNOT_BE_BILLED_WITH = Exclusion(
    codes={"3724 B"},
    slug="cannot-be-billed-with",
    sentence="cannot be billed with thoracic-visceral-acts, 3808 Q in the same operation",
    citation=TITOL_VII_CAP_3_ART_2_2,
    valid=FROM_2014_05_14,
    partners=lines(THORACIC_VISCERAL_ACTS, "3808 Q"),
    keys=("operation",),
)

# ---------------------------------------------------------------- 3725 A Toracolaparatomia (*)

CODE_3725_A_CANNOT_BE_BILLED_WITH = Exclusion(
    codes={"3725 A"},
    slug="cannot-be-billed-with",
    sentence="cannot be billed with thoracic-visceral-acts in the same operation",
    citation=TITOL_VII_CAP_3_ART_2_2,
    valid=FROM_2014_05_14,
    partners=lines(THORACIC_VISCERAL_ACTS),
    keys=("operation",),
)

# ---------------------------------------------------------------- 3730 U Tractament en un temps per una sola via d'abo…


def code_3730_u_only_when_laterality(line: LineView) -> Truth:
    """3730 U: only when laterality is bilateral (Títol VII, Cap. 3, Art. 2, rows)."""
    return line.equals("laterality", "bilateral")


CODE_3730_U_ONLY_WHEN_LATERALITY = Condition(
    codes={"3730 U"},
    slug="only-when-laterality",
    sentence="only when laterality is bilateral",
    citation=TITOL_VII_CAP_3_ART_2_ROWS,
    valid=FROM_2014_05_14,
    holds=code_3730_u_only_when_laterality,
    asks=("laterality",),
)


def code_3730_u_only_when_approach_count(line: LineView) -> Truth:
    """3730 U: only when approach_count is 1 approaches (Títol VII, Cap. 3, Art. 2, rows)."""
    return line.equals("approach_count", Decimal("1"))


CODE_3730_U_ONLY_WHEN_APPROACH_COUNT = Condition(
    codes={"3730 U"},
    slug="only-when-approach-count",
    sentence="only when approach_count is 1 approaches",
    citation=TITOL_VII_CAP_3_ART_2_ROWS,
    valid=FROM_2014_05_14,
    holds=code_3730_u_only_when_approach_count,
    asks=("approach_count",),
)


def code_3730_u_only_when_stage_count(line: LineView) -> Truth:
    """3730 U: only when stage_count is 1 stages (Títol VII, Cap. 3, Art. 2, rows)."""
    return line.equals("stage_count", Decimal("1"))


CODE_3730_U_ONLY_WHEN_STAGE_COUNT = Condition(
    codes={"3730 U"},
    slug="only-when-stage-count",
    sentence="only when stage_count is 1 stages",
    citation=TITOL_VII_CAP_3_ART_2_ROWS,
    valid=FROM_2014_05_14,
    holds=code_3730_u_only_when_stage_count,
    asks=("stage_count",),
)


def code_3730_u_max_1_per_operation_unless(line: LineView) -> Truth:
    """The `unless` of 3730 U: max 1 per operation unless anaesthesia_share (Títol VII, Cap. 3, Art. 2, rows)."""
    return line.is_true("anaesthesia_share")


CODE_3730_U_MAX_1_PER_OPERATION = Limit(
    codes={"3730 U"},
    slug="max-1-per-operation",
    sentence="max 1 per operation unless anaesthesia_share",
    citation=TITOL_VII_CAP_3_ART_2_ROWS,
    valid=FROM_2014_05_14,
    number=1,
    window=Window("keys", keys=("operation",)),
    unless=code_3730_u_max_1_per_operation_unless,
)

# ---------------------------------------------------------------- 3800 Z Pneumomediastí (sense incloure els clixés dio…

CODE_3800_Z_DOES_NOT_INCLUDE = InclusionLift(
    codes={"3800 Z"},
    slug="does-not-include",
    sentence='does not include "radiographs"',
    citation=TITOL_VII_CAP_4,
    valid=FROM_2014_05_14,
    items=lines(Named("radiographs", "radiographs")),
)

# ---------------------------------------------------------------- 3801 Y Mediastinoscòpia, esofagoscòpia, esofagofibro…


def code_3801_y_only_when_biopsy(line: LineView) -> Truth:
    """3801 Y: only when not biopsy (Títol VII, Cap. 4)."""
    return ~line.is_true("biopsy")


CODE_3801_Y_ONLY_WHEN_BIOPSY = Condition(
    codes={"3801 Y"},
    slug="only-when-biopsy",
    sentence="only when not biopsy",
    citation=TITOL_VII_CAP_4,
    valid=FROM_2014_05_14,
    holds=code_3801_y_only_when_biopsy,
    asks=("biopsy",),
)

# ---------------------------------------------------------------- 3802 X Amb biòpsia


def code_3802_x_only_when_biopsy(line: LineView) -> Truth:
    """3802 X: only when biopsy (Títol VII, Cap. 4)."""
    return line.is_true("biopsy")


CODE_3802_X_ONLY_WHEN_BIOPSY = Condition(
    codes={"3802 X"},
    slug="only-when-biopsy",
    sentence="only when biopsy",
    citation=TITOL_VII_CAP_4,
    valid=FROM_2014_05_14,
    holds=code_3802_x_only_when_biopsy,
    asks=("biopsy",),
)

# ---------------------------------------------------------------- 3803 V Broncoscòpies iteratives, broncoaspiració amb…


def code_3803_v_only_when_iterative_operation(line: LineView) -> Truth:
    """3803 V: only when iterative_operation (Títol VII, Cap. 4)."""
    return line.is_true("iterative_operation")


CODE_3803_V_ONLY_WHEN_ITERATIVE_OPERATION = Condition(
    codes={"3803 V"},
    slug="only-when-iterative-operation",
    sentence="only when iterative_operation",
    citation=TITOL_VII_CAP_4,
    valid=FROM_2014_05_14,
    holds=code_3803_v_only_when_iterative_operation,
    asks=("iterative_operation",),
)

# ---------------------------------------------------------------- 3804 U Injecció intrabronquial amb una finalitat dia…

CODE_3804_U_INCLUDES = Inclusion(
    codes={"3804 U"},
    slug="includes",
    sentence='includes "anaesthesia"',
    citation=TITOL_VII_CAP_4,
    valid=FROM_2014_05_14,
    items=lines(Named("anaesthesia", "anaesthesia")),
    keys=("session",),
    reading=WHERE_THE_TEXT_DOES_NOT_SAY_HOW,
)


def code_3804_u_not_covered_when(line: LineView) -> Truth:
    """The `when` of 3804 U: not covered when anaesthesia_share (Títol VII, Cap. 4)."""
    return line.is_true("anaesthesia_share")


CODE_3804_U_NOT_COVERED = Outcome(
    codes={"3804 U"},
    slug="not-covered",
    sentence="not covered when anaesthesia_share",
    citation=TITOL_VII_CAP_4,
    valid=FROM_2014_05_14,
    verdict="not covered",
    when=code_3804_u_not_covered_when,
)

# ---------------------------------------------------------------- 3805 T Extracció de cos estrany esofàgic, traqueal o…


def code_3805_t_only_when_patient_age_and_anatomical_site(line: LineView) -> Truth:
    """3805 T: only when patient.age >= 3 years or anatomical_site is trachea (Títol VII, Cap. 4)."""
    return line.compare("patient.age", ">=", Decimal("3")) | line.equals("anatomical_site", "trachea")


CODE_3805_T_ONLY_WHEN_PATIENT_AGE_AND_ANATOMICAL_SITE = Condition(
    codes={"3805 T"},
    slug="only-when-patient-age-and-anatomical-site",
    sentence="only when patient.age >= 3 years or anatomical_site is trachea",
    citation=TITOL_VII_CAP_4,
    valid=FROM_2014_05_14,
    holds=code_3805_t_only_when_patient_age_and_anatomical_site,
    asks=("patient.age", "anatomical_site"),
    reading="the row for infants does not name the trachea",
)

# ---------------------------------------------------------------- 3806 S Extracció de cos estrany esofàgic o bronquial…


def code_3806_s_only_when_patient_age_and_anatomical_site(line: LineView) -> Truth:
    """3806 S: only when patient.age < 3 years and anatomical_site is one of oesophagus, bronchus (Títol VII, Cap. 4).
    """
    return line.compare("patient.age", "<", Decimal("3")) & line.one_of("anatomical_site", "oesophagus", "bronchus")


CODE_3806_S_ONLY_WHEN_PATIENT_AGE_AND_ANATOMICAL_SITE = Condition(
    codes={"3806 S"},
    slug="only-when-patient-age-and-anatomical-site",
    sentence="only when patient.age < 3 years and anatomical_site is one of oesophagus, bronchus",
    citation=TITOL_VII_CAP_4,
    valid=FROM_2014_05_14,
    holds=code_3806_s_only_when_patient_age_and_anatomical_site,
    asks=("patient.age", "anatomical_site"),
)

# ---------------------------------------------------------------- 3811 N Dilatació esofàgica, per sessió

CODE_3811_N_MAX_1_PER_SESSION = Limit(
    codes={"3811 N"},
    slug="max-1-per-session",
    sentence="max 1 per session",
    citation=TITOL_VII_CAP_4,
    valid=FROM_2014_05_14,
    number=1,
    window=Window("keys", keys=("session",)),
)

# ---------------------------------------------------------------- 3812 M Col·locació d'una pròtesi endoesofàgica per t…

CODE_3812_M_INCLUDES = Inclusion(
    codes={"3812 M"},
    slug="includes",
    sentence='includes 3801 Y, "oesophagoscopy" in the same operation',
    citation=TITOL_VII_CAP_4,
    valid=FROM_2014_05_14,
    items=lines("3801 Y", Named("oesophagoscopy", "oesophagoscopy")),
    keys=("operation",),
)

# ---------------------------------------------------------------- 3815 J, 4131 R

CODE_3815_J_4131_R_ONLY_WHEN_NEWBORN = Condition(
    codes={"3815 J", "4131 R"},
    slug="only-when-newborn",
    sentence="only when newborn",
    citation=TITOL_VII_CAP_4,
    valid=FROM_2014_05_14,
    holds=newborn,
    asks=("date", "patient.birth_date"),
    reading="the text gives no age: the first 28 days of life",
)

# ---------------------------------------------------------------- 3816 I Sense empelt


def code_3816_i_only_when_graft(line: LineView) -> Truth:
    """3816 I: only when not graft (Títol VII, Cap. 4, Seccions, sutures i anastomosis dels grans vasos)."""
    return ~line.is_true("graft")


CODE_3816_I_ONLY_WHEN_GRAFT = Condition(
    codes={"3816 I"},
    slug="only-when-graft",
    sentence="only when not graft",
    citation=TITOL_VII_CAP_4_SECCIONS_SUTURES_I_ANASTOMOSIS_DELS_GRANS,
    valid=FROM_2014_05_14,
    holds=code_3816_i_only_when_graft,
    asks=("graft",),
)

# ---------------------------------------------------------------- 3817 H Amb empelt


def code_3817_h_only_when_graft(line: LineView) -> Truth:
    """3817 H: only when graft (Títol VII, Cap. 4, Seccions, sutures i anastomosis dels grans vasos)."""
    return line.is_true("graft")


CODE_3817_H_ONLY_WHEN_GRAFT = Condition(
    codes={"3817 H"},
    slug="only-when-graft",
    sentence="only when graft",
    citation=TITOL_VII_CAP_4_SECCIONS_SUTURES_I_ANASTOMOSIS_DELS_GRANS,
    valid=FROM_2014_05_14,
    holds=code_3817_h_only_when_graft,
    asks=("graft",),
)

RULES: tuple[Rule, ...] = (
    CODE_3607_S_3608_R_REQUIRES,
    CODE_3610_Y_AND_2_MORE_MAX_1_PER_TREATMENT,
    CODE_3611_X_DOES_NOT_INCLUDE,
    CODE_3612_V_ONLY_WHEN_ANATOMICAL_SITE,
    CODE_3613_U_ONLY_WHEN_ANATOMICAL_SITE,
    CODE_3614_T_MAX_1_PER_TREATMENT_AND_STAGE_NUMBER,
    CODE_3701_Z_AND_12_MORE_REQUIRES_DOCUMENT_REPORT,
    CODE_3701_Z_AND_12_MORE_INCLUDES,
    CODE_3701_Z_AND_12_MORE_REQUIRES_DOCUMENT_RESULTS,
    CODE_3701_Z_ONLY_WHEN_RESIDUAL_VOLUME_MEASURED,
    CODE_3702_Y_ONLY_WHEN_RESIDUAL_VOLUME_MEASURED,
    CODE_3703_X_INCLUDES,
    CODE_3704_V_ONLY_WHEN_SESSION_DURATION_MIN,
    CODE_3705_U_ONLY_WHEN_SESSION_DURATION_MIN,
    CODE_3705_U_ONLY_WHEN_CONTROL_PERIOD_MIN_AND_RECOVERY_PERIOD,
    CODE_3706_T_ONLY_WHEN_TECHNIQUE,
    CODE_3707_S_ONLY_WHEN_TECHNIQUE,
    CODE_3708_R_INCLUDES,
    CODE_3709_Q_INCLUDES,
    CODE_3712_N_INCLUDES,
    CODE_3717_I_INCLUDES,
    CODE_3724_B_CANNOT_BE_BILLED_WITH,
    CODE_3725_A_CANNOT_BE_BILLED_WITH,
    CODE_3730_U_ONLY_WHEN_LATERALITY,
    CODE_3730_U_ONLY_WHEN_APPROACH_COUNT,
    CODE_3730_U_ONLY_WHEN_STAGE_COUNT,
    CODE_3730_U_MAX_1_PER_OPERATION,
    CODE_3800_Z_DOES_NOT_INCLUDE,
    CODE_3801_Y_ONLY_WHEN_BIOPSY,
    CODE_3802_X_ONLY_WHEN_BIOPSY,
    CODE_3803_V_ONLY_WHEN_ITERATIVE_OPERATION,
    CODE_3804_U_INCLUDES,
    CODE_3804_U_NOT_COVERED,
    CODE_3805_T_ONLY_WHEN_PATIENT_AGE_AND_ANATOMICAL_SITE,
    CODE_3806_S_ONLY_WHEN_PATIENT_AGE_AND_ANATOMICAL_SITE,
    CODE_3811_N_MAX_1_PER_SESSION,
    CODE_3812_M_INCLUDES,
    CODE_3815_J_4131_R_ONLY_WHEN_NEWBORN,
    CODE_3816_I_ONLY_WHEN_GRAFT,
    CODE_3817_H_ONLY_WHEN_GRAFT,
)
