"""From an example of a rule file to the claim that it writes down, and the place of everything in that claim.

    example "the second on the same spot"
        patient age 70, tracheotomised
        on 2018-05-02: BB001 with body_location knee, "the stent" with material_of BB001
    => {"claim": "example", "patient": {"id": "patient", "age": 70, "facts": {"tracheotomised": true}},
        "lines": [{"n": 1, "code": "BB001", "date": "2018-05-02", "facts": {"body_location": "knee"}},
                  {"n": 2, "code": "the stent", "kind": "material", "links": [{"kind": "material_of", "to": 1}], ...}]}

The document goes through `decode` like any other, so that an example can say nothing that a claim cannot. What
`decode` finds is reported where the author wrote it.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from decimal import Decimal
from typing import Any, get_args

from attrs import define, field, frozen

from takst.diagnostics import Diagnostic, Diagnostics, help_text, nearest
from takst.ir.nodes import CheckedRuleset
from takst.runtime.claim import Claim, LinkKind
from takst.runtime.decode import Fault, decode, groupings
from takst.runtime.spec import FactSpec, RulesetSpec
from takst.source import Span
from takst.syntax import nodes as syn

LINK_KINDS: tuple[str, ...] = get_args(LinkKind)
_TEXT_FIELDS = frozenset({"label", "time", "end", "site", "amount_billed"})
_HISTORY_FIELDS = frozenset({"status", "claim", "provider"})
_PATIENT_FIELDS = frozenset({"age", "sex", "birth_date"})
_PROVIDER_FIELDS = frozenset({"id", "type", "department"})
_APPROVAL_FIELDS = frozenset({"asked", "refused", "until", "units", "used", "series", "by"})
_YES_NO = {"yes": True, "no": False}


@frozen
class WrittenClaim:
    """What an example says; `claim` is None when it says something impossible, and `problems` say what."""

    claim: Claim | None
    problems: tuple[Diagnostic, ...]
    unknown_met: bool


def claim_of(example: syn.Example, rules: CheckedRuleset) -> WrittenClaim:
    writer = _Writer(rules, _lines_in(example))
    for part in example.parts:
        writer.write(part)
    met = any(isinstance(part, syn.ExMet) for part in example.parts)
    decoded = decode(writer.document, rules.spec)
    for fault in decoded.faults:
        writer.fault(fault, example.span)
    return WrittenClaim(None if writer.problems.has_errors else decoded.claim, tuple(writer.problems), met)


def _lines_in(example: syn.Example) -> tuple[tuple[syn.ExampleLine, dt.date, bool], ...]:
    """All lines with their dates, and whether they are history, in the order of writing."""
    found: list[tuple[syn.ExampleLine, dt.date, bool]] = []
    for part in example.parts:
        if isinstance(part, syn.ExLines):
            found += [(line, part.date, part.history) for line in part.lines]
        elif isinstance(part, syn.ExHistoryYear):
            found.append((part.line, dt.date(part.year, 1, 1), True))
    return tuple(found)


@define
class _Writer:
    rules: CheckedRuleset
    all_lines: tuple[tuple[syn.ExampleLine, dt.date, bool], ...]
    document: dict[str, Any] = field(factory=lambda: {"claim": "example", "patient": {"id": "patient"}, "lines": []})
    problems: Diagnostics = field(factory=Diagnostics)
    places: dict[str, Span] = field(factory=dict)
    """Where each path of the document was written."""

    @property
    def spec(self) -> RulesetSpec:
        return self.rules.spec

    def write(self, part: syn.ExamplePart) -> None:
        match part:
            case syn.ExGiven(level="patient"):
                for given in part.given:
                    self._of_patient(given, given.name.text.removeprefix("patient."))
            case syn.ExGiven(level="provider"):
                for given in part.given:
                    self._of_provider(given, given.name.text.removeprefix("provider."))
            case syn.ExGiven():
                for given in part.given:
                    self._of_claim(given)
            case syn.ExReceived():
                self._put(self.document, "received", part.date.isoformat(), "received", part.span)
            case syn.ExLines():
                for line in part.lines:
                    self._line(line, part.date, part.history, part.received)
            case syn.ExHistoryYear():
                self._line(part.line, dt.date(part.year, 1, 1), True, None)
            case syn.ExComplete():
                path = "history_complete_from"
                self._put(self.document, path, part.date.isoformat(), path, part.span)
            case syn.ExApproval():
                self._approval(part)
            case syn.ExEpisode():
                self._episode(part)
            case syn.ExUsed():
                self._used(part)
            case syn.ExMet() | syn.Expect() | syn.ExpectTotal():
                pass

    def fault(self, fault: Fault, otherwise: Span) -> None:
        """Reported at the most exact place that was written."""
        at = [path for path in self.places if fault.path == path or fault.path.startswith((f"{path}.", f"{path}["))]
        span = self.places[max(at, key=len)] if at else otherwise
        name = fault.path.rpartition(".")[2]
        of_patient = name in _PATIENT_FIELDS and fault.path.startswith(("lines[", "history["))
        help = help_text("of-the-patient", name=name) if of_patient else None
        self.problems.error("E0707", span, reason=fault.message, nearest=fault.nearest, help=help)

    # ------------------------------------------------------------ lines

    def _line(self, written: syn.ExampleLine, date: dt.date, history: bool, received: dt.date | None) -> None:
        listed: list[dict[str, Any]] = self.document.setdefault("history" if history else "lines", [])
        path = f"{'history' if history else 'lines'}[{len(listed)}]"
        line: dict[str, Any] = {"code": written.code, "date": date.isoformat(), "units": written.units}
        listed.append(line)
        self.places[path] = written.span
        if not history:
            line["n"] = len(listed)
        if written.row is not None:
            line["row"] = written.row
        if received is not None:
            line["received"] = received.isoformat()
        if written.quoted and written.code not in self.spec.cases:
            line["kind"] = "material"
        for given in written.given:
            self._of_line(line, path, given, history)

    def _of_line(self, line: dict[str, Any], path: str, given: syn.Given, history: bool) -> None:
        name = given.name.text
        level, _, rest = name.partition(".")
        if level == "patient" and rest:
            self._of_patient(given, rest)
        elif level == "provider" and rest and not history:
            self._of_provider(given, rest)
        elif name in LINK_KINDS:
            self._link(line, path, given)
        elif level == "related_treatment" and rest:
            self._of_treatment(line, path, given, rest)
        elif name == "performer.id":
            line["performers"] = [{"id": self._plain(given)}]
            self.places[f"{path}.performers"] = given.span
        elif name == "provider.id":
            self._put(line, "provider", self._plain(given), f"{path}.provider", given.span)
        elif name == "diagnosis":
            self._diagnosis(line, path, given)
        elif self._is_field(name, history):
            key = "site" if name == "tooth" else name
            self._put(line, key, self._plain(given), f"{path}.{key}", given.span)
        elif name not in self.spec.facts and name in self._groupings():
            groups = line.setdefault("in", {})
            self._put(groups, name, self._plain(given), f"{path}.in.{name}", given.span)
        elif not self._besides(given, line.get("n")):
            self._fact(line, path, given, name, name)

    def _is_field(self, name: str, history: bool) -> bool:
        if name == "tooth":
            key = self.spec.keys.get(name)
            return key is None or key.path == "site"
        return name in _TEXT_FIELDS or (history and name in _HISTORY_FIELDS)

    def _groupings(self) -> set[str]:
        kinds = {str(episode["kind"]) for episode in self.document.get("episodes", ())}
        return {*groupings(self.spec), *kinds}

    def _diagnosis(self, line: dict[str, Any], path: str, given: syn.Given) -> None:
        """Several are given one by one; `no diagnosis` is an empty list."""
        if given.how == "absent":
            line["diagnoses"] = None
        elif given.how == "no":
            line["diagnoses"] = []
        else:
            line.setdefault("diagnoses", []).append(self._plain(given))
        self.places[f"{path}.diagnoses"] = given.span

    # ------------------------------------------------------------ links

    def _link(self, line: dict[str, Any], path: str, given: syn.Given) -> None:
        links = line.setdefault("links", [])
        self.places[f"{path}.links"] = given.span
        if given.how == "no":
            return
        if given.name.text == "material_of":
            line["kind"] = "material"
        target = self._target(given)
        if target is not None:
            links.append({"kind": given.name.text, "to": target})

    def _target(self, given: syn.Given) -> int | dict[str, Any] | None:
        """A line of the example by its code or number, or the section that the treatment falls under."""
        value = given.value
        if isinstance(value, syn.SectionValue):
            return {"facts": {"paragraph": value.text}}
        if isinstance(value, syn.Quantity):
            return int(value.number)
        code = value.text if isinstance(value, (syn.Word, syn.TextValue)) else ""
        own = [line for line, _, history in self.all_lines if not history]
        found = [n for n, line in enumerate(own, start=1) if line.code == code]
        earlier = [(line, date) for line, date, history in self.all_lines if history and line.code == code]
        if len(found) > 1:
            self.problems.error("E0708", given.span, code=code, right=f"`{given.name.text} {found[0]}`")
        elif found:
            return found[0]
        elif earlier:
            return {"code": code, "date": earlier[0][1].isoformat()}
        else:
            billed = {line.code for line, _, _ in self.all_lines}
            self.problems.error("E0704", given.span, code=code, nearest=nearest(code, billed))
        return None

    def _of_treatment(self, line: dict[str, Any], path: str, given: syn.Given, name: str) -> None:
        """What is said of the treatment that the line follows; its link stands before."""
        for link in line.get("links", ()):
            if link["kind"] == "follow_up_of":
                if isinstance(link["to"], int):
                    link["to"] = {"n": link["to"]}
                fact = self.spec.facts.get(given.name.text) or self.spec.facts.get(name)
                link["to"].setdefault("facts", {})[name] = self._value(given, fact)
                return
        self._fact(line, path, given, given.name.text, given.name.text)

    # ------------------------------------------------------------ facts

    def _of_patient(self, given: syn.Given, name: str) -> None:
        patient = self.document["patient"]
        if name in _PATIENT_FIELDS:
            fact = self.spec.facts.get(f"patient.{name}")
            value = self._value(given, fact)
            self._put(patient, name, _whole(value), f"patient.{name}", given.span)
        else:
            self._fact(patient, "patient", given, name, f"patient.{name}")

    def _of_provider(self, given: syn.Given, name: str) -> None:
        provider = self.document.setdefault("provider", {})
        if name in _PROVIDER_FIELDS:
            self._put(provider, name, self._plain(given), f"provider.{name}", given.span)
        else:
            self._fact(provider, "provider", given, name, f"provider.{name}")

    def _of_claim(self, given: syn.Given) -> None:
        level, _, rest = given.name.text.partition(".")
        if level == "patient" and rest:
            self._of_patient(given, rest)
        elif level == "provider" and rest:
            self._of_provider(given, rest)
        elif not self._besides(given, None):
            self._fact(self.document, "", given, given.name.text, given.name.text)

    def _besides(self, given: syn.Given, line: int | None) -> bool:
        """Documents with a date or of no declared kind, `no documents`, `no approvals`: they stand beside the lines."""
        level, _, kind = given.name.text.partition(".")
        if given.how == "no" and given.name.text in ("approval", "approvals", "documents"):
            self.document.setdefault("approvals" if given.name.text != "documents" else "documents", [])
            return True
        dated = isinstance(given.value, syn.DateValue)
        if level != "documents" or not kind or (given.name.text in self.spec.facts and not dated):
            return False
        documents = self.document.setdefault("documents", [])
        if given.how != "no":
            one: dict[str, Any] = {"kind": kind}
            if isinstance(given.value, syn.DateValue):
                one["date"] = given.value.date.isoformat()
            if line is not None:
                one["for"] = line
            self.places[f"documents[{len(documents)}]"] = given.span
            documents.append(one)
        return True

    def _fact(self, owner: dict[str, Any], path: str, given: syn.Given, name: str, declared: str) -> None:
        facts = owner.setdefault("facts", {})
        at = f"{path}.facts.{name}".removeprefix(".")
        if name in ("judged", "judged-no"):
            question = given.value.text if isinstance(given.value, syn.TextValue) else ""
            facts.setdefault("judged", {})[question] = name == "judged"
            return
        fact = self.spec.facts.get(declared)
        value = self._value(given, fact)
        if fact is not None and fact.type == "list" and isinstance(value, str):
            value = [*facts.get(name, ()), value]
            facts[name] = value
            self.places[at] = given.span
            return
        self._put(facts, name, value, at, given.span)

    def _put(self, owner: dict[str, Any], name: str, value: object, path: str, span: Span) -> None:
        if name in owner:
            self.problems.error("E0120", span, clause=name)
        owner[name] = value
        self.places[path] = span

    # ------------------------------------------------------------ values

    def _value(self, given: syn.Given, fact: FactSpec | None) -> object:
        if given.how == "absent":
            return None
        if given.how != "value" or given.value is None:
            return given.how == "yes"
        value = given.value
        kind = None if fact is None else fact.type
        match value:
            case syn.Quantity():
                return _digits(value.number) if kind in ("text", "choice", "list") else value.number
            case syn.DateValue():
                return value.date.isoformat()
            case syn.Word() if kind == "yes/no" and value.text in _YES_NO:
                return _YES_NO[value.text]
            case _:
                return value.text

    def _plain(self, given: syn.Given) -> object:
        """A value of a field that is text, or null."""
        value = self._value(given, None)
        return None if value is False else _digits(value) if isinstance(value, Decimal) else value

    # ------------------------------------------------------------ beside the lines

    def _approval(self, part: syn.ExApproval) -> None:
        approvals = self.document.setdefault("approvals", [])
        path = f"approvals[{len(approvals)}]"
        approval: dict[str, Any] = {"codes": self._codes(part.codes), "given": part.date.isoformat()}
        approvals.append(approval)
        self.places[path] = part.span
        for given in part.given:
            name = given.name.text.removeprefix("approval.")
            if name in _APPROVAL_FIELDS:
                value = self._value(given, self.spec.facts.get(f"approval.{name}"))
                self._put(approval, name, _whole(value), f"{path}.{name}", given.span)
            else:
                self._fact(approval, path, given, name, f"approval.{name}")

    def _codes(self, written: syn.SetExpr) -> list[str]:
        """Codes, ranges of the catalogue and groups; nothing else can be approved."""
        found: list[str] = []
        for member in written.members:
            match member:
                case syn.CodeMember(ref=ref):
                    self._check_code(ref)
                    found.append(ref.code if ref.row is None else f"{ref.code} row {ref.row}")
                case syn.RangeMember():
                    found += self._range(member)
                case syn.NamedMember():
                    found += self._group(member.name)
                case syn.QuotedMember():
                    found.append(member.text)
                case _:
                    self.problems.error("E0121", member.span, word=member.span.text, place="in an approval")
        return found

    def _check_code(self, ref: syn.CodeRef) -> None:
        """An approval of a misspelt code would be of nothing; a ruleset without a catalogue takes every code."""
        spec = self.spec
        known = {*(key.partition(" row ")[0] for key in spec.codes), *spec.outside, *spec.cases}
        if known and ref.code not in known:
            self.problems.error("E0201", ref.span, code=ref.code, nearest=nearest(ref.code, known))

    def _range(self, member: syn.RangeMember) -> Iterable[str]:
        codes = list(self.spec.codes)
        ends = [member.first.code, member.last.code]
        unknown = [code for code in ends if code not in self.spec.codes]
        for code in unknown:
            self.problems.error("E0201", member.span, code=code, nearest=nearest(code, codes))
        return () if unknown else codes[codes.index(ends[0]) : codes.index(ends[1]) + 1]

    def _group(self, name: syn.Word) -> Iterable[str]:
        groups = {group.name: group.codes for group in self.rules.groups}
        if name.text not in groups:
            self.problems.error("E0203", name.span, name=name.text, nearest=nearest(name.text, groups))
        return groups.get(name.text, ())

    def _episode(self, part: syn.ExEpisode) -> None:
        episodes = self.document.setdefault("episodes", [])
        self.places[f"episodes[{len(episodes)}]"] = part.span
        episode = {"id": part.id.text, "kind": part.kind.text, "start": part.start.isoformat()}
        if part.end is not None:
            episode["end"] = part.end.isoformat()
        episodes.append(episode)

    def _used(self, part: syn.ExUsed) -> None:
        used = self.document.setdefault("used", [])
        self.places[f"used[{len(used)}]"] = part.span
        one: dict[str, Any] = {"service": part.service, "units": part.units}
        if part.department is not None:
            one["department"] = part.department
        used.append(one)


def _whole(value: object) -> object:
    """Fields that count take whole numbers; anything else is left for `decode` to refuse."""
    return int(value) if isinstance(value, Decimal) and value == value.to_integral_value() else value


def _digits(number: Decimal) -> str:
    return f"{number:f}"
