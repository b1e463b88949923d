"""From the syntax trees of a ruleset's files, and the sheets beside them, to one `Ruleset`.

Takes trees in the order of their files. Gives declarations by name and everything else with the place it cites.
New here: each name is declared once, each rule cites a place of a declared source, catalogues are attached.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import TypeVar

from attrs import define, evolve, field

from takst.diagnostics import Diagnostics, help_text, nearest, note
from takst.model import built_in
from takst.model.catalogue import read_catalogue, read_outside
from takst.model.nodes import Catalogue, Cited, Days, Fact, From, Key, Ruleset
from takst.model.sheet import Sheet, read_sheet
from takst.source import SourceText, Span
from takst.syntax import nodes as syn

_DECLARATION_WORDS = frozenset(
    (
        "ruleset", "source", "in", "codes", "catalogue", "outside", "with", "key", "fact", "group", "term",
        "noun", "letter", "period", "alternatives", "table", "assume", "case", "from",
    )
)
_DECLARATION = re.compile(r"^([^\W\d_]+)\b(?:[ \t]+(?:\"([^\"\n]*)\"|([^\s:\"=]+)))?", re.MULTILINE)

T = TypeVar("T")
D = TypeVar("D", bound=syn.Declaration)
Named = (
    syn.SourceDecl
    | syn.KeyDecl
    | syn.FactDecl
    | syn.GroupDecl
    | syn.TermDecl
    | syn.NounDecl
    | syn.PeriodDecl
    | syn.AlternativesDecl
    | syn.TableDecl
    | syn.AssumeDecl
    | syn.CaseDecl
)

_KINDS: Mapping[type[syn.Declaration], str] = {
    syn.SourceDecl: "source",
    syn.KeyDecl: "key",
    syn.FactDecl: "fact",
    syn.GroupDecl: "group",
    syn.TermDecl: "term",
    syn.NounDecl: "noun",
    syn.PeriodDecl: "period",
    syn.AlternativesDecl: "list of alternatives",
    syn.TableDecl: "table",
    syn.AssumeDecl: "assumed number",
    syn.CaseDecl: "case",
}

_ONE_NAMESPACE: Mapping[str, str] = {"term": "fact", "case": "group", "assumed number": "table"}
"""Names of these kinds stand in the same places, so they must differ."""

_HEADER_LINES: Mapping[type[syn.Declaration], str] = {
    syn.RulesetDecl: "ruleset",
    syn.InForceDecl: "in force",
    syn.ShapesDecl: "codes look like",
    syn.CatalogueDecl: "catalogue",
    syn.OutsideDecl: "outside",
    syn.WithMeansDecl: "with means",
}


def attachments(files: Iterable[syn.RuleFile]) -> tuple[syn.Word, ...]:
    """The paths of the sheets that the files name, relative to their folder."""
    kinds = (syn.CatalogueDecl, syn.OutsideDecl, syn.TableDecl, syn.ExclusionsDecl, syn.LimitsDecl)
    return tuple(item.path for file in files for item in file.items if isinstance(item, kinds))


def from_syntax(
    files: Sequence[syn.RuleFile], sheets: Mapping[str, SourceText], diagnostics: Diagnostics
) -> Ruleset | None:
    """`sheets` are the attachments that could be read. None when no file says what the ruleset is called."""
    items = [item for file in files for item in file.items]
    unread = [line for file in files for line in _unread(file)]
    unread_words = frozenset(word for word, _ in unread)
    header = _header(items, diagnostics)
    title = header.get(syn.RulesetDecl)
    if not isinstance(title, syn.RulesetDecl):
        if files and "ruleset" not in unread_words:
            diagnostics.error("E0126", files[0].span.source.span(0, 0), line='ruleset NAME "title"')
        return None
    names = _Names(diagnostics)
    for item in items:
        if isinstance(item, Named):
            names.declare(item)
    shapes, catalogue, outside = _catalogue(header, sheets, unread_words, diagnostics)
    in_force = header.get(syn.InForceDecl)
    days = days_of(in_force.validity) if isinstance(in_force, syn.InForceDecl) else Days()
    broken = {name for _, name in unread if name}
    force_at = None if in_force is None else in_force.span
    placed = _Placed(names.of(syn.SourceDecl), broken, days, force_at, diagnostics)
    for file in files:
        placed.walk(file)
    facts = _facts(names, broken)
    with_means = header.get(syn.WithMeansDecl)
    tables = names.of(syn.TableDecl)
    return Ruleset(
        name=title.name.text,
        title=title.title,
        span=title.span,
        days=days,
        sources=names.of(syn.SourceDecl),
        shapes=shapes,
        catalogue=catalogue,
        outside=outside,
        cases=names.of(syn.CaseDecl),
        facts=facts,
        keys=_keys(names),
        groups=names.of(syn.GroupDecl),
        terms=names.of(syn.TermDecl),
        nouns=names.of(syn.NounDecl),
        periods=names.of(syn.PeriodDecl),
        letters=tuple(item for item in items if isinstance(item, syn.LetterDecl)),
        tables={name: _sheet(one, sheets, diagnostics) for name, one in tables.items() if one.path.text in sheets},
        assumed=names.of(syn.AssumeDecl),
        alternatives=names.of(syn.AlternativesDecl),
        with_means=with_means if isinstance(with_means, syn.WithMeansDecl) else None,
        blocks=tuple(placed.blocks),
        checks=tuple(placed.checks),
        amendments=tuple(placed.amendments),
        notes=tuple(placed.notes),
        rule_tables=tuple(placed.rule_tables),
        sheets={name: sheets[name] for name in sheets if any(name == one.node.path.text for one in placed.rule_tables)},
        examples=tuple(placed.examples),
        broken=frozenset(broken).union(name for name, one in tables.items() if one.path.text not in sheets),
        unread=unread_words,
    )


def _unread(file: syn.RuleFile) -> Iterable[tuple[str, str]]:
    """First word and name of the declarations that could not be parsed, so that their users are not reported too."""
    source = file.span.source
    read = {item.span.line for item in file.items}
    for found in _DECLARATION.finditer(source.text):
        if source.position(found.start())[0] not in read:
            word = found[1] if found[1] in _DECLARATION_WORDS else nearest(found[1], _DECLARATION_WORDS)
            if word is not None:
                yield word, " ".join((found[2] or found[3] or "").split())


def _header(items: Iterable[syn.Item], diagnostics: Diagnostics) -> dict[type[syn.Declaration], syn.Declaration]:
    found: dict[type[syn.Declaration], syn.Declaration] = {}
    for item in items:
        line = _HEADER_LINES.get(type(item)) if isinstance(item, syn.Declaration) else None
        if line is None or not isinstance(item, syn.Declaration):
            continue
        first = found.setdefault(type(item), item)
        if first is not item:
            diagnostics.error("E0127", item.span, line=line, notes=[note(first.span, "first-here")])
    return found


# ---------------------------------------------------------------- names


@define
class _Names:
    """Declarations by kind and name; the first of two stands."""

    diagnostics: Diagnostics
    kinds: dict[type[syn.Declaration], dict[str, syn.Declaration]] = field(factory=dict)
    taken: dict[tuple[str, str], Span] = field(factory=dict)

    def declare(self, item: Named) -> None:
        kind, name = _KINDS[type(item)], item.name.text
        first = self.taken.setdefault((_ONE_NAMESPACE.get(kind, kind), name), item.name.span)
        if first is not item.name.span:
            notes = [note(first, "first-here")]
            self.diagnostics.error("E0213", item.name.span, kind=kind, name=name, notes=notes)
            return
        self.kinds.setdefault(type(item), {})[name] = item

    def of(self, kind: type[D]) -> dict[str, D]:
        return {name: item for name, item in self.kinds.get(kind, {}).items() if isinstance(item, kind)}


def _facts(names: _Names, broken: set[str]) -> dict[str, Fact]:
    """A fact that is declared otherwise than it is everywhere is broken, so that its users are not reported too."""
    facts = {fact.name: fact for fact in built_in.FACTS}
    for name, item in names.of(syn.FactDecl).items():
        known = facts.get(name)
        if known is not None and known.type != item.type:
            names.diagnostics.error("E0309", item.name.span, fact=name, type=type_words(known.type))
            broken.add(name)
            del facts[name]
            continue
        unit = item.unit or (known.unit if known else None)
        facts[name] = Fact(name, item.type, unit, item.choices, item.presumed, item.question, item.name.span)
    return facts


def type_words(type: str) -> str:
    """A fact's type as messages say it."""
    words = {"yes/no": "yes or no", "choice": "one of a list", "list": "a list", "text": "a text"}
    return words.get(type, f"a {type}")


def _keys(names: _Names) -> dict[str, Key]:
    keys = {key.name: key for key in built_in.KEYS}
    for name, item in names.of(syn.KeyDecl).items():
        for word in item.presumed:
            if word.text not in built_in.STAND_INS:
                near = nearest(word.text, built_in.STAND_INS)
                names.diagnostics.error("E0228", word.span, name=word.text, nearest=near)
        presumed = tuple(word.text for word in item.presumed if word.text in built_in.STAND_INS)
        keys[name] = Key(name, item.path.text, presumed, item.name.span)
    return keys


# ---------------------------------------------------------------- sheets


def _catalogue(
    header: Mapping[type[syn.Declaration], syn.Declaration],
    sheets: Mapping[str, SourceText],
    unread: frozenset[str],
    diagnostics: Diagnostics,
) -> tuple[tuple[str, ...], Catalogue, dict[str, str]]:
    shaped = header.get(syn.ShapesDecl)
    shapes = tuple(word.text for word in shaped.shapes) if isinstance(shaped, syn.ShapesDecl) else ()
    catalogue = Catalogue(whole=not unread & {"catalogue", "outside"})
    outside: dict[str, str] = {}
    listed, mentioned = header.get(syn.CatalogueDecl), header.get(syn.OutsideDecl)
    if isinstance(listed, syn.CatalogueDecl):
        source = sheets.get(listed.path.text)
        catalogue = read_catalogue(source, shapes, diagnostics) if source else Catalogue(whole=False)
    if isinstance(mentioned, syn.OutsideDecl):
        source, whole = sheets.get(mentioned.path.text), False
        if source is not None:
            outside, whole = read_outside(source, catalogue, shapes, diagnostics)
        catalogue = evolve(catalogue, whole=catalogue.whole and whole)
    return shapes, catalogue, outside


def _sheet(table: syn.TableDecl, sheets: Mapping[str, SourceText], diagnostics: Diagnostics) -> Sheet:
    return read_sheet(sheets[table.path.text], diagnostics)


# ---------------------------------------------------------------- places


def days_of(validity: syn.Validity | None) -> Days:
    return Days() if validity is None else Days(validity.start, validity.end)


@define
class _Placed:
    """What is not a name, each with the `from` above it in the same file."""

    sources: Mapping[str, syn.SourceDecl]
    broken: Collection[str]
    in_force: Days
    force_at: Span | None
    diagnostics: Diagnostics
    blocks: list[Cited[syn.Block]] = field(factory=list)
    checks: list[Cited[syn.CheckDecl]] = field(factory=list)
    amendments: list[Cited[syn.Amendment]] = field(factory=list)
    notes: list[Cited[syn.TopNote]] = field(factory=list)
    rule_tables: list[Cited[syn.ExclusionsDecl | syn.LimitsDecl]] = field(factory=list)
    examples: list[Cited[syn.Example]] = field(factory=list)
    cites: bool = True
    """Whether every `from` of the file could be read."""

    def walk(self, file: syn.RuleFile) -> None:
        place: From | None = None
        self.cites = not any(word == "from" for word, _ in _unread(file))
        for item in file.items:
            match item:
                case syn.FromDecl():
                    place = self._from(item)
                case syn.Block():
                    self._put(self.blocks, item, place)
                case syn.CheckDecl():
                    self._put(self.checks, item, place)
                case syn.Amendment():
                    self._put(self.amendments, item, place)
                case syn.TopNote():
                    self._put(self.notes, item, place)
                case syn.ExclusionsDecl() | syn.LimitsDecl():
                    self._put(self.rule_tables, item, place)
                case syn.Example():
                    self.examples.append(Cited(item, place))
                case _:
                    pass

    def _put(self, to: list[Cited[T]], item: T, place: From | None) -> None:
        if place is None and isinstance(item, syn.Node):
            if self.cites:
                self.diagnostics.error("E0506", item.heading.span if isinstance(item, syn.Block) else item.span)
                return
            place = From("", "", Days(), item.span)  # what stands below a `from` that cannot be read is read itself
        to.append(Cited(item, place))

    def _from(self, item: syn.FromDecl) -> From:
        """Also when the source is unknown: what stands below is not to blame."""
        source = item.source
        if source.text not in self.sources and source.text not in self.broken:
            near = nearest(source.text, self.sources)
            help = None if near else help_text("declare-source", name=source.text)
            self.diagnostics.error("E0207", source.span, name=source.text, nearest=near, help=help)
        days = days_of(item.validity)
        if (days & self.in_force).is_empty and item.validity is not None:
            notes = [note(self.force_at, "force-here")] if self.force_at else []
            self.diagnostics.error("E0402", item.validity.span, valid=days, force=self.in_force, notes=notes)
            days = Days()
        return From(source.text, item.place, days, item.span)

