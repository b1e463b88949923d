"""From the list of a source's hardest statements to the page that shows how each is said, read and judged."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TypeAlias

from takst.backends.docs.inputs import CoverageRow, HardStatement
from takst.backends.docs.page import (
    Authored,
    Block,
    Callout,
    Heading,
    Mono,
    Page,
    Para,
    Point,
    Points,
    Words,
    joined,
    link,
)
from takst.backends.docs.pages.code import example_blocks
from takst.backends.docs.pages.overview import HARDEST
from takst.backends.docs.pages.shared import list_page
from takst.backends.docs.rules import full_sentence, reading_words
from takst.backends.docs.sentences import capital, subject_words
from takst.backends.docs.survey import Survey, anchor_of, subject_keys
from takst.ir import nodes as ir

Said: TypeAlias = ir.AnyRule | ir.Change | ir.TableCheck | ir.FreeNote

_MOST_PLACES = 3
"""More places than that are counted in the heading, not named."""


def hardest_page(survey: Survey) -> Page:
    name, title, _ = HARDEST
    summary = "What is hardest to say in rules, and how it is said"
    return list_page(name, title, summary, _blocks(survey), survey)


def _blocks(survey: Survey) -> Iterator[Block]:
    yield Para(
        survey.say(
            "The statements of the source that ask most of a language for rules. Each stands with its sentences as the "
            "rule files say them, with the reading that was taken, and with an example and its verdicts."
        ),
        "lead",
    )
    said = _by_id(survey)
    listed = {row.statement: row for row in survey.extra.coverage}
    for one in survey.extra.hardest:
        yield from _statement(one, said, listed, survey)


def _by_id(survey: Survey) -> Mapping[str, list[Said]]:
    """Everything that has an id; that of a rule with partners also without them. Versions of a rule share theirs."""
    found: dict[str, list[Said]] = {}
    for rule in survey.rules.rules:
        for key in subject_keys(rule.subject):
            names = [str(name.parts[0]) for name in survey.names(rule, key)]
            for name in dict.fromkeys((survey.stem(rule, key), *names)):
                found.setdefault(name, []).append(rule)
    for kind in (survey.rules.changes, survey.rules.checks, survey.rules.notes):
        for one in kind:
            found.setdefault(one.id, []).append(one)
    return found


def _statement(
    one: HardStatement, said: Mapping[str, list[Said]], listed: Mapping[str, CoverageRow], survey: Survey
) -> Iterator[Block]:
    # A rule that several of the ids name stands once, under the first of them.
    sentences: dict[int, tuple[str, Said]] = {}
    for name in one.rules:
        for node in said[name]:
            sentences.setdefault(id(node), (name, node))
    nodes = [node for _, node in sentences.values()]
    yield Heading(2, (f"{one.number} · ", *_places(nodes, survey)), f"hard-{one.number}")
    yield Para((Authored(full_sentence(one.note)),))
    located = joined([_located(name, listed) for name in one.statements], "; ")
    yield Para(survey.say("Statements: {statements}", statements=located), "small")
    yield Points(tuple(_sentence(name, node, survey) for name, node in sentences.values()))
    for reading in dict.fromkeys(filter(None, map(_reading, nodes))):
        yield Callout("reading", survey.say.text("Reading"), reading_words(reading, survey.say))
    if one.example is not None:
        yield from example_blocks(one.example, survey.say)


def _places(nodes: Sequence[Said], survey: Survey) -> Words:
    """Where the sentences stand in the source; a long list of places only begins."""
    places = dict.fromkeys(survey.place_at(node.citation) for node in nodes)
    more = len(places) - _MOST_PLACES
    links = [(link(place.page, place.name),) for place in list(places)[:_MOST_PLACES]]
    return (*joined(links, "; "), *(survey.say(" and {number} more", number=more) if more > 0 else ()))


def _located(statement: str, listed: Mapping[str, CoverageRow]) -> Words:
    """The statement and where the inventory found it."""
    row = listed.get(statement)
    where = f" ({row.locator})" if row is not None and row.locator else ""
    return (link("coverage", statement, anchor_of(statement)), where)


def _reading(one: Said) -> ir.Reading | None:
    return None if isinstance(one, ir.FreeNote) else one.reading


def _sentence(name: str, one: Said, survey: Survey) -> Point:
    where = survey.told_at.get(name)
    told: Words = (" (", where if where is not None else Mono(name), ")")
    match one:
        case ir.FreeNote():
            return Point((Mono(f'{one.kind} "{one.text}"'), *told))
        case ir.Change() | ir.TableCheck():
            return Point((Mono(one.sentence), *told))
        case _:
            return Point((*capital(subject_words(one.subject, survey)), ": ", Mono(one.sentence), *told))
