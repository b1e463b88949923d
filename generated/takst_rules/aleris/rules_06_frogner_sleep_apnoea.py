"""The rules of Frogner 6.1.1; Frogner 6.1.2; Frogner 6.1.3.

Generated from rulesets/aleris/06-frogner-sleep-apnoea.takst by `takst build aleris`: change the rules there, then
build again.
"""

from __future__ import annotations

import datetime as dt

from takst.runtime.engine_lines import more_than
from takst.runtime.kleene import Truth
from takst.runtime.plan import Condition, Inclusion, Judge, Limit, Rule, lines
from takst.runtime.spec import Citation, Period
from takst.runtime.view import LineView
from takst.runtime.windows import Window

from .vocabulary import at_frogner, service_6_1_1, service_6_1_2

FROM_2022_01_01_UNTIL_2022_12_31 = Period(dt.date(2022, 1, 1), dt.date(2022, 12, 31))
FROGNER_6_1_1 = Citation("frame", "Frogner 6.1.1")
A_CODE_PRINTED_SHORT_STANDS_FOR_EVERY = (
    "a code printed short stands for every code that begins so, and any diagnosis of the line will do; units of the "
    "procedure are counted, those of each department for itself, and no more are covered"
)
FROGNER_6_1_2 = Citation("frame", "Frogner 6.1.2")
FROGNER_6_1_3 = Citation("frame", "Frogner 6.1.3")
A_LINE_WAITS_UNTIL_THE_REPORT_IS = "a line waits until the report is made"

# ---------------------------------------------------------------- every line


def every_line_max_1400_units_per_department_in_contract_when(line: LineView) -> Truth:
    """The `when` of every line: max 1400 units per department in contract-period over all patients when service-6.1.1
    and at-frogner (Frogner 6.1.1).
    """
    return service_6_1_1(line) & at_frogner(line)


EVERY_LINE_MAX_1400_UNITS_PER_DEPARTMENT_IN_CONTRACT = Limit(
    every=True,
    slug="max-1400-units-per-department-in-contract-period",
    sentence="max 1400 units per department in contract-period over all patients when service-6.1.1 and at-frogner",
    citation=FROGNER_6_1_1,
    valid=FROM_2022_01_01_UNTIL_2022_12_31,
    number=1400,
    noun="units",
    window=Window("period", keys=("department",), period=FROM_2022_01_01_UNTIL_2022_12_31),
    all_patients=True,
    service="6.1.1",
    when=every_line_max_1400_units_per_department_in_contract_when,
    reading=A_CODE_PRINTED_SHORT_STANDS_FOR_EVERY,
)


def every_line_max_600_units_per_department_in_contract_when(line: LineView) -> Truth:
    """The `when` of every line: max 600 units per department in contract-period over all patients when service-6.1.2
    and at-frogner (Frogner 6.1.2).
    """
    return service_6_1_2(line) & at_frogner(line)


EVERY_LINE_MAX_600_UNITS_PER_DEPARTMENT_IN_CONTRACT = Limit(
    every=True,
    slug="max-600-units-per-department-in-contract-period",
    sentence="max 600 units per department in contract-period over all patients when service-6.1.2 and at-frogner",
    citation=FROGNER_6_1_2,
    valid=FROM_2022_01_01_UNTIL_2022_12_31,
    number=600,
    noun="units",
    window=Window("period", keys=("department",), period=FROM_2022_01_01_UNTIL_2022_12_31),
    all_patients=True,
    service="6.1.2",
    when=every_line_max_600_units_per_department_in_contract_when,
    reading=A_CODE_PRINTED_SHORT_STANDS_FOR_EVERY,
)

# ---------------------------------------------------------------- GXAV37

GXAV37_INCLUDES = Inclusion(
    codes={"GXAV37"},
    slug="includes",
    sentence="includes up to 3 GXAV38 in the same fitting",
    citation=FROGNER_6_1_2,
    valid=FROM_2022_01_01_UNTIL_2022_12_31,
    items=lines("GXAV38"),
    keys=("fitting",),
    up_to=3,
    reading="the three follow-ups that a fitting includes are GXAV38",
)

# ---------------------------------------------------------------- GXAV38, GXAV40


def gxav38_gxav40_only_when_reported_to_reported_to_includes(line: LineView) -> Truth:
    """GXAV38, GXAV40: only when reported_to includes commissioner otherwise needs document (Frogner 6.1.3)."""
    return line.contains("reported_to", "commissioner")


GXAV38_GXAV40_ONLY_WHEN_REPORTED_TO_REPORTED_TO_INCLUDES = Condition(
    codes={"GXAV38", "GXAV40"},
    slug="only-when-reported-to.reported-to-includes-commissioner",
    sentence="only when reported_to includes commissioner otherwise needs document",
    citation=FROGNER_6_1_3,
    valid=FROM_2022_01_01_UNTIL_2022_12_31,
    holds=gxav38_gxav40_only_when_reported_to_reported_to_includes,
    asks=("reported_to",),
    otherwise="needs document",
    reading=A_LINE_WAITS_UNTIL_THE_REPORT_IS,
)


def gxav38_gxav40_only_when_reported_to_reported_to_includes_2(line: LineView) -> Truth:
    """GXAV38, GXAV40: only when reported_to includes npr otherwise needs document (Frogner 6.1.3)."""
    return line.contains("reported_to", "npr")


GXAV38_GXAV40_ONLY_WHEN_REPORTED_TO_REPORTED_TO_INCLUDES_2 = Condition(
    codes={"GXAV38", "GXAV40"},
    slug="only-when-reported-to.reported-to-includes-npr",
    sentence="only when reported_to includes npr otherwise needs document",
    citation=FROGNER_6_1_3,
    valid=FROM_2022_01_01_UNTIL_2022_12_31,
    holds=gxav38_gxav40_only_when_reported_to_reported_to_includes_2,
    asks=("reported_to",),
    otherwise="needs document",
    reading=A_LINE_WAITS_UNTIL_THE_REPORT_IS,
)

# ---------------------------------------------------------------- GXAV38


def gxav38_judge_the_frame_mentions_three_follow_when(line: LineView) -> Truth:
    """The `when` of GXAV38: judge "The frame mentions three follow-ups of a fitting: may there be another one?" when
    more than 3 of GXAV38 per fitting (Frogner 6.1.3).
    """
    return more_than(3, line, Window("keys", keys=("fitting",)), counting=lines("GXAV38"))


GXAV38_JUDGE_THE_FRAME_MENTIONS_THREE_FOLLOW = Judge(
    codes={"GXAV38"},
    slug="judge-the-frame-mentions-three-follow",
    sentence=(
        'judge "The frame mentions three follow-ups of a fitting: may there be another one?" when more than 3 of '
        "GXAV38 per fitting"
    ),
    citation=FROGNER_6_1_3,
    valid=FROM_2022_01_01_UNTIL_2022_12_31,
    question="The frame mentions three follow-ups of a fitting: may there be another one?",
    when=gxav38_judge_the_frame_mentions_three_follow_when,
)

RULES: tuple[Rule, ...] = (
    EVERY_LINE_MAX_1400_UNITS_PER_DEPARTMENT_IN_CONTRACT,
    EVERY_LINE_MAX_600_UNITS_PER_DEPARTMENT_IN_CONTRACT,
    GXAV37_INCLUDES,
    GXAV38_GXAV40_ONLY_WHEN_REPORTED_TO_REPORTED_TO_INCLUDES,
    GXAV38_GXAV40_ONLY_WHEN_REPORTED_TO_REPORTED_TO_INCLUDES_2,
    GXAV38_JUDGE_THE_FRAME_MENTIONS_THREE_FOLLOW,
)
