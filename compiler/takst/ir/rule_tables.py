"""From tables of rules to rules: pairs of codes that exclude each other, and codes with the most units that they allow.

    exclusions from "pairs.csv" in the same visit     => one PairTable, however many rows the sheet has
    limits from "limits.csv" per day                  => a Limit for all codes that have one number, days and place

Millions of rows are read column by column: a row is looked at by itself only where something is wrong in it.
"""

from __future__ import annotations

import csv
import datetime as dt
import re
from array import array
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from io import StringIO
from itertools import compress
from operator import add
from typing import Any, TypeAlias

from attrs import define, field, frozen

from takst.diagnostics import either, nearest, note
from takst.ir import nodes as ir
from takst.ir.context import Context
from takst.ir.ids import Draft, more_exact
from takst.ir.statements import guards_of, per_words, sentence, shared_of
from takst.ir.windows import window
from takst.model.nodes import Cited, Days, From
from takst.model.sheet import Cell, Sheet, read_sheet
from takst.runtime.pair_table import BITS, Detail, Pairs, detail_order, from_rows
from takst.runtime.spec import Citation, Period
from takst.source import SourceText, Span
from takst.syntax import nodes as syn

SLUG = "cannot-be-billed-with"
PAIR_COLUMNS = ("code", "with", "loser", "valid_from", "valid_to", "place")
_BESIDES = ("loser", "valid_from", "valid_to", "place")
LIMIT_COLUMNS = ("code", "max", "valid_from", "valid_to", "place")
LOSERS = ("code", "with", "cheaper")
"""Whose row carries the ban, and so loses inside a claim: the first code's, the second's, or both rows."""

_DATE = re.compile(r"\d{4}-\d\d-\d\d\Z")
_WHOLE = re.compile(r"\d{1,9}\Z")
_AT_ONCE = 1 << 16
"""Letters of a sheet that are looked at together."""
_MOST_GUESSED = 50
"""For so many unknown codes of a table the nearest one is looked for."""
_NO_BAN = -1

Cells: TypeAlias = Sequence[str]


def pair_tables(ctx: Context) -> tuple[ir.PairTable, ...]:
    found = (_pair_table(cited, cited.node, ctx) for cited in _of_kind(syn.ExclusionsDecl, ctx))
    return tuple(table for table in found if table is not None)


def limit_drafts(ctx: Context) -> Iterator[Draft]:
    for cited in _of_kind(syn.LimitsDecl, ctx):
        yield from _limits(cited, cited.node, ctx)


def _of_kind(kind: type[Any], ctx: Context) -> Iterator[Cited[Any]]:
    return (cited for cited in ctx.ruleset.rule_tables if isinstance(cited.node, kind))


def _days(place: From, ctx: Context) -> Days:
    return ctx.ruleset.days & place.days


def _rest(declaration: syn.ExclusionsDecl | syn.LimitsDecl) -> str:
    """The author's words after the name of the file, before a reading: what every row says in common."""
    reading = declaration.clauses.reading
    end = declaration.span.end if reading is None else reading.span.start
    words = sentence(declaration.span.source.span(declaration.path.span.end, end))
    return f" {words}" if words else ""


# ---------------------------------------------------------------- codes


@frozen
class _Known:
    """Every code that a table may name, in order, with its number."""

    codes: tuple[str, ...]
    numbers: Mapping[str, int]


def _known(ctx: Context) -> _Known:
    """A code of several rows is written with its row, as everywhere."""
    codes = tuple(sorted(ctx.all_codes))
    return _Known(codes, {code: number for number, code in enumerate(codes)})


def _report_code(text: str, span: Span, ctx: Context, guess: bool = True) -> None:
    catalogue = ctx.ruleset.catalogue
    if text in catalogue.keys:  # and yet no key of a row: it has several
        ctx.error("E0224", span, code=text)
    elif text in catalogue.broken or not catalogue.whole:
        ctx.drop()
    else:
        near = nearest(text, ctx.all_codes) if guess else None
        ctx.error("E0201", span, code=text, nearest=near)


# ---------------------------------------------------------------- exclusions


def _pair_table(cited: Cited[Any], declaration: syn.ExclusionsDecl, ctx: Context) -> ir.PairTable | None:
    source = ctx.ruleset.sheets.get(declaration.path.text)
    place = cited.place
    if place is None or source is None:  # told already
        return None
    ctx.readings = []
    keys, presumed = ctx.beside(declaration.scope, declaration.span)
    shared = shared_of(declaration, ir.Subject(), Citation(place.source, place.place), _period(_days(place, ctx)), ctx)
    pairs = _Reading(source, _days(place, ctx), _known(ctx), ctx).pairs()
    if pairs is None or not len(pairs):
        return None
    for case in ctx.ruleset.cases:
        if next(iter(pairs.of(case)), None) or next(iter(pairs.naming(case)), None):
            ctx.use("case", case)
    shared["subject"] = ir.Subject(pairs.carriers)
    return ir.PairTable(
        slug=SLUG,
        sheet=declaration.path.text,
        rest=_rest(declaration),
        keys=keys,
        presumed_scope=presumed,
        pairs=pairs,
        **shared,
    )


def _period(days: Days) -> Period:
    return Period(days.start, days.end)


class _Besides(dict[tuple[str, str, str, str], int]):
    """The number of what a row says besides its codes: loser, days and place, each combination once. `_NO_BAN` where
    something of it cannot be read, and where nothing of its days is in force."""

    def __init__(self, days: Days) -> None:
        super().__init__()
        self.days = days
        self.details: list[Detail] = []
        self.turned: set[int] = set()
        """Where the second code loses."""
        self.cheaper: set[int] = set()
        """Where each code may lose."""
        self.some_are_no_bans = False

    def __missing__(self, key: tuple[str, str, str, str]) -> int:
        loser, start, end, place = (text.strip() for text in key)
        own = _days_of_cells(start, end)
        if own is None or (own & self.days).is_empty or loser not in ("", *LOSERS):
            self.some_are_no_bans = True
            number = _NO_BAN
        else:
            within = own & self.days
            number = len(self.details)
            self.details.append(Detail(within.start, within.end, place or None))
            if loser in ("with", "cheaper"):
                (self.turned if loser == "with" else self.cheaper).add(number)
        self[key] = number
        return number


def _days_of_cells(start: str, end: str) -> Days | None:
    try:
        first, last = (_date(text) for text in (start, end))
    except ValueError:
        return None
    days = Days(first, last)
    return None if days.is_empty else days


def _date(text: str) -> dt.date | None:
    if not text:
        return None
    if not _DATE.match(text):
        raise ValueError(text)
    return dt.date.fromisoformat(text)


@define
class _Reading:
    """A sheet of pairs while it is read."""

    source: SourceText
    days: Days
    known: _Known
    ctx: Context
    columns: dict[str, int] = field(factory=dict)
    width: int = 0
    rows: Mapping[str, array[int]] = field(init=False)
    """What the row of each code bans, as rows of pairs hold it."""
    beginnings: Mapping[str, array[int]] = field(init=False)
    """The same by the beginnings of rows: a line end and a code."""
    shifted: Mapping[str, int] = field(init=False)
    """The numbers of the codes, as rows of pairs hold them."""
    besides: _Besides = field(init=False)
    unknown: set[str] = field(factory=set)
    """Codes that are reported: each once, in the first row that has it."""

    def __attrs_post_init__(self) -> None:
        self.rows = {code: array("Q") for code in self.known.codes}
        self.beginnings = {f"\n{code}": row for code, row in self.rows.items()}
        self.shifted = {code: number << BITS for code, number in self.known.numbers.items()}
        self.besides = _Besides(self.days)

    def pairs(self) -> Pairs | None:
        """What could be read; None when the sheet has not the columns."""
        text = self.source.text
        head = text[: text.find("\n")] if "\n" in text else text
        if not self._head(next(csv.reader([head]), [])):
            return None
        at, line = len(head) + 1, 2
        while at < len(text):
            end = text.find("\n", at + _AT_ONCE)
            part = text[at : end if end >= 0 else len(text)]
            if not self._take_all(part.removesuffix("\n")):
                for number, row in enumerate(csv.reader(part.split("\n")), start=line):
                    self._take_one(row, number)
            at += len(part) + 1
            line += part.count("\n") + 1
        pairs = from_rows(self.known.codes, self.rows.values(), self.besides.details)
        self._report_own(pairs)
        self._report_repeated(pairs)
        return pairs

    # ------------------------------------------------------------ columns

    def _head(self, cells: Cells) -> bool:
        names = [cell.strip() for cell in cells]
        self.width = len(names)
        sound = check_columns(names, PAIR_COLUMNS, ("code", "with"), self.source, self.ctx)
        self.columns = {name: index for index, name in enumerate(names) if name in PAIR_COLUMNS}
        return sound

    # ------------------------------------------------------------ rows

    def _take_all(self, part: str) -> bool:
        """All rows of this part at once, where each is as it should be; else none of them. That a code bans itself is
        noticed when all rows are read."""
        columns = self._columns_of(part)
        if columns is None:
            return False
        first, second = columns["code"], columns["with"]
        said = self._said(columns, len(first))
        if self.besides.some_are_no_bans and _NO_BAN in said:
            return False
        try:
            rows = list(map(self.beginnings.__getitem__, first))
            partners = list(map(self.shifted.__getitem__, second))
        except KeyError:
            return False
        for at in _where(self.besides.cheaper, said):
            self._add(second[at], first[at][1:], said[at])
        for at in _where(self.besides.turned, said):
            rows[at], partners[at] = self.rows[second[at]], self.shifted[first[at][1:]]
        for row, ban in zip(rows, map(add, partners, said), strict=True):
            row.append(ban)
        return True

    def _columns_of(self, part: str) -> dict[str, list[str]] | None:
        """The cells of these rows, column by column; None when it is clear that not every row has all of them.

        Codes keep the line end before them. Where one row is too short and another makes up for it, a line end stands
        in another column, and the cell that is taken for a code has none and is no beginning of a row.
        """
        length = part.count("\n") + 1
        if self.columns["code"] == 0 and '"' not in part:
            cells = f"\n{part}".replace("\n", ",\n").split(",")
            if len(cells) - 1 != length * self.width:
                return None
            return {name: cells[index + 1 :: self.width] for name, index in self.columns.items()}
        table = list(csv.reader(part.split("\n")))
        if {len(row) for row in table} != {self.width}:
            return None
        columns = {name: [row[index] for row in table] for name, index in self.columns.items()}
        return {**columns, "code": [f"\n{code}" for code in columns["code"]]}

    def _said(self, columns: Mapping[str, list[str]], length: int) -> list[int]:
        """What the rows say besides their codes."""
        own = [columns.get(name) for name in _BESIDES]
        own = [column if column is not None and any(column) else None for column in own]
        if not any(own):
            return [self.besides["", "", "", ""]] * length
        empty = [""] * length
        return list(map(self.besides.__getitem__, zip(*(column or empty for column in own), strict=True)))

    def _add(self, carrier: str, partner: str, said: int) -> None:
        self.rows[carrier].append(self.shifted[partner] + said)

    def _take_one(self, row: list[str], line: int) -> None:
        """A row by itself: everything that is wrong in it is reported, and then it is left out."""
        if not any(cell.strip() for cell in row) and len(row) < 2:  # an empty line is no row
            return
        if len(row) != self.width:
            self.ctx.error("E0606", self.source.line_span(line), found=len(row), wanted=self.width)
            return
        cells = {name: row[index].strip() for name, index in self.columns.items()}
        known = [self._is_known(cells[name], name, line) for name in ("code", "with")]
        first, second = cells["code"], cells["with"]
        if _days_of_cells(cells.get("valid_from", ""), cells.get("valid_to", "")) is None:
            report_days(cells, lambda name: self._cell(name, line), self.ctx)
        loser = cells.get("loser") or "code"
        if loser not in LOSERS:
            span, near = self._cell("loser", line), nearest(loser, LOSERS)
            self.ctx.error("E0609", span, text=loser, column="loser", values=either(LOSERS), nearest=near)
            return
        said = self._besides(cells)
        if not all(known) or said == _NO_BAN:
            return
        if first == second:
            self.ctx.error("E0216", self._cell("with", line), code=second)
            return
        if loser in ("code", "cheaper"):
            self._add(first, second, said)
        if loser in ("with", "cheaper"):
            self._add(second, first, said)

    def _besides(self, cells: Mapping[str, str]) -> int:
        loser, start, end, place = (cells.get(name, "") for name in _BESIDES)
        return self.besides[loser, start, end, place]

    def _is_known(self, text: str, column: str, line: int) -> bool:
        if text in self.rows:
            return True
        if not text:
            self.ctx.error("E0608", self.source.line_span(line), column=column)
        elif text not in self.unknown:
            self.unknown.add(text)
            _report_code(text, self._cell(column, line), self.ctx, len(self.unknown) <= _MOST_GUESSED)
        return False

    def _cell(self, column: str, line: int) -> Span:
        return cell_span(self.source, line, self.columns[column])

    # ------------------------------------------------------------ the whole

    def _report_own(self, pairs: Pairs) -> None:
        """A code cannot be banned beside itself."""
        if any(pairs.between(code, code) for code in pairs.codes):
            for line, cells in self._cells():
                if cells["code"] == cells["with"] in self.rows and self._besides(cells) != _NO_BAN:
                    self.ctx.error("E0216", self._cell("with", line), code=cells["with"])

    def _report_repeated(self, pairs: Pairs) -> None:
        """A pair stands once for each day; in several rows, their days are apart."""
        twice: set[tuple[str, str]] = set()
        for number in pairs.repeating:
            carrier, said = pairs.codes[number], dict[str, list[Period]]()
            for partner, detail in pairs.of(carrier):
                if partner != carrier and any(_meet(detail.valid, other) for other in said.get(partner, ())):
                    twice.add((carrier, partner))
                said.setdefault(partner, []).append(detail.valid)
        if twice:
            self._report_rows(twice)

    def _report_rows(self, twice: set[tuple[str, str]]) -> None:
        earlier: dict[tuple[str, str], list[tuple[int, Days]]] = {}
        for line, cells in self._cells():
            one, two = cells["code"], cells["with"]
            days = _days_of_cells(cells.get("valid_from", ""), cells.get("valid_to", ""))
            if days is None or not {(one, two), (two, one)} & twice:
                continue
            rows = earlier.setdefault((min(one, two), max(one, two)), [])
            first = next((number for number, other in rows if not (other & days).is_empty), None)
            if first is not None:
                notes = [note(self.source.line_span(first), "first-here")]
                self.ctx.error("E0613", self.source.line_span(line), one=one, two=two, notes=notes)
            rows.append((line, days))

    def _cells(self) -> Iterator[tuple[int, dict[str, str]]]:
        """The cells of each row that has as many as it should, with its line: for what is wrong with several rows."""
        for line, row in enumerate(csv.reader(StringIO(self.source.text)), start=1):
            if line > 1 and len(row) == self.width:
                yield line, {name: row[index].strip() for name, index in self.columns.items()}


def _where(wanted: set[int], said: Sequence[int]) -> list[int]:
    """The rows that say one of these."""
    return list(compress(range(len(said)), map(wanted.__contains__, said))) if wanted else []


def _meet(one: Period, two: Period) -> bool:
    starts = [day for day in (one.start, two.start) if day is not None]
    ends = [day for day in (one.end, two.end) if day is not None]
    return not starts or not ends or max(starts) <= min(ends)


# ---------------------------------------------------------------- pairs that are said elsewhere too


def report_said_twice(rules: Iterable[ir.AnyRule], tables: Sequence[ir.PairTable], ctx: Context) -> None:
    """A ban has one place: a sentence says no pair of a table, and two tables share none."""
    for table in tables:
        for rule in rules:
            if (
                isinstance(rule, ir.Exclusion)
                and rule.slug == SLUG
                and not rule.subject.codes.isdisjoint(table.pairs.carriers)
            ):
                _report_sentence(rule, table, ctx)
    for second, table in enumerate(tables):
        for other in tables[:second]:
            _report_tables(other, table, ctx)


def _report_sentence(rule: ir.Exclusion, table: ir.PairTable, ctx: Context) -> None:
    listed = [one.code for one in rule.partners.elements if isinstance(one, ir.Listed)]
    for code in sorted(rule.subject.codes & table.pairs.carriers):
        for partner in listed:
            if any(_meet(rule.valid, detail.valid) for detail in table.pairs.between(code, partner)):
                _report_twice(code, partner, rule, table, ctx)
                return


def _report_tables(first: ir.PairTable, second: ir.PairTable, ctx: Context) -> None:
    for code in sorted(first.pairs.carriers & second.pairs.carriers):
        theirs = {partner for partner, _ in second.pairs.of(code)}
        for partner, detail in first.pairs.of(code):
            if partner in theirs and any(
                _meet(detail.valid, other.valid) for other in second.pairs.between(code, partner)
            ):
                _report_twice(code, partner, second, first, ctx)
                return


def _report_twice(code: str, partner: str, again: ir.Rule, table: ir.PairTable, ctx: Context) -> None:
    assert again.span is not None and table.span is not None
    notes = [note(table.span, "first-here")]
    ctx.error("E0503", again.span, codes=f"{code} and {partner}", notes=notes)


# ---------------------------------------------------------------- limits


@frozen
class _LimitRow:
    code: str
    number: int
    detail: Detail


def _limits(cited: Cited[Any], declaration: syn.LimitsDecl, ctx: Context) -> Iterator[Draft]:
    source, place = ctx.ruleset.sheets.get(declaration.path.text), cited.place
    if place is None or source is None:
        return
    ctx.readings = []
    with ctx.attempt() as attempt:
        over = window(declaration.per, ctx)
        if over is None:
            ctx.error("E0501", declaration.span)
        citation, days = Citation(place.source, place.place), _days(place, ctx)
        shared = shared_of(declaration, ir.Subject(), citation, _period(days), ctx)
    rows = list(_limit_rows(source, days, ctx))
    if attempt.failed or over is None:
        return
    rest = _rest(declaration)
    guards, in_full = guards_of(declaration.clauses)
    together: dict[tuple[int, Detail], list[str]] = {}
    for row in rows:
        together.setdefault((row.number, row.detail), []).append(row.code)
    for (number, detail), codes in sorted(together.items(), key=lambda one: (one[0][0], detail_order(one[0][1]))):
        rule = ir.Limit(
            slug="-".join((f"max-{number}", *map(per_words, declaration.per))),
            number=number,
            noun=None,
            counts="units",
            window=over,
            **shared | said_by_row(ir.Subject(frozenset(codes)), f"max {number}{rest}", citation, detail),
        )
        yield Draft(rule, more_exact(rule.slug, guards, in_full, ""))


def said_by_row(subject: ir.Subject, words: str, citation: Citation, detail: Detail) -> dict[str, Any]:
    """What a row of a table says for itself, of all that a rule has."""
    own = citation if detail.place is None else Citation(citation.source, detail.place)
    return {"subject": subject, "sentence": words, "citation": own, "valid": detail.valid}


def _limit_rows(source: SourceText, days: Days, ctx: Context) -> Iterator[_LimitRow]:
    sheet = read_sheet(source, ctx.diagnostics)
    if not sheet.whole:
        ctx.drop()
    names = [cell.text for cell in sheet.columns]
    if not check_columns(names, LIMIT_COLUMNS, ("code", "max"), source, ctx):
        return
    columns = {name: index for index, name in enumerate(names) if name in LIMIT_COLUMNS}
    earlier: dict[str, list[tuple[Cell, Days]]] = {}
    unknown: set[str] = set()
    for record in sheet.records:
        cells = {name: record[index] for name, index in columns.items()}
        found = _limit_row(sheet, cells, unknown, ctx)
        if found is None:
            continue
        code, number, own = found
        rows = earlier.setdefault(code, [])
        first = next((cell for cell, other in rows if not (other & own).is_empty), None)
        if first is not None:
            notes = [note(sheet.span(first), "first-here")]
            ctx.error("E0605", sheet.span(cells["code"]), code=code, notes=notes)
            continue
        rows.append((cells["code"], own))
        within = own & days
        if not within.is_empty:
            place = cells["place"].text or None if "place" in cells else None
            yield _LimitRow(code, number, Detail(within.start, within.end, place))


def _limit_row(
    sheet: Sheet, cells: Mapping[str, Cell], unknown: set[str], ctx: Context
) -> tuple[str, int, Days] | None:
    """Code, number and days; None when something is wrong, and then all of it is reported."""
    texts = {name: cell.text for name, cell in cells.items()}
    with ctx.attempt() as attempt:
        for name in ("code", "max"):
            if not texts[name]:
                ctx.error("E0608", sheet.source.line_span(sheet.span(cells["code"]).line), column=name)
        code, number = texts["code"], texts["max"]
        if code and code not in ctx.all_codes and code not in unknown:
            unknown.add(code)
            _report_code(code, sheet.span(cells["code"]), ctx, len(unknown) <= _MOST_GUESSED)
        if number and not _WHOLE.match(number):
            ctx.error("E0307", sheet.span(cells["max"]), number=number)
        days = _days_of_cells(texts.get("valid_from", ""), texts.get("valid_to", ""))
        if days is None:
            report_days(texts, lambda name: sheet.span(cells[name]), ctx)
    if attempt.failed or days is None or code not in ctx.all_codes:
        return None
    return code, int(number), days


# ---------------------------------------------------------------- cells


def check_columns(
    names: Sequence[str], known: Sequence[str], needed: Sequence[str], source: SourceText, ctx: Context
) -> bool:
    """A column that is not read is another's business, unless it looks like one that is."""
    for index, name in enumerate(names):
        if name in names[:index]:
            ctx.error("E0213", cell_span(source, 1, index), kind="column", name=name)
        meant = None if name in known else nearest(name, set(known) - set(names))
        if meant is not None and meant not in needed:
            ctx.warn("W0610", cell_span(source, 1, index), column=name, nearest=meant)
    missing = [name for name in needed if name not in names]
    for name in missing:
        ctx.error("E0602", source.line_span(1), column=name, nearest=nearest(name, set(names) - set(known)))
    return not missing


def report_days(cells: Mapping[str, str], span: Callable[[str], Span], ctx: Context) -> None:
    """What keeps the days of a row from being read."""
    found: list[dt.date | None] = []
    for name in ("valid_from", "valid_to"):
        try:
            found.append(_date(cells.get(name, "")))
        except ValueError:
            ctx.error("E0604", span(name), text=cells[name], column=name)
    if len(found) == 2:
        ctx.error("E0401", span("valid_to"), start=found[0], end=found[1])


def cell_span(source: SourceText, line: int, index: int) -> Span:
    """The place of a cell: its text without quotes around it is enough to be seen."""
    text = source.line_text(line)
    cells = next(csv.reader([text]))
    at = 0
    for number, cell in enumerate(cells):
        quoted = text[at:].lstrip().startswith('"')
        length = len(cell) + (2 + cell.count('"') if quoted else 0)
        if number == index:
            start = at + len(text[at : at + length]) - len(text[at : at + length].lstrip())
            end = at + len(text[at : at + length].rstrip())
            return source.span(source.line_start(line) + start, source.line_start(line) + max(start, end))
        at += length + 1
    return source.line_span(line)
