"""From checked rules to their ids, and back: which rule a finding speaks for."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from attrs import field, frozen

from takst.diagnostics import nearest
from takst.ir.ids import pair_of, rule_ids
from takst.ir.nodes import AnyRule, CheckedRuleset, PairTable


def ends_with(rule: str, name: str) -> bool:
    """`by "only-when-x"`: the id ends with these words, whole ones."""
    return rule == name or rule.endswith(f".{name}")


@frozen
class RuleNames:
    """The rules of each id. Several rules have one id only on different days."""

    rules: Mapping[str, tuple[int, ...]]
    """Id -> positions in the ruleset."""
    _tails: frozenset[str]
    _ruleset: CheckedRuleset = field(repr=False)

    def knows(self, name: str) -> bool:
        return name in self._tails or bool(self._tables_of(name))

    def nearest(self, name: str) -> str | None:
        return nearest(name, self._tails)

    def behind(self, found: str) -> tuple[int, ...]:
        """The rules that a finding's id speaks for; an engine may add a last word such as `undecided`."""
        exact = self.rules.get(found)
        if exact is None:
            exact = self.rules.get(found.rpartition(".")[0])
        return exact if exact is not None else self._tables_of(found)

    def _tables_of(self, name: str) -> tuple[int, ...]:
        """The tables that have the pair of this id."""
        ruleset = self._ruleset
        return tuple(
            index
            for index, rule in enumerate(ruleset.rules)
            if isinstance(rule, PairTable) and pair_of(rule, name, ruleset.spec.name) is not None
        )


def names_of(rules: CheckedRuleset) -> RuleNames:
    found: dict[str, list[int]] = {}
    for index, rule in enumerate(rules.rules):
        for name in rule_ids(rule, rules.spec.name):
            found.setdefault(name.replace(" ", "-"), []).append(index)
    return RuleNames({name: tuple(ones) for name, ones in found.items()}, _all_tails(found, rules.rules), rules)


def _all_tails(ids: Iterable[str], rules: Iterable[AnyRule]) -> frozenset[str]:
    """Everything that an id may end with: its last words, or the whole sentence's name without the partner."""
    tails = {".".join(parts[start:]) for parts in (name.split(".") for name in ids) for start in range(len(parts))}
    return frozenset(tails | {rule.slug for rule in rules})
