"""The first page, with counts and the way into everything else, and the list of all codes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import get_args

from takst.backends.docs.inputs import CoverageStatus
from takst.backends.docs.page import (
    Authored,
    Block,
    Chip,
    Heading,
    Page,
    Para,
    Point,
    Points,
    Strong,
    Table,
    Words,
    link,
)
from takst.backends.docs.pages.code import STATUSES
from takst.backends.docs.rules import coefficient_words
from takst.backends.docs.say import Say
from takst.backends.docs.survey import Survey, Thing, kebab_place
from takst.backends.docs.words import period_words
from takst.ir import nodes as ir
from takst.ir.ids import rule_ids
from takst.runtime.spec import CodeRow

OTHER_PAGES: tuple[tuple[str, str, str], ...] = (
    ("codes/index", "Codes", "every code with its label and coefficient"),
    ("changes", "Changes by date", "what begins, ends and is replaced, and when"),
    ("readings", "Readings", "where the text can be understood in more than one way, and which way was taken"),
    ("unresolved", "Unresolved references", "what the text points to and is not here"),
    ("judgements", "Open judgements", "questions that a person answers and no program"),
    ("anomalies", "Anomalies", "remarks on the print, bans on one side only, sentences that contradict each other"),
    ("coverage", "Coverage of the source", "each statement of the source and what became of it"),
    ("facts", "Facts", "what a claim is asked, and which rules ask"),
    ("groups", "Groups and terms", "classes of codes and words that are defined once"),
    ("outside", "Codes defined elsewhere", "codes that the text names without a row of their own"),
)
"""Name, title and what it is for."""

HARDEST = ("hardest", "The hardest statements", "what is hardest to say in rules, and how it is said")
"""Only where the ruleset keeps a list of them."""


def other_pages(survey: Survey) -> tuple[tuple[str, str, str], ...]:
    return (*OTHER_PAGES, HARDEST) if survey.extra.hardest else OTHER_PAGES


def overview(survey: Survey) -> Page:
    spec = survey.rules.spec
    say = survey.say
    sources = say.listed_text([source.title for source in spec.sources], "and")
    blocks: tuple[Block, ...] = (
        Para(
            say(
                "These pages say in plain English what the checked rules made from {sources} require. "
                "They are meant to be read beside the source: every sentence names the place that it restates.",
                sources=sources,
            ),
            "lead",
        ),
        _counts(survey),
        Heading(2, say("How to read these pages"), "how-to-read"),
        _how_to_read(say),
        Heading(2, say("Places of the source, in its order"), "places"),
        _places(survey),
        Heading(2, say("Other pages"), "pages"),
        Points(
            tuple(
                Point((link(name, say.text(title)), f" — {say.text(purpose)}"))
                for name, title, purpose in other_pages(survey)
            )
        ),
        Heading(2, say("Sources"), "sources"),
        _sources(survey),
    )
    return Page(
        name="index",
        title=(spec.title,),
        subtitle=say("Rules of {sources}, in force {days}", sources=sources, days=period_words(spec.valid, say)),
        summary=say.text("{title}: the rules in plain English", title=spec.title),
        blocks=blocks,
        section="index",
    )


def _counts(survey: Survey) -> Table:
    rules, say = survey.rules, survey.say

    def to(page: str, id: str, anchor: str | None = None) -> Words:
        return (link(page, say.text(id), anchor),)

    judgements = sum(isinstance(rule, ir.Judge) for rule in rules.rules)
    missing = {rule.text for rule in rules.rules if isinstance(rule, ir.Unresolved)}
    missing |= {note.text for note in rules.notes if note.kind == "unresolved"}
    ids = {name for rule in rules.rules for name in rule_ids(rule, rules.spec.name)}
    counted: list[tuple[str, int, Words]] = [
        ("Codes with a row", len(rules.spec.codes), to("codes/index", "all codes")),
        ("Sentences of the rule files", len(rules.rules), to("index", "by place", "places")),
        ("Rule ids (a sentence per code and partner)", len(ids), to("codes/index", "on the pages of the codes")),
        ("Readings", len(survey.readings), to("readings", "with their alternatives")),
        ("Texts that are not here", len(missing), to("unresolved", "unresolved references")),
        ("Questions for a person", judgements, to("judgements", "open judgements")),
        ("Facts that a claim may be asked", len(rules.spec.facts), to("facts", "all facts")),
    ]
    if survey.extra.examples:
        counted.append(("Examples", len(survey.extra.examples), to("codes/index", "on the pages of the codes")))
    if survey.extra.coverage:
        counted.append(("Statements of the source", len(survey.extra.coverage), _by_status(survey)))
    rows = tuple((say(what), (str(count),), where) for what, count, where in counted)
    return Table(say.text("What is here"), tuple(map(say.text, ("What", "How many", "Where"))), rows, frozenset({1}))


def _by_status(survey: Survey) -> Words:
    """`coverage: 612 rule, 190 catalogue`."""
    found = Counter(row.status for row in survey.extra.coverage)
    statuses = [status for status in get_args(CoverageStatus) if found[status]]
    counts = [
        survey.say.text("{number} {status}", number=found[status], status=survey.say(STATUSES[status]))
        for status in statuses
    ]
    where = link("coverage", survey.say.text("link¦coverage"))
    return survey.say("{coverage}: {counts}", coverage=where, counts=", ".join(counts))


def _how_to_read(say: Say) -> Points:
    said: tuple[tuple[Words, str], ...] = (
        (
            (Chip(say.text("chip¦reading"), "reading"),),
            "the text leaves something open; the alternative stands beside the reading taken",
        ),
        (
            (Chip(say.text("chip¦not here"), "unresolved"),),
            "the sentence points to a text that is not in this source; it decides nothing",
        ),
        ((Chip(say.verdict("needs judgement"), "judgement"),), "a person must answer; no option answers for them"),
        ((Strong(say.text("word¦otherwise")),), "what becomes of a line that breaks the rule"),
        (
            (Strong(say.verdict("undecided")),),
            "something that the rule asks is not known: unknown is never taken as no",
        ),
        (
            (Strong(say.text("word¦in force")),),
            "the law on the day of service decides; before and after it the rule says nothing",
        ),
    )
    return Points(tuple(Point((*what, " — ", say.text(meaning), ".")) for what, meaning in said))


def _places(survey: Survey) -> Table:
    rows = tuple(
        (
            (link(place.page, place.name),),
            (str(len(place.rows)) if place.rows else "–",),
            (str(len(place.rules)) if place.rules else "–",),
            (str(len(place.changes)) if place.changes else "–",),
        )
        for place in survey.places
    )
    columns = tuple(map(survey.say.text, ("Place", "Rows", "Sentences", "Changes")))
    return Table(survey.say.text("Places of the source, in its order"), columns, rows, frozenset({1, 2, 3}))


def _sources(survey: Survey) -> Table:
    rows = tuple(
        ((one.title,), (one.language or "–",), (one.published.isoformat() if one.published else "–",))
        for one in survey.rules.spec.sources
    )
    return Table(survey.say.text("Sources"), tuple(map(survey.say.text, ("Source", "Language", "Published"))), rows)


# ---------------------------------------------------------------- all codes


def codes_index(survey: Survey) -> Page:
    return Page(
        name="codes/index",
        title=survey.say("Codes"),
        summary=survey.say.text("Every code with its label, coefficient and the number of its sentences"),
        blocks=tuple(_code_tables(survey)),
        trail=(link("index", survey.rules.spec.title),),
        section="codes/index",
    )


def _code_tables(survey: Survey) -> Iterator[Block]:
    say = survey.say
    if survey.others:
        yield Heading(2, say("Cases and materials"), "about-cases")
        cases: tuple[tuple[Words, ...], ...] = tuple(
            ((link(one.page, survey.name(one.key)),), survey.label(one.key), (str(len(survey.rules_of(one.key))),))
            for one in survey.others
        )
        heads = tuple(map(say.text, ("Name", "What it is", "Sentences")))
        yield Table(say.text("Cases and materials"), heads, cases, frozenset({2}))
    for place in survey.places:
        if place.rows:
            yield Heading(2, (place.name,), f"about-{kebab_place(place.name)}")
            yield Para((link(place.page, say.text("{place}, row by row", place=place.name)),), "small")
            rows = tuple(_code_row(survey.things[row.code], row, survey) for row in place.rows)
            columns = tuple(map(say.text, ("Code", "Label", "In English", "Coefficient", "Sentences")))
            yield Table(place.name, columns, rows, frozenset({3, 4}))


def _code_row(thing: Thing, row: CodeRow, survey: Survey) -> tuple[Words, ...]:
    return (
        (link(thing.page, survey.name(thing.key)),),
        survey.label(thing.key),
        (Authored(survey.title(thing.key) or ""),),
        coefficient_words(row, survey.say),
        (str(len(survey.rules_of(thing.key))),),
    )
