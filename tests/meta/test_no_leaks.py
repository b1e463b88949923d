"""No file of the project names a folder of one machine or the host of a package registry."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

# Written in parts, so that this file does not hold what it forbids.
FOLDERS = ["work", "root", "home", "Users"]
HOSTS = [
    ("pypi", "org"),
    ("pythonhosted", "org"),
    ("npmjs", "org"),
    ("npmjs", "com"),
    ("yarnpkg", "com"),
    ("debian", "org"),
    ("crates", "io"),
    ("rubygems", "org"),
]
# A folder counts where a path starts, not inside an address or a longer path.
MACHINE_PATH = re.compile(rf"(?<![\w.\-])/(?:{'|'.join(FOLDERS)})/\w|\b[A-Z]:\\Users\\")
REGISTRY_HOST = re.compile("|".join(re.escape(".".join(parts)) for parts in HOSTS))


def project_files() -> list[Path]:
    """All files that git tracks or would track."""
    listed = subprocess.run(
        ["git", "-C", ROOT, "ls-files", "--cached", "--others", "--exclude-standard", "-z"],
        capture_output=True,
        check=True,
    ).stdout.decode()
    return [path for name in sorted(set(listed.split("\0"))) if name and (path := ROOT / name).is_file()]


def leaks(text: str) -> list[str]:
    """The lines that name a machine's folder or a registry's host."""
    return [line for line in text.splitlines() if MACHINE_PATH.search(line) or REGISTRY_HOST.search(line)]


def test_no_file_names_a_machine_or_a_registry() -> None:
    found = []
    for path in project_files():
        content = path.read_bytes()
        if b"\0" in content:  # pictures and other binary files
            continue
        found += [f"{path.relative_to(ROOT)}: {line.strip()[:200]}" for line in leaks(content.decode(errors="replace"))]
    assert found == []


@pytest.mark.parametrize("folder", FOLDERS)
def test_a_machine_path_is_noticed(folder: str) -> None:
    assert leaks(f"read from /{folder}/somewhere/rules.takst")


@pytest.mark.parametrize("parts", HOSTS, ids=".".join)
def test_a_registry_host_is_noticed(parts: tuple[str, str]) -> None:
    assert leaks(f"fetched from files.{'.'.join(parts)}/simple")


RELATIVE = "/".join(("docs", "work", "plan.md"))


@pytest.mark.parametrize("text", ["https://example.test/home/page", RELATIVE, "home and work/root"])
def test_an_ordinary_address_or_relative_path_is_no_leak(text: str) -> None:
    assert leaks(text) == []
