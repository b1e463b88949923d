"""The claim on which a rule fires -> the claims around it: each differs in one thing, at the edge where that decides.

Every claim comes with words that can be its title: `BB001 twice on one day`, `BB002 with distance_km 50`.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from decimal import Decimal
from typing import Any, Literal, TypeAlias

from takst.ir import nodes as ir
from takst.ir.walk import conditions_in, conditions_of_rule, facts_in, own_keys
from takst.runtime import dates
from takst.sample.shop import number_of
from takst.witness.bench import Bench
from takst.witness.documents import (
    LIFE,
    UNSAID,
    At,
    Document,
    answered,
    approved,
    copied,
    day_of,
    known_since,
    line_at,
    moved,
    said,
    say,
    tidied,
    unsay,
)
from takst.witness.quiet import approval_facts, with_document, without
from takst.witness.shrink import without_line
from takst.witness.solve import Wish, agree, grouped, own_values, pairs, solved, window_day
from takst.witness.stages import Stage, guards, valid_days, without_document
from takst.witness.words import Words

Edge: TypeAlias = tuple[Document, At, str]
About: TypeAlias = Literal["firing", "rule", "condition", "unknown", "days"]
"""What is different from the firing claim."""
_LEAVES = 24
_DAY = dt.timedelta(days=1)


def edges(bench: Bench, rule: ir.AnyRule, stage: Stage, document: Document) -> Iterator[tuple[About, Edge]]:
    """The firing claim first; then around what the rule itself says, its conditions, what is unknown, its days."""
    here = _Around(bench, rule, stage, document)
    yield "firing", here.firing()
    yield from (("rule", edge) for edge in here.family())
    yield from (("condition", edge) for edge in here.conditions())
    yield from (("unknown", edge) for edge in here.unknowns())
    yield from (("days", edge) for edge in here.days())


class _Around:
    """One rule at the claim on which it fires."""

    def __init__(self, bench: Bench, rule: ir.AnyRule, stage: Stage, document: Document) -> None:
        if isinstance(rule, ir.PairTable):
            carriers = [line["code"] for line in stage.document["lines"]]
            rule = next(one for carrier in carriers for one in rule.on(carrier))
        self.bench, self.rule, self.stage, self.document = bench, rule, stage, document
        self.at, self.other = _still_there(document, stage)
        self.words = Words(bench, line_at(document, self.at))

    def firing(self) -> Edge:
        return self.document, self.at, self.words.firing(self.rule, self.document, self.at, self.other)

    # ------------------------------------------------------------ what the rule itself says

    def family(self) -> Iterator[Edge]:
        rule = self.rule
        match rule:
            case ir.Limit():
                yield from self._limit(rule)
            case ir.Exclusion() | ir.Permission() | ir.Inclusion() | ir.InclusionLift() | ir.IntervalBan():
                yield from self._pair()
            case ir.LinesRequired():
                yield from self._required(rule)
            case ir.ApprovalRequired():
                yield from self._approval(rule)
            case ir.DocumentRequired():
                yield from self._document(rule)
            case ir.Judge(question=question):
                yield from self._answers(question)
            case ir.Condition(cond=cond):
                met = next((new for new in without(self.bench, rule, self.document, self.at)), None)
                if met is not None:
                    yield met, self.at, self.words.with_facts(met, self.at, facts_in(cond))
            case ir.RepeatPermission() | ir.Rank() | ir.Cap():
                yield from self._fewer()
            case ir.Supplement(fact=str(fact)):
                for step in (rule.size, rule.size - 1, rule.size + 1, Decimal(0), 2 * rule.size):
                    yield from self._saying(fact, number_of(rule.above + step))
            case _:
                pass

    def _limit(self, rule: ir.Limit) -> Iterator[Edge]:
        document, at, other = self.document, self.at, self.other
        if rule.service is not None:
            for before in (rule.number - 1,):
                new = copied(document)
                for used in new.get("used", ()):
                    used["units"] = max(0, before)
                yield new, at, self.words.used(before, rule)
            unsaid = copied(document)
            unsaid.pop("used", None)
            yield unsaid, at, self.words.used(None, rule)
            return
        yield from self._within(rule)
        after = None if other is None else window_day(rule.window, day_of(document, other))
        if after is not None and other is not None:
            known = known_since(document, LIFE)
            for day, words in zip(after, self.words.ends_of(rule.window), strict=True):
                yield moved(known, at, day), at, words
        if other is not None:
            yield from self._other_groups(rule.window.keys)
        yield self._history_unknown()

    def _within(self, rule: ir.Limit) -> Iterator[Edge]:
        """As many as the limit allows."""
        known = known_since(self.document, LIFE)
        own = line_at(known, self.at)
        if own.get("units", 1) > 1:
            new = copied(known)
            line_at(new, self.at)["units"] = own["units"] - 1
            yield new, self.at, self.words.counted(rule, rule.number)
        elif len(known["lines"]) > 1:
            last = known["lines"][-1]["code"] == own["code"]
            gone = self.at if not last else ("lines", len(known["lines"]) - 1)
            new = without_line(known, gone)
            yield new, ("lines", min(self.at[1], len(new["lines"]) - 1)), self.words.counted(rule, rule.number)

    def _other_groups(self, keys: tuple[str, ...]) -> Iterator[Edge]:
        """The two lines apart in one group after the other, and the group not known."""
        at, other = self.at, self.other
        if other is None:
            return
        base = known_since(self.document, LIFE) if "history" in self.document else self.document
        for key in keys:
            apart = grouped(self.bench, base, key, {other: 0, at: 1})
            if apart is not None and not agree(self.bench, apart, at, other, (key,)):
                yield apart, at, self.words.apart(key, self.rule, other, base)
            path = self.bench.spec.keys[key].path
            unknown = unsay(self.bench.spec, base, at, path)
            if unknown != base:
                yield unknown, at, self.words.unsaid(path)
        if any("date" in self.bench.spec.keys[key].presumed or key == "day" for key in keys):
            yield moved(base, at, day_of(base, at) + _DAY), at, self.words.next_day(self.rule, other, base)

    def _pair(self) -> Iterator[Edge]:
        document, at, other, rule = self.document, self.at, self.other, self.rule
        if other is None:
            return
        if isinstance(rule, ir.IntervalBan | ir.Inclusion):
            yield from self._distances(other)
        if other[0] == "history" or isinstance(rule, ir.IntervalBan):
            yield self._history_unknown()
        yield from self._other_groups(own_keys(rule))
        if len(document["lines"]) > 1 or other[0] == "history":
            yield *self._without(other, document), self.words.without_partner(line_at(document, other))
        if isinstance(rule, ir.Inclusion) and rule.up_to is not None:
            for units in (rule.up_to, rule.up_to + 1):
                more = copied(document)
                line_at(more, other)["units"] = units
                yield more, at, self.words.units_of(line_at(document, other), units)

    def _distances(self, other: At) -> Iterator[Edge]:
        """The last day of the reach, the next one, and the day itself."""
        rule, document, at = self.rule, self.document, self.at
        reach = rule.reach if isinstance(rule, ir.Inclusion) else None
        if isinstance(rule, ir.IntervalBan):
            reach = (rule.number, rule.unit)
        if reach is None:
            return
        number, unit = reach
        later = isinstance(rule, ir.Inclusion) or (isinstance(rule, ir.IntervalBan) and rule.side == "before")
        fixed, moving = (at, other) if later else (other, at)
        base = known_since(document, LIFE)
        last = dates.add(day_of(base, fixed), number, unit)
        for day in (last, last + _DAY, day_of(base, fixed), day_of(base, fixed) + _DAY):
            yield moved(base, moving, day), at, self.words.distance(rule, base, other, day, last, day_of(base, fixed))

    def _required(self, rule: ir.LinesRequired) -> Iterator[Edge]:
        for new in without(self.bench, rule, self.document, self.at):
            if len(new["lines"]) <= len(self.document["lines"]):
                continue
            added: At = ("lines", len(new["lines"]) - 1)
            partner = line_at(new, added)
            yield new, self.at, self.words.with_partner(rule, partner)
            for key in rule.keys:
                apart = grouped(self.bench, new, key, {added: 0, self.at: 1})
                if apart is not None:
                    yield apart, self.at, self.words.apart(key, rule, added, new)
            return

    def _approval(self, rule: ir.ApprovalRequired) -> Iterator[Edge]:
        day, code = day_of(self.document, self.at), self.words.key
        facts = {} if rule.whose is None else approval_facts(self.bench, rule.whose, self.document, self.at)
        base = copied(self.document)
        base["approvals"] = []
        if facts is not None:
            for step in (0, 1):
                given = day + dt.timedelta(days=step)
                yield approved(base, [code], given, facts), self.at, self.words.approved(step)
            ended = {**facts, "until": (day - _DAY).isoformat()}
            yield approved(base, [code], day - 30 * _DAY, ended), self.at, self.words.approved(None)
        if rule.whose is not None:
            yield approved(base, [code], day, {}), self.at, self.words.approved_without_facts()
        unsaid = copied(self.document)
        unsaid.pop("approvals", None)
        yield unsaid, self.at, self.words.unsaid("approvals")

    def _document(self, rule: ir.DocumentRequired) -> Iterator[Edge]:
        for new in with_document(self.bench, rule, self.document, self.at):
            yield new, self.at, self.words.document(rule.kind, True)
            for document in new.get("documents", ()):
                if document["kind"] == rule.kind and rule.dated is not None:
                    for step in (-1, 1):
                        near = copied(new)
                        for one in near["documents"]:
                            if one["kind"] == rule.kind:
                                one["date"] = (dt.date.fromisoformat(one["date"]) + step * _DAY).isoformat()
                        yield near, self.at, self.words.document_day(rule, step)
        yield (
            without_document(self.bench, self.document, self.at, rule.kind),
            self.at,
            self.words.document(rule.kind, False),
        )
        unsaid = unsay(self.bench.spec, self.document, self.at, f"documents.{rule.kind}")
        unsaid.pop("documents", None)
        yield unsaid, self.at, self.words.unsaid(f"documents.{rule.kind}")

    def _answers(self, question: str) -> Iterator[Edge]:
        for answer in (True, False):
            yield answered(self.document, self.at, question, answer), self.at, self.words.answer(question, answer)
        unsaid = copied(self.document)
        line_at(unsaid, self.at).get("facts", {}).get("judged", {}).pop(question, None)
        if not line_at(unsaid, self.at).get("facts", {}).get("judged", True):
            del line_at(unsaid, self.at)["facts"]["judged"]
        yield tidied(unsaid), self.at, self.words.answer(question, None)

    def _fewer(self) -> Iterator[Edge]:
        for place in (self.at, self.other):
            if place is None:
                continue
            units = line_at(self.document, place).get("units", 1)
            if units > 1:
                new = copied(self.document)
                line_at(new, place)["units"] = units - 1
                yield new, self.at, self.words.units_of(line_at(self.document, place), units - 1)
        if self.other is not None and self.other[0] == "lines" and len(self.document["lines"]) > 1:
            words = self.words.without_partner(line_at(self.document, self.other))
            yield *self._without(self.other, self.document), words

    def _history_unknown(self) -> Edge:
        new: Document = copied(self.document)
        new.pop("history_complete_from", None)
        words = self.words.history_unknown()
        if self.other is not None and (self.other[0] == "history" or len(new["lines"]) > 1):
            return (*self._without(self.other, new), words)
        return new, self.at, words

    def _without(self, other: At, document: Document) -> tuple[Document, At]:
        """The claim without the other line, and where the line is then."""
        moves = other[0] == "lines" and other[1] < self.at[1]
        return without_line(document, other), ("lines", self.at[1] - moves)

    # ------------------------------------------------------------ conditions

    def conditions(self) -> Iterator[Edge]:
        for guard in conditions_of_rule(self.rule):
            if isinstance(self.rule, ir.ApprovalRequired) and guard is self.rule.whose:
                continue
            leaves = [one for one in conditions_in(guard) if not isinstance(one, ir.And | ir.Or | ir.Not | ir.Always)]
            for leaf in [one for one in leaves if path_to(guard, one) is not None][:_LEAVES]:
                yield from self._around(guard, leaf)

    def _around(self, guard: ir.Cond, leaf: ir.Cond) -> Iterator[Edge]:
        """The simple condition just met and just missed, where it alone decides."""
        base = self._pivot(guard, leaf)
        if base is None:
            return
        match leaf:
            case ir.Compare(other=str(other)) | ir.Ratio(other=other) | ir.DateGap(other=other):
                yield from self._two(base, leaf, leaf.fact, other)
            case ir.Billed() | ir.CountOver() | ir.Approved() | ir.Judged():
                for so in (True, False):
                    new = solved(self.bench, base, [Wish(leaf, so, self.at)], 40)
                    if new is not None:
                        yield new, self.at, self.words.so(leaf, so)
            case _:
                fact = next(facts_in(leaf), "")
                values = [value for value in dict.fromkeys(map(_hashable, own_values(leaf)))]
                others = [v for v in map(_hashable, self.bench.shop.values.get(fact, ())) if v not in values]
                for value in [*values, *others[:1], None]:
                    yield from self._saying(fact, _plain(value), base)

    def _two(self, base: Document, leaf: ir.Cond, fact: str, other: str) -> Iterator[Edge]:
        spec = self.bench.spec
        for so in (True, False):
            wish = Wish(leaf, so, self.at)
            for first, second in pairs(self.bench, wish, base, fact, other):
                new: Document | None = base
                for name, value in ((other, second), (fact, first)):
                    if new is not None and value is not UNSAID and said(spec, new, self.at, name) != value:
                        new = say(spec, new, self.at, name, value)
                if new is not None and self.bench.holds(leaf, new, self.at, so):
                    yield new, self.at, self.words.with_facts(new, self.at, (fact, other))
                    break

    def _saying(self, fact: str, value: Any, base: Document | None = None) -> Iterator[Edge]:
        new = say(self.bench.spec, base or self.document, self.at, fact, value)
        if new is not None:
            yield new, self.at, self.words.with_facts(new, self.at, (fact,))

    def _pivot(self, guard: ir.Cond, leaf: ir.Cond) -> Document | None:
        """A claim on which this leaf decides: all beside it leaves the answer open."""
        beside = [Wish(cond, so, self.at) for cond, so in path_to(guard, leaf) or ()]
        if all(self.bench.holds(wish.cond, self.document, self.at, wish.so) for wish in beside):
            return self.document
        others = [wish for wish in self._speaking() if wish.cond is not guard]
        bare = self.document
        for fact in {fact for wish in beside for fact in facts_in(wish.cond)} | set(facts_in(leaf)):
            bare = unsay(self.bench.spec, bare, self.at, fact)
        return solved(self.bench, bare, [*beside, *others], 120)

    def _speaking(self) -> tuple[Wish, ...]:
        return guards(self.rule, self.at)

    # ------------------------------------------------------------ what is not known, and days

    def unknowns(self) -> Iterator[Edge]:
        facts = dict.fromkeys(fact for guard in conditions_of_rule(self.rule) for fact in facts_in(guard))
        for fact in facts:
            new = unsay(self.bench.spec, self.document, self.at, fact)
            if new != self.document and said(self.bench.spec, new, self.at, fact) is UNSAID:
                yield new, self.at, self.words.unsaid(fact)

    def days(self) -> Iterator[Edge]:
        """The first and the last day of the rule, and the days beside them."""
        period = valid_days(self.bench, self.rule, self.words.key)
        if period is None:
            return
        first, last = period.start, period.end
        if first is not None:
            yield from self._shifted(first, "on the first day")
            yield from self._shifted(first - _DAY, "the day before the first")
        if last is not None:
            yield from self._shifted(last, "on the last day")
            yield from self._shifted(last + _DAY, "the day after the last")

    def _shifted(self, day: dt.date, words: str) -> Iterator[Edge]:
        shift = day - day_of(self.document, self.at)
        new: Document = copied(self.document)
        for line in (*new["lines"], *new.get("history", ())):
            line["date"] = (dt.date.fromisoformat(line["date"]) + shift).isoformat()
        for approval in new.get("approvals", ()):
            approval["given"] = (dt.date.fromisoformat(approval["given"]) + shift).isoformat()
        yield new, self.at, self.words.on_day(words, day)


def _still_there(document: Document, stage: Stage) -> tuple[At, At | None]:
    """Where the stage's lines are now: what is not needed may be gone."""
    name = line_at(stage.document, stage.subject)["code"]
    own: list[At] = [("lines", i) for i, line in enumerate(document["lines"]) if line["code"] == name]
    at: At = own[-1] if own else ("lines", 0)
    if stage.other is None:
        return at, None
    if stage.other[0] == "history":
        return at, ("history", 0) if "history" in document else None
    partner = line_at(stage.document, stage.other)["code"]
    others: list[At] = [
        ("lines", i) for i, line in enumerate(document["lines"]) if line["code"] == partner and i != at[1]
    ]
    if partner != name and own:
        at = own[0]
    return at, others[0] if others else None


def path_to(cond: ir.Cond, leaf: ir.Cond) -> list[tuple[ir.Cond, bool]] | None:
    """What has to be so beside the leaf for it to decide the condition; None where the leaf is not in it."""
    if cond is leaf:
        return []
    match cond:
        case ir.Not(part=part):
            return path_to(part, leaf)
        case ir.And(parts=parts) | ir.Or(parts=parts):
            for part in parts:
                inside = path_to(part, leaf)
                if inside is not None:
                    return [(other, isinstance(cond, ir.And)) for other in parts if other is not part] + inside
            return None
        case _:
            return None


def _hashable(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value


def _plain(value: Any) -> Any:
    return list(value) if isinstance(value, tuple) else value
