"""The rules of Títol I, Cap. 3; Títol I, Cap. 3, Neteja o cura d'una cremada; Títol I, Cap. 3, Nota.

Generated from rulesets/andorra/01c-wounds.takst by `takst build andorra`: change the rules there, then build again.
"""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from takst.runtime.kleene import Truth
from takst.runtime.plan import Condition, Factor, Judge, Limit, Note, Rule
from takst.runtime.spec import Citation, Period
from takst.runtime.view import LineView
from takst.runtime.windows import Window

TITOL_I_CAP_3 = Citation("ngap", "Títol I, Cap. 3")
FROM_2014_05_14 = Period(dt.date(2014, 5, 14))
TITOL_I_CAP_3_NETEJA_O_CURA_D_UNA_CREMADA = Citation("ngap", "Títol I, Cap. 3, Neteja o cura d'una cremada")
TITOL_I_CAP_3_NOTA = Citation("ngap", "Títol I, Cap. 3, Nota")
CODE_2160_Z_AND_6_MORE = frozenset({"2160 Z", "2161 Y", "2162 X", "2164 U", "2165 T", "2166 S", "2167 Q"})

# ---------------------------------------------------------------- 2160 Z Condicionament, neteja i sutura eventual d'un…


def code_2160_z_only_when_wound_depth_extent(line: LineView) -> Truth:
    """2160 Z: only when wound_depth_extent is superficial_small (Títol I, Cap. 3)."""
    return line.equals("wound_depth_extent", "superficial_small")


CODE_2160_Z_ONLY_WHEN_WOUND_DEPTH_EXTENT = Condition(
    codes={"2160 Z"},
    slug="only-when-wound-depth-extent",
    sentence="only when wound_depth_extent is superficial_small",
    citation=TITOL_I_CAP_3,
    valid=FROM_2014_05_14,
    holds=code_2160_z_only_when_wound_depth_extent,
    asks=("wound_depth_extent",),
)

# ---------------------------------------------------------------- 2161 Y Condicionament, neteja i sutura eventual d'un…


def code_2161_y_only_when_wound_depth_extent(line: LineView) -> Truth:
    """2161 Y: only when wound_depth_extent is deep_extensive (Títol I, Cap. 3)."""
    return line.equals("wound_depth_extent", "deep_extensive")


CODE_2161_Y_ONLY_WHEN_WOUND_DEPTH_EXTENT = Condition(
    codes={"2161 Y"},
    slug="only-when-wound-depth-extent",
    sentence="only when wound_depth_extent is deep_extensive",
    citation=TITOL_I_CAP_3,
    valid=FROM_2014_05_14,
    holds=code_2161_y_only_when_wound_depth_extent,
    asks=("wound_depth_extent",),
)


def code_2161_y_only_when_structures_damaged(line: LineView) -> Truth:
    """2161 Y: only when not (structures_damaged includes tendon or structures_damaged includes nerve_trunk or
    structures_damaged includes main_vessel) (Títol I, Cap. 3).
    """
    return ~(
        line.contains("structures_damaged", "tendon")
        | line.contains("structures_damaged", "nerve_trunk")
        | line.contains("structures_damaged", "main_vessel")
    )


CODE_2161_Y_ONLY_WHEN_STRUCTURES_DAMAGED = Condition(
    codes={"2161 Y"},
    slug="only-when-structures-damaged",
    sentence=(
        "only when not (structures_damaged includes tendon or structures_damaged includes nerve_trunk or "
        "structures_damaged includes main_vessel)"
    ),
    citation=TITOL_I_CAP_3,
    valid=FROM_2014_05_14,
    holds=code_2161_y_only_when_structures_damaged,
    asks=("structures_damaged",),
)

# ---------------------------------------------------------------- 2162 X Pel condicionament, neteja i sutura eventual …


def code_2162_x_only_when_wound_depth_extent(line: LineView) -> Truth:
    """2162 X: only when wound_depth_extent is extensive_or_complex (Títol I, Cap. 3)."""
    return line.equals("wound_depth_extent", "extensive_or_complex")


CODE_2162_X_ONLY_WHEN_WOUND_DEPTH_EXTENT = Condition(
    codes={"2162 X"},
    slug="only-when-wound-depth-extent",
    sentence="only when wound_depth_extent is extensive_or_complex",
    citation=TITOL_I_CAP_3,
    valid=FROM_2014_05_14,
    holds=code_2162_x_only_when_wound_depth_extent,
    asks=("wound_depth_extent",),
)


def code_2162_x_only_when_structures_repaired(line: LineView) -> Truth:
    """2162 X: only when structures_repaired includes tendon or structures_repaired includes nerve_trunk or
    structures_repaired includes main_vessel (Títol I, Cap. 3).
    """
    return (
        line.contains("structures_repaired", "tendon")
        | line.contains("structures_repaired", "nerve_trunk")
        | line.contains("structures_repaired", "main_vessel")
    )


CODE_2162_X_ONLY_WHEN_STRUCTURES_REPAIRED = Condition(
    codes={"2162 X"},
    slug="only-when-structures-repaired",
    sentence=(
        "only when structures_repaired includes tendon or structures_repaired includes nerve_trunk or "
        "structures_repaired includes main_vessel"
    ),
    citation=TITOL_I_CAP_3,
    valid=FROM_2014_05_14,
    holds=code_2162_x_only_when_structures_repaired,
    asks=("structures_repaired",),
    reading="one of the three repairs is enough",
)

CODE_2162_X_NOTE_THE_ACTS_ON_THE_VISCERAL = Note(
    codes={"2162 X"},
    slug="note-the-acts-on-the-visceral",
    sentence='note "The acts on the visceral, arterial or nerve lesions are paid besides, from their own chapters"',
    citation=TITOL_I_CAP_3,
    valid=FROM_2014_05_14,
    text="The acts on the visceral, arterial or nerve lesions are paid besides, from their own chapters",
)

# ---------------------------------------------------------------- 2163 V Evacuació quirúrgica i drenatge dels vessamen…

CODE_2163_V_JUDGE_IS_THE_EFFUSION_OF_BLOOD = Judge(
    codes={"2163 V"},
    slug="judge-is-the-effusion-of-blood",
    sentence='judge "Is the effusion of blood and serum, with an extensive detachment of the skin?"',
    citation=TITOL_I_CAP_3,
    valid=FROM_2014_05_14,
    question="Is the effusion of blood and serum, with an extensive detachment of the skin?",
)

# ---------------------------------------------------------------- 2164 U Inferior a 10 cm²


def code_2164_u_only_when_burn_area_cm2(line: LineView) -> Truth:
    """2164 U: only when burn_area_cm2 < 10 cm2 (Títol I, Cap. 3, Neteja o cura d'una cremada)."""
    return line.compare("burn_area_cm2", "<", Decimal("10"))


CODE_2164_U_ONLY_WHEN_BURN_AREA_CM2 = Condition(
    codes={"2164 U"},
    slug="only-when-burn-area-cm2",
    sentence="only when burn_area_cm2 < 10 cm2",
    citation=TITOL_I_CAP_3_NETEJA_O_CURA_D_UNA_CREMADA,
    valid=FROM_2014_05_14,
    holds=code_2164_u_only_when_burn_area_cm2,
    asks=("burn_area_cm2",),
)

# ---------------------------------------------------------------- 2165 T Inferior a 10% de la superfície corporal


def code_2165_t_only_when_burn_area_cm2(line: LineView) -> Truth:
    """2165 T: only when burn_area_cm2 >= 10 cm2 (Títol I, Cap. 3, Neteja o cura d'una cremada)."""
    return line.compare("burn_area_cm2", ">=", Decimal("10"))


CODE_2165_T_ONLY_WHEN_BURN_AREA_CM2 = Condition(
    codes={"2165 T"},
    slug="only-when-burn-area-cm2",
    sentence="only when burn_area_cm2 >= 10 cm2",
    citation=TITOL_I_CAP_3_NETEJA_O_CURA_D_UNA_CREMADA,
    valid=FROM_2014_05_14,
    holds=code_2165_t_only_when_burn_area_cm2,
    asks=("burn_area_cm2",),
)


def code_2165_t_only_when_burn_area_percent(line: LineView) -> Truth:
    """2165 T: only when burn_area_percent < 10 percent (Títol I, Cap. 3, Neteja o cura d'una cremada)."""
    return line.compare("burn_area_percent", "<", Decimal("10"))


CODE_2165_T_ONLY_WHEN_BURN_AREA_PERCENT = Condition(
    codes={"2165 T"},
    slug="only-when-burn-area-percent",
    sentence="only when burn_area_percent < 10 percent",
    citation=TITOL_I_CAP_3_NETEJA_O_CURA_D_UNA_CREMADA,
    valid=FROM_2014_05_14,
    holds=code_2165_t_only_when_burn_area_percent,
    asks=("burn_area_percent",),
)

# ---------------------------------------------------------------- 2166 S Entre el 10% i el 20% de la superfície corpor…


def code_2166_s_only_when_burn_area_percent(line: LineView) -> Truth:
    """2166 S: only when burn_area_percent is 10 to 20 percent (Títol I, Cap. 3, Neteja o cura d'una cremada)."""
    return line.between("burn_area_percent", Decimal("10"), Decimal("20"))


CODE_2166_S_ONLY_WHEN_BURN_AREA_PERCENT = Condition(
    codes={"2166 S"},
    slug="only-when-burn-area-percent",
    sentence="only when burn_area_percent is 10 to 20 percent",
    citation=TITOL_I_CAP_3_NETEJA_O_CURA_D_UNA_CREMADA,
    valid=FROM_2014_05_14,
    holds=code_2166_s_only_when_burn_area_percent,
    asks=("burn_area_percent",),
)

# ---------------------------------------------------------------- 2167 Q Superior al 20% de la superfície corporal


def code_2167_q_only_when_burn_area_percent(line: LineView) -> Truth:
    """2167 Q: only when burn_area_percent > 20 percent (Títol I, Cap. 3, Neteja o cura d'una cremada)."""
    return line.compare("burn_area_percent", ">", Decimal("20"))


CODE_2167_Q_ONLY_WHEN_BURN_AREA_PERCENT = Condition(
    codes={"2167 Q"},
    slug="only-when-burn-area-percent",
    sentence="only when burn_area_percent > 20 percent",
    citation=TITOL_I_CAP_3_NETEJA_O_CURA_D_UNA_CREMADA,
    valid=FROM_2014_05_14,
    holds=code_2167_q_only_when_burn_area_percent,
    asks=("burn_area_percent",),
)

# ---------------------------------------------------------------- 2164 U and 3 more

CODE_2164_U_AND_3_MORE_MAX_1_PER_SESSION = Limit(
    codes={"2164 U", "2165 T", "2166 S", "2167 Q"},
    slug="max-1-per-session",
    sentence="max 1 per session, counting 2164 U to 2167 Q",
    citation=TITOL_I_CAP_3_NOTA,
    valid=FROM_2014_05_14,
    number=1,
    window=Window("keys", keys=("session",)),
    counting={"2164 U", "2165 T", "2166 S", "2167 Q"},
    reading="all burns of a session are one surface and one code",
)

# ---------------------------------------------------------------- 2160 Z and 6 more


def code_2160_z_and_6_more_times_1_5_when(line: LineView) -> Truth:
    """The `when` of 2160 Z and 6 more: surcharge 50 % when body_site is one of face, hand, fingers (Títol I, Cap. 3,
    Nota).
    """
    return line.one_of("body_site", "face", "hand", "fingers")


CODE_2160_Z_AND_6_MORE_TIMES_1_5 = Factor(
    codes=CODE_2160_Z_AND_6_MORE,
    slug="times-1.5",
    sentence="surcharge 50 % when body_site is one of face, hand, fingers",
    citation=TITOL_I_CAP_3_NOTA,
    valid=FROM_2014_05_14,
    factor=Decimal("1.50"),
    when=code_2160_z_and_6_more_times_1_5_when,
    reading="these figures are those of the wounds and burns of the chapter",
)

RULES: tuple[Rule, ...] = (
    CODE_2160_Z_ONLY_WHEN_WOUND_DEPTH_EXTENT,
    CODE_2161_Y_ONLY_WHEN_WOUND_DEPTH_EXTENT,
    CODE_2161_Y_ONLY_WHEN_STRUCTURES_DAMAGED,
    CODE_2162_X_ONLY_WHEN_WOUND_DEPTH_EXTENT,
    CODE_2162_X_ONLY_WHEN_STRUCTURES_REPAIRED,
    CODE_2162_X_NOTE_THE_ACTS_ON_THE_VISCERAL,
    CODE_2163_V_JUDGE_IS_THE_EFFUSION_OF_BLOOD,
    CODE_2164_U_ONLY_WHEN_BURN_AREA_CM2,
    CODE_2165_T_ONLY_WHEN_BURN_AREA_CM2,
    CODE_2165_T_ONLY_WHEN_BURN_AREA_PERCENT,
    CODE_2166_S_ONLY_WHEN_BURN_AREA_PERCENT,
    CODE_2167_Q_ONLY_WHEN_BURN_AREA_PERCENT,
    CODE_2164_U_AND_3_MORE_MAX_1_PER_SESSION,
    CODE_2160_Z_AND_6_MORE_TIMES_1_5,
)
