"""Pieces of Python -> lines that fit: what is short stays on one line, what is long is broken as a person would."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import TypeAlias

from attrs import frozen

WIDTH = 120
STEP = "    "


@frozen
class Call:
    """`Name(a, b=c)`; broken with one argument a line. `open` breaks it even when it is short, which is for calls that
    are part of nothing larger."""

    name: str
    arguments: tuple[tuple[str | None, Piece], ...]
    open: bool = False


@frozen
class Listing:
    """`("a", "b")` or `lines("a", "b")`: many short items, which fill their lines; calls take lines of their own."""

    start: str
    items: tuple[Piece, ...]
    end: str


@frozen
class Rows:
    """`(a, b)`: items that each take a line of their own."""

    start: str
    items: tuple[Piece, ...]
    end: str


@frozen
class Entry:
    """`"a": b`, in a dictionary."""

    key: str
    value: Piece


@frozen
class Words:
    """A text, broken between words."""

    text: str


@frozen
class Infix:
    """`a & b`; broken before each operator. `start` is `(` or `~(` where it is part of something larger."""

    operator: str
    parts: tuple[Piece, ...]
    start: str = ""


Piece: TypeAlias = str | Call | Listing | Rows | Entry | Words | Infix

_literal = json.JSONEncoder(ensure_ascii=False).encode


def quoted(text: str) -> str:
    """A string literal in double quotes, unless the text has some and no single ones."""
    if '"' in text and "'" not in text and "\\" not in text and text.isprintable():
        return f"'{text}'"
    return _literal(text)


def flat(piece: Piece) -> str:
    match piece:
        case str():
            return piece
        case Words():
            return quoted(piece.text)
        case Call():
            return f"{piece.name}({', '.join(_argument(name, flat(value)) for name, value in piece.arguments)})"
        case Listing() | Rows():
            return f"{piece.start}{_listed(piece, [flat(item) for item in piece.items])}{piece.end}"
        case Entry():
            return f"{piece.key}: {flat(piece.value)}"
        case Infix():
            joined = f" {piece.operator} ".join(flat(part) for part in piece.parts)
            return f"{piece.start}{joined})" if piece.start else joined


def written(piece: Piece, indent: str = "", taken: int = 0, after: int = 0) -> str:
    """The piece as text. `taken` columns of its first line are used up, `after` columns follow its last."""
    if isinstance(piece, str):
        return piece
    if not (isinstance(piece, Call) and piece.open):
        line = flat(piece)
        if len(indent) + taken + len(line) + after <= WIDTH:
            return line
    inner = indent + STEP
    match piece:
        case Words():
            return _block("(", [quoted(part) for part in _cut(piece.text, WIDTH - len(inner) - 2)], ")", indent)
        case Call():
            rows = [_argument(name, _value(name, value, inner)) + "," for name, value in piece.arguments]
            return _block(f"{piece.name}(", rows, ")", indent)
        case Entry():
            return f"{piece.key}: {written(piece.value, indent, taken + len(piece.key) + 2, after)}"
        case Rows():
            return _block(piece.start, [written(item, inner, after=1) + "," for item in piece.items], piece.end, indent)
        case Listing():
            rows = _filled([written(item, inner, after=1) + "," for item in piece.items], WIDTH - len(inner))
            return _block(piece.start, rows, piece.end, indent)
        case Infix():
            first, *rest = (written(part, inner, taken=2) for part in piece.parts)
            return _block(piece.start or "(", [first, *(f"{piece.operator} {part}" for part in rest)], ")", indent)


def _block(start: str, rows: Sequence[str], end: str, indent: str) -> str:
    return "\n".join([start, *(f"{indent}{STEP}{row}" for row in rows), f"{indent}{end}"])


def _value(name: str | None, value: Piece, indent: str) -> str:
    return written(value, indent, taken=0 if name is None else len(name) + 1, after=1)


def _argument(name: str | None, value: str) -> str:
    return value if name is None else f"{name}={value}"


def _listed(piece: Listing | Rows, items: list[str]) -> str:
    """A tuple of one item keeps its comma."""
    return f"{items[0]}," if piece.start == "(" and len(items) == 1 else ", ".join(items)


def _filled(items: Sequence[str], width: int) -> list[str]:
    rows: list[str] = []
    for item in items:
        short = not item.endswith("),") and bool(rows) and not rows[-1].endswith("),")
        if short and len(rows[-1]) + 1 + len(item) <= width:
            rows[-1] += f" {item}"
        else:
            rows.append(item)
    return rows


def _cut(text: str, width: int) -> list[str]:
    """Parts that each fit, cut after blanks."""
    parts = [""]
    for word in text.split(" "):
        if parts[-1] and len(quoted(parts[-1] + word)) > width:
            parts.append("")
        parts[-1] += f"{word} "
    parts[-1] = parts[-1].removesuffix(" ")
    return parts
