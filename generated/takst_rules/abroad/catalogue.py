"""The codes of Treatment abroad, annual report 2019, as printed.

Generated from rulesets/abroad by `takst build abroad`: change the rules there, then build again.
"""

from __future__ import annotations

from takst.runtime.spec import CodeRow

CODES: dict[str, CodeRow] = {}

OUTSIDE: dict[str, str] = {}
"""Codes that are named, but have no row here."""

CASES: dict[str, str] = {
    "abroad": "Application for treatment abroad at a foreign-treatment office",
    "expense": "Expense of treatment abroad that has been granted",
    "complaint": "Complaint on a decision about treatment abroad",
    "follow-up-task": "Task after an application has been granted",
    "climate-rehabilitation": "Support for a stay at a rehabilitation institution in a warmer climate",
    "national-insurance": "Support towards health care abroad under folketrygdloven § 5-24",
    "eea": "Refund of a health service received in another EEA country",
    "helfo-advice": "Advice that HELFO asks for on hospital treatment in another EEA country",
    "pgd": "Preimplantation diagnostics abroad",
    "particle-therapy": "Particle therapy abroad",
    "nordic-protocol": "A child's participation in a Nordic drug protocol",
    "nordic-protocol-expense": "Expense of participation in a Nordic drug protocol",
    "agreement": "Agreement with hospitals that the Network prepares",
    "table-of-applications": "A case counted in the table of 3.1",
    "overview-of-diagnoses": "A case counted in the overview of 3.4",
    "table-of-costs": "A cost counted in the table of 3.5",
    "various-hospitals": "A hospital counted among the various hospitals of 3.3",
    "diagnosis-group": "A diagnosis group shown in the overview of 3.4",
}
"""What is judged like a code."""

ALTERNATIVES: tuple[tuple[str, ...], ...] = ()
"""Of each group exactly one code fits."""
