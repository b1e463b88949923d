"""What a reviewer must decide or know: readings, texts that are not here, questions for a person, anomalies."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

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
    Question,
    Table,
    Words,
    joined,
)
from takst.backends.docs.pages.place import change_words
from takst.backends.docs.pages.shared import list_page, subjects_words
from takst.backends.docs.rules import full_sentence, status_chip
from takst.backends.docs.say import Say
from takst.backends.docs.sentences import sentence, subject_of
from takst.backends.docs.survey import Survey
from takst.backends.docs.words import codes_words, group_link, number_words, term_link
from takst.ir import nodes as ir
from takst.ir.walk import conditions_in, conditions_of_rule
from takst.runtime.spec import Citation, CodeRow

_MOST_SENTENCES = 6


def _cited(citations: Iterable[Citation], survey: Survey) -> Words:
    return joined([survey.cite(one) for one in dict.fromkeys(citations)], "; ")


# ---------------------------------------------------------------- readings


def readings_page(survey: Survey) -> Page:
    return list_page(
        "readings",
        "Readings",
        "Where the text can be understood in more than one way, and which way was taken",
        _readings(survey),
        survey,
    )


def _readings(survey: Survey) -> Iterator[Block]:
    yield Para(
        survey.say(
            "Each of these is a choice, and not in the source. Whoever checks the rules should agree with the reading "
            "or take the alternative."
        ),
        "lead",
    )
    users = _users(survey)
    for number, (reading, anchor) in enumerate(survey.readings.items(), start=1):
        yield Heading(2, (f"{number}. ", Authored(full_sentence(reading.text))), anchor)
        if reading.instead is not None:
            alternative = Authored(full_sentence(reading.instead))
            yield Callout("reading", survey.say.text("The alternative"), (alternative,))
        yield Points(tuple(users.get(reading, ())) or (Point(survey.say("Nothing rests on it at present.")),))


def _users(survey: Survey) -> Mapping[ir.Reading, list[Point]]:
    """What rests on each reading."""
    say = survey.say
    found: dict[ir.Reading, list[Point]] = {}
    by_reading: dict[ir.Reading, list[ir.AnyRule]] = {}
    if survey.rules.with_reading is not None:
        bare = Point(say("What a bare “with” means in this ruleset"))
        found.setdefault(survey.rules.with_reading, []).append(bare)
    for group in survey.rules.groups:
        if group.reading is not None:
            found.setdefault(group.reading, []).append(Point(say("The group {group}", group=group_link(group))))
    for term in survey.rules.terms:
        if term.reading is not None:
            found.setdefault(term.reading, []).append(Point(say("The term {term}", term=term_link(term.name))))
    for change in survey.rules.changes:
        if change.reading is not None:
            found.setdefault(change.reading, []).append(Point(change_words(change, survey)))
    for check in survey.rules.checks:
        if check.reading is not None:
            told = {"check": (Mono(check.sentence),), "place": survey.cite(check.citation)}
            words = say("Checked: {check} ({place})", **told)
            found.setdefault(check.reading, []).append(Point(words))
    for rule in survey.rules.rules:
        if rule.reading is not None:
            by_reading.setdefault(rule.reading, []).append(rule)
    for reading, rules in by_reading.items():
        found.setdefault(reading, []).extend(_resting(rules, survey))
    return found


def _resting(rules: Sequence[ir.AnyRule], survey: Survey) -> Iterator[Point]:
    """A few sentences in their own words, many by their codes."""
    if len(rules) > _MOST_SENTENCES:
        told = {"things": subjects_words(rules, survey), "places": _cited((rule.citation for rule in rules), survey)}
        id = "{number} {number:sentence|sentences}, for {things} — {places}"
        yield Point(survey.say(id, number=len(rules), **told))
        return
    for rule in rules:
        said = sentence(rule, subject_of(rule.subject, survey), survey, short=True)
        yield Point((*said.words, " (", *survey.cite_rule(rule), ")"), said.points)


# ---------------------------------------------------------------- unresolved


def unresolved_page(survey: Survey) -> Page:
    return list_page(
        "unresolved",
        "Unresolved references",
        "What the text points to and is not here",
        _unresolved(survey),
        survey,
    )


def _unresolved(survey: Survey) -> Iterator[Block]:
    yield Para(
        survey.say(
            "None of these decides anything: they are listed with every line that they touch, and never give a verdict."
        ),
        "lead",
    )
    say = survey.say
    of_document = [note for note in survey.rules.notes if note.kind == "unresolved"]
    if of_document:
        yield Heading(2, say("Of the document as a whole"), "about-document")
        rows = tuple(((Authored(note.text),), survey.cite(note.citation)) for note in of_document)
        yield Table(say.text("Texts that the document points to"), _heads(say, "What is not here", "Named in"), rows)
    by_text: dict[str, list[ir.AnyRule]] = {}
    for rule in survey.rules.rules:
        if isinstance(rule, ir.Unresolved):
            by_text.setdefault(rule.text, []).append(rule)
    if by_text:
        yield Heading(2, say("Of single codes"), "about-codes")
        cells = tuple(
            ((Authored(text),), _cited((rule.citation for rule in rules), survey), subjects_words(rules, survey))
            for text, rules in by_text.items()
        )
        columns = _heads(say, "What is not here", "Named in", "Touches")
        yield Table(say.text("Texts that rows point to"), columns, cells)
    open_rows = [row for row in survey.rules.spec.codes.values() if row.status == "unresolved"]
    if open_rows:
        yield Heading(2, say("Rows that cannot be read"), "about-rows")
        printed = tuple((survey.code_link(row.code), survey.label(row.code), _remark(row)) for row in open_rows)
        caption = say.text("Rows that cannot be read with certainty")
        yield Table(caption, _heads(say, "Code", "Label", "Remark"), printed)


def _heads(say: Say, *ids: str) -> tuple[str, ...]:
    return tuple(map(say.text, ids))


def _remark(row: CodeRow) -> Words:
    return (Authored(row.remark),) if row.remark else ()


# ---------------------------------------------------------------- judgements


def judgements_page(survey: Survey) -> Page:
    return list_page(
        "judgements",
        "Open judgements",
        "Questions that a person answers and no program",
        _judgements(survey),
        survey,
    )


def _judgements(survey: Survey) -> Iterator[Block]:
    yield Para(
        survey.say(
            "Until someone answers, a line needs judgement. The answer comes with the claim; no option gives it."
        ),
        "lead",
    )
    asked: dict[str, list[ir.AnyRule]] = {}
    for rule in survey.rules.rules:
        for question in _questions(rule):
            asked.setdefault(question, []).append(rule)
    rows = [
        (
            (Question(question, lang="en"),),
            _cited((rule.citation for rule in rules), survey),
            subjects_words(rules, survey),
        )
        for question, rules in asked.items()
    ]
    rows += [
        ((Question(note.text, lang="en"),), survey.cite(note.citation), survey.say("the document as a whole"))
        for note in survey.rules.notes
        if note.kind == "judge"
    ]
    if rows:
        yield Table(
            survey.say.text("Questions for a person"), _heads(survey.say, "Question", "Asked in", "For"), tuple(rows)
        )
    else:
        yield Para(survey.say("There are none."))


def _questions(rule: ir.AnyRule) -> Iterator[str]:
    if isinstance(rule, ir.Judge):
        yield rule.question
    for cond in conditions_of_rule(rule):
        yield from (one.question for one in conditions_in(cond) if isinstance(one, ir.Judged))


# ---------------------------------------------------------------- anomalies


def anomalies_page(survey: Survey) -> Page:
    return list_page(
        "anomalies",
        "Anomalies",
        "Remarks on the print, bans on one side only, sentences that contradict each other",
        _anomalies(survey),
        survey,
    )


def _anomalies(survey: Survey) -> Iterator[Block]:
    lead = survey.say("Nothing here was corrected: the rules follow the print, and this page says where it is odd.")
    yield Para(lead, "lead")
    yield from _printed_oddly(survey)
    yield from _contradictions(survey)
    yield from _one_sided(survey)
    yield from _failed_checks(survey)
    yield from _remarks(survey)
    yield from _accepted(survey)


def _printed_oddly(survey: Survey) -> Iterator[Block]:
    rows = tuple(
        (
            survey.code_link(row.code),
            survey.label(row.code),
            ("–" if row.coefficient is None else number_words(row.coefficient),),
            (status_chip(row, survey.say),),
            _remark(row),
        )
        for row in survey.rules.spec.codes.values()
        if row.status != "sure" or row.remark
    )
    if rows:
        columns = _heads(survey.say, "Code", "Label", "Coefficient", "Print", "Remark")
        yield Heading(2, survey.say("Rows with a remark"), "about-rows")
        yield Table(survey.say.text("Rows with a remark"), columns, rows, frozenset({2}))


def _contradictions(survey: Survey) -> Iterator[Block]:
    points = [*_exceptions_on_one_side(survey), *_included_and_banned(survey)]
    if points:
        yield Heading(2, survey.say("Sentences that contradict each other"), "about-contradictions")
        yield Points(tuple(points))


def _exceptions_on_one_side(survey: Survey) -> Iterator[Point]:
    """One row bans outright what the other bans with an exception."""
    outright: dict[tuple[str, str], ir.Exclusion] = {}
    guarded: dict[tuple[str, str], ir.Exclusion] = {}
    for rule in survey.rules.rules:
        if isinstance(rule, ir.Exclusion):
            target = outright if rule.when is None and rule.unless is None else guarded
            for code in sorted(rule.subject.codes):
                for element in rule.partners.elements:
                    if isinstance(element, ir.Listed):
                        target.setdefault((code, element.code), rule)
    for (code, partner), rule in guarded.items():
        other = outright.get((partner, code))
        if other is not None:
            yield Point(
                survey.say(
                    "{one} bans {two} with an exception, and {two} bans {one} without one ({places}). "
                    "Where only the exception would save a line, a person must judge.",
                    one=survey.code_link(code),
                    two=survey.code_link(partner),
                    places=_cited((rule.citation, other.citation), survey),
                )
            )


def _included_and_banned(survey: Survey) -> Iterator[Point]:
    for thing in survey.codes:
        bans = [rule for rule in survey.rules_of(thing.key) if isinstance(rule, ir.Exclusion)]
        inclusions = [rule for rule in survey.rules_of(thing.key) if isinstance(rule, ir.Inclusion)]
        banned = {one for rule in bans for one in rule.partners.elements}
        both = banned & {one for rule in inclusions for one in rule.items.elements}
        codes = survey.in_order(one.code for one in both if isinstance(one, ir.Listed))
        if codes:
            told = {"code": survey.code_link(thing.key), "codes": codes_words(codes, survey)}
            where = _cited((rule.citation for rule in (*inclusions, *bans)), survey)
            yield Point(survey.say("{code} both includes and bans {codes} ({places}).", places=where, **told))


def _one_sided(survey: Survey) -> Iterator[Block]:
    """Per ban: the codes of the catalogue whose own rows do not name it back."""
    rows: list[tuple[Words, ...]] = []
    wide: list[ir.Exclusion] = []
    for rule in survey.rules.rules:
        if not isinstance(rule, ir.Exclusion) or not rule.subject.codes:
            continue
        if any(isinstance(one, ir.AnyOther) and one.of is None for one in rule.partners.elements):
            wide.append(rule)
        silent = _silent(rule, survey)
        if silent:
            rows.append(
                (subjects_words((rule,), survey), codes_words(silent, survey), _cited((rule.citation,), survey))
            )
    if rows or wide:
        lead = survey.say("A ban works both ways all the same. The other row is silent in these cases.")
        yield Heading(2, survey.say("Bans printed on one side only"), "about-one-sided")
        yield Para(lead)
    if wide:
        id = "{things} cannot be billed with any other code; no other row says so."
        yield Points((Point(survey.say(id, things=subjects_words(wide, survey))),))
    if rows:
        columns = _heads(survey.say, "The row of", "names", "Where")
        yield Table(survey.say.text("Bans printed on one side only"), columns, tuple(rows))


def _silent(rule: ir.Exclusion, survey: Survey) -> list[str]:
    named: set[str] = set()
    for element in rule.partners.elements:
        match element:
            case ir.Listed(code=code):
                named.add(code)
            case ir.InGroup(codes=codes) | ir.AnyOther(of=ir.InGroup(codes=codes)):
                named |= codes
            case _:
                pass
    known = survey.rules.spec.codes
    return survey.in_order(
        code
        for code in named - rule.subject.codes
        if code in known and not (survey.bans_of.get(code, frozenset()) & rule.subject.codes)
    )


def _failed_checks(survey: Survey) -> Iterator[Block]:
    failed = [check for check in survey.rules.checks if not check.holds]
    if failed:
        yield Heading(2, survey.say("Printed sums that do not hold"), "about-sums")
        yield Points(
            tuple(
                Point(
                    survey.say(
                        "{check}: {left} against {right} ({place})",
                        check=check.sentence,
                        left=number_words(check.left),
                        right=number_words(check.right),
                        place=survey.cite(check.citation),
                    )
                )
                for check in failed
            )
        )


def _accepted(survey: Survey) -> Iterator[Block]:
    if survey.extra.accepted:
        yield Heading(2, survey.say("Found by the analysis, and accepted"), "about-analysis")
        yield Points(
            tuple(
                Point((Authored(f"{one.title}: {one.sentence}. {one.reason}"), " (", Mono(one.id), ")"))
                for one in survey.extra.accepted
            )
        )


def _remarks(survey: Survey) -> Iterator[Block]:
    if survey.extra.remarks:
        yield Heading(2, survey.say("Noticed while checking"), "about-checking")
        yield Points(
            tuple(
                Point(
                    (
                        Authored(f"{remark.text[:1].upper()}{remark.text[1:]}"),
                        *((f" ({remark.place})",) if remark.place else ()),
                        *((": ", *codes_words(remark.codes, survey)) if remark.codes else ()),
                    )
                )
                for remark in survey.extra.remarks
            )
        )
