"""Checked rules -> what judges documents: results by the interpreter, the truth of a condition, whether a rule fired.

Only the rules that can speak of the lines at hand are asked, which gives the same answers sooner.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from random import Random
from typing import Any

from attrs import define, evolve, field

from takst.examples.names import RuleNames, names_of
from takst.ir import nodes as ir
from takst.ir.ids import pair_of, rule_ids
from takst.ir.interpret import interpret
from takst.ir.interpret.core import Interpreter
from takst.runtime.claim import Claim
from takst.runtime.decode import decode
from takst.runtime.kleene import Truth
from takst.runtime.result import Result
from takst.runtime.spec import RulesetSpec
from takst.runtime.view import Docket, LineView, docket
from takst.sample.shop import Shop
from takst.witness.documents import At, Document

_KEPT = 4000


@define(eq=False)
class Bench:
    """A ruleset, ready to judge many small documents."""

    rules: ir.CheckedRuleset
    shop: Shop
    _by_code: Mapping[str, tuple[int, ...]]
    _always: tuple[int, ...]
    _names: RuleNames
    _narrow: dict[frozenset[str], ir.CheckedRuleset] = field(factory=dict)
    _dockets: dict[str, Docket | None] = field(factory=dict)
    _results: dict[str, Result] = field(factory=dict)
    _ids: dict[int, frozenset[str]] = field(factory=dict)
    _behind: dict[str, tuple[int, ...]] = field(factory=dict)

    @classmethod
    def of(cls, rules: ir.CheckedRuleset) -> Bench:
        by_code: dict[str, list[int]] = {}
        always: list[int] = []
        for index, rule in enumerate(rules.rules):
            if rule.subject.every or rule.subject.material is not None:
                always.append(index)
            for code in rule.subject.codes:
                by_code.setdefault(code, []).append(index)
        speaking = {code: tuple(ones) for code, ones in by_code.items()}
        return cls(rules, Shop.of(rules, Random(0)), speaking, tuple(always), names_of(rules))

    @property
    def spec(self) -> RulesetSpec:
        return self.rules.spec

    def speaking_of(self, code: str) -> tuple[ir.AnyRule, ...]:
        """The rules on a code, and those on every line."""
        every = [index for index in self._always if self.rules.rules[index].subject.every]
        return tuple(self.rules.rules[index] for index in sorted({*self._by_code.get(code, ()), *every}))

    def docket(self, document: Document) -> Docket | None:
        """None where the document is no claim."""
        key = repr(document)
        if key not in self._dockets:
            if len(self._dockets) > _KEPT:
                self._dockets.clear()
            claim = decode(document, self.spec).claim
            self._dockets[key] = None if claim is None else docket(claim, self.spec)
        return self._dockets[key]

    def judge(self, document: Document) -> Result | None:
        case = self.docket(document)
        if case is None:
            return None
        key = repr(document)
        if key not in self._results:
            if len(self._results) > _KEPT:
                self._results.clear()
            self._results[key] = interpret(self.narrowed(case), case.claim)
        return self._results[key]

    def interpreter(self, case: Docket) -> Interpreter:
        return Interpreter(self.narrowed(case), case)

    def narrowed(self, case: Docket) -> ir.CheckedRuleset:
        """The rules that may speak of a line of the case, of its history, or of a code that would fit better."""
        codes = frozenset(view.code for view in case.lines if not view.is_material)
        if codes not in self._narrow:
            fitting = {one for group in self.spec.alternatives if codes & set(group) for one in group}
            indexes = {index for code in codes | fitting for index in self._by_code.get(code, ())}
            kept = tuple(self.rules.rules[index] for index in sorted({*indexes, *self._always}))
            self._narrow[codes] = evolve(self.rules, rules=kept)
        return self._narrow[codes]

    # ------------------------------------------------------------ questions

    def view(self, document: Document, at: At) -> LineView | None:
        case = self.docket(document)
        if case is None:
            return None
        if at[0] == "lines":
            number = document["lines"][at[1]]["n"]
            return next((view for view in case.own if view.n == number), None)
        return _earlier(case, at[1])

    def truth(self, cond: ir.Cond, document: Document, at: At) -> Truth | None:
        """None where the document is no claim."""
        view = self.view(document, at)
        return None if view is None else self.interpreter(view.docket).holds(cond, view)

    def holds(self, cond: ir.Cond, document: Document, at: At, so: bool | None) -> bool:
        truth = self.truth(cond, document, at)
        return truth is not None and truth.value is so

    def ids(self, rule: ir.AnyRule) -> frozenset[str]:
        known = self._ids.get(id(rule))
        if known is None:
            known = self._ids[id(rule)] = frozenset(rule_ids(rule, self.spec.name))
        return known

    def names(self, rule: ir.AnyRule, found: str) -> bool:
        """The id is one of the rule's; an engine may add a last word such as `undecided`."""
        if isinstance(rule, ir.PairTable):
            return pair_of(rule, found, self.spec.name) is not None
        ids = self.ids(rule)
        return found in ids or found.rpartition(".")[0] in ids

    def named(self, found: str) -> list[ir.AnyRule]:
        """The rules for which an id stands, whatever their days."""
        if found not in self._behind:
            self._behind[found] = self._names.behind(found)
        return [self.rules.rules[index] for index in self._behind[found]]

    def with_rule(self, index: int, rule: ir.AnyRule | None) -> Bench:
        """The same ruleset with another rule in the place of one, or with none there. What documents say is shared."""
        rules = list(self.rules.rules)
        rules[index] = _nothing(rules[index]) if rule is None else rule
        changed = evolve(self.rules, rules=tuple(rules))
        return Bench(changed, self.shop, self._by_code, self._always, self._names, dockets=self._dockets)

    def lines_fired(self, rule: ir.AnyRule, result: Result, document: Document) -> list[int]:
        """The numbers of the lines on which the rule gives a finding that is not undecided, or is applied."""
        return sorted(set(self._fired(rule, result, document)))

    def fires(self, rule: ir.AnyRule, document: Document) -> bool:
        result = self.judge(document)
        return result is not None and bool(self.lines_fired(rule, result, document))

    def _fired(self, rule: ir.AnyRule, result: Result, document: Document) -> Iterator[int]:
        case = self.docket(document)
        days: dict[int, dt.date] = {} if case is None else {view.n: view.date for view in case.own}
        for finding in result.findings:
            is_decided = finding.verdict != "undecided" and days[finding.line] in rule.valid
            if is_decided and self.names(rule, finding.rule):
                yield finding.line
        for line in result.lines:
            if days[line.n] in rule.valid and any(self.names(rule, one) for one in line.applied):
                yield line.n


def _nothing(rule: ir.AnyRule) -> ir.Note:
    """A sentence that decides nothing, in the place of the rule."""
    return ir.Note(slug="left-out", subject=rule.subject, sentence="", citation=rule.citation, text="")


def _earlier(case: Docket, index: int) -> LineView | None:
    """The view of a row of the history."""
    claim: Claim = case.claim
    history: Any = claim.history
    row = history[index]
    return next((view for view in case.lines if view.line is row), None)
