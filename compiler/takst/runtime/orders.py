"""Orders: units, or whole groups of lines, stand one behind the other, and each place pays its share.

Places follow from prices and facts alone, so that no order of lines or rules matters.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

from attrs import evolve, frozen

from takst.runtime.kleene import NO, YES, Truth, all_of, known, unknown
from takst.runtime.phrases import group_words, ordinal
from takst.runtime.prices import NOTHING, Price, Range, amount_words, fee_words, repriced, step, step_by
from takst.runtime.result import message, plain
from takst.runtime.room import Bill, Outcome, Room, Run, Told, is_exact, tell, tell_history, tie
from takst.runtime.schemes import Place, Ranking, Scheme
from takst.runtime.spec import Share
from takst.runtime.view import UNKNOWN, LineView
from takst.runtime.windows import in_window
from takst.runtime.wording import listed, phrase


def _before(one: Place, two: Place, by: str) -> Truth:
    """The first line stands before the second."""
    if by == "coefficient":
        return _dearer(one, two)
    first, second = one.line.fact(by), two.line.fact(by)
    needs = [place.line.need(by) for place, found in ((one, first), (two, second)) if found.value is UNKNOWN]
    if needs:
        return unknown(*needs)
    assumed = frozenset(p.line.need(by) for p, found in ((one, first), (two, second)) if found.presumed)
    keys: list[tuple[Any, ...]] = [
        (found.value is None, found.value if found.value is not None else "", tie(place))
        for place, found in ((one, first), (two, second))
    ]
    absent = first.value is None or second.value is None
    ahead = (keys[0][0], keys[0][2]) < (keys[1][0], keys[1][2]) if absent else keys[0] < keys[1]
    return Truth(ahead, assumed=assumed)


def _dearer(one: Place, two: Place) -> Truth:
    first, second = one.price.base, two.price.base
    needs = one.price.base_needs | two.price.base_needs
    if first is None or second is None:
        return Truth(None, needs)
    if first.is_exact and second.is_exact:
        return known(tie(one) < tie(two))
    if first.low > (second.high or 0):
        return YES
    return NO if second.low > (first.high or 0) else Truth(None, needs)


@frozen
class _Ahead:
    """The units that stand before a line: certainly, and perhaps."""

    certain: int
    perhaps: int
    causes: tuple[LineView, ...]
    truth: Truth
    """All that the certain ones rest on."""
    doubts: tuple[Truth, ...]


def _ahead(room: Room, scheme: Scheme, says: Ranking, place: Place) -> _Ahead:
    found = [(o, t & _before(o, place, says.by)) for o, t in room.beside(scheme, place)]
    sure = [(other, truth) for other, truth in found if truth.value]
    open_ = [(other, truth) for other, truth in found if truth.value is None]
    return _Ahead(
        certain=sum(room.units(other.line) for other, _ in sure),
        perhaps=sum(room.units(other.line) for other, _ in open_),
        causes=tuple(other.line for other, _ in sure),
        truth=all_of((place.truth, *(truth for _, truth in sure))),
        doubts=tuple(truth for _, truth in open_),
    )


def _share(says: Ranking, place: int) -> Share | None:
    return says.shares[place - 1] if place <= len(says.shares) else says.others


def _shares(says: Ranking, first: int, last: int) -> list[Share | None]:
    """Every share that a place from the first to the last may pay."""
    return [_share(says, place) for place in range(first, max(first, min(last, len(says.shares) + 1)) + 1)]


def _paid(share: Share | None, each: Range, price: Price) -> Range:
    if share is None:
        return each
    if share.percent is not None:
        return each.times(share.percent.scaleb(-2))
    own = None if share.fee is None else repriced(price, share.fee)
    return each if own is None else own


def _share_words(share: Share | None) -> str:
    if share is None:
        return "100 %"
    return fee_words(share.fee) if share.fee is not None else f"{plain(share.percent)} %"


def _outcome(possible: Sequence[Range]) -> Outcome:
    return Outcome(min(possible, key=lambda one: one.low), max(possible, key=_high))


def _high(one: Range) -> tuple[bool, Decimal, Decimal]:
    return (one.high is None, one.high or Decimal(0), one.low)


def rank_units(room: Room, scheme: Scheme, says: Ranking) -> None:
    """Places follow from prices and facts alone, so that no order of the lines matters."""
    for place, bill in room.seated(scheme):
        _rank_line(room, scheme, says, place, bill, _ahead(room, scheme, says, place))


def _rank_line(room: Room, scheme: Scheme, says: Ranking, place: Place, bill: Bill, ahead: _Ahead) -> None:
    before, price = bill.total, place.price
    runs: list[Run] = []
    parts: list[_Part] = []
    worst = best = NOTHING
    falls = False  # a line that is not here could lower it
    at = ahead.certain + 1
    for run in bill.runs:
        for units in _parts(run.units, at, len(says.shares)):
            shares = _shares(says, at, at + ahead.perhaps)
            possible = [_paid(share, run.each, price) for share in shares]
            found = _outcome([*possible, *([run.each] if place.truth.value is None else [])])
            later = _shares(says, at, len(says.shares) + 1)
            falls |= min(_paid(share, run.each, price).low for share in later) < found.worst.low
            runs.append(Run(units, found.joined))
            worst, best = worst + found.worst.times(units), best + found.best.times(units)
            parts.append(_Part(at, at + units - 1, shares[0]))
            at += units
    doubts = [*ahead.doubts, *([place.truth] if place.truth.value is None else [])]
    said = _places(parts, _group(scheme, place))
    bill.touched, bill.runs = True, runs
    bill.steps.append(_rank_step(said, bool(doubts), scheme, place, worst))
    if any(part.share is not None and part.share.fee is not None for part in parts):
        bill.applied.append((place.subject, scheme.info.slug))
    evidence = (("place", str(parts[0].first)), ("share", _share_words(parts[0].share)))
    told = Told(message("ranked", places=said), ahead.causes, ahead.truth, evidence, tuple(doubts))
    tell(room, scheme, place, before, Outcome(worst, best), told)
    if falls:
        tell_history(room, scheme, place, worst)


@frozen
class _Part:
    """Units of a line that stand one after the other and pay the same share."""

    first: int
    last: int
    share: Share | None


def _group(scheme: Scheme, place: Place) -> str:
    return group_words(scheme.window, scheme.window.kind, scheme.window.keys, place.line)


def _rank_step(said: str, open_: bool, scheme: Scheme, place: Place, worst: Range) -> str:
    amount = amount_words(worst.low, place.price.letter)
    if not open_:
        return step(said, amount)
    group = _group(scheme, place)
    what = phrase(f"a place of the {group} that cannot be told", "open-place", group=group)
    return step_by(what, scheme.info.sentence, amount)


def _parts(units: int, at: int, named: int) -> list[int]:
    """Units one by one while they stand in a place of its own, then all others together."""
    alone = max(0, min(units, named + 1 - at))
    return [1] * alone + ([units - alone] if units > alone else [])


def _places(parts: Sequence[_Part], group: str) -> str:
    """`second of the session: 50 %`, `first of the session: 100 %, second to third: 50 %`."""
    joined: list[_Part] = []
    for part in parts:
        if joined and joined[-1].share == part.share:
            joined[-1] = evolve(joined[-1], last=part.last)
        else:
            joined.append(part)
    (first, most), *others = ((_spread(part), _share_words(part.share)) for part in joined)
    head = phrase(f"{first} of the {group}: {most}", "share-of-group", places=first, group=group, share=most)
    tail = (phrase(f"{spread}: {share}", "share", places=spread, share=share) for spread, share in others)
    return listed("comma", (head, *tail))


def _spread(part: _Part) -> str:
    if part.first == part.last:
        return phrase(ordinal(part.first), "place", place=str(part.first))
    said = f"{ordinal(part.first)} to {ordinal(part.last)}"
    return phrase(said, "places", first=str(part.first), last=str(part.last))


# ---------------------------------------------------------------- orders of groups


def rank_groups(room: Room, scheme: Scheme, says: Ranking) -> None:
    """The groups that differ in the first key, among those that share the others."""
    scope = evolve(says.window, keys=says.window.keys[1:])
    wide = evolve(scheme, says=evolve(says, window=scope))
    totals = {bill: bill.total for bill in (*room.bills.values(), *room.others.values())}
    for place, bill in room.seated(scheme):
        _rank_group(room, scheme, wide, says, place, bill, totals)


def _rank_group(
    room: Room,
    scheme: Scheme,
    wide: Scheme,
    says: Ranking,
    place: Place,
    bill: Bill,
    totals: Mapping[Bill, Range],
) -> None:
    beside = [(other, truth) for other, truth in room.beside(wide, place) if room.bill(other.line) is not None]
    alike = [in_window(scheme.window, place.line, other.line) for other, _ in beside]
    own = [place, *(other for (other, _), truth in zip(beside, alike, strict=True) if truth.value)]
    apart = [other for (other, _), truth in zip(beside, alike, strict=True) if truth.value is False]
    groups, doubts = _groups(scheme, apart)
    doubts += [truth for truth in (*alike, *(truth for _, truth in beside)) if truth.value is None]
    doubts += [Truth(None, o.price.needs) for o in (place, *(o for o, _ in beside)) if not is_exact(room, o)]
    if _stand_below(room, beside, own, totals):
        doubts = []
    dearer = [group for group in groups if _group_key(room, group, totals) < _group_key(room, own, totals)]
    first = 1 if doubts else 1 + len(dearer)
    shares = _shares(says, first, 1 + len(beside) if doubts else first)
    before = totals[bill]
    doubts += [place.truth] if place.truth.value is None else []
    unchanged = [None] if place.truth.value is None else []
    found = _outcome([_paid(share, before, place.price) for share in (*shares, *unchanged)])
    bill.runs = [evolve(run, each=_any_of(shares, unchanged, run, place)) for run in bill.runs]
    said = _group_place(first, says.window.keys[0], _group(wide, place), _share_words(shares[0]))
    bill.touched = True
    bill.steps.append(_rank_step(said, bool(doubts), wide, place, found.worst))
    told = Told(
        message("ranked", places=said),
        tuple(other.line for group in dearer for other in group),
        all_of((place.truth, *(truth for _, truth in beside if truth.value))),
        (("place", str(first)), ("share", _share_words(shares[0]))),
        tuple(doubts),
    )
    tell(room, scheme, place, before, found, told)


def _group_place(place: int, key: str, group: str, share: str) -> str:
    """`second operation of the session: 50 %`."""
    said = f"{ordinal(place)} {key} of the {group}: {share}"
    return phrase(said, "place-of-group", place=str(place), key=key, group=group, share=share)


def _stand_below(
    room: Room, beside: Sequence[tuple[Place, Truth]], own: Sequence[Place], totals: Mapping[Bill, Range]
) -> bool:
    """All that is not certainly of the line's own group is less than that group, whatever groups it forms."""
    rest, of_group = NOTHING, [one.line for one in own]
    for other, _ in beside:
        bill = room.bill(other.line)
        if bill is not None and other.line not in of_group:
            rest += totals[bill]
    return rest.high is not None and rest.high < -_group_key(room, own, totals)[0]


def _any_of(shares: Sequence[Share | None], unchanged: Sequence[None], run: Run, place: Place) -> Range:
    return _outcome([_paid(share, run.each, place.price) for share in (*shares, *unchanged)]).joined


def _groups(scheme: Scheme, places: Sequence[Place]) -> tuple[list[list[Place]], list[Truth]]:
    """The places by group, and what would have to be known to tell the groups apart."""
    groups: list[list[Place]] = []
    doubts: list[Truth] = []
    for place in places:
        alike = [in_window(scheme.window, group[0].line, place.line) for group in groups]
        doubts += [truth for truth in alike if truth.value is None]
        home = next((group for group, truth in zip(groups, alike, strict=True) if truth.value), None)
        if home is None:
            groups.append([place])
        else:
            home.append(place)
    return groups, doubts


def _group_key(room: Room, group: Sequence[Place], totals: Mapping[Bill, Range]) -> tuple[Any, ...]:
    """The larger total first; then as single lines are ranked."""
    bills = [bill for bill in (room.bill(place.line) for place in group) if bill is not None]
    total = sum((totals[bill].low for bill in bills), Decimal(0))
    return (-total, min(map(tie, group)))
