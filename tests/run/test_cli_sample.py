"""`takst sample`: claims that can be read, as many lines as asked, the same for the same seed."""

from __future__ import annotations

import json
from pathlib import Path

from .conftest import Takst


def test_the_claims_can_be_judged(takst: Takst, tariff: Path) -> None:
    made = takst("sample", "my_tariff", "--lines", "60")
    assert made.status == 0
    assert sum(len(json.loads(row)["lines"]) for row in made.out.splitlines()) == 60
    judged = takst("validate", "my_tariff", "-", stdin=made.out.encode())
    assert (judged.status, judged.err) == (1, "")


def test_a_seed_gives_the_same_claims_and_another_gives_others(takst: Takst, tariff: Path) -> None:
    first = takst("sample", "my_tariff", "--seed", "7").out
    assert takst("sample", "my_tariff", "--seed", "7").out == first
    assert takst("sample", "my_tariff", "--seed", "8").out != first


def test_into_a_file(takst: Takst, tariff: Path, tmp_path: Path) -> None:
    printed = takst("sample", "my_tariff").out
    assert takst("sample", "my_tariff", "--out", "claims.ndjson").out == ""
    assert (tmp_path / "claims.ndjson").read_text(encoding="utf-8") == printed
