"""The rules of Frogner 2.1.1; Frogner 2.1.2; Frogner 2.1.3; Frogner 2.1.4; Frogner 2.1.5.

Generated from rulesets/aleris/02-frogner-foot.takst by `takst build aleris`: change the rules there, then build
again.
"""

from __future__ import annotations

import datetime as dt

from takst.runtime.kleene import Truth
from takst.runtime.plan import Limit, Outcome, Rule
from takst.runtime.spec import Citation, Period
from takst.runtime.view import LineView
from takst.runtime.windows import Window

from .vocabulary import (
    at_frogner,
    foot_consultation,
    service_2_1_1,
    service_2_1_2,
    service_2_1_3,
    service_2_1_4,
    service_2_1_5,
)

FROM_2022_01_01_UNTIL_2022_12_31 = Period(dt.date(2022, 1, 1), dt.date(2022, 12, 31))
FROGNER_2_1_1 = Citation("frame", "Frogner 2.1.1")
A_CODE_PRINTED_SHORT_STANDS_FOR_EVERY = (
    "a code printed short stands for every code that begins so, and any diagnosis of the line will do; units of the "
    "procedure are counted, those of each department for itself, and no more are covered"
)
FROGNER_2_1_2 = Citation("frame", "Frogner 2.1.2")
FROGNER_2_1_3 = Citation("frame", "Frogner 2.1.3")
FROGNER_2_1_4 = Citation("frame", "Frogner 2.1.4")
FROGNER_2_1_5 = Citation("frame", "Frogner 2.1.5")
A_LINE_WITH_THE_CODE_OF_ANOTHER = (
    "a line with the code of another row is not counted as a consultation as well; units of the procedure are "
    "counted, those of each department for itself, and no more are covered"
)

# ---------------------------------------------------------------- every line


def every_line_max_259_units_per_department_in_contract_when(line: LineView) -> Truth:
    """The `when` of every line: max 259 units per department in contract-period over all patients when service-2.1.1
    and at-frogner (Frogner 2.1.1).
    """
    return service_2_1_1(line) & at_frogner(line)


EVERY_LINE_MAX_259_UNITS_PER_DEPARTMENT_IN_CONTRACT = Limit(
    every=True,
    slug="max-259-units-per-department-in-contract-period",
    sentence="max 259 units per department in contract-period over all patients when service-2.1.1 and at-frogner",
    citation=FROGNER_2_1_1,
    valid=FROM_2022_01_01_UNTIL_2022_12_31,
    number=259,
    noun="units",
    window=Window("period", keys=("department",), period=FROM_2022_01_01_UNTIL_2022_12_31),
    all_patients=True,
    service="2.1.1",
    when=every_line_max_259_units_per_department_in_contract_when,
    reading=A_CODE_PRINTED_SHORT_STANDS_FOR_EVERY,
)


def every_line_max_72_units_per_department_in_contract_when(line: LineView) -> Truth:
    """The `when` of every line: max 72 units per department in contract-period over all patients when service-2.1.2 and
    at-frogner (Frogner 2.1.2).
    """
    return service_2_1_2(line) & at_frogner(line)


EVERY_LINE_MAX_72_UNITS_PER_DEPARTMENT_IN_CONTRACT = Limit(
    every=True,
    slug="max-72-units-per-department-in-contract-period.when-service-2.1.2-and-at-frogner",
    sentence="max 72 units per department in contract-period over all patients when service-2.1.2 and at-frogner",
    citation=FROGNER_2_1_2,
    valid=FROM_2022_01_01_UNTIL_2022_12_31,
    number=72,
    noun="units",
    window=Window("period", keys=("department",), period=FROM_2022_01_01_UNTIL_2022_12_31),
    all_patients=True,
    service="2.1.2",
    when=every_line_max_72_units_per_department_in_contract_when,
    reading=A_CODE_PRINTED_SHORT_STANDS_FOR_EVERY,
)


def every_line_max_72_units_per_department_in_contract_2_when(line: LineView) -> Truth:
    """The `when` of every line: max 72 units per department in contract-period over all patients when service-2.1.3 and
    at-frogner (Frogner 2.1.3).
    """
    return service_2_1_3(line) & at_frogner(line)


EVERY_LINE_MAX_72_UNITS_PER_DEPARTMENT_IN_CONTRACT_2 = Limit(
    every=True,
    slug="max-72-units-per-department-in-contract-period.when-service-2.1.3-and-at-frogner",
    sentence="max 72 units per department in contract-period over all patients when service-2.1.3 and at-frogner",
    citation=FROGNER_2_1_3,
    valid=FROM_2022_01_01_UNTIL_2022_12_31,
    number=72,
    noun="units",
    window=Window("period", keys=("department",), period=FROM_2022_01_01_UNTIL_2022_12_31),
    all_patients=True,
    service="2.1.3",
    when=every_line_max_72_units_per_department_in_contract_2_when,
    reading=A_CODE_PRINTED_SHORT_STANDS_FOR_EVERY,
)


def every_line_max_58_units_per_department_in_contract_when(line: LineView) -> Truth:
    """The `when` of every line: max 58 units per department in contract-period over all patients when service-2.1.4 and
    at-frogner (Frogner 2.1.4).
    """
    return service_2_1_4(line) & at_frogner(line)


EVERY_LINE_MAX_58_UNITS_PER_DEPARTMENT_IN_CONTRACT = Limit(
    every=True,
    slug="max-58-units-per-department-in-contract-period.when-service-2.1.4-and-at-frogner",
    sentence="max 58 units per department in contract-period over all patients when service-2.1.4 and at-frogner",
    citation=FROGNER_2_1_4,
    valid=FROM_2022_01_01_UNTIL_2022_12_31,
    number=58,
    noun="units",
    window=Window("period", keys=("department",), period=FROM_2022_01_01_UNTIL_2022_12_31),
    all_patients=True,
    service="2.1.4",
    when=every_line_max_58_units_per_department_in_contract_when,
    reading=A_CODE_PRINTED_SHORT_STANDS_FOR_EVERY,
)


def every_line_max_1250_units_per_department_in_contract_when(line: LineView) -> Truth:
    """The `when` of every line: max 1250 units per department in contract-period over all patients when service-2.1.5
    and at-frogner (Frogner 2.1.5).
    """
    return service_2_1_5(line) & at_frogner(line)


EVERY_LINE_MAX_1250_UNITS_PER_DEPARTMENT_IN_CONTRACT = Limit(
    every=True,
    slug="max-1250-units-per-department-in-contract-period",
    sentence="max 1250 units per department in contract-period over all patients when service-2.1.5 and at-frogner",
    citation=FROGNER_2_1_5,
    valid=FROM_2022_01_01_UNTIL_2022_12_31,
    number=1250,
    noun="units",
    window=Window("period", keys=("department",), period=FROM_2022_01_01_UNTIL_2022_12_31),
    all_patients=True,
    service="2.1.5",
    when=every_line_max_1250_units_per_department_in_contract_when,
    reading=A_LINE_WITH_THE_CODE_OF_ANOTHER,
)


def every_line_not_covered_when_foot_consultation_when(line: LineView) -> Truth:
    """The `when` of every line: not covered when foot-consultation and consultation_led_to_procedure and at-frogner
    (Frogner 2.1.5).
    """
    return foot_consultation(line) & line.is_true("consultation_led_to_procedure") & at_frogner(line)


EVERY_LINE_NOT_COVERED_WHEN_FOOT_CONSULTATION = Outcome(
    every=True,
    slug="not-covered.when-foot-consultation-and-consultation-led-to-procedure-and-at-frogner",
    sentence="not covered when foot-consultation and consultation_led_to_procedure and at-frogner",
    citation=FROGNER_2_1_5,
    valid=FROM_2022_01_01_UNTIL_2022_12_31,
    verdict="not covered",
    when=every_line_not_covered_when_foot_consultation_when,
    reading=A_LINE_WITH_THE_CODE_OF_ANOTHER,
)

RULES: tuple[Rule, ...] = (
    EVERY_LINE_MAX_259_UNITS_PER_DEPARTMENT_IN_CONTRACT,
    EVERY_LINE_MAX_72_UNITS_PER_DEPARTMENT_IN_CONTRACT,
    EVERY_LINE_MAX_72_UNITS_PER_DEPARTMENT_IN_CONTRACT_2,
    EVERY_LINE_MAX_58_UNITS_PER_DEPARTMENT_IN_CONTRACT,
    EVERY_LINE_MAX_1250_UNITS_PER_DEPARTMENT_IN_CONTRACT,
    EVERY_LINE_NOT_COVERED_WHEN_FOOT_CONSULTATION,
)
