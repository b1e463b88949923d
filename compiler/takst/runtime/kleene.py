"""Three-valued truth that knows what it lacks and what it assumed.

`value` is True, False or None (unknown). `needs` names the facts whose knowledge could decide an unknown;
`assumed` names the presumptions that the result rests on.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from attrs import frozen


@frozen
class Truth:
    """Only what is unknown has `needs`."""

    value: bool | None
    needs: frozenset[str] = frozenset()
    assumed: frozenset[str] = frozenset()

    def __bool__(self) -> bool:
        raise TypeError("a three-valued truth has no plain truth value: ask .value")

    def __and__(self, other: Truth) -> Truth:
        return _of_two(self, other, NO, YES)

    def __or__(self, other: Truth) -> Truth:
        return _of_two(self, other, YES, NO)

    def __invert__(self) -> Truth:
        if self is YES or self is NO:
            return NO if self is YES else YES
        return Truth(None if self.value is None else not self.value, self.needs, self.assumed)


YES = Truth(True)
NO = Truth(False)


def known(value: bool) -> Truth:
    return YES if value else NO


def unknown(*needs: str) -> Truth:
    return Truth(None, frozenset(needs))


def all_of(parts: Iterable[Truth]) -> Truth:
    """False if any is false, else unknown if any is unknown, else true."""
    return _fold(parts, NO, YES)


def any_of(parts: Iterable[Truth]) -> Truth:
    """True if any is true, else unknown if any is unknown, else false."""
    return _fold(parts, YES, NO)


# Most truths are a plain yes or no. The `decisive` one of these decides by itself, the `neutral` one changes nothing.


def _of_two(one: Truth, two: Truth, decisive: Truth, neutral: Truth) -> Truth:
    if one is neutral or two is decisive:
        return two
    if two is neutral or one is decisive:
        return one
    return _joined([one, two], decisive, neutral)


def _fold(parts: Iterable[Truth], decisive: Truth, neutral: Truth) -> Truth:
    left = []
    for part in parts:
        if part is decisive:
            return decisive
        if part is not neutral:
            left.append(part)
    if len(left) < 2:
        return left[0] if left else neutral
    return _joined(left, decisive, neutral)


def _joined(parts: Sequence[Truth], decisive: Truth, neutral: Truth) -> Truth:
    deciding = [part for part in parts if part.value is decisive.value]
    if deciding:
        # any one of them is enough: the result rests on the fewest assumptions one of them needs
        return min(deciding, key=lambda part: (len(part.assumed), sorted(part.assumed)))
    assumed = frozenset().union(*(part.assumed for part in parts))
    open_parts = [part for part in parts if part.value is None]
    if open_parts:
        return Truth(None, frozenset().union(*(part.needs for part in open_parts)), assumed)
    return Truth(neutral.value, frozenset(), assumed)
