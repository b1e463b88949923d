"""A claim and what should hold of its lines -> the claim with as little said as makes it hold.

Values stand at the edges of the conditions, the nearest first. Nothing that one wish needs is changed for another.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal
from typing import Any

from attrs import define, frozen

from takst.ir import nodes as ir
from takst.ir.walk import codes_of, facts_in
from takst.runtime import dates
from takst.runtime.dates import TimeUnit
from takst.runtime.spec import FactValue
from takst.runtime.view import same
from takst.runtime.windows import Window
from takst.sample.shop import number_of, text_with
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
    number,
    places,
    said,
    say,
    with_line,
)

_TRIES = 400
_WAYS = 24
_STEPS = 8
_NO_GROUPS = ("approval", "claim", "day", "date")
"""Keys that no word on the line decides."""
_PLACEHOLDERS = ("a", "b")
ANYTHING = ("something", "something_else")
"""Texts that no rule names."""


@frozen
class Wish:
    """A condition that should be so of a line."""

    cond: ir.Cond
    so: bool
    at: At


@frozen
class Way:
    """The claim with something more said, what was said, and what is wished besides."""

    document: Document
    touched: frozenset[tuple[Any, ...]]
    then: tuple[Wish, ...] = ()


@define
class Solver:
    """Looks for what to say, up to a number of tries."""

    bench: Bench
    left: int = _TRIES
    steps: int = 0

    def solve(
        self, document: Document, wishes: Sequence[Wish], pinned: frozenset[tuple[Any, ...]] = frozenset()
    ) -> Document | None:
        if not wishes:
            return document
        self.steps += 1
        if self.steps > _STEPS * self.left:
            return None
        first, rest = wishes[0], tuple(wishes[1:])
        match first.cond:
            case ir.Not(part=part):
                return self.solve(document, (Wish(part, not first.so, first.at), *rest), pinned)
            case ir.And(parts=parts) | ir.Or(parts=parts) if isinstance(first.cond, ir.And) == first.so:
                return self.solve(document, (*(Wish(part, first.so, first.at) for part in parts), *rest), pinned)
            case ir.And(parts=parts) | ir.Or(parts=parts):
                so_already = [part for part in parts if self.bench.holds(part, document, first.at, first.so)]
                for part in dict.fromkeys([*so_already, *parts]):
                    found = self.solve(document, (Wish(part, first.so, first.at), *rest), pinned)
                    if found is not None:
                        return found
                return None
            case _:
                return self._leaf(document, first, rest, pinned)

    def _leaf(
        self, document: Document, wish: Wish, rest: tuple[Wish, ...], pinned: frozenset[tuple[Any, ...]]
    ) -> Document | None:
        names = frozenset(_pin(fact, wish.at) for fact in facts_in(wish.cond))
        if self.bench.holds(wish.cond, document, wish.at, wish.so):
            found = self.solve(document, rest, pinned | names)
            if found is not None:
                return found
        for way in _first(ways(self.bench, wish, document), _WAYS):
            if way.touched & pinned or self.left <= 0:
                continue
            self.left -= 1
            new = way.document
            if not way.then and not self.bench.holds(wish.cond, new, wish.at, wish.so):
                continue
            found = self.solve(new, (*way.then, *rest), pinned | way.touched | names)
            if found is not None and self.bench.holds(wish.cond, found, wish.at, wish.so):
                return found
        return None


def solved(bench: Bench, document: Document, wishes: Sequence[Wish], tries: int = _TRIES) -> Document | None:
    return Solver(bench, tries).solve(document, wishes)


def _first(found: Iterator[Way], most: int) -> Iterator[Way]:
    return (way for _, way in zip(range(most), found, strict=False))


def _pin(fact: str, at: At) -> tuple[Any, ...]:
    """What is said of the patient or the provider is said of all lines."""
    return (fact,) if fact.startswith(("patient.", "provider.")) else (at, fact)


# ---------------------------------------------------------------- ways


def ways(bench: Bench, wish: Wish, document: Document) -> Iterator[Way]:
    """Claims in which one simple condition may be as wished."""
    cond, at = wish.cond, wish.at
    match cond:
        case ir.Compare(other=str(other)) | ir.Ratio(other=other) | ir.DateGap(other=other):
            yield from _two_facts(bench, wish, document, cond.fact, other)
        case ir.Billed():
            yield from _billed(bench, cond, wish, document)
        case ir.CountOver():
            yield from _counted(bench, cond, wish, document)
        case ir.Approved():
            yield Way(_approval(bench, document, at, wish.so), frozenset({(at, "approval")}))
        case ir.Judged(question=question):
            yield Way(answered(document, at, question, wish.so), frozenset({(at, f"judged {question}")}))
        case ir.Always():
            pass
        case _:
            fact = next(facts_in(cond), "")
            for value in candidates(bench, cond, fact, document, at):
                new = say(bench.spec, document, at, fact, value)
                if new is not None:
                    yield Way(new, frozenset({_pin(fact, at)}))


def _approval(bench: Bench, document: Document, at: At, so: bool) -> Document:
    if so:
        code = line_at(document, at)["code"]
        return approved(document, [code], day_of(document, at) - dt.timedelta(days=7), {})
    new: Document = copied(document)
    new["approvals"] = []
    return new


def candidates(bench: Bench, cond: ir.Cond, fact: str, document: Document, at: At) -> list[Any]:
    """Values of a fact worth trying for a condition on it: its own edges, those of other rules, none."""
    own = [value for value in own_values(cond) if value is not UNSAID]
    others = list(bench.shop.values.get(fact, ()))
    declared = bench.spec.facts.get(fact)
    if declared is not None and declared.type == "date":
        day = day_of(document, at)
        others += [day, day - dt.timedelta(days=1), day + dt.timedelta(days=1)]
    elif declared is not None and declared.type in ("text", "list") and not declared.choices:
        others = [*(value for value in others if value not in _PLACEHOLDERS), *ANYTHING]
    elif not others:
        others = [5] if declared is not None and declared.type == "number" else ["a"]
    values = [*own, *others]
    if declared is not None and declared.type == "list":
        values = [*([value] if not isinstance(value, list) else value for value in values), []]
    said_now = said(bench.spec, document, at, fact)
    kept: list[Any] = []
    for value in [*values, None]:
        plain = value.isoformat() if isinstance(value, dt.date) else value
        if not any(plain == one and type(plain) is type(one) for one in (*kept, said_now)):
            kept.append(plain)
    if any(isinstance(value, int | float) and not isinstance(value, bool) and value >= 0 for value in kept):
        kept = [value for value in kept if not isinstance(value, int | float) or value >= 0]
    return kept


def own_values(cond: ir.Cond) -> Iterator[Any]:
    """The values at the edges of a condition on one fact, and the nearest on either side."""
    match cond:
        case ir.Compare(op=op, value=Decimal() as limit):
            step = step_of(limit)
            near = {"<": (-1, 0), "<=": (0, 1), ">": (1, 0), ">=": (0, -1)}[op]
            yield from (number_of(limit + one * step) for one in near)
        case ir.Compare(op=op, value=dt.date() as day):
            nearby = {"<": (-1, 0), "<=": (0, 1), ">": (1, 0), ">=": (0, -1)}[op]
            yield from (day + dt.timedelta(days=one) for one in nearby)
        case ir.Between(low=low, high=high):
            yield from map(number_of, (low, low - step_of(low), high, high + step_of(high)))
        case ir.Equals(value=value):
            yield plain_value(value)
        case ir.OneOf(values=values):
            yield from map(plain_value, values)
        case ir.Contains(value=text):
            yield text
        case ir.StartsWith(prefixes=prefixes):
            yield from map(text_with, prefixes)
        case ir.IsTrue():
            yield from (True, False)
        case _:
            pass


def step_of(number: Decimal) -> Decimal:
    """The smallest step that shows in the number as written: 1, 0.1, 0.01."""
    exponent = number.normalize().as_tuple().exponent
    return Decimal(1).scaleb(exponent) if isinstance(exponent, int) and exponent < 0 else Decimal(1)


def plain_value(value: FactValue) -> Any:
    if isinstance(value, Decimal):
        return number_of(value)
    return list(value) if isinstance(value, tuple) else value


# ---------------------------------------------------------------- two facts


def _two_facts(bench: Bench, wish: Wish, document: Document, fact: str, other: str) -> Iterator[Way]:
    """One of the two stays as it is, where it is said."""
    for first, second in pairs(bench, wish, document, fact, other):
        new: Document | None = document
        touched: set[tuple[Any, ...]] = set()
        for name, value in ((other, second), (fact, first)):
            if new is not None and value is not UNSAID and said(bench.spec, new, wish.at, name) != value:
                new = say(bench.spec, new, wish.at, name, value)
                touched.add(_pin(name, wish.at))
        if new is not None and touched:
            yield Way(new, frozenset(touched))


def pairs(bench: Bench, wish: Wish, document: Document, fact: str, other: str) -> Iterator[tuple[Any, Any]]:
    """Values of the two facts, as a document has them."""
    one, two = (said(bench.spec, document, wish.at, name) for name in (fact, other))
    if isinstance(wish.cond, ir.DateGap) or _is_date(bench, fact):
        days = list(_days(wish, _day(one), _day(two), day_of(document, wish.at), fact, other))
        yield from ((a.isoformat(), b.isoformat()) for a, b in days)
        return
    for a, b in _numbers(wish, number(one), number(two)):
        if a >= 0 and b >= 0:
            yield number_of(a), number_of(b)
    if not wish.so:
        yield None, two


def _numbers(wish: Wish, one: Decimal | None, two: Decimal | None) -> Iterator[tuple[Decimal, Decimal]]:
    cond = wish.cond
    steps = (Decimal(0), Decimal(1), Decimal(-1))
    if isinstance(cond, ir.Ratio):
        beside = two if two is not None else cond.per
        exact = cond.number * beside / cond.per
        rounded = {exact.to_integral_value(ROUND_FLOOR), exact.to_integral_value(ROUND_CEILING)}
        if one is None:
            yield from ((value + step, beside) for step in steps for value in sorted(rounded))
        elif cond.number:
            back = one * cond.per / cond.number
            for value in sorted({back.to_integral_value(ROUND_FLOOR), back.to_integral_value(ROUND_CEILING)}):
                yield from ((one, value + step) for step in steps)
        for more in (cond.per + 1, cond.per * 2, cond.per * 2 + 1):
            nearest = (cond.number * more / cond.per).to_integral_value(ROUND_FLOOR)
            yield from ((nearest + step, more) for step in steps)
    elif one is not None:
        yield from ((one, one + step) for step in steps)
    else:
        beside = two if two is not None else Decimal(5)
        yield from ((beside + step, beside) for step in steps)


def _days(
    wish: Wish, one: dt.date | None, two: dt.date | None, day: dt.date, fact: str, other: str
) -> Iterator[tuple[dt.date, dt.date]]:
    steps = [dt.timedelta(days=n) for n in (0, 1, -1)]
    cond = wish.cond
    if fact == "date":
        one = day
    if other == "date":
        two = day
    if not isinstance(cond, ir.DateGap):
        if one is not None:
            yield from ((one, one + step) for step in steps)
        else:
            beside = two if two is not None else day
            yield from ((beside + step, beside) for step in steps)
        return
    sign = 1 if cond.side == "after" else -1
    if two is not None:
        edge = dates.add(two, sign * cond.number, cond.unit)
        yield from ((edge + step, two) for step in steps)
        yield from ((two + step, two) for step in steps)
    elif one is not None:
        edge = dates.add(one, -sign * cond.number, cond.unit)
        yield from ((one, edge + step) for step in steps)
        yield from ((one, one + step) for step in steps)
    elif sign > 0:
        early = dates.add(day, -cond.number, cond.unit)
        yield from ((dates.add(early, cond.number, cond.unit) + step, early) for step in steps)
    else:
        yield from ((dates.add(day, -cond.number, cond.unit) + step, day) for step in steps)


def _is_date(bench: Bench, fact: str) -> bool:
    declared = bench.spec.facts.get(fact)
    return fact in ("date", "claim.received", "patient.birth_date") or (
        declared is not None and declared.type == "date"
    )


def _day(value: Any) -> dt.date | None:
    return dt.date.fromisoformat(value) if isinstance(value, str) else None


# ---------------------------------------------------------------- other lines


def _billed(bench: Bench, cond: ir.Billed, wish: Wish, document: Document) -> Iterator[Way]:
    since = known_since(document, LIFE)
    if not wish.so:
        yield Way(since, frozenset())
        yield from _without_others(wish, document)
        return
    day = day_of(document, wish.at)
    for other_day in _beside(day, cond.side, cond.number, cond.unit):
        for new, place in partners(bench, document, wish.at, cond.partners, other_day):
            for shared in sharings(bench, new, wish.at, place, cond.keys):
                then = () if cond.whose is None else (Wish(cond.whose, True, place),)
                yield Way(shared, frozenset(), then)


def _beside(day: dt.date, side: str, number: int | None, unit: TimeUnit | None) -> tuple[dt.date, ...]:
    """Days on which the other line stands; the furthest still within comes first."""
    one = dt.timedelta(days=1)
    if side == "with":
        return (day,)
    if number is None or unit is None:
        return (day - one,) if side == "after" else (day + one,)
    if side == "after":
        return (dates.add(day, -number, unit), dates.add(day, -number, unit) + one, day - one)
    return (dates.add(day, number, unit), day + one)


def _without_others(wish: Wish, document: Document) -> Iterator[Way]:
    for place in reversed(places(document)):
        if place != wish.at and place[0] == "history":
            new: Document = copied(document)
            del new["history"][place[1]]
            yield Way(new, frozenset())


def _counted(bench: Bench, cond: ir.CountOver, wish: Wish, document: Document) -> Iterator[Way]:
    if not wish.so:
        yield Way(known_since(document, LIFE), frozenset())
        return
    day = day_of(document, wish.at)
    own = line_at(document, wish.at)["code"]
    codes = [own] if cond.counted is None else sorted(codes_of(cond.counted)) or [own]
    for code in codes[:3]:
        for other_day in (day, day - dt.timedelta(days=1)):
            for units in (cond.number, cond.number + 1):
                new, place = with_line(document, code, other_day, units=max(1, units), history=other_day < day)
                for shared in sharings(bench, new, wish.at, place, cond.window.keys):
                    yield Way(shared, frozenset())
    if cond.counted is None:
        new = copied(document)
        line_at(new, wish.at)["units"] = cond.number + 1
        yield Way(new, frozenset({(wish.at, "units")}))


def partners(
    bench: Bench, document: Document, at: At, lines: ir.LineSet, day: dt.date, *, history: bool = False
) -> Iterator[tuple[Document, At]]:
    """The claim with a line that the set names, in as many ways as the set has elements."""
    for element in lines.elements:
        yield from partner(bench, document, at, element, day, history=history)


def partner(
    bench: Bench, document: Document, at: At, element: ir.Element, day: dt.date, *, history: bool = False
) -> Iterator[tuple[Document, At]]:
    """The claim with a line that the element names. Codes with few rules of their own come first."""
    own = line_at(document, at)
    code = own["code"] if "row" not in own else f"{own['code']} row {own['row']}"
    number = own.get("n")
    link = None if number is None else {"kind": "material_of", "to": number}
    match element:
        case ir.Listed(code=listed):
            yield with_line(document, listed, day, history=history)
        case ir.InGroup():
            yield from _of_group(bench, document, element, day, code, history)
        case ir.AnyOther(of=ir.InGroup() as group):
            yield from _of_group(bench, document, group, day, code, history)
        case ir.AnyOther():
            for other in plain_codes(bench, day)[:4]:
                if other != code:
                    yield with_line(document, other, day, history=history)
        case ir.Another(prefix=prefix):
            others = [one for one in plain_codes(bench, day) if one.startswith(prefix)]
            for other in others[:3] or [code]:
                yield with_line(document, other, day, history=history)
        case ir.Named(text=text):
            for other in [one for one in plain_codes(bench, day) if one != code][:2]:
                yield with_line(document, other, day, label=text, history=history)
            yield _material(document, text, day, link, history)
        case ir.AnyMaterial():
            yield _material(document, "some material", day, link, history)


def _material(
    document: Document, name: str, day: dt.date, link: dict[str, Any] | None, history: bool
) -> tuple[Document, At]:
    new, place = with_line(document, name, day, material=True, history=history)
    if link is not None and not history:
        line_at(new, place)["links"] = [link]
    return new, place


def _of_group(
    bench: Bench, document: Document, group: ir.InGroup, day: dt.date, own: str, history: bool
) -> Iterator[tuple[Document, At]]:
    members = [code for code in plain_codes(bench, day) if code in group.codes and code != own]
    for code in members[:4] or sorted(group.codes - {own})[:4] or sorted(group.codes)[:1]:
        yield with_line(document, code, day, history=history)
    if group.incomplete:
        for code in sorted(bench.spec.outside)[:2] or ["ZZ999"]:
            new, place = with_line(document, code, day, history=history)
            if group.known_by is None:
                continue
            known = solved(bench, new, [Wish(group.known_by, True, place)], 40)
            if known is not None:
                yield known, place


def plain_codes(bench: Bench, day: dt.date) -> list[str]:
    """Codes in force on the day, those of which the fewest rules speak first."""
    spec = bench.spec
    rows = spec.codes
    known = [code for code in bench.shop.codes if code not in rows or day in spec.days_of(rows[code])]
    ranked = {code: (code not in rows and code not in spec.cases, len(bench.speaking_of(code))) for code in known}
    return sorted(known, key=lambda code: (code in spec.cases, *ranked[code], code))


# ---------------------------------------------------------------- groupings


def sharings(bench: Bench, document: Document, one: At, two: At, keys: tuple[str, ...]) -> Iterator[Document]:
    """The claim with both lines in the same groups: as it is where that is so, else by saying so."""
    if agree(bench, document, one, two, keys):
        yield document
    new: Document | None = document
    for key in keys:
        if new is not None and not agree(bench, new, one, two, (key,)):
            new = grouped(bench, new, key, {one: 0, two: 0})
    if new is not None and new is not document:
        yield new


def agree(bench: Bench, document: Document, one: At, two: At, keys: tuple[str, ...]) -> bool:
    first, second = bench.view(document, one), bench.view(document, two)
    return first is not None and second is not None and same(first, second, keys).value is True


def grouped(bench: Bench, document: Document, key: str, members: dict[At, int]) -> Document | None:
    """The claim with these lines in groups of the key; those of the same number stand together."""
    path = bench.spec.keys[key].path
    if key == "act":
        return _of_acts(bench, document, members)
    if path in _NO_GROUPS:
        return None
    new: Document | None = document
    for at, group in members.items():
        if new is None:
            return None
        value = group_value(bench, path, group)
        new = say(bench.spec, new, at, path, value)
    return new


def _of_acts(bench: Bench, document: Document, members: dict[At, int]) -> Document | None:
    """Lines that belong to acts say so by links to them; acts that are not there are added."""
    if any(at[0] == "history" for at in members):
        return None
    new: Document = document
    others = [line["n"] for i, line in enumerate(document["lines"]) if ("lines", i) not in members]
    day = day_of(document, next(iter(members)))
    while len(others) <= max(members.values()):
        new, place = with_line(new, plain_codes(bench, day)[len(others)], day)
        others.append(line_at(new, place)["n"])
    for at, group in members.items():
        new = copied(new)
        kept = [link for link in line_at(new, at).get("links", ()) if link["kind"] != "supplement_of"]
        line_at(new, at)["links"] = [*kept, {"kind": "supplement_of", "to": others[group]}]
    return new


def group_value(bench: Bench, path: str, group: int) -> Any:
    fact = bench.spec.facts.get(path)
    if path == "site":
        return ("tooth:26", "tooth:27", "tooth:28")[group]
    if fact is None:
        return ("A", "B", "C")[group]
    if fact.type == "number":
        return group + 1
    if fact.type == "yes/no":
        return group == 0
    if fact.type == "date":
        return dt.date(2020, 1, 1 + group)
    values = [value for value in bench.shop.values.get(path, ()) if isinstance(value, str)]
    if fact.type == "list":
        return [(*values, "a", "b", "c")[group]]
    values = list(fact.choices) or [*values, "a", "b", "c"]
    return values[min(group, len(values) - 1)]


def window_day(window: Window, day: dt.date) -> tuple[dt.date, dt.date] | None:
    """The last day on which another, later line still stands in the window of a line on that day, and the next one."""
    one = dt.timedelta(days=1)
    match window.kind:
        case "day" | "week" | "month" | "calendar year":
            last = dates.calendar_window(day, window.kind)[1]
            return last, last + one
        case "rolling":
            assert window.number is not None and window.unit is not None
            end = dates.add(day, window.number, window.unit)
            return end - one, end
        case "period":
            last_day = None if window.period is None else window.period.end
            return None if last_day is None else (last_day, last_day + one)
        case _:
            return None
