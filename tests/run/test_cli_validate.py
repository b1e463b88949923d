"""`takst validate`: from claims to words, JSON, NDJSON and CSV; bad input is named, and the rest is judged."""

from __future__ import annotations

import csv
import io
import json
import sys
from pathlib import Path
from typing import Any

import pytest

from .conftest import Takst

WORDS = """EXAMPLE-1: refused
  line 1, C01 on 2024-03-04: payable, 1
  line 2, C02 on 2024-03-04: refused, 0 of 2.5
    refused: C02 cannot be billed with C01 in the same visit (2024-03-04)
      rule     my_tariff.C02.cannot-be-billed-with.C01
      place    Tariff of 2024, Part 1, C02 (in force from 2024-01-01)
      reading  the tariff does not say how far 'with' reaches
      assumed  same visit is same patient, provider, date (presumption)
      mend     remove C01, or bill C02 on another day

EXAMPLE-2: undecided
  line 1, C02 on 2024-03-05: undecided, 2.5 held
    undecided: C02: only when duration_min >= 30 min, which cannot be told
      rule     my_tariff.C02.only-when-duration-min
      place    Tariff of 2024, Part 1, C02 (in force from 2024-01-01)
      ask      duration_min: How many minutes did it take?
      mend     say duration_min

EXAMPLE-3: payable, 1 line, 4.2
3 claims, 4 lines
        1  refused
        1  undecided
        1  payable
2 findings by 2 rules
        1  my_tariff.C02.cannot-be-billed-with.C01
        1  my_tariff.C02.only-when-duration-min
payable 5.2, held 2.5, refused 2.5
"""


def claim(id: str, *lines: dict[str, Any], patient: str = "P1", **more: Any) -> dict[str, Any]:
    return {"claim": id, "patient": {"id": patient}, "lines": list(lines), **more}


def line(code: str, date: str = "2024-03-04", **more: Any) -> dict[str, Any]:
    return {"code": code, "date": date, **more}


def ndjson(*claims: dict[str, Any]) -> bytes:
    return "".join(f"{json.dumps(one)}\n" for one in claims).encode()


# ---------------------------------------------------------------- what comes out


def test_words(takst: Takst, tariff: Path) -> None:
    answer = takst("validate", "my_tariff", tariff / "claims.json")
    assert (answer.status, answer.out, answer.err) == (1, WORDS, "")


@pytest.mark.parametrize("engine", ["auto", "python", "interpreter"])
def test_every_engine_says_the_same(takst: Takst, tariff: Path, engine: str) -> None:
    assert takst("validate", "my_tariff", tariff / "claims.json", "--engine", engine).out == WORDS


def test_json_and_ndjson_hold_the_same_results(takst: Takst, tariff: Path) -> None:
    listed = json.loads(takst("validate", "my_tariff", tariff / "claims.json", "--format", "json").out)
    lines = takst("validate", "my_tariff", tariff / "claims.json", "--format", "ndjson").out.splitlines()
    assert [json.loads(line) for line in lines] == listed
    assert [one["verdict"] for one in listed] == ["refused", "undecided", "payable"]


def test_csv_has_a_row_for_each_finding_and_each_clean_line(takst: Takst, tariff: Path) -> None:
    out = takst("validate", "my_tariff", tariff / "claims.json", "--format", "csv").out
    rows = list(csv.DictReader(io.StringIO(out)))
    assert [(row["claim"], row["line"], row["line_verdict"], row["rule"]) for row in rows] == [
        ("EXAMPLE-1", "1", "payable", ""),
        ("EXAMPLE-1", "2", "refused", "my_tariff.C02.cannot-be-billed-with.C01"),
        ("EXAMPLE-2", "1", "undecided", "my_tariff.C02.only-when-duration-min"),
        ("EXAMPLE-3", "1", "payable", ""),
    ]


def test_nothing_found_is_status_0(takst: Takst, tariff: Path) -> None:
    answer = takst("validate", "my_tariff", "-", stdin=ndjson(claim("A", line("C01"))))
    assert answer.status == 0
    assert answer.out.startswith("A: payable, 1 line, 1\n1 claim, 1 line\n")


def test_unknown_met_takes_and_lists_what_is_missing(takst: Takst, tariff: Path) -> None:
    given = ndjson(claim("A", line("C02")))
    answer = takst("validate", "my_tariff", "-", "--unknown", "met", "--format", "json", stdin=given)
    assert answer.status == 0
    (result,) = json.loads(answer.out)
    assert result["verdict"] == "payable"
    assert [(one["fact"], one["by"]) for one in result["assumptions"]] == [("duration_min", "--unknown met")]


def test_claims_of_one_patient_see_each_other(takst: Takst, tariff: Path) -> None:
    first = claim("A", line("C01"), received="2024-03-05")
    later = claim("B", line("C01"), received="2024-03-06")
    other = claim("C", line("C01"), received="2024-03-06", patient="P2")
    answer = takst("validate", "my_tariff", "-", "--format", "json", stdin=ndjson(later, first, other))
    assert {one["claim"]: one["verdict"] for one in json.loads(answer.out)} == {
        "A": "payable",
        "B": "refused",
        "C": "payable",
    }


def test_limit_shows_the_first_claims_with_findings_and_counts_all(takst: Takst, tariff: Path) -> None:
    answer = takst("validate", "my_tariff", tariff / "claims.json", "--limit", "1")
    assert answer.status == 1
    assert "EXAMPLE-1: refused" in answer.out
    assert "EXAMPLE-2" not in answer.out and "EXAMPLE-3" not in answer.out
    assert "1 more claim with findings\n" in answer.out
    assert "3 claims, 4 lines\n" in answer.out


# ---------------------------------------------------------------- where it goes


@pytest.mark.parametrize("ending", ["json", "ndjson", "csv"])
def test_the_ending_of_the_output_tells_its_format(takst: Takst, tariff: Path, tmp_path: Path, ending: str) -> None:
    printed = takst("validate", "my_tariff", tariff / "claims.json", "--format", ending).out
    answer = takst("validate", "my_tariff", tariff / "claims.json", "--out", f"results.{ending}")
    assert answer.status == 1
    assert (tmp_path / f"results.{ending}").read_text(encoding="utf-8") == printed
    assert answer.out.startswith("3 claims, 4 lines\n")


def test_a_run_that_breaks_off_leaves_no_output(
    takst: Takst, tariff: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "results.json").write_text("the results of yesterday", encoding="utf-8")

    def broken(*arguments: object) -> None:
        raise RuntimeError("the lights went out")

    monkeypatch.setattr("takst.cli.results._json", broken)
    before = sorted(tmp_path.iterdir())
    assert takst("validate", "my_tariff", tariff / "claims.json", "--out", "results.json").status == 2
    assert sorted(tmp_path.iterdir()) == before
    assert (tmp_path / "results.json").read_text(encoding="utf-8") == "the results of yesterday"


# ---------------------------------------------------------------- what goes in


def test_what_cannot_be_read_is_named_and_the_rest_is_judged(takst: Takst, tariff: Path) -> None:
    good, bad = claim("A", line("C01")), claim("B", line("C01", "2024-02-30"), line("C01", unit=2))
    answer = takst("validate", "my_tariff", "-", stdin=ndjson(bad, good))
    assert answer.status == 1
    assert answer.err == (
        "standard input:1: B @ lines[0].date: `2024-02-30` is not a day of the calendar\n"
        "standard input:1: B @ lines[1].unit: a line has no field `unit`, did you mean `units`?\n"
    )
    assert answer.out.startswith("A: payable, 1 line, 1\n1 claim, 1 line; 1 could not be read\n")


@pytest.mark.parametrize("given", [b"{not json", b"[]]", b"\xff\xfe", b'{"claim": "A"}'])
def test_where_nothing_can_be_read_the_status_is_2(takst: Takst, tariff: Path, given: bytes) -> None:
    answer = takst("validate", "my_tariff", "-", stdin=given)
    assert (answer.status, answer.out) == (2, "")
    assert answer.err.startswith("standard input")
    assert answer.err.endswith("Error: no claim of - could be read, see above\n")


def test_csv_goes_in(takst: Takst, tariff: Path, tmp_path: Path) -> None:
    (tmp_path / "claims.csv").write_text(
        "claim,patient.id,code,date,duration_min\nA,P1,C01,2024-03-04,\nA,P1,C02,2024-03-05,20\n", encoding="utf-8"
    )
    answer = takst("validate", "my_tariff", "claims.csv", "--format", "json")
    (result,) = json.loads(answer.out)
    assert [one["verdict"] for one in result["lines"]] == ["payable", "refused"]


def test_no_claims_are_no_findings(takst: Takst, tariff: Path) -> None:
    answer = takst("validate", "my_tariff", "-", "--format", "json", stdin=b"[]")
    assert (answer.status, answer.out) == (0, "[]\n")


# ---------------------------------------------------------------- wrong use


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("validate", "my_tariff", "nowhere.json"), "there is no file nowhere.json"),
        (("validate", "your_tariff", "-"), "no ruleset `your_tariff`"),
        (("validate", "my_tariff", "-", "--engine", "duckdb"), "standard input is read for small input only"),
        (("validate", "my_tariff", "-", "--engine", "spark"), "standard input is read for small input only"),
        (("validate", "my_tariff", "-", "--engine", "steam"), "no engine is called `steam`"),
        (("validate", "my_tariff", "-", "--format", "parquet"), "say where to write it with --out"),
        (("validate", "my_tariff", "-", "--format", "xml"), "`xml` is none of text, json, ndjson, csv"),
    ],
)
def test_wrong_use_is_said_and_is_status_2(takst: Takst, tariff: Path, arguments: tuple[str, ...], words: str) -> None:
    answer = takst(*arguments)
    assert (answer.status, answer.out) == (2, "")
    assert words in answer.err


def test_a_ruleset_with_errors_judges_nothing(takst: Takst, tariff: Path) -> None:
    (tariff / "30-mistake.takst").write_text('from tariff "Part 3"\n\nC09\n    max 1 per day\n', encoding="utf-8")
    answer = takst("validate", "my_tariff", tariff / "claims.json")
    assert (answer.status, answer.out) == (2, "")
    assert "the catalogue has no code `C09`" in answer.err


# ---------------------------------------------------------------- which ruleset


def test_a_folder_is_a_ruleset_too(takst: Takst, tariff: Path) -> None:
    assert takst("validate", tariff, tariff / "claims.json").out == WORDS


def test_an_installed_validator_needs_no_rule_files(
    takst: Takst, tariff: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import takst_rules

    assert takst("build").status == 0
    monkeypatch.setattr(takst_rules, "__path__", [str(tmp_path / "generated" / "takst_rules")])
    claims = tariff / "claims.json"
    tariff.rename(tmp_path / "elsewhere")
    claims = tmp_path / "elsewhere" / "claims.json"
    try:
        assert takst("validate", "my_tariff", claims).out == WORDS
        refused = takst("validate", "my_tariff", claims, "--engine", "interpreter")
        assert (refused.status, "needs the rule files" in refused.err) == (2, True)
    finally:
        for name in [name for name in sys.modules if name.startswith("takst_rules.my_tariff")]:
            del sys.modules[name]
