"""From what the user names to rulesets: folders of rule files, folders of such folders, names under `rulesets/`."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click
from attrs import frozen

from takst.cli.terminal import Failure, Refusal, show
from takst.diagnostics import nearest

if TYPE_CHECKING:  # the compiler is loaded when something is compiled, so that what needs none of it begins at once
    from takst.driver import Loaded
    from takst.ir.nodes import CheckedRuleset
    from takst.syntax.nodes import Example

SUFFIX = ".takst"
HOME = Path("rulesets")


@frozen
class Wanted:
    """A ruleset's folder; `only` are the files that the user named, when they were not all."""

    folder: Path
    only: frozenset[Path] = frozenset()

    def load(self) -> Loaded:
        from takst.driver import load, rule_files

        return load(rule_files(self.folder))


def has_rules(folder: Path) -> bool:
    return folder.is_dir() and any(file.suffix == SUFFIX for file in folder.iterdir())


def by_path(paths: Iterable[Path]) -> list[Wanted]:
    """For `check`: folders of rules, folders of such folders, and files, each read with the others of its folder."""
    folders: dict[Path, set[Path] | None] = {}
    for path in map(_meant, paths):
        if path.is_file():
            if not has_rules(path.parent):
                raise Refusal(f"{path} is no rule file (*{SUFFIX}), and none stands beside it")
            named = folders.setdefault(path.parent, set())
            if named is not None:
                named.add(path)
        else:
            folders.update(dict.fromkeys(_folders(path)))
    return [Wanted(folder, frozenset(files or ())) for folder, files in folders.items()]


def _meant(path: Path) -> Path:
    """A path; or, where there is none, a ruleset's name, as the other commands take it."""
    return HOME / path if not path.exists() and has_rules(HOME / path) else path


def by_name(names: Sequence[str]) -> list[Wanted]:
    """For every other command: names under `rulesets/`, or folders; without any, all there are."""
    if not names:
        return [Wanted(folder) for folder in _folders(home())]
    return [Wanted(_named(name)) for name in names]


def home() -> Path:
    """Where the rulesets are: `rulesets/` when there is one, else here."""
    return HOME if HOME.is_dir() else Path()


def is_ruleset(name: str) -> bool:
    return has_rules(HOME / name) or has_rules(Path(name))


def _named(name: str) -> Path:
    for folder in (HOME / name, Path(name)):
        if has_rules(folder):
            return folder
    raise Refusal(f"no ruleset `{name}`: neither {HOME / name}/ nor {name} holds rule files{_hint(name)}")


def _hint(name: str) -> str:
    """The nearest ruleset, or which there are."""
    known = [folder.name for folder in HOME.iterdir() if has_rules(folder)] if HOME.is_dir() else []
    near = nearest(name, known)
    return f", did you mean `{near}`?" if near else f"; there are: {', '.join(sorted(known))}" if known else ""


def _folders(path: Path) -> list[Path]:
    """The folder itself, or the rulesets in it."""
    if not path.exists():
        raise Refusal(f"there is no {path}{_hint(str(path))}")
    if has_rules(path):
        return [path]
    inside = sorted(folder for folder in path.iterdir() if has_rules(folder)) if path.is_dir() else []
    if not inside:
        raise Refusal(f"no rule files (*{SUFFIX}) in {path.resolve().name if path == Path() else path}")
    return inside


@frozen
class Checked:
    """A ruleset without errors."""

    wanted: Wanted
    loaded: Loaded
    rules: CheckedRuleset

    @property
    def examples(self) -> tuple[Example, ...]:
        ruleset = self.loaded.ruleset
        return () if ruleset is None else tuple(cited.node for cited in ruleset.examples)


def checked(wanted: Wanted, otherwise: type[Refusal] = Failure) -> Checked:
    """The rules of a ruleset. With errors there are none: they go to standard error, and the command ends."""
    loaded = wanted.load()
    if loaded.checked is None:
        show((one for one in loaded.diagnostics if one.entry.severity == "error"), sys.stderr)
        raise otherwise(f"{wanted.folder} has errors, see above; nothing was done")
    return Checked(wanted, loaded, loaded.checked)


NAMES = click.argument("rulesets", metavar="[RULESET]...", nargs=-1)
NAME = click.argument("ruleset", metavar="RULESET")
