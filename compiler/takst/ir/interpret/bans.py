"""Exclusions and intervals: what may not stand beside, or soon after, what.

A ban printed on one side works both ways; each pair has one loser; where only one row's exception would save the
line, a person must decide.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from attrs import frozen

from takst.ir.interpret.core import Interpreter, info, partner_words
from takst.ir.interpret.inclusions import includes
from takst.ir.names import element_name, subject_name
from takst.ir.nodes import (
    Element,
    Exclusion,
    IntervalBan,
    Listed,
    Permission,
)
from takst.runtime import dates, drafts
from takst.runtime.drafts import Weight
from takst.runtime.findings import HISTORY, Draft
from takst.runtime.kleene import NO, Truth, all_of, any_of, unknown
from takst.runtime.pairs import loser, related
from takst.runtime.view import LineView, same


@frozen
class Direction:
    """One ban of one pair, as its row prints it: `carrier` may not stand beside `partner`."""

    rule: Exclusion
    element: Element
    carrier: LineView
    partner: LineView
    base: Truth
    """Same scope, partner of the set, `when` holds, no permission lifts it."""
    excepted: Truth
    """Its `unless` holds."""

    @property
    def truth(self) -> Truth:
        return self.base & ~self.excepted


def exclusions(judge: Interpreter, line: LineView) -> Iterator[Draft]:
    """Bans of the line with every other line; findings of one rule are drawn together."""
    hits: dict[tuple[str, str, str], list[tuple[Weight, Direction, Truth]]] = {}
    for other in judge.case.lines:
        if other.line is line.line:
            continue
        for verdict, direction, truth in pair(judge, line, other):
            element = element_name(direction.element)
            key = (subject_name(direction.rule.subject, direction.carrier.code), direction.rule.slug, element)
            hits.setdefault(key, []).append((verdict, direction, truth))
    for (code, _, element), found in sorted(hits.items()):
        yield exclusion_draft(judge, line, code, element, found)


def pair(judge: Interpreter, line: LineView, other: LineView) -> list[tuple[Weight, Direction, Truth]]:
    """What the rows of the pair say against `line`, if it is the one that loses. Inside a claim, a line that the other
    one's price contains is the loser, whichever row carries the ban: else both would fall."""
    directions = [*bans_of(judge, line, other, line), *bans_of(judge, other, line, line)]
    carriers = [view for view in (line, other) if any(d.carrier is view for d in directions)]
    within = [item for act, item in ((line, other), (other, line)) if includes(judge, act, item, line.date)]
    if not directions or loser(line, other, within if len(within) == 1 else carriers) is not line:
        return []
    banned = [d for d in directions if d.truth.value is True]
    excepted = [d for d in directions if d.base.value is True and d.excepted.value is True]
    open_ = [d for d in directions if d.truth.value is None]
    own_first = sorted(banned, key=lambda d: (d.carrier is not line, d.rule.slug, element_name(d.element)))
    if banned and any(e.carrier is not b.carrier for e in excepted for b in banned):
        return [("needs judgement", own_first[0], own_first[0].truth)]
    if banned and not any(o.carrier is not b.carrier and o.base.value is True for o in open_ for b in banned):
        own = [d for d in own_first if d.carrier is line] or own_first
        rests_on = all_of(d.truth for d in banned)  # with the other row's exception the answer would be another one
        return [("refused", d, rests_on) for d in own]
    own = [d for d in open_ if d.carrier is line] or open_
    return [("undecided", d, d.truth) for d in own]


def bans_of(judge: Interpreter, carrier: LineView, partner: LineView, judged: LineView) -> Iterator[Direction]:
    """Every ban on the carrier's row that may name the partner."""
    for rule in judge.bans(carrier, partner, judged.date):
        when = judge.when(rule, carrier)
        for element in rule.partners.elements:
            base = judge.matches(element, carrier, partner) & related(carrier, partner, rule.keys) & when
            if base.value is not False:
                lifted = permitted(judge, carrier, partner, element, judged)
                base = base & ~lifted
            if base.value is not False:
                yield Direction(rule, element, carrier, partner, base, judge.unless(rule, carrier))


def permitted(judge: Interpreter, one: LineView, two: LineView, banned: Element, judged: LineView) -> Truth:
    """A permission names the pair. One that names only a class does not lift a ban that names the code."""
    parts = []
    for a, b in ((one, two), (two, one)):
        for rule in judge.of(Permission, a, judged.date):
            for element in rule.partners.elements:
                if isinstance(banned, Listed) and not isinstance(element, Listed):
                    continue
                parts.append(judge.matches(element, a, b) & related(a, b, rule.keys) & judge.guard(rule, a))
    return any_of(parts)


def exclusion_draft(
    judge: Interpreter, line: LineView, code: str, element: str, found: list[tuple[Weight, Direction, Truth]]
) -> Draft:
    order: list[Weight] = ["refused", "needs judgement", "undecided"]
    verdict = min((verdict for verdict, _, _ in found), key=order.index)
    own = [(direction, truth) for v, direction, truth in found if v == verdict]
    hits = [(d.partner if d.carrier is line else d.carrier, truth) for d, truth in own]
    rule = own[0][0].rule
    return drafts.excluded(
        line,
        info(rule),
        verdict,
        hits,
        carrier=code,
        element=element,
        keys=rule.keys,
        retry=lambda view: any_of(t for _, _, t in pair_truths(judge, view, [other for other, _ in hits])),
    )


def pair_truths(
    judge: Interpreter, line: LineView, others: Iterable[LineView]
) -> Iterator[tuple[LineView, Direction, Truth]]:
    for other in others:
        for direction in (*bans_of(judge, line, other, line), *bans_of(judge, other, line, line)):
            yield other, direction, direction.truth


def intervals(judge: Interpreter, line: LineView) -> Iterator[Draft]:
    hits: dict[tuple[str, str], list[tuple[IntervalBan, LineView, Truth]]] = {}
    for other in judge.case.lines:
        if other.line is line.line:
            continue
        for subject, partner in ((line, other), (other, line)):
            for rule in judge.of(IntervalBan, subject, line.date):
                truth = too_near(judge, rule, subject, partner) & judge.guard(rule, subject)
                if truth.value is not False and loser(subject, partner, [subject]) is line:
                    key = (subject_name(rule.subject, subject.code), rule.slug)
                    hits.setdefault(key, []).append((rule, other, truth))
    for (code, _), found in sorted(hits.items()):
        yield interval_draft(judge, line, code, found)
    for rule in judge.of(IntervalBan, line):
        own = hits.get((subject_name(rule.subject, line.code), rule.slug), [])
        certain = any(truth.value for _, _, truth in own)
        truth = judge.guard(rule, line) & unknown_before(judge, rule, line)
        if truth.value is None and not certain:
            yield interval_unknown(judge, rule, line, truth, bool(own))


def too_near(judge: Interpreter, rule: IntervalBan, subject: LineView, partner: LineView) -> Truth:
    """The partner matches, the dates are within the distance, and the keys agree."""
    near = False
    if rule.side in ("after", "of"):
        near |= dates.within_after(subject.date, partner.date, rule.number, rule.unit)
    if rule.side in ("before", "of"):
        near |= dates.within_after(partner.date, subject.date, rule.number, rule.unit)
    if rule.side == "of":
        near |= subject.date == partner.date
    if not near:
        return NO
    return judge.in_set(rule.partners, subject, partner) & same(subject, partner, rule.keys)


def interval_draft(
    judge: Interpreter, line: LineView, code: str, found: list[tuple[IntervalBan, LineView, Truth]]
) -> Draft:
    certain = [hit for hit in found if hit[2].value]
    hits = certain or found
    rule, _, _ = max(hits, key=lambda hit: hit[1].order)
    return drafts.too_soon(
        line,
        info(rule),
        bool(certain),
        [(other, truth) for _, other, truth in hits],
        subject=code,
        number=rule.number,
        unit=rule.unit,
        side=rule.side,
        retry=lambda view: any_of(too_near(judge, r, view, o) & judge.guard(r, view) for r, o, _ in hits),
    )


def unknown_before(judge: Interpreter, rule: IntervalBan, line: LineView) -> Truth:
    """Unknown when the window reaches further back than the history does."""
    if rule.side == "before":
        return NO
    start = dates.reaches_back_to(line.date, rule.number, rule.unit)
    return NO if judge.case.knows_since(start) else unknown(f"{HISTORY}@{start.isoformat()}")


def interval_unknown(judge: Interpreter, rule: IntervalBan, line: LineView, truth: Truth, merged: bool) -> Draft:
    return drafts.too_soon_by_history(
        line,
        info(rule),
        truth,
        number=rule.number,
        unit=rule.unit,
        side=rule.side,
        partner="earlier line" if merged else partner_words(rule.partners),
        retry=lambda view: judge.guard(rule, view) & unknown_before(judge, rule, view),
    )
