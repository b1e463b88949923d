"""One claim of three lines with a year of history: takst against general rule engines that can say the same rules.

    python tests/benchmarks/general_engines.py

The claims and the 5,000 rules are those of `one_claim.py`. Every engine says the whole of each rule in its own
language: which lines count, what the same visit is, days, sums and bounds. The Python around it does what whoever
builds an engine in must do: it leaves out withdrawn lines, makes numbers of dates and fetches the rules of the codes
that are billed, for an engine that tries all 5,000 is never quick.

- ZEN, decision tables: each code has a decision, compiled beforehand. An expression node makes the facts that its rules
  need (codes of the visit, units of the day), a table has a row for each rule and collects all hits. Decisions come
  from the static loader and are evaluated by their key: one that is held as an object goes through another thread at
  each call, which takes far longer.
- ZEN, expressions: each code has one compiled expression that gives the numbers of the rules that are broken.
- rule-engine: each rule is a compiled `Rule` over objects (dictionaries would be copied at each use), what is cheap
  asked first. The rules of a code lie in a dictionary.
- CLIPS: nine general rules. The tariff's rules are facts that stay in the working memory, whose joins are hashed, so
  nothing is fetched. The facts of a claim come and go in one call; clipspy's error router is off, as it would be asked
  about each character that is read.
- Rego, by rego-cpp: a compiled bundle of general rules. The input brings the rules of the billed codes along, because
  the base documents are copied at each query, and the whole tariff takes ten times as long.

Each is measured twice. First it is given the whole history, as takst is. Then it is given only those lines that the
rules of a billed code name, picked by a dictionary in Python: quicker, but what a rule looks at is then said in Python
as well, and what is not picked is not judged by the engine.

Before anything is timed, takst and every engine must find the lines and rules that the check by hand finds, in the
claims that are timed and in harder ones: much that their rules name was billed on the same day or in the same session,
and history is missing. takst gives whole results, the engines bare pairs of line and rule; two claims in three have
nothing to find, so the mean is told beside the median. That a code is known at all is not asked of the engines: here
all are. What is printed is Markdown.

Not measured: Regorus and OPA itself, for which PyPI has only packages of others than their makers, and Drools, which
needs Java.
"""

from __future__ import annotations

import datetime as dt
import platform
import random
import statistics
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from importlib import import_module
from importlib.metadata import version
from pathlib import Path
from typing import Any, Literal, Protocol, TypeAlias, TypeVar

import msgspec
from attrs import frozen
from msgspec import UNSET
from one_claim import CLAIMS, HISTORY, Tariff, each, plan_of

from takst.runtime import entry
from takst.runtime.claim import Claim, HistoryLine, Line
from takst.runtime.plan import Plan

Kind: TypeAlias = Literal["ban", "ban of earlier", "interval", "day", "year", "required", "condition"]
FAMILIES: dict[Kind, str] = {
    "ban": "bans",
    "ban of earlier": "bans",
    "interval": "intervals",
    "day": "limits of a day",
    "year": "limits of a year",
    "required": "required lines",
    "condition": "conditions",
}
T = TypeVar("T")
Pairs: TypeAlias = set[tuple[int, int]]
"""Numbers of lines, each with the number of a rule that is broken there."""

SLOW = 1_000
"""From so many microseconds on a claim is judged once, not nine times: there are 2,000 of them."""
HARDER = 400


@frozen
class Rule:
    """A rule as its code has it. A ban is looked up from both its codes: what is billed earlier may be either."""

    kind: Kind
    number: int
    code: str
    other: str = ""
    bound: int = 0


def rules_of(tariff: Tariff) -> dict[str, list[Rule]]:
    """By code, every rule that has a say about a line with that code."""
    rules: dict[str, list[Rule]] = {code: [] for code in tariff.codes}
    for one, banned in tariff.bans.items():
        for two, number in banned.items():
            rules[one].append(Rule("ban", number, one, two))
            rules[two].append(Rule("ban of earlier", number, two, one))
    bounded: tuple[tuple[Kind, dict[str, tuple[int, int]]], ...] = (
        ("interval", tariff.intervals),
        ("day", tariff.of_a_day),
        ("year", tariff.of_a_year),
        ("condition", tariff.durations),
    )
    for kind, bounds in bounded:
        for code, (bound, number) in bounds.items():
            rules[code].append(Rule(kind, number, code, bound=bound))
    for code, (needed, number) in tariff.required.items():
        rules[code].append(Rule("required", number, code, needed))
    return rules


@frozen
class Picker:
    """Which history an engine is given: all that is not withdrawn, or of that only what the rules of a code name."""

    named: Mapping[str, frozenset[str]] | None

    @classmethod
    def by_code(cls, rules: Mapping[str, Sequence[Rule]]) -> Picker:
        return cls(
            {
                code: frozenset(one.other or code for one in of_code if one.kind != "condition")
                for code, of_code in rules.items()
            }
        )

    def history(self, claim: Claim) -> Iterator[HistoryLine]:
        history: Iterable[HistoryLine] = claim.history  # type: ignore[assignment]
        if self.named is None:
            return (one for one in history if one.status != "withdrawn")
        named = frozenset[str]().union(*[self.named[line.code] for line in claim.lines])
        return (one for one in history if one.code in named and one.status != "withdrawn")

    def beside(self, line: T, rows: Sequence[T], code_of: Callable[[T], str]) -> Sequence[T]:
        """What a line is judged beside, itself among it when nothing is picked."""
        if self.named is None:
            return rows
        named = self.named[code_of(line)]
        return [one for one in rows if code_of(one) in named and one is not line]


class Engine(Protocol):
    """How an engine is called, and what judges a claim when the rules are in it."""

    title: str
    package: str

    def __init__(self, rules: Mapping[str, Sequence[Rule]]) -> None: ...

    def judge(self, claim: Claim, picker: Picker) -> Pairs: ...


# ---------------------------------------------------------------- documents, for ZEN and Rego


def known_since(claim: Claim) -> int:
    return claim.history_complete_from.toordinal()  # type: ignore[union-attr]


def row(number: int, line: Line) -> dict[str, Any]:
    """A line as a document; lines of the history have the number 0. What is not said is not there."""
    day = line.date
    made: dict[str, Any] = {
        "n": number,
        "code": line.code,
        "day": day.toordinal(),
        "year": day.year,
        "units": line.units,
    }
    if line.session is not UNSET:
        made["session"] = line.session
    return made


def billed(number: int, line: Line) -> dict[str, Any]:
    made = row(number, line)
    made["new_year"] = dt.date(line.date.year, 1, 1).toordinal()
    if "duration_min" in line.facts:
        made["minutes"] = line.facts["duration_min"]
    return made


def row_code(one: Mapping[str, Any]) -> str:
    code: str = one["code"]
    return code


def line_documents(claim: Claim, picker: Picker) -> Iterator[tuple[dict[str, Any], dict[str, Any]]]:
    """Each line with the document that it is judged in."""
    lines = [billed(number, line) for number, line in enumerate(claim.lines, start=1)]
    rows = [*lines, *(row(0, one) for one in picker.history(claim))]
    known = known_since(claim)
    for line in lines:
        yield line, {"line": line, "seen": picker.beside(line, rows, row_code), "known": known}


# ---------------------------------------------------------------- ZEN

_VISIT = "(#.session == null or line.session == null ? #.day == line.day : #.session == line.session)"
_SAME_CODE = "#.n < line.n and #.code == line.code"
ZEN_FACTS = {
    "visit": f"map(filter(seen, {_VISIT}), #.code)",
    "visit_billed": f"map(filter(seen, #.n > 0 and {_VISIT}), #.code)",
    "visit_earlier": f"map(filter(seen, #.n == 0 and {_VISIT}), #.code)",
    "days_since": f"map(filter(seen, #.n == 0 and {_SAME_CODE} and #.day < line.day), line.day - #.day)",
    "days_known": "line.day - known",
    "units_of_day": f"line.units + sum(map(filter(seen, {_SAME_CODE} and #.day == line.day), #.units))",
    "units_of_year": f"line.units + sum(map(filter(seen, {_SAME_CODE} and #.year == line.year), #.units))",
    "days_of_year_unknown": "known - line.new_year",
    "minutes": "line.minutes ?? 0",
}


def zen_rows(rule: Rule) -> tuple[tuple[str, str], ...]:
    """Facts and what must be so of any of them for the rule to be broken."""
    match rule.kind:
        case "ban":
            return (("visit", f'contains($, "{rule.other}")'),)
        case "ban of earlier":
            return (("visit_earlier", f'contains($, "{rule.other}")'),)
        case "interval":
            return (("days_since", f"some($, # <= {rule.bound})"), ("days_known", f"< {rule.bound}"))
        case "day":
            return (("units_of_day", f"> {rule.bound}"),)
        case "year":
            return (("units_of_year", f"> {rule.bound}"), ("days_of_year_unknown", "> 0"))
        case "required":
            return (("visit_billed", f'not contains($, "{rule.other}")'),)
        case "condition":
            return (("minutes", f"< {rule.bound}"),)


def zen_decision(rules: Sequence[Rule]) -> dict[str, Any]:
    rows = [(fact, cell, rule.number) for rule in rules for fact, cell in zen_rows(rule)]
    facts = list(dict.fromkeys(fact for fact, _, _ in rows))
    said = [{"id": fact, "key": fact, "value": ZEN_FACTS[fact]} for fact in facts]
    table = {
        "hitPolicy": "collect",
        "inputs": [{"id": fact, "name": fact, "field": fact} for fact in facts],
        "outputs": [{"id": "rule", "name": "rule", "field": "rule"}],
        "rules": [
            {"_id": str(n), **dict.fromkeys(facts, ""), fact: cell, "rule": str(number)}
            for n, (fact, cell, number) in enumerate(rows)
        ],
    }
    nodes: list[dict[str, Any]] = [
        {"id": "in", "name": "in", "type": "inputNode"},
        {"id": "facts", "name": "facts", "type": "expressionNode", "content": {"expressions": said}},
        {"id": "table", "name": "table", "type": "decisionTableNode", "content": table},
        {"id": "out", "name": "out", "type": "outputNode"},
    ]
    ways = (("in", "facts"), ("facts", "table"), ("table", "out"))
    edges = [{"id": f"{one}-{two}", "type": "edge", "sourceId": one, "targetId": two} for one, two in ways]
    return {"nodes": [{**node, "position": {"x": 0, "y": 0}} for node in nodes], "edges": edges}


class ZenTables:
    title = "ZEN, decision tables"
    package = "zen-engine"

    def __init__(self, rules: Mapping[str, Sequence[Rule]]) -> None:
        decisions = {code: zen_decision(of_code) for code, of_code in rules.items() if of_code}
        self.codes = frozenset(decisions)
        self.evaluate = import_module("zen").ZenEngine({"loader": {"type": "static", "content": decisions}}).evaluate

    def judge(self, claim: Claim, picker: Picker) -> Pairs:
        found: Pairs = set()
        for line, document in line_documents(claim, picker):
            if line["code"] in self.codes:
                for hit in self.evaluate(line["code"], document)["result"]:
                    found.add((line["n"], hit["rule"]))
        return found


def zen_condition(rule: Rule) -> str:
    """What the table says, a ban written so that a line's code is asked first."""
    has = f'some(seen, #.code == "{rule.other}" and {{}}{_VISIT})'
    match rule.kind:
        case "ban":
            return has.format("")
        case "ban of earlier":
            return has.format("#.n == 0 and ")
        case "required":
            return f"not {has.format('#.n > 0 and ')}"
        case _:
            return " or ".join(
                cell.replace("$", ZEN_FACTS[fact]) if "$" in cell else f"({ZEN_FACTS[fact]}) {cell}"
                for fact, cell in zen_rows(rule)
            )


class ZenExpressions:
    title = "ZEN, expressions"
    package = "zen-engine"

    def __init__(self, rules: Mapping[str, Sequence[Rule]]) -> None:
        compiled = import_module("zen").compile_expression
        self.broken = {code: compiled(self._broken(of_code)).evaluate for code, of_code in rules.items() if of_code}

    @staticmethod
    def _broken(rules: Sequence[Rule]) -> str:
        told = ", ".join(f"{zen_condition(rule)} ? {rule.number} : -1" for rule in rules)
        return f"filter([{told}], # >= 0)"

    def judge(self, claim: Claim, picker: Picker) -> Pairs:
        found: Pairs = set()
        for line, document in line_documents(claim, picker):
            broken = self.broken.get(line["code"])
            if broken is not None:
                for number in broken(document):
                    found.add((line["n"], number))
        return found


# ---------------------------------------------------------------- rule-engine


@frozen
class Seen:
    n: int
    code: str
    day: int
    year: int
    units: int
    session: str | int | None


@frozen
class Judged(Seen):
    """What a `Rule` is matched against: a line, whose fields are its symbols, and the lines beside it."""

    new_year: int
    minutes: int
    known: int
    seen: Sequence[Seen]


_AS_SEEN = "(session == null or one.session == null ? one.day == day : one.session == session)"


def rule_text(rule: Rule) -> str:
    """True, or a list that is not empty, where the rule is broken."""
    same_code = f'one.code == "{rule.code}" and one.n < n'
    match rule.kind:
        case "ban":
            return f'[one for one in seen if one.code == "{rule.other}" and {_AS_SEEN}]'
        case "ban of earlier":
            return f'[one for one in seen if one.code == "{rule.other}" and one.n == 0 and {_AS_SEEN}]'
        case "interval":
            past = f"one.n == 0 and one.day < day and day - one.day <= {rule.bound}"
            return f"known > day - {rule.bound} or [one for one in seen if {same_code} and {past}]"
        case "day":
            units = f"[one.units for one in seen if {same_code} and one.day == day]"
            return f"units + (seen ? $sum({units}) : 0) > {rule.bound}"
        case "year":
            units = f"[one.units for one in seen if {same_code} and one.year == year]"
            return f"known > new_year or units + (seen ? $sum({units}) : 0) > {rule.bound}"
        case "required":
            return f'not [one for one in seen if one.code == "{rule.other}" and one.n > 0 and {_AS_SEEN}]'
        case "condition":
            return f"minutes < {rule.bound}"


def seen_code(one: Seen) -> str:
    return one.code


class RuleEngine:
    title = "rule-engine"
    package = "rule-engine"

    def __init__(self, rules: Mapping[str, Sequence[Rule]]) -> None:
        engine = import_module("rule_engine")
        context = engine.Context(resolver=engine.resolve_attribute)
        self.rules = {
            code: [(one.number, engine.Rule(rule_text(one), context=context).matches) for one in of_code]
            for code, of_code in rules.items()
        }

    def judge(self, claim: Claim, picker: Picker) -> Pairs:
        known = known_since(claim)
        lines = [(number, *self._said(line)) for number, line in enumerate(claim.lines, start=1)]
        rows = [*(Seen(*said) for said in lines), *(Seen(0, *self._said(one)) for one in picker.history(claim))]
        found: Pairs = set()
        for said, line, own in zip(lines, claim.lines, rows, strict=False):
            new_year, minutes = dt.date(line.date.year, 1, 1).toordinal(), line.facts.get("duration_min", 0)
            thing = Judged(*said, new_year, minutes, known, picker.beside(own, rows, seen_code))
            for number, matches in self.rules[line.code]:
                if matches(thing):
                    found.add((thing.n, number))
        return found

    @staticmethod
    def _said(line: Line) -> tuple[str, int, int, int, str | int | None]:
        day, session = line.date, line.session
        return line.code, day.toordinal(), day.year, line.units, None if session is UNSET else session


# ---------------------------------------------------------------- CLIPS

CLIPS_PROGRAM = """
(deftemplate line (slot n) (slot code) (slot day) (slot year) (slot new-year) (slot units) (slot minutes)
  (slot session (default nil)))
(deftemplate earlier (slot code) (slot day) (slot year) (slot units) (slot session (default nil)))
(deftemplate known (slot since))
(deftemplate ban (slot one) (slot two) (slot rule))
(deftemplate interval (slot code) (slot days) (slot rule))
(deftemplate day (slot code) (slot most) (slot rule))
(deftemplate year (slot code) (slot most) (slot rule))
(deftemplate required (slot code) (slot needed) (slot rule))
(deftemplate condition (slot code) (slot least) (slot rule))
(defglobal ?*found* = (create$))
(deffunction find (?n ?rule) (bind ?*found* ?*found* ?n ?rule))
(deffunction same-visit (?day ?session ?other-day ?other-session)
  (if (or (eq ?session nil) (eq ?other-session nil)) then (= ?day ?other-day) else (eq ?session ?other-session)))
(defrule ban-of-billed
  (line (n ?n) (code ?code) (day ?day) (session ?session))
  (ban (one ?code) (two ?other) (rule ?rule))
  (line (code ?other) (day ?d) (session ?s&:(same-visit ?day ?session ?d ?s)))
  => (find ?n ?rule))
(defrule ban-of-earlier
  (line (n ?n) (code ?code) (day ?day) (session ?session))
  (ban (one ?code) (two ?other) (rule ?rule))
  (earlier (code ?other) (day ?d) (session ?s&:(same-visit ?day ?session ?d ?s)))
  => (find ?n ?rule))
(defrule banned-by-earlier
  (line (n ?n) (code ?code) (day ?day) (session ?session))
  (ban (two ?code) (one ?other) (rule ?rule))
  (earlier (code ?other) (day ?d) (session ?s&:(same-visit ?day ?session ?d ?s)))
  => (find ?n ?rule))
(defrule again
  (line (n ?n) (code ?code) (day ?day))
  (interval (code ?code) (days ?days) (rule ?rule))
  (exists (earlier (code ?code) (day ?d&:(< ?d ?day)&:(<= (- ?day ?d) ?days))))
  => (find ?n ?rule))
(defrule perhaps-again
  (line (n ?n) (code ?code) (day ?day))
  (interval (code ?code) (days ?days) (rule ?rule))
  (known (since ?since&:(> ?since (- ?day ?days))))
  => (find ?n ?rule))
(defrule too-many-of-a-day
  (line (n ?n) (code ?code) (day ?day) (units ?units))
  (day (code ?code) (most ?most) (rule ?rule))
  =>
  (do-for-all-facts ((?o line)) (and (eq ?o:code ?code) (< ?o:n ?n) (= ?o:day ?day))
    (bind ?units (+ ?units ?o:units)))
  (do-for-all-facts ((?o earlier)) (and (eq ?o:code ?code) (= ?o:day ?day))
    (bind ?units (+ ?units ?o:units)))
  (if (> ?units ?most) then (find ?n ?rule)))
(defrule too-many-of-a-year
  (line (n ?n) (code ?code) (year ?year) (new-year ?new-year) (units ?units))
  (year (code ?code) (most ?most) (rule ?rule))
  (known (since ?since))
  =>
  (do-for-all-facts ((?o line)) (and (eq ?o:code ?code) (< ?o:n ?n) (= ?o:year ?year))
    (bind ?units (+ ?units ?o:units)))
  (do-for-all-facts ((?o earlier)) (and (eq ?o:code ?code) (= ?o:year ?year))
    (bind ?units (+ ?units ?o:units)))
  (if (or (> ?units ?most) (> ?since ?new-year)) then (find ?n ?rule)))
(defrule required-is-missing
  (line (n ?n) (code ?code) (day ?day) (session ?session))
  (required (code ?code) (needed ?other) (rule ?rule))
  (not (line (code ?other) (day ?d) (session ?s&:(same-visit ?day ?session ?d ?s))))
  => (find ?n ?rule))
(defrule too-short
  (line (n ?n) (code ?code) (minutes ?minutes))
  (condition (code ?code) (least ?least&:(< ?minutes ?least)) (rule ?rule))
  => (find ?n ?rule))
(deffunction judge ()
  (bind ?*found* (create$))
  (run)
  (do-for-all-facts ((?o line earlier known)) TRUE (retract ?o))
  ?*found*)
"""


def clips_fact(rule: Rule) -> str | None:
    """A ban stands once for both its codes."""
    match rule.kind:
        case "ban":
            return f"(ban (one {rule.code}) (two {rule.other}) (rule {rule.number}))"
        case "ban of earlier":
            return None
        case "interval":
            return f"(interval (code {rule.code}) (days {rule.bound}) (rule {rule.number}))"
        case "day" | "year":
            return f"({rule.kind} (code {rule.code}) (most {rule.bound}) (rule {rule.number}))"
        case "required":
            return f"(required (code {rule.code}) (needed {rule.other}) (rule {rule.number}))"
        case "condition":
            return f"(condition (code {rule.code}) (least {rule.bound}) (rule {rule.number}))"


class Clips:
    title = "CLIPS"
    package = "clipspy"

    def __init__(self, rules: Mapping[str, Sequence[Rule]]) -> None:
        self.environment = import_module("clips").Environment()
        for construct in CLIPS_PROGRAM.strip().split("\n(def"):
            self.environment.build(construct if construct.startswith("(def") else f"(def{construct}")
        for fact in (clips_fact(rule) for of_code in rules.values() for rule in of_code):
            if fact is not None:
                self.environment.assert_string(fact)
        self.environment.eval("(set-fact-duplication TRUE)")
        for router in list(self.environment.routers()):
            router.deactivate()

    def judge(self, claim: Claim, picker: Picker) -> Pairs:
        facts = [f"(known (since {known_since(claim)}))"]
        for number, line in enumerate(claim.lines, start=1):
            new_year = dt.date(line.date.year, 1, 1).toordinal()
            minutes = line.facts.get("duration_min", 0)
            facts.append(f"(line (n {number}) (new-year {new_year}) (minutes {minutes}) {self._said(line)})")
        facts += [f"(earlier {self._said(one)})" for one in picker.history(claim)]
        found = self.environment.eval(f"(progn (assert {''.join(facts)}) (judge))")
        return set(zip(found[::2], found[1::2], strict=True))

    @staticmethod
    def _said(line: Line) -> str:
        day, session = line.date, "" if line.session is UNSET else f" (session {line.session})"
        return f"(code {line.code}) (day {day.toordinal()}) (year {day.year}) (units {line.units}){session}"


# ---------------------------------------------------------------- Rego

REGO = """package tariff

import rego.v1

same_visit(line, one) if {
    not line.session
    line.day == one.day
}

same_visit(line, one) if {
    not one.session
    line.day == one.day
}

same_visit(line, one) if line.session == one.session

found contains [line.n, number] if {
    some line in input.lines
    some one in input.seen
    number := line.rules.ban[one.code]
    same_visit(line, one)
}

found contains [line.n, number] if {
    some line in input.lines
    some one in input.earlier
    number := line.rules["ban of earlier"][one.code]
    same_visit(line, one)
}

again(line, days) if {
    some one in input.earlier
    one.code == line.code
    one.day < line.day
    line.day - one.day <= days
}

again(line, days) if input.known > line.day - days

found contains [line.n, line.rules.interval.number] if {
    some line in input.lines
    again(line, line.rules.interval.bound)
}

found contains [line.n, line.rules.day.number] if {
    some line in input.lines
    most := line.rules.day.bound
    units := [one.units | some one in input.seen; one.code == line.code; one.n < line.n; one.day == line.day]
    line.units + sum(units) > most
}

too_many(line, most) if {
    units := [one.units | some one in input.seen; one.code == line.code; one.n < line.n; one.year == line.year]
    line.units + sum(units) > most
}

too_many(line, _) if input.known > line.new_year

found contains [line.n, line.rules.year.number] if {
    some line in input.lines
    too_many(line, line.rules.year.bound)
}

billed(line, code) if {
    some one in input.lines
    one.code == code
    same_visit(line, one)
}

found contains [line.n, line.rules.required.number] if {
    some line in input.lines
    needed := line.rules.required.other
    not billed(line, needed)
}

found contains [line.n, line.rules.condition.number] if {
    some line in input.lines
    least := line.rules.condition.bound
    not line.minutes >= least
}
"""


def rego_rules(rules: Sequence[Rule]) -> dict[str, Any]:
    """The rules of a code as a document: bans by the other code, of each other family there is one at most."""
    made: dict[str, Any] = {}
    for rule in rules:
        if rule.kind in ("ban", "ban of earlier"):
            made.setdefault(rule.kind, {})[rule.other] = rule.number
        else:
            made[rule.kind] = {"number": rule.number, "bound": rule.bound, "other": rule.other}
    return made


class Rego:
    title = "Rego (rego-cpp)"
    package = "regopy"

    def __init__(self, rules: Mapping[str, Sequence[Rule]]) -> None:
        self.rules = {code: rego_rules(of_code) for code, of_code in rules.items()}
        self.interpreter = import_module("regopy").Interpreter()
        self.interpreter.add_module("tariff", REGO)
        self.bundle = self.interpreter.build(None, ["tariff/found"])

    def judge(self, claim: Claim, picker: Picker) -> Pairs:
        lines = [billed(number, line) for number, line in enumerate(claim.lines, start=1)]
        earlier = [row(0, one) for one in picker.history(claim)]
        given = [{**line, "rules": self.rules[line["code"]]} for line in lines]
        known = known_since(claim)
        self.interpreter.set_input({"lines": given, "earlier": earlier, "seen": [*lines, *earlier], "known": known})
        told = str(self.interpreter.query_bundle_entrypoint(self.bundle, "tariff/found"))
        (found,) = msgspec.json.decode(told)["expressions"]
        return {(number, rule) for number, rule in found}


# ---------------------------------------------------------------- measuring

ENGINES: tuple[type[Engine], ...] = (ZenTables, ZenExpressions, RuleEngine, Clips, Rego)


def harder(claims: Sequence[Claim], rules: Mapping[str, Sequence[Rule]]) -> list[Claim]:
    """Claims beside which much was billed that their rules name: on the same day, in sessions, some of it unknown."""
    chance = random.Random(3)
    return [_harder(chance, claim, rules) for claim in claims]


def _harder(chance: random.Random, claim: Claim, rules: Mapping[str, Sequence[Rule]]) -> Claim:
    day = claim.lines[0].date
    of_lines = [rule for line in claim.lines for rule in rules[line.code]]
    # What is required was not billed earlier: the check by hand looks for it on the claim, takst in the whole visit.
    needed = {rule.other for rule in of_lines if rule.kind == "required"}
    named = [code for rule in of_lines if (code := rule.other or rule.code) not in needed]

    def session() -> Any:
        return chance.choice(("A", "B", UNSET, UNSET))

    history = tuple(
        HistoryLine(
            code=chance.choice(named),
            date=day - dt.timedelta(days=chance.choice((0, 0, 7, 14, 31, 200))),
            session=session(),
            units=chance.choice((1, 2)),
            status=chance.choice(("paid", "paid", "withdrawn")),
        )
        for _ in range(chance.randrange(HISTORY) if named else 0)
    )
    known = day - dt.timedelta(days=chance.choice((5, 20, 100, 800, 800)))
    lines = tuple(
        msgspec.structs.replace(line, session=session(), facts=chance.choice((line.facts, {}, {"duration_min": 15})))
        for line in claim.lines
    )
    return msgspec.structs.replace(claim, lines=lines, history=history, history_complete_from=known)


def agree(judge: Callable[[Claim], Pairs], tariff: Tariff, claims: Sequence[Claim]) -> float:
    """That is found what the check by hand finds; microseconds a claim."""
    took = 0.0
    for claim in claims:
        by_hand = set(tariff.check(claim))
        start = time.perf_counter()
        found = judge(claim)
        took += time.perf_counter() - start
        assert found == by_hand, (claim, found, by_hand)
    return took / len(claims) * 1e6


@frozen
class Times:
    """Of a claim, in microseconds."""

    median: float
    mean: float

    @classmethod
    def of(cls, judge: Callable[[Claim], object], claims: Sequence[Claim], times: int) -> Times:
        found = each(judge, claims, times)
        return cls(statistics.median(found), statistics.mean(found))


def measured(engine: Engine, tariff: Tariff, claims: Sequence[Claim], hard: Sequence[Claim], picker: Picker) -> Times:
    """Only once the engine is known to find what must be found."""

    def judge(claim: Claim) -> Pairs:
        return engine.judge(claim, picker)

    agree(judge, tariff, hard)
    about = agree(judge, tariff, claims)
    return Times.of(judge, claims, 9 if about < SLOW else 1)


def measured_takst(plan: Plan, tariff: Tariff, claims: Sequence[Claim], hard: Sequence[Claim]) -> Times:
    numbers = {rule: number for number, rule in enumerate(tariff.ids)}

    def judge(claim: Claim) -> Pairs:
        return {(one.line, numbers[one.rule]) for one in entry.validate(plan, claim, (), "ask").findings}

    agree(judge, tariff, hard)
    agree(judge, tariff, claims)
    return Times.of(lambda claim: entry.validate(plan, claim, (), "ask"), claims, 9)


def counted(tariff: Tariff, claims: Sequence[Claim], rules: Mapping[str, Sequence[Rule]]) -> str:
    """How many findings there are of each family."""
    family = {rule.number: FAMILIES[rule.kind] for of_code in rules.values() for rule in of_code}
    found = Counter(family[number] for claim in claims for _, number in tariff.check(claim))
    return ", ".join(f"{found[name]:,} of {name}" for name in dict.fromkeys(FAMILIES.values()))


def report(tariff: Tariff, folder: Path) -> None:
    claims, rules = tariff.claims(CLAIMS), rules_of(tariff)
    hard = harder(claims[:HARDER], rules)
    own = measured_takst(plan_of(tariff, folder), tariff, claims, hard)
    print(f"# One claim: takst against general rule engines, {len(tariff.ids):,} rules\n")
    print(f"Python {platform.python_version()}, {platform.machine()}; {CLAIMS:,} claims, from objects.")
    print("takst and all engines here say every family of rules and find what the check by hand finds:")
    print(f"{counted(tariff, claims, rules)};")
    print(f"in {HARDER:,} harder claims {counted(tariff, hard, rules)}.\n")
    print("| engine | version | median, whole history | × takst | mean | median, history picked in Python | × takst |")
    print("| --- | --- | ---: | ---: | ---: | ---: | ---: |")
    print(f"| takst | {version('takst')} | {own.median:.1f} µs | 1.0 | {own.mean:.0f} µs | | |")
    whole: dict[str, float] = {}
    picked: dict[str, float] = {}
    missing: list[str] = []
    for kind in ENGINES:
        try:
            engine = kind(rules)
        except ImportError as error:
            missing.append(f"- {kind.title} is left out: {error} (`pip install {kind.package}`)")
            continue
        all_of_it = measured(engine, tariff, claims, hard, Picker(None))
        some = measured(engine, tariff, claims, hard, Picker.by_code(rules))
        whole[kind.title], picked[kind.title] = all_of_it.median / own.median, some.median / own.median
        print(
            f"| {kind.title} | {version(kind.package)} | {all_of_it.median:,.0f} µs | {whole[kind.title]:,.1f} "
            f"| {all_of_it.mean:,.0f} µs | {some.median:,.0f} µs | {picked[kind.title]:,.1f} |"
        )
    print("")
    if missing:
        print("\n".join(missing) + "\n")
    for given, times in (("the whole history", whole), ("what is picked", picked)):
        if times:
            name = min(times, key=times.__getitem__)
            print(f"Given {given}, the quickest is {name}: {times[name]:.1f} times takst's median.")


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as name:
        report(Tariff(), Path(name))
