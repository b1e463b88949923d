"""From conditions to formulas over cells, without `not`: what must hold for a condition to be true, or not to be.

    not (patient.age > 69 and x)   => Any(Lit(patient.age, absent | ..69), Lit(x, no | absent))

Everything is taken to be known: an absent fact fails every comparison. What compares two facts, or looks at other
lines, is a question of its own that may come out either way, unless the same question stands twice.
"""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from typing import TypeAlias

from attrs import define, field, frozen

from takst.analysis.cells import OTHER, Domain, Space, Value, bare
from takst.ir import nodes as ir

NO, YES = 1, 2
"""Cells of a question: bit 0 is no, bit 1 is yes."""
Var: TypeAlias = str | tuple[str, str] | ir.Cond
"""A fact, a member of a list (the empty name: that the list is given), or a condition as a whole."""


@frozen
class Lit:
    """The value of the variable is in one of these cells."""

    var: Var
    mask: int


@frozen
class All:
    parts: tuple[Formula, ...]


@frozen
class Any:
    parts: tuple[Formula, ...]


Formula: TypeAlias = Lit | All | Any
TRUE, FALSE = All(()), Any(())


def both(*parts: Formula) -> Formula:
    flat: list[Formula] = []
    for part in parts:
        if part == FALSE:
            return FALSE
        flat.extend(part.parts if isinstance(part, All) else (part,))
    return flat[0] if len(flat) == 1 else All(tuple(dict.fromkeys(flat)))


def either(*parts: Formula) -> Formula:
    flat: list[Formula] = []
    for part in parts:
        if part == TRUE:
            return TRUE
        flat.extend(part.parts if isinstance(part, Any) else (part,))
    return flat[0] if len(flat) == 1 else Any(tuple(dict.fromkeys(flat)))


def negated(formula: Formula, space: Space) -> Formula:
    """That the formula does not hold."""
    match formula:
        case Lit(var=var, mask=mask):
            full = space.domains[var].full if isinstance(var, str) else NO | YES
            return Lit(var, full & ~mask) if full & ~mask else FALSE
        case All(parts=parts):
            return either(*(negated(part, space) for part in parts))
        case Any(parts=parts):
            return both(*(negated(part, space) for part in parts))


@define
class Builder:
    """Conditions -> formulas. With `code` the line is known to carry that code."""

    space: Space
    code: str | None = None
    _made: dict[tuple[int, bool], tuple[ir.Cond, Formula]] = field(factory=dict)

    def holds(self, cond: ir.Cond | None, so: bool = True) -> Formula:
        """That the condition is true (or, with `so` False, is not)."""
        if cond is None:
            return TRUE if so else FALSE
        found = self._made.get((id(cond), so))
        if found is None:
            found = (cond, self._made_of(cond, so))
            self._made[id(cond), so] = found
        return found[1]

    def _made_of(self, cond: ir.Cond, so: bool) -> Formula:
        match cond:
            case ir.Not(part=part):
                return self.holds(part, not so)
            case ir.And(parts=parts) | ir.Or(parts=parts):
                made = (self.holds(part, so) for part in parts)
                return both(*made) if isinstance(cond, ir.And) == so else either(*made)
            case ir.Always(value=value):
                return TRUE if value == so else FALSE
            case _:
                return self._atom(cond, so)

    def _atom(self, cond: ir.Cond, so: bool) -> Formula:
        fact = getattr(cond, "fact", None)
        if fact is not None and fact in self.space.members and getattr(cond, "other", None) is None:
            return self._of_list(cond, fact, so)
        domain = self.space.domains.get(fact) if fact is not None else None
        if domain is None or getattr(cond, "other", None) is not None:
            return Lit(cond, YES if so else NO)
        if fact == "code" and self.code is not None:
            return TRUE if test(cond, self.code) == so else FALSE
        return of_domain(domain, cond, so)

    def _of_list(self, cond: ir.Cond, fact: str, so: bool) -> Formula:
        members = self.space.members[fact]
        match cond:
            case ir.Contains(value=value):
                return Lit((fact, value), YES if so else NO)
            case ir.StartsWith(prefixes=prefixes):
                wanted = tuple(map(bare, prefixes))
                among = [Lit((fact, one), YES if so else NO) for one in members if bare(one).startswith(wanted)]
                return either(*among) if so else both(*among)
            case ir.Equals(value=value):
                return self._exactly(fact, str(value), so)
            case ir.OneOf(values=values):
                made = [self._exactly(fact, str(value), so) for value in values]
                return either(*made) if so else both(*made)
            case ir.Given():
                given = [Lit((fact, one), YES if so else NO) for one in ("", *members)]
                return either(*given) if so else both(*given)
            case _:
                return Lit(cond, YES if so else NO)

    def _exactly(self, fact: str, value: str, so: bool) -> Formula:
        """A list is a value when that is its only member."""
        lits = [Lit((fact, one), YES if (one == value) == so else NO) for one in self.space.members[fact]]
        return both(*lits) if so else either(*lits)


def of_domain(domain: Domain, cond: ir.Cond, so: bool) -> Formula:
    mask = domain.mask(lambda value: test(cond, value) == so)
    if mask == 0:
        return FALSE
    return TRUE if mask == domain.full else Lit(domain.fact, mask)


def test(cond: ir.Cond, value: Value) -> bool:
    """A condition on one fact, of a value of it. None of them holds of an absent one."""
    if value is None:
        return False
    match cond:
        case ir.Compare(op=op, value=bound) if bound is not None:
            return _compared(value, op, bound)
        case ir.Equals(value=wanted):
            return _alike(value, wanted)
        case ir.OneOf(values=values):
            return any(_alike(value, wanted) for wanted in values)
        case ir.Between(low=low, high=high):
            return isinstance(value, Decimal) and low <= value <= high
        case ir.StartsWith(prefixes=prefixes):
            return value != OTHER and bare(str(value)).startswith(tuple(map(bare, prefixes)))
        case ir.IsTrue():
            return value is True
        case ir.Contains(value=wanted):
            return wanted == value
        case ir.Given():
            return True
        case _:
            raise TypeError(f"{type(cond).__name__} asks more than one fact")


def _compared(value: object, op: str, bound: object) -> bool:
    is_less, is_same = bool(value < bound), value == bound  # type: ignore[operator]
    return {"<": is_less, "<=": is_less or is_same, ">": not is_less and not is_same, ">=": not is_less}[op]


def _alike(value: object, wanted: object) -> bool:
    if isinstance(value, str) and isinstance(wanted, str) and wanted.startswith("§"):
        return "".join(value.replace("§", "").split()) == "".join(wanted.replace("§", "").split())
    return value == wanted


def variables(formula: Formula) -> Iterable[Var]:
    if isinstance(formula, Lit):
        yield formula.var
    else:
        for part in formula.parts:
            yield from variables(part)
