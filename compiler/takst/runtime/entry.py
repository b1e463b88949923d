"""What the functions of a generated package do: claims as users have them -> results.

A claim is a document (as JSON gives it) or a `Claim`. One with faults is never judged: `ClaimError` tells them all.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TypeAlias

from takst.runtime import engine
from takst.runtime.claim import Claim
from takst.runtime.decode import Fault, decode
from takst.runtime.findings import Mode
from takst.runtime.plan import Plan
from takst.runtime.result import Result
from takst.runtime.view import crowd_of

Document: TypeAlias = Claim | Mapping[str, object]


class ClaimError(ValueError):
    """Claims that cannot be read; `faults` says what is wrong, and where."""

    def __init__(self, faults: tuple[Fault, ...]) -> None:
        super().__init__("\n".join(map(str, faults)))
        self.faults = faults


def validate(plan: Plan, claim: Document, others: Iterable[Document], unknown: Mode) -> Result:
    judged, *beside = _read(plan, [claim, *others])
    return engine.validate(plan, judged, beside, unknown)


def validate_all(plan: Plan, claims: Iterable[Document], unknown: Mode) -> list[Result]:
    """Claims of one patient are judged with each other in view, and those of all patients where a quota counts them;
    the results stand in the order of the claims."""
    read = _read(plan, claims)
    of_patient: dict[str, list[Claim]] = {}
    for claim in read:
        of_patient.setdefault(claim.patient.id, []).append(claim)
    crowd = crowd_of(read if plan.quotas else (), plan.spec)
    return [
        engine.validate(
            plan, claim, [other for other in of_patient[claim.patient.id] if other is not claim], unknown, crowd
        )
        for claim in read
    ]


def _read(plan: Plan, documents: Iterable[Document]) -> list[Claim]:
    decoded = [decode(document, plan.spec) for document in documents]
    faults = tuple(fault for one in decoded for fault in one.faults)
    if faults:
        raise ClaimError(faults)
    return [one.claim for one in decoded if one.claim is not None]
