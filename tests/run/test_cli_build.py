"""`takst build`: what is written, what is left alone, what is removed, and what `--check` says."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from .conftest import Takst


@pytest.fixture
def built(takst: Takst, tariff: Path, tmp_path: Path) -> Path:
    assert takst("build").status == 0
    return tmp_path / "generated"


def files(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_validators_documentation_and_schemas_are_written(built: Path) -> None:
    names = set(files(built))
    assert {
        "takst_rules/__init__.py",
        "takst_rules/py.typed",
        "takst_rules/my_tariff/__init__.py",
        "docs/my_tariff/README.md",
        "docs/my_tariff/site/index.html",
        "schema/my_tariff/claim.schema.json",
        "schema/my_tariff/result.schema.json",
    } <= names


def test_the_written_validator_can_be_imported_where_there_is_no_compiler(built: Path) -> None:
    code = """
import sys
for name in ("lark", "jinja2", "click", "takst_grammar"):
    sys.modules[name] = None
from takst_rules import my_tariff
claim = {"claim": "A", "patient": {"id": "P"}, "lines": [{"code": "C01", "date": "2024-03-04"}]}
print(my_tariff.validate(claim).verdict)
"""
    environment = {**os.environ, "PYTHONPATH": str(built)}
    done = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=False)
    assert (done.stdout, done.stderr) == ("payable\n", "")


def test_the_same_rules_give_the_same_files_wherever_they_stand(takst: Takst, built: Path, tmp_path: Path) -> None:
    shutil.copytree(tmp_path / "rulesets" / "my_tariff", tmp_path / "far" / "away")
    assert takst("build", tmp_path / "far" / "away", "--out", "again").status == 0
    assert files(tmp_path / "again") == files(built)


def test_only_files_that_differ_are_written(takst: Takst, built: Path) -> None:
    readme = built / "docs" / "my_tariff" / "README.md"
    os.utime(readme, (0, 0))
    schema = built / "schema" / "my_tariff" / "claim.schema.json"
    schema.write_text("{}", encoding="utf-8")
    answer = takst("build")
    assert answer.out.startswith("generated: 1 of ")
    assert readme.stat().st_mtime == 0
    assert schema.read_text(encoding="utf-8") != "{}"


def test_check_names_what_is_stale_missing_and_too_many_and_writes_nothing(takst: Takst, built: Path) -> None:
    (built / "schema" / "my_tariff" / "claim.schema.json").write_text("{}", encoding="utf-8")
    (built / "schema" / "my_tariff" / "result.schema.json").unlink()
    (built / "docs" / "my_tariff" / "old.md").write_text("old", encoding="utf-8")
    (built / "docs" / "gone").mkdir()
    before = files(built)
    answer = takst("build", "--check")
    assert answer.status == 1
    assert sorted(answer.out.splitlines()) == [
        "extra: generated/docs/my_tariff/old.md",
        "generated: 4 differences; run `takst build`",
        "missing: generated/schema/my_tariff/result.schema.json",
        "of no ruleset: generated/docs/gone",
        "stale: generated/schema/my_tariff/claim.schema.json",
    ]
    assert files(built) == before


def test_check_is_content_with_what_build_wrote(takst: Takst, built: Path) -> None:
    (built / "takst_rules" / "my_tariff" / "__pycache__").mkdir()
    (built / "takst_rules" / "my_tariff" / "__pycache__" / "x.pyc").write_bytes(b"")
    answer = takst("build", "--check")
    assert answer.status == 0
    assert answer.out.endswith("files as the rule files give them\n")


def test_what_is_no_longer_made_is_removed_in_the_rulesets_own_folders_only(takst: Takst, built: Path) -> None:
    kept = built / "docs" / "mine.md"
    kept.write_text("mine", encoding="utf-8")
    old = built / "docs" / "my_tariff" / "codes" / "deep" / "X99.md"
    old.parent.mkdir(parents=True)
    old.write_text("old", encoding="utf-8")
    answer = takst("build")
    assert answer.out.endswith(", 1 removed\n")
    assert kept.exists()
    assert not old.parent.exists()


def test_nothing_of_a_ruleset_with_errors_is_written(takst: Takst, tariff: Path, tmp_path: Path) -> None:
    (tariff / "30-mistake.takst").write_text('from tariff "Part 3"\n\nC09\n    max 1 per day\n', encoding="utf-8")
    answer = takst("build")
    assert answer.status == 1
    assert "the catalogue has no code `C09`" in answer.err
    assert not (tmp_path / "generated").exists()


def test_two_rulesets_of_one_name_are_refused(takst: Takst, tariff: Path, tmp_path: Path) -> None:
    shutil.copytree(tariff, tmp_path / "rulesets" / "twin")
    answer = takst("build")
    assert answer.status == 2
    assert "are both called my_tariff" in answer.err
