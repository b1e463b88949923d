"""The first page, with counts and the way into everything else, and the list of all codes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import get_args

from takst.backends.docs.inputs import CoverageStatus
from takst.backends.docs.page import (
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
from takst.backends.docs.rules import coefficient_words
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
    sources = " and ".join(source.title for source in spec.sources)
    blocks: tuple[Block, ...] = (
        Para(
            (
                f"These pages say in plain English what the checked rules made from {sources} require. "
                "They are meant to be read beside the source: every sentence names the place that it restates.",
            ),
            "lead",
        ),
        _counts(survey),
        Heading(2, ("How to read these pages",), "how-to-read"),
        _how_to_read(),
        Heading(2, ("Places of the source, in its order",), "places"),
        _places(survey),
        Heading(2, ("Other pages",), "pages"),
        Points(tuple(Point((link(name, title), f" — {purpose}")) for name, title, purpose in other_pages(survey))),
        Heading(2, ("Sources",), "sources"),
        _sources(survey),
    )
    return Page(
        name="index",
        title=(spec.title,),
        subtitle=(f"Rules of {sources}, in force {period_words(spec.valid)}",),
        summary=f"{spec.title}: the rules in plain English",
        blocks=blocks,
        section="index",
    )


def _counts(survey: Survey) -> Table:
    rules = survey.rules
    judgements = sum(isinstance(rule, ir.Judge) for rule in rules.rules)
    missing = {rule.text for rule in rules.rules if isinstance(rule, ir.Unresolved)}
    missing |= {note.text for note in rules.notes if note.kind == "unresolved"}
    ids = {name for rule in rules.rules for name in rule_ids(rule, rules.spec.name)}
    counted: list[tuple[str, int, Words]] = [
        ("Codes with a row", len(rules.spec.codes), (link("codes/index", "all codes"),)),
        ("Sentences of the rule files", len(rules.rules), (link("index", "by place", "places"),)),
        ("Rule ids (a sentence per code and partner)", len(ids), (link("codes/index", "on the pages of the codes"),)),
        ("Readings", len(survey.readings), (link("readings", "with their alternatives"),)),
        ("Texts that are not here", len(missing), (link("unresolved", "unresolved references"),)),
        ("Questions for a person", judgements, (link("judgements", "open judgements"),)),
        ("Facts that a claim may be asked", len(rules.spec.facts), (link("facts", "all facts"),)),
    ]
    if survey.extra.examples:
        counted.append(("Examples", len(survey.extra.examples), (link("codes/index", "on the pages of the codes"),)))
    if survey.extra.coverage:
        counted.append(("Statements of the source", len(survey.extra.coverage), _by_status(survey)))
    rows = tuple(((what,), (str(count),), where) for what, count, where in counted)
    return Table("What is here", ("What", "How many", "Where"), rows, frozenset({1}))


def _by_status(survey: Survey) -> Words:
    """`coverage: 612 rule, 190 catalogue`."""
    found = Counter(row.status for row in survey.extra.coverage)
    counts = [f"{found[status]} {status}" for status in get_args(CoverageStatus) if found[status]]
    return (link("coverage", "coverage"), f": {', '.join(counts)}")


def _how_to_read() -> Points:
    said: tuple[tuple[Words, str], ...] = (
        (
            (Chip("reading", "reading"),),
            "the text leaves something open; the alternative stands beside the reading taken",
        ),
        (
            (Chip("not here", "unresolved"),),
            "the sentence points to a text that is not in this source; it decides nothing",
        ),
        ((Chip("needs judgement", "judgement"),), "a person must answer; no option answers for them"),
        ((Strong("otherwise"),), "what becomes of a line that breaks the rule"),
        ((Strong("undecided"),), "something that the rule asks is not known: unknown is never taken as no"),
        ((Strong("in force"),), "the law on the day of service decides; before and after it the rule says nothing"),
    )
    return Points(tuple(Point((*what, " — ", meaning, ".")) for what, meaning in said))


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
    columns = ("Place", "Rows", "Sentences", "Changes")
    return Table("Places of the source, in its order", columns, rows, frozenset({1, 2, 3}))


def _sources(survey: Survey) -> Table:
    rows = tuple(
        ((one.title,), (one.language or "–",), (one.published.isoformat() if one.published else "–",))
        for one in survey.rules.spec.sources
    )
    return Table("Sources", ("Source", "Language", "Published"), rows)


# ---------------------------------------------------------------- all codes


def codes_index(survey: Survey) -> Page:
    return Page(
        name="codes/index",
        title=("Codes",),
        summary="Every code with its label, coefficient and the number of its sentences",
        blocks=tuple(_code_tables(survey)),
        trail=(link("index", survey.rules.spec.title),),
        section="codes/index",
    )


def _code_tables(survey: Survey) -> Iterator[Block]:
    if survey.others:
        yield Heading(2, ("Cases and materials",), "about-cases")
        cases: tuple[tuple[Words, ...], ...] = tuple(
            ((link(one.page, one.name),), survey.label(one.key), (str(len(survey.rules_of(one.key))),))
            for one in survey.others
        )
        yield Table("Cases and materials", ("Name", "What it is", "Sentences"), cases, frozenset({2}))
    for place in survey.places:
        if place.rows:
            yield Heading(2, (place.name,), f"about-{kebab_place(place.name)}")
            yield Para((link(place.page, f"{place.name}, row by row"),), "small")
            rows = tuple(_code_row(survey.things[row.code], row, survey) for row in place.rows)
            columns = ("Code", "Label", "In English", "Coefficient", "Sentences")
            yield Table(place.name, columns, rows, frozenset({3, 4}))


def _code_row(thing: Thing, row: CodeRow, survey: Survey) -> tuple[Words, ...]:
    return (
        (link(thing.page, thing.name),),
        survey.label(thing.key),
        (survey.title(thing.key) or "",),
        coefficient_words(row),
        (str(len(survey.rules_of(thing.key))),),
    )
