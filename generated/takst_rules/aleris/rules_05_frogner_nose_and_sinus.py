"""The rules of Frogner 4.1.1; Frogner 4.1.2; Frogner 4.1.3.

Generated from rulesets/aleris/05-frogner-nose-and-sinus.takst by `takst build aleris`: change the rules there, then
build again.
"""

from __future__ import annotations

import datetime as dt

from takst.runtime.kleene import Truth
from takst.runtime.plan import Limit, Outcome, Rule
from takst.runtime.spec import Citation, Period
from takst.runtime.view import LineView
from takst.runtime.windows import Window

from .vocabulary import at_frogner, nose_consultation, service_4_1_1, service_4_1_2, service_4_1_3

FROM_2022_01_01_UNTIL_2022_12_31 = Period(dt.date(2022, 1, 1), dt.date(2022, 12, 31))
FROGNER_4_1_1 = Citation("frame", "Frogner 4.1.1")
FROGNER_4_1_2 = Citation("frame", "Frogner 4.1.2")
FROGNER_4_1_3 = Citation("frame", "Frogner 4.1.3")
A_LINE_WITH_THE_CODE_OF_ANOTHER = (
    "a line with the code of another row is not counted as a consultation as well; units of the procedure are "
    "counted, those of each department for itself, and no more are covered"
)

# ---------------------------------------------------------------- every line


def every_line_max_75_units_per_department_in_contract_when(line: LineView) -> Truth:
    """The `when` of every line: max 75 units per department in contract-period over all patients when service-4.1.1 and
    at-frogner (Frogner 4.1.1).
    """
    return service_4_1_1(line) & at_frogner(line)


EVERY_LINE_MAX_75_UNITS_PER_DEPARTMENT_IN_CONTRACT = Limit(
    every=True,
    slug="max-75-units-per-department-in-contract-period",
    sentence="max 75 units per department in contract-period over all patients when service-4.1.1 and at-frogner",
    citation=FROGNER_4_1_1,
    valid=FROM_2022_01_01_UNTIL_2022_12_31,
    number=75,
    noun="units",
    window=Window("period", keys=("department",), period=FROM_2022_01_01_UNTIL_2022_12_31),
    all_patients=True,
    service="4.1.1",
    when=every_line_max_75_units_per_department_in_contract_when,
    reading=(
        "a code printed short stands for every code that begins so, and any diagnosis of the line will do; units of "
        "the procedure are counted, those of each department for itself, and no more are covered"
    ),
)


def every_line_max_150_units_per_department_in_contract_when(line: LineView) -> Truth:
    """The `when` of every line: max 150 units per department in contract-period over all patients when service-4.1.2
    and at-frogner (Frogner 4.1.2).
    """
    return service_4_1_2(line) & at_frogner(line)


EVERY_LINE_MAX_150_UNITS_PER_DEPARTMENT_IN_CONTRACT = Limit(
    every=True,
    slug="max-150-units-per-department-in-contract-period",
    sentence="max 150 units per department in contract-period over all patients when service-4.1.2 and at-frogner",
    citation=FROGNER_4_1_2,
    valid=FROM_2022_01_01_UNTIL_2022_12_31,
    number=150,
    noun="units",
    window=Window("period", keys=("department",), period=FROM_2022_01_01_UNTIL_2022_12_31),
    all_patients=True,
    service="4.1.2",
    when=every_line_max_150_units_per_department_in_contract_when,
    reading=(
        "a code printed short stands for every code that begins so, and any diagnosis of the line will do; every "
        "diagnosis of the row goes with every procedure of the row; units of the procedure are counted, those of each "
        "department for itself, and no more are covered"
    ),
)


def every_line_max_510_units_per_department_in_contract_when(line: LineView) -> Truth:
    """The `when` of every line: max 510 units per department in contract-period over all patients when service-4.1.3
    and at-frogner (Frogner 4.1.3).
    """
    return service_4_1_3(line) & at_frogner(line)


EVERY_LINE_MAX_510_UNITS_PER_DEPARTMENT_IN_CONTRACT = Limit(
    every=True,
    slug="max-510-units-per-department-in-contract-period",
    sentence="max 510 units per department in contract-period over all patients when service-4.1.3 and at-frogner",
    citation=FROGNER_4_1_3,
    valid=FROM_2022_01_01_UNTIL_2022_12_31,
    number=510,
    noun="units",
    window=Window("period", keys=("department",), period=FROM_2022_01_01_UNTIL_2022_12_31),
    all_patients=True,
    service="4.1.3",
    when=every_line_max_510_units_per_department_in_contract_when,
    reading=A_LINE_WITH_THE_CODE_OF_ANOTHER,
)


def every_line_not_covered_when_nose_consultation_when(line: LineView) -> Truth:
    """The `when` of every line: not covered when nose-consultation and consultation_led_to_procedure and at-frogner
    (Frogner 4.1.3).
    """
    return nose_consultation(line) & line.is_true("consultation_led_to_procedure") & at_frogner(line)


EVERY_LINE_NOT_COVERED_WHEN_NOSE_CONSULTATION = Outcome(
    every=True,
    slug="not-covered.when-nose-consultation-and-consultation-led-to-procedure-and-at-frogner",
    sentence="not covered when nose-consultation and consultation_led_to_procedure and at-frogner",
    citation=FROGNER_4_1_3,
    valid=FROM_2022_01_01_UNTIL_2022_12_31,
    verdict="not covered",
    when=every_line_not_covered_when_nose_consultation_when,
    reading=A_LINE_WITH_THE_CODE_OF_ANOTHER,
)

RULES: tuple[Rule, ...] = (
    EVERY_LINE_MAX_75_UNITS_PER_DEPARTMENT_IN_CONTRACT,
    EVERY_LINE_MAX_150_UNITS_PER_DEPARTMENT_IN_CONTRACT,
    EVERY_LINE_MAX_510_UNITS_PER_DEPARTMENT_IN_CONTRACT,
    EVERY_LINE_NOT_COVERED_WHEN_NOSE_CONSULTATION,
)
