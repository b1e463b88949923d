"""From a place in a text to where the thing there is declared, and to everywhere it is used."""

from __future__ import annotations

import re
from collections.abc import Iterator

from takst.editor.names import Index, Name, Token, codes_in, index_of, token_at
from takst.editor.workspace import Snapshot
from takst.explain import rules_called
from takst.source import SourceText, Span


def definitions(snapshot: Snapshot, source: SourceText, offset: int) -> tuple[Span, ...]:
    """A name's declaration, a code's rows in its table, the sentence behind a rule id, the table behind its name."""
    index = index_of(snapshot)
    token = token_at(source, offset, snapshot.vocabulary)
    name = name_at(index, source, offset, token)
    if name is not None:
        declared = tuple(one.span for one in index.mentions.get(name, ()) if one.declares)
        if declared or token is None or token.kind != "code":
            return declared
    if token is None:
        return ()
    if token.kind == "code":
        return tuple(_rows(snapshot, token.text))
    return tuple(_quoted(snapshot, token.text.strip('"'))) if token.kind == "string" else ()


def references(snapshot: Snapshot, source: SourceText, offset: int, declaration: bool = True) -> tuple[Span, ...]:
    index = index_of(snapshot)
    token = token_at(source, offset, snapshot.vocabulary)
    name = name_at(index, source, offset, token)
    if name is not None and name.kind != "example":
        return tuple(one.span for one in index.mentions.get(name, ()) if declaration or not one.declares)
    code = token.text if token is not None and token.kind == "code" else _code_of_row(snapshot, source, offset)
    if code is None:
        return ()
    rows = list(_rows(snapshot, code)) if declaration else []
    return (*rows, *_uses_of_code(snapshot, code))


def name_at(index: Index, source: SourceText, offset: int, token: Token | None) -> Name | None:
    """Read off the tree; in a sentence that cannot be read, off the word."""
    mention = index.at(source, offset)
    if mention is not None:
        return mention.name
    return index.meant(token.text) if token is not None and token.kind == "name" else None


def _rows(snapshot: Snapshot, code: str) -> Iterator[Span]:
    ruleset = snapshot.loaded.ruleset
    if ruleset is None:
        return
    yield from (ruleset.catalogue.rows[key].span for key in ruleset.catalogue.keys.get(code, ()))
    if code in ruleset.outside:
        first_cell = re.compile(rf'^"?({re.escape(code)})"?(?:,|$)', re.MULTILINE)
        for source in snapshot.loaded.sources:
            found = first_cell.search(source.text) if source.path.endswith(".csv") else None
            if found:
                yield source.span(*found.span(1))
                return


def _uses_of_code(snapshot: Snapshot, code: str) -> Iterator[Span]:
    for file in snapshot.loaded.files:
        source = file.span.source
        if code.split()[0] in source.text:
            yield from (one.span for one in codes_in(source, snapshot.vocabulary) if one.text == code)


def _code_of_row(snapshot: Snapshot, source: SourceText, offset: int) -> str | None:
    """In the table of codes: the code of the row."""
    ruleset = snapshot.loaded.ruleset
    rows = () if ruleset is None else ruleset.catalogue.rows.values()
    return next(
        (row.code for row in rows if row.span.source is source and row.span.start <= offset <= row.span.end), None
    )


def _quoted(snapshot: Snapshot, text: str) -> Iterator[Span]:
    """A rule by the end of its id, or a sheet by its name."""
    for source in snapshot.loaded.sources:
        if source.path.endswith(f"/{text}") and text:
            yield source.span(0, 0)
    if snapshot.rules is not None and "-" in text:
        paths = {source.path: source for source in snapshot.loaded.sources}
        for rule in rules_called(snapshot.rules, text):
            at = rule.span
            now = paths.get(at.source.path) if at is not None else None
            if at is not None and now is not None and at.end <= len(now.text):
                yield now.span(at.start, at.end)
