"""`takst lsp`, driven over standard input and output as an editor does it."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TypeVar

import pytest
from attrs import define, field
from lsprotocol import types as lsp
from pygls.exceptions import JsonRpcException
from pygls.lsp.client import LanguageClient

T = TypeVar("T")
TIMEOUT = 30

HEADER = """\
ruleset demo "Demonstration tariff"
source act "Act 1/2018" language en published 2018-03-30
in force from 2018-04-01
codes look like "AA000"
catalogue "codes.csv"

fact place: one of home, practice "Where was it done?"
fact patient.registered: yes/no "Is the patient registered?"
group visits: AA001, AA002
term at-home: place is home
"""
RULES = """\
from act "Art. 1"

AA001
    cannot be billed with AA002 in the same claim
    only when patient.registered

AA002
    only when at-home

example "both on one day"
    patient patient.registered
    on 2018-05-02: AA001, AA002 with place home
    expect AA001 refused by "cannot-be-billed-with.AA002"
"""
CODES = "code,label,coefficient\nAA001,Pregled na daljinu čćšđž,2.5\nAA002,Kućna posjeta,4\n"


@define
class Editor:
    """An editor with one folder open."""

    folder: Path
    client: LanguageClient
    loop: asyncio.AbstractEventLoop
    told: dict[str, list[lsp.Diagnostic]] = field(factory=dict)
    logged: list[str] = field(factory=list)
    versions: dict[str, int] = field(factory=dict)

    def uri(self, name: str) -> str:
        return (self.folder / name).as_uri()

    def document(self, name: str) -> lsp.TextDocumentIdentifier:
        return lsp.TextDocumentIdentifier(self.uri(name))

    def open(self, name: str, text: str | None = None) -> None:
        text = (self.folder / name).read_text(encoding="utf-8") if text is None else text
        item = lsp.TextDocumentItem(self.uri(name), "takst", 1, text)
        self.client.text_document_did_open(lsp.DidOpenTextDocumentParams(item))

    def type(self, name: str, text: str) -> None:
        """The whole text, as it stands after some keys."""
        version = self.versions[name] = self.versions.get(name, 1) + 1
        changes = [lsp.TextDocumentContentChangeWholeDocument(text)]
        document = lsp.VersionedTextDocumentIdentifier(version, self.uri(name))
        self.client.text_document_did_change(lsp.DidChangeTextDocumentParams(document, changes))

    def ask(self, question: Any) -> Any:
        return self.loop.run_until_complete(asyncio.wait_for(question, TIMEOUT))

    def until(self, true: Callable[[], T]) -> T:
        """What is true at last."""

        async def waiting() -> T:
            while not (found := true()):
                await asyncio.sleep(0.02)
            return found

        found: T = self.ask(waiting())
        return found

    def codes_told(self, name: str, *codes: str) -> bool:
        return [one.code for one in self.told.get(self.uri(name), [])] == list(codes)

    def at(self, name: str, text: str, words: str) -> dict[str, Any]:
        """The place just before the last letter of some words, in UTF-16."""
        before = text[: text.index(words) + len(words) - 1]
        row = before.rpartition("\n")[2]
        position = lsp.Position(before.count("\n"), len(row.encode("utf-16-le")) // 2)
        return {"text_document": self.document(name), "position": position}


@define
class Running:
    """One server for all tests: each opens a folder of its own."""

    client: LanguageClient
    loop: asyncio.AbstractEventLoop
    editor: Editor | None = None


@pytest.fixture(scope="module")
def running() -> Iterator[Running]:
    loop = asyncio.new_event_loop()
    client = LanguageClient("test", "1")
    one = Running(client, loop)

    def ask(question: Any) -> None:
        loop.run_until_complete(asyncio.wait_for(question, TIMEOUT))

    @client.feature(lsp.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)  # type: ignore[untyped-decorator]
    def told(params: lsp.PublishDiagnosticsParams) -> None:
        if one.editor is not None:
            one.editor.told[params.uri] = list(params.diagnostics)

    @client.feature(lsp.WINDOW_LOG_MESSAGE)  # type: ignore[untyped-decorator]
    def logged(params: lsp.LogMessageParams) -> None:
        if one.editor is not None:
            one.editor.logged.append(params.message)

    ask(client.start_io(sys.executable, "-c", "from takst.cli import main; main(['lsp'])"))
    ask(client.initialize_async(lsp.InitializeParams(capabilities=lsp.ClientCapabilities())))
    client.initialized(lsp.InitializedParams())
    yield one
    ask(client.shutdown_async(None))
    client.exit(None)
    ask(client.stop())  # type: ignore[no-untyped-call]
    loop.close()


@pytest.fixture
def editor(running: Running, tmp_path: Path) -> Editor:
    for name, text in {"00-header.takst": HEADER, "01-rules.takst": RULES, "codes.csv": CODES}.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    running.editor = Editor(tmp_path, running.client, running.loop)
    return running.editor


def test_a_mistake_is_told_while_it_is_typed_and_taken_back_when_it_is_mended(editor: Editor) -> None:
    editor.open("01-rules.takst")
    editor.type("01-rules.takst", RULES.replace("only when at-home", "only when at-hme"))
    editor.until(lambda: editor.codes_told("01-rules.takst", "E0205"))
    (one,) = editor.told[editor.uri("01-rules.takst")]
    assert one.message == "`at-hme` is neither a fact nor a term\ndid you mean `at-home`?"
    assert one.range == lsp.Range(lsp.Position(7, 14), lsp.Position(7, 20))
    editor.type("01-rules.takst", RULES)
    editor.until(lambda: editor.codes_told("01-rules.takst"))


def test_an_unsaved_text_counts_for_the_other_files_of_its_folder(editor: Editor) -> None:
    editor.open("00-header.takst")
    editor.type("00-header.takst", HEADER.replace("term at-home", "term not-here"))
    editor.until(lambda: editor.codes_told("01-rules.takst", "E0205"))


def test_a_closed_text_counts_as_it_is_on_disk(editor: Editor) -> None:
    editor.open("01-rules.takst", RULES + "\nAA009\n    max 1 per day\n")
    editor.until(lambda: editor.codes_told("01-rules.takst", "E0201"))
    editor.client.text_document_did_close(lsp.DidCloseTextDocumentParams(editor.document("01-rules.takst")))
    editor.until(lambda: editor.codes_told("01-rules.takst"))


def test_columns_are_counted_in_utf_16(editor: Editor) -> None:
    """A clef is one character and two units; a letter with a caron is one of each."""
    editor.open("01-rules.takst", 'from act "𝄞 Čl. č"\n"𝄞č", AA009\n    max 1 per day\n')
    editor.until(lambda: editor.told.get(editor.uri("01-rules.takst")))
    (one,) = [one for one in editor.told[editor.uri("01-rules.takst")] if one.code == "E0201"]
    assert one.range == lsp.Range(lsp.Position(1, 7), lsp.Position(1, 12))


def test_completion_offers_codes_with_their_labels(editor: Editor) -> None:
    text = RULES + "\nAA002\n    cannot be billed with AA"
    editor.open("01-rules.takst", text)
    found = editor.ask(editor.client.text_document_completion_async(_end(editor, text)))
    codes = {item.label: item.detail for item in found.items if item.kind == lsp.CompletionItemKind.Constant}
    assert codes == {"AA001": "Pregled na daljinu čćšđž", "AA002": "Kućna posjeta"}


def _end(editor: Editor, text: str) -> lsp.CompletionParams:
    row = text.rpartition("\n")[2]
    return lsp.CompletionParams(editor.document("01-rules.takst"), lsp.Position(text.count("\n"), len(row)))


def test_hover_tells_what_a_code_and_a_phrase_are(editor: Editor) -> None:
    editor.open("01-rules.takst")
    of_code = editor.ask(
        editor.client.text_document_hover_async(lsp.HoverParams(**editor.at("01-rules.takst", RULES, "with AA002")))
    )
    assert of_code.contents.value.startswith("**AA002** Kućna posjeta\n\ncoefficient 4")
    assert "- only when at-home *(Art. 1)*" in of_code.contents.value
    of_phrase = editor.ask(
        editor.client.text_document_hover_async(lsp.HoverParams(**editor.at("01-rules.takst", RULES, "only whe")))
    )
    assert "*Act 1/2018, Art. 1*" in of_phrase.contents.value
    assert "rule `demo.AA001.only-when-patient-registered`" in of_phrase.contents.value


def test_definition_and_references(editor: Editor) -> None:
    editor.open("01-rules.takst")
    place = editor.at("01-rules.takst", RULES, "at-home")
    (home,) = editor.ask(editor.client.text_document_definition_async(lsp.DefinitionParams(**place)))
    assert (home.uri, home.range.start.line) == (editor.uri("00-header.takst"), 9)
    asked = lsp.ReferenceParams(lsp.ReferenceContext(include_declaration=True), **place)
    uses = editor.ask(editor.client.text_document_references_async(asked))
    assert [(use.uri, use.range.start.line) for use in uses] == [
        (editor.uri("00-header.takst"), 9),
        (editor.uri("01-rules.takst"), 7),
    ]


def test_rename_changes_every_file_and_the_rule_ids_that_follow(editor: Editor) -> None:
    editor.open("01-rules.takst")
    place = editor.at("01-rules.takst", RULES, "patient.registered")
    before = editor.ask(editor.client.text_document_prepare_rename_async(lsp.PrepareRenameParams(**place)))
    assert before.placeholder == "patient.registered"
    asked = lsp.RenameParams(new_name="patient.listed", **place)
    edit = editor.ask(editor.client.text_document_rename_async(asked))
    assert {uri: len(edits) for uri, edits in edit.changes.items()} == {
        editor.uri("00-header.takst"): 1,
        editor.uri("01-rules.takst"): 2,
    }


def test_a_code_is_not_renamed_and_the_reason_is_told(editor: Editor) -> None:
    editor.open("01-rules.takst")
    asked = lsp.RenameParams(new_name="AA003", **editor.at("01-rules.takst", RULES, "AA001"))
    with pytest.raises(JsonRpcException, match="AA001 is a code: it belongs to the table of codes"):
        editor.ask(editor.client.text_document_rename_async(asked))


def test_the_outline_has_places_headings_and_sentences(editor: Editor) -> None:
    editor.open("01-rules.takst")
    asked = lsp.DocumentSymbolParams(editor.document("01-rules.takst"))
    (place,) = editor.ask(editor.client.text_document_document_symbol_async(asked))
    assert place.name == 'from act "Art. 1"'
    assert [one.name for one in place.children] == ["AA001", "AA002", 'example "both on one day"']
    assert [one.name for one in place.children[1].children] == ["only when at-home"]


def test_formatting_gives_only_what_changes(editor: Editor) -> None:
    editor.open("01-rules.takst", RULES.replace("    only when at-home", "  only   when at-home -- so"))
    asked = lsp.DocumentFormattingParams(editor.document("01-rules.takst"), lsp.FormattingOptions(4, True))
    edits = editor.ask(editor.client.text_document_formatting_async(asked))
    assert [(one.range.start.line, one.new_text) for one in edits] == [(7, "    only when at-home  -- so\n")]
    lines = lsp.Range(lsp.Position(0, 0), lsp.Position(2, 0))
    ranged = lsp.DocumentRangeFormattingParams(editor.document("01-rules.takst"), lines, lsp.FormattingOptions(4, True))
    assert editor.ask(editor.client.text_document_range_formatting_async(ranged)) == ()


def test_a_quick_fix_mends_the_mistake_under_the_cursor(editor: Editor) -> None:
    text = RULES.replace("billed with AA002", "biled with AA002")
    editor.open("01-rules.takst", text)
    here = lsp.Range(lsp.Position(3, 16), lsp.Position(3, 16))
    asked = lsp.CodeActionParams(editor.document("01-rules.takst"), here, lsp.CodeActionContext([]))
    action, *_ = editor.ask(editor.client.text_document_code_action_async(asked))
    (change,) = action.edit.changes[editor.uri("01-rules.takst")]
    assert (action.kind, change.new_text) == (lsp.CodeActionKind.QuickFix, "billed")


def test_an_example_shows_its_verdicts_and_can_be_run(editor: Editor) -> None:
    editor.open("01-rules.takst")
    asked = lsp.CodeLensParams(editor.document("01-rules.takst"))
    (lens,) = editor.ask(editor.client.text_document_code_lens_async(asked))
    assert lens.range.start.line == 9
    shown = editor.ask(editor.client.code_lens_resolve_async(lens))
    assert shown.command.title.startswith("✓ holds: AA001 refused")
    run = lsp.ExecuteCommandParams(shown.command.command, shown.command.arguments)
    found = editor.ask(editor.client.workspace_execute_command_async(run))
    assert found["holds"] is True
    assert "demo.AA001.cannot-be-billed-with.AA002 (Art. 1, AA001)" in found["full"]
    assert editor.logged[-1] == found["full"]


def test_an_example_that_does_not_hold_says_what_is_not_as_expected(editor: Editor) -> None:
    editor.open("01-rules.takst", RULES.replace("expect AA001 refused", "expect AA001 payable"))
    lenses = editor.client.text_document_code_lens_async(lsp.CodeLensParams(editor.document("01-rules.takst")))
    (lens,) = editor.ask(lenses)
    shown = editor.ask(editor.client.code_lens_resolve_async(lens))
    assert shown.command.title.startswith("✗ does not hold: ")


def test_a_text_that_was_never_saved_is_a_ruleset_of_its_own(editor: Editor) -> None:
    text = HEADER.replace('catalogue "codes.csv"\n', "") + '\nfrom act "Art. 1"\n\nAA001\n    max 1 per dya\n'
    item = lsp.TextDocumentItem("untitled:Untitled-1", "takst", 1, text)
    editor.client.text_document_did_open(lsp.DidOpenTextDocumentParams(item))
    found = editor.until(lambda: editor.told.get("untitled:Untitled-1", []))
    assert "E0204" in [one.code for one in found]
