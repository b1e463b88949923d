"""Sentences of findings: a message id and its arguments -> words.

Findings keep id and arguments; words are made only when somebody reads them, in the language that is asked for.
"""

from __future__ import annotations

from collections.abc import Mapping

from takst.runtime.languages import language


def render(message: str, arguments: Mapping[str, str], lang: str = "en") -> str:
    """The words of a message."""
    return language(lang).message(message, arguments)
