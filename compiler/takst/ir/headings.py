"""From a heading to the lines that the sentences under it speak of.

    codes with note 13 of "Table 2.2" except JK029     => the rows with that mark and place, without JK029
"""

from __future__ import annotations

from collections.abc import Iterable

from takst.diagnostics import Near, help_text, nearest, note, replace
from takst.ir import nodes as ir
from takst.ir.context import Context, listing
from takst.ir.sets import codes, group_called, holds_words, rows_of
from takst.model.nodes import Days, Row
from takst.syntax import nodes as syn

_IN_HEADING = "in a heading"


def subject_of(heading: syn.Heading, days: Days, ctx: Context) -> ir.Subject:
    match heading:
        case syn.EveryHeading():
            return ir.Subject(every=True)
        case syn.MaterialHeading(name=name):
            return ir.Subject(material=name.text)
        case syn.CaseHeading(name=name):
            return ir.Subject(_case(name, ctx))
    with ctx.attempt() as attempt:
        ctx.left_out = frozenset(codes(heading.excepted, ctx, "after `except`") if heading.excepted else ())
        found = _codes(heading, days, ctx)
    kept, ctx.left_out = frozenset(found) - ctx.left_out, frozenset()
    if not kept and not attempt.failed:
        if ctx.ruleset.catalogue.whole:
            near = _nearest_place(heading, ctx)
            place = heading.place.span if isinstance(heading, syn.PlaceHeading) else None
            fix = replace(place, f'"{near}"', near.sure) if near and place else None
            ctx.error("E0215", heading.span, nearest=near, fix=fix)
        else:
            ctx.drop()
    return ir.Subject(kept)


def _nearest_place(heading: syn.Heading, ctx: Context) -> Near | None:
    if not isinstance(heading, syn.PlaceHeading):
        return None
    rows = ctx.ruleset.catalogue.rows.values()
    return nearest(heading.place.text, {place for row in rows for place in (row.place, row.group) if place})


def _codes(heading: syn.Heading, days: Days, ctx: Context) -> Iterable[str]:
    match heading:
        case syn.CodesHeading(codes=written, label=label):
            found = codes(written, ctx, _IN_HEADING)
            if label is not None and found:
                _check_label(label, found[0], ctx)
            _check_days(written, days, ctx)
            return found
        case syn.NoteHeading(note=mark, table=table):
            return [row.key for row in _with_note(heading, mark, table, ctx)]
        case syn.PlaceHeading(place=place):
            return [row.key for row in rows_of(place.text, ctx)]
        case syn.ApprovalHeading(mark=word):
            return [row.key for row in ctx.ruleset.catalogue.rows.values() if row.approval == word.text]
        case syn.LetterHeading(letter=word):
            ctx.check_letter(word)
            return [row.key for row in ctx.ruleset.catalogue.rows.values() if row.letter == word.text]
        case syn.GroupHeading(group=name):
            return () if group_called(name, ctx) is None else ctx.group_codes[name.text]
        case _:
            raise TypeError(f"no lines answer to {type(heading).__name__}")


def _case(name: syn.Word, ctx: Context) -> frozenset[str]:
    if name.text in ctx.ruleset.cases:
        ctx.use("case", name.text)
        return frozenset({name.text})
    if ctx.is_broken(name.text):
        ctx.drop()
    else:
        near = nearest(name.text, ctx.ruleset.cases)
        help = None if near else help_text("declare-case", name=name.text)
        ctx.error("E0211", name.span, name=name.text, nearest=near, help=help)
    return frozenset()


def _with_note(heading: syn.NoteHeading, mark: str, table: syn.Word | None, ctx: Context) -> list[Row]:
    marked = [row for row in ctx.ruleset.catalogue.rows.values() if mark in row.notes]
    if not marked and ctx.ruleset.catalogue.whole:
        marks = sorted({mark for row in ctx.ruleset.catalogue.rows.values() for mark in row.notes})
        help = help_text("marks-are", marks=listing(marks)) if marks else None
        ctx.error("E0206", heading.span, number=mark, help=help)
    if table is None:
        return marked
    words = " ".join(table.text.split())
    return [row for row in marked if holds_words(row.place, words)]


def _check_label(label: syn.Word, key: str, ctx: Context) -> None:
    """A heading may explain a code in other words, but not in the words of another code."""
    rows = ctx.ruleset.catalogue.rows
    own = rows.get(key)
    said = label.text.casefold()
    if own is None or own.label.casefold() == said:
        return
    other = ctx.labels.get(said)
    if other is not None and other != key:
        notes = [note(rows[other].span, "code-row")]
        ctx.warn("W0225", label.span, label=label.text, code=key, other=other, notes=notes)


def _check_days(written: syn.SetExpr, days: Days, ctx: Context) -> None:
    """A code that is written alone must exist on some day of the sentences below."""
    for member in written.members:
        if not isinstance(member, syn.CodeMember):
            continue
        row = ctx.ruleset.catalogue.rows.get(member.ref.code)
        if row is None or not (row.days & days).is_empty:
            continue
        notes = [note(row.span, "code-row")]
        if row.days.end is not None and days.start is not None and row.days.end < days.start:
            ctx.error("E0405", member.span, code=row.code, end=row.days.end, start=days.start, notes=notes)
        else:
            ctx.error("E0406", member.span, code=row.code, start=row.days.start, end=days.end, notes=notes)
