"""From fixes to an edited text: which of them go together, and what the file holds afterwards.

Only what a fix names changes: comments, line ends and a byte order mark stay as they are in the file.
"""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterable, Sequence

from takst.diagnostics.diagnostic import Diagnostic, Fix
from takst.source import Span

Edit = tuple[Span, str]


def applicable(diagnostic: Diagnostic, unsafe: bool = False) -> Fix | None:
    """The fix that is applied without asking; with `unsafe` the likeliest one, whether it is safe or not."""
    return next((fix for fix in diagnostic.fixes if fix.safe or unsafe), None)


def together(fixes: Iterable[Fix]) -> tuple[Fix, ...]:
    """The fixes that can be applied at once, the first ones first: no two touch the same place."""
    chosen: list[Fix] = []
    taken: dict[str, list[tuple[int, int]]] = {}
    for fix in fixes:
        places = [(span.source.path, (span.start, span.end)) for span, _ in fix.edits]
        if not any(_meets(place, taken.get(path, ())) for path, place in places):
            chosen.append(fix)
            for path, place in places:
                insort(taken.setdefault(path, []), place)
    return tuple(chosen)


def _meets(place: tuple[int, int], taken: Sequence[tuple[int, int]]) -> bool:
    """Among places in order, of which no two meet, only the neighbours can."""
    start, end = place
    at = bisect_left(taken, place)
    return (at < len(taken) and taken[at][0] <= end) or (at > 0 and taken[at - 1][1] >= start)


def edited(text: str, edits: Sequence[Edit]) -> str:
    """The text of a file, as it is on the disk, after edits that are placed in the text as it was read."""
    if not edits:
        return text
    offsets = _offsets(text)
    newline = "\r\n" if "\r\n" in text else "\n"
    for span, right in sorted(edits, key=lambda edit: -edit[0].start):
        right = right.replace("\n", newline)
        text = text[: offsets[span.start]] + right + text[offsets[span.end] :]
    return text


def _offsets(text: str) -> list[int]:
    """Where each character of the text as it was read stands in the file."""
    at = 1 if text.startswith("\ufeff") else 0
    offsets = [at]
    while at < len(text):
        at += 2 if text.startswith("\r\n", at) else 1
        offsets.append(at)
    return offsets
