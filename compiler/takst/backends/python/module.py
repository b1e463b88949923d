"""One generated module while it is written: its imports, its names, its shared constants, its body."""

from __future__ import annotations

import datetime as dt
import textwrap
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from functools import cache
from itertools import pairwise
from typing import Any, TypeAlias

import attrs
from attrs import Factory, define, field

from takst.backends.python.layout import STEP, WIDTH, Call, Entry, Listing, Piece, Rows, Words, quoted, written
from takst.backends.python.names import Names, codes_name, constant
from takst.runtime.spec import ALWAYS, Citation, Period

Arguments: TypeAlias = tuple[tuple[str | None, Piece], ...]

PLAN = "takst.runtime.plan"
SPEC = "takst.runtime.spec"
FEW = 6
"""More codes than this get a name of their own."""


@define
class Module:
    """Texts of the module, in the order of writing; `shared` are constants that stand before them."""

    names: Names
    imports: dict[str, set[str]] = field(factory=dict)
    shared: list[str] = field(factory=list)
    body: list[str] = field(factory=list)
    repeated: Mapping[str, int] = field(factory=dict)
    """How often texts are used in the module; those used twice get names."""
    _constants: dict[object, str] = field(factory=dict)

    def text(self, first: str, *paragraphs: str) -> str:
        """The whole module under a docstring."""
        shared = ["\n".join(self.shared)] if self.shared else []
        imports = ["from __future__ import annotations", *self.import_blocks()]
        return spaced([docstring(first, *paragraphs), *imports, *shared, *self.body])

    # ------------------------------------------------------------ imports

    def use(self, module: str, name: str) -> str:
        self.imports.setdefault(module, set()).add(name)
        return name

    def import_blocks(self) -> Iterator[str]:
        """Sorted as linters want it: the standard library, this project, this package."""
        groups: dict[int, list[str]] = {}
        for module in sorted(self.imports, key=lambda name: (_section(name), name != "datetime", name)):
            groups.setdefault(_section(module), []).append(_import(module, self.imports[module]))
        return ("\n".join(lines) for _, lines in sorted(groups.items()))

    # ------------------------------------------------------------ constants

    def constant(self, value: object, wanted: str, piece: Piece) -> str:
        """The name of a constant that is written once, before all that uses it."""
        if value not in self._constants:
            name = self.names.take(constant(wanted, 60))
            self._constants[value] = name
            self.shared.append(f"{name} = {written(piece, taken=len(name) + 3)}")
        return self._constants[value]

    def citation(self, citation: Citation) -> Piece:
        if citation in self._constants:
            return self._constants[citation]
        self.use(SPEC, "Citation")
        return self.constant(citation, citation.place, call("Citation", quoted(citation.source), Words(citation.place)))

    def period(self, period: Period) -> Piece:
        if period == ALWAYS:
            return self.use(SPEC, "ALWAYS")
        if period in self._constants:
            return self._constants[period]
        self.use(SPEC, "Period")
        start, end = (None if day is None else self.day(day) for day in (period.start, period.end))
        words = [f"from {period.start}" if period.start else "", f"until {period.end}" if period.end else ""]
        wanted = " ".join(word for word in words if word)
        if end is None:
            return self.constant(period, wanted, call("Period", start or "None"))
        return self.constant(period, wanted, call("Period", start or "None", end))

    def codes(self, codes: Collection[str]) -> Piece:
        ordered: tuple[Piece, ...] = tuple(quoted(code) for code in sorted(codes))
        if len(ordered) <= FEW:
            return Listing("{", ordered, "}")
        return self.constant(frozenset(codes), codes_name(codes), Listing("frozenset({", ordered, "})"))

    # ------------------------------------------------------------ values

    def day(self, day: dt.date) -> str:
        self.use("datetime", "")
        return f"dt.date({day.year}, {day.month}, {day.day})"

    def value(self, value: object) -> Piece:
        match value:
            case None | bool() | int():
                return str(value)
            case Decimal():
                self.use("decimal", "Decimal")
                return f'Decimal("{value:f}")'
            case dt.date():
                return self.day(value)
            case str():
                return self.text_of(value)
            case Period():
                return self.period(value)
            case tuple() | list():
                kind = Listing if all(isinstance(item, str) for item in value) else Rows
                return kind("(", tuple(map(self.value, value)), ")")
            case Mapping():
                return Rows("{", tuple(Entry(quoted(key), self.value(item)) for key, item in value.items()), "}")
            case _:
                return self.record(value)

    def text_of(self, text: str) -> Piece:
        """A text that many records share is written once."""
        if self.repeated.get(text, 0) < 2:
            return Words(text)
        return self.constant(("text", text), " ".join(text.split()[:7]), Words(text))

    def record(self, value: object, instead: Mapping[str, Piece] | None = None) -> Call:
        """Every field that is not as it is by default; those without a default come first, and without their names.
        With pieces to stand `instead` of the values of some fields, all are named."""
        kind: type = type(value)
        arguments: list[tuple[str | None, Piece]] = []
        for name, default in defaults(kind).items():
            stated = getattr(value, name)
            if instead is not None and name in instead:
                arguments.append((name, instead[name]))
            elif stated != default:
                is_required = default is attrs.NOTHING and instead is None
                arguments.append((None if is_required else name, self.value(stated)))
        return Call(self.use(kind.__module__, kind.__name__), tuple(arguments))

    # ------------------------------------------------------------ functions

    def function(self, name: str, doc: str, result: Piece) -> None:
        """`def name(line)` that returns a truth."""
        truth, view = self.use("takst.runtime.kleene", "Truth"), self.use("takst.runtime.view", "LineView")
        returned = written(result, STEP, taken=len("return "))
        head = f"def {name}(line: {view}) -> {truth}:"
        self.body.append(f"{head}\n{docstring(doc, indent=STEP)}\n{STEP}return {returned}")


@cache
def defaults(kind: type) -> Mapping[str, object]:
    """What the fields of a record are when nobody says; `NOTHING` when somebody must."""
    return {one.name: _default(one) for one in attrs.fields(kind)}


def _default(one: attrs.Attribute[Any]) -> object:
    default: Any = one.default
    made = isinstance(default, Factory)  # type: ignore[arg-type]  # typed as the function that makes it
    return default.factory() if made and not default.takes_self else default


def call(name: str, /, *arguments: Piece, **named: Piece | None) -> Call:
    return Call(name, (*((None, value) for value in arguments), *given(**named)))


def given(**named: Piece | None) -> Arguments:
    """Named arguments; what is None is left out."""
    return tuple((key, value) for key, value in named.items() if value is not None)


def texts(values: Iterable[str]) -> Listing:
    return Listing("(", tuple(quoted(value) for value in values), ")")


def docstring(first: str, *paragraphs: str, indent: str = "") -> str:
    """Wrapped, except what is indented already; one that fits stays on one line."""
    safe = [text.replace("\\", "\\\\").replace('"""', '\\"\\"\\"') for text in (first, *paragraphs)]
    whole = f'{indent}"""{safe[0]}"""'
    if len(safe) == 1 and len(whole) <= WIDTH:
        return whole
    rows: list[str] = []
    for text in safe:
        wrapped = textwrap.wrap(text, WIDTH - len(indent) - 3, break_long_words=False, break_on_hyphens=False)
        rows += ["", *(text.split("\n") if text.startswith(STEP) else wrapped)]
    rows[1] = f'"""{rows[1]}'
    return "\n".join(f"{indent}{row}".rstrip() for row in (*rows[1:], '"""'))


def spaced(blocks: Sequence[str]) -> str:
    """Functions stand two lines apart from everything, other texts one."""
    parts = [blocks[0]]
    for before, block in pairwise(blocks):
        parts += ("\n\n\n" if before.startswith("def ") or block.startswith("def ") else "\n\n", block)
    return "".join((*parts, "\n"))


def _section(module: str) -> int:
    return 3 if module.startswith(".") else 2 if module.startswith("takst") else 1


def _import(module: str, names: set[str]) -> str:
    if module == "datetime":
        return "import datetime as dt"
    ordered = sorted(names, key=lambda name: (_kind(name), name))
    line = f"from {module} import {', '.join(ordered)}"
    if len(line) <= WIDTH:
        return line
    return "\n".join([f"from {module} import (", *(f"{STEP}{name}," for name in ordered), ")"])


def _kind(name: str) -> int:
    """Constants, classes, then the rest."""
    return 0 if name.isupper() and len(name) > 1 else 1 if name[:1].isupper() else 2
