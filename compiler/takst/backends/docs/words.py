"""From conditions, sets of lines and windows to words, for readers who do not know the rule files.

    duration_min is 15 and method is endoscopy
    => all of these: "How many minutes did it last?" 15 minutes · "By which method was it done?" endoscopy

A condition is a line with lines below it; a fact is shown by its question, a declared term by its name besides.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from typing import assert_never

from takst.backends.docs.page import Link, Point, Question, Strong, Word, Words, link
from takst.backends.docs.say import Say, humane
from takst.backends.docs.survey import Place, Survey, anchor_of, beginning, natural
from takst.ir import nodes as ir
from takst.runtime.spec import FactValue, Period
from takst.runtime.windows import Window

_OPS = {"<": "less than", "<=": "at most", ">": "more than", ">=": "at least"}
_DATE_OPS = {"<": "date¦before", "<=": "date¦on or before", ">": "date¦after", ">=": "date¦on or after"}
_SIDES = {"with": "billed¦with", "before": "billed¦before", "after": "billed¦after"}
_GAPS = {"before": "gap¦before", "after": "gap¦after"}
_RUN = 3
"""So many codes beside each other are written as a range."""


def period_words(period: Period, say: Say) -> str:
    start, end = str(period.start), str(period.end)
    match (period.start, period.end):
        case (None, None):
            return say.text("period¦always")
        case (_, None):
            return say.text("since {start}", start=start)
        case (None, _):
            return say.text("until {end}", end=end)
        case _:
            return say.text("from {start} to {end}", start=start, end=end)


def number_words(number: Decimal) -> str:
    return f"{number:f}"


def value_words(value: FactValue, say: Say, unit: str | None = None) -> str:
    match value:
        case bool():
            return say.text("yes" if value else "no")
        case Decimal():
            return f"{number_words(value)} {unit}" if unit else number_words(value)
        case dt.date():
            return value.isoformat()
        case tuple():
            return ", ".join(map(choice_words, value))
        case str():
            return choice_words(value)


def choice_words(choice: str) -> str:
    """`head_and_neck` in words; names with capitals stay as they are."""
    return choice.replace("_", " ")


# ---------------------------------------------------------------- codes and sets of lines


def runs(codes: Iterable[str], survey: Survey) -> list[tuple[str, ...]]:
    """Codes in the catalogue's order; those that follow each other there, with rising numbers, stand together."""
    found: list[list[str]] = []
    for code in survey.in_order(codes):
        if found and _follows(found[-1][-1], code, survey.order):
            found[-1].append(code)
        else:
            found.append([code])
    return [tuple(run) for run in found]


def _follows(one: str, other: str, order: Mapping[str, int]) -> bool:
    if one not in order or order.get(other) != order[one] + 1:
        return False
    return beginning(one) == beginning(other) and natural(one) < natural(other)


def codes_words(codes: Iterable[str], survey: Survey, last: str = "and") -> Words:
    """`NM088 to NM136 and NM143`, each a link; a whole table by its name."""
    codes = list(codes)
    place = whole_table(codes, survey)
    if place is not None:
        at = link(place.page, place.name)
        return survey.say("all {number} {number:code|codes} of {place}", number=len(codes), place=at)
    parts: list[Words] = []
    for run in runs(codes, survey):
        if len(run) >= _RUN:
            ends = {"first": survey.code_link(run[0]), "last": survey.code_link(run[-1])}
            parts.append(survey.say("{first} to {last}", **ends))
        else:
            parts.extend(survey.code_link(code) for code in run)
    return survey.say.listed(parts, last)


def whole_table(codes: Sequence[str], survey: Survey) -> Place | None:
    """The place whose rows are all of these codes, where they are many."""
    return survey.place_of_all.get(frozenset(codes)) if len(codes) > _RUN else None


def codes_text(codes: Iterable[str], survey: Survey) -> str:
    """The same without links, for pictures."""
    parts: list[str] = []
    for run in runs(codes, survey):
        parts.extend([f"{run[0]}–{run[-1]}"] if len(run) >= _RUN else run)
    return ", ".join(parts)


def labelled(code: str, survey: Survey) -> Words:
    label = survey.label(code)
    return (*survey.code_link(code), " ", *label) if label else survey.code_link(code)


def element_words(element: ir.Element, survey: Survey, *, labels: bool) -> Words:
    match element:
        case ir.Listed(code=code):
            return labelled(code, survey) if labels else survey.code_link(code)
        case ir.InGroup():
            return group_words(element, survey)
        case ir.AnyOther(of=group):
            if group is None:
                return survey.say("any other code")
            return survey.say("any other code of {group}", group=group_words(group, survey))
        case ir.Another(prefix=prefix):
            return survey.say("another line whose code begins with {prefix}", prefix=prefix)
        case ir.Named(text=text):
            return survey.say("“{name}”", name=text)
        case ir.AnyMaterial():
            return survey.say("any material")
        case _:
            assert_never(element)


def group_words(group: ir.InGroup, survey: Survey) -> Words:
    info = next((one for one in survey.rules.groups if one.name == group.name), None)
    return (group.name,) if info is None else (group_link(info), f" ({_members(info, survey.say)})")


def group_link(group: ir.GroupInfo) -> Link:
    return link("groups", group_title(group), f"group-{anchor_of(group.name)}")


def term_link(name: str) -> Link:
    return link("groups", humane(name), f"term-{anchor_of(name)}")


def group_title(group: ir.GroupInfo) -> str:
    """The words for it inside a sentence."""
    title = group.title or humane(group.name)
    return f"{title[0].lower()}{title[1:]}" if title[1:2].islower() else title


def _members(info: ir.GroupInfo, say: Say) -> str:
    """How many codes a group has, as far as that is known here."""
    count = len(info.codes)
    if not info.incomplete:
        return say.text("{number} {number:code|codes}", number=count)
    if not count:
        return say.text("codes of other tables")
    return say.text("{number} {number:code|codes}, and codes of other tables", number=count)


def set_words(lines: ir.LineSet, survey: Survey, *, labels: bool, last: str = "or") -> Words:
    """All elements in one breath; many codes without labels become ranges."""
    if labels:
        return survey.say.listed([element_words(one, survey, labels=True) for one in lines.elements], last)
    parts: list[Words] = []
    codes = [one.code for one in lines.elements if isinstance(one, ir.Listed)]
    if codes:
        parts.append(codes_words(codes, survey, last="comma" if len(codes) < len(lines.elements) else last))
    parts += [element_words(one, survey, labels=False) for one in lines.elements if not isinstance(one, ir.Listed)]
    return survey.say.listed(parts, last)


# ---------------------------------------------------------------- keys and windows


def same_words(keys: Sequence[str], say: Say) -> str:
    """` in the same visit`, ` for the same disease category`; nothing when only the patient is the same."""
    if not keys:
        return ""
    if say.lang != "en":
        return f" {say.listed_text(map(say.same, keys), 'and')}"
    names = " and the same ".join(map(humane, keys))
    return f" on the same {names}" if keys[0] == "day" else f" in the same {names}"


_WINDOWS = {
    "day": "per¦day",
    "week": "per¦week",
    "month": "per¦month",
    "calendar year": "per¦calendar year",
}


def window_words(window: Window, say: Say, *, all_patients: bool = False) -> str:
    """What a count runs over, after the number: `per patient and visit`, `per patient within any 30 days`. Other
    languages say `for the same patient, in the same visit`, so that no name of a key must be inflected."""
    names = [] if all_patients else [say.text("per¦patient")]
    names += [humane(key) if say.lang == "en" else say.same(key) for key in window.keys]
    if window.kind in _WINDOWS:
        names.append(say.text(_WINDOWS[window.kind]))
    if window.kind == "section":
        names.append(say.text("per¦treatment under {section}", section=window.section or ""))
    per = say.text("per {things}", things=say.listed_text(names, "and")) if names else ""
    match window.kind:
        case "rolling":
            distance = say.distance(window.number or 0, window.unit or "day")
            reach = say.text("within any {distance}", distance=distance)
        case "period":
            reach = period_words(window.period or Period(), say)
        case _:
            reach = ""
    ever = say.text("window¦ever") if window.kind == "ever" else ""
    over = say.text("over all patients") if all_patients else ""
    return " ".join(filter(None, (ever, per, reach, over)))


# ---------------------------------------------------------------- conditions


def condition_points(cond: ir.Cond, survey: Survey) -> tuple[Point, ...]:
    """The conditions of `and`, each a line of its own; else the one condition."""
    if isinstance(cond, ir.And) and survey.term(cond) is None:
        return tuple(condition_point(part, survey) for part in cond.parts)
    return (condition_point(cond, survey),)


def condition_point(cond: ir.Cond, survey: Survey, *, negated: bool = False) -> Point:
    """The condition as a line with lines below. A declared term keeps its name: what it means stands behind it."""
    name = survey.term(cond)
    point = _point(cond, survey, negated)
    if name is None:
        return point
    said = _unless(negated, (term_link(name),), survey.say)
    return Point((*said, " — ", *point.words), point.below)


def _unless(negated: bool, words: Words, say: Say) -> Words:
    return say("not {what}", what=words) if negated else words


def _point(cond: ir.Cond, survey: Survey, negated: bool) -> Point:
    match cond:
        case ir.Not(part=part):
            return condition_point(part, survey, negated=not negated)
        case ir.And(parts=parts) | ir.Or(parts=parts):
            head = survey.say(_of_these(isinstance(cond, ir.And), negated))
            return Point(head, tuple(condition_point(part, survey) for part in parts))
        case ir.Billed():
            return _billed(cond, survey, negated)
        case _:
            return Point(_leaf(cond, survey, negated))


def _of_these(every: bool, negated: bool) -> str:
    if every:
        return "not all of these:" if negated else "all of these:"
    return "none of these:" if negated else "at least one of these:"


def _billed(cond: ir.Billed, survey: Survey, negated: bool) -> Point:
    partners = set_words(cond.partners, survey, labels=len(cond.partners.elements) == 1)
    say = survey.say
    named: dict[str, Words] = {
        "side": say(_SIDES[cond.side]),
        "partners": partners,
        "same": (same_words(cond.keys, say),),
    }
    if cond.number is not None and cond.unit:
        within: Words = (say.distance(cond.number, cond.unit),)
        words = say("billed within {distance} {side} {partners}{same}", distance=within, **named)
    else:
        words = say("billed {side} {partners}{same}", **named)
    words = _unless(negated, words, say)
    if cond.whose is None:
        return Point(words)
    return Point(say("{words}, and of that line:", words=words), condition_points(cond.whose, survey))


def ask(fact: str, survey: Survey) -> Link:
    """The fact's question, which leads to what is told of the fact."""
    return Link("facts", (question_of(fact, survey),), anchor_of(fact))


def question_of(fact: str, survey: Survey) -> Question:
    return Question(survey.question(fact), lang="en" if survey.asks_in_author_words(fact) else None)


def _answer(fact: str, survey: Survey, answer: str, *more: Word) -> Words:
    return (ask(fact, survey), " ", Strong(answer), *more)


def _leaf(
    cond: ir.Always
    | ir.Compare
    | ir.Equals
    | ir.OneOf
    | ir.Between
    | ir.Given
    | ir.Contains
    | ir.StartsWith
    | ir.IsTrue
    | ir.Ratio
    | ir.DateGap
    | ir.CountOver
    | ir.Approved
    | ir.Judged,
    survey: Survey,
    negated: bool,
) -> Words:
    say = survey.say
    match cond:
        case ir.Always(value=value):
            return say("cond¦always" if value is not negated else "cond¦never")
        case ir.Approved() if negated:
            return say("a prior approval for the code is not given")
        case ir.Approved():
            return say("a prior approval for the code is given")
        case ir.Judged(question=question):
            answer = Strong(say.text("no" if negated else "yes"))
            return say("a person answers {question} {answer}", question=Question(question, lang="en"), answer=answer)
        case ir.CountOver(number=number, counted=counted, window=window):
            lines = say("these codes") if counted is None else set_words(counted, survey, labels=False)
            told = {"lines": lines, "window": (window_words(window, say),)}
            words = say("more than {number} units of {lines} {window}", number=number, **told)
            return _unless(negated, words, say)
        case ir.Ratio():
            numbers = {"number": number_words(cond.number), "per": number_words(cond.per)}
            bound = say.text("{bound} {number} per {per} of", bound=say(cond.bound), **numbers)
            return _answer(cond.fact, survey, _not(negated, bound, say), " ", ask(cond.other, survey))
        case ir.DateGap():
            distance = say.distance(cond.number, cond.unit)
            told = {"bound": say(cond.bound), "side": say(_GAPS[cond.side])}
            gap = say.text("{bound} {distance} {side}", distance=distance, **told)
            return _answer(cond.fact, survey, _not(negated, gap, say), " ", ask(cond.other, survey))
        case ir.Compare(fact=fact, other=str(other)):
            return _answer(fact, survey, _not(negated, _op(cond, survey), say), " ", ask(other, survey))
        case _:
            return _answer(cond.fact, survey, _of_one_fact(cond, survey, negated))


def _op(cond: ir.Compare, survey: Survey) -> str:
    spec = survey.fact(cond.fact)
    is_date = isinstance(cond.value, dt.date) or (spec is not None and spec.type == "date")
    return survey.say.text((_DATE_OPS if is_date else _OPS)[cond.op])


def _not(negated: bool, text: str, say: Say) -> str:
    return say.text("not {what}", what=text) if negated else text


def _of_one_fact(
    cond: ir.Compare | ir.Equals | ir.OneOf | ir.Between | ir.Given | ir.Contains | ir.StartsWith | ir.IsTrue,
    survey: Survey,
    negated: bool,
) -> str:
    """The answer that the condition wants. A negation is never turned round: an absent value fails the comparison."""
    say = survey.say
    spec = survey.fact(cond.fact)
    unit = spec.unit if spec is not None else None
    match cond:
        case ir.IsTrue():
            return say.text("no" if negated else "yes")
        case ir.Given():
            return say.text("not given" if negated else "is given, whatever it is")
        case ir.Equals(value=bool(value)):
            return value_words(value is not negated, say)
        case ir.Equals(value=value):
            return _not(negated, value_words(value, say, unit), say)
        case ir.OneOf(values=values):
            return _not(negated, say.listed_text([value_words(value, say, unit) for value in values], "or"), say)
        case ir.Between(low=low, high=high):
            span = say.text("{low} to {high}", low=number_words(low), high=value_words(high, say, unit))
            return _not(negated, span, say)
        case ir.Compare(value=value):
            than = "" if value is None else value_words(value, say, unit)
            return _not(negated, f"{_op(cond, survey)} {than}".rstrip(), say)
        case ir.Contains(value=value):
            return say.text(
                "none of them is {value}" if negated else "one of them is {value}", value=choice_words(value)
            )
        case ir.StartsWith(prefixes=prefixes):
            return say.text(_begins(cond, negated, survey), prefixes=say.listed_text(prefixes, "or"))
        case _:
            assert_never(cond)


def _begins(cond: ir.StartsWith, negated: bool, survey: Survey) -> str:
    spec = survey.fact(cond.fact)
    if spec is not None and spec.type == "list":
        return "none of them begins with {prefixes}" if negated else "one of them begins with {prefixes}"
    return "does not begin with {prefixes}" if negated else "begins with {prefixes}"
