"""Witnesses: for a rule the smallest claim on which it fires, and those around it; as examples that hold."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from takst.driver import load, rule_files
from takst.examples import run
from takst.examples.exercise import always_speaks, is_executable
from takst.ir.nodes import CheckedRuleset
from takst.source import SourceText
from takst.syntax.format import format_text
from takst.syntax.parse import vocabulary_of
from takst.witness import Document, Meant, Witnesses, as_example, boundary, shows, shrink

HOME = Path(__file__).parents[2] / "rulesets"
RULESETS = ("helfo", "abroad")
SMALL = """ruleset small "A small tariff"
source act "Act" language en published 2020-01-01
in force from 2020-01-01 until 2024-12-31
codes look like "AA000"
catalogue "codes.csv"
with means in the same visit reading "the visit" rather than "the day"
key visit: session presumed patient, provider, date
fact duration_min: number in min "How long?"
fact spot: text "Where?"
fact documents.finding: yes/no "Is there a finding?"
key spot: spot
from act "Art. 1"

AA001
    pays coefficient
    max 2 per day and spot
    cannot be billed with AA002
AA002
    pays coefficient
    only when duration_min > 30 min unless patient.age < 18 years
    requires prior approval
AA003
    pays coefficient
    cannot be billed within 6 months after AA003 for the same patient
    requires document finding
"""


@cache
def small() -> CheckedRuleset:
    return loaded(Path("small.takst"), SMALL)


def loaded(path: Path, text: str) -> CheckedRuleset:
    """The rules of one text, with a catalogue of three codes."""
    sheet = "code,label,coefficient\nAA001,One,10\nAA002,Two,20\nAA003,Three,30\n"
    checked = load([path], lambda each: SourceText(str(each), sheet if each.suffix == ".csv" else text)).checked
    assert checked is not None
    return checked


@cache
def ruleset(name: str) -> CheckedRuleset:
    checked = load(rule_files(HOME / name)).checked
    assert checked is not None
    return checked


def aims(rule: str) -> dict[str, tuple[str, bool]]:
    return {case.aim: (case.verdict, case.fires) for case in boundary(small(), rule)}


def test_one_more_than_the_limit_and_no_more() -> None:
    found = aims("AA001.max-2-per-day-and-spot")
    assert found["AA001 three times on one day for one spot"] == ("refused", True)
    assert found["AA001 twice on one day for one spot"] == ("payable", False)
    assert found["AA001 twice, each in a spot of its own"] == ("payable", False)
    assert found["AA001 again on the first day after the day"] == ("payable", False)
    assert found["AA001, spot not said"][0] == "undecided"


def test_both_sides_of_a_ban() -> None:
    found = aims("AA001.cannot-be-billed-with.AA002")
    assert found["AA001 with AA002 in one visit"] == ("refused", True)
    assert found["AA001 and AA002, each in a visit of its own"] == ("payable", False)
    assert found["AA001 the day after AA002"] == ("payable", False)
    assert found["AA001 without AA002"] == ("payable", False)


def test_the_last_day_of_an_interval_and_the_next() -> None:
    cases = boundary(small(), "AA003.not-within-6-months-after")
    last = next(case for case in cases if "last day of the reach" in case.aim)
    after = next(case for case in cases if "beyond the reach" in case.aim)
    assert (last.verdict, last.fires, after.verdict, after.fires) == ("refused", True, "payable", False)
    assert any("nobody says since when" in case.aim and case.verdict == "undecided" for case in cases)


def test_a_value_just_met_just_missed_absent_and_unknown() -> None:
    found = aims("AA002.only-when-duration-min")
    assert found["AA002 with patient.age 18, duration_min 30"][1]
    assert not found["AA002 with duration_min 31"][1]
    assert found["AA002, duration_min not said"] == ("undecided", False)
    assert not found["AA002 with patient.age 17"][1]
    assert found["AA002 with patient.age absent"] == ("refused", True)


def test_an_approval_that_is_missing_late_or_there() -> None:
    found = aims("AA002.requires-prior-approval")
    assert found["AA002 without an approval"] == ("needs approval", True)
    assert found["AA002 approved on the day itself"] == ("payable", False)
    assert found["AA002 approved a day too late"] == ("needs approval", True)
    assert found["AA002, approvals not said"][0] == "undecided"


def test_the_first_and_the_last_day() -> None:
    found = aims("AA003.requires-document-finding")
    assert found["AA003 on the first day, 2020-01-01"] == ("needs document", True)
    assert found["AA003 the day before the first, 2019-12-31"] == ("not in force", False)
    assert found["AA003 the day after the last, 2025-01-01"] == ("not in force", False)


def test_the_smallest_claim_says_nothing_that_is_not_needed() -> None:
    document = shows(small(), "AA002.only-when-duration-min")
    assert document is not None
    assert document["lines"][0]["facts"] == {"duration_min": 30}
    assert "history" not in document and len(document["lines"]) == 1


def test_nothing_shows_a_rule_that_is_not_there() -> None:
    assert shows(small(), "AA009.max-1-per-day") is None
    assert boundary(small(), "AA009.max-1-per-day") == ()


def test_shrinking_leaves_out_all_that_can_go() -> None:
    line = {"code": "AA001", "date": "2021-03-03", "units": 7, "facts": {"spot": "knee", "duration_min": 5}}
    claim: Document = {
        "claim": "C",
        "patient": {"id": "P", "age": 40},
        "lines": [{"n": 1, **line}, {"n": 2, **line, "links": [{"kind": "part_of", "to": 1}]}],
        "history": [{"code": "AA001", "date": "2021-01-01"}],
    }
    small_one = shrink(claim, lambda one: sum(each.get("units", 1) for each in one["lines"]) >= 3)
    assert small_one == {
        "claim": "C",
        "patient": {"id": "P"},
        "lines": [{"n": 1, "code": "AA001", "date": "2021-03-03", "units": 3}],
    }
    assert claim["lines"][1]["units"] == 7  # the claim that was given stays as it was


@pytest.mark.parametrize("name", RULESETS)
def test_every_rule_is_shown_firing_and_not_firing(name: str) -> None:
    witnesses = Witnesses.of(ruleset(name))
    for rule in ruleset(name).rules:
        if is_executable(rule):
            fires = {case.fires for case in witnesses.cases(Meant(rule))}
            assert fires == {True, False} or (fires == {True} and always_speaks(rule)), rule.slug


@pytest.mark.parametrize("name", [*RULESETS, "small"])
def test_the_examples_of_all_cases_hold_and_stay_as_the_formatter_leaves_them(name: str, tmp_path: Path) -> None:
    rules = small() if name == "small" else ruleset(name)
    witnesses = Witnesses.of(rules)
    cases = [case for rule in rules.rules if is_executable(rule) for case in witnesses.cases(Meant(rule))]
    text = "\n".join(as_example(rules, case.claim, case.result, case.aim) for case in cases)
    made = Path("made.takst")
    files = [Path("small.takst")] if name == "small" else list(rule_files(HOME / name))

    def read(path: Path) -> SourceText:
        if path == made:
            return SourceText(str(made), text)
        sheet = "code,label,coefficient\nAA001,One,10\nAA002,Two,20\nAA003,Three,30\n"
        if name == "small":
            return SourceText(str(path), sheet if path.suffix == ".csv" else SMALL)
        return SourceText.from_file(path)

    both = load([*files, made], read)
    assert both.checked is not None and both.ruleset is not None
    vocabulary = vocabulary_of(both.sources)
    assert format_text(SourceText(str(made), text), vocabulary) == text
    examples = [cited.node for cited in both.ruleset.examples if cited.node.span.source.path == str(made)]
    assert len(examples) == len(cases)
    assert [one.example.title for one in run(both.checked, examples) if not one.holds] == []


def test_the_same_claims_every_time() -> None:
    one, two = (Witnesses.of(small()) for _ in range(2))
    for rule in small().rules:
        assert [case.claim for case in one.cases(Meant(rule))] == [case.claim for case in two.cases(Meant(rule))]
