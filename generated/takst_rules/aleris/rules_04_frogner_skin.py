"""The rules of Frogner 3.1.1; Frogner 3.1.2; Frogner 3.1.3; Frogner 3.1.4; Frogner 3.1.1 to 3.1.3.

Generated from rulesets/aleris/04-frogner-skin.takst by `takst build aleris`: change the rules there, then build
again.
"""

from __future__ import annotations

import datetime as dt

from takst.runtime.kleene import Truth
from takst.runtime.plan import Judge, Limit, Rule
from takst.runtime.spec import Citation, Period
from takst.runtime.view import LineView
from takst.runtime.windows import Window

from .vocabulary import at_frogner, in_two_skin_rows, service_3_1_1, service_3_1_2, service_3_1_3, service_3_1_4

FROM_2022_01_01_UNTIL_2022_12_31 = Period(dt.date(2022, 1, 1), dt.date(2022, 12, 31))
FROGNER_3_1_1 = Citation("frame", "Frogner 3.1.1")
A_CODE_PRINTED_SHORT_STANDS_FOR_EVERY = (
    "a code printed short stands for every code that begins so, and any diagnosis of the line will do; every "
    "diagnosis of the row goes with every procedure of the row; units of the procedure are counted, those of each "
    "department for itself, and no more are covered"
)
FROGNER_3_1_2 = Citation("frame", "Frogner 3.1.2")
FROGNER_3_1_3 = Citation("frame", "Frogner 3.1.3")
FROGNER_3_1_4 = Citation("frame", "Frogner 3.1.4")
FROGNER_3_1_1_TO_3_1_3 = Citation("frame", "Frogner 3.1.1 to 3.1.3")

# ---------------------------------------------------------------- every line


def every_line_max_60_units_per_department_in_contract_when(line: LineView) -> Truth:
    """The `when` of every line: max 60 units per department in contract-period over all patients when service-3.1.1 and
    at-frogner (Frogner 3.1.1).
    """
    return service_3_1_1(line) & at_frogner(line)


EVERY_LINE_MAX_60_UNITS_PER_DEPARTMENT_IN_CONTRACT = Limit(
    every=True,
    slug="max-60-units-per-department-in-contract-period.when-service-3.1.1-and-at-frogner",
    sentence="max 60 units per department in contract-period over all patients when service-3.1.1 and at-frogner",
    citation=FROGNER_3_1_1,
    valid=FROM_2022_01_01_UNTIL_2022_12_31,
    number=60,
    noun="units",
    window=Window("period", keys=("department",), period=FROM_2022_01_01_UNTIL_2022_12_31),
    all_patients=True,
    service="3.1.1",
    when=every_line_max_60_units_per_department_in_contract_when,
    reading=A_CODE_PRINTED_SHORT_STANDS_FOR_EVERY,
)


def every_line_max_60_units_per_department_in_contract_2_when(line: LineView) -> Truth:
    """The `when` of every line: max 60 units per department in contract-period over all patients when service-3.1.2 and
    at-frogner (Frogner 3.1.2).
    """
    return service_3_1_2(line) & at_frogner(line)


EVERY_LINE_MAX_60_UNITS_PER_DEPARTMENT_IN_CONTRACT_2 = Limit(
    every=True,
    slug="max-60-units-per-department-in-contract-period.when-service-3.1.2-and-at-frogner",
    sentence="max 60 units per department in contract-period over all patients when service-3.1.2 and at-frogner",
    citation=FROGNER_3_1_2,
    valid=FROM_2022_01_01_UNTIL_2022_12_31,
    number=60,
    noun="units",
    window=Window("period", keys=("department",), period=FROM_2022_01_01_UNTIL_2022_12_31),
    all_patients=True,
    service="3.1.2",
    when=every_line_max_60_units_per_department_in_contract_2_when,
    reading=A_CODE_PRINTED_SHORT_STANDS_FOR_EVERY,
)


def every_line_max_60_units_per_department_in_contract_3_when(line: LineView) -> Truth:
    """The `when` of every line: max 60 units per department in contract-period over all patients when service-3.1.3 and
    at-frogner (Frogner 3.1.3).
    """
    return service_3_1_3(line) & at_frogner(line)


EVERY_LINE_MAX_60_UNITS_PER_DEPARTMENT_IN_CONTRACT_3 = Limit(
    every=True,
    slug="max-60-units-per-department-in-contract-period.when-service-3.1.3-and-at-frogner",
    sentence="max 60 units per department in contract-period over all patients when service-3.1.3 and at-frogner",
    citation=FROGNER_3_1_3,
    valid=FROM_2022_01_01_UNTIL_2022_12_31,
    number=60,
    noun="units",
    window=Window("period", keys=("department",), period=FROM_2022_01_01_UNTIL_2022_12_31),
    all_patients=True,
    service="3.1.3",
    when=every_line_max_60_units_per_department_in_contract_3_when,
    reading=A_CODE_PRINTED_SHORT_STANDS_FOR_EVERY,
)


def every_line_max_60_units_per_department_in_contract_4_when(line: LineView) -> Truth:
    """The `when` of every line: max 60 units per department in contract-period over all patients when service-3.1.4 and
    at-frogner (Frogner 3.1.4).
    """
    return service_3_1_4(line) & at_frogner(line)


EVERY_LINE_MAX_60_UNITS_PER_DEPARTMENT_IN_CONTRACT_4 = Limit(
    every=True,
    slug="max-60-units-per-department-in-contract-period.when-service-3.1.4-and-at-frogner",
    sentence="max 60 units per department in contract-period over all patients when service-3.1.4 and at-frogner",
    citation=FROGNER_3_1_4,
    valid=FROM_2022_01_01_UNTIL_2022_12_31,
    number=60,
    noun="units",
    window=Window("period", keys=("department",), period=FROM_2022_01_01_UNTIL_2022_12_31),
    all_patients=True,
    service="3.1.4",
    when=every_line_max_60_units_per_department_in_contract_4_when,
    reading=A_CODE_PRINTED_SHORT_STANDS_FOR_EVERY,
)


def every_line_judge_diagnoses_of_several_rows_3_1_1_when(line: LineView) -> Truth:
    """The `when` of every line: judge "Diagnoses of several rows (3.1.1 to 3.1.3) stand on one removal: may it count in
    each of them?" when in-two-skin-rows and at-frogner (Frogner 3.1.1 to 3.1.3).
    """
    return in_two_skin_rows(line) & at_frogner(line)


EVERY_LINE_JUDGE_DIAGNOSES_OF_SEVERAL_ROWS_3_1_1 = Judge(
    every=True,
    slug="judge-diagnoses-of-several-rows-3.1.1",
    sentence=(
        'judge "Diagnoses of several rows (3.1.1 to 3.1.3) stand on one removal: may it count in each of them?" when '
        "in-two-skin-rows and at-frogner"
    ),
    citation=FROGNER_3_1_1_TO_3_1_3,
    valid=FROM_2022_01_01_UNTIL_2022_12_31,
    question="Diagnoses of several rows (3.1.1 to 3.1.3) stand on one removal: may it count in each of them?",
    when=every_line_judge_diagnoses_of_several_rows_3_1_1_when,
    reading=A_CODE_PRINTED_SHORT_STANDS_FOR_EVERY,
)

RULES: tuple[Rule, ...] = (
    EVERY_LINE_MAX_60_UNITS_PER_DEPARTMENT_IN_CONTRACT,
    EVERY_LINE_MAX_60_UNITS_PER_DEPARTMENT_IN_CONTRACT_2,
    EVERY_LINE_MAX_60_UNITS_PER_DEPARTMENT_IN_CONTRACT_3,
    EVERY_LINE_MAX_60_UNITS_PER_DEPARTMENT_IN_CONTRACT_4,
    EVERY_LINE_JUDGE_DIAGNOSES_OF_SEVERAL_ROWS_3_1_1,
)
