"""From files on disk and unsaved texts to a snapshot: one ruleset as it stands in the editor at this moment.

A file that did not change is not parsed again: its tree stays while its text and the shapes and phrases of the
ruleset do. The checks that look at all files together always run.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from threading import Lock

from attrs import define, field, frozen

from takst.diagnostics import Diagnostic, Diagnostics
from takst.driver import SUFFIX, Loaded, load, rule_files
from takst.ir.nodes import CheckedRuleset
from takst.source import SourceText
from takst.syntax.nodes import RuleFile
from takst.syntax.parse import Parser, Vocabulary, parse, parser_for, vocabulary_of


@frozen(eq=False)
class Snapshot:
    """A ruleset at one moment; `folder` is None for a text that was never saved.

    `rules` are the checked rules, or the last ones that were, while a mistake stands in the texts.
    """

    folder: Path | None
    loaded: Loaded
    vocabulary: Vocabulary
    rules: CheckedRuleset | None = None
    unread: frozenset[str] = frozenset()
    """The paths of rule files with a sentence that could not be read."""

    @property
    def files(self) -> Mapping[str, RuleFile]:
        return {file.span.source.path: file for file in self.loaded.files}

    def source(self, path: str) -> SourceText | None:
        return next((source for source in self.loaded.sources if source.path == path), None)

    @property
    def parser(self) -> Parser:
        return parser_for(self.vocabulary)


@frozen(eq=False)
class _Parsed:
    source: SourceText
    vocabulary: Vocabulary
    tree: RuleFile
    found: tuple[Diagnostic, ...]

    def stands(self, source: SourceText, vocabulary: Vocabulary) -> bool:
        """The names of facts serve messages only: they do not change a file without a mistake."""
        if self.source is not source:
            return False
        same = self.vocabulary.shapes == vocabulary.shapes and self.vocabulary.phrases == vocabulary.phrases
        return self.vocabulary == vocabulary or (same and not self.found)


@define
class _Parses:
    """The trees of files by path, with what was said about each."""

    kept: dict[str, _Parsed] = field(factory=dict)

    def __call__(self, source: SourceText, vocabulary: Vocabulary, diagnostics: Diagnostics) -> RuleFile:
        known = self.kept.get(source.path)
        if known is None or not known.stands(source, vocabulary):
            own = Diagnostics()
            tree = parse(source, vocabulary, own)
            known = self.kept[source.path] = _Parsed(source, vocabulary, tree, tuple(own))
        diagnostics.extend(known.found)
        return known.tree

    def unread(self, paths: Iterable[str]) -> frozenset[str]:
        return frozenset(path for path in paths if any(one.entry.severity == "error" for one in self.kept[path].found))


@define
class Workspace:
    """The texts that are open in the editor, and what is worth keeping from one snapshot to the next."""

    buffers: dict[Path, SourceText] = field(factory=dict)
    _parses: dict[Path, _Parses] = field(factory=dict)
    _read: dict[Path, tuple[tuple[int, int], SourceText]] = field(factory=dict)
    _sound: dict[Path, CheckedRuleset] = field(factory=dict)
    _one_at_a_time: Lock = field(factory=Lock)

    def put(self, path: Path, text: str) -> None:
        """A text as it stands in the editor, saved or not."""
        known = self.buffers.get(path)
        source = SourceText(str(path), text)
        if known is None or known.text != source.text:
            self.buffers[path] = source

    def drop(self, path: Path) -> None:
        """The editor closed it: what is on disk counts again."""
        self.buffers.pop(path, None)

    def read(self, path: Path) -> SourceText:
        """The same object as before while nothing changed."""
        if path in self.buffers:
            return self.buffers[path]
        stat = path.stat()
        stamp = (stat.st_mtime_ns, stat.st_size)
        known = self._read.get(path)
        if known is None or known[0] != stamp:
            known = self._read[path] = (stamp, SourceText.from_file(path))
        return known[1]

    def paths(self, folder: Path) -> tuple[Path, ...]:
        """The rule files of a folder, those that were never saved among them, in the order of their names."""
        saved = set(rule_files(folder)) if folder.is_dir() else set()
        opened = {path for path in tuple(self.buffers) if path.parent == folder and path.suffix == SUFFIX}
        return tuple(sorted(saved | opened, key=lambda path: path.name))

    def snapshot(self, folder: Path) -> Snapshot | None:
        """None when the folder holds no rule files (any more). May be asked for in several threads."""
        with self._one_at_a_time:
            return self._snapshot(folder)

    def _snapshot(self, folder: Path) -> Snapshot | None:
        paths = self.paths(folder)
        try:
            sources = tuple(map(self.read, paths))
        except OSError:  # a file went away between the listing and the reading
            paths = tuple(path for path in paths if path in self.buffers)
            sources = tuple(map(self.read, paths))
        if not paths:
            return None
        parses = self._parses.setdefault(folder, _Parses())
        loaded = load(paths, self.read, parses)
        if loaded.checked is not None:
            self._sound[folder] = loaded.checked
        unread = parses.unread(source.path for source in sources)
        return Snapshot(folder, loaded, vocabulary_of(sources), self._sound.get(folder), unread)


def snapshot_of(texts: Mapping[str, str]) -> Snapshot:
    """A ruleset that stands in no folder; `texts` are its files by path. Sheets are those among the texts."""
    sources = {Path(path): SourceText(path, text) for path, text in texts.items()}
    parses = _Parses()
    paths = [path for path in sources if path.suffix != ".csv"]

    def read(path: Path) -> SourceText:
        if path not in sources:
            raise FileNotFoundError(str(path))
        return sources[path]

    loaded = load(paths, read, parses)
    vocabulary = vocabulary_of(sources[path] for path in paths)
    return Snapshot(None, loaded, vocabulary, loaded.checked, parses.unread(str(path) for path in paths))
