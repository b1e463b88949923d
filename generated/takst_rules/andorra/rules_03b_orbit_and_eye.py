"""The rules of Títol III, Cap. 2, Art. 1; Títol III, Cap. 2, Art. 1, Lents de contacte; Títol III, Cap. 2, Art. 2;
Títol III, Cap. 2, Art. 4; Títol III, Cap. 2, Art. 5; Títol III, Cap. 2, Art. 6; Títol III, Cap. 2, Art. 7; Títol
III, Cap. 2, Art. 8; Títol III, Cap. 2, Art. 9; Títol III, Cap. 2, Art. 10; Títol III, Cap. 2, Art. 11; Títol III,
Cap. 2, Art. 12.

Generated from rulesets/andorra/03b-orbit-and-eye.takst by `takst build andorra`: change the rules there, then build
again.
"""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from takst.runtime.engine_lines import billed, more_than
from takst.runtime.kleene import Truth
from takst.runtime.plan import (
    AlsoWhen,
    AnyOther,
    ApprovalRequired,
    Condition,
    DocumentRequired,
    Exclusion,
    Factor,
    Inclusion,
    Judge,
    Limit,
    Named,
    Note,
    Permission,
    Rule,
    Unresolved,
    lines,
)
from takst.runtime.spec import Citation, Period
from takst.runtime.view import LineView
from takst.runtime.windows import Window

from .vocabulary import (
    CONTACT_LENS_VISITS,
    POST_LASER_VISITS,
    SURGEONS_ASSISTANCE,
    TENSION_CHECKS,
    TITOL_III_CAP_2_ART_6,
    TITOL_III_CAP_2_ART_7,
    vitrectomy_gesture,
)

CODE_2600_J_AND_28_MORE = frozenset({
    "2600 J", "2601 K", "2602 L", "2603 M", "2604 N", "2605 O", "2606 P", "2607 Q", "2608 R", "2609 S", "2610 T",
    "2611 U", "2612 V", "2613 W", "2614 X", "2615 Y", "2616 Z", "2617 A", "2618 B", "2619 C", "2620 D", "2621 F",
    "2622 G", "2623 H", "2624 I", "2625 J", "2626 K", "2627 L", "2697 A",
})
TITOL_III_CAP_2_ART_1 = Citation("ngap", "Títol III, Cap. 2, Art. 1")
FROM_2014_05_14 = Period(dt.date(2014, 5, 14))
WHERE_THE_TEXT_DOES_NOT_SAY_HOW = "where the text does not say how far a ban or an inclusion reaches: the same session"
TITOL_III_CAP_2_ART_1_LENTS_DE_CONTACTE = Citation("ngap", "Títol III, Cap. 2, Art. 1, Lents de contacte")
TITOL_III_CAP_2_ART_2 = Citation("ngap", "Títol III, Cap. 2, Art. 2")
TITOL_III_CAP_2_ART_4 = Citation("ngap", "Títol III, Cap. 2, Art. 4")
TITOL_III_CAP_2_ART_5 = Citation("ngap", "Títol III, Cap. 2, Art. 5")
TITOL_III_CAP_2_ART_6_2 = Citation("ngap", "Títol III, Cap. 2, Art. 6")
CODE_4_SESSIONS_IN_ONE_TREATMENT = "4 sessions in one treatment"
THE_MONTH_AFTER_THE_SESSION = "the month after the session"
CODE_2679_D_AND_6_MORE = frozenset({"2679 D", "2679 DS", "2681G", "2681GS", "2682H", "2682HS", "2683J"})
TITOL_III_CAP_2_ART_7_2 = Citation("ngap", "Títol III, Cap. 2, Art. 7")
THE_BAN_COUNTS_PER_PRACTITIONER_THE_OPERATION = (
    "the ban counts per practitioner: the operation and its anaesthesia stand side by side"
)
TITOL_III_CAP_2_ART_8 = Citation("ngap", "Títol III, Cap. 2, Art. 8")
TITOL_III_CAP_2_ART_9 = Citation("ngap", "Títol III, Cap. 2, Art. 9")
TITOL_III_CAP_2_ART_10 = Citation("ngap", "Títol III, Cap. 2, Art. 10")
TITOL_III_CAP_2_ART_11 = Citation("ngap", "Títol III, Cap. 2, Art. 11")
WHAT_THE_HISTORY_SHOWS_OR_WHAT_THE = "what the history shows, or what the claim says"
CODE_2664_W_AND_9_MORE = frozenset({
    "2664 W", "2667 Q", "2668 W", "2679 D", "2682H", "2687 X", "2688 C", "2689 V", "2690 B", "2691 N",
})
CODE_2700_T_AND_8_MORE = frozenset({
    "2700 T", "2701 Y", "2702 U", "2703 I", "2704 A", "2705 B", "2706 C", "2707 D", "2708 E",
})
TITOL_III_CAP_2_ART_12 = Citation("ngap", "Títol III, Cap. 2, Art. 12")
CODE_2700_T_AND_6_MORE = frozenset({"2700 T", "2701 Y", "2702 U", "2705 B", "2706 C", "2707 D", "2708 E"})
A_YEAR_IS_THE_CALENDAR_YEAR = "a year is the calendar year"
CODE_10_SESSIONS_IN_ONE_TREATMENT = "10 sessions in one treatment"

# ---------------------------------------------------------------- 2600 J and 28 more

CODE_2600_J_AND_28_MORE_MAX_1_PER_SESSION_AND_CODE = Limit(
    codes=CODE_2600_J_AND_28_MORE,
    slug="max-1-per-session-and-code",
    sentence="max 1 per session and code",
    citation=TITOL_III_CAP_2_ART_1,
    valid=FROM_2014_05_14,
    number=1,
    window=Window("keys", keys=("session", "code")),
    reading="the examination of one or both eyes counts once in a session",
)

# ---------------------------------------------------------------- 2602 L Angiografia fluoresceínica amb clixés en llum…

CODE_2602_L_INCLUDES = Inclusion(
    codes={"2602 L"},
    slug="includes",
    sentence='includes "stereoscopic pictures"',
    citation=TITOL_III_CAP_2_ART_1,
    valid=FROM_2014_05_14,
    items=lines(Named("stereoscopic pictures", "stereoscopic-pictures")),
    keys=("session",),
    reading=WHERE_THE_TEXT_DOES_NOT_SAY_HOW,
)

# ---------------------------------------------------------------- 2610 T Electroretinografia (sis plomes com a mínim)


def code_2610_t_only_when_pen_count(line: LineView) -> Truth:
    """2610 T: only when pen_count >= 6 pens (Títol III, Cap. 2, Art. 1)."""
    return line.compare("pen_count", ">=", Decimal("6"))


CODE_2610_T_ONLY_WHEN_PEN_COUNT = Condition(
    codes={"2610 T"},
    slug="only-when-pen-count",
    sentence="only when pen_count >= 6 pens",
    citation=TITOL_III_CAP_2_ART_1,
    valid=FROM_2014_05_14,
    holds=code_2610_t_only_when_pen_count,
    asks=("pen_count",),
)

# ---------------------------------------------------------------- 2613 W Informe electrofisiològic ocular (comportant …

CODE_2613_W_INCLUDES = Inclusion(
    codes={"2613 W"},
    slug="includes",
    sentence="includes 2610 T, 2611 U, 2612 V",
    citation=TITOL_III_CAP_2_ART_1,
    valid=FROM_2014_05_14,
    items=lines("2610 T", "2611 U", "2612 V"),
    keys=("session",),
    reading=WHERE_THE_TEXT_DOES_NOT_SAY_HOW,
)

# ---------------------------------------------------------------- 2617 A Biomicroscòpia del fons d'ull amb vidre de co…

CODE_2617_A_INCLUDES = Inclusion(
    codes={"2617 A"},
    slug="includes",
    sentence="includes 2616 Z",
    citation=TITOL_III_CAP_2_ART_1,
    valid=FROM_2014_05_14,
    items=lines("2616 Z"),
    keys=("session",),
    reading=WHERE_THE_TEXT_DOES_NOT_SAY_HOW,
)

# ---------------------------------------------------------------- 2620 D Corba de tensió ocular nictemeral (6 mesures …


def code_2620_d_only_when_measurement_count(line: LineView) -> Truth:
    """2620 D: only when measurement_count >= 6 measurements (Títol III, Cap. 2, Art. 1)."""
    return line.compare("measurement_count", ">=", Decimal("6"))


CODE_2620_D_ONLY_WHEN_MEASUREMENT_COUNT = Condition(
    codes={"2620 D"},
    slug="only-when-measurement-count",
    sentence="only when measurement_count >= 6 measurements",
    citation=TITOL_III_CAP_2_ART_1,
    valid=FROM_2014_05_14,
    holds=code_2620_d_only_when_measurement_count,
    asks=("measurement_count",),
    reading="6 measurements in 24 hours are the least",
)


def code_2620_d_only_when_hospitalised(line: LineView) -> Truth:
    """2620 D: only when not hospitalised (Títol III, Cap. 2, Art. 1)."""
    return ~line.is_true("hospitalised")


CODE_2620_D_ONLY_WHEN_HOSPITALISED = Condition(
    codes={"2620 D"},
    slug="only-when-hospitalised",
    sentence="only when not hospitalised",
    citation=TITOL_III_CAP_2_ART_1,
    valid=FROM_2014_05_14,
    holds=code_2620_d_only_when_hospitalised,
    asks=("hospitalised",),
)

# ---------------------------------------------------------------- 2625 J Per un ull


def code_2625_j_only_when_laterality(line: LineView) -> Truth:
    """2625 J: only when laterality is unilateral (Títol III, Cap. 2, Art. 1, Lents de contacte)."""
    return line.equals("laterality", "unilateral")


CODE_2625_J_ONLY_WHEN_LATERALITY = Condition(
    codes={"2625 J"},
    slug="only-when-laterality",
    sentence="only when laterality is unilateral",
    citation=TITOL_III_CAP_2_ART_1_LENTS_DE_CONTACTE,
    valid=FROM_2014_05_14,
    holds=code_2625_j_only_when_laterality,
    asks=("laterality",),
)

# ---------------------------------------------------------------- 2626 K Per ambdós ulls


def code_2626_k_only_when_laterality(line: LineView) -> Truth:
    """2626 K: only when laterality is bilateral (Títol III, Cap. 2, Art. 1, Lents de contacte)."""
    return line.equals("laterality", "bilateral")


CODE_2626_K_ONLY_WHEN_LATERALITY = Condition(
    codes={"2626 K"},
    slug="only-when-laterality",
    sentence="only when laterality is bilateral",
    citation=TITOL_III_CAP_2_ART_1_LENTS_DE_CONTACTE,
    valid=FROM_2014_05_14,
    holds=code_2626_k_only_when_laterality,
    asks=("laterality",),
)

# ---------------------------------------------------------------- 2625 J, 2626 K

CODE_2625_J_2626_K_JUDGE_IS_IT_ONE_OF_THE = Judge(
    codes={"2625 J", "2626 K"},
    slug="judge-is-it-one-of-the",
    sentence='judge "Is it one of the cases that the interministerial tariff of health services names?"',
    citation=TITOL_III_CAP_2_ART_1_LENTS_DE_CONTACTE,
    valid=FROM_2014_05_14,
    question="Is it one of the cases that the interministerial tariff of health services names?",
)

CODE_2625_J_2626_K_UNRESOLVED_THE_INTERMINISTERIAL_TARIFF = Unresolved(
    codes={"2625 J", "2626 K"},
    slug="unresolved-the-interministerial-tariff-of-health",
    sentence='unresolved "the interministerial tariff of health services, which names the cases"',
    citation=TITOL_III_CAP_2_ART_1_LENTS_DE_CONTACTE,
    valid=FROM_2014_05_14,
    text="the interministerial tariff of health services, which names the cases",
)

CODE_2625_J_2626_K_INCLUDES = Inclusion(
    codes={"2625 J", "2626 K"},
    slug="includes",
    sentence='includes contact-lens-visits, "fitting of the lens", "follow-up of the lens" within 6 months after',
    citation=TITOL_III_CAP_2_ART_1_LENTS_DE_CONTACTE,
    valid=FROM_2014_05_14,
    items=lines(
        CONTACT_LENS_VISITS,
        Named("fitting of the lens", "fitting-of-the-lens"),
        Named("follow-up of the lens", "follow-up-of-the-lens"),
    ),
    reach=(6, "month"),
    reading="the first 6 months count from the day of the row",
)

# ---------------------------------------------------------------- 2634 S lesió única


def code_2634_s_only_when_lesion_count(line: LineView) -> Truth:
    """2634 S: only when lesion_count is 1 lesions (Títol III, Cap. 2, Art. 2)."""
    return line.equals("lesion_count", Decimal("1"))


CODE_2634_S_ONLY_WHEN_LESION_COUNT = Condition(
    codes={"2634 S"},
    slug="only-when-lesion-count",
    sentence="only when lesion_count is 1 lesions",
    citation=TITOL_III_CAP_2_ART_2,
    valid=FROM_2014_05_14,
    holds=code_2634_s_only_when_lesion_count,
    asks=("lesion_count",),
)

# ---------------------------------------------------------------- 2635 T lesions múltiples


def code_2635_t_only_when_lesion_count(line: LineView) -> Truth:
    """2635 T: only when lesion_count > 1 lesions (Títol III, Cap. 2, Art. 2)."""
    return line.compare("lesion_count", ">", Decimal("1"))


CODE_2635_T_ONLY_WHEN_LESION_COUNT = Condition(
    codes={"2635 T"},
    slug="only-when-lesion-count",
    sentence="only when lesion_count > 1 lesions",
    citation=TITOL_III_CAP_2_ART_2,
    valid=FROM_2014_05_14,
    holds=code_2635_t_only_when_lesion_count,
    asks=("lesion_count",),
)

# ---------------------------------------------------------------- 2637 V Injecció retrobulbar o laterobulbar seriada


def code_2637_v_only_when_injection_series(line: LineView) -> Truth:
    """2637 V: only when injection_series (Títol III, Cap. 2, Art. 2)."""
    return line.is_true("injection_series")


CODE_2637_V_ONLY_WHEN_INJECTION_SERIES = Condition(
    codes={"2637 V"},
    slug="only-when-injection-series",
    sentence="only when injection_series",
    citation=TITOL_III_CAP_2_ART_2,
    valid=FROM_2014_05_14,
    holds=code_2637_v_only_when_injection_series,
    asks=("injection_series",),
)

# ---------------------------------------------------------------- 2640 Y Ablació d'un tumor orbitari per via intracran…


def code_2640_y_only_when_team_count(line: LineView) -> Truth:
    """2640 Y: only when team_count is 2 teams (Títol III, Cap. 2, Art. 2)."""
    return line.equals("team_count", Decimal("2"))


CODE_2640_Y_ONLY_WHEN_TEAM_COUNT = Condition(
    codes={"2640 Y"},
    slug="only-when-team-count",
    sentence="only when team_count is 2 teams",
    citation=TITOL_III_CAP_2_ART_2,
    valid=FROM_2014_05_14,
    holds=code_2640_y_only_when_team_count,
    asks=("team_count",),
)


def code_2640_y_only_when_units_and_team_count(line: LineView) -> Truth:
    """2640 Y: only when units <= team_count (Títol III, Cap. 2, Art. 2)."""
    return line.compare_facts("units", "<=", "team_count")


CODE_2640_Y_ONLY_WHEN_UNITS_AND_TEAM_COUNT = Condition(
    codes={"2640 Y"},
    slug="only-when-units-and-team-count",
    sentence="only when units <= team_count",
    citation=TITOL_III_CAP_2_ART_2,
    valid=FROM_2014_05_14,
    holds=code_2640_y_only_when_units_and_team_count,
    asks=("units", "team_count"),
    reading="one unit is one team",
)

# ---------------------------------------------------------------- 2656 O Crioaplicació en la còrnia i en la conjuntiva…


def code_2656_o_requires_prior_approval_when(line: LineView) -> Truth:
    """The `when` of 2656 O: requires prior approval when more than 4 of 2656 O per treatment (Títol III, Cap. 2, Art.
    4).
    """
    return more_than(4, line, Window("keys", keys=("treatment",)), counting=lines("2656 O"))


CODE_2656_O_REQUIRES_PRIOR_APPROVAL = ApprovalRequired(
    codes={"2656 O"},
    slug="requires-prior-approval",
    sentence="requires prior approval when more than 4 of 2656 O per treatment",
    citation=TITOL_III_CAP_2_ART_4,
    valid=FROM_2014_05_14,
    when=code_2656_o_requires_prior_approval_when,
    reading="the fifth session of one treatment",
)

# ---------------------------------------------------------------- 2658 Q Tractament d'una o més úlceres simples cornea…


def code_2658_q_only_when_lesion_complexity(line: LineView) -> Truth:
    """2658 Q: only when lesion_complexity is simple (Títol III, Cap. 2, Art. 4)."""
    return line.equals("lesion_complexity", "simple")


CODE_2658_Q_ONLY_WHEN_LESION_COMPLEXITY = Condition(
    codes={"2658 Q"},
    slug="only-when-lesion-complexity",
    sentence="only when lesion_complexity is simple",
    citation=TITOL_III_CAP_2_ART_4,
    valid=FROM_2014_05_14,
    holds=code_2658_q_only_when_lesion_complexity,
    asks=("lesion_complexity",),
)

# ---------------------------------------------------------------- 2659 R Tractament d'una lesió complexa de la còrnia …


def code_2659_r_only_when_lesion_complexity(line: LineView) -> Truth:
    """2659 R: only when lesion_complexity is complex (Títol III, Cap. 2, Art. 4)."""
    return line.equals("lesion_complexity", "complex")


CODE_2659_R_ONLY_WHEN_LESION_COMPLEXITY = Condition(
    codes={"2659 R"},
    slug="only-when-lesion-complexity",
    sentence="only when lesion_complexity is complex",
    citation=TITOL_III_CAP_2_ART_4,
    valid=FROM_2014_05_14,
    holds=code_2659_r_only_when_lesion_complexity,
    asks=("lesion_complexity",),
)

# ---------------------------------------------------------------- 2658 Q, 2659 R


def code_2658_q_2659_r_only_when_microscope(line: LineView) -> Truth:
    """2658 Q, 2659 R: only when microscope (Títol III, Cap. 2, Art. 4)."""
    return line.is_true("microscope")


CODE_2658_Q_2659_R_ONLY_WHEN_MICROSCOPE = Condition(
    codes={"2658 Q", "2659 R"},
    slug="only-when-microscope",
    sentence="only when microscope",
    citation=TITOL_III_CAP_2_ART_4,
    valid=FROM_2014_05_14,
    holds=code_2658_q_2659_r_only_when_microscope,
    asks=("microscope",),
)

# ---------------------------------------------------------------- 2660 S Tractament de grans deterioracions posttraumà…

CODE_2660_S_INCLUDES = Inclusion(
    codes={"2660 S"},
    slug="includes",
    sentence=(
        'includes 2628 M, 2629 N, 2636 U, 2638 W, 2639 X, 2641 Z to 2644 D, "treatment of the lids", "treatment of '
        'the orbital contents", "treatment of the orbital bone"'
    ),
    citation=TITOL_III_CAP_2_ART_4,
    valid=FROM_2014_05_14,
    items=lines(
        "2628 M", "2629 N", "2636 U", "2638 W", "2639 X", "2641 Z", "2642 A", "2643 C", "2644 D",
        Named("treatment of the lids", "treatment-of-the-lids"),
        Named("treatment of the orbital contents", "treatment-of-the-orbital-contents"),
        Named("treatment of the orbital bone", "treatment-of-the-orbital-bone"),
    ),
    keys=("session",),
    reading="the rows of Article 2 for lids, orbital contents and bone",
)

# ---------------------------------------------------------------- 2661 T Ablació quirúrgica simple


def code_2661_t_only_when_graft(line: LineView) -> Truth:
    """2661 T: only when not graft (Títol III, Cap. 2, Art. 4)."""
    return ~line.is_true("graft")


CODE_2661_T_ONLY_WHEN_GRAFT = Condition(
    codes={"2661 T"},
    slug="only-when-graft",
    sentence="only when not graft",
    citation=TITOL_III_CAP_2_ART_4,
    valid=FROM_2014_05_14,
    holds=code_2661_t_only_when_graft,
    asks=("graft",),
)

# ---------------------------------------------------------------- 2662 U Ablació quirúrgica seguida d'empelt de conjun…


def code_2662_u_only_when_graft(line: LineView) -> Truth:
    """2662 U: only when graft (Títol III, Cap. 2, Art. 4)."""
    return line.is_true("graft")


CODE_2662_U_ONLY_WHEN_GRAFT = Condition(
    codes={"2662 U"},
    slug="only-when-graft",
    sentence="only when graft",
    citation=TITOL_III_CAP_2_ART_4,
    valid=FROM_2014_05_14,
    holds=code_2662_u_only_when_graft,
    asks=("graft",),
)

# ---------------------------------------------------------------- 2665 X Cirurgia de l'astigmatisme corneal superior a…


def code_2665_x_only_when_astigmatism_dioptres(line: LineView) -> Truth:
    """2665 X: only when astigmatism_dioptres > 5 dioptres (Títol III, Cap. 2, Art. 4)."""
    return line.compare("astigmatism_dioptres", ">", Decimal("5"))


CODE_2665_X_ONLY_WHEN_ASTIGMATISM_DIOPTRES = Condition(
    codes={"2665 X"},
    slug="only-when-astigmatism-dioptres",
    sentence="only when astigmatism_dioptres > 5 dioptres",
    citation=TITOL_III_CAP_2_ART_4,
    valid=FROM_2014_05_14,
    holds=code_2665_x_only_when_astigmatism_dioptres,
    asks=("astigmatism_dioptres",),
)

# ---------------------------------------------------------------- 2666 Y Queratocirurgia per ametropies superiors a de…


def code_2666_y_only_when_ametropia_dioptres(line: LineView) -> Truth:
    """2666 Y: only when ametropia_dioptres > 10 dioptres (Títol III, Cap. 2, Art. 4)."""
    return line.compare("ametropia_dioptres", ">", Decimal("10"))


CODE_2666_Y_ONLY_WHEN_AMETROPIA_DIOPTRES = Condition(
    codes={"2666 Y"},
    slug="only-when-ametropia-dioptres",
    sentence="only when ametropia_dioptres > 10 dioptres",
    citation=TITOL_III_CAP_2_ART_4,
    valid=FROM_2014_05_14,
    holds=code_2666_y_only_when_ametropia_dioptres,
    asks=("ametropia_dioptres",),
)

# ---------------------------------------------------------------- 2667 Q limitada a un quadrant


def code_2667_q_only_when_quadrant_count(line: LineView) -> Truth:
    """2667 Q: only when quadrant_count <= 1 quadrants (Títol III, Cap. 2, Art. 5)."""
    return line.compare("quadrant_count", "<=", Decimal("1"))


CODE_2667_Q_ONLY_WHEN_QUADRANT_COUNT = Condition(
    codes={"2667 Q"},
    slug="only-when-quadrant-count",
    sentence="only when quadrant_count <= 1 quadrants",
    citation=TITOL_III_CAP_2_ART_5,
    valid=FROM_2014_05_14,
    holds=code_2667_q_only_when_quadrant_count,
    asks=("quadrant_count",),
)

# ---------------------------------------------------------------- 2668 W Esteses (de més d'un quadrant a tota la circu…


def code_2668_w_only_when_quadrant_count(line: LineView) -> Truth:
    """2668 W: only when quadrant_count > 1 quadrants (Títol III, Cap. 2, Art. 5)."""
    return line.compare("quadrant_count", ">", Decimal("1"))


CODE_2668_W_ONLY_WHEN_QUADRANT_COUNT = Condition(
    codes={"2668 W"},
    slug="only-when-quadrant-count",
    sentence="only when quadrant_count > 1 quadrants",
    citation=TITOL_III_CAP_2_ART_5,
    valid=FROM_2014_05_14,
    holds=code_2668_w_only_when_quadrant_count,
    asks=("quadrant_count",),
)

# ---------------------------------------------------------------- 2669 E Vitrectomia posterior simple


def code_2669_e_only_when_vitrectomy_gesture(line: LineView) -> Truth:
    """2669 E: only when not vitrectomy-gesture (Títol III, Cap. 2, Art. 5)."""
    return ~vitrectomy_gesture(line)


CODE_2669_E_ONLY_WHEN_VITRECTOMY_GESTURE = Condition(
    codes={"2669 E"},
    slug="only-when-vitrectomy-gesture",
    sentence="only when not vitrectomy-gesture",
    citation=TITOL_III_CAP_2_ART_5,
    valid=FROM_2014_05_14,
    holds=code_2669_e_only_when_vitrectomy_gesture,
    asks=("associated_gestures",),
)

# ---------------------------------------------------------------- 2670 R Vitrectomia associada a un taponament intern …

CODE_2670_R_ONLY_WHEN_VITRECTOMY_GESTURE = Condition(
    codes={"2670 R"},
    slug="only-when-vitrectomy-gesture",
    sentence="only when vitrectomy-gesture",
    citation=TITOL_III_CAP_2_ART_5,
    valid=FROM_2014_05_14,
    holds=vitrectomy_gesture,
    asks=("associated_gestures",),
)

# ---------------------------------------------------------------- 2673 U and 5 more

CODE_2673_U_AND_5_MORE_CANNOT_BE_BILLED_WITH = Exclusion(
    codes={"2673 U", "2674 I", "2675 O", "2676 P", "2677 A", "2678 S"},
    slug="cannot-be-billed-with",
    sentence='cannot be billed with any other code of "Títol III, Cap. 2, Art. 6" in the same session',
    citation=TITOL_III_CAP_2_ART_6_2,
    valid=FROM_2014_05_14,
    partners=lines(AnyOther(TITOL_III_CAP_2_ART_6)),
    keys=("session",),
    reading="in one session, whichever the eye",
)

# ---------------------------------------------------------------- 2673 U limitat a un quadrant


def code_2673_u_only_when_quadrant_count(line: LineView) -> Truth:
    """2673 U: only when quadrant_count <= 1 quadrants (Títol III, Cap. 2, Art. 6)."""
    return line.compare("quadrant_count", "<=", Decimal("1"))


CODE_2673_U_ONLY_WHEN_QUADRANT_COUNT = Condition(
    codes={"2673 U"},
    slug="only-when-quadrant-count",
    sentence="only when quadrant_count <= 1 quadrants",
    citation=TITOL_III_CAP_2_ART_6_2,
    valid=FROM_2014_05_14,
    holds=code_2673_u_only_when_quadrant_count,
    asks=("quadrant_count",),
)

# ---------------------------------------------------------------- 2674 I estès a més d'un quadrant, en diverses sessio…


def code_2674_i_only_when_quadrant_count(line: LineView) -> Truth:
    """2674 I: only when quadrant_count > 1 quadrants (Títol III, Cap. 2, Art. 6)."""
    return line.compare("quadrant_count", ">", Decimal("1"))


CODE_2674_I_ONLY_WHEN_QUADRANT_COUNT = Condition(
    codes={"2674 I"},
    slug="only-when-quadrant-count",
    sentence="only when quadrant_count > 1 quadrants",
    citation=TITOL_III_CAP_2_ART_6_2,
    valid=FROM_2014_05_14,
    holds=code_2674_i_only_when_quadrant_count,
    asks=("quadrant_count",),
)


def code_2674_i_requires_prior_approval_when(line: LineView) -> Truth:
    """The `when` of 2674 I: requires prior approval when more than 4 of 2674 I per treatment (Títol III, Cap. 2, Art.
    6).
    """
    return more_than(4, line, Window("keys", keys=("treatment",)), counting=lines("2674 I"))


CODE_2674_I_REQUIRES_PRIOR_APPROVAL = ApprovalRequired(
    codes={"2674 I"},
    slug="requires-prior-approval",
    sentence="requires prior approval when more than 4 of 2674 I per treatment",
    citation=TITOL_III_CAP_2_ART_6_2,
    valid=FROM_2014_05_14,
    when=code_2674_i_requires_prior_approval_when,
    reading=CODE_4_SESSIONS_IN_ONE_TREATMENT,
)

# ---------------------------------------------------------------- 2675 O Fotocoagulació panretinal perifèrica en diver…


def code_2675_o_requires_prior_approval_when(line: LineView) -> Truth:
    """The `when` of 2675 O: requires prior approval when more than 6 of 2675 O per treatment (Títol III, Cap. 2, Art.
    6).
    """
    return more_than(6, line, Window("keys", keys=("treatment",)), counting=lines("2675 O"))


CODE_2675_O_REQUIRES_PRIOR_APPROVAL = ApprovalRequired(
    codes={"2675 O"},
    slug="requires-prior-approval",
    sentence="requires prior approval when more than 6 of 2675 O per treatment",
    citation=TITOL_III_CAP_2_ART_6_2,
    valid=FROM_2014_05_14,
    when=code_2675_o_requires_prior_approval_when,
    reading="6 sessions in one treatment",
)

# ---------------------------------------------------------------- 2676 P amb làser d'Argon convencional


def code_2676_p_only_when_laser_kind(line: LineView) -> Truth:
    """2676 P: only when laser_kind is argon (Títol III, Cap. 2, Art. 6)."""
    return line.equals("laser_kind", "argon")


CODE_2676_P_ONLY_WHEN_LASER_KIND = Condition(
    codes={"2676 P"},
    slug="only-when-laser-kind",
    sentence="only when laser_kind is argon",
    citation=TITOL_III_CAP_2_ART_6_2,
    valid=FROM_2014_05_14,
    holds=code_2676_p_only_when_laser_kind,
    asks=("laser_kind",),
)

# ---------------------------------------------------------------- 2677 A amb làser monocromàtic o làser amb colorants


def code_2677_a_only_when_laser_kind(line: LineView) -> Truth:
    """2677 A: only when laser_kind is one of monochromatic, dye (Títol III, Cap. 2, Art. 6)."""
    return line.one_of("laser_kind", "monochromatic", "dye")


CODE_2677_A_ONLY_WHEN_LASER_KIND = Condition(
    codes={"2677 A"},
    slug="only-when-laser-kind",
    sentence="only when laser_kind is one of monochromatic, dye",
    citation=TITOL_III_CAP_2_ART_6_2,
    valid=FROM_2014_05_14,
    holds=code_2677_a_only_when_laser_kind,
    asks=("laser_kind",),
)

# ---------------------------------------------------------------- 2678 S Fotocoagulació d'altres lesions de la retina …


def code_2678_s_requires_prior_approval_when(line: LineView) -> Truth:
    """The `when` of 2678 S: requires prior approval when more than 2 of 2678 S per treatment (Títol III, Cap. 2, Art.
    6).
    """
    return more_than(2, line, Window("keys", keys=("treatment",)), counting=lines("2678 S"))


CODE_2678_S_REQUIRES_PRIOR_APPROVAL = ApprovalRequired(
    codes={"2678 S"},
    slug="requires-prior-approval",
    sentence="requires prior approval when more than 2 of 2678 S per treatment",
    citation=TITOL_III_CAP_2_ART_6_2,
    valid=FROM_2014_05_14,
    when=code_2678_s_requires_prior_approval_when,
    reading="2 sessions in one treatment",
)

# ---------------------------------------------------------------- 2674 I and 2 more

CODE_2674_I_AND_2_MORE_INCLUDES = Inclusion(
    codes={"2674 I", "2675 O", "2678 S"},
    slug="includes",
    sentence='includes post-laser-visits, "post-laser control visit" within 1 month after',
    citation=TITOL_III_CAP_2_ART_6_2,
    valid=FROM_2014_05_14,
    items=lines(POST_LASER_VISITS, Named("post-laser control visit", "post-laser-control-visit")),
    reach=(1, "month"),
    reading=THE_MONTH_AFTER_THE_SESSION,
)

# ---------------------------------------------------------------- 2679 D and 6 more

CODE_2679_D_AND_6_MORE_CANNOT_BE_BILLED_WITH = Exclusion(
    codes=CODE_2679_D_AND_6_MORE,
    slug="cannot-be-billed-with",
    sentence='cannot be billed with any other code of "Títol III, Cap. 2, Art. 7" in the same session',
    citation=TITOL_III_CAP_2_ART_7_2,
    valid=FROM_2014_05_14,
    partners=lines(AnyOther(TITOL_III_CAP_2_ART_7)),
    keys=("session",),
)

CODE_2679_D_AND_6_MORE_CANNOT_BE_BILLED_WITH_2 = Exclusion(
    codes=CODE_2679_D_AND_6_MORE,
    slug="cannot-be-billed-with",
    sentence="cannot be billed with any other code in the same session",
    citation=TITOL_III_CAP_2_ART_7_2,
    valid=FROM_2014_05_14,
    partners=lines(AnyOther()),
    keys=("session",),
    reading="by the letter: no other act of any Títol in the same session",
)

# ---------------------------------------------------------------- 2679 D Acte quirúrgic per a la implantació o reposic…

CODE_2679_D_MAY_BE_BILLED_WITH = Permission(
    codes={"2679 D"},
    slug="may-be-billed-with",
    sentence="may be billed with 2679 DS in the same session",
    citation=TITOL_III_CAP_2_ART_7_2,
    valid=FROM_2014_05_14,
    partners=lines("2679 DS"),
    keys=("session",),
    reading=THE_BAN_COUNTS_PER_PRACTITIONER_THE_OPERATION,
)


def code_2679_d_only_when_lens_implanted(line: LineView) -> Truth:
    """2679 D: only when lens_implanted (Títol III, Cap. 2, Art. 7)."""
    return line.is_true("lens_implanted")


CODE_2679_D_ONLY_WHEN_LENS_IMPLANTED = Condition(
    codes={"2679 D"},
    slug="only-when-lens-implanted",
    sentence="only when lens_implanted",
    citation=TITOL_III_CAP_2_ART_7_2,
    valid=FROM_2014_05_14,
    holds=code_2679_d_only_when_lens_implanted,
    asks=("lens_implanted",),
)

CODE_2679_D_INCLUDES = Inclusion(
    codes={"2679 D"},
    slug="includes",
    sentence='includes 2682H, "extraction of the cataract", "extraction of the lens"',
    citation=TITOL_III_CAP_2_ART_7_2,
    valid=FROM_2014_05_14,
    items=lines(
        "2682H",
        Named("extraction of the cataract", "extraction-of-the-cataract"),
        Named("extraction of the lens", "extraction-of-the-lens"),
    ),
    keys=("session",),
    reading=WHERE_THE_TEXT_DOES_NOT_SAY_HOW,
)

# ---------------------------------------------------------------- 2679 DS Acte anestèsia amb qualsevol tècnica per a l…


def code_2679_ds_only_when_lens_implanted(line: LineView) -> Truth:
    """2679 DS: only when lens_implanted (Títol III, Cap. 2, Art. 7)."""
    return line.is_true("lens_implanted")


CODE_2679_DS_ONLY_WHEN_LENS_IMPLANTED = Condition(
    codes={"2679 DS"},
    slug="only-when-lens-implanted",
    sentence="only when lens_implanted",
    citation=TITOL_III_CAP_2_ART_7_2,
    valid=FROM_2014_05_14,
    holds=code_2679_ds_only_when_lens_implanted,
    asks=("lens_implanted",),
)

CODE_2679_DS_INCLUDES = Inclusion(
    codes={"2679 DS"},
    slug="includes",
    sentence='includes 2682HS, "extraction of the cataract", "extraction of the lens"',
    citation=TITOL_III_CAP_2_ART_7_2,
    valid=FROM_2014_05_14,
    items=lines(
        "2682HS",
        Named("extraction of the cataract", "extraction-of-the-cataract"),
        Named("extraction of the lens", "extraction-of-the-lens"),
    ),
    keys=("session",),
    reading=WHERE_THE_TEXT_DOES_NOT_SAY_HOW,
)

# ---------------------------------------------------------------- 2681G Acte quirúrgic per a la cura de l'opacitat de …

CODE_2681G_MAY_BE_BILLED_WITH = Permission(
    codes={"2681G"},
    slug="may-be-billed-with",
    sentence="may be billed with 2681GS in the same session",
    citation=TITOL_III_CAP_2_ART_7_2,
    valid=FROM_2014_05_14,
    partners=lines("2681GS"),
    keys=("session",),
    reading=THE_BAN_COUNTS_PER_PRACTITIONER_THE_OPERATION,
)

# ---------------------------------------------------------------- 2681G, 2681GS

CODE_2681G_2681GS_INCLUDES = Inclusion(
    codes={"2681G", "2681GS"},
    slug="includes",
    sentence='includes "implantation of a lens"',
    citation=TITOL_III_CAP_2_ART_7_2,
    valid=FROM_2014_05_14,
    items=lines(Named("implantation of a lens", "implantation-of-a-lens")),
    keys=("session",),
    reading=WHERE_THE_TEXT_DOES_NOT_SAY_HOW,
)

# ---------------------------------------------------------------- 2682H Acte quirúrgic per a l'extracció de la catarac…

CODE_2682H_MAY_BE_BILLED_WITH = Permission(
    codes={"2682H"},
    slug="may-be-billed-with",
    sentence="may be billed with 2682HS in the same session",
    citation=TITOL_III_CAP_2_ART_7_2,
    valid=FROM_2014_05_14,
    partners=lines("2682HS"),
    keys=("session",),
    reading=THE_BAN_COUNTS_PER_PRACTITIONER_THE_OPERATION,
)

# ---------------------------------------------------------------- 2682H, 2682HS


def code_2682h_2682hs_only_when_lens_implanted(line: LineView) -> Truth:
    """2682H, 2682HS: only when not lens_implanted (Títol III, Cap. 2, Art. 7)."""
    return ~line.is_true("lens_implanted")


CODE_2682H_2682HS_ONLY_WHEN_LENS_IMPLANTED = Condition(
    codes={"2682H", "2682HS"},
    slug="only-when-lens-implanted",
    sentence="only when not lens_implanted",
    citation=TITOL_III_CAP_2_ART_7_2,
    valid=FROM_2014_05_14,
    holds=code_2682h_2682hs_only_when_lens_implanted,
    asks=("lens_implanted",),
)

# ---------------------------------------------------------------- 2679 D and 5 more

CODE_2679_D_AND_5_MORE_MAX_1_PER_SESSION_AND_EYE_AND_CODE = Limit(
    codes={"2679 D", "2679 DS", "2681G", "2681GS", "2682H", "2682HS"},
    slug="max-1-per-session-and-eye-and-code",
    sentence="max 1 per session and eye and code",
    citation=TITOL_III_CAP_2_ART_7_2,
    valid=FROM_2014_05_14,
    number=1,
    window=Window("keys", keys=("session", "eye", "code")),
    reading="a single act is one for each eye and session",
)

# ---------------------------------------------------------------- 2679 D and 2 more

CODE_2679_D_AND_2_MORE_INCLUDES = Inclusion(
    codes={"2679 D", "2681G", "2682H"},
    slug="includes",
    sentence='includes surgeons-assistance, "assistance to the surgeon"',
    citation=TITOL_III_CAP_2_ART_7_2,
    valid=FROM_2014_05_14,
    items=lines(SURGEONS_ASSISTANCE, Named("assistance to the surgeon", "assistance-to-the-surgeon")),
    keys=("session",),
    reading=WHERE_THE_TEXT_DOES_NOT_SAY_HOW,
)

# ---------------------------------------------------------------- 2683J Iridotomia, iridectomia; capsulotomia i/o memb…

CODE_2683J_INCLUDES = Inclusion(
    codes={"2683J"},
    slug="includes",
    sentence='includes post-laser-visits, "post-laser control visit" within 1 month after',
    citation=TITOL_III_CAP_2_ART_7_2,
    valid=FROM_2014_05_14,
    items=lines(POST_LASER_VISITS, Named("post-laser control visit", "post-laser-control-visit")),
    reach=(1, "month"),
    reading=THE_MONTH_AFTER_THE_SESSION,
)


def code_2683j_only_when_anaesthesia_kind(line: LineView) -> Truth:
    """2683J: only when anaesthesia_kind is local (Títol III, Cap. 2, Art. 7)."""
    return line.equals("anaesthesia_kind", "local")


CODE_2683J_ONLY_WHEN_ANAESTHESIA_KIND = Condition(
    codes={"2683J"},
    slug="only-when-anaesthesia-kind",
    sentence="only when anaesthesia_kind is local",
    citation=TITOL_III_CAP_2_ART_7_2,
    valid=FROM_2014_05_14,
    holds=code_2683j_only_when_anaesthesia_kind,
    asks=("anaesthesia_kind",),
)

# ---------------------------------------------------------------- 2685 L al segment anterior de l'ull


def code_2685_l_only_when_anatomical_site(line: LineView) -> Truth:
    """2685 L: only when anatomical_site is anterior_segment (Títol III, Cap. 2, Art. 8)."""
    return line.equals("anatomical_site", "anterior_segment")


CODE_2685_L_ONLY_WHEN_ANATOMICAL_SITE = Condition(
    codes={"2685 L"},
    slug="only-when-anatomical-site",
    sentence="only when anatomical_site is anterior_segment",
    citation=TITOL_III_CAP_2_ART_8,
    valid=FROM_2014_05_14,
    holds=code_2685_l_only_when_anatomical_site,
    asks=("anatomical_site",),
)

# ---------------------------------------------------------------- 2686 Z al segment posterior de l'ull


def code_2686_z_only_when_anatomical_site(line: LineView) -> Truth:
    """2686 Z: only when anatomical_site is posterior_segment (Títol III, Cap. 2, Art. 8)."""
    return line.equals("anatomical_site", "posterior_segment")


CODE_2686_Z_ONLY_WHEN_ANATOMICAL_SITE = Condition(
    codes={"2686 Z"},
    slug="only-when-anatomical-site",
    sentence="only when anatomical_site is posterior_segment",
    citation=TITOL_III_CAP_2_ART_8,
    valid=FROM_2014_05_14,
    holds=code_2686_z_only_when_anatomical_site,
    asks=("anatomical_site",),
)

# ---------------------------------------------------------------- 2689 V intervenció fistulitzant, amb qualsevol tècni…

CODE_2689_V_INCLUDES = Inclusion(
    codes={"2689 V"},
    slug="includes",
    sentence='includes "drainage valve", "drainage tube"',
    citation=TITOL_III_CAP_2_ART_9,
    valid=FROM_2014_05_14,
    items=lines(Named("drainage valve", "drainage-valve"), Named("drainage tube", "drainage-tube")),
    keys=("session",),
    reading=WHERE_THE_TEXT_DOES_NOT_SAY_HOW,
)

# ---------------------------------------------------------------- 2690 B Tractament del glaucoma crònic d'angle obert …

CODE_2690_B_MAX_2_SESSIONS_WITHIN_6_MONTHS = Limit(
    codes={"2690 B"},
    slug="max-2-sessions-within-6-months",
    sentence="max 2 sessions within 6 months",
    citation=TITOL_III_CAP_2_ART_9,
    valid=FROM_2014_05_14,
    number=2,
    noun="sessions",
    window=Window("rolling", number=6, unit="month"),
    reading="any 6 months, both eyes together",
)

CODE_2690_B_INCLUDES = Inclusion(
    codes={"2690 B"},
    slug="includes",
    sentence='includes tension-checks, "tension check" within 1 month after',
    citation=TITOL_III_CAP_2_ART_9,
    valid=FROM_2014_05_14,
    items=lines(TENSION_CHECKS, Named("tension check", "tension-check")),
    reach=(1, "month"),
    reading=THE_MONTH_AFTER_THE_SESSION,
)

# ---------------------------------------------------------------- 2692 M Sobre un sol ull


def code_2692_m_only_when_laterality(line: LineView) -> Truth:
    """2692 M: only when laterality is unilateral (Títol III, Cap. 2, Art. 10)."""
    return line.equals("laterality", "unilateral")


CODE_2692_M_ONLY_WHEN_LATERALITY = Condition(
    codes={"2692 M"},
    slug="only-when-laterality",
    sentence="only when laterality is unilateral",
    citation=TITOL_III_CAP_2_ART_10,
    valid=FROM_2014_05_14,
    holds=code_2692_m_only_when_laterality,
    asks=("laterality",),
)

# ---------------------------------------------------------------- 2693 Q Sobre ambdós ulls


def code_2693_q_only_when_laterality(line: LineView) -> Truth:
    """2693 Q: only when laterality is bilateral (Títol III, Cap. 2, Art. 10)."""
    return line.equals("laterality", "bilateral")


CODE_2693_Q_ONLY_WHEN_LATERALITY = Condition(
    codes={"2693 Q"},
    slug="only-when-laterality",
    sentence="only when laterality is bilateral",
    citation=TITOL_III_CAP_2_ART_10,
    valid=FROM_2014_05_14,
    holds=code_2693_q_only_when_laterality,
    asks=("laterality",),
)

# ---------------------------------------------------------------- 2664 W Empelt corneal


def code_2664_w_times_1_25_when_previous_operation_same_concept_when(line: LineView) -> Truth:
    """The `when` of 2664 W: surcharge 25 % when previous_operation_same_concept or billed after 2664 W for the same eye
    (Títol III, Cap. 2, Art. 11).
    """
    return line.is_true("previous_operation_same_concept") | billed(line, "after", lines("2664 W"), keys=("eye",))


CODE_2664_W_TIMES_1_25_WHEN_PREVIOUS_OPERATION_SAME_CONCEPT = Factor(
    codes={"2664 W"},
    slug="times-1.25.when-previous-operation-same-concept-and-billed-after",
    sentence="surcharge 25 % when previous_operation_same_concept or billed after 2664 W for the same eye",
    citation=TITOL_III_CAP_2_ART_11,
    valid=FROM_2014_05_14,
    factor=Decimal("1.25"),
    when=code_2664_w_times_1_25_when_previous_operation_same_concept_when,
    reading=WHAT_THE_HISTORY_SHOWS_OR_WHAT_THE,
)

# ---------------------------------------------------------------- 2667 Q, 2668 W


def code_2667_q_2668_w_times_1_25_when_previous_operation_same_when(line: LineView) -> Truth:
    """The `when` of 2667 Q, 2668 W: surcharge 25 % when previous_operation_same_concept or billed after 2667 Q, 2668 W
    for the same eye (Títol III, Cap. 2, Art. 11).
    """
    return (
        line.is_true("previous_operation_same_concept")
        | billed(line, "after", lines("2667 Q", "2668 W"), keys=("eye",))
    )


CODE_2667_Q_2668_W_TIMES_1_25_WHEN_PREVIOUS_OPERATION_SAME = Factor(
    codes={"2667 Q", "2668 W"},
    slug="times-1.25.when-previous-operation-same-concept-and-billed-after",
    sentence="surcharge 25 % when previous_operation_same_concept or billed after 2667 Q, 2668 W for the same eye",
    citation=TITOL_III_CAP_2_ART_11,
    valid=FROM_2014_05_14,
    factor=Decimal("1.25"),
    when=code_2667_q_2668_w_times_1_25_when_previous_operation_same_when,
    reading=WHAT_THE_HISTORY_SHOWS_OR_WHAT_THE,
)

# ---------------------------------------------------------------- 2679 D, 2682H


def code_2679_d_2682h_times_1_25_when_previous_operation_same_when(line: LineView) -> Truth:
    """The `when` of 2679 D, 2682H: surcharge 25 % when previous_operation_same_concept or billed after 2679 D, 2682H
    for the same eye (Títol III, Cap. 2, Art. 11).
    """
    return (
        line.is_true("previous_operation_same_concept")
        | billed(line, "after", lines("2679 D", "2682H"), keys=("eye",))
    )


CODE_2679_D_2682H_TIMES_1_25_WHEN_PREVIOUS_OPERATION_SAME = Factor(
    codes={"2679 D", "2682H"},
    slug="times-1.25.when-previous-operation-same-concept-and-billed-after",
    sentence="surcharge 25 % when previous_operation_same_concept or billed after 2679 D, 2682H for the same eye",
    citation=TITOL_III_CAP_2_ART_11,
    valid=FROM_2014_05_14,
    factor=Decimal("1.25"),
    when=code_2679_d_2682h_times_1_25_when_previous_operation_same_when,
    reading="'the second operation of Article 7', which is not raised, is the second act listed there, 2681G",
)

# ---------------------------------------------------------------- 2687 X and 4 more


def code_2687_x_and_4_more_times_1_25_when_previous_operation_when(line: LineView) -> Truth:
    """The `when` of 2687 X and 4 more: surcharge 25 % when previous_operation_same_concept or billed after 2687 X, 2688
    C, 2689 V, 2691 N for the same eye (Títol III, Cap. 2, Art. 11).
    """
    return (
        line.is_true("previous_operation_same_concept")
        | billed(line, "after", lines("2687 X", "2688 C", "2689 V", "2691 N"), keys=("eye",))
    )


CODE_2687_X_AND_4_MORE_TIMES_1_25_WHEN_PREVIOUS_OPERATION = Factor(
    codes={"2687 X", "2688 C", "2689 V", "2690 B", "2691 N"},
    slug="times-1.25.when-previous-operation-same-concept-and-billed-after",
    sentence=(
        "surcharge 25 % when previous_operation_same_concept or billed after 2687 X, 2688 C, 2689 V, 2691 N for the "
        "same eye"
    ),
    citation=TITOL_III_CAP_2_ART_11,
    valid=FROM_2014_05_14,
    factor=Decimal("1.25"),
    when=code_2687_x_and_4_more_times_1_25_when_previous_operation_when,
    reading="what the history shows, or what the claim says; the second session of 2690 B is not a second operation",
)

# ---------------------------------------------------------------- 2664 W and 9 more


def code_2664_w_and_9_more_times_1_25_when_patient_age_when(line: LineView) -> Truth:
    """The `when` of 2664 W and 9 more: surcharge 25 % when patient.age < 1 years (Títol III, Cap. 2, Art. 11)."""
    return line.compare("patient.age", "<", Decimal("1"))


CODE_2664_W_AND_9_MORE_TIMES_1_25_WHEN_PATIENT_AGE = Factor(
    codes=CODE_2664_W_AND_9_MORE,
    slug="times-1.25.when-patient-age",
    sentence="surcharge 25 % when patient.age < 1 years",
    citation=TITOL_III_CAP_2_ART_11,
    valid=FROM_2014_05_14,
    factor=Decimal("1.25"),
    when=code_2664_w_and_9_more_times_1_25_when_patient_age_when,
    reading="where both reasons hold, one increase follows the other",
)

# ---------------------------------------------------------------- 2695 E Intervencions quirúrgiques simultànies en la …


def code_2695_e_only_when_associated_gesture_count(line: LineView) -> Truth:
    """2695 E: only when associated_gesture_count >= 3 operations (Títol III, Cap. 2, Art. 11)."""
    return line.compare("associated_gesture_count", ">=", Decimal("3"))


CODE_2695_E_ONLY_WHEN_ASSOCIATED_GESTURE_COUNT = Condition(
    codes={"2695 E"},
    slug="only-when-associated-gesture-count",
    sentence="only when associated_gesture_count >= 3 operations",
    citation=TITOL_III_CAP_2_ART_11,
    valid=FROM_2014_05_14,
    holds=code_2695_e_only_when_associated_gesture_count,
    asks=("associated_gesture_count",),
)

CODE_2695_E_INCLUDES = Inclusion(
    codes={"2695 E"},
    slug="includes",
    sentence=(
        "includes 2657 P to 2659 R, 2664 W to 2666 Y, 2667 Q to 2671 T, 2679 D, 2681G, 2682H, 2687 X to 2689 V, 2691 "
        "N"
    ),
    citation=TITOL_III_CAP_2_ART_11,
    valid=FROM_2014_05_14,
    items=lines(
        "2657 P", "2658 Q", "2659 R", "2664 W", "2665 X", "2666 Y", "2667 Q", "2668 W", "2669 E", "2670 R", "2671 T",
        "2679 D", "2681G", "2682H", "2687 X", "2688 C", "2689 V", "2691 N",
    ),
    keys=("session",),
    reading="the single operations on cornea, lens and retina and those for glaucoma",
)

# ---------------------------------------------------------------- 2696 R Cirurgia combinada de glaucoma i de cataracta…


def code_2696_r_only_when_associated_gestures(line: LineView) -> Truth:
    """2696 R: only when associated_gestures includes lens_extraction and associated_gestures includes lens_implantation
    and associated_gestures includes fistulising_operation (Títol III, Cap. 2, Art. 11).
    """
    return (
        line.contains("associated_gestures", "lens_extraction")
        & line.contains("associated_gestures", "lens_implantation")
        & line.contains("associated_gestures", "fistulising_operation")
    )


CODE_2696_R_ONLY_WHEN_ASSOCIATED_GESTURES = Condition(
    codes={"2696 R"},
    slug="only-when-associated-gestures",
    sentence=(
        "only when associated_gestures includes lens_extraction and associated_gestures includes lens_implantation "
        "and associated_gestures includes fistulising_operation"
    ),
    citation=TITOL_III_CAP_2_ART_11,
    valid=FROM_2014_05_14,
    holds=code_2696_r_only_when_associated_gestures,
    asks=("associated_gestures",),
)

CODE_2696_R_INCLUDES = Inclusion(
    codes={"2696 R"},
    slug="includes",
    sentence="includes 2679 D, 2682H, 2689 V",
    citation=TITOL_III_CAP_2_ART_11,
    valid=FROM_2014_05_14,
    items=lines("2679 D", "2682H", "2689 V"),
    keys=("session",),
    reading=WHERE_THE_TEXT_DOES_NOT_SAY_HOW,
)

# ---------------------------------------------------------------- 2700 T and 8 more


def code_2700_t_and_8_more_only_when_performer_role(line: LineView) -> Truth:
    """2700 T and 8 more: only by performer.role orthoptist, visual_reeducator (Títol III, Cap. 2, Art. 12)."""
    return line.one_of("performer.role", "orthoptist", "visual_reeducator")


CODE_2700_T_AND_8_MORE_ONLY_WHEN_PERFORMER_ROLE = Condition(
    codes=CODE_2700_T_AND_8_MORE,
    slug="only-when-performer-role",
    sentence="only by performer.role orthoptist, visual_reeducator",
    citation=TITOL_III_CAP_2_ART_12,
    valid=FROM_2014_05_14,
    holds=code_2700_t_and_8_more_only_when_performer_role,
    asks=("performer.role",),
)


def code_2700_t_and_8_more_also_when_performer_role(line: LineView) -> Truth:
    """2700 T and 8 more: also by performer.role doctor (Títol III, Cap. 2, Art. 12)."""
    return line.equals("performer.role", "doctor")


CODE_2700_T_AND_8_MORE_ALSO_WHEN_PERFORMER_ROLE = AlsoWhen(
    codes=CODE_2700_T_AND_8_MORE,
    slug="also-when-performer-role",
    sentence="also by performer.role doctor",
    citation=TITOL_III_CAP_2_ART_12,
    valid=FROM_2014_05_14,
    holds=code_2700_t_and_8_more_also_when_performer_role,
    asks=("performer.role",),
    reading="the article foresees treatment by a doctor, and says what it must hold then",
)

CODE_2700_T_AND_8_MORE_REQUIRES_DOCUMENT_PRESCRIPTION = DocumentRequired(
    codes=CODE_2700_T_AND_8_MORE,
    slug="requires-document-prescription",
    sentence="requires document prescription",
    citation=TITOL_III_CAP_2_ART_12,
    valid=FROM_2014_05_14,
    kind="prescription",
    reading="the treating doctor's prescription is enough, with an assessment before or without",
)


def code_2700_t_and_8_more_judge_did_the_therapist_keep_to_when(line: LineView) -> Truth:
    """The `when` of 2700 T and 8 more: judge "Did the therapist keep to the doctor's detailed prescription?" when
    prescription_detailed (Títol III, Cap. 2, Art. 12).
    """
    return line.is_true("prescription_detailed")


CODE_2700_T_AND_8_MORE_JUDGE_DID_THE_THERAPIST_KEEP_TO = Judge(
    codes=CODE_2700_T_AND_8_MORE,
    slug="judge-did-the-therapist-keep-to",
    sentence="judge \"Did the therapist keep to the doctor's detailed prescription?\" when prescription_detailed",
    citation=TITOL_III_CAP_2_ART_12,
    valid=FROM_2014_05_14,
    question="Did the therapist keep to the doctor's detailed prescription?",
    when=code_2700_t_and_8_more_judge_did_the_therapist_keep_to_when,
)

CODE_2700_T_AND_8_MORE_NOTE_THE_THERAPIST_TELLS_THE_TREATING = Note(
    codes=CODE_2700_T_AND_8_MORE,
    slug="note-the-therapist-tells-the-treating",
    sentence='note "The therapist tells the treating doctor how the treatment is adapted"',
    citation=TITOL_III_CAP_2_ART_12,
    valid=FROM_2014_05_14,
    text="The therapist tells the treating doctor how the treatment is adapted",
)

CODE_2700_T_AND_8_MORE_NOTE_THE_TREATING_DOCTOR_MAY_AT = Note(
    codes=CODE_2700_T_AND_8_MORE,
    slug="note-the-treating-doctor-may-at",
    sentence=(
        'note "The treating doctor may at any time ask, with the therapist, for another protocol, or stop the '
        'treatment"'
    ),
    citation=TITOL_III_CAP_2_ART_12,
    valid=FROM_2014_05_14,
    text="The treating doctor may at any time ask, with the therapist, for another protocol, or stop the treatment",
)


def code_2700_t_and_8_more_requires_document_final_report_when(line: LineView) -> Truth:
    """The `when` of 2700 T and 8 more: requires document final_report when last_session (Títol III, Cap. 2, Art. 12).
    """
    return line.is_true("last_session")


CODE_2700_T_AND_8_MORE_REQUIRES_DOCUMENT_FINAL_REPORT = DocumentRequired(
    codes=CODE_2700_T_AND_8_MORE,
    slug="requires-document-final-report",
    sentence="requires document final_report when last_session",
    citation=TITOL_III_CAP_2_ART_12,
    valid=FROM_2014_05_14,
    kind="final_report",
    when=code_2700_t_and_8_more_requires_document_final_report_when,
)

# ---------------------------------------------------------------- 2703 I, 2704 A

CODE_2703_I_2704_A_INCLUDES = Inclusion(
    codes={"2703 I", "2704 A"},
    slug="includes",
    sentence='includes "orthoptic diagnosis", "plan of treatment", "aim of treatment"',
    citation=TITOL_III_CAP_2_ART_12,
    valid=FROM_2014_05_14,
    items=lines(
        Named("orthoptic diagnosis", "orthoptic-diagnosis"),
        Named("plan of treatment", "plan-of-treatment"),
        Named("aim of treatment", "aim-of-treatment"),
    ),
    keys=("session",),
    reading=WHERE_THE_TEXT_DOES_NOT_SAY_HOW,
)


def code_2703_i_2704_a_only_when_assessment_sent_to_doctor(line: LineView) -> Truth:
    """2703 I, 2704 A: only when assessment_sent_to_doctor otherwise needs document (Títol III, Cap. 2, Art. 12)."""
    return line.is_true("assessment_sent_to_doctor")


CODE_2703_I_2704_A_ONLY_WHEN_ASSESSMENT_SENT_TO_DOCTOR = Condition(
    codes={"2703 I", "2704 A"},
    slug="only-when-assessment-sent-to-doctor",
    sentence="only when assessment_sent_to_doctor otherwise needs document",
    citation=TITOL_III_CAP_2_ART_12,
    valid=FROM_2014_05_14,
    holds=code_2703_i_2704_a_only_when_assessment_sent_to_doctor,
    asks=("assessment_sent_to_doctor",),
    otherwise="needs document",
)

# ---------------------------------------------------------------- 2700 T and 6 more


def code_2700_t_and_6_more_requires_document_assessment_when(line: LineView) -> Truth:
    """The `when` of 2700 T and 6 more: requires document assessment_prescription when assessment_done (Títol III, Cap.
    2, Art. 12).
    """
    return line.is_true("assessment_done")


CODE_2700_T_AND_6_MORE_REQUIRES_DOCUMENT_ASSESSMENT = DocumentRequired(
    codes=CODE_2700_T_AND_6_MORE,
    slug="requires-document-assessment-prescription",
    sentence="requires document assessment_prescription when assessment_done",
    citation=TITOL_III_CAP_2_ART_12,
    valid=FROM_2014_05_14,
    kind="assessment_prescription",
    when=code_2700_t_and_6_more_requires_document_assessment_when,
    reading="a copy is due where an assessment came first",
)


def code_2700_t_and_6_more_only_when_exam_contents(line: LineView) -> Truth:
    """2700 T and 6 more: only when exam_contents includes refraction_and_acuity and exam_contents includes fundus and
    exam_contents includes macular_fixation unless performer.role is not doctor (Títol III, Cap. 2, Art. 12).
    """
    return (
        line.contains("exam_contents", "refraction_and_acuity")
        & line.contains("exam_contents", "fundus")
        & line.contains("exam_contents", "macular_fixation")
    )


def code_2700_t_and_6_more_only_when_exam_contents_unless(line: LineView) -> Truth:
    """The `unless` of 2700 T and 6 more: only when exam_contents includes refraction_and_acuity and exam_contents
    includes fundus and exam_contents includes macular_fixation unless performer.role is not doctor (Títol III, Cap.
    2, Art. 12).
    """
    return ~line.equals("performer.role", "doctor")


CODE_2700_T_AND_6_MORE_ONLY_WHEN_EXAM_CONTENTS = Condition(
    codes=CODE_2700_T_AND_6_MORE,
    slug="only-when-exam-contents",
    sentence=(
        "only when exam_contents includes refraction_and_acuity and exam_contents includes fundus and exam_contents "
        "includes macular_fixation unless performer.role is not doctor"
    ),
    citation=TITOL_III_CAP_2_ART_12,
    valid=FROM_2014_05_14,
    holds=code_2700_t_and_6_more_only_when_exam_contents,
    asks=("exam_contents",),
    unless=code_2700_t_and_6_more_only_when_exam_contents_unless,
    reading="illumination of the retina 'where the case asks for it' is left to the doctor",
)

# ---------------------------------------------------------------- 2700 T Tractament de l'ambliopia (eutiscòpia) per sè…

CODE_2700_T_MAX_20_SESSIONS_PER_SERIES_ID = Limit(
    codes={"2700 T"},
    slug="max-20-sessions-per-series-id",
    sentence="max 20 sessions per series_id",
    citation=TITOL_III_CAP_2_ART_12,
    valid=FROM_2014_05_14,
    number=20,
    noun="sessions",
    window=Window("keys", keys=("series_id",)),
)


def code_2700_t_only_when_session_duration_min(line: LineView) -> Truth:
    """2700 T: only when session_duration_min >= 20 minutes (Títol III, Cap. 2, Art. 12)."""
    return line.compare("session_duration_min", ">=", Decimal("20"))


CODE_2700_T_ONLY_WHEN_SESSION_DURATION_MIN = Condition(
    codes={"2700 T"},
    slug="only-when-session-duration-min",
    sentence="only when session_duration_min >= 20 minutes",
    citation=TITOL_III_CAP_2_ART_12,
    valid=FROM_2014_05_14,
    holds=code_2700_t_only_when_session_duration_min,
    asks=("session_duration_min",),
)

# ---------------------------------------------------------------- 2701 Y Tractament de l'estrabisme i/o heterofòries d…


def code_2701_y_max_20_sessions_per_treatment_unless(line: LineView) -> Truth:
    """The `unless` of 2701 Y: max 20 sessions per treatment unless more_sessions_agreed (Títol III, Cap. 2, Art. 12).
    """
    return line.is_true("more_sessions_agreed")


CODE_2701_Y_MAX_20_SESSIONS_PER_TREATMENT = Limit(
    codes={"2701 Y"},
    slug="max-20-sessions-per-treatment",
    sentence="max 20 sessions per treatment unless more_sessions_agreed",
    citation=TITOL_III_CAP_2_ART_12,
    valid=FROM_2014_05_14,
    number=20,
    noun="sessions",
    window=Window("keys", keys=("treatment",)),
    unless=code_2701_y_max_20_sessions_per_treatment_unless,
    reading="20 sessions in one treatment; the agreement of every row is not yet one for more",
)


def code_2701_y_only_when_session_duration_min(line: LineView) -> Truth:
    """2701 Y: only when session_duration_min >= 20 minutes (Títol III, Cap. 2, Art. 12)."""
    return line.compare("session_duration_min", ">=", Decimal("20"))


CODE_2701_Y_ONLY_WHEN_SESSION_DURATION_MIN = Condition(
    codes={"2701 Y"},
    slug="only-when-session-duration-min",
    sentence="only when session_duration_min >= 20 minutes",
    citation=TITOL_III_CAP_2_ART_12,
    valid=FROM_2014_05_14,
    holds=code_2701_y_only_when_session_duration_min,
    asks=("session_duration_min",),
)

# ---------------------------------------------------------------- 2702 U Tractament de les heterofòries i de les insuf…


def code_2702_u_max_12_sessions_per_treatment_unless(line: LineView) -> Truth:
    """The `unless` of 2702 U: max 12 sessions per treatment unless more_sessions_agreed (Títol III, Cap. 2, Art. 12).
    """
    return line.is_true("more_sessions_agreed")


CODE_2702_U_MAX_12_SESSIONS_PER_TREATMENT = Limit(
    codes={"2702 U"},
    slug="max-12-sessions-per-treatment",
    sentence="max 12 sessions per treatment unless more_sessions_agreed",
    citation=TITOL_III_CAP_2_ART_12,
    valid=FROM_2014_05_14,
    number=12,
    noun="sessions",
    window=Window("keys", keys=("treatment",)),
    unless=code_2702_u_max_12_sessions_per_treatment_unless,
    reading="12 sessions in one treatment; the agreement of every row is not yet one for more",
)


def code_2702_u_only_when_session_duration_min(line: LineView) -> Truth:
    """2702 U: only when session_duration_min >= 20 minutes (Títol III, Cap. 2, Art. 12)."""
    return line.compare("session_duration_min", ">=", Decimal("20"))


CODE_2702_U_ONLY_WHEN_SESSION_DURATION_MIN = Condition(
    codes={"2702 U"},
    slug="only-when-session-duration-min",
    sentence="only when session_duration_min >= 20 minutes",
    citation=TITOL_III_CAP_2_ART_12,
    valid=FROM_2014_05_14,
    holds=code_2702_u_only_when_session_duration_min,
    asks=("session_duration_min",),
)

# ---------------------------------------------------------------- 2703 I Per sessió, d'una durada mínima de trenta min…


def code_2703_i_only_when_exam_contents(line: LineView) -> Truth:
    """2703 I: only when exam_contents includes subjective_acuity and exam_contents includes subjective_fixation and
    exam_contents includes oculomotor_imbalance (Títol III, Cap. 2, Art. 12).
    """
    return (
        line.contains("exam_contents", "subjective_acuity")
        & line.contains("exam_contents", "subjective_fixation")
        & line.contains("exam_contents", "oculomotor_imbalance")
    )


CODE_2703_I_ONLY_WHEN_EXAM_CONTENTS = Condition(
    codes={"2703 I"},
    slug="only-when-exam-contents",
    sentence=(
        "only when exam_contents includes subjective_acuity and exam_contents includes subjective_fixation and "
        "exam_contents includes oculomotor_imbalance"
    ),
    citation=TITOL_III_CAP_2_ART_12,
    valid=FROM_2014_05_14,
    holds=code_2703_i_only_when_exam_contents,
    asks=("exam_contents",),
)

CODE_2703_I_REQUIRES_DOCUMENT_REPORT = DocumentRequired(
    codes={"2703 I"},
    slug="requires-document-report",
    sentence="requires document report",
    citation=TITOL_III_CAP_2_ART_12,
    valid=FROM_2014_05_14,
    kind="report",
)


def code_2703_i_only_when_session_duration_min(line: LineView) -> Truth:
    """2703 I: only when session_duration_min >= 30 minutes (Títol III, Cap. 2, Art. 12)."""
    return line.compare("session_duration_min", ">=", Decimal("30"))


CODE_2703_I_ONLY_WHEN_SESSION_DURATION_MIN = Condition(
    codes={"2703 I"},
    slug="only-when-session-duration-min",
    sentence="only when session_duration_min >= 30 minutes",
    citation=TITOL_III_CAP_2_ART_12,
    valid=FROM_2014_05_14,
    holds=code_2703_i_only_when_session_duration_min,
    asks=("session_duration_min",),
)


def code_2703_i_requires_prior_approval_when(line: LineView) -> Truth:
    """The `when` of 2703 I: requires prior approval when more than 2 of 2703 I per calendar year (Títol III, Cap. 2,
    Art. 12).
    """
    return more_than(2, line, Window("calendar year"), counting=lines("2703 I"))


CODE_2703_I_REQUIRES_PRIOR_APPROVAL = ApprovalRequired(
    codes={"2703 I"},
    slug="requires-prior-approval",
    sentence="requires prior approval when more than 2 of 2703 I per calendar year",
    citation=TITOL_III_CAP_2_ART_12,
    valid=FROM_2014_05_14,
    when=code_2703_i_requires_prior_approval_when,
    reading=A_YEAR_IS_THE_CALENDAR_YEAR,
)

# ---------------------------------------------------------------- 2704 A Balanç funcional de la baixa visió d'una dura…


def code_2704_a_only_when_session_duration_min(line: LineView) -> Truth:
    """2704 A: only when session_duration_min >= 60 minutes (Títol III, Cap. 2, Art. 12)."""
    return line.compare("session_duration_min", ">=", Decimal("60"))


CODE_2704_A_ONLY_WHEN_SESSION_DURATION_MIN = Condition(
    codes={"2704 A"},
    slug="only-when-session-duration-min",
    sentence="only when session_duration_min >= 60 minutes",
    citation=TITOL_III_CAP_2_ART_12,
    valid=FROM_2014_05_14,
    holds=code_2704_a_only_when_session_duration_min,
    asks=("session_duration_min",),
    reading="60 minutes are the least",
)

CODE_2704_A_MAX_1_PER_CALENDAR_YEAR = Limit(
    codes={"2704 A"},
    slug="max-1-per-calendar-year",
    sentence="max 1 per calendar year",
    citation=TITOL_III_CAP_2_ART_12,
    valid=FROM_2014_05_14,
    number=1,
    window=Window("calendar year"),
    reading=A_YEAR_IS_THE_CALENDAR_YEAR,
)

# ---------------------------------------------------------------- 2705 B Reeducació de la baixa visió per a persones f…


def code_2705_b_only_when_patient_age(line: LineView) -> Truth:
    """2705 B: only when patient.age <= 17 years (Títol III, Cap. 2, Art. 12)."""
    return line.compare("patient.age", "<=", Decimal("17"))


CODE_2705_B_ONLY_WHEN_PATIENT_AGE = Condition(
    codes={"2705 B"},
    slug="only-when-patient-age",
    sentence="only when patient.age <= 17 years",
    citation=TITOL_III_CAP_2_ART_12,
    valid=FROM_2014_05_14,
    holds=code_2705_b_only_when_patient_age,
    asks=("patient.age",),
)

CODE_2705_B_MAX_10_SESSIONS_PER_TREATMENT = Limit(
    codes={"2705 B"},
    slug="max-10-sessions-per-treatment",
    sentence="max 10 sessions per treatment",
    citation=TITOL_III_CAP_2_ART_12,
    valid=FROM_2014_05_14,
    number=10,
    noun="sessions",
    window=Window("keys", keys=("treatment",)),
    reading=CODE_10_SESSIONS_IN_ONE_TREATMENT,
)


def code_2705_b_only_when_session_duration_min(line: LineView) -> Truth:
    """2705 B: only when session_duration_min >= 40 minutes (Títol III, Cap. 2, Art. 12)."""
    return line.compare("session_duration_min", ">=", Decimal("40"))


CODE_2705_B_ONLY_WHEN_SESSION_DURATION_MIN = Condition(
    codes={"2705 B"},
    slug="only-when-session-duration-min",
    sentence="only when session_duration_min >= 40 minutes",
    citation=TITOL_III_CAP_2_ART_12,
    valid=FROM_2014_05_14,
    holds=code_2705_b_only_when_session_duration_min,
    asks=("session_duration_min",),
)

# ---------------------------------------------------------------- 2706 C Reeducació de la baixa visió de l'adult d'una…


def code_2706_c_only_when_patient_age(line: LineView) -> Truth:
    """2706 C: only when patient.age >= 18 years (Títol III, Cap. 2, Art. 12)."""
    return line.compare("patient.age", ">=", Decimal("18"))


CODE_2706_C_ONLY_WHEN_PATIENT_AGE = Condition(
    codes={"2706 C"},
    slug="only-when-patient-age",
    sentence="only when patient.age >= 18 years",
    citation=TITOL_III_CAP_2_ART_12,
    valid=FROM_2014_05_14,
    holds=code_2706_c_only_when_patient_age,
    asks=("patient.age",),
    reading="an adult is who is no longer 17",
)

CODE_2706_C_MAX_10_SESSIONS_PER_TREATMENT = Limit(
    codes={"2706 C"},
    slug="max-10-sessions-per-treatment",
    sentence="max 10 sessions per treatment",
    citation=TITOL_III_CAP_2_ART_12,
    valid=FROM_2014_05_14,
    number=10,
    noun="sessions",
    window=Window("keys", keys=("treatment",)),
    reading=CODE_10_SESSIONS_IN_ONE_TREATMENT,
)


def code_2706_c_only_when_session_duration_min(line: LineView) -> Truth:
    """2706 C: only when session_duration_min >= 60 minutes (Títol III, Cap. 2, Art. 12)."""
    return line.compare("session_duration_min", ">=", Decimal("60"))


CODE_2706_C_ONLY_WHEN_SESSION_DURATION_MIN = Condition(
    codes={"2706 C"},
    slug="only-when-session-duration-min",
    sentence="only when session_duration_min >= 60 minutes",
    citation=TITOL_III_CAP_2_ART_12,
    valid=FROM_2014_05_14,
    holds=code_2706_c_only_when_session_duration_min,
    asks=("session_duration_min",),
)

# ---------------------------------------------------------------- 2705 B, 2706 C


def code_2705_b_2706_c_only_when_visual_acuity_corrected(line: LineView) -> Truth:
    """2705 B, 2706 C: only when visual_acuity_corrected < 0.3 or visual_field_degrees > 5 degrees and
    visual_field_degrees < 10 degrees (Títol III, Cap. 2, Art. 12).
    """
    return (
        line.compare("visual_acuity_corrected", "<", Decimal("0.3"))
        | (
            line.compare("visual_field_degrees", ">", Decimal("5"))
            & line.compare("visual_field_degrees", "<", Decimal("10"))
        )
    )


CODE_2705_B_2706_C_ONLY_WHEN_VISUAL_ACUITY_CORRECTED = Condition(
    codes={"2705 B", "2706 C"},
    slug="only-when-visual-acuity-corrected-and-visual-field-degrees",
    sentence=(
        "only when visual_acuity_corrected < 0.3 or visual_field_degrees > 5 degrees and visual_field_degrees < 10 "
        "degrees"
    ),
    citation=TITOL_III_CAP_2_ART_12,
    valid=FROM_2014_05_14,
    holds=code_2705_b_2706_c_only_when_visual_acuity_corrected,
    asks=("visual_acuity_corrected", "visual_field_degrees"),
    reading="'and/or': one of the two is enough",
)

# ---------------------------------------------------------------- 2707 D Tractament de les heterofòries, insuficièncie…


def code_2707_d_only_when_session_duration_min(line: LineView) -> Truth:
    """2707 D: only when session_duration_min >= 60 minutes (Títol III, Cap. 2, Art. 12)."""
    return line.compare("session_duration_min", ">=", Decimal("60"))


CODE_2707_D_ONLY_WHEN_SESSION_DURATION_MIN = Condition(
    codes={"2707 D"},
    slug="only-when-session-duration-min",
    sentence="only when session_duration_min >= 60 minutes",
    citation=TITOL_III_CAP_2_ART_12,
    valid=FROM_2014_05_14,
    holds=code_2707_d_only_when_session_duration_min,
    asks=("session_duration_min",),
)

CODE_2707_D_MAX_4_SESSIONS_PER_TREATMENT = Limit(
    codes={"2707 D"},
    slug="max-4-sessions-per-treatment",
    sentence="max 4 sessions per treatment",
    citation=TITOL_III_CAP_2_ART_12,
    valid=FROM_2014_05_14,
    number=4,
    noun="sessions",
    window=Window("keys", keys=("treatment",)),
    reading=CODE_4_SESSIONS_IN_ONE_TREATMENT,
)

CODE_2707_D_CANNOT_BE_BILLED_WITH = Exclusion(
    codes={"2707 D"},
    slug="cannot-be-billed-with",
    sentence="cannot be billed with 2702 U in the same treatment",
    citation=TITOL_III_CAP_2_ART_12,
    valid=FROM_2014_05_14,
    partners=lines("2702 U"),
    keys=("treatment",),
    reading="in one treatment: both rows treat heterophoria and convergence",
)

# ---------------------------------------------------------------- 2708 E Tractament de l'ambliopia (eutiscòpia) per sè…

CODE_2708_E_MAX_10_SESSIONS_PER_SERIES_ID = Limit(
    codes={"2708 E"},
    slug="max-10-sessions-per-series-id",
    sentence="max 10 sessions per series_id",
    citation=TITOL_III_CAP_2_ART_12,
    valid=FROM_2014_05_14,
    number=10,
    noun="sessions",
    window=Window("keys", keys=("series_id",)),
)


def code_2708_e_only_when_session_duration_min(line: LineView) -> Truth:
    """2708 E: only when session_duration_min >= 45 minutes (Títol III, Cap. 2, Art. 12)."""
    return line.compare("session_duration_min", ">=", Decimal("45"))


CODE_2708_E_ONLY_WHEN_SESSION_DURATION_MIN = Condition(
    codes={"2708 E"},
    slug="only-when-session-duration-min",
    sentence="only when session_duration_min >= 45 minutes",
    citation=TITOL_III_CAP_2_ART_12,
    valid=FROM_2014_05_14,
    holds=code_2708_e_only_when_session_duration_min,
    asks=("session_duration_min",),
)

RULES: tuple[Rule, ...] = (
    CODE_2600_J_AND_28_MORE_MAX_1_PER_SESSION_AND_CODE,
    CODE_2602_L_INCLUDES,
    CODE_2610_T_ONLY_WHEN_PEN_COUNT,
    CODE_2613_W_INCLUDES,
    CODE_2617_A_INCLUDES,
    CODE_2620_D_ONLY_WHEN_MEASUREMENT_COUNT,
    CODE_2620_D_ONLY_WHEN_HOSPITALISED,
    CODE_2625_J_ONLY_WHEN_LATERALITY,
    CODE_2626_K_ONLY_WHEN_LATERALITY,
    CODE_2625_J_2626_K_JUDGE_IS_IT_ONE_OF_THE,
    CODE_2625_J_2626_K_UNRESOLVED_THE_INTERMINISTERIAL_TARIFF,
    CODE_2625_J_2626_K_INCLUDES,
    CODE_2634_S_ONLY_WHEN_LESION_COUNT,
    CODE_2635_T_ONLY_WHEN_LESION_COUNT,
    CODE_2637_V_ONLY_WHEN_INJECTION_SERIES,
    CODE_2640_Y_ONLY_WHEN_TEAM_COUNT,
    CODE_2640_Y_ONLY_WHEN_UNITS_AND_TEAM_COUNT,
    CODE_2656_O_REQUIRES_PRIOR_APPROVAL,
    CODE_2658_Q_ONLY_WHEN_LESION_COMPLEXITY,
    CODE_2659_R_ONLY_WHEN_LESION_COMPLEXITY,
    CODE_2658_Q_2659_R_ONLY_WHEN_MICROSCOPE,
    CODE_2660_S_INCLUDES,
    CODE_2661_T_ONLY_WHEN_GRAFT,
    CODE_2662_U_ONLY_WHEN_GRAFT,
    CODE_2665_X_ONLY_WHEN_ASTIGMATISM_DIOPTRES,
    CODE_2666_Y_ONLY_WHEN_AMETROPIA_DIOPTRES,
    CODE_2667_Q_ONLY_WHEN_QUADRANT_COUNT,
    CODE_2668_W_ONLY_WHEN_QUADRANT_COUNT,
    CODE_2669_E_ONLY_WHEN_VITRECTOMY_GESTURE,
    CODE_2670_R_ONLY_WHEN_VITRECTOMY_GESTURE,
    CODE_2673_U_AND_5_MORE_CANNOT_BE_BILLED_WITH,
    CODE_2673_U_ONLY_WHEN_QUADRANT_COUNT,
    CODE_2674_I_ONLY_WHEN_QUADRANT_COUNT,
    CODE_2674_I_REQUIRES_PRIOR_APPROVAL,
    CODE_2675_O_REQUIRES_PRIOR_APPROVAL,
    CODE_2676_P_ONLY_WHEN_LASER_KIND,
    CODE_2677_A_ONLY_WHEN_LASER_KIND,
    CODE_2678_S_REQUIRES_PRIOR_APPROVAL,
    CODE_2674_I_AND_2_MORE_INCLUDES,
    CODE_2679_D_AND_6_MORE_CANNOT_BE_BILLED_WITH,
    CODE_2679_D_AND_6_MORE_CANNOT_BE_BILLED_WITH_2,
    CODE_2679_D_MAY_BE_BILLED_WITH,
    CODE_2679_D_ONLY_WHEN_LENS_IMPLANTED,
    CODE_2679_D_INCLUDES,
    CODE_2679_DS_ONLY_WHEN_LENS_IMPLANTED,
    CODE_2679_DS_INCLUDES,
    CODE_2681G_MAY_BE_BILLED_WITH,
    CODE_2681G_2681GS_INCLUDES,
    CODE_2682H_MAY_BE_BILLED_WITH,
    CODE_2682H_2682HS_ONLY_WHEN_LENS_IMPLANTED,
    CODE_2679_D_AND_5_MORE_MAX_1_PER_SESSION_AND_EYE_AND_CODE,
    CODE_2679_D_AND_2_MORE_INCLUDES,
    CODE_2683J_INCLUDES,
    CODE_2683J_ONLY_WHEN_ANAESTHESIA_KIND,
    CODE_2685_L_ONLY_WHEN_ANATOMICAL_SITE,
    CODE_2686_Z_ONLY_WHEN_ANATOMICAL_SITE,
    CODE_2689_V_INCLUDES,
    CODE_2690_B_MAX_2_SESSIONS_WITHIN_6_MONTHS,
    CODE_2690_B_INCLUDES,
    CODE_2692_M_ONLY_WHEN_LATERALITY,
    CODE_2693_Q_ONLY_WHEN_LATERALITY,
    CODE_2664_W_TIMES_1_25_WHEN_PREVIOUS_OPERATION_SAME_CONCEPT,
    CODE_2667_Q_2668_W_TIMES_1_25_WHEN_PREVIOUS_OPERATION_SAME,
    CODE_2679_D_2682H_TIMES_1_25_WHEN_PREVIOUS_OPERATION_SAME,
    CODE_2687_X_AND_4_MORE_TIMES_1_25_WHEN_PREVIOUS_OPERATION,
    CODE_2664_W_AND_9_MORE_TIMES_1_25_WHEN_PATIENT_AGE,
    CODE_2695_E_ONLY_WHEN_ASSOCIATED_GESTURE_COUNT,
    CODE_2695_E_INCLUDES,
    CODE_2696_R_ONLY_WHEN_ASSOCIATED_GESTURES,
    CODE_2696_R_INCLUDES,
    CODE_2700_T_AND_8_MORE_ONLY_WHEN_PERFORMER_ROLE,
    CODE_2700_T_AND_8_MORE_ALSO_WHEN_PERFORMER_ROLE,
    CODE_2700_T_AND_8_MORE_REQUIRES_DOCUMENT_PRESCRIPTION,
    CODE_2700_T_AND_8_MORE_JUDGE_DID_THE_THERAPIST_KEEP_TO,
    CODE_2700_T_AND_8_MORE_NOTE_THE_THERAPIST_TELLS_THE_TREATING,
    CODE_2700_T_AND_8_MORE_NOTE_THE_TREATING_DOCTOR_MAY_AT,
    CODE_2700_T_AND_8_MORE_REQUIRES_DOCUMENT_FINAL_REPORT,
    CODE_2703_I_2704_A_INCLUDES,
    CODE_2703_I_2704_A_ONLY_WHEN_ASSESSMENT_SENT_TO_DOCTOR,
    CODE_2700_T_AND_6_MORE_REQUIRES_DOCUMENT_ASSESSMENT,
    CODE_2700_T_AND_6_MORE_ONLY_WHEN_EXAM_CONTENTS,
    CODE_2700_T_MAX_20_SESSIONS_PER_SERIES_ID,
    CODE_2700_T_ONLY_WHEN_SESSION_DURATION_MIN,
    CODE_2701_Y_MAX_20_SESSIONS_PER_TREATMENT,
    CODE_2701_Y_ONLY_WHEN_SESSION_DURATION_MIN,
    CODE_2702_U_MAX_12_SESSIONS_PER_TREATMENT,
    CODE_2702_U_ONLY_WHEN_SESSION_DURATION_MIN,
    CODE_2703_I_ONLY_WHEN_EXAM_CONTENTS,
    CODE_2703_I_REQUIRES_DOCUMENT_REPORT,
    CODE_2703_I_ONLY_WHEN_SESSION_DURATION_MIN,
    CODE_2703_I_REQUIRES_PRIOR_APPROVAL,
    CODE_2704_A_ONLY_WHEN_SESSION_DURATION_MIN,
    CODE_2704_A_MAX_1_PER_CALENDAR_YEAR,
    CODE_2705_B_ONLY_WHEN_PATIENT_AGE,
    CODE_2705_B_MAX_10_SESSIONS_PER_TREATMENT,
    CODE_2705_B_ONLY_WHEN_SESSION_DURATION_MIN,
    CODE_2706_C_ONLY_WHEN_PATIENT_AGE,
    CODE_2706_C_MAX_10_SESSIONS_PER_TREATMENT,
    CODE_2706_C_ONLY_WHEN_SESSION_DURATION_MIN,
    CODE_2705_B_2706_C_ONLY_WHEN_VISUAL_ACUITY_CORRECTED,
    CODE_2707_D_ONLY_WHEN_SESSION_DURATION_MIN,
    CODE_2707_D_MAX_4_SESSIONS_PER_TREATMENT,
    CODE_2707_D_CANNOT_BE_BILLED_WITH,
    CODE_2708_E_MAX_10_SESSIONS_PER_SERIES_ID,
    CODE_2708_E_ONLY_WHEN_SESSION_DURATION_MIN,
)
