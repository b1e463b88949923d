"""`takst explain --claim`: why a rule did not fire, and what would make the claim pass."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from .conftest import Takst

PERMISSION = """from tariff "Part 3"

term child: patient.age < 18 years
fact patient.age: number in years "How old?"

U01
    cannot be billed with C02
    only when child or duration_min >= 10 min
    may be billed with C02 when child
"""


def claims(folder: Path, *lines: dict[str, object], **more: object) -> Path:
    file = folder / "some.json"
    numbered = [{"n": n, "date": "2024-03-04", **line} for n, line in enumerate(lines, start=1)]
    file.write_text(json.dumps({"claim": "C", "patient": {"id": "P"}, "lines": numbered, **more}), encoding="utf-8")
    return file


def explained(takst: Takst, rule: str, file: Path, *more: str) -> str:
    """On one line, as wrapping is no part of the meaning."""
    answer = takst("explain", "my_tariff", rule, "--claim", file, *more)
    assert answer.status == 0
    return " ".join(answer.out.split())


def test_the_partner_is_missing(takst: Takst, tariff: Path, tmp_path: Path) -> None:
    file = claims(tmp_path, {"code": "C02", "facts": {"duration_min": 40}})
    said = explained(takst, "C02.cannot-be-billed-with.C01", file)
    assert said.endswith("not fired no line of the claim or its history is C01")


def test_the_partner_stands_in_another_visit(takst: Takst, tariff: Path, tmp_path: Path) -> None:
    file = claims(
        tmp_path,
        {"code": "C02", "session": "A", "facts": {"duration_min": 40}},
        {"code": "C01", "session": "B"},
    )
    said = explained(takst, "C02.cannot-be-billed-with.C01", file)
    assert "C01 (line 2) stands beside it, but not in the same visit (visit: A and B)" in said


def test_the_part_of_a_condition_that_is_met_with_its_value(takst: Takst, tariff: Path, tmp_path: Path) -> None:
    (tariff / "30-more.takst").write_text(PERMISSION, encoding="utf-8")
    file = claims(tmp_path, {"code": "U01", "facts": {"duration_min": 12, "documents.finding": True}})
    said = explained(takst, "U01", file)
    assert "its condition is met: `duration_min >= 10` (it is 12)" in said


def test_the_sentence_that_lifts_it(takst: Takst, tariff: Path, tmp_path: Path) -> None:
    (tariff / "30-more.takst").write_text(PERMISSION, encoding="utf-8")
    file = claims(
        tmp_path,
        {"code": "U01", "facts": {"documents.finding": True}},
        {"code": "C02", "facts": {"duration_min": 40}},
        patient={"id": "P", "age": 9},
    )
    said = explained(takst, "U01.cannot-be-billed-with.C02", file)
    assert "U01 says: may be billed with C02 when child (" in said


def test_a_limit_says_how_many_it_counted(takst: Takst, tariff: Path, tmp_path: Path) -> None:
    said = explained(takst, "C01.max-1-per-day", claims(tmp_path, {"code": "C01"}))
    assert said.endswith("not fired 1 of at most 1 in its window")


def test_out_of_force(takst: Takst, tariff: Path, tmp_path: Path) -> None:
    more = 'from tariff "Part 3" from 2025-01-01\n\nC01\n    max 2 per week\n'
    (tariff / "30-more.takst").write_text(more, encoding="utf-8")
    said = explained(takst, "C01.max-2-per-week", claims(tmp_path, {"code": "C01"}))
    assert said.endswith("not fired it is in force from 2025-01-01")


def test_one_line_of_one_claim(takst: Takst, tariff: Path) -> None:
    file = tariff / "claims.json"
    out = takst("explain", "my_tariff", "C02", "--claim", file, "--id", "EXAMPLE-2", "--line", "1").out
    assert out.startswith("claim EXAMPLE-2, line 1: C02") and "EXAMPLE-1" not in out


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--line", "1"], "--id and --line choose among the claims of --claim"),
        (["--claim", "claims.json", "--id", "EXAMPLE-9"], "did you mean `EXAMPLE-"),
    ],
)
def test_wrong_use(takst: Takst, tariff: Path, tmp_path: Path, arguments: list[str], words: str) -> None:
    (tmp_path / "claims.json").write_text((tariff / "claims.json").read_text(encoding="utf-8"), encoding="utf-8")
    answer = takst("explain", "my_tariff", "C02", *arguments)
    assert (answer.status, answer.out) == (2, "")
    assert words in answer.err


def test_a_refused_claim_is_told_what_would_make_it_pass(takst: Takst, tariff: Path, tmp_path: Path) -> None:
    said = explained(takst, "C01", claims(tmp_path, {"code": "C01"}, {"code": "C01"}))
    assert "claim C would pass: - line 2 (C01): " in said
    assert "would pass" not in explained(takst, "C01", claims(tmp_path, {"code": "C01"}))
