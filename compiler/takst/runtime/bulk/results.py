"""Results of claims -> the rows of the result tables, as Arrow; the JSON of a claim from these rows."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from functools import cache
from typing import Any

from takst.runtime.bulk.layout import CLAIMS, FINDINGS, LINES, Column
from takst.runtime.result import Amount, Finding, LineResult, Result

TABLES: Mapping[str, tuple[Column, ...]] = {"findings": FINDINGS, "lines": LINES, "claims": CLAIMS}


class Rows:
    """Gathers the rows of the three tables."""

    def __init__(self, lang: str = "en") -> None:
        self._lang = lang
        self._rows: dict[str, list[dict[str, Any]]] = {name: [] for name in TABLES}

    def add(self, result: Result, patient: str, days: Mapping[int, object], rows: Mapping[int, int]) -> None:
        """`days` and `rows` are of the claim's lines, by their numbers."""
        self._rows["claims"].append(self._claim(result, patient, min(rows.values(), default=0)))
        self._rows["lines"] += [_line(result, line, days[line.n], rows[line.n], self._lang) for line in result.lines]
        codes = {line.n: line.code for line in result.lines}
        for finding in result.findings:
            line = {"row_ix": rows[finding.line], "code": codes[finding.line], "date": days[finding.line]}
            self._rows["findings"].append({**line, **self._finding(finding)})

    def tables(self) -> dict[str, Any]:
        """As Arrow tables, by their names."""
        import pyarrow as pa  # type: ignore[import-untyped]

        return {name: pa.Table.from_pylist(rows, schema(name)) for name, rows in self._rows.items()}

    def _claim(self, result: Result, patient: str, first: int) -> dict[str, Any]:
        said = result.as_dict(self._lang)
        totals = result.totals
        return {
            "first_row_ix": first,
            "claim": result.claim,
            "patient": patient,
            "verdict": result.verdict,
            "lines": len(result.lines),
            "findings": len(result.findings),
            "totals": [
                {"name": one.name, "payable": one.payable, "held": one.held, "refused": one.refused}
                for one in totals.sums
            ],
            "lines_without_amount": totals.unknown,
            "assumptions": said["assumptions"],
            "contradictions": said["contradictions"],
            "dates": list(result.receipt.dates),
            "engine": result.receipt.engine,
        }

    def _finding(self, finding: Finding) -> dict[str, Any]:
        said = finding.as_dict(self._lang)
        return {
            **{name: said[name] for name in _AS_SAID},
            "message_id": finding.message.id,
            "message_arguments": list(finding.message.arguments),
            "source": None if finding.citation is None else finding.citation.source,
            "place": None if finding.citation is None else finding.citation.place,
            "in_force_from": finding.in_force.start,
            "in_force_until": finding.in_force.end,
            "because": [
                {"line": one.line, "code": one.code, "date": one.date, "claim": one.claim} for one in finding.because
            ],
            "evidence": list(dict(finding.evidence).items()),
            "units": finding.units[0],
            "units_after": finding.units[1],
            **_amounts(finding.amount),
            "steps": said["amount"]["steps"],
        }


_AS_SAID = (
    "claim",
    "line",
    "verdict",
    "rule",
    "message",
    "sentence",
    "missing",
    "assumed",
    "reading",
    "reason",
    "mend",
)


def _line(result: Result, line: LineResult, day: object, row: int, lang: str) -> dict[str, Any]:
    return {
        "row_ix": row,
        "claim": result.claim,
        "line": line.n,
        "code": line.code,
        "date": day,
        "verdict": line.verdict,
        "units": line.units[0],
        "units_after": line.units[1],
        **_amounts(line.amount),
        "patient_max": line.amount.patient_max,
        "steps": line.amount.as_dict(lang)["steps"],
        "applied": list(line.applied),
        "unresolved": list(line.unresolved),
    }


def _amounts(amount: Amount) -> dict[str, Any]:
    return {
        "letter": amount.letter,
        "currency": amount.currency,
        "value": amount.value,
        "amount_before": amount.before,
        "amount_after": amount.after,
        "amount_high": amount.high,
    }


# ---------------------------------------------------------------- types


@cache
def schema(table: str) -> Any:
    """The Arrow schema of a result table, told by DuckDB from the types that `layout` writes."""
    import duckdb

    with duckdb.connect() as connection:
        return connection.sql(no_rows(table)).to_arrow_table().schema


def no_rows(table: str) -> str:
    """The SELECT of a result table without rows."""
    named = ", ".join(f'NULL::{column.type} AS "{column.name}"' for column in TABLES[table])
    return f"SELECT {named} WHERE false"


def shown(value: Decimal | None) -> str | None:
    """Fixed-point text without zeros that say nothing."""
    return None if value is None else f"{value.normalize():f}"


# ---------------------------------------------------------------- documents again


def as_document(
    claim: Mapping[str, Any],
    lines: Sequence[Mapping[str, Any]],
    findings: Iterable[Mapping[str, Any]],
    receipt: Mapping[str, Any],
) -> dict[str, Any]:
    """The result of one claim in the shape that `takst validate --format json` has, from its rows."""
    sums = {one["name"]: {name: shown(one[name]) for name in _SUMS} for one in claim["totals"]}
    return {
        "claim": claim["claim"],
        "verdict": claim["verdict"],
        "lines": [_line_document(line) for line in lines],
        "findings": [_finding_document(finding) for finding in findings],
        "totals": {**sums, "lines_without_amount": claim["lines_without_amount"]},
        "assumptions": claim["assumptions"],
        "contradictions": claim["contradictions"],
        "receipt": {
            **{name: receipt[name] for name in ("ruleset", "version", "hash")},
            "engine": claim["engine"],
            "unknown": receipt["unknown"],
            "as_of": [day.isoformat() for day in claim["dates"]],
        },
    }


_SUMS = ("payable", "held", "refused")


def _line_document(line: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "n": line["line"],
        "code": line["code"],
        "verdict": line["verdict"],
        "units": [line["units"], line["units_after"]],
        "amount": {**_amount_document(line), "patient_max": shown(line["patient_max"]), "steps": line["steps"]},
        "applied": line["applied"],
        "unresolved": line["unresolved"],
    }


def _finding_document(finding: Mapping[str, Any]) -> dict[str, Any]:
    because = [{**one, "date": one["date"].isoformat()} for one in finding["because"]]
    days = (finding["in_force_from"], finding["in_force_until"])
    in_force = [day and day.isoformat() for day in days]
    citation = {"source": finding["source"], "place": finding["place"], "in_force": in_force}
    return {
        **{name: finding[name] for name in ("claim", "line", "verdict", "rule", "message", "sentence")},
        "citation": None if finding["source"] is None else citation,
        "because": because,
        "evidence": dict(finding["evidence"]),
        **{name: finding[name] for name in ("missing", "assumed", "reading", "reason", "mend")},
        "units": [finding["units"], finding["units_after"]],
        "amount": {**_amount_document(finding), "patient_max": None, "steps": finding["steps"]},
    }


def _amount_document(row: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "letter": row["letter"],
        "currency": row["currency"],
        "value": shown(row["value"]),
        "patient_max": None,
        "before": shown(row["amount_before"]),
        "after": shown(row["amount_after"]),
        "high": shown(row["amount_high"]),
    }
