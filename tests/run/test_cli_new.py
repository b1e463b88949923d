"""`takst new`: a ruleset that checks, is in its standard form, tests, validates and builds as it stands."""

from __future__ import annotations

from pathlib import Path

import pytest

from .conftest import Takst


def test_what_is_written_is_right_at_once(takst: Takst, tariff: Path) -> None:
    assert takst("check").out == "nothing to report\n"
    assert takst("fmt", "--check").status == 0
    tested = takst("test", "--list")
    assert tested.status == 0, tested.out
    assert "(100.0 %)" in tested.out.splitlines()[-1]
    assert takst("validate", "my_tariff", tariff / "claims.json").status == 1
    assert takst("build").status == 0
    assert takst("build", "--check").status == 0


def test_it_says_what_to_do_next_and_that_works(takst: Takst) -> None:
    said = takst("new", "eye_clinic").out
    commands = [line.strip().split("   ")[0] for line in said.splitlines() if line.startswith("  takst ")]
    assert len(commands) == 5
    for line in commands:
        answer = takst(*line.split()[1:])
        assert answer.status in (0, 1), answer.err


def test_another_name_is_used_everywhere(takst: Takst, tmp_path: Path) -> None:
    assert takst("new", "eye_clinic", "--dir", "here").status == 0
    texts = [file.read_text(encoding="utf-8") for file in (tmp_path / "here").iterdir()]
    assert any("ruleset eye_clinic " in text for text in texts)
    assert not any("my_tariff" in text for text in texts)
    assert takst("check", "here").status == 0


@pytest.mark.parametrize("name", ["My-Tariff", "2fast", "eye clinic", "../up", ""])
def test_a_bad_name_is_refused(takst: Takst, tmp_path: Path, name: str) -> None:
    answer = takst("new", name)
    assert answer.status == 2
    assert "cannot be a ruleset's name" in answer.err
    assert list(tmp_path.iterdir()) == []


def test_nothing_is_overwritten(takst: Takst, tariff: Path) -> None:
    (tariff / "codes.csv").write_text("mine", encoding="utf-8")
    answer = takst("new", "my_tariff")
    assert (answer.status, answer.err) == (2, "Error: rulesets/my_tariff is there already\n")
    assert (tariff / "codes.csv").read_text(encoding="utf-8") == "mine"
