"""From a word that is not known to the known name that its author most likely meant; lists of words."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping
from itertools import takewhile

# What a keyboard of another script, a word processor or a copied table puts in place of a plain character.
_LOOKALIKES: Mapping[str, str] = {
    **dict(zip("АВЕКМНОРСТУХІЅЈаеорсухіѕј", "ABEKMHOPCTYXISJaeopcyxisj", strict=True)),  # Cyrillic
    **dict(zip("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧοαν", "ABEZHIKMNOPTYXoav", strict=True)),  # Greek
    **{chr(0xFEE0 + code): chr(code) for code in range(0x21, 0x7F)},  # full width
    **{"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"},  # printed as one character
    **dict.fromkeys("“”„‟«»", '"'),
    **dict.fromkeys("‘’‚‛", "'"),
    **dict.fromkeys("‐‑‒–—―−", "-"),
}
_PLAIN = str.maketrans(dict(_LOOKALIKES))
_LETTERS_WITHOUT_ACCENT_FORM = str.maketrans("øđłıØĐŁ", "odliODL")
_SAME_SHAPE = str.maketrans("oil", "011")
_JOINERS = str.maketrans("", "", " -_.\u00a0")


def lookalikes(word: str) -> tuple[tuple[int, str, str], ...]:
    """The characters of a word that only look like plain ones: index, character, the plain one."""
    return tuple((index, char, _LOOKALIKES[char]) for index, char in enumerate(word) if char in _LOOKALIKES)


def plain(word: str) -> str:
    """The word with plain characters in place of their look-alikes."""
    return word.translate(_PLAIN)


class Near(str):
    """A known name that is near to a word. It is `sure` when nothing else can have been meant."""

    sure: bool

    def __new__(cls, name: str, sure: bool) -> Near:
        near = super().__new__(cls, name)
        near.sure = sure
        return near


def nearest(word: str, candidates: Iterable[str]) -> Near | None:
    """The candidate that the author most likely meant, or None.

    Candidates that differ only in case, accents, joiners or look-alike characters win; then the one with
    the same last part (`patient.age` for `age`); then those one typing mistake away, two in longer words. Where more
    than three are equally near, none is: in a row of codes every neighbour is. It is sure when nothing else is
    so near, and its digits are those of the word: another number is no misspelling.
    """
    names = sorted(set(candidates) - {word})
    if not word:
        return None
    alike = [name for name in names if _shape(name) == _shape(word)]
    if alike:
        best = min(alike, key=lambda name: (_distance(_folded(word), _folded(name), len(word)), name))
        return Near(best, sure=len(alike) == 1)
    ends = [name for name in names if name.rpartition(".")[2] == word.rpartition(".")[2]]
    return Near(ends[0], sure="." not in word) if len(ends) == 1 else _least_distant(word, names)


def _least_distant(word: str, names: list[str]) -> Near | None:
    folded = _folded(word)
    most = 0 if len(word) < 3 else 1 if len(word) < 6 else 2
    ranked: dict[tuple[int, bool], list[str]] = {}
    for name in names:
        other = _folded(name)
        distance = _distance(folded, other, most)
        if distance <= most:
            # exchanged letters are likelier than a wrong one
            ranked.setdefault((distance, sorted(folded) != sorted(other)), []).append(name)
    if not ranked:
        return None
    best = ranked[min(ranked)]
    if len(best) > 3:
        return None
    name = min(best, key=lambda name: (-_common_start(folded, _folded(name)), name))
    nearest_distance = min(ranked)[0]
    rivals = sum(len(names) for (distance, _), names in ranked.items() if distance == nearest_distance)
    alone = rivals == 1 and (len(ranked) == 1 or (nearest_distance == 1 and len(word) >= 6))
    return Near(name, sure=alone and _digits(name) == _digits(word))


def _digits(word: str) -> list[str]:
    return sorted(filter(str.isdigit, word))


def _folded(word: str) -> str:
    """Small letters without accents and look-alikes."""
    apart = unicodedata.normalize("NFKD", plain(word).translate(_LETTERS_WITHOUT_ACCENT_FORM))
    return "".join(char for char in apart if not unicodedata.combining(char)).casefold()


def _shape(word: str) -> str:
    """What is left of a word when only its looks count: `SKO53` and `sk 053` are alike."""
    return _folded(word).translate(_JOINERS).translate(_SAME_SHAPE)


def _common_start(one: str, other: str) -> int:
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))


def _distance(one: str, other: str, most: int) -> int:
    """Letters added, left out, wrong or exchanged with their neighbour; any number above `most` may stand for more."""
    if abs(len(one) - len(other)) > most:
        return most + 1
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, a in enumerate(one, 1):
        older, before = before, row
        row = [i]
        for j, b in enumerate(other, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (a != b))
            if i > 1 and j > 1 and a == other[j - 2] and one[i - 2] == b:
                cost = min(cost, older[j - 2] + 1)
            row.append(cost)
        if min(row) > most:
            return most + 1
    return row[-1]


def either(words: Iterable[str], most: int = 8) -> str:
    """Words as a list in backticks: `a`, `b` or `c`; of a long list the first ones and how many more."""
    quoted = [f"`{word}`" for word in words]
    if len(quoted) > most:
        return f"{', '.join(quoted[:most])} or {len(quoted) - most} more"
    return " or ".join(filter(None, (", ".join(quoted[:-1]), quoted[-1]))) if quoted else ""
