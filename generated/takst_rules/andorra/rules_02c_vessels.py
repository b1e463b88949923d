"""The rules of Títol II, Cap. 5, Secció I, Art. 1; Títol II, Cap. 5, Secció I, Art. 2; Títol II, Cap. 5, Secció II,
Art. 1; Títol II, Cap. 5, Secció II, Art. 2.

Generated from rulesets/andorra/02c-vessels.takst by `takst build andorra`: change the rules there, then build again.
"""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from takst.runtime.engine_lines import more_than
from takst.runtime.kleene import Truth
from takst.runtime.plan import ApprovalRequired, Condition, DocumentRequired, Inclusion, Limit, Named, Note, Rule, lines
from takst.runtime.spec import Citation, Period
from takst.runtime.view import LineView
from takst.runtime.windows import Window

from .vocabulary import adult

TITOL_II_CAP_5_SECCIO_I_ART_1 = Citation("ngap", "Títol II, Cap. 5, Secció I, Art. 1")
FROM_2014_05_14 = Period(dt.date(2014, 5, 14))
TITOL_II_CAP_5_SECCIO_I_ART_2 = Citation("ngap", "Títol II, Cap. 5, Secció I, Art. 2")
WHERE_THE_TEXT_DOES_NOT_SAY_HOW = "where the text does not say how far a ban or an inclusion reaches: the same session"
TITOL_II_CAP_5_SECCIO_II_ART_1 = Citation("ngap", "Títol II, Cap. 5, Secció II, Art. 1")
THE_THRESHOLD_IS_FOR_ADULTS_A_CHILD_S = (
    "the threshold is for adults; a child's transfusion has none; the text gives no age: 18 and over"
)
TITOL_II_CAP_5_SECCIO_II_ART_2 = Citation("ngap", "Títol II, Cap. 5, Secció II, Art. 2")

# ---------------------------------------------------------------- 2401 Z Arteriografia d'un territori anatòmic amb pun…


def code_2401_z_only_when_vessel(line: LineView) -> Truth:
    """2401 Z: only when vessel is limb_artery (Títol II, Cap. 5, Secció I, Art. 1)."""
    return line.equals("vessel", "limb_artery")


CODE_2401_Z_ONLY_WHEN_VESSEL = Condition(
    codes={"2401 Z"},
    slug="only-when-vessel",
    sentence="only when vessel is limb_artery",
    citation=TITOL_II_CAP_5_SECCIO_I_ART_1,
    valid=FROM_2014_05_14,
    holds=code_2401_z_only_when_vessel,
    asks=("vessel",),
)


def code_2401_z_only_when_technique(line: LineView) -> Truth:
    """2401 Z: only when technique is not selective_catheter (Títol II, Cap. 5, Secció I, Art. 1)."""
    return ~line.equals("technique", "selective_catheter")


CODE_2401_Z_ONLY_WHEN_TECHNIQUE = Condition(
    codes={"2401 Z"},
    slug="only-when-technique",
    sentence="only when technique is not selective_catheter",
    citation=TITOL_II_CAP_5_SECCIO_I_ART_1,
    valid=FROM_2014_05_14,
    holds=code_2401_z_only_when_technique,
    asks=("technique",),
)

# ---------------------------------------------------------------- 2402 Y D'una artèria caròtida


def code_2402_y_only_when_vessel(line: LineView) -> Truth:
    """2402 Y: only when vessel is carotid (Títol II, Cap. 5, Secció I, Art. 1)."""
    return line.equals("vessel", "carotid")


CODE_2402_Y_ONLY_WHEN_VESSEL = Condition(
    codes={"2402 Y"},
    slug="only-when-vessel",
    sentence="only when vessel is carotid",
    citation=TITOL_II_CAP_5_SECCIO_I_ART_1,
    valid=FROM_2014_05_14,
    holds=code_2402_y_only_when_vessel,
    asks=("vessel",),
)


def code_2402_y_only_when_technique(line: LineView) -> Truth:
    """2402 Y: only when technique is not selective_catheter (Títol II, Cap. 5, Secció I, Art. 1)."""
    return ~line.equals("technique", "selective_catheter")


CODE_2402_Y_ONLY_WHEN_TECHNIQUE = Condition(
    codes={"2402 Y"},
    slug="only-when-technique",
    sentence="only when technique is not selective_catheter",
    citation=TITOL_II_CAP_5_SECCIO_I_ART_1,
    valid=FROM_2014_05_14,
    holds=code_2402_y_only_when_technique,
    asks=("technique",),
)

# ---------------------------------------------------------------- 2403 X De l'artèria vertebral


def code_2403_x_only_when_vessel(line: LineView) -> Truth:
    """2403 X: only when vessel is vertebral (Títol II, Cap. 5, Secció I, Art. 1)."""
    return line.equals("vessel", "vertebral")


CODE_2403_X_ONLY_WHEN_VESSEL = Condition(
    codes={"2403 X"},
    slug="only-when-vessel",
    sentence="only when vessel is vertebral",
    citation=TITOL_II_CAP_5_SECCIO_I_ART_1,
    valid=FROM_2014_05_14,
    holds=code_2403_x_only_when_vessel,
    asks=("vessel",),
)


def code_2403_x_only_when_technique(line: LineView) -> Truth:
    """2403 X: only when technique is not selective_catheter (Títol II, Cap. 5, Secció I, Art. 1)."""
    return ~line.equals("technique", "selective_catheter")


CODE_2403_X_ONLY_WHEN_TECHNIQUE = Condition(
    codes={"2403 X"},
    slug="only-when-technique",
    sentence="only when technique is not selective_catheter",
    citation=TITOL_II_CAP_5_SECCIO_I_ART_1,
    valid=FROM_2014_05_14,
    holds=code_2403_x_only_when_technique,
    asks=("technique",),
)

# ---------------------------------------------------------------- 2404 V Arteriografia selectiva d'un territori anatòm…


def code_2404_v_only_when_technique(line: LineView) -> Truth:
    """2404 V: only when technique is selective_catheter (Títol II, Cap. 5, Secció I, Art. 1)."""
    return line.equals("technique", "selective_catheter")


CODE_2404_V_ONLY_WHEN_TECHNIQUE = Condition(
    codes={"2404 V"},
    slug="only-when-technique",
    sentence="only when technique is selective_catheter",
    citation=TITOL_II_CAP_5_SECCIO_I_ART_1,
    valid=FROM_2014_05_14,
    holds=code_2404_v_only_when_technique,
    asks=("technique",),
)

# ---------------------------------------------------------------- 2405 U Aortografia mitjançant punció percutània


def code_2405_u_only_when_vessel(line: LineView) -> Truth:
    """2405 U: only when vessel is aorta (Títol II, Cap. 5, Secció I, Art. 1)."""
    return line.equals("vessel", "aorta")


CODE_2405_U_ONLY_WHEN_VESSEL = Condition(
    codes={"2405 U"},
    slug="only-when-vessel",
    sentence="only when vessel is aorta",
    citation=TITOL_II_CAP_5_SECCIO_I_ART_1,
    valid=FROM_2014_05_14,
    holds=code_2405_u_only_when_vessel,
    asks=("vessel",),
)


def code_2405_u_only_when_technique(line: LineView) -> Truth:
    """2405 U: only when technique is percutaneous_puncture (Títol II, Cap. 5, Secció I, Art. 1)."""
    return line.equals("technique", "percutaneous_puncture")


CODE_2405_U_ONLY_WHEN_TECHNIQUE = Condition(
    codes={"2405 U"},
    slug="only-when-technique",
    sentence="only when technique is percutaneous_puncture",
    citation=TITOL_II_CAP_5_SECCIO_I_ART_1,
    valid=FROM_2014_05_14,
    holds=code_2405_u_only_when_technique,
    asks=("technique",),
)

# ---------------------------------------------------------------- 2406 T Opacificació d'un territori anatòmic amb inje…

CODE_2406_T_INCLUDES = Inclusion(
    codes={"2406 T"},
    slug="includes",
    sentence='includes 2424 A, "denudation" in the same session',
    citation=TITOL_II_CAP_5_SECCIO_I_ART_1,
    valid=FROM_2014_05_14,
    items=lines("2424 A", Named("denudation", "denudation")),
    keys=("session",),
)

# ---------------------------------------------------------------- 2408 R Limfografia unilateral

CODE_2408_R_MAX_1_PER_SESSION_AND_SIDE = Limit(
    codes={"2408 R"},
    slug="max-1-per-session-and-side",
    sentence="max 1 per session and side",
    citation=TITOL_II_CAP_5_SECCIO_I_ART_1,
    valid=FROM_2014_05_14,
    number=1,
    window=Window("keys", keys=("session", "side")),
)

# ---------------------------------------------------------------- 2409 Q and 2 more

CODE_2409_Q_AND_2_MORE_INCLUDES = Inclusion(
    codes={"2409 Q", "2410 P", "2411 O"},
    slug="includes",
    sentence='includes "functional manoeuvres", "electrocardiographic reference lead"',
    citation=TITOL_II_CAP_5_SECCIO_I_ART_2,
    valid=FROM_2014_05_14,
    items=lines(
        Named("functional manoeuvres", "functional-manoeuvres"),
        Named("electrocardiographic reference lead", "electrocardiographic-reference-lead"),
    ),
    keys=("session",),
    reading=WHERE_THE_TEXT_DOES_NOT_SAY_HOW,
)

CODE_2409_Q_AND_2_MORE_REQUIRES_DOCUMENT_REPORT = DocumentRequired(
    codes={"2409 Q", "2410 P", "2411 O"},
    slug="requires-document-report",
    sentence="requires document report",
    citation=TITOL_II_CAP_5_SECCIO_I_ART_2,
    valid=FROM_2014_05_14,
    kind="report",
)


def code_2409_q_and_2_more_requires_prior_approval_when(line: LineView) -> Truth:
    """The `when` of 2409 Q and 2 more: requires prior approval when more than 1 of 2409 Q to 2411 O within 6 months
    (Títol II, Cap. 5, Secció I, Art. 2).
    """
    return more_than(1, line, Window("rolling", number=6, unit="month"), counting=lines("2409 Q", "2410 P", "2411 O"))


CODE_2409_Q_AND_2_MORE_REQUIRES_PRIOR_APPROVAL = ApprovalRequired(
    codes={"2409 Q", "2410 P", "2411 O"},
    slug="requires-prior-approval",
    sentence="requires prior approval when more than 1 of 2409 Q to 2411 O within 6 months",
    citation=TITOL_II_CAP_5_SECCIO_I_ART_2,
    valid=FROM_2014_05_14,
    when=code_2409_q_and_2_more_requires_prior_approval_when,
)

# ---------------------------------------------------------------- 2409 Q 1. Artèries cervicoencefàliques d'ambdós cost…


def code_2409_q_only_when_laterality(line: LineView) -> Truth:
    """2409 Q: only when laterality is bilateral (Títol II, Cap. 5, Secció I, Art. 2)."""
    return line.equals("laterality", "bilateral")


CODE_2409_Q_ONLY_WHEN_LATERALITY = Condition(
    codes={"2409 Q"},
    slug="only-when-laterality",
    sentence="only when laterality is bilateral",
    citation=TITOL_II_CAP_5_SECCIO_I_ART_2,
    valid=FROM_2014_05_14,
    holds=code_2409_q_only_when_laterality,
    asks=("laterality",),
)


def code_2409_q_only_when_tracing_count(line: LineView) -> Truth:
    """2409 Q: only when tracing_count >= 12 tracings (Títol II, Cap. 5, Secció I, Art. 2)."""
    return line.compare("tracing_count", ">=", Decimal("12"))


CODE_2409_Q_ONLY_WHEN_TRACING_COUNT = Condition(
    codes={"2409 Q"},
    slug="only-when-tracing-count",
    sentence="only when tracing_count >= 12 tracings",
    citation=TITOL_II_CAP_5_SECCIO_I_ART_2,
    valid=FROM_2014_05_14,
    holds=code_2409_q_only_when_tracing_count,
    asks=("tracing_count",),
)

# ---------------------------------------------------------------- 2410 P 2. Artèries d'ambdós membres inferiors o supe…


def code_2410_p_only_when_laterality(line: LineView) -> Truth:
    """2410 P: only when laterality is bilateral (Títol II, Cap. 5, Secció I, Art. 2)."""
    return line.equals("laterality", "bilateral")


CODE_2410_P_ONLY_WHEN_LATERALITY = Condition(
    codes={"2410 P"},
    slug="only-when-laterality",
    sentence="only when laterality is bilateral",
    citation=TITOL_II_CAP_5_SECCIO_I_ART_2,
    valid=FROM_2014_05_14,
    holds=code_2410_p_only_when_laterality,
    asks=("laterality",),
)


def code_2410_p_only_when_tracing_count(line: LineView) -> Truth:
    """2410 P: only when tracing_count >= 10 tracings (Títol II, Cap. 5, Secció I, Art. 2)."""
    return line.compare("tracing_count", ">=", Decimal("10"))


CODE_2410_P_ONLY_WHEN_TRACING_COUNT = Condition(
    codes={"2410 P"},
    slug="only-when-tracing-count",
    sentence="only when tracing_count >= 10 tracings",
    citation=TITOL_II_CAP_5_SECCIO_I_ART_2,
    valid=FROM_2014_05_14,
    holds=code_2410_p_only_when_tracing_count,
    asks=("tracing_count",),
)

# ---------------------------------------------------------------- 2411 O 3. Venes d'ambdós membres superiors o inferio…


def code_2411_o_only_when_laterality(line: LineView) -> Truth:
    """2411 O: only when laterality is bilateral (Títol II, Cap. 5, Secció I, Art. 2)."""
    return line.equals("laterality", "bilateral")


CODE_2411_O_ONLY_WHEN_LATERALITY = Condition(
    codes={"2411 O"},
    slug="only-when-laterality",
    sentence="only when laterality is bilateral",
    citation=TITOL_II_CAP_5_SECCIO_I_ART_2,
    valid=FROM_2014_05_14,
    holds=code_2411_o_only_when_laterality,
    asks=("laterality",),
)


def code_2411_o_only_when_tracing_count(line: LineView) -> Truth:
    """2411 O: only when tracing_count >= 6 tracings (Títol II, Cap. 5, Secció I, Art. 2)."""
    return line.compare("tracing_count", ">=", Decimal("6"))


CODE_2411_O_ONLY_WHEN_TRACING_COUNT = Condition(
    codes={"2411 O"},
    slug="only-when-tracing-count",
    sentence="only when tracing_count >= 6 tracings",
    citation=TITOL_II_CAP_5_SECCIO_I_ART_2,
    valid=FROM_2014_05_14,
    holds=code_2411_o_only_when_tracing_count,
    asks=("tracing_count",),
)

# ---------------------------------------------------------------- 2421 D Injecció endovenosa en sèrie


def code_2421_d_only_when_injection_series(line: LineView) -> Truth:
    """2421 D: only when injection_series (Títol II, Cap. 5, Secció II, Art. 1)."""
    return line.is_true("injection_series")


CODE_2421_D_ONLY_WHEN_INJECTION_SERIES = Condition(
    codes={"2421 D"},
    slug="only-when-injection-series",
    sentence="only when injection_series",
    citation=TITOL_II_CAP_5_SECCIO_II_ART_1,
    valid=FROM_2014_05_14,
    holds=code_2421_d_only_when_injection_series,
    asks=("injection_series",),
)

# ---------------------------------------------------------------- 2422 C Injecció endovenosa aïllada


def code_2422_c_only_when_injection_series(line: LineView) -> Truth:
    """2422 C: only when not injection_series (Títol II, Cap. 5, Secció II, Art. 1)."""
    return ~line.is_true("injection_series")


CODE_2422_C_ONLY_WHEN_INJECTION_SERIES = Condition(
    codes={"2422 C"},
    slug="only-when-injection-series",
    sentence="only when not injection_series",
    citation=TITOL_II_CAP_5_SECCIO_II_ART_1,
    valid=FROM_2014_05_14,
    holds=code_2422_c_only_when_injection_series,
    asks=("injection_series",),
)

# ---------------------------------------------------------------- 2428 V Perfusió venosa des dels membres amb o sense …

CODE_2428_V_INCLUDES = Inclusion(
    codes={"2428 V"},
    slug="includes",
    sentence='includes "catheter"',
    citation=TITOL_II_CAP_5_SECCIO_II_ART_1,
    valid=FROM_2014_05_14,
    items=lines(Named("catheter", "catheter")),
    keys=("session",),
    reading=WHERE_THE_TEXT_DOES_NOT_SAY_HOW,
)

# ---------------------------------------------------------------- 2430 T Transfusió de sang o d'elements formes de la …


def code_2430_t_only_when_during_surgery_and_within_global_fee(line: LineView) -> Truth:
    """2430 T: only when not during_surgery or not within_global_fee_period (Títol II, Cap. 5, Secció II, Art. 1)."""
    return ~line.is_true("during_surgery") | ~line.is_true("within_global_fee_period")


CODE_2430_T_ONLY_WHEN_DURING_SURGERY_AND_WITHIN_GLOBAL_FEE = Condition(
    codes={"2430 T"},
    slug="only-when-during-surgery-and-within-global-fee-period",
    sentence="only when not during_surgery or not within_global_fee_period",
    citation=TITOL_II_CAP_5_SECCIO_II_ART_1,
    valid=FROM_2014_05_14,
    holds=code_2430_t_only_when_during_surgery_and_within_global_fee,
    asks=("during_surgery", "within_global_fee_period"),
)

# ---------------------------------------------------------------- 2431 S Transfusió superior a 3 litres de sang (en l'…


def code_2431_s_only_when_volume_litres_and_adult(line: LineView) -> Truth:
    """2431 S: only when volume_litres > 3 litres or not adult (Títol II, Cap. 5, Secció II, Art. 1)."""
    return line.compare("volume_litres", ">", Decimal("3")) | ~adult(line)


CODE_2431_S_ONLY_WHEN_VOLUME_LITRES_AND_ADULT = Condition(
    codes={"2431 S"},
    slug="only-when-volume-litres-and-adult",
    sentence="only when volume_litres > 3 litres or not adult",
    citation=TITOL_II_CAP_5_SECCIO_II_ART_1,
    valid=FROM_2014_05_14,
    holds=code_2431_s_only_when_volume_litres_and_adult,
    asks=("volume_litres", "patient.age"),
    reading=THE_THRESHOLD_IS_FOR_ADULTS_A_CHILD_S,
)


def code_2431_s_only_when_during_surgery(line: LineView) -> Truth:
    """2431 S: only when not during_surgery (Títol II, Cap. 5, Secció II, Art. 1)."""
    return ~line.is_true("during_surgery")


CODE_2431_S_ONLY_WHEN_DURING_SURGERY = Condition(
    codes={"2431 S"},
    slug="only-when-during-surgery",
    sentence="only when not during_surgery",
    citation=TITOL_II_CAP_5_SECCIO_II_ART_1,
    valid=FROM_2014_05_14,
    holds=code_2431_s_only_when_during_surgery,
    asks=("during_surgery",),
)

# ---------------------------------------------------------------- 2432 R Exanguino-transfusió (mínim 4 litres en l'adu…


def code_2432_r_only_when_volume_litres_and_adult(line: LineView) -> Truth:
    """2432 R: only when volume_litres >= 4 litres or not adult (Títol II, Cap. 5, Secció II, Art. 1)."""
    return line.compare("volume_litres", ">=", Decimal("4")) | ~adult(line)


CODE_2432_R_ONLY_WHEN_VOLUME_LITRES_AND_ADULT = Condition(
    codes={"2432 R"},
    slug="only-when-volume-litres-and-adult",
    sentence="only when volume_litres >= 4 litres or not adult",
    citation=TITOL_II_CAP_5_SECCIO_II_ART_1,
    valid=FROM_2014_05_14,
    holds=code_2432_r_only_when_volume_litres_and_adult,
    asks=("volume_litres", "patient.age"),
    reading=THE_THRESHOLD_IS_FOR_ADULTS_A_CHILD_S,
)

# ---------------------------------------------------------------- 2433 Q and 3 more


def code_2433_q_and_3_more_only_when_vessel_category(line: LineView) -> Truth:
    """2433 Q and 3 more: only when vessel_category is limb (Títol II, Cap. 5, Secció II, Art. 2)."""
    return line.equals("vessel_category", "limb")


CODE_2433_Q_AND_3_MORE_ONLY_WHEN_VESSEL_CATEGORY = Condition(
    codes={"2433 Q", "2436 N", "2438 L", "2441 I"},
    slug="only-when-vessel-category",
    sentence="only when vessel_category is limb",
    citation=TITOL_II_CAP_5_SECCIO_II_ART_2,
    valid=FROM_2014_05_14,
    holds=code_2433_q_and_3_more_only_when_vessel_category,
    asks=("vessel_category",),
)

# ---------------------------------------------------------------- 2434 P, 2439 K


def code_2434_p_2439_k_only_when_vessel_category(line: LineView) -> Truth:
    """2434 P, 2439 K: only when vessel_category is one of neck, face, hip (Títol II, Cap. 5, Secció II, Art. 2)."""
    return line.one_of("vessel_category", "neck", "face", "hip")


CODE_2434_P_2439_K_ONLY_WHEN_VESSEL_CATEGORY = Condition(
    codes={"2434 P", "2439 K"},
    slug="only-when-vessel-category",
    sentence="only when vessel_category is one of neck, face, hip",
    citation=TITOL_II_CAP_5_SECCIO_II_ART_2,
    valid=FROM_2014_05_14,
    holds=code_2434_p_2439_k_only_when_vessel_category,
    asks=("vessel_category",),
)

# ---------------------------------------------------------------- 2435 O, 2440 J


def code_2435_o_2440_j_only_when_vessel_category(line: LineView) -> Truth:
    """2435 O, 2440 J: only when vessel_category is abdominopelvic (Títol II, Cap. 5, Secció II, Art. 2)."""
    return line.equals("vessel_category", "abdominopelvic")


CODE_2435_O_2440_J_ONLY_WHEN_VESSEL_CATEGORY = Condition(
    codes={"2435 O", "2440 J"},
    slug="only-when-vessel-category",
    sentence="only when vessel_category is abdominopelvic",
    citation=TITOL_II_CAP_5_SECCIO_II_ART_2,
    valid=FROM_2014_05_14,
    holds=code_2435_o_2440_j_only_when_vessel_category,
    asks=("vessel_category",),
)

# ---------------------------------------------------------------- 2437 M, 2442 H


def code_2437_m_2442_h_only_when_vessel_category(line: LineView) -> Truth:
    """2437 M, 2442 H: only when vessel_category is one of neck, abdominopelvic (Títol II, Cap. 5, Secció II, Art. 2).
    """
    return line.one_of("vessel_category", "neck", "abdominopelvic")


CODE_2437_M_2442_H_ONLY_WHEN_VESSEL_CATEGORY = Condition(
    codes={"2437 M", "2442 H"},
    slug="only-when-vessel-category",
    sentence="only when vessel_category is one of neck, abdominopelvic",
    citation=TITOL_II_CAP_5_SECCIO_II_ART_2,
    valid=FROM_2014_05_14,
    holds=code_2437_m_2442_h_only_when_vessel_category,
    asks=("vessel_category",),
)

# ---------------------------------------------------------------- 2438 L and 2 more

CODE_2438_L_AND_2_MORE_NOTE_THE_SUTURE_AND_THE_RESTORATION = Note(
    codes={"2438 L", "2439 K", "2440 J"},
    slug="note-the-suture-and-the-restoration",
    sentence='note "The suture and the restoration of the arterial continuity are not in the price: 2436 N, 2437 M"',
    citation=TITOL_II_CAP_5_SECCIO_II_ART_2,
    valid=FROM_2014_05_14,
    text="The suture and the restoration of the arterial continuity are not in the price: 2436 N, 2437 M",
)

RULES: tuple[Rule, ...] = (
    CODE_2401_Z_ONLY_WHEN_VESSEL,
    CODE_2401_Z_ONLY_WHEN_TECHNIQUE,
    CODE_2402_Y_ONLY_WHEN_VESSEL,
    CODE_2402_Y_ONLY_WHEN_TECHNIQUE,
    CODE_2403_X_ONLY_WHEN_VESSEL,
    CODE_2403_X_ONLY_WHEN_TECHNIQUE,
    CODE_2404_V_ONLY_WHEN_TECHNIQUE,
    CODE_2405_U_ONLY_WHEN_VESSEL,
    CODE_2405_U_ONLY_WHEN_TECHNIQUE,
    CODE_2406_T_INCLUDES,
    CODE_2408_R_MAX_1_PER_SESSION_AND_SIDE,
    CODE_2409_Q_AND_2_MORE_INCLUDES,
    CODE_2409_Q_AND_2_MORE_REQUIRES_DOCUMENT_REPORT,
    CODE_2409_Q_AND_2_MORE_REQUIRES_PRIOR_APPROVAL,
    CODE_2409_Q_ONLY_WHEN_LATERALITY,
    CODE_2409_Q_ONLY_WHEN_TRACING_COUNT,
    CODE_2410_P_ONLY_WHEN_LATERALITY,
    CODE_2410_P_ONLY_WHEN_TRACING_COUNT,
    CODE_2411_O_ONLY_WHEN_LATERALITY,
    CODE_2411_O_ONLY_WHEN_TRACING_COUNT,
    CODE_2421_D_ONLY_WHEN_INJECTION_SERIES,
    CODE_2422_C_ONLY_WHEN_INJECTION_SERIES,
    CODE_2428_V_INCLUDES,
    CODE_2430_T_ONLY_WHEN_DURING_SURGERY_AND_WITHIN_GLOBAL_FEE,
    CODE_2431_S_ONLY_WHEN_VOLUME_LITRES_AND_ADULT,
    CODE_2431_S_ONLY_WHEN_DURING_SURGERY,
    CODE_2432_R_ONLY_WHEN_VOLUME_LITRES_AND_ADULT,
    CODE_2433_Q_AND_3_MORE_ONLY_WHEN_VESSEL_CATEGORY,
    CODE_2434_P_2439_K_ONLY_WHEN_VESSEL_CATEGORY,
    CODE_2435_O_2440_J_ONLY_WHEN_VESSEL_CATEGORY,
    CODE_2437_M_2442_H_ONLY_WHEN_VESSEL_CATEGORY,
    CODE_2438_L_AND_2_MORE_NOTE_THE_SUTURE_AND_THE_RESTORATION,
)
