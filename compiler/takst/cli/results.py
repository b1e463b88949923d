"""From results to what is printed: words for a terminal, JSON, NDJSON, CSV; and the summary of a run."""

from __future__ import annotations

import csv
import json
import textwrap
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from decimal import Decimal
from typing import IO, Any, TypeAlias

import click
from attrs import define, field, frozen

from takst.cli.terminal import say
from takst.runtime.claim import Claim
from takst.runtime.languages import language
from takst.runtime.repair import Repair
from takst.runtime.result import Cause, Finding, LineResult, Result, Sum, plain
from takst.runtime.spec import Period, RulesetSpec
from takst.runtime.verdicts import FINAL, PENDING, VERDICTS, Verdict
from takst.runtime.view import LineView, docket
from takst.runtime.wording import Language

_MOST_RULES = 15
_WIDTH = 110

COLUMNS = (
    "claim",
    "line",
    "code",
    "date",
    "line_verdict",
    "units",
    "units_after",
    "amount_before",
    "amount_after",
    "verdict",
    "rule",
    "message",
    "source",
    "place",
    "missing",
    "reading",
    "mend",
    "letter",
    "currency",
    "in_force_from",
    "in_force_until",
    "sentence",
    "because",
    "evidence",
    "assumed",
    "reason",
)
"""New ones stand last, so that those who count columns find the old ones where they were."""


@frozen
class Judged:
    """A claim with its result."""

    claim: Claim
    result: Result
    repair: Repair | None = None
    """The smallest change with which it would pass, where that was asked."""


@define
class Tally:
    """What a run found, counted while it goes on."""

    claims: int = 0
    lines: int = 0
    unread: int = 0
    """Claims that could not be read."""
    verdicts: Counter[Verdict] = field(factory=Counter)
    rules: Counter[str] = field(factory=Counter)
    sums: dict[str, Sum] = field(factory=dict)
    """By key letter or currency."""
    without_amount: int = 0
    findings: int = 0
    by_verdict: Counter[tuple[str, Verdict]] = field(factory=Counter)
    """Findings by rule and verdict, where a run is told in no other way."""

    def add(self, result: Result) -> None:
        totals = result.totals
        self.claims += 1
        self.lines += len(result.lines)
        self.verdicts[result.verdict] += 1
        self.rules.update(finding.rule for finding in result.findings)
        self.findings += len(result.findings)
        for one in totals.sums:
            self.sums[one.name] = self.sums[one.name] + one if one.name in self.sums else one
        self.without_amount += totals.unknown

    def words(self, lang: str = "en") -> Iterator[str]:
        into = language(lang)
        unread = f"; {into.label('unread', number=self.unread)}" if self.unread else ""
        yield f"{into.label('claims', number=self.claims)}, {into.label('lines', number=self.lines)}{unread}"
        for verdict in VERDICTS:
            if self.verdicts[verdict]:
                yield f"  {self.verdicts[verdict]:>7,}  {_painted(into.verdicts[verdict], verdict)}"
        if self.rules:
            yield f"{into.label('findings', number=self.findings)} {into.label('by-rules', rules=len(self.rules))}"
        ranked = sorted(self._ranked(into).items(), key=lambda one: (-one[1], one[0]))
        for rule, number in ranked[:_MOST_RULES]:
            yield f"  {number:>7,}  {rule}"
        if len(ranked) > _MOST_RULES:
            yield f"           {into.label('more-rules', number=len(ranked) - _MOST_RULES)}"
        without = into.label("lines-without-amount", number=self.without_amount)
        unknown = f"; {without}" if self.without_amount else ""
        for one in self.sums.values() or (Sum(None),):
            paid, held, refused = _said(one, one.payable), plain(one.held), plain(one.refused)
            yield f"{into.label('sums', payable=paid, held=held, refused=refused)}{unknown}"
            unknown = ""

    def _ranked(self, into: Language) -> Mapping[str, int]:
        if not self.by_verdict:
            return self.rules
        width = max(len(into.verdicts[verdict]) for _, verdict in self.by_verdict)
        return {
            f"{into.verdicts[verdict]:<{width}}  {rule}": number for (rule, verdict), number in self.by_verdict.items()
        }


def _said(one: Sum, number: Decimal) -> str:
    """`K 36`, `234.00 EUR`, or the number alone where nothing but coefficients is counted."""
    if one.letter is None:
        return f"{plain(number)}"
    return f"{plain(number)} {one.letter}" if one.is_money else f"{one.letter} {plain(number)}"


Writer: TypeAlias = Callable[[Iterable[Judged], IO[str], RulesetSpec, str], None]
"""Claims with their results, where to, the ruleset, and the language of the messages."""


# ---------------------------------------------------------------- for programs


def write_json(judged: Iterable[Judged], stream: IO[str], spec: RulesetSpec, lang: str) -> None:
    """A list, one claim after the other, so that a long run needs no long memory."""
    before = "[\n"
    for one in judged:
        stream.write(before + textwrap.indent(_json(one.result, lang, indent=2), "  "))
        before = ",\n"
    stream.write("[]\n" if before == "[\n" else "\n]\n")


def write_ndjson(judged: Iterable[Judged], stream: IO[str], spec: RulesetSpec, lang: str) -> None:
    for one in judged:
        stream.write(f"{_json(one.result, lang)}\n")


def _json(result: Result, lang: str, indent: int | None = None) -> str:
    return json.dumps(result.as_dict(lang), ensure_ascii=False, indent=indent)


def write_csv(judged: Iterable[Judged], stream: IO[str], spec: RulesetSpec, lang: str) -> None:
    """A row for each finding, and one for each line without any."""
    table = csv.DictWriter(stream, COLUMNS, lineterminator="\n")
    table.writeheader()
    for one in judged:
        for view, line, findings in _lines(one, spec):
            for finding in findings or (None,):
                table.writerow(_row(one.result.claim, view, line, finding, lang))


def _row(claim: str, view: LineView, line: LineResult, finding: Finding | None, lang: str) -> Mapping[str, Any]:
    common = {
        "claim": claim,
        "line": line.n,
        "code": line.code,
        "date": view.date.isoformat(),
        "line_verdict": line.verdict,
        "units": line.units[0],
        "units_after": line.units[1],
        "amount_before": plain(line.amount.before),
        "amount_after": plain(line.amount.after),
        "letter": line.amount.letter,
        "currency": line.amount.currency,
    }
    if finding is None:
        return common
    return common | {
        "verdict": finding.verdict,
        "rule": finding.rule,
        "message": finding.text_in(lang),
        "source": None if finding.citation is None else finding.citation.source,
        "place": None if finding.citation is None else finding.citation.place,
        "missing": " ".join(missing.fact for missing in finding.missing),
        "reading": finding.reading,
        "mend": finding.mend_in(lang),
        "in_force_from": finding.in_force.start,
        "in_force_until": finding.in_force.end,
        "sentence": finding.sentence,
        "because": "; ".join(map(_cause, finding.because)),
        "evidence": "; ".join(f"{name} = {value}" for name, value in finding.evidence),
        "assumed": "; ".join(f"{one.fact} = {language(lang).words(one.value)}" for one in finding.assumed),
        "reason": finding.reason,
    }


def _cause(cause: Cause) -> str:
    """`line 2 SK054 2018-04-02`; of another claim, that first; of history no line."""
    line = None if cause.line is None else f"line {cause.line}"
    return " ".join(filter(None, (cause.claim, line, cause.code, cause.date.isoformat())))


# ---------------------------------------------------------------- for people


def write_text(judged: Iterable[Judged], stream: IO[str], spec: RulesetSpec, lang: str) -> None:
    for one in judged:
        say(_claim_words(one, spec, language(lang)), stream)


def _claim_words(one: Judged, spec: RulesetSpec, into: Language) -> Iterator[str]:
    result = one.result
    verdict = _painted(into.verdicts[result.verdict], result.verdict)
    if not result.findings:
        paid = ", ".join(_said(total, total.payable) for total in result.totals.sums)
        lines = into.label("lines", number=len(result.lines))
        yield ", ".join(filter(None, (f"{result.claim}: {verdict}", lines, paid)))
        return
    yield f"{click.style(result.claim, bold=True)}: {verdict}"
    for view, line, findings in _lines(one, spec):
        where = into.label("line-on", line=line.n, code=line.code, date=view.date)
        yield f"  {where}: {_painted(into.verdicts[line.verdict], line.verdict)}{_amount(line, into)}"
        for finding in findings:
            yield from _finding_words(finding, spec, into)
    for contradiction in result.contradictions:
        yield f"  {into.label('note')}: {into.words(contradiction)}"
    if one.repair is not None:
        yield f"  {into.label('to-pass')}: {one.repair.text_in(into.code)}"
    yield ""


def _finding_words(finding: Finding, spec: RulesetSpec, into: Language) -> Iterator[str]:
    verdict = into.verdicts[finding.verdict]
    head = f"    {verdict}: "
    first, *rest = _wrapped(finding.text_in(into.code), len(head))
    yield f"    {_painted(verdict, finding.verdict)}: {first}"
    yield from (" " * len(head) + row for row in rest)
    yield from _labelled("rule", into, finding.rule)
    if finding.citation is not None:
        titles = {source.name: source.title for source in spec.sources}
        title = titles.get(finding.citation.source, finding.citation.source)
        yield from _labelled("place", into, f"{title}, {finding.citation.place}{_force(finding.in_force, into)}")
    if finding.reading is not None:
        yield from _labelled("reading", into, finding.reading)
    for missing in finding.missing:
        asked = f"{missing.fact}: {into.words(missing.question)}" if missing.question else missing.fact
        yield from _labelled("ask", into, asked)
    for assumed in finding.assumed:
        taken = into.label("is", fact=assumed.fact, value=into.words(assumed.value), by=into.words(assumed.by))
        yield from _labelled("assumed", into, taken)
    mend = finding.mend_in(into.code)
    if mend:
        yield from _labelled("mend", into, mend)


_LABELS = ("rule", "place", "reading", "ask", "assumed", "mend")


def _labelled(label: str, into: Language, text: str) -> Iterator[str]:
    width = 2 + max(len(into.label(one)) for one in _LABELS)
    head = f"      {into.label(label):<{width}}"
    first, *rest = _wrapped(text, len(head))
    yield head + first
    yield from (" " * len(head) + row for row in rest)


def _wrapped(text: str, taken: int) -> list[str]:
    return textwrap.wrap(text, _WIDTH - taken, break_long_words=False, break_on_hyphens=False) or [""]


def _force(period: Period, into: Language) -> str:
    start = into.label("from", date=period.start) if period.start else ""
    end = into.label("until", date=period.end) if period.end else ""
    days = " ".join(filter(None, (start, end)))
    return f" ({into.label('in-force', days=days)})" if days else ""


def _amount(line: LineResult, into: Language) -> str:
    before, after = plain(line.amount.before), plain(line.amount.after)
    letter = f"{line.amount.letter} " if line.amount.letter else ""
    if before is None:
        return ""
    if after is None:
        high = plain(line.amount.high)
        low = f"{letter}{before}"
        held = into.label("held", amount=low) if high is None else into.label("range-held", low=low, high=high)
        return f", {held}"
    paid = f"{letter}{after}"
    return f", {paid}" if after == before else f", {into.label('of', after=paid, before=before)}"


def _painted(text: str, verdict: Verdict) -> str:
    colour = (
        "red" if verdict in FINAL else "yellow" if verdict in PENDING else "green" if verdict == "payable" else "cyan"
    )
    return click.style(text, fg=colour)


def _lines(one: Judged, spec: RulesetSpec) -> Iterator[tuple[LineView, LineResult, tuple[Finding, ...]]]:
    """Each line as it was billed, its result and its findings."""
    views = {view.n: view for view in docket(one.claim, spec).own}
    for line in one.result.lines:
        yield views[line.n], line, tuple(finding for finding in one.result.findings if finding.line == line.n)


WRITERS: Mapping[str, Writer] = {
    "text": write_text,
    "json": write_json,
    "ndjson": write_ndjson,
    "csv": write_csv,
}
