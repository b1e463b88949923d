"""Millions of pairs of codes, held as sorted arrays: what a table of exclusions says, at a few bytes a pair.

The codes of a table stand in order and are known by their numbers. The pairs whose row is that of code `c` are
`partners[starts[c] : starts[c + 1]]`, in order; what a row says besides (its days, its place) is `details[notes[i]]`
for the pair at `i`. A pair that was banned in several periods stands there once for each of them.

    codes     ("AA001", "AA002", "BB001")
    starts    [0, 2, 2, 3]            AA001 has two pairs, AA002 none, BB001 one
    partners  [1, 2, 0]               AA001 with AA002, AA001 with BB001, BB001 with AA001
    notes     [0, 0, 1]

`write_pairs` gives the bytes of such a table, and `open_pairs` maps a file of them into memory: nothing is read until
it is asked for, and programs that open one file share its memory. A set-based engine takes `columns()`, or the arrays
as they are: they are plain little-endian 32-bit numbers.
"""

from __future__ import annotations

import datetime as dt
import mmap
import sys
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from hashlib import sha256
from itertools import pairwise
from pathlib import Path
from typing import TypeAlias

import msgspec
from attrs import define, frozen

from takst.runtime.spec import ALWAYS, Period

Numbers: TypeAlias = Sequence[int]
"""Unsigned numbers of 32 bits: an `array` of them, or a view of a mapped file."""

_MAGIC = b"takst pairs 1\n\0\0"
_WORD = 4
BITS = 32
"""Of the number of a code, and of that of a detail."""


@frozen(order=True)
class Detail:
    """What rows of a table say besides their two codes."""

    start: dt.date | None = None
    end: dt.date | None = None
    place: str | None = None

    @property
    def valid(self) -> Period:
        return ALWAYS if self.start is None and self.end is None else Period(self.start, self.end)


class _Head(msgspec.Struct):
    """The first part of a file: everything but the arrays, whose lengths follow from it."""

    codes: list[str]
    details: list[tuple[dt.date | None, dt.date | None, str | None]]
    pairs: int


@define(eq=False)
class Pairs:
    """Pairs of codes, each as the row of its first code prints it. Never changes once it is made."""

    codes: tuple[str, ...]
    starts: Numbers
    partners: Numbers
    notes: Numbers
    details: tuple[Detail, ...]

    def __len__(self) -> int:
        return len(self.partners)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Pairs) and self.digest == other.digest

    def __hash__(self) -> int:
        return hash(self.digest)

    def __repr__(self) -> str:
        return f"Pairs({len(self)} of {len(self.codes)} codes)"

    @cached_property
    def numbers(self) -> Mapping[str, int]:
        """The number of each code."""
        return {code: number for number, code in enumerate(self.codes)}

    @cached_property
    def carriers(self) -> frozenset[str]:
        """The codes whose rows carry a ban."""
        starts = self.starts
        return frozenset(code for number, code in enumerate(self.codes) if starts[number] != starts[number + 1])

    @cached_property
    def repeating(self) -> tuple[int, ...]:
        """The numbers of the codes whose rows name a partner more than once."""
        rows = (self.partners[start:end] for start, end in pairwise(self.starts))
        return tuple(number for number, row in enumerate(rows) if len(set(row)) != len(row))

    @cached_property
    def digest(self) -> str:
        """Names all that the table says."""
        return sha256(write_pairs(self)).hexdigest()

    # ------------------------------------------------------------ looking up

    def between(self, carrier: str, partner: str) -> Sequence[Detail]:
        """What the carrier's row says of the partner: nothing, or the details of each period of the ban."""
        numbers = self.numbers
        first, second = numbers.get(carrier), numbers.get(partner)
        if first is None or second is None:
            return ()
        low, high = self.starts[first], self.starts[first + 1]
        at = bisect_left(self.partners, second, low, high)
        if at == high or self.partners[at] != second:
            return ()
        after = bisect_right(self.partners, second, at, high)
        return [self.details[note] for note in self.notes[at:after]]

    def of(self, carrier: str) -> Iterator[tuple[str, Detail]]:
        """The partners that the carrier's row names, in order."""
        number = self.numbers.get(carrier)
        if number is not None:
            for at in range(self.starts[number], self.starts[number + 1]):
                yield self.codes[self.partners[at]], self.details[self.notes[at]]

    def naming(self, partner: str) -> Iterator[tuple[str, Detail]]:
        """The carriers whose rows name the partner, in order."""
        number = self.numbers.get(partner)
        if number is None:
            return
        for carrier in range(len(self.codes)):
            low, high = self.starts[carrier], self.starts[carrier + 1]
            at = bisect_left(self.partners, number, low, high)
            while at < high and self.partners[at] == number:
                yield self.codes[carrier], self.details[self.notes[at]]
                at += 1

    def __iter__(self) -> Iterator[tuple[str, str, Detail]]:
        """Every pair: carrier, partner, what the row says besides."""
        for carrier in self.codes:
            for partner, detail in self.of(carrier):
                yield carrier, partner, detail

    def columns(self) -> tuple[array[int], Numbers, Numbers]:
        """Carriers, partners and notes as three columns of numbers, a row for each pair, in order: made for loading
        into tables. The numbers are positions in `codes` and in `details`."""
        carriers = array("I")
        for number in range(len(self.codes)):
            carriers.extend(array("I", (number,)) * (self.starts[number + 1] - self.starts[number]))
        return carriers, self.partners, self.notes


def pairs_of(found: Iterable[tuple[str, str, Detail]]) -> Pairs:
    """Of few pairs, in any order; a big table is put together by `from_rows`."""
    listed = list(found)
    codes = tuple(sorted({code for carrier, partner, _ in listed for code in (carrier, partner)}))
    numbers = {code: number for number, code in enumerate(codes)}
    rows: list[list[int]] = [[] for _ in codes]
    for note, (carrier, partner, _) in enumerate(listed):
        rows[numbers[carrier]].append((numbers[partner] << BITS) + note)
    return from_rows(codes, rows, [detail for _, _, detail in listed])


def from_rows(codes: tuple[str, ...], rows: Iterable[Iterable[int]], details: Sequence[Detail]) -> Pairs:
    """`rows` has for each code its partners, each as the number of the partner, shifted by `BITS`, and the number of
    the detail: both in one keep rows small and quick to sort. `details` stand in any order, some perhaps twice."""
    ordered = tuple(sorted(set(details), key=detail_order))
    places = {detail: place for place, detail in enumerate(ordered)}
    place_of = [places[detail] for detail in details]
    starts, both = array("I", (0,)), array("Q")
    for row in rows:
        both.fromlist(sorted(row))
        starts.append(len(both))
    halves = array("I", both.tobytes())
    upper = 1 if sys.byteorder == "little" else 0
    notes = array("I", map(place_of.__getitem__, halves[1 - upper :: 2]))
    pairs = Pairs(codes, starts, halves[upper::2], notes, ordered or (Detail(),))
    for number in pairs.repeating:
        own = slice(starts[number], starts[number + 1])
        notes[own] = array("I", (note for _, note in sorted(zip(pairs.partners[own], notes[own], strict=True))))
    return pairs


def detail_order(detail: Detail) -> tuple[dt.date, dt.date, str]:
    """Early days first; what has no beginning begins before all days."""
    return (detail.start or dt.date.min, detail.end or dt.date.max, detail.place or "")


# ---------------------------------------------------------------- files


def write_pairs(pairs: Pairs) -> bytes:
    """The whole table. Equal tables give equal bytes."""
    details = [(one.start, one.end, one.place) for one in pairs.details]
    head = msgspec.json.encode(_Head(list(pairs.codes), details, len(pairs)))
    head += b" " * (-len(head) % _WORD)
    size = len(head).to_bytes(_WORD, "little")
    return b"".join((_MAGIC, size, head, *map(_little, (pairs.starts, pairs.partners, pairs.notes))))


def open_pairs(folder: str | Path, name: str) -> Pairs:
    """The table in a file beside a generated module; `folder` is the module's own path."""
    with open(Path(folder).with_name(name), "rb") as file:
        return read_pairs(memoryview(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)), name)


def read_pairs(data: memoryview, name: str = "the table") -> Pairs:
    """The table in these bytes, which must stay as they are."""
    begin = len(_MAGIC) + _WORD
    if data[: len(_MAGIC)] != _MAGIC:
        raise ValueError(f"{name} is no table of pairs, or is of another version; build the ruleset again")
    end = begin + int.from_bytes(data[len(_MAGIC) : begin], "little")
    head = msgspec.json.decode(data[begin:end], type=_Head)
    lengths = (len(head.codes) + 1, head.pairs, head.pairs)
    if len(data) != end + _WORD * sum(lengths):
        raise ValueError(f"{name} is cut short; build the ruleset again")
    arrays = []
    for length in lengths:
        arrays.append(_native(data[end : end + _WORD * length]))
        end += _WORD * length
    starts, partners, notes = arrays
    return Pairs(tuple(head.codes), starts, partners, notes, tuple(Detail(*one) for one in head.details))


def _little(numbers: Numbers) -> memoryview | bytes:
    if sys.byteorder == "little":
        return memoryview(numbers).cast("B")  # type: ignore[arg-type]  # arrays and views of files are such
    swapped = array("I", numbers)
    swapped.byteswap()
    return swapped.tobytes()


def _native(data: memoryview) -> Numbers:
    if sys.byteorder == "little":
        return data.cast("I")
    swapped = array("I", data.tobytes())
    swapped.byteswap()
    return swapped
