"""Quotas over all patients of the input: who takes the last unit, what had gone before, and what nobody says."""

from __future__ import annotations

import json
from itertools import permutations, product
from pathlib import Path
from typing import Any

import pytest

from takst.driver import load, rule_files
from takst.examples.generated import generated_plan
from takst.ir.nodes import CheckedRuleset, Equals, OneOf, StartsWith
from takst.ir.walk import conditions_in
from takst.runtime.entry import validate_all

from .conftest import Answer, Takst

RULES = """ruleset frames "Frames of a contract"
source frame "Contract of 2022" language en published 2021-12-01
in force from 2022-01-01 until 2022-12-31
codes look like "AAA00"

key department: provider.department
period contract-period: 2022-01-01 to 2022-12-31

term service-2.1: diagnosis matches M20* and (code matches NHG* or code is NHK57)
term service-2.2: code is ACC59
term in-a-service: service-2.1 or service-2.2

from frame "2.1"

every line
    not covered unless in-a-service
    max 3 units per department in contract-period over all patients when service-2.1
    max 9 units in contract-period over all patients when service-2.2
"""
QUOTA = "frames.every-line.max-3-units-per-department-in-contract-period"


@pytest.fixture
def frames(tmp_path: Path) -> Path:
    folder = tmp_path / "rulesets" / "frames"
    folder.mkdir(parents=True)
    (folder / "1.takst").write_text(RULES, encoding="utf-8")
    return folder


def claim(id: str, patient: str, day: str, units: int = 1, code: str = "NHG10", **more: Any) -> dict[str, Any]:
    line = {"code": code, "date": day, "units": units, "diagnoses": ["M20.1"]}
    return {"claim": id, "patient": {"id": patient}, "provider": {"department": "East"}, "lines": [line], **more}


def used(units: int, service: str = "2.1", **more: str) -> list[dict[str, Any]]:
    return [{"service": service, "units": units, **more}]


def judged(takst: Takst, *claims: dict[str, Any], engine: str = "auto", unknown: str = "ask") -> list[dict[str, Any]]:
    given = json.dumps(claims).encode()
    options = ("--format", "json", "--engine", engine, "--unknown", unknown)
    answer: Answer = takst("validate", "frames", "-", *options, stdin=given)
    assert answer.err == ""
    found: list[dict[str, Any]] = json.loads(answer.out)
    return found


def verdicts(results: list[dict[str, Any]]) -> dict[str, str]:
    return {one["claim"]: one["verdict"] for one in results}


# ---------------------------------------------------------------- who takes the last unit


@pytest.mark.parametrize("engine", ["python", "interpreter"])
def test_the_last_unit_and_one_over_whatever_the_order_of_the_claims(takst: Takst, frames: Path, engine: str) -> None:
    before = used(1, department="East")
    claims = [
        claim("A", "P1", "2022-03-01", received="2022-03-20", used=before),
        claim("B", "P2", "2022-03-02", received="2022-03-10", used=before),
        claim("C", "P3", "2022-03-03", received="2022-03-15", used=before),
    ]
    for order in permutations(claims):
        results = judged(takst, *order, engine=engine)
        assert verdicts(results) == {"A": "refused", "B": "payable", "C": "payable"}
        (full,) = next(one for one in results if one["claim"] == "A")["findings"]
        assert (full["rule"], full["reason"], full["evidence"]) == (QUOTA, "service full", {"count": "4", "limit": "3"})
        assert full["because"] == []


def test_of_one_patient_and_another_units_are_cut_from_the_latest(takst: Takst, frames: Path) -> None:
    first, second = claim("A", "P1", "2022-03-01", 2, used=used(0)), claim("B", "P2", "2022-03-02", 2, used=used(0))
    (_, cut) = judged(takst, first, second)
    assert cut["verdict"] == "reduced"
    assert cut["lines"][0]["units"] == [2, 1]


def test_claims_of_two_patients_may_have_one_name(takst: Takst, frames: Path) -> None:
    claims = [claim("C", patient, "2022-03-01", 2, used=used(0)) for patient in ("P1", "P2")]
    assert [one["verdict"] for one in judged(takst, *claims)] == ["payable", "reduced"]
    assert [one["verdict"] for one in judged(takst, *reversed(claims))] == ["reduced", "payable"]


def test_a_claim_that_is_replaced_or_sent_twice_takes_nothing_more(takst: Takst, frames: Path) -> None:
    old = claim("A", "P1", "2022-03-01", 3, used=used(0))
    new = claim("A2", "P1", "2022-03-01", replaces="A", used=used(0))
    other = claim("B", "P2", "2022-03-02", 2, used=used(0))
    assert verdicts(judged(takst, old, new, new, other))["B"] == "payable"
    assert verdicts(judged(takst, old, other))["B"] == "refused"


def test_departments_do_not_take_from_each_other(takst: Takst, frames: Path) -> None:
    east = claim("A", "P1", "2022-03-01", 3, used=used(0))
    west = claim("B", "P2", "2022-03-02", 3, used=used(0)) | {"provider": {"department": "West"}}
    assert verdicts(judged(takst, east, west)) == {"A": "payable", "B": "payable"}


# ---------------------------------------------------------------- what had gone before


def test_what_one_claim_says_of_before_holds_for_all(takst: Takst, frames: Path) -> None:
    first = claim("A", "P1", "2022-03-01", used=used(2, department="East"))
    second = claim("B", "P2", "2022-03-02")
    assert verdicts(judged(takst, first, second)) == {"A": "payable", "B": "refused"}
    assert verdicts(judged(takst, second, first)) == {"A": "payable", "B": "refused"}


def test_where_claims_differ_only_the_least_is_certain(takst: Takst, frames: Path) -> None:
    claims = [
        claim("A", "P1", "2022-03-01", used=used(0)),
        claim("B", "P2", "2022-03-02", used=used(2)),
        claim("C", "P3", "2022-03-03"),
    ]
    (*_, last) = judged(takst, *claims)
    assert last["verdict"] == "undecided"
    assert last["findings"][0]["message"] == "between 3 and 5 of at most 3 units in the period for the same department"


@pytest.mark.parametrize(
    ("said", "verdict"),
    [
        (used(3, department="East"), "refused"),
        (used(3, department="West"), "payable"),
        (used(3, service="2.2"), "payable"),
        (used(3), "undecided"),
        (used(3, department="East", to="2021-12-31"), "payable"),
        (used(3, department="East", **{"from": "2023-01-01"}), "payable"),
        (used(3, department="East", **{"from": "2021-07-01", "to": "2022-01-31"}), "refused"),
        ([], "payable"),
    ],
)
def test_only_what_was_used_of_this_quota_counts(
    takst: Takst, frames: Path, said: list[dict[str, Any]], verdict: str
) -> None:
    for engine in ("python", "interpreter"):
        (result,) = judged(takst, claim("A", "P1", "2022-03-01", used=said), engine=engine)
        assert result["verdict"] == verdict


def test_where_departments_are_not_told_apart_all_of_them_use(takst: Takst, frames: Path) -> None:
    taken = claim("A", "P1", "2022-03-01", code="ACC59", used=used(9, service="2.2", department="West"))
    (result,) = judged(takst, taken)
    assert result["findings"][0]["message"] == "10 of at most 9 units in the period"


def test_nobody_says_what_had_gone_before(takst: Takst, frames: Path) -> None:
    complete: dict[str, Any] = {
        "history": [],
        "history_complete_from": "2000-01-01",
    }  # of this patient, which says nothing of others
    (result,) = judged(takst, claim("A", "P1", "2022-03-01", **complete))
    assert result["verdict"] == "undecided"
    (missing,) = result["findings"][0]["missing"]
    assert missing["fact"] == "used"
    assert "2.1" in missing["question"]
    (met,) = judged(takst, claim("A", "P1", "2022-03-01"), unknown="met")
    assert met["verdict"] == "payable"


def test_the_history_adds_nothing_to_what_is_said_to_be_used(takst: Takst, frames: Path) -> None:
    earlier = {"code": "NHG10", "date": "2022-02-01", "units": 2, "diagnoses": ["M20.1"]}
    given = claim("A", "P1", "2022-03-01", history=[earlier], used=used(2, department="East"))
    for engine in ("python", "interpreter"):
        (result,) = judged(takst, given, engine=engine)
        assert result["verdict"] == "payable"


# ---------------------------------------------------------------- no service, and codes without a catalogue


def test_no_service_is_another_reason_than_a_full_one(takst: Takst, frames: Path) -> None:
    (result,) = judged(takst, claim("A", "P1", "2022-03-01", code="NHK58", used=used(3)))
    (finding,) = result["findings"]
    assert (finding["verdict"], finding["reason"]) == ("not covered", "no service")


def test_without_a_catalogue_every_code_is_one_and_can_be_explained(takst: Takst, frames: Path) -> None:
    (result,) = judged(takst, claim("A", "P1", "2022-03-01", code="NHK57", used=used(0)))
    assert result["verdict"] == "payable"
    answer = takst("explain", "frames", "NHK57")
    assert answer.status == 0
    assert "max 3 units per department in contract-period over all patients" in answer.out
    assert takst("explain", "frames", "nothing").status == 2


def test_explain_sees_the_claims_of_all_patients(takst: Takst, frames: Path, tmp_path: Path) -> None:
    claims = [claim("A", "P1", "2022-03-01", 3, used=used(0)), claim("B", "P2", "2022-03-02", used=used(0))]
    (tmp_path / "claims.json").write_text(json.dumps(claims), encoding="utf-8")
    answer = takst("explain", "frames", QUOTA, "--claim", "claims.json")
    assert "4 of at most 3 units" in answer.out


def test_what_an_example_says_to_be_used_counts(takst: Takst, frames: Path) -> None:
    (frames / "2.takst").write_text(
        """from frame "2.1"

example "the last unit"
    provider department "East"
    used 2 of "2.1" in "East"
    used 9 of "2.1" in "West"
    on 2022-03-01: NHG10 with diagnosis M20, NHG10 with diagnosis M20
    expect line 1 payable
    expect line 2 refused by "max-3-units-per-department-in-contract-period", "4 of at most 3"
""",
        encoding="utf-8",
    )
    answer = takst("test", "frames")
    assert (answer.status, "1 example, all hold" in answer.out) == (0, True)


# ---------------------------------------------------------------- the frames of Aleris


def test_no_diagnosis_and_procedure_of_the_frames_fit_two_rows_of_a_department() -> None:
    """Every quota is full, so that each row into which a line falls tells of itself."""
    rules = load(rule_files(Path(__file__).parents[2] / "rulesets" / "aleris")).checked
    assert rules is not None
    plan = generated_plan(rules)
    full = [{"service": quota.service, "units": quota.number} for quota in rules.quotas]
    diagnoses, codes = _named(rules, "diagnosis"), _named(rules, "code")
    met: set[str] = set()
    for code, department in product(sorted(codes), ("Frogner", "Agder")):
        lines = [{"code": code, "date": "2022-03-01", "diagnoses": [one]} for one in sorted(diagnoses)]
        (result,) = validate_all(
            plan,
            [
                {
                    "claim": "C",
                    "patient": {"id": "P"},
                    "provider": {"department": department},
                    "lines": lines,
                    "facts": {"consultation_led_to_procedure": False, "service_type": "other"},
                    "used": [{**one, "department": department} for one in full],
                }
            ],
            "ask",
        )
        told = [(one.line, one.rule) for one in result.findings if one.reason == "service full"]
        assert len({line for line, _ in told}) == len(told)
        met |= {rule for _, rule in told}
    assert len(met) == 35 - 5  # all rows but those of consultations, which print no codes


def _named(rules: CheckedRuleset, fact: str) -> set[str]:
    """The diagnoses, or the codes, that the rows name; the beginning of a code stands for one that begins so."""
    found: set[str] = set()
    for quota in rules.quotas:
        for cond in conditions_in(quota.when) if quota.when is not None else ():
            if isinstance(cond, StartsWith) and cond.fact == fact:
                found |= {f"{prefix}10" if fact == "code" else prefix for prefix in cond.prefixes}
            elif isinstance(cond, OneOf | Equals) and cond.fact == fact:
                found |= {str(one) for one in (cond.values if isinstance(cond, OneOf) else (cond.value,))}
    return found
