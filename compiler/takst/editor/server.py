"""From messages of an editor to answers of the pure functions. Needs pygls; nothing else happens here.

Texts are sent whole. What is wrong is looked for a moment after the last key, in a thread, and told for every file of
the folder. A question never waits for that: it is answered from the last snapshot, the place being counted in the
text as it stands.
"""

from __future__ import annotations

import asyncio
import gc
import logging
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Protocol, TypeVar, cast

from lsprotocol import types as lsp
from pygls.exceptions import JsonRpcException
from pygls.lsp.server import LanguageServer
from pygls.uris import to_fs_path

from takst import __version__
from takst.editor import protocol
from takst.editor.completion import Choices, complete
from takst.editor.examples import Outcome, run_at, runnable
from takst.editor.formatting import format_edits
from takst.editor.hover import hover
from takst.editor.navigation import definitions, references
from takst.editor.outline import folds, outline
from takst.editor.places import Units
from takst.editor.problems import all_safe_fixes, fixes, problems_by_file
from takst.editor.renaming import Edits, Refused, rename, target
from takst.editor.workspace import Snapshot, Workspace, snapshot_of
from takst.source import SourceText

RUN_EXAMPLE = "takst.runExample"
WAIT = 0.2
"""Seconds without a key before the ruleset is read."""

_LOG = logging.getLogger(__name__)
T = TypeVar("T")


class TakstServer(LanguageServer):
    def __init__(self) -> None:
        super().__init__("takst", __version__, text_document_sync_kind=lsp.TextDocumentSyncKind.Full)
        self.texts = Workspace()
        self.unsaved: dict[str, str] = {}
        """Texts that were never saved, by their URI: each is a ruleset of its own."""
        self.snapshots: dict[str, Snapshot] = {}
        self.waiting: dict[str, asyncio.Task[None]] = {}
        self.told: dict[str, set[str]] = {}

    @property
    def units(self) -> Units:
        agreed = self.workspace.position_encoding or lsp.PositionEncodingKind.Utf16
        return lsp.PositionEncodingKind(agreed).value

    # ---------------------------------------------------------------- texts

    def put(self, uri: str, text: str) -> None:
        path = to_fs_path(uri) if uri.startswith("file:") else None
        if path is None:
            self.unsaved[uri] = text
        else:
            self.texts.put(Path(path), text)

    def drop(self, uri: str) -> None:
        path = to_fs_path(uri) if uri.startswith("file:") else None
        if path is None:
            self.unsaved.pop(uri, None)
        else:
            self.texts.drop(Path(path))

    def source(self, uri: str) -> SourceText | None:
        """The text as it stands in the editor."""
        if uri in self.unsaved:
            return SourceText(uri, self.unsaved[uri])
        path = to_fs_path(uri)
        return self.texts.buffers.get(Path(path)) if path else None

    # ---------------------------------------------------------------- snapshots

    def home(self, uri: str) -> str:
        """What is read together: a folder, or a text that was never saved."""
        path = to_fs_path(uri) if uri.startswith("file:") else None
        return uri if path is None else str(Path(path).parent)

    def read(self, home: str) -> Snapshot | None:
        if home in self.unsaved:
            return snapshot_of({home: self.unsaved[home]})
        return self.texts.snapshot(Path(home))

    def snapshot(self, uri: str) -> Snapshot | None:
        """The last one; the first is made when it is needed."""
        home = self.home(uri)
        if home not in self.snapshots:
            self._keep(home, self.read(home))
        return self.snapshots.get(home)

    def current(self, uri: str) -> Snapshot | None:
        """One that holds the text as it stands: for what changes texts."""
        home, source = self.home(uri), self.source(uri)
        known = self.snapshots.get(home)
        held = known.source(source.path) if known and source else None
        if held is None or source is None or held.text != source.text:
            self._keep(home, self.read(home))
        return self.snapshots.get(home)

    def _keep(self, home: str, snapshot: Snapshot | None) -> None:
        if snapshot is None:
            self.snapshots.pop(home, None)
            return
        self.snapshots[home] = snapshot
        # Trees have no cycles and go when nothing holds them; to look through them again and again takes long.
        gc.collect(1)
        gc.freeze()

    # ---------------------------------------------------------------- what is wrong

    def look_soon(self, uri: str, wait: float = WAIT) -> None:
        home = self.home(uri)
        waiting = self.waiting.pop(home, None)
        if waiting is not None:
            waiting.cancel()
        self.waiting[home] = asyncio.get_running_loop().create_task(self._look(home, wait))

    async def _look(self, home: str, wait: float) -> None:
        await asyncio.sleep(wait)
        try:
            snapshot = await asyncio.to_thread(self.read, home)
        except Exception:  # a mistake in takst itself must not end the editor's session
            _LOG.exception("could not read %s", home)
            return
        self._keep(home, snapshot)
        self._tell(home, snapshot)

    def _tell(self, home: str, snapshot: Snapshot | None) -> None:
        problems = {} if snapshot is None else problems_by_file(snapshot)
        found = {
            protocol.uri_of(path): [protocol.diagnostic(one, self.units) for one in ones]
            for path, ones in problems.items()
        }
        for uri in sorted(self.told.get(home, set()) | found.keys()):
            ones = found.get(uri, [])
            if ones or uri in self.told.get(home, set()):
                self.text_document_publish_diagnostics(lsp.PublishDiagnosticsParams(uri, ones))
        self.told[home] = {uri for uri, ones in found.items() if ones}
        if self.client_capabilities.workspace and self.client_capabilities.workspace.code_lens:
            self.workspace_code_lens_refresh(None)


def make_server() -> TakstServer:
    server = TakstServer()
    _texts(server)
    _reading(server)
    _changing(server)
    _examples(server)
    return server


def _texts(server: TakstServer) -> None:
    @server.feature(lsp.TEXT_DOCUMENT_DID_OPEN)
    async def opened(params: lsp.DidOpenTextDocumentParams) -> None:
        server.put(params.text_document.uri, params.text_document.text)
        server.look_soon(params.text_document.uri, 0)

    @server.feature(lsp.TEXT_DOCUMENT_DID_CHANGE)
    async def changed(params: lsp.DidChangeTextDocumentParams) -> None:
        for change in params.content_changes:  # whole texts: the last one stands
            server.put(params.text_document.uri, change.text)
        server.look_soon(params.text_document.uri)

    @server.feature(lsp.TEXT_DOCUMENT_DID_SAVE)
    async def saved(params: lsp.DidSaveTextDocumentParams) -> None:
        server.look_soon(params.text_document.uri, 0)

    @server.feature(lsp.TEXT_DOCUMENT_DID_CLOSE)
    async def closed(params: lsp.DidCloseTextDocumentParams) -> None:
        server.drop(params.text_document.uri)
        server.look_soon(params.text_document.uri, 0)

    @server.feature(lsp.WORKSPACE_DID_CHANGE_WATCHED_FILES)
    async def watched(params: lsp.DidChangeWatchedFilesParams) -> None:
        for uri in sorted({change.uri for change in params.changes}):
            if server.home(uri) in server.snapshots:
                server.look_soon(uri)


class _Placed(Protocol):
    """A question about a place of a text."""

    text_document: lsp.TextDocumentIdentifier
    position: lsp.Position


def _at(
    server: TakstServer,
    params: _Placed,
    answer: Callable[[Snapshot, SourceText, int], T],
    now: bool = False,
) -> T | None:
    """An answer about a place; `now`: from a snapshot of the text as it stands."""
    uri = params.text_document.uri
    source = server.source(uri)
    snapshot = server.current(uri) if now else server.snapshot(uri)
    if source is None or snapshot is None:
        return None
    return answer(snapshot, source, protocol.offset_at(source, params.position, server.units))


def _reading(server: TakstServer) -> None:
    @server.feature(lsp.TEXT_DOCUMENT_COMPLETION, lsp.CompletionOptions(trigger_characters=[" ", '"', "."]))
    def completion(params: lsp.CompletionParams) -> lsp.CompletionList | None:
        def answer(snapshot: Snapshot, source: SourceText, offset: int) -> lsp.CompletionList:
            found: Choices = complete(snapshot, source, offset)
            return protocol.completion(found, source, offset, server.units)

        return _at(server, params, answer)

    @server.feature(lsp.TEXT_DOCUMENT_HOVER)
    def on_hover(params: lsp.HoverParams) -> lsp.Hover | None:
        found = _at(server, params, hover, now=True)
        return protocol.hover(found, server.units) if found else None

    @server.feature(lsp.TEXT_DOCUMENT_DEFINITION)
    def definition(params: lsp.DefinitionParams) -> list[lsp.Location]:
        found = _at(server, params, definitions, now=True)
        return [protocol.location(span, server.units) for span in found or ()]

    @server.feature(lsp.TEXT_DOCUMENT_REFERENCES)
    def on_references(params: lsp.ReferenceParams) -> list[lsp.Location]:
        def answer(snapshot: Snapshot, source: SourceText, offset: int) -> list[lsp.Location]:
            found = references(snapshot, source, offset, params.context.include_declaration)
            return [protocol.location(span, server.units) for span in found]

        return _at(server, params, answer, now=True) or []

    @server.feature(lsp.TEXT_DOCUMENT_DOCUMENT_SYMBOL)
    def symbols(params: lsp.DocumentSymbolParams) -> list[lsp.DocumentSymbol]:
        source, snapshot = server.source(params.text_document.uri), server.snapshot(params.text_document.uri)
        if source is None or snapshot is None:
            return []
        return [protocol.symbol(entry, server.units) for entry in outline(source, snapshot.parser)]

    @server.feature(lsp.TEXT_DOCUMENT_FOLDING_RANGE)
    def folding(params: lsp.FoldingRangeParams) -> list[lsp.FoldingRange]:
        source, snapshot = server.source(params.text_document.uri), server.snapshot(params.text_document.uri)
        if source is None or snapshot is None:
            return []
        return [lsp.FoldingRange(first - 1, last - 1) for first, last in folds(source, snapshot.parser)]


def _changing(server: TakstServer) -> None:
    @server.feature(lsp.TEXT_DOCUMENT_PREPARE_RENAME)
    def prepare(params: lsp.PrepareRenameParams) -> lsp.PrepareRenamePlaceholder | None:
        found = _at(server, params, target, now=True)
        if isinstance(found, Refused):
            raise JsonRpcException(found.reason, lsp.LSPErrorCodes.RequestFailed.value)
        if found is None:
            return None
        return lsp.PrepareRenamePlaceholder(protocol.range_of(found.span, server.units), found.shown)

    @server.feature(lsp.TEXT_DOCUMENT_RENAME, lsp.RenameOptions(prepare_provider=True))
    def on_rename(params: lsp.RenameParams) -> lsp.WorkspaceEdit | None:
        def answer(snapshot: Snapshot, source: SourceText, offset: int) -> Edits | Refused:
            return rename(snapshot, source, offset, params.new_name)

        found = _at(server, params, answer, now=True)
        if isinstance(found, Refused):
            raise JsonRpcException(found.reason, lsp.LSPErrorCodes.RequestFailed.value)
        return protocol.workspace_edit(found, server.units) if found is not None else None

    def formatted(uri: str, lines: tuple[int, int] | None = None) -> list[lsp.TextEdit]:
        source, snapshot = server.source(uri), server.current(uri)
        if source is None or snapshot is None:
            return []
        return [protocol.edit(span, new, server.units) for span, new in format_edits(snapshot, source, lines)]

    @server.feature(lsp.TEXT_DOCUMENT_FORMATTING)
    def formatting(params: lsp.DocumentFormattingParams) -> list[lsp.TextEdit]:
        return formatted(params.text_document.uri)

    @server.feature(lsp.TEXT_DOCUMENT_RANGE_FORMATTING)
    def range_formatting(params: lsp.DocumentRangeFormattingParams) -> list[lsp.TextEdit]:
        return formatted(params.text_document.uri, (params.range.start.line + 1, params.range.end.line + 1))

    @server.feature(
        lsp.TEXT_DOCUMENT_CODE_ACTION,
        lsp.CodeActionOptions(code_action_kinds=[lsp.CodeActionKind.QuickFix, lsp.CodeActionKind.SourceFixAll]),
    )
    def actions(params: lsp.CodeActionParams) -> list[lsp.CodeAction]:
        source, snapshot = server.source(params.text_document.uri), server.current(params.text_document.uri)
        if source is None or snapshot is None:
            return []
        start = protocol.offset_at(source, params.range.start, server.units)
        end = protocol.offset_at(source, params.range.end, server.units)
        found = [protocol.code_action(offer, server.units) for offer in fixes(snapshot, source, start, end)]
        safe = all_safe_fixes(snapshot, source)
        if safe:
            edit = protocol.workspace_edit(safe, server.units)
            title = "fix all mistakes of this file that have one obvious fix"
            found.append(lsp.CodeAction(title, kind=lsp.CodeActionKind.SourceFixAll, edit=edit))
        wanted = params.context.only
        return found if wanted is None else [one for one in found if _is_one_of(one, wanted)]


def _is_one_of(action: lsp.CodeAction, wanted: Sequence[lsp.CodeActionKind | str]) -> bool:
    """`source` asks for `source.fixAll` too."""
    kind = str(getattr(action.kind, "value", action.kind))
    asked = [str(getattr(one, "value", one)) for one in wanted]
    return any(kind == one or kind.startswith(f"{one}.") for one in asked)


def _examples(server: TakstServer) -> None:
    async def outcome(uri: str, line: int) -> Outcome | None:
        """In a thread: many examples are on the screen at once, and other questions must not wait for them."""
        source, snapshot = server.source(uri), server.current(uri)
        if source is None or snapshot is None:
            return None
        return await asyncio.to_thread(run_at, snapshot, source.path, line + 1)

    @server.feature(lsp.TEXT_DOCUMENT_CODE_LENS, lsp.CodeLensOptions(resolve_provider=True))
    def lenses(params: lsp.CodeLensParams) -> list[lsp.CodeLens]:
        source, snapshot = server.source(params.text_document.uri), server.snapshot(params.text_document.uri)
        if source is None or snapshot is None:
            return []
        return [
            lsp.CodeLens(
                protocol.range_of(one.span, server.units),
                data={"uri": params.text_document.uri, "line": one.span.line - 1},
            )
            for one in runnable(snapshot, source.path)
        ]

    @server.feature(lsp.CODE_LENS_RESOLVE)
    async def resolve(lens: lsp.CodeLens) -> lsp.CodeLens:
        data = cast("dict[str, Any]", lens.data or {})
        found = await outcome(str(data.get("uri", "")), int(data.get("line", 0)))
        sign = {True: "✓ ", False: "✗ ", None: ""}[found.holds if found else None]
        title = f"{sign}{found.short}" if found else "run this example"
        lens.command = lsp.Command(title, RUN_EXAMPLE, arguments=[data.get("uri"), data.get("line")])
        return lens

    @server.command(RUN_EXAMPLE)
    async def run_example(uri: str, line: int) -> dict[str, Any] | None:
        found = await outcome(uri, line)
        if found is None:
            return None
        kind = lsp.MessageType.Info if found.holds else lsp.MessageType.Warning
        server.window_log_message(lsp.LogMessageParams(kind, found.full))
        return {"holds": found.holds, "short": found.short, "full": found.full}


def serve() -> None:
    """At standard input and output, until the editor goes."""
    make_server().start_io()
