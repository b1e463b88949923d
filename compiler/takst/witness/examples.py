"""Rules -> the text of examples for the points where they begin and end to speak, for the analyst to confirm."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from attrs import frozen

from takst.ir import nodes as ir
from takst.ir.names import subject_name
from takst.runtime.spec import ALWAYS
from takst.witness.cases import Case, Meant, Witnesses
from takst.witness.documents import content
from takst.witness.text import NoExample, as_example, comment

_OWN = ("rule", "condition")
TO_CONFIRM = "to confirm: this verdict is takst's"


@frozen
class Made:
    """The examples of one rule; `text` ends with a row end."""

    rule: ir.AnyRule
    text: str
    number: int


def made(witnesses: Witnesses, wanted: Iterable[Meant], most: int | None = None) -> Iterator[Made]:
    """Rule by rule. What is no edge of a rule's own is shown once, under the first rule; titles are told apart."""
    claims: set[str] = set()
    titles: dict[str, int] = {}
    dated: set[str] = set()
    for meant in wanted:
        found = witnesses.cases(meant)
        has_days = bool(found) and _has_days(witnesses, meant, dated)
        cases = [case for case in found if case.about != "days" or has_days]
        cases = [case for case in cases if case.about in _OWN or content(case.claim) not in claims]
        texts = []
        for case in _chosen(cases, most):
            claims.add(content(case.claim))
            text = _example(witnesses, case, titles)
            if text is not None:
                texts.append(text)
        if texts or not found:
            yield Made(meant.rule, "\n".join([_head(witnesses, meant, bool(texts)), *texts]), len(texts))


def _has_days(witnesses: Witnesses, meant: Meant, dated: set[str]) -> bool:
    """Days are shown where the rule has some of its own, and once for those of a code."""
    code = meant.code or (sorted(meant.rule.subject.codes) or [""])[0]
    if meant.rule.valid not in (ALWAYS, witnesses.bench.spec.valid):
        return True
    is_first = code not in dated
    dated.add(code)
    return is_first


def _chosen(cases: list[Case], most: int | None) -> list[Case]:
    """With few, the firing claim and then those that it just does not fire on come first."""
    if most is None or len(cases) <= most:
        return cases
    first, rest = cases[:1], cases[1:]
    return [*first, *sorted(rest, key=lambda case: case.fires)][:most]


def _example(witnesses: Witnesses, case: Case, titles: dict[str, int]) -> str | None:
    count = titles[case.aim] = titles.get(case.aim, 0) + 1
    title = case.aim if count == 1 else f"{case.aim} ({count})"
    try:
        return as_example(witnesses.bench.rules, case.claim, case.result, title, TO_CONFIRM)
    except NoExample:
        return None


def _head(witnesses: Witnesses, meant: Meant, is_shown: bool) -> str:
    """The sentence and where it stands."""
    rule = meant.rule
    code = meant.code or (sorted(rule.subject.codes) or [""])[0]
    place = f"{Path(rule.file).name}:{rule.line}"
    rows = [comment(f"{subject_name(rule.subject, code)}: {rule.sentence} ({place})")]
    if not is_shown:
        rows.append(comment("no claim was found on which this sentence decides anything"))
    return "".join(rows)
