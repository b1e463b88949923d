"""Stable names of rules: `ruleset.CODE.slug`, with `.element` where a rule speaks of several partners.

    SK053: cannot be billed with SK054      => hzzo.SK053.cannot-be-billed-with.SK054
    every line: max 1 per day               => hzzo.every-line.max-1-per-day

Where two rules of one code would be called the same at one time, both are named more exactly: first by what their
guards ask, then by their guards in full, then by what else they say. What is then still the same is said twice.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from attrs import Factory, evolve, field, frozen

from takst.ir import nodes as ir
from takst.ir.names import element_name, kebab, subject_name
from takst.ir.walk import own_lines

__all__ = [
    "Draft",
    "code_id",
    "element_ids",
    "kebab",
    "more_exact",
    "name_apart",
    "rule_ids",
    "slug_words",
    "subject_ids",
]

_SIGNS = {"<=": " at most ", ">=": " at least ", "<": " below ", ">": " over ", "§": " section ", "%": " percent "}
_SIGN = re.compile("|".join(_SIGNS))
_POINT = re.compile(r"(?<!\d)\.|\.(?!\d)")


def code_id(code: str) -> str:
    """A code where no blanks may be: in the name of a page, or of a place in it."""
    return code.replace(" ", "-")


def slug_words(text: str, most: int | None = None) -> str:
    """The author's words as a part of a slug: `patient.age >= 0.5` is patient-age-at-least-0.5."""
    text = _SIGN.sub(lambda sign: _SIGNS[sign[0]], text)
    words = kebab(_POINT.sub(" ", text))
    return words if most is None else "-".join(words.split("-")[:most])


def subject_ids(subject: ir.Subject) -> tuple[str, ...]:
    return tuple(subject_name(subject, code) for code in sorted(subject.codes) or ("",))


def element_ids(rule: ir.AnyRule) -> tuple[str, ...]:
    """The elements that findings of the rule name, each once; none where a rule has one name for a code.

    A group and a service may be called the same: `local-anaesthesia, "local anaesthesia"` is one name for both.
    """
    lines = None if isinstance(rule, (ir.IntervalBan, ir.LinesRequired)) else own_lines(rule)
    return () if lines is None else tuple(dict.fromkeys(map(element_name, lines.elements)))


def rule_ids(rule: ir.AnyRule, ruleset: str) -> tuple[str, ...]:
    """All full ids of a rule: every code of its subject with every element. A table of pairs is named by its sheet;
    the ids of its pairs are too many to be listed."""
    if isinstance(rule, ir.PairTable):
        return (f"{ruleset}.{kebab(rule.sheet.removesuffix('.csv'))}.{rule.slug}",)
    stems = [f"{ruleset}.{subject}.{rule.slug}" for subject in subject_ids(rule.subject)]
    elements = element_ids(rule)
    ids = [f"{stem}.{element}" for stem in stems for element in elements] if elements else stems
    return tuple(map(code_id, ids))


def pair_of(table: ir.PairTable, id: str, ruleset: str) -> tuple[str, str] | None:
    """The carrier and the partner of the table's pair that this id, or the end of an id, names."""
    before, _, after = id.removeprefix(f"{ruleset}.").partition(f".{table.slug}.")
    for carrier, partner in ((before, after), (before.replace("-row-", " row "), after.replace("-row-", " row "))):
        if table.pairs.between(carrier, partner):
            return carrier, partner
    return None


# ---------------------------------------------------------------- telling rules apart


def _subjects(draft: Draft) -> tuple[str, ...]:
    return subject_ids(draft.rule.subject)


def _elements(draft: Draft) -> tuple[str, ...]:
    return element_ids(draft.rule) or ("",)


@frozen
class Draft:
    """A rule whose slug may still change."""

    rule: ir.AnyRule
    slugs: tuple[str, ...]
    """From short to exact, as many for every rule; a rule that has no more to say repeats the slug."""
    subjects: tuple[str, ...] = field(init=False, default=Factory(_subjects, takes_self=True))
    elements: tuple[str, ...] = field(init=False, default=Factory(_elements, takes_self=True))

    def meets(self, other: Draft) -> bool:
        """Both are valid on some day."""
        one, two = self.rule.valid, other.rule.valid
        return not (
            (one.end is not None and two.start is not None and one.end < two.start)
            or (two.end is not None and one.start is not None and two.end < one.start)
        )


def name_apart(drafts: Sequence[Draft]) -> tuple[list[ir.AnyRule], list[tuple[Draft, Draft]]]:
    """The rules with slugs that tell them apart, and the pairs (first, second) that no slug could tell apart."""
    level = [0] * len(drafts)
    while True:
        clashes = list(_clashes(drafts, level))
        to_raise = {i for pair in clashes for i in pair if level[i] < MOST_EXACT}
        if not to_raise:
            break
        for i in to_raise:
            level[i] += 1
    twice = {second for _, second in clashes}
    rules = [
        evolve(draft.rule, slug=draft.slugs[level[i]]) if level[i] else draft.rule
        for i, draft in enumerate(drafts)
        if i not in twice
    ]
    return rules, [(drafts[first], drafts[second]) for first, second in clashes]


def _clashes(drafts: Sequence[Draft], level: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Pairs that share an id on some day; each later rule once, with the first rule that it repeats."""
    cells: dict[tuple[str, str], list[int]] = {}
    for i, draft in enumerate(drafts):
        slug = draft.slugs[level[i]]
        for subject in draft.subjects:
            cells.setdefault((slug, subject), []).append(i)
    seen: set[tuple[int, int]] = set()
    for cell in cells.values():
        for pair in _in_cell(cell, drafts) if len(cell) > 1 else ():
            if pair not in seen:
                seen.add(pair)
                yield pair


def _in_cell(cell: Sequence[int], drafts: Sequence[Draft]) -> Iterator[tuple[int, int]]:
    """Pairs among rules of one code and slug that also name one element."""
    naming: dict[str, list[int]] = {}
    for second in cell:
        for element in drafts[second].elements:
            earlier = naming.setdefault(element, [])
            yield from ((first, second) for first in earlier if drafts[first].meets(drafts[second]))
            earlier.append(second)


MOST_EXACT = 3


def more_exact(base: str, guards: str, guards_in_full: str, detail: str) -> tuple[str, ...]:
    """The slugs of a rule from short to exact."""
    if not (guards or guards_in_full or detail):
        return (base,) * (MOST_EXACT + 1)
    parts = ((), (guards,), (guards_in_full,), (detail, guards_in_full))
    return tuple(".".join(filter(None, (base, *part))) for part in parts)
