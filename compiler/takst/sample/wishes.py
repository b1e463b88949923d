"""Conditions -> values of facts that make them true, or false, by as little as possible."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from takst.ir import nodes as ir
from takst.runtime import dates
from takst.runtime.spec import FactValue
from takst.sample.shop import Shop, number_of, text_with

Wish = tuple[str, Any]
"""A fact and its value as JSON has it; None is known to be absent."""

_BY_LITTLE = {"<": (-1, 0), "<=": (0, 1), ">": (1, 0), ">=": (0, -1)}
"""Steps from the number compared with: to the nearest value for which it is so, and for which it is not."""
_BY_BOUND = {"at most": (0, 1), "at least": (0, -1), "exactly": (0, 1), "less than": (-1, 0), "more than": (1, 0)}


def wishes(rule: ir.AnyRule, day: dt.date, shop: Shop) -> Iterator[Wish]:
    """Values with which the rule speaks and finds nothing wrong."""
    if rule.unless is not None:
        yield from wished(rule.unless, False, day, shop)
    if isinstance(rule, ir.Condition | ir.AlsoWhen):
        yield from wished(rule.cond, True, day, shop)
    if rule.when is not None:
        yield from wished(rule.when, not isinstance(rule, ir.Outcome), day, shop)


def wished(cond: ir.Cond, so: bool, day: dt.date, shop: Shop) -> Iterator[Wish]:
    match cond:
        case ir.Not(part=part):
            yield from wished(part, not so, day, shop)
        case ir.And(parts=parts) | ir.Or(parts=parts):
            enough = isinstance(cond, ir.Or) == so  # one part decides
            for part in (shop.one(parts),) if enough else parts:
                yield from wished(part, so, day, shop)
        case ir.Compare() | ir.Between() | ir.Ratio() | ir.DateGap():
            yield from _measured(cond, so, day, shop)
        case ir.IsTrue(fact=fact):
            yield fact, so
        case ir.Equals(fact=fact, value=value):
            yield fact, _said(value) if so else _another(fact, (value,), shop)
        case ir.OneOf(fact=fact, values=values):
            yield fact, _said(shop.one(values)) if so else _another(fact, values, shop)
        case ir.Given(fact=fact):
            yield fact, shop.one(shop.values.get(fact) or ("a",)) if so else None
        case ir.Contains(fact=fact, value=text):
            yield fact, text if so else None
        case ir.StartsWith(fact=fact, prefixes=prefixes):
            yield fact, text_with(shop.one(prefixes)) if so else None
        case _:
            pass


def _measured(
    cond: ir.Compare | ir.Between | ir.Ratio | ir.DateGap, so: bool, day: dt.date, shop: Shop
) -> Iterator[Wish]:
    match cond:
        case ir.Compare(fact=fact, op=op, value=Decimal() as number):
            yield fact, number_of(number + _BY_LITTLE[op][0 if so else 1])
        case ir.Compare(fact=fact, op=op, other=str(other)) if _is_number(fact, shop):
            yield other, 5
            yield fact, 5 + _BY_LITTLE[op][0 if so else 1]
        case ir.Compare(fact=fact, op=op):
            beside = cond.value if isinstance(cond.value, dt.date) else day
            if cond.other is not None:
                yield cond.other, beside.isoformat()
            yield fact, (beside + dt.timedelta(days=_BY_LITTLE[op][0 if so else 1])).isoformat()
        case ir.Between(fact=fact, low=low, high=high):
            yield fact, number_of(shop.one((low, high)) if so else shop.one((low - 1, high + 1)))
        case ir.Ratio(fact=fact, bound=bound, number=number, per=per, other=other_fact):
            yield other_fact, number_of(per)
            yield fact, number_of(number + _BY_BOUND[bound][0 if so else 1])
        case ir.DateGap(fact=fact, bound=bound, number=number, unit=unit, side=side, other=other_fact):
            step = dt.timedelta(days=_BY_BOUND[bound][0 if so else 1])
            early = dates.add(day, -number, unit)
            late = dates.add(early, number, unit) + step
            yield fact, (late if side == "after" else early).isoformat()
            yield other_fact, (early if side == "after" else late).isoformat()


def _is_number(fact: str, shop: Shop) -> bool:
    known = shop.spec.facts.get(fact)
    return known is not None and known.type == "number"


def _said(value: FactValue) -> Any:
    if isinstance(value, Decimal):
        return number_of(value)
    return value.isoformat() if isinstance(value, dt.date) else value


def _another(fact: str, values: tuple[FactValue, ...], shop: Shop) -> Any:
    """A value of the fact that is none of these."""
    said = [_said(value) for value in values]
    return shop.one([one for one in shop.values.get(fact, ()) if one not in said] or [None])
