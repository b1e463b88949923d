"""Codes of which one should fit: alternatives and bands of numbers that overlap or leave gaps, services taken twice."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import combinations, pairwise

from attrs import evolve, frozen

from takst.analysis.book import Asked, Book, fired
from takst.analysis.cells import OTHER, Domain, Value
from takst.analysis.finding import Finding, Place, listed
from takst.analysis.formulas import All, Any, Formula, Lit, Var, either, negated, variables
from takst.analysis.scene import SAME, Scene, Witness, undecided
from takst.analysis.solve import Found
from takst.ir import nodes as ir
from takst.ir.names import kebab
from takst.runtime.result import Result

_MOST_CHOICES = 8
"""A fact with more values is used for many things: that a value fits no code of a family is no gap."""


def bands(book: Book) -> Iterator[Finding]:
    for one in book.rules.alternatives:
        yield from _alternatives(book, one)
    yield from _families(book)
    yield from _services(book)


# ---------------------------------------------------------------- declared alternatives


def _alternatives(book: Book, group: ir.Alternatives) -> Iterator[Finding]:
    declared = book.names.alternatives[group.name]
    words = f"alternatives {group.name}: {listed(list(group.codes))}"
    places = [Place(f"{book.name}.alternatives.{group.name}", words, declared.name.span)]
    for one, two in combinations(group.codes, 2):
        found = _both_fit(book, one, two)
        if found is not None:
            witness, rules = found
            sentence = f"{one} and {two} both fit, {_for_instance(witness)}"
            yield book.finding(
                "alternatives-overlap",
                f"{one}.{two}",
                sentence,
                rules,
                codes=(one, two),
                witness=witness,
                places=places,
            )
    gap = _gap(book, group.codes)
    if gap is not None:
        witness, rules, words = gap
        sentence = f"none of {listed(list(group.codes))} fits with {words}"
        yield book.finding(
            "alternatives-gap", kebab(group.name), sentence, rules, codes=group.codes, witness=witness, places=places
        )


def _for_instance(witness: Witness) -> str:
    words = witness.said
    return f"for instance with {words}" if words else "whatever is said of the line"


def _both_fit(book: Book, one: str, two: str, *also: Formula) -> tuple[Witness, list[ir.AnyRule]] | None:
    """A line that either code may carry, and what the codes ask each for themselves."""
    day = book.day(book.days(one), book.days(two))
    if day is None:
        return None
    asked = [*book.asked(one, day), *book.asked(two, day)]
    answer = book.calm([*(formula for _, formula in asked), *_plausible(book, asked), *also], (one, two))
    if not isinstance(answer, Found):
        return None
    own = {code: [rule for rule, _ in book.asked(code, day) if not _shared(rule, (one, two))] for code in (one, two)}
    scene = book.scene(one, day, answer)
    witness = _either(book, scene, (one, two), lambda result, n: result.verdict == "payable") or _either(
        book, scene, (one, two), lambda result, n: _free(result, n, own, (one, two))
    )
    rules = list({id(rule): rule for code in (one, two) for rule in own[code]}.values())
    return None if witness is None else (witness, rules)


def _shared(rule: ir.AnyRule, codes: Iterable[str]) -> bool:
    return rule.subject.every or rule.subject.codes.issuperset(codes)


def _free(result: Result, n: int, own: dict[str, list[ir.AnyRule]], codes: Sequence[str]) -> bool:
    """None of the code's own sentences finds anything on the line."""
    code = codes[n - 1]
    slugs = {rule.slug for rule in own[code]}
    stem = f".{code.replace(' ', '-')}."
    return not any(f.line == 1 and f.rule.replace(" ", "-").partition(stem)[2] in slugs for f in result.findings)


def _either(book: Book, scene: Scene, codes: Sequence[str], shows: Callable[[Result, int], bool]) -> Witness | None:
    """The same line with the one code and with the other, each in a claim of its own: the smallest such line."""

    def turned(one: Scene, code: str) -> Scene:
        return evolve(one, lines=(evolve(one.lines[0], code=code),))

    def results(one: Scene) -> list[Result] | None:
        """What comes of each claim, if all of them show it."""
        found = [book.stage.played(turned(one, code)) for code in codes]
        shown = [result for n, result in enumerate(found, start=1) if result is not None and shows(result, n)]
        return shown if len(shown) == len(codes) else None

    first = results(scene)
    if first is None:
        return None
    most = sum(map(undecided, first))

    def still(one: Scene) -> bool:
        found = results(one)
        return found is not None and sum(map(undecided, found)) <= most

    scene = book.stage.smallest(scene, still)
    told = [book.stage.told(turned(scene, code)) for code in codes]
    return evolve(told[0], others=tuple(told[1:]))


def _plausible(book: Book, asked: Iterable[Asked]) -> list[Formula]:
    """No absent values, no fractions where the rules count in whole numbers, nothing that no rule names."""
    found: list[Formula] = []
    for var in dict.fromkeys(var for _, formula in asked for var in variables(formula)):
        found.extend(_sensible(book, var))
    return found


def _sensible(book: Book, var: Var) -> Iterator[Formula]:
    if isinstance(var, str):
        named = _sensible_cells(book.space.domains[var])
        if named:
            yield Lit(var, named)


def _sensible_cells(domain: Domain) -> int:
    return domain.full & ~domain.fine & ~domain.absent & ~domain.mask(lambda value: value == OTHER)


# ---------------------------------------------------------------- gaps


def _gap(book: Book, codes: Sequence[str]) -> tuple[Witness, list[ir.AnyRule], str] | None:
    """A line with what all the codes ask, and none of them takes. Facts of many values keep to those that are named."""
    day = book.day(*(book.days(code) for code in codes))
    if day is None:
        return None
    common = [one for one in book.asked(codes[0], day) if _shared(one[0], codes) and _only_facts(one[1])]
    own = {code: [one for one in book.asked(code, day) if not _shared(one[0], codes)] for code in codes}
    if not all(own.values()):
        return None
    asked = [*common, *(one for code in codes for one in own[code])]
    parts = [[part for _, formula in own[code] for part in _parts(formula)] for code in codes]
    same, telling = _in_all(parts), _telling(book, parts)
    told_apart = [[part for part in of_code if part not in same and _is_telling(part, telling)] for of_code in parts]
    if not all(told_apart) or _all_points(book, told_apart):
        return None
    without = [either(*(negated(part, book.space) for part in of_code)) for of_code in told_apart]
    named = list(_named(book, [part for of_code in told_apart for part in of_code]))
    answer = book.solver.can([*(f for _, f in common), *same, *without, *_plausible(book, asked), *named])
    if not isinstance(answer, Found) or not all(_only_facts(part) for of_code in told_apart for part in of_code):
        return None
    rules = list({id(rule): rule for code in codes for rule, _ in own[code]}.values())
    words = _gap_words(book, answer, told_apart, named)
    witness = _either(
        book,
        book.scene(codes[0], day, answer),
        codes,
        lambda result, n: _taken_by_none(book, result, codes[n - 1], _rules(own)),
    )
    return None if witness is None else (witness, rules, words)


def _rules(own: dict[str, list[Asked]]) -> dict[str, list[ir.AnyRule]]:
    return {code: [rule for rule, _ in asked] for code, asked in own.items()}


def _only_facts(formula: Formula) -> bool:
    return all(isinstance(var, str) for var in variables(formula))


def _parts(formula: Formula) -> tuple[Formula, ...]:
    return formula.parts if isinstance(formula, All) else (formula,)


def _in_all(families: Sequence[Sequence[Formula]]) -> list[Formula]:
    """What every one of the codes asks: where it does not hold, the family is not meant."""
    return [part for part in families[0] if all(part in other for other in families[1:])]


def _telling(book: Book, parts: Sequence[Sequence[Formula]]) -> frozenset[Var]:
    """Facts of which two of the codes take no value in common. What else a code asks is a demand of its own."""
    masks: list[dict[Var, int]] = []
    for of_code in parts:
        found: dict[Var, int] = {}
        for part in of_code:
            if isinstance(part, Lit):
                found[part.var] = found.get(part.var, part.mask) & part.mask
        masks.append(found)
    return frozenset(
        var for one, two in combinations(masks, 2) for var in one.keys() & two.keys() if one[var] & two[var] == 0
    )


def _is_telling(part: Formula, telling: frozenset[Var]) -> bool:
    """A part that looks at several facts tells lines apart when one of them does, or when no fact does so alone."""
    return (not telling and not isinstance(part, Lit)) or bool(telling & set(variables(part)))


def _all_points(book: Book, told_apart: Sequence[Sequence[Formula]]) -> bool:
    """Single numbers with more than one number between two of them are names of things, not bands."""
    numbers = [
        [value for value in book.space.domains[part.var].of(part.mask)]
        for of_code in told_apart
        for part in of_code
        if isinstance(part, Lit) and isinstance(part.var, str) and book.space.domains[part.var].lows
    ]
    if not numbers or any(len(values) != 1 for values in numbers):
        return False
    points = sorted({values[0] for values in numbers if isinstance(values[0], Decimal)})
    return any(two - one > 2 for one, two in pairwise(points))


def _named(book: Book, own: Iterable[Formula]) -> Iterator[Formula]:
    """Of facts with many values, those that some code of the family names; of numbers, nothing beyond both ends."""
    mentioned: dict[Var, int] = {}
    for formula in own:
        for lit in _literals(formula):
            if isinstance(lit.var, str):
                full = book.space.domains[lit.var].full
                small = min(lit.mask, full & ~lit.mask, key=lambda mask: bin(mask).count("1"))
                mentioned[lit.var] = mentioned.get(lit.var, 0) | (
                    lit.mask if book.space.domains[lit.var].lows else small
                )
    for var, mask in mentioned.items():
        assert isinstance(var, str)
        domain = book.space.domains[var]
        if domain.lows:
            yield Lit(var, _within(mask, domain.full))
        elif len(domain.values) > _MOST_CHOICES:
            yield Lit(var, mask & ~domain.mask(lambda value: value == OTHER))


def _within(mask: int, full: int) -> int:
    """All cells from the lowest that is named to the highest."""
    low = mask & -mask
    return (1 << mask.bit_length()) - low & full


def _literals(formula: Formula) -> Iterator[Lit]:
    if isinstance(formula, Lit):
        yield formula
    else:
        for part in formula.parts:
            yield from _literals(part)


def _gap_words(book: Book, answer: Found, told_apart: Sequence[Sequence[Formula]], named: Sequence[Formula]) -> str:
    """As large a part of the gap as one can say in a sentence: for each fact the values, if not all of them."""
    within = {one.var: one.mask for one in named if isinstance(one, Lit)}
    telling = {var for of_code in told_apart for part in of_code for var in variables(part)}
    asked = [var for var in answer.cells if isinstance(var, str) and var in telling]
    box = {var: 1 << book.space.domains[var].values.index(answer.values[var]) for var in sorted(asked)}
    for var in box:
        domain = book.space.domains[var]
        for cell in (1 << index for index in range(len(domain.values))):
            wider = {**box, var: box[var] | cell}
            if cell & _sensible_cells(domain) & within.get(var, cell) and _fits_none(book, wider, told_apart):
                box = wider
    told = []
    for var, mask in box.items():
        domain = book.space.domains[var]
        if _sensible_cells(domain) & within.get(var, domain.full) & ~mask == 0:
            continue
        words = book.space.number_words(var, mask) if domain.lows else " or ".join(map(_word, domain.of(mask)))
        told.append(f"{var} {words}")
    return " and ".join(told)


def _fits_none(book: Book, box: Mapping[str, int], told_apart: Sequence[Sequence[Formula]]) -> bool:
    """No line in the box meets what one of the codes asks."""
    lits = [Lit(var, mask) for var, mask in box.items()]
    return all(book.solver.never([*lits, *of_code]) for of_code in told_apart)


def _word(value: Value) -> str:
    return ("yes" if value else "no") if isinstance(value, bool) else str(value)


# ---------------------------------------------------------------- families by their numbers


@frozen
class _Band:
    code: str
    mask: int
    rules: tuple[ir.AnyRule, ...]

    @property
    def low(self) -> int:
        return (self.mask & -self.mask).bit_length() - 1

    @property
    def high(self) -> int:
        return self.mask.bit_length() - 1


def _families(book: Book) -> Iterator[Finding]:
    """Codes of one place whose own sentences cut the values of one number into bands that follow each other."""
    declared = [frozenset(one.codes) for one in book.rules.alternatives]
    for fact, found in _bands_of_places(book):
        for one, two in combinations(found, 2):
            if any({one.code, two.code} <= group for group in declared):
                continue
            if one.low < two.low and one.high < two.high and _neighbours(book, one, two):
                yield from _overlap(book, fact, one, two)
        yield from _band_gaps(book, fact, found, declared)


def _bands_of_places(book: Book) -> Iterator[tuple[str, list[_Band]]]:
    families: dict[tuple[str, str], list[_Band]] = {}
    for code, row in book.rules.spec.codes.items():
        for fact, band in _bands_of(book, code).items():
            families.setdefault((row.group or row.place or "", fact), []).append(band)
    for (_, fact), found in families.items():
        if len(found) > 1:
            yield fact, sorted(found, key=lambda band: (band.low, band.high))


def _bands_of(book: Book, code: str) -> dict[str, _Band]:
    """The band of each number that the code's own conditions bound, on both sides or on one."""
    masks: dict[str, tuple[int, list[ir.AnyRule]]] = {}
    for rule in book.of_code.get(code, ()):
        if not isinstance(rule, ir.Condition) or rule.when is not None or rule.unless is not None:
            continue
        formula = book.builder(code).holds(rule.cond)
        for lit in formula.parts if hasattr(formula, "parts") else (formula,):
            if (
                isinstance(lit, Lit)
                and isinstance(lit.var, str)
                and book.space.domains[lit.var].lows
                and _is_and(formula)
            ):
                had, rules = masks.get(lit.var, (book.space.domains[lit.var].full, []))
                masks[lit.var] = (had & lit.mask, [*rules, rule])
    found = {}
    for fact, (mask, rules) in masks.items():
        domain = book.space.domains[fact]
        mask &= ~domain.absent & ~domain.fine
        if mask:
            found[fact] = _Band(code, mask, tuple(dict.fromkeys(rules)))
    return found


def _is_and(formula: Formula) -> bool:
    return not isinstance(formula, Any)


def _top(book: Book, fact: str) -> int:
    return len(book.space.domains[fact].lows) - 1


def _overlap(book: Book, fact: str, one: _Band, two: _Band) -> Iterator[Finding]:
    """Where the lower band ends inside the higher one."""
    common = one.mask & two.mask
    if not common or one.high == _top(book, fact) or two.low == 0:
        return
    found = _both_fit(book, one.code, two.code, Lit(fact, common))
    if found is None:
        return
    witness, _ = found
    words = [book.space.number_words(fact, band.mask) for band in (one, two)]
    at = book.space.number_words(fact, common)
    sentence = f"{one.code} ({fact} {words[0]}) and {two.code} ({words[1]}) both fit {fact} {at}"
    yield book.finding(
        "bands-overlap",
        f"{one.code}.{two.code}",
        sentence,
        [*one.rules, *two.rules],
        codes=(one.code, two.code),
        witness=witness,
    )


def _band_gaps(book: Book, fact: str, found: list[_Band], declared: Sequence[frozenset[str]]) -> Iterator[Finding]:
    """Between two neighbours of a chain of bands, a whole number that no code of the place takes."""
    domain = book.space.domains[fact]
    taken = 0
    for band in found:
        taken |= band.mask
    for one, two in pairwise(found):
        between = ((1 << two.low) - 1) & ~((1 << (one.high + 1)) - 1) & ~domain.fine & ~domain.absent & ~taken
        is_point = bin(one.mask).count("1") == 1 and bin(two.mask).count("1") == 1
        if (
            not between
            or is_point
            or any({one.code, two.code} <= group for group in declared)
            or not _neighbours(book, one, two)
        ):
            continue
        if _others(book, one) != _others(book, two):
            continue
        words = [book.space.number_words(fact, band.mask) for band in (one, two)]
        at = book.space.number_words(fact, between)
        sentence = f"between {one.code} ({fact} {words[0]}) and {two.code} ({words[1]}) nothing fits {fact} {at}"
        witness = _in_gap(book, (one, two), Lit(fact, between))
        if witness is not None:
            yield book.finding(
                "bands-gap",
                f"{one.code}.{two.code}",
                sentence,
                [*one.rules, *two.rules],
                codes=(one.code, two.code),
                witness=witness,
            )


def _in_gap(book: Book, found: tuple[_Band, _Band], between: Formula) -> Witness | None:
    codes = [band.code for band in found]
    day = book.day(*map(book.days, codes))
    own = {band.code: list(band.rules) for band in found}
    others = [f for band in found for rule, f in book.asked(band.code, day) if rule not in band.rules]
    answer = book.solver.can([*others, between])
    if day is None or not isinstance(answer, Found):
        return None
    scene = book.scene(codes[0], day, answer)
    return _either(book, scene, codes, lambda result, n: _taken_by_none(book, result, codes[n - 1], own))


def _taken_by_none(book: Book, result: Result, code: str, own: dict[str, list[ir.AnyRule]]) -> bool:
    """One of the code's own sentences certainly refuses the line."""
    return any(fired(result, 1, rule, book.name, code) for rule in own[code])


def _neighbours(book: Book, one: _Band, two: _Band) -> bool:
    """One family: the rows follow each other, and their labels begin with the same word."""
    labels = [book.rules.spec.codes[band.code].label.casefold().split()[:1] for band in (one, two)]
    return book.row_number(two.code) - book.row_number(one.code) == 1 and labels[0] == labels[1]


def _others(book: Book, band: _Band) -> frozenset[ir.Cond]:
    return frozenset(rule.cond for rule in book.of(ir.Condition, band.code) if rule not in band.rules)


# ---------------------------------------------------------------- services


def _services(book: Book) -> Iterator[Finding]:
    """Quotas of two services that one line takes a unit of."""
    quotas = [rule for rule in book.all(ir.Limit) if rule.all_patients and rule.service is not None]
    together: dict[int, list[tuple[ir.Limit, Witness]]] = {}
    for one, two in combinations(quotas, 2):
        if one.service == two.service:
            continue
        witness = _in_both(book, one, two)
        if witness is not None:
            together.setdefault(id(one), []).append((two, witness))
    for one in quotas:
        for two, witness in together.get(id(one), ()):
            sentence = f"a line can fall into service {one.service} and service {two.service}, {_for_instance(witness)}"
            yield book.finding(
                "services-overlap", f"{one.service}-and-{two.service}", sentence, [one, two], witness=witness
            )


def _in_both(book: Book, one: ir.Limit, two: ir.Limit) -> Witness | None:
    code = next(iter(sorted(one.subject.codes & two.subject.codes)), None)
    if code is None and not (one.subject.every and two.subject.every):
        return None
    guards = [book.guard(one, code), book.guard(two, code)]
    plausible = [f for var in dict.fromkeys(v for g in guards for v in variables(g)) for f in _sensible(book, var)]
    answer = book.solver.can([*guards, *plausible, *(formula for _, formula in book.asked(code))])
    day = book.day(one.valid, two.valid)
    if not isinstance(answer, Found) or day is None:
        return None
    billed = code or str(answer.values.get("code", next(iter(book.codes()), "X")))
    said = answer.values.get("provider.department")
    department = said if isinstance(said, str) else SAME if _by_department(book, one) else None
    used = tuple((str(rule.service), rule.number, department) for rule in (one, two))
    keys = tuple(dict.fromkeys((*one.window.keys, *two.window.keys)))
    scene = evolve(book.scene(billed, day, answer, groups=keys), used=used)
    return book.witness(
        scene, lambda result: fired(result, 1, one, book.name, billed) and fired(result, 1, two, book.name, billed)
    )


def _by_department(book: Book, rule: ir.Limit) -> bool:
    return any(book.rules.spec.keys[key].path == "provider.department" for key in rule.window.keys)
