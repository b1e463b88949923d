"""Claims in memory -> the clean tables of a bulk run, for tests: what `takst.runtime.bulk.layout` says of them."""

from __future__ import annotations

import tempfile
from collections.abc import Mapping, Sequence
from decimal import Decimal
from pathlib import Path
from typing import Any

import duckdb
import msgspec
from msgspec import UNSET

from takst.runtime.bulk.intake_clean import key_of_row
from takst.runtime.bulk.layout import Column, claim_columns, grouping_paths, line_columns, quoted
from takst.runtime.claim import Claim, HistoryLine, LineRef
from takst.runtime.decode import LINE, LINKED, PATIENT, PERFORMER, PROVIDER, fact_names
from takst.runtime.spec import RulesetSpec
from takst.runtime.view import UNKNOWN, LineView, _path, _typed, docket

Row = dict[str, Any]


def fill(connection: duckdb.DuckDBPyConnection, spec: RulesetSpec, claims: Sequence[Claim]) -> None:
    """Makes the tables `claims` and `lines`. The number of a claim is its place in the sequence; history follows. The
    rule table `codes` is there."""
    own, lines = _Filling(spec).rows(claims)
    for name, columns, rows in (("claims", claim_columns(spec), own), ("lines", line_columns(spec), lines)):
        _table(connection, name, columns, rows)
    numbers = "(SELECT code AS _code, code_ix AS number FROM codes)"
    connection.execute(f"UPDATE lines SET code_ix = number FROM {numbers} WHERE _code = {key_of_row(spec, ('row',))}")


def _table(connection: duckdb.DuckDBPyConnection, name: str, columns: Sequence[Column], rows: list[Row]) -> None:
    told = ", ".join(f"{quoted(column.name)} {column.type}" for column in columns)
    connection.execute(f"CREATE OR REPLACE TABLE {name} ({told})")
    names = [column.name for column in columns]
    unknown = {key for row in rows for key in row} - set(names)
    assert not unknown, unknown
    if rows:
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "rows.json"
            file.write_bytes(b"".join(msgspec.json.encode(row) + b"\n" for row in rows))
            types = ", ".join(f"{text(column.name)}: {text(column.type)}" for column in columns)
            wanted = ", ".join(quoted(column.name) for column in columns)
            given = f"read_json('{file}', format = 'newline_delimited', columns = {{{types}}})"
            connection.execute(f"INSERT INTO {name} SELECT {wanted} FROM {given}")


def text(value: str) -> str:
    return "'" + value.replace("'", "''") + "'"


class _Filling:
    def __init__(self, spec: RulesetSpec) -> None:
        self.spec = spec
        self.claims: list[Row] = []
        self.lines: list[Row] = []
        self.patients: dict[str, int] = {}

    def rows(self, claims: Sequence[Claim]) -> tuple[list[Row], list[Row]]:
        by_patient: dict[str, list[Claim]] = {}
        for claim in claims:
            by_patient.setdefault(claim.patient.id, []).append(claim)
        for ix, claim in enumerate(claims):
            self._claim(ix, claim, by_patient[claim.patient.id])
        for ix, claim in enumerate(claims):
            self._history(ix, claim, by_patient[claim.patient.id])
        return self.claims, self.lines

    def _patient_ix(self, name: str) -> int:
        return self.patients.setdefault(name, len(self.patients))

    def _claim(self, ix: int, claim: Claim, others: Sequence[Claim]) -> None:
        absent: list[str] = []
        replaced = {other.replaces for other in others}
        row: Row = {
            "claim_ix": ix,
            "patient_ix": self._patient_ix(claim.patient.id),
            "first_row_ix": len(self.lines),
            "is_judged": True,
            "is_seen": claim.claim not in replaced,
            "is_history": False,
            "claim": claim.claim,
            "patient.id": claim.patient.id,
            "exact_only": sum(other.claim == claim.claim for other in others) > 1,
        }
        for name in ("received", "replaces", "history_complete_from"):
            _put(row, absent, name, getattr(claim, name))
        for name in ("birth_date", "age", "sex"):
            _put(row, absent, f"patient.{name}", getattr(claim.patient, name))
        self._facts(row, absent, "patient.facts.", claim.patient.facts, PATIENT)
        if claim.provider is not UNSET:
            for name in ("id", "department", "type"):
                _put(row, absent, f"provider.{name}", getattr(claim.provider, name))
            self._facts(row, absent, "provider.facts.", claim.provider.facts, PROVIDER)
        for name in ("episodes", "approvals", "documents"):
            given = getattr(claim, name)
            if given is not UNSET:
                row[name] = []  # only that there are any is told here
        row["absent"] = absent or None
        self.claims.append(row)
        for view in docket(claim, self.spec).own:
            self._line(ix, view)

    def _history(self, ix: int, claim: Claim, others: Sequence[Claim]) -> None:
        for view in docket(claim, self.spec, [one for one in others if one is not claim]).lines:
            if view.claim is not None:
                continue
            assert isinstance(view.line, HistoryLine)
            own: Row = {
                "claim_ix": len(self.claims),
                "patient_ix": self._patient_ix(claim.patient.id),
                "first_row_ix": len(self.lines),
                "is_judged": False,
                "is_seen": True,
                "is_history": True,
                "exact_only": False,
                "claim": view.claim_id,
                "patient.id": claim.patient.id,
                "patient.birth_date": _known(claim.patient.birth_date),
                "patient.sex": _known(claim.patient.sex),
                "received": _known(view.line.received),
                "provider.id": _known(view.line.provider),
                "seen_by": None if len(others) == 1 else ix,
            }
            for name, fact in fact_names(self.spec, PATIENT).items():
                own[f"patient.facts.{name}"] = _cell(_typed(_path(claim.patient.facts, name), fact))
            self.claims.append(own)
            self._line(own["claim_ix"], view)

    def _line(self, ix: int, view: LineView) -> None:
        line = view.line
        absent: list[str] = []
        row: Row = {
            "row_ix": len(self.lines),
            "claim_ix": ix,
            "patient_ix": self.claims[ix]["patient_ix"],
            "is_judged": self.claims[ix]["is_judged"],
            "n": view.n,
            "code": line.code,
            "date": line.date,
            "units": line.units,
            "kind": line.kind,
        }
        for name in ("row", "time", "end", "label", "site", "diagnoses", "amount_billed"):
            _put(row, absent, name, getattr(line, name))
        for path in grouping_paths(self.spec):
            _put(row, absent, f"in.{path}", view.groups.get(path, UNSET))
            if row.get(f"in.{path}") is not None:
                row[f"in.{path}"] = str(row[f"in.{path}"])
        self._performers(row, absent, view)
        self._links(row, absent, view)
        for name, fact in fact_names(self.spec, LINE).items():
            _put(row, absent, f"facts.{name}", _typed(view._line_fact(name), fact))
        answers = {**_answers(view.claim.facts if view.claim is not None else {}), **_answers(line.facts)}
        if answers:
            row["judged"] = answers
        row["absent"] = absent or None
        self.lines.append(row)

    def _performers(self, row: Row, absent: list[str], view: LineView) -> None:
        found = view.performers
        if len(found) == 1:
            for name in ("role", "id", "profession", "specialty", "specialist"):
                _put(row, absent, f"performer.{name}", getattr(found[0], name))
            self._facts(row, absent, "performer.facts.", found[0].facts, PERFORMER)
        elif found or view.line.performers is not UNSET or view.line.performer is None:
            absent.append("performer")
        if len(found) > 1:
            row["performers"] = [{"role": "several"}]

    def _links(self, row: Row, absent: list[str], view: LineView) -> None:
        if view.links is None:
            return
        if not view.links:
            absent.append("links")
        for link in view.links:
            to = LineRef(n=link.to) if isinstance(link.to, int) else link.to
            for name in ("n", "claim", "code", "date"):
                _put(
                    row,
                    absent,
                    f"links.{link.kind}.{name}",
                    UNSET if getattr(to, name) is None else getattr(to, name),
                )
            self._facts(row, absent, f"links.{link.kind}.facts.", to.facts, LINKED)
        if len({link.kind for link in view.links}) < len(view.links):
            absent.append("links")

    def _facts(self, row: Row, absent: list[str], prefix: str, facts: Mapping[str, Any], level: Any) -> None:
        for name, fact in fact_names(self.spec, level).items():
            _put(row, absent, prefix + name, _typed(_path(facts, name), fact))


def _answers(facts: Mapping[str, Any]) -> Mapping[str, Any]:
    found = facts.get("judged")
    return found if isinstance(found, Mapping) else {}


def _put(row: Row, absent: list[str], name: str, value: Any) -> None:
    if value is None:
        absent.append(name)
    elif value is not UNSET and value is not UNKNOWN:
        row[name] = _cell(value)


def _known(value: Any) -> Any:
    return None if value is UNSET or value is UNKNOWN else value


def _cell(value: Any) -> Any:
    if value is UNSET or value is UNKNOWN:
        return None
    if isinstance(value, tuple):
        return list(value)
    return str(value) if isinstance(value, Decimal) else value
