"""From values of facts to the smallest claim that shows a finding, judged by the interpreter."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from attrs import define, evolve, field, frozen

from takst.analysis.cells import NEVER_ABSENT, Value, json_value
from takst.ir import nodes as ir
from takst.ir.interpret import interpret
from takst.runtime.claim import Claim
from takst.runtime.decode import decode, groupings
from takst.runtime.result import Finding as Reason
from takst.runtime.result import LineResult, Result
from takst.runtime.spec import RulesetSpec

_PATIENT = ("age", "sex", "birth_date")
_PROVIDER = ("id", "type", "department")
_APPROVAL = ("by", "given", "until", "units", "used", "series")
_LINE = {"site": "site", "time": "time", "diagnosis": "diagnoses"}
SAME = "1"
"""The name of the one group that lines share."""


@frozen
class LineOf:
    """A line in the making."""

    code: str
    day: dt.date
    units: int = 1
    facts: Mapping[str, Value] = field(factory=dict)
    label: str | None = None


@frozen
class Scene:
    """A claim in the making: what is said of every line stands in `facts`."""

    lines: tuple[LineOf, ...]
    facts: Mapping[str, Value] = field(factory=dict)
    groups: tuple[str, ...] = ()
    """Keys in which the lines agree."""
    answers: Mapping[str, bool] = field(factory=dict)
    approved: bool | None = None
    used: tuple[tuple[str, int, str | None], ...] = ()
    whole: bool = True
    """Whether the claim says that there is no history besides."""

    def pieces(self) -> Iterator[Scene]:
        """The scene with one thing less."""
        if self.whole:
            yield evolve(self, whole=False)
        for name in self.facts:
            yield evolve(self, facts=_without(self.facts, name))
            value = self.facts[name]
            if isinstance(value, tuple) and len(value) > 1:
                for one in value:
                    fewer = tuple(other for other in value if other != one)
                    yield evolve(self, facts={**self.facts, name: fewer})
        for name in self.answers:
            yield evolve(self, answers=_without(self.answers, name))
        for at, line in enumerate(self.lines):
            for name in line.facts:
                thinner = evolve(line, facts=_without(line.facts, name))
                yield evolve(self, lines=(*self.lines[:at], thinner, *self.lines[at + 1 :]))
        for at, _ in enumerate(self.groups):
            yield evolve(self, groups=(*self.groups[:at], *self.groups[at + 1 :]))
        if self.approved is not None:
            yield evolve(self, approved=None)


def _without(values: Mapping[str, Any], name: str) -> dict[str, Any]:
    return {key: value for key, value in values.items() if key != name}


@frozen
class Witness:
    """A claim, what the interpreter says of it, and in words what each line says."""

    document: Mapping[str, Any]
    lines: tuple[tuple[str, str], ...]
    """Each line in words, with its verdict."""
    rules: tuple[str, ...]
    """The rules behind the verdicts."""
    result: Result = field(eq=False, repr=False)
    said: str = ""
    """What is said of its lines, in words."""
    others: tuple[Witness, ...] = ()
    """The same line with other codes, each a claim of its own."""

    @property
    def claims(self) -> tuple[tuple[Mapping[str, Any], Result], ...]:
        """Every claim with what came of it."""
        return tuple((one.document, one.result) for one in self.each)

    def as_dict(self) -> dict[str, Any]:
        return {"claims": list(self._claims()), "rules": list(self.rules)}

    @property
    def each(self) -> tuple[Witness, ...]:
        """One for each claim."""
        return (evolve(self, others=()), *self.others)

    def _claims(self) -> Iterator[dict[str, Any]]:
        for one in self.each:
            lines = [{"line": words, "verdict": verdict} for words, verdict in one.lines]
            yield {"claim": _plain(one.document), "lines": lines}


def _plain(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {key: _plain(one) for key, one in value.items()}
    if isinstance(value, list):
        return [_plain(one) for one in value]
    return value if value is None or isinstance(value, bool | int | str) else float(value)


@define
class Stage:
    """Where scenes are played: the rules of a ruleset."""

    rules: ir.CheckedRuleset
    _of_code: dict[str, list[int]] = field(factory=dict)
    _for_all: list[int] = field(factory=list)
    _narrowed: dict[frozenset[str], ir.CheckedRuleset] = field(factory=dict)

    def __attrs_post_init__(self) -> None:
        for at, rule in enumerate(self.rules.rules):
            for code in rule.subject.codes:
                self._of_code.setdefault(code, []).append(at)
            if not rule.subject.codes:
                self._for_all.append(at)

    def narrowed(self, codes: frozenset[str]) -> ir.CheckedRuleset:
        """Without the rules that speak of none of these codes: the interpreter looks at every rule, one by one."""
        if codes not in self._narrowed:
            kept = sorted({*self._for_all, *(at for code in codes for at in self._of_code.get(code, ()))})
            rules = tuple(self.rules.rules[at] for at in kept)
            self._narrowed[codes] = evolve(self.rules, rules=rules)
        return self._narrowed[codes]

    @property
    def spec(self) -> RulesetSpec:
        return self.rules.spec

    def shown(self, scene: Scene, shows: Callable[[Result], bool]) -> Witness | None:
        """The smallest part of the scene that still shows it; None when the scene itself does not."""
        first = self.played(scene)
        if first is None or not shows(first):
            return None
        return self.told(self.smallest(scene, lambda one: self._shows(one, shows, undecided(first))))

    def smallest(self, scene: Scene, still: Callable[[Scene], bool]) -> Scene:
        """The scene without all that can be left out one after the other."""
        smaller: Scene | None = scene
        while smaller is not None:
            scene = smaller
            smaller = next((one for one in scene.pieces() if still(one)), None)
        return scene

    def told(self, scene: Scene) -> Witness:
        """The scene with what comes of it; it must be one that a claim can say."""
        result = self.played(scene)
        assert result is not None
        said = " and ".join(words for words in _said(scene) if not words.startswith("documents."))
        return Witness(self.document(scene), self._words(scene, result), _behind(result), result, said)

    def _shows(self, scene: Scene, shows: Callable[[Result], bool], most: int) -> bool:
        """It is shown, and no line that was decided has become undecided."""
        result = self.played(scene)
        return result is not None and shows(result) and undecided(result) <= most

    def played(self, scene: Scene) -> Result | None:
        """None where no claim can say this."""
        claim = self.claim(scene)
        return None if claim is None else interpret(self.narrowed(frozenset(line.code for line in scene.lines)), claim)

    def claim(self, scene: Scene) -> Claim | None:
        return decode(self.document(scene), self.spec).claim

    # ------------------------------------------------------------ the document

    def document(self, scene: Scene) -> dict[str, Any]:
        document: dict[str, Any] = {"claim": "witness", "patient": {"id": "patient"}}
        for key in scene.groups:
            path = self.spec.keys[key].path if key in self.spec.keys else ""
            if path.startswith(("provider.", "patient.")) and path not in scene.facts:
                self._put(document, document, [], path, SAME)
        lines = [self._line(n, line, scene) for n, line in enumerate(scene.lines, start=1)]
        document["lines"] = lines
        if scene.whole:
            document["history"] = []
            document["history_complete_from"] = "0001-01-01"
        for fact, value in sorted(scene.facts.items()):
            self._put(document, document, lines, fact, value)
        for line, written in zip(scene.lines, lines, strict=True):
            for fact, value in sorted(line.facts.items()):
                self._put(document, written, [written], fact, value)
        if scene.answers:
            document.setdefault("facts", {})["judged"] = dict(sorted(scene.answers.items()))
        if scene.approved is not None:
            self._approve(document, scene)
        if scene.used:
            document["used"] = [
                {"service": service, "units": units, **({} if where is None else {"department": where})}
                for service, units, where in scene.used
            ]
        return document

    def _line(self, n: int, line: LineOf, scene: Scene) -> dict[str, Any]:
        code, _, row = line.code.partition(" row ")
        written: dict[str, Any] = {"n": n, "code": code, "date": line.day.isoformat()}
        if row:
            written["row"] = int(row)
        if line.units != 1:
            written["units"] = line.units
        if line.label is not None:
            written["label"] = line.label
        for key in scene.groups:
            self._group(written, key)
        return written

    def _group(self, written: dict[str, Any], key: str) -> None:
        spec = self.spec.keys.get(key)
        if key in ("day", "claim") or spec is None or spec.path.startswith(("provider.", "patient.")):
            return
        if spec.path == "site" or key == "tooth":
            written["site"] = SAME
        elif spec.path == "performer.id":
            written["performers"] = [{"id": SAME}]
        elif spec.path in groupings(self.spec) or spec.path not in self.spec.facts:
            written.setdefault("in", {})[spec.path] = SAME
        else:
            fact = self.spec.facts[spec.path]
            value: object = {"number": 1, "yes/no": True}.get(fact.type, fact.choices[0] if fact.choices else SAME)
            written.setdefault("facts", {})[spec.path] = [value] if fact.type == "list" else value

    def _put(
        self, document: dict[str, Any], owner: dict[str, Any], lines: Iterable[dict[str, Any]], fact: str, value: Value
    ) -> None:
        """Where a claim says this fact."""
        level, _, rest = fact.partition(".")
        said = list(value) if isinstance(value, tuple) else json_value(value)
        if fact in ("code", "date", "units"):
            return  # they are what the line is
        if fact == "claim.received":
            document["received"] = said
        elif level == "patient" and rest:
            patient = document["patient"]
            (patient if rest in _PATIENT else patient.setdefault("facts", {}))[rest] = said
        elif level == "provider" and rest:
            provider = document.setdefault("provider", {})
            (provider if rest in _PROVIDER else provider.setdefault("facts", {}))[rest] = said
        elif level == "documents" and rest:
            self._document(document, rest, value)
        elif level == "approval" and rest:
            approvals = document.setdefault("approvals", [{}])
            (approvals[0] if rest in _APPROVAL else approvals[0].setdefault("facts", {}))[rest] = said
        elif fact == "performer.id":
            for line in lines:
                line["performers"] = [{"id": said}]
        elif fact in _LINE:
            for line in lines:
                line[_LINE[fact]] = said
        else:
            owner.setdefault("facts", {})[fact] = said

    def _document(self, document: dict[str, Any], kind: str, value: Value) -> None:
        listed = document.setdefault("documents", [])
        if value is True:
            listed.append({"kind": kind, "date": document["lines"][0]["date"]})

    def _approve(self, document: dict[str, Any], scene: Scene) -> None:
        approvals = document.setdefault("approvals", [{}] if scene.approved else [])
        for one in approvals[:1]:
            one.setdefault("codes", sorted({line.code.partition(" row ")[0] for line in scene.lines}))
            one.setdefault("given", min(line.day for line in scene.lines).isoformat())

    # ------------------------------------------------------------ words

    def _words(self, scene: Scene, result: Result) -> tuple[tuple[str, str], ...]:
        shared = [*_said(scene)]
        shared += [f'judged "{question}" {"yes" if so else "no"}' for question, so in sorted(scene.answers.items())]
        shared += ["approved"] if scene.approved else ["without approval"] if scene.approved is False else []
        shared += [f"{units} of {service} used before" for service, units, _ in scene.used]
        told = []
        for n, line in enumerate(scene.lines, start=1):
            own = [fact_words(fact, value) for fact, value in sorted(line.facts.items())]
            own = [*(shared if n == 1 else []), *own]
            words = f"{line.day.isoformat()}: {line.code}" + (f" × {line.units}" if line.units != 1 else "")
            words += f' with label "{line.label}"' if line.label is not None else ""
            words += f" with {' and '.join(own)}" if own else ""
            told.append((words, verdict_of(result, n)))
        return tuple(told)


def _said(scene: Scene) -> Iterator[str]:
    told = ((fact, value) for fact, value in sorted(scene.facts.items()) if fact not in NEVER_ABSENT)
    yield from (fact_words(fact, value) for fact, value in told)


def fact_words(fact: str, value: Value) -> str:
    if value is None:
        return f"{fact} absent"
    if value is True:
        return fact
    if value is False:
        return f"no {fact}"
    if isinstance(value, tuple):
        return " and ".join(f"{fact} {one}" for one in value) if value else f"no {fact}"
    return f"{fact} {json_value(value)}"


def undecided(result: Result) -> int:
    """How many lines wait for something that is not said."""
    return sum(line.verdict == "undecided" for line in result.lines)


def line_of(result: Result, n: int) -> LineResult:
    return next(line for line in result.lines if line.n == n)


def verdict_of(result: Result, n: int) -> str:
    return line_of(result, n).verdict


def reasons(result: Result, n: int) -> list[Reason]:
    return [finding for finding in result.findings if finding.line == n]


def _behind(result: Result) -> tuple[str, ...]:
    found = [finding.rule for finding in result.findings]
    return tuple(dict.fromkeys(found))
