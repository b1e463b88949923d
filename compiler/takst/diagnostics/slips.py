"""From dates, numbers and codes as people write them to the form of the language, and whether that is certain."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable
from itertools import product

from takst.diagnostics.spelling import Near
from takst.source import Span

_DAY_FIRST = re.compile(r"([0-9]{1,2})([./-])([0-9]{1,2})[./-]([0-9]{4}|[0-9]{2})\.?")
_YEAR_FIRST = re.compile(r"([0-9]{4})[./-]([0-9]{1,2})[./-]([0-9]{1,2})|([0-9]{4})([0-9]{2})([0-9]{2})")
_IN_WORDS = re.compile(r"([0-9]{1,2})\.?[ \t]+([A-Za-z]{3,9})\.?[ \t]+([0-9]{4})")
_MONTHS = (
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
)
_DECIMAL_COMMA = re.compile(r"([0-9]+),([0-9]+)")
_THOUSANDS = re.compile(r"[0-9]{1,3}(?:[ \u00a0\u202f'][0-9]{3})+")
_LETTERS_AND_NUMBER = re.compile(r"([A-Z]+)([0-9]+)")


def date_from(text: str) -> Near | None:
    """`1.4.2018`, `4/30/18`, `2018-4-1`, `1 April 2018`; sure when no other reading gives a date."""
    found = _YEAR_FIRST.fullmatch(text)
    if found:
        year, month, day = (part for part in found.groups() if part)
        return _near(_day(year, month, day), sure=True) or possible_date(f"{year}-{month}-{day}")
    found = _IN_WORDS.fullmatch(text)
    if found:
        starts = [number for number, name in enumerate(_MONTHS, start=1) if name.startswith(found[2].lower())]
        return _near(_day(found[3], str(starts[0]), found[1]), sure=True) if len(starts) == 1 else None
    found = _DAY_FIRST.fullmatch(text)
    if not found:
        return None
    first, sign, second, year = found.groups()
    whole = len(year) == 4
    year = year if whole else f"20{year}"
    day_first, month_first = _day(year, second, first), _day(year, first, second)
    if day_first is None or month_first is None:
        return _near(day_first or month_first, sure=whole)
    return _near(day_first, sure=whole and (sign == "." or day_first == month_first))


def _day(year: str, month: str, day: str) -> dt.date | None:
    try:
        return dt.date(int(year), int(month), int(day))
    except ValueError:
        return None


def _near(day: dt.date | None, sure: bool) -> Near | None:
    return None if day is None else Near(day.isoformat(), sure)


def possible_date(text: str) -> Near | None:
    """What is near to a day that no calendar has: the month's last day, or day and month exchanged."""
    year, month, day = text.split("-")
    last = next((found for less in range(1, 4) if (found := _day(year, month, str(int(day) - less)))), None)
    return _near(last if int(day) <= 31 else None, sure=False) or _near(_day(year, day, month), sure=False)


def number_from(text: str) -> Near | None:
    """`2,34`, `1 093`; a comma before three digits may stand between thousands."""
    comma = _DECIMAL_COMMA.fullmatch(text)
    if comma:
        return Near(text.replace(",", "."), sure=len(comma[2]) != 3)
    return Near(re.sub(r"\D", "", text), sure=True) if _THOUSANDS.fullmatch(text) else None


def code_from(word: str, shapes: re.Pattern[str]) -> Near | None:
    """`SKO53`, `sk053` and `SK 053` are certain; in `SK53` a digit is missing, most likely a zero in front."""
    joined = "".join(word.split()).upper()
    slips = [(("0", "O") if char in "0O" else ("1", "I") if char in "1I" else (char,)) for char in joined]
    if len(slips) <= 12:
        alike = [right for right in map("".join, product(*slips)) if shapes.fullmatch(right)]
        with_l = "".join("1" if char == "l" else char for char in "".join(word.split())).upper()
        alike += [with_l] if not alike and shapes.fullmatch(with_l) else []
        if alike:
            return Near(alike[0], sure=len(alike) == 1)
    parts = _LETTERS_AND_NUMBER.fullmatch(joined)
    return _filled(parts[1], parts[2], shapes) if parts else None


def _filled(letters: str, number: str, shapes: re.Pattern[str]) -> Near | None:
    filled = (f"{letters}{number.zfill(width)}" for width in range(len(number) + 1, 9))
    return next((Near(code, sure=False) for code in filled if shapes.fullmatch(code)), None)


def quoted_cells(source_cells: Iterable[Span], wanted: int) -> tuple[Span, str] | None:
    """Of a row with too many cells, the stretch that was one cell with commas in it: its commas have a blank after."""
    cells = list(source_cells)
    text = cells[0].source.text
    joins = [index for index in range(1, len(cells)) if text[cells[index].start - 1 : cells[index].start] == " "]
    if not joins or len(cells) - len(joins) != wanted or joins != list(range(joins[0], joins[-1] + 1)):
        return None
    whole = cells[joins[0] - 1].merge(cells[joins[-1]])
    return None if '"' in whole.text else (whole, f'"{whole.text}"')
