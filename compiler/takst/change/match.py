"""The rules of two versions -> pairs: each rule with the one that took its place, or with none.

    old   SK053: max 1 per day   (Art. 8)      new   SK053: max 2 per day   (Art. 8)      => a pair

Rules that say the same come first, then those of one name, then those of one sentence, then those of one place.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable

from attrs import evolve, frozen

from takst.ir import nodes as ir
from takst.runtime.spec import Citation

_NOWHERE = Citation("", "")


@frozen
class Pair:
    """One of the two may be missing."""

    old: ir.AnyRule | None
    new: ir.AnyRule | None

    @property
    def any(self) -> ir.AnyRule:
        """The later one, where there are both."""
        rule = self.new or self.old
        assert rule is not None
        return rule


def meaning(rule: ir.AnyRule) -> ir.AnyRule:
    """The rule without its words: name, sentence, place and reading."""
    return evolve(rule, slug="", sentence="", citation=_NOWHERE, reading=None, file="", line=0, span=None)


_KEYS: tuple[Callable[[ir.AnyRule], Hashable], ...] = (
    lambda rule: (meaning(rule), rule.slug),
    meaning,
    lambda rule: (type(rule), rule.subject, rule.slug),
    lambda rule: (type(rule), rule.sentence, rule.citation),
    lambda rule: (type(rule), rule.subject, rule.citation),
)


def paired(old: Iterable[ir.AnyRule], new: Iterable[ir.AnyRule]) -> tuple[Pair, ...]:
    """In the order of the new version; what is gone comes last."""
    before, after = list(old), list(new)
    partner: dict[int, ir.AnyRule] = {}
    for key in _KEYS:
        waiting: dict[Hashable, list[ir.AnyRule]] = {}
        for rule in before:
            waiting.setdefault(key(rule), []).append(rule)
        for rule in after:
            found = waiting.get(key(rule)) if id(rule) not in partner else None
            if found:
                partner[id(rule)] = found.pop(0)
        taken = {id(rule) for rule in partner.values()}
        before = [rule for rule in before if id(rule) not in taken]
    return (*(Pair(partner.get(id(rule)), rule) for rule in after), *(Pair(rule, None) for rule in before))
