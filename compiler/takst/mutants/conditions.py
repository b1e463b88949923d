"""A condition -> the same with one slip in it: a strict comparison for another, a number beside, a part left out."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Literal

from attrs import evolve

from takst.ir import nodes as ir
from takst.runtime.result import plain
from takst.witness.solve import step_of
from takst.witness.words import cond_words, said_words

_MOST_PARTS = 6
_STRICT: dict[str, Literal["<", "<=", ">", ">="]] = {"<": "<=", "<=": "<", ">": ">=", ">=": ">"}
_TURNED: dict[str, Literal["<", "<=", ">", ">="]] = {"<": ">", "<=": ">=", ">": "<", ">=": "<="}
Bound = Literal["at most", "at least", "exactly", "less than", "more than"]
_STRICT_BOUND: dict[Bound, Bound] = {
    "at most": "less than",
    "less than": "at most",
    "at least": "more than",
    "more than": "at least",
    "exactly": "at least",
}


def variants(cond: ir.Cond) -> Iterator[tuple[ir.Cond, str]]:
    """Conditions with one thing changed, and what that is."""
    match cond:
        case ir.And(parts=parts) | ir.Or(parts=parts):
            yield from _parts(cond, parts)
        case ir.Not(part=part):
            for new, words in variants(part):
                yield ir.Not(new), words
        case ir.Compare():
            yield from _compared(cond)
        case ir.Between(fact=fact, low=low, high=high):
            yield evolve(cond, low=low + step_of(low)), f"{fact} from {plain(low + step_of(low))}, not {plain(low)}"
            yield evolve(cond, high=high - step_of(high)), f"{fact} to {plain(high - step_of(high))}, not {plain(high)}"
        case ir.OneOf(fact=fact, values=values):
            for value in _some(values):
                left = tuple(one for one in values if one != value)
                yield evolve(cond, values=left), f"{fact} without {said_words(value)}"
        case ir.StartsWith(fact=fact, prefixes=prefixes) if len(prefixes) > 1:
            for prefix in _some(prefixes):
                kept = tuple(one for one in prefixes if one != prefix)
                yield evolve(cond, prefixes=kept), f"{fact} without {prefix}*"
        case ir.IsTrue(fact=fact):
            yield ir.Not(cond), f"not {fact}"
        case ir.Equals(fact=fact, value=value):
            yield ir.Not(cond), f"{fact} is not {said_words(value)}"
        case ir.Given(fact=fact):
            yield ir.Not(cond), f"{fact} is missing"
        case ir.Ratio(bound=bound, number=number):
            yield evolve(cond, bound=_STRICT_BOUND[bound]), f"{_STRICT_BOUND[bound]} instead of {bound}"
            yield evolve(cond, number=number + 1), f"{plain(number + 1)} instead of {plain(number)}"
        case ir.DateGap(bound=bound, number=days, side=side):
            yield evolve(cond, bound=_STRICT_BOUND[bound]), f"{_STRICT_BOUND[bound]} instead of {bound}"
            yield evolve(cond, number=days + 1), f"{days + 1} instead of {days} {cond.unit}s"
            turned: Literal["after", "before"] = "before" if side == "after" else "after"
            yield evolve(cond, side=turned), f"{turned} instead of {side}"
        case ir.Billed():
            yield from _billed(cond)
        case ir.CountOver(number=most):
            yield evolve(cond, number=most + 1), f"more than {most + 1} instead of {most}"
            if most > 0:
                yield evolve(cond, number=most - 1), f"more than {most - 1} instead of {most}"
        case _:
            pass


def _parts(cond: ir.And | ir.Or, parts: tuple[ir.Cond, ...]) -> Iterator[tuple[ir.Cond, str]]:
    for index in _places(len(parts)):
        left = parts[:index] + parts[index + 1 :]
        words = cond_words(parts[index])
        yield left[0] if len(left) == 1 else evolve(cond, parts=left), f"without {words}"
        for new, inside in variants(parts[index]):
            yield evolve(cond, parts=(*parts[:index], new, *parts[index + 1 :])), inside


def _compared(cond: ir.Compare) -> Iterator[tuple[ir.Cond, str]]:
    fact, op, value = cond.fact, cond.op, cond.value
    beside = cond.other if cond.other is not None else plain(value) if isinstance(value, Decimal) else str(value)
    yield evolve(cond, op=_STRICT[op]), f"{fact} {_STRICT[op]} {beside} instead of {op}"
    yield evolve(cond, op=_TURNED[op]), f"{fact} {_TURNED[op]} {beside} instead of {op}"
    if isinstance(value, Decimal):
        for other in (value - step_of(value), value + step_of(value)):
            if other >= 0:
                yield evolve(cond, value=other), f"{fact} {op} {plain(other)} instead of {plain(value)}"


def _billed(cond: ir.Billed) -> Iterator[tuple[ir.Cond, str]]:
    if cond.whose is not None:
        yield evolve(cond, whose=None), "without `whose`"
        for new, words in variants(cond.whose):
            yield evolve(cond, whose=new), words
    for key in cond.keys:
        yield evolve(cond, keys=tuple(one for one in cond.keys if one != key)), f"billed whatever the {key}"
    if cond.number is not None:
        for other in (cond.number - 1, cond.number + 1):
            if other > 0:
                yield evolve(cond, number=other), f"billed within {other} {cond.unit}s instead of {cond.number}"
    for side in ("with", "before", "after"):
        if side != cond.side and not (side == "with" and cond.number is None):
            yield evolve(cond, side=side), f"billed {side} instead of {cond.side}"


def _some(values: tuple[object, ...]) -> tuple[object, ...]:
    return tuple(values[index] for index in _places(len(values))) if len(values) > 1 else ()


def _places(count: int) -> tuple[int, ...]:
    return tuple(range(count)) if count <= _MOST_PARTS else (0, count // 2, count - 1)
