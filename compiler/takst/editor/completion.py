"""From a place in a text to what can be written there: phrases, codes with their labels, names, values, documents."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from typing import Literal, TypeAlias

from attrs import frozen
from lark import Token

from takst.editor.meanings import meaning_of
from takst.editor.names import Index, Kind, codes_in, index_of
from takst.editor.sentence import Writing, chunk, writings
from takst.editor.workspace import Snapshot
from takst.examples import names_of
from takst.model.nodes import Fact, Row
from takst.runtime.result import plain
from takst.source import SourceText

Sort: TypeAlias = Literal["phrase", "code", "name", "value", "text"]
MOST = 300
_CALENDAR = ("year", "month", "week")


@frozen
class Choice:
    """`insert` takes the place of the text from `start` to the cursor; `shown` is short, `detail` stands beside it."""

    sort: Sort
    shown: str
    insert: str
    start: int
    detail: str = ""
    about: str = ""
    found_by: str = ""
    """What typing finds it by, when that is not `insert`."""


@frozen
class Choices:
    """Not `all_of_them` when there were too many to show."""

    found: tuple[Choice, ...]
    all_of_them: bool = True


def complete(snapshot: Snapshot, source: SourceText, offset: int) -> Choices:
    found: dict[tuple[str, str], Choice] = {}
    for writing in writings(source, offset, snapshot.parser, snapshot.vocabulary):
        for choice in _Chooser(snapshot, writing, source).choices():
            found.setdefault((choice.sort, choice.insert), choice)
    ordered = tuple(found.values())
    return Choices(ordered[:MOST], len(ordered) <= MOST)


class _Chooser:
    def __init__(self, snapshot: Snapshot, writing: Writing, source: SourceText) -> None:
        self.snapshot = snapshot
        self.writing = writing
        self.source = source
        self.index: Index = index_of(snapshot)

    def choices(self) -> Iterator[Choice]:
        accepted = self.writing.accepted
        if self.writing.quoted:
            if "STRING" in accepted:
                yield from self._quoted()
            return
        if "NAME" in accepted:
            yield from self._named()
        if "CODE" in accepted:
            yield from self._codes()
        if "STRING" in accepted and "CODE" not in accepted:
            yield from self._texts()
        if "DATE" in accepted and not self._asks_no_date():
            yield from self._dates()
        yield from self._phrases()

    # ---------------------------------------------------------------- words of the language

    def _phrases(self) -> Iterator[Choice]:
        said = [str(token) for token in self.writing.before]
        for phrase in self.writing.phrases:
            meaning = meaning_of(said, phrase.split(), self.writing.kind) or ""
            yield Choice("phrase", phrase, phrase, self.writing.start, about=meaning)

    # ---------------------------------------------------------------- codes

    def _codes(self) -> Iterator[Choice]:
        ruleset = self.snapshot.loaded.ruleset
        if ruleset is None:
            return
        typed = self.writing.partial
        count = 0
        listed = ruleset.catalogue.keys
        billed = [code for code in self._billed() if code in listed]
        for code in dict.fromkeys([*billed, *listed]):
            row = ruleset.catalogue.rows[listed[code][0]]
            if _typed(typed, code, row.label):
                yield Choice("code", code, code, self.writing.start, row.label, row_words(row), f"{code} {row.label}")
                count += 1
                if count > MOST:
                    return
        for code, where in ruleset.outside.items():
            if _typed(typed, code, where):
                about = f"named by the text, defined elsewhere: {where}" if where else "defined elsewhere"
                yield Choice("code", code, code, self.writing.start, about)

    def _billed(self) -> list[str]:
        """In an expectation: the codes of the example come first."""
        if [token.type for token in self.writing.before] != ["EXPECT"]:
            return []
        _, example = chunk(self.source, self.writing.start)
        return [one.text for one in codes_in(example, self.snapshot.vocabulary)]

    # ---------------------------------------------------------------- names

    def _named(self) -> Iterator[Choice]:
        kinds, of_fact = _wanted(self.writing)
        if of_fact is not None:
            yield from self._values(of_fact)
        if self.writing.before and self.writing.before[-1].type == "CALENDAR":
            for window in _CALENDAR:
                yield Choice("name", window, window, self.writing.start, "each by itself, from its first day on")
            return
        if kinds == ("document",):
            for kind in self._documents():
                yield Choice("name", kind, kind, self.writing.start, "document")
            return
        level = f"{self.writing.before[0]}." if self.writing.before and kinds else ""
        for name in sorted(self.index.names(*kinds), key=lambda name: not name.startswith(level)) if kinds else ():
            yield Choice("name", name, name, self.writing.start, *self._told(name, kinds))

    def _documents(self) -> Iterable[str]:
        """The kinds that are asked for somewhere, and those that are declared as facts."""
        facts = (name.partition(".") for name in self.index.names("fact"))
        declared = (kind for level, _, kind in facts if level == "documents" and kind)
        return dict.fromkeys([*self.index.names("document"), *declared])

    def _told(self, name: str, kinds: Sequence[Kind]) -> tuple[str, str]:
        ruleset = self.snapshot.loaded.ruleset
        if ruleset is None:
            return "", ""
        if "fact" in kinds and name in ruleset.facts:
            fact = ruleset.facts[name]
            return fact_type(fact), fact.question or ""
        if name in ruleset.terms and "term" in kinds:
            return "term", ruleset.terms[name].cond.span.text
        if name in ruleset.groups and "group" in kinds:
            return "group", ruleset.groups[name].title or ""
        if name in ruleset.sources and "source" in kinds:
            return "source", ruleset.sources[name].title
        if name in ruleset.cases and "case" in kinds:
            return "case", ruleset.cases[name].title
        return next(iter(kinds), ""), ""

    def _values(self, name: str) -> Iterator[Choice]:
        """What the fact is declared to be, or is compared with elsewhere."""
        ruleset = self.snapshot.loaded.ruleset
        fact = None if ruleset is None else ruleset.facts.get(name)
        if fact is not None and fact.type == "yes/no":
            return
        declared = [value.span.text for value in fact.choices] if fact is not None else []
        for value in dict.fromkeys(declared or self.index.values.get(name, ())):
            yield Choice("value", value, value, self.writing.start, f"of {name}")

    # ---------------------------------------------------------------- quoted texts, days

    def _texts(self) -> Iterator[Choice]:
        for text in self._known_texts():
            yield Choice("text", f'"{text}"', f'"{text}"', self.writing.start)

    def _quoted(self) -> Iterator[Choice]:
        for text in self._known_texts():
            yield Choice("text", text, f'{text}"', self.writing.start)

    def _known_texts(self) -> Iterable[str]:
        """Texts that are known to fit; most quoted texts are the author's own."""
        before = self.writing.before
        last = before[-1].type if before else ""
        first = before[0].type if before else ""
        ruleset = self.snapshot.loaded.ruleset
        if first == "FROM" and len(before) == 2:
            return self.index.places.get(str(before[1]), ())
        names_a_sheet = first in ("EXCLUSIONS", "LIMITS") and last == "FROM"
        if names_a_sheet or last in ("CATALOGUE", "OUTSIDE") or (first == "TABLE" and len(before) == 2):
            return self._sheets()
        if last == "OF" and self.writing.kind == "heading" and ruleset is not None:
            rows = ruleset.catalogue.rows.values()
            return dict.fromkeys(row.place for row in rows if row.place)
        if last in ("JUDGED", "NAME") and (last == "JUDGED" or str(before[-1]) in ("judged", "judged-no")):
            return self.index.questions
        if last == "_BY" and first == "EXPECT":
            return self._rule_names(str(before[1]))
        if self.writing.kind == "heading" and last == "CODE" and len(before) == 1 and ruleset is not None:
            keys = ruleset.catalogue.keys.get(" ".join(before[0].split()), ())
            return tuple(ruleset.catalogue.rows[key].label for key in keys)
        return ()

    def _sheets(self) -> Iterable[str]:
        folder = self.snapshot.folder
        if folder is None or not folder.is_dir():
            return ()
        return sorted(path.name for path in folder.iterdir() if path.suffix == ".csv")

    def _rule_names(self, code: str) -> Iterable[str]:
        """The ends of the ids of the rules on a code, those on every line after them."""
        rules = self.snapshot.rules
        if rules is None:
            return ()
        start = f"{rules.spec.name}.{code}."
        every = f"{rules.spec.name}.every-line."
        ids = names_of(rules).rules
        return [one.removeprefix(head) for head in (start, every) for one in ids if one.startswith(head)]

    def _asks_no_date(self) -> bool:
        """A value of a fact that is no date."""
        _, of_fact = _wanted(self.writing)
        ruleset = self.snapshot.loaded.ruleset
        fact = None if ruleset is None or of_fact is None else ruleset.facts.get(of_fact)
        return fact is not None and fact.type != "date"

    def _dates(self) -> Iterator[Choice]:
        ruleset = self.snapshot.loaded.ruleset
        days = None if ruleset is None else ruleset.days
        if days is not None and days.start is not None:
            text = days.start.isoformat()
            yield Choice("value", text, text, self.writing.start, "the first day in force")
        if days is not None and days.end is not None:
            text = days.end.isoformat()
            yield Choice("value", text, text, self.writing.start, "the last day in force")


def row_words(row: Row) -> str:
    """`coefficient K 12.5 · from 2018-04-01 · Art. 8, Table 2.2`."""
    price = plain(row.coefficient) if row.coefficient is not None else None
    letter = f"{row.letter} " if row.letter else ""
    second = f"/{_number(row.second_coefficient)}" if row.second_coefficient is not None else ""
    parts = [f"coefficient {letter}{price}{second}"] if price is not None else ["no coefficient that can be read"]
    if row.days.start or row.days.end:
        parts.append(f"in force {row.days}")
    if row.place:
        parts.append(row.place)
    if row.notes:
        parts.append(f"notes {', '.join(row.notes)}")
    return " · ".join(parts)


def _number(number: Decimal) -> str:
    return plain(number) or ""


def fact_type(fact: Fact) -> str:
    """`number in min`, `one of home, practice`."""
    values = ", ".join(value.span.text for value in fact.choices)
    match fact.type:
        case "choice":
            return f"one of {values}"
        case "list":
            return f"list of {values}" if values else "list"
        case "number" if fact.unit:
            return f"number in {fact.unit}"
        case _:
            return fact.type


def _typed(typed: str, code: str, label: str) -> bool:
    """What is typed begins the code, or stands in the label."""
    return code.startswith(typed.upper()) or (len(typed) >= 3 and typed.casefold() in label.casefold())


# ---------------------------------------------------------------- what a name may be

_CONDITION = ("WHEN", "UNLESS", "LPAR", "NOT", "ONLY", "ALSO", "GRANTED")
_KEYS: tuple[Kind, ...] = ("key", "fact")
_SETS: tuple[Kind, ...] = ("group", "case")
_CONDS: tuple[Kind, ...] = ("term", "fact")
_BEGINS_SET = (
    "WITH",
    "INCLUDES",
    "INCLUDE",
    "EXCEPT",
    "_COUNTING",
    "SIDE",
    "REQUIRES",
    "ROWS",
    "FOR",
    "ALTERNATIVES",
)


def _wanted(writing: Writing) -> tuple[tuple[Kind, ...], str | None]:
    """The kinds of names that fit, and the fact whose value is asked for."""
    types = [token.type for token in writing.before]
    match writing.kind:
        case "heading":
            return (("case",) if types[-1:] == ["CASE"] else ("group",) if types[-1:] == ["OF"] else _SETS), None
        case "declaration":
            return _in_declaration(writing.before, types)
        case "example_line":
            return _in_example(writing.before, types)
        case _:
            return _in_sentence(writing.before, types)


def _in_declaration(before: Sequence[Token], types: list[str]) -> tuple[tuple[Kind, ...], str | None]:
    first = types[0] if types else ""
    if first == "FROM":
        return ("source",), None
    if first in ("CHECK", "ASSUME"):
        return ("table", "number"), None
    if "SAME" in types:
        return _KEYS, None
    if "COLON" not in types and first not in ("REPLACE", "ADD"):
        return (), None  # the author makes the name up
    if first == "KEY":
        return ("fact",), None
    if first == "FACT":
        return (), None
    if first == "TERM" or (first == "GROUP" and "_BY" in types):
        return _in_sentence(before, [*types[:1], "WHEN", *types[2:]])
    return _SETS, None


def _in_example(before: Sequence[Token], types: list[str]) -> tuple[tuple[Kind, ...], str | None]:
    last = types[-1] if types else ""
    if last == "NAME":
        return (), str(before[-1])
    if "WITH" not in types and types[:1] == ["APPROVAL"]:
        return _SETS, None
    if types[:1] in (["PATIENT"], ["CLAIM"], ["PROVIDER"]) or last in ("WITH", "AND", "NO"):
        return ("fact", "key"), None
    return (("key",) if types[:1] == ["EPISODE"] else ()), None


def _in_sentence(before: Sequence[Token], types: list[str]) -> tuple[tuple[Kind, ...], str | None]:
    """Found backwards: the nearest word that opens a list of keys, a set, a condition or a list of values."""
    last = types[-1] if types else ""
    if types[:1] == ["MAX"] and len(types) == 2:
        return ("noun",), None
    if last == "DOCUMENT":
        return ("document",), None
    if last == "IN" and types[:1] == ["MAX"]:
        return ("period",), None
    if last in ("COMPARE", "BEFORE", "AFTER") and last != "AFTER":
        return ("fact",), None
    for index in range(len(types) - 1, -1, -1):
        one = types[index]
        if one in ("PER", "SAME"):
            return _KEYS if types[:1] != ["ADDS"] else ("fact",), None
        if one in ("IS", "INCLUDES") and index and types[index - 1] == "NAME" and last not in ("AND", "OR"):
            return (), str(before[index - 1])
        if one == "NAME" and index and types[index - 1] == "_BY" and last not in ("AND", "OR"):
            return (), str(before[index])
        if one == "_BY":
            return ("fact",), None
        if one in _CONDITION:
            return _CONDS, None
        if one == "OF" or one in _BEGINS_SET:
            return _SETS, None
        if one == "WHOSE":
            return _CONDS, None
    return _SETS, None
