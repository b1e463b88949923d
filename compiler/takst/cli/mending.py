"""From a ruleset with mistakes to the texts of its files after their fixes; nothing is written here.

Fixes are applied in rounds, as one mistake may hide another, and the ruleset is read again after each: a round stays
only if what it mended is gone and nothing got worse. Where it did not, its fixes are tried one by one.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from attrs import define, field, frozen

from takst.cli.rulesets import Wanted
from takst.diagnostics import Diagnostic, Diagnostics, Edit, Fix, applicable, edited, together
from takst.driver import Loaded, load, rule_files
from takst.source import SourceText

_MOST_ROUNDS = 20
# Mending a mistake may bring to light those of later stages, never of its own or of an earlier one.
_STAGES = (
    ("files", "syntax"),
    ("catalogue", "tables"),
    ("names",),
    ("values", "time", "rules", "examples", "coverage"),
)


@frozen
class Mended:
    """`texts` are the files that changed, as they were and as they are to be; `said` is what was mended."""

    texts: Mapping[Path, tuple[str, str]]
    said: tuple[tuple[Diagnostic, Fix], ...]
    loaded: Loaded


@define
class _Mending:
    wanted: Wanted
    unsafe: bool
    texts: dict[Path, str] = field(factory=dict)
    failed: set[tuple[str, str, str]] = field(factory=set)

    def loaded(self, texts: Mapping[Path, str]) -> Loaded:
        def read(path: Path) -> SourceText:
            return SourceText(str(path), texts[path]) if path in texts else SourceText.from_file(path)

        return load(rule_files(self.wanted.folder), read)

    def round(self, before: Loaded) -> tuple[list[tuple[Diagnostic, Fix]], Loaded]:
        """What was mended, and the ruleset as it is then; nothing when there is nothing left to mend."""
        batch = self._batch(before)
        after = self._attempt(before, batch)
        if after:
            return batch, after
        for one in batch if len(batch) > 1 else []:
            after = self._attempt(before, [one])
            if after:
                return [one], after
        self.failed |= {_key(diagnostic) for diagnostic, _ in batch}
        return [], before

    def _batch(self, loaded: Loaded) -> list[tuple[Diagnostic, Fix]]:
        offered = {id(fix): (one, fix) for one, fix in self._offered(loaded)}
        return [offered[id(fix)] for fix in together(fix for _, fix in offered.values())]

    def _offered(self, loaded: Loaded) -> Iterator[tuple[Diagnostic, Fix]]:
        for diagnostic in loaded.diagnostics:
            fix = applicable(diagnostic, self.unsafe)
            if fix and _key(diagnostic) not in self.failed and all(self._is_ours(span.source) for span, _ in fix.edits):
                yield diagnostic, fix

    def _is_ours(self, source: SourceText) -> bool:
        path = Path(source.path)
        named = not self.wanted.only or path in self.wanted.only
        return named and path.parent == self.wanted.folder and not source.bad_bytes

    def _attempt(self, before: Loaded, batch: Sequence[tuple[Diagnostic, Fix]]) -> Loaded | None:
        if not batch:
            return None
        texts = self.texts | self._edited([edit for _, fix in batch for edit in fix.edits])
        after = self.loaded(texts)
        had, left = Counter(map(_key, before.diagnostics)), Counter(map(_key, after.diagnostics))
        is_gone = all(left[key] < had[key] for key in {_key(diagnostic) for diagnostic, _ in batch})
        if not is_gone or _how_bad(after.diagnostics) > _how_bad(before.diagnostics):
            return None
        self.texts = texts
        return after

    def _edited(self, edits: Sequence[Edit]) -> dict[Path, str]:
        paths = sorted({Path(span.source.path) for span, _ in edits})
        return {
            path: edited(self.text(path), [edit for edit in edits if Path(edit[0].source.path) == path])
            for path in paths
        }

    def text(self, path: Path) -> str:
        return self.texts[path] if path in self.texts else path.read_bytes().decode("utf-8")


def mend(wanted: Wanted, unsafe: bool) -> Mended:
    mending = _Mending(wanted, unsafe)
    loaded = mending.loaded({})
    said: list[tuple[Diagnostic, Fix]] = []
    for _ in range(_MOST_ROUNDS):
        mended, loaded = mending.round(loaded)
        if not mended:
            break
        said += mended
    texts = {path: (path.read_bytes().decode("utf-8"), text) for path, text in sorted(mending.texts.items())}
    return Mended(texts, tuple(said), loaded)


def _how_bad(found: Diagnostics) -> tuple[int, ...]:
    errors = [one.entry.family for one in found if one.entry.severity == "error"]
    warnings = sum(one.entry.severity == "warning" for one in found)
    return (*(sum(family in stage for family in errors) for stage in _STAGES), warnings)


def _key(diagnostic: Diagnostic) -> tuple[str, str, str]:
    return diagnostic.span.source.path, diagnostic.code, diagnostic.message
