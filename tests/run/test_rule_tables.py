"""Rules from tables, by the small ruleset in tests/cases/tables: what the rows mean, what is wrong in them, how they
are held and opened."""

from __future__ import annotations

import csv
import datetime as dt
import random
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from takst.backends.python import data_files, generate
from takst.diagnostics import render_text
from takst.driver import Loaded, load, rule_files
from takst.examples import exercise
from takst.examples.generated import generated_engine, generated_plan
from takst.examples.run import run
from takst.ir import nodes as ir
from takst.ir.content import content_hash
from takst.ir.interpret import interpret
from takst.ir.verify import verify
from takst.runtime.decode import decode
from takst.runtime.engine import validate
from takst.runtime.pair_table import Detail, Pairs, open_pairs, pairs_of, read_pairs, write_pairs

CASE = Path(__file__).parents[1] / "cases" / "tables"


def with_sheets(folder: Path, **sheets: str) -> Loaded:
    """The case with other sheets: `pairs="code,with\\n..."`. Its examples are left out."""
    for file in CASE.iterdir():
        shutil.copy(file, folder / file.name)
    rules = (CASE / "rules.takst").read_text(encoding="utf-8").partition("\nexample ")[0]
    (folder / "rules.takst").write_text(rules, encoding="utf-8")
    for name, text in sheets.items():
        (folder / f"{name}.csv").write_text(text, encoding="utf-8")
    return load(rule_files(folder))


def told(loaded: Loaded) -> list[str]:
    """`pairs.csv:3 E0201 the catalogue has no code ...`"""
    return [
        f"{Path(one.span.source.path).name}:{one.span.line} {one.code} {one.span.text}" for one in loaded.diagnostics
    ]


def checked(loaded: Loaded) -> ir.CheckedRuleset:
    assert loaded.checked is not None, render_text(loaded.diagnostics, False)
    return loaded.checked


# ---------------------------------------------------------------- meaning


def test_the_examples_hold_on_both_engines_and_exercise_every_table() -> None:
    loaded = load(rule_files(CASE))
    rules, ruleset = checked(loaded), loaded.ruleset
    assert ruleset is not None and not list(loaded.diagnostics)
    ran = run(rules, [one.node for one in ruleset.examples], {"generated": generated_engine(rules)})
    problems = [problem for one in ran for problem in one.problems]
    assert not problems, render_text(problems, False)
    shown = exercise(rules, ran)
    tables = {index for index, rule in enumerate(rules.rules) if isinstance(rule, ir.PairTable)}
    assert len(tables) == 2 and tables <= shown.both


def test_a_table_says_what_its_pairs_would_say_as_sentences(tmp_path: Path) -> None:
    """The same claims, judged by the tables and by the sentences that say the same."""
    by_table = checked(with_sheets(tmp_path))
    sentences = tuple(ban for table in by_table.pair_tables for ban in table.exclusions())
    others = tuple(rule for rule in by_table.rules if not isinstance(rule, ir.PairTable))
    by_sentence = ir.CheckedRuleset(
        **{name: getattr(by_table, name) for name in _FIELDS} | {"rules": (*others, *sentences)}
    )
    plan = generated_plan(by_table)
    chance, found = random.Random(3), 0
    for number in range(300):
        claim = _claim(chance, number)
        read = decode(claim, by_table.spec).claim
        assert read is not None
        results = [interpret(by_table, read), interpret(by_sentence, read), validate(plan, read)]
        one, two, three = ({**result.as_dict(), "receipt": None} for result in results)
        assert one == two == three
        found += sum(".cannot-be-billed-with." in finding.rule for finding in results[0].findings)
    assert found > 100


_FIELDS = ("spec", "changes", "checks", "notes", "alternatives", "groups", "terms", "tables", "with_reading")


def _claim(chance: random.Random, number: int) -> dict[str, Any]:
    def line(day: dt.date) -> dict[str, Any]:
        code = chance.choice(("AA001", "AA002", "AA003", "BB001", "BB002", "BB003"))
        facts = {} if chance.random() < 0.7 else {"separate_session": chance.choice((True, False, None))}
        sessions = {} if chance.random() < 0.5 else {"session": chance.choice("AB")}
        return {"code": code, "date": f"{day}", "units": chance.choice((1, 1, 2)), "facts": facts, **sessions}

    day = dt.date(2018, 12, 30) + dt.timedelta(days=chance.choice((0, 1, 2, 180, 183, 400)))
    days = [day, day, day, day + dt.timedelta(days=1)]
    lines = [line(chance.choice(days)) for _ in range(chance.choice((2, 3, 4)))]
    history = [line(chance.choice(days)) for _ in range(chance.choice((0, 1, 2)))]
    return {"claim": f"C{number}", "patient": {"id": "P"}, "lines": lines, "history": history}


def test_days_of_a_row_lie_within_those_of_its_place_and_other_rows_say_nothing(tmp_path: Path) -> None:
    text = "code,with,valid_from,valid_to\nAA001,AA002,2010-01-01,2018-05-01\nAA001,AA003,2010-01-01,2012-01-01\n"
    table, _ = checked(with_sheets(tmp_path, pairs=text)).pair_tables
    (only,) = table.exclusions()
    assert (only.valid.start, only.valid.end) == (dt.date(2018, 4, 1), dt.date(2018, 5, 1))


def test_the_order_of_rows_has_no_part_in_what_a_ruleset_says(tmp_path: Path) -> None:
    head, *rows = (CASE / "pairs.csv").read_text(encoding="utf-8").splitlines()
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
    one = checked(with_sheets(tmp_path / "one"))
    two = checked(with_sheets(tmp_path / "two", pairs="\n".join((head, *reversed(rows)))))
    assert content_hash(one) == content_hash(two) and generate(one) == generate(two)
    assert data_files(one) == data_files(two)


def test_a_row_of_the_table_has_its_own_sentence_place_and_id() -> None:
    table = checked(load(rule_files(CASE))).pair_tables[0]
    (ban,) = table.between("AA003", "AA001")
    assert ban.sentence == "cannot be billed with AA001 in the same visit"
    assert ban.citation.place == "Table 4, page 2"
    assert [ban.citation.place for ban in table.between("AA001", "AA002")] == ["Table 4"]
    assert table.between("AA002", "AA001") == ()


def test_a_permission_lifts_a_pair_of_a_table_and_is_then_not_idle(tmp_path: Path) -> None:
    with_sheets(tmp_path)
    file = tmp_path / "rules.takst"
    lifted = "\nAA002\n    may be billed with AA001 in the same visit\n\n"
    lifted += "BB003\n    may be billed with AA003 in the same visit\n"
    file.write_text(file.read_text("utf-8") + lifted, "utf-8")
    loaded = load(rule_files(tmp_path))
    idle = "may be billed with AA003 in the same visit"
    assert [(one.code, one.span.text) for one in loaded.diagnostics] == [("W0504", idle)]
    rules = checked(loaded)
    lines = [{"code": code, "date": "2018-05-02"} for code in ("AA001", "AA002")]
    claim = decode({"claim": "C", "patient": {"id": "P"}, "lines": lines}, rules.spec).claim
    assert claim is not None
    assert interpret(rules, claim) == validate(generated_plan(rules), claim)
    assert not interpret(rules, claim).findings


# ---------------------------------------------------------------- what is wrong in a table

BAD = """code,with,loser,valid_from,valid_to,plase
AA001,AA002,,,,
AA001,AA009,,,,
AA009,AA002,,,,
AA002,AA002,,,,
AA002,AA003,,2019-05-01,2018-05-01,
AA002,BB001,,1.5.2018,,
AA002,BB002,dearer,,,
AA002,,,,,
AA003,BB001

AA001,AA002,,2019-01-01,,
AA003,BB002,,,,
"""


def test_each_mistake_is_told_once_with_its_file_and_row_and_the_rest_is_read(tmp_path: Path) -> None:
    assert told(with_sheets(tmp_path, pairs=BAD)) == [
        "pairs.csv:1 W0610 plase",
        "pairs.csv:3 E0201 AA009",
        "pairs.csv:5 E0216 AA002",
        "pairs.csv:6 E0401 2018-05-01",
        "pairs.csv:7 E0604 1.5.2018",
        "pairs.csv:8 E0609 dearer",
        "pairs.csv:9 E0608 AA002,,,,,",
        "pairs.csv:10 E0606 AA003,BB001",
        "pairs.csv:12 E0613 AA001,AA002,,2019-01-01,,",
    ]


def test_an_unknown_code_is_told_with_the_nearest_one(tmp_path: Path) -> None:
    said = render_text(with_sheets(tmp_path, pairs="code,with\nAA001,AA02\n").diagnostics, False)
    assert "the catalogue has no code `AA02`" in said and "`AA002`" in said


@pytest.mark.parametrize(
    ("sheet", "text", "expected"),
    [
        ("pairs", "code,whith\nAA001,AA002\n", "pairs.csv:1 E0602 code,whith"),
        ("pairs", '"code","with"\n"AA001","AA01"\n', 'pairs.csv:2 E0201 "AA01"'),
        ("limits", "code,max\nBB001,1.5\n", "limits.csv:2 E0307 1.5"),
        ("limits", "code,max\nBB001,2\nBB001,3\n", "limits.csv:3 E0605 BB001"),
        ("limits", "code,max\nBB01,2\n", "limits.csv:2 E0201 BB01"),
        ("limits", "code,max\n,2\n", "limits.csv:2 E0608 ,2"),
        ("limits", "code,maximum\nBB001,2\n", "limits.csv:1 E0602 code,maximum"),
    ],
)
def test_a_mistake_in_a_cell_is_told_at_the_cell(tmp_path: Path, sheet: str, text: str, expected: str) -> None:
    assert told(with_sheets(tmp_path, **{sheet: text})) == [expected]


@pytest.mark.parametrize("rows", ["AA001\nAA002,BB002,AA003", "AA001,BB001\nBB002\nAA002,BB002,AA003,AA003"])
@pytest.mark.parametrize("columns", ["code,with", "code,with,remark"])
def test_rows_that_are_too_short_and_too_long_do_not_make_up_for_each_other(
    tmp_path: Path, rows: str, columns: str
) -> None:
    wrong = [row for row in rows.split("\n") if row.count(",") != columns.count(",")]
    assert told(with_sheets(tmp_path, pairs=f"{columns}\n{rows}\n")) == [
        f"pairs.csv:{2 + rows.split(chr(10)).index(row)} E0606 {row}" for row in wrong
    ]


@pytest.mark.parametrize("columns", ["code,with,loser,place", "place,loser,with,code", "with,place,code,loser"])
@pytest.mark.parametrize("mark", ["", '"'])
def test_columns_stand_in_any_order_with_quotes_or_without(tmp_path: Path, columns: str, mark: str) -> None:
    rows = [
        {"code": "BB003", "with": "AA001", "loser": "", "place": "Table 1"},
        {"code": "BB003", "with": "AA002", "loser": "with", "place": ""},
        {"code": "BB002", "with": "AA001", "loser": "cheaper", "place": "Table 2"},
    ]
    ordered = [",".join(f"{mark}{row[name]}{mark}" for name in columns.split(",")) for row in rows]
    table = checked(with_sheets(tmp_path, pairs="\n".join([columns, *ordered]))).pair_tables[0]
    assert [(carrier, partner, detail.place) for carrier, partner, detail in table.pairs] == [
        ("AA001", "BB002", "Table 2"),
        ("AA002", "BB003", None),
        ("BB002", "AA001", "Table 2"),
        ("BB003", "AA001", "Table 1"),
    ]


def test_a_code_that_bans_itself_is_told_in_each_row_that_says_so(tmp_path: Path) -> None:
    sheet = "code,with,loser\nAA001,AA002,\nAA002,AA002,cheaper\nAA003,AA003,with\nBB003,AA001,\n"
    assert told(with_sheets(tmp_path, pairs=sheet)) == ["pairs.csv:3 E0216 AA002", "pairs.csv:4 E0216 AA003"]


def test_a_sentence_and_a_table_do_not_say_the_same_ban(tmp_path: Path) -> None:
    with_sheets(tmp_path)
    file = tmp_path / "rules.takst"
    file.write_text(file.read_text("utf-8") + "\nAA001\n    cannot be billed with AA002 in the same visit\n", "utf-8")
    assert [one.code for one in load(rule_files(tmp_path)).diagnostics] == ["E0503"]


def test_two_tables_do_not_say_the_same_ban(tmp_path: Path) -> None:
    loaded = with_sheets(tmp_path, pairs_with_exception="code,with\nAA001,AA002\n")
    assert [(one.code, one.span.line) for one in loaded.diagnostics] == [("E0503", 13)]


def test_a_table_needs_a_place_and_says_where_with_reaches(tmp_path: Path) -> None:
    with_sheets(tmp_path)
    file = tmp_path / "rules.takst"
    header = file.read_text("utf-8").partition("from list")[0]
    file.write_text(header + 'exclusions from "pairs.csv" in the same visit\n', "utf-8")
    assert [one.code for one in load(rule_files(tmp_path)).diagnostics] == ["E0506"]
    file.write_text(header + 'from list "T"\nexclusions from "pairs.csv"\n', "utf-8")
    assert [one.code for one in load(rule_files(tmp_path)).diagnostics] == ["E0502"]
    file.write_text(header + 'from list "T"\nlimits from "limits.csv" per patient\n', "utf-8")
    assert [one.code for one in load(rule_files(tmp_path)).diagnostics] == ["E0501"]


# ---------------------------------------------------------------- held and opened

DAY = dt.date(2020, 1, 1)
SOME = pairs_of(
    [("B", "A", Detail()), ("A", "C", Detail(DAY)), ("A", "C", Detail(None, DAY, "p. 2")), ("A", "B", Detail())]
)


def test_pairs_are_found_by_both_codes_and_by_one() -> None:
    assert list(SOME.between("A", "C")) == [Detail(None, DAY, "p. 2"), Detail(DAY)]
    assert not SOME.between("C", "A") and not SOME.between("A", "A") and not SOME.between("A", "X")
    assert [partner for partner, _ in SOME.of("A")] == ["B", "C", "C"] and list(SOME.of("X")) == []
    assert [carrier for carrier, _ in SOME.naming("A")] == ["B"] and list(SOME.naming("X")) == []
    assert SOME.carriers == {"A", "B"} and len(SOME) == 4 == len(list(SOME))


def test_columns_are_the_pairs_as_numbers() -> None:
    carriers, partners, notes = SOME.columns()
    listed = [
        (SOME.codes[carrier], SOME.codes[partner], SOME.details[detail])
        for carrier, partner, detail in zip(carriers, partners, notes, strict=True)
    ]
    assert listed == list(SOME)


def test_a_file_gives_the_pairs_that_were_written(tmp_path: Path) -> None:
    (tmp_path / "some.pairs").write_bytes(write_pairs(SOME))
    opened = open_pairs(tmp_path / "module.py", "some.pairs")
    assert opened == SOME and list(opened) == list(SOME)
    assert write_pairs(opened) == write_pairs(SOME)


def test_a_file_of_something_else_or_cut_short_is_refused() -> None:
    whole = write_pairs(SOME)
    with pytest.raises(ValueError, match="x is no table of pairs"):
        read_pairs(memoryview(b"code,with\n" * 9), "x")
    with pytest.raises(ValueError, match="x is cut short"):
        read_pairs(memoryview(whole[:-1]), "x")


def test_a_table_that_breaks_its_own_rules_is_noticed() -> None:
    rules = checked(load(rule_files(CASE)))
    table = rules.pair_tables[0]
    assert not verify(rules)
    table.pairs.partners[0] = 99  # type: ignore[index]
    assert any("pairs of no code" in problem for problem in verify(rules))


def test_millions_of_pairs_are_no_part_of_the_generated_text(tmp_path: Path) -> None:
    rows = [("AA001", "AA002"), ("AA003", "BB002"), ("BB002", "BB003")]
    few = checked(with_sheets(tmp_path, pairs="code,with\n" + "".join(f"{a},{b}\n" for a, b in rows[:1])))
    many = checked(with_sheets(tmp_path, pairs="code,with\n" + "".join(f"{a},{b}\n" for a, b in rows)))
    one, two = (generate(rules)["rules_rules.py"] for rules in (few, many))
    assert one == two


def test_explain_lists_the_pairs_of_a_code(takst: Callable[..., Any]) -> None:
    said = takst("explain", CASE, "BB001").out
    assert "pairs        BB002, from 2018-04-01 until 2018-12-31" in said
    assert "named by     BB002, from 2019-07-01" in said
    assert "named by     BB003" in said


def test_the_sheet_of_the_case_is_read_as_csv_reads_it() -> None:
    """The quick way through a sheet takes the rows that the csv module finds."""
    table = checked(load(rule_files(CASE))).pair_tables[0]
    with (CASE / "pairs.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    pairs = {(row["code"], row["with"]) for row in rows} | {(row["with"], row["code"]) for row in rows}
    assert {(carrier, partner) for carrier, partner, _ in table.pairs} <= pairs
    assert len(table.pairs) == len(rows) + sum(row["loser"] == "cheaper" for row in rows)
    assert isinstance(table.pairs, Pairs)
