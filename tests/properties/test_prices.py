"""What holds for every price: what is not said never adds money, totals are never passed, and letters stay apart."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

from msgspec.structs import replace

from takst.driver import load, rule_files
from takst.examples.generated import generated_plan
from takst.ir import nodes as ir
from takst.runtime.claim import Claim, Line
from takst.runtime.decode import decode
from takst.runtime.engine import validate
from takst.runtime.plan import Plan
from takst.runtime.result import LineResult, Result
from takst.runtime.verdicts import FINAL
from takst.runtime.view import LineView, docket, same
from takst.sample import sample

CASE = Path(__file__).parents[1] / "cases" / "python" / "every_sentence"
PRICED = ("QQ001", "QQ002", "KK001", "KK002")
"""Codes that have all sentences of prices."""


@cache
def every() -> tuple[ir.CheckedRuleset, Plan, tuple[Claim, ...]]:
    rules = load(rule_files(CASE)).checked
    assert rules is not None
    decoded = [decode(document, rules.spec) for document in sample(rules, 8000, 11)]
    claims = [one.claim for one in decoded if one.claim is not None]
    priced = [claim for claim in claims if sum(line.code in PRICED for line in claim.lines) > 1]
    return rules, generated_plan(rules), tuple(priced)


def numbered(claim: Claim) -> Claim:
    """With the numbers that its lines have anyway, so that taking something away does not number them anew."""
    rules, _, _ = every()
    lines = tuple(replace(view.line, n=view.n) for view in docket(claim, rules.spec).own)
    return replace(claim, lines=lines)


def less(line: Line, claim: Claim) -> Iterator[Line]:
    """The line with one thing less said of it, that nothing else says or presumes."""
    rules, _, _ = every()
    for name in sorted(line.facts):
        fact = rules.spec.facts.get(name)
        if fact is not None and fact.presumed is None and name not in claim.facts:
            yield replace(line, facts={key: value for key, value in line.facts.items() if key != name})
    if isinstance(line.in_, dict):
        for name in sorted(line.in_):
            if name == "cycle":
                yield replace(line, in_={key: value for key, value in line.in_.items() if key != name})


def paid(line: LineResult) -> Decimal | None:
    """What is paid or held; None where that is not known, or where nothing can be."""
    if line.verdict in FINAL or line.amount.before is None:
        return None
    return line.amount.before if line.amount.after is None else line.amount.after


def test_what_is_not_said_never_adds_money() -> None:
    _, plan, claims = every()
    compared = lowered = 0
    for claim in map(numbered, claims):
        full = validate(plan, claim)
        for index, line in enumerate(claim.lines):
            for poorer in less(line, claim):
                lines = (*claim.lines[:index], poorer, *claim.lines[index + 1 :])
                unsaid = validate(plan, replace(claim, lines=lines))
                for before, after in zip(full.lines, unsaid.lines, strict=True):
                    known, low = paid(before), paid(after)
                    alike = before.code in PRICED and before.amount.letter == after.amount.letter
                    if alike and known is not None and low is not None:
                        compared += 1
                        lowered += low < known
                        assert low <= known, (claim, poorer)
    assert compared > 1000 and lowered > 20


def test_no_total_is_passed_and_no_letter_is_mixed() -> None:
    rules, plan, claims = every()
    cut = 0
    caps = [rule for rule in rules.rules if isinstance(rule, ir.Cap)]
    for claim in map(numbered, claims):
        result = validate(plan, claim)
        views = {view.n: view for view in docket(claim, rules.spec).own}
        for cap in caps:
            for first in result.lines:
                together = [
                    other
                    for other in result.lines
                    if other.code in cap.subject.codes
                    and first.code in cap.subject.codes
                    and other.amount.letter == cap.fee.letter
                    and (cap.window.kind != "day" or views[first.n].date == views[other.n].date)
                    and _in_one_group(views[first.n], views[other.n], cap)
                ]
                total = sum((paid(other) or Decimal(0) for other in together), Decimal(0))
                assert total <= cap.fee.number or not together, (claim, cap.slug)
                cut += total == cap.fee.number
        assert_letters(result)
    assert cut > 10


def _in_one_group(one: LineView, two: LineView, cap: ir.Cap) -> bool:
    """Two lines certainly belong together; a line by itself does unless it is known to be in no group."""
    alike = same(one, two, cap.window.keys).value
    return alike is True or (one is two and alike is None)


def assert_letters(result: Result) -> None:
    """Each total is the sum over the lines of its letter, and of no other line."""
    for total in result.totals.sums:
        if not total.is_money:
            own = [line for line in result.lines if line.amount.letter == total.letter]
            expected: Any = sum((paid(line) or Decimal(0) for line in own), Decimal(0))
            assert total.payable + total.held == expected
