"""From the trees of a ruleset to its names: where each is declared, where it is used, what stands at a place.

Codes are found by their shape, in sentences and examples alike. All other names are found in the trees, since the
same word may be a fact in one place and a key in another.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Literal, TypeAlias

from attrs import define, field, fields, frozen

from takst.editor.workspace import Snapshot
from takst.model.built_in import FACTS, KEYS
from takst.source import SourceText, Span
from takst.syntax import nodes as syn
from takst.syntax.vocabulary import NAME, PHRASE, Vocabulary

Kind: TypeAlias = Literal[
    "fact",
    "term",
    "group",
    "case",
    "key",
    "noun",
    "period",
    "letter",
    "table",
    "number",
    "source",
    "alternatives",
    "document",
    "example",
    "code",
]

_DECLARED: Mapping[type[syn.Declaration], Kind] = {
    syn.FactDecl: "fact",
    syn.TermDecl: "term",
    syn.GroupDecl: "group",
    syn.CaseDecl: "case",
    syn.KeyDecl: "key",
    syn.NounDecl: "noun",
    syn.PeriodDecl: "period",
    syn.LetterDecl: "letter",
    syn.TableDecl: "table",
    syn.AssumeDecl: "number",
    syn.SourceDecl: "source",
    syn.AlternativesDecl: "alternatives",
}

_ASKED: tuple[Kind, ...] = ("fact", "term")
_GROUPED: tuple[Kind, ...] = ("key", "fact")
_LISTED: tuple[Kind, ...] = ("group", "case")

# What a word may name, by the node and the field that it stands in; the first kind in which it is declared is meant.
_MEANT: Mapping[tuple[type[syn.Node], str], tuple[Kind, ...]] = {
    (syn.NamedMember, "name"): _LISTED,
    (syn.AnyOtherMember, "of"): ("group",),
    (syn.GroupHeading, "group"): ("group",),
    (syn.CaseHeading, "name"): ("case",),
    (syn.Scope, "keys"): _GROUPED,
    (syn.PerKey, "keys"): _GROUPED,
    (syn.PerPeriod, "name"): ("period",),
    (syn.Limit, "noun"): ("noun",),
    (syn.KeyDecl, "path"): ("fact",),
    (syn.ByCondition, "fact"): ("fact",),
    (syn.Compare, "fact"): _ASKED,
    (syn.Compare, "value"): ("fact",),
    (syn.Is, "fact"): _ASKED,
    (syn.OneOf, "fact"): _ASKED,
    (syn.Between, "fact"): _ASKED,
    (syn.Known, "fact"): _ASKED,
    (syn.Includes, "fact"): _ASKED,
    (syn.Matches, "fact"): _ASKED,
    (syn.FactTrue, "fact"): ("term", "fact"),
    (syn.Ratio, "fact"): ("fact",),
    (syn.Ratio, "other"): ("fact",),
    (syn.DateGap, "fact"): ("fact",),
    (syn.DateGap, "other"): ("fact",),
    (syn.DocumentRequired, "dated_fact"): ("fact",),
    (syn.Step, "fact"): ("fact",),
    (syn.Rank, "by"): ("fact",),
    (syn.Fee, "letter"): ("letter",),
    (syn.PaysCoefficient, "letter"): ("letter",),
    (syn.LetterHeading, "letter"): ("letter",),
    (syn.TableRef, "name"): ("table", "number"),
    (syn.FromDecl, "source"): ("source",),
}
_BUILT_IN: Mapping[Kind, frozenset[str]] = {
    "fact": frozenset(fact.name for fact in FACTS),
    "key": frozenset(key.name for key in KEYS),
}


@frozen
class Name:
    kind: Kind
    text: str


@frozen
class Mention:
    """`shown` is the name as written there: `registered`, for `patient.registered`, in `the patient is registered`."""

    name: Name
    span: Span
    shown: str
    declares: bool = False


@frozen(eq=False)
class Index:
    """All names of a ruleset."""

    mentions: Mapping[Name, tuple[Mention, ...]]
    declared: Mapping[Name, syn.Declaration]
    _by_file: Mapping[str, tuple[Mention, ...]]
    values: Mapping[str, tuple[str, ...]]
    """What a fact is compared with, somewhere."""
    places: Mapping[str, tuple[str, ...]]
    """The places that are cited, by source."""
    questions: tuple[str, ...]

    def names(self, *kinds: Kind) -> tuple[str, ...]:
        """Kind by kind in the order of declaration, the built-in ones last."""
        found: list[str] = []
        for kind in kinds:
            found += [name.text for name in self.declared if name.kind == kind]
            found += sorted(_BUILT_IN.get(kind, ()))
        if "document" in kinds:
            found += [name.text for name in self.mentions if name.kind == "document"]
        return tuple(dict.fromkeys(found))

    def knows(self, name: Name) -> bool:
        return name in self.declared or name.text in _BUILT_IN.get(name.kind, ())

    def at(self, source: SourceText, offset: int) -> Mention | None:
        """The name that a place touches; the shortest, where one stands within another."""
        touching = [one for one in self._by_file.get(source.path, ()) if one.span.start <= offset <= one.span.end]
        return min(touching, key=lambda one: one.span.end - one.span.start, default=None)

    def meant(self, text: str) -> Name | None:
        """A name of any kind; for a sentence that cannot be read (yet)."""
        kinds: tuple[Kind, ...] = ("fact", "term", "group", "case", "key", "noun", "period", "source", "alternatives")
        return next((name for kind in kinds if self.knows(name := Name(kind, text))), None)


def is_built_in(name: Name) -> bool:
    return name.text in _BUILT_IN.get(name.kind, ())


@define
class _Collected:
    declared: dict[Name, syn.Declaration] = field(factory=dict)
    found: list[Mention] = field(factory=list)
    values: dict[str, dict[str, None]] = field(factory=dict)
    places: dict[str, dict[str, None]] = field(factory=dict)
    questions: dict[str, None] = field(factory=dict)

    def knows(self, kind: Kind, text: str) -> bool:
        return Name(kind, text) in self.declared or text in _BUILT_IN.get(kind, ())

    def first(self, text: str, kinds: tuple[Kind, ...]) -> Name | None:
        return next((Name(kind, text) for kind in kinds if self.knows(kind, text)), None)

    def mention(self, name: Name | None, word: syn.Word, declares: bool = False) -> None:
        if name is not None:
            shown = name.text if declares else " ".join(word.span.text.strip('"').split())
            self.found.append(Mention(name, word.span, shown, declares))

    def declare(self, item: syn.Declaration) -> None:
        kind = _DECLARED.get(type(item))
        word = getattr(item, "name", None)
        if kind is not None and isinstance(word, syn.Word):
            name = Name(kind, word.text)
            self.declared.setdefault(name, item)
            self.mention(name, word, declares=True)

    def walk(self, node: syn.Node, of_approval: bool = False) -> None:
        match node:
            case syn.DocumentRequired(kind=kind):
                self.mention(self._document(kind.text), kind)
            case syn.FromDecl(source=source, place=place):
                self.places.setdefault(source.text, {})[place] = None
            case syn.Judged(question=question) | syn.Judge(question=question):
                self.questions[question] = None
            case syn.Is() | syn.Includes():
                self._values(node.fact, (node.value,))
            case syn.OneOf(fact=fact, values=values) | syn.ByCondition(fact=fact, values=values):
                self._values(fact, values)
            case syn.ExGiven(level=level, given=given):
                self._given(given, level)
                return
            case syn.ExampleLine(given=given, code=code, quoted=True):
                self._case(code, node.span)
                self._given(given, "line")
                return
            case syn.ExampleLine(given=given):
                self._given(given, "line")
                return
            case syn.Expect(code=str(code), quoted=True):
                self._case(code, node.span)
            case syn.ExApproval(given=given):
                self._given(given, "approval")
        for name, value in _inside(node):
            self._part(node, name, value, of_approval or isinstance(node, syn.ApprovalRequired))

    def _part(self, node: syn.Node, name: str, value: object, of_approval: bool) -> None:
        for one in value if isinstance(value, tuple) else (value,):
            if isinstance(one, syn.Word):
                self._word(one, _MEANT.get((type(node), name), ()), of_approval)
            elif isinstance(one, syn.Node) and not isinstance(one, syn.Given):
                self.walk(one, of_approval)

    def _word(self, word: syn.Word, kinds: tuple[Kind, ...], of_approval: bool) -> None:
        if not kinds:
            return
        text = word.text.removeprefix("calendar ")
        if of_approval and self.knows("fact", f"approval.{text}"):
            text = f"approval.{text}"
        name = self.first(text, kinds)
        if name is None and "noun" in kinds:  # `max 1 session`, declared as sessions
            name = self.first(f"{text}s", kinds)
        self.mention(name, word)

    def _key(self, text: str) -> Name | None:
        """A line is in a group by the key's name or by its path; where these are one word, it is the path."""
        name = Name("key", text)
        key = self.declared.get(name)
        return name if isinstance(key, syn.KeyDecl) and key.path.text != text else None

    def _case(self, text: str, span: Span) -> None:
        """A quoted name in an example; of a material, which is no declared name, nothing is kept."""
        at = span.text.find(f'"{text}"')
        if at >= 0 and self.knows("case", text):
            here = span.source.span(span.start + at, span.start + at + len(text) + 2)
            self.found.append(Mention(Name("case", text), here, text))

    def _document(self, kind: str) -> Name:
        return self.first(f"documents.{kind}", ("fact",)) or Name("document", kind)

    def _values(self, fact: syn.Word, values: tuple[syn.Value, ...]) -> None:
        known = self.values.setdefault(fact.text, {})
        known.update(dict.fromkeys(value.span.text for value in values if isinstance(value, syn.Word | syn.TextValue)))

    def _given(self, given: tuple[syn.Given, ...], level: str) -> None:
        for one in given:
            text = one.name.text
            kind, _, rest = text.partition(".")
            if text in ("judged", "judged-no"):
                continue
            name = self.first(text, ("fact",)) or self.first(f"{level}.{text}", ("fact",)) or self._key(text)
            if name is None and kind == "documents" and rest:
                name = Name("document", rest)
            self.mention(name, one.name)
            if name is not None and name.kind == "fact" and one.value is not None:
                self._values(syn.Word(name.text, span=one.name.span), (one.value,))


def _inside(node: syn.Node) -> Iterator[tuple[str, object]]:
    for attribute in fields(type(node)):
        if attribute.name != "span":
            yield attribute.name, getattr(node, attribute.name)


def _examples(snapshot: Snapshot) -> Iterator[syn.Example]:
    for file in snapshot.loaded.files:
        yield from (item for item in file.items if isinstance(item, syn.Example))


@lru_cache(maxsize=4)
def index_of(snapshot: Snapshot) -> Index:
    collected = _Collected()
    for file in snapshot.loaded.files:
        for item in file.items:
            if isinstance(item, syn.Declaration):
                collected.declare(item)
    for file in snapshot.loaded.files:
        for item in file.items:
            collected.walk(item)
    for example in _examples(snapshot):
        title = title_span(example)
        if title is not None:
            name = Name("example", example.title)
            collected.declared.setdefault(name, example)
            collected.found.append(Mention(name, title, example.title, declares=True))
    return _index(collected)


def _index(collected: _Collected) -> Index:
    by_name: dict[Name, list[Mention]] = {}
    by_file: dict[str, list[Mention]] = {}
    taken: set[tuple[str, int, Name]] = set()
    for one in sorted(collected.found, key=_order):
        path, start, _, _ = _order(one)
        if (path, start, one.name) not in taken:  # the line of a case declares it, and is a heading too
            taken.add((path, start, one.name))
            by_name.setdefault(one.name, []).append(one)
            by_file.setdefault(path, []).append(one)
    return Index(
        {name: tuple(ones) for name, ones in by_name.items()},
        collected.declared,
        {path: tuple(ones) for path, ones in by_file.items()},
        {fact: tuple(values) for fact, values in collected.values.items()},
        {source: tuple(places) for source, places in collected.places.items()},
        tuple(collected.questions),
    )


def _order(mention: Mention) -> tuple[str, int, int, bool]:
    span = mention.span
    return span.source.path, span.start, span.end, not mention.declares


_TITLE = re.compile(r'example[ \t]+("[^"\n]*")')


def title_span(example: syn.Example) -> Span | None:
    """The quoted title of an example."""
    source, start = example.span.source, example.span.start
    found = _TITLE.match(source.text, start)
    return source.span(*found.span(1)) if found else None


# ---------------------------------------------------------------- words of a text, read or not


TokenKind: TypeAlias = Literal["code", "name", "string"]
_TOKEN_KINDS: Mapping[str, TokenKind] = {"code": "code", "name": "name", "string": "string"}


@frozen
class Token:
    """A stretch of a text outside comments: a code, a name (phrases as one), a quoted text."""

    kind: TokenKind
    span: Span

    @property
    def text(self) -> str:
        return " ".join(self.span.text.split())


@lru_cache(maxsize=8)
def _scanner(shapes: tuple[str, ...], phrases: tuple[str, ...]) -> re.Pattern[str]:
    vocabulary = Vocabulary(shapes, phrases)
    return re.compile(
        rf'(?P<comment>--.*)|(?P<string>"[^"\n]*"?)|(?P<code>{vocabulary.code_pattern})'
        rf"|(?P<name>{vocabulary.phrase_pattern}{NAME.pattern})"
    )


def tokens(source: SourceText, vocabulary: Vocabulary, start: int = 0, end: int | None = None) -> Iterator[Token]:
    stop = len(source.text) if end is None else end
    for found in _scanner(vocabulary.shapes, vocabulary.phrases).finditer(source.text, start, stop):
        kind = _TOKEN_KINDS.get(found.lastgroup or "")
        if kind is not None:
            yield Token(kind, source.span(*found.span()))


def token_at(source: SourceText, offset: int, vocabulary: Vocabulary) -> Token | None:
    """The code, name or quoted text that a place touches; where two meet, the one that begins there."""
    line = source.position(max(0, min(offset, len(source.text))))[0]
    start = source.line_start(line)
    row = tokens(source, vocabulary, start, start + len(source.line_text(line)))
    return max(
        (one for one in row if one.span.start <= offset <= one.span.end), key=lambda one: one.span.start, default=None
    )


def codes_in(source: SourceText, vocabulary: Vocabulary) -> Iterator[Token]:
    return (one for one in tokens(source, vocabulary) if one.kind == "code")


def can_be_named(text: str, reserved: frozenset[str]) -> bool:
    """One word, or several that are declared in quotes."""
    words = text.split()
    if len(words) == 1:
        return NAME.fullmatch(text) is not None and text not in reserved
    return PHRASE.fullmatch(text) is not None
