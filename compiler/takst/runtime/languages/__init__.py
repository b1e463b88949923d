"""The languages that findings are told in, by their ISO code. A new one is a table like these, and an entry here."""

from __future__ import annotations

from collections.abc import Mapping

from takst.runtime.languages.catalan import CATALAN
from takst.runtime.languages.croatian import CROATIAN
from takst.runtime.languages.english import ENGLISH
from takst.runtime.languages.norwegian import NORWEGIAN
from takst.runtime.wording import Language

LANGUAGES: Mapping[str, Language] = {one.code: one for one in (ENGLISH, CROATIAN, CATALAN, NORWEGIAN)}


def language(code: str) -> Language:
    if code not in LANGUAGES:
        raise ValueError(f"there is no language `{code}`, only {', '.join(LANGUAGES)}")
    return LANGUAGES[code]
