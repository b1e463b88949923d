"""Prices, and which permissions and prices took part: bench and judged line -> amounts and rule ids."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from takst.runtime import drafts, prices
from takst.runtime.engine_bench import Bench, R, guard
from takst.runtime.engine_lines import in_question, matches
from takst.runtime.findings import Draft, Price, rule_id
from takst.runtime.kleene import NO, Truth
from takst.runtime.pairs import related
from takst.runtime.plan import (
    AlsoWhen,
    Cap,
    Factor,
    InclusionLift,
    Lines,
    Outcome,
    PatientPays,
    PaysAs,
    PaysCoefficient,
    PaysFee,
    Permission,
    Rank,
    RepeatPermission,
    Rule,
    Supplement,
    Unresolved,
    element_name,
)
from takst.runtime.prices import Base, PatientMost, Plus, Says, Term, Times
from takst.runtime.schemes import Capping, Place, Ranking, Scheme
from takst.runtime.view import LineView


def price(bench: Bench, line: LineView) -> Price:
    """What one unit costs before any verdict. Where the catalogue or a fee says it, it is the same for all lines of the
    code, and worked out once."""
    plain = _plain(bench, line)
    if not plain:
        return prices.price(line, _terms(bench, line))
    known = bench.plan.prices
    key = (line.code, *map(id, plain))
    found = known.get(key)
    if found is None:
        found = prices.price(line, _terms(bench, line))
        if found.base is not None:
            known[key] = found
    return found


def _plain(bench: Bench, line: LineView) -> Sequence[Rule]:
    """The price sentences of the line, where they ask nothing of it but its code; none where one of them does."""
    if line.is_material or line.code not in bench.plan.spec.codes or not _ASKING.isdisjoint(bench.rules(line)):
        return ()
    found = (*bench.of(PaysCoefficient, line), *bench.of(PaysFee, line))
    return () if any(rule.when is not None or rule.unless is not None for rule in found) else found


_ASKING = frozenset({PaysAs, Factor, Supplement, PatientPays})


def _terms(bench: Bench, line: LineView) -> Iterator[Term]:
    """The price sentences that speak of the line and hold, or may, family by family."""
    for rule, holds in _holding(bench, PaysCoefficient, line):
        words = prices.coefficient_words(line, second=rule.second, letter=rule.letter)
        base = Base(prices.printed(line, second=rule.second, letter=rule.letter), _level(rule), words)
        yield _term(rule, line, holds, base)
    for fixed, holds in _holding(bench, PaysFee, line):
        fee = prices.in_letter_of(line, fixed.fee)
        yield _term(fixed, line, holds, Base(fee, _level(fixed), prices.fee_words(fee)))
    for other, holds in _holding(bench, PaysAs, line):
        found = prices.printed(line, code=other.code)
        yield _term(other, line, holds, Base(found, _level(other), prices.as_words(other.code, found)))
    for factor, holds in _holding(bench, Factor, line):
        yield _term(factor, line, holds, Times(factor.factor, factor.floor))
    for more, holds in _holding(bench, Supplement, line):
        yield _supplement(more, line, holds)
    for most, holds in _holding(bench, PatientPays, line):
        says = PatientMost(most.fee if most.code is None else prices.printed(line, code=most.code))
        yield _term(most, line, holds, says)


def _holding(bench: Bench, kind: type[R], line: LineView) -> Iterator[tuple[R, Truth]]:
    for rule in bench.of(kind, line):
        holds = guard(rule, line)
        if holds.value is not False:
            yield rule, holds


def _term(rule: Rule, line: LineView, holds: Truth, says: Says) -> Term:
    return Term(rule.info, rule.name_on(line.code), holds, says, retry=lambda view: guard(rule, view))


def _supplement(rule: Supplement, line: LineView, holds: Truth) -> Term:
    if rule.fact is None:
        return _term(rule, line, holds, Plus(rule.fee))
    truth, count = prices.multiples(line, rule.fact, rule.size, rule.above, rule.started)
    return _term(rule, line, holds & truth, Plus(rule.fee, count))


def _level(rule: Rule) -> int:
    return prices.level(rule.when is not None or rule.unless is not None, rule.every)


def price_drafts(line: LineView, found: Price) -> Iterator[Draft]:
    """What must be said for the amount to be known."""
    for term in found.asks:
        yield drafts.price_unknown(line, term.info, term.truth, subject=term.subject, retry=term.retry)


def schemes(bench: Bench, own: Mapping[int, Price]) -> Iterator[Scheme]:
    """Orders and totals that speak of a line of the claim, with all known lines that they speak of."""
    costs: dict[LineView, Price] = {}
    speaking = set(map(id, _of_own_lines(bench))) if bench.plan.together else ()
    for rule in bench.plan.together:
        if id(rule) in speaking:
            says = _said(rule)
            yield Scheme(rule.info, says, tuple(_places(bench, rule, own, costs)))


def _of_own_lines(bench: Bench) -> Iterator[Rule]:
    """The orders and totals that speak of a line of the claim and are in force for it."""
    for line in bench.case.own:
        kinds = bench.plan.kinds(line)
        yield from (rule for kind in (Rank, Cap) for rule in kinds.get(kind, ()) if line.date in rule.valid)


def _said(rule: Rank | Cap) -> Ranking | Capping:
    if isinstance(rule, Cap):
        return Capping(rule.fee, rule.window)
    return Ranking(rule.shares, rule.others, rule.by, rule.window)


def _places(
    bench: Bench, rule: Rank | Cap, own: Mapping[int, Price], costs: dict[LineView, Price]
) -> Iterator[Place]:
    """The law on the judged line's day decides; other lines count whatever their day."""
    for line in _subject(bench, rule):
        truth = guard(rule, line) if line.row_in_force else NO
        if truth.value is False:
            continue
        if line not in costs:
            costs[line] = own[line.n] if line.judged else price(bench, line)
        yield Place(line, rule.name_on(line.code), truth, costs[line], line.judged and line.date in rule.valid)


def _subject(bench: Bench, rule: Rule) -> Iterator[LineView]:
    """All known lines that the rule speaks of."""
    if rule.material is not None:
        yield from (line for line in bench.case.materials if rule.speaks_of(line))
        return
    yield from bench.case.acts(code for code in bench.case.codes if rule.every or code in rule.codes)


def applied(bench: Bench, line: LineView, found: Price) -> Iterator[str]:
    """Ids of permissions and prices that certainly apply, where there is something for them to apply to."""
    for term in found.applied:
        yield rule_id(bench.plan.spec, term.subject, term.info.slug)
    if _APPLIED.isdisjoint(bench.rules(line)):
        return
    for rule in _of_the_line(bench, line):
        if guard(rule, line).value:
            yield bench.full_id(rule, line)
    for permission in bench.of(Permission, line):
        yield from _applied_to(bench, permission, permission.partners, permission.keys, line)
    for lift in bench.of(InclusionLift, line):
        yield from _applied_to(bench, lift, lift.items, (), line)


_APPLIED = frozenset({RepeatPermission, AlsoWhen, Outcome, Permission, InclusionLift})


def _of_the_line(bench: Bench, line: LineView) -> Iterator[Rule]:
    if line.units > 1 or any(other.line is not line.line for other in _same_code(bench, line)):
        yield from bench.of(RepeatPermission, line)
    yield from (rule for rule in bench.of(AlsoWhen, line) if rule.holds(line).value)
    yield from (rule for rule in bench.of(Outcome, line) if rule.verdict == "payable")


def _same_code(bench: Bench, line: LineView) -> Iterator[LineView]:
    yield from bench.case.acts((line.code,))
    yield from (material for material in bench.case.materials if material.code == line.code)


def _applied_to(bench: Bench, rule: Rule, named: Lines, keys: tuple[str, ...], line: LineView) -> Iterator[str]:
    others = list(in_question(named, line))
    if not others or not guard(rule, line).value:
        return
    for element in named.elements:
        if any((matches(element, line, o) & related(line, o, keys)).value for o in others):
            yield bench.full_id(rule, line, element_name(element))


def unresolved(bench: Bench, line: LineView) -> Iterator[str]:
    return (bench.full_id(rule, line) for rule in bench.of(Unresolved, line))
