"""From checked rules to the hash of what they say: places in files, and the order of rules, have no part in it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal
from hashlib import sha256
from types import NoneType
from typing import Any

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
        self._ways: dict[type, Callable[[Any], str]] = {}

    def text(self, value: Any) -> str:
        kind = type(value)
        way = self._ways.get(kind)
        if way is None:
            way = self._ways[kind] = self._way(kind)
        return way(value)

    def _way(self, kind: type) -> Callable[[Any], str]:
        """How values of a kind are printed."""
        if issubclass(kind, NoneType | int):
            return str
        if issubclass(kind, str):
            return repr
        if issubclass(kind, Decimal | dt.date):
            return lambda value: f"{kind.__name__} {value}"
        if issubclass(kind, tuple):
            return lambda value: f"[{self._list(value)}]"
        if issubclass(kind, Pairs):
            return lambda value: f"Pairs({value.digest})"
        if issubclass(kind, Mapping):
            return self._once(lambda value: self._set(value.items()))
        if issubclass(kind, frozenset):
            return self._once(self._set)
        return self._once(self._object(kind)) if kind in _SHARED else self._object(kind)

    def _list(self, values: Iterable[Any]) -> str:
        return ", ".join(map(self.text, values))

    def _set(self, values: Iterable[Any]) -> str:
        return f"{{{', '.join(sorted(map(self.text, values)))}}}"

    def _object(self, kind: type) -> Callable[[Any], str]:
        left_out = _PLACES if issubclass(kind, ir.Rule) else {"hash"} if kind is RulesetSpec else ()
        names = tuple(part.name for part in attrs.fields(kind) if part.name not in left_out)
        text = self.text
        return lambda value: f"{kind.__name__}({', '.join([text(getattr(value, name)) for name in names])})"

    def _once(self, way: Callable[[Any], str]) -> Callable[[Any], str]:
        def text(value: Any) -> str:
            found = self._printed.get(id(value))
            if found is None:
                # kept with its text, so that no other object takes its id
                found = self._printed[id(value)] = (value, way(value))
            return found[1]

        return text
