"""The meaning of takst: checked rules and a claim -> result.

This interpreter is the definition. It looks at every rule and every pair of lines, one after the other, in
the plainest way; the generated validators and the bulk engine are tested against it. It never looks at a
verdict to decide another one, and nothing in it depends on the order of rules or lines.

Reading order: `interpret` here, then one module per group of families, then `core`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from takst.ir.interpret.bans import exclusions, intervals
from takst.ir.interpret.conditions import conditions, judgements, outcomes
from takst.ir.interpret.core import Interpreter
from takst.ir.interpret.inclusions import inclusions, materials
from takst.ir.interpret.limits import limits
from takst.ir.interpret.prices import applied, price, price_drafts, schemes, unresolved
from takst.ir.interpret.requirements import approvals, documents, required_lines
from takst.ir.nodes import CheckedRuleset
from takst.runtime.catalogue import catalogue_drafts
from takst.runtime.claim import Claim
from takst.runtime.findings import Draft, Found, Mode, conclude
from takst.runtime.result import Result
from takst.runtime.view import Crowd, LineView, docket


def interpret(
    rules: CheckedRuleset,
    claim: Claim,
    others: Sequence[Claim] = (),
    *,
    unknown: Mode = "ask",
    crowd: Crowd | None = None,
) -> Result:
    """Judge one claim. `others` are other claims of the same input; where quotas count over many, a `crowd` made once
    spares giving those of other patients."""
    case = docket(claim, rules.spec, others, crowd)
    judge = Interpreter(rules, case)
    found = [draft for line in case.own for draft in drafts(judge, line)]
    prices = {line.n: price(judge, line) for line in case.own}
    found += [draft for line in case.own for draft in price_drafts(line, prices[line.n])]
    permissions = {line.n: applied(judge, line, prices[line.n]) for line in case.own}
    open_references = {line.n: unresolved(judge, line) for line in case.own}
    together = tuple(schemes(judge, prices))
    return conclude(
        case, Found(found, prices, together, permissions, open_references), engine="interpreter", unknown=unknown
    )


def drafts(judge: Interpreter, line: LineView) -> Iterator[Draft]:
    yield from catalogue_drafts(line)
    yield from exclusions(judge, line)
    yield from intervals(judge, line)
    yield from limits(judge, line)
    yield from conditions(judge, line)
    yield from outcomes(judge, line)
    yield from approvals(judge, line)
    yield from documents(judge, line)
    yield from required_lines(judge, line)
    yield from inclusions(judge, line)
    yield from judgements(judge, line)
    yield from materials(judge, line)


__all__ = ["interpret"]
