"""From checked rules to the hash of what they say: places in files, and the order of rules, have no part in it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal
from hashlib import sha256
from types import NoneType
from typing import Any, TypeAlias

import attrs

from takst.ir import nodes as ir
from takst.runtime.pair_table import Pairs
from takst.runtime.spec import Citation, Period, RulesetSpec

_PLACES = frozenset({"span", "file", "line"})
_SHARED = (ir.Subject, Citation, Period)
"""What the rules of one heading have in common."""


def content_hash(checked: ir.CheckedRuleset) -> str:
    printer = _Printer()
    digest = sha256()
    for part in attrs.fields(ir.CheckedRuleset):
        value = getattr(checked, part.name)
        printed = printer.text(value) if part.name != "rules" else "\n".join(sorted(map(printer.text, value)))
        digest.update(f"{part.name}\n{printed}\n".encode())
    return digest.hexdigest()


class _Printer:
    """Prints data so that equal data print the same. What many rules share is printed once."""

    def __init__(self) -> None:
        self._printed: dict[int, tuple[object, str]] = {}
        self._ways: dict[type, _Way] = {}

    def text(self, value: Any) -> str:
        kind = type(value)
        way = self._ways.get(kind)
        if way is None:
            way = self._ways[kind] = _way(kind)
        return way(self, value)

    def once(self, value: Any, way: _Way) -> str:
        found = self._printed.get(id(value))
        if found is None:
            # kept with its text, so that no other object takes its id
            found = self._printed[id(value)] = (value, way(self, value))
        return found[1]


_Way: TypeAlias = Callable[[_Printer, Any], str]


def _way(kind: type) -> _Way:
    """How values of a kind are printed."""
    if issubclass(kind, NoneType | int):
        return lambda _, value: str(value)
    if issubclass(kind, str):
        return lambda _, value: repr(value)
    if issubclass(kind, Decimal | dt.date):
        return lambda _, value: f"{kind.__name__} {value}"
    if issubclass(kind, tuple):
        return lambda printer, value: f"[{', '.join(map(printer.text, value))}]"
    if issubclass(kind, Pairs):
        return lambda _, value: f"Pairs({value.digest})"
    if issubclass(kind, Mapping):
        return lambda printer, value: printer.once(value, lambda _, value: _set(printer, value.items()))
    if issubclass(kind, frozenset):
        return lambda printer, value: printer.once(value, _set)
    way = _of_fields(kind)
    return (lambda printer, value: printer.once(value, way)) if kind in _SHARED else way


def _set(printer: _Printer, values: Iterable[Any]) -> str:
    return f"{{{', '.join(sorted(map(printer.text, values)))}}}"


def _of_fields(kind: type) -> _Way:
    left_out = _PLACES if issubclass(kind, ir.Rule) else {"hash"} if kind is RulesetSpec else ()
    names = tuple(part.name for part in attrs.fields(kind) if part.name not in left_out)

    def text(printer: _Printer, value: Any) -> str:
        printed = [printer.text(getattr(value, name)) for name in names]
        return f"{kind.__name__}({', '.join(printed)})"

    return text
