"""The rules of Títol VI; Títol VI, Mà; Títol VI, Mà, Sindactília.

Generated from rulesets/andorra/06-upper-limb.takst by `takst build andorra`: change the rules there, then build
again.
"""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from takst.runtime.kleene import Truth
from takst.runtime.plan import Condition, Inclusion, Limit, Named, Rank, Rule, lines
from takst.runtime.spec import Citation, Period, Share
from takst.runtime.view import LineView
from takst.runtime.windows import Window

CODE_3501_Z_AND_51_MORE = frozenset({
    "3501 Z", "3502 Y", "3503 X", "3504 V", "3505 U", "3506 T", "3507 S", "3508 R", "3509 Q", "3510 P", "3511 O",
    "3512 N", "3513 M", "3514 L", "3515 K", "3516 J", "3517 I", "3518 H", "3519 G", "3520 F", "3521 E", "3522 D",
    "3523 C", "3524 B", "3525 A", "3526 Z", "3527 Y", "3528 X", "3529 V", "3530 U", "3531 T", "3532 S", "3533 R",
    "3534 Q", "3535 P", "3536 O", "3537 N", "3538 M", "3539 L", "3540 K", "3541 J", "3542 I", "3543 H", "3544 G",
    "3545 F", "3546 E", "3547 D", "3548 C", "3549 B", "3550 A", "3551 Z", "3552 Y",
})
TITOL_VI = Citation("ngap", "Títol VI")
FROM_2014_05_14 = Period(dt.date(2014, 5, 14))
WHERE_THE_TEXT_DOES_NOT_SAY_HOW = "where the text does not say how far a ban or an inclusion reaches: the same session"
TITOL_VI_MA = Citation("ngap", "Títol VI, Mà")
THREE_JOINTS_ARE_THREE_OR_MORE = "three joints are three or more"
TITOL_VI_MA_SINDACTILIA = Citation("ngap", "Títol VI, Mà, Sindactília")

# ---------------------------------------------------------------- 3501 Z and 51 more

CODE_3501_Z_AND_51_MORE_INCLUDES = Inclusion(
    codes=CODE_3501_Z_AND_51_MORE,
    slug="includes",
    sentence='includes "apparatus after the operation"',
    citation=TITOL_VI,
    valid=FROM_2014_05_14,
    items=lines(Named("apparatus after the operation", "apparatus-after-the-operation")),
    keys=("session",),
    reading=WHERE_THE_TEXT_DOES_NOT_SAY_HOW,
)


def code_3501_z_and_51_more_only_when_documents_xray_before(line: LineView) -> Truth:
    """3501 Z and 51 more: only when documents.xray_before or documents.xray_after otherwise needs document (Títol VI).
    """
    return line.is_true("documents.xray_before") | line.is_true("documents.xray_after")


CODE_3501_Z_AND_51_MORE_ONLY_WHEN_DOCUMENTS_XRAY_BEFORE = Condition(
    codes=CODE_3501_Z_AND_51_MORE,
    slug="only-when-documents-xray-before-and-documents-xray-after",
    sentence="only when documents.xray_before or documents.xray_after otherwise needs document",
    citation=TITOL_VI,
    valid=FROM_2014_05_14,
    holds=code_3501_z_and_51_more_only_when_documents_xray_before,
    asks=("documents.xray_before", "documents.xray_after"),
    otherwise="needs document",
    reading="one of the two, as printed",
)

# ---------------------------------------------------------------- 3514 L and 5 more

CODE_3514_L_AND_5_MORE_INCLUDES = Inclusion(
    codes={"3514 L", "3515 K", "3516 J", "3517 I", "3518 H", "3519 G"},
    slug="includes",
    sentence='includes 2160 Z, 2161 Y, 2162 X, "treatment of the wound"',
    citation=TITOL_VI_MA,
    valid=FROM_2014_05_14,
    items=lines("2160 Z", "2161 Y", "2162 X", Named("treatment of the wound", "treatment-of-the-wound")),
    keys=("session",),
    reading="the heading of primary sutures covers extensors and flexors",
)

# ---------------------------------------------------------------- 3514 L Un dit


def code_3514_l_only_when_digit_count(line: LineView) -> Truth:
    """3514 L: only when digit_count is 1 fingers (Títol VI, Mà)."""
    return line.equals("digit_count", Decimal("1"))


CODE_3514_L_ONLY_WHEN_DIGIT_COUNT = Condition(
    codes={"3514 L"},
    slug="only-when-digit-count",
    sentence="only when digit_count is 1 fingers",
    citation=TITOL_VI_MA,
    valid=FROM_2014_05_14,
    holds=code_3514_l_only_when_digit_count,
    asks=("digit_count",),
)

# ---------------------------------------------------------------- 3515 K Dos dits


def code_3515_k_only_when_digit_count(line: LineView) -> Truth:
    """3515 K: only when digit_count is 2 fingers (Títol VI, Mà)."""
    return line.equals("digit_count", Decimal("2"))


CODE_3515_K_ONLY_WHEN_DIGIT_COUNT = Condition(
    codes={"3515 K"},
    slug="only-when-digit-count",
    sentence="only when digit_count is 2 fingers",
    citation=TITOL_VI_MA,
    valid=FROM_2014_05_14,
    holds=code_3515_k_only_when_digit_count,
    asks=("digit_count",),
)

# ---------------------------------------------------------------- 3516 J Tres o més dits


def code_3516_j_only_when_digit_count(line: LineView) -> Truth:
    """3516 J: only when digit_count >= 3 fingers (Títol VI, Mà)."""
    return line.compare("digit_count", ">=", Decimal("3"))


CODE_3516_J_ONLY_WHEN_DIGIT_COUNT = Condition(
    codes={"3516 J"},
    slug="only-when-digit-count",
    sentence="only when digit_count >= 3 fingers",
    citation=TITOL_VI_MA,
    valid=FROM_2014_05_14,
    holds=code_3516_j_only_when_digit_count,
    asks=("digit_count",),
)

# ---------------------------------------------------------------- 3517 I Un dit


def code_3517_i_only_when_digit_count(line: LineView) -> Truth:
    """3517 I: only when digit_count is 1 fingers (Títol VI, Mà)."""
    return line.equals("digit_count", Decimal("1"))


CODE_3517_I_ONLY_WHEN_DIGIT_COUNT = Condition(
    codes={"3517 I"},
    slug="only-when-digit-count",
    sentence="only when digit_count is 1 fingers",
    citation=TITOL_VI_MA,
    valid=FROM_2014_05_14,
    holds=code_3517_i_only_when_digit_count,
    asks=("digit_count",),
)

# ---------------------------------------------------------------- 3518 H Dos dits


def code_3518_h_only_when_digit_count(line: LineView) -> Truth:
    """3518 H: only when digit_count is 2 fingers (Títol VI, Mà)."""
    return line.equals("digit_count", Decimal("2"))


CODE_3518_H_ONLY_WHEN_DIGIT_COUNT = Condition(
    codes={"3518 H"},
    slug="only-when-digit-count",
    sentence="only when digit_count is 2 fingers",
    citation=TITOL_VI_MA,
    valid=FROM_2014_05_14,
    holds=code_3518_h_only_when_digit_count,
    asks=("digit_count",),
)

# ---------------------------------------------------------------- 3519 G Tres o més dits


def code_3519_g_only_when_digit_count(line: LineView) -> Truth:
    """3519 G: only when digit_count >= 3 fingers (Títol VI, Mà)."""
    return line.compare("digit_count", ">=", Decimal("3"))


CODE_3519_G_ONLY_WHEN_DIGIT_COUNT = Condition(
    codes={"3519 G"},
    slug="only-when-digit-count",
    sentence="only when digit_count >= 3 fingers",
    citation=TITOL_VI_MA,
    valid=FROM_2014_05_14,
    holds=code_3519_g_only_when_digit_count,
    asks=("digit_count",),
)

# ---------------------------------------------------------------- 3520 F Un dit


def code_3520_f_only_when_digit_count(line: LineView) -> Truth:
    """3520 F: only when digit_count is 1 fingers (Títol VI, Mà)."""
    return line.equals("digit_count", Decimal("1"))


CODE_3520_F_ONLY_WHEN_DIGIT_COUNT = Condition(
    codes={"3520 F"},
    slug="only-when-digit-count",
    sentence="only when digit_count is 1 fingers",
    citation=TITOL_VI_MA,
    valid=FROM_2014_05_14,
    holds=code_3520_f_only_when_digit_count,
    asks=("digit_count",),
)

# ---------------------------------------------------------------- 3521 E Dos dits


def code_3521_e_only_when_digit_count(line: LineView) -> Truth:
    """3521 E: only when digit_count is 2 fingers (Títol VI, Mà)."""
    return line.equals("digit_count", Decimal("2"))


CODE_3521_E_ONLY_WHEN_DIGIT_COUNT = Condition(
    codes={"3521 E"},
    slug="only-when-digit-count",
    sentence="only when digit_count is 2 fingers",
    citation=TITOL_VI_MA,
    valid=FROM_2014_05_14,
    holds=code_3521_e_only_when_digit_count,
    asks=("digit_count",),
)

# ---------------------------------------------------------------- 3522 D Tres o més dits


def code_3522_d_only_when_digit_count(line: LineView) -> Truth:
    """3522 D: only when digit_count >= 3 fingers (Títol VI, Mà)."""
    return line.compare("digit_count", ">=", Decimal("3"))


CODE_3522_D_ONLY_WHEN_DIGIT_COUNT = Condition(
    codes={"3522 D"},
    slug="only-when-digit-count",
    sentence="only when digit_count >= 3 fingers",
    citation=TITOL_VI_MA,
    valid=FROM_2014_05_14,
    holds=code_3522_d_only_when_digit_count,
    asks=("digit_count",),
)

# ---------------------------------------------------------------- 3523 C Un dit


def code_3523_c_only_when_digit_count(line: LineView) -> Truth:
    """3523 C: only when digit_count is 1 fingers (Títol VI, Mà)."""
    return line.equals("digit_count", Decimal("1"))


CODE_3523_C_ONLY_WHEN_DIGIT_COUNT = Condition(
    codes={"3523 C"},
    slug="only-when-digit-count",
    sentence="only when digit_count is 1 fingers",
    citation=TITOL_VI_MA,
    valid=FROM_2014_05_14,
    holds=code_3523_c_only_when_digit_count,
    asks=("digit_count",),
)

# ---------------------------------------------------------------- 3524 B Dos dits


def code_3524_b_only_when_digit_count(line: LineView) -> Truth:
    """3524 B: only when digit_count is 2 fingers (Títol VI, Mà)."""
    return line.equals("digit_count", Decimal("2"))


CODE_3524_B_ONLY_WHEN_DIGIT_COUNT = Condition(
    codes={"3524 B"},
    slug="only-when-digit-count",
    sentence="only when digit_count is 2 fingers",
    citation=TITOL_VI_MA,
    valid=FROM_2014_05_14,
    holds=code_3524_b_only_when_digit_count,
    asks=("digit_count",),
)

# ---------------------------------------------------------------- 3525 A Tres o més dits


def code_3525_a_only_when_digit_count(line: LineView) -> Truth:
    """3525 A: only when digit_count >= 3 fingers (Títol VI, Mà)."""
    return line.compare("digit_count", ">=", Decimal("3"))


CODE_3525_A_ONLY_WHEN_DIGIT_COUNT = Condition(
    codes={"3525 A"},
    slug="only-when-digit-count",
    sentence="only when digit_count >= 3 fingers",
    citation=TITOL_VI_MA,
    valid=FROM_2014_05_14,
    holds=code_3525_a_only_when_digit_count,
    asks=("digit_count",),
)

# ---------------------------------------------------------------- 3526 Z Un dit


def code_3526_z_only_when_digit_count(line: LineView) -> Truth:
    """3526 Z: only when digit_count is 1 fingers (Títol VI, Mà)."""
    return line.equals("digit_count", Decimal("1"))


CODE_3526_Z_ONLY_WHEN_DIGIT_COUNT = Condition(
    codes={"3526 Z"},
    slug="only-when-digit-count",
    sentence="only when digit_count is 1 fingers",
    citation=TITOL_VI_MA,
    valid=FROM_2014_05_14,
    holds=code_3526_z_only_when_digit_count,
    asks=("digit_count",),
)

# ---------------------------------------------------------------- 3527 Y Dos dits


def code_3527_y_only_when_digit_count(line: LineView) -> Truth:
    """3527 Y: only when digit_count is 2 fingers (Títol VI, Mà)."""
    return line.equals("digit_count", Decimal("2"))


CODE_3527_Y_ONLY_WHEN_DIGIT_COUNT = Condition(
    codes={"3527 Y"},
    slug="only-when-digit-count",
    sentence="only when digit_count is 2 fingers",
    citation=TITOL_VI_MA,
    valid=FROM_2014_05_14,
    holds=code_3527_y_only_when_digit_count,
    asks=("digit_count",),
)

# ---------------------------------------------------------------- 3528 X Tres o més dits


def code_3528_x_only_when_digit_count(line: LineView) -> Truth:
    """3528 X: only when digit_count >= 3 fingers (Títol VI, Mà)."""
    return line.compare("digit_count", ">=", Decimal("3"))


CODE_3528_X_ONLY_WHEN_DIGIT_COUNT = Condition(
    codes={"3528 X"},
    slug="only-when-digit-count",
    sentence="only when digit_count >= 3 fingers",
    citation=TITOL_VI_MA,
    valid=FROM_2014_05_14,
    holds=code_3528_x_only_when_digit_count,
    asks=("digit_count",),
)

# ---------------------------------------------------------------- 3529 V Un dit


def code_3529_v_only_when_digit_count(line: LineView) -> Truth:
    """3529 V: only when digit_count is 1 fingers (Títol VI, Mà)."""
    return line.equals("digit_count", Decimal("1"))


CODE_3529_V_ONLY_WHEN_DIGIT_COUNT = Condition(
    codes={"3529 V"},
    slug="only-when-digit-count",
    sentence="only when digit_count is 1 fingers",
    citation=TITOL_VI_MA,
    valid=FROM_2014_05_14,
    holds=code_3529_v_only_when_digit_count,
    asks=("digit_count",),
)

# ---------------------------------------------------------------- 3530 U Dos dits


def code_3530_u_only_when_digit_count(line: LineView) -> Truth:
    """3530 U: only when digit_count is 2 fingers (Títol VI, Mà)."""
    return line.equals("digit_count", Decimal("2"))


CODE_3530_U_ONLY_WHEN_DIGIT_COUNT = Condition(
    codes={"3530 U"},
    slug="only-when-digit-count",
    sentence="only when digit_count is 2 fingers",
    citation=TITOL_VI_MA,
    valid=FROM_2014_05_14,
    holds=code_3530_u_only_when_digit_count,
    asks=("digit_count",),
)

# ---------------------------------------------------------------- 3531 T Tres o més dits


def code_3531_t_only_when_digit_count(line: LineView) -> Truth:
    """3531 T: only when digit_count >= 3 fingers (Títol VI, Mà)."""
    return line.compare("digit_count", ">=", Decimal("3"))


CODE_3531_T_ONLY_WHEN_DIGIT_COUNT = Condition(
    codes={"3531 T"},
    slug="only-when-digit-count",
    sentence="only when digit_count >= 3 fingers",
    citation=TITOL_VI_MA,
    valid=FROM_2014_05_14,
    holds=code_3531_t_only_when_digit_count,
    asks=("digit_count",),
)

# ---------------------------------------------------------------- 3533 R, 3534 Q

CODE_3533_R_3534_Q_MAX_1_PER_SESSION_AND_CODE = Limit(
    codes={"3533 R", "3534 Q"},
    slug="max-1-per-session-and-code",
    sentence="max 1 per session and code",
    citation=TITOL_VI_MA,
    valid=FROM_2014_05_14,
    number=1,
    window=Window("keys", keys=("session", "code")),
    reading="one or several sheaths or ligaments count once in a session",
)

# ---------------------------------------------------------------- 3535 P Un lligament


def code_3535_p_only_when_ligament_count(line: LineView) -> Truth:
    """3535 P: only when ligament_count is 1 ligaments (Títol VI, Mà)."""
    return line.equals("ligament_count", Decimal("1"))


CODE_3535_P_ONLY_WHEN_LIGAMENT_COUNT = Condition(
    codes={"3535 P"},
    slug="only-when-ligament-count",
    sentence="only when ligament_count is 1 ligaments",
    citation=TITOL_VI_MA,
    valid=FROM_2014_05_14,
    holds=code_3535_p_only_when_ligament_count,
    asks=("ligament_count",),
)

# ---------------------------------------------------------------- 3536 O Dos lligaments


def code_3536_o_only_when_ligament_count(line: LineView) -> Truth:
    """3536 O: only when ligament_count is 2 ligaments (Títol VI, Mà)."""
    return line.equals("ligament_count", Decimal("2"))


CODE_3536_O_ONLY_WHEN_LIGAMENT_COUNT = Condition(
    codes={"3536 O"},
    slug="only-when-ligament-count",
    sentence="only when ligament_count is 2 ligaments",
    citation=TITOL_VI_MA,
    valid=FROM_2014_05_14,
    holds=code_3536_o_only_when_ligament_count,
    asks=("ligament_count",),
)

# ---------------------------------------------------------------- 3537 N Tres o més lligaments


def code_3537_n_only_when_ligament_count(line: LineView) -> Truth:
    """3537 N: only when ligament_count >= 3 ligaments (Títol VI, Mà)."""
    return line.compare("ligament_count", ">=", Decimal("3"))


CODE_3537_N_ONLY_WHEN_LIGAMENT_COUNT = Condition(
    codes={"3537 N"},
    slug="only-when-ligament-count",
    sentence="only when ligament_count >= 3 ligaments",
    citation=TITOL_VI_MA,
    valid=FROM_2014_05_14,
    holds=code_3537_n_only_when_ligament_count,
    asks=("ligament_count",),
)

# ---------------------------------------------------------------- 3538 M Una articulació


def code_3538_m_only_when_joint_count(line: LineView) -> Truth:
    """3538 M: only when joint_count is 1 joints (Títol VI, Mà)."""
    return line.equals("joint_count", Decimal("1"))


CODE_3538_M_ONLY_WHEN_JOINT_COUNT = Condition(
    codes={"3538 M"},
    slug="only-when-joint-count",
    sentence="only when joint_count is 1 joints",
    citation=TITOL_VI_MA,
    valid=FROM_2014_05_14,
    holds=code_3538_m_only_when_joint_count,
    asks=("joint_count",),
)

# ---------------------------------------------------------------- 3539 L Dues articulacions


def code_3539_l_only_when_joint_count(line: LineView) -> Truth:
    """3539 L: only when joint_count is 2 joints (Títol VI, Mà)."""
    return line.equals("joint_count", Decimal("2"))


CODE_3539_L_ONLY_WHEN_JOINT_COUNT = Condition(
    codes={"3539 L"},
    slug="only-when-joint-count",
    sentence="only when joint_count is 2 joints",
    citation=TITOL_VI_MA,
    valid=FROM_2014_05_14,
    holds=code_3539_l_only_when_joint_count,
    asks=("joint_count",),
)

# ---------------------------------------------------------------- 3540 K Tres articulacions


def code_3540_k_only_when_joint_count(line: LineView) -> Truth:
    """3540 K: only when joint_count >= 3 joints (Títol VI, Mà)."""
    return line.compare("joint_count", ">=", Decimal("3"))


CODE_3540_K_ONLY_WHEN_JOINT_COUNT = Condition(
    codes={"3540 K"},
    slug="only-when-joint-count",
    sentence="only when joint_count >= 3 joints",
    citation=TITOL_VI_MA,
    valid=FROM_2014_05_14,
    holds=code_3540_k_only_when_joint_count,
    asks=("joint_count",),
    reading=THREE_JOINTS_ARE_THREE_OR_MORE,
)

# ---------------------------------------------------------------- 3541 J Una articulació


def code_3541_j_only_when_joint_count(line: LineView) -> Truth:
    """3541 J: only when joint_count is 1 joints (Títol VI, Mà)."""
    return line.equals("joint_count", Decimal("1"))


CODE_3541_J_ONLY_WHEN_JOINT_COUNT = Condition(
    codes={"3541 J"},
    slug="only-when-joint-count",
    sentence="only when joint_count is 1 joints",
    citation=TITOL_VI_MA,
    valid=FROM_2014_05_14,
    holds=code_3541_j_only_when_joint_count,
    asks=("joint_count",),
)

# ---------------------------------------------------------------- 3542 I Dues articulacions


def code_3542_i_only_when_joint_count(line: LineView) -> Truth:
    """3542 I: only when joint_count is 2 joints (Títol VI, Mà)."""
    return line.equals("joint_count", Decimal("2"))


CODE_3542_I_ONLY_WHEN_JOINT_COUNT = Condition(
    codes={"3542 I"},
    slug="only-when-joint-count",
    sentence="only when joint_count is 2 joints",
    citation=TITOL_VI_MA,
    valid=FROM_2014_05_14,
    holds=code_3542_i_only_when_joint_count,
    asks=("joint_count",),
)

# ---------------------------------------------------------------- 3543 H Tres articulacions


def code_3543_h_only_when_joint_count(line: LineView) -> Truth:
    """3543 H: only when joint_count >= 3 joints (Títol VI, Mà)."""
    return line.compare("joint_count", ">=", Decimal("3"))


CODE_3543_H_ONLY_WHEN_JOINT_COUNT = Condition(
    codes={"3543 H"},
    slug="only-when-joint-count",
    sentence="only when joint_count >= 3 joints",
    citation=TITOL_VI_MA,
    valid=FROM_2014_05_14,
    holds=code_3543_h_only_when_joint_count,
    asks=("joint_count",),
    reading=THREE_JOINTS_ARE_THREE_OR_MORE,
)

# ---------------------------------------------------------------- 3545 F Amputació o desarticulació d'una falange o d'…

CODE_3545_F_PAYS_BY_COEFFICIENT_PER_SESSION = Rank(
    codes={"3545 F"},
    slug="pays-by-coefficient-per-session",
    sentence="pays 100 % for first, 50 % for second, 0 % for others, by coefficient per session",
    citation=TITOL_VI_MA,
    valid=FROM_2014_05_14,
    shares=(Share(percent=Decimal("100")), Share(percent=Decimal("50"))),
    others=Share(percent=Decimal("0")),
    by="coefficient",
    window=Window("keys", keys=("session",)),
    reading="'simultaneous' is in one session",
)

# ---------------------------------------------------------------- 3546 E Tractament quirúrgic de les lesions palmars o…


def code_3546_e_only_when_technique(line: LineView) -> Truth:
    """3546 E: only when technique is not simple_aponeurotomy (Títol VI, Mà)."""
    return ~line.equals("technique", "simple_aponeurotomy")


CODE_3546_E_ONLY_WHEN_TECHNIQUE = Condition(
    codes={"3546 E"},
    slug="only-when-technique",
    sentence="only when technique is not simple_aponeurotomy",
    citation=TITOL_VI_MA,
    valid=FROM_2014_05_14,
    holds=code_3546_e_only_when_technique,
    asks=("technique",),
)

# ---------------------------------------------------------------- 3547 D A excepció de l'aponeurotomia simple


def code_3547_d_only_when_technique(line: LineView) -> Truth:
    """3547 D: only when technique is simple_aponeurotomy (Títol VI, Mà)."""
    return line.equals("technique", "simple_aponeurotomy")


CODE_3547_D_ONLY_WHEN_TECHNIQUE = Condition(
    codes={"3547 D"},
    slug="only-when-technique",
    sentence="only when technique is simple_aponeurotomy",
    citation=TITOL_VI_MA,
    valid=FROM_2014_05_14,
    holds=code_3547_d_only_when_technique,
    asks=("technique",),
)

# ---------------------------------------------------------------- 3548 C Una comissura


def code_3548_c_only_when_commissure_count(line: LineView) -> Truth:
    """3548 C: only when commissure_count is 1 commissures (Títol VI, Mà, Sindactília)."""
    return line.equals("commissure_count", Decimal("1"))


CODE_3548_C_ONLY_WHEN_COMMISSURE_COUNT = Condition(
    codes={"3548 C"},
    slug="only-when-commissure-count",
    sentence="only when commissure_count is 1 commissures",
    citation=TITOL_VI_MA_SINDACTILIA,
    valid=FROM_2014_05_14,
    holds=code_3548_c_only_when_commissure_count,
    asks=("commissure_count",),
)

# ---------------------------------------------------------------- 3549 B Dues comissures


def code_3549_b_only_when_commissure_count(line: LineView) -> Truth:
    """3549 B: only when commissure_count is 2 commissures (Títol VI, Mà, Sindactília)."""
    return line.equals("commissure_count", Decimal("2"))


CODE_3549_B_ONLY_WHEN_COMMISSURE_COUNT = Condition(
    codes={"3549 B"},
    slug="only-when-commissure-count",
    sentence="only when commissure_count is 2 commissures",
    citation=TITOL_VI_MA_SINDACTILIA,
    valid=FROM_2014_05_14,
    holds=code_3549_b_only_when_commissure_count,
    asks=("commissure_count",),
)

# ---------------------------------------------------------------- 3548 C, 3549 B

CODE_3548_C_3549_B_INCLUDES = Inclusion(
    codes={"3548 C", "3549 B"},
    slug="includes",
    sentence='includes "graft"',
    citation=TITOL_VI_MA_SINDACTILIA,
    valid=FROM_2014_05_14,
    items=lines(Named("graft", "graft")),
    keys=("session",),
    reading=WHERE_THE_TEXT_DOES_NOT_SAY_HOW,
)

# ---------------------------------------------------------------- 3552 Y Transposició d'un dit cap en fora de la pol·l…


def code_3552_y_only_when_technique(line: LineView) -> Truth:
    """3552 Y: only when technique is not pollicisation (Títol VI, Mà)."""
    return ~line.equals("technique", "pollicisation")


CODE_3552_Y_ONLY_WHEN_TECHNIQUE = Condition(
    codes={"3552 Y"},
    slug="only-when-technique",
    sentence="only when technique is not pollicisation",
    citation=TITOL_VI_MA,
    valid=FROM_2014_05_14,
    holds=code_3552_y_only_when_technique,
    asks=("technique",),
)

RULES: tuple[Rule, ...] = (
    CODE_3501_Z_AND_51_MORE_INCLUDES,
    CODE_3501_Z_AND_51_MORE_ONLY_WHEN_DOCUMENTS_XRAY_BEFORE,
    CODE_3514_L_AND_5_MORE_INCLUDES,
    CODE_3514_L_ONLY_WHEN_DIGIT_COUNT,
    CODE_3515_K_ONLY_WHEN_DIGIT_COUNT,
    CODE_3516_J_ONLY_WHEN_DIGIT_COUNT,
    CODE_3517_I_ONLY_WHEN_DIGIT_COUNT,
    CODE_3518_H_ONLY_WHEN_DIGIT_COUNT,
    CODE_3519_G_ONLY_WHEN_DIGIT_COUNT,
    CODE_3520_F_ONLY_WHEN_DIGIT_COUNT,
    CODE_3521_E_ONLY_WHEN_DIGIT_COUNT,
    CODE_3522_D_ONLY_WHEN_DIGIT_COUNT,
    CODE_3523_C_ONLY_WHEN_DIGIT_COUNT,
    CODE_3524_B_ONLY_WHEN_DIGIT_COUNT,
    CODE_3525_A_ONLY_WHEN_DIGIT_COUNT,
    CODE_3526_Z_ONLY_WHEN_DIGIT_COUNT,
    CODE_3527_Y_ONLY_WHEN_DIGIT_COUNT,
    CODE_3528_X_ONLY_WHEN_DIGIT_COUNT,
    CODE_3529_V_ONLY_WHEN_DIGIT_COUNT,
    CODE_3530_U_ONLY_WHEN_DIGIT_COUNT,
    CODE_3531_T_ONLY_WHEN_DIGIT_COUNT,
    CODE_3533_R_3534_Q_MAX_1_PER_SESSION_AND_CODE,
    CODE_3535_P_ONLY_WHEN_LIGAMENT_COUNT,
    CODE_3536_O_ONLY_WHEN_LIGAMENT_COUNT,
    CODE_3537_N_ONLY_WHEN_LIGAMENT_COUNT,
    CODE_3538_M_ONLY_WHEN_JOINT_COUNT,
    CODE_3539_L_ONLY_WHEN_JOINT_COUNT,
    CODE_3540_K_ONLY_WHEN_JOINT_COUNT,
    CODE_3541_J_ONLY_WHEN_JOINT_COUNT,
    CODE_3542_I_ONLY_WHEN_JOINT_COUNT,
    CODE_3543_H_ONLY_WHEN_JOINT_COUNT,
    CODE_3545_F_PAYS_BY_COEFFICIENT_PER_SESSION,
    CODE_3546_E_ONLY_WHEN_TECHNIQUE,
    CODE_3547_D_ONLY_WHEN_TECHNIQUE,
    CODE_3548_C_ONLY_WHEN_COMMISSURE_COUNT,
    CODE_3549_B_ONLY_WHEN_COMMISSURE_COUNT,
    CODE_3548_C_3549_B_INCLUDES,
    CODE_3552_Y_ONLY_WHEN_TECHNIQUE,
)
