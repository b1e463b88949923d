"""The generated validators give what the interpreter gives, to the last word; and what must not matter does not.

Claims are made up near the limits of the rules: of a ruleset that has every sentence, and of the real ones.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from pathlib import Path
from random import Random
from typing import Any, Literal, get_args

import pytest
from attrs import evolve, frozen
from msgspec.structs import replace

from takst.driver import load, rule_files
from takst.examples.generated import generated_plan
from takst.ir import nodes as ir
from takst.ir.interpret import interpret
from takst.ir.walk import conditions_in, conditions_of_rule, line_sets_of_rule, windows_in
from takst.runtime.claim import Claim, HistoryLine, Line
from takst.runtime.decode import decode
from takst.runtime.engine import validate
from takst.runtime.entry import validate_all
from takst.runtime.plan import Plan
from takst.runtime.result import Finding, Result
from takst.runtime.verdicts import FINAL, VERDICTS, rank
from takst.runtime.windows import WindowKind
from takst.sample import sample

ROOT = Path(__file__).parents[2]
RULESETS = {"every": ROOT / "tests" / "cases" / "python" / "every_sentence", "hzzo": ROOT / "rulesets" / "hzzo"}
OTHERS = {path.name: path for path in sorted((ROOT / "rulesets").iterdir()) if path.name not in RULESETS}
Mode = Literal["ask", "met"]
MODES: tuple[Mode, ...] = get_args(Mode)


@frozen
class Tried:
    """A ruleset on both engines, with claims; those of one patient are judged with each other in view."""

    rules: ir.CheckedRuleset
    plan: Plan
    claims: tuple[Claim, ...]

    def others(self, claim: Claim) -> list[Claim]:
        return [other for other in self.claims if other.patient.id == claim.patient.id and other is not claim]

    def judge(self, claim: Claim, unknown: Mode = "ask") -> Result:
        return validate(self.plan, claim, self.others(claim), unknown)


@cache
def checked(name: str) -> ir.CheckedRuleset:
    rules = load(rule_files((RULESETS | OTHERS)[name])).checked
    assert rules is not None
    return rules


@cache
def tried(name: str, lines: int, seed: int = 1) -> Tried:
    rules = checked(name)
    decoded = [decode(document, rules.spec) for document in sample(rules, lines, seed)]
    claims = tuple(one.claim for one in decoded if one.claim is not None)
    return Tried(rules, generated_plan(rules), claims)


def shuffled(items: Iterable[Any], random: Random) -> tuple[Any, ...]:
    found = list(items)
    random.shuffle(found)
    return tuple(found)


# ---------------------------------------------------------------- agreement


def in_croatian(result: Result) -> dict[str, Any]:
    """Equal English can hide what other languages are made from. Receipts differ: they name the engine."""
    return result.as_dict("hr") | {"receipt": None}


@pytest.mark.parametrize("unknown", MODES)
@pytest.mark.parametrize(("name", "lines"), [("every", 2000), ("hzzo", 1500), *((name, 500) for name in OTHERS)])
def test_both_engines_say_the_same(name: str, lines: int, unknown: Mode) -> None:
    case = tried(name, lines)
    for n, claim in enumerate(case.claims):
        strangers = [other for other in case.claims[n : n + 9] if case.plan.counts_over_all_patients(other)]
        others = [*case.others(claim), *(one for one in strangers if one.patient.id != claim.patient.id)]
        expected = interpret(case.rules, claim, others, unknown=unknown)
        found = validate(case.plan, claim, others, unknown)
        assert found == expected, claim
        assert in_croatian(found) == in_croatian(expected), claim


def kinds_in(rules: ir.CheckedRuleset) -> set[object]:
    """Classes of rules, conditions and elements, and kinds of windows, that a ruleset uses."""
    conditions = [one for rule in rules.rules for guard in conditions_of_rule(rule) for one in conditions_in(guard)]
    windows = [rule.window for rule in rules.rules if isinstance(rule, ir.Limit)]
    windows += [window for one in conditions for window in windows_in(one)]
    sets = [lines for rule in rules.rules for lines in line_sets_of_rule(rule)]
    elements = [element for lines in sets for element in lines.elements]
    return {*map(type, rules.rules), *map(type, conditions), *map(type, elements)} | {one.kind for one in windows}


def test_the_ruleset_of_every_sentence_leaves_nothing_out() -> None:
    wanted = {*get_args(ir.AnyRule), *get_args(ir.Cond), *get_args(ir.Element), *get_args(WindowKind)}
    # a condition that is always so has no words of its own
    assert wanted - kinds_in(checked("every")) == {ir.Always}


def test_the_claims_bring_every_rule_to_speak() -> None:
    """Else the agreement of the engines would say little: each rule is behind a finding, or is seen to be applied."""
    case = tried("every", 4000)
    results = [case.judge(claim) for claim in case.claims]
    told = {finding.rule for result in results for finding in result.findings}
    told |= {rule for result in results for line in result.lines for rule in (*line.applied, *line.unresolved)}
    mute = {rule.slug for rule in case.rules.rules if isinstance(rule, ir.Note)}
    assert {rule.slug for rule in case.rules.rules if not any(f".{rule.slug}" in one for one in told)} == mute
    assert {line.verdict for result in results for line in result.lines} == set(VERDICTS)


# ---------------------------------------------------------------- what does not matter


@pytest.mark.parametrize("name", RULESETS)
def test_no_order_matters(name: str) -> None:
    case, random = tried(name, 600, seed=2), Random(2)
    mixed = evolve(case, plan=Plan(case.plan.spec, shuffled(case.plan.rules, random)))
    rules = evolve(case.rules, rules=shuffled(case.rules.rules, random))
    for claim in case.claims:
        other_way = in_another_order(claim, random)
        beside = [in_another_order(other, random) for other in shuffled(case.others(claim), random)]
        expected = case.judge(claim)
        assert validate(mixed.plan, other_way, beside) == expected
        assert interpret(rules, other_way, beside) == expected


def in_another_order(claim: Claim, random: Random) -> Claim:
    lists = ("lines", "history", "approvals", "documents", "episodes")
    given = {name: getattr(claim, name) for name in lists}
    return replace(claim, **{name: shuffled(v, random) for name, v in given.items() if isinstance(v, tuple)})


def test_a_claim_that_is_sent_twice_counts_once() -> None:
    case = tried("every", 600, seed=3)
    once = validate_all(case.plan, case.claims, "ask")
    twice = validate_all(case.plan, [*case.claims, *case.claims], "ask")
    assert twice == [*once, *once]


def test_claims_may_come_in_any_order() -> None:
    case, random = tried("every", 600, seed=4), Random(4)
    result_of = {result.claim: result for result in validate_all(case.plan, case.claims, "ask")}
    for _ in range(3):
        claims = shuffled(case.claims, random)
        results = validate_all(case.plan, claims, "ask")
        assert results == [result_of[claim.claim] for claim in claims]
        first, *others = claims
        assert result_of[first.claim] == interpret(case.rules, first, others)


def test_threads_do_not_disturb_each_other() -> None:
    case = tried("every", 600, seed=5)
    alone = [case.judge(claim) for claim in case.claims]
    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(case.judge, case.claims)) == alone


@pytest.mark.parametrize("name", RULESETS)
def test_a_line_that_no_rule_brings_near_the_others_changes_nothing_for_them(name: str) -> None:
    case = tried(name, 600, seed=6)
    for claim in case.claims:
        stranger = Line(code="ZZ998", date=dt.date(2031, 5, 5), n=999, in_={}, facts={"code_class": "other"})
        alone, beside = case.judge(claim), case.judge(replace(claim, lines=(*claim.lines, stranger)))
        assert [line for line in beside.lines if line.n != 999] == list(alone.lines)
        assert [finding for finding in beside.findings if finding.line != 999] == list(alone.findings)


# ---------------------------------------------------------------- unknown is not no


def certain(findings: Sequence[Finding]) -> Counter[tuple[int, str, str]]:
    return Counter((f.line, f.rule, f.verdict) for f in findings if f.verdict != "undecided")


@pytest.mark.parametrize("name", RULESETS)
def test_knowing_that_nothing_is_missing_only_decides_what_was_open(name: str) -> None:
    case = tried(name, 1200, seed=7)
    decided = 0
    for claim in case.claims:
        less = case.judge(replace(claim, history_complete_from=None))
        more = case.judge(replace(claim, history_complete_from=dt.date.min))
        assert certain(less.findings) - certain(more.findings) == Counter()
        assert {f.rule for f in more.findings if f.verdict == "undecided"} <= {f.rule for f in less.findings}
        for before, after in zip(less.lines, more.lines, strict=True):
            decided += before.verdict == "undecided" != after.verdict
            if rank(before.verdict) > rank("undecided"):
                assert after.verdict == before.verdict
            elif before.verdict != "undecided":
                assert rank(after.verdict) <= rank(before.verdict)
    assert decided > 10


def test_more_history_never_makes_a_refused_line_payable() -> None:
    case, random = tried("every", 1200, seed=8), Random(8)
    rows = [row for claim in case.claims for row in (*claim.lines, *(claim.history or ()))]
    changed = 0
    for claim in case.claims:
        first = min(line.date for line in claim.lines)
        history = claim.history if isinstance(claim.history, tuple) else ()
        row = random.choice(rows)
        # another visit, so that the claim still holds all lines of its own
        fields = {name: getattr(row, name) for name in Line.__struct_fields__}
        fields |= {"n": None, "date": first - dt.timedelta(days=random.choice((1, 20, 170))), "in_": {"session": "H"}}
        added = HistoryLine(**fields, claim="earlier")
        less = case.judge(replace(claim, history_complete_from=None))
        more = case.judge(replace(claim, history_complete_from=None, history=(*history, added)))
        for before, after in zip(less.lines, more.lines, strict=True):
            changed += before.verdict != after.verdict
            assert not (before.verdict in FINAL and after.verdict not in FINAL), (claim, added)
    assert changed > 0


# ---------------------------------------------------------------- the claims themselves


@pytest.mark.parametrize("name", [*RULESETS, *OTHERS])
def test_made_up_claims_can_be_read_and_are_as_many_as_asked_for(name: str) -> None:
    rules = checked(name)
    claims = list(sample(rules, 500, 9))
    faults = [fault for claim in claims for fault in decode(claim, rules.spec).faults]
    assert faults == []
    assert sum(len(claim["lines"]) for claim in claims) == 500
    assert len({claim["claim"] for claim in claims}) == len(claims)


def test_a_seed_always_gives_the_same_claims() -> None:
    one, two, other = (list(sample(checked("every"), 100, seed)) for seed in (1, 1, 2))
    assert one == two != other
