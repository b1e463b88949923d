"""From a place in a rule file to what it stands under: the cited place of the source, the heading, the sentence."""

from __future__ import annotations

from attrs import frozen

from takst.editor.workspace import Snapshot
from takst.ir.nodes import AnyRule
from takst.source import SourceText
from takst.syntax import nodes as syn


@frozen
class Standing:
    """`statement` and `example` are what the place lies in, if it can be read."""

    place: syn.FromDecl | None = None
    heading: syn.Heading | None = None
    statement: syn.Statement | None = None
    example: syn.Example | None = None
    declaration: syn.Declaration | None = None


def standing(snapshot: Snapshot, source: SourceText, offset: int) -> Standing:
    file = snapshot.files.get(source.path)
    place: syn.FromDecl | None = None
    for item in file.items if file else ():
        if item.span.start > offset:
            break
        if isinstance(item, syn.FromDecl):
            place = item
        if not item.span.start <= offset <= item.span.end:
            continue
        if isinstance(item, syn.Block):
            within = (one for one in item.statements if one.span.start <= offset <= one.span.end)
            return Standing(place, item.heading, next(within, None))
        if isinstance(item, syn.Example):
            return Standing(place, example=item)
        return Standing(place, declaration=item)
    return Standing(place)


def rules_of(snapshot: Snapshot, statement: syn.Statement) -> tuple[AnyRule, ...]:
    """The checked rules that a sentence became; none while a mistake keeps it from being checked."""
    rules = () if snapshot.rules is None else snapshot.rules.rules
    path, line = statement.span.source.path, statement.span.line
    return tuple(
        rule for rule in rules if rule.span is not None and rule.span.source.path == path and rule.line == line
    )


def citation(snapshot: Snapshot, place: syn.FromDecl) -> str:
    """`NN 30/2018, Art. 5, from 2018-04-01`."""
    ruleset = snapshot.loaded.ruleset
    declared = None if ruleset is None else ruleset.sources.get(place.source.text)
    title = place.source.text if declared is None else declared.title
    days = place.validity
    start = f", from {days.start}" if days and days.start else ""
    end = f", until {days.end}" if days and days.end else ""
    return f"{title}, {place.place}{start}{end}"
