"""The JSON Schemas take every claim that `decode` takes, and describe every result that an engine gives."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, TypeAlias

import pytest
from jsonschema import Draft202012Validator, FormatChecker  # type: ignore[import-untyped]  # it has no types

from takst import driver
from takst.backends.schema import generate
from takst.examples.generated import generated_plan
from takst.ir.nodes import CheckedRuleset
from takst.runtime.decode import decode
from takst.runtime.engine import validate
from takst.runtime.findings import Mode
from takst.sample import sample

Schemas: TypeAlias = dict[str, Draft202012Validator]

RULESETS = Path(__file__).resolve().parents[2] / "rulesets"
HZZO = RULESETS / "hzzo"
DEMO = HZZO / "claims" / "demo.ndjson"


def checked(folder: Path) -> CheckedRuleset:
    found = driver.load(driver.rule_files(folder)).checked
    assert found is not None
    return found


@pytest.fixture(scope="module")
def hzzo() -> CheckedRuleset:
    return checked(HZZO)


@pytest.fixture(scope="module")
def schemas(hzzo: CheckedRuleset) -> Schemas:
    found = {}
    for path, text in generate(hzzo).items():
        schema = json.loads(text)
        Draft202012Validator.check_schema(schema)
        found[path] = Draft202012Validator(schema, format_checker=FormatChecker())
    return found


def claims(rules: CheckedRuleset) -> Iterator[dict[str, Any]]:
    yield from (json.loads(row) for row in DEMO.read_text(encoding="utf-8").splitlines())
    yield from (json.loads(json.dumps(claim, default=float)) for claim in sample(rules, 400, 3))


def test_claims_and_their_results_fit_the_schemas(hzzo: CheckedRuleset, schemas: Schemas) -> None:
    plan = generated_plan(hzzo)
    judged = 0
    for document in claims(hzzo):
        claim = decode(document, hzzo.spec).claim
        if claim is None:  # what is impossible for other reasons than its shape is not the schema's to say
            continue
        schemas["claim.schema.json"].validate(document)
        modes: tuple[Mode, ...] = ("ask", "met")
        for unknown in modes:
            result = validate(plan, claim, unknown=unknown).as_dict()
            schemas["result.schema.json"].validate(json.loads(json.dumps(result)))
        judged += 1
    assert judged > 300


WHOLE: dict[str, Any] = {
    "claim": "C1",
    "received": "2018-04-20",
    "replaces": None,
    "patient": {"id": "P1", "birth_date": "1980-05-01", "sex": "F", "facts": {"tracheotomised": False}},
    "provider": {"id": "D7", "department": "Frogner", "facts": {"specialised_clinic": True}},
    "facts": {"consumables_paid_by_supplier": True},
    "episodes": [{"id": "E1", "kind": "treatment", "start": "2018-03-01", "end": None, "facts": {}}],
    "approvals": [{"id": "A1", "codes": ["EN018"], "given": "2018-03-20", "until": None, "units": 50, "series": 1}],
    "documents": [{"id": "D1", "kind": "finding", "date": "2018-04-02", "by": None, "for": 1}],
    "lines": [
        {
            "n": 1,
            "code": "SK053",
            "date": "2018-04-02",
            "time": None,
            "units": 1,
            "kind": "act",
            "in": {"session": "S1", "operation": None},
            "performers": [{"role": "reader", "id": "X", "facts": {}}],
            "diagnoses": ["M20.1"],
            "site": "tooth:26",
            "links": [
                {"kind": "follow_up_of", "to": {"code": "SK001", "date": "2018-03-05", "facts": {"paragraph": "5-6"}}}
            ],
            "facts": {"drg": {"complication_level": "none"}, "irradiation.site": "cns", "judged": {"Is it so?": True}},
        }
    ],
    "history": [{"code": "SK001", "date": "2018-01-10", "units": 1, "status": "paid", "facts": {}}],
    "used": [{"service": "2.1.1", "department": "Frogner", "units": 258, "from": "2018-01-01", "to": "2018-04-01"}],
    "history_complete_from": "2017-01-01",
}


def test_a_claim_with_everything_in_it(hzzo: CheckedRuleset, schemas: Schemas) -> None:
    assert decode(WHOLE, hzzo.spec).faults == ()
    schemas["claim.schema.json"].validate(WHOLE)


def changed(path: str, value: object) -> dict[str, Any]:
    document: Any = json.loads(json.dumps(WHOLE))
    *parents, last = path.split("/")
    holder = document
    for parent in parents:
        holder = holder[int(parent) if parent.isdigit() else parent]
    holder[last] = value
    assert isinstance(document, dict)
    return document


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("patients", {}),
        ("patient/id", None),
        ("patient/facts/tracheotomised", "yes"),
        ("patient/facts/tracheotomized", True),
        ("provider/facts/specialised_clinic", 1),
        ("received", "20 April 2018"),
        ("lines/0/units", 0),
        ("lines/0/kind", "thing"),
        ("lines/0/date", None),
        ("lines/0/facts/duration_min", "long"),
        ("lines/0/facts/place", "nowhere"),
        ("lines/0/facts/unheard_of", 1),
        ("lines/0/facts/drg", {"complication": "none"}),
        ("lines/0/facts/judged", {"Is it so?": "yes"}),
        ("lines/0/links/0/kind", "friend_of"),
        ("episodes/0/start", "2018"),
    ],
)
def test_what_decode_refuses_the_schema_refuses(
    hzzo: CheckedRuleset, schemas: Schemas, path: str, value: object
) -> None:
    document = changed(path, value)
    assert decode(document, hzzo.spec).faults
    assert not schemas["claim.schema.json"].is_valid(document)


def test_the_result_schema_names_every_field_there_is(schemas: Schemas) -> None:
    """A field that is new in results must be described here too: nothing more than what is described is allowed."""
    shapes = schemas["result.schema.json"].schema["$defs"]
    assert all(shape["additionalProperties"] is False for shape in shapes.values() if shape.get("type") == "object")
    assert all(set(shape["required"]) == set(shape["properties"]) for shape in shapes.values() if "properties" in shape)
