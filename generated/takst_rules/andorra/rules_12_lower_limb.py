"""The rules of Títol XII, Cap. 1; Títol XII, Cap. 2, Art. 1; Títol XII, Cap. 2, Art. 2; Títol XII, Cap. 2, Art. 3;
Títol XII, Cap. 2, Art. 3, Casos patològics del domini del pedicur.

Generated from rulesets/andorra/12-lower-limb.takst by `takst build andorra`: change the rules there, then build
again.
"""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from takst.runtime.engine_lines import more_than
from takst.runtime.kleene import Truth
from takst.runtime.plan import (
    ApprovalRequired,
    Cap,
    Condition,
    DocumentRequired,
    Exclusion,
    Inclusion,
    InclusionLift,
    Limit,
    Named,
    PaysAs,
    Rank,
    Rule,
    Unresolved,
    lines,
)
from takst.runtime.spec import Citation, Fee, Period, Share
from takst.runtime.view import LineView
from takst.runtime.windows import Window

TITOL_XII_CAP_1 = Citation("ngap", "Títol XII, Cap. 1")
FROM_2014_05_14 = Period(dt.date(2014, 5, 14))
WHERE_THE_TEXT_DOES_NOT_SAY_HOW = "where the text does not say how far a ban or an inclusion reaches: the same session"
CODE_5401_V_AND_20_MORE = frozenset({
    "5401 V", "5405 U", "5406 T", "5407 S", "5408 R", "5409 Q", "5410 P", "5411 O", "5412 N", "5413 M", "5414 L",
    "5415 K", "5416 J", "5417 I", "5418 H", "5419 G", "5420 F", "5421 E", "5422 D", "5423 C", "5424 B",
})
TITOL_XII_CAP_2_ART_1 = Citation("ngap", "Títol XII, Cap. 2, Art. 1")
TITOL_XII_CAP_2_ART_2 = Citation("ngap", "Títol XII, Cap. 2, Art. 2")
TITOL_XII_CAP_2_ART_3 = Citation("ngap", "Títol XII, Cap. 2, Art. 3")
TITOL_XII_CAP_2_ART_3_CASOS_PATOLOGICS_DEL_DOMINI_DEL = Citation(
    "ngap",
    "Títol XII, Cap. 2, Art. 3, Casos patològics del domini del pedicur",
)

# ---------------------------------------------------------------- 5301 Z Amputació o desarticulació des del tars fins …


def code_5301_z_only_when_anatomical_site(line: LineView) -> Truth:
    """5301 Z: only when anatomical_site is not hip (Títol XII, Cap. 1)."""
    return ~line.equals("anatomical_site", "hip")


CODE_5301_Z_ONLY_WHEN_ANATOMICAL_SITE = Condition(
    codes={"5301 Z"},
    slug="only-when-anatomical-site",
    sentence="only when anatomical_site is not hip",
    citation=TITOL_XII_CAP_1,
    valid=FROM_2014_05_14,
    holds=code_5301_z_only_when_anatomical_site,
    asks=("anatomical_site",),
)

# ---------------------------------------------------------------- 5306 S, 5307 R


def code_5306_s_5307_r_max_1_per_operation_and_side_unless(line: LineView) -> Truth:
    """The `unless` of 5306 S, 5307 R: max 1 per operation and side unless anaesthesia_share (Títol XII, Cap. 1)."""
    return line.is_true("anaesthesia_share")


CODE_5306_S_5307_R_MAX_1_PER_OPERATION_AND_SIDE = Limit(
    codes={"5306 S", "5307 R"},
    slug="max-1-per-operation-and-side",
    sentence="max 1 per operation and side unless anaesthesia_share",
    citation=TITOL_XII_CAP_1,
    valid=FROM_2014_05_14,
    number=1,
    window=Window("keys", keys=("operation", "side")),
    unless=code_5306_s_5307_r_max_1_per_operation_and_side_unless,
)

# ---------------------------------------------------------------- 5310 O Meniscectomia amb qualsevol tècnica inclosa l…

CODE_5310_O_INCLUDES = Inclusion(
    codes={"5310 O"},
    slug="includes",
    sentence='includes 2339 Q, "arthroscopy" in the same operation',
    citation=TITOL_XII_CAP_1,
    valid=FROM_2014_05_14,
    items=lines("2339 Q", Named("arthroscopy", "arthroscopy")),
    keys=("operation",),
)

# ---------------------------------------------------------------- 5314 L Tractament complet per tracció contínua per a…

CODE_5314_L_INCLUDES = Inclusion(
    codes={"5314 L"},
    slug="includes",
    sentence='includes 2335 U to 2337 S, "plaster" in the same treatment',
    citation=TITOL_XII_CAP_1,
    valid=FROM_2014_05_14,
    items=lines("2335 U", "2336 T", "2337 S", Named("plaster", "plaster")),
    keys=("treatment",),
)

# ---------------------------------------------------------------- 5315 K Reducció quirúrgica de luxació congènita d'an…

CODE_5315_K_INCLUDES = Inclusion(
    codes={"5315 K"},
    slug="includes",
    sentence='includes "clearance of the acetabulum" in the same operation',
    citation=TITOL_XII_CAP_1,
    valid=FROM_2014_05_14,
    items=lines(Named("clearance of the acetabulum", "clearance-of-the-acetabulum")),
    keys=("operation",),
)

# ---------------------------------------------------------------- 5314 L, 5315 K


def code_5314_l_5315_k_max_1_per_treatment_unless(line: LineView) -> Truth:
    """The `unless` of 5314 L, 5315 K: max 1 per treatment unless anaesthesia_share (Títol XII, Cap. 1)."""
    return line.is_true("anaesthesia_share")


CODE_5314_L_5315_K_MAX_1_PER_TREATMENT = Limit(
    codes={"5314 L", "5315 K"},
    slug="max-1-per-treatment",
    sentence="max 1 per treatment unless anaesthesia_share",
    citation=TITOL_XII_CAP_1,
    valid=FROM_2014_05_14,
    number=1,
    window=Window("keys", keys=("treatment",)),
    unless=code_5314_l_5315_k_max_1_per_treatment_unless,
    reading="the complete treatment is one quotation, one hip at a time",
)

# ---------------------------------------------------------------- 5318 I Injecció esclerosant intravascular per variçe…

CODE_5318_I_MAX_1_PER_SESSION = Limit(
    codes={"5318 I"},
    slug="max-1-per-session",
    sentence="max 1 per session",
    citation=TITOL_XII_CAP_1,
    valid=FROM_2014_05_14,
    number=1,
    window=Window("keys", keys=("session",)),
)


def code_5318_i_requires_prior_approval_when(line: LineView) -> Truth:
    """The `when` of 5318 I: requires prior approval when more than 10 of 5318 I per treatment (Títol XII, Cap. 1)."""
    return more_than(10, line, Window("keys", keys=("treatment",)), counting=lines("5318 I"))


CODE_5318_I_REQUIRES_PRIOR_APPROVAL = ApprovalRequired(
    codes={"5318 I"},
    slug="requires-prior-approval",
    sentence="requires prior approval when more than 10 of 5318 I per treatment",
    citation=TITOL_XII_CAP_1,
    valid=FROM_2014_05_14,
    when=code_5318_i_requires_prior_approval_when,
    reading="ten sessions of one treatment, and no more without agreement",
)

# ---------------------------------------------------------------- 5320 G Cura de les úlceres de les cames (neteja i re…


def code_5320_g_max_10_per_week_unless(line: LineView) -> Truth:
    """The `unless` of 5320 G: max 10 per week unless care_per_week > 10 cares (Títol XII, Cap. 1)."""
    return line.compare("care_per_week", ">", Decimal("10"))


CODE_5320_G_MAX_10_PER_WEEK = Limit(
    codes={"5320 G"},
    slug="max-10-per-week",
    sentence="max 10 per week unless care_per_week > 10 cares",
    citation=TITOL_XII_CAP_1,
    valid=FROM_2014_05_14,
    number=10,
    window=Window("week"),
    unless=code_5320_g_max_10_per_week_unless,
)


def code_5320_g_pays_as_i011_when(line: LineView) -> Truth:
    """The `when` of 5320 G: pays as I011 when care_per_week > 10 cares (Títol XII, Cap. 1)."""
    return line.compare("care_per_week", ">", Decimal("10"))


CODE_5320_G_PAYS_AS_I011 = PaysAs(
    codes={"5320 G"},
    slug="pays-as-i011",
    sentence="pays as I011 when care_per_week > 10 cares",
    citation=TITOL_XII_CAP_1,
    valid=FROM_2014_05_14,
    code="I011",
    when=code_5320_g_pays_as_i011_when,
    reading="ordinary care is I011, which names the small ulcer of the leg",
)

# ---------------------------------------------------------------- 5321 E Realització d'una bota d'Unna (acte aïllat)

CODE_5321_E_CANNOT_BE_BILLED_WITH = Exclusion(
    codes={"5321 E"},
    slug="cannot-be-billed-with",
    sentence="cannot be billed with 5320 G, 5322 D, 5324 B",
    citation=TITOL_XII_CAP_1,
    valid=FROM_2014_05_14,
    partners=lines("5320 G", "5322 D", "5324 B"),
    keys=("session",),
    reading="on its own: beside care of an ulcer it is 5322 D",
)

# ---------------------------------------------------------------- 5322 D Realització d'una bota d'Unna i cura d'una úl…

CODE_5322_D_INCLUDES = Inclusion(
    codes={"5322 D"},
    slug="includes",
    sentence="includes 5320 G, 5321 E",
    citation=TITOL_XII_CAP_1,
    valid=FROM_2014_05_14,
    items=lines("5320 G", "5321 E"),
    keys=("session",),
    reading=WHERE_THE_TEXT_DOES_NOT_SAY_HOW,
)

CODE_5322_D_MAX_2_PER_WEEK = Limit(
    codes={"5322 D"},
    slug="max-2-per-week",
    sentence="max 2 per week",
    citation=TITOL_XII_CAP_1,
    valid=FROM_2014_05_14,
    number=2,
    window=Window("week"),
)

# ---------------------------------------------------------------- 5324 B Cura d'una ulcera de cama (neteja i regularit…


def code_5324_b_only_when_segment_count(line: LineView) -> Truth:
    """5324 B: only when segment_count >= 2 segments (Títol XII, Cap. 1)."""
    return line.compare("segment_count", ">=", Decimal("2"))


CODE_5324_B_ONLY_WHEN_SEGMENT_COUNT = Condition(
    codes={"5324 B"},
    slug="only-when-segment-count",
    sentence="only when segment_count >= 2 segments",
    citation=TITOL_XII_CAP_1,
    valid=FROM_2014_05_14,
    holds=code_5324_b_only_when_segment_count,
    asks=("segment_count",),
)

CODE_5324_B_MAX_2_PER_WEEK = Limit(
    codes={"5324 B"},
    slug="max-2-per-week",
    sentence="max 2 per week",
    citation=TITOL_XII_CAP_1,
    valid=FROM_2014_05_14,
    number=2,
    window=Window("week"),
)

# ---------------------------------------------------------------- 5326 Z Resecció extensa o total d'una o de dues safe…


def code_5326_z_max_1_per_operation_and_side_unless(line: LineView) -> Truth:
    """The `unless` of 5326 Z: max 1 per operation and side unless anaesthesia_share (Títol XII, Cap. 1)."""
    return line.is_true("anaesthesia_share")


CODE_5326_Z_MAX_1_PER_OPERATION_AND_SIDE = Limit(
    codes={"5326 Z"},
    slug="max-1-per-operation-and-side",
    sentence="max 1 per operation and side unless anaesthesia_share",
    citation=TITOL_XII_CAP_1,
    valid=FROM_2014_05_14,
    number=1,
    window=Window("keys", keys=("operation", "side")),
    unless=code_5326_z_max_1_per_operation_and_side_unless,
)

# ---------------------------------------------------------------- 5327 Y Epifisiòdesi de l'extrem distal del fèmur o d…

CODE_5327_Y_DOES_NOT_INCLUDE = InclusionLift(
    codes={"5327 Y"},
    slug="does-not-include",
    sentence='does not include "taking of the graft"',
    citation=TITOL_XII_CAP_1,
    valid=FROM_2014_05_14,
    items=lines(Named("taking of the graft", "taking-of-the-graft")),
)

# ---------------------------------------------------------------- 5401 V and 20 more

CODE_5401_V_AND_20_MORE_INCLUDES = Inclusion(
    codes=CODE_5401_V_AND_20_MORE,
    slug="includes",
    sentence='includes 2304 U, 2324 T, "taking of the graft"',
    citation=TITOL_XII_CAP_2_ART_1,
    valid=FROM_2014_05_14,
    items=lines("2304 U", "2324 T", Named("taking of the graft", "taking-of-the-graft")),
    keys=("session",),
    reading=WHERE_THE_TEXT_DOES_NOT_SAY_HOW,
)


def code_5401_v_and_20_more_total_at_most_q_90_per_forefoot_unless(line: LineView) -> Truth:
    """The `unless` of 5401 V and 20 more: total at most Q 90 per forefoot and session unless anaesthesia_share (Títol
    XII, Cap. 2, Art. 1).
    """
    return line.is_true("anaesthesia_share")


CODE_5401_V_AND_20_MORE_TOTAL_AT_MOST_Q_90_PER_FOREFOOT = Cap(
    codes=CODE_5401_V_AND_20_MORE,
    slug="total-at-most-q-90-per-forefoot-and-session",
    sentence="total at most Q 90 per forefoot and session unless anaesthesia_share",
    citation=TITOL_XII_CAP_2_ART_1,
    valid=FROM_2014_05_14,
    fee=Fee(Decimal("90"), letter="Q"),
    window=Window("keys", keys=("forefoot", "session")),
    unless=code_5401_v_and_20_more_total_at_most_q_90_per_forefoot_unless,
)


def code_5401_v_and_20_more_pays_by_total_per_forefoot_unless(line: LineView) -> Truth:
    """The `unless` of 5401 V and 20 more: pays 100 % for first, 75 % for second, by total per forefoot and session
    unless anaesthesia_share (Títol XII, Cap. 2, Art. 1).
    """
    return line.is_true("anaesthesia_share")


CODE_5401_V_AND_20_MORE_PAYS_BY_TOTAL_PER_FOREFOOT = Rank(
    codes=CODE_5401_V_AND_20_MORE,
    slug="pays-by-total-per-forefoot-and-session",
    sentence="pays 100 % for first, 75 % for second, by total per forefoot and session unless anaesthesia_share",
    citation=TITOL_XII_CAP_2_ART_1,
    valid=FROM_2014_05_14,
    shares=(Share(percent=Decimal("100")), Share(percent=Decimal("75"))),
    by="total",
    window=Window("keys", keys=("forefoot", "session")),
    unless=code_5401_v_and_20_more_pays_by_total_per_forefoot_unless,
    reading="the cheaper foot is the other foot",
)


def code_5401_v_and_20_more_total_at_most_q_157_5_per_session_unless(line: LineView) -> Truth:
    """The `unless` of 5401 V and 20 more: total at most Q 157.5 per session unless anaesthesia_share (Títol XII, Cap.
    2, Art. 1).
    """
    return line.is_true("anaesthesia_share")


CODE_5401_V_AND_20_MORE_TOTAL_AT_MOST_Q_157_5_PER_SESSION = Cap(
    codes=CODE_5401_V_AND_20_MORE,
    slug="total-at-most-q-157.5-per-session",
    sentence="total at most Q 157.5 per session unless anaesthesia_share",
    citation=TITOL_XII_CAP_2_ART_1,
    valid=FROM_2014_05_14,
    fee=Fee(Decimal("157.5"), letter="Q"),
    window=Window("keys", keys=("session",)),
    unless=code_5401_v_and_20_more_total_at_most_q_157_5_per_session_unless,
    reading="'75 % of that sum' is of the other foot's own sum, which never exceeds Q 90",
)

CODE_5401_V_AND_20_MORE_UNRESOLVED_REGLAMENT_D_APLICACIO_NUM = Unresolved(
    codes=CODE_5401_V_AND_20_MORE,
    slug="unresolved-reglament-d-aplicacio-num-20",
    sentence=(
        "unresolved \"Reglament d'aplicació núm. 20, article 11 B, 1st and 2nd indent: the reduction that comes "
        'before the maximum"'
    ),
    citation=TITOL_XII_CAP_2_ART_1,
    valid=FROM_2014_05_14,
    text="Reglament d'aplicació núm. 20, article 11 B, 1st and 2nd indent: the reduction that comes before the maximum",
)

# ---------------------------------------------------------------- 5406 T and 2 more


def code_5406_t_and_2_more_only_when_ray_count(line: LineView) -> Truth:
    """5406 T and 2 more: only when ray_count is 1 rays (Títol XII, Cap. 2, Art. 1)."""
    return line.equals("ray_count", Decimal("1"))


CODE_5406_T_AND_2_MORE_ONLY_WHEN_RAY_COUNT = Condition(
    codes={"5406 T", "5409 Q", "5415 K"},
    slug="only-when-ray-count",
    sentence="only when ray_count is 1 rays",
    citation=TITOL_XII_CAP_2_ART_1,
    valid=FROM_2014_05_14,
    holds=code_5406_t_and_2_more_only_when_ray_count,
    asks=("ray_count",),
)

# ---------------------------------------------------------------- 5407 S and 2 more


def code_5407_s_and_2_more_only_when_ray_count(line: LineView) -> Truth:
    """5407 S and 2 more: only when ray_count is 2 rays (Títol XII, Cap. 2, Art. 1)."""
    return line.equals("ray_count", Decimal("2"))


CODE_5407_S_AND_2_MORE_ONLY_WHEN_RAY_COUNT = Condition(
    codes={"5407 S", "5410 P", "5417 I"},
    slug="only-when-ray-count",
    sentence="only when ray_count is 2 rays",
    citation=TITOL_XII_CAP_2_ART_1,
    valid=FROM_2014_05_14,
    holds=code_5407_s_and_2_more_only_when_ray_count,
    asks=("ray_count",),
)

# ---------------------------------------------------------------- 5408 R and 2 more


def code_5408_r_and_2_more_only_when_ray_count(line: LineView) -> Truth:
    """5408 R and 2 more: only when ray_count >= 3 rays (Títol XII, Cap. 2, Art. 1)."""
    return line.compare("ray_count", ">=", Decimal("3"))


CODE_5408_R_AND_2_MORE_ONLY_WHEN_RAY_COUNT = Condition(
    codes={"5408 R", "5411 O", "5416 J"},
    slug="only-when-ray-count",
    sentence="only when ray_count >= 3 rays",
    citation=TITOL_XII_CAP_2_ART_1,
    valid=FROM_2014_05_14,
    holds=code_5408_r_and_2_more_only_when_ray_count,
    asks=("ray_count",),
)

# ---------------------------------------------------------------- 5412 N Un dit del peu


def code_5412_n_only_when_toe_count(line: LineView) -> Truth:
    """5412 N: only when toe_count is 1 toes (Títol XII, Cap. 2, Art. 1)."""
    return line.equals("toe_count", Decimal("1"))


CODE_5412_N_ONLY_WHEN_TOE_COUNT = Condition(
    codes={"5412 N"},
    slug="only-when-toe-count",
    sentence="only when toe_count is 1 toes",
    citation=TITOL_XII_CAP_2_ART_1,
    valid=FROM_2014_05_14,
    holds=code_5412_n_only_when_toe_count,
    asks=("toe_count",),
)

# ---------------------------------------------------------------- 5413 M Dos dits del peu


def code_5413_m_only_when_toe_count(line: LineView) -> Truth:
    """5413 M: only when toe_count is 2 toes (Títol XII, Cap. 2, Art. 1)."""
    return line.equals("toe_count", Decimal("2"))


CODE_5413_M_ONLY_WHEN_TOE_COUNT = Condition(
    codes={"5413 M"},
    slug="only-when-toe-count",
    sentence="only when toe_count is 2 toes",
    citation=TITOL_XII_CAP_2_ART_1,
    valid=FROM_2014_05_14,
    holds=code_5413_m_only_when_toe_count,
    asks=("toe_count",),
)

# ---------------------------------------------------------------- 5414 L Tres dits del peu i mes


def code_5414_l_only_when_toe_count(line: LineView) -> Truth:
    """5414 L: only when toe_count >= 3 toes (Títol XII, Cap. 2, Art. 1)."""
    return line.compare("toe_count", ">=", Decimal("3"))


CODE_5414_L_ONLY_WHEN_TOE_COUNT = Condition(
    codes={"5414 L"},
    slug="only-when-toe-count",
    sentence="only when toe_count >= 3 toes",
    citation=TITOL_XII_CAP_2_ART_1,
    valid=FROM_2014_05_14,
    holds=code_5414_l_only_when_toe_count,
    asks=("toe_count",),
)

# ---------------------------------------------------------------- 5419 G Un tendó


def code_5419_g_only_when_tendon_count(line: LineView) -> Truth:
    """5419 G: only when tendon_count is 1 tendons (Títol XII, Cap. 2, Art. 1)."""
    return line.equals("tendon_count", Decimal("1"))


CODE_5419_G_ONLY_WHEN_TENDON_COUNT = Condition(
    codes={"5419 G"},
    slug="only-when-tendon-count",
    sentence="only when tendon_count is 1 tendons",
    citation=TITOL_XII_CAP_2_ART_1,
    valid=FROM_2014_05_14,
    holds=code_5419_g_only_when_tendon_count,
    asks=("tendon_count",),
)

# ---------------------------------------------------------------- 5420 F Dos tendons


def code_5420_f_only_when_tendon_count(line: LineView) -> Truth:
    """5420 F: only when tendon_count is 2 tendons (Títol XII, Cap. 2, Art. 1)."""
    return line.equals("tendon_count", Decimal("2"))


CODE_5420_F_ONLY_WHEN_TENDON_COUNT = Condition(
    codes={"5420 F"},
    slug="only-when-tendon-count",
    sentence="only when tendon_count is 2 tendons",
    citation=TITOL_XII_CAP_2_ART_1,
    valid=FROM_2014_05_14,
    holds=code_5420_f_only_when_tendon_count,
    asks=("tendon_count",),
)

# ---------------------------------------------------------------- 5421 E Tres tendons i més


def code_5421_e_only_when_tendon_count(line: LineView) -> Truth:
    """5421 E: only when tendon_count >= 3 tendons (Títol XII, Cap. 2, Art. 1)."""
    return line.compare("tendon_count", ">=", Decimal("3"))


CODE_5421_E_ONLY_WHEN_TENDON_COUNT = Condition(
    codes={"5421 E"},
    slug="only-when-tendon-count",
    sentence="only when tendon_count >= 3 tendons",
    citation=TITOL_XII_CAP_2_ART_1,
    valid=FROM_2014_05_14,
    holds=code_5421_e_only_when_tendon_count,
    asks=("tendon_count",),
)

# ---------------------------------------------------------------- 5418 H Ablació total o parcial d'un o de dos sesamoi…

CODE_5418_H_MAX_1_PER_FOREFOOT_AND_OPERATION = Limit(
    codes={"5418 H"},
    slug="max-1-per-forefoot-and-operation",
    sentence="max 1 per forefoot and operation",
    citation=TITOL_XII_CAP_2_ART_1,
    valid=FROM_2014_05_14,
    number=1,
    window=Window("keys", keys=("forefoot", "operation")),
)

# ---------------------------------------------------------------- 5426 Z Les tres primeres sessions

CODE_5426_Z_MAX_3_SESSIONS_PER_TREATMENT = Limit(
    codes={"5426 Z"},
    slug="max-3-sessions-per-treatment",
    sentence="max 3 sessions per treatment",
    citation=TITOL_XII_CAP_2_ART_2,
    valid=FROM_2014_05_14,
    number=3,
    noun="sessions",
    window=Window("keys", keys=("treatment",)),
)

# ---------------------------------------------------------------- 5427 Y Les següents


def code_5427_y_only_when_more_than_3(line: LineView) -> Truth:
    """5427 Y: only when more than 3 of 5426 Z, 5427 Y per treatment (Títol XII, Cap. 2, Art. 2)."""
    return more_than(3, line, Window("keys", keys=("treatment",)), counting=lines("5426 Z", "5427 Y"))


CODE_5427_Y_ONLY_WHEN_MORE_THAN_3 = Condition(
    codes={"5427 Y"},
    slug="only-when-more-than-3",
    sentence="only when more than 3 of 5426 Z, 5427 Y per treatment",
    citation=TITOL_XII_CAP_2_ART_2,
    valid=FROM_2014_05_14,
    holds=code_5427_y_only_when_more_than_3,
)

# ---------------------------------------------------------------- 5431 T Excisió de lesions cutànies (altres que no si…


def code_5431_t_only_when_lesion_kind(line: LineView) -> Truth:
    """5431 T: only when lesion_kind is not wart (Títol XII, Cap. 2, Art. 2)."""
    return ~line.equals("lesion_kind", "wart")


CODE_5431_T_ONLY_WHEN_LESION_KIND = Condition(
    codes={"5431 T"},
    slug="only-when-lesion-kind",
    sentence="only when lesion_kind is not wart",
    citation=TITOL_XII_CAP_2_ART_2,
    valid=FROM_2014_05_14,
    holds=code_5431_t_only_when_lesion_kind,
    asks=("lesion_kind",),
)

# ---------------------------------------------------------------- 5437 N, 5438 M


def code_5437_n_5438_m_only_when_session_duration_min(line: LineView) -> Truth:
    """5437 N, 5438 M: only when session_duration_min >= 30 minutes (Títol XII, Cap. 2, Art. 3)."""
    return line.compare("session_duration_min", ">=", Decimal("30"))


CODE_5437_N_5438_M_ONLY_WHEN_SESSION_DURATION_MIN = Condition(
    codes={"5437 N", "5438 M"},
    slug="only-when-session-duration-min",
    sentence="only when session_duration_min >= 30 minutes",
    citation=TITOL_XII_CAP_2_ART_3,
    valid=FROM_2014_05_14,
    holds=code_5437_n_5438_m_only_when_session_duration_min,
    asks=("session_duration_min",),
    reading="thirty minutes are the least",
)

CODE_5437_N_5438_M_MAX_1_PER_SESSION = Limit(
    codes={"5437 N", "5438 M"},
    slug="max-1-per-session",
    sentence="max 1 per session",
    citation=TITOL_XII_CAP_2_ART_3,
    valid=FROM_2014_05_14,
    number=1,
    window=Window("keys", keys=("session",)),
)

# ---------------------------------------------------------------- 5437 N and 3 more


def code_5437_n_and_3_more_only_when_forefoot_surgery_history(line: LineView) -> Truth:
    """5437 N and 3 more: only when forefoot_surgery_history (Títol XII, Cap. 2, Art. 3)."""
    return line.is_true("forefoot_surgery_history")


CODE_5437_N_AND_3_MORE_ONLY_WHEN_FOREFOOT_SURGERY_HISTORY = Condition(
    codes={"5437 N", "5438 M", "5439 L", "5440 K"},
    slug="only-when-forefoot-surgery-history",
    sentence="only when forefoot_surgery_history",
    citation=TITOL_XII_CAP_2_ART_3,
    valid=FROM_2014_05_14,
    holds=code_5437_n_and_3_more_only_when_forefoot_surgery_history,
    asks=("forefoot_surgery_history",),
)


def code_5437_n_and_3_more_only_when_anatomical_site(line: LineView) -> Truth:
    """5437 N and 3 more: only when anatomical_site is not tibiotarsal_joint (Títol XII, Cap. 2, Art. 3)."""
    return ~line.equals("anatomical_site", "tibiotarsal_joint")


CODE_5437_N_AND_3_MORE_ONLY_WHEN_ANATOMICAL_SITE = Condition(
    codes={"5437 N", "5438 M", "5439 L", "5440 K"},
    slug="only-when-anatomical-site",
    sentence="only when anatomical_site is not tibiotarsal_joint",
    citation=TITOL_XII_CAP_2_ART_3,
    valid=FROM_2014_05_14,
    holds=code_5437_n_and_3_more_only_when_anatomical_site,
    asks=("anatomical_site",),
)

# ---------------------------------------------------------------- 5437 N and 2 more


def code_5437_n_and_2_more_only_when_laterality(line: LineView) -> Truth:
    """5437 N and 2 more: only when laterality is unilateral (Títol XII, Cap. 2, Art. 3)."""
    return line.equals("laterality", "unilateral")


CODE_5437_N_AND_2_MORE_ONLY_WHEN_LATERALITY = Condition(
    codes={"5437 N", "5439 L", "5442 I"},
    slug="only-when-laterality",
    sentence="only when laterality is unilateral",
    citation=TITOL_XII_CAP_2_ART_3,
    valid=FROM_2014_05_14,
    holds=code_5437_n_and_2_more_only_when_laterality,
    asks=("laterality",),
)

# ---------------------------------------------------------------- 5438 M and 2 more


def code_5438_m_and_2_more_only_when_laterality(line: LineView) -> Truth:
    """5438 M and 2 more: only when laterality is bilateral (Títol XII, Cap. 2, Art. 3)."""
    return line.equals("laterality", "bilateral")


CODE_5438_M_AND_2_MORE_ONLY_WHEN_LATERALITY = Condition(
    codes={"5438 M", "5440 K", "5443 H"},
    slug="only-when-laterality",
    sentence="only when laterality is bilateral",
    citation=TITOL_XII_CAP_2_ART_3,
    valid=FROM_2014_05_14,
    holds=code_5438_m_and_2_more_only_when_laterality,
    asks=("laterality",),
)

# ---------------------------------------------------------------- 5444 G Cura d'higroma secundari a una intervenció mè…


def code_5444_g_only_when_indication(line: LineView) -> Truth:
    """5444 G: only when indication is hygroma_after_intervention (Títol XII, Cap. 2, Art. 3)."""
    return line.equals("indication", "hygroma_after_intervention")


CODE_5444_G_ONLY_WHEN_INDICATION = Condition(
    codes={"5444 G"},
    slug="only-when-indication",
    sentence="only when indication is hygroma_after_intervention",
    citation=TITOL_XII_CAP_2_ART_3,
    valid=FROM_2014_05_14,
    holds=code_5444_g_only_when_indication,
    asks=("indication",),
)

# ---------------------------------------------------------------- 5445 F, 5446 E

CODE_5445_F_5446_E_REQUIRES_DOCUMENT_PRESCRIPTION = DocumentRequired(
    codes={"5445 F", "5446 E"},
    slug="requires-document-prescription",
    sentence="requires document prescription",
    citation=TITOL_XII_CAP_2_ART_3_CASOS_PATOLOGICS_DEL_DOMINI_DEL,
    valid=FROM_2014_05_14,
    kind="prescription",
)

CODE_5445_F_5446_E_INCLUDES = Inclusion(
    codes={"5445 F", "5446 E"},
    slug="includes",
    sentence='includes 5441 J to 5444 G, "care"',
    citation=TITOL_XII_CAP_2_ART_3_CASOS_PATOLOGICS_DEL_DOMINI_DEL,
    valid=FROM_2014_05_14,
    items=lines("5441 J", "5442 I", "5443 H", "5444 G", Named("care", "care")),
    keys=("session",),
    reading=WHERE_THE_TEXT_DOES_NOT_SAY_HOW,
)

# ---------------------------------------------------------------- 5445 F Per a la primera sessió

CODE_5445_F_MAX_1_PER_TREATMENT = Limit(
    codes={"5445 F"},
    slug="max-1-per-treatment",
    sentence="max 1 per treatment",
    citation=TITOL_XII_CAP_2_ART_3_CASOS_PATOLOGICS_DEL_DOMINI_DEL,
    valid=FROM_2014_05_14,
    number=1,
    window=Window("keys", keys=("treatment",)),
)

# ---------------------------------------------------------------- 5446 E Per a les següents


def code_5446_e_only_when_more_than_1(line: LineView) -> Truth:
    """5446 E: only when more than 1 of 5445 F, 5446 E per treatment (Títol XII, Cap. 2, Art. 3, Casos patològics del
    domini del pedicur).
    """
    return more_than(1, line, Window("keys", keys=("treatment",)), counting=lines("5445 F", "5446 E"))


CODE_5446_E_ONLY_WHEN_MORE_THAN_1 = Condition(
    codes={"5446 E"},
    slug="only-when-more-than-1",
    sentence="only when more than 1 of 5445 F, 5446 E per treatment",
    citation=TITOL_XII_CAP_2_ART_3_CASOS_PATOLOGICS_DEL_DOMINI_DEL,
    valid=FROM_2014_05_14,
    holds=code_5446_e_only_when_more_than_1,
)

RULES: tuple[Rule, ...] = (
    CODE_5301_Z_ONLY_WHEN_ANATOMICAL_SITE,
    CODE_5306_S_5307_R_MAX_1_PER_OPERATION_AND_SIDE,
    CODE_5310_O_INCLUDES,
    CODE_5314_L_INCLUDES,
    CODE_5315_K_INCLUDES,
    CODE_5314_L_5315_K_MAX_1_PER_TREATMENT,
    CODE_5318_I_MAX_1_PER_SESSION,
    CODE_5318_I_REQUIRES_PRIOR_APPROVAL,
    CODE_5320_G_MAX_10_PER_WEEK,
    CODE_5320_G_PAYS_AS_I011,
    CODE_5321_E_CANNOT_BE_BILLED_WITH,
    CODE_5322_D_INCLUDES,
    CODE_5322_D_MAX_2_PER_WEEK,
    CODE_5324_B_ONLY_WHEN_SEGMENT_COUNT,
    CODE_5324_B_MAX_2_PER_WEEK,
    CODE_5326_Z_MAX_1_PER_OPERATION_AND_SIDE,
    CODE_5327_Y_DOES_NOT_INCLUDE,
    CODE_5401_V_AND_20_MORE_INCLUDES,
    CODE_5401_V_AND_20_MORE_TOTAL_AT_MOST_Q_90_PER_FOREFOOT,
    CODE_5401_V_AND_20_MORE_PAYS_BY_TOTAL_PER_FOREFOOT,
    CODE_5401_V_AND_20_MORE_TOTAL_AT_MOST_Q_157_5_PER_SESSION,
    CODE_5401_V_AND_20_MORE_UNRESOLVED_REGLAMENT_D_APLICACIO_NUM,
    CODE_5406_T_AND_2_MORE_ONLY_WHEN_RAY_COUNT,
    CODE_5407_S_AND_2_MORE_ONLY_WHEN_RAY_COUNT,
    CODE_5408_R_AND_2_MORE_ONLY_WHEN_RAY_COUNT,
    CODE_5412_N_ONLY_WHEN_TOE_COUNT,
    CODE_5413_M_ONLY_WHEN_TOE_COUNT,
    CODE_5414_L_ONLY_WHEN_TOE_COUNT,
    CODE_5419_G_ONLY_WHEN_TENDON_COUNT,
    CODE_5420_F_ONLY_WHEN_TENDON_COUNT,
    CODE_5421_E_ONLY_WHEN_TENDON_COUNT,
    CODE_5418_H_MAX_1_PER_FOREFOOT_AND_OPERATION,
    CODE_5426_Z_MAX_3_SESSIONS_PER_TREATMENT,
    CODE_5427_Y_ONLY_WHEN_MORE_THAN_3,
    CODE_5431_T_ONLY_WHEN_LESION_KIND,
    CODE_5437_N_5438_M_ONLY_WHEN_SESSION_DURATION_MIN,
    CODE_5437_N_5438_M_MAX_1_PER_SESSION,
    CODE_5437_N_AND_3_MORE_ONLY_WHEN_FOREFOOT_SURGERY_HISTORY,
    CODE_5437_N_AND_3_MORE_ONLY_WHEN_ANATOMICAL_SITE,
    CODE_5437_N_AND_2_MORE_ONLY_WHEN_LATERALITY,
    CODE_5438_M_AND_2_MORE_ONLY_WHEN_LATERALITY,
    CODE_5444_G_ONLY_WHEN_INDICATION,
    CODE_5445_F_5446_E_REQUIRES_DOCUMENT_PRESCRIPTION,
    CODE_5445_F_5446_E_INCLUDES,
    CODE_5445_F_MAX_1_PER_TREATMENT,
    CODE_5446_E_ONLY_WHEN_MORE_THAN_1,
)
