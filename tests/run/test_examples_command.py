"""`takst examples`: the text that an analyst pastes, and when there is nothing to make."""

from __future__ import annotations

from pathlib import Path

from .conftest import Takst

VALUES = """-- C02: only when duration_min >= 30 min (10-consultations.takst:11)

example "C02 with duration_min 29"
    -- to confirm: this verdict is takst's
    on 2025-03-05: C02 with duration_min 29
    expect C02 refused by "C02.only-when-duration-min"

example "C02 with duration_min 30"
    -- to confirm: this verdict is takst's
    on 2025-03-05: C02 with duration_min 30
    expect C02 payable, amount 2.5
"""


def test_a_value_just_missed_and_just_met(takst: Takst, tariff: Path) -> None:
    answer = takst("examples", "my_tariff", "C02.only-when-duration-min")
    assert answer.status == 0
    assert VALUES in answer.out
    assert answer.err.endswith("for 1 rule; each is to be confirmed\n")


def test_all_rules_of_a_code(takst: Takst, tariff: Path) -> None:
    out = takst("examples", "my_tariff", "C02").out
    assert 'example "C02 with C01 in one visit"' in out
    assert 'example "C02, duration_min not said"' in out
    assert "C01: max 1 per day" not in out


def test_what_is_made_holds_and_needs_no_formatting(takst: Takst, tariff: Path) -> None:
    file = tariff / "99-to-confirm.takst"
    made = takst("examples", "my_tariff", "--out", file)
    assert (made.status, made.out) == (0, "")
    assert takst("test", "my_tariff").status == 0
    assert takst("fmt", "--check", file).status == 0


def test_a_file_that_is_there_is_never_written_over(takst: Takst, tariff: Path) -> None:
    file = tariff / "10-consultations.takst"
    before = file.read_text(encoding="utf-8")
    answer = takst("examples", "my_tariff", "--out", file)
    assert (answer.status, answer.out) == (2, "")
    assert "is there already" in answer.err
    assert file.read_text(encoding="utf-8") == before


def test_only_rules_without_examples(takst: Takst, tariff: Path) -> None:
    assert takst("examples", "my_tariff", "--missing").err.startswith("nothing to make")
    (tariff / "30-more.takst").write_text('from tariff "Part 1"\n\nC01\n    max 2 per week\n', encoding="utf-8")
    out = takst("examples", "my_tariff", "--missing").out
    assert out.count("\n-- ") == 1 and "-- C01: max 2 per week (30-more.takst:4)\n" in out
    assert 'example "C01 three times in one week"' in out


def test_few_of_each_rule(takst: Takst, tariff: Path) -> None:
    out = takst("examples", "my_tariff", "C02.only-when-duration-min", "--most", "2").out
    assert out.count("\nexample ") == 2
    assert "refused" in out and "payable" in out  # it fires in one, and not in the other


def test_nothing_is_called_so(takst: Takst, tariff: Path) -> None:
    answer = takst("examples", "my_tariff", "C03")
    assert (answer.status, answer.out) == (2, "")
    assert answer.err.startswith("Error: my_tariff has no code and no rule called `C03`")
