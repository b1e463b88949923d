"""A plan and a claim -> result: what generated validators run on.

First the claim is screened: of most claims it can be told quickly that no rule finds anything in them. In the others,
only the rules that speak of a line are asked, and only the lines that a rule names are looked at. The meaning is the
interpreter's, to the last word of every finding. Nothing of a claim is kept between calls.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

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
from takst.runtime.plan import Plan
from takst.runtime.result import Result
from takst.runtime.screen import finds_nothing
from takst.runtime.view import Crowd, LineView, docket


def validate(
    plan: Plan,
    claim: Claim,
    others: Sequence[Claim] = (),
    unknown: Mode = "ask",
    crowd: Crowd | None = None,
    *,
    screened: bool = False,
) -> Result:
    """Judge one claim. `others` are other claims of the same input; where quotas count over many, a `crowd` made once
    spares giving those of other patients. A claim that has been `screened`, and was not let through, is not again."""
    is_quiet = not screened and _nothing_speaks(plan, claim, others)
    case = docket(claim, plan.spec, others, crowd)
    return _concluded(Bench(plan, case), unknown, is_quiet)


def approve(plan: Plan, claim: Claim, unknown: Mode = "ask") -> Result:
    """The result of a claim in which the screen says that no rule finds anything."""
    return _concluded(Bench(plan, docket(claim, plan.spec)), unknown, is_quiet=True)


def _nothing_speaks(plan: Plan, claim: Claim, others: Sequence[Claim]) -> bool:
    """Lines of the patient's other claims count as earlier ones do."""
    patient = claim.patient.id
    of_patient = (one for one in others if one.patient.id == patient and one.claim != claim.claim)
    beside = [line for other in of_patient for line in other.lines]
    return finds_nothing(plan.screen, claim, True, beside)


def _concluded(bench: Bench, unknown: Mode, is_quiet: bool) -> Result:
    """Everything about the claim; where it `is_quiet`, no rule is asked whether it finds anything."""
    case = bench.case
    prices = {line.n: price(bench, line) for line in case.own}
    drafts: list[Draft] = []
    if not is_quiet:
        drafts += [draft for line in case.own for draft in _judge(bench, line)]
        drafts += [draft for line in case.own for draft in price_drafts(line, prices[line.n])]
    found = Found(
        drafts,
        prices,
        tuple(schemes(bench, prices)),
        applied={line.n: tuple(applied(bench, line, prices[line.n])) for line in case.own},
        unresolved={line.n: tuple(unresolved(bench, line)) for line in case.own},
    )
    return conclude(case, found, engine="python", unknown=unknown)


def _judge(bench: Bench, line: LineView) -> Iterator[Draft]:
    yield from catalogue_drafts(line)
    for family in _FAMILIES:
        yield from family(bench, line)


_FAMILIES = (
    exclusions,
    intervals,
    limits,
    conditions,
    outcomes,
    approvals,
    documents,
    required_lines,
    inclusions,
    judgements,
    materials,
)
