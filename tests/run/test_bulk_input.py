"""Many claims as tables: whatever the format and the engine, the results are those of claims read one by one."""

from __future__ import annotations

import csv
import datetime as dt
import json
import random
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest

from .conftest import Takst

pytest.importorskip("pyarrow")
duckdb = pytest.importorskip("duckdb")

Cells = Mapping[str, Any]
COLUMNS = ("claim", "patient.id", "provider.id", "received", "n", "code", "date", "units", "duration_min", "in.session")


def made_up(claims: int = 40, seed: int = 3) -> list[dict[str, Any]]:
    """Lines of claims with ties, missing facts and claims that see each other; shuffled."""
    chance = random.Random(seed)
    rows: list[dict[str, Any]] = []
    for number in range(claims):
        received = dt.date(2024, 3, 20) + dt.timedelta(chance.randrange(3)) if number % 3 else None
        for n in range(1, chance.randrange(1, 5) + 1):
            rows.append(
                {
                    "claim": f"C{number}",
                    "patient.id": f"P{number % 9}",
                    "provider.id": f"D{number % 2}",
                    "received": received,
                    "n": n,
                    "code": chance.choice(["C01", "C02", "U01"]),
                    "date": dt.date(2024, 2, 27) + dt.timedelta(chance.randrange(6)),
                    "units": chance.choice([1, 1, 2]),
                    "duration_min": chance.choice([20, 29.5, 30, 40, None]),
                    "in.session": chance.choice(["S1", "S2", None]),
                }
            )
    chance.shuffle(rows)
    return rows


def write_csv(path: Path, rows: Sequence[Cells], columns: Sequence[str] = COLUMNS) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", newline="", encoding="utf-8") as stream:
        table = csv.writer(stream)
        table.writerow(columns)
        table.writerows(["" if row.get(name) is None else row[name] for name in columns] for row in rows)
    return path


def write_parquet(path: Path, rows: Sequence[Cells], columns: Sequence[str] = COLUMNS) -> Path:
    import pyarrow as pa  # type: ignore[import-untyped]
    import pyarrow.parquet as pq  # type: ignore[import-untyped]

    path.parent.mkdir(parents=True, exist_ok=True)
    pq.write_table(pa.table({name: [row.get(name) for row in rows] for name in columns}), path)
    return path


def as_claims(rows: Sequence[Cells]) -> list[dict[str, Any]]:
    """The same as JSON has it; claims in the order in which they begin."""
    claims: dict[str, dict[str, Any]] = {}
    for row in rows:
        claim = claims.setdefault(
            row["claim"],
            {
                "claim": row["claim"],
                "patient": {"id": row["patient.id"]},
                "provider": {"id": row["provider.id"]},
                **({"received": str(row["received"])} if row["received"] else {}),
                "lines": [],
            },
        )
        line = {"n": row["n"], "code": row["code"], "date": str(row["date"]), "units": row["units"]}
        if row["duration_min"] is not None:
            line["facts"] = {"duration_min": row["duration_min"]}
        if row["in.session"] is not None:
            line["in"] = {"session": row["in.session"]}
        claim["lines"].append(line)
    return list(claims.values())


def write_ndjson(path: Path, rows: Sequence[Cells]) -> Path:
    path.write_text("".join(f"{json.dumps(claim)}\n" for claim in as_claims(rows)), "utf-8")
    return path


def told(out: str) -> list[dict[str, Any]]:
    """Results without the engine's name."""
    found = [json.loads(line) for line in out.splitlines()]
    for one in found:
        del one["receipt"]["engine"]
    return found


def exactly(takst: Takst, folder: Path, rows: Sequence[Cells], *more: str) -> list[dict[str, Any]]:
    """What the interpreter says of the same claims, read one by one."""
    path = write_ndjson(folder / "one-by-one.ndjson", rows)
    return told(takst("validate", "my_tariff", path, "--engine", "interpreter", "--format", "ndjson", *more).out)


# ---------------------------------------------------------------- the same results


@pytest.mark.parametrize("engine", ["python", "interpreter", "duckdb"])
@pytest.mark.parametrize("ending", ["csv", "parquet", "ndjson"])
def test_every_format_and_engine_gives_the_results_of_single_claims(
    takst: Takst, tariff: Path, tmp_path: Path, ending: str, engine: str
) -> None:
    rows = made_up()
    write = {"csv": write_csv, "parquet": write_parquet, "ndjson": write_ndjson}[ending]
    path = write(tmp_path / f"claims.{ending}", rows)
    answer = takst("validate", "my_tariff", path, "--engine", engine, "--workers", "1", "--format", "ndjson")
    assert (answer.status, answer.err) == (1, "")
    assert told(answer.out) == exactly(takst, tmp_path, rows)


@pytest.mark.parametrize("unknown", ["ask", "met"])
def test_bare_findings_of_the_queries_are_those_of_the_interpreter(
    takst: Takst, tariff: Path, tmp_path: Path, unknown: str
) -> None:
    rows = made_up(120, seed=8)
    path = write_parquet(tmp_path / "claims.parquet", rows)
    bare = ("--bare", "--format", "csv", "--unknown", unknown, "--workers", "1")
    by_queries = takst("validate", "my_tariff", path, "--engine", "duckdb", *bare).out
    one_by_one = takst("validate", "my_tariff", path, "--engine", "interpreter", *bare).out
    assert sorted(by_queries.splitlines()) == sorted(one_by_one.splitlines())
    assert len(by_queries.splitlines()) > 50


def test_the_order_of_rows_changes_nothing(takst: Takst, tariff: Path, tmp_path: Path) -> None:
    rows = made_up()
    one = told(takst("validate", "my_tariff", write_parquet(tmp_path / "a.parquet", rows), "--format", "ndjson").out)
    rows.reverse()
    two = told(takst("validate", "my_tariff", write_parquet(tmp_path / "b.parquet", rows), "--format", "ndjson").out)
    assert sorted(one, key=lambda claim: claim["claim"]) == sorted(two, key=lambda claim: claim["claim"])


def test_lines_without_numbers_get_those_of_the_exact_engine(takst: Takst, tariff: Path, tmp_path: Path) -> None:
    rows = [{**row, "n": None} for row in made_up()]
    columns = [name for name in COLUMNS if name != "n"]
    path = write_csv(tmp_path / "claims.csv", rows, columns)
    small = takst("validate", "my_tariff", path, "--engine", "interpreter", "--format", "ndjson").out
    assert told(takst("validate", "my_tariff", path, "--engine", "duckdb", "--format", "ndjson").out) == told(small)


@pytest.mark.parametrize("lines_at_once", [10_000_000, 60, 1])
def test_rows_of_parquet_that_are_not_plain_are_judged_and_told_as_one_by_one(
    takst: Takst, tariff: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, lines_at_once: int
) -> None:
    from takst.runtime.bulk import run

    rows = made_up(60, seed=5)
    own = [row for row in rows if row["claim"] == "C7"]
    own[0]["claim"] = " C7 "  # blanks around a name do not make another claim, nor another patient
    rows[0]["patient.id"] += "\t"
    rows += [{**rows[1], "claim": "TORN", "patient.id": name, "n": n} for n, name in enumerate(("P1", "P2", None), 1)]
    rows += [{**rows[1], "claim": name, "n": 1} for name in (None, "TWICE", "TWICE")]
    rows += [{**rows[1], "claim": "LONG", "n": n} for n in (1, 61, 119, 121)]
    rows += [{**rows[1], "claim": "FAR", "n": n} for n in (1, 59, 60, 61, 119)]
    path = write_parquet(tmp_path / "claims.parquet", rows)
    monkeypatch.setattr(run, "_LINE_IN_QUERIES", run.DEFAULT_MEMORY // 2 // lines_at_once)
    monkeypatch.setattr(run, "_rows_in_part", lambda job: 20)
    bare = ("--bare", "--format", "csv", "--workers", "1")
    by_queries = takst("validate", "my_tariff", path, "--engine", "duckdb", *bare)
    one_by_one = takst("validate", "my_tariff", path, "--engine", "interpreter", *bare)
    assert by_queries.err == one_by_one.err
    assert "TORN" in one_by_one.err and "TWICE" in one_by_one.err
    assert sorted(by_queries.out.splitlines()) == sorted(one_by_one.out.splitlines())
    assert "FAR," in by_queries.out and "LONG," in by_queries.out


@pytest.mark.parametrize("name", ["received", "provider.id"])
def test_what_one_row_says_of_its_claim_holds_for_every_row(
    takst: Takst, tariff: Path, tmp_path: Path, name: str
) -> None:
    rows = made_up(60, seed=6)
    silent = {id(row) for claim in as_claims(rows) for row in [r for r in rows if r["claim"] == claim["claim"]][1:]}
    given = [{**row, name: None} if id(row) in silent else row for row in rows]
    path = write_parquet(tmp_path / "claims.parquet", given)
    answer = takst("validate", "my_tariff", path, "--engine", "duckdb", "--format", "ndjson", "--workers", "1")
    assert (answer.err, told(answer.out)) == ("", exactly(takst, tmp_path, rows))


TABLES = Path(__file__).parents[1] / "cases" / "tables"


def test_pairs_of_a_table_are_found_as_by_the_interpreter(takst: Takst, tmp_path: Path) -> None:
    chance = random.Random(4)
    codes = [row.split(",")[0] for row in (TABLES / "codes.csv").read_text("utf-8").splitlines()[1:]]
    rows = [{**row, "code": chance.choice(codes)} for row in made_up(80, seed=9)]
    columns = [name for name in COLUMNS if name != "duration_min"]
    path = write_parquet(tmp_path / "claims.parquet", rows, columns)
    bare = ("--bare", "--format", "csv", "--workers", "1")
    by_queries = takst("validate", TABLES, path, "--engine", "duckdb", *bare)
    one_by_one = takst("validate", TABLES, path, "--engine", "interpreter", *bare)
    assert by_queries.err == one_by_one.err == ""
    found = sorted(by_queries.out.splitlines())
    assert found == sorted(one_by_one.out.splitlines())
    assert sum("cannot-be-billed-with" in row for row in found) > 10


EXCLUDING = """ruleset visits "Visits"
source act "Act" language en published 2024-01-01
in force from 2024-01-01
codes look like "A00"
catalogue "codes.csv"
from act "Part 1"

A01
    cannot be billed with A02 on the same day
A02
    cannot be billed with A01 on the same day
"""


def test_of_two_lines_that_exclude_each_other_the_later_hour_loses(takst: Takst, tmp_path: Path) -> None:
    folder = tmp_path / "rulesets" / "visits"
    folder.mkdir(parents=True)
    (folder / "visits.takst").write_text(EXCLUDING, "utf-8")
    (folder / "codes.csv").write_text("code,label\nA01,One\nA02,Two\n", "utf-8")
    line = {"claim": "C", "patient.id": "P", "provider.id": "D", "date": dt.date(2024, 5, 6)}
    rows = [{**line, "n": 1, "code": "A01", "time": "17:00"}, {**line, "n": 2, "code": "A02", "time": "08:30"}]
    columns = ("claim", "patient.id", "provider.id", "n", "code", "date", "time")
    path = write_parquet(tmp_path / "c.parquet", rows, columns)
    for engine in ("interpreter", "duckdb"):
        found = takst("validate", "visits", path, "--engine", engine, "--bare", "--format", "csv").out.splitlines()
        assert found[1:] == ["C,1,refused,visits.A01.cannot-be-billed-with.A02"]


# ---------------------------------------------------------------- several files


def test_several_files_globs_and_folders_are_one_table(takst: Takst, tariff: Path, tmp_path: Path) -> None:
    rows = made_up()
    whole = exactly(takst, tmp_path, rows)
    first = write_csv(tmp_path / "parts" / "a.csv", rows[:30])
    second = write_parquet(tmp_path / "parts" / "b.parquet", rows[30:])  # claims go on from one file into the other
    (tmp_path / "parts" / "_SUCCESS").write_text("")
    for given in ((first, second), (tmp_path / "parts",), (tmp_path / "parts" / "[ab].*",)):
        answer = takst("validate", "my_tariff", *given, "--format", "ndjson")
        assert (told(answer.out), answer.err) == (whole, "")


def test_names_of_folders_fill_columns(takst: Takst, tariff: Path, tmp_path: Path) -> None:
    rows = made_up()
    columns = [name for name in COLUMNS if name != "provider.id"]
    for provider in ("D0", "D1"):
        own = [row for row in rows if row["provider.id"] == provider]
        write_parquet(tmp_path / "in" / "year=2024" / f"provider.id={provider}" / "data.parquet", own, columns)
    answer = takst("validate", "my_tariff", tmp_path / "in", "--format", "ndjson")
    found, wanted = told(answer.out), exactly(takst, tmp_path, rows)
    assert sorted(found, key=lambda claim: claim["claim"]) == sorted(wanted, key=lambda claim: claim["claim"])


def test_objects_in_a_table_are_dotted_columns_and_lists_are_lists(takst: Takst, tariff: Path, tmp_path: Path) -> None:
    import pyarrow as pa
    import pyarrow.parquet as pq

    table = pa.table(
        {
            "claim": ["A"],
            "patient": [{"id": "P1", "birth_date": dt.date(1980, 5, 1)}],
            "code": ["U01"],
            "date": [dt.datetime(2024, 3, 6)],
            "history_complete_from": [dt.date(2023, 1, 1)],
            "documents": [[{"id": "D1", "kind": "finding", "date": dt.date(2024, 3, 6), "by": None}]],
        }
    )
    pq.write_table(table, tmp_path / "nested.parquet")
    answer = takst("validate", "my_tariff", tmp_path / "nested.parquet")
    assert (answer.status, answer.err) == (0, "")
    assert "1  payable" in answer.out


# ---------------------------------------------------------------- what cannot be read


def test_bad_rows_are_set_aside_in_the_words_of_the_exact_reader(takst: Takst, tariff: Path, tmp_path: Path) -> None:
    text = (
        "claim,patient.id,n,code,date,units,duration_min\n"
        "GOOD,P1,1,C01,2024-03-04,1,\n"
        'BAD,P2,1,"C\n02",2024-02-30,1,\n'  # a code over two lines: rows are counted by lines of the file
        "BAD,P2,2,C01,2024-03-04,0,\n"
        "SHORT,P3,1,C01,2024-03-04\n"
        ",P3,1,C01,2024-03-04,1,\n"
        "TWO,P4,1,C01,2024-03-04,1,\n"
        "TWO,P5,2,C01,2024-03-04,1,long\n"
        "\n"
        "SAME,P6,1,C01,2024-03-04,1,\n"
        "SAME,P6,1,C01,2024-03-05,1,\n"
    )
    path = tmp_path / "claims.csv"
    path.write_text(text, "utf-8")
    small = takst("validate", "my_tariff", path)
    many = takst("validate", "my_tariff", path, "--engine", "duckdb", "--rejects", tmp_path / "rejects.csv")
    assert many.status == small.status == 1
    rows = list(csv.DictReader((tmp_path / "rejects.csv").open(encoding="utf-8")))
    rejected = [
        f"{row['file']}:{row['row']}: "
        + " @ ".join(filter(None, (row["claim"], row["field"])))
        + (": " if row["claim"] or row["field"] else "")
        + row["reason"]
        for row in rows
    ]
    assert sorted(rejected) == sorted(small.err.splitlines())
    assert many.out.startswith("1 claims, 1 lines; 5 could not be read") or "5 could not be read" in many.out
    assert "rejects.csv: 8 faults" in many.err or f"{len(rows)} faults" in many.err


def test_an_unknown_column_is_an_error_with_the_nearest_name(takst: Takst, tariff: Path, tmp_path: Path) -> None:
    path = write_parquet(
        tmp_path / "claims.parquet",
        [{"claim": "A", "patient.id": "P", "code": "C01", "dat": "x"}],
        ["claim", "patient.id", "code", "dat"],
    )
    answer = takst("validate", "my_tariff", path)
    assert answer.status == 2
    assert "there is no column `dat`, did you mean `date`?" in answer.err
    assert "the column `date` is missing" in answer.err


def test_a_file_that_is_no_table_is_set_aside_and_the_others_are_judged(
    takst: Takst, tariff: Path, tmp_path: Path
) -> None:
    write_csv(tmp_path / "in" / "good.csv", made_up(3))
    (tmp_path / "in" / "quote.csv").write_text('claim,patient.id,code,date\nA,"P,C01,2024-03-04\n', "utf-8")
    (tmp_path / "in" / "latin.csv").write_bytes("claim,patient.id,code,date\nÅ,P,C01,2024-03-04\n".encode("latin-1"))
    (tmp_path / "in" / "no.parquet").write_bytes(b"nothing")
    answer = takst("validate", "my_tariff", tmp_path / "in")
    assert answer.status == 1
    assert "quote.csv:2: a quote is opened in this row and never closed" in answer.err
    assert "latin.csv:2:1: the text is not UTF-8" in answer.err
    assert "no.parquet: cannot be read as Parquet" in answer.err
    assert "3 claims" in answer.out


# ---------------------------------------------------------------- what is seen besides


def test_history_is_seen_and_not_judged(takst: Takst, tariff: Path, tmp_path: Path) -> None:
    line = {"claim": "NOW", "patient.id": "P1", "code": "U01", "date": "2024-07-10"}
    columns = ["claim", "patient.id", "code", "date"]
    now = write_csv(tmp_path / "now.csv", [line], columns)
    earlier = {"patient.id": "P1", "code": "U01", "date": "2024-06-01"}
    for columns_of, row, is_seen in (
        (["patient.id", "code", "date"], earlier, True),  # a line that names no claim
        (columns, {**earlier, "claim": "THEN"}, True),
        ([*columns, "status"], {**earlier, "claim": "THEN", "status": "withdrawn"}, False),
        (["patient.id", "code", "date", "status"], {**earlier, "status": "withdrawn"}, False),
    ):
        history = write_csv(tmp_path / "history.csv", [row], columns_of)
        for engine in ("python", "duckdb"):
            answer = takst("validate", "my_tariff", now, "--history", history, "--engine", engine, "--format", "csv")
            assert answer.err == ""
            assert ("not-again-within-6-months" in answer.out and "2024-06-01" in answer.out) is is_seen
            assert "THEN," not in answer.out


def test_side_files_tell_of_approvals_and_documents(takst: Takst, tariff: Path, tmp_path: Path) -> None:
    lines = [
        {"claim": name, "patient.id": name, "code": "U01", "date": "2024-03-06", "history_complete_from": "2023-01-01"}
        for name in ("WITH", "WITHOUT")
    ]
    path = write_csv(tmp_path / "claims.csv", lines, list(lines[0]))
    documents = tmp_path / "documents.csv"
    documents.write_text("claim;kind;date;for\nWITH;finding;2024-03-06;\n", "utf-8")
    for engine in ("python", "duckdb"):
        answer = takst(
            "validate", "my_tariff", path, "--documents", documents, "--engine", engine, "--format", "csv", "--bare"
        )
        assert answer.err == ""
        assert [row.split(",")[:3] for row in answer.out.splitlines()[1:]] == [["WITHOUT", "1", "needs document"]]
    documents.write_text("claim;kind;date\nWITH;finding;2024-13-06\n", "utf-8")
    answer = takst("validate", "my_tariff", path, "--documents", documents)
    assert "documents.csv:2: WITH @ date: `2024-13-06` is not a day of the calendar" in answer.err


# ---------------------------------------------------------------- which claims


def test_where_chooses_claims_and_the_others_are_still_seen(takst: Takst, tariff: Path, tmp_path: Path) -> None:
    rows = made_up()
    path = write_csv(tmp_path / "claims.csv", rows)
    chosen = {row["claim"] for row in rows if row["provider.id"] == "D1" and row["units"] >= 2}
    wanted = [one for one in exactly(takst, tmp_path, rows) if one["claim"] in chosen]
    for engine in ("python", "duckdb"):
        answer = takst(
            "validate",
            "my_tariff",
            path,
            "--where",
            "provider.id = 'D1' and units >= 2",
            "--engine",
            engine,
            "--format",
            "ndjson",
        )
        assert told(answer.out) == wanted


@pytest.mark.parametrize(
    ("where", "said"),
    [
        ("provider = 'D1'", "there is no column `provider`, did you mean `provider.id`?"),
        ("units = 2; drop table rows", "--where cannot be read at `; drop table`"),
        ("units = = 2", "--where cannot be judged: "),
        ("read_csv('x')", "there is no column `read_csv`"),
    ],
)
def test_a_wrong_condition_is_one_sentence(takst: Takst, tariff: Path, tmp_path: Path, where: str, said: str) -> None:
    answer = takst("validate", "my_tariff", write_csv(tmp_path / "claims.csv", made_up(3)), "--where", where)
    assert answer.status == 2
    assert said in answer.err and len(answer.err.splitlines()) == 1


def test_as_of_a_day_later_claims_are_not_there(takst: Takst, tariff: Path, tmp_path: Path) -> None:
    rows = made_up()
    day = dt.date(2024, 3, 21)

    def came(claim: str) -> dt.date:
        own = [row for row in rows if row["claim"] == claim]
        received: dt.date | None = own[0]["received"]
        return received or max(row["date"] for row in own)

    there = [row for row in rows if came(row["claim"]) <= day]
    assert len({row["claim"] for row in there}) < len({row["claim"] for row in rows})
    for write, name in ((write_csv, "claims.csv"), (write_ndjson, "claims.ndjson")):
        path = write(tmp_path / name, rows)
        answer = takst("validate", "my_tariff", path, "--as-of", str(day), "--format", "ndjson")
        assert told(answer.out) == exactly(takst, tmp_path, there)
