"""What a price contains, and which materials may be charged besides: bench and judged line -> drafts."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import TypeAlias

from takst.runtime import dates, drafts
from takst.runtime.engine_bench import Bench, guard
from takst.runtime.engine_lines import matches
from takst.runtime.findings import Draft
from takst.runtime.kleene import NO, Truth, any_of, known
from takst.runtime.pairs import is_linked, loser, related
from takst.runtime.plan import Element, Inclusion, InclusionLift, element_name
from takst.runtime.view import LineView, same

Contained: TypeAlias = tuple[Inclusion, LineView, LineView, Truth]
"""A rule, its act, the item in the act's price, and why."""


def inclusions(bench: Bench, line: LineView) -> Iterator[Draft]:
    hits: dict[tuple[str, str, str], list[Contained]] = {}
    for other in bench.others(line):
        for act, item in ((other, line), (line, other)):
            if loser(act, item, [item]) is not line:
                continue
            for rule in bench.of(Inclusion, act, line.date):
                for element in rule.items.elements:
                    truth = _contains(bench, rule, element, act, item)
                    if truth.value is not False:
                        key = (rule.name_on(act.code), rule.slug, element_name(element))
                        hits.setdefault(key, []).append((rule, act, item, truth))
    for (code, _, element), found in sorted(hits.items()):
        yield _inclusion_draft(bench, line, code, element, found)


def includes(bench: Bench, act: LineView, item: LineView, day: dt.date) -> bool:
    """The act's price certainly contains the item."""
    return any(
        _contains(bench, rule, element, act, item).value is True
        for rule in bench.of(Inclusion, act, day)
        for element in rule.items.elements
    )


def _contains(bench: Bench, rule: Inclusion, element: Element, act: LineView, item: LineView) -> Truth:
    """The item is in the act's price: it is meant, it stands in the scope, and nothing puts it outside."""
    truth = _meant(bench, rule, element, act, item)
    if truth.value is False or (rule.up_to is not None and _beyond(bench, rule, act, item) >= item.units):
        return NO
    return truth


def _meant(bench: Bench, rule: Inclusion, element: Element, act: LineView, item: LineView) -> Truth:
    truth = matches(element, act, item)
    if truth.value is False:
        return NO
    return truth & _reached(rule, act, item) & guard(rule, act) & ~_outside(bench, act, item)


def _beyond(bench: Bench, rule: Inclusion, act: LineView, item: LineView) -> int:
    """Units of the item past the first `up_to`, in the order received."""
    if rule.up_to is None:
        return 0
    taken = 0
    for view in bench.case.lines:
        if view.order >= item.order:
            break
        if view.line is not act.line and any(_meant(bench, rule, e, act, view).value for e in rule.items.elements):
            taken += view.units
    return min(item.units, max(0, taken + item.units - rule.up_to))


def _reached(rule: Inclusion, act: LineView, item: LineView) -> Truth:
    if rule.reach is None:
        return related(act, item, rule.keys)
    return known(act.date <= item.date <= dates.add(act.date, *rule.reach)) & same(act, item, rule.keys)


def _outside(bench: Bench, act: LineView, item: LineView) -> Truth:
    """`does not include` on the act's row names the item."""
    return any_of(
        matches(element, act, item) & guard(rule, act)
        for rule in bench.of(InclusionLift, act, item.date)
        for element in rule.items.elements
    )


def _inclusion_draft(bench: Bench, line: LineView, code: str, element: str, found: list[Contained]) -> Draft:
    certain = [hit for hit in found if hit[3].value]
    hits = certain or found
    rule, act, item, _ = hits[0]
    return drafts.included(
        line,
        rule.info,
        bool(certain),
        item is line,
        [(act if item is line else item, truth) for _, act, item, truth in hits],
        act=code,
        element=element,
        keys=rule.keys,
        left=_beyond(bench, rule, act, item) if item is line else 0,
        retry=lambda view: any_of(
            _contains(bench, rule, one, act, view)
            for rule, act, item, _ in hits
            if item is line
            for one in rule.items.elements
        ),
    )


# ---------------------------------------------------------------- materials


def materials(bench: Bench, line: LineView) -> Iterator[Draft]:
    """A material stands only where the text names it: outside an act's price, or by a rule of its own."""
    if not line.is_material or bench.plan.kinds(line):
        return
    acts = [act for act in bench.case.lines if not act.is_material]
    linked = [act for act in acts if is_linked(line, act)]
    if any(_names_material(bench, act, line) for act in linked or acts):
        return
    if isinstance(line.linked("material_of", "part_of"), str):
        yield drafts.material_without_rule(line, linked[0] if linked else None, linked)
    else:
        yield drafts.material_without_act(line, linked)


def _names_material(bench: Bench, act: LineView, item: LineView) -> bool:
    sets = [rule.items for rule in bench.of(Inclusion, act, item.date)]
    sets += [rule.items for rule in bench.of(InclusionLift, act, item.date)]
    return related(act, item, ()).value is not False and any(
        matches(element, act, item).value is True for items in sets for element in items.elements
    )
