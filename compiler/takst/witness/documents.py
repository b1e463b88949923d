"""Claims as JSON has them, changed bit by bit: each function gives a new document and leaves the old one as it was.

A line is named by its place: `("lines", 0)` or `("history", 0)`. What is written here can always be written as an
example of a rule file too.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Literal, TypeAlias

from attrs import frozen

from takst.runtime import dates
from takst.runtime.decode import groupings
from takst.runtime.spec import RulesetSpec

Document: TypeAlias = dict[str, Any]
At: TypeAlias = tuple[Literal["lines", "history"], int]
LIFE = "0001-01-01"
"""Since when the history is complete, where all of it is."""

_PATIENT_FIELDS = ("age", "sex", "birth_date")
_PROVIDER_FIELDS = ("id", "type", "department")
APPROVAL_FIELDS = ("asked", "given", "refused", "until", "units", "used", "series", "by")
_LINE_FIELDS = ("time", "site", "units")
_NEVER_SAID = ("code", "date")


class _Unsaid:
    def __repr__(self) -> str:
        return "UNSAID"


UNSAID = _Unsaid()
"""What a claim does not say; None is what it says is absent."""


def copied(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: copied(item) for name, item in value.items()}
    return [copied(item) for item in value] if isinstance(value, list) else value


def content(document: Document) -> str:
    """The same for the same claim, in whatever order its facts are written."""
    return json.dumps(document, sort_keys=True, default=str)


def empty() -> Document:
    return {"claim": "example", "patient": {"id": "patient"}, "lines": []}


def with_line(
    document: Document,
    code: str,
    day: dt.date,
    *,
    units: int = 1,
    material: bool = False,
    label: str | None = None,
    history: bool = False,
) -> tuple[Document, At]:
    """The claim with one line more, and its place."""
    new: Document = copied(document)
    name, _, row = (code, "", "") if material else code.partition(" row ")
    line: Document = {"code": name, "date": day.isoformat()}
    if row:
        line["row"] = int(row)
    if units > 1:
        line["units"] = units
    if material:
        line["kind"] = "material"
    if label is not None:
        line["label"] = label
    where: Literal["lines", "history"] = "history" if history else "lines"
    listed = new.setdefault(where, [])
    if not history:
        line = {"n": len(listed) + 1, **line}
    listed.append(line)
    return new, (where, len(listed) - 1)


def line_at(document: Document, at: At) -> Document:
    line: Document = document[at[0]][at[1]]
    return line


def day_of(document: Document, at: At) -> dt.date:
    return dt.date.fromisoformat(line_at(document, at)["date"])


def moved(document: Document, at: At, day: dt.date) -> Document:
    new: Document = copied(document)
    line_at(new, at)["date"] = day.isoformat()
    return new


def places(document: Document) -> list[At]:
    own: list[At] = [("lines", i) for i in range(len(document["lines"]))]
    return own + [("history", i) for i in range(len(document.get("history", ())))]


# ---------------------------------------------------------------- facts


@frozen
class Slot:
    """Where a fact of a line is written: the path of its owner in the document, and its name there."""

    owner: tuple[str | int, ...]
    name: str


def slot(spec: RulesetSpec, document: Document, at: At, fact: str) -> Slot | None:
    """None where a claim cannot say it of the line."""
    level, _, rest = fact.partition(".")
    if fact in _NEVER_SAID or not fact:
        return None
    if fact == "claim.received":
        return Slot((), "received") if at[0] == "lines" else Slot(at, "received")
    if level == "patient" and rest:
        return Slot(("patient",), rest) if rest in _PATIENT_FIELDS else Slot(("patient", "facts"), rest)
    if level == "provider" and rest:
        if at[0] == "history":
            return Slot(at, "provider") if rest == "id" else None
        return Slot(("provider",), rest) if rest in _PROVIDER_FIELDS else Slot(("provider", "facts"), rest)
    if fact in _LINE_FIELDS:
        return Slot(at, fact)
    if fact == "diagnosis":
        return Slot(at, "diagnoses")
    if fact == "performer.id":
        return Slot((*at, "performers", 0), "id")
    if fact not in spec.facts and fact in groupings(spec):
        return Slot((*at, "in"), fact)
    return Slot((*at, "facts"), fact)


def said(spec: RulesetSpec, document: Document, at: At, fact: str) -> Any:
    if fact == "date":
        return line_at(document, at)["date"]
    where = slot(spec, document, at, fact)
    owner = None if where is None else _owner(document, where.owner)
    if where is None or owner is None:
        return UNSAID
    return owner.get(where.name, UNSAID)


def say(spec: RulesetSpec, document: Document, at: At, fact: str, value: Any) -> Document | None:
    """The claim with this said of the line; None where it cannot be said."""
    where = slot(spec, document, at, fact)
    if where is None:
        return None
    new: Document = copied(document)
    if fact == "patient.age":
        return _aged(new, at, value)
    if fact == "patient.birth_date":
        new["patient"].pop("age", None)
    declared = spec.facts.get(fact)
    is_list = fact == "diagnosis" or (declared is not None and declared.type == "list")
    if is_list and value is not None and not isinstance(value, list):
        value = [value]
    if isinstance(value, dt.date):
        value = value.isoformat()
    owner = _owner(new, where.owner, make=True)
    assert owner is not None
    owner[where.name] = value
    return new


def unsay(spec: RulesetSpec, document: Document, at: At, fact: str) -> Document:
    """The claim with nothing said of it."""
    where = slot(spec, document, at, fact)
    new: Document = copied(document)
    if fact == "patient.age":
        new["patient"].pop("birth_date", None)
    if where is not None:
        owner = _owner(new, where.owner)
        if owner is not None:
            owner.pop(where.name, None)
    return tidied(new)


def tidied(document: Document) -> Document:
    """Without what holds nothing: `facts`, `in`, a provider, the history."""
    for line in (*document["lines"], *document.get("history", ())):
        _without_empty(line, "facts", "in", "performers")
    for owner in ("patient", "provider"):
        if owner in document:
            _without_empty(document[owner], "facts")
    _without_empty(document, "facts", "provider", "history")
    return document


def _without_empty(owner: Document, *names: str) -> None:
    for name in names:
        if name in owner and not owner[name] and not (name == "performers" and owner[name] == []):
            del owner[name]


def _aged(document: Document, at: At, value: Any) -> Document | None:
    """By the birth date where one is known or earlier lines have to be of some age too."""
    patient = document["patient"]
    if "birth_date" not in patient and "history" not in document:
        patient["age"] = value
        return document
    if not isinstance(value, int) or value < 0:
        return None
    try:
        patient["birth_date"] = dates.add(day_of(document, at), -value, "year").isoformat()
    except (ValueError, OverflowError):
        return None
    patient.pop("age", None)
    return document


def _owner(document: Document, path: tuple[str | int, ...], *, make: bool = False) -> Document | None:
    here: Any = document
    for part, following in zip(path, (*path[1:], ""), strict=True):
        if isinstance(part, int):
            if part >= len(here):
                if not make:
                    return None
                here.append({})
            here = here[part]
            continue
        if part not in here:
            if not make:
                return None
            here[part] = [] if isinstance(following, int) else {}
        here = here[part]
    return here if isinstance(here, dict) else None


def answered(document: Document, at: At, question: str, answer: bool) -> Document:
    """What a person answers to a question of judgement."""
    new: Document = copied(document)
    line_at(new, at).setdefault("facts", {}).setdefault("judged", {})[question] = answer
    return new


def linked(document: Document, at: At, kind: str, to: Any) -> Document:
    new: Document = copied(document)
    line_at(new, at).setdefault("links", []).append({"kind": kind, "to": to})
    return new


def approved(document: Document, codes: list[str], given: dt.date, facts: Mapping[str, Any]) -> Document:
    """One approval more; `facts` are those of the approval, without `approval.`."""
    new: Document = copied(document)
    approval: Document = {"codes": codes, "given": given.isoformat()}
    others: Document = {}
    for name, value in facts.items():
        if name in APPROVAL_FIELDS:
            approval[name] = value
        else:
            others[name] = value
    if others:
        approval["facts"] = others
    new.setdefault("approvals", []).append(approval)
    return new


def known_since(document: Document, day: str) -> Document:
    """The history is complete at least since that day."""
    new: Document = copied(document)
    new["history_complete_from"] = min(day, new.get("history_complete_from") or day)
    return new


def number(value: Any) -> Decimal | None:
    return None if isinstance(value, bool) or not isinstance(value, int | float | Decimal) else Decimal(str(value))
