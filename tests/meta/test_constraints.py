"""Every dependency of the core and of the extras is pinned, with hashes, at a version that pyproject.toml allows.

`make setup` installs from the pins alone, so a dependency without one would be missing from a fresh clone only.
"""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[2]
PIN = re.compile(r"^(?P<name>[\w.\-]+)==(?P<version>[^\s;]+).*\\\n +--hash=sha256:[0-9a-f]{64}\b", re.M)
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
TEXT = (ROOT / "constraints.txt").read_text(encoding="utf-8")
PINS = {canonicalize_name(pin["name"]): pin["version"] for pin in PIN.finditer(TEXT)}
EXTRAS = [wanted for extra in PROJECT["optional-dependencies"].values() for wanted in extra]
# [dev] takes the other extras by their names.
WANTED = [wanted for wanted in (*PROJECT["dependencies"], *EXTRAS) if not wanted.startswith(f"{PROJECT['name']}[")]


@pytest.mark.parametrize("wanted", WANTED)
def test_dependency_is_pinned_with_hashes(wanted: str) -> None:
    requirement = Requirement(wanted)
    assert requirement.specifier.contains(PINS[canonicalize_name(requirement.name)])
