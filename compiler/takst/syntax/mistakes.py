"""From a line that could not be read to one diagnostic, at the word that is wrong, in the analyst's words.

First come the mistakes that are known by their look (`14 times a year`, `1.4.2018`). Then guesses are tried out: a
word is taken for its nearest keyword, or a missing word is put in; what lets the parser read on is most likely
what was meant. At last the parser's own knowledge is given: what could have stood here.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from attrs import evolve, field, frozen
from lark import Lark
from lark.exceptions import UnexpectedInput

from takst.diagnostics import (
    Diagnostic,
    Fix,
    HelpText,
    Near,
    code_from,
    date_from,
    either,
    help_text,
    nearest,
    replace,
    report,
)
from takst.source import Span
from takst.syntax.keywords import KINDS, Words
from takst.syntax.layout import CLAUSES, Layout, Line
from takst.syntax.vocabulary import NAME, Vocabulary

_TOKEN = re.compile(r'"[^"]*"|[^\s,:;()"–—…]*[^\s,:;()"–—….]|\S')
# How other languages, of people and of programs, mark what is a remark.
_REMARK = re.compile(r"#+|//+|/\*|;+|%+")
_BARE_WORD = re.compile(r"[^\W\d_][^\W\d]*(?:-[^\W\d]+)*")
_NUMBER = re.compile(r"[0-9]+(?:[.,][0-9]+)?")
_DATE_LIKE = re.compile(
    r"[0-9]{1,2}[./-][0-9]{1,2}[./-](?:[0-9]{4}|[0-9]{2})\.?|[0-9]{4}[./-][0-9]{1,2}[./-][0-9]{1,2}|[0-9]{8}"
)
_CODE_LIKE = re.compile(r"[A-Z]+[0-9][A-Z0-9]*|[0-9]+[A-Z]+")
_TIMES_A_YEAR = re.compile(
    r"([0-9]+|once|twice)(?:[ \t]+times?)?[ \t]+(?:a|an|each|every|per)[ \t]+(day|week|month|year)(?![\w-])"
)
_TIMES = r"(once|twice|[0-9]+)(?: times?)?"
_AGE = r"(?:of |aged )?(under|below|younger than|over|above|older than|at least|at most)(?: the age of)? ([0-9]+)"
_OLD = r"(?: years?(?: old| of age)?)?"
# Whole sentences that the language says in another order; `{1}` is what the first brackets found.
_TURNED: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(rf"(?:cannot|may not|must not) be billed more than {_TIMES} (.+)"), "max {1} {2}"),
    (re.compile(rf"(?:can|may) be billed (?:only |at most |no more than |up to )?{_TIMES} (.+)"), "max {1} {2}"),
    (
        re.compile(r"cannot be billed (?:in|on|at) the same ([\w-]+) (?:as|with) (.+)"),
        "cannot be billed with {2} in the same {1}",
    ),
    (
        re.compile(rf"only (?:for|when|if) (?:the |a )?patients? (?:is |are )?{_AGE}{_OLD}"),
        "only when patient.age {1} {2}",
    ),
    (re.compile(r"(\S.*?) on ([0-9]{4}-[0-9]{2}-[0-9]{2})"), "on {2}: {1}"),
)
_BETWEEN = re.compile(r"(.*\s)([0-9][0-9.]*) (<=?) ([\w.-]+) (<=?) ([0-9].*)")
_TURNED_SIGN = {"<": ">", "<=": ">="}
_OTHERWISE_SAID = {
    "once": "1",
    "twice": "2",
    **dict.fromkeys(("under", "below", "younger than"), "<"),
    **dict.fromkeys(("over", "above", "older than"), ">"),
    "at least": ">=",
    "at most": "<=",
}
_ONCE_TWICE = {"once": "1", "twice": "2"}
_DATE_IN_WORDS = re.compile(r"[0-9]{1,2}\.?[ \t]+[A-Za-z]{3,9}\.?[ \t]+[0-9]{4}(?![\w-])")
_THOUSANDS = re.compile(r"[0-9]{1,3}(?:\.[0-9]{3})+,[0-9]+")
_FROM_TO = re.compile(r"(?:is )?(?:between|from) ([0-9.]+) (?:and|to) ([0-9.]+)")
_PREPOSITIONS = ("on", "for", "in", "during", "at", "if", "where", "while", "after", "before", "provided")
_CURRENCY = re.compile(r"[A-Z]{3}|[€$£]")
_RANGE = re.compile(r"([^\s–—-]+)[–—-]([^\s–—-]+)")
# Words that say nothing more where the language has none of them.
_FILLERS = ("both", "either", "all", "of", "the", "is", "are", "a", "an", "for", "then", "also", "only", ":")
_SIGNS_OF_SIZE = ("<", ">", "<=", ">=", "is")
_SINGLE_QUOTED = re.compile(r"['‘’‚‛`´]([^'‘’‚‛`´]*)['‘’‚‛`´]")
_UNITS = ("min", "minutes", "hours", "days", "weeks", "months", "years", "km", "m", "cm", "kg")
# How people say it, and how the language does.
_SAID_FOR: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (right, re.compile(rf"(?:{said})(?![\w-])", re.IGNORECASE))
    for right, said in (
        ("cannot be billed", r"(?:may|must|can|shall|should) not (?:be )?(?:billed|billable|charged|claimed)"),
        ("cannot be billed", r"(?:is |are )?not (?:to be )?(?:billed|billable|charged|chargeable|claimed)"),
        ("cannot be billed with", r"(?:cannot|can not|may not|must not) be combined with|not together with"),
        ("cannot be billed with", r"(?:forbids|excludes|bars|rules out|is incompatible with|excluded by|not with)"),
        ("max", r"(?:at most|maximum(?: of)?|no more than|not more than|up to|limit(?:ed)?(?: to)?)"),
        ("requires", r"only with(?: an?| the)?"),
        ("yes/no", r"yes or no"),
        ("unless", r"except (?:when|if|where)"),
        ("requires", r"(?:needs?|must have|presupposes)"),
        ("includes", r"(?:contains?|covers|comprises)"),
        ("pays", r"(?:costs?|is worth|price)"),
        ("only when", r"(?:only if|provided that|if)"),
        (">=", r"(?:is )?(?:at least|not less than|a minimum of)"),
        ("<=", r"(?:is )?(?:at most|not more than|no more than|up to)"),
        (">", r"(?:is )?(?:greater|more|older|longer|higher|larger|bigger) than|(?:is )?(?:over|above)"),
        ("<", r"(?:is )?(?:less|fewer|younger|shorter|lower|smaller) than|(?:is )?(?:under|below)"),
        ("is", r"(?:equals|is equal to|equal to)"),
    )
)
_NUMBERS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
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
    "and/or": ("or",),
    "since": ("from",),
    "till": ("until",),
    "a": ("1",),
    "an": ("1",),
    "=": ("is", ":"),
    "==": ("is",),
    "!=": ("is not",),
    "≠": ("is not",),
    ";": (",",),
    "&": ("and",),
    "÷": ("/",),
    "yes": ("yes/no",),
    "boolean": ("yes/no",),
    "bool": ("yes/no",),
    "integer": ("number",),
    "decimal": ("number",),
    "percent": ("%",),
    "beside": ("with",),
    "besides": ("with",),
    "alongside": ("with",),
    "charged": ("billed",),
    "claimed": ("billed",),
    "invoiced": ("billed",),
    "paid": ("payable",),
    "accepted": ("payable",),
    "ok": ("payable",),
    "rejected": ("refused",),
    "denied": ("refused",),
    "string": ("text",),
    "if": ("when",),
    "except": ("unless",),
    "each": ("per",),
    "every": ("per",),
    **{word: (str(number),) for number, word in enumerate(_NUMBERS, 1)},
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
# Words that say nothing of their own: what is left out is certain.
_SAY_NOTHING = ("be", "the", "to", ":", ")", "%", "means", "like", "of")
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
            self._turned()
            or self._at_the_beginning()
            or self._of_other_indentation()
            or self._remark()
            or self._broken_word()
            or self._single_quotes()
            or self._new_sentence()
            or self._comma_before_clause()
            or self._said_otherwise()
            or self._glued_range()
            or self._number_with_both_signs()
            or self._fact_left_out()
            or self._filler()
            or self._code_in_two_words()
            or self._date()
            or self._times_a_year()
            or self._number_for_code()
            or self._code_for_number()
            or self._requires_and()
            or self._or_between_numbers()
            or self._or_for_comma()
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
        return self.tokens[index] if 0 <= index < len(self.tokens) else None

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
        if text.casefold() == "if" and " then " in self.reader.text:
            condition, result = self.reader.text[self.word.end :].split(" then ", 1)
            right = f"{result.strip(' ,')} when {condition.strip(' ,')}"
            return report("E0102", self._span(), word=text, help=help_text("result-first", right=right))
        said = self._said_otherwise() if text.casefold() not in possible else None
        if said is not None:
            return said
        likely = nearest(text, possible)
        help = None if likely else help_text("first-words", words=either(sorted(possible)))
        return report("E0102", self._span(), word=text, nearest=likely, help=help)

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
            return self._nothing_after(self.before, safe=True)
        if kind == body:
            return report("E0104", span, fix=self._indented_as_the_line(span))
        return report("E0104" if kind == body else "E0106", span)

    def _indented_as_the_line(self, span: Span) -> Fix:
        start = span.source.line_start(span.line)
        at = span.source.span(start, span.start)
        return Fix(((at, " " * self.reader.line.indent),), help_text("indent-as-others"), safe=True)

    # ---------------------------------------------------------------- mistakes known by their look

    def _date(self) -> Diagnostic | None:
        if "DATE" not in self.accepted:
            return None
        in_words = _DATE_IN_WORDS.match(self.reader.text, self.word.start)
        if in_words:
            span = self.reader.span(*in_words.span())
            return report("E0111", span, date=in_words.group(), nearest=date_from(in_words.group()))
        if _DATE_LIKE.fullmatch(self.word.text):
            return report("E0111", self._span(), date=self.word.text, nearest=date_from(self.word.text))
        return None

    def _remark(self) -> Diagnostic | None:
        """`# a remark`, `// a remark`."""
        if self.at_end or not _REMARK.fullmatch(self.word.text) or (self.index and "$END" not in self.accepted):
            return None
        fix = replace(self._span(), "--", safe=True)
        return report("E0101", self._span(), word=self.word.text, expected="`--`", nearest="--", fix=fix)

    def _broken_word(self) -> Diagnostic | None:
        """`exami-` at the end of a row, `nations` on the next: text copied from print."""
        following = self._next()
        if self.at_end or not following or not self.word.text.endswith("-"):
            return None
        span = self._span(self.word, following)
        if "\n" not in span.text or "--" in span.text:
            return None
        right = self.word.text[:-1] + following.text
        whole = self.reader.text[: self.word.start] + right + self.reader.text[following.end :]
        fix = replace(span, right, safe=self.reader.stops_at(whole) is None)
        return report("E0133", span, first=self.word.text, right=right, fix=fix)

    def _single_quotes(self) -> Diagnostic | None:
        found = _SINGLE_QUOTED.match(self.reader.text, self.word.start)
        if "STRING" not in self.accepted or not found:
            return None
        ends = (found.start(), found.start() + 1), (found.end() - 1, found.end())
        places = [self.reader.span(*end) for end in ends]
        right = f'"{found.group(1)}"'
        fix = Fix(tuple((place, '"') for place in places), help_text("write-instead", right=right), safe=True)
        return report("E0108", places[0], quote=places[0].text, fix=fix)

    def _said_otherwise(self) -> Diagnostic | None:
        """`at most 14`, `may not be billed with`, `is greater than 7`: put in the words of the language."""
        text = self.reader.text
        for right, said in _SAID_FOR:
            for start in (word.start for word in reversed(self.tokens[max(self.index - 3, 0) : self.index + 1])):
                found = said.match(text, start)
                if found and found.end() > self.word.start:
                    meant = self._instead(start, right, found.end())
                    if meant:
                        return meant
        between = next((one for one in _FROM_TO.finditer(text) if one.start() <= self.word.start < one.end()), None)
        return self._instead(between.start(), f"is {between[1]} to {between[2]}", between.end()) if between else None

    def _reads_on(self, start: int, right: str, end: int) -> bool | None:
        """With other words in this stretch: True if all of the line can be read, False if more of it, else None."""
        text = self.reader.text
        stop = self.reader.stops_at(f"{text[:start]}{right}{text[end:]}")
        return True if stop is None else False if stop > start + len(right) else None

    def _instead(self, start: int, right: str, end: int) -> Diagnostic | None:
        reads = self._reads_on(start, right, end)
        if reads is None:
            return None
        span = self.reader.span(start, end)
        word = _short(span.text)
        return report(
            "E0101", span, word=word, expected=f"`{right}`", nearest=right, fix=replace(span, right, safe=reads)
        )

    def _comma_before_clause(self) -> Diagnostic | None:
        """`with SK053, unless ...`: the list does not go on."""
        for index in range(self.index, max(self.index - 3, 0), -1):
            clause, comma = self.tokens[index] if index < len(self.tokens) else self.word, self.tokens[index - 1]
            if clause.text in CLAUSES and comma.text == ",":
                span = self._span(comma)
                reads = self._reads_on(comma.start, "", comma.end)
                fix = Fix(((span, ""),), help_text("remove", words=","), safe=reads is True)
                return None if reads is None else report("E0134", span, clause=clause.text, fix=fix)
        return None

    def _turned(self) -> Diagnostic | None:
        """A whole sentence that is said in another order: `cannot be billed more than once per day`."""
        text = self.reader.text
        for right in self._turned_texts():
            span = self.reader.span(0, len(text))
            if self.reader.stops_at(right) is None and "\n" not in span.text:
                return report("E0137", span, nearest=right, fix=replace(span, right))
        return None

    def _turned_texts(self) -> Iterator[str]:
        text = self.reader.text
        for said, template in _TURNED:
            found = said.fullmatch(text)
            if found:
                yield template.format("", *(_OTHERWISE_SAID.get(part, part) for part in found.groups()))
        between = _BETWEEN.fullmatch(text)
        if between:  # `7 < patient.age < 18`
            begin, low, first, fact, second, high = between.groups()
            yield f"{begin}{fact} {_TURNED_SIGN[first]} {low} and {fact} {second} {high}"

    def _new_sentence(self) -> Diagnostic | None:
        """`max 1 per day and max 3 per week`."""
        if self.reader.line.kind != "statement":
            return None
        text, firsts = self.reader.text, self.reader.words.first["statement"]
        for joined, word in ((self._next(-1), self.word), (self._next(-2), self.before)):
            if not joined or not word or joined.text not in ("and", ",", "but") or word.text not in firsts:
                continue
            first, second = text[: joined.start].rstrip(), text[word.start :]
            if self.reader.stops_at(first) is None and self.reader.stops_at(second) is None:
                between = self.reader.span(len(first), word.start)
                edit = (between, f"\n{' ' * self.reader.line.indent}")
                fix = Fix((edit,), help_text("break-line", word=word.text), safe=True)
                on_one_row = "\n" not in between.text
                return report("E0136", self._span(word), word=word.text, fix=fix if on_one_row else None)
        return None

    def _or_for_comma(self) -> Diagnostic | None:
        """`only by performer.specialty surgeon or dentist`: a list of values takes commas."""
        for word, before in ((self.word, self.before), (self.before, self._next(-2))):
            if not word or not before or word.text != "or":
                continue
            reads = self._reads_on(before.end, ",", word.end)
            if reads:
                fix = Fix(((self.reader.span(before.end, word.end), ","),), help_text("write-instead", right=","), True)
                return report("E0101", self._span(word), word=word.text, expected="`,`", nearest=",", fix=fix)
        return None

    def _glued_range(self) -> Diagnostic | None:
        """`7-18`, `SK053-SK054`; and `SK053/SK054`, which lists them."""
        found = _RANGE.fullmatch(self.word.text)
        if found:
            return self._instead(self.word.start, f"{found[1]} to {found[2]}", self.word.end)
        codes = self.word.text.split("/")
        if len(codes) > 1 and all(map(self._is_code, codes)):
            return self._instead(self.word.start, ", ".join(codes), self.word.end)
        return None

    def _number_with_both_signs(self) -> Diagnostic | None:
        """`1.234,50`."""
        found = _THOUSANDS.match(self.reader.text, self.word.start)
        if not found:
            return None
        right = found.group().replace(".", "").replace(",", ".")
        if self._reads_on(found.start(), right, found.end()) is None:
            return None
        span = self.reader.span(*found.span())
        return report("E0109", span, number=found.group(), right=right, fix=replace(span, right, safe=True))

    def _fact_left_out(self) -> Diagnostic | None:
        """`patient.age > 7 and < 18`."""
        if self.word.text not in _SIGNS_OF_SIZE or not self.before or self.before.text not in ("and", "or"):
            return None
        facts = [
            fact
            for fact, sign in zip(self.tokens, self.tokens[1 : self.index], strict=False)
            if sign.text in _SIGNS_OF_SIZE
        ]
        if not facts or not self._reads_on(self.word.start, f"{facts[-1].text} {self.word.text}", self.word.end):
            return None
        fact = facts[-1].text
        edit = (self.reader.span(self.word.start, self.word.start), f"{fact} ")
        fix = Fix((edit,), help_text("add", words=fact), safe=True)
        return report("E0101", self._span(), word=self.word.text, expected="a name", fix=fix)

    def _filler(self) -> Diagnostic | None:
        """`with both SK053 and SK001`, `expect SK054 is refused`."""
        for word in (self.word, self.before):
            if word is None or word.text not in _FILLERS or word.start == 0:
                continue
            if word.text == ":" and "$END" in self.accepted:
                continue  # an end of its own kind
            end = word.end + len(self.reader.text[word.end :]) - len(self.reader.text[word.end :].lstrip(" "))
            if self._reads_on(word.start, "", end):
                fix = Fix(((self.reader.span(word.start, end), ""),), help_text("remove", words=word.text), safe=True)
                return report("E0135", self._span(word), word=word.text, fix=fix)
        return None

    def _code_in_two_words(self) -> Diagnostic | None:
        """`SK 053` where codes look like `AA000`."""
        for first, last in ((self.before, self.word), (self.word, self._next())):
            if not first or not last or self.at_end or "CODE" not in self.reader.accepted(first.start):
                continue
            words = self.reader.text[first.start : last.end]
            right = f"{first.text}{last.text}".upper()
            if re.fullmatch(r"[A-Za-z]+[ \t]+[0-9]+", words) and self._is_code(right):
                span = self._span(first, last)
                return report("E0607", span, code=words, shapes=self._shapes(), nearest=Near(right, sure=True))
        return None

    def _is_code(self, word: str) -> bool:
        return re.fullmatch(self.reader.vocabulary.code_pattern, word) is not None

    def _times_a_year(self) -> Diagnostic | None:
        for found in _TIMES_A_YEAR.finditer(self.reader.text if self.reader.line.kind == "statement" else ""):
            if found.start() <= self.word.start < found.end() and not re.match(r"[0-9]+ per ", found.group()):
                number = _ONCE_TWICE.get(found.group(1), found.group(1))
                unit = "calendar year" if found.group(2) == "year" else found.group(2)
                span = self.reader.span(*found.span())
                return report("E0119", span, words=found.group(), fix=replace(span, f"{number} per {unit}", safe=True))
        return None

    def _number_for_code(self) -> Diagnostic | None:
        if "CODE" not in self.accepted or not _NUMBER.fullmatch(self.word.text):
            return None
        sign, code = self._next(), self._next(2)
        help = fix = None
        if sign and self._is_code(sign.text):
            right = f"{sign.text} × {self.word.text}"
            help, fix = help_text("code-first", right=right), replace(self._span(self.word, sign), right, safe=True)
        elif sign and code and sign.text in ("×", "x", "*"):
            right = f"{code.text} × {self.word.text}"
            help, fix = help_text("code-first", right=right), replace(self._span(self.word, code), right, safe=True)
        return report("E0114", self._span(), number=self.word.text, shapes=self._shapes(), help=help, fix=fix)

    def _code_for_number(self) -> Diagnostic | None:
        if "NUMBER" in self.accepted and self._is_code(self.word.text):
            code = self.word.text
            help = help_text("count-first", code=code) if self.tokens[0].text == "max" else None
            return report("E0115", self._span(), code=code, help=help)
        return None

    def _requires_and(self) -> Diagnostic | None:
        second = self._next()
        if self.tokens[0].text != "requires" or self.word.text != "and" or "OR" not in self.accepted or not second:
            return None
        first = self.reader.text[self.tokens[0].end : self.word.start].strip()
        return report("E0123", self._span(), first=first, second=second.text, fix=self._two_sentences(first, second))

    def _two_sentences(self, first: str, second: _Word) -> Fix | None:
        span = self.reader.span(0, len(self.reader.text))
        if "\n" in span.text or "," in first:
            return None
        rest = self.reader.text[second.end :].rstrip()
        lines = [f"requires {code}{rest}" for code in (first, second.text)]
        title = help_text("two-sentences", first=f"requires {first}", second=f"requires {second.text}")
        return Fix(((span, f"\n{' ' * self.reader.line.indent}".join(lines)),), title)

    def _or_between_numbers(self) -> Diagnostic | None:
        """`x is 1 or 2`; with words for values the parser sees a condition, and `Builder` reports it."""
        words = [word.text for word in self.tokens[max(self.index - 4, 0) : self.index]]
        if len(words) < 4 or words[1] != "is" or words[3] != "or" or not _NUMBER.fullmatch(self.word.text):
            return None
        values = f"{words[2]}, {self.word.text}"
        span = self.reader.span(self.tokens[self.index - 2].start, self.word.end)
        fix = replace(span, f"one of {values}", safe=True)
        return report("E0122", span, value=self.word.text, fact=words[0], values=values, fix=fix)

    def _clause_out_of_order(self) -> Diagnostic | None:
        if self.word.text not in CLAUSES:
            return None
        earlier = [word.text for word in self.tokens[: self.index] if word.text in CLAUSES]
        if self.word.text in earlier:
            joins = self.word.text in ("unless", "when")
            help = help_text("join-clauses", clause=self.word.text) if joins else None
            right = "or" if self.word.text == "unless" else "and"
            title = help_text("write-clause", right=right, clause=self.word.text)
            fix = Fix(((self._span(), right),), title) if joins else None
            return report("E0120", self._span(), clause=self.word.text, help=help, fix=fix)
        if not earlier:
            return None
        place, help = f"after `{earlier[-1]}`", help_text("clause-order")
        fix = self._exchanged(earlier)
        return report("E0121", self._span(), word=self.word.text, place=place, help=help, fix=fix)

    def _exchanged(self, earlier: list[str]) -> Fix | None:
        """This clause before those that must follow it; where all of it is on one row."""
        later = [clause for clause in earlier if CLAUSES.index(clause) > CLAUSES.index(self.word.text)]
        first = next((word for word in self.tokens if word.text in later[:1]), None)
        if first is None:
            return None
        after = [word for word in self.tokens[self.index + 1 :] if word.text in CLAUSES]
        text, end = self.reader.text, after[0].start if after else len(self.reader.text)
        span = self.reader.span(first.start, first.start + len(text[first.start : end].rstrip()))
        right = f"{text[self.word.start : end].strip()} {text[first.start : self.word.start].strip()}"
        read = self.reader.stops_at(f"{text[: first.start]}{right} {text[end:]}") is None
        return replace(span, right, safe=True) if read and "\n" not in span.text else None

    def _empty_list(self) -> Diagnostic | None:
        last = self.before
        comma = self.word if self.word.text == "," and not self._next() else last if self.at_end else None
        if comma and comma.text == ",":
            return self._nothing_after(comma)
        if self.at_end and last and last.text == ":":
            help = help_text("incomplete-group") if self.tokens[0].text == "group" else None
            return report("E0116", self._span(last), word=last.text, help=help)
        return None

    def _nothing_after(self, comma: _Word, safe: bool = False) -> Diagnostic:
        """It is certain that the comma is wrong where a sentence begins after it, else something may be missing."""
        fix = Fix(((self._span(comma), ""),), help_text("remove", words=","), safe)
        return report("E0117", self._span(comma), fix=fix)

    # ---------------------------------------------------------------- guesses, tried out

    def _guessed(self) -> Diagnostic | None:
        """A guess that makes the line whole, else one that lets the parser read on."""
        furthest: tuple[int, Diagnostic] | None = None
        for diagnostic, text, end in self._variants():
            stop = self.reader.stops_at(text)
            if stop is None:
                return self._certain(diagnostic)
            if stop > end and (furthest is None or stop - end > furthest[0]):
                furthest = stop - end, diagnostic
        return (furthest[1] if furthest else None) or self._missing_word()

    def _certain(self, diagnostic: Diagnostic) -> Diagnostic:
        """A word typed for another, or misspelt so that only one can be meant, and all of the line can be read."""
        sure = diagnostic.args["word"] in _TYPED_FOR or (
            isinstance(diagnostic.nearest, Near) and diagnostic.nearest.sure
        )
        return evolve(diagnostic, fixes=tuple(evolve(fix, safe=sure) for fix in diagnostic.fixes))

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
                sure = isinstance(right, Near) and right.sure
                end = self.word.end + len(apart) - len(word.text)
                yield self._misspelt(word, Near(apart, sure)), before + apart + after, end

    def _meant(self, word: _Word) -> Iterator[str]:
        accepted = self.accepted if word is self.word else self.reader.accepted(word.start)
        if word is self.word:
            yield from _TYPED_FOR.get(word.text, ())
            if self.tokens[0].text == "fact" and word.text in _UNITS:
                yield f"number in {word.text}"
        keywords = [spelling for spelling in self.reader.spellings(accepted) if spelling != word.text]
        likely = nearest(word.text, keywords)
        if likely and _BARE_WORD.fullmatch(word.text):
            yield likely

    def _misspelt(self, word: _Word, right: str) -> Diagnostic:
        span = self._span(word)
        meant = Near(right.strip(), isinstance(right, Near) and right.sure)
        return report(
            "E0101", span, word=_short(word.text), expected=f"`{meant}`", nearest=meant, fix=replace(span, right)
        )

    def _missing_word(self) -> Diagnostic | None:
        """The one keyword or sign that makes the line whole when it is put in before the word."""
        offered = [*self.reader.spellings(self.accepted), *(_SIGNS[name] for name in self.accepted if name in _SIGNS)]
        if any(
            self.word.text in words for words in self.reader.words.spellings.values()
        ):  # else a word of the language would be taken for a name
            offered = [word for word in offered if word in _SAY_NOTHING]
        text, at = self.reader.text, self.before.end if self.before else 0
        whole = [word for word in sorted(offered) if self.reader.stops_at(f"{text[:at]} {word} {text[at:]}") is None]
        if len(whole) != 1:
            return None
        right = whole[0] if whole[0] in ":,)" else f" {whole[0]}"
        edit = (self.reader.span(at, at), right)
        fix = Fix((edit,), help_text("add", words=whole[0]), safe=whole[0] in _SAY_NOTHING)
        if self.at_end:
            return report("E0125", self._end(), expected=f"`{whole[0]}`", fix=fix)
        return report("E0101", self._span(), word=_short(self.word.text), expected=f"`{whole[0]}`", fix=fix)

    # ---------------------------------------------------------------- the rest

    def _code_of_other_shape(self) -> Diagnostic | None:
        word = self.word.text
        if "CODE" not in self.accepted or not _CODE_LIKE.fullmatch(word):
            return None
        turned = code_from(word, re.compile(self.reader.vocabulary.code_pattern))
        return report("E0607", self._span(), code=word, shapes=self._shapes(), nearest=turned)

    def _undeclared_phrase(self) -> Diagnostic | None:
        """A name, and bare words after it that nothing allows."""
        before = self.before
        if not before or not NAME.fullmatch(before.text) or not self._was_a_name(before) or self.at_end:
            return None
        allowed = {spelling.split()[0] for spelling in self.reader.spellings(self.accepted)}
        last = self.index
        while last < len(self.tokens) and self._continues_phrase(self.tokens[last], allowed):
            last += 1
        while last > self.index and self.tokens[last - 1].text in self.reader.words.reserved:
            last -= 1  # `week or` is no phrase, `distance from the doctor` is
        if last == self.index:
            return None
        phrase = " ".join(word.text for word in self.tokens[self.index - 1 : last])
        likely = nearest(phrase, self.reader.vocabulary.declared)
        span = self._span(before, self.tokens[last - 1])
        kind = _DECLARED_BY.get(self.tokens[self.index - 2].text if self.index > 1 else "", "fact")
        declares = self.index == 2 and self.tokens[0].text in ("fact", "group", "term", "key", "noun")
        if declares:
            return report("E0103", span, phrase=phrase, fix=replace(span, f'"{phrase}"', safe=True))
        help = None if likely else help_text("declare-phrase", kind=kind, phrase=phrase)
        return report("E0103", span, phrase=phrase, help=help, nearest=likely)

    def _continues_phrase(self, word: _Word, allowed: set[str]) -> bool:
        return NAME.fullmatch(word.text) is not None and word.text not in allowed

    def _end(self) -> Span:
        return self.reader.span(self.word.start, self.word.end)

    def _unexpected(self) -> Diagnostic:
        if self.at_end:
            by = [word.text for word in self.tokens[-3:-1]] == ["only", "by"]
            return report("E0125", self._end(), expected=self._expected(), help=help_text("only-by") if by else None)
        span, word = self._span(), _short(self.word.text)
        if "$END" in self.accepted and self.index:
            fix = self._all_in_quotes() or self._without_the_last(span)
            return report("E0124", span, word=word, fix=fix, help=None if fix else self._what_may_follow())
        in_fact = self.tokens[0].text == "fact" and self.accepted == {"COLON"}
        from_place = self.tokens[0].text == "from" and self.index == 1
        help = help_text("fact-type") if in_fact else help_text("source-first") if from_place else None
        if word[:1] in "€$£":
            help = help_text("amount-in-money")
        return report("E0101", span, word=word, expected=self._expected(), help=help, fix=self._all_in_quotes())

    def _what_may_follow(self) -> HelpText | None:
        """Of `12 EUR`, and of words that may be a condition."""
        if self.tokens[0].text in ("pays", "adds", "total", "patient") and _CURRENCY.fullmatch(self.word.text):
            return help_text("amount-in-money")
        may_be_condition = "WHEN" in self.accepted and self.word.text in _PREPOSITIONS
        return help_text("condition-begins") if may_be_condition else None

    def _without_the_last(self, span: Span) -> Fix | None:
        """A stop is removed; words may mean something, and nobody but their author knows what."""
        if self._next() or re.search(r"\w", self.word.text):
            return None
        return Fix(((span, ""),), help_text("remove", words=self.word.text), safe=self.word.text in ".:;,")

    def _all_in_quotes(self) -> Fix | None:
        """`example six months later`: a text is expected, and the rest of the line can be it."""
        rest = self.reader.text[self.word.start :]
        if "STRING" not in self.accepted or '"' in rest or not self.word.text[0].isalpha():
            return None
        quoted = f'"{rest}"'
        if self.reader.stops_at(self.reader.text[: self.word.start] + quoted) is not None:
            return None
        span = self.reader.span(self.word.start, len(self.reader.text))
        return None if "\n" in span.text else replace(span, quoted)

    def _expected(self) -> str:
        """What could stand here: kinds of words first, then keywords; of many the first ones."""
        kinds = sorted(KINDS[name] for name in self.accepted if name in KINDS)
        signs = sorted(f"`{_SIGNS[name]}`" for name in self.accepted if name in _SIGNS)
        words = [f"`{word}`" for word in self.reader.spellings(self.accepted - {"TIME"})]
        found = kinds + signs + words
        if len(found) > _MOST_EXPECTED:
            left = len(found) - _MOST_EXPECTED
            found = [*found[:_MOST_EXPECTED], f"{left} other words" if left > 1 else "another word"]
        return " or ".join(filter(None, (", ".join(found[:-1]), found[-1] if found else "")))


def _touches(neighbour: str) -> bool:
    """Whether a word put in here would grow together with its neighbour."""
    return neighbour.isalnum() or neighbour in ("_", "-", "*")


def _short(word: str) -> str:
    return word if len(word) <= 40 else f"{word[:39]}…"
