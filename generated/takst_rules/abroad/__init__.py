"""Treatment abroad, annual report 2019: claims -> verdicts, findings with their places, totals.

    from takst_rules import abroad

    line = {"code": "abroad", "date": "2000-01-01"}
    result = abroad.validate({"claim": "C1", "patient": {"id": "P1"}, "lines": [line]})
    for finding in result.findings:
        print(finding.line, finding.verdict, finding.text, finding.citation)
    print(result.verdict, result.totals, result.receipt)

Generated from rulesets/abroad by `takst build abroad`: change the rules there, then build again.
"""

from __future__ import annotations

from collections.abc import Iterable

from takst.runtime import entry
from takst.runtime.bulk.table import ArrowStream, TableResults
from takst.runtime.claim import Claim
from takst.runtime.entry import ClaimError, Document
from takst.runtime.findings import Mode
from takst.runtime.plan import Plan
from takst.runtime.result import Finding, Result
from takst.runtime.spec import ALWAYS, RulesetSpec, Source

from . import (
    rules_01_right_to_treatment,
    rules_02_network,
    rules_03a_applications,
    rules_03b_diagnosis_groups,
    rules_03c_costs_and_complaints,
    rules_03d_particle_therapy,
    rules_03e_nordic_protocols,
    rules_04_processing,
    rules_05_developments,
    rules_06_annex_1,
)
from .catalogue import ALTERNATIVES, CASES, CODES, OUTSIDE
from .facts import FACTS, KEYS

RULESET = RulesetSpec(
    name="abroad",
    title="Treatment abroad, annual report 2019",
    version="undated",
    valid=ALWAYS,
    sources=(Source("report", "Annual report 2019 of the National Network for treatment abroad", language="nb"),),
    facts=FACTS,
    keys=KEYS,
    codes=CODES,
    outside=OUTSIDE,
    cases=CASES,
    alternatives=ALTERNATIVES,
    hash="3763fa574d3294560e89f1be00f85597b69325036ba18215534cc1a6524ae87a",
)
"""What the ruleset is: its sources, facts, keys and codes, and the hash of its rules."""

PLAN = Plan(
    RULESET,
    (
        *rules_01_right_to_treatment.RULES,
        *rules_02_network.RULES,
        *rules_03a_applications.RULES,
        *rules_03b_diagnosis_groups.RULES,
        *rules_03c_costs_and_complaints.RULES,
        *rules_03d_particle_therapy.RULES,
        *rules_03e_nordic_protocols.RULES,
        *rules_04_processing.RULES,
        *rules_05_developments.RULES,
        *rules_06_annex_1.RULES,
    ),
)
"""All rules, ready to be applied."""


def validate(claim: Document, *, others: Iterable[Document] = (), unknown: Mode = "ask") -> Result:
    """Judge one claim: a `Claim`, a document as JSON gives it, or JSON as text.

    `others` are further claims of the same patient: what they bill counts too. With `unknown="ask"` a line is
    undecided where it depends on something that is not said; `"met"` takes it as the rules need it, and lists what
    was taken. A claim with faults raises `ClaimError`, which tells all of them.
    """
    return entry.validate(PLAN, claim, others, unknown)


def validate_all(claims: Iterable[Document], *, unknown: Mode = "ask") -> list[Result]:
    """Judge many claims, those of one patient with each other in view. Results stand in the order of the claims."""
    return entry.validate_all(PLAN, claims, unknown)


def validate_table(
    table: ArrowStream,
    *,
    history: ArrowStream | None = None,
    unknown: Mode = "ask",
    explained: bool = True,
    memory: int | None = None,
) -> TableResults:
    """Judge many claims given as a table: whatever has the Arrow C stream interface, a row for each line.

        import polars

        lines = polars.read_parquet("claims.parquet")  # claim, patient.id, n, code, date, ...
        found = abroad.validate_table(lines)
        print(polars.from_arrow(found.findings))

    Columns are those of CSV files, empty is unknown. Lines of `history` are seen and not judged. What comes out are
    Arrow tables: `findings`, `lines`, `claims`, and `rejects` for what could not be read. With `explained=False`
    findings are rule and verdict alone, which is quicker. `memory` is in bytes; beyond it, disk is used. Needs
    `takst[bulk]`.
    """
    return entry.validate_table(PLAN, table, history, unknown, explained, memory)


__all__ = [
    "CODES", "PLAN", "RULESET", "Claim", "ClaimError", "Finding", "Result", "validate", "validate_all",
    "validate_table",
]
