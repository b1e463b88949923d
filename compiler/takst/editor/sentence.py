"""From a text and a place in it to the sentence being written there: its kind, the words before, what may come next.

The parser itself answers: it reads the line up to the cursor and names the terminals that it would accept.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from copy import copy

from attrs import frozen
from lark import Token
from lark.exceptions import UnexpectedInput
from lark.parsers.lalr_interactive_parser import InteractiveParser

from takst.diagnostics import Diagnostics
from takst.source import SourceText
from takst.syntax.layout import Kind, Layout, lay_out
from takst.syntax.parse import Parser, Vocabulary

_PARTIAL = re.compile(r"[\w.§/-]*\Z")
_MARGIN = re.compile(r"(?<!,)\n(?=[^\s-])")
_STAND_IN = "zzz"
_KINDS_AT_MARGIN: tuple[Kind, ...] = ("declaration", "heading")
_MOST_WORDS = 6


@frozen
class Writing:
    """`start` is where the word under the cursor begins, `before` the line's tokens up to it.

    `quoted` is the text of an open quote that the cursor stands in, then `start` is behind the quote.
    """

    kind: Kind
    before: tuple[Token, ...]
    accepted: frozenset[str]
    phrases: tuple[str, ...]
    start: int
    partial: str
    opens: bool
    quoted: bool = False


def writings(source: SourceText, offset: int, parser: Parser, vocabulary: Vocabulary) -> tuple[Writing, ...]:
    """What may be written at a place: none in a comment, two at the margin, where a line may declare or head."""
    row_start = source.text.rfind("\n", 0, offset) + 1
    row = source.text[row_start:offset]
    state = _state(row)
    if state == "comment":
        return ()
    start = row_start + row.rfind('"') + 1 if state == "string" else offset - len(_partial(row, vocabulary))
    quoted = state == "string"
    begins = _chunk_start(source.text, row_start)
    before = source.text[begins : start - 1 if quoted else start]
    found = []
    for kind, text in _lines(source.path, before, parser):
        writing = _writing(kind, text, parser, quoted)
        if writing is not None:
            tokens, accepted, phrases = writing
            partial = source.text[start:offset]
            found.append(Writing(kind, tokens, accepted, phrases, start, partial, not text.strip(), quoted))
    return tuple(found)


def _state(row: str) -> str:
    """Whether the end of a row lies in a comment or in a quoted text."""
    inside = False
    for found in re.finditer(r'"|--', row):
        if found.group() == '"':
            inside = not inside
        elif not inside:
            return "comment"
    return "string" if inside else "code"


def _partial(row: str, vocabulary: Vocabulary) -> str:
    """The word being written; of a phrase, the words before it too."""
    found = _PARTIAL.search(row)
    word = found.group() if found else ""
    for phrase in vocabulary.phrases:
        parts = phrase.split()
        for count in range(len(parts) - 1, 0, -1):
            head = r"[ \t]+".join(map(re.escape, parts[:count]))
            begun = re.search(rf"(?<![\w.-]){head}[ \t]+{re.escape(word)}\Z", row)
            if begun and parts[count].startswith(word):
                return begun.group()
    return word


def chunk(source: SourceText, offset: int) -> tuple[int, SourceText]:
    """The heading or declaration that a place lies in, with all that is under it, and where it begins."""
    start = _chunk_start(source.text, source.text.rfind("\n", 0, offset) + 1)
    below = _MARGIN.search(source.text, offset)
    return start, SourceText(source.path, source.text[start : below.start() if below else len(source.text)])


def _chunk_start(text: str, row_start: int) -> int:
    """Where the heading or declaration begins that the row belongs to."""
    if text[row_start : row_start + 1].strip() and not _continues(text, row_start):
        return row_start
    start = row_start
    while start > 0:
        before = text.rfind("\n", 0, start - 1) + 1
        row = text[before : start - 1]
        start = before
        ended = row.partition("--")[0].rstrip()
        if ended and not row[:1].isspace() and not _continues(text, start):
            break
    return start


def _continues(text: str, start: int) -> bool:
    """The row above ends in a comma."""
    above = text[text.rfind("\n", 0, max(start - 1, 0)) + 1 : max(start - 1, 0)]
    return start > 0 and above.partition("--")[0].rstrip().endswith(",")


def _lines(path: str, before: str, parser: Parser) -> Iterator[tuple[Kind, str]]:
    """The logical line that the cursor is in, up to the cursor, with its kind. The layout says where a line begins:
    a word that stands in for what will be written tells whether it continues the line above."""
    layout: Layout = lay_out(SourceText(path, before + _STAND_IN), parser.words, Diagnostics())
    if not layout.lines:
        return
    line = layout.lines[-1]
    text = layout.words(line)
    if not text.endswith(_STAND_IN):
        return
    text = text.removesuffix(_STAND_IN)
    if line.owner is None and line.indent == 0 and not text.strip():
        yield from ((kind, "") for kind in _KINDS_AT_MARGIN)
    else:
        yield line.kind, text


def _writing(
    kind: Kind, text: str, parser: Parser, quoted: bool
) -> tuple[tuple[Token, ...], frozenset[str], tuple[str, ...]] | None:
    """None when the line up to the cursor cannot be read: nobody can say what comes next."""
    state = _silent(parser.lark.parse_interactive(text, start=kind))
    try:
        tokens = tuple(state.exhaust_lexer())
    except UnexpectedInput:
        return None
    accepted = frozenset(state.accepts())  # type: ignore[no-untyped-call]
    phrases = () if quoted else tuple(dict.fromkeys(_phrases(state, accepted, parser, ())))
    return tokens, accepted, phrases


def _silent(state: InteractiveParser) -> InteractiveParser:
    """The parser without what builds nodes: a line that is begun makes none."""
    conf = copy(state.parser_state.parse_conf)
    conf.callbacks = {}
    state.parser_state.parse_conf = conf
    return state


def _phrases(
    state: InteractiveParser, accepted: frozenset[str], parser: Parser, words: tuple[str, ...]
) -> Iterator[str]:
    """Keywords, and with each what must follow it: `cannot be billed with`, `cannot be billed within`."""
    for terminal in sorted(accepted):
        for spelling in parser.words.spellings.get(terminal, ()):
            if "…" in spelling:
                continue
            said = (*words, spelling)
            after: InteractiveParser = state.copy()  # type: ignore[no-untyped-call]
            after.feed_token(Token(terminal, spelling))
            following = frozenset(after.accepts())  # type: ignore[no-untyped-call]
            if len(said) < _MOST_WORDS and following and all(parser.words.spellings.get(one) for one in following):
                yield from _phrases(after, following, parser, said)
            else:
                yield " ".join(said)
