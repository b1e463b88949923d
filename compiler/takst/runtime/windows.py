"""What a count runs over: windows of time and keys -> which lines fall in, how many units at most, since when."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from typing import Literal, TypeAlias

from attrs import frozen

from takst.runtime import dates
from takst.runtime.claim import Used
from takst.runtime.kleene import NO, YES, Truth, known, unknown
from takst.runtime.spec import Period
from takst.runtime.view import UNKNOWN, LineView, key_value, same

WindowKind: TypeAlias = Literal["keys", "day", "week", "month", "calendar year", "rolling", "ever", "period", "section"]


@frozen
class Window:
    """`keys` (other than the patient, who is always meant unless a rule is over all patients) hold together with
    `kind`: keys alone, a calendar unit, the last `number` `unit`s, a period, ever, or related treatments under
    `section`."""

    kind: WindowKind
    keys: tuple[str, ...] = ()
    number: int | None = None
    unit: dates.TimeUnit | None = None
    period: Period | None = None
    section: str | None = None


def in_window(window: Window, line: LineView, other: LineView) -> Truth:
    """Whether the other line falls into the window that ends with (or surrounds) this line. For a rolling window:
    whether some window of that length holds both."""
    truth = same(line, other, window.keys) if window.keys else YES
    match window.kind:
        case "keys" | "ever":
            return truth
        case "day" | "week" | "month" | "calendar year":
            first, last = dates.calendar_window(line.date, window.kind)
            return known(first <= other.date <= last) & truth
        case "rolling":
            assert window.number is not None and window.unit is not None
            early, late = sorted((line.date, other.date))
            return known(late < dates.add(early, window.number, window.unit)) & truth
        case "period":
            assert window.period is not None
            return known(other.date in window.period) & truth
        case "section":
            return same_treatment(line, other, window.section or "") & truth


def most_in_window(window: Window, line: LineView, lines: Sequence[LineView], weight: Callable[[LineView], int]) -> int:
    """Units in the window; of all rolling windows that hold the line's date, the fullest."""
    if window.kind != "rolling":
        return sum(weight(view) for view in lines)
    assert window.number is not None and window.unit is not None
    best = 0
    for start in {line.date, *(view.date for view in lines if view.date <= line.date)}:
        end = dates.add(start, window.number, window.unit)
        if start <= line.date < end:
            best = max(best, sum(weight(view) for view in lines if start <= view.date < end))
    return best


def window_start(window: Window, line: LineView) -> dt.date | None:
    """The first day that the window may hold, None when it has no beginning. A window within one visit or day
    begins with the line: a claim holds all lines of its own visits."""
    spec = line.docket.spec
    if any(spec.keys[key].span == "visit" for key in window.keys):
        return line.date
    match window.kind:
        case "day" | "week" | "month" | "calendar year":
            return dates.calendar_window(line.date, window.kind)[0]
        case "rolling":
            assert window.number is not None and window.unit is not None
            return dates.reaches_back_to(line.date, window.number, window.unit) + dt.timedelta(days=1)
        case "period":
            return None if window.period is None else window.period.start
        case "section":
            link = follow_up(line)
            return link[1] if isinstance(link, tuple) else None
        case "keys" | "ever":
            starts = [e.start for e in line.episodes if isinstance(e.start, dt.date) and _holds_key(e.id, window, line)]
            return min(starts, default=None)


def _holds_key(episode: str, window: Window, line: LineView) -> bool:
    spec = line.docket.spec
    return any(str(key_value(line, spec.keys[key])) == episode for key in window.keys)


def follow_up(line: LineView) -> tuple[str, dt.date | None, object] | Truth:
    """The treatment that the line follows: its name, date and paragraph; or why that is not known."""
    if line.links is None:
        return unknown(line.need("links.follow_up_of"))
    for link in line.links:
        if link.kind == "follow_up_of":
            if isinstance(link.to, int) or link.to.n is not None:
                n = link.to if isinstance(link.to, int) else link.to.n
                target = next((v for v in line.docket.lines if v.claim is line.claim and v.n == n), None)
                paragraph = UNKNOWN if target is None else target.fact("paragraph").value
                return (f"{line.claim_id}/{n}", None if target is None else target.date, paragraph)
            return (f"{link.to.code} {link.to.date}", link.to.date, link.to.facts.get("paragraph", UNKNOWN))
    return NO


def same_treatment(line: LineView, other: LineView, section: str) -> Truth:
    """Both follow the same treatment, and that treatment is under the section."""
    first, second = follow_up(line), follow_up(other)
    for found in (first, second):
        if isinstance(found, Truth):
            return unknown(line.need("links.follow_up_of")) if line.line is other.line else found
    assert isinstance(first, tuple) and isinstance(second, tuple)
    if first[2] is UNKNOWN:
        return unknown(line.need("links.follow_up_of.paragraph"))
    under = str(first[2]).replace("§", "").strip() == section.replace("§", "").strip()
    return known(under and first[0] == second[0])


def in_time(
    line: LineView,
    other: LineView,
    side: Literal["with", "before", "after"],
    number: int | None,
    unit: dates.TimeUnit | None,
) -> bool:
    """`billed after X`: X is earlier than this line; `billed before X`: X is later; `billed with X`: either, or the
    same day. With a distance, within it."""

    def near(earlier: dt.date, later: dt.date) -> bool:
        if number is None or unit is None:
            return earlier < later
        return dates.within_after(later, earlier, number, unit)

    if side == "with":
        return number is None or line.date == other.date or near(*sorted((line.date, other.date)))
    return near(other.date, line.date) if side == "after" else near(line.date, other.date)


def used_before(window: Window, line: LineView, service: str) -> tuple[int, int | None]:
    """Units of the service in the line's window that had gone before the input begins: how many certainly, and how
    many at most. That is None when nobody says; where claims of the input differ, only the least is certain."""
    counts = [_used_of(window, line, service, said) for said in line.docket.used]
    if not counts:
        return 0, None
    return min(least for least, _ in counts), max(most for _, most in counts)


def _used_of(window: Window, line: LineView, service: str, said: Sequence[Used]) -> tuple[int, int]:
    """A department that is not said may be any."""
    spec = line.docket.spec
    is_split = any(spec.keys[key].path == "provider.department" for key in window.keys)
    department = line.fact("provider.department").value
    least = most = 0
    for used in said:
        if used.service != service or not _may_fall_in(window.period, used):
            continue
        is_here = not is_split or used.department == department
        least += used.units if is_here else 0
        most += used.units if is_here or not isinstance(used.department, str) or department is UNKNOWN else 0
    return least, most


def _may_fall_in(period: Period | None, used: Used) -> bool:
    """False when all of it was used before the period, or after it."""
    if period is None:
        return True
    is_before = isinstance(used.to, dt.date) and period.start is not None and used.to < period.start
    is_after = isinstance(used.from_, dt.date) and period.end is not None and used.from_ > period.end
    return not is_before and not is_after
