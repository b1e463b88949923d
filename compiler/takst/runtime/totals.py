"""Totals: what lines pay together at most. The cheapest unit is cut first, and never pro rata."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal
from fractions import Fraction
from typing import Any

from attrs import evolve, frozen

from takst.runtime.kleene import YES, Truth, all_of
from takst.runtime.phrases import group_words
from takst.runtime.prices import NOTHING, Range, amount_words, fee_words, step
from takst.runtime.result import Message, message, plain
from takst.runtime.room import Bill, Outcome, Room, Run, Told, is_exact, tell, tell_history, tie, total_of
from takst.runtime.schemes import Capping, Place, Scheme
from takst.runtime.spec import Fee


@frozen
class _Entry:
    """One run of units in the order in which a total takes them."""

    bill: Bill
    index: int
    truth: Truth
    total: Range

    @property
    def each(self) -> tuple[Fraction, Fraction | None]:
        """From what to what a unit pays."""
        units = self.bill.runs[self.index].units
        return Fraction(self.total.low) / units, None if self.total.high is None else Fraction(self.total.high) / units


def cap(room: Room, scheme: Scheme, says: Capping) -> None:
    """All lines are cut by the amounts that were there before this total."""
    cut = [
        (bill, runs)
        for place, bill in room.seated(scheme)
        if place.judged and _counts_in(says.fee, place)
        for runs in [_cap_line(room, scheme, says, place, bill)]
    ]
    for bill, runs in cut:
        bill.runs, bill.touched = runs, True


def _counts_in(fee: Fee, place: Place) -> bool:
    """Only amounts of its own letter are in a total."""
    return fee.letter is None or place.price.letter == fee.letter


def _cap_line(room: Room, scheme: Scheme, says: Capping, place: Place, bill: Bill) -> list[Run]:
    beside = [(other, truth) for other, truth in room.beside(scheme, place) if _counts_in(says.fee, other)]
    entries = _entries(room, [(place, YES), *beside])
    runs = list(bill.runs)
    worst = kept = Decimal(0)
    most = says.fee.number
    for entry in (entry for entry in entries if entry.bill is bill):
        taken, perhaps = _taken_before(entry, entries)
        lowest = min(entry.total.low, _left(most, (taken + perhaps).high))
        free = _left(most, taken.low) if place.truth.value else None
        high = _lower(entry.total.high, free)
        runs[entry.index] = evolve(runs[entry.index], cut=Range(lowest, high))
        worst, kept = worst + lowest, kept + (_lower(entry.total.low, free) or Decimal(0))
    doubts = [truth for truth in (place.truth, *(truth for _, truth in beside)) if truth.value is None]
    doubts += [Truth(None, o.price.needs) for o, _ in beside if not is_exact(room, o)]
    after = Range(worst, total_of(run.total for run in runs).high)
    found = Outcome(after, Range(kept, after.high))
    _tell_cap(room, scheme, says, place, bill.total, found, beside, entries, doubts)
    if worst < bill.total.low:
        bill.steps.append(_cap_step(says, entries, scheme, place, after))
    if worst > 0:
        tell_history(room, scheme, place, after)
    return runs


def _taken_before(entry: _Entry, entries: Iterable[_Entry]) -> tuple[Range, Range]:
    """What the units before it certainly take of the total, and what others may take."""
    taken = perhaps = NOTHING
    for other in entries:
        before = None if other is entry else _stands_before(other, entry)
        if other is entry or before is False:
            continue
        if before and other.truth.value:
            taken += other.total
        else:
            perhaps += Range(Decimal(0), other.total.high)
    return taken, perhaps


def _left(most: Decimal, taken: Decimal | None) -> Decimal:
    """What is left under a total of which some is taken; nothing where nobody knows how much."""
    return Decimal(0) if taken is None else max(Decimal(0), most - taken)


def _lower(one: Decimal | None, two: Decimal | None) -> Decimal | None:
    """None bounds nothing."""
    return min((number for number in (one, two) if number is not None), default=None)


def _together(entries: Iterable[_Entry]) -> Decimal:
    return sum((entry.total.low for entry in entries if entry.truth.value), Decimal(0))


def _cap_text(says: Capping, entries: Iterable[_Entry], scheme: Scheme, place: Place) -> Message:
    group = group_words(scheme.window, scheme.window.kind, scheme.window.keys, place.line)
    return message("over-total", total=f"{plain(_together(entries))}", limit=f"{plain(says.fee.number)}", group=group)


def _cap_step(says: Capping, entries: Iterable[_Entry], scheme: Scheme, place: Place, worst: Range) -> str:
    return step(_cap_text(says, entries, scheme, place).phrase, amount_words(worst.low, place.price.letter))


def _tell_cap(
    room: Room,
    scheme: Scheme,
    says: Capping,
    place: Place,
    before: Range,
    found: Outcome,
    beside: Sequence[tuple[Place, Truth]],
    entries: Sequence[_Entry],
    doubts: Sequence[Truth],
) -> None:
    sure = [(other, truth) for other, truth in beside if truth.value]
    own = [entry for entry in entries if entry.bill.place.line is place.line]
    before_it = {e.bill.place.line for e in entries if any(_stands_before(e, entry) for entry in own if e is not entry)}
    evidence = (("total", f"{plain(_together(entries))}"), ("limit", fee_words(says.fee)))
    told = Told(
        _cap_text(says, entries, scheme, place),
        tuple(other.line for other, _ in sure if other.line in before_it),
        all_of((place.truth, *(truth for _, truth in sure))),
        evidence,
        tuple(doubts),
    )
    tell(room, scheme, place, before, found, told)


def _entries(room: Room, places: Iterable[tuple[Place, Truth]]) -> list[_Entry]:
    found = []
    for place, truth in places:
        bill = room.bill(place.line)
        if bill is not None:
            found += [_Entry(bill, index, truth, run.total) for index, run in enumerate(bill.runs)]
    return found


def _stands_before(one: _Entry, two: _Entry) -> bool | None:
    """What other claims had stays; then the dearest unit stands first. None where amounts leave that open."""
    if one.bill.place.line.judged != two.bill.place.line.judged:
        return two.bill.place.line.judged
    if not one.bill.place.line.judged:
        return one.bill.place.line.order < two.bill.place.line.order
    (low, high), (other_low, other_high) = one.each, two.each
    if low == high and other_low == other_high:
        return _exact_key(one) < _exact_key(two)
    if other_high is not None and low > other_high:
        return True
    return False if high is not None and high < other_low else None


def _exact_key(entry: _Entry) -> tuple[Any, ...]:
    return (-entry.each[0], *tie(entry.bill.place), entry.index)
