"""`takst check`: which files are read, in which form mistakes are printed, and with which status."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from .conftest import Takst

UNKNOWN_CODE = """error[E0201]: the catalogue has no code `C03`
 --> rulesets/my_tariff/30-mistake.takst:4:27
  |
4 |     cannot be billed with C03
  |                           ^^^
  |
  = nearest: `C01`

1 error in 1 file
"""


@pytest.fixture
def mistake(tariff: Path) -> Path:
    file = tariff / "30-mistake.takst"
    file.write_text('from tariff "Part 3"\n\nC02\n    cannot be billed with C03\n', encoding="utf-8")
    return file


def test_a_mistake_is_shown_with_its_line(takst: Takst, mistake: Path) -> None:
    answer = takst("check")
    assert answer.status == 1
    assert answer.out == UNKNOWN_CODE


@pytest.mark.parametrize("path", ["rulesets", "rulesets/my_tariff", "rulesets/my_tariff/30-mistake.takst"])
def test_a_folder_of_rulesets_a_ruleset_and_a_file(takst: Takst, mistake: Path, path: str) -> None:
    answer = takst("check", path)
    assert (answer.status, answer.out.splitlines()[-1]) == (1, "1 error in 1 file")


def test_of_a_file_only_its_own_mistakes_are_shown(takst: Takst, mistake: Path, tariff: Path) -> None:
    answer = takst("check", "rulesets/my_tariff/10-consultations.takst")
    assert (answer.status, answer.out) == (0, "nothing to report\n")


def test_in_the_folder_itself_no_path_is_needed(takst: Takst, mistake: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(mistake.parent)
    answer = takst("check")
    assert answer.status == 1
    assert " --> 30-mistake.takst:4:27\n" in answer.out


def test_json(takst: Takst, mistake: Path) -> None:
    answer = takst("check", "--format", "json")
    assert answer.status == 1
    (found,) = json.loads(answer.out)
    assert (found["code"], found["file"], found["line"]) == ("E0201", "rulesets/my_tariff/30-mistake.takst", 4)


def test_sarif(takst: Takst, mistake: Path) -> None:
    answer = takst("check", "--format", "sarif")
    assert answer.status == 1
    (run,) = json.loads(answer.out)["runs"]
    assert [result["ruleId"] for result in run["results"]] == ["E0201"]
    assert run["tool"]["driver"]["version"]


def test_information_does_not_fail_and_can_be_left_out(takst: Takst, tariff: Path) -> None:
    header = tariff / "00-header.takst"
    header.write_text(header.read_text(encoding="utf-8") + "fact forgotten: yes/no\n", encoding="utf-8")
    answer = takst("check")
    assert (answer.status, answer.out.splitlines()[-1]) == (0, "1 info in 1 file")
    assert takst("check", "--quiet").out == "nothing to report\n"


def test_where_there_are_no_rule_files_nothing_can_be_checked(takst: Takst, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    answer = takst("check", "empty")
    assert (answer.status, answer.err) == (2, "Error: no rule files (*.takst) in empty\n")


def test_a_file_that_belongs_to_no_ruleset_cannot_be_checked(takst: Takst, tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("buy milk", encoding="utf-8")
    answer = takst("check", "notes.txt")
    assert answer.status == 2
    assert answer.err == "Error: notes.txt is no rule file (*.takst), and none stands beside it\n"


def test_a_table_is_checked_with_its_ruleset(takst: Takst, tariff: Path) -> None:
    codes = tariff / "codes.csv"
    codes.write_text(codes.read_text(encoding="utf-8").replace("2.50", "2,50"), encoding="utf-8")
    answer = takst("check", "rulesets/my_tariff/codes.csv")
    assert answer.status == 1
    assert " --> rulesets/my_tariff/codes.csv:3:1\n" in answer.out


def test_a_name_is_enough_as_for_the_other_commands(takst: Takst, mistake: Path) -> None:
    answer = takst("check", "my_tariff")
    assert (answer.status, answer.out) == (1, UNKNOWN_CODE)
    answer = takst("check", "my_tarif")
    assert (answer.status, answer.err) == (2, "Error: there is no my_tarif, did you mean `my_tariff`?\n")
