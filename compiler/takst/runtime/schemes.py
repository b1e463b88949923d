"""Rules that price several lines together, and what comes of them: the shapes that engines and valuation share."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Literal

from attrs import frozen

from takst.runtime.kleene import Truth
from takst.runtime.prices import Price, Range
from takst.runtime.result import Message
from takst.runtime.spec import Fee, RuleInfo, Share
from takst.runtime.view import LineView
from takst.runtime.windows import Window


@frozen
class Ranking:
    """The places of an order and what they pay; places beyond `shares` pay `others`, or all."""

    shares: tuple[Share, ...]
    others: Share | None
    by: str
    window: Window


@frozen
class Capping:
    """The most that the lines pay together."""

    fee: Fee
    window: Window


@frozen
class Place:
    """A line that an order or a total speaks of, and whether it does. `subject` is the subject's part of the rule's id;
    `judged` says whether the rule is in force for a line of the judged claim."""

    line: LineView
    subject: str
    truth: Truth
    price: Price
    judged: bool


@frozen
class Scheme:
    """One order or total, with all the lines it may speak of."""

    info: RuleInfo
    says: Ranking | Capping
    places: tuple[Place, ...]

    @property
    def window(self) -> Window:
        return self.says.window


@frozen
class Change:
    """What an order or a total does to a line: `before` and `after` are of the whole line, `high` where it is open."""

    line: LineView
    subject: str
    info: RuleInfo
    verdict: Literal["reduced", "undecided"]
    message: Message
    truth: Truth
    before: Decimal
    after: Decimal
    high: Decimal | None = None
    because: tuple[LineView, ...] = ()
    evidence: tuple[tuple[str, str], ...] = ()


@frozen
class Worth:
    """What the units of a line that stand pay together, after orders and totals."""

    amount: Range
    steps: tuple[str, ...] = ()
    applied: tuple[tuple[str, str], ...] = ()
    """Subject and slug of the rules that set an amount of their own."""


@frozen
class Valued:
    worths: Mapping[int, Worth]
    """By the number of the line; lines without a known amount have none, lines that nothing touched neither."""
    changes: tuple[Change, ...]
