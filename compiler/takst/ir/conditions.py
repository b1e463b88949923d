"""From conditions as written to typed conditions: terms are spelled out, values have the type of their fact.

    term child: patient.age < 18
    only when child and complication is one of severe, very-severe
    => And(Compare(patient.age, <, 18), OneOf(complication, (severe, very-severe)))
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import assert_never

from attrs import frozen

from takst.diagnostics import either, help_text, nearest
from takst.ir import nodes as ir
from takst.ir.context import Context
from takst.ir.sets import line_set
from takst.ir.values import check_unit, comparable, text_for, value_for, words
from takst.ir.windows import whole_days, window
from takst.model.from_syntax import type_words
from takst.model.nodes import Fact, FactType
from takst.source import Span
from takst.syntax import nodes as syn

_WAYS_TO_ASK: Mapping[FactType, tuple[str, ...]] = {
    "yes/no": ("is yes", "is no"),
    "number": ("<", "<=", ">", ">=", "is"),
    "date": ("<", "<=", ">", ">=", "is"),
    "text": ("is", "is one of", "matches"),
    "choice": ("is", "is one of", "matches"),
    "list": ("includes", "is one of", "matches"),
}
_STAND_IN = ir.Always(False)
"""Stands for a part that was reported; the sentence around it is dropped."""


def condition(written: syn.Cond, ctx: Context) -> ir.Cond:
    return _Asked(ctx).condition(written)


def of_approval(written: syn.Cond, ctx: Context) -> ir.Cond:
    """The condition of `approval whose (...)`: its facts are the approval's."""
    return _Asked(ctx, approval=True).condition(written)


def one_of(word: syn.Word, values: tuple[syn.Value, ...], ctx: Context) -> ir.Cond:
    """The condition of `only by FACT a, b`."""
    return _Asked(ctx).is_one_of(word, values)


def asked(written: syn.Cond) -> Iterator[str]:
    """What a condition asks for, in the author's order: names, or what stands for a question without one."""
    match written:
        case syn.Or(parts=parts) | syn.And(parts=parts):
            for part in parts:
                yield from asked(part)
        case syn.Not(part=part):
            yield from asked(part)
        case syn.Ratio(fact=fact, other=other) | syn.DateGap(fact=fact, other=other):
            yield fact.text
            yield other.text
        case syn.Billed(side=side):
            yield f"billed {side}"
        case syn.CountOver(number=number):
            yield f"more than {number}"
        case syn.Approved():
            yield "prior approval"
        case syn.Judged():
            yield "judged"
        case syn.Compare(fact=fact, value=syn.Word(text=other)):
            yield fact.text
            yield other
        case _:
            yield written.fact.text


@frozen
class _Asked:
    """Asks the judged line, or with `approval` an approval."""

    ctx: Context
    approval: bool = False

    def condition(self, written: syn.Cond) -> ir.Cond:
        match written:
            case syn.Or(parts=parts):
                return ir.Or(tuple(self._or_part(parts, index) for index in range(len(parts))))
            case syn.And(parts=parts):
                return ir.And(tuple(map(self.condition, parts)))
            case syn.Not(part=part):
                return ir.Not(self.condition(part))
            case syn.FactTrue(fact=fact):
                return self._true(fact)
            case syn.Compare():
                return self._compare(written)
            case syn.Is():
                return self._is(written)
            case syn.OneOf(fact=fact, values=values):
                return self.is_one_of(fact, values)
            case syn.Between():
                return self._between(written)
            case syn.Known(fact=word, given=given):
                return self._known(word, given)
            case syn.Includes():
                return self._includes(written)
            case syn.Matches():
                return self._matches(written)
            case syn.Ratio():
                return self._ratio(written)
            case syn.DateGap():
                return self._date_gap(written)
            case syn.Billed():
                return self._billed(written)
            case syn.CountOver():
                return self._count(written)
            case syn.Approved():
                return ir.Approved()
            case syn.Judged(question=question):
                return ir.Judged(question)
            case _:
                assert_never(written)

    # ------------------------------------------------------------ facts

    def _fact(self, word: syn.Word, *types: FactType, comparison: str) -> Fact | None:
        """The fact, if it has one of the types."""
        fact = self.ctx.fact(word, of_approval=self.approval)
        if fact is None or fact.type in types:
            return fact
        help = help_text("ways-to-ask", ways=either(_WAYS_TO_ASK[fact.type]))
        facts = {"fact": fact.name, "type": type_words(fact.type), "comparison": comparison}
        self.ctx.error("E0304", word.span, help=help, **facts)
        return None

    def _other(self, word: syn.Word, fact: Fact) -> Fact | None:
        """The fact on the right, if it can be compared with the left one."""
        other = None
        if not self._is_no_fact(word):
            other = self.ctx.fact(word, of_approval=self.approval)
            if other is None or other.type == fact.type:
                return other
        self.ctx.error("E0301", word.span, fact=fact.name, type=type_words(fact.type), value=word.text)
        return None

    def _is_no_fact(self, word: syn.Word) -> bool:
        """Neither a fact nor a misspelt one: `patient.age is child`."""
        ruleset = self.ctx.ruleset
        known = word.text in ruleset.facts or f"approval.{word.text}" in ruleset.facts
        return not (known or self.ctx.is_broken(word.text) or nearest(word.text, ruleset.facts))

    def _true(self, word: syn.Word) -> ir.Cond:
        ctx = self.ctx
        if word.text in ctx.ruleset.terms and not self.approval:
            return term(word.text, ctx)
        name = f"approval.{word.text}" if self.approval else word.text
        if not self.approval and name not in ctx.ruleset.facts and not ctx.is_broken(name):
            near = nearest(name, {*ctx.ruleset.facts, *ctx.ruleset.terms})
            help = None if near else help_text("declare-term", name=name)
            ctx.error("E0205", word.span, name=name, nearest=near, help=help)
            return _STAND_IN
        fact = ctx.fact(word, of_approval=self.approval)
        if fact is None:
            return _STAND_IN
        if fact.type != "yes/no":
            ctx.error("E0306", word.span, fact=fact.name, type=type_words(fact.type))
            return _STAND_IN
        return ir.IsTrue(fact.name)

    def _or_part(self, parts: tuple[syn.Cond, ...], index: int) -> ir.Cond:
        """`x is a or b` reads as "or the fact b"; where b is no fact, the author meant a list."""
        part = parts[index]
        if isinstance(part, syn.FactTrue) and index and self._is_unknown(part.fact):
            before = next((one for one in reversed(parts[:index]) if not isinstance(one, syn.FactTrue)), None)
            if isinstance(before, syn.Is | syn.OneOf):
                first = before.values if isinstance(before, syn.OneOf) else (before.value,)
                values = ", ".join([*map(words, first), part.fact.text])
                fact = before.fact.text
                self.ctx.error("E0122", part.span, value=part.fact.text, fact=fact, values=values)
                return _STAND_IN
        return self.condition(part)

    def _is_unknown(self, word: syn.Word) -> bool:
        ruleset = self.ctx.ruleset
        return not (word.text in ruleset.facts or word.text in ruleset.terms or self.ctx.is_broken(word.text))

    def _compare(self, written: syn.Compare) -> ir.Cond:
        fact = self._fact(written.fact, "number", "date", comparison=written.op)
        if fact is None:
            return _STAND_IN
        if isinstance(written.value, syn.Word):
            other = self._other(written.value, fact)
            return ir.Compare(fact.name, written.op, None, other.name) if other else _STAND_IN
        value = comparable(written.value, fact, self.ctx)
        return _STAND_IN if value is None else ir.Compare(fact.name, written.op, value)

    def _is(self, written: syn.Is) -> ir.Cond:
        equal = self._equals(written.fact, written.value)
        return ir.Not(equal) if written.negated else equal

    def _equals(self, word: syn.Word, value: syn.Value) -> ir.Cond:
        if word.text in self.ctx.ruleset.terms and isinstance(value, syn.Word) and value.text in ("yes", "no"):
            meant = term(word.text, self.ctx)
            return meant if value.text == "yes" else ir.Not(meant)
        fact = self._fact(word, "yes/no", "number", "date", "text", "choice", comparison="is")
        if fact is None:
            return _STAND_IN
        if fact.type in ("number", "date") and isinstance(value, syn.Word):
            other = self._other(value, fact)
            if other is None:
                return _STAND_IN
            return ir.And(tuple(ir.Compare(fact.name, op, None, other.name) for op in ("<=", ">=")))
        found = value_for(value, fact, self.ctx)
        if found is True:
            return ir.IsTrue(fact.name)
        return _STAND_IN if found is None else ir.Equals(fact.name, found)

    def is_one_of(self, word: syn.Word, values: tuple[syn.Value, ...]) -> ir.Cond:
        fact = self.ctx.fact(word, of_approval=self.approval)
        if fact is None:
            return _STAND_IN
        if fact.type == "list":  # one of its values is one of these
            texts = (text_for(value, fact, self.ctx) for value in values)
            return _any(tuple(ir.Contains(fact.name, text) for text in texts if text is not None))
        found = tuple(value for value in (value_for(one, fact, self.ctx) for one in values) if value is not None)
        return ir.OneOf(fact.name, found) if len(found) > 1 else ir.Equals(fact.name, found[0]) if found else _STAND_IN

    def _between(self, written: syn.Between) -> ir.Cond:
        fact = self._fact(written.fact, "number", comparison="is ... to ...")
        if fact is None or not check_unit(written.unit, written.span, fact, self.ctx):
            return _STAND_IN
        return ir.Between(fact.name, written.low, written.high)

    def _known(self, word: syn.Word, given: bool) -> ir.Cond:
        fact = self.ctx.fact(word, of_approval=self.approval)
        if fact is None:
            return _STAND_IN
        return ir.Given(fact.name) if given else ir.Not(ir.Given(fact.name))

    def _includes(self, written: syn.Includes) -> ir.Cond:
        fact = self._fact(written.fact, "list", comparison="includes")
        text = None if fact is None else text_for(written.value, fact, self.ctx)
        return _STAND_IN if fact is None or text is None else ir.Contains(fact.name, text)

    def _matches(self, written: syn.Matches) -> ir.Cond:
        fact = self._fact(written.fact, "text", "choice", "list", comparison="matches")
        if fact is None:
            return _STAND_IN
        return ir.StartsWith(fact.name, tuple(prefix.removesuffix("*") for prefix in written.prefixes))

    def _ratio(self, written: syn.Ratio) -> ir.Cond:
        one = self._fact(written.fact, "number", comparison=written.bound)
        other = self._fact(written.other, "number", comparison="per")
        if one is None or other is None:
            return _STAND_IN
        return ir.Ratio(one.name, written.bound, written.number, written.per, other.name)

    def _date_gap(self, written: syn.DateGap) -> ir.Cond:
        one = self._fact(written.fact, "date", comparison=written.side)
        other = self._fact(written.other, "date", comparison=written.side)
        unit = whole_days(written.distance, self.ctx)
        if one is None or other is None or unit is None:
            return _STAND_IN
        number = written.distance.number
        return ir.DateGap(one.name, written.bound, number, unit, written.side, other.name)

    # ------------------------------------------------------------ other lines

    def _billed(self, written: syn.Billed) -> ir.Cond:
        ctx = self.ctx
        partners = line_set(written.partners, ctx)
        keys = self._billed_keys(written)
        unit = whole_days(written.within, ctx) if written.within else None
        number = written.within.number if written.within else None
        whose = _Asked(ctx).condition(written.whose) if written.whose else None
        return ir.Billed(written.side, partners, keys, number, unit, whose)

    def _billed_keys(self, written: syn.Billed) -> tuple[str, ...]:
        ctx = self.ctx
        if written.scope is not None or written.within is not None or written.side != "with":
            return ctx.same(written.scope)
        keys, _ = ctx.beside(None, written.span)
        return keys

    def _count(self, written: syn.CountOver) -> ir.Cond:
        ctx = self.ctx
        counted = None if written.counted is None else line_set(written.counted, ctx)
        with ctx.attempt() as attempt:
            over = window(written.per, ctx)
        if over is None:
            if not attempt.failed:
                ctx.error("E0501", written.span, help=help_text("patient-is-meant"))
            return _STAND_IN
        return ir.CountOver(written.number, counted, over)


def _any(parts: tuple[ir.Cond, ...]) -> ir.Cond:
    return parts[0] if len(parts) == 1 else ir.Or(parts)


# ---------------------------------------------------------------- terms


def term(name: str, ctx: Context) -> ir.Cond:
    """What a term says; its reading goes with it. A term is lowered once, and a broken one breaks its users."""
    ctx.use("term", name)
    declared = ctx.ruleset.terms[name]
    if name in ctx.terms_open:
        _report_circle(name, declared.name.span, ctx)
        return _STAND_IN
    if name not in ctx.terms and not ctx.is_broken(name):
        _lower_term(name, declared, ctx)
    if ctx.is_broken(name):
        ctx.drop()
        return _STAND_IN
    for reading in ctx.term_readings[name]:
        ctx.add_reading(reading)
    return ctx.terms[name]


def _lower_term(name: str, declared: syn.TermDecl, ctx: Context) -> None:
    outer, ctx.readings = ctx.readings, []
    ctx.terms_open.append(name)
    with ctx.attempt() as attempt:
        meant = condition(declared.cond, ctx)
    ctx.terms_open.pop()
    ctx.rest_on(declared.reading)
    ctx.terms[name], ctx.term_readings[name] = meant, tuple(ctx.readings)
    ctx.readings = outer
    if attempt.failed:
        ctx.broken.add(name)


def _report_circle(name: str, span: Span, ctx: Context) -> None:
    circle = [*ctx.terms_open[ctx.terms_open.index(name) :], name]
    ctx.error("E0222", span, name=name, path=" → ".join(f"`{one}`" for one in circle))
