"""Limits: how many, per what. Units are cut from the latest line; only certain excess is refused."""

from __future__ import annotations

from collections.abc import Iterator
from functools import reduce

from takst.ir.interpret.core import Interpreter, info, speaks_of
from takst.ir.names import subject_name
from takst.ir.nodes import (
    Limit,
    RepeatPermission,
)
from takst.runtime import drafts
from takst.runtime.findings import Draft
from takst.runtime.kleene import NO, Truth, all_of, any_of, unknown
from takst.runtime.needs import USED
from takst.runtime.view import LineView
from takst.runtime.windows import in_window, most_in_window, used_before


def limits(judge: Interpreter, line: LineView) -> Iterator[Draft]:
    for rule in judge.of(Limit, line):
        applies = judge.guard(rule, line) & ~may_repeat(judge, line)
        if applies.value is not False:
            yield from limit(judge, rule, line, applies)


def may_repeat(judge: Interpreter, line: LineView) -> Truth:
    return any_of(judge.guard(rule, line) for rule in judge.of(RepeatPermission, line))


def limit(judge: Interpreter, rule: Limit, line: LineView, applies: Truth) -> Iterator[Draft]:
    """Units are cut from the latest line: only earlier lines push this one over."""
    if rule.window.kind == "period" and (rule.window.period is None or line.date not in rule.window.period):
        return
    inside = in_window(rule.window, line, line)
    if inside.value is False:  # known to belong to no such group
        return
    if inside.value is None and rule.window.kind == "section":  # without the link nothing can be counted
        yield limit_undecided(judge, rule, line, applies & inside, 0, None)
        return
    least, most = (0, 0) if rule.service is None else used_before(rule.window, line, rule.service)
    lines = judge.case.everyone if rule.all_patients else judge.case.lines
    if rule.service is not None and most is not None:  # what had gone before the input stands there, not in histories
        lines = [view for view in lines if view.claim is not None]
    earlier = [(other, counted(judge, rule, line, other)) for other in lines if other.order < line.order]
    earlier = [(other, truth) for other, truth in earlier if truth.value is not False]
    weight = (lambda view: 1) if rule.counts == "lines" else (lambda view: view.units)
    certain = most_in_window(rule.window, line, [v for v, t in earlier if t.value], weight) + least
    possible = most_in_window(rule.window, line, [v for v, _ in earlier], weight) + (most or least)
    own = weight(line)
    over = max(0, min(own, certain + own - rule.number))
    over_maybe = max(0, min(own, possible + own - rule.number))
    if rule.service is None:
        missing = judge.window_unknown(rule.window, line)
    else:
        matters = most is None or (most > least and over_maybe > over)
        missing = unknown(line.need(f"{USED}{rule.service}")) if matters else NO
    if over and applies.value is True:
        causes = [] if rule.all_patients else [view for view, truth in earlier if truth.value]
        assumed = reduce(lambda a, b: a & b, [t for _, t in earlier if t.value], applies)
        yield limit_draft(judge, rule, line, assumed, certain + own, over, causes)
    if over < own:
        truths = [truth for _, truth in earlier if truth.value is None] if over_maybe > over else []
        doubt = all_of([applies, *truths, *([missing] if missing.value is None else [])])
        if over and applies.value is None:
            yield limit_undecided(judge, rule, line, applies, certain + own, certain + own)
        elif (truths or missing.value is None) and doubt.value is None:
            top = None if most is None or (rule.service is None and missing.value is None) else possible + own
            yield limit_undecided(judge, rule, line, doubt, certain + own, top)
    elif applies.value is None:
        yield limit_undecided(judge, rule, line, applies, certain + own, certain + own)


def counted(judge: Interpreter, rule: Limit, line: LineView, other: LineView) -> Truth:
    """Whether the other line counts towards the line's window; the rule's own guard must hold for it too."""
    if other.is_material != (rule.subject.material is not None):
        return NO
    together = rule.subject.every or rule.subject.material is not None
    alike = speaks_of(rule, other) if together else other.code == line.code
    if not alike and other.code not in rule.counting:
        return NO
    truth = in_window(rule.window, line, other)
    if truth.value is not False and speaks_of(rule, other):
        truth = truth & judge.guard(rule, other)
    return truth


def limit_draft(
    judge: Interpreter, rule: Limit, line: LineView, truth: Truth, count: int, over: int, causes: list[LineView]
) -> Draft:
    return drafts.over_limit(
        line,
        info(rule),
        truth,
        subject=subject_name(rule.subject, line.code),
        number=rule.number,
        noun=rule.noun,
        window=rule.window,
        count=count,
        left=0 if rule.counts == "lines" else line.units - over,
        causes=causes,
        service=rule.service,
    )


def limit_undecided(
    judge: Interpreter, rule: Limit, line: LineView, truth: Truth, certain: int, possible: int | None
) -> Draft:
    return drafts.limit_unknown(
        line,
        info(rule),
        truth,
        subject=subject_name(rule.subject, line.code),
        number=rule.number,
        noun=rule.noun,
        window=rule.window,
        certain=certain,
        possible=possible,
        retry=lambda view: judge.guard(rule, view) & ~may_repeat(judge, view),
    )
