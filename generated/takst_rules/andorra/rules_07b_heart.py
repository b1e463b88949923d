"""The rules of Títol VII, Cap. 5, Art. 1; Títol VII, Cap. 5, Art. 2; Títol VII, Cap. 5, Art. 2 and 3; Títol VII, Cap.
5, Art. 3; Títol VII, Cap. 5, Art. 4; Títol VII, Cap. 5, Art. 4, Suplements per malalt; Títol VII, Cap. 5, Art. 5;
Títol VII, Cap. 5, Art. 6; Títol VII, Cap. 5, Art. 7.

Generated from rulesets/andorra/07b-heart.takst by `takst build andorra`: change the rules there, then build again.
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
    Factor,
    Inclusion,
    InclusionLift,
    Limit,
    LinesRequired,
    Named,
    Permission,
    Rule,
    Unresolved,
    lines,
)
from takst.runtime.spec import Citation, Period
from takst.runtime.view import LineView
from takst.runtime.windows import Window

from .vocabulary import CONSULTATIONS, ELECTROCARDIOGRAMS, OPEN_HEART_ACTS

TITOL_VII_CAP_5_ART_1 = Citation("ngap", "Títol VII, Cap. 5, Art. 1")
FROM_2014_05_14 = Period(dt.date(2014, 5, 14))
WHERE_THE_TEXT_DOES_NOT_SAY_HOW = "where the text does not say how far a ban or an inclusion reaches: the same session"
TITOL_VII_CAP_5_ART_2_2 = Citation("ngap", "Títol VII, Cap. 5, Art. 2")
TITOL_VII_CAP_5_ART_2_AND_3 = Citation("ngap", "Títol VII, Cap. 5, Art. 2 and 3")
TITOL_VII_CAP_5_ART_3 = Citation("ngap", "Títol VII, Cap. 5, Art. 3")
TITOL_VII_CAP_5_ART_4 = Citation("ngap", "Títol VII, Cap. 5, Art. 4")
CODE_24_HOURS_ARE_A_CALENDAR_DAY = "24 hours are a calendar day"
TITOL_VII_CAP_5_ART_4_SUPLEMENTS_PER_MALALT = Citation("ngap", "Títol VII, Cap. 5, Art. 4, Suplements per malalt")
CODE_3901_Z_AND_41_MORE = frozenset({
    "3901 Z", "3902 Y", "3903 Z", "3904 X", "3905 V", "3906 U", "3907 T", "3908 S", "3909 R", "3910 Q", "3911 N",
    "3912 N", "3913 I", "3920 C", "3921 B", "3922 A", "3923 Z", "3924 Y", "3925 X", "3926 V", "3927 U", "3928 T",
    "3929 S", "3930 R", "3931 Q", "3932 P", "3933 O", "3934 N", "3935 M", "3936 L", "3937 K", "3938 J", "3939 I",
    "3940 H", "3941 G", "3942 F", "3943 E", "3944 D", "3945 C", "3946 B", "3950 Z", "3951 Y",
})
TITOL_VII_CAP_5_ART_5 = Citation("ngap", "Títol VII, Cap. 5, Art. 5")
TITOL_VII_CAP_5_ART_6 = Citation("ngap", "Títol VII, Cap. 5, Art. 6")
TITOL_VII_CAP_5_ART_7 = Citation("ngap", "Títol VII, Cap. 5, Art. 7")

# ---------------------------------------------------------------- 3901 Z Electrocardiograma d'almenys dotze derivacions


def code_3901_z_only_when_lead_count(line: LineView) -> Truth:
    """3901 Z: only when lead_count >= 12 leads (Títol VII, Cap. 5, Art. 1)."""
    return line.compare("lead_count", ">=", Decimal("12"))


CODE_3901_Z_ONLY_WHEN_LEAD_COUNT = Condition(
    codes={"3901 Z"},
    slug="only-when-lead-count",
    sentence="only when lead_count >= 12 leads",
    citation=TITOL_VII_CAP_5_ART_1,
    valid=FROM_2014_05_14,
    holds=code_3901_z_only_when_lead_count,
    asks=("lead_count",),
)

# ---------------------------------------------------------------- 3902 Y Suplement per fonocardiograma

CODE_3902_Y_REQUIRES = LinesRequired(
    codes={"3902 Y"},
    slug="requires",
    sentence="requires 3901 Z",
    citation=TITOL_VII_CAP_5_ART_1,
    valid=FROM_2014_05_14,
    partners=lines("3901 Z"),
    keys=("session",),
    reading=WHERE_THE_TEXT_DOES_NOT_SAY_HOW,
)

# ---------------------------------------------------------------- 3903 Z Suplement per un o varis mecanogrames

CODE_3903_Z_REQUIRES = LinesRequired(
    codes={"3903 Z"},
    slug="requires",
    sentence="requires 3901 Z",
    citation=TITOL_VII_CAP_5_ART_1,
    valid=FROM_2014_05_14,
    partners=lines("3901 Z"),
    keys=("session",),
    reading=WHERE_THE_TEXT_DOES_NOT_SAY_HOW,
)

CODE_3903_Z_MAX_1_PER_SESSION = Limit(
    codes={"3903 Z"},
    slug="max-1-per-session",
    sentence="max 1 per session",
    citation=TITOL_VII_CAP_5_ART_1,
    valid=FROM_2014_05_14,
    number=1,
    window=Window("keys", keys=("session",)),
)

# ---------------------------------------------------------------- every line


def every_line_cannot_be_billed_with_when(line: LineView) -> Truth:
    """The `when` of every line: cannot be billed with electrocardiograms when billed with consultations (Títol VII,
    Cap. 5, Art. 1).
    """
    return billed(line, "with", lines(CONSULTATIONS), keys=("session",))


EVERY_LINE_CANNOT_BE_BILLED_WITH = Exclusion(
    every=True,
    slug="cannot-be-billed-with",
    sentence="cannot be billed with electrocardiograms when billed with consultations",
    citation=TITOL_VII_CAP_5_ART_1,
    valid=FROM_2014_05_14,
    partners=lines(ELECTROCARDIOGRAMS),
    keys=("session",),
    when=every_line_cannot_be_billed_with_when,
    reading="with the electrocardiogram and the consultation no further act of the session is paid",
)

# ---------------------------------------------------------------- 3901 Z and 3 more

CODE_3901_Z_AND_3_MORE_MAY_BE_BILLED_WITH = Permission(
    codes={"3901 Z", "3902 Y", "3903 Z", "3904 X"},
    slug="may-be-billed-with",
    sentence="may be billed with electrocardiograms",
    citation=TITOL_VII_CAP_5_ART_1,
    valid=FROM_2014_05_14,
    partners=lines(ELECTROCARDIOGRAMS),
    keys=("session",),
    reading=WHERE_THE_TEXT_DOES_NOT_SAY_HOW,
)


def code_3901_z_and_3_more_may_be_billed_with_2_unless(line: LineView) -> Truth:
    """The `unless` of 3901 Z and 3 more: may be billed with consultations unless hospitalised (Títol VII, Cap. 5, Art.
    1).
    """
    return line.is_true("hospitalised")


CODE_3901_Z_AND_3_MORE_MAY_BE_BILLED_WITH_2 = Permission(
    codes={"3901 Z", "3902 Y", "3903 Z", "3904 X"},
    slug="may-be-billed-with",
    sentence="may be billed with consultations unless hospitalised",
    citation=TITOL_VII_CAP_5_ART_1,
    valid=FROM_2014_05_14,
    partners=lines(CONSULTATIONS),
    keys=("session",),
    unless=code_3901_z_and_3_more_may_be_billed_with_2_unless,
    reading=WHERE_THE_TEXT_DOES_NOT_SAY_HOW,
)

CODE_3901_Z_AND_3_MORE_UNRESOLVED_REGLAMENT_D_APLICACIO_NUM = Unresolved(
    codes={"3901 Z", "3902 Y", "3903 Z", "3904 X"},
    slug="unresolved-reglament-d-aplicacio-num-20",
    sentence=(
        "unresolved \"Reglament d'aplicació núm. 20, article 11 A a: the one further act that may stand beside them\""
    ),
    citation=TITOL_VII_CAP_5_ART_1,
    valid=FROM_2014_05_14,
    text="Reglament d'aplicació núm. 20, article 11 A a: the one further act that may stand beside them",
)

# ---------------------------------------------------------------- C, CS


def c_cs_may_be_billed_with_when(line: LineView) -> Truth:
    """The `when` of C, CS: may be billed with electrocardiograms when hospitalised (Títol VII, Cap. 5, Art. 1)."""
    return line.is_true("hospitalised")


C_CS_MAY_BE_BILLED_WITH = Permission(
    codes={"C", "CS"},
    slug="may-be-billed-with",
    sentence="may be billed with electrocardiograms when hospitalised",
    citation=TITOL_VII_CAP_5_ART_1,
    valid=FROM_2014_05_14,
    partners=lines(ELECTROCARDIOGRAMS),
    keys=("session",),
    when=c_cs_may_be_billed_with_when,
    reading=WHERE_THE_TEXT_DOES_NOT_SAY_HOW,
)


def c_cs_times_0_8_when(line: LineView) -> Truth:
    """The `when` of C, CS: times 0.8 when hospitalised and billed with electrocardiograms (Títol VII, Cap. 5, Art. 1).
    """
    return line.is_true("hospitalised") & billed(line, "with", lines(ELECTROCARDIOGRAMS), keys=("session",))


C_CS_TIMES_0_8 = Factor(
    codes={"C", "CS"},
    slug="times-0.8",
    sentence="times 0.8 when hospitalised and billed with electrocardiograms",
    citation=TITOL_VII_CAP_5_ART_1,
    valid=FROM_2014_05_14,
    factor=Decimal("0.8"),
    when=c_cs_times_0_8_when,
    reading=WHERE_THE_TEXT_DOES_NOT_SAY_HOW,
)

# ---------------------------------------------------------------- 3904 X Suplement per l'examen practicat a domicili d…

CODE_3904_X_REQUIRES = LinesRequired(
    codes={"3904 X"},
    slug="requires",
    sentence="requires 3901 Z",
    citation=TITOL_VII_CAP_5_ART_1,
    valid=FROM_2014_05_14,
    partners=lines("3901 Z"),
    keys=("session",),
    reading=WHERE_THE_TEXT_DOES_NOT_SAY_HOW,
)


def code_3904_x_only_when_place_of_service(line: LineView) -> Truth:
    """3904 X: only when place_of_service is home (Títol VII, Cap. 5, Art. 1)."""
    return line.equals("place_of_service", "home")


CODE_3904_X_ONLY_WHEN_PLACE_OF_SERVICE = Condition(
    codes={"3904 X"},
    slug="only-when-place-of-service",
    sentence="only when place_of_service is home",
    citation=TITOL_VII_CAP_5_ART_1,
    valid=FROM_2014_05_14,
    holds=code_3904_x_only_when_place_of_service,
    asks=("place_of_service",),
)

# ---------------------------------------------------------------- 3905 V and 2 more


def code_3905_v_and_2_more_only_when_during_surgery(line: LineView) -> Truth:
    """3905 V and 2 more: only when during_surgery (Títol VII, Cap. 5, Art. 1)."""
    return line.is_true("during_surgery")


CODE_3905_V_AND_2_MORE_ONLY_WHEN_DURING_SURGERY = Condition(
    codes={"3905 V", "3906 U", "3907 T"},
    slug="only-when-during-surgery",
    sentence="only when during_surgery",
    citation=TITOL_VII_CAP_5_ART_1,
    valid=FROM_2014_05_14,
    holds=code_3905_v_and_2_more_only_when_during_surgery,
    asks=("during_surgery",),
)


def code_3905_v_and_2_more_only_when_performer_role(line: LineView) -> Truth:
    """3905 V and 2 more: only when not performer.role is one of surgeon, anaesthetist (Títol VII, Cap. 5, Art. 1)."""
    return ~line.one_of("performer.role", "surgeon", "anaesthetist")


CODE_3905_V_AND_2_MORE_ONLY_WHEN_PERFORMER_ROLE = Condition(
    codes={"3905 V", "3906 U", "3907 T"},
    slug="only-when-performer-role",
    sentence="only when not performer.role is one of surgeon, anaesthetist",
    citation=TITOL_VII_CAP_5_ART_1,
    valid=FROM_2014_05_14,
    holds=code_3905_v_and_2_more_only_when_performer_role,
    asks=("performer.role",),
)

# ---------------------------------------------------------------- 3905 V Electrocardiograma i mesura de les pressions …


def code_3905_v_only_when_extracorporeal_circulation(line: LineView) -> Truth:
    """3905 V: only when not extracorporeal_circulation (Títol VII, Cap. 5, Art. 1)."""
    return ~line.is_true("extracorporeal_circulation")


CODE_3905_V_ONLY_WHEN_EXTRACORPOREAL_CIRCULATION = Condition(
    codes={"3905 V"},
    slug="only-when-extracorporeal-circulation",
    sentence="only when not extracorporeal_circulation",
    citation=TITOL_VII_CAP_5_ART_1,
    valid=FROM_2014_05_14,
    holds=code_3905_v_only_when_extracorporeal_circulation,
    asks=("extracorporeal_circulation",),
)

# ---------------------------------------------------------------- 3906 U Electrocardiograma i mesura de pressions intr…


def code_3906_u_only_when_extracorporeal_circulation(line: LineView) -> Truth:
    """3906 U: only when extracorporeal_circulation (Títol VII, Cap. 5, Art. 1)."""
    return line.is_true("extracorporeal_circulation")


CODE_3906_U_ONLY_WHEN_EXTRACORPOREAL_CIRCULATION = Condition(
    codes={"3906 U"},
    slug="only-when-extracorporeal-circulation",
    sentence="only when extracorporeal_circulation",
    citation=TITOL_VII_CAP_5_ART_1,
    valid=FROM_2014_05_14,
    holds=code_3906_u_only_when_extracorporeal_circulation,
    asks=("extracorporeal_circulation",),
)

# ---------------------------------------------------------------- 3907 T Electrocardiograma peroperatori en cirurgia n…


def code_3907_t_only_when_cardiac_surgery(line: LineView) -> Truth:
    """3907 T: only when not cardiac_surgery (Títol VII, Cap. 5, Art. 1)."""
    return ~line.is_true("cardiac_surgery")


CODE_3907_T_ONLY_WHEN_CARDIAC_SURGERY = Condition(
    codes={"3907 T"},
    slug="only-when-cardiac-surgery",
    sentence="only when not cardiac_surgery",
    citation=TITOL_VII_CAP_5_ART_1,
    valid=FROM_2014_05_14,
    holds=code_3907_t_only_when_cardiac_surgery,
    asks=("cardiac_surgery",),
)

# ---------------------------------------------------------------- 3908 S, 3909 R

CODE_3908_S_3909_R_REQUIRES_DOCUMENT_REPORT = DocumentRequired(
    codes={"3908 S", "3909 R"},
    slug="requires-document-report",
    sentence="requires document report",
    citation=TITOL_VII_CAP_5_ART_2_2,
    valid=FROM_2014_05_14,
    kind="report",
)


def code_3908_s_3909_r_requires_prior_approval_when(line: LineView) -> Truth:
    """The `when` of 3908 S, 3909 R: requires prior approval when more than 3 of 3908 S, 3909 R per treatment (Títol
    VII, Cap. 5, Art. 2).
    """
    return more_than(3, line, Window("keys", keys=("treatment",)), counting=lines("3908 S", "3909 R"))


CODE_3908_S_3909_R_REQUIRES_PRIOR_APPROVAL = ApprovalRequired(
    codes={"3908 S", "3909 R"},
    slug="requires-prior-approval",
    sentence="requires prior approval when more than 3 of 3908 S, 3909 R per treatment",
    citation=TITOL_VII_CAP_5_ART_2_2,
    valid=FROM_2014_05_14,
    when=code_3908_s_3909_r_requires_prior_approval_when,
    reading="no period is given: the fourth of one treatment",
)

CODE_3908_S_3909_R_INCLUDES = Inclusion(
    codes={"3908 S", "3909 R"},
    slug="includes",
    sentence='includes "images"',
    citation=TITOL_VII_CAP_5_ART_2_2,
    valid=FROM_2014_05_14,
    items=lines(Named("images", "images")),
    keys=("session",),
    reading=WHERE_THE_TEXT_DOES_NOT_SAY_HOW,
)

# ---------------------------------------------------------------- 3908 S Ecocardiograma amb un o més registres en mode…

CODE_3908_S_CANNOT_BE_BILLED_WITH = Exclusion(
    codes={"3908 S"},
    slug="cannot-be-billed-with",
    sentence="cannot be billed with 3909 R",
    citation=TITOL_VII_CAP_5_ART_2_2,
    valid=FROM_2014_05_14,
    partners=lines("3909 R"),
    keys=("session",),
    reading=WHERE_THE_TEXT_DOES_NOT_SAY_HOW,
)

# ---------------------------------------------------------------- 3909 R Ecocardiograma amb un examen en mode B temps …


def code_3909_r_only_when_recording_contents(line: LineView) -> Truth:
    """3909 R: only when recording_contents includes image and recording_contents includes continuous_m_mode and
    recording_contents includes reference_ecg (Títol VII, Cap. 5, Art. 2).
    """
    return (
        line.contains("recording_contents", "image")
        & line.contains("recording_contents", "continuous_m_mode")
        & line.contains("recording_contents", "reference_ecg")
    )


CODE_3909_R_ONLY_WHEN_RECORDING_CONTENTS = Condition(
    codes={"3909 R"},
    slug="only-when-recording-contents",
    sentence=(
        "only when recording_contents includes image and recording_contents includes continuous_m_mode and "
        "recording_contents includes reference_ecg"
    ),
    citation=TITOL_VII_CAP_5_ART_2_2,
    valid=FROM_2014_05_14,
    holds=code_3909_r_only_when_recording_contents,
    asks=("recording_contents",),
)

# ---------------------------------------------------------------- 3910 Q Suplement per prova farmacodinàmica disposant…

CODE_3910_Q_REQUIRES = LinesRequired(
    codes={"3910 Q"},
    slug="requires",
    sentence="requires 3908 S, 3909 R",
    citation=TITOL_VII_CAP_5_ART_2_2,
    valid=FROM_2014_05_14,
    partners=lines("3908 S", "3909 R"),
    keys=("session",),
    reading=WHERE_THE_TEXT_DOES_NOT_SAY_HOW,
)

# ---------------------------------------------------------------- 3910 Q, 3912 N


def code_3910_q_3912_n_only_when_reanimation_means(line: LineView) -> Truth:
    """3910 Q, 3912 N: only when reanimation_means (Títol VII, Cap. 5, Art. 2 and 3)."""
    return line.is_true("reanimation_means")


CODE_3910_Q_3912_N_ONLY_WHEN_REANIMATION_MEANS = Condition(
    codes={"3910 Q", "3912 N"},
    slug="only-when-reanimation-means",
    sentence="only when reanimation_means",
    citation=TITOL_VII_CAP_5_ART_2_AND_3,
    valid=FROM_2014_05_14,
    holds=code_3910_q_3912_n_only_when_reanimation_means,
    asks=("reanimation_means",),
)

# ---------------------------------------------------------------- 3911 N Fonocardiografia amb registrador d'almenys qu…


def code_3911_n_only_when_channel_count(line: LineView) -> Truth:
    """3911 N: only when channel_count >= 4 channels (Títol VII, Cap. 5, Art. 3)."""
    return line.compare("channel_count", ">=", Decimal("4"))


CODE_3911_N_ONLY_WHEN_CHANNEL_COUNT = Condition(
    codes={"3911 N"},
    slug="only-when-channel-count",
    sentence="only when channel_count >= 4 channels",
    citation=TITOL_VII_CAP_5_ART_3,
    valid=FROM_2014_05_14,
    holds=code_3911_n_only_when_channel_count,
    asks=("channel_count",),
)


def code_3911_n_only_when_recording_contents(line: LineView) -> Truth:
    """3911 N: only when recording_contents includes reference_lead (Títol VII, Cap. 5, Art. 3)."""
    return line.contains("recording_contents", "reference_lead")


CODE_3911_N_ONLY_WHEN_RECORDING_CONTENTS = Condition(
    codes={"3911 N"},
    slug="only-when-recording-contents",
    sentence="only when recording_contents includes reference_lead",
    citation=TITOL_VII_CAP_5_ART_3,
    valid=FROM_2014_05_14,
    holds=code_3911_n_only_when_recording_contents,
    asks=("recording_contents",),
)


def code_3911_n_only_when_focus_count(line: LineView) -> Truth:
    """3911 N: only when focus_count >= 5 foci (Títol VII, Cap. 5, Art. 3)."""
    return line.compare("focus_count", ">=", Decimal("5"))


CODE_3911_N_ONLY_WHEN_FOCUS_COUNT = Condition(
    codes={"3911 N"},
    slug="only-when-focus-count",
    sentence="only when focus_count >= 5 foci",
    citation=TITOL_VII_CAP_5_ART_3,
    valid=FROM_2014_05_14,
    holds=code_3911_n_only_when_focus_count,
    asks=("focus_count",),
)


def code_3911_n_only_when_curve_count(line: LineView) -> Truth:
    """3911 N: only when curve_count >= 3 curves (Títol VII, Cap. 5, Art. 3)."""
    return line.compare("curve_count", ">=", Decimal("3"))


CODE_3911_N_ONLY_WHEN_CURVE_COUNT = Condition(
    codes={"3911 N"},
    slug="only-when-curve-count",
    sentence="only when curve_count >= 3 curves",
    citation=TITOL_VII_CAP_5_ART_3,
    valid=FROM_2014_05_14,
    holds=code_3911_n_only_when_curve_count,
    asks=("curve_count",),
)

CODE_3911_N_REQUIRES_DOCUMENT_REPORT = DocumentRequired(
    codes={"3911 N"},
    slug="requires-document-report",
    sentence="requires document report",
    citation=TITOL_VII_CAP_5_ART_3,
    valid=FROM_2014_05_14,
    kind="report",
)

# ---------------------------------------------------------------- 3912 N Suplement per proves farmacodinàmiques dispos…

CODE_3912_N_REQUIRES = LinesRequired(
    codes={"3912 N"},
    slug="requires",
    sentence="requires 3911 N",
    citation=TITOL_VII_CAP_5_ART_3,
    valid=FROM_2014_05_14,
    partners=lines("3911 N"),
    keys=("session",),
    reading=WHERE_THE_TEXT_DOES_NOT_SAY_HOW,
)

# ---------------------------------------------------------------- 3913 I Vigilància d'un malalt portador d'un marcapàs…


def code_3913_i_only_when_pacemaker_tests(line: LineView) -> Truth:
    """3913 I: only when pacemaker_tests includes ecg and pacemaker_tests includes rate_acceleration and pacemaker_tests
    includes rate_slowing and pacemaker_tests includes magnetic_manoeuvres and pacemaker_tests includes
    oscilloscopic_study and pacemaker_tests includes photographic_record (Títol VII, Cap. 5, Art. 3).
    """
    return (
        line.contains("pacemaker_tests", "ecg")
        & line.contains("pacemaker_tests", "rate_acceleration")
        & line.contains("pacemaker_tests", "rate_slowing")
        & line.contains("pacemaker_tests", "magnetic_manoeuvres")
        & line.contains("pacemaker_tests", "oscilloscopic_study")
        & line.contains("pacemaker_tests", "photographic_record")
    )


CODE_3913_I_ONLY_WHEN_PACEMAKER_TESTS = Condition(
    codes={"3913 I"},
    slug="only-when-pacemaker-tests",
    sentence=(
        "only when pacemaker_tests includes ecg and pacemaker_tests includes rate_acceleration and pacemaker_tests "
        "includes rate_slowing and pacemaker_tests includes magnetic_manoeuvres and pacemaker_tests includes "
        "oscilloscopic_study and pacemaker_tests includes photographic_record"
    ),
    citation=TITOL_VII_CAP_5_ART_3,
    valid=FROM_2014_05_14,
    holds=code_3913_i_only_when_pacemaker_tests,
    asks=("pacemaker_tests",),
)


def code_3913_i_only_when_time_resolution_ms(line: LineView) -> Truth:
    """3913 I: only when time_resolution_ms <= 0.1 ms (Títol VII, Cap. 5, Art. 3)."""
    return line.compare("time_resolution_ms", "<=", Decimal("0.1"))


CODE_3913_I_ONLY_WHEN_TIME_RESOLUTION_MS = Condition(
    codes={"3913 I"},
    slug="only-when-time-resolution-ms",
    sentence="only when time_resolution_ms <= 0.1 ms",
    citation=TITOL_VII_CAP_5_ART_3,
    valid=FROM_2014_05_14,
    holds=code_3913_i_only_when_time_resolution_ms,
    asks=("time_resolution_ms",),
)

# ---------------------------------------------------------------- 3914 H Vigilància monitora contínua i tractament d'u…


def code_3914_h_only_when_hospitalised(line: LineView) -> Truth:
    """3914 H: only when hospitalised (Títol VII, Cap. 5, Art. 4)."""
    return line.is_true("hospitalised")


CODE_3914_H_ONLY_WHEN_HOSPITALISED = Condition(
    codes={"3914 H"},
    slug="only-when-hospitalised",
    sentence="only when hospitalised",
    citation=TITOL_VII_CAP_5_ART_4,
    valid=FROM_2014_05_14,
    holds=code_3914_h_only_when_hospitalised,
    asks=("hospitalised",),
)


def code_3914_h_only_when_patient_count(line: LineView) -> Truth:
    """3914 H: only when patient_count <= 2 patients (Títol VII, Cap. 5, Art. 4)."""
    return line.compare("patient_count", "<=", Decimal("2"))


CODE_3914_H_ONLY_WHEN_PATIENT_COUNT = Condition(
    codes={"3914 H"},
    slug="only-when-patient-count",
    sentence="only when patient_count <= 2 patients",
    citation=TITOL_VII_CAP_5_ART_4,
    valid=FROM_2014_05_14,
    holds=code_3914_h_only_when_patient_count,
    asks=("patient_count",),
)


def code_3914_h_only_when_doctor_responsible(line: LineView) -> Truth:
    """3914 H: only when doctor_responsible (Títol VII, Cap. 5, Art. 4)."""
    return line.is_true("doctor_responsible")


CODE_3914_H_ONLY_WHEN_DOCTOR_RESPONSIBLE = Condition(
    codes={"3914 H"},
    slug="only-when-doctor-responsible",
    sentence="only when doctor_responsible",
    citation=TITOL_VII_CAP_5_ART_4,
    valid=FROM_2014_05_14,
    holds=code_3914_h_only_when_doctor_responsible,
    asks=("doctor_responsible",),
)

CODE_3914_H_MAX_1_PER_DAY = Limit(
    codes={"3914 H"},
    slug="max-1-per-day",
    sentence="max 1 per day",
    citation=TITOL_VII_CAP_5_ART_4,
    valid=FROM_2014_05_14,
    number=1,
    window=Window("day"),
    reading=CODE_24_HOURS_ARE_A_CALENDAR_DAY,
)

CODE_3914_H_MAX_7_PER_TREATMENT = Limit(
    codes={"3914 H"},
    slug="max-7-per-treatment",
    sentence="max 7 per treatment",
    citation=TITOL_VII_CAP_5_ART_4,
    valid=FROM_2014_05_14,
    number=7,
    window=Window("keys", keys=("treatment",)),
    reading="seven days of one treatment",
)

# ---------------------------------------------------------------- 3915 G Vigilància monitora contínua i tractament de …


def code_3915_g_only_when_hospitalised(line: LineView) -> Truth:
    """3915 G: only when hospitalised (Títol VII, Cap. 5, Art. 4)."""
    return line.is_true("hospitalised")


CODE_3915_G_ONLY_WHEN_HOSPITALISED = Condition(
    codes={"3915 G"},
    slug="only-when-hospitalised",
    sentence="only when hospitalised",
    citation=TITOL_VII_CAP_5_ART_4,
    valid=FROM_2014_05_14,
    holds=code_3915_g_only_when_hospitalised,
    asks=("hospitalised",),
)


def code_3915_g_only_when_patient_count(line: LineView) -> Truth:
    """3915 G: only when patient_count <= 10 patients (Títol VII, Cap. 5, Art. 4)."""
    return line.compare("patient_count", "<=", Decimal("10"))


CODE_3915_G_ONLY_WHEN_PATIENT_COUNT = Condition(
    codes={"3915 G"},
    slug="only-when-patient-count",
    sentence="only when patient_count <= 10 patients",
    citation=TITOL_VII_CAP_5_ART_4,
    valid=FROM_2014_05_14,
    holds=code_3915_g_only_when_patient_count,
    asks=("patient_count",),
)


def code_3915_g_only_when_team_specialists(line: LineView) -> Truth:
    """3915 G: only when team_specialists >= 2 specialists (Títol VII, Cap. 5, Art. 4)."""
    return line.compare("team_specialists", ">=", Decimal("2"))


CODE_3915_G_ONLY_WHEN_TEAM_SPECIALISTS = Condition(
    codes={"3915 G"},
    slug="only-when-team-specialists",
    sentence="only when team_specialists >= 2 specialists",
    citation=TITOL_VII_CAP_5_ART_4,
    valid=FROM_2014_05_14,
    holds=code_3915_g_only_when_team_specialists,
    asks=("team_specialists",),
    reading="several are two or more",
)


def code_3915_g_only_when_specialist_always_present(line: LineView) -> Truth:
    """3915 G: only when specialist_always_present (Títol VII, Cap. 5, Art. 4)."""
    return line.is_true("specialist_always_present")


CODE_3915_G_ONLY_WHEN_SPECIALIST_ALWAYS_PRESENT = Condition(
    codes={"3915 G"},
    slug="only-when-specialist-always-present",
    sentence="only when specialist_always_present",
    citation=TITOL_VII_CAP_5_ART_4,
    valid=FROM_2014_05_14,
    holds=code_3915_g_only_when_specialist_always_present,
    asks=("specialist_always_present",),
)


def code_3915_g_only_when_provider_department(line: LineView) -> Truth:
    """3915 G: only when provider.department is cardiac_reanimation (Títol VII, Cap. 5, Art. 4)."""
    return line.equals("provider.department", "cardiac_reanimation")


CODE_3915_G_ONLY_WHEN_PROVIDER_DEPARTMENT = Condition(
    codes={"3915 G"},
    slug="only-when-provider-department",
    sentence="only when provider.department is cardiac_reanimation",
    citation=TITOL_VII_CAP_5_ART_4,
    valid=FROM_2014_05_14,
    holds=code_3915_g_only_when_provider_department,
    asks=("provider.department",),
)

CODE_3915_G_MAX_1_PER_DAY = Limit(
    codes={"3915 G"},
    slug="max-1-per-day",
    sentence="max 1 per day",
    citation=TITOL_VII_CAP_5_ART_4,
    valid=FROM_2014_05_14,
    number=1,
    window=Window("day"),
    reading=CODE_24_HOURS_ARE_A_CALENDAR_DAY,
)

# ---------------------------------------------------------------- 3916 F Desfibrilació elèctrica (qualsevol que en sig…

CODE_3916_F_MAX_1_PER_DAY = Limit(
    codes={"3916 F"},
    slug="max-1-per-day",
    sentence="max 1 per day",
    citation=TITOL_VII_CAP_5_ART_4,
    valid=FROM_2014_05_14,
    number=1,
    window=Window("day"),
    reading=CODE_24_HOURS_ARE_A_CALENDAR_DAY,
)

# ---------------------------------------------------------------- 3916 F and 2 more

CODE_3916_F_AND_2_MORE_REQUIRES = LinesRequired(
    codes={"3916 F", "3917 E", "3918 D"},
    slug="requires",
    sentence="requires 3914 H, 3915 G on the same day",
    citation=TITOL_VII_CAP_5_ART_4_SUPLEMENTS_PER_MALALT,
    valid=FROM_2014_05_14,
    partners=lines("3914 H", "3915 G"),
    keys=("day",),
)

# ---------------------------------------------------------------- 3901 Z and 41 more

CODE_3901_Z_AND_41_MORE_CANNOT_BE_BILLED_WITH = Exclusion(
    codes=CODE_3901_Z_AND_41_MORE,
    slug="cannot-be-billed-with",
    sentence="cannot be billed with 3914 H, 3915 G on the same day",
    citation=TITOL_VII_CAP_5_ART_4_SUPLEMENTS_PER_MALALT,
    valid=FROM_2014_05_14,
    partners=lines("3914 H", "3915 G"),
    keys=("day",),
    reading="of this chapter's acts only the three supplements stand beside monitoring",
)

# ---------------------------------------------------------------- 3920 C, 3922 A

CODE_3920_C_3922_A_INCLUDES = Inclusion(
    codes={"3920 C", "3922 A"},
    slug="includes",
    sentence='includes "injection of contrast or dye", "blood sampling"',
    citation=TITOL_VII_CAP_5_ART_5,
    valid=FROM_2014_05_14,
    items=lines(
        Named("injection of contrast or dye", "injection-of-contrast-or-dye"),
        Named("blood sampling", "blood-sampling"),
    ),
    keys=("session",),
    reading=WHERE_THE_TEXT_DOES_NOT_SAY_HOW,
)


def code_3920_c_3922_a_max_1_per_session_unless(line: LineView) -> Truth:
    """The `unless` of 3920 C, 3922 A: max 1 per session unless anaesthesia_share (Títol VII, Cap. 5, Art. 5)."""
    return line.is_true("anaesthesia_share")


CODE_3920_C_3922_A_MAX_1_PER_SESSION = Limit(
    codes={"3920 C", "3922 A"},
    slug="max-1-per-session",
    sentence="max 1 per session unless anaesthesia_share",
    citation=TITOL_VII_CAP_5_ART_5,
    valid=FROM_2014_05_14,
    number=1,
    window=Window("keys", keys=("session",)),
    unless=code_3920_c_3922_a_max_1_per_session_unless,
)

# ---------------------------------------------------------------- 3921 B Amb el registre del so, en suplement

CODE_3921_B_REQUIRES = LinesRequired(
    codes={"3921 B"},
    slug="requires",
    sentence="requires 3920 C",
    citation=TITOL_VII_CAP_5_ART_5,
    valid=FROM_2014_05_14,
    partners=lines("3920 C"),
    keys=("session",),
    reading=WHERE_THE_TEXT_DOES_NOT_SAY_HOW,
)

# ---------------------------------------------------------------- 3923 Z, 3924 Y

CODE_3923_Z_3924_Y_REQUIRES = LinesRequired(
    codes={"3923 Z", "3924 Y"},
    slug="requires",
    sentence="requires 3922 A",
    citation=TITOL_VII_CAP_5_ART_5,
    valid=FROM_2014_05_14,
    partners=lines("3922 A"),
    keys=("session",),
    reading=WHERE_THE_TEXT_DOES_NOT_SAY_HOW,
)

# ---------------------------------------------------------------- 3920 C Cateterisme del cor dret amb lectura i regist…

CODE_3920_C_CANNOT_BE_BILLED_WITH = Exclusion(
    codes={"3920 C"},
    slug="cannot-be-billed-with",
    sentence="cannot be billed with 3922 A",
    citation=TITOL_VII_CAP_5_ART_5,
    valid=FROM_2014_05_14,
    partners=lines("3922 A"),
    keys=("session",),
    reading="right and left in one session are 3925 X",
)

# ---------------------------------------------------------------- 3925 X Cateterisme del cor dret i de l'esquerre en e…

CODE_3925_X_INCLUDES = Inclusion(
    codes={"3925 X"},
    slug="includes",
    sentence="includes 3920 C, 3922 A",
    citation=TITOL_VII_CAP_5_ART_5,
    valid=FROM_2014_05_14,
    items=lines("3920 C", "3922 A"),
    keys=("session",),
    reading=WHERE_THE_TEXT_DOES_NOT_SAY_HOW,
)

# ---------------------------------------------------------------- 3929 S Amb presa i registre de pressions


def code_3929_s_only_when_technique(line: LineView) -> Truth:
    """3929 S: only when technique is not with_blood_samples (Títol VII, Cap. 5, Art. 5)."""
    return ~line.equals("technique", "with_blood_samples")


CODE_3929_S_ONLY_WHEN_TECHNIQUE = Condition(
    codes={"3929 S"},
    slug="only-when-technique",
    sentence="only when technique is not with_blood_samples",
    citation=TITOL_VII_CAP_5_ART_5,
    valid=FROM_2014_05_14,
    holds=code_3929_s_only_when_technique,
    asks=("technique",),
)

# ---------------------------------------------------------------- 3930 R Amb presa i registre de pressions i extracció…


def code_3930_r_only_when_technique(line: LineView) -> Truth:
    """3930 R: only when technique is with_blood_samples (Títol VII, Cap. 5, Art. 5)."""
    return line.equals("technique", "with_blood_samples")


CODE_3930_R_ONLY_WHEN_TECHNIQUE = Condition(
    codes={"3930 R"},
    slug="only-when-technique",
    sentence="only when technique is with_blood_samples",
    citation=TITOL_VII_CAP_5_ART_5,
    valid=FROM_2014_05_14,
    holds=code_3930_r_only_when_technique,
    asks=("technique",),
)

# ---------------------------------------------------------------- 3932 P, 3937 K


def code_3932_p_3937_k_max_1_per_operation_unless(line: LineView) -> Truth:
    """The `unless` of 3932 P, 3937 K: max 1 per operation unless anaesthesia_share (Títol VII, Cap. 5, Art. 6)."""
    return line.is_true("anaesthesia_share")


CODE_3932_P_3937_K_MAX_1_PER_OPERATION = Limit(
    codes={"3932 P", "3937 K"},
    slug="max-1-per-operation",
    sentence="max 1 per operation unless anaesthesia_share",
    citation=TITOL_VII_CAP_5_ART_6,
    valid=FROM_2014_05_14,
    number=1,
    window=Window("keys", keys=("operation",)),
    unless=code_3932_p_3937_k_max_1_per_operation_unless,
)

# ---------------------------------------------------------------- 3938 J Amb una artèria


def code_3938_j_only_when_artery_count(line: LineView) -> Truth:
    """3938 J: only when artery_count is 1 arteries (Títol VII, Cap. 5, Art. 6)."""
    return line.equals("artery_count", Decimal("1"))


CODE_3938_J_ONLY_WHEN_ARTERY_COUNT = Condition(
    codes={"3938 J"},
    slug="only-when-artery-count",
    sentence="only when artery_count is 1 arteries",
    citation=TITOL_VII_CAP_5_ART_6,
    valid=FROM_2014_05_14,
    holds=code_3938_j_only_when_artery_count,
    asks=("artery_count",),
)

# ---------------------------------------------------------------- 3939 I Amb dues artèries


def code_3939_i_only_when_artery_count(line: LineView) -> Truth:
    """3939 I: only when artery_count is 2 arteries (Títol VII, Cap. 5, Art. 6)."""
    return line.equals("artery_count", Decimal("2"))


CODE_3939_I_ONLY_WHEN_ARTERY_COUNT = Condition(
    codes={"3939 I"},
    slug="only-when-artery-count",
    sentence="only when artery_count is 2 arteries",
    citation=TITOL_VII_CAP_5_ART_6,
    valid=FROM_2014_05_14,
    holds=code_3939_i_only_when_artery_count,
    asks=("artery_count",),
)

# ---------------------------------------------------------------- 3940 H Instal·lació de la circulació extracorpòria a…

CODE_3940_H_REQUIRES = LinesRequired(
    codes={"3940 H"},
    slug="requires",
    sentence="requires open-heart-acts in the same operation",
    citation=TITOL_VII_CAP_5_ART_7,
    valid=FROM_2014_05_14,
    partners=lines(OPEN_HEART_ACTS),
    keys=("operation",),
)

# ---------------------------------------------------------------- 3942 F Per a una segona lesió, en suplement

CODE_3942_F_REQUIRES = LinesRequired(
    codes={"3942 F"},
    slug="requires",
    sentence="requires 3941 G in the same operation",
    citation=TITOL_VII_CAP_5_ART_7,
    valid=FROM_2014_05_14,
    partners=lines("3941 G"),
    keys=("operation",),
)


def code_3942_f_only_when_lesion_count(line: LineView) -> Truth:
    """3942 F: only when lesion_count >= 2 lesions (Títol VII, Cap. 5, Art. 7)."""
    return line.compare("lesion_count", ">=", Decimal("2"))


CODE_3942_F_ONLY_WHEN_LESION_COUNT = Condition(
    codes={"3942 F"},
    slug="only-when-lesion-count",
    sentence="only when lesion_count >= 2 lesions",
    citation=TITOL_VII_CAP_5_ART_7,
    valid=FROM_2014_05_14,
    holds=code_3942_f_only_when_lesion_count,
    asks=("lesion_count",),
)

# ---------------------------------------------------------------- 3943 E Per a una tercera lesió, en suplement

CODE_3943_E_REQUIRES = LinesRequired(
    codes={"3943 E"},
    slug="requires",
    sentence="requires 3942 F in the same operation",
    citation=TITOL_VII_CAP_5_ART_7,
    valid=FROM_2014_05_14,
    partners=lines("3942 F"),
    keys=("operation",),
)


def code_3943_e_only_when_lesion_count(line: LineView) -> Truth:
    """3943 E: only when lesion_count >= 3 lesions (Títol VII, Cap. 5, Art. 7)."""
    return line.compare("lesion_count", ">=", Decimal("3"))


CODE_3943_E_ONLY_WHEN_LESION_COUNT = Condition(
    codes={"3943 E"},
    slug="only-when-lesion-count",
    sentence="only when lesion_count >= 3 lesions",
    citation=TITOL_VII_CAP_5_ART_7,
    valid=FROM_2014_05_14,
    holds=code_3943_e_only_when_lesion_count,
    asks=("lesion_count",),
)

# ---------------------------------------------------------------- 3944 D Suplement per a reforçar l'equip quirúrgic pe…

CODE_3944_D_REQUIRES = LinesRequired(
    codes={"3944 D"},
    slug="requires",
    sentence="requires 3941 G in the same operation",
    citation=TITOL_VII_CAP_5_ART_7,
    valid=FROM_2014_05_14,
    partners=lines("3941 G"),
    keys=("operation",),
)


def code_3944_d_only_when_second_surgeon(line: LineView) -> Truth:
    """3944 D: only when second_surgeon (Títol VII, Cap. 5, Art. 7)."""
    return line.is_true("second_surgeon")


CODE_3944_D_ONLY_WHEN_SECOND_SURGEON = Condition(
    codes={"3944 D"},
    slug="only-when-second-surgeon",
    sentence="only when second_surgeon",
    citation=TITOL_VII_CAP_5_ART_7,
    valid=FROM_2014_05_14,
    holds=code_3944_d_only_when_second_surgeon,
    asks=("second_surgeon",),
)

# ---------------------------------------------------------------- 3945 C Per a l'equip d'anestèsia-reanimació, globalm…


def code_3945_c_only_when_performer_role(line: LineView) -> Truth:
    """3945 C: only by performer.role anaesthetist (Títol VII, Cap. 5, Art. 7)."""
    return line.equals("performer.role", "anaesthetist")


CODE_3945_C_ONLY_WHEN_PERFORMER_ROLE = Condition(
    codes={"3945 C"},
    slug="only-when-performer-role",
    sentence="only by performer.role anaesthetist",
    citation=TITOL_VII_CAP_5_ART_7,
    valid=FROM_2014_05_14,
    holds=code_3945_c_only_when_performer_role,
    asks=("performer.role",),
)

CODE_3945_C_MAX_1_PER_OPERATION = Limit(
    codes={"3945 C"},
    slug="max-1-per-operation",
    sentence="max 1 per operation",
    citation=TITOL_VII_CAP_5_ART_7,
    valid=FROM_2014_05_14,
    number=1,
    window=Window("keys", keys=("operation",)),
    reading="global: one fee for the team",
)

CODE_3945_C_INCLUDES = Inclusion(
    codes={"3945 C"},
    slug="includes",
    sentence='includes "anaesthesia", "reanimation" in the same operation',
    citation=TITOL_VII_CAP_5_ART_7,
    valid=FROM_2014_05_14,
    items=lines(Named("anaesthesia", "anaesthesia"), Named("reanimation", "reanimation")),
    keys=("operation",),
)

CODE_3945_C_DOES_NOT_INCLUDE = InclusionLift(
    codes={"3945 C"},
    slug="does-not-include",
    sentence='does not include 3946 B, "watching of the circulation device"',
    citation=TITOL_VII_CAP_5_ART_7,
    valid=FROM_2014_05_14,
    items=lines("3946 B", Named("watching of the circulation device", "watching-of-the-circulation-device")),
)

# ---------------------------------------------------------------- 3946 B Per metge, amb un màxim de dos metges

CODE_3946_B_MAX_2_PER_OPERATION = Limit(
    codes={"3946 B"},
    slug="max-2-per-operation",
    sentence="max 2 per operation",
    citation=TITOL_VII_CAP_5_ART_7,
    valid=FROM_2014_05_14,
    number=2,
    window=Window("keys", keys=("operation",)),
)

CODE_3946_B_MAX_1_PER_OPERATION_AND_PERFORMER = Limit(
    codes={"3946 B"},
    slug="max-1-per-operation-and-performer",
    sentence="max 1 per operation and performer",
    citation=TITOL_VII_CAP_5_ART_7,
    valid=FROM_2014_05_14,
    number=1,
    window=Window("keys", keys=("operation", "performer")),
)

RULES: tuple[Rule, ...] = (
    CODE_3901_Z_ONLY_WHEN_LEAD_COUNT,
    CODE_3902_Y_REQUIRES,
    CODE_3903_Z_REQUIRES,
    CODE_3903_Z_MAX_1_PER_SESSION,
    EVERY_LINE_CANNOT_BE_BILLED_WITH,
    CODE_3901_Z_AND_3_MORE_MAY_BE_BILLED_WITH,
    CODE_3901_Z_AND_3_MORE_MAY_BE_BILLED_WITH_2,
    CODE_3901_Z_AND_3_MORE_UNRESOLVED_REGLAMENT_D_APLICACIO_NUM,
    C_CS_MAY_BE_BILLED_WITH,
    C_CS_TIMES_0_8,
    CODE_3904_X_REQUIRES,
    CODE_3904_X_ONLY_WHEN_PLACE_OF_SERVICE,
    CODE_3905_V_AND_2_MORE_ONLY_WHEN_DURING_SURGERY,
    CODE_3905_V_AND_2_MORE_ONLY_WHEN_PERFORMER_ROLE,
    CODE_3905_V_ONLY_WHEN_EXTRACORPOREAL_CIRCULATION,
    CODE_3906_U_ONLY_WHEN_EXTRACORPOREAL_CIRCULATION,
    CODE_3907_T_ONLY_WHEN_CARDIAC_SURGERY,
    CODE_3908_S_3909_R_REQUIRES_DOCUMENT_REPORT,
    CODE_3908_S_3909_R_REQUIRES_PRIOR_APPROVAL,
    CODE_3908_S_3909_R_INCLUDES,
    CODE_3908_S_CANNOT_BE_BILLED_WITH,
    CODE_3909_R_ONLY_WHEN_RECORDING_CONTENTS,
    CODE_3910_Q_REQUIRES,
    CODE_3910_Q_3912_N_ONLY_WHEN_REANIMATION_MEANS,
    CODE_3911_N_ONLY_WHEN_CHANNEL_COUNT,
    CODE_3911_N_ONLY_WHEN_RECORDING_CONTENTS,
    CODE_3911_N_ONLY_WHEN_FOCUS_COUNT,
    CODE_3911_N_ONLY_WHEN_CURVE_COUNT,
    CODE_3911_N_REQUIRES_DOCUMENT_REPORT,
    CODE_3912_N_REQUIRES,
    CODE_3913_I_ONLY_WHEN_PACEMAKER_TESTS,
    CODE_3913_I_ONLY_WHEN_TIME_RESOLUTION_MS,
    CODE_3914_H_ONLY_WHEN_HOSPITALISED,
    CODE_3914_H_ONLY_WHEN_PATIENT_COUNT,
    CODE_3914_H_ONLY_WHEN_DOCTOR_RESPONSIBLE,
    CODE_3914_H_MAX_1_PER_DAY,
    CODE_3914_H_MAX_7_PER_TREATMENT,
    CODE_3915_G_ONLY_WHEN_HOSPITALISED,
    CODE_3915_G_ONLY_WHEN_PATIENT_COUNT,
    CODE_3915_G_ONLY_WHEN_TEAM_SPECIALISTS,
    CODE_3915_G_ONLY_WHEN_SPECIALIST_ALWAYS_PRESENT,
    CODE_3915_G_ONLY_WHEN_PROVIDER_DEPARTMENT,
    CODE_3915_G_MAX_1_PER_DAY,
    CODE_3916_F_MAX_1_PER_DAY,
    CODE_3916_F_AND_2_MORE_REQUIRES,
    CODE_3901_Z_AND_41_MORE_CANNOT_BE_BILLED_WITH,
    CODE_3920_C_3922_A_INCLUDES,
    CODE_3920_C_3922_A_MAX_1_PER_SESSION,
    CODE_3921_B_REQUIRES,
    CODE_3923_Z_3924_Y_REQUIRES,
    CODE_3920_C_CANNOT_BE_BILLED_WITH,
    CODE_3925_X_INCLUDES,
    CODE_3929_S_ONLY_WHEN_TECHNIQUE,
    CODE_3930_R_ONLY_WHEN_TECHNIQUE,
    CODE_3932_P_3937_K_MAX_1_PER_OPERATION,
    CODE_3938_J_ONLY_WHEN_ARTERY_COUNT,
    CODE_3939_I_ONLY_WHEN_ARTERY_COUNT,
    CODE_3940_H_REQUIRES,
    CODE_3942_F_REQUIRES,
    CODE_3942_F_ONLY_WHEN_LESION_COUNT,
    CODE_3943_E_REQUIRES,
    CODE_3943_E_ONLY_WHEN_LESION_COUNT,
    CODE_3944_D_REQUIRES,
    CODE_3944_D_ONLY_WHEN_SECOND_SURGEON,
    CODE_3945_C_ONLY_WHEN_PERFORMER_ROLE,
    CODE_3945_C_MAX_1_PER_OPERATION,
    CODE_3945_C_INCLUDES,
    CODE_3945_C_DOES_NOT_INCLUDE,
    CODE_3946_B_MAX_2_PER_OPERATION,
    CODE_3946_B_MAX_1_PER_OPERATION_AND_PERFORMER,
)
