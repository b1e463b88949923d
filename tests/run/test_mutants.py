"""`takst test --mutants`: what no example notices is listed with the claim that would tell it."""

from __future__ import annotations

from pathlib import Path

import pytest

from takst.ir import nodes as ir
from takst.mutants import changes

from .conftest import Takst
from .test_witness import small


def words(slug: str) -> list[str]:
    rule = next(rule for rule in small().rules if rule.slug == slug)
    return [change.words for change in changes(rule)]


def test_a_limit_and_its_window() -> None:
    assert words("max-2-per-day-and-spot") == [
        "the sentence is left out",
        "max 1 instead of 2",
        "max 3 instead of 2",
        "whatever the spot",
        "per week instead of per day",
        "lines are counted, not units",
    ]


def test_a_comparison_its_number_and_its_exception() -> None:
    found = words("only-when-duration-min")
    assert "without its `unless`" in found
    assert "duration_min >= 30 instead of >" in found
    assert {"duration_min > 29 instead of 30", "duration_min > 31 instead of 30"} <= set(found)
    assert "duration_min < 30 instead of >" in found
    assert "`unless`: patient.age <= 18 instead of <" in found


def test_the_side_and_the_reach_of_an_interval() -> None:
    found = words("not-within-6-months-after")
    assert {"within 5 months instead of 6", "within 7 months instead of 6", "`before` instead of `after`"} <= set(found)


def test_no_change_says_what_the_rule_says_or_is_made_twice() -> None:
    for rule in small().rules:
        made = [change.rule for change in changes(rule)]
        assert rule not in made
        assert all(made.count(one) == 1 for one in made)


def test_what_no_example_notices_is_listed_at_its_place(takst: Takst, tariff: Path) -> None:
    answer = takst("test", "my_tariff", "--mutants")
    assert answer.status == 1
    assert (
        "  rulesets/my_tariff/10-consultations.takst:10: C02: cannot be billed with C01\n"
        "    - whatever the visit; an example could be: C02 and C01, each in a visit of its own\n"
    ) in answer.out
    assert "    - without its" not in answer.out
    assert "duration_min > 30" not in answer.out  # an example has exactly 30


def test_an_example_more_and_the_change_is_noticed(takst: Takst, tariff: Path) -> None:
    def missed() -> str:
        return takst("test", "my_tariff", "--mutants", "--of", "C02.cannot-be-billed-with.C01").out

    assert "whatever the visit" in missed()
    text = 'example "apart"\n    on 2024-03-04: C02 with duration_min 30 and session A1, C01 with session B1\n'
    text = text.replace("session A1", 'session "A"').replace("session B1", 'session "B"')
    (tariff / "30-more.takst").write_text(f"{text}    expect C02 payable\n", encoding="utf-8")
    assert missed() == "my_tariff: 2 of 2 changes noticed by an example (100.0 %)\n"


def test_examples_that_do_not_hold_come_first(takst: Takst, tariff: Path) -> None:
    text = 'example "wrong"\n    on 2024-03-04: C01\n    expect C01 refused\n'
    (tariff / "30-more.takst").write_text(text, encoding="utf-8")
    answer = takst("test", "my_tariff", "--mutants")
    assert (answer.status, answer.out) == (1, "")
    assert "run `takst test my_tariff` first" in answer.err


@pytest.mark.parametrize("arguments", [["--of", "C02"], ["--mutants", "--of", "C03"]])
def test_wrong_use(takst: Takst, tariff: Path, arguments: list[str]) -> None:
    answer = takst("test", "my_tariff", *arguments)
    assert (answer.status, answer.out) == (2, "")


def test_few_are_listed_and_all_are_counted(takst: Takst, tariff: Path) -> None:
    out = takst("test", "my_tariff", "--mutants", "--limit", "1").out
    assert out.count("    - ") == 1 and "more, --limit lists more" in out


def test_a_price() -> None:
    price = next(rule for rule in small().rules if isinstance(rule, ir.PaysCoefficient))
    assert [change.words for change in changes(price)] == ["the sentence is left out", "the second coefficient"]
