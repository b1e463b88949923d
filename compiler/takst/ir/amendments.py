"""From amendments to changes: what is closed and opened, on which day; row changes are borne out by the catalogue."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from attrs import evolve

from takst.diagnostics import Diagnostics, note
from takst.ir import nodes as ir
from takst.ir.context import Context, listing, reading
from takst.ir.ids import slug_words
from takst.ir.sets import codes, holds_words
from takst.ir.statements import before_reading
from takst.model.nodes import Cited, Row
from takst.runtime.spec import Citation
from takst.syntax import nodes as syn

_ROW_CHANGE = {"replace-rows": "replaced", "add-rows": "added"}


def changes_of(ctx: Context) -> tuple[ir.Change, ...]:
    lowered: list[tuple[syn.Amendment, ir.Change]] = []
    for cited in ctx.ruleset.amendments:
        with ctx.attempt() as attempt:
            change = _change(cited, ctx)
        if change is not None and not attempt.failed:
            lowered.append((cited.node, change))
    _warn_of_silent_rows([change for _, change in lowered], ctx)
    return tuple(_named_apart(lowered, ctx))


def _change(cited: Cited[syn.Amendment], ctx: Context) -> ir.Change | None:
    node, place = cited.node, cited.place
    if place is None:
        return None
    on = (ctx.ruleset.days & place.days).start
    if on is None:
        notes = [note(node.span, "change-on-that-day")]
        ctx.error("E0126", ctx.ruleset.span, line="in force from DATE", notes=notes)
        return None
    places = tuple(word.text for word in node.places)
    listed = codes(node.codes, ctx, "here") if node.codes else ()
    if node.kind in _ROW_CHANGE and node.codes:
        _check_rows(listed, places, _ROW_CHANGE[node.kind], node, ctx)
    if node.kind == "add-rows" and node.after is not None:
        _check_after(node.after, ctx)
    return ir.Change(
        id="-".join(filter(None, map(slug_words, places or listed))),
        kind=node.kind,
        sentence=before_reading(node.span, node.reading),
        citation=Citation(place.source, place.place),
        on=on,
        places=places,
        codes=listed,
        old=node.old,
        new=node.new,
        reading=reading(node.reading),
    )


def _check_rows(listed: Iterable[str], places: tuple[str, ...], wanted: str, node: syn.Amendment, ctx: Context) -> None:
    """The rows stand in the catalogue, at that place, and say of themselves that they were changed so."""
    rows = ctx.ruleset.catalogue.rows
    wrong = [code for code in listed if not _is_so_changed(rows.get(code), places, wanted)]
    if wrong and node.codes is not None:
        place = ", ".join(places)
        ctx.error("E0407", node.codes.span, codes=listing(wrong), change=wanted, place=place)


def _is_so_changed(row: Row | None, places: tuple[str, ...], wanted: str) -> bool:
    if row is None or row.change != wanted:
        return False
    return not places or any(holds_words(row.place, " ".join(place.split())) for place in places)


def _check_after(after: syn.Word, ctx: Context) -> None:
    catalogue = ctx.ruleset.catalogue
    known = after.text in catalogue.keys or after.text in ctx.ruleset.outside
    if not known and catalogue.whole and after.text not in catalogue.broken:
        ctx.error("E0201", after.span, code=after.text)


def _warn_of_silent_rows(changes: Iterable[ir.Change], ctx: Context) -> None:
    """Rows that say they were changed, where no amendment says so."""
    silent: dict[str, list[Row]] = {}
    changes = list(changes)
    named = {(_ROW_CHANGE.get(change.kind), code) for change in changes for code in change.codes}
    whole = {"replaced": _tables(changes, "replace-unit"), "added": _tables(changes, "add-unit")}
    for row in ctx.ruleset.catalogue.rows.values():
        if row.change == "base" or (row.change, row.key) in named:
            continue
        if not any(holds_words(row.place, place) for place in whole[row.change]):
            silent.setdefault(row.change, []).append(row)
    if len(changes) == len(ctx.ruleset.amendments):  # a broken amendment may have named them
        _report_silent(silent, ctx.diagnostics)


def _tables(changes: Iterable[ir.Change], kind: str) -> list[str]:
    return [" ".join(place.split()) for change in changes if change.kind == kind for place in change.places]


def _report_silent(silent: dict[str, list[Row]], diagnostics: Diagnostics) -> None:
    for change, rows in silent.items():
        diagnostics.warn("W0408", rows[0].span, codes=listing(row.key for row in rows), change=change)


def _named_apart(lowered: list[tuple[syn.Amendment, ir.Change]], ctx: Context) -> Iterator[ir.Change]:
    """`ruleset.change.kind.place`, with the codes or the words where one place is changed more than once."""
    stems = [f"{change.kind}.{change.id}" for _, change in lowered]
    taken: set[str] = set()
    for (node, change), stem in zip(lowered, stems, strict=True):
        parts = [*change.codes, *(part for part in (change.old, change.new) if part is not None)]
        name = stem if stems.count(stem) == 1 else f"{stem}.{slug_words(' '.join(parts))}"
        full = f"{ctx.ruleset.name}.change.{name}"
        if full in taken:
            ctx.error("E0507", node.span, rule=full)
            continue
        taken.add(full)
        yield evolve(change, id=full)
