"""From checked rules to what is wrong with them. Anything found here is a mistake in the compiler."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Iterator
from decimal import Decimal
from itertools import pairwise

from takst.ir import nodes as ir
from takst.ir.ids import rule_ids
from takst.ir.walk import (
    conditions_in,
    conditions_of,
    conditions_of_rule,
    facts_of_rule,
    keys_of_rule,
    line_sets_of_rule,
    windows_in,
)
from takst.runtime.pair_table import Pairs
from takst.runtime.spec import FactSpec, FactValue, Period, RulesetSpec
from takst.runtime.windows import Window


def verify(checked: ir.CheckedRuleset) -> list[str]:
    """Every problem in words, in the order of the rules; none when the invariants hold."""
    known = _Known(checked.spec)
    problems = [problem for rule in checked.rules for problem in _of_rule(rule, known)]
    return [*problems, *_ids(checked), *_declared(checked)]


def known_codes(spec: RulesetSpec) -> frozenset[str]:
    return frozenset({*spec.codes, *spec.outside, *spec.cases})


class _Known:
    """What rules may name."""

    def __init__(self, spec: RulesetSpec) -> None:
        self.spec = spec
        self.codes = known_codes(spec)
        self.sources = frozenset(source.name for source in spec.sources)


def _of_rule(rule: ir.AnyRule, known: _Known) -> Iterator[str]:
    conditions, sets = tuple(conditions_of_rule(rule)), tuple(line_sets_of_rule(rule))
    for problem in (
        *_common(rule, known),
        *_codes(rule, sets, known.codes),
        *_facts(rule, conditions, sets, known.spec),
        *_keys(rule, known.spec),
        *_windows(rule, conditions),
        *_numbers(rule),
        *(_pairs(rule, known.codes) if isinstance(rule, ir.PairTable) else ()),
    ):
        yield f"{rule.slug or 'a rule'} at {rule.file}:{rule.line}: {problem}"


# ---------------------------------------------------------------- what every rule has


def _common(rule: ir.AnyRule, known: _Known) -> Iterator[str]:
    subject = rule.subject
    if bool(subject.codes) + subject.every + (subject.material is not None) != 1:
        yield "the subject must be codes, or every line, or a material"
    if not rule.slug or " " in rule.slug:
        yield f"the slug `{rule.slug}` is no part of an id"
    if not rule.sentence or "\n" in rule.sentence:
        yield "the sentence must be one line"
    if rule.citation.source not in known.sources:
        yield f"the source `{rule.citation.source}` is not declared"
    if _is_empty(rule.valid):
        yield "it is never valid"
    elif not _lies_in(rule.valid, known.spec.valid):
        yield "it is valid outside the days of the ruleset"


def _is_empty(period: Period) -> bool:
    return period.start is not None and period.end is not None and period.end < period.start


def _lies_in(inner: Period, outer: Period) -> bool:
    starts = outer.start is None or (inner.start is not None and inner.start >= outer.start)
    ends = outer.end is None or (inner.end is not None and inner.end <= outer.end)
    return starts and ends


# ---------------------------------------------------------------- names


def _codes(rule: ir.AnyRule, sets: Iterable[ir.LineSet], known: frozenset[str]) -> Iterator[str]:
    named = set(rule.subject.codes)
    for lines in sets:
        if not lines.elements:
            yield "a set of lines is empty"
        for element in lines.elements:
            yield from _element(element)
            named |= _codes_of(element)
    if isinstance(rule, ir.Limit):
        named |= rule.counting
    if isinstance(rule, (ir.PaysAs, ir.PatientPays)) and rule.code is not None:
        named.add(rule.code)
    for code in sorted(named - known):
        yield f"the code `{code}` is not known"


def _codes_of(element: ir.Element) -> frozenset[str]:
    match element:
        case ir.Listed(code=code):
            return frozenset({code})
        case ir.InGroup(codes=codes) | ir.AnyOther(of=ir.InGroup(codes=codes)):
            return codes
        case _:
            return frozenset()


def _element(element: ir.Element) -> Iterator[str]:
    group = element.of if isinstance(element, ir.AnyOther) else element
    if isinstance(group, ir.InGroup):
        if not group.codes and not group.incomplete:
            yield f"the group `{group.name}` can hold no line"
        if group.known_by is not None and not group.incomplete:
            yield f"the group `{group.name}` is complete and yet asks what belongs to it"
    if (isinstance(element, ir.Another) and not element.prefix) or (isinstance(element, ir.Named) and not element.text):
        yield "an element of a set has no name"


def _facts(
    rule: ir.AnyRule, conditions: Iterable[ir.Cond], sets: Iterable[ir.LineSet], spec: RulesetSpec
) -> Iterator[str]:
    for fact in sorted({fact for fact in facts_of_rule(rule) if fact not in spec.facts}):
        yield f"the fact `{fact}` is not declared"
    for whole in conditions:
        for cond in conditions_in(whole):
            yield from _condition(cond, spec)
    for lines in sets:
        for cond in conditions_of(lines):
            yield from _condition(cond, spec)


def _keys(rule: ir.AnyRule, spec: RulesetSpec) -> Iterator[str]:
    for key in sorted({key for key in keys_of_rule(rule) if key not in spec.keys}):
        yield f"the key `{key}` is not declared"


# ---------------------------------------------------------------- conditions


def _condition(cond: ir.Cond, spec: RulesetSpec) -> Iterator[str]:
    match cond:
        case ir.Or(parts=parts) | ir.And(parts=parts):
            if len(parts) < 2:
                yield "a condition joins fewer than two parts"
        case ir.Always():
            yield "a stand-in for a mistake was left in"
        case ir.Compare(fact=fact, value=value, other=other):
            if (value is None) == (other is None):
                yield f"`{fact}` must be compared with one thing"
            yield from _typed(fact, () if value is None else (value,), ("number", "date"), spec)
            if other is not None:
                yield from _typed(other, (), (_type(fact, spec),), spec)
        case ir.Equals(fact=fact, value=value):
            yield from _typed(fact, (value,), ("yes/no", "number", "date", "text", "choice"), spec)
        case ir.OneOf(fact=fact, values=values):
            if not values:
                yield f"`{fact}` is one of nothing"
            yield from _typed(fact, values, ("yes/no", "number", "date", "text", "choice"), spec)
        case ir.Between(fact=fact, low=low, high=high):
            if low > high:
                yield f"the bounds of `{fact}` are reversed"
            yield from _typed(fact, (low, high), ("number",), spec)
        case ir.Contains(fact=fact, value=value):
            yield from _typed(fact, (value,), ("list",), spec)
        case ir.StartsWith(fact=fact, prefixes=prefixes):
            if not prefixes or not all(prefixes):
                yield f"`{fact}` begins with nothing"
            yield from _typed(fact, (), ("text", "choice", "list"), spec)
        case ir.IsTrue(fact=fact):
            yield from _typed(fact, (), ("yes/no",), spec)
        case ir.Ratio(fact=fact, other=other):
            yield from _typed(fact, (), ("number",), spec)
            yield from _typed(other, (), ("number",), spec)
        case ir.DateGap(fact=fact, other=other):
            yield from _typed(fact, (), ("date",), spec)
            yield from _typed(other, (), ("date",), spec)
        case ir.Billed(number=number, unit=unit):
            if (number is None) != (unit is None):
                yield "a distance between lines has a number without a unit, or a unit without a number"
        case _:
            pass


def _type(fact: str, spec: RulesetSpec) -> str:
    found = spec.facts.get(fact)
    return found.type if found is not None else "unknown"


def _typed(fact: str, values: Iterable[FactValue], types: Iterable[str], spec: RulesetSpec) -> Iterator[str]:
    found = spec.facts.get(fact)
    if found is None:  # told already
        return
    if found.type not in types:
        yield f"`{fact}` is {found.type}, and that cannot be asked of it"
        return
    for value in values:
        if not _fits(value, found):
            yield f"{value!r} is no value of `{fact}`"


def _fits(value: FactValue, fact: FactSpec) -> bool:
    match fact.type:
        case "yes/no":
            return isinstance(value, bool)
        case "number":
            return isinstance(value, Decimal)
        case "date":
            return isinstance(value, dt.date)
        case _:
            return isinstance(value, str) and (not fact.choices or value in fact.choices)


# ---------------------------------------------------------------- windows and numbers


def _windows(rule: ir.AnyRule, conditions: Iterable[ir.Cond]) -> Iterator[str]:
    for cond in conditions:
        for window in windows_in(cond):
            yield from _window(window)
    if isinstance(rule, (ir.Limit, ir.Rank, ir.Cap)):
        yield from _window(rule.window)


def _window(window: Window) -> Iterator[str]:
    needed = {
        "rolling": {"number", "unit"},
        "period": {"period"},
        "section": {"section"},
    }.get(window.kind, set())
    given = {name for name in ("number", "unit", "period", "section") if getattr(window, name) is not None}
    if given != needed:
        yield f"a window of kind {window.kind} has {sorted(given)}, and needs {sorted(needed)}"
    if window.kind == "keys" and not window.keys:
        yield "a window of keys has no key"
    if len(set(window.keys)) != len(window.keys) or "patient" in window.keys:
        yield "a window names a key twice, or the patient"
    if window.number is not None and window.number < 1:
        yield "a window has no length"
    if window.period is not None and _is_empty(window.period):
        yield "a window's period is reversed"


def _numbers(rule: ir.AnyRule) -> Iterator[str]:
    match rule:
        case ir.Limit(number=number) if number < 0:
            yield "a limit below zero"
        case ir.IntervalBan(number=number) if number < 1:
            yield "an interval without length"
        case ir.Factor(factor=factor) if factor < 0:
            yield "a factor below zero"
        case ir.Supplement(size=size) if size <= 0:
            yield "a supplement for every step of nothing"
        case ir.Rank(shares=shares, by=by, window=window):
            if not shares and rule.others is None:
                yield "a rank without places"
            if any((one.percent is None) == (one.fee is None) for one in (*shares, *filter(None, (rule.others,)))):
                yield "a place pays a share and an amount, or neither"
            if by == "total" and not window.keys:
                yield "groups are ranked, and nothing tells them apart"
        case ir.PatientPays(fee=fee, code=code) if (fee is None) == (code is None):
            yield "the patient pays an amount and that of a code, or neither"
        case ir.Inclusion(up_to=up_to) if up_to is not None and up_to < 1:
            yield "an inclusion of nothing"
        case _:
            pass


# ---------------------------------------------------------------- tables of pairs


def _pairs(table: ir.PairTable, known: frozenset[str]) -> Iterator[str]:
    pairs = table.pairs
    if table.subject.codes != pairs.carriers:
        yield "the table speaks of other codes than its rows"
    if list(pairs.codes) != sorted(set(pairs.codes)) or not known.issuperset(pairs.codes):
        yield "the codes of the table are not in order, or not known"
    if len(pairs.starts) != len(pairs.codes) + 1 or not len(pairs.partners) == len(pairs.notes) == pairs.starts[-1]:
        yield "the arrays of the table differ in length"
    elif not set(pairs.notes) <= set(range(len(pairs.details))) or not _are_in_order(pairs):
        yield "the table has pairs of no code, out of order, or without details"
    for detail in pairs.details:
        if _is_empty(detail.valid) or not _lies_in(detail.valid, table.valid):
            yield "a pair is never valid, or outside the days of its table"


def _are_in_order(pairs: Pairs) -> bool:
    """The partners of each code, and all of them are codes."""
    rows = (list(pairs.partners[start:end]) for start, end in pairwise(pairs.starts))
    return all(sorted(row) == row and row[-1] < len(pairs.codes) for row in rows if row)


# ---------------------------------------------------------------- the ruleset as a whole


def _ids(checked: ir.CheckedRuleset) -> Iterator[str]:
    """An id names one rule on one day."""
    seen: dict[str, list[ir.AnyRule]] = {}
    for rule in checked.rules:
        for id in rule_ids(rule, checked.spec.name):
            seen.setdefault(id, []).append(rule)
    for id, rules in seen.items():
        if len(rules) > 1 and any(_meet(one.valid, two.valid) for i, one in enumerate(rules) for two in rules[:i]):
            yield f"two rules are called `{id}` on one day"
    ids = [one.id for one in checked.changes] + [one.id for one in checked.checks] + [one.id for one in checked.notes]
    for id, count in sorted(Counter(ids).items()):
        if count > 1:
            yield f"two entries are called `{id}`"


def _meet(one: Period, two: Period) -> bool:
    starts = [day for day in (one.start, two.start) if day is not None]
    ends = [day for day in (one.end, two.end) if day is not None]
    return not starts or not ends or max(starts) <= min(ends)


def _declared(checked: ir.CheckedRuleset) -> Iterator[str]:
    spec, known = checked.spec, known_codes(checked.spec)
    for name, fact in spec.facts.items():
        if name != fact.name:
            yield f"the fact `{fact.name}` is filed under `{name}`"
        if fact.presumed is not None and not isinstance(fact.presumed, tuple) and not _fits(fact.presumed, fact):
            yield f"{fact.presumed!r} is presumed, and is no value of `{name}`"
    for name, key in spec.keys.items():
        if name != key.name or not key.path:
            yield f"the key `{name}` has no name or no path of its own"
    for code, row in spec.codes.items():
        if code != row.code or _is_empty(row.valid):
            yield f"the row of `{code}` is filed under another code, or is never valid"
    for code in sorted(spec.outside.keys() & spec.codes.keys()):
        yield f"the code `{code}` is both inside and outside the catalogue"
    for one in checked.alternatives:
        for code in sorted(set(one.codes) - known):
            yield f"the alternatives `{one.name}` hold `{code}`, which is not known"
    if not spec.hash:
        yield "the content has no hash"
