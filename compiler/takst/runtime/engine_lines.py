"""What rules ask of the lines beside a line: sets of lines, `billed with ...`, `more than n of ...`.

Lines are looked up by their codes; only what a set may mean besides its codes is asked of every line. Generated
validators call `billed` and `more_than` in their conditions.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from typing import Literal

from takst.runtime import dates
from takst.runtime.findings import HISTORY
from takst.runtime.kleene import NO, YES, Truth, all_of, any_of, known, unknown
from takst.runtime.pairs import related
from takst.runtime.plan import Another, AnyMaterial, AnyOther, Element, Group, Lines, Named, Test
from takst.runtime.view import LineView
from takst.runtime.windows import Window, in_time, in_window, most_in_window, window_start

# ---------------------------------------------------------------- sets


def matches(element: Element, subject: LineView, other: LineView) -> Truth:
    """Whether the other line is what the element names, seen from the subject's row."""
    match element:
        case str():
            return known(other.code == element and not other.is_material)
        case Group():
            return _in_group(element, other)
        case AnyOther():
            if other.is_material or other.code == subject.code:
                return NO
            return YES if element.of is None else _in_group(element.of, other)
        case Another():
            return known(other.code.startswith(element.prefix) and not other.is_material)
        case Named():
            return known(other.name == element.name)
        case AnyMaterial():
            return known(other.is_material)


def in_set(lines: Lines, subject: LineView, other: LineView) -> Truth:
    if other.code in lines.codes and not other.is_material:
        return YES
    return any_of(matches(element, subject, other) for element in lines.wider)


def may_hold(lines: Lines, subject: LineView, other: LineView) -> bool:
    """False when the other line certainly is no line of the set."""
    return in_set(lines, subject, other).value is not False


def in_question(lines: Lines, subject: LineView) -> Iterator[LineView]:
    """The other lines that may be in the set."""
    for other in _candidates(lines, subject):
        if other.line is not subject.line:
            yield other


def _candidates(lines: Lines, subject: LineView) -> Iterable[LineView]:
    case = subject.docket
    if lines.wider:
        return case.lines
    return case.acts(code for code in case.codes if code in lines.codes)


def _in_group(group: Group, other: LineView) -> Truth:
    """A code of the catalogue is in the group or not; another one may be, when the group is incomplete."""
    if other.is_material:
        return NO
    if other.code in group.codes:
        return YES
    spec = other.docket.spec
    if not group.incomplete or other.code in spec.codes or other.code in spec.cases:
        return NO
    if group.known_by is None:
        return unknown(other.need(f"is {other.code} one of {group.name}"))
    return group.known_by(other)


# ---------------------------------------------------------------- conditions about other lines


def billed(
    line: LineView,
    side: Literal["with", "before", "after"],
    partners: Lines,
    *,
    keys: tuple[str, ...] = (),
    within: tuple[int, dates.TimeUnit] | None = None,
    whose: Test | None = None,
) -> Truth:
    """A partner stands with this line (or this line comes before, or after, it), for the same keys."""
    found = any_of(
        _beside(line, other, partners, keys, whose)
        for other in in_question(partners, line)
        if in_time(line, other, side, *(within or (None, None)))
    )
    if side == "with":
        return found | lines_may_be_missing(Window("keys", keys), line)
    if side == "before" or found.value is not False:
        return found
    start = None if within is None else dates.add(line.date, -within[0], within[1])
    return found if line.docket.knows_since(start) else unknown(history_need(start))


def _beside(line: LineView, other: LineView, partners: Lines, keys: tuple[str, ...], whose: Test | None) -> Truth:
    truth = in_set(partners, line, other) & related(line, other, keys)
    return truth if whose is None or truth.value is False else truth & whose(other)


def more_than(number: int, line: LineView, window: Window, counting: Lines | None = None) -> Truth:
    """More than `number` units stand in the window up to this line; without `counting`, of the line's own code."""
    counted = list(_counted(line, window, counting))
    sure = [(view, truth) for view, truth in counted if truth.value]
    if most_in_window(window, line, [view for view, _ in sure], _units) > number:
        return all_of(truth for _, truth in sure)
    doubts = []
    if most_in_window(window, line, [view for view, _ in counted], _units) > number:
        doubts = [truth for _, truth in counted if truth.value is None]
    missing = lines_may_be_missing(window, line)
    if missing.value is None:
        doubts.append(missing)
    return all_of(doubts) if doubts else NO


def _counted(line: LineView, window: Window, counting: Lines | None) -> Iterator[tuple[LineView, Truth]]:
    candidates = line.docket.lines if counting is None else _candidates(counting, line)
    for other in candidates:
        if other.order > line.order:
            continue
        member = known(other.code == line.code) if counting is None else in_set(counting, line, other)
        truth = member & in_window(window, line, other)
        if truth.value is not False:
            yield other, truth


def _units(view: LineView) -> int:
    return view.units


# ---------------------------------------------------------------- history


def lines_may_be_missing(window: Window, line: LineView) -> Truth:
    """Unknown when the window reaches further back than the history does, else false."""
    start = window_start(window, line)
    if (start is not None and start >= line.date) or line.docket.knows_since(start):
        return NO
    return unknown(history_need(start))


def history_need(start: dt.date | None) -> str:
    return f"{HISTORY}@{'ever' if start is None else start.isoformat()}"
