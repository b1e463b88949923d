"""A plan and a claim -> result: what generated validators run on.

First the claim is screened: of most lines it can be told quickly that no rule finds anything in them. Of the others,
only the rules that speak of a line are asked, and only the lines that a rule names are looked at. The meaning is the
interpreter's, to the last word of every finding. Nothing of a claim is kept between calls.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from typing import TypeVar

from takst.runtime.catalogue import catalogue_drafts
from takst.runtime.claim import Claim
from takst.runtime.engine_bans import exclusions, intervals
from takst.runtime.engine_bench import Bench
from takst.runtime.engine_conditions import (
    approvals,
    conditions,
    documents,
    judgements,
    outcomes,
    required_lines,
)
from takst.runtime.engine_inclusions import inclusions, materials
from takst.runtime.engine_limits import limits
from takst.runtime.engine_prices import applied, price, price_drafts, schemes, unresolved
from takst.runtime.findings import Draft, Found, Mode, conclude
from takst.runtime.plan import (
    ApprovalRequired,
    Condition,
    DocumentRequired,
    Exclusion,
    Inclusion,
    IntervalBan,
    Judge,
    Limit,
    LinesRequired,
    Outcome,
    Plan,
    Rule,
)
from takst.runtime.result import Result
from takst.runtime.screen import doubtful
from takst.runtime.view import Crowd, Docket, LineView, docket

T = TypeVar("T")


def validate(
    plan: Plan,
    claim: Claim,
    others: Sequence[Claim] = (),
    unknown: Mode = "ask",
    crowd: Crowd | None = None,
) -> Result:
    """Judge one claim. `others` are other claims of the same input; where quotas count over many, a `crowd` made once
    spares giving those of other patients."""
    patient = claim.patient.id
    of_patient = (one for one in others if one.patient.id == patient and one.claim != claim.claim)
    beside = [line for other in of_patient for line in other.lines]  # they count as earlier ones do
    places = doubtful(plan.screen, claim, True, beside)
    return _judged(Bench(plan, docket(claim, plan.spec, others, crowd)), unknown, places, at_once=True)


def validate_screened(
    plan: Plan, claim: Claim, unknown: Mode, places: Collection[int] | None, at_once: bool = True
) -> Result:
    """Judge one claim of which the screen says at which `places` rules may find something, if it can say; what the
    lines pay is worked out `at_once`, or when it is asked for."""
    return _judged(Bench(plan, docket(claim, plan.spec)), unknown, places, at_once)


def _judged(bench: Bench, unknown: Mode, places: Collection[int] | None, at_once: bool) -> Result:
    """Everything about the claim; of the lines at other places no rule is asked whether it finds anything."""
    case = bench.case
    prices = _OfLines(case, lambda line: price(bench, line))
    lines = case.own
    if places is not None:
        given = [case.claim.lines[place] for place in places]
        lines = tuple(view for view in lines if any(view.line is line for line in given))
    drafts = [draft for line in lines for draft in _judge(bench, line)]
    drafts += [draft for line in lines for draft in price_drafts(line, prices[line.n])]
    found = Found(
        drafts,
        prices,
        tuple(schemes(bench, prices)),
        applied=_OfLines(case, lambda line: tuple(applied(bench, line, prices[line.n]))),
        unresolved=_OfLines(case, lambda line: tuple(unresolved(bench, line))),
    )
    return conclude(case, found, engine="python", unknown=unknown, at_once=at_once)


class _OfLines(dict[int, T]):
    """Of each line of the claim, by its number, what is worked out when it is asked for."""

    def __init__(self, case: Docket, work_out: Callable[[LineView], T]) -> None:
        super().__init__()
        self._case, self._work_out = case, work_out

    def __missing__(self, n: int) -> T:
        found = self[n] = self._work_out(next(line for line in self._case.own if line.n == n))
        return found


def _judge(bench: Bench, line: LineView) -> Iterator[Draft]:
    yield from catalogue_drafts(line)
    rules, others = bench.rules(line), bench.others(line)
    for kind, family in _FAMILIES:
        if kind in rules or (others and kind in _BETWEEN_LINES):
            yield from family(bench, line)
    yield from materials(bench, line)


_FAMILIES: tuple[tuple[type[Rule], Callable[[Bench, LineView], Iterator[Draft]]], ...] = (
    (Exclusion, exclusions),
    (IntervalBan, intervals),
    (Limit, limits),
    (Condition, conditions),
    (Outcome, outcomes),
    (ApprovalRequired, approvals),
    (DocumentRequired, documents),
    (LinesRequired, required_lines),
    (Inclusion, inclusions),
    (Judge, judgements),
)
_BETWEEN_LINES = (Exclusion, IntervalBan, Inclusion)
"""The other line's row may speak too, and tables of pairs are filed under no code."""
