"""Calendar arithmetic, in one place: months are clamped, windows are half open, weeks run Monday to Sunday."""

from __future__ import annotations

import calendar
import datetime as dt
from typing import Literal, TypeAlias

TimeUnit: TypeAlias = Literal["day", "week", "month", "year"]


def add(day: dt.date, number: int, unit: TimeUnit) -> dt.date:
    """`number` units after `day`. Adding months keeps the day of the month, else takes the month's last day."""
    if unit == "day":
        return day + dt.timedelta(days=number)
    if unit == "week":
        return day + dt.timedelta(weeks=number)
    months = number * (12 if unit == "year" else 1)
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    last = calendar.monthrange(year, month + 1)[1]
    return dt.date(year, month + 1, min(day.day, last))


def within_after(day: dt.date, earlier: dt.date, number: int, unit: TimeUnit) -> bool:
    """`day` lies in (earlier, earlier + number units]: the day itself is out, the last day is in."""
    return earlier < day <= add(earlier, number, unit)


def reaches_back_to(day: dt.date, number: int, unit: TimeUnit) -> dt.date:
    """The earliest date whose window (d, d + number units] still holds `day`."""
    if unit in ("day", "week"):
        return add(day, -number, unit)
    candidate = add(day, -number, unit) - dt.timedelta(days=4)
    while not within_after(day, candidate, number, unit):
        candidate += dt.timedelta(days=1)
    return candidate


def age(birth: dt.date, on: dt.date) -> int:
    """Whole years; someone born on 29 February turns on 1 March of a common year."""
    return on.year - birth.year - ((on.month, on.day) < (birth.month, birth.day))


def calendar_window(day: dt.date, unit: Literal["day", "week", "month", "calendar year"]) -> tuple[dt.date, dt.date]:
    """First and last day of the calendar unit around `day`, both included."""
    if unit == "day":
        return day, day
    if unit == "week":
        monday = day - dt.timedelta(days=day.weekday())
        return monday, monday + dt.timedelta(days=6)
    if unit == "month":
        return day.replace(day=1), day.replace(day=calendar.monthrange(day.year, day.month)[1])
    return dt.date(day.year, 1, 1), dt.date(day.year, 12, 31)
