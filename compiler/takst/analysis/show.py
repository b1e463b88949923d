"""From reports to what is printed: text short enough to read, JSON, and SARIF 2.1.0."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from textwrap import wrap
from typing import Any
from urllib.parse import quote

from takst.analysis.finding import KINDS, Finding, Place
from takst.analysis.report import Report
from takst.diagnostics.machine import dumped

_IN_FULL = 2
"""So many findings of a kind are shown with their places and their claims, when there are more than `_FEW`."""
_FEW = 3
_MOST_LISTED = 12
_MOST_PLACES = 3
_MOST_CLAIMS = 2
_LEVELS = {"wrong": "error", "doubtful": "warning", "to know": "note"}
_SARIF_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"


def render_text(reports: Iterable[Report], everything: bool = False, width: int = 100, examples: bool = False) -> str:
    return "\n".join("\n".join(_report(report, everything, width, examples)) + "\n" for report in reports)


def _report(report: Report, everything: bool, width: int, examples: bool) -> Iterator[str]:
    yield _headline(report)
    for kind, same in groupby(report.findings, key=lambda one: one.kind):
        yield ""
        yield from _kind(report, kind, list(same), everything, width, examples)
    if report.accepted:
        yield ""
        yield "Accepted"
        for finding, reason in report.accepted:
            yield from _hung(f"  {finding.id}: ", reason, width)
    if report.stale:
        yield ""
        yield "Accepted, and no longer found: take these out of accepted.csv, or look at what has changed"
        for one in report.stale:
            yield f"  {one.finding} (line {one.line})"
    if report.open:
        yield ""
        yield from report.open_words


def _headline(report: Report) -> str:
    wrong = [one for one in report.findings if one.about.weight == "wrong"]
    doubtful = [one for one in report.findings if one.about.weight == "doubtful"]
    known = [one for one in report.findings if one.about.weight == "to know"]
    parts = [
        f"{len(wrong)} wrong" if wrong else "",
        f"{len(doubtful)} doubtful" if doubtful else "",
        f"{len(known)} to know" if known else "",
        f"{len(report.accepted)} accepted" if report.accepted else "",
        f"{len(report.stale)} accepted and no longer found" if report.stale else "",
    ]
    return f"{report.ruleset}: {', '.join(filter(None, parts)) or 'nothing found'}"


def _kind(
    report: Report, kind: str, found: Sequence[Finding], everything: bool, width: int, examples: bool
) -> Iterator[str]:
    about = KINDS[kind]
    number = f" ({len(found)})" if len(found) > 1 else ""
    yield f"{about.title}{number}: {about.weight}"
    yield from wrap(about.advice, width, initial_indent="  ", subsequent_indent="  ")
    shown = found if everything or len(found) <= _FEW else found[:_IN_FULL]
    if kind == "never-used" and not everything:
        shown = []
    for one in shown:
        yield ""
        yield from _finding(one, everything, width)
        for example in report.examples(one) if examples else ():
            yield ""
            yield from (f"    {line}".rstrip() for line in example.splitlines())
    rest = found[len(shown) :]
    if rest:
        yield ""
        for one in rest[:_MOST_LISTED]:
            yield from _hung("  - ", f"{one.sentence} ({one.places[0].where})" if one.places else one.sentence, width)
        more = len(rest) - _MOST_LISTED
        if more > 0 or kind != "never-used":
            yield f"  {f'and {more} more; ' if more > 0 else ''}all of it with --all"


def _finding(one: Finding, everything: bool, width: int) -> Iterator[str]:
    yield from _hung("  ", one.sentence, width)
    places = one.places if everything else one.places[:_MOST_PLACES]
    for place in places:
        yield from _cut(f"    {place.where}: " if place.where else "    ", place.words, width)
    if len(places) < len(one.places):
        more = len(one.places) - len(places)
        yield f"    and {more} more {'sentence' if more == 1 else 'sentences'}"
    claims = () if one.witness is None else one.witness.each
    for claim in claims if everything else claims[:_MOST_CLAIMS]:
        for at, (words, verdict) in enumerate(claim.lines):
            yield from _hung("    claim  " if at == 0 else "           ", f"{words} → {verdict}", width)
    if not everything and len(claims) > _MOST_CLAIMS:
        yield f"    and the same with {len(claims) - _MOST_CLAIMS} more codes"
    yield f"    id     {one.id}"


def _hung(head: str, words: str, width: int) -> list[str]:
    return wrap(
        words,
        width,
        initial_indent=head,
        subsequent_indent=" " * len(head),
        break_long_words=False,
        break_on_hyphens=False,
    )


def _cut(head: str, words: str, width: int) -> Iterator[str]:
    """One line; a sentence that is longer ends in dots."""
    room = max(40, width - len(head))
    yield head + (words if len(words) <= room else f"{words[: room - 1].rstrip()}…")


# ---------------------------------------------------------------- for programs


def render_json(reports: Iterable[Report]) -> str:
    return dumped([report.as_dict() for report in reports])


def render_sarif(reports: Iterable[Report], version: str) -> str:
    """One run; its rules are the kinds that were found. What is accepted is suppressed, with the reason."""
    told = [(one, None) for report in reports for one in report.findings]
    told += [(one, reason) for report in reports for one, reason in report.accepted]  # type: ignore[misc]
    kinds = [kind for kind in KINDS if any(one.kind == kind for one, _ in told)]
    rules = [
        {
            "id": kind,
            "shortDescription": {"text": KINDS[kind].title},
            "help": {"text": KINDS[kind].advice},
            "defaultConfiguration": {"level": _LEVELS[KINDS[kind].weight]},
        }
        for kind in kinds
    ]
    run = {
        "tool": {"driver": {"name": "takst", "version": version, "rules": rules}},
        "columnKind": "unicodeCodePoints",
        "results": [_result(one, reason, kinds.index(one.kind)) for one, reason in told],
    }
    return dumped({"$schema": _SARIF_SCHEMA, "version": "2.1.0", "runs": [run]})


def _result(one: Finding, reason: str | None, index: int) -> dict[str, Any]:
    places = [place for place in one.places if place.span is not None]
    claim = (
        ""
        if one.witness is None
        else "; ".join(f"{words} → {verdict}" for claim in one.witness.each for words, verdict in claim.lines)
    )
    result: dict[str, Any] = {
        "ruleId": one.kind,
        "ruleIndex": index,
        "level": _LEVELS[one.about.weight],
        "message": {"text": one.sentence + (f". {claim}" if claim else "")},
        "partialFingerprints": {"findingId/v1": one.id},
        "locations": [{"physicalLocation": _location(place)} for place in places[:1]],
    }
    if places[1:]:
        result["relatedLocations"] = [
            {"id": number, "physicalLocation": _location(place), "message": {"text": place.words}}
            for number, place in enumerate(places[1:], start=1)
        ]
    if reason is not None:
        result["suppressions"] = [{"kind": "external", "justification": reason}]
    return result


def _location(place: Place) -> dict[str, Any]:
    span = place.span
    assert span is not None
    region = {
        "startLine": span.line,
        "startColumn": span.column,
        "endLine": span.end_line,
        "endColumn": span.end_column,
    }
    return {"artifactLocation": {"uri": quote(span.source.path)}, "region": region}
