"""The facts and keys that every ruleset has. A ruleset may declare them anew, to presume a value or ask a question."""

from __future__ import annotations

from takst.model.nodes import Fact, Key

FACTS: tuple[Fact, ...] = (
    Fact("patient.age", "number", unit="years"),
    Fact("patient.sex", "text"),
    Fact("patient.birth_date", "date"),
    Fact("code", "text"),
    Fact("date", "date"),
    Fact("time", "text"),
    Fact("units", "number"),
    Fact("diagnosis", "list"),
    Fact("site", "text"),
    Fact("provider.id", "text"),
    Fact("provider.type", "text"),
    Fact("provider.department", "text"),
    Fact("performer.id", "text"),
    Fact("claim.received", "date"),
    Fact("approval.by", "text"),
    Fact("approval.given", "date"),
    Fact("approval.until", "date"),
    Fact("approval.units", "number"),
    Fact("approval.used", "number"),
    Fact("approval.series", "number"),
)

KEYS: tuple[Key, ...] = (
    Key("day", "date"),
    Key("tooth", "site"),
    Key("provider", "provider.id"),
    Key("performer", "performer.id"),
    Key("claim", "claim"),
    Key("act", "act"),
    Key("session", "session"),
    Key("operation", "operation"),
    Key("approval", "approval"),
)

VISIT_KEYS = frozenset({"day", "session", "claim", "act", "operation"})
"""Keys whose lines lie within the claim's own dates."""

STAND_INS = ("patient", "date", "provider", "performer")
"""What may be presumed to make two lines the same where a key is unknown."""
