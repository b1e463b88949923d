"""Claims judged by both versions -> verdicts that flip, money that moves, and the rules and codes behind it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from decimal import Decimal
from typing import Any

from attrs import define, field, frozen

from takst.runtime.result import LineResult, Result, plain
from takst.runtime.verdicts import Verdict


@frozen
class Flip:
    """A line of a claim with another verdict; `gone` and `come` are the rules of its findings that only one has."""

    claim: str
    line: int
    code: str
    old: Verdict
    new: Verdict
    gone: tuple[str, ...]
    come: tuple[str, ...]

    def as_dict(self) -> dict[str, Any]:
        return {
            "claim": self.claim,
            "line": self.line,
            "code": self.code,
            "old": self.old,
            "new": self.new,
            "gone": list(self.gone),
            "come": list(self.come),
        }


@define
class Move:
    """What was paid by the old version, and is by the new, counted in one key letter."""

    old: Decimal = Decimal(0)
    new: Decimal = Decimal(0)

    @property
    def difference(self) -> Decimal:
        return self.new - self.old

    def as_dict(self) -> dict[str, Any]:
        return {"old": plain(self.old), "new": plain(self.new), "difference": plain(self.difference)}


@define
class Replay:
    """What came of the claims so far. Amounts are those that would be paid; lines that wait are paid nothing yet."""

    claims: int = 0
    lines: int = 0
    changed_claims: int = 0
    flips: list[Flip] = field(factory=list)
    verdicts: Counter[tuple[Verdict, Verdict]] = field(factory=Counter)
    money: dict[str, Move] = field(factory=dict)
    """By key letter, over all lines."""
    by_code: dict[tuple[str, str], Move] = field(factory=dict)
    """By code and key letter, over the lines whose amount moved."""
    by_rule: dict[tuple[str, str], Move] = field(factory=dict)
    """By rule and key letter, over the lines whose amount moved; a line counts for each rule that came or went."""

    def add(self, old: Result, new: Result) -> None:
        self.claims += 1
        before = {line.n: line for line in old.lines}
        changed = False
        for line in new.lines:
            self.lines += 1
            changed |= self._line(before[line.n], line, old, new)
        self.changed_claims += changed

    def _line(self, old: LineResult, new: LineResult, before: Result, after: Result) -> bool:
        gone, come = _rules(before, after, new.n)
        if old.verdict != new.verdict:
            self.flips.append(Flip(after.claim, new.n, new.code, old.verdict, new.verdict, gone, come))
            self.verdicts[old.verdict, new.verdict] += 1
        letters = dict.fromkeys((old.amount.letter or "coefficient", new.amount.letter or "coefficient"))
        moved = False
        for letter in letters:
            paid = _paid(old, letter), _paid(new, letter)
            _add(self.money, letter, *paid)
            if paid[0] != paid[1]:
                moved = True
                _add(self.by_code, (new.code, letter), *paid)
                for rule in (*gone, *come):
                    _add(self.by_rule, (rule, letter), *paid)
        return moved or old.verdict != new.verdict or bool(gone or come)

    def as_dict(self) -> dict[str, Any]:
        return {
            "claims": self.claims,
            "lines": self.lines,
            "changed_claims": self.changed_claims,
            "flips": [flip.as_dict() for flip in self.flips],
            "money": {letter: move.as_dict() for letter, move in sorted(self.money.items())},
            "by_code": [
                {"code": code, "letter": letter, **move.as_dict()} for (code, letter), move in ranked(self.by_code)
            ],
            "by_rule": [
                {"rule": rule, "letter": letter, **move.as_dict()} for (rule, letter), move in ranked(self.by_rule)
            ],
        }


def replayed(results: Iterable[tuple[Result, Result]]) -> Replay:
    """The pairs are (by the old version, by the new) of one claim each."""
    replay = Replay()
    for old, new in results:
        replay.add(old, new)
    return replay


def ranked(moves: dict[tuple[str, str], Move]) -> list[tuple[tuple[str, str], Move]]:
    """The largest first."""
    return sorted(moves.items(), key=lambda item: (-abs(item[1].difference), item[0]))


def _add(moves: dict[Any, Move], key: Any, old: Decimal, new: Decimal) -> None:
    move = moves.setdefault(key, Move())
    move.old += old
    move.new += new


def _paid(line: LineResult, letter: str) -> Decimal:
    return (line.amount.after or Decimal(0)) if (line.amount.letter or "coefficient") == letter else Decimal(0)


def _rules(old: Result, new: Result, line: int) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Those whose findings on the line only the old result has, and only the new one."""
    before, after = (
        {(finding.rule, finding.verdict) for finding in result.findings if finding.line == line}
        for result in (old, new)
    )
    gone, come = before - after, after - before
    return tuple(sorted({rule for rule, _ in gone})), tuple(sorted({rule for rule, _ in come}))
