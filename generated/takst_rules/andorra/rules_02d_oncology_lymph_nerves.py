"""The rules of Títol II, Cap. 5, Secció II, Art. 3; Títol II, Cap. 5, Secció III; Títol II, Cap. 6.

Generated from rulesets/andorra/02d-oncology-lymph-nerves.takst by `takst build andorra`: change the rules there,
then build again.
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
    Inclusion,
    IntervalBan,
    Limit,
    Named,
    Rule,
    lines,
)
from takst.runtime.spec import Citation, Period
from takst.runtime.view import LineView
from takst.runtime.windows import Window

TITOL_II_CAP_5_SECCIO_II_ART_3 = Citation("ngap", "Títol II, Cap. 5, Secció II, Art. 3")
FROM_2014_05_14 = Period(dt.date(2014, 5, 14))
TITOL_II_CAP_5_SECCIO_III = Citation("ngap", "Títol II, Cap. 5, Secció III")
TITOL_II_CAP_6 = Citation("ngap", "Títol II, Cap. 6")

# ---------------------------------------------------------------- 2443 G Quimioteràpia regional de neoplàsia mitjançan…

CODE_2443_G_REQUIRES_PRIOR_APPROVAL = ApprovalRequired(
    codes={"2443 G"},
    slug="requires-prior-approval",
    sentence="requires prior approval",
    citation=TITOL_II_CAP_5_SECCIO_II_ART_3,
    valid=FROM_2014_05_14,
)

# ---------------------------------------------------------------- 2443 G and 3 more

CODE_2443_G_AND_3_MORE_REQUIRES_DOCUMENT_PROTOCOL = DocumentRequired(
    codes={"2443 G", "2444 F", "2445 E", "2446 D"},
    slug="requires-document-protocol",
    sentence="requires document protocol",
    citation=TITOL_II_CAP_5_SECCIO_II_ART_3,
    valid=FROM_2014_05_14,
    kind="protocol",
)


def code_2443_g_and_3_more_only_when_protocol_contents_protocol(line: LineView) -> Truth:
    """2443 G and 3 more: only when protocol_contents includes pathology otherwise needs document (Títol II, Cap. 5,
    Secció II, Art. 3).
    """
    return line.contains("protocol_contents", "pathology")


CODE_2443_G_AND_3_MORE_ONLY_WHEN_PROTOCOL_CONTENTS_PROTOCOL = Condition(
    codes={"2443 G", "2444 F", "2445 E", "2446 D"},
    slug="only-when-protocol-contents.protocol-contents-includes-pathology",
    sentence="only when protocol_contents includes pathology otherwise needs document",
    citation=TITOL_II_CAP_5_SECCIO_II_ART_3,
    valid=FROM_2014_05_14,
    holds=code_2443_g_and_3_more_only_when_protocol_contents_protocol,
    asks=("protocol_contents",),
    otherwise="needs document",
)


def code_2443_g_and_3_more_only_when_protocol_contents_protocol_2(line: LineView) -> Truth:
    """2443 G and 3 more: only when protocol_contents includes products otherwise needs document (Títol II, Cap. 5,
    Secció II, Art. 3).
    """
    return line.contains("protocol_contents", "products")


CODE_2443_G_AND_3_MORE_ONLY_WHEN_PROTOCOL_CONTENTS_PROTOCOL_2 = Condition(
    codes={"2443 G", "2444 F", "2445 E", "2446 D"},
    slug="only-when-protocol-contents.protocol-contents-includes-products",
    sentence="only when protocol_contents includes products otherwise needs document",
    citation=TITOL_II_CAP_5_SECCIO_II_ART_3,
    valid=FROM_2014_05_14,
    holds=code_2443_g_and_3_more_only_when_protocol_contents_protocol_2,
    asks=("protocol_contents",),
    otherwise="needs document",
)


def code_2443_g_and_3_more_only_when_protocol_contents_protocol_3(line: LineView) -> Truth:
    """2443 G and 3 more: only when protocol_contents includes procedure otherwise needs document (Títol II, Cap. 5,
    Secció II, Art. 3).
    """
    return line.contains("protocol_contents", "procedure")


CODE_2443_G_AND_3_MORE_ONLY_WHEN_PROTOCOL_CONTENTS_PROTOCOL_3 = Condition(
    codes={"2443 G", "2444 F", "2445 E", "2446 D"},
    slug="only-when-protocol-contents.protocol-contents-includes-procedure",
    sentence="only when protocol_contents includes procedure otherwise needs document",
    citation=TITOL_II_CAP_5_SECCIO_II_ART_3,
    valid=FROM_2014_05_14,
    holds=code_2443_g_and_3_more_only_when_protocol_contents_protocol_3,
    asks=("protocol_contents",),
    otherwise="needs document",
)


def code_2443_g_and_3_more_only_when_protocol_contents_protocol_4(line: LineView) -> Truth:
    """2443 G and 3 more: only when protocol_contents includes number_of_sessions otherwise needs document (Títol II,
    Cap. 5, Secció II, Art. 3).
    """
    return line.contains("protocol_contents", "number_of_sessions")


CODE_2443_G_AND_3_MORE_ONLY_WHEN_PROTOCOL_CONTENTS_PROTOCOL_4 = Condition(
    codes={"2443 G", "2444 F", "2445 E", "2446 D"},
    slug="only-when-protocol-contents.protocol-contents-includes-number-of-sessions",
    sentence="only when protocol_contents includes number_of_sessions otherwise needs document",
    citation=TITOL_II_CAP_5_SECCIO_II_ART_3,
    valid=FROM_2014_05_14,
    holds=code_2443_g_and_3_more_only_when_protocol_contents_protocol_4,
    asks=("protocol_contents",),
    otherwise="needs document",
)


def code_2443_g_and_3_more_only_when_protocol_contents_protocol_5(line: LineView) -> Truth:
    """2443 G and 3 more: only when protocol_contents includes route otherwise needs document (Títol II, Cap. 5, Secció
    II, Art. 3).
    """
    return line.contains("protocol_contents", "route")


CODE_2443_G_AND_3_MORE_ONLY_WHEN_PROTOCOL_CONTENTS_PROTOCOL_5 = Condition(
    codes={"2443 G", "2444 F", "2445 E", "2446 D"},
    slug="only-when-protocol-contents.protocol-contents-includes-route",
    sentence="only when protocol_contents includes route otherwise needs document",
    citation=TITOL_II_CAP_5_SECCIO_II_ART_3,
    valid=FROM_2014_05_14,
    holds=code_2443_g_and_3_more_only_when_protocol_contents_protocol_5,
    asks=("protocol_contents",),
    otherwise="needs document",
)


def code_2443_g_and_3_more_only_when_protocol_contents_protocol_6(line: LineView) -> Truth:
    """2443 G and 3 more: only when protocol_contents includes department otherwise needs document (Títol II, Cap. 5,
    Secció II, Art. 3).
    """
    return line.contains("protocol_contents", "department")


CODE_2443_G_AND_3_MORE_ONLY_WHEN_PROTOCOL_CONTENTS_PROTOCOL_6 = Condition(
    codes={"2443 G", "2444 F", "2445 E", "2446 D"},
    slug="only-when-protocol-contents.protocol-contents-includes-department",
    sentence="only when protocol_contents includes department otherwise needs document",
    citation=TITOL_II_CAP_5_SECCIO_II_ART_3,
    valid=FROM_2014_05_14,
    holds=code_2443_g_and_3_more_only_when_protocol_contents_protocol_6,
    asks=("protocol_contents",),
    otherwise="needs document",
)


def code_2443_g_and_3_more_only_when_department_oncology(line: LineView) -> Truth:
    """2443 G and 3 more: only when department_oncology (Títol II, Cap. 5, Secció II, Art. 3)."""
    return line.is_true("department_oncology")


CODE_2443_G_AND_3_MORE_ONLY_WHEN_DEPARTMENT_ONCOLOGY = Condition(
    codes={"2443 G", "2444 F", "2445 E", "2446 D"},
    slug="only-when-department-oncology",
    sentence="only when department_oncology",
    citation=TITOL_II_CAP_5_SECCIO_II_ART_3,
    valid=FROM_2014_05_14,
    holds=code_2443_g_and_3_more_only_when_department_oncology,
    asks=("department_oncology",),
)

# ---------------------------------------------------------------- 2444 F and 2 more

CODE_2444_F_AND_2_MORE_INCLUDES = Inclusion(
    codes={"2444 F", "2445 E", "2446 D"},
    slug="includes",
    sentence="includes 2421 D, 2422 C in the same session",
    citation=TITOL_II_CAP_5_SECCIO_II_ART_3,
    valid=FROM_2014_05_14,
    items=lines("2421 D", "2422 C"),
    keys=("session",),
)

# ---------------------------------------------------------------- 2444 F, 2445 E

CODE_2444_F_2445_E_MAX_1_PER_SESSION = Limit(
    codes={"2444 F", "2445 E"},
    slug="max-1-per-session",
    sentence="max 1 per session, counting 2444 F, 2445 E",
    citation=TITOL_II_CAP_5_SECCIO_II_ART_3,
    valid=FROM_2014_05_14,
    number=1,
    window=Window("keys", keys=("session",)),
    counting={"2444 F", "2445 E"},
    reading="one session is one quotation, whatever the number of products",
)

# ---------------------------------------------------------------- 2444 F perfusió curta (bolus), per sessió d'una dura…


def code_2444_f_only_when_session_duration_min(line: LineView) -> Truth:
    """2444 F: only when session_duration_min < 360 minutes (Títol II, Cap. 5, Secció II, Art. 3)."""
    return line.compare("session_duration_min", "<", Decimal("360"))


CODE_2444_F_ONLY_WHEN_SESSION_DURATION_MIN = Condition(
    codes={"2444 F"},
    slug="only-when-session-duration-min",
    sentence="only when session_duration_min < 360 minutes",
    citation=TITOL_II_CAP_5_SECCIO_II_ART_3,
    valid=FROM_2014_05_14,
    holds=code_2444_f_only_when_session_duration_min,
    asks=("session_duration_min",),
)

# ---------------------------------------------------------------- 2445 E perfusió semicontinua, per sessió d'una durad…


def code_2445_e_only_when_session_duration_min(line: LineView) -> Truth:
    """2445 E: only when session_duration_min >= 360 minutes and session_duration_min < 1440 minutes (Títol II, Cap. 5,
    Secció II, Art. 3).
    """
    return (
        line.compare("session_duration_min", ">=", Decimal("360"))
        & line.compare("session_duration_min", "<", Decimal("1440"))
    )


CODE_2445_E_ONLY_WHEN_SESSION_DURATION_MIN = Condition(
    codes={"2445 E"},
    slug="only-when-session-duration-min",
    sentence="only when session_duration_min >= 360 minutes and session_duration_min < 1440 minutes",
    citation=TITOL_II_CAP_5_SECCIO_II_ART_3,
    valid=FROM_2014_05_14,
    holds=code_2445_e_only_when_session_duration_min,
    asks=("session_duration_min",),
)

# ---------------------------------------------------------------- 2446 D perfusió continua de durada igual o superior …


def code_2446_d_only_when_units_and_session_duration_min(line: LineView) -> Truth:
    """2446 D: only when units at most 1 per 1440 session_duration_min (Títol II, Cap. 5, Secció II, Art. 3)."""
    return line.ratio("units", "at most", Decimal("1"), Decimal("1440"), "session_duration_min")


CODE_2446_D_ONLY_WHEN_UNITS_AND_SESSION_DURATION_MIN = Condition(
    codes={"2446 D"},
    slug="only-when-units-and-session-duration-min",
    sentence="only when units at most 1 per 1440 session_duration_min",
    citation=TITOL_II_CAP_5_SECCIO_II_ART_3,
    valid=FROM_2014_05_14,
    holds=code_2446_d_only_when_units_and_session_duration_min,
    asks=("units", "session_duration_min"),
)

# ---------------------------------------------------------------- 2447 B, 2448 A


def code_2447_b_2448_a_only_when_diagnosis_malignant(line: LineView) -> Truth:
    """2447 B, 2448 A: only when diagnosis_malignant (Títol II, Cap. 5, Secció II, Art. 3)."""
    return line.is_true("diagnosis_malignant")


CODE_2447_B_2448_A_ONLY_WHEN_DIAGNOSIS_MALIGNANT = Condition(
    codes={"2447 B", "2448 A"},
    slug="only-when-diagnosis-malignant",
    sentence="only when diagnosis_malignant",
    citation=TITOL_II_CAP_5_SECCIO_II_ART_3,
    valid=FROM_2014_05_14,
    holds=code_2447_b_2448_a_only_when_diagnosis_malignant,
    asks=("diagnosis_malignant",),
)


def code_2447_b_2448_a_only_when_department_oncology(line: LineView) -> Truth:
    """2447 B, 2448 A: only when department_oncology (Títol II, Cap. 5, Secció II, Art. 3)."""
    return line.is_true("department_oncology")


CODE_2447_B_2448_A_ONLY_WHEN_DEPARTMENT_ONCOLOGY = Condition(
    codes={"2447 B", "2448 A"},
    slug="only-when-department-oncology",
    sentence="only when department_oncology",
    citation=TITOL_II_CAP_5_SECCIO_II_ART_3,
    valid=FROM_2014_05_14,
    holds=code_2447_b_2448_a_only_when_department_oncology,
    asks=("department_oncology",),
)


def code_2447_b_2448_a_only_when_outpatient_chemo_or_radiotherapy(line: LineView) -> Truth:
    """2447 B, 2448 A: only when outpatient_chemo_or_radiotherapy (Títol II, Cap. 5, Secció II, Art. 3)."""
    return line.is_true("outpatient_chemo_or_radiotherapy")


CODE_2447_B_2448_A_ONLY_WHEN_OUTPATIENT_CHEMO_OR_RADIOTHERAPY = Condition(
    codes={"2447 B", "2448 A"},
    slug="only-when-outpatient-chemo-or-radiotherapy",
    sentence="only when outpatient_chemo_or_radiotherapy",
    citation=TITOL_II_CAP_5_SECCIO_II_ART_3,
    valid=FROM_2014_05_14,
    holds=code_2447_b_2448_a_only_when_outpatient_chemo_or_radiotherapy,
    asks=("outpatient_chemo_or_radiotherapy",),
)

CODE_2447_B_2448_A_MAX_1_PER_DAY = Limit(
    codes={"2447 B", "2448 A"},
    slug="max-1-per-day",
    sentence="max 1 per day",
    citation=TITOL_II_CAP_5_SECCIO_II_ART_3,
    valid=FROM_2014_05_14,
    number=1,
    window=Window("day"),
)

# ---------------------------------------------------------------- 2447 B Accident agut (del tipus aplàsia medul·lar, x…


def code_2447_b_requires_prior_approval_unless(line: LineView) -> Truth:
    """The `unless` of 2447 B: requires prior approval unless date is less than 7 days after treatment_start_date (Títol
    II, Cap. 5, Secció II, Art. 3).
    """
    return line.date_gap("date", "less than", 7, "day", "after", "treatment_start_date")


CODE_2447_B_REQUIRES_PRIOR_APPROVAL = ApprovalRequired(
    codes={"2447 B"},
    slug="requires-prior-approval",
    sentence="requires prior approval unless date is less than 7 days after treatment_start_date",
    citation=TITOL_II_CAP_5_SECCIO_II_ART_3,
    valid=FROM_2014_05_14,
    unless=code_2447_b_requires_prior_approval_unless,
    reading="seven days, the first among them",
)

# ---------------------------------------------------------------- 2448 A Estat precari perllongat necessitant assistèn…


def code_2448_a_requires_prior_approval_unless(line: LineView) -> Truth:
    """The `unless` of 2448 A: requires prior approval unless date is less than 1 month after treatment_start_date
    (Títol II, Cap. 5, Secció II, Art. 3).
    """
    return line.date_gap("date", "less than", 1, "month", "after", "treatment_start_date")


CODE_2448_A_REQUIRES_PRIOR_APPROVAL = ApprovalRequired(
    codes={"2448 A"},
    slug="requires-prior-approval",
    sentence="requires prior approval unless date is less than 1 month after treatment_start_date",
    citation=TITOL_II_CAP_5_SECCIO_II_ART_3,
    valid=FROM_2014_05_14,
    unless=code_2448_a_requires_prior_approval_unless,
)

# ---------------------------------------------------------------- 2453 V Difús (inclou el possible recobriment cutani)

CODE_2453_V_INCLUDES = Inclusion(
    codes={"2453 V"},
    slug="includes",
    sentence='includes 2216 J to 2219 G, 2226 Z, 2227 Y, "covering of the skin" in the same session and lesion_group',
    citation=TITOL_II_CAP_5_SECCIO_III,
    valid=FROM_2014_05_14,
    items=lines(
        "2216 J", "2217 I", "2218 H", "2219 G", "2226 Z", "2227 Y",
        Named("covering of the skin", "covering-of-the-skin"),
    ),
    keys=("session", "lesion_group"),
)

# ---------------------------------------------------------------- 2454 U Tractament pel mètode compressiu de Van der M…

CODE_2454_U_MAX_5_PER_COURSE = Limit(
    codes={"2454 U"},
    slug="max-5-per-course",
    sentence="max 5 per course",
    citation=TITOL_II_CAP_5_SECCIO_III,
    valid=FROM_2014_05_14,
    number=5,
    window=Window("keys", keys=("course",)),
)

CODE_2454_U_NOT_AGAIN_WITHIN_4_DAYS = IntervalBan(
    codes={"2454 U"},
    slug="not-again-within-4-days",
    sentence="cannot be billed again within 4 days",
    citation=TITOL_II_CAP_5_SECCIO_III,
    valid=FROM_2014_05_14,
    partners=lines("2454 U"),
    number=4,
    unit="day",
    side="after",
)


def code_2454_u_only_when_more_than_1_and_billed_after(line: LineView) -> Truth:
    """2454 U: only when not more than 1 of 2454 U per course or billed after 2454 U within 15 days (Títol II, Cap. 5,
    Secció III).
    """
    return (
        ~more_than(1, line, Window("keys", keys=("course",)), counting=lines("2454 U"))
        | billed(line, "after", lines("2454 U"), within=(15, "day"))
    )


CODE_2454_U_ONLY_WHEN_MORE_THAN_1_AND_BILLED_AFTER = Condition(
    codes={"2454 U"},
    slug="only-when-more-than-1-and-billed-after",
    sentence="only when not more than 1 of 2454 U per course or billed after 2454 U within 15 days",
    citation=TITOL_II_CAP_5_SECCIO_III,
    valid=FROM_2014_05_14,
    holds=code_2454_u_only_when_more_than_1_and_billed_after,
    reading="at least five days lie between two sessions, and at most fifteen",
)


def code_2454_u_only_when_segment_count(line: LineView) -> Truth:
    """2454 U: only when segment_count >= 2 segments (Títol II, Cap. 5, Secció III)."""
    return line.compare("segment_count", ">=", Decimal("2"))


CODE_2454_U_ONLY_WHEN_SEGMENT_COUNT = Condition(
    codes={"2454 U"},
    slug="only-when-segment-count",
    sentence="only when segment_count >= 2 segments",
    citation=TITOL_II_CAP_5_SECCIO_III,
    valid=FROM_2014_05_14,
    holds=code_2454_u_only_when_segment_count,
    asks=("segment_count",),
)

CODE_2454_U_INCLUDES = Inclusion(
    codes={"2454 U"},
    slug="includes",
    sentence='includes "reduction of the limb", "fixed containment"',
    citation=TITOL_II_CAP_5_SECCIO_III,
    valid=FROM_2014_05_14,
    items=lines(
        Named("reduction of the limb", "reduction-of-the-limb"),
        Named("fixed containment", "fixed-containment"),
    ),
    keys=("session",),
    reading="where the text does not say how far a ban or an inclusion reaches: the same session",
)

# ---------------------------------------------------------------- 2455 T Col·locació d'una banda adhesiva compressiva …

CODE_2455_T_MAX_2_PER_WEEK = Limit(
    codes={"2455 T"},
    slug="max-2-per-week",
    sentence="max 2 per week",
    citation=TITOL_II_CAP_5_SECCIO_III,
    valid=FROM_2014_05_14,
    number=2,
    window=Window("week"),
    reading="a week from Monday to Sunday",
)


def code_2455_t_only_when_segment_count(line: LineView) -> Truth:
    """2455 T: only when segment_count >= 2 segments (Títol II, Cap. 5, Secció III)."""
    return line.compare("segment_count", ">=", Decimal("2"))


CODE_2455_T_ONLY_WHEN_SEGMENT_COUNT = Condition(
    codes={"2455 T"},
    slug="only-when-segment-count",
    sentence="only when segment_count >= 2 segments",
    citation=TITOL_II_CAP_5_SECCIO_III,
    valid=FROM_2014_05_14,
    holds=code_2455_t_only_when_segment_count,
    asks=("segment_count",),
)

# ---------------------------------------------------------------- 2456 S Unilateral


def code_2456_s_only_when_laterality(line: LineView) -> Truth:
    """2456 S: only when laterality is unilateral (Títol II, Cap. 5, Secció III)."""
    return line.equals("laterality", "unilateral")


CODE_2456_S_ONLY_WHEN_LATERALITY = Condition(
    codes={"2456 S"},
    slug="only-when-laterality",
    sentence="only when laterality is unilateral",
    citation=TITOL_II_CAP_5_SECCIO_III,
    valid=FROM_2014_05_14,
    holds=code_2456_s_only_when_laterality,
    asks=("laterality",),
)

# ---------------------------------------------------------------- 2457 R Bilateral en un temps


def code_2457_r_only_when_laterality(line: LineView) -> Truth:
    """2457 R: only when laterality is bilateral (Títol II, Cap. 5, Secció III)."""
    return line.equals("laterality", "bilateral")


CODE_2457_R_ONLY_WHEN_LATERALITY = Condition(
    codes={"2457 R"},
    slug="only-when-laterality",
    sentence="only when laterality is bilateral",
    citation=TITOL_II_CAP_5_SECCIO_III,
    valid=FROM_2014_05_14,
    holds=code_2457_r_only_when_laterality,
    asks=("laterality",),
)


def code_2457_r_only_when_stage_count(line: LineView) -> Truth:
    """2457 R: only when stage_count is 1 (Títol II, Cap. 5, Secció III)."""
    return line.equals("stage_count", Decimal("1"))


CODE_2457_R_ONLY_WHEN_STAGE_COUNT = Condition(
    codes={"2457 R"},
    slug="only-when-stage-count",
    sentence="only when stage_count is 1",
    citation=TITOL_II_CAP_5_SECCIO_III,
    valid=FROM_2014_05_14,
    holds=code_2457_r_only_when_stage_count,
    asks=("stage_count",),
)

# ---------------------------------------------------------------- 2456 S, 2457 R


def code_2456_s_2457_r_only_when_primary_lesion_excision_same(line: LineView) -> Truth:
    """2456 S, 2457 R: only when not primary_lesion_excision_same_session (Títol II, Cap. 5, Secció III)."""
    return ~line.is_true("primary_lesion_excision_same_session")


CODE_2456_S_2457_R_ONLY_WHEN_PRIMARY_LESION_EXCISION_SAME = Condition(
    codes={"2456 S", "2457 R"},
    slug="only-when-primary-lesion-excision-same-session",
    sentence="only when not primary_lesion_excision_same_session",
    citation=TITOL_II_CAP_5_SECCIO_III,
    valid=FROM_2014_05_14,
    holds=code_2456_s_2457_r_only_when_primary_lesion_excision_same,
    asks=("primary_lesion_excision_same_session",),
)

# ---------------------------------------------------------------- 2458 Q Buidament total jugulomaxil·lar, carotidi, su…


def code_2458_q_only_when_stage_count(line: LineView) -> Truth:
    """2458 Q: only when stage_count is 1 (Títol II, Cap. 5, Secció III)."""
    return line.equals("stage_count", Decimal("1"))


CODE_2458_Q_ONLY_WHEN_STAGE_COUNT = Condition(
    codes={"2458 Q"},
    slug="only-when-stage-count",
    sentence="only when stage_count is 1",
    citation=TITOL_II_CAP_5_SECCIO_III,
    valid=FROM_2014_05_14,
    holds=code_2458_q_only_when_stage_count,
    asks=("stage_count",),
)

# ---------------------------------------------------------------- 2468 Q Empelt nerviós en un o dos temps

CODE_2468_Q_MAX_1_PER_LESION_GROUP = Limit(
    codes={"2468 Q"},
    slug="max-1-per-lesion-group",
    sentence="max 1 per lesion_group",
    citation=TITOL_II_CAP_6,
    valid=FROM_2014_05_14,
    number=1,
    window=Window("keys", keys=("lesion_group",)),
)

RULES: tuple[Rule, ...] = (
    CODE_2443_G_REQUIRES_PRIOR_APPROVAL,
    CODE_2443_G_AND_3_MORE_REQUIRES_DOCUMENT_PROTOCOL,
    CODE_2443_G_AND_3_MORE_ONLY_WHEN_PROTOCOL_CONTENTS_PROTOCOL,
    CODE_2443_G_AND_3_MORE_ONLY_WHEN_PROTOCOL_CONTENTS_PROTOCOL_2,
    CODE_2443_G_AND_3_MORE_ONLY_WHEN_PROTOCOL_CONTENTS_PROTOCOL_3,
    CODE_2443_G_AND_3_MORE_ONLY_WHEN_PROTOCOL_CONTENTS_PROTOCOL_4,
    CODE_2443_G_AND_3_MORE_ONLY_WHEN_PROTOCOL_CONTENTS_PROTOCOL_5,
    CODE_2443_G_AND_3_MORE_ONLY_WHEN_PROTOCOL_CONTENTS_PROTOCOL_6,
    CODE_2443_G_AND_3_MORE_ONLY_WHEN_DEPARTMENT_ONCOLOGY,
    CODE_2444_F_AND_2_MORE_INCLUDES,
    CODE_2444_F_2445_E_MAX_1_PER_SESSION,
    CODE_2444_F_ONLY_WHEN_SESSION_DURATION_MIN,
    CODE_2445_E_ONLY_WHEN_SESSION_DURATION_MIN,
    CODE_2446_D_ONLY_WHEN_UNITS_AND_SESSION_DURATION_MIN,
    CODE_2447_B_2448_A_ONLY_WHEN_DIAGNOSIS_MALIGNANT,
    CODE_2447_B_2448_A_ONLY_WHEN_DEPARTMENT_ONCOLOGY,
    CODE_2447_B_2448_A_ONLY_WHEN_OUTPATIENT_CHEMO_OR_RADIOTHERAPY,
    CODE_2447_B_2448_A_MAX_1_PER_DAY,
    CODE_2447_B_REQUIRES_PRIOR_APPROVAL,
    CODE_2448_A_REQUIRES_PRIOR_APPROVAL,
    CODE_2453_V_INCLUDES,
    CODE_2454_U_MAX_5_PER_COURSE,
    CODE_2454_U_NOT_AGAIN_WITHIN_4_DAYS,
    CODE_2454_U_ONLY_WHEN_MORE_THAN_1_AND_BILLED_AFTER,
    CODE_2454_U_ONLY_WHEN_SEGMENT_COUNT,
    CODE_2454_U_INCLUDES,
    CODE_2455_T_MAX_2_PER_WEEK,
    CODE_2455_T_ONLY_WHEN_SEGMENT_COUNT,
    CODE_2456_S_ONLY_WHEN_LATERALITY,
    CODE_2457_R_ONLY_WHEN_LATERALITY,
    CODE_2457_R_ONLY_WHEN_STAGE_COUNT,
    CODE_2456_S_2457_R_ONLY_WHEN_PRIMARY_LESION_EXCISION_SAME,
    CODE_2458_Q_ONLY_WHEN_STAGE_COUNT,
    CODE_2468_Q_MAX_1_PER_LESION_GROUP,
)
