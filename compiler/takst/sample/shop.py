"""Checked rules -> what claims are made of: rules by code, days on which something changes, values worth trying."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from random import Random
from typing import Any, TypeVar

from attrs import frozen

from takst.ir import nodes as ir
from takst.ir.walk import conditions_in, conditions_of_rule
from takst.runtime.spec import FactSpec, RulesetSpec

T = TypeVar("T")
UNSAID: Any = object()
"""Stands for something that a claim leaves out."""


@frozen
class Act:
    """A line before it is written down."""

    code: str
    date: dt.date
    units: int = 1
    material: bool = False
    label: str | None = None


@frozen
class Shop:
    """The rules, arranged for choosing; all chance comes from `random`."""

    rules: tuple[ir.AnyRule, ...]
    spec: RulesetSpec
    random: Random
    of_code: Mapping[str, tuple[ir.AnyRule, ...]]
    every: tuple[ir.AnyRule, ...]
    codes: tuple[str, ...]
    days: tuple[dt.date, ...]
    values: Mapping[str, tuple[Any, ...]]

    @classmethod
    def of(cls, rules: ir.CheckedRuleset, random: Random) -> Shop:
        spec = rules.spec
        told = tuple(rule for rule in rules.rules if not isinstance(rule, ir.Note | ir.Unresolved))
        of_code: dict[str, list[ir.AnyRule]] = {}
        for rule in told:
            for code in sorted(rule.subject.codes):
                of_code.setdefault(code, []).append(rule)
        every = tuple(rule for rule in told if rule.subject.every)
        codes = tuple(dict.fromkeys([*spec.codes, *spec.outside, *spec.cases]))
        by_code = {code: tuple(own) for code, own in of_code.items()}
        values = _values(spec, told)
        if not spec.codes and not spec.cases:  # any code is one, and these are told apart
            codes = tuple(dict.fromkeys([*codes, *values.get("code", ())]))
        return cls(told, spec, random, by_code, every, codes, _edges(spec, told), values)

    def one(self, values: Sequence[T]) -> T:
        return values[self.random.randrange(len(values))]

    def chance(self, percent: int) -> bool:
        return self.random.randrange(100) < percent

    def day(self) -> dt.date:
        """Mostly a day on which something changes; else any day of the two years after the first of them."""
        if self.chance(60):
            return self.one(self.days)
        return self.days[0] + dt.timedelta(days=self.random.randrange(730))


def _edges(spec: RulesetSpec, rules: Iterable[ir.AnyRule]) -> tuple[dt.date, ...]:
    """First and last days of anything, with their neighbours, and the days on which calendars are odd."""
    periods = [spec.valid, *(row.valid for row in spec.codes.values()), *(rule.valid for rule in rules)]
    ends = {day for period in periods for day in (period.start, period.end) if day is not None}
    year = min(ends, default=dt.date(2018, 1, 1)).year + 1
    leap = next(one for one in range(year, year + 8) if one % 4 == 0 and (one % 100 or one % 400 == 0))
    odd = {dt.date(year, 1, 1), dt.date(year, 1, 31), dt.date(year, 2, 28), dt.date(year, 8, 31), dt.date(year, 12, 31)}
    odd |= {dt.date(leap, 2, 29), dt.date(leap, 3, 31), dt.date(year, 4, 30), dt.date(year, 5, 15)}
    near = {end + dt.timedelta(days=days) for end in ends for days in (-1, 0, 1)}
    return tuple(sorted(odd | near))


def _values(spec: RulesetSpec, rules: Iterable[ir.AnyRule]) -> dict[str, tuple[Any, ...]]:
    """For each fact the values at and beside those that rules compare it with, as JSON has them."""
    found: dict[str, list[Any]] = {name: list(_of_type(fact)) for name, fact in spec.facts.items()}
    for rule in rules:
        if isinstance(rule, ir.Supplement) and rule.fact is not None:
            steps = (rule.above + rule.size * count + more for count in (0, 1, 3) for more in (-1, 0, 1))
            found.setdefault(rule.fact, []).extend(number_of(max(Decimal(0), value)) for value in steps)
        for guard in conditions_of_rule(rule):
            for cond in conditions_in(guard):
                for fact, value in _compared(cond):
                    found.setdefault(fact, []).append(value)
    return {name: tuple(dict.fromkeys(values)) for name, values in found.items()}


def _of_type(fact: FactSpec) -> tuple[Any, ...]:
    if fact.type == "yes/no":
        return (True, False)
    if fact.type == "number":
        return (0, 1, 2)
    if fact.type == "date":
        return ()
    return tuple(fact.choices) if fact.choices else ("a", "b")


def _compared(cond: ir.Cond) -> Iterator[tuple[str, Any]]:
    match cond:
        case ir.Compare(fact=fact, value=Decimal() as number) | ir.Between(fact=fact, low=number):
            yield from ((fact, number_of(number + step)) for step in (-1, 0, 1))
            if isinstance(cond, ir.Between):
                yield from ((fact, number_of(cond.high + step)) for step in (0, 1))
        case ir.Compare(fact=fact, value=dt.date() as day):
            yield from ((fact, day + dt.timedelta(days=step)) for step in (-1, 0, 1))
        case ir.Equals(fact=fact, value=value):
            yield fact, number_of(value) if isinstance(value, Decimal) else value
        case ir.OneOf(fact=fact, values=values):
            yield from ((fact, number_of(value) if isinstance(value, Decimal) else value) for value in values)
        case ir.Contains(fact=fact, value=text):
            yield fact, text
        case ir.StartsWith(fact=fact, prefixes=prefixes):
            yield from ((fact, text_with(prefix)) for prefix in prefixes)
        case ir.Ratio(fact=fact, number=number, per=per, other=other):
            yield from ((fact, number_of(number + step)) for step in (0, 1))
            yield from ((other, number_of(per + step)) for step in (-1, 0, 1))


def number_of(value: Decimal) -> int | float:
    """As JSON writes it; `decode` reads the shortest spelling of a float, which is the number that was meant."""
    return int(value) if value == int(value) else float(value)


def text_with(prefix: str) -> str:
    return f"{prefix}1" if prefix[-1:].isdigit() else f"{prefix}10"
