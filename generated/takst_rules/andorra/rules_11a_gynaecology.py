"""The rules of Títol XI, Cap. 1, Art. 1, 1; Títol XI, Cap. 1, Art. 1, 2; Títol XI, Cap. 1, Art. 1, 3; Títol XI, Cap. 1,
Art. 2.

Generated from rulesets/andorra/11a-gynaecology.takst by `takst build andorra`: change the rules there, then build
again.
"""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from takst.runtime.kleene import Truth
from takst.runtime.plan import Condition, Inclusion, Limit, Named, Rule, lines
from takst.runtime.spec import Citation, Period
from takst.runtime.view import LineView
from takst.runtime.windows import Window

TITOL_XI_CAP_1_ART_1_1 = Citation("ngap", "Títol XI, Cap. 1, Art. 1, 1")
FROM_2014_05_14 = Period(dt.date(2014, 5, 14))
TITOL_XI_CAP_1_ART_1_2 = Citation("ngap", "Títol XI, Cap. 1, Art. 1, 2")
TITOL_XI_CAP_1_ART_1_3 = Citation("ngap", "Títol XI, Cap. 1, Art. 1, 3")
TITOL_XI_CAP_1_ART_2 = Citation("ngap", "Títol XI, Cap. 1, Art. 2")

# ---------------------------------------------------------------- 5001 Z and 3 more

CODE_5001_Z_AND_3_MORE_MAX_1_PER_SESSION = Limit(
    codes={"5001 Z", "5004 V", "5006 P", "5008 N"},
    slug="max-1-per-session",
    sentence="max 1 per session",
    citation=TITOL_XI_CAP_1_ART_1_1,
    valid=FROM_2014_05_14,
    number=1,
    window=Window("keys", keys=("session",)),
    reading="one or several, each row counts once in a session",
)

# ---------------------------------------------------------------- 5002 Y Inseminació artificial, la sèrie (una a tres)

CODE_5002_Y_MAX_1_PER_SERIES_ID = Limit(
    codes={"5002 Y"},
    slug="max-1-per-series-id",
    sentence="max 1 per series_id",
    citation=TITOL_XI_CAP_1_ART_1_1,
    valid=FROM_2014_05_14,
    number=1,
    window=Window("keys", keys=("series_id",)),
)


def code_5002_y_only_when_insemination_count(line: LineView) -> Truth:
    """5002 Y: only when insemination_count is 1 to 3 inseminations (Títol XI, Cap. 1, Art. 1, 1)."""
    return line.between("insemination_count", Decimal("1"), Decimal("3"))


CODE_5002_Y_ONLY_WHEN_INSEMINATION_COUNT = Condition(
    codes={"5002 Y"},
    slug="only-when-insemination-count",
    sentence="only when insemination_count is 1 to 3 inseminations",
    citation=TITOL_XI_CAP_1_ART_1_1,
    valid=FROM_2014_05_14,
    holds=code_5002_y_only_when_insemination_count,
    asks=("insemination_count",),
)

# ---------------------------------------------------------------- 5006 P Colposcòpia amb o sense presa de mostra per a…

CODE_5006_P_INCLUDES = Inclusion(
    codes={"5006 P"},
    slug="includes",
    sentence='includes "taking of a sample"',
    citation=TITOL_XI_CAP_1_ART_1_1,
    valid=FROM_2014_05_14,
    items=lines(Named("taking of a sample", "taking-of-a-sample")),
    keys=("session",),
    reading="where the text does not say how far a ban or an inclusion reaches: the same session",
)

# ---------------------------------------------------------------- 5010 L, 5012 J


def code_5010_l_5012_j_max_1_per_treatment_unless(line: LineView) -> Truth:
    """The `unless` of 5010 L, 5012 J: max 1 per treatment unless anaesthesia_share (Títol XI, Cap. 1, Art. 1, 2)."""
    return line.is_true("anaesthesia_share")


CODE_5010_L_5012_J_MAX_1_PER_TREATMENT = Limit(
    codes={"5010 L", "5012 J"},
    slug="max-1-per-treatment",
    sentence="max 1 per treatment unless anaesthesia_share",
    citation=TITOL_XI_CAP_1_ART_1_2,
    valid=FROM_2014_05_14,
    number=1,
    window=Window("keys", keys=("treatment",)),
    unless=code_5010_l_5012_j_max_1_per_treatment_unless,
    reading="all sessions of one treatment are one quotation",
)

# ---------------------------------------------------------------- 5014 H Sense buidament ganglionar


def code_5014_h_only_when_node_clearance(line: LineView) -> Truth:
    """5014 H: only when node_clearance is none (Títol XI, Cap. 1, Art. 1, 2)."""
    return line.equals("node_clearance", "none")


CODE_5014_H_ONLY_WHEN_NODE_CLEARANCE = Condition(
    codes={"5014 H"},
    slug="only-when-node-clearance",
    sentence="only when node_clearance is none",
    citation=TITOL_XI_CAP_1_ART_1_2,
    valid=FROM_2014_05_14,
    holds=code_5014_h_only_when_node_clearance,
    asks=("node_clearance",),
)

# ---------------------------------------------------------------- 5015 G Amb buidament ganglionar unilateral


def code_5015_g_only_when_node_clearance(line: LineView) -> Truth:
    """5015 G: only when node_clearance is unilateral (Títol XI, Cap. 1, Art. 1, 2)."""
    return line.equals("node_clearance", "unilateral")


CODE_5015_G_ONLY_WHEN_NODE_CLEARANCE = Condition(
    codes={"5015 G"},
    slug="only-when-node-clearance",
    sentence="only when node_clearance is unilateral",
    citation=TITOL_XI_CAP_1_ART_1_2,
    valid=FROM_2014_05_14,
    holds=code_5015_g_only_when_node_clearance,
    asks=("node_clearance",),
)

# ---------------------------------------------------------------- 5016 F Amb buidament ganglionar bilateral


def code_5016_f_only_when_node_clearance(line: LineView) -> Truth:
    """5016 F: only when node_clearance is bilateral (Títol XI, Cap. 1, Art. 1, 2)."""
    return line.equals("node_clearance", "bilateral")


CODE_5016_F_ONLY_WHEN_NODE_CLEARANCE = Condition(
    codes={"5016 F"},
    slug="only-when-node-clearance",
    sentence="only when node_clearance is bilateral",
    citation=TITOL_XI_CAP_1_ART_1_2,
    valid=FROM_2014_05_14,
    holds=code_5016_f_only_when_node_clearance,
    asks=("node_clearance",),
)

# ---------------------------------------------------------------- 5018 D Tot tipus d'intervencions per prolapse, efect…


def code_5018_d_only_when_technique(line: LineView) -> Truth:
    """5018 D: only when technique is not manchester (Títol XI, Cap. 1, Art. 1, 3)."""
    return ~line.equals("technique", "manchester")


CODE_5018_D_ONLY_WHEN_TECHNIQUE = Condition(
    codes={"5018 D"},
    slug="only-when-technique",
    sentence="only when technique is not manchester",
    citation=TITOL_XI_CAP_1_ART_1_3,
    valid=FROM_2014_05_14,
    holds=code_5018_d_only_when_technique,
    asks=("technique",),
)

# ---------------------------------------------------------------- 5019 C Amb l'excepció de la triple intervenció tipus…


def code_5019_c_only_when_technique(line: LineView) -> Truth:
    """5019 C: only when technique is manchester (Títol XI, Cap. 1, Art. 1, 3)."""
    return line.equals("technique", "manchester")


CODE_5019_C_ONLY_WHEN_TECHNIQUE = Condition(
    codes={"5019 C"},
    slug="only-when-technique",
    sentence="only when technique is manchester",
    citation=TITOL_XI_CAP_1_ART_1_3,
    valid=FROM_2014_05_14,
    holds=code_5019_c_only_when_technique,
    asks=("technique",),
)

# ---------------------------------------------------------------- 5023 Y Tot tipus d'intervenció efectuada sobre l'apa…


def code_5023_y_only_when_technique(line: LineView) -> Truth:
    """5023 Y: only when technique is not plastic_for_infertility (Títol XI, Cap. 1, Art. 2)."""
    return ~line.equals("technique", "plastic_for_infertility")


CODE_5023_Y_ONLY_WHEN_TECHNIQUE = Condition(
    codes={"5023 Y"},
    slug="only-when-technique",
    sentence="only when technique is not plastic_for_infertility",
    citation=TITOL_XI_CAP_1_ART_2,
    valid=FROM_2014_05_14,
    holds=code_5023_y_only_when_technique,
    asks=("technique",),
)

# ---------------------------------------------------------------- 5024 X A excepció d'intervencions plàstiques per est…


def code_5024_x_only_when_technique(line: LineView) -> Truth:
    """5024 X: only when technique is plastic_for_infertility (Títol XI, Cap. 1, Art. 2)."""
    return line.equals("technique", "plastic_for_infertility")


CODE_5024_X_ONLY_WHEN_TECHNIQUE = Condition(
    codes={"5024 X"},
    slug="only-when-technique",
    sentence="only when technique is plastic_for_infertility",
    citation=TITOL_XI_CAP_1_ART_2,
    valid=FROM_2014_05_14,
    holds=code_5024_x_only_when_technique,
    asks=("technique",),
)

# ---------------------------------------------------------------- 5025 V Histerectomia total, miomectomia (un o divers…


def code_5025_v_max_1_per_operation_unless(line: LineView) -> Truth:
    """The `unless` of 5025 V: max 1 per operation unless anaesthesia_share (Títol XI, Cap. 1, Art. 2)."""
    return line.is_true("anaesthesia_share")


CODE_5025_V_MAX_1_PER_OPERATION = Limit(
    codes={"5025 V"},
    slug="max-1-per-operation",
    sentence="max 1 per operation unless anaesthesia_share",
    citation=TITOL_XI_CAP_1_ART_2,
    valid=FROM_2014_05_14,
    number=1,
    window=Window("keys", keys=("operation",)),
    unless=code_5025_v_max_1_per_operation_unless,
)

# ---------------------------------------------------------------- 5026 U Histerectomia ampla per lesions malignes, inc…

CODE_5026_U_INCLUDES = Inclusion(
    codes={"5026 U"},
    slug="includes",
    sentence='includes 5027 T, "clearance of cells and nodes" in the same operation',
    citation=TITOL_XI_CAP_1_ART_2,
    valid=FROM_2014_05_14,
    items=lines("5027 T", Named("clearance of cells and nodes", "clearance-of-cells-and-nodes")),
    keys=("operation",),
)

RULES: tuple[Rule, ...] = (
    CODE_5001_Z_AND_3_MORE_MAX_1_PER_SESSION,
    CODE_5002_Y_MAX_1_PER_SERIES_ID,
    CODE_5002_Y_ONLY_WHEN_INSEMINATION_COUNT,
    CODE_5006_P_INCLUDES,
    CODE_5010_L_5012_J_MAX_1_PER_TREATMENT,
    CODE_5014_H_ONLY_WHEN_NODE_CLEARANCE,
    CODE_5015_G_ONLY_WHEN_NODE_CLEARANCE,
    CODE_5016_F_ONLY_WHEN_NODE_CLEARANCE,
    CODE_5018_D_ONLY_WHEN_TECHNIQUE,
    CODE_5019_C_ONLY_WHEN_TECHNIQUE,
    CODE_5023_Y_ONLY_WHEN_TECHNIQUE,
    CODE_5024_X_ONLY_WHEN_TECHNIQUE,
    CODE_5025_V_MAX_1_PER_OPERATION,
    CODE_5026_U_INCLUDES,
)
