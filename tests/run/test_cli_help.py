"""Help, versions and mistakes in calling: every command explains itself, and nobody is shown a traceback."""

from __future__ import annotations

import re
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import click
import pytest

from takst import __version__
from takst.cli import COMMANDS, _module

from .conftest import Takst


def command(name: str) -> click.Command:
    found = import_module(_module(name)).command
    assert isinstance(found, click.Command)
    return found


def test_help_lists_every_command(takst: Takst) -> None:
    answer = takst("--help")
    assert answer.status == 0
    for name, words in COMMANDS.items():
        assert re.search(rf"^  {name} +{re.escape(words)}$", answer.out, re.MULTILINE)


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_the_words_of_the_list_an_example_and_its_exit_statuses(takst: Takst, name: str) -> None:
    assert command(name).name == name
    assert command(name).short_help == COMMANDS[name]
    answer = takst(name, "--help")
    assert answer.status == 0
    assert f"  takst {name}" in answer.out.split("Examples:")[1]
    assert "Exit status: 0" in " ".join(answer.out.split())
    assert max(map(len, answer.out.splitlines())) <= 100


def test_version(takst: Takst) -> None:
    assert takst("--version").out == f"takst {__version__}\n"


def test_an_unknown_command_is_wrong_use_and_the_nearest_is_named(takst: Takst) -> None:
    answer = takst("chekc")
    assert (answer.status, answer.out) == (2, "")
    assert answer.err.endswith("Error: no command `chekc`, did you mean `check`?\n")


@pytest.mark.parametrize("arguments", [("check", "--nonsense"), ("validate", "hzzo"), ("check", "not-there")])
def test_wrong_use_is_status_2(takst: Takst, arguments: tuple[str, ...]) -> None:
    answer = takst(*arguments)
    assert answer.status == 2
    assert "Error:" in answer.err
    assert "Traceback" not in answer.err


def test_a_mistake_of_our_own_is_one_sentence(takst: Takst, tariff: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*arguments: object) -> None:
        raise RuntimeError("a wheel came off")

    monkeypatch.setattr("takst.driver.load", broken)
    answer = takst("check")
    assert answer.status == 2
    assert answer.err == (
        "Error: a mistake in takst itself, not in your files: RuntimeError: a wheel came off\n"
        "Please report it with what you ran; TAKST_DEBUG=1 shows where it happened.\n"
    )


def test_a_reader_that_goes_away_is_no_mistake(tmp_path: Path) -> None:
    made = [sys.executable, "-c", "import sys; from takst.cli import main; sys.exit(main())"]
    subprocess.run([*made, "new", "my_tariff"], cwd=tmp_path, check=True, capture_output=True)
    called = subprocess.Popen(
        [*made, "check", "--format", "sarif"], cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    assert called.stdout is not None and called.stderr is not None
    called.stdout.close()
    assert "Traceback" not in called.stderr.read()
    assert called.wait() == 141


def test_commands_are_loaded_when_they_are_called() -> None:
    """What makes `--help` quick: neither grammar nor templates are loaded for it."""
    heavy = "lark", "jinja2", "msgspec", "takst.driver", "takst.cli.check"
    code = (
        "import sys; from takst.cli import main; main(['--help']);"
        f"print([name for name in {heavy!r} if name in sys.modules], file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stderr == "[]\n"
