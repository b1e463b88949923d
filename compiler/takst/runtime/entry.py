"""What the functions of a generated package do: claims as users have them -> results.

A claim is a `Claim`, a document (as JSON gives it), or JSON as text. One with faults is never judged: `ClaimError`
tells them all.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import TypeAlias

import msgspec

from takst.runtime import engine
from takst.runtime.approved import Approved
from takst.runtime.bulk import table as bulk
from takst.runtime.bulk.table import ArrowStream, TableResults
from takst.runtime.claim import Claim
from takst.runtime.decode import Decoded, Fault, checked, decode, with_checked_shapes
from takst.runtime.findings import Mode
from takst.runtime.plan import Plan
from takst.runtime.result import Result
from takst.runtime.screen import doubtful
from takst.runtime.view import crowd_of

Document: TypeAlias = Claim | Mapping[str, object] | str | bytes

_READ = msgspec.json.Decoder(Claim, float_hook=Decimal).decode
_READ_ANY = msgspec.json.Decoder(float_hook=Decimal).decode


class ClaimError(ValueError):
    """Claims that cannot be read; `faults` says what is wrong, and where."""

    def __init__(self, faults: tuple[Fault, ...]) -> None:
        super().__init__("\n".join(map(str, faults)))
        self.faults = faults


def validate(plan: Plan, claim: Document, others: Iterable[Document], unknown: Mode) -> Result:
    if others == ():
        return _validate_alone(plan, claim, unknown)
    judged, *beside = _read(plan, [claim, *others])
    return engine.validate(plan, judged, beside, unknown)


def _validate_alone(plan: Plan, document: Document, unknown: Mode) -> Result:
    shaped = _shaped(document)
    places = None if shaped is None else doubtful(plan.screen, shaped, shaped is not document)
    if shaped is not None and places is not None and not places:
        return Approved(plan, shaped, unknown)
    if shaped is document:
        shaped = with_checked_shapes(shaped)
    read = None if shaped is None else checked(shaped, plan.spec, faultless=places is not None)
    if read is None:
        (read,) = _read(plan, [document])
    return engine.validate_screened(plan, read, unknown, places, at_once=False)


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


def _shaped(document: Document) -> Claim | None:
    """The claim before it is checked; None when its shapes are not right, and then decoding tells why."""
    if document.__class__ is Claim:
        return document
    try:
        if isinstance(document, str | bytes):
            return _READ(document)
        return msgspec.convert(document, Claim)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return None


def validate_table(
    plan: Plan,
    table: ArrowStream,
    history: ArrowStream | None = None,
    unknown: Mode = "ask",
    explained: bool = True,
    memory: int | None = None,
) -> TableResults:
    """Many claims as a table, a row for each line; what cannot be read is in `rejects`."""
    return bulk.validate_table(plan, table, history, unknown, explained, memory)


def _read(plan: Plan, documents: Iterable[Document]) -> list[Claim]:
    decoded = [_decoded(document, plan) for document in documents]
    faults = tuple(fault for one in decoded for fault in one.faults)
    if faults:
        raise ClaimError(faults)
    return [one.claim for one in decoded if one.claim is not None]


def _decoded(document: Document, plan: Plan) -> Decoded:
    if not isinstance(document, str | bytes):
        return decode(document, plan.spec)
    try:
        return decode(_READ_ANY(document), plan.spec)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as problem:
        return Decoded(None, (Fault("", None, None, "", f"this is no JSON: {problem}"),))
