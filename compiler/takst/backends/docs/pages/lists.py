"""The lists: changes by date, facts, groups and terms, coverage, codes that are defined elsewhere."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from typing import get_args

from takst.backends.docs.inputs import CoverageRow, CoverageStatus
from takst.backends.docs.page import (
    Authored,
    Block,
    Callout,
    Chip,
    Heading,
    Mono,
    Page,
    Para,
    Point,
    Points,
    Question,
    Spot,
    Table,
    Tone,
    Words,
    joined,
)
from takst.backends.docs.pages.code import STATUSES
from takst.backends.docs.pages.place import change_reading, change_words
from takst.backends.docs.pages.shared import list_page, subjects_words
from takst.backends.docs.rules import reading_words
from takst.backends.docs.say import Say, humane
from takst.backends.docs.survey import Survey, anchor_of
from takst.backends.docs.words import (
    ask,
    choice_words,
    codes_words,
    condition_points,
    group_link,
    question_of,
    term_link,
    value_words,
)
from takst.ir import nodes as ir
from takst.ir.walk import facts_in, keys_of_rule, line_sets_of_rule
from takst.runtime.spec import FactSpec

_STATUS_WORDS = {
    "rule": "became a rule that is executed",
    "catalogue": "stands in the code table",
    "documentation": "is documented, and decides nothing",
    "judgement": "is put to a person",
    "unresolved": "rests on a text that is not here",
}
_STATUS_TONES: dict[str, Tone] = {
    "rule": "good",
    "catalogue": "good",
    "documentation": "plain",
    "judgement": "judgement",
    "unresolved": "unresolved",
}


# ---------------------------------------------------------------- changes


def changes_page(survey: Survey) -> Page:
    return list_page(
        "changes", "Changes by date", "What begins, ends and is replaced, and when", _changes(survey), survey
    )


def _changes(survey: Survey) -> Iterator[Block]:
    days = _days(survey)
    if not days:
        yield Para(survey.say("Nothing changes within the time of these rules."))
    for day in days:
        yield Heading(2, survey.say("What changed on {day}", day=str(day)), f"day-{day}")
        if day == survey.rules.spec.valid.start:
            yield Para(survey.say("From this day the rules on these pages are in force."))
        changes = [change for change in survey.rules.changes if change.on == day]
        if changes:
            yield Points(tuple(_change(change, survey) for change in changes))
        yield from _rows_and_rules(day, survey)


def _days(survey: Survey) -> list[dt.date]:
    spec = survey.rules.spec
    days = {spec.valid.start, *(change.on for change in survey.rules.changes)}
    for period in (*(row.valid for row in spec.codes.values()), *(rule.valid for rule in survey.rules.rules)):
        days |= {period.start, _next(period.end)}
    return sorted(day for day in days if day is not None)


def _next(day: dt.date | None) -> dt.date | None:
    return None if day is None or day == dt.date.max else day + dt.timedelta(days=1)


def _change(change: ir.Change, survey: Survey) -> Point:
    words = (Spot(anchor_of(change.id)), *change_words(change, survey), " (", *survey.cite(change.citation), ")")
    return Point(words, change_reading(change, survey.say))


def _rows_and_rules(day: dt.date, survey: Survey) -> Iterator[Block]:
    rows = survey.rules.spec.codes.values()
    points: list[Point] = []
    for change, said in (
        ("replaced", "Rows that replace rows unknown here ({number}): {codes}"),
        ("added", "Codes that did not exist before ({number}): {codes}"),
    ):
        codes = [row.code for row in rows if row.change == change and row.valid.start == day]
        if codes:
            points.append(Point(survey.say(said, number=len(codes), codes=codes_words(codes, survey))))
    ended = [row.code for row in rows if _next(row.valid.end) == day]
    if ended:
        id = "Codes that ended ({number}): {codes}"
        points.append(Point(survey.say(id, number=len(ended), codes=codes_words(ended, survey))))
    if day != survey.rules.spec.valid.start:
        begun = [rule for rule in survey.rules.rules if rule.valid.start == day]
        gone = [rule for rule in survey.rules.rules if _next(rule.valid.end) == day]
        for rules, said in (
            (begun, "Sentences that begin, for: {things}"),
            (gone, "Sentences that ended, for: {things}"),
        ):
            if rules:
                points.append(Point(survey.say(said, things=subjects_words(rules, survey))))
    if points:
        yield Points(tuple(points))


# ---------------------------------------------------------------- facts


def facts_page(survey: Survey) -> Page:
    return list_page("facts", "Facts", "What a claim is asked, and which rules ask", _facts(survey), survey)


def _facts(survey: Survey) -> Iterator[Block]:
    yield Para(
        survey.say(
            "A fact that a claim leaves out is unknown, and unknown is not no. A presumption fills only what is "
            "unknown, and every result lists it."
        ),
        "lead",
    )
    levels: dict[str, list[FactSpec]] = {}
    for fact in survey.rules.spec.facts.values():
        levels.setdefault(_level(fact.name), []).append(fact)
    for level, facts in levels.items():
        yield Heading(2, survey.say(level), f"about-{anchor_of(level.lower())}")
        rows = tuple(_fact_row(fact, survey) for fact in facts)
        columns = tuple(map(survey.say.text, ("Question", "Name", "Answer", "Presumed", "Asked for")))
        yield Table(survey.say.text(level), columns, rows)
    yield from _keys(survey)
    builtin = sorted(set(survey.asked_by) - set(survey.rules.spec.facts) - _documents(survey))
    if builtin:
        yield Heading(2, survey.say("Facts of every claim"), "about-every-claim")
        cells = tuple(
            (
                (Spot(anchor_of(name)), question_of(name, survey)),
                (Mono(name),),
                subjects_words(survey.asked_by[name], survey),
            )
            for name in builtin
        )
        columns = tuple(map(survey.say.text, ("Question", "Name", "Asked for")))
        yield Table(survey.say.text("Facts of every claim"), columns, cells)


def _keys(survey: Survey) -> Iterator[Block]:
    """What groups lines: the fact that says it, and what stands for it where it is not said."""
    keys = [key for key in survey.rules.spec.keys.values() if key.name in _used_keys(survey)]
    if not keys:
        return
    say = survey.say
    yield Heading(2, say("What groups lines"), "about-keys")
    # A fact that stands in a table above keeps its place there.
    elsewhere = set(survey.rules.spec.facts) | set(survey.asked_by)
    taken: set[str] = set()
    rows: list[tuple[Words, ...]] = []
    for key in keys:
        path = key.path
        spot = () if path in elsewhere or path in taken else (Spot(anchor_of(path)),)
        taken.add(path)
        asked = Question(say.text("Which {key} does it belong to?", key=say.key(key.name)))
        question = asked if path not in elsewhere else ask(path, survey)
        rows.append(
            ((*spot, question), (say.key(key.name),), (Mono(path),), (", ".join(map(humane, key.presumed)) or "–",))
        )
    columns = ("Question", "Group", "Name", "When it is not said: lines with the same")
    yield Table(say.text("What groups lines"), tuple(map(say.text, columns)), tuple(rows))


def _used_keys(survey: Survey) -> set[str]:
    return {key for rule in survey.rules.rules for key in keys_of_rule(rule)}


def _documents(survey: Survey) -> set[str]:
    """Documents that no fact is declared for."""
    kinds = {rule.kind for rule in survey.rules.rules if isinstance(rule, ir.DocumentRequired)}
    return {f"documents.{kind}" for kind in kinds}


def _level(name: str) -> str:
    """What the fact is said of; its first word says so, else it is the line."""
    levels = {
        "patient": "Of the patient",
        "provider": "Of the provider",
        "performer": "Of the performer",
        "documents": "Of documents",
        "approval": "Of an approval",
        "claim": "Of the claim",
    }
    return levels.get(name.partition(".")[0], "Of the line")


def _fact_row(fact: FactSpec, survey: Survey) -> tuple[Words, ...]:
    rules = survey.asked_by.get(fact.name, ())
    terms = survey.terms_asking.get(fact.name, ())
    asked: list[Words] = [subjects_words(rules, survey)] if rules else []
    asked += [survey.say("term {term}", term=term_link(term)) for term in terms]
    asked += [survey.say("group {group}", group=group_link(group)) for group in _groups_asking(fact.name, survey)]
    return (
        (Spot(anchor_of(fact.name)), question_of(fact.name, survey)),
        (Mono(fact.name),),
        (_type_words(fact, survey.say),),
        ("–" if fact.presumed is None else value_words(fact.presumed, survey.say, fact.unit),),
        joined(asked, "; ") if asked else ("–",),
    )


def _groups_asking(fact: str, survey: Survey) -> list[ir.GroupInfo]:
    """Groups that ask the fact of codes that are not in the catalogue."""
    names = {name for name, cond in survey.known_by.items() if fact in set(facts_in(cond))}
    return [group for group in survey.rules.groups if group.name in names]


def _type_words(fact: FactSpec, say: Say) -> str:
    match fact.type:
        case "choice":
            return say.text("one of {choices}", choices=", ".join(map(choice_words, fact.choices)))
        case "number":
            return say.text("a number of {unit}", unit=fact.unit) if fact.unit else say.text("a number")
        case "list":
            return say.text("any number of values")
        case "yes/no":
            return say.text("yes or no")
        case "date":
            return say.text("a date")
        case "text":
            return say.text("type¦words")


# ---------------------------------------------------------------- groups and terms


def groups_page(survey: Survey) -> Page:
    summary = "Classes of codes and words that are defined once"
    return list_page("groups", "Groups and terms", summary, _groups_and_terms(survey), survey)


def _groups_and_terms(survey: Survey) -> Iterator[Block]:
    if survey.rules.groups:
        yield Heading(2, survey.say("Groups of codes"), "about-groups")
    for group in survey.rules.groups:
        yield Heading(3, (Authored(group.title or humane(group.name)),), f"group-{anchor_of(group.name)}")
        yield Points(tuple(_group(group, survey)))
        if group.reading is not None:
            yield Callout("reading", survey.say.text("Reading"), reading_words(group.reading, survey.say))
    if survey.rules.terms:
        yield Heading(2, survey.say("Terms"), "about-terms")
    for term in survey.rules.terms:
        yield Heading(3, (Authored(humane(term.name)),), f"term-{anchor_of(term.name)}")
        yield Points(_meaning(term, survey))
        if term.reading is not None:
            yield Callout("reading", survey.say.text("Reading"), reading_words(term.reading, survey.say))
    if survey.rules.alternatives:
        yield Heading(2, survey.say("Alternatives"), "about-alternatives")
        yield Para(survey.say("Of each of these exactly one code fits a case."))
        yield Points(
            tuple(
                Point((f"{humane(one.name)}: ", *survey.say.listed(map(survey.code_link, one.codes), "or")))
                for one in survey.rules.alternatives
            )
        )


def _meaning(term: ir.TermInfo, survey: Survey) -> tuple[Point, ...]:
    """What the term stands for, without its own name."""
    points = condition_points(term.cond, survey)
    own = f"term-{anchor_of(term.name)}"
    return tuple(Point(_without(point.words, own), point.below) for point in points)


def _without(words: Words, anchor: str) -> Words:
    """The term's name is the heading already."""
    for index, word in enumerate(words):
        if getattr(word, "anchor", None) == anchor:
            return tuple(one for one in words[index + 1 :] if one != " — ")
    return words


def _group(group: ir.GroupInfo, survey: Survey) -> Iterator[Point]:
    if group.codes:
        yield Point(
            survey.say(
                "{number} {number:code|codes}: {codes}",
                number=len(group.codes),
                codes=codes_words(group.codes, survey),
            )
        )
    if group.incomplete:
        cond = survey.known_by.get(group.name)
        below = condition_points(cond, survey) if cond is not None else ()
        decided = "Codes without a row here may belong to it, decided by:"
        id = decided if below else "Codes without a row here may belong to it, nothing here decides which"
        yield Point(survey.say(id), below)
    users = [rule for rule in survey.rules.rules if _uses(rule, group.name)]
    if users:
        yield Point(survey.say("Named by the rules of {things}", things=subjects_words(users, survey)))


def _uses(rule: ir.AnyRule, name: str) -> bool:
    for lines in line_sets_of_rule(rule):
        for element in lines.elements:
            group = element.of if isinstance(element, ir.AnyOther) else element
            if isinstance(group, ir.InGroup) and group.name == name:
                return True
    return False


# ---------------------------------------------------------------- coverage


def coverage_page(survey: Survey) -> Page:
    summary = "Each statement of the source and what became of it"
    return list_page("coverage", "Coverage of the source", summary, _coverage(survey), survey)


def _coverage(survey: Survey) -> Iterator[Block]:
    rows = survey.extra.coverage
    if not rows:
        yield Para(survey.say("No list of statements is kept for this source."))
        return
    statuses: Sequence[str] = get_args(CoverageStatus)
    counts = tuple(
        (
            (_status(status, survey.say),),
            survey.say(_STATUS_WORDS[status]),
            (str(sum(row.status == status for row in rows)),),
        )
        for status in statuses
    )
    say = survey.say
    total = (say("All statements"), ("",), (str(len(rows)),))
    heads = tuple(map(say.text, ("Status", "Meaning", "Statements")))
    yield Table(say.text("Statements by what became of them"), heads, (*counts, total), frozenset({2}))
    yield Heading(2, say("Statement by statement"), "about-statements")
    columns = tuple(map(say.text, ("Statement", "Where", "Kind", "Status", "Rules", "Note")))
    yield Table(say.text("All statements"), columns, tuple(_coverage_row(row, survey) for row in rows))


def _status(status: str, say: Say) -> Chip:
    return Chip(say.text(STATUSES[status]), _STATUS_TONES[status])


def _coverage_row(row: CoverageRow, survey: Survey) -> tuple[Words, ...]:
    told = [(survey.told_at.get(name) or Mono(name)) for name in row.rules]
    return (
        (Spot(anchor_of(row.statement)), Mono(row.statement)),
        (row.locator or "",),
        (Authored(humane(row.kind or "")),),
        (_status(row.status, survey.say),),
        joined([(one,) for one in told], " "),
        (Authored(row.note),),
    )


# ---------------------------------------------------------------- codes defined elsewhere


def outside_page(survey: Survey) -> Page:
    summary = "Codes that the text names without a row of their own"
    return list_page("outside", "Codes defined elsewhere", summary, _outside(survey), survey)


def _outside(survey: Survey) -> Iterator[Block]:
    if not survey.outside:
        yield Para(survey.say("There are none."))
        return
    rows = tuple(
        (
            (Spot(anchor_of(code)), code),
            (Authored(survey.rules.spec.outside.get(code, "")),),
            subjects_words([mention.rule for mention in survey.mentions(code)], survey),
        )
        for code in survey.outside
    )
    columns = tuple(map(survey.say.text, ("Code", "Remark", "Named by the rules of")))
    yield Table(survey.say.text("Codes defined elsewhere"), columns, rows)
