"""The interpreter's bench: which rules speak of a line, what sets of lines and conditions mean."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import TypeVar

from attrs import frozen

from takst.ir.facts import facts_of
from takst.ir.names import element_name, subject_name
from takst.ir.nodes import (
    Always,
    And,
    Another,
    AnyMaterial,
    AnyOther,
    Approved,
    Between,
    Billed,
    CheckedRuleset,
    Compare,
    Cond,
    Condition,
    Contains,
    CountOver,
    DateGap,
    Element,
    Equals,
    Exclusion,
    Given,
    InGroup,
    IsTrue,
    Judged,
    LineSet,
    Listed,
    Named,
    Not,
    OneOf,
    Or,
    PairTable,
    Ratio,
    Rule,
    StartsWith,
)
from takst.runtime import dates
from takst.runtime.findings import HISTORY, rule_id
from takst.runtime.kleene import NO, YES, Truth, all_of, any_of, known, unknown
from takst.runtime.pairs import related
from takst.runtime.spec import RuleInfo
from takst.runtime.view import Docket, LineView, clean
from takst.runtime.windows import Window, in_time, in_window, most_in_window, window_start

R = TypeVar("R", bound=Rule)


@frozen
class Interpreter:
    """The rules, and every known line of the patient."""

    rules: CheckedRuleset
    case: Docket

    def of(self, kind: type[R], line: LineView, day: dt.date | None = None) -> Iterator[R]:
        """Rules of one family that speak of the line, in force on `day` (the judged line's date). What a row says
        is in force as long as the row is."""
        for rule in self.rules.rules if line.row_in_force else ():
            if isinstance(rule, kind) and speaks_of(rule, line) and (day or line.date) in rule.valid:
                yield rule

    def bans(self, carrier: LineView, partner: LineView, day: dt.date) -> Iterator[Exclusion]:
        """Exclusions on the carrier's row, in force on the day: each sentence, and each pair of a table."""
        yield from self.of(Exclusion, carrier, day)
        for table in self.of(PairTable, carrier, day):
            if not partner.is_material:
                yield from (ban for ban in table.between(carrier.code, partner.code) if day in ban.valid)

    def guard(self, rule: Rule, line: LineView) -> Truth:
        """`when` holds and `unless` does not."""
        return self.when(rule, line) & ~self.unless(rule, line)

    def when(self, rule: Rule, line: LineView) -> Truth:
        return YES if rule.when is None else self.holds(rule.when, line)

    def unless(self, rule: Rule, line: LineView) -> Truth:
        return NO if rule.unless is None else self.holds(rule.unless, line)

    def holds(self, cond: Cond, line: LineView) -> Truth:
        match cond:
            case Or():
                return any_of(self.holds(part, line) for part in cond.parts)
            case And():
                return all_of(self.holds(part, line) for part in cond.parts)
            case Not():
                return ~self.holds(cond.part, line)
            case Always():
                return known(cond.value)
            case Compare():
                if cond.other is not None:
                    return line.compare_facts(cond.fact, cond.op, cond.other)
                assert cond.value is not None
                return line.compare(cond.fact, cond.op, cond.value)
            case Equals():
                return line.equals(cond.fact, cond.value)
            case OneOf():
                return line.one_of(cond.fact, *cond.values)
            case Between():
                return line.between(cond.fact, cond.low, cond.high)
            case Given():
                return line.given(cond.fact)
            case Contains():
                return line.contains(cond.fact, cond.value)
            case StartsWith():
                return line.starts_with(cond.fact, *cond.prefixes)
            case IsTrue():
                return line.is_true(cond.fact)
            case Ratio():
                return line.ratio(cond.fact, cond.bound, cond.number, cond.per, cond.other)
            case DateGap():
                return line.date_gap(cond.fact, cond.bound, cond.number, cond.unit, cond.side, cond.other)
            case Billed():
                return self.billed(cond, line)
            case CountOver():
                return self.count_over(cond, line)
            case Approved():
                return line.approved()
            case Judged():
                return line.judged_so(cond.question)

    def billed(self, cond: Billed, line: LineView) -> Truth:
        found = any_of(
            self.billed_beside(cond, line, other) for other in self.case.lines if other.line is not line.line
        )
        if cond.side == "with":
            return found | self.window_unknown(Window("keys", cond.keys), line)
        if found.value is not False:
            return found
        start = None if cond.number is None or cond.unit is None else dates.add(line.date, -cond.number, cond.unit)
        if cond.side == "before" or self.case.knows_since(start):
            return found
        return unknown(f"{HISTORY}@{'ever' if start is None else start.isoformat()}")

    def billed_beside(self, cond: Billed, line: LineView, other: LineView) -> Truth:
        if not in_time(line, other, cond.side, cond.number, cond.unit):
            return NO
        truth = self.in_set(cond.partners, line, other) & related(line, other, cond.keys)
        if cond.whose is not None and truth.value is not False:
            truth = truth & self.holds(cond.whose, other)
        return truth

    def count_over(self, cond: CountOver, line: LineView) -> Truth:
        """More than n units stand in the window, this line's own among them when it is counted."""
        counted = []
        for other in self.case.lines:
            member = (
                known(other.code == line.code)
                if cond.counted is None
                else self.in_set(cond.counted, line, other)
            )
            truth = member & in_window(cond.window, line, other)
            if truth.value is not False and other.order <= line.order:
                counted.append((other, truth))
        sure = [(view, truth) for view, truth in counted if truth.value]
        certain = most_in_window(cond.window, line, [view for view, _ in sure], lambda view: view.units)
        possible = most_in_window(cond.window, line, [v for v, _ in counted], lambda view: view.units)
        if certain > cond.number:
            return all_of(truth for _, truth in sure)
        missing = self.window_unknown(cond.window, line)
        open_ = [t for _, t in counted if t.value is None] if possible > cond.number else []
        if open_ or missing.value is None:
            return all_of([*open_, *([missing] if missing.value is None else [])])
        return NO

    def in_set(self, lines: LineSet, subject: LineView, other: LineView) -> Truth:
        return any_of(self.matches(element, subject, other) for element in lines.elements)

    def matches(self, element: Element, subject: LineView, other: LineView) -> Truth:
        """Whether the other line is what the element names, seen from the subject's row."""
        match element:
            case Listed():
                return known(other.code == element.code and not other.is_material)
            case InGroup():
                return self.in_group(element, other)
            case AnyOther():
                if other.is_material or other.code == subject.code:
                    return NO
                return YES if element.of is None else self.in_group(element.of, other)
            case Another():
                return known(other.code.startswith(element.prefix) and not other.is_material)
            case Named():
                return known(other.name == clean(element.text))
            case AnyMaterial():
                return known(other.is_material)

    def in_group(self, group: InGroup, other: LineView) -> Truth:
        """A code of the catalogue is in the group or not; another one may be, when the group is incomplete."""
        if other.is_material:
            return NO
        if other.code in group.codes:
            return YES
        if not group.incomplete or other.code in self.rules.spec.codes or other.code in self.rules.spec.cases:
            return NO
        if group.known_by is None:
            return unknown(other.need(f"is {other.code} one of {group.name}"))
        return self.holds(group.known_by, other)

    def full_id(self, rule: Rule, line: LineView, element: str | None = None) -> str:
        return rule_id(self.rules.spec, subject_name(rule.subject, line.code), rule.slug, element)

    def window_unknown(self, window: Window, line: LineView) -> Truth:
        """Unknown when lines of the window may be missing."""
        start = window_start(window, line)
        if start is not None and start >= line.date:
            return NO
        if self.case.knows_since(start):
            return NO
        return unknown(f"{HISTORY}@{'ever' if start is None else start.isoformat()}")


def info(rule: Rule) -> RuleInfo:
    """What findings say of the rule."""
    facts = facts_of(rule.cond) if isinstance(rule, Condition) else ()
    reading = None if rule.reading is None else rule.reading.text
    return RuleInfo(rule.slug, rule.sentence, rule.citation, rule.valid, reading, rule.otherwise, facts)


def speaks_of(rule: Rule, line: LineView) -> bool:
    """The line is one of the rule's subject."""
    if line.is_material:
        return rule.subject.material is not None and line.name == clean(rule.subject.material)
    return rule.subject.every or line.code in rule.subject.codes


def partner_words(lines: LineSet) -> str:
    return " or ".join(element_name(element) for element in lines.elements)
