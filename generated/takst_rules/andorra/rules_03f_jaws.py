"""The rules of Títol III, Cap. 6, Art. 1; Títol III, Cap. 6, Art. 2; Títol III, Cap. 6, Art. 3; Títol III, Cap. 6, Art.
4.

Generated from rulesets/andorra/03f-jaws.takst by `takst build andorra`: change the rules there, then build again.
"""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from takst.runtime.kleene import Truth
from takst.runtime.plan import (
    Condition,
    DocumentRequired,
    Factor,
    Inclusion,
    InclusionLift,
    Limit,
    Named,
    Rule,
    Unresolved,
    lines,
)
from takst.runtime.spec import Citation, Period
from takst.runtime.view import LineView
from takst.runtime.windows import Window

from .vocabulary import REMOVABLE_DENTURES

TITOL_III_CAP_6_ART_1 = Citation("ngap", "Títol III, Cap. 6, Art. 1")
FROM_2014_05_14 = Period(dt.date(2014, 5, 14))
WHERE_THE_TEXT_DOES_NOT_SAY_HOW = "where the text does not say how far a ban or an inclusion reaches: the same session"
TITOL_III_CAP_6_ART_2 = Citation("ngap", "Títol III, Cap. 6, Art. 2")
TITOL_III_CAP_6_ART_3 = Citation("ngap", "Títol III, Cap. 6, Art. 3")
TITOL_III_CAP_6_ART_4 = Citation("ngap", "Títol III, Cap. 6, Art. 4")

# ---------------------------------------------------------------- 3050 Z Tractament de fractura de processos alveolars…

CODE_3050_Z_DOES_NOT_INCLUDE = InclusionLift(
    codes={"3050 Z"},
    slug="does-not-include",
    sentence='does not include TP1, TP2, TP3, "root canal treatment"',
    citation=TITOL_III_CAP_6_ART_1,
    valid=FROM_2014_05_14,
    items=lines("TP1", "TP2", "TP3", Named("root canal treatment", "root-canal-treatment")),
)

# ---------------------------------------------------------------- 3051 X and 4 more

CODE_3051_X_AND_4_MORE_INCLUDES = Inclusion(
    codes={"3051 X", "3052 C", "3053 V", "3054 B", "3055 N"},
    slug="includes",
    sentence='includes "prosthesis"',
    citation=TITOL_III_CAP_6_ART_1,
    valid=FROM_2014_05_14,
    items=lines(Named("prosthesis", "prosthesis")),
    keys=("session",),
    reading=WHERE_THE_TEXT_DOES_NOT_SAY_HOW,
)

# ---------------------------------------------------------------- 3056 M Osteosíntesi per fractura dels maxil·lars, de…

CODE_3056_M_INCLUDES = Inclusion(
    codes={"3056 M"},
    slug="includes",
    sentence='includes "containment"',
    citation=TITOL_III_CAP_6_ART_1,
    valid=FROM_2014_05_14,
    items=lines(Named("containment", "containment")),
    keys=("session",),
    reading=WHERE_THE_TEXT_DOES_NOT_SAY_HOW,
)


def code_3056_m_times_1_5_when(line: LineView) -> Truth:
    """The `when` of 3056 M: surcharge 50 % when pseudarthrosis_or_malunion_osteotomy (Títol III, Cap. 6, Art. 1)."""
    return line.is_true("pseudarthrosis_or_malunion_osteotomy")


CODE_3056_M_TIMES_1_5 = Factor(
    codes={"3056 M"},
    slug="times-1.5",
    sentence="surcharge 50 % when pseudarthrosis_or_malunion_osteotomy",
    citation=TITOL_III_CAP_6_ART_1,
    valid=FROM_2014_05_14,
    factor=Decimal("1.50"),
    when=code_3056_m_times_1_5_when,
    reading="'complete open treatment of a jaw fracture' is the row for osteosynthesis",
)


def code_3056_m_includes_2_when(line: LineView) -> Truth:
    """The `when` of 3056 M: includes "taking of the graft" when pseudarthrosis_or_malunion_osteotomy (Títol III, Cap.
    6, Art. 1).
    """
    return line.is_true("pseudarthrosis_or_malunion_osteotomy")


CODE_3056_M_INCLUDES_2 = Inclusion(
    codes={"3056 M"},
    slug="includes",
    sentence='includes "taking of the graft" when pseudarthrosis_or_malunion_osteotomy',
    citation=TITOL_III_CAP_6_ART_1,
    valid=FROM_2014_05_14,
    items=lines(Named("taking of the graft", "taking-of-the-graft")),
    keys=("session",),
    when=code_3056_m_includes_2_when,
    reading=WHERE_THE_TEXT_DOES_NOT_SAY_HOW,
)

CODE_3056_M_UNRESOLVED_NO_ROW_IS_CALLED_COMPLETE = Unresolved(
    codes={"3056 M"},
    slug="unresolved-no-row-is-called-complete",
    sentence="unresolved \"no row is called 'complete open treatment of a jaw fracture'\"",
    citation=TITOL_III_CAP_6_ART_1,
    valid=FROM_2014_05_14,
    text="no row is called 'complete open treatment of a jaw fracture'",
)

# ---------------------------------------------------------------- 3058 L Curetatge i ablació de segrests per osteïtis …

CODE_3058_L_REQUIRES_DOCUMENT_XRAY = DocumentRequired(
    codes={"3058 L"},
    slug="requires-document-xray",
    sentence="requires document xray",
    citation=TITOL_III_CAP_6_ART_2,
    valid=FROM_2014_05_14,
    kind="xray",
)

# ---------------------------------------------------------------- 3061 M Per via exobucal


def code_3061_m_only_when_approach(line: LineView) -> Truth:
    """3061 M: only when approach is exobuccal (Títol III, Cap. 6, Art. 3)."""
    return line.equals("approach", "exobuccal")


CODE_3061_M_ONLY_WHEN_APPROACH = Condition(
    codes={"3061 M"},
    slug="only-when-approach",
    sentence="only when approach is exobuccal",
    citation=TITOL_III_CAP_6_ART_3,
    valid=FROM_2014_05_14,
    holds=code_3061_m_only_when_approach,
    asks=("approach",),
)

# ---------------------------------------------------------------- 3062 I Per via endobucal


def code_3062_i_only_when_approach(line: LineView) -> Truth:
    """3062 I: only when approach is endobuccal (Títol III, Cap. 6, Art. 3)."""
    return line.equals("approach", "endobuccal")


CODE_3062_I_ONLY_WHEN_APPROACH = Condition(
    codes={"3062 I"},
    slug="only-when-approach",
    sentence="only when approach is endobuccal",
    citation=TITOL_III_CAP_6_ART_3,
    valid=FROM_2014_05_14,
    holds=code_3062_i_only_when_approach,
    asks=("approach",),
)

# ---------------------------------------------------------------- 3064 N Osteotomia total per prognàtia o retrognàtia …

CODE_3064_N_INCLUDES = Inclusion(
    codes={"3064 N"},
    slug="includes",
    sentence='includes "bone graft"',
    citation=TITOL_III_CAP_6_ART_3,
    valid=FROM_2014_05_14,
    items=lines(Named("bone graft", "bone-graft")),
    keys=("session",),
    reading=WHERE_THE_TEXT_DOES_NOT_SAY_HOW,
)

# ---------------------------------------------------------------- 3065 U Per via exobucal


def code_3065_u_only_when_approach(line: LineView) -> Truth:
    """3065 U: only when approach is exobuccal (Títol III, Cap. 6, Art. 3)."""
    return line.equals("approach", "exobuccal")


CODE_3065_U_ONLY_WHEN_APPROACH = Condition(
    codes={"3065 U"},
    slug="only-when-approach",
    sentence="only when approach is exobuccal",
    citation=TITOL_III_CAP_6_ART_3,
    valid=FROM_2014_05_14,
    holds=code_3065_u_only_when_approach,
    asks=("approach",),
)

# ---------------------------------------------------------------- 3066 H Per via endobucal


def code_3066_h_only_when_approach(line: LineView) -> Truth:
    """3066 H: only when approach is endobuccal (Títol III, Cap. 6, Art. 3)."""
    return line.equals("approach", "endobuccal")


CODE_3066_H_ONLY_WHEN_APPROACH = Condition(
    codes={"3066 H"},
    slug="only-when-approach",
    sentence="only when approach is endobuccal",
    citation=TITOL_III_CAP_6_ART_3,
    valid=FROM_2014_05_14,
    holds=code_3066_h_only_when_approach,
    asks=("approach",),
)

# ---------------------------------------------------------------- 3068 Y, 3069 G

CODE_3068_Y_3069_G_DOES_NOT_INCLUDE = InclusionLift(
    codes={"3068 Y", "3069 G"},
    slug="does-not-include",
    sentence='does not include removable-dentures, PK, CR, "dental prosthesis"',
    citation=TITOL_III_CAP_6_ART_3,
    valid=FROM_2014_05_14,
    items=lines(REMOVABLE_DENTURES, "PK", "CR", Named("dental prosthesis", "dental-prosthesis")),
)

# ---------------------------------------------------------------- 3071 T Tractament ortopèdic de luxació uni o bilater…

CODE_3071_T_MAX_1_PER_SESSION = Limit(
    codes={"3071 T"},
    slug="max-1-per-session",
    sentence="max 1 per session",
    citation=TITOL_III_CAP_6_ART_4,
    valid=FROM_2014_05_14,
    number=1,
    window=Window("keys", keys=("session",)),
    reading="one side or both, it counts once in a session",
)

# ---------------------------------------------------------------- 3075 D Artroplàstia, tractament quirúrgic d'una cons…

CODE_3075_D_MAX_1_PER_SESSION_AND_SIDE = Limit(
    codes={"3075 D"},
    slug="max-1-per-session-and-side",
    sentence="max 1 per session and side",
    citation=TITOL_III_CAP_6_ART_4,
    valid=FROM_2014_05_14,
    number=1,
    window=Window("keys", keys=("session", "side")),
    reading="each of the two joints counts once in a session",
)

CODE_3075_D_DOES_NOT_INCLUDE = InclusionLift(
    codes={"3075 D"},
    slug="does-not-include",
    sentence='does not include "endoprosthesis"',
    citation=TITOL_III_CAP_6_ART_4,
    valid=FROM_2014_05_14,
    items=lines(Named("endoprosthesis", "endoprosthesis")),
)

RULES: tuple[Rule, ...] = (
    CODE_3050_Z_DOES_NOT_INCLUDE,
    CODE_3051_X_AND_4_MORE_INCLUDES,
    CODE_3056_M_INCLUDES,
    CODE_3056_M_TIMES_1_5,
    CODE_3056_M_INCLUDES_2,
    CODE_3056_M_UNRESOLVED_NO_ROW_IS_CALLED_COMPLETE,
    CODE_3058_L_REQUIRES_DOCUMENT_XRAY,
    CODE_3061_M_ONLY_WHEN_APPROACH,
    CODE_3062_I_ONLY_WHEN_APPROACH,
    CODE_3064_N_INCLUDES,
    CODE_3065_U_ONLY_WHEN_APPROACH,
    CODE_3066_H_ONLY_WHEN_APPROACH,
    CODE_3068_Y_3069_G_DOES_NOT_INCLUDE,
    CODE_3071_T_MAX_1_PER_SESSION,
    CODE_3075_D_MAX_1_PER_SESSION_AND_SIDE,
    CODE_3075_D_DOES_NOT_INCLUDE,
)
