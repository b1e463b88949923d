"""From checked rules to JSON Schemas (draft 2020-12): what claims of this ruleset look like, and what results do.

The claim's schema is that of `runtime.claim`, with the ruleset's own facts in place of "any object". The schema of
results follows `runtime.result`. Both have a version of their own shape, apart from the ruleset's version.
"""

from __future__ import annotations

import json
from typing import Any

from takst.backends.schema.claims import claim_schema
from takst.backends.schema.results import result_schema
from takst.ir.nodes import CheckedRuleset

DRAFT = "https://json-schema.org/draft/2020-12/schema"
SHAPE = 1
"""Goes up when a field is renamed or taken away; a new field leaves it."""


def generate(rules: CheckedRuleset) -> dict[str, str]:
    """Path -> text."""
    spec = rules.spec
    schemas = {"claim": claim_schema(spec), "result": result_schema(spec)}
    return {f"{kind}.schema.json": _printed(spec.name, kind, schema) for kind, schema in schemas.items()}


def _printed(ruleset: str, kind: str, schema: dict[str, Any]) -> str:
    whole = {"$schema": DRAFT, "$id": f"urn:takst:{ruleset}:{kind}:{SHAPE}", **schema}
    return json.dumps(whole, ensure_ascii=False, indent=2) + "\n"
