"""Helfo control points for dental treatment 2019: claims -> verdicts, findings with their places, totals.

    from takst_rules import helfo

    line = {"code": "1", "date": "2019-01-01"}
    result = helfo.validate({"claim": "C1", "patient": {"id": "P1"}, "lines": [line]})
    for finding in result.findings:
        print(finding.line, finding.verdict, finding.text, finding.citation)
    print(result.verdict, result.totals, result.receipt)

Generated from rulesets/helfo by `takst build helfo`: change the rules there, then build again.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from takst.runtime import entry
from takst.runtime.bulk.table import ArrowStream, TableResults
from takst.runtime.claim import Claim
from takst.runtime.entry import ClaimError, Document
from takst.runtime.findings import Mode
from takst.runtime.plan import Plan
from takst.runtime.result import Finding, Result
from takst.runtime.spec import Period, RulesetSpec, Source

from . import (
    rules_01_entry_point_9,
    rules_02_entry_point_10,
    rules_03_entry_point_12,
    rules_04_entry_point_13,
    rules_05_tariffs_1_to_6,
    rules_06_tariffs_101_to_405,
    rules_07_tariffs_501_to_705,
    rules_08_exemption_card,
)
from .catalogue import ALTERNATIVES, CASES, CODES, OUTSIDE
from .facts import FACTS, KEYS

FROM_2019_01_01_UNTIL_2019_12_31 = Period(dt.date(2019, 1, 1), dt.date(2019, 12, 31))

RULESET = RulesetSpec(
    name="helfo",
    title="Helfo control points for dental treatment 2019",
    version="2019-01-01",
    valid=FROM_2019_01_01_UNTIL_2019_12_31,
    sources=(Source("kp2019", "Helfo, control points for dental treatment, 2019", language="nb"),),
    facts=FACTS,
    keys=KEYS,
    codes=CODES,
    outside=OUTSIDE,
    cases=CASES,
    alternatives=ALTERNATIVES,
    hash="dbb70594633fc1bc119745b784a6b431c32469f90917296f8d175ba1a737da4c",
)
"""What the ruleset is: its sources, facts, keys and codes, and the hash of its rules."""

PLAN = Plan(
    RULESET,
    (
        *rules_01_entry_point_9.RULES,
        *rules_02_entry_point_10.RULES,
        *rules_03_entry_point_12.RULES,
        *rules_04_entry_point_13.RULES,
        *rules_05_tariffs_1_to_6.RULES,
        *rules_06_tariffs_101_to_405.RULES,
        *rules_07_tariffs_501_to_705.RULES,
        *rules_08_exemption_card.RULES,
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
        found = helfo.validate_table(lines)
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
