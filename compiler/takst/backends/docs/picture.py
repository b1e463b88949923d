"""From the bans of a code to a small picture: the code in the middle, what it excludes around it, as SVG.

A full line is a ban that the code's own row carries, a thick one a ban that both rows carry, a dashed one a ban that
only the other row carries. Up to eight boxes stand in a circle, up to 24 in two columns; more become one box. Colours
come from the page's style sheet.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Literal, TypeAlias

from attrs import frozen
from markupsafe import Markup

from takst.backends.docs.say import Say

Side: TypeAlias = Literal["own", "other", "both"]

CIRCLE = 8
COLUMNS = 24
_WIDTH = 460
_BOX = 26
_GAP = 8
MOST_LETTERS = 19
"""Of a box; a longer text is cut."""


@frozen
class Excluded:
    """One box: a code, a group, a run of codes; `side` says whose row carries the ban."""

    text: str
    side: Side


def picture(code: str, excluded: Sequence[Excluded], say: Say) -> str:
    """The SVG. Its title and description say what it shows."""
    ordered = sorted(excluded, key=lambda one: ("own", "both", "other").index(one.side))
    if len(ordered) <= CIRCLE:
        height, places = _circle(len(ordered))
    elif len(ordered) <= COLUMNS:
        height, places = _columns(len(ordered))
    else:
        ordered, height, places = [_all_in_one(ordered, say)], 120, [(350.0, 60.0)]
    middle = (_WIDTH / 2 if len(places) > 1 else 90.0, height / 2)
    if len(ordered) == 1:
        places = [(350.0, height / 2)]
    lines = Markup("").join(_line(middle, at, one.side) for one, at in zip(ordered, places, strict=True))
    boxes = Markup("").join(_box(at, one.text, f"box {one.side}") for one, at in zip(ordered, places, strict=True))
    return str(
        Markup(
            '<svg class="bans" role="img" viewBox="0 0 {width} {height}" width="{width}" height="{height}"'
            ' aria-labelledby="bans-title" aria-describedby="bans-desc">'
            '<title id="bans-title">{title}</title><desc id="bans-desc">{desc}</desc>'
            "{lines}{boxes}{middle}</svg>"
        ).format(
            width=_WIDTH,
            height=height,
            title=say.text("What {name} excludes", name=code),
            desc=_description(code, excluded, say),
            lines=lines,
            boxes=boxes,
            middle=_box(middle, code, "box middle"),
        )
    )


def _all_in_one(excluded: Sequence[Excluded], say: Say) -> Excluded:
    return Excluded(say.text("{number} codes and groups", number=len(excluded)), _common(excluded))


def _common(excluded: Sequence[Excluded]) -> Side:
    sides = {one.side for one in excluded}
    return sides.pop() if len(sides) == 1 else "both"


def _description(code: str, excluded: Sequence[Excluded], say: Say) -> str:
    said = []
    for side, words in (
        ("own", "{code} excludes: {names}"),
        ("both", "both rows exclude: {names}"),
        ("other", "only the other row excludes: {names}"),
    ):
        names = [one.text for one in excluded if one.side == side]
        if names:
            said.append(say.text(words, code=code, names=", ".join(names)))
    return f"{'; '.join(said)}."


def _circle(count: int) -> tuple[int, list[tuple[float, float]]]:
    height = 150 if count <= 4 else 230
    wide, high = _WIDTH / 2 - 75, height / 2 - 20
    start = math.pi if count == 2 else -math.pi / 2 if count != 4 else -math.pi / 4
    turns = [start + 2 * math.pi * index / count for index in range(count)]
    return height, [
        (round(_WIDTH / 2 + wide * math.cos(t), 1), round(height / 2 + high * math.sin(t), 1)) for t in turns
    ]


def _columns(count: int) -> tuple[int, list[tuple[float, float]]]:
    """Half to the left, half to the right."""
    left = (count + 1) // 2
    step = _BOX + _GAP
    height = left * step + _GAP
    places = []
    for index in range(count):
        column, row = (75.0, index) if index < left else (_WIDTH - 75.0, index - left)
        places.append((column, row * step + _BOX / 2 + _GAP))
    return height, places


def _line(one: tuple[float, float], two: tuple[float, float], side: Side) -> Markup:
    return Markup('<line class="{}" x1="{:g}" y1="{:g}" x2="{:g}" y2="{:g}"/>').format(side, *one, *two)


def _box(at: tuple[float, float], text: str, kind: str) -> Markup:
    shown = text if len(text) <= MOST_LETTERS else f"{text[: MOST_LETTERS - 1]}…"
    width = round(max(60.0, sum(9.2 if char.isupper() else 7.2 for char in shown) + 16), 1)
    return Markup(
        '<g class="{}"><rect x="{:g}" y="{:g}" width="{:g}" height="{:g}" rx="5"/>'
        '<text x="{:g}" y="{:g}" text-anchor="middle">{}</text></g>'
    ).format(kind, at[0] - width / 2, at[1] - _BOX / 2, width, _BOX, at[0], at[1] + 4.5, shown)
