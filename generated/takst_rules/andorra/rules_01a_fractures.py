"""The rules of Títol I, Cap. 1; Títol I, Cap. 1, Art. 1; Títol I, Cap. 1, Art. 2; Títol I, Cap. 1, Art. 3; Títol I,
Cap. 1, Art. 4, 1; Títol I, Cap. 1, Art. 4, 2; Títol I, Cap. 1, Art. 5.

Generated from rulesets/andorra/01a-fractures.takst by `takst build andorra`: change the rules there, then build
again.
"""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from takst.runtime.kleene import Truth
from takst.runtime.plan import Condition, DocumentRequired, Factor, Inclusion, Limit, Named, Rule, lines
from takst.runtime.spec import Citation, Period
from takst.runtime.view import LineView
from takst.runtime.windows import Window

from .vocabulary import open_fracture

CODE_2101_Z_AND_45_MORE = frozenset({
    "2101 Z", "2102 Y", "2103 X", "2104 V", "2105 U", "2106 T", "2107 S", "2108 R", "2109 P", "2110 O", "2111 N",
    "2112 M", "2113 L", "2114 J", "2115 I", "2116 H", "2117 G", "2118 F", "2119 G", "2120 F", "2121 E", "2122 D",
    "2123 C", "2124 B", "2125 A", "2126 Z", "2127 Y", "2128 X", "2129 V", "2130 U", "2131 T", "2132 S", "2133 R",
    "2134 Q", "2135 P", "2136 O", "2137 N", "2138 P", "2139 O", "2140 N", "2141 M", "2142 L", "2143 K", "2144 J",
    "2145 I", "2146 H",
})
TITOL_I_CAP_1 = Citation("ngap", "Títol I, Cap. 1")
FROM_2014_05_14 = Period(dt.date(2014, 5, 14))
TITOL_I_CAP_1_ART_1 = Citation("ngap", "Títol I, Cap. 1, Art. 1")
AN_OPEN_FRACTURE_TAKES_THE_ROW_OF = "an open fracture takes the row of the same closed one (Art. 4)"
CODE_2104_V_AND_14_MORE = frozenset({
    "2104 V", "2105 U", "2106 T", "2107 S", "2108 R", "2109 P", "2110 O", "2111 N", "2112 M", "2113 L", "2114 J",
    "2115 I", "2116 H", "2117 G", "2118 F",
})
TITOL_I_CAP_1_ART_2 = Citation("ngap", "Títol I, Cap. 1, Art. 2")
CODE_2119_G_AND_27_MORE = frozenset({
    "2119 G", "2120 F", "2121 E", "2122 D", "2123 C", "2124 B", "2125 A", "2126 Z", "2127 Y", "2128 X", "2129 V",
    "2130 U", "2131 T", "2132 S", "2133 R", "2134 Q", "2135 P", "2136 O", "2137 N", "2138 P", "2139 O", "2140 N",
    "2141 M", "2142 L", "2143 K", "2144 J", "2145 I", "2146 H",
})
TITOL_I_CAP_1_ART_3 = Citation("ngap", "Títol I, Cap. 1, Art. 3")
TITOL_I_CAP_1_ART_4_1 = Citation("ngap", "Títol I, Cap. 1, Art. 4, 1")
TITOL_I_CAP_1_ART_4_2 = Citation("ngap", "Títol I, Cap. 1, Art. 4, 2")
TITOL_I_CAP_1_ART_5 = Citation("ngap", "Títol I, Cap. 1, Art. 5")

# ---------------------------------------------------------------- 2101 Z and 45 more

CODE_2101_Z_AND_45_MORE_INCLUDES = Inclusion(
    codes=CODE_2101_Z_AND_45_MORE,
    slug="includes",
    sentence='includes "immobilisation", "prosthesis after surgery"',
    citation=TITOL_I_CAP_1,
    valid=FROM_2014_05_14,
    items=lines(
        Named("immobilisation", "immobilisation"),
        Named("prosthesis after surgery", "prosthesis-after-surgery"),
    ),
    keys=("session",),
    reading="where the text does not say how far a ban or an inclusion reaches: the same session",
)

CODE_2101_Z_AND_45_MORE_INCLUDES_2 = Inclusion(
    codes=CODE_2101_Z_AND_45_MORE,
    slug="includes",
    sentence="includes 2335 U, 2336 T, 2337 S in the same session and lesion_group",
    citation=TITOL_I_CAP_1,
    valid=FROM_2014_05_14,
    items=lines("2335 U", "2336 T", "2337 S"),
    keys=("session", "lesion_group"),
    reading="the plaster of the same session is the immobilisation, not a repeated plaster",
)

CODE_2101_Z_AND_45_MORE_REQUIRES_DOCUMENT_XRAY_BEFORE = DocumentRequired(
    codes=CODE_2101_Z_AND_45_MORE,
    slug="requires-document-xray-before",
    sentence="requires document xray_before",
    citation=TITOL_I_CAP_1,
    valid=FROM_2014_05_14,
    kind="xray_before",
)

CODE_2101_Z_AND_45_MORE_REQUIRES_DOCUMENT_XRAY_AFTER = DocumentRequired(
    codes=CODE_2101_Z_AND_45_MORE,
    slug="requires-document-xray-after",
    sentence="requires document xray_after",
    citation=TITOL_I_CAP_1,
    valid=FROM_2014_05_14,
    kind="xray_after",
)

# ---------------------------------------------------------------- 2101 Z and 2 more


def code_2101_z_and_2_more_only_when_fracture_type(line: LineView) -> Truth:
    """2101 Z and 2 more: only when fracture_type is one of simple_closed, open (Títol I, Cap. 1, Art. 1)."""
    return line.one_of("fracture_type", "simple_closed", "open")


CODE_2101_Z_AND_2_MORE_ONLY_WHEN_FRACTURE_TYPE = Condition(
    codes={"2101 Z", "2102 Y", "2103 X"},
    slug="only-when-fracture-type",
    sentence="only when fracture_type is one of simple_closed, open",
    citation=TITOL_I_CAP_1_ART_1,
    valid=FROM_2014_05_14,
    holds=code_2101_z_and_2_more_only_when_fracture_type,
    asks=("fracture_type",),
    reading=AN_OPEN_FRACTURE_TAKES_THE_ROW_OF,
)


def code_2101_z_and_2_more_only_when_reduction_needed(line: LineView) -> Truth:
    """2101 Z and 2 more: only when not reduction_needed (Títol I, Cap. 1, Art. 1)."""
    return ~line.is_true("reduction_needed")


CODE_2101_Z_AND_2_MORE_ONLY_WHEN_REDUCTION_NEEDED = Condition(
    codes={"2101 Z", "2102 Y", "2103 X"},
    slug="only-when-reduction-needed",
    sentence="only when not reduction_needed",
    citation=TITOL_I_CAP_1_ART_1,
    valid=FROM_2014_05_14,
    holds=code_2101_z_and_2_more_only_when_reduction_needed,
    asks=("reduction_needed",),
)

# ---------------------------------------------------------------- 2101 Z Mà, canell, avantbraç, clavícula, peu, metata…


def code_2101_z_only_when_anatomical_site(line: LineView) -> Truth:
    """2101 Z: only when anatomical_site is one of hand, wrist, forearm, clavicle, foot, metatarsus (Títol I, Cap. 1,
    Art. 1).
    """
    return line.one_of("anatomical_site", "hand", "wrist", "forearm", "clavicle", "foot", "metatarsus")


CODE_2101_Z_ONLY_WHEN_ANATOMICAL_SITE = Condition(
    codes={"2101 Z"},
    slug="only-when-anatomical-site",
    sentence="only when anatomical_site is one of hand, wrist, forearm, clavicle, foot, metatarsus",
    citation=TITOL_I_CAP_1_ART_1,
    valid=FROM_2014_05_14,
    holds=code_2101_z_only_when_anatomical_site,
    asks=("anatomical_site",),
)

# ---------------------------------------------------------------- 2102 Y Colze, braç, espatlla, genoll, tibia i/o pero…


def code_2102_y_only_when_anatomical_site(line: LineView) -> Truth:
    """2102 Y: only when anatomical_site is one of elbow, arm, shoulder, knee, tibia, fibula (Títol I, Cap. 1, Art. 1).
    """
    return line.one_of("anatomical_site", "elbow", "arm", "shoulder", "knee", "tibia", "fibula")


CODE_2102_Y_ONLY_WHEN_ANATOMICAL_SITE = Condition(
    codes={"2102 Y"},
    slug="only-when-anatomical-site",
    sentence="only when anatomical_site is one of elbow, arm, shoulder, knee, tibia, fibula",
    citation=TITOL_I_CAP_1_ART_1,
    valid=FROM_2014_05_14,
    holds=code_2102_y_only_when_anatomical_site,
    asks=("anatomical_site",),
)

# ---------------------------------------------------------------- 2103 X Raquis, anca, fèmur


def code_2103_x_only_when_anatomical_site(line: LineView) -> Truth:
    """2103 X: only when anatomical_site is one of spine, hip, femur (Títol I, Cap. 1, Art. 1)."""
    return line.one_of("anatomical_site", "spine", "hip", "femur")


CODE_2103_X_ONLY_WHEN_ANATOMICAL_SITE = Condition(
    codes={"2103 X"},
    slug="only-when-anatomical-site",
    sentence="only when anatomical_site is one of spine, hip, femur",
    citation=TITOL_I_CAP_1_ART_1,
    valid=FROM_2014_05_14,
    holds=code_2103_x_only_when_anatomical_site,
    asks=("anatomical_site",),
)

# ---------------------------------------------------------------- 2104 V and 14 more


def code_2104_v_and_14_more_only_when_fracture_type(line: LineView) -> Truth:
    """2104 V and 14 more: only when fracture_type is one of simple_closed, closed, open (Títol I, Cap. 1, Art. 2)."""
    return line.one_of("fracture_type", "simple_closed", "closed", "open")


CODE_2104_V_AND_14_MORE_ONLY_WHEN_FRACTURE_TYPE = Condition(
    codes=CODE_2104_V_AND_14_MORE,
    slug="only-when-fracture-type",
    sentence="only when fracture_type is one of simple_closed, closed, open",
    citation=TITOL_I_CAP_1_ART_2,
    valid=FROM_2014_05_14,
    holds=code_2104_v_and_14_more_only_when_fracture_type,
    asks=("fracture_type",),
    reading=AN_OPEN_FRACTURE_TAKES_THE_ROW_OF,
)


def code_2104_v_and_14_more_only_when_reduction_under_anaesthesia(line: LineView) -> Truth:
    """2104 V and 14 more: only when reduction_under_anaesthesia_or_traction (Títol I, Cap. 1, Art. 2)."""
    return line.is_true("reduction_under_anaesthesia_or_traction")


CODE_2104_V_AND_14_MORE_ONLY_WHEN_REDUCTION_UNDER_ANAESTHESIA = Condition(
    codes=CODE_2104_V_AND_14_MORE,
    slug="only-when-reduction-under-anaesthesia-or-traction",
    sentence="only when reduction_under_anaesthesia_or_traction",
    citation=TITOL_I_CAP_1_ART_2,
    valid=FROM_2014_05_14,
    holds=code_2104_v_and_14_more_only_when_reduction_under_anaesthesia,
    asks=("reduction_under_anaesthesia_or_traction",),
)

# ---------------------------------------------------------------- 2104 V Mà, estiloides (radial o cubital)


def code_2104_v_only_when_anatomical_site(line: LineView) -> Truth:
    """2104 V: only when anatomical_site is one of hand, radial_styloid, ulnar_styloid (Títol I, Cap. 1, Art. 2)."""
    return line.one_of("anatomical_site", "hand", "radial_styloid", "ulnar_styloid")


CODE_2104_V_ONLY_WHEN_ANATOMICAL_SITE = Condition(
    codes={"2104 V"},
    slug="only-when-anatomical-site",
    sentence="only when anatomical_site is one of hand, radial_styloid, ulnar_styloid",
    citation=TITOL_I_CAP_1_ART_2,
    valid=FROM_2014_05_14,
    holds=code_2104_v_only_when_anatomical_site,
    asks=("anatomical_site",),
)

# ---------------------------------------------------------------- 2105 U Un os de l'avantbraç: extrem distal (amb o se…


def code_2105_u_only_when_anatomical_site(line: LineView) -> Truth:
    """2105 U: only when anatomical_site is forearm (Títol I, Cap. 1, Art. 2)."""
    return line.equals("anatomical_site", "forearm")


CODE_2105_U_ONLY_WHEN_ANATOMICAL_SITE = Condition(
    codes={"2105 U"},
    slug="only-when-anatomical-site",
    sentence="only when anatomical_site is forearm",
    citation=TITOL_I_CAP_1_ART_2,
    valid=FROM_2014_05_14,
    holds=code_2105_u_only_when_anatomical_site,
    asks=("anatomical_site",),
)


def code_2105_u_only_when_fracture_sites_and_other_forearm_bone(line: LineView) -> Truth:
    """2105 U: only when not (fracture_sites includes radius and fracture_sites includes ulna) and not
    other_forearm_bone_dislocated (Títol I, Cap. 1, Art. 2).
    """
    return (
        ~(line.contains("fracture_sites", "radius") & line.contains("fracture_sites", "ulna"))
        & ~line.is_true("other_forearm_bone_dislocated")
    )


CODE_2105_U_ONLY_WHEN_FRACTURE_SITES_AND_OTHER_FOREARM_BONE = Condition(
    codes={"2105 U"},
    slug="only-when-fracture-sites-and-other-forearm-bone-dislocated",
    sentence=(
        "only when not (fracture_sites includes radius and fracture_sites includes ulna) and not "
        "other_forearm_bone_dislocated"
    ),
    citation=TITOL_I_CAP_1_ART_2,
    valid=FROM_2014_05_14,
    holds=code_2105_u_only_when_fracture_sites_and_other_forearm_bone,
    asks=("fracture_sites", "other_forearm_bone_dislocated"),
)

CODE_2105_U_INCLUDES = Inclusion(
    codes={"2105 U"},
    slug="includes",
    sentence="includes 2104 V in the same session and lesion_group",
    citation=TITOL_I_CAP_1_ART_2,
    valid=FROM_2014_05_14,
    items=lines("2104 V"),
    keys=("session", "lesion_group"),
    reading="the other styloid of the same forearm is in the price",
)

# ---------------------------------------------------------------- 2106 T Fractura dels dos ossos de l'avantbraç, o fra…


def code_2106_t_only_when_anatomical_site(line: LineView) -> Truth:
    """2106 T: only when anatomical_site is forearm (Títol I, Cap. 1, Art. 2)."""
    return line.equals("anatomical_site", "forearm")


CODE_2106_T_ONLY_WHEN_ANATOMICAL_SITE = Condition(
    codes={"2106 T"},
    slug="only-when-anatomical-site",
    sentence="only when anatomical_site is forearm",
    citation=TITOL_I_CAP_1_ART_2,
    valid=FROM_2014_05_14,
    holds=code_2106_t_only_when_anatomical_site,
    asks=("anatomical_site",),
)


def code_2106_t_only_when_fracture_sites_and_other_forearm_bone(line: LineView) -> Truth:
    """2106 T: only when fracture_sites includes radius and fracture_sites includes ulna or
    other_forearm_bone_dislocated (Títol I, Cap. 1, Art. 2).
    """
    return (
        (line.contains("fracture_sites", "radius") & line.contains("fracture_sites", "ulna"))
        | line.is_true("other_forearm_bone_dislocated")
    )


CODE_2106_T_ONLY_WHEN_FRACTURE_SITES_AND_OTHER_FOREARM_BONE = Condition(
    codes={"2106 T"},
    slug="only-when-fracture-sites-and-other-forearm-bone-dislocated",
    sentence=(
        "only when fracture_sites includes radius and fracture_sites includes ulna or other_forearm_bone_dislocated"
    ),
    citation=TITOL_I_CAP_1_ART_2,
    valid=FROM_2014_05_14,
    holds=code_2106_t_only_when_fracture_sites_and_other_forearm_bone,
    asks=("fracture_sites", "other_forearm_bone_dislocated"),
)

CODE_2106_T_INCLUDES = Inclusion(
    codes={"2106 T"},
    slug="includes",
    sentence="includes 2105 U, 2147 Z in the same session and lesion_group",
    citation=TITOL_I_CAP_1_ART_2,
    valid=FROM_2014_05_14,
    items=lines("2105 U", "2147 Z"),
    keys=("session", "lesion_group"),
)

# ---------------------------------------------------------------- 2107 S Húmer


def code_2107_s_only_when_anatomical_site(line: LineView) -> Truth:
    """2107 S: only when anatomical_site is humerus (Títol I, Cap. 1, Art. 2)."""
    return line.equals("anatomical_site", "humerus")


CODE_2107_S_ONLY_WHEN_ANATOMICAL_SITE = Condition(
    codes={"2107 S"},
    slug="only-when-anatomical-site",
    sentence="only when anatomical_site is humerus",
    citation=TITOL_I_CAP_1_ART_2,
    valid=FROM_2014_05_14,
    holds=code_2107_s_only_when_anatomical_site,
    asks=("anatomical_site",),
)

# ---------------------------------------------------------------- 2108 R Clavícula


def code_2108_r_only_when_anatomical_site(line: LineView) -> Truth:
    """2108 R: only when anatomical_site is clavicle (Títol I, Cap. 1, Art. 2)."""
    return line.equals("anatomical_site", "clavicle")


CODE_2108_R_ONLY_WHEN_ANATOMICAL_SITE = Condition(
    codes={"2108 R"},
    slug="only-when-anatomical-site",
    sentence="only when anatomical_site is clavicle",
    citation=TITOL_I_CAP_1_ART_2,
    valid=FROM_2014_05_14,
    holds=code_2108_r_only_when_anatomical_site,
    asks=("anatomical_site",),
)

# ---------------------------------------------------------------- 2109 P Avantpeu, tars anterior


def code_2109_p_only_when_anatomical_site(line: LineView) -> Truth:
    """2109 P: only when anatomical_site is one of forefoot, anterior_tarsus (Títol I, Cap. 1, Art. 2)."""
    return line.one_of("anatomical_site", "forefoot", "anterior_tarsus")


CODE_2109_P_ONLY_WHEN_ANATOMICAL_SITE = Condition(
    codes={"2109 P"},
    slug="only-when-anatomical-site",
    sentence="only when anatomical_site is one of forefoot, anterior_tarsus",
    citation=TITOL_I_CAP_1_ART_2,
    valid=FROM_2014_05_14,
    holds=code_2109_p_only_when_anatomical_site,
    asks=("anatomical_site",),
)

# ---------------------------------------------------------------- 2110 O Astràgal, calcani


def code_2110_o_only_when_anatomical_site(line: LineView) -> Truth:
    """2110 O: only when anatomical_site is one of talus, calcaneus (Títol I, Cap. 1, Art. 2)."""
    return line.one_of("anatomical_site", "talus", "calcaneus")


CODE_2110_O_ONLY_WHEN_ANATOMICAL_SITE = Condition(
    codes={"2110 O"},
    slug="only-when-anatomical-site",
    sentence="only when anatomical_site is one of talus, calcaneus",
    citation=TITOL_I_CAP_1_ART_2,
    valid=FROM_2014_05_14,
    holds=code_2110_o_only_when_anatomical_site,
    asks=("anatomical_site",),
)

# ---------------------------------------------------------------- 2111 N Un mal·lèol


def code_2111_n_only_when_anatomical_site_and_bone_count(line: LineView) -> Truth:
    """2111 N: only when anatomical_site is malleolus and bone_count is 1 (Títol I, Cap. 1, Art. 2)."""
    return line.equals("anatomical_site", "malleolus") & line.equals("bone_count", Decimal("1"))


CODE_2111_N_ONLY_WHEN_ANATOMICAL_SITE_AND_BONE_COUNT = Condition(
    codes={"2111 N"},
    slug="only-when-anatomical-site-and-bone-count",
    sentence="only when anatomical_site is malleolus and bone_count is 1",
    citation=TITOL_I_CAP_1_ART_2,
    valid=FROM_2014_05_14,
    holds=code_2111_n_only_when_anatomical_site_and_bone_count,
    asks=("anatomical_site", "bone_count"),
)

# ---------------------------------------------------------------- 2112 M Dos mal·lèols


def code_2112_m_only_when_anatomical_site_and_bone_count(line: LineView) -> Truth:
    """2112 M: only when anatomical_site is malleolus and bone_count is 2 (Títol I, Cap. 1, Art. 2)."""
    return line.equals("anatomical_site", "malleolus") & line.equals("bone_count", Decimal("2"))


CODE_2112_M_ONLY_WHEN_ANATOMICAL_SITE_AND_BONE_COUNT = Condition(
    codes={"2112 M"},
    slug="only-when-anatomical-site-and-bone-count",
    sentence="only when anatomical_site is malleolus and bone_count is 2",
    citation=TITOL_I_CAP_1_ART_2,
    valid=FROM_2014_05_14,
    holds=code_2112_m_only_when_anatomical_site_and_bone_count,
    asks=("anatomical_site", "bone_count"),
)

# ---------------------------------------------------------------- 2113 L Cama


def code_2113_l_only_when_anatomical_site(line: LineView) -> Truth:
    """2113 L: only when anatomical_site is leg (Títol I, Cap. 1, Art. 2)."""
    return line.equals("anatomical_site", "leg")


CODE_2113_L_ONLY_WHEN_ANATOMICAL_SITE = Condition(
    codes={"2113 L"},
    slug="only-when-anatomical-site",
    sentence="only when anatomical_site is leg",
    citation=TITOL_I_CAP_1_ART_2,
    valid=FROM_2014_05_14,
    holds=code_2113_l_only_when_anatomical_site,
    asks=("anatomical_site",),
)

# ---------------------------------------------------------------- 2114 J Fèmur


def code_2114_j_only_when_anatomical_site(line: LineView) -> Truth:
    """2114 J: only when anatomical_site is femur (Títol I, Cap. 1, Art. 2)."""
    return line.equals("anatomical_site", "femur")


CODE_2114_J_ONLY_WHEN_ANATOMICAL_SITE = Condition(
    codes={"2114 J"},
    slug="only-when-anatomical-site",
    sentence="only when anatomical_site is femur",
    citation=TITOL_I_CAP_1_ART_2,
    valid=FROM_2014_05_14,
    holds=code_2114_j_only_when_anatomical_site,
    asks=("anatomical_site",),
)

# ---------------------------------------------------------------- 2115 I Columna vertebral


def code_2115_i_only_when_anatomical_site(line: LineView) -> Truth:
    """2115 I: only when anatomical_site is spine (Títol I, Cap. 1, Art. 2)."""
    return line.equals("anatomical_site", "spine")


CODE_2115_I_ONLY_WHEN_ANATOMICAL_SITE = Condition(
    codes={"2115 I"},
    slug="only-when-anatomical-site",
    sentence="only when anatomical_site is spine",
    citation=TITOL_I_CAP_1_ART_2,
    valid=FROM_2014_05_14,
    holds=code_2115_i_only_when_anatomical_site,
    asks=("anatomical_site",),
)

# ---------------------------------------------------------------- 2116 H Fractures articulars de l'anca


def code_2116_h_only_when_anatomical_site(line: LineView) -> Truth:
    """2116 H: only when anatomical_site is hip (Títol I, Cap. 1, Art. 2)."""
    return line.equals("anatomical_site", "hip")


CODE_2116_H_ONLY_WHEN_ANATOMICAL_SITE = Condition(
    codes={"2116 H"},
    slug="only-when-anatomical-site",
    sentence="only when anatomical_site is hip",
    citation=TITOL_I_CAP_1_ART_2,
    valid=FROM_2014_05_14,
    holds=code_2116_h_only_when_anatomical_site,
    asks=("anatomical_site",),
)

# ---------------------------------------------------------------- 2117 G Fractures amb gran desplaçament del còtil o d…


def code_2117_g_only_when_anatomical_site(line: LineView) -> Truth:
    """2117 G: only when anatomical_site is one of pelvis, acetabulum (Títol I, Cap. 1, Art. 2)."""
    return line.one_of("anatomical_site", "pelvis", "acetabulum")


CODE_2117_G_ONLY_WHEN_ANATOMICAL_SITE = Condition(
    codes={"2117 G"},
    slug="only-when-anatomical-site",
    sentence="only when anatomical_site is one of pelvis, acetabulum",
    citation=TITOL_I_CAP_1_ART_2,
    valid=FROM_2014_05_14,
    holds=code_2117_g_only_when_anatomical_site,
    asks=("anatomical_site",),
)


def code_2117_g_only_when_displacement_and_general_anaesthesia(line: LineView) -> Truth:
    """2117 G: only when displacement is large and general_anaesthesia (Títol I, Cap. 1, Art. 2)."""
    return line.equals("displacement", "large") & line.is_true("general_anaesthesia")


CODE_2117_G_ONLY_WHEN_DISPLACEMENT_AND_GENERAL_ANAESTHESIA = Condition(
    codes={"2117 G"},
    slug="only-when-displacement-and-general-anaesthesia",
    sentence="only when displacement is large and general_anaesthesia",
    citation=TITOL_I_CAP_1_ART_2,
    valid=FROM_2014_05_14,
    holds=code_2117_g_only_when_displacement_and_general_anaesthesia,
    asks=("displacement", "general_anaesthesia"),
)

# ---------------------------------------------------------------- 2118 F Altres fractures de la pelvis


def code_2118_f_only_when_anatomical_site(line: LineView) -> Truth:
    """2118 F: only when anatomical_site is one of pelvis, acetabulum (Títol I, Cap. 1, Art. 2)."""
    return line.one_of("anatomical_site", "pelvis", "acetabulum")


CODE_2118_F_ONLY_WHEN_ANATOMICAL_SITE = Condition(
    codes={"2118 F"},
    slug="only-when-anatomical-site",
    sentence="only when anatomical_site is one of pelvis, acetabulum",
    citation=TITOL_I_CAP_1_ART_2,
    valid=FROM_2014_05_14,
    holds=code_2118_f_only_when_anatomical_site,
    asks=("anatomical_site",),
    reading="the acetabulum is of the pelvis",
)


def code_2118_f_only_when_displacement_and_general_anaesthesia(line: LineView) -> Truth:
    """2118 F: only when not (displacement is large and general_anaesthesia) (Títol I, Cap. 1, Art. 2)."""
    return ~(line.equals("displacement", "large") & line.is_true("general_anaesthesia"))


CODE_2118_F_ONLY_WHEN_DISPLACEMENT_AND_GENERAL_ANAESTHESIA = Condition(
    codes={"2118 F"},
    slug="only-when-displacement-and-general-anaesthesia",
    sentence="only when not (displacement is large and general_anaesthesia)",
    citation=TITOL_I_CAP_1_ART_2,
    valid=FROM_2014_05_14,
    holds=code_2118_f_only_when_displacement_and_general_anaesthesia,
    asks=("displacement", "general_anaesthesia"),
)

# ---------------------------------------------------------------- 2119 G and 27 more


def code_2119_g_and_27_more_only_when_open_surgery(line: LineView) -> Truth:
    """2119 G and 27 more: only when open_surgery (Títol I, Cap. 1, Art. 3)."""
    return line.is_true("open_surgery")


CODE_2119_G_AND_27_MORE_ONLY_WHEN_OPEN_SURGERY = Condition(
    codes=CODE_2119_G_AND_27_MORE,
    slug="only-when-open-surgery",
    sentence="only when open_surgery",
    citation=TITOL_I_CAP_1_ART_3,
    valid=FROM_2014_05_14,
    holds=code_2119_g_and_27_more_only_when_open_surgery,
    asks=("open_surgery",),
)


def code_2119_g_and_27_more_only_when_fracture_type(line: LineView) -> Truth:
    """2119 G and 27 more: only when fracture_type is one of simple_closed, closed, open or
    pseudarthrosis_or_malunion_osteotomy (Títol I, Cap. 1, Art. 3).
    """
    return (
        line.one_of("fracture_type", "simple_closed", "closed", "open")
        | line.is_true("pseudarthrosis_or_malunion_osteotomy")
    )


CODE_2119_G_AND_27_MORE_ONLY_WHEN_FRACTURE_TYPE = Condition(
    codes=CODE_2119_G_AND_27_MORE,
    slug="only-when-fracture-type-and-pseudarthrosis-or-malunion-osteotomy",
    sentence="only when fracture_type is one of simple_closed, closed, open or pseudarthrosis_or_malunion_osteotomy",
    citation=TITOL_I_CAP_1_ART_3,
    valid=FROM_2014_05_14,
    holds=code_2119_g_and_27_more_only_when_fracture_type,
    asks=("fracture_type", "pseudarthrosis_or_malunion_osteotomy"),
    reading="open fractures (Art. 4) and pseudarthroses (Art. 5) take these rows",
)

# ---------------------------------------------------------------- 2119 G and 2 more


def code_2119_g_and_2_more_only_when_anatomical_site(line: LineView) -> Truth:
    """2119 G and 2 more: only when anatomical_site is one of finger_phalanx, metacarpal (Títol I, Cap. 1, Art. 3)."""
    return line.one_of("anatomical_site", "finger_phalanx", "metacarpal")


CODE_2119_G_AND_2_MORE_ONLY_WHEN_ANATOMICAL_SITE = Condition(
    codes={"2119 G", "2120 F", "2121 E"},
    slug="only-when-anatomical-site",
    sentence="only when anatomical_site is one of finger_phalanx, metacarpal",
    citation=TITOL_I_CAP_1_ART_3,
    valid=FROM_2014_05_14,
    holds=code_2119_g_and_2_more_only_when_anatomical_site,
    asks=("anatomical_site",),
)

CODE_2119_G_AND_2_MORE_MAX_1_PER_SESSION = Limit(
    codes={"2119 G", "2120 F", "2121 E"},
    slug="max-1-per-session",
    sentence="max 1 per session, counting 2119 G to 2121 E",
    citation=TITOL_I_CAP_1_ART_3,
    valid=FROM_2014_05_14,
    number=1,
    window=Window("keys", keys=("session",)),
    counting={"2119 G", "2120 F", "2121 E"},
    reading="one code for all phalanges and metacarpals of the session",
)

# ---------------------------------------------------------------- 2119 G Una falange o un metacarpia


def code_2119_g_only_when_bone_count(line: LineView) -> Truth:
    """2119 G: only when bone_count is 1 (Títol I, Cap. 1, Art. 3)."""
    return line.equals("bone_count", Decimal("1"))


CODE_2119_G_ONLY_WHEN_BONE_COUNT = Condition(
    codes={"2119 G"},
    slug="only-when-bone-count",
    sentence="only when bone_count is 1",
    citation=TITOL_I_CAP_1_ART_3,
    valid=FROM_2014_05_14,
    holds=code_2119_g_only_when_bone_count,
    asks=("bone_count",),
)

# ---------------------------------------------------------------- 2120 F Dues falanges o dos metacarpis


def code_2120_f_only_when_bone_count(line: LineView) -> Truth:
    """2120 F: only when bone_count is 2 (Títol I, Cap. 1, Art. 3)."""
    return line.equals("bone_count", Decimal("2"))


CODE_2120_F_ONLY_WHEN_BONE_COUNT = Condition(
    codes={"2120 F"},
    slug="only-when-bone-count",
    sentence="only when bone_count is 2",
    citation=TITOL_I_CAP_1_ART_3,
    valid=FROM_2014_05_14,
    holds=code_2120_f_only_when_bone_count,
    asks=("bone_count",),
)

# ---------------------------------------------------------------- 2121 E Tres falanges o tres metacarpis


def code_2121_e_only_when_bone_count(line: LineView) -> Truth:
    """2121 E: only when bone_count >= 3 bones (Títol I, Cap. 1, Art. 3)."""
    return line.compare("bone_count", ">=", Decimal("3"))


CODE_2121_E_ONLY_WHEN_BONE_COUNT = Condition(
    codes={"2121 E"},
    slug="only-when-bone-count",
    sentence="only when bone_count >= 3 bones",
    citation=TITOL_I_CAP_1_ART_3,
    valid=FROM_2014_05_14,
    holds=code_2121_e_only_when_bone_count,
    asks=("bone_count",),
    reading="three or more",
)

# ---------------------------------------------------------------- 2122 D Escafoide-radi


def code_2122_d_only_when_anatomical_site(line: LineView) -> Truth:
    """2122 D: only when anatomical_site is one of scaphoid, radius (Títol I, Cap. 1, Art. 3)."""
    return line.one_of("anatomical_site", "scaphoid", "radius")


CODE_2122_D_ONLY_WHEN_ANATOMICAL_SITE = Condition(
    codes={"2122 D"},
    slug="only-when-anatomical-site",
    sentence="only when anatomical_site is one of scaphoid, radius",
    citation=TITOL_I_CAP_1_ART_3,
    valid=FROM_2014_05_14,
    holds=code_2122_d_only_when_anatomical_site,
    asks=("anatomical_site",),
)

# ---------------------------------------------------------------- 2123 C Altres os del carp-cúbit


def code_2123_c_only_when_anatomical_site(line: LineView) -> Truth:
    """2123 C: only when anatomical_site is one of carpus, ulna (Títol I, Cap. 1, Art. 3)."""
    return line.one_of("anatomical_site", "carpus", "ulna")


CODE_2123_C_ONLY_WHEN_ANATOMICAL_SITE = Condition(
    codes={"2123 C"},
    slug="only-when-anatomical-site",
    sentence="only when anatomical_site is one of carpus, ulna",
    citation=TITOL_I_CAP_1_ART_3,
    valid=FROM_2014_05_14,
    holds=code_2123_c_only_when_anatomical_site,
    asks=("anatomical_site",),
)

# ---------------------------------------------------------------- 2124 B Lesió traumàtica dels dos ossos de l'avantbraç


def code_2124_b_only_when_anatomical_site(line: LineView) -> Truth:
    """2124 B: only when anatomical_site is forearm (Títol I, Cap. 1, Art. 3)."""
    return line.equals("anatomical_site", "forearm")


CODE_2124_B_ONLY_WHEN_ANATOMICAL_SITE = Condition(
    codes={"2124 B"},
    slug="only-when-anatomical-site",
    sentence="only when anatomical_site is forearm",
    citation=TITOL_I_CAP_1_ART_3,
    valid=FROM_2014_05_14,
    holds=code_2124_b_only_when_anatomical_site,
    asks=("anatomical_site",),
)

# ---------------------------------------------------------------- 2125 A and 3 more


def code_2125_a_and_3_more_only_when_anatomical_site(line: LineView) -> Truth:
    """2125 A and 3 more: only when anatomical_site is humerus (Títol I, Cap. 1, Art. 3)."""
    return line.equals("anatomical_site", "humerus")


CODE_2125_A_AND_3_MORE_ONLY_WHEN_ANATOMICAL_SITE = Condition(
    codes={"2125 A", "2126 Z", "2127 Y", "2128 X"},
    slug="only-when-anatomical-site",
    sentence="only when anatomical_site is humerus",
    citation=TITOL_I_CAP_1_ART_3,
    valid=FROM_2014_05_14,
    holds=code_2125_a_and_3_more_only_when_anatomical_site,
    asks=("anatomical_site",),
)

# ---------------------------------------------------------------- 2125 A Fractura comminuta extraarticular


def code_2125_a_only_when_fracture_pattern(line: LineView) -> Truth:
    """2125 A: only when fracture_pattern is comminuted_extraarticular (Títol I, Cap. 1, Art. 3)."""
    return line.equals("fracture_pattern", "comminuted_extraarticular")


CODE_2125_A_ONLY_WHEN_FRACTURE_PATTERN = Condition(
    codes={"2125 A"},
    slug="only-when-fracture-pattern",
    sentence="only when fracture_pattern is comminuted_extraarticular",
    citation=TITOL_I_CAP_1_ART_3,
    valid=FROM_2014_05_14,
    holds=code_2125_a_only_when_fracture_pattern,
    asks=("fracture_pattern",),
)

# ---------------------------------------------------------------- 2126 Z Diàfisi, extrem proximal o supracondili


def code_2126_z_only_when_fracture_pattern(line: LineView) -> Truth:
    """2126 Z: only when fracture_pattern is one of shaft, proximal_end, supracondylar (Títol I, Cap. 1, Art. 3)."""
    return line.one_of("fracture_pattern", "shaft", "proximal_end", "supracondylar")


CODE_2126_Z_ONLY_WHEN_FRACTURE_PATTERN = Condition(
    codes={"2126 Z"},
    slug="only-when-fracture-pattern",
    sentence="only when fracture_pattern is one of shaft, proximal_end, supracondylar",
    citation=TITOL_I_CAP_1_ART_3,
    valid=FROM_2014_05_14,
    holds=code_2126_z_only_when_fracture_pattern,
    asks=("fracture_pattern",),
)

# ---------------------------------------------------------------- 2127 Y, 2128 X


def code_2127_y_2128_x_only_when_fracture_pattern(line: LineView) -> Truth:
    """2127 Y, 2128 X: only when fracture_pattern is articular (Títol I, Cap. 1, Art. 3)."""
    return line.equals("fracture_pattern", "articular")


CODE_2127_Y_2128_X_ONLY_WHEN_FRACTURE_PATTERN = Condition(
    codes={"2127 Y", "2128 X"},
    slug="only-when-fracture-pattern",
    sentence="only when fracture_pattern is articular",
    citation=TITOL_I_CAP_1_ART_3,
    valid=FROM_2014_05_14,
    holds=code_2127_y_2128_x_only_when_fracture_pattern,
    asks=("fracture_pattern",),
)

# ---------------------------------------------------------------- 2129 V, 2130 U


def code_2129_v_2130_u_only_when_anatomical_site(line: LineView) -> Truth:
    """2129 V, 2130 U: only when anatomical_site is clavicle (Títol I, Cap. 1, Art. 3)."""
    return line.equals("anatomical_site", "clavicle")


CODE_2129_V_2130_U_ONLY_WHEN_ANATOMICAL_SITE = Condition(
    codes={"2129 V", "2130 U"},
    slug="only-when-anatomical-site",
    sentence="only when anatomical_site is clavicle",
    citation=TITOL_I_CAP_1_ART_3,
    valid=FROM_2014_05_14,
    holds=code_2129_v_2130_u_only_when_anatomical_site,
    asks=("anatomical_site",),
)

# ---------------------------------------------------------------- 2129 V Clavícula: amb placa


def code_2129_v_only_when_technique(line: LineView) -> Truth:
    """2129 V: only when technique is plate (Títol I, Cap. 1, Art. 3)."""
    return line.equals("technique", "plate")


CODE_2129_V_ONLY_WHEN_TECHNIQUE = Condition(
    codes={"2129 V"},
    slug="only-when-technique",
    sentence="only when technique is plate",
    citation=TITOL_I_CAP_1_ART_3,
    valid=FROM_2014_05_14,
    holds=code_2129_v_only_when_technique,
    asks=("technique",),
)

# ---------------------------------------------------------------- 2130 U Clavícula: altres tècniques


def code_2130_u_only_when_technique(line: LineView) -> Truth:
    """2130 U: only when technique is not plate (Títol I, Cap. 1, Art. 3)."""
    return ~line.equals("technique", "plate")


CODE_2130_U_ONLY_WHEN_TECHNIQUE = Condition(
    codes={"2130 U"},
    slug="only-when-technique",
    sentence="only when technique is not plate",
    citation=TITOL_I_CAP_1_ART_3,
    valid=FROM_2014_05_14,
    holds=code_2130_u_only_when_technique,
    asks=("technique",),
)

# ---------------------------------------------------------------- 2131 T Omòplat


def code_2131_t_only_when_anatomical_site(line: LineView) -> Truth:
    """2131 T: only when anatomical_site is scapula (Títol I, Cap. 1, Art. 3)."""
    return line.equals("anatomical_site", "scapula")


CODE_2131_T_ONLY_WHEN_ANATOMICAL_SITE = Condition(
    codes={"2131 T"},
    slug="only-when-anatomical-site",
    sentence="only when anatomical_site is scapula",
    citation=TITOL_I_CAP_1_ART_3,
    valid=FROM_2014_05_14,
    holds=code_2131_t_only_when_anatomical_site,
    asks=("anatomical_site",),
)

# ---------------------------------------------------------------- 2132 S Falange


def code_2132_s_only_when_anatomical_site(line: LineView) -> Truth:
    """2132 S: only when anatomical_site is toe_phalanx (Títol I, Cap. 1, Art. 3)."""
    return line.equals("anatomical_site", "toe_phalanx")


CODE_2132_S_ONLY_WHEN_ANATOMICAL_SITE = Condition(
    codes={"2132 S"},
    slug="only-when-anatomical-site",
    sentence="only when anatomical_site is toe_phalanx",
    citation=TITOL_I_CAP_1_ART_3,
    valid=FROM_2014_05_14,
    holds=code_2132_s_only_when_anatomical_site,
    asks=("anatomical_site",),
)

# ---------------------------------------------------------------- 2133 R Avantpeu, tars anterior, un mal·lèol


def code_2133_r_only_when_anatomical_site_and_bone_count(line: LineView) -> Truth:
    """2133 R: only when anatomical_site is one of forefoot, anterior_tarsus or anatomical_site is malleolus and
    bone_count is 1 (Títol I, Cap. 1, Art. 3).
    """
    return (
        line.one_of("anatomical_site", "forefoot", "anterior_tarsus")
        | (line.equals("anatomical_site", "malleolus") & line.equals("bone_count", Decimal("1")))
    )


CODE_2133_R_ONLY_WHEN_ANATOMICAL_SITE_AND_BONE_COUNT = Condition(
    codes={"2133 R"},
    slug="only-when-anatomical-site-and-bone-count",
    sentence=(
        "only when anatomical_site is one of forefoot, anterior_tarsus or anatomical_site is malleolus and bone_count "
        "is 1"
    ),
    citation=TITOL_I_CAP_1_ART_3,
    valid=FROM_2014_05_14,
    holds=code_2133_r_only_when_anatomical_site_and_bone_count,
    asks=("anatomical_site", "bone_count"),
)

# ---------------------------------------------------------------- 2134 Q Astràgal, calcani, fractura bimal·leolar, tib…


def code_2134_q_only_when_anatomical_site_and_bone_count(line: LineView) -> Truth:
    """2134 Q: only when anatomical_site is one of talus, calcaneus, tibia, tibia_and_fibula or anatomical_site is
    malleolus and bone_count is 2 (Títol I, Cap. 1, Art. 3).
    """
    return (
        line.one_of("anatomical_site", "talus", "calcaneus", "tibia", "tibia_and_fibula")
        | (line.equals("anatomical_site", "malleolus") & line.equals("bone_count", Decimal("2")))
    )


CODE_2134_Q_ONLY_WHEN_ANATOMICAL_SITE_AND_BONE_COUNT = Condition(
    codes={"2134 Q"},
    slug="only-when-anatomical-site-and-bone-count",
    sentence=(
        "only when anatomical_site is one of talus, calcaneus, tibia, tibia_and_fibula or anatomical_site is "
        "malleolus and bone_count is 2"
    ),
    citation=TITOL_I_CAP_1_ART_3,
    valid=FROM_2014_05_14,
    holds=code_2134_q_only_when_anatomical_site_and_bone_count,
    asks=("anatomical_site", "bone_count"),
)

# ---------------------------------------------------------------- 2135 P, 2136 O


def code_2135_p_2136_o_only_when_anatomical_site(line: LineView) -> Truth:
    """2135 P, 2136 O: only when anatomical_site is tibia (Títol I, Cap. 1, Art. 3)."""
    return line.equals("anatomical_site", "tibia")


CODE_2135_P_2136_O_ONLY_WHEN_ANATOMICAL_SITE = Condition(
    codes={"2135 P", "2136 O"},
    slug="only-when-anatomical-site",
    sentence="only when anatomical_site is tibia",
    citation=TITOL_I_CAP_1_ART_3,
    valid=FROM_2014_05_14,
    holds=code_2135_p_2136_o_only_when_anatomical_site,
    asks=("anatomical_site",),
)


def code_2135_p_2136_o_only_when_fracture_pattern(line: LineView) -> Truth:
    """2135 P, 2136 O: only when fracture_pattern is articular (Títol I, Cap. 1, Art. 3)."""
    return line.equals("fracture_pattern", "articular")


CODE_2135_P_2136_O_ONLY_WHEN_FRACTURE_PATTERN = Condition(
    codes={"2135 P", "2136 O"},
    slug="only-when-fracture-pattern",
    sentence="only when fracture_pattern is articular",
    citation=TITOL_I_CAP_1_ART_3,
    valid=FROM_2014_05_14,
    holds=code_2135_p_2136_o_only_when_fracture_pattern,
    asks=("fracture_pattern",),
)

# ---------------------------------------------------------------- 2137 N Ròtula


def code_2137_n_only_when_anatomical_site(line: LineView) -> Truth:
    """2137 N: only when anatomical_site is patella (Títol I, Cap. 1, Art. 3)."""
    return line.equals("anatomical_site", "patella")


CODE_2137_N_ONLY_WHEN_ANATOMICAL_SITE = Condition(
    codes={"2137 N"},
    slug="only-when-anatomical-site",
    sentence="only when anatomical_site is patella",
    citation=TITOL_I_CAP_1_ART_3,
    valid=FROM_2014_05_14,
    holds=code_2137_n_only_when_anatomical_site,
    asks=("anatomical_site",),
)

# ---------------------------------------------------------------- 2138 P and 4 more


def code_2138_p_and_4_more_only_when_anatomical_site(line: LineView) -> Truth:
    """2138 P and 4 more: only when anatomical_site is femur (Títol I, Cap. 1, Art. 3)."""
    return line.equals("anatomical_site", "femur")


CODE_2138_P_AND_4_MORE_ONLY_WHEN_ANATOMICAL_SITE = Condition(
    codes={"2138 P", "2139 O", "2140 N", "2141 M", "2142 L"},
    slug="only-when-anatomical-site",
    sentence="only when anatomical_site is femur",
    citation=TITOL_I_CAP_1_ART_3,
    valid=FROM_2014_05_14,
    holds=code_2138_p_and_4_more_only_when_anatomical_site,
    asks=("anatomical_site",),
)

# ---------------------------------------------------------------- 2138 P fractura comminuta extraarticular


def code_2138_p_only_when_fracture_pattern(line: LineView) -> Truth:
    """2138 P: only when fracture_pattern is comminuted_extraarticular (Títol I, Cap. 1, Art. 3)."""
    return line.equals("fracture_pattern", "comminuted_extraarticular")


CODE_2138_P_ONLY_WHEN_FRACTURE_PATTERN = Condition(
    codes={"2138 P"},
    slug="only-when-fracture-pattern",
    sentence="only when fracture_pattern is comminuted_extraarticular",
    citation=TITOL_I_CAP_1_ART_3,
    valid=FROM_2014_05_14,
    holds=code_2138_p_only_when_fracture_pattern,
    asks=("fracture_pattern",),
)

# ---------------------------------------------------------------- 2139 O Diàfisi


def code_2139_o_only_when_fracture_pattern(line: LineView) -> Truth:
    """2139 O: only when fracture_pattern is shaft (Títol I, Cap. 1, Art. 3)."""
    return line.equals("fracture_pattern", "shaft")


CODE_2139_O_ONLY_WHEN_FRACTURE_PATTERN = Condition(
    codes={"2139 O"},
    slug="only-when-fracture-pattern",
    sentence="only when fracture_pattern is shaft",
    citation=TITOL_I_CAP_1_ART_3,
    valid=FROM_2014_05_14,
    holds=code_2139_o_only_when_fracture_pattern,
    asks=("fracture_pattern",),
)

# ---------------------------------------------------------------- 2140 N Fractura de l'extrem proximal uni o multifrag…


def code_2140_n_only_when_fracture_pattern(line: LineView) -> Truth:
    """2140 N: only when fracture_pattern is proximal_end (Títol I, Cap. 1, Art. 3)."""
    return line.equals("fracture_pattern", "proximal_end")


CODE_2140_N_ONLY_WHEN_FRACTURE_PATTERN = Condition(
    codes={"2140 N"},
    slug="only-when-fracture-pattern",
    sentence="only when fracture_pattern is proximal_end",
    citation=TITOL_I_CAP_1_ART_3,
    valid=FROM_2014_05_14,
    holds=code_2140_n_only_when_fracture_pattern,
    asks=("fracture_pattern",),
)

# ---------------------------------------------------------------- 2141 M, 2142 L


def code_2141_m_2142_l_only_when_fracture_pattern(line: LineView) -> Truth:
    """2141 M, 2142 L: only when fracture_pattern is distal_end (Títol I, Cap. 1, Art. 3)."""
    return line.equals("fracture_pattern", "distal_end")


CODE_2141_M_2142_L_ONLY_WHEN_FRACTURE_PATTERN = Condition(
    codes={"2141 M", "2142 L"},
    slug="only-when-fracture-pattern",
    sentence="only when fracture_pattern is distal_end",
    citation=TITOL_I_CAP_1_ART_3,
    valid=FROM_2014_05_14,
    holds=code_2141_m_2142_l_only_when_fracture_pattern,
    asks=("fracture_pattern",),
)

# ---------------------------------------------------------------- 2127 Y and 2 more


def code_2127_y_and_2_more_only_when_fragment_count(line: LineView) -> Truth:
    """2127 Y and 2 more: only when fragment_count is 1 (Títol I, Cap. 1, Art. 3)."""
    return line.equals("fragment_count", Decimal("1"))


CODE_2127_Y_AND_2_MORE_ONLY_WHEN_FRAGMENT_COUNT = Condition(
    codes={"2127 Y", "2135 P", "2141 M"},
    slug="only-when-fragment-count",
    sentence="only when fragment_count is 1",
    citation=TITOL_I_CAP_1_ART_3,
    valid=FROM_2014_05_14,
    holds=code_2127_y_and_2_more_only_when_fragment_count,
    asks=("fragment_count",),
)

# ---------------------------------------------------------------- 2128 X and 2 more


def code_2128_x_and_2_more_only_when_fragment_count(line: LineView) -> Truth:
    """2128 X and 2 more: only when fragment_count > 1 fragments (Títol I, Cap. 1, Art. 3)."""
    return line.compare("fragment_count", ">", Decimal("1"))


CODE_2128_X_AND_2_MORE_ONLY_WHEN_FRAGMENT_COUNT = Condition(
    codes={"2128 X", "2136 O", "2142 L"},
    slug="only-when-fragment-count",
    sentence="only when fragment_count > 1 fragments",
    citation=TITOL_I_CAP_1_ART_3,
    valid=FROM_2014_05_14,
    holds=code_2128_x_and_2_more_only_when_fragment_count,
    asks=("fragment_count",),
)

# ---------------------------------------------------------------- 2143 K and 3 more


def code_2143_k_and_3_more_only_when_anatomical_site(line: LineView) -> Truth:
    """2143 K and 3 more: only when anatomical_site is one of pelvis, acetabulum (Títol I, Cap. 1, Art. 3)."""
    return line.one_of("anatomical_site", "pelvis", "acetabulum")


CODE_2143_K_AND_3_MORE_ONLY_WHEN_ANATOMICAL_SITE = Condition(
    codes={"2143 K", "2144 J", "2145 I", "2146 H"},
    slug="only-when-anatomical-site",
    sentence="only when anatomical_site is one of pelvis, acetabulum",
    citation=TITOL_I_CAP_1_ART_3,
    valid=FROM_2014_05_14,
    holds=code_2143_k_and_3_more_only_when_anatomical_site,
    asks=("anatomical_site",),
)

# ---------------------------------------------------------------- 2143 K Fractures comminutes


def code_2143_k_only_when_fracture_pattern(line: LineView) -> Truth:
    """2143 K: only when fracture_pattern is comminuted (Títol I, Cap. 1, Art. 3)."""
    return line.equals("fracture_pattern", "comminuted")


CODE_2143_K_ONLY_WHEN_FRACTURE_PATTERN = Condition(
    codes={"2143 K"},
    slug="only-when-fracture-pattern",
    sentence="only when fracture_pattern is comminuted",
    citation=TITOL_I_CAP_1_ART_3,
    valid=FROM_2014_05_14,
    holds=code_2143_k_only_when_fracture_pattern,
    asks=("fracture_pattern",),
)

# ---------------------------------------------------------------- 2144 J Fractures del vorell cotiloïdal


def code_2144_j_only_when_fracture_pattern(line: LineView) -> Truth:
    """2144 J: only when fracture_pattern is acetabular_rim (Títol I, Cap. 1, Art. 3)."""
    return line.equals("fracture_pattern", "acetabular_rim")


CODE_2144_J_ONLY_WHEN_FRACTURE_PATTERN = Condition(
    codes={"2144 J"},
    slug="only-when-fracture-pattern",
    sentence="only when fracture_pattern is acetabular_rim",
    citation=TITOL_I_CAP_1_ART_3,
    valid=FROM_2014_05_14,
    holds=code_2144_j_only_when_fracture_pattern,
    asks=("fracture_pattern",),
)

# ---------------------------------------------------------------- 2145 I, 2146 H


def code_2145_i_2146_h_only_when_fracture_pattern(line: LineView) -> Truth:
    """2145 I, 2146 H: only when fracture_pattern is transcotyloid (Títol I, Cap. 1, Art. 3)."""
    return line.equals("fracture_pattern", "transcotyloid")


CODE_2145_I_2146_H_ONLY_WHEN_FRACTURE_PATTERN = Condition(
    codes={"2145 I", "2146 H"},
    slug="only-when-fracture-pattern",
    sentence="only when fracture_pattern is transcotyloid",
    citation=TITOL_I_CAP_1_ART_3,
    valid=FROM_2014_05_14,
    holds=code_2145_i_2146_h_only_when_fracture_pattern,
    asks=("fracture_pattern",),
)

# ---------------------------------------------------------------- 2145 I Fractures transcotiloïdals: -1 pilar


def code_2145_i_only_when_pillar_count(line: LineView) -> Truth:
    """2145 I: only when pillar_count is 1 (Títol I, Cap. 1, Art. 3)."""
    return line.equals("pillar_count", Decimal("1"))


CODE_2145_I_ONLY_WHEN_PILLAR_COUNT = Condition(
    codes={"2145 I"},
    slug="only-when-pillar-count",
    sentence="only when pillar_count is 1",
    citation=TITOL_I_CAP_1_ART_3,
    valid=FROM_2014_05_14,
    holds=code_2145_i_only_when_pillar_count,
    asks=("pillar_count",),
)

# ---------------------------------------------------------------- 2146 H Fractures transcotiloïdals: -2 pilars amb due…


def code_2146_h_only_when_pillar_count_and_approach_count(line: LineView) -> Truth:
    """2146 H: only when pillar_count is 2 and approach_count is 2 (Títol I, Cap. 1, Art. 3)."""
    return line.equals("pillar_count", Decimal("2")) & line.equals("approach_count", Decimal("2"))


CODE_2146_H_ONLY_WHEN_PILLAR_COUNT_AND_APPROACH_COUNT = Condition(
    codes={"2146 H"},
    slug="only-when-pillar-count-and-approach-count",
    sentence="only when pillar_count is 2 and approach_count is 2",
    citation=TITOL_I_CAP_1_ART_3,
    valid=FROM_2014_05_14,
    holds=code_2146_h_only_when_pillar_count_and_approach_count,
    asks=("pillar_count", "approach_count"),
)

# ---------------------------------------------------------------- 2101 Z and 2 more


def code_2101_z_and_2_more_times_1_2_when(line: LineView) -> Truth:
    """The `when` of 2101 Z and 2 more: surcharge 20 % when open_fracture and wound_cleaning (Títol I, Cap. 1, Art. 4,
    1).
    """
    return open_fracture(line) & line.is_true("wound_cleaning")


CODE_2101_Z_AND_2_MORE_TIMES_1_2 = Factor(
    codes={"2101 Z", "2102 Y", "2103 X"},
    slug="times-1.2",
    sentence="surcharge 20 % when open_fracture and wound_cleaning",
    citation=TITOL_I_CAP_1_ART_4_1,
    valid=FROM_2014_05_14,
    factor=Decimal("1.20"),
    when=code_2101_z_and_2_more_times_1_2_when,
)

# ---------------------------------------------------------------- 2104 V and 14 more


def code_2104_v_and_14_more_times_1_2_when(line: LineView) -> Truth:
    """The `when` of 2104 V and 14 more: surcharge 20 % when open_fracture and wound_cleaning (Títol I, Cap. 1, Art. 4,
    1).
    """
    return open_fracture(line) & line.is_true("wound_cleaning")


CODE_2104_V_AND_14_MORE_TIMES_1_2 = Factor(
    codes=CODE_2104_V_AND_14_MORE,
    slug="times-1.2",
    sentence="surcharge 20 % when open_fracture and wound_cleaning",
    citation=TITOL_I_CAP_1_ART_4_1,
    valid=FROM_2014_05_14,
    factor=Decimal("1.20"),
    when=code_2104_v_and_14_more_times_1_2_when,
)

# ---------------------------------------------------------------- 2119 G and 27 more


def code_2119_g_and_27_more_times_1_2_when(line: LineView) -> Truth:
    """The `when` of 2119 G and 27 more: surcharge 20 % when open_fracture and wound_cleaning and osteosynthesis (Títol
    I, Cap. 1, Art. 4, 2).
    """
    return open_fracture(line) & line.is_true("wound_cleaning") & line.is_true("osteosynthesis")


CODE_2119_G_AND_27_MORE_TIMES_1_2 = Factor(
    codes=CODE_2119_G_AND_27_MORE,
    slug="times-1.2",
    sentence="surcharge 20 % when open_fracture and wound_cleaning and osteosynthesis",
    citation=TITOL_I_CAP_1_ART_4_2,
    valid=FROM_2014_05_14,
    factor=Decimal("1.20"),
    when=code_2119_g_and_27_more_times_1_2_when,
)


def code_2119_g_and_27_more_times_1_5_when(line: LineView) -> Truth:
    """The `when` of 2119 G and 27 more: surcharge 50 % when pseudarthrosis_or_malunion_osteotomy (Títol I, Cap. 1, Art.
    5).
    """
    return line.is_true("pseudarthrosis_or_malunion_osteotomy")


CODE_2119_G_AND_27_MORE_TIMES_1_5 = Factor(
    codes=CODE_2119_G_AND_27_MORE,
    slug="times-1.5",
    sentence="surcharge 50 % when pseudarthrosis_or_malunion_osteotomy",
    citation=TITOL_I_CAP_1_ART_5,
    valid=FROM_2014_05_14,
    factor=Decimal("1.50"),
    when=code_2119_g_and_27_more_times_1_5_when,
)

RULES: tuple[Rule, ...] = (
    CODE_2101_Z_AND_45_MORE_INCLUDES,
    CODE_2101_Z_AND_45_MORE_INCLUDES_2,
    CODE_2101_Z_AND_45_MORE_REQUIRES_DOCUMENT_XRAY_BEFORE,
    CODE_2101_Z_AND_45_MORE_REQUIRES_DOCUMENT_XRAY_AFTER,
    CODE_2101_Z_AND_2_MORE_ONLY_WHEN_FRACTURE_TYPE,
    CODE_2101_Z_AND_2_MORE_ONLY_WHEN_REDUCTION_NEEDED,
    CODE_2101_Z_ONLY_WHEN_ANATOMICAL_SITE,
    CODE_2102_Y_ONLY_WHEN_ANATOMICAL_SITE,
    CODE_2103_X_ONLY_WHEN_ANATOMICAL_SITE,
    CODE_2104_V_AND_14_MORE_ONLY_WHEN_FRACTURE_TYPE,
    CODE_2104_V_AND_14_MORE_ONLY_WHEN_REDUCTION_UNDER_ANAESTHESIA,
    CODE_2104_V_ONLY_WHEN_ANATOMICAL_SITE,
    CODE_2105_U_ONLY_WHEN_ANATOMICAL_SITE,
    CODE_2105_U_ONLY_WHEN_FRACTURE_SITES_AND_OTHER_FOREARM_BONE,
    CODE_2105_U_INCLUDES,
    CODE_2106_T_ONLY_WHEN_ANATOMICAL_SITE,
    CODE_2106_T_ONLY_WHEN_FRACTURE_SITES_AND_OTHER_FOREARM_BONE,
    CODE_2106_T_INCLUDES,
    CODE_2107_S_ONLY_WHEN_ANATOMICAL_SITE,
    CODE_2108_R_ONLY_WHEN_ANATOMICAL_SITE,
    CODE_2109_P_ONLY_WHEN_ANATOMICAL_SITE,
    CODE_2110_O_ONLY_WHEN_ANATOMICAL_SITE,
    CODE_2111_N_ONLY_WHEN_ANATOMICAL_SITE_AND_BONE_COUNT,
    CODE_2112_M_ONLY_WHEN_ANATOMICAL_SITE_AND_BONE_COUNT,
    CODE_2113_L_ONLY_WHEN_ANATOMICAL_SITE,
    CODE_2114_J_ONLY_WHEN_ANATOMICAL_SITE,
    CODE_2115_I_ONLY_WHEN_ANATOMICAL_SITE,
    CODE_2116_H_ONLY_WHEN_ANATOMICAL_SITE,
    CODE_2117_G_ONLY_WHEN_ANATOMICAL_SITE,
    CODE_2117_G_ONLY_WHEN_DISPLACEMENT_AND_GENERAL_ANAESTHESIA,
    CODE_2118_F_ONLY_WHEN_ANATOMICAL_SITE,
    CODE_2118_F_ONLY_WHEN_DISPLACEMENT_AND_GENERAL_ANAESTHESIA,
    CODE_2119_G_AND_27_MORE_ONLY_WHEN_OPEN_SURGERY,
    CODE_2119_G_AND_27_MORE_ONLY_WHEN_FRACTURE_TYPE,
    CODE_2119_G_AND_2_MORE_ONLY_WHEN_ANATOMICAL_SITE,
    CODE_2119_G_AND_2_MORE_MAX_1_PER_SESSION,
    CODE_2119_G_ONLY_WHEN_BONE_COUNT,
    CODE_2120_F_ONLY_WHEN_BONE_COUNT,
    CODE_2121_E_ONLY_WHEN_BONE_COUNT,
    CODE_2122_D_ONLY_WHEN_ANATOMICAL_SITE,
    CODE_2123_C_ONLY_WHEN_ANATOMICAL_SITE,
    CODE_2124_B_ONLY_WHEN_ANATOMICAL_SITE,
    CODE_2125_A_AND_3_MORE_ONLY_WHEN_ANATOMICAL_SITE,
    CODE_2125_A_ONLY_WHEN_FRACTURE_PATTERN,
    CODE_2126_Z_ONLY_WHEN_FRACTURE_PATTERN,
    CODE_2127_Y_2128_X_ONLY_WHEN_FRACTURE_PATTERN,
    CODE_2129_V_2130_U_ONLY_WHEN_ANATOMICAL_SITE,
    CODE_2129_V_ONLY_WHEN_TECHNIQUE,
    CODE_2130_U_ONLY_WHEN_TECHNIQUE,
    CODE_2131_T_ONLY_WHEN_ANATOMICAL_SITE,
    CODE_2132_S_ONLY_WHEN_ANATOMICAL_SITE,
    CODE_2133_R_ONLY_WHEN_ANATOMICAL_SITE_AND_BONE_COUNT,
    CODE_2134_Q_ONLY_WHEN_ANATOMICAL_SITE_AND_BONE_COUNT,
    CODE_2135_P_2136_O_ONLY_WHEN_ANATOMICAL_SITE,
    CODE_2135_P_2136_O_ONLY_WHEN_FRACTURE_PATTERN,
    CODE_2137_N_ONLY_WHEN_ANATOMICAL_SITE,
    CODE_2138_P_AND_4_MORE_ONLY_WHEN_ANATOMICAL_SITE,
    CODE_2138_P_ONLY_WHEN_FRACTURE_PATTERN,
    CODE_2139_O_ONLY_WHEN_FRACTURE_PATTERN,
    CODE_2140_N_ONLY_WHEN_FRACTURE_PATTERN,
    CODE_2141_M_2142_L_ONLY_WHEN_FRACTURE_PATTERN,
    CODE_2127_Y_AND_2_MORE_ONLY_WHEN_FRAGMENT_COUNT,
    CODE_2128_X_AND_2_MORE_ONLY_WHEN_FRAGMENT_COUNT,
    CODE_2143_K_AND_3_MORE_ONLY_WHEN_ANATOMICAL_SITE,
    CODE_2143_K_ONLY_WHEN_FRACTURE_PATTERN,
    CODE_2144_J_ONLY_WHEN_FRACTURE_PATTERN,
    CODE_2145_I_2146_H_ONLY_WHEN_FRACTURE_PATTERN,
    CODE_2145_I_ONLY_WHEN_PILLAR_COUNT,
    CODE_2146_H_ONLY_WHEN_PILLAR_COUNT_AND_APPROACH_COUNT,
    CODE_2101_Z_AND_2_MORE_TIMES_1_2,
    CODE_2104_V_AND_14_MORE_TIMES_1_2,
    CODE_2119_G_AND_27_MORE_TIMES_1_2,
    CODE_2119_G_AND_27_MORE_TIMES_1_5,
)
