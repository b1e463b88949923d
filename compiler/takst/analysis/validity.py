"""What changes over time: versions with gaps or common days, lists that grew by an amendment; and what nothing uses."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from itertools import pairwise

from attrs import evolve

from takst.analysis.book import Book, fired
from takst.analysis.finding import Finding, Place, listed, name_of, place_of, quoted
from takst.analysis.formulas import Formula, both
from takst.analysis.scene import Scene, Witness, verdict_of
from takst.analysis.solve import Found
from takst.diagnostics import Diagnostic
from takst.ir import nodes as ir
from takst.ir.names import kebab
from takst.ir.walk import own_lines
from takst.runtime.spec import ALWAYS, CodeRow, Period
from takst.source import Span
from takst.syntax import nodes as syn

_ONE = dt.timedelta(days=1)
_UNUSED = {"I0219": "fact", "I0220": "group", "I0226": "name"}


def validity(book: Book) -> Iterator[Finding]:
    yield from _versions(book)
    yield from _successors(book)
    yield from _letters(book)
    yield from _grown(book)
    yield from _prices(book)


# ---------------------------------------------------------------- versions of a sentence


def _versions(book: Book) -> Iterator[Finding]:
    """Sentences of one code that say the same but for a number, each with days of its own."""
    series: dict[tuple[str, frozenset[str], object], list[ir.AnyRule]] = {}
    for rule in book.rules.rules:
        if rule.subject.codes and (rule.valid.start is not None or rule.valid.end is not None):
            series.setdefault((min(rule.subject.codes), rule.subject.codes, _skeleton(rule)), []).append(rule)
    for (code, _, skeleton), rules in series.items():
        if skeleton is None or len(rules) < 2:
            continue
        rules.sort(key=lambda rule: (rule.valid.start or dt.date.min, rule.valid.end or dt.date.max))
        for one, two in pairwise(rules):
            yield from _between(book, code, one, two)


def _skeleton(rule: ir.AnyRule) -> object:
    """What stays the same from one version to the next; None for what has no versions of its own."""
    match rule:
        case ir.Limit(window=window, noun=noun, counting=counting):
            return "limit", window, noun, counting, rule.when, rule.unless
        case ir.Condition(cond=ir.Compare(fact=fact, op=op)):
            return "condition", fact, op[0], rule.when, rule.unless
        case ir.Condition(cond=ir.Between(fact=fact)):
            return "condition", fact, "between", rule.when, rule.unless
        case ir.IntervalBan(partners=partners, side=side, keys=keys):
            return "interval", partners, side, keys, rule.when, rule.unless
        case ir.PaysFee(fee=fee):
            return "price", fee.letter, rule.when, rule.unless
        case ir.Cap(window=window, fee=fee):
            return "cap", window, fee.letter, rule.when, rule.unless
        case _:
            return None


def _between(book: Book, code: str, one: ir.AnyRule, two: ir.AnyRule) -> Iterator[Finding]:
    if one.valid.end is None and two.valid.end is None and one.valid.start == two.valid.start:
        return  # both hold for good: no versions, but two sentences
    end, start = one.valid.end, two.valid.start
    days = book.days(code)
    if end is not None and start is not None and start > end + _ONE:
        first = end + _ONE
        if first in days:
            sentence = f"from {first} to {start - _ONE} neither {quoted(one)} nor {quoted(two)} holds"
            yield book.finding(
                "validity-gap",
                name_of(one),
                sentence,
                [one, two],
                codes=one.subject.codes,
                witness=_quiet_day(book, code, first, one, two),
            )
    elif start is not None and (end is None or start <= end) and _differ(one, two):
        last = min(day for day in (end, two.valid.end, dt.date.max) if day is not None)
        until = "on" if last == dt.date.max else f"to {last}"
        sentence = f"from {start} {until} both {quoted(one)} and {quoted(two)} hold"
        yield book.finding(
            "validity-overlap",
            name_of(one),
            sentence,
            [one, two],
            codes=one.subject.codes,
            witness=_loud_day(book, code, start, one, two),
        )


def _differ(one: ir.AnyRule, two: ir.AnyRule) -> bool:
    plain = {"sentence": "", "valid": ALWAYS, "span": None, "file": "", "line": 0, "slug": "", "reading": None}
    cited = {"citation": two.citation}
    return evolve(one, **plain, **cited) != evolve(two, **plain, **cited)  # type: ignore[arg-type]


def _over(rule: ir.AnyRule) -> int:
    return rule.number + 1 if isinstance(rule, ir.Limit) else 1


def _quiet_day(book: Book, code: str, day: dt.date, one: ir.AnyRule, two: ir.AnyRule) -> Witness | None:
    """On that day a line passes that both versions would refuse."""
    wrong = [_broken(book, rule, code) for rule in (one, two)]
    answer = book.standing(code, day, *wrong)
    if not isinstance(answer, Found):
        return None
    scene = _with_units(book.scene(code, day, answer, groups=_keys(one)), max(_over(one), _over(two)))
    return book.witness(scene, lambda result: not any(fired(result, 1, rule, book.name, code) for rule in (one, two)))


def _loud_day(book: Book, code: str, day: dt.date, one: ir.AnyRule, two: ir.AnyRule) -> Witness | None:
    answer = book.solver.can([_broken(book, rule, code) for rule in (one, two)])
    if not isinstance(answer, Found):
        return None
    scene = _with_units(book.scene(code, day, answer, groups=_keys(one)), max(_over(one), _over(two)))
    if isinstance(one, ir.Limit | ir.Condition):
        return book.witness(scene, lambda result: all(fired(result, 1, rule, book.name, code) for rule in (one, two)))
    return book.witness(scene, lambda result: verdict_of(result, 1) != "not in force")


def _broken(book: Book, rule: ir.AnyRule, code: str) -> Formula:
    return book.broken(rule, code) if isinstance(rule, ir.Condition) else both()


def _keys(rule: ir.AnyRule) -> tuple[str, ...]:
    return rule.window.keys if isinstance(rule, ir.Limit | ir.Cap) else ()


def _with_units(scene: Scene, units: int) -> Scene:
    return evolve(scene, lines=(evolve(scene.lines[0], units=units), *scene.lines[1:]))


# ---------------------------------------------------------------- rows and letters


def _successors(book: Book) -> Iterator[Finding]:
    """Rows with one label, of which one ends and the other begins later."""
    by_label: dict[tuple[str, str | None], list[CodeRow]] = {}
    for row in book.rules.spec.codes.values():
        if row.valid != ALWAYS:
            by_label.setdefault((kebab(row.label), row.letter), []).append(row)
    for rows in by_label.values():
        rows.sort(key=lambda row: (row.valid.start or dt.date.min, row.code))
        for one, two in pairwise(rows):
            end, start = one.valid.end, two.valid.start
            if end is None or start is None or start <= (one.valid.start or dt.date.min):
                continue
            if start > end + _ONE:
                sentence = f"{one.code} ends on {end}, and {two.code} with the same label begins on {start}"
                kind, day = "validity-gap", end + _ONE
            elif start <= end:
                sentence = f"{two.code} begins on {start}, and {one.code} with the same label ends on {end} only"
                kind, day = "validity-overlap", start
            else:
                continue
            yield book.finding(
                kind,
                f"{one.code}.{two.code}",
                sentence,
                codes=(one.code, two.code),
                places=[_row_place(book, row.code) for row in (one, two)],
                witness=_rows_on(book, one.code, two.code, day),
            )


def _row_place(book: Book, code: str) -> Place:
    row = book.names.catalogue.rows.get(code)
    if row is None:
        return Place(f"{book.name}.{code}", code)
    return Place(f"{book.name}.{code}", f"{code}: {row.label}", row.span)


def _rows_on(book: Book, one: str, two: str, day: dt.date) -> Witness | None:
    scenes = [book.scene(code, day) for code in (one, two)]
    scene = evolve(scenes[0], lines=(scenes[0].lines[0], scenes[1].lines[0]))
    return book.witness(scene, lambda result: True)


def _letters(book: Book) -> Iterator[Finding]:
    """Days on which a key letter has no value, between two on which it has one."""
    by_letter: dict[str, list[tuple[Period, Span]]] = {}
    for declared, spec in zip(book.names.letters, book.rules.spec.letters, strict=False):
        if spec.value is not None:
            by_letter.setdefault(spec.letter, []).append((spec.valid, declared.span))
    for letter, valued in by_letter.items():
        valued.sort(key=lambda one: one[0].start or dt.date.min)
        for (one, here), (two, there) in pairwise(valued):
            if one.end is not None and two.start is not None and two.start > one.end + _ONE:
                sentence = f"from {one.end + _ONE} to {two.start - _ONE} the key letter {letter} has no value"
                places = [Place(f"{book.name}.letter.{letter}", f"letter {letter}", span) for span in (here, there)]
                row = next((row.code for row in book.rules.spec.codes.values() if row.letter == letter), None)
                witness = None
                if row is not None:
                    scene = Scene((book.scene(row, one.end + _ONE).lines[0],))
                    witness = book.witness(scene, lambda result: result.lines[0].amount.value is None)
                yield book.finding("validity-gap", f"letter.{letter}", sentence, places=places, witness=witness)


# ---------------------------------------------------------------- lists that grew


def _grown(book: Book) -> Iterator[Finding]:
    """Codes that an amendment added, in lists that were written before and do not name them."""
    added = {code: row for code, row in book.rules.spec.codes.items() if row.change == "added" and row.valid.start}
    if not added:
        return
    named = {code for change in book.rules.changes if change.kind != "add-rows" for code in change.codes}
    for rule, words, whole in _lists(book):
        since = rule.valid.start or book.rules.spec.valid.start or dt.date.min
        grown = [
            code
            for code in book.order(whole & added.keys())
            if since < (added[code].valid.start or dt.date.min) and code not in words and code not in named
        ]
        if grown:
            day = added[grown[0]].valid.start
            begins = "begins" if len(grown) == 1 else "begin"
            them = "it" if len(grown) == 1 else "them"
            sentence = f"{listed(grown)} {begins} on {day}, and {quoted(rule)} takes {them} in without a name"
            amendments = [
                Place(change.id, change.sentence) for change in book.rules.changes if set(change.codes) & set(grown)
            ]
            witness = _line_of(book, grown[0], day)
            yield book.finding(
                "group-grew",
                f"{name_of(rule)}.{grown[0]}",
                sentence,
                codes=grown,
                witness=witness,
                places=[place_of(rule, book.name), *amendments],
            )


def _line_of(book: Book, code: str, day: dt.date | None) -> Witness | None:
    if day is None:
        return None
    return book.witness(
        Scene((book.scene(code, day).lines[0],)), lambda result: verdict_of(result, 1) != "not in force"
    )


def _lists(book: Book) -> Iterator[tuple[ir.AnyRule, frozenset[str], frozenset[str]]]:
    """Sentences with the codes that are written out in them, and all codes that they take in."""
    written: dict[str, frozenset[str]] = {
        name: frozenset(_written(decl.members)) for name, decl in book.names.groups.items()
    }
    headings = {
        (statement.span.source.path, statement.span.start): block.node.heading
        for block in book.names.blocks
        for statement in block.node.statements
    }
    for rule in book.rules.rules:
        if isinstance(rule, ir.PaysCoefficient | ir.Note | ir.Unresolved):
            continue  # what every row says, and what says nothing of a line
        span = rule.span
        heading = None if span is None else headings.get((span.source.path, span.start))
        if rule.subject.codes and isinstance(heading, syn.CodesHeading):
            yield rule, frozenset(_written(heading.codes)), rule.subject.codes
        lines = own_lines(rule)
        for element in lines.elements if lines is not None else ():
            group = element.of if isinstance(element, ir.AnyOther) else element
            if isinstance(group, ir.InGroup) and group.name in written:
                yield rule, written[group.name], group.codes


def _written(members: syn.SetExpr | None) -> Iterable[str]:
    """Codes that stand there one by one, and the ends of ranges."""
    for member in members.members if members is not None else ():
        if isinstance(member, syn.CodeMember):
            yield member.ref.code
        elif isinstance(member, syn.RangeMember):
            yield from (member.first.code, member.last.code)


# ---------------------------------------------------------------- prices that hold at once


def _prices(book: Book) -> Iterator[Finding]:
    """Amounts of one code with guards that can hold together; of each pair of sentences the first code."""
    told: set[tuple[int, int]] = set()
    for code in book.codes():
        prices = [rule for rule in book.of_code.get(code, ()) if isinstance(rule, ir.PaysFee) and rule.when is not None]
        for at, two in enumerate(prices):
            for one in prices[:at]:
                if one.fee == two.fee or (id(one), id(two)) in told or book.day_of(code, one, two) is None:
                    continue
                day = book.day_of(code, one, two)
                assert day is not None
                answer = book.standing(code, day, book.guard(one, code), book.guard(two, code))
                told.add((id(one), id(two)))
                if isinstance(answer, Found):
                    scene = book.scene(code, day, answer)
                    witness = book.witness(scene, lambda result: bool(result.lines[0].applied))
                    sentence = f"for one line of {code} both prices can hold"
                    yield book.finding(
                        "two-prices",
                        f"{code}.{one.slug}.{two.slug}",
                        sentence,
                        [one, two],
                        codes=(code,),
                        witness=witness,
                    )


# ---------------------------------------------------------------- what nothing uses


def unused(book: Book, said: Iterable[Diagnostic]) -> Iterator[Finding]:
    """Facts, groups and other names that nothing asks, as `takst check` says them one by one."""
    for one in said:
        kind = _UNUSED.get(one.code)
        if kind is not None:
            kind, name = one.args.get("kind", kind), one.args["name"]
            place = Place(f"{book.name}.{kind}.{name}", f"{kind} {name}", one.span)
            sentence = f"no sentence uses the {kind} {name}"
            yield book.finding("never-used", f"{kebab(kind)}.{kebab(name)}", sentence, places=[place])
