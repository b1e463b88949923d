"""From the shapes of a result to its schema. `runtime.result` prints what this describes; a test compares them."""

from __future__ import annotations

from typing import Any

from takst.runtime.spec import RulesetSpec
from takst.runtime.verdicts import VERDICTS

Schema = dict[str, Any]

TEXT: Schema = {"type": "string"}
NUMBER: Schema = {"type": "integer", "minimum": 1}
WHOLE: Schema = {"type": "integer", "minimum": 0}
DATE: Schema = {"type": "string", "format": "date"}
AMOUNT: Schema = {"type": "string", "pattern": r"^-?[0-9]+(\.[0-9]+)?$"}
VERDICT: Schema = {"$ref": "#/$defs/Verdict"}


def result_schema(spec: RulesetSpec) -> Schema:
    return {
        "title": f"Result of {spec.name}",
        "description": f"What {spec.name} ({spec.title}) says of one claim.",
        "$ref": "#/$defs/Result",
        "$defs": {
            "Verdict": {"description": "Most serious first.", "enum": list(VERDICTS)},
            "Result": _object(
                "The answer for one claim.",
                claim=TEXT,
                verdict=VERDICT,
                lines=_list(_ref("Line")),
                findings=_list(_ref("Finding")),
                totals=_ref("Totals"),
                assumptions=_list(_ref("Assumption")),
                contradictions=_list(TEXT),
                receipt=_ref("Receipt"),
            ),
            "Line": _object(
                "One line's verdict and amount; `units` are those billed and those that stand.",
                n=NUMBER,
                code=TEXT,
                verdict=VERDICT,
                units=_pair(WHOLE),
                amount=_ref("Amount"),
                applied=_list(TEXT),
                unresolved=_list(TEXT),
            ),
            "Finding": _object(
                "Why a line is not simply payable.",
                claim=TEXT,
                line=NUMBER,
                verdict=VERDICT,
                rule=TEXT,
                message=TEXT,
                sentence=TEXT,
                citation=_or_null(_ref("Citation")),
                because=_list(_ref("Cause")),
                evidence={"type": "object", "additionalProperties": TEXT},
                missing=_list(_ref("Missing")),
                assumed=_list(_ref("Assumption")),
                reading=_or_null(TEXT),
                reason=_or_null(TEXT),
                mend=_or_null(TEXT),
                units=_pair(WHOLE),
                amount=_ref("Amount"),
            ),
            "Citation": _object(
                "Where it is written, and from when to when it is in force.",
                source=TEXT,
                place=TEXT,
                in_force=_pair(_or_null(DATE)),
            ),
            "Cause": _object(
                "A line that caused the finding; `line` is null for history.",
                line=_or_null(NUMBER),
                code=TEXT,
                date=DATE,
                claim=_or_null(TEXT),
            ),
            "Missing": _object("What to ask for.", fact=TEXT, line=_or_null(TEXT), question=_or_null(TEXT)),
            "Assumption": _object(
                "What was taken without being said.", fact=TEXT, line=_or_null(TEXT), value=TEXT, by=TEXT
            ),
            "Amount": _object(
                "Before any verdict, and after it; null while the line waits or when it is not known. `value` is what "
                "one of the letter is worth in the currency.",
                letter=_or_null(TEXT),
                currency=_or_null(TEXT),
                value=_or_null(AMOUNT),
                patient_max=_or_null(AMOUNT),
                before=_or_null(AMOUNT),
                after=_or_null(AMOUNT),
                high=_or_null(AMOUNT),
                steps=_list(TEXT),
            ),
            "Totals": _totals(spec),
            "Receipt": _object(
                "Enough to repeat the result.",
                ruleset={"const": spec.name},
                version=TEXT,
                hash=TEXT,
                engine=TEXT,
                unknown={"enum": ["ask", "met"]},
                as_of=_list(DATE),
            ),
        },
    }


def _totals(spec: RulesetSpec) -> Schema:
    """Coefficients are summed, or each key letter by itself, and money where the letters have values."""
    sums = _object("What is paid, what waits, what is not paid.", payable=AMOUNT, held=AMOUNT, refused=AMOUNT)
    if not spec.has_letters:
        return _object("Sums over the lines whose amount is known.", coefficient=sums, lines_without_amount=WHOLE)
    words = "Sums over the lines whose amount is known, by key letter, and by currency where letters have values."
    return {**_object(words, lines_without_amount=WHOLE), "additionalProperties": sums}


def _object(description: str, **properties: Schema) -> Schema:
    return {
        "description": description,
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def _ref(name: str) -> Schema:
    return {"$ref": f"#/$defs/{name}"}


def _list(items: Schema) -> Schema:
    return {"type": "array", "items": items}


def _pair(items: Schema) -> Schema:
    return {"type": "array", "items": items, "minItems": 2, "maxItems": 2}


def _or_null(schema: Schema) -> Schema:
    return {"anyOf": [schema, {"type": "null"}]}
