"""HZZO procedures and prices: claims -> verdicts, findings with their places, totals.

    from takst_rules import hzzo

    line = {"code": "OM095", "date": "2018-04-01"}
    result = hzzo.validate({"claim": "C1", "patient": {"id": "P1"}, "lines": [line]})
    for finding in result.findings:
        print(finding.line, finding.verdict, finding.text, finding.citation)
    print(result.verdict, result.totals, result.receipt)

Generated from rulesets/hzzo by `takst build hzzo`: change the rules there, then build again.
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
    rules_01_art_22,
    rules_03_art_46_counties,
    rules_04_art_63,
    rules_05_art_70,
    rules_06_art_77,
    rules_07_art_90,
    rules_08a_table_2_2_al_to_lt,
    rules_08b_radiotherapy,
    rules_08c_table_2_2_ol_to_zs,
    rules_08d_table_2_2_added,
    rules_08e_table_2_2_notes,
    rules_09_table_3_1,
    rules_10_table_3_2,
)
from .catalogue import ALTERNATIVES, CASES, CODES, OUTSIDE
from .facts import FACTS, KEYS

FROM_2018_04_01 = Period(dt.date(2018, 4, 1))

RULESET = RulesetSpec(
    name="hzzo",
    title="HZZO procedures and prices",
    version="2018-04-01",
    valid=FROM_2018_04_01,
    sources=(Source("nn30", "NN 30/2018", language="hr", published=dt.date(2018, 3, 30)),),
    facts=FACTS,
    keys=KEYS,
    codes=CODES,
    outside=OUTSIDE,
    cases=CASES,
    alternatives=ALTERNATIVES,
    hash="a0279888303e78ebe261cc48c08944f7e11cdd7a92d0bdebf4eb49a020e69764",
)
"""What the ruleset is: its sources, facts, keys and codes, and the hash of its rules."""

PLAN = Plan(
    RULESET,
    (
        *rules_01_art_22.RULES,
        *rules_03_art_46_counties.RULES,
        *rules_04_art_63.RULES,
        *rules_05_art_70.RULES,
        *rules_06_art_77.RULES,
        *rules_07_art_90.RULES,
        *rules_08a_table_2_2_al_to_lt.RULES,
        *rules_08b_radiotherapy.RULES,
        *rules_08c_table_2_2_ol_to_zs.RULES,
        *rules_08d_table_2_2_added.RULES,
        *rules_08e_table_2_2_notes.RULES,
        *rules_09_table_3_1.RULES,
        *rules_10_table_3_2.RULES,
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
        found = hzzo.validate_table(lines)
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
