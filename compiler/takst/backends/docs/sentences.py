"""From one checked rule to its sentence in plain words, with the conditions below it.

    SK053: cannot be billed with SK054, PE071 or PE072
    => "SK053 cannot be billed in the same visit with any of these:", and the three codes with their labels below

The sentence is made from the checked rule and not from the author's words, so it says what is compiled. What the author
wrote is shown beside it.
"""

from __future__ import annotations

from decimal import Decimal
from typing import assert_never

from attrs import evolve, frozen

from takst.backends.docs.page import Authored, Mono, Point, Question, Tone, Words, link
from takst.backends.docs.say import Say, humane
from takst.backends.docs.survey import Survey, anchor_of, subject_keys
from takst.backends.docs.words import (
    codes_words,
    condition_points,
    element_words,
    number_words,
    question_of,
    same_words,
    set_words,
    whole_table,
    window_words,
)
from takst.ir import nodes as ir
from takst.runtime.phrases import ordinal
from takst.runtime.prices import fee_words
from takst.runtime.spec import Share
from takst.runtime.verdicts import Verdict

_INLINE = 2
"""So many codes fit into a sentence with their labels; more stand below it."""


@frozen
class Subject:
    """Whom a sentence speaks of, in the three forms that sentences need: `each of A and B`, `(for) each of A and B`,
    `all lines of A and B`."""

    words: Words
    whom: Words
    lines: Words


@frozen
class Sentence:
    """`otherwise` is the verdict of a line that breaks the rule, None for a rule that nobody can break."""

    words: Words
    points: tuple[Point, ...] = ()
    otherwise: Verdict | None = None
    tone: Tone = "plain"


def subject_of(subject: ir.Subject, survey: Survey) -> Subject:
    """Whom the rule speaks of, where it is not told on the page of one code."""
    say = survey.say
    if subject.every:
        return Subject(say("every line"), say("whom¦every line"), say("all lines"))
    if subject.material is not None:
        name = survey.code_link(subject.material, say.text("“{name}”", name=subject.material))
        lines = say("all lines of the material {name}", name=name)
        return Subject(say("the material {name}", name=name), say("whom¦the material {name}", name=name), lines)
    codes = subject_keys(subject)
    if len(codes) == 1:
        return subject_of_code(survey.code_link(codes[0]), say)
    place = whole_table(codes, survey)
    if place is not None:
        where: Words = (link(place.page, place.name),)
        return Subject(
            say("each of {number} {number:code|codes} of {place}", number=len(codes), place=where),
            say("whom¦each of {number} {number:code|codes} of {place}", number=len(codes), place=where),
            say("all lines of {number} {number:code|codes} of {place}", number=len(codes), place=where),
        )
    named = codes_words(codes, survey)
    return Subject(
        say("each of {codes}", codes=named),
        say("whom¦each of {codes}", codes=named),
        say("all lines of {codes}", codes=named),
    )


def subject_words(subject: ir.Subject, survey: Survey) -> Words:
    return subject_of(subject, survey).words


def subject_of_code(code: Words, say: Say, *, others: bool = False) -> Subject:
    """One code; `others` where the sentence speaks of others too."""
    lines = "all lines of {codes} and of the other codes of this sentence" if others else "all lines of {codes}"
    return Subject(code, code, say(lines, codes=code))


def sentence(
    rule: ir.AnyRule, subject: Subject, survey: Survey, *, short: bool = False, code: str | None = None
) -> Sentence:
    """`short` puts everything into the sentence that fits, without labels; conditions stay below. `code` is set where
    the sentence is told of one code."""
    said = _said(rule, subject, survey, short, code)
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
    only = survey.say("This rule applies only when:")
    if rule.when is not None:
        found.append(Point(only, condition_points(rule.when, survey)))
    match rule.unless:
        case None:
            pass
        case ir.Not(part=part) if survey.term(rule.unless) is None:
            found.append(Point(only, condition_points(part, survey)))
        case cond:
            found.append(_unless(cond, survey))
    return tuple(found)


def _unless(cond: ir.Cond, survey: Survey) -> Point:
    points = condition_points(cond, survey)
    if isinstance(cond, ir.And) and len(points) > 1:
        return Point(survey.say("This rule does not apply when all of these are so:"), points)
    return Point(survey.say("This rule does not apply when:"), points)


def _said(rule: ir.AnyRule, subject: Subject, survey: Survey, short: bool, code: str | None) -> Sentence:
    say = survey.say
    match rule:
        case ir.PairTable():
            return _pairs(rule, subject, survey, short, code)
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
            return _together(rule, subject, say)
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
            asked = Question(question, lang="en")
            words = say("For {whom} a person must answer: {question}", whom=subject.whom, question=asked)
            return Sentence(words, otherwise="needs judgement", tone="judgement")
        case ir.Unresolved(text=text):
            missing = Authored(text)
            words = say("{subject} rests on a text that is not here: {text}", subject=subject.words, text=missing)
            return Sentence(words, tone="unresolved")
        case ir.Note(text=text):
            return Sentence((*subject.words, ": ", Authored(text)))
        case _:
            assert_never(rule)


# ---------------------------------------------------------------- lines beside lines


def _with(
    id: str, lines: ir.LineSet, survey: Survey, short: bool, **told: Words
) -> tuple[Words, tuple[Point, ...]]:
    """The set inside the sentence, or below it where it is long."""
    say = survey.say
    if short or len(lines.elements) <= _INLINE:
        return say(id, partners=set_words(lines, survey, labels=not short), **told), ()
    points = tuple(Point(element_words(one, survey, labels=True)) for one in lines.elements)
    return (*say(id, partners=say("any of these"), **told), ":"), points


def _beside(
    rule: ir.Exclusion | ir.IntervalBan | ir.Permission | ir.LinesRequired,
    subject: Subject,
    survey: Survey,
    short: bool,
) -> Sentence:
    told: dict[str, Words] = {"subject": subject.words}
    if not isinstance(rule, ir.IntervalBan):
        told["same"] = (same_words(rule.keys, survey.say),)
    match rule:
        case ir.Exclusion(partners=partners):
            id = "{subject} **cannot be billed with** {partners}{same}"
            words, points = _with(id, partners, survey, short, **told)
            return Sentence(words, points, rule.otherwise or "refused", "bad")
        case ir.Permission(partners=partners):
            id = "{subject} **may be billed with** {partners}{same}"
            words, points = _with(id, partners, survey, short, **told)
            return Sentence(words, points, tone="good")
        case ir.LinesRequired(partners=partners):
            id = "{subject} **needs a line of** {partners}{same}"
            words, points = _with(id, partners, survey, short, **told)
            return Sentence(words, points, rule.otherwise or "refused")
        case ir.IntervalBan():
            return _interval(rule, subject, survey, short)
        case _:
            assert_never(rule)


def _pairs(table: ir.PairTable, subject: Subject, survey: Survey, short: bool, code: str | None) -> Sentence:
    """The pairs of one code, or all of the sheet by its name."""
    same: Words = (same_words(table.keys, survey.say),)
    if code is None:
        id = "{subject} **cannot be billed with** the codes that {sheet} names beside it{same}"
        words = survey.say(id, subject=subject.words, sheet=Mono(table.sheet), same=same)
        return Sentence(words, (), table.otherwise or "refused", "bad")
    partners = survey.in_order(ban.partners.elements[0].code for ban in table.on(code))  # type: ignore[union-attr]
    listed = ir.LineSet(tuple(map(ir.Listed, partners)))
    id = "{subject} **cannot be billed with** {partners}{same}"
    words, points = _with(id, listed, survey, short, subject=subject.words, same=same)
    return Sentence(words, points, table.otherwise or "refused", "bad")


_INTERVALS = {
    "after": "{subject} **cannot be billed** within {distance} after {partners}{same}",
    "before": "{subject} **cannot be billed** within {distance} before {partners}{same}",
    "of": "{subject} **cannot be billed** within {distance} before or after {partners}{same}",
}


def _interval(rule: ir.IntervalBan, subject: Subject, survey: Survey, short: bool) -> Sentence:
    say = survey.say
    told: dict[str, Words] = {
        "subject": subject.words,
        "distance": (say.distance(rule.number, rule.unit),),
        "same": (_for_the_same(rule, say),),
    }
    codes = {one.code for one in rule.partners.elements if isinstance(one, ir.Listed)}
    if len(codes) == len(rule.partners.elements) and codes == rule.subject.codes:
        words = say("{subject} **cannot be billed again** within {distance}{same}", **told)
        return Sentence(words, (), rule.otherwise or "refused", "bad")
    words, points = _with(_INTERVALS[rule.side], rule.partners, survey, short, **told)
    return Sentence(words, points, rule.otherwise or "refused", "bad")


def _for_the_same(rule: ir.IntervalBan, say: Say) -> str:
    if say.lang == "en":
        return f", for the same {say.listed_text(['patient', *map(humane, rule.keys)], 'and')}"
    return f", {say.listed_text([say.text('per¦patient'), *map(say.same, rule.keys)], 'and')}"


def _price_holds(
    rule: ir.Inclusion | ir.InclusionLift, subject: Subject, survey: Survey, short: bool
) -> Sentence:
    items, say = rule.items, survey.say
    told: dict[str, Words] = {
        "whom": subject.whom,
        "items": set_words(items, survey, labels=not short and len(items.elements) <= _INLINE, last="and"),
    }
    if isinstance(rule, ir.InclusionLift):
        return Sentence(say("The price of {whom} **does not include** {items}", **told), tone="good")
    within = "" if rule.reach is None else say.text(" within {distance} after it", distance=say.distance(*rule.reach))
    told["reach"] = (f"{within}{same_words(rule.keys, say)}",)
    if rule.up_to is None:
        words = say("The price of {whom} **includes** {items}{reach}", **told)
    else:
        words = say("The price of {whom} **includes** up to {number} of {items}{reach}", number=rule.up_to, **told)
    return Sentence(words, (), rule.otherwise or "refused")


# ---------------------------------------------------------------- how often


def _how_often(rule: ir.Limit | ir.RepeatPermission, subject: Subject, survey: Survey) -> Sentence:
    say = survey.say
    if isinstance(rule, ir.RepeatPermission):
        return Sentence(say("{subject} **may be billed several times**", subject=subject.words), tone="good")
    told: dict[str, Words] = {
        "subject": subject.words,
        "noun": (_noun(rule, say),),
        "window": (window_words(rule.window, say, all_patients=rule.all_patients),),
    }
    words = say("{subject} may be billed **at most {number} {noun} {window}**", number=rule.number, **told)
    points: tuple[Point, ...] = ()
    besides = rule.counting
    if besides:
        points = (Point(say("Counted with it: {codes}", codes=codes_words(besides, survey))),)
    return Sentence(words, points, rule.otherwise or "refused")


def _noun(rule: ir.Limit, say: Say) -> str:
    if rule.noun is not None:
        return rule.noun
    if rule.counts == "lines":
        return say.text("{number:line|lines}", number=rule.number)
    return say.text("{number:unit|units}", number=rule.number)


# ---------------------------------------------------------------- conditions, outcomes, requirements


def _only_when(rule: ir.Condition | ir.AlsoWhen, subject: Subject, survey: Survey) -> Sentence:
    points, say = condition_points(rule.cond, survey), survey.say
    is_case = bool(rule.subject.codes) and rule.subject.codes <= set(survey.rules.spec.cases)
    if isinstance(rule, ir.AlsoWhen):
        also = "{subject} **also holds when**:" if is_case else "{subject} **may also be billed when**:"
        return Sentence(say(also, subject=subject.words), points, tone="good")
    only = "{subject} **holds only when**:" if is_case else "{subject} **may be billed only when**:"
    if rule.slug.startswith("granted-when"):
        only = "{subject} **is granted when**:"
    return Sentence(say(only, subject=subject.words), points, rule.otherwise or "refused")


def _asked_for(
    rule: ir.Outcome | ir.ApprovalRequired | ir.DocumentRequired, subject: Subject, survey: Survey
) -> Sentence:
    say, told = survey.say, {"subject": subject.words}
    match rule:
        case ir.Outcome(verdict="not covered"):
            return Sentence(say("{subject} **is not covered**", **told), (), "not covered", "bad")
        case ir.Outcome(by=str(by)):
            return Sentence(say("{subject} **is decided by** {body}", body=by, **told), (), rule.verdict)
        case ir.Outcome(basis=str(basis)):
            return Sentence(say("{subject} **is covered** at {basis}", basis=humane(basis), **told), tone="good")
        case ir.Outcome():
            return Sentence(say("{subject} **is covered** at its price", **told), tone="good")
        case ir.ApprovalRequired(whose=whose):
            id = "{subject} **needs a prior approval**" if rule.prior else "{subject} **needs an approval**"
            points = condition_points(whose, survey) if whose is not None else ()
            tail = say(", of which:") if points else ()
            return Sentence((*say(id, **told), *tail), points, rule.otherwise or "needs approval")
        case ir.DocumentRequired():
            return _document(rule, subject, survey)
        case _:
            assert_never(rule)


_DATED = {
    "before": ", dated before: {question}",
    "after": ", dated after: {question}",
    "on or before": ", dated on or before: {question}",
}


def _document(rule: ir.DocumentRequired, subject: Subject, survey: Survey) -> Sentence:
    say = survey.say
    dated: Words = ()
    if rule.dated is not None and rule.dated_fact is not None:
        dated = say(_DATED[rule.dated], question=question_of(rule.dated_fact, survey))
    fact = f"documents.{rule.kind}"
    name = humane(rule.kind)
    known: Words = (link("facts", name, anchor_of(fact)),) if survey.fact(fact) is not None else (name,)
    asked: Words = (" (", question_of(fact, survey), ")") if survey.fact(fact) is not None else ()
    words = say("{subject} **needs a document**: {document}", subject=subject.words, document=(*known, *asked))
    return Sentence((*words, *dated), (), rule.otherwise or "needs document")


def _pays(
    rule: ir.PaysCoefficient | ir.PaysFee | ir.PaysAs | ir.Factor | ir.Supplement | ir.PatientPays,
    subject: Subject,
    survey: Survey,
) -> Sentence:
    say = survey.say
    told: dict[str, Words] = {"subject": subject.words}
    whom: dict[str, Words] = {"whom": subject.whom}
    match rule:
        case ir.PaysCoefficient(second=second, letter=letter):
            own = "{subject} **pays** its coefficient"
            words = say("{subject} **pays** the second coefficient of its row" if second else own, **told)
            return Sentence(words if letter is None else (*words, *say(", counted in {letter}", letter=letter)))
        case ir.PaysFee(fee=fee):
            return Sentence(say("{subject} **pays {fee}**", fee=fee_words(fee), **told))
        case ir.PaysAs(code=code):
            return Sentence(say("{subject} **pays** what {code} pays", code=survey.code_link(code), **told))
        case ir.Factor(factor=factor, floor=floor):
            number = number_words(factor)
            if floor is None:
                return Sentence(say("The amount of {whom} is **multiplied by {factor}**", factor=number, **whom))
            least = fee_words(floor)
            id = "The amount of {whom} is **multiplied by {factor}, and is then at least {fee}**"
            return Sentence(say(id, factor=number, fee=least, **whom))
        case ir.Supplement():
            return _supplement(rule, subject, survey)
        case ir.PatientPays(code=str(code)):
            most = survey.code_link(code)
            id = "For {whom} **the patient may be asked for at most** what {code} pays"
            return Sentence(say(id, code=most, **whom))
        case ir.PatientPays(fee=fee):
            asked = "" if fee is None else fee_words(fee)
            return Sentence(say("For {whom} **the patient may be asked for at most** {fee}", fee=asked, **whom))
        case _:
            assert_never(rule)


def _supplement(rule: ir.Supplement, subject: Subject, survey: Survey) -> Sentence:
    say = survey.say
    words = say("To the amount of {whom} **is added {fee}**", whom=subject.whom, fee=fee_words(rule.fee))
    if rule.fact is None:
        return Sentence(words)
    unit = getattr(survey.fact(rule.fact), "unit", None) or ""
    every = say(
        ", for every begun {size}" if rule.started else ", for every {size}",
        size=f"{number_words(rule.size)} {unit}".rstrip(),
    )
    above = say(" above {number}", number=number_words(rule.above)) if rule.above else ()
    return Sentence((*words, *every, *above, *say(" of: {question}", question=question_of(rule.fact, survey))))


def _together(rule: ir.Rank | ir.Cap, subject: Subject, say: Say) -> Sentence:
    """What lines pay with each other in view."""
    told: dict[str, Words] = {"lines": subject.lines}
    if isinstance(rule, ir.Cap):
        id = "{lines} **together pay at most {fee}** {window}"
        return Sentence(say(id, fee=fee_words(rule.fee), window=window_words(rule.window, say), **told))
    shares = [
        say("{share} for the {place}", share=_share(share), place=place_words(place, say))
        for place, share in enumerate(rule.shares, start=1)
    ]
    shares += [say("{share} for the others", share=_share(rule.others))] if rule.others is not None else []
    window = rule.window
    if rule.by == "total":
        key, window = window.keys[0], evolve(window, keys=window.keys[1:])
        told["group"] = (say.key(key),)
        id = (
            "{lines} **are paid by the place of their {group}** {window}, "
            "the {group} with the highest total first: {shares}"
        )
    elif rule.by == "coefficient":
        id = "{lines} **are paid by their place** {window}, the highest coefficient first: {shares}"
    else:
        told["fact"] = (humane(rule.by),)
        id = "{lines} **are paid by their place** {window}, the lowest {fact} first: {shares}"
    return Sentence(say(id, window=window_words(window, say), shares=say.listed(shares, "and"), **told))


def place_words(place: int, say: Say) -> str:
    """`second`; `2.` where the language writes it so."""
    return ordinal(place) if say.lang == "en" else say.text("ordinal¦{number}", number=place)


def _share(share: Share) -> str:
    return fee_words(share.fee) if share.fee is not None else f"{number_words(share.percent or Decimal(0))} %"
