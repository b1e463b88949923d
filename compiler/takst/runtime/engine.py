"""A plan and a claim -> result: what generated validators run on.

Only the rules that speak of a line are asked, and only the lines that a rule names are looked at. The meaning is
the interpreter's, to the last word of every finding. Nothing is kept between calls.
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
from takst.runtime.view import Crowd, LineView, docket


def validate(
    plan: Plan, claim: Claim, others: Sequence[Claim] = (), unknown: Mode = "ask", crowd: Crowd | None = None
) -> Result:
    """Judge one claim. `others` are other claims of the same input; where quotas count over many, a `crowd` made once
    spares giving those of other patients."""
    case = docket(claim, plan.spec, others, crowd)
    bench = Bench(plan, case)
    prices = {line.n: price(bench, line) for line in case.own}
    drafts = [draft for line in case.own for draft in _judge(bench, line)]
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
