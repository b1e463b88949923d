"""From the texts of a ruleset to what its sentences may be made of: the shapes of codes and the declared phrases.

Everything here is read off the first words of lines, before anything is parsed, since the parser depends on it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from attrs import frozen

from takst.diagnostics import plain
from takst.source import SourceText

NAME = re.compile(r"[a-zà-öø-ÿāčćđšžł_]\w*(?:[-.]\w+)*")
PHRASE = re.compile(rf"{NAME.pattern}(?:[ \t]+\w+(?:[-.]\w+)*)+")
SHAPE = re.compile(r"[A-Z0-9](?:[\w .\-/]*\w)?")

_ANY_CODE = r"[A-Z]{1,3}[0-9]{1,4}[A-Z]?|[0-9]{4}[ \t]?[A-Z]{1,2}|[A-Z]{2}"
# Neither the letters and digits beside it, nor those behind a joiner, may belong to the same word or number.
_CODE_BEGINS = r"(?<![\w])"
_CODE_ENDS = r"(?![\w*]|[-./][\w])"
_PHRASE_ENDS = r"(?![\w]|[-.]\w)"
_SHAPE_PARTS = {"A": "[A-Z]", "0": "[0-9]", " ": r"[ \t]+"}

_QUOTE = r'["“”„‟«»]'
_SHAPES_LINE = re.compile(r"^codes[ \t]+look[ \t]+like\b((?:.*,[ \t]*(?:--.*)?\n)*.*)", re.MULTILINE)
_COMMENT = re.compile(r"--.*")
_QUOTED = re.compile(rf"{_QUOTE}([^\n]*?){_QUOTE}")
_PHRASE_LINE = re.compile(
    rf"^(?:fact|group|term|noun|key)[ \t]+{_QUOTE}[ \t]*({PHRASE.pattern})[ \t]*{_QUOTE}", re.MULTILINE
)
_NAMED_LINE = re.compile(
    rf"^(fact|group|term|noun|key)[ \t]+({NAME.pattern}|{_QUOTE}[^\n]*?{_QUOTE})[^:\n]*:", re.MULTILINE
)


@frozen
class Vocabulary:
    """`declared` are the names of one word or several, `facts` those of facts and terms; both serve messages only."""

    shapes: tuple[str, ...] = ()
    phrases: tuple[str, ...] = ()
    facts: frozenset[str] = frozenset()
    declared: frozenset[str] = frozenset()

    @property
    def code_pattern(self) -> str:
        """A regular expression of the codes: without a declared shape, a few capitals and digits."""
        shapes = sorted(set(self.shapes), key=lambda shape: (-len(shape), shape))
        patterns = [_shape_pattern(shape) for shape in shapes] or [_ANY_CODE]
        return f"{_CODE_BEGINS}(?:{'|'.join(patterns)}){_CODE_ENDS}"

    @property
    def phrase_pattern(self) -> str:
        """What stands in front of the one-word names: the phrases, longest first."""
        phrases = sorted(set(self.phrases), key=lambda phrase: (-len(phrase), phrase))
        patterns = [r"[ \t]+".join(map(re.escape, phrase.split())) for phrase in phrases]
        return f"(?:{'|'.join(patterns)}){_PHRASE_ENDS}|" if patterns else ""


def _shape_pattern(shape: str) -> str:
    return "".join(_SHAPE_PARTS.get(char, re.escape(char)) for char in " ".join(shape.split()))


def vocabulary_of(sources: Iterable[SourceText]) -> Vocabulary:
    """The vocabulary of all files of a ruleset. What is no shape or phrase is left out; `parse` reports it."""
    shapes: dict[str, None] = {}
    phrases: dict[str, None] = {}
    named: list[tuple[str, str]] = []
    for source in sources:
        for line in _SHAPES_LINE.finditer(source.text):
            quoted = _QUOTED.findall(_COMMENT.sub("", line.group(1)))
            shapes.update(dict.fromkeys(filter(SHAPE.fullmatch, quoted)))
        phrases.update(dict.fromkeys(" ".join(found.split()) for found in _PHRASE_LINE.findall(source.text)))
        named += [(kind, " ".join(plain(name).strip('"').split())) for kind, name in _NAMED_LINE.findall(source.text)]
    facts = frozenset(name for kind, name in named if kind in ("fact", "term"))
    return Vocabulary(tuple(shapes), tuple(phrases), facts, frozenset(name for _, name in named))
