"""The rules of Agder 2.2.1; Agder 2.2.2; Agder 2.2.3; Agder 2.2.4; Agder 2.2.5; Agder 2.2.6; Agder 2.2.7.

Generated from rulesets/aleris/08-agder-hand.takst by `takst build aleris`: change the rules there, then build again.
"""

from __future__ import annotations

import datetime as dt

from takst.runtime.kleene import Truth
from takst.runtime.plan import Limit, Outcome, Rule
from takst.runtime.spec import Citation, Period
from takst.runtime.view import LineView
from takst.runtime.windows import Window

from .vocabulary import (
    at_agder,
    hand_consultation,
    service_2_2_1,
    service_2_2_2,
    service_2_2_3,
    service_2_2_4,
    service_2_2_5,
    service_2_2_6,
    service_2_2_7,
)

FROM_2022_01_01_UNTIL_2022_12_31 = Period(dt.date(2022, 1, 1), dt.date(2022, 12, 31))
AGDER_2_2_1 = Citation("frame", "Agder 2.2.1")
A_CODE_PRINTED_SHORT_STANDS_FOR_EVERY = (
    "a code printed short stands for every code that begins so, and any diagnosis of the line will do; units of the "
    "procedure are counted, those of each department for itself, and no more are covered"
)
AGDER_2_2_2 = Citation("frame", "Agder 2.2.2")
AGDER_2_2_3 = Citation("frame", "Agder 2.2.3")
AGDER_2_2_4 = Citation("frame", "Agder 2.2.4")
AGDER_2_2_5 = Citation("frame", "Agder 2.2.5")
AGDER_2_2_6 = Citation("frame", "Agder 2.2.6")
AGDER_2_2_7 = Citation("frame", "Agder 2.2.7")
A_LINE_WITH_THE_CODE_OF_ANOTHER = (
    "a line with the code of another row is not counted as a consultation as well; units of the procedure are "
    "counted, those of each department for itself, and no more are covered"
)

# ---------------------------------------------------------------- every line


def every_line_max_46_units_per_department_in_contract_when(line: LineView) -> Truth:
    """The `when` of every line: max 46 units per department in contract-period over all patients when service-2.2.1 and
    at-agder (Agder 2.2.1).
    """
    return service_2_2_1(line) & at_agder(line)


EVERY_LINE_MAX_46_UNITS_PER_DEPARTMENT_IN_CONTRACT = Limit(
    every=True,
    slug="max-46-units-per-department-in-contract-period",
    sentence="max 46 units per department in contract-period over all patients when service-2.2.1 and at-agder",
    citation=AGDER_2_2_1,
    valid=FROM_2022_01_01_UNTIL_2022_12_31,
    number=46,
    noun="units",
    window=Window("period", keys=("department",), period=FROM_2022_01_01_UNTIL_2022_12_31),
    all_patients=True,
    service="2.2.1",
    when=every_line_max_46_units_per_department_in_contract_when,
    reading=A_CODE_PRINTED_SHORT_STANDS_FOR_EVERY,
)


def every_line_max_12_units_per_department_in_contract_when(line: LineView) -> Truth:
    """The `when` of every line: max 12 units per department in contract-period over all patients when service-2.2.2 and
    at-agder (Agder 2.2.2).
    """
    return service_2_2_2(line) & at_agder(line)


EVERY_LINE_MAX_12_UNITS_PER_DEPARTMENT_IN_CONTRACT = Limit(
    every=True,
    slug="max-12-units-per-department-in-contract-period.when-service-2.2.2-and-at-agder",
    sentence="max 12 units per department in contract-period over all patients when service-2.2.2 and at-agder",
    citation=AGDER_2_2_2,
    valid=FROM_2022_01_01_UNTIL_2022_12_31,
    number=12,
    noun="units",
    window=Window("period", keys=("department",), period=FROM_2022_01_01_UNTIL_2022_12_31),
    all_patients=True,
    service="2.2.2",
    when=every_line_max_12_units_per_department_in_contract_when,
    reading=A_CODE_PRINTED_SHORT_STANDS_FOR_EVERY,
)


def every_line_max_23_units_per_department_in_contract_when(line: LineView) -> Truth:
    """The `when` of every line: max 23 units per department in contract-period over all patients when service-2.2.3 and
    at-agder (Agder 2.2.3).
    """
    return service_2_2_3(line) & at_agder(line)


EVERY_LINE_MAX_23_UNITS_PER_DEPARTMENT_IN_CONTRACT = Limit(
    every=True,
    slug="max-23-units-per-department-in-contract-period",
    sentence="max 23 units per department in contract-period over all patients when service-2.2.3 and at-agder",
    citation=AGDER_2_2_3,
    valid=FROM_2022_01_01_UNTIL_2022_12_31,
    number=23,
    noun="units",
    window=Window("period", keys=("department",), period=FROM_2022_01_01_UNTIL_2022_12_31),
    all_patients=True,
    service="2.2.3",
    when=every_line_max_23_units_per_department_in_contract_when,
    reading=A_CODE_PRINTED_SHORT_STANDS_FOR_EVERY,
)


def every_line_max_12_units_per_department_in_contract_2_when(line: LineView) -> Truth:
    """The `when` of every line: max 12 units per department in contract-period over all patients when service-2.2.4 and
    at-agder (Agder 2.2.4).
    """
    return service_2_2_4(line) & at_agder(line)


EVERY_LINE_MAX_12_UNITS_PER_DEPARTMENT_IN_CONTRACT_2 = Limit(
    every=True,
    slug="max-12-units-per-department-in-contract-period.when-service-2.2.4-and-at-agder",
    sentence="max 12 units per department in contract-period over all patients when service-2.2.4 and at-agder",
    citation=AGDER_2_2_4,
    valid=FROM_2022_01_01_UNTIL_2022_12_31,
    number=12,
    noun="units",
    window=Window("period", keys=("department",), period=FROM_2022_01_01_UNTIL_2022_12_31),
    all_patients=True,
    service="2.2.4",
    when=every_line_max_12_units_per_department_in_contract_2_when,
    reading=A_CODE_PRINTED_SHORT_STANDS_FOR_EVERY,
)


def every_line_max_17_units_per_department_in_contract_when(line: LineView) -> Truth:
    """The `when` of every line: max 17 units per department in contract-period over all patients when service-2.2.5 and
    at-agder (Agder 2.2.5).
    """
    return service_2_2_5(line) & at_agder(line)


EVERY_LINE_MAX_17_UNITS_PER_DEPARTMENT_IN_CONTRACT = Limit(
    every=True,
    slug="max-17-units-per-department-in-contract-period",
    sentence="max 17 units per department in contract-period over all patients when service-2.2.5 and at-agder",
    citation=AGDER_2_2_5,
    valid=FROM_2022_01_01_UNTIL_2022_12_31,
    number=17,
    noun="units",
    window=Window("period", keys=("department",), period=FROM_2022_01_01_UNTIL_2022_12_31),
    all_patients=True,
    service="2.2.5",
    when=every_line_max_17_units_per_department_in_contract_when,
    reading=A_CODE_PRINTED_SHORT_STANDS_FOR_EVERY,
)


def every_line_max_14_units_per_department_in_contract_when(line: LineView) -> Truth:
    """The `when` of every line: max 14 units per department in contract-period over all patients when service-2.2.6 and
    at-agder (Agder 2.2.6).
    """
    return service_2_2_6(line) & at_agder(line)


EVERY_LINE_MAX_14_UNITS_PER_DEPARTMENT_IN_CONTRACT = Limit(
    every=True,
    slug="max-14-units-per-department-in-contract-period.when-service-2.2.6-and-at-agder",
    sentence="max 14 units per department in contract-period over all patients when service-2.2.6 and at-agder",
    citation=AGDER_2_2_6,
    valid=FROM_2022_01_01_UNTIL_2022_12_31,
    number=14,
    noun="units",
    window=Window("period", keys=("department",), period=FROM_2022_01_01_UNTIL_2022_12_31),
    all_patients=True,
    service="2.2.6",
    when=every_line_max_14_units_per_department_in_contract_when,
    reading=A_CODE_PRINTED_SHORT_STANDS_FOR_EVERY,
)


def every_line_max_300_units_per_department_in_contract_when(line: LineView) -> Truth:
    """The `when` of every line: max 300 units per department in contract-period over all patients when service-2.2.7
    and at-agder (Agder 2.2.7).
    """
    return service_2_2_7(line) & at_agder(line)


EVERY_LINE_MAX_300_UNITS_PER_DEPARTMENT_IN_CONTRACT = Limit(
    every=True,
    slug="max-300-units-per-department-in-contract-period",
    sentence="max 300 units per department in contract-period over all patients when service-2.2.7 and at-agder",
    citation=AGDER_2_2_7,
    valid=FROM_2022_01_01_UNTIL_2022_12_31,
    number=300,
    noun="units",
    window=Window("period", keys=("department",), period=FROM_2022_01_01_UNTIL_2022_12_31),
    all_patients=True,
    service="2.2.7",
    when=every_line_max_300_units_per_department_in_contract_when,
    reading=A_LINE_WITH_THE_CODE_OF_ANOTHER,
)


def every_line_not_covered_when_hand_consultation_when(line: LineView) -> Truth:
    """The `when` of every line: not covered when hand-consultation and consultation_led_to_procedure and at-agder
    (Agder 2.2.7).
    """
    return hand_consultation(line) & line.is_true("consultation_led_to_procedure") & at_agder(line)


EVERY_LINE_NOT_COVERED_WHEN_HAND_CONSULTATION = Outcome(
    every=True,
    slug="not-covered.when-hand-consultation-and-consultation-led-to-procedure-and-at-agder",
    sentence="not covered when hand-consultation and consultation_led_to_procedure and at-agder",
    citation=AGDER_2_2_7,
    valid=FROM_2022_01_01_UNTIL_2022_12_31,
    verdict="not covered",
    when=every_line_not_covered_when_hand_consultation_when,
    reading=A_LINE_WITH_THE_CODE_OF_ANOTHER,
)

RULES: tuple[Rule, ...] = (
    EVERY_LINE_MAX_46_UNITS_PER_DEPARTMENT_IN_CONTRACT,
    EVERY_LINE_MAX_12_UNITS_PER_DEPARTMENT_IN_CONTRACT,
    EVERY_LINE_MAX_23_UNITS_PER_DEPARTMENT_IN_CONTRACT,
    EVERY_LINE_MAX_12_UNITS_PER_DEPARTMENT_IN_CONTRACT_2,
    EVERY_LINE_MAX_17_UNITS_PER_DEPARTMENT_IN_CONTRACT,
    EVERY_LINE_MAX_14_UNITS_PER_DEPARTMENT_IN_CONTRACT,
    EVERY_LINE_MAX_300_UNITS_PER_DEPARTMENT_IN_CONTRACT,
    EVERY_LINE_NOT_COVERED_WHEN_HAND_CONSULTATION,
)
