"""The rules of Frogner 1.1.1; Frogner 1.1.2.

Generated from rulesets/aleris/01-frogner-vessels.takst by `takst build aleris`: change the rules there, then build
again.
"""

from __future__ import annotations

import datetime as dt

from takst.runtime.kleene import Truth
from takst.runtime.plan import Inclusion, Limit, Named, Outcome, Rule, Unresolved, lines
from takst.runtime.spec import Citation, Period
from takst.runtime.view import LineView
from takst.runtime.windows import Window

from .vocabulary import at_frogner, service_1_1_1, service_1_1_2

FROM_2022_01_01_UNTIL_2022_12_31 = Period(dt.date(2022, 1, 1), dt.date(2022, 12, 31))
FROGNER_1_1_1 = Citation("frame", "Frogner 1.1.1")
FROGNER_1_1_2 = Citation("frame", "Frogner 1.1.2")

# ---------------------------------------------------------------- every line


def every_line_max_325_units_per_department_in_contract_when(line: LineView) -> Truth:
    """The `when` of every line: max 325 units per department in contract-period over all patients when service-1.1.1
    and at-frogner (Frogner 1.1.1).
    """
    return service_1_1_1(line) & at_frogner(line)


EVERY_LINE_MAX_325_UNITS_PER_DEPARTMENT_IN_CONTRACT = Limit(
    every=True,
    slug="max-325-units-per-department-in-contract-period",
    sentence="max 325 units per department in contract-period over all patients when service-1.1.1 and at-frogner",
    citation=FROGNER_1_1_1,
    valid=FROM_2022_01_01_UNTIL_2022_12_31,
    number=325,
    noun="units",
    window=Window("period", keys=("department",), period=FROM_2022_01_01_UNTIL_2022_12_31),
    all_patients=True,
    service="1.1.1",
    when=every_line_max_325_units_per_department_in_contract_when,
    reading=(
        "a code printed short stands for every code that begins so, and any diagnosis of the line will do; units of "
        "the procedure are counted, those of each department for itself, and no more are covered"
    ),
)

# ---------------------------------------------------------------- PHV10X, PHV12X

PHV10X_PHV12X_UNRESOLVED_1_1_1_WHAT_THE_TWO_ASTERISKS = Unresolved(
    codes={"PHV10X", "PHV12X"},
    slug="unresolved-1.1.1-what-the-two-asterisks",
    sentence='unresolved "1.1.1: what the two asterisks behind the name mean is printed nowhere"',
    citation=FROGNER_1_1_1,
    valid=FROM_2022_01_01_UNTIL_2022_12_31,
    text="1.1.1: what the two asterisks behind the name mean is printed nowhere",
)

# ---------------------------------------------------------------- every line


def every_line_max_540_units_per_department_in_contract_when(line: LineView) -> Truth:
    """The `when` of every line: max 540 units per department in contract-period over all patients when service-1.1.2
    and at-frogner (Frogner 1.1.2).
    """
    return service_1_1_2(line) & at_frogner(line)


EVERY_LINE_MAX_540_UNITS_PER_DEPARTMENT_IN_CONTRACT = Limit(
    every=True,
    slug="max-540-units-per-department-in-contract-period",
    sentence="max 540 units per department in contract-period over all patients when service-1.1.2 and at-frogner",
    citation=FROGNER_1_1_2,
    valid=FROM_2022_01_01_UNTIL_2022_12_31,
    number=540,
    noun="units",
    window=Window("period", keys=("department",), period=FROM_2022_01_01_UNTIL_2022_12_31),
    all_patients=True,
    service="1.1.2",
    when=every_line_max_540_units_per_department_in_contract_when,
    reading="units of the procedure are counted, those of each department for itself, and no more are covered",
)

# ---------------------------------------------------------------- SPH0LK


def sph0lk_not_covered_when(line: LineView) -> Truth:
    """The `when` of SPH0LK: not covered when consultation_led_to_procedure (Frogner 1.1.2)."""
    return line.is_true("consultation_led_to_procedure")


SPH0LK_NOT_COVERED = Outcome(
    codes={"SPH0LK"},
    slug="not-covered",
    sentence="not covered when consultation_led_to_procedure",
    citation=FROGNER_1_1_2,
    valid=FROM_2022_01_01_UNTIL_2022_12_31,
    verdict="not covered",
    when=sph0lk_not_covered_when,
)

SPH0LK_INCLUDES = Inclusion(
    codes={"SPH0LK"},
    slug="includes",
    sentence='includes "ultrasound of peripheral veins"',
    citation=FROGNER_1_1_2,
    valid=FROM_2022_01_01_UNTIL_2022_12_31,
    items=lines(Named("ultrasound of peripheral veins", "ultrasound-of-peripheral-veins")),
    keys=("session",),
    reading="an ultrasound of the same session is in the consultation",
)

SPH0LK_UNRESOLVED_1_1_2_THE_ASTERISK_BEHIND_THE = Unresolved(
    codes={"SPH0LK"},
    slug="unresolved-1.1.2-the-asterisk-behind-the",
    sentence='unresolved "1.1.2: the asterisk behind the name; the only text with an asterisk stands in row 6.1.2"',
    citation=FROGNER_1_1_2,
    valid=FROM_2022_01_01_UNTIL_2022_12_31,
    text="1.1.2: the asterisk behind the name; the only text with an asterisk stands in row 6.1.2",
)

RULES: tuple[Rule, ...] = (
    EVERY_LINE_MAX_325_UNITS_PER_DEPARTMENT_IN_CONTRACT,
    PHV10X_PHV12X_UNRESOLVED_1_1_1_WHAT_THE_TWO_ASTERISKS,
    EVERY_LINE_MAX_540_UNITS_PER_DEPARTMENT_IN_CONTRACT,
    SPH0LK_NOT_COVERED,
    SPH0LK_INCLUDES,
    SPH0LK_UNRESOLVED_1_1_2_THE_ASTERISK_BEHIND_THE,
)
