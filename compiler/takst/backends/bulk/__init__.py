"""Checked rules -> rule tables and set-based queries, for DuckDB and for Spark.

    files = generate(rules)     # bulk/tables/*.csv, bulk/duckdb/*.sql, bulk/spark/*.sql, bulk/steps.json

A query stands for a family of rules, never for a rule. What the queries cannot tell of a claim they leave to the exact
engine; `report` says of every rule whether it is decided here, and if not, why.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from importlib.util import find_spec

from takst.backends.bulk import sql
from takst.backends.bulk.asked import Shapes, ask
from takst.backends.bulk.crossing import Crossing
from takst.backends.bulk.facts import Facts
from takst.backends.bulk.prices import price, tell
from takst.backends.bulk.queries import Queries
from takst.backends.bulk.steps import Step
from takst.backends.bulk.tables import COLUMNS, Report, Tables
from takst.backends.bulk.told import Telling
from takst.backends.python.rules import pair_file
from takst.ir import nodes as ir

FOLDER = "bulk"


def is_available() -> bool:
    """Queries are printed by sqlglot, which comes with `takst[dev]`."""
    return find_spec("sqlglot") is not None


def generate(rules: ir.CheckedRuleset) -> dict[str, str]:
    """Paths inside the ruleset's package -> texts."""
    tables, steps = lowered(rules)
    files = {f"tables/{name}.csv": text for name, text in tables.texts().items()}
    for number, step in enumerate(steps, start=1):
        for dialect in sql.DIALECTS:
            files[f"{dialect}/{number:02d}_{step.name}.sql"] = f"-- {step.says}\n{sql.printed(step.text, dialect)}"
    files["steps.json"] = _steps(tables, steps)
    return {f"{FOLDER}/{path}": text for path, text in sorted(files.items())}


def report(rules: ir.CheckedRuleset) -> tuple[Report, ...]:
    """Of each rule that can find something: decided by the queries, or why not."""
    return lowered(rules)[0].reports()


def lowered(rules: ir.CheckedRuleset) -> tuple[Tables, tuple[Step, ...]]:
    tables = Tables(rules.spec)
    shapes = Shapes(Facts(rules.spec))
    ask(tables, shapes, list(rules.rules))
    Crossing(tables, shapes, rules.rules).fill()
    price(tables, shapes, rules.rules)
    tell(tables, rules.rules)
    telling = Telling(tables)
    telling.fill()
    tables.close()
    return tables, Queries(tables, shapes, telling).steps()


def _steps(tables: Tables, steps: Sequence[Step]) -> str:
    """What runs in which order, and the types of the tables' columns."""
    pairs = [
        {
            "file": pair_file(one.rule),
            "rule_ix": one.rule_ix,
            "keys_ix": one.keys_ix,
            "valid": [
                (one.rule.valid.start or sql.FIRST_DAY).isoformat(),
                (one.rule.valid.end or sql.LAST_DAY).isoformat(),
            ],
            "is_guarded": one.is_guarded,
            "is_doubtful": one.is_doubtful,
        }
        for one in tables.pairs
    ]
    told = {
        "ruleset": tables.spec.name,
        "pairs": pairs,
        "steps": [step.name for step in steps],
        "explaining": [step.name for step in steps if step.explains],
        "of_lines": [step.name for step in steps if step.of_lines],
        "apart": [step.name for step in steps if step.is_apart],
        "tables": {name: dict(COLUMNS[name]) for name in sorted(tables.rows) if tables.has(name)},
    }
    return f"{json.dumps(told, indent=1, ensure_ascii=False)}\n"


__all__ = ["FOLDER", "Report", "generate", "is_available", "lowered", "report"]
