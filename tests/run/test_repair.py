"""The smallest change that makes a claim pass and keeps most of its amount."""

from __future__ import annotations

import json
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from takst.examples.generated import generated_plan
from takst.ir.interpret import interpret
from takst.runtime.decode import decode
from takst.runtime.entry import ClaimError
from takst.runtime.plan import Plan
from takst.runtime.repair import Repair, passes, repair, repaired

from .conftest import Takst
from .test_witness import ruleset, small

DAY = "2021-03-03"


@cache
def plan() -> Plan:
    return generated_plan(small())


def mended(*lines: dict[str, Any], **more: Any) -> Repair | None:
    """By the generated validator; the interpreter must find the same."""
    numbered = [{"n": n, "date": DAY, **line} for n, line in enumerate(lines, start=1)]
    document = {"claim": "C", "patient": {"id": "P", "birth_date": "1980-05-01"}, "lines": numbered, **more}
    found = repair(plan(), document)
    claim = decode(document, small().spec).claim
    assert claim is not None
    other = repaired(claim, small().spec, lambda one, unknown: interpret(small(), one, unknown=unknown))
    assert (found and found.steps, found and found.claim) == (other and other.steps, other and other.claim)
    return found


def text(found: Repair | None) -> str:
    assert found is not None
    assert passes(found.result)
    return found.text


def test_units_over_the_limit_are_no_reason_to_lose_the_rest() -> None:
    knee = {"spot": "knee"}
    found = mended({"code": "AA001", "facts": knee, "units": 2}, {"code": "AA001", "facts": knee})
    assert text(found) == "line 2 (AA001): remove this line (then payable, 20)"


def test_of_two_that_may_not_stand_together_nothing_is_lost_on_another_day() -> None:
    approved = [{"codes": ["AA002"], "given": DAY}]
    two = {"code": "AA002", "facts": {"duration_min": 31}}
    found = mended({"code": "AA001", "facts": {"spot": "knee"}}, two, approvals=approved)
    assert text(found) == "line 1 (AA001): bill AA001 after 2021-03-03 (then payable, 30)"


def test_an_approval_is_given_rather_than_the_line_left_out() -> None:
    found = mended({"code": "AA002", "facts": {"duration_min": 31}}, approvals=[])
    assert text(found) == "line 1 (AA002): get the approval (then payable, 20)"


def test_a_document_that_is_missing() -> None:
    found = mended({"code": "AA003"}, documents=[], history_complete_from="2000-01-01")
    assert text(found) == "line 1 (AA003): add the document `finding` (then payable, 30)"


def test_too_soon_is_billed_on_the_first_free_day() -> None:
    history = [{"code": "AA003", "date": "2021-01-10"}]
    found = mended(
        {"code": "AA003", "facts": {"documents.finding": True}}, history=history, history_complete_from="2000-01-01"
    )
    assert found is not None
    assert found.claim.lines[0].date.isoformat() == "2021-07-11"


def test_what_is_unknown_is_to_be_said_and_the_answer_is_not_made_up() -> None:
    found = mended({"code": "AA002"}, approvals=[{"codes": ["AA002"], "given": DAY}])
    assert found is not None and found.is_open
    assert text(found).endswith("say duration_min (then payable, 20, if the answer is as the rules want it)")
    assert found.claim.lines[0].facts == {}


def test_a_fact_that_is_said_is_never_turned_round() -> None:
    """One line, too short: nothing honest makes it pass."""
    approved = [{"codes": ["AA002"], "given": DAY}]
    assert mended({"code": "AA002", "facts": {"duration_min": 5}}, approvals=approved) is None


def test_the_line_that_cannot_stand_goes_and_the_others_stay() -> None:
    approved = [{"codes": ["AA002"], "given": DAY}]
    found = mended(
        {"code": "AA002", "facts": {"duration_min": 5}},
        {"code": "AA001", "facts": {"spot": "knee"}, "date": "2021-03-05"},
        approvals=approved,
    )
    assert text(found) == "line 1 (AA002): remove this line (then payable, 10)"


def test_several_steps() -> None:
    two = {"code": "AA002", "facts": {"duration_min": 31}}
    found = mended(two, {"code": "AA001", "facts": {"spot": "x"}}, approvals=[])
    assert found is not None and len(found.steps) == 2
    assert sum(line.amount.after or Decimal(0) for line in found.result.lines) == 30


def test_a_claim_that_passes_needs_no_repair() -> None:
    assert mended({"code": "AA001", "facts": {"spot": "knee"}}) is None


def test_a_claim_that_cannot_be_read_is_not_repaired() -> None:
    with pytest.raises(ClaimError):
        repair(plan(), {"claim": "C", "patient": {"id": "P"}, "lines": [{"code": "AA001"}]})


def test_repairs_of_a_ruleset_pass() -> None:
    """Of the claims on which rules of helfo fire, every repair that is offered is judged to pass."""
    from takst.examples.exercise import is_executable
    from takst.witness import Meant, Witnesses

    rules = ruleset("helfo")
    witnesses, offered = Witnesses.of(rules), 0
    for rule in [one for one in rules.rules if is_executable(one)][::6]:
        document = witnesses.showing(Meant(rule))
        claim = None if document is None else decode(document, rules.spec).claim
        assert claim is not None
        found = repaired(claim, rules.spec, lambda one, unknown: interpret(rules, one, unknown=unknown))
        if found is not None:
            offered += 1
            assert passes(interpret(rules, found.claim, unknown="met" if found.is_open else "ask"))
    assert offered


def test_validate_offers_the_repair_below_the_findings(takst: Takst, tariff: Path) -> None:
    claim = {
        "claim": "C1",
        "patient": {"id": "P1"},
        "lines": [
            {"code": "C01", "date": "2024-03-04"},
            {"code": "C02", "date": "2024-03-04", "facts": {"duration_min": 40}},
        ],
    }
    (tariff / "one.json").write_text(json.dumps(claim), encoding="utf-8")
    answer = takst("validate", "my_tariff", tariff / "one.json", "--repair")
    assert "  to pass: line 2 (C02): bill C02 after 2024-03-04 (then payable, 3.5)\n" in answer.out
    assert takst("validate", "my_tariff", tariff / "one.json", "--repair", "--format", "json").status == 2


def test_lines_that_a_repair_adds_do_not_count_as_kept(takst: Takst, tariff: Path) -> None:
    rules = tariff / "10-consultations.takst"
    rules.write_text(rules.read_text(encoding="utf-8") + "\nC01\n    requires U01\n", encoding="utf-8")
    claim = {"claim": "C1", "patient": {"id": "P1"}, "lines": [{"code": "C01", "date": "2024-03-04"}]}
    (tariff / "one.json").write_text(json.dumps(claim), encoding="utf-8")
    answer = takst("validate", "my_tariff", tariff / "one.json", "--repair")
    assert answer.out.count("add U01") == 2  # what would mend the finding, and the one step of the repair
