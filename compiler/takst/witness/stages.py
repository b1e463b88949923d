"""A rule -> claims on which it may fire: its lines, its partners and its groups, with what has to hold of them.

Each family is built from what the sentence says; nothing is drawn by chance.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from decimal import Decimal

from attrs import frozen

from takst.ir import nodes as ir
from takst.ir.facts import facts_of
from takst.ir.names import element_name
from takst.ir.walk import conditions_in, conditions_of_rule, own_keys
from takst.runtime import dates
from takst.runtime.spec import Period
from takst.sample.shop import number_of, text_with
from takst.witness.bench import Bench
from takst.witness.documents import (
    LIFE,
    At,
    Document,
    answered,
    copied,
    day_of,
    empty,
    known_since,
    line_at,
    linked,
    said,
    say,
    with_line,
)
from takst.witness.solve import Wish, agree, group_value, grouped, partner, plain_codes, sharings, solved

MOST_CODES = 4
MOST_CODES_OF_ALL = 40
_FEW = 3
"""Up to so many, lines are written one by one; more are one line of several units."""


@frozen
class Stage:
    """A claim, what has to be so of its lines for the rule to fire, and the line it speaks of."""

    document: Document
    subject: At
    wishes: tuple[Wish, ...]
    other: At | None = None
    """The line that stands beside it, where the rule is about two."""


def stages(bench: Bench, rule: ir.AnyRule, code: str | None = None, element: str | None = None) -> Iterator[Stage]:
    """Claims on which the rule may fire, the plainest first."""
    if isinstance(rule, ir.PairTable):
        pair = next((one for one in rule.exclusions() if code in (None, *one.subject.codes)), None)
        yield from () if pair is None else stages(bench, pair)
        return
    for day, one in _starts(bench, rule, code):
        yield from _stages(bench, rule, one, day, element)


def _starts(bench: Bench, rule: ir.AnyRule, code: str | None) -> Iterator[tuple[dt.date, str]]:
    codes = [code] if code is not None else subject_codes(bench, rule)
    for one in codes[: MOST_CODES if rule.subject.codes else MOST_CODES_OF_ALL]:
        for day in days_for(bench, rule, one):
            yield day, one


def subject_codes(bench: Bench, rule: ir.AnyRule) -> list[str]:
    """The codes that the rule speaks of; for every line those of which few rules speak."""
    if rule.subject.material is not None:
        return [rule.subject.material]
    if not rule.subject.every:
        order = {code: place for place, code in enumerate(bench.shop.codes)}
        return sorted(rule.subject.codes, key=lambda code: (order.get(code, len(order)), code))
    asked = [value for cond in _all_conditions(rule) for value in _codes_asked(cond, bench)]
    known = plain_codes(bench, _some_day(bench, rule.valid, ()))
    other = [] if bench.spec.codes else [_like(code) for code in known[:1]]
    return [*dict.fromkeys([*asked[:1], *other, *asked, *known])] or ["1"]


def _like(code: str) -> str:
    """A code of the same shape of which nothing is said; where there is no catalogue, every code is one."""
    return "".join("Z" if char.isalpha() else "9" if char.isdigit() else char for char in code)


def _all_conditions(rule: ir.AnyRule) -> Iterator[ir.Cond]:
    return (cond for guard in conditions_of_rule(rule) for cond in conditions_in(guard))


def _codes_asked(cond: ir.Cond, bench: Bench) -> Iterator[str]:
    match cond:
        case ir.StartsWith(fact="code", prefixes=prefixes):
            for prefix in prefixes:
                known = [code for code in bench.shop.codes if code.startswith(prefix)]
                yield known[0] if known else text_with(prefix)
        case ir.Equals(fact="code", value=str(code)):
            yield code
        case ir.OneOf(fact="code", values=values):
            yield from (value for value in values if isinstance(value, str))
        case _:
            pass


# ---------------------------------------------------------------- days


def valid_days(bench: Bench, rule: ir.AnyRule, code: str) -> Period | None:
    """When the rule can speak of the code: its own days, within those of the row and of the ruleset."""
    row = bench.spec.codes.get(code)
    other = bench.spec.valid if row is None or rule.subject.material is not None else bench.spec.days_of(row)
    starts = [day for day in (rule.valid.start, other.start) if day is not None]
    ends = [day for day in (rule.valid.end, other.end) if day is not None]
    start, end = max(starts, default=None), min(ends, default=None)
    return None if start is not None and end is not None and end < start else Period(start, end)


def days_for(bench: Bench, rule: ir.AnyRule, code: str) -> list[dt.date]:
    """An ordinary day of its validity, and the days that its conditions on the date ask for."""
    period = valid_days(bench, rule, code)
    if period is None:
        return []
    asked = [day + dt.timedelta(days=step) for day in _days_asked(rule) for step in (0, 1, -1)]
    window = getattr(rule, "window", None)
    within = None if window is None else window.period
    first = _some_day(bench, period, () if within is None else (within,))
    days = [first, *asked, *(day for day in (period.start, period.end) if day is not None)]
    return [day for day in dict.fromkeys(days) if day in period][: 1 + len(asked) + 1]


def _days_asked(rule: ir.AnyRule) -> Iterator[dt.date]:
    for cond in _all_conditions(rule):
        if isinstance(cond, ir.Compare) and cond.fact == "date" and isinstance(cond.value, dt.date):
            yield cond.value


def _some_day(bench: Bench, period: Period, within: tuple[Period, ...]) -> dt.date:
    """A working day inside, well after the beginning where there is room."""
    periods = (period, bench.spec.valid, *within)
    start = max((one.start for one in periods if one.start is not None), default=None)
    end = min((one.end for one in periods if one.end is not None), default=None)
    if start is None:
        start = dt.date(2019, 1, 1) if end is None else dates.add(end, -1, "year")
    for months, day in ((14, 2), (5, 2), (2, 2), (1, 2)):
        ordinary = dates.add(start.replace(day=1), months, "month").replace(day=day)
        ordinary += dt.timedelta(days=(2 - ordinary.weekday()) % 7)
        if end is None or dates.add(ordinary, 2, "month") <= end:
            return ordinary
    return start


# ---------------------------------------------------------------- families


def _stages(bench: Bench, rule: ir.AnyRule, code: str, day: dt.date, element: str | None) -> Iterator[Stage]:
    alone, at = with_line(empty(), code, day, material=rule.subject.material is not None)
    speaks = guards(rule, at)
    match rule:
        case ir.Condition(cond=cond):
            also = _further_ways(bench, rule, code)
            yield Stage(alone, at, (Wish(cond, False, at), *speaks, *(Wish(one, False, at) for one in also)))
        case ir.AlsoWhen(cond=cond):
            yield Stage(alone, at, (Wish(cond, True, at), *speaks))
        case ir.Judge(question=question):
            yield Stage(answered(alone, at, question, False), at, speaks)
            yield Stage(alone, at, speaks)
        case ir.ApprovalRequired():
            without = copied(alone)
            without["approvals"] = []
            yield Stage(without, at, speaks)
        case ir.DocumentRequired(kind=kind):
            yield Stage(without_document(bench, alone, at, kind), at, speaks)
        case ir.LinesRequired():
            yield Stage(alone, at, speaks)
            yield Stage(known_since(alone, LIFE), at, speaks)
        case ir.Exclusion() | ir.Permission() | ir.Inclusion() | ir.InclusionLift() | ir.IntervalBan():
            yield from _pairs(bench, rule, alone, at, speaks, element)
        case ir.Limit():
            yield from _too_many(bench, rule, alone, at)
        case ir.RepeatPermission():
            line_at(alone, at)["units"] = 2
            yield Stage(alone, at, speaks)
        case ir.Supplement(fact=str(fact)):
            for more in (rule.above + rule.size, rule.above + 1, Decimal(1)):
                larger = say(bench.spec, alone, at, fact, number_of(more))
                if larger is not None:
                    yield Stage(larger, at, speaks)
        case ir.Rank() | ir.Cap():
            yield from _together(bench, rule, alone, at)
        case _:
            yield Stage(alone, at, speaks)


def guards(rule: ir.AnyRule, at: At) -> tuple[Wish, ...]:
    """What makes the rule speak of the line."""
    when = () if rule.when is None else (Wish(rule.when, True, at),)
    unless = () if rule.unless is None else (Wish(rule.unless, False, at),)
    return (*when, *unless)


def _further_ways(bench: Bench, rule: ir.Condition, code: str) -> list[ir.Cond]:
    """The `also when` of the code that asks about one of the same facts."""
    asked = set(facts_of(rule.cond))
    return [
        other.cond if other.when is None else ir.And((other.when, other.cond))
        for other in bench.speaking_of(code)
        if isinstance(other, ir.AlsoWhen) and asked & set(facts_of(other.cond))
    ]


def without_document(bench: Bench, document: Document, at: At, kind: str) -> Document:
    fact = f"documents.{kind}"
    if fact in bench.spec.facts:
        new = say(bench.spec, document, at, fact, False)
        assert new is not None
        return new
    empty_list: Document = copied(document)
    empty_list.setdefault("documents", [])
    return empty_list


def _pairs(
    bench: Bench,
    rule: ir.Exclusion | ir.Permission | ir.Inclusion | ir.InclusionLift | ir.IntervalBan,
    alone: Document,
    at: At,
    speaks: tuple[Wish, ...],
    element: str | None,
) -> Iterator[Stage]:
    lines = rule.items if isinstance(rule, ir.Inclusion | ir.InclusionLift) else rule.partners
    named = [one for one in lines.elements if element is None or element_name(one) == element] or lines.elements
    keys = own_keys(rule)
    for one in named[:_FEW]:
        for day, history in partner_days(rule, day_of(alone, at)):
            for document, other in partner(bench, alone, at, one, day, history=history):
                if isinstance(rule, ir.Inclusion) and rule.up_to is not None:
                    line_at(document, other)["units"] = 1
                for shared in sharings(bench, document, at, other, keys):
                    ready = known_since(shared, LIFE) if history else shared
                    yield Stage(ready, at, speaks, other)


def partner_days(rule: ir.AnyRule, day: dt.date) -> list[tuple[dt.date, bool]]:
    """Where the partner stands, the furthest that is still near enough, and whether that is the history."""
    one = dt.timedelta(days=1)
    match rule:
        case ir.IntervalBan(number=number, unit=unit, side="before"):
            return [(dates.add(day, number, unit), False), (day + one, False)]
        case ir.IntervalBan(number=number, unit=unit):
            furthest = dates.reaches_back_to(day, number, unit)
            return [(furthest, True), (day - one, True), (furthest, False), (day - one, False)]
        case ir.Inclusion(reach=tuple(reach)):
            return [(dates.add(day, *reach), False), (day, False)]
        case ir.Exclusion():
            return [(day, False), (day, True)]
        case _:
            return [(day, False)]


def _too_many(bench: Bench, rule: ir.Limit, alone: Document, at: At) -> Iterator[Stage]:
    """The line, and as many as the limit allows before it."""
    window, number = rule.window, rule.number
    base, day = line_at(alone, at), day_of(alone, at)
    material = base.get("kind") == "material"
    code = base["code"] if "row" not in base else f"{base['code']} row {base['row']}"
    if rule.service is not None:
        yield from _used_up(bench, rule, alone, at)
        return
    document, ats = empty(), []
    parts = [1] * number if number <= _FEW or rule.counts == "lines" else [number]
    for units in (*parts, 1):
        document, place = with_line(document, code, day, units=units, material=material)
        ats.append(place)
    if number == 0:
        ats = ats[-1:]
    if window.section is not None:
        for place in ats:
            document = linked(document, place, "follow_up_of", {"facts": {"paragraph": window.section}})
    wishes = tuple(wish for place in ats for wish in guards(rule, place))
    for shared in _all_together(bench, document, ats, window.keys):
        yield Stage(shared, ats[-1], wishes, ats[0] if len(ats) > 1 else None)


def _used_up(bench: Bench, rule: ir.Limit, alone: Document, at: At) -> Iterator[Stage]:
    """Of a quota all had gone before, in the department of the line."""
    ready = solved(bench, alone, guards(rule, at))
    if ready is None:
        return
    used: Document = {"service": rule.service, "units": rule.number}
    if any(bench.spec.keys[key].path == "provider.department" for key in rule.window.keys):
        department = said(bench.spec, ready, at, "provider.department")
        if not isinstance(department, str):
            department = "A"
            ready = say(bench.spec, ready, at, "provider.department", department)
            assert ready is not None
        used["department"] = department
    yield Stage({**ready, "used": [used]}, at, ())


def _all_together(bench: Bench, document: Document, ats: list[At], keys: tuple[str, ...]) -> Iterator[Document]:
    """All in the same groups; where nothing said decides it, by saying so."""
    new: Document | None = document
    for key in keys:
        if new is not None and not all(agree(bench, new, ats[-1], place, (key,)) for place in ats):
            new = grouped(bench, new, key, dict.fromkeys(ats, 0))
    if new is not None:
        yield new


def _together(bench: Bench, rule: ir.Rank | ir.Cap, alone: Document, at: At) -> Iterator[Stage]:
    """Two lines in one window; for a total more and more units, until it is reached."""
    day, own = day_of(alone, at), line_at(alone, at)
    codes = subject_codes(bench, rule)
    code = own["code"]
    own_wishes = guards(rule, at)
    if isinstance(rule, ir.Cap):
        yield Stage(alone, at, own_wishes)
    for other_code in [code, *(one for one in codes if one != code)][:6]:
        for units in (1,) if isinstance(rule, ir.Rank) else (1, 2, 4, 10, 25, 60, 150):
            two, other = with_line(alone, other_code, day, units=units)
            keys = rule.window.keys
            if isinstance(rule, ir.Rank) and rule.by == "total" and keys:
                apart = grouped(bench, two, keys[0], {at: 0, other: 1})
                together = () if apart is None else _all_together(bench, apart, [at, other], keys[1:])
            else:
                together = _all_together(bench, two, [at, other], keys)
            for document in together:
                ready: Document | None = document
                if isinstance(rule, ir.Rank) and rule.by not in ("coefficient", "total"):
                    for place, group in ((at, 0), (other, 1)):
                        if ready is not None:
                            ready = say(bench.spec, ready, place, rule.by, group_value(bench, rule.by, group))
                if ready is not None:
                    yield Stage(ready, at, (*own_wishes, *guards(rule, other)), other)
