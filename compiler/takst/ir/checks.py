"""From checks of printed tables to their results, computed exactly.

    check total of county-teams = 397      => TableCheck(left 397, right 397, holds)
"""

from __future__ import annotations

import re
from collections import Counter
from decimal import Decimal, localcontext
from fractions import Fraction
from math import floor
from typing import assert_never

from attrs import define, field

from takst.diagnostics import help_text, nearest, number_from
from takst.ir import nodes as ir
from takst.ir.context import Context, listing
from takst.ir.ids import slug_words
from takst.ir.statements import before_reading, joined_reading
from takst.ir.values import number_words
from takst.model.nodes import Cited
from takst.model.sheet import Sheet
from takst.runtime.spec import Citation
from takst.syntax import nodes as syn

_NUMBER = re.compile(r"-?\d+(\.\d+)?\Z")
_DIGITS = 28


def checks_of(ctx: Context) -> tuple[ir.TableCheck, ...]:
    sums = _Sums(ctx)
    for name in ctx.ruleset.assumed:
        sums.assumed(name)
    done: dict[str, ir.TableCheck] = {}
    told = Counter(_slug(cited.node) for cited in ctx.ruleset.checks)
    for cited in ctx.ruleset.checks:
        with ctx.attempt() as attempt:
            check = _check(cited, told[_slug(cited.node)] > 1, sums, ctx)
        if check is None or attempt.failed:
            continue
        if check.id in done:
            ctx.error("E0507", cited.node.span, rule=check.id)
        done.setdefault(check.id, check)
    return tuple(done.values())


def printed_tables(ctx: Context) -> tuple[ir.PrintedTable, ...]:
    return tuple(_printed(name, sheet) for name, sheet in ctx.ruleset.tables.items())


def _printed(name: str, sheet: Sheet) -> ir.PrintedTable:
    rows = tuple(tuple(cell.text for cell in record) for record in sheet.records)
    return ir.PrintedTable(name=name, columns=tuple(cell.text for cell in sheet.columns), rows=rows)


def _slug(node: syn.CheckDecl) -> str:
    return slug_words(before_reading(node.span, node.reading).removeprefix("check"))


def _check(cited: Cited[syn.CheckDecl], repeated: bool, sums: _Sums, ctx: Context) -> ir.TableCheck | None:
    """A sum that is printed at several places is named by its place too."""
    node, place = cited.node, cited.place
    ctx.readings = []
    left, right = sums.value(node.left), sums.value(node.right)
    if left is None or right is None or place is None:
        return None
    name = f"{_slug(node)}.{slug_words(place.place)}" if repeated else _slug(node)
    holds = {"=": left == right, "<=": left <= right, ">=": left >= right}[node.relation]
    one, two = _decimal(left), _decimal(right)
    if not holds:
        facts = {"left": number_words(one), "relation": node.relation, "right": number_words(two)}
        # a reading says that the author knows; otherwise the figures are wrong, and the rest is still checked
        if node.reading is None:
            ctx.diagnostics.error("E0901", node.span, **facts)
        else:
            ctx.warn("W0904", node.span, **facts)
    return ir.TableCheck(
        id=f"{ctx.ruleset.name}.check.{name}",
        sentence=before_reading(node.span, node.reading),
        citation=Citation(place.source, place.place),
        left=one,
        right=two,
        holds=holds,
        reading=joined_reading(node.reading, ctx),
    )


def _decimal(value: Fraction) -> Decimal:
    """Exact where it ends, else rounded for showing only."""
    with localcontext() as context:
        context.prec = max(_DIGITS, len(str(value.numerator)) + len(str(value.denominator)))
        return Decimal(value.numerator) / Decimal(value.denominator)


@define
class _Sums:
    """Arithmetic over tables and assumed numbers; None stands for what was reported."""

    ctx: Context
    known: dict[str, Fraction | None] = field(factory=dict)
    open: list[str] = field(factory=list)
    readings: dict[str, tuple[ir.Reading, ...]] = field(factory=dict)
    """What each assumed number rests on."""

    def value(self, arith: syn.Arith) -> Fraction | None:
        match arith:
            case syn.Number(value=value, percent=percent):
                return Fraction(value) / (100 if percent else 1)
            case syn.TableRef(name=name, function=None):
                return self._assumed(name)
            case syn.TableRef(name=name, function=function):
                return self._of_table(name, function == "count of")
            case syn.Round(of=of):
                exact = self.value(of)
                return None if exact is None else Fraction(floor(exact + Fraction(1, 2)))
            case syn.Operation():
                return self._operation(arith)
            case _:
                assert_never(arith)

    def _operation(self, arith: syn.Operation) -> Fraction | None:
        left, right = self.value(arith.left), self.value(arith.right)
        if left is None or right is None:
            return None
        match arith.op:
            case "+":
                return left + right
            case "-":
                return left - right
            case "×":
                return left * right
            case "/":
                if right == 0:
                    self.ctx.error("E0903", arith.span, words=arith.span.text)
                    return None
                return left / right
            case _:
                assert_never(arith.op)

    def _assumed(self, name: syn.Word) -> Fraction | None:
        if name.text in self.ctx.ruleset.assumed:
            self.ctx.use("assumed number", name.text)
            return self.assumed(name.text)
        self._unknown(name)
        return None

    def assumed(self, name: str) -> Fraction | None:
        if name in self.open:
            circle = " → ".join(f"`{one}`" for one in [*self.open[self.open.index(name) :], name])
            self.ctx.error("E0222", self.ctx.ruleset.assumed[name].name.span, name=name, path=circle)
            return None
        if name not in self.known:
            self._assume(name)
        for one in self.readings[name]:
            self.ctx.add_reading(one)
        if self.known[name] is None:
            self.ctx.drop()
        return self.known[name]

    def _assume(self, name: str) -> None:
        """Its value, and its own reading with those of the numbers that it is made of."""
        ctx, outer, written = self.ctx, self.ctx.readings, self.ctx.ruleset.assumed[name]
        self.open.append(name)
        ctx.readings = []
        ctx.rest_on(written.reading)
        self.known[name] = self.value(written.value)
        self.readings[name], ctx.readings = tuple(ctx.readings), outer
        self.open.pop()

    def _of_table(self, name: syn.Word, count: bool) -> Fraction | None:
        sheet = self.ctx.ruleset.tables.get(name.text)
        if sheet is None:
            self._unknown(name)
            return None
        self.ctx.use("table", name.text)
        if not sheet.whole:
            self.ctx.drop()
            return None
        return Fraction(len(sheet.records)) if count else self._total(name.text, sheet)

    def _total(self, name: str, sheet: Sheet) -> Fraction | None:
        last = [record[-1] for record in sheet.records]
        bad = [cell for cell in last if not _NUMBER.match(cell.text)]
        for cell in bad:
            near = number_from(cell.text)
            self.ctx.error("E0902", sheet.span(cell), text=cell.text, table=name, nearest=near)
        return None if bad else sum((Fraction(cell.text) for cell in last), Fraction(0))

    def _unknown(self, name: syn.Word) -> None:
        ruleset = self.ctx.ruleset
        if self.ctx.is_broken(name.text):
            self.ctx.drop()
            return
        known = sorted({*ruleset.tables, *ruleset.assumed})
        near = nearest(name.text, known)
        help = help_text("declared-are", names=listing(known)) if known and not near else None
        self.ctx.error("E0208", name.span, name=name.text, nearest=near, help=help)
