"""The claim as users write it: JSON-shaped input -> typed, frozen structures.

Shapes only. Reading files, reporting every fault and the short forms live in `decode`; what a rule may
ask of a line lives in `view`. A field left out is `UNSET` (unknown); `None` is known to be absent.
Dates are ISO dates, money is never a float.
"""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Any, Literal, TypeAlias

from msgspec import UNSET, Meta, Struct, UnsetType

Facts: TypeAlias = dict[str, Any]
Maybe: TypeAlias = UnsetType

# The descriptions appear in messages ("must be ...") and in the published schema.
Name: TypeAlias = Annotated[str, Meta(min_length=1, description="text")]
Count: TypeAlias = Annotated[int, Meta(ge=1, description="a whole number of at least 1")]
Natural: TypeAlias = Annotated[int, Meta(ge=0, description="a whole number of at least 0")]
TimeOfDay: TypeAlias = Annotated[
    str, Meta(pattern=r"^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?$", description="a time of day such as `09:30`")
]
Money: TypeAlias = Annotated[
    str, Meta(pattern=r"^-?[0-9]+(\.[0-9]+)?$", description='an amount as text such as `"12.50"`')
]


def _json_name(field: str) -> str:
    """`in_`, `for_` and `from_` are Python's spelling of the JSON names `in`, `for` and `from`."""
    return field.rstrip("_")


class Shape(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True, rename=_json_name):
    """Base of all claim structures: immutable, keyword only, a misspelt field is an error."""


class Performer(Shape, frozen=True):
    """Someone who took part in an act: a role (`performer`, `reader`, ...) and what is known of the person."""

    role: str | Maybe | None = UNSET
    id: str | Maybe | None = UNSET
    profession: str | Maybe | None = UNSET
    specialty: str | Maybe | None = UNSET
    specialist: bool | Maybe | None = UNSET
    facts: Facts = {}


class LineRef(Shape, frozen=True):
    """What a link points to: a line of this claim by number, or an earlier act by code and date."""

    n: Count | None = None
    claim: Name | None = None
    code: Name | None = None
    date: dt.date | None = None
    facts: Facts = {}


LinkKind: TypeAlias = Literal["supplement_of", "follow_up_of", "part_of", "material_of", "result_of"]


class Link(Shape, frozen=True):
    """A relation of this line to another act."""

    kind: LinkKind
    to: LineRef | Count


class Line(Shape, frozen=True):
    """One billed line. `units` is a count of at least 1; `in_` groups lines (session, operation, cycle, ...)."""

    code: Name
    date: dt.date
    n: Count | Maybe | None = UNSET
    row: Count | Maybe | None = UNSET
    time: TimeOfDay | Maybe | None = UNSET
    end: TimeOfDay | Maybe | None = UNSET
    units: Count = 1
    kind: Literal["act", "material"] = "act"
    label: str | Maybe | None = UNSET
    in_: dict[str, str | int | None] | Maybe = UNSET
    session: str | int | Maybe | None = UNSET
    performers: tuple[Performer, ...] | Maybe = UNSET
    performer: Performer | Maybe | None = UNSET
    diagnoses: tuple[str, ...] | Maybe | None = UNSET
    site: str | Maybe | None = UNSET
    links: tuple[Link, ...] | Maybe = UNSET
    approval: str | Maybe | None = UNSET
    approvals: tuple[str, ...] | Maybe = UNSET
    documents: tuple[str, ...] | Maybe = UNSET
    amount_billed: Money | Maybe | None = UNSET
    facts: Facts = {}


class HistoryLine(Line, frozen=True):
    """An earlier line of the patient, billed and known; `status: withdrawn` takes it out of every count."""

    claim: str | Maybe | None = UNSET
    received: dt.date | Maybe | None = UNSET
    status: str | Maybe | None = UNSET
    provider: str | Maybe | None = UNSET


class Patient(Shape, frozen=True):
    """The insured person. `age` (whole years on the service date) may stand in for the birth date."""

    id: Name
    birth_date: dt.date | Maybe | None = UNSET
    age: Natural | Maybe | None = UNSET
    sex: str | Maybe | None = UNSET
    facts: Facts = {}


class Provider(Shape, frozen=True):
    """Who bills."""

    id: str | Maybe | None = UNSET
    department: str | Maybe | None = UNSET
    type: str | Maybe | None = UNSET
    facts: Facts = {}


class Episode(Shape, frozen=True):
    """A treatment, cycle, stay or pregnancy that groups acts over time."""

    id: Name
    kind: str | Maybe | None = UNSET
    start: dt.date | Maybe | None = UNSET
    end: dt.date | Maybe | None = UNSET
    facts: Facts = {}


class Approval(Shape, frozen=True):
    """A prior approval: for which codes, given when and by whom, for how many units."""

    id: str | Maybe | None = UNSET
    codes: tuple[Name, ...] | Maybe = UNSET
    asked: dt.date | Maybe | None = UNSET
    given: dt.date | Maybe | None = UNSET
    refused: dt.date | Maybe | None = UNSET
    until: dt.date | Maybe | None = UNSET
    units: Natural | Maybe | None = UNSET
    used: Natural | Maybe | None = UNSET
    series: Count | Maybe | None = UNSET
    by: str | Maybe | None = UNSET
    facts: Facts = {}


class Document(Shape, frozen=True):
    """A document on file; `for_` is the number of the line it belongs to, else it serves the whole claim."""

    kind: Name
    id: str | Maybe | None = UNSET
    date: dt.date | Maybe | None = UNSET
    by: str | Maybe | None = UNSET
    for_: Count | Maybe | None = UNSET
    facts: Facts = {}


class Used(Shape, frozen=True):
    """Units of a service already used by a department before the first date of the input."""

    service: Name
    units: Natural
    department: str | Maybe | None = UNSET
    from_: dt.date | Maybe | None = UNSET
    to: dt.date | Maybe | None = UNSET


class Claim(Shape, frozen=True):
    """One claim: what is billed for one patient in one submission."""

    claim: Name
    patient: Patient
    lines: tuple[Line, ...] = ()
    received: dt.date | Maybe | None = UNSET
    replaces: str | Maybe | None = UNSET
    provider: Provider | Maybe = UNSET
    facts: Facts = {}
    episodes: tuple[Episode, ...] | Maybe = UNSET
    approvals: tuple[Approval, ...] | Maybe = UNSET
    documents: tuple[Document, ...] | Maybe = UNSET
    history: tuple[HistoryLine, ...] | Maybe = UNSET
    used: tuple[Used, ...] | Maybe = UNSET
    history_complete_from: dt.date | Maybe | None = UNSET
