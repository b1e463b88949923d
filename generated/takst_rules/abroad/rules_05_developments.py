"""The rules of 5.1; 5.2, PRRT; 5.2, weight-bearing MR; 5.2, liposuction.

Generated from rulesets/abroad/05-developments.takst by `takst build abroad`: change the rules there, then build
again.
"""

from __future__ import annotations

import datetime as dt

from takst.runtime.kleene import Truth
from takst.runtime.plan import Condition, Judge, Rule
from takst.runtime.spec import ALWAYS, Citation, Period
from takst.runtime.view import LineView

CODE_5_1 = Citation("report", "5.1")
FROM_2019_01_01_UNTIL_2019_12_31 = Period(dt.date(2019, 1, 1), dt.date(2019, 12, 31))
FROM_2020_01_01 = Period(dt.date(2020, 1, 1))
CODE_5_2_PRRT = Citation("report", "5.2, PRRT")
CODE_5_2_WEIGHT_BEARING_MR = Citation("report", "5.2, weight-bearing MR")
CODE_5_2_LIPOSUCTION = Citation("report", "5.2, liposuction")

# ---------------------------------------------------------------- abroad Application for treatment abroad at a foreign…


def abroad_only_when_hospital(line: LineView) -> Truth:
    """abroad: only when hospital is one of "Rigshospitalet", "Karolinska Universitetssjukhuset", "Hamburg-Eppendorf"
    unless treatment is not ttts_laser otherwise needs judgement (5.1).
    """
    return line.one_of("hospital", "Rigshospitalet", "Karolinska Universitetssjukhuset", "Hamburg-Eppendorf")


def abroad_only_when_hospital_unless(line: LineView) -> Truth:
    """The `unless` of abroad: only when hospital is one of "Rigshospitalet", "Karolinska Universitetssjukhuset",
    "Hamburg-Eppendorf" unless treatment is not ttts_laser otherwise needs judgement (5.1).
    """
    return ~line.equals("treatment", "ttts_laser")


ABROAD_ONLY_WHEN_HOSPITAL = Condition(
    codes={"abroad"},
    slug="only-when-hospital",
    sentence=(
        'only when hospital is one of "Rigshospitalet", "Karolinska Universitetssjukhuset", "Hamburg-Eppendorf" '
        "unless treatment is not ttts_laser otherwise needs judgement"
    ),
    citation=CODE_5_1,
    valid=FROM_2019_01_01_UNTIL_2019_12_31,
    holds=abroad_only_when_hospital,
    asks=("hospital",),
    unless=abroad_only_when_hospital_unless,
    otherwise="needs judgement",
    reading="2019 was the first year of the two Nordic hospitals, and the last of Hamburg",
)


def abroad_only_when_hospital_2(line: LineView) -> Truth:
    """abroad: only when hospital is one of "Rigshospitalet", "Karolinska Universitetssjukhuset" unless treatment is not
    ttts_laser otherwise needs judgement (5.1).
    """
    return line.one_of("hospital", "Rigshospitalet", "Karolinska Universitetssjukhuset")


def abroad_only_when_hospital_2_unless(line: LineView) -> Truth:
    """The `unless` of abroad: only when hospital is one of "Rigshospitalet", "Karolinska Universitetssjukhuset" unless
    treatment is not ttts_laser otherwise needs judgement (5.1).
    """
    return ~line.equals("treatment", "ttts_laser")


ABROAD_ONLY_WHEN_HOSPITAL_2 = Condition(
    codes={"abroad"},
    slug="only-when-hospital",
    sentence=(
        'only when hospital is one of "Rigshospitalet", "Karolinska Universitetssjukhuset" unless treatment is not '
        "ttts_laser otherwise needs judgement"
    ),
    citation=CODE_5_1,
    valid=FROM_2020_01_01,
    holds=abroad_only_when_hospital_2,
    asks=("hospital",),
    unless=abroad_only_when_hospital_2_unless,
    otherwise="needs judgement",
    reading="a decision of the professional environment: another hospital needs a person's judgement",
)


def abroad_judge_prrt_is_offered_in_norway_when(line: LineView) -> Truth:
    """The `when` of abroad: judge "PRRT is offered in Norway: must this newly referred patient travel nevertheless?"
    when treatment is prrt and newly_referred (5.2, PRRT).
    """
    return line.equals("treatment", "prrt") & line.is_true("newly_referred")


ABROAD_JUDGE_PRRT_IS_OFFERED_IN_NORWAY = Judge(
    codes={"abroad"},
    slug="judge-prrt-is-offered-in-norway",
    sentence=(
        'judge "PRRT is offered in Norway: must this newly referred patient travel nevertheless?" when treatment is '
        "prrt and newly_referred"
    ),
    citation=CODE_5_2_PRRT,
    valid=FROM_2020_01_01,
    question="PRRT is offered in Norway: must this newly referred patient travel nevertheless?",
    when=abroad_judge_prrt_is_offered_in_norway_when,
)


def abroad_judge_weight_bearing_mr_is_not_when(line: LineView) -> Truth:
    """The `when` of abroad: judge "Weight-bearing MR is not offered publicly in Norway, and the report tells no
    outcome: is there a right?" when treatment is weight_bearing_mr (5.2, weight-bearing MR).
    """
    return line.equals("treatment", "weight_bearing_mr")


ABROAD_JUDGE_WEIGHT_BEARING_MR_IS_NOT = Judge(
    codes={"abroad"},
    slug="judge-weight-bearing-mr-is-not",
    sentence=(
        'judge "Weight-bearing MR is not offered publicly in Norway, and the report tells no outcome: is there a '
        'right?" when treatment is weight_bearing_mr'
    ),
    citation=CODE_5_2_WEIGHT_BEARING_MR,
    valid=ALWAYS,
    question="Weight-bearing MR is not offered publicly in Norway, and the report tells no outcome: is there a right?",
    when=abroad_judge_weight_bearing_mr_is_not_when,
)


def abroad_judge_liposuction_is_not_offered_publicly_when(line: LineView) -> Truth:
    """The `when` of abroad: judge "Liposuction is not offered publicly in Norway, most applications are refused and
    some refusals reversed: is there a right?" when treatment is liposuction (5.2, liposuction).
    """
    return line.equals("treatment", "liposuction")


ABROAD_JUDGE_LIPOSUCTION_IS_NOT_OFFERED_PUBLICLY = Judge(
    codes={"abroad"},
    slug="judge-liposuction-is-not-offered-publicly",
    sentence=(
        'judge "Liposuction is not offered publicly in Norway, most applications are refused and some refusals '
        'reversed: is there a right?" when treatment is liposuction'
    ),
    citation=CODE_5_2_LIPOSUCTION,
    valid=ALWAYS,
    question=(
        "Liposuction is not offered publicly in Norway, most applications are refused and some refusals reversed: is "
        "there a right?"
    ),
    when=abroad_judge_liposuction_is_not_offered_publicly_when,
)

RULES: tuple[Rule, ...] = (
    ABROAD_ONLY_WHEN_HOSPITAL,
    ABROAD_ONLY_WHEN_HOSPITAL_2,
    ABROAD_JUDGE_PRRT_IS_OFFERED_IN_NORWAY,
    ABROAD_JUDGE_WEIGHT_BEARING_MR_IS_NOT,
    ABROAD_JUDGE_LIPOSUCTION_IS_NOT_OFFERED_PUBLICLY,
)
