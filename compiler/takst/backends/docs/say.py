"""From an id and its arguments to the words of a page, in one language.

    say("{subject} **pays at most** {fee}", subject=(Link(...),), fee="K 36")
    => (Link(...), " ", Strong("pays at most"), " K 36")

The id is the English template; what stands before `¦` in it tells ids of the same words apart. A template is a whole
sentence or a whole part of one, so that each language puts its words in its own order. Arguments
are words with links and marks of their own, or text; `**` marks what is strong; `{number:code|codes}` takes the form of
the noun that the number asks for in the language.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache
from string import Formatter
from typing import TypeAlias

from attrs import frozen

from takst.backends.docs.page import Strong, Word, Words, plain
from takst.runtime.dates import TimeUnit
from takst.runtime.phrases import distance_words, scope_words
from takst.runtime.wording import Language

Argument: TypeAlias = "Word | Words | int"


def humane(name: str) -> str:
    """`performer.birth_date` in words; `service-2.1.1` keeps its number."""
    return re.sub(r"[_-]+|(?<!\d)\.|\.(?!\d)", " ", name).strip()


@frozen
class _Piece:
    """Text, or the argument called `name`, in one of `forms` where it is a number that a noun stands for."""

    text: str = ""
    name: str | None = None
    forms: tuple[str, ...] = ()


Parsed: TypeAlias = tuple[tuple[bool, tuple[_Piece, ...]], ...]

_STRONG = re.compile(r"\*\*(.+?)\*\*")


@cache
def parsed(template: str) -> Parsed:
    """Stretches of pieces; True for those that are strong."""
    parts = _STRONG.split(template)
    return tuple((index % 2 == 1, tuple(_pieces(part))) for index, part in enumerate(parts) if part)


def _pieces(template: str) -> Iterable[_Piece]:
    for text, name, forms, _ in Formatter().parse(template):
        if text:
            yield _Piece(text)
        if name is not None:
            yield _Piece("", name, tuple(forms.split("|")) if forms else ())


@frozen(eq=False)
class Say:
    """All words that the documentation has in one language: its texts, and what the run time says of findings."""

    language: Language
    name: str
    """The language's own name for itself."""
    texts: Mapping[str, str]

    @property
    def lang(self) -> str:
        return self.language.code

    def template(self, id: str) -> str:
        """English is its own table."""
        return id.rpartition("¦")[2] if self.lang == "en" else self.texts[id]

    def __call__(self, id: str, **arguments: Argument) -> Words:
        found: list[Word] = []
        for is_strong, pieces in parsed(self.template(id)):
            words = _merged(word for piece in pieces for word in self._filled(piece, arguments))
            found.extend((Strong(plain(tuple(words))),) if is_strong else words)
        return tuple(found)

    def text(self, id: str, **arguments: Argument) -> str:
        return plain(self(id, **arguments))

    def key(self, key: str) -> str:
        """The name of a key: the built-in ones are translated, others keep the ruleset's name."""
        return self.language.keys.get(key, humane(key))

    def same(self, key: str) -> str:
        """`in the same visit`."""
        return self.language.words(scope_words((key,))).strip()

    def distance(self, number: int, unit: TimeUnit) -> str:
        return self.language.words(distance_words(number, unit))

    def column(self, name: str) -> str:
        """The head of a column of the code table that only this ruleset has."""
        id = f"column¦{humane(name).capitalize()}"
        return self.text(id) if self.lang == "en" or id in self.texts else humane(name).capitalize()

    def verdict(self, verdict: str) -> str:
        return self.language.verdicts[verdict]

    def listed(self, parts: Iterable[Words], kind: str = "comma", last: str | None = None) -> Words:
        """`a, b or c`; `kind` is the last of the joining words: `and`, `or`, or none. `last` stands for it."""
        listed = list(parts)
        lists = self.language.lists
        end = lists[kind] if last is None else last
        found: list[Word] = []
        for index, part in enumerate(listed):
            if index:
                found.append(end if index == len(listed) - 1 else lists["comma"])
            found.extend(part)
        return tuple(found)

    def listed_text(self, parts: Iterable[str], kind: str = "comma") -> str:
        return plain(self.listed([(part,) for part in parts], kind))

    def _filled(self, piece: _Piece, arguments: Mapping[str, Argument]) -> Words:
        if piece.name is None:
            return (piece.text,)
        value = arguments[piece.name]
        if piece.forms:
            return (piece.forms[self.language.form(int(str(value)))],)
        if isinstance(value, tuple):
            return value
        return (str(value),) if isinstance(value, int) else (value,)


def _merged(words: Iterable[Word]) -> list[Word]:
    """Texts beside each other become one."""
    found: list[Word] = []
    for word in words:
        if isinstance(word, str) and found and isinstance(found[-1], str):
            found[-1] += word
        elif word != "":
            found.append(word)
    return found



__all__ = ["Argument", "Say", "humane", "parsed"]
