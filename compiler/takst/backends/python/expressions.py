"""Conditions -> expressions of Python.

    distance_km > 50 and the patient is insured
    => line.compare("distance_km", ">", Decimal("50")) & line.is_true("patient.insured")
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from attrs import evolve, field, frozen

from takst.backends.python.layout import Call, Infix, Listing, Piece, quoted
from takst.backends.python.module import FEW, PLAN, Module, call, texts
from takst.ir import nodes as ir
from takst.ir.names import element_name

KLEENE = "takst.runtime.kleene"
LINES = "takst.runtime.engine_lines"
VOCABULARY = ".vocabulary"


@frozen
class Known:
    """The names that the package's vocabulary gives to terms and groups."""

    terms: Mapping[ir.Cond, tuple[str, str]] = field(factory=dict)
    """What a term says -> the author's name, the function's name."""
    groups: Mapping[ir.InGroup, str] = field(factory=dict)

    @property
    def names(self) -> Iterable[str]:
        return (*(function for _, function in self.terms.values()), *self.groups.values())


@frozen
class Writer:
    """Writes the conditions of one sentence. `sentence` are the author's words: a term is called where they name it."""

    module: Module
    known: Known
    sentence: str
    hint: str
    """Names of what must stand beside the function begin so."""
    local: bool = False
    """True in the vocabulary itself, which need not import from itself."""
    own: ir.Cond | None = None
    """What is being explained, and so is written out."""

    def condition(self, cond: ir.Cond) -> Piece:
        term = self.term(cond)
        if term is not None:
            return f"{term}(line)"
        match cond:
            case ir.Or(parts=parts):
                return self._joined("|", parts, "NO")
            case ir.And(parts=parts):
                return self._joined("&", parts, "YES")
            case ir.Not(part=part):
                return _negated(self.condition(part))
            case ir.Always(value=value):
                return self.module.use(KLEENE, "YES" if value else "NO")
            case ir.Billed() | ir.CountOver():
                return self._beside(cond)
            case ir.Judged(question=question):
                return call("line.judged_so", quoted(question))
            case ir.Approved():
                return call("line.approved")
            case _:
                return self._atom(cond)

    def term(self, cond: ir.Cond) -> str | None:
        """The function of the term that the author wrote for this."""
        name, function = self.known.terms.get(cond, ("", ""))
        if not name or cond == self.own or not re.search(rf"(?<![\w.-]){re.escape(name)}(?![\w-])", self.sentence):
            return None
        return function if self.local else self.module.use(VOCABULARY, function)

    def _joined(self, operator: str, parts: Iterable[ir.Cond], nothing: str) -> Piece:
        pieces = tuple(map(self.condition, parts))
        if not pieces:
            return self.module.use(KLEENE, nothing)
        if len(pieces) == 1:
            return pieces[0]
        return Infix(operator, tuple(map(_inner, pieces)))

    def _atom(self, cond: ir.Cond) -> Piece:
        value = self.module.value
        match cond:
            case ir.Compare(fact=fact, op=op, other=str(other)):
                return call("line.compare_facts", quoted(fact), quoted(op), quoted(other))
            case ir.Compare(fact=fact, op=op, value=constant_) if constant_ is not None:
                return call("line.compare", quoted(fact), quoted(op), value(constant_))
            case ir.Equals(fact=fact):
                return call("line.equals", quoted(fact), value(cond.value))
            case ir.OneOf(fact=fact, values=values):
                return call("line.one_of", quoted(fact), *map(value, values))
            case ir.Between(fact=fact, low=low, high=high):
                return call("line.between", quoted(fact), value(low), value(high))
            case ir.Given(fact=fact):
                return call("line.given", quoted(fact))
            case ir.Contains(fact=fact):
                return call("line.contains", quoted(fact), quoted(cond.value))
            case ir.StartsWith(fact=fact, prefixes=prefixes):
                return call("line.starts_with", quoted(fact), *map(quoted, prefixes))
            case ir.IsTrue(fact=fact):
                return call("line.is_true", quoted(fact))
            case ir.Ratio(fact=fact, bound=bound, number=number, per=per, other=other):
                return call("line.ratio", quoted(fact), quoted(bound), value(number), value(per), quoted(other))
            case ir.DateGap(fact=fact, bound=bound, number=number, unit=unit, side=side, other=other):
                words = (quoted(unit), quoted(side), quoted(other))
                return call("line.date_gap", quoted(fact), quoted(bound), str(number), *words)
            case _:
                raise TypeError(f"no expression is made of {cond!r}")

    # ------------------------------------------------------------ other lines

    def _beside(self, cond: ir.Billed | ir.CountOver) -> Piece:
        use = self.module.use
        if isinstance(cond, ir.CountOver):
            counting = None if cond.counted is None else self._named_lines(cond.counted, "counted")
            window = self.module.value(cond.window)
            return call(use(LINES, "more_than"), str(cond.number), "line", window, counting=counting)
        partners = self._named_lines(cond.partners, "partners")
        return call(
            use(LINES, "billed"),
            "line",
            quoted(cond.side),
            partners,
            keys=texts(cond.keys) if cond.keys else None,
            within=None if cond.number is None or cond.unit is None else f"({cond.number}, {quoted(cond.unit)})",
            whose=None if cond.whose is None else self.named(cond.whose, "whose"),
        )

    def named(self, cond: ir.Cond, role: str) -> str:
        """A function of its own for the condition."""
        term = self.term(cond)
        if term is not None:
            return term
        name = self.module.names.take(f"{self.hint}_{role}")
        self.module.function(name, f"The `{role}` of {self.sentence}", self.condition(cond))
        return name

    def _named_lines(self, lines: ir.LineSet, role: str) -> Piece:
        """A long set gets a name of its own."""
        if len(lines.elements) <= FEW:
            return self.lines(lines)
        return self.module.constant((self.hint, lines), f"{self.hint} {role}", self.lines(lines))

    # ------------------------------------------------------------ sets of lines

    def lines(self, lines: ir.LineSet) -> Piece:
        start = f"{self.module.use(PLAN, 'lines')}("
        return Listing(start, tuple(map(self.element, lines.elements)), ")")

    def element(self, element: ir.Element) -> Piece:
        use = self.module.use
        match element:
            case ir.Listed(code=code):
                return quoted(code)
            case ir.InGroup():
                return self.group(element)
            case ir.AnyOther(of=of):
                return call(use(PLAN, "AnyOther"), *(() if of is None else (self.group(of),)))
            case ir.Another(prefix=prefix):
                return call(use(PLAN, "Another"), quoted(prefix))
            case ir.Named(text=text):
                return self.material(text)
            case ir.AnyMaterial():
                return call(use(PLAN, "AnyMaterial"))

    def material(self, text: str) -> Piece:
        return call(self.module.use(PLAN, "Named"), quoted(text), quoted(element_name(ir.Named(text))))

    def group(self, group: ir.InGroup) -> Piece:
        name = self.known.groups[group]
        return name if self.local else self.module.use(VOCABULARY, name)


def _inner(piece: Piece) -> Piece:
    """A part of something larger stands in brackets."""
    return evolve(piece, start=piece.start or "(") if isinstance(piece, Infix) else piece


def _negated(piece: Piece) -> Piece:
    match piece:
        case str():
            return f"~{piece}"
        case Call():
            return evolve(piece, name=f"~{piece.name}")
        case Infix():
            return evolve(piece, start=f"~{piece.start or '('}")
        case _:
            raise TypeError(f"{piece!r} is no condition")
