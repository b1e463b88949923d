"""The decisions on meaning, each as a small document in tests/cases/meaning: rules, claims, verdicts."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest

from takst import driver
from takst.diagnostics import render_text
from takst.examples.run import run
from takst.ir.interpret import interpret
from takst.runtime.decode import decode

CASES = Path(__file__).parents[1] / "cases" / "meaning"
HEADER = (CASES / "header.txt").read_text(encoding="utf-8")


def load(folder: Path, rules: str) -> driver.Loaded:
    shutil.copy(CASES / "codes.csv", folder / "codes.csv")
    (folder / "case.takst").write_text(HEADER + rules, encoding="utf-8")
    loaded = driver.load(driver.rule_files(folder))
    assert loaded.checked is not None, render_text(loaded.diagnostics, False)
    return loaded


@pytest.mark.parametrize("case", sorted(CASES.glob("*.takst")), ids=lambda path: path.stem)
def test_the_verdicts_are_as_the_document_says(case: Path, tmp_path: Path) -> None:
    text = case.read_text(encoding="utf-8")
    loaded = load(tmp_path, text)
    assert loaded.checked is not None and loaded.ruleset is not None
    ran = run(loaded.checked, [written.node for written in loaded.ruleset.examples], {})
    assert len(ran) == text.count("\nexample ") > 1
    problems = [problem for example in ran for problem in example.problems]
    assert not problems, render_text(problems, False)


def judge(tmp_path: Path, rules: str, claim: dict[str, Any], unknown: str = "ask") -> dict[str, Any]:
    checked = load(tmp_path, rules).checked
    assert checked is not None
    decoded = decode(claim, checked.spec)
    assert decoded.claim is not None, decoded.faults
    return interpret(checked, decoded.claim, unknown=unknown).as_dict()  # type: ignore[arg-type]


def claim(*lines: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"claim": "C1", "patient": {"id": "P1"}, "lines": list(lines), **more}


def test_opposite_values_taken_for_one_fact_are_reported(tmp_path: Path) -> None:
    rules = "AA001\n    only when late\n    not covered when late\n"
    result = judge(tmp_path, rules, claim({"code": "AA001", "date": "2018-05-02"}), "met")
    assert result["verdict"] == "payable"
    assert result["contradictions"] == ["late of line 1 was taken both as yes and as no"]


def test_a_presumption_is_listed_and_never_overrides_what_is_said(tmp_path: Path) -> None:
    rules = "AA001\n    not covered when the patient is tracheotomised\n"
    line = {"code": "AA001", "date": "2018-05-02"}
    silent = judge(tmp_path, rules + "\nAA002\n    only when not patient.tracheotomised\n", claim(line))
    said = judge(tmp_path, rules, claim(line, patient={"id": "P1", "facts": {"tracheotomised": True}}))
    assert silent["verdict"] == "payable"
    assert said["verdict"] == "not covered"


def test_follow_ups_count_per_treatment_under_the_paragraph(tmp_path: Path) -> None:
    rules = "AA001\n    max 2 follow-ups per § 5-6\n"

    def follow_up(day: str, treatment: str, paragraph: str = "5-6") -> dict[str, Any]:
        to = {"code": "AA002", "date": treatment, "facts": {"paragraph": paragraph}}
        return {"code": "AA001", "date": day, "links": [{"kind": "follow_up_of", "to": to}]}

    lines = [follow_up(f"2018-05-{day:02}", "2018-05-01") for day in (2, 3, 4)]
    other = follow_up("2018-05-05", "2018-04-20")
    result = judge(tmp_path, rules, claim(*lines, other, history_complete_from="2018-01-01"))
    assert [line["verdict"] for line in result["lines"]] == ["payable", "payable", "refused", "payable"]


def test_a_follow_up_of_nothing_known_is_undecided(tmp_path: Path) -> None:
    rules = "AA001\n    max 2 follow-ups per § 5-6\n"
    result = judge(tmp_path, rules, claim({"code": "AA001", "date": "2018-05-02"}))
    assert result["verdict"] == "undecided"
    (finding,) = result["findings"]
    assert finding["missing"][0]["fact"] == "links.follow_up_of"


def test_a_judgement_is_never_answered_by_an_option(tmp_path: Path) -> None:
    rules = 'AA001\n    judge "Was it necessary?"\n'
    line = {"code": "AA001", "date": "2018-05-02"}
    assert judge(tmp_path, rules, claim(line), "met")["verdict"] == "needs judgement"
    yes = judge(tmp_path, rules, claim({**line, "facts": {"judged": {"Was it necessary?": True}}}))
    no = judge(tmp_path, rules, claim({**line, "facts": {"judged": {"Was it necessary?": False}}}))
    assert (yes["verdict"], no["verdict"]) == ("payable", "refused")


def test_an_unknown_price_condition_leaves_a_range_and_adds_no_money(tmp_path: Path) -> None:
    rules = "AA001\n    surcharge 20 % when late\n    times 0.5 when quiet\n"
    result = judge(tmp_path, rules, claim({"code": "AA001", "date": "2018-05-02"}))
    (line,) = result["lines"]
    assert line["verdict"] == "undecided"
    assert (line["amount"]["before"], line["amount"]["high"]) == ("5", "12")


def test_a_code_that_the_ruleset_does_not_know_is_named_with_the_nearest(tmp_path: Path) -> None:
    result = judge(tmp_path, "AA001\n    max 1 per day\n", claim({"code": "AA01", "date": "2018-05-02"}), "met")
    (finding,) = result["findings"]
    assert finding["verdict"] == "undecided"
    assert finding["message"].startswith("AA01 is not a code of this ruleset; the nearest is AA0")
