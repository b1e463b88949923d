"""From the kinds of words to a lexer for Pygments, which colours rule files in documents. Needs pygments."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any, TypeAlias

from pygments.lexer import Lexer  # type: ignore[import-untyped]
from pygments.token import (  # type: ignore[import-untyped]
    Comment,
    Error,
    Keyword,
    Literal,
    Name,
    Number,
    Operator,
    String,
    Text,
    Whitespace,
)

from takst.editor.colours import Colour, kinds

TokenType: TypeAlias = Any
"""What Pygments calls a kind of token; it has no types."""

_TOKENS: Mapping[Colour, TokenType] = {
    "comment": Comment.Single,
    "string": String.Double,
    "date": Literal.Date,
    "code": Name.Constant,
    "section": Name.Label,
    "number": Number,
    "declaration": Keyword.Declaration,
    "sentence": Keyword,
    "clause": Operator.Word,
    "keyword": Keyword.Pseudo,
    "name": Name.Variable,
    "sign": Operator,
}
_BLANK = re.compile(r"\s+")


class TakstLexer(Lexer):  # type: ignore[misc]
    """Rules of health tariffs."""

    name = "takst"
    aliases = ("takst",)
    filenames = ("*.takst",)

    def get_tokens_unprocessed(self, text: str) -> Iterator[tuple[int, TokenType, str]]:
        done = 0
        while done < len(text):
            token, end = _next(text, done)
            yield done, token, text[done:end]
            done = end


def _next(text: str, at: int) -> tuple[TokenType, int]:
    blank = _BLANK.match(text, at)
    if blank:
        return Whitespace, blank.end()
    for token, pattern in _patterns():
        found = pattern.match(text, at)
        if found and found.end() > at:
            return token, found.end()
    return (Text if text[at].isalnum() else Error), at + 1


@cache
def _patterns() -> tuple[tuple[TokenType, re.Pattern[str]], ...]:
    return tuple((_TOKENS[kind.colour], re.compile(kind.pattern, re.MULTILINE)) for kind in kinds())
