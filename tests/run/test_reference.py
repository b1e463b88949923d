"""LANGUAGE.md: every block of takst in it is checked, and every example in it is run."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from takst import driver
from takst.diagnostics import render_text
from takst.examples.run import run

REFERENCE = Path(__file__).parents[2] / "LANGUAGE.md"
BLOCK = re.compile(r"^```takst(-header)?\n(.*?)^```$", re.MULTILINE | re.DOTALL)

SHEET = re.compile(r"^`(\w+\.csv)`:\n\n```csv\n(.*?)^```$", re.MULTILINE | re.DOTALL)

CATALOGUE = """\
code,label,coefficient,place
AA001,First act,10.00,Art. 1
AA002,Second act,20.00,Art. 1
AA003,Third act,30.00,Art. 1
BB001,Small act,5.00,Art. 1
BB002,Visit,6.50,Art. 1
"""
OUTSIDE = "code,mentioned_in,remark\nCC001,AA001,defined elsewhere\n"
PRICES = '\ncodes of "Art. 1"\n    pays coefficient\n'


def blocks() -> tuple[str, list[str]]:
    found = BLOCK.findall(REFERENCE.read_text(encoding="utf-8"))
    headers = [text for kind, text in found if kind]
    assert len(headers) == 1
    return headers[0], [text for kind, text in found if not kind]


HEADER, FRAGMENTS = blocks()


def load(folder: Path, fragment: str) -> driver.Loaded:
    """The fragment after the header, with prices unless it states its own."""
    prices = "" if "pays coefficient" in fragment else PRICES
    (folder / "codes.csv").write_text(CATALOGUE, encoding="utf-8")
    (folder / "outside.csv").write_text(OUTSIDE, encoding="utf-8")
    for name, text in SHEET.findall(REFERENCE.read_text(encoding="utf-8")):
        (folder / name).write_text(text, encoding="utf-8")
    (folder / "fragment.takst").write_text(HEADER + prices + "\n" + fragment, encoding="utf-8")
    return driver.load(driver.rule_files(folder))


def test_the_reference_has_an_example_for_most_families() -> None:
    assert len(FRAGMENTS) >= 8
    assert sum(fragment.count("\nexample ") for fragment in FRAGMENTS) >= 15


@pytest.mark.parametrize("fragment", FRAGMENTS, ids=lambda text: text.strip().splitlines()[0])
def test_a_block_checks_and_its_examples_hold(fragment: str, tmp_path: Path) -> None:
    loaded = load(tmp_path, fragment)
    assert loaded.checked is not None and loaded.ruleset is not None, render_text(loaded.diagnostics, False)
    ran = run(loaded.checked, [written.node for written in loaded.ruleset.examples], {})
    assert len(ran) == fragment.count("\nexample ")
    problems = [problem for example in ran for problem in example.problems]
    assert not problems, render_text(problems, False)


def test_the_two_fixed_sentences_stand_under_a_code_as_they_are(tmp_path: Path) -> None:
    fixed = next(fragment for fragment in FRAGMENTS if "max 2 follow-ups per § 5-6" in fragment)
    assert "    cannot be billed with AA002\n" in fixed
    assert load(tmp_path, fixed).checked is not None
