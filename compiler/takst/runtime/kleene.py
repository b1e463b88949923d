"""Three-valued truth that knows what it lacks and what it assumed.

`value` is True, False or None (unknown). `needs` names the facts whose knowledge could decide an unknown;
`assumed` names the presumptions that the result rests on.
"""

from __future__ import annotations

from collections.abc import Iterable

from attrs import frozen


@frozen
class Truth:
    value: bool | None
    needs: frozenset[str] = frozenset()
    assumed: frozenset[str] = frozenset()

    def __bool__(self) -> bool:
        raise TypeError("a three-valued truth has no plain truth value: ask .value")

    def __and__(self, other: Truth) -> Truth:
        return all_of((self, other))

    def __or__(self, other: Truth) -> Truth:
        return any_of((self, other))

    def __invert__(self) -> Truth:
        return Truth(None if self.value is None else not self.value, self.needs, self.assumed)


YES = Truth(True)
NO = Truth(False)


def known(value: bool) -> Truth:
    return YES if value else NO


def unknown(*needs: str) -> Truth:
    return Truth(None, frozenset(needs))


def all_of(parts: Iterable[Truth]) -> Truth:
    """False if any is false, else unknown if any is unknown, else true."""
    return _fold(tuple(parts), decisive=False)


def any_of(parts: Iterable[Truth]) -> Truth:
    """True if any is true, else unknown if any is unknown, else false."""
    return _fold(tuple(parts), decisive=True)


def _fold(parts: tuple[Truth, ...], *, decisive: bool) -> Truth:
    deciding = [part for part in parts if part.value is decisive]
    if deciding:
        # any one of them is enough: the result rests on the fewest assumptions one of them needs
        best = min(deciding, key=lambda part: (len(part.assumed), sorted(part.assumed)))
        return Truth(decisive, frozenset(), best.assumed)
    assumed = frozenset().union(*(part.assumed for part in parts)) if parts else frozenset()
    open_parts = [part for part in parts if part.value is None]
    if open_parts:
        return Truth(None, frozenset().union(*(part.needs for part in open_parts)), assumed)
    return Truth(not decisive, frozenset(), assumed)
