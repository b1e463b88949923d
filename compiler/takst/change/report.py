"""Changes, and claims judged by both versions -> text for a terminal, or a page of Markdown for a reviewer."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator, Sequence
from typing import TypeAlias

from takst.backends.docs.to_markdown import escaped
from takst.change.changes import KINDS, Change, Changes, Kind
from takst.change.effects import Shown, directions
from takst.change.replay import Move, Replay, ranked
from takst.change.tables import CodeChange
from takst.explain.words import citation_words, period_words
from takst.ir import nodes as ir
from takst.ir.names import subject_name
from takst.runtime.result import LineResult, Result, plain
from takst.witness import as_example
from takst.witness.text import NoExample

_WIDTH = 100
_CODES = 6
Table: TypeAlias = tuple[Sequence[str], Sequence[Sequence[str]]]
"""The heads of the columns, and the rows."""

HEADINGS: dict[Kind, str] = {
    "stricter": "stricter: refuses, reduces or asks more",
    "laxer": "laxer: refuses, reduces or asks less",
    "different": "different: stricter for some claims, laxer for others",
    "made up for": "made up for by another change: alone it would differ, the two versions do not",
    "no difference found": "written otherwise, and no claim was found that is judged otherwise",
    "reworded": "reworded: the same meaning in other words, under another name or at another place",
}


# ---------------------------------------------------------------- words


def summary(changes: Changes) -> Iterator[str]:
    old, new = changes.old, changes.new
    yield f"from {old.name} to {new.name} ({new.rules.spec.title})"
    if not changes.are_any:
        yield "nothing changes: all rules, codes and facts are the same"
        return
    counts = [f"{len(changes.of(kind))} {kind}" for kind in KINDS if changes.of(kind)]
    yield f"rules: {', '.join([*counts, f'{changes.same} the same'])}"
    codes = {change.code for change in changes.codes}
    if codes:
        yield f"codes: {len(codes)} with changes"
    if changes.others:
        yield f"besides: {', '.join(dict.fromkeys(f'{change.what} {change.name}' for change in changes.others))}"


def sentence(rule: ir.AnyRule) -> str:
    """`SK053, SK054: max 1 per day`."""
    codes = sorted(rule.subject.codes) or [""]
    named = list(dict.fromkeys(subject_name(rule.subject, code) for code in codes))
    more = f" and {len(named) - _CODES} more" if len(named) > _CODES else ""
    words = "every line" if rule.subject.every else f"{', '.join(named[:_CODES])}{more}"
    return f"{words}: {rule.sentence}"


def differences(change: Change) -> Iterator[str]:
    """Of a rule that changed, what is not told by the two sentences: its codes and its days."""
    old, new = change.pair.old, change.pair.new
    if old is None or new is None:
        return
    for word, codes in (
        ("now also on", new.subject.codes - old.subject.codes),
        ("no longer on", old.subject.codes - new.subject.codes),
    ):
        if codes:
            named = sorted(codes)
            more = f" and {len(named) - _CODES} more" if len(named) > _CODES else ""
            yield f"{word} {', '.join(named[:_CODES])}{more}"
    if old.valid != new.valid:
        yield f"in force {period_words(new.valid)}, was {period_words(old.valid)}"


def place(change: Change, changes: Changes) -> str:
    """Of the later rule, in the version that has it."""
    version = changes.old if change.pair.new is None else changes.new
    return citation_words(change.pair.any.citation, version.rules.spec)


def outcome(shown: Shown) -> Iterator[str]:
    """What becomes of each line that differs: `line 2, SK053: payable, 2 units -> reduced, 1 unit`."""
    old = {line.n: line for line in shown.old.lines}
    for line in shown.new.lines:
        if directions(_only(shown.old, old[line.n]), _only(shown.new, line)):
            yield f"line {line.n}, {line.code}: {_of(old[line.n], line)} -> {_of(line, old[line.n])}"


def _only(result: Result, line: LineResult) -> Result:
    return Result(result.claim, (line,), (), result.receipt)


def _of(line: LineResult, other: LineResult) -> str:
    words: list[str] = [line.verdict]
    if line.units[1] != other.units[1] and line.units[1] not in (0, line.units[0]):
        words.append(f"{line.units[1]} of {line.units[0]} units")
    paid, others = (one.amount.after if one.amount.after is not None else one.amount.before for one in (line, other))
    if paid != others and paid is not None:
        words.append(f"{plain(paid)} {line.amount.letter or ''}".strip())
    return ", ".join(words)


def witness(shown: Shown, changes: Changes) -> str | None:
    """The claim as the given part of an example."""
    try:
        text = as_example(changes.new.rules, shown.claim, shown.new)
    except NoExample:
        return None
    rows = text.splitlines()[1:]
    return "\n".join(row for row in textwrap.dedent("\n".join(rows)).splitlines() if not row.startswith("expect"))


# ---------------------------------------------------------------- text


def text_lines(changes: Changes, replay: Replay | None, most: int | None) -> Iterator[str]:
    """`most` rules of each kind are shown, or all."""
    yield from summary(changes)
    for kind in KINDS:
        found = changes.of(kind)
        if found:
            yield ""
            yield f"{HEADINGS[kind]} ({len(found)})"
        for change in found[:most]:
            yield from _change_lines(change, changes)
        if most is not None and len(found) > most:
            yield f"  and {len(found) - most} more"
    for title, (head, rows) in _tables(changes, replay):
        yield ""
        yield title
        yield from _columns(head, rows[:most])
        if most is not None and len(rows) > most:
            yield f"  and {len(rows) - most} more"


def _change_lines(change: Change, changes: Changes) -> Iterator[str]:
    rule = change.pair.any
    yield from textwrap.wrap(
        f"{change.what:<9}{sentence(rule)}", _WIDTH, initial_indent="  ", subsequent_indent=" " * 11
    )
    old = change.pair.old
    if change.what == "changed" and old is not None and sentence(old) != sentence(rule):
        yield from textwrap.wrap(f"was      {sentence(old)}", _WIDTH, initial_indent="  ", subsequent_indent=" " * 11)
    for words in (*differences(change), place(change, changes)):
        yield from textwrap.wrap(words, _WIDTH, initial_indent=" " * 11, subsequent_indent=" " * 11)
    for shown in change.shown:
        for row in (witness(shown, changes) or "").splitlines():
            yield f"           | {row}"
        yield from (f"           {words}" for words in outcome(shown))


def _columns(head: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    cells = [head, *rows]
    widths = [min(40, max(len(row[i]) for row in cells)) for i in range(len(head))]
    for row in cells:
        yield "  " + "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()


# ---------------------------------------------------------------- tables


def _tables(changes: Changes, replay: Replay | None) -> Iterator[tuple[str, Table]]:
    if changes.codes:
        yield "codes", (("code", "what", "old", "new"), [_code_row(change) for change in changes.codes])
    if changes.others:
        rows = [(one.what, one.name, one.old or "none", one.new or "none") for one in changes.others]
        yield "besides", (("what", "name", "old", "new"), rows)
    if replay is not None:
        yield from _replay_tables(replay)


def _code_row(change: CodeChange) -> tuple[str, ...]:
    what = change.column or ("added" if change.old is None else "removed")
    return change.code, what, change.old or "", change.new or ""


def _replay_tables(replay: Replay) -> Iterator[tuple[str, Table]]:
    counted = (
        f"{replay.claims:,} claims, {replay.lines:,} lines judged by both: {replay.changed_claims:,} claims change"
    )
    flips = sorted(replay.verdicts.items(), key=lambda item: (-item[1], item[0]))
    yield counted, (("lines", "old verdict", "new verdict"), [(f"{n:,}", old, new) for (old, new), n in flips])
    yield (
        "paid, in all",
        (
            ("counted in", "old", "new", "difference"),
            [(name, *_move(move)) for name, move in sorted(replay.money.items())],
        ),
    )
    for title, word, moves in (("money by code", "code", replay.by_code), ("money by rule", "rule", replay.by_rule)):
        if moves:
            rows = [(name, letter, *_move(move)) for (name, letter), move in ranked(moves)]
            yield title, ((word, "counted in", "old", "new", "difference"), rows)
    if replay.flips:
        lines = [
            (flip.claim, str(flip.line), flip.code, flip.old, flip.new, " ".join((*flip.gone, *flip.come)))
            for flip in replay.flips
        ]
        yield "lines with another verdict", (("claim", "line", "code", "old", "new", "rules"), lines)


def _move(move: Move) -> tuple[str, str, str]:
    sign = "+" if move.difference > 0 else ""
    return plain(move.old) or "0", plain(move.new) or "0", f"{sign}{plain(move.difference)}"


# ---------------------------------------------------------------- a page to sign


def markdown(changes: Changes, replay: Replay | None) -> str:
    return "\n".join(_page(changes, replay)) + "\n"


def _page(changes: Changes, replay: Replay | None) -> Iterator[str]:
    first, *others = summary(changes)
    yield f"# What changes {first}"
    yield ""
    for version in (changes.old, changes.new):
        spec = version.rules.spec
        yield f"- {version.name}: version {spec.version}, content {spec.hash[:12]}"
    yield from (f"- {words}" for words in others)
    for kind in KINDS:
        found = changes.of(kind)
        if found:
            yield from ("", f"## {HEADINGS[kind][:1].upper()}{HEADINGS[kind][1:]}")
        for number, change in enumerate(found, start=1):
            yield from ("", f"### {number}. {escaped(sentence(change.pair.any))}", "")
            yield from _change_page(change, changes)
    for title, (head, rows) in _tables(changes, replay):
        yield from ("", f"## {title[:1].upper()}{title[1:]}", "")
        yield f"| {' | '.join(head)} |"
        yield f"|{' --- |' * len(head)}"
        yield from (f"| {' | '.join(escaped(cell) for cell in row)} |" for row in rows)
    yield from ("", "## Agreed", "", "| name | on | remarks |", "| --- | --- | --- |", "|  |  |  |")


def _change_page(change: Change, changes: Changes) -> Iterator[str]:
    old = change.pair.old
    yield f"- {change.what}"
    if change.what == "changed" and old is not None and sentence(old) != sentence(change.pair.any):
        yield f"- was: {escaped(sentence(old))}"
    yield from (f"- {escaped(words)}" for words in differences(change))
    yield f"- place: {escaped(place(change, changes))}"
    for shown in change.shown:
        yield from (f"- {escaped(words)}" for words in outcome(shown))
        claim = witness(shown, changes)
        if claim:
            yield from ("", "```takst", claim, "```")
    if change.effect is not None and not change.shown:
        yield f"- claims tried: {change.effect.tried}"
