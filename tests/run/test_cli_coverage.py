"""`takst coverage`: statements without rules, rules without statements, and claims that are not borne out."""

from __future__ import annotations

from pathlib import Path

import pytest

from .conftest import Takst

STATEMENTS = """id,locator,kind,codes,checkable
T-1,Part 1,frequency_limit,C01,yes
T-2,Part 1,exclusion,C02 C01,yes
T-3,Part 1,duration_condition,C02,needs_fact:duration_min
T-4,Part 1,pricing_coefficient,C01,yes
T-5,Part 1,pricing_coefficient,C02,yes
T-6,Part 2,documentation,U01,yes
T-7,Part 2,min_interval,U01,yes
T-8,Part 2,inclusion,U01,yes
T-9,Part 2,pricing_coefficient,U01,yes
T-10,Preamble,definition,,judgement
"""
COVERAGE = """statement,status,rules,note
T-1,rule,my_tariff.C01.max-1-per-day,
T-2,rule,my_tariff.C02.cannot-be-billed-with.C01,
T-3,rule,my_tariff.C02.only-when-duration-min,
T-4,catalogue,my_tariff.C01 my_tariff.C01.pays-coefficient,
T-5,catalogue,my_tariff.C02 my_tariff.C02.pays-coefficient,
T-6,rule,my_tariff.U01.requires-document-finding,
T-7,rule,my_tariff.U01.not-again-within-6-months,
T-8,rule,my_tariff.U01.includes,
T-9,catalogue,my_tariff.U01 my_tariff.U01.pays-coefficient,
T-10,documentation,,it says who adopted the tariff
"""
WHOLE = """my_tariff: 10 statements of the source, 10 rows in rulesets/my_tariff/coverage.csv
  rule               6   60.0 %
  catalogue          3   30.0 %
  documentation      1   10.0 %
  judgement          0    0.0 %
  unresolved         0    0.0 %
"""


@pytest.fixture
def covered(tariff: Path) -> Path:
    (tariff / "statements.csv").write_text(STATEMENTS, encoding="utf-8")
    (tariff / "coverage.csv").write_text(COVERAGE, encoding="utf-8")
    return tariff


def test_all_accounted_for(takst: Takst, covered: Path) -> None:
    answer = takst("coverage")
    assert (answer.status, answer.out, answer.err) == (0, WHOLE, "")


@pytest.mark.parametrize(
    ("before", "after", "message"),
    [
        ("T-10,documentation", "T-11,documentation", "E0801]: the inventory has no statement `T-11`"),
        ("T-10,documentation", "T-11,documentation", "E0805]: statements of the inventory without a row: `T-10`"),
        ("T-10,documentation", "T-9,documentation", "E0807]: the statement `T-9` has two rows"),
        ("T-10,documentation", "T-10,documented", "E0806]: `documented` is not a status"),
        ("C01.max-1-per-day", "C01.max-2-per-day", "E0802]: no rule is called `my_tariff.C01.max-2-per-day`"),
        (
            "T-6,rule,my_tariff.U01.requires-document-finding",
            "T-6,documentation,,we know",
            "W0803]: no statement of the source stands behind `my_tariff.U01.requires-document-finding`",
        ),
        ("T-1,rule,my_tariff.C01.max-1-per-day", "T-1,rule,", "E0804]: `T-1` is marked `rule`, but it names no rule"),
        (
            "T-1,rule,my_tariff.C01.max-1-per-day",
            "T-1,rule,my_tariff.C01",
            "E0804]: `T-1` is marked `rule`, but nothing of it is executed: `my_tariff.C01`",
        ),
        (
            "T-1,rule,my_tariff.C01.max-1-per-day",
            "T-1,rule,my_tariff.U01.includes",
            "E0804]: `T-1` is marked `rule`, but its rules do not speak of `C01`",
        ),
        (
            "T-4,catalogue,my_tariff.C01 ",
            "T-4,catalogue,my_tariff.C02 ",
            "E0804]: `T-4` is marked `catalogue`, but it does not name the row of `C01`",
        ),
        (
            "T-10,documentation,,it says who adopted the tariff",
            "T-10,documentation,,",
            "E0804]: `T-10` is marked `documentation`, but it names nothing, and no note says why",
        ),
        (
            "T-10,documentation,,it says who adopted the tariff",
            "T-10,judgement,,",
            "E0804]: `T-10` is marked `judgement`, but no rule of it asks a person, and no note says why",
        ),
        (
            "T-10,documentation,,",
            "T-10,unresolved,,",
            "E0804]: `T-10` is marked `unresolved`, but nothing of it is marked `unresolved` in the rule files",
        ),
        ("statement,status,rules,note", "statement,status,rule,note", "E0602]: the column `rules` is missing"),
    ],
)
def test_what_is_not_accounted_for(takst: Takst, covered: Path, before: str, after: str, message: str) -> None:
    assert before in COVERAGE
    (covered / "coverage.csv").write_text(COVERAGE.replace(before, after), encoding="utf-8")
    answer = takst("coverage")
    assert answer.status == 1
    assert message in " ".join(answer.out.split())


def test_a_mistake_is_shown_in_the_table(takst: Takst, covered: Path) -> None:
    (covered / "coverage.csv").write_text(COVERAGE.replace("C01.max-1-per-day", "C01.max-1-per-dai"), encoding="utf-8")
    out = takst("coverage").out
    assert " --> rulesets/my_tariff/coverage.csv:2:10\n" in out
    assert "= nearest: `my_tariff.C01.max-1-per-day`\n" in out


def test_a_price_that_cannot_be_read_is_no_catalogue(takst: Takst, covered: Path) -> None:
    codes = covered / "codes.csv"
    codes.write_text(codes.read_text(encoding="utf-8").replace("1.00", ""), encoding="utf-8")
    answer = takst("coverage")
    assert answer.status == 1
    assert "the catalogue gives no coefficient for `C01`" in " ".join(answer.out.split())


def test_without_the_tables_nothing_can_be_compared(takst: Takst, covered: Path) -> None:
    (covered / "statements.csv").unlink()
    assert takst("coverage").status == 2
    (covered / "coverage.csv").unlink()
    assert takst("coverage", "my_tariff").err == "Error: rulesets/my_tariff has no coverage.csv\n"
    assert takst("coverage").err == "Error: no ruleset has a coverage.csv\n"
