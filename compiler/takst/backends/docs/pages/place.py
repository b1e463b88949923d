"""From a place of the source to the page that is read beside it: what changes there, and row by row what is said.

A table is told in the order of its rows. Rules for a few neighbouring rows stand in full before the first of them,
those for many or scattered rows before all rows; each row repeats them in short, so that a row tells all of it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import TypeAlias

from takst.backends.docs.page import (
    Authored,
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
    Table,
    Tone,
    Words,
    joined,
    link,
)
from takst.backends.docs.rules import coefficient_words, full_sentence, reading_words, shown_at_place
from takst.backends.docs.say import Say
from takst.backends.docs.sentences import capital, sentence, subject_of_code, subject_words
from takst.backends.docs.survey import Place, Survey, anchor_of, beginning, subject_keys
from takst.backends.docs.words import codes_words, number_words, period_words
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
    title, say = survey.source_title(place.source), survey.say
    return Page(
        name=place.page,
        title=(place.name,),
        subtitle=(title,),
        summary=say.text("{source}, {place}: what the rules say there", source=title, place=place.name),
        blocks=(
            *_changes(place, survey),
            *_notes(place, say),
            *_checks(place, survey),
            *(_table(place, survey) if place.rows else _sentences(place, survey)),
        ),
        trail=(link("index", survey.rules.spec.title), link("index", say.text("Places"), "places")),
        before=before,
        after=after,
        section=place.page,
    )


# ---------------------------------------------------------------- changes, notes, checks


def change_words(change: ir.Change, survey: Survey) -> Words:
    """What an amendment does, in words."""
    say = survey.say
    where = say.listed_text(change.places, "and")
    told: dict[str, Words] = {"where": (where,), "old": (change.old or "",), "new": (change.new or "",)}
    match change.kind:
        case "number":
            return say("In {where}, the number **{old}** becomes **{new}**.", **told)
        case "words":
            return say("In {where}, the words “{old}” become “{new}”.", **told)
        case "replace-rows" | "add-rows":
            return _rows(change, where, survey)
        case "replace-unit" if change.sentence.startswith("replace table"):
            return say("The table of {where} is replaced.", **told)
        case "replace-unit":
            return say("{where} is replaced.", **told)
        case "add-unit":
            return say("{where} {number:is|are} added.", number=len(change.places), **told)
        case "insert":
            return say("{where} is inserted.", **told)
        case "renumber":
            return say("{where} becomes {new}.", **told)
        case _:
            return (Authored(change.sentence),)


def _rows(change: ir.Change, where: str, survey: Survey) -> Words:
    say = survey.say
    told: dict[str, Words] = {
        "codes": codes_words(change.codes, survey),
        "in": say(" in {where}", where=where) if where else (),
    }
    if change.kind == "add-rows":
        one, many = "The row {codes} is added{in}.", "{number} {number:row|rows}, {codes}, are added{in}."
    else:
        one, many = "The row {codes} is replaced{in}.", "{number} {number:row|rows}, {codes}, are replaced{in}."
    return say(one, **told) if len(change.codes) == 1 else say(many, number=len(change.codes), **told)


def _changes(place: Place, survey: Survey) -> Iterator[Block]:
    if not place.changes:
        return
    yield Heading(2, survey.say("What changes here"), "about-changes")
    yield Points(
        tuple(
            Point(
                (*change_words(change, survey), " ", *survey.say("From {day}.", day=str(change.on))),
                change_reading(change, survey.say),
            )
            for change in place.changes
        )
    )


def change_reading(change: ir.Change, say: Say) -> tuple[Point, ...]:
    if change.reading is None:
        return ()
    return (Point(say("Reading: {reading}", reading=reading_words(change.reading, say))),)


def _notes(place: Place, say: Say) -> Iterator[Block]:
    for note in place.notes:
        spot = Spot(anchor_of(note.id))
        match note.kind:
            case "unresolved":
                yield Callout("unresolved", say.text("Not here"), (spot, Authored(note.text)))
            case "judge":
                yield Callout("judgement", say.text("A person must judge"), (spot, Authored(note.text)))
            case "note":
                yield Para((spot, Authored(f"{note.text}.")))


def _checks(place: Place, survey: Survey) -> Iterator[Block]:
    if not place.checks:
        return
    yield Heading(2, survey.say("The printed table"), "about-table")
    for check in place.checks:
        for table in survey.rules.tables:
            if table.name in check.sentence.split():
                yield _printed(table, survey.say)
        say = survey.say
        verdict = Chip(say.text("holds"), "good") if check.holds else Chip(say.text("does not hold"), "bad")
        left, right = number_words(check.left), number_words(check.right)
        id = "Checked: {check} — {left} against {right}: {verdict}"
        words = say(id, check=Mono(check.sentence), left=left, right=right, verdict=verdict)
        yield Para((Spot(anchor_of(check.id)), *words))
        if check.reading is not None:
            yield Callout("reading", say.text("Reading"), reading_words(check.reading, say))


def _printed(table: ir.PrintedTable, say: Say) -> Table:
    rows = tuple(tuple((cell,) for cell in row) for row in table.rows)
    numbers = {
        index
        for index in range(1, len(table.columns))
        if all(row[index].replace(".", "", 1).isdigit() for row in table.rows)
    }
    return Table(say.text("Table {name} as printed", name=table.name), table.columns, rows, frozenset(numbers))


# ---------------------------------------------------------------- places without a table


def _sentences(place: Place, survey: Survey) -> Iterator[Block]:
    """The rules in the order of the source, under the lines that they speak of."""
    before: ir.Subject | None = None
    if place.rules:
        yield Heading(2, survey.say("Rules"), "about-rules")
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
    return Heading(3, _with_count(subject, len(keys), survey))


def _with_count(subject: ir.Subject, number: int, survey: Survey) -> Words:
    words = capital(subject_words(subject, survey))
    return survey.say("{subject} ({number} {number:code|codes})", subject=words, number=number)


# ---------------------------------------------------------------- tables


def _table(place: Place, survey: Survey) -> Iterator[Block]:
    codes = [row.code for row in place.rows]
    own, groups, many, others = _sorted_rules(place, codes)
    if len(codes) > _MANY_ROWS:
        yield _jumps(codes, survey.say)
    if many:
        yield Heading(2, survey.say("Rules for many rows"), "about-many")
        yield from (shown_at_place(rule, survey) for rule in many)
    yield Heading(2, survey.say("Row by row"), "about-rows")
    for row in place.rows:
        yield from _group(groups.get(row.code, ()), survey)
        yield from _row(row, own.get(row.code, ()), survey)
    if others:
        yield Heading(2, survey.say("Rules for other lines"), "about-others")
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


def _jumps(codes: Sequence[str], say: Say) -> Links:
    """One link for each beginning of the codes: AL, DT, EN."""
    first: dict[str, str] = {}
    for code in codes:
        first.setdefault(beginning(code), code)
    links = tuple(Link("", (letters,), f"row-{anchor_of(code)}") for letters, code in first.items())
    return Links(say.text("Jump to the rows that begin with"), links)


def _group(rules: Sequence[ir.AnyRule], survey: Survey) -> Iterator[Block]:
    before: ir.Subject | None = None
    for rule in rules:
        if rule.subject != before:
            yield Heading(3, _with_count(rule.subject, len(rule.subject.codes), survey))
            before = rule.subject
        yield shown_at_place(rule, survey)


def _row(row: CodeRow, own: Sequence[ir.AnyRule], survey: Survey) -> Iterator[Block]:
    yield Heading(3, (*survey.code_link(row.code), " ", *survey.label(row.code)), f"row-{anchor_of(row.code)}")
    yield Para(_facts_of_row(row, survey), "small")
    if row.remark:
        tone: Tone = "reading" if row.status == "reading" else "warning"
        yield Callout(tone, survey.say.text("Remark"), (Authored(full_sentence(row.remark)),))
    yield from (shown_at_place(rule, survey) for rule in own)
    besides = _besides(row.code, own, survey)
    if besides:
        yield Points(besides)
    elif not own:
        yield Para(survey.say("No sentence of its own."), "small")


def _facts_of_row(row: CodeRow, survey: Survey) -> Words:
    say = survey.say
    parts: list[Words] = [say("Coefficient {number}", number=coefficient_words(row, say))]
    if row.kind:
        parts.append((row.kind,))
    if row.notes:
        parts.append(say("notes {marks}", marks=", ".join(row.notes)))
    parts += [(f"{say.column(name).lower()} {value}",) for name, value in sorted(row.extra.items()) if value]
    days = period_words(survey.rules.spec.days_of(row), say)
    parts.append(say(_CHANGES[row.change], days=days))
    return joined(parts, " · ")


_CHANGES = {"replaced": "replaced {days}", "added": "added {days}", "base": "in force {days}"}


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
            told = subject_of_code((code,), survey.say, others=len(rule.subject.codes) > 1)
            said = sentence(rule, told, survey, short=True)
            is_here = survey.rules.spec.place_of(code) == rule.citation
            where = survey.say.text("in full") if is_here else rule.citation.place
            points.append(Point((*said.words, " (", _told(rule, survey, where), ")"), said.points))
    if missing:
        points.append(Point(survey.say("Rests on texts that are not here: {texts}", texts=joined(missing, "; "))))
    return tuple(points)


def _told(rule: ir.AnyRule, survey: Survey, text: str) -> Link:
    """The rule where its place tells it in full."""
    return link(survey.place_at(rule.citation).page, text, survey.place_anchor(rule))
