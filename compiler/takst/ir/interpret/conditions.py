"""Conditions, outcomes and judgements: what must hold of the line itself."""

from __future__ import annotations

from collections.abc import Iterator

from takst.ir.facts import facts_of
from takst.ir.interpret.core import Interpreter, info
from takst.ir.names import subject_name
from takst.ir.nodes import (
    AlsoWhen,
    Condition,
    Judge,
    Outcome,
)
from takst.runtime import drafts
from takst.runtime.findings import Draft
from takst.runtime.kleene import Truth, any_of
from takst.runtime.view import LineView


def conditions(judge: Interpreter, line: LineView) -> Iterator[Draft]:
    for rule in judge.of(Condition, line):
        truth = fails(judge, rule, line)
        if truth.value is not False:
            yield condition_draft(judge, rule, line, truth)


def fails(judge: Interpreter, rule: Condition, line: LineView) -> Truth:
    """The condition is not met, nor any `also when` that asks about one of the same facts."""
    asked = set(facts_of(rule.cond))
    also = [
        judge.holds(other.cond, line) & judge.guard(other, line)
        for other in judge.of(AlsoWhen, line)
        if asked & set(facts_of(other.cond))
    ]
    return judge.guard(rule, line) & ~any_of([judge.holds(rule.cond, line), *also])


def condition_draft(judge: Interpreter, rule: Condition, line: LineView, truth: Truth) -> Draft:
    return drafts.condition_fails(
        line,
        info(rule),
        truth,
        subject=subject_name(rule.subject, line.code),
        fitting=fitting(judge, line) if truth.value else (),
        retry=lambda view: fails(judge, rule, view),
    )


def fitting(judge: Interpreter, line: LineView) -> list[str]:
    """The sibling codes whose own conditions this line meets."""
    siblings = {code for group in judge.rules.spec.alternatives if line.code in group for code in group}
    return [code for code in sorted(siblings - {line.code}) if meets_all(judge, code, line)]


def meets_all(judge: Interpreter, code: str, line: LineView) -> bool:
    rules = [
        r for r in judge.rules.rules if isinstance(r, Condition) and code in r.subject.codes and line.date in r.valid
    ]
    return bool(rules) and all(
        (judge.guard(rule, line) & ~judge.holds(rule.cond, line)).value is False for rule in rules
    )


def outcomes(judge: Interpreter, line: LineView) -> Iterator[Draft]:
    for rule in judge.of(Outcome, line):
        truth = judge.guard(rule, line)
        if rule.verdict != "payable" and truth.value is not False:
            yield drafts.outcome(
                line,
                info(rule),
                truth,
                subject=subject_name(rule.subject, line.code),
                verdict=rule.verdict,
                by=rule.by,
                reason=rule.reason,
                retry=lambda view, rule=rule: judge.guard(rule, view),  # type: ignore[misc]
            )


def judgements(judge: Interpreter, line: LineView) -> Iterator[Draft]:
    for rule in judge.of(Judge, line):
        applies = judge.guard(rule, line)
        answer = line.answer(rule.question)
        if applies.value is False or answer is True:
            continue
        tell = drafts.judged_no if answer is False and applies.value else drafts.judgement_needed
        yield tell(line, info(rule), applies, subject=subject_name(rule.subject, line.code), question=rule.question)
