"""From two files of one folder of documentation to the link that leads from one to the other."""

from __future__ import annotations

from functools import cache
from urllib.parse import quote


@cache
def relative(target: str, page: str) -> str:
    """`../facts.md` from `codes/SK053.md` to `facts.md`: without the world outside the folder."""
    to, start = target.split("/"), page.split("/")[:-1]
    shared = 0
    while shared < len(start) and shared < len(to) - 1 and start[shared] == to[shared]:
        shared += 1
    return quote("/".join([".."] * (len(start) - shared) + to[shared:]))


def fragment(anchor: str | None) -> str:
    return f"#{quote(anchor)}" if anchor else ""
