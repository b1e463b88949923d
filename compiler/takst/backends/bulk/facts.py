"""What a rule asks of a line -> the column that says it.

    patient.age, distance_km => an expression over the clean tables (`takst.runtime.bulk.layout`)

NULL is unknown here. What is known to be absent is NULL as well: where that would matter, because something stands in
for what is unknown, nothing does in a row that lists anything as absent.
"""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from attrs import field, frozen

from takst.backends.bulk import sql
from takst.runtime.bulk.layout import LINK_KINDS, claim_columns, line_columns
from takst.runtime.decode import PERFORMER, fact_names
from takst.runtime.spec import FactSpec, FactType, FactValue, KeySpec, RulesetSpec
from takst.runtime.view import PERFORMER_FIELDS


@frozen
class Value:
    """A value as SQL: NULL when it is unknown. Where `doubt` holds, it may be NULL although it is known; `why` then
    says what these columns cannot tell."""

    text: str
    type: FactType = "text"
    doubt: str = sql.FALSE
    why: str = ""


@frozen
class Facts:
    """The columns of one line (`line`, `claim`: how a query calls its rows in the two clean tables)."""

    spec: RulesetSpec
    line: str = "l"
    claim: str = "c"
    _lines: frozenset[str] = field(init=False)
    _claims: frozenset[str] = field(init=False)

    def __attrs_post_init__(self) -> None:
        object.__setattr__(self, "_lines", frozenset(one.name for one in line_columns(self.spec)))
        object.__setattr__(self, "_claims", frozenset(one.name for one in claim_columns(self.spec)))

    def value(self, name: str) -> Value:
        """With the presumption, where there is one."""
        found = self._stated(name)
        fact = self.spec.facts.get(name)
        if fact is None or fact.presumed is None or found.doubt == sql.TRUE:
            return found
        told = self._first(found.text, literal(fact.presumed))
        return Value(told, found.type, found.doubt, found.why)

    def _first(self, *found: str) -> str:
        """The first that is known."""
        if len(found) == 1:
            return found[0]
        claim = f" AND {self.claim}.absent IS NULL" if any(f"{self.claim}." in one for one in found) else ""
        first, *rest = found
        return f"COALESCE({first}, CASE WHEN {self.line}.absent IS NULL{claim} THEN COALESCE({', '.join(rest)}) END)"

    def _stated(self, name: str) -> Value:
        own = self._built_in(name)
        if own is not None:
            return own
        kind = self._type(name)
        level, _, rest = name.partition(".")
        if level in ("patient", "provider") and f"{level}.facts.{rest}" in self._claims:
            return Value(sql.column(self.claim, f"{level}.facts.{rest}"), kind)
        if level == "documents":
            return self._document(name)
        stated = f"facts.{name}"
        if level == "performer":
            return self._of_performer(rest, stated, kind)
        if stated not in self._lines:
            return Value(_null(kind), kind, sql.TRUE, f"`{name}` is not a column")
        told = sql.column(self.line, stated)
        if not rest:
            return Value(told, kind)
        if level == "related_treatment":
            links = (f"links.{link}.{part}" for link in LINK_KINDS for part in ("n", "code"))
            linked = sql.either(f"{sql.column(self.line, name)} IS NOT NULL" for name in ("links", *links))
            return Value(told, kind, linked, "a line has links")
        named = f"{sql.column(self.line, 'performer.role')} = {sql.text(level)}"
        several = f"{sql.column(self.line, 'performers')} IS NOT NULL"
        return Value(told, kind, sql.either((several, named)), "a line has such a performer")

    def _built_in(self, name: str) -> Value | None:
        line, claim = self.line, self.claim
        match name:
            case "patient.age":
                return Value(self._age(), "number")
            case "patient.birth_date":
                return Value(sql.column(claim, name), "date")
            case "patient.sex" | "provider.id" | "provider.type" | "provider.department":
                return Value(sql.column(claim, name))
            case "claim.received":
                return Value(f"COALESCE({claim}.received, {line}.date)", "date")
            case "date":
                return Value(f"{line}.date", "date")
            case "units":
                return Value(f"{line}.units", "number")
            case "code" | "time" | "site":
                return Value(sql.column(line, name))
            case "diagnosis":
                return Value(f"{line}.diagnoses", "list")
            case "performer.id":
                return self._of_performer("id", "", "text")
            case _:
                return None

    def _age(self) -> str:
        """Whole years, without a difference of dates: engines do not agree on those."""
        date, birth = f"{self.line}.date", sql.column(self.claim, "patient.birth_date")
        before = f"month({date}) * 100 + day({date}) < month({birth}) * 100 + day({birth})"
        years = f"year({date}) - year({birth}) - CASE WHEN {before} THEN 1 ELSE 0 END"
        stated = sql.column(self.claim, "patient.age")
        return f"COALESCE({years}, CASE WHEN NOT {self.claim}.is_history THEN {stated} END)"

    def _document(self, name: str) -> Value:
        """Stated, or one of the documents: those are looked through by the exact engine."""
        there = sql.column(self.claim, "documents")
        stated = sql.column(self.line, f"facts.{name}") if f"facts.{name}" in self._lines else sql.UNKNOWN
        return Value(stated, "yes/no", f"{there} IS NOT NULL", "documents are given as a list")

    def _of_performer(self, rest: str, stated: str, kind: FactType) -> Value:
        """What the line says for itself, else what is said of its one performer."""
        found = [stated] if stated in self._lines else []
        if rest in ("role", *PERFORMER_FIELDS):
            found.append(f"performer.{rest}")
        if rest in fact_names(self.spec, PERFORMER):
            found.append(f"performer.facts.{rest}")
        columns = [sql.column(self.line, name) for name in found]
        several = f"{sql.column(self.line, 'performers')} IS NOT NULL"
        told = self._first(*columns) if columns else _null(kind)
        return Value(told, kind, several, "a line has several performers")

    def _type(self, name: str) -> FactType:
        fact: FactSpec | None = self.spec.facts.get(name)
        return "text" if fact is None else fact.type

    # ------------------------------------------------------------ keys

    def key(self, key: KeySpec) -> Value | None:
        """The line's value of a key; None where columns cannot tell."""
        if key.name == "day":
            return Value(f"{self.line}.date", "date")
        if key.name == "claim":
            return Value(f"{self.claim}.claim")
        if key.name in ("act", "approval"):
            return None
        grouped = f"in.{key.path}"
        fact = self.value(key.path)
        if fact.doubt == sql.TRUE:
            return Value(sql.column(self.line, grouped)) if grouped in self._lines else None
        if grouped in self._lines:
            shown = f"CAST({fact.text} AS VARCHAR)"
            return Value(self._first(sql.column(self.line, grouped), shown), "text", fact.doubt, fact.why)
        return fact


def _null(kind: FactType) -> str:
    types = {"yes/no": "BOOLEAN", "number": "DECIMAL(18, 6)", "date": "DATE", "list": "VARCHAR[]"}
    return f"CAST(NULL AS {types.get(kind, 'VARCHAR')})"


def literal(value: FactValue) -> str:
    match value:
        case bool():
            return sql.TRUE if value else sql.FALSE
        case Decimal():
            return sql.number(value)
        case dt.date():
            return sql.day(value)
        case str():
            return sql.text(value)
        case _:
            return f"[{', '.join(map(sql.text, value))}]"
