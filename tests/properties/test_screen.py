"""The screen is sound: in lines of which it says that nothing can be found, the interpreter finds nothing, and decoding
no fault.

Claims are made up near the limits of the rules, and made plain again in parts, so that many of them pass.
"""

from __future__ import annotations

import datetime as dt
import pickle
from collections import Counter
from collections.abc import Collection, Iterator
from functools import cache
from itertools import pairwise
from pathlib import Path
from random import Random
from typing import Any

import attrs
import msgspec
import pytest

from takst.driver import load, rule_files
from takst.examples.generated import generated_plan
from takst.ir import nodes as ir
from takst.ir.interpret import interpret
from takst.ir.walk import codes_of, own_lines
from takst.runtime import engine, entry
from takst.runtime.approved import Approved
from takst.runtime.claim import Claim, HistoryLine
from takst.runtime.decode import decode
from takst.runtime.later import Later
from takst.runtime.plan import Plan
from takst.runtime.result import Result
from takst.runtime.screen import doubtful, finds_nothing
from takst.runtime.view import docket
from takst.sample import sample

ROOT = Path(__file__).parents[2]
RULESETS = {
    "every": ROOT / "tests" / "cases" / "python" / "every_sentence",
    "tables": ROOT / "tests" / "cases" / "tables",
    **{path.name: path for path in sorted((ROOT / "rulesets").iterdir())},
}
LINES = {"every": 3000, "tables": 1500}
ALWAYS_ASKED = ("aleris", "helfo")
"""Rulesets that ask something of every claim."""
OF_EVERY_LINE = ("every", *ALWAYS_ASKED)
"""Rulesets in which something stands that speaks of every line."""


@cache
def ruleset(name: str) -> tuple[ir.CheckedRuleset, Plan]:
    rules = load(rule_files(RULESETS[name])).checked
    assert rules is not None
    return rules, generated_plan(rules)


def documents(rules: ir.CheckedRuleset, lines: int, seed: int) -> Iterator[dict[str, Any]]:
    """Claims near the limits of rules, each as it is and with less and less in it."""
    chance = Random(seed)
    for claim in sample(rules, lines, seed):
        document = msgspec.to_builtins(claim)
        yield document
        for _ in range(2):
            document = plainer(document, chance)
            yield document


def plainer(document: dict[str, Any], chance: Random) -> dict[str, Any]:
    """Some of what it says left out, fewer lines, the history known."""
    kept = {name: value for name, value in document.items() if name in ("claim", "patient", "lines")}
    kept |= {name: value for name, value in document.items() if name not in kept and chance.random() < 0.4}
    kept["lines"] = [_plainer_line(line, chance) for line in document["lines"][: chance.choice((1, 1, 2, 3))]]
    if "history" in kept:
        kept["history"] = [_plainer_line(line, chance) for line in kept["history"]]
    if chance.random() < 0.6:
        kept["history_complete_from"] = "1900-01-01"
    return kept


def _plainer_line(line: dict[str, Any], chance: Random) -> dict[str, Any]:
    facts = {name: value for name, value in line.get("facts", {}).items() if chance.random() < 0.8}
    kept = {name: value for name, value in line.items() if name in ("code", "date", "units") or chance.random() < 0.3}
    return {**kept, "facts": facts} if facts else {n: v for n, v in kept.items() if n != "facts"}


def bare(rules: ir.CheckedRuleset, count: int, seed: int) -> Iterator[dict[str, Any]]:
    """Claims that say nothing but codes and days, with all documents and approvals there: a code and one that a rule
    names beside it, in the claim or before, on the same day or not."""
    chance = Random(seed)
    kinds = sorted({rule.kind for rule in rules.rules if isinstance(rule, ir.DocumentRequired)})
    there: dict[str, Any] = {"documents": [{"kind": kind} for kind in kinds]}
    codes = sorted({*rules.spec.codes, *rules.spec.cases}) or ["AA000"]
    said = ((rule.subject, own_lines(rule)) for rule in rules.rules)
    pairs = [(sorted(subject.codes), sorted(codes_of(lines))) for subject, lines in said if lines is not None]
    naming = [(own, named) for own, named in pairs if own and named]
    start = rules.spec.valid.start or dt.date(2018, 4, 1)
    for number in range(count):
        own, named = chance.choice(naming) if naming else (codes, codes)
        day = start + dt.timedelta(days=400 + chance.randrange(200))
        before = day - dt.timedelta(days=chance.choice((0, 0, 1, 5, 29, 90, 300)))
        one, two = chance.choice(own), chance.choice(named)
        if chance.random() < 0.5:
            one, two = two, one
        approvals = [{"codes": [one, two, *codes[:3]], "given": "2000-01-01"}]
        lines = [{"code": one, "date": f"{day}", "units": chance.choice((1, 1, 1, 2))}]
        beside = lines if chance.random() < 0.5 else []
        history = [] if beside is lines else beside
        beside.append({"code": two, "date": f"{day if chance.random() < 0.4 else before}"})
        if chance.random() < 0.3:
            history.append({"code": chance.choice(codes), "date": f"{before}"})
        document = {"claim": f"C{number}", "patient": {"id": "P"}, "lines": lines, "history": history, **there}
        yield document | {"approvals": approvals, "history_complete_from": chance.choice(("1900-01-01", f"{before}"))}


def mixed(rules: ir.CheckedRuleset, count: int, seed: int) -> Iterator[dict[str, Any]]:
    """The lines of two of these in one claim, so that something may be found in some of them only."""
    for one, two in pairwise(bare(rules, count, seed)):
        yield one | {name: [*one[name], *two[name]] for name in ("lines", "history", "approvals")}


@pytest.mark.parametrize("name", RULESETS)
def test_in_what_the_screen_lets_through_there_is_no_finding_and_no_fault(name: str) -> None:
    rules, plan = ruleset(name)
    passed = Counter[str]()
    lines = LINES.get(name, 600)
    given = (*documents(rules, lines, seed=11), *bare(rules, lines, seed=12), *mixed(rules, lines, seed=13))
    for document in given:
        for raw, trusted in ((msgspec.convert(document, Claim), True), (_typed(document), False)):
            places = doubtful(plan.screen, raw, trusted)
            if places is None:
                continue
            passed["whole" if not places else "some" if len(places) < len(raw.lines) else "none"] += 1
            decoded = decode(document, rules.spec)
            assert decoded.claim is not None, (document, decoded.faults)
            expected = interpret(rules, decoded.claim)
            assert {finding.line for finding in expected.findings} <= _numbers(decoded.claim, rules, places), document
            assert entry.validate(plan, document if trusted else raw, (), "ask") == expected, document
            assert finds_nothing(plan.screen, raw, trusted) == (not places)
    assert passed["whole"] > 20 or name in ALWAYS_ASKED, passed
    assert passed["some"] > 5 or name in OF_EVERY_LINE, passed


def _numbers(claim: Claim, rules: ir.CheckedRuleset, places: Collection[int]) -> set[int]:
    """Of the lines at these places."""
    lines = [claim.lines[place] for place in places]
    return {view.n for view in docket(claim, rules.spec).own if any(view.line is line for line in lines)}


def _typed(document: dict[str, Any]) -> Claim:
    return msgspec.convert(document, Claim)


@pytest.mark.parametrize("name", ["every", "tables", "hzzo"])
def test_other_claims_of_the_patient_count_as_earlier_lines_do(name: str) -> None:
    rules, plan = ruleset(name)
    claims = [decode(one, rules.spec).claim for one in documents(rules, 500, seed=5)]
    known = [claim for claim in claims if claim is not None]
    for number, claim in enumerate(known):
        others = [
            msgspec.structs.replace(other, patient=claim.patient, claim=f"other {n}")
            for n, other in enumerate(known[number + 1 : number + 4])
        ]
        assert engine.validate(plan, claim, others) == interpret(rules, claim, others), claim


# ---------------------------------------------------------------- documents with faults

PLAIN = {"code": "EE001 row 1", "date": "2018-05-02"}
"""A line in which nothing is found."""
DOUBTFUL = {"code": "EE001 row 1", "date": "1998-05-02"}
"""One that is judged."""
WRONG: tuple[dict[str, Any], ...] = (
    {"session": ""},
    {"in": {"no such grouping": "1"}},
    {"in": {"session": "A"}, "session": "B"},
    {"facts": {"no_such_fact": 1}},
    {"facts": {"emergency": "yes"}},
    {"facts": {"body_site": "nose"}},
    {"facts": {"duration_min": True}},
    {"facts": {"accident_date": "2018-02-30"}},
    {"facts": {"diagnosis": "M20"}},
    {"performer": {"specialty": "law"}},
    {"performer": {"id": "X"}, "performers": [{"id": "Y"}]},
    {"performer": {"facts": {"no_such_fact": 1}}},
    {"approvals": ["A"], "approval": "B"},
    {"links": [{"kind": "part_of", "to": 7}]},
    {"units": 0},
    {"n": 0},
    {"date": "2018-02-30"},
    {"unknown_field": 1},
)


@pytest.mark.parametrize("wrong", WRONG, ids=str)
@pytest.mark.parametrize("where", ["lines", "history"])
@pytest.mark.parametrize("is_quiet", [True, False])
def test_a_fault_is_told_however_plain_the_rest_is(wrong: dict[str, Any], where: str, is_quiet: bool) -> None:
    rules, plan = ruleset("every")
    document: dict[str, Any] = {"claim": "C", "patient": {"id": "P"}, "lines": [PLAIN], "history": [PLAIN]}
    assert finds_nothing(plan.screen, _typed(document), True)
    document[where] = [PLAIN | wrong]
    if not is_quiet:
        document["lines"] = [*document["lines"], DOUBTFUL]
    has_faults = decode(document, rules.spec).claim is None
    try:
        result: Result | None = entry.validate(plan, document, (), "ask")
    except entry.ClaimError:
        result = None
    assert (result is None) == has_faults


@pytest.mark.parametrize(
    "wrong",
    [
        {"patient": {"id": "P", "birth_date": "2019-01-01"}},
        {"patient": {"id": "P", "birth_date": "2000-01-01", "age": 70}},
        {"patient": {"id": "P", "facts": {"insured": 1}}},
        {"patient": {"id": ""}},
        {"provider": {"facts": {"no_such_fact": 1}}},
        {"facts": {"no_such_fact": 1}},
        {"lines": [PLAIN | {"n": 1}, PLAIN | {"n": 1}]},
    ],
    ids=str,
)
def test_a_fault_of_the_claim_is_told(wrong: dict[str, Any]) -> None:
    rules, plan = ruleset("every")
    document: dict[str, Any] = {"claim": "C", "patient": {"id": "P"}, "lines": [PLAIN]} | wrong
    for beside in ([], [DOUBTFUL]):
        document["lines"] = [*document["lines"], *beside]
        assert decode(document, rules.spec).faults
        with pytest.raises(entry.ClaimError):
            entry.validate(plan, document, (), "ask")


# ---------------------------------------------------------------- the result


def approved() -> tuple[Result, Result]:
    """The same claim by the screen, and by the interpreter."""
    rules, plan = ruleset("tables")
    document = {"claim": "C", "patient": {"id": "P"}, "lines": [{"code": "AA001", "date": "2018-05-02"}]}
    claim = decode(document, rules.spec).claim
    assert claim is not None
    return entry.validate(plan, document, (), "ask"), interpret(rules, claim)


def test_an_approved_result_is_a_result_like_any_other() -> None:
    quick, whole = approved()
    assert isinstance(quick, Approved) and type(whole) is Result
    assert quick == whole and whole == quick and quick == approved()[0] and hash(quick) == hash(whole)
    assert quick != attrs.evolve(whole, claim="D") and quick != "C"
    assert [getattr(quick, one.name) for one in attrs.fields(Result)] == [
        getattr(whole, one.name) for one in attrs.fields(Result)
    ]
    assert (quick.verdict, quick.totals) == (whole.verdict, whole.totals)
    told, expected = quick.as_dict(), whole.as_dict()
    assert told.pop("receipt") | {"engine": "interpreter"} == expected.pop("receipt") and told == expected
    assert pickle.loads(pickle.dumps(quick)) == whole
    assert "LineResult" in repr(quick)
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        quick.claim = "D"  # type: ignore[misc]


def test_a_judged_result_is_a_result_like_any_other() -> None:
    rules, plan = ruleset("tables")
    document = {"claim": "C", "patient": {"id": "P"}, "lines": [{"code": "AA001", "date": "1990-05-02"}]}
    claim = decode(document, rules.spec).claim
    assert claim is not None
    quick, whole = entry.validate(plan, document, (), "ask"), interpret(rules, claim)
    assert quick.findings and isinstance(quick, Later) and type(whole) is Result
    assert (quick.verdict, quick.findings) == (whole.verdict, whole.findings)
    assert quick == whole and whole == quick and hash(quick) == hash(whole)
    assert [getattr(quick, one.name) for one in attrs.fields(Result)] == [
        getattr(whole, one.name) for one in attrs.fields(Result)
    ]
    told, expected = quick.as_dict(), whole.as_dict()
    assert told.pop("receipt") | {"engine": "interpreter"} == expected.pop("receipt") and told == expected
    assert pickle.loads(pickle.dumps(quick)) == whole


def test_json_as_text_is_a_document_too() -> None:
    _, plan = ruleset("tables")
    text = '{"claim": "C", "patient": {"id": "P"}, "lines": [{"code": "AA001", "date": "2018-05-02"}]}'
    results = [entry.validate(plan, one, (), "ask") for one in (text, text.encode(), msgspec.json.decode(text))]
    assert results[0] == results[1] == results[2]
    with pytest.raises(entry.ClaimError, match="no JSON"):
        entry.validate(plan, text[:-1], (), "ask")
    with pytest.raises(entry.ClaimError, match="a date such as"):
        entry.validate(plan, text.replace("2018-05-02", "soon"), (), "ask")


STRANGE: tuple[dict[str, Any], ...] = (
    {"date": "2018-05-02T"},
    {"date": dt.datetime(2018, 5, 2)},
    {"units": 1.5},
    {"units": -1},
    {"code": 7},
)


def test_a_shape_that_no_type_checker_lets_through_is_a_fault_and_no_crash() -> None:
    _, plan = ruleset("tables")
    claim = msgspec.convert(
        {"claim": "C", "patient": {"id": "P"}, "lines": [{"code": "AA001", "date": "2018-05-02"}]}, Claim
    )
    line = claim.lines[0]
    for wrong in STRANGE:
        strange = msgspec.structs.replace(claim, lines=(msgspec.structs.replace(line, **wrong),))
        with pytest.raises(entry.ClaimError):
            entry.validate(plan, strange, (), "ask")
        listed = msgspec.structs.replace(claim, history=[msgspec.convert(PLAIN, HistoryLine)])
        assert not finds_nothing(plan.screen, listed, False)
