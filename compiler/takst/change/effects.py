"""A pair of rules -> what became of it: stricter, laxer, or different, with a claim that shows it.

Both rules are tried on the claims at which either begins or ends to speak. All other rules are the new version's, so
that what differs is this pair's doing; where the two whole versions are nevertheless of one mind, another change makes
up for this one, as when a rule ends and its successor says the same.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Literal, TypeAlias

from attrs import define, evolve, frozen

from takst.change.match import Pair
from takst.ir import nodes as ir
from takst.ir.interpret import interpret
from takst.runtime.result import LineResult, Result
from takst.runtime.verdicts import rank
from takst.witness import Case, Document, Witnesses, shrink
from takst.witness.cases import Meant
from takst.witness.documents import copied

Direction: TypeAlias = Literal["stricter", "laxer"]
WAYS: tuple[Direction, ...] = ("stricter", "laxer")

_DAY = dt.timedelta(days=1)
_CODES = 3
"""Of a rule on many codes, so many are tried."""


@frozen
class Shown:
    """A claim on which the two versions differ, and what each says of it."""

    claim: Document
    old: Result
    new: Result
    alone: frozenset[Direction]
    """Which ways the claim goes by this pair alone."""

    @property
    def ways(self) -> frozenset[Direction]:
        """Those that the two versions go too."""
        return self.alone & directions(self.old, self.new)


@frozen
class Effect:
    """For each way that claims go, the smallest found; none where no claim was found on which the two differ. `tried`
    says on how many they were; `made_up_for` that the pair alone would differ, but the versions do not."""

    shown: Mapping[Direction, Shown]
    tried: int
    made_up_for: bool = False


@define(eq=False)
class Trial:
    """Both versions, ready to try many pairs."""

    old: Witnesses
    new: Witnesses

    @classmethod
    def of(cls, old: ir.CheckedRuleset, new: ir.CheckedRuleset) -> Trial:
        return cls(Witnesses.of(old), Witnesses.of(new))

    def effect(self, pair: Pair) -> Effect:
        found: dict[Direction, list[Shown]] = {}
        tried, alone = 0, False
        for claim in self._claims(pair):
            shown = self._shown(pair, claim)
            if shown is None:
                continue
            tried += 1
            alone |= bool(shown.alone)
            for direction in shown.ways:
                found.setdefault(direction, []).append(shown)
        smallest = {way: self._small(pair, min(found[way], key=_plainness), way) for way in WAYS if way in found}
        return Effect(smallest, tried, alone and not found)

    def _claims(self, pair: Pair) -> Iterator[Document]:
        """Each claim once: those around both rules, and where their days differ, the same on these days."""
        seen: set[str] = set()
        for case in self._cases(pair):
            moved = [_moved(case, day) for day in _edges(pair)] if case.fires else []
            for claim in (case.claim, *moved):
                if repr(claim) not in seen:
                    seen.add(repr(claim))
                    yield claim

    def _cases(self, pair: Pair) -> Iterator[Case]:
        for rule, own in ((pair.new, self.new), (pair.old, self.old)):
            for meant in () if rule is None else _meant(rule, pair):
                yield from own.cases(meant)

    def _shown(self, pair: Pair, claim: Document) -> Shown | None:
        """None where the claim is none of the new version's, as when a fact is gone."""
        case = self.new.bench.docket(claim)
        if case is None:
            return None
        rules = self.new.bench.narrowed(case)
        others = tuple(rule for rule in rules.rules if rule is not pair.new)
        try:
            old = interpret(evolve(rules, rules=_with(others, pair.old)), case.claim)
        except KeyError:  # the old rule asks for a fact or a key that the new version does not know
            return None
        new = interpret(evolve(rules, rules=_with(others, pair.new)), case.claim)
        alone = directions(old, new)
        before = self._by_old(claim) if alone else None
        return Shown(claim, old, new, alone) if before is None else Shown(claim, before, new, alone)

    def _by_old(self, claim: Document) -> Result | None:
        """What the whole old version says; None where it knows other codes than the new one, or other facts."""
        known = (self.old.bench.spec.codes, self.new.bench.spec.codes)
        named = {line["code"] for line in (*claim["lines"], *claim.get("history", ()))}
        if any((code in known[0]) != (code in known[1]) for code in named):
            return None
        return self.old.bench.judge(claim)

    def _small(self, pair: Pair, shown: Shown, direction: Direction) -> Shown:
        def still(claim: Document) -> bool:
            one = self._shown(pair, claim)
            return one is not None and direction in one.ways and _plainness(one) <= _plainness(shown)

        small = self._shown(pair, shrink(shown.claim, still))
        return shown if small is None else small


def _plainness(shown: Shown) -> tuple[bool, int]:
    """Claims that both versions can decide come first, then the shorter ones."""
    verdicts = {line.verdict for result in (shown.old, shown.new) for line in result.lines}
    return "undecided" in verdicts, len(repr(shown.claim))


def _with(rules: tuple[ir.AnyRule, ...], rule: ir.AnyRule | None) -> tuple[ir.AnyRule, ...]:
    return rules if rule is None else (*rules, rule)


def _meant(rule: ir.AnyRule, pair: Pair) -> list[Meant]:
    """The rule on a few of its codes: first those that only one of the two speaks of."""
    both = (pair.old.subject.codes if pair.old else frozenset()) & (pair.new.subject.codes if pair.new else frozenset())
    codes = sorted(rule.subject.codes, key=lambda code: (code in both, code))
    return [Meant(rule, code) for code in codes[:_CODES]] or [Meant(rule)]


def _edges(pair: Pair) -> list[dt.date]:
    """The last days and the first ones on which only one of two rules is in force."""
    if pair.old is None or pair.new is None or pair.old.valid == pair.new.valid:
        return []
    valid = pair.old.valid, pair.new.valid
    starts = {period.start for period in valid if period.start is not None}
    ends = {period.end for period in valid if period.end is not None}
    return sorted({*starts, *ends, *(day - _DAY for day in starts), *(day + _DAY for day in ends)})


def _moved(case: Case, day: dt.date) -> Document:
    """The claim so that the line it is about falls on the day; the others keep their distance."""
    by = day - next(dt.date.fromisoformat(line["date"]) for line in case.claim["lines"] if line["n"] == case.line)
    moved: Document = copied(case.claim)
    for line in (*moved["lines"], *moved.get("history", ())):
        line["date"] = (dt.date.fromisoformat(line["date"]) + by).isoformat()
    return moved


def directions(old: Result, new: Result) -> frozenset[Direction]:
    """Which way the lines of a claim went; a claim may hold both."""
    lines = {line.n: line for line in old.lines}
    found = (_direction(lines[line.n], line) for line in new.lines if line.n in lines)
    return frozenset(direction for direction in found if direction is not None)


def _direction(old: LineResult, new: LineResult) -> Direction | None:
    """A worse verdict, fewer units and less money are stricter, in this order."""
    for before, after in (
        (rank(old.verdict), rank(new.verdict)),
        (old.units[1], new.units[1]),
        (_money(old), _money(new)),
    ):
        if before is not None and after is not None and before != after:
            return "stricter" if after < before else "laxer"
    return None


def _money(line: LineResult) -> Decimal | None:
    amount = line.amount
    return amount.before if amount.after is None else amount.after
