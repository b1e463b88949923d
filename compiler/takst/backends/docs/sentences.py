"""From one checked rule to its sentence in plain English, with the conditions below it.

    SK053: cannot be billed with SK054, PE071 or PE072
    => "SK053 cannot be billed in the same visit with any of these:", and the three codes with their labels below

The sentence is made from the checked rule and not from the author's words, so it says what is compiled. What the author
wrote is shown beside it.
"""

from __future__ import annotations

from decimal import Decimal
from typing import assert_never

from attrs import evolve, frozen

from takst.backends.docs.page import Point, Question, Strong, Tone, Words, link
from takst.backends.docs.survey import Survey, anchor_of, humane, subject_keys
from takst.backends.docs.words import (
    codes_words,
    condition_points,
    element_words,
    key_words,
    listed,
    number_words,
    same_words,
    set_words,
    window_words,
)
from takst.ir import nodes as ir
from takst.runtime.phrases import distance_words, ordinal
from takst.runtime.prices import fee_words
from takst.runtime.spec import Share
from takst.runtime.verdicts import Verdict

_INLINE = 2
"""So many codes fit into a sentence with their labels; more stand below it."""


@frozen
class Sentence:
    """`otherwise` is the verdict of a line that breaks the rule, None for a rule that nobody can break."""

    words: Words
    points: tuple[Point, ...] = ()
    otherwise: Verdict | None = None
    tone: Tone = "plain"


def subject_words(subject: ir.Subject, survey: Survey) -> Words:
    """Whom the rule speaks of, where it is not told on the page of one code."""
    if subject.every:
        return ("every line",)
    if subject.material is not None:
        return ("the material ", *survey.code_link(subject.material, f"“{subject.material}”"))
    codes = subject_keys(subject)
    if len(codes) == 1:
        return survey.code_link(codes[0])
    words = codes_words(codes, survey)
    first = words[0]
    return ("each of ", first.removeprefix("all "), *words[1:]) if isinstance(first, str) else ("each of ", *words)


def sentence(
    rule: ir.AnyRule, subject: Words, survey: Survey, *, short: bool = False, code: str | None = None
) -> Sentence:
    """`short` puts everything into the sentence that fits, without labels; conditions stay below. `code` is set where
    the sentence is told of one code."""
    said = _said(rule, subject, survey, short)
    row = survey.rules.spec.codes.get(code or "")
    if isinstance(rule, ir.PaysCoefficient) and row is not None:
        number = row.second_coefficient if rule.second else row.coefficient
        letter = rule.letter or row.letter
        if number is not None:
            printed = number_words(number) if letter is None else f"{letter} {number_words(number)}"
            said = evolve(said, words=(*said.words, f", {printed}"))
    return Sentence(capital(said.words), said.points + _guards(rule, survey), said.otherwise, said.tone)


def capital(words: Words) -> Words:
    """With a capital at the beginning."""
    first = words[0]
    return (f"{first[:1].upper()}{first[1:]}", *words[1:]) if isinstance(first, str) else words


def _guards(rule: ir.AnyRule, survey: Survey) -> tuple[Point, ...]:
    """`unless not x` is `when x`, also where x is not known."""
    found: list[Point] = []
    if rule.when is not None:
        found.append(Point(("This rule applies only when:",), condition_points(rule.when, survey)))
    match rule.unless:
        case None:
            pass
        case ir.Not(part=part) if survey.term(rule.unless) is None:
            found.append(Point(("This rule applies only when:",), condition_points(part, survey)))
        case cond:
            found.append(_unless(cond, survey))
    return tuple(found)


def _unless(cond: ir.Cond, survey: Survey) -> Point:
    points = condition_points(cond, survey)
    if isinstance(cond, ir.And) and len(points) > 1:
        return Point(("This rule does not apply when all of these are so:",), points)
    return Point(("This rule does not apply when:",), points)


def _said(rule: ir.AnyRule, subject: Words, survey: Survey, short: bool) -> Sentence:
    match rule:
        case ir.Exclusion() | ir.IntervalBan() | ir.Permission() | ir.LinesRequired():
            return _beside(rule, subject, survey, short)
        case ir.Inclusion() | ir.InclusionLift():
            return _price_holds(rule, subject, survey, short)
        case ir.Limit() | ir.RepeatPermission():
            return _how_often(rule, subject, survey)
        case ir.Condition() | ir.AlsoWhen():
            return _only_when(rule, subject, survey)
        case ir.Outcome() | ir.ApprovalRequired() | ir.DocumentRequired():
            return _asked_for(rule, subject, survey)
        case ir.Rank() | ir.Cap():
            return _together(rule, subject)
        case (
            ir.PaysCoefficient()
            | ir.PaysFee()
            | ir.PaysAs()
            | ir.Factor()
            | ir.Supplement()
            | ir.PatientPays()
        ):
            return _pays(rule, subject, survey)
        case ir.Judge(question=question):
            words = ("For ", *subject, " a person must answer: ", Question(question))
            return Sentence(words, otherwise="needs judgement", tone="judgement")
        case ir.Unresolved(text=text):
            return Sentence((*subject, " rests on a text that is not here: ", text), tone="unresolved")
        case ir.Note(text=text):
            return Sentence((*subject, ": ", text))
        case _:
            assert_never(rule)


# ---------------------------------------------------------------- lines beside lines


def _with(lead: Words, lines: ir.LineSet, tail: str, survey: Survey, short: bool) -> tuple[Words, tuple[Point, ...]]:
    """The set inside the sentence, or below it where it is long."""
    if short or len(lines.elements) <= _INLINE:
        return (*lead, " ", *set_words(lines, survey, labels=not short), tail), ()
    points = tuple(Point(element_words(one, survey, labels=True)) for one in lines.elements)
    return (*lead, " any of these", tail, ":"), points


def _beside(
    rule: ir.Exclusion | ir.IntervalBan | ir.Permission | ir.LinesRequired, subject: Words, survey: Survey, short: bool
) -> Sentence:
    same = same_words(rule.keys)
    match rule:
        case ir.Exclusion(partners=partners):
            words, points = _with((*subject, " ", Strong("cannot be billed with")), partners, same, survey, short)
            return Sentence(words, points, rule.otherwise or "refused", "bad")
        case ir.Permission(partners=partners):
            words, points = _with((*subject, " ", Strong("may be billed with")), partners, same, survey, short)
            return Sentence(words, points, tone="good")
        case ir.LinesRequired(partners=partners):
            words, points = _with((*subject, " ", Strong("needs a line of")), partners, same, survey, short)
            return Sentence(words, points, rule.otherwise or "refused")
        case ir.IntervalBan():
            return _interval(rule, subject, survey, short)
        case _:
            assert_never(rule)


def _interval(rule: ir.IntervalBan, subject: Words, survey: Survey, short: bool) -> Sentence:
    distance = distance_words(rule.number, rule.unit)
    same = f", for the same {listed(['patient', *map(key_words, rule.keys)], last=' and ')}"
    side = {"after": "after", "before": "before", "of": "before or after"}[rule.side]
    codes = {one.code for one in rule.partners.elements if isinstance(one, ir.Listed)}
    if len(codes) == len(rule.partners.elements) and codes == rule.subject.codes:
        words: Words = (*subject, " ", Strong("cannot be billed again"), f" within {distance}{same}")
        return Sentence(words, (), rule.otherwise or "refused", "bad")
    lead: Words = (*subject, " ", Strong("cannot be billed"), f" within {distance} {side}")
    words, points = _with(lead, rule.partners, same, survey, short)
    return Sentence(words, points, rule.otherwise or "refused", "bad")


def _price_holds(rule: ir.Inclusion | ir.InclusionLift, subject: Words, survey: Survey, short: bool) -> Sentence:
    items = rule.items
    named = set_words(items, survey, labels=not short and len(items.elements) <= _INLINE, last=" and ")
    if isinstance(rule, ir.InclusionLift):
        return Sentence(("The price of ", *subject, " ", Strong("does not include"), " ", *named), tone="good")
    most = f" up to {rule.up_to} of" if rule.up_to is not None else ""
    reach = f" within {distance_words(*rule.reach)} after it" if rule.reach is not None else ""
    words: Words = (
        "The price of ",
        *subject,
        " ",
        Strong("includes"),
        f"{most} ",
        *named,
        f"{reach}{same_words(rule.keys)}",
    )
    return Sentence(words, (), rule.otherwise or "refused")


# ---------------------------------------------------------------- how often


def _how_often(rule: ir.Limit | ir.RepeatPermission, subject: Words, survey: Survey) -> Sentence:
    if isinstance(rule, ir.RepeatPermission):
        return Sentence((*subject, " ", Strong("may be billed several times")), tone="good")
    noun = _noun(rule)
    window = window_words(rule.window, all_patients=rule.all_patients)
    words: Words = (*subject, " may be billed ", Strong(f"at most {rule.number} {noun} {window}"))
    points: tuple[Point, ...] = ()
    besides = rule.counting
    if besides:
        points = (Point(("Counted with it: ", *codes_words(besides, survey))),)
    return Sentence(words, points, rule.otherwise or "refused")


def _noun(rule: ir.Limit) -> str:
    if rule.noun is not None:
        return rule.noun
    one = rule.counts.removesuffix("s")
    return one if rule.number == 1 else rule.counts


# ---------------------------------------------------------------- conditions, outcomes, requirements


def _only_when(rule: ir.Condition | ir.AlsoWhen, subject: Words, survey: Survey) -> Sentence:
    points = condition_points(rule.cond, survey)
    is_case = bool(rule.subject.codes) and rule.subject.codes <= set(survey.rules.spec.cases)
    if isinstance(rule, ir.AlsoWhen):
        also = "also holds when" if is_case else "may also be billed when"
        return Sentence((*subject, " ", Strong(also), ":"), points, tone="good")
    only = "holds only when" if is_case else "may be billed only when"
    if rule.slug.startswith("granted-when"):
        only = "is granted when"
    return Sentence((*subject, " ", Strong(only), ":"), points, rule.otherwise or "refused")


def _asked_for(
    rule: ir.Outcome | ir.ApprovalRequired | ir.DocumentRequired, subject: Words, survey: Survey
) -> Sentence:
    match rule:
        case ir.Outcome(verdict="not covered"):
            return Sentence((*subject, " ", Strong("is not covered")), (), "not covered", "bad")
        case ir.Outcome(by=str(by)):
            return Sentence((*subject, " ", Strong("is decided by"), f" {by}"), (), rule.verdict)
        case ir.Outcome(basis=basis):
            return Sentence((*subject, " ", Strong("is covered"), f" at {humane(basis or 'its price')}"), tone="good")
        case ir.ApprovalRequired(whose=whose):
            prior = "a prior approval" if rule.prior else "an approval"
            points = condition_points(whose, survey) if whose is not None else ()
            tail: Words = (", of which:",) if points else ()
            words: Words = (*subject, " ", Strong(f"needs {prior}"), *tail)
            return Sentence(words, points, rule.otherwise or "needs approval")
        case ir.DocumentRequired():
            return _document(rule, subject, survey)
        case _:
            assert_never(rule)


def _document(rule: ir.DocumentRequired, subject: Words, survey: Survey) -> Sentence:
    dated: Words = ()
    if rule.dated is not None and rule.dated_fact is not None:
        dated = (f", dated {rule.dated}: ", Question(survey.question(rule.dated_fact)))
    fact = f"documents.{rule.kind}"
    name = humane(rule.kind)
    known: Words = (link("facts", name, anchor_of(fact)),) if survey.fact(fact) is not None else (name,)
    asked: Words = (" (", Question(survey.question(fact)), ")") if survey.fact(fact) is not None else ()
    words: Words = (*subject, " ", Strong("needs a document"), ": ", *known, *asked, *dated)
    return Sentence(words, (), rule.otherwise or "needs document")


def _pays(
    rule: ir.PaysCoefficient | ir.PaysFee | ir.PaysAs | ir.Factor | ir.Supplement | ir.PatientPays,
    subject: Words,
    survey: Survey,
) -> Sentence:
    match rule:
        case ir.PaysCoefficient(second=second, letter=letter):
            which = "the second coefficient of its row" if second else "its coefficient"
            counted = "" if letter is None else f", counted in {letter}"
            return Sentence((*subject, " ", Strong("pays"), f" {which}{counted}"))
        case ir.PaysFee(fee=fee):
            return Sentence((*subject, " ", Strong(f"pays {fee_words(fee)}")))
        case ir.PaysAs(code=code):
            return Sentence((*subject, " ", Strong("pays"), " what ", *survey.code_link(code), " pays"))
        case ir.Factor(factor=factor, floor=floor):
            least = "" if floor is None else f", and is then at least {fee_words(floor)}"
            multiplied = Strong(f"multiplied by {number_words(factor)}{least}")
            return Sentence(("The amount of ", *subject, " is ", multiplied))
        case ir.Supplement():
            return _supplement(rule, subject, survey)
        case ir.PatientPays(code=str(code)):
            most: Words = (" what ", *survey.code_link(code), " pays")
            return Sentence(("For ", *subject, " ", Strong("the patient may be asked for at most"), *most))
        case ir.PatientPays(fee=fee):
            asked = f" {fee_words(fee)}" if fee is not None else ""
            return Sentence(("For ", *subject, " ", Strong("the patient may be asked for at most"), asked))
        case _:
            assert_never(rule)


def _supplement(rule: ir.Supplement, subject: Words, survey: Survey) -> Sentence:
    words: Words = ("To the amount of ", *subject, " ", Strong(f"is added {fee_words(rule.fee)}"))
    if rule.fact is None:
        return Sentence(words)
    unit = getattr(survey.fact(rule.fact), "unit", None) or ""
    every = f", for every {'begun ' if rule.started else ''}{number_words(rule.size)} {unit}".rstrip()
    above = f" above {number_words(rule.above)}" if rule.above else ""
    return Sentence((*words, f"{every}{above} of: ", Question(survey.question(rule.fact))))


def _together(rule: ir.Rank | ir.Cap, subject: Words) -> Sentence:
    """What lines pay with each other in view."""
    lines = _all_lines(rule, subject)
    if isinstance(rule, ir.Cap):
        most = Strong(f"together pay at most {fee_words(rule.fee)}")
        return Sentence((*lines, " ", most, f" {window_words(rule.window)}"))
    places = [f"{_share(share)} for the {ordinal(place)}" for place, share in enumerate(rule.shares, start=1)]
    places += [f"{_share(rule.others)} for the others"] if rule.others is not None else []
    window = rule.window
    if rule.by == "total":
        group, window = humane(window.keys[0]), evolve(window, keys=window.keys[1:])
        paid, order = f"are paid by the place of their {group}", f"the {group} with the highest total first"
    elif rule.by == "coefficient":
        paid, order = "are paid by their place", "the highest coefficient first"
    else:
        paid, order = "are paid by their place", f"the lowest {humane(rule.by)} first"
    told = f" {window_words(window)}, {order}: {listed(places, last=' and ')}"
    return Sentence((*lines, " ", Strong(paid), told))


def _all_lines(rule: ir.Rank | ir.Cap, subject: Words) -> Words:
    """The lines that are looked at together, also where the sentence is told of one code."""
    first = subject[0]
    if isinstance(first, str) and first.startswith("each of "):
        return (f"all lines of {first.removeprefix('each of ')}", *subject[1:])
    others = " and of the other codes of this sentence" if len(rule.subject.codes) > 1 else ""
    return ("all lines of ", *subject, others) if others else ("all lines of ", *subject)


def _share(share: Share) -> str:
    return fee_words(share.fee) if share.fee is not None else f"{number_words(share.percent or Decimal(0))} %"
