"""Bans between two lines: what may not stand beside, or soon after, what.

A ban printed on one row works both ways, and each pair has one loser: bench and judged line -> drafts.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

from attrs import frozen

from takst.runtime import dates, drafts
from takst.runtime.drafts import Weight
from takst.runtime.engine_bench import Bench, guard, unless, when
from takst.runtime.engine_inclusions import includes
from takst.runtime.engine_lines import history_need, in_set, matches
from takst.runtime.findings import Draft
from takst.runtime.kleene import NO, Truth, all_of, any_of, unknown
from takst.runtime.pairs import loser, related
from takst.runtime.plan import Element, Exclusion, IntervalBan, Lines, Permission, element_name
from takst.runtime.view import LineView, same

# ---------------------------------------------------------------- exclusions


@frozen
class Ban:
    """One ban of one pair, as its row prints it: `carrier` may not stand beside `partner`.

    `base`: the partner is meant, in the same scope, `when` holds and no permission lifts it. `excepted`: its `unless`
    holds.
    """

    rule: Exclusion
    element: Element
    carrier: LineView
    partner: LineView
    base: Truth
    excepted: Truth

    @property
    def truth(self) -> Truth:
        return self.base & ~self.excepted

    @property
    def id(self) -> tuple[str, str, str]:
        """Findings with one id are told together."""
        return (self.rule.name_on(self.carrier.code), self.rule.slug, element_name(self.element))


def exclusions(bench: Bench, line: LineView) -> Iterator[Draft]:
    hits: dict[tuple[str, str, str], list[tuple[Weight, Ban, Truth]]] = {}
    for other in bench.others(line):
        for weight, ban, truth in _against(bench, line, other):
            hits.setdefault(ban.id, []).append((weight, ban, truth))
    for _, found in sorted(hits.items()):
        yield _exclusion_draft(bench, line, found)


def _against(bench: Bench, line: LineView, other: LineView) -> list[tuple[Weight, Ban, Truth]]:
    """What the two rows say against `line`, when it is the one that loses."""
    bans = [*_bans(bench, line, other, line), *_bans(bench, other, line, line)]
    if not bans or loser(line, other, _candidates(bench, line, other, bans)) is not line:
        return []
    certain = [ban for ban in bans if ban.truth.value is True]
    excepted = [ban for ban in bans if ban.base.value is True and ban.excepted.value is True]
    doubtful = [ban for ban in bans if ban.truth.value is None]
    if _two_rows_differ(excepted, certain):
        first = min(certain, key=lambda ban: (ban.carrier is not line, *ban.id))
        return [("needs judgement", first, first.truth)]
    may_be_excepted = [ban for ban in doubtful if ban.base.value is True]
    if certain and not _two_rows_differ(may_be_excepted, certain):
        rests_on = all_of(ban.truth for ban in certain)  # the other row's exception would change the answer
        return [("refused", ban, rests_on) for ban in _own_first(line, certain)]
    return [("undecided", ban, ban.truth) for ban in _own_first(line, doubtful)]


def _candidates(bench: Bench, line: LineView, other: LineView, bans: list[Ban]) -> list[LineView]:
    """Who may lose inside a claim: the line that the other one's price contains, else those whose rows carry a ban."""
    within = [item for act, item in ((line, other), (other, line)) if includes(bench, act, item, line.date)]
    if len(within) == 1:
        return within
    return [view for view in (line, other) if any(ban.carrier is view for ban in bans)]


def _two_rows_differ(one: list[Ban], other: list[Ban]) -> bool:
    return any(a.carrier is not b.carrier for a in one for b in other)


def _own_first(line: LineView, bans: list[Ban]) -> list[Ban]:
    """A ban that both rows carry is told once, by the line's own row."""
    return [ban for ban in bans if ban.carrier is line] or bans


def _bans(bench: Bench, carrier: LineView, partner: LineView, judged: LineView) -> Iterator[Ban]:
    for rule in bench.plan.bans(carrier, partner, judged.date):
        for element, named in _naming(rule.partners, carrier, partner):
            base = named & related(carrier, partner, rule.keys) & when(rule, carrier)
            if base.value is not False:
                base &= ~_permitted(bench, carrier, partner, element, judged)
            if base.value is not False:
                yield Ban(rule, element, carrier, partner, base, unless(rule, carrier))


def _naming(lines: Lines, subject: LineView, other: LineView) -> Iterator[tuple[Element, Truth]]:
    """The elements that name the other line, or would but for a presumption."""
    for element in lines.elements if other.code in lines.codes or lines.wider else ():
        truth = matches(element, subject, other)
        if truth != NO:
            yield element, truth


def _permitted(bench: Bench, one: LineView, two: LineView, banned: Element, judged: LineView) -> Truth:
    """A permission names the pair. One that names only a class does not lift a ban that names the code."""
    return any_of(
        named & related(a, b, rule.keys) & guard(rule, a)
        for a, b in ((one, two), (two, one))
        for rule in bench.of(Permission, a, judged.date)
        for element, named in _naming(rule.partners, a, b)
        if isinstance(element, str) or not isinstance(banned, str)
    )


def _exclusion_draft(bench: Bench, line: LineView, found: list[tuple[Weight, Ban, Truth]]) -> Draft:
    order: tuple[Weight, ...] = ("refused", "needs judgement", "undecided")
    weight = min((weight for weight, _, _ in found), key=order.index)
    bans = [(ban, truth) for own, ban, truth in found if own == weight]
    hits = [(ban.partner if ban.carrier is line else ban.carrier, truth) for ban, truth in bans]
    first = bans[0][0]
    return drafts.excluded(
        line,
        first.rule.info,
        weight,
        hits,
        carrier=first.rule.name_on(first.carrier.code),
        element=element_name(first.element),
        keys=first.rule.keys,
        retry=lambda view: any_of(
            ban.truth
            for other, _ in hits
            for ban in (*_bans(bench, view, other, view), *_bans(bench, other, view, view))
        ),
    )


# ---------------------------------------------------------------- intervals

NearHit: TypeAlias = tuple[IntervalBan, LineView, Truth]


def intervals(bench: Bench, line: LineView) -> Iterator[Draft]:
    hits: dict[tuple[str, str], list[NearHit]] = {}
    for other in bench.others(line):
        for subject, partner in ((line, other), (other, line)):
            for rule in bench.of(IntervalBan, subject, line.date):
                truth = _banned(rule, subject, partner)
                if truth.value is not False and loser(subject, partner, [subject]) is line:
                    hits.setdefault((rule.name_on(subject.code), rule.slug), []).append((rule, other, truth))
    for (code, _), found in sorted(hits.items()):
        yield _interval_draft(line, code, found)
    for rule in bench.of(IntervalBan, line):
        own = hits.get((rule.name_on(line.code), rule.slug), [])
        truth = guard(rule, line) & _unknown_before(rule, line)
        if truth.value is None and not any(near.value for _, _, near in own):
            yield drafts.too_soon_by_history(
                line,
                rule.info,
                truth,
                number=rule.number,
                unit=rule.unit,
                side=rule.side,
                partner="earlier line" if own else rule.partners.words,
                retry=lambda view, rule=rule: guard(rule, view) & _unknown_before(rule, view),  # type: ignore[misc]
            )


def _banned(rule: IntervalBan, subject: LineView, partner: LineView) -> Truth:
    truth = in_set(rule.partners, subject, partner)
    if truth.value is False or not _is_near(rule, subject, partner):
        return NO
    return truth & same(subject, partner, rule.keys) & guard(rule, subject)


def _is_near(rule: IntervalBan, subject: LineView, partner: LineView) -> bool:
    after = dates.within_after(subject.date, partner.date, rule.number, rule.unit)
    before = dates.within_after(partner.date, subject.date, rule.number, rule.unit)
    return {"after": after, "before": before, "of": after or before or subject.date == partner.date}[rule.side]


def _unknown_before(rule: IntervalBan, line: LineView) -> Truth:
    """Unknown when the window reaches further back than the history does."""
    if rule.side == "before":
        return NO
    start = dates.reaches_back_to(line.date, rule.number, rule.unit)
    return NO if line.docket.knows_since(start) else unknown(history_need(start))


def _interval_draft(line: LineView, code: str, found: list[NearHit]) -> Draft:
    certain = [hit for hit in found if hit[2].value]
    hits = certain or found
    rule = max(hits, key=lambda hit: hit[1].order)[0]
    return drafts.too_soon(
        line,
        rule.info,
        bool(certain),
        [(other, truth) for _, other, truth in hits],
        subject=code,
        number=rule.number,
        unit=rule.unit,
        side=rule.side,
        retry=lambda view: any_of(_banned(r, view, other) for r, other, _ in hits),
    )
