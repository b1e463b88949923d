"""Spark finds what DuckDB and the exact engine find: Sail and Spark itself, on made-up claims of real rulesets.

The claims go in as a table, with what a table says plainly, so that the queries judge part of them; and as documents,
which the exact engine judges on the executors. Where the extra or Java is missing the tests are skipped with the
reason; with TAKST_SPARK=required in the environment they fail.
"""

from __future__ import annotations

import csv
import json
import os
import shutil
from collections.abc import Mapping, Sequence
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

from takst.cli.engines import engine_for
from takst.driver import load, rule_files
from takst.sample import sample

pytest.importorskip("duckdb")
pytest.importorskip("pyarrow")

from takst.runtime.bulk.intake_files import BulkError, sources
from takst.runtime.bulk.run import Detail, Job, OnSpark, arrow_tables, run
from takst.runtime.bulk.spark import session

ROOT = Path(__file__).parents[2]
# Real Spark takes a second for each step, however few the lines are: there one ruleset has to do.
CASES = (("hzzo", "sail"), ("helfo", "sail"), ("aleris", "sail"), ("hzzo", "local"))
LINES = 150
Tables = dict[str, list[dict[str, Any]]]


def missing(address: str) -> str | None:
    """Why nothing runs there."""
    if find_spec("pyspark") is None:
        return "PySpark is not installed"
    if address == "sail":
        return None if find_spec("pysail") is not None else "Sail is not installed"
    return None if shutil.which("java") is not None else "there is no Java"


def needed(address: str) -> str:
    """The address, where something runs there; else the test is skipped, or fails where Spark is required."""
    why = missing(address)
    if why is not None and os.environ.get("TAKST_SPARK") == "required":
        pytest.fail(why)
    if why is not None:
        pytest.skip(why)
    return address


@cache
def documents(name: str) -> tuple[Mapping[str, Any], ...]:
    rules = load(rule_files(ROOT / "rulesets" / name)).checked
    assert rules is not None
    return tuple(sample(rules, LINES, seed=3))


def said(prefix: str, told: object) -> dict[str, object]:
    """The plain values of an object, as cells."""
    items = told.items() if isinstance(told, dict) else ()
    return {f"{prefix}{key}": value for key, value in items if isinstance(value, str | int)}


def rows(claims: Sequence[Mapping[str, Any]]) -> list[dict[str, object]]:
    found = []
    for claim in claims:
        head = said("", {key: claim.get(key) for key in ("claim", "received", "history_complete_from")})
        for who in ("patient", "provider"):
            head |= said(f"{who}.", claim.get(who)) | said(f"{who}.facts.", (claim.get(who) or {}).get("facts"))
        for n, line in enumerate(claim["lines"], start=1):
            own = said("", {key: line.get(key) for key in ("code", "date", "units", "time")})
            found.append({**head, "n": n, **own, **said("facts.", line.get("facts"))})
    return found


def write(name: str, kind: str, folder: Path) -> Path:
    path = folder / f"{name}.{kind}"
    if kind == "ndjson":
        path.write_text("".join(f"{json.dumps(one)}\n" for one in documents(name)), "utf-8")
        return path
    cells = rows(documents(name))
    with path.open("w", encoding="utf-8", newline="") as stream:
        table = csv.DictWriter(stream, list(dict.fromkeys(column for row in cells for column in row)))
        table.writeheader()
        table.writerows(
            {key: str(value).lower() if isinstance(value, bool) else value for key, value in row.items()}
            for row in cells
        )
    return path


def judged(name: str, path: Path, engine: str, detail: Detail, on_spark: OnSpark | None = None) -> Tables:
    judge = engine_for(str(ROOT / "rulesets" / name), engine)
    if on_spark is not None:
        on_spark = OnSpark(on_spark.address, tuple(judge.files().items()))
    job = Job(sources=sources((str(path),), None), workers=2, detail=detail, on_spark=on_spark)
    with run(job, judge) as finished:
        tables = {table: rows.to_pylist() for table, rows in arrow_tables(finished).items()}
        assert finished.summary.findings == len(tables["findings"])
        tables["faults"] = [{"fault": str(fault)} for fault in finished.faults]
        return tables


def without_names(tables: Tables) -> Tables:
    """All but which engine it was."""
    return {name: [{k: v for k, v in row.items() if k != "engine"} for row in rows] for name, rows in tables.items()}


def found(tables: Tables) -> list[tuple[object, ...]]:
    return [(one["claim"], one["line"], one["verdict"], one["rule"]) for one in tables["findings"]]


def verdicts(tables: Tables) -> list[tuple[object, ...]]:
    names = ("claim", "line", "verdict", "units_after", "amount_before", "amount_after")
    return [tuple(one[name] for name in names) for one in tables["lines"]]


@pytest.mark.parametrize(("name", "address"), CASES)
def test_the_queries_find_on_spark_what_they_find_on_duckdb(name: str, address: str, tmp_path: Path) -> None:
    path = write(name, "csv", tmp_path)
    on_spark = judged(name, path, "spark", "short", OnSpark(needed(address)))
    assert without_names(on_spark) == without_names(judged(name, path, "duckdb", "short"))
    exact = judged(name, path, "python", "full")
    assert sorted(found(on_spark)) == sorted(found(exact))
    assert verdicts(on_spark) == verdicts(exact)
    assert len(on_spark["lines"]) >= LINES
    by_queries = sum(one["engine"] == "spark" for one in on_spark["claims"])
    has_quotas = engine_for(str(ROOT / "rulesets" / name), "spark").has_quotas
    assert (by_queries > 0) != has_quotas  # where quotas count over all patients, the exact engine judges everything


def test_with_explanations_too(tmp_path: Path) -> None:
    path = write("hzzo", "csv", tmp_path)
    on_spark = judged("hzzo", path, "spark", "full", OnSpark(needed("sail")))
    assert without_names(on_spark) == without_names(judged("hzzo", path, "duckdb", "full"))
    assert on_spark["findings"] == judged("hzzo", path, "python", "findings")["findings"]


def test_documents_are_judged_by_the_exact_engine_on_executors(tmp_path: Path) -> None:
    path = write("helfo", "ndjson", tmp_path)
    on_spark = judged("helfo", path, "spark", "all", OnSpark(needed("sail")))
    assert on_spark == judged("helfo", path, "python", "all")
    assert on_spark["findings"]


def test_what_cannot_be_read_is_told_in_the_same_words(tmp_path: Path) -> None:
    needed("sail")
    path = tmp_path / "claims.csv"
    path.write_text("claim,patient.id,code,date\nA,P,10001,2019-02-30\nB,Q,10002,2019-03-01\n", "utf-8")
    on_spark = judged("aleris", path, "spark", "full", OnSpark("sail"))
    assert on_spark["faults"]
    assert without_names(on_spark) == without_names(judged("aleris", path, "duckdb", "full"))


def test_an_address_where_nothing_answers_is_told_in_one_line() -> None:
    needed("sail")
    with (
        pytest.raises(BulkError, match="no Spark session at sc://localhost:1"),
        session("sc://localhost:1", workers=1, memory=2**30),
    ):
        pass
