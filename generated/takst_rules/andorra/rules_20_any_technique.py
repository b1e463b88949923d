"""The rules of Títols II to XII, rows 'any technique', 'with or without'.

Generated from rulesets/andorra/20-any-technique.takst by `takst build andorra`: change the rules there, then build
again.
"""

from __future__ import annotations

import datetime as dt

from takst.runtime.kleene import Truth
from takst.runtime.plan import Inclusion, Limit, Named, Rule, lines
from takst.runtime.spec import Citation, Period
from takst.runtime.view import LineView
from takst.runtime.windows import Window

CODE_2342_N_AND_37_MORE = frozenset({
    "2342 N", "2343 M", "2344 L", "2345 K", "2349 G", "2350 F", "2351 E", "2366 O", "2367 N", "2368 M", "2369 L",
    "2370 K", "2436 N", "2437 M", "2569 M", "2629 N", "2667 Q", "2668 W", "2927 S", "2930 S", "2931 K", "3026 D",
    "3068 Y", "3072 F", "4132 Q", "4721 M", "4729 E", "5228 X", "5306 S", "5307 R", "5309 P", "5311 O", "5412 N",
    "5413 M", "5414 L", "5424 B", "5434 Q", "7033 M",
})
TITOLS_II_TO_XII_ROWS_ANY_TECHNIQUE_WITH_OR_WITHOUT = Citation(
    "ngap",
    "Títols II to XII, rows 'any technique', 'with or without'",
)
FROM_2014_05_14 = Period(dt.date(2014, 5, 14))
WHERE_THE_TEXT_DOES_NOT_SAY_HOW = "where the text does not say how far a ban or an inclusion reaches: the same session"

# ---------------------------------------------------------------- 2342 N and 37 more

CODE_2342_N_AND_37_MORE_INCLUDES = Inclusion(
    codes=CODE_2342_N_AND_37_MORE,
    slug="includes",
    sentence='includes "technique"',
    citation=TITOLS_II_TO_XII_ROWS_ANY_TECHNIQUE_WITH_OR_WITHOUT,
    valid=FROM_2014_05_14,
    items=lines(Named("technique", "technique")),
    keys=("session",),
    reading=WHERE_THE_TEXT_DOES_NOT_SAY_HOW,
)

# ---------------------------------------------------------------- 2649 I Reparació canalicular amb o sense intubació

CODE_2649_I_INCLUDES = Inclusion(
    codes={"2649 I"},
    slug="includes",
    sentence='includes "intubation"',
    citation=TITOLS_II_TO_XII_ROWS_ANY_TECHNIQUE_WITH_OR_WITHOUT,
    valid=FROM_2014_05_14,
    items=lines(Named("intubation", "intubation")),
    keys=("session",),
    reading=WHERE_THE_TEXT_DOES_NOT_SAY_HOW,
)

# ---------------------------------------------------------------- 3609 Z Extirpació d'un abscess fred toràcic, amb o s…

CODE_3609_Z_INCLUDES = Inclusion(
    codes={"3609 Z"},
    slug="includes",
    sentence='includes 3612 V, "resection of a rib"',
    citation=TITOLS_II_TO_XII_ROWS_ANY_TECHNIQUE_WITH_OR_WITHOUT,
    valid=FROM_2014_05_14,
    items=lines("3612 V", Named("resection of a rib", "resection-of-a-rib")),
    keys=("session",),
    reading=WHERE_THE_TEXT_DOES_NOT_SAY_HOW,
)

# ---------------------------------------------------------------- 3718 H Punció per buidament pleural amb o sense rent…

CODE_3718_H_INCLUDES = Inclusion(
    codes={"3718 H"},
    slug="includes",
    sentence='includes "washing"',
    citation=TITOLS_II_TO_XII_ROWS_ANY_TECHNIQUE_WITH_OR_WITHOUT,
    valid=FROM_2014_05_14,
    items=lines(Named("washing", "washing")),
    keys=("session",),
    reading=WHERE_THE_TEXT_DOES_NOT_SAY_HOW,
)

# ---------------------------------------------------------------- 4707 S Ureterocistoneostomia amb o sense plàstia ant…

CODE_4707_S_INCLUDES = Inclusion(
    codes={"4707 S"},
    slug="includes",
    sentence='includes 4709 Q, "antireflux plasty"',
    citation=TITOLS_II_TO_XII_ROWS_ANY_TECHNIQUE_WITH_OR_WITHOUT,
    valid=FROM_2014_05_14,
    items=lines("4709 Q", Named("antireflux plasty", "antireflux-plasty")),
    keys=("session",),
    reading=WHERE_THE_TEXT_DOES_NOT_SAY_HOW,
)

# ---------------------------------------------------------------- 4720 N Exèresi dels diverticles vesicals amb o sense…

CODE_4720_N_INCLUDES = Inclusion(
    codes={"4720 N"},
    slug="includes",
    sentence='includes 4724 J, "resection of the bladder neck"',
    citation=TITOLS_II_TO_XII_ROWS_ANY_TECHNIQUE_WITH_OR_WITHOUT,
    valid=FROM_2014_05_14,
    items=lines("4724 J", Named("resection of the bladder neck", "resection-of-the-bladder-neck")),
    keys=("session",),
    reading=WHERE_THE_TEXT_DOES_NOT_SAY_HOW,
)

# ---------------------------------------------------------------- 4724 J Resecció aïllada del coll de la bufeta oberta…

CODE_4724_J_INCLUDES = Inclusion(
    codes={"4724 J"},
    slug="includes",
    sentence='includes "ligature of the vasa deferentia"',
    citation=TITOLS_II_TO_XII_ROWS_ANY_TECHNIQUE_WITH_OR_WITHOUT,
    valid=FROM_2014_05_14,
    items=lines(Named("ligature of the vasa deferentia", "ligature-of-the-vasa-deferentia")),
    keys=("session",),
    reading=WHERE_THE_TEXT_DOES_NOT_SAY_HOW,
)

# ---------------------------------------------------------------- 5029 R Evisceració pelviana total ampla amb o sense …

CODE_5029_R_INCLUDES = Inclusion(
    codes={"5029 R"},
    slug="includes",
    sentence='includes "perinectomy"',
    citation=TITOLS_II_TO_XII_ROWS_ANY_TECHNIQUE_WITH_OR_WITHOUT,
    valid=FROM_2014_05_14,
    items=lines(Named("perinectomy", "perinectomy")),
    keys=("session",),
    reading=WHERE_THE_TEXT_DOES_NOT_SAY_HOW,
)

# ---------------------------------------------------------------- 5422 D Amputació o desarticulació d'una falange o d'…

CODE_5422_D_INCLUDES = Inclusion(
    codes={"5422 D"},
    slug="includes",
    sentence='includes "resection of the head of the metatarsal"',
    citation=TITOLS_II_TO_XII_ROWS_ANY_TECHNIQUE_WITH_OR_WITHOUT,
    valid=FROM_2014_05_14,
    items=lines(Named("resection of the head of the metatarsal", "resection-of-the-head-of-the-metatarsal")),
    keys=("session",),
    reading=WHERE_THE_TEXT_DOES_NOT_SAY_HOW,
)

# ---------------------------------------------------------------- 3729 V and 2 more


def code_3729_v_and_2_more_max_1_per_session_unless_anaesthesia_unless(line: LineView) -> Truth:
    """The `unless` of 3729 V and 2 more: max 1 per session unless anaesthesia_share (Títols II to XII, rows 'any
    technique', 'with or without').
    """
    return line.is_true("anaesthesia_share")


CODE_3729_V_AND_2_MORE_MAX_1_PER_SESSION_UNLESS_ANAESTHESIA = Limit(
    codes={"3729 V", "5432 S", "7050 M"},
    slug="max-1-per-session.unless-anaesthesia-share",
    sentence="max 1 per session unless anaesthesia_share",
    citation=TITOLS_II_TO_XII_ROWS_ANY_TECHNIQUE_WITH_OR_WITHOUT,
    valid=FROM_2014_05_14,
    number=1,
    window=Window("keys", keys=("session",)),
    unless=code_3729_v_and_2_more_max_1_per_session_unless_anaesthesia_unless,
)

RULES: tuple[Rule, ...] = (
    CODE_2342_N_AND_37_MORE_INCLUDES,
    CODE_2649_I_INCLUDES,
    CODE_3609_Z_INCLUDES,
    CODE_3718_H_INCLUDES,
    CODE_4707_S_INCLUDES,
    CODE_4720_N_INCLUDES,
    CODE_4724_J_INCLUDES,
    CODE_5029_R_INCLUDES,
    CODE_5422_D_INCLUDES,
    CODE_3729_V_AND_2_MORE_MAX_1_PER_SESSION_UNLESS_ANAESTHESIA,
)
