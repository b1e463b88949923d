"""The rules of Títol III, Cap. 3, Art. 1; Títol III, Cap. 3, Art. 2; Títol III, Cap. 3, Art. 2; Cap. 4, Art. 1; Títol
III, Cap. 3, Art. 3.

Generated from rulesets/andorra/03c-ear.takst by `takst build andorra`: change the rules there, then build again.
"""

from __future__ import annotations

import datetime as dt

from takst.runtime.kleene import Truth
from takst.runtime.plan import Condition, DocumentRequired, Inclusion, InclusionLift, Limit, Named, Rule, lines
from takst.runtime.spec import Citation, Period
from takst.runtime.view import LineView
from takst.runtime.windows import Window

from .vocabulary import child_under_15

TITOL_III_CAP_3_ART_1 = Citation("ngap", "Títol III, Cap. 3, Art. 1")
FROM_2014_05_14 = Period(dt.date(2014, 5, 14))
TITOL_III_CAP_3_ART_2 = Citation("ngap", "Títol III, Cap. 3, Art. 2")
ONE_SIDE_OR_BOTH_IT_COUNTS_ONCE = "one side or both, it counts once in a session"
TITOL_III_CAP_3_ART_2_CAP_4_ART_1 = Citation("ngap", "Títol III, Cap. 3, Art. 2; Cap. 4, Art. 1")
TITOL_III_CAP_3_ART_3 = Citation("ngap", "Títol III, Cap. 3, Art. 3")

# ---------------------------------------------------------------- 2801 Z and 5 more

CODE_2801_Z_AND_5_MORE_REQUIRES_DOCUMENT_REPORT = DocumentRequired(
    codes={"2801 Z", "2802 X", "2803 C", "2804 V", "2805 B", "2806 N"},
    slug="requires-document-report",
    sentence="requires document report",
    citation=TITOL_III_CAP_3_ART_1,
    valid=FROM_2014_05_14,
    kind="report",
)

# ---------------------------------------------------------------- 2801 Z Audiometria tonal liminar i eventualment supr…

CODE_2801_Z_MAX_1_PER_SESSION = Limit(
    codes={"2801 Z"},
    slug="max-1-per-session",
    sentence="max 1 per session",
    citation=TITOL_III_CAP_3_ART_1,
    valid=FROM_2014_05_14,
    number=1,
    window=Window("keys", keys=("session",)),
    reading="one technique or both, it counts once in a session",
)

# ---------------------------------------------------------------- 2803 C Audiometria especial per a l'infant

CODE_2803_C_ONLY_WHEN_CHILD_UNDER_15 = Condition(
    codes={"2803 C"},
    slug="only-when-child-under-15",
    sentence="only when child-under-15",
    citation=TITOL_III_CAP_3_ART_1,
    valid=FROM_2014_05_14,
    holds=child_under_15,
    asks=("patient.age",),
    reading="the text gives no age: under 15, where the row for total tonsillectomy begins",
)

# ---------------------------------------------------------------- 2804 V Audiometria tonal i liminar amb estudi de l'i…

CODE_2804_V_MAX_1_PER_SESSION = Limit(
    codes={"2804 V"},
    slug="max-1-per-session",
    sentence="max 1 per session",
    citation=TITOL_III_CAP_3_ART_1,
    valid=FROM_2014_05_14,
    number=1,
    window=Window("keys", keys=("session",)),
    reading="whatever the number of tests, it counts once in a session",
)

# ---------------------------------------------------------------- 2807 M Extracció de tap de cerumen o epidèrmic uni o…

CODE_2807_M_MAX_1_PER_SESSION = Limit(
    codes={"2807 M"},
    slug="max-1-per-session",
    sentence="max 1 per session",
    citation=TITOL_III_CAP_3_ART_2,
    valid=FROM_2014_05_14,
    number=1,
    window=Window("keys", keys=("session",)),
    reading=ONE_SIDE_OR_BOTH_IT_COUNTS_ONCE,
)


def code_2807_m_only_when_general_anaesthesia(line: LineView) -> Truth:
    """2807 M: only when not general_anaesthesia (Títol III, Cap. 3, Art. 2)."""
    return ~line.is_true("general_anaesthesia")


CODE_2807_M_ONLY_WHEN_GENERAL_ANAESTHESIA = Condition(
    codes={"2807 M"},
    slug="only-when-general-anaesthesia",
    sentence="only when not general_anaesthesia",
    citation=TITOL_III_CAP_3_ART_2,
    valid=FROM_2014_05_14,
    holds=code_2807_m_only_when_general_anaesthesia,
    asks=("general_anaesthesia",),
)

# ---------------------------------------------------------------- 2808 P Extracció de taps epidèrmics amb anestèsia ge…


def code_2808_p_only_when_general_anaesthesia(line: LineView) -> Truth:
    """2808 P: only when general_anaesthesia (Títol III, Cap. 3, Art. 2)."""
    return line.is_true("general_anaesthesia")


CODE_2808_P_ONLY_WHEN_GENERAL_ANAESTHESIA = Condition(
    codes={"2808 P"},
    slug="only-when-general-anaesthesia",
    sentence="only when general_anaesthesia",
    citation=TITOL_III_CAP_3_ART_2,
    valid=FROM_2014_05_14,
    holds=code_2808_p_only_when_general_anaesthesia,
    asks=("general_anaesthesia",),
)

# ---------------------------------------------------------------- 2809 O Extracció de cos estrany no enclavat del cond…


def code_2809_o_only_when_foreign_body_impacted_and_open_surgery(line: LineView) -> Truth:
    """2809 O: only when not foreign_body_impacted and not open_surgery (Títol III, Cap. 3, Art. 2)."""
    return ~line.is_true("foreign_body_impacted") & ~line.is_true("open_surgery")


CODE_2809_O_ONLY_WHEN_FOREIGN_BODY_IMPACTED_AND_OPEN_SURGERY = Condition(
    codes={"2809 O"},
    slug="only-when-foreign-body-impacted-and-open-surgery",
    sentence="only when not foreign_body_impacted and not open_surgery",
    citation=TITOL_III_CAP_3_ART_2,
    valid=FROM_2014_05_14,
    holds=code_2809_o_only_when_foreign_body_impacted_and_open_surgery,
    asks=("foreign_body_impacted", "open_surgery"),
)

# ---------------------------------------------------------------- 2810 I Extracció de cos estrany enclavat del conduct…


def code_2810_i_only_when_foreign_body_impacted_and_open_surgery(line: LineView) -> Truth:
    """2810 I: only when foreign_body_impacted and not open_surgery (Títol III, Cap. 3, Art. 2)."""
    return line.is_true("foreign_body_impacted") & ~line.is_true("open_surgery")


CODE_2810_I_ONLY_WHEN_FOREIGN_BODY_IMPACTED_AND_OPEN_SURGERY = Condition(
    codes={"2810 I"},
    slug="only-when-foreign-body-impacted-and-open-surgery",
    sentence="only when foreign_body_impacted and not open_surgery",
    citation=TITOL_III_CAP_3_ART_2,
    valid=FROM_2014_05_14,
    holds=code_2810_i_only_when_foreign_body_impacted_and_open_surgery,
    asks=("foreign_body_impacted", "open_surgery"),
)

# ---------------------------------------------------------------- 2811 U Extracció de cos estrany mitjançant una inter…


def code_2811_u_only_when_open_surgery(line: LineView) -> Truth:
    """2811 U: only when open_surgery (Títol III, Cap. 3, Art. 2)."""
    return line.is_true("open_surgery")


CODE_2811_U_ONLY_WHEN_OPEN_SURGERY = Condition(
    codes={"2811 U"},
    slug="only-when-open-surgery",
    sentence="only when open_surgery",
    citation=TITOL_III_CAP_3_ART_2,
    valid=FROM_2014_05_14,
    holds=code_2811_u_only_when_open_surgery,
    asks=("open_surgery",),
)

# ---------------------------------------------------------------- 2814 R Cirurgia correctiva bilateral d'ambdues orell…

CODE_2814_R_MAX_1_PER_SESSION = Limit(
    codes={"2814 R"},
    slug="max-1-per-session",
    sentence="max 1 per session",
    citation=TITOL_III_CAP_3_ART_2,
    valid=FROM_2014_05_14,
    number=1,
    window=Window("keys", keys=("session",)),
    reading="both ears count once in a session",
)

# ---------------------------------------------------------------- 2815 E, 2907 E

CODE_2815_E_2907_E_DOES_NOT_INCLUDE = InclusionLift(
    codes={"2815 E", "2907 E"},
    slug="does-not-include",
    sentence='does not include "preparation of the skin flap"',
    citation=TITOL_III_CAP_3_ART_2_CAP_4_ART_1,
    valid=FROM_2014_05_14,
    items=lines(Named("preparation of the skin flap", "preparation-of-the-skin-flap")),
)

# ---------------------------------------------------------------- 2818 L Paracentesi uni o bilateral del timpà

CODE_2818_L_MAX_1_PER_SESSION = Limit(
    codes={"2818 L"},
    slug="max-1-per-session",
    sentence="max 1 per session",
    citation=TITOL_III_CAP_3_ART_3,
    valid=FROM_2014_05_14,
    number=1,
    window=Window("keys", keys=("session",)),
    reading=ONE_SIDE_OR_BOTH_IT_COUNTS_ONCE,
)

# ---------------------------------------------------------------- 2820 J Injecció transtimpànica, quatre com a màxim

CODE_2820_J_MAX_4_PER_TREATMENT = Limit(
    codes={"2820 J"},
    slug="max-4-per-treatment",
    sentence="max 4 per treatment",
    citation=TITOL_III_CAP_3_ART_3,
    valid=FROM_2014_05_14,
    number=4,
    window=Window("keys", keys=("treatment",)),
    reading="four in one treatment",
)

# ---------------------------------------------------------------- 2821 H Drenatge permanent transtimpànic col·locat so…

CODE_2821_H_MAX_1_PER_TREATMENT = Limit(
    codes={"2821 H"},
    slug="max-1-per-treatment",
    sentence="max 1 per treatment",
    citation=TITOL_III_CAP_3_ART_3,
    valid=FROM_2014_05_14,
    number=1,
    window=Window("keys", keys=("treatment",)),
    reading="a global treatment counts once, whatever the sides and sessions",
)

# ---------------------------------------------------------------- 2822 G Tractament per aspiració sota microscopi de l…

CODE_2822_G_MAX_6_SESSIONS_PER_TREATMENT = Limit(
    codes={"2822 G"},
    slug="max-6-sessions-per-treatment",
    sentence="max 6 sessions per treatment",
    citation=TITOL_III_CAP_3_ART_3,
    valid=FROM_2014_05_14,
    number=6,
    noun="sessions",
    window=Window("keys", keys=("treatment",)),
    reading="six sessions in one treatment",
)

# ---------------------------------------------------------------- 2829 B Timpanoplàstia (inclou el temps ossi), amb qu…

CODE_2829_B_INCLUDES = Inclusion(
    codes={"2829 B"},
    slug="includes",
    sentence='includes "bone stage"',
    citation=TITOL_III_CAP_3_ART_3,
    valid=FROM_2014_05_14,
    items=lines(Named("bone stage", "bone-stage")),
    keys=("session",),
    reading="where the text does not say how far a ban or an inclusion reaches: the same session",
)

RULES: tuple[Rule, ...] = (
    CODE_2801_Z_AND_5_MORE_REQUIRES_DOCUMENT_REPORT,
    CODE_2801_Z_MAX_1_PER_SESSION,
    CODE_2803_C_ONLY_WHEN_CHILD_UNDER_15,
    CODE_2804_V_MAX_1_PER_SESSION,
    CODE_2807_M_MAX_1_PER_SESSION,
    CODE_2807_M_ONLY_WHEN_GENERAL_ANAESTHESIA,
    CODE_2808_P_ONLY_WHEN_GENERAL_ANAESTHESIA,
    CODE_2809_O_ONLY_WHEN_FOREIGN_BODY_IMPACTED_AND_OPEN_SURGERY,
    CODE_2810_I_ONLY_WHEN_FOREIGN_BODY_IMPACTED_AND_OPEN_SURGERY,
    CODE_2811_U_ONLY_WHEN_OPEN_SURGERY,
    CODE_2814_R_MAX_1_PER_SESSION,
    CODE_2815_E_2907_E_DOES_NOT_INCLUDE,
    CODE_2818_L_MAX_1_PER_SESSION,
    CODE_2820_J_MAX_4_PER_TREATMENT,
    CODE_2821_H_MAX_1_PER_TREATMENT,
    CODE_2822_G_MAX_6_SESSIONS_PER_TREATMENT,
    CODE_2829_B_INCLUDES,
)
