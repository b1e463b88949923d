"""The extension for VS Code, with the real server behind it and a stand-in for the editor before it."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from .test_editor_server import CODES, HEADER, RULES

HERE = Path(__file__).parent
EXTENSION = HERE.parents[1] / "compiler" / "takst" / "editor" / "vscode"
NODE = shutil.which("node")
TAKST = Path(sys.executable).with_name("takst")


@pytest.mark.skipif(NODE is None, reason="the extension runs in node, which is not installed")
@pytest.mark.skipif(not TAKST.exists(), reason="takst is not installed as a command beside this Python")
def test_every_provider_of_the_extension_gets_its_answer(tmp_path: Path) -> None:
    for name, text in {"00-header.takst": HEADER, "01-rules.takst": RULES, "codes.csv": CODES}.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    assert NODE is not None
    script = str(HERE / "test_editor_client.js")
    ran = subprocess.run(
        [NODE, script, str(EXTENSION), str(TAKST), str(tmp_path)],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    answers: dict[str, Any] = json.loads(ran.stdout)
    assert answers.pop("hover").startswith("**AA002** Kućna posjeta")
    assert "demo.AA001.cannot-be-billed-with.AA002" in answers.pop("output")
    assert answers == {
        "definition": (tmp_path / "00-header.takst").as_uri(),
        "references": 2,
        "renameAt": "at-home",
        "rename": 2,
        "refused": "AA001 is a code: it belongs to the table of codes",
        "outline": ['from act "Art. 1"'],
        "lens": "✓ holds: AA001 refused, amount 0; AA002 payable",
        "problems": [["E0101", 0]],
        "fix": ["write `billed`", "quickfix", "billed"],
        "formatting": ["    max 1 per day\n"],
        "completion": [["visits", "group"], ["AA001", "Pregled na daljinu čćšđž"], ["AA002", "Kućna posjeta"]],
    }
