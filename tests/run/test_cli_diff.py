"""`takst diff`: two versions of a ruleset, what changes between them, and claims judged by both."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from .conftest import Takst

CASE = Path(__file__).parents[1] / "cases" / "change"


@pytest.fixture
def versions(takst: Takst, tmp_path: Path) -> Path:
    """`old/`, `new/` and `claims.ndjson` in the folder where commands run."""
    shutil.copytree(CASE, tmp_path, dirs_exist_ok=True)
    return tmp_path


@pytest.mark.parametrize("kind", ["text", "markdown"])
def test_every_kind_of_change_is_told_with_a_claim_that_shows_it(takst: Takst, versions: Path, kind: str) -> None:
    answer = takst("diff", "old", "new", "--claims", "claims.ndjson", "--format", kind)
    assert (answer.status, answer.err) == (1, "")
    expected = CASE / f"expected.{kind}"
    if os.environ.get("REWRITE_EXPECTED"):
        expected.write_text(answer.out, encoding="utf-8")
    assert answer.out == expected.read_text(encoding="utf-8")


def test_each_witness_is_judged_otherwise_by_the_two_rules(takst: Takst, versions: Path) -> None:
    said = json.loads(takst("diff", "old", "new", "--format", "json").out)
    shown = [witness for change in said["rules"] for witness in change["witnesses"]]
    assert len(shown) == 8
    for witness in shown:
        old, new = ([_line(line) for line in witness[side]["lines"]] for side in ("old", "new"))
        assert old != new


def _line(line: dict[str, Any]) -> tuple[object, ...]:
    return line["verdict"], line["units"], line["amount"]["after"]


def test_a_ruleset_and_itself_are_the_same(takst: Takst, versions: Path) -> None:
    answer = takst("diff", "old", "old")
    assert answer.status == 0
    assert answer.out == "from old to old (Visits)\nnothing changes: all rules, codes and facts are the same\n"


def test_the_way_back_is_laxer_where_the_way_there_is_stricter(takst: Takst, versions: Path) -> None:
    there, back = (
        json.loads(takst("diff", *names, "--format", "json").out) for names in (("old", "new"), ("new", "old"))
    )
    turned = {"stricter": "laxer", "laxer": "stricter"}
    assert sorted(turned.get(one["kind"], one["kind"]) for one in there["rules"]) == sorted(
        one["kind"] for one in back["rules"]
    )


def test_both_results_of_every_claim_are_kept_side_by_side(takst: Takst, versions: Path) -> None:
    takst("diff", "old", "new", "--claims", "claims.ndjson", "--results", "both.ndjson")
    rows = [json.loads(row) for row in (versions / "both.ndjson").read_text(encoding="utf-8").splitlines()]
    assert [row["claim"] for row in rows] == ["C1", "C2", "C3"]
    assert all(row["old"]["receipt"]["hash"] != row["new"]["receipt"]["hash"] for row in rows)
    assert [row["old"]["verdict"] for row in rows] == ["reduced", "payable", "payable"]
    assert [row["new"]["verdict"] for row in rows] == ["refused", "refused", "payable"]


def test_two_days_of_one_ruleset(takst: Takst, versions: Path) -> None:
    table = versions / "old" / "codes.csv"
    head, *rows = table.read_text(encoding="utf-8").splitlines()
    closed = [f"{row},2018-06-30" if row.startswith("AA001") else f"{row}," for row in rows]
    table.write_text("\n".join([f"{head},valid_to", *closed]) + "\n", encoding="utf-8")
    answer = takst("diff", "old@2018-06-30", "old@2018-07-01")
    assert answer.status == 1
    assert "rules: 9 the same\ncodes: 1 with changes\n" in answer.out
    assert "  AA001  removed  Visit\n" in answer.out


def test_a_rule_that_ends_and_its_successor_make_up_for_each_other(takst: Takst, versions: Path) -> None:
    rules = versions / "new" / "rules.takst"
    shutil.copy(versions / "old" / "codes.csv", versions / "new")
    split = (versions / "old" / "rules.takst").read_text(encoding="utf-8")
    ended = 'from act "Art. 1" until 2018-06-30\n\nAA008\n    max 2 per day\n'
    split = split.replace(
        "AA008\n    max 2 per day\n", f"{ended}\n{ended.replace('until 2018-06-30', 'from 2018-07-01')}"
    )
    rules.write_text(split, encoding="utf-8")
    answer = takst("diff", "old", "new")
    assert "rules: 1 made up for, 1 no difference found, 8 the same" in answer.out
    rules.write_text(split.replace("from 2018-07-01", "from 2018-07-02"), encoding="utf-8")
    gap = takst("diff", "old", "new")
    assert "rules: 1 laxer, 1 made up for, 8 the same" in gap.out
    assert "| on 2018-07-01: AA008, AA008, AA008\n" in gap.out


def test_a_revision_of_git_and_the_folder_as_it_is_now(takst: Takst, versions: Path) -> None:
    name = ["-c", "user.name=takst", "-c", "user.email=takst@example.org"]
    for command in (["init", "-q"], ["add", "old"], [*name, "commit", "-q", "-m", "The tariff"]):
        subprocess.run(["git", *command], cwd=versions, check=True, capture_output=True)
    shutil.copy(versions / "new" / "rules.takst", versions / "old")
    shutil.copy(versions / "new" / "codes.csv", versions / "old")
    by_revision = takst("diff", "HEAD:old", "old", "--format", "json")
    shutil.copytree(CASE / "old", versions / "old", dirs_exist_ok=True)
    by_folder = takst("diff", "old", "new", "--format", "json")
    assert json.loads(by_revision.out)["rules"] == json.loads(by_folder.out)["rules"]
    assert json.loads(by_revision.out)["codes"] == json.loads(by_folder.out)["codes"]


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("old", "gone"), "no ruleset `gone`"),
        (("old@2018-02-30", "new"), "there is no day 2018-02-30"),
        (("HEAD:old", "new"), "git cannot read this"),
        (("old", "new", "--results", "x.ndjson"), "--results needs --claims"),
    ],
)
def test_what_cannot_be_compared_is_one_sentence(
    takst: Takst, versions: Path, arguments: tuple[str, ...], says: str
) -> None:
    answer = takst("diff", *arguments)
    assert answer.status == 2
    assert says in answer.err
    assert answer.out == ""


def test_the_page_to_sign_is_one_file_of_html(takst: Takst, versions: Path) -> None:
    assert takst("diff", "old", "new", "--format", "html", "--out", "change.html").status == 1
    page = (versions / "change.html").read_text(encoding="utf-8")
    assert page.startswith("<!doctype html>")
    assert "<h2>Agreed</h2>" in page
    assert "<h3>1. AA002: only when duration_min &gt;= 30 min</h3>" in page
    assert "src=" not in page and "href=" not in page
