"""The rules of Títol III, Cap. 1, Art. 1; Títol III, Cap. 1, Art. 1, Electrodiagnòstic d'estimulació; Títol III, Cap.
1, Art. 1, Electromiograma; Títol III, Cap. 1, Art. 2, 1; Títol III, Cap. 1, Art. 2, 3; Títol III, Cap. 1, Art. 2, 4;
Títol III, Cap. 1, Art. 2, 6.

Generated from rulesets/andorra/03a-cranium-and-brain.takst by `takst build andorra`: change the rules there, then
build again.
"""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from takst.runtime.kleene import Truth
from takst.runtime.plan import Condition, DocumentRequired, Exclusion, Inclusion, Limit, Named, Rule, lines
from takst.runtime.spec import Citation, Period
from takst.runtime.view import LineView
from takst.runtime.windows import Window

from .vocabulary import TRAVEL_CHARGES, unweaned_infant

CODE_2501_Z_AND_19_MORE = frozenset({
    "2501 Z", "2502 Y", "2503 X", "2504 V", "2505 U", "2506 T", "2507 S", "2508 R", "2509 Q", "2510 P", "2511 O",
    "2512 N", "2513 M", "2514 L", "2515 K", "2516 J", "2517 I", "2518 H", "2519 G", "2520 F",
})
TITOL_III_CAP_1_ART_1 = Citation("ngap", "Títol III, Cap. 1, Art. 1")
FROM_2014_05_14 = Period(dt.date(2014, 5, 14))
WHERE_THE_TEXT_DOES_NOT_SAY_HOW = "where the text does not say how far a ban or an inclusion reaches: the same session"
WHATEVER_THE_NUMBER_OF_BURR_HOLES_THE = "whatever the number of burr holes, the row counts once in a session"
TITOL_III_CAP_1_ART_1_ELECTRODIAGNOSTIC_D_ESTIMULACIO = Citation(
    "ngap",
    "Títol III, Cap. 1, Art. 1, Electrodiagnòstic d'estimulació",
)
WHATEVER_THE_TERRITORIES_THE_ROW_COUNTS_ONCE = "whatever the territories, the row counts once in a session"
TITOL_III_CAP_1_ART_1_ELECTROMIOGRAMA = Citation("ngap", "Títol III, Cap. 1, Art. 1, Electromiograma")
CODE_2521_E_AND_18_MORE = frozenset({
    "2521 E", "2522 D", "2523 C", "2524 B", "2525 A", "2526 Z", "2527 Y", "2528 X", "2529 W", "2530 V", "2531 U",
    "2532 T", "2533 S", "2534 R", "2535 Q", "2536 P", "2537 O", "2538 N", "2539 M",
})
TITOL_III_CAP_1_ART_2_1 = Citation("ngap", "Títol III, Cap. 1, Art. 2, 1")
TITOL_III_CAP_1_ART_2_3 = Citation("ngap", "Títol III, Cap. 1, Art. 2, 3")
TITOL_III_CAP_1_ART_2_4 = Citation("ngap", "Títol III, Cap. 1, Art. 2, 4")
TITOL_III_CAP_1_ART_2_6 = Citation("ngap", "Títol III, Cap. 1, Art. 2, 6")

# ---------------------------------------------------------------- 2501 Z and 19 more


def code_2501_z_and_19_more_only_when_vascular_test(line: LineView) -> Truth:
    """2501 Z and 19 more: only when not vascular_test (Títol III, Cap. 1, Art. 1)."""
    return ~line.is_true("vascular_test")


CODE_2501_Z_AND_19_MORE_ONLY_WHEN_VASCULAR_TEST = Condition(
    codes=CODE_2501_Z_AND_19_MORE,
    slug="only-when-vascular-test",
    sentence="only when not vascular_test",
    citation=TITOL_III_CAP_1_ART_1,
    valid=FROM_2014_05_14,
    holds=code_2501_z_and_19_more_only_when_vascular_test,
    asks=("vascular_test",),
)

# ---------------------------------------------------------------- 2501 Z Punció lumbar o suboccipital amb o sense inje…

CODE_2501_Z_INCLUDES = Inclusion(
    codes={"2501 Z"},
    slug="includes",
    sentence='includes "injection of a drug", "manometric test"',
    citation=TITOL_III_CAP_1_ART_1,
    valid=FROM_2014_05_14,
    items=lines(Named("injection of a drug", "injection-of-a-drug"), Named("manometric test", "manometric-test")),
    keys=("session",),
    reading=WHERE_THE_TEXT_DOES_NOT_SAY_HOW,
)

# ---------------------------------------------------------------- 2505 U Punció ventricular amb nombre de forats de tr…

CODE_2505_U_MAX_1_PER_SESSION = Limit(
    codes={"2505 U"},
    slug="max-1-per-session",
    sentence="max 1 per session",
    citation=TITOL_III_CAP_1_ART_1,
    valid=FROM_2014_05_14,
    number=1,
    window=Window("keys", keys=("session",)),
    reading=WHATEVER_THE_NUMBER_OF_BURR_HOLES_THE,
)

# ---------------------------------------------------------------- 2507 S Ventriculografia (amb nombre indefinit de for…

CODE_2507_S_MAX_1_PER_SESSION = Limit(
    codes={"2507 S"},
    slug="max-1-per-session",
    sentence="max 1 per session",
    citation=TITOL_III_CAP_1_ART_1,
    valid=FROM_2014_05_14,
    number=1,
    window=Window("keys", keys=("session",)),
    reading=WHATEVER_THE_NUMBER_OF_BURR_HOLES_THE,
)

# ---------------------------------------------------------------- 2506 T, 2508 R

CODE_2506_T_2508_R_ONLY_WHEN_UNWEANED_INFANT = Condition(
    codes={"2506 T", "2508 R"},
    slug="only-when-unweaned-infant",
    sentence="only when unweaned-infant",
    citation=TITOL_III_CAP_1_ART_1,
    valid=FROM_2014_05_14,
    holds=unweaned_infant,
    asks=("patient.age",),
    reading="the text gives no age: under one year, as in Títol III, Cap. 2, Art. 11",
)


def code_2506_t_2508_r_only_when_trepanation(line: LineView) -> Truth:
    """2506 T, 2508 R: only when not trepanation (Títol III, Cap. 1, Art. 1)."""
    return ~line.is_true("trepanation")


CODE_2506_T_2508_R_ONLY_WHEN_TREPANATION = Condition(
    codes={"2506 T", "2508 R"},
    slug="only-when-trepanation",
    sentence="only when not trepanation",
    citation=TITOL_III_CAP_1_ART_1,
    valid=FROM_2014_05_14,
    holds=code_2506_t_2508_r_only_when_trepanation,
    asks=("trepanation",),
)

# ---------------------------------------------------------------- 2509 Q Electroencefalograma, amb qualsevol nombre de…


def code_2509_q_only_when_pen_count(line: LineView) -> Truth:
    """2509 Q: only when pen_count >= 6 pens (Títol III, Cap. 1, Art. 1)."""
    return line.compare("pen_count", ">=", Decimal("6"))


CODE_2509_Q_ONLY_WHEN_PEN_COUNT = Condition(
    codes={"2509 Q"},
    slug="only-when-pen-count",
    sentence="only when pen_count >= 6 pens",
    citation=TITOL_III_CAP_1_ART_1,
    valid=FROM_2014_05_14,
    holds=code_2509_q_only_when_pen_count,
    asks=("pen_count",),
)

CODE_2509_Q_INCLUDES = Inclusion(
    codes={"2509 Q"},
    slug="includes",
    sentence='includes "activation procedure"',
    citation=TITOL_III_CAP_1_ART_1,
    valid=FROM_2014_05_14,
    items=lines(Named("activation procedure", "activation-procedure")),
    keys=("session",),
    reading=WHERE_THE_TEXT_DOES_NOT_SAY_HOW,
)

# ---------------------------------------------------------------- 2510 P Electroencefalograma realitzat en un malalt n…


def code_2510_p_only_when_patient_transportable(line: LineView) -> Truth:
    """2510 P: only when not patient_transportable (Títol III, Cap. 1, Art. 1)."""
    return ~line.is_true("patient_transportable")


CODE_2510_P_ONLY_WHEN_PATIENT_TRANSPORTABLE = Condition(
    codes={"2510 P"},
    slug="only-when-patient-transportable",
    sentence="only when not patient_transportable",
    citation=TITOL_III_CAP_1_ART_1,
    valid=FROM_2014_05_14,
    holds=code_2510_p_only_when_patient_transportable,
    asks=("patient_transportable",),
)


def code_2510_p_only_when_place_of_service_and_place_has_eeg(line: LineView) -> Truth:
    """2510 P: only when place_of_service is home or not place_has_eeg (Títol III, Cap. 1, Art. 1)."""
    return line.equals("place_of_service", "home") | ~line.is_true("place_has_eeg")


CODE_2510_P_ONLY_WHEN_PLACE_OF_SERVICE_AND_PLACE_HAS_EEG = Condition(
    codes={"2510 P"},
    slug="only-when-place-of-service-and-place-has-eeg",
    sentence="only when place_of_service is home or not place_has_eeg",
    citation=TITOL_III_CAP_1_ART_1,
    valid=FROM_2014_05_14,
    holds=code_2510_p_only_when_place_of_service_and_place_has_eeg,
    asks=("place_of_service", "place_has_eeg"),
)

# ---------------------------------------------------------------- 2511 O Electroencefalograma realitzat a diversos mal…


def code_2511_o_only_when_patient_count(line: LineView) -> Truth:
    """2511 O: only when patient_count > 1 patients (Títol III, Cap. 1, Art. 1)."""
    return line.compare("patient_count", ">", Decimal("1"))


CODE_2511_O_ONLY_WHEN_PATIENT_COUNT = Condition(
    codes={"2511 O"},
    slug="only-when-patient-count",
    sentence="only when patient_count > 1 patients",
    citation=TITOL_III_CAP_1_ART_1,
    valid=FROM_2014_05_14,
    holds=code_2511_o_only_when_patient_count,
    asks=("patient_count",),
)


def code_2511_o_only_when_place_has_eeg(line: LineView) -> Truth:
    """2511 O: only when not place_has_eeg (Títol III, Cap. 1, Art. 1)."""
    return ~line.is_true("place_has_eeg")


CODE_2511_O_ONLY_WHEN_PLACE_HAS_EEG = Condition(
    codes={"2511 O"},
    slug="only-when-place-has-eeg",
    sentence="only when not place_has_eeg",
    citation=TITOL_III_CAP_1_ART_1,
    valid=FROM_2014_05_14,
    holds=code_2511_o_only_when_place_has_eeg,
    asks=("place_has_eeg",),
)

CODE_2511_O_MAX_1_PER_SESSION = Limit(
    codes={"2511 O"},
    slug="max-1-per-session",
    sentence="max 1 per session",
    citation=TITOL_III_CAP_1_ART_1,
    valid=FROM_2014_05_14,
    number=1,
    window=Window("keys", keys=("session",)),
    reading="each patient counts once in a session",
)

# ---------------------------------------------------------------- 2510 P, 2511 O

CODE_2510_P_2511_O_INCLUDES = Inclusion(
    codes={"2510 P", "2511 O"},
    slug="includes",
    sentence='includes travel-charges, "travel"',
    citation=TITOL_III_CAP_1_ART_1,
    valid=FROM_2014_05_14,
    items=lines(TRAVEL_CHARGES, Named("travel", "travel")),
    keys=("session",),
    reading=WHERE_THE_TEXT_DOES_NOT_SAY_HOW,
)

# ---------------------------------------------------------------- 2512 N Electroencefalografia durant una intervenció …


def code_2512_n_only_when_during_surgery(line: LineView) -> Truth:
    """2512 N: only when during_surgery (Títol III, Cap. 1, Art. 1)."""
    return line.is_true("during_surgery")


CODE_2512_N_ONLY_WHEN_DURING_SURGERY = Condition(
    codes={"2512 N"},
    slug="only-when-during-surgery",
    sentence="only when during_surgery",
    citation=TITOL_III_CAP_1_ART_1,
    valid=FROM_2014_05_14,
    holds=code_2512_n_only_when_during_surgery,
    asks=("during_surgery",),
)


def code_2512_n_only_when_surgery_type(line: LineView) -> Truth:
    """2512 N: only when surgery_type is one of endothoracic, neurosurgical (Títol III, Cap. 1, Art. 1)."""
    return line.one_of("surgery_type", "endothoracic", "neurosurgical")


CODE_2512_N_ONLY_WHEN_SURGERY_TYPE = Condition(
    codes={"2512 N"},
    slug="only-when-surgery-type",
    sentence="only when surgery_type is one of endothoracic, neurosurgical",
    citation=TITOL_III_CAP_1_ART_1,
    valid=FROM_2014_05_14,
    holds=code_2512_n_only_when_surgery_type,
    asks=("surgery_type",),
)

# ---------------------------------------------------------------- 2515 K Examen elèctric galvano-faràdic sigui quin si…

CODE_2515_K_MAX_1_PER_SESSION = Limit(
    codes={"2515 K"},
    slug="max-1-per-session",
    sentence="max 1 per session",
    citation=TITOL_III_CAP_1_ART_1_ELECTRODIAGNOSTIC_D_ESTIMULACIO,
    valid=FROM_2014_05_14,
    number=1,
    window=Window("keys", keys=("session",)),
    reading=WHATEVER_THE_TERRITORIES_THE_ROW_COUNTS_ONCE,
)

CODE_2515_K_CANNOT_BE_BILLED_WITH = Exclusion(
    codes={"2515 K"},
    slug="cannot-be-billed-with",
    sentence="cannot be billed with 2516 J in the same session",
    citation=TITOL_III_CAP_1_ART_1_ELECTRODIAGNOSTIC_D_ESTIMULACIO,
    valid=FROM_2014_05_14,
    partners=lines("2516 J"),
    keys=("session",),
)

# ---------------------------------------------------------------- 2516 J Cronaximetria sigui quin sigui el o els terri…

CODE_2516_J_MAX_1_PER_SESSION = Limit(
    codes={"2516 J"},
    slug="max-1-per-session",
    sentence="max 1 per session",
    citation=TITOL_III_CAP_1_ART_1_ELECTRODIAGNOSTIC_D_ESTIMULACIO,
    valid=FROM_2014_05_14,
    number=1,
    window=Window("keys", keys=("session",)),
    reading=WHATEVER_THE_TERRITORIES_THE_ROW_COUNTS_ONCE,
)

CODE_2516_J_CANNOT_BE_BILLED_WITH = Exclusion(
    codes={"2516 J"},
    slug="cannot-be-billed-with",
    sentence="cannot be billed with 2515 K in the same session",
    citation=TITOL_III_CAP_1_ART_1_ELECTRODIAGNOSTIC_D_ESTIMULACIO,
    valid=FROM_2014_05_14,
    partners=lines("2515 K"),
    keys=("session",),
)

# ---------------------------------------------------------------- 2517 I and 3 more

CODE_2517_I_AND_3_MORE_MAX_1_PER_SESSION_AND_CODE = Limit(
    codes={"2517 I", "2518 H", "2519 G", "2520 F"},
    slug="max-1-per-session-and-code",
    sentence="max 1 per session and code",
    citation=TITOL_III_CAP_1_ART_1_ELECTROMIOGRAMA,
    valid=FROM_2014_05_14,
    number=1,
    window=Window("keys", keys=("session", "code")),
    reading="whatever the territories, each row counts once in a session",
)


def code_2517_i_and_3_more_requires_document_electromyogram_when(line: LineView) -> Truth:
    """The `when` of 2517 I and 3 more: requires document electromyogram when documents_requested_by_control (Títol III,
    Cap. 1, Art. 1, Electromiograma).
    """
    return line.is_true("documents_requested_by_control")


CODE_2517_I_AND_3_MORE_REQUIRES_DOCUMENT_ELECTROMYOGRAM = DocumentRequired(
    codes={"2517 I", "2518 H", "2519 G", "2520 F"},
    slug="requires-document-electromyogram",
    sentence="requires document electromyogram when documents_requested_by_control",
    citation=TITOL_III_CAP_1_ART_1_ELECTROMIOGRAMA,
    valid=FROM_2014_05_14,
    kind="electromyogram",
    when=code_2517_i_and_3_more_requires_document_electromyogram_when,
)

# ---------------------------------------------------------------- 2518 H Electromiografia amb registre fotogràfic de d…


def code_2518_h_only_when_recording_seconds_and_recording(line: LineView) -> Truth:
    """2518 H: only when recording_seconds >= 3 seconds and recording_resolution_hz >= 1000 hertz or test_kind is
    tourniquet_under_emg (Títol III, Cap. 1, Art. 1, Electromiograma).
    """
    return (
        (
            line.compare("recording_seconds", ">=", Decimal("3"))
            & line.compare("recording_resolution_hz", ">=", Decimal("1000"))
        )
        | line.equals("test_kind", "tourniquet_under_emg")
    )


CODE_2518_H_ONLY_WHEN_RECORDING_SECONDS_AND_RECORDING = Condition(
    codes={"2518 H"},
    slug="only-when-recording-seconds-and-recording-resolution-hz-and-test-kind",
    sentence=(
        "only when recording_seconds >= 3 seconds and recording_resolution_hz >= 1000 hertz or test_kind is "
        "tourniquet_under_emg"
    ),
    citation=TITOL_III_CAP_1_ART_1_ELECTROMIOGRAMA,
    valid=FROM_2014_05_14,
    holds=code_2518_h_only_when_recording_seconds_and_recording,
    asks=("recording_seconds", "recording_resolution_hz", "test_kind"),
)

# ---------------------------------------------------------------- 2521 E and 18 more

CODE_2521_E_AND_18_MORE_INCLUDES = Inclusion(
    codes=CODE_2521_E_AND_18_MORE,
    slug="includes",
    sentence='includes "excision of the lesion", "excision of its extensions"',
    citation=TITOL_III_CAP_1_ART_2_1,
    valid=FROM_2014_05_14,
    items=lines(
        Named("excision of the lesion", "excision-of-the-lesion"),
        Named("excision of its extensions", "excision-of-its-extensions"),
    ),
    keys=("session",),
    reading="'of this article' means of its first point, the excision of expanding lesions",
)

# ---------------------------------------------------------------- 2543 I Excisió d'aneurisma arterial supratentorial p…


def code_2543_i_only_when_aneurysm_count_and_anatomical_site(line: LineView) -> Truth:
    """2543 I: only when aneurysm_count is 1 aneurysms and anatomical_site is supratentorial (Títol III, Cap. 1, Art. 2,
    3).
    """
    return line.equals("aneurysm_count", Decimal("1")) & line.equals("anatomical_site", "supratentorial")


CODE_2543_I_ONLY_WHEN_ANEURYSM_COUNT_AND_ANATOMICAL_SITE = Condition(
    codes={"2543 I"},
    slug="only-when-aneurysm-count-and-anatomical-site",
    sentence="only when aneurysm_count is 1 aneurysms and anatomical_site is supratentorial",
    citation=TITOL_III_CAP_1_ART_2_3,
    valid=FROM_2014_05_14,
    holds=code_2543_i_only_when_aneurysm_count_and_anatomical_site,
    asks=("aneurysm_count", "anatomical_site"),
)

# ---------------------------------------------------------------- 2544 H Excisió d'aneurisma arterial vertebrobasilar …


def code_2544_h_only_when_aneurysm_count_and_anatomical_site(line: LineView) -> Truth:
    """2544 H: only when aneurysm_count is 1 aneurysms and anatomical_site is vertebrobasilar (Títol III, Cap. 1, Art.
    2, 3).
    """
    return line.equals("aneurysm_count", Decimal("1")) & line.equals("anatomical_site", "vertebrobasilar")


CODE_2544_H_ONLY_WHEN_ANEURYSM_COUNT_AND_ANATOMICAL_SITE = Condition(
    codes={"2544 H"},
    slug="only-when-aneurysm-count-and-anatomical-site",
    sentence="only when aneurysm_count is 1 aneurysms and anatomical_site is vertebrobasilar",
    citation=TITOL_III_CAP_1_ART_2_3,
    valid=FROM_2014_05_14,
    holds=code_2544_h_only_when_aneurysm_count_and_anatomical_site,
    asks=("aneurysm_count", "anatomical_site"),
)

# ---------------------------------------------------------------- 2545 G Excisió en un sol temps de dos (o més) aneuri…


def code_2545_g_only_when_aneurysm_count(line: LineView) -> Truth:
    """2545 G: only when aneurysm_count >= 2 aneurysms (Títol III, Cap. 1, Art. 2, 3)."""
    return line.compare("aneurysm_count", ">=", Decimal("2"))


CODE_2545_G_ONLY_WHEN_ANEURYSM_COUNT = Condition(
    codes={"2545 G"},
    slug="only-when-aneurysm-count",
    sentence="only when aneurysm_count >= 2 aneurysms",
    citation=TITOL_III_CAP_1_ART_2_3,
    valid=FROM_2014_05_14,
    holds=code_2545_g_only_when_aneurysm_count,
    asks=("aneurysm_count",),
)

# ---------------------------------------------------------------- 2548 D Exèresi dels aneurismes arteriovenosos cortic…


def code_2548_d_only_when_anatomical_site_and_pedicle_count(line: LineView) -> Truth:
    """2548 D: only when anatomical_site is cortical and pedicle_count is 1 pedicles (Títol III, Cap. 1, Art. 2, 4)."""
    return line.equals("anatomical_site", "cortical") & line.equals("pedicle_count", Decimal("1"))


CODE_2548_D_ONLY_WHEN_ANATOMICAL_SITE_AND_PEDICLE_COUNT = Condition(
    codes={"2548 D"},
    slug="only-when-anatomical-site-and-pedicle-count",
    sentence="only when anatomical_site is cortical and pedicle_count is 1 pedicles",
    citation=TITOL_III_CAP_1_ART_2_4,
    valid=FROM_2014_05_14,
    holds=code_2548_d_only_when_anatomical_site_and_pedicle_count,
    asks=("anatomical_site", "pedicle_count"),
)

# ---------------------------------------------------------------- 2549 E Exèresi dels aneurismes arteriovenosos profun…


def code_2549_e_only_when_anatomical_site_and_pedicle_count(line: LineView) -> Truth:
    """2549 E: only when anatomical_site is deep or anatomical_site is cortical and pedicle_count > 1 pedicles (Títol
    III, Cap. 1, Art. 2, 4).
    """
    return (
        line.equals("anatomical_site", "deep")
        | (line.equals("anatomical_site", "cortical") & line.compare("pedicle_count", ">", Decimal("1")))
    )


CODE_2549_E_ONLY_WHEN_ANATOMICAL_SITE_AND_PEDICLE_COUNT = Condition(
    codes={"2549 E"},
    slug="only-when-anatomical-site-and-pedicle-count",
    sentence="only when anatomical_site is deep or anatomical_site is cortical and pedicle_count > 1 pedicles",
    citation=TITOL_III_CAP_1_ART_2_4,
    valid=FROM_2014_05_14,
    holds=code_2549_e_only_when_anatomical_site_and_pedicle_count,
    asks=("anatomical_site", "pedicle_count"),
)

# ---------------------------------------------------------------- 2555 Z Sense empelt


def code_2555_z_only_when_graft(line: LineView) -> Truth:
    """2555 Z: only when not graft (Títol III, Cap. 1, Art. 2, 6)."""
    return ~line.is_true("graft")


CODE_2555_Z_ONLY_WHEN_GRAFT = Condition(
    codes={"2555 Z"},
    slug="only-when-graft",
    sentence="only when not graft",
    citation=TITOL_III_CAP_1_ART_2_6,
    valid=FROM_2014_05_14,
    holds=code_2555_z_only_when_graft,
    asks=("graft",),
)

# ---------------------------------------------------------------- 2556 Y Amb empelt o autoplàstia


def code_2556_y_only_when_graft(line: LineView) -> Truth:
    """2556 Y: only when graft (Títol III, Cap. 1, Art. 2, 6)."""
    return line.is_true("graft")


CODE_2556_Y_ONLY_WHEN_GRAFT = Condition(
    codes={"2556 Y"},
    slug="only-when-graft",
    sentence="only when graft",
    citation=TITOL_III_CAP_1_ART_2_6,
    valid=FROM_2014_05_14,
    holds=code_2556_y_only_when_graft,
    asks=("graft",),
    reading="a flap (autoplàstia) counts as a graft",
)

RULES: tuple[Rule, ...] = (
    CODE_2501_Z_AND_19_MORE_ONLY_WHEN_VASCULAR_TEST,
    CODE_2501_Z_INCLUDES,
    CODE_2505_U_MAX_1_PER_SESSION,
    CODE_2507_S_MAX_1_PER_SESSION,
    CODE_2506_T_2508_R_ONLY_WHEN_UNWEANED_INFANT,
    CODE_2506_T_2508_R_ONLY_WHEN_TREPANATION,
    CODE_2509_Q_ONLY_WHEN_PEN_COUNT,
    CODE_2509_Q_INCLUDES,
    CODE_2510_P_ONLY_WHEN_PATIENT_TRANSPORTABLE,
    CODE_2510_P_ONLY_WHEN_PLACE_OF_SERVICE_AND_PLACE_HAS_EEG,
    CODE_2511_O_ONLY_WHEN_PATIENT_COUNT,
    CODE_2511_O_ONLY_WHEN_PLACE_HAS_EEG,
    CODE_2511_O_MAX_1_PER_SESSION,
    CODE_2510_P_2511_O_INCLUDES,
    CODE_2512_N_ONLY_WHEN_DURING_SURGERY,
    CODE_2512_N_ONLY_WHEN_SURGERY_TYPE,
    CODE_2515_K_MAX_1_PER_SESSION,
    CODE_2515_K_CANNOT_BE_BILLED_WITH,
    CODE_2516_J_MAX_1_PER_SESSION,
    CODE_2516_J_CANNOT_BE_BILLED_WITH,
    CODE_2517_I_AND_3_MORE_MAX_1_PER_SESSION_AND_CODE,
    CODE_2517_I_AND_3_MORE_REQUIRES_DOCUMENT_ELECTROMYOGRAM,
    CODE_2518_H_ONLY_WHEN_RECORDING_SECONDS_AND_RECORDING,
    CODE_2521_E_AND_18_MORE_INCLUDES,
    CODE_2543_I_ONLY_WHEN_ANEURYSM_COUNT_AND_ANATOMICAL_SITE,
    CODE_2544_H_ONLY_WHEN_ANEURYSM_COUNT_AND_ANATOMICAL_SITE,
    CODE_2545_G_ONLY_WHEN_ANEURYSM_COUNT,
    CODE_2548_D_ONLY_WHEN_ANATOMICAL_SITE_AND_PEDICLE_COUNT,
    CODE_2549_E_ONLY_WHEN_ANATOMICAL_SITE_AND_PEDICLE_COUNT,
    CODE_2555_Z_ONLY_WHEN_GRAFT,
    CODE_2556_Y_ONLY_WHEN_GRAFT,
)
