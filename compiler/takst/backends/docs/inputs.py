"""What the documentation shows besides the checked rules: examples with their verdicts, coverage of the source, titles.

The command line fills these from the rule files and from `coverage.csv`; all of it is text already.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, TypeAlias

from attrs import field, frozen

from takst.runtime.result import Message

CoverageStatus: TypeAlias = Literal["rule", "catalogue", "documentation", "judgement", "unresolved"]


@frozen
class ExampleShown:
    """One example of the rule files. `given` holds for all its lines, `verdicts` stand beside `lines`, one for each;
    `findings` are messages, worded in the language of the page."""

    title: str
    place: str
    codes: tuple[str, ...]
    rule_ids: tuple[str, ...]
    lines: tuple[str, ...]
    verdicts: tuple[str, ...]
    findings: tuple[Message, ...] = ()
    given: tuple[str, ...] = ()


@frozen
class CoverageRow:
    """One statement of the source and what became of it."""

    statement: str
    status: CoverageStatus
    rules: tuple[str, ...] = ()
    note: str = ""
    kind: str | None = None
    locator: str | None = None


@frozen
class Remark:
    """What checking noticed and a reader of the source should know: an overlap of labels, a gap."""

    text: str
    place: str | None = None
    codes: tuple[str, ...] = ()


@frozen
class HardStatement:
    """What is hardest to say: statements by their ids in the inventory, the ids of their rules, and what shows it."""

    number: int
    statements: tuple[str, ...]
    rules: tuple[str, ...]
    note: str
    example: ExampleShown | None = None


@frozen
class Accepted:
    """What the analysis found in the rules, and why somebody decided that it may stay. `title` is its kind."""

    title: str
    sentence: str
    reason: str
    id: str


@frozen
class DocsInput:
    """`titles` are the English words that the rule files give to codes: code -> title."""

    examples: tuple[ExampleShown, ...] = ()
    coverage: tuple[CoverageRow, ...] = ()
    remarks: tuple[Remark, ...] = ()
    titles: Mapping[str, str] = field(factory=dict)
    hardest: tuple[HardStatement, ...] = ()
    accepted: tuple[Accepted, ...] = ()
