"""The rules of Títol II, Cap. 2; Títol II, Cap. 3; Títol II, Cap. 4.

Generated from rulesets/andorra/02b-muscles-bones-joints.takst by `takst build andorra`: change the rules there, then
build again.
"""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from takst.runtime.kleene import Truth
from takst.runtime.plan import Condition, DocumentRequired, Inclusion, Limit, Named, Note, Rule, lines
from takst.runtime.spec import Citation, Period
from takst.runtime.view import LineView
from takst.runtime.windows import Window

CODE_2300_Z_AND_18_MORE = frozenset({
    "2300 Z", "2301 Y", "2302 X", "2303 V", "2304 U", "2305 T", "2306 S", "2307 R", "2308 Q", "2309 P", "2310 O",
    "2311 N", "2312 M", "2313 L", "2314 K", "2315 J", "2316 I", "2317 H", "2318 G",
})
TITOL_II_CAP_2 = Citation("ngap", "Títol II, Cap. 2")
FROM_2014_05_14 = Period(dt.date(2014, 5, 14))
WHERE_THE_TEXT_DOES_NOT_SAY_HOW = "where the text does not say how far a ban or an inclusion reaches: the same session"
CODE_2319_Z_AND_11_MORE = frozenset({
    "2319 Z", "2320 Y", "2321 X", "2322 V", "2323 U", "2324 T", "2325 S", "2326 R", "2327 Q", "2328 P", "2329 O",
    "2330 N",
})
TITOL_II_CAP_3 = Citation("ngap", "Títol II, Cap. 3")
CODE_2331_Z_AND_39_MORE = frozenset({
    "2331 Z", "2332 Y", "2333 X", "2334 V", "2335 U", "2336 T", "2337 S", "2338 R", "2339 Q", "2340 P", "2341 O",
    "2342 N", "2343 M", "2344 L", "2345 K", "2346 J", "2347 I", "2348 H", "2349 G", "2350 F", "2351 E", "2352 D",
    "2353 C", "2354 B", "2355 A", "2356 Z", "2357 Y", "2358 X", "2359 V", "2360 U", "2361 T", "2362 S", "2363 R",
    "2364 Q", "2365 P", "2366 O", "2367 N", "2368 M", "2369 L", "2370 K",
})
TITOL_II_CAP_4 = Citation("ngap", "Títol II, Cap. 4")
CODE_2352_D_AND_11_MORE = frozenset({
    "2352 D", "2353 C", "2354 B", "2355 A", "2356 Z", "2357 Y", "2358 X", "2359 V", "2360 U", "2361 T", "2362 S",
    "2363 R",
})

# ---------------------------------------------------------------- 2300 Z and 18 more


def code_2300_z_and_18_more_only_when_anatomical_site(line: LineView) -> Truth:
    """2300 Z and 18 more: only when anatomical_site is not hand (Títol II, Cap. 2)."""
    return ~line.equals("anatomical_site", "hand")


CODE_2300_Z_AND_18_MORE_ONLY_WHEN_ANATOMICAL_SITE = Condition(
    codes=CODE_2300_Z_AND_18_MORE,
    slug="only-when-anatomical-site",
    sentence="only when anatomical_site is not hand",
    citation=TITOL_II_CAP_2,
    valid=FROM_2014_05_14,
    holds=code_2300_z_and_18_more_only_when_anatomical_site,
    asks=("anatomical_site",),
)

# ---------------------------------------------------------------- 2301 Y Punció d'un abscess fred (amb o sense injecci…

CODE_2301_Y_INCLUDES = Inclusion(
    codes={"2301 Y"},
    slug="includes",
    sentence='includes "modifying injection"',
    citation=TITOL_II_CAP_2,
    valid=FROM_2014_05_14,
    items=lines(Named("modifying injection", "modifying-injection")),
    keys=("session",),
    reading=WHERE_THE_TEXT_DOES_NOT_SAY_HOW,
)

# ---------------------------------------------------------------- 2306 S Sense la invasió de vasos ni de nervis


def code_2306_s_only_when_vessels_or_nerves_invaded(line: LineView) -> Truth:
    """2306 S: only when not vessels_or_nerves_invaded (Títol II, Cap. 2)."""
    return ~line.is_true("vessels_or_nerves_invaded")


CODE_2306_S_ONLY_WHEN_VESSELS_OR_NERVES_INVADED = Condition(
    codes={"2306 S"},
    slug="only-when-vessels-or-nerves-invaded",
    sentence="only when not vessels_or_nerves_invaded",
    citation=TITOL_II_CAP_2,
    valid=FROM_2014_05_14,
    holds=code_2306_s_only_when_vessels_or_nerves_invaded,
    asks=("vessels_or_nerves_invaded",),
)

# ---------------------------------------------------------------- 2307 R Amb invasió de vasos i de nervis


def code_2307_r_only_when_vessels_or_nerves_invaded(line: LineView) -> Truth:
    """2307 R: only when vessels_or_nerves_invaded (Títol II, Cap. 2)."""
    return line.is_true("vessels_or_nerves_invaded")


CODE_2307_R_ONLY_WHEN_VESSELS_OR_NERVES_INVADED = Condition(
    codes={"2307 R"},
    slug="only-when-vessels-or-nerves-invaded",
    sentence="only when vessels_or_nerves_invaded",
    citation=TITOL_II_CAP_2,
    valid=FROM_2014_05_14,
    holds=code_2307_r_only_when_vessels_or_nerves_invaded,
    asks=("vessels_or_nerves_invaded",),
)

# ---------------------------------------------------------------- 2306 S, 2307 R

CODE_2306_S_2307_R_NOTE_WITH_A_PLASTY_SEE_CHAPTER = Note(
    codes={"2306 S", "2307 R"},
    slug="note-with-a-plasty-see-chapter",
    sentence='note "With a plasty: see chapter 1"',
    citation=TITOL_II_CAP_2,
    valid=FROM_2014_05_14,
    text="With a plasty: see chapter 1",
)

# ---------------------------------------------------------------- 2309 P and 2 more

CODE_2309_P_AND_2_MORE_INCLUDES = Inclusion(
    codes={"2309 P", "2310 O", "2311 N"},
    slug="includes",
    sentence="includes 2160 Z in the same session and lesion_group",
    citation=TITOL_II_CAP_2,
    valid=FROM_2014_05_14,
    items=lines("2160 Z"),
    keys=("session", "lesion_group"),
    reading="the superficial wound is 2160 Z; a deep, extensive or complex one (2161 Y, 2162 X) is paid besides",
)

CODE_2309_P_AND_2_MORE_INCLUDES_2 = Inclusion(
    codes={"2309 P", "2310 O", "2311 N"},
    slug="includes",
    sentence='includes 2304 U, "taking of a graft" in the same session',
    citation=TITOL_II_CAP_2,
    valid=FROM_2014_05_14,
    items=lines("2304 U", Named("taking of a graft", "taking-of-a-graft")),
    keys=("session",),
)

# ---------------------------------------------------------------- 2315 J and 2 more

CODE_2315_J_AND_2_MORE_INCLUDES = Inclusion(
    codes={"2315 J", "2316 I", "2317 H"},
    slug="includes",
    sentence='includes 2304 U, "taking of a graft" in the same session',
    citation=TITOL_II_CAP_2,
    valid=FROM_2014_05_14,
    items=lines("2304 U", Named("taking of a graft", "taking-of-a-graft")),
    keys=("session",),
)

# ---------------------------------------------------------------- 2309 P, 2315 J


def code_2309_p_2315_j_only_when_tendon_count(line: LineView) -> Truth:
    """2309 P, 2315 J: only when tendon_count is 1 (Títol II, Cap. 2)."""
    return line.equals("tendon_count", Decimal("1"))


CODE_2309_P_2315_J_ONLY_WHEN_TENDON_COUNT = Condition(
    codes={"2309 P", "2315 J"},
    slug="only-when-tendon-count",
    sentence="only when tendon_count is 1",
    citation=TITOL_II_CAP_2,
    valid=FROM_2014_05_14,
    holds=code_2309_p_2315_j_only_when_tendon_count,
    asks=("tendon_count",),
)

# ---------------------------------------------------------------- 2310 O, 2316 I


def code_2310_o_2316_i_only_when_tendon_count(line: LineView) -> Truth:
    """2310 O, 2316 I: only when tendon_count is 2 (Títol II, Cap. 2)."""
    return line.equals("tendon_count", Decimal("2"))


CODE_2310_O_2316_I_ONLY_WHEN_TENDON_COUNT = Condition(
    codes={"2310 O", "2316 I"},
    slug="only-when-tendon-count",
    sentence="only when tendon_count is 2",
    citation=TITOL_II_CAP_2,
    valid=FROM_2014_05_14,
    holds=code_2310_o_2316_i_only_when_tendon_count,
    asks=("tendon_count",),
)

# ---------------------------------------------------------------- 2311 N, 2317 H


def code_2311_n_2317_h_only_when_tendon_count(line: LineView) -> Truth:
    """2311 N, 2317 H: only when tendon_count >= 3 tendons (Títol II, Cap. 2)."""
    return line.compare("tendon_count", ">=", Decimal("3"))


CODE_2311_N_2317_H_ONLY_WHEN_TENDON_COUNT = Condition(
    codes={"2311 N", "2317 H"},
    slug="only-when-tendon-count",
    sentence="only when tendon_count >= 3 tendons",
    citation=TITOL_II_CAP_2,
    valid=FROM_2014_05_14,
    holds=code_2311_n_2317_h_only_when_tendon_count,
    asks=("tendon_count",),
)

# ---------------------------------------------------------------- 2318 G Exèresi d'una o de vàries beines sinovials

CODE_2318_G_MAX_1_PER_SESSION = Limit(
    codes={"2318 G"},
    slug="max-1-per-session",
    sentence="max 1 per session",
    citation=TITOL_II_CAP_2,
    valid=FROM_2014_05_14,
    number=1,
    window=Window("keys", keys=("session",)),
)

# ---------------------------------------------------------------- 2319 Z and 11 more

CODE_2319_Z_AND_11_MORE_REQUIRES_DOCUMENT_XRAY_BEFORE = DocumentRequired(
    codes=CODE_2319_Z_AND_11_MORE,
    slug="requires-document-xray-before",
    sentence="requires document xray_before",
    citation=TITOL_II_CAP_3,
    valid=FROM_2014_05_14,
    kind="xray_before",
)

CODE_2319_Z_AND_11_MORE_REQUIRES_DOCUMENT_XRAY_AFTER = DocumentRequired(
    codes=CODE_2319_Z_AND_11_MORE,
    slug="requires-document-xray-after",
    sentence="requires document xray_after",
    citation=TITOL_II_CAP_3,
    valid=FROM_2014_05_14,
    kind="xray_after",
)

# ---------------------------------------------------------------- 2322 V Pelvis, anca, fèmur, columna vertebral


def code_2322_v_only_when_anatomical_site(line: LineView) -> Truth:
    """2322 V: only when anatomical_site is one of pelvis, hip, femur, spine (Títol II, Cap. 3)."""
    return line.one_of("anatomical_site", "pelvis", "hip", "femur", "spine")


CODE_2322_V_ONLY_WHEN_ANATOMICAL_SITE = Condition(
    codes={"2322 V"},
    slug="only-when-anatomical-site",
    sentence="only when anatomical_site is one of pelvis, hip, femur, spine",
    citation=TITOL_II_CAP_3,
    valid=FROM_2014_05_14,
    holds=code_2322_v_only_when_anatomical_site,
    asks=("anatomical_site",),
)

# ---------------------------------------------------------------- 2323 U Altres localitzacions


def code_2323_u_only_when_anatomical_site(line: LineView) -> Truth:
    """2323 U: only when not anatomical_site is one of pelvis, hip, femur, spine (Títol II, Cap. 3)."""
    return ~line.one_of("anatomical_site", "pelvis", "hip", "femur", "spine")


CODE_2323_U_ONLY_WHEN_ANATOMICAL_SITE = Condition(
    codes={"2323 U"},
    slug="only-when-anatomical-site",
    sentence="only when not anatomical_site is one of pelvis, hip, femur, spine",
    citation=TITOL_II_CAP_3,
    valid=FROM_2014_05_14,
    holds=code_2323_u_only_when_anatomical_site,
    asks=("anatomical_site",),
)

# ---------------------------------------------------------------- 2330 N Osteotomia uni o bilateral de la pelvis amb i…

CODE_2330_N_MAX_1_PER_SESSION = Limit(
    codes={"2330 N"},
    slug="max-1-per-session",
    sentence="max 1 per session",
    citation=TITOL_II_CAP_3,
    valid=FROM_2014_05_14,
    number=1,
    window=Window("keys", keys=("session",)),
)

# ---------------------------------------------------------------- 2331 Z and 39 more

CODE_2331_Z_AND_39_MORE_REQUIRES_DOCUMENT_XRAY_BEFORE = DocumentRequired(
    codes=CODE_2331_Z_AND_39_MORE,
    slug="requires-document-xray-before",
    sentence="requires document xray_before",
    citation=TITOL_II_CAP_4,
    valid=FROM_2014_05_14,
    kind="xray_before",
)

CODE_2331_Z_AND_39_MORE_REQUIRES_DOCUMENT_XRAY_AFTER = DocumentRequired(
    codes=CODE_2331_Z_AND_39_MORE,
    slug="requires-document-xray-after",
    sentence="requires document xray_after",
    citation=TITOL_II_CAP_4,
    valid=FROM_2014_05_14,
    kind="xray_after",
)

# ---------------------------------------------------------------- 2331 Z Totes les articulacions excepte l'anca


def code_2331_z_only_when_joint(line: LineView) -> Truth:
    """2331 Z: only when joint is not hip (Títol II, Cap. 4)."""
    return ~line.equals("joint", "hip")


CODE_2331_Z_ONLY_WHEN_JOINT = Condition(
    codes={"2331 Z"},
    slug="only-when-joint",
    sentence="only when joint is not hip",
    citation=TITOL_II_CAP_4,
    valid=FROM_2014_05_14,
    holds=code_2331_z_only_when_joint,
    asks=("joint",),
)

# ---------------------------------------------------------------- 2332 Y Anca


def code_2332_y_only_when_joint(line: LineView) -> Truth:
    """2332 Y: only when joint is hip (Títol II, Cap. 4)."""
    return line.equals("joint", "hip")


CODE_2332_Y_ONLY_WHEN_JOINT = Condition(
    codes={"2332 Y"},
    slug="only-when-joint",
    sentence="only when joint is hip",
    citation=TITOL_II_CAP_4,
    valid=FROM_2014_05_14,
    holds=code_2332_y_only_when_joint,
    asks=("joint",),
)

# ---------------------------------------------------------------- 2335 U Per sota del colze o genoll


def code_2335_u_only_when_plaster_extent(line: LineView) -> Truth:
    """2335 U: only when plaster_extent is below_elbow_or_knee (Títol II, Cap. 4)."""
    return line.equals("plaster_extent", "below_elbow_or_knee")


CODE_2335_U_ONLY_WHEN_PLASTER_EXTENT = Condition(
    codes={"2335 U"},
    slug="only-when-plaster-extent",
    sentence="only when plaster_extent is below_elbow_or_knee",
    citation=TITOL_II_CAP_4,
    valid=FROM_2014_05_14,
    holds=code_2335_u_only_when_plaster_extent,
    asks=("plaster_extent",),
)

# ---------------------------------------------------------------- 2336 T que comprèn el colze o genoll


def code_2336_t_only_when_plaster_extent(line: LineView) -> Truth:
    """2336 T: only when plaster_extent is with_elbow_or_knee (Títol II, Cap. 4)."""
    return line.equals("plaster_extent", "with_elbow_or_knee")


CODE_2336_T_ONLY_WHEN_PLASTER_EXTENT = Condition(
    codes={"2336 T"},
    slug="only-when-plaster-extent",
    sentence="only when plaster_extent is with_elbow_or_knee",
    citation=TITOL_II_CAP_4,
    valid=FROM_2014_05_14,
    holds=code_2336_t_only_when_plaster_extent,
    asks=("plaster_extent",),
)

# ---------------------------------------------------------------- 2337 S Enguixat toracobraquial, pelvipèdic, cotilla,…


def code_2337_s_only_when_plaster_extent(line: LineView) -> Truth:
    """2337 S: only when plaster_extent is large (Títol II, Cap. 4)."""
    return line.equals("plaster_extent", "large")


CODE_2337_S_ONLY_WHEN_PLASTER_EXTENT = Condition(
    codes={"2337 S"},
    slug="only-when-plaster-extent",
    sentence="only when plaster_extent is large",
    citation=TITOL_II_CAP_4,
    valid=FROM_2014_05_14,
    holds=code_2337_s_only_when_plaster_extent,
    asks=("plaster_extent",),
)

# ---------------------------------------------------------------- 2338 R Mobilització sota anestèsia general


def code_2338_r_only_when_general_anaesthesia(line: LineView) -> Truth:
    """2338 R: only when general_anaesthesia (Títol II, Cap. 4)."""
    return line.is_true("general_anaesthesia")


CODE_2338_R_ONLY_WHEN_GENERAL_ANAESTHESIA = Condition(
    codes={"2338 R"},
    slug="only-when-general-anaesthesia",
    sentence="only when general_anaesthesia",
    citation=TITOL_II_CAP_4,
    valid=FROM_2014_05_14,
    holds=code_2338_r_only_when_general_anaesthesia,
    asks=("general_anaesthesia",),
)

# ---------------------------------------------------------------- 2339 Q Artroscòpia (compresa la biòpsia i maniobres …

CODE_2339_Q_INCLUDES = Inclusion(
    codes={"2339 Q"},
    slug="includes",
    sentence="includes 2340 P, 2341 O in the same session and joint",
    citation=TITOL_II_CAP_4,
    valid=FROM_2014_05_14,
    items=lines("2340 P", "2341 O"),
    keys=("session", "joint"),
)

CODE_2339_Q_INCLUDES_2 = Inclusion(
    codes={"2339 Q"},
    slug="includes",
    sentence='includes "biopsy", "therapeutic manoeuvres"',
    citation=TITOL_II_CAP_4,
    valid=FROM_2014_05_14,
    items=lines(Named("biopsy", "biopsy"), Named("therapeutic manoeuvres", "therapeutic-manoeuvres")),
    keys=("session",),
    reading=WHERE_THE_TEXT_DOES_NOT_SAY_HOW,
)

# ---------------------------------------------------------------- 2344 L Espatlla, genoll a exclusió de la menissectom…


def code_2344_l_only_when_meniscectomy(line: LineView) -> Truth:
    """2344 L: only when not meniscectomy (Títol II, Cap. 4)."""
    return ~line.is_true("meniscectomy")


CODE_2344_L_ONLY_WHEN_MENISCECTOMY = Condition(
    codes={"2344 L"},
    slug="only-when-meniscectomy",
    sentence="only when not meniscectomy",
    citation=TITOL_II_CAP_4,
    valid=FROM_2014_05_14,
    holds=code_2344_l_only_when_meniscectomy,
    asks=("meniscectomy",),
)

# ---------------------------------------------------------------- 2348 H Altres articulacions amb exclusió de la mà


def code_2348_h_only_when_anatomical_site(line: LineView) -> Truth:
    """2348 H: only when anatomical_site is not hand (Títol II, Cap. 4)."""
    return ~line.equals("anatomical_site", "hand")


CODE_2348_H_ONLY_WHEN_ANATOMICAL_SITE = Condition(
    codes={"2348 H"},
    slug="only-when-anatomical-site",
    sentence="only when anatomical_site is not hand",
    citation=TITOL_II_CAP_4,
    valid=FROM_2014_05_14,
    holds=code_2348_h_only_when_anatomical_site,
    asks=("anatomical_site",),
)

# ---------------------------------------------------------------- 2351 E Altres articulacions excepte les de la mà i p…


def code_2351_e_only_when_anatomical_site(line: LineView) -> Truth:
    """2351 E: only when not anatomical_site is one of hand, foot (Títol II, Cap. 4)."""
    return ~line.one_of("anatomical_site", "hand", "foot")


CODE_2351_E_ONLY_WHEN_ANATOMICAL_SITE = Condition(
    codes={"2351 E"},
    slug="only-when-anatomical-site",
    sentence="only when not anatomical_site is one of hand, foot",
    citation=TITOL_II_CAP_4,
    valid=FROM_2014_05_14,
    holds=code_2351_e_only_when_anatomical_site,
    asks=("anatomical_site",),
)

# ---------------------------------------------------------------- 2365 P Altres articulacions, a excepció de la mà i d…


def code_2365_p_only_when_anatomical_site(line: LineView) -> Truth:
    """2365 P: only when not anatomical_site is one of hand, toes (Títol II, Cap. 4)."""
    return ~line.one_of("anatomical_site", "hand", "toes")


CODE_2365_P_ONLY_WHEN_ANATOMICAL_SITE = Condition(
    codes={"2365 P"},
    slug="only-when-anatomical-site",
    sentence="only when not anatomical_site is one of hand, toes",
    citation=TITOL_II_CAP_4,
    valid=FROM_2014_05_14,
    holds=code_2365_p_only_when_anatomical_site,
    asks=("anatomical_site",),
)

# ---------------------------------------------------------------- 2352 D and 11 more

CODE_2352_D_AND_11_MORE_INCLUDES = Inclusion(
    codes=CODE_2352_D_AND_11_MORE,
    slug="includes",
    sentence='includes 2312 M, "section of muscles or tendons" in the same session',
    citation=TITOL_II_CAP_4,
    valid=FROM_2014_05_14,
    items=lines("2312 M", Named("section of muscles or tendons", "section-of-muscles-or-tendons")),
    keys=("session",),
)

# ---------------------------------------------------------------- 2352 D and 5 more


def code_2352_d_and_5_more_only_when_articular_surface_count(line: LineView) -> Truth:
    """2352 D and 5 more: only when articular_surface_count is 1 (Títol II, Cap. 4)."""
    return line.equals("articular_surface_count", Decimal("1"))


CODE_2352_D_AND_5_MORE_ONLY_WHEN_ARTICULAR_SURFACE_COUNT = Condition(
    codes={"2352 D", "2353 C", "2354 B", "2355 A", "2356 Z", "2357 Y"},
    slug="only-when-articular-surface-count",
    sentence="only when articular_surface_count is 1",
    citation=TITOL_II_CAP_4,
    valid=FROM_2014_05_14,
    holds=code_2352_d_and_5_more_only_when_articular_surface_count,
    asks=("articular_surface_count",),
)

# ---------------------------------------------------------------- 2358 X and 5 more


def code_2358_x_and_5_more_only_when_articular_surface_count(line: LineView) -> Truth:
    """2358 X and 5 more: only when articular_surface_count is 2 (Títol II, Cap. 4)."""
    return line.equals("articular_surface_count", Decimal("2"))


CODE_2358_X_AND_5_MORE_ONLY_WHEN_ARTICULAR_SURFACE_COUNT = Condition(
    codes={"2358 X", "2359 V", "2360 U", "2361 T", "2362 S", "2363 R"},
    slug="only-when-articular-surface-count",
    sentence="only when articular_surface_count is 2",
    citation=TITOL_II_CAP_4,
    valid=FROM_2014_05_14,
    holds=code_2358_x_and_5_more_only_when_articular_surface_count,
    asks=("articular_surface_count",),
)

# ---------------------------------------------------------------- 2352 D, 2358 X


def code_2352_d_2358_x_only_when_joint(line: LineView) -> Truth:
    """2352 D, 2358 X: only when joint is shoulder (Títol II, Cap. 4)."""
    return line.equals("joint", "shoulder")


CODE_2352_D_2358_X_ONLY_WHEN_JOINT = Condition(
    codes={"2352 D", "2358 X"},
    slug="only-when-joint",
    sentence="only when joint is shoulder",
    citation=TITOL_II_CAP_4,
    valid=FROM_2014_05_14,
    holds=code_2352_d_2358_x_only_when_joint,
    asks=("joint",),
)

# ---------------------------------------------------------------- 2353 C, 2359 V


def code_2353_c_2359_v_only_when_joint(line: LineView) -> Truth:
    """2353 C, 2359 V: only when joint is elbow (Títol II, Cap. 4)."""
    return line.equals("joint", "elbow")


CODE_2353_C_2359_V_ONLY_WHEN_JOINT = Condition(
    codes={"2353 C", "2359 V"},
    slug="only-when-joint",
    sentence="only when joint is elbow",
    citation=TITOL_II_CAP_4,
    valid=FROM_2014_05_14,
    holds=code_2353_c_2359_v_only_when_joint,
    asks=("joint",),
)

# ---------------------------------------------------------------- 2354 B, 2360 U


def code_2354_b_2360_u_only_when_joint(line: LineView) -> Truth:
    """2354 B, 2360 U: only when joint is wrist (Títol II, Cap. 4)."""
    return line.equals("joint", "wrist")


CODE_2354_B_2360_U_ONLY_WHEN_JOINT = Condition(
    codes={"2354 B", "2360 U"},
    slug="only-when-joint",
    sentence="only when joint is wrist",
    citation=TITOL_II_CAP_4,
    valid=FROM_2014_05_14,
    holds=code_2354_b_2360_u_only_when_joint,
    asks=("joint",),
)

# ---------------------------------------------------------------- 2355 A, 2361 T


def code_2355_a_2361_t_only_when_joint(line: LineView) -> Truth:
    """2355 A, 2361 T: only when joint is hip (Títol II, Cap. 4)."""
    return line.equals("joint", "hip")


CODE_2355_A_2361_T_ONLY_WHEN_JOINT = Condition(
    codes={"2355 A", "2361 T"},
    slug="only-when-joint",
    sentence="only when joint is hip",
    citation=TITOL_II_CAP_4,
    valid=FROM_2014_05_14,
    holds=code_2355_a_2361_t_only_when_joint,
    asks=("joint",),
)

# ---------------------------------------------------------------- 2356 Z, 2362 S


def code_2356_z_2362_s_only_when_joint(line: LineView) -> Truth:
    """2356 Z, 2362 S: only when joint is knee (Títol II, Cap. 4)."""
    return line.equals("joint", "knee")


CODE_2356_Z_2362_S_ONLY_WHEN_JOINT = Condition(
    codes={"2356 Z", "2362 S"},
    slug="only-when-joint",
    sentence="only when joint is knee",
    citation=TITOL_II_CAP_4,
    valid=FROM_2014_05_14,
    holds=code_2356_z_2362_s_only_when_joint,
    asks=("joint",),
)

# ---------------------------------------------------------------- 2357 Y, 2363 R


def code_2357_y_2363_r_only_when_joint(line: LineView) -> Truth:
    """2357 Y, 2363 R: only when joint is ankle (Títol II, Cap. 4)."""
    return line.equals("joint", "ankle")


CODE_2357_Y_2363_R_ONLY_WHEN_JOINT = Condition(
    codes={"2357 Y", "2363 R"},
    slug="only-when-joint",
    sentence="only when joint is ankle",
    citation=TITOL_II_CAP_4,
    valid=FROM_2014_05_14,
    holds=code_2357_y_2363_r_only_when_joint,
    asks=("joint",),
)

# ---------------------------------------------------------------- 2369 L Interlínia tibiotarsiana, subastragalina migt…


def code_2369_l_only_when_interline_count(line: LineView) -> Truth:
    """2369 L: only when interline_count is 1 (Títol II, Cap. 4)."""
    return line.equals("interline_count", Decimal("1"))


CODE_2369_L_ONLY_WHEN_INTERLINE_COUNT = Condition(
    codes={"2369 L"},
    slug="only-when-interline-count",
    sentence="only when interline_count is 1",
    citation=TITOL_II_CAP_4,
    valid=FROM_2014_05_14,
    holds=code_2369_l_only_when_interline_count,
    asks=("interline_count",),
)

# ---------------------------------------------------------------- 2370 K Artrodesi de dues interlínies o més


def code_2370_k_only_when_interline_count(line: LineView) -> Truth:
    """2370 K: only when interline_count >= 2 interlines (Títol II, Cap. 4)."""
    return line.compare("interline_count", ">=", Decimal("2"))


CODE_2370_K_ONLY_WHEN_INTERLINE_COUNT = Condition(
    codes={"2370 K"},
    slug="only-when-interline-count",
    sentence="only when interline_count >= 2 interlines",
    citation=TITOL_II_CAP_4,
    valid=FROM_2014_05_14,
    holds=code_2370_k_only_when_interline_count,
    asks=("interline_count",),
)

RULES: tuple[Rule, ...] = (
    CODE_2300_Z_AND_18_MORE_ONLY_WHEN_ANATOMICAL_SITE,
    CODE_2301_Y_INCLUDES,
    CODE_2306_S_ONLY_WHEN_VESSELS_OR_NERVES_INVADED,
    CODE_2307_R_ONLY_WHEN_VESSELS_OR_NERVES_INVADED,
    CODE_2306_S_2307_R_NOTE_WITH_A_PLASTY_SEE_CHAPTER,
    CODE_2309_P_AND_2_MORE_INCLUDES,
    CODE_2309_P_AND_2_MORE_INCLUDES_2,
    CODE_2315_J_AND_2_MORE_INCLUDES,
    CODE_2309_P_2315_J_ONLY_WHEN_TENDON_COUNT,
    CODE_2310_O_2316_I_ONLY_WHEN_TENDON_COUNT,
    CODE_2311_N_2317_H_ONLY_WHEN_TENDON_COUNT,
    CODE_2318_G_MAX_1_PER_SESSION,
    CODE_2319_Z_AND_11_MORE_REQUIRES_DOCUMENT_XRAY_BEFORE,
    CODE_2319_Z_AND_11_MORE_REQUIRES_DOCUMENT_XRAY_AFTER,
    CODE_2322_V_ONLY_WHEN_ANATOMICAL_SITE,
    CODE_2323_U_ONLY_WHEN_ANATOMICAL_SITE,
    CODE_2330_N_MAX_1_PER_SESSION,
    CODE_2331_Z_AND_39_MORE_REQUIRES_DOCUMENT_XRAY_BEFORE,
    CODE_2331_Z_AND_39_MORE_REQUIRES_DOCUMENT_XRAY_AFTER,
    CODE_2331_Z_ONLY_WHEN_JOINT,
    CODE_2332_Y_ONLY_WHEN_JOINT,
    CODE_2335_U_ONLY_WHEN_PLASTER_EXTENT,
    CODE_2336_T_ONLY_WHEN_PLASTER_EXTENT,
    CODE_2337_S_ONLY_WHEN_PLASTER_EXTENT,
    CODE_2338_R_ONLY_WHEN_GENERAL_ANAESTHESIA,
    CODE_2339_Q_INCLUDES,
    CODE_2339_Q_INCLUDES_2,
    CODE_2344_L_ONLY_WHEN_MENISCECTOMY,
    CODE_2348_H_ONLY_WHEN_ANATOMICAL_SITE,
    CODE_2351_E_ONLY_WHEN_ANATOMICAL_SITE,
    CODE_2365_P_ONLY_WHEN_ANATOMICAL_SITE,
    CODE_2352_D_AND_11_MORE_INCLUDES,
    CODE_2352_D_AND_5_MORE_ONLY_WHEN_ARTICULAR_SURFACE_COUNT,
    CODE_2358_X_AND_5_MORE_ONLY_WHEN_ARTICULAR_SURFACE_COUNT,
    CODE_2352_D_2358_X_ONLY_WHEN_JOINT,
    CODE_2353_C_2359_V_ONLY_WHEN_JOINT,
    CODE_2354_B_2360_U_ONLY_WHEN_JOINT,
    CODE_2355_A_2361_T_ONLY_WHEN_JOINT,
    CODE_2356_Z_2362_S_ONLY_WHEN_JOINT,
    CODE_2357_Y_2363_R_ONLY_WHEN_JOINT,
    CODE_2369_L_ONLY_WHEN_INTERLINE_COUNT,
    CODE_2370_K_ONLY_WHEN_INTERLINE_COUNT,
)
