"""From a file of claims to claims by patient; what could not be read goes to standard error, with its place."""

from __future__ import annotations

import sys

import click
from attrs import frozen

from takst.cli.terminal import progress
from takst.runtime.claim import Claim
from takst.runtime.decode import Fault
from takst.runtime.readers import Format, read_claims
from takst.runtime.spec import RulesetSpec


@frozen
class Read:
    """The claims of a file in their order. Claims of one patient see each other."""

    claims: tuple[Claim, ...]
    faults: tuple[Fault, ...]
    unread: int
    """How many claims could not be read."""
    _of_patient: dict[str, list[Claim]]

    def others(self, claim: Claim) -> list[Claim]:
        """Those of the same patient."""
        return [one for one in self._of_patient[claim.patient.id] if one is not claim]


def read_all(source: str, format: Format | None, spec: RulesetSpec) -> Read:
    claims: list[Claim] = []
    faults: list[Fault] = []
    of_patient: dict[str, list[Claim]] = {}
    unread = 0
    for decoded in progress(read_claims(source, format, spec=spec), "reading claim"):
        faults += decoded.faults
        if decoded.claim is None:
            unread += 1
        else:
            claims.append(decoded.claim)
            of_patient.setdefault(decoded.claim.patient.id, []).append(decoded.claim)
    for fault in faults:
        click.echo(str(fault), file=sys.stderr)
    return Read(tuple(claims), tuple(faults), unread, of_patient)
