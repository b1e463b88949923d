"""Prices and permissions: which price sentences speak of a line, what lines pay together, and what took part."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from takst.ir.interpret.core import Interpreter, info, speaks_of
from takst.ir.names import element_name, subject_name
from takst.ir.nodes import (
    AlsoWhen,
    Cap,
    Factor,
    InclusionLift,
    LineSet,
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
)
from takst.runtime import drafts, prices
from takst.runtime.findings import Draft, Price, rule_id
from takst.runtime.kleene import Truth
from takst.runtime.pairs import related
from takst.runtime.prices import Base, PatientMost, Plus, Says, Term, Times
from takst.runtime.schemes import Capping, Place, Ranking, Scheme
from takst.runtime.view import LineView


def price(judge: Interpreter, line: LineView) -> Price:
    """What one unit costs before any verdict."""
    return prices.price(line, terms(judge, line))


def terms(judge: Interpreter, line: LineView) -> Iterator[Term]:
    for rule in judge.of(Rule, line):
        found = says(rule, line)
        if found is not None:
            own, truth = found
            yield Term(
                info(rule),
                subject_name(rule.subject, line.code),
                judge.guard(rule, line) & truth,
                own,
                retry=lambda view, rule=rule: judge.guard(rule, view),  # type: ignore[misc]
            )


def says(rule: Rule, line: LineView) -> tuple[Says, Truth] | None:
    """What a price sentence says of the line, and what else that rests on; None for all other sentences."""
    yes = Truth(True)
    level = prices.level(rule.when is not None or rule.unless is not None, rule.subject.every)
    match rule:
        case PaysCoefficient(second=second, letter=letter):
            fee = prices.printed(line, second=second, letter=letter)
            words = prices.coefficient_words(line, second=second, letter=letter)
            return Base(fee, level, words), yes
        case PaysFee():
            own = prices.in_letter_of(line, rule.fee)
            return Base(own, level, prices.fee_words(own)), yes
        case PaysAs(code=code):
            fee = prices.printed(line, code=code)
            return Base(fee, level, prices.as_words(code, fee)), yes
        case Factor(factor=factor, floor=floor):
            return Times(factor, floor), yes
        case Supplement(fact=None):
            return Plus(rule.fee), yes
        case Supplement(fact=str(fact)):
            truth, count = prices.multiples(line, fact, rule.size, rule.above, rule.started)
            return Plus(rule.fee, count), truth
        case PatientPays(code=str(code)):
            return PatientMost(prices.printed(line, code=code)), yes
        case PatientPays():
            return PatientMost(rule.fee), yes
        case _:
            return None


def price_drafts(line: LineView, found: Price) -> Iterator[Draft]:
    """What must be said for the amount to be known."""
    for term in found.asks:
        yield drafts.price_unknown(line, term.info, term.truth, subject=term.subject, retry=term.retry)


def schemes(judge: Interpreter, own: Mapping[int, Price]) -> Iterator[Scheme]:
    """Orders and totals, with the lines that they speak of: the judged ones and all others that are known."""
    for rule in judge.rules.rules:
        if isinstance(rule, Rank):
            ranking = Ranking(rule.shares, rule.others, rule.by, rule.window)
            yield Scheme(info(rule), ranking, tuple(places(judge, rule, own)))
        elif isinstance(rule, Cap):
            yield Scheme(info(rule), Capping(rule.fee, rule.window), tuple(places(judge, rule, own)))


def places(judge: Interpreter, rule: Rank | Cap, own: Mapping[int, Price]) -> Iterator[Place]:
    """The law on the judged line's day decides; other lines count whatever their day."""
    for line in judge.case.lines:
        truth = judge.guard(rule, line)
        if line.row_in_force and speaks_of(rule, line) and truth.value is not False:
            cost = own[line.n] if line.judged else price(judge, line)
            judged = line.judged and line.date in rule.valid
            yield Place(line, subject_name(rule.subject, line.code), truth, cost, judged)


def applied(judge: Interpreter, line: LineView, found: Price) -> list[str]:
    """Permissions and prices that certainly apply to the line: what they allow is there."""
    again = line.units > 1 or any(o.code == line.code and o.line is not line.line for o in judge.case.lines)
    rules: list[Rule] = [r for r in judge.of(RepeatPermission, line) if again and judge.guard(r, line).value]
    rules += [r for r in judge.of(AlsoWhen, line) if (judge.holds(r.cond, line) & judge.guard(r, line)).value]
    rules += [r for r in judge.of(Outcome, line) if r.verdict == "payable" and judge.guard(r, line).value]
    ids = [judge.full_id(rule, line) for rule in rules]
    ids += [rule_id(judge.rules.spec, term.subject, term.info.slug) for term in found.applied]
    for rule in judge.of(Permission, line):
        ids += applied_to(judge, rule, rule.partners, rule.keys, line)
    for lift in judge.of(InclusionLift, line):
        ids += applied_to(judge, lift, lift.items, (), line)
    return ids


def applied_to(judge: Interpreter, rule: Rule, partners: LineSet, keys: tuple[str, ...], line: LineView) -> list[str]:
    return [
        judge.full_id(rule, line, element_name(element))
        for element in partners.elements
        for other in judge.case.lines
        if other.line is not line.line
        and (judge.matches(element, line, other) & related(line, other, keys) & judge.guard(rule, line)).value is True
    ]


def unresolved(judge: Interpreter, line: LineView) -> list[str]:
    return [judge.full_id(rule, line) for rule in judge.of(Unresolved, line)]
