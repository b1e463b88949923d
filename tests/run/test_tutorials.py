"""The tutorials: every file in them is written, every command run, and every output compared to the character.

A block ```` ```console ```` holds command lines, which begin with `$ `, and what they print; they run one after another
in a folder of the tutorial's own. Any other block may say in its first line `file=PATH` (it is that file) or
`append=PATH` (it is added to it). `$?` is the exit status of the command before. Set REWRITE_EXPECTED=1 to put the
outputs in anew; then read them before they are kept.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from attrs import define, field

ROOT = Path(__file__).parents[2]
TUTORIALS = tuple(sorted(ROOT.glob("TUTORIAL-*.md")))
BLOCK = re.compile(r"^```([a-z-]+)(?: (file|append)=(\S+))?\n(.*?)^```$", re.MULTILINE | re.DOTALL)
# What a reader is shown, or told to do before the tutorial begins; no output is claimed for it.
NOT_RUN = {"sh": ("git clone", "make ", "export PATH"), "text": ()}


@define
class Shell:
    """Runs commands as the reader does, in one folder, with the `takst` of this repository."""

    folder: Path
    status: int = 0
    ran: list[str] = field(factory=list)

    def run(self, command: str) -> str:
        self.ran.append(command)
        path = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
        environment = {"PATH": path, "HOME": str(self.folder), "COLUMNS": "100", "LANG": "C.UTF-8", "PYTHONUTF8": "1"}
        done = subprocess.run(
            ["/bin/sh", "-c", command.replace("$?", str(self.status))],
            cwd=self.folder,
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )
        self.status = done.returncode
        return done.stdout


def blocks(text: str) -> Iterator[re.Match[str]]:
    return BLOCK.finditer(text)


def commands(block: str) -> list[str]:
    return [line.removeprefix("$ ") for line in block.splitlines() if line.startswith("$ ")]


def as_run(tutorial: Path, shell: Shell) -> str:
    """The tutorial's text with the outputs as they are."""
    text = tutorial.read_text(encoding="utf-8")

    def written(block: re.Match[str]) -> str:
        language, how, name, body = block.groups()
        if how:
            file = shell.folder / name
            file.parent.mkdir(parents=True, exist_ok=True)
            before = file.read_text(encoding="utf-8") if how == "append" else ""
            file.write_text(before + body, encoding="utf-8")
        if language != "console":
            return block.group()
        said = [f"$ {command}\n{shell.run(command)}" for command in commands(body)]
        return f"```console\n{''.join(_ended(one) for one in said)}```"

    return BLOCK.sub(written, text)


def _ended(text: str) -> str:
    return text if text.endswith("\n") else f"{text}\n"


@pytest.mark.parametrize("tutorial", TUTORIALS, ids=lambda path: path.stem)
def test_a_tutorial_shows_what_happens(tutorial: Path, tmp_path: Path) -> None:
    shell = Shell(tmp_path)
    text = as_run(tutorial, shell)
    assert "Traceback" not in text and "a mistake in takst itself" not in text
    if os.environ.get("REWRITE_EXPECTED"):
        tutorial.write_text(text, encoding="utf-8")
    assert len(shell.ran) >= 8
    assert text.splitlines() == tutorial.read_text(encoding="utf-8").splitlines()


@pytest.mark.parametrize("tutorial", TUTORIALS, ids=lambda path: path.stem)
def test_every_block_is_run_or_is_a_file(tutorial: Path) -> None:
    text = tutorial.read_text(encoding="utf-8")
    assert text.count("\n```") == 2 * len(list(blocks(text)))
    for block in blocks(text):
        language, how, _, body = block.groups()
        if language == "console":
            assert body.startswith("$ ")
        elif not how:
            assert language in NOT_RUN, block.group()
            starts = NOT_RUN[language]
            assert not starts or all(line.startswith(starts) for line in body.splitlines())


def test_there_is_one_for_each_reader() -> None:
    assert [path.stem for path in TUTORIALS] == ["TUTORIAL-ANALYST", "TUTORIAL-DEVELOPER", "TUTORIAL-REVIEWER"]
