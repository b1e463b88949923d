"""`takst explain`: a code, a rule, a finding, and why a rule did not fire."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from .conftest import Takst

CODE = """C02  Long consultation
  coefficient  2.5
  in force     from 2024-01-01
  place        Tariff of 2024, Part 1

Rules on it:

  C02: pays coefficient
    place        Tariff of 2024, Part 1, in force from 2024-01-01
    rule         my_tariff.C02.pays-coefficient

  C02: cannot be billed with C01
    place        Tariff of 2024, Part 1, in force from 2024-01-01
    reading      the tariff does not say how far 'with' reaches; rather than: on the same day
    rule         my_tariff.C02.cannot-be-billed-with

  C02: only when duration_min >= 30 min
    place        Tariff of 2024, Part 1, in force from 2024-01-01
    asks         duration_min, in min: How many minutes did it take?
    rule         my_tariff.C02.only-when-duration-min
"""

RULE = """C02: only when duration_min >= 30 min
    place        Tariff of 2024, Part 1, in force from 2024-01-01
    written      rulesets/my_tariff/10-consultations.takst:11
    asks         duration_min, in min: How many minutes did it take?
    rule         my_tariff.C02.only-when-duration-min
    example      nobody said how long: it cannot be decided
                 (rulesets/my_tariff/10-consultations.takst:29)
    example      twenty minutes are too short (rulesets/my_tariff/10-consultations.takst:33)
"""

WHY = """claim EXAMPLE-1, line 2: C02 on 2024-03-04: refused
  amount       2.5: coefficient 2.5
  paid         0
  pays coefficient
    applies      it took part in the result
  cannot be billed with C01
    refused      C02 cannot be billed with C01 in the same visit (2024-03-04)
    mend         remove C01, or bill C02 on another day
  only when duration_min >= 30 min
    not fired    its condition is met: `duration_min >= 30` (it is 40)
claim EXAMPLE-1 would pass:
  - line 2 (C02): bill C02 after 2024-03-04
  then payable, 3.5
claim EXAMPLE-2, line 1: C02 on 2024-03-05: undecided
  amount       2.5: coefficient 2.5
  paid         it is held
  pays coefficient
    applies      it took part in the result
  cannot be billed with C01
    not fired    no line of the claim or its history is C01
  only when duration_min >= 30 min
    undecided    C02: only when duration_min >= 30 min, which cannot be told
    ask          duration_min: How many minutes did it take?
    mend         say duration_min
claim EXAMPLE-2 would pass:
  - line 1 (C02): say duration_min
  then payable, 2.5, if the answer is as the rules want it
"""


def test_a_code(takst: Takst, tariff: Path) -> None:
    answer = takst("explain", "my_tariff", "C02")
    assert (answer.status, answer.out) == (0, CODE)


def test_rules_of_other_codes_that_name_it_are_told_too(takst: Takst, tariff: Path) -> None:
    out = takst("explain", "my_tariff", "C01").out
    assert "Rules on other codes that name it:\n\n  C02: cannot be billed with C01\n" in out


@pytest.mark.parametrize("start", ["my_tariff.C02.", "C02.", ""])
def test_a_rule_by_its_id_or_its_end(takst: Takst, tariff: Path, start: str) -> None:
    answer = takst("explain", "my_tariff", f"{start}only-when-duration-min")
    assert (answer.status, answer.out) == (0, RULE)


@pytest.mark.parametrize("name", ["my_tariff.C02.cannot-be-billed-with.C01", "my_tariff.C02.cannot-be-billed-with"])
def test_a_finding_by_the_id_of_its_rule(takst: Takst, tariff: Path, name: str) -> None:
    answer = takst("explain", "my_tariff", name)
    assert answer.status == 0
    assert answer.out.startswith("C02: cannot be billed with C01\n")


def test_why_rules_fired_on_the_lines_of_a_claim_or_did_not(takst: Takst, tariff: Path) -> None:
    answer = takst("explain", "my_tariff", "C02", "--claim", tariff / "claims.json")
    assert (answer.status, answer.out) == (0, WHY)


WHY_NOT = """from tariff "Part 3"

C01
    cannot be billed with U01 unless documents.finding
    max 3 per week when duration_min > 5
"""


@pytest.mark.parametrize(
    ("lines", "rule", "words"),
    [
        (
            [{"code": "C01", "facts": {"documents.finding": True}}, {"code": "U01"}],
            "cannot-be-billed-with.U01",
            "its exception holds: `documents.finding`",
        ),
        ([{"code": "C01"}], "cannot-be-billed-with.U01", "no line of the claim or its history is U01"),
        (
            [{"code": "C01"}, {"code": "U01", "date": "2024-03-06"}],
            "cannot-be-billed-with.U01",
            "U01 (line 2) stands beside it, but not in the same visit (visit: 2024-03-04 and\n"
            "                 2024-03-06)",
        ),
        (
            [{"code": "C01", "facts": {"duration_min": 3}}],
            "max-3-per-week",
            "its `when` does not hold: `duration_min > 5` (it is 3)",
        ),
        ([{"code": "C01", "facts": {"duration_min": 9}}], "max-3-per-week", "1 of at most 3 in its window"),
        ([{"code": "C01", "date": "2023-12-29"}], "max-1-per-day", "it is in force from 2024-01-01"),
    ],
)
def test_why_a_rule_did_not_fire(
    takst: Takst, tariff: Path, lines: list[dict[str, Any]], rule: str, words: str
) -> None:
    (tariff / "30-more.takst").write_text(WHY_NOT, encoding="utf-8")
    claim = {
        "claim": "A",
        "patient": {"id": "P"},
        "provider": {"id": "D"},
        "lines": [{"n": n, "date": "2024-03-04", **one} for n, one in enumerate(lines, start=1)],
        "history_complete_from": "2020-01-01",
    }
    Path("claim.json").write_text(json.dumps(claim), encoding="utf-8")
    answer = takst("explain", "my_tariff", rule, "--claim", "claim.json")
    assert answer.status == 0
    assert f"    not fired    {words}\n" in answer.out


def test_on_a_day_only_what_is_in_force_is_told(takst: Takst, tariff: Path) -> None:
    out = takst("explain", "my_tariff", "C02", "--on", "2023-12-31").out
    assert "No rule speaks of C02 on 2023-12-31" in out
    assert "2023-12-31   not yet in force" in out  # the row has no date of its own, so that of the ruleset holds


@pytest.mark.parametrize(
    ("what", "words"),
    [
        ("CO2", "my_tariff has no code and no rule called `CO2`, did you mean `C02`?"),
        ("max-1-per-dey", "my_tariff has no code and no rule called `max-1-per-dey`, did you mean `max-1-per-day`?"),
        ("X99", "my_tariff has no code and no rule called `X99`"),
    ],
)
def test_a_misspelt_name_is_told_the_nearest(takst: Takst, tariff: Path, what: str, words: str) -> None:
    answer = takst("explain", "my_tariff", what)
    assert (answer.status, answer.out) == (2, "")
    assert answer.err == f"Error: {words}\n"


def test_a_bad_day_is_wrong_use(takst: Takst, tariff: Path) -> None:
    answer = takst("explain", "my_tariff", "C02", "--on", "2024-02-30")
    assert answer.status == 2
    assert "`2024-02-30` is not a date such as 2018-04-02" in answer.err
