"""The small words that explanations share: periods, places, facts with their questions."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator

from takst.ir import nodes as ir
from takst.ir.names import element_name
from takst.ir.walk import facts_of_rule, own_lines
from takst.runtime.spec import Citation, FactSpec, Period, RulesetSpec

WIDTH = 100
_MOST_PAIRS = 200
"""Pairs of one code that are listed one by one."""


def period_words(period: Period) -> str:
    start = f"from {period.start}" if period.start else ""
    end = f"until {period.end}" if period.end else ""
    return " ".join(filter(None, (start, end))) or "always"


def citation_words(citation: Citation, spec: RulesetSpec) -> str:
    """`NN 30/2018, Art. 8`."""
    titles = {source.name: source.title for source in spec.sources}
    return f"{titles.get(citation.source, citation.source)}, {citation.place}"


def source_place(rule: ir.Rule) -> str:
    """Where the sentence stands in the rule files."""
    return f"{rule.file if rule.span is None else rule.span.source.path}:{rule.line}"


def labelled(label: str, text: str, indent: str = "    ") -> Iterator[str]:
    """`    place      NN 30/2018, ...`, wrapped under itself."""
    head = f"{indent}{label:<13}"
    yield from textwrap.wrap(text, WIDTH, initial_indent=head, subsequent_indent=" " * len(head)) or [head.rstrip()]


def reading_lines(rule: ir.Rule) -> Iterator[str]:
    if rule.reading is not None:
        rather = f"; rather than: {rule.reading.instead}" if rule.reading.instead else ""
        yield from labelled("reading", f"{rule.reading.text}{rather}")


def fact_words(fact: FactSpec) -> str:
    """`duration_min, in min: How many minutes did it take? Presumed: no.`"""
    unit = f", in {fact.unit}" if fact.unit else ""
    question = f": {fact.question}" if fact.question else ""
    presumed = f" (presumed: {value_words(fact.presumed)})" if fact.presumed is not None else ""
    return f"{fact.name}{unit}{question}{presumed}"


def value_words(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, tuple):
        return ", ".join(map(str, value))
    return "absent" if value is None else str(value)


def asked_lines(rule: ir.AnyRule, spec: RulesetSpec) -> Iterator[str]:
    """The facts that a claim must say for this rule."""
    for name in dict.fromkeys(facts_of_rule(rule)):
        fact = spec.facts.get(name)
        yield from labelled("asks", fact_words(fact) if fact is not None else name)


def partners_lines(rule: ir.AnyRule) -> Iterator[str]:
    """What the groups that the rule names hold."""
    lines = own_lines(rule)
    for element in () if lines is None else lines.elements:
        group = element.of if isinstance(element, ir.AnyOther) else element
        if isinstance(group, ir.InGroup):
            codes = ", ".join(sorted(group.codes)) or "no code of this catalogue"
            more = "; codes outside the catalogue may belong to it" if group.incomplete else ""
            yield from labelled("group", f"{element_name(group)}: {codes}{more}")


def pair_lines(table: ir.PairTable, code: str, spec: RulesetSpec) -> Iterator[str]:
    """The pairs of a code in a table, a line for each: those that its own row carries, and those of other rows."""
    for label, bans in (("pairs", table.on(code)), ("named by", table.naming(code))):
        found = [(ban.partners.elements[0] if label == "pairs" else ban, ban) for ban in bans]
        for one, ban in found[:_MOST_PAIRS]:
            other = element_name(one) if not isinstance(one, ir.Exclusion) else min(one.subject.codes)
            days = "" if ban.valid == table.valid else f", {period_words(ban.valid)}"
            place = "" if ban.citation == table.citation else f" ({citation_words(ban.citation, spec)})"
            yield from labelled(label, f"{other}{days}{place}")
        if len(found) > _MOST_PAIRS:
            yield from labelled("", f"and {len(found) - _MOST_PAIRS} more")


def paragraphs(blocks: Iterable[Iterable[str]]) -> Iterator[str]:
    """Blocks with a blank line between them."""
    for number, block in enumerate(blocks):
        if number:
            yield ""
        yield from block
