"""From a text, or some of its lines, to the edits that bring it into the standard form."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from itertools import accumulate, takewhile

from takst.editor.workspace import Snapshot
from takst.source import SourceText, Span
from takst.syntax.format import format_text

_ROW = re.compile(r"[^\n]*\n|[^\n]+")


def format_edits(
    snapshot: Snapshot, source: SourceText, lines: tuple[int, int] | None = None
) -> tuple[tuple[Span, str], ...]:
    """Edits of whole lines; `lines` (from 1, both included) leaves alone what lies outside. There are none for a
    text with a mistake: nobody can say what belongs together."""
    wanted = format_text(source, snapshot.vocabulary)
    edits = tuple(_edits(source, wanted)) if wanted != source.text else ()
    if lines is None:
        return edits
    first, last = lines
    return tuple((span, new) for span, new in edits if first <= span.line and span.end_line <= last + 1)


def _edits(source: SourceText, wanted: str) -> Iterator[tuple[Span, str]]:
    """Only what differs, so that the cursor and the marks of the editor stay where they are."""
    before, after = _ROW.findall(source.text), _ROW.findall(wanted)
    same = len(list(takewhile(lambda pair: pair[0] == pair[1], zip(before, after, strict=False))))
    middle, new = before[same:], after[same:]
    while middle and new and middle[-1] == new[-1]:
        middle.pop()
        new.pop()
    starts = list(accumulate(map(len, middle), initial=sum(map(len, before[:same]))))
    for kind, i, j, k, m in SequenceMatcher(None, middle, new, autojunk=False).get_opcodes():
        if kind != "equal":
            yield source.span(starts[i], starts[j]), "".join(new[k:m])
