"""From sets as written to lines: names become groups, ranges become codes in the order of the catalogue.

    NM088 to NM090, examinations or another JK code
    => Listed(NM088), Listed(NM089), Listed(NM090), InGroup(examinations, ...), Another(JK)
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import assert_never

from takst.diagnostics import Near, help_text, nearest, replace
from takst.ir import nodes as ir
from takst.ir.context import Context, listing
from takst.ir.ids import slug_words
from takst.model.nodes import Row
from takst.source import Span
from takst.syntax import nodes as syn

_PARTS = re.compile(r"\d+|\D+")


def line_set(written: syn.SetExpr, ctx: Context) -> ir.LineSet:
    """Each element once, in the author's order."""
    elements = (element for member in written.members for element in _elements(member, ctx))
    return ir.LineSet(tuple(dict.fromkeys(elements)))


def codes(written: syn.SetExpr, ctx: Context, place: str) -> tuple[str, ...]:
    """The codes of a set that may hold nothing else; `place` says where it stands, for the message."""
    found: dict[str, None] = {}
    for member in written.members:
        found.update(dict.fromkeys(_member_codes(member, ctx, place)))
    return tuple(found)


def _elements(member: syn.Member, ctx: Context) -> Iterable[ir.Element]:
    match member:
        case syn.CodeMember() | syn.RangeMember() | syn.GlobMember():
            return [ir.Listed(code) for code in _member_codes(member, ctx, "here")]
        case syn.NamedMember(name=name):
            return _named(name, ctx)
        case syn.QuotedMember(text=text):
            return [ir.Named(text)]
        case syn.AnotherMember(prefix=prefix):
            _beginning(prefix, member.span, ctx)
            return [ir.Another(prefix)]
        case syn.AnyOtherMember(of=of):
            return [ir.AnyOther(None if of is None else _class(of, ctx))]
        case syn.AnyMaterialMember():
            return [ir.AnyMaterial()]
        case _:
            assert_never(member)


def _member_codes(member: syn.Member, ctx: Context, place: str) -> Iterable[str]:
    match member:
        case syn.CodeMember(ref=ref):
            found = code(ref, ctx)
            return [] if found is None else [found]
        case syn.RangeMember(first=first, last=last):
            return _range(first, last, member.span, ctx)
        case syn.GlobMember(prefix=prefix):
            return _beginning(prefix, member.span, ctx)
        case syn.NamedMember(name=name):
            listed = _named(name, ctx)
            return [
                one
                for element in listed
                for one in ([element.code] if isinstance(element, ir.Listed) else ctx.group_codes.get(name.text, ()))
            ]
        case _:
            ctx.error("E0121", member.span, word=member.span.text, place=place)
            return []


# ---------------------------------------------------------------- codes


def code(ref: syn.CodeRef, ctx: Context) -> str | None:
    """The catalogue's key of a code, or a code declared outside it, or a case."""
    catalogue = ctx.ruleset.catalogue
    rows = catalogue.keys.get(ref.code)
    if rows is not None:
        return _row(ref, rows, ctx)
    if ref.code in ctx.ruleset.outside:
        ctx.outside.setdefault(ref.span.source.path, {}).setdefault(ref.code, ref.span)
        return ref.code
    if ref.code in ctx.ruleset.cases:
        ctx.use("case", ref.code)
        return ref.code
    if ref.code in catalogue.broken or not catalogue.whole:
        ctx.drop()
        return None
    near = nearest(ref.code, {*catalogue.keys, *ctx.ruleset.outside, *ctx.ruleset.cases})
    ctx.error("E0201", ref.span, code=ref.code, nearest=near, help=None if near else help_text("outside-file"))
    return None


def _row(ref: syn.CodeRef, rows: tuple[str, ...], ctx: Context) -> str | None:
    if ref.row is None:
        if len(rows) == 1:
            return rows[0]
        ctx.error("E0224", ref.span, code=ref.code)
        return None
    key = f"{ref.code} row {ref.row}"
    if key in rows:
        return key
    ctx.error("E0223", ref.span, row=ref.row, code=ref.code, help=help_text("rows-of-code", rows=listing(rows)))
    return None


def _range(first: syn.CodeRef, last: syn.CodeRef, span: Span, ctx: Context) -> tuple[str, ...]:
    order = ctx.ruleset.catalogue.order
    ends = [code(first, ctx), code(last, ctx)]
    for ref, end in zip((first, last), ends, strict=True):
        if end is not None and end not in order:  # a code outside the catalogue has no neighbours
            ctx.error("E0201", ref.span, code=ref.code, help=help_text("outside-in-range"))
            return ()
    one, two = ends
    if one is None or two is None:
        return ()
    if order[one] > order[two]:
        help = help_text("turn-round", first=first.code, last=last.code)
        fix = replace(span, f"{last.code} to {first.code}") if first.row is None and last.row is None else None
        ctx.error("E0113", span, first=first.code, last=last.code, help=help, fix=fix)
        return ()
    taken = ctx.ruleset.catalogue.printed[order[one] : order[two] + 1]
    strangers = [
        key for key in taken if key not in ctx.left_out and not _natural(one) <= _natural(key) <= _natural(two)
    ]
    if strangers and _natural(one) <= _natural(two):  # where the ends are not in order, no member can be
        ctx.warn("W0217", span, first=first.code, last=last.code, members=listing(strangers))
    return taken


@lru_cache(maxsize=1 << 16)
def _natural(code: str) -> tuple[tuple[int, str], ...]:
    """Numbers compare as numbers: `A9` stands before `A10`."""
    return tuple((int(part), "") if part.isdigit() else (-1, part) for part in _PARTS.findall(code))


def _beginning(prefix: str, span: Span, ctx: Context) -> tuple[str, ...]:
    found = tuple(key for key in ctx.ruleset.catalogue.rows if key.startswith(prefix))
    if not found and ctx.ruleset.catalogue.whole:
        ctx.error("E0201", span, code=f"{prefix}*", help=help_text("all-codes-with", prefix=prefix))
    elif not found:
        ctx.drop()
    return found


# ---------------------------------------------------------------- groups, cases, places


def _named(name: syn.Word, ctx: Context) -> tuple[ir.Listed | ir.InGroup, ...]:
    if name.text in ctx.ruleset.cases:
        ctx.use("case", name.text)
        return (ir.Listed(name.text),)
    group = group_called(name, ctx)
    return () if group is None else (group,)


def group_called(name: syn.Word, ctx: Context) -> ir.InGroup | None:
    group = ctx.groups.get(name.text)
    if group is not None:
        ctx.use("group", name.text)
        return group
    if name.text in ctx.ruleset.groups or ctx.is_broken(name.text):
        ctx.use("group", name.text)
        ctx.drop()
        return None
    catalogue = ctx.ruleset.catalogue
    if name.text.upper() in catalogue.keys:
        ctx.error("E0201", name.span, code=name.text, nearest=Near(name.text.upper(), sure=True))
        return None
    near = nearest(name.text, {*ctx.ruleset.groups, *ctx.ruleset.cases})
    help = None if near else help_text("declare-group", name=name.text)
    ctx.error("E0203", name.span, name=name.text, nearest=near, help=help)
    return None


def _class(of: syn.Word, ctx: Context) -> ir.InGroup | None:
    """`any other code of X`: a group, or the rows of a place."""
    if of.text in ctx.ruleset.groups:
        return group_called(of, ctx)
    found = rows_of(of.text, ctx)
    if found:
        return ir.InGroup(slug_words(of.text), frozenset(row.key for row in found))
    if of.text in ctx.ruleset.broken or not ctx.ruleset.catalogue.whole:
        ctx.drop()
    else:
        ctx.error("E0203", of.span, name=of.text, nearest=nearest(of.text, ctx.ruleset.groups))
    return None


def rows_of(place: str, ctx: Context) -> list[Row]:
    """The rows of the catalogue that are printed there: their place, or their group, holds these words."""
    words = " ".join(place.split())
    rows = ctx.ruleset.catalogue.rows.values()
    return [row for row in rows if holds_words(row.place, words) or holds_words(row.group, words)]


def holds_words(place: str | None, words: str) -> bool:
    """`Table 2` is held by `Art. 6, Table 2`, not by `Table 2.2` nor by `Table 23`."""
    return place is not None and _whole_words(words).search(" ".join(place.split())) is not None


@lru_cache
def _whole_words(words: str) -> re.Pattern[str]:
    before = r"(?<!\w)" if words[:1].isalnum() else ""
    after = r"(?!\w|[.-]\w)" if words[-1:].isalnum() else ""
    return re.compile(before + re.escape(words) + after)
