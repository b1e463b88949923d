"""Terms and groups of Helfo control points for dental treatment 2019.

Generated from rulesets/helfo by `takst build helfo`: change the rules there, then build again.
"""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from takst.runtime.kleene import Truth
from takst.runtime.plan import Group
from takst.runtime.view import LineView


def observed_for_a_year(line: LineView) -> Truth:
    """hyposalivation_documented_from is at least 1 year before treatment_start. Reading: the year ends with the start
    of treatment.
    """
    return line.date_gap("hyposalivation_documented_from", "at least", 1, "year", "before", "treatment_start")


def very_low_saliva(line: LineView) -> Truth:
    """unstimulated_saliva_ml_min < 0.10 and stimulated_saliva_ml_min < 0.70."""
    return (
        line.compare("unstimulated_saliva_ml_min", "<", Decimal("0.10"))
        & line.compare("stimulated_saliva_ml_min", "<", Decimal("0.70"))
    )


def in_or_before_the_year_of_20(line: LineView) -> Truth:
    """patient.birth_date >= 1999-01-01 or patient.age < 20 years. Reading: by the end of the calendar year in which the
    patient turns 20, and the day of service decides.
    """
    return (
        line.compare("patient.birth_date", ">=", dt.date(1999, 1, 1))
        | line.compare("patient.age", "<", Decimal("20"))
    )


def behind_the_premolars(line: LineView) -> Truth:
    """tooth is one of 16, 17, 18, 26, 27, 28, 36, 37, 38, 46, 47, 48. Reading: the sixth to eighth place in the row, by
    the two-digit numbers of permanent teeth.
    """
    return line.one_of(
        "tooth",
        Decimal("16"),
        Decimal("17"),
        Decimal("18"),
        Decimal("26"),
        Decimal("27"),
        Decimal("28"),
        Decimal("36"),
        Decimal("37"),
        Decimal("38"),
        Decimal("46"),
        Decimal("47"),
        Decimal("48"),
    )


def is_one_of_anaesthesia(line: LineView) -> Truth:
    """Whether a line whose code is not in the catalogue is one of anaesthesia."""
    return line.equals("separately_billed_component", "anaesthesia")


ANAESTHESIA = Group("anaesthesia", {"6"}, incomplete=True, known_by=is_one_of_anaesthesia)
"""Anaesthesia."""


def is_one_of_clinical_procedures(line: LineView) -> Truth:
    """Whether a line whose code is not in the catalogue is one of clinical-procedures."""
    return line.equals("separately_billed_component", "clinical_procedure")


CLINICAL_PROCEDURES = Group(
    "clinical-procedures",
    {"1", "2", "3", "4", "5"},
    incomplete=True,
    known_by=is_one_of_clinical_procedures,
)
"""Clinical procedures linked directly to the treatment method. Reading: of the codes here the examinations and
follow-ups could belong; the others are treatments of their own.
"""


def is_one_of_dental_technical_work(line: LineView) -> Truth:
    """Whether a line whose code is not in the catalogue is one of dental-technical-work."""
    return line.equals("separately_billed_component", "dental_technical_work")


DENTAL_TECHNICAL_WORK = Group("dental-technical-work", (), incomplete=True, known_by=is_one_of_dental_technical_work)
"""Dental-technical work."""


def is_one_of_x_ray_examinations(line: LineView) -> Truth:
    """Whether a line whose code is not in the catalogue is one of x-ray-examinations."""
    return line.equals("separately_billed_component", "x_ray_examination")


X_RAY_EXAMINATIONS = Group("x-ray-examinations", (), incomplete=True, known_by=is_one_of_x_ray_examinations)
"""X-ray examinations."""
