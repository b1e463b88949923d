"""From a text as read to what is wrong with its characters, before any sentence is looked at."""

from __future__ import annotations

import unicodedata

from takst.diagnostics.diagnostic import Diagnostic, Fix, HelpText, help_text, report
from takst.source import BadByte, SourceText


def check_text(source: SourceText) -> tuple[Diagnostic, ...]:
    """One report for a wrong encoding, one for letters apart from their accents: both are mistakes of a whole file."""
    return (*_bad_bytes(source), *_not_composed(source))


def _bad_bytes(source: SourceText) -> tuple[Diagnostic, ...]:
    if not source.bad_bytes:
        return ()
    first = source.bad_bytes[0]
    span = source.span(first.offset, first.offset + 1)
    return (report("E0001", span, byte=f"0x{first.byte:02X}", help=_likely_encoding(first, source)),)


def _likely_encoding(first: BadByte, source: SourceText) -> HelpText:
    # UTF-16 begins with the bytes FF FE or FE FF and has a zero byte beside every plain letter
    utf_16 = first.offset == 0 and first.byte in (0xFE, 0xFF) and "\0" in source.text
    return help_text("looks-like-utf-16" if utf_16 else "looks-like-windows")


def _not_composed(source: SourceText) -> tuple[Diagnostic, ...]:
    words = source.not_composed()
    if not words:
        return ()
    edits = tuple((word, unicodedata.normalize("NFC", word.text)) for word in words)
    return (report("E0002", words[0], word=words[0].text, fix=Fix(edits, help_text("compose"), safe=True)),)
