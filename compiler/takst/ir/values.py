"""From a value as written to a value of the fact's type, with its unit and its list of choices checked."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from decimal import Decimal
from typing import assert_never

from takst.diagnostics import Fix, Near, either, nearest, replace
from takst.ir.context import Context
from takst.model.from_syntax import type_words
from takst.model.nodes import Fact
from takst.runtime.spec import FactValue
from takst.source import Span
from takst.syntax import nodes as syn

_YES_NO: Mapping[str, Near] = {
    **dict.fromkeys(("true", "y", "1"), Near("yes", sure=True)),
    **dict.fromkeys(("false", "n", "0"), Near("no", sure=True)),
}
_QUANTITY = re.compile(r"([0-9]+(?:\.[0-9]+)?)\s*([A-Za-z]+[0-9]?)")
_HOUR, _MINUTE = ("hour", "hr", "h"), ("minute", "min")
_SO_MANY: Mapping[tuple[str, str], int] = {
    **{(hour, minute): 60 for hour in _HOUR for minute in _MINUTE},
    ("week", "day"): 7,
    ("year", "month"): 12,
    ("m", "cm"): 100,
    ("km", "m"): 1000,
    ("kg", "g"): 1000,
}
"""How many of the smaller unit one of the larger is; both as `_one` gives them."""


def value_for(written: syn.Value, fact: Fact, ctx: Context) -> FactValue | None:
    """None when the value does not fit; that has been reported."""
    match fact.type:
        case "number":
            if isinstance(written, syn.Quantity):
                return written.number if check_unit(written.unit, written.span, fact, ctx) else None
        case "date":
            if isinstance(written, syn.DateValue):
                return written.date
        case "yes/no":
            if isinstance(written, syn.Word) and written.text in ("yes", "no"):
                return written.text == "yes"
        case "text" | "choice" | "list":
            return text_for(written, fact, ctx)
        case _:
            assert_never(fact.type)
    text = words(written)
    near = _YES_NO.get(text.casefold()) if fact.type == "yes/no" else None
    ctx.error("E0301", written.span, fact=fact.name, type=type_words(fact.type), value=text, nearest=near)
    return None


def text_for(written: syn.Value, fact: Fact, ctx: Context) -> str | None:
    """The text of a value, one of the fact's choices where it has any."""
    text = words(written)
    allowed = tuple(words(choice) for choice in fact.choices)
    if allowed and text not in allowed:
        near = nearest(text, allowed)
        ctx.error("E0302", written.span, value=text, fact=fact.name, values=either(allowed), nearest=near)
        return None
    if not allowed and isinstance(written, syn.Word) and written.text in ctx.ruleset.facts:
        ctx.warn("W0311", written.span, value=text, fact=fact.name)
    return text


def words(written: syn.Value) -> str:
    """A value as text; `§5-6` and `§ 5-6` are the same section."""
    match written:
        case syn.Quantity(number=number, unit=unit):
            return number_words(number) if unit is None else f"{number_words(number)} {unit}"
        case syn.DateValue(date=date):
            return date.isoformat()
        case syn.SectionValue(text=text):
            return section(text)
        case syn.TextValue(text=text) | syn.Word(text=text):
            return text
        case _:
            assert_never(written)


def section(text: str) -> str:
    return f"§ {' '.join(text.removeprefix('§').split())}"


def number_words(number: Decimal) -> str:
    """Without zeros that say nothing: `1.50` is 1.5, and 100 stays 100."""
    return format(number.normalize(), "f")


def comparable(written: syn.Value, fact: Fact, ctx: Context) -> Decimal | dt.date | None:
    """A constant that a number or a date can be compared with; None when reported."""
    value = value_for(written, fact, ctx)
    return value if isinstance(value, (Decimal, dt.date)) else None


def check_unit(unit: str | None, span: Span, fact: Fact, ctx: Context) -> bool:
    """A unit may be left out; written, it is the fact's own."""
    if unit is None:
        return True
    if fact.unit is None:
        ctx.error("E0310", span, fact=fact.name, found=unit)
        return False
    if _one(unit) != _one(fact.unit):
        ctx.error("E0303", span, fact=fact.name, unit=fact.unit, found=unit, fix=_converted(span, fact.unit))
        return False
    return True


def _converted(span: Span, unit: str) -> Fix | None:
    """The same number in the fact's unit, where one is so many of the other."""
    found = _QUANTITY.fullmatch(span.text)
    if found is None:
        return None
    factor = _SO_MANY.get((_one(found[2]), _one(unit)))
    return None if factor is None else replace(span, f"{number_words(Decimal(found[1]) * factor)} {unit}", safe=True)


def _one(unit: str) -> str:
    """`years` and `year` are one unit."""
    return unit[:-1] if len(unit) > 2 and unit.endswith("s") else unit
