"""The keys that lines are grouped by -> columns of `acts`, and whether two lines agree in them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from attrs import frozen

from takst.backends.bulk import sql
from takst.backends.bulk.facts import Facts
from takst.runtime.spec import KeySpec, RulesetSpec

SIDES = ("a", "b")


@frozen
class Keys:
    """Those that rules of the ruleset name (`used`)."""

    spec: RulesetSpec
    facts: Facts
    used: tuple[str, ...]

    def columns(self) -> Iterator[str]:
        """Of a line, with the fields that presumptions look at."""
        for name in self.used:
            value = self.facts.key(self.spec.keys[name])
            if value is not None:
                yield f'{value.text} AS "key.{name}"'
        if any("performer" in self.spec.keys[name].presumed for name in self.used):
            yield f'{self.facts.value("performer.id").text} AS "performer"'

    def doubts(self) -> Iterator[str]:
        """When a column does not say what the line says."""
        for name in self.used:
            value = self.facts.key(self.spec.keys[name])
            if value is not None and value.doubt != sql.FALSE:
                yield value.doubt

    def presumed(self) -> tuple[str, ...]:
        """Keys for which something may stand in, as far as columns have them."""
        return tuple(
            name
            for name in sorted(self.used)
            if self.spec.keys[name].presumed and self.facts.key(self.spec.keys[name]) is not None
        )

    def untold(self, keys: Iterable[str]) -> bool:
        return any(self.facts.key(self.spec.keys[name]) is None for name in keys)

    def same(self, keys: Iterable[str]) -> str:
        """Whether lines `a` and `b` of a patient agree, as `met_lines` has them."""
        return sql.both(self._same(self.spec.keys[name]) for name in keys)

    def _same(self, key: KeySpec) -> str:
        if self.facts.key(key) is None:
            return sql.UNKNOWN
        one, two = (f'{side}."key.{key.name}"' for side in SIDES)
        if not key.presumed:
            return f"{one} = {two}"
        fields = sql.both(self._field(name) for name in key.presumed)
        return f"CASE WHEN {one} IS NOT NULL AND {two} IS NOT NULL THEN {one} = {two} ELSE {fields} END"

    def _field(self, name: str) -> str:
        match name:
            case "patient":
                return sql.TRUE
            case "date":
                return "a.date = b.date"
            case "provider":
                return "CASE WHEN a.claim_ix = b.claim_ix THEN TRUE ELSE a.provider = b.provider END"
            case _:
                return "a.performer = b.performer"

    def one_day(self, keys: Iterable[str]) -> KeySpec | None:
        """A key whose lines are of one day wherever it is not said."""
        return next((self.spec.keys[name] for name in keys if "date" in self.spec.keys[name].presumed), None)
