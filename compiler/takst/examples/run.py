"""From the examples of a ruleset and its engines to what came of each: results, and what is not as expected."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import Protocol

from attrs import frozen

from takst.diagnostics import Diagnostic, report
from takst.examples.claims import claim_of
from takst.examples.expectations import unmet
from takst.examples.names import RuleNames, names_of
from takst.ir.interpret import interpret
from takst.ir.nodes import CheckedRuleset
from takst.runtime.claim import Claim
from takst.runtime.findings import Mode
from takst.runtime.result import Result, plain
from takst.syntax import nodes as syn

REFERENCE = "the interpreter"


class Engine(Protocol):
    """Anything that judges a claim."""

    def __call__(self, claim: Claim, *, unknown: Mode) -> Result: ...


@frozen
class Ran:
    """One example; `result` is the first engine's. It holds when nothing is wrong with it, on any engine."""

    example: syn.Example
    claim: Claim | None
    result: Result | None
    problems: tuple[Diagnostic, ...]
    unknown_met: bool = False

    @property
    def holds(self) -> bool:
        return not self.problems


def run(
    rules: CheckedRuleset,
    examples: Iterable[syn.Example],
    others: Mapping[str, Engine] = MappingProxyType({}),
    judge: Engine | None = None,
) -> tuple[Ran, ...]:
    """Every example on `judge` (the interpreter, unless told otherwise), and on the other engines, which must give the
    very same result."""
    names = names_of(rules)
    first = judge or _interpreter(rules)
    return tuple(_run(rules, example, first, others, names) for example in examples)


def _interpreter(rules: CheckedRuleset) -> Engine:
    return lambda claim, *, unknown: interpret(rules, claim, unknown=unknown)


def _run(
    rules: CheckedRuleset, example: syn.Example, judge: Engine, others: Mapping[str, Engine], names: RuleNames
) -> Ran:
    written = claim_of(example, rules)
    if written.claim is None:
        return Ran(example, None, None, written.problems)
    mode: Mode = "met" if written.unknown_met else "ask"
    result = judge(written.claim, unknown=mode)
    problems = [*written.problems, *unmet(example, result, names)]
    for name, engine in others.items():
        problems += _disagreements(example, result, engine(written.claim, unknown=mode), name)
    return Ran(example, written.claim, result, tuple(problems), written.unknown_met)


def _disagreements(example: syn.Example, result: Result, other: Result, name: str) -> Iterator[Diagnostic]:
    if result != other:
        first, second = _first_difference(result, other)
        yield report("E0705", example.span, one=REFERENCE, first=first, other=name, second=second)


def _first_difference(one: Result, two: Result) -> tuple[str, str]:
    """What each says of the first thing on which they differ."""
    first, second = list(_said(one)), list(_said(two))
    for a, b in zip(first, second, strict=False):
        if a != b:
            return a, b
    longer = first[len(second) :] or second[len(first) :]
    extra = longer[0] if longer else "another result"
    return (extra, "nothing of it") if len(first) > len(second) else ("nothing of it", extra)


def _said(result: Result) -> Iterator[str]:
    """Everything in a result, the parts that people look at first."""
    for line in result.lines:
        yield f"line {line.n} {line.verdict}, amount {plain(line.amount.after) or 'none'}"
    for finding in result.findings:
        yield f"{finding.verdict} on line {finding.line} by `{finding.rule}`: {finding.text}"
    for line in result.lines:
        yield from _parts(f"line {line.n}", line.as_dict())
    for finding in result.findings:
        yield from _parts(f"`{finding.rule}`", finding.as_dict())
    yield from _parts("the claim", result.as_dict())


def _parts(of: str, whole: Mapping[str, object]) -> Iterator[str]:
    return (f"of {of} that `{name}` is `{value}`" for name, value in whole.items())
