"""Limits that other limits make unreachable: windows within windows, and windows that a year holds so many of."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from attrs import evolve

from takst.analysis.book import Book, covers, fired
from takst.analysis.finding import Finding, listed, name_of, quoted
from takst.analysis.formulas import negated
from takst.analysis.scene import Witness
from takst.ir import nodes as ir
from takst.runtime.windows import Window

_CALENDAR = {"day": 1, "week": 7, "month": 31, "calendar year": 366}
_MOST_IN: Mapping[tuple[str, str], int] = {
    ("day", "week"): 7,
    ("day", "month"): 31,
    ("day", "calendar year"): 366,
    ("week", "month"): 6,
    ("week", "calendar year"): 54,
    ("month", "calendar year"): 12,
}
"""How many of the one window may touch the other: a year of 366 days that begins on a Sunday touches 54 weeks."""
_DAYS = {"day": 1, "week": 7}


def limits(book: Book) -> Iterator[Finding]:
    gone: set[int] = set()
    for rule in reversed(book.all(ir.Limit)):
        if rule.all_patients or not rule.subject.codes:
            continue
        tighter = _tighter(book, rule, gone)
        if tighter is not None:
            gone.add(id(rule))
            yield _unreachable(book, rule, *tighter)
        if rule.number == 0 and rule.when is None and rule.unless is None:
            yield _nothing(book, rule)
    for permission in book.all(ir.RepeatPermission):
        yield from _lifted(book, permission)


def _unreachable(book: Book, rule: ir.Limit, one: ir.Limit, sentence: str) -> Finding:
    return book.finding(
        "limit-never-decides",
        name_of(rule),
        sentence,
        [rule, one],
        codes=rule.subject.codes,
        witness=_witness(book, rule, one),
    )


def _nothing(book: Book, rule: ir.Limit) -> Finding:
    """`max 0`: not one unit."""
    codes = book.order(rule.subject.codes)
    day = book.day_of(codes[0], rule)
    witness = None
    if day is not None:
        scene = book.scene(codes[0], day, book.standing(codes[0], day), groups=rule.window.keys)
        witness = book.witness(scene, lambda result: fired(result, 1, rule, book.name, codes[0]))
    sentence = f"{quoted(rule)} leaves not one unit of {listed(codes)}"
    return book.finding("never-payable", codes[0], sentence, [rule], codes=codes, witness=witness)


def _tighter(book: Book, rule: ir.Limit, gone: set[int]) -> tuple[ir.Limit, str] | None:
    """One limit which, on every code of the rule, is passed before this one."""
    first = min(rule.subject.codes)
    for other in book.of(ir.Limit, first):
        if other is rule or id(other) in gone or other.all_patients or other.subject.every:
            continue
        if not rule.subject.codes <= other.subject.codes or not covers(other.valid, rule.valid):
            continue
        if _counts_less(rule, other) and _speaks_always(book, rule, other):
            sentence = _reason(rule, other)
            if sentence is not None:
                return other, sentence
    return None


def _counts_less(rule: ir.Limit, other: ir.Limit) -> bool:
    """Whatever the rule counts, the other counts too: lines are no more than units."""
    if other.counts == "lines" and rule.counts != "lines":
        return False
    return rule.counting <= other.counting


def _speaks_always(book: Book, rule: ir.Limit, other: ir.Limit) -> bool:
    """The other speaks of every line of which the rule speaks."""
    if other.when is None and other.unless is None:
        return True
    return all(
        book.solver.never([book.guard(rule, code), negated(book.guard(other, code), book.space)])
        for code in rule.subject.codes
    )


def _reason(rule: ir.Limit, other: ir.Limit) -> str | None:
    if other.number <= rule.number and _within(rule.window, other.window):
        if rule.window == other.window:
            return f"{quoted(rule)} is never passed: {quoted(other)} counts the same"
        return f"{quoted(rule)} is never passed: {quoted(other)} comes first"
    most = _most_of(other.window, rule.window)
    if most is not None and most * other.number <= rule.number:
        return (
            f"{quoted(rule)} is never passed: {_called(rule.window)} touches at most {most} "
            f"{_called(other.window, many=True)}, and {quoted(other)} leaves {most * other.number}"
        )
    return None


def _called(window: Window, many: bool = False) -> str:
    word = {"day": "day", "week": "week", "month": "month", "calendar year": "calendar year"}[window.kind]
    return f"{word}s" if many else f"a {word}"


def _within(inner: Window, outer: Window) -> bool:
    """Every inner window lies in one outer window."""
    if not set(outer.keys) <= set(inner.keys):
        return False
    if outer.kind in ("ever", "keys"):
        return True
    if inner.kind == outer.kind:
        return _at_most(inner, outer) if inner.kind == "rolling" else evolve(inner, keys=outer.keys) == outer
    match inner.kind, outer.kind:
        case ("day", "week" | "month" | "calendar year" | "rolling"):
            return True
        case ("month", "calendar year"):
            return True
        case ("week", "rolling"):
            return _length(outer) >= 7
        case ("month", "rolling"):
            return _length(outer) >= 31
        case ("calendar year", "rolling"):
            return outer.unit == "year" or _length(outer) >= 366
        case _:
            return False


def _at_most(inner: Window, outer: Window) -> bool:
    if inner.unit == outer.unit:
        return (inner.number or 0) <= (outer.number or 0)
    longest = {"month": 31, "year": 366}
    return (inner.number or 0) * {**_DAYS, **longest}[inner.unit or "day"] <= _length(outer)


def _length(window: Window) -> int:
    """How many days a rolling window holds at least."""
    shortest = {**_DAYS, "month": 28, "year": 365}
    return (window.number or 0) * shortest[window.unit or "day"]


def _most_of(small: Window, large: Window) -> int | None:
    """How many of the small windows the large one can touch; both hold for the same keys."""
    return None if small.keys != large.keys else _MOST_IN.get((small.kind, large.kind))


def _witness(book: Book, rule: ir.Limit, other: ir.Limit) -> Witness | None:
    """One unit more than the rule allows, on one day, which the other cuts too."""
    code = next((code for code in book.order(rule.subject.codes) if book.day_of(code, rule, other) is not None), None)
    if code is None:
        return None
    day = book.day_of(code, rule, other)
    assert day is not None
    scene = book.scene(
        code, day, book.standing(code, day, book.guard(rule, code)), groups=(*rule.window.keys, *other.window.keys)
    )
    line = evolve(scene.lines[0], units=rule.number + 1)
    lines = (line,) if rule.counts == "units" else (scene.lines[0],) * (rule.number + 1)
    if rule.counts == "lines" and rule.number > 12:
        return None
    scene = evolve(scene, lines=lines, groups=tuple(dict.fromkeys(scene.groups)))
    last = len(lines)
    return book.witness(
        scene,
        lambda result: fired(result, last, rule, book.name, code) and fired(result, last, other, book.name, code),
    )


def _lifted(book: Book, permission: ir.RepeatPermission) -> Iterator[Finding]:
    """Limits that a permission to bill several times always lifts."""
    if permission.when is not None or permission.unless is not None:
        return
    for rule in book.all(ir.Limit):
        codes = rule.subject.codes & permission.subject.codes
        if codes and codes == rule.subject.codes and covers(permission.valid, rule.valid):
            sentence = f"{quoted(permission)} lifts {quoted(rule)} in every case"
            witness = _beyond(book, rule, book.order(codes)[0])
            yield book.finding(
                "limit-never-decides", name_of(rule), sentence, [rule, permission], codes=codes, witness=witness
            )


def _beyond(book: Book, rule: ir.Limit, code: str) -> Witness | None:
    """A unit more than the limit, which passes all the same."""
    day = book.day_of(code, rule)
    if day is None:
        return None
    scene = book.scene(code, day, book.standing(code, day), groups=rule.window.keys)
    scene = evolve(scene, lines=(evolve(scene.lines[0], units=rule.number + 1),))
    return book.witness(scene, lambda result: not fired(result, 1, rule, book.name, code))
