"""Prices with key letters: what rule files may say of them, and what a result says of amounts, steps and totals."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from itertools import permutations
from pathlib import Path
from typing import Any

import pytest

from takst.driver import Loaded, load
from takst.examples.generated import generated_plan
from takst.ir import nodes as ir
from takst.ir.ids import rule_ids
from takst.ir.interpret import interpret
from takst.runtime.claim import Claim
from takst.runtime.decode import decode
from takst.runtime.engine import validate
from takst.runtime.result import Result
from takst.runtime.spec import Fee, Share
from takst.runtime.windows import Window
from takst.source import SourceText

CODES = """\
code,row,label,letter,coefficient,second_coefficient,approval,place,group
QQ001,,Operation,Q,80,30,,"Art. 1",Chapter 1
QQ002,,Greater operation,Q,100,,E,"Art. 1",Chapter 1
QQ003,,Smaller operation,Q,60,,,"Art. 1",Chapter 2
KK001,,Test,K,20,,,"Art. 2",Chapter 2
KK002,,Short test,K,12,,,"Art. 2",Chapter 2
DD001,,Drilling,D/DQ,12,,,"Art. 3",
EX001,1,The first,Q,10,,,"Art. 4",
EX001,2,Each other,Q,5,,E,"Art. 4",
NN001,,No letter,,2,,,"Art. 5",
VV001,,Not readable,Q,,,,"Art. 5",
"""
HEADER = """\
ruleset trial "Trial tariff"
source act "The act"
in force from 2018-01-01
codes look like "AA000"
catalogue "codes.csv"
with means in the same session
key session: session presumed patient, provider, date
key foot: foot_side
key course: course_id
fact foot_side: one of left, right "Which foot?"
fact course_id: text "Which course?"
fact late: yes/no "Was it late?"
fact area: number "How large?"
fact stage: number "Which stage?"
fact kind: one of a, b
from act "Art. 1"
"""


def document(rules: str, codes: str = CODES) -> Loaded:
    texts = {"rules.takst": HEADER + rules, "codes.csv": codes}
    return load([Path("rules.takst")], lambda path: SourceText(str(path), texts[str(path)]))


def mistakes(rules: str) -> list[str]:
    found = [one for one in document(rules).diagnostics if not one.code.startswith("I")]
    return [f"{one.code} {one.span.text}" + (f" -> {one.nearest}" if one.nearest else "") for one in found]


def checked(rules: str, codes: str = CODES) -> ir.CheckedRuleset:
    loaded = document(rules, codes)
    assert loaded.checked is not None, [one.message for one in loaded.diagnostics]
    return loaded.checked


# ---------------------------------------------------------------- what rule files say


def test_price_sentences_become_rules_with_names_of_their_own() -> None:
    rules = checked(
        """QQ001
    pays Q 150 when late
    pays as KK001 when kind is a
    pays coefficient with letter K when kind is b
    times 1.5 when late
    adds 5 when late
    adds 2 per started 10 area above 20
    pays 100 % for first, 12.5 % for others, by coefficient per session
    total at most Q 90 per foot and session
    patient pays at most 30
"""
    ).rules
    assert [id.removeprefix("trial.QQ001.") for rule in rules for id in rule_ids(rule, "trial")] == [
        "pays-q-150",
        "pays-as-kk001",
        "pays-coefficient-with-letter-k",
        "times-1.5",
        "adds-5",
        "adds-2-per-started-10-area-above-20",
        "pays-by-coefficient-per-session",
        "total-at-most-q-90-per-foot-and-session",
        "patient-pays-at-most-30",
    ]
    supplement, rank, cap = rules[5], rules[6], rules[7]
    assert isinstance(supplement, ir.Supplement) and isinstance(rank, ir.Rank) and isinstance(cap, ir.Cap)
    assert (supplement.size, supplement.above, supplement.started) == (Decimal(10), Decimal(20), True)
    assert (rank.shares, rank.others) == ((Share(Decimal(100)),), Share(Decimal("12.5")))
    assert (cap.fee, cap.window) == (Fee(Decimal(90), "Q"), Window("keys", ("foot", "session")))


def test_headings_pick_rows_by_letter_mark_and_group() -> None:
    rules = checked(
        """codes with letter D/DQ
    times 0.5 when late
codes with approval E except QQ002
    times 0.5 when late
codes of "Chapter 2"
    times 0.5 when late
"""
    ).rules
    assert [sorted(rule.subject.codes) for rule in rules] == [
        ["DD001"],
        ["EX001 row 2"],
        ["KK001", "KK002", "QQ003"],
    ]


MISTAKES: Mapping[str, tuple[str, list[str]]] = {
    "a letter that nobody has": ("QQ001\n    adds QQ 5\n", ["E0227 QQ"]),
    "a heading of a letter that nobody has": ("codes with letter KK\n    adds 5\n", ["E0227 KK"]),
    "a mark that no row has": ("codes with approval F\n    adds 5\n", ["E0215 codes with approval F"]),
    "a supplement in another letter": ("QQ001\n    pays coefficient\n    adds K 5\n", ["E0512 K 5"]),
    "a floor in another letter": ("QQ001\n    pays Q 1\n    times 2, at least K 5\n", ["E0512 K 5"]),
    "a place in another letter": (
        "QQ001\n    pays coefficient\n    pays K 5 for first, by stage per session\n",
        ["E0512 K 5"],
    ),
    "the patient in another letter": (
        "QQ001\n    pays coefficient\n    patient pays at most as KK001\n",
        ["E0512 patient pays at most as KK001"],
    ),
    "letters of two prices": (
        "QQ001\n    pays coefficient\n    pays K 5 when late\n    adds K 5\n",
        ["E0512 K 5"],
    ),
    "a total of no line": (
        "QQ001\n    pays coefficient\n    total at most K 5 per session\n",
        ["E0512 K 5"],
    ),
    "a total of two letters": (
        "QQ001, KK001\n    pays coefficient\n    total at most 5 per session\n",
        ["E0514 total at most 5 per session"],
    ),
    "groups of two letters": (
        "QQ001, KK001\n    pays coefficient\n    pays 50 % for others, by total per foot and session\n",
        ["E0514 pays 50 % for others, by total per foot and session"],
    ),
    "two prices at once": ("QQ001\n    pays Q 5\n    pays coefficient\n", ["E0513 pays coefficient"]),
    "places out of order": (
        "QQ001\n    pays 1 % for second, 2 % for first, by coefficient per session\n",
        ["E0121 1 % for second"],
    ),
    "a place left out": (
        "QQ001\n    pays 1 % for first, 2 % for third, by coefficient per session\n",
        ["E0121 2 % for third"],
    ),
    "a place after the others": (
        "QQ001\n    pays 1 % for others, 2 % for first, by coefficient per session\n",
        ["E0121 1 % for others"],
    ),
    "an order that nobody knows": (
        "QQ001\n    pays 1 % for others, by stages per session\n",
        ["E0202 stages -> stage"],
    ),
    "an order of yes and no": ("QQ001\n    pays 1 % for others, by late per session\n", ["E0304 late"]),
    "an order without a group": (
        "QQ001\n    pays 1 % for others, by stage per patient\n",
        ["E0501 pays 1 % for others, by stage per patient"],
    ),
    "a window that moves": (
        "QQ001\n    total at most Q 5 within 30 days\n",
        ["E0121 within 30 days"],
    ),
    "groups among which nobody knows": (
        "QQ001\n    pays 1 % for others, by total per foot\n",
        ["E0515 pays 1 % for others, by total per foot"],
    ),
    "amounts for groups": (
        "QQ001\n    pays Q 1 for first, by total per foot and session\n",
        ["E0121 Q 1"],
    ),
    "steps of nothing": ("QQ001\n    adds Q 1 per 0 area\n", ["E0121 per 0 area"]),
    "steps of no number": ("QQ001\n    adds Q 1 per kind\n", ["E0304 kind"]),
    "a code that there is not": ("QQ001\n    pays as QQ009\n", ["E0201 QQ009 -> QQ001"]),
    "a letter with two values": (
        "letter Q: 6 EUR from 2019-01-01\nletter Q: 7 EUR\n",
        ["E0403 letter Q: 7 EUR"],
    ),
}


@pytest.mark.parametrize("mistake", MISTAKES)
def test_a_mistake_is_told_at_its_place(mistake: str) -> None:
    rules, expected = MISTAKES[mistake]
    assert mistakes(rules) == expected


def test_a_letter_in_the_catalogue_is_made_of_capitals() -> None:
    loaded = document("QQ001\n    pays coefficient\n", CODES + "QQ009,,Wrong,q,1,,,,\n")
    assert [(one.code, one.span.text) for one in loaded.diagnostics if one.code.startswith("E")] == [("E0612", "q")]


# ---------------------------------------------------------------- what results say


def line(code: str, n: int, **more: Any) -> dict[str, Any]:
    return {"code": code, "n": n, "date": "2018-05-02", **more}


def judged(rules: ir.CheckedRuleset, *lines: Mapping[str, Any], unknown: Any = "ask", **more: Any) -> Result:
    """On both engines, which must agree."""
    claims = [_claim(rules, {"claim": "C1", "patient": {"id": "P1"}, "lines": list(lines), **more})]
    result = interpret(rules, claims[0], unknown=unknown)
    assert validate(generated_plan(rules), claims[0], unknown=unknown) == result
    return result


def _claim(rules: ir.CheckedRuleset, written: Mapping[str, Any]) -> Claim:
    decoded = decode(written, rules.spec)
    assert decoded.claim is not None, decoded.faults
    return decoded.claim


EVERY = "every line\n    pays coefficient\n"


def test_totals_stand_by_letter_and_a_catalogue_without_letters_sums_coefficients() -> None:
    lettered = checked(EVERY)
    totals = judged(lettered, line("QQ001", 1), line("KK001", 2), line("NN001", 3), line("VV001", 4)).totals.as_dict()
    nothing = {"held": "0", "refused": "0"}
    assert totals == {
        "K": {"payable": "20", **nothing},
        "Q": {"payable": "80", **nothing},
        "coefficient": {"payable": "2", **nothing},
        "lines_without_amount": 1,
    }
    plain = checked(EVERY, "code,label,coefficient\nAA001,Act,2.50\n")
    assert judged(plain).totals.as_dict() == {"coefficient": {"payable": "0", **nothing}, "lines_without_amount": 0}
    (amount,) = (one.amount.as_dict() for one in judged(plain, line("AA001", 1)).lines)
    assert amount == {
        "letter": None,
        "currency": None,
        "value": None,
        "patient_max": None,
        "before": "2.5",
        "after": "2.5",
        "high": None,
        "steps": ["coefficient 2.5"],
    }


def test_a_letter_with_a_value_gives_money_on_its_days() -> None:
    rules = checked(f"letter Q: 6.50 EUR from 2018-06-01\n{EVERY}")
    early, late = line("QQ003", 1), {**line("QQ003", 2), "date": "2018-06-01"}
    result = judged(rules, early, late, line("KK001", 3))
    assert [one.amount.value for one in result.lines] == [None, Decimal("6.50"), None]
    totals = result.totals.as_dict()
    assert totals["Q"]["payable"] == "120"
    assert totals["EUR"] == {"payable": "390", "held": "0", "refused": "0"}


def test_the_steps_lead_from_the_coefficient_to_the_amount() -> None:
    rules = checked(
        f"""{EVERY}
QQ001
    times 0.5, at least Q 50 when kind is a
    adds Q 2 per 10 area above 20
    pays 100 % for first, 50 % for others, by coefficient per session
    total at most Q 100 per session
"""
    )
    facts = {"area": 45, "kind": "a"}
    (one,) = judged(rules, line("QQ001", 1, units=3, facts=facts)).lines
    assert one.amount.steps == (
        "coefficient Q 80",
        "× 0.5 (times 0.5, at least Q 50 when kind is a) = Q 40",
        "at least Q 50 (times 0.5, at least Q 50 when kind is a) = Q 50",
        "+ Q 2 × 2 (adds Q 2 per 10 area above 20) = Q 54",
        "× 3 units = Q 162",
        "first of the session: 100 %, second to third: 50 % = Q 108",
        "total 108 of at most 100 per session = Q 100",
    )
    assert (one.amount.before, one.amount.after, one.verdict) == (Decimal(162), Decimal(100), "reduced")


def test_a_reduced_unit_says_why_and_by_whom() -> None:
    rules = checked(
        f"""{EVERY}
codes of "Chapter 1"
    requires prior approval when late
    pays 100 % for first, 50 % for others, by coefficient per session
"""
    )
    lines = [line("QQ001", 1, facts={"late": False}), line("QQ002", 2, facts={"late": True})]
    result = judged(rules, *lines, approvals=[])
    assert [one.verdict for one in result.lines] == ["reduced", "needs approval"]
    (found,) = (one for one in result.findings if one.verdict == "reduced")
    assert found.rule == "trial.QQ001.pays-by-coefficient-per-session"
    assert found.text == "second of the session: 50 %"
    assert found.citation is not None and found.citation.place == "Art. 1, QQ001"
    assert [(cause.line, cause.code) for cause in found.because] == [(2, "QQ002")]
    assert dict(found.evidence)["waiting, and holding its place"] == "line 2"
    assert (found.amount.letter, found.amount.before, found.amount.after) == ("Q", Decimal(80), Decimal(40))
    assert result.totals.of("Q").held == Decimal(100)


def test_a_line_that_is_refused_gives_up_its_place() -> None:
    rules = checked(
        f"""{EVERY}
codes of "Chapter 1"
    only when not late
    pays 100 % for first, 50 % for others, by coefficient per session
"""
    )
    lines = [line("QQ001", 1, facts={"late": False}), line("QQ002", 2, facts={"late": True})]
    assert [(one.verdict, one.amount.after) for one in judged(rules, *lines).lines] == [
        ("payable", Decimal(80)),
        ("refused", Decimal(0)),
    ]


def test_a_place_that_cannot_be_told_never_adds_money() -> None:
    rules = checked(f"{EVERY}\nQQ001, QQ002\n    pays 100 % for first, 50 % for others, by coefficient per course\n")
    lines = [line("QQ001", 1), line("QQ002", 2, facts={"course_id": "A"})]
    result = judged(rules, *lines, history_complete_from="0001-01-01")
    small, great = result.lines
    assert (small.verdict, small.amount.before, small.amount.high) == ("undecided", Decimal(40), Decimal(80))
    assert (great.verdict, great.amount.after) == ("payable", Decimal(100))
    (found,) = result.findings
    assert [(missing.fact, missing.question) for missing in found.missing] == [("course_id", "Which course?")]
    met = judged(rules, *lines, history_complete_from="0001-01-01", unknown="met")
    assert [(one.verdict, one.amount.after) for one in met.lines] == [
        ("payable", Decimal(40)),
        ("payable", Decimal(100)),
    ]


def test_an_exception_that_cannot_be_told_leaves_the_lower_price() -> None:
    rules = checked(f"{EVERY}\nQQ001, QQ002\n    pays 50 % for others, by coefficient per session unless late\n")
    (one,) = judged(rules, line("QQ001", 1)).lines
    assert (one.amount.before, one.amount.high) == (Decimal(40), Decimal(80))


def test_a_total_over_what_is_not_certain_leaves_the_rest() -> None:
    rules = checked(f"{EVERY}\nKK001, KK002\n    total at most K 25 per course\n")
    lines = [line("KK001", 1), line("KK002", 2, facts={"course_id": "A"})]
    great, small = judged(rules, *lines, history_complete_from="0001-01-01").lines
    assert (great.verdict, great.amount.after) == ("payable", Decimal(20))
    assert (small.verdict, small.amount.before, small.amount.high) == ("undecided", Decimal(5), Decimal(12))


def test_unknown_amounts_add_nothing_to_what_others_may_lack() -> None:
    rules = checked(
        f"{EVERY}\nKK001\n    adds K 4 per area above 10\n\nKK001, KK002\n    total at most K 30 per session\n"
    )
    great, small = judged(rules, line("KK001", 1), line("KK002", 2)).lines
    assert (great.amount.before, great.amount.high) == (Decimal(20), Decimal(30))
    assert (small.amount.before, small.amount.high) == (Decimal(0), Decimal(10))


def test_what_was_received_later_takes_no_place() -> None:
    rules = checked(f"{EVERY}\nQQ001, QQ002\n    pays 100 % for first, 50 % for others, by coefficient per session\n")
    written: dict[str, Any] = {"patient": {"id": "P1"}, "provider": {"id": "D1"}}
    first = _claim(rules, {**written, "claim": "C1", "received": "2018-05-03", "lines": [line("QQ001", 1)]})
    later = _claim(rules, {**written, "claim": "C2", "received": "2018-05-04", "lines": [line("QQ002", 1)]})
    again = _claim(rules, {**written, "claim": "C3", "received": "2018-05-05", "lines": [line("QQ001", 1)]})
    alone, with_later = interpret(rules, first), interpret(rules, first, [later, again])
    assert alone == with_later
    (last,) = interpret(rules, again, [first, later]).lines
    assert (last.verdict, last.amount.after) == ("reduced", Decimal(40))
    for claim, others in ((first, [later, again]), (again, [first, later]), (later, [again, first])):
        assert validate(generated_plan(rules), claim, others) == interpret(rules, claim, others)


def test_a_refused_line_of_the_history_takes_no_place() -> None:
    rules = checked(f"{EVERY}\nQQ001, QQ002\n    pays 100 % for first, 50 % for others, by coefficient per session\n")
    for status, after in (("paid", 40), ("refused", 80), ("withdrawn", 80)):
        history = [{"code": "QQ002", "date": "2018-05-02", "session": "S1", "status": status}]
        (one,) = judged(rules, line("QQ001", 1, session="S1"), history=history).lines
        assert one.amount.after == Decimal(after)


def test_the_order_of_lines_changes_nothing() -> None:
    rules = checked(
        f"""{EVERY}
QQ001 to QQ003
    pays 100 % for first, 75 % for second, by total per foot and session
    pays 100 % for first, 50 % for others, by stage per session
    total at most Q 120 per foot and session
    total at most Q 150 per session
"""
    )
    lines = [
        line("QQ001", 1, facts={"foot_side": "left", "stage": 2}),
        line("QQ002", 2, facts={"foot_side": "right", "stage": 1}),
        line("QQ003", 3, facts={"foot_side": "right"}),
        line("QQ003", 4, facts={"stage": 1, "foot_side": "left"}),
    ]
    (one,) = {judged(rules, *mixed).as_dict()["totals"]["Q"]["held"] for mixed in permutations(lines)}
    assert Decimal(one) > 0
    results = [judged(rules, *mixed) for mixed in permutations(lines)]
    assert all(result == results[0] for result in results)


def test_the_patient_may_be_asked_for_the_price_of_another_code() -> None:
    rules = checked(f"{EVERY}\nKK002\n    patient pays at most as KK001 when late\n")
    asked, agreed = (judged(rules, line("KK002", 1, units=2, facts=facts)).lines[0] for facts in ({}, {"late": True}))
    assert (asked.verdict, asked.amount.patient_max) == ("undecided", None)
    assert (agreed.verdict, agreed.amount.patient_max, agreed.amount.after) == ("payable", Decimal(40), Decimal(24))


def test_of_several_prices_with_a_condition_the_lower_one_stands_when_both_hold() -> None:
    rules = checked(f"{EVERY}\nQQ001\n    pays Q 10 when late\n    pays Q 20 when kind is a\n")
    prices = {
        (late, kind): judged(rules, line("QQ001", 1, facts={"late": late, "kind": kind})).lines[0].amount.after
        for late in (True, False)
        for kind in ("a", "b")
    }
    assert prices == {(True, "a"): 10, (True, "b"): 10, (False, "a"): 20, (False, "b"): 80}


def test_a_base_that_cannot_be_told_is_a_range_and_in_two_letters_no_amount() -> None:
    rules = checked(f"{EVERY}\nQQ001\n    pays Q 100 when late\n\nQQ003\n    pays K 5 when late\n")
    one, other = judged(rules, line("QQ001", 1), line("QQ003", 2)).lines
    assert (one.verdict, one.amount.before, one.amount.high) == ("undecided", Decimal(80), Decimal(100))
    assert (other.verdict, other.amount.before, other.amount.letter) == ("undecided", None, None)
