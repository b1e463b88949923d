"""The rules of Títol V, Art. 1, 1. Lesions expansives del conducte raquidi; Títol V, Art. 1, 5. Lesions vertebrals
degeneratives; Títol V, Art. 2.

Generated from rulesets/andorra/05-spine.takst by `takst build andorra`: change the rules there, then build again.
"""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from takst.runtime.kleene import Truth
from takst.runtime.plan import AnyOther, Condition, Exclusion, Inclusion, Limit, LinesRequired, Named, Rule, lines
from takst.runtime.spec import Citation, Period
from takst.runtime.view import LineView
from takst.runtime.windows import Window

from .vocabulary import TITOL_V_ART_1

TITOL_V_ART_1_1_LESIONS_EXPANSIVES_DEL_CONDUCTE_RAQUIDI = Citation(
    "ngap",
    "Títol V, Art. 1, 1. Lesions expansives del conducte raquidi",
)
FROM_2014_05_14 = Period(dt.date(2014, 5, 14))
CODE_3419_L_AND_8_MORE = frozenset({
    "3419 L", "3420 Z", "3421 X", "3422 C", "3423 V", "3424 B", "3425 N", "3426 M", "3438 W",
})
TITOL_V_ART_1_5_LESIONS_VERTEBRALS_DEGENERATIVES = Citation(
    "ngap",
    "Títol V, Art. 1, 5. Lesions vertebrals degeneratives",
)
OPENING_A_BONE_IN_THE_SAME_SESSION = "opening a bone in the same session is the taking of the graft"
WHERE_THE_TEXT_DOES_NOT_SAY_HOW = "where the text does not say how far a ban or an inclusion reaches: the same session"
CODE_3427_P_AND_10_MORE = frozenset({
    "3427 P", "3428 F", "3429 X", "3430 V", "3431 U", "3432 T", "3433 S", "3434 R", "3435 I", "3436 G", "3437 E",
})
TITOL_V_ART_2 = Citation("ngap", "Títol V, Art. 2")

# ---------------------------------------------------------------- 3404 R Exèresi d'una lesió intramedul·lar (inferior …


def code_3404_r_only_when_metamere_count(line: LineView) -> Truth:
    """3404 R: only when metamere_count <= 4 metameres (Títol V, Art. 1, 1. Lesions expansives del conducte raquidi)."""
    return line.compare("metamere_count", "<=", Decimal("4"))


CODE_3404_R_ONLY_WHEN_METAMERE_COUNT = Condition(
    codes={"3404 R"},
    slug="only-when-metamere-count",
    sentence="only when metamere_count <= 4 metameres",
    citation=TITOL_V_ART_1_1_LESIONS_EXPANSIVES_DEL_CONDUCTE_RAQUIDI,
    valid=FROM_2014_05_14,
    holds=code_3404_r_only_when_metamere_count,
    asks=("metamere_count",),
)

# ---------------------------------------------------------------- 3405 T Exèresi d'una lesió intramedul·lar (superior …


def code_3405_t_only_when_metamere_count(line: LineView) -> Truth:
    """3405 T: only when metamere_count > 4 metameres (Títol V, Art. 1, 1. Lesions expansives del conducte raquidi)."""
    return line.compare("metamere_count", ">", Decimal("4"))


CODE_3405_T_ONLY_WHEN_METAMERE_COUNT = Condition(
    codes={"3405 T"},
    slug="only-when-metamere-count",
    sentence="only when metamere_count > 4 metameres",
    citation=TITOL_V_ART_1_1_LESIONS_EXPANSIVES_DEL_CONDUCTE_RAQUIDI,
    valid=FROM_2014_05_14,
    holds=code_3405_t_only_when_metamere_count,
    asks=("metamere_count",),
)

# ---------------------------------------------------------------- 3419 L and 8 more

CODE_3419_L_AND_8_MORE_MAX_1_PER_SESSION_AND_CODE = Limit(
    codes=CODE_3419_L_AND_8_MORE,
    slug="max-1-per-session-and-code",
    sentence="max 1 per session and code",
    citation=TITOL_V_ART_1_5_LESIONS_VERTEBRALS_DEGENERATIVES,
    valid=FROM_2014_05_14,
    number=1,
    window=Window("keys", keys=("session", "code")),
    reading="one quotation for all neighbouring levels of a session",
)

# ---------------------------------------------------------------- 3422 C Amb empelt, en suplement, inclosa la sostracc…

CODE_3422_C_REQUIRES = LinesRequired(
    codes={"3422 C"},
    slug="requires",
    sentence="requires 3421 X in the same session",
    citation=TITOL_V_ART_1_5_LESIONS_VERTEBRALS_DEGENERATIVES,
    valid=FROM_2014_05_14,
    partners=lines("3421 X"),
    keys=("session",),
)

# ---------------------------------------------------------------- 3424 B Amb empelt, en suplement, inclosa la sostracc…

CODE_3424_B_REQUIRES = LinesRequired(
    codes={"3424 B"},
    slug="requires",
    sentence="requires 3423 V in the same session",
    citation=TITOL_V_ART_1_5_LESIONS_VERTEBRALS_DEGENERATIVES,
    valid=FROM_2014_05_14,
    partners=lines("3423 V"),
    keys=("session",),
)

# ---------------------------------------------------------------- 3438 W Amb empelt, en suplement, inclosa la sostracc…

CODE_3438_W_REQUIRES = LinesRequired(
    codes={"3438 W"},
    slug="requires",
    sentence="requires 3425 N in the same session",
    citation=TITOL_V_ART_1_5_LESIONS_VERTEBRALS_DEGENERATIVES,
    valid=FROM_2014_05_14,
    partners=lines("3425 N"),
    keys=("session",),
)

# ---------------------------------------------------------------- 3422 C and 2 more


def code_3422_c_and_2_more_only_when_graft(line: LineView) -> Truth:
    """3422 C and 2 more: only when graft (Títol V, Art. 1, 5. Lesions vertebrals degeneratives)."""
    return line.is_true("graft")


CODE_3422_C_AND_2_MORE_ONLY_WHEN_GRAFT = Condition(
    codes={"3422 C", "3424 B", "3438 W"},
    slug="only-when-graft",
    sentence="only when graft",
    citation=TITOL_V_ART_1_5_LESIONS_VERTEBRALS_DEGENERATIVES,
    valid=FROM_2014_05_14,
    holds=code_3422_c_and_2_more_only_when_graft,
    asks=("graft",),
)

CODE_3422_C_AND_2_MORE_INCLUDES = Inclusion(
    codes={"3422 C", "3424 B", "3438 W"},
    slug="includes",
    sentence='includes 2324 T, "taking of the graft"',
    citation=TITOL_V_ART_1_5_LESIONS_VERTEBRALS_DEGENERATIVES,
    valid=FROM_2014_05_14,
    items=lines("2324 T", Named("taking of the graft", "taking-of-the-graft")),
    keys=("session",),
    reading=OPENING_A_BONE_IN_THE_SAME_SESSION,
)

# ---------------------------------------------------------------- 3426 M Estenosi del canal lumbar (amb o sense hèrnia…

CODE_3426_M_INCLUDES = Inclusion(
    codes={"3426 M"},
    slug="includes",
    sentence='includes 3419 L, "hernia of the disc"',
    citation=TITOL_V_ART_1_5_LESIONS_VERTEBRALS_DEGENERATIVES,
    valid=FROM_2014_05_14,
    items=lines("3419 L", Named("hernia of the disc", "hernia-of-the-disc")),
    keys=("session",),
    reading=WHERE_THE_TEXT_DOES_NOT_SAY_HOW,
)

# ---------------------------------------------------------------- 3427 P and 10 more

CODE_3427_P_AND_10_MORE_CANNOT_BE_BILLED_WITH = Exclusion(
    codes=CODE_3427_P_AND_10_MORE,
    slug="cannot-be-billed-with",
    sentence='cannot be billed with any other code of "Títol V, Art. 1" in the same session',
    citation=TITOL_V_ART_2,
    valid=FROM_2014_05_14,
    partners=lines(AnyOther(TITOL_V_ART_1)),
    keys=("session",),
    reading="in one session",
)

# ---------------------------------------------------------------- 3428 F Reducció d'una escoliosi per maniobres ortopè…

CODE_3428_F_MAX_1_PER_SESSION = Limit(
    codes={"3428 F"},
    slug="max-1-per-session",
    sentence="max 1 per session",
    citation=TITOL_V_ART_2,
    valid=FROM_2014_05_14,
    number=1,
    window=Window("keys", keys=("session",)),
)

CODE_3428_F_INCLUDES = Inclusion(
    codes={"3428 F"},
    slug="includes",
    sentence='includes "plaster device"',
    citation=TITOL_V_ART_2,
    valid=FROM_2014_05_14,
    items=lines(Named("plaster device", "plaster-device")),
    keys=("session",),
    reading=WHERE_THE_TEXT_DOES_NOT_SAY_HOW,
)

# ---------------------------------------------------------------- 3430 V and 3 more

CODE_3430_V_AND_3_MORE_INCLUDES = Inclusion(
    codes={"3430 V", "3432 T", "3433 S", "3434 R"},
    slug="includes",
    sentence='includes 2324 T, "taking of the graft"',
    citation=TITOL_V_ART_2,
    valid=FROM_2014_05_14,
    items=lines("2324 T", Named("taking of the graft", "taking-of-the-graft")),
    keys=("session",),
    reading=OPENING_A_BONE_IN_THE_SAME_SESSION,
)

RULES: tuple[Rule, ...] = (
    CODE_3404_R_ONLY_WHEN_METAMERE_COUNT,
    CODE_3405_T_ONLY_WHEN_METAMERE_COUNT,
    CODE_3419_L_AND_8_MORE_MAX_1_PER_SESSION_AND_CODE,
    CODE_3422_C_REQUIRES,
    CODE_3424_B_REQUIRES,
    CODE_3438_W_REQUIRES,
    CODE_3422_C_AND_2_MORE_ONLY_WHEN_GRAFT,
    CODE_3422_C_AND_2_MORE_INCLUDES,
    CODE_3426_M_INCLUDES,
    CODE_3427_P_AND_10_MORE_CANNOT_BE_BILLED_WITH,
    CODE_3428_F_MAX_1_PER_SESSION,
    CODE_3428_F_INCLUDES,
    CODE_3430_V_AND_3_MORE_INCLUDES,
)
