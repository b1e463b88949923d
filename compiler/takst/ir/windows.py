"""From `per ...`, `within ...`, `ever` and `in NAME` to the one window of a count.

    per day and body_location      => day, keys body_location
    per tooth ever                 => ever, keys tooth
    per § 5-6                      => section § 5-6
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import assert_never

from attrs import define, evolve, field

from takst.diagnostics import help_text, nearest, replace
from takst.ir.context import Context, listing
from takst.ir.values import section
from takst.runtime.dates import TimeUnit
from takst.runtime.spec import Period
from takst.runtime.windows import Window, WindowKind
from takst.source import Span
from takst.syntax import nodes as syn

_CALENDAR: dict[str, WindowKind] = {
    "day": "day",
    "week": "week",
    "month": "month",
    "calendar day": "day",
    "calendar week": "week",
    "calendar month": "month",
    "calendar year": "calendar year",
}


@define
class _Found:
    """What was found so far; the first kind stands, a second one is a mistake."""

    window: Window | None = None
    words: str = ""
    keys: list[str] = field(factory=list)

    def take(self, window: Window, span: Span, ctx: Context) -> None:
        if self.window is not None:
            ctx.error("E0511", span, one=self.words, other=span.text)
            return
        self.window, self.words = window, span.text


def window(written: Iterable[syn.Per], ctx: Context) -> Window | None:
    """None when nothing says what the count runs over (`per patient` does not: the patient is always meant)."""
    found = _Found()
    for per in written:
        _take(per, found, ctx)
    keys = tuple(dict.fromkeys(found.keys))
    if found.window is not None:
        return evolve(found.window, keys=keys) if keys else found.window
    return Window("keys", keys) if keys else None


def _take(per: syn.Per, found: _Found, ctx: Context) -> None:
    match per:
        case syn.PerKey(keys=words):
            for word in words:
                _take_key(word, found, ctx)
        case syn.PerRolling(within=within):
            unit = whole_days(within, ctx)
            if unit is not None:
                found.take(Window("rolling", number=within.number, unit=unit), per.span, ctx)
        case syn.PerEver():
            found.take(Window("ever"), per.span, ctx)
        case syn.PerPeriod(name=name):
            period = _period(name, ctx)
            if period is not None:
                found.take(Window("period", period=period), per.span, ctx)
        case _:
            assert_never(per)


def _take_key(word: syn.Word, found: _Found, ctx: Context) -> None:
    text = " ".join(word.text.split())
    kind = _CALENDAR.get(text)
    if kind is not None:
        found.take(Window(kind), word.span, ctx)
    elif text.startswith("§"):
        found.take(Window("section", section=section(text)), word.span, ctx)
    elif text == "year":
        ctx.error("E0119", word.span, words="per year", fix=replace(word.span, "calendar year", safe=True))
    else:
        key = ctx.key(word)
        if key is not None:
            found.keys.append(key)


def _period(name: syn.Word, ctx: Context) -> Period | None:
    period = ctx.ruleset.periods.get(name.text)
    if period is not None:
        ctx.use("period", name.text)
        return Period(period.start, period.end)
    if ctx.is_broken(name.text):
        ctx.drop()
    else:
        known = sorted(ctx.ruleset.periods)
        near = nearest(name.text, known)
        help = help_text("declared-are", names=listing(known)) if known and not near else None
        ctx.error("E0210", name.span, name=name.text, nearest=near, help=help)
    return None


def whole_days(within: syn.Reach, ctx: Context) -> TimeUnit | None:
    """The unit of a distance between lines; lines have dates, so hours cannot be told."""
    if within.unit == "hour":
        days = -(-within.number // 24)
        right = f"within {days} day" if days == 1 else f"within {days} days"
        ctx.error("E0308", within.span, right=right, fix=replace(within.span, right))
        return None
    return within.unit
