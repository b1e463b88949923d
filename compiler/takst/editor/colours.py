"""From the keywords of the grammar to the kinds of words that editors colour, each with a regular expression.

The expressions are plain enough for Python and for the engine of TextMate grammars, which read them line by line.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from typing import Literal, TypeAlias

from attrs import frozen

from takst.syntax.keywords import Words
from takst.syntax.parse import parser_for
from takst.syntax.vocabulary import NAME, Vocabulary

Colour: TypeAlias = Literal[
    "comment",
    "string",
    "date",
    "code",
    "section",
    "number",
    "declaration",
    "sentence",
    "clause",
    "keyword",
    "name",
    "sign",
]

CLAUSES = ("and", "or", "not", "when", "unless", "otherwise", "reading", "rather", "than", "except")
_BEGINS, _ENDS = r"(?<![\w.-])", r"(?!\w|[-.]\w)"


@frozen
class Kind:
    """`pattern` takes the whole of what is coloured; the first kind that fits at a place is taken."""

    colour: Colour
    pattern: str


@cache
def kinds() -> tuple[Kind, ...]:
    words = parser_for(Vocabulary()).words
    return (
        Kind("comment", r"--.*"),
        Kind("string", r'"[^"]*"?'),
        Kind("date", r"(?<!\w)[0-9]{4}-[0-9]{2}-[0-9]{2}(?![\w-])"),
        Kind("code", r"(?<!\w)[A-Z0-9][A-Z0-9.]*\*"),
        Kind("code", Vocabulary().code_pattern),
        Kind("section", r"§[ \t]*[0-9]+(?:-[0-9]+)?(?:[ \t]*[a-z](?![\w-]))?"),
        Kind("number", r"(?<!\w)[0-9]+(?:[.,][0-9]+)?(?!\w)"),
        Kind("declaration", rf"^{_one_of(words.first['declaration'] | words.first['heading'])}"),
        Kind("sentence", rf"(?<=^ {{4}}){_one_of(words.first['statement'] | words.first['example_line'])}"),
        Kind("clause", f"{_BEGINS}{_one_of(CLAUSES)}"),
        Kind("keyword", f"{_BEGINS}{_one_of(_rest(words))}"),
        Kind("name", f"{_BEGINS}{NAME.pattern}"),
        Kind("code", r"(?<!\w)[A-Z]\w*(?:[./]\w+)*"),
        Kind("sign", r"[×%<>=+/()−:,-]"),
    )


def _rest(words: Words) -> Iterable[str]:
    return set(words.keywords) - set(CLAUSES)


def _one_of(words: Iterable[str]) -> str:
    """Longest first, so that none hides another that begins like it."""
    return f"(?:{'|'.join(sorted(map(re.escape, words), key=lambda word: (-len(word), word)))}){_ENDS}"
