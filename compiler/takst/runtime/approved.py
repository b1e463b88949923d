"""The result of a claim in which nothing was found: its amounts are worked out when somebody asks for them."""

from __future__ import annotations

from takst.runtime.claim import Claim
from takst.runtime.decode import decode
from takst.runtime.engine import validate_screened
from takst.runtime.findings import Mode
from takst.runtime.later import Later
from takst.runtime.plan import Plan
from takst.runtime.result import Assumption, Finding, Result
from takst.runtime.verdicts import Verdict


class Approved(Later):
    """It knows nothing yet but the claim."""

    __slots__ = ("_of",)

    findings: tuple[Finding, ...] = ()
    assumptions: tuple[Assumption, ...] = ()
    contradictions: tuple[str, ...] = ()

    def __init__(self, plan: Plan, claim: Claim, unknown: Mode) -> None:
        _set_claim(self, claim.claim)
        _set_of(self, (plan, claim, unknown))

    def _made(self) -> Result:
        plan, claim, unknown = _get_of(self)
        read = decode(claim, plan.spec)
        assert read.claim is not None, read.faults  # the screen lets no claim with faults through
        return validate_screened(plan, read.claim, unknown, ())

    @property
    def verdict(self) -> Verdict:
        return "payable"


# Results are frozen: what they hold is set past that, once, where they are made.
_set_claim = Result.__dict__["claim"].__set__
_set_of, _get_of = Approved.__dict__["_of"].__set__, Approved.__dict__["_of"].__get__
