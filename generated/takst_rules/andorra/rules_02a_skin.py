"""The rules of Títol II; Títol II, Cap. 1; Títol II, Cap. 1, NOTA; Títol II, Cap. 1, Berrugues vulgars; Títol II, Cap.
1, Berrugues plantars; Títol II, Cap. 1, Berrugues periunguials; Títol II, Cap. 1, Tractament de les dermatosis.

Generated from rulesets/andorra/02a-skin.takst by `takst build andorra`: change the rules there, then build again.
"""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from takst.runtime.engine_lines import more_than
from takst.runtime.kleene import Truth
from takst.runtime.plan import (
    ApprovalRequired,
    Cap,
    Condition,
    DocumentRequired,
    Exclusion,
    Factor,
    Inclusion,
    Limit,
    LinesRequired,
    Named,
    PaysFee,
    Rule,
    Supplement,
    Unresolved,
    lines,
)
from takst.runtime.spec import Citation, Fee, Period
from takst.runtime.view import LineView
from takst.runtime.windows import Window

from .vocabulary import uncovered_part

CODE_2201_Z_AND_209_MORE = frozenset({
    "2201 Z", "2202 Y", "2203 X", "2204 V", "2205 U", "2206 T", "2207 S", "2208 R", "2209 Q", "2210 P", "2211 O",
    "2212 N", "2213 M", "2214 L", "2215 K", "2216 J", "2217 I", "2218 H", "2219 G", "2220 F", "2221 E", "2222 D",
    "2223 C", "2224 B", "2225 A", "2226 Z", "2227 Y", "2228 X", "2229 V", "2230 U", "2231 T", "2232 S", "2233 R",
    "2234 Q", "2235 P", "2236 O", "2237 N", "2238 M", "2239 L", "2240 K", "2241 J", "2242 I", "2243 H", "2244 G",
    "2245 F", "2246 E", "2247 D", "2248 C", "2249 B", "2250 A", "2251 Z", "2252 Y", "2253 X", "2254 V", "2255 U",
    "2256 T", "2257 S", "2258 R", "2259 Q", "2260 P", "2261 O", "2262 N", "2263 M", "2264 L", "2265 K", "2266 J",
    "2267 I", "2300 Z", "2301 Y", "2302 X", "2303 V", "2304 U", "2305 T", "2306 S", "2307 R", "2308 Q", "2309 P",
    "2310 O", "2311 N", "2312 M", "2313 L", "2314 K", "2315 J", "2316 I", "2317 H", "2318 G", "2319 Z", "2320 Y",
    "2321 X", "2322 V", "2323 U", "2324 T", "2325 S", "2326 R", "2327 Q", "2328 P", "2329 O", "2330 N", "2331 Z",
    "2332 Y", "2333 X", "2334 V", "2335 U", "2336 T", "2337 S", "2338 R", "2339 Q", "2340 P", "2341 O", "2342 N",
    "2343 M", "2344 L", "2345 K", "2346 J", "2347 I", "2348 H", "2349 G", "2350 F", "2351 E", "2352 D", "2353 C",
    "2354 B", "2355 A", "2356 Z", "2357 Y", "2358 X", "2359 V", "2360 U", "2361 T", "2362 S", "2363 R", "2364 Q",
    "2365 P", "2366 O", "2367 N", "2368 M", "2369 L", "2370 K", "2401 Z", "2402 Y", "2403 X", "2404 V", "2405 U",
    "2406 T", "2407 S", "2408 R", "2409 Q", "2410 P", "2411 O", "2412 M", "2413 L", "2414 K", "2415 J", "2416 I",
    "2417 H", "2418 G", "2419 F", "2420 E", "2421 D", "2422 C", "2423 B", "2424 A", "2425 Z", "2426 Y", "2427 X",
    "2428 V", "2429 U", "2430 T", "2431 S", "2432 R", "2433 Q", "2434 P", "2435 O", "2436 N", "2437 M", "2438 L",
    "2439 K", "2440 J", "2441 I", "2442 H", "2443 G", "2444 F", "2445 E", "2446 D", "2447 B", "2448 A", "2450 Z",
    "2451 Y", "2452 X", "2453 V", "2454 U", "2455 T", "2456 S", "2457 R", "2458 Q", "2460 Z", "2461 Y", "2462 X",
    "2463 V", "2464 U", "2465 T", "2466 S", "2467 R", "2468 Q", "2469 P", "2470 O", "2471 N", "2472 M", "2473 L",
    "2474 K",
})
TITOL_II = Citation("ngap", "Títol II")
FROM_2014_05_14 = Period(dt.date(2014, 5, 14))
WHERE_THE_TEXT_DOES_NOT_SAY_HOW = "where the text does not say how far a ban or an inclusion reaches: the same session"
TITOL_II_CAP_1 = Citation("ngap", "Títol II, Cap. 1")
THREE_SESSIONS_FOR_ONE_INVENTORY = "three sessions for one inventory"
THE_UNCOVERED_PARTS_OF_THE_HEAD_NECK = "the uncovered parts of the head, neck and hands are these sites"
EACH_BEGUN_200_CM2_ABOVE_200_CM2 = "each begun 200 cm2 above 200 cm2 counts, the first with the row itself"
THE_STARRED_FIGURES_ARE_THE_ANAESTHESIA_OF = "the starred figures are the anaesthesia of each stage"
CODE_2216_J_AND_15_MORE = frozenset({
    "2216 J", "2217 I", "2218 H", "2219 G", "2220 F", "2221 E", "2222 D", "2223 C", "2224 B", "2225 A", "2226 Z",
    "2227 Y", "2228 X", "2229 V", "2231 T", "2232 S",
})
TITOL_II_CAP_1_NOTA = Citation("ngap", "Títol II, Cap. 1, NOTA")
TITOL_II_CAP_1_BERRUGUES_VULGARS = Citation("ngap", "Títol II, Cap. 1, Berrugues vulgars")
TITOL_II_CAP_1_BERRUGUES_PLANTARS = Citation("ngap", "Títol II, Cap. 1, Berrugues plantars")
TITOL_II_CAP_1_BERRUGUES_PERIUNGUIALS = Citation("ngap", "Títol II, Cap. 1, Berrugues periunguials")
TITOL_II_CAP_1_TRACTAMENT_DE_LES_DERMATOSIS = Citation("ngap", "Títol II, Cap. 1, Tractament de les dermatosis")

# ---------------------------------------------------------------- 2201 Z and 209 more

CODE_2201_Z_AND_209_MORE_INCLUDES = Inclusion(
    codes=CODE_2201_Z_AND_209_MORE,
    slug="includes",
    sentence='includes "care after surgery", "immobilisation", "prosthesis after surgery"',
    citation=TITOL_II,
    valid=FROM_2014_05_14,
    items=lines(
        Named("care after surgery", "care-after-surgery"),
        Named("immobilisation", "immobilisation"),
        Named("prosthesis after surgery", "prosthesis-after-surgery"),
    ),
    keys=("session",),
    reading=WHERE_THE_TEXT_DOES_NOT_SAY_HOW,
)

# ---------------------------------------------------------------- 2203 X Acupuntura (per sessió): Per les tres primeres

CODE_2203_X_MAX_3_PER_COURSE = Limit(
    codes={"2203 X"},
    slug="max-3-per-course",
    sentence="max 3 per course",
    citation=TITOL_II_CAP_1,
    valid=FROM_2014_05_14,
    number=3,
    window=Window("keys", keys=("course",)),
)

# ---------------------------------------------------------------- 2204 V Acupuntura (per sessió): Per les següents, di…


def code_2204_v_only_when_more_than_2(line: LineView) -> Truth:
    """2204 V: only when more than 2 of 2203 X per course (Títol II, Cap. 1)."""
    return more_than(2, line, Window("keys", keys=("course",)), counting=lines("2203 X"))


CODE_2204_V_ONLY_WHEN_MORE_THAN_2 = Condition(
    codes={"2204 V"},
    slug="only-when-more-than-2",
    sentence="only when more than 2 of 2203 X per course",
    citation=TITOL_II_CAP_1,
    valid=FROM_2014_05_14,
    holds=code_2204_v_only_when_more_than_2,
)


def code_2204_v_only_when_date_and_treatment_start_date(line: LineView) -> Truth:
    """2204 V: only when date is at most 6 months after treatment_start_date (Títol II, Cap. 1)."""
    return line.date_gap("date", "at most", 6, "month", "after", "treatment_start_date")


CODE_2204_V_ONLY_WHEN_DATE_AND_TREATMENT_START_DATE = Condition(
    codes={"2204 V"},
    slug="only-when-date-and-treatment-start-date",
    sentence="only when date is at most 6 months after treatment_start_date",
    citation=TITOL_II_CAP_1,
    valid=FROM_2014_05_14,
    holds=code_2204_v_only_when_date_and_treatment_start_date,
    asks=("date", "treatment_start_date"),
)

# ---------------------------------------------------------------- 2205 U Tractament d'hiposensibilització específica c…

CODE_2205_U_MAX_20_PER_SERIES_ID = Limit(
    codes={"2205 U"},
    slug="max-20-per-series-id",
    sentence="max 20 per series_id",
    citation=TITOL_II_CAP_1,
    valid=FROM_2014_05_14,
    number=20,
    window=Window("keys", keys=("series_id",)),
)

CODE_2205_U_MAX_1_PER_SESSION = Limit(
    codes={"2205 U"},
    slug="max-1-per-session",
    sentence="max 1 per session",
    citation=TITOL_II_CAP_1,
    valid=FROM_2014_05_14,
    number=1,
    window=Window("keys", keys=("session",)),
    reading="one injection or several allergens are one session",
)

# ---------------------------------------------------------------- 2207 S, 2208 R

CODE_2207_S_2208_R_INCLUDES = Inclusion(
    codes={"2207 S", "2208 R"},
    slug="includes",
    sentence='includes "skin tests"',
    citation=TITOL_II_CAP_1,
    valid=FROM_2014_05_14,
    items=lines(Named("skin tests", "skin-tests")),
    keys=("session",),
    reading=WHERE_THE_TEXT_DOES_NOT_SAY_HOW,
)

CODE_2207_S_2208_R_REQUIRES_DOCUMENT_REPORT = DocumentRequired(
    codes={"2207 S", "2208 R"},
    slug="requires-document-report",
    sentence="requires document report",
    citation=TITOL_II_CAP_1,
    valid=FROM_2014_05_14,
    kind="report",
)

# ---------------------------------------------------------------- 2207 S Inventari al·lèrgològic incloent-hi les prove…

CODE_2207_S_MAX_3_PER_COURSE = Limit(
    codes={"2207 S"},
    slug="max-3-per-course",
    sentence="max 3 per course",
    citation=TITOL_II_CAP_1,
    valid=FROM_2014_05_14,
    number=3,
    window=Window("keys", keys=("course",)),
    reading=THREE_SESSIONS_FOR_ONE_INVENTORY,
)

CODE_2207_S_CANNOT_BE_BILLED_WITH = Exclusion(
    codes={"2207 S"},
    slug="cannot-be-billed-with",
    sentence="cannot be billed with 2208 R in the same session",
    citation=TITOL_II_CAP_1,
    valid=FROM_2014_05_14,
    partners=lines("2208 R"),
    keys=("session",),
    reading="the dearer of the two kinds of test stands",
)

# ---------------------------------------------------------------- 2208 R Inventari al·lèrgològic incloent-hi les prove…

CODE_2208_R_MAX_3_PER_COURSE = Limit(
    codes={"2208 R"},
    slug="max-3-per-course",
    sentence="max 3 per course",
    citation=TITOL_II_CAP_1,
    valid=FROM_2014_05_14,
    number=3,
    window=Window("keys", keys=("course",)),
    reading=THREE_SESSIONS_FOR_ONE_INVENTORY,
)

# ---------------------------------------------------------------- 2213 M Obtenció de mostra de pell seguida de sutura …


def code_2213_m_only_when_uncovered_part(line: LineView) -> Truth:
    """2213 M: only when not uncovered-part (Títol II, Cap. 1)."""
    return ~uncovered_part(line)


CODE_2213_M_ONLY_WHEN_UNCOVERED_PART = Condition(
    codes={"2213 M"},
    slug="only-when-uncovered-part",
    sentence="only when not uncovered-part",
    citation=TITOL_II_CAP_1,
    valid=FROM_2014_05_14,
    holds=code_2213_m_only_when_uncovered_part,
    asks=("body_site",),
    reading=THE_UNCOVERED_PARTS_OF_THE_HEAD_NECK,
)

# ---------------------------------------------------------------- 2214 L Si aquesta darrera obtenció és feta a les par…

CODE_2214_L_ONLY_WHEN_UNCOVERED_PART = Condition(
    codes={"2214 L"},
    slug="only-when-uncovered-part",
    sentence="only when uncovered-part",
    citation=TITOL_II_CAP_1,
    valid=FROM_2014_05_14,
    holds=uncovered_part,
    asks=("body_site",),
    reading=THE_UNCOVERED_PARTS_OF_THE_HEAD_NECK,
)

# ---------------------------------------------------------------- 2216 J Empelt dermoepidèrmic en una superfície: Infe…


def code_2216_j_only_when_area_cm2(line: LineView) -> Truth:
    """2216 J: only when area_cm2 < 10 cm2 (Títol II, Cap. 1)."""
    return line.compare("area_cm2", "<", Decimal("10"))


CODE_2216_J_ONLY_WHEN_AREA_CM2 = Condition(
    codes={"2216 J"},
    slug="only-when-area-cm2",
    sentence="only when area_cm2 < 10 cm2",
    citation=TITOL_II_CAP_1,
    valid=FROM_2014_05_14,
    holds=code_2216_j_only_when_area_cm2,
    asks=("area_cm2",),
)

# ---------------------------------------------------------------- 2217 I Empelt dermoepidèrmic en una superfície: Entr…


def code_2217_i_only_when_area_cm2(line: LineView) -> Truth:
    """2217 I: only when area_cm2 is 10 to 50 cm2 (Títol II, Cap. 1)."""
    return line.between("area_cm2", Decimal("10"), Decimal("50"))


CODE_2217_I_ONLY_WHEN_AREA_CM2 = Condition(
    codes={"2217 I"},
    slug="only-when-area-cm2",
    sentence="only when area_cm2 is 10 to 50 cm2",
    citation=TITOL_II_CAP_1,
    valid=FROM_2014_05_14,
    holds=code_2217_i_only_when_area_cm2,
    asks=("area_cm2",),
)

# ---------------------------------------------------------------- 2218 H Empelt dermoepidèrmic en una superfície: Entr…


def code_2218_h_only_when_area_cm2(line: LineView) -> Truth:
    """2218 H: only when area_cm2 > 50 cm2 (Títol II, Cap. 1)."""
    return line.compare("area_cm2", ">", Decimal("50"))


CODE_2218_H_ONLY_WHEN_AREA_CM2 = Condition(
    codes={"2218 H"},
    slug="only-when-area-cm2",
    sentence="only when area_cm2 > 50 cm2",
    citation=TITOL_II_CAP_1,
    valid=FROM_2014_05_14,
    holds=code_2218_h_only_when_area_cm2,
    asks=("area_cm2",),
    reading="exactly 50 cm2 is the smaller graft; above 200 cm2 this row stands with the supplement 2219 G",
)

# ---------------------------------------------------------------- 2219 G Empelt dermoepidèrmic en una superfície: Supe…


def code_2219_g_only_when_area_cm2(line: LineView) -> Truth:
    """2219 G: only when area_cm2 > 200 cm2 (Títol II, Cap. 1)."""
    return line.compare("area_cm2", ">", Decimal("200"))


CODE_2219_G_ONLY_WHEN_AREA_CM2 = Condition(
    codes={"2219 G"},
    slug="only-when-area-cm2",
    sentence="only when area_cm2 > 200 cm2",
    citation=TITOL_II_CAP_1,
    valid=FROM_2014_05_14,
    holds=code_2219_g_only_when_area_cm2,
    asks=("area_cm2",),
)

CODE_2219_G_REQUIRES = LinesRequired(
    codes={"2219 G"},
    slug="requires",
    sentence="requires 2218 H in the same session",
    citation=TITOL_II_CAP_1,
    valid=FROM_2014_05_14,
    partners=lines("2218 H"),
    keys=("session",),
)

CODE_2219_G_MAX_1_PER_SESSION = Limit(
    codes={"2219 G"},
    slug="max-1-per-session",
    sentence="max 1 per session",
    citation=TITOL_II_CAP_1,
    valid=FROM_2014_05_14,
    number=1,
    window=Window("keys", keys=("session",)),
    reading="one line carries all multiples; its amount follows from the surface",
)


def code_2219_g_adds_q_20_per_started_200_area_cm2_above_400_unless(line: LineView) -> Truth:
    """The `unless` of 2219 G: adds Q 20 per started 200 area_cm2 above 400 unless anaesthesia_share (Títol II, Cap. 1).
    """
    return line.is_true("anaesthesia_share")


CODE_2219_G_ADDS_Q_20_PER_STARTED_200_AREA_CM2_ABOVE_400 = Supplement(
    codes={"2219 G"},
    slug="adds-q-20-per-started-200-area-cm2-above-400",
    sentence="adds Q 20 per started 200 area_cm2 above 400 unless anaesthesia_share",
    citation=TITOL_II_CAP_1,
    valid=FROM_2014_05_14,
    fee=Fee(Decimal("20"), letter="Q"),
    fact="area_cm2",
    size=Decimal("200"),
    above=Decimal("400"),
    started=True,
    unless=code_2219_g_adds_q_20_per_started_200_area_cm2_above_400_unless,
    reading=EACH_BEGUN_200_CM2_ABOVE_200_CM2,
)


def code_2219_g_adds_q_10_per_started_200_area_cm2_above_400_when(line: LineView) -> Truth:
    """The `when` of 2219 G: adds Q 10 per started 200 area_cm2 above 400 when anaesthesia_share (Títol II, Cap. 1)."""
    return line.is_true("anaesthesia_share")


CODE_2219_G_ADDS_Q_10_PER_STARTED_200_AREA_CM2_ABOVE_400 = Supplement(
    codes={"2219 G"},
    slug="adds-q-10-per-started-200-area-cm2-above-400",
    sentence="adds Q 10 per started 200 area_cm2 above 400 when anaesthesia_share",
    citation=TITOL_II_CAP_1,
    valid=FROM_2014_05_14,
    fee=Fee(Decimal("10"), letter="Q"),
    fact="area_cm2",
    size=Decimal("200"),
    above=Decimal("400"),
    started=True,
    when=code_2219_g_adds_q_10_per_started_200_area_cm2_above_400_when,
    reading=EACH_BEGUN_200_CM2_ABOVE_200_CM2,
)

# ---------------------------------------------------------------- 2224 B Incisió o drenatge d'una col·lecció aïllada o…


def code_2224_b_only_when_collection_size(line: LineView) -> Truth:
    """2224 B: only when collection_size is small (Títol II, Cap. 1)."""
    return line.equals("collection_size", "small")


CODE_2224_B_ONLY_WHEN_COLLECTION_SIZE = Condition(
    codes={"2224 B"},
    slug="only-when-collection-size",
    sentence="only when collection_size is small",
    citation=TITOL_II_CAP_1,
    valid=FROM_2014_05_14,
    holds=code_2224_b_only_when_collection_size,
    asks=("collection_size",),
)

# ---------------------------------------------------------------- 2225 A Incisió d'una col·lecció voluminosa de qualse…


def code_2225_a_only_when_collection_size(line: LineView) -> Truth:
    """2225 A: only when collection_size is voluminous (Títol II, Cap. 1)."""
    return line.equals("collection_size", "voluminous")


CODE_2225_A_ONLY_WHEN_COLLECTION_SIZE = Condition(
    codes={"2225 A"},
    slug="only-when-collection-size",
    sentence="only when collection_size is voluminous",
    citation=TITOL_II_CAP_1,
    valid=FROM_2014_05_14,
    holds=code_2225_a_only_when_collection_size,
    asks=("collection_size",),
)


def code_2225_a_only_when_general_anaesthesia(line: LineView) -> Truth:
    """2225 A: only when general_anaesthesia (Títol II, Cap. 1)."""
    return line.is_true("general_anaesthesia")


CODE_2225_A_ONLY_WHEN_GENERAL_ANAESTHESIA = Condition(
    codes={"2225 A"},
    slug="only-when-general-anaesthesia",
    sentence="only when general_anaesthesia",
    citation=TITOL_II_CAP_1,
    valid=FROM_2014_05_14,
    holds=code_2225_a_only_when_general_anaesthesia,
    asks=("general_anaesthesia",),
)

# ---------------------------------------------------------------- 2226 Z, 2227 Y

CODE_2226_Z_2227_Y_INCLUDES = Inclusion(
    codes={"2226 Z", "2227 Y"},
    slug="includes",
    sentence='includes "covering of the donor area"',
    citation=TITOL_II_CAP_1,
    valid=FROM_2014_05_14,
    items=lines(Named("covering of the donor area", "covering-of-the-donor-area")),
    keys=("session",),
    reading=WHERE_THE_TEXT_DOES_NOT_SAY_HOW,
)

# ---------------------------------------------------------------- 2228 X Plàstia cutània heterocanellera, el conjunt d…


def code_2228_x_pays_q_30_when(line: LineView) -> Truth:
    """The `when` of 2228 X: pays Q 30 when anaesthesia_share and stage_number is 1 (Títol II, Cap. 1)."""
    return line.is_true("anaesthesia_share") & line.equals("stage_number", Decimal("1"))


CODE_2228_X_PAYS_Q_30 = PaysFee(
    codes={"2228 X"},
    slug="pays-q-30",
    sentence="pays Q 30 when anaesthesia_share and stage_number is 1",
    citation=TITOL_II_CAP_1,
    valid=FROM_2014_05_14,
    fee=Fee(Decimal("30"), letter="Q"),
    when=code_2228_x_pays_q_30_when,
    reading=THE_STARRED_FIGURES_ARE_THE_ANAESTHESIA_OF,
)


def code_2228_x_pays_q_25_when(line: LineView) -> Truth:
    """The `when` of 2228 X: pays Q 25 when anaesthesia_share and stage_number > 1 (Títol II, Cap. 1)."""
    return line.is_true("anaesthesia_share") & line.compare("stage_number", ">", Decimal("1"))


CODE_2228_X_PAYS_Q_25 = PaysFee(
    codes={"2228 X"},
    slug="pays-q-25",
    sentence="pays Q 25 when anaesthesia_share and stage_number > 1",
    citation=TITOL_II_CAP_1,
    valid=FROM_2014_05_14,
    fee=Fee(Decimal("25"), letter="Q"),
    when=code_2228_x_pays_q_25_when,
    reading=THE_STARRED_FIGURES_ARE_THE_ANAESTHESIA_OF,
)


def code_2228_x_max_1_per_lesion_group_unless(line: LineView) -> Truth:
    """The `unless` of 2228 X: max 1 per lesion_group unless anaesthesia_share (Títol II, Cap. 1)."""
    return line.is_true("anaesthesia_share")


CODE_2228_X_MAX_1_PER_LESION_GROUP = Limit(
    codes={"2228 X"},
    slug="max-1-per-lesion-group",
    sentence="max 1 per lesion_group unless anaesthesia_share",
    citation=TITOL_II_CAP_1,
    valid=FROM_2014_05_14,
    number=1,
    window=Window("keys", keys=("lesion_group",)),
    unless=code_2228_x_max_1_per_lesion_group_unless,
    reading="the figure is for all stages together",
)

# ---------------------------------------------------------------- 2229 V Autoplàstia amb fragment unipediculat a distà…


def code_2229_v_pays_q_30_when(line: LineView) -> Truth:
    """The `when` of 2229 V: pays Q 30 when anaesthesia_share and stage_number is 1 (Títol II, Cap. 1)."""
    return line.is_true("anaesthesia_share") & line.equals("stage_number", Decimal("1"))


CODE_2229_V_PAYS_Q_30 = PaysFee(
    codes={"2229 V"},
    slug="pays-q-30",
    sentence="pays Q 30 when anaesthesia_share and stage_number is 1",
    citation=TITOL_II_CAP_1,
    valid=FROM_2014_05_14,
    fee=Fee(Decimal("30"), letter="Q"),
    when=code_2229_v_pays_q_30_when,
    reading=THE_STARRED_FIGURES_ARE_THE_ANAESTHESIA_OF,
)


def code_2229_v_pays_q_25_when(line: LineView) -> Truth:
    """The `when` of 2229 V: pays Q 25 when anaesthesia_share and stage_number > 1 (Títol II, Cap. 1)."""
    return line.is_true("anaesthesia_share") & line.compare("stage_number", ">", Decimal("1"))


CODE_2229_V_PAYS_Q_25 = PaysFee(
    codes={"2229 V"},
    slug="pays-q-25",
    sentence="pays Q 25 when anaesthesia_share and stage_number > 1",
    citation=TITOL_II_CAP_1,
    valid=FROM_2014_05_14,
    fee=Fee(Decimal("25"), letter="Q"),
    when=code_2229_v_pays_q_25_when,
    reading=THE_STARRED_FIGURES_ARE_THE_ANAESTHESIA_OF,
)


def code_2229_v_max_1_per_lesion_group_unless(line: LineView) -> Truth:
    """The `unless` of 2229 V: max 1 per lesion_group unless anaesthesia_share (Títol II, Cap. 1)."""
    return line.is_true("anaesthesia_share")


CODE_2229_V_MAX_1_PER_LESION_GROUP = Limit(
    codes={"2229 V"},
    slug="max-1-per-lesion-group",
    sentence="max 1 per lesion_group unless anaesthesia_share",
    citation=TITOL_II_CAP_1,
    valid=FROM_2014_05_14,
    number=1,
    window=Window("keys", keys=("lesion_group",)),
    unless=code_2229_v_max_1_per_lesion_group_unless,
    reading="the figure is for both stages together",
)

CODE_2229_V_INCLUDES = Inclusion(
    codes={"2229 V"},
    slug="includes",
    sentence='includes "covering of the donor area", "plaster"',
    citation=TITOL_II_CAP_1,
    valid=FROM_2014_05_14,
    items=lines(Named("covering of the donor area", "covering-of-the-donor-area"), Named("plaster", "plaster")),
    keys=("session",),
    reading=WHERE_THE_TEXT_DOES_NOT_SAY_HOW,
)

CODE_2229_V_INCLUDES_2 = Inclusion(
    codes={"2229 V"},
    slug="includes",
    sentence="includes 2335 U, 2336 T, 2337 S in the same session and lesion_group",
    citation=TITOL_II_CAP_1,
    valid=FROM_2014_05_14,
    items=lines("2335 U", "2336 T", "2337 S"),
    keys=("session", "lesion_group"),
)

# ---------------------------------------------------------------- 2228 X, 2229 V

CODE_2228_X_2229_V_UNRESOLVED_THE_STAR_OF_2228_X = Unresolved(
    codes={"2228 X", "2229 V"},
    slug="unresolved-the-star-of-2228-x",
    sentence=(
        'unresolved "the star of 2228 X, 2229 V, 3002 S and 4810 P: stages of the total, or the anaesthesia of each '
        'stage"'
    ),
    citation=TITOL_II_CAP_1,
    valid=FROM_2014_05_14,
    text="the star of 2228 X, 2229 V, 3002 S and 4810 P: stages of the total, or the anaesthesia of each stage",
)

# ---------------------------------------------------------------- 2230 U Autoplàstia amb fragment bipediculat tubulat,…

CODE_2230_U_TOTAL_AT_MOST_Q_200_PER_LESION_GROUP = Cap(
    codes={"2230 U"},
    slug="total-at-most-q-200-per-lesion-group",
    sentence="total at most Q 200 per lesion_group",
    citation=TITOL_II_CAP_1,
    valid=FROM_2014_05_14,
    fee=Fee(Decimal("200"), letter="Q"),
    window=Window("keys", keys=("lesion_group",)),
    reading="the maximum holds for the whole flap, increase included",
)

# ---------------------------------------------------------------- 2216 J and 15 more


def code_2216_j_and_15_more_times_1_5_when(line: LineView) -> Truth:
    """The `when` of 2216 J and 15 more: surcharge 50 % when plastic_surgery and body_site is one of face, neck, hand,
    fingers and prior approval (Títol II, Cap. 1, NOTA).
    """
    return (
        line.is_true("plastic_surgery")
        & line.one_of("body_site", "face", "neck", "hand", "fingers")
        & line.approved()
    )


CODE_2216_J_AND_15_MORE_TIMES_1_5 = Factor(
    codes=CODE_2216_J_AND_15_MORE,
    slug="times-1.5",
    sentence="surcharge 50 % when plastic_surgery and body_site is one of face, neck, hand, fingers and prior approval",
    citation=TITOL_II_CAP_1_NOTA,
    valid=FROM_2014_05_14,
    factor=Decimal("1.50"),
    when=code_2216_j_and_15_more_times_1_5_when,
    reading="the preceding figures are the grafts, plasties and excisions from 2216 J on",
)

# ---------------------------------------------------------------- 2230 U Autoplàstia amb fragment bipediculat tubulat,…


def code_2230_u_times_1_5_when(line: LineView) -> Truth:
    """The `when` of 2230 U: surcharge 50 % when plastic_surgery and body_site is one of face, neck, hand, fingers and
    last_stage and prior approval (Títol II, Cap. 1, NOTA).
    """
    return (
        line.is_true("plastic_surgery")
        & line.one_of("body_site", "face", "neck", "hand", "fingers")
        & line.is_true("last_stage")
        & line.approved()
    )


CODE_2230_U_TIMES_1_5 = Factor(
    codes={"2230 U"},
    slug="times-1.5",
    sentence=(
        "surcharge 50 % when plastic_surgery and body_site is one of face, neck, hand, fingers and last_stage and "
        "prior approval"
    ),
    citation=TITOL_II_CAP_1_NOTA,
    valid=FROM_2014_05_14,
    factor=Decimal("1.50"),
    when=code_2230_u_times_1_5_when,
)

# ---------------------------------------------------------------- 2233 R Ablació o destrucció de tumors petits benigne…


def code_2233_r_requires_prior_approval_when(line: LineView) -> Truth:
    """The `when` of 2233 R: requires prior approval when planned_sessions > 3 sessions (Títol II, Cap. 1)."""
    return line.compare("planned_sessions", ">", Decimal("3"))


CODE_2233_R_REQUIRES_PRIOR_APPROVAL = ApprovalRequired(
    codes={"2233 R"},
    slug="requires-prior-approval",
    sentence="requires prior approval when planned_sessions > 3 sessions",
    citation=TITOL_II_CAP_1,
    valid=FROM_2014_05_14,
    when=code_2233_r_requires_prior_approval_when,
    reading="agreed beforehand when more than three sessions are planned",
)

# ---------------------------------------------------------------- 2234 Q Ablació o destrucció de tumors benignes cutan…


def code_2234_q_only_when_uncovered_part(line: LineView) -> Truth:
    """2234 Q: only when not uncovered-part (Títol II, Cap. 1)."""
    return ~uncovered_part(line)


CODE_2234_Q_ONLY_WHEN_UNCOVERED_PART = Condition(
    codes={"2234 Q"},
    slug="only-when-uncovered-part",
    sentence="only when not uncovered-part",
    citation=TITOL_II_CAP_1,
    valid=FROM_2014_05_14,
    holds=code_2234_q_only_when_uncovered_part,
    asks=("body_site",),
    reading=THE_UNCOVERED_PARTS_OF_THE_HEAD_NECK,
)

# ---------------------------------------------------------------- 2235 P Ablació o destrucció de tumors benignes cutan…

CODE_2235_P_ONLY_WHEN_UNCOVERED_PART = Condition(
    codes={"2235 P"},
    slug="only-when-uncovered-part",
    sentence="only when uncovered-part",
    citation=TITOL_II_CAP_1,
    valid=FROM_2014_05_14,
    holds=uncovered_part,
    asks=("body_site",),
    reading=THE_UNCOVERED_PARTS_OF_THE_HEAD_NECK,
)

# ---------------------------------------------------------------- 2236 O Ablació d'un tumor amb anestèsia general


def code_2236_o_only_when_general_anaesthesia(line: LineView) -> Truth:
    """2236 O: only when general_anaesthesia (Títol II, Cap. 1)."""
    return line.is_true("general_anaesthesia")


CODE_2236_O_ONLY_WHEN_GENERAL_ANAESTHESIA = Condition(
    codes={"2236 O"},
    slug="only-when-general-anaesthesia",
    sentence="only when general_anaesthesia",
    citation=TITOL_II_CAP_1,
    valid=FROM_2014_05_14,
    holds=code_2236_o_only_when_general_anaesthesia,
    asks=("general_anaesthesia",),
)

# ---------------------------------------------------------------- 2240 K and 2 more


def code_2240_k_and_2_more_only_when_wart_type(line: LineView) -> Truth:
    """2240 K and 2 more: only when wart_type is common (Títol II, Cap. 1, Berrugues vulgars)."""
    return line.equals("wart_type", "common")


CODE_2240_K_AND_2_MORE_ONLY_WHEN_WART_TYPE = Condition(
    codes={"2240 K", "2241 J", "2242 I"},
    slug="only-when-wart-type",
    sentence="only when wart_type is common",
    citation=TITOL_II_CAP_1_BERRUGUES_VULGARS,
    valid=FROM_2014_05_14,
    holds=code_2240_k_and_2_more_only_when_wart_type,
    asks=("wart_type",),
)


def code_2240_k_and_2_more_requires_prior_approval_when(line: LineView) -> Truth:
    """The `when` of 2240 K and 2 more: requires prior approval when wart_count > 25 warts (Títol II, Cap. 1, Berrugues
    vulgars).
    """
    return line.compare("wart_count", ">", Decimal("25"))


CODE_2240_K_AND_2_MORE_REQUIRES_PRIOR_APPROVAL = ApprovalRequired(
    codes={"2240 K", "2241 J", "2242 I"},
    slug="requires-prior-approval",
    sentence="requires prior approval when wart_count > 25 warts",
    citation=TITOL_II_CAP_1_BERRUGUES_VULGARS,
    valid=FROM_2014_05_14,
    when=code_2240_k_and_2_more_requires_prior_approval_when,
)

# ---------------------------------------------------------------- 2240 K Una berruga


def code_2240_k_only_when_wart_count(line: LineView) -> Truth:
    """2240 K: only when wart_count is 1 (Títol II, Cap. 1, Berrugues vulgars)."""
    return line.equals("wart_count", Decimal("1"))


CODE_2240_K_ONLY_WHEN_WART_COUNT = Condition(
    codes={"2240 K"},
    slug="only-when-wart-count",
    sentence="only when wart_count is 1",
    citation=TITOL_II_CAP_1_BERRUGUES_VULGARS,
    valid=FROM_2014_05_14,
    holds=code_2240_k_only_when_wart_count,
    asks=("wart_count",),
)

# ---------------------------------------------------------------- 2241 J De dos a quatre berrugues


def code_2241_j_only_when_wart_count(line: LineView) -> Truth:
    """2241 J: only when wart_count >= 2 warts (Títol II, Cap. 1, Berrugues vulgars)."""
    return line.compare("wart_count", ">=", Decimal("2"))


CODE_2241_J_ONLY_WHEN_WART_COUNT = Condition(
    codes={"2241 J"},
    slug="only-when-wart-count",
    sentence="only when wart_count >= 2 warts",
    citation=TITOL_II_CAP_1_BERRUGUES_VULGARS,
    valid=FROM_2014_05_14,
    holds=code_2241_j_only_when_wart_count,
    asks=("wart_count",),
)

# ---------------------------------------------------------------- 2242 I Per berruga suplementària (per damunt de quat…


def code_2242_i_only_when_wart_count(line: LineView) -> Truth:
    """2242 I: only when wart_count > 4 warts (Títol II, Cap. 1, Berrugues vulgars)."""
    return line.compare("wart_count", ">", Decimal("4"))


CODE_2242_I_ONLY_WHEN_WART_COUNT = Condition(
    codes={"2242 I"},
    slug="only-when-wart-count",
    sentence="only when wart_count > 4 warts",
    citation=TITOL_II_CAP_1_BERRUGUES_VULGARS,
    valid=FROM_2014_05_14,
    holds=code_2242_i_only_when_wart_count,
    asks=("wart_count",),
)

CODE_2242_I_REQUIRES = LinesRequired(
    codes={"2242 I"},
    slug="requires",
    sentence="requires 2241 J in the same session",
    citation=TITOL_II_CAP_1_BERRUGUES_VULGARS,
    valid=FROM_2014_05_14,
    partners=lines("2241 J"),
    keys=("session",),
)

# ---------------------------------------------------------------- 2243 H, 2244 G


def code_2243_h_2244_g_only_when_wart_type(line: LineView) -> Truth:
    """2243 H, 2244 G: only when wart_type is plantar (Títol II, Cap. 1, Berrugues plantars)."""
    return line.equals("wart_type", "plantar")


CODE_2243_H_2244_G_ONLY_WHEN_WART_TYPE = Condition(
    codes={"2243 H", "2244 G"},
    slug="only-when-wart-type",
    sentence="only when wart_type is plantar",
    citation=TITOL_II_CAP_1_BERRUGUES_PLANTARS,
    valid=FROM_2014_05_14,
    holds=code_2243_h_2244_g_only_when_wart_type,
    asks=("wart_type",),
)

CODE_2243_H_2244_G_MAX_1_PER_COURSE = Limit(
    codes={"2243 H", "2244 G"},
    slug="max-1-per-course",
    sentence="max 1 per course, counting 2243 H, 2244 G",
    citation=TITOL_II_CAP_1_BERRUGUES_PLANTARS,
    valid=FROM_2014_05_14,
    number=1,
    window=Window("keys", keys=("course",)),
    counting={"2243 H", "2244 G"},
    reading="one or several sessions are one act",
)

# ---------------------------------------------------------------- 2243 H Única


def code_2243_h_only_when_wart_count(line: LineView) -> Truth:
    """2243 H: only when wart_count is 1 (Títol II, Cap. 1, Berrugues plantars)."""
    return line.equals("wart_count", Decimal("1"))


CODE_2243_H_ONLY_WHEN_WART_COUNT = Condition(
    codes={"2243 H"},
    slug="only-when-wart-count",
    sentence="only when wart_count is 1",
    citation=TITOL_II_CAP_1_BERRUGUES_PLANTARS,
    valid=FROM_2014_05_14,
    holds=code_2243_h_only_when_wart_count,
    asks=("wart_count",),
)

# ---------------------------------------------------------------- 2244 G Múltiples, de dos a quatre


def code_2244_g_only_when_wart_count(line: LineView) -> Truth:
    """2244 G: only when wart_count >= 2 warts (Títol II, Cap. 1, Berrugues plantars)."""
    return line.compare("wart_count", ">=", Decimal("2"))


CODE_2244_G_ONLY_WHEN_WART_COUNT = Condition(
    codes={"2244 G"},
    slug="only-when-wart-count",
    sentence="only when wart_count >= 2 warts",
    citation=TITOL_II_CAP_1_BERRUGUES_PLANTARS,
    valid=FROM_2014_05_14,
    holds=code_2244_g_only_when_wart_count,
    asks=("wart_count",),
)


def code_2244_g_adds_k_5_per_wart_count_above_4_when(line: LineView) -> Truth:
    """The `when` of 2244 G: adds K 5 per wart_count above 4 when wart_count > 4 warts and prior approval (Títol II,
    Cap. 1, Berrugues plantars).
    """
    return line.compare("wart_count", ">", Decimal("4")) & line.approved()


CODE_2244_G_ADDS_K_5_PER_WART_COUNT_ABOVE_4 = Supplement(
    codes={"2244 G"},
    slug="adds-k-5-per-wart-count-above-4",
    sentence="adds K 5 per wart_count above 4 when wart_count > 4 warts and prior approval",
    citation=TITOL_II_CAP_1_BERRUGUES_PLANTARS,
    valid=FROM_2014_05_14,
    fee=Fee(Decimal("5"), letter="K"),
    fact="wart_count",
    above=Decimal("4"),
    when=code_2244_g_adds_k_5_per_wart_count_above_4_when,
)

CODE_2244_G_TOTAL_AT_MOST_K_30_PER_COURSE = Cap(
    codes={"2244 G"},
    slug="total-at-most-k-30-per-course",
    sentence="total at most K 30 per course",
    citation=TITOL_II_CAP_1_BERRUGUES_PLANTARS,
    valid=FROM_2014_05_14,
    fee=Fee(Decimal("30"), letter="K"),
    window=Window("keys", keys=("course",)),
    reading="30 is the limit of the whole",
)

# ---------------------------------------------------------------- 2245 F, 2246 E


def code_2245_f_2246_e_only_when_wart_type(line: LineView) -> Truth:
    """2245 F, 2246 E: only when wart_type is one of periungual, subungual_tumour (Títol II, Cap. 1, Berrugues
    periunguials).
    """
    return line.one_of("wart_type", "periungual", "subungual_tumour")


CODE_2245_F_2246_E_ONLY_WHEN_WART_TYPE = Condition(
    codes={"2245 F", "2246 E"},
    slug="only-when-wart-type",
    sentence="only when wart_type is one of periungual, subungual_tumour",
    citation=TITOL_II_CAP_1_BERRUGUES_PERIUNGUIALS,
    valid=FROM_2014_05_14,
    holds=code_2245_f_2246_e_only_when_wart_type,
    asks=("wart_type",),
)

CODE_2245_F_2246_E_INCLUDES = Inclusion(
    codes={"2245 F", "2246 E"},
    slug="includes",
    sentence='includes "partial excision of the nail"',
    citation=TITOL_II_CAP_1_BERRUGUES_PERIUNGUIALS,
    valid=FROM_2014_05_14,
    items=lines(Named("partial excision of the nail", "partial-excision-of-the-nail")),
    keys=("session",),
    reading=WHERE_THE_TEXT_DOES_NOT_SAY_HOW,
)

CODE_2245_F_2246_E_MAX_1_PER_COURSE = Limit(
    codes={"2245 F", "2246 E"},
    slug="max-1-per-course",
    sentence="max 1 per course, counting 2245 F, 2246 E",
    citation=TITOL_II_CAP_1_BERRUGUES_PERIUNGUIALS,
    valid=FROM_2014_05_14,
    number=1,
    window=Window("keys", keys=("course",)),
    counting={"2245 F", "2246 E"},
    reading="one side or both are one act",
)

# ---------------------------------------------------------------- 2245 F En una sessió


def code_2245_f_only_when_session_count(line: LineView) -> Truth:
    """2245 F: only when session_count is 1 (Títol II, Cap. 1, Berrugues periunguials)."""
    return line.equals("session_count", Decimal("1"))


CODE_2245_F_ONLY_WHEN_SESSION_COUNT = Condition(
    codes={"2245 F"},
    slug="only-when-session-count",
    sentence="only when session_count is 1",
    citation=TITOL_II_CAP_1_BERRUGUES_PERIUNGUIALS,
    valid=FROM_2014_05_14,
    holds=code_2245_f_only_when_session_count,
    asks=("session_count",),
)

# ---------------------------------------------------------------- 2246 E En diverses sessions


def code_2246_e_only_when_session_count(line: LineView) -> Truth:
    """2246 E: only when session_count > 1 sessions (Títol II, Cap. 1, Berrugues periunguials)."""
    return line.compare("session_count", ">", Decimal("1"))


CODE_2246_E_ONLY_WHEN_SESSION_COUNT = Condition(
    codes={"2246 E"},
    slug="only-when-session-count",
    sentence="only when session_count > 1 sessions",
    citation=TITOL_II_CAP_1_BERRUGUES_PERIUNGUIALS,
    valid=FROM_2014_05_14,
    holds=code_2246_e_only_when_session_count,
    asks=("session_count",),
)

# ---------------------------------------------------------------- 2247 D Destrucció de condilomes acuminats amb entesa…


def code_2247_d_requires_prior_approval_when(line: LineView) -> Truth:
    """The `when` of 2247 D: requires prior approval when more than 1 of 2247 D per course (Títol II, Cap. 1)."""
    return more_than(1, line, Window("keys", keys=("course",)), counting=lines("2247 D"))


CODE_2247_D_REQUIRES_PRIOR_APPROVAL = ApprovalRequired(
    codes={"2247 D"},
    slug="requires-prior-approval",
    sentence="requires prior approval when more than 1 of 2247 D per course",
    citation=TITOL_II_CAP_1,
    valid=FROM_2014_05_14,
    when=code_2247_d_requires_prior_approval_when,
)

# ---------------------------------------------------------------- 2248 C, 2249 B

CODE_2248_C_2249_B_MAX_1_PER_SESSION = Limit(
    codes={"2248 C", "2249 B"},
    slug="max-1-per-session",
    sentence="max 1 per session, counting 2248 C, 2249 B",
    citation=TITOL_II_CAP_1_TRACTAMENT_DE_LES_DERMATOSIS,
    valid=FROM_2014_05_14,
    number=1,
    window=Window("keys", keys=("session",)),
    counting={"2248 C", "2249 B"},
)

# ---------------------------------------------------------------- 2248 C Injecció esclerosant d'angioma, crioteràpia, …


def code_2248_c_only_when_uncovered_part(line: LineView) -> Truth:
    """2248 C: only when not uncovered-part (Títol II, Cap. 1, Tractament de les dermatosis)."""
    return ~uncovered_part(line)


CODE_2248_C_ONLY_WHEN_UNCOVERED_PART = Condition(
    codes={"2248 C"},
    slug="only-when-uncovered-part",
    sentence="only when not uncovered-part",
    citation=TITOL_II_CAP_1_TRACTAMENT_DE_LES_DERMATOSIS,
    valid=FROM_2014_05_14,
    holds=code_2248_c_only_when_uncovered_part,
    asks=("body_site",),
    reading=THE_UNCOVERED_PARTS_OF_THE_HEAD_NECK,
)

# ---------------------------------------------------------------- 2249 B Si el procediment es practicat en les parts d…

CODE_2249_B_ONLY_WHEN_UNCOVERED_PART = Condition(
    codes={"2249 B"},
    slug="only-when-uncovered-part",
    sentence="only when uncovered-part",
    citation=TITOL_II_CAP_1_TRACTAMENT_DE_LES_DERMATOSIS,
    valid=FROM_2014_05_14,
    holds=uncovered_part,
    asks=("body_site",),
    reading=THE_UNCOVERED_PARTS_OF_THE_HEAD_NECK,
)

# ---------------------------------------------------------------- 2250 A Infiltració medicamentosa intra o sublesional…

CODE_2250_A_MAX_1_PER_SESSION = Limit(
    codes={"2250 A"},
    slug="max-1-per-session",
    sentence="max 1 per session",
    citation=TITOL_II_CAP_1_TRACTAMENT_DE_LES_DERMATOSIS,
    valid=FROM_2014_05_14,
    number=1,
    window=Window("keys", keys=("session",)),
)

# ---------------------------------------------------------------- 2251 Z Exèresi de nevus cel·lular o tumors cutanis m…


def code_2251_z_only_when_area_cm2(line: LineView) -> Truth:
    """2251 Z: only when area_cm2 < 4 cm2 (Títol II, Cap. 1)."""
    return line.compare("area_cm2", "<", Decimal("4"))


CODE_2251_Z_ONLY_WHEN_AREA_CM2 = Condition(
    codes={"2251 Z"},
    slug="only-when-area-cm2",
    sentence="only when area_cm2 < 4 cm2",
    citation=TITOL_II_CAP_1,
    valid=FROM_2014_05_14,
    holds=code_2251_z_only_when_area_cm2,
    asks=("area_cm2",),
)

# ---------------------------------------------------------------- 2252 Y Exèresi de nevus cel·lular o tumors cutanis m…


def code_2252_y_only_when_area_cm2(line: LineView) -> Truth:
    """2252 Y: only when area_cm2 is 4 to 8 cm2 (Títol II, Cap. 1)."""
    return line.between("area_cm2", Decimal("4"), Decimal("8"))


CODE_2252_Y_ONLY_WHEN_AREA_CM2 = Condition(
    codes={"2252 Y"},
    slug="only-when-area-cm2",
    sentence="only when area_cm2 is 4 to 8 cm2",
    citation=TITOL_II_CAP_1,
    valid=FROM_2014_05_14,
    holds=code_2252_y_only_when_area_cm2,
    asks=("area_cm2",),
)

# ---------------------------------------------------------------- 2253 X Exèresi de nevus cel·lular o tumors cutanis m…


def code_2253_x_only_when_area_cm2(line: LineView) -> Truth:
    """2253 X: only when area_cm2 > 8 cm2 (Títol II, Cap. 1)."""
    return line.compare("area_cm2", ">", Decimal("8"))


CODE_2253_X_ONLY_WHEN_AREA_CM2 = Condition(
    codes={"2253 X"},
    slug="only-when-area-cm2",
    sentence="only when area_cm2 > 8 cm2",
    citation=TITOL_II_CAP_1,
    valid=FROM_2014_05_14,
    holds=code_2253_x_only_when_area_cm2,
    asks=("area_cm2",),
)

# ---------------------------------------------------------------- 2254 V Depilació elèctrica, la sessió de vint minuts


def code_2254_v_only_when_session_duration_min(line: LineView) -> Truth:
    """2254 V: only when session_duration_min >= 20 minutes (Títol II, Cap. 1)."""
    return line.compare("session_duration_min", ">=", Decimal("20"))


CODE_2254_V_ONLY_WHEN_SESSION_DURATION_MIN = Condition(
    codes={"2254 V"},
    slug="only-when-session-duration-min",
    sentence="only when session_duration_min >= 20 minutes",
    citation=TITOL_II_CAP_1,
    valid=FROM_2014_05_14,
    holds=code_2254_v_only_when_session_duration_min,
    asks=("session_duration_min",),
    reading="twenty minutes or more",
)

# ---------------------------------------------------------------- 2255 U, 2256 T

CODE_2255_U_2256_T_MAX_1_PER_LESION_GROUP = Limit(
    codes={"2255 U", "2256 T"},
    slug="max-1-per-lesion-group",
    sentence="max 1 per lesion_group, counting 2255 U, 2256 T",
    citation=TITOL_II_CAP_1,
    valid=FROM_2014_05_14,
    number=1,
    window=Window("keys", keys=("lesion_group",)),
    counting={"2255 U", "2256 T"},
)

# ---------------------------------------------------------------- 2255 U Exèresi o destrucció en bloc d'un lupus o d'u…


def code_2255_u_only_when_area_cm2(line: LineView) -> Truth:
    """2255 U: only when area_cm2 < 4 cm2 (Títol II, Cap. 1)."""
    return line.compare("area_cm2", "<", Decimal("4"))


CODE_2255_U_ONLY_WHEN_AREA_CM2 = Condition(
    codes={"2255 U"},
    slug="only-when-area-cm2",
    sentence="only when area_cm2 < 4 cm2",
    citation=TITOL_II_CAP_1,
    valid=FROM_2014_05_14,
    holds=code_2255_u_only_when_area_cm2,
    asks=("area_cm2",),
)

# ---------------------------------------------------------------- 2256 T Exèresi o destrucció en bloc d'un lupus o d'u…


def code_2256_t_only_when_area_cm2(line: LineView) -> Truth:
    """2256 T: only when area_cm2 >= 4 cm2 (Títol II, Cap. 1)."""
    return line.compare("area_cm2", ">=", Decimal("4"))


CODE_2256_T_ONLY_WHEN_AREA_CM2 = Condition(
    codes={"2256 T"},
    slug="only-when-area-cm2",
    sentence="only when area_cm2 >= 4 cm2",
    citation=TITOL_II_CAP_1,
    valid=FROM_2014_05_14,
    holds=code_2256_t_only_when_area_cm2,
    asks=("area_cm2",),
)

# ---------------------------------------------------------------- 2257 S Aplicació de raigs ultraviolats per afecció d…


def code_2257_s_only_when_field_count(line: LineView) -> Truth:
    """2257 S: only when field_count is 1 (Títol II, Cap. 1)."""
    return line.equals("field_count", Decimal("1"))


CODE_2257_S_ONLY_WHEN_FIELD_COUNT = Condition(
    codes={"2257 S"},
    slug="only-when-field-count",
    sentence="only when field_count is 1",
    citation=TITOL_II_CAP_1,
    valid=FROM_2014_05_14,
    holds=code_2257_s_only_when_field_count,
    asks=("field_count",),
)

# ---------------------------------------------------------------- 2258 R Si l'extensió de l'afecció necessita dos o mé…


def code_2258_r_only_when_field_count(line: LineView) -> Truth:
    """2258 R: only when field_count >= 2 fields (Títol II, Cap. 1)."""
    return line.compare("field_count", ">=", Decimal("2"))


CODE_2258_R_ONLY_WHEN_FIELD_COUNT = Condition(
    codes={"2258 R"},
    slug="only-when-field-count",
    sentence="only when field_count >= 2 fields",
    citation=TITOL_II_CAP_1,
    valid=FROM_2014_05_14,
    holds=code_2258_r_only_when_field_count,
    asks=("field_count",),
)

# ---------------------------------------------------------------- 2259 Q Dutxa filiforme, per sessió

CODE_2259_Q_MAX_1_PER_SESSION = Limit(
    codes={"2259 Q"},
    slug="max-1-per-session",
    sentence="max 1 per session",
    citation=TITOL_II_CAP_1,
    valid=FROM_2014_05_14,
    number=1,
    window=Window("keys", keys=("session",)),
)

# ---------------------------------------------------------------- 2260 P Destrucció d'un tatuatge: - Fins a 8 cm²


def code_2260_p_only_when_area_cm2(line: LineView) -> Truth:
    """2260 P: only when area_cm2 <= 8 cm2 (Títol II, Cap. 1)."""
    return line.compare("area_cm2", "<=", Decimal("8"))


CODE_2260_P_ONLY_WHEN_AREA_CM2 = Condition(
    codes={"2260 P"},
    slug="only-when-area-cm2",
    sentence="only when area_cm2 <= 8 cm2",
    citation=TITOL_II_CAP_1,
    valid=FROM_2014_05_14,
    holds=code_2260_p_only_when_area_cm2,
    asks=("area_cm2",),
)

# ---------------------------------------------------------------- 2261 O Destrucció d'un tatuatge: - De més de 8 cm²


def code_2261_o_only_when_area_cm2(line: LineView) -> Truth:
    """2261 O: only when area_cm2 > 8 cm2 (Títol II, Cap. 1)."""
    return line.compare("area_cm2", ">", Decimal("8"))


CODE_2261_O_ONLY_WHEN_AREA_CM2 = Condition(
    codes={"2261 O"},
    slug="only-when-area-cm2",
    sentence="only when area_cm2 > 8 cm2",
    citation=TITOL_II_CAP_1,
    valid=FROM_2014_05_14,
    holds=code_2261_o_only_when_area_cm2,
    asks=("area_cm2",),
)

# ---------------------------------------------------------------- 2262 N Destrucció d'un tatuatge: - A la cara, augmen…


def code_2262_n_only_when_body_site(line: LineView) -> Truth:
    """2262 N: only when body_site is face (Títol II, Cap. 1)."""
    return line.equals("body_site", "face")


CODE_2262_N_ONLY_WHEN_BODY_SITE = Condition(
    codes={"2262 N"},
    slug="only-when-body-site",
    sentence="only when body_site is face",
    citation=TITOL_II_CAP_1,
    valid=FROM_2014_05_14,
    holds=code_2262_n_only_when_body_site,
    asks=("body_site",),
)

CODE_2262_N_REQUIRES = LinesRequired(
    codes={"2262 N"},
    slug="requires",
    sentence="requires 2260 P or 2261 O in the same session",
    citation=TITOL_II_CAP_1,
    valid=FROM_2014_05_14,
    partners=lines("2260 P", "2261 O"),
    keys=("session",),
)

# ---------------------------------------------------------------- 2263 M, 2264 L

CODE_2263_M_2264_L_MAX_1_PER_SESSION = Limit(
    codes={"2263 M", "2264 L"},
    slug="max-1-per-session",
    sentence="max 1 per session, counting 2263 M, 2264 L",
    citation=TITOL_II_CAP_1,
    valid=FROM_2014_05_14,
    number=1,
    window=Window("keys", keys=("session",)),
    counting={"2263 M", "2264 L"},
    reading="one of the two variants a session",
)

# ---------------------------------------------------------------- 2265 K Abrasió de teguments amb instrumental rotatiu…

CODE_2265_K_MAX_4_PER_COURSE = Limit(
    codes={"2265 K"},
    slug="max-4-per-course",
    sentence="max 4 per course",
    citation=TITOL_II_CAP_1,
    valid=FROM_2014_05_14,
    number=4,
    window=Window("keys", keys=("course",)),
    reading="four sessions for one course",
)

# ---------------------------------------------------------------- 2266 J Tractament de tota la cara efectuat en una so…


def code_2266_j_only_when_body_site(line: LineView) -> Truth:
    """2266 J: only when body_site is whole_face (Títol II, Cap. 1)."""
    return line.equals("body_site", "whole_face")


CODE_2266_J_ONLY_WHEN_BODY_SITE = Condition(
    codes={"2266 J"},
    slug="only-when-body-site",
    sentence="only when body_site is whole_face",
    citation=TITOL_II_CAP_1,
    valid=FROM_2014_05_14,
    holds=code_2266_j_only_when_body_site,
    asks=("body_site",),
)


def code_2266_j_only_when_general_anaesthesia(line: LineView) -> Truth:
    """2266 J: only when general_anaesthesia (Títol II, Cap. 1)."""
    return line.is_true("general_anaesthesia")


CODE_2266_J_ONLY_WHEN_GENERAL_ANAESTHESIA = Condition(
    codes={"2266 J"},
    slug="only-when-general-anaesthesia",
    sentence="only when general_anaesthesia",
    citation=TITOL_II_CAP_1,
    valid=FROM_2014_05_14,
    holds=code_2266_j_only_when_general_anaesthesia,
    asks=("general_anaesthesia",),
)

# ---------------------------------------------------------------- 2267 I Esmolar les ungles amb instruments rotatius o…


def code_2267_i_requires_prior_approval_when(line: LineView) -> Truth:
    """The `when` of 2267 I: requires prior approval when planned_sessions > 6 sessions (Títol II, Cap. 1)."""
    return line.compare("planned_sessions", ">", Decimal("6"))


CODE_2267_I_REQUIRES_PRIOR_APPROVAL = ApprovalRequired(
    codes={"2267 I"},
    slug="requires-prior-approval",
    sentence="requires prior approval when planned_sessions > 6 sessions",
    citation=TITOL_II_CAP_1,
    valid=FROM_2014_05_14,
    when=code_2267_i_requires_prior_approval_when,
    reading="agreed beforehand when more than six sessions are planned",
)

RULES: tuple[Rule, ...] = (
    CODE_2201_Z_AND_209_MORE_INCLUDES,
    CODE_2203_X_MAX_3_PER_COURSE,
    CODE_2204_V_ONLY_WHEN_MORE_THAN_2,
    CODE_2204_V_ONLY_WHEN_DATE_AND_TREATMENT_START_DATE,
    CODE_2205_U_MAX_20_PER_SERIES_ID,
    CODE_2205_U_MAX_1_PER_SESSION,
    CODE_2207_S_2208_R_INCLUDES,
    CODE_2207_S_2208_R_REQUIRES_DOCUMENT_REPORT,
    CODE_2207_S_MAX_3_PER_COURSE,
    CODE_2207_S_CANNOT_BE_BILLED_WITH,
    CODE_2208_R_MAX_3_PER_COURSE,
    CODE_2213_M_ONLY_WHEN_UNCOVERED_PART,
    CODE_2214_L_ONLY_WHEN_UNCOVERED_PART,
    CODE_2216_J_ONLY_WHEN_AREA_CM2,
    CODE_2217_I_ONLY_WHEN_AREA_CM2,
    CODE_2218_H_ONLY_WHEN_AREA_CM2,
    CODE_2219_G_ONLY_WHEN_AREA_CM2,
    CODE_2219_G_REQUIRES,
    CODE_2219_G_MAX_1_PER_SESSION,
    CODE_2219_G_ADDS_Q_20_PER_STARTED_200_AREA_CM2_ABOVE_400,
    CODE_2219_G_ADDS_Q_10_PER_STARTED_200_AREA_CM2_ABOVE_400,
    CODE_2224_B_ONLY_WHEN_COLLECTION_SIZE,
    CODE_2225_A_ONLY_WHEN_COLLECTION_SIZE,
    CODE_2225_A_ONLY_WHEN_GENERAL_ANAESTHESIA,
    CODE_2226_Z_2227_Y_INCLUDES,
    CODE_2228_X_PAYS_Q_30,
    CODE_2228_X_PAYS_Q_25,
    CODE_2228_X_MAX_1_PER_LESION_GROUP,
    CODE_2229_V_PAYS_Q_30,
    CODE_2229_V_PAYS_Q_25,
    CODE_2229_V_MAX_1_PER_LESION_GROUP,
    CODE_2229_V_INCLUDES,
    CODE_2229_V_INCLUDES_2,
    CODE_2228_X_2229_V_UNRESOLVED_THE_STAR_OF_2228_X,
    CODE_2230_U_TOTAL_AT_MOST_Q_200_PER_LESION_GROUP,
    CODE_2216_J_AND_15_MORE_TIMES_1_5,
    CODE_2230_U_TIMES_1_5,
    CODE_2233_R_REQUIRES_PRIOR_APPROVAL,
    CODE_2234_Q_ONLY_WHEN_UNCOVERED_PART,
    CODE_2235_P_ONLY_WHEN_UNCOVERED_PART,
    CODE_2236_O_ONLY_WHEN_GENERAL_ANAESTHESIA,
    CODE_2240_K_AND_2_MORE_ONLY_WHEN_WART_TYPE,
    CODE_2240_K_AND_2_MORE_REQUIRES_PRIOR_APPROVAL,
    CODE_2240_K_ONLY_WHEN_WART_COUNT,
    CODE_2241_J_ONLY_WHEN_WART_COUNT,
    CODE_2242_I_ONLY_WHEN_WART_COUNT,
    CODE_2242_I_REQUIRES,
    CODE_2243_H_2244_G_ONLY_WHEN_WART_TYPE,
    CODE_2243_H_2244_G_MAX_1_PER_COURSE,
    CODE_2243_H_ONLY_WHEN_WART_COUNT,
    CODE_2244_G_ONLY_WHEN_WART_COUNT,
    CODE_2244_G_ADDS_K_5_PER_WART_COUNT_ABOVE_4,
    CODE_2244_G_TOTAL_AT_MOST_K_30_PER_COURSE,
    CODE_2245_F_2246_E_ONLY_WHEN_WART_TYPE,
    CODE_2245_F_2246_E_INCLUDES,
    CODE_2245_F_2246_E_MAX_1_PER_COURSE,
    CODE_2245_F_ONLY_WHEN_SESSION_COUNT,
    CODE_2246_E_ONLY_WHEN_SESSION_COUNT,
    CODE_2247_D_REQUIRES_PRIOR_APPROVAL,
    CODE_2248_C_2249_B_MAX_1_PER_SESSION,
    CODE_2248_C_ONLY_WHEN_UNCOVERED_PART,
    CODE_2249_B_ONLY_WHEN_UNCOVERED_PART,
    CODE_2250_A_MAX_1_PER_SESSION,
    CODE_2251_Z_ONLY_WHEN_AREA_CM2,
    CODE_2252_Y_ONLY_WHEN_AREA_CM2,
    CODE_2253_X_ONLY_WHEN_AREA_CM2,
    CODE_2254_V_ONLY_WHEN_SESSION_DURATION_MIN,
    CODE_2255_U_2256_T_MAX_1_PER_LESION_GROUP,
    CODE_2255_U_ONLY_WHEN_AREA_CM2,
    CODE_2256_T_ONLY_WHEN_AREA_CM2,
    CODE_2257_S_ONLY_WHEN_FIELD_COUNT,
    CODE_2258_R_ONLY_WHEN_FIELD_COUNT,
    CODE_2259_Q_MAX_1_PER_SESSION,
    CODE_2260_P_ONLY_WHEN_AREA_CM2,
    CODE_2261_O_ONLY_WHEN_AREA_CM2,
    CODE_2262_N_ONLY_WHEN_BODY_SITE,
    CODE_2262_N_REQUIRES,
    CODE_2263_M_2264_L_MAX_1_PER_SESSION,
    CODE_2265_K_MAX_4_PER_COURSE,
    CODE_2266_J_ONLY_WHEN_BODY_SITE,
    CODE_2266_J_ONLY_WHEN_GENERAL_ANAESTHESIA,
    CODE_2267_I_REQUIRES_PRIOR_APPROVAL,
)
