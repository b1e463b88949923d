"""The demonstration claims of HZZO: all can be read, most are clean, and every rule has a line to speak of."""

from __future__ import annotations

from collections import Counter
from functools import cache
from pathlib import Path

from takst import driver
from takst.examples import is_executable
from takst.examples.generated import generated_plan
from takst.ir.interpret.core import speaks_of
from takst.ir.nodes import CheckedRuleset
from takst.runtime.claim import Claim
from takst.runtime.engine import validate
from takst.runtime.readers import read_claims
from takst.runtime.view import docket

HZZO = Path(__file__).resolve().parents[2] / "rulesets" / "hzzo"


@cache
def rules() -> CheckedRuleset:
    found = driver.load(driver.rule_files(HZZO)).checked
    assert found is not None
    return found


@cache
def claims() -> tuple[Claim, ...]:
    read = list(read_claims(str(HZZO / "claims" / "demo.ndjson"), spec=rules().spec))
    assert [fault for one in read for fault in one.faults] == []
    return tuple(one.claim for one in read if one.claim is not None)


def test_the_ids_say_that_nobody_is_behind_them() -> None:
    assert [one.claim for one in claims()] == [f"DEMO-{number:03}" for number in range(1, len(claims()) + 1)]
    assert all(one.patient.id.startswith("SYN-") for one in claims())


def test_every_rule_has_a_line_to_speak_of() -> None:
    lines = [line for claim in claims() for line in docket(claim, rules().spec).own]
    wanted = [rule for rule in rules().rules if is_executable(rule)]
    idle = [rule for rule in wanted if not any(speaks_of(rule, line) and line.date in rule.valid for line in lines)]
    assert [f"{rule.file}:{rule.line} {rule.slug}" for rule in idle] == []


def test_most_claims_are_clean_and_the_others_show_what_can_be_found() -> None:
    plan = generated_plan(rules())
    verdicts = Counter(validate(plan, claim).verdict for claim in claims())
    assert verdicts["payable"] > len(claims()) / 2
    assert set(verdicts) == {
        "not in force",
        "not covered",
        "refused",
        "needs approval",
        "needs document",
        "needs judgement",
        "undecided",
        "reduced",
        "payable",
    }
