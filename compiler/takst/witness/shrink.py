"""A claim and what should stay so of it -> the smallest claim found for which it is so.

Lines, history, facts, approvals and documents are left out, units are cut, days are brought nearer, one after the
other, for as long as something can go.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator

from takst.witness.documents import At, Document, copied, line_at, places, tidied

_ROUNDS = 40


def shrink(claim: Document, still: Callable[[Document], bool]) -> Document:
    """`claim` itself is returned where nothing can go. `still` must be so of it, and is asked of each smaller claim."""
    for _ in range(_ROUNDS):
        smaller = next((one for one in _smaller(claim) if still(one)), None)
        if smaller is None:
            return claim
        claim = smaller
    return claim


def _smaller(claim: Document) -> Iterator[Document]:
    yield from _without_lines(claim)
    yield from _without_parts(claim)
    yield from _without_facts(claim)
    yield from _fewer_units(claim)
    yield from _nearer(claim)


def _without_lines(claim: Document) -> Iterator[Document]:
    own: list[At] = places(claim)
    for at in reversed(own):
        if at[0] == "history" or len(claim["lines"]) > 1:
            yield without_line(claim, at)


def without_line(claim: Document, at: At) -> Document:
    """The lines behind it move up; links and documents of the line go with it."""
    new: Document = copied(claim)
    gone = new[at[0]].pop(at[1])
    if at[0] == "lines":
        old = {line["n"]: i for i, line in enumerate(new["lines"], start=1)}
        for line in new["lines"]:
            line["n"] = old[line["n"]]
            links = [_renumbered(link, old) for link in line.get("links", ())]
            if "links" in line:
                line["links"] = [link for link in links if link is not None]
                if not line["links"]:
                    del line["links"]
        if "documents" in new:
            kept = [one for one in new["documents"] if one.get("for") != gone["n"]]
            new["documents"] = [{**one, "for": old[one["for"]]} if one.get("for") in old else one for one in kept]
    return tidied(new)


def _renumbered(link: Document, numbers: dict[int, int]) -> Document | None:
    to = link["to"]
    number = to if isinstance(to, int) else to.get("n")
    if number is None:
        return link
    if number not in numbers:
        return None
    return {**link, "to": numbers[number] if isinstance(to, int) else {**to, "n": numbers[number]}}


def _without_parts(claim: Document) -> Iterator[Document]:
    for name in ("episodes", "used", "received", "history_complete_from", "replaces", "provider"):
        if name in claim:
            new: Document = copied(claim)
            del new[name]
            yield new
    for name in ("approvals", "documents"):
        if name in claim:
            new = copied(claim)
            del new[name]
            yield new
            for index in range(len(claim[name])):
                new = copied(claim)
                del new[name][index]
                yield new


def _without_facts(claim: Document) -> Iterator[Document]:
    for at in places(claim):
        for name in line_at(claim, at):
            if name not in ("n", "code", "date", "row", "facts", "in", "kind", "units"):
                new: Document = copied(claim)
                del line_at(new, at)[name]
                yield new
        for question in line_at(claim, at).get("facts", {}).get("judged", {}):
            new = copied(claim)
            answers = line_at(new, at)["facts"]["judged"]
            del answers[question]
            if not answers:
                del line_at(new, at)["facts"]["judged"]
            yield tidied(new)
        for group in ("facts", "in"):
            for name in line_at(claim, at).get(group, {}):
                new = copied(claim)
                del line_at(new, at)[group][name]
                yield tidied(new)
    for owner in ("patient", "provider"):
        for name in claim.get(owner, {}):
            if name not in ("id", "facts"):
                new = copied(claim)
                del new[owner][name]
                yield tidied(new)
        for name in claim.get(owner, {}).get("facts", {}):
            new = copied(claim)
            del new[owner]["facts"][name]
            yield tidied(new)
    for name in claim.get("facts", {}):
        new = copied(claim)
        del new["facts"][name]
        yield tidied(new)


def _fewer_units(claim: Document) -> Iterator[Document]:
    for at in places(claim):
        units = line_at(claim, at).get("units", 1)
        for fewer in dict.fromkeys((1, units // 2, units - 1)):
            if 1 <= fewer < units:
                new: Document = copied(claim)
                line_at(new, at)["units"] = fewer
                if fewer == 1:
                    del line_at(new, at)["units"]
                yield new


def _nearer(claim: Document) -> Iterator[Document]:
    """Every line on the day of the last one, or half as far from it."""
    last = max((dt.date.fromisoformat(line["date"]) for line in claim["lines"]), default=None)
    if last is None:
        return
    for at in places(claim):
        day = dt.date.fromisoformat(line_at(claim, at)["date"])
        for other in (last, last - (last - day) // 2):
            if abs((last - other).days) < abs((last - day).days):
                new: Document = copied(claim)
                line_at(new, at)["date"] = other.isoformat()
                yield new
