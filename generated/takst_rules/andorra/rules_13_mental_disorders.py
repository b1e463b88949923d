"""The rules of Títol XIII, Cap. 1; Títol XIII, Cap. 1, Escala d'intel·ligència de Wechsler; Títol XIII, Cap. 2; Títol
XIII, Cap. 2, Psicoteràpia de grup.

Generated from rulesets/andorra/13-mental-disorders.takst by `takst build andorra`: change the rules there, then
build again.
"""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from takst.runtime.engine_lines import billed, more_than
from takst.runtime.kleene import Truth
from takst.runtime.plan import (
    AnyOther,
    ApprovalRequired,
    Cap,
    Condition,
    DocumentRequired,
    Exclusion,
    Judge,
    Limit,
    Note,
    Outcome,
    Rule,
    lines,
)
from takst.runtime.spec import Citation, Fee, Period
from takst.runtime.view import LineView
from takst.runtime.windows import Window

from .vocabulary import TITOL_XIII_CAP_1

CODE_5501_Z_AND_44_MORE = frozenset({
    "5501 Z", "5502 Y", "5503 X", "5504 V", "5505 U", "5506 T", "5507 S", "5508 R", "5509 Q", "5510 P", "5511 O",
    "5512 N", "5513 M", "5514 L", "5515 K", "5516 J", "5517 I", "5518 H", "5519 G", "5520 F", "5521 E", "5522 D",
    "5523 C", "5524 B", "5525 A", "5526 Z", "5527 Y", "5528 X", "5529 V", "5530 U", "5531 T", "5532 S", "5533 R",
    "5534 Q", "5535 P", "5536 O", "5537 N", "5538 M", "5539 L", "5540 K", "5541 J", "5542 I", "5543 H", "5544 G",
    "5545 F",
})
TITOL_XIII_CAP_1_2 = Citation("ngap", "Títol XIII, Cap. 1")
FROM_2014_05_14 = Period(dt.date(2014, 5, 14))
CODE_5501_Z_AND_44_MORE_ONLY_WHEN_BILLED_AFTER_UNLESS_2 = lines(
    "5501 Z", "5502 Y", "5503 X", "5504 V", "5505 U", "5506 T", "5507 S", "5508 R", "5509 Q", "5510 P", "5511 O",
    "5512 N", "5513 M", "5514 L", "5515 K", "5516 J", "5517 I", "5518 H", "5519 G", "5520 F", "5521 E", "5522 D",
    "5523 C", "5524 B", "5525 A", "5526 Z", "5527 Y", "5528 X", "5529 V", "5530 U", "5531 T", "5532 S", "5533 R",
    "5534 Q", "5535 P", "5536 O", "5537 N", "5538 M", "5539 L", "5540 K", "5541 J", "5542 I", "5543 H", "5544 G",
    "5545 F",
)
CODE_5501_Z_AND_44_MORE_ONLY_WHEN_BILLED_AFTER_UNLESS_3_2 = lines(
    "5501 Z", "5502 Y", "5503 X", "5504 V", "5505 U", "5506 T", "5507 S", "5508 R", "5509 Q", "5510 P", "5511 O",
    "5512 N", "5513 M", "5514 L", "5515 K", "5516 J", "5517 I", "5518 H", "5519 G", "5520 F", "5521 E", "5522 D",
    "5523 C", "5524 B", "5525 A", "5526 Z", "5527 Y", "5528 X", "5529 V", "5530 U", "5531 T", "5532 S", "5533 R",
    "5534 Q", "5535 P", "5536 O", "5537 N", "5538 M", "5539 L", "5540 K", "5541 J", "5542 I", "5543 H", "5544 G",
    "5545 F",
)
TITOL_XIII_CAP_1_ESCALA_D_INTELLIGENCIA_DE_WECHSLER = Citation(
    "ngap",
    "Títol XIII, Cap. 1, Escala d'intel·ligència de Wechsler",
)
TITOL_XIII_CAP_2 = Citation("ngap", "Títol XIII, Cap. 2")
EIGHT_SESSIONS_OF_ONE_TREATMENT = "eight sessions of one treatment"
AN_AGREEMENT_OF_THE_SECOND_SERIES_OR = "an agreement of the second series or later is the renewal"
TITOL_XIII_CAP_2_PSICOTERAPIA_DE_GRUP = Citation("ngap", "Títol XIII, Cap. 2, Psicoteràpia de grup")
OF_ONE_TREATMENT_NO_PERIOD_IS_GIVEN = "of one treatment: no period is given"

# ---------------------------------------------------------------- 5501 Z and 44 more

CODE_5501_Z_AND_44_MORE_REQUIRES_DOCUMENT_REPORT = DocumentRequired(
    codes=CODE_5501_Z_AND_44_MORE,
    slug="requires-document-report",
    sentence="requires document report",
    citation=TITOL_XIII_CAP_1_2,
    valid=FROM_2014_05_14,
    kind="report",
)

# ---------------------------------------------------------------- other-mental-test A mental test outside the list of …

OTHER_MENTAL_TEST_NOT_COVERED = Outcome(
    codes={"other-mental-test"},
    slug="not-covered",
    sentence="not covered",
    citation=TITOL_XIII_CAP_1_2,
    valid=FROM_2014_05_14,
    verdict="not covered",
)

# ---------------------------------------------------------------- C and 3 more

C_AND_3_MORE_CANNOT_BE_BILLED_WITH = Exclusion(
    codes={"C", "CS", "V", "VS"},
    slug="cannot-be-billed-with",
    sentence='cannot be billed with any other code of "Títol XIII, Cap. 1"',
    citation=TITOL_XIII_CAP_1_2,
    valid=FROM_2014_05_14,
    partners=lines(AnyOther(TITOL_XIII_CAP_1)),
    keys=("session",),
    reading="the consultation falls, the tests stand",
)

# ---------------------------------------------------------------- 5501 Z and 44 more


def code_5501_z_and_44_more_total_at_most_k_36_per_examination_when(line: LineView) -> Truth:
    """The `when` of 5501 Z and 44 more: total at most K 36 per examination when examination_kind is initial (Títol
    XIII, Cap. 1).
    """
    return line.equals("examination_kind", "initial")


CODE_5501_Z_AND_44_MORE_TOTAL_AT_MOST_K_36_PER_EXAMINATION = Cap(
    codes=CODE_5501_Z_AND_44_MORE,
    slug="total-at-most-k-36-per-examination",
    sentence="total at most K 36 per examination when examination_kind is initial",
    citation=TITOL_XIII_CAP_1_2,
    valid=FROM_2014_05_14,
    fee=Fee(Decimal("36"), letter="K"),
    window=Window("keys", keys=("examination",)),
    when=code_5501_z_and_44_more_total_at_most_k_36_per_examination_when,
)


def code_5501_z_and_44_more_total_at_most_k_16_per_examination_when(line: LineView) -> Truth:
    """The `when` of 5501 Z and 44 more: total at most K 16 per examination when examination_kind is second (Títol XIII,
    Cap. 1).
    """
    return line.equals("examination_kind", "second")


CODE_5501_Z_AND_44_MORE_TOTAL_AT_MOST_K_16_PER_EXAMINATION = Cap(
    codes=CODE_5501_Z_AND_44_MORE,
    slug="total-at-most-k-16-per-examination",
    sentence="total at most K 16 per examination when examination_kind is second",
    citation=TITOL_XIII_CAP_1_2,
    valid=FROM_2014_05_14,
    fee=Fee(Decimal("16"), letter="K"),
    window=Window("keys", keys=("examination",)),
    when=code_5501_z_and_44_more_total_at_most_k_16_per_examination_when,
)


def code_5501_z_and_44_more_total_at_most_k_28_per_examination_when(line: LineView) -> Truth:
    """The `when` of 5501 Z and 44 more: total at most K 28 per examination when examination_kind is control (Títol
    XIII, Cap. 1).
    """
    return line.equals("examination_kind", "control")


CODE_5501_Z_AND_44_MORE_TOTAL_AT_MOST_K_28_PER_EXAMINATION = Cap(
    codes=CODE_5501_Z_AND_44_MORE,
    slug="total-at-most-k-28-per-examination",
    sentence="total at most K 28 per examination when examination_kind is control",
    citation=TITOL_XIII_CAP_1_2,
    valid=FROM_2014_05_14,
    fee=Fee(Decimal("28"), letter="K"),
    window=Window("keys", keys=("examination",)),
    when=code_5501_z_and_44_more_total_at_most_k_28_per_examination_when,
)


def code_5501_z_and_44_more_requires_prior_approval_when(line: LineView) -> Truth:
    """The `when` of 5501 Z and 44 more: requires prior approval when examination_kind is second (Títol XIII, Cap. 1).
    """
    return line.equals("examination_kind", "second")


CODE_5501_Z_AND_44_MORE_REQUIRES_PRIOR_APPROVAL = ApprovalRequired(
    codes=CODE_5501_Z_AND_44_MORE,
    slug="requires-prior-approval",
    sentence="requires prior approval when examination_kind is second",
    citation=TITOL_XIII_CAP_1_2,
    valid=FROM_2014_05_14,
    when=code_5501_z_and_44_more_requires_prior_approval_when,
    reading="'may be authorised' needs an agreement",
)


def code_5501_z_and_44_more_only_when_billed_after_unless_whose(line: LineView) -> Truth:
    """The `whose` of 5501 Z and 44 more: only when billed after 5501 Z to 5545 F within 30 days whose (examination_kind
    is initial) unless not examination_kind is second (Títol XIII, Cap. 1).
    """
    return line.equals("examination_kind", "initial")


def code_5501_z_and_44_more_only_when_billed_after_unless(line: LineView) -> Truth:
    """5501 Z and 44 more: only when billed after 5501 Z to 5545 F within 30 days whose (examination_kind is initial)
    unless not examination_kind is second (Títol XIII, Cap. 1).
    """
    return billed(
        line,
        "after",
        CODE_5501_Z_AND_44_MORE_ONLY_WHEN_BILLED_AFTER_UNLESS_2,
        within=(30, "day"),
        whose=code_5501_z_and_44_more_only_when_billed_after_unless_whose,
    )


def code_5501_z_and_44_more_only_when_billed_after_unless_unless(line: LineView) -> Truth:
    """The `unless` of 5501 Z and 44 more: only when billed after 5501 Z to 5545 F within 30 days whose
    (examination_kind is initial) unless not examination_kind is second (Títol XIII, Cap. 1).
    """
    return ~line.equals("examination_kind", "second")


CODE_5501_Z_AND_44_MORE_ONLY_WHEN_BILLED_AFTER_UNLESS = Condition(
    codes=CODE_5501_Z_AND_44_MORE,
    slug="only-when-billed-after.unless-not-examination-kind-is-second",
    sentence=(
        "only when billed after 5501 Z to 5545 F within 30 days whose (examination_kind is initial) unless not "
        "examination_kind is second"
    ),
    citation=TITOL_XIII_CAP_1_2,
    valid=FROM_2014_05_14,
    holds=code_5501_z_and_44_more_only_when_billed_after_unless,
    unless=code_5501_z_and_44_more_only_when_billed_after_unless_unless,
    reading="thirty days after the day of the initial examination",
)


def code_5501_z_and_44_more_only_when_billed_after_unless_3_whose(line: LineView) -> Truth:
    """The `whose` of 5501 Z and 44 more: only when not billed after 5501 Z to 5545 F within 1 year whose
    (examination_kind is control) unless not examination_kind is control (Títol XIII, Cap. 1).
    """
    return line.equals("examination_kind", "control")


def code_5501_z_and_44_more_only_when_billed_after_unless_3(line: LineView) -> Truth:
    """5501 Z and 44 more: only when not billed after 5501 Z to 5545 F within 1 year whose (examination_kind is control)
    unless not examination_kind is control (Títol XIII, Cap. 1).
    """
    return ~billed(
        line,
        "after",
        CODE_5501_Z_AND_44_MORE_ONLY_WHEN_BILLED_AFTER_UNLESS_3_2,
        within=(1, "year"),
        whose=code_5501_z_and_44_more_only_when_billed_after_unless_3_whose,
    )


def code_5501_z_and_44_more_only_when_billed_after_unless_3_unless(line: LineView) -> Truth:
    """The `unless` of 5501 Z and 44 more: only when not billed after 5501 Z to 5545 F within 1 year whose
    (examination_kind is control) unless not examination_kind is control (Títol XIII, Cap. 1).
    """
    return ~line.equals("examination_kind", "control")


CODE_5501_Z_AND_44_MORE_ONLY_WHEN_BILLED_AFTER_UNLESS_3 = Condition(
    codes=CODE_5501_Z_AND_44_MORE,
    slug="only-when-billed-after.unless-not-examination-kind-is-control",
    sentence=(
        "only when not billed after 5501 Z to 5545 F within 1 year whose (examination_kind is control) unless not "
        "examination_kind is control"
    ),
    citation=TITOL_XIII_CAP_1_2,
    valid=FROM_2014_05_14,
    holds=code_5501_z_and_44_more_only_when_billed_after_unless_3,
    unless=code_5501_z_and_44_more_only_when_billed_after_unless_3_unless,
    reading="a whole year lies between two controls",
)

# ---------------------------------------------------------------- 5513 M Laberints de Porteus


def code_5513_m_only_when_technique(line: LineView) -> Truth:
    """5513 M: only when technique is not qualitative_analysis (Títol XIII, Cap. 1)."""
    return ~line.equals("technique", "qualitative_analysis")


CODE_5513_M_ONLY_WHEN_TECHNIQUE = Condition(
    codes={"5513 M"},
    slug="only-when-technique",
    sentence="only when technique is not qualitative_analysis",
    citation=TITOL_XIII_CAP_1_2,
    valid=FROM_2014_05_14,
    holds=code_5513_m_only_when_technique,
    asks=("technique",),
)

# ---------------------------------------------------------------- 5514 L Amb anàlisi qualitatiu


def code_5514_l_only_when_technique(line: LineView) -> Truth:
    """5514 L: only when technique is qualitative_analysis (Títol XIII, Cap. 1)."""
    return line.equals("technique", "qualitative_analysis")


CODE_5514_L_ONLY_WHEN_TECHNIQUE = Condition(
    codes={"5514 L"},
    slug="only-when-technique",
    sentence="only when technique is qualitative_analysis",
    citation=TITOL_XIII_CAP_1_2,
    valid=FROM_2014_05_14,
    holds=code_5514_l_only_when_technique,
    asks=("technique",),
)

# ---------------------------------------------------------------- 5543 H Per a infants WISC o per adults WAIS

CODE_5543_H_NOTE_ONE_ROW_FOR_THE_SCALE = Note(
    codes={"5543 H"},
    slug="note-one-row-for-the-scale",
    sentence='note "One row for the scale of children (WISC) and for that of adults (WAIS)"',
    citation=TITOL_XIII_CAP_1_ESCALA_D_INTELLIGENCIA_DE_WECHSLER,
    valid=FROM_2014_05_14,
    text="One row for the scale of children (WISC) and for that of adults (WAIS)",
)

# ---------------------------------------------------------------- 5601 Z Lliurança a domicili d'un certificat d'intern…


def code_5601_z_only_when_place_of_service(line: LineView) -> Truth:
    """5601 Z: only when place_of_service is home (Títol XIII, Cap. 2)."""
    return line.equals("place_of_service", "home")


CODE_5601_Z_ONLY_WHEN_PLACE_OF_SERVICE = Condition(
    codes={"5601 Z"},
    slug="only-when-place-of-service",
    sentence="only when place_of_service is home",
    citation=TITOL_XIII_CAP_2,
    valid=FROM_2014_05_14,
    holds=code_5601_z_only_when_place_of_service,
    asks=("place_of_service",),
)

# ---------------------------------------------------------------- 5602 Y and 2 more

CODE_5602_Y_AND_2_MORE_MAX_1_PER_SESSION = Limit(
    codes={"5602 Y", "5603 X", "5605 U"},
    slug="max-1-per-session",
    sentence="max 1 per session",
    citation=TITOL_XIII_CAP_2,
    valid=FROM_2014_05_14,
    number=1,
    window=Window("keys", keys=("session",)),
)

# ---------------------------------------------------------------- 5602 Y Electroxoc o electronarcosi o convulsivoteràp…


def code_5602_y_requires_prior_approval_when(line: LineView) -> Truth:
    """The `when` of 5602 Y: requires prior approval when more than 8 of 5602 Y per treatment (Títol XIII, Cap. 2)."""
    return more_than(8, line, Window("keys", keys=("treatment",)), counting=lines("5602 Y"))


CODE_5602_Y_REQUIRES_PRIOR_APPROVAL = ApprovalRequired(
    codes={"5602 Y"},
    slug="requires-prior-approval",
    sentence="requires prior approval when more than 8 of 5602 Y per treatment",
    citation=TITOL_XIII_CAP_2,
    valid=FROM_2014_05_14,
    when=code_5602_y_requires_prior_approval_when,
    reading=EIGHT_SESSIONS_OF_ONE_TREATMENT,
)

# ---------------------------------------------------------------- 5603 X Electroxoc sota anestèsia general practicada …


def code_5603_x_only_when_general_anaesthesia_and_anaesthesia(line: LineView) -> Truth:
    """5603 X: only when general_anaesthesia and anaesthesia_by_performer (Títol XIII, Cap. 2)."""
    return line.is_true("general_anaesthesia") & line.is_true("anaesthesia_by_performer")


CODE_5603_X_ONLY_WHEN_GENERAL_ANAESTHESIA_AND_ANAESTHESIA = Condition(
    codes={"5603 X"},
    slug="only-when-general-anaesthesia-and-anaesthesia-by-performer",
    sentence="only when general_anaesthesia and anaesthesia_by_performer",
    citation=TITOL_XIII_CAP_2,
    valid=FROM_2014_05_14,
    holds=code_5603_x_only_when_general_anaesthesia_and_anaesthesia,
    asks=("general_anaesthesia", "anaesthesia_by_performer"),
)


def code_5603_x_requires_prior_approval_when(line: LineView) -> Truth:
    """The `when` of 5603 X: requires prior approval when more than 8 of 5603 X per treatment (Títol XIII, Cap. 2)."""
    return more_than(8, line, Window("keys", keys=("treatment",)), counting=lines("5603 X"))


CODE_5603_X_REQUIRES_PRIOR_APPROVAL = ApprovalRequired(
    codes={"5603 X"},
    slug="requires-prior-approval",
    sentence="requires prior approval when more than 8 of 5603 X per treatment",
    citation=TITOL_XIII_CAP_2,
    valid=FROM_2014_05_14,
    when=code_5603_x_requires_prior_approval_when,
    reading=EIGHT_SESSIONS_OF_ONE_TREATMENT,
)

# ---------------------------------------------------------------- 5604 V Xoc insulínic amb sudació o coma i resucratge…


def code_5604_v_only_when_hospitalised(line: LineView) -> Truth:
    """5604 V: only when hospitalised (Títol XIII, Cap. 2)."""
    return line.is_true("hospitalised")


CODE_5604_V_ONLY_WHEN_HOSPITALISED = Condition(
    codes={"5604 V"},
    slug="only-when-hospitalised",
    sentence="only when hospitalised",
    citation=TITOL_XIII_CAP_2,
    valid=FROM_2014_05_14,
    holds=code_5604_v_only_when_hospitalised,
    asks=("hospitalised",),
)


def code_5604_v_only_when_provider_type(line: LineView) -> Truth:
    """5604 V: only when provider.type is specialised_establishment (Títol XIII, Cap. 2)."""
    return line.equals("provider.type", "specialised_establishment")


CODE_5604_V_ONLY_WHEN_PROVIDER_TYPE = Condition(
    codes={"5604 V"},
    slug="only-when-provider-type",
    sentence="only when provider.type is specialised_establishment",
    citation=TITOL_XIII_CAP_2,
    valid=FROM_2014_05_14,
    holds=code_5604_v_only_when_provider_type,
    asks=("provider.type",),
)


def code_5604_v_requires_prior_approval_when_more_than_40_whose(line: LineView) -> Truth:
    """The `whose` of 5604 V: requires prior approval whose (series > 1) when more than 40 of 5604 V per treatment
    (Títol XIII, Cap. 2).
    """
    return line.compare("approval.series", ">", Decimal("1"))


def code_5604_v_requires_prior_approval_when_more_than_40_when(line: LineView) -> Truth:
    """The `when` of 5604 V: requires prior approval whose (series > 1) when more than 40 of 5604 V per treatment (Títol
    XIII, Cap. 2).
    """
    return more_than(40, line, Window("keys", keys=("treatment",)), counting=lines("5604 V"))


CODE_5604_V_REQUIRES_PRIOR_APPROVAL_WHEN_MORE_THAN_40 = ApprovalRequired(
    codes={"5604 V"},
    slug="requires-prior-approval.when-more-than-40",
    sentence="requires prior approval whose (series > 1) when more than 40 of 5604 V per treatment",
    citation=TITOL_XIII_CAP_2,
    valid=FROM_2014_05_14,
    whose=code_5604_v_requires_prior_approval_when_more_than_40_whose,
    when=code_5604_v_requires_prior_approval_when_more_than_40_when,
    reading=AN_AGREEMENT_OF_THE_SECOND_SERIES_OR,
)

# ---------------------------------------------------------------- 5605 U Narcoanàlisi, la sessió, amb un màxim de sis …

CODE_5605_U_MAX_6_SESSIONS_PER_SERIES_ID = Limit(
    codes={"5605 U"},
    slug="max-6-sessions-per-series-id",
    sentence="max 6 sessions per series_id",
    citation=TITOL_XIII_CAP_2,
    valid=FROM_2014_05_14,
    number=6,
    noun="sessions",
    window=Window("keys", keys=("series_id",)),
    reading="each agreement opens a series of at most six",
)


def code_5605_u_requires_prior_approval_when_more_than_6_whose(line: LineView) -> Truth:
    """The `whose` of 5605 U: requires prior approval whose (series > 1) when more than 6 of 5605 U per treatment (Títol
    XIII, Cap. 2).
    """
    return line.compare("approval.series", ">", Decimal("1"))


def code_5605_u_requires_prior_approval_when_more_than_6_when(line: LineView) -> Truth:
    """The `when` of 5605 U: requires prior approval whose (series > 1) when more than 6 of 5605 U per treatment (Títol
    XIII, Cap. 2).
    """
    return more_than(6, line, Window("keys", keys=("treatment",)), counting=lines("5605 U"))


CODE_5605_U_REQUIRES_PRIOR_APPROVAL_WHEN_MORE_THAN_6 = ApprovalRequired(
    codes={"5605 U"},
    slug="requires-prior-approval.when-more-than-6",
    sentence="requires prior approval whose (series > 1) when more than 6 of 5605 U per treatment",
    citation=TITOL_XIII_CAP_2,
    valid=FROM_2014_05_14,
    whose=code_5605_u_requires_prior_approval_when_more_than_6_whose,
    when=code_5605_u_requires_prior_approval_when_more_than_6_when,
    reading=AN_AGREEMENT_OF_THE_SECOND_SERIES_OR,
)

# ---------------------------------------------------------------- 5606 T Quimioteràpia intensiva (cura d'adormiment, c…


def code_5606_t_only_when_place_of_service(line: LineView) -> Truth:
    """5606 T: only when not place_of_service is one of home, practice (Títol XIII, Cap. 2)."""
    return ~line.one_of("place_of_service", "home", "practice")


CODE_5606_T_ONLY_WHEN_PLACE_OF_SERVICE = Condition(
    codes={"5606 T"},
    slug="only-when-place-of-service",
    sentence="only when not place_of_service is one of home, practice",
    citation=TITOL_XIII_CAP_2,
    valid=FROM_2014_05_14,
    holds=code_5606_t_only_when_place_of_service,
    asks=("place_of_service",),
    reading="an establishment is neither the home nor a practice",
)

CODE_5606_T_MAX_1_PER_DAY = Limit(
    codes={"5606 T"},
    slug="max-1-per-day",
    sentence="max 1 per day",
    citation=TITOL_XIII_CAP_2,
    valid=FROM_2014_05_14,
    number=1,
    window=Window("day"),
)


def code_5606_t_requires_prior_approval_when_more_than_15_whose(line: LineView) -> Truth:
    """The `whose` of 5606 T: requires prior approval whose (series > 1) when more than 15 of 5606 T per treatment
    (Títol XIII, Cap. 2).
    """
    return line.compare("approval.series", ">", Decimal("1"))


def code_5606_t_requires_prior_approval_when_more_than_15_when(line: LineView) -> Truth:
    """The `when` of 5606 T: requires prior approval whose (series > 1) when more than 15 of 5606 T per treatment (Títol
    XIII, Cap. 2).
    """
    return more_than(15, line, Window("keys", keys=("treatment",)), counting=lines("5606 T"))


CODE_5606_T_REQUIRES_PRIOR_APPROVAL_WHEN_MORE_THAN_15 = ApprovalRequired(
    codes={"5606 T"},
    slug="requires-prior-approval.when-more-than-15",
    sentence="requires prior approval whose (series > 1) when more than 15 of 5606 T per treatment",
    citation=TITOL_XIII_CAP_2,
    valid=FROM_2014_05_14,
    whose=code_5606_t_requires_prior_approval_when_more_than_15_whose,
    when=code_5606_t_requires_prior_approval_when_more_than_15_when,
    reading="fifteen billed days of one treatment; an agreement of the second series or later is the renewal",
)

# ---------------------------------------------------------------- 5607 S and 2 more

CODE_5607_S_AND_2_MORE_REQUIRES_PRIOR_APPROVAL = ApprovalRequired(
    codes={"5607 S", "5608 R", "5609 Q"},
    slug="requires-prior-approval",
    sentence="requires prior approval",
    citation=TITOL_XIII_CAP_2_PSICOTERAPIA_DE_GRUP,
    valid=FROM_2014_05_14,
    reading="the prior request must be granted",
)


def code_5607_s_and_2_more_only_when_session_duration_min(line: LineView) -> Truth:
    """5607 S and 2 more: only when session_duration_min >= 45 minutes otherwise needs judgement (Títol XIII, Cap. 2,
    Psicoteràpia de grup).
    """
    return line.compare("session_duration_min", ">=", Decimal("45"))


CODE_5607_S_AND_2_MORE_ONLY_WHEN_SESSION_DURATION_MIN = Condition(
    codes={"5607 S", "5608 R", "5609 Q"},
    slug="only-when-session-duration-min",
    sentence="only when session_duration_min >= 45 minutes otherwise needs judgement",
    citation=TITOL_XIII_CAP_2_PSICOTERAPIA_DE_GRUP,
    valid=FROM_2014_05_14,
    holds=code_5607_s_and_2_more_only_when_session_duration_min,
    asks=("session_duration_min",),
    otherwise="needs judgement",
    reading="three quarters of an hour are the mean: for a shorter session a person looks at the others",
)

# ---------------------------------------------------------------- 5607 S Menys de quatre o cinc malalts, per malalt


def code_5607_s_only_when_patient_count(line: LineView) -> Truth:
    """5607 S: only when patient_count <= 5 patients (Títol XIII, Cap. 2, Psicoteràpia de grup)."""
    return line.compare("patient_count", "<=", Decimal("5"))


CODE_5607_S_ONLY_WHEN_PATIENT_COUNT = Condition(
    codes={"5607 S"},
    slug="only-when-patient-count",
    sentence="only when patient_count <= 5 patients",
    citation=TITOL_XIII_CAP_2_PSICOTERAPIA_DE_GRUP,
    valid=FROM_2014_05_14,
    holds=code_5607_s_only_when_patient_count,
    asks=("patient_count",),
    reading="the next row begins with six, so that five belong here",
)


def code_5607_s_judge_fewer_than_four_or_five_when(line: LineView) -> Truth:
    """The `when` of 5607 S: judge "'Fewer than four or five': do five patients still fall under this row?" when
    patient_count is 5 (Títol XIII, Cap. 2, Psicoteràpia de grup).
    """
    return line.equals("patient_count", Decimal("5"))


CODE_5607_S_JUDGE_FEWER_THAN_FOUR_OR_FIVE = Judge(
    codes={"5607 S"},
    slug="judge-fewer-than-four-or-five",
    sentence="judge \"'Fewer than four or five': do five patients still fall under this row?\" when patient_count is 5",
    citation=TITOL_XIII_CAP_2_PSICOTERAPIA_DE_GRUP,
    valid=FROM_2014_05_14,
    question="'Fewer than four or five': do five patients still fall under this row?",
    when=code_5607_s_judge_fewer_than_four_or_five_when,
)

# ---------------------------------------------------------------- 5608 R De sis a vuit malalts, per malalt


def code_5608_r_only_when_patient_count(line: LineView) -> Truth:
    """5608 R: only when patient_count is 6 to 8 patients (Títol XIII, Cap. 2, Psicoteràpia de grup)."""
    return line.between("patient_count", Decimal("6"), Decimal("8"))


CODE_5608_R_ONLY_WHEN_PATIENT_COUNT = Condition(
    codes={"5608 R"},
    slug="only-when-patient-count",
    sentence="only when patient_count is 6 to 8 patients",
    citation=TITOL_XIII_CAP_2_PSICOTERAPIA_DE_GRUP,
    valid=FROM_2014_05_14,
    holds=code_5608_r_only_when_patient_count,
    asks=("patient_count",),
)

# ---------------------------------------------------------------- 5609 Q De vuit a nou malalts, per malalt


def code_5609_q_only_when_patient_count(line: LineView) -> Truth:
    """5609 Q: only when patient_count is 8 to 9 patients (Títol XIII, Cap. 2, Psicoteràpia de grup)."""
    return line.between("patient_count", Decimal("8"), Decimal("9"))


CODE_5609_Q_ONLY_WHEN_PATIENT_COUNT = Condition(
    codes={"5609 Q"},
    slug="only-when-patient-count",
    sentence="only when patient_count is 8 to 9 patients",
    citation=TITOL_XIII_CAP_2_PSICOTERAPIA_DE_GRUP,
    valid=FROM_2014_05_14,
    holds=code_5609_q_only_when_patient_count,
    asks=("patient_count",),
    reading="ten and more have no row",
)

# ---------------------------------------------------------------- 5608 R, 5609 Q


def code_5608_r_5609_q_judge_eight_patients_fall_under_both_when(line: LineView) -> Truth:
    """The `when` of 5608 R, 5609 Q: judge "Eight patients fall under both rows: is this the right one?" when
    patient_count is 8 (Títol XIII, Cap. 2, Psicoteràpia de grup).
    """
    return line.equals("patient_count", Decimal("8"))


CODE_5608_R_5609_Q_JUDGE_EIGHT_PATIENTS_FALL_UNDER_BOTH = Judge(
    codes={"5608 R", "5609 Q"},
    slug="judge-eight-patients-fall-under-both",
    sentence='judge "Eight patients fall under both rows: is this the right one?" when patient_count is 8',
    citation=TITOL_XIII_CAP_2_PSICOTERAPIA_DE_GRUP,
    valid=FROM_2014_05_14,
    question="Eight patients fall under both rows: is this the right one?",
    when=code_5608_r_5609_q_judge_eight_patients_fall_under_both_when,
)

# ---------------------------------------------------------------- 5610 P Desintoxicació alcohòlica, per apomorfina, pe…

CODE_5610_P_MAX_1_PER_SESSION = Limit(
    codes={"5610 P"},
    slug="max-1-per-session",
    sentence="max 1 per session",
    citation=TITOL_XIII_CAP_2,
    valid=FROM_2014_05_14,
    number=1,
    window=Window("keys", keys=("session",)),
)

CODE_5610_P_MAX_15_SESSIONS_PER_TREATMENT = Limit(
    codes={"5610 P"},
    slug="max-15-sessions-per-treatment",
    sentence="max 15 sessions per treatment",
    citation=TITOL_XIII_CAP_2,
    valid=FROM_2014_05_14,
    number=15,
    noun="sessions",
    window=Window("keys", keys=("treatment",)),
    reading=OF_ONE_TREATMENT_NO_PERIOD_IS_GIVEN,
)

# ---------------------------------------------------------------- 5611 O Desintoxicació alcohòlica per tetraetilourà, …

CODE_5611_O_MAX_1_PER_SESSION = Limit(
    codes={"5611 O"},
    slug="max-1-per-session",
    sentence="max 1 per session",
    citation=TITOL_XIII_CAP_2,
    valid=FROM_2014_05_14,
    number=1,
    window=Window("keys", keys=("session",)),
)

CODE_5611_O_MAX_8_SESSIONS_PER_TREATMENT = Limit(
    codes={"5611 O"},
    slug="max-8-sessions-per-treatment",
    sentence="max 8 sessions per treatment",
    citation=TITOL_XIII_CAP_2,
    valid=FROM_2014_05_14,
    number=8,
    noun="sessions",
    window=Window("keys", keys=("treatment",)),
    reading=OF_ONE_TREATMENT_NO_PERIOD_IS_GIVEN,
)

RULES: tuple[Rule, ...] = (
    CODE_5501_Z_AND_44_MORE_REQUIRES_DOCUMENT_REPORT,
    OTHER_MENTAL_TEST_NOT_COVERED,
    C_AND_3_MORE_CANNOT_BE_BILLED_WITH,
    CODE_5501_Z_AND_44_MORE_TOTAL_AT_MOST_K_36_PER_EXAMINATION,
    CODE_5501_Z_AND_44_MORE_TOTAL_AT_MOST_K_16_PER_EXAMINATION,
    CODE_5501_Z_AND_44_MORE_TOTAL_AT_MOST_K_28_PER_EXAMINATION,
    CODE_5501_Z_AND_44_MORE_REQUIRES_PRIOR_APPROVAL,
    CODE_5501_Z_AND_44_MORE_ONLY_WHEN_BILLED_AFTER_UNLESS,
    CODE_5501_Z_AND_44_MORE_ONLY_WHEN_BILLED_AFTER_UNLESS_3,
    CODE_5513_M_ONLY_WHEN_TECHNIQUE,
    CODE_5514_L_ONLY_WHEN_TECHNIQUE,
    CODE_5543_H_NOTE_ONE_ROW_FOR_THE_SCALE,
    CODE_5601_Z_ONLY_WHEN_PLACE_OF_SERVICE,
    CODE_5602_Y_AND_2_MORE_MAX_1_PER_SESSION,
    CODE_5602_Y_REQUIRES_PRIOR_APPROVAL,
    CODE_5603_X_ONLY_WHEN_GENERAL_ANAESTHESIA_AND_ANAESTHESIA,
    CODE_5603_X_REQUIRES_PRIOR_APPROVAL,
    CODE_5604_V_ONLY_WHEN_HOSPITALISED,
    CODE_5604_V_ONLY_WHEN_PROVIDER_TYPE,
    CODE_5604_V_REQUIRES_PRIOR_APPROVAL_WHEN_MORE_THAN_40,
    CODE_5605_U_MAX_6_SESSIONS_PER_SERIES_ID,
    CODE_5605_U_REQUIRES_PRIOR_APPROVAL_WHEN_MORE_THAN_6,
    CODE_5606_T_ONLY_WHEN_PLACE_OF_SERVICE,
    CODE_5606_T_MAX_1_PER_DAY,
    CODE_5606_T_REQUIRES_PRIOR_APPROVAL_WHEN_MORE_THAN_15,
    CODE_5607_S_AND_2_MORE_REQUIRES_PRIOR_APPROVAL,
    CODE_5607_S_AND_2_MORE_ONLY_WHEN_SESSION_DURATION_MIN,
    CODE_5607_S_ONLY_WHEN_PATIENT_COUNT,
    CODE_5607_S_JUDGE_FEWER_THAN_FOUR_OR_FIVE,
    CODE_5608_R_ONLY_WHEN_PATIENT_COUNT,
    CODE_5609_Q_ONLY_WHEN_PATIENT_COUNT,
    CODE_5608_R_5609_Q_JUDGE_EIGHT_PATIENTS_FALL_UNDER_BOTH,
    CODE_5610_P_MAX_1_PER_SESSION,
    CODE_5610_P_MAX_15_SESSIONS_PER_TREATMENT,
    CODE_5611_O_MAX_1_PER_SESSION,
    CODE_5611_O_MAX_8_SESSIONS_PER_TREATMENT,
)
