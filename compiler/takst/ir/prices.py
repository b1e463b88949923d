"""From price sentences to rules: amounts in letters that there are, orders that can be told, steps of numbers.

pays 100 % for first, 50 % for others, by coefficient per session
=> Rank((Share(100),), Share(50), coefficient, keys session), slug pays-by-coefficient-per-session
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any, TypeAlias, get_args

from attrs import evolve

from takst.diagnostics import help_text
from takst.ir import nodes as ir
from takst.ir.context import Context
from takst.ir.ids import slug_words
from takst.ir.sets import code
from takst.ir.values import number_words
from takst.ir.walk import OWN_ORDERS
from takst.ir.windows import window
from takst.model.from_syntax import type_words
from takst.runtime.spec import Fee, Share
from takst.runtime.windows import Window
from takst.source import Span
from takst.syntax import nodes as syn
from takst.syntax.tree_text import fee_text

Statement: TypeAlias = (
    syn.PaysCoefficient | syn.PaysFee | syn.PaysAs | syn.Factor | syn.Supplement | syn.Rank | syn.Cap | syn.PatientPays
)
_PLACES: tuple[syn.Place, ...] = get_args(syn.Place)


def price_rule(statement: Statement, shared: dict[str, Any], ctx: Context) -> tuple[ir.AnyRule, str]:
    """The rule with its short slug, and further words that tell it from another one."""
    match statement:
        case syn.PaysCoefficient(second=second, letter=word):
            letter = None if word is None else _letter(word, ctx)
            slug = f"pays-{'second-' if second else ''}coefficient{f'-with-letter-{letter}' if letter else ''}"
            return ir.PaysCoefficient(slug=slug_words(slug), second=second, letter=letter, **shared), ""
        case syn.PaysFee(fee=fee):
            return ir.PaysFee(slug=f"pays-{_fee_slug(fee)}", fee=_fee(fee, ctx), **shared), ""
        case syn.PaysAs(ref=ref):
            found = code(ref, ctx) or ref.code
            return ir.PaysAs(slug=f"pays-as-{slug_words(found)}", code=found, **shared), ""
        case syn.Factor(factor=factor, floor=written):
            floor = None if written is None else _fee(written, ctx)
            least = "" if written is None else f"-at-least-{_fee_slug(written)}"
            slug = f"times-{number_words(factor)}{least}"
            return ir.Factor(slug=slug, factor=factor, floor=floor, **shared), ""
        case syn.Supplement():
            return _supplement(statement, shared, ctx), ""
        case syn.Rank():
            return _rank(statement, shared, ctx)
        case syn.Cap(fee=fee):
            over = _over(statement.per, statement.span, ctx)
            slug = f"total-at-most-{_fee_slug(fee)}-{_window_slug(statement.per)}"
            return ir.Cap(slug=slug, fee=_fee(fee, ctx), window=over, **shared), ""
        case syn.PatientPays(most=most):
            return _patient(most, shared, ctx), ""


def _patient(most: syn.Fee | syn.CodeRef, shared: dict[str, Any], ctx: Context) -> ir.PatientPays:
    if isinstance(most, syn.Fee):
        return ir.PatientPays(slug=f"patient-pays-at-most-{_fee_slug(most)}", fee=_fee(most, ctx), **shared)
    found = code(most, ctx) or most.code
    return ir.PatientPays(slug=f"patient-pays-at-most-as-{slug_words(found)}", code=found, **shared)


# ---------------------------------------------------------------- amounts


def _fee(written: syn.Fee, ctx: Context) -> Fee:
    return Fee(written.number, None if written.letter is None else _letter(written.letter, ctx))


def _letter(word: syn.Word, ctx: Context) -> str:
    ctx.check_letter(word)
    return word.text


def _fee_slug(written: syn.Fee) -> str:
    number = number_words(written.number)
    return number if written.letter is None else f"{slug_words(written.letter.text.replace('/', ' '))}-{number}"


# ---------------------------------------------------------------- supplements


def _supplement(statement: syn.Supplement, shared: dict[str, Any], ctx: Context) -> ir.Supplement:
    step, slug = statement.step, f"adds-{_fee_slug(statement.fee)}"
    rule = ir.Supplement(slug=slug, fee=_fee(statement.fee, ctx), **shared)
    if step is None:
        return rule
    fact = ctx.fact(step.fact)
    if fact is not None and fact.type != "number":
        ctx.error("E0304", step.fact.span, fact=fact.name, type=type_words(fact.type), comparison="per")
    size = Decimal(1) if step.size is None else step.size
    if size <= 0:
        ctx.error("E0121", step.span, word=number_words(size), place="after `per`")
    slug = f"{slug}-{slug_words(step.span.text)}"
    above = step.above or Decimal(0)
    return evolve(rule, slug=slug, fact=step.fact.text, size=size, above=above, started=step.started)


# ---------------------------------------------------------------- ranks and caps


def _over(per: tuple[syn.Per, ...], span: Span, ctx: Context) -> Window:
    """Who belongs together must not depend on whom one asks, so that no rolling window will do."""
    with ctx.attempt() as attempt:
        over = window(per, ctx)
    if over is None and not attempt.failed:
        ctx.error("E0501", span)
    if over is not None and over.kind == "rolling":
        rolling = next(one for one in per if isinstance(one, syn.PerRolling))
        place, help = "after an order or a total", help_text("fixed-window")
        ctx.error("E0121", rolling.span, word=rolling.span.text, place=place, help=help)
    return over or Window("ever")


def _window_slug(per: tuple[syn.Per, ...]) -> str:
    return slug_words(" ".join(one.span.text for one in per))


def _rank(statement: syn.Rank, shared: dict[str, Any], ctx: Context) -> tuple[ir.Rank, str]:
    over = _over(statement.per, statement.span, ctx)
    places = [share.place for share in statement.shares]
    named = [place for place in places if place != "others"]
    for index, share in enumerate(statement.shares):
        wanted = ("others",) if index == len(named) else (_PLACES[index], "others")
        if share.place not in wanted or (share.place == "others" and index != len(places) - 1):
            place, help = _after(statement.shares, index), help_text("order-of-places")
            ctx.error("E0121", share.span, word=share.place, place=place, help=help)
            break
    shares = tuple(Share(one.percent, None if one.fee is None else _fee(one.fee, ctx)) for one in statement.shares)
    if statement.by.text == "total":
        _check_groups(statement, over, ctx)
    elif statement.by.text not in OWN_ORDERS:
        _check_order(statement.by, ctx)
    rule = ir.Rank(
        slug=slug_words(f"pays by {statement.by.text} {_window_slug(statement.per)}"),
        shares=shares[: len(named)],
        others=shares[-1] if "others" in places else None,
        by=statement.by.text,
        window=over,
        **shared,
    )
    return rule, slug_words(" ".join(one.span.text for one in statement.shares))


def _after(shares: tuple[syn.Share, ...], index: int) -> str:
    return f"after `{shares[index - 1].place}`" if index else "before `first`"


def _check_order(by: syn.Word, ctx: Context) -> None:
    fact = ctx.fact(by)
    if fact is not None and fact.type not in ("number", "date", "text"):
        ctx.error("E0304", by.span, fact=fact.name, type=type_words(fact.type), comparison="by")


def _check_groups(statement: syn.Rank, over: Window, ctx: Context) -> None:
    """The first key tells the groups apart; what else stands after `per` says among which they are ranked."""
    amount = next((one.fee for one in statement.shares if one.fee is not None), None)
    if amount is not None:
        place, help = "where whole groups are ranked", help_text("amount-of-groups")
        ctx.error("E0121", amount.span, word=fee_text(amount), place=place, help=help)
    if not over.keys or (over.kind == "keys" and len(over.keys) == 1):
        ctx.error("E0515", statement.span)
