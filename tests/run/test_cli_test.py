"""`takst test`: examples that hold, examples that do not, and what they exercise."""

from __future__ import annotations

from pathlib import Path

import pytest

from .conftest import Takst

ALL_WELL = """my_tariff: 8 examples, all hold, on the interpreter and on the generated validator
  8 of 8 executable rules shown firing (100.0 %)
  8 of 8 executable rules shown not firing, or can only fire (100.0 %)
  8 of 8 executable rules shown both ways (100.0 %)
"""

WRONG = """error[E0701]: expected `C01` refused, found payable
 --> rulesets/my_tariff/30-more.takst:8:16
  |
8 |     expect C01 refused
  |                ^^^^^^^
  |
  = fix: expect what was found: `payable`

1 error in 1 file

my_tariff: 9 examples, 1 does not hold, on the interpreter and on the generated validator
  8 of 9 executable rules shown firing (88.8 %)
  8 of 9 executable rules shown not firing, or can only fire (88.8 %)
  8 of 9 executable rules shown both ways (88.8 %)
  not shown firing:
    rulesets/my_tariff/30-more.takst:4: my_tariff.C01.max-2-per-week
  not shown not firing:
    rulesets/my_tariff/30-more.takst:4: my_tariff.C01.max-2-per-week
"""


def test_all_examples_hold(takst: Takst, tariff: Path) -> None:
    answer = takst("test", "my_tariff")
    assert (answer.status, answer.out, answer.err) == (0, ALL_WELL, "")


def test_an_expectation_that_fails_is_shown_where_it_stands(takst: Takst, tariff: Path) -> None:
    text = 'from tariff "Part 1"\n\nC01 from 2024-06-01\n    max 2 per week\n\n'
    text += 'example "alone"\n    on 2024-03-04: C01\n    expect C01 refused\n'
    (tariff / "30-more.takst").write_text(text, encoding="utf-8")
    answer = takst("test", "--list")
    assert (answer.status, answer.out) == (1, WRONG)


def test_rules_with_errors_run_no_examples(takst: Takst, tariff: Path) -> None:
    (tariff / "30-mistake.takst").write_text('from tariff "Part 3"\n\nC09\n    max 1 per day\n', encoding="utf-8")
    answer = takst("test")
    assert (answer.status, answer.out) == (1, "")
    assert "the catalogue has no code `C09`" in answer.err
    assert answer.err.endswith("Error: rulesets/my_tariff has errors, see above; nothing was done\n")


def test_an_engine_that_says_otherwise_is_told(takst: Takst, tariff: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What the interpreter and the generated validator do not agree on is a mistake, whatever the example expects."""
    monkeypatch.setattr("takst.runtime.engine._FAMILIES", ())
    answer = takst("test")
    assert answer.status == 1
    assert "error[E0705]: the interpreter says" in answer.out
    assert "and the generated validator says" in " ".join(answer.out.split())


def test_an_unknown_ruleset_is_wrong_use(takst: Takst, tariff: Path) -> None:
    answer = takst("test", "my_tarif")
    assert answer.status == 2
    assert answer.err == (
        "Error: no ruleset `my_tarif`: neither rulesets/my_tarif/ nor my_tarif holds rule files, "
        "did you mean `my_tariff`?\n"
    )
