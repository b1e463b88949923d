"""The rules of Títol I, Cap. 2; Títol I, Cap. 2, Art. 1; Títol I, Cap. 2, Art. 2; Títol I, Cap. 2, Art. 3; Títol I,
Cap. 2, Art. 4; Títol I, Cap. 2, Art. 5; Títol I, Cap. 2, Art. 6.

Generated from rulesets/andorra/01b-dislocations.takst by `takst build andorra`: change the rules there, then build
again.
"""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from takst.runtime.engine_lines import billed
from takst.runtime.kleene import Truth
from takst.runtime.plan import Condition, DocumentRequired, Factor, Judge, Rank, Rule, Unresolved, lines
from takst.runtime.spec import Citation, Period, Share
from takst.runtime.view import LineView
from takst.runtime.windows import Window

from .vocabulary import dislocation_old

CODE_2147_Z_AND_12_MORE = frozenset({
    "2147 Z", "2148 Y", "2149 X", "2150 V", "2151 U", "2152 T", "2153 S", "2154 R", "2155 Q", "2156 P", "2157 N",
    "2158 M", "2159 L",
})
TITOL_I_CAP_2 = Citation("ngap", "Títol I, Cap. 2")
FROM_2014_05_14 = Period(dt.date(2014, 5, 14))
TITOL_I_CAP_2_ART_1 = Citation("ngap", "Títol I, Cap. 2, Art. 1")
CODE_2150_V_AND_6_MORE = frozenset({"2150 V", "2151 U", "2152 T", "2153 S", "2154 R", "2155 Q", "2156 P"})
TITOL_I_CAP_2_ART_2 = Citation("ngap", "Títol I, Cap. 2, Art. 2")
TITOL_I_CAP_2_ART_3 = Citation("ngap", "Títol I, Cap. 2, Art. 3")
TITOL_I_CAP_2_ART_4 = Citation("ngap", "Títol I, Cap. 2, Art. 4")
CODE_2101_Z_AND_58_MORE = frozenset({
    "2101 Z", "2102 Y", "2103 X", "2104 V", "2105 U", "2106 T", "2107 S", "2108 R", "2109 P", "2110 O", "2111 N",
    "2112 M", "2113 L", "2114 J", "2115 I", "2116 H", "2117 G", "2118 F", "2119 G", "2120 F", "2121 E", "2122 D",
    "2123 C", "2124 B", "2125 A", "2126 Z", "2127 Y", "2128 X", "2129 V", "2130 U", "2131 T", "2132 S", "2133 R",
    "2134 Q", "2135 P", "2136 O", "2137 N", "2138 P", "2139 O", "2140 N", "2141 M", "2142 L", "2143 K", "2144 J",
    "2145 I", "2146 H", "2147 Z", "2148 Y", "2149 X", "2150 V", "2151 U", "2152 T", "2153 S", "2154 R", "2155 Q",
    "2156 P", "2157 N", "2158 M", "2159 L",
})
TITOL_I_CAP_2_ART_5 = Citation("ngap", "Títol I, Cap. 2, Art. 5")
TITOL_I_CAP_2_ART_6 = Citation("ngap", "Títol I, Cap. 2, Art. 6")
CODE_2150_V_AND_6_MORE_JUDGE_WHAT_DO_THE_REPAIR_OF_PARTNERS = lines(
    "2309 P", "2310 O", "2311 N", "2312 M", "2313 L", "2314 K", "2315 J", "2316 I", "2317 H", "2465 T", "2466 S",
    "2433 Q", "2436 N",
)

# ---------------------------------------------------------------- 2147 Z and 12 more

CODE_2147_Z_AND_12_MORE_REQUIRES_DOCUMENT_XRAY_BEFORE = DocumentRequired(
    codes=CODE_2147_Z_AND_12_MORE,
    slug="requires-document-xray-before",
    sentence="requires document xray_before",
    citation=TITOL_I_CAP_2,
    valid=FROM_2014_05_14,
    kind="xray_before",
)

CODE_2147_Z_AND_12_MORE_REQUIRES_DOCUMENT_XRAY_AFTER = DocumentRequired(
    codes=CODE_2147_Z_AND_12_MORE,
    slug="requires-document-xray-after",
    sentence="requires document xray_after",
    citation=TITOL_I_CAP_2,
    valid=FROM_2014_05_14,
    kind="xray_after",
)

# ---------------------------------------------------------------- 2147 Z and 2 more


def code_2147_z_and_2_more_only_when_dislocation_kind(line: LineView) -> Truth:
    """2147 Z and 2 more: only when dislocation_kind is recent (Títol I, Cap. 2, Art. 1)."""
    return line.equals("dislocation_kind", "recent")


CODE_2147_Z_AND_2_MORE_ONLY_WHEN_DISLOCATION_KIND = Condition(
    codes={"2147 Z", "2148 Y", "2149 X"},
    slug="only-when-dislocation-kind",
    sentence="only when dislocation_kind is recent",
    citation=TITOL_I_CAP_2_ART_1,
    valid=FROM_2014_05_14,
    holds=code_2147_z_and_2_more_only_when_dislocation_kind,
    asks=("dislocation_kind",),
)


def code_2147_z_and_2_more_only_when_dislocation_method(line: LineView) -> Truth:
    """2147 Z and 2 more: only when dislocation_method is closed (Títol I, Cap. 2, Art. 1)."""
    return line.equals("dislocation_method", "closed")


CODE_2147_Z_AND_2_MORE_ONLY_WHEN_DISLOCATION_METHOD = Condition(
    codes={"2147 Z", "2148 Y", "2149 X"},
    slug="only-when-dislocation-method",
    sentence="only when dislocation_method is closed",
    citation=TITOL_I_CAP_2_ART_1,
    valid=FROM_2014_05_14,
    holds=code_2147_z_and_2_more_only_when_dislocation_method,
    asks=("dislocation_method",),
)

# ---------------------------------------------------------------- 2147 Z Mà, canell, colze, espatlla, peu, turmell, ge…


def code_2147_z_only_when_joint(line: LineView) -> Truth:
    """2147 Z: only when joint is one of hand, finger, thumb, carpus, wrist, elbow, shoulder, foot, toe, ankle, knee,
    sacroiliac, pubic_symphysis (Títol I, Cap. 2, Art. 1).
    """
    return line.one_of(
        "joint",
        "hand",
        "finger",
        "thumb",
        "carpus",
        "wrist",
        "elbow",
        "shoulder",
        "foot",
        "toe",
        "ankle",
        "knee",
        "sacroiliac",
        "pubic_symphysis",
    )


CODE_2147_Z_ONLY_WHEN_JOINT = Condition(
    codes={"2147 Z"},
    slug="only-when-joint",
    sentence=(
        "only when joint is one of hand, finger, thumb, carpus, wrist, elbow, shoulder, foot, toe, ankle, knee, "
        "sacroiliac, pubic_symphysis"
    ),
    citation=TITOL_I_CAP_2_ART_1,
    valid=FROM_2014_05_14,
    holds=code_2147_z_only_when_joint,
    asks=("joint",),
    reading="fingers and carpus are of the hand, toes of the foot",
)

# ---------------------------------------------------------------- 2148 Y Anca


def code_2148_y_only_when_joint(line: LineView) -> Truth:
    """2148 Y: only when joint is hip (Títol I, Cap. 2, Art. 1)."""
    return line.equals("joint", "hip")


CODE_2148_Y_ONLY_WHEN_JOINT = Condition(
    codes={"2148 Y"},
    slug="only-when-joint",
    sentence="only when joint is hip",
    citation=TITOL_I_CAP_2_ART_1,
    valid=FROM_2014_05_14,
    holds=code_2148_y_only_when_joint,
    asks=("joint",),
)

# ---------------------------------------------------------------- 2149 X Columna vertebral


def code_2149_x_only_when_joint(line: LineView) -> Truth:
    """2149 X: only when joint is spine (Títol I, Cap. 2, Art. 1)."""
    return line.equals("joint", "spine")


CODE_2149_X_ONLY_WHEN_JOINT = Condition(
    codes={"2149 X"},
    slug="only-when-joint",
    sentence="only when joint is spine",
    citation=TITOL_I_CAP_2_ART_1,
    valid=FROM_2014_05_14,
    holds=code_2149_x_only_when_joint,
    asks=("joint",),
)

# ---------------------------------------------------------------- 2150 V and 6 more


def code_2150_v_and_6_more_only_when_dislocation_kind(line: LineView) -> Truth:
    """2150 V and 6 more: only when dislocation_kind is one of recent, old (Títol I, Cap. 2, Art. 2)."""
    return line.one_of("dislocation_kind", "recent", "old")


CODE_2150_V_AND_6_MORE_ONLY_WHEN_DISLOCATION_KIND = Condition(
    codes=CODE_2150_V_AND_6_MORE,
    slug="only-when-dislocation-kind",
    sentence="only when dislocation_kind is one of recent, old",
    citation=TITOL_I_CAP_2_ART_2,
    valid=FROM_2014_05_14,
    holds=code_2150_v_and_6_more_only_when_dislocation_kind,
    asks=("dislocation_kind",),
    reading="old dislocations take these rows too (Art. 3)",
)


def code_2150_v_and_6_more_only_when_dislocation_method(line: LineView) -> Truth:
    """2150 V and 6 more: only when dislocation_method is open (Títol I, Cap. 2, Art. 2)."""
    return line.equals("dislocation_method", "open")


CODE_2150_V_AND_6_MORE_ONLY_WHEN_DISLOCATION_METHOD = Condition(
    codes=CODE_2150_V_AND_6_MORE,
    slug="only-when-dislocation-method",
    sentence="only when dislocation_method is open",
    citation=TITOL_I_CAP_2_ART_2,
    valid=FROM_2014_05_14,
    holds=code_2150_v_and_6_more_only_when_dislocation_method,
    asks=("dislocation_method",),
)

# ---------------------------------------------------------------- 2150 V Dits de la mà, excepte el polze


def code_2150_v_only_when_joint(line: LineView) -> Truth:
    """2150 V: only when joint is finger (Títol I, Cap. 2, Art. 2)."""
    return line.equals("joint", "finger")


CODE_2150_V_ONLY_WHEN_JOINT = Condition(
    codes={"2150 V"},
    slug="only-when-joint",
    sentence="only when joint is finger",
    citation=TITOL_I_CAP_2_ART_2,
    valid=FROM_2014_05_14,
    holds=code_2150_v_only_when_joint,
    asks=("joint",),
)

# ---------------------------------------------------------------- 2151 U Dits del peu


def code_2151_u_only_when_joint(line: LineView) -> Truth:
    """2151 U: only when joint is toe (Títol I, Cap. 2, Art. 2)."""
    return line.equals("joint", "toe")


CODE_2151_U_ONLY_WHEN_JOINT = Condition(
    codes={"2151 U"},
    slug="only-when-joint",
    sentence="only when joint is toe",
    citation=TITOL_I_CAP_2_ART_2,
    valid=FROM_2014_05_14,
    holds=code_2151_u_only_when_joint,
    asks=("joint",),
)

# ---------------------------------------------------------------- 2152 T Polze, clavícula


def code_2152_t_only_when_joint(line: LineView) -> Truth:
    """2152 T: only when joint is one of thumb, clavicle (Títol I, Cap. 2, Art. 2)."""
    return line.one_of("joint", "thumb", "clavicle")


CODE_2152_T_ONLY_WHEN_JOINT = Condition(
    codes={"2152 T"},
    slug="only-when-joint",
    sentence="only when joint is one of thumb, clavicle",
    citation=TITOL_I_CAP_2_ART_2,
    valid=FROM_2014_05_14,
    holds=code_2152_t_only_when_joint,
    asks=("joint",),
)

# ---------------------------------------------------------------- 2153 S Carp, canell, turmell


def code_2153_s_only_when_joint(line: LineView) -> Truth:
    """2153 S: only when joint is one of carpus, wrist, ankle (Títol I, Cap. 2, Art. 2)."""
    return line.one_of("joint", "carpus", "wrist", "ankle")


CODE_2153_S_ONLY_WHEN_JOINT = Condition(
    codes={"2153 S"},
    slug="only-when-joint",
    sentence="only when joint is one of carpus, wrist, ankle",
    citation=TITOL_I_CAP_2_ART_2,
    valid=FROM_2014_05_14,
    holds=code_2153_s_only_when_joint,
    asks=("joint",),
)

# ---------------------------------------------------------------- 2154 R Colze, espatlla, ròtula, genoll


def code_2154_r_only_when_joint(line: LineView) -> Truth:
    """2154 R: only when joint is one of elbow, shoulder, patella, knee (Títol I, Cap. 2, Art. 2)."""
    return line.one_of("joint", "elbow", "shoulder", "patella", "knee")


CODE_2154_R_ONLY_WHEN_JOINT = Condition(
    codes={"2154 R"},
    slug="only-when-joint",
    sentence="only when joint is one of elbow, shoulder, patella, knee",
    citation=TITOL_I_CAP_2_ART_2,
    valid=FROM_2014_05_14,
    holds=code_2154_r_only_when_joint,
    asks=("joint",),
)

# ---------------------------------------------------------------- 2155 Q Anca


def code_2155_q_only_when_joint(line: LineView) -> Truth:
    """2155 Q: only when joint is hip (Títol I, Cap. 2, Art. 2)."""
    return line.equals("joint", "hip")


CODE_2155_Q_ONLY_WHEN_JOINT = Condition(
    codes={"2155 Q"},
    slug="only-when-joint",
    sentence="only when joint is hip",
    citation=TITOL_I_CAP_2_ART_2,
    valid=FROM_2014_05_14,
    holds=code_2155_q_only_when_joint,
    asks=("joint",),
)

# ---------------------------------------------------------------- 2156 P Pelvis (disjunció pubiana)


def code_2156_p_only_when_joint(line: LineView) -> Truth:
    """2156 P: only when joint is pubic_symphysis (Títol I, Cap. 2, Art. 2)."""
    return line.equals("joint", "pubic_symphysis")


CODE_2156_P_ONLY_WHEN_JOINT = Condition(
    codes={"2156 P"},
    slug="only-when-joint",
    sentence="only when joint is pubic_symphysis",
    citation=TITOL_I_CAP_2_ART_2,
    valid=FROM_2014_05_14,
    holds=code_2156_p_only_when_joint,
    asks=("joint",),
)

# ---------------------------------------------------------------- 2150 V and 6 more


def code_2150_v_and_6_more_times_1_5_when(line: LineView) -> Truth:
    """The `when` of 2150 V and 6 more: surcharge 50 % when dislocation_old and joint is one of elbow, shoulder, ankle,
    knee, hip (Títol I, Cap. 2, Art. 3).
    """
    return dislocation_old(line) & line.one_of("joint", "elbow", "shoulder", "ankle", "knee", "hip")


CODE_2150_V_AND_6_MORE_TIMES_1_5 = Factor(
    codes=CODE_2150_V_AND_6_MORE,
    slug="times-1.5",
    sentence="surcharge 50 % when dislocation_old and joint is one of elbow, shoulder, ankle, knee, hip",
    citation=TITOL_I_CAP_2_ART_3,
    valid=FROM_2014_05_14,
    factor=Decimal("1.50"),
    when=code_2150_v_and_6_more_times_1_5_when,
)

# ---------------------------------------------------------------- 2157 N and 2 more


def code_2157_n_and_2_more_only_when_dislocation_kind(line: LineView) -> Truth:
    """2157 N and 2 more: only when dislocation_kind is recurrent (Títol I, Cap. 2, Art. 4)."""
    return line.equals("dislocation_kind", "recurrent")


CODE_2157_N_AND_2_MORE_ONLY_WHEN_DISLOCATION_KIND = Condition(
    codes={"2157 N", "2158 M", "2159 L"},
    slug="only-when-dislocation-kind",
    sentence="only when dislocation_kind is recurrent",
    citation=TITOL_I_CAP_2_ART_4,
    valid=FROM_2014_05_14,
    holds=code_2157_n_and_2_more_only_when_dislocation_kind,
    asks=("dislocation_kind",),
)

# ---------------------------------------------------------------- 2157 N Espatlla


def code_2157_n_only_when_joint(line: LineView) -> Truth:
    """2157 N: only when joint is shoulder (Títol I, Cap. 2, Art. 4)."""
    return line.equals("joint", "shoulder")


CODE_2157_N_ONLY_WHEN_JOINT = Condition(
    codes={"2157 N"},
    slug="only-when-joint",
    sentence="only when joint is shoulder",
    citation=TITOL_I_CAP_2_ART_4,
    valid=FROM_2014_05_14,
    holds=code_2157_n_only_when_joint,
    asks=("joint",),
)

# ---------------------------------------------------------------- 2158 M Ròtula


def code_2158_m_only_when_joint(line: LineView) -> Truth:
    """2158 M: only when joint is patella (Títol I, Cap. 2, Art. 4)."""
    return line.equals("joint", "patella")


CODE_2158_M_ONLY_WHEN_JOINT = Condition(
    codes={"2158 M"},
    slug="only-when-joint",
    sentence="only when joint is patella",
    citation=TITOL_I_CAP_2_ART_4,
    valid=FROM_2014_05_14,
    holds=code_2158_m_only_when_joint,
    asks=("joint",),
)

# ---------------------------------------------------------------- 2159 L Altres articulacions


def code_2159_l_only_when_joint(line: LineView) -> Truth:
    """2159 L: only when not joint is one of shoulder, patella (Títol I, Cap. 2, Art. 4)."""
    return ~line.one_of("joint", "shoulder", "patella")


CODE_2159_L_ONLY_WHEN_JOINT = Condition(
    codes={"2159 L"},
    slug="only-when-joint",
    sentence="only when not joint is one of shoulder, patella",
    citation=TITOL_I_CAP_2_ART_4,
    valid=FROM_2014_05_14,
    holds=code_2159_l_only_when_joint,
    asks=("joint",),
)

# ---------------------------------------------------------------- 2101 Z and 58 more


def code_2101_z_and_58_more_pays_by_coefficient_per_lesion_group_when(line: LineView) -> Truth:
    """The `when` of 2101 Z and 58 more: pays 100 % for first, 0 % for others, by coefficient per lesion_group unless
    osteosynthesis when epiphysis_fracture (Títol I, Cap. 2, Art. 5).
    """
    return line.is_true("epiphysis_fracture")


def code_2101_z_and_58_more_pays_by_coefficient_per_lesion_group_unless(line: LineView) -> Truth:
    """The `unless` of 2101 Z and 58 more: pays 100 % for first, 0 % for others, by coefficient per lesion_group unless
    osteosynthesis when epiphysis_fracture (Títol I, Cap. 2, Art. 5).
    """
    return line.is_true("osteosynthesis")


CODE_2101_Z_AND_58_MORE_PAYS_BY_COEFFICIENT_PER_LESION_GROUP = Rank(
    codes=CODE_2101_Z_AND_58_MORE,
    slug="pays-by-coefficient-per-lesion-group.when-epiphysis-fracture.unless-osteosynthesis",
    sentence=(
        "pays 100 % for first, 0 % for others, by coefficient per lesion_group unless osteosynthesis when "
        "epiphysis_fracture"
    ),
    citation=TITOL_I_CAP_2_ART_5,
    valid=FROM_2014_05_14,
    shares=(Share(percent=Decimal("100")),),
    others=Share(percent=Decimal("0")),
    by="coefficient",
    window=Window("keys", keys=("lesion_group",)),
    when=code_2101_z_and_58_more_pays_by_coefficient_per_lesion_group_when,
    unless=code_2101_z_and_58_more_pays_by_coefficient_per_lesion_group_unless,
)


def code_2101_z_and_58_more_pays_by_coefficient_per_lesion_group_2_when(line: LineView) -> Truth:
    """The `when` of 2101 Z and 58 more: pays 100 % for first, 50 % for second, 0 % for others, by coefficient per
    lesion_group when epiphysis_fracture and osteosynthesis (Títol I, Cap. 2, Art. 5).
    """
    return line.is_true("epiphysis_fracture") & line.is_true("osteosynthesis")


CODE_2101_Z_AND_58_MORE_PAYS_BY_COEFFICIENT_PER_LESION_GROUP_2 = Rank(
    codes=CODE_2101_Z_AND_58_MORE,
    slug="pays-by-coefficient-per-lesion-group.when-epiphysis-fracture-and-osteosynthesis",
    sentence=(
        "pays 100 % for first, 50 % for second, 0 % for others, by coefficient per lesion_group when "
        "epiphysis_fracture and osteosynthesis"
    ),
    citation=TITOL_I_CAP_2_ART_5,
    valid=FROM_2014_05_14,
    shares=(Share(percent=Decimal("100")), Share(percent=Decimal("50"))),
    others=Share(percent=Decimal("0")),
    by="coefficient",
    window=Window("keys", keys=("lesion_group",)),
    when=code_2101_z_and_58_more_pays_by_coefficient_per_lesion_group_2_when,
    reading="the cheaper of the two is the second intervention",
)

# ---------------------------------------------------------------- 2150 V and 6 more


def code_2150_v_and_6_more_times_1_2_when(line: LineView) -> Truth:
    """The `when` of 2150 V and 6 more: surcharge 20 % unless structures_damaged includes tendon or structures_damaged
    includes nerve_trunk or structures_damaged includes main_vessel when open_dislocation (Títol I, Cap. 2, Art. 6).
    """
    return line.is_true("open_dislocation")


def code_2150_v_and_6_more_times_1_2_unless(line: LineView) -> Truth:
    """The `unless` of 2150 V and 6 more: surcharge 20 % unless structures_damaged includes tendon or structures_damaged
    includes nerve_trunk or structures_damaged includes main_vessel when open_dislocation (Títol I, Cap. 2, Art. 6).
    """
    return (
        line.contains("structures_damaged", "tendon")
        | line.contains("structures_damaged", "nerve_trunk")
        | line.contains("structures_damaged", "main_vessel")
    )


CODE_2150_V_AND_6_MORE_TIMES_1_2 = Factor(
    codes=CODE_2150_V_AND_6_MORE,
    slug="times-1.2",
    sentence=(
        "surcharge 20 % unless structures_damaged includes tendon or structures_damaged includes nerve_trunk or "
        "structures_damaged includes main_vessel when open_dislocation"
    ),
    citation=TITOL_I_CAP_2_ART_6,
    valid=FROM_2014_05_14,
    factor=Decimal("1.20"),
    when=code_2150_v_and_6_more_times_1_2_when,
    unless=code_2150_v_and_6_more_times_1_2_unless,
)


def code_2150_v_and_6_more_judge_what_do_the_repair_of_when(line: LineView) -> Truth:
    """The `when` of 2150 V and 6 more: judge "What do the repair of tendon, nerve or artery and the dislocation pay
    together, under article 11 B of the regulation?" when open_dislocation and billed with 2309 P to 2317 H, 2465 T,
    2466 S, 2433 Q, 2436 N in the same session (Títol I, Cap. 2, Art. 6).
    """
    return (
        line.is_true("open_dislocation")
        & billed(line, "with", CODE_2150_V_AND_6_MORE_JUDGE_WHAT_DO_THE_REPAIR_OF_PARTNERS, keys=("session",))
    )


CODE_2150_V_AND_6_MORE_JUDGE_WHAT_DO_THE_REPAIR_OF = Judge(
    codes=CODE_2150_V_AND_6_MORE,
    slug="judge-what-do-the-repair-of",
    sentence=(
        'judge "What do the repair of tendon, nerve or artery and the dislocation pay together, under article 11 B of '
        'the regulation?" when open_dislocation and billed with 2309 P to 2317 H, 2465 T, 2466 S, 2433 Q, 2436 N in '
        "the same session"
    ),
    citation=TITOL_I_CAP_2_ART_6,
    valid=FROM_2014_05_14,
    question=(
        "What do the repair of tendon, nerve or artery and the dislocation pay together, under article 11 B of the "
        "regulation?"
    ),
    when=code_2150_v_and_6_more_judge_what_do_the_repair_of_when,
)

CODE_2150_V_AND_6_MORE_UNRESOLVED_REGLAMENT_D_APLICACIO_NUM = Unresolved(
    codes=CODE_2150_V_AND_6_MORE,
    slug="unresolved-reglament-d-aplicacio-num-20",
    sentence=(
        "unresolved \"Reglament d'aplicació núm. 20, article 11 B: how the coefficients of several acts are added\""
    ),
    citation=TITOL_I_CAP_2_ART_6,
    valid=FROM_2014_05_14,
    text="Reglament d'aplicació núm. 20, article 11 B: how the coefficients of several acts are added",
)

RULES: tuple[Rule, ...] = (
    CODE_2147_Z_AND_12_MORE_REQUIRES_DOCUMENT_XRAY_BEFORE,
    CODE_2147_Z_AND_12_MORE_REQUIRES_DOCUMENT_XRAY_AFTER,
    CODE_2147_Z_AND_2_MORE_ONLY_WHEN_DISLOCATION_KIND,
    CODE_2147_Z_AND_2_MORE_ONLY_WHEN_DISLOCATION_METHOD,
    CODE_2147_Z_ONLY_WHEN_JOINT,
    CODE_2148_Y_ONLY_WHEN_JOINT,
    CODE_2149_X_ONLY_WHEN_JOINT,
    CODE_2150_V_AND_6_MORE_ONLY_WHEN_DISLOCATION_KIND,
    CODE_2150_V_AND_6_MORE_ONLY_WHEN_DISLOCATION_METHOD,
    CODE_2150_V_ONLY_WHEN_JOINT,
    CODE_2151_U_ONLY_WHEN_JOINT,
    CODE_2152_T_ONLY_WHEN_JOINT,
    CODE_2153_S_ONLY_WHEN_JOINT,
    CODE_2154_R_ONLY_WHEN_JOINT,
    CODE_2155_Q_ONLY_WHEN_JOINT,
    CODE_2156_P_ONLY_WHEN_JOINT,
    CODE_2150_V_AND_6_MORE_TIMES_1_5,
    CODE_2157_N_AND_2_MORE_ONLY_WHEN_DISLOCATION_KIND,
    CODE_2157_N_ONLY_WHEN_JOINT,
    CODE_2158_M_ONLY_WHEN_JOINT,
    CODE_2159_L_ONLY_WHEN_JOINT,
    CODE_2101_Z_AND_58_MORE_PAYS_BY_COEFFICIENT_PER_LESION_GROUP,
    CODE_2101_Z_AND_58_MORE_PAYS_BY_COEFFICIENT_PER_LESION_GROUP_2,
    CODE_2150_V_AND_6_MORE_TIMES_1_2,
    CODE_2150_V_AND_6_MORE_JUDGE_WHAT_DO_THE_REPAIR_OF,
    CODE_2150_V_AND_6_MORE_UNRESOLVED_REGLAMENT_D_APLICACIO_NUM,
)
