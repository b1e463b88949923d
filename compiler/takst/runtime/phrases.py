"""Words for keys, windows and distances, as they stand in findings: phrases, so that other languages can word them."""

from __future__ import annotations

import datetime as dt
from typing import Protocol

from takst.runtime import dates
from takst.runtime.spec import Period
from takst.runtime.wording import Phrase, listed, phrase


class WindowLike(Protocol):
    """What is said of a window: kind, rolling length, period or section."""

    @property
    def number(self) -> int | None: ...
    @property
    def unit(self) -> dates.TimeUnit | None: ...
    @property
    def period(self) -> Period | None: ...
    @property
    def section(self) -> str | None: ...


class Dated(Protocol):
    @property
    def date(self) -> dt.date: ...


def keys_words(keys: tuple[str, ...]) -> str:
    """`same visit and tooth`."""
    return f"same {' and '.join(keys)}" if keys else ""


def scope_words(keys: tuple[str, ...]) -> str:
    """` in the same visit`, ready to follow a name; nothing for no keys."""
    if not keys:
        return ""
    said = f" on the {keys_words(keys)}" if keys == ("day",) else f" in the {keys_words(keys)}"
    return phrase(said, "scope", same=_same(keys))


def _same(keys: tuple[str, ...]) -> str:
    return listed("and", (phrase(key, "same", key=key) for key in keys))


def distance_words(number: int, unit: dates.TimeUnit) -> Phrase:
    said = f"{number} {unit}" if number == 1 else f"{number} {unit}s"
    return phrase(said, f"distance-{unit}", number=str(number))


def side_words(side: str) -> Phrase:
    """`of`, `after` or `before`, between a distance and a line."""
    return phrase(side, f"side-{side}")


def noun_words(noun: str | None, number: int) -> str:
    """The ruleset's own noun, or units."""
    return noun or phrase("units", "units", number=str(number))


EARLIER_LINE = "earlier line"


def partners_words(partners: str) -> str:
    """`A or B` as a list."""
    if partners == EARLIER_LINE:
        return phrase(partners, "earlier-line")
    return listed("or", partners.split(" or "))


def window_words(kind: str, keys: tuple[str, ...], line: Dated, window: WindowLike) -> str:
    """`in calendar year 2019`, `on 2018-04-02`, `in the same irradiation-cycle`."""
    said = _window_words(kind, line.date, window)
    if said is None:
        return phrase(f"in the {keys_words(keys)}", "window-keys", same=_same(keys)) if keys else ""
    if not keys:
        return said
    return phrase(f"{said} for the {keys_words(keys)}", "window-of-same", window=said, same=_same(keys))


def _window_words(kind: str, day: dt.date, window: WindowLike) -> Phrase | None:
    """Of the time alone; none where only keys say what counts together."""
    match kind:
        case "ever":
            return phrase("ever", "window-ever")
        case "day":
            return phrase(f"on {day.isoformat()}", "window-day", date=day.isoformat())
        case "week":
            return phrase(f"in the week of {day.isoformat()}", "window-week", date=day.isoformat())
        case "month":
            return phrase(f"in {day:%Y-%m}", "window-month", month=f"{day:%Y-%m}")
        case "calendar year":
            return phrase(f"in calendar year {day.year}", "window-calendar-year", year=str(day.year))
        case "rolling":
            distance = distance_words(window.number or 0, window.unit or "day")
            return phrase(f"within {distance}", "window-rolling", distance=distance)
        case "period":
            return phrase("in the period", "window-period")
        case "section":
            said = f"per treatment under {window.section}"
            return phrase(said, "window-section", section=window.section or "")
        case _:
            return None


def group_words(window: WindowLike, kind: str, keys: tuple[str, ...], line: Dated) -> str:
    """What belongs together, to stand after `per` or `of the`: `session`, `day and tooth`, `calendar year 2019`."""
    words = {
        "day": "day",
        "week": "week",
        "month": f"month {line.date:%Y-%m}",
        "calendar year": f"calendar year {line.date.year}",
        "period": "period",
        "section": f"treatment under {window.section}",
    }.get(kind, "")
    parts: list[str] = [phrase(key, "group-key", key=key) for key in keys]
    if words:
        more = {"month": f"{line.date:%Y-%m}", "year": str(line.date.year), "section": window.section or ""}
        parts.insert(0, phrase(words, f"group-{kind.replace(' ', '-')}", **more))
    return listed("and", parts) or phrase("patient", "group-patient")


ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")


def ordinal(place: int) -> str:
    """`second`, and `11th` beyond the tenth."""
    if place <= len(ORDINALS):
        return ORDINALS[place - 1]
    ending = "th" if place % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(place % 10, "th")
    return f"{place}{ending}"
