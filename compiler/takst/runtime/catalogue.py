"""Whether a line's code exists on its date: catalogue and claim line -> drafts."""

from __future__ import annotations

import datetime as dt
import difflib
from collections.abc import Iterator

from takst.runtime.findings import EARLIER_TEXT, UNKNOWN_ROW, Draft
from takst.runtime.kleene import YES, unknown
from takst.runtime.result import message
from takst.runtime.spec import CodeRow, RuleInfo, RulesetSpec
from takst.runtime.view import LineView
from takst.runtime.wording import phrase

_SENTENCE = "the law at the date of service decides"


def catalogue_drafts(line: LineView) -> Iterator[Draft]:
    """Not yet, ended, replaced text that is not here, or no code at all. Materials have no rows; where a ruleset has
    neither catalogue nor cases, codes are whatever the claim says."""
    spec = line.docket.spec
    if line.is_material:
        return
    if not spec.codes and not spec.cases:
        yield from _ruleset_drafts(line)
        return
    row = spec.codes.get(line.code)
    if row is not None:
        yield from _row_drafts(line, row)
    elif line.code in spec.cases:
        yield from _ruleset_drafts(line)
    else:
        yield _not_in_catalogue(line)


def _row_drafts(line: LineView, row: CodeRow) -> Iterator[Draft]:
    if line.date in row.valid:
        yield from _ruleset_drafts(line)
        return
    if row.valid.end is not None and line.date > row.valid.end:
        yield _draft(line, "ended", "not in force", end=row.valid.end.isoformat())
        return
    assert row.valid.start is not None
    start = row.valid.start.isoformat()
    if row.change == "replaced":
        yield Draft(
            line,
            line.code,
            _info(line.docket.spec, line.code),
            "undecided",
            message("earlier-text", code=line.code, start=start),
            unknown(line.need(f"{EARLIER_TEXT}{start}")),
        )
    else:
        yield _draft(line, "not-yet", "not in force", start=start)


def _ruleset_drafts(line: LineView) -> Iterator[Draft]:
    valid = line.docket.spec.valid
    if line.date in valid:
        return
    if valid.end is not None and line.date > valid.end:
        yield _draft(line, "ruleset-ended", "not in force", end=valid.end.isoformat())
    else:
        yield _draft(line, "ruleset-not-yet", "not in force", start=(valid.start or dt.date.min).isoformat())


def _not_in_catalogue(line: LineView) -> Draft:
    spec = line.docket.spec
    need = line.need(f"{UNKNOWN_ROW}{line.code}")
    if line.code in spec.outside:
        text = message("outside-code", code=line.code)
    else:
        text = message("unknown-code", code=line.code, nearest=_nearest(spec, line.code))
    return Draft(
        line, line.code, _info(spec, line.code), "undecided", text, unknown(need), mend=(message("mend-code"),)
    )


def _nearest(spec: RulesetSpec, code: str) -> str:
    """Kept, for it takes long to find, and a wrong code is often written again."""
    name = ("nearest", code)
    found: str | None = spec.kept.get(name)
    if found is None:
        near = difflib.get_close_matches(code, sorted(spec.codes), n=1, cutoff=0.75)
        found = phrase(f"; the nearest is {near[0]}", "nearest", code=near[0]) if near else ""
        spec.keep(name, found)
    return found


def _draft(line: LineView, message_id: str, verdict: str, **arguments: str) -> Draft:
    text = message(message_id, code=line.code, **arguments)
    return Draft(line, line.code, _info(line.docket.spec, line.code), verdict, text, YES)  # type: ignore[arg-type]


def _info(spec: RulesetSpec, code: str) -> RuleInfo:
    return RuleInfo("in-force", _SENTENCE, spec.place_of(code), spec.valid)
