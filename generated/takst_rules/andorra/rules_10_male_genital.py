"""The rules of Títol X, Cap. 1; Títol X, Cap. 2; Títol X, Cap. 3.

Generated from rulesets/andorra/10-male-genital.takst by `takst build andorra`: change the rules there, then build
again.
"""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from takst.runtime.engine_lines import billed
from takst.runtime.kleene import Truth
from takst.runtime.plan import AnyOther, Condition, Exclusion, Inclusion, Limit, Named, Rule, lines
from takst.runtime.spec import Citation, Period
from takst.runtime.view import LineView
from takst.runtime.windows import Window

from .vocabulary import adult

TITOL_X_CAP_1 = Citation("ngap", "Títol X, Cap. 1")
FROM_2014_05_14 = Period(dt.date(2014, 5, 14))
THE_FIRST_OPERATION_IS_IN_THE_HISTORY = "the first operation is in the history, or the claim says that there was one"
TITOL_X_CAP_2 = Citation("ngap", "Títol X, Cap. 2")
TITOL_X_CAP_3 = Citation("ngap", "Títol X, Cap. 3")

# ---------------------------------------------------------------- 4901 Z Intervenció terapèutica per fimosi després de…


def code_4901_z_only_when_date_and_patient_birth_date(line: LineView) -> Truth:
    """4901 Z: only when date is at least 1 month after patient.birth_date (Títol X, Cap. 1)."""
    return line.date_gap("date", "at least", 1, "month", "after", "patient.birth_date")


CODE_4901_Z_ONLY_WHEN_DATE_AND_PATIENT_BIRTH_DATE = Condition(
    codes={"4901 Z"},
    slug="only-when-date-and-patient-birth-date",
    sentence="only when date is at least 1 month after patient.birth_date",
    citation=TITOL_X_CAP_1,
    valid=FROM_2014_05_14,
    holds=code_4901_z_only_when_date_and_patient_birth_date,
    asks=("date", "patient.birth_date"),
    reading="the first month ends the day before the child is one month old",
)

# ---------------------------------------------------------------- 4905 U Tumor únic


def code_4905_u_only_when_lesion_count(line: LineView) -> Truth:
    """4905 U: only when lesion_count is 1 lesions (Títol X, Cap. 1)."""
    return line.equals("lesion_count", Decimal("1"))


CODE_4905_U_ONLY_WHEN_LESION_COUNT = Condition(
    codes={"4905 U"},
    slug="only-when-lesion-count",
    sentence="only when lesion_count is 1 lesions",
    citation=TITOL_X_CAP_1,
    valid=FROM_2014_05_14,
    holds=code_4905_u_only_when_lesion_count,
    asks=("lesion_count",),
)

# ---------------------------------------------------------------- 4906 T Tumors múltiples


def code_4906_t_only_when_lesion_count(line: LineView) -> Truth:
    """4906 T: only when lesion_count > 1 lesions (Títol X, Cap. 1)."""
    return line.compare("lesion_count", ">", Decimal("1"))


CODE_4906_T_ONLY_WHEN_LESION_COUNT = Condition(
    codes={"4906 T"},
    slug="only-when-lesion-count",
    sentence="only when lesion_count > 1 lesions",
    citation=TITOL_X_CAP_1,
    valid=FROM_2014_05_14,
    holds=code_4906_t_only_when_lesion_count,
    asks=("lesion_count",),
)

# ---------------------------------------------------------------- 4908 R Cadascun dels retocs ulteriors


def code_4908_r_only_when_billed_after_and_previous_operation(line: LineView) -> Truth:
    """4908 R: only when billed after 4907 S or previous_operation_same_site (Títol X, Cap. 1)."""
    return billed(line, "after", lines("4907 S")) | line.is_true("previous_operation_same_site")


CODE_4908_R_ONLY_WHEN_BILLED_AFTER_AND_PREVIOUS_OPERATION = Condition(
    codes={"4908 R"},
    slug="only-when-billed-after-and-previous-operation-same-site",
    sentence="only when billed after 4907 S or previous_operation_same_site",
    citation=TITOL_X_CAP_1,
    valid=FROM_2014_05_14,
    holds=code_4908_r_only_when_billed_after_and_previous_operation,
    asks=("previous_operation_same_site",),
    reading=THE_FIRST_OPERATION_IS_IN_THE_HISTORY,
)

CODE_4908_R_MAX_1_PER_OPERATION = Limit(
    codes={"4908 R"},
    slug="max-1-per-operation",
    sentence="max 1 per operation",
    citation=TITOL_X_CAP_1,
    valid=FROM_2014_05_14,
    number=1,
    window=Window("keys", keys=("operation",)),
)

# ---------------------------------------------------------------- 4910 P Cadascun dels retocs ulteriors


def code_4910_p_only_when_billed_after_and_previous_operation(line: LineView) -> Truth:
    """4910 P: only when billed after 4909 Q or previous_operation_same_site (Títol X, Cap. 1)."""
    return billed(line, "after", lines("4909 Q")) | line.is_true("previous_operation_same_site")


CODE_4910_P_ONLY_WHEN_BILLED_AFTER_AND_PREVIOUS_OPERATION = Condition(
    codes={"4910 P"},
    slug="only-when-billed-after-and-previous-operation-same-site",
    sentence="only when billed after 4909 Q or previous_operation_same_site",
    citation=TITOL_X_CAP_1,
    valid=FROM_2014_05_14,
    holds=code_4910_p_only_when_billed_after_and_previous_operation,
    asks=("previous_operation_same_site",),
    reading=THE_FIRST_OPERATION_IS_IN_THE_HISTORY,
)

CODE_4910_P_MAX_1_PER_OPERATION = Limit(
    codes={"4910 P"},
    slug="max-1-per-operation",
    sentence="max 1 per operation",
    citation=TITOL_X_CAP_1,
    valid=FROM_2014_05_14,
    number=1,
    window=Window("keys", keys=("operation",)),
)

# ---------------------------------------------------------------- 4912 N Cadascun dels retocs ulteriors


def code_4912_n_only_when_billed_after_and_previous_operation(line: LineView) -> Truth:
    """4912 N: only when billed after 4911 O or previous_operation_same_site (Títol X, Cap. 1)."""
    return billed(line, "after", lines("4911 O")) | line.is_true("previous_operation_same_site")


CODE_4912_N_ONLY_WHEN_BILLED_AFTER_AND_PREVIOUS_OPERATION = Condition(
    codes={"4912 N"},
    slug="only-when-billed-after-and-previous-operation-same-site",
    sentence="only when billed after 4911 O or previous_operation_same_site",
    citation=TITOL_X_CAP_1,
    valid=FROM_2014_05_14,
    holds=code_4912_n_only_when_billed_after_and_previous_operation,
    asks=("previous_operation_same_site",),
    reading=THE_FIRST_OPERATION_IS_IN_THE_HISTORY,
)

CODE_4912_N_MAX_1_PER_OPERATION = Limit(
    codes={"4912 N"},
    slug="max-1-per-operation",
    sentence="max 1 per operation",
    citation=TITOL_X_CAP_1,
    valid=FROM_2014_05_14,
    number=1,
    window=Window("keys", keys=("operation",)),
)

# ---------------------------------------------------------------- 4914 L Amputació total del penis amb buidament gangl…

CODE_4914_L_INCLUDES = Inclusion(
    codes={"4914 L"},
    slug="includes",
    sentence='includes "clearance of lymph nodes" in the same operation',
    citation=TITOL_X_CAP_1,
    valid=FROM_2014_05_14,
    items=lines(Named("clearance of lymph nodes", "clearance-of-lymph-nodes")),
    keys=("operation",),
)

# ---------------------------------------------------------------- 4917 X Prostatectomia per adenoma en un sol temps am…


def code_4917_x_only_when_technique(line: LineView) -> Truth:
    """4917 X: only when technique is one_stage (Títol X, Cap. 2)."""
    return line.equals("technique", "one_stage")


CODE_4917_X_ONLY_WHEN_TECHNIQUE = Condition(
    codes={"4917 X"},
    slug="only-when-technique",
    sentence="only when technique is one_stage",
    citation=TITOL_X_CAP_2,
    valid=FROM_2014_05_14,
    holds=code_4917_x_only_when_technique,
    asks=("technique",),
)

# ---------------------------------------------------------------- 4918 V Prostatectomia acompanyant una cistostomia, i…


def code_4918_v_only_when_technique(line: LineView) -> Truth:
    """4918 V: only when technique is with_cystostomy (Títol X, Cap. 2)."""
    return line.equals("technique", "with_cystostomy")


CODE_4918_V_ONLY_WHEN_TECHNIQUE = Condition(
    codes={"4918 V"},
    slug="only-when-technique",
    sentence="only when technique is with_cystostomy",
    citation=TITOL_X_CAP_2,
    valid=FROM_2014_05_14,
    holds=code_4918_v_only_when_technique,
    asks=("technique",),
)

# ---------------------------------------------------------------- 4920 T Ablació de les vesícules seminals en l'adult

CODE_4920_T_ONLY_WHEN_ADULT = Condition(
    codes={"4920 T"},
    slug="only-when-adult",
    sentence="only when adult",
    citation=TITOL_X_CAP_2,
    valid=FROM_2014_05_14,
    holds=adult,
    asks=("patient.age",),
    reading="the text gives no age: 18 and over",
)

# ---------------------------------------------------------------- 4921 Z, 4922 Y

CODE_4921_Z_4922_Y_CANNOT_BE_BILLED_WITH = Exclusion(
    codes={"4921 Z", "4922 Y"},
    slug="cannot-be-billed-with",
    sentence="cannot be billed with any other code in the same operation",
    citation=TITOL_X_CAP_3,
    valid=FROM_2014_05_14,
    partners=lines(AnyOther()),
    keys=("operation",),
    reading="isolated: beside no other act of the operation",
)

# ---------------------------------------------------------------- 4925 U, 4927 S


def code_4925_u_4927_s_max_1_per_operation_and_side_unless(line: LineView) -> Truth:
    """The `unless` of 4925 U, 4927 S: max 1 per operation and side unless anaesthesia_share (Títol X, Cap. 3)."""
    return line.is_true("anaesthesia_share")


CODE_4925_U_4927_S_MAX_1_PER_OPERATION_AND_SIDE = Limit(
    codes={"4925 U", "4927 S"},
    slug="max-1-per-operation-and-side",
    sentence="max 1 per operation and side unless anaesthesia_share",
    citation=TITOL_X_CAP_3,
    valid=FROM_2014_05_14,
    number=1,
    window=Window("keys", keys=("operation", "side")),
    unless=code_4925_u_4927_s_max_1_per_operation_and_side_unless,
    reading="the figure is for one side, and both sides are two",
)

# ---------------------------------------------------------------- 4926 T Cura quirúrgica de l'ectòpia testicular o del…

CODE_4926_T_INCLUDES = Inclusion(
    codes={"4926 T"},
    slug="includes",
    sentence='includes 4009 Y, "cure of a hernia" in the same operation',
    citation=TITOL_X_CAP_3,
    valid=FROM_2014_05_14,
    items=lines("4009 Y", Named("cure of a hernia", "cure-of-a-hernia")),
    keys=("operation",),
)

RULES: tuple[Rule, ...] = (
    CODE_4901_Z_ONLY_WHEN_DATE_AND_PATIENT_BIRTH_DATE,
    CODE_4905_U_ONLY_WHEN_LESION_COUNT,
    CODE_4906_T_ONLY_WHEN_LESION_COUNT,
    CODE_4908_R_ONLY_WHEN_BILLED_AFTER_AND_PREVIOUS_OPERATION,
    CODE_4908_R_MAX_1_PER_OPERATION,
    CODE_4910_P_ONLY_WHEN_BILLED_AFTER_AND_PREVIOUS_OPERATION,
    CODE_4910_P_MAX_1_PER_OPERATION,
    CODE_4912_N_ONLY_WHEN_BILLED_AFTER_AND_PREVIOUS_OPERATION,
    CODE_4912_N_MAX_1_PER_OPERATION,
    CODE_4914_L_INCLUDES,
    CODE_4917_X_ONLY_WHEN_TECHNIQUE,
    CODE_4918_V_ONLY_WHEN_TECHNIQUE,
    CODE_4920_T_ONLY_WHEN_ADULT,
    CODE_4921_Z_4922_Y_CANNOT_BE_BILLED_WITH,
    CODE_4925_U_4927_S_MAX_1_PER_OPERATION_AND_SIDE,
    CODE_4926_T_INCLUDES,
)
