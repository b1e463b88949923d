"""From checked rules to what is wrong with their amounts: letters that would be mixed, codes with two prices.

2216 J                   -- its row pays in Q
    adds K 5             -- cannot be added to Q
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import TypeAlias

from takst.diagnostics import note
from takst.ir import nodes as ir
from takst.ir.context import Context, listing
from takst.model.nodes import Row
from takst.runtime.spec import Period
from takst.source import Span

Letter: TypeAlias = str | None
Base: TypeAlias = ir.PaysCoefficient | ir.PaysFee | ir.PaysAs
_Letters: TypeAlias = dict[str, set[Letter]]


def check_letters(rules: Sequence[ir.AnyRule], ctx: Context) -> None:
    """Only for a ruleset without mistakes: what was dropped might be the price that is missed here."""
    letters: _Letters = {}
    for rule in rules:
        if isinstance(rule, Base):
            for subject in _subjects(rule, ctx):
                letters.setdefault(subject, set()).update(_paid_in(rule, subject, ctx))
    for rule in rules:
        if rule.span is not None:
            _check(rule, rule.span, letters, ctx)
    _check_two_prices(rules, ctx)


def _subjects(rule: ir.AnyRule, ctx: Context) -> Iterable[str]:
    """Codes, and materials by their names in quotes."""
    subject = rule.subject
    if subject.every:
        return ctx.ruleset.catalogue.rows
    return sorted(subject.codes) if subject.material is None else (f'"{subject.material}"',)


def _row(key: str, ctx: Context) -> Row | None:
    return ctx.ruleset.catalogue.rows.get(key)


def _paid_in(rule: Base, subject: str, ctx: Context) -> Iterator[Letter]:
    """The letter in which the rule pays the subject; none where there is nothing to pay."""
    row = _row(rule.code if isinstance(rule, ir.PaysAs) else subject, ctx)
    match rule:
        case ir.PaysFee(fee=fee):
            yield fee.letter or (row.letter if row else None)
        case ir.PaysCoefficient(second=second, letter=letter) if row is not None:
            if (row.second_coefficient if second else row.coefficient) is not None:
                yield letter or row.letter
        case ir.PaysAs() if row is not None and row.coefficient is not None:
            yield row.letter
        case _:
            pass


# ---------------------------------------------------------------- mixed letters


def _check(rule: ir.AnyRule, span: Span, letters: _Letters, ctx: Context) -> None:
    match rule:
        case ir.Cap(fee=fee):
            together = _together(rule, letters, ctx)
            if fee.letter is None:
                _check_single(span, together, ctx)
            elif together and fee.letter not in together:
                _report(span, fee.letter, next(iter(_subjects(rule, ctx))), together, ctx)
        case ir.Rank(by="total"):
            _check_single(span, _together(rule, letters, ctx), ctx)
        case _:
            for letter in _added(rule, ctx):
                for subject in _subjects(rule, ctx):
                    own = letters.get(subject, set())
                    if own and own != {letter}:
                        _report(span, letter, subject, own, ctx)
                        return


def _added(rule: ir.AnyRule, ctx: Context) -> Iterator[Letter]:
    """The letters of amounts that meet the price of a line; one without a letter takes the line's."""
    match rule:
        case ir.Factor(floor=fee) | ir.Supplement(fee=fee) if fee is not None and fee.letter is not None:
            yield fee.letter
        case ir.Rank(shares=shares, others=others):
            fees = [share.fee for share in (*shares, others) if share is not None and share.fee is not None]
            yield from (fee.letter for fee in fees if fee.letter is not None)
        case ir.PatientPays(fee=fee) if fee is not None and fee.letter is not None:
            yield fee.letter
        case ir.PatientPays(code=str(code)):
            row = _row(code, ctx)
            if row is not None and row.coefficient is not None:
                yield row.letter
        case _:
            pass


def _together(rule: ir.AnyRule, letters: _Letters, ctx: Context) -> set[Letter]:
    return set().union(*(letters.get(subject, set()) for subject in _subjects(rule, ctx)))


def _check_single(span: Span, letters: set[Letter], ctx: Context) -> None:
    if len(letters) > 1:
        ctx.error("E0514", span, letters=_words(letters))


def _report(span: Span, letter: Letter, subject: str, own: set[Letter], ctx: Context) -> None:
    at = _amount_in(span, letter)
    ctx.error("E0512", at, letter=letter or "no key letter", code=subject.strip('"'), other=_words(own))


def _amount_in(span: Span, letter: Letter) -> Span:
    """Where the sentence writes an amount in the letter; all of it where the letter is that of a code."""
    found = re.search(rf"(?<!\w){re.escape(letter)}[ \t]*[0-9][0-9.]*", span.text) if letter else None
    return span if found is None else span.source.span(span.start + found.start(), span.start + found.end())


def _words(letters: set[Letter]) -> str:
    return listing(sorted(letter or "no key letter" for letter in letters))


# ---------------------------------------------------------------- two prices


def _check_two_prices(rules: Sequence[ir.AnyRule], ctx: Context) -> None:
    """A price under a code's own heading stands before that of `every line`; two of a kind cannot both hold."""
    seen: dict[tuple[str, bool], list[Base]] = {}
    told: set[int] = set()
    for rule in rules:
        if not isinstance(rule, Base) or rule.when is not None or rule.unless is not None:
            continue
        for subject in ("every line",) if rule.subject.every else _subjects(rule, ctx):
            earlier = seen.setdefault((subject, rule.subject.every), [])
            first = next((one for one in earlier if _meet(one.valid, rule.valid)), None)
            if first is not None and rule.span is not None and first.span is not None and id(rule) not in told:
                told.add(id(rule))
                ctx.error("E0513", rule.span, code=subject.strip('"'), notes=[note(first.span, "first-here")])
            earlier.append(rule)


def _meet(one: Period, two: Period) -> bool:
    starts = [day for day in (one.start, two.start) if day is not None]
    ends = [day for day in (one.end, two.end) if day is not None]
    return not starts or not ends or max(starts) <= min(ends)
