"""Two lines of a patient: whether they belong together, and which of them loses."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from takst.runtime.kleene import Truth, known
from takst.runtime.view import LineView, same


def related(subject: LineView, other: LineView, keys: tuple[str, ...]) -> Truth:
    """The keys agree; a material that says which act it belongs to is related to that act alone."""
    if other.is_material or subject.is_material:
        material, act = (other, subject) if other.is_material else (subject, other)
        if isinstance(material.linked("material_of", "part_of"), str):
            return known(is_linked(material, act))
    return same(subject, other, keys)


def is_linked(material: LineView, act: LineView) -> bool:
    """The material says that it belongs to this act."""
    return material.linked("material_of", "part_of") in (f"{act.claim_id}/{act.n}", f"{act.code} {act.date}")


def loser(one: LineView, two: LineView, carriers: Sequence[LineView]) -> LineView:
    """Inside a claim the line whose row carries the ban; if both carry it the lower price, then the later time, then
    the higher line number. Across claims, and against history, the line received later."""
    if one.claim is None or one.claim is not two.claim:
        return max(one, two, key=lambda view: view.order)
    if len(carriers) == 1:
        return carriers[0]
    first, second = coefficient(one), coefficient(two)
    if first is not None and second is not None and first != second:
        return one if first < second else two
    if isinstance(one.line.time, str) and isinstance(two.line.time, str) and one.line.time != two.line.time:
        return max(one, two, key=lambda view: str(view.line.time))
    return max(one, two, key=lambda view: view.n)


def coefficient(view: LineView) -> Decimal | None:
    row = view.docket.spec.codes.get(view.code)
    return row.coefficient if row is not None and view.date in row.valid else None
