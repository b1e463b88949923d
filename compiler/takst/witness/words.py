"""What a made-up claim shows, in a few words that can be the title of an example."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any

from takst.ir import nodes as ir
from takst.ir.names import element_name
from takst.ir.walk import conditions_of_rule, facts_in, own_keys
from takst.runtime.result import plain
from takst.runtime.windows import Window
from takst.witness.bench import Bench
from takst.witness.documents import UNSAID, At, Document, day_of, line_at, said

_TIMES = {0: "not at all", 1: "once", 2: "twice", 3: "three times", 4: "four times", 5: "five times", 6: "six times"}
_FEW = 3


def times(number: int) -> str:
    return _TIMES.get(number, f"{number} times")


class Words:
    """About one line."""

    def __init__(self, bench: Bench, line: Mapping[str, Any]) -> None:
        self.bench = bench
        self.code = name_of(line)
        self.key = line["code"] if "row" not in line else f"{line['code']} row {line['row']}"

    # ------------------------------------------------------------ the firing claim

    def firing(self, rule: ir.AnyRule, document: Document, at: At, other: At | None) -> str:
        partner = None if other is None else line_at(document, other)
        match rule:
            case ir.Limit(service=str()):
                return self.used(rule.number, rule)
            case ir.Limit():
                return self.counted(rule, rule.number + 1)
            case ir.RepeatPermission():
                return f"{self.code} several times"
            case ir.LinesRequired():
                return f"{self.code} alone"
            case ir.ApprovalRequired():
                return f"{self.code} without an approval"
            case ir.DocumentRequired(kind=kind):
                return self.document(kind, False)
            case ir.Judge(question=question):
                answers = line_at(document, at).get("facts", {}).get("judged", {})
                return self.answer(question, answers.get(question))
            case ir.IntervalBan() if partner is not None and other is not None:
                return self._after_days(document, at, other)
            case ir.Exclusion() | ir.Permission() | ir.Inclusion() | ir.InclusionLift() if partner is not None:
                return f"{self.code} with {name_of(partner)}{self._in_groups(rule)}"
            case ir.Rank() | ir.Cap() if partner is not None:
                return f"{self.code} with {name_of(partner)}{self._in_window(rule.window)}"
            case _:
                asked = (fact for guard in conditions_of_rule(rule) for fact in facts_in(guard))
                return self.with_facts(document, at, asked)

    def _after_days(self, document: Document, at: At, other: At) -> str:
        apart = abs((day_of(document, at) - day_of(document, other)).days)
        again = "again" if line_at(document, other)["code"] == line_at(document, at)["code"] else ""
        partner = "" if again else f" beside {name_of(line_at(document, other))}"
        return f"{self.code} {again or 'too soon'}{partner}, {_days_apart(apart)}"

    def with_facts(self, document: Document, at: At, facts: Iterable[str]) -> str:
        """`BB002 with distance_km 50`."""
        told = []
        for fact in dict.fromkeys(facts):
            value = said(self.bench.spec, document, at, fact)
            if value is not UNSAID and fact not in ("code", "date"):
                told.append(fact_words(fact, value))
        if not told:
            return f"{self.code} by itself"
        more = f" and {len(told) - _FEW} more" if len(told) > _FEW + 1 else ""
        return f"{self.code} with {', '.join(told if not more else told[:_FEW])}{more}"

    # ------------------------------------------------------------ counts and windows

    def counted(self, rule: ir.Limit, number: int) -> str:
        return f"{self.code} {times(number)}{self._in_window(rule.window)}"

    def _in_window(self, window: Window) -> str:
        keys = " and ".join(window.keys)
        in_keys = f" for one {keys}" if keys else ""
        match window.kind:
            case "keys":
                return f" in one {keys}"
            case "rolling":
                return f" within {_span(window)}{in_keys}"
            case "ever":
                return f" in a life{in_keys}"
            case "period":
                return f" in the period{in_keys}"
            case "section":
                return f" after one treatment under {window.section}{in_keys}"
            case "day":
                return f" on one day{in_keys}"
            case kind:
                return f" in one {kind}{in_keys}"

    def _in_groups(self, rule: ir.AnyRule) -> str:
        keys = own_keys(rule)
        return f" in one {' and '.join(keys)}" if keys else ""

    def ends_of(self, window: Window) -> tuple[str, str]:
        whole = "period" if window.kind == "period" else _span(window) if window.kind == "rolling" else window.kind
        again = f"{self.code} again on the"
        return f"{again} last day of the {whole}", f"{again} first day after the {whole}"

    def used(self, before: int | None, rule: ir.Limit) -> str:
        if before is None:
            return f"{self.code}, nobody says how much of service {rule.service} had gone"
        return f"{self.code} after {before} of {rule.number} units of service {rule.service}"

    def units_of(self, line: Mapping[str, Any], units: int) -> str:
        return f"{self.code} and {name_of(line)} × {units}" if name_of(line) != self.code else f"{self.code} × {units}"

    # ------------------------------------------------------------ partners and groups

    def apart(self, key: str, rule: ir.AnyRule, other: At, document: Document) -> str:
        partner = name_of(line_at(document, other))
        lines = f"{self.code} twice" if partner == self.code else f"{self.code} and {partner}"
        return f"{lines}, each in {_a(key)} of its own"

    def next_day(self, rule: ir.AnyRule, other: At, document: Document) -> str:
        partner = name_of(line_at(document, other))
        return f"{self.code} again the next day" if partner == self.code else f"{self.code} the day after {partner}"

    def without_partner(self, partner: Mapping[str, Any]) -> str:
        return f"{self.code} once" if name_of(partner) == self.code else f"{self.code} without {name_of(partner)}"

    def with_partner(self, rule: ir.AnyRule, partner: Mapping[str, Any]) -> str:
        return f"{self.code} with {name_of(partner)}{self._in_groups(rule)}"

    def distance(
        self, rule: ir.AnyRule, document: Document, other: At, day: dt.date, last: dt.date, first: dt.date
    ) -> str:
        partner = name_of(line_at(document, other))
        beside = f"{self.code} again" if partner == self.code else f"{self.code} and {partner}"
        if day == last:
            return f"{beside} on the last day of the reach, {_days_apart((day - first).days)}"
        if day == first:
            return f"{beside} on the same day"
        if day > last:
            return f"{beside} on the first day beyond the reach, {_days_apart((day - first).days)}"
        return f"{beside} on the next day"

    def history_unknown(self) -> str:
        return f"{self.code}, nobody says since when the history is complete"

    # ------------------------------------------------------------ approvals, documents, answers

    def approved(self, step: int | None) -> str:
        if step is None:
            return f"{self.code} with an approval that ended the day before"
        return f"{self.code} approved on the day itself" if step == 0 else f"{self.code} approved a day too late"

    def approved_without_facts(self) -> str:
        return f"{self.code} with an approval of which nothing more is said"

    def document(self, kind: str, is_there: bool) -> str:
        return f"{self.code} with {kind}" if is_there else f"{self.code} without {kind}"

    def document_day(self, rule: ir.DocumentRequired, step: int) -> str:
        return f"{self.code} with {rule.kind} dated a day {'earlier' if step < 0 else 'later'}"

    def answer(self, question: str, answer: bool | None) -> str:
        said_words = "nobody has answered" if answer is None else f"a person says {'yes' if answer else 'no'}"
        return f"{self.code}, {said_words}: {question}"

    def so(self, cond: ir.Cond, so: bool) -> str:
        match cond:
            case ir.Judged(question=question):
                return self.answer(question, so)
            case ir.Approved():
                return f"{self.code} with an approval" if so else f"{self.code} without an approval"
            case ir.Billed(side=side):
                beside = {"with": "besides", "after": "before it", "before": "after it"}[side]
                return f"{self.code} with what has to stand {beside}" if so else f"{self.code} with nothing {beside}"
            case ir.CountOver(number=number):
                return f"{self.code}, more than {number} in all" if so else f"{self.code}, no more than {number} in all"
            case _:
                return self.code

    # ------------------------------------------------------------ unknown, days

    def unsaid(self, fact: str) -> str:
        return f"{self.code}, {fact} not said"

    def on_day(self, words: str, day: dt.date) -> str:
        return f"{self.code} {words}, {day.isoformat()}"


def name_of(line: Mapping[str, Any]) -> str:
    """The code as people write it; a service or material by its name."""
    label = line.get("label")
    if label is not None:
        return str(label)
    return f"{line['code']} row {line['row']}" if "row" in line else str(line["code"])


def fact_words(fact: str, value: Any) -> str:
    if value is None:
        return f"{fact} absent"
    if isinstance(value, bool):
        return fact if value else f"no {fact}"
    if isinstance(value, list):
        return f"{fact} {', '.join(map(str, value))}" if value else f"no {fact}"
    if isinstance(value, int | float | Decimal):
        return f"{fact} {plain(Decimal(str(value)))}"
    return f"{fact} {value}"


def _days_apart(days: int) -> str:
    return "a day apart" if days == 1 else f"{days} days apart"


def _a(noun: str) -> str:
    return f"{'an' if noun[:1] in 'aeiou' else 'a'} {noun}"


def _span(window: Window) -> str:
    unit = window.unit or "day"
    return f"{window.number} {unit}{'' if window.number == 1 else 's'}"


def said_words(value: object) -> str:
    """A value as the language writes it."""
    if isinstance(value, Decimal):
        return plain(value) or ""
    return ("yes" if value else "no") if isinstance(value, bool) else str(value)


def cond_words(cond: ir.Cond) -> str:
    """A condition, about as its author wrote it; long ones are cut."""
    match cond:
        case ir.Judged(question=question):
            return f'`judged "{question}"`'
        case ir.And(parts=parts):
            return " and ".join(map(cond_words, parts[:_FEW])) + (" and more" if len(parts) > _FEW else "")
        case ir.Or(parts=parts):
            return " or ".join(map(cond_words, parts[:_FEW])) + (" or more" if len(parts) > _FEW else "")
        case ir.Not(part=part):
            return f"not {cond_words(part)}"
        case ir.Billed(side=side, partners=partners, keys=keys):
            names = [element_name(element) for element in partners.elements]
            same = f" for the same {' and '.join(keys)}" if keys else ""
            return f"`billed {side} {_cut(names, ' or ')}{same}`"
        case ir.CountOver(number=number):
            return f"`more than {number} in all`"
        case _:
            return f"`{_one_fact(cond)}`"


def _one_fact(cond: ir.Cond) -> str:
    match cond:
        case ir.Compare(fact=fact, op=op, value=value, other=other):
            return f"{fact} {op} {other if other is not None else said_words(value)}"
        case ir.Equals(fact=fact, value=value):
            return f"{fact} is {said_words(value)}"
        case ir.OneOf(fact=fact, values=values):
            return f"{fact} is one of {_cut([said_words(value) for value in values], ', ')}"
        case ir.Between(fact=fact, low=low, high=high):
            return f"{fact} is {plain(low)} to {plain(high)}"
        case ir.Given(fact=fact):
            return f"{fact} is given"
        case ir.Contains(fact=fact, value=text):
            return f"{fact} includes {text}"
        case ir.StartsWith(fact=fact, prefixes=prefixes):
            return f"{fact} matches {_cut([f'{prefix}*' for prefix in prefixes], ', ')}"
        case ir.IsTrue(fact=fact):
            return fact
        case ir.Ratio(fact=fact, bound=bound, number=number, per=per, other=other_fact):
            return f"{fact} {bound} {plain(number)} per {plain(per)} {other_fact}"
        case ir.DateGap(fact=fact, bound=bound, number=days, unit=unit, side=side, other=other_fact):
            return f"{fact} is {bound} {days} {unit}{'' if days == 1 else 's'} {side} {other_fact}"
        case ir.Approved():
            return "prior approval"
        case _:
            return "always"


def _cut(names: list[str], between: str) -> str:
    return between.join(names if len(names) <= 2 * _FEW else [*names[:_FEW], f"{len(names) - _FEW} more"])
