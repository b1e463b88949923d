"""The parts of a rule's stable id: ruleset.SUBJECT.slug[.ELEMENT]."""

from __future__ import annotations

import re
import unicodedata

from takst.ir.nodes import Another, AnyMaterial, AnyOther, Element, InGroup, Listed, Named, Subject

_FOLDED = str.maketrans("đĐøØ", "dDoO")
_WORD = re.compile(r"[a-z0-9.]+")


def kebab(text: str) -> str:
    """Lower-case words joined by hyphens; letters keep their accents out, so that ids are plain ASCII."""
    return "-".join(_WORD.findall(_ascii(text).lower()))


def _ascii(text: str) -> str:
    if text.isascii():
        return text
    plain = unicodedata.normalize("NFKD", text.translate(_FOLDED))
    return plain.encode("ascii", "ignore").decode()


def element_name(element: Element) -> str:
    """What the element is called in ids and sentences."""
    match element:
        case Listed():
            return element.code
        case InGroup():
            return element.name
        case AnyOther():
            return "any-other-code" if element.of is None else f"any-other-code-of-{element.of.name}"
        case Another():
            return f"another-{element.prefix}-code"
        case Named():
            return kebab(element.text)
        case AnyMaterial():
            return "any-material"


def subject_name(subject: Subject, code: str) -> str:
    """The subject part of a rule's id on a line with this code."""
    if subject.every:
        return "every-line"
    return kebab(subject.material) if subject.material is not None else code
