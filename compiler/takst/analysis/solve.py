"""From formulas to values for which all of them hold, or the answer that there are none.

Sets of cells are narrowed as far as the formulas force them; where one of several parts must hold, one after the other
is tried. What compares two facts with each other is settled last, by values near each other and then by z3 (if it is
there). The answer may also be that nobody could tell within the limits.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Literal, TypeAlias

from attrs import define, field, frozen

from takst.analysis.cells import Space, Value
from takst.analysis.formulas import FALSE, YES, All, Any, Formula, Lit, Var, variables
from takst.analysis.relations import Relation, meet, realised
from takst.ir import nodes as ir

MOST_STEPS = 20_000
Open: TypeAlias = Literal["limit", "z3", "time"]
"""Why there is no answer: too many cases, z3 is not installed, or z3 took too long."""


@frozen
class Found:
    """The formulas can hold together: the cells that are left, and a value of each fact that matters."""

    cells: Mapping[Var, int]
    values: Mapping[str, Value]


@frozen
class Undecided:
    why: Open


Answer: TypeAlias = Found | Undecided | None
"""None: the formulas can never hold together."""


@define
class Solver:
    """Questions to one ruleset. `seconds` is for each question that goes to z3; `asked` counts those. What is `given`
    holds of every line."""

    space: Space
    seconds: float = 2.0
    given: tuple[Formula, ...] = ()
    asked: int = 0
    open: dict[Open, int] = field(factory=dict)

    def can(self, formulas: Iterable[Formula]) -> Answer:
        wanted = list(dict.fromkeys(formulas))
        if FALSE in wanted:
            return None
        wanted += self._given_of(wanted)
        search = _Search(self.space)
        outcome = search.run(wanted)
        if outcome is None:
            return None if search.steps < MOST_STEPS else self._undecided("limit")
        relations = _relations(outcome)
        if not relations:
            return Found(outcome, _values(outcome, self.space, {}))
        values = realised(relations, outcome, self.space)
        if values is not None:
            return Found(outcome, _values(outcome, self.space, values))
        return self._ask(wanted, outcome)

    def _given_of(self, wanted: Iterable[Formula]) -> list[Formula]:
        """What is given about the facts in question."""
        if not self.given:
            return []
        facts = {var for formula in wanted for var in variables(formula)}
        return [one for one in self.given if facts & set(variables(one))]

    def never(self, formulas: Iterable[Formula]) -> bool:
        """Certainly not. Where nothing could be decided, the answer is no."""
        return self.can(formulas) is None

    def _ask(self, wanted: list[Formula], outcome: Mapping[Var, int]) -> Answer:
        self.asked += 1
        answer = meet(wanted, self.space, self.seconds)
        if isinstance(answer, str):
            return None if answer == "never" else self._undecided("z3" if answer == "missing" else "time")
        cells = {**outcome, **answer[0]}
        return Found(cells, _values(cells, self.space, answer[1]))

    def _undecided(self, why: Open) -> Undecided:
        self.open[why] = self.open.get(why, 0) + 1
        return Undecided(why)

    def core(self, fixed: Iterable[Formula], others: list[tuple[ir.AnyRule, Formula]]) -> list[ir.AnyRule]:
        """Of formulas that never hold together with the fixed ones, a few that are enough for it."""
        fixed, kept = list(fixed), list(others)
        for one in reversed(others):
            rest = [other for other in kept if other is not one]
            if self.never([*fixed, *(formula for _, formula in rest)]):
                kept = rest
        return [rule for rule, _ in kept]


def _relations(cells: Mapping[Var, int]) -> list[Relation]:
    return [
        (var, bool(mask & YES)) for var, mask in cells.items() if isinstance(var, ir.Compare | ir.Ratio | ir.DateGap)
    ]


def _values(cells: Mapping[Var, int], space: Space, chosen: Mapping[str, Value]) -> dict[str, Value]:
    """A value of every fact that the formulas speak of; the members of a list together."""
    found: dict[str, Value] = {}
    lists: dict[str, list[str]] = {}
    for var, mask in cells.items():
        if isinstance(var, str):
            found[var] = space.domains[var].of(mask)[0]
        elif isinstance(var, tuple):
            there = lists.setdefault(var[0], [])
            if mask == YES and var[1]:
                there.append(var[1])
    return {**found, **{name: tuple(sorted(there)) for name, there in lists.items()}, **chosen}


@define
class _Search:
    space: Space
    steps: int = 0

    def run(self, wanted: list[Formula]) -> dict[Var, int] | None:
        """The cells that are left of each variable, in the first case that works."""
        return self._extend({}, wanted)

    def _full(self, var: Var) -> int:
        return self.space.domains[var].full if isinstance(var, str) else 3

    def _extend(self, cells: dict[Var, int], wanted: Iterable[Formula]) -> dict[Var, int] | None:
        narrowed = self._narrowed(cells, wanted)
        if narrowed is None:
            return None
        cells, choices = narrowed
        if not choices:
            return cells
        choice = min(choices, key=len)
        rest = [Any(tuple(other)) for other in choices if other is not choice]
        for part in sorted(choice, key=lambda part: _cost(part, cells)):
            self.steps += 1
            if self.steps >= MOST_STEPS:
                return None
            found = self._extend(cells, [part, *rest])
            if found is not None:
                return found
        return None

    def _narrowed(
        self, cells: dict[Var, int], wanted: Iterable[Formula]
    ) -> tuple[dict[Var, int], list[list[Formula]]] | None:
        """What must be so, until nothing more follows; then the choices that are left."""
        cells = dict(cells)
        queue, choices = list(wanted), []
        changed = True
        while changed:
            changed = False
            while queue:
                one = queue.pop()
                if isinstance(one, Lit):
                    had = cells.get(one.var, self._full(one.var))
                    left = had & one.mask
                    if left == 0:
                        return None
                    if left != had or one.var not in cells:
                        cells[one.var] = left
                        changed = True
                elif isinstance(one, All):
                    queue.extend(one.parts)
                else:
                    choices.append(list(one.parts))
            if not changed:
                break
            kept = []
            for choice in choices:
                parts = list(self._possible(choice, cells))
                if not parts:
                    return None
                if any(self._sure(part, cells) for part in parts):
                    continue
                if len(parts) == 1:
                    queue.append(parts[0])
                    changed = True
                else:
                    kept.append(parts)
            choices = kept
        return cells, [choice for choice in choices if not any(self._sure(part, cells) for part in choice)]

    def _possible(self, parts: Iterable[Formula], cells: Mapping[Var, int]) -> Iterator[Formula]:
        for part in parts:
            if not self._out(part, cells):
                yield part

    def _out(self, formula: Formula, cells: Mapping[Var, int]) -> bool:
        match formula:
            case Lit(var=var, mask=mask):
                return cells.get(var, self._full(var)) & mask == 0
            case All(parts=parts):
                return any(self._out(part, cells) for part in parts)
            case Any(parts=parts):
                return all(self._out(part, cells) for part in parts)

    def _sure(self, formula: Formula, cells: Mapping[Var, int]) -> bool:
        match formula:
            case Lit(var=var, mask=mask):
                return var in cells and cells[var] & ~mask == 0
            case All(parts=parts):
                return all(self._sure(part, cells) for part in parts)
            case Any(parts=parts):
                return any(self._sure(part, cells) for part in parts)


def _cost(formula: Formula, cells: Mapping[Var, int]) -> int:
    """Parts that say nothing new first, so that little has to be said: then small ones, and questions last."""
    match formula:
        case Lit(var=var):
            return 0 if var in cells else 1 if isinstance(var, str) else 2 if isinstance(var, tuple) else 5
        case All(parts=parts) | Any(parts=parts):
            return sum(_cost(part, cells) for part in parts)
