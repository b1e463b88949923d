"""From a ruleset to all findings, with those apart that somebody has accepted, and acceptances that match nothing."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from attrs import field, frozen

from takst.analysis.bands import bands
from takst.analysis.book import Book
from takst.analysis.conditions import conditions
from takst.analysis.finding import Finding
from takst.analysis.limits import limits
from takst.analysis.pairs import pairs
from takst.analysis.scene import Witness
from takst.analysis.validity import unused, validity
from takst.diagnostics import Diagnostic
from takst.ir import nodes as ir
from takst.model.nodes import Ruleset
from takst.witness.text import NoExample, as_example

FILE = "accepted.csv"
"""Beside the rule files: the findings that somebody has looked at and accepted."""
COLUMNS = ("finding", "reason")
_OPEN: Mapping[str, str] = {
    "limit": "there are too many cases to try",
    "z3": 'needs z3: install it with `pip install "takst[analysis]"`',
    "time": "z3 gave no answer within the time limit",
}


@frozen
class Acceptance:
    """A finding by its id, and why it may stay. `line` is where it is written."""

    finding: str
    reason: str
    line: int = field(default=0, eq=False)


class BadAcceptance(ValueError):
    """The file of acceptances cannot be read: the words say where and why."""


@frozen
class Report:
    """What was found in one ruleset. `stale` are acceptances that match no finding, `open` questions without an
    answer, with their number."""

    ruleset: str
    findings: tuple[Finding, ...]
    accepted: tuple[tuple[Finding, str], ...] = ()
    stale: tuple[Acceptance, ...] = ()
    open: Mapping[str, int] = field(factory=dict)
    rules: ir.CheckedRuleset | None = field(default=None, eq=False, repr=False)

    def examples(self, finding: Finding) -> list[str]:
        """The claims that show the finding, as examples ready to be pasted into a rule file."""
        if finding.witness is None or self.rules is None:
            return []
        return list(_examples(self.rules, finding.sentence, finding.witness))

    @property
    def to_mend(self) -> tuple[Finding, ...]:
        """All but those that are only to know."""
        return tuple(one for one in self.findings if one.about.weight != "to know")

    @property
    def open_words(self) -> tuple[str, ...]:
        return tuple(
            f"{count} {'question' if count == 1 else 'questions'} could not be decided: {_OPEN[why]}"
            for why, count in sorted(self.open.items())
        )

    def as_dict(self) -> dict[str, Any]:
        return {
            "ruleset": self.ruleset,
            "findings": [one.as_dict() for one in self.findings],
            "accepted": [{**one.as_dict(), "reason": reason} for one, reason in self.accepted],
            "stale": [{"finding": one.finding, "reason": one.reason, "line": one.line} for one in self.stale],
            "undecided": dict(sorted(self.open.items())),
        }


def _examples(rules: ir.CheckedRuleset, title: str, witness: Witness) -> Iterator[str]:
    for document, result in witness.claims:
        code = f": as {document['lines'][0]['code']}" if witness.others else ""
        try:
            yield as_example(rules, dict(document), result, f"{title.partition(', for instance')[0]}{code}")
        except NoExample:  # a claim can say more than an example
            continue


def analyse(
    rules: ir.CheckedRuleset,
    names: Ruleset,
    said: Iterable[Diagnostic] = (),
    acceptances: Iterable[Acceptance] = (),
    seconds: float = 2.0,
) -> Report:
    """`said` is what `takst check` says of the ruleset, `seconds` the most that z3 may take for one question."""
    book = Book(rules, names, seconds)
    found = [
        *conditions(book),
        *bands(book),
        *limits(book),
        *pairs(book),
        *validity(book),
        *unused(book, said),
    ]
    return _sorted_out(book, _named_apart(found), tuple(acceptances))


def _sorted_out(book: Book, found: list[Finding], acceptances: tuple[Acceptance, ...]) -> Report:
    reasons = {one.finding: one.reason for one in acceptances}
    found.sort(key=lambda one: one.order)
    ids = {one.id for one in found}
    return Report(
        book.name,
        tuple(one for one in found if one.id not in reasons),
        tuple((one, reasons[one.id]) for one in found if one.id in reasons),
        tuple(one for one in acceptances if one.finding not in ids),
        {str(why): count for why, count in book.solver.open.items()},
        book.rules,
    )


def _named_apart(found: list[Finding]) -> list[Finding]:
    """Each id once: the first finding stands, as in diagnostics."""
    return list({one.id: one for one in reversed(found)}.values())


def acceptances(text: str, file: str = FILE) -> tuple[Acceptance, ...]:
    """The rows of `accepted.csv`: `finding`, `reason`."""
    rows = list(csv.reader(io.StringIO(text)))
    if not rows or tuple(cell.strip() for cell in rows[0]) != COLUMNS:
        raise BadAcceptance(f"{file}: the first line must be `{','.join(COLUMNS)}`")
    found: dict[str, Acceptance] = {}
    for line, row in enumerate(rows[1:], start=2):
        if not any(cell.strip() for cell in row):
            continue
        if len(row) != len(COLUMNS):
            wanted = "a row has a finding and a reason; a reason with a comma stands in quotes"
            raise BadAcceptance(f"{file}:{line}: {wanted}")
        finding, reason = (cell.strip() for cell in row)
        if not finding or not reason:
            raise BadAcceptance(f"{file}:{line}: {'the finding is' if not finding else 'a reason is'} missing")
        if finding in found:
            raise BadAcceptance(f"{file}:{line}: `{finding}` is accepted twice")
        found[finding] = Acceptance(finding, reason, line)
    return tuple(found.values())
