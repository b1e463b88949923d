"""From one checked rule to the block that shows it: sentence, conditions, reading, place, days, names."""

from __future__ import annotations

from decimal import Decimal

from takst.backends.docs.page import Authored, Chip, Link, RuleShown, Tone, Word, Words, link
from takst.backends.docs.say import Say
from takst.backends.docs.sentences import Sentence, Subject, sentence, subject_of, subject_of_code
from takst.backends.docs.survey import Survey, ThingKind, subject_keys
from takst.backends.docs.words import number_words, period_words
from takst.ir import nodes as ir
from takst.ir.ids import rule_ids
from takst.runtime.spec import CodeRow
from takst.runtime.verdicts import FINAL, PENDING, Verdict

_THIS: dict[ThingKind, tuple[str, str, str]] = {
    "case": ("this case", "whom¦this case", "all lines of this case"),
    "material": ("this material", "whom¦this material", "all lines of this material"),
    "every line": ("every line", "whom¦every line", "all lines"),
}


def verdict_tone(verdict: str) -> Tone:
    if verdict in FINAL:
        return "bad"
    if verdict in PENDING:
        return "judgement" if verdict == "needs judgement" else "waiting"
    return "good" if verdict == "payable" else "plain"


BILLED_BEFORE = "billed before"
"""What stands beside a line of the history, in place of a verdict."""


def verdict_chip(verdict: str, say: Say) -> Chip:
    words = say.text("billed before") if verdict == BILLED_BEFORE else say.verdict(verdict)
    return Chip(words, verdict_tone(verdict))


def status_chip(row: CodeRow, say: Say) -> Chip:
    """How surely the print of the row can be read."""
    tones: dict[str, Tone] = {"sure": "plain", "reading": "reading", "unresolved": "unresolved"}
    return Chip(say.text(_STATUSES[row.status]), tones[row.status])


_STATUSES = {"sure": "print¦sure", "reading": "print¦reading", "unresolved": "print¦unresolved"}


def coefficient_words(row: CodeRow, say: Say) -> Words:
    """The number with its key letter, the one after the slash, and whether it is certain."""
    if row.coefficient is None:
        return (Chip(say.text("not known"), "unresolved"),)
    number = amount_words(row.coefficient, row.letter, row.second_coefficient)
    return (number,) if row.status == "sure" else (number, " ", status_chip(row, say))


def amount_words(number: Decimal, letter: str | None, second: Decimal | None = None) -> str:
    """`Q 80/30`, as it is printed."""
    after = "" if second is None else f"/{number_words(second)}"
    return f"{'' if letter is None else f'{letter} '}{number_words(number)}{after}"


def reading_words(reading: ir.Reading, say: Say) -> Words:
    taken = Authored(full_sentence(reading.text))
    if not reading.instead:
        return (taken,)
    return (taken, " ", *say("Rather than: {text}.", text=Authored(reading.instead)))


def full_sentence(text: str) -> str:
    """With a capital and a full stop."""
    return f"{text[:1].upper()}{text[1:]}{'' if text.endswith(('.', '?', '!')) else '.'}"


def shown_on_code(rule: ir.AnyRule, key: str, survey: Survey) -> RuleShown:
    """The rule as it stands on the page of one code of its subject: all its ids have their place here."""
    kind, say = survey.things[key].kind, survey.say
    if kind == "code":
        subject = subject_of_code((key,), say, others=len(rule.subject.codes) > 1)
    else:
        subject = Subject(*(say(id) for id in _THIS[kind]))
    names = survey.names(rule, key)
    anchor = survey.anchor(rule, key)
    anchors = tuple(dict.fromkeys((anchor, *(str(name.anchor) for name in names))))
    stem = link(survey.things[key].page, survey.stem(rule, key), anchor)
    return _shown(rule, sentence(rule, subject, survey, code=key), survey, (stem, names), key, anchors)


def shown_at_place(rule: ir.AnyRule, survey: Survey) -> RuleShown:
    """The rule as it stands in the source: once, for all codes of its subject. The ids lead to the codes' pages."""
    if isinstance(rule, ir.PairTable):
        return _table_at_place(rule, survey)
    keys = survey.in_order(subject_keys(rule.subject))
    names = tuple(link(survey.things[key].page, survey.stem(rule, key), survey.anchor(rule, key)) for key in keys)
    said = sentence(rule, subject_of(rule.subject, survey), survey)
    stem = names[0] if len(names) == 1 else None
    return _shown(rule, said, survey, (stem, names), None, (survey.place_anchor(rule),))


def _table_at_place(table: ir.PairTable, survey: Survey) -> RuleShown:
    """A table of pairs, once for all of its codes; it has an id of its own."""
    anchor = survey.place_anchor(table)
    (id,) = rule_ids(table, survey.rules.spec.name)
    own = link(survey.place_at(table.citation).page, id, anchor)
    said = sentence(table, subject_of(table.subject, survey), survey)
    return _shown(table, said, survey, (own, ()), None, (anchor,))


def _shown(
    rule: ir.AnyRule,
    said: Sentence,
    survey: Survey,
    names: tuple[Link | None, tuple[Link, ...]],
    key: str | None,
    anchors: tuple[str, ...],
) -> RuleShown:
    return RuleShown(
        sentence=said.words,
        points=said.points,
        reading=_reading(rule, survey),
        meta=_meta(rule, said.otherwise, survey, key),
        written=rule.sentence,
        stem=names[0],
        names=names[1],
        anchors=anchors,
        tone=said.tone,
    )


def _reading(rule: ir.AnyRule, survey: Survey) -> Words | None:
    if rule.reading is None:
        return None
    words = reading_words(rule.reading, survey.say)
    where = link("readings", survey.say.text("All places of this reading"), survey.reading_anchor(rule.reading))
    return (*words, " ", where)


def _meta(rule: ir.AnyRule, otherwise: Verdict | None, survey: Survey, key: str | None) -> Words:
    """Where it is written, when it holds, what becomes of a line that breaks it, and whom else it speaks of."""
    words: list[Word] = []
    if key is not None:
        words += [*survey.cite(rule.citation, key), " · "]
    say = survey.say
    words.append(say.text("in force {days}", days=period_words(rule.valid, say)))
    if otherwise is not None:
        words += [" · ", *say("otherwise {verdict}", verdict=verdict_chip(otherwise, say))]
    if key is not None and len(rule.subject.codes) > 1:
        shared = say.text("one rule for {number} {number:code|codes}", number=len(rule.subject.codes))
        words += [" · ", link(survey.place_at(rule.citation).page, shared, survey.place_anchor(rule))]
    return tuple(words)
