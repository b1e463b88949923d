"""From a code of a ruleset to all that applies to it: its row, the rules on it, the rules elsewhere that name it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from takst.explain.words import (
    asked_lines,
    citation_words,
    labelled,
    pair_lines,
    paragraphs,
    partners_lines,
    period_words,
    reading_lines,
)
from takst.ir import nodes as ir
from takst.ir.ids import rule_ids
from takst.ir.names import subject_name
from takst.ir.walk import codes_of, line_sets_of_rule
from takst.runtime.findings import rule_id
from takst.runtime.result import plain
from takst.runtime.spec import CodeRow, Period


def code_lines(rules: ir.CheckedRuleset, code: str, on: dt.date | None = None) -> Iterator[str]:
    """`on` leaves out what is not in force that day."""
    yield from _head(rules, code, on)
    in_force = [rule for rule in rules.rules if on is None or on in rule.valid]
    own = [rule for rule in in_force if code in rule.subject.codes]
    every = [rule for rule in in_force if rule.subject.every]
    others = [rule for rule in in_force if code not in rule.subject.codes and _names(rule, code)]
    for title, found in (
        ("Rules on it", own),
        ("Rules on every line", every),
        ("Rules on other codes that name it", others),
    ):
        if found:
            yield ""
            yield f"{title}:"
            yield ""
            yield from paragraphs(_rule(rule, code, rules) for rule in found)
    if not (own or every or others):
        yield ""
        day = "" if on is None else f" on {on}"
        yield f"No rule speaks of {code}{day}; it is judged by the catalogue alone."


def _head(rules: ir.CheckedRuleset, code: str, on: dt.date | None) -> Iterator[str]:
    spec = rules.spec
    row = spec.codes.get(code)
    if row is None:
        where = (
            f"named by the text, defined elsewhere: {spec.outside[code]}"
            if code in spec.outside
            else spec.cases.get(code, "a code; this ruleset has no table of codes")
        )
        yield f"{code}  {where}"
    else:
        yield f"{code}  {row.label}"
        yield from _row(row, spec.days_of(row), on)
        yield from labelled("place", citation_words(spec.place_of(code), spec), "  ")
    groups = [group.name for group in rules.groups if code in group.codes]
    if groups:
        yield from labelled("groups", ", ".join(groups), "  ")


def _row(row: CodeRow, days: Period, on: dt.date | None) -> Iterator[str]:
    price = "not readable in the print" if row.coefficient is None else plain(row.coefficient) or ""
    if row.letter is not None and row.coefficient is not None:
        price = f"{row.letter} {price}"
    if row.second_coefficient is not None:
        price = f"{price}/{plain(row.second_coefficient)}"
    yield from labelled("coefficient", price, "  ")
    yield from labelled("in force", f"{period_words(days)}{_change(row)}", "  ")
    if on is not None:
        yield from labelled(f"{on}", _on_day(days, on), "  ")
    if row.kind:
        yield from labelled("kind", row.kind, "  ")
    if row.notes:
        yield from labelled("notes", ", ".join(row.notes), "  ")
    if row.remark:
        yield from labelled("remark", row.remark, "  ")


def _change(row: CodeRow) -> str:
    match row.change:
        case "replaced":
            return "; it replaced a row whose text is not here"
        case "added":
            return "; there was no such row before"
        case _:
            return ""


def _on_day(valid: Period, on: dt.date) -> str:
    if on in valid:
        return "in force"
    return "ended" if valid.end is not None and on > valid.end else "not yet in force"


def _rule(rule: ir.AnyRule, code: str, rules: ir.CheckedRuleset) -> Iterator[str]:
    on_it = code in rule.subject.codes
    subject = "every line" if rule.subject.every else code if on_it else _subject(rule)
    yield f"  {subject}: {rule.sentence}"
    yield from labelled("place", f"{citation_words(rule.citation, rules.spec)}, in force {period_words(rule.valid)}")
    yield from reading_lines(rule)
    if isinstance(rule, ir.PairTable):
        yield from pair_lines(rule, code, rules.spec)
    if on_it or rule.subject.every:
        yield from asked_lines(rule, rules.spec)
        yield from partners_lines(rule)
    if isinstance(rule, ir.PairTable):
        yield from labelled("rule", rule_ids(rule, rules.spec.name)[0])
        return
    name = subject_name(rule.subject, code if on_it else min(rule.subject.codes, default=""))
    yield from labelled("rule", rule_id(rules.spec, name, rule.slug))


def _subject(rule: ir.AnyRule) -> str:
    if rule.subject.material is not None:
        return f'material "{rule.subject.material}"'
    codes = sorted(rule.subject.codes)
    return f"{codes[0]} and {len(codes) - 1} more codes" if len(codes) > 3 else ", ".join(codes)


def _names(rule: ir.AnyRule, code: str) -> bool:
    """It names the code, or a group that the code is in."""
    if isinstance(rule, ir.PairTable):
        return next(rule.naming(code), None) is not None
    return any(code in codes_of(lines) for lines in line_sets_of_rule(rule))
