"""What lines pay together: orders and totals over the lines that stand after all verdicts -> amounts, and why.

Engines say which lines an order or a total speaks of (`Scheme`s); here the lines are put into the order and counted.
Worked out in one order: orders of units, orders of whole groups, totals; of two totals the one over fewer lines first,
that is, the one with more keys.

- Units count, not lines. In a tie the higher coefficient stands first, then the earlier start, then the lower line.
- A line that waits holds its place. A line that is refused has none, nor has one that was received after this claim.
- A total cuts the cheapest unit first, the last in order among equals, and never pro rata. What other claims had before
  is not cut.
- Where something unknown could change a place or a sum, the amount is a range, and what must be asked is named.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from takst.runtime.orders import rank_groups, rank_units
from takst.runtime.room import Room
from takst.runtime.schemes import Capping, Ranking, Scheme, Valued, Worth
from takst.runtime.totals import cap
from takst.runtime.view import Docket


def value(
    docket: Docket, schemes: Iterable[Scheme], standing: Mapping[int, int], waiting: Iterable[int] = ()
) -> Valued:
    """`standing` says how many units of each line of the judged claim stand after all verdicts; `waiting` are the lines
    among them whose verdict may still change."""
    room = Room(docket, standing, frozenset(waiting))
    given = sorted(schemes, key=_order_of_schemes)
    for scheme in given:
        for place in scheme.places:
            room.seat(place)
    for scheme in given:
        if isinstance(scheme.says, Ranking) and scheme.says.by != "total":
            rank_units(room, scheme, scheme.says)
    for scheme in given:
        if isinstance(scheme.says, Ranking) and scheme.says.by == "total":
            rank_groups(room, scheme, scheme.says)
    for scheme in given:
        if isinstance(scheme.says, Capping):
            cap(room, scheme, scheme.says)
    touched = {bill.place.line.n: bill for bill in room.bills.values() if bill.touched}
    worths = {n: Worth(bill.total, tuple(bill.steps), tuple(bill.applied)) for n, bill in sorted(touched.items())}
    return Valued(worths, tuple(room.changes))


def _order_of_schemes(scheme: Scheme) -> tuple[Any, ...]:
    """Amounts of places come before shares of them, narrow totals before wide ones; else by name, so that the order of
    rules does not matter."""
    says, window = scheme.says, scheme.says.window
    sets = isinstance(says, Ranking) and any(share.fee is not None for share in says.shares)
    bounds = len(window.keys) + (window.kind not in ("keys", "ever"))
    subjects = sorted({place.subject for place in scheme.places})
    return (not sets, -bounds, scheme.info.slug, subjects, scheme.info.sentence)
