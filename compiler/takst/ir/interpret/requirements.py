"""Requirements: approvals, documents and other lines that must be there."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator

from takst.ir.interpret.core import Interpreter, info, partner_words
from takst.ir.names import subject_name
from takst.ir.nodes import (
    ApprovalRequired,
    DocumentRequired,
    LinesRequired,
)
from takst.runtime import drafts
from takst.runtime.findings import Draft
from takst.runtime.kleene import Truth, any_of, unknown
from takst.runtime.pairs import related
from takst.runtime.view import LineView, clean
from takst.runtime.windows import Window


def approvals(judge: Interpreter, line: LineView) -> Iterator[Draft]:
    for rule in judge.of(ApprovalRequired, line):
        truth = lacks_approval(judge, rule, line)
        if truth.value is not False:
            yield drafts.approval_missing(
                line,
                info(rule),
                truth,
                subject=subject_name(rule.subject, line.code),
                retry=lambda view, rule=rule: lacks_approval(judge, rule, view),  # type: ignore[misc]
            )


def lacks_approval(judge: Interpreter, rule: ApprovalRequired, line: LineView) -> Truth:
    whose = rule.whose
    asked: Callable[[LineView], Truth] | None = None if whose is None else lambda view: judge.holds(whose, view)
    return judge.guard(rule, line) & ~line.approved(prior=rule.prior, whose=asked)


def documents(judge: Interpreter, line: LineView) -> Iterator[Draft]:
    for rule in judge.of(DocumentRequired, line):
        truth = lacks_document(judge, rule, line)
        late = late_document(judge, rule, line)
        if truth.value is False and late is None:
            continue
        yield document_draft(judge, rule, line, truth, late)


def lacks_document(judge: Interpreter, rule: DocumentRequired, line: LineView) -> Truth:
    return judge.guard(rule, line) & ~line.is_true(f"documents.{rule.kind}")


def late_document(judge: Interpreter, rule: DocumentRequired, line: LineView) -> dt.date | Truth | None:
    """The date of a document that is dated wrongly; a Truth when that cannot be told; None when all is well."""
    if rule.dated is None or rule.dated_fact is None or judge.guard(rule, line).value is not True:
        return None
    wanted = line.fact(rule.dated_fact).value
    found = [d for d in line.documents or () if clean(d.kind) == clean(rule.kind)]
    dated = [d.date for d in found if isinstance(d.date, dt.date)]
    if not found and line.is_true(f"documents.{rule.kind}").value is not True:
        return None
    if not isinstance(wanted, dt.date) or not dated:
        return unknown(line.need(rule.dated_fact if dated else f"documents.{rule.kind}.date"))
    fits: Callable[[dt.date], bool] = {
        "before": lambda day: day < wanted,
        "after": lambda day: day > wanted,
        "on or before": lambda day: day <= wanted,
    }[rule.dated]
    return None if any(fits(day) for day in dated) else min(dated)


def document_draft(
    judge: Interpreter, rule: DocumentRequired, line: LineView, truth: Truth, late: dt.date | Truth | None
) -> Draft:
    subject = subject_name(rule.subject, line.code)

    def retry(view: LineView) -> Truth:
        return lacks_document(judge, rule, view)

    if isinstance(late, dt.date):
        dated = f"{rule.dated} {rule.dated_fact}"
        return drafts.document_late(line, info(rule), late, subject=subject, kind=rule.kind, dated=dated, retry=retry)
    if late is not None and truth.value is not True:
        truth = late
    return drafts.document_missing(line, info(rule), truth, subject=subject, kind=rule.kind, retry=retry)


def required_lines(judge: Interpreter, line: LineView) -> Iterator[Draft]:
    for rule in judge.of(LinesRequired, line):
        truth = lacks_line(judge, rule, line)
        if truth.value is not False:
            yield drafts.line_missing(
                line,
                info(rule),
                truth,
                subject=subject_name(rule.subject, line.code),
                partner=partner_words(rule.partners),
                keys=rule.keys,
                retry=lambda view, rule=rule: lacks_line(judge, rule, view),  # type: ignore[misc]
            )


def lacks_line(judge: Interpreter, rule: LinesRequired, line: LineView) -> Truth:
    there = any_of(
        judge.in_set(rule.partners, line, other) & related(line, other, rule.keys)
        for other in judge.case.lines
        if other.line is not line.line
    )
    return judge.guard(rule, line) & ~(there | judge.window_unknown(Window("keys", rule.keys), line))
