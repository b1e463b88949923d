"""What is asked of a line itself: conditions, outcomes, judgements, and what must be there with it.

Bench and judged line -> drafts.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator

from takst.runtime import drafts
from takst.runtime.engine_bench import Bench, guard
from takst.runtime.engine_lines import in_question, in_set, lines_may_be_missing
from takst.runtime.findings import Draft
from takst.runtime.kleene import Truth, any_of, unknown
from takst.runtime.pairs import related
from takst.runtime.plan import (
    AlsoWhen,
    ApprovalRequired,
    Condition,
    DocumentRequired,
    Judge,
    LinesRequired,
    Outcome,
)
from takst.runtime.view import LineView, clean
from takst.runtime.windows import Window

# ---------------------------------------------------------------- conditions, outcomes, judgements


def conditions(bench: Bench, line: LineView) -> Iterator[Draft]:
    for rule in bench.of(Condition, line):
        truth = _fails(bench, rule, line)
        if truth.value is not False:
            yield drafts.condition_fails(
                line,
                rule.info,
                truth,
                subject=rule.name_on(line.code),
                fitting=_fitting(bench, line) if truth.value else (),
                retry=lambda view, rule=rule: _fails(bench, rule, view),  # type: ignore[misc]
            )


def _fails(bench: Bench, rule: Condition, line: LineView) -> Truth:
    """The condition is not met, nor any `also when` that looks at one of the same facts."""
    ways = [rule.holds(line)]
    for other in bench.of(AlsoWhen, line):
        if not set(rule.asks).isdisjoint(other.asks):
            ways.append(other.holds(line) & guard(other, line))
    return guard(rule, line) & ~any_of(ways)


def _fitting(bench: Bench, line: LineView) -> list[str]:
    """The alternatives of the line's code whose own conditions this line meets."""
    return [code for code in bench.plan.spec.siblings.get(line.code, ()) if _meets_all(bench, code, line)]


def _meets_all(bench: Bench, code: str, line: LineView) -> bool:
    rules = bench.plan.conditions(code, line.date)
    return bool(rules) and all((guard(rule, line) & ~rule.holds(line)).value is False for rule in rules)


def outcomes(bench: Bench, line: LineView) -> Iterator[Draft]:
    for rule in bench.of(Outcome, line):
        truth = guard(rule, line)
        if rule.verdict != "payable" and truth.value is not False:
            yield drafts.outcome(
                line,
                rule.info,
                truth,
                subject=rule.name_on(line.code),
                verdict=rule.verdict,
                by=rule.by,
                reason=rule.reason,
                retry=lambda view, rule=rule: guard(rule, view),  # type: ignore[misc]
            )


def judgements(bench: Bench, line: LineView) -> Iterator[Draft]:
    for rule in bench.of(Judge, line):
        applies, answer = guard(rule, line), line.answer(rule.question)
        if applies.value is False or answer is True:
            continue
        tell = drafts.judged_no if answer is False and applies.value else drafts.judgement_needed
        yield tell(line, rule.info, applies, subject=rule.name_on(line.code), question=rule.question)


# ---------------------------------------------------------------- requirements


def approvals(bench: Bench, line: LineView) -> Iterator[Draft]:
    for rule in bench.of(ApprovalRequired, line):
        truth = _lacks_approval(rule, line)
        if truth.value is not False:
            yield drafts.approval_missing(
                line,
                rule.info,
                truth,
                subject=rule.name_on(line.code),
                retry=lambda view, rule=rule: _lacks_approval(rule, view),  # type: ignore[misc]
            )


def _lacks_approval(rule: ApprovalRequired, line: LineView) -> Truth:
    return guard(rule, line) & ~line.approved(prior=rule.prior, whose=rule.whose)


def documents(bench: Bench, line: LineView) -> Iterator[Draft]:
    for rule in bench.of(DocumentRequired, line):
        draft = _document(rule, line)
        if draft is not None:
            yield draft


def _document(rule: DocumentRequired, line: LineView) -> Draft | None:
    missing, late = _lacks_document(rule, line), _late(rule, line)
    subject = rule.name_on(line.code)

    def retry(view: LineView) -> Truth:
        return _lacks_document(rule, view)

    if isinstance(late, dt.date):
        dated = f"{rule.dated} {rule.dated_fact}"
        return drafts.document_late(
            line, rule.info, late, subject=subject, kind=rule.kind, dated=dated, retry=retry
        )
    if late is not None and missing.value is not True:
        missing = late
    if missing.value is False:
        return None
    return drafts.document_missing(line, rule.info, missing, subject=subject, kind=rule.kind, retry=retry)


def _lacks_document(rule: DocumentRequired, line: LineView) -> Truth:
    return guard(rule, line) & ~line.is_true(f"documents.{rule.kind}")


def _late(rule: DocumentRequired, line: LineView) -> dt.date | Truth | None:
    """The date of a document that is dated wrongly, a truth when that cannot be told, None when all is well."""
    if rule.dated is None or rule.dated_fact is None or guard(rule, line).value is not True:
        return None
    found = [document for document in line.documents or () if clean(document.kind) == clean(rule.kind)]
    days = [document.date for document in found if isinstance(document.date, dt.date)]
    wanted = line.fact(rule.dated_fact).value
    if not found and line.is_true(f"documents.{rule.kind}").value is not True:
        return None
    if not isinstance(wanted, dt.date) or not days:
        return unknown(line.need(rule.dated_fact if days else f"documents.{rule.kind}.date"))
    return None if any(_FITS[rule.dated](day, wanted) for day in days) else min(days)


_FITS: dict[str, Callable[[dt.date, dt.date], bool]] = {
    "before": lambda day, wanted: day < wanted,
    "after": lambda day, wanted: day > wanted,
    "on or before": lambda day, wanted: day <= wanted,
}


def required_lines(bench: Bench, line: LineView) -> Iterator[Draft]:
    for rule in bench.of(LinesRequired, line):
        truth = _lacks_line(rule, line)
        if truth.value is not False:
            yield drafts.line_missing(
                line,
                rule.info,
                truth,
                subject=rule.name_on(line.code),
                partner=rule.partners.words,
                keys=rule.keys,
                retry=lambda view, rule=rule: _lacks_line(rule, view),  # type: ignore[misc]
            )


def _lacks_line(rule: LinesRequired, line: LineView) -> Truth:
    there = any_of(
        in_set(rule.partners, line, other) & related(line, other, rule.keys)
        for other in in_question(rule.partners, line)
    )
    return guard(rule, line) & ~(there | lines_may_be_missing(Window("keys", rule.keys), line))
