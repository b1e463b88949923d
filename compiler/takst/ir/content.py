"""From checked rules to the hash of what they say: places in files, and the order of rules, have no part in it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from decimal import Decimal
from hashlib import sha256
from typing import Any

import attrs

from takst.ir import nodes as ir
from takst.runtime.pair_table import Pairs
from takst.runtime.spec import RulesetSpec

_PLACES = frozenset({"span", "file", "line"})


def content_hash(checked: ir.CheckedRuleset) -> str:
    printer = _Printer()
    digest = sha256()
    for part in attrs.fields(ir.CheckedRuleset):
        value = getattr(checked, part.name)
        printed = printer.text(value) if part.name != "rules" else "\n".join(sorted(map(printer.text, value)))
        digest.update(f"{part.name}\n{printed}\n".encode())
    return digest.hexdigest()


class _Printer:
    """Prints data so that equal data print the same. Large sets are shared by many rules, and printed once."""

    def __init__(self) -> None:
        self._printed: dict[int, tuple[object, str]] = {}
        self._fields: dict[type, tuple[str, ...]] = {}

    def text(self, value: Any) -> str:
        match value:
            case None | bool() | int():
                return str(value)
            case str():
                return repr(value)
            case Decimal() | dt.date():
                return f"{type(value).__name__} {value}"
            case tuple():
                return f"[{self._list(value)}]"
            case Pairs():
                return f"Pairs({value.digest})"
            case frozenset() | Mapping():
                return self._once(value)
            case _:
                return self._object(value)

    def _list(self, values: Iterable[Any]) -> str:
        return ", ".join(map(self.text, values))

    def _once(self, value: frozenset[Any] | Mapping[Any, Any]) -> str:
        found = self._printed.get(id(value))
        if found is None:
            items = value.items() if isinstance(value, Mapping) else value
            found = (value, f"{{{', '.join(sorted(map(self.text, items)))}}}")
            self._printed[id(value)] = found  # kept with its text, so that no other object takes its id
        return found[1]

    def _object(self, value: Any) -> str:
        kind = type(value)
        names = self._fields.get(kind)
        if names is None:
            left_out = _PLACES if issubclass(kind, ir.Rule) else {"hash"} if kind is RulesetSpec else ()
            names = tuple(part.name for part in attrs.fields(kind) if part.name not in left_out)
            self._fields[kind] = names
        return f"{kind.__name__}({self._list(getattr(value, name) for name in names)})"
