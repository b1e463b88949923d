"""`takst fmt`: what is written, what is only shown, and what is left alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from .conftest import Takst


@pytest.fixture
def untidy(tariff: Path) -> Path:
    file = tariff / "30-untidy.takst"
    file.write_text('from tariff "Part 3"\n\n\nC02\n  max   3 per day\n', encoding="utf-8")
    return file


TIDY = 'from tariff "Part 3"\n\nC02\n    max 3 per day\n'


def test_a_file_is_written_in_its_standard_form(takst: Takst, untidy: Path) -> None:
    answer = takst("fmt")
    assert (answer.status, answer.out) == (0, "written: rulesets/my_tariff/30-untidy.takst\n")
    assert untidy.read_text(encoding="utf-8") == TIDY
    assert takst("fmt").out == "all in their standard form\n"


def test_check_names_it_and_writes_nothing(takst: Takst, untidy: Path) -> None:
    before = untidy.read_text(encoding="utf-8")
    answer = takst("fmt", "--check")
    assert answer.status == 1
    assert answer.out == "would change: rulesets/my_tariff/30-untidy.takst\n1 file would change; run `takst fmt`\n"
    assert untidy.read_text(encoding="utf-8") == before


def test_diff_shows_it_and_writes_nothing(takst: Takst, untidy: Path) -> None:
    before = untidy.read_text(encoding="utf-8")
    answer = takst("fmt", "--diff")
    assert answer.status == 1
    assert "-  max   3 per day\n+    max 3 per day\n" in answer.out
    assert untidy.read_text(encoding="utf-8") == before


def test_one_file_leaves_the_others(takst: Takst, untidy: Path) -> None:
    assert takst("fmt", "rulesets/my_tariff/10-consultations.takst").out == "all in their standard form\n"


def test_a_file_with_a_mistake_stays_as_it_is(takst: Takst, untidy: Path) -> None:
    wrong = untidy.read_text(encoding="utf-8") + "  max of\n"
    untidy.write_text(wrong, encoding="utf-8")
    assert takst("fmt").status == 0
    assert untidy.read_text(encoding="utf-8") == wrong


def test_windows_line_ends_are_made_plain(takst: Takst, untidy: Path) -> None:
    untidy.write_bytes(TIDY.replace("\n", "\r\n").encode())
    assert takst("fmt").status == 0
    assert untidy.read_bytes() == TIDY.encode()
