"""The rules of Títol IX, Cap. 1; Títol IX, Cap. 2, Hemodiàlisi per insuficiència renal aguda; Títol IX, Cap. 2; Títol
IX, Cap. 2, Desobstrucció fora de la sessió; Títol IX, Cap. 3; Títol IX, Cap. 3 to 5, supplements; Títol IX, Cap. 5;
Títol IX, Cap. 6.

Generated from rulesets/andorra/09-urinary.takst by `takst build andorra`: change the rules there, then build again.
"""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from takst.runtime.engine_lines import billed, more_than
from takst.runtime.kleene import Truth
from takst.runtime.plan import (
    ApprovalRequired,
    Condition,
    DocumentRequired,
    Exclusion,
    Inclusion,
    InclusionLift,
    IntervalBan,
    Limit,
    LinesRequired,
    Named,
    Note,
    PaysFee,
    Rule,
    Unresolved,
    lines,
)
from takst.runtime.spec import Citation, Fee, Period
from takst.runtime.view import LineView
from takst.runtime.windows import Window

from .vocabulary import KIDNEY_OPERATIONS, adult

TITOL_IX_CAP_1 = Citation("ngap", "Títol IX, Cap. 1")
FROM_2014_05_14 = Period(dt.date(2014, 5, 14))
TITOL_IX_CAP_2_HEMODIALISI_PER_INSUFICIENCIA_RENAL_AGUDA = Citation(
    "ngap",
    "Títol IX, Cap. 2, Hemodiàlisi per insuficiència renal aguda",
)
THE_FIRST_DAY_OF_TREATMENT_IS_DAY = "the first day of treatment is day 1"
TITOL_IX_CAP_2 = Citation("ngap", "Títol IX, Cap. 2")
TITOL_IX_CAP_2_DESOBSTRUCCIO_FORA_DE_LA_SESSIO = Citation("ngap", "Títol IX, Cap. 2, Desobstrucció fora de la sessió")
TITOL_IX_CAP_3 = Citation("ngap", "Títol IX, Cap. 3")
TITOL_IX_CAP_3_TO_5_SUPPLEMENTS = Citation("ngap", "Títol IX, Cap. 3 to 5, supplements")
TITOL_IX_CAP_5 = Citation("ngap", "Títol IX, Cap. 5")
TITOL_IX_CAP_6 = Citation("ngap", "Títol IX, Cap. 6")
THE_STARRED_FIGURES_ARE_THE_ANAESTHESIA_OF = "the starred figures are the anaesthesia of each stage"

# ---------------------------------------------------------------- 4401 Z and 5 more

CODE_4401_Z_AND_5_MORE_CANNOT_BE_BILLED_WITH = Exclusion(
    codes={"4401 Z", "4402 Y", "4403 X", "4404 V", "4405 U", "4406 T"},
    slug="cannot-be-billed-with",
    sentence="cannot be billed with 4407 S to 4414 L",
    citation=TITOL_IX_CAP_1,
    valid=FROM_2014_05_14,
    partners=lines("4407 S", "4408 R", "4409 Q", "4410 P", "4411 O", "4412 N", "4413 M", "4414 L"),
    keys=("session",),
    reading="'followed in the same session' is any therapeutic endoscopy of the session",
)

# ---------------------------------------------------------------- 4401 Z and 5 more


def code_4401_z_and_5_more_only_when_patient_sex_and_adult(line: LineView) -> Truth:
    """4401 Z and 5 more: only when patient.sex is F and adult (Títol IX, Cap. 1)."""
    return line.equals("patient.sex", "F") & adult(line)


CODE_4401_Z_AND_5_MORE_ONLY_WHEN_PATIENT_SEX_AND_ADULT = Condition(
    codes={"4401 Z", "4403 X", "4405 U", "4407 S", "4409 Q", "4411 O"},
    slug="only-when-patient-sex-and-adult",
    sentence="only when patient.sex is F and adult",
    citation=TITOL_IX_CAP_1,
    valid=FROM_2014_05_14,
    holds=code_4401_z_and_5_more_only_when_patient_sex_and_adult,
    asks=("patient.sex", "patient.age"),
    reading="the text gives no age: 18 and over",
)

# ---------------------------------------------------------------- 4402 Y and 5 more


def code_4402_y_and_5_more_only_when_patient_sex_and_adult(line: LineView) -> Truth:
    """4402 Y and 5 more: only when patient.sex is M or not adult (Títol IX, Cap. 1)."""
    return line.equals("patient.sex", "M") | ~adult(line)


CODE_4402_Y_AND_5_MORE_ONLY_WHEN_PATIENT_SEX_AND_ADULT = Condition(
    codes={"4402 Y", "4404 V", "4406 T", "4408 R", "4410 P", "4412 N"},
    slug="only-when-patient-sex-and-adult",
    sentence="only when patient.sex is M or not adult",
    citation=TITOL_IX_CAP_1,
    valid=FROM_2014_05_14,
    holds=code_4402_y_and_5_more_only_when_patient_sex_and_adult,
    asks=("patient.sex", "patient.age"),
    reading="a girl under 18 has the row of men and children; the text gives no age: 18 and over",
)

# ---------------------------------------------------------------- 4403 X, 4404 V


def code_4403_x_4404_v_only_when_laterality(line: LineView) -> Truth:
    """4403 X, 4404 V: only when laterality is unilateral (Títol IX, Cap. 1)."""
    return line.equals("laterality", "unilateral")


CODE_4403_X_4404_V_ONLY_WHEN_LATERALITY = Condition(
    codes={"4403 X", "4404 V"},
    slug="only-when-laterality",
    sentence="only when laterality is unilateral",
    citation=TITOL_IX_CAP_1,
    valid=FROM_2014_05_14,
    holds=code_4403_x_4404_v_only_when_laterality,
    asks=("laterality",),
)

# ---------------------------------------------------------------- 4405 U, 4406 T


def code_4405_u_4406_t_only_when_laterality(line: LineView) -> Truth:
    """4405 U, 4406 T: only when laterality is bilateral (Títol IX, Cap. 1)."""
    return line.equals("laterality", "bilateral")


CODE_4405_U_4406_T_ONLY_WHEN_LATERALITY = Condition(
    codes={"4405 U", "4406 T"},
    slug="only-when-laterality",
    sentence="only when laterality is bilateral",
    citation=TITOL_IX_CAP_1,
    valid=FROM_2014_05_14,
    holds=code_4405_u_4406_t_only_when_laterality,
    asks=("laterality",),
)

# ---------------------------------------------------------------- 4407 S, 4408 R


def code_4407_s_4408_r_only_when_technique(line: LineView) -> Truth:
    """4407 S, 4408 R: only when not technique is one of tumour_electrocoagulation, tumour_resection,
    bladder_neck_resection (Títol IX, Cap. 1).
    """
    return ~line.one_of("technique", "tumour_electrocoagulation", "tumour_resection", "bladder_neck_resection")


CODE_4407_S_4408_R_ONLY_WHEN_TECHNIQUE = Condition(
    codes={"4407 S", "4408 R"},
    slug="only-when-technique",
    sentence="only when not technique is one of tumour_electrocoagulation, tumour_resection, bladder_neck_resection",
    citation=TITOL_IX_CAP_1,
    valid=FROM_2014_05_14,
    holds=code_4407_s_4408_r_only_when_technique,
    asks=("technique",),
    reading="the exceptions that follow are the rows down to 4414 L",
)

# ---------------------------------------------------------------- 4409 Q, 4410 P

CODE_4409_Q_4410_P_MAX_1_WITHIN_12_MONTHS = Limit(
    codes={"4409 Q", "4410 P"},
    slug="max-1-within-12-months",
    sentence="max 1 within 12 months",
    citation=TITOL_IX_CAP_1,
    valid=FROM_2014_05_14,
    number=1,
    window=Window("rolling", number=12, unit="month"),
    reading="a first session is the first of twelve months",
)

# ---------------------------------------------------------------- 4411 O, 4412 N


def code_4411_o_4412_n_only_when_billed_after(line: LineView) -> Truth:
    """4411 O, 4412 N: only when billed after 4409 Q, 4410 P, 4413 M within 12 months (Títol IX, Cap. 1)."""
    return billed(line, "after", lines("4409 Q", "4410 P", "4413 M"), within=(12, "month"))


CODE_4411_O_4412_N_ONLY_WHEN_BILLED_AFTER = Condition(
    codes={"4411 O", "4412 N"},
    slug="only-when-billed-after",
    sentence="only when billed after 4409 Q, 4410 P, 4413 M within 12 months",
    citation=TITOL_IX_CAP_1,
    valid=FROM_2014_05_14,
    holds=code_4411_o_4412_n_only_when_billed_after,
    reading="a following session follows within twelve months",
)


def code_4411_o_4412_n_requires_prior_approval_when(line: LineView) -> Truth:
    """The `when` of 4411 O, 4412 N: requires prior approval when more than 3 of 4411 O, 4412 N within 12 months (Títol
    IX, Cap. 1).
    """
    return more_than(3, line, Window("rolling", number=12, unit="month"), counting=lines("4411 O", "4412 N"))


CODE_4411_O_4412_N_REQUIRES_PRIOR_APPROVAL = ApprovalRequired(
    codes={"4411 O", "4412 N"},
    slug="requires-prior-approval",
    sentence="requires prior approval when more than 3 of 4411 O, 4412 N within 12 months",
    citation=TITOL_IX_CAP_1,
    valid=FROM_2014_05_14,
    when=code_4411_o_4412_n_requires_prior_approval_when,
)


def code_4411_o_4412_n_max_1_per_agreement_id_when(line: LineView) -> Truth:
    """The `when` of 4411 O, 4412 N: max 1 per agreement_id when more than 3 of 4411 O, 4412 N within 12 months (Títol
    IX, Cap. 1).
    """
    return more_than(3, line, Window("rolling", number=12, unit="month"), counting=lines("4411 O", "4412 N"))


CODE_4411_O_4412_N_MAX_1_PER_AGREEMENT_ID = Limit(
    codes={"4411 O", "4412 N"},
    slug="max-1-per-agreement-id",
    sentence="max 1 per agreement_id when more than 3 of 4411 O, 4412 N within 12 months",
    citation=TITOL_IX_CAP_1,
    valid=FROM_2014_05_14,
    number=1,
    window=Window("keys", keys=("agreement_id",)),
    when=code_4411_o_4412_n_max_1_per_agreement_id_when,
)

# ---------------------------------------------------------------- 4413 M Resecció endoscòpica de tumors vesicals amb e…

CODE_4413_M_NOT_AGAIN_WITHIN_12_MONTHS = IntervalBan(
    codes={"4413 M"},
    slug="not-again-within-12-months",
    sentence="cannot be billed again within 12 months",
    citation=TITOL_IX_CAP_1,
    valid=FROM_2014_05_14,
    partners=lines("4413 M"),
    number=12,
    unit="month",
    side="after",
)

# ---------------------------------------------------------------- 4413 M, 4716 R

CODE_4413_M_4716_R_REQUIRES_DOCUMENT_HISTOLOGY = DocumentRequired(
    codes={"4413 M", "4716 R"},
    slug="requires-document-histology",
    sentence="requires document histology",
    citation=TITOL_IX_CAP_1,
    valid=FROM_2014_05_14,
    kind="histology",
)

# ---------------------------------------------------------------- 4414 L and 4 more

CODE_4414_L_AND_4_MORE_INCLUDES = Inclusion(
    codes={"4414 L", "4724 J", "4917 X", "4918 V", "4919 U"},
    slug="includes",
    sentence='includes 4921 Z, "ligature of the deferent ducts" in the same operation',
    citation=TITOL_IX_CAP_1,
    valid=FROM_2014_05_14,
    items=lines("4921 Z", Named("ligature of the deferent ducts", "ligature-of-the-deferent-ducts")),
    keys=("operation",),
)

# ---------------------------------------------------------------- 4414 L Resecció endoscòpica del coll vesical, d'un a…


def code_4414_l_requires_prior_approval_when(line: LineView) -> Truth:
    """The `when` of 4414 L: requires prior approval when iterative_operation and not billed after 4414 L within 20 days
    (Títol IX, Cap. 1).
    """
    return line.is_true("iterative_operation") & ~billed(line, "after", lines("4414 L"), within=(20, "day"))


CODE_4414_L_REQUIRES_PRIOR_APPROVAL = ApprovalRequired(
    codes={"4414 L"},
    slug="requires-prior-approval",
    sentence="requires prior approval when iterative_operation and not billed after 4414 L within 20 days",
    citation=TITOL_IX_CAP_1,
    valid=FROM_2014_05_14,
    when=code_4414_l_requires_prior_approval_when,
    reading="a repeat on the 21st day after the first or later",
)

# ---------------------------------------------------------------- 4415 K Cistometria amb perfusió i registre gràfic, r…

CODE_4415_K_REQUIRES_DOCUMENT_PROTOCOL = DocumentRequired(
    codes={"4415 K"},
    slug="requires-document-protocol",
    sentence="requires document protocol",
    citation=TITOL_IX_CAP_1,
    valid=FROM_2014_05_14,
    kind="protocol",
)

CODE_4415_K_REQUIRES_DOCUMENT_TRACINGS = DocumentRequired(
    codes={"4415 K"},
    slug="requires-document-tracings",
    sentence="requires document tracings",
    citation=TITOL_IX_CAP_1,
    valid=FROM_2014_05_14,
    kind="tracings",
)

CODE_4415_K_NOTE_ITS_NUMBER_IS_ADDED_TO = Note(
    codes={"4415 K"},
    slug="note-its-number-is-added-to",
    sentence='note "Its number is added to that of the endoscopy proper: no rule here would keep the two apart"',
    citation=TITOL_IX_CAP_1,
    valid=FROM_2014_05_14,
    text="Its number is added to that of the endoscopy proper: no rule here would keep the two apart",
)

# ---------------------------------------------------------------- 4502 Y Durant els quinze primers dies


def code_4502_y_only_when_date_and_treatment_start_date(line: LineView) -> Truth:
    """4502 Y: only when date is at most 14 days after treatment_start_date (Títol IX, Cap. 2, Hemodiàlisi per
    insuficiència renal aguda).
    """
    return line.date_gap("date", "at most", 14, "day", "after", "treatment_start_date")


CODE_4502_Y_ONLY_WHEN_DATE_AND_TREATMENT_START_DATE = Condition(
    codes={"4502 Y"},
    slug="only-when-date-and-treatment-start-date",
    sentence="only when date is at most 14 days after treatment_start_date",
    citation=TITOL_IX_CAP_2_HEMODIALISI_PER_INSUFICIENCIA_RENAL_AGUDA,
    valid=FROM_2014_05_14,
    holds=code_4502_y_only_when_date_and_treatment_start_date,
    asks=("date", "treatment_start_date"),
    reading=THE_FIRST_DAY_OF_TREATMENT_IS_DAY,
)

# ---------------------------------------------------------------- 4503 X Enllà del quinzè dia


def code_4503_x_only_when_date_and_treatment_start_date(line: LineView) -> Truth:
    """4503 X: only when date is at least 15 days after treatment_start_date (Títol IX, Cap. 2, Hemodiàlisi per
    insuficiència renal aguda).
    """
    return line.date_gap("date", "at least", 15, "day", "after", "treatment_start_date")


CODE_4503_X_ONLY_WHEN_DATE_AND_TREATMENT_START_DATE = Condition(
    codes={"4503 X"},
    slug="only-when-date-and-treatment-start-date",
    sentence="only when date is at least 15 days after treatment_start_date",
    citation=TITOL_IX_CAP_2_HEMODIALISI_PER_INSUFICIENCIA_RENAL_AGUDA,
    valid=FROM_2014_05_14,
    holds=code_4503_x_only_when_date_and_treatment_start_date,
    asks=("date", "treatment_start_date"),
    reading=THE_FIRST_DAY_OF_TREATMENT_IS_DAY,
)

# ---------------------------------------------------------------- 4502 Y, 4503 X

CODE_4502_Y_4503_X_UNRESOLVED_TITOL_15_ACTES_DIVERSOS_CHAPTER = Unresolved(
    codes={"4502 Y", "4503 X"},
    slug="unresolved-titol-15-actes-diversos-chapter",
    sentence=(
        'unresolved "Títol 15, Actes diversos, chapter 2 (continuous reanimation), to whose fees these may be added: '
        'Títol XV is biology"'
    ),
    citation=TITOL_IX_CAP_2_HEMODIALISI_PER_INSUFICIENCIA_RENAL_AGUDA,
    valid=FROM_2014_05_14,
    text=(
        "Títol 15, Actes diversos, chapter 2 (continuous reanimation), to whose fees these may be added: Títol XV is "
        "biology"
    ),
)

# ---------------------------------------------------------------- 4505 U Creació d'una fístula arteriovenosa amb inter…

CODE_4505_U_INCLUDES = Inclusion(
    codes={"4505 U"},
    slug="includes",
    sentence='includes 2304 U, 2324 T, "taking of the graft" in the same operation',
    citation=TITOL_IX_CAP_2,
    valid=FROM_2014_05_14,
    items=lines("2304 U", "2324 T", Named("taking of the graft", "taking-of-the-graft")),
    keys=("operation",),
)

# ---------------------------------------------------------------- 4506 T Col·locació de dues cànules per a la fístula …


def code_4506_t_max_1_per_operation_unless(line: LineView) -> Truth:
    """The `unless` of 4506 T: max 1 per operation unless anaesthesia_share (Títol IX, Cap. 2)."""
    return line.is_true("anaesthesia_share")


CODE_4506_T_MAX_1_PER_OPERATION = Limit(
    codes={"4506 T"},
    slug="max-1-per-operation",
    sentence="max 1 per operation unless anaesthesia_share",
    citation=TITOL_IX_CAP_2,
    valid=FROM_2014_05_14,
    number=1,
    window=Window("keys", keys=("operation",)),
    unless=code_4506_t_max_1_per_operation_unless,
)

# ---------------------------------------------------------------- 4507 S, 4508 R


def code_4507_s_4508_r_only_when_during_dialysis_session(line: LineView) -> Truth:
    """4507 S, 4508 R: only when not during_dialysis_session (Títol IX, Cap. 2, Desobstrucció fora de la sessió)."""
    return ~line.is_true("during_dialysis_session")


CODE_4507_S_4508_R_ONLY_WHEN_DURING_DIALYSIS_SESSION = Condition(
    codes={"4507 S", "4508 R"},
    slug="only-when-during-dialysis-session",
    sentence="only when not during_dialysis_session",
    citation=TITOL_IX_CAP_2_DESOBSTRUCCIO_FORA_DE_LA_SESSIO,
    valid=FROM_2014_05_14,
    holds=code_4507_s_4508_r_only_when_during_dialysis_session,
    asks=("during_dialysis_session",),
)

# ---------------------------------------------------------------- 4607 S Nefrectomia parcial, nefrectomia secundària o…


def code_4607_s_only_when_iterative_operation_and_technique(line: LineView) -> Truth:
    """4607 S: only when iterative_operation or technique is one of partial, extended (Títol IX, Cap. 3)."""
    return line.is_true("iterative_operation") | line.one_of("technique", "partial", "extended")


CODE_4607_S_ONLY_WHEN_ITERATIVE_OPERATION_AND_TECHNIQUE = Condition(
    codes={"4607 S"},
    slug="only-when-iterative-operation-and-technique",
    sentence="only when iterative_operation or technique is one of partial, extended",
    citation=TITOL_IX_CAP_3,
    valid=FROM_2014_05_14,
    holds=code_4607_s_only_when_iterative_operation_and_technique,
    asks=("iterative_operation", "technique"),
)

# ---------------------------------------------------------------- 4609 Q Nefrostomia, pielotomia amb o sense nefrostom…


def code_4609_q_max_1_per_operation_unless(line: LineView) -> Truth:
    """The `unless` of 4609 Q: max 1 per operation unless anaesthesia_share (Títol IX, Cap. 3)."""
    return line.is_true("anaesthesia_share")


CODE_4609_Q_MAX_1_PER_OPERATION = Limit(
    codes={"4609 Q"},
    slug="max-1-per-operation",
    sentence="max 1 per operation unless anaesthesia_share",
    citation=TITOL_IX_CAP_3,
    valid=FROM_2014_05_14,
    number=1,
    window=Window("keys", keys=("operation",)),
    unless=code_4609_q_max_1_per_operation_unless,
)

# ---------------------------------------------------------------- 4610 P Pielotomia iterativa, o intervenció plàstica …


def code_4610_p_only_when_iterative_operation_and_technique(line: LineView) -> Truth:
    """4610 P: only when iterative_operation or technique is plastic (Títol IX, Cap. 3)."""
    return line.is_true("iterative_operation") | line.equals("technique", "plastic")


CODE_4610_P_ONLY_WHEN_ITERATIVE_OPERATION_AND_TECHNIQUE = Condition(
    codes={"4610 P"},
    slug="only-when-iterative-operation-and-technique",
    sentence="only when iterative_operation or technique is plastic",
    citation=TITOL_IX_CAP_3,
    valid=FROM_2014_05_14,
    holds=code_4610_p_only_when_iterative_operation_and_technique,
    asks=("iterative_operation", "technique"),
)

# ---------------------------------------------------------------- 4610 P, 4611 O

CODE_4610_P_4611_O_INCLUDES = Inclusion(
    codes={"4610 P", "4611 O"},
    slug="includes",
    sentence='includes 4609 Q, "nephrostomy" in the same operation',
    citation=TITOL_IX_CAP_3,
    valid=FROM_2014_05_14,
    items=lines("4609 Q", Named("nephrostomy", "nephrostomy")),
    keys=("operation",),
)

# ---------------------------------------------------------------- 4613 M Secció de l'istme d'un ronyó en ferradura, am…

CODE_4613_M_INCLUDES = Inclusion(
    codes={"4613 M"},
    slug="includes",
    sentence='includes 4606 T, "nephrectomy" in the same operation',
    citation=TITOL_IX_CAP_3,
    valid=FROM_2014_05_14,
    items=lines("4606 T", Named("nephrectomy", "nephrectomy")),
    keys=("operation",),
)

# ---------------------------------------------------------------- 4612 N Intervenció iterativa, en suplement

CODE_4612_N_REQUIRES = LinesRequired(
    codes={"4612 N"},
    slug="requires",
    sentence="requires kidney-operations in the same operation",
    citation=TITOL_IX_CAP_3_TO_5_SUPPLEMENTS,
    valid=FROM_2014_05_14,
    partners=lines(KIDNEY_OPERATIONS),
    keys=("operation",),
)

# ---------------------------------------------------------------- 4614 L Injecció peroperatòria, dins les vies excreto…

CODE_4614_L_REQUIRES = LinesRequired(
    codes={"4614 L"},
    slug="requires",
    sentence="requires kidney-operations in the same operation",
    citation=TITOL_IX_CAP_3_TO_5_SUPPLEMENTS,
    valid=FROM_2014_05_14,
    partners=lines(KIDNEY_OPERATIONS),
    keys=("operation",),
)


def code_4614_l_only_when_during_surgery(line: LineView) -> Truth:
    """4614 L: only when during_surgery (Títol IX, Cap. 3 to 5, supplements)."""
    return line.is_true("during_surgery")


CODE_4614_L_ONLY_WHEN_DURING_SURGERY = Condition(
    codes={"4614 L"},
    slug="only-when-during-surgery",
    sentence="only when during_surgery",
    citation=TITOL_IX_CAP_3_TO_5_SUPPLEMENTS,
    valid=FROM_2014_05_14,
    holds=code_4614_l_only_when_during_surgery,
    asks=("during_surgery",),
)

# ---------------------------------------------------------------- 4704 V Ureterolitotomia iterativa, en suplement

CODE_4704_V_REQUIRES = LinesRequired(
    codes={"4704 V"},
    slug="requires",
    sentence="requires 4701 Z, 4703 X in the same operation",
    citation=TITOL_IX_CAP_3_TO_5_SUPPLEMENTS,
    valid=FROM_2014_05_14,
    partners=lines("4701 Z", "4703 X"),
    keys=("operation",),
)

# ---------------------------------------------------------------- 4722 L Intervenció per recidiva, en suplement

CODE_4722_L_REQUIRES = LinesRequired(
    codes={"4722 L"},
    slug="requires",
    sentence="requires 4721 M in the same operation",
    citation=TITOL_IX_CAP_3_TO_5_SUPPLEMENTS,
    valid=FROM_2014_05_14,
    partners=lines("4721 M"),
    keys=("operation",),
)

# ---------------------------------------------------------------- 4612 N and 2 more


def code_4612_n_and_2_more_only_when_iterative_operation(line: LineView) -> Truth:
    """4612 N and 2 more: only when iterative_operation (Títol IX, Cap. 3 to 5, supplements)."""
    return line.is_true("iterative_operation")


CODE_4612_N_AND_2_MORE_ONLY_WHEN_ITERATIVE_OPERATION = Condition(
    codes={"4612 N", "4704 V", "4722 L"},
    slug="only-when-iterative-operation",
    sentence="only when iterative_operation",
    citation=TITOL_IX_CAP_3_TO_5_SUPPLEMENTS,
    valid=FROM_2014_05_14,
    holds=code_4612_n_and_2_more_only_when_iterative_operation,
    asks=("iterative_operation",),
)

# ---------------------------------------------------------------- 4717 Q Amb abocament dels urèters a la pell


def code_4717_q_only_when_technique(line: LineView) -> Truth:
    """4717 Q: only when technique is ureters_to_skin (Títol IX, Cap. 5)."""
    return line.equals("technique", "ureters_to_skin")


CODE_4717_Q_ONLY_WHEN_TECHNIQUE = Condition(
    codes={"4717 Q"},
    slug="only-when-technique",
    sentence="only when technique is ureters_to_skin",
    citation=TITOL_IX_CAP_5,
    valid=FROM_2014_05_14,
    holds=code_4717_q_only_when_technique,
    asks=("technique",),
)

# ---------------------------------------------------------------- 4718 P Amb reimplantació dels urèters dins del budell


def code_4718_p_only_when_technique(line: LineView) -> Truth:
    """4718 P: only when technique is ureters_to_bowel (Títol IX, Cap. 5)."""
    return line.equals("technique", "ureters_to_bowel")


CODE_4718_P_ONLY_WHEN_TECHNIQUE = Condition(
    codes={"4718 P"},
    slug="only-when-technique",
    sentence="only when technique is ureters_to_bowel",
    citation=TITOL_IX_CAP_5,
    valid=FROM_2014_05_14,
    holds=code_4718_p_only_when_technique,
    asks=("technique",),
)

# ---------------------------------------------------------------- 4719 O Cistectomia total amb substitució per empelt …


def code_4719_o_only_when_technique(line: LineView) -> Truth:
    """4719 O: only when technique is bowel_graft (Títol IX, Cap. 5)."""
    return line.equals("technique", "bowel_graft")


CODE_4719_O_ONLY_WHEN_TECHNIQUE = Condition(
    codes={"4719 O"},
    slug="only-when-technique",
    sentence="only when technique is bowel_graft",
    citation=TITOL_IX_CAP_5,
    valid=FROM_2014_05_14,
    holds=code_4719_o_only_when_technique,
    asks=("technique",),
)

# ---------------------------------------------------------------- 4727 G Reconstrucció en un temps de la bufeta i de l…


def code_4727_g_only_when_stage_count(line: LineView) -> Truth:
    """4727 G: only when stage_count is 1 stages (Títol IX, Cap. 5)."""
    return line.equals("stage_count", Decimal("1"))


CODE_4727_G_ONLY_WHEN_STAGE_COUNT = Condition(
    codes={"4727 G"},
    slug="only-when-stage-count",
    sentence="only when stage_count is 1 stages",
    citation=TITOL_IX_CAP_5,
    valid=FROM_2014_05_14,
    holds=code_4727_g_only_when_stage_count,
    asks=("stage_count",),
)

CODE_4727_G_INCLUDES = Inclusion(
    codes={"4727 G"},
    slug="includes",
    sentence='includes 4709 Q, 2330 N, "antireflux device", "iliac osteotomy" in the same operation',
    citation=TITOL_IX_CAP_5,
    valid=FROM_2014_05_14,
    items=lines(
        "4709 Q", "2330 N",
        Named("antireflux device", "antireflux-device"),
        Named("iliac osteotomy", "iliac-osteotomy"),
    ),
    keys=("operation",),
)

# ---------------------------------------------------------------- 4731 C Incisió vesical per a curiteràpia (Curiteràpi…

CODE_4731_C_DOES_NOT_INCLUDE = InclusionLift(
    codes={"4731 C"},
    slug="does-not-include",
    sentence='does not include "curietherapy"',
    citation=TITOL_IX_CAP_5,
    valid=FROM_2014_05_14,
    items=lines(Named("curietherapy", "curietherapy")),
)

# ---------------------------------------------------------------- 4802 Y Dilatació de la uretra per estenosi de qualse…

CODE_4802_Y_MAX_1_PER_SESSION = Limit(
    codes={"4802 Y"},
    slug="max-1-per-session",
    sentence="max 1 per session",
    citation=TITOL_IX_CAP_6,
    valid=FROM_2014_05_14,
    number=1,
    window=Window("keys", keys=("session",)),
)

# ---------------------------------------------------------------- 4808 R Cura de fistula perineal amb o sense uretrect…

CODE_4808_R_INCLUDES = Inclusion(
    codes={"4808 R"},
    slug="includes",
    sentence='includes "urinary diversion", "urethrectomy" in the same operation',
    citation=TITOL_IX_CAP_6,
    valid=FROM_2014_05_14,
    items=lines(Named("urinary diversion", "urinary-diversion"), Named("urethrectomy", "urethrectomy")),
    keys=("operation",),
)

# ---------------------------------------------------------------- 4810 P Reconstrucció de la uretra (conjunt del tract…


def code_4810_p_pays_q_40_when(line: LineView) -> Truth:
    """The `when` of 4810 P: pays Q 40 when anaesthesia_share and stage_number is 1 (Títol IX, Cap. 6)."""
    return line.is_true("anaesthesia_share") & line.equals("stage_number", Decimal("1"))


CODE_4810_P_PAYS_Q_40 = PaysFee(
    codes={"4810 P"},
    slug="pays-q-40",
    sentence="pays Q 40 when anaesthesia_share and stage_number is 1",
    citation=TITOL_IX_CAP_6,
    valid=FROM_2014_05_14,
    fee=Fee(Decimal("40"), letter="Q"),
    when=code_4810_p_pays_q_40_when,
    reading=THE_STARRED_FIGURES_ARE_THE_ANAESTHESIA_OF,
)


def code_4810_p_pays_q_25_when(line: LineView) -> Truth:
    """The `when` of 4810 P: pays Q 25 when anaesthesia_share and stage_number > 1 (Títol IX, Cap. 6)."""
    return line.is_true("anaesthesia_share") & line.compare("stage_number", ">", Decimal("1"))


CODE_4810_P_PAYS_Q_25 = PaysFee(
    codes={"4810 P"},
    slug="pays-q-25",
    sentence="pays Q 25 when anaesthesia_share and stage_number > 1",
    citation=TITOL_IX_CAP_6,
    valid=FROM_2014_05_14,
    fee=Fee(Decimal("25"), letter="Q"),
    when=code_4810_p_pays_q_25_when,
    reading=THE_STARRED_FIGURES_ARE_THE_ANAESTHESIA_OF,
)


def code_4810_p_max_1_per_treatment_unless(line: LineView) -> Truth:
    """The `unless` of 4810 P: max 1 per treatment unless anaesthesia_share (Títol IX, Cap. 6)."""
    return line.is_true("anaesthesia_share")


CODE_4810_P_MAX_1_PER_TREATMENT = Limit(
    codes={"4810 P"},
    slug="max-1-per-treatment",
    sentence="max 1 per treatment unless anaesthesia_share",
    citation=TITOL_IX_CAP_6,
    valid=FROM_2014_05_14,
    number=1,
    window=Window("keys", keys=("treatment",)),
    unless=code_4810_p_max_1_per_treatment_unless,
    reading="the figure is for all stages together",
)

RULES: tuple[Rule, ...] = (
    CODE_4401_Z_AND_5_MORE_CANNOT_BE_BILLED_WITH,
    CODE_4401_Z_AND_5_MORE_ONLY_WHEN_PATIENT_SEX_AND_ADULT,
    CODE_4402_Y_AND_5_MORE_ONLY_WHEN_PATIENT_SEX_AND_ADULT,
    CODE_4403_X_4404_V_ONLY_WHEN_LATERALITY,
    CODE_4405_U_4406_T_ONLY_WHEN_LATERALITY,
    CODE_4407_S_4408_R_ONLY_WHEN_TECHNIQUE,
    CODE_4409_Q_4410_P_MAX_1_WITHIN_12_MONTHS,
    CODE_4411_O_4412_N_ONLY_WHEN_BILLED_AFTER,
    CODE_4411_O_4412_N_REQUIRES_PRIOR_APPROVAL,
    CODE_4411_O_4412_N_MAX_1_PER_AGREEMENT_ID,
    CODE_4413_M_NOT_AGAIN_WITHIN_12_MONTHS,
    CODE_4413_M_4716_R_REQUIRES_DOCUMENT_HISTOLOGY,
    CODE_4414_L_AND_4_MORE_INCLUDES,
    CODE_4414_L_REQUIRES_PRIOR_APPROVAL,
    CODE_4415_K_REQUIRES_DOCUMENT_PROTOCOL,
    CODE_4415_K_REQUIRES_DOCUMENT_TRACINGS,
    CODE_4415_K_NOTE_ITS_NUMBER_IS_ADDED_TO,
    CODE_4502_Y_ONLY_WHEN_DATE_AND_TREATMENT_START_DATE,
    CODE_4503_X_ONLY_WHEN_DATE_AND_TREATMENT_START_DATE,
    CODE_4502_Y_4503_X_UNRESOLVED_TITOL_15_ACTES_DIVERSOS_CHAPTER,
    CODE_4505_U_INCLUDES,
    CODE_4506_T_MAX_1_PER_OPERATION,
    CODE_4507_S_4508_R_ONLY_WHEN_DURING_DIALYSIS_SESSION,
    CODE_4607_S_ONLY_WHEN_ITERATIVE_OPERATION_AND_TECHNIQUE,
    CODE_4609_Q_MAX_1_PER_OPERATION,
    CODE_4610_P_ONLY_WHEN_ITERATIVE_OPERATION_AND_TECHNIQUE,
    CODE_4610_P_4611_O_INCLUDES,
    CODE_4613_M_INCLUDES,
    CODE_4612_N_REQUIRES,
    CODE_4614_L_REQUIRES,
    CODE_4614_L_ONLY_WHEN_DURING_SURGERY,
    CODE_4704_V_REQUIRES,
    CODE_4722_L_REQUIRES,
    CODE_4612_N_AND_2_MORE_ONLY_WHEN_ITERATIVE_OPERATION,
    CODE_4717_Q_ONLY_WHEN_TECHNIQUE,
    CODE_4718_P_ONLY_WHEN_TECHNIQUE,
    CODE_4719_O_ONLY_WHEN_TECHNIQUE,
    CODE_4727_G_ONLY_WHEN_STAGE_COUNT,
    CODE_4727_G_INCLUDES,
    CODE_4731_C_DOES_NOT_INCLUDE,
    CODE_4802_Y_MAX_1_PER_SESSION,
    CODE_4808_R_INCLUDES,
    CODE_4810_P_PAYS_Q_40,
    CODE_4810_P_PAYS_Q_25,
    CODE_4810_P_MAX_1_PER_TREATMENT,
)
