"""Ways through the checked rules: the conditions inside a condition, the facts and keys that a rule asks for."""

from __future__ import annotations

from collections.abc import Iterator

from takst.ir import nodes as ir
from takst.runtime.windows import Window

OWN_ORDERS = ("coefficient", "total")
"""What units or groups are ranked by without a fact."""


def conditions_in(cond: ir.Cond) -> Iterator[ir.Cond]:
    """The condition itself and all inside it, those asked of partner lines and of groups among them."""
    yield cond
    match cond:
        case ir.Or(parts=parts) | ir.And(parts=parts):
            for part in parts:
                yield from conditions_in(part)
        case ir.Not(part=part):
            yield from conditions_in(part)
        case ir.Billed(partners=partners, whose=whose):
            yield from conditions_of(partners)
            if whose is not None:
                yield from conditions_in(whose)
        case ir.CountOver(counted=counted) if counted is not None:
            yield from conditions_of(counted)
        case _:
            pass


def conditions_of(lines: ir.LineSet) -> Iterator[ir.Cond]:
    """What decides whether a line belongs to an incomplete group of the set."""
    for element in lines.elements:
        group = element.of if isinstance(element, ir.AnyOther) else element
        if isinstance(group, ir.InGroup) and group.known_by is not None:
            yield from conditions_in(group.known_by)


def facts_in(cond: ir.Cond) -> Iterator[str]:
    for one in conditions_in(cond):
        match one:
            case ir.Compare(fact=fact, other=other):
                yield fact
                if other is not None:
                    yield other
            case ir.Ratio(fact=fact, other=other) | ir.DateGap(fact=fact, other=other):
                yield fact
                yield other
            case (
                ir.Equals(fact=fact)
                | ir.OneOf(fact=fact)
                | ir.Between(fact=fact)
                | ir.Given(fact=fact)
                | ir.Contains(fact=fact)
                | ir.StartsWith(fact=fact)
                | ir.IsTrue(fact=fact)
            ):
                yield fact
            case _:
                pass


def line_sets_in(cond: ir.Cond) -> Iterator[ir.LineSet]:
    for one in conditions_in(cond):
        if isinstance(one, ir.Billed):
            yield one.partners
        elif isinstance(one, ir.CountOver) and one.counted is not None:
            yield one.counted


def windows_in(cond: ir.Cond) -> Iterator[Window]:
    return (one.window for one in conditions_in(cond) if isinstance(one, ir.CountOver))


def keys_in(cond: ir.Cond) -> Iterator[str]:
    for one in conditions_in(cond):
        if isinstance(one, ir.Billed):
            yield from one.keys
        elif isinstance(one, ir.CountOver):
            yield from one.window.keys


# ---------------------------------------------------------------- of a rule


def conditions_of_rule(rule: ir.AnyRule) -> Iterator[ir.Cond]:
    """The guards, and what the rule itself asks."""
    for guard in (rule.when, rule.unless):
        if guard is not None:
            yield guard
    match rule:
        case ir.Condition(cond=cond) | ir.AlsoWhen(cond=cond):
            yield cond
        case ir.ApprovalRequired(whose=whose) if whose is not None:
            yield whose
        case _:
            pass


def own_lines(rule: ir.AnyRule) -> ir.LineSet | None:
    """The lines that the rule names besides its subject."""
    match rule:
        case ir.Exclusion(partners=lines) | ir.IntervalBan(partners=lines) | ir.Permission(partners=lines):
            return lines
        case ir.LinesRequired(partners=lines) | ir.Inclusion(items=lines) | ir.InclusionLift(items=lines):
            return lines
        case _:
            return None


def own_keys(rule: ir.AnyRule) -> tuple[str, ...]:
    match rule:
        case ir.Exclusion(keys=keys) | ir.PairTable(keys=keys) | ir.IntervalBan(keys=keys) | ir.Permission(keys=keys):
            return keys
        case ir.LinesRequired(keys=keys) | ir.Inclusion(keys=keys):
            return keys
        case ir.Limit(window=window) | ir.Rank(window=window) | ir.Cap(window=window):
            return window.keys
        case _:
            return ()


def facts_of_rule(rule: ir.AnyRule) -> Iterator[str]:
    for cond in conditions_of_rule(rule):
        yield from facts_in(cond)
    lines = own_lines(rule)
    for cond in conditions_of(lines) if lines is not None else ():
        yield from facts_in(cond)
    match rule:
        case ir.DocumentRequired(dated_fact=str(fact)) | ir.Supplement(fact=str(fact)):
            yield fact
        case ir.Rank(by=by) if by not in OWN_ORDERS:
            yield by
        case _:
            pass


def keys_of_rule(rule: ir.AnyRule) -> Iterator[str]:
    yield from own_keys(rule)
    for cond in conditions_of_rule(rule):
        yield from keys_in(cond)


def line_sets_of_rule(rule: ir.AnyRule) -> Iterator[ir.LineSet]:
    lines = own_lines(rule)
    if lines is not None:
        yield lines
    for cond in conditions_of_rule(rule):
        yield from line_sets_in(cond)


def codes_of(lines: ir.LineSet) -> frozenset[str]:
    """The codes that a set names, one by one or by group."""
    found: set[str] = set()
    for element in lines.elements:
        if isinstance(element, ir.Listed):
            found.add(element.code)
        elif isinstance(element, ir.InGroup):
            found |= element.codes
        elif isinstance(element, ir.AnyOther) and element.of is not None:
            found |= element.of.codes
    return frozenset(found)
