"""From the examples of a rule file to what comes of them: a few words for the line above, all of it when asked."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import frozen

from takst.diagnostics import Diagnostic
from takst.editor.names import title_span
from takst.editor.workspace import Snapshot
from takst.examples import Ran, run
from takst.runtime.result import LineResult, plain
from takst.source import Span
from takst.syntax import nodes as syn

NOT_NOW = "cannot be run while the ruleset has a mistake"
_MOST_LINES = 3


@frozen
class Runnable:
    """An example, and the line that names it."""

    span: Span
    title: str


@frozen
class Outcome:
    """`holds` is None while the ruleset has a mistake. `short` stands above the example, `full` is all of it."""

    holds: bool | None
    short: str
    full: str
    problems: tuple[Diagnostic, ...] = ()


def runnable(snapshot: Snapshot, path: str) -> tuple[Runnable, ...]:
    return tuple(Runnable(title_span(one) or one.span, one.title) for one in _examples(snapshot, path))


def run_at(snapshot: Snapshot, path: str, line: int) -> Outcome | None:
    """The example that has this line (from 1); None when there is none."""
    found = next((one for one in _examples(snapshot, path) if one.span.line <= line <= one.span.end_line), None)
    if found is None:
        return None
    rules = snapshot.loaded.checked
    if rules is None:
        return Outcome(None, NOT_NOW, f"{found.title}\n\n{NOT_NOW}")
    (ran,) = run(rules, [found])
    return _outcome(ran)


def _examples(snapshot: Snapshot, path: str) -> Iterator[syn.Example]:
    file = snapshot.files.get(path)
    yield from (item for item in (file.items if file else ()) if isinstance(item, syn.Example))


def _outcome(ran: Ran) -> Outcome:
    lines = [_line(one) for one in ran.result.lines] if ran.result else []
    more = [f"and {len(lines) - _MOST_LINES} more"] if len(lines) > _MOST_LINES else []
    shown = "; ".join([*lines[:_MOST_LINES], *more])
    if ran.holds:
        short = f"holds: {shown}"
    else:
        first = ran.problems[0].message
        short = f"does not hold: {first}" + (f" ({shown})" if shown else "")
    return Outcome(ran.holds, short, "\n".join(_full(ran, lines)), ran.problems)


def _line(line: LineResult) -> str:
    """`SK053 refused, amount 0`."""
    paid, held = plain(line.amount.after), plain(line.amount.before)
    letter = f"{line.amount.letter} " if line.amount.letter else ""
    if paid is None and held is None:
        return f"{line.code} {line.verdict}"
    return (
        f"{line.code} {line.verdict}, amount {letter}{held} held"
        if paid is None
        else (f"{line.code} {line.verdict}, amount {letter}{paid}")
    )


def _full(ran: Ran, lines: list[str]) -> Iterator[str]:
    yield f"example: {ran.example.title}"
    yield "as expected" if ran.holds else "not as expected:"
    for problem in ran.problems:
        yield f"  line {problem.span.line}: {problem.message}"
    if ran.result is None:
        return
    yield ""
    for number, said in zip((one.n for one in ran.result.lines), lines, strict=True):
        yield f"line {number}: {said}"
        for finding in ran.result.findings:
            if finding.line == number:
                yield f"    {finding.verdict}: {finding.text}"
                yield f"        rule {finding.rule}" + (f" ({finding.citation.place})" if finding.citation else "")
                for missing in finding.missing:
                    yield f"        ask {missing.fact}" + (f": {missing.question}" if missing.question else "")
