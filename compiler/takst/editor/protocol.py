"""From answers to the words of the Language Server Protocol, and from its positions to places. Needs lsprotocol."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from lsprotocol import types as lsp

from takst.diagnostics import Diagnostic
from takst.diagnostics.table import Severity
from takst.editor.completion import Choice, Choices, Sort
from takst.editor.hover import Hover
from takst.editor.outline import Entry
from takst.editor.outline import Sort as EntrySort
from takst.editor.places import Position, Units, ends, offset
from takst.editor.problems import Offer, words
from takst.source import SourceText, Span

_SEVERITIES: Mapping[Severity, lsp.DiagnosticSeverity] = {
    "error": lsp.DiagnosticSeverity.Error,
    "warning": lsp.DiagnosticSeverity.Warning,
    "information": lsp.DiagnosticSeverity.Information,
}
_CHOICES: Mapping[Sort, lsp.CompletionItemKind] = {
    "phrase": lsp.CompletionItemKind.Keyword,
    "code": lsp.CompletionItemKind.Constant,
    "name": lsp.CompletionItemKind.Variable,
    "value": lsp.CompletionItemKind.EnumMember,
    "text": lsp.CompletionItemKind.Text,
}
_ENTRIES: Mapping[EntrySort, lsp.SymbolKind] = {
    "place": lsp.SymbolKind.Namespace,
    "heading": lsp.SymbolKind.Class,
    "sentence": lsp.SymbolKind.Method,
    "declaration": lsp.SymbolKind.Constant,
    "amendment": lsp.SymbolKind.Event,
    "example": lsp.SymbolKind.Function,
    "part": lsp.SymbolKind.Field,
}


def uri_of(path: str) -> str:
    """A path on disk, or the name of a text that was never saved."""
    return Path(path).as_uri() if Path(path).is_absolute() else path


def offset_at(source: SourceText, position: lsp.Position, units: Units) -> int:
    return offset(source, Position(position.line, position.character), units)


def range_of(span: Span, units: Units) -> lsp.Range:
    start, end = ends(span, units)
    return lsp.Range(lsp.Position(start.line, start.column), lsp.Position(end.line, end.column))


def location(span: Span, units: Units) -> lsp.Location:
    return lsp.Location(uri_of(span.source.path), range_of(span, units))


def edit(span: Span, new: str, units: Units) -> lsp.TextEdit:
    return lsp.TextEdit(range_of(span, units), new)


def workspace_edit(edits: Iterable[tuple[Span, str]], units: Units) -> lsp.WorkspaceEdit:
    changes: dict[str, list[lsp.TextEdit]] = {}
    for span, new in edits:
        changes.setdefault(uri_of(span.source.path), []).append(edit(span, new, units))
    return lsp.WorkspaceEdit(changes=changes)


def diagnostic(one: Diagnostic, units: Units) -> lsp.Diagnostic:
    """Notes are the places that belong to the same mistake."""
    return lsp.Diagnostic(
        range=range_of(one.span, units),
        message=words(one),
        severity=_SEVERITIES[one.entry.severity],
        code=one.code,
        source="takst",
        related_information=[
            lsp.DiagnosticRelatedInformation(location(note.span, units), note.words) for note in one.notes
        ]
        or None,
    )


def code_action(offer: Offer, units: Units) -> lsp.CodeAction:
    return lsp.CodeAction(
        title=offer.fix.title.words,
        kind=lsp.CodeActionKind.QuickFix,
        diagnostics=[diagnostic(offer.problem, units)],
        edit=workspace_edit(offer.fix.edits, units),
        is_preferred=offer.fix.safe,
    )


def completion(choices: Choices, source: SourceText, cursor: int, units: Units) -> lsp.CompletionList:
    items = [_item(choice, number, source, cursor, units) for number, choice in enumerate(choices.found)]
    return lsp.CompletionList(is_incomplete=not choices.all_of_them, items=items)


def _item(choice: Choice, number: int, source: SourceText, cursor: int, units: Units) -> lsp.CompletionItem:
    end = cursor
    if choice.insert.endswith('"') and not choice.insert.startswith('"') and source.text[cursor : cursor + 1] == '"':
        end += 1  # the editor has closed the quote already
    return lsp.CompletionItem(
        label=choice.shown,
        kind=_CHOICES[choice.sort],
        label_details=lsp.CompletionItemLabelDetails(description=choice.detail) if choice.detail else None,
        detail=choice.detail or None,
        documentation=lsp.MarkupContent(lsp.MarkupKind.Markdown, choice.about) if choice.about else None,
        sort_text=f"{number:05}",
        filter_text=choice.found_by or None,
        text_edit=edit(source.span(choice.start, end), choice.insert, units),
    )


def hover(found: Hover, units: Units) -> lsp.Hover:
    return lsp.Hover(lsp.MarkupContent(lsp.MarkupKind.Markdown, found.markdown), range_of(found.span, units))


def symbol(entry: Entry, units: Units) -> lsp.DocumentSymbol:
    return lsp.DocumentSymbol(
        name=entry.title,
        kind=_ENTRIES[entry.sort],
        range=range_of(entry.span, units),
        selection_range=range_of(entry.title_span, units),
        children=[symbol(one, units) for one in entry.inside],
    )
