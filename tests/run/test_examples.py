"""Examples in rule files: what they may say, how a wrong expectation is reported, which rules they exercise."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve

from takst import driver
from takst.diagnostics import Diagnostic, render_text
from takst.examples import Ran, claim_of, exercise, run, share
from takst.ir.nodes import CheckedRuleset
from takst.runtime.decode import to_json

HEADER = """ruleset demo "Demonstration"
source act "Act 1/2018"
in force from 2018-04-01
codes look like "AA000"
catalogue "codes.csv"
key visit: session presumed patient, provider, date
key cycle: cycle_id
fact duration_min: number in min
fact disease_category: text
fact discharge: one of home, died
fact diagnosis: list
fact patient.tracheotomised: yes/no
fact provider.category: number
fact performer.specialty: text
fact documents.finding: yes/no
fact approval.by_institution: text
group all-of-it: AA001, AA002, AA003

from act "Art. 1"

"""
CODES = """code,label,coefficient
AA001,One,10.00
AA002,Two,20.00
AA003,Three,30.00
"""
# asks for every fact and key, so that all of them are the ruleset's
ASKING = """AA003
    only when duration_min > 1 and disease_category is given and discharge is given and diagnosis matches M2*
    only when patient.tracheotomised and provider.category > 1 and performer.specialty is given and documents.finding
    max 1 per cycle
    max 5 per visit
    max 9 per tooth
    requires prior approval whose (approval.by_institution is given)
    judge "Is it so?"
"""


def load(folder: Path, rules: str) -> tuple[CheckedRuleset, driver.Loaded]:
    (folder / "codes.csv").write_text(CODES, encoding="utf-8")
    (folder / "demo.takst").write_text(HEADER + rules, encoding="utf-8")
    loaded = driver.load(driver.rule_files(folder))
    assert loaded.checked is not None, render_text(loaded.diagnostics, False)
    return loaded.checked, loaded


def all_ran(folder: Path, rules: str) -> tuple[CheckedRuleset, tuple[Ran, ...]]:
    checked, loaded = load(folder, rules)
    assert loaded.ruleset is not None
    return checked, run(checked, [cited.node for cited in loaded.ruleset.examples], {})


def problems(folder: Path, rules: str) -> tuple[Diagnostic, ...]:
    return tuple(problem for ran in all_ran(folder, rules)[1] for problem in ran.problems)


# ---------------------------------------------------------------- what an example may say


def written(folder: Path, lines: str) -> dict[str, Any]:
    """The claim that an example with these lines is."""
    checked, loaded = load(folder, f'{ASKING}\nexample "it"\n{lines}    expect claim payable\n')
    assert loaded.ruleset is not None
    (example,) = loaded.ruleset.examples
    found = claim_of(example.node, checked)
    assert found.claim is not None, render_text(found.problems, False)
    claim: dict[str, Any] = json.loads(to_json(found.claim))
    assert claim.pop("claim") == "example"
    return claim


def test_lines_are_numbered_as_written_and_quoted_ones_are_materials(tmp_path: Path) -> None:
    claim = written(
        tmp_path, '    on 2018-05-02: AA002 × 2, AA001\n    on 2018-05-03: "the stent" with material_of AA001\n'
    )
    assert claim["lines"] == [
        {"n": 1, "code": "AA002", "date": "2018-05-02", "units": 2},
        {"n": 2, "code": "AA001", "date": "2018-05-02"},
        {
            "n": 3,
            "code": "the stent",
            "date": "2018-05-03",
            "kind": "material",
            "links": [{"kind": "material_of", "to": 2}],
        },
    ]


def test_facts_go_where_claims_state_them(tmp_path: Path) -> None:
    claim = written(
        tmp_path,
        "    patient age 70, sex F, tracheotomised\n"
        "    provider id D7, type kbc, category 3\n"
        "    claim discharge home\n"
        "    received 2018-05-09\n"
        "    on 2018-05-02: AA003 with duration_min 30.5 and disease_category eye and diagnosis M20.1 and diagnosis M21"
        ' and performer.specialty surgery and performer.id P9 and time "09:30" and tooth "26" and cycle C1'
        ' and judged "Is it so?"\n',
    )
    assert claim["patient"] == {"id": "patient", "age": 70, "sex": "F", "facts": {"tracheotomised": True}}
    assert claim["provider"] == {"id": "D7", "type": "kbc", "facts": {"category": 3}}
    assert claim["facts"] == {"discharge": "home"}
    assert claim["received"] == "2018-05-09"
    (line,) = claim["lines"]
    assert line["facts"] == {
        "disease_category": "eye",
        "duration_min": 30.5,
        "judged": {"Is it so?": True},
        "performer.specialty": "surgery",
    }
    assert line["diagnoses"] == ["M20.1", "M21"]
    assert line["performers"] == [{"id": "P9"}]
    assert (line["time"], line["site"], line["in"]) == ("09:30", "26", {"cycle_id": "C1"})


def test_no_and_absent_are_two_answers(tmp_path: Path) -> None:
    claim = written(
        tmp_path, "    on 2018-05-02: AA003 with no documents.finding and disease_category absent and no diagnosis\n"
    )
    (line,) = claim["lines"]
    assert line["facts"] == {"documents.finding": False, "disease_category": None}
    assert line["diagnoses"] == []


def test_a_person_may_also_answer_no(tmp_path: Path) -> None:
    claim = written(tmp_path, '    on 2018-05-02: AA003 with judged-no "Is it so?"\n')
    assert claim["lines"][0]["facts"] == {"judged": {"Is it so?": False}}


def test_history_of_a_day_and_of_a_year(tmp_path: Path) -> None:
    claim = written(
        tmp_path,
        "    history complete from 2017-01-01\n"
        "    history received 2018-04-20 on 2018-04-10: AA001 with provider D8\n"
        "    history AA002 × 14 in 2018\n"
        "    on 2018-05-02: AA001\n",
    )
    assert claim["history_complete_from"] == "2017-01-01"
    assert claim["history"] == [
        {"code": "AA001", "date": "2018-04-10", "received": "2018-04-20", "provider": "D8"},
        {"code": "AA002", "date": "2018-01-01", "units": 14},
    ]


def test_approvals_are_for_codes_ranges_and_groups(tmp_path: Path) -> None:
    claim = written(
        tmp_path,
        "    approval 2018-04-20 for AA001 to AA002 with by_institution centre and units 3\n"
        "    approval 2018-04-21 for all-of-it\n"
        "    on 2018-05-02: AA001\n",
    )
    first, second = claim["approvals"]
    assert first == {
        "codes": ["AA001", "AA002"],
        "given": "2018-04-20",
        "units": 3,
        "facts": {"by_institution": "centre"},
    }
    assert second["codes"] == ["AA001", "AA002", "AA003"]


def test_that_there_are_no_approvals_can_be_said(tmp_path: Path) -> None:
    assert written(tmp_path, "    claim no approvals\n    on 2018-05-02: AA001\n")["approvals"] == []


def test_documents_with_a_date_and_documents_of_no_declared_kind(tmp_path: Path) -> None:
    claim = written(tmp_path, "    on 2018-05-02: AA001 with documents.finding 2018-05-01 and documents.referral\n")
    assert claim["documents"] == [{"kind": "finding", "date": "2018-05-01", "for": 1}, {"kind": "referral", "for": 1}]


def test_a_line_may_follow_an_earlier_treatment(tmp_path: Path) -> None:
    claim = written(tmp_path, "    history on 2018-04-10: AA001\n    on 2018-05-02: AA002 with follow_up_of AA001\n")
    assert claim["lines"][0]["links"] == [{"kind": "follow_up_of", "to": {"code": "AA001", "date": "2018-04-10"}}]
    claim = written(tmp_path, "    on 2018-05-02: AA002 with follow_up_of § 5-6\n")
    assert claim["lines"][0]["links"] == [{"kind": "follow_up_of", "to": {"facts": {"paragraph": "§ 5-6"}}}]


# ---------------------------------------------------------------- what it may not say


@pytest.mark.parametrize(
    ("lines", "code", "message", "underlined"),
    [
        (
            "    on 2018-05-02: AA003 with durationmin 30",
            "E0707",
            "no claim can say this: the line has no fact `durationmin` in this ruleset",
            "durationmin 30",
        ),
        (
            "    on 2018-05-02: AA003 with discharge transferred",
            "E0707",
            "no claim can say this: must be one of `home`, `died`, not the text `transferred`",
            "discharge transferred",
        ),
        (
            "    patient birth_date 2018-06-01\n    on 2018-05-02: AA003",
            "E0707",
            "no claim can say this: `2018-05-02` is before the birth date `2018-06-01`",
            "AA003",
        ),
        (
            '    on 2018-05-02: AA003, "gel" with material_of AA002',
            "E0704",
            "`AA002` is not billed in this example",
            "material_of AA002",
        ),
        (
            '    on 2018-05-02: AA003, AA003, "gel" with material_of AA003',
            "E0708",
            "`AA003` stands on several lines of this example",
            "material_of AA003",
        ),
    ],
)
def test_an_example_says_only_what_a_claim_can(
    tmp_path: Path, lines: str, code: str, message: str, underlined: str
) -> None:
    (found,) = problems(tmp_path, f'{ASKING}\nexample "it"\n{lines}\n    expect claim payable\n')
    assert (found.code, found.message, found.span.text) == (code, message, underlined)


# ---------------------------------------------------------------- expectations

BAN = """AA001, AA002, AA003
    pays coefficient

AA001
    cannot be billed with AA002 in the same visit
"""


@pytest.mark.parametrize(
    ("expectation", "code", "message", "nearest", "underlined"),
    [
        (
            "AA001 payable",
            "E0701",
            "expected `AA001` payable, found refused: AA001 cannot be billed with AA002 in the same visit (2018-05-02) "
            "(`demo.AA001.cannot-be-billed-with.AA002`)",
            None,
            "payable",
        ),
        ("AA002 refused", "E0701", "expected `AA002` refused, found payable", None, "refused"),
        (
            'AA001 refused by "pays-coefficient"',
            "E0701",
            "expected a finding by `pays-coefficient`, found `demo.AA001.cannot-be-billed-with.AA002`",
            None,
            '"pays-coefficient"',
        ),
        (
            'AA001 refused by "cannot-be-billed-with.AA003"',
            "E0702",
            "no rule is called `cannot-be-billed-with.AA003`",
            "cannot-be-billed-with.AA002",
            '"cannot-be-billed-with.AA003"',
        ),
        (
            'AA001 refused, "in the same house"',
            "E0701",
            "expected the words `in the same house`, found `AA001 cannot be billed with AA002 in the same visit "
            "(2018-05-02)`",
            None,
            '"in the same house"',
        ),
        ("AA002 payable, amount 21.00", "E0701", None, None, "21.00"),
        (
            'AA001 not by "cannot-be-billed-with.AA002"',
            "E0701",
            "expected no finding by `cannot-be-billed-with.AA002`, found `demo.AA001.cannot-be-billed-with.AA002`: "
            "AA001 cannot be billed with AA002 in the same visit (2018-05-02)",
            None,
            '"cannot-be-billed-with.AA002"',
        ),
        ('AA002 not by "cannot-be-bild"', "E0702", "no rule is called `cannot-be-bild`", None, '"cannot-be-bild"'),
        ("claim payable", "E0701", None, None, "payable"),
        ("AA003 payable", "E0704", "`AA003` is not billed in this example", "AA001", "AA003"),
        ("line 3 payable", "E0704", "`line 3` is not billed in this example", None, "line 3"),
    ],
)
def test_what_is_not_as_expected_is_said_with_what_came(
    tmp_path: Path, expectation: str, code: str, message: str | None, nearest: str | None, underlined: str | None
) -> None:
    rules = f'{BAN}\nexample "both"\n    on 2018-05-02: AA001, AA002\n    expect {expectation}\n'
    (found,) = problems(tmp_path, rules)
    assert found.code == code
    assert message is None or found.message == message
    assert found.nearest == nearest
    assert found.span.text == (underlined or f"expect {expectation}")


@pytest.mark.parametrize(
    "expectation",
    [
        "AA001 refused",
        'AA001 refused by "cannot-be-billed-with.AA002", "in the same visit", amount 0',
        'AA001 refused by "demo.AA001.cannot-be-billed-with.AA002"',
        "AA002 payable, amount 20.00",
        'AA002 not by "cannot-be-billed-with.AA002"',
        "line 2 payable",
        "claim refused",
    ],
)
def test_what_is_as_expected_is_not_spoken_of(tmp_path: Path, expectation: str) -> None:
    rules = f'{BAN}\nexample "both"\n    on 2018-05-02: AA001, AA002\n    expect {expectation}\n'
    assert problems(tmp_path, rules) == ()


def test_a_code_on_two_lines_needs_the_line(tmp_path: Path) -> None:
    (found,) = problems(
        tmp_path, f'{BAN}\nexample "twice"\n    on 2018-05-02: AA002, AA002\n    expect AA002 payable\n'
    )
    assert found.code == "E0708"
    assert found.helps == ("name the line: `line 1` or `line 2`",)


def test_an_example_must_expect_something(tmp_path: Path) -> None:
    (found,) = problems(tmp_path, f'{BAN}\nexample "nothing"\n    on 2018-05-02: AA002\n')
    assert found.code == "E0703"


def test_another_engine_must_give_the_very_same(tmp_path: Path) -> None:
    checked, loaded = load(tmp_path, f'{BAN}\nexample "one"\n    on 2018-05-02: AA002\n    expect AA002 payable\n')
    assert loaded.ruleset is not None
    examples = [cited.node for cited in loaded.ruleset.examples]

    def contrary(claim: Any, *, unknown: Any) -> Any:
        (mine,) = run(checked, examples, {})
        assert mine.result is not None
        return evolve(mine.result, lines=(evolve(mine.result.lines[0], verdict="refused"),))

    (ran,) = run(checked, examples, {"the other engine": contrary})
    (problem,) = ran.problems
    assert problem.code == "E0705"
    assert "the other engine says" in problem.message


# ---------------------------------------------------------------- which rules are exercised


def exercised(folder: Path, rules: str) -> tuple[set[str], set[str]]:
    """The slugs shown firing, and those shown not firing."""
    checked, ran = all_ran(folder, rules)
    assert all(one.holds for one in ran), render_text((p for one in ran for p in one.problems), False)
    found = exercise(checked, ran)
    firing = {checked.rules[index].slug for index in found.firing}
    return firing, {checked.rules[index].slug for index in found.quiet}


CONDITION = "AA003\n    only when duration_min >= 30\n"


def test_a_condition_that_fails_fires_and_one_that_holds_does_not(tmp_path: Path) -> None:
    slug = "only-when-duration-min"
    short = 'example "short"\n    on 2018-05-02: AA003 with duration_min 20\n    expect AA003 refused\n'
    long = 'example "long"\n    on 2018-05-02: AA003 with duration_min 30\n    expect AA003 payable\n'
    assert exercised(tmp_path, f"{CONDITION}\n{short}") == ({slug}, set())
    assert exercised(tmp_path, f"{CONDITION}\n{long}") == (set(), {slug})
    assert exercised(tmp_path, f"{CONDITION}\n{short}\n{long}") == ({slug}, {slug})


def test_what_is_undecided_shows_neither(tmp_path: Path) -> None:
    unknown = 'example "unknown"\n    on 2018-05-02: AA003\n    expect AA003 undecided\n'
    met = 'example "met"\n    unknown met\n    on 2018-05-02: AA003\n    expect AA003 payable\n'
    assert exercised(tmp_path, f"{CONDITION}\n{unknown}\n{met}") == (set(), set())


def test_a_line_outside_the_days_of_a_rule_shows_nothing_of_it(tmp_path: Path) -> None:
    rules = CONDITION.replace("AA003", "AA003 from 2018-05-01")
    early = 'example "early"\n    on 2018-04-30: AA003 with duration_min 30\n    expect AA003 payable\n'
    assert exercised(tmp_path, f"{rules}\n{early}") == (set(), set())


def test_a_pair_of_lines_that_falls_shows_the_ban_firing_only(tmp_path: Path) -> None:
    pair = 'example "both"\n    on 2018-05-02: AA001, AA002\n    expect AA001 refused\n'
    alone = 'example "alone"\n    on 2018-05-02: AA001\n    expect AA001 payable\n'
    ban = "cannot-be-billed-with"
    firing, quiet = exercised(tmp_path, f"{BAN}\n{pair}")
    assert (ban in firing, ban in quiet) == (True, False)
    firing, quiet = exercised(tmp_path, f"{BAN}\n{alone}")
    assert (ban in firing, ban in quiet) == (False, True)


def test_an_example_that_does_not_hold_shows_nothing(tmp_path: Path) -> None:
    checked, ran = all_ran(
        tmp_path,
        f'{CONDITION}\nexample "wrong"\n    on 2018-05-02: AA003 with duration_min 20\n    expect AA003 payable\n',
    )
    assert not ran[0].holds
    found = exercise(checked, ran)
    assert (found.firing, found.quiet) == (frozenset(), frozenset())


def test_a_sentence_without_conditions_that_always_speaks_need_not_be_shown_silent(tmp_path: Path) -> None:
    alone = 'example "alone"\n    on 2018-05-02: AA001\n    expect AA001 payable\n'
    checked, ran = all_ran(tmp_path, f"{BAN}\n{alone}")
    found = exercise(checked, ran)
    pays = next(index for index, rule in enumerate(checked.rules) if rule.slug == "pays-coefficient")
    assert pays in found.both


@pytest.mark.parametrize(
    ("part", "whole", "words"),
    [(0, 3, "0.0 %"), (1, 3, "33.3 %"), (2, 3, "66.6 %"), (1999, 2000, "99.9 %"), (3, 3, "100.0 %"), (0, 0, "100.0 %")],
)
def test_a_share_is_never_rounded_up(part: int, whole: int, words: str) -> None:
    assert share(part, whole) == words
