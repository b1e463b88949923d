"""From a name, and another for it, to the edits that rename it everywhere; or to the reason why it cannot be.

What follows from a name is renamed with it: the ids of rules carry the names of facts and groups, and messages say
them, so what examples expect, and the ids in the lists of coverage and of the hardest statements, change in the same
step. The whole ruleset is read with the new name before anything is offered.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from attrs import evolve, frozen

from takst.diagnostics import Diagnostics
from takst.editor.names import Index, Kind, Mention, Name, can_be_named, index_of, is_built_in, token_at
from takst.editor.navigation import name_at
from takst.editor.workspace import Snapshot, snapshot_of
from takst.examples import run
from takst.ir import nodes as ir
from takst.ir.ids import code_id, element_ids, kebab, subject_ids
from takst.ir.nodes import CheckedRuleset
from takst.ir.walk import own_lines
from takst.model.sheet import read_sheet
from takst.source import SourceText, Span
from takst.syntax import nodes as syn

_WORDS: tuple[Kind, ...] = ("fact", "term", "group", "case", "key", "noun", "period", "source", "alternatives", "table")
_RENAMED: tuple[Kind, ...] = (*_WORDS, "number", "document", "example")
_LISTS = ("coverage.csv", "hardest.csv")
# Facts that the language itself asks for, or that are fields of every claim's lines.
_FIELDS = frozenset({"paragraph", "label", "time", "end", "site", "tooth", "amount_billed"})
_LINKED = "related_treatment."
_QUOTED = re.compile(r'"([^"\n]*)"')
_BY = re.compile(r'(?<![\w-])by[ \t\n]+"([^"\n]*)"')


@frozen
class Refused:
    """Why, in one sentence."""

    reason: str


@frozen
class Target:
    """What would be renamed: its place, and its name as it stands there."""

    span: Span
    name: Name
    shown: str


Edits = tuple[tuple[Span, str], ...]


def target(snapshot: Snapshot, source: SourceText, offset: int) -> Target | Refused:
    index = index_of(snapshot)
    mention = index.at(source, offset)
    token = token_at(source, offset, snapshot.vocabulary)
    if mention is None:
        if token is not None and token.kind == "code":
            return Refused(f"{token.text} is a code: it belongs to the table of codes")
        name = name_at(index, source, offset, token)
        if name is not None:
            return Refused(f"this sentence cannot be read yet, so nobody can say what `{name.text}` is in it")
        return Refused("only facts, groups, terms, keys, other declared names and examples can be renamed")
    name = mention.name
    if name.kind not in _RENAMED:
        return Refused(f"a {name.kind} cannot be renamed")
    if is_built_in(name):
        return Refused(f"`{name.text}` is known to every ruleset, so it keeps its name")
    if name.kind == "example":
        return Target(source.span(mention.span.start + 1, mention.span.end - 1), name, name.text)
    return Target(mention.span, name, mention.shown)


def rename(snapshot: Snapshot, source: SourceText, offset: int, new: str) -> Edits | Refused:
    wanted = target(snapshot, source, offset)
    if isinstance(wanted, Refused):
        return wanted
    index = index_of(snapshot)
    name = wanted.name
    new = " ".join(new.strip().strip('"').split())
    if len(wanted.shown) < len(name.text) and name.text.endswith(wanted.shown):  # `registered`, where it is
        new = name.text.removesuffix(wanted.shown) + new  # said of the patient
    if new == name.text:
        return ()
    reason = _reason_against(snapshot, index, name, new)
    if reason is not None:
        return Refused(reason)
    edits = tuple(_edits(index, name, new))
    return _with_ids(snapshot, name, new, edits)


def _reason_against(snapshot: Snapshot, index: Index, name: Name, new: str) -> str | None:
    if snapshot.unread:
        file = min(snapshot.unread).rpartition("/")[2]
        return f"{file} has a sentence that cannot be read: mend it first, so that no place is missed"
    if name.kind == "fact":
        bare = name.text.removeprefix(_LINKED)
        if bare in _FIELDS:
            return f"claims say `{name.text}` by this name in every ruleset"
        if index.knows(Name("fact", f"{_LINKED}{bare}")) and index.knows(Name("fact", bare)):
            return f"`{bare}` and `{_LINKED}{bare}` are one fact of two lines: rename both by hand"
    if name.kind == "group" and snapshot.rules is not None:
        service = _called_alike(snapshot.rules, name.text)
        if service is not None:
            return f'a sentence names the group and "{service}", and their rule ids are one: rename by hand'
    if name.kind == "example":
        return "a title holds no quotes and no line ends" if not new or '"' in new else None
    reserved = snapshot.parser.words.reserved
    if not can_be_named(new, reserved):
        if new in reserved:
            return f"`{new}` is a word of the language"
        return f"`{new}` is no name: names begin with a small letter and hold letters, digits, hyphens, dots"
    if name.kind not in ("fact", "term", "group", "noun", "key") and " " in new:
        return f"the name of a {name.kind} is one word"
    if name.kind == "document" and "." in new:
        return "a kind of document is one word without a dot"
    taken = next((kind for kind in _WORDS if index.knows(Name(kind, new)) and _clash(kind, name.kind)), None)
    return f"there is a {taken} `{new}` already" if taken else None


def _called_alike(rules: CheckedRuleset, group: str) -> str | None:
    """A service that has the id of the group in one sentence."""
    for rule in rules.rules:
        lines = own_lines(rule)
        for element in () if lines is None else lines.elements:
            if isinstance(element, ir.Named) and kebab(element.text) == group and _names_group(lines, group):
                return element.text
    return None


def _names_group(lines: ir.LineSet | None, group: str) -> bool:
    return lines is not None and any(isinstance(one, ir.InGroup) and one.name == group for one in lines.elements)


def _clash(one: Kind, two: Kind) -> bool:
    """Names of these kinds stand in the same places."""
    together: tuple[tuple[Kind, ...], ...] = (("fact", "term", "key"), ("group", "case"), ("table", "number"))
    return one == two or any(one in kinds and two in kinds for kinds in together)


def _edits(index: Index, name: Name, new: str) -> Iterator[tuple[Span, str]]:
    for one in index.mentions.get(name, ()):
        yield one.span, _written(one, name, new)


def _written(mention: Mention, name: Name, new: str) -> str:
    """The new name as it is to stand there: quoted, shortened, in the singular, after `calendar`."""
    text = mention.span.text
    if mention.declares:
        return f'"{new}"' if text.startswith('"') or " " in new else new
    if text.startswith('"'):
        return f'"{new}"'
    shown = mention.shown
    if text.startswith("documents."):
        return new if new.startswith("documents.") else f"documents.{new}"
    if name.kind == "fact" and name.text.startswith("documents.") and not shown.startswith("documents."):
        return new.removeprefix("documents.")
    if len(shown) < len(name.text) and name.text.endswith(f".{shown}"):
        return new.removeprefix(name.text.removesuffix(shown))
    if name.kind == "noun" and name.text == f"{shown}s":
        return new.removesuffix("s")
    return new


# ---------------------------------------------------------------- what follows from a name


def _with_ids(snapshot: Snapshot, name: Name, new: str, edits: Edits) -> Edits | Refused:
    """The ruleset is read as it would be; where it was sound, it must stay so."""
    lists = _lists(snapshot)
    if name.kind == "example":
        return (*edits, *_in_titles(lists, name.text, new))
    before = snapshot.loaded.checked
    if before is None:
        return edits
    texts = {source.path: source.text for source in snapshot.loaded.sources}
    after = snapshot_of(_applied(texts, edits))
    if after.loaded.checked is None:
        mistake = next(one for one in after.loaded.diagnostics if one.entry.severity == "error")
        return Refused(f"`{new}` would be a mistake: {mistake.message}")
    ids = changed_ids(before, after.loaded.checked, name, new)
    ends = _ends(ids)
    said = _said(snapshot, after, _Expected(name, new, ends))
    return (*edits, *_expected(snapshot, ends), *said, *_in_lists(lists, ids))


def _applied(texts: Mapping[str, str], edits: Edits) -> dict[str, str]:
    done = dict(texts)
    for span, new in sorted(edits, key=lambda edit: -edit[0].start):
        text = done[span.source.path]
        done[span.source.path] = text[: span.start] + new + text[span.end :]
    return done


def changed_ids(before: CheckedRuleset, after: CheckedRuleset, name: Name, new: str) -> Mapping[str, str]:
    """Old id -> new id, of whole ids and of ids without their partner. Renaming keeps rules and their order."""
    found: dict[str, str] = {}
    if len(before.rules) != len(after.rules):
        return found
    for old, now in zip(before.rules, after.rules, strict=True):
        elements = dict(zip(element_ids(old), element_ids(now), strict=False))
        for subject in subject_ids(old.subject):
            called = new if name.kind == "case" and subject == name.text else subject
            one, two = f"{before.spec.name}.{subject}.{old.slug}", f"{after.spec.name}.{called}.{now.slug}"
            found[code_id(one)] = code_id(two)
            found.update((code_id(f"{one}.{a}"), code_id(f"{two}.{b}")) for a, b in elements.items())
    return {one: two for one, two in found.items() if one != two}


def _ends(ids: Mapping[str, str]) -> Mapping[str, str]:
    """The ends of ids that change with them."""
    ends: dict[str, str] = {}
    for old, new in ids.items():
        parts = old.split(".")
        for start in range(len(parts)):
            end = ".".join(parts[start:])
            head = old.removesuffix(end)
            if new.startswith(head):
                ends.setdefault(end, new.removeprefix(head))
    return ends


def _expectations(snapshot: Snapshot) -> Iterator[tuple[syn.Example, syn.Expect]]:
    for file in snapshot.loaded.files:
        for item in file.items:
            if isinstance(item, syn.Example):
                yield from ((item, part) for part in item.parts if isinstance(part, syn.Expect))


def _expected(snapshot: Snapshot, ends: Mapping[str, str]) -> Iterator[tuple[Span, str]]:
    """`expect … by "END OF AN ID"`: the end is changed as its id is."""
    for _, part in _expectations(snapshot) if ends else ():
        for found in _BY.finditer(part.span.text):
            end = ends.get(found[1], found[1])
            if end != found[1]:
                start = part.span.start + found.start(1)
                yield part.span.source.span(start, start + len(found[1])), end


@frozen
class _Expected:
    """What examples expect, under the new name."""

    name: Name
    new: str
    ends: Mapping[str, str]

    @property
    def word(self) -> re.Pattern[str]:
        return re.compile(rf"(?<![\w.-]){re.escape(self.name.text)}(?!\w|[-.]\w)")

    def example(self, example: syn.Example, with_texts: bool) -> syn.Example:
        parts = (self.part(part, with_texts) if isinstance(part, syn.Expect) else part for part in example.parts)
        return evolve(example, parts=tuple(parts))

    def part(self, part: syn.Expect, with_texts: bool) -> syn.Expect:
        by = tuple(self.ends.get(end, end) for end in part.by)
        not_by = None if part.not_by is None else self.ends.get(part.not_by, part.not_by)
        texts = tuple(self.word.sub(self.new, text) for text in part.texts) if with_texts else part.texts
        return evolve(part, by=by, not_by=not_by, texts=texts)


def _said(before: Snapshot, after: Snapshot, expected: _Expected) -> Iterator[tuple[Span, str]]:
    """Messages say the names of facts and keys. Where an example expects such words, and holds only when they are
    changed too, they are."""
    rules = after.loaded.checked
    assert rules is not None
    changed = {example.title: example for example, _ in _expectations(after)}
    for example, part in _expectations(before):
        if not any(expected.word.search(text) for text in part.texts):
            continue
        now = changed[example.title]
        kept, new = run(rules, [expected.example(now, False), expected.example(now, True)])
        if kept.holds or not new.holds:
            continue
        for found in _QUOTED.finditer(part.span.text):
            if found[1] in part.texts and expected.word.search(found[1]):
                start = part.span.start + found.start(1)
                span = part.span.source.span(start, start + len(found[1]))
                yield span, expected.word.sub(expected.new, found[1])


def _lists(snapshot: Snapshot) -> tuple[SourceText, ...]:
    if snapshot.folder is None:
        return ()
    paths = [snapshot.folder / name for name in _LISTS]
    return tuple(SourceText.from_file(path) for path in paths if path.is_file())


def _in_lists(lists: tuple[SourceText, ...], ids: Mapping[str, str]) -> Iterator[tuple[Span, str]]:
    for source in lists:
        for found in re.finditer(r"[^\s,\";]+", source.text):
            new = ids.get(found.group())
            if new is not None:
                yield source.span(*found.span()), new


def _in_titles(lists: tuple[SourceText, ...], old: str, new: str) -> Iterator[tuple[Span, str]]:
    for source in lists:
        sheet = read_sheet(source, Diagnostics())
        column = next((at for at, cell in enumerate(sheet.columns) if cell.text == "example"), None)
        for record in sheet.records if column is not None else ():
            cell = record[column or 0]
            if cell.text == old:
                quoted = "," in new or source.text[cell.start : cell.end].startswith('"')
                yield sheet.span(cell), f'"{new}"' if quoted else new
