"""From a place of the source to the page that is read beside it: what changes there, and row by row what is said.

A table is told in the order of its rows. Rules for a few neighbouring rows stand in full before the first of them,
those for many or scattered rows before all rows; each row repeats them in short, so that a row tells all of it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import TypeAlias

from takst.backends.docs.page import (
    Block,
    Callout,
    Chip,
    Heading,
    Link,
    Links,
    Mono,
    Page,
    Para,
    Point,
    Points,
    Spot,
    Strong,
    Table,
    Words,
    joined,
    link,
)
from takst.backends.docs.rules import coefficient_words, full_sentence, reading_words, shown_at_place
from takst.backends.docs.sentences import capital, sentence, subject_words
from takst.backends.docs.survey import Place, Survey, anchor_of, beginning, subject_keys
from takst.backends.docs.words import codes_words, listed, number_words, period_words
from takst.ir import nodes as ir
from takst.runtime.spec import CodeRow

_MANY_ROWS = 24
"""A table with more rows gets links to its parts."""
_FEW_STRETCHES = 2
"""Rows that stand in so many stretches of the table are neighbours."""


def place_pages(survey: Survey) -> Iterator[Page]:
    places = survey.places
    for index, place in enumerate(places):
        before = places[index - 1] if index else None
        after = places[index + 1] if index + 1 < len(places) else None
        yield _page(place, survey, _neighbour(before), _neighbour(after))


def _neighbour(place: Place | None) -> Link | None:
    return None if place is None else link(place.page, place.name)


def _page(place: Place, survey: Survey, before: Link | None, after: Link | None) -> Page:
    title = survey.source_title(place.source)
    return Page(
        name=place.page,
        title=(place.name,),
        subtitle=(title,),
        summary=f"{title}, {place.name}: what the rules say there",
        blocks=(
            *_changes(place, survey),
            *_notes(place),
            *_checks(place, survey),
            *(_table(place, survey) if place.rows else _sentences(place, survey)),
        ),
        trail=(link("index", survey.rules.spec.title), link("index", "Places", "places")),
        before=before,
        after=after,
        section=place.page,
    )


# ---------------------------------------------------------------- changes, notes, checks


def change_words(change: ir.Change, survey: Survey) -> Words:
    """What an amendment does, in words."""
    where = listed(change.places, last=" and ")
    match change.kind:
        case "number":
            return (f"In {where}, the number ", Strong(change.old or ""), " becomes ", Strong(change.new or ""), ".")
        case "words":
            return (f"In {where}, the words “{change.old}” become “{change.new}”.",)
        case "replace-rows":
            return (*_rows(change, survey), f" replaced{_in(where)}.")
        case "add-rows":
            return (*_rows(change, survey), f" added{_in(where)}.")
        case "replace-unit":
            what = f"The table of {where}" if change.sentence.startswith("replace table") else where
            return (f"{what} is replaced.",)
        case "add-unit":
            return (f"{where} {'is' if len(change.places) == 1 else 'are'} added.",)
        case "insert":
            return (f"{where} is inserted.",)
        case "renumber":
            return (f"{where} becomes {change.new}.",)
        case _:
            return (change.sentence,)


def _in(where: str) -> str:
    return f" in {where}" if where else ""


def _rows(change: ir.Change, survey: Survey) -> Words:
    if len(change.codes) == 1:
        return ("The row ", *codes_words(change.codes, survey), " is")
    return (f"{len(change.codes)} rows, ", *codes_words(change.codes, survey), ", are")


def _changes(place: Place, survey: Survey) -> Iterator[Block]:
    if not place.changes:
        return
    yield Heading(2, ("What changes here",), "about-changes")
    yield Points(
        tuple(
            Point((*change_words(change, survey), f" From {change.on}."), change_reading(change))
            for change in place.changes
        )
    )


def change_reading(change: ir.Change) -> tuple[Point, ...]:
    return (Point(("Reading: ", *reading_words(change.reading))),) if change.reading is not None else ()


def _notes(place: Place) -> Iterator[Block]:
    for note in place.notes:
        spot = Spot(anchor_of(note.id))
        match note.kind:
            case "unresolved":
                yield Callout("unresolved", "Not here", (spot, note.text))
            case "judge":
                yield Callout("judgement", "A person must judge", (spot, note.text))
            case "note":
                yield Para((spot, note.text, "."))


def _checks(place: Place, survey: Survey) -> Iterator[Block]:
    if not place.checks:
        return
    yield Heading(2, ("The printed table",), "about-table")
    for check in place.checks:
        for table in survey.rules.tables:
            if table.name in check.sentence.split():
                yield _printed(table)
        verdict = Chip("holds", "good") if check.holds else Chip("does not hold", "bad")
        compared = f"{number_words(check.left)} against {number_words(check.right)}"
        words: Words = (Spot(anchor_of(check.id)), "Checked: ", Mono(check.sentence), f" — {compared}: ", verdict)
        yield Para(words)
        if check.reading is not None:
            yield Callout("reading", "Reading", reading_words(check.reading))


def _printed(table: ir.PrintedTable) -> Table:
    rows = tuple(tuple((cell,) for cell in row) for row in table.rows)
    numbers = {
        index
        for index in range(1, len(table.columns))
        if all(row[index].replace(".", "", 1).isdigit() for row in table.rows)
    }
    return Table(f"Table {table.name} as printed", table.columns, rows, frozenset(numbers))


# ---------------------------------------------------------------- places without a table


def _sentences(place: Place, survey: Survey) -> Iterator[Block]:
    """The rules in the order of the source, under the lines that they speak of."""
    before: ir.Subject | None = None
    if place.rules:
        yield Heading(2, ("Rules",), "about-rules")
    for rule in place.rules:
        if rule.subject != before:
            yield _subject_heading(rule.subject, survey)
            before = rule.subject
        yield shown_at_place(rule, survey)


def _subject_heading(subject: ir.Subject, survey: Survey) -> Heading:
    keys = survey.in_order(subject_keys(subject))
    if len(keys) == 1:
        label = survey.label(keys[0])
        words: Words = (*survey.code_link(keys[0]), *((" ", *label) if label else ()))
        return Heading(3, words)
    return Heading(3, (*capital(subject_words(subject, survey)), f" ({len(keys)} codes)"))


# ---------------------------------------------------------------- tables


def _table(place: Place, survey: Survey) -> Iterator[Block]:
    codes = [row.code for row in place.rows]
    own, groups, many, others = _sorted_rules(place, codes)
    if len(codes) > _MANY_ROWS:
        yield _jumps(codes)
    if many:
        yield Heading(2, ("Rules for many rows",), "about-many")
        yield from (shown_at_place(rule, survey) for rule in many)
    yield Heading(2, ("Row by row",), "about-rows")
    for row in place.rows:
        yield from _group(groups.get(row.code, ()), survey)
        yield from _row(row, own.get(row.code, ()), survey)
    if others:
        yield Heading(2, ("Rules for other lines",), "about-others")
        yield from (shown_at_place(rule, survey) for rule in others)


Grouped: TypeAlias = dict[str, list[ir.AnyRule]]


def _sorted_rules(place: Place, codes: Sequence[str]) -> tuple[Grouped, Grouped, list[ir.AnyRule], list[ir.AnyRule]]:
    """The rules of one row; those of neighbours, by the first; those of many rows; those of no row of the table."""
    own: Grouped = {}
    groups: Grouped = {}
    many: list[ir.AnyRule] = []
    others: list[ir.AnyRule] = []
    for rule in place.rules:
        here = [index for index, code in enumerate(codes) if code in rule.subject.codes]
        if not here:
            others.append(rule)
        elif len(here) == 1:
            own.setdefault(codes[here[0]], []).append(rule)
        elif len(here) <= len(codes) // 2 and _stretches(here) <= _FEW_STRETCHES:
            groups.setdefault(codes[here[0]], []).append(rule)
        else:
            many.append(rule)
    return own, groups, many, others


def _stretches(places: Sequence[int]) -> int:
    """How many unbroken stretches the places make."""
    return 1 + sum(after != before + 1 for before, after in pairwise(places))


def _jumps(codes: Sequence[str]) -> Links:
    """One link for each beginning of the codes: AL, DT, EN."""
    first: dict[str, str] = {}
    for code in codes:
        first.setdefault(beginning(code), code)
    links = tuple(Link("", (letters,), f"row-{anchor_of(code)}") for letters, code in first.items())
    return Links("Jump to the rows that begin with", links)


def _group(rules: Sequence[ir.AnyRule], survey: Survey) -> Iterator[Block]:
    before: ir.Subject | None = None
    for rule in rules:
        if rule.subject != before:
            words = capital(subject_words(rule.subject, survey))
            yield Heading(3, (*words, f" ({len(rule.subject.codes)} codes)"))
            before = rule.subject
        yield shown_at_place(rule, survey)


def _row(row: CodeRow, own: Sequence[ir.AnyRule], survey: Survey) -> Iterator[Block]:
    yield Heading(3, (*survey.code_link(row.code), " ", *survey.label(row.code)), f"row-{anchor_of(row.code)}")
    yield Para(_facts_of_row(row), "small")
    if row.remark:
        yield Callout("reading" if row.status == "reading" else "warning", "Remark", (full_sentence(row.remark),))
    yield from (shown_at_place(rule, survey) for rule in own)
    besides = _besides(row.code, own, survey)
    if besides:
        yield Points(besides)
    elif not own:
        yield Para(("No sentence of its own.",), "small")


def _facts_of_row(row: CodeRow) -> Words:
    parts: list[Words] = [("Coefficient ", *coefficient_words(row))]
    if row.kind:
        parts.append((row.kind,))
    if row.notes:
        parts.append((f"notes {', '.join(row.notes)}",))
    parts += [(f"{name.replace('_', ' ')} {value}",) for name, value in sorted(row.extra.items()) if value]
    change = {"replaced": "replaced", "added": "added", "base": ""}[row.change]
    parts.append((f"{change} {period_words(row.valid)}".strip(),))
    return joined(parts, " · ")


def _besides(code: str, own: Sequence[ir.AnyRule], survey: Survey) -> tuple[Point, ...]:
    """The rules that this row shares with others, in short; texts that are not here in one line."""
    points: list[Point] = []
    missing: list[Words] = []
    for rule in survey.rules_of(code):
        if rule in own or isinstance(rule, ir.PaysCoefficient):
            continue
        if isinstance(rule, ir.Unresolved):
            missing.append((_told(rule, survey, rule.text),))
        else:
            said = sentence(rule, (code,), survey, short=True)
            where = "in full" if survey.rules.spec.place_of(code) == rule.citation else rule.citation.place
            points.append(Point((*said.words, " (", _told(rule, survey, where), ")"), said.points))
    if missing:
        points.append(Point(("Rests on texts that are not here: ", *joined(missing, "; "))))
    return tuple(points)


def _told(rule: ir.AnyRule, survey: Survey, text: str) -> Link:
    """The rule where its place tells it in full."""
    return link(survey.place_at(rule.citation).page, text, survey.place_anchor(rule))
