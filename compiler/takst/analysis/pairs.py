"""What codes say of each other: bans, permissions, requirements, inclusions."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TypeVar

from attrs import define, evolve, field

from takst.analysis.book import Book, covers, fired
from takst.analysis.cells import Value
from takst.analysis.finding import Finding, listed, name_of, quoted
from takst.analysis.scene import LineOf, Witness, verdict_of
from takst.analysis.solve import Answer, Found
from takst.ir import nodes as ir
from takst.ir.advice import contradictions, idle_permissions, overlap
from takst.ir.names import element_name
from takst.ir.walk import codes_of, own_lines
from takst.runtime.result import Finding as Reason
from takst.runtime.result import Result


def pairs(book: Book) -> Iterator[Finding]:
    desk = _Desk(book)
    yield from _exceptions_on_one_side(book)
    yield from _banned_and_permitted(desk)
    yield from _required(desk)
    yield from _of_themselves(desk)
    yield from _inclusions(desk)
    yield from _never_together(book)
    yield from _dearer(desk)
    yield from _narrower(desk)
    yield from _idle(book)


R = TypeVar("R", bound=ir.Rule)


@define
class _Desk:
    """Bans, permissions and inclusions by the codes that they speak of, and the codes that they name."""

    book: Book
    _named: dict[int, frozenset[str]] = field(factory=dict)

    def codes(self, rule: ir.AnyRule) -> frozenset[str]:
        """The codes that the sentence names besides its own."""
        if id(rule) not in self._named:
            lines = own_lines(rule)
            self._named[id(rule)] = frozenset() if lines is None else codes_of(lines)
        return self._named[id(rule)]

    def naming(self, kind: type[R], one: str, two: str) -> list[R]:
        """Sentences of the first code's own rows that name the second."""
        found = (rule for rule in self.book.of_code.get(one, ()) if isinstance(rule, kind))
        return [rule for rule in found if two in self.codes(rule) and (one != two or _names_itself(rule, one))]

    def banned(self, one: str, two: str, keys: Iterable[str]) -> ir.Exclusion | None:
        """A ban of the pair, on either row, that always holds where the keys agree, and that nothing lifts."""
        wanted = set(keys)
        for a, b in ((one, two), (two, one)):
            for ban in (*self.naming(ir.Exclusion, a, b), *self.paired(a, b)):
                if always(ban) and set(ban.keys) <= wanted and not self.lifted(a, b):
                    return ban
        return None

    def paired(self, one: str, two: str) -> list[ir.Exclusion]:
        """Bans of the pair in tables."""
        tables: list[ir.PairTable] = self.book.of(ir.PairTable, one)
        return [ban for table in tables for ban in table.between(one, two)]

    def says(self, one: str, two: str) -> bool:
        """The first row bans the second code in some way."""
        wide = (ban for ban in self.book.of(ir.Exclusion, one) if any(map(_is_any_other, ban.partners.elements)))
        return bool(self.naming(ir.Exclusion, one, two) or self.paired(one, two)) or next(wide, None) is not None

    def lifted(self, one: str, two: str) -> bool:
        return bool(self.naming(ir.Permission, one, two) or self.naming(ir.Permission, two, one))

    def pair(
        self, one: str, two: str, keys: Sequence[str], shows: Callable[[Result], bool], *rules: ir.AnyRule
    ) -> Witness | None:
        return pair_witness(self.book, one, two, keys, shows, *rules)


def _names_itself(rule: ir.AnyRule, code: str) -> bool:
    """`any other` leaves the own code out."""
    lines = own_lines(rule)
    return lines is not None and code in named(lines, code)


def named(lines: ir.LineSet, subject: str) -> Iterator[str]:
    """The codes that a set surely names, seen from the row of the subject."""
    for element in lines.elements:
        match element:
            case ir.Listed(code=code):
                yield code
            case ir.InGroup(codes=codes):
                yield from codes
            case ir.AnyOther(of=ir.InGroup(codes=codes)):
                yield from codes - {subject}
            case _:
                pass


def _is_any_other(element: ir.Element) -> bool:
    return isinstance(element, ir.AnyOther) and element.of is None


def always(rule: ir.AnyRule) -> bool:
    return rule.when is None and rule.unless is None


def pair_witness(
    book: Book, one: str, two: str, keys: Sequence[str], shows: Callable[[Result], bool], *rules: ir.AnyRule
) -> Witness | None:
    """Both codes in one claim, with what each needs, where they agree in the keys."""
    day = book.day(book.days(one), book.days(two), *(rule.valid for rule in rules))
    if day is None:
        return None
    own, other = ([f for _, f in book.asked(code, day)] for code in (one, two))
    speak = [book.guard(rule, one if one in rule.subject.codes else two) for rule in rules]
    together = book.calm([*own, *other, *speak], (one, two))
    if isinstance(together, Found):
        return book.witness(book.scene(one, day, together, LineOf(two, day), groups=keys), shows)
    answers = [book.calm([*own, *speak], (one,)), book.calm(other, (two,))]
    if not all(isinstance(answer, Found) for answer in answers):
        return book.witness(book.scene(one, day, None, LineOf(two, day), groups=keys), shows)
    scene = book.scene(one, day, answers[0], LineOf(two, day, facts=_values(answers[1])), groups=keys)
    return book.witness(
        evolve(scene, lines=(evolve(scene.lines[0], facts=scene.facts), scene.lines[1]), facts={}), shows
    )


def _values(answer: Answer) -> dict[str, Value]:
    return dict(answer.values) if isinstance(answer, Found) else {}


# ---------------------------------------------------------------- bans and permissions


def _exceptions_on_one_side(book: Book) -> Iterator[Finding]:
    for hard, soft, one, two in contradictions(book.rules.rules):
        sentence = f"{one} bans {two} outright, and {two} bans {one} with an exception"
        keys = hard.keys if set(hard.keys) >= set(soft.keys) else soft.keys
        witness = _excepted(book, one, two, keys, soft)
        yield book.finding(
            "exception-on-one-side", f"{one}.{two}", sentence, [hard, soft], codes=(one, two), witness=witness
        )


def _excepted(book: Book, one: str, two: str, keys: Sequence[str], soft: ir.Exclusion) -> Witness | None:
    day = book.day(book.days(one), book.days(two), soft.valid)
    make = book.builder(two)
    if day is None:
        return None
    answer = book.solver.can([make.holds(soft.when), make.holds(soft.unless)])
    own, other = book.standing(one, day), book.standing(two, day)
    if not isinstance(answer, Found):
        return None
    lines = LineOf(two, day, facts=_values(other))
    scene = book.scene(one, day, own, lines, groups=keys)
    shared = {fact: value for fact, value in answer.values.items()}
    scene = evolve(
        scene,
        lines=(evolve(scene.lines[0], facts={f: v for f, v in scene.facts.items() if f not in shared}), scene.lines[1]),
        facts=shared,
    )
    return book.witness(scene, lambda result: any(_is_between(finding, one, two) for finding in result.findings))


def _is_between(finding: Reason, one: str, two: str) -> bool:
    """A person must decide between the two rows."""
    return (
        finding.verdict == "needs judgement"
        and finding.reason is not None
        and any(f".{code.replace(' ', '-')}." in finding.rule for code in (one, two))
    )


def _banned_and_permitted(desk: _Desk) -> Iterator[Finding]:
    """By code on both sides: a permission for codes is more exact than a ban of a class, and meant to be."""
    book = desk.book
    told: set[frozenset[str]] = set()
    for permission in filter(always, book.all(ir.Permission)):
        listed_ = [element.code for element in permission.partners.elements if isinstance(element, ir.Listed)]
        for one in book.order(permission.subject.codes):
            for two in listed_:
                ban = None if frozenset((one, two)) in told else _same_pair(desk, permission, one, two)
                if ban is not None:
                    told.add(frozenset((one, two)))
                    yield _both_said(desk, permission, ban, one, two)


def _both_said(desk: _Desk, permission: ir.Permission, ban: ir.Exclusion, one: str, two: str) -> Finding:
    sentence = f"{one} beside {two} is banned and permitted: the ban has no effect"
    witness = desk.pair(one, two, ban.keys or permission.keys, lambda result: not _names(result, ban), ban)
    return desk.book.finding(
        "banned-and-permitted", f"{one}.{two}", sentence, [ban, permission], codes=(one, two), witness=witness
    )


def _names(result: Result, rule: ir.AnyRule) -> bool:
    return any(f".{rule.slug}." in f"{finding.rule}." for finding in result.findings)


def _same_pair(desk: _Desk, permission: ir.Permission, one: str, two: str) -> ir.Exclusion | None:
    for a, b in ((one, two), (two, one)):
        for ban in desk.naming(ir.Exclusion, a, b):
            exact = any(isinstance(element, ir.Listed) and element.code == b for element in ban.partners.elements)
            if exact and always(ban) and set(permission.keys) <= set(ban.keys) and overlap(ban.valid, permission.valid):
                return ban
    return None


def _narrower(desk: _Desk) -> Iterator[Finding]:
    """Bans of which every pair stands in a wider ban of the same rows."""
    book = desk.book
    bans = [rule for rule in book.all(ir.Exclusion) if rule.subject.codes]
    by_code: dict[str, list[ir.Exclusion]] = {}
    for rule in bans:
        for code in rule.subject.codes:
            by_code.setdefault(code, []).append(rule)
    permitted = {code for permission in book.all(ir.Permission) for code in permission.subject.codes}
    gone: set[int] = set()
    for rule in reversed(bans):
        if permitted & rule.subject.codes:  # a permission may lift the one and not the other
            continue
        first = min(rule.subject.codes)
        wider = [
            one
            for one in by_code[first]
            if one is not rule
            and id(one) not in gone
            and rule.subject.codes <= one.subject.codes
            and _wider(book, one, rule)
        ]
        if wider:
            gone.add(id(rule))
            one = wider[0]
            partner = next((code for code in named(rule.partners, first) if book.known(code)), None)
            witness = None
            if partner is not None:
                witness = desk.pair(
                    first,
                    partner,
                    rule.keys,
                    lambda result, one=one, rule=rule: _both_named(result, rule, one),  # type: ignore[misc]
                    rule,
                )
            sentence = f"{quoted(rule)} bans no pair that {quoted(one)} does not ban too"
            yield book.finding(
                "redundant", name_of(rule), sentence, [rule, one], codes=rule.subject.codes, witness=witness
            )


def _both_named(result: Result, one: ir.Exclusion, two: ir.Exclusion) -> bool:
    return _names(result, one) and _names(result, two)


def _wider(book: Book, wide: ir.Exclusion, narrow: ir.Exclusion) -> bool:
    # an exception is no weaker ban: where it holds, and another row bans outright, a person must decide
    same_guard = (wide.when, wide.unless) == (narrow.when, narrow.unless) or (always(wide) and narrow.unless is None)
    if not same_guard or not set(wide.keys) <= set(narrow.keys) or wide.otherwise != narrow.otherwise:
        return False
    if not _lasts(wide, narrow):
        return False
    return all(_holds_all(element, wide.partners, narrow.subject.codes) for element in narrow.partners.elements)


def _lasts(wide: ir.AnyRule, narrow: ir.AnyRule) -> bool:
    return covers(wide.valid, narrow.valid)


def _holds_all(element: ir.Element, lines: ir.LineSet, subject: frozenset[str]) -> bool:
    """Whatever belongs to the element belongs to the set, seen from every row of the subject."""
    if element in lines.elements:
        return True
    match element:
        case ir.Listed(code=code):
            codes = {code}
        case ir.InGroup(codes=found, incomplete=False):
            codes = set(found)
        case ir.AnyOther(of=ir.InGroup(codes=found, incomplete=False)):
            codes = set(found)
        case _:
            return False
    any_other = any(isinstance(one, ir.AnyOther) and one.of is None for one in lines.elements)
    if any_other:
        return isinstance(element, ir.AnyOther) or not codes & subject
    return all(
        codes <= set(named(lines, code)) | ({code} if isinstance(element, ir.AnyOther) else set()) for code in subject
    )


def _never_together(book: Book) -> Iterator[Finding]:
    """Bans within one visit or day, of codes of which one ends before the other begins."""
    for rule in book.all(ir.Exclusion):
        if not any(_is_of_one_day(book, key) for key in rule.keys):
            continue
        dead = [
            (one, two)
            for one in _for_a_time(book, rule.subject.codes)
            for two in _for_a_time(book, named(rule.partners, one))
            if not overlap(book.days(one), book.days(two))
        ]
        if not dead:
            continue
        one, two = dead[0]
        words = listed([f"{a} and {b}" for a, b in dead])
        sentence = f"{words} {'are' if len(dead) == 1 else 'are each'} never in force on one day"
        day = book.day(book.days(one)) or dt.date(2020, 1, 1)
        scene = book.scene(one, day, book.standing(one, day), LineOf(two, day), groups=rule.keys)
        witness = book.witness(scene, lambda result: verdict_of(result, 2) == "not in force")
        yield book.finding(
            "never-together",
            f"{one}.{two}.{rule.slug}",
            sentence,
            [rule],
            codes={code for pair in dead for code in pair},
            witness=witness,
        )


def _for_a_time(book: Book, codes: Iterable[str]) -> list[str]:
    """Those whose days are not all the days of the ruleset: only of them one can end before the other begins."""
    whole = book.rules.spec.valid
    return book.order({code for code in codes if book.known(code) and book.days(code) != whole})


def _is_of_one_day(book: Book, key: str) -> bool:
    spec = book.rules.spec.keys.get(key)
    return key == "day" or (spec is not None and spec.span == "visit" and "date" in spec.presumed)


def _dearer(desk: _Desk) -> Iterator[Finding]:
    """One-sided bans where the line with the higher price falls, as the interpreter says."""
    book = desk.book
    for rule in filter(always, book.all(ir.Exclusion)):
        own, others = rule.subject.codes, desk.codes(rule)
        silent = [
            (one, two)
            for one in book.order(own)
            for two in book.order(others - (own if own <= others else {one}))
            if _is_dearer(book, one, two) and not desk.says(two, one) and not _contained(desk, one, two)
        ]
        if not silent:
            continue
        one, two = silent[0]
        witness = desk.pair(
            one,
            two,
            rule.keys,
            lambda result: verdict_of(result, 1) == "refused" and verdict_of(result, 2) == "payable",
            rule,
        )
        if witness is None:
            continue
        cheap = book.order({b for _, b in silent})
        dear = book.order({a for a, _ in silent})
        them = "the dearer line falls" if len(dear) == 1 else "the dearer lines fall"
        rows = "row is" if len(cheap) == 1 else "rows are"
        sentence = f"beside {listed(cheap)}, whose own {rows} silent, {them}: {listed(dear)}"
        yield book.finding("dearer-line-falls", name_of(rule), sentence, [rule], codes={*cheap, *dear}, witness=witness)


def _is_dearer(book: Book, one: str, two: str) -> bool:
    first, second = book.rules.spec.codes.get(one), book.rules.spec.codes.get(two)
    if first is None or second is None or first.coefficient is None or second.coefficient is None:
        return False
    return first.letter == second.letter and first.coefficient > second.coefficient


def _contained(desk: _Desk, one: str, two: str) -> bool:
    return bool(desk.naming(ir.Inclusion, one, two) or desk.naming(ir.Inclusion, two, one))


def _idle(book: Book) -> Iterator[Finding]:
    for rule in idle_permissions(book.rules.rules):
        words = f"nothing here {'asks' if isinstance(rule, ir.AlsoWhen) else 'forbids'} what {quoted(rule)} allows"
        code = next((code for code in book.order(rule.subject.codes) if book.known(code)), None)
        day = None if code is None else book.day_of(code, rule)
        witness = None
        if code is not None and day is not None:
            answer = book.standing(code, day)
            witness = book.witness(
                book.scene(code, day, answer, LineOf(code, day)),
                lambda result: all(line.verdict in ("payable", "reduced") for line in result.lines),
            )
        yield book.finding(
            "permission-lifts-nothing", name_of(rule), words, [rule], codes=rule.subject.codes, witness=witness
        )


# ---------------------------------------------------------------- requirements


def _required(desk: _Desk) -> Iterator[Finding]:
    book = desk.book
    for rule in book.rules.rules:
        wanted = _wanted(rule)
        if wanted is None:
            continue
        lines, keys = wanted
        for code in book.order(rule.subject.codes):
            if not _only_codes(lines):
                continue
            partners = book.order(codes_of(lines))
            if set(partners) == {code}:
                yield _requires_itself(book, rule, code)
                break
            bans = {partner: desk.banned(code, partner, keys) for partner in partners if partner != code}
            dead = [
                partner for partner in partners if partner != code and _never_there(book, rule, code, partner, keys)
            ]
            if dead and len(dead) == len([p for p in partners if p != code]):
                yield _never_stands(book, rule, code, dead)
                break
            blocked = [ban for ban in bans.values() if ban is not None]
            if blocked and all(ban is not None or partner in dead for partner, ban in bans.items()):
                yield _excluded(desk, rule, code, list(bans), keys, blocked)
                break


def _wanted(rule: ir.AnyRule) -> tuple[ir.LineSet, tuple[str, ...]] | None:
    """The lines without which the sentence refuses, and the keys in which they agree."""
    if not always(rule):
        return None
    match rule:
        case ir.LinesRequired(partners=lines, keys=keys):
            return lines, keys
        case ir.Condition(cond=ir.Billed(side="with", partners=lines, keys=keys, number=None)):
            return lines, keys
        case _:
            return None


def _only_codes(lines: ir.LineSet) -> bool:
    return all(
        isinstance(element, ir.Listed) or (isinstance(element, ir.InGroup) and not element.incomplete)
        for element in lines.elements
    )


def _requires_itself(book: Book, rule: ir.AnyRule, code: str) -> Finding:
    day = book.day_of(code, rule)
    witness = None
    if day is not None:
        scene = book.scene(code, day, book.standing(code, day))
        witness = book.witness(scene, lambda result: fired(result, 1, rule, book.name, code))
    sentence = f"{code} requires another line of {code}: alone it is refused"
    return book.finding("requires-itself", code, sentence, [rule], codes=(code,), witness=witness)


def _never_there(book: Book, rule: ir.AnyRule, code: str, partner: str, keys: Sequence[str]) -> bool:
    """What is required can itself never be billed, or is not in force while the code is (within one day)."""
    if not book.known(partner):
        return False
    days = book.days(partner)
    if any(_is_of_one_day(book, key) for key in keys) and book.day(book.days(code), rule.valid, days) is None:
        return True
    return book.is_dead(partner)


def _never_stands(book: Book, rule: ir.AnyRule, code: str, dead: Sequence[str]) -> Finding:
    day = book.day_of(code, rule)
    witness = None
    if day is not None:
        partner = LineOf(dead[0], day, facts=_why_dead(book, dead[0], day))
        scene = book.scene(code, day, book.standing(code, day), partner)
        witness = book.witness(scene, lambda result: verdict_of(result, 2) not in ("payable", "reduced"))
    sentence = f"{code} requires {listed(list(dead))}, which can never stand beside it"
    return book.finding("requires-what-never-stands", code, sentence, [rule], codes=(code, *dead), witness=witness)


def _why_dead(book: Book, code: str, day: dt.date) -> dict[str, Value]:
    """Facts with which the code meets all but one of the sentences that nothing meets together."""
    if not book.is_dead(code):
        return {}
    *rest, last = book.solver.core([], book.refusing(book.asked(code, day)))
    return _values(book.solver.can([*(book.fine(rule, code) for rule in rest), book.broken(last, code)]))


def _excluded(
    desk: _Desk, rule: ir.AnyRule, code: str, partners: list[str], keys: Sequence[str], bans: Sequence[ir.Exclusion]
) -> Finding:
    book, partner = desk.book, partners[0]
    witness = desk.pair(
        code,
        partner,
        list(dict.fromkeys([*keys, *bans[0].keys])),
        lambda result: "refused" in (verdict_of(result, 1), verdict_of(result, 2)),
        bans[0],
    )
    sentence = f"{code} requires {listed(partners)}, and may not stand beside it"
    places = list({id(one): one for one in (rule, *bans)}.values())
    return book.finding("requires-what-it-excludes", code, sentence, places, codes=(code, *partners), witness=witness)


# ---------------------------------------------------------------- codes and themselves


def _of_themselves(desk: _Desk) -> Iterator[Finding]:
    """Bans and inclusions of a group that holds the code itself."""
    yield from _of_itself(desk, "excludes-itself", "bans", ir.Exclusion)
    yield from _of_itself(desk, "includes-itself", "includes", ir.Inclusion)


def _one_falls(result: Result) -> bool:
    return "refused" in (verdict_of(result, 1), verdict_of(result, 2))


def _of_itself(desk: _Desk, kind: str, does: str, family: type[ir.Exclusion] | type[ir.Inclusion]) -> Iterator[Finding]:
    told: dict[int, tuple[ir.Exclusion | ir.Inclusion, list[str]]] = {}
    for code in desk.book.codes():
        for rule in desk.naming(family, code, code):
            if always(rule) and not desk.naming(ir.Permission, code, code):
                told.setdefault(id(rule), (rule, []))[1].append(code)
    for rule, codes in told.values():
        belong = "belongs" if len(codes) == 1 else "belong"
        sentence = f"{quoted(rule)} {does} a group to which {listed(codes)} {belong} itself"
        witness = desk.pair(codes[0], codes[0], rule.keys, _one_falls, rule)
        yield desk.book.finding(kind, name_of(rule), sentence, [rule], codes=codes, witness=witness)


# ---------------------------------------------------------------- inclusions


def _inclusions(desk: _Desk) -> Iterator[Finding]:
    book = desk.book
    yield from _each_other(desk)
    yield from _left_out(book)
    for inclusion in book.all(ir.Inclusion):
        for ban in _beside(book, ir.Exclusion, inclusion.subject.codes):
            ones = inclusion.subject.codes & ban.subject.codes
            others = (desk.codes(inclusion) & desk.codes(ban)) - (ones if len(ones) == 1 else set())
            if others and overlap(ban.valid, inclusion.valid):
                yield _included_and_banned(desk, inclusion, ban, book.order(ones), book.order(others))


def _beside(book: Book, kind: type[R], codes: Iterable[str]) -> list[R]:
    """Sentences of the family on any of the codes, each once, in their order."""
    found = {
        id(rule): rule for code in book.order(codes) for rule in book.of_code.get(code, ()) if isinstance(rule, kind)
    }
    return list(found.values())


def _included_and_banned(
    desk: _Desk, inclusion: ir.Inclusion, ban: ir.Exclusion, ones: Sequence[str], others: Sequence[str]
) -> Finding:
    one, two = ones[0], next((code for code in others if code != ones[0]), others[0])
    sentence = f"the price of {listed(list(ones))} contains {listed(list(others))}, which the row also bans"
    witness = desk.pair(one, two, ban.keys, lambda result: verdict_of(result, 2) == "refused")
    return desk.book.finding(
        "included-and-banned",
        f"{one}.{two}.{ban.slug}",
        sentence,
        [inclusion, ban],
        codes={*ones, *others},
        witness=witness,
    )


def _each_other(desk: _Desk) -> Iterator[Finding]:
    """Two sentences of which each names codes of the other."""
    book, told = desk.book, set[frozenset[int]]()
    for first in filter(always, book.all(ir.Inclusion)):
        for second in filter(always, _beside(book, ir.Inclusion, desk.codes(first))):
            ones, others = first.subject.codes & desk.codes(second), second.subject.codes & desk.codes(first)
            pair = next(((a, b) for a in book.order(ones) for b in book.order(others) if a != b), None)
            if pair is None or frozenset((id(first), id(second))) in told:
                continue
            told.add(frozenset((id(first), id(second))))
            one, two = pair
            keys = list(dict.fromkeys([*first.keys, *second.keys]))
            witness = desk.pair(one, two, keys, _both_fall)
            if witness is not None:
                sentence = f"{one} includes {two}, and {two} includes {one}: billed together both fall"
                rules = list({id(rule): rule for rule in (first, second)}.values())
                yield book.finding(
                    "include-each-other", f"{one}.{two}", sentence, rules, codes=(one, two), witness=witness
                )


def _both_fall(result: Result) -> bool:
    return verdict_of(result, 1) == verdict_of(result, 2) == "refused"


def _left_out(book: Book) -> Iterator[Finding]:
    for lift in filter(always, book.all(ir.InclusionLift)):
        for rule in book.all(ir.Inclusion):
            common = lift.subject.codes & rule.subject.codes
            both = [element for element in rule.items.elements if element in lift.items.elements]
            named_ = [element for element in both if not isinstance(element, ir.AnyMaterial)]
            if common and named_ and overlap(lift.valid, rule.valid):
                yield _in_and_out(book, rule, lift, book.order(common), named_[0])


def _in_and_out(
    book: Book, rule: ir.Inclusion, lift: ir.InclusionLift, codes: Sequence[str], element: ir.Element
) -> Finding:
    code, name = codes[0], element_name(element)
    day = book.day_of(code, rule, lift)
    witness = None
    if day is not None and isinstance(element, ir.Listed | ir.Named):
        is_code = isinstance(element, ir.Listed)
        other = LineOf(name, day) if is_code else LineOf(code, day, label=name)
        scene = book.scene(code, day, book.standing(code, day), other, groups=rule.keys)
        witness = book.witness(scene, lambda result: not _names(result, rule))
    sentence = f"the price of {code} is said to contain {name}, and not to contain it"
    return book.finding(
        "included-and-left-out", f"{code}.{lift.slug}", sentence, [rule, lift], codes=codes, witness=witness
    )
