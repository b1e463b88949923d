"""Work that makes many nodes at once, without the search for cycles among them."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def no_garbage_collection() -> Iterator[None]:
    """Nodes have no cycles, and looking for them among so many new ones doubles the time.

    Afterwards the nodes count as old, so that they are not searched as soon as one more object is made. Where a
    program has put objects aside for good (`gc.freeze`), they stay there, and the nodes are searched.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            if not gc.get_freeze_count():
                gc.freeze()
                gc.unfreeze()
            gc.enable()
