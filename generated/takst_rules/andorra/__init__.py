"""General nomenclature of professional acts, procedures and prostheses: claims -> verdicts, findings with their places,
totals.

    from takst_rules import andorra

    line = {"code": "2101 Z", "date": "2014-05-14"}
    result = andorra.validate({"claim": "C1", "patient": {"id": "P1"}, "lines": [line]})
    for finding in result.findings:
        print(finding.line, finding.verdict, finding.text, finding.citation)
    print(result.verdict, result.totals, result.receipt)

Generated from rulesets/andorra by `takst build andorra`: change the rules there, then build again.
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
from takst.runtime.spec import LetterSpec, Period, RulesetSpec, Source

from . import (
    rules_00_header,
    rules_01a_fractures,
    rules_01b_dislocations,
    rules_01c_wounds,
    rules_02a_skin,
    rules_02b_muscles_bones_joints,
    rules_02c_vessels,
    rules_02d_oncology_lymph_nerves,
    rules_03a_cranium_and_brain,
    rules_03b_orbit_and_eye,
    rules_03c_ear,
    rules_03d_face,
    rules_03e_mouth_and_pharynx,
    rules_03f_jaws,
    rules_03g_teeth,
    rules_04_neck,
    rules_05_spine,
    rules_06_upper_limb,
    rules_07a_chest,
    rules_07b_heart,
    rules_08_abdomen,
    rules_09_urinary,
    rules_10_male_genital,
    rules_11a_gynaecology,
    rules_11b_pregnancy_and_birth,
    rules_12_lower_limb,
    rules_13_mental_disorders,
    rules_14_re_education,
    rules_16_nursing,
    rules_17_physical_agents,
    rules_18_anaesthesia_and_assistants,
    rules_19_radiology,
    rules_20_any_technique,
)
from .catalogue import ALTERNATIVES, CASES, CODES, OUTSIDE
from .facts import FACTS, KEYS

FROM_2014_05_14 = Period(dt.date(2014, 5, 14))

RULESET = RulesetSpec(
    name="andorra",
    title="General nomenclature of professional acts, procedures and prostheses",
    version="2014-05-14",
    valid=FROM_2014_05_14,
    sources=(
        Source("ngap", "CASS, annex of Reglament d'aplicació núm. 20", language="ca", published=dt.date(2014, 5, 14)),
    ),
    facts=FACTS,
    keys=KEYS,
    codes=CODES,
    outside=OUTSIDE,
    cases=CASES,
    alternatives=ALTERNATIVES,
    hash="f30bb46620b292ef4a197e9186dc309e34111a37a2cc699dfdd55528e99a48cf",
    letters=(LetterSpec("AMI", title="Nursing act performed by a midwife"),),
)
"""What the ruleset is: its sources, facts, keys and codes, and the hash of its rules."""

PLAN = Plan(
    RULESET,
    (
        *rules_00_header.RULES,
        *rules_01a_fractures.RULES,
        *rules_01b_dislocations.RULES,
        *rules_01c_wounds.RULES,
        *rules_02a_skin.RULES,
        *rules_02b_muscles_bones_joints.RULES,
        *rules_02c_vessels.RULES,
        *rules_02d_oncology_lymph_nerves.RULES,
        *rules_03a_cranium_and_brain.RULES,
        *rules_03b_orbit_and_eye.RULES,
        *rules_03c_ear.RULES,
        *rules_03d_face.RULES,
        *rules_03e_mouth_and_pharynx.RULES,
        *rules_03f_jaws.RULES,
        *rules_03g_teeth.RULES,
        *rules_04_neck.RULES,
        *rules_05_spine.RULES,
        *rules_06_upper_limb.RULES,
        *rules_07a_chest.RULES,
        *rules_07b_heart.RULES,
        *rules_08_abdomen.RULES,
        *rules_09_urinary.RULES,
        *rules_10_male_genital.RULES,
        *rules_11a_gynaecology.RULES,
        *rules_11b_pregnancy_and_birth.RULES,
        *rules_12_lower_limb.RULES,
        *rules_13_mental_disorders.RULES,
        *rules_14_re_education.RULES,
        *rules_16_nursing.RULES,
        *rules_17_physical_agents.RULES,
        *rules_18_anaesthesia_and_assistants.RULES,
        *rules_19_radiology.RULES,
        *rules_20_any_technique.RULES,
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
        found = andorra.validate_table(lines)
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
