"""What a claim may say, and what groups its lines.

Generated from rulesets/small by `takst build small`: change the rules there, then build again.
"""

from __future__ import annotations

from takst.runtime.spec import FactSpec, KeySpec

FACTS: dict[str, FactSpec] = {
    fact.name: fact
    for fact in (
        FactSpec("approval.institution", "choice", choices=("board", "clinic"), question="Who approved?"),
        FactSpec("approval.units", "number"),
        FactSpec(
            "code_class",
            "choice",
            choices=("consultation", "other"),
            question="To which class does the code belong?",
        ),
        FactSpec("duration_min", "number", unit="min", question="How many minutes did it last?"),
        FactSpec("emergency", "yes/no", question="Was it an emergency?"),
        FactSpec("patient.age", "number", unit="years", question="How old is the patient?"),
        FactSpec("patient.insured", "yes/no", presumed=True, question="Is the patient insured?"),
    )
}

KEYS: dict[str, KeySpec] = {
    key.name: key
    for key in (KeySpec("visit", "session", presumed=("patient", "provider", "date"), span="visit"),)
}
