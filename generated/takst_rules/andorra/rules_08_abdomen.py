"""The rules of Títol VIII, Cap. 1; Títol VIII, Cap. 2; Títol VIII, Cap. 2, (1); Títol VIII, Cap. 2, (2); Títol VIII,
Cap. 2, Diàlisi peritoneal, and Títol IX, Cap. 2; Títol VIII, Cap. 2, Diàlisi peritoneal; Títol VIII, Cap. 3; Títol
VIII, Cap. 4; Títol VIII, Cap. 5; Títol VIII, Cap. 6; Títol VIII, Cap. 6, and like rows of Títols II and IX; Títol
VIII, Cap. 6, Intervencions per endoscòpia; Títol VIII, Cap. 6, Hemorroides; Títol VIII, Cap. 6, Fissures anals.

Generated from rulesets/andorra/08-abdomen.takst by `takst build andorra`: change the rules there, then build again.
"""

from __future__ import annotations

import datetime as dt

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
    Unresolved,
    lines,
)
from takst.runtime.spec import Citation, Period
from takst.runtime.view import LineView
from takst.runtime.windows import Window

from .vocabulary import (
    ABDOMINAL_VISCERAL_ACTS,
    BILE_DUCT_OPERATIONS,
    EXCRETORY_DUCT_OPERATIONS,
    SMALLER_VISCERAL_ACTS,
    large_defect,
)

TITOL_VIII_CAP_1 = Citation("ngap", "Títol VIII, Cap. 1")
FROM_2014_05_14 = Period(dt.date(2014, 5, 14))
WHERE_THE_TEXT_DOES_NOT_SAY_HOW = "where the text does not say how far a ban or an inclusion reaches: the same session"
TITOL_VIII_CAP_2 = Citation("ngap", "Títol VIII, Cap. 2")
TITOL_VIII_CAP_2_1 = Citation("ngap", "Títol VIII, Cap. 2, (1)")
TITOL_VIII_CAP_2_2 = Citation("ngap", "Títol VIII, Cap. 2, (2)")
TITOL_VIII_CAP_2_DIALISI_PERITONEAL_AND_TITOL_IX_CAP_2 = Citation(
    "ngap",
    "Títol VIII, Cap. 2, Diàlisi peritoneal, and Títol IX, Cap. 2",
)
TITOL_VIII_CAP_2_DIALISI_PERITONEAL = Citation("ngap", "Títol VIII, Cap. 2, Diàlisi peritoneal")
TITOL_VIII_CAP_3 = Citation("ngap", "Títol VIII, Cap. 3")
CODE_4108_Q_AND_8_MORE = frozenset({
    "4108 Q", "4109 P", "4110 O", "4111 N", "4112 M", "4113 L", "4114 L", "4115 K", "4116 J",
})
TITOL_VIII_CAP_4 = Citation("ngap", "Títol VIII, Cap. 4")
TITOL_VIII_CAP_5 = Citation("ngap", "Títol VIII, Cap. 5")
TITOL_VIII_CAP_6 = Citation("ngap", "Títol VIII, Cap. 6")
TITOL_VIII_CAP_6_AND_LIKE_ROWS_OF_TITOLS_II_AND_IX = Citation(
    "ngap",
    "Títol VIII, Cap. 6, and like rows of Títols II and IX",
)
TITOL_VIII_CAP_6_INTERVENCIONS_PER_ENDOSCOPIA = Citation("ngap", "Títol VIII, Cap. 6, Intervencions per endoscòpia")
TITOL_VIII_CAP_6_HEMORROIDES = Citation("ngap", "Títol VIII, Cap. 6, Hemorroides")
OF_ONE_TREATMENT_NO_PERIOD_IS_GIVEN = "of one treatment: no period is given"
TITOL_VIII_CAP_6_FISSURES_ANALS = Citation("ngap", "Títol VIII, Cap. 6, Fissures anals")

# ---------------------------------------------------------------- 4001 Z Realització d'un pneumoperitoneu sense laparo…

CODE_4001_Z_CANNOT_BE_BILLED_WITH = Exclusion(
    codes={"4001 Z"},
    slug="cannot-be-billed-with",
    sentence="cannot be billed with 4003 X, 4004 V",
    citation=TITOL_VIII_CAP_1,
    valid=FROM_2014_05_14,
    partners=lines("4003 X", "4004 V"),
    keys=("session",),
    reading=WHERE_THE_TEXT_DOES_NOT_SAY_HOW,
)

# ---------------------------------------------------------------- 4003 X Simple


def code_4003_x_only_when_biopsy(line: LineView) -> Truth:
    """4003 X: only when not biopsy (Títol VIII, Cap. 1)."""
    return ~line.is_true("biopsy")


CODE_4003_X_ONLY_WHEN_BIOPSY = Condition(
    codes={"4003 X"},
    slug="only-when-biopsy",
    sentence="only when not biopsy",
    citation=TITOL_VIII_CAP_1,
    valid=FROM_2014_05_14,
    holds=code_4003_x_only_when_biopsy,
    asks=("biopsy",),
)

# ---------------------------------------------------------------- 4004 V Amb biòpsia


def code_4004_v_only_when_biopsy(line: LineView) -> Truth:
    """4004 V: only when biopsy (Títol VIII, Cap. 1)."""
    return line.is_true("biopsy")


CODE_4004_V_ONLY_WHEN_BIOPSY = Condition(
    codes={"4004 V"},
    slug="only-when-biopsy",
    sentence="only when biopsy",
    citation=TITOL_VIII_CAP_1,
    valid=FROM_2014_05_14,
    holds=code_4004_v_only_when_biopsy,
    asks=("biopsy",),
)

# ---------------------------------------------------------------- 4005 U, 4006 T

CODE_4005_U_4006_T_INCLUDES = Inclusion(
    codes={"4005 U", "4006 T"},
    slug="includes",
    sentence='includes "manometry"',
    citation=TITOL_VIII_CAP_1,
    valid=FROM_2014_05_14,
    items=lines(Named("manometry", "manometry")),
    keys=("session",),
    reading=WHERE_THE_TEXT_DOES_NOT_SAY_HOW,
)

# ---------------------------------------------------------------- 4005 U Injecció aïllada per a esplenoportografia, po…


def code_4005_u_only_when_during_surgery(line: LineView) -> Truth:
    """4005 U: only when not during_surgery (Títol VIII, Cap. 1)."""
    return ~line.is_true("during_surgery")


CODE_4005_U_ONLY_WHEN_DURING_SURGERY = Condition(
    codes={"4005 U"},
    slug="only-when-during-surgery",
    sentence="only when not during_surgery",
    citation=TITOL_VIII_CAP_1,
    valid=FROM_2014_05_14,
    holds=code_4005_u_only_when_during_surgery,
    asks=("during_surgery",),
    reading="on its own: not in the course of an operation",
)

# ---------------------------------------------------------------- 4006 T Injecció de producte de contrast en una vísce…


def code_4006_t_only_when_technique(line: LineView) -> Truth:
    """4006 T: only when technique is not umbilical_vein_catheter (Títol VIII, Cap. 1)."""
    return ~line.equals("technique", "umbilical_vein_catheter")


CODE_4006_T_ONLY_WHEN_TECHNIQUE = Condition(
    codes={"4006 T"},
    slug="only-when-technique",
    sentence="only when technique is not umbilical_vein_catheter",
    citation=TITOL_VIII_CAP_1,
    valid=FROM_2014_05_14,
    holds=code_4006_t_only_when_technique,
    asks=("technique",),
)

# ---------------------------------------------------------------- 4007 S Per cateterisme de la vena umbilical


def code_4007_s_only_when_technique(line: LineView) -> Truth:
    """4007 S: only when technique is umbilical_vein_catheter (Títol VIII, Cap. 1)."""
    return line.equals("technique", "umbilical_vein_catheter")


CODE_4007_S_ONLY_WHEN_TECHNIQUE = Condition(
    codes={"4007 S"},
    slug="only-when-technique",
    sentence="only when technique is umbilical_vein_catheter",
    citation=TITOL_VIII_CAP_1,
    valid=FROM_2014_05_14,
    holds=code_4007_s_only_when_technique,
    asks=("technique",),
)

# ---------------------------------------------------------------- 4009 Y Tractament quirúrgic simple de les hèrnies i …


def code_4009_y_only_when_large_defect(line: LineView) -> Truth:
    """4009 Y: only when not large-defect (Títol VIII, Cap. 2)."""
    return ~large_defect(line)


CODE_4009_Y_ONLY_WHEN_LARGE_DEFECT = Condition(
    codes={"4009 Y"},
    slug="only-when-large-defect",
    sentence="only when not large-defect",
    citation=TITOL_VIII_CAP_2,
    valid=FROM_2014_05_14,
    holds=code_4009_y_only_when_large_defect,
    asks=("defect_diameter_cm", "wall_substance_lost"),
)

# ---------------------------------------------------------------- 4010 X Tractament quirúrgic de les hèrnies, eventrac…

CODE_4010_X_ONLY_WHEN_LARGE_DEFECT = Condition(
    codes={"4010 X"},
    slug="only-when-large-defect",
    sentence="only when large-defect",
    citation=TITOL_VIII_CAP_2,
    valid=FROM_2014_05_14,
    holds=large_defect,
    asks=("defect_diameter_cm", "wall_substance_lost"),
)

# ---------------------------------------------------------------- 4013 T Sense resecció intestinal


def code_4013_t_only_when_visceral_resection(line: LineView) -> Truth:
    """4013 T: only when not visceral_resection (Títol VIII, Cap. 2)."""
    return ~line.is_true("visceral_resection")


CODE_4013_T_ONLY_WHEN_VISCERAL_RESECTION = Condition(
    codes={"4013 T"},
    slug="only-when-visceral-resection",
    sentence="only when not visceral_resection",
    citation=TITOL_VIII_CAP_2,
    valid=FROM_2014_05_14,
    holds=code_4013_t_only_when_visceral_resection,
    asks=("visceral_resection",),
)

# ---------------------------------------------------------------- 4014 S Amb resecció intestinal o de qualsevol altre …


def code_4014_s_only_when_visceral_resection(line: LineView) -> Truth:
    """4014 S: only when visceral_resection (Títol VIII, Cap. 2)."""
    return line.is_true("visceral_resection")


CODE_4014_S_ONLY_WHEN_VISCERAL_RESECTION = Condition(
    codes={"4014 S"},
    slug="only-when-visceral-resection",
    sentence="only when visceral_resection",
    citation=TITOL_VIII_CAP_2,
    valid=FROM_2014_05_14,
    holds=code_4014_s_only_when_visceral_resection,
    asks=("visceral_resection",),
)

# ---------------------------------------------------------------- 4015 R Exploradora, evacuadora

CODE_4015_R_CANNOT_BE_BILLED_WITH = Exclusion(
    codes={"4015 R"},
    slug="cannot-be-billed-with",
    sentence="cannot be billed with abdominal-visceral-acts, smaller-visceral-acts, 4131 R in the same operation",
    citation=TITOL_VIII_CAP_2_1,
    valid=FROM_2014_05_14,
    partners=lines(ABDOMINAL_VISCERAL_ACTS, SMALLER_VISCERAL_ACTS, "4131 R"),
    keys=("operation",),
)

# ---------------------------------------------------------------- 4016 Q D'urgència per hemorràgia, oclusió, torsió, n…

CODE_4016_Q_CANNOT_BE_BILLED_WITH = Exclusion(
    codes={"4016 Q"},
    slug="cannot-be-billed-with",
    sentence="cannot be billed with abdominal-visceral-acts, 4131 R in the same operation",
    citation=TITOL_VIII_CAP_2_1,
    valid=FROM_2014_05_14,
    partners=lines(ABDOMINAL_VISCERAL_ACTS, "4131 R"),
    keys=("operation",),
)

# ---------------------------------------------------------------- 4017 P Obertura d'una col·lecció tancada o no, intra…


def code_4017_p_only_when_during_surgery(line: LineView) -> Truth:
    """4017 P: only when not during_surgery (Títol VIII, Cap. 2, (2))."""
    return ~line.is_true("during_surgery")


CODE_4017_P_ONLY_WHEN_DURING_SURGERY = Condition(
    codes={"4017 P"},
    slug="only-when-during-surgery",
    sentence="only when not during_surgery",
    citation=TITOL_VIII_CAP_2_2,
    valid=FROM_2014_05_14,
    holds=code_4017_p_only_when_during_surgery,
    asks=("during_surgery",),
)

# ---------------------------------------------------------------- 4019 N, 4501 Z


def code_4019_n_4501_z_only_when_doctor_present_permanently(line: LineView) -> Truth:
    """4019 N, 4501 Z: only when doctor_present_permanently (Títol VIII, Cap. 2, Diàlisi peritoneal, and Títol IX, Cap.
    2).
    """
    return line.is_true("doctor_present_permanently")


CODE_4019_N_4501_Z_ONLY_WHEN_DOCTOR_PRESENT_PERMANENTLY = Condition(
    codes={"4019 N", "4501 Z"},
    slug="only-when-doctor-present-permanently",
    sentence="only when doctor_present_permanently",
    citation=TITOL_VIII_CAP_2_DIALISI_PERITONEAL_AND_TITOL_IX_CAP_2,
    valid=FROM_2014_05_14,
    holds=code_4019_n_4501_z_only_when_doctor_present_permanently,
    asks=("doctor_present_permanently",),
)

CODE_4019_N_4501_Z_INCLUDES = Inclusion(
    codes={"4019 N", "4501 Z"},
    slug="includes",
    sentence='includes "treatment of an incident", "treatment of an accident"',
    citation=TITOL_VIII_CAP_2_DIALISI_PERITONEAL_AND_TITOL_IX_CAP_2,
    valid=FROM_2014_05_14,
    items=lines(
        Named("treatment of an incident", "treatment-of-an-incident"),
        Named("treatment of an accident", "treatment-of-an-accident"),
    ),
    keys=("session",),
    reading=WHERE_THE_TEXT_DOES_NOT_SAY_HOW,
)

# ---------------------------------------------------------------- 4020 M Sessió de diàlisi peritoneal per insuficiènci…

CODE_4020_M_INCLUDES = Inclusion(
    codes={"4020 M"},
    slug="includes",
    sentence='includes 4018 O, "placing of the catheter", "change of the catheter"',
    citation=TITOL_VIII_CAP_2_DIALISI_PERITONEAL,
    valid=FROM_2014_05_14,
    items=lines(
        "4018 O",
        Named("placing of the catheter", "placing-of-the-catheter"),
        Named("change of the catheter", "change-of-the-catheter"),
    ),
    keys=("session",),
    reading=WHERE_THE_TEXT_DOES_NOT_SAY_HOW,
)

CODE_4020_M_UNRESOLVED_TITOL_XVIII_CHAPTER_2_CONTINUOUS = Unresolved(
    codes={"4020 M"},
    slug="unresolved-titol-xviii-chapter-2-continuous",
    sentence=(
        'unresolved "Títol XVIII, chapter 2 (continuous reanimation), to whose fees this one may be added: there is '
        'no such chapter"'
    ),
    citation=TITOL_VIII_CAP_2_DIALISI_PERITONEAL,
    valid=FROM_2014_05_14,
    text=(
        "Títol XVIII, chapter 2 (continuous reanimation), to whose fees this one may be added: there is no such "
        "chapter"
    ),
)

# ---------------------------------------------------------------- 4101 Y Simple


def code_4101_y_only_when_biopsy(line: LineView) -> Truth:
    """4101 Y: only when not biopsy (Títol VIII, Cap. 3)."""
    return ~line.is_true("biopsy")


CODE_4101_Y_ONLY_WHEN_BIOPSY = Condition(
    codes={"4101 Y"},
    slug="only-when-biopsy",
    sentence="only when not biopsy",
    citation=TITOL_VIII_CAP_3,
    valid=FROM_2014_05_14,
    holds=code_4101_y_only_when_biopsy,
    asks=("biopsy",),
)

# ---------------------------------------------------------------- 4102 X Amb biòpsia


def code_4102_x_only_when_biopsy(line: LineView) -> Truth:
    """4102 X: only when biopsy (Títol VIII, Cap. 3)."""
    return line.is_true("biopsy")


CODE_4102_X_ONLY_WHEN_BIOPSY = Condition(
    codes={"4102 X"},
    slug="only-when-biopsy",
    sentence="only when biopsy",
    citation=TITOL_VIII_CAP_3,
    valid=FROM_2014_05_14,
    holds=code_4102_x_only_when_biopsy,
    asks=("biopsy",),
)

# ---------------------------------------------------------------- 4104 U Endofibroscòpia esofagogastroduodenal


def code_4104_u_only_when_biopsy_and_benign_tumour_removed(line: LineView) -> Truth:
    """4104 U: only when not biopsy and not benign_tumour_removed (Títol VIII, Cap. 3)."""
    return ~line.is_true("biopsy") & ~line.is_true("benign_tumour_removed")


CODE_4104_U_ONLY_WHEN_BIOPSY_AND_BENIGN_TUMOUR_REMOVED = Condition(
    codes={"4104 U"},
    slug="only-when-biopsy-and-benign-tumour-removed",
    sentence="only when not biopsy and not benign_tumour_removed",
    citation=TITOL_VIII_CAP_3,
    valid=FROM_2014_05_14,
    holds=code_4104_u_only_when_biopsy_and_benign_tumour_removed,
    asks=("biopsy", "benign_tumour_removed"),
)

# ---------------------------------------------------------------- 4105 T Amb biòpsia o ablació d'un tumor benigne


def code_4105_t_only_when_biopsy_and_benign_tumour_removed(line: LineView) -> Truth:
    """4105 T: only when biopsy or benign_tumour_removed (Títol VIII, Cap. 3)."""
    return line.is_true("biopsy") | line.is_true("benign_tumour_removed")


CODE_4105_T_ONLY_WHEN_BIOPSY_AND_BENIGN_TUMOUR_REMOVED = Condition(
    codes={"4105 T"},
    slug="only-when-biopsy-and-benign-tumour-removed",
    sentence="only when biopsy or benign_tumour_removed",
    citation=TITOL_VIII_CAP_3,
    valid=FROM_2014_05_14,
    holds=code_4105_t_only_when_biopsy_and_benign_tumour_removed,
    asks=("biopsy", "benign_tumour_removed"),
)

# ---------------------------------------------------------------- 4106 S Endofibroscòpia selectiva amb cateterisme de …

CODE_4106_S_INCLUDES = Inclusion(
    codes={"4106 S"},
    slug="includes",
    sentence='includes "biopsy", "radiograph"',
    citation=TITOL_VIII_CAP_3,
    valid=FROM_2014_05_14,
    items=lines(Named("biopsy", "biopsy"), Named("radiograph", "radiograph")),
    keys=("session",),
    reading=WHERE_THE_TEXT_DOES_NOT_SAY_HOW,
)

# ---------------------------------------------------------------- 4107 R Biòpsia d'intestí prim amb càpsula de biòpsia…

CODE_4107_R_INCLUDES = Inclusion(
    codes={"4107 R"},
    slug="includes",
    sentence='includes "radioscopic control"',
    citation=TITOL_VIII_CAP_3,
    valid=FROM_2014_05_14,
    items=lines(Named("radioscopic control", "radioscopic-control")),
    keys=("session",),
    reading=WHERE_THE_TEXT_DOES_NOT_SAY_HOW,
)

# ---------------------------------------------------------------- 4108 Q and 8 more

CODE_4108_Q_AND_8_MORE_MAX_1_PER_SESSION = Limit(
    codes=CODE_4108_Q_AND_8_MORE,
    slug="max-1-per-session",
    sentence="max 1 per session, counting 4108 Q to 4116 J",
    citation=TITOL_VIII_CAP_3,
    valid=FROM_2014_05_14,
    number=1,
    window=Window("keys", keys=("session",)),
    counting=CODE_4108_Q_AND_8_MORE,
    reading="one examination of the colon in a session, whatever the number of biopsies and polyps",
)

# ---------------------------------------------------------------- 4108 Q Rectosigmoidocolofibroscòpia fins a l'angle e…


def code_4108_q_only_when_endoscopy_reach_and_biopsy(line: LineView) -> Truth:
    """4108 Q: only when endoscopy_reach is left_angle and not biopsy and not polypectomy (Títol VIII, Cap. 3)."""
    return line.equals("endoscopy_reach", "left_angle") & ~line.is_true("biopsy") & ~line.is_true("polypectomy")


CODE_4108_Q_ONLY_WHEN_ENDOSCOPY_REACH_AND_BIOPSY = Condition(
    codes={"4108 Q"},
    slug="only-when-endoscopy-reach-and-biopsy-and-polypectomy",
    sentence="only when endoscopy_reach is left_angle and not biopsy and not polypectomy",
    citation=TITOL_VIII_CAP_3,
    valid=FROM_2014_05_14,
    holds=code_4108_q_only_when_endoscopy_reach_and_biopsy,
    asks=("endoscopy_reach", "biopsy", "polypectomy"),
)

# ---------------------------------------------------------------- 4109 P Amb nombre indefinit de biòpsies


def code_4109_p_only_when_endoscopy_reach_and_biopsy(line: LineView) -> Truth:
    """4109 P: only when endoscopy_reach is left_angle and biopsy and not polypectomy (Títol VIII, Cap. 3)."""
    return line.equals("endoscopy_reach", "left_angle") & line.is_true("biopsy") & ~line.is_true("polypectomy")


CODE_4109_P_ONLY_WHEN_ENDOSCOPY_REACH_AND_BIOPSY = Condition(
    codes={"4109 P"},
    slug="only-when-endoscopy-reach-and-biopsy-and-polypectomy",
    sentence="only when endoscopy_reach is left_angle and biopsy and not polypectomy",
    citation=TITOL_VIII_CAP_3,
    valid=FROM_2014_05_14,
    holds=code_4109_p_only_when_endoscopy_reach_and_biopsy,
    asks=("endoscopy_reach", "biopsy", "polypectomy"),
)

# ---------------------------------------------------------------- 4110 O Amb ablació d'un o varis pòlips i biòpsia si …


def code_4110_o_only_when_endoscopy_reach_and_polypectomy(line: LineView) -> Truth:
    """4110 O: only when endoscopy_reach is left_angle and polypectomy (Títol VIII, Cap. 3)."""
    return line.equals("endoscopy_reach", "left_angle") & line.is_true("polypectomy")


CODE_4110_O_ONLY_WHEN_ENDOSCOPY_REACH_AND_POLYPECTOMY = Condition(
    codes={"4110 O"},
    slug="only-when-endoscopy-reach-and-polypectomy",
    sentence="only when endoscopy_reach is left_angle and polypectomy",
    citation=TITOL_VIII_CAP_3,
    valid=FROM_2014_05_14,
    holds=code_4110_o_only_when_endoscopy_reach_and_polypectomy,
    asks=("endoscopy_reach", "polypectomy"),
)

# ---------------------------------------------------------------- 4111 N Rectosigmoidocolofibroskòpia més enllà de l'a…


def code_4111_n_only_when_endoscopy_reach_and_biopsy(line: LineView) -> Truth:
    """4111 N: only when endoscopy_reach is beyond_left_angle and not biopsy and not polypectomy (Títol VIII, Cap. 3).
    """
    return line.equals("endoscopy_reach", "beyond_left_angle") & ~line.is_true("biopsy") & ~line.is_true("polypectomy")


CODE_4111_N_ONLY_WHEN_ENDOSCOPY_REACH_AND_BIOPSY = Condition(
    codes={"4111 N"},
    slug="only-when-endoscopy-reach-and-biopsy-and-polypectomy",
    sentence="only when endoscopy_reach is beyond_left_angle and not biopsy and not polypectomy",
    citation=TITOL_VIII_CAP_3,
    valid=FROM_2014_05_14,
    holds=code_4111_n_only_when_endoscopy_reach_and_biopsy,
    asks=("endoscopy_reach", "biopsy", "polypectomy"),
)

# ---------------------------------------------------------------- 4112 M Amb nombre indefinit de biòpsies


def code_4112_m_only_when_endoscopy_reach_and_biopsy(line: LineView) -> Truth:
    """4112 M: only when endoscopy_reach is beyond_left_angle and biopsy and not polypectomy (Títol VIII, Cap. 3)."""
    return line.equals("endoscopy_reach", "beyond_left_angle") & line.is_true("biopsy") & ~line.is_true("polypectomy")


CODE_4112_M_ONLY_WHEN_ENDOSCOPY_REACH_AND_BIOPSY = Condition(
    codes={"4112 M"},
    slug="only-when-endoscopy-reach-and-biopsy-and-polypectomy",
    sentence="only when endoscopy_reach is beyond_left_angle and biopsy and not polypectomy",
    citation=TITOL_VIII_CAP_3,
    valid=FROM_2014_05_14,
    holds=code_4112_m_only_when_endoscopy_reach_and_biopsy,
    asks=("endoscopy_reach", "biopsy", "polypectomy"),
)

# ---------------------------------------------------------------- 4113 L Amb ablació d'un o varis pòlips i biòpsia si …


def code_4113_l_only_when_endoscopy_reach_and_polypectomy(line: LineView) -> Truth:
    """4113 L: only when endoscopy_reach is beyond_left_angle and polypectomy (Títol VIII, Cap. 3)."""
    return line.equals("endoscopy_reach", "beyond_left_angle") & line.is_true("polypectomy")


CODE_4113_L_ONLY_WHEN_ENDOSCOPY_REACH_AND_POLYPECTOMY = Condition(
    codes={"4113 L"},
    slug="only-when-endoscopy-reach-and-polypectomy",
    sentence="only when endoscopy_reach is beyond_left_angle and polypectomy",
    citation=TITOL_VIII_CAP_3,
    valid=FROM_2014_05_14,
    holds=code_4113_l_only_when_endoscopy_reach_and_polypectomy,
    asks=("endoscopy_reach", "polypectomy"),
)

# ---------------------------------------------------------------- 4114 L Rectosigmoidocolofibroskòpia total, més enllà…


def code_4114_l_only_when_endoscopy_reach_and_biopsy(line: LineView) -> Truth:
    """4114 L: only when endoscopy_reach is beyond_right_angle and not biopsy and not polypectomy (Títol VIII, Cap. 3).
    """
    return line.equals("endoscopy_reach", "beyond_right_angle") & ~line.is_true("biopsy") & ~line.is_true("polypectomy")


CODE_4114_L_ONLY_WHEN_ENDOSCOPY_REACH_AND_BIOPSY = Condition(
    codes={"4114 L"},
    slug="only-when-endoscopy-reach-and-biopsy-and-polypectomy",
    sentence="only when endoscopy_reach is beyond_right_angle and not biopsy and not polypectomy",
    citation=TITOL_VIII_CAP_3,
    valid=FROM_2014_05_14,
    holds=code_4114_l_only_when_endoscopy_reach_and_biopsy,
    asks=("endoscopy_reach", "biopsy", "polypectomy"),
)

# ---------------------------------------------------------------- 4115 K Amb nombre indefinit de biòpsies


def code_4115_k_only_when_endoscopy_reach_and_biopsy(line: LineView) -> Truth:
    """4115 K: only when endoscopy_reach is beyond_right_angle and biopsy and not polypectomy (Títol VIII, Cap. 3)."""
    return line.equals("endoscopy_reach", "beyond_right_angle") & line.is_true("biopsy") & ~line.is_true("polypectomy")


CODE_4115_K_ONLY_WHEN_ENDOSCOPY_REACH_AND_BIOPSY = Condition(
    codes={"4115 K"},
    slug="only-when-endoscopy-reach-and-biopsy-and-polypectomy",
    sentence="only when endoscopy_reach is beyond_right_angle and biopsy and not polypectomy",
    citation=TITOL_VIII_CAP_3,
    valid=FROM_2014_05_14,
    holds=code_4115_k_only_when_endoscopy_reach_and_biopsy,
    asks=("endoscopy_reach", "biopsy", "polypectomy"),
)

# ---------------------------------------------------------------- 4116 J Amb ablació d'un o varis pòlips i biòpsia si …


def code_4116_j_only_when_endoscopy_reach_and_polypectomy(line: LineView) -> Truth:
    """4116 J: only when endoscopy_reach is beyond_right_angle and polypectomy (Títol VIII, Cap. 3)."""
    return line.equals("endoscopy_reach", "beyond_right_angle") & line.is_true("polypectomy")


CODE_4116_J_ONLY_WHEN_ENDOSCOPY_REACH_AND_POLYPECTOMY = Condition(
    codes={"4116 J"},
    slug="only-when-endoscopy-reach-and-polypectomy",
    sentence="only when endoscopy_reach is beyond_right_angle and polypectomy",
    citation=TITOL_VIII_CAP_3,
    valid=FROM_2014_05_14,
    holds=code_4116_j_only_when_endoscopy_reach_and_polypectomy,
    asks=("endoscopy_reach", "polypectomy"),
)

# ---------------------------------------------------------------- 4111 N and 5 more

CODE_4111_N_AND_5_MORE_REQUIRES_DOCUMENT_REPORT = DocumentRequired(
    codes={"4111 N", "4112 M", "4113 L", "4114 L", "4115 K", "4116 J"},
    slug="requires-document-report",
    sentence="requires document report",
    citation=TITOL_VIII_CAP_3,
    valid=FROM_2014_05_14,
    kind="report",
    reading="the rows with biopsies or polyps are the same examination, and need the report too",
)

# ---------------------------------------------------------------- 4119 E Aspiració contínua per perforació d'ulcus gas…

CODE_4119_E_MAX_1_PER_DAY = Limit(
    codes={"4119 E"},
    slug="max-1-per-day",
    sentence="max 1 per day",
    citation=TITOL_VIII_CAP_3,
    valid=FROM_2014_05_14,
    number=1,
    window=Window("day"),
)

# ---------------------------------------------------------------- 4120 D Aspiració contínua i reequilibri hidroelectro…

CODE_4120_D_MAX_1_PER_DAY = Limit(
    codes={"4120 D"},
    slug="max-1-per-day",
    sentence="max 1 per day",
    citation=TITOL_VIII_CAP_3,
    valid=FROM_2014_05_14,
    number=1,
    window=Window("day"),
)

CODE_4120_D_MAX_3_PER_TREATMENT = Limit(
    codes={"4120 D"},
    slug="max-3-per-treatment",
    sentence="max 3 per treatment",
    citation=TITOL_VIII_CAP_3,
    valid=FROM_2014_05_14,
    number=3,
    window=Window("keys", keys=("treatment",)),
)


def code_4120_d_only_when_during_or_after_surgery(line: LineView) -> Truth:
    """4120 D: only when not during_or_after_surgery (Títol VIII, Cap. 3)."""
    return ~line.is_true("during_or_after_surgery")


CODE_4120_D_ONLY_WHEN_DURING_OR_AFTER_SURGERY = Condition(
    codes={"4120 D"},
    slug="only-when-during-or-after-surgery",
    sentence="only when not during_or_after_surgery",
    citation=TITOL_VIII_CAP_3,
    valid=FROM_2014_05_14,
    holds=code_4120_d_only_when_during_or_after_surgery,
    asks=("during_or_after_surgery",),
)

# ---------------------------------------------------------------- 4125 Y Intervenció iterativa sobre l'estómac comport…


def code_4125_y_only_when_iterative_operation(line: LineView) -> Truth:
    """4125 Y: only when iterative_operation (Títol VIII, Cap. 3)."""
    return line.is_true("iterative_operation")


CODE_4125_Y_ONLY_WHEN_ITERATIVE_OPERATION = Condition(
    codes={"4125 Y"},
    slug="only-when-iterative-operation",
    sentence="only when iterative_operation",
    citation=TITOL_VIII_CAP_3,
    valid=FROM_2014_05_14,
    holds=code_4125_y_only_when_iterative_operation,
    asks=("iterative_operation",),
)

# ---------------------------------------------------------------- 4131 R Laparotomia per a la síndrome oclusiva o peri…

CODE_4131_R_INCLUDES = Inclusion(
    codes={"4131 R"},
    slug="includes",
    sentence=(
        'includes abdominal-visceral-acts, smaller-visceral-acts, "treatment of visceral lesions" in the same '
        "operation"
    ),
    citation=TITOL_VIII_CAP_3,
    valid=FROM_2014_05_14,
    items=lines(
        ABDOMINAL_VISCERAL_ACTS, SMALLER_VISCERAL_ACTS,
        Named("treatment of visceral lesions", "treatment-of-visceral-lesions"),
    ),
    keys=("operation",),
)

# ---------------------------------------------------------------- 4133 P Rentat baritat per al tractament de la invagi…

CODE_4133_P_INCLUDES = Inclusion(
    codes={"4133 P"},
    slug="includes",
    sentence='includes "surveillance", "radiographs"',
    citation=TITOL_VIII_CAP_3,
    valid=FROM_2014_05_14,
    items=lines(Named("surveillance", "surveillance"), Named("radiographs", "radiographs")),
    keys=("session",),
    reading=WHERE_THE_TEXT_DOES_NOT_SAY_HOW,
)

# ---------------------------------------------------------------- 4134 O Apendicectomia


def code_4134_o_not_covered_when(line: LineView) -> Truth:
    """The `when` of 4134 O: not covered when during_surgery and incision_indication is other_disease (Títol VIII, Cap.
    3).
    """
    return line.is_true("during_surgery") & line.equals("incision_indication", "other_disease")


CODE_4134_O_NOT_COVERED = Outcome(
    codes={"4134 O"},
    slug="not-covered",
    sentence="not covered when during_surgery and incision_indication is other_disease",
    citation=TITOL_VIII_CAP_3,
    valid=FROM_2014_05_14,
    verdict="not covered",
    when=code_4134_o_not_covered_when,
)


def code_4134_o_only_when_separate_laparotomy_and_during_surgery(line: LineView) -> Truth:
    """4134 O: only when separate_laparotomy or not during_surgery (Títol VIII, Cap. 3)."""
    return line.is_true("separate_laparotomy") | ~line.is_true("during_surgery")


CODE_4134_O_ONLY_WHEN_SEPARATE_LAPAROTOMY_AND_DURING_SURGERY = Condition(
    codes={"4134 O"},
    slug="only-when-separate-laparotomy-and-during-surgery",
    sentence="only when separate_laparotomy or not during_surgery",
    citation=TITOL_VIII_CAP_3,
    valid=FROM_2014_05_14,
    holds=code_4134_o_only_when_separate_laparotomy_and_during_surgery,
    asks=("separate_laparotomy", "during_surgery"),
    reading="outside another operation the laparotomy is its own",
)

# ---------------------------------------------------------------- 4136 M Colectomia segmentària amb o sense restablime…

CODE_4136_M_INCLUDES = Inclusion(
    codes={"4136 M"},
    slug="includes",
    sentence='includes 4126 X, "restoration of continuity" in the same operation',
    citation=TITOL_VIII_CAP_3,
    valid=FROM_2014_05_14,
    items=lines("4126 X", Named("restoration of continuity", "restoration-of-continuity")),
    keys=("operation",),
    reading="an anastomosis of digestive segments in the same operation is the restoration",
)

# ---------------------------------------------------------------- 4203 X Coledocotomia o hepaticotomia amb o sense col…

CODE_4203_X_INCLUDES = Inclusion(
    codes={"4203 X"},
    slug="includes",
    sentence="includes 4202 Y in the same operation",
    citation=TITOL_VIII_CAP_4,
    valid=FROM_2014_05_14,
    items=lines("4202 Y"),
    keys=("operation",),
)

# ---------------------------------------------------------------- 4204 V Augment per intervenció iterativa sobre les v…

CODE_4204_V_REQUIRES = LinesRequired(
    codes={"4204 V"},
    slug="requires",
    sentence="requires bile-duct-operations in the same operation",
    citation=TITOL_VIII_CAP_4,
    valid=FROM_2014_05_14,
    partners=lines(BILE_DUCT_OPERATIONS),
    keys=("operation",),
)


def code_4204_v_only_when_iterative_operation(line: LineView) -> Truth:
    """4204 V: only when iterative_operation (Títol VIII, Cap. 4)."""
    return line.is_true("iterative_operation")


CODE_4204_V_ONLY_WHEN_ITERATIVE_OPERATION = Condition(
    codes={"4204 V"},
    slug="only-when-iterative-operation",
    sentence="only when iterative_operation",
    citation=TITOL_VIII_CAP_4,
    valid=FROM_2014_05_14,
    holds=code_4204_v_only_when_iterative_operation,
    asks=("iterative_operation",),
)

# ---------------------------------------------------------------- 4208 R, 4218 H

CODE_4208_R_4218_H_INCLUDES = Inclusion(
    codes={"4208 R", "4218 H"},
    slug="includes",
    sentence='includes 4126 X, "visceral anastomosis" in the same operation',
    citation=TITOL_VIII_CAP_4,
    valid=FROM_2014_05_14,
    items=lines("4126 X", Named("visceral anastomosis", "visceral-anastomosis")),
    keys=("operation",),
)

# ---------------------------------------------------------------- 4216 J Augment per la injecció peroperatòria d'un pr…

CODE_4216_J_REQUIRES = LinesRequired(
    codes={"4216 J"},
    slug="requires",
    sentence="requires excretory-duct-operations in the same operation",
    citation=TITOL_VIII_CAP_4,
    valid=FROM_2014_05_14,
    partners=lines(EXCRETORY_DUCT_OPERATIONS),
    keys=("operation",),
)


def code_4216_j_only_when_during_surgery(line: LineView) -> Truth:
    """4216 J: only when during_surgery (Títol VIII, Cap. 4)."""
    return line.is_true("during_surgery")


CODE_4216_J_ONLY_WHEN_DURING_SURGERY = Condition(
    codes={"4216 J"},
    slug="only-when-during-surgery",
    sentence="only when during_surgery",
    citation=TITOL_VIII_CAP_4,
    valid=FROM_2014_05_14,
    holds=code_4216_j_only_when_during_surgery,
    asks=("during_surgery",),
)

CODE_4216_J_INCLUDES = Inclusion(
    codes={"4216 J"},
    slug="includes",
    sentence='includes "manometry"',
    citation=TITOL_VIII_CAP_4,
    valid=FROM_2014_05_14,
    items=lines(Named("manometry", "manometry")),
    keys=("session",),
    reading=WHERE_THE_TEXT_DOES_NOT_SAY_HOW,
)

# ---------------------------------------------------------------- 4219 G Tot tipus d'anastomosi quirúrgica entre el si…

CODE_4219_G_INCLUDES = Inclusion(
    codes={"4219 G"},
    slug="includes",
    sentence='includes 4005 U, "measuring of pressures" in the same operation',
    citation=TITOL_VIII_CAP_4,
    valid=FROM_2014_05_14,
    items=lines("4005 U", Named("measuring of pressures", "measuring-of-pressures")),
    keys=("operation",),
)

# ---------------------------------------------------------------- 4222 Y Suprarenalectomia amb o sense resecció nervio…

CODE_4222_Y_CANNOT_BE_BILLED_WITH = Exclusion(
    codes={"4222 Y"},
    slug="cannot-be-billed-with",
    sentence="cannot be billed with 4606 T to 4608 R in the same operation",
    citation=TITOL_VIII_CAP_5,
    valid=FROM_2014_05_14,
    partners=lines("4606 T", "4607 S", "4608 R"),
    keys=("operation",),
)

# ---------------------------------------------------------------- 4301 Z Simple


def code_4301_z_only_when_biopsy(line: LineView) -> Truth:
    """4301 Z: only when not biopsy (Títol VIII, Cap. 6)."""
    return ~line.is_true("biopsy")


CODE_4301_Z_ONLY_WHEN_BIOPSY = Condition(
    codes={"4301 Z"},
    slug="only-when-biopsy",
    sentence="only when not biopsy",
    citation=TITOL_VIII_CAP_6,
    valid=FROM_2014_05_14,
    holds=code_4301_z_only_when_biopsy,
    asks=("biopsy",),
)

# ---------------------------------------------------------------- 4302 Y Amb biòpsia


def code_4302_y_only_when_biopsy(line: LineView) -> Truth:
    """4302 Y: only when biopsy (Títol VIII, Cap. 6)."""
    return line.is_true("biopsy")


CODE_4302_Y_ONLY_WHEN_BIOPSY = Condition(
    codes={"4302 Y"},
    slug="only-when-biopsy",
    sentence="only when biopsy",
    citation=TITOL_VIII_CAP_6,
    valid=FROM_2014_05_14,
    holds=code_4302_y_only_when_biopsy,
    asks=("biopsy",),
)

# ---------------------------------------------------------------- 4304 V Per via baixa


def code_4304_v_only_when_approach(line: LineView) -> Truth:
    """4304 V: only when approach is low (Títol VIII, Cap. 6)."""
    return line.equals("approach", "low")


CODE_4304_V_ONLY_WHEN_APPROACH = Condition(
    codes={"4304 V"},
    slug="only-when-approach",
    sentence="only when approach is low",
    citation=TITOL_VIII_CAP_6,
    valid=FROM_2014_05_14,
    holds=code_4304_v_only_when_approach,
    asks=("approach",),
)

# ---------------------------------------------------------------- 4305 U Per via alta o combinada


def code_4305_u_only_when_approach(line: LineView) -> Truth:
    """4305 U: only when approach is one of high, combined (Títol VIII, Cap. 6)."""
    return line.one_of("approach", "high", "combined")


CODE_4305_U_ONLY_WHEN_APPROACH = Condition(
    codes={"4305 U"},
    slug="only-when-approach",
    sentence="only when approach is one of high, combined",
    citation=TITOL_VIII_CAP_6,
    valid=FROM_2014_05_14,
    holds=code_4305_u_only_when_approach,
    asks=("approach",),
)

# ---------------------------------------------------------------- 4309 Q Per via abdominal, perineal o sacra


def code_4309_q_only_when_approach(line: LineView) -> Truth:
    """4309 Q: only when approach is one of abdominal, perineal, sacral (Títol VIII, Cap. 6)."""
    return line.one_of("approach", "abdominal", "perineal", "sacral")


CODE_4309_Q_ONLY_WHEN_APPROACH = Condition(
    codes={"4309 Q"},
    slug="only-when-approach",
    sentence="only when approach is one of abdominal, perineal, sacral",
    citation=TITOL_VIII_CAP_6,
    valid=FROM_2014_05_14,
    holds=code_4309_q_only_when_approach,
    asks=("approach",),
)

# ---------------------------------------------------------------- 4310 P Per vies associades


def code_4310_p_only_when_approach(line: LineView) -> Truth:
    """4310 P: only when approach is associated (Títol VIII, Cap. 6)."""
    return line.equals("approach", "associated")


CODE_4310_P_ONLY_WHEN_APPROACH = Condition(
    codes={"4310 P"},
    slug="only-when-approach",
    sentence="only when approach is associated",
    citation=TITOL_VIII_CAP_6,
    valid=FROM_2014_05_14,
    holds=code_4310_p_only_when_approach,
    asks=("approach",),
)

# ---------------------------------------------------------------- 2215 K and 4 more


def code_2215_k_and_4_more_only_when_previous_operation_same_site(line: LineView) -> Truth:
    """2215 K and 4 more: only when previous_operation_same_site (Títol VIII, Cap. 6, and like rows of Títols II and
    IX).
    """
    return line.is_true("previous_operation_same_site")


CODE_2215_K_AND_4_MORE_ONLY_WHEN_PREVIOUS_OPERATION_SAME_SITE = Condition(
    codes={"2215 K", "2364 Q", "2365 P", "4311 O", "4728 F"},
    slug="only-when-previous-operation-same-site",
    sentence="only when previous_operation_same_site",
    citation=TITOL_VIII_CAP_6_AND_LIKE_ROWS_OF_TITOLS_II_AND_IX,
    valid=FROM_2014_05_14,
    holds=code_2215_k_and_4_more_only_when_previous_operation_same_site,
    asks=("previous_operation_same_site",),
)

# ---------------------------------------------------------------- 4317 I and 4 more


def code_4317_i_and_4_more_only_when_nitrogen_atmosphere(line: LineView) -> Truth:
    """4317 I and 4 more: only when nitrogen_atmosphere (Títol VIII, Cap. 6, Intervencions per endoscòpia)."""
    return line.is_true("nitrogen_atmosphere")


CODE_4317_I_AND_4_MORE_ONLY_WHEN_NITROGEN_ATMOSPHERE = Condition(
    codes={"4317 I", "4318 H", "4319 G", "4320 F", "4321 E"},
    slug="only-when-nitrogen-atmosphere",
    sentence="only when nitrogen_atmosphere",
    citation=TITOL_VIII_CAP_6_INTERVENCIONS_PER_ENDOSCOPIA,
    valid=FROM_2014_05_14,
    holds=code_4317_i_and_4_more_only_when_nitrogen_atmosphere,
    asks=("nitrogen_atmosphere",),
)

CODE_4317_I_AND_4_MORE_INCLUDES = Inclusion(
    codes={"4317 I", "4318 H", "4319 G", "4320 F", "4321 E"},
    slug="includes",
    sentence='includes 4301 Z, 4302 Y, "endoscopy"',
    citation=TITOL_VIII_CAP_6_INTERVENCIONS_PER_ENDOSCOPIA,
    valid=FROM_2014_05_14,
    items=lines("4301 Z", "4302 Y", Named("endoscopy", "endoscopy")),
    keys=("session",),
    reading=WHERE_THE_TEXT_DOES_NOT_SAY_HOW,
)

# ---------------------------------------------------------------- 4326 Z Tractament de les hemorroides per lligadura e…

CODE_4326_Z_MAX_1_PER_SESSION = Limit(
    codes={"4326 Z"},
    slug="max-1-per-session",
    sentence="max 1 per session",
    citation=TITOL_VIII_CAP_6_HEMORROIDES,
    valid=FROM_2014_05_14,
    number=1,
    window=Window("keys", keys=("session",)),
)

CODE_4326_Z_MAX_5_SESSIONS_PER_TREATMENT = Limit(
    codes={"4326 Z"},
    slug="max-5-sessions-per-treatment",
    sentence="max 5 sessions per treatment",
    citation=TITOL_VIII_CAP_6_HEMORROIDES,
    valid=FROM_2014_05_14,
    number=5,
    noun="sessions",
    window=Window("keys", keys=("treatment",)),
    reading=OF_ONE_TREATMENT_NO_PERIOD_IS_GIVEN,
)

# ---------------------------------------------------------------- 4328 X Injeccions esclerosants per a les hemorroides…

CODE_4328_X_MAX_1_PER_SESSION = Limit(
    codes={"4328 X"},
    slug="max-1-per-session",
    sentence="max 1 per session",
    citation=TITOL_VIII_CAP_6_HEMORROIDES,
    valid=FROM_2014_05_14,
    number=1,
    window=Window("keys", keys=("session",)),
)

CODE_4328_X_MAX_10_SESSIONS_PER_TREATMENT = Limit(
    codes={"4328 X"},
    slug="max-10-sessions-per-treatment",
    sentence="max 10 sessions per treatment",
    citation=TITOL_VIII_CAP_6_HEMORROIDES,
    valid=FROM_2014_05_14,
    number=10,
    noun="sessions",
    window=Window("keys", keys=("treatment",)),
    reading=OF_ONE_TREATMENT_NO_PERIOD_IS_GIVEN,
)

# ---------------------------------------------------------------- 4330 U Tractament de la fissura anal per injeccions …

CODE_4330_U_MAX_1_PER_SESSION = Limit(
    codes={"4330 U"},
    slug="max-1-per-session",
    sentence="max 1 per session",
    citation=TITOL_VIII_CAP_6_FISSURES_ANALS,
    valid=FROM_2014_05_14,
    number=1,
    window=Window("keys", keys=("session",)),
)

CODE_4330_U_MAX_3_SESSIONS_PER_TREATMENT = Limit(
    codes={"4330 U"},
    slug="max-3-sessions-per-treatment",
    sentence="max 3 sessions per treatment",
    citation=TITOL_VIII_CAP_6_FISSURES_ANALS,
    valid=FROM_2014_05_14,
    number=3,
    noun="sessions",
    window=Window("keys", keys=("treatment",)),
    reading=OF_ONE_TREATMENT_NO_PERIOD_IS_GIVEN,
)

CODE_4330_U_DOES_NOT_INCLUDE = InclusionLift(
    codes={"4330 U"},
    slug="does-not-include",
    sentence='does not include 4329 V, "anaesthesia"',
    citation=TITOL_VIII_CAP_6_FISSURES_ANALS,
    valid=FROM_2014_05_14,
    items=lines("4329 V", Named("anaesthesia", "anaesthesia")),
)

RULES: tuple[Rule, ...] = (
    CODE_4001_Z_CANNOT_BE_BILLED_WITH,
    CODE_4003_X_ONLY_WHEN_BIOPSY,
    CODE_4004_V_ONLY_WHEN_BIOPSY,
    CODE_4005_U_4006_T_INCLUDES,
    CODE_4005_U_ONLY_WHEN_DURING_SURGERY,
    CODE_4006_T_ONLY_WHEN_TECHNIQUE,
    CODE_4007_S_ONLY_WHEN_TECHNIQUE,
    CODE_4009_Y_ONLY_WHEN_LARGE_DEFECT,
    CODE_4010_X_ONLY_WHEN_LARGE_DEFECT,
    CODE_4013_T_ONLY_WHEN_VISCERAL_RESECTION,
    CODE_4014_S_ONLY_WHEN_VISCERAL_RESECTION,
    CODE_4015_R_CANNOT_BE_BILLED_WITH,
    CODE_4016_Q_CANNOT_BE_BILLED_WITH,
    CODE_4017_P_ONLY_WHEN_DURING_SURGERY,
    CODE_4019_N_4501_Z_ONLY_WHEN_DOCTOR_PRESENT_PERMANENTLY,
    CODE_4019_N_4501_Z_INCLUDES,
    CODE_4020_M_INCLUDES,
    CODE_4020_M_UNRESOLVED_TITOL_XVIII_CHAPTER_2_CONTINUOUS,
    CODE_4101_Y_ONLY_WHEN_BIOPSY,
    CODE_4102_X_ONLY_WHEN_BIOPSY,
    CODE_4104_U_ONLY_WHEN_BIOPSY_AND_BENIGN_TUMOUR_REMOVED,
    CODE_4105_T_ONLY_WHEN_BIOPSY_AND_BENIGN_TUMOUR_REMOVED,
    CODE_4106_S_INCLUDES,
    CODE_4107_R_INCLUDES,
    CODE_4108_Q_AND_8_MORE_MAX_1_PER_SESSION,
    CODE_4108_Q_ONLY_WHEN_ENDOSCOPY_REACH_AND_BIOPSY,
    CODE_4109_P_ONLY_WHEN_ENDOSCOPY_REACH_AND_BIOPSY,
    CODE_4110_O_ONLY_WHEN_ENDOSCOPY_REACH_AND_POLYPECTOMY,
    CODE_4111_N_ONLY_WHEN_ENDOSCOPY_REACH_AND_BIOPSY,
    CODE_4112_M_ONLY_WHEN_ENDOSCOPY_REACH_AND_BIOPSY,
    CODE_4113_L_ONLY_WHEN_ENDOSCOPY_REACH_AND_POLYPECTOMY,
    CODE_4114_L_ONLY_WHEN_ENDOSCOPY_REACH_AND_BIOPSY,
    CODE_4115_K_ONLY_WHEN_ENDOSCOPY_REACH_AND_BIOPSY,
    CODE_4116_J_ONLY_WHEN_ENDOSCOPY_REACH_AND_POLYPECTOMY,
    CODE_4111_N_AND_5_MORE_REQUIRES_DOCUMENT_REPORT,
    CODE_4119_E_MAX_1_PER_DAY,
    CODE_4120_D_MAX_1_PER_DAY,
    CODE_4120_D_MAX_3_PER_TREATMENT,
    CODE_4120_D_ONLY_WHEN_DURING_OR_AFTER_SURGERY,
    CODE_4125_Y_ONLY_WHEN_ITERATIVE_OPERATION,
    CODE_4131_R_INCLUDES,
    CODE_4133_P_INCLUDES,
    CODE_4134_O_NOT_COVERED,
    CODE_4134_O_ONLY_WHEN_SEPARATE_LAPAROTOMY_AND_DURING_SURGERY,
    CODE_4136_M_INCLUDES,
    CODE_4203_X_INCLUDES,
    CODE_4204_V_REQUIRES,
    CODE_4204_V_ONLY_WHEN_ITERATIVE_OPERATION,
    CODE_4208_R_4218_H_INCLUDES,
    CODE_4216_J_REQUIRES,
    CODE_4216_J_ONLY_WHEN_DURING_SURGERY,
    CODE_4216_J_INCLUDES,
    CODE_4219_G_INCLUDES,
    CODE_4222_Y_CANNOT_BE_BILLED_WITH,
    CODE_4301_Z_ONLY_WHEN_BIOPSY,
    CODE_4302_Y_ONLY_WHEN_BIOPSY,
    CODE_4304_V_ONLY_WHEN_APPROACH,
    CODE_4305_U_ONLY_WHEN_APPROACH,
    CODE_4309_Q_ONLY_WHEN_APPROACH,
    CODE_4310_P_ONLY_WHEN_APPROACH,
    CODE_2215_K_AND_4_MORE_ONLY_WHEN_PREVIOUS_OPERATION_SAME_SITE,
    CODE_4317_I_AND_4_MORE_ONLY_WHEN_NITROGEN_ATMOSPHERE,
    CODE_4317_I_AND_4_MORE_INCLUDES,
    CODE_4326_Z_MAX_1_PER_SESSION,
    CODE_4326_Z_MAX_5_SESSIONS_PER_TREATMENT,
    CODE_4328_X_MAX_1_PER_SESSION,
    CODE_4328_X_MAX_10_SESSIONS_PER_TREATMENT,
    CODE_4330_U_MAX_1_PER_SESSION,
    CODE_4330_U_MAX_3_SESSIONS_PER_TREATMENT,
    CODE_4330_U_DOES_NOT_INCLUDE,
)
