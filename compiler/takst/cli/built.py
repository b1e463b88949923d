"""Whether what was built from a ruleset still is what its files say: rule files and sheets <-> `sources.txt`.

A generated package lists the files that it was made from, with a hash of each. As long as they are the same, the
package can be used in place of compiling the rules again.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from hashlib import sha256
from importlib import import_module
from importlib.resources import files
from pathlib import Path

from takst import __version__
from takst.runtime.plan import Plan

LISTING = "sources.txt"
_RULES = ".takst"


def listing(folder: Path, names: Iterable[str]) -> str:
    """The version of takst, then a line for each file: its hash and its name."""
    return "".join((f"takst {__version__}\n", *(f"{_hash(folder / name)} {name}\n" for name in sorted(set(names)))))


def built_plan(folder: Path) -> Plan | None:
    """The rules of the installed package that was built from this folder; None when there is none, or when anything has
    changed since."""
    package = f"takst_rules.{folder.resolve().name}"
    try:
        written = (files(package) / LISTING).read_text(encoding="utf-8")
        names = list(_names(written))
        rules = {file.name for file in folder.iterdir() if file.suffix == _RULES}
        if rules != {name for name in names if name.endswith(_RULES)} or listing(folder, names) != written:
            return None
        plan: Plan = import_module(package).PLAN
    except (ImportError, OSError, ValueError):
        return None
    return plan


def _names(written: str) -> Iterator[str]:
    return (line.partition(" ")[2] for line in written.splitlines()[1:])


def _hash(file: Path) -> str:
    return sha256(file.read_bytes()).hexdigest()
