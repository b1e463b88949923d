"""The rules of Títol III, Cap. 4, Art. 1; Títol III, Cap. 4, Art. 2, and rows of other Títols; Títol III, Cap. 4, Art.
2; Títol III, Cap. 4, Art. 3.

Generated from rulesets/andorra/03d-face.takst by `takst build andorra`: change the rules there, then build again.
"""

from __future__ import annotations

import datetime as dt

from takst.runtime.kleene import Truth
from takst.runtime.plan import Condition, Inclusion, InclusionLift, IntervalBan, Limit, Named, Rule, lines
from takst.runtime.spec import Citation, Period
from takst.runtime.view import LineView
from takst.runtime.windows import Window

from .vocabulary import EXTRACTIONS

TITOL_III_CAP_4_ART_1 = Citation("ngap", "Títol III, Cap. 4, Art. 1")
FROM_2014_05_14 = Period(dt.date(2014, 5, 14))
ONE_SIDE_OR_BOTH_IT_COUNTS_ONCE = "one side or both, it counts once in a session"
CODE_2422_C_AND_10_MORE = frozenset({
    "2422 C", "2920 I", "3110 Z", "3436 G", "4005 U", "4724 J", "5027 T", "5321 E", "5325 A", "5428 X", "I007",
})
TITOL_III_CAP_4_ART_2_AND_ROWS_OF_OTHER_TITOLS = Citation("ngap", "Títol III, Cap. 4, Art. 2, and rows of other Títols")
TITOL_III_CAP_4_ART_2 = Citation("ngap", "Títol III, Cap. 4, Art. 2")
TITOL_III_CAP_4_ART_3 = Citation("ngap", "Títol III, Cap. 4, Art. 3")

# ---------------------------------------------------------------- 2903 V and 5 more


def code_2903_v_and_5_more_only_when_laterality(line: LineView) -> Truth:
    """2903 V and 5 more: only when laterality is unilateral (Títol III, Cap. 4, Art. 1)."""
    return line.equals("laterality", "unilateral")


CODE_2903_V_AND_5_MORE_ONLY_WHEN_LATERALITY = Condition(
    codes={"2903 V", "2911 L", "2915 P", "2918 D", "2925 J", "2927 S"},
    slug="only-when-laterality",
    sentence="only when laterality is unilateral",
    citation=TITOL_III_CAP_4_ART_1,
    valid=FROM_2014_05_14,
    holds=code_2903_v_and_5_more_only_when_laterality,
    asks=("laterality",),
)

CODE_2903_V_AND_5_MORE_MAX_1_PER_SESSION_AND_SIDE_AND_CODE = Limit(
    codes={"2903 V", "2911 L", "2915 P", "2918 D", "2925 J", "2927 S"},
    slug="max-1-per-session-and-side-and-code",
    sentence="max 1 per session and side and code",
    citation=TITOL_III_CAP_4_ART_1,
    valid=FROM_2014_05_14,
    number=1,
    window=Window("keys", keys=("session", "side", "code")),
    reading="each side counts once in a session",
)

# ---------------------------------------------------------------- 2904 K Tractament quirúrgic de la rinitis atròfica u…

CODE_2904_K_MAX_1_PER_SESSION = Limit(
    codes={"2904 K"},
    slug="max-1-per-session",
    sentence="max 1 per session",
    citation=TITOL_III_CAP_4_ART_1,
    valid=FROM_2014_05_14,
    number=1,
    window=Window("keys", keys=("session",)),
    reading=ONE_SIDE_OR_BOTH_IT_COUNTS_ONCE,
)

# ---------------------------------------------------------------- 2906 B Rinoplàstia posttraumàtica que inclou el trac…

CODE_2906_B_INCLUDES = Inclusion(
    codes={"2906 B"},
    slug="includes",
    sentence='includes 2912 Y, 2913 D, "treatment of the septum"',
    citation=TITOL_III_CAP_4_ART_1,
    valid=FROM_2014_05_14,
    items=lines("2912 Y", "2913 D", Named("treatment of the septum", "treatment-of-the-septum")),
    keys=("session",),
    reading="the rows for crest and septum",
)

# ---------------------------------------------------------------- 2908 K Extracció d'un cos estrany no enclavat a foss…


def code_2908_k_only_when_foreign_body_impacted(line: LineView) -> Truth:
    """2908 K: only when not foreign_body_impacted (Títol III, Cap. 4, Art. 1)."""
    return ~line.is_true("foreign_body_impacted")


CODE_2908_K_ONLY_WHEN_FOREIGN_BODY_IMPACTED = Condition(
    codes={"2908 K"},
    slug="only-when-foreign-body-impacted",
    sentence="only when not foreign_body_impacted",
    citation=TITOL_III_CAP_4_ART_1,
    valid=FROM_2014_05_14,
    holds=code_2908_k_only_when_foreign_body_impacted,
    asks=("foreign_body_impacted",),
)

# ---------------------------------------------------------------- 2909 S Extracció d'un cos estrany enclavat a fossa n…


def code_2909_s_only_when_foreign_body_impacted(line: LineView) -> Truth:
    """2909 S: only when foreign_body_impacted (Títol III, Cap. 4, Art. 1)."""
    return line.is_true("foreign_body_impacted")


CODE_2909_S_ONLY_WHEN_FOREIGN_BODY_IMPACTED = Condition(
    codes={"2909 S"},
    slug="only-when-foreign-body-impacted",
    sentence="only when foreign_body_impacted",
    citation=TITOL_III_CAP_4_ART_1,
    valid=FROM_2014_05_14,
    holds=code_2909_s_only_when_foreign_body_impacted,
    asks=("foreign_body_impacted",),
)

# ---------------------------------------------------------------- 2915 P Tractament d'una obliteració coanal membranos…


def code_2915_p_only_when_choanal_lesion_kind(line: LineView) -> Truth:
    """2915 P: only when choanal_lesion_kind is membranous (Títol III, Cap. 4, Art. 1)."""
    return line.equals("choanal_lesion_kind", "membranous")


CODE_2915_P_ONLY_WHEN_CHOANAL_LESION_KIND = Condition(
    codes={"2915 P"},
    slug="only-when-choanal-lesion-kind",
    sentence="only when choanal_lesion_kind is membranous",
    citation=TITOL_III_CAP_4_ART_1,
    valid=FROM_2014_05_14,
    holds=code_2915_p_only_when_choanal_lesion_kind,
    asks=("choanal_lesion_kind",),
)

# ---------------------------------------------------------------- 2916 U Tractament d'una obliteració coanal òssia


def code_2916_u_only_when_choanal_lesion_kind(line: LineView) -> Truth:
    """2916 U: only when choanal_lesion_kind is bony (Títol III, Cap. 4, Art. 1)."""
    return line.equals("choanal_lesion_kind", "bony")


CODE_2916_U_ONLY_WHEN_CHOANAL_LESION_KIND = Condition(
    codes={"2916 U"},
    slug="only-when-choanal-lesion-kind",
    sentence="only when choanal_lesion_kind is bony",
    citation=TITOL_III_CAP_4_ART_1,
    valid=FROM_2014_05_14,
    holds=code_2916_u_only_when_choanal_lesion_kind,
    asks=("choanal_lesion_kind",),
)

# ---------------------------------------------------------------- 2918 D Tractament de poliposi nasal unilateral en un…

CODE_2918_D_NOT_AGAIN_WITHIN_3_MONTHS = IntervalBan(
    codes={"2918 D"},
    slug="not-again-within-3-months",
    sentence="cannot be billed again within 3 months for the same side",
    citation=TITOL_III_CAP_4_ART_1,
    valid=FROM_2014_05_14,
    partners=lines("2918 D"),
    number=3,
    unit="month",
    side="after",
    keys=("side",),
    reading="sessions and recurrences of three months from the billed line",
)

# ---------------------------------------------------------------- 2422 C and 10 more


def code_2422_c_and_10_more_only_when_part_of_another_act(line: LineView) -> Truth:
    """2422 C and 10 more: only when not part_of_another_act (Títol III, Cap. 4, Art. 2, and rows of other Títols)."""
    return ~line.is_true("part_of_another_act")


CODE_2422_C_AND_10_MORE_ONLY_WHEN_PART_OF_ANOTHER_ACT = Condition(
    codes=CODE_2422_C_AND_10_MORE,
    slug="only-when-part-of-another-act",
    sentence="only when not part_of_another_act",
    citation=TITOL_III_CAP_4_ART_2_AND_ROWS_OF_OTHER_TITOLS,
    valid=FROM_2014_05_14,
    holds=code_2422_c_and_10_more_only_when_part_of_another_act,
    asks=("part_of_another_act",),
)

# ---------------------------------------------------------------- 2921 O Rentat d'un si per punció o pel mètode de Pro…

CODE_2921_O_MAX_10_SESSIONS_PER_TREATMENT = Limit(
    codes={"2921 O"},
    slug="max-10-sessions-per-treatment",
    sentence="max 10 sessions per treatment",
    citation=TITOL_III_CAP_4_ART_2,
    valid=FROM_2014_05_14,
    number=10,
    noun="sessions",
    window=Window("keys", keys=("treatment",)),
    reading="ten sessions in one treatment",
)

# ---------------------------------------------------------------- 2932 U Correcció d'una depressió facial traumàtica o…

CODE_2932_U_DOES_NOT_INCLUDE = InclusionLift(
    codes={"2932 U"},
    slug="does-not-include",
    sentence='does not include "taking of the bone graft"',
    citation=TITOL_III_CAP_4_ART_3,
    valid=FROM_2014_05_14,
    items=lines(Named("taking of the bone graft", "taking-of-the-bone-graft")),
)

# ---------------------------------------------------------------- 2933 I Tractament quirúrgic d'una col·lecció supurad…

CODE_2933_I_INCLUDES = Inclusion(
    codes={"2933 I"},
    slug="includes",
    sentence='includes extractions, "extraction of a tooth"',
    citation=TITOL_III_CAP_4_ART_3,
    valid=FROM_2014_05_14,
    items=lines(EXTRACTIONS, Named("extraction of a tooth", "extraction-of-a-tooth")),
    keys=("session",),
    reading="where the text does not say how far a ban or an inclusion reaches: the same session",
)

# ---------------------------------------------------------------- 2934 A Refecció uni o bilateral de massís ossi per l…

CODE_2934_A_MAX_1_PER_SESSION = Limit(
    codes={"2934 A"},
    slug="max-1-per-session",
    sentence="max 1 per session",
    citation=TITOL_III_CAP_4_ART_3,
    valid=FROM_2014_05_14,
    number=1,
    window=Window("keys", keys=("session",)),
    reading=ONE_SIDE_OR_BOTH_IT_COUNTS_ONCE,
)

RULES: tuple[Rule, ...] = (
    CODE_2903_V_AND_5_MORE_ONLY_WHEN_LATERALITY,
    CODE_2903_V_AND_5_MORE_MAX_1_PER_SESSION_AND_SIDE_AND_CODE,
    CODE_2904_K_MAX_1_PER_SESSION,
    CODE_2906_B_INCLUDES,
    CODE_2908_K_ONLY_WHEN_FOREIGN_BODY_IMPACTED,
    CODE_2909_S_ONLY_WHEN_FOREIGN_BODY_IMPACTED,
    CODE_2915_P_ONLY_WHEN_CHOANAL_LESION_KIND,
    CODE_2916_U_ONLY_WHEN_CHOANAL_LESION_KIND,
    CODE_2918_D_NOT_AGAIN_WITHIN_3_MONTHS,
    CODE_2422_C_AND_10_MORE_ONLY_WHEN_PART_OF_ANOTHER_ACT,
    CODE_2921_O_MAX_10_SESSIONS_PER_TREATMENT,
    CODE_2932_U_DOES_NOT_INCLUDE,
    CODE_2933_I_INCLUDES,
    CODE_2934_A_MAX_1_PER_SESSION,
)
