"""A file as it comes: in a wrong encoding, with letters apart from their accents, from another system."""

from __future__ import annotations

from pathlib import Path

from takst.diagnostics import Fix, check_text
from takst.source import SourceText


def test_bytes_that_are_not_utf_8_are_reported_at_their_place(tmp_path: Path) -> None:
    file = tmp_path / "rules.takst"
    file.write_bytes(b'OR004\n    judge "Je li du\x9anik"\n')
    (found,) = check_text(SourceText.from_file(file, shown="hzzo/rules.takst"))
    assert (found.code, found.span.line, found.args["byte"]) == ("E0001", 2, "0x9A")
    assert found.helps == ("the file seems to be saved in an old Windows encoding", "save the file as UTF-8")
    (found,) = check_text(SourceText.from_bytes("x", "max 1".encode("utf-16")))
    assert found.helps[0] == "the file seems to be saved as UTF-16"


def test_letters_apart_from_their_accents_are_reported_once_with_a_fix_for_all() -> None:
    text = SourceText("rules.takst", 'group c\u030cekanje: SK001\nnote "s\u030cum"\n')
    (found,) = check_text(text)
    assert isinstance(found.fix, Fix)
    assert [right for _, right in found.fix.edits] == ["čekanje:", '"šum"']
    assert check_text(SourceText("rules.takst", "group čekanje: SK001\n")) == ()


def test_a_byte_order_mark_and_foreign_line_ends_change_no_place() -> None:
    odd = SourceText.from_bytes("hzzo\\rules.takst", b"\xef\xbb\xbfSK054\r\n    max 1\r\n")
    assert odd.path == "hzzo/rules.takst"
    assert odd.text == "SK054\n    max 1\n"
    span = odd.span(10, 15)
    assert span.text == "max 1"
    assert (span.line, span.column, span.end_line, span.end_column) == (2, 5, 2, 10)
    assert odd.line_span(2).text == span.text
    assert odd.span(14, 15).merge(odd.span(0, 5)).text == "SK054\n    max 1"
