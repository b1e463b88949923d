"""Inclusions and materials: what a price contains, and what may be charged besides."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from takst.ir.interpret.core import Interpreter, info, speaks_of
from takst.ir.names import element_name, subject_name
from takst.ir.nodes import (
    Element,
    Inclusion,
    InclusionLift,
)
from takst.runtime import dates, drafts
from takst.runtime.findings import Draft
from takst.runtime.kleene import NO, Truth, any_of, known
from takst.runtime.pairs import is_linked, loser, related
from takst.runtime.view import LineView, same


def inclusions(judge: Interpreter, line: LineView) -> Iterator[Draft]:
    hits: dict[tuple[str, str, str], list[tuple[Inclusion, LineView, LineView, Truth]]] = {}
    for other in judge.case.lines:
        if other.line is line.line:
            continue
        for act, item in ((other, line), (line, other)):
            if loser(act, item, [item]) is not line:
                continue
            for rule in judge.of(Inclusion, act, line.date):
                for element in rule.items.elements:
                    truth = contains(judge, rule, element, act, item)
                    if truth.value is not False:
                        key = (subject_name(rule.subject, act.code), rule.slug, element_name(element))
                        hits.setdefault(key, []).append((rule, act, item, truth))
    for (code, _, name), found in sorted(hits.items()):
        yield inclusion_draft(judge, line, code, name, found)


def includes(judge: Interpreter, act: LineView, item: LineView, day: dt.date) -> bool:
    """The act's price certainly contains the item."""
    return any(
        contains(judge, rule, element, act, item).value is True
        for rule in judge.of(Inclusion, act, day)
        for element in rule.items.elements
    )


def contains(judge: Interpreter, rule: Inclusion, element: Element, act: LineView, item: LineView) -> Truth:
    """The item is in the act's price: it matches, it stands in the scope, and nothing puts it outside."""
    truth = meant(judge, rule, element, act, item)
    if truth.value is False or (rule.up_to is not None and beyond(judge, rule, act, item) >= item.units):
        return NO
    return truth


def meant(judge: Interpreter, rule: Inclusion, element: Element, act: LineView, item: LineView) -> Truth:
    """As `contains`, whatever number is included."""
    truth = judge.matches(element, act, item)
    if truth.value is False:
        return NO
    return truth & reached(judge, rule, act, item) & judge.guard(rule, act) & ~outside(judge, act, item)


def beyond(judge: Interpreter, rule: Inclusion, act: LineView, item: LineView) -> int:
    """Units of the item that are past the first `up_to`; the first ones are those received first."""
    if rule.up_to is None:
        return 0
    before = [v for v in judge.case.lines if v.order < item.order and v.line is not act.line]
    taken = sum(v.units for v in before if any(meant(judge, rule, e, act, v).value for e in rule.items.elements))
    return min(item.units, max(0, taken + item.units - rule.up_to))


def reached(judge: Interpreter, rule: Inclusion, act: LineView, item: LineView) -> Truth:
    if rule.reach is None:
        return related(act, item, rule.keys)
    number, unit = rule.reach
    near = act.date <= item.date <= dates.add(act.date, number, unit)
    return known(near) & same(act, item, rule.keys)


def outside(judge: Interpreter, act: LineView, item: LineView) -> Truth:
    """`does not include` on the act's row names the item."""
    return any_of(
        judge.matches(element, act, item) & judge.guard(rule, act)
        for rule in judge.of(InclusionLift, act, item.date)
        for element in rule.items.elements
    )


def inclusion_draft(
    judge: Interpreter,
    line: LineView,
    code: str,
    element: str,
    found: list[tuple[Inclusion, LineView, LineView, Truth]],
) -> Draft:
    certain = [hit for hit in found if hit[3].value]
    hits = certain or found
    rule, act, item, _ = hits[0]
    return drafts.included(
        line,
        info(rule),
        bool(certain),
        item is line,
        [(a if i is line else i, truth) for _, a, i, truth in hits],
        act=code,
        element=element,
        keys=rule.keys,
        left=beyond(judge, rule, act, item) if item is line else 0,
        retry=lambda view: any_of(
            contains(judge, r, e, a, view) for r, a, i, _ in hits if i is line for e in r.items.elements
        ),
    )


def materials(judge: Interpreter, line: LineView) -> Iterator[Draft]:
    """A material stands only where the text names it: outside the act's price, or by a rule of its own."""
    if not line.is_material or any(r.subject.material is not None and speaks_of(r, line) for r in judge.rules.rules):
        return
    acts = [act for act in judge.case.lines if act.line is not line.line and not act.is_material]
    linked = [act for act in acts if is_linked(line, act)]
    named = [act for act in linked or acts if names_material(judge, act, line)]
    if named:
        return
    if isinstance(line.linked("material_of", "part_of"), str):
        yield drafts.material_without_rule(line, linked[0] if linked else None, linked)
    else:
        yield drafts.material_without_act(line, linked)


def names_material(judge: Interpreter, act: LineView, item: LineView) -> bool:
    rules: list[Inclusion | InclusionLift] = [
        *judge.of(Inclusion, act, item.date),
        *judge.of(InclusionLift, act, item.date),
    ]
    return any(
        judge.matches(element, act, item).value is True and related(act, item, ()).value is not False
        for rule in rules
        for element in rule.items.elements
    )
