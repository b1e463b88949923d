"""The parts of a rule's stable id: ruleset.SUBJECT.slug[.ELEMENT]."""

from __future__ import annotations

import re
import unicodedata

from takst.ir.nodes import Another, AnyMaterial, AnyOther, Element, InGroup, Listed, Named, Subject


def kebab(text: str) -> str:
    """Lower-case words joined by hyphens; letters keep their accents out, so that ids are plain ASCII."""
    plain = unicodedata.normalize("NFKD", text.replace("đ", "d").replace("Đ", "D").replace("ø", "o").replace("Ø", "O"))
    return "-".join(re.findall(r"[a-z0-9.]+", plain.encode("ascii", "ignore").decode().lower()))


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
