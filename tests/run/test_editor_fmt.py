"""`takst fmt --diff`: a patch that does what `takst fmt` does, and what is said of files that stay as they are."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from .conftest import Takst

ROUGH = 'from tariff "Part 3"\n\n\nC02 -- čć 𝄞\n    max   3 per day -- why\n    note "last"'


@pytest.mark.skipif(shutil.which("git") is None, reason="git applies the patch")
@pytest.mark.parametrize("text", [ROUGH, ROUGH + "\n", ROUGH.replace("\n", "\r\n")], ids=["no end", "plain", "windows"])
def test_the_diff_is_a_patch_that_does_the_same(takst: Takst, tariff: Path, text: str) -> None:
    file = tariff / "30-rough.takst"
    file.write_bytes(text.encode())
    answer = takst("fmt", "--diff")
    assert answer.status == 1
    assert answer.err == "1 file would change; run `takst fmt`\n"
    folder = tariff.parents[1]
    subprocess.run(["git", "apply", "-p0", "-"], input=answer.out.encode(), cwd=folder, check=True)
    patched = file.read_bytes()
    file.write_bytes(text.encode())
    assert takst("fmt").status == 0
    assert patched == file.read_bytes()
    assert b"    max 3 per day  -- why\n" in patched


def test_nothing_to_change_is_no_output_and_no_failure(takst: Takst, tariff: Path) -> None:
    answer = takst("fmt", "--diff")
    assert (answer.status, answer.out, answer.err) == (0, "", "all in their standard form\n")


def test_a_file_that_cannot_be_read_is_named(takst: Takst, tariff: Path) -> None:
    (tariff / "30-rough.takst").write_text(ROUGH + "\n    max of\n", encoding="utf-8")
    (tariff / "40-old.takst").write_bytes(b"-- \x8a\n")
    answer = takst("fmt", "--check")
    assert answer.status == 0
    assert answer.out == "all others are in their standard form\n"
    assert answer.err.splitlines() == [
        "left as it is: rulesets/my_tariff/30-rough.takst; `takst check` says what is wrong in it",
        "left as it is: rulesets/my_tariff/40-old.takst; `takst check` says what is wrong in it",
    ]
