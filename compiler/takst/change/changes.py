"""Two versions -> everything that changed between them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, Literal, TypeAlias

from attrs import frozen

from takst.change.effects import Effect, Shown, Trial
from takst.change.match import Pair, meaning, paired
from takst.change.tables import CodeChange, SpecChange, code_changes, spec_changes
from takst.change.versions import Version
from takst.ir import nodes as ir
from takst.ir.ids import rule_ids

Kind: TypeAlias = Literal["stricter", "laxer", "different", "made up for", "no difference found", "reworded"]
KINDS: tuple[Kind, ...] = ("stricter", "laxer", "different", "made up for", "no difference found", "reworded")

_MEANINGLESS = (ir.Note, ir.Unresolved)
"""What no verdict depends on."""


@frozen
class Change:
    """One rule that came, went or became another. `reworded` means that only words or places differ."""

    pair: Pair
    kind: Kind
    effect: Effect | None

    @property
    def what(self) -> Literal["added", "removed", "changed"]:
        return "added" if self.pair.old is None else "removed" if self.pair.new is None else "changed"

    @property
    def shown(self) -> tuple[Shown, ...]:
        """A claim for each way that the rule went."""
        return () if self.effect is None else tuple(self.effect.shown.values())

    def as_dict(self, ruleset: str) -> dict[str, Any]:
        return {
            "what": self.what,
            "kind": self.kind,
            "old": _rule(self.pair.old, ruleset),
            "new": _rule(self.pair.new, ruleset),
            "claims_tried": 0 if self.effect is None else self.effect.tried,
            "witnesses": [_shown(shown) for shown in self.shown],
        }


@frozen
class Changes:
    """From `old` to `new`. `same` counts the rules that are as they were."""

    old: Version
    new: Version
    rules: tuple[Change, ...]
    same: int
    codes: tuple[CodeChange, ...]
    others: tuple[SpecChange, ...]

    @property
    def are_any(self) -> bool:
        return bool(self.rules or self.codes or self.others)

    def of(self, kind: Kind) -> tuple[Change, ...]:
        return tuple(change for change in self.rules if change.kind == kind)

    def as_dict(self) -> dict[str, Any]:
        return {
            "old": _version(self.old),
            "new": _version(self.new),
            "rules": [change.as_dict(self.new.rules.spec.name) for change in self.rules],
            "rules_unchanged": self.same,
            "codes": [change.as_dict() for change in self.codes],
            "other": [change.as_dict() for change in self.others],
        }


def compared(
    old: Version, new: Version, watch: Callable[[Iterable[Pair], int], Iterable[Pair]] = lambda pairs, _: pairs
) -> Changes:
    """`watch` passes the pairs on while they are tried, so that somebody can be told how far it is."""
    pairs = paired(_speaking(old.rules), _speaking(new.rules))
    differing = [pair for pair in pairs if pair.old is None or pair.new is None or not _is_same(pair)]
    trial = Trial.of(old.rules, new.rules)
    changes = tuple(_change(pair, trial) for pair in watch(differing, len(differing)))
    return Changes(
        old,
        new,
        changes,
        len(pairs) - len(differing),
        code_changes(old.rules.spec, new.rules.spec),
        spec_changes(old.rules.spec, new.rules.spec),
    )


def _speaking(rules: ir.CheckedRuleset) -> tuple[ir.AnyRule, ...]:
    return tuple(rule for rule in rules.rules if not isinstance(rule, _MEANINGLESS))


def _is_same(pair: Pair) -> bool:
    """With its words; where it stands in the files has no part in it."""
    old, new = pair.old, pair.new
    return (
        old is not None
        and new is not None
        and meaning(old) == meaning(new)
        and (old.slug, old.sentence, old.citation, old.reading) == (new.slug, new.sentence, new.citation, new.reading)
    )


def _change(pair: Pair, trial: Trial) -> Change:
    if pair.old is not None and pair.new is not None and meaning(pair.old) == meaning(pair.new):
        return Change(pair, "reworded", None)
    effect = trial.effect(pair)
    return Change(pair, _kind(effect), effect)


def _kind(effect: Effect) -> Kind:
    if len(effect.shown) == 1:
        return next(iter(effect.shown))
    if effect.shown:
        return "different"
    return "made up for" if effect.made_up_for else "no difference found"


def _version(version: Version) -> dict[str, Any]:
    spec = version.rules.spec
    return {"name": version.name, "ruleset": spec.name, "version": spec.version, "hash": spec.hash}


def _rule(rule: ir.AnyRule | None, ruleset: str) -> dict[str, Any] | None:
    if rule is None:
        return None
    return {
        "rules": list(rule_ids(rule, ruleset)),
        "sentence": rule.sentence,
        "citation": {"source": rule.citation.source, "place": rule.citation.place},
        "valid": [day and day.isoformat() for day in (rule.valid.start, rule.valid.end)],
    }


def _shown(shown: Shown) -> dict[str, Any]:
    return {"claim": shown.claim, "old": shown.old.as_dict(), "new": shown.new.as_dict()}
