"""From a vocabulary to a parser of one logical line.

LALR(1) without conflicts; the lexer offers at each place only the terminals that may stand there.
"""

from __future__ import annotations

import re
from typing import Any

from lark import Lark
from lark.lexer import PatternRE, PatternStr, TerminalDef

import takst_grammar
from takst.syntax.vocabulary import Vocabulary

KEYWORD_ENDS = r"(?![\w]|[-.]\w)"
_KEYWORD = re.compile(r"[a-z]+(?:/[a-z]+)?")


def lalr(vocabulary: Vocabulary, transformer: Any = None) -> Lark:
    """Every token is kept, so that a node's place runs from its first word to its last."""
    return Lark(
        takst_grammar.text()
        .replace("@CODE@", _in_slashes(vocabulary.code_pattern))
        .replace("@PHRASES@", _in_slashes(vocabulary.phrase_pattern)),
        parser="lalr",
        lexer="contextual",
        start=list(takst_grammar.STARTS),
        transformer=transformer,
        edit_terminals=_whole_words,
        keep_all_tokens=True,
        maybe_placeholders=False,
    )


def _in_slashes(pattern: str) -> str:
    return pattern.replace("/", r"\/")


def _whole_words(terminal: TerminalDef) -> None:
    """A keyword matches a whole word only, and wins over a name."""
    if isinstance(terminal.pattern, PatternStr) and _KEYWORD.fullmatch(terminal.pattern.value):
        terminal.pattern = PatternRE(terminal.pattern.value + KEYWORD_ENDS)
        terminal.priority = 1
