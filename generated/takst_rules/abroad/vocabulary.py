"""Terms and groups of Treatment abroad, annual report 2019.

Generated from rulesets/abroad by `takst build abroad`: change the rules there, then build again.
"""

from __future__ import annotations

from takst.runtime.kleene import Truth
from takst.runtime.view import LineView


def childhood(line: LineView) -> Truth:
    """age_group is child. Reading: the report gives no age: the claim says who is a child."""
    return line.equals("age_group", "child")


def nordic_study_child(line: LineView) -> Truth:
    """nordic_drug_study and childhood and therapy_resistant_cancer. Reading: a drug study in any Nordic country."""
    return line.is_true("nordic_drug_study") & childhood(line) & line.is_true("therapy_resistant_cancer")


def at_an_office(line: LineView) -> Truth:
    """deciding_body is one of ous_office, helse_bergen_unit, st_olavs_office."""
    return line.one_of("deciding_body", "ous_office", "helse_bergen_unit", "st_olavs_office")
