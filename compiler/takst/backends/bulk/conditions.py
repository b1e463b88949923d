"""Conditions -> three-valued SQL.

    distance_km > 50 and the patient is insured
    => l."facts.distance_km" > r.n1 AND c."patient.facts.insured"

AND, OR, NOT and comparisons of SQL are those of `kleene`. What columns cannot tell is NULL, and `doubt` says when:
a result that comes out all the same is certain; one that is NULL then goes to the exact engine.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from decimal import Decimal
from typing import TypeVar

from attrs import define, field, frozen

from takst.backends.bulk import sql
from takst.backends.bulk.facts import Facts, Value
from takst.ir import nodes as ir
from takst.runtime.spec import FactValue

_BOUNDS = {"at most": "<=", "at least": ">=", "exactly": "=", "less than": "<", "more than": ">"}
_BLANKS = (" ", "\u00a0", "\u202f", "\u2009")
T = TypeVar("T")


@frozen
class Asked:
    """A condition as SQL. `doubt` is when a NULL is not to be trusted, `why` what the columns do not tell."""

    truth: str
    doubt: str = sql.FALSE
    why: frozenset[str] = frozenset()

    def __and__(self, other: Asked) -> Asked:
        return self._with(other, sql.both((self.truth, other.truth)))

    def __or__(self, other: Asked) -> Asked:
        return self._with(other, sql.either((self.truth, other.truth)))

    def __invert__(self) -> Asked:
        return Asked(sql.negated(self.truth), self.doubt, self.why)

    def _with(self, other: Asked, truth: str) -> Asked:
        doubts = tuple(dict.fromkeys((self.doubt, other.doubt)))
        return Asked(truth, sql.either(doubts), self.why | other.why)


YES, NO = Asked(sql.TRUE), Asked(sql.FALSE)


def untold(why: str, doubt: str = sql.TRUE) -> Asked:
    return Asked(sql.UNKNOWN, doubt, frozenset({why}))


@define
class Slots:
    """Constants that stand in the rule's row: conditions that differ only in these are asked at once."""

    numbers: list[Decimal] = field(factory=list)
    texts: list[str] = field(factory=list)

    MOST = 4

    def number(self, value: Decimal) -> str:
        return _slot(value, self.numbers, "n") or sql.number(value)

    def text(self, value: str) -> str:
        return _slot(value, self.texts, "t") or sql.text(value)


def _slot(value: T, taken: list[T], name: str) -> str | None:
    if value not in taken:
        if len(taken) == Slots.MOST:
            return None
        taken.append(value)
    return f"r.{name}{taken.index(value) + 1}"


@frozen
class Conditions:
    """Writes conditions about one line."""

    facts: Facts
    slots: Slots | None = None

    def guard(self, rule: ir.Rule) -> Asked:
        """`when` holds and `unless` does not."""
        return self.when(rule) & ~(NO if rule.unless is None else self.asked(rule.unless))

    def when(self, rule: ir.Rule) -> Asked:
        return YES if rule.when is None else self.asked(rule.when)

    def asked(self, cond: ir.Cond) -> Asked:
        match cond:
            case ir.Or(parts=parts):
                found = NO
                for part in parts:
                    found |= self.asked(part)
                return found
            case ir.And(parts=parts):
                found = YES
                for part in parts:
                    found &= self.asked(part)
                return found
            case ir.Not(part=part):
                return ~self.asked(part)
            case ir.Always(value=value):
                return YES if value else NO
            case ir.Billed():
                return untold("it asks what else is billed")
            case ir.CountOver():
                return untold("it counts other lines")
            case ir.Approved():
                return self.approved()
            case ir.Judged(question=question):
                return Asked(self.answer(question))
            case _:
                return self._atom(cond)

    def approved(self) -> Asked:
        there = f"{sql.column(self.facts.claim, 'approvals')} IS NOT NULL"
        return untold("approvals are given as a list", there)

    def answer(self, question: str) -> str:
        """What a person answered."""
        return f"{sql.column(self.facts.line, 'judged')}[{sql.text(question)}]"

    def stated(self, fact: str) -> Asked:
        """The fact is yes."""
        value = self.facts.value(fact)
        return _of(value, value.text)

    # ------------------------------------------------------------ atoms

    def _atom(self, cond: ir.Cond) -> Asked:
        match cond:
            case ir.Compare(fact=fact, op=op, other=str(other)):
                return self._two(fact, other, lambda one, two: f"{one} {op} {two}")
            case ir.Compare(fact=fact, op=op, value=wanted) if wanted is not None:
                value = self.facts.value(fact)
                return _of(value, f"{value.text} {op} {self._constant(wanted)}")
            case ir.Equals(fact=fact, value=one):
                value = self.facts.value(fact)
                return _of(value, self._alike(value, one))
            case ir.OneOf(fact=fact, values=values):
                value = self.facts.value(fact)
                if value.type in ("text", "choice") and not any(str(one).startswith("§") for one in values):
                    return _of(value, f"{value.text} IN ({', '.join(map(self._constant, values))})")
                return _of(value, sql.either(self._alike(value, one) for one in values))
            case ir.Between(fact=fact, low=low, high=high):
                value = self.facts.value(fact)
                return _of(value, f"{value.text} BETWEEN {self._constant(low)} AND {self._constant(high)}")
            case ir.Given(fact=fact):
                value = self.facts.value(fact)
                return _of(value, f"CASE WHEN {value.text} IS NOT NULL THEN TRUE END")
            case ir.Contains(fact=fact, value=part):
                return self._contains(self.facts.value(fact), part)
            case ir.StartsWith(fact=fact, prefixes=prefixes):
                return _starts_with(self.facts.value(fact), prefixes)
            case ir.IsTrue(fact=fact):
                return self.stated(fact)
            case ir.Ratio(fact=fact, bound=bound, number=count, per=per, other=other):
                left, right = sql.number(per), sql.number(count)
                return self._two(fact, other, lambda one, two: f"{one} * {left} {_BOUNDS[bound]} {two} * {right}")
            case ir.DateGap(fact=fact, bound=bound, number=count, unit=unit, side=side, other=other):

                def gap(one: str, two: str) -> str:
                    early, late = (two, one) if side == "after" else (one, two)
                    return f"{early} <= {late} AND {late} {_BOUNDS[bound]} {sql.later(early, count, unit)}"

                return self._two(fact, other, gap)
            case _:
                raise TypeError(f"no query is made of {cond!r}")

    def _two(self, fact: str, other: str, told: Callable[[str, str], str]) -> Asked:
        one, two = self.facts.value(fact), self.facts.value(other)
        return _of(one, told(one.text, two.text)) & _of(two, sql.TRUE)

    def _constant(self, value: FactValue) -> str:
        match value:
            case bool():
                return sql.TRUE if value else sql.FALSE
            case Decimal():
                return sql.number(value) if self.slots is None else self.slots.number(value)
            case dt.date():
                return sql.day(value)
            case str():
                return sql.text(value) if self.slots is None else self.slots.text(value)
            case _:
                raise TypeError(f"a list is no constant: {value!r}")

    def _alike(self, value: Value, wanted: FactValue) -> str:
        """Equal; a list of one is its member, and a paragraph is written with or without its sign and blanks."""
        if value.type == "list" and isinstance(wanted, str):
            return f"array_length({value.text}) = 1 AND list_contains({value.text}, {self._constant(wanted)})"
        if isinstance(wanted, str) and wanted.startswith("§"):
            bare = value.text
            for sign in ("§", *_BLANKS):
                bare = f"replace({bare}, {sql.text(sign)}, '')"
            return f"{bare} = {self._constant(''.join(wanted.replace('§', '').split()))}"
        return f"{value.text} = {self._constant(wanted)}"

    def _contains(self, value: Value, part: str) -> Asked:
        if value.type == "list":
            return _of(value, f"list_contains({value.text}, {self._constant(part)})")
        return _of(value, f"contains({value.text}, {sql.text(part)})")


def _of(value: Value, truth: str) -> Asked:
    return Asked(truth, value.doubt, frozenset({value.why} if value.why else ()))


def _starts_with(value: Value, prefixes: tuple[str, ...]) -> Asked:
    """Compared without dots and blanks; of a list, one is enough."""
    wanted = [prefix.replace(".", "").replace(" ", "").upper() for prefix in prefixes]
    if value.type != "list":
        bare = f"upper(replace(replace({value.text}, '.', ''), ' ', ''))"
        return _of(value, sql.either(f"starts_with({bare}, {sql.text(prefix)})" for prefix in wanted))
    joined = f"concat('|', array_to_string({value.text}, '|'))"
    # an unknown list stays unknown: `concat` would take it for an empty text
    bare = f"CASE WHEN {value.text} IS NOT NULL THEN upper(replace(replace({joined}, '.', ''), ' ', '')) END"
    return _of(value, sql.either(f"contains({bare}, {sql.text(f'|{prefix}')})" for prefix in wanted))
