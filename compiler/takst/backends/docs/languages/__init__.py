"""The languages of the documentation, by their ISO code. A new one is a table like these, and an entry here."""

from __future__ import annotations

from collections.abc import Mapping

from takst.backends.docs.languages.catalan import CATALAN
from takst.backends.docs.languages.croatian import CROATIAN
from takst.backends.docs.languages.english import ENGLISH
from takst.backends.docs.languages.norwegian import NORWEGIAN
from takst.backends.docs.say import Say

SAYS: Mapping[str, Say] = {one.lang: one for one in (ENGLISH, CROATIAN, CATALAN, NORWEGIAN)}

__all__ = ["ENGLISH", "SAYS"]
