"""From words in any spelling to the spelling that search compares: small letters, no accents, ø as o, đ as d.

The page folds what a reader types with the same table, so that `pluca` finds `pluća` and the other way round.
"""

from __future__ import annotations

import re
import unicodedata

FOLDS = {
    "đ": "d",
    "ð": "d",
    "ø": "o",
    "ł": "l",
    "ß": "ss",
    "æ": "ae",
    "œ": "oe",
    "þ": "th",
    "ħ": "h",
    "ı": "i",
    "l·l": "ll",
}
"""Letters that are not a plain letter with an accent."""


def fold(text: str) -> str:
    """The same steps, in the same order, stand in `search.js`."""
    small = unicodedata.normalize("NFKD", text.lower())
    plain = "".join(char for char in small if not unicodedata.combining(char))
    for one, other in FOLDS.items():
        plain = plain.replace(one, other)
    return plain


def words(text: str) -> list[str]:
    """Each folded word once, in the order of the text."""
    return list(dict.fromkeys(re.findall(r"[^\W_]+", fold(text))))
