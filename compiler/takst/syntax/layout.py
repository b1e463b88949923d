"""From the text of a file to its logical lines: one declaration, heading, statement or example line each.

Afterwards no line has a comment, a line end or a look-alike character outside its quoted texts, every quote is closed
or its line is marked as broken, and each line knows what kind of sentence it must be. What was wrong is reported and,
where it is clear what was meant, repaired.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from typing import Literal, TypeAlias

from attrs import define, evolve, field, frozen

from takst.diagnostics import Diagnostics, Fix, HelpText, either, help_text, lookalikes, nearest, plain, replace
from takst.source import SourceText, Span
from takst.syntax.keywords import Words
from takst.syntax.nodes import Comment

Kind: TypeAlias = Literal["declaration", "heading", "statement", "example_line"]
Body: TypeAlias = Literal["statement", "example_line"]
Segment: TypeAlias = Literal["code", "string", "comment", "open"]

TAB_WIDTH = 4
CLAUSES = ("unless", "when", "otherwise", "reading")
_SPECIAL = re.compile(r'--|["“”„‟«»]')
_CLOSING = re.compile(r'["“”„‟«»]')
_CHUNK = re.compile(r"\S+")
_WORD = re.compile(r"\w+(?:[‐‑]\w+)*")
_ODD_BLANK = re.compile(r"[^\S \t]")
# Characters without width: they come in with copied text, and nobody sees them.
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff]")

# What lists begin with, in print and in copied text; where it could be a word of the language, see `_bullet`.
_LISTED = re.compile(r"([ \t]*)((?:[•·▪▫◦‣⁃●○■□➢►✓\uf0b7\uf0a7*–—-]|[0-9]{1,2}[.)]|\(?[a-z]\))[ \t\u00a0]+)(?=(\S+))")
_FIRST_WORD = re.compile(r"[^\W\d]\w*(?:[-./]\w+)*")
_SMALL_CODE = re.compile(r"[a-z]{1,4}[0-9]+[a-z0-9]*")
_TITLE_CASE = re.compile(r"[A-Z][^\W\d_A-Z]+")
_CODES_LOOK = re.compile(r"codes[ \t]+look(?![\w-])")
_CASE_WITH_TITLE = re.compile(r'case[ \t]+\S+[ \t]+"')


@frozen
class Line:
    """A logical line: `text[start:end]` of its layout. `owner` is the index of the heading or `example` above it."""

    kind: Kind
    start: int
    end: int
    indent: int
    owner: int | None = None
    broken: bool = False


@frozen
class Layout:
    """`text` is the file with comments and line ends blanked out and with everything repaired."""

    source: SourceText
    text: str
    lines: tuple[Line, ...]
    comments: tuple[Comment, ...]
    _shifts: tuple[tuple[int, int], ...] = ()

    def words(self, line: Line) -> str:
        return self.text[line.start : line.end]

    def span(self, start: int, end: int) -> Span:
        """The place in the file of a stretch of `text`."""
        return Span(self.source, self.in_file(start), self.in_file(end))

    def in_file(self, offset: int) -> int:
        """The place in the file of an offset: repairs that changed the length moved what follows them."""
        if not self._shifts:
            return offset
        index = bisect_right(self._shifts, (offset, len(self.source.text))) - 1
        if index < 0:
            return offset
        at, place = self._shifts[index]
        return place + offset - at


def lay_out(source: SourceText, words: Words, diagnostics: Diagnostics) -> Layout:
    cleaning = _Cleaning(source, diagnostics, words.first["statement"] | words.first["example_line"])
    rows = cleaning.rows()
    cleaning.report_bullets()
    _report_tabs(source, rows, diagnostics)
    layout = Layout(source, " ".join(row.text for row in rows), (), tuple(cleaning.comments), tuple(cleaning.shifts))
    grouping = _Grouping(layout, words, diagnostics)
    for row in rows:
        if row.text and not row.text.isspace():
            grouping.add(row)
    grouping.report_bent()
    return evolve(layout, lines=tuple(grouping.lines))


# ---------------------------------------------------------------- rows: the lines of the file, cleaned


@define
class _Row:
    """A line of the file without its comment; `start` counts in the cleaned text, `in_file` in the file."""

    text: str
    start: int
    in_file: int
    broken: bool = False
    blanks: str = ""
    indent: int = 0

    def measure(self) -> None:
        """How deep the row stands, once its text is final."""
        self.blanks = self.text[: len(self.text) - len(self.text.lstrip())]
        self.indent = len(self.blanks.expandtabs(TAB_WIDTH))


@define
class _Cleaning:
    source: SourceText
    diagnostics: Diagnostics
    first_words: frozenset[str]
    comments: list[Comment] = field(factory=list)
    bullets: list[Span] = field(factory=list)
    in_formula: bool = False
    shifts: list[tuple[int, int]] = field(factory=list)

    def rows(self) -> list[_Row]:
        rows = []
        in_file = start = 0
        for raw in self.source.text.split("\n"):
            row = self._row(raw, start, in_file)
            row.measure()
            rows.append(row)
            in_file += len(raw) + 1
            start += len(row.text) + 1
        return rows

    def _row(self, raw: str, start: int, in_file: int) -> _Row:
        row = _Row(raw, start, in_file)
        if raw[:1].isalpha():
            self.in_formula = raw.startswith(("check", "assume"))
        bullet = self._bullet(raw)
        if bullet:
            row.text, raw = raw[: bullet.start(2)], raw[bullet.end() :]
            in_file += bullet.end()
            self.bullets.append(self.source.span(in_file - len(bullet.group(2)), in_file))
            self.shifts.append((start + len(row.text), in_file))
        if raw.isascii() and not _SPECIAL.search(raw):
            row.text = row.text + raw if bullet else raw
            return row
        row.text = row.text if bullet else ""
        segments = list(_segments(raw))
        if segments and segments[-1][0] == "open":
            row.broken = True
            self._report_open(raw, segments, in_file)
        for segment, begin, end in segments:
            row.text += self._segment(segment, raw[begin:end], row, in_file + begin)
        return row

    def _report_open(self, raw: str, segments: list[tuple[Segment, int, int]], at: int) -> None:
        """The last quote of an odd number is left over; the one that is not closed may stand before it: in
        `"gel, "local anaesthesia"` the second quote has a blank before it and a word after it, so it opens."""
        begin, end = segments[-1][1], len(raw.rstrip())
        for segment, first, last in segments:
            if segment == "string" and raw[last - 2].isspace() and raw[last : last + 1].isalnum():
                begin, end = first, first + len(raw[first : last - 1].rstrip(" \t,"))
                break
        place = self.source.span(at + end, at + end)
        at_end = end == len(raw.rstrip())
        title = help_text("close-quote") if at_end else help_text("close-quote-after", words=raw[begin + 1 : end])
        fix = Fix(((place, '"'),), title)
        self.diagnostics.error("E0107", self.source.span(at + begin, at + begin + 1), fix=fix)

    def _bullet(self, raw: str) -> re.Match[str] | None:
        """A mark before a sentence or a code; signs of the language only where no formula can go on with them."""
        found = _LISTED.match(raw)
        if found is None or found.group(2)[0] in "•·▪▫◦‣⁃●○■□➢►✓\uf0b7\uf0a7":
            return found
        return found if found.group(3) in self.first_words and not self.in_formula else None

    def report_bullets(self) -> None:
        """Once in a file, and the fix removes all of them."""
        if self.bullets:
            first = self.bullets[0]
            at = self.source.span(first.start, first.start + len(first.text.rstrip()))
            fix = Fix(tuple((bullet, "") for bullet in self.bullets), help_text("remove-bullets"), safe=True)
            self.diagnostics.error("E0132", at, bullet=at.text, fix=fix)

    def _segment(self, segment: Segment, raw: str, row: _Row, at: int) -> str:
        span = self.source.span(at, at + len(raw))
        if segment == "comment":
            self.comments.append(Comment(raw[2:].strip(), span=span))
            return " " * len(raw)
        if segment == "open":
            return raw
        place = row.start + len(row.text)
        if segment == "string":
            self._check_quotes(raw, span)
            return '"' + self._repaired(raw[1:-1], place + 1, at + 1, code=False) + '"'
        return _ODD_BLANK.sub(" ", self._repaired(raw, place, at, code=True))

    def _check_quotes(self, raw: str, span: Span) -> None:
        wrong = [index for index in (0, len(raw) - 1) if raw[index] != '"']
        if wrong:
            quotes = [self.source.span(span.start + index, span.start + index + 1) for index in wrong]
            fix = Fix(tuple((quote, '"') for quote in quotes), help_text("write-instead", right=f'"{raw[1:-1]}"'), True)
            self.diagnostics.error("E0108", quotes[0], quote=quotes[0].text, fix=fix)

    def _repaired(self, raw: str, place: int, at: int, code: bool) -> str:
        """Without invisible characters, accents composed, and in code no letters of other scripts by mistake."""
        if raw.isascii():
            return raw
        pieces, done = [], 0
        moved = 0
        for chunk in _CHUNK.finditer(raw):
            word = chunk.group()
            if word.isascii():
                continue
            right = self._repaired_word(word, at + chunk.start(), code)
            pieces += [raw[done : chunk.start()], right]
            done = chunk.end()
            if len(right) != len(word):
                moved += len(right) - len(word)
                self.shifts.append((place + chunk.end() + moved, at + chunk.end()))
        return "".join([*pieces, raw[done:]])

    def _repaired_word(self, word: str, at: int, code: bool) -> str:
        hidden = _INVISIBLE.search(word)
        if hidden:
            right = _INVISIBLE.sub("", word)
            span = self.source.span(at, at + len(word))
            name = f"U+{ord(hidden.group()):04X}"
            self.diagnostics.error("E0129", span, character=name, fix=replace(span, right, safe=True))
            word = right
        word = unicodedata.normalize("NFC", word)  # `check_text` has reported it
        return _WORD.sub(lambda found: self._latin(found.group(), at + found.start()), word) if code else word

    def _latin(self, word: str, at: int) -> str:
        right = plain(word)
        wrong = lookalikes(word)
        # a word that has letters of its own script is no slip of the keyboard; the parser refuses it
        if not wrong or not all(char.isascii() or unicodedata.name(char, "").startswith("LATIN") for char in right):
            return word
        _, letter, latin = wrong[0]
        span = self.source.span(at, at + len(word))
        fix = replace(span, right, safe=True)
        self.diagnostics.error("E0110", span, letter=letter, word=word, latin=latin, right=right, fix=fix)
        return right


def _segments(raw: str) -> Iterator[tuple[Segment, int, int]]:
    done = 0
    while special := _SPECIAL.search(raw, done):
        if special.start() > done:
            yield "code", done, special.start()
        if special.group() == "--":
            yield "comment", special.start(), len(raw)
            return
        closing = _closing_quote(raw, special.group(), special.end())
        if closing is None:
            yield "open", special.start(), len(raw)
            return
        done = closing + 1
        yield "string", special.start(), done
    if done < len(raw):
        yield "code", done, len(raw)


def _closing_quote(raw: str, opening: str, start: int) -> int | None:
    """A straight quote is closed by a straight one if there is one: other quotes may stand in the text."""
    straight = raw.find('"', start) if opening == '"' else -1
    if straight >= 0:
        return straight
    closing = _CLOSING.search(raw, start)
    return closing.start() if closing else None


def _report_tabs(source: SourceText, rows: list[_Row], diagnostics: Diagnostics) -> None:
    """Once in a file, and the fix mends all of them."""
    tabs = [row for row in rows if "\t" in row.blanks and not row.text.isspace()]
    if tabs:
        spans = [source.span(row.in_file, row.in_file + len(row.blanks)) for row in tabs]
        edits = tuple((span, " " * row.indent) for span, row in zip(spans, tabs, strict=True))
        diagnostics.error("E0105", spans[0], fix=Fix(edits, help_text("indent-with-blanks"), safe=True))


# ---------------------------------------------------------------- logical lines


@define
class _Grouping:
    """Joins rows to logical lines.

    `owner` is the last line at the margin, `body` what may be indented under it and `body_indent` how deep. A body is
    bent when one of its lines stands in another column: that is one mistake, however many lines do.
    """

    layout: Layout
    words: Words
    diagnostics: Diagnostics
    lines: list[Line] = field(factory=list)
    owner: int | None = None
    body: Body | None = "statement"
    body_indent: int | None = None
    body_broken: bool = False
    bent: list[_Row] = field(factory=list)

    def add(self, row: _Row) -> None:
        last = self.lines[-1] if self.lines else None
        if last and self._goes_on(last, row):
            self._continue(row)
        elif row.indent == 0:
            self._begin_at_margin(row)
        elif last is None or (self.body is None and self._begins(row)):
            self._begin_orphans(row)
        elif self.body is None:
            self._continue(row)
        else:
            self._add_to_body(row, last, self.body)

    def _goes_on(self, last: Line, row: _Row) -> bool:
        """After a comma; and after `exami-`, broken at the end of the line: the parser says what is wrong there."""
        end = self.layout.text[max(last.start, last.end - 2) : last.end]
        broken_word = row.indent > 0 and len(end) == 2 and end[0].isalnum() and end[1] == "-"
        return (broken_word or (end[-1] == "," and row.indent >= last.indent)) and not self._begins(row)

    def _add_to_body(self, row: _Row, last: Line, body: Kind) -> None:
        if self.body_indent is None:
            self.body_indent = row.indent
        if row.indent > self.body_indent and row.indent > last.indent > 0 and not self._begins(row):
            self._continue(row)
            return
        if row.indent != self.body_indent and not self.body_broken:
            self.bent.append(row)
        self._begin(row, body, self.owner, self.body_broken)

    def _begin_at_margin(self, row: _Row) -> None:
        text = row.text.strip()
        word = _first_word(text)
        is_word = (word[:1].islower() or _TITLE_CASE.fullmatch(word)) and not _SMALL_CODE.fullmatch(word)
        if is_word and word not in self._margin_words():
            self._begin_unknown(row, word)
            return
        kind: Kind = "declaration" if self._declares(text, word) else "heading"
        self._open(_body(word, kind))
        self._begin(row, kind)

    def _open(self, body: Body | None, broken: bool = False) -> None:
        """The line to come is at the margin, and what is indented under it belongs to it."""
        self.report_bent()
        self.owner, self.body, self.body_indent, self.body_broken = len(self.lines), body, None, broken

    def report_bent(self) -> None:
        """Once for a body, and the fix puts all its lines into one column."""
        if self.bent:
            places = [self.layout.source.span(row.in_file, row.in_file + len(row.blanks)) for row in self.bent]
            edits = tuple((place, " " * (self.body_indent or 0)) for place in places)
            fix = Fix(edits, help_text("indent-as-others"), safe=True)
            self.diagnostics.error("E0104", self._span(self.bent[0]), fix=fix)
        self.bent = []

    def _begin_unknown(self, row: _Row, word: str) -> None:
        """A misspelt word takes what the right one takes. Where nobody knows, what is indented is not looked at."""
        if word in self.words.first["statement"] | self.words.first["example_line"]:
            self._begin_unindented(row, word, "indent-under-heading")
            return
        if word in CLAUSES and self.owner is not None:
            self._begin_unindented(row, word, "indent-deeper")
            return
        likely = nearest(word, self._margin_words())
        alone = row.text.strip() == word and word[0].islower()
        span = self._span(row, word)
        if likely:
            self.diagnostics.error("E0102", span, word=word, nearest=likely)
        elif alone:
            right = f"codes of {word}"
            help = help_text("codes-of-group", right=right)
            self.diagnostics.error("E0102", span, word=word, help=help, fix=replace(span, right))
        else:
            self.diagnostics.error("E0102", span, word=word, help=_first_words(self._margin_words()))
        kind: Kind = "declaration" if likely in self.words.first["declaration"] else "heading"
        self._open(_body(likely or "", kind), broken=likely is None and not alone)
        self._begin(row, kind, broken=True)

    def _begin_unindented(self, row: _Row, word: str, meant: str) -> None:
        """What follows still belongs to the heading or example above."""
        at = self.layout.source.span(row.in_file, row.in_file)
        indent = self.body_indent or TAB_WIDTH
        deeper = 2 * indent if meant == "indent-deeper" and self.lines[-1].indent else indent
        fix = Fix(((at, " " * deeper),), help_text(meant), safe=True)
        span = self._span(row, word)
        self.diagnostics.error("E0121", span, word=word, place="at the left margin", help=help_text(meant), fix=fix)
        self._begin(row, self.body or "statement", self.owner, broken=True)

    def _begin_orphans(self, row: _Row) -> None:
        """Reported once for all that follow; they are read like others, for their own mistakes."""
        self.diagnostics.error("E0106", self._span(row))
        self.owner, self.body, self.body_indent, self.body_broken = None, "statement", row.indent, False
        self._begin(row, "statement")

    def _margin_words(self) -> frozenset[str]:
        return self.words.first["declaration"] | self.words.first["heading"]

    def _declares(self, text: str, word: str) -> bool:
        if word == "codes":
            return _CODES_LOOK.match(text) is not None
        if word == "case":
            return _CASE_WITH_TITLE.match(text) is not None
        return word in self.words.first["declaration"]

    def _begins(self, row: _Row) -> bool:
        """Its first word begins a statement and stands nowhere else, not even as a name, so it continues nothing."""
        return _first_word(row.text.strip()) in self.words.only_first["statement"]

    def _begin(self, row: _Row, kind: Kind, owner: int | None = None, broken: bool = False) -> None:
        start = row.start + len(row.blanks)
        end = row.start + len(row.text.rstrip())
        self.lines.append(Line(kind, start, end, row.indent, owner, broken or row.broken))

    def _continue(self, row: _Row) -> None:
        last = self.lines[-1]
        self.lines[-1] = evolve(last, end=row.start + len(row.text.rstrip()), broken=last.broken or row.broken)

    def _span(self, row: _Row, word: str | None = None) -> Span:
        start = row.start + len(row.blanks)
        return self.layout.span(start, start + len(word) if word else row.start + len(row.text.rstrip()))


def _first_words(words: Iterable[str]) -> HelpText:
    return help_text("first-words", words=either(sorted(words)))


def _first_word(text: str) -> str:
    found = _FIRST_WORD.match(text)
    return found.group() if found else ""


def _body(word: str, kind: Kind) -> Body | None:
    """What may be indented under a line that begins with this word."""
    if kind == "heading" or word == "case":
        return "statement"
    return "example_line" if word == "example" else None
