"""Compiling leaves Python's garbage collection as it was."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest

from takst.syntax.garbage import no_garbage_collection


@pytest.fixture(autouse=True)
def _as_before() -> Iterator[None]:
    yield
    gc.unfreeze()
    gc.enable()


def test_it_is_off_inside_and_on_again_afterwards_also_after_a_failure() -> None:
    with pytest.raises(KeyError), no_garbage_collection():
        assert not gc.isenabled()
        with no_garbage_collection():
            pass
        assert not gc.isenabled()
        raise KeyError
    assert gc.isenabled()


def test_what_was_off_before_stays_off() -> None:
    gc.disable()
    with no_garbage_collection():
        pass
    assert not gc.isenabled()


def test_cycles_that_were_made_meanwhile_are_found_by_the_next_full_search() -> None:
    with no_garbage_collection():
        cycle: list[object] = []
        cycle.append(cycle)
        del cycle
    assert gc.collect() >= 1


def test_objects_that_a_program_set_aside_stay_there() -> None:
    gc.freeze()
    aside = gc.get_freeze_count()
    with no_garbage_collection():
        made = [[] for _ in range(100)]  # type: ignore[var-annotated]
    assert len(made) == 100 and aside - 10 < gc.get_freeze_count() <= aside
