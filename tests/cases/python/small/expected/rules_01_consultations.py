"""The rules of Consultations.

Generated from rulesets/small/01-consultations.takst by `takst build small`: change the rules there, then build
again.
"""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from takst.runtime.kleene import Truth
from takst.runtime.plan import ApprovalRequired, Condition, Exclusion, Limit, Named, Note, Rule, lines
from takst.runtime.spec import Citation, Period
from takst.runtime.view import LineView
from takst.runtime.windows import Window

from .vocabulary import age, child

CONSULTATIONS_2 = Citation("act", "Consultations")
FROM_2018_01_01 = Period(dt.date(2018, 1, 1))
UNDER_18 = "under 18"

# ---------------------------------------------------------------- AA001 Consultation


def aa001_cannot_be_billed_with_unless(line: LineView) -> Truth:
    """The `unless` of AA001: cannot be billed with AA002 or "dressing material" unless emergency and not child
    (Consultations).
    """
    return line.is_true("emergency") & ~child(line)


AA001_CANNOT_BE_BILLED_WITH = Exclusion(
    codes={"AA001"},
    slug="cannot-be-billed-with",
    sentence='cannot be billed with AA002 or "dressing material" unless emergency and not child',
    citation=CONSULTATIONS_2,
    valid=FROM_2018_01_01,
    partners=lines("AA002", Named("dressing material", "dressing-material")),
    keys=("visit",),
    unless=aa001_cannot_be_billed_with_unless,
    reading="under 18; with = in the same visit",
)

AA001_MAX_2_PER_DAY = Limit(
    codes={"AA001"},
    slug="max-2-per-day",
    sentence="max 2 per day",
    citation=CONSULTATIONS_2,
    valid=FROM_2018_01_01,
    number=2,
    window=Window("day"),
)

# ---------------------------------------------------------------- AA002 Long consultation


def aa002_only_when_duration_min_and_emergency_and_child(line: LineView) -> Truth:
    """AA002: only when (duration_min is 20 to 60 min or emergency) and not (child or age) otherwise not covered
    (Consultations).
    """
    return (
        (line.between("duration_min", Decimal("20"), Decimal("60")) | line.is_true("emergency"))
        & ~(child(line) | age(line))
    )


AA002_ONLY_WHEN_DURATION_MIN_AND_EMERGENCY_AND_CHILD = Condition(
    codes={"AA002"},
    slug="only-when-duration-min-and-emergency-and-child-and-age",
    sentence="only when (duration_min is 20 to 60 min or emergency) and not (child or age) otherwise not covered",
    citation=CONSULTATIONS_2,
    valid=FROM_2018_01_01,
    holds=aa002_only_when_duration_min_and_emergency_and_child,
    asks=("duration_min", "emergency", "patient.age"),
    otherwise="not covered",
    reading=UNDER_18,
)

AA002_ONLY_WHEN_CHILD = Condition(
    codes={"AA002"},
    slug="only-when-child",
    sentence="only when child",
    citation=CONSULTATIONS_2,
    valid=FROM_2018_01_01,
    holds=child,
    asks=("patient.age",),
    reading=UNDER_18,
)


def aa002_requires_prior_approval_whose(line: LineView) -> Truth:
    """The `whose` of AA002: requires prior approval whose (institution is board and units >= 1) (Consultations)."""
    return line.equals("approval.institution", "board") & line.compare("approval.units", ">=", Decimal("1"))


AA002_REQUIRES_PRIOR_APPROVAL = ApprovalRequired(
    codes={"AA002"},
    slug="requires-prior-approval",
    sentence="requires prior approval whose (institution is board and units >= 1)",
    citation=CONSULTATIONS_2,
    valid=FROM_2018_01_01,
    whose=aa002_requires_prior_approval_whose,
)

AA002_NOTE_THE_IN_THIS_NOTE_AND = Note(
    codes={"AA002"},
    slug="note-the-in-this-note-and",
    sentence="note \"The \\ in this note, and that it ends in a quote, must survive\"",
    citation=CONSULTATIONS_2,
    valid=FROM_2018_01_01,
    text="The \\ in this note, and that it ends in a quote, must survive",
)

RULES: tuple[Rule, ...] = (
    AA001_CANNOT_BE_BILLED_WITH,
    AA001_MAX_2_PER_DAY,
    AA002_ONLY_WHEN_DURATION_MIN_AND_EMERGENCY_AND_CHILD,
    AA002_ONLY_WHEN_CHILD,
    AA002_REQUIRES_PRIOR_APPROVAL,
    AA002_NOTE_THE_IN_THIS_NOTE_AND,
)
