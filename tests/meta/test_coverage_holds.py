"""Every ruleset accounts for its source: each statement has its row, each row is borne out, no rule stands alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from takst import driver
from takst.coverage import COVERAGE, STATEMENTS, coverage
from takst.diagnostics import render_text
from takst.source import SourceText

ROOT = Path(__file__).resolve().parents[2]
RULESETS = sorted(path for path in (ROOT / "rulesets").iterdir() if any(path.glob("*.takst")))


def test_there_are_rulesets() -> None:
    assert RULESETS


@pytest.mark.parametrize("folder", RULESETS, ids=lambda path: path.name)
def test_rules_and_source_account_for_each_other(folder: Path) -> None:
    checked = driver.load(driver.rule_files(folder)).checked
    assert checked is not None
    table, inventory = (SourceText.from_file(folder / name, name) for name in (COVERAGE, STATEMENTS))
    found = coverage(table, inventory, checked)
    assert len(found.statements) > 0
    assert not len(found.diagnostics), render_text(found.diagnostics, False)
