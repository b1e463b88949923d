"""From the conditions of a ruleset to the values of facts that they tell apart: each fact is cut into cells.

    patient.age > 69, patient.age < 60      => absent | ..59 | 60 | 61..68 | 69 | 70..

No condition tells two values of one cell apart, so that sets of cells are exact, and one value stands for its cell. A
set of cells is a number, one bit for each cell. A list is asked by its members, each of which is there or not.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Iterator
from decimal import Decimal

from attrs import define, field, frozen

from takst.ir import nodes as ir
from takst.ir.advice import ASSUMED
from takst.ir.walk import conditions_in, conditions_of_rule
from takst.runtime.spec import FactSpec, FactValue, RulesetSpec

ALWAYS_WHOLE = frozenset({"patient.age", "units"})
"""Facts that the run time itself counts in whole numbers."""
NEVER_ABSENT = frozenset({"code", "date", "units"})
OTHER = "another value"
Value = FactValue | None
"""None is known to be absent."""


@frozen
class Domain:
    """The cells of one fact, each with a value that stands for it. `fine` are cells without a whole number, of a fact
    that the rules compare with whole numbers only."""

    fact: str
    values: tuple[Value, ...]
    fine: int = 0
    lows: tuple[Decimal | None, ...] = ()
    """Of numbers: where each cell begins; a cell that is one number begins with it."""

    @property
    def full(self) -> int:
        return (1 << len(self.values)) - 1

    @property
    def absent(self) -> int:
        return self.mask(lambda value: value is None)

    def mask(self, test: Callable[[Value], bool]) -> int:
        return sum(1 << index for index, value in enumerate(self.values) if test(value))

    def of(self, mask: int) -> list[Value]:
        return [value for index, value in enumerate(self.values) if mask >> index & 1]


@define
class Space:
    """All facts of a ruleset that conditions ask, cut into cells."""

    spec: RulesetSpec
    domains: dict[str, Domain] = field(factory=dict)
    members: dict[str, tuple[str, ...]] = field(factory=dict)
    """Of each list: the members that conditions tell apart, and one that is none of them."""

    def number_words(self, fact: str, mask: int) -> str:
        """Sets of numbers as people say them: `over 69`, `6 to 8`, `below 60 or over 69`."""
        domain = self.domains[fact]
        return " or ".join(_runs(domain, mask)) or "nothing"


def space_of(rules: ir.CheckedRuleset) -> Space:
    asked = _Asked()
    for cond in (*(cond for rule in rules.rules for cond in conditions_of_rule(rule)), *assumed_conditions(rules)):
        for one in conditions_in(cond):
            asked.take(one)
    space = Space(rules.spec)
    for fact in sorted(asked.facts):
        spec = rules.spec.facts.get(fact)
        if spec is not None and spec.type == "list":
            space.members[fact] = _members(spec, asked.values.get(fact, []), asked.prefixes.get(fact, []))
        elif spec is not None:
            space.domains[fact] = _domain(spec, asked, rules.spec)
    return space


def assumed_conditions(rules: ir.CheckedRuleset) -> list[ir.Cond]:
    """What the author takes for granted of every line: terms that begin with `assumed-`."""
    return [one.cond for one in rules.terms if one.name.startswith(ASSUMED)]


@define
class _Asked:
    """What conditions compare each fact with."""

    facts: set[str] = field(factory=set)
    values: dict[str, list[FactValue]] = field(factory=dict)
    prefixes: dict[str, list[str]] = field(factory=dict)

    def take(self, cond: ir.Cond) -> None:
        match cond:
            case ir.Compare(fact=fact, value=value, other=other):
                self._add(fact, () if value is None else (value,))
                if other is not None:
                    self._add(other)
            case ir.Equals(fact=fact, value=value):
                self._add(fact, (value,))
            case ir.OneOf(fact=fact, values=values):
                self._add(fact, values)
            case ir.Between(fact=fact, low=low, high=high):
                self._add(fact, (low, high))
            case ir.Contains(fact=fact, value=text):
                self._add(fact, (text,))
            case ir.StartsWith(fact=fact, prefixes=prefixes):
                self._add(fact)
                self.prefixes.setdefault(fact, []).extend(prefixes)
            case ir.Given(fact=fact) | ir.IsTrue(fact=fact):
                self._add(fact)
            case ir.Ratio(fact=fact, other=other) | ir.DateGap(fact=fact, other=other):
                self._add(fact)
                self._add(other)
            case _:
                pass

    def _add(self, fact: str, values: Iterable[FactValue] = ()) -> None:
        self.facts.add(fact)
        self.values.setdefault(fact, []).extend(values)


def _domain(fact: FactSpec, asked: _Asked, spec: RulesetSpec) -> Domain:
    values = asked.values.get(fact.name, [])
    absent: tuple[Value, ...] = () if fact.name in NEVER_ABSENT else (None,)
    match fact.type:
        case "yes/no":
            return Domain(fact.name, (True, False, *absent))
        case "choice":
            return Domain(fact.name, (*fact.choices, *absent))
        case "number":
            return _numbers(fact.name, sorted({one for one in values if isinstance(one, Decimal)}), absent)
        case "date":
            return Domain(fact.name, (*_days({one for one in values if isinstance(one, dt.date)}, spec), *absent))
        case _:
            texts = dict.fromkeys(one for one in values if isinstance(one, str))
            codes = (*spec.codes, *spec.outside, *spec.cases) if fact.name == "code" else ()
            return Domain(fact.name, (*_texts([*texts, *codes], asked.prefixes.get(fact.name, [])), *absent))


# ---------------------------------------------------------------- numbers and days


def _numbers(fact: str, bounds: list[Decimal], absent: tuple[Value, ...]) -> Domain:
    """Below the first bound, at it, between two of them ... Numbers are measures and counts, so none is below 0 unless
    the rules name one."""
    least = Decimal(1 if fact == "units" else 0)
    cells: list[tuple[Decimal | None, Decimal, bool]] = []
    before: Decimal | None = None
    for bound in bounds:
        between = _between(before, bound, least)
        if between is not None:
            cells.append((before, *between))
        cells.append((bound, bound, bound == bound.to_integral_value()))
        before = bound
    top = (before if before is not None else least - 1) + 1
    cells.append((before, top if top == top.to_integral_value() else top.to_integral_value() + 1, True))
    whole_bounds = all(bound == bound.to_integral_value() for bound in bounds)
    if fact in ALWAYS_WHOLE:
        cells = [cell for cell in cells if cell[2]]
    fine = sum(1 << index for index, (_, _, whole) in enumerate(cells) if not whole) if whole_bounds else 0
    return Domain(fact, (*(value for _, value, _ in cells), *absent), fine, tuple(low for low, _, _ in cells))


def _between(before: Decimal | None, bound: Decimal, least: Decimal) -> tuple[Decimal, bool] | None:
    """A number below the bound and above the one before it, whole if there is one; the nearest to the bound."""
    whole = bound.to_integral_value(rounding="ROUND_CEILING") - 1
    if before is None:
        if bound > least:
            return (whole, True) if whole >= least else ((bound + least) / 2, False)
        return (whole, True) if bound < 0 else None
    return (whole, True) if whole > before else ((bound + before) / 2, False)


def _days(bounds: set[dt.date], spec: RulesetSpec) -> Iterator[dt.date]:
    """Each bound, and a day between two of them."""
    one = dt.timedelta(days=1)
    start = spec.valid.start or dt.date(2020, 1, 1)
    before: dt.date | None = None
    for bound in sorted(bounds):
        if before is None or bound - before > one:
            yield bound - one
        yield bound
        before = bound
    yield start if before is None else before + one


def _runs(domain: Domain, mask: int) -> Iterator[str]:
    """Neighbouring cells together, in words."""
    numbers = [index for index, value in enumerate(domain.values) if value is not None]
    run: list[int] = []
    for index in [*numbers, -1]:
        if index >= 0 and (mask | domain.fine) >> index & 1 and (run or mask >> index & 1):
            run.append(index)
            continue
        while run and not mask >> run[-1] & 1:
            run.pop()
        if run:
            yield _run_words(domain, run[0], run[-1], numbers[-1])
        run = []


def _run_words(domain: Domain, first: int, last: int, end: int) -> str:
    is_point = [domain.lows[index] == domain.values[index] for index in (first, last)]
    low, high = domain.values[first], domain.values[last]
    below = None if first == 0 and not is_point[0] else low if is_point[0] else domain.lows[first]
    if last == end and not is_point[1]:
        if below is None:
            return "any number"
        return f"{_plain(below)} and more" if is_point[0] else f"over {_plain(below)}"
    above = high if is_point[1] else domain.values[last + 1]
    upper = _plain(above) if is_point[1] else f"below {_plain(above)}"
    if below is None:
        return f"up to {upper}" if is_point[1] else upper
    if first == last and is_point[0]:
        return _plain(low)
    if is_point[0] and is_point[1]:
        return f"{_plain(low)} to {_plain(high)}"
    return f"{'' if is_point[0] else 'over '}{_plain(below)} to {upper}"


def _plain(value: Value) -> str:
    return f"{value.normalize():f}" if isinstance(value, Decimal) else str(value)


# ---------------------------------------------------------------- texts and lists


def bare(text: str) -> str:
    """As the run time compares beginnings: without dots, blanks and case."""
    return text.replace(".", "").replace(" ", "").upper()


def _texts(known: list[str], prefixes: list[str]) -> Iterator[str]:
    """Every text named, one text for each way to begin, and one that is none of these."""
    yield from dict.fromkeys(known)
    written = {bare(prefix): prefix for prefix in reversed(prefixes)}
    named = {bare(text) for text in known}
    for prefix in sorted(written):
        text = _with(written[prefix], named, list(written))
        if text is not None:
            yield text
    yield OTHER


def _with(prefix: str, named: set[str], beginnings: list[str]) -> str | None:
    """A text that begins so, and neither with a longer beginning nor as one that is named."""
    longer = tuple(one for one in beginnings if len(one) > len(bare(prefix)))
    for tail in ("", "1", "9", "10", "0", "2", "3", "4", "5", "6", "7", "8", "99", "19"):
        text = f"{prefix}{tail}"
        if bare(text) not in named and not bare(text).startswith(longer):
            return text
    return None


def _members(fact: FactSpec, values: list[FactValue], prefixes: list[str]) -> tuple[str, ...]:
    texts = dict.fromkeys([*fact.choices, *(one for one in values if isinstance(one, str))])
    found = list(_texts(list(texts), prefixes))
    return tuple(found[:-1] if fact.choices else found)


def json_value(value: Value) -> object:
    """As a claim says it."""
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else value
    return value.isoformat() if isinstance(value, dt.date) else value
