"""Words made by the run time -> the same words in another language.

A `Phrase` is English text that also keeps what it was made from, so that whoever does not ask sees text, and a
`Language` can word it anew. Texts of the ruleset's author (sentences, questions, names, codes) are plain text and stay.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TypeAlias

from attrs import frozen

Arguments: TypeAlias = tuple[tuple[str, str], ...]

PHRASES: Mapping[str, frozenset[str]] = {
    id: frozenset(arguments.split())
    for id, arguments in {
        # same visit
        "scope": "same",
        "same": "key",
        # how far, in what time
        "distance-day": "number",
        "distance-week": "number",
        "distance-month": "number",
        "distance-year": "number",
        "side-of": "",
        "side-after": "",
        "side-before": "",
        "window-ever": "",
        "window-day": "date",
        "window-week": "date",
        "window-month": "month",
        "window-calendar-year": "year",
        "window-rolling": "distance",
        "window-period": "",
        "window-section": "section",
        "window-keys": "same",
        "window-of-same": "window same",
        "units": "number",
        # what belongs together, and places in it
        "group-day": "",
        "group-week": "",
        "group-month": "month",
        "group-calendar-year": "year",
        "group-period": "",
        "group-section": "section",
        "group-patient": "",
        "group-key": "key",
        "place": "place",
        "places": "first last",
        "share": "places share",
        "share-of-group": "places group share",
        "place-of-group": "place key group share",
        # parts of sentences
        "earlier-line": "",
        "nearest": "code",
        "dated-before": "fact",
        "dated-after": "fact",
        "dated-on-or-before": "fact",
        "values": "facts",
        "fact-is": "fact value",
        # what is asked and assumed
        "history-ever": "",
        "history-since": "date",
        "used-before": "service",
        "yes": "",
        "no": "",
        "absent": "",
        "as-needed": "",
        "presumption": "",
        "same-things": "things",
        "taken-both-ways": "fact line",
        # how an amount comes about
        "coefficient": "fee",
        "second-coefficient": "fee",
        "price-as": "code fee",
        "perhaps": "said",
        "times": "factor",
        "at-least": "fee",
        "plus": "fee",
        "plus-times": "fee count",
        "not-added": "fee letter",
        "not-added-to-number": "fee",
        "times-units": "number",
        "units-of": "allowed number",
        "open-place": "group",
        "step": "what amount",
        "step-by": "what sentence amount",
    }.items()
}
"""Every phrase with the names of its arguments; besides them there are lists (`and`, `or`, `comma`)."""

LISTS: Mapping[str, str] = {"and": " and ", "or": " or ", "comma": ", "}


class Phrase(str):
    """English words, the id of what they say, and its arguments, which may be phrases themselves."""

    id: str
    arguments: Arguments

    def __new__(cls, text: str, id: str, arguments: Arguments) -> Phrase:
        new = super().__new__(cls, text)
        new.id, new.arguments = id, arguments
        return new

    def __getnewargs__(self) -> tuple[str, str, Arguments]:  # type: ignore[override]  # copies and pickles need all
        return str(self), self.id, self.arguments


def phrase(text: str, id: str, **arguments: str) -> Phrase:
    return Phrase(text, id, tuple(arguments.items()))


def listed(kind: str, items: Iterable[str]) -> str:
    """`A and B`; nothing and one thing are no list."""
    parts = list(items)
    if len(parts) < 2:
        return parts[0] if parts else ""
    return Phrase(LISTS[kind].join(parts), kind, tuple((str(n), part) for n, part in enumerate(parts)))


class _Argument(str):
    """`{number}` is the text; `{number:dan|dana|dana}` the form of a noun that the number asks for."""

    language: Language

    def __new__(cls, text: str, language: Language) -> _Argument:
        new = super().__new__(cls, text)
        new.language = language
        return new

    def __format__(self, spec: str) -> str:
        return spec.split("|")[self.language.form(int(self))] if spec else str(self)


@frozen(eq=False)
class Language:
    """All words of one language. `form` says which of a noun's forms a number asks for; `same` are the built-in keys
    with their `in the same ...`, `keys` their names; other keys keep the name that the ruleset gave them."""

    code: str
    form: Callable[[int], int]
    messages: Mapping[str, str]
    verdicts: Mapping[str, str]
    labels: Mapping[str, str]
    lists: Mapping[str, str] = LISTS
    phrases: Mapping[str, str] = {}
    same: Mapping[str, str] = {}
    keys: Mapping[str, str] = {}

    def message(self, id: str, arguments: Mapping[str, str]) -> str:
        return self._filled(self.messages[id], arguments)

    def label(self, id: str, **arguments: object) -> str:
        return self._filled(self.labels[id], {name: str(value) for name, value in arguments.items()})

    def words(self, text: str) -> str:
        """A phrase in this language; any other text as it is. A whole message can be a part of a phrase."""
        if not isinstance(text, Phrase) or not self.phrases:
            return str(text)
        if text.id in self.lists:
            return self.lists[text.id].join(self.words(part) for _, part in text.arguments)
        arguments = dict(text.arguments)
        if text.id == "same" and arguments["key"] in self.same:
            return self.same[arguments["key"]]
        if "key" in arguments:
            arguments["key"] = self.keys.get(arguments["key"], arguments["key"])
        template = self.phrases[text.id] if text.id in PHRASES else self.messages[text.id]
        return self._filled(template, arguments)

    def _filled(self, template: str, arguments: Mapping[str, str]) -> str:
        return template.format_map({name: _Argument(self.words(text), self) for name, text in arguments.items()})


def one_or_more(number: int) -> int:
    """English, Catalan, Norwegian: one, or any other number."""
    return 0 if number == 1 else 1


def one_few_many(number: int) -> int:
    """Croatian: 1, 21, 31 ...; 2 to 4, 22 to 24 ...; all others, 11 to 14 among them."""
    last, teens = number % 10, 11 <= number % 100 <= 14
    return 2 if teens or last == 0 or last > 4 else 0 if last == 1 else 1
