"""A finding -> what could be said or added so that it goes away; and a claim -> the same with little else found.

The same ways serve for the smallest repair of a refused claim.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator

from takst.ir import nodes as ir
from takst.ir.facts import facts_of
from takst.ir.walk import conditions_in, facts_in
from takst.runtime.result import Finding, Result
from takst.witness.bench import Bench
from takst.witness.documents import (
    LIFE,
    UNSAID,
    At,
    Document,
    answered,
    approved,
    copied,
    day_of,
    known_since,
    line_at,
    said,
    say,
)
from takst.witness.solve import Wish, own_values, partners, sharings, solved

_ROUNDS = 14
_FEW = 60


def rules_behind(bench: Bench, finding: Finding) -> list[ir.AnyRule]:
    return bench.named(finding.rule)


def without(bench: Bench, rule: ir.AnyRule, document: Document, at: At) -> Iterator[Document]:
    """Claims in which the rule may have nothing to say against the line any more."""
    match rule:
        case ir.Condition(cond=cond):
            yield from _so(bench, document, cond, True, at)
            for other in bench.speaking_of(_code(document, at)):
                if isinstance(other, ir.AlsoWhen) and set(facts_of(cond)) & set(facts_of(other.cond)):
                    yield from _so(bench, document, other.cond, True, at)
        case ir.Judge(question=question):
            yield answered(document, at, question, True)
        case ir.ApprovalRequired():
            yield from _with_approval(bench, rule, document, at)
        case ir.DocumentRequired():
            yield from with_document(bench, rule, document, at)
        case ir.LinesRequired(partners=lines, keys=keys):
            for new, place in partners(bench, document, at, lines, day_of(document, at)):
                yield from sharings(bench, new, at, place, keys)
        case ir.Limit() | ir.IntervalBan():
            yield known_since(document, LIFE)
            if isinstance(rule, ir.Limit) and rule.service is not None and "used" not in document:
                new = copied(document)
                new["used"] = [{"service": rule.service, "units": 0}]
                yield new
        case ir.Supplement(fact=str(fact)):
            for value in (0, 1):
                said_so = say(bench.spec, document, at, fact, value)
                if said_so is not None:
                    yield said_so
        case _:
            pass
    if rule.when is not None:
        so = isinstance(rule, ir.PaysCoefficient | ir.PaysFee | ir.PaysAs)
        yield from _so(bench, document, rule.when, so, at)
        yield from _so(bench, document, rule.when, not so, at)
    if rule.unless is not None:
        yield from _so(bench, document, rule.unless, True, at)
        yield from _so(bench, document, rule.unless, False, at)


def _code(document: Document, at: At) -> str:
    line = line_at(document, at)
    return line["code"] if "row" not in line else f"{line['code']} row {line['row']}"


def _so(bench: Bench, document: Document, cond: ir.Cond, so: bool, at: At) -> Iterator[Document]:
    found = solved(bench, document, [Wish(cond, so, at)], _FEW)
    if found is not None and found is not document:
        yield found


def _with_approval(bench: Bench, rule: ir.ApprovalRequired, document: Document, at: At) -> Iterator[Document]:
    given = day_of(document, at) - dt.timedelta(days=7)
    facts = {} if rule.whose is None else approval_facts(bench, rule.whose, document, at)
    new = copied(document)
    new["approvals"] = []
    if facts is not None:
        yield approved(document, [_code(document, at)], given, facts)
        yield approved(new, [_code(document, at)], given, facts)


def approval_facts(bench: Bench, whose: ir.Cond, document: Document, at: At) -> dict[str, object] | None:
    """Values of the approval's facts for which the condition on it holds. They are asked as if the line said them."""
    names = list(dict.fromkeys(facts_in(whose)))
    own = [name for name in names if name.startswith("approval.")]
    plain = {name: value for name, value in _single_values(bench, whose, own)}
    return {name.removeprefix("approval."): value for name, value in plain.items()}


def _single_values(bench: Bench, whose: ir.Cond, names: list[str]) -> Iterator[tuple[str, object]]:
    for name in names:
        for cond in conditions_in(whose):
            if name in facts_in(cond) and not isinstance(cond, ir.And | ir.Or | ir.Not):
                value = next(own_values(cond), None)
                if value is not None:
                    yield name, value
                    break


def with_document(bench: Bench, rule: ir.DocumentRequired, document: Document, at: At) -> Iterator[Document]:
    fact = f"documents.{rule.kind}"
    if rule.dated is None and fact in bench.spec.facts:
        new = say(bench.spec, document, at, fact, True)
        if new is not None:
            yield new
        return
    wanted = None if rule.dated_fact is None else said(bench.spec, document, at, rule.dated_fact)
    base: Document | None = document
    if rule.dated_fact is not None and not isinstance(wanted, str):
        wanted = day_of(document, at).isoformat()
        base = say(bench.spec, document, at, rule.dated_fact, wanted)
    if base is None:
        return
    near = dt.date.fromisoformat(wanted) if isinstance(wanted, str) else day_of(document, at)
    step = {"before": -1, "after": 1, "on or before": 0, None: -7}[rule.dated]
    new = copied(base)
    day = near + dt.timedelta(days=step)
    listed = [one for one in new.get("documents", ()) if one["kind"] != rule.kind]
    new["documents"] = [*listed, {"kind": rule.kind, "date": day.isoformat()}]
    for line in new["lines"]:
        if line.get("facts", {}).get(fact) is False:
            del line["facts"][fact]
    yield new


def quietened(bench: Bench, document: Document, keeps: Callable[[Document], bool], rule: ir.AnyRule) -> Document:
    """The claim with as few findings by other rules as can be had while it keeps what it shows."""
    found = noise(bench, document, rule)
    for _ in range(_ROUNDS):
        if not found:
            break
        better = _quieter(bench, document, found, keeps, rule)
        if better is None:
            break
        document, found = better
    return document


def _quieter(
    bench: Bench, document: Document, found: list[Finding], keeps: Callable[[Document], bool], rule: ir.AnyRule
) -> tuple[Document, list[Finding]] | None:
    for finding in found:
        at = place_of(document, finding.line)
        for other in rules_behind(bench, finding):
            for one in without(bench, other, document, at):
                for new in (spread(one, document, at), one):
                    left = noise(bench, new, rule)
                    if len(left) < len(found) and bench.judge(new) is not None and keeps(new):
                        return new, left
    return None


def spread(document: Document, before: Document, at: At) -> Document:
    """What is newly said of the line is said of all lines of its code too."""
    own = line_at(document, at)
    known = line_at(before, at).get("facts", {}) if len(before["lines"]) > at[1] else {}
    fresh = {name: value for name, value in own.get("facts", {}).items() if known.get(name, UNSAID) != value}
    others = [i for i, line in enumerate(document["lines"]) if line["code"] == own["code"] and i != at[1]]
    if not fresh or not others:
        return document
    new: Document = copied(document)
    for i in others:
        new["lines"][i].setdefault("facts", {}).update(copied(fresh))
    return new


def place_of(document: Document, n: int) -> At:
    return ("lines", next(i for i, line in enumerate(document["lines"]) if line["n"] == n))


def noise(bench: Bench, document: Document, rule: ir.AnyRule) -> list[Finding]:
    """What other rules find."""
    result: Result | None = bench.judge(document)
    if result is None:
        return []
    return [finding for finding in result.findings if not bench.names(rule, finding.rule)]
