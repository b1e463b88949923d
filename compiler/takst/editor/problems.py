"""From a snapshot to what is wrong, file by file, and from a place to the fixes that are offered there."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import frozen

from takst.diagnostics import Diagnostic, Edit, Fix, applicable, together
from takst.editor.workspace import Snapshot
from takst.source import SourceText


def problems_by_file(snapshot: Snapshot) -> Mapping[str, tuple[Diagnostic, ...]]:
    """Every file of the ruleset and its sheets, those without a problem too, so that old ones are taken away."""
    found: dict[str, list[Diagnostic]] = {source.path: [] for source in snapshot.loaded.sources}
    for one in snapshot.loaded.diagnostics:
        found.setdefault(one.span.source.path, []).append(one)
    return {path: tuple(ones) for path, ones in found.items()}


def words(problem: Diagnostic) -> str:
    """The message, and below it what was most likely meant and the help; nothing is said twice."""
    lines = [problem.message]
    if problem.nearest is not None:
        lines.append(f"did you mean `{problem.nearest}`?")
    told = {fix.title.words for fix in problem.fixes}
    told |= {f"expected `{problem.nearest}`", *(f"expected {title.removeprefix('add ')}" for title in told)}
    lines += [help for help in problem.helps if help not in told]
    return "\n".join(lines)


@frozen
class Offer:
    """A fix with the mistake that it mends."""

    problem: Diagnostic
    fix: Fix


def fixes(snapshot: Snapshot, source: SourceText, start: int, end: int) -> tuple[Offer, ...]:
    """The fixes of the mistakes that a stretch of the text touches, the likeliest of each first."""
    return tuple(
        Offer(one, fix)
        for one in problems_by_file(snapshot).get(source.path, ())
        if one.span.start <= end and start <= one.span.end
        for fix in one.fixes
    )


def all_safe_fixes(snapshot: Snapshot, source: SourceText) -> tuple[Edit, ...]:
    """What may be mended in the file without asking, as far as it can be done at once."""
    safe = map(applicable, problems_by_file(snapshot).get(source.path, ()))
    own = (fix for fix in safe if fix is not None and all(span.source.path == source.path for span, _ in fix.edits))
    return tuple(edit for fix in together(own) for edit in fix.edits)
