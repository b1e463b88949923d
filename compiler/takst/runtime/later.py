"""A result whose lines are worked out when somebody asks for them: what they pay, and what took part in it."""

from __future__ import annotations

from collections.abc import Callable

from takst.runtime.result import Assumption, Finding, LineResult, Receipt, Result
from takst.runtime.verdicts import Verdict, worst


class Later(Result):
    """A `Result` like any other, and equal to it. The claim must stay as it is until it is `whole`."""

    __slots__ = ("_make", "_whole")

    def __init__(
        self,
        claim: str,
        findings: tuple[Finding, ...],
        assumptions: tuple[Assumption, ...],
        contradictions: tuple[str, ...],
        make: Callable[[], Result],
    ) -> None:
        _set_claim(self, claim)
        _set_findings(self, findings)
        _set_assumptions(self, assumptions)
        _set_contradictions(self, contradictions)
        _set_make(self, make)

    @property
    def whole(self) -> Result:
        """The same as a plain result."""
        try:
            known: Result = _get_whole(self)
        except AttributeError:  # nobody has asked yet
            known = self._made()
            _set_whole(self, known)
        return known

    def _made(self) -> Result:
        whole: Result = _get_make(self)()
        return whole

    @property
    def verdict(self) -> Verdict:
        return worst(finding.verdict for finding in self.findings)

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
        return self.whole == (other.whole if isinstance(other, Later) else other)

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
_set_findings = Result.__dict__["findings"].__set__
_set_assumptions = Result.__dict__["assumptions"].__set__
_set_contradictions = Result.__dict__["contradictions"].__set__
_set_make, _get_make = Later.__dict__["_make"].__set__, Later.__dict__["_make"].__get__
_set_whole, _get_whole = Later.__dict__["_whole"].__set__, Later.__dict__["_whole"].__get__
