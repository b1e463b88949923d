"""From the text of a file to its tree: one parse for each logical line, so that one mistake spoils one line only.

A line that cannot be read is reported and left out, with what it would have opened: the sentences under a heading
that was not understood are read for their own mistakes, and dropped.
"""

from __future__ import annotations

import re
from functools import lru_cache
from threading import Lock

from attrs import evolve
from lark import Lark, Token
from lark.exceptions import UnexpectedInput

from takst.diagnostics import Diagnostics, check_text
from takst.source import SourceText
from takst.syntax import nodes as n
from takst.syntax.automaton import Automaton
from takst.syntax.build import Builder
from takst.syntax.check import check_declaration
from takst.syntax.garbage import no_garbage_collection
from takst.syntax.keywords import Words, words_of
from takst.syntax.lalr import lalr
from takst.syntax.layout import Layout, Line, lay_out
from takst.syntax.mistakes import Reader, explain
from takst.syntax.vocabulary import Vocabulary, vocabulary_of

__all__ = ["Vocabulary", "parse", "vocabulary_of"]

# Far beyond what a person reads, far below what the stages after this one can go into.
_MOST_BRACKETS = 20
_MOST_NEGATIONS = 60
_MOST_SIGNS = 200
_NOT = re.compile(r"\bnot\b")
_SIGN = re.compile(r"[-+×/−]")
# Beyond so many mistakes in one file nobody reads the guesses at what was meant; each reads the line some dozen times.
_MOST_GUESSES = 200
_LONGEST_GUESSED = 10_000

_ONE_AT_A_TIME = Lock()


def parse(source: SourceText, vocabulary: Vocabulary, diagnostics: Diagnostics) -> n.RuleFile:
    """The tree of a file. Never fails: what is wrong goes to `diagnostics`."""
    diagnostics.extend(check_text(source))
    with _ONE_AT_A_TIME, no_garbage_collection():
        return _File(source, vocabulary, diagnostics).read()


def tokens(source: SourceText, vocabulary: Vocabulary) -> tuple[Layout, list[list[Token]]] | None:
    """The layout of a file and the tokens of each logical line; None if there is any mistake in the file."""
    diagnostics = Diagnostics()
    parse(source, vocabulary, diagnostics)
    if diagnostics.has_errors:
        return None
    parser = parser_for(vocabulary)
    layout = lay_out(source, parser.words, diagnostics)
    with _ONE_AT_A_TIME, no_garbage_collection():
        return layout, [_tokens(parser, layout, line, vocabulary) for line in layout.lines]


def _tokens(parser: Parser, layout: Layout, line: Line, vocabulary: Vocabulary) -> list[Token]:
    parser.builder.begin(layout, line.start, vocabulary)
    return list(parser.lark.parse_interactive(layout.words(line), start=line.kind).exhaust_lexer())


class Parser:
    """A parser of logical lines with what it builds; one for each vocabulary."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self.builder = Builder()
        self.lark: Lark = lalr(vocabulary, self.builder)
        self.words: Words = words_of(self.lark)
        self.automaton = Automaton(self.lark)


@lru_cache(maxsize=8)
def _parser(shapes: frozenset[str], phrases: frozenset[str]) -> Parser:
    return Parser(Vocabulary(tuple(sorted(shapes)), tuple(sorted(phrases))))


def parser_for(vocabulary: Vocabulary) -> Parser:
    """The grammar depends on the shapes and phrases only, in any order."""
    return _parser(frozenset(vocabulary.shapes), frozenset(vocabulary.phrases))


class _File:
    def __init__(self, source: SourceText, vocabulary: Vocabulary, diagnostics: Diagnostics) -> None:
        self.vocabulary = vocabulary
        self.diagnostics = diagnostics
        self.parser = parser_for(vocabulary)
        self.layout: Layout = lay_out(source, self.parser.words, diagnostics)
        self.guesses_left = _MOST_GUESSES

    def read(self) -> n.RuleFile:
        nodes = [self._line(line) for line in self.layout.lines]
        bodies: dict[int, list[n.Node]] = {}
        for line, node in zip(self.layout.lines, nodes, strict=True):
            if line.owner is not None:
                body = bodies.setdefault(line.owner, [])
                if node:
                    body.append(node)
        items: list[n.Item] = []
        for index, (line, node) in enumerate(zip(self.layout.lines, nodes, strict=True)):
            if node and line.kind in ("declaration", "heading"):
                items += _items(node, bodies.get(index))
        return n.RuleFile(tuple(items), self.layout.comments, span=self.layout.span(0, len(self.layout.text)))

    def _line(self, line: Line) -> n.Node | None:
        """The node of a line; None where something is wrong, and then it is reported."""
        text = self.layout.words(line)
        if line.broken:
            return None
        if _too_deep(text):
            self.diagnostics.error("E0131", self.layout.span(line.start, line.end))
            return None
        self.parser.builder.begin(self.layout, line.start, self.vocabulary)
        node: n.Node | None = self.parser.automaton.read(text, line.kind)
        if node is None:
            self.parser.builder.begin(self.layout, line.start, self.vocabulary)
            try:
                node = self.parser.lark.parse(text, start=line.kind)  # type: ignore[assignment]
            except UnexpectedInput as failure:
                self.parser.builder.report_to(self.diagnostics)
                self._explain(line, failure)
                return None
        if self.parser.builder.report_to(self.diagnostics):
            return None
        if isinstance(node, n.Declaration) and not check_declaration(node, self.parser.words, self.diagnostics):
            return None
        return node

    def _explain(self, line: Line, failure: UnexpectedInput) -> None:
        reader = Reader(self.parser.lark, self.parser.words, self.vocabulary, self.layout, line)
        guess = self.guesses_left > 0 and line.end - line.start <= _LONGEST_GUESSED
        self.diagnostics.add(explain(reader, failure, guess))
        self.guesses_left -= 1


def _too_deep(text: str) -> bool:
    if text.count("(") > _MOST_BRACKETS and _bracket_depth(text) > _MOST_BRACKETS:
        return True
    if text.startswith(("check", "assume")) and len(_SIGN.findall(text)) > _MOST_SIGNS:
        return True
    return text.count("not") > _MOST_NEGATIONS and len(_NOT.findall(text)) > _MOST_NEGATIONS


def _bracket_depth(text: str) -> int:
    deepest = depth = 0
    for char in text:
        depth += (char == "(") - (char == ")")
        deepest = max(deepest, depth)
    return deepest


def _items(node: n.Node, body: list[n.Node] | None) -> list[n.Item]:
    """A line at the margin with what is indented under it; `body` is None where nothing is."""
    parts = tuple(body or ())
    span = node.span.merge(parts[-1].span) if parts else node.span
    if isinstance(node, n.Heading):
        return [n.Block(node, parts, span=span)]  # type: ignore[arg-type]
    if isinstance(node, n.Example):
        return [evolve(node, parts=parts, span=span)]  # type: ignore[arg-type]
    assert isinstance(node, n.Declaration)
    if isinstance(node, n.CaseDecl) and body is not None:
        heading = n.CaseHeading(node.name, span=node.span)
        return [node, n.Block(heading, parts, span=span)]  # type: ignore[arg-type]
    return [node]
