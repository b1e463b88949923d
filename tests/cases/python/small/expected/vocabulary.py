"""Terms and groups of A small tariff.

Generated from rulesets/small by `takst build small`: change the rules there, then build again.
"""

from __future__ import annotations

from decimal import Decimal

from takst.runtime.kleene import Truth
from takst.runtime.plan import Group
from takst.runtime.view import LineView


def child(line: LineView) -> Truth:
    """patient.age < 18 years. Reading: under 18."""
    return line.compare("patient.age", "<", Decimal("18"))


def age(line: LineView) -> Truth:
    """patient.age > 90 years."""
    return line.compare("patient.age", ">", Decimal("90"))


def is_one_of_consultations(line: LineView) -> Truth:
    """Whether a line whose code is not in the catalogue is one of consultations."""
    return line.equals("code_class", "consultation")


CONSULTATIONS = Group("consultations", {"AA001", "AA002"}, incomplete=True, known_by=is_one_of_consultations)
"""Consultations. Reading: only these two rows."""
