"""Rules -> the smallest claims that show what a rule does: where it fires, and where it just does not.

Claims are built from what a rule says, and judged by the interpreter; what it cannot judge is never shown.
"""

from __future__ import annotations

from takst.ir.nodes import CheckedRuleset
from takst.witness.cases import Case, Meant, Witnesses
from takst.witness.documents import Document
from takst.witness.shrink import shrink
from takst.witness.text import as_example


def boundary(rules: CheckedRuleset, rule_id: str) -> tuple[Case, ...]:
    """The claims around the points where the rule begins and ends to speak. For many rules, keep one `Witnesses`."""
    return Witnesses.of(rules).boundary(rule_id)


def shows(rules: CheckedRuleset, rule_id: str) -> Document | None:
    """The smallest claim on which the rule fires, with as little else found as can be."""
    return Witnesses.of(rules).shows(rule_id)


__all__ = ["Case", "Document", "Meant", "Witnesses", "as_example", "boundary", "shows", "shrink"]
