"""What a page is made of: words and links, and blocks of them. Made once, printed as Markdown and as HTML.

A page is known by its name (`codes/SK053`, `index`), links name a page and an anchor in it, and only the printers know
files. Nothing here holds markup: whatever a page says is text, and the printers escape it.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, TypeAlias

from attrs import frozen

Tone: TypeAlias = Literal["plain", "reading", "unresolved", "judgement", "warning", "good", "bad", "waiting"]

# ---------------------------------------------------------------- words


@frozen
class Strong:
    text: str


@frozen
class Question:
    """What a claim is asked. `lang` is set where the words are the ruleset's."""

    text: str
    lang: str | None = None


@frozen
class Mono:
    """A name that is written so and not otherwise: a rule id, a sentence of the rule file."""

    text: str


@frozen
class Authored:
    """Words of the rule files, in English on every page."""

    text: str


@frozen
class Foreign:
    """Words of the source, in its language."""

    text: str
    lang: str | None


@frozen
class Chip:
    """A verdict, a status: one or two words with a colour of their own."""

    text: str
    tone: Tone = "plain"


@frozen
class Link:
    page: str
    parts: Words
    anchor: str | None = None


@frozen
class Spot:
    """An invisible place that links can lead to."""

    anchor: str


Word: TypeAlias = "str | Strong | Question | Mono | Authored | Foreign | Chip | Link | Spot"
Words: TypeAlias = "tuple[Word, ...]"


def link(page: str, text: str, anchor: str | None = None) -> Link:
    return Link(page, (text,), anchor)


def joined(parts: Iterable[Words], between: str = ", ", last: str | None = None) -> Words:
    """`a, b or c`, of parts that are words themselves."""
    listed = list(parts)
    found: list[Word] = []
    for index, part in enumerate(listed):
        if index:
            found.append(last if last is not None and index == len(listed) - 1 else between)
        found.extend(part)
    return tuple(found)


def plain(words: Words) -> str:
    """The words without what adorns them."""
    said = []
    for word in words:
        match word:
            case str():
                said.append(word)
            case Link(parts=parts):
                said.append(plain(parts))
            case Spot():
                pass
            case _:
                said.append(word.text)
    return "".join(said)


# ---------------------------------------------------------------- blocks


@frozen
class Heading:
    """`level` 2 is a part of the page; the page's title is the only heading of level 1."""

    level: Literal[2, 3, 4]
    words: Words
    anchor: str | None = None


@frozen
class Para:
    words: Words
    tone: Literal["plain", "lead", "small"] = "plain"


@frozen
class Point:
    """A line of a list, with lines below it."""

    words: Words
    below: tuple[Point, ...] = ()


@frozen
class Points:
    points: tuple[Point, ...]


@frozen
class Pairs:
    """A short table of two columns: what, and how it is here."""

    caption: str
    rows: tuple[tuple[str, Words], ...]


@frozen
class Table:
    """The first cell of a row is its heading. `numbers` are columns that are set to the right."""

    caption: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Words, ...], ...]
    numbers: frozenset[int] = frozenset()


@frozen
class Callout:
    tone: Tone
    title: str
    words: Words
    below: tuple[Point, ...] = ()


@frozen
class Drawing:
    """A picture as SVG; `words` say the same to those who do not see it."""

    svg: str
    words: Words


@frozen
class Links:
    """Many short links beside each other."""

    label: str
    links: tuple[Link, ...]


@frozen
class RuleShown:
    """One rule: its sentence, the conditions below it, its reading, where it is written, and its names.

    `names` are the rule's ids with the page and anchor where each is told in full; `stem` is what they have in common,
    where they have a code in common.
    """

    sentence: Words
    points: tuple[Point, ...]
    reading: Words | None
    meta: Words
    written: str
    stem: Link | None
    names: tuple[Link, ...]
    anchors: tuple[str, ...] = ()
    tone: Tone = "plain"


Block: TypeAlias = Heading | Para | Points | Pairs | Table | Callout | Drawing | Links | RuleShown


@frozen(kw_only=True)
class Page:
    """`trail` leads from the overview to the page; `before` and `after` are its neighbours in the source's order."""

    name: str
    title: Words
    summary: str
    blocks: tuple[Block, ...]
    subtitle: Words = ()
    trail: tuple[Link, ...] = ()
    before: Link | None = None
    after: Link | None = None
    section: str = ""
    """The entry of the navigation that the page belongs to."""
