"""Acts -> lines of a claim, with what the rules about them ask for said, left out, or said to be absent."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any

from attrs import field, frozen

from takst.ir import nodes as ir
from takst.ir.walk import conditions_in, conditions_of_rule, facts_of_rule, keys_of_rule
from takst.runtime import dates
from takst.runtime.decode import groupings
from takst.sample.shop import UNSAID, Act, Shop
from takst.sample.wishes import wishes

Claim = dict[str, Any]
_GROUP_NAMES = ("1", "2")
FIELDS_OF = {
    "patient": ("age", "sex", "birth_date"),
    "provider": ("id", "type", "department"),
    "approval": ("by", "given", "until", "units", "used", "series"),
    "performer": ("role", "id", "profession", "specialty", "specialist"),
}
_IN_FIELDS = frozenset(
    {"code", "date", "time", "units", "site", "diagnosis", "claim.received", "act", "approval", "claim", "session"}
)
"""What is read from the fields of a line, and never stands under its facts."""


def put(target: Claim, name: str, value: Any) -> None:
    """What is unsaid, or says nothing, is left out; an empty list says that there are none."""
    if value is not UNSAID and value != {}:
        target[name] = value


@frozen
class Writer:
    """Acts -> lines of a claim, with what the rules about these acts ask for."""

    shop: Shop
    acts: Sequence[Act]
    wanted: dict[str, Any] = field(factory=dict)
    """Values with which the rules find nothing wrong; most facts have these, so that single ones decide."""

    @classmethod
    def of(cls, shop: Shop, acts: Sequence[Act]) -> Writer:
        writer = cls(shop, acts)
        if shop.chance(70):
            for act in acts:
                for rule in writer._rules(act):
                    writer.wanted.update(wishes(rule, act.date, shop))
        return writer

    def _rules(self, act: Act) -> tuple[ir.AnyRule, ...]:
        if act.material:
            return tuple(rule for rule in self.shop.rules if rule.subject.material is not None)
        return (*self.shop.of_code.get(act.code, ()), *self.shop.every)

    def line(self, act: Act, n: int | None = None) -> Claim:
        shop = self.shop
        code, _, row = act.code.partition(" row ")
        line: Claim = {"code": code, "date": act.date.isoformat()}
        if row:
            line["row"] = int(row)
        if n is not None and shop.chance(70):
            line["n"] = n
        if act.units > 1:
            line["units"] = act.units
        if act.material:
            line["kind"] = "material"
        if act.label is not None:
            line["label"] = act.label
        put(line, "time", shop.one((UNSAID, UNSAID, "08:30", "14:00", None)))
        put(line, "in", self._groups(act))
        put(line, "facts", self._facts(act))
        put(line, "performers", self._performers(act))
        put(line, "links", self._links(act))
        if any("approval" in keys_of_rule(rule) for rule in self._rules(act)):
            put(line, "approval", shop.one(("A1", "A1", "A2", None, UNSAID)))
        for name, values in (("diagnoses", shop.values.get("diagnosis", ())), ("site", ("tooth:26", "tooth:27"))):
            if values and shop.chance(60):
                value = shop.one(values)
                line[name] = [value] if name == "diagnoses" else value
        return line

    def history(self, act: Act) -> Claim:
        shop = self.shop
        row = self.line(act)
        put(row, "status", shop.one((UNSAID, UNSAID, "paid", "withdrawn")))
        put(row, "claim", shop.one((UNSAID, "H1", "H2")))
        if shop.chance(30):
            row["received"] = (act.date + dt.timedelta(days=shop.one((0, 5, 90)))).isoformat()
        return row

    # ------------------------------------------------------------ facts

    def _asked(self, act: Act) -> list[str]:
        names = [fact for rule in self._rules(act) for fact in facts_of_rule(rule)]
        names += [f"documents.{rule.kind}" for rule in self._rules(act) if isinstance(rule, ir.DocumentRequired)]
        keys = [self.shop.spec.keys[key].path for rule in self._rules(act) for key in keys_of_rule(rule)]
        paths = {path for path in keys if path not in groupings(self.shop.spec)}
        return sorted(paths | {name for name in names if name in self.shop.spec.facts})

    def value(self, name: str, day: dt.date) -> Any:
        """A value of the fact, None for known to be absent, UNSAID for nothing said."""
        shop = self.shop
        fact = shop.spec.facts.get(name)
        if name in self.wanted and shop.chance(90):
            value = self.wanted[name]
            is_list = fact is not None and fact.type == "list" and value is not None
            return [value] if is_list else value
        if not shop.chance(80):
            return shop.one((None, UNSAID, UNSAID))
        if fact is not None and fact.type == "date":
            told = [value for value in shop.values.get(name, ()) if isinstance(value, dt.date)]
            return shop.one([*told, *self._days_near(day)]).isoformat()
        values = shop.values.get(name) or ("a", "b")
        if fact is not None and fact.type == "list":
            return shop.one([[], [shop.one(values)], sorted({shop.one(values), shop.one(values)})])
        return shop.one(values)

    def _days_near(self, day: dt.date) -> list[dt.date]:
        distances = [(cond.number, cond.unit) for cond in self._gaps()]
        near = [dates.add(day, sign * number, unit) for number, unit in distances for sign in (1, -1)]
        return [day + dt.timedelta(days=step) for day in (day, *near) for step in (-1, 0, 1)]

    def _gaps(self) -> list[ir.DateGap]:
        return [
            cond
            for act in self.acts
            for rule in self._rules(act)
            for guard in conditions_of_rule(rule)
            for cond in conditions_in(guard)
            if isinstance(cond, ir.DateGap)
        ]

    def _facts(self, act: Act) -> Claim:
        facts: Claim = {}
        questions: dict[str, bool] = {}
        for name in self._asked(act):
            if name not in _IN_FIELDS and name.split(".")[0] not in (*FIELDS_OF, *self._roles()):
                put(facts, name, self.value(name, act.date))
        for question in self._questions(act):
            if self.shop.chance(60):
                questions[question] = self.shop.chance(50)
        put(facts, "judged", questions)
        return facts

    def _questions(self, act: Act) -> list[str]:
        found = [rule.question for rule in self._rules(act) if isinstance(rule, ir.Judge)]
        for rule in self._rules(act):
            for guard in conditions_of_rule(rule):
                found += [cond.question for cond in conditions_in(guard) if isinstance(cond, ir.Judged)]
        return sorted(set(found))

    def owner(self, level: str, owner: Claim) -> Claim:
        """What is asked of the patient or the provider, in its fields or under its facts."""
        asked = {name for act in self.acts for name in self._asked(act) if name.startswith(f"{level}.")}
        facts: Claim = {}
        for name in sorted(asked):
            short = name.removeprefix(f"{level}.")
            if short in ("age", "birth_date"):
                continue  # chosen near the ages that rules ask for
            put(owner if short in FIELDS_OF[level] else facts, short, self.value(name, self.acts[0].date))
        put(owner, "facts", facts)
        return owner

    # ------------------------------------------------------------ performers, groups, links

    def _roles(self) -> tuple[str, ...]:
        """Persons besides the performer whom rules ask about."""
        fields = FIELDS_OF["performer"]
        names = (name.rpartition(".") for name in self.shop.spec.facts)
        found = {role for role, _, last in names if role and last in fields} - {"patient", "provider"}
        declared = self.shop.spec.facts.get("performer.role")
        return tuple(sorted(found if declared is None or not declared.choices else {"performer"}))

    def _performers(self, act: Act) -> Any:
        if self.shop.chance(15):
            return UNSAID
        asked = self._asked(act)
        people: list[Claim] = []
        for role in sorted({"performer", *self._roles()}):
            if "." in role or not any(name.startswith(f"{role}.") for name in asked):
                continue
            person: Claim = {} if f"{role}.role" in self.shop.spec.facts else {"role": role}
            facts: Claim = {}
            for name in asked:
                short = name.removeprefix(f"{role}.")
                if name.startswith(f"{role}."):
                    value = self.value(name, act.date)
                    put(person if short in FIELDS_OF["performer"] else facts, short, value)
            put(person, "facts", facts)
            people.append(person)
        return people

    def _groups(self, act: Act) -> Claim:
        names = groupings(self.shop.spec)
        groups: Claim = {}
        keys = {key for rule in self._rules(act) for key in keys_of_rule(rule)}
        for key in sorted(keys | ({"session"} if self.shop.chance(40) else set())):
            if key in names and names[key] not in {names[one] for one in groups}:
                put(groups, key, self.shop.one((*_GROUP_NAMES, *_GROUP_NAMES, None, UNSAID)))
        return groups

    def _links(self, act: Act) -> Any:
        if act.material:
            others = [other for other in self.acts if not other.material]
            if not others or self.shop.chance(30):
                return self.shop.one((UNSAID, []))
            other = self.shop.one(others)
            return [{"kind": "material_of", "to": {"code": other.code, "date": other.date.isoformat()}}]
        sections = [
            rule.window.section for rule in self._rules(act) if isinstance(rule, ir.Limit) and rule.window.section
        ]
        if not sections or self.shop.chance(20):
            return UNSAID
        to: Claim = {"code": self.shop.codes[0], "date": self.shop.one(self.shop.days[:2]).isoformat()}
        if self.shop.chance(80):
            to["facts"] = {"paragraph": self.shop.one((sections[0], sections[0].removeprefix("§ "), "§ 99"))}
        return [{"kind": "follow_up_of", "to": to}]

    # ------------------------------------------------------------ beside the lines

    def approvals(self, acts: Sequence[Act], lines: Sequence[Claim]) -> Any:
        """Those that lines name are among them."""
        if self.shop.chance(30):
            return UNSAID
        listed = [self._approval(n, act) for n, act in enumerate(acts, start=1) if self.shop.chance(50)]
        named = sorted({line["approval"] for line in lines if line.get("approval")} - {one["id"] for one in listed})
        return listed + [{"id": name} for name in named]

    def _approval(self, n: int, act: Act) -> Claim:
        shop = self.shop
        approval: Claim = {"id": f"A{n}"}
        put(approval, "codes", shop.one(([act.code], [act.code], [], UNSAID)))
        given = act.date + dt.timedelta(days=shop.one((-30, -1, 0, 1)))
        put(approval, "given", shop.one((given.isoformat(), given.isoformat(), None, UNSAID)))
        facts: Claim = {}
        for name in sorted(fact for fact in shop.spec.facts if fact.startswith("approval.")):
            short = name.removeprefix("approval.")
            if short in ("given", "until"):
                continue
            value = self.value(name, act.date)
            if short in ("units", "used", "series") and isinstance(value, int | float):
                value = max(1, int(value))  # counts of the contract, whatever bound a rule puts on them
            put(approval if short in FIELDS_OF["approval"] else facts, short, value)
        if shop.chance(30) and (approval.get("given") or "") <= act.date.isoformat():
            approval["until"] = (act.date + dt.timedelta(days=shop.one((0, 1)))).isoformat()
        put(approval, "facts", facts)
        return approval

    def documents(self, acts: Sequence[Act]) -> Any:
        kinds = sorted({
            rule.kind for act in acts for rule in self._rules(act) if isinstance(rule, ir.DocumentRequired)
        })
        if not kinds or self.shop.chance(30):
            return UNSAID
        documents: list[Claim] = []
        for n, kind in enumerate(kinds, start=1):
            if self.shop.chance(70):
                document: Claim = {"kind": kind, "id": f"D{n}"}
                day = acts[0].date + dt.timedelta(days=self.shop.one((-1, 0, 1)))
                put(document, "date", self.shop.one((day.isoformat(), None, UNSAID)))
                documents.append(document)
        return documents

    def episodes(self, claim: Claim) -> Any:
        """Of the groups that lines name, some are episodes with a beginning."""
        found: dict[str, Claim] = {}
        for line in claim["lines"]:
            for key, name in line.get("in", {}).items():
                if name is not None and key not in ("session", "visit") and self.shop.chance(40):
                    start = dt.date.fromisoformat(line["date"]) - dt.timedelta(days=self.shop.one((0, 10, 200)))
                    found.setdefault(name, {"id": name, "kind": key, "start": start.isoformat()})
        return list(found.values())
