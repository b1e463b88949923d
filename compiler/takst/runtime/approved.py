"""The result of a claim in which nothing was found: its amounts are worked out when somebody asks for them."""

from __future__ import annotations

from takst.runtime.claim import Claim
from takst.runtime.decode import decode
from takst.runtime.engine import approve
from takst.runtime.findings import Mode
from takst.runtime.plan import Plan
from takst.runtime.result import Assumption, Finding, LineResult, Receipt, Result
from takst.runtime.verdicts import Verdict


class Approved(Result):
    """A `Result` like any other, and equal to it. The claim must stay as it is."""

    __slots__ = ("_of", "_whole")

    findings: tuple[Finding, ...] = ()
    assumptions: tuple[Assumption, ...] = ()
    contradictions: tuple[str, ...] = ()

    def __init__(self, plan: Plan, claim: Claim, unknown: Mode) -> None:
        _set_claim(self, claim.claim)
        _set_of(self, (plan, claim, unknown))

    @property
    def whole(self) -> Result:
        """The same as a plain result."""
        try:
            known: Result = _get_whole(self)
        except AttributeError:  # nobody has asked yet
            pass
        else:
            return known
        plan, claim, unknown = _get_of(self)
        read = decode(claim, plan.spec)
        assert read.claim is not None, read.faults  # the screen lets no claim with faults through
        whole = approve(plan, read.claim, unknown)
        _set_whole(self, whole)
        return whole

    @property
    def verdict(self) -> Verdict:
        return "payable"

    @property
    def lines(self) -> tuple[LineResult, ...]:
        return self.whole.lines

    @property
    def receipt(self) -> Receipt:
        return self.whole.receipt

    @property
    def has_letters(self) -> bool:
        return self.whole.has_letters

    def __eq__(self, other: object) -> bool:
        return self.whole == (other.whole if isinstance(other, Approved) else other)

    def __hash__(self) -> int:
        return hash(self.whole)

    def __repr__(self) -> str:
        return repr(self.whole)

    def __reduce__(self) -> tuple[object, ...]:
        return _plain, (self.whole,)


def _plain(result: Result) -> Result:
    return result


# Results are frozen: what they hold is set past that, once, where they are made.
_set_claim = Result.__dict__["claim"].__set__
_set_of, _get_of = Approved.__dict__["_of"].__set__, Approved.__dict__["_of"].__get__
_set_whole, _get_whole = Approved.__dict__["_whole"].__set__, Approved.__dict__["_whole"].__get__
