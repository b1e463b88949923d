"""The rules of Títol XIV, Introducció; Títol XIV, Cap. 1, Art. 1; Títol XIV, Cap. 1, Art. 2; Títol XIV, Cap. 1, Art. 2,
1; Títol XIV, Cap. 1, Art. 2, 2; Títol XIV, Cap. 2, Art. 1; Títol XIV, Cap. 2, Art. 2; Títol XIV, Cap. 2, Art. 4;
Títol XIV, Cap. 2, Art. 5; Títol XIV, Cap. 2, Art. 6; Títol XIV, Cap. 2, Art. 7; Títol XIV, Cap. 2, Art. 9; Títol
XIV, Cap. 2, Art. 10; Títol XIV, Cap. 2, Art. 11; Títol XIV, Cap. 2, Art. 12; Títol XIV, Cap. 3, Art. 1; Títol XIV,
Cap. 3; Títol XIV, Cap. 3, Art. 2; Títol XIV, Cap. 4, Fisiobalneoteràpia; Títol XIV, Cap. 4, Patologies específiques;
Títol XIV, Teràpia ocupacional.

Generated from rulesets/andorra/14-re-education.takst by `takst build andorra`: change the rules there, then build
again.
"""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from takst.runtime.kleene import Truth
from takst.runtime.plan import (
    AlsoWhen,
    AnyOther,
    ApprovalRequired,
    Condition,
    DocumentRequired,
    Exclusion,
    Inclusion,
    Judge,
    Limit,
    LinesRequired,
    Named,
    Note,
    PaysCoefficient,
    PaysFee,
    Permission,
    Rule,
    Unresolved,
    lines,
)
from takst.runtime.spec import Citation, Fee, Period
from takst.runtime.view import LineView
from takst.runtime.windows import Window

from .vocabulary import (
    TITOL_XIV,
    TITOL_XIV_CAP_2,
    by_a_doctor,
    child_or_adolescent,
    elderly_person,
    facial_paralysis,
    one_limb,
    real_lymphoedema,
    several_limbs,
)

CODE_5701_Z_AND_56_MORE = frozenset({
    "5701 Z", "5702 Y", "5703 X", "5704 V", "5705 U", "5706 T", "5801 A", "5802 B", "5803 C", "5804 D", "5805 E",
    "5806 F", "5809 G", "5810 H", "5811 J", "5812 K", "5813 L", "5814 M", "5815 N", "5816 O", "5817 P", "5818 Q",
    "5819 R", "5820 S", "5821 T", "5822 U", "5823 V", "5824 W", "5825 X", "5826 Y", "5827 Z", "5828 A", "5829 B",
    "5830 C", "5831 D", "5832 E", "5833 F", "5834 G", "5835 H", "5836 J", "5837 K", "5838 L", "5839 M", "5840 M",
    "5841 N", "5842 P", "5860 A", "5861 B", "5862 C", "5863 G", "5901 B", "5902 C", "5903 D", "5904 E", "5905 F",
    "5906 G", "5907 H",
})
TITOL_XIV_INTRODUCCIO = Citation("ngap", "Títol XIV, Introducció")
FROM_2014_05_14 = Period(dt.date(2014, 5, 14))
CODE_5801_A_AND_36_MORE = frozenset({
    "5801 A", "5802 B", "5803 C", "5804 D", "5805 E", "5806 F", "5809 G", "5810 H", "5811 J", "5812 K", "5813 L",
    "5814 M", "5815 N", "5816 O", "5817 P", "5818 Q", "5819 R", "5820 S", "5821 T", "5822 U", "5823 V", "5824 W",
    "5825 X", "5826 Y", "5827 Z", "5828 A", "5829 B", "5830 C", "5831 D", "5832 E", "5833 F", "5834 G", "5835 H",
    "5836 J", "5837 K", "5838 L", "5839 M",
})
CODE_5801_A_AND_40_MORE = frozenset({
    "5801 A", "5802 B", "5803 C", "5804 D", "5805 E", "5806 F", "5809 G", "5810 H", "5811 J", "5812 K", "5813 L",
    "5814 M", "5815 N", "5816 O", "5817 P", "5818 Q", "5819 R", "5820 S", "5822 U", "5823 V", "5824 W", "5825 X",
    "5826 Y", "5827 Z", "5828 A", "5829 B", "5830 C", "5833 F", "5834 G", "5836 J", "5837 K", "5839 M", "5842 P",
    "5860 A", "5861 B", "5862 C", "5863 G", "5904 E", "5905 F", "5906 G", "5907 H",
})
TITOL_XIV_CAP_1_ART_1 = Citation("ngap", "Títol XIV, Cap. 1, Art. 1")
TITOL_XIV_CAP_1_ART_2 = Citation("ngap", "Títol XIV, Cap. 1, Art. 2")
TITOL_XIV_CAP_1_ART_2_1 = Citation("ngap", "Títol XIV, Cap. 1, Art. 2, 1")
TITOL_XIV_CAP_1_ART_2_2 = Citation("ngap", "Títol XIV, Cap. 1, Art. 2, 2")
TITOL_XIV_CAP_2_ART_1 = Citation("ngap", "Títol XIV, Cap. 2, Art. 1")
TITOL_XIV_CAP_2_ART_2 = Citation("ngap", "Títol XIV, Cap. 2, Art. 2")
TITOL_XIV_CAP_2_ART_4 = Citation("ngap", "Títol XIV, Cap. 2, Art. 4")
THE_TEXT_GIVES_NO_AGE_FOR_ELDERLY = "the text gives no age for elderly persons: 65 and over"
TITOL_XIV_CAP_2_ART_5 = Citation("ngap", "Títol XIV, Cap. 2, Art. 5")
TITOL_XIV_CAP_2_ART_6 = Citation("ngap", "Títol XIV, Cap. 2, Art. 6")
TITOL_XIV_CAP_2_ART_7 = Citation("ngap", "Títol XIV, Cap. 2, Art. 7")
TITOL_XIV_CAP_2_ART_9 = Citation("ngap", "Títol XIV, Cap. 2, Art. 9")
TITOL_XIV_CAP_2_ART_10 = Citation("ngap", "Títol XIV, Cap. 2, Art. 10")
TITOL_XIV_CAP_2_ART_11 = Citation("ngap", "Títol XIV, Cap. 2, Art. 11")
TITOL_XIV_CAP_2_ART_12 = Citation("ngap", "Títol XIV, Cap. 2, Art. 12")
CODE_5801_A_AND_43_MORE = frozenset({
    "5801 A", "5802 B", "5803 C", "5804 D", "5805 E", "5806 F", "5809 G", "5810 H", "5811 J", "5812 K", "5813 L",
    "5814 M", "5815 N", "5816 O", "5817 P", "5818 Q", "5819 R", "5820 S", "5821 T", "5822 U", "5823 V", "5824 W",
    "5825 X", "5826 Y", "5827 Z", "5828 A", "5829 B", "5830 C", "5831 D", "5832 E", "5833 F", "5834 G", "5835 H",
    "5836 J", "5837 K", "5838 L", "5839 M", "5840 M", "5841 N", "5842 P", "5860 A", "5861 B", "5862 C", "5863 G",
})
TITOL_XIV_CAP_3_ART_1 = Citation("ngap", "Títol XIV, Cap. 3, Art. 1")
CODE_5801_A_AND_17_MORE = frozenset({
    "5801 A", "5802 B", "5803 C", "5804 D", "5805 E", "5806 F", "5809 G", "5810 H", "5811 J", "5812 K", "5813 L",
    "5814 M", "5815 N", "5816 O", "5817 P", "5818 Q", "5819 R", "5820 S",
})
TITOL_XIV_CAP_3 = Citation("ngap", "Títol XIV, Cap. 3")
TITOL_XIV_CAP_3_ART_2 = Citation("ngap", "Títol XIV, Cap. 3, Art. 2")
TITOL_XIV_CAP_4_FISIOBALNEOTERAPIA = Citation("ngap", "Títol XIV, Cap. 4, Fisiobalneoteràpia")
TITOL_XIV_CAP_4_PATOLOGIES_ESPECIFIQUES = Citation("ngap", "Títol XIV, Cap. 4, Patologies específiques")
CODE_5901_B_AND_6_MORE = frozenset({"5901 B", "5902 C", "5903 D", "5904 E", "5905 F", "5906 G", "5907 H"})
TITOL_XIV_TERAPIA_OCUPACIONAL = Citation("ngap", "Títol XIV, Teràpia ocupacional")

# ---------------------------------------------------------------- 5701 Z and 56 more


def code_5701_z_and_56_more_only_when_performer_role(line: LineView) -> Truth:
    """5701 Z and 56 more: only by performer.role physiotherapist, occupational_therapist (Títol XIV, Introducció)."""
    return line.one_of("performer.role", "physiotherapist", "occupational_therapist")


CODE_5701_Z_AND_56_MORE_ONLY_WHEN_PERFORMER_ROLE = Condition(
    codes=CODE_5701_Z_AND_56_MORE,
    slug="only-when-performer-role",
    sentence="only by performer.role physiotherapist, occupational_therapist",
    citation=TITOL_XIV_INTRODUCCIO,
    valid=FROM_2014_05_14,
    holds=code_5701_z_and_56_more_only_when_performer_role,
    asks=("performer.role",),
)


def code_5701_z_and_56_more_only_when_performed_personally(line: LineView) -> Truth:
    """5701 Z and 56 more: only when performed_personally (Títol XIV, Introducció)."""
    return line.is_true("performed_personally")


CODE_5701_Z_AND_56_MORE_ONLY_WHEN_PERFORMED_PERSONALLY = Condition(
    codes=CODE_5701_Z_AND_56_MORE,
    slug="only-when-performed-personally",
    sentence="only when performed_personally",
    citation=TITOL_XIV_INTRODUCCIO,
    valid=FROM_2014_05_14,
    holds=code_5701_z_and_56_more_only_when_performed_personally,
    asks=("performed_personally",),
)

CODE_5701_Z_AND_56_MORE_REQUIRES_DOCUMENT_PRESCRIPTION = DocumentRequired(
    codes=CODE_5701_Z_AND_56_MORE,
    slug="requires-document-prescription",
    sentence="requires document prescription dated on or before date unless by-a-doctor",
    citation=TITOL_XIV_INTRODUCCIO,
    valid=FROM_2014_05_14,
    kind="prescription",
    dated="on or before",
    dated_fact="date",
    unless=by_a_doctor,
)


def code_5701_z_and_56_more_only_when_prescription_indication(line: LineView) -> Truth:
    """5701 Z and 56 more: only when prescription_indication unless by-a-doctor otherwise needs document (Títol XIV,
    Introducció).
    """
    return line.is_true("prescription_indication")


CODE_5701_Z_AND_56_MORE_ONLY_WHEN_PRESCRIPTION_INDICATION = Condition(
    codes=CODE_5701_Z_AND_56_MORE,
    slug="only-when-prescription-indication",
    sentence="only when prescription_indication unless by-a-doctor otherwise needs document",
    citation=TITOL_XIV_INTRODUCCIO,
    valid=FROM_2014_05_14,
    holds=code_5701_z_and_56_more_only_when_prescription_indication,
    asks=("prescription_indication",),
    unless=by_a_doctor,
    otherwise="needs document",
    reading="a doctor who makes an assessment himself needs no prescription",
)


def code_5701_z_and_56_more_judge_does_the_act_follow_what_when(line: LineView) -> Truth:
    """The `when` of 5701 Z and 56 more: judge "Does the act follow what the doctor detailed in the prescription?" when
    prescription_detailed (Títol XIV, Introducció).
    """
    return line.is_true("prescription_detailed")


CODE_5701_Z_AND_56_MORE_JUDGE_DOES_THE_ACT_FOLLOW_WHAT = Judge(
    codes=CODE_5701_Z_AND_56_MORE,
    slug="judge-does-the-act-follow-what",
    sentence='judge "Does the act follow what the doctor detailed in the prescription?" when prescription_detailed',
    citation=TITOL_XIV_INTRODUCCIO,
    valid=FROM_2014_05_14,
    question="Does the act follow what the doctor detailed in the prescription?",
    when=code_5701_z_and_56_more_judge_does_the_act_follow_what_when,
)

CODE_5701_Z_AND_56_MORE_CANNOT_BE_BILLED_WITH = Exclusion(
    codes=CODE_5701_Z_AND_56_MORE,
    slug="cannot-be-billed-with",
    sentence='cannot be billed with any other code of "Títol XIV" in the same session',
    citation=TITOL_XIV_INTRODUCCIO,
    valid=FROM_2014_05_14,
    partners=lines(AnyOther(TITOL_XIV)),
    keys=("session",),
)

CODE_5701_Z_AND_56_MORE_MAX_1_PER_SESSION = Limit(
    codes=CODE_5701_Z_AND_56_MORE,
    slug="max-1-per-session",
    sentence="max 1 per session",
    citation=TITOL_XIV_INTRODUCCIO,
    valid=FROM_2014_05_14,
    number=1,
    window=Window("keys", keys=("session",)),
)

# ---------------------------------------------------------------- 5860 A, 5863 G

CODE_5860_A_5863_G_REQUIRES_PRIOR_APPROVAL = ApprovalRequired(
    codes={"5860 A", "5863 G"},
    slug="requires-prior-approval",
    sentence="requires prior approval",
    citation=TITOL_XIV_INTRODUCCIO,
    valid=FROM_2014_05_14,
)

# ---------------------------------------------------------------- 5801 A and 36 more

CODE_5801_A_AND_36_MORE_INCLUDES = Inclusion(
    codes=CODE_5801_A_AND_36_MORE,
    slug="includes",
    sentence='includes "massage", "medical gymnastics", "physiotherapy technique" in the same session',
    citation=TITOL_XIV_INTRODUCCIO,
    valid=FROM_2014_05_14,
    items=lines(
        Named("massage", "massage"),
        Named("medical gymnastics", "medical-gymnastics"),
        Named("physiotherapy technique", "physiotherapy-technique"),
    ),
    keys=("session",),
)

# ---------------------------------------------------------------- 5801 A and 40 more


def code_5801_a_and_40_more_only_when_session_duration_min(line: LineView) -> Truth:
    """5801 A and 40 more: only when session_duration_min >= 30 minutes unless group_session or parallel_session (Títol
    XIV, Introducció).
    """
    return line.compare("session_duration_min", ">=", Decimal("30"))


def code_5801_a_and_40_more_only_when_session_duration_min_unless(line: LineView) -> Truth:
    """The `unless` of 5801 A and 40 more: only when session_duration_min >= 30 minutes unless group_session or
    parallel_session (Títol XIV, Introducció).
    """
    return line.is_true("group_session") | line.is_true("parallel_session")


CODE_5801_A_AND_40_MORE_ONLY_WHEN_SESSION_DURATION_MIN = Condition(
    codes=CODE_5801_A_AND_40_MORE,
    slug="only-when-session-duration-min",
    sentence="only when session_duration_min >= 30 minutes unless group_session or parallel_session",
    citation=TITOL_XIV_INTRODUCCIO,
    valid=FROM_2014_05_14,
    holds=code_5801_a_and_40_more_only_when_session_duration_min,
    asks=("session_duration_min",),
    unless=code_5801_a_and_40_more_only_when_session_duration_min_unless,
    reading="thirty minutes are the least, for every session of the Títol",
)

# ---------------------------------------------------------------- 5801 A and 36 more


def code_5801_a_and_36_more_only_when_patient_count_unless_group(line: LineView) -> Truth:
    """5801 A and 36 more: only when patient_count is 1 patients unless group_session or parallel_session (Títol XIV,
    Introducció).
    """
    return line.equals("patient_count", Decimal("1"))


def code_5801_a_and_36_more_only_when_patient_count_unless_group_unless(line: LineView) -> Truth:
    """The `unless` of 5801 A and 36 more: only when patient_count is 1 patients unless group_session or
    parallel_session (Títol XIV, Introducció).
    """
    return line.is_true("group_session") | line.is_true("parallel_session")


CODE_5801_A_AND_36_MORE_ONLY_WHEN_PATIENT_COUNT_UNLESS_GROUP = Condition(
    codes=CODE_5801_A_AND_36_MORE,
    slug="only-when-patient-count.unless-group-session-and-parallel-session",
    sentence="only when patient_count is 1 patients unless group_session or parallel_session",
    citation=TITOL_XIV_INTRODUCCIO,
    valid=FROM_2014_05_14,
    holds=code_5801_a_and_36_more_only_when_patient_count_unless_group,
    asks=("patient_count",),
    unless=code_5801_a_and_36_more_only_when_patient_count_unless_group_unless,
)

# ---------------------------------------------------------------- 5701 Z and 5 more


def code_5701_z_and_5_more_also_when_performer_role(line: LineView) -> Truth:
    """5701 Z and 5 more: also by performer.role doctor, surgeon, anaesthetist (Títol XIV, Cap. 1, Art. 1)."""
    return line.one_of("performer.role", "doctor", "surgeon", "anaesthetist")


CODE_5701_Z_AND_5_MORE_ALSO_WHEN_PERFORMER_ROLE = AlsoWhen(
    codes={"5701 Z", "5702 Y", "5703 X", "5704 V", "5705 U", "5706 T"},
    slug="also-when-performer-role",
    sentence="also by performer.role doctor, surgeon, anaesthetist",
    citation=TITOL_XIV_CAP_1_ART_1,
    valid=FROM_2014_05_14,
    holds=code_5701_z_and_5_more_also_when_performer_role,
    asks=("performer.role",),
)


def code_5701_z_and_5_more_only_when_rehab_in_progress(line: LineView) -> Truth:
    """5701 Z and 5 more: only when not rehab_in_progress (Títol XIV, Cap. 1, Art. 1)."""
    return ~line.is_true("rehab_in_progress")


CODE_5701_Z_AND_5_MORE_ONLY_WHEN_REHAB_IN_PROGRESS = Condition(
    codes={"5701 Z", "5702 Y", "5703 X", "5704 V", "5705 U", "5706 T"},
    slug="only-when-rehab-in-progress",
    sentence="only when not rehab_in_progress",
    citation=TITOL_XIV_CAP_1_ART_1,
    valid=FROM_2014_05_14,
    holds=code_5701_z_and_5_more_only_when_rehab_in_progress,
    asks=("rehab_in_progress",),
)


def code_5701_z_and_5_more_only_when_concurrent_prescription(line: LineView) -> Truth:
    """5701 Z and 5 more: only when not concurrent_prescription (Títol XIV, Cap. 1, Art. 1)."""
    return ~line.is_true("concurrent_prescription")


CODE_5701_Z_AND_5_MORE_ONLY_WHEN_CONCURRENT_PRESCRIPTION = Condition(
    codes={"5701 Z", "5702 Y", "5703 X", "5704 V", "5705 U", "5706 T"},
    slug="only-when-concurrent-prescription",
    sentence="only when not concurrent_prescription",
    citation=TITOL_XIV_CAP_1_ART_1,
    valid=FROM_2014_05_14,
    holds=code_5701_z_and_5_more_only_when_concurrent_prescription,
    asks=("concurrent_prescription",),
)

# ---------------------------------------------------------------- 5701 Z, 5704 V

CODE_5701_Z_5704_V_ONLY_WHEN_ONE_LIMB = Condition(
    codes={"5701 Z", "5704 V"},
    slug="only-when-one-limb",
    sentence="only when one-limb",
    citation=TITOL_XIV_CAP_1_ART_1,
    valid=FROM_2014_05_14,
    holds=one_limb,
    asks=("anatomical_site",),
)

# ---------------------------------------------------------------- 5702 Y de dos membres o un membre i el tronc


def code_5702_y_only_when_several_limbs_and_anatomical_site(line: LineView) -> Truth:
    """5702 Y: only when several-limbs or anatomical_site is limb_and_trunk (Títol XIV, Cap. 1, Art. 1)."""
    return several_limbs(line) | line.equals("anatomical_site", "limb_and_trunk")


CODE_5702_Y_ONLY_WHEN_SEVERAL_LIMBS_AND_ANATOMICAL_SITE = Condition(
    codes={"5702 Y"},
    slug="only-when-several-limbs-and-anatomical-site",
    sentence="only when several-limbs or anatomical_site is limb_and_trunk",
    citation=TITOL_XIV_CAP_1_ART_1,
    valid=FROM_2014_05_14,
    holds=code_5702_y_only_when_several_limbs_and_anatomical_site,
    asks=("anatomical_site",),
)

# ---------------------------------------------------------------- 5705 U de dos membres

CODE_5705_U_ONLY_WHEN_SEVERAL_LIMBS = Condition(
    codes={"5705 U"},
    slug="only-when-several-limbs",
    sentence="only when several-limbs",
    citation=TITOL_XIV_CAP_1_ART_1,
    valid=FROM_2014_05_14,
    holds=several_limbs,
    asks=("anatomical_site",),
)

# ---------------------------------------------------------------- 5703 X, 5706 T


def code_5703_x_5706_t_only_when_anatomical_site(line: LineView) -> Truth:
    """5703 X, 5706 T: only when anatomical_site is whole_body (Títol XIV, Cap. 1, Art. 1)."""
    return line.equals("anatomical_site", "whole_body")


CODE_5703_X_5706_T_ONLY_WHEN_ANATOMICAL_SITE = Condition(
    codes={"5703 X", "5706 T"},
    slug="only-when-anatomical-site",
    sentence="only when anatomical_site is whole_body",
    citation=TITOL_XIV_CAP_1_ART_1,
    valid=FROM_2014_05_14,
    holds=code_5703_x_5706_t_only_when_anatomical_site,
    asks=("anatomical_site",),
)

# ---------------------------------------------------------------- 5701 Z and 2 more


def code_5701_z_and_2_more_only_when_report_contents(line: LineView) -> Truth:
    """5701 Z and 2 more: only when report_contents includes deformities and report_contents includes joint_freedom and
    report_contents includes muscle_assessment otherwise needs document (Títol XIV, Cap. 1, Art. 1).
    """
    return (
        line.contains("report_contents", "deformities")
        & line.contains("report_contents", "joint_freedom")
        & line.contains("report_contents", "muscle_assessment")
    )


CODE_5701_Z_AND_2_MORE_ONLY_WHEN_REPORT_CONTENTS = Condition(
    codes={"5701 Z", "5702 Y", "5703 X"},
    slug="only-when-report-contents",
    sentence=(
        "only when report_contents includes deformities and report_contents includes joint_freedom and "
        "report_contents includes muscle_assessment otherwise needs document"
    ),
    citation=TITOL_XIV_CAP_1_ART_1,
    valid=FROM_2014_05_14,
    holds=code_5701_z_and_2_more_only_when_report_contents,
    asks=("report_contents",),
    otherwise="needs document",
    reading="the dimensions of the limbs, which are asked for only where they matter, are not looked for",
)

CODE_5701_Z_AND_2_MORE_NOTE_FURTHER_EXAMINATIONS = Note(
    codes={"5701 Z", "5702 Y", "5703 X"},
    slug="note-further-examinations-and-photographs-may",
    sentence='note "Further examinations and photographs may complete the assessment"',
    citation=TITOL_XIV_CAP_1_ART_1,
    valid=FROM_2014_05_14,
    text="Further examinations and photographs may complete the assessment",
)

# ---------------------------------------------------------------- 5801 A and 36 more

CODE_5801_A_AND_36_MORE_NOTE_THE_STUDY_BY_THE_THERAPIST = Note(
    codes=CODE_5801_A_AND_36_MORE,
    slug="note-the-study-by-the-therapist",
    sentence='note "The study by the therapist is for the acts of chapters II and III"',
    citation=TITOL_XIV_CAP_1_ART_2,
    valid=FROM_2014_05_14,
    text="The study by the therapist is for the acts of chapters II and III",
)


def code_5801_a_and_36_more_only_when_report_contents_unless(line: LineView) -> Truth:
    """5801 A and 36 more: only when report_contents includes initial_deficiencies and report_contents includes
    initial_function_loss unless not documents_requested_by_control otherwise needs document (Títol XIV, Cap. 1, Art.
    2, 1).
    """
    return (
        line.contains("report_contents", "initial_deficiencies")
        & line.contains("report_contents", "initial_function_loss")
    )


def code_5801_a_and_36_more_only_when_report_contents_unless_unless(line: LineView) -> Truth:
    """The `unless` of 5801 A and 36 more: only when report_contents includes initial_deficiencies and report_contents
    includes initial_function_loss unless not documents_requested_by_control otherwise needs document (Títol XIV,
    Cap. 1, Art. 2, 1).
    """
    return ~line.is_true("documents_requested_by_control")


CODE_5801_A_AND_36_MORE_ONLY_WHEN_REPORT_CONTENTS_UNLESS = Condition(
    codes=CODE_5801_A_AND_36_MORE,
    slug="only-when-report-contents.unless-documents-requested-by-control",
    sentence=(
        "only when report_contents includes initial_deficiencies and report_contents includes initial_function_loss "
        "unless not documents_requested_by_control otherwise needs document"
    ),
    citation=TITOL_XIV_CAP_1_ART_2_1,
    valid=FROM_2014_05_14,
    holds=code_5801_a_and_36_more_only_when_report_contents_unless,
    asks=("report_contents",),
    unless=code_5801_a_and_36_more_only_when_report_contents_unless_unless,
    otherwise="needs document",
    reading="what the assessment holds is looked at when medical control asks for it",
)


def code_5801_a_and_36_more_only_when_report_contents_unless_2(line: LineView) -> Truth:
    """5801 A and 36 more: only when report_contents includes treatment_protocol and report_contents includes results
    and report_contents includes further_proposals unless not (documents_requested_by_control and last_session)
    otherwise needs document (Títol XIV, Cap. 1, Art. 2, 1).
    """
    return (
        line.contains("report_contents", "treatment_protocol")
        & line.contains("report_contents", "results")
        & line.contains("report_contents", "further_proposals")
    )


def code_5801_a_and_36_more_only_when_report_contents_unless_2_unless(line: LineView) -> Truth:
    """The `unless` of 5801 A and 36 more: only when report_contents includes treatment_protocol and report_contents
    includes results and report_contents includes further_proposals unless not (documents_requested_by_control and
    last_session) otherwise needs document (Títol XIV, Cap. 1, Art. 2, 1).
    """
    return ~(line.is_true("documents_requested_by_control") & line.is_true("last_session"))


CODE_5801_A_AND_36_MORE_ONLY_WHEN_REPORT_CONTENTS_UNLESS_2 = Condition(
    codes=CODE_5801_A_AND_36_MORE,
    slug="only-when-report-contents.unless-documents-requested-by-control-and-last-session",
    sentence=(
        "only when report_contents includes treatment_protocol and report_contents includes results and "
        "report_contents includes further_proposals unless not (documents_requested_by_control and last_session) "
        "otherwise needs document"
    ),
    citation=TITOL_XIV_CAP_1_ART_2_1,
    valid=FROM_2014_05_14,
    holds=code_5801_a_and_36_more_only_when_report_contents_unless_2,
    asks=("report_contents",),
    unless=code_5801_a_and_36_more_only_when_report_contents_unless_2_unless,
    otherwise="needs document",
    reading="looked at when medical control asks for it at the end; events and advice only if there were any",
)

CODE_5801_A_AND_36_MORE_NOTE_A_SUMMARY_SHEET_WITH_THE = Note(
    codes=CODE_5801_A_AND_36_MORE,
    slug="note-a-summary-sheet-with-the",
    sentence=(
        'note "A summary sheet, with the number of sessions, may be sent to the prescribing doctor at the beginning"'
    ),
    citation=TITOL_XIV_CAP_1_ART_2_2,
    valid=FROM_2014_05_14,
    text="A summary sheet, with the number of sessions, may be sent to the prescribing doctor at the beginning",
)


def code_5801_a_and_36_more_requires_document_summary_when_last_when(line: LineView) -> Truth:
    """The `when` of 5801 A and 36 more: requires document summary when last_session and planned_sessions >= 10 sessions
    (Títol XIV, Cap. 1, Art. 2, 2).
    """
    return line.is_true("last_session") & line.compare("planned_sessions", ">=", Decimal("10"))


CODE_5801_A_AND_36_MORE_REQUIRES_DOCUMENT_SUMMARY_WHEN_LAST = DocumentRequired(
    codes=CODE_5801_A_AND_36_MORE,
    slug="requires-document-summary.when-last-session-and-planned-sessions",
    sentence="requires document summary when last_session and planned_sessions >= 10 sessions",
    citation=TITOL_XIV_CAP_1_ART_2_2,
    valid=FROM_2014_05_14,
    kind="summary",
    when=code_5801_a_and_36_more_requires_document_summary_when_last_when,
)


def code_5801_a_and_36_more_requires_document_summary_when(line: LineView) -> Truth:
    """The `when` of 5801 A and 36 more: requires document summary when treatment_extension (Títol XIV, Cap. 1, Art. 2,
    2).
    """
    return line.is_true("treatment_extension")


CODE_5801_A_AND_36_MORE_REQUIRES_DOCUMENT_SUMMARY = DocumentRequired(
    codes=CODE_5801_A_AND_36_MORE,
    slug="requires-document-summary.when-treatment-extension",
    sentence="requires document summary when treatment_extension",
    citation=TITOL_XIV_CAP_1_ART_2_2,
    valid=FROM_2014_05_14,
    kind="summary",
    when=code_5801_a_and_36_more_requires_document_summary_when,
)


def code_5801_a_and_36_more_requires_document_new_prescription_when(line: LineView) -> Truth:
    """The `when` of 5801 A and 36 more: requires document new_prescription when treatment_extension (Títol XIV, Cap. 1,
    Art. 2, 2).
    """
    return line.is_true("treatment_extension")


CODE_5801_A_AND_36_MORE_REQUIRES_DOCUMENT_NEW_PRESCRIPTION = DocumentRequired(
    codes=CODE_5801_A_AND_36_MORE,
    slug="requires-document-new-prescription",
    sentence="requires document new_prescription when treatment_extension",
    citation=TITOL_XIV_CAP_1_ART_2_2,
    valid=FROM_2014_05_14,
    kind="new_prescription",
    when=code_5801_a_and_36_more_requires_document_new_prescription_when,
)


def code_5801_a_and_36_more_requires_prior_approval_whose(line: LineView) -> Truth:
    """The `whose` of 5801 A and 36 more: requires prior approval whose (series > 1) when treatment_extension (Títol
    XIV, Cap. 1, Art. 2, 2).
    """
    return line.compare("approval.series", ">", Decimal("1"))


def code_5801_a_and_36_more_requires_prior_approval_when(line: LineView) -> Truth:
    """The `when` of 5801 A and 36 more: requires prior approval whose (series > 1) when treatment_extension (Títol XIV,
    Cap. 1, Art. 2, 2).
    """
    return line.is_true("treatment_extension")


CODE_5801_A_AND_36_MORE_REQUIRES_PRIOR_APPROVAL = ApprovalRequired(
    codes=CODE_5801_A_AND_36_MORE,
    slug="requires-prior-approval.when-treatment-extension",
    sentence="requires prior approval whose (series > 1) when treatment_extension",
    citation=TITOL_XIV_CAP_1_ART_2_2,
    valid=FROM_2014_05_14,
    whose=code_5801_a_and_36_more_requires_prior_approval_whose,
    when=code_5801_a_and_36_more_requires_prior_approval_when,
)


def code_5801_a_and_36_more_requires_document_summary_2_when(line: LineView) -> Truth:
    """The `when` of 5801 A and 36 more: requires document summary unless planned_sessions < 10 sessions when
    documents_requested_by_control (Títol XIV, Cap. 1, Art. 2, 2).
    """
    return line.is_true("documents_requested_by_control")


def code_5801_a_and_36_more_requires_document_summary_2_unless(line: LineView) -> Truth:
    """The `unless` of 5801 A and 36 more: requires document summary unless planned_sessions < 10 sessions when
    documents_requested_by_control (Títol XIV, Cap. 1, Art. 2, 2).
    """
    return line.compare("planned_sessions", "<", Decimal("10"))


CODE_5801_A_AND_36_MORE_REQUIRES_DOCUMENT_SUMMARY_2 = DocumentRequired(
    codes=CODE_5801_A_AND_36_MORE,
    slug="requires-document-summary.when-documents-requested-by-control.unless-planned-sessions",
    sentence="requires document summary unless planned_sessions < 10 sessions when documents_requested_by_control",
    citation=TITOL_XIV_CAP_1_ART_2_2,
    valid=FROM_2014_05_14,
    kind="summary",
    when=code_5801_a_and_36_more_requires_document_summary_2_when,
    unless=code_5801_a_and_36_more_requires_document_summary_2_unless,
)

CODE_5801_A_AND_36_MORE_NOTE_THE_PRESCRIBING_DOCTOR_MAY_AT = Note(
    codes=CODE_5801_A_AND_36_MORE,
    slug="note-the-prescribing-doctor-may-at",
    sentence=(
        'note "The prescribing doctor may at any time, with the therapist, change the protocol or stop the treatment"'
    ),
    citation=TITOL_XIV_CAP_1_ART_2_2,
    valid=FROM_2014_05_14,
    text="The prescribing doctor may at any time, with the therapist, change the protocol or stop the treatment",
)

# ---------------------------------------------------------------- 5801 A Reeduació d'un membre i de la seva arrel, sig…

CODE_5801_A_ONLY_WHEN_ONE_LIMB = Condition(
    codes={"5801 A"},
    slug="only-when-one-limb",
    sentence="only when one-limb",
    citation=TITOL_XIV_CAP_2_ART_1,
    valid=FROM_2014_05_14,
    holds=one_limb,
    asks=("anatomical_site",),
)

# ---------------------------------------------------------------- 5802 B Reeduació de diversos membres o del tronc i u…


def code_5802_b_only_when_several_limbs_and_anatomical_site(line: LineView) -> Truth:
    """5802 B: only when several-limbs or anatomical_site is limb_and_trunk (Títol XIV, Cap. 2, Art. 1)."""
    return several_limbs(line) | line.equals("anatomical_site", "limb_and_trunk")


CODE_5802_B_ONLY_WHEN_SEVERAL_LIMBS_AND_ANATOMICAL_SITE = Condition(
    codes={"5802 B"},
    slug="only-when-several-limbs-and-anatomical-site",
    sentence="only when several-limbs or anatomical_site is limb_and_trunk",
    citation=TITOL_XIV_CAP_2_ART_1,
    valid=FROM_2014_05_14,
    holds=code_5802_b_only_when_several_limbs_and_anatomical_site,
    asks=("anatomical_site",),
)

# ---------------------------------------------------------------- 5803 C amputació d'una part o de tot un membre

CODE_5803_C_ONLY_WHEN_ONE_LIMB = Condition(
    codes={"5803 C"},
    slug="only-when-one-limb",
    sentence="only when one-limb",
    citation=TITOL_XIV_CAP_2_ART_1,
    valid=FROM_2014_05_14,
    holds=one_limb,
    asks=("anatomical_site",),
)

# ---------------------------------------------------------------- 5804 D amputació de diversos membres, d'una part o d…

CODE_5804_D_ONLY_WHEN_SEVERAL_LIMBS = Condition(
    codes={"5804 D"},
    slug="only-when-several-limbs",
    sentence="only when several-limbs",
    citation=TITOL_XIV_CAP_2_ART_1,
    valid=FROM_2014_05_14,
    holds=several_limbs,
    asks=("anatomical_site",),
)

# ---------------------------------------------------------------- 5801 A and 3 more

CODE_5801_A_AND_3_MORE_INCLUDES = Inclusion(
    codes={"5801 A", "5802 B", "5803 C", "5804 D"},
    slug="includes",
    sentence='includes "re-education of the girdles" in the same session',
    citation=TITOL_XIV_CAP_2_ART_1,
    valid=FROM_2014_05_14,
    items=lines(Named("re-education of the girdles", "re-education-of-the-girdles")),
    keys=("session",),
)

# ---------------------------------------------------------------- 5803 C, 5804 D

CODE_5803_C_5804_D_INCLUDES = Inclusion(
    codes={"5803 C", "5804 D"},
    slug="includes",
    sentence='includes "adaptation to the devices" in the same session',
    citation=TITOL_XIV_CAP_2_ART_1,
    valid=FROM_2014_05_14,
    items=lines(Named("adaptation to the devices", "adaptation-to-the-devices")),
    keys=("session",),
)

# ---------------------------------------------------------------- 5805 E Reeduació del raquis i/o de les cintures, sig…

CODE_5805_E_INCLUDES = Inclusion(
    codes={"5805 E"},
    slug="includes",
    sentence='includes "re-education for radicular pain without motor deficit" in the same session',
    citation=TITOL_XIV_CAP_2_ART_1,
    valid=FROM_2014_05_14,
    items=lines(
        Named(
            "re-education for radicular pain without motor deficit",
            "re-education-for-radicular-pain-without-motor-deficit",
        ),
    ),
    keys=("session",),
)

# ---------------------------------------------------------------- 5806 F Reeduació de l'infant o de l'adolescent per d…

CODE_5806_F_ONLY_WHEN_CHILD_OR_ADOLESCENT = Condition(
    codes={"5806 F"},
    slug="only-when-child-or-adolescent",
    sentence="only when child-or-adolescent",
    citation=TITOL_XIV_CAP_2_ART_1,
    valid=FROM_2014_05_14,
    holds=child_or_adolescent,
    asks=("patient.age",),
    reading="the text gives no age for child and adolescent: under 18",
)

# ---------------------------------------------------------------- 5809 G lesió localitzada en un membre o en el tronc


def code_5809_g_only_when_one_limb_and_anatomical_site(line: LineView) -> Truth:
    """5809 G: only when one-limb or anatomical_site is trunk (Títol XIV, Cap. 2, Art. 2)."""
    return one_limb(line) | line.equals("anatomical_site", "trunk")


CODE_5809_G_ONLY_WHEN_ONE_LIMB_AND_ANATOMICAL_SITE = Condition(
    codes={"5809 G"},
    slug="only-when-one-limb-and-anatomical-site",
    sentence="only when one-limb or anatomical_site is trunk",
    citation=TITOL_XIV_CAP_2_ART_2,
    valid=FROM_2014_05_14,
    holds=code_5809_g_only_when_one_limb_and_anatomical_site,
    asks=("anatomical_site",),
)

# ---------------------------------------------------------------- 5810 H lesió de diversos membres, o del tronc i d'un…


def code_5810_h_only_when_several_limbs_and_anatomical_site(line: LineView) -> Truth:
    """5810 H: only when several-limbs or anatomical_site is limb_and_trunk (Títol XIV, Cap. 2, Art. 2)."""
    return several_limbs(line) | line.equals("anatomical_site", "limb_and_trunk")


CODE_5810_H_ONLY_WHEN_SEVERAL_LIMBS_AND_ANATOMICAL_SITE = Condition(
    codes={"5810 H"},
    slug="only-when-several-limbs-and-anatomical-site",
    sentence="only when several-limbs or anatomical_site is limb_and_trunk",
    citation=TITOL_XIV_CAP_2_ART_2,
    valid=FROM_2014_05_14,
    holds=code_5810_h_only_when_several_limbs_and_anatomical_site,
    asks=("anatomical_site",),
)

# ---------------------------------------------------------------- 5813 L Lesions localitzades en un membre o en la car…


def code_5813_l_only_when_one_limb_and_anatomical_site(line: LineView) -> Truth:
    """5813 L: only when one-limb or anatomical_site is face (Títol XIV, Cap. 2, Art. 4)."""
    return one_limb(line) | line.equals("anatomical_site", "face")


CODE_5813_L_ONLY_WHEN_ONE_LIMB_AND_ANATOMICAL_SITE = Condition(
    codes={"5813 L"},
    slug="only-when-one-limb-and-anatomical-site",
    sentence="only when one-limb or anatomical_site is face",
    citation=TITOL_XIV_CAP_2_ART_4,
    valid=FROM_2014_05_14,
    holds=code_5813_l_only_when_one_limb_and_anatomical_site,
    asks=("anatomical_site",),
)

# ---------------------------------------------------------------- 5814 M Lesions que afectin diversos membres. S'inclo…

CODE_5814_M_ONLY_WHEN_SEVERAL_LIMBS = Condition(
    codes={"5814 M"},
    slug="only-when-several-limbs",
    sentence="only when several-limbs",
    citation=TITOL_XIV_CAP_2_ART_4,
    valid=FROM_2014_05_14,
    holds=several_limbs,
    asks=("anatomical_site",),
)

# ---------------------------------------------------------------- 5817 P localització de les deficiències en un membre…

CODE_5817_P_ONLY_WHEN_ONE_LIMB = Condition(
    codes={"5817 P"},
    slug="only-when-one-limb",
    sentence="only when one-limb",
    citation=TITOL_XIV_CAP_2_ART_4,
    valid=FROM_2014_05_14,
    holds=one_limb,
    asks=("anatomical_site",),
)

# ---------------------------------------------------------------- 5818 Q localització de les deficiències en dos membr…


def code_5818_q_only_when_several_limbs_and_anatomical_site(line: LineView) -> Truth:
    """5818 Q: only when several-limbs or anatomical_site is one of limb_and_trunk, limb_trunk_and_face (Títol XIV, Cap.
    2, Art. 4).
    """
    return several_limbs(line) | line.one_of("anatomical_site", "limb_and_trunk", "limb_trunk_and_face")


CODE_5818_Q_ONLY_WHEN_SEVERAL_LIMBS_AND_ANATOMICAL_SITE = Condition(
    codes={"5818 Q"},
    slug="only-when-several-limbs-and-anatomical-site",
    sentence="only when several-limbs or anatomical_site is one of limb_and_trunk, limb_trunk_and_face",
    citation=TITOL_XIV_CAP_2_ART_4,
    valid=FROM_2014_05_14,
    holds=code_5818_q_only_when_several_limbs_and_anatomical_site,
    asks=("anatomical_site",),
)

# ---------------------------------------------------------------- 5817 P, 5818 Q


def code_5817_p_5818_q_only_when_elderly_person_and_indication(line: LineView) -> Truth:
    """5817 P, 5818 Q: only when not (elderly-person and indication is walking) (Títol XIV, Cap. 2, Art. 4)."""
    return ~(elderly_person(line) & line.equals("indication", "walking"))


CODE_5817_P_5818_Q_ONLY_WHEN_ELDERLY_PERSON_AND_INDICATION = Condition(
    codes={"5817 P", "5818 Q"},
    slug="only-when-elderly-person-and-indication",
    sentence="only when not (elderly-person and indication is walking)",
    citation=TITOL_XIV_CAP_2_ART_4,
    valid=FROM_2014_05_14,
    holds=code_5817_p_5818_q_only_when_elderly_person_and_indication,
    asks=("patient.age", "indication"),
    reading=THE_TEXT_GIVES_NO_AGE_FOR_ELDERLY,
)

# ---------------------------------------------------------------- 5821 T Reeducació de les malalties respiratòries amb…


def code_5821_t_only_when_acute_episode(line: LineView) -> Truth:
    """5821 T: only when acute_episode (Títol XIV, Cap. 2, Art. 5)."""
    return line.is_true("acute_episode")


CODE_5821_T_ONLY_WHEN_ACUTE_EPISODE = Condition(
    codes={"5821 T"},
    slug="only-when-acute-episode",
    sentence="only when acute_episode",
    citation=TITOL_XIV_CAP_2_ART_5,
    valid=FROM_2014_05_14,
    holds=code_5821_t_only_when_acute_episode,
    asks=("acute_episode",),
)

CODE_5821_T_MAX_2_PER_DAY = Limit(
    codes={"5821 T"},
    slug="max-2-per-day",
    sentence="max 2 per day",
    citation=TITOL_XIV_CAP_2_ART_5,
    valid=FROM_2014_05_14,
    number=2,
    window=Window("day"),
)

CODE_5821_T_NOTE_THE_SESSION_LASTS_AS_LONG = Note(
    codes={"5821 T"},
    slug="note-the-session-lasts-as-long",
    sentence='note "The session lasts as long as the clinical state asks: the thirty minutes are not for it"',
    citation=TITOL_XIV_CAP_2_ART_5,
    valid=FROM_2014_05_14,
    text="The session lasts as long as the clinical state asks: the thirty minutes are not for it",
)


def code_5821_t_may_be_billed_with_when(line: LineView) -> Truth:
    """The `when` of 5821 T: may be billed with 5801 A to 5820 S, 5824 W to 5830 C, 5833 F to 5839 M in the same session
    when acute_episode (Títol XIV, Cap. 2, Art. 5).
    """
    return line.is_true("acute_episode")


CODE_5821_T_MAY_BE_BILLED_WITH = Permission(
    codes={"5821 T"},
    slug="may-be-billed-with",
    sentence=(
        "may be billed with 5801 A to 5820 S, 5824 W to 5830 C, 5833 F to 5839 M in the same session when "
        "acute_episode"
    ),
    citation=TITOL_XIV_CAP_2_ART_5,
    valid=FROM_2014_05_14,
    partners=lines(
        "5801 A", "5802 B", "5803 C", "5804 D", "5805 E", "5806 F", "5809 G", "5810 H", "5811 J", "5812 K", "5813 L",
        "5814 M", "5815 N", "5816 O", "5817 P", "5818 Q", "5819 R", "5820 S", "5824 W", "5825 X", "5826 Y", "5827 Z",
        "5828 A", "5829 B", "5830 C", "5833 F", "5834 G", "5835 H", "5836 J", "5837 K", "5838 L", "5839 M",
    ),
    keys=("session",),
    when=code_5821_t_may_be_billed_with_when,
)

CODE_5821_T_UNRESOLVED_REGLAMENT_D_APLICACIO_NUM_20 = Unresolved(
    codes={"5821 T"},
    slug="unresolved-reglament-d-aplicacio-num-20",
    sentence=(
        "unresolved \"Reglament d'aplicació núm. 20, Art. 11 B: what is paid when a respiratory act stands beside "
        'another re-education act"'
    ),
    citation=TITOL_XIV_CAP_2_ART_5,
    valid=FROM_2014_05_14,
    text=(
        "Reglament d'aplicació núm. 20, Art. 11 B: what is paid when a respiratory act stands beside another "
        "re-education act"
    ),
)

# ---------------------------------------------------------------- 5822 U Reeducació de les malalties respiratòries, ob…


def code_5822_u_only_when_acute_episode(line: LineView) -> Truth:
    """5822 U: only when not acute_episode (Títol XIV, Cap. 2, Art. 5)."""
    return ~line.is_true("acute_episode")


CODE_5822_U_ONLY_WHEN_ACUTE_EPISODE = Condition(
    codes={"5822 U"},
    slug="only-when-acute-episode",
    sentence="only when not acute_episode",
    citation=TITOL_XIV_CAP_2_ART_5,
    valid=FROM_2014_05_14,
    holds=code_5822_u_only_when_acute_episode,
    asks=("acute_episode",),
)

# ---------------------------------------------------------------- 5824 W Reeducació maxil·lofacial fora de la paràlisi…


def code_5824_w_only_when_facial_paralysis(line: LineView) -> Truth:
    """5824 W: only when not facial-paralysis (Títol XIV, Cap. 2, Art. 6)."""
    return ~facial_paralysis(line)


CODE_5824_W_ONLY_WHEN_FACIAL_PARALYSIS = Condition(
    codes={"5824 W"},
    slug="only-when-facial-paralysis",
    sentence="only when not facial-paralysis",
    citation=TITOL_XIV_CAP_2_ART_6,
    valid=FROM_2014_05_14,
    holds=code_5824_w_only_when_facial_paralysis,
    asks=("diagnosis",),
    reading="ICD-10 G51.0",
)

# ---------------------------------------------------------------- 5829 B, 5830 C

CODE_5829_B_5830_C_ONLY_WHEN_REAL_LYMPHOEDEMA = Condition(
    codes={"5829 B", "5830 C"},
    slug="only-when-real-lymphoedema",
    sentence="only when real-lymphoedema",
    citation=TITOL_XIV_CAP_2_ART_7,
    valid=FROM_2014_05_14,
    holds=real_lymphoedema,
    asks=("diagnosis",),
    reading="ICD-10 I89.0, I97.2 and Q82.0",
)

# ---------------------------------------------------------------- 5829 B d'un membre o del coll i la cara


def code_5829_b_only_when_one_limb_and_anatomical_site(line: LineView) -> Truth:
    """5829 B: only when one-limb or anatomical_site is neck_and_face (Títol XIV, Cap. 2, Art. 7)."""
    return one_limb(line) | line.equals("anatomical_site", "neck_and_face")


CODE_5829_B_ONLY_WHEN_ONE_LIMB_AND_ANATOMICAL_SITE = Condition(
    codes={"5829 B"},
    slug="only-when-one-limb-and-anatomical-site",
    sentence="only when one-limb or anatomical_site is neck_and_face",
    citation=TITOL_XIV_CAP_2_ART_7,
    valid=FROM_2014_05_14,
    holds=code_5829_b_only_when_one_limb_and_anatomical_site,
    asks=("anatomical_site",),
)

# ---------------------------------------------------------------- 5830 C de dos membres

CODE_5830_C_ONLY_WHEN_SEVERAL_LIMBS = Condition(
    codes={"5830 C"},
    slug="only-when-several-limbs",
    sentence="only when several-limbs",
    citation=TITOL_XIV_CAP_2_ART_7,
    valid=FROM_2014_05_14,
    holds=several_limbs,
    asks=("anatomical_site",),
)

# ---------------------------------------------------------------- 5831 D, 5832 E

CODE_5831_D_5832_E_REQUIRES = LinesRequired(
    codes={"5831 D", "5832 E"},
    slug="requires",
    sentence="requires 5829 B, 5830 C in the same session",
    citation=TITOL_XIV_CAP_2_ART_7,
    valid=FROM_2014_05_14,
    partners=lines("5829 B", "5830 C"),
    keys=("session",),
)

CODE_5831_D_5832_E_MAY_BE_BILLED_WITH = Permission(
    codes={"5831 D", "5832 E"},
    slug="may-be-billed-with",
    sentence="may be billed with 5829 B, 5830 C in the same session",
    citation=TITOL_XIV_CAP_2_ART_7,
    valid=FROM_2014_05_14,
    partners=lines("5829 B", "5830 C"),
    keys=("session",),
)

# ---------------------------------------------------------------- 5831 D un membre

CODE_5831_D_ONLY_WHEN_ONE_LIMB = Condition(
    codes={"5831 D"},
    slug="only-when-one-limb",
    sentence="only when one-limb",
    citation=TITOL_XIV_CAP_2_ART_7,
    valid=FROM_2014_05_14,
    holds=one_limb,
    asks=("anatomical_site",),
)

# ---------------------------------------------------------------- 5832 E dos membres

CODE_5832_E_ONLY_WHEN_SEVERAL_LIMBS = Condition(
    codes={"5832 E"},
    slug="only-when-several-limbs",
    sentence="only when several-limbs",
    citation=TITOL_XIV_CAP_2_ART_7,
    valid=FROM_2014_05_14,
    holds=several_limbs,
    asks=("anatomical_site",),
)

# ---------------------------------------------------------------- 5834 G, 5835 H


def code_5834_g_5835_h_only_when_other_pathology_requiring(line: LineView) -> Truth:
    """5834 G, 5835 H: only when not other_pathology_requiring_specific_reeducation (Títol XIV, Cap. 2, Art. 9)."""
    return ~line.is_true("other_pathology_requiring_specific_reeducation")


CODE_5834_G_5835_H_ONLY_WHEN_OTHER_PATHOLOGY_REQUIRING = Condition(
    codes={"5834 G", "5835 H"},
    slug="only-when-other-pathology-requiring-specific-reeducation",
    sentence="only when not other_pathology_requiring_specific_reeducation",
    citation=TITOL_XIV_CAP_2_ART_9,
    valid=FROM_2014_05_14,
    holds=code_5834_g_5835_h_only_when_other_pathology_requiring,
    asks=("other_pathology_requiring_specific_reeducation",),
)

CODE_5834_G_5835_H_ONLY_WHEN_ELDERLY_PERSON = Condition(
    codes={"5834 G", "5835 H"},
    slug="only-when-elderly-person",
    sentence="only when elderly-person",
    citation=TITOL_XIV_CAP_2_ART_9,
    valid=FROM_2014_05_14,
    holds=elderly_person,
    asks=("patient.age",),
    reading=THE_TEXT_GIVES_NO_AGE_FOR_ELDERLY,
)

# ---------------------------------------------------------------- 5835 H Reeducació de la deambulació en el marc del m…


def code_5835_h_only_when_session_duration_min(line: LineView) -> Truth:
    """5835 H: only when session_duration_min >= 20 minutes otherwise needs judgement (Títol XIV, Cap. 2, Art. 9)."""
    return line.compare("session_duration_min", ">=", Decimal("20"))


CODE_5835_H_ONLY_WHEN_SESSION_DURATION_MIN = Condition(
    codes={"5835 H"},
    slug="only-when-session-duration-min",
    sentence="only when session_duration_min >= 20 minutes otherwise needs judgement",
    citation=TITOL_XIV_CAP_2_ART_9,
    valid=FROM_2014_05_14,
    holds=code_5835_h_only_when_session_duration_min,
    asks=("session_duration_min",),
    otherwise="needs judgement",
    reading="about twenty minutes: a shorter session is for a person to weigh",
)

CODE_5835_H_NOTE_IT_AIMS_AT_KEEPING_THE = Note(
    codes={"5835 H"},
    slug="note-it-aims-at-keeping-the",
    sentence='note "It aims at keeping the gait, at once or after 5834 G has begun"',
    citation=TITOL_XIV_CAP_2_ART_9,
    valid=FROM_2014_05_14,
    text="It aims at keeping the gait, at once or after 5834 G has begun",
)

# ---------------------------------------------------------------- 5836 J Reeducació d'un pacient que ha patit cremades…

CODE_5836_J_ONLY_WHEN_ONE_LIMB = Condition(
    codes={"5836 J"},
    slug="only-when-one-limb",
    sentence="only when one-limb",
    citation=TITOL_XIV_CAP_2_ART_10,
    valid=FROM_2014_05_14,
    holds=one_limb,
    asks=("anatomical_site",),
)

# ---------------------------------------------------------------- 5837 K Reeducació d'un pacient que ha patit cremades…


def code_5837_k_only_when_several_limbs_and_anatomical_site(line: LineView) -> Truth:
    """5837 K: only when several-limbs or anatomical_site is one of trunk, limb_and_trunk (Títol XIV, Cap. 2, Art. 10).
    """
    return several_limbs(line) | line.one_of("anatomical_site", "trunk", "limb_and_trunk")


CODE_5837_K_ONLY_WHEN_SEVERAL_LIMBS_AND_ANATOMICAL_SITE = Condition(
    codes={"5837 K"},
    slug="only-when-several-limbs-and-anatomical-site",
    sentence="only when several-limbs or anatomical_site is one of trunk, limb_and_trunk",
    citation=TITOL_XIV_CAP_2_ART_10,
    valid=FROM_2014_05_14,
    holds=code_5837_k_only_when_several_limbs_and_anatomical_site,
    asks=("anatomical_site",),
)

# ---------------------------------------------------------------- 5836 J, 5837 K

CODE_5836_J_5837_K_MAX_2_PER_DAY = Limit(
    codes={"5836 J", "5837 K"},
    slug="max-2-per-day",
    sentence="max 2 per day, counting 5836 J, 5837 K",
    citation=TITOL_XIV_CAP_2_ART_10,
    valid=FROM_2014_05_14,
    number=2,
    window=Window("day"),
    counting={"5836 J", "5837 K"},
)

# ---------------------------------------------------------------- 5838 L Presca en càrrec, en el marc de les cures pal…

CODE_5838_L_MAX_1_PER_DAY = Limit(
    codes={"5838 L"},
    slug="max-1-per-day",
    sentence="max 1 per day",
    citation=TITOL_XIV_CAP_2_ART_11,
    valid=FROM_2014_05_14,
    number=1,
    window=Window("day"),
)

CODE_5838_L_INCLUDES = Inclusion(
    codes={"5838 L"},
    slug="includes",
    sentence='includes any other code of "Títol XIV, Cap. 2", "mobilisation", "bronchial drainage" on the same day',
    citation=TITOL_XIV_CAP_2_ART_11,
    valid=FROM_2014_05_14,
    items=lines(
        AnyOther(TITOL_XIV_CAP_2),
        Named("mobilisation", "mobilisation"),
        Named("bronchial drainage", "bronchial-drainage"),
    ),
    keys=("day",),
    reading="a flat fee for the day: every re-education act of that day",
)

# ---------------------------------------------------------------- 5839 M Síndrome del dolor regional complex tipus II

CODE_5839_M_REQUIRES_DOCUMENT_MEDICAL_REPORT = DocumentRequired(
    codes={"5839 M"},
    slug="requires-document-medical-report",
    sentence="requires document medical_report",
    citation=TITOL_XIV_CAP_2_ART_12,
    valid=FROM_2014_05_14,
    kind="medical_report",
)


def code_5839_m_only_when_medical_report_contents(line: LineView) -> Truth:
    """5839 M: only when medical_report_contents includes causes and medical_report_contents includes test_results and
    medical_report_contents includes evolution_time and medical_report_contents includes phase and
    medical_report_contents includes deficits and medical_report_contents includes expected_duration otherwise needs
    document (Títol XIV, Cap. 2, Art. 12).
    """
    return (
        line.contains("medical_report_contents", "causes")
        & line.contains("medical_report_contents", "test_results")
        & line.contains("medical_report_contents", "evolution_time")
        & line.contains("medical_report_contents", "phase")
        & line.contains("medical_report_contents", "deficits")
        & line.contains("medical_report_contents", "expected_duration")
    )


CODE_5839_M_ONLY_WHEN_MEDICAL_REPORT_CONTENTS = Condition(
    codes={"5839 M"},
    slug="only-when-medical-report-contents",
    sentence=(
        "only when medical_report_contents includes causes and medical_report_contents includes test_results and "
        "medical_report_contents includes evolution_time and medical_report_contents includes phase and "
        "medical_report_contents includes deficits and medical_report_contents includes expected_duration otherwise "
        "needs document"
    ),
    citation=TITOL_XIV_CAP_2_ART_12,
    valid=FROM_2014_05_14,
    holds=code_5839_m_only_when_medical_report_contents,
    asks=("medical_report_contents",),
    otherwise="needs document",
)

# ---------------------------------------------------------------- 5801 A and 43 more


def code_5801_a_and_43_more_only_when_group_session(line: LineView) -> Truth:
    """5801 A and 43 more: only when not group_session (Títol XIV, Cap. 3, Art. 1)."""
    return ~line.is_true("group_session")


CODE_5801_A_AND_43_MORE_ONLY_WHEN_GROUP_SESSION = Condition(
    codes=CODE_5801_A_AND_43_MORE,
    slug="only-when-group-session",
    sentence="only when not group_session",
    citation=TITOL_XIV_CAP_3_ART_1,
    valid=FROM_2014_05_14,
    holds=code_5801_a_and_43_more_only_when_group_session,
    asks=("group_session",),
)

# ---------------------------------------------------------------- 5801 A and 17 more


def code_5801_a_and_17_more_also_when_group_session(line: LineView) -> Truth:
    """5801 A and 17 more: also when group_session (Títol XIV, Cap. 3, Art. 1)."""
    return line.is_true("group_session")


CODE_5801_A_AND_17_MORE_ALSO_WHEN_GROUP_SESSION = AlsoWhen(
    codes=CODE_5801_A_AND_17_MORE,
    slug="also-when-group-session",
    sentence="also when group_session",
    citation=TITOL_XIV_CAP_3_ART_1,
    valid=FROM_2014_05_14,
    holds=code_5801_a_and_17_more_also_when_group_session,
    asks=("group_session",),
)


def code_5801_a_and_17_more_judge_does_the_therapist_show_and_when(line: LineView) -> Truth:
    """The `when` of 5801 A and 17 more: judge "Does the therapist show and direct the exercises, and control the phases
    of rest?" when group_session (Títol XIV, Cap. 3, Art. 1).
    """
    return line.is_true("group_session")


CODE_5801_A_AND_17_MORE_JUDGE_DOES_THE_THERAPIST_SHOW_AND = Judge(
    codes=CODE_5801_A_AND_17_MORE,
    slug="judge-does-the-therapist-show-and",
    sentence=(
        'judge "Does the therapist show and direct the exercises, and control the phases of rest?" when group_session'
    ),
    citation=TITOL_XIV_CAP_3_ART_1,
    valid=FROM_2014_05_14,
    question="Does the therapist show and direct the exercises, and control the phases of rest?",
    when=code_5801_a_and_17_more_judge_does_the_therapist_show_and_when,
)


def code_5801_a_and_17_more_judge_do_all_patients_of_the_when(line: LineView) -> Truth:
    """The `when` of 5801 A and 17 more: judge "Do all patients of the group benefit from one homogeneous programme of
    exercises?" when group_session (Títol XIV, Cap. 3, Art. 1).
    """
    return line.is_true("group_session")


CODE_5801_A_AND_17_MORE_JUDGE_DO_ALL_PATIENTS_OF_THE = Judge(
    codes=CODE_5801_A_AND_17_MORE,
    slug="judge-do-all-patients-of-the",
    sentence=(
        'judge "Do all patients of the group benefit from one homogeneous programme of exercises?" when group_session'
    ),
    citation=TITOL_XIV_CAP_3_ART_1,
    valid=FROM_2014_05_14,
    question="Do all patients of the group benefit from one homogeneous programme of exercises?",
    when=code_5801_a_and_17_more_judge_do_all_patients_of_the_when,
)


def code_5801_a_and_17_more_only_when_session_duration_min(line: LineView) -> Truth:
    """5801 A and 17 more: only when session_duration_min at least 30 per 1 patient_count unless not group_session
    (Títol XIV, Cap. 3, Art. 1).
    """
    return line.ratio("session_duration_min", "at least", Decimal("30"), Decimal("1"), "patient_count")


def code_5801_a_and_17_more_only_when_session_duration_min_unless(line: LineView) -> Truth:
    """The `unless` of 5801 A and 17 more: only when session_duration_min at least 30 per 1 patient_count unless not
    group_session (Títol XIV, Cap. 3, Art. 1).
    """
    return ~line.is_true("group_session")


CODE_5801_A_AND_17_MORE_ONLY_WHEN_SESSION_DURATION_MIN = Condition(
    codes=CODE_5801_A_AND_17_MORE,
    slug="only-when-session-duration-min-and-patient-count",
    sentence="only when session_duration_min at least 30 per 1 patient_count unless not group_session",
    citation=TITOL_XIV_CAP_3_ART_1,
    valid=FROM_2014_05_14,
    holds=code_5801_a_and_17_more_only_when_session_duration_min,
    asks=("session_duration_min", "patient_count"),
    unless=code_5801_a_and_17_more_only_when_session_duration_min_unless,
    reading="the product is the least",
)


def code_5801_a_and_17_more_pays_coefficient_when_group_session_when(line: LineView) -> Truth:
    """The `when` of 5801 A and 17 more: pays coefficient when group_session (Títol XIV, Cap. 3, Art. 1)."""
    return line.is_true("group_session")


CODE_5801_A_AND_17_MORE_PAYS_COEFFICIENT_WHEN_GROUP_SESSION = PaysCoefficient(
    codes=CODE_5801_A_AND_17_MORE,
    slug="pays-coefficient.when-group-session",
    sentence="pays coefficient when group_session",
    citation=TITOL_XIV_CAP_3_ART_1,
    valid=FROM_2014_05_14,
    when=code_5801_a_and_17_more_pays_coefficient_when_group_session_when,
)

# ---------------------------------------------------------------- 5801 A and 36 more


def code_5801_a_and_36_more_only_when_patient_count(line: LineView) -> Truth:
    """5801 A and 36 more: only when patient_count <= 3 patients (Títol XIV, Cap. 3)."""
    return line.compare("patient_count", "<=", Decimal("3"))


CODE_5801_A_AND_36_MORE_ONLY_WHEN_PATIENT_COUNT = Condition(
    codes=CODE_5801_A_AND_36_MORE,
    slug="only-when-patient-count",
    sentence="only when patient_count <= 3 patients",
    citation=TITOL_XIV_CAP_3,
    valid=FROM_2014_05_14,
    holds=code_5801_a_and_36_more_only_when_patient_count,
    asks=("patient_count",),
)


def code_5801_a_and_36_more_only_when_individual_minutes(line: LineView) -> Truth:
    """5801 A and 36 more: only when individual_minutes >= 30 minutes unless not parallel_session otherwise needs
    judgement (Títol XIV, Cap. 3, Art. 2).
    """
    return line.compare("individual_minutes", ">=", Decimal("30"))


def code_5801_a_and_36_more_only_when_individual_minutes_unless(line: LineView) -> Truth:
    """The `unless` of 5801 A and 36 more: only when individual_minutes >= 30 minutes unless not parallel_session
    otherwise needs judgement (Títol XIV, Cap. 3, Art. 2).
    """
    return ~line.is_true("parallel_session")


CODE_5801_A_AND_36_MORE_ONLY_WHEN_INDIVIDUAL_MINUTES = Condition(
    codes=CODE_5801_A_AND_36_MORE,
    slug="only-when-individual-minutes",
    sentence="only when individual_minutes >= 30 minutes unless not parallel_session otherwise needs judgement",
    citation=TITOL_XIV_CAP_3_ART_2,
    valid=FROM_2014_05_14,
    holds=code_5801_a_and_36_more_only_when_individual_minutes,
    asks=("individual_minutes",),
    unless=code_5801_a_and_36_more_only_when_individual_minutes_unless,
    otherwise="needs judgement",
    reading="about thirty minutes: less is for a person to weigh",
)


def code_5801_a_and_36_more_pays_coefficient_when_parallel_when(line: LineView) -> Truth:
    """The `when` of 5801 A and 36 more: pays coefficient when parallel_session (Títol XIV, Cap. 3, Art. 2)."""
    return line.is_true("parallel_session")


CODE_5801_A_AND_36_MORE_PAYS_COEFFICIENT_WHEN_PARALLEL = PaysCoefficient(
    codes=CODE_5801_A_AND_36_MORE,
    slug="pays-coefficient.when-parallel-session",
    sentence="pays coefficient when parallel_session",
    citation=TITOL_XIV_CAP_3_ART_2,
    valid=FROM_2014_05_14,
    when=code_5801_a_and_36_more_pays_coefficient_when_parallel_when,
)

# ---------------------------------------------------------------- 5840 M, 5841 N

CODE_5840_M_5841_N_REQUIRES = LinesRequired(
    codes={"5840 M", "5841 N"},
    slug="requires",
    sentence="requires 5801 A to 5839 M in the same session",
    citation=TITOL_XIV_CAP_4_FISIOBALNEOTERAPIA,
    valid=FROM_2014_05_14,
    partners=lines(
        "5801 A", "5802 B", "5803 C", "5804 D", "5805 E", "5806 F", "5809 G", "5810 H", "5811 J", "5812 K", "5813 L",
        "5814 M", "5815 N", "5816 O", "5817 P", "5818 Q", "5819 R", "5820 S", "5821 T", "5822 U", "5823 V", "5824 W",
        "5825 X", "5826 Y", "5827 Z", "5828 A", "5829 B", "5830 C", "5831 D", "5832 E", "5833 F", "5834 G", "5835 H",
        "5836 J", "5837 K", "5838 L", "5839 M",
    ),
    keys=("session",),
)

CODE_5840_M_5841_N_MAY_BE_BILLED_WITH = Permission(
    codes={"5840 M", "5841 N"},
    slug="may-be-billed-with",
    sentence="may be billed with 5801 A to 5839 M in the same session",
    citation=TITOL_XIV_CAP_4_FISIOBALNEOTERAPIA,
    valid=FROM_2014_05_14,
    partners=lines(
        "5801 A", "5802 B", "5803 C", "5804 D", "5805 E", "5806 F", "5809 G", "5810 H", "5811 J", "5812 K", "5813 L",
        "5814 M", "5815 N", "5816 O", "5817 P", "5818 Q", "5819 R", "5820 S", "5821 T", "5822 U", "5823 V", "5824 W",
        "5825 X", "5826 Y", "5827 Z", "5828 A", "5829 B", "5830 C", "5831 D", "5832 E", "5833 F", "5834 G", "5835 H",
        "5836 J", "5837 K", "5838 L", "5839 M",
    ),
    keys=("session",),
)

# ---------------------------------------------------------------- 5840 M en una banyera (mides mínimes: 2m x 1,80 x 0,…


def code_5840_m_only_when_bath_dimensions_length_m_and_bath(line: LineView) -> Truth:
    """5840 M: only when bath_dimensions.length_m >= 2 m and bath_dimensions.width_m >= 1.8 m and
    bath_dimensions.depth_m >= 0.6 m (Títol XIV, Cap. 4, Fisiobalneoteràpia).
    """
    return (
        line.compare("bath_dimensions.length_m", ">=", Decimal("2"))
        & line.compare("bath_dimensions.width_m", ">=", Decimal("1.8"))
        & line.compare("bath_dimensions.depth_m", ">=", Decimal("0.6"))
    )


CODE_5840_M_ONLY_WHEN_BATH_DIMENSIONS_LENGTH_M_AND_BATH = Condition(
    codes={"5840 M"},
    slug="only-when-bath-dimensions-length-m-and-bath-dimensions-width-m-and-bath-dimensions-depth-m",
    sentence=(
        "only when bath_dimensions.length_m >= 2 m and bath_dimensions.width_m >= 1.8 m and bath_dimensions.depth_m "
        ">= 0.6 m"
    ),
    citation=TITOL_XIV_CAP_4_FISIOBALNEOTERAPIA,
    valid=FROM_2014_05_14,
    holds=code_5840_m_only_when_bath_dimensions_length_m_and_bath,
    asks=("bath_dimensions.length_m", "bath_dimensions.width_m", "bath_dimensions.depth_m"),
)

# ---------------------------------------------------------------- 5841 N en una banyera gran/piscina (mides mínimes: 2…


def code_5841_n_only_when_bath_dimensions_length_m_and_bath(line: LineView) -> Truth:
    """5841 N: only when bath_dimensions.length_m >= 3 m and bath_dimensions.width_m >= 2 m and bath_dimensions.depth_m
    >= 1.1 m (Títol XIV, Cap. 4, Fisiobalneoteràpia).
    """
    return (
        line.compare("bath_dimensions.length_m", ">=", Decimal("3"))
        & line.compare("bath_dimensions.width_m", ">=", Decimal("2"))
        & line.compare("bath_dimensions.depth_m", ">=", Decimal("1.1"))
    )


CODE_5841_N_ONLY_WHEN_BATH_DIMENSIONS_LENGTH_M_AND_BATH = Condition(
    codes={"5841 N"},
    slug="only-when-bath-dimensions-length-m-and-bath-dimensions-width-m-and-bath-dimensions-depth-m",
    sentence=(
        "only when bath_dimensions.length_m >= 3 m and bath_dimensions.width_m >= 2 m and bath_dimensions.depth_m >= "
        "1.1 m"
    ),
    citation=TITOL_XIV_CAP_4_FISIOBALNEOTERAPIA,
    valid=FROM_2014_05_14,
    holds=code_5841_n_only_when_bath_dimensions_length_m_and_bath,
    asks=("bath_dimensions.length_m", "bath_dimensions.width_m", "bath_dimensions.depth_m"),
    reading="2 by 3 metres: the longer side is the length",
)

# ---------------------------------------------------------------- 5860 A, 5863 G


def code_5860_a_5863_g_only_when_base_act_code(line: LineView) -> Truth:
    """5860 A, 5863 G: only when base_act_code is given (Títol XIV, Cap. 4, Patologies específiques)."""
    return line.given("base_act_code")


CODE_5860_A_5863_G_ONLY_WHEN_BASE_ACT_CODE = Condition(
    codes={"5860 A", "5863 G"},
    slug="only-when-base-act-code",
    sentence="only when base_act_code is given",
    citation=TITOL_XIV_CAP_4_PATOLOGIES_ESPECIFIQUES,
    valid=FROM_2014_05_14,
    holds=code_5860_a_5863_g_only_when_base_act_code,
    asks=("base_act_code",),
)


def code_5860_a_5863_g_pays_amm_3_when(line: LineView) -> Truth:
    """The `when` of 5860 A, 5863 G: pays AMM 3 when base_act_code is "5842 P" (Títol XIV, Cap. 4, Patologies
    específiques).
    """
    return line.equals("base_act_code", "5842 P")


CODE_5860_A_5863_G_PAYS_AMM_3 = PaysFee(
    codes={"5860 A", "5863 G"},
    slug="pays-amm-3",
    sentence='pays AMM 3 when base_act_code is "5842 P"',
    citation=TITOL_XIV_CAP_4_PATOLOGIES_ESPECIFIQUES,
    valid=FROM_2014_05_14,
    fee=Fee(Decimal("3"), letter="AMM"),
    when=code_5860_a_5863_g_pays_amm_3_when,
)


def code_5860_a_5863_g_pays_amm_6_when(line: LineView) -> Truth:
    """The `when` of 5860 A, 5863 G: pays AMM 6 when base_act_code is "5835 H" (Títol XIV, Cap. 4, Patologies
    específiques).
    """
    return line.equals("base_act_code", "5835 H")


CODE_5860_A_5863_G_PAYS_AMM_6 = PaysFee(
    codes={"5860 A", "5863 G"},
    slug="pays-amm-6",
    sentence='pays AMM 6 when base_act_code is "5835 H"',
    citation=TITOL_XIV_CAP_4_PATOLOGIES_ESPECIFIQUES,
    valid=FROM_2014_05_14,
    fee=Fee(Decimal("6"), letter="AMM"),
    when=code_5860_a_5863_g_pays_amm_6_when,
)


def code_5860_a_5863_g_pays_amm_7_when(line: LineView) -> Truth:
    """The `when` of 5860 A, 5863 G: pays AMM 7 when base_act_code is one of "5801 A", "5803 C", "5805 E", "5806 F",
    "5809 G", "5811 J", "5812 K", "5813 L", "5817 P", "5821 T", "5822 U", "5823 V", "5824 W", "5825 X", "5826 Y",
    "5827 Z", "5828 A", "5829 B", "5833 F", "5836 J", "5839 M" (Títol XIV, Cap. 4, Patologies específiques).
    """
    return line.one_of(
        "base_act_code",
        "5801 A",
        "5803 C",
        "5805 E",
        "5806 F",
        "5809 G",
        "5811 J",
        "5812 K",
        "5813 L",
        "5817 P",
        "5821 T",
        "5822 U",
        "5823 V",
        "5824 W",
        "5825 X",
        "5826 Y",
        "5827 Z",
        "5828 A",
        "5829 B",
        "5833 F",
        "5836 J",
        "5839 M",
    )


CODE_5860_A_5863_G_PAYS_AMM_7 = PaysFee(
    codes={"5860 A", "5863 G"},
    slug="pays-amm-7",
    sentence=(
        'pays AMM 7 when base_act_code is one of "5801 A", "5803 C", "5805 E", "5806 F", "5809 G", "5811 J", "5812 '
        'K", "5813 L", "5817 P", "5821 T", "5822 U", "5823 V", "5824 W", "5825 X", "5826 Y", "5827 Z", "5828 A", '
        '"5829 B", "5833 F", "5836 J", "5839 M"'
    ),
    citation=TITOL_XIV_CAP_4_PATOLOGIES_ESPECIFIQUES,
    valid=FROM_2014_05_14,
    fee=Fee(Decimal("7"), letter="AMM"),
    when=code_5860_a_5863_g_pays_amm_7_when,
)


def code_5860_a_5863_g_pays_amm_8_when(line: LineView) -> Truth:
    """The `when` of 5860 A, 5863 G: pays AMM 8 when base_act_code is one of "5815 N", "5834 G" (Títol XIV, Cap. 4,
    Patologies específiques).
    """
    return line.one_of("base_act_code", "5815 N", "5834 G")


CODE_5860_A_5863_G_PAYS_AMM_8 = PaysFee(
    codes={"5860 A", "5863 G"},
    slug="pays-amm-8",
    sentence='pays AMM 8 when base_act_code is one of "5815 N", "5834 G"',
    citation=TITOL_XIV_CAP_4_PATOLOGIES_ESPECIFIQUES,
    valid=FROM_2014_05_14,
    fee=Fee(Decimal("8"), letter="AMM"),
    when=code_5860_a_5863_g_pays_amm_8_when,
)


def code_5860_a_5863_g_pays_amm_9_when(line: LineView) -> Truth:
    """The `when` of 5860 A, 5863 G: pays AMM 9 when base_act_code is one of "5802 B", "5804 D", "5810 H", "5814 M",
    "5818 Q", "5830 C", "5837 K" (Títol XIV, Cap. 4, Patologies específiques).
    """
    return line.one_of("base_act_code", "5802 B", "5804 D", "5810 H", "5814 M", "5818 Q", "5830 C", "5837 K")


CODE_5860_A_5863_G_PAYS_AMM_9 = PaysFee(
    codes={"5860 A", "5863 G"},
    slug="pays-amm-9",
    sentence=(
        'pays AMM 9 when base_act_code is one of "5802 B", "5804 D", "5810 H", "5814 M", "5818 Q", "5830 C", "5837 K"'
    ),
    citation=TITOL_XIV_CAP_4_PATOLOGIES_ESPECIFIQUES,
    valid=FROM_2014_05_14,
    fee=Fee(Decimal("9"), letter="AMM"),
    when=code_5860_a_5863_g_pays_amm_9_when,
)


def code_5860_a_5863_g_pays_amm_10_when(line: LineView) -> Truth:
    """The `when` of 5860 A, 5863 G: pays AMM 10 when base_act_code is one of "5816 O", "5819 R", "5820 S" (Títol XIV,
    Cap. 4, Patologies específiques).
    """
    return line.one_of("base_act_code", "5816 O", "5819 R", "5820 S")


CODE_5860_A_5863_G_PAYS_AMM_10 = PaysFee(
    codes={"5860 A", "5863 G"},
    slug="pays-amm-10",
    sentence='pays AMM 10 when base_act_code is one of "5816 O", "5819 R", "5820 S"',
    citation=TITOL_XIV_CAP_4_PATOLOGIES_ESPECIFIQUES,
    valid=FROM_2014_05_14,
    fee=Fee(Decimal("10"), letter="AMM"),
    when=code_5860_a_5863_g_pays_amm_10_when,
)


def code_5860_a_5863_g_pays_amm_12_when(line: LineView) -> Truth:
    """The `when` of 5860 A, 5863 G: pays AMM 12 when base_act_code is "5838 L" (Títol XIV, Cap. 4, Patologies
    específiques).
    """
    return line.equals("base_act_code", "5838 L")


CODE_5860_A_5863_G_PAYS_AMM_12 = PaysFee(
    codes={"5860 A", "5863 G"},
    slug="pays-amm-12",
    sentence='pays AMM 12 when base_act_code is "5838 L"',
    citation=TITOL_XIV_CAP_4_PATOLOGIES_ESPECIFIQUES,
    valid=FROM_2014_05_14,
    fee=Fee(Decimal("12"), letter="AMM"),
    when=code_5860_a_5863_g_pays_amm_12_when,
)

# ---------------------------------------------------------------- 5861 B Rehabilitació cardíaca de fase I en malalts i…


def code_5861_b_only_when_hospitalised(line: LineView) -> Truth:
    """5861 B: only when hospitalised (Títol XIV, Cap. 4, Patologies específiques)."""
    return line.is_true("hospitalised")


CODE_5861_B_ONLY_WHEN_HOSPITALISED = Condition(
    codes={"5861 B"},
    slug="only-when-hospitalised",
    sentence="only when hospitalised",
    citation=TITOL_XIV_CAP_4_PATOLOGIES_ESPECIFIQUES,
    valid=FROM_2014_05_14,
    holds=code_5861_b_only_when_hospitalised,
    asks=("hospitalised",),
)

# ---------------------------------------------------------------- 5862 C Rehabilitació cardíaca de fase II en malalts …


def code_5862_c_only_when_hospitalised(line: LineView) -> Truth:
    """5862 C: only when not hospitalised (Títol XIV, Cap. 4, Patologies específiques)."""
    return ~line.is_true("hospitalised")


CODE_5862_C_ONLY_WHEN_HOSPITALISED = Condition(
    codes={"5862 C"},
    slug="only-when-hospitalised",
    sentence="only when not hospitalised",
    citation=TITOL_XIV_CAP_4_PATOLOGIES_ESPECIFIQUES,
    valid=FROM_2014_05_14,
    holds=code_5862_c_only_when_hospitalised,
    asks=("hospitalised",),
)


def code_5862_c_only_when_qualified_staff_and_material(line: LineView) -> Truth:
    """5862 C: only when qualified_staff_and_material (Títol XIV, Cap. 4, Patologies específiques)."""
    return line.is_true("qualified_staff_and_material")


CODE_5862_C_ONLY_WHEN_QUALIFIED_STAFF_AND_MATERIAL = Condition(
    codes={"5862 C"},
    slug="only-when-qualified-staff-and-material",
    sentence="only when qualified_staff_and_material",
    citation=TITOL_XIV_CAP_4_PATOLOGIES_ESPECIFIQUES,
    valid=FROM_2014_05_14,
    holds=code_5862_c_only_when_qualified_staff_and_material,
    asks=("qualified_staff_and_material",),
)

# ---------------------------------------------------------------- 5901 B and 6 more


def code_5901_b_and_6_more_only_when_provider_diploma(line: LineView) -> Truth:
    """5901 B and 6 more: only when provider_diploma (Títol XIV, Teràpia ocupacional)."""
    return line.is_true("provider_diploma")


CODE_5901_B_AND_6_MORE_ONLY_WHEN_PROVIDER_DIPLOMA = Condition(
    codes=CODE_5901_B_AND_6_MORE,
    slug="only-when-provider-diploma",
    sentence="only when provider_diploma",
    citation=TITOL_XIV_TERAPIA_OCUPACIONAL,
    valid=FROM_2014_05_14,
    holds=code_5901_b_and_6_more_only_when_provider_diploma,
    asks=("provider_diploma",),
)


def code_5901_b_and_6_more_may_be_billed_with_when(line: LineView) -> Truth:
    """The `when` of 5901 B and 6 more: may be billed with 5801 A to 5839 M in the same session when same_patient_state
    (Títol XIV, Teràpia ocupacional).
    """
    return line.is_true("same_patient_state")


CODE_5901_B_AND_6_MORE_MAY_BE_BILLED_WITH = Permission(
    codes=CODE_5901_B_AND_6_MORE,
    slug="may-be-billed-with",
    sentence="may be billed with 5801 A to 5839 M in the same session when same_patient_state",
    citation=TITOL_XIV_TERAPIA_OCUPACIONAL,
    valid=FROM_2014_05_14,
    partners=lines(
        "5801 A", "5802 B", "5803 C", "5804 D", "5805 E", "5806 F", "5809 G", "5810 H", "5811 J", "5812 K", "5813 L",
        "5814 M", "5815 N", "5816 O", "5817 P", "5818 Q", "5819 R", "5820 S", "5821 T", "5822 U", "5823 V", "5824 W",
        "5825 X", "5826 Y", "5827 Z", "5828 A", "5829 B", "5830 C", "5831 D", "5832 E", "5833 F", "5834 G", "5835 H",
        "5836 J", "5837 K", "5838 L", "5839 M",
    ),
    keys=("session",),
    when=code_5901_b_and_6_more_may_be_billed_with_when,
)

CODE_5901_B_AND_6_MORE_UNRESOLVED_REGLAMENT_D_APLICACIO_NUM = Unresolved(
    codes=CODE_5901_B_AND_6_MORE,
    slug="unresolved-reglament-d-aplicacio-num-20",
    sentence=(
        "unresolved \"Reglament d'aplicació núm. 20, Art. 11 B: what is paid when occupational therapy stands beside "
        'a re-education act"'
    ),
    citation=TITOL_XIV_TERAPIA_OCUPACIONAL,
    valid=FROM_2014_05_14,
    text=(
        "Reglament d'aplicació núm. 20, Art. 11 B: what is paid when occupational therapy stands beside a "
        "re-education act"
    ),
)

# ---------------------------------------------------------------- 5901 B un segment de membre, per sessió de 30 minuts


def code_5901_b_only_when_session_duration_min(line: LineView) -> Truth:
    """5901 B: only when session_duration_min >= 30 minutes (Títol XIV, Teràpia ocupacional)."""
    return line.compare("session_duration_min", ">=", Decimal("30"))


CODE_5901_B_ONLY_WHEN_SESSION_DURATION_MIN = Condition(
    codes={"5901 B"},
    slug="only-when-session-duration-min",
    sentence="only when session_duration_min >= 30 minutes",
    citation=TITOL_XIV_TERAPIA_OCUPACIONAL,
    valid=FROM_2014_05_14,
    holds=code_5901_b_only_when_session_duration_min,
    asks=("session_duration_min",),
)


def code_5901_b_only_when_anatomical_site(line: LineView) -> Truth:
    """5901 B: only when anatomical_site is part_of_limb (Títol XIV, Teràpia ocupacional)."""
    return line.equals("anatomical_site", "part_of_limb")


CODE_5901_B_ONLY_WHEN_ANATOMICAL_SITE = Condition(
    codes={"5901 B"},
    slug="only-when-anatomical-site",
    sentence="only when anatomical_site is part_of_limb",
    citation=TITOL_XIV_TERAPIA_OCUPACIONAL,
    valid=FROM_2014_05_14,
    holds=code_5901_b_only_when_anatomical_site,
    asks=("anatomical_site",),
)

# ---------------------------------------------------------------- 5902 C un membre o el tronc, per sessió de 40 minuts


def code_5902_c_only_when_session_duration_min(line: LineView) -> Truth:
    """5902 C: only when session_duration_min >= 40 minutes (Títol XIV, Teràpia ocupacional)."""
    return line.compare("session_duration_min", ">=", Decimal("40"))


CODE_5902_C_ONLY_WHEN_SESSION_DURATION_MIN = Condition(
    codes={"5902 C"},
    slug="only-when-session-duration-min",
    sentence="only when session_duration_min >= 40 minutes",
    citation=TITOL_XIV_TERAPIA_OCUPACIONAL,
    valid=FROM_2014_05_14,
    holds=code_5902_c_only_when_session_duration_min,
    asks=("session_duration_min",),
)


def code_5902_c_only_when_anatomical_site(line: LineView) -> Truth:
    """5902 C: only when anatomical_site is one of one_limb, trunk (Títol XIV, Teràpia ocupacional)."""
    return line.one_of("anatomical_site", "one_limb", "trunk")


CODE_5902_C_ONLY_WHEN_ANATOMICAL_SITE = Condition(
    codes={"5902 C"},
    slug="only-when-anatomical-site",
    sentence="only when anatomical_site is one of one_limb, trunk",
    citation=TITOL_XIV_TERAPIA_OCUPACIONAL,
    valid=FROM_2014_05_14,
    holds=code_5902_c_only_when_anatomical_site,
    asks=("anatomical_site",),
)

# ---------------------------------------------------------------- 5903 D formes difuses, per sessió de 50 minuts


def code_5903_d_only_when_session_duration_min(line: LineView) -> Truth:
    """5903 D: only when session_duration_min >= 50 minutes (Títol XIV, Teràpia ocupacional)."""
    return line.compare("session_duration_min", ">=", Decimal("50"))


CODE_5903_D_ONLY_WHEN_SESSION_DURATION_MIN = Condition(
    codes={"5903 D"},
    slug="only-when-session-duration-min",
    sentence="only when session_duration_min >= 50 minutes",
    citation=TITOL_XIV_TERAPIA_OCUPACIONAL,
    valid=FROM_2014_05_14,
    holds=code_5903_d_only_when_session_duration_min,
    asks=("session_duration_min",),
)


def code_5903_d_only_when_anatomical_site(line: LineView) -> Truth:
    """5903 D: only when anatomical_site is diffuse (Títol XIV, Teràpia ocupacional)."""
    return line.equals("anatomical_site", "diffuse")


CODE_5903_D_ONLY_WHEN_ANATOMICAL_SITE = Condition(
    codes={"5903 D"},
    slug="only-when-anatomical-site",
    sentence="only when anatomical_site is diffuse",
    citation=TITOL_XIV_TERAPIA_OCUPACIONAL,
    valid=FROM_2014_05_14,
    holds=code_5903_d_only_when_anatomical_site,
    asks=("anatomical_site",),
)

RULES: tuple[Rule, ...] = (
    CODE_5701_Z_AND_56_MORE_ONLY_WHEN_PERFORMER_ROLE,
    CODE_5701_Z_AND_56_MORE_ONLY_WHEN_PERFORMED_PERSONALLY,
    CODE_5701_Z_AND_56_MORE_REQUIRES_DOCUMENT_PRESCRIPTION,
    CODE_5701_Z_AND_56_MORE_ONLY_WHEN_PRESCRIPTION_INDICATION,
    CODE_5701_Z_AND_56_MORE_JUDGE_DOES_THE_ACT_FOLLOW_WHAT,
    CODE_5701_Z_AND_56_MORE_CANNOT_BE_BILLED_WITH,
    CODE_5701_Z_AND_56_MORE_MAX_1_PER_SESSION,
    CODE_5860_A_5863_G_REQUIRES_PRIOR_APPROVAL,
    CODE_5801_A_AND_36_MORE_INCLUDES,
    CODE_5801_A_AND_40_MORE_ONLY_WHEN_SESSION_DURATION_MIN,
    CODE_5801_A_AND_36_MORE_ONLY_WHEN_PATIENT_COUNT_UNLESS_GROUP,
    CODE_5701_Z_AND_5_MORE_ALSO_WHEN_PERFORMER_ROLE,
    CODE_5701_Z_AND_5_MORE_ONLY_WHEN_REHAB_IN_PROGRESS,
    CODE_5701_Z_AND_5_MORE_ONLY_WHEN_CONCURRENT_PRESCRIPTION,
    CODE_5701_Z_5704_V_ONLY_WHEN_ONE_LIMB,
    CODE_5702_Y_ONLY_WHEN_SEVERAL_LIMBS_AND_ANATOMICAL_SITE,
    CODE_5705_U_ONLY_WHEN_SEVERAL_LIMBS,
    CODE_5703_X_5706_T_ONLY_WHEN_ANATOMICAL_SITE,
    CODE_5701_Z_AND_2_MORE_ONLY_WHEN_REPORT_CONTENTS,
    CODE_5701_Z_AND_2_MORE_NOTE_FURTHER_EXAMINATIONS,
    CODE_5801_A_AND_36_MORE_NOTE_THE_STUDY_BY_THE_THERAPIST,
    CODE_5801_A_AND_36_MORE_ONLY_WHEN_REPORT_CONTENTS_UNLESS,
    CODE_5801_A_AND_36_MORE_ONLY_WHEN_REPORT_CONTENTS_UNLESS_2,
    CODE_5801_A_AND_36_MORE_NOTE_A_SUMMARY_SHEET_WITH_THE,
    CODE_5801_A_AND_36_MORE_REQUIRES_DOCUMENT_SUMMARY_WHEN_LAST,
    CODE_5801_A_AND_36_MORE_REQUIRES_DOCUMENT_SUMMARY,
    CODE_5801_A_AND_36_MORE_REQUIRES_DOCUMENT_NEW_PRESCRIPTION,
    CODE_5801_A_AND_36_MORE_REQUIRES_PRIOR_APPROVAL,
    CODE_5801_A_AND_36_MORE_REQUIRES_DOCUMENT_SUMMARY_2,
    CODE_5801_A_AND_36_MORE_NOTE_THE_PRESCRIBING_DOCTOR_MAY_AT,
    CODE_5801_A_ONLY_WHEN_ONE_LIMB,
    CODE_5802_B_ONLY_WHEN_SEVERAL_LIMBS_AND_ANATOMICAL_SITE,
    CODE_5803_C_ONLY_WHEN_ONE_LIMB,
    CODE_5804_D_ONLY_WHEN_SEVERAL_LIMBS,
    CODE_5801_A_AND_3_MORE_INCLUDES,
    CODE_5803_C_5804_D_INCLUDES,
    CODE_5805_E_INCLUDES,
    CODE_5806_F_ONLY_WHEN_CHILD_OR_ADOLESCENT,
    CODE_5809_G_ONLY_WHEN_ONE_LIMB_AND_ANATOMICAL_SITE,
    CODE_5810_H_ONLY_WHEN_SEVERAL_LIMBS_AND_ANATOMICAL_SITE,
    CODE_5813_L_ONLY_WHEN_ONE_LIMB_AND_ANATOMICAL_SITE,
    CODE_5814_M_ONLY_WHEN_SEVERAL_LIMBS,
    CODE_5817_P_ONLY_WHEN_ONE_LIMB,
    CODE_5818_Q_ONLY_WHEN_SEVERAL_LIMBS_AND_ANATOMICAL_SITE,
    CODE_5817_P_5818_Q_ONLY_WHEN_ELDERLY_PERSON_AND_INDICATION,
    CODE_5821_T_ONLY_WHEN_ACUTE_EPISODE,
    CODE_5821_T_MAX_2_PER_DAY,
    CODE_5821_T_NOTE_THE_SESSION_LASTS_AS_LONG,
    CODE_5821_T_MAY_BE_BILLED_WITH,
    CODE_5821_T_UNRESOLVED_REGLAMENT_D_APLICACIO_NUM_20,
    CODE_5822_U_ONLY_WHEN_ACUTE_EPISODE,
    CODE_5824_W_ONLY_WHEN_FACIAL_PARALYSIS,
    CODE_5829_B_5830_C_ONLY_WHEN_REAL_LYMPHOEDEMA,
    CODE_5829_B_ONLY_WHEN_ONE_LIMB_AND_ANATOMICAL_SITE,
    CODE_5830_C_ONLY_WHEN_SEVERAL_LIMBS,
    CODE_5831_D_5832_E_REQUIRES,
    CODE_5831_D_5832_E_MAY_BE_BILLED_WITH,
    CODE_5831_D_ONLY_WHEN_ONE_LIMB,
    CODE_5832_E_ONLY_WHEN_SEVERAL_LIMBS,
    CODE_5834_G_5835_H_ONLY_WHEN_OTHER_PATHOLOGY_REQUIRING,
    CODE_5834_G_5835_H_ONLY_WHEN_ELDERLY_PERSON,
    CODE_5835_H_ONLY_WHEN_SESSION_DURATION_MIN,
    CODE_5835_H_NOTE_IT_AIMS_AT_KEEPING_THE,
    CODE_5836_J_ONLY_WHEN_ONE_LIMB,
    CODE_5837_K_ONLY_WHEN_SEVERAL_LIMBS_AND_ANATOMICAL_SITE,
    CODE_5836_J_5837_K_MAX_2_PER_DAY,
    CODE_5838_L_MAX_1_PER_DAY,
    CODE_5838_L_INCLUDES,
    CODE_5839_M_REQUIRES_DOCUMENT_MEDICAL_REPORT,
    CODE_5839_M_ONLY_WHEN_MEDICAL_REPORT_CONTENTS,
    CODE_5801_A_AND_43_MORE_ONLY_WHEN_GROUP_SESSION,
    CODE_5801_A_AND_17_MORE_ALSO_WHEN_GROUP_SESSION,
    CODE_5801_A_AND_17_MORE_JUDGE_DOES_THE_THERAPIST_SHOW_AND,
    CODE_5801_A_AND_17_MORE_JUDGE_DO_ALL_PATIENTS_OF_THE,
    CODE_5801_A_AND_17_MORE_ONLY_WHEN_SESSION_DURATION_MIN,
    CODE_5801_A_AND_17_MORE_PAYS_COEFFICIENT_WHEN_GROUP_SESSION,
    CODE_5801_A_AND_36_MORE_ONLY_WHEN_PATIENT_COUNT,
    CODE_5801_A_AND_36_MORE_ONLY_WHEN_INDIVIDUAL_MINUTES,
    CODE_5801_A_AND_36_MORE_PAYS_COEFFICIENT_WHEN_PARALLEL,
    CODE_5840_M_5841_N_REQUIRES,
    CODE_5840_M_5841_N_MAY_BE_BILLED_WITH,
    CODE_5840_M_ONLY_WHEN_BATH_DIMENSIONS_LENGTH_M_AND_BATH,
    CODE_5841_N_ONLY_WHEN_BATH_DIMENSIONS_LENGTH_M_AND_BATH,
    CODE_5860_A_5863_G_ONLY_WHEN_BASE_ACT_CODE,
    CODE_5860_A_5863_G_PAYS_AMM_3,
    CODE_5860_A_5863_G_PAYS_AMM_6,
    CODE_5860_A_5863_G_PAYS_AMM_7,
    CODE_5860_A_5863_G_PAYS_AMM_8,
    CODE_5860_A_5863_G_PAYS_AMM_9,
    CODE_5860_A_5863_G_PAYS_AMM_10,
    CODE_5860_A_5863_G_PAYS_AMM_12,
    CODE_5861_B_ONLY_WHEN_HOSPITALISED,
    CODE_5862_C_ONLY_WHEN_HOSPITALISED,
    CODE_5862_C_ONLY_WHEN_QUALIFIED_STAFF_AND_MATERIAL,
    CODE_5901_B_AND_6_MORE_ONLY_WHEN_PROVIDER_DIPLOMA,
    CODE_5901_B_AND_6_MORE_MAY_BE_BILLED_WITH,
    CODE_5901_B_AND_6_MORE_UNRESOLVED_REGLAMENT_D_APLICACIO_NUM,
    CODE_5901_B_ONLY_WHEN_SESSION_DURATION_MIN,
    CODE_5901_B_ONLY_WHEN_ANATOMICAL_SITE,
    CODE_5902_C_ONLY_WHEN_SESSION_DURATION_MIN,
    CODE_5902_C_ONLY_WHEN_ANATOMICAL_SITE,
    CODE_5903_D_ONLY_WHEN_SESSION_DURATION_MIN,
    CODE_5903_D_ONLY_WHEN_ANATOMICAL_SITE,
)
