"""Files that appear whole or not at all, and progress that only a person at a terminal sees."""

from __future__ import annotations

import io
import sys
from pathlib import Path

import pytest

from takst.cli import terminal

from .conftest import Takst


def test_a_file_appears_when_all_is_written(tmp_path: Path) -> None:
    file = tmp_path / "out.txt"
    with terminal.written_whole(file) as stream:
        stream.write("first line\n")
        assert not file.exists()
    assert file.read_text(encoding="utf-8") == "first line\n"
    assert list(tmp_path.iterdir()) == [file]


def test_a_failure_leaves_what_was_there(tmp_path: Path) -> None:
    file = tmp_path / "out.txt"
    file.write_text("before", encoding="utf-8")
    with pytest.raises(RuntimeError), terminal.written_whole(file) as stream:
        stream.write("half of")
        raise RuntimeError("no more")
    assert file.read_text(encoding="utf-8") == "before"
    assert list(tmp_path.iterdir()) == [file]


def test_a_written_file_has_the_rights_of_any_other(tmp_path: Path) -> None:
    (tmp_path / "plain").write_text("", encoding="utf-8")
    with terminal.written_whole(tmp_path / "whole") as stream:
        stream.write("")
    assert (tmp_path / "whole").stat().st_mode == (tmp_path / "plain").stat().st_mode


def test_no_folder_to_write_to_is_said(takst: Takst, tariff: Path) -> None:
    answer = takst("sample", "my_tariff", "--out", "nowhere/claims.ndjson")
    assert answer.status == 2
    assert answer.err == "Error: there is no folder nowhere to write claims.ndjson to\n"


class Screen(io.StringIO):
    def __init__(self, is_terminal: bool) -> None:
        super().__init__()
        self.is_terminal = is_terminal

    def isatty(self) -> bool:
        return self.is_terminal


def shown(monkeypatch: pytest.MonkeyPatch, is_terminal: bool, after: float) -> str:
    screen = Screen(is_terminal)
    monkeypatch.setattr(sys, "stderr", screen)
    monkeypatch.setattr(terminal, "_FIRST_AFTER", after)
    monkeypatch.setattr(terminal, "_EVERY", -1.0)
    assert list(terminal.progress(range(3), "counting", 3)) == [0, 1, 2]
    return screen.getvalue()


def test_progress_is_shown_at_a_terminal_and_wiped_out(monkeypatch: pytest.MonkeyPatch) -> None:
    assert shown(monkeypatch, is_terminal=True, after=-1.0) == (
        "\rcounting 1 of 3 ...\rcounting 2 of 3 ...\rcounting 3 of 3 ...\r\x1b[K"
    )


def test_quick_work_shows_none(monkeypatch: pytest.MonkeyPatch) -> None:
    assert shown(monkeypatch, is_terminal=True, after=3600.0) == ""


def test_a_file_gets_none(monkeypatch: pytest.MonkeyPatch) -> None:
    assert shown(monkeypatch, is_terminal=False, after=-1.0) == ""
