"""The rules of Art. 8, Table 2.2.

Generated from rulesets/hzzo/08b-radiotherapy.takst by `takst build hzzo`: change the rules there, then build again.
"""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from takst.runtime.kleene import Truth
from takst.runtime.plan import Condition, Exclusion, Inclusion, InclusionLift, Limit, Named, Rule, lines
from takst.runtime.spec import Citation, Period
from takst.runtime.view import LineView
from takst.runtime.windows import Window

from .vocabulary import FOLLOW_UP_EXAMINATIONS, special_technique

ART_8_TABLE_2_2 = Citation("nn30", "Art. 8, Table 2.2")
FROM_2018_04_01 = Period(dt.date(2018, 4, 1))
NM088_AND_48_MORE = frozenset({
    "NM088", "NM089", "NM090", "NM091", "NM092", "NM093", "NM094", "NM095", "NM096", "NM097", "NM098", "NM099", "NM100",
    "NM102", "NM103", "NM104", "NM105", "NM106", "NM107", "NM108", "NM109", "NM110", "NM111", "NM112", "NM113", "NM114",
    "NM115", "NM116", "NM117", "NM118", "NM119", "NM120", "NM121", "NM122", "NM123", "NM124", "NM125", "NM126", "NM127",
    "NM128", "NM129", "NM130", "NM131", "NM132", "NM133", "NM134", "NM135", "NM136", "NM143",
})
THE_LIST_OF_SPECIAL_TECHNIQUES_IS_OPEN = "the list of special techniques is open: IMRT, SBRT, VMAT and others"

# ---------------------------------------------------------------- NM080 Terapija s 20 mCi I-131


def nm080_only_when_activity_mci(line: LineView) -> Truth:
    """NM080: only when activity_mCi is 20 mCi (Art. 8, Table 2.2)."""
    return line.equals("activity_mCi", Decimal("20"))


NM080_ONLY_WHEN_ACTIVITY_MCI = Condition(
    codes={"NM080"},
    slug="only-when-activity-mci",
    sentence="only when activity_mCi is 20 mCi",
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    holds=nm080_only_when_activity_mci,
    asks=("activity_mCi",),
)

NM080_DOES_NOT_INCLUDE = InclusionLift(
    codes={"NM080"},
    slug="does-not-include",
    sentence='does not include "radiopharmaceutical"',
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    items=lines(Named("radiopharmaceutical", "radiopharmaceutical")),
)

# ---------------------------------------------------------------- NM081 Terapija s 100 mCi I-131


def nm081_only_when_activity_mci(line: LineView) -> Truth:
    """NM081: only when activity_mCi is 100 mCi (Art. 8, Table 2.2)."""
    return line.equals("activity_mCi", Decimal("100"))


NM081_ONLY_WHEN_ACTIVITY_MCI = Condition(
    codes={"NM081"},
    slug="only-when-activity-mci",
    sentence="only when activity_mCi is 100 mCi",
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    holds=nm081_only_when_activity_mci,
    asks=("activity_mCi",),
)

NM081_DOES_NOT_INCLUDE = InclusionLift(
    codes={"NM081"},
    slug="does-not-include",
    sentence='does not include "radiopharmaceutical"',
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    items=lines(Named("radiopharmaceutical", "radiopharmaceutical")),
)

# ---------------------------------------------------------------- NM088 and 48 more

NM088_AND_48_MORE_INCLUDES = Inclusion(
    codes=NM088_AND_48_MORE,
    slug="includes",
    sentence=(
        'includes "assessment by the expert team", follow-up-examinations, "follow-up procedure" in the same '
        "irradiation-cycle"
    ),
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    items=lines(
        Named("assessment by the expert team", "assessment-by-the-expert-team"),
        FOLLOW_UP_EXAMINATIONS,
        Named("follow-up procedure", "follow-up-procedure"),
    ),
    keys=("irradiation-cycle",),
    reading="'all follow-up examinations and procedures' are those of the same cycle that are follow-ups",
)

NM088_AND_48_MORE_MAX_1_PER_IRRADIATION_CYCLE = Limit(
    codes=NM088_AND_48_MORE,
    slug="max-1-per-irradiation-cycle",
    sentence="max 1 per irradiation-cycle",
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    number=1,
    window=Window("keys", keys=("irradiation-cycle",)),
)

NM088_AND_48_MORE_CANNOT_BE_BILLED_WITH = Exclusion(
    codes=NM088_AND_48_MORE,
    slug="cannot-be-billed-with",
    sentence="cannot be billed with SK002, SK010, SK011, SK012, SK118 in the same irradiation-cycle",
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    partners=lines("SK002", "SK010", "SK011", "SK012", "SK118"),
    keys=("irradiation-cycle",),
    reading="'with' means within the cycle that the price covers",
)

# ---------------------------------------------------------------- NM143 Zračenje metastatskog tumora više sijela palij…

NM143_INCLUDES = Inclusion(
    codes={"NM143"},
    slug="includes",
    sentence='includes "visit to radiotherapy" within 30 days after',
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    items=lines(Named("visit to radiotherapy", "visit-to-radiotherapy")),
    reach=(30, "day"),
    reading="30 days from the day of the billed line",
)

# ---------------------------------------------------------------- NM088 Zračenje CNS-a palijativno (1 frakcija)


def nm088_only_when_irradiation_site_and_irradiation_intent(line: LineView) -> Truth:
    """NM088: only when irradiation.site is cns and irradiation.intent is palliative and irradiation.fraction_count is 1
    (Art. 8, Table 2.2).
    """
    return (
        line.equals("irradiation.site", "cns")
        & line.equals("irradiation.intent", "palliative")
        & line.equals("irradiation.fraction_count", Decimal("1"))
    )


NM088_ONLY_WHEN_IRRADIATION_SITE_AND_IRRADIATION_INTENT = Condition(
    codes={"NM088"},
    slug="only-when-irradiation-site-and-irradiation-intent-and-irradiation-fraction-count",
    sentence=(
        "only when irradiation.site is cns and irradiation.intent is palliative and irradiation.fraction_count is 1"
    ),
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    holds=nm088_only_when_irradiation_site_and_irradiation_intent,
    asks=("irradiation.site", "irradiation.intent", "irradiation.fraction_count"),
)

# ---------------------------------------------------------------- NM089 Zračenje CNS-a radikalno (3D konformalna jedno…


def nm089_only_when_irradiation_site_and_irradiation_intent(line: LineView) -> Truth:
    """NM089: only when irradiation.site is cns and irradiation.intent is radical and irradiation.technique is
    conformal_3d_simple (Art. 8, Table 2.2).
    """
    return (
        line.equals("irradiation.site", "cns")
        & line.equals("irradiation.intent", "radical")
        & line.equals("irradiation.technique", "conformal_3d_simple")
    )


NM089_ONLY_WHEN_IRRADIATION_SITE_AND_IRRADIATION_INTENT = Condition(
    codes={"NM089"},
    slug="only-when-irradiation-site-and-irradiation-intent-and-irradiation-technique",
    sentence=(
        "only when irradiation.site is cns and irradiation.intent is radical and irradiation.technique is "
        "conformal_3d_simple"
    ),
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    holds=nm089_only_when_irradiation_site_and_irradiation_intent,
    asks=("irradiation.site", "irradiation.intent", "irradiation.technique"),
)

# ---------------------------------------------------------------- NM090 Zračenje tumora glave i vrata palijativno (1 f…


def nm090_only_when_irradiation_site_and_irradiation_intent(line: LineView) -> Truth:
    """NM090: only when irradiation.site is head_and_neck and irradiation.intent is palliative and
    irradiation.fraction_count is 1 (Art. 8, Table 2.2).
    """
    return (
        line.equals("irradiation.site", "head_and_neck")
        & line.equals("irradiation.intent", "palliative")
        & line.equals("irradiation.fraction_count", Decimal("1"))
    )


NM090_ONLY_WHEN_IRRADIATION_SITE_AND_IRRADIATION_INTENT = Condition(
    codes={"NM090"},
    slug="only-when-irradiation-site-and-irradiation-intent-and-irradiation-fraction-count",
    sentence=(
        "only when irradiation.site is head_and_neck and irradiation.intent is palliative and "
        "irradiation.fraction_count is 1"
    ),
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    holds=nm090_only_when_irradiation_site_and_irradiation_intent,
    asks=("irradiation.site", "irradiation.intent", "irradiation.fraction_count"),
)

# ---------------------------------------------------------------- NM091 Zračenje tumora prsnog koša palijativno (1 fra…


def nm091_only_when_irradiation_site_and_irradiation_intent(line: LineView) -> Truth:
    """NM091: only when irradiation.site is chest and irradiation.intent is palliative and irradiation.fraction_count is
    1 (Art. 8, Table 2.2).
    """
    return (
        line.equals("irradiation.site", "chest")
        & line.equals("irradiation.intent", "palliative")
        & line.equals("irradiation.fraction_count", Decimal("1"))
    )


NM091_ONLY_WHEN_IRRADIATION_SITE_AND_IRRADIATION_INTENT = Condition(
    codes={"NM091"},
    slug="only-when-irradiation-site-and-irradiation-intent-and-irradiation-fraction-count",
    sentence=(
        "only when irradiation.site is chest and irradiation.intent is palliative and irradiation.fraction_count is 1"
    ),
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    holds=nm091_only_when_irradiation_site_and_irradiation_intent,
    asks=("irradiation.site", "irradiation.intent", "irradiation.fraction_count"),
)

# ---------------------------------------------------------------- NM092 Zračenje tumora prsnog koša radikalno (3D konf…


def nm092_only_when_irradiation_site_and_irradiation_intent(line: LineView) -> Truth:
    """NM092: only when irradiation.site is chest and irradiation.intent is radical and irradiation.technique is
    conformal_3d_simple (Art. 8, Table 2.2).
    """
    return (
        line.equals("irradiation.site", "chest")
        & line.equals("irradiation.intent", "radical")
        & line.equals("irradiation.technique", "conformal_3d_simple")
    )


NM092_ONLY_WHEN_IRRADIATION_SITE_AND_IRRADIATION_INTENT = Condition(
    codes={"NM092"},
    slug="only-when-irradiation-site-and-irradiation-intent-and-irradiation-technique",
    sentence=(
        "only when irradiation.site is chest and irradiation.intent is radical and irradiation.technique is "
        "conformal_3d_simple"
    ),
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    holds=nm092_only_when_irradiation_site_and_irradiation_intent,
    asks=("irradiation.site", "irradiation.intent", "irradiation.technique"),
)

# ---------------------------------------------------------------- NM093 Zračenje tumora gornjeg abdomena palijativno (…


def nm093_only_when_irradiation_site_and_irradiation_intent(line: LineView) -> Truth:
    """NM093: only when irradiation.site is upper_abdomen and irradiation.intent is palliative and
    irradiation.fraction_count is 1 (Art. 8, Table 2.2).
    """
    return (
        line.equals("irradiation.site", "upper_abdomen")
        & line.equals("irradiation.intent", "palliative")
        & line.equals("irradiation.fraction_count", Decimal("1"))
    )


NM093_ONLY_WHEN_IRRADIATION_SITE_AND_IRRADIATION_INTENT = Condition(
    codes={"NM093"},
    slug="only-when-irradiation-site-and-irradiation-intent-and-irradiation-fraction-count",
    sentence=(
        "only when irradiation.site is upper_abdomen and irradiation.intent is palliative and "
        "irradiation.fraction_count is 1"
    ),
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    holds=nm093_only_when_irradiation_site_and_irradiation_intent,
    asks=("irradiation.site", "irradiation.intent", "irradiation.fraction_count"),
)

# ---------------------------------------------------------------- NM094 Zračenje tumora gornjeg abdomena radikalno (3D…


def nm094_only_when_irradiation_site_and_irradiation_intent(line: LineView) -> Truth:
    """NM094: only when irradiation.site is upper_abdomen and irradiation.intent is radical and irradiation.technique is
    conformal_3d_simple (Art. 8, Table 2.2).
    """
    return (
        line.equals("irradiation.site", "upper_abdomen")
        & line.equals("irradiation.intent", "radical")
        & line.equals("irradiation.technique", "conformal_3d_simple")
    )


NM094_ONLY_WHEN_IRRADIATION_SITE_AND_IRRADIATION_INTENT = Condition(
    codes={"NM094"},
    slug="only-when-irradiation-site-and-irradiation-intent-and-irradiation-technique",
    sentence=(
        "only when irradiation.site is upper_abdomen and irradiation.intent is radical and irradiation.technique is "
        "conformal_3d_simple"
    ),
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    holds=nm094_only_when_irradiation_site_and_irradiation_intent,
    asks=("irradiation.site", "irradiation.intent", "irradiation.technique"),
)

# ---------------------------------------------------------------- NM095 Zračenje tumora zdjelice palijativno (1 frakci…


def nm095_only_when_irradiation_site_and_irradiation_intent(line: LineView) -> Truth:
    """NM095: only when irradiation.site is pelvis and irradiation.intent is palliative and irradiation.fraction_count
    is 1 (Art. 8, Table 2.2).
    """
    return (
        line.equals("irradiation.site", "pelvis")
        & line.equals("irradiation.intent", "palliative")
        & line.equals("irradiation.fraction_count", Decimal("1"))
    )


NM095_ONLY_WHEN_IRRADIATION_SITE_AND_IRRADIATION_INTENT = Condition(
    codes={"NM095"},
    slug="only-when-irradiation-site-and-irradiation-intent-and-irradiation-fraction-count",
    sentence=(
        "only when irradiation.site is pelvis and irradiation.intent is palliative and irradiation.fraction_count is "
        "1"
    ),
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    holds=nm095_only_when_irradiation_site_and_irradiation_intent,
    asks=("irradiation.site", "irradiation.intent", "irradiation.fraction_count"),
)

# ---------------------------------------------------------------- NM096 Zračenje tumora zdjelice radikalno (3D konform…


def nm096_only_when_irradiation_site_and_irradiation_intent(line: LineView) -> Truth:
    """NM096: only when irradiation.site is pelvis and irradiation.intent is radical and irradiation.technique is
    conformal_3d_simple (Art. 8, Table 2.2).
    """
    return (
        line.equals("irradiation.site", "pelvis")
        & line.equals("irradiation.intent", "radical")
        & line.equals("irradiation.technique", "conformal_3d_simple")
    )


NM096_ONLY_WHEN_IRRADIATION_SITE_AND_IRRADIATION_INTENT = Condition(
    codes={"NM096"},
    slug="only-when-irradiation-site-and-irradiation-intent-and-irradiation-technique",
    sentence=(
        "only when irradiation.site is pelvis and irradiation.intent is radical and irradiation.technique is "
        "conformal_3d_simple"
    ),
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    holds=nm096_only_when_irradiation_site_and_irradiation_intent,
    asks=("irradiation.site", "irradiation.intent", "irradiation.technique"),
)

# ---------------------------------------------------------------- NM097 Zračenje tumora ekstremiteta palijativno (1 fr…


def nm097_only_when_irradiation_site_and_irradiation_intent(line: LineView) -> Truth:
    """NM097: only when irradiation.site is limb and irradiation.intent is palliative and irradiation.fraction_count is
    1 (Art. 8, Table 2.2).
    """
    return (
        line.equals("irradiation.site", "limb")
        & line.equals("irradiation.intent", "palliative")
        & line.equals("irradiation.fraction_count", Decimal("1"))
    )


NM097_ONLY_WHEN_IRRADIATION_SITE_AND_IRRADIATION_INTENT = Condition(
    codes={"NM097"},
    slug="only-when-irradiation-site-and-irradiation-intent-and-irradiation-fraction-count",
    sentence=(
        "only when irradiation.site is limb and irradiation.intent is palliative and irradiation.fraction_count is 1"
    ),
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    holds=nm097_only_when_irradiation_site_and_irradiation_intent,
    asks=("irradiation.site", "irradiation.intent", "irradiation.fraction_count"),
)

# ---------------------------------------------------------------- NM098 Zračenje tumora ekstremiteta radikalno (3D kon…


def nm098_only_when_irradiation_site_and_irradiation_intent(line: LineView) -> Truth:
    """NM098: only when irradiation.site is limb and irradiation.intent is radical and irradiation.technique is
    conformal_3d_simple (Art. 8, Table 2.2).
    """
    return (
        line.equals("irradiation.site", "limb")
        & line.equals("irradiation.intent", "radical")
        & line.equals("irradiation.technique", "conformal_3d_simple")
    )


NM098_ONLY_WHEN_IRRADIATION_SITE_AND_IRRADIATION_INTENT = Condition(
    codes={"NM098"},
    slug="only-when-irradiation-site-and-irradiation-intent-and-irradiation-technique",
    sentence=(
        "only when irradiation.site is limb and irradiation.intent is radical and irradiation.technique is "
        "conformal_3d_simple"
    ),
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    holds=nm098_only_when_irradiation_site_and_irradiation_intent,
    asks=("irradiation.site", "irradiation.intent", "irradiation.technique"),
)

# ---------------------------------------------------------------- NM099 Zračenje tumora dojke radikalno (3D konformaln…


def nm099_only_when_irradiation_site_and_irradiation_intent(line: LineView) -> Truth:
    """NM099: only when irradiation.site is breast and irradiation.intent is radical and irradiation.technique is
    conformal_3d_simple (Art. 8, Table 2.2).
    """
    return (
        line.equals("irradiation.site", "breast")
        & line.equals("irradiation.intent", "radical")
        & line.equals("irradiation.technique", "conformal_3d_simple")
    )


NM099_ONLY_WHEN_IRRADIATION_SITE_AND_IRRADIATION_INTENT = Condition(
    codes={"NM099"},
    slug="only-when-irradiation-site-and-irradiation-intent-and-irradiation-technique",
    sentence=(
        "only when irradiation.site is breast and irradiation.intent is radical and irradiation.technique is "
        "conformal_3d_simple"
    ),
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    holds=nm099_only_when_irradiation_site_and_irradiation_intent,
    asks=("irradiation.site", "irradiation.intent", "irradiation.technique"),
)

# ---------------------------------------------------------------- NM100 Zračenje cijelog tijela radikalno (3D konforma…


def nm100_only_when_irradiation_site_and_irradiation_intent(line: LineView) -> Truth:
    """NM100: only when irradiation.site is whole_body and irradiation.intent is radical and irradiation.technique is
    conformal_3d_simple (Art. 8, Table 2.2).
    """
    return (
        line.equals("irradiation.site", "whole_body")
        & line.equals("irradiation.intent", "radical")
        & line.equals("irradiation.technique", "conformal_3d_simple")
    )


NM100_ONLY_WHEN_IRRADIATION_SITE_AND_IRRADIATION_INTENT = Condition(
    codes={"NM100"},
    slug="only-when-irradiation-site-and-irradiation-intent-and-irradiation-technique",
    sentence=(
        "only when irradiation.site is whole_body and irradiation.intent is radical and irradiation.technique is "
        "conformal_3d_simple"
    ),
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    holds=nm100_only_when_irradiation_site_and_irradiation_intent,
    asks=("irradiation.site", "irradiation.intent", "irradiation.technique"),
)

# ---------------------------------------------------------------- NM102 Zračenje CNS-a palijativno (2-5 frakcija)


def nm102_only_when_irradiation_site_and_irradiation_intent(line: LineView) -> Truth:
    """NM102: only when irradiation.site is cns and irradiation.intent is palliative and irradiation.fraction_count is 2
    to 5 (Art. 8, Table 2.2).
    """
    return (
        line.equals("irradiation.site", "cns")
        & line.equals("irradiation.intent", "palliative")
        & line.between("irradiation.fraction_count", Decimal("2"), Decimal("5"))
    )


NM102_ONLY_WHEN_IRRADIATION_SITE_AND_IRRADIATION_INTENT = Condition(
    codes={"NM102"},
    slug="only-when-irradiation-site-and-irradiation-intent-and-irradiation-fraction-count",
    sentence=(
        "only when irradiation.site is cns and irradiation.intent is palliative and irradiation.fraction_count is 2 "
        "to 5"
    ),
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    holds=nm102_only_when_irradiation_site_and_irradiation_intent,
    asks=("irradiation.site", "irradiation.intent", "irradiation.fraction_count"),
)

# ---------------------------------------------------------------- NM103 Zračenje tumora glave i vrata palijativno (2-5…


def nm103_only_when_irradiation_site_and_irradiation_intent(line: LineView) -> Truth:
    """NM103: only when irradiation.site is head_and_neck and irradiation.intent is palliative and
    irradiation.fraction_count is 2 to 5 (Art. 8, Table 2.2).
    """
    return (
        line.equals("irradiation.site", "head_and_neck")
        & line.equals("irradiation.intent", "palliative")
        & line.between("irradiation.fraction_count", Decimal("2"), Decimal("5"))
    )


NM103_ONLY_WHEN_IRRADIATION_SITE_AND_IRRADIATION_INTENT = Condition(
    codes={"NM103"},
    slug="only-when-irradiation-site-and-irradiation-intent-and-irradiation-fraction-count",
    sentence=(
        "only when irradiation.site is head_and_neck and irradiation.intent is palliative and "
        "irradiation.fraction_count is 2 to 5"
    ),
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    holds=nm103_only_when_irradiation_site_and_irradiation_intent,
    asks=("irradiation.site", "irradiation.intent", "irradiation.fraction_count"),
)

# ---------------------------------------------------------------- NM104 Zračenje tumora prsnog koša palijativno (2-5 f…


def nm104_only_when_irradiation_site_and_irradiation_intent(line: LineView) -> Truth:
    """NM104: only when irradiation.site is chest and irradiation.intent is palliative and irradiation.fraction_count is
    2 to 5 (Art. 8, Table 2.2).
    """
    return (
        line.equals("irradiation.site", "chest")
        & line.equals("irradiation.intent", "palliative")
        & line.between("irradiation.fraction_count", Decimal("2"), Decimal("5"))
    )


NM104_ONLY_WHEN_IRRADIATION_SITE_AND_IRRADIATION_INTENT = Condition(
    codes={"NM104"},
    slug="only-when-irradiation-site-and-irradiation-intent-and-irradiation-fraction-count",
    sentence=(
        "only when irradiation.site is chest and irradiation.intent is palliative and irradiation.fraction_count is 2 "
        "to 5"
    ),
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    holds=nm104_only_when_irradiation_site_and_irradiation_intent,
    asks=("irradiation.site", "irradiation.intent", "irradiation.fraction_count"),
)

# ---------------------------------------------------------------- NM105 Zračenje tumora gornjeg abdomena palijativno (…


def nm105_only_when_irradiation_site_and_irradiation_intent(line: LineView) -> Truth:
    """NM105: only when irradiation.site is upper_abdomen and irradiation.intent is palliative and
    irradiation.fraction_count is 2 to 5 (Art. 8, Table 2.2).
    """
    return (
        line.equals("irradiation.site", "upper_abdomen")
        & line.equals("irradiation.intent", "palliative")
        & line.between("irradiation.fraction_count", Decimal("2"), Decimal("5"))
    )


NM105_ONLY_WHEN_IRRADIATION_SITE_AND_IRRADIATION_INTENT = Condition(
    codes={"NM105"},
    slug="only-when-irradiation-site-and-irradiation-intent-and-irradiation-fraction-count",
    sentence=(
        "only when irradiation.site is upper_abdomen and irradiation.intent is palliative and "
        "irradiation.fraction_count is 2 to 5"
    ),
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    holds=nm105_only_when_irradiation_site_and_irradiation_intent,
    asks=("irradiation.site", "irradiation.intent", "irradiation.fraction_count"),
)

# ---------------------------------------------------------------- NM106 Zračenje tumora zdjelice palijativno (2-5 frak…


def nm106_only_when_irradiation_site_and_irradiation_intent(line: LineView) -> Truth:
    """NM106: only when irradiation.site is pelvis and irradiation.intent is palliative and irradiation.fraction_count
    is 2 to 5 (Art. 8, Table 2.2).
    """
    return (
        line.equals("irradiation.site", "pelvis")
        & line.equals("irradiation.intent", "palliative")
        & line.between("irradiation.fraction_count", Decimal("2"), Decimal("5"))
    )


NM106_ONLY_WHEN_IRRADIATION_SITE_AND_IRRADIATION_INTENT = Condition(
    codes={"NM106"},
    slug="only-when-irradiation-site-and-irradiation-intent-and-irradiation-fraction-count",
    sentence=(
        "only when irradiation.site is pelvis and irradiation.intent is palliative and irradiation.fraction_count is "
        "2 to 5"
    ),
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    holds=nm106_only_when_irradiation_site_and_irradiation_intent,
    asks=("irradiation.site", "irradiation.intent", "irradiation.fraction_count"),
)

# ---------------------------------------------------------------- NM107 Zračenje tumora ekstremiteta palijativno (2-5 …


def nm107_only_when_irradiation_site_and_irradiation_intent(line: LineView) -> Truth:
    """NM107: only when irradiation.site is limb and irradiation.intent is palliative and irradiation.fraction_count is
    2 to 5 (Art. 8, Table 2.2).
    """
    return (
        line.equals("irradiation.site", "limb")
        & line.equals("irradiation.intent", "palliative")
        & line.between("irradiation.fraction_count", Decimal("2"), Decimal("5"))
    )


NM107_ONLY_WHEN_IRRADIATION_SITE_AND_IRRADIATION_INTENT = Condition(
    codes={"NM107"},
    slug="only-when-irradiation-site-and-irradiation-intent-and-irradiation-fraction-count",
    sentence=(
        "only when irradiation.site is limb and irradiation.intent is palliative and irradiation.fraction_count is 2 "
        "to 5"
    ),
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    holds=nm107_only_when_irradiation_site_and_irradiation_intent,
    asks=("irradiation.site", "irradiation.intent", "irradiation.fraction_count"),
)

# ---------------------------------------------------------------- NM108 Zračenje CNS-a palijativno (više od 5 frakcija)


def nm108_only_when_irradiation_site_and_irradiation_intent(line: LineView) -> Truth:
    """NM108: only when irradiation.site is cns and irradiation.intent is palliative and irradiation.fraction_count > 5
    (Art. 8, Table 2.2).
    """
    return (
        line.equals("irradiation.site", "cns")
        & line.equals("irradiation.intent", "palliative")
        & line.compare("irradiation.fraction_count", ">", Decimal("5"))
    )


NM108_ONLY_WHEN_IRRADIATION_SITE_AND_IRRADIATION_INTENT = Condition(
    codes={"NM108"},
    slug="only-when-irradiation-site-and-irradiation-intent-and-irradiation-fraction-count",
    sentence=(
        "only when irradiation.site is cns and irradiation.intent is palliative and irradiation.fraction_count > 5"
    ),
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    holds=nm108_only_when_irradiation_site_and_irradiation_intent,
    asks=("irradiation.site", "irradiation.intent", "irradiation.fraction_count"),
)

# ---------------------------------------------------------------- NM109 Zračenje tumora glave i vrata palijativno (viš…


def nm109_only_when_irradiation_site_and_irradiation_intent(line: LineView) -> Truth:
    """NM109: only when irradiation.site is head_and_neck and irradiation.intent is palliative and
    irradiation.fraction_count > 5 (Art. 8, Table 2.2).
    """
    return (
        line.equals("irradiation.site", "head_and_neck")
        & line.equals("irradiation.intent", "palliative")
        & line.compare("irradiation.fraction_count", ">", Decimal("5"))
    )


NM109_ONLY_WHEN_IRRADIATION_SITE_AND_IRRADIATION_INTENT = Condition(
    codes={"NM109"},
    slug="only-when-irradiation-site-and-irradiation-intent-and-irradiation-fraction-count",
    sentence=(
        "only when irradiation.site is head_and_neck and irradiation.intent is palliative and "
        "irradiation.fraction_count > 5"
    ),
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    holds=nm109_only_when_irradiation_site_and_irradiation_intent,
    asks=("irradiation.site", "irradiation.intent", "irradiation.fraction_count"),
)

# ---------------------------------------------------------------- NM110 Zračenje tumora prsnog koša palijativno (više …


def nm110_only_when_irradiation_site_and_irradiation_intent(line: LineView) -> Truth:
    """NM110: only when irradiation.site is chest and irradiation.intent is palliative and irradiation.fraction_count >
    5 (Art. 8, Table 2.2).
    """
    return (
        line.equals("irradiation.site", "chest")
        & line.equals("irradiation.intent", "palliative")
        & line.compare("irradiation.fraction_count", ">", Decimal("5"))
    )


NM110_ONLY_WHEN_IRRADIATION_SITE_AND_IRRADIATION_INTENT = Condition(
    codes={"NM110"},
    slug="only-when-irradiation-site-and-irradiation-intent-and-irradiation-fraction-count",
    sentence=(
        "only when irradiation.site is chest and irradiation.intent is palliative and irradiation.fraction_count > 5"
    ),
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    holds=nm110_only_when_irradiation_site_and_irradiation_intent,
    asks=("irradiation.site", "irradiation.intent", "irradiation.fraction_count"),
)

# ---------------------------------------------------------------- NM111 Zračenje tumora gornjeg abdomena palijativno (…


def nm111_only_when_irradiation_site_and_irradiation_intent(line: LineView) -> Truth:
    """NM111: only when irradiation.site is upper_abdomen and irradiation.intent is palliative and
    irradiation.fraction_count > 5 (Art. 8, Table 2.2).
    """
    return (
        line.equals("irradiation.site", "upper_abdomen")
        & line.equals("irradiation.intent", "palliative")
        & line.compare("irradiation.fraction_count", ">", Decimal("5"))
    )


NM111_ONLY_WHEN_IRRADIATION_SITE_AND_IRRADIATION_INTENT = Condition(
    codes={"NM111"},
    slug="only-when-irradiation-site-and-irradiation-intent-and-irradiation-fraction-count",
    sentence=(
        "only when irradiation.site is upper_abdomen and irradiation.intent is palliative and "
        "irradiation.fraction_count > 5"
    ),
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    holds=nm111_only_when_irradiation_site_and_irradiation_intent,
    asks=("irradiation.site", "irradiation.intent", "irradiation.fraction_count"),
)

# ---------------------------------------------------------------- NM112 Zračenje tumora zdjelice palijativno (više od …


def nm112_only_when_irradiation_site_and_irradiation_intent(line: LineView) -> Truth:
    """NM112: only when irradiation.site is pelvis and irradiation.intent is palliative and irradiation.fraction_count >
    5 (Art. 8, Table 2.2).
    """
    return (
        line.equals("irradiation.site", "pelvis")
        & line.equals("irradiation.intent", "palliative")
        & line.compare("irradiation.fraction_count", ">", Decimal("5"))
    )


NM112_ONLY_WHEN_IRRADIATION_SITE_AND_IRRADIATION_INTENT = Condition(
    codes={"NM112"},
    slug="only-when-irradiation-site-and-irradiation-intent-and-irradiation-fraction-count",
    sentence=(
        "only when irradiation.site is pelvis and irradiation.intent is palliative and irradiation.fraction_count > 5"
    ),
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    holds=nm112_only_when_irradiation_site_and_irradiation_intent,
    asks=("irradiation.site", "irradiation.intent", "irradiation.fraction_count"),
)

# ---------------------------------------------------------------- NM113 Zračenje tumora ekstremiteta palijativno (više…


def nm113_only_when_irradiation_site_and_irradiation_intent(line: LineView) -> Truth:
    """NM113: only when irradiation.site is limb and irradiation.intent is palliative and irradiation.fraction_count > 5
    (Art. 8, Table 2.2).
    """
    return (
        line.equals("irradiation.site", "limb")
        & line.equals("irradiation.intent", "palliative")
        & line.compare("irradiation.fraction_count", ">", Decimal("5"))
    )


NM113_ONLY_WHEN_IRRADIATION_SITE_AND_IRRADIATION_INTENT = Condition(
    codes={"NM113"},
    slug="only-when-irradiation-site-and-irradiation-intent-and-irradiation-fraction-count",
    sentence=(
        "only when irradiation.site is limb and irradiation.intent is palliative and irradiation.fraction_count > 5"
    ),
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    holds=nm113_only_when_irradiation_site_and_irradiation_intent,
    asks=("irradiation.site", "irradiation.intent", "irradiation.fraction_count"),
)

# ---------------------------------------------------------------- NM114 Zračenje tumora glave i vrata radikalno (3D ko…


def nm114_only_when_irradiation_site_and_irradiation_intent(line: LineView) -> Truth:
    """NM114: only when irradiation.site is head_and_neck and irradiation.intent is radical and irradiation.technique is
    conformal_3d_simple (Art. 8, Table 2.2).
    """
    return (
        line.equals("irradiation.site", "head_and_neck")
        & line.equals("irradiation.intent", "radical")
        & line.equals("irradiation.technique", "conformal_3d_simple")
    )


NM114_ONLY_WHEN_IRRADIATION_SITE_AND_IRRADIATION_INTENT = Condition(
    codes={"NM114"},
    slug="only-when-irradiation-site-and-irradiation-intent-and-irradiation-technique",
    sentence=(
        "only when irradiation.site is head_and_neck and irradiation.intent is radical and irradiation.technique is "
        "conformal_3d_simple"
    ),
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    holds=nm114_only_when_irradiation_site_and_irradiation_intent,
    asks=("irradiation.site", "irradiation.intent", "irradiation.technique"),
)

# ---------------------------------------------------------------- NM115 Zračenje CNS-a radikalno (3D konformalna slože…


def nm115_only_when_irradiation_site_and_irradiation_intent(line: LineView) -> Truth:
    """NM115: only when irradiation.site is cns and irradiation.intent is radical and irradiation.technique is
    conformal_3d_complex (Art. 8, Table 2.2).
    """
    return (
        line.equals("irradiation.site", "cns")
        & line.equals("irradiation.intent", "radical")
        & line.equals("irradiation.technique", "conformal_3d_complex")
    )


NM115_ONLY_WHEN_IRRADIATION_SITE_AND_IRRADIATION_INTENT = Condition(
    codes={"NM115"},
    slug="only-when-irradiation-site-and-irradiation-intent-and-irradiation-technique",
    sentence=(
        "only when irradiation.site is cns and irradiation.intent is radical and irradiation.technique is "
        "conformal_3d_complex"
    ),
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    holds=nm115_only_when_irradiation_site_and_irradiation_intent,
    asks=("irradiation.site", "irradiation.intent", "irradiation.technique"),
)

# ---------------------------------------------------------------- NM116 Zračenje tumora glave i vrata radikalno (3D ko…


def nm116_only_when_irradiation_site_and_irradiation_intent(line: LineView) -> Truth:
    """NM116: only when irradiation.site is head_and_neck and irradiation.intent is radical and irradiation.technique is
    conformal_3d_complex (Art. 8, Table 2.2).
    """
    return (
        line.equals("irradiation.site", "head_and_neck")
        & line.equals("irradiation.intent", "radical")
        & line.equals("irradiation.technique", "conformal_3d_complex")
    )


NM116_ONLY_WHEN_IRRADIATION_SITE_AND_IRRADIATION_INTENT = Condition(
    codes={"NM116"},
    slug="only-when-irradiation-site-and-irradiation-intent-and-irradiation-technique",
    sentence=(
        "only when irradiation.site is head_and_neck and irradiation.intent is radical and irradiation.technique is "
        "conformal_3d_complex"
    ),
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    holds=nm116_only_when_irradiation_site_and_irradiation_intent,
    asks=("irradiation.site", "irradiation.intent", "irradiation.technique"),
)

# ---------------------------------------------------------------- NM117 Zračenje tumora prsnog koša radikalno (3D konf…


def nm117_only_when_irradiation_site_and_irradiation_intent(line: LineView) -> Truth:
    """NM117: only when irradiation.site is chest and irradiation.intent is radical and irradiation.technique is
    conformal_3d_complex (Art. 8, Table 2.2).
    """
    return (
        line.equals("irradiation.site", "chest")
        & line.equals("irradiation.intent", "radical")
        & line.equals("irradiation.technique", "conformal_3d_complex")
    )


NM117_ONLY_WHEN_IRRADIATION_SITE_AND_IRRADIATION_INTENT = Condition(
    codes={"NM117"},
    slug="only-when-irradiation-site-and-irradiation-intent-and-irradiation-technique",
    sentence=(
        "only when irradiation.site is chest and irradiation.intent is radical and irradiation.technique is "
        "conformal_3d_complex"
    ),
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    holds=nm117_only_when_irradiation_site_and_irradiation_intent,
    asks=("irradiation.site", "irradiation.intent", "irradiation.technique"),
)

# ---------------------------------------------------------------- NM118 Zračenje tumora gornjeg abdomena radikalno (3D…


def nm118_only_when_irradiation_site_and_irradiation_intent(line: LineView) -> Truth:
    """NM118: only when irradiation.site is upper_abdomen and irradiation.intent is radical and irradiation.technique is
    conformal_3d_complex (Art. 8, Table 2.2).
    """
    return (
        line.equals("irradiation.site", "upper_abdomen")
        & line.equals("irradiation.intent", "radical")
        & line.equals("irradiation.technique", "conformal_3d_complex")
    )


NM118_ONLY_WHEN_IRRADIATION_SITE_AND_IRRADIATION_INTENT = Condition(
    codes={"NM118"},
    slug="only-when-irradiation-site-and-irradiation-intent-and-irradiation-technique",
    sentence=(
        "only when irradiation.site is upper_abdomen and irradiation.intent is radical and irradiation.technique is "
        "conformal_3d_complex"
    ),
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    holds=nm118_only_when_irradiation_site_and_irradiation_intent,
    asks=("irradiation.site", "irradiation.intent", "irradiation.technique"),
)

# ---------------------------------------------------------------- NM119 Zračenje tumora zdjelice radikalno (3D konform…


def nm119_only_when_irradiation_site_and_irradiation_intent(line: LineView) -> Truth:
    """NM119: only when irradiation.site is pelvis and irradiation.intent is radical and irradiation.technique is
    conformal_3d_complex (Art. 8, Table 2.2).
    """
    return (
        line.equals("irradiation.site", "pelvis")
        & line.equals("irradiation.intent", "radical")
        & line.equals("irradiation.technique", "conformal_3d_complex")
    )


NM119_ONLY_WHEN_IRRADIATION_SITE_AND_IRRADIATION_INTENT = Condition(
    codes={"NM119"},
    slug="only-when-irradiation-site-and-irradiation-intent-and-irradiation-technique",
    sentence=(
        "only when irradiation.site is pelvis and irradiation.intent is radical and irradiation.technique is "
        "conformal_3d_complex"
    ),
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    holds=nm119_only_when_irradiation_site_and_irradiation_intent,
    asks=("irradiation.site", "irradiation.intent", "irradiation.technique"),
)

# ---------------------------------------------------------------- NM120 Zračenje tumora ekstremiteta radikalno (3D kon…


def nm120_only_when_irradiation_site_and_irradiation_intent(line: LineView) -> Truth:
    """NM120: only when irradiation.site is limb and irradiation.intent is radical and irradiation.technique is
    conformal_3d_complex (Art. 8, Table 2.2).
    """
    return (
        line.equals("irradiation.site", "limb")
        & line.equals("irradiation.intent", "radical")
        & line.equals("irradiation.technique", "conformal_3d_complex")
    )


NM120_ONLY_WHEN_IRRADIATION_SITE_AND_IRRADIATION_INTENT = Condition(
    codes={"NM120"},
    slug="only-when-irradiation-site-and-irradiation-intent-and-irradiation-technique",
    sentence=(
        "only when irradiation.site is limb and irradiation.intent is radical and irradiation.technique is "
        "conformal_3d_complex"
    ),
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    holds=nm120_only_when_irradiation_site_and_irradiation_intent,
    asks=("irradiation.site", "irradiation.intent", "irradiation.technique"),
)

# ---------------------------------------------------------------- NM121 Zračenje tumora dojke radikalno (3D konformaln…


def nm121_only_when_irradiation_site_and_irradiation_intent(line: LineView) -> Truth:
    """NM121: only when irradiation.site is breast and irradiation.intent is radical and irradiation.technique is
    conformal_3d_complex (Art. 8, Table 2.2).
    """
    return (
        line.equals("irradiation.site", "breast")
        & line.equals("irradiation.intent", "radical")
        & line.equals("irradiation.technique", "conformal_3d_complex")
    )


NM121_ONLY_WHEN_IRRADIATION_SITE_AND_IRRADIATION_INTENT = Condition(
    codes={"NM121"},
    slug="only-when-irradiation-site-and-irradiation-intent-and-irradiation-technique",
    sentence=(
        "only when irradiation.site is breast and irradiation.intent is radical and irradiation.technique is "
        "conformal_3d_complex"
    ),
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    holds=nm121_only_when_irradiation_site_and_irradiation_intent,
    asks=("irradiation.site", "irradiation.intent", "irradiation.technique"),
)

# ---------------------------------------------------------------- NM122 Zračenje CNS-a radikalno (3D konformalna vrlo …


def nm122_only_when_irradiation_site_and_irradiation_intent(line: LineView) -> Truth:
    """NM122: only when irradiation.site is cns and irradiation.intent is radical and irradiation.technique is
    conformal_3d_very_complex (Art. 8, Table 2.2).
    """
    return (
        line.equals("irradiation.site", "cns")
        & line.equals("irradiation.intent", "radical")
        & line.equals("irradiation.technique", "conformal_3d_very_complex")
    )


NM122_ONLY_WHEN_IRRADIATION_SITE_AND_IRRADIATION_INTENT = Condition(
    codes={"NM122"},
    slug="only-when-irradiation-site-and-irradiation-intent-and-irradiation-technique",
    sentence=(
        "only when irradiation.site is cns and irradiation.intent is radical and irradiation.technique is "
        "conformal_3d_very_complex"
    ),
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    holds=nm122_only_when_irradiation_site_and_irradiation_intent,
    asks=("irradiation.site", "irradiation.intent", "irradiation.technique"),
)

# ---------------------------------------------------------------- NM123 Zračenje tumora glave i vrata radikalno (3D ko…


def nm123_only_when_irradiation_site_and_irradiation_intent(line: LineView) -> Truth:
    """NM123: only when irradiation.site is head_and_neck and irradiation.intent is radical and irradiation.technique is
    conformal_3d_very_complex (Art. 8, Table 2.2).
    """
    return (
        line.equals("irradiation.site", "head_and_neck")
        & line.equals("irradiation.intent", "radical")
        & line.equals("irradiation.technique", "conformal_3d_very_complex")
    )


NM123_ONLY_WHEN_IRRADIATION_SITE_AND_IRRADIATION_INTENT = Condition(
    codes={"NM123"},
    slug="only-when-irradiation-site-and-irradiation-intent-and-irradiation-technique",
    sentence=(
        "only when irradiation.site is head_and_neck and irradiation.intent is radical and irradiation.technique is "
        "conformal_3d_very_complex"
    ),
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    holds=nm123_only_when_irradiation_site_and_irradiation_intent,
    asks=("irradiation.site", "irradiation.intent", "irradiation.technique"),
)

# ---------------------------------------------------------------- NM124 Zračenje tumora prsnog koša radikalno (3D konf…


def nm124_only_when_irradiation_site_and_irradiation_intent(line: LineView) -> Truth:
    """NM124: only when irradiation.site is chest and irradiation.intent is radical and irradiation.technique is
    conformal_3d_very_complex (Art. 8, Table 2.2).
    """
    return (
        line.equals("irradiation.site", "chest")
        & line.equals("irradiation.intent", "radical")
        & line.equals("irradiation.technique", "conformal_3d_very_complex")
    )


NM124_ONLY_WHEN_IRRADIATION_SITE_AND_IRRADIATION_INTENT = Condition(
    codes={"NM124"},
    slug="only-when-irradiation-site-and-irradiation-intent-and-irradiation-technique",
    sentence=(
        "only when irradiation.site is chest and irradiation.intent is radical and irradiation.technique is "
        "conformal_3d_very_complex"
    ),
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    holds=nm124_only_when_irradiation_site_and_irradiation_intent,
    asks=("irradiation.site", "irradiation.intent", "irradiation.technique"),
)

# ---------------------------------------------------------------- NM125 Zračenje tumora gornjeg abdomena radikalno (3D…


def nm125_only_when_irradiation_site_and_irradiation_intent(line: LineView) -> Truth:
    """NM125: only when irradiation.site is upper_abdomen and irradiation.intent is radical and irradiation.technique is
    conformal_3d_very_complex (Art. 8, Table 2.2).
    """
    return (
        line.equals("irradiation.site", "upper_abdomen")
        & line.equals("irradiation.intent", "radical")
        & line.equals("irradiation.technique", "conformal_3d_very_complex")
    )


NM125_ONLY_WHEN_IRRADIATION_SITE_AND_IRRADIATION_INTENT = Condition(
    codes={"NM125"},
    slug="only-when-irradiation-site-and-irradiation-intent-and-irradiation-technique",
    sentence=(
        "only when irradiation.site is upper_abdomen and irradiation.intent is radical and irradiation.technique is "
        "conformal_3d_very_complex"
    ),
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    holds=nm125_only_when_irradiation_site_and_irradiation_intent,
    asks=("irradiation.site", "irradiation.intent", "irradiation.technique"),
)

# ---------------------------------------------------------------- NM126 Zračenje tumora zdjelice radikalno (3D konform…


def nm126_only_when_irradiation_site_and_irradiation_intent(line: LineView) -> Truth:
    """NM126: only when irradiation.site is pelvis and irradiation.intent is radical and irradiation.technique is
    conformal_3d_very_complex (Art. 8, Table 2.2).
    """
    return (
        line.equals("irradiation.site", "pelvis")
        & line.equals("irradiation.intent", "radical")
        & line.equals("irradiation.technique", "conformal_3d_very_complex")
    )


NM126_ONLY_WHEN_IRRADIATION_SITE_AND_IRRADIATION_INTENT = Condition(
    codes={"NM126"},
    slug="only-when-irradiation-site-and-irradiation-intent-and-irradiation-technique",
    sentence=(
        "only when irradiation.site is pelvis and irradiation.intent is radical and irradiation.technique is "
        "conformal_3d_very_complex"
    ),
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    holds=nm126_only_when_irradiation_site_and_irradiation_intent,
    asks=("irradiation.site", "irradiation.intent", "irradiation.technique"),
)

# ---------------------------------------------------------------- NM127 Zračenje tumora ekstremiteta radikalno (3D kon…


def nm127_only_when_irradiation_site_and_irradiation_intent(line: LineView) -> Truth:
    """NM127: only when irradiation.site is limb and irradiation.intent is radical and irradiation.technique is
    conformal_3d_very_complex (Art. 8, Table 2.2).
    """
    return (
        line.equals("irradiation.site", "limb")
        & line.equals("irradiation.intent", "radical")
        & line.equals("irradiation.technique", "conformal_3d_very_complex")
    )


NM127_ONLY_WHEN_IRRADIATION_SITE_AND_IRRADIATION_INTENT = Condition(
    codes={"NM127"},
    slug="only-when-irradiation-site-and-irradiation-intent-and-irradiation-technique",
    sentence=(
        "only when irradiation.site is limb and irradiation.intent is radical and irradiation.technique is "
        "conformal_3d_very_complex"
    ),
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    holds=nm127_only_when_irradiation_site_and_irradiation_intent,
    asks=("irradiation.site", "irradiation.intent", "irradiation.technique"),
)

# ---------------------------------------------------------------- NM128 Zračenje tumora dojke radikalno (3D konformaln…


def nm128_only_when_irradiation_site_and_irradiation_intent(line: LineView) -> Truth:
    """NM128: only when irradiation.site is breast and irradiation.intent is radical and irradiation.technique is
    conformal_3d_very_complex (Art. 8, Table 2.2).
    """
    return (
        line.equals("irradiation.site", "breast")
        & line.equals("irradiation.intent", "radical")
        & line.equals("irradiation.technique", "conformal_3d_very_complex")
    )


NM128_ONLY_WHEN_IRRADIATION_SITE_AND_IRRADIATION_INTENT = Condition(
    codes={"NM128"},
    slug="only-when-irradiation-site-and-irradiation-intent-and-irradiation-technique",
    sentence=(
        "only when irradiation.site is breast and irradiation.intent is radical and irradiation.technique is "
        "conformal_3d_very_complex"
    ),
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    holds=nm128_only_when_irradiation_site_and_irradiation_intent,
    asks=("irradiation.site", "irradiation.intent", "irradiation.technique"),
)

# ---------------------------------------------------------------- NM129 Zračenje CNS-a radikalno (Posebne tehnike – IM…


def nm129_only_when_irradiation_site_and_irradiation_intent(line: LineView) -> Truth:
    """NM129: only when irradiation.site is cns and irradiation.intent is radical and special-technique (Art. 8, Table
    2.2).
    """
    return (
        line.equals("irradiation.site", "cns")
        & line.equals("irradiation.intent", "radical")
        & special_technique(line)
    )


NM129_ONLY_WHEN_IRRADIATION_SITE_AND_IRRADIATION_INTENT = Condition(
    codes={"NM129"},
    slug="only-when-irradiation-site-and-irradiation-intent-and-special-technique",
    sentence="only when irradiation.site is cns and irradiation.intent is radical and special-technique",
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    holds=nm129_only_when_irradiation_site_and_irradiation_intent,
    asks=("irradiation.site", "irradiation.intent", "irradiation.technique"),
    reading=THE_LIST_OF_SPECIAL_TECHNIQUES_IS_OPEN,
)

# ---------------------------------------------------------------- NM130 Zračenje tumora glave i vrata radikalno (Poseb…


def nm130_only_when_irradiation_site_and_irradiation_intent(line: LineView) -> Truth:
    """NM130: only when irradiation.site is head_and_neck and irradiation.intent is radical and special-technique (Art.
    8, Table 2.2).
    """
    return (
        line.equals("irradiation.site", "head_and_neck")
        & line.equals("irradiation.intent", "radical")
        & special_technique(line)
    )


NM130_ONLY_WHEN_IRRADIATION_SITE_AND_IRRADIATION_INTENT = Condition(
    codes={"NM130"},
    slug="only-when-irradiation-site-and-irradiation-intent-and-special-technique",
    sentence="only when irradiation.site is head_and_neck and irradiation.intent is radical and special-technique",
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    holds=nm130_only_when_irradiation_site_and_irradiation_intent,
    asks=("irradiation.site", "irradiation.intent", "irradiation.technique"),
    reading=THE_LIST_OF_SPECIAL_TECHNIQUES_IS_OPEN,
)

# ---------------------------------------------------------------- NM131 Zračenje tumora prsnog koša radikalno (Posebne…


def nm131_only_when_irradiation_site_and_irradiation_intent(line: LineView) -> Truth:
    """NM131: only when irradiation.site is chest and irradiation.intent is radical and special-technique (Art. 8, Table
    2.2).
    """
    return (
        line.equals("irradiation.site", "chest")
        & line.equals("irradiation.intent", "radical")
        & special_technique(line)
    )


NM131_ONLY_WHEN_IRRADIATION_SITE_AND_IRRADIATION_INTENT = Condition(
    codes={"NM131"},
    slug="only-when-irradiation-site-and-irradiation-intent-and-special-technique",
    sentence="only when irradiation.site is chest and irradiation.intent is radical and special-technique",
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    holds=nm131_only_when_irradiation_site_and_irradiation_intent,
    asks=("irradiation.site", "irradiation.intent", "irradiation.technique"),
    reading=THE_LIST_OF_SPECIAL_TECHNIQUES_IS_OPEN,
)

# ---------------------------------------------------------------- NM132 Zračenje tumora gornjeg abdomena radikalno (Po…


def nm132_only_when_irradiation_site_and_irradiation_intent(line: LineView) -> Truth:
    """NM132: only when irradiation.site is upper_abdomen and irradiation.intent is radical and special-technique (Art.
    8, Table 2.2).
    """
    return (
        line.equals("irradiation.site", "upper_abdomen")
        & line.equals("irradiation.intent", "radical")
        & special_technique(line)
    )


NM132_ONLY_WHEN_IRRADIATION_SITE_AND_IRRADIATION_INTENT = Condition(
    codes={"NM132"},
    slug="only-when-irradiation-site-and-irradiation-intent-and-special-technique",
    sentence="only when irradiation.site is upper_abdomen and irradiation.intent is radical and special-technique",
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    holds=nm132_only_when_irradiation_site_and_irradiation_intent,
    asks=("irradiation.site", "irradiation.intent", "irradiation.technique"),
    reading=THE_LIST_OF_SPECIAL_TECHNIQUES_IS_OPEN,
)

# ---------------------------------------------------------------- NM133 Zračenje tumora zdjelice radikalno (Posebne te…


def nm133_only_when_irradiation_site_and_irradiation_intent(line: LineView) -> Truth:
    """NM133: only when irradiation.site is pelvis and irradiation.intent is radical and special-technique (Art. 8,
    Table 2.2).
    """
    return (
        line.equals("irradiation.site", "pelvis")
        & line.equals("irradiation.intent", "radical")
        & special_technique(line)
    )


NM133_ONLY_WHEN_IRRADIATION_SITE_AND_IRRADIATION_INTENT = Condition(
    codes={"NM133"},
    slug="only-when-irradiation-site-and-irradiation-intent-and-special-technique",
    sentence="only when irradiation.site is pelvis and irradiation.intent is radical and special-technique",
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    holds=nm133_only_when_irradiation_site_and_irradiation_intent,
    asks=("irradiation.site", "irradiation.intent", "irradiation.technique"),
    reading=THE_LIST_OF_SPECIAL_TECHNIQUES_IS_OPEN,
)

# ---------------------------------------------------------------- NM134 Zračenje tumora ekstremiteta radikalno (Posebn…


def nm134_only_when_irradiation_site_and_irradiation_intent(line: LineView) -> Truth:
    """NM134: only when irradiation.site is limb and irradiation.intent is radical and special-technique (Art. 8, Table
    2.2).
    """
    return (
        line.equals("irradiation.site", "limb")
        & line.equals("irradiation.intent", "radical")
        & special_technique(line)
    )


NM134_ONLY_WHEN_IRRADIATION_SITE_AND_IRRADIATION_INTENT = Condition(
    codes={"NM134"},
    slug="only-when-irradiation-site-and-irradiation-intent-and-special-technique",
    sentence="only when irradiation.site is limb and irradiation.intent is radical and special-technique",
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    holds=nm134_only_when_irradiation_site_and_irradiation_intent,
    asks=("irradiation.site", "irradiation.intent", "irradiation.technique"),
    reading=THE_LIST_OF_SPECIAL_TECHNIQUES_IS_OPEN,
)

# ---------------------------------------------------------------- NM135 Zračenje tumora dojke radikalno (Posebne tehni…


def nm135_only_when_irradiation_site_and_irradiation_intent(line: LineView) -> Truth:
    """NM135: only when irradiation.site is breast and irradiation.intent is radical and special-technique (Art. 8,
    Table 2.2).
    """
    return (
        line.equals("irradiation.site", "breast")
        & line.equals("irradiation.intent", "radical")
        & special_technique(line)
    )


NM135_ONLY_WHEN_IRRADIATION_SITE_AND_IRRADIATION_INTENT = Condition(
    codes={"NM135"},
    slug="only-when-irradiation-site-and-irradiation-intent-and-special-technique",
    sentence="only when irradiation.site is breast and irradiation.intent is radical and special-technique",
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    holds=nm135_only_when_irradiation_site_and_irradiation_intent,
    asks=("irradiation.site", "irradiation.intent", "irradiation.technique"),
    reading=THE_LIST_OF_SPECIAL_TECHNIQUES_IS_OPEN,
)

# ---------------------------------------------------------------- NM136 Brahiterapija ginekoloških tumora


def nm136_only_when_irradiation_technique_and_irradiation(line: LineView) -> Truth:
    """NM136: only when irradiation.technique is brachytherapy and irradiation.site is gynaecological (Art. 8, Table
    2.2).
    """
    return line.equals("irradiation.technique", "brachytherapy") & line.equals("irradiation.site", "gynaecological")


NM136_ONLY_WHEN_IRRADIATION_TECHNIQUE_AND_IRRADIATION = Condition(
    codes={"NM136"},
    slug="only-when-irradiation-technique-and-irradiation-site",
    sentence="only when irradiation.technique is brachytherapy and irradiation.site is gynaecological",
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    holds=nm136_only_when_irradiation_technique_and_irradiation,
    asks=("irradiation.technique", "irradiation.site"),
)

# ---------------------------------------------------------------- NM143 Zračenje metastatskog tumora više sijela palij…


def nm143_only_when_irradiation_metastatic_and_irradiation(line: LineView) -> Truth:
    """NM143: only when irradiation.metastatic and irradiation.site_count > 1 and irradiation.intent is palliative (Art.
    8, Table 2.2).
    """
    return (
        line.is_true("irradiation.metastatic")
        & line.compare("irradiation.site_count", ">", Decimal("1"))
        & line.equals("irradiation.intent", "palliative")
    )


NM143_ONLY_WHEN_IRRADIATION_METASTATIC_AND_IRRADIATION = Condition(
    codes={"NM143"},
    slug="only-when-irradiation-metastatic-and-irradiation-site-count-and-irradiation-intent",
    sentence="only when irradiation.metastatic and irradiation.site_count > 1 and irradiation.intent is palliative",
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    holds=nm143_only_when_irradiation_metastatic_and_irradiation,
    asks=("irradiation.metastatic", "irradiation.site_count", "irradiation.intent"),
)

RULES: tuple[Rule, ...] = (
    NM080_ONLY_WHEN_ACTIVITY_MCI,
    NM080_DOES_NOT_INCLUDE,
    NM081_ONLY_WHEN_ACTIVITY_MCI,
    NM081_DOES_NOT_INCLUDE,
    NM088_AND_48_MORE_INCLUDES,
    NM088_AND_48_MORE_MAX_1_PER_IRRADIATION_CYCLE,
    NM088_AND_48_MORE_CANNOT_BE_BILLED_WITH,
    NM143_INCLUDES,
    NM088_ONLY_WHEN_IRRADIATION_SITE_AND_IRRADIATION_INTENT,
    NM089_ONLY_WHEN_IRRADIATION_SITE_AND_IRRADIATION_INTENT,
    NM090_ONLY_WHEN_IRRADIATION_SITE_AND_IRRADIATION_INTENT,
    NM091_ONLY_WHEN_IRRADIATION_SITE_AND_IRRADIATION_INTENT,
    NM092_ONLY_WHEN_IRRADIATION_SITE_AND_IRRADIATION_INTENT,
    NM093_ONLY_WHEN_IRRADIATION_SITE_AND_IRRADIATION_INTENT,
    NM094_ONLY_WHEN_IRRADIATION_SITE_AND_IRRADIATION_INTENT,
    NM095_ONLY_WHEN_IRRADIATION_SITE_AND_IRRADIATION_INTENT,
    NM096_ONLY_WHEN_IRRADIATION_SITE_AND_IRRADIATION_INTENT,
    NM097_ONLY_WHEN_IRRADIATION_SITE_AND_IRRADIATION_INTENT,
    NM098_ONLY_WHEN_IRRADIATION_SITE_AND_IRRADIATION_INTENT,
    NM099_ONLY_WHEN_IRRADIATION_SITE_AND_IRRADIATION_INTENT,
    NM100_ONLY_WHEN_IRRADIATION_SITE_AND_IRRADIATION_INTENT,
    NM102_ONLY_WHEN_IRRADIATION_SITE_AND_IRRADIATION_INTENT,
    NM103_ONLY_WHEN_IRRADIATION_SITE_AND_IRRADIATION_INTENT,
    NM104_ONLY_WHEN_IRRADIATION_SITE_AND_IRRADIATION_INTENT,
    NM105_ONLY_WHEN_IRRADIATION_SITE_AND_IRRADIATION_INTENT,
    NM106_ONLY_WHEN_IRRADIATION_SITE_AND_IRRADIATION_INTENT,
    NM107_ONLY_WHEN_IRRADIATION_SITE_AND_IRRADIATION_INTENT,
    NM108_ONLY_WHEN_IRRADIATION_SITE_AND_IRRADIATION_INTENT,
    NM109_ONLY_WHEN_IRRADIATION_SITE_AND_IRRADIATION_INTENT,
    NM110_ONLY_WHEN_IRRADIATION_SITE_AND_IRRADIATION_INTENT,
    NM111_ONLY_WHEN_IRRADIATION_SITE_AND_IRRADIATION_INTENT,
    NM112_ONLY_WHEN_IRRADIATION_SITE_AND_IRRADIATION_INTENT,
    NM113_ONLY_WHEN_IRRADIATION_SITE_AND_IRRADIATION_INTENT,
    NM114_ONLY_WHEN_IRRADIATION_SITE_AND_IRRADIATION_INTENT,
    NM115_ONLY_WHEN_IRRADIATION_SITE_AND_IRRADIATION_INTENT,
    NM116_ONLY_WHEN_IRRADIATION_SITE_AND_IRRADIATION_INTENT,
    NM117_ONLY_WHEN_IRRADIATION_SITE_AND_IRRADIATION_INTENT,
    NM118_ONLY_WHEN_IRRADIATION_SITE_AND_IRRADIATION_INTENT,
    NM119_ONLY_WHEN_IRRADIATION_SITE_AND_IRRADIATION_INTENT,
    NM120_ONLY_WHEN_IRRADIATION_SITE_AND_IRRADIATION_INTENT,
    NM121_ONLY_WHEN_IRRADIATION_SITE_AND_IRRADIATION_INTENT,
    NM122_ONLY_WHEN_IRRADIATION_SITE_AND_IRRADIATION_INTENT,
    NM123_ONLY_WHEN_IRRADIATION_SITE_AND_IRRADIATION_INTENT,
    NM124_ONLY_WHEN_IRRADIATION_SITE_AND_IRRADIATION_INTENT,
    NM125_ONLY_WHEN_IRRADIATION_SITE_AND_IRRADIATION_INTENT,
    NM126_ONLY_WHEN_IRRADIATION_SITE_AND_IRRADIATION_INTENT,
    NM127_ONLY_WHEN_IRRADIATION_SITE_AND_IRRADIATION_INTENT,
    NM128_ONLY_WHEN_IRRADIATION_SITE_AND_IRRADIATION_INTENT,
    NM129_ONLY_WHEN_IRRADIATION_SITE_AND_IRRADIATION_INTENT,
    NM130_ONLY_WHEN_IRRADIATION_SITE_AND_IRRADIATION_INTENT,
    NM131_ONLY_WHEN_IRRADIATION_SITE_AND_IRRADIATION_INTENT,
    NM132_ONLY_WHEN_IRRADIATION_SITE_AND_IRRADIATION_INTENT,
    NM133_ONLY_WHEN_IRRADIATION_SITE_AND_IRRADIATION_INTENT,
    NM134_ONLY_WHEN_IRRADIATION_SITE_AND_IRRADIATION_INTENT,
    NM135_ONLY_WHEN_IRRADIATION_SITE_AND_IRRADIATION_INTENT,
    NM136_ONLY_WHEN_IRRADIATION_TECHNIQUE_AND_IRRADIATION,
    NM143_ONLY_WHEN_IRRADIATION_METASTATIC_AND_IRRADIATION,
)
