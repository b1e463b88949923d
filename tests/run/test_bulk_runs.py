"""Runs over many claims: output whole or not at all, interruptions, memory, and tables straight from Python."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator, Sequence
from importlib import util
from pathlib import Path
from typing import Any

import pytest
from attrs import define, field

from takst.driver import load, rule_files
from takst.examples.generated import generated_plan
from takst.runtime import engine, entry
from takst.runtime.bulk.intake_files import sources
from takst.runtime.bulk.layout import NOT_WRITTEN
from takst.runtime.bulk.results import TABLES
from takst.runtime.bulk.run import Job, run
from takst.runtime.claim import Claim
from takst.runtime.plan import Plan
from takst.runtime.result import Result
from takst.runtime.spec import RulesetSpec

from .conftest import Takst
from .test_bulk_input import COLUMNS, as_claims, made_up, write_csv, write_parquet

pytest.importorskip("duckdb")
pytest.importorskip("pyarrow")


@pytest.fixture
def plan(tariff: Path) -> Plan:
    rules = load(rule_files(tariff)).checked
    assert rules is not None
    return generated_plan(rules)


# ---------------------------------------------------------------- output


def test_a_folder_holds_three_tables_and_the_receipt(takst: Takst, tariff: Path, tmp_path: Path) -> None:
    import pyarrow.parquet as pq  # type: ignore[import-untyped]

    path = write_csv(tmp_path / "claims.csv", made_up())
    assert takst("validate", "my_tariff", path, "--out", tmp_path / "results").status == 1
    assert sorted(one.name for one in (tmp_path / "results").iterdir()) == [
        "claims.parquet",
        "findings.parquet",
        "lines.parquet",
        "receipt.json",
    ]
    for name, columns in TABLES.items():
        table = pq.read_table(tmp_path / "results" / f"{name}.parquet")
        assert table.column_names == [column.name for column in columns if column.name not in NOT_WRITTEN]
    receipt = json.loads((tmp_path / "results" / "receipt.json").read_text("utf-8"))
    assert receipt["ruleset"] == "my_tariff" and len(receipt["hash"]) == 64
    assert not [one for one in tmp_path.iterdir() if one.name.startswith(".")]  # nothing is left of the work


@pytest.mark.parametrize("engine_name", ["duckdb", "python"])
def test_findings_alone_tell_all_that_they_tell_beside_lines_and_claims(
    takst: Takst, tariff: Path, tmp_path: Path, engine_name: str
) -> None:
    import pyarrow.parquet as pq

    path = write_csv(tmp_path / "claims.csv", made_up())
    common = ("validate", "my_tariff", path, "--engine", engine_name, "--out")
    assert takst(*common, tmp_path / "all").status == 1
    assert takst(*common, tmp_path / "alone", "--findings").status == 1
    assert takst(*common, tmp_path / "alone.parquet", "--findings").status == 1
    assert sorted(one.name for one in (tmp_path / "alone").iterdir()) == ["findings.parquet", "receipt.json"]
    found = pq.read_table(tmp_path / "all" / "findings.parquet")
    assert found.num_rows > 20
    for name in ("alone/findings.parquet", "alone.parquet"):
        assert pq.read_table(tmp_path / name).to_pylist() == found.to_pylist()
    rows = takst("validate", "my_tariff", path, "--findings", "--format", "csv").out.splitlines()
    assert rows[0].startswith("claim,line,code,date,verdict,rule,message,") and len(rows) == found.num_rows + 1


def test_results_take_the_place_of_results_and_of_nothing_else(takst: Takst, tariff: Path, tmp_path: Path) -> None:
    path = write_csv(tmp_path / "claims.csv", made_up(3))
    mine = tmp_path / "mine"
    mine.mkdir()
    (mine / "letter.txt").write_text("dear")
    answer = takst("validate", "my_tariff", path, "--out", mine)
    assert answer.status == 2 and "holds no results: nothing was written" in answer.err
    assert (mine / "letter.txt").read_text() == "dear"
    for _ in range(2):
        assert takst("validate", "my_tariff", path, "--out", tmp_path / "results").status == 1


def test_one_table_for_everything_has_the_columns_of_small_input(takst: Takst, tariff: Path, tmp_path: Path) -> None:
    rows = made_up()
    path = write_csv(tmp_path / "claims.csv", rows)
    small = takst("validate", "my_tariff", path, "--engine", "interpreter", "--format", "csv").out
    for engine_name in ("python", "duckdb"):
        many = takst("validate", "my_tariff", path, "--memory", "1GB", "--engine", engine_name, "--format", "csv").out
        found, wanted = [list(csv.reader(text.splitlines())) for text in (many, small)]
        assert found[0] == wanted[0]
        assert sorted(found) == sorted(wanted)


def test_findings_are_shown_of_the_first_claims(takst: Takst, tariff: Path, tmp_path: Path) -> None:
    line = {"patient.id": "P", "code": "C02", "date": "2024-03-04", "n": 1}
    rows = [{**line, "claim": name, "patient.id": name} for name in ("A", "B", "C")]
    path = write_csv(tmp_path / "claims.csv", rows, ["claim", "patient.id", "n", "code", "date"])
    answer = takst("validate", "my_tariff", path, "--memory", "1GB", "--limit", "2")
    assert answer.out.splitlines()[:4] == [
        "A",
        "  line 1, C02 on 2024-03-04: undecided: C02: only when duration_min >= 30 min, which cannot be told",
        "    my_tariff.C02.only-when-duration-min (Part 1, C02)",
        "B",
    ]
    assert "\nC\n" not in answer.out and "3 claims, 3 lines" in answer.out


@pytest.mark.parametrize(("size", "said"), [("much", "write a size such as"), ("10MB", "at least 256MB")])
def test_memory_is_a_size(takst: Takst, tariff: Path, tmp_path: Path, size: str, said: str) -> None:
    answer = takst("validate", "my_tariff", write_csv(tmp_path / "c.csv", made_up(2)), "--memory", size)
    assert answer.status == 2 and said in answer.err


def test_the_missing_extra_is_named(
    takst: Takst, tariff: Path, plan: Plan, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def without(name: str) -> object:
        return None if name in ("duckdb", "pyarrow") else util.find_spec(name)

    monkeypatch.setattr("takst.cli.validate_bulk.find_spec", without)
    monkeypatch.setattr("takst.runtime.bulk.table.find_spec", without)
    answer = takst("validate", "my_tariff", write_csv(tmp_path / "c.csv", made_up(2)), "--engine", "duckdb")
    assert answer.status == 2 and 'pip install "takst[bulk]"' in answer.err
    with pytest.raises(ImportError, match=r'pip install "takst\[bulk\]"'):
        entry.validate_table(plan, object())  # type: ignore[arg-type]


# ---------------------------------------------------------------- interruptions


@define
class Stopping:
    """An engine that is interrupted after so many claims."""

    plan: Plan
    after: int | None
    name: str = "python"
    has_quotas: bool = False
    judged: list[str] = field(factory=list)

    @property
    def spec(self) -> RulesetSpec:
        return self.plan.spec

    def program(self) -> None:
        return None

    def crowd(self, claims: Sequence[Claim]) -> None:
        return None

    def judge(self, claim: Claim, others: Sequence[Claim], **more: Any) -> Result:
        if self.after is not None and len(self.judged) >= self.after:
            raise KeyboardInterrupt
        self.judged.append(claim.claim)
        return engine.validate(self.plan, claim, others, **more)


def test_an_interrupted_run_goes_on_where_it_stopped(plan: Plan, tmp_path: Path) -> None:
    rows = [
        {"claim": f"C{i}", "patient.id": f"P{i}", "n": 1, "code": "C01", "date": "2024-03-04"} for i in range(3_000)
    ]
    path = write_csv(tmp_path / "claims.csv", rows, list(rows[0]))
    job = Job(sources([str(path)]), memory=16_000_000)  # so little that it takes three parts
    work = tmp_path / "work"
    first = Stopping(plan, after=1_500)
    with pytest.raises(KeyboardInterrupt), run(job, first, work):
        pass
    second = Stopping(plan, after=None)
    with run(job, second, work) as finished:
        assert finished.summary.parts == 3
        assert finished.summary.resumed >= 1
        assert finished.summary.claims == 3_000
        claims = [row["claim"] for row in finished.rows(finished.ordered("claims"))]
    assert claims == [row["claim"] for row in rows]  # in the order of the input, over all parts
    assert len(second.judged) < 3_000
    assert not work.exists()


def test_another_input_is_not_gone_on_with(plan: Plan, tmp_path: Path) -> None:
    path = write_csv(tmp_path / "claims.csv", made_up(30))
    job = Job(sources([str(path)]))
    work = tmp_path / "work"
    with pytest.raises(RuntimeError), run(job, Stopping(plan, after=None), work):
        raise RuntimeError("after the judging")
    assert work.exists()
    write_csv(path, made_up(31))
    again = Stopping(plan, after=None)
    with run(job, again, work) as finished:
        assert (finished.summary.resumed, finished.summary.claims) == (0, 31)


def test_an_interruption_says_what_to_do(
    takst: Takst, tariff: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stopped(*args: object) -> Iterator[int]:
        raise KeyboardInterrupt

    monkeypatch.setattr("takst.runtime.bulk.run._mapped", stopped)
    path = write_csv(tmp_path / "claims.csv", made_up(3))
    answer = takst("validate", "my_tariff", path, "--engine", "python", "--out", tmp_path / "results")
    assert answer.status == 130
    assert "Stopped; nothing was written" in answer.err
    assert not (tmp_path / "results").exists() and not (tmp_path / ".results.takst").exists()


# ---------------------------------------------------------------- from Python


def tables_from_everywhere(path: Path) -> Iterator[tuple[str, Any]]:
    import duckdb
    import polars
    import pyarrow.parquet as pq

    yield "pyarrow", pq.read_table(path)
    yield "polars", polars.read_parquet(path)
    yield "duckdb", duckdb.sql(f"FROM '{path}'")
    if util.find_spec("pandas") is not None:
        import pandas  # type: ignore[import-not-found,import-untyped,unused-ignore]

        yield "pandas", pandas.read_parquet(path)


def test_tables_of_every_library_give_the_results_of_single_claims(plan: Plan, tmp_path: Path) -> None:
    pytest.importorskip("polars")
    rows = made_up()
    results = entry.validate_all(plan, as_claims(rows), "ask")
    wanted = sorted((one.claim, one.line, one.verdict, one.rule, one.text) for r in results for one in r.findings)
    for name, table in tables_from_everywhere(write_parquet(tmp_path / "claims.parquet", rows)):
        found = entry.validate_table(plan, table)
        told = [
            tuple(row[key] for key in ("claim", "line", "verdict", "rule", "message"))
            for row in found.findings.to_pylist()
        ]
        assert sorted(told) == wanted, name
        assert found.claims.column("claim").to_pylist() == [one.claim for one in results], name
        assert found.rejects.num_rows == 0


def test_history_and_faults_of_tables(plan: Plan) -> None:
    import pyarrow as pa

    now = pa.table(
        {"claim": ["A", "B"], "patient.id": ["P", "Q"], "code": ["U01", "C01"], "date": ["2024-07-10", "no"]}
    )
    then = pa.table({"patient.id": ["P"], "code": ["U01"], "date": ["2024-06-01"]})
    found = entry.validate_table(plan, now, then, explained=False)
    assert "my_tariff.U01.not-again-within-6-months" in found.findings.column("rule").to_pylist()
    assert [(row["file"], row["row"], row["claim"], row["field"]) for row in found.rejects.to_pylist()] == [
        ("table", 2, "B", "lines[0].date")
    ]


def test_results_go_into_polars_and_duckdb(plan: Plan, tmp_path: Path) -> None:
    import duckdb

    polars = pytest.importorskip("polars")
    import pyarrow.parquet as pq

    found = entry.validate_table(plan, pq.read_table(write_parquet(tmp_path / "c.parquet", made_up(), COLUMNS)))
    with duckdb.connect() as connection:
        connection.register("lines", found.lines)
        (number,) = connection.execute("SELECT count(*) FROM lines").fetchall()[0]
    assert polars.from_arrow(found.lines).height == number > 0
