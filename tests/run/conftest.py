"""The command line in a folder of its own: what it prints, and its exit status."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

import pytest
from attrs import frozen

from takst.cli import main


@frozen
class Answer:
    status: int
    out: str
    err: str


Takst: TypeAlias = Callable[..., Answer]


@pytest.fixture
def takst(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Takst:
    """`takst("check", "rulesets")` in an empty folder; `stdin` is what stands at standard input."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "100")

    def call(*arguments: str | Path, stdin: bytes = b"") -> Answer:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        status = main([str(argument) for argument in arguments])
        printed = capsys.readouterr()
        return Answer(status, printed.out, printed.err)

    return call


@pytest.fixture
def tariff(takst: Takst, tmp_path: Path) -> Path:
    """The ruleset that `takst new` writes, in `rulesets/my_tariff`."""
    assert takst("new", "my_tariff").status == 0
    return tmp_path / "rulesets" / "my_tariff"
