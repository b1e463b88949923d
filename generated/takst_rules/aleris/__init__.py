"""Contract frames for Aleris Helse AS, 2022: claims -> verdicts, findings with their places, totals.

    from takst_rules import aleris

    line = {"code": "...", "date": "2022-01-01"}
    result = aleris.validate({"claim": "C1", "patient": {"id": "P1"}, "lines": [line]})
    for finding in result.findings:
        print(finding.line, finding.verdict, finding.text, finding.citation)
    print(result.verdict, result.totals, result.receipt)

Generated from rulesets/aleris by `takst build aleris`: change the rules there, then build again.
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
    rules_00_header,
    rules_01_frogner_vessels,
    rules_02_frogner_foot,
    rules_03_frogner_hand,
    rules_04_frogner_skin,
    rules_05_frogner_nose_and_sinus,
    rules_06_frogner_sleep_apnoea,
    rules_07_agder_foot,
    rules_08_agder_hand,
)
from .catalogue import ALTERNATIVES, CASES, CODES, OUTSIDE
from .facts import FACTS, KEYS

FROM_2022_01_01_UNTIL_2022_12_31 = Period(dt.date(2022, 1, 1), dt.date(2022, 12, 31))

RULESET = RulesetSpec(
    name="aleris",
    title="Contract frames for Aleris Helse AS, 2022",
    version="2022-01-01",
    valid=FROM_2022_01_01_UNTIL_2022_12_31,
    sources=(Source("frame", "Contract frames 2022", language="nb"),),
    facts=FACTS,
    keys=KEYS,
    codes=CODES,
    outside=OUTSIDE,
    cases=CASES,
    alternatives=ALTERNATIVES,
    hash="25cded6898afa806b5c5dfddc2240cf9634a42c8a7aec92f567fbc31ff7175d1",
)
"""What the ruleset is: its sources, facts, keys and codes, and the hash of its rules."""

PLAN = Plan(
    RULESET,
    (
        *rules_00_header.RULES,
        *rules_01_frogner_vessels.RULES,
        *rules_02_frogner_foot.RULES,
        *rules_03_frogner_hand.RULES,
        *rules_04_frogner_skin.RULES,
        *rules_05_frogner_nose_and_sinus.RULES,
        *rules_06_frogner_sleep_apnoea.RULES,
        *rules_07_agder_foot.RULES,
        *rules_08_agder_hand.RULES,
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
        found = aleris.validate_table(lines)
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
