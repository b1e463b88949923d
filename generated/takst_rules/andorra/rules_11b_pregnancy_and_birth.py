"""The rules of Títol XI, Cap. 2, Observació; Títol XI, Cap. 2, 1; Títol XI, Cap. 2, 2; Títol XI, Cap. 2, 3; Títol XI,
Cap. 2, 4; Títol XI, Cap. 2, 5; Títol XI, Cap. 2, 6; Títol XI, Cap. 2, 7; Títol XI, Cap. 2, 8; Títol XI, Cap. 2, row
after section 8.

Generated from rulesets/andorra/11b-pregnancy-and-birth.takst by `takst build andorra`: change the rules there, then
build again.
"""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from takst.runtime.engine_lines import billed
from takst.runtime.kleene import Truth
from takst.runtime.plan import (
    AnyOther,
    Condition,
    DocumentRequired,
    Exclusion,
    Factor,
    Inclusion,
    Limit,
    LinesRequired,
    Named,
    PaysFee,
    Rank,
    Rule,
    lines,
)
from takst.runtime.spec import Citation, Fee, Period, Share
from takst.runtime.view import LineView
from takst.runtime.windows import Window

from .vocabulary import CAESAREANS, POSTPARTUM_VISITS, TITOL_XI_CAP_2

CODE_5201_Z_AND_33_MORE = frozenset({
    "5201 Z", "5202 Y", "5203 X", "5204 V", "5205 U", "5206 T", "5207 S", "5208 R", "5209 Q", "5210 P", "5211 O",
    "5212 N", "5214 L", "5215 K", "5216 J", "5217 I", "5218 H", "5219 G", "5220 F", "5221 E", "5222 D", "5223 C",
    "5224 B", "5225 A", "5226 Z", "5227 Y", "5228 X", "5229 V", "5230 U", "5231 T", "5232 S", "5233 R", "5234 Q",
    "5238 MS",
})
TITOL_XI_CAP_2_OBSERVACIO = Citation("ngap", "Títol XI, Cap. 2, Observació")
FROM_2014_05_14 = Period(dt.date(2014, 5, 14))
TITOL_XI_CAP_2_1 = Citation("ngap", "Títol XI, Cap. 2, 1")
WHERE_THE_TEXT_DOES_NOT_SAY_HOW = "where the text does not say how far a ban or an inclusion reaches: the same session"
TITOL_XI_CAP_2_2 = Citation("ngap", "Títol XI, Cap. 2, 2")
TITOL_XI_CAP_2_3 = Citation("ngap", "Títol XI, Cap. 2, 3")
TITOL_XI_CAP_2_4 = Citation("ngap", "Títol XI, Cap. 2, 4")
CODE_5214_L_AND_6_MORE = frozenset({"5214 L", "5215 K", "5216 J", "5217 I", "5218 H", "5219 G", "5220 F"})
TITOL_XI_CAP_2_5 = Citation("ngap", "Títol XI, Cap. 2, 5")
TITOL_XI_CAP_2_6 = Citation("ngap", "Títol XI, Cap. 2, 6")
TITOL_XI_CAP_2_7 = Citation("ngap", "Títol XI, Cap. 2, 7")
TITOL_XI_CAP_2_8 = Citation("ngap", "Títol XI, Cap. 2, 8")
TITOL_XI_CAP_2_ROW_AFTER_SECTION_8 = Citation("ngap", "Títol XI, Cap. 2, row after section 8")

# ---------------------------------------------------------------- 5201 Z and 33 more


def code_5201_z_and_33_more_only_when_performer_role_doctor(line: LineView) -> Truth:
    """5201 Z and 33 more: only by performer.role doctor, surgeon, anaesthetist, midwife otherwise not covered (Títol
    XI, Cap. 2, Observació).
    """
    return line.one_of("performer.role", "doctor", "surgeon", "anaesthetist", "midwife")


CODE_5201_Z_AND_33_MORE_ONLY_WHEN_PERFORMER_ROLE_DOCTOR = Condition(
    codes=CODE_5201_Z_AND_33_MORE,
    slug="only-when-performer-role.doctor-or-surgeon-or-anaesthetist-or-midwife",
    sentence="only by performer.role doctor, surgeon, anaesthetist, midwife otherwise not covered",
    citation=TITOL_XI_CAP_2_OBSERVACIO,
    valid=FROM_2014_05_14,
    holds=code_5201_z_and_33_more_only_when_performer_role_doctor,
    asks=("performer.role",),
    otherwise="not covered",
    reading="a surgeon or an anaesthetist is a doctor",
)


def code_5201_z_and_33_more_only_when_midwife_competence(line: LineView) -> Truth:
    """5201 Z and 33 more: only when midwife_competence or not performer.role is midwife otherwise not covered (Títol
    XI, Cap. 2, Observació).
    """
    return line.is_true("midwife_competence") | ~line.equals("performer.role", "midwife")


CODE_5201_Z_AND_33_MORE_ONLY_WHEN_MIDWIFE_COMPETENCE = Condition(
    codes=CODE_5201_Z_AND_33_MORE,
    slug="only-when-midwife-competence-and-performer-role",
    sentence="only when midwife_competence or not performer.role is midwife otherwise not covered",
    citation=TITOL_XI_CAP_2_OBSERVACIO,
    valid=FROM_2014_05_14,
    holds=code_5201_z_and_33_more_only_when_midwife_competence,
    asks=("midwife_competence", "performer.role"),
    otherwise="not covered",
)

# ---------------------------------------------------------------- 5201 Z Ecografia per a la identificació del contingu…

CODE_5201_Z_MAX_2_PER_PREGNANCY = Limit(
    codes={"5201 Z"},
    slug="max-2-per-pregnancy",
    sentence="max 2 per pregnancy",
    citation=TITOL_XI_CAP_2_1,
    valid=FROM_2014_05_14,
    number=2,
    window=Window("keys", keys=("pregnancy",)),
)


def code_5201_z_only_when_parameter_count(line: LineView) -> Truth:
    """5201 Z: only when parameter_count >= 2 parameters (Títol XI, Cap. 2, 1)."""
    return line.compare("parameter_count", ">=", Decimal("2"))


CODE_5201_Z_ONLY_WHEN_PARAMETER_COUNT = Condition(
    codes={"5201 Z"},
    slug="only-when-parameter-count",
    sentence="only when parameter_count >= 2 parameters",
    citation=TITOL_XI_CAP_2_1,
    valid=FROM_2014_05_14,
    holds=code_5201_z_only_when_parameter_count,
    asks=("parameter_count",),
)

CODE_5201_Z_REQUIRES_DOCUMENT_PHOTO = DocumentRequired(
    codes={"5201 Z"},
    slug="requires-document-photo",
    sentence="requires document photo",
    citation=TITOL_XI_CAP_2_1,
    valid=FROM_2014_05_14,
    kind="photo",
)

CODE_5201_Z_REQUIRES_DOCUMENT_REPORT = DocumentRequired(
    codes={"5201 Z"},
    slug="requires-document-report",
    sentence="requires document report",
    citation=TITOL_XI_CAP_2_1,
    valid=FROM_2014_05_14,
    kind="report",
)

CODE_5201_Z_CANNOT_BE_BILLED_WITH = Exclusion(
    codes={"5201 Z"},
    slug="cannot-be-billed-with",
    sentence="cannot be billed with 5202 Y",
    citation=TITOL_XI_CAP_2_1,
    valid=FROM_2014_05_14,
    partners=lines("5202 Y"),
    keys=("session",),
    reading=WHERE_THE_TEXT_DOES_NOT_SAY_HOW,
)

# ---------------------------------------------------------------- 5202 Y Ecografia del fetus i dels seus annexes utili…


def code_5202_y_only_when_analysis_kind_count(line: LineView) -> Truth:
    """5202 Y: only when analysis_kind_count >= 2 kinds (Títol XI, Cap. 2, 1)."""
    return line.compare("analysis_kind_count", ">=", Decimal("2"))


CODE_5202_Y_ONLY_WHEN_ANALYSIS_KIND_COUNT = Condition(
    codes={"5202 Y"},
    slug="only-when-analysis-kind-count",
    sentence="only when analysis_kind_count >= 2 kinds",
    citation=TITOL_XI_CAP_2_1,
    valid=FROM_2014_05_14,
    holds=code_5202_y_only_when_analysis_kind_count,
    asks=("analysis_kind_count",),
    reading="several kinds are two or more",
)


def code_5202_y_only_when_ultrasound_contents(line: LineView) -> Truth:
    """5202 Y: only when ultrasound_contents includes morphology and ultrasound_contents includes structure and
    ultrasound_contents includes biometry and ultrasound_contents includes function (Títol XI, Cap. 2, 1).
    """
    return (
        line.contains("ultrasound_contents", "morphology")
        & line.contains("ultrasound_contents", "structure")
        & line.contains("ultrasound_contents", "biometry")
        & line.contains("ultrasound_contents", "function")
    )


CODE_5202_Y_ONLY_WHEN_ULTRASOUND_CONTENTS = Condition(
    codes={"5202 Y"},
    slug="only-when-ultrasound-contents",
    sentence=(
        "only when ultrasound_contents includes morphology and ultrasound_contents includes structure and "
        "ultrasound_contents includes biometry and ultrasound_contents includes function"
    ),
    citation=TITOL_XI_CAP_2_1,
    valid=FROM_2014_05_14,
    holds=code_5202_y_only_when_ultrasound_contents,
    asks=("ultrasound_contents",),
)

CODE_5202_Y_REQUIRES_DOCUMENT_REPORT = DocumentRequired(
    codes={"5202 Y"},
    slug="requires-document-report",
    sentence="requires document report",
    citation=TITOL_XI_CAP_2_1,
    valid=FROM_2014_05_14,
    kind="report",
)

# ---------------------------------------------------------------- 5201 Z, 5202 Y

CODE_5201_Z_5202_Y_INCLUDES = Inclusion(
    codes={"5201 Z", "5202 Y"},
    slug="includes",
    sentence='includes "images"',
    citation=TITOL_XI_CAP_2_1,
    valid=FROM_2014_05_14,
    items=lines(Named("images", "images")),
    keys=("session",),
    reading=WHERE_THE_TEXT_DOES_NOT_SAY_HOW,
)

# ---------------------------------------------------------------- 5203 X Amnioscòpia: una o vàries per un període de s…

CODE_5203_X_MAX_1_WITHIN_7_DAYS = Limit(
    codes={"5203 X"},
    slug="max-1-within-7-days",
    sentence="max 1 within 7 days",
    citation=TITOL_XI_CAP_2_1,
    valid=FROM_2014_05_14,
    number=1,
    window=Window("rolling", number=7, unit="day"),
)

# ---------------------------------------------------------------- 5205 U Sostraccions per a mesurar el PH fetal en el …

CODE_5205_U_MAX_1_PER_DELIVERY = Limit(
    codes={"5205 U"},
    slug="max-1-per-delivery",
    sentence="max 1 per delivery",
    citation=TITOL_XI_CAP_2_1,
    valid=FROM_2014_05_14,
    number=1,
    window=Window("keys", keys=("delivery",)),
)

# ---------------------------------------------------------------- 5206 T Vigilància i control de l'evacuació quirúrgic…


def code_5206_t_only_when_gestational_age_days(line: LineView) -> Truth:
    """5206 T: only when gestational_age_days <= 180 days (Títol XI, Cap. 2, 2)."""
    return line.compare("gestational_age_days", "<=", Decimal("180"))


CODE_5206_T_ONLY_WHEN_GESTATIONAL_AGE_DAYS = Condition(
    codes={"5206 T"},
    slug="only-when-gestational-age-days",
    sentence="only when gestational_age_days <= 180 days",
    citation=TITOL_XI_CAP_2_2,
    valid=FROM_2014_05_14,
    holds=code_5206_t_only_when_gestational_age_days,
    asks=("gestational_age_days",),
    reading="the sixth month ends with day 180, before the birth that begins with day 181",
)

CODE_5206_T_INCLUDES = Inclusion(
    codes={"5206 T"},
    slug="includes",
    sentence='includes "laminaria rods"',
    citation=TITOL_XI_CAP_2_2,
    valid=FROM_2014_05_14,
    items=lines(Named("laminaria rods", "laminaria-rods")),
    keys=("session",),
    reading=WHERE_THE_TEXT_DOES_NOT_SAY_HOW,
)

# ---------------------------------------------------------------- 5210 P, 5211 O


def code_5210_p_5211_o_only_when_gestational_age_days(line: LineView) -> Truth:
    """5210 P, 5211 O: only when gestational_age_days >= 181 days (Títol XI, Cap. 2, 2)."""
    return line.compare("gestational_age_days", ">=", Decimal("181"))


CODE_5210_P_5211_O_ONLY_WHEN_GESTATIONAL_AGE_DAYS = Condition(
    codes={"5210 P", "5211 O"},
    slug="only-when-gestational-age-days",
    sentence="only when gestational_age_days >= 181 days",
    citation=TITOL_XI_CAP_2_2,
    valid=FROM_2014_05_14,
    holds=code_5210_p_5211_o_only_when_gestational_age_days,
    asks=("gestational_age_days",),
)

# ---------------------------------------------------------------- 5210 P Part simple que inclou les visites normals co…


def code_5210_p_only_when_twin(line: LineView) -> Truth:
    """5210 P: only when not twin (Títol XI, Cap. 2, 2)."""
    return ~line.is_true("twin")


CODE_5210_P_ONLY_WHEN_TWIN = Condition(
    codes={"5210 P"},
    slug="only-when-twin",
    sentence="only when not twin",
    citation=TITOL_XI_CAP_2_2,
    valid=FROM_2014_05_14,
    holds=code_5210_p_only_when_twin,
    asks=("twin",),
)

# ---------------------------------------------------------------- 5211 O Part de bessonada comportant les visites norm…


def code_5211_o_only_when_twin(line: LineView) -> Truth:
    """5211 O: only when twin (Títol XI, Cap. 2, 2)."""
    return line.is_true("twin")


CODE_5211_O_ONLY_WHEN_TWIN = Condition(
    codes={"5211 O"},
    slug="only-when-twin",
    sentence="only when twin",
    citation=TITOL_XI_CAP_2_2,
    valid=FROM_2014_05_14,
    holds=code_5211_o_only_when_twin,
    asks=("twin",),
)

# ---------------------------------------------------------------- 5207 S Sessions preparatòries al part psicoprofilàct…


def code_5207_s_only_when_patient_count(line: LineView) -> Truth:
    """5207 S: only when patient_count <= 3 patients (Títol XI, Cap. 2, 3)."""
    return line.compare("patient_count", "<=", Decimal("3"))


CODE_5207_S_ONLY_WHEN_PATIENT_COUNT = Condition(
    codes={"5207 S"},
    slug="only-when-patient-count",
    sentence="only when patient_count <= 3 patients",
    citation=TITOL_XI_CAP_2_3,
    valid=FROM_2014_05_14,
    holds=code_5207_s_only_when_patient_count,
    asks=("patient_count",),
)

# ---------------------------------------------------------------- 5208 R Quan la preparació és dispensada a més de tre…


def code_5208_r_only_when_patient_count(line: LineView) -> Truth:
    """5208 R: only when patient_count > 3 patients (Títol XI, Cap. 2, 3)."""
    return line.compare("patient_count", ">", Decimal("3"))


CODE_5208_R_ONLY_WHEN_PATIENT_COUNT = Condition(
    codes={"5208 R"},
    slug="only-when-patient-count",
    sentence="only when patient_count > 3 patients",
    citation=TITOL_XI_CAP_2_3,
    valid=FROM_2014_05_14,
    holds=code_5208_r_only_when_patient_count,
    asks=("patient_count",),
)

# ---------------------------------------------------------------- 5207 S, 5208 R

CODE_5207_S_5208_R_MAX_10_SESSIONS_PER_PREGNANCY = Limit(
    codes={"5207 S", "5208 R"},
    slug="max-10-sessions-per-pregnancy",
    sentence="max 10 sessions per pregnancy, counting 5207 S, 5208 R",
    citation=TITOL_XI_CAP_2_3,
    valid=FROM_2014_05_14,
    number=10,
    noun="sessions",
    window=Window("keys", keys=("pregnancy",)),
    counting={"5207 S", "5208 R"},
    reading="no period is given: ten for one pregnancy",
)


def code_5207_s_5208_r_only_when_session_duration_min(line: LineView) -> Truth:
    """5207 S, 5208 R: only when session_duration_min >= 45 minutes (Títol XI, Cap. 2, 3)."""
    return line.compare("session_duration_min", ">=", Decimal("45"))


CODE_5207_S_5208_R_ONLY_WHEN_SESSION_DURATION_MIN = Condition(
    codes={"5207 S", "5208 R"},
    slug="only-when-session-duration-min",
    sentence="only when session_duration_min >= 45 minutes",
    citation=TITOL_XI_CAP_2_3,
    valid=FROM_2014_05_14,
    holds=code_5207_s_5208_r_only_when_session_duration_min,
    asks=("session_duration_min",),
)


def code_5207_s_5208_r_only_when_patient_count_unless_session(line: LineView) -> Truth:
    """5207 S, 5208 R: only when patient_count is 1 unless not session_content includes gymnastics (Títol XI, Cap. 2,
    3).
    """
    return line.equals("patient_count", Decimal("1"))


def code_5207_s_5208_r_only_when_patient_count_unless_session_unless(line: LineView) -> Truth:
    """The `unless` of 5207 S, 5208 R: only when patient_count is 1 unless not session_content includes gymnastics
    (Títol XI, Cap. 2, 3).
    """
    return ~line.contains("session_content", "gymnastics")


CODE_5207_S_5208_R_ONLY_WHEN_PATIENT_COUNT_UNLESS_SESSION = Condition(
    codes={"5207 S", "5208 R"},
    slug="only-when-patient-count.unless-session-content",
    sentence="only when patient_count is 1 unless not session_content includes gymnastics",
    citation=TITOL_XI_CAP_2_3,
    valid=FROM_2014_05_14,
    holds=code_5207_s_5208_r_only_when_patient_count_unless_session,
    asks=("patient_count",),
    unless=code_5207_s_5208_r_only_when_patient_count_unless_session_unless,
)

# ---------------------------------------------------------------- 5210 P, 5211 O


def code_5210_p_5211_o_includes_when(line: LineView) -> Truth:
    """The `when` of 5210 P, 5211 O: includes "instrumental extraction to the vulva", "simple perineorrhaphy", "uterine
    revision", "episiotomy", "suture of the episiotomy", 5223 C in the same delivery when performer.role is one of
    doctor, surgeon (Títol XI, Cap. 2, 4).
    """
    return line.one_of("performer.role", "doctor", "surgeon")


CODE_5210_P_5211_O_INCLUDES = Inclusion(
    codes={"5210 P", "5211 O"},
    slug="includes",
    sentence=(
        'includes "instrumental extraction to the vulva", "simple perineorrhaphy", "uterine revision", "episiotomy", '
        '"suture of the episiotomy", 5223 C in the same delivery when performer.role is one of doctor, surgeon'
    ),
    citation=TITOL_XI_CAP_2_4,
    valid=FROM_2014_05_14,
    items=lines(
        Named("instrumental extraction to the vulva", "instrumental-extraction-to-the-vulva"),
        Named("simple perineorrhaphy", "simple-perineorrhaphy"),
        Named("uterine revision", "uterine-revision"),
        Named("episiotomy", "episiotomy"),
        Named("suture of the episiotomy", "suture-of-the-episiotomy"),
        "5223 C",
    ),
    keys=("delivery",),
    when=code_5210_p_5211_o_includes_when,
)


def code_5210_p_5211_o_includes_2_when(line: LineView) -> Truth:
    """The `when` of 5210 P, 5211 O: includes "surveillance of the mother" within 12 days after when performer.role is
    midwife (Títol XI, Cap. 2, 4).
    """
    return line.equals("performer.role", "midwife")


CODE_5210_P_5211_O_INCLUDES_2 = Inclusion(
    codes={"5210 P", "5211 O"},
    slug="includes",
    sentence='includes "surveillance of the mother" within 12 days after when performer.role is midwife',
    citation=TITOL_XI_CAP_2_4,
    valid=FROM_2014_05_14,
    items=lines(Named("surveillance of the mother", "surveillance-of-the-mother")),
    reach=(12, "day"),
    when=code_5210_p_5211_o_includes_2_when,
)


def code_5210_p_5211_o_includes_3_when(line: LineView) -> Truth:
    """The `when` of 5210 P, 5211 O: includes "surveillance of the newborn", "hygienic care of the newborn" within 30
    days after when performer.role is midwife (Títol XI, Cap. 2, 4).
    """
    return line.equals("performer.role", "midwife")


CODE_5210_P_5211_O_INCLUDES_3 = Inclusion(
    codes={"5210 P", "5211 O"},
    slug="includes",
    sentence=(
        'includes "surveillance of the newborn", "hygienic care of the newborn" within 30 days after when '
        "performer.role is midwife"
    ),
    citation=TITOL_XI_CAP_2_4,
    valid=FROM_2014_05_14,
    items=lines(
        Named("surveillance of the newborn", "surveillance-of-the-newborn"),
        Named("hygienic care of the newborn", "hygienic-care-of-the-newborn"),
    ),
    reach=(30, "day"),
    when=code_5210_p_5211_o_includes_3_when,
)

CODE_5210_P_5211_O_INCLUDES_4 = Inclusion(
    codes={"5210 P", "5211 O"},
    slug="includes",
    sentence='includes postpartum-visits, "postpartum visit" within 12 days after',
    citation=TITOL_XI_CAP_2_4,
    valid=FROM_2014_05_14,
    items=lines(POSTPARTUM_VISITS, Named("postpartum visit", "postpartum-visit")),
    reach=(12, "day"),
    reading="twelve days after the day of the birth",
)


def code_5210_p_5211_o_times_0_8_when(line: LineView) -> Truth:
    """The `when` of 5210 P, 5211 O: reduction 20 % when complementary_acts_by_called_doctor or billed with 5215 K, 5217
    I in the same delivery (Títol XI, Cap. 2, 4).
    """
    return (
        line.is_true("complementary_acts_by_called_doctor")
        | billed(line, "with", lines("5215 K", "5217 I"), keys=("delivery",))
    )


CODE_5210_P_5211_O_TIMES_0_8 = Factor(
    codes={"5210 P", "5211 O"},
    slug="times-0.8",
    sentence=(
        "reduction 20 % when complementary_acts_by_called_doctor or billed with 5215 K, 5217 I in the same delivery"
    ),
    citation=TITOL_XI_CAP_2_4,
    valid=FROM_2014_05_14,
    factor=Decimal("0.80"),
    when=code_5210_p_5211_o_times_0_8_when,
    reading="5215 K and 5217 I are by their words the acts of a doctor called in",
)

# ---------------------------------------------------------------- 5209 Q Vigilància del treball del part, d'almenys ci…


def code_5209_q_only_when_session_duration_min(line: LineView) -> Truth:
    """5209 Q: only when session_duration_min >= 300 minutes (Títol XI, Cap. 2, 4)."""
    return line.compare("session_duration_min", ">=", Decimal("300"))


CODE_5209_Q_ONLY_WHEN_SESSION_DURATION_MIN = Condition(
    codes={"5209 Q"},
    slug="only-when-session-duration-min",
    sentence="only when session_duration_min >= 300 minutes",
    citation=TITOL_XI_CAP_2_4,
    valid=FROM_2014_05_14,
    holds=code_5209_q_only_when_session_duration_min,
    asks=("session_duration_min",),
)


def code_5209_q_only_when_caesarean_followed(line: LineView) -> Truth:
    """5209 Q: only when caesarean_followed (Títol XI, Cap. 2, 4)."""
    return line.is_true("caesarean_followed")


CODE_5209_Q_ONLY_WHEN_CAESAREAN_FOLLOWED = Condition(
    codes={"5209 Q"},
    slug="only-when-caesarean-followed",
    sentence="only when caesarean_followed",
    citation=TITOL_XI_CAP_2_4,
    valid=FROM_2014_05_14,
    holds=code_5209_q_only_when_caesarean_followed,
    asks=("caesarean_followed",),
)


def code_5209_q_only_when_billed_with(line: LineView) -> Truth:
    """5209 Q: only when not billed with caesareans for the same delivery, performer (Títol XI, Cap. 2, 4)."""
    return ~billed(line, "with", lines(CAESAREANS), keys=("delivery", "performer"))


CODE_5209_Q_ONLY_WHEN_BILLED_WITH = Condition(
    codes={"5209 Q"},
    slug="only-when-billed-with",
    sentence="only when not billed with caesareans for the same delivery, performer",
    citation=TITOL_XI_CAP_2_4,
    valid=FROM_2014_05_14,
    holds=code_5209_q_only_when_billed_with,
)

# ---------------------------------------------------------------- 5212 N Part per l'assentament en una primípara en su…


def code_5212_n_only_when_breech_and_primiparous(line: LineView) -> Truth:
    """5212 N: only when breech and primiparous (Títol XI, Cap. 2, 4)."""
    return line.is_true("breech") & line.is_true("primiparous")


CODE_5212_N_ONLY_WHEN_BREECH_AND_PRIMIPAROUS = Condition(
    codes={"5212 N"},
    slug="only-when-breech-and-primiparous",
    sentence="only when breech and primiparous",
    citation=TITOL_XI_CAP_2_4,
    valid=FROM_2014_05_14,
    holds=code_5212_n_only_when_breech_and_primiparous,
    asks=("breech", "primiparous"),
)

CODE_5212_N_REQUIRES = LinesRequired(
    codes={"5212 N"},
    slug="requires",
    sentence="requires 5210 P, 5211 O in the same delivery",
    citation=TITOL_XI_CAP_2_4,
    valid=FROM_2014_05_14,
    partners=lines("5210 P", "5211 O"),
    keys=("delivery",),
)

CODE_5212_N_CANNOT_BE_BILLED_WITH = Exclusion(
    codes={"5212 N"},
    slug="cannot-be-billed-with",
    sentence="cannot be billed with 5214 L in the same delivery",
    citation=TITOL_XI_CAP_2_4,
    valid=FROM_2014_05_14,
    partners=lines("5214 L"),
    keys=("delivery",),
)

# ---------------------------------------------------------------- 5214 L and 6 more


def code_5214_l_and_6_more_pays_by_coefficient_per_delivery_unless(line: LineView) -> Truth:
    """The `unless` of 5214 L and 6 more: pays 100 % for first, 50 % for second, 0 % for others, by coefficient per
    delivery unless anaesthesia_share (Títol XI, Cap. 2, 4).
    """
    return line.is_true("anaesthesia_share")


CODE_5214_L_AND_6_MORE_PAYS_BY_COEFFICIENT_PER_DELIVERY = Rank(
    codes=CODE_5214_L_AND_6_MORE,
    slug="pays-by-coefficient-per-delivery",
    sentence=(
        "pays 100 % for first, 50 % for second, 0 % for others, by coefficient per delivery unless anaesthesia_share"
    ),
    citation=TITOL_XI_CAP_2_4,
    valid=FROM_2014_05_14,
    shares=(Share(percent=Decimal("100")), Share(percent=Decimal("50"))),
    others=Share(percent=Decimal("0")),
    by="coefficient",
    window=Window("keys", keys=("delivery",)),
    unless=code_5214_l_and_6_more_pays_by_coefficient_per_delivery_unless,
    reading="the acts are ranked by their number, and a third one, of which nothing is said, pays nothing",
)

# ---------------------------------------------------------------- 5214 L, 5216 J


def code_5214_l_5216_j_only_when_performer_called_in(line: LineView) -> Truth:
    """5214 L, 5216 J: only when not performer.called_in (Títol XI, Cap. 2, 4)."""
    return ~line.is_true("performer.called_in")


CODE_5214_L_5216_J_ONLY_WHEN_PERFORMER_CALLED_IN = Condition(
    codes={"5214 L", "5216 J"},
    slug="only-when-performer-called-in",
    sentence="only when not performer.called_in",
    citation=TITOL_XI_CAP_2_4,
    valid=FROM_2014_05_14,
    holds=code_5214_l_5216_j_only_when_performer_called_in,
    asks=("performer.called_in",),
)

# ---------------------------------------------------------------- 5215 K, 5217 I


def code_5215_k_5217_i_only_when_performer_called_in(line: LineView) -> Truth:
    """5215 K, 5217 I: only when performer.called_in (Títol XI, Cap. 2, 4)."""
    return line.is_true("performer.called_in")


CODE_5215_K_5217_I_ONLY_WHEN_PERFORMER_CALLED_IN = Condition(
    codes={"5215 K", "5217 I"},
    slug="only-when-performer-called-in",
    sentence="only when performer.called_in",
    citation=TITOL_XI_CAP_2_4,
    valid=FROM_2014_05_14,
    holds=code_5215_k_5217_i_only_when_performer_called_in,
    asks=("performer.called_in",),
)

# ---------------------------------------------------------------- 5214 L, 5215 K

CODE_5214_L_5215_K_INCLUDES = Inclusion(
    codes={"5214 L", "5215 K"},
    slug="includes",
    sentence='includes "version" in the same delivery',
    citation=TITOL_XI_CAP_2_4,
    valid=FROM_2014_05_14,
    items=lines(Named("version", "version")),
    keys=("delivery",),
)

# ---------------------------------------------------------------- 5216 J, 5217 I

CODE_5216_J_5217_I_INCLUDES = Inclusion(
    codes={"5216 J", "5217 I"},
    slug="includes",
    sentence='includes 5218 H, "artificial delivery of the placenta" in the same delivery',
    citation=TITOL_XI_CAP_2_4,
    valid=FROM_2014_05_14,
    items=lines("5218 H", Named("artificial delivery of the placenta", "artificial-delivery-of-the-placenta")),
    keys=("delivery",),
)

# ---------------------------------------------------------------- 5218 H Deslliurament artificial o revisió uterina aï…


def code_5218_h_only_when_technique(line: LineView) -> Truth:
    """5218 H: only when technique is one of artificial_delivery, isolated_uterine_revision (Títol XI, Cap. 2, 4)."""
    return line.one_of("technique", "artificial_delivery", "isolated_uterine_revision")


CODE_5218_H_ONLY_WHEN_TECHNIQUE = Condition(
    codes={"5218 H"},
    slug="only-when-technique",
    sentence="only when technique is one of artificial_delivery, isolated_uterine_revision",
    citation=TITOL_XI_CAP_2_4,
    valid=FROM_2014_05_14,
    holds=code_5218_h_only_when_technique,
    asks=("technique",),
)

# ---------------------------------------------------------------- 5219 G Vigilància del part amb monitoratge durant al…


def code_5219_g_only_when_session_duration_min(line: LineView) -> Truth:
    """5219 G: only when session_duration_min >= 120 minutes (Títol XI, Cap. 2, 4)."""
    return line.compare("session_duration_min", ">=", Decimal("120"))


CODE_5219_G_ONLY_WHEN_SESSION_DURATION_MIN = Condition(
    codes={"5219 G"},
    slug="only-when-session-duration-min",
    sentence="only when session_duration_min >= 120 minutes",
    citation=TITOL_XI_CAP_2_4,
    valid=FROM_2014_05_14,
    holds=code_5219_g_only_when_session_duration_min,
    asks=("session_duration_min",),
)

CODE_5219_G_INCLUDES = Inclusion(
    codes={"5219 G"},
    slug="includes",
    sentence='includes 5205 U, "cardiotocography", "blood samples for the fetal pH" in the same delivery',
    citation=TITOL_XI_CAP_2_4,
    valid=FROM_2014_05_14,
    items=lines(
        "5205 U",
        Named("cardiotocography", "cardiotocography"),
        Named("blood samples for the fetal pH", "blood-samples-for-the-fetal-ph"),
    ),
    keys=("delivery",),
)

# ---------------------------------------------------------------- 5220 F Tractament de l'hemorràgia greu del deslliura…

CODE_5220_F_REQUIRES_DOCUMENT_LABORATORY = DocumentRequired(
    codes={"5220 F"},
    slug="requires-document-laboratory",
    sentence="requires document laboratory",
    citation=TITOL_XI_CAP_2_4,
    valid=FROM_2014_05_14,
    kind="laboratory",
)

# ---------------------------------------------------------------- 5221 E Vigilància del nadó després de cesària (mentr…


def code_5221_e_pays_pb_0_25_when(line: LineView) -> Truth:
    """The `when` of 5221 E: pays PB 0.25 when twin (Títol XI, Cap. 2, 5)."""
    return line.is_true("twin")


CODE_5221_E_PAYS_PB_0_25 = PaysFee(
    codes={"5221 E"},
    slug="pays-pb-0.25",
    sentence="pays PB 0.25 when twin",
    citation=TITOL_XI_CAP_2_5,
    valid=FROM_2014_05_14,
    fee=Fee(Decimal("0.25"), letter="PB"),
    when=code_5221_e_pays_pb_0_25_when,
)


def code_5221_e_only_when_caesarean_followed(line: LineView) -> Truth:
    """5221 E: only when caesarean_followed (Títol XI, Cap. 2, 5)."""
    return line.is_true("caesarean_followed")


CODE_5221_E_ONLY_WHEN_CAESAREAN_FOLLOWED = Condition(
    codes={"5221 E"},
    slug="only-when-caesarean-followed",
    sentence="only when caesarean_followed",
    citation=TITOL_XI_CAP_2_5,
    valid=FROM_2014_05_14,
    holds=code_5221_e_only_when_caesarean_followed,
    asks=("caesarean_followed",),
)


def code_5221_e_only_when_mother_hospitalised(line: LineView) -> Truth:
    """5221 E: only when mother_hospitalised (Títol XI, Cap. 2, 5)."""
    return line.is_true("mother_hospitalised")


CODE_5221_E_ONLY_WHEN_MOTHER_HOSPITALISED = Condition(
    codes={"5221 E"},
    slug="only-when-mother-hospitalised",
    sentence="only when mother_hospitalised",
    citation=TITOL_XI_CAP_2_5,
    valid=FROM_2014_05_14,
    holds=code_5221_e_only_when_mother_hospitalised,
    asks=("mother_hospitalised",),
)

CODE_5221_E_MAX_1_PER_DELIVERY = Limit(
    codes={"5221 E"},
    slug="max-1-per-delivery",
    sentence="max 1 per delivery",
    citation=TITOL_XI_CAP_2_5,
    valid=FROM_2014_05_14,
    number=1,
    window=Window("keys", keys=("delivery",)),
    reading="one fee for the mother's whole stay",
)

# ---------------------------------------------------------------- 5222 D Reanimació immediata del nadó que inclou com …


def code_5222_d_only_when_gestures_done(line: LineView) -> Truth:
    """5222 D: only when gestures_done includes tracheal_intubation and gestures_done includes umbilical_vein_catheter
    (Títol XI, Cap. 2, 5).
    """
    return (
        line.contains("gestures_done", "tracheal_intubation")
        & line.contains("gestures_done", "umbilical_vein_catheter")
    )


CODE_5222_D_ONLY_WHEN_GESTURES_DONE = Condition(
    codes={"5222 D"},
    slug="only-when-gestures-done",
    sentence="only when gestures_done includes tracheal_intubation and gestures_done includes umbilical_vein_catheter",
    citation=TITOL_XI_CAP_2_5,
    valid=FROM_2014_05_14,
    holds=code_5222_d_only_when_gestures_done,
    asks=("gestures_done",),
)

# ---------------------------------------------------------------- 5223 C, 5225 A


def code_5223_c_5225_a_only_when_birth_attendant_role(line: LineView) -> Truth:
    """5223 C, 5225 A: only when birth_attendant_role is midwife (Títol XI, Cap. 2, 6)."""
    return line.equals("birth_attendant_role", "midwife")


CODE_5223_C_5225_A_ONLY_WHEN_BIRTH_ATTENDANT_ROLE = Condition(
    codes={"5223 C", "5225 A"},
    slug="only-when-birth-attendant-role",
    sentence="only when birth_attendant_role is midwife",
    citation=TITOL_XI_CAP_2_6,
    valid=FROM_2014_05_14,
    holds=code_5223_c_5225_a_only_when_birth_attendant_role,
    asks=("birth_attendant_role",),
)

# ---------------------------------------------------------------- 5224 B Simple o sutura d'episiotomia amb caràcter ur…


def code_5224_b_only_when_performer_role_midwife(line: LineView) -> Truth:
    """5224 B: only by performer.role midwife (Títol XI, Cap. 2, 6)."""
    return line.equals("performer.role", "midwife")


CODE_5224_B_ONLY_WHEN_PERFORMER_ROLE_MIDWIFE = Condition(
    codes={"5224 B"},
    slug="only-when-performer-role.midwife",
    sentence="only by performer.role midwife",
    citation=TITOL_XI_CAP_2_6,
    valid=FROM_2014_05_14,
    holds=code_5224_b_only_when_performer_role_midwife,
    asks=("performer.role",),
)


def code_5224_b_only_when_urgent(line: LineView) -> Truth:
    """5224 B: only when urgent (Títol XI, Cap. 2, 6)."""
    return line.is_true("urgent")


CODE_5224_B_ONLY_WHEN_URGENT = Condition(
    codes={"5224 B"},
    slug="only-when-urgent",
    sentence="only when urgent",
    citation=TITOL_XI_CAP_2_6,
    valid=FROM_2014_05_14,
    holds=code_5224_b_only_when_urgent,
    asks=("urgent",),
)


def code_5224_b_only_when_during_birth(line: LineView) -> Truth:
    """5224 B: only when during_birth (Títol XI, Cap. 2, 6)."""
    return line.is_true("during_birth")


CODE_5224_B_ONLY_WHEN_DURING_BIRTH = Condition(
    codes={"5224 B"},
    slug="only-when-during-birth",
    sentence="only when during_birth",
    citation=TITOL_XI_CAP_2_6,
    valid=FROM_2014_05_14,
    holds=code_5224_b_only_when_during_birth,
    asks=("during_birth",),
)

# ---------------------------------------------------------------- 5232 S Intervencions mitjançant celiotomia per al tr…

CODE_5232_S_INCLUDES = Inclusion(
    codes={"5232 S"},
    slug="includes",
    sentence=(
        'includes 5013 I, 5023 Y, 5025 V, "extraction of the fetus", "removal of a genital organ" in the same '
        "operation"
    ),
    citation=TITOL_XI_CAP_2_7,
    valid=FROM_2014_05_14,
    items=lines(
        "5013 I", "5023 Y", "5025 V",
        Named("extraction of the fetus", "extraction-of-the-fetus"),
        Named("removal of a genital organ", "removal-of-a-genital-organ"),
    ),
    keys=("operation",),
    reading="the removals are the operations on the genital organs that are not for malignant disease",
)

# ---------------------------------------------------------------- 5235 P and 2 more


def code_5235_p_and_2_more_only_when_performer_role(line: LineView) -> Truth:
    """5235 P and 2 more: only by performer.role midwife otherwise not covered (Títol XI, Cap. 2, 8)."""
    return line.equals("performer.role", "midwife")


CODE_5235_P_AND_2_MORE_ONLY_WHEN_PERFORMER_ROLE = Condition(
    codes={"5235 P", "5236 O", "5237 N"},
    slug="only-when-performer-role",
    sentence="only by performer.role midwife otherwise not covered",
    citation=TITOL_XI_CAP_2_8,
    valid=FROM_2014_05_14,
    holds=code_5235_p_and_2_more_only_when_performer_role,
    asks=("performer.role",),
    otherwise="not covered",
)

# ---------------------------------------------------------------- 5236 O Vigilància d'un nadó prematur mantingut a la …

CODE_5236_O_MAX_1_PER_DAY = Limit(
    codes={"5236 O"},
    slug="max-1-per-day",
    sentence="max 1 per day",
    citation=TITOL_XI_CAP_2_8,
    valid=FROM_2014_05_14,
    number=1,
    window=Window("day"),
    reading="24 hours are a calendar day",
)

# ---------------------------------------------------------------- 5237 N Observació i tractament a domicili d'un embar…


def code_5237_n_only_when_place_of_service(line: LineView) -> Truth:
    """5237 N: only when place_of_service is home (Títol XI, Cap. 2, 8)."""
    return line.equals("place_of_service", "home")


CODE_5237_N_ONLY_WHEN_PLACE_OF_SERVICE = Condition(
    codes={"5237 N"},
    slug="only-when-place-of-service",
    sentence="only when place_of_service is home",
    citation=TITOL_XI_CAP_2_8,
    valid=FROM_2014_05_14,
    holds=code_5237_n_only_when_place_of_service,
    asks=("place_of_service",),
)

CODE_5237_N_REQUIRES_DOCUMENT_PRESCRIPTION = DocumentRequired(
    codes={"5237 N"},
    slug="requires-document-prescription",
    sentence="requires document prescription",
    citation=TITOL_XI_CAP_2_8,
    valid=FROM_2014_05_14,
    kind="prescription",
)

# ---------------------------------------------------------------- C and 3 more

C_AND_3_MORE_CANNOT_BE_BILLED_WITH = Exclusion(
    codes={"C", "CS", "V", "VS"},
    slug="cannot-be-billed-with",
    sentence='cannot be billed with any other code of "Títol XI, Cap. 2"',
    citation=TITOL_XI_CAP_2_8,
    valid=FROM_2014_05_14,
    partners=lines(AnyOther(TITOL_XI_CAP_2)),
    keys=("session",),
    reading="printed in the midwife's section and worded generally: the acts of this chapter",
)

# ---------------------------------------------------------------- 5238 MS Anestèsia epidural d'una durada d'almenys 2 …


def code_5238_ms_only_when_session_duration_min(line: LineView) -> Truth:
    """5238 MS: only when session_duration_min >= 120 minutes (Títol XI, Cap. 2, row after section 8)."""
    return line.compare("session_duration_min", ">=", Decimal("120"))


CODE_5238_MS_ONLY_WHEN_SESSION_DURATION_MIN = Condition(
    codes={"5238 MS"},
    slug="only-when-session-duration-min",
    sentence="only when session_duration_min >= 120 minutes",
    citation=TITOL_XI_CAP_2_ROW_AFTER_SECTION_8,
    valid=FROM_2014_05_14,
    holds=code_5238_ms_only_when_session_duration_min,
    asks=("session_duration_min",),
)


def code_5238_ms_only_when_anaesthetist_present_permanently(line: LineView) -> Truth:
    """5238 MS: only when anaesthetist_present_permanently (Títol XI, Cap. 2, row after section 8)."""
    return line.is_true("anaesthetist_present_permanently")


CODE_5238_MS_ONLY_WHEN_ANAESTHETIST_PRESENT_PERMANENTLY = Condition(
    codes={"5238 MS"},
    slug="only-when-anaesthetist-present-permanently",
    sentence="only when anaesthetist_present_permanently",
    citation=TITOL_XI_CAP_2_ROW_AFTER_SECTION_8,
    valid=FROM_2014_05_14,
    holds=code_5238_ms_only_when_anaesthetist_present_permanently,
    asks=("anaesthetist_present_permanently",),
)


def code_5238_ms_only_when_indication(line: LineView) -> Truth:
    """5238 MS: only when indication is obstetric (Títol XI, Cap. 2, row after section 8)."""
    return line.equals("indication", "obstetric")


CODE_5238_MS_ONLY_WHEN_INDICATION = Condition(
    codes={"5238 MS"},
    slug="only-when-indication",
    sentence="only when indication is obstetric",
    citation=TITOL_XI_CAP_2_ROW_AFTER_SECTION_8,
    valid=FROM_2014_05_14,
    holds=code_5238_ms_only_when_indication,
    asks=("indication",),
)

RULES: tuple[Rule, ...] = (
    CODE_5201_Z_AND_33_MORE_ONLY_WHEN_PERFORMER_ROLE_DOCTOR,
    CODE_5201_Z_AND_33_MORE_ONLY_WHEN_MIDWIFE_COMPETENCE,
    CODE_5201_Z_MAX_2_PER_PREGNANCY,
    CODE_5201_Z_ONLY_WHEN_PARAMETER_COUNT,
    CODE_5201_Z_REQUIRES_DOCUMENT_PHOTO,
    CODE_5201_Z_REQUIRES_DOCUMENT_REPORT,
    CODE_5201_Z_CANNOT_BE_BILLED_WITH,
    CODE_5202_Y_ONLY_WHEN_ANALYSIS_KIND_COUNT,
    CODE_5202_Y_ONLY_WHEN_ULTRASOUND_CONTENTS,
    CODE_5202_Y_REQUIRES_DOCUMENT_REPORT,
    CODE_5201_Z_5202_Y_INCLUDES,
    CODE_5203_X_MAX_1_WITHIN_7_DAYS,
    CODE_5205_U_MAX_1_PER_DELIVERY,
    CODE_5206_T_ONLY_WHEN_GESTATIONAL_AGE_DAYS,
    CODE_5206_T_INCLUDES,
    CODE_5210_P_5211_O_ONLY_WHEN_GESTATIONAL_AGE_DAYS,
    CODE_5210_P_ONLY_WHEN_TWIN,
    CODE_5211_O_ONLY_WHEN_TWIN,
    CODE_5207_S_ONLY_WHEN_PATIENT_COUNT,
    CODE_5208_R_ONLY_WHEN_PATIENT_COUNT,
    CODE_5207_S_5208_R_MAX_10_SESSIONS_PER_PREGNANCY,
    CODE_5207_S_5208_R_ONLY_WHEN_SESSION_DURATION_MIN,
    CODE_5207_S_5208_R_ONLY_WHEN_PATIENT_COUNT_UNLESS_SESSION,
    CODE_5210_P_5211_O_INCLUDES,
    CODE_5210_P_5211_O_INCLUDES_2,
    CODE_5210_P_5211_O_INCLUDES_3,
    CODE_5210_P_5211_O_INCLUDES_4,
    CODE_5210_P_5211_O_TIMES_0_8,
    CODE_5209_Q_ONLY_WHEN_SESSION_DURATION_MIN,
    CODE_5209_Q_ONLY_WHEN_CAESAREAN_FOLLOWED,
    CODE_5209_Q_ONLY_WHEN_BILLED_WITH,
    CODE_5212_N_ONLY_WHEN_BREECH_AND_PRIMIPAROUS,
    CODE_5212_N_REQUIRES,
    CODE_5212_N_CANNOT_BE_BILLED_WITH,
    CODE_5214_L_AND_6_MORE_PAYS_BY_COEFFICIENT_PER_DELIVERY,
    CODE_5214_L_5216_J_ONLY_WHEN_PERFORMER_CALLED_IN,
    CODE_5215_K_5217_I_ONLY_WHEN_PERFORMER_CALLED_IN,
    CODE_5214_L_5215_K_INCLUDES,
    CODE_5216_J_5217_I_INCLUDES,
    CODE_5218_H_ONLY_WHEN_TECHNIQUE,
    CODE_5219_G_ONLY_WHEN_SESSION_DURATION_MIN,
    CODE_5219_G_INCLUDES,
    CODE_5220_F_REQUIRES_DOCUMENT_LABORATORY,
    CODE_5221_E_PAYS_PB_0_25,
    CODE_5221_E_ONLY_WHEN_CAESAREAN_FOLLOWED,
    CODE_5221_E_ONLY_WHEN_MOTHER_HOSPITALISED,
    CODE_5221_E_MAX_1_PER_DELIVERY,
    CODE_5222_D_ONLY_WHEN_GESTURES_DONE,
    CODE_5223_C_5225_A_ONLY_WHEN_BIRTH_ATTENDANT_ROLE,
    CODE_5224_B_ONLY_WHEN_PERFORMER_ROLE_MIDWIFE,
    CODE_5224_B_ONLY_WHEN_URGENT,
    CODE_5224_B_ONLY_WHEN_DURING_BIRTH,
    CODE_5232_S_INCLUDES,
    CODE_5235_P_AND_2_MORE_ONLY_WHEN_PERFORMER_ROLE,
    CODE_5236_O_MAX_1_PER_DAY,
    CODE_5237_N_ONLY_WHEN_PLACE_OF_SERVICE,
    CODE_5237_N_REQUIRES_DOCUMENT_PRESCRIPTION,
    C_AND_3_MORE_CANNOT_BE_BILLED_WITH,
    CODE_5238_MS_ONLY_WHEN_SESSION_DURATION_MIN,
    CODE_5238_MS_ONLY_WHEN_ANAESTHETIST_PRESENT_PERMANENTLY,
    CODE_5238_MS_ONLY_WHEN_INDICATION,
)
