"""From the shapes of a claim and the facts of a ruleset to the schema of its claims."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Set
from typing import Any, TypeAlias
from urllib.parse import quote

import msgspec

from takst.runtime.claim import Claim
from takst.runtime.decode import (
    ANSWERS,
    APPROVAL,
    EPISODE,
    LINE,
    LINKED,
    PATIENT,
    PROVIDER,
    Level,
    fact_names,
)
from takst.runtime.spec import FactSpec, RulesetSpec

Schema = dict[str, Any]

_SHAPES_OF_LINES = ("Claim", "Line", "HistoryLine")
_NO_ROLES = frozenset({"patient", "provider", "documents", "document", "approval"})
# Whose facts the other shapes hold. Performers and documents are not here: theirs depend on role and kind.
_LEVELS: Mapping[str, Level] = {
    "Patient": PATIENT,
    "Provider": PROVIDER,
    "Episode": EPISODE,
    "LineRef": LINKED,
    "Approval": APPROVAL,
}
_ANSWERS: Schema = {
    "description": "what persons answered to questions that rules leave to judgement: question -> yes or no",
    "type": "object",
    "additionalProperties": {"type": "boolean"},
}


def claim_schema(spec: RulesetSpec) -> Schema:
    schema = msgspec.json.schema(Claim)
    shapes: dict[str, Schema] = schema["$defs"]
    for shape in _SHAPES_OF_LINES:
        shapes[shape]["properties"]["facts"] = {"$ref": "#/$defs/LineFacts"}
    for shape, level in _LEVELS.items():
        shapes[shape]["properties"]["facts"] = _facts(_stated(spec, level))
    shapes["Performer"]["properties"]["facts"] = _facts(_of_performers(spec))
    shapes["Document"]["properties"]["facts"] = _facts(_of_documents(spec))
    shapes["LineFacts"] = _line_facts(spec)
    shapes |= {f"fact {name}": _fact(fact) for name, fact in sorted(_all_facts(spec).items())}
    meaning = "What is left out is unknown, null is known to be absent."
    described = f"A claim judged by {spec.name} ({spec.title}). {meaning}"
    return {"title": f"Claim of {spec.name}", "description": described, **schema}


# ---------------------------------------------------------------- which facts stand where

Names: TypeAlias = dict[str, frozenset[str]]
"""The name that a fact has where it is stated -> the declared facts that it may be: several, by role or kind."""


def _all_facts(spec: RulesetSpec) -> dict[str, FactSpec]:
    """Declared facts, and those that keys and links bring along."""
    return {fact.name: fact for level in (LINE, *_LEVELS.values()) for fact in fact_names(spec, level).values()} | dict(
        spec.facts
    )


def _stated(spec: RulesetSpec, level: Level) -> Names:
    return {name: frozenset({fact.name}) for name, fact in fact_names(spec, level).items()}


def _of_performers(spec: RulesetSpec) -> Names:
    """By any role: `reader.specialty` is stated as `specialty` of the performer whose role is reader."""
    return _below(spec, {name.partition(".")[0] for name in spec.facts} - _NO_ROLES)


def _of_documents(spec: RulesetSpec) -> Names:
    """By any kind: `documents.severity.grade` is stated as `grade` of the document."""
    found = _below(spec, {"document"})
    for name, facts in _below(spec, {"documents"}).items():
        _, _, rest = name.partition(".")
        if rest:
            found[rest] = found.get(rest, frozenset()) | facts
    return found


def _below(spec: RulesetSpec, heads: Set[str]) -> Names:
    """Facts whose names begin so, by the rest of their names."""
    found: Names = {}
    for name in spec.facts:
        head, _, rest = name.partition(".")
        if rest and head in heads:
            found[rest] = found.get(rest, frozenset()) | {name}
    return found


# ---------------------------------------------------------------- objects of facts


def _line_facts(spec: RulesetSpec) -> Schema:
    schema = _facts(_stated(spec, LINE))
    schema["properties"][ANSWERS] = _ANSWERS
    return schema


def _facts(names: Names) -> Schema:
    """Names with dots may be written flat or nested."""
    return {"type": "object", "properties": _properties(names), "additionalProperties": False}


def _properties(names: Names) -> dict[str, Schema]:
    properties = {name: _either([_ref(fact) for fact in sorted(facts)]) for name, facts in sorted(names.items())}
    for head in sorted({name.partition(".")[0] for name in names if "." in name}):
        inside = {name.removeprefix(f"{head}."): facts for name, facts in names.items() if name.startswith(f"{head}.")}
        nested = {"type": ["object", "null"], "properties": _properties(inside), "additionalProperties": False}
        properties[head] = _either([properties[head], nested]) if head in properties else nested
    return properties


def _either(schemas: list[Schema]) -> Schema:
    return schemas[0] if len(schemas) == 1 else {"anyOf": schemas}


def _ref(fact: str) -> Schema:
    return {"$ref": f"#/$defs/{quote(f'fact {fact}')}"}


# ---------------------------------------------------------------- values


def _fact(fact: FactSpec) -> Schema:
    words = [fact.question or "", f"In {fact.unit}." if fact.unit else ""]
    if fact.presumed is not None:
        words.append("Presumed when it is left out.")
    described = " ".join(filter(None, words))
    return {**({"description": described} if described else {}), "anyOf": [*_values(fact), {"type": "null"}]}


def _values(fact: FactSpec) -> Iterator[Schema]:
    """What `decode` takes as a value of the fact."""
    match fact.type:
        case "yes/no":
            yield {"type": "boolean"}
        case "number":
            yield {"type": "number"}
        case "date":
            yield {"type": "string", "format": "date"}
        case "list":
            yield {"type": "array", "items": _text(fact)}
        case "choice":
            yield _text(fact)
            whole = [int(choice) for choice in fact.choices if choice.isdecimal()]
            if whole or not fact.choices:
                yield {"enum": whole} if whole else {"type": "integer"}
        case "text":
            yield _text(fact)


def _text(fact: FactSpec) -> Schema:
    return {"enum": list(fact.choices)} if fact.choices else {"type": "string"}
