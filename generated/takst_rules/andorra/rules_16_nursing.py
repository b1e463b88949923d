"""The rules of Títol XVI; Títol XVI, rows I001 to I022; Títol XVI, rows I023 to I026; Títol XVI, Quimioteràpia
anticancerosa al domicili; Títol XVI, Mucoviscidosi al domicili.

Generated from rulesets/andorra/16-nursing.takst by `takst build andorra`: change the rules there, then build again.
"""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from takst.runtime.kleene import Truth
from takst.runtime.plan import (
    AnyOther,
    ApprovalRequired,
    Condition,
    DocumentRequired,
    Exclusion,
    Inclusion,
    Limit,
    Named,
    Outcome,
    PaysCoefficient,
    Rank,
    Rule,
    Unresolved,
    lines,
)
from takst.runtime.spec import Citation, Period, Share
from takst.runtime.view import LineView
from takst.runtime.windows import Window

from .vocabulary import NURSING_ACTS, by_a_doctor, cystic_fibrosis

EA_AND_36_MORE = frozenset({
    "EA", "I001", "I002", "I003", "I004", "I005", "I006", "I007", "I008", "I009", "I010", "I011", "I012", "I013",
    "I014", "I015", "I016", "I017", "I018", "I019", "I020", "I021", "I022", "I023", "I024", "I025", "I026", "I030",
    "I031", "I032", "I033", "I034", "I035", "IA", "IAA", "PS row 1", "PS row 2",
})
TITOL_XVI = Citation("ngap", "Títol XVI")
FROM_2014_05_14 = Period(dt.date(2014, 5, 14))
TITOL_XVI_ROWS_I001_TO_I022 = Citation("ngap", "Títol XVI, rows I001 to I022")
WHERE_THE_TEXT_DOES_NOT_SAY_HOW = "where the text does not say how far a ban or an inclusion reaches: the same session"
TITOL_XVI_ROWS_I023_TO_I026 = Citation("ngap", "Títol XVI, rows I023 to I026")
THE_HOUR_AT_WHICH_THE_SIX_HOURS = "the hour at which the six hours begin decides"
TITOL_XVI_QUIMIOTERAPIA_ANTICANCEROSA_AL_DOMICILI = Citation(
    "ngap",
    "Títol XVI, Quimioteràpia anticancerosa al domicili",
)
TITOL_XVI_MUCOVISCIDOSI_AL_DOMICILI = Citation("ngap", "Títol XVI, Mucoviscidosi al domicili")
EA_AND_26_MORE = frozenset({
    "EA", "I001", "I002", "I003", "I004", "I005", "I006", "I007", "I008", "I009", "I010", "I011", "I012", "I013",
    "I014", "I015", "I016", "I017", "I018", "I019", "I020", "I021", "I022", "IA", "IAA", "PS row 1", "PS row 2",
})

# ---------------------------------------------------------------- EA and 36 more


def ea_and_36_more_only_when_act_elsewhere(line: LineView) -> Truth:
    """EA and 36 more: only when not act_elsewhere unless not by-a-doctor (Títol XVI)."""
    return ~line.is_true("act_elsewhere")


def ea_and_36_more_only_when_act_elsewhere_unless(line: LineView) -> Truth:
    """The `unless` of EA and 36 more: only when not act_elsewhere unless not by-a-doctor (Títol XVI)."""
    return ~by_a_doctor(line)


EA_AND_36_MORE_ONLY_WHEN_ACT_ELSEWHERE = Condition(
    codes=EA_AND_36_MORE,
    slug="only-when-act-elsewhere",
    sentence="only when not act_elsewhere unless not by-a-doctor",
    citation=TITOL_XVI,
    valid=FROM_2014_05_14,
    holds=ea_and_36_more_only_when_act_elsewhere,
    asks=("act_elsewhere",),
    unless=ea_and_36_more_only_when_act_elsewhere_unless,
)

EA_AND_36_MORE_PAYS_COEFFICIENT_WITH_LETTER_K = PaysCoefficient(
    codes=EA_AND_36_MORE,
    slug="pays-coefficient-with-letter-k",
    sentence="pays coefficient with letter K when by-a-doctor",
    citation=TITOL_XVI,
    valid=FROM_2014_05_14,
    letter="K",
    when=by_a_doctor,
)


def ea_and_36_more_pays_coefficient_with_letter_ami_when(line: LineView) -> Truth:
    """The `when` of EA and 36 more: pays coefficient with letter AMI when performer.role is midwife (Títol XVI)."""
    return line.equals("performer.role", "midwife")


EA_AND_36_MORE_PAYS_COEFFICIENT_WITH_LETTER_AMI = PaysCoefficient(
    codes=EA_AND_36_MORE,
    slug="pays-coefficient-with-letter-ami",
    sentence="pays coefficient with letter AMI when performer.role is midwife",
    citation=TITOL_XVI,
    valid=FROM_2014_05_14,
    letter="AMI",
    when=ea_and_36_more_pays_coefficient_with_letter_ami_when,
)

EA_AND_36_MORE_PAYS_BY_COEFFICIENT_PER_SESSION = Rank(
    codes=EA_AND_36_MORE,
    slug="pays-by-coefficient-per-session",
    sentence="pays 100 % for first, 50 % for second, 0 % for others, by coefficient per session",
    citation=TITOL_XVI,
    valid=FROM_2014_05_14,
    shares=(Share(percent=Decimal("100")), Share(percent=Decimal("50"))),
    others=Share(percent=Decimal("0")),
    by="coefficient",
    window=Window("keys", keys=("session",)),
    reading="printed last in the Títol: for all of its acts",
)

# ---------------------------------------------------------------- I002, I003


def i002_i003_only_when_patient_sex(line: LineView) -> Truth:
    """I002, I003: only when patient.sex is M (Títol XVI, rows I001 to I022)."""
    return line.equals("patient.sex", "M")


I002_I003_ONLY_WHEN_PATIENT_SEX = Condition(
    codes={"I002", "I003"},
    slug="only-when-patient-sex",
    sentence="only when patient.sex is M",
    citation=TITOL_XVI_ROWS_I001_TO_I022,
    valid=FROM_2014_05_14,
    holds=i002_i003_only_when_patient_sex,
    asks=("patient.sex",),
)

# ---------------------------------------------------------------- I004, I005


def i004_i005_only_when_patient_sex(line: LineView) -> Truth:
    """I004, I005: only when patient.sex is F (Títol XVI, rows I001 to I022)."""
    return line.equals("patient.sex", "F")


I004_I005_ONLY_WHEN_PATIENT_SEX = Condition(
    codes={"I004", "I005"},
    slug="only-when-patient-sex",
    sentence="only when patient.sex is F",
    citation=TITOL_XVI_ROWS_I001_TO_I022,
    valid=FROM_2014_05_14,
    holds=i004_i005_only_when_patient_sex,
    asks=("patient.sex",),
)

# ---------------------------------------------------------------- I002 Cateterisme uretral de l'home (excepte la reten…


def i002_only_when_indication(line: LineView) -> Truth:
    """I002: only when indication is not urine_retention (Títol XVI, rows I001 to I022)."""
    return ~line.equals("indication", "urine_retention")


I002_ONLY_WHEN_INDICATION = Condition(
    codes={"I002"},
    slug="only-when-indication",
    sentence="only when indication is not urine_retention",
    citation=TITOL_XVI_ROWS_I001_TO_I022,
    valid=FROM_2014_05_14,
    holds=i002_only_when_indication,
    asks=("indication",),
)

# ---------------------------------------------------------------- I006 Rentat vesical (inclòs l'eventual cateterisme)

I006_INCLUDES = Inclusion(
    codes={"I006"},
    slug="includes",
    sentence="includes I002, I004",
    citation=TITOL_XVI_ROWS_I001_TO_I022,
    valid=FROM_2014_05_14,
    items=lines("I002", "I004"),
    keys=("session",),
    reading=WHERE_THE_TEXT_DOES_NOT_SAY_HOW,
)

# ---------------------------------------------------------------- I007 Injecció intravenosa aïllada


def i007_only_when_injection_series(line: LineView) -> Truth:
    """I007: only when not injection_series (Títol XVI, rows I001 to I022)."""
    return ~line.is_true("injection_series")


I007_ONLY_WHEN_INJECTION_SERIES = Condition(
    codes={"I007"},
    slug="only-when-injection-series",
    sentence="only when not injection_series",
    citation=TITOL_XVI_ROWS_I001_TO_I022,
    valid=FROM_2014_05_14,
    holds=i007_only_when_injection_series,
    asks=("injection_series",),
)

# ---------------------------------------------------------------- EA Injecció intravenosa en sèrie


def ea_only_when_injection_series(line: LineView) -> Truth:
    """EA: only when injection_series (Títol XVI, rows I001 to I022)."""
    return line.is_true("injection_series")


EA_ONLY_WHEN_INJECTION_SERIES = Condition(
    codes={"EA"},
    slug="only-when-injection-series",
    sentence="only when injection_series",
    citation=TITOL_XVI_ROWS_I001_TO_I022,
    valid=FROM_2014_05_14,
    holds=ea_only_when_injection_series,
    asks=("injection_series",),
)

# ---------------------------------------------------------------- PS row 1 Presa de sang venosa al plec del colze


def ps_row_1_only_when_sample_count(line: LineView) -> Truth:
    """PS row 1: only when sample_count < 4 samples (Títol XVI, rows I001 to I022)."""
    return line.compare("sample_count", "<", Decimal("4"))


PS_ROW_1_ONLY_WHEN_SAMPLE_COUNT = Condition(
    codes={"PS row 1"},
    slug="only-when-sample-count",
    sentence="only when sample_count < 4 samples",
    citation=TITOL_XVI_ROWS_I001_TO_I022,
    valid=FROM_2014_05_14,
    holds=ps_row_1_only_when_sample_count,
    asks=("sample_count",),
)

# ---------------------------------------------------------------- PS row 2 Presa de sang múltiple, almenys quatre


def ps_row_2_only_when_sample_count(line: LineView) -> Truth:
    """PS row 2: only when sample_count >= 4 samples (Títol XVI, rows I001 to I022)."""
    return line.compare("sample_count", ">=", Decimal("4"))


PS_ROW_2_ONLY_WHEN_SAMPLE_COUNT = Condition(
    codes={"PS row 2"},
    slug="only-when-sample-count",
    sentence="only when sample_count >= 4 samples",
    citation=TITOL_XVI_ROWS_I001_TO_I022,
    valid=FROM_2014_05_14,
    holds=ps_row_2_only_when_sample_count,
    asks=("sample_count",),
)

# ---------------------------------------------------------------- IAA Injecció d'un o varis al·lèrgens deguts a un tra…

IAA_MAX_20_SESSIONS_PER_SERIES_ID = Limit(
    codes={"IAA"},
    slug="max-20-sessions-per-series-id",
    sentence="max 20 sessions per series_id",
    citation=TITOL_XVI_ROWS_I001_TO_I022,
    valid=FROM_2014_05_14,
    number=20,
    noun="sessions",
    window=Window("keys", keys=("series_id",)),
)

# ---------------------------------------------------------------- I014 and 2 more

I014_AND_2_MORE_MAX_1_PER_SESSION = Limit(
    codes={"I014", "I018", "I019"},
    slug="max-1-per-session",
    sentence="max 1 per session",
    citation=TITOL_XVI_ROWS_I001_TO_I022,
    valid=FROM_2014_05_14,
    number=1,
    window=Window("keys", keys=("session",)),
)

# ---------------------------------------------------------------- I021 Sessió de cures d'infermer, higiene, vigilància…

I021_MAX_4_PER_DAY = Limit(
    codes={"I021"},
    slug="max-4-per-day",
    sentence="max 4 per day",
    citation=TITOL_XVI_ROWS_I001_TO_I022,
    valid=FROM_2014_05_14,
    number=4,
    window=Window("day"),
)


def i021_only_when_session_duration_min(line: LineView) -> Truth:
    """I021: only when session_duration_min >= 30 minutes (Títol XVI, rows I001 to I022)."""
    return line.compare("session_duration_min", ">=", Decimal("30"))


I021_ONLY_WHEN_SESSION_DURATION_MIN = Condition(
    codes={"I021"},
    slug="only-when-session-duration-min",
    sentence="only when session_duration_min >= 30 minutes",
    citation=TITOL_XVI_ROWS_I001_TO_I022,
    valid=FROM_2014_05_14,
    holds=i021_only_when_session_duration_min,
    asks=("session_duration_min",),
    reading="half an hour is the least",
)

I021_INCLUDES = Inclusion(
    codes={"I021"},
    slug="includes",
    sentence="includes any other code of nursing-acts in the same session",
    citation=TITOL_XVI_ROWS_I001_TO_I022,
    valid=FROM_2014_05_14,
    items=lines(AnyOther(NURSING_ACTS)),
    keys=("session",),
)

# ---------------------------------------------------------------- I023, I024


def i023_i024_only_when_session_duration_min_and_units(line: LineView) -> Truth:
    """I023, I024: only when session_duration_min at least 360 per 1 units (Títol XVI, rows I023 to I026)."""
    return line.ratio("session_duration_min", "at least", Decimal("360"), Decimal("1"), "units")


I023_I024_ONLY_WHEN_SESSION_DURATION_MIN_AND_UNITS = Condition(
    codes={"I023", "I024"},
    slug="only-when-session-duration-min-and-units",
    sentence="only when session_duration_min at least 360 per 1 units",
    citation=TITOL_XVI_ROWS_I023_TO_I026,
    valid=FROM_2014_05_14,
    holds=i023_i024_only_when_session_duration_min_and_units,
    asks=("session_duration_min", "units"),
)

I023_I024_INCLUDES = Inclusion(
    codes={"I023", "I024"},
    slug="includes",
    sentence="includes any other code of nursing-acts in the same session",
    citation=TITOL_XVI_ROWS_I023_TO_I026,
    valid=FROM_2014_05_14,
    items=lines(AnyOther(NURSING_ACTS)),
    keys=("session",),
)


def i023_i024_only_when_date_and_prescription_date(line: LineView) -> Truth:
    """I023, I024: only when date is at most 6 days after prescription_date (Títol XVI, rows I023 to I026)."""
    return line.date_gap("date", "at most", 6, "day", "after", "prescription_date")


I023_I024_ONLY_WHEN_DATE_AND_PRESCRIPTION_DATE = Condition(
    codes={"I023", "I024"},
    slug="only-when-date-and-prescription-date",
    sentence="only when date is at most 6 days after prescription_date",
    citation=TITOL_XVI_ROWS_I023_TO_I026,
    valid=FROM_2014_05_14,
    holds=i023_i024_only_when_date_and_prescription_date,
    asks=("date", "prescription_date"),
    reading="the day of the prescription is the first of the seven",
)


def i023_i024_only_when_consecutive_periods(line: LineView) -> Truth:
    """I023, I024: only when consecutive_periods <= 2 periods (Títol XVI, rows I023 to I026)."""
    return line.compare("consecutive_periods", "<=", Decimal("2"))


I023_I024_ONLY_WHEN_CONSECUTIVE_PERIODS = Condition(
    codes={"I023", "I024"},
    slug="only-when-consecutive-periods",
    sentence="only when consecutive_periods <= 2 periods",
    citation=TITOL_XVI_ROWS_I023_TO_I026,
    valid=FROM_2014_05_14,
    holds=i023_i024_only_when_consecutive_periods,
    asks=("consecutive_periods",),
)

# ---------------------------------------------------------------- I023 entre les 8 h i les 20h.


def i023_only_when_start_time(line: LineView) -> Truth:
    """I023: only when start_time >= 8 h and start_time < 20 h (Títol XVI, rows I023 to I026)."""
    return line.compare("start_time", ">=", Decimal("8")) & line.compare("start_time", "<", Decimal("20"))


I023_ONLY_WHEN_START_TIME = Condition(
    codes={"I023"},
    slug="only-when-start-time",
    sentence="only when start_time >= 8 h and start_time < 20 h",
    citation=TITOL_XVI_ROWS_I023_TO_I026,
    valid=FROM_2014_05_14,
    holds=i023_only_when_start_time,
    asks=("start_time",),
    reading=THE_HOUR_AT_WHICH_THE_SIX_HOURS,
)

# ---------------------------------------------------------------- I024 entre les 20h i les 8h


def i024_only_when_start_time(line: LineView) -> Truth:
    """I024: only when start_time < 8 h or start_time >= 20 h (Títol XVI, rows I023 to I026)."""
    return line.compare("start_time", "<", Decimal("8")) | line.compare("start_time", ">=", Decimal("20"))


I024_ONLY_WHEN_START_TIME = Condition(
    codes={"I024"},
    slug="only-when-start-time",
    sentence="only when start_time < 8 h or start_time >= 20 h",
    citation=TITOL_XVI_ROWS_I023_TO_I026,
    valid=FROM_2014_05_14,
    holds=i024_only_when_start_time,
    asks=("start_time",),
    reading=THE_HOUR_AT_WHICH_THE_SIX_HOURS,
)

# ---------------------------------------------------------------- I025 Vigilància i observació d'un malalt en tractame…

I025_MAX_1_PER_DAY = Limit(
    codes={"I025"},
    slug="max-1-per-day",
    sentence="max 1 per day",
    citation=TITOL_XVI_ROWS_I023_TO_I026,
    valid=FROM_2014_05_14,
    number=1,
    window=Window("day"),
)

I025_MAX_15_PER_TREATMENT = Limit(
    codes={"I025"},
    slug="max-15-per-treatment",
    sentence="max 15 per treatment",
    citation=TITOL_XVI_ROWS_I023_TO_I026,
    valid=FROM_2014_05_14,
    number=15,
    window=Window("keys", keys=("treatment",)),
    reading="no period is given: fifteen days of one treatment",
)

# ---------------------------------------------------------------- I026 Injecció d'un analgèsic en catèter intratecal o…


def i026_only_when_injection_route(line: LineView) -> Truth:
    """I026: only when injection_route is one of intrathecal_catheter, peridural_catheter (Títol XVI, rows I023 to
    I026).
    """
    return line.one_of("injection_route", "intrathecal_catheter", "peridural_catheter")


I026_ONLY_WHEN_INJECTION_ROUTE = Condition(
    codes={"I026"},
    slug="only-when-injection-route",
    sentence="only when injection_route is one of intrathecal_catheter, peridural_catheter",
    citation=TITOL_XVI_ROWS_I023_TO_I026,
    valid=FROM_2014_05_14,
    holds=i026_only_when_injection_route,
    asks=("injection_route",),
)

# ---------------------------------------------------------------- I030 and 4 more


def i030_and_4_more_not_covered_when(line: LineView) -> Truth:
    """The `when` of I030 and 4 more: not covered when not prior approval and date is more than 15 days after
    prior_approval_request_date (Títol XVI, Quimioteràpia anticancerosa al domicili).
    """
    return ~line.approved() & line.date_gap("date", "more than", 15, "day", "after", "prior_approval_request_date")


I030_AND_4_MORE_NOT_COVERED = Outcome(
    codes={"I030", "I031", "I032", "I033", "I034"},
    slug="not-covered",
    sentence="not covered when not prior approval and date is more than 15 days after prior_approval_request_date",
    citation=TITOL_XVI_QUIMIOTERAPIA_ANTICANCEROSA_AL_DOMICILI,
    valid=FROM_2014_05_14,
    verdict="not covered",
    when=i030_and_4_more_not_covered_when,
    reading="after fifteen days without an answer the request is refused",
)

I030_AND_4_MORE_UNRESOLVED_REGLAMENT_D_APLICACIO_NUM_20 = Unresolved(
    codes={"I030", "I031", "I032", "I033", "I034"},
    slug="unresolved-reglament-d-aplicacio-num-20",
    sentence=(
        "unresolved \"Reglament d'aplicació núm. 20, Art. 7, paragraph C: from when the days for the answer are "
        'counted"'
    ),
    citation=TITOL_XVI_QUIMIOTERAPIA_ANTICANCEROSA_AL_DOMICILI,
    valid=FROM_2014_05_14,
    text="Reglament d'aplicació núm. 20, Art. 7, paragraph C: from when the days for the answer are counted",
)


def i030_and_4_more_only_when_nurse_training_centre(line: LineView) -> Truth:
    """I030 and 4 more: only when nurse_training_centre is given otherwise needs document (Títol XVI, Quimioteràpia
    anticancerosa al domicili).
    """
    return line.given("nurse_training_centre")


I030_AND_4_MORE_ONLY_WHEN_NURSE_TRAINING_CENTRE = Condition(
    codes={"I030", "I031", "I032", "I033", "I034"},
    slug="only-when-nurse-training-centre",
    sentence="only when nurse_training_centre is given otherwise needs document",
    citation=TITOL_XVI_QUIMIOTERAPIA_ANTICANCEROSA_AL_DOMICILI,
    valid=FROM_2014_05_14,
    holds=i030_and_4_more_only_when_nurse_training_centre,
    asks=("nurse_training_centre",),
    otherwise="needs document",
)

I030_AND_4_MORE_REQUIRES_DOCUMENT_PROTOCOL = DocumentRequired(
    codes={"I030", "I031", "I032", "I033", "I034"},
    slug="requires-document-protocol",
    sentence="requires document protocol",
    citation=TITOL_XVI_QUIMIOTERAPIA_ANTICANCEROSA_AL_DOMICILI,
    valid=FROM_2014_05_14,
    kind="protocol",
)


def i030_and_4_more_only_when_protocol_author(line: LineView) -> Truth:
    """I030 and 4 more: only when protocol_author includes oncology_doctor otherwise needs document (Títol XVI,
    Quimioteràpia anticancerosa al domicili).
    """
    return line.contains("protocol_author", "oncology_doctor")


I030_AND_4_MORE_ONLY_WHEN_PROTOCOL_AUTHOR = Condition(
    codes={"I030", "I031", "I032", "I033", "I034"},
    slug="only-when-protocol-author",
    sentence="only when protocol_author includes oncology_doctor otherwise needs document",
    citation=TITOL_XVI_QUIMIOTERAPIA_ANTICANCEROSA_AL_DOMICILI,
    valid=FROM_2014_05_14,
    holds=i030_and_4_more_only_when_protocol_author,
    asks=("protocol_author",),
    otherwise="needs document",
)


def i030_and_4_more_only_when_protocol_contents(line: LineView) -> Truth:
    """I030 and 4 more: only when protocol_contents includes pathology and protocol_contents includes products and
    protocol_contents includes procedure and protocol_contents includes number_of_sessions and protocol_contents
    includes route otherwise needs document (Títol XVI, Quimioteràpia anticancerosa al domicili).
    """
    return (
        line.contains("protocol_contents", "pathology")
        & line.contains("protocol_contents", "products")
        & line.contains("protocol_contents", "procedure")
        & line.contains("protocol_contents", "number_of_sessions")
        & line.contains("protocol_contents", "route")
    )


I030_AND_4_MORE_ONLY_WHEN_PROTOCOL_CONTENTS = Condition(
    codes={"I030", "I031", "I032", "I033", "I034"},
    slug="only-when-protocol-contents",
    sentence=(
        "only when protocol_contents includes pathology and protocol_contents includes products and protocol_contents "
        "includes procedure and protocol_contents includes number_of_sessions and protocol_contents includes route "
        "otherwise needs document"
    ),
    citation=TITOL_XVI_QUIMIOTERAPIA_ANTICANCEROSA_AL_DOMICILI,
    valid=FROM_2014_05_14,
    holds=i030_and_4_more_only_when_protocol_contents,
    asks=("protocol_contents",),
    otherwise="needs document",
)

I030_AND_4_MORE_REQUIRES_DOCUMENT_HOME_SHEET = DocumentRequired(
    codes={"I030", "I031", "I032", "I033", "I034"},
    slug="requires-document-home-sheet",
    sentence="requires document home_sheet",
    citation=TITOL_XVI_QUIMIOTERAPIA_ANTICANCEROSA_AL_DOMICILI,
    valid=FROM_2014_05_14,
    kind="home_sheet",
)

# ---------------------------------------------------------------- I030, I031


def i030_i031_only_when_injection_route(line: LineView) -> Truth:
    """I030, I031: only when injection_route is peripheral_vein (Títol XVI, Quimioteràpia anticancerosa al domicili)."""
    return line.equals("injection_route", "peripheral_vein")


I030_I031_ONLY_WHEN_INJECTION_ROUTE = Condition(
    codes={"I030", "I031"},
    slug="only-when-injection-route",
    sentence="only when injection_route is peripheral_vein",
    citation=TITOL_XVI_QUIMIOTERAPIA_ANTICANCEROSA_AL_DOMICILI,
    valid=FROM_2014_05_14,
    holds=i030_i031_only_when_injection_route,
    asks=("injection_route",),
)

# ---------------------------------------------------------------- I032, I033


def i032_i033_only_when_injection_route(line: LineView) -> Truth:
    """I032, I033: only when injection_route is central_vein (Títol XVI, Quimioteràpia anticancerosa al domicili)."""
    return line.equals("injection_route", "central_vein")


I032_I033_ONLY_WHEN_INJECTION_ROUTE = Condition(
    codes={"I032", "I033"},
    slug="only-when-injection-route",
    sentence="only when injection_route is central_vein",
    citation=TITOL_XVI_QUIMIOTERAPIA_ANTICANCEROSA_AL_DOMICILI,
    valid=FROM_2014_05_14,
    holds=i032_i033_only_when_injection_route,
    asks=("injection_route",),
)

# ---------------------------------------------------------------- I030, I032


def i030_i032_only_when_session_duration_min(line: LineView) -> Truth:
    """I030, I032: only when session_duration_min <= 60 minutes (Títol XVI, Quimioteràpia anticancerosa al domicili)."""
    return line.compare("session_duration_min", "<=", Decimal("60"))


I030_I032_ONLY_WHEN_SESSION_DURATION_MIN = Condition(
    codes={"I030", "I032"},
    slug="only-when-session-duration-min",
    sentence="only when session_duration_min <= 60 minutes",
    citation=TITOL_XVI_QUIMIOTERAPIA_ANTICANCEROSA_AL_DOMICILI,
    valid=FROM_2014_05_14,
    holds=i030_i032_only_when_session_duration_min,
    asks=("session_duration_min",),
)

# ---------------------------------------------------------------- I031, I033


def i031_i033_only_when_session_duration_min(line: LineView) -> Truth:
    """I031, I033: only when session_duration_min > 60 minutes and session_duration_min < 360 minutes (Títol XVI,
    Quimioteràpia anticancerosa al domicili).
    """
    return (
        line.compare("session_duration_min", ">", Decimal("60"))
        & line.compare("session_duration_min", "<", Decimal("360"))
    )


I031_I033_ONLY_WHEN_SESSION_DURATION_MIN = Condition(
    codes={"I031", "I033"},
    slug="only-when-session-duration-min",
    sentence="only when session_duration_min > 60 minutes and session_duration_min < 360 minutes",
    citation=TITOL_XVI_QUIMIOTERAPIA_ANTICANCEROSA_AL_DOMICILI,
    valid=FROM_2014_05_14,
    holds=i031_i033_only_when_session_duration_min,
    asks=("session_duration_min",),
)


def i031_i033_only_when_continuous_surveillance(line: LineView) -> Truth:
    """I031, I033: only when continuous_surveillance (Títol XVI, Quimioteràpia anticancerosa al domicili)."""
    return line.is_true("continuous_surveillance")


I031_I033_ONLY_WHEN_CONTINUOUS_SURVEILLANCE = Condition(
    codes={"I031", "I033"},
    slug="only-when-continuous-surveillance",
    sentence="only when continuous_surveillance",
    citation=TITOL_XVI_QUIMIOTERAPIA_ANTICANCEROSA_AL_DOMICILI,
    valid=FROM_2014_05_14,
    holds=i031_i033_only_when_continuous_surveillance,
    asks=("continuous_surveillance",),
)

# ---------------------------------------------------------------- I034 Sessions de manteniment dels catèters fora de l…

I034_CANNOT_BE_BILLED_WITH = Exclusion(
    codes={"I034"},
    slug="cannot-be-billed-with",
    sentence="cannot be billed with I030, I031, I032, I033",
    citation=TITOL_XVI_QUIMIOTERAPIA_ANTICANCEROSA_AL_DOMICILI,
    valid=FROM_2014_05_14,
    partners=lines("I030", "I031", "I032", "I033"),
    keys=("session",),
    reading=WHERE_THE_TEXT_DOES_NOT_SAY_HOW,
)

I034_INCLUDES = Inclusion(
    codes={"I034"},
    slug="includes",
    sentence='includes "cleaning"',
    citation=TITOL_XVI_QUIMIOTERAPIA_ANTICANCEROSA_AL_DOMICILI,
    valid=FROM_2014_05_14,
    items=lines(Named("cleaning", "cleaning")),
    keys=("session",),
    reading=WHERE_THE_TEXT_DOES_NOT_SAY_HOW,
)

# ---------------------------------------------------------------- I030 and 5 more

I030_AND_5_MORE_INCLUDES = Inclusion(
    codes={"I030", "I031", "I032", "I033", "I034", "I035"},
    slug="includes",
    sentence='includes "watching the patient", "steps of the act"',
    citation=TITOL_XVI_QUIMIOTERAPIA_ANTICANCEROSA_AL_DOMICILI,
    valid=FROM_2014_05_14,
    items=lines(Named("watching the patient", "watching-the-patient"), Named("steps of the act", "steps-of-the-act")),
    keys=("session",),
    reading="printed between the two kinds of treatment at home, it says 'below': for the rows of both",
)

# ---------------------------------------------------------------- I035 Perfusió venosa d'antibiòtics, amb vigilància c…


def i035_requires_prior_approval_for_this_series_whose(line: LineView) -> Truth:
    """The `whose` of I035: requires prior approval whose (for_this_series) (Títol XVI, Mucoviscidosi al domicili)."""
    return line.is_true("approval.for_this_series")


I035_REQUIRES_PRIOR_APPROVAL_FOR_THIS_SERIES = ApprovalRequired(
    codes={"I035"},
    slug="requires-prior-approval.for-this-series",
    sentence="requires prior approval whose (for_this_series)",
    citation=TITOL_XVI_MUCOVISCIDOSI_AL_DOMICILI,
    valid=FROM_2014_05_14,
    whose=i035_requires_prior_approval_for_this_series_whose,
)

I035_REQUIRES_DOCUMENT_PROTOCOL = DocumentRequired(
    codes={"I035"},
    slug="requires-document-protocol",
    sentence="requires document protocol",
    citation=TITOL_XVI_MUCOVISCIDOSI_AL_DOMICILI,
    valid=FROM_2014_05_14,
    kind="protocol",
)


def i035_only_when_protocol_author(line: LineView) -> Truth:
    """I035: only when protocol_author includes treating_doctor otherwise needs document (Títol XVI, Mucoviscidosi al
    domicili).
    """
    return line.contains("protocol_author", "treating_doctor")


I035_ONLY_WHEN_PROTOCOL_AUTHOR = Condition(
    codes={"I035"},
    slug="only-when-protocol-author",
    sentence="only when protocol_author includes treating_doctor otherwise needs document",
    citation=TITOL_XVI_MUCOVISCIDOSI_AL_DOMICILI,
    valid=FROM_2014_05_14,
    holds=i035_only_when_protocol_author,
    asks=("protocol_author",),
    otherwise="needs document",
)


def i035_only_when_perfusion_protocol_contents(line: LineView) -> Truth:
    """I035: only when perfusion_protocol_contents includes products and perfusion_protocol_contents includes
    administration and perfusion_protocol_contents includes sessions_per_24h and perfusion_protocol_contents includes
    number_of_days otherwise needs document (Títol XVI, Mucoviscidosi al domicili).
    """
    return (
        line.contains("perfusion_protocol_contents", "products")
        & line.contains("perfusion_protocol_contents", "administration")
        & line.contains("perfusion_protocol_contents", "sessions_per_24h")
        & line.contains("perfusion_protocol_contents", "number_of_days")
    )


I035_ONLY_WHEN_PERFUSION_PROTOCOL_CONTENTS = Condition(
    codes={"I035"},
    slug="only-when-perfusion-protocol-contents",
    sentence=(
        "only when perfusion_protocol_contents includes products and perfusion_protocol_contents includes "
        "administration and perfusion_protocol_contents includes sessions_per_24h and perfusion_protocol_contents "
        "includes number_of_days otherwise needs document"
    ),
    citation=TITOL_XVI_MUCOVISCIDOSI_AL_DOMICILI,
    valid=FROM_2014_05_14,
    holds=i035_only_when_perfusion_protocol_contents,
    asks=("perfusion_protocol_contents",),
    otherwise="needs document",
    reading="associated acts only if there are any",
)

I035_MAX_3_PER_DAY = Limit(
    codes={"I035"},
    slug="max-3-per-day",
    sentence="max 3 per day",
    citation=TITOL_XVI_MUCOVISCIDOSI_AL_DOMICILI,
    valid=FROM_2014_05_14,
    number=3,
    window=Window("day"),
    reading="24 hours are a calendar day",
)

I035_REQUIRES_DOCUMENT_HOME_SHEET = DocumentRequired(
    codes={"I035"},
    slug="requires-document-home-sheet",
    sentence="requires document home_sheet",
    citation=TITOL_XVI_MUCOVISCIDOSI_AL_DOMICILI,
    valid=FROM_2014_05_14,
    kind="home_sheet",
)

# ---------------------------------------------------------------- EA and 26 more

EA_AND_26_MORE_CANNOT_BE_BILLED_WITH = Exclusion(
    codes=EA_AND_26_MORE,
    slug="cannot-be-billed-with",
    sentence="cannot be billed with I035 on the same day when cystic-fibrosis",
    citation=TITOL_XVI_MUCOVISCIDOSI_AL_DOMICILI,
    valid=FROM_2014_05_14,
    partners=lines("I035"),
    keys=("day",),
    when=cystic_fibrosis,
    reading="for the whole day of a perfusion; ICD-10 E84",
)

RULES: tuple[Rule, ...] = (
    EA_AND_36_MORE_ONLY_WHEN_ACT_ELSEWHERE,
    EA_AND_36_MORE_PAYS_COEFFICIENT_WITH_LETTER_K,
    EA_AND_36_MORE_PAYS_COEFFICIENT_WITH_LETTER_AMI,
    EA_AND_36_MORE_PAYS_BY_COEFFICIENT_PER_SESSION,
    I002_I003_ONLY_WHEN_PATIENT_SEX,
    I004_I005_ONLY_WHEN_PATIENT_SEX,
    I002_ONLY_WHEN_INDICATION,
    I006_INCLUDES,
    I007_ONLY_WHEN_INJECTION_SERIES,
    EA_ONLY_WHEN_INJECTION_SERIES,
    PS_ROW_1_ONLY_WHEN_SAMPLE_COUNT,
    PS_ROW_2_ONLY_WHEN_SAMPLE_COUNT,
    IAA_MAX_20_SESSIONS_PER_SERIES_ID,
    I014_AND_2_MORE_MAX_1_PER_SESSION,
    I021_MAX_4_PER_DAY,
    I021_ONLY_WHEN_SESSION_DURATION_MIN,
    I021_INCLUDES,
    I023_I024_ONLY_WHEN_SESSION_DURATION_MIN_AND_UNITS,
    I023_I024_INCLUDES,
    I023_I024_ONLY_WHEN_DATE_AND_PRESCRIPTION_DATE,
    I023_I024_ONLY_WHEN_CONSECUTIVE_PERIODS,
    I023_ONLY_WHEN_START_TIME,
    I024_ONLY_WHEN_START_TIME,
    I025_MAX_1_PER_DAY,
    I025_MAX_15_PER_TREATMENT,
    I026_ONLY_WHEN_INJECTION_ROUTE,
    I030_AND_4_MORE_NOT_COVERED,
    I030_AND_4_MORE_UNRESOLVED_REGLAMENT_D_APLICACIO_NUM_20,
    I030_AND_4_MORE_ONLY_WHEN_NURSE_TRAINING_CENTRE,
    I030_AND_4_MORE_REQUIRES_DOCUMENT_PROTOCOL,
    I030_AND_4_MORE_ONLY_WHEN_PROTOCOL_AUTHOR,
    I030_AND_4_MORE_ONLY_WHEN_PROTOCOL_CONTENTS,
    I030_AND_4_MORE_REQUIRES_DOCUMENT_HOME_SHEET,
    I030_I031_ONLY_WHEN_INJECTION_ROUTE,
    I032_I033_ONLY_WHEN_INJECTION_ROUTE,
    I030_I032_ONLY_WHEN_SESSION_DURATION_MIN,
    I031_I033_ONLY_WHEN_SESSION_DURATION_MIN,
    I031_I033_ONLY_WHEN_CONTINUOUS_SURVEILLANCE,
    I034_CANNOT_BE_BILLED_WITH,
    I034_INCLUDES,
    I030_AND_5_MORE_INCLUDES,
    I035_REQUIRES_PRIOR_APPROVAL_FOR_THIS_SERIES,
    I035_REQUIRES_DOCUMENT_PROTOCOL,
    I035_ONLY_WHEN_PROTOCOL_AUTHOR,
    I035_ONLY_WHEN_PERFUSION_PROTOCOL_CONTENTS,
    I035_MAX_3_PER_DAY,
    I035_REQUIRES_DOCUMENT_HOME_SHEET,
    EA_AND_26_MORE_CANNOT_BE_BILLED_WITH,
)
