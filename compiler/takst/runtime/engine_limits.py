"""Limits: how many, per what: bench and judged line -> drafts. Units are cut from the latest line."""

from __future__ import annotations

from collections.abc import Iterator
from functools import reduce

from takst.runtime import drafts
from takst.runtime.engine_bench import Bench, guard
from takst.runtime.engine_lines import lines_may_be_missing
from takst.runtime.findings import Draft
from takst.runtime.kleene import NO, YES, Truth, all_of, any_of, unknown
from takst.runtime.needs import USED
from takst.runtime.plan import Limit, RepeatPermission
from takst.runtime.view import UNKNOWN, LineView, key_value
from takst.runtime.windows import Window, in_window, most_in_window, used_before


def limits(bench: Bench, line: LineView) -> Iterator[Draft]:
    for rule in bench.of(Limit, line):
        applies = _applies(bench, rule, line)
        if applies.value is not False:
            yield from _limit(bench, rule, line, applies)


def _applies(bench: Bench, rule: Limit, line: LineView) -> Truth:
    may_repeat = any_of(guard(permission, line) for permission in bench.of(RepeatPermission, line))
    return guard(rule, line) & ~may_repeat


def _limit(bench: Bench, rule: Limit, line: LineView, applies: Truth) -> Iterator[Draft]:
    """Only certain excess is refused; what may be excess is asked for."""
    inside = in_window(rule.window, line, line)
    if inside.value is False:  # known to belong to no such group
        return
    if inside.value is None and rule.window.kind == "section":  # without the link nothing can be counted
        yield _unknown(bench, rule, line, applies & inside, 0, None)
        return
    least, most = (0, 0) if rule.service is None else used_before(rule.window, line, rule.service)
    earlier = list(_earlier(rule, line, told=rule.service is not None and most is not None))
    sure = [(other, truth) for other, truth in earlier if truth.value]
    own = _weight(rule, line)
    certain, possible = own + least, own + (most or least)
    if earlier:
        certain += most_in_window(rule.window, line, [other for other, _ in sure], lambda view: _weight(rule, view))
        possible += most_in_window(rule.window, line, [view for view, _ in earlier], lambda view: _weight(rule, view))
    over, over_maybe = max(0, min(own, certain - rule.number)), max(0, min(own, possible - rule.number))
    if over and applies.value is True:
        yield _over(rule, line, reduce(lambda a, b: a & b, (t for _, t in sure), applies), certain, over, sure)
    if rule.service is None:
        missing = lines_may_be_missing(rule.window, line)
    else:
        matters = most is None or (most > least and over_maybe > over)
        missing = unknown(line.need(f"{USED}{rule.service}")) if matters else NO
    doubts = [truth for _, truth in earlier if truth.value is None] if over_maybe > over else []
    if missing.value is None:
        doubts.append(missing)
    if over and applies.value is None:
        yield _unknown(bench, rule, line, applies, certain, certain)
    elif over < own and doubts:
        top = None if most is None or (rule.service is None and missing.value is None) else possible
        yield _unknown(bench, rule, line, all_of([applies, *doubts]), certain, top)


def _weight(rule: Limit, line: LineView) -> int:
    return 1 if rule.counts == "lines" else line.units


def _earlier(rule: Limit, line: LineView, told: bool) -> Iterator[tuple[LineView, Truth]]:
    """Earlier lines that count in the line's window, or may; the rule's own guard must hold for them too. Where it is
    `told` what had gone before the input begins, the history adds nothing to it."""
    for other in _alike(rule, line):
        if other.order < line.order and (other.claim is not None or not told):
            truth = in_window(rule.window, line, other)
            if truth.value is not False:
                truth &= _own_guard(rule, other)
            if truth.value is not False:
                yield other, truth
    if rule.all_patients:
        yield from _of_others(rule, line)


def _alike(rule: Limit, line: LineView) -> Iterator[LineView]:
    """Lines of the patient that count with this one."""
    case = line.docket
    if rule.material is not None:
        yield from (view for view in case.materials if _counts_with(rule, line, view))
        return
    if rule.every:
        yield from case.acts(case.codes)
    elif rule.counting:
        yield from case.acts(code for code in case.codes if code == line.code or code in rule.counting)
    else:
        yield from case.acts((line.code,))


def _counts_with(rule: Limit, line: LineView, other: LineView) -> bool:
    if rule.material is not None:
        return other.is_material and (other.name == rule.material.name or other.code in rule.counting)
    return not other.is_material and (rule.every or other.code == line.code or other.code in rule.counting)


def _own_guard(rule: Limit, other: LineView) -> Truth:
    return guard(rule, other) if rule.speaks_of(other) else YES


def _of_others(rule: Limit, line: LineView) -> Iterator[tuple[LineView, Truth]]:
    """Lines of other patients. What can be asked of them for all lines of the group at once is asked once."""
    crowd, group = line.docket.crowd, _group(rule.window, line)
    of_code = None if rule.every or rule.material is not None else line.code
    if (id(rule), of_code, group) not in crowd.counted:
        alike = (view for view in crowd.lines if _counts_with(rule, line, view))
        asked = ((view, _truth(rule, line, view, group is not None)) for view in alike)
        crowd.counted[id(rule), of_code, group] = [(view, truth) for view, truth in asked if truth.value is not False]
    patient, order = line.docket.claim.patient.id, line.order
    for other, truth in crowd.counted[id(rule), of_code, group]:
        if other.order > order:
            return
        if other.docket.claim.patient.id == patient:
            continue
        whole = truth if group is not None else truth & in_window(rule.window, line, other)
        if whole.value is not False:
            yield other, whole


def _truth(rule: Limit, line: LineView, other: LineView, in_group: bool) -> Truth:
    own = _own_guard(rule, other)
    return own & in_window(rule.window, line, other) if in_group else own


def _group(window: Window, line: LineView) -> tuple[object, ...] | None:
    """What tells whether another line is in the line's window, where that is the same for all days and certain."""
    keys = [line.docket.spec.keys[key] for key in window.keys]
    values = tuple(key_value(line, key) for key in keys)
    is_alike = window.kind in ("keys", "ever", "period") and not any(key.presumed for key in keys)
    return values if is_alike and UNKNOWN not in values else None


def _over(
    rule: Limit, line: LineView, truth: Truth, count: int, over: int, sure: list[tuple[LineView, Truth]]
) -> Draft:
    return drafts.over_limit(
        line,
        rule.info,
        truth,
        subject=rule.name_on(line.code),
        number=rule.number,
        noun=rule.noun,
        window=rule.window,
        count=count,
        left=0 if rule.counts == "lines" else line.units - over,
        causes=[] if rule.all_patients else [other for other, _ in sure],
        service=rule.service,
    )


def _unknown(bench: Bench, rule: Limit, line: LineView, truth: Truth, certain: int, possible: int | None) -> Draft:
    return drafts.limit_unknown(
        line,
        rule.info,
        truth,
        subject=rule.name_on(line.code),
        number=rule.number,
        noun=rule.noun,
        window=rule.window,
        certain=certain,
        possible=possible,
        retry=lambda view: _applies(bench, rule, view),
    )
