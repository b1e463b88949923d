"""The rules of Títol III, Cap. 5, Art. 1; Títol III, Cap. 5, Art. 1; Cap. 6, Art. 4; Títol IV, Cap. 3; Títol III, Cap.
5, Art. 4; Títol III, Cap. 5, Art. 5; Títol III, Cap. 5, Art. 5 and 6; Títol III, Cap. 5, Art. 6.

Generated from rulesets/andorra/03e-mouth-and-pharynx.takst by `takst build andorra`: change the rules there, then
build again.
"""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from takst.runtime.kleene import Truth
from takst.runtime.plan import (
    Cap,
    Condition,
    Inclusion,
    InclusionLift,
    IntervalBan,
    Limit,
    Named,
    Outcome,
    PaysFee,
    Rule,
    Unresolved,
    lines,
)
from takst.runtime.spec import Citation, Fee, Period
from takst.runtime.view import LineView
from takst.runtime.windows import Window

from .vocabulary import adult_from_15, child_under_15

TITOL_III_CAP_5_ART_1 = Citation("ngap", "Títol III, Cap. 5, Art. 1")
FROM_2014_05_14 = Period(dt.date(2014, 5, 14))
THE_STARRED_AMOUNTS_ARE_THE_ANAESTHESIA_OF = "the starred amounts are the anaesthesia of each stage"
TITOL_III_CAP_5_ART_1_CAP_6_ART_4_TITOL_IV_CAP_3 = Citation(
    "ngap",
    "Títol III, Cap. 5, Art. 1; Cap. 6, Art. 4; Títol IV, Cap. 3",
)
TITOL_III_CAP_5_ART_4 = Citation("ngap", "Títol III, Cap. 5, Art. 4")
TITOL_III_CAP_5_ART_5 = Citation("ngap", "Títol III, Cap. 5, Art. 5")
TITOL_III_CAP_5_ART_5_AND_6 = Citation("ngap", "Títol III, Cap. 5, Art. 5 and 6")
TITOL_III_CAP_5_ART_6 = Citation("ngap", "Títol III, Cap. 5, Art. 6")

# ---------------------------------------------------------------- 3002 S Refecció total d'un llavi destruït per tumor …


def code_3002_s_max_1_per_treatment_unless(line: LineView) -> Truth:
    """The `unless` of 3002 S: max 1 per treatment unless anaesthesia_share (Títol III, Cap. 5, Art. 1)."""
    return line.is_true("anaesthesia_share")


CODE_3002_S_MAX_1_PER_TREATMENT = Limit(
    codes={"3002 S"},
    slug="max-1-per-treatment",
    sentence="max 1 per treatment unless anaesthesia_share",
    citation=TITOL_III_CAP_5_ART_1,
    valid=FROM_2014_05_14,
    number=1,
    window=Window("keys", keys=("treatment",)),
    unless=code_3002_s_max_1_per_treatment_unless,
    reading="Q 120 pays all stages together",
)


def code_3002_s_pays_q_40_when(line: LineView) -> Truth:
    """The `when` of 3002 S: pays Q 40 when anaesthesia_share and stage_number is 1 (Títol III, Cap. 5, Art. 1)."""
    return line.is_true("anaesthesia_share") & line.equals("stage_number", Decimal("1"))


CODE_3002_S_PAYS_Q_40 = PaysFee(
    codes={"3002 S"},
    slug="pays-q-40",
    sentence="pays Q 40 when anaesthesia_share and stage_number is 1",
    citation=TITOL_III_CAP_5_ART_1,
    valid=FROM_2014_05_14,
    fee=Fee(Decimal("40"), letter="Q"),
    when=code_3002_s_pays_q_40_when,
    reading=THE_STARRED_AMOUNTS_ARE_THE_ANAESTHESIA_OF,
)


def code_3002_s_pays_q_25_when(line: LineView) -> Truth:
    """The `when` of 3002 S: pays Q 25 when anaesthesia_share and stage_number > 1 (Títol III, Cap. 5, Art. 1)."""
    return line.is_true("anaesthesia_share") & line.compare("stage_number", ">", Decimal("1"))


CODE_3002_S_PAYS_Q_25 = PaysFee(
    codes={"3002 S"},
    slug="pays-q-25",
    sentence="pays Q 25 when anaesthesia_share and stage_number > 1",
    citation=TITOL_III_CAP_5_ART_1,
    valid=FROM_2014_05_14,
    fee=Fee(Decimal("25"), letter="Q"),
    when=code_3002_s_pays_q_25_when,
    reading=THE_STARRED_AMOUNTS_ARE_THE_ANAESTHESIA_OF,
)

CODE_3002_S_UNRESOLVED_THE_STAR_AT_Q_120 = Unresolved(
    codes={"3002 S"},
    slug="unresolved-the-star-at-q-120",
    sentence='unresolved "the star at Q 120: what Q 40 for the first stage and Q 25 for the others are"',
    citation=TITOL_III_CAP_5_ART_1,
    valid=FROM_2014_05_14,
    text="the star at Q 120: what Q 40 for the first stage and Q 25 for the others are",
)

# ---------------------------------------------------------------- 3003 D and 2 more


def code_3003_d_and_2_more_only_when_laterality(line: LineView) -> Truth:
    """3003 D and 2 more: only when laterality is unilateral (Títol III, Cap. 5, Art. 1; Cap. 6, Art. 4; Títol IV, Cap.
    3).
    """
    return line.equals("laterality", "unilateral")


CODE_3003_D_AND_2_MORE_ONLY_WHEN_LATERALITY = Condition(
    codes={"3003 D", "3073 C", "3305 U"},
    slug="only-when-laterality",
    sentence="only when laterality is unilateral",
    citation=TITOL_III_CAP_5_ART_1_CAP_6_ART_4_TITOL_IV_CAP_3,
    valid=FROM_2014_05_14,
    holds=code_3003_d_and_2_more_only_when_laterality,
    asks=("laterality",),
)

CODE_3003_D_AND_2_MORE_MAX_1_PER_SESSION_AND_SIDE_AND_CODE = Limit(
    codes={"3003 D", "3073 C", "3305 U"},
    slug="max-1-per-session-and-side-and-code",
    sentence="max 1 per session and side and code",
    citation=TITOL_III_CAP_5_ART_1_CAP_6_ART_4_TITOL_IV_CAP_3,
    valid=FROM_2014_05_14,
    number=1,
    window=Window("keys", keys=("session", "side", "code")),
    reading="each side counts once in a session",
)

# ---------------------------------------------------------------- 3007 J Correcció del llavi leporí o de la fissura ve…

CODE_3007_J_NOT_WITHIN_6_MONTHS_AFTER = IntervalBan(
    codes={"3007 J"},
    slug="not-within-6-months-after",
    sentence="cannot be billed within 6 months after 3003 D to 3006 H for the same patient",
    citation=TITOL_III_CAP_5_ART_1,
    valid=FROM_2014_05_14,
    partners=lines("3003 D", "3004 F", "3005 G", "3006 H"),
    number=6,
    unit="month",
    side="after",
    reading="six whole months lie between: the same day six months later is too soon",
)

# ---------------------------------------------------------------- 3013 R, 3014 T

CODE_3013_R_3014_T_INCLUDES = Inclusion(
    codes={"3013 R", "3014 T"},
    slug="includes",
    sentence='includes "treatment of a complication" in the same treatment',
    citation=TITOL_III_CAP_5_ART_4,
    valid=FROM_2014_05_14,
    items=lines(Named("treatment of a complication", "treatment-of-a-complication")),
    keys=("treatment",),
    reading="complications of the same treatment",
)

# ---------------------------------------------------------------- 3014 T Adenoïdectomia i amigdalectomia en l'infant, …

CODE_3014_T_ONLY_WHEN_CHILD_UNDER_15 = Condition(
    codes={"3014 T"},
    slug="only-when-child-under-15",
    sentence="only when child-under-15",
    citation=TITOL_III_CAP_5_ART_4,
    valid=FROM_2014_05_14,
    holds=child_under_15,
    asks=("patient.age",),
    reading="the text gives no age: under 15, where the row for total tonsillectomy begins",
)

# ---------------------------------------------------------------- 3015 Y Amigdalectomia total (a partir 15 anys)


def code_3015_y_only_when_patient_age(line: LineView) -> Truth:
    """3015 Y: only when patient.age >= 15 years (Títol III, Cap. 5, Art. 4)."""
    return line.compare("patient.age", ">=", Decimal("15"))


CODE_3015_Y_ONLY_WHEN_PATIENT_AGE = Condition(
    codes={"3015 Y"},
    slug="only-when-patient-age",
    sentence="only when patient.age >= 15 years",
    citation=TITOL_III_CAP_5_ART_4,
    valid=FROM_2014_05_14,
    holds=code_3015_y_only_when_patient_age,
    asks=("patient.age",),
)

# ---------------------------------------------------------------- 3016 U Tractament de les hemorràgies amigdalines pos…

CODE_3016_U_ONLY_WHEN_ADULT_FROM_15 = Condition(
    codes={"3016 U"},
    slug="only-when-adult-from-15",
    sentence="only when adult-from-15",
    citation=TITOL_III_CAP_5_ART_4,
    valid=FROM_2014_05_14,
    holds=adult_from_15,
    asks=("patient.age",),
    reading="the text gives no age: from 15, where the row for total tonsillectomy begins",
)

# ---------------------------------------------------------------- 3017 I Cada sessió

CODE_3017_I_TOTAL_AT_MOST_K_30_PER_TREATMENT = Cap(
    codes={"3017 I"},
    slug="total-at-most-k-30-per-treatment",
    sentence="total at most K 30 per treatment",
    citation=TITOL_III_CAP_5_ART_4,
    valid=FROM_2014_05_14,
    fee=Fee(Decimal("30"), letter="K"),
    window=Window("keys", keys=("treatment",)),
    reading="the limit holds for one treatment",
)

# ---------------------------------------------------------------- 3018 O Amb un límit superior de

CODE_3018_O_NOT_COVERED = Outcome(
    codes={"3018 O"},
    slug="not-covered",
    sentence="not covered",
    citation=TITOL_III_CAP_5_ART_4,
    valid=FROM_2014_05_14,
    verdict="not covered",
    reading="the row is the limit of 3017 I, not an act",
)

# ---------------------------------------------------------------- 3025 F Reparació de farisgostoma amb penjall pedicul…

CODE_3025_F_MAX_1_PER_TREATMENT = Limit(
    codes={"3025 F"},
    slug="max-1-per-treatment",
    sentence="max 1 per treatment",
    citation=TITOL_III_CAP_5_ART_4,
    valid=FROM_2014_05_14,
    number=1,
    window=Window("keys", keys=("treatment",)),
    reading="one or more stages of one treatment count once",
)

CODE_3025_F_INCLUDES = Inclusion(
    codes={"3025 F"},
    slug="includes",
    sentence='includes 3024 G, "repair of the flap" in the same treatment',
    citation=TITOL_III_CAP_5_ART_4,
    valid=FROM_2014_05_14,
    items=lines("3024 G", Named("repair of the flap", "repair-of-the-flap")),
    keys=("treatment",),
)

# ---------------------------------------------------------------- 3027 S Injecció de substància de contrast en les glà…

CODE_3027_S_DOES_NOT_INCLUDE = InclusionLift(
    codes={"3027 S"},
    slug="does-not-include",
    sentence='does not include "radiograph"',
    citation=TITOL_III_CAP_5_ART_5,
    valid=FROM_2014_05_14,
    items=lines(Named("radiograph", "radiograph")),
)

# ---------------------------------------------------------------- 3028 A Extracció de càlcul anterior amb incisió simp…


def code_3028_a_only_when_technique(line: LineView) -> Truth:
    """3028 A: only when technique is mucosal_incision (Títol III, Cap. 5, Art. 5)."""
    return line.equals("technique", "mucosal_incision")


CODE_3028_A_ONLY_WHEN_TECHNIQUE = Condition(
    codes={"3028 A"},
    slug="only-when-technique",
    sentence="only when technique is mucosal_incision",
    citation=TITOL_III_CAP_5_ART_5,
    valid=FROM_2014_05_14,
    holds=code_3028_a_only_when_technique,
    asks=("technique",),
)

# ---------------------------------------------------------------- 3029 Q Extracció de càlcul posterior amb dissecció c…


def code_3029_q_only_when_technique(line: LineView) -> Truth:
    """3029 Q: only when technique is duct_dissection (Títol III, Cap. 5, Art. 5)."""
    return line.equals("technique", "duct_dissection")


CODE_3029_Q_ONLY_WHEN_TECHNIQUE = Condition(
    codes={"3029 Q"},
    slug="only-when-technique",
    sentence="only when technique is duct_dissection",
    citation=TITOL_III_CAP_5_ART_5,
    valid=FROM_2014_05_14,
    holds=code_3029_q_only_when_technique,
    asks=("technique",),
)

# ---------------------------------------------------------------- 3032 R Sense dissecció del nervi facial


def code_3032_r_only_when_technique(line: LineView) -> Truth:
    """3032 R: only when technique is not facial_nerve_dissection (Títol III, Cap. 5, Art. 5)."""
    return ~line.equals("technique", "facial_nerve_dissection")


CODE_3032_R_ONLY_WHEN_TECHNIQUE = Condition(
    codes={"3032 R"},
    slug="only-when-technique",
    sentence="only when technique is not facial_nerve_dissection",
    citation=TITOL_III_CAP_5_ART_5,
    valid=FROM_2014_05_14,
    holds=code_3032_r_only_when_technique,
    asks=("technique",),
)

# ---------------------------------------------------------------- 3033 T Amb dissecció del nervi facial


def code_3033_t_only_when_technique(line: LineView) -> Truth:
    """3033 T: only when technique is facial_nerve_dissection (Títol III, Cap. 5, Art. 5)."""
    return line.equals("technique", "facial_nerve_dissection")


CODE_3033_T_ONLY_WHEN_TECHNIQUE = Condition(
    codes={"3033 T"},
    slug="only-when-technique",
    sentence="only when technique is facial_nerve_dissection",
    citation=TITOL_III_CAP_5_ART_5,
    valid=FROM_2014_05_14,
    holds=code_3033_t_only_when_technique,
    asks=("technique",),
)

# ---------------------------------------------------------------- 3031 E, 3047 D


def code_3031_e_3047_d_only_when_anatomical_site(line: LineView) -> Truth:
    """3031 E, 3047 D: only when anatomical_site is not parotid_gland (Títol III, Cap. 5, Art. 5 and 6)."""
    return ~line.equals("anatomical_site", "parotid_gland")


CODE_3031_E_3047_D_ONLY_WHEN_ANATOMICAL_SITE = Condition(
    codes={"3031 E", "3047 D"},
    slug="only-when-anatomical-site",
    sentence="only when anatomical_site is not parotid_gland",
    citation=TITOL_III_CAP_5_ART_5_AND_6,
    valid=FROM_2014_05_14,
    holds=code_3031_e_3047_d_only_when_anatomical_site,
    asks=("anatomical_site",),
)

# ---------------------------------------------------------------- 3042 K Sense buidament ganglionar


def code_3042_k_only_when_node_clearance(line: LineView) -> Truth:
    """3042 K: only when node_clearance is none (Títol III, Cap. 5, Art. 6)."""
    return line.equals("node_clearance", "none")


CODE_3042_K_ONLY_WHEN_NODE_CLEARANCE = Condition(
    codes={"3042 K"},
    slug="only-when-node-clearance",
    sentence="only when node_clearance is none",
    citation=TITOL_III_CAP_5_ART_6,
    valid=FROM_2014_05_14,
    holds=code_3042_k_only_when_node_clearance,
    asks=("node_clearance",),
)

# ---------------------------------------------------------------- 3043 J Amb buidament ganglionar


def code_3043_j_only_when_node_clearance_and_jaw_resection(line: LineView) -> Truth:
    """3043 J: only when node_clearance is one of unilateral, bilateral and not jaw_resection (Títol III, Cap. 5, Art.
    6).
    """
    return line.one_of("node_clearance", "unilateral", "bilateral") & ~line.is_true("jaw_resection")


CODE_3043_J_ONLY_WHEN_NODE_CLEARANCE_AND_JAW_RESECTION = Condition(
    codes={"3043 J"},
    slug="only-when-node-clearance-and-jaw-resection",
    sentence="only when node_clearance is one of unilateral, bilateral and not jaw_resection",
    citation=TITOL_III_CAP_5_ART_6,
    valid=FROM_2014_05_14,
    holds=code_3043_j_only_when_node_clearance_and_jaw_resection,
    asks=("node_clearance", "jaw_resection"),
)

# ---------------------------------------------------------------- 3044 H Amb buidament ganglionar jugulocarotidi i sub…


def code_3044_h_only_when_node_clearance_and_jaw_resection(line: LineView) -> Truth:
    """3044 H: only when node_clearance is one of unilateral, bilateral and jaw_resection (Títol III, Cap. 5, Art. 6).
    """
    return line.one_of("node_clearance", "unilateral", "bilateral") & line.is_true("jaw_resection")


CODE_3044_H_ONLY_WHEN_NODE_CLEARANCE_AND_JAW_RESECTION = Condition(
    codes={"3044 H"},
    slug="only-when-node-clearance-and-jaw-resection",
    sentence="only when node_clearance is one of unilateral, bilateral and jaw_resection",
    citation=TITOL_III_CAP_5_ART_6,
    valid=FROM_2014_05_14,
    holds=code_3044_h_only_when_node_clearance_and_jaw_resection,
    asks=("node_clearance", "jaw_resection"),
)

RULES: tuple[Rule, ...] = (
    CODE_3002_S_MAX_1_PER_TREATMENT,
    CODE_3002_S_PAYS_Q_40,
    CODE_3002_S_PAYS_Q_25,
    CODE_3002_S_UNRESOLVED_THE_STAR_AT_Q_120,
    CODE_3003_D_AND_2_MORE_ONLY_WHEN_LATERALITY,
    CODE_3003_D_AND_2_MORE_MAX_1_PER_SESSION_AND_SIDE_AND_CODE,
    CODE_3007_J_NOT_WITHIN_6_MONTHS_AFTER,
    CODE_3013_R_3014_T_INCLUDES,
    CODE_3014_T_ONLY_WHEN_CHILD_UNDER_15,
    CODE_3015_Y_ONLY_WHEN_PATIENT_AGE,
    CODE_3016_U_ONLY_WHEN_ADULT_FROM_15,
    CODE_3017_I_TOTAL_AT_MOST_K_30_PER_TREATMENT,
    CODE_3018_O_NOT_COVERED,
    CODE_3025_F_MAX_1_PER_TREATMENT,
    CODE_3025_F_INCLUDES,
    CODE_3027_S_DOES_NOT_INCLUDE,
    CODE_3028_A_ONLY_WHEN_TECHNIQUE,
    CODE_3029_Q_ONLY_WHEN_TECHNIQUE,
    CODE_3032_R_ONLY_WHEN_TECHNIQUE,
    CODE_3033_T_ONLY_WHEN_TECHNIQUE,
    CODE_3031_E_3047_D_ONLY_WHEN_ANATOMICAL_SITE,
    CODE_3042_K_ONLY_WHEN_NODE_CLEARANCE,
    CODE_3043_J_ONLY_WHEN_NODE_CLEARANCE_AND_JAW_RESECTION,
    CODE_3044_H_ONLY_WHEN_NODE_CLEARANCE_AND_JAW_RESECTION,
)
