"""A rule -> the rules that an author might have written in its place by a slip: one more, a day less, the exception
forgotten, `over` for `at least`. Each comes with words that say what is different.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Any, Literal, TypeVar

from attrs import evolve, frozen

from takst.ir import nodes as ir
from takst.ir.names import element_name
from takst.mutants.conditions import variants
from takst.runtime.result import plain
from takst.runtime.spec import Fee
from takst.runtime.windows import Window, WindowKind

R = TypeVar("R", bound=ir.Rule)
_MOST_LEFT_OUT = 6
"""Of a longer list only the first, the middle and the last one are left out."""
_WIDER: dict[WindowKind, WindowKind] = {"day": "week", "week": "month", "month": "calendar year"}
_NARROWER: dict[WindowKind, WindowKind] = {wide: narrow for narrow, wide in _WIDER.items()}


@frozen
class Change:
    """`rule` stands in the place of the one that it was made of; None where that is left out."""

    rule: ir.AnyRule | None
    words: str


def changes(rule: ir.AnyRule) -> Iterator[Change]:
    """Each change once, never one that says the same."""
    seen: list[ir.AnyRule] = [rule]
    for change in _changes(rule):
        if change.rule is None or change.rule not in seen:
            if change.rule is not None:
                seen.append(change.rule)
            yield change


def _changes(rule: ir.AnyRule) -> Iterator[Change]:
    yield Change(None, "the sentence is left out")
    yield from _guards(rule)
    match rule:
        case ir.Limit():
            yield from _numbers(rule, "number", "max ")
            yield from _windows(rule)
            if rule.counting:
                yield Change(evolve(rule, counting=frozenset()), "without `counting`")
            other: Literal["units", "lines"] = "lines" if rule.counts == "units" else "units"
            yield Change(evolve(rule, counts=other), f"{other} are counted, not {rule.counts}")
        case ir.Exclusion() | ir.LinesRequired() | ir.Permission():
            yield from _lists(rule, "partners")
            yield from _keys(rule)
        case ir.IntervalBan():
            yield from _numbers(rule, "number", "within ", f" {rule.unit}s")
            yield from _sides(rule)
            yield from _lists(rule, "partners")
            yield from _keys(rule)
        case ir.Condition(cond=cond) | ir.AlsoWhen(cond=cond):
            for new, words in variants(cond):
                yield Change(evolve(rule, cond=new), words)
        case ir.Outcome(verdict=verdict):
            if verdict in ("not covered", "other route"):
                swapped: Literal["refused", "not covered"] = "refused" if verdict == "not covered" else "not covered"
                yield Change(evolve(rule, verdict=swapped), f"`{swapped}` instead of `{verdict}`")
        case ir.ApprovalRequired(whose=whose):
            if whose is not None:
                yield Change(evolve(rule, whose=None), "any approval will do")
                for new, words in variants(whose):
                    yield Change(evolve(rule, whose=new), words)
            yield Change(evolve(rule, prior=not rule.prior), "the approval may come later")
        case ir.DocumentRequired(dated=dated) if dated is not None:
            yield Change(evolve(rule, dated=None, dated_fact=None), "dated any day")
            for side in ("before", "on or before", "after"):
                if side != dated:
                    yield Change(evolve(rule, dated=side), f"dated {side}, not {dated}")
        case ir.Inclusion():
            yield from _inclusions(rule)
        case ir.InclusionLift():
            yield from _lists(rule, "items")
        case _:
            yield from _prices(rule)


# ---------------------------------------------------------------- what all rules have


def _guards(rule: ir.AnyRule) -> Iterator[Change]:
    for name in ("when", "unless"):
        cond: ir.Cond | None = getattr(rule, name)
        if cond is None:
            continue
        yield Change(_evolved(rule, **{name: None}), f"without its `{name}`")
        for new, words in variants(cond):
            yield Change(_evolved(rule, **{name: new}), f"`{name}`: {words}")
    if rule.otherwise is not None:
        yield Change(_evolved(rule, otherwise=None), f"without `otherwise {rule.otherwise}`")


def _evolved(rule: ir.AnyRule, **changes: Any) -> ir.AnyRule:
    new: ir.AnyRule = evolve(rule, **changes)
    return new


def _numbers(rule: ir.AnyRule, name: str, before: str = "", after: str = "") -> Iterator[Change]:
    number: int = getattr(rule, name)
    for other in (number - 1, number + 1):
        if other >= 0 and (other > 0 or not isinstance(rule, ir.IntervalBan)):
            yield Change(_evolved(rule, **{name: other}), f"{before}{other}{after} instead of {number}")


def _keys(rule: ir.AnyRule) -> Iterator[Change]:
    keys: tuple[str, ...] = getattr(rule, "keys", ())
    for key in keys:
        left = tuple(one for one in keys if one != key)
        yield Change(_evolved(rule, keys=left), f"whatever the {key}")


def _lists(rule: ir.AnyRule, name: str) -> Iterator[Change]:
    lines: ir.LineSet = getattr(rule, name)
    elements = lines.elements
    if len(elements) < 2:
        return
    for element in _some(elements):
        left = ir.LineSet(tuple(one for one in elements if one != element))
        yield Change(_evolved(rule, **{name: left}), f"without {element_name(element)}")


def _some(elements: tuple[ir.Element, ...]) -> tuple[ir.Element, ...]:
    if len(elements) <= _MOST_LEFT_OUT:
        return elements
    return (elements[0], elements[len(elements) // 2], elements[-1])


def _windows(rule: ir.Limit | ir.Rank | ir.Cap) -> Iterator[Change]:
    window = rule.window
    for key in window.keys:
        left = tuple(one for one in window.keys if one != key)
        if left or window.kind != "keys":
            yield Change(evolve(rule, window=evolve(window, keys=left)), f"whatever the {key}")
        else:
            yield Change(evolve(rule, window=Window("day")), f"per day instead of per {key}")
    if window.kind == "rolling" and window.number is not None:
        for other in (window.number - 1, window.number + 1):
            if other > 0:
                words = f"within {other} {window.unit}s instead of {window.number}"
                yield Change(evolve(rule, window=evolve(window, number=other)), words)
    for kinds in (_WIDER, _NARROWER):
        kind = kinds.get(window.kind)
        if kind is not None:
            yield Change(evolve(rule, window=evolve(window, kind=kind)), f"per {kind} instead of per {window.kind}")
    if window.kind == "ever":
        shorter = evolve(window, kind="calendar year")
        yield Change(evolve(rule, window=shorter), "per calendar year instead of ever")


def _sides(rule: ir.IntervalBan) -> Iterator[Change]:
    sides: tuple[Literal["after", "before", "of"], ...] = ("after", "before", "of")
    for side in sides:
        if side != rule.side:
            yield Change(evolve(rule, side=side), f"`{side}` instead of `{rule.side}`")


def _inclusions(rule: ir.Inclusion) -> Iterator[Change]:
    yield from _lists(rule, "items")
    yield from _keys(rule)
    if rule.up_to is not None:
        yield from _numbers(rule, "up_to", "up to ")
        yield Change(evolve(rule, up_to=None), "any number of them")
    if rule.reach is not None:
        number, unit = rule.reach
        for other in (number - 1, number + 1):
            if other > 0:
                words = f"within {other} {unit}s instead of {number}"
                yield Change(evolve(rule, reach=(other, unit)), words)


# ---------------------------------------------------------------- prices


def _prices(rule: ir.AnyRule) -> Iterator[Change]:
    match rule:
        case ir.PaysCoefficient():
            which = "the first coefficient" if rule.second else "the second coefficient"
            yield Change(evolve(rule, second=not rule.second), which)
        case ir.PaysFee(fee=fee):
            yield Change(evolve(rule, fee=_dearer(fee)), _instead(fee))
        case ir.Factor(factor=factor):
            other = factor + Decimal("0.1")
            yield Change(evolve(rule, factor=other), f"times {plain(other)} instead of {plain(factor)}")
            if rule.floor is not None:
                yield Change(evolve(rule, floor=None), "without the least amount")
                yield Change(evolve(rule, floor=_dearer(rule.floor)), f"at least {_instead(rule.floor)}")
        case ir.Supplement(fee=fee):
            yield Change(evolve(rule, fee=_dearer(fee)), f"adds {_instead(fee)}")
            if rule.fact is not None:
                size = f"per {plain(rule.size + 1)} instead of {plain(rule.size)}"
                yield Change(evolve(rule, size=rule.size + 1), size)
                above = f"above {plain(rule.above + 1)} instead of {plain(rule.above)}"
                yield Change(evolve(rule, above=rule.above + 1), above)
                counted = "whole ones only" if rule.started else "started ones too"
                yield Change(evolve(rule, started=not rule.started), counted)
        case ir.Rank(shares=shares):
            yield from _windows(rule)
            if len(shares) > 1:
                yield Change(evolve(rule, shares=shares[:-1]), f"nothing is said of place {len(shares)}")
            if rule.others is not None:
                yield Change(evolve(rule, others=None), "without `for others`")
        case ir.Cap(fee=fee):
            yield from _windows(rule)
            yield Change(evolve(rule, fee=_dearer(fee)), f"at most {_instead(fee)}")
        case ir.PatientPays(fee=Fee() as fee):
            yield Change(evolve(rule, fee=_dearer(fee)), f"at most {_instead(fee)}")
        case _:
            pass


def _dearer(fee: Fee) -> Fee:
    return evolve(fee, number=fee.number + 1)


def _instead(fee: Fee) -> str:
    letter = f"{fee.letter} " if fee.letter is not None else ""
    return f"{letter}{plain(fee.number + 1)} instead of {plain(fee.number)}"
