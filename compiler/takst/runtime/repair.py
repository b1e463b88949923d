"""A claim that does not pass -> the smallest change with which it does, and with which most is paid.

Candidates follow from what the findings say would mend them: a line less, fewer units, another day, the code that fits,
an approval or a document that is given, another line that is billed too. What a claim already says is never turned
into its opposite. Every candidate is judged; what passes only when unknown facts have the right answer says which.

    from takst.runtime.repair import repair
    repair(hzzo.PLAN, claim)
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import Any

import msgspec
from attrs import frozen
from msgspec import UNSET
from msgspec.structs import replace

from takst.runtime import engine
from takst.runtime.claim import Approval, Claim, Document, Line
from takst.runtime.decode import decode
from takst.runtime.entry import ClaimError
from takst.runtime.findings import Mode
from takst.runtime.languages import language
from takst.runtime.plan import Plan
from takst.runtime.result import Finding, Message, Result, message, plain
from takst.runtime.spec import RulesetSpec
from takst.runtime.verdicts import FINAL, PENDING
from takst.runtime.view import docket

Judge = Callable[[Claim, Mode], Result]

_MOST_STEPS = 5
_BEAM = 12
_JUDGED = 400
_DAY = dt.timedelta(days=1)
_ANSWERS = frozenset({"mend-fact", "mend-history", "mend-history-all", "mend-answer", "mend-link", "mend-code"})
"""Steps that ask for something; what it is, only the claim's author can say."""


@frozen
class Step:
    """One change to one line, worded as findings word what would mend them."""

    line: int
    code: str
    message: Message

    @property
    def text(self) -> str:
        return self.text_in("en")

    def text_in(self, lang: str) -> str:
        line = language(lang).label("line-of-code", line=self.line, code=self.code)
        return f"{line}: {self.message.text_in(lang)}"


@frozen
class Repair:
    """`claim` is the claim with the steps taken, and `result` what it then gets. With an unknown fact among the steps,
    that is when the answer is the right one."""

    steps: tuple[Step, ...]
    claim: Claim
    result: Result

    @property
    def outcome(self) -> str:
        """`then payable, 3.09`; where something is only to be said, that is when it is said as the rules want it."""
        return self.outcome_in("en")

    def outcome_in(self, lang: str) -> str:
        into = language(lang)
        sums = [one for one in self.result.totals.sums if one.payable]
        paid = [f"{one.letter} {plain(one.payable)}" if one.letter else f"{plain(one.payable)}" for one in sums]
        when = [into.label("if-answered")] if self.is_open else []
        return ", ".join([into.label("repaired", verdict=into.verdicts[self.result.verdict]), *paid, *when])

    @property
    def is_open(self) -> bool:
        """Whether it passes only when an answer that nobody has given yet is the right one."""
        return any(step.message.id in _ANSWERS for step in self.steps)

    @property
    def text(self) -> str:
        return self.text_in("en")

    def text_in(self, lang: str) -> str:
        return f"{'; '.join(step.text_in(lang) for step in self.steps)} ({self.outcome_in(lang)})"


@frozen
class _State:
    claim: Claim
    steps: tuple[Step, ...]
    cost: int


@frozen
class _Way:
    claim: Claim
    step: Step
    cost: int


def repair(plan: Plan, claim: Claim | dict[str, Any]) -> Repair | None:
    """For the rules of a generated package. None where the claim passes as it is, or nothing makes it pass."""
    decoded = decode(claim, plan.spec)
    if decoded.claim is None:
        raise ClaimError(decoded.faults)
    return repaired(decoded.claim, plan.spec, lambda one, unknown: engine.validate(plan, one, unknown=unknown))


def passes(result: Result) -> bool:
    """Everything is paid, or cut to what is allowed."""
    return not any(line.verdict in FINAL or line.verdict in PENDING for line in result.lines)


def repaired(claim: Claim, spec: RulesetSpec, judge: Judge) -> Repair | None:
    """The best repair that the search finds: most kept, then least changed."""
    claim = _numbered(claim, spec)
    if passes(judge(claim, "ask")):
        return None
    own = frozenset(line.n for line in claim.lines)
    states, seen, best = [_State(claim, (), 0)], {_key(claim)}, None
    judged = 0
    for _ in range(_MOST_STEPS):
        following: list[tuple[tuple[int, Decimal, int], _State]] = []
        for state in states:
            for way in _ways(state.claim, judge(state.claim, "ask"), claim):
                key = _key(way.claim)
                if key in seen or judged >= _JUDGED or not way.claim.lines:
                    continue
                seen.add(key)
                judged += 1
                new = _State(way.claim, (*state.steps, way.step), state.cost + way.cost)
                result = judge(new.claim, "ask")
                found = _passing(new, result, judge, own)
                if found is not None and (best is None or found[0] > best[0]):
                    best = found
                if not passes(result):
                    following.append(((_trouble(result), -_kept(result, own), new.cost), new))
        following.sort(key=lambda one: one[0])
        states = [state for _, state in following[:_BEAM]]
    start = _passing(_State(claim, (), 0), judge(claim, "ask"), judge, own)
    if start is not None and (best is None or start[0] > best[0]):
        best = start
    return None if best is None else best[1]


_Rank = tuple[Decimal, int, int]
Own = frozenset[object]
"""The numbers of the lines that the claim came with."""


def _passing(state: _State, result: Result, judge: Judge, own: Own) -> tuple[_Rank, Repair] | None:
    """With its rank: what is paid, how many units stand, how little is changed."""
    if not passes(result):
        if any(line.verdict in FINAL or line.verdict in PENDING - {"undecided"} for line in result.lines):
            return None
        asked = _asked(result)
        met = judge(state.claim, "met")
        if not asked or not passes(met):
            return None
        state = _State(state.claim, (*state.steps, *asked), state.cost + len(asked))
        result = met
    units = sum(line.units for line in state.claim.lines if line.n in own)
    return (_kept(result, own), units, -state.cost), Repair(state.steps, state.claim, result)


def _asked(result: Result) -> tuple[Step, ...]:
    """What must be said of lines whose verdict is open."""
    codes = {line.n: line.code for line in result.lines}
    found = [
        Step(finding.line, codes[finding.line], mend)
        for finding in result.findings
        if finding.verdict == "undecided"
        for mend in finding.mend
    ]
    return tuple(dict.fromkeys(found))


def _kept(result: Result, own: Own) -> Decimal:
    """Of the lines that the claim came with: adding others shall not pay."""
    paid = (line.amount.after or Decimal(0) for line in result.lines if line.n in own and line.verdict not in FINAL)
    return sum(paid, Decimal(0))


def _trouble(result: Result) -> int:
    return sum(one.verdict in FINAL or one.verdict in PENDING for one in result.findings)


def _key(claim: Claim) -> bytes:
    return msgspec.json.encode(claim, order="deterministic")


def _numbered(claim: Claim, spec: RulesetSpec) -> Claim:
    """Every line with the number that its findings name it by."""
    views = docket(claim, spec).own
    return replace(claim, lines=tuple(replace(view.line, n=view.n) for view in views))


# ---------------------------------------------------------------- candidates


def _ways(claim: Claim, result: Result, first: Claim) -> Iterator[_Way]:
    """The claim with one thing changed, for each finding that stands against it."""
    lines = {line.n: line for line in claim.lines}
    original = {line.n for line in first.lines}
    for finding in result.findings:
        line = lines[finding.line]
        if finding.verdict not in FINAL and finding.verdict not in PENDING:
            continue
        if finding.line in original:
            yield _without(claim, line)
        for cause in finding.because:
            is_own = cause.claim in (None, claim.claim) and cause.line in original
            if is_own and cause.line in lines:
                yield _without(claim, lines[cause.line])
        for mend in finding.mend:
            yield from _mended(claim, line, finding, mend)


def _without(claim: Claim, line: Line) -> _Way:
    kept = tuple(one for one in claim.lines if one is not line)
    documents = claim.documents
    if documents is not UNSET:
        documents = tuple(one for one in documents if one.for_ != line.n)
    lines = tuple(_unlinked(one, line) for one in kept)
    return _Way(replace(claim, lines=lines, documents=documents), _step(line, message("mend-remove-line")), 2)


def _unlinked(line: Line, gone: Line) -> Line:
    """Without the links to a line that is not there any more."""
    if line.links is UNSET:
        return line
    links = tuple(link for link in line.links if gone.n not in (link.to, getattr(link.to, "n", None)))
    return line if len(links) == len(line.links) else replace(line, links=links)


def _mended(claim: Claim, line: Line, finding: Finding, mend: Message) -> Iterator[_Way]:
    arguments = dict(mend.arguments)
    match mend.id:
        case "mend-units":
            yield _changed(claim, line, mend, 1, units=int(arguments["units"]))
        case "mend-after":
            yield _changed(claim, line, mend, 3, date=dt.date.fromisoformat(arguments["date"]) + _DAY)
        case "mend-other-day":
            moved = message("mend-after", code=line.code, date=line.date.isoformat())
            yield _changed(claim, line, moved, 3, date=line.date + _DAY)
        case "mend-alternative":
            yield _changed(claim, line, mend, 2, code=arguments["code"])
        case "mend-approval":
            known = () if claim.approvals is UNSET else claim.approvals
            rows = (f"{line.code} row {line.row}",) if isinstance(line.row, int) else ()
            approval = Approval(codes=(line.code, *rows), given=line.date)
            yield _Way(replace(claim, approvals=(*known, approval)), _step(line, mend), 1)
        case "mend-document":
            yield from _with_document(claim, line, mend, arguments["document"])
        case "mend-line":
            yield from _with_line(claim, line, arguments["partner"])
        case "mend-answer":
            question = dict(finding.message.arguments).get("question")
            if question is not None:
                judged = {**line.facts.get("judged", {}), question: True}
                yield _changed(claim, line, mend, 2, facts={**line.facts, "judged": judged})
        case _:
            pass


def _with_document(claim: Claim, line: Line, mend: Message, kind: str) -> Iterator[_Way]:
    """Without a day, or dated the day before the act."""
    known = () if claim.documents is UNSET else claim.documents
    facts = {name: value for name, value in line.facts.items() if name != f"documents.{kind}"}
    lines = tuple(replace(one, facts=facts) if one is line else one for one in claim.lines)
    for day in (UNSET, line.date - _DAY):
        given = Document(kind=kind, for_=line.n, date=day)
        yield _Way(replace(claim, lines=lines, documents=(*known, given)), _step(line, mend), 1)


def _with_line(claim: Claim, line: Line, partners: str) -> Iterator[_Way]:
    """The line that is required, on the same day and in the same groups."""
    number = 1 + max(one.n for one in claim.lines if isinstance(one.n, int))
    for code in partners.split(" or "):
        partner = Line(code=code, date=line.date, n=number, in_=line.in_, performers=line.performers, facts=line.facts)
        new = replace(claim, lines=(*claim.lines, partner))
        yield _Way(new, _step(line, message("mend-line", partner=code)), 3)


def _changed(claim: Claim, line: Line, mend: Message, cost: int, **changes: Any) -> _Way:
    new = replace(line, **changes)
    lines = tuple(new if one is line else one for one in claim.lines)
    return _Way(replace(claim, lines=lines), _step(line, mend), cost)


def _step(line: Line, words: Message) -> Step:
    return Step(line.n if isinstance(line.n, int) else 0, line.code, words)
