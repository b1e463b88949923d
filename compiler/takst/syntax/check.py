"""From a declaration as parsed to one whose name and shapes can be used: what the grammar alone cannot refuse."""

from __future__ import annotations

import re

from takst.diagnostics import Diagnostics
from takst.syntax import nodes as n
from takst.syntax.keywords import Words
from takst.syntax.vocabulary import NAME, PHRASE, SHAPE

_NO_PART_OF_A_NAME = re.compile(r"[^\w.-]")
_NAMED = (
    n.KeyDecl,
    n.FactDecl,
    n.GroupDecl,
    n.TermDecl,
    n.NounDecl,
    n.PeriodDecl,
    n.AlternativesDecl,
    n.TableDecl,
    n.AssumeDecl,
    n.CaseDecl,
)


def check_declaration(declaration: n.Declaration, words: Words, diagnostics: Diagnostics) -> bool:
    """Whether the declaration is in order; if not, it is reported."""
    if isinstance(declaration, n.ShapesDecl):
        return _check_shapes(declaration, diagnostics)
    if isinstance(declaration, _NAMED):
        return _check_name(declaration.name, words, diagnostics)
    return True


def _check_shapes(declaration: n.ShapesDecl, diagnostics: Diagnostics) -> bool:
    wrong = [shape for shape in declaration.shapes if not SHAPE.fullmatch(shape.text)]
    for shape in wrong:
        diagnostics.error("E0128", shape.span, shape=shape.text)
    return not wrong


def _check_name(name: n.Word, words: Words, diagnostics: Diagnostics) -> bool:
    """A name that is, or begins with, a word of the language would be read as that word."""
    if not NAME.fullmatch(name.text) and not PHRASE.fullmatch(name.text):
        near = " ".join(_NO_PART_OF_A_NAME.sub(" ", name.text).split())
        fits = near != name.text and (PHRASE.fullmatch(near) or NAME.fullmatch(near))
        diagnostics.error("E0130", name.span, phrase=name.text, nearest=near if fits else None)
        return False
    first = name.text.split()[0]
    if first in words.reserved:
        diagnostics.error("E0118", name.span, word=first)
        return False
    return True
