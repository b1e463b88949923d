"""Codes, sentences and names of a ruleset -> identifiers of Python, each given once in a module."""

from __future__ import annotations

import builtins
import keyword
import re
import unicodedata
from collections.abc import Collection, Iterable

from attrs import define, field

from takst.ir.nodes import Subject

_FOLDED = str.maketrans({"đ": "d", "Đ": "D", "ø": "o", "Ø": "O", "æ": "ae", "Æ": "AE", "ß": "ss", "§": " section "})
_WORD = re.compile(r"[a-z0-9]+")
_SMALL = frozenset({"a", "and", "at", "by", "in", "is", "not", "of", "or", "per", "the", "to", "when", "with"})


def snake(text: str, most: int | None = None) -> str:
    """Small words joined by underscores; at most `most` letters, cut between words."""
    words = _WORD.findall(_ascii(text).lower())
    if most is not None and len("_".join(words)) > most:
        words = _short(words, most)
    name = "_".join(words) or "unnamed"
    return f"code_{name}" if name[0].isdigit() else name


def _ascii(text: str) -> str:
    """Without accents."""
    if text.isascii():
        return text
    return unicodedata.normalize("NFKD", text.translate(_FOLDED)).encode("ascii", "ignore").decode()


def _short(words: list[str], most: int) -> list[str]:
    kept: list[str] = []
    for word in words:
        if kept and len("_".join([*kept, word])) > most:
            break
        kept.append(word)
    while len(kept) > 1 and kept[-1] in _SMALL:
        kept.pop()
    return kept


def constant(text: str, most: int | None = None) -> str:
    return snake(text, most).upper()


def codes_name(codes: Collection[str]) -> str:
    """`SK053`, `OL002, OL003`, `NM088 and 48 more`."""
    ordered = sorted(codes)
    return ", ".join(ordered) if len(ordered) <= 2 else f"{ordered[0]} and {len(ordered) - 1} more"


def subject_words(subject: Subject) -> str:
    if subject.every:
        return "every line"
    return codes_name(subject.codes) if subject.material is None else subject.material


@define
class Names:
    """The names of one module. `reserved` are those that its imports may bring."""

    reserved: Iterable[str] = ()
    _taken: set[str] = field(init=False)

    def __attrs_post_init__(self) -> None:
        self._taken = {*self.reserved, *keyword.kwlist, *keyword.softkwlist, *dir(builtins)}

    def take(self, wanted: str) -> str:
        """The name, or with the first free number after it."""
        name, number = wanted, 1
        while name in self._taken:
            number += 1
            name = f"{wanted}_{number}"
        self._taken.add(name)
        return name
