"""What a claim may say, and what groups its lines.

Generated from rulesets/aleris by `takst build aleris`: change the rules there, then build again.
"""

from __future__ import annotations

from takst.runtime.spec import FactSpec, KeySpec

FACTS: dict[str, FactSpec] = {
    fact.name: fact
    for fact in (
        FactSpec("code", "text"),
        FactSpec("consultation_led_to_procedure", "yes/no", question="Did the consultation lead to a procedure?"),
        FactSpec("diagnosis", "list"),
        FactSpec("provider.department", "text"),
        FactSpec("provider.name", "text", presumed="Aleris Helse AS", question="Which provider bills?"),
        FactSpec("related_fitting", "text", question="Which CPAP fitting does it belong to?"),
        FactSpec("reported_to", "list", choices=("commissioner", "npr"), question="To whom has it been reported?"),
        FactSpec(
            "service_type",
            "choice",
            choices=("consultation", "procedure", "other"),
            question="Is it a consultation, a procedure or something else?",
        ),
        FactSpec(
            "specialty_group",
            "choice",
            choices=("vessels", "foot", "hand", "skin", "nose_and_sinus", "sleep_apnoea", "other"),
            question="To which main group does the consultation belong?",
        ),
    )
}

KEYS: dict[str, KeySpec] = {
    key.name: key
    for key in (
        KeySpec("department", "provider.department"),
        KeySpec("fitting", "related_fitting", presumed=("patient",)),
        KeySpec("session", "session", presumed=("patient", "provider", "date"), span="visit"),
    )
}
