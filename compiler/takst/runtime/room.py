"""Lines while they are priced together: who holds a place, what each line pays so far, what must be told of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any

from attrs import define, field, frozen

from takst.runtime.kleene import NO, Truth, unknown
from takst.runtime.needs import lines_since
from takst.runtime.prices import NOTHING, Range
from takst.runtime.result import Message, message
from takst.runtime.schemes import Change, Place, Scheme
from takst.runtime.view import Docket, LineView, clean
from takst.runtime.windows import in_window, window_start


@frozen
class Run:
    """So many units of a line that pay the same."""

    units: int
    each: Range
    cut: Range | None = None
    """What the run pays after a total has cut it."""

    @property
    def total(self) -> Range:
        return self.each.times(self.units) if self.cut is None else self.cut


def total_of(amounts: Iterable[Range]) -> Range:
    total = NOTHING
    for amount in amounts:
        total += amount
    return total


@define(eq=False)
class Bill:
    """One line: its units, and what has happened to them."""

    place: Place
    runs: list[Run]
    touched: bool = False
    steps: list[str] = field(factory=list)
    applied: list[tuple[str, str]] = field(factory=list)

    @property
    def total(self) -> Range:
        return total_of(run.total for run in self.runs)


@define(eq=False)
class Room:
    """Who has a place, and how many units it takes."""

    docket: Docket
    standing: Mapping[int, int]
    waiting: frozenset[int]
    bills: dict[LineView, Bill] = field(factory=dict)
    """Of lines of the judged claim with a known amount."""
    others: dict[LineView, Bill] = field(factory=dict)
    changes: list[Change] = field(factory=list)

    def seat(self, place: Place) -> None:
        to = self.bills if place.line.judged else self.others
        if place.line not in to and self.units(place.line) and place.price.amount is not None:
            to[place.line] = Bill(place, [Run(self.units(place.line), place.price.amount)])

    def bill(self, line: LineView) -> Bill | None:
        return self.bills.get(line) or self.others.get(line)

    def units(self, line: LineView) -> int:
        """Units that may hold a place; none of a line that is refused, or not in force."""
        if line.judged:
            return self.standing.get(line.n, 0)
        return line.units if line.row_in_force and not _is_refused(line) else 0

    def seated(self, scheme: Scheme) -> list[tuple[Place, Bill]]:
        """The lines whose amounts the scheme may change, in the order of all lines; those of other claims too, since
        what they pay counts in totals."""
        found = [(place, self.bill(place.line)) for place in scheme.places if place.judged or not place.line.judged]
        known_ = [(place, bill) for place, bill in found if bill is not None and _belongs(scheme, place)]
        return sorted(known_, key=lambda one: one[0].line.order)

    def beside(self, scheme: Scheme, place: Place) -> list[tuple[Place, Truth]]:
        """The other lines that hold a place in the line's group, or may, in the order of all lines: those of its own
        claim, and those that were received before it."""
        found: list[tuple[Place, Truth]] = []
        for other in scheme.places:
            if other.line is not place.line and self.units(other.line):
                truth = other.truth & in_window(scheme.window, place.line, other.line)
                if truth.value is not False:
                    found.append((other, truth))
        own = [other.line for other, _ in found if _in_one_claim(place.line, other.line)]
        last = max(map(_received, (place.line, *own)))
        there = [one for one in found if one[0].line in own or _received(one[0].line) < last]
        return sorted(there, key=lambda one: one[0].line.order)

    def missing(self, scheme: Scheme, place: Place) -> Truth:
        """Unknown where the group may hold earlier lines that are not here."""
        start = window_start(scheme.window, place.line)
        if (start is not None and start >= place.line.date) or self.docket.knows_since(start):
            return NO
        return unknown(lines_since(start))


def _received(line: LineView) -> tuple[Any, ...]:
    """When the line's claim was received; a line of the history stands for itself."""
    return (line.received, line.claim_id, line.n if line.claim is None else 0)


def _in_one_claim(one: LineView, two: LineView) -> bool:
    return one.claim is not None and one.claim is two.claim


def _is_refused(line: LineView) -> bool:
    status = getattr(line.line, "status", None)
    return isinstance(status, str) and clean(status) == "refused"


def _belongs(scheme: Scheme, place: Place) -> bool:
    """The line is in some group: it is not known to be in none."""
    return in_window(scheme.window, place.line, place.line).value is not False


def tie(place: Place) -> tuple[Any, ...]:
    """Higher coefficient, earlier start, lower line; of two claims the one that was received first."""
    line, base = place.line, place.price.base
    time = line.line.time if isinstance(line.line.time, str) else ""
    return (-(base.low if base is not None else Decimal(0)), line.date, time, line.received, line.claim_id, line.n)


def is_exact(room: Room, place: Place) -> bool:
    """What the line pays is known; a line without any amount is in no total."""
    bill = room.bill(place.line)
    return bill is None or bill.total.is_exact


# ---------------------------------------------------------------- telling


@frozen
class Outcome:
    """What may become of an amount: the lowest and the highest of what is possible, one by one exact or not."""

    worst: Range
    best: Range

    @property
    def joined(self) -> Range:
        return Range(self.worst.low, self.best.high)


@frozen
class Told:
    """What is said of a line, why, and what is not known."""

    text: Message
    causes: tuple[LineView, ...]
    truth: Truth
    evidence: tuple[tuple[str, str], ...]
    doubts: tuple[Truth, ...]


def tell(room: Room, scheme: Scheme, place: Place, before: Range, found: Outcome, told: Told) -> None:
    """Reduced by what is certain; undecided where it might be more."""
    worst, best = found.worst.low, found.best.low
    if place.judged and best < before.low:
        waiting = sorted(line.n for line in told.causes if line.judged and line.n in room.waiting)
        holding = f"line{'s' if len(waiting) > 1 else ''} {', '.join(map(str, waiting))}"
        change = Change(
            place.line,
            place.subject,
            scheme.info,
            "reduced",
            told.text,
            told.truth,
            before=before.low,
            after=best,
            because=told.causes,
            evidence=(*told.evidence, *([("waiting, and holding its place", holding)] if waiting else [])),
        )
        room.changes.append(change)
    if place.judged and told.doubts and worst < best:
        lacks = Truth(None, frozenset().union(*(doubt.needs for doubt in told.doubts)))
        _undecided(room, scheme, place, "ranked-maybe", lacks, worst, found.best.high)


def tell_history(room: Room, scheme: Scheme, place: Place, after: Range) -> None:
    """Earlier lines that are not here might lower the amount; it is worked out from those that are."""
    missing = room.missing(scheme, place)
    if place.judged and missing.value is None:
        _undecided(room, scheme, place, "ranked-history", missing, after.low, None)


def _undecided(
    room: Room, scheme: Scheme, place: Place, text: str, lacks: Truth, low: Decimal, high: Decimal | None
) -> None:
    asked = message(text, code=place.line.code, sentence=scheme.info.sentence)
    info, line = scheme.info, place.line
    room.changes.append(Change(line, place.subject, info, "undecided", asked, lacks, low, low, high))
