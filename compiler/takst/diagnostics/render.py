"""From diagnostics to what people and programs read. The order is that of places, whatever the order given."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from takst.diagnostics.diagnostic import Diagnostic
from takst.diagnostics.machine import render_json, render_sarif
from takst.diagnostics.snippet import display_width, snippet, visible
from takst.diagnostics.table import Severity
from takst.source import Span

__all__ = ["render_json", "render_sarif", "render_text", "summary"]

_HEADS: Mapping[Severity, str] = {"error": "error", "warning": "warning", "information": "info"}
_COLOURS: Mapping[Severity, str] = {"error": "\x1b[1;31m", "warning": "\x1b[1;33m", "information": "\x1b[1;36m"}
_BLUE, _BOLD, _PLAIN = "\x1b[1;34m", "\x1b[1m", "\x1b[0m"
_NARROWEST = 20


def render_text(diagnostics: Iterable[Diagnostic], color: bool, width: int = 100) -> str:
    """Each diagnostic with the author's lines, and a last line that counts them."""
    ordered = sorted(diagnostics, key=lambda diagnostic: diagnostic.order)
    parts = ["\n".join(line.rstrip() for line in _lines(diagnostic, color, width)) for diagnostic in ordered]
    return "\n\n".join([*parts, summary(ordered)]) + "\n"


def summary(diagnostics: Iterable[Diagnostic]) -> str:
    """`2 errors, 1 warning in 1 file`."""
    found = list(diagnostics)
    if not found:
        return "nothing to report"
    counts = {severity: sum(one.entry.severity == severity for one in found) for severity in _HEADS}
    words = [_counted(counts["error"], "error"), _counted(counts["warning"], "warning")]
    words.append(f"{counts['information']} info" if counts["information"] else "")
    files = _counted(len({one.span.source.path for one in found}), "file")
    return f"{', '.join(filter(None, words))} in {files}"


def _counted(number: int, noun: str) -> str:
    return "" if number == 0 else f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _painted(text: str, colour: str, color: bool) -> str:
    return f"{colour}{text}{_PLAIN}" if color and text else text


def _lines(diagnostic: Diagnostic, color: bool, width: int) -> Iterator[str]:
    colour = _COLOURS[diagnostic.entry.severity]
    gutter = len(str(max(span.end_line for span in (diagnostic.span, *(note.span for note in diagnostic.notes)))))
    bar = " " * gutter + _painted(" |", _BLUE, color)
    yield from _headline(diagnostic, colour, color, width)
    yield " " * gutter + _painted("--> ", _BLUE, color) + _place(diagnostic.span)
    yield from _drawn(diagnostic.span, "^", gutter, colour, color, width)
    for note in diagnostic.notes:
        yield " " * gutter + _painted("::: ", _BLUE, color) + f"{_place(note.span)}: {visible(note.words)}"
        yield from _drawn(note.span, "-", gutter, _BLUE, color, width)
    trailer = list(_trailer(diagnostic, gutter, color, width))
    if trailer:
        yield bar
    yield from trailer


def _place(span: Span) -> str:
    return f"{visible(span.source.path)}:{span.line}:{span.column}"


def _headline(diagnostic: Diagnostic, colour: str, color: bool, width: int) -> Iterator[str]:
    head = f"{_HEADS[diagnostic.entry.severity]}[{diagnostic.code}]"
    first, *rest = _wrapped(visible(diagnostic.message), width - len(head) - 2)
    yield _painted(head, colour, color) + _painted(f": {first}", _BOLD, color)
    for line in rest:
        yield _painted(" " * (len(head) + 2) + line, _BOLD, color)


def _drawn(span: Span, mark: str, gutter: int, colour: str, color: bool, width: int) -> Iterator[str]:
    lines = snippet(span, "^" if mark == "^" else "-", max(_NARROWEST, width - gutter - 3))
    if not any(line.text for line in lines):
        return
    yield " " * gutter + _painted(" |", _BLUE, color)
    for line in lines:
        number = "" if line.number is None else str(line.number)
        yield _painted(f"{number:>{gutter}} | ", _BLUE, color) + line.text
        if line.underline:
            at = len(line.underline) - len(line.underline.lstrip())
            under = line.underline[:at] + _painted(line.underline[at:], colour, color)
            yield " " * gutter + _painted(" | ", _BLUE, color) + under


def _trailer(diagnostic: Diagnostic, gutter: int, color: bool, width: int) -> Iterator[str]:
    """The nearest name, the fix and the help; what only repeats the line above it says nothing new."""
    nearest = diagnostic.nearest
    told = set() if nearest is None else {f"expected `{nearest}`"}
    for fix in diagnostic.fixes:
        told |= {fix.title.words, f"expected {fix.title.words.removeprefix('add ')}"}
    if nearest is not None:
        yield from _attached("nearest", f"`{nearest}`", gutter, color, width)
    for fix in diagnostic.fixes:
        if [right.strip(' "') for _, right in fix.edits] != [nearest]:
            yield from _attached("fix", fix.title.words, gutter, color, width)
    for words in (words for words in diagnostic.helps if words not in told):
        yield from _attached("help", words, gutter, color, width)


def _attached(head: str, words: str, gutter: int, color: bool, width: int) -> Iterator[str]:
    indent = gutter + 3 + len(head) + 2
    first, *rest = _wrapped(visible(words), width - indent)
    yield " " * gutter + _painted(" = ", _BLUE, color) + _painted(f"{head}:", _BOLD, color) + f" {first}"
    for line in rest:
        yield " " * indent + line


def _wrapped(text: str, width: int) -> Sequence[str]:
    """Lines of whole words; the author's own blanks stay as they are."""
    lines: list[str] = []
    for word in text.split(" "):
        if lines and display_width(lines[-1]) + 1 + display_width(word) <= max(width, _NARROWEST):
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return lines
