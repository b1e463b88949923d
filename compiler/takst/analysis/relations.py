"""Conditions that compare two facts: values for which they come out as wanted, by trying and then by z3.

treatment_start is at most 1 year after accident_date, and so on => accident_date 2020-01-01, treatment_start ...
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from fractions import Fraction
from typing import Any as Anything
from typing import Literal, TypeAlias

from takst.analysis.cells import Domain, Space, Value
from takst.analysis.formulas import YES, All, Formula, Lit, Var
from takst.ir import nodes as ir
from takst.runtime import dates

Relation: TypeAlias = tuple[ir.Compare | ir.Ratio | ir.DateGap, bool]
"""A condition on two facts, and whether it is to hold."""
_MOST_TRIES = 4_000
_STEPS = {"at most": (0, 1), "at least": (0, -1), "exactly": (0, 1), "less than": (-1, 0), "more than": (1, 0)}
_SIGNS = {"at most": "<=", "at least": ">=", "exactly": "==", "less than": "<", "more than": ">"}


def realised(relations: list[Relation], cells: Mapping[Var, int], space: Space) -> dict[str, Value] | None:
    """Values of the facts that are compared, each in its cells."""
    facts = list(dict.fromkeys(fact for cond, _ in relations for fact in (cond.other, cond.fact) if fact is not None))
    tries = [0]

    def extend(chosen: dict[str, Value], left: list[str]) -> dict[str, Value] | None:
        if not left:
            return chosen
        fact = left[0]
        for value in dict.fromkeys(_candidates(fact, chosen, relations, cells, space)):
            tries[0] += 1
            if tries[0] > _MOST_TRIES:
                return None
            now = {**chosen, fact: value}
            if all(_holds(cond, now) == so for cond, so in relations if cond.fact in now and cond.other in now):
                found = extend(now, left[1:])
                if found is not None:
                    return found
        return None

    return extend({}, facts)


def _candidates(
    fact: str, chosen: Mapping[str, Value], relations: Iterable[Relation], cells: Mapping[Var, int], space: Space
) -> Iterator[Value]:
    """Values that the bounds ask for, next to what is chosen; then any of the cells; last, that there is none."""
    domain = space.domains[fact]
    mask = cells.get(fact, domain.full)
    near = [value for cond, _ in relations for value in _near(fact, cond, chosen)]
    for value in near:
        if cell_of(domain, value) & mask:
            yield value
    yield from (value for value in domain.of(mask) if value is not None)
    yield from (value for value in domain.of(mask) if value is None)


def _near(fact: str, cond: ir.Compare | ir.Ratio | ir.DateGap, chosen: Mapping[str, Value]) -> Iterator[Value]:
    """Values of the fact next to the bound that the other fact's value puts."""
    if cond.other is None or fact not in (cond.fact, cond.other):
        return
    other = chosen.get(cond.other if fact == cond.fact else cond.fact)
    if other is None:
        return
    match cond:
        case ir.DateGap(number=number, unit=unit, side=side) if isinstance(other, dt.date):
            sign = 1 if (side == "after") == (fact == cond.fact) else -1
            yield from (dates.add(other, sign * number, unit) + dt.timedelta(days=step) for step in (0, 1, -1))
            yield other
        case ir.Ratio(number=number, per=per) if isinstance(other, Decimal):
            up, down = (number, per) if fact == cond.fact else (per, number)
            exact = other * up / down if down else other
            whole = exact.to_integral_value(rounding="ROUND_FLOOR")
            yield from (value for value in (exact, whole, whole + 1, whole - 1) if value >= 0)
        case ir.Compare() if isinstance(other, Decimal):
            yield from (value for value in (other, other + 1, other - 1) if value >= 0)
        case ir.Compare() if isinstance(other, dt.date):
            yield from (other + dt.timedelta(days=step) for step in (0, 1, -1))
        case _:
            pass


def cell_of(domain: Domain, value: Value) -> int:
    """The cell that a number or a day falls into."""
    if value in domain.values:
        return 1 << domain.values.index(value)
    if isinstance(value, dt.date):  # the value of a cell is its last day, but for the last cell
        days = [index for index, one in enumerate(domain.values) if isinstance(one, dt.date)]
        later = [index for index in days if domain.values[index] > value]  # type: ignore[operator]
        return 1 << (later or days[-1:])[0]
    assert isinstance(value, Decimal)
    below = [index for index, low in enumerate(domain.lows) if low != domain.values[index] and _is_below(low, value)]
    return 1 << below[-1] if below else 0


def _is_below(low: Decimal | None, value: Decimal) -> bool:
    return low is None or low < value


def _holds(cond: ir.Compare | ir.Ratio | ir.DateGap, values: Mapping[str, Value]) -> bool:
    assert cond.other is not None
    one, two = values[cond.fact], values[cond.other]
    if one is None or two is None:
        return False
    match cond:
        case ir.Compare(op=op):
            return _bound(one, op, two)
        case ir.Ratio(bound=bound, number=number, per=per):
            return _bound(one * per, _SIGNS[bound], two * number)  # type: ignore[operator]
        case ir.DateGap(bound=bound, number=number, unit=unit, side=side):
            assert isinstance(one, dt.date) and isinstance(two, dt.date)
            early, late = (two, one) if side == "after" else (one, two)
            return early <= late and _bound(late, _SIGNS[bound], dates.add(early, number, unit))


def _bound(one: Anything, sign: str, two: Anything) -> bool:
    less, same = one < two, one == two
    return bool({"<": less, "<=": less or same, ">": not less and not same, ">=": not less, "==": same}[sign])


# ---------------------------------------------------------------- z3

Meeting: TypeAlias = tuple[dict[Var, int], dict[str, Value]] | Literal["never", "missing", "time"]


def has_z3() -> bool:
    try:
        import z3  # type: ignore[import-untyped]  # noqa: F401
    except ImportError:
        return False
    return True


def meet(wanted: list[Formula], space: Space, seconds: float) -> Meeting:
    """All of the formulas at once, with the facts that are compared as numbers."""
    if not has_z3():
        return "missing"
    return _Question(space).ask(wanted, seconds)


class _Question:
    """One question to z3: numbers are reals, days whole numbers, all else is true or false."""

    def __init__(self, space: Space) -> None:
        import z3

        self.z3 = z3
        self.space = space
        self.numbers: dict[str, Anything] = {}
        self.cells: dict[tuple[str, int], Anything] = {}
        self.others: dict[Var, Anything] = {}
        self.rules: list[Anything] = []
        self.exact = True

    def ask(self, wanted: list[Formula], seconds: float) -> Meeting:
        solver = self.z3.Solver()
        solver.set("timeout", int(seconds * 1000))
        for one in [self.made(formula) for formula in wanted]:
            solver.add(one)
        solver.add(*self.rules)
        answer = solver.check()
        if answer == self.z3.unsat:
            return "never"
        if answer != self.z3.sat or not self.exact:
            return "time"
        return self._read(solver.model())

    def made(self, formula: Formula) -> Anything:
        match formula:
            case Lit(var=str(fact), mask=mask):
                domain = self.space.domains[fact]
                return self.z3.Or(*(self.cell(fact, i) for i in range(len(domain.values)) if mask >> i & 1))
            case Lit(var=var, mask=mask):
                truth = self.other(var)
                return truth if mask & YES else self.z3.Not(truth)
            case All(parts=parts):
                return self.z3.And(*map(self.made, parts))
            case _:
                return self.z3.Or(*map(self.made, formula.parts))

    def other(self, var: Var) -> Anything:
        if var not in self.others:
            truth = self.z3.Bool(f"q{len(self.others)}")
            self.others[var] = truth
            if isinstance(var, ir.Compare | ir.Ratio | ir.DateGap):
                self._relate(var, truth)
        return self.others[var]

    def cell(self, fact: str, index: int) -> Anything:
        """That the fact's value lies in the cell; exactly one of its cells holds it."""
        if (fact, index) not in self.cells:
            domain = self.space.domains[fact]
            all_ = [self.z3.Bool(f"{fact}#{i}") for i in range(len(domain.values))]
            self.cells.update({(fact, i): one for i, one in enumerate(all_)})
            self.rules.append(self.z3.PbEq([(one, 1) for one in all_], 1))
        return self.cells[fact, index]

    def number(self, fact: str) -> Anything:
        """The value itself, tied to the cells."""
        if fact not in self.numbers:
            domain = self.space.domains[fact]
            is_date = any(isinstance(value, dt.date) for value in domain.values)
            number = self.z3.Int(f"{fact}!") if is_date else self.z3.Real(f"{fact}!")
            self.numbers[fact] = number
            points = [index for index, value in enumerate(domain.values) if value is not None]
            for at, index in enumerate(points):
                ends = _ends(domain, points, at)
                bounds = [number >= _z3_of(ends[0])] if ends[1] else [number > _z3_of(ends[0])] if ends[0] else []
                if ends[2] is not None:
                    bounds.append(number <= _z3_of(ends[2]) if ends[3] else number < _z3_of(ends[2]))
                self.rules.append(self.z3.Implies(self.cell(fact, index), self.z3.And(*bounds)))
            if not is_date:
                self.rules.append(number >= 0)
        return self.numbers[fact]

    def given(self, fact: str) -> Anything:
        values = self.space.domains[fact].values
        return self.z3.Or(*(self.cell(fact, index) for index, value in enumerate(values) if value is not None))

    def _relate(self, cond: ir.Compare | ir.Ratio | ir.DateGap, truth: Anything) -> None:
        assert cond.other is not None
        one, two = self.number(cond.fact), self.number(cond.other)
        given = self.z3.And(self.given(cond.fact), self.given(cond.other))
        match cond:
            case ir.Compare(op=op):
                meant = _bound_z3(one, op, two)
            case ir.Ratio(bound=bound, number=number, per=per):
                meant = _bound_z3(one * _z3_of(per), _SIGNS[bound], two * _z3_of(number))
            case ir.DateGap(bound=bound, number=number, unit=unit, side=side):
                early, late = (two, one) if side == "after" else (one, two)
                days = {"day": 1, "week": 7}.get(unit)
                if days is None:  # months have no fixed length: what follows without it follows all the same
                    self.exact = False
                    self.rules.append(self.z3.Implies(truth, self.z3.And(given, early <= late)))
                    return
                meant = self.z3.And(early <= late, _bound_z3(late, _SIGNS[bound], early + number * days))
        self.rules.append(truth == self.z3.And(given, meant))

    def _read(self, model: Anything) -> tuple[dict[Var, int], dict[str, Value]]:
        cells: dict[Var, int] = {}
        for (fact, index), one in self.cells.items():
            if self.z3.is_true(model.eval(one, model_completion=True)):
                cells[fact] = 1 << index
        for var, one in self.others.items():
            cells[var] = YES if self.z3.is_true(model.eval(one, model_completion=True)) else 1
        values: dict[str, Value] = {}
        for fact, number in self.numbers.items():
            is_absent = bool(cells.get(fact, 0) & self.space.domains[fact].absent)
            read = model.eval(number, model_completion=True)
            is_date = number.is_int()
            exact = read.as_long() if is_date else Fraction(read.numerator_as_long(), read.denominator_as_long())
            values[fact] = None if is_absent else _value(exact, is_date)
        return cells, values


def _value(exact: int | Fraction, is_date: bool) -> Value:
    if is_date:
        return dt.date.fromordinal(max(1, int(exact)))
    return Decimal(exact.numerator) / Decimal(exact.denominator)


def _ends(domain: Domain, points: list[int], at: int) -> tuple[Value, bool, Value, bool]:
    """Where a cell begins and ends, and whether the ends belong to it."""
    value = domain.values[points[at]]
    after = domain.values[points[at + 1]] if at + 1 < len(points) else None
    if isinstance(value, dt.date):
        before = domain.values[points[at - 1]] if at else None
        first = before + dt.timedelta(days=1) if isinstance(before, dt.date) else None
        return first, first is not None, value if after is not None else None, True
    low = domain.lows[points[at]]
    if low == value:
        return value, True, value, True
    return low, False, domain.lows[points[at + 1]] if at + 1 < len(points) else None, False


def _z3_of(value: Value) -> Anything:
    if isinstance(value, dt.date):
        return value.toordinal()
    import z3

    return z3.RealVal(str(value))


def _bound_z3(one: Anything, sign: str, two: Anything) -> Anything:
    return {"<": one < two, "<=": one <= two, ">": one > two, ">=": one >= two, "==": one == two}[sign]
