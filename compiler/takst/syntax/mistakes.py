"""From a line that could not be read to one diagnostic, at the word that is wrong, in the analyst's words.

First come the mistakes that are known by their look (`14 times a year`, `1.4.2018`). Then guesses are tried out: a
word is taken for its nearest keyword, or a missing word is put in; what lets the parser read on is most likely
what was meant. At last the parser's own knowledge is given: what could have stood here.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import product

from attrs import field, frozen
from lark import Lark
from lark.exceptions import UnexpectedInput

from takst.diagnostics import Diagnostic, Fix, either, help_text, nearest, replace, report
from takst.source import Span
from takst.syntax.keywords import KINDS, Words
from takst.syntax.layout import CLAUSES, Layout, Line
from takst.syntax.vocabulary import NAME, Vocabulary

_TOKEN = re.compile(r'"[^"]*"|[^\s,:;()"–—…]*[^\s,:;()"–—….]|\S')
_BARE_WORD = re.compile(r"[^\W\d_][^\W\d]*(?:-[^\W\d]+)*")
_NUMBER = re.compile(r"[0-9]+(?:[.,][0-9]+)?")
_DATE_LIKE = re.compile(
    r"[0-9]{1,2}[./-][0-9]{1,2}[./-](?:[0-9]{4}|[0-9]{2})\.?|[0-9]{4}[./-][0-9]{1,2}[./-][0-9]{1,2}|[0-9]{8}"
)
_CODE_LIKE = re.compile(r"[A-Z]+[0-9][A-Z0-9]*|[0-9]+[A-Z]+")
_TIMES_A_YEAR = re.compile(
    r"([0-9]+|once|twice)(?:[ \t]+times?)?[ \t]+(?:a|an|each|every|per)[ \t]+(day|week|month|year)(?![\w-])"
)
_ONCE_TWICE = {"once": "1", "twice": "2"}
# What people type for signs and words that their keyboard, or another language, lacks.
_TYPED_FOR: Mapping[str, tuple[str, ...]] = {
    "x": ("×",),
    "X": ("×",),
    "*": ("×", "x"),
    "–": ("to", "-"),
    "—": ("to", "--"),
    "-": ("to",),
    "..": ("to",),
    "…": ("to",),
    "≤": ("<=",),
    "≥": (">=",),
    "=<": ("<=",),
    "=>": (">=",),
    "=": ("is",),
    "==": ("is",),
    "!=": ("is not",),
    "≠": ("is not",),
    ";": (",",),
    "&": ("and",),
    "÷": ("/",),
    "yes": ("yes/no",),
    "boolean": ("yes/no",),
    "string": ("text",),
    "if": ("when",),
    "except": ("unless",),
    "each": ("per",),
    "every": ("per",),
    **{word: (str(number),) for number, word in enumerate(("one", "two", "three", "four", "five", "six"), 1)},
}
_SIGNS: Mapping[str, str] = {
    "COMMA": ",",
    "COLON": ":",
    "LPAR": "(",
    "RPAR": ")",
    "EQUAL": "=",
    "PERCENT": "%",
    "PLUS": "+",
    "SLASH": "/",
}
_MOST_EXPECTED = 8
# What a name is that stands after these words; elsewhere it is most often a fact.
_DECLARED_BY: Mapping[str, str] = {"per": "key", "same": "key", "with": "group", "of": "group"}


@frozen
class _Word:
    text: str
    start: int
    end: int


@frozen
class Reader:
    """A logical line and the means to try variants of it."""

    lark: Lark
    words: Words
    vocabulary: Vocabulary
    layout: Layout
    line: Line
    text: str = field(init=False)
    tokens: tuple[_Word, ...] = field(init=False)

    @text.default
    def _text(self) -> str:
        return self.layout.words(self.line)

    @tokens.default
    def _tokens(self) -> tuple[_Word, ...]:
        return tuple(_Word(found.group(), *found.span()) for found in _TOKEN.finditer(self.text))

    def span(self, start: int, end: int) -> Span:
        return self.layout.span(self.line.start + start, self.line.start + end)

    def stops_at(self, text: str) -> int | None:
        """Where the parser gives up on a text; None if it reads all of it."""
        try:
            self.lark.parse(text, start=self.line.kind)
        except UnexpectedInput as failure:
            return _position(failure, text)
        return None

    def accepted(self, end: int) -> frozenset[str]:
        """The terminals that may follow the beginning of the line."""
        parser = self.lark.parse_interactive(self.text[:end], start=self.line.kind)
        try:
            parser.exhaust_lexer()
        except UnexpectedInput:
            return frozenset()
        return frozenset(parser.accepts())  # type: ignore[no-untyped-call]

    def spellings(self, terminals: Iterable[str]) -> list[str]:
        """The keywords among the terminals, in order."""
        return sorted({word for name in terminals for word in self.words.spellings.get(name, ())})


def _position(failure: UnexpectedInput, text: str) -> int:
    token = getattr(failure, "token", None)
    return len(text) if token is not None and token.type == "$END" else failure.pos_in_stream or 0


def explain(reader: Reader, failure: UnexpectedInput, guess: bool = True) -> Diagnostic:
    """One diagnostic for the line; `guess` allows to try out what was meant, which takes its time."""
    return _Mistake(reader, _position(failure, reader.text)).explain(guess)


class _Mistake:
    """The place where the parser gave up: a word of the line, or its end."""

    def __init__(self, reader: Reader, position: int) -> None:
        self.reader = reader
        self.tokens = reader.tokens
        self.index = next((i for i, word in enumerate(self.tokens) if position < word.end), len(self.tokens))
        self.at_end = self.index == len(self.tokens)
        end = len(reader.text)
        self.word = _Word("", end, end) if self.at_end else self.tokens[self.index]
        self.before = self.tokens[self.index - 1] if self.index else None
        self.accepted = reader.accepted(self.word.start)

    def explain(self, guess: bool) -> Diagnostic:
        known = (
            self._at_the_beginning()
            or self._of_other_indentation()
            or self._date()
            or self._times_a_year()
            or self._number_for_code()
            or self._code_for_number()
            or self._requires_and()
            or self._or_between_numbers()
            or self._clause_out_of_order()
            or self._empty_list()
        )
        return (
            known
            or (self._guessed() if guess else None)
            or self._code_of_other_shape()
            or self._undeclared_phrase()
            or self._unexpected()
        )

    # ---------------------------------------------------------------- small helps

    def _span(self, first: _Word | None = None, last: _Word | None = None) -> Span:
        first = first or self.word
        return self.reader.span(first.start, (last or first).end)

    def _next(self, distance: int = 1) -> _Word | None:
        index = self.index + distance
        return self.tokens[index] if index < len(self.tokens) else None

    def _was_a_name(self, word: _Word) -> bool:
        accepted = self.reader.accepted(word.start)
        return "NAME" in accepted and word.text not in self.reader.spellings(accepted)

    def _shapes(self) -> str:
        return either(self.reader.vocabulary.shapes or ("AA000",))

    # ---------------------------------------------------------------- the first word

    def _at_the_beginning(self) -> Diagnostic | None:
        if self.index or self.at_end or not _BARE_WORD.fullmatch(self.word.text):
            return None
        if self.reader.line.kind == "heading" and not self.word.text[1:].islower():
            return None
        text, first = self.word.text, self.reader.words.first
        if text in CLAUSES:
            deeper = help_text("indent-deeper")
            return report("E0121", self._span(), word=text, place="at the beginning of a sentence", help=deeper)
        kinds = [kind for kind in first if text in first[kind]]
        if kinds:
            return self._in_a_wrong_place(kinds)
        possible = first[self.reader.line.kind]
        likely = nearest(text, possible)
        fix = replace(self._span(), likely) if likely else None
        help = None if likely else help_text("first-words", words=either(sorted(possible)))
        return report("E0102", self._span(), word=text, nearest=likely, fix=fix, help=help)

    def _in_a_wrong_place(self, kinds: list[str]) -> Diagnostic:
        in_example = self.reader.line.kind == "example_line"
        place = "in an example" if in_example else "under a heading"
        at_margin = "statement" not in kinds and "example_line" not in kinds
        help = help_text("left-margin") if at_margin else help_text("example-lines") if in_example else None
        return report("E0121", self._span(), word=self.word.text, place=place, help=help)

    def _of_other_indentation(self) -> Diagnostic | None:
        """The line goes on in a row that begins like a sentence: it is deeper, or a comma stands before it."""
        kind = self.reader.line.kind
        body = "example_line" if kind == "example_line" else "statement"
        span = self._span()
        begins_row = span.source.text[: span.start].rstrip(" \t").endswith("\n")
        if self.at_end or not begins_row or self.word.text not in self.reader.words.first[body]:
            return None
        if self.before and self.before.text == ",":
            return self._nothing_after(self.before)
        return report("E0104" if kind == body else "E0106", span)

    # ---------------------------------------------------------------- mistakes known by their look

    def _date(self) -> Diagnostic | None:
        if "DATE" in self.accepted and _DATE_LIKE.fullmatch(self.word.text):
            return report("E0111", self._span(), date=self.word.text)
        return None

    def _times_a_year(self) -> Diagnostic | None:
        for found in _TIMES_A_YEAR.finditer(self.reader.text):
            if found.start() <= self.word.start < found.end():
                number = _ONCE_TWICE.get(found.group(1), found.group(1))
                unit = found.group(2) if found.group(2) == "day" else f"calendar {found.group(2)}"
                span = self.reader.span(*found.span())
                return report("E0119", span, words=found.group(), fix=replace(span, f"{number} per {unit}"))
        return None

    def _number_for_code(self) -> Diagnostic | None:
        if "CODE" not in self.accepted or not _NUMBER.fullmatch(self.word.text):
            return None
        sign, code = self._next(), self._next(2)
        help = fix = None
        if sign and code and sign.text in ("×", "x", "*"):
            right = f"{code.text} × {self.word.text}"
            help, fix = help_text("code-first", right=right), replace(self._span(self.word, code), right)
        return report("E0114", self._span(), number=self.word.text, shapes=self._shapes(), help=help, fix=fix)

    def _code_for_number(self) -> Diagnostic | None:
        if "NUMBER" in self.accepted and re.fullmatch(self.reader.vocabulary.code_pattern, self.word.text):
            code = self.word.text
            help = help_text("count-first", code=code) if self.tokens[0].text == "max" else None
            return report("E0115", self._span(), code=code, help=help)
        return None

    def _requires_and(self) -> Diagnostic | None:
        second = self._next()
        if self.tokens[0].text != "requires" or self.word.text != "and" or "OR" not in self.accepted or not second:
            return None
        first = self.reader.text[self.tokens[0].end : self.word.start].strip()
        return report("E0123", self._span(), first=first, second=second.text)

    def _or_between_numbers(self) -> Diagnostic | None:
        """`x is 1 or 2`; with words for values the parser sees a condition, and `Builder` reports it."""
        words = [word.text for word in self.tokens[max(self.index - 4, 0) : self.index]]
        if len(words) < 4 or words[1] != "is" or words[3] != "or" or not _NUMBER.fullmatch(self.word.text):
            return None
        values = f"{words[2]}, {self.word.text}"
        span = self.reader.span(self.tokens[self.index - 2].start, self.word.end)
        fix = replace(span, f"one of {values}")
        return report("E0122", span, value=self.word.text, fact=words[0], values=values, fix=fix)

    def _clause_out_of_order(self) -> Diagnostic | None:
        if self.word.text not in CLAUSES:
            return None
        earlier = [word.text for word in self.tokens[: self.index] if word.text in CLAUSES]
        if self.word.text in earlier:
            joins = self.word.text in ("unless", "when")
            help = help_text("join-clauses", clause=self.word.text) if joins else None
            return report("E0120", self._span(), clause=self.word.text, help=help)
        if not earlier:
            return None
        place = f"after `{earlier[-1]}`"
        return report("E0121", self._span(), word=self.word.text, place=place, help=help_text("clause-order"))

    def _empty_list(self) -> Diagnostic | None:
        last = self.before
        comma = self.word if self.word.text == "," and not self._next() else last if self.at_end else None
        if comma and comma.text == ",":
            return self._nothing_after(comma)
        if self.at_end and last and last.text == ":":
            help = help_text("incomplete-group") if self.tokens[0].text == "group" else None
            return report("E0116", self._span(last), word=last.text, help=help)
        return None

    def _nothing_after(self, comma: _Word) -> Diagnostic:
        fix = Fix(((self._span(comma), ""),), help_text("remove", words=","))
        return report("E0117", self._span(comma), fix=fix)

    # ---------------------------------------------------------------- guesses, tried out

    def _guessed(self) -> Diagnostic | None:
        """A guess that makes the line whole, else one that lets the parser read on."""
        furthest: tuple[int, Diagnostic] | None = None
        for diagnostic, text, end in self._variants():
            stop = self.reader.stops_at(text)
            if stop is None:
                return diagnostic
            if stop > end and (furthest is None or stop - end > furthest[0]):
                furthest = stop - end, diagnostic
        return (furthest[1] if furthest else None) or self._missing_word()

    def _variants(self) -> Iterator[tuple[Diagnostic, str, int]]:
        """Other words for the word, or for one before it that was read as a name; the text; where the parser was."""
        for index in range(self.index, max(self.index - 3, -1), -1):
            if index == len(self.tokens):
                continue
            word = self.tokens[index]
            if word is not self.word and not self._was_a_name(word):
                continue
            for right in self._meant(word):
                before, after = self.reader.text[: word.start], self.reader.text[word.end :]
                if right == "--":
                    yield self._misspelt(word, right), before, self.word.end
                    continue
                apart = f"{' ' * (right != ',' and _touches(before[-1:]))}{right}{' ' * _touches(after[:1])}"
                yield self._misspelt(word, apart), before + apart + after, self.word.end + len(apart) - len(word.text)

    def _meant(self, word: _Word) -> Iterator[str]:
        accepted = self.accepted if word is self.word else self.reader.accepted(word.start)
        if word is self.word:
            yield from _TYPED_FOR.get(word.text, ())
        keywords = [spelling for spelling in self.reader.spellings(accepted) if spelling != word.text]
        likely = nearest(word.text, keywords)
        if likely and _BARE_WORD.fullmatch(word.text):
            yield likely

    def _misspelt(self, word: _Word, right: str) -> Diagnostic:
        span = self._span(word)
        meant = right.strip()
        return report(
            "E0101", span, word=_short(word.text), expected=f"`{meant}`", nearest=meant, fix=replace(span, right)
        )

    def _missing_word(self) -> Diagnostic | None:
        """The one keyword or sign that makes the line whole when it is put in before the word."""
        offered = [*self.reader.spellings(self.accepted), *(_SIGNS[name] for name in self.accepted if name in _SIGNS)]
        text, at = self.reader.text, self.before.end if self.before else 0
        whole = [word for word in sorted(offered) if self.reader.stops_at(f"{text[:at]} {word} {text[at:]}") is None]
        if len(whole) != 1:
            return None
        right = whole[0] if whole[0] in ":,)" else f" {whole[0]}"
        edit = (self.reader.span(at, at), right)
        fix = Fix((edit,), help_text("add", words=whole[0]))
        if self.at_end:
            return report("E0125", self._end(), expected=f"`{whole[0]}`", fix=fix)
        return report("E0101", self._span(), word=_short(self.word.text), expected=f"`{whole[0]}`", fix=fix)

    # ---------------------------------------------------------------- the rest

    def _code_of_other_shape(self) -> Diagnostic | None:
        word = self.word.text
        if "CODE" not in self.accepted or not _CODE_LIKE.fullmatch(word):
            return None
        turned = _letters_for_digits(word, re.compile(self.reader.vocabulary.code_pattern))
        fix = replace(self._span(), turned) if turned else None
        return report("E0607", self._span(), code=word, shapes=self._shapes(), nearest=turned, fix=fix)

    def _undeclared_phrase(self) -> Diagnostic | None:
        """A name, and bare words after it that nothing allows."""
        before = self.before
        if not before or not NAME.fullmatch(before.text) or not self._was_a_name(before) or self.at_end:
            return None
        allowed = {spelling.split()[0] for spelling in self.reader.spellings(self.accepted)}
        last = self.index
        while last < len(self.tokens) and self._continues_phrase(self.tokens[last], allowed):
            last += 1
        if last == self.index:
            return None
        phrase = " ".join(word.text for word in self.tokens[self.index - 1 : last])
        likely = nearest(phrase, self.reader.vocabulary.declared)
        span = self._span(before, self.tokens[last - 1])
        kind = _DECLARED_BY.get(self.tokens[self.index - 2].text if self.index > 1 else "", "fact")
        help = None if likely else help_text("declare-phrase", kind=kind, phrase=phrase)
        fix = replace(span, likely) if likely else None
        return report("E0103", span, phrase=phrase, help=help, nearest=likely, fix=fix)

    def _continues_phrase(self, word: _Word, allowed: set[str]) -> bool:
        return NAME.fullmatch(word.text) is not None and word.text not in allowed

    def _end(self) -> Span:
        return self.reader.span(self.word.start, self.word.end)

    def _unexpected(self) -> Diagnostic:
        if self.at_end:
            return report("E0125", self._end(), expected=self._expected())
        span, word = self._span(), _short(self.word.text)
        if "$END" in self.accepted and self.index:
            fix = Fix(((span, ""),), help_text("remove", words=word)) if not self._next() else None
            return report("E0124", span, word=word, fix=fix)
        return report("E0101", span, word=word, expected=self._expected())

    def _expected(self) -> str:
        """What could stand here: kinds of words first, then keywords; of many the first ones."""
        kinds = sorted(KINDS[name] for name in self.accepted if name in KINDS)
        signs = sorted(f"`{_SIGNS[name]}`" for name in self.accepted if name in _SIGNS)
        words = [f"`{word}`" for word in self.reader.spellings(self.accepted - {"TIME"})]
        found = kinds + signs + words
        if len(found) > _MOST_EXPECTED:
            found = [*found[:_MOST_EXPECTED], f"{len(found) - _MOST_EXPECTED} other words"]
        return " or ".join(filter(None, (", ".join(found[:-1]), found[-1] if found else "")))


def _letters_for_digits(word: str, shape: re.Pattern[str]) -> str | None:
    """`SKO53`: the letters O, I and l where the shape of a code has digits, or the digits where it has letters."""
    slips = [(("0", "O") if char in "0O" else ("1", "I") if char in "1Il" else (char,)) for char in word]
    return next((turned for turned in map("".join, product(*slips)) if shape.fullmatch(turned)), None)


def _touches(neighbour: str) -> bool:
    """Whether a word put in here would grow together with its neighbour."""
    return neighbour.isalnum() or neighbour in ("_", "-", "*")


def _short(word: str) -> str:
    return word if len(word) <= 40 else f"{word[:39]}…"
