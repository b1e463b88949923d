"""What the analysis finds: kinds with their words, findings with stable ids, the places of all rules involved."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, TypeAlias

from attrs import field, frozen

from takst.analysis.scene import Witness
from takst.ir import nodes as ir
from takst.ir.ids import code_id, subject_ids
from takst.source import Span

Weight: TypeAlias = Literal["wrong", "doubtful", "to know"]
WEIGHTS: tuple[Weight, ...] = ("wrong", "doubtful", "to know")


@frozen
class Kind:
    """`title` heads the list of its findings; `advice` says what to do about one."""

    name: str
    weight: Weight
    title: str
    advice: str


_ALL = (
    Kind(
        "never-payable",
        "wrong",
        "Codes that can never be billed",
        "no line can meet all these sentences together: one of them must be read otherwise",
    ),
    Kind(
        "guards-contradict",
        "wrong",
        "Sentences that together refuse every line of which they speak",
        "a line for which the one holds breaks the other: one of them must be read otherwise",
    ),
    Kind(
        "requires-what-it-excludes",
        "wrong",
        "Codes that require what they exclude",
        "let a permission name the pair, or take it out of the ban",
    ),
    Kind(
        "requires-itself",
        "wrong",
        "Codes that require a second line of themselves",
        "a line alone can never stand: name what is really required",
    ),
    Kind(
        "requires-what-never-stands",
        "wrong",
        "Codes that require what can never be there",
        "what is required is not in force together with the code, or can itself never be billed",
    ),
    Kind(
        "excludes-itself",
        "wrong",
        "Codes that exclude themselves",
        "a second line of the code is banned by a group that holds the code itself; `max 1` says so openly",
    ),
    Kind(
        "includes-itself",
        "wrong",
        "Codes that include themselves",
        "of two lines of the code each is in the price of the other, so that both fall",
    ),
    Kind(
        "include-each-other",
        "wrong",
        "Codes that include each other",
        "each line is in the price of the other, so that both fall",
    ),
    Kind(
        "banned-and-permitted",
        "wrong",
        "Pairs that are both banned and permitted",
        "the permission wins: the ban says nothing any more",
    ),
    Kind(
        "exception-on-one-side",
        "wrong",
        "Bans with an exception on one side only",
        "where only the exception would save a line a person must decide, until a `reading` chooses",
    ),
    Kind(
        "included-and-left-out",
        "wrong",
        "Things that one price both contains and leaves out",
        "`does not include` wins: the inclusion says nothing any more",
    ),
    Kind(
        "alternatives-overlap",
        "wrong",
        "Alternatives that fit together",
        "of alternatives exactly one should fit: a line could be billed as either",
    ),
    Kind(
        "alternatives-gap",
        "doubtful",
        "Alternatives of which none fits",
        "of alternatives exactly one should fit: such a line has no code",
    ),
    Kind("bands-overlap", "wrong", "Bands that overlap", "a line in the common part could be billed as either"),
    Kind("bands-gap", "doubtful", "Bands with a gap between them", "a line in the gap has no code"),
    Kind(
        "services-overlap",
        "doubtful",
        "Services that one line falls into twice",
        "the line takes a unit of both quotas",
    ),
    Kind(
        "exception-never-applies",
        "doubtful",
        "Exceptions that can never save a line",
        "no line that could stand meets the exception",
    ),
    Kind(
        "rule-never-fires",
        "doubtful",
        "Sentences that never speak of a line that could stand",
        "no line that could stand brings the sentence to speak",
    ),
    Kind(
        "condition-never-fails",
        "doubtful",
        "Conditions that every line meets",
        "the sentence asks nothing",
    ),
    Kind(
        "redundant",
        "doubtful",
        "Sentences that another makes redundant",
        "whatever this sentence refuses, the other refuses too",
    ),
    Kind(
        "limit-never-decides",
        "doubtful",
        "Limits that a tighter one makes unreachable",
        "whoever goes over this limit is over the other one already",
    ),
    Kind(
        "permission-lifts-nothing",
        "doubtful",
        "Permissions that lift nothing",
        "no sentence here bans what the permission allows",
    ),
    Kind(
        "way-opens-nothing",
        "doubtful",
        "Further ways that open nothing",
        "whoever takes the further way meets the condition already",
    ),
    Kind(
        "validity-gap",
        "doubtful",
        "Days between two versions on which neither holds",
        "the later version begins after the earlier one has ended, and not the day after",
    ),
    Kind(
        "validity-overlap",
        "doubtful",
        "Days on which two versions hold at once",
        "the later version begins before the earlier one has ended",
    ),
    Kind(
        "group-grew",
        "doubtful",
        "Lists that an amendment made longer without saying so",
        "the codes are written as a range, a beginning or a place: say whether the added one is meant",
    ),
    Kind(
        "never-together",
        "doubtful",
        "Bans of codes that are never in force on one day",
        "such a ban refuses a line only beside one that is not in force itself",
    ),
    Kind(
        "dearer-line-falls",
        "to know",
        "Bans printed on one side only, where the dearer line falls",
        "the row that carries the ban loses; were it printed on both, the cheaper line would fall",
    ),
    Kind(
        "included-and-banned",
        "to know",
        "Codes that are both in the price and banned beside it",
        "inside a claim only the included line falls; across claims the row that carries the ban can fall too",
    ),
    Kind(
        "two-prices",
        "to know",
        "Prices that can hold at once",
        "of two prices that hold at once the lower one stands",
    ),
    Kind(
        "never-used", "to know", "What is declared and never used", "take it out, or write the sentence that needs it"
    ),
)
KINDS: Mapping[str, Kind] = {kind.name: kind for kind in _ALL}
ORDER: Mapping[str, int] = {kind.name: at for at, kind in enumerate(_ALL)}


@frozen
class Place:
    """A rule (or a declaration) that is involved, and where it stands."""

    name: str
    words: str
    span: Span | None = field(default=None, eq=False, repr=False)

    @property
    def where(self) -> str:
        return "" if self.span is None else f"{self.span.source.path}:{self.span.line}"

    def as_dict(self) -> dict[str, Any]:
        span = self.span
        at = {} if span is None else {"file": span.source.path, "line": span.line, "column": span.column}
        return {"rule": self.name, "sentence": self.words, **at}


@frozen
class Finding:
    """One thing found. `id` names it as long as the rules involved keep their ids."""

    kind: str
    id: str
    sentence: str
    places: tuple[Place, ...]
    codes: tuple[str, ...] = ()
    witness: Witness | None = field(default=None, eq=False)

    @property
    def about(self) -> Kind:
        return KINDS[self.kind]

    @property
    def order(self) -> tuple[int, int, str, int, str]:
        """By weight and kind, then by place."""
        first = self.places[0].span if self.places else None
        path, line = ("", 0) if first is None else (first.source.path, first.line)
        return WEIGHTS.index(self.about.weight), ORDER[self.kind], path, line, self.id

    def as_dict(self) -> dict[str, Any]:
        return {
            "id": self.id,
            "kind": self.kind,
            "weight": self.about.weight,
            "sentence": self.sentence,
            "advice": self.about.advice,
            "codes": list(self.codes),
            "rules": [place.as_dict() for place in self.places],
            "witness": None if self.witness is None else self.witness.as_dict(),
        }


def place_of(rule: ir.AnyRule, ruleset: str) -> Place:
    return Place(f"{ruleset}.{name_of(rule)}", f"{_subject_words(rule)}: {rule.sentence}", rule.span)


def name_of(rule: ir.AnyRule) -> str:
    """As a part of an id: the first code and the slug."""
    return f"{code_id(subject_ids(rule.subject)[0])}.{rule.slug}"


def _subject_words(rule: ir.AnyRule) -> str:
    subject = rule.subject
    if subject.every:
        return "every line"
    if subject.material is not None:
        return f'material "{subject.material}"'
    return listed(sorted(subject.codes))


def quoted(rule: ir.AnyRule, most: int = 70) -> str:
    """The sentence itself, not too long."""
    words = rule.sentence
    return f"`{words if len(words) <= most else words[: most - 1].rstrip() + '…'}`"


def listed(names: list[str], most: int = 3) -> str:
    """`A, B, C and 12 more`."""
    if len(names) <= most + 1:
        return ", ".join(names)
    return f"{', '.join(names[:most])} and {len(names) - most} more"
