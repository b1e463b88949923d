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

from takst.backends.docs.page import Link, Point, Question, Strong, Word, Words, joined, link
from takst.backends.docs.survey import Survey, anchor_of, beginning, humane, natural
from takst.ir import nodes as ir
from takst.runtime.phrases import distance_words
from takst.runtime.spec import FactValue, Period
from takst.runtime.windows import Window

_OPS = {"<": "less than", "<=": "at most", ">": "more than", ">=": "at least"}
_DATE_OPS = {"<": "before", "<=": "on or before", ">": "after", ">=": "on or after"}
_RUN = 3
"""So many codes beside each other are written as a range."""


def period_words(period: Period) -> str:
    match (period.start, period.end):
        case (None, None):
            return "always"
        case (start, None):
            return f"since {start}"
        case (None, end):
            return f"until {end}"
        case (start, end):
            return f"from {start} to {end}"


def number_words(number: Decimal) -> str:
    return f"{number:f}"


def value_words(value: FactValue, unit: str | None = None) -> str:
    match value:
        case bool():
            return "yes" if value else "no"
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


def listed(texts: Sequence[str], last: str = " or ") -> str:
    return f"{', '.join(texts[:-1])}{last}{texts[-1]}" if len(texts) > 1 else "".join(texts)


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


def codes_words(codes: Iterable[str], survey: Survey, last: str = " and ") -> Words:
    """`NM088 to NM136 and NM143`, each a link; a whole table by its name."""
    codes = list(codes)
    place = survey.place_of_all.get(frozenset(codes))
    if place is not None and len(codes) > _RUN:
        return (f"all {len(codes)} codes of ", link(place.page, place.name))
    parts: list[Words] = []
    for run in runs(codes, survey):
        if len(run) >= _RUN:
            parts.append((*survey.code_link(run[0]), " to ", *survey.code_link(run[-1])))
        else:
            parts.extend(survey.code_link(code) for code in run)
    return joined(parts, last=last)


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
            return ("any other code",) if group is None else ("any other code of ", *group_words(group, survey))
        case ir.Another(prefix=prefix):
            return (f"another line whose code begins with {prefix}",)
        case ir.Named(text=text):
            return (f"“{text}”",)
        case ir.AnyMaterial():
            return ("any material",)
        case _:
            assert_never(element)


def group_words(group: ir.InGroup, survey: Survey) -> Words:
    info = next((one for one in survey.rules.groups if one.name == group.name), None)
    return (group.name,) if info is None else (group_link(info), f" ({_members(info)})")


def group_link(group: ir.GroupInfo) -> Link:
    return link("groups", group_title(group), f"group-{anchor_of(group.name)}")


def term_link(name: str) -> Link:
    return link("groups", humane(name), f"term-{anchor_of(name)}")


def group_title(group: ir.GroupInfo) -> str:
    """The words for it inside a sentence."""
    title = group.title or humane(group.name)
    return f"{title[0].lower()}{title[1:]}" if title[1:2].islower() else title


def _members(info: ir.GroupInfo) -> str:
    """How many codes a group has, as far as that is known here."""
    count = len(info.codes)
    named = "1 code" if count == 1 else f"{count} codes"
    if not info.incomplete:
        return named
    return f"{named}, and codes of other tables" if count else "codes of other tables"


def set_words(lines: ir.LineSet, survey: Survey, *, labels: bool, last: str = " or ") -> Words:
    """All elements in one breath; many codes without labels become ranges."""
    if labels:
        return joined([element_words(one, survey, labels=True) for one in lines.elements], last=last)
    parts: list[Words] = []
    codes = [one.code for one in lines.elements if isinstance(one, ir.Listed)]
    if codes:
        parts.append(codes_words(codes, survey, last=", " if len(codes) < len(lines.elements) else last))
    parts += [element_words(one, survey, labels=False) for one in lines.elements if not isinstance(one, ir.Listed)]
    return joined(parts, last=last)


# ---------------------------------------------------------------- keys and windows


def key_words(key: str) -> str:
    return humane(key)


def same_words(keys: Sequence[str]) -> str:
    """` in the same visit`, ` for the same disease category`; nothing when only the patient is the same."""
    if not keys:
        return ""
    names = listed([key_words(key) for key in keys], last=" and the same ")
    return f" on the same {names}" if keys[0] == "day" else f" in the same {names}"


def window_words(window: Window, *, all_patients: bool = False) -> str:
    """What a count runs over, after the number: `per patient and visit`, `per patient within any 30 days`."""
    names = [] if all_patients else ["patient"]
    names += [key_words(key) for key in window.keys]
    if window.kind in ("day", "week", "month", "calendar year"):
        names.append(window.kind)
    if window.kind == "section":
        names.append(f"treatment under {window.section}")
    per = f"per {listed(names, last=' and ')}" if names else ""
    match window.kind:
        case "rolling":
            reach = f"within any {distance_words(window.number or 0, window.unit or 'day')}"
        case "period":
            reach = period_words(window.period or Period())
        case _:
            reach = ""
    ever = "ever" if window.kind == "ever" else ""
    over = "over all patients" if all_patients else ""
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
    said: Words = ("not " if negated else "", term_link(name), " — ")
    return Point((*said, *point.words), point.below)


def _point(cond: ir.Cond, survey: Survey, negated: bool) -> Point:
    match cond:
        case ir.Not(part=part):
            return condition_point(part, survey, negated=not negated)
        case ir.And(parts=parts) | ir.Or(parts=parts):
            head = _of_these(isinstance(cond, ir.And), negated)
            return Point((head,), tuple(condition_point(part, survey) for part in parts))
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
    side = {"with": "with", "before": "before", "after": "after"}[cond.side]
    within = f" within {distance_words(cond.number, cond.unit)}" if cond.number is not None and cond.unit else ""
    not_ = "not " if negated else ""
    words: Words = (f"{not_}billed{within} {side} ", *partners, same_words(cond.keys))
    if cond.whose is None:
        return Point(words)
    return Point((*words, ", and of that line:"), condition_points(cond.whose, survey))


def ask(fact: str, survey: Survey) -> Link:
    """The fact's question, which leads to what is told of the fact."""
    return Link("facts", (Question(survey.question(fact)),), anchor_of(fact))


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
    not_ = "not " if negated else ""
    match cond:
        case ir.Always(value=value):
            return ("always" if value is not negated else "never",)
        case ir.Approved():
            return (f"a prior approval for the code is {not_}given",)
        case ir.Judged(question=question):
            return ("a person answers ", Question(question), " ", Strong("no" if negated else "yes"))
        case ir.CountOver(number=number, counted=counted, window=window):
            lines: Words = ("these codes",) if counted is None else set_words(counted, survey, labels=False)
            return (f"{not_}more than {number} units of ", *lines, f" {window_words(window)}")
        case ir.Ratio():
            bound = f"{not_}{cond.bound} {number_words(cond.number)} per {number_words(cond.per)} of"
            return _answer(cond.fact, survey, bound, " ", ask(cond.other, survey))
        case ir.DateGap():
            gap = f"{not_}{cond.bound} {distance_words(cond.number, cond.unit)} {cond.side}"
            return _answer(cond.fact, survey, gap, " ", ask(cond.other, survey))
        case ir.Compare(fact=fact, other=str(other)):
            return _answer(fact, survey, f"{not_}{_op(cond, survey)}", " ", ask(other, survey))
        case _:
            return _answer(cond.fact, survey, _of_one_fact(cond, survey, negated))


def _op(cond: ir.Compare, survey: Survey) -> str:
    spec = survey.fact(cond.fact)
    is_date = isinstance(cond.value, dt.date) or (spec is not None and spec.type == "date")
    return (_DATE_OPS if is_date else _OPS)[cond.op]


def _of_one_fact(
    cond: ir.Compare | ir.Equals | ir.OneOf | ir.Between | ir.Given | ir.Contains | ir.StartsWith | ir.IsTrue,
    survey: Survey,
    negated: bool,
) -> str:
    """The answer that the condition wants. A negation is never turned round: an absent value fails the comparison."""
    not_ = "not " if negated else ""
    spec = survey.fact(cond.fact)
    unit = spec.unit if spec is not None else None
    match cond:
        case ir.IsTrue():
            return "no" if negated else "yes"
        case ir.Given():
            return "not given" if negated else "is given, whatever it is"
        case ir.Equals(value=bool(value)):
            return value_words(value is not negated)
        case ir.Equals(value=value):
            return f"{not_}{value_words(value, unit)}"
        case ir.OneOf(values=values):
            return f"{not_}{listed([value_words(value, unit) for value in values])}"
        case ir.Between(low=low, high=high):
            return f"{not_}{number_words(low)} to {value_words(high, unit)}"
        case ir.Compare(value=value):
            return f"{not_}{_op(cond, survey)} {'' if value is None else value_words(value, unit)}".rstrip()
        case ir.Contains(value=value):
            return f"{'none of them is' if negated else 'one of them is'} {choice_words(value)}"
        case ir.StartsWith(prefixes=prefixes):
            many = spec is not None and spec.type == "list"
            begins = "one of them begins with" if many else "begins with"
            if negated:
                begins = "none of them begins with" if many else "does not begin with"
            return f"{begins} {listed(prefixes)}"
        case _:
            assert_never(cond)
