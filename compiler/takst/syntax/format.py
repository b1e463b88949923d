"""From the text of a file to the same text in the one customary form: spacing, indentation, long lists wrapped.

Words, their order, commas and comments stay as the author wrote them; only blanks and line ends change.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Literal, TypeAlias

from attrs import evolve, frozen
from lark import Token

from takst.source import SourceText
from takst.syntax.build import section_text
from takst.syntax.layout import Layout, Line
from takst.syntax.nodes import Comment
from takst.syntax.parse import tokens
from takst.syntax.tree_text import print_tree
from takst.syntax.vocabulary import Vocabulary

__all__ = ["format_text", "formatted", "print_tree"]

WIDTH = 110
INDENT = " " * 4
CONTINUED = " " * 8
_CLAUSES = ("UNLESS", "OTHERWISE", "READING", "RATHER", "INCOMPLETE")
_End: TypeAlias = Literal["here", "well", "poorly", "never"]
_BEFORE_ITS_OWN_WHEN = ("ONLY", "ALSO", "GRANTED")
_NO_BLANK_BEFORE = ("COMMA", "COLON", "RPAR")
_LEADING_COMMA = re.compile(r"^, ?(?=\w)")
_BARE_DASHES = re.compile(r"--(?=[^\s-])")


def format_text(source: SourceText, vocabulary: Vocabulary) -> str:
    """The formatted text. A file with a mistake in it comes back as it is."""
    text = formatted(source, vocabulary)
    return source.text if text is None else text


def formatted(source: SourceText, vocabulary: Vocabulary) -> str | None:
    """The formatted text; None for a file with a mistake in it: nobody can say what belongs together."""
    lexed = tokens(source, vocabulary)
    return None if lexed is None else "".join(f"{line}\n" for line in _Formatter(*lexed).lines())


@frozen
class _Piece:
    """A token, and what stands before it: a blank, the comments, the end of a row where there is or may be one."""

    text: str
    blank: bool
    end: _End = "never"
    notes: tuple[Comment, ...] = ()


class _Formatter:
    def __init__(self, layout: Layout, tokens: list[list[Token]]) -> None:
        self.source = layout.source
        self.tokens = dict(zip(layout.lines, tokens, strict=True))
        self.layout = layout
        self.inside: dict[Line, list[Comment]] = {line: [] for line in layout.lines}
        self.behind: dict[Line, Comment] = {}
        self.alone: list[Comment] = []
        self._sort_comments()

    def _sort_comments(self) -> None:
        """Inside a logical line, behind its end in the same row, or on rows of their own."""
        lines = iter(self.layout.lines)
        line = next(lines, None)
        before: Line | None = None
        for comment in self.layout.comments:
            start = comment.span.start
            while line and line.end <= start:
                before, line = line, next(lines, None)
            if line and line.start < start:
                self.inside[line].append(comment)
            elif before and "\n" not in self.source.text[before.end : start]:
                self.behind[before] = comment
            else:
                self.alone.append(comment)

    # ---------------------------------------------------------------- rows

    def lines(self) -> Iterator[str]:
        parts: list[Line | Comment] = sorted([*self.layout.lines, *self.alone], key=_start)
        last_row = 0
        for index, part in enumerate(parts):
            if last_row and self._row(_start(part)) > last_row + 1:
                yield ""
            if isinstance(part, Comment):
                yield self._margin(parts, index) + _comment(part)
                last_row = self._row(part.span.start)
            else:
                yield from self._line(part)
                last_row = self._row(part.end - 1)

    def _row(self, offset: int) -> int:
        return self.source.position(offset)[0]

    def _margin(self, parts: list[Line | Comment], index: int) -> str:
        """A comment stands as deep as the line it speaks of: the next one, or the body that it ends."""
        following = next((part for part in parts[index + 1 :] if isinstance(part, Line)), None)
        if following and following.owner is not None:
            return INDENT
        before = next((part for part in reversed(parts[:index]) if isinstance(part, Line)), None)
        comment = parts[index]
        assert isinstance(comment, Comment)
        return INDENT if comment.span.column > 1 and before and self._has_body(before) else ""

    def _has_body(self, line: Line) -> bool:
        words = self.tokens[line]
        return line.owner is not None or line.kind == "heading" or words[0].type in ("EXAMPLE", "CASE")

    # ---------------------------------------------------------------- one logical line

    def _line(self, line: Line) -> Iterator[str]:
        row = "" if line.owner is None else INDENT
        started = False
        for piece in _grouped(list(self._pieces(line))):
            joined = f"{row}{' ' if piece.blank and started else ''}{piece.text}"
            if started and (piece.end == "here" or len(joined) > WIDTH):
                yield from self._end_row(row, piece.notes)
                joined = CONTINUED + piece.text
            row, started = joined, True
        behind = self.behind.get(line)
        yield f"{row}  {_comment(behind)}" if behind else row

    def _end_row(self, row: str, notes: tuple[Comment, ...]) -> Iterator[str]:
        """The first comment may belong to the row itself; the others have rows of their own."""
        if notes and self.source.text[self.source.line_start(notes[0].span.line) : notes[0].span.start].strip():
            yield f"{row}  {_comment(notes[0])}"
            notes = notes[1:]
        else:
            yield row
        yield from (CONTINUED + _comment(note) for note in notes)

    def _pieces(self, line: Line) -> Iterator[_Piece]:
        tokens, comments = self.tokens[line], self.inside[line]
        for before, token in pairwise([None, *tokens]):
            assert token is not None
            # a comment may even stand inside a token, between the words of a phrase
            end = line.start + (token.end_pos or 0)
            notes = tuple(comment for comment in comments if comment.span.start < end)
            comments = comments[len(notes) :]
            clause = line.kind != "heading" and _is_clause(tokens, before, token)
            if notes or (clause and self._on_its_own_row(line, before, token)):
                where: _End = "here"
            else:
                where = "well" if clause else _may_end(line, before, token)
            yield _Piece(_token_text(token), _blank_between(before, token), where, notes)

    def _on_its_own_row(self, line: Line, before: Token | None, token: Token) -> bool:
        """Where the author gave a clause a row of its own, it keeps it."""
        if before is None:
            return False
        gap = self.source.text[line.start + (before.end_pos or 0) : line.start + (token.start_pos or 0)]
        return "\n" in gap


def _grouped(pieces: list[_Piece]) -> Iterator[_Piece]:
    """What stays together in a row. Rows end at commas and clauses; only a part too long for a row ends elsewhere."""
    for part in _joined(pieces, ("here", "well")):
        too_long = len(CONTINUED) + sum(len(piece.text) + piece.blank for piece in part) > WIDTH
        for group in _joined(part, ("here", "well", "poorly")) if too_long else (part,):
            text = "".join(f"{' ' if piece.blank and index else ''}{piece.text}" for index, piece in enumerate(group))
            yield evolve(group[0], text=text)


def _joined(pieces: list[_Piece], ends: tuple[_End, ...]) -> Iterator[list[_Piece]]:
    """The pieces, parted before each that has such an end of a row before it."""
    starts = [0, *(index for index, piece in enumerate(pieces) if index and piece.end in ends), len(pieces)]
    for start, stop in pairwise(starts):
        yield pieces[start:stop]


def _start(part: Line | Comment) -> int:
    return part.start if isinstance(part, Line) else part.span.start


def _comment(comment: Comment) -> str:
    """As written, with a blank after the dashes."""
    return _BARE_DASHES.sub("-- ", comment.span.text.rstrip(), count=1)


def _token_text(token: Token) -> str:
    if token.type == "STRING":
        return str(token)
    if token.type == "SECTION":
        return section_text(token)
    # `, counting`: the comma belongs to the clause word
    return _LEADING_COMMA.sub(", ", " ".join(token.split()))


def _blank_between(before: Token | None, token: Token) -> bool:
    if before is None or token.type in _NO_BLANK_BEFORE or token.startswith(","):
        return False
    return before.type != "LPAR" and not (before.type == "ROUND" and token.type == "LPAR")


def _is_clause(tokens: list[Token], before: Token | None, token: Token) -> bool:
    """The words that end a sentence or declaration, and the question of a fact."""
    if before is None:
        return False
    if token.type == "WHEN":
        return before.type not in _BEFORE_ITS_OWN_WHEN
    if token.type == "STRING" and token is tokens[-1]:
        return tokens[0].type == "FACT" and before.type != "COMMA"
    return token.type in _CLAUSES


def _may_end(line: Line, before: Token | None, token: Token) -> _End:
    """A heading goes on in the next row after a comma only."""
    if before is not None and before.type == "COMMA":
        return "well"
    return "poorly" if line.kind != "heading" and token.type in ("AND", "OR") else "never"
