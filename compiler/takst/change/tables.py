"""Two versions -> what changed outside the rules: rows of the catalogue, values of key letters, facts and keys."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from attrs import frozen

from takst.explain.words import period_words, value_words
from takst.runtime.result import plain
from takst.runtime.spec import CodeRow, FactSpec, KeySpec, LetterSpec, RulesetSpec

_COLUMNS = (
    ("label", lambda row: row.label),
    ("coefficient", lambda row: plain(row.coefficient)),
    ("second coefficient", lambda row: plain(row.second_coefficient)),
    ("key letter", lambda row: row.letter),
    ("approval", lambda row: row.approval),
    ("kind", lambda row: row.kind),
    ("group", lambda row: row.group),
    ("notes", lambda row: " ".join(row.notes) or None),
    ("in force", lambda row: period_words(row.valid)),
)


@frozen
class CodeChange:
    """`column` is None where the whole row came or went; `old` and `new` are then its label."""

    code: str
    column: str | None
    old: str | None
    new: str | None

    def as_dict(self) -> dict[str, Any]:
        return {"code": self.code, "column": self.column, "old": self.old, "new": self.new}


@frozen
class SpecChange:
    """A fact, a key, a key letter or a source that is no longer the same."""

    what: str
    name: str
    old: str | None
    new: str | None

    def as_dict(self) -> dict[str, Any]:
        return {"what": self.what, "name": self.name, "old": self.old, "new": self.new}


def code_changes(old: RulesetSpec, new: RulesetSpec) -> tuple[CodeChange, ...]:
    return tuple(_codes(old.codes, new.codes))


def _codes(old: Mapping[str, CodeRow], new: Mapping[str, CodeRow]) -> Iterator[CodeChange]:
    for code in sorted({*old, *new}):
        before, after = old.get(code), new.get(code)
        if before is None or after is None:
            yield CodeChange(code, None, before.label if before else None, after.label if after else None)
            continue
        for column, read in _COLUMNS:
            if read(before) != read(after):
                yield CodeChange(code, column, read(before), read(after))


def spec_changes(old: RulesetSpec, new: RulesetSpec) -> tuple[SpecChange, ...]:
    return tuple(
        SpecChange(what, name, before.get(name), after.get(name))
        for (what, before), (_, after) in zip(_parts(old), _parts(new), strict=True)
        for name in sorted({*before, *after})
        if before.get(name) != after.get(name)
    )


def _parts(spec: RulesetSpec) -> Iterator[tuple[str, dict[str, str]]]:
    """Each part in words, so that what is compared is what is shown."""
    yield "in force", {"ruleset": period_words(spec.valid)}
    yield "source", {source.name: source.title for source in spec.sources}
    yield "fact", {fact.name: _fact(fact) for fact in spec.facts.values()}
    yield "key", {key.name: _key(key) for key in spec.keys.values()}
    yield (
        "key letter",
        {f"{letter.letter} {period_words(letter.valid)}": _worth(letter) for letter in spec.letters},
    )


def _worth(letter: LetterSpec) -> str:
    return " ".join(filter(None, (plain(letter.value) or "no value", letter.currency)))


def _fact(fact: FactSpec) -> str:
    unit = f" in {fact.unit}" if fact.unit else ""
    choices = f" of {', '.join(fact.choices)}" if fact.choices else ""
    presumed = "" if fact.presumed is None else f", presumed {value_words(fact.presumed)}"
    return f"{fact.type}{unit}{choices}{presumed}"


def _key(key: KeySpec) -> str:
    return f"{key.path}" + (f", presumed by {', '.join(key.presumed)}" if key.presumed else "")
