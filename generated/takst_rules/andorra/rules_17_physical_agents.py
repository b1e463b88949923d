"""The rules of Títol XVII, Cap. 1, Art. 1; Títol XVII, Cap. 1, Art. 2.

Generated from rulesets/andorra/17-physical-agents.takst by `takst build andorra`: change the rules there, then build
again.
"""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from takst.runtime.engine_lines import more_than
from takst.runtime.kleene import Truth
from takst.runtime.plan import (
    AnyOther,
    ApprovalRequired,
    Cap,
    Condition,
    DocumentRequired,
    Exclusion,
    Inclusion,
    Named,
    Rule,
    lines,
)
from takst.runtime.spec import Citation, Fee, Period
from takst.runtime.view import LineView
from takst.runtime.windows import Window

from .vocabulary import TITOL_VII_CAP_5_ART_2, TITOL_XI_CAP_2_1_INVESTIGACIONS, TITOL_XVII_CAP_1_ART_1

TITOL_XVII_CAP_1_ART_1_2 = Citation("ngap", "Títol XVII, Cap. 1, Art. 1")
FROM_2014_05_14 = Period(dt.date(2014, 5, 14))
WHERE_THE_TEXT_DOES_NOT_SAY_HOW = "where the text does not say how far a ban or an inclusion reaches: the same session"
TITOL_XVII_CAP_1_ART_2 = Citation("ngap", "Títol XVII, Cap. 1, Art. 2")

# ---------------------------------------------------------------- 6001 Z and 2 more


def code_6001_z_and_2_more_requires_prior_approval_when(line: LineView) -> Truth:
    """The `when` of 6001 Z and 2 more: requires prior approval when more than 2 of 6001 Z to 6003 X within 6 months
    (Títol XVII, Cap. 1, Art. 1).
    """
    return more_than(2, line, Window("rolling", number=6, unit="month"), counting=lines("6001 Z", "6002 Y", "6003 X"))


CODE_6001_Z_AND_2_MORE_REQUIRES_PRIOR_APPROVAL = ApprovalRequired(
    codes={"6001 Z", "6002 Y", "6003 X"},
    slug="requires-prior-approval",
    sentence="requires prior approval when more than 2 of 6001 Z to 6003 X within 6 months",
    citation=TITOL_XVII_CAP_1_ART_1_2,
    valid=FROM_2014_05_14,
    when=code_6001_z_and_2_more_requires_prior_approval_when,
    reading="the ultrasounds of this article count",
)

CODE_6001_Z_AND_2_MORE_REQUIRES_DOCUMENT_REPORT = DocumentRequired(
    codes={"6001 Z", "6002 Y", "6003 X"},
    slug="requires-document-report",
    sentence="requires document report",
    citation=TITOL_XVII_CAP_1_ART_1_2,
    valid=FROM_2014_05_14,
    kind="report",
)


def code_6001_z_and_2_more_only_when_indication(line: LineView) -> Truth:
    """6001 Z and 2 more: only when indication is not pregnancy_surveillance (Títol XVII, Cap. 1, Art. 1)."""
    return ~line.equals("indication", "pregnancy_surveillance")


CODE_6001_Z_AND_2_MORE_ONLY_WHEN_INDICATION = Condition(
    codes={"6001 Z", "6002 Y", "6003 X"},
    slug="only-when-indication",
    sentence="only when indication is not pregnancy_surveillance",
    citation=TITOL_XVII_CAP_1_ART_1_2,
    valid=FROM_2014_05_14,
    holds=code_6001_z_and_2_more_only_when_indication,
    asks=("indication",),
    reading="the three ultrasounds of the article are meant",
)

# ---------------------------------------------------------------- 6001 Z and 3 more

CODE_6001_Z_AND_3_MORE_INCLUDES = Inclusion(
    codes={"6001 Z", "6002 Y", "6003 X", "6004 V"},
    slug="includes",
    sentence='includes "images"',
    citation=TITOL_XVII_CAP_1_ART_1_2,
    valid=FROM_2014_05_14,
    items=lines(Named("images", "images")),
    keys=("session",),
    reading=WHERE_THE_TEXT_DOES_NOT_SAY_HOW,
)

CODE_6001_Z_AND_3_MORE_CANNOT_BE_BILLED_WITH = Exclusion(
    codes={"6001 Z", "6002 Y", "6003 X", "6004 V"},
    slug="cannot-be-billed-with",
    sentence='cannot be billed with any other code of "Títol XVII, Cap. 1, Art. 1"',
    citation=TITOL_XVII_CAP_1_ART_1_2,
    valid=FROM_2014_05_14,
    partners=lines(AnyOther(TITOL_XVII_CAP_1_ART_1)),
    keys=("session",),
    reading=WHERE_THE_TEXT_DOES_NOT_SAY_HOW,
)

CODE_6001_Z_AND_3_MORE_CANNOT_BE_BILLED_WITH_2 = Exclusion(
    codes={"6001 Z", "6002 Y", "6003 X", "6004 V"},
    slug="cannot-be-billed-with",
    sentence='cannot be billed with any other code of "Títol VII, Cap. 5, Art. 2"',
    citation=TITOL_XVII_CAP_1_ART_1_2,
    valid=FROM_2014_05_14,
    partners=lines(AnyOther(TITOL_VII_CAP_5_ART_2)),
    keys=("session",),
    reading=WHERE_THE_TEXT_DOES_NOT_SAY_HOW,
)

CODE_6001_Z_AND_3_MORE_CANNOT_BE_BILLED_WITH_3 = Exclusion(
    codes={"6001 Z", "6002 Y", "6003 X", "6004 V"},
    slug="cannot-be-billed-with",
    sentence='cannot be billed with any other code of "Títol XI, Cap. 2, 1. Investigacions"',
    citation=TITOL_XVII_CAP_1_ART_1_2,
    valid=FROM_2014_05_14,
    partners=lines(AnyOther(TITOL_XI_CAP_2_1_INVESTIGACIONS)),
    keys=("session",),
    reading="all investigations that are printed there",
)

# ---------------------------------------------------------------- 6003 X Ecotomografia mode B, en temps diferit i/o re…


def code_6003_x_total_at_most_k_60_per_cycle_when(line: LineView) -> Truth:
    """The `when` of 6003 X: total at most K 60 per cycle when indication is ovulation_monitoring (Títol XVII, Cap. 1,
    Art. 1).
    """
    return line.equals("indication", "ovulation_monitoring")


CODE_6003_X_TOTAL_AT_MOST_K_60_PER_CYCLE = Cap(
    codes={"6003 X"},
    slug="total-at-most-k-60-per-cycle",
    sentence="total at most K 60 per cycle when indication is ovulation_monitoring",
    citation=TITOL_XVII_CAP_1_ART_1_2,
    valid=FROM_2014_05_14,
    fee=Fee(Decimal("60"), letter="K"),
    window=Window("keys", keys=("cycle",)),
    when=code_6003_x_total_at_most_k_60_per_cycle_when,
)

# ---------------------------------------------------------------- 6004 V Termografia amb un mínim de 3 clixés


def code_6004_v_only_when_document_plates_count(line: LineView) -> Truth:
    """6004 V: only when document_plates_count >= 3 plates (Títol XVII, Cap. 1, Art. 1)."""
    return line.compare("document_plates_count", ">=", Decimal("3"))


CODE_6004_V_ONLY_WHEN_DOCUMENT_PLATES_COUNT = Condition(
    codes={"6004 V"},
    slug="only-when-document-plates-count",
    sentence="only when document_plates_count >= 3 plates",
    citation=TITOL_XVII_CAP_1_ART_1_2,
    valid=FROM_2014_05_14,
    holds=code_6004_v_only_when_document_plates_count,
    asks=("document_plates_count",),
)

# ---------------------------------------------------------------- 6005 Q Corrents galvàniques, faràdiques o excitomoto…


def code_6005_q_only_when_session_duration_min(line: LineView) -> Truth:
    """6005 Q: only when session_duration_min >= 20 minutes (Títol XVII, Cap. 1, Art. 2)."""
    return line.compare("session_duration_min", ">=", Decimal("20"))


CODE_6005_Q_ONLY_WHEN_SESSION_DURATION_MIN = Condition(
    codes={"6005 Q"},
    slug="only-when-session-duration-min",
    sentence="only when session_duration_min >= 20 minutes",
    citation=TITOL_XVII_CAP_1_ART_2,
    valid=FROM_2014_05_14,
    holds=code_6005_q_only_when_session_duration_min,
    asks=("session_duration_min",),
    reading="twenty minutes are the least",
)


def code_6005_q_only_when_technique(line: LineView) -> Truth:
    """6005 Q: only when technique is surface_electrodes (Títol XVII, Cap. 1, Art. 2)."""
    return line.equals("technique", "surface_electrodes")


CODE_6005_Q_ONLY_WHEN_TECHNIQUE = Condition(
    codes={"6005 Q"},
    slug="only-when-technique",
    sentence="only when technique is surface_electrodes",
    citation=TITOL_XVII_CAP_1_ART_2,
    valid=FROM_2014_05_14,
    holds=code_6005_q_only_when_technique,
    asks=("technique",),
)

# ---------------------------------------------------------------- 6006 S En aplicació intracavitària


def code_6006_s_only_when_technique(line: LineView) -> Truth:
    """6006 S: only when technique is intracavitary (Títol XVII, Cap. 1, Art. 2)."""
    return line.equals("technique", "intracavitary")


CODE_6006_S_ONLY_WHEN_TECHNIQUE = Condition(
    codes={"6006 S"},
    slug="only-when-technique",
    sentence="only when technique is intracavitary",
    citation=TITOL_XVII_CAP_1_ART_2,
    valid=FROM_2014_05_14,
    holds=code_6006_s_only_when_technique,
    asks=("technique",),
)

# ---------------------------------------------------------------- 6007 D Corrents excitomotores per elèctrode mòbil o …


def code_6007_d_only_when_technique(line: LineView) -> Truth:
    """6007 D: only when technique is one of mobile_electrode, progressive_currents (Títol XVII, Cap. 1, Art. 2)."""
    return line.one_of("technique", "mobile_electrode", "progressive_currents")


CODE_6007_D_ONLY_WHEN_TECHNIQUE = Condition(
    codes={"6007 D"},
    slug="only-when-technique",
    sentence="only when technique is one of mobile_electrode, progressive_currents",
    citation=TITOL_XVII_CAP_1_ART_2,
    valid=FROM_2014_05_14,
    holds=code_6007_d_only_when_technique,
    asks=("technique",),
)

RULES: tuple[Rule, ...] = (
    CODE_6001_Z_AND_2_MORE_REQUIRES_PRIOR_APPROVAL,
    CODE_6001_Z_AND_2_MORE_REQUIRES_DOCUMENT_REPORT,
    CODE_6001_Z_AND_2_MORE_ONLY_WHEN_INDICATION,
    CODE_6001_Z_AND_3_MORE_INCLUDES,
    CODE_6001_Z_AND_3_MORE_CANNOT_BE_BILLED_WITH,
    CODE_6001_Z_AND_3_MORE_CANNOT_BE_BILLED_WITH_2,
    CODE_6001_Z_AND_3_MORE_CANNOT_BE_BILLED_WITH_3,
    CODE_6003_X_TOTAL_AT_MOST_K_60_PER_CYCLE,
    CODE_6004_V_ONLY_WHEN_DOCUMENT_PLATES_COUNT,
    CODE_6005_Q_ONLY_WHEN_SESSION_DURATION_MIN,
    CODE_6005_Q_ONLY_WHEN_TECHNIQUE,
    CODE_6006_S_ONLY_WHEN_TECHNIQUE,
    CODE_6007_D_ONLY_WHEN_TECHNIQUE,
)
