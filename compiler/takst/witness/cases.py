"""A rule -> its cases: the claim on which it fires, and that claim changed by one thing at a time."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import define, evolve, field, frozen

from takst.examples.exercise import is_executable
from takst.examples.names import ends_with
from takst.ir import nodes as ir
from takst.ir.ids import element_ids
from takst.ir.names import subject_name
from takst.runtime.result import Finding, Result
from takst.sample import sample
from takst.witness.bench import Bench
from takst.witness.documents import At, Document, content
from takst.witness.edges import About, edges
from takst.witness.quiet import noise, quietened
from takst.witness.shrink import shrink
from takst.witness.solve import solved
from takst.witness.stages import Stage, stages

_GOOD_ENOUGH = 4
"""So many claims are compared at most for the one on which least else is found."""
_STAGES = 60
_SEARCHED = 600


@frozen
class Case:
    """A claim near a point where a rule begins or ends to speak, as the interpreter judges it."""

    claim: Document
    line: int
    """The number of the line that it is about."""
    aim: str
    """What it aims at, in words: `BB001 twice on one day`, `BB002 with distance_km 50`."""
    about: About
    fires: bool
    result: Result

    @property
    def verdict(self) -> str:
        return next(line.verdict for line in self.result.lines if line.n == self.line)

    @property
    def findings(self) -> tuple[Finding, ...]:
        return self.result.findings


@frozen
class Meant:
    """A rule, and the code and the element that an id names."""

    rule: ir.AnyRule
    code: str | None = None
    element: str | None = None


@define(eq=False)
class Witnesses:
    """Claims for the rules of one ruleset. Keeps what it has found."""

    bench: Bench
    _shown: dict[tuple[int, str | None, str | None], tuple[Stage, Document] | None] = field(factory=dict)

    @classmethod
    def of(cls, rules: ir.CheckedRuleset) -> Witnesses:
        return cls(Bench.of(rules))

    # ------------------------------------------------------------ by id

    def meant(self, rule_id: str) -> tuple[Meant, ...]:
        """The rules that an id, or the end of one, names; several stand for several days."""
        found: dict[tuple[int, str | None, str | None], Meant] = {}
        for index, rule in enumerate(self.bench.rules.rules):
            for one in self._meant(rule, rule_id):
                found.setdefault((index, one.code, one.element), one)
        exact = [one for one in found.values() if one.code is not None or one.rule.subject.every]
        return tuple(dict.fromkeys(exact or found.values()))

    def _meant(self, rule: ir.AnyRule, wanted: str) -> Iterator[Meant]:
        if not any(ends_with(one, wanted) for one in self.bench.ids(rule)):
            return
        elements = _elements(rule)
        for code in sorted(rule.subject.codes) or [""]:
            stem = f"{self.bench.spec.name}.{subject_name(rule.subject, code)}.{rule.slug}".replace(" ", "-")
            for element in elements or [""]:
                name = f"{stem}.{element}".replace(" ", "-") if element else stem
                if ends_with(name, wanted):
                    yield Meant(rule, code or None, element or None)

    def boundary(self, rule_id: str) -> tuple[Case, ...]:
        return tuple(case for meant in self.meant(rule_id)[:1] for case in self.cases(meant))

    def shows(self, rule_id: str) -> Document | None:
        found = (self.showing(meant) for meant in self.meant(rule_id))
        return next((document for document in found if document is not None), None)

    # ------------------------------------------------------------ by rule

    def showing(self, meant: Meant) -> Document | None:
        """The smallest claim on which the rule fires."""
        shown = self._show(meant)
        return None if shown is None else shown[1]

    def firing(self, meant: Meant) -> Case | None:
        """That claim as a case, without those around it."""
        shown = self._show(meant)
        return None if shown is None else next(self._cases(meant, *shown), None)

    def cases(self, meant: Meant) -> tuple[Case, ...]:
        """The rule firing, then the same claim with one thing changed; each claim once."""
        shown = self._show(meant)
        return () if shown is None else tuple(self._cases(meant, *shown))

    def _cases(self, meant: Meant, stage: Stage, document: Document) -> Iterator[Case]:
        found: set[str] = set()
        for about, (claim, at, aim) in edges(self.bench, meant.rule, stage, document):
            result = self.bench.judge(claim)
            if result is None or content(claim) in found:
                continue
            found.add(content(claim))
            fires = bool(self.bench.lines_fired(meant.rule, result, claim))
            yield Case(claim, _number(claim, at), aim, about, fires, result)

    def _show(self, meant: Meant) -> tuple[Stage, Document] | None:
        key = (id(meant.rule), meant.code, meant.element)
        if key not in self._shown:
            self._shown[key] = self._look(meant) if is_executable(meant.rule) else None
        return self._shown[key]

    def _look(self, meant: Meant) -> tuple[Stage, Document] | None:
        best: tuple[int, Stage, Document] | None = None
        seen = 0
        for tried, stage in enumerate(stages(self.bench, meant.rule, meant.code, meant.element)):
            if tried >= _STAGES or seen >= _GOOD_ENOUGH or (best is not None and best[0] == 0):
                break
            document = solved(self.bench, stage.document, stage.wishes)
            if document is None or not self._fires(meant, document):
                continue
            seen += 1
            document = self._small(meant, stage, document)
            left = len(noise(self.bench, document, meant.rule))
            if best is None or left < best[0]:
                best = (left, stage, document)
        return self._search(meant) if best is None else best[1:]

    def _small(self, meant: Meant, stage: Stage, document: Document) -> Document:
        quiet = quietened(self.bench, document, lambda new: self._fires(meant, new), meant.rule)
        most = len(noise(self.bench, quiet, meant.rule))

        def still(new: Document) -> bool:
            return self._fires(meant, new) and len(noise(self.bench, new, meant.rule)) <= most

        return shrink(quiet, still)

    def _fires(self, meant: Meant, document: Document) -> bool:
        result = self.bench.judge(document)
        if result is None:
            return False
        if not self.bench.lines_fired(meant.rule, result, document):
            return False
        if meant.element is None:
            return True
        ends = f".{meant.element}".replace(" ", "-")
        names = [one.rule for one in result.findings] + [one for line in result.lines for one in line.applied]
        return any(name.endswith(ends) and self.bench.names(meant.rule, name) for name in names)

    def _search(self, meant: Meant) -> tuple[Stage, Document] | None:
        """Made-up claims around the one rule, where building one did not do; always the same ones."""
        alone = evolve(self.bench.rules, rules=(meant.rule,))
        for claim in sample(alone, _SEARCHED, seed=1):
            lines = [{**line, "n": n} for n, line in enumerate(claim["lines"], start=1)]
            document = {**claim, "claim": "example", "lines": lines}
            if self._fires(meant, document):
                document["patient"] = {**document["patient"], "id": "patient"}
                result = self.bench.judge(document)
                assert result is not None
                fired = self.bench.lines_fired(meant.rule, result, document)
                stage = Stage(document, ("lines", fired[0] - 1), ())
                return stage, self._small(meant, stage, document)
        return None


def _elements(rule: ir.AnyRule) -> list[str]:
    return list(element_ids(rule))


def _number(claim: Document, at: At) -> int:
    number: int = claim["lines"][at[1]]["n"]
    return number
