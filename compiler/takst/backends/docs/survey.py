"""From checked rules to what the pages look up: which rules touch a code, which name it, what stands at a place.

A `Survey` is made once and only read. It also knows where everything is told: the page of a code, of a place, and the
page and anchor of every rule id.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from copy import copy
from functools import cached_property
from typing import Literal, TypeAlias

from attrs import Factory, define, field, frozen

from takst.backends.docs.inputs import CoverageRow, DocsInput, ExampleShown
from takst.backends.docs.languages import ENGLISH
from takst.backends.docs.page import Foreign, Link, Words, link
from takst.backends.docs.say import Say, humane
from takst.ir import nodes as ir
from takst.ir.ids import code_id, element_ids, kebab, subject_ids
from takst.ir.walk import facts_in, facts_of_rule, line_sets_of_rule
from takst.runtime.spec import Citation, CodeRow, FactSpec

EVERY_LINE = "every line"

ThingKind: TypeAlias = Literal["code", "case", "material", "every line"]
Naming: TypeAlias = Literal["listed", "group", "any other", "beginning"]


@frozen
class Thing:
    """What rules speak of: a code, a case, a material, or every line."""

    key: str
    kind: ThingKind
    page: str
    row: CodeRow | None = None


@frozen
class Place:
    """One place of one source, and all that is said there."""

    source: str
    name: str
    page: str
    rows: tuple[CodeRow, ...] = ()
    rules: tuple[ir.AnyRule, ...] = ()
    changes: tuple[ir.Change, ...] = ()
    notes: tuple[ir.FreeNote, ...] = ()
    checks: tuple[ir.TableCheck, ...] = ()


@frozen
class Mention:
    """A rule of other codes that names this one."""

    rule: ir.AnyRule
    how: Naming


BUILT_IN_QUESTIONS = {
    "claim.received": "When was the claim received?",
    "date": "On which day was it done?",
    "diagnosis": "Which diagnoses is it done for?",
    "patient.age": "How old is the patient on the day of service?",
    "patient.birth_date": "When was the patient born?",
    "patient.sex": "Which sex does the patient have?",
    "performer.id": "Who performed it?",
    "provider.department": "Which department is it?",
    "provider.id": "Which provider is it?",
    "provider.type": "What kind of provider is it?",
    "site": "At which site of the body?",
    "time": "At what time was it done?",
    "units": "How many units?",
}
"""For the facts that every ruleset has and need not declare."""

_SAFE = re.compile(r"[^\w.-]+")
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
_LOOSE_POINT = re.compile(r"(?<!\d)\.|\.(?!\d)")
_ROMAN = re.compile(r"\b[IVXL]+\b")
_SIGNS = {"I": 1, "V": 5, "X": 10, "L": 50}
_PARTS = re.compile(r"\d+|\D+")


def anchor_of(text: str) -> str:
    """An anchor without blanks and signs."""
    return _SAFE.sub("-", text).strip("-")


def natural(text: str) -> tuple[tuple[int, int, str], ...]:
    """Numbers compare as numbers: `Art. 9` stands before `Art. 10`, `Títol IX` before `Títol XI`; what has no number (a
    preamble) stands before all."""
    text = _ROMAN.sub(lambda found: str(_roman(found[0])), text)
    if not any(char.isdigit() for char in text):
        return ((-1, 0, text),)
    return tuple((1, int(part), "") if part.isdigit() else (0, 0, part) for part in _PARTS.findall(text))


def _roman(numeral: str) -> int:
    """A smaller sign before a larger one is taken off: IX is 9."""
    values = [_SIGNS[sign] for sign in numeral]
    return sum(-one if one < after else one for one, after in zip(values, [*values[1:], 0], strict=True))


def beginning(code: str) -> str:
    """The letters that a code begins with; its first two signs where it begins with a number."""
    return code[: len(code) - len(code.lstrip(_LETTERS))] or code[:2]


def page_names(folder: str, texts: Iterable[str], make: Callable[[str], str]) -> dict[str, str]:
    """A page name for each text; they differ also where a file system does not tell capitals from small letters."""
    names: dict[str, str] = {}
    taken: set[str] = {"index"}
    for text in texts:
        stem = anchor_of(make(text)) or "unnamed"
        name, number = stem, 2
        while name.casefold() in taken:
            name, number = f"{stem}-{number}", number + 1
        taken.add(name.casefold())
        names[text] = f"{folder}/{name}"
    return names


def distinct(stems: Iterable[str]) -> list[str]:
    """The stems; one that was there before gets a number."""
    found: dict[str, None] = {}
    for stem in stems:
        name, number = stem, 2
        while name in found:
            name, number = f"{stem}-{number}", number + 1
        found[name] = None
    return list(found)


def subject_keys(subject: ir.Subject) -> tuple[str, ...]:
    if subject.every:
        return (EVERY_LINE,)
    return (subject.material,) if subject.material is not None else tuple(sorted(subject.codes))


def kebab_place(place: str) -> str:
    """`Art. 8, Table 2.2, note *` as art-8-table-2.2-note-star."""
    return kebab(_LOOSE_POINT.sub(" ", place.replace("*", " star ")))


@define(eq=False, slots=False)
class Survey:
    rules: ir.CheckedRuleset
    extra: DocsInput
    say: Say = ENGLISH
    """The language that the pages are in."""
    things: dict[str, Thing] = field(init=False, default=Factory(lambda self: self._things(), takes_self=True))

    def in_language(self, say: Say) -> Survey:
        """The same, told in another language: what was looked up is shared."""
        other = copy(self)
        other.say = say
        return other

    # ------------------------------------------------------------ what rules speak of

    def _things(self) -> dict[str, Thing]:
        """Codes in the catalogue's order, then cases, materials, every line."""
        spec = self.rules.spec
        subjects = [rule.subject for rule in self.rules.rules]
        named = {code for subject in subjects for code in subject.codes}
        codes = list(spec.codes)
        cases = [name for name in spec.cases if name not in spec.codes]
        loose = sorted(named - set(codes) - set(cases))
        materials = list(dict.fromkeys(one.material for one in subjects if one.material is not None))
        every = [EVERY_LINE] if any(subject.every for subject in subjects) else []
        pages = page_names("codes", [*codes, *loose], code_id)
        other_pages = page_names("cases", [*cases, *materials, *every], kebab)
        kinds: list[tuple[ThingKind, Sequence[str]]] = [
            ("code", [*codes, *loose]),
            ("case", cases),
            ("material", materials),
            ("every line", every),
        ]
        return {
            key: Thing(key, kind, pages[key] if kind == "code" else other_pages[key], spec.codes.get(key))
            for kind, keys in kinds
            for key in keys
        }

    @cached_property
    def codes(self) -> tuple[Thing, ...]:
        return tuple(thing for thing in self.things.values() if thing.kind == "code")

    @cached_property
    def others(self) -> tuple[Thing, ...]:
        return tuple(thing for thing in self.things.values() if thing.kind != "code")

    @cached_property
    def order(self) -> dict[str, int]:
        """The place of each code in the catalogue."""
        return {code: index for index, code in enumerate(self.rules.spec.codes)}

    def in_order(self, codes: Iterable[str]) -> list[str]:
        last = len(self.order)
        return sorted(set(codes), key=lambda code: (self.order.get(code, last), natural(code)))

    @property
    def lang(self) -> str | None:
        sources = self.rules.spec.sources
        return sources[0].language if sources else None

    def name(self, key: str) -> str:
        """The code, or the words for what is no code."""
        return self.say.text("Every line") if self.things[key].kind == "every line" else key

    def label(self, key: str) -> Words:
        """What the source calls it; nothing for what has no words of its own."""
        spec = self.rules.spec
        if key in spec.codes:
            return (Foreign(spec.codes[key].label, self.lang),)
        return (spec.cases[key],) if key in spec.cases else ()

    def title(self, key: str) -> str | None:
        """What the rule files call it, unless they use the source's words."""
        title = self.extra.titles.get(key)
        row = self.rules.spec.codes.get(key)
        return None if title is None or (row is not None and row.label == title) else title

    # ------------------------------------------------------------ rules and codes

    @cached_property
    def _rules_of(self) -> Mapping[str, tuple[ir.AnyRule, ...]]:
        found: dict[str, list[ir.AnyRule]] = {}
        for rule in self.rules.rules:
            for key in subject_keys(rule.subject):
                found.setdefault(key, []).append(rule)
        return {key: tuple(sorted(rules, key=lambda rule: (rule.file, rule.line))) for key, rules in found.items()}

    def rules_of(self, key: str) -> tuple[ir.AnyRule, ...]:
        """The rules under this code's own headings, in the order they are written."""
        return self._rules_of.get(key, ())

    @cached_property
    def _mentions(self) -> Mapping[str, tuple[Mention, ...]]:
        found: dict[str, list[Mention]] = {}
        for rule in self.rules.rules:
            for code, how in _named_in(rule, self.rules.spec.codes).items():
                if code not in rule.subject.codes:
                    found.setdefault(code, []).append(Mention(rule, how))
        return {code: tuple(mentions) for code, mentions in found.items()}

    def mentions(self, code: str) -> tuple[Mention, ...]:
        """The rules of other codes that name this one."""
        return self._mentions.get(code, ())

    @cached_property
    def outside(self) -> tuple[str, ...]:
        """Codes that are named here and defined elsewhere."""
        named = {code for rule in self.rules.rules for code in _named_in(rule, ())}
        named |= {code for group in self.rules.groups for code in group.codes}
        return tuple(sorted((named | set(self.rules.spec.outside)) - set(self.things), key=natural))

    @cached_property
    def bans_of(self) -> Mapping[str, frozenset[str]]:
        """The catalogue's codes that a code's own rows ban in so many words: singly, or by a group."""
        found: dict[str, set[str]] = {}
        for rule in self.rules.rules:
            if isinstance(rule, ir.Exclusion):
                named = {code for code, how in _named_in(rule, ()).items() if how in ("listed", "group")}
                for code in rule.subject.codes:
                    found.setdefault(code, set()).update(named)
        return {code: frozenset(named) for code, named in found.items()}

    @cached_property
    def examples_of(self) -> Mapping[str, tuple[ExampleShown, ...]]:
        found: dict[str, list[ExampleShown]] = {}
        for example in self.extra.examples:
            for code in dict.fromkeys(example.codes):
                found.setdefault(code, []).append(example)
        return {code: tuple(examples) for code, examples in found.items()}

    @cached_property
    def statements_of(self) -> Mapping[str, tuple[CoverageRow, ...]]:
        """Page -> the statements of the source that became rules there."""
        found: dict[str, list[CoverageRow]] = {}
        for row in self.extra.coverage:
            told = (self.told_at.get(rule) for rule in row.rules)
            for page in dict.fromkeys(one.page for one in told if one is not None):
                found.setdefault(page, []).append(row)
        return {page: tuple(rows) for page, rows in found.items()}

    # ------------------------------------------------------------ facts and terms

    def question(self, fact: str) -> str:
        """How a claim is asked for the fact."""
        spec = self.rules.spec.facts.get(fact)
        if spec is not None and spec.question:
            return spec.question
        if fact in BUILT_IN_QUESTIONS:
            return self.say.text(BUILT_IN_QUESTIONS[fact])
        key = self.key_of_fact.get(fact)
        if key is not None:
            return self.say.text("Which {key} does it belong to?", key=self.say.key(key))
        return f"{humane(fact).capitalize()}?"

    @cached_property
    def key_of_fact(self) -> Mapping[str, str]:
        """The fact that says which group a line is in -> the key, where it is no fact with a question of its own."""
        facts = self.rules.spec.facts
        return {key.path: key.name for key in self.rules.spec.keys.values() if key.path not in facts}

    def asks_in_author_words(self, fact: str) -> bool:
        spec = self.rules.spec.facts.get(fact)
        return spec is not None and bool(spec.question)

    def fact(self, name: str) -> FactSpec | None:
        return self.rules.spec.facts.get(name)

    @cached_property
    def asked_by(self) -> Mapping[str, tuple[ir.AnyRule, ...]]:
        found: dict[str, dict[int, ir.AnyRule]] = {}
        for rule in self.rules.rules:
            for fact in facts_of_rule(rule):
                found.setdefault(fact, {})[id(rule)] = rule
            if isinstance(rule, ir.DocumentRequired):
                found.setdefault(f"documents.{rule.kind}", {})[id(rule)] = rule
        return {fact: tuple(rules.values()) for fact, rules in found.items()}

    @cached_property
    def _terms(self) -> Mapping[ir.Cond, str]:
        return {term.cond: term.name for term in reversed(self.rules.terms)}

    def term(self, cond: ir.Cond) -> str | None:
        """The declared word for the condition."""
        return self._terms.get(cond)

    @cached_property
    def known_by(self) -> Mapping[str, ir.Cond]:
        """What decides for a code without a row whether it belongs to a group."""
        found: dict[str, ir.Cond] = {}
        for rule in self.rules.rules:
            for lines in line_sets_of_rule(rule):
                for element in lines.elements:
                    group = element.of if isinstance(element, ir.AnyOther) else element
                    if isinstance(group, ir.InGroup) and group.known_by is not None:
                        found.setdefault(group.name, group.known_by)
        return found

    @cached_property
    def terms_asking(self) -> Mapping[str, tuple[str, ...]]:
        found: dict[str, list[str]] = {}
        for term in self.rules.terms:
            for fact in dict.fromkeys(facts_in(term.cond)):
                found.setdefault(fact, []).append(term.name)
        return {fact: tuple(names) for fact, names in found.items()}

    # ------------------------------------------------------------ readings

    @cached_property
    def readings(self) -> Mapping[ir.Reading, str]:
        """Every reading once, with its anchor on the page of readings."""
        rules = self.rules
        ordered = sorted(rules.rules, key=lambda rule: (rule.file, rule.line))
        holders = (*rules.groups, *rules.terms, *ordered, *rules.changes, *rules.checks)
        found = [rules.with_reading, *(one.reading for one in holders)]
        once = list(dict.fromkeys(one for one in found if one is not None))
        first_words = ["-".join(kebab(one.text).split("-")[:6]) for one in once]
        anchors = distinct([f"reading-{anchor_of(words)}" for words in first_words])
        return dict(zip(once, anchors, strict=True))

    def reading_anchor(self, reading: ir.Reading) -> str:
        return self.readings[reading]

    # ------------------------------------------------------------ places

    @cached_property
    def places(self) -> tuple[Place, ...]:
        """In the order of the sources, and of the numbers in the names of their places."""
        spec = self.rules.spec
        order = {source.name: index for index, source in enumerate(spec.sources)}
        cited = {(one.citation.source, one.citation.place) for one in self._cited()}
        cited |= {(at.source, at.place) for at in map(spec.place_of, spec.codes)}
        sorted_places = sorted(cited, key=lambda at: (order.get(at[0], len(order)), at[0], natural(at[1])))
        several = len({source for source, _ in sorted_places}) > 1
        names = {at: f"{at[0]} {at[1]}" if several else at[1] for at in sorted_places}
        pages = page_names("places", names.values(), kebab_place)
        return tuple(self._place(source, place, pages[names[source, place]]) for source, place in sorted_places)

    def _cited(self) -> Iterator[ir.AnyRule | ir.Change | ir.FreeNote | ir.TableCheck]:
        yield from self.rules.rules
        yield from self.rules.changes
        yield from self.rules.notes
        yield from self.rules.checks

    def _place(self, source: str, place: str, page: str) -> Place:
        spec, at = self.rules.spec, Citation(source, place)
        rules = [rule for rule in self.rules.rules if rule.citation == at]
        return Place(
            source=source,
            name=place,
            page=page,
            rows=tuple(row for row in spec.codes.values() if spec.place_of(row.code) == at),
            rules=tuple(sorted(rules, key=lambda rule: (rule.file, rule.line))),
            changes=tuple(change for change in self.rules.changes if change.citation == at),
            notes=tuple(note for note in self.rules.notes if note.citation == at),
            checks=tuple(check for check in self.rules.checks if check.citation == at),
        )

    @cached_property
    def _place_at(self) -> Mapping[Citation, Place]:
        return {Citation(place.source, place.name): place for place in self.places}

    def place_at(self, citation: Citation) -> Place:
        return self._place_at[citation]

    def source_title(self, name: str) -> str:
        return next((one.title for one in self.rules.spec.sources if one.name == name), name)

    def cite(self, citation: Citation, code: str | None = None) -> Words:
        """`NN 30/2018, Art. 8, Table 2.2, row SK053`, as a link to the place."""
        place = self.place_at(citation)
        has_row = code in self.rules.spec.codes and self._in_its_table(code, citation)
        row = self.say.text(", row {code}", code=code or "") if has_row else ""
        anchor = f"row-{anchor_of(code)}" if row and code is not None else None
        return (link(place.page, f"{self.source_title(citation.source)}, {citation.place}{row}", anchor),)

    def cite_rule(self, rule: ir.AnyRule) -> Words:
        """The place of the rule, as a link to where it stands there."""
        at = rule.citation
        words = f"{self.source_title(at.source)}, {at.place}"
        return (link(self.place_at(at).page, words, self.place_anchor(rule)),)

    @cached_property
    def place_of_all(self) -> Mapping[frozenset[str], Place]:
        """The place whose rows are exactly these codes."""
        return {frozenset(row.code for row in place.rows): place for place in self.places if place.rows}

    def _in_its_table(self, code: str | None, citation: Citation) -> bool:
        return code is not None and self.rules.spec.place_of(code) == citation

    # ------------------------------------------------------------ where rules are told

    def code_link(self, key: str, text: str | None = None) -> Words:
        thing = self.things.get(key)
        if thing is not None:
            return (link(thing.page, text or key),)
        return (link("outside", text or key, anchor_of(key)),) if key in self.outside else (text or key,)

    def stem(self, rule: ir.AnyRule, key: str) -> str:
        """The id of the rule on this code, without the partner."""
        subject = ir.Subject(frozenset({key})) if rule.subject.codes else rule.subject
        return code_id(f"{self.rules.spec.name}.{subject_ids(subject)[0]}.{rule.slug}")

    @cached_property
    def _anchors(self) -> Mapping[tuple[int, str], str]:
        """The slug; where rules share it (two versions, or sentences that differ in their partners), with a number."""
        found: dict[tuple[int, str], str] = {}
        for key in self.things:
            rules = self.rules_of(key)
            anchors = distinct([anchor_of(rule.slug) for rule in rules])
            found |= {(id(rule), key): anchor for rule, anchor in zip(rules, anchors, strict=True)}
        return found

    def anchor(self, rule: ir.AnyRule, key: str) -> str:
        return self._anchors[id(rule), key]

    def names(self, rule: ir.AnyRule, key: str) -> tuple[Link, ...]:
        """All ids of the rule on this code, each with its place on the code's page."""
        page, anchor, stem = self.things[key].page, self.anchor(rule, key), self.stem(rule, key)
        elements = element_ids(rule)
        if not elements:
            return (link(page, stem, anchor),)
        return tuple(link(page, f"{stem}.{code_id(element)}", f"{anchor}.{anchor_of(element)}") for element in elements)

    @cached_property
    def _place_anchors(self) -> Mapping[int, str]:
        """By the first code and what the rule says."""
        found: dict[int, str] = {}
        for place in self.places:
            firsts = [self.in_order(subject_keys(rule.subject))[0] for rule in place.rules]
            stems = [
                f"rule-{anchor_of(first)}-{anchor_of(rule.slug)}"
                for first, rule in zip(firsts, place.rules, strict=True)
            ]
            found |= {id(rule): anchor for rule, anchor in zip(place.rules, distinct(stems), strict=True)}
        return found

    def place_anchor(self, rule: ir.AnyRule) -> str:
        """Where the rule stands on the page of its place."""
        return self._place_anchors[id(rule)]

    @cached_property
    def told_at(self) -> Mapping[str, Link]:
        """Every rule id, whole and without its partner, and where it is told."""
        found: dict[str, Link] = {}
        for key in self.things:
            for rule in self.rules_of(key):
                stem = self.stem(rule, key)
                found.setdefault(stem, link(self.things[key].page, stem, self.anchor(rule, key)))
                for name in self.names(rule, key):
                    found.setdefault(str(name.parts[0]), name)
        for change in self.rules.changes:
            found[change.id] = link("changes", change.id, anchor_of(change.id))
        of_document: tuple[ir.FreeNote | ir.TableCheck, ...] = (*self.rules.notes, *self.rules.checks)
        for one in of_document:
            found[one.id] = link(self.place_at(one.citation).page, one.id, anchor_of(one.id))
        return found


def _named_in(rule: ir.AnyRule, codes: Iterable[str]) -> dict[str, Naming]:
    """The codes that the rule names besides its subject; `codes` are all there are."""
    found: dict[str, Naming] = {}
    for lines in line_sets_of_rule(rule):
        for element in lines.elements:
            for code, how in _named_by(element, codes):
                found.setdefault(code, how)
    if isinstance(rule, ir.PairTable):
        for number in sorted(set(rule.pairs.partners)):
            found.setdefault(rule.pairs.codes[number], "listed")
    if isinstance(rule, ir.Limit):
        for code in sorted(rule.counting):
            found.setdefault(code, "listed")
    return found


def _named_by(element: ir.Element, codes: Iterable[str]) -> Iterator[tuple[str, Naming]]:
    match element:
        case ir.Listed(code=code):
            yield code, "listed"
        case ir.InGroup(codes=members):
            yield from ((code, "group") for code in sorted(members))
        case ir.AnyOther(of=None):
            yield from ((code, "any other") for code in codes)
        case ir.AnyOther(of=ir.InGroup(codes=members)):
            yield from ((code, "group") for code in sorted(members))
        case ir.Another(prefix=prefix):
            yield from ((code, "beginning") for code in codes if code.startswith(prefix))
        case _:
            pass
