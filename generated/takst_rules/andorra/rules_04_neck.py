"""The rules of Títol IV, Cap. 1; Títol IV, Cap. 2, Art. 1; Títol IV, Cap. 2, Art. 2; Títol IV, Cap. 2, Art. 2, 1.
Anamnesi i exàmens; Títol IV, Cap. 2, Art. 2, 2. Reeducació individual; Títol IV, Cap. 2, Art. 2, 3. Reeducació amb
tècniques de grup; Títol IV, Cap. 4.

Generated from rulesets/andorra/04-neck.takst by `takst build andorra`: change the rules there, then build again.
"""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from takst.runtime.engine_lines import more_than
from takst.runtime.kleene import Truth
from takst.runtime.plan import (
    ApprovalRequired,
    Condition,
    DocumentRequired,
    Inclusion,
    Judge,
    Limit,
    Named,
    PaysFee,
    Rule,
    Unresolved,
    lines,
)
from takst.runtime.spec import Citation, Fee, Period
from takst.runtime.view import LineView
from takst.runtime.windows import Window

TITOL_IV_CAP_1 = Citation("ngap", "Títol IV, Cap. 1")
FROM_2014_05_14 = Period(dt.date(2014, 5, 14))
TITOL_IV_CAP_2_ART_1 = Citation("ngap", "Títol IV, Cap. 2, Art. 1")
CODE_3204_H_AND_8_MORE = frozenset({
    "3204 H", "3205 G", "3206 X", "3207 Y", "3208 E", "3209 H", "3210 D", "3211 B", "3212 F",
})
TITOL_IV_CAP_2_ART_2 = Citation("ngap", "Títol IV, Cap. 2, Art. 2")
CODE_3204_H_AND_8_MORE_REQUIRES_DOCUMENT_RENEWAL_ASSESSMENT_2 = lines(
    "3204 H", "3205 G", "3206 X", "3207 Y", "3211 B", "3208 E", "3209 H", "3212 F", "3210 D",
)
TITOL_IV_CAP_2_ART_2_1_ANAMNESI_I_EXAMENS = Citation("ngap", "Títol IV, Cap. 2, Art. 2, 1. Anamnesi i exàmens")
TITOL_IV_CAP_2_ART_2_2_REEDUCACIO_INDIVIDUAL = Citation("ngap", "Títol IV, Cap. 2, Art. 2, 2. Reeducació individual")
CODE_3204_H_AND_7_MORE = frozenset({"3204 H", "3205 G", "3206 X", "3207 Y", "3208 E", "3209 H", "3211 B", "3212 F"})
TITOL_IV_CAP_2_ART_2_3_REEDUCACIO_AMB_TECNIQUES_DE_GRUP = Citation(
    "ngap",
    "Títol IV, Cap. 2, Art. 2, 3. Reeducació amb tècniques de grup",
)
TITOL_IV_CAP_4 = Citation("ngap", "Títol IV, Cap. 4")

# ---------------------------------------------------------------- 3102 Y Tractament quirúrgic de la torticoli mitjança…


def code_3102_y_only_when_plaster_device(line: LineView) -> Truth:
    """3102 Y: only when not plaster_device (Títol IV, Cap. 1)."""
    return ~line.is_true("plaster_device")


CODE_3102_Y_ONLY_WHEN_PLASTER_DEVICE = Condition(
    codes={"3102 Y"},
    slug="only-when-plaster-device",
    sentence="only when not plaster_device",
    citation=TITOL_IV_CAP_1,
    valid=FROM_2014_05_14,
    holds=code_3102_y_only_when_plaster_device,
    asks=("plaster_device",),
)

# ---------------------------------------------------------------- 3103 X Seguit de la confecció d'un aparell de guix


def code_3103_x_only_when_plaster_device(line: LineView) -> Truth:
    """3103 X: only when plaster_device (Títol IV, Cap. 1)."""
    return line.is_true("plaster_device")


CODE_3103_X_ONLY_WHEN_PLASTER_DEVICE = Condition(
    codes={"3103 X"},
    slug="only-when-plaster-device",
    sentence="only when plaster_device",
    citation=TITOL_IV_CAP_1,
    valid=FROM_2014_05_14,
    holds=code_3103_x_only_when_plaster_device,
    asks=("plaster_device",),
)

CODE_3103_X_INCLUDES = Inclusion(
    codes={"3103 X"},
    slug="includes",
    sentence='includes 3102 Y, "plaster device"',
    citation=TITOL_IV_CAP_1,
    valid=FROM_2014_05_14,
    items=lines("3102 Y", Named("plaster device", "plaster-device")),
    keys=("session",),
    reading="where the text does not say how far a ban or an inclusion reaches: the same session",
)

# ---------------------------------------------------------------- 3110 Z Estudi aïllat de la mobilitat faringolaríngia…

CODE_3110_Z_MAX_1_PER_SESSION = Limit(
    codes={"3110 Z"},
    slug="max-1-per-session",
    sentence="max 1 per session",
    citation=TITOL_IV_CAP_2_ART_1,
    valid=FROM_2014_05_14,
    number=1,
    window=Window("keys", keys=("session",)),
    reading="any technique and number of trials count once in a session",
)

# ---------------------------------------------------------------- 3113 V Dilatació laríngia, per sessió

CODE_3113_V_MAX_1_PER_SESSION = Limit(
    codes={"3113 V"},
    slug="max-1-per-session",
    sentence="max 1 per session",
    citation=TITOL_IV_CAP_2_ART_1,
    valid=FROM_2014_05_14,
    number=1,
    window=Window("keys", keys=("session",)),
)

# ---------------------------------------------------------------- 3204 H and 8 more


def code_3204_h_and_8_more_requires_document_assessment_when(line: LineView) -> Truth:
    """The `when` of 3204 H and 8 more: requires document assessment when series_number is 1 (Títol IV, Cap. 2, Art. 2).
    """
    return line.equals("series_number", Decimal("1"))


CODE_3204_H_AND_8_MORE_REQUIRES_DOCUMENT_ASSESSMENT = DocumentRequired(
    codes=CODE_3204_H_AND_8_MORE,
    slug="requires-document-assessment",
    sentence="requires document assessment when series_number is 1",
    citation=TITOL_IV_CAP_2_ART_2,
    valid=FROM_2014_05_14,
    kind="assessment",
    when=code_3204_h_and_8_more_requires_document_assessment_when,
)


def code_3204_h_and_8_more_requires_document_renewal_assessment_when(line: LineView) -> Truth:
    """The `when` of 3204 H and 8 more: requires document renewal_assessment when series_number > 1 and more than 49 of
    3204 H to 3212 F, 3210 D per treatment (Títol IV, Cap. 2, Art. 2).
    """
    return (
        line.compare("series_number", ">", Decimal("1"))
        & more_than(
            49,
            line,
            Window("keys", keys=("treatment",)),
            counting=CODE_3204_H_AND_8_MORE_REQUIRES_DOCUMENT_RENEWAL_ASSESSMENT_2,
        )
    )


CODE_3204_H_AND_8_MORE_REQUIRES_DOCUMENT_RENEWAL_ASSESSMENT = DocumentRequired(
    codes=CODE_3204_H_AND_8_MORE,
    slug="requires-document-renewal-assessment",
    sentence=(
        "requires document renewal_assessment when series_number > 1 and more than 49 of 3204 H to 3212 F, 3210 D per "
        "treatment"
    ),
    citation=TITOL_IV_CAP_2_ART_2,
    valid=FROM_2014_05_14,
    kind="renewal_assessment",
    when=code_3204_h_and_8_more_requires_document_renewal_assessment_when,
    reading="sessions count over all rows of one treatment",
)

# ---------------------------------------------------------------- 3200 K and 3 more

CODE_3200_K_AND_3_MORE_REQUIRES_DOCUMENT_REPORT = DocumentRequired(
    codes={"3200 K", "3201 J", "3202 I", "3203 C"},
    slug="requires-document-report",
    sentence="requires document report",
    citation=TITOL_IV_CAP_2_ART_2_1_ANAMNESI_I_EXAMENS,
    valid=FROM_2014_05_14,
    kind="report",
)


def code_3200_k_and_3_more_requires_prior_approval_when(line: LineView) -> Truth:
    """The `when` of 3200 K and 3 more: requires prior approval when more than 5 of 3200 K to 3203 C per treatment
    (Títol IV, Cap. 2, Art. 2, 1. Anamnesi i exàmens).
    """
    return more_than(
        5,
        line,
        Window("keys", keys=("treatment",)),
        counting=lines("3200 K", "3201 J", "3202 I", "3203 C"),
    )


CODE_3200_K_AND_3_MORE_REQUIRES_PRIOR_APPROVAL = ApprovalRequired(
    codes={"3200 K", "3201 J", "3202 I", "3203 C"},
    slug="requires-prior-approval",
    sentence="requires prior approval when more than 5 of 3200 K to 3203 C per treatment",
    citation=TITOL_IV_CAP_2_ART_2_1_ANAMNESI_I_EXAMENS,
    valid=FROM_2014_05_14,
    when=code_3200_k_and_3_more_requires_prior_approval_when,
    reading="all exploration sessions of one treatment",
)


def code_3200_k_and_3_more_pays_amo_12_when(line: LineView) -> Truth:
    """The `when` of 3200 K and 3 more: pays AMO 12 when exploration_session_rank > 2 (Títol IV, Cap. 2, Art. 2, 1.
    Anamnesi i exàmens).
    """
    return line.compare("exploration_session_rank", ">", Decimal("2"))


CODE_3200_K_AND_3_MORE_PAYS_AMO_12 = PaysFee(
    codes={"3200 K", "3201 J", "3202 I", "3203 C"},
    slug="pays-amo-12",
    sentence="pays AMO 12 when exploration_session_rank > 2",
    citation=TITOL_IV_CAP_2_ART_2_1_ANAMNESI_I_EXAMENS,
    valid=FROM_2014_05_14,
    fee=Fee(Decimal("12"), letter="AMO"),
    when=code_3200_k_and_3_more_pays_amo_12_when,
    reading="the first two sessions keep AMO 16",
)


def code_3200_k_and_3_more_judge_is_it_an_exceptional_case_when(line: LineView) -> Truth:
    """The `when` of 3200 K and 3 more: judge "Is it an exceptional case that needs several exploration sessions?" when
    exploration_session_rank > 1 (Títol IV, Cap. 2, Art. 2, 1. Anamnesi i exàmens).
    """
    return line.compare("exploration_session_rank", ">", Decimal("1"))


CODE_3200_K_AND_3_MORE_JUDGE_IS_IT_AN_EXCEPTIONAL_CASE = Judge(
    codes={"3200 K", "3201 J", "3202 I", "3203 C"},
    slug="judge-is-it-an-exceptional-case",
    sentence=(
        'judge "Is it an exceptional case that needs several exploration sessions?" when exploration_session_rank > 1'
    ),
    citation=TITOL_IV_CAP_2_ART_2_1_ANAMNESI_I_EXAMENS,
    valid=FROM_2014_05_14,
    question="Is it an exceptional case that needs several exploration sessions?",
    when=code_3200_k_and_3_more_judge_is_it_an_exceptional_case_when,
)

# ---------------------------------------------------------------- 3202 I Examen d'aptitud per a l'adquisició del lleng…

CODE_3202_I_MAX_1_PER_CALENDAR_YEAR = Limit(
    codes={"3202 I"},
    slug="max-1-per-calendar-year",
    sentence="max 1 per calendar year",
    citation=TITOL_IV_CAP_2_ART_2_1_ANAMNESI_I_EXAMENS,
    valid=FROM_2014_05_14,
    number=1,
    window=Window("calendar year"),
    reading="a year is the calendar year",
)

# ---------------------------------------------------------------- 3204 H Trastorns aïllats d'articulació en subjectes …


def code_3204_h_only_when_speech_disorder(line: LineView) -> Truth:
    """3204 H: only when speech_disorder is isolated_articulation (Títol IV, Cap. 2, Art. 2, 2. Reeducació individual).
    """
    return line.equals("speech_disorder", "isolated_articulation")


CODE_3204_H_ONLY_WHEN_SPEECH_DISORDER = Condition(
    codes={"3204 H"},
    slug="only-when-speech-disorder",
    sentence="only when speech_disorder is isolated_articulation",
    citation=TITOL_IV_CAP_2_ART_2_2_REEDUCACIO_INDIVIDUAL,
    valid=FROM_2014_05_14,
    holds=code_3204_h_only_when_speech_disorder,
    asks=("speech_disorder",),
)


def code_3204_h_only_when_neurological_disease(line: LineView) -> Truth:
    """3204 H: only when not neurological_disease (Títol IV, Cap. 2, Art. 2, 2. Reeducació individual)."""
    return ~line.is_true("neurological_disease")


CODE_3204_H_ONLY_WHEN_NEUROLOGICAL_DISEASE = Condition(
    codes={"3204 H"},
    slug="only-when-neurological-disease",
    sentence="only when not neurological_disease",
    citation=TITOL_IV_CAP_2_ART_2_2_REEDUCACIO_INDIVIDUAL,
    valid=FROM_2014_05_14,
    holds=code_3204_h_only_when_neurological_disease,
    asks=("neurological_disease",),
)

# ---------------------------------------------------------------- 3205 G Trastorns de l'articulació associats a defici…


def code_3205_g_only_when_speech_disorder(line: LineView) -> Truth:
    """3205 G: only when speech_disorder is one of articulation_with_perceptive_deficit, phonation_in_cleft_palate,
    velar_insufficiency, swallowing_and_mouth_breathing, tympanic_and_velar, dysglossia (Títol IV, Cap. 2, Art. 2, 2.
    Reeducació individual).
    """
    return line.one_of(
        "speech_disorder",
        "articulation_with_perceptive_deficit",
        "phonation_in_cleft_palate",
        "velar_insufficiency",
        "swallowing_and_mouth_breathing",
        "tympanic_and_velar",
        "dysglossia",
    )


CODE_3205_G_ONLY_WHEN_SPEECH_DISORDER = Condition(
    codes={"3205 G"},
    slug="only-when-speech-disorder",
    sentence=(
        "only when speech_disorder is one of articulation_with_perceptive_deficit, phonation_in_cleft_palate, "
        "velar_insufficiency, swallowing_and_mouth_breathing, tympanic_and_velar, dysglossia"
    ),
    citation=TITOL_IV_CAP_2_ART_2_2_REEDUCACIO_INDIVIDUAL,
    valid=FROM_2014_05_14,
    holds=code_3205_g_only_when_speech_disorder,
    asks=("speech_disorder",),
)

# ---------------------------------------------------------------- 3206 X Reeducació del retard i/o disfuncionalitat pe…


def code_3206_x_only_when_speech_disorder(line: LineView) -> Truth:
    """3206 X: only when speech_disorder is one of delay_of_written_language, logical_reasoning (Títol IV, Cap. 2, Art.
    2, 2. Reeducació individual).
    """
    return line.one_of("speech_disorder", "delay_of_written_language", "logical_reasoning")


CODE_3206_X_ONLY_WHEN_SPEECH_DISORDER = Condition(
    codes={"3206 X"},
    slug="only-when-speech-disorder",
    sentence="only when speech_disorder is one of delay_of_written_language, logical_reasoning",
    citation=TITOL_IV_CAP_2_ART_2_2_REEDUCACIO_INDIVIDUAL,
    valid=FROM_2014_05_14,
    holds=code_3206_x_only_when_speech_disorder,
    asks=("speech_disorder",),
)

# ---------------------------------------------------------------- 3207 Y Reeducació dels trastorns de la lectoescriptu…


def code_3207_y_only_when_speech_disorder(line: LineView) -> Truth:
    """3207 Y: only when speech_disorder is global_reading_and_writing (Títol IV, Cap. 2, Art. 2, 2. Reeducació
    individual).
    """
    return line.equals("speech_disorder", "global_reading_and_writing")


CODE_3207_Y_ONLY_WHEN_SPEECH_DISORDER = Condition(
    codes={"3207 Y"},
    slug="only-when-speech-disorder",
    sentence="only when speech_disorder is global_reading_and_writing",
    citation=TITOL_IV_CAP_2_ART_2_2_REEDUCACIO_INDIVIDUAL,
    valid=FROM_2014_05_14,
    holds=code_3207_y_only_when_speech_disorder,
    asks=("speech_disorder",),
)

# ---------------------------------------------------------------- 3211 B Aprenentatge de la veu esofàgica, reeducació …


def code_3211_b_only_when_speech_disorder(line: LineView) -> Truth:
    """3211 B: only when speech_disorder is one of oesophageal_voice, voice_disorder, rhinolalia, presbyphonia (Títol
    IV, Cap. 2, Art. 2, 2. Reeducació individual).
    """
    return line.one_of("speech_disorder", "oesophageal_voice", "voice_disorder", "rhinolalia", "presbyphonia")


CODE_3211_B_ONLY_WHEN_SPEECH_DISORDER = Condition(
    codes={"3211 B"},
    slug="only-when-speech-disorder",
    sentence="only when speech_disorder is one of oesophageal_voice, voice_disorder, rhinolalia, presbyphonia",
    citation=TITOL_IV_CAP_2_ART_2_2_REEDUCACIO_INDIVIDUAL,
    valid=FROM_2014_05_14,
    holds=code_3211_b_only_when_speech_disorder,
    asks=("speech_disorder",),
)

# ---------------------------------------------------------------- 3208 E Reeducació dels retards del llenguatge o de l…


def code_3208_e_only_when_speech_disorder(line: LineView) -> Truth:
    """3208 E: only when speech_disorder is one of delay_of_speech, stammering, lip_reading_in_acquired_deafness,
    cochlear_implant (Títol IV, Cap. 2, Art. 2, 2. Reeducació individual).
    """
    return line.one_of(
        "speech_disorder",
        "delay_of_speech",
        "stammering",
        "lip_reading_in_acquired_deafness",
        "cochlear_implant",
    )


CODE_3208_E_ONLY_WHEN_SPEECH_DISORDER = Condition(
    codes={"3208 E"},
    slug="only-when-speech-disorder",
    sentence=(
        "only when speech_disorder is one of delay_of_speech, stammering, lip_reading_in_acquired_deafness, "
        "cochlear_implant"
    ),
    citation=TITOL_IV_CAP_2_ART_2_2_REEDUCACIO_INDIVIDUAL,
    valid=FROM_2014_05_14,
    holds=code_3208_e_only_when_speech_disorder,
    asks=("speech_disorder",),
)

# ---------------------------------------------------------------- 3209 H Reeducació del llenguatge en els estats neuro…


def code_3209_h_only_when_speech_disorder(line: LineView) -> Truth:
    """3209 H: only when speech_disorder is one of acquired_neurological_state, acquired_deafness, aphasia, dysarthria,
    cerebral_palsy, epilepsy, dementia, neurodegenerative_disease, other_acquired (Títol IV, Cap. 2, Art. 2, 2.
    Reeducació individual).
    """
    return line.one_of(
        "speech_disorder",
        "acquired_neurological_state",
        "acquired_deafness",
        "aphasia",
        "dysarthria",
        "cerebral_palsy",
        "epilepsy",
        "dementia",
        "neurodegenerative_disease",
        "other_acquired",
    )


CODE_3209_H_ONLY_WHEN_SPEECH_DISORDER = Condition(
    codes={"3209 H"},
    slug="only-when-speech-disorder",
    sentence=(
        "only when speech_disorder is one of acquired_neurological_state, acquired_deafness, aphasia, dysarthria, "
        "cerebral_palsy, epilepsy, dementia, neurodegenerative_disease, other_acquired"
    ),
    citation=TITOL_IV_CAP_2_ART_2_2_REEDUCACIO_INDIVIDUAL,
    valid=FROM_2014_05_14,
    holds=code_3209_h_only_when_speech_disorder,
    asks=("speech_disorder",),
)

# ---------------------------------------------------------------- 3212 F Reeducació del llenguatge en els estats neuro…


def code_3212_f_only_when_speech_disorder(line: LineView) -> Truth:
    """3212 F: only when speech_disorder is one of congenital_neurological_state, congenital_deafness, dysphasia,
    dyslexia, attention_deficit, other_congenital (Títol IV, Cap. 2, Art. 2, 2. Reeducació individual).
    """
    return line.one_of(
        "speech_disorder",
        "congenital_neurological_state",
        "congenital_deafness",
        "dysphasia",
        "dyslexia",
        "attention_deficit",
        "other_congenital",
    )


CODE_3212_F_ONLY_WHEN_SPEECH_DISORDER = Condition(
    codes={"3212 F"},
    slug="only-when-speech-disorder",
    sentence=(
        "only when speech_disorder is one of congenital_neurological_state, congenital_deafness, dysphasia, dyslexia, "
        "attention_deficit, other_congenital"
    ),
    citation=TITOL_IV_CAP_2_ART_2_2_REEDUCACIO_INDIVIDUAL,
    valid=FROM_2014_05_14,
    holds=code_3212_f_only_when_speech_disorder,
    asks=("speech_disorder",),
)

# ---------------------------------------------------------------- 3204 H and 7 more

CODE_3204_H_AND_7_MORE_MAX_1_PER_SESSION_AND_CODE = Limit(
    codes=CODE_3204_H_AND_7_MORE,
    slug="max-1-per-session-and-code",
    sentence="max 1 per session and code",
    citation=TITOL_IV_CAP_2_ART_2_2_REEDUCACIO_INDIVIDUAL,
    valid=FROM_2014_05_14,
    number=1,
    window=Window("keys", keys=("session", "code")),
    reading="each row is one for a session",
)

CODE_3204_H_AND_7_MORE_UNRESOLVED_WHICH_CODES_OR_CASES_ARE = Unresolved(
    codes=CODE_3204_H_AND_7_MORE,
    slug="unresolved-which-codes-or-cases-are",
    sentence='unresolved "which codes or cases are long-term, and which medium or short-term"',
    citation=TITOL_IV_CAP_2_ART_2_2_REEDUCACIO_INDIVIDUAL,
    valid=FROM_2014_05_14,
    text="which codes or cases are long-term, and which medium or short-term",
)


def code_3204_h_and_7_more_max_50_sessions_per_series_id_when(line: LineView) -> Truth:
    """The `when` of 3204 H and 7 more: max 50 sessions per series_id when treatment_term is long and series_number is 1
    (Títol IV, Cap. 2, Art. 2, 2. Reeducació individual).
    """
    return line.equals("treatment_term", "long") & line.equals("series_number", Decimal("1"))


CODE_3204_H_AND_7_MORE_MAX_50_SESSIONS_PER_SERIES_ID = Limit(
    codes=CODE_3204_H_AND_7_MORE,
    slug="max-50-sessions-per-series-id",
    sentence="max 50 sessions per series_id when treatment_term is long and series_number is 1",
    citation=TITOL_IV_CAP_2_ART_2_2_REEDUCACIO_INDIVIDUAL,
    valid=FROM_2014_05_14,
    number=50,
    noun="sessions",
    window=Window("keys", keys=("series_id",)),
    when=code_3204_h_and_7_more_max_50_sessions_per_series_id_when,
)


def code_3204_h_and_7_more_max_30_sessions_per_series_id_when(line: LineView) -> Truth:
    """The `when` of 3204 H and 7 more: max 30 sessions per series_id when treatment_term is long and series_number > 1
    (Títol IV, Cap. 2, Art. 2, 2. Reeducació individual).
    """
    return line.equals("treatment_term", "long") & line.compare("series_number", ">", Decimal("1"))


CODE_3204_H_AND_7_MORE_MAX_30_SESSIONS_PER_SERIES_ID = Limit(
    codes=CODE_3204_H_AND_7_MORE,
    slug="max-30-sessions-per-series-id.when-treatment-term-is-long-and-series-number-over-1",
    sentence="max 30 sessions per series_id when treatment_term is long and series_number > 1",
    citation=TITOL_IV_CAP_2_ART_2_2_REEDUCACIO_INDIVIDUAL,
    valid=FROM_2014_05_14,
    number=30,
    noun="sessions",
    window=Window("keys", keys=("series_id",)),
    when=code_3204_h_and_7_more_max_30_sessions_per_series_id_when,
)


def code_3204_h_and_7_more_max_30_sessions_per_series_id_2_when(line: LineView) -> Truth:
    """The `when` of 3204 H and 7 more: max 30 sessions per series_id when treatment_term is one of medium, short and
    series_number is 1 (Títol IV, Cap. 2, Art. 2, 2. Reeducació individual).
    """
    return line.one_of("treatment_term", "medium", "short") & line.equals("series_number", Decimal("1"))


CODE_3204_H_AND_7_MORE_MAX_30_SESSIONS_PER_SERIES_ID_2 = Limit(
    codes=CODE_3204_H_AND_7_MORE,
    slug="max-30-sessions-per-series-id.when-treatment-term-is-one-of-medium-short-and-series-number-is-1",
    sentence="max 30 sessions per series_id when treatment_term is one of medium, short and series_number is 1",
    citation=TITOL_IV_CAP_2_ART_2_2_REEDUCACIO_INDIVIDUAL,
    valid=FROM_2014_05_14,
    number=30,
    noun="sessions",
    window=Window("keys", keys=("series_id",)),
    when=code_3204_h_and_7_more_max_30_sessions_per_series_id_2_when,
)


def code_3204_h_and_7_more_max_20_sessions_per_series_id_when(line: LineView) -> Truth:
    """The `when` of 3204 H and 7 more: max 20 sessions per series_id when treatment_term is one of medium, short and
    series_number > 1 (Títol IV, Cap. 2, Art. 2, 2. Reeducació individual).
    """
    return line.one_of("treatment_term", "medium", "short") & line.compare("series_number", ">", Decimal("1"))


CODE_3204_H_AND_7_MORE_MAX_20_SESSIONS_PER_SERIES_ID = Limit(
    codes=CODE_3204_H_AND_7_MORE,
    slug="max-20-sessions-per-series-id",
    sentence="max 20 sessions per series_id when treatment_term is one of medium, short and series_number > 1",
    citation=TITOL_IV_CAP_2_ART_2_2_REEDUCACIO_INDIVIDUAL,
    valid=FROM_2014_05_14,
    number=20,
    noun="sessions",
    window=Window("keys", keys=("series_id",)),
    when=code_3204_h_and_7_more_max_20_sessions_per_series_id_when,
)


def code_3204_h_and_7_more_only_when_session_duration_min(line: LineView) -> Truth:
    """3204 H and 7 more: only when session_duration_min >= 30 minutes (Títol IV, Cap. 2, Art. 2, 2. Reeducació
    individual).
    """
    return line.compare("session_duration_min", ">=", Decimal("30"))


CODE_3204_H_AND_7_MORE_ONLY_WHEN_SESSION_DURATION_MIN = Condition(
    codes=CODE_3204_H_AND_7_MORE,
    slug="only-when-session-duration-min",
    sentence="only when session_duration_min >= 30 minutes",
    citation=TITOL_IV_CAP_2_ART_2_2_REEDUCACIO_INDIVIDUAL,
    valid=FROM_2014_05_14,
    holds=code_3204_h_and_7_more_only_when_session_duration_min,
    asks=("session_duration_min",),
)

# ---------------------------------------------------------------- 3209 H, 3212 F


def code_3209_h_3212_f_only_when_session_duration_min_unless(line: LineView) -> Truth:
    """3209 H, 3212 F: only when session_duration_min >= 55 minutes unless not (speech_disorder is one of
    acquired_neurological_state, congenital_neurological_state) (Títol IV, Cap. 2, Art. 2, 2. Reeducació individual).
    """
    return line.compare("session_duration_min", ">=", Decimal("55"))


def code_3209_h_3212_f_only_when_session_duration_min_unless_unless(line: LineView) -> Truth:
    """The `unless` of 3209 H, 3212 F: only when session_duration_min >= 55 minutes unless not (speech_disorder is one
    of acquired_neurological_state, congenital_neurological_state) (Títol IV, Cap. 2, Art. 2, 2. Reeducació
    individual).
    """
    return ~line.one_of("speech_disorder", "acquired_neurological_state", "congenital_neurological_state")


CODE_3209_H_3212_F_ONLY_WHEN_SESSION_DURATION_MIN_UNLESS = Condition(
    codes={"3209 H", "3212 F"},
    slug="only-when-session-duration-min.unless-speech-disorder",
    sentence=(
        "only when session_duration_min >= 55 minutes unless not (speech_disorder is one of "
        "acquired_neurological_state, congenital_neurological_state)"
    ),
    citation=TITOL_IV_CAP_2_ART_2_2_REEDUCACIO_INDIVIDUAL,
    valid=FROM_2014_05_14,
    holds=code_3209_h_3212_f_only_when_session_duration_min_unless,
    asks=("session_duration_min",),
    unless=code_3209_h_3212_f_only_when_session_duration_min_unless_unless,
    reading="the 55 minutes stand with the neurological states, and are the least; what follows keeps thirty",
)

# ---------------------------------------------------------------- 3210 D Per sessió


def code_3210_d_only_when_performer_role(line: LineView) -> Truth:
    """3210 D: only by performer.role phoniatrist, speech_therapist (Títol IV, Cap. 2, Art. 2, 3. Reeducació amb
    tècniques de grup).
    """
    return line.one_of("performer.role", "phoniatrist", "speech_therapist")


CODE_3210_D_ONLY_WHEN_PERFORMER_ROLE = Condition(
    codes={"3210 D"},
    slug="only-when-performer-role",
    sentence="only by performer.role phoniatrist, speech_therapist",
    citation=TITOL_IV_CAP_2_ART_2_3_REEDUCACIO_AMB_TECNIQUES_DE_GRUP,
    valid=FROM_2014_05_14,
    holds=code_3210_d_only_when_performer_role,
    asks=("performer.role",),
)


def code_3210_d_only_when_patient_count(line: LineView) -> Truth:
    """3210 D: only when patient_count <= 3 patients (Títol IV, Cap. 2, Art. 2, 3. Reeducació amb tècniques de grup)."""
    return line.compare("patient_count", "<=", Decimal("3"))


CODE_3210_D_ONLY_WHEN_PATIENT_COUNT = Condition(
    codes={"3210 D"},
    slug="only-when-patient-count",
    sentence="only when patient_count <= 3 patients",
    citation=TITOL_IV_CAP_2_ART_2_3_REEDUCACIO_AMB_TECNIQUES_DE_GRUP,
    valid=FROM_2014_05_14,
    holds=code_3210_d_only_when_patient_count,
    asks=("patient_count",),
)


def code_3210_d_only_when_session_duration_min(line: LineView) -> Truth:
    """3210 D: only when session_duration_min >= 60 minutes (Títol IV, Cap. 2, Art. 2, 3. Reeducació amb tècniques de
    grup).
    """
    return line.compare("session_duration_min", ">=", Decimal("60"))


CODE_3210_D_ONLY_WHEN_SESSION_DURATION_MIN = Condition(
    codes={"3210 D"},
    slug="only-when-session-duration-min",
    sentence="only when session_duration_min >= 60 minutes",
    citation=TITOL_IV_CAP_2_ART_2_3_REEDUCACIO_AMB_TECNIQUES_DE_GRUP,
    valid=FROM_2014_05_14,
    holds=code_3210_d_only_when_session_duration_min,
    asks=("session_duration_min",),
)


def code_3210_d_max_30_sessions_per_series_id_when(line: LineView) -> Truth:
    """The `when` of 3210 D: max 30 sessions per series_id when series_number is 1 (Títol IV, Cap. 2, Art. 2, 3.
    Reeducació amb tècniques de grup).
    """
    return line.equals("series_number", Decimal("1"))


CODE_3210_D_MAX_30_SESSIONS_PER_SERIES_ID = Limit(
    codes={"3210 D"},
    slug="max-30-sessions-per-series-id",
    sentence="max 30 sessions per series_id when series_number is 1",
    citation=TITOL_IV_CAP_2_ART_2_3_REEDUCACIO_AMB_TECNIQUES_DE_GRUP,
    valid=FROM_2014_05_14,
    number=30,
    noun="sessions",
    window=Window("keys", keys=("series_id",)),
    when=code_3210_d_max_30_sessions_per_series_id_when,
)


def code_3210_d_max_20_sessions_per_series_id_when(line: LineView) -> Truth:
    """The `when` of 3210 D: max 20 sessions per series_id when series_number > 1 (Títol IV, Cap. 2, Art. 2, 3.
    Reeducació amb tècniques de grup).
    """
    return line.compare("series_number", ">", Decimal("1"))


CODE_3210_D_MAX_20_SESSIONS_PER_SERIES_ID = Limit(
    codes={"3210 D"},
    slug="max-20-sessions-per-series-id",
    sentence="max 20 sessions per series_id when series_number > 1",
    citation=TITOL_IV_CAP_2_ART_2_3_REEDUCACIO_AMB_TECNIQUES_DE_GRUP,
    valid=FROM_2014_05_14,
    number=20,
    noun="sessions",
    window=Window("keys", keys=("series_id",)),
    when=code_3210_d_max_20_sessions_per_series_id_when,
)


def code_3210_d_only_when_speech_disorder(line: LineView) -> Truth:
    """3210 D: only when speech_disorder is one of stammering, delay_of_speech, delay_of_written_language,
    global_reading_and_writing, aphasia, voice_disorder, oesophageal_voice, lip_reading_in_acquired_deafness,
    lip_reading_of_a_deaf_child (Títol IV, Cap. 2, Art. 2, 3. Reeducació amb tècniques de grup).
    """
    return line.one_of(
        "speech_disorder",
        "stammering",
        "delay_of_speech",
        "delay_of_written_language",
        "global_reading_and_writing",
        "aphasia",
        "voice_disorder",
        "oesophageal_voice",
        "lip_reading_in_acquired_deafness",
        "lip_reading_of_a_deaf_child",
    )


CODE_3210_D_ONLY_WHEN_SPEECH_DISORDER = Condition(
    codes={"3210 D"},
    slug="only-when-speech-disorder",
    sentence=(
        "only when speech_disorder is one of stammering, delay_of_speech, delay_of_written_language, "
        "global_reading_and_writing, aphasia, voice_disorder, oesophageal_voice, lip_reading_in_acquired_deafness, "
        "lip_reading_of_a_deaf_child"
    ),
    citation=TITOL_IV_CAP_2_ART_2_3_REEDUCACIO_AMB_TECNIQUES_DE_GRUP,
    valid=FROM_2014_05_14,
    holds=code_3210_d_only_when_speech_disorder,
    asks=("speech_disorder",),
)


def code_3210_d_only_when_patient_age(line: LineView) -> Truth:
    """3210 D: only when patient.age >= 4 years unless not (speech_disorder is one of stammering, delay_of_speech)
    (Títol IV, Cap. 2, Art. 2, 3. Reeducació amb tècniques de grup).
    """
    return line.compare("patient.age", ">=", Decimal("4"))


def code_3210_d_only_when_patient_age_unless(line: LineView) -> Truth:
    """The `unless` of 3210 D: only when patient.age >= 4 years unless not (speech_disorder is one of stammering,
    delay_of_speech) (Títol IV, Cap. 2, Art. 2, 3. Reeducació amb tècniques de grup).
    """
    return ~line.one_of("speech_disorder", "stammering", "delay_of_speech")


CODE_3210_D_ONLY_WHEN_PATIENT_AGE = Condition(
    codes={"3210 D"},
    slug="only-when-patient-age",
    sentence="only when patient.age >= 4 years unless not (speech_disorder is one of stammering, delay_of_speech)",
    citation=TITOL_IV_CAP_2_ART_2_3_REEDUCACIO_AMB_TECNIQUES_DE_GRUP,
    valid=FROM_2014_05_14,
    holds=code_3210_d_only_when_patient_age,
    asks=("patient.age",),
    unless=code_3210_d_only_when_patient_age_unless,
)

# ---------------------------------------------------------------- 3350 Z Intubació de la tràquea fora de tota interven…


def code_3350_z_only_when_during_surgery(line: LineView) -> Truth:
    """3350 Z: only when not during_surgery (Títol IV, Cap. 4)."""
    return ~line.is_true("during_surgery")


CODE_3350_Z_ONLY_WHEN_DURING_SURGERY = Condition(
    codes={"3350 Z"},
    slug="only-when-during-surgery",
    sentence="only when not during_surgery",
    citation=TITOL_IV_CAP_4,
    valid=FROM_2014_05_14,
    holds=code_3350_z_only_when_during_surgery,
    asks=("during_surgery",),
)

# ---------------------------------------------------------------- 3351 Y Intubació traqueobronquial selectiva per a un…


def code_3351_y_only_when_during_surgery(line: LineView) -> Truth:
    """3351 Y: only when during_surgery (Títol IV, Cap. 4)."""
    return line.is_true("during_surgery")


CODE_3351_Y_ONLY_WHEN_DURING_SURGERY = Condition(
    codes={"3351 Y"},
    slug="only-when-during-surgery",
    sentence="only when during_surgery",
    citation=TITOL_IV_CAP_4,
    valid=FROM_2014_05_14,
    holds=code_3351_y_only_when_during_surgery,
    asks=("during_surgery",),
)


def code_3351_y_only_when_surgery_type(line: LineView) -> Truth:
    """3351 Y: only when surgery_type is endothoracic (Títol IV, Cap. 4)."""
    return line.equals("surgery_type", "endothoracic")


CODE_3351_Y_ONLY_WHEN_SURGERY_TYPE = Condition(
    codes={"3351 Y"},
    slug="only-when-surgery-type",
    sentence="only when surgery_type is endothoracic",
    citation=TITOL_IV_CAP_4,
    valid=FROM_2014_05_14,
    holds=code_3351_y_only_when_surgery_type,
    asks=("surgery_type",),
)

RULES: tuple[Rule, ...] = (
    CODE_3102_Y_ONLY_WHEN_PLASTER_DEVICE,
    CODE_3103_X_ONLY_WHEN_PLASTER_DEVICE,
    CODE_3103_X_INCLUDES,
    CODE_3110_Z_MAX_1_PER_SESSION,
    CODE_3113_V_MAX_1_PER_SESSION,
    CODE_3204_H_AND_8_MORE_REQUIRES_DOCUMENT_ASSESSMENT,
    CODE_3204_H_AND_8_MORE_REQUIRES_DOCUMENT_RENEWAL_ASSESSMENT,
    CODE_3200_K_AND_3_MORE_REQUIRES_DOCUMENT_REPORT,
    CODE_3200_K_AND_3_MORE_REQUIRES_PRIOR_APPROVAL,
    CODE_3200_K_AND_3_MORE_PAYS_AMO_12,
    CODE_3200_K_AND_3_MORE_JUDGE_IS_IT_AN_EXCEPTIONAL_CASE,
    CODE_3202_I_MAX_1_PER_CALENDAR_YEAR,
    CODE_3204_H_ONLY_WHEN_SPEECH_DISORDER,
    CODE_3204_H_ONLY_WHEN_NEUROLOGICAL_DISEASE,
    CODE_3205_G_ONLY_WHEN_SPEECH_DISORDER,
    CODE_3206_X_ONLY_WHEN_SPEECH_DISORDER,
    CODE_3207_Y_ONLY_WHEN_SPEECH_DISORDER,
    CODE_3211_B_ONLY_WHEN_SPEECH_DISORDER,
    CODE_3208_E_ONLY_WHEN_SPEECH_DISORDER,
    CODE_3209_H_ONLY_WHEN_SPEECH_DISORDER,
    CODE_3212_F_ONLY_WHEN_SPEECH_DISORDER,
    CODE_3204_H_AND_7_MORE_MAX_1_PER_SESSION_AND_CODE,
    CODE_3204_H_AND_7_MORE_UNRESOLVED_WHICH_CODES_OR_CASES_ARE,
    CODE_3204_H_AND_7_MORE_MAX_50_SESSIONS_PER_SERIES_ID,
    CODE_3204_H_AND_7_MORE_MAX_30_SESSIONS_PER_SERIES_ID,
    CODE_3204_H_AND_7_MORE_MAX_30_SESSIONS_PER_SERIES_ID_2,
    CODE_3204_H_AND_7_MORE_MAX_20_SESSIONS_PER_SERIES_ID,
    CODE_3204_H_AND_7_MORE_ONLY_WHEN_SESSION_DURATION_MIN,
    CODE_3209_H_3212_F_ONLY_WHEN_SESSION_DURATION_MIN_UNLESS,
    CODE_3210_D_ONLY_WHEN_PERFORMER_ROLE,
    CODE_3210_D_ONLY_WHEN_PATIENT_COUNT,
    CODE_3210_D_ONLY_WHEN_SESSION_DURATION_MIN,
    CODE_3210_D_MAX_30_SESSIONS_PER_SERIES_ID,
    CODE_3210_D_MAX_20_SESSIONS_PER_SERIES_ID,
    CODE_3210_D_ONLY_WHEN_SPEECH_DISORDER,
    CODE_3210_D_ONLY_WHEN_PATIENT_AGE,
    CODE_3350_Z_ONLY_WHEN_DURING_SURGERY,
    CODE_3351_Y_ONLY_WHEN_DURING_SURGERY,
    CODE_3351_Y_ONLY_WHEN_SURGERY_TYPE,
)
