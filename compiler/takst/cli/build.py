"""`takst build`: rulesets -> files under `generated/`, only those that differ; `--check` compares, writes nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

import click
from attrs import frozen

from takst.backends import bulk
from takst.build import FOLDERS, build
from takst.cli.analyse import accepted_in
from takst.cli.built import LISTING, listing
from takst.cli.rulesets import NAMES, Checked, by_name, checked
from takst.cli.terminal import Refusal, counted, progress, written_whole
from takst.coverage import COVERAGE, STATEMENTS, Coverage, coverage
from takst.hardest import HARDEST, NotResolved
from takst.source import SourceText

PACKAGE = "takst_rules"
_PACKAGE_DOC = '"""The generated validators: one subpackage per ruleset, each needing only `takst.runtime`."""\n'

SITE = re.compile(r"docs/[^/]+/site/")
"""What `build` writes and the repository does not keep."""
QUERIES = re.compile(r"takst_rules/[^/]+/bulk/")
"""What stays as it is where sqlglot, which prints queries, is not installed."""


@click.command(
    "build",
    short_help="Write validators, documentation and schemas.",
    epilog="""\b
Examples:
  takst build                    all rulesets in rulesets/, into generated/
  takst build hzzo --out dist    one ruleset, into another folder
  takst build --check            for a test: is generated/ what the rule files give?
""",
)
@NAMES
@click.option("--out", type=click.Path(file_okay=False, path_type=Path), default=Path("generated"), show_default=True)
@click.option("--check", "only_check", is_flag=True, help="Write nothing; name the files that differ.")
def command(rulesets: tuple[str, ...], out: Path, only_check: bool) -> int:
    """Write validators, documentation and schemas.

    For each ruleset: takst_rules/RULESET is a Python package that needs no compiler, docs/RULESET is documentation as
    Markdown and as a site that opens from a folder, schema/RULESET holds JSON Schemas. Files that are as they should
    be are left alone, and files that are no longer made are removed, in these folders only. The site is made anew from
    the same pages as the Markdown and is not kept in the repository, so that --check leaves it out.
    Exit status: 0 done, 1 errors in the rule files or, with --check, files that differ, 2 it cannot be done.
    """
    wanted = by_name(rulesets)
    differences: list[Difference] = []
    built: dict[str, Path] = {}
    files = 0
    for one in progress(wanted, "building", len(wanted)):
        ready = checked(one)
        name = ready.rules.spec.name
        if name in built:
            raise Refusal(f"{built[name]} and {one.folder} are both called {name}")
        built[name] = one.folder
        texts = _texts(ready)
        if only_check:
            texts = {path: text for path, text in texts.items() if not SITE.match(path)}
        files += len(texts)
        differences += _differences(out, name, texts, SITE if only_check else None)
    if not only_check:
        for difference in differences:
            difference.mend(out)
        _package(out)
    elif not rulesets:
        differences += _of_no_ruleset(out, built)
    for line in _said(differences, out, only_check, files):
        click.echo(line)
    return 1 if only_check and differences else 0


@frozen
class Difference:
    """A file that is not as it should be: `text` is None when it should not be there at all."""

    path: str
    kind: str
    text: str | bytes | None = None

    def mend(self, out: Path) -> None:
        file = out / self.path
        if self.text is None:
            file.unlink()
            _remove_empty(file.parent, out)
        else:
            file.parent.mkdir(parents=True, exist_ok=True)
            with written_whole(file) as stream:
                if isinstance(self.text, bytes):
                    stream.buffer.write(self.text)  # type: ignore[attr-defined]  # every text stream of a file has one
                else:
                    stream.write(self.text)


def _texts(ready: Checked) -> Mapping[str, str | bytes]:
    ruleset = ready.loaded.ruleset
    assert ruleset is not None
    table = ready.wanted.folder / HARDEST
    hardest = SourceText.from_file(table) if table.is_file() else None
    names = [Path(source.path).name for source in ready.loaded.sources]
    sources = {f"{PACKAGE}/{ready.rules.spec.name}/{LISTING}": listing(ready.wanted.folder, names)}
    try:
        made = build(
            ready.rules,
            ruleset,
            ready.loaded.diagnostics,
            _coverage(ready),
            hardest,
            accepted_in(ready.wanted),
        )
    except NotResolved as problem:
        raise Refusal(str(problem)) from problem
    return sources | made


def _coverage(ready: Checked) -> Coverage | None:
    table, inventory = ready.wanted.folder / COVERAGE, ready.wanted.folder / STATEMENTS
    if not (table.is_file() and inventory.is_file()):
        return None
    return coverage(SourceText.from_file(table), SourceText.from_file(inventory), ready.rules)


# ---------------------------------------------------------------- what differs


def _differences(
    out: Path, name: str, texts: Mapping[str, str | bytes], skip: re.Pattern[str] | None = None
) -> Iterator[Difference]:
    for path, text in texts.items():
        file = out / path
        if not file.is_file():
            yield Difference(path, "missing", text)
        elif file.read_bytes() != (text if isinstance(text, bytes) else text.encode()):
            yield Difference(path, "stale", text)
    for folder in FOLDERS:
        for file in _files(out / folder / name):
            path = file.relative_to(out).as_posix()
            is_left = not bulk.is_available() and QUERIES.match(path)
            if path not in texts and not is_left and not (skip is not None and skip.match(path)):
                yield Difference(path, "extra")


def _files(folder: Path) -> Iterator[Path]:
    """All files below; what Python keeps beside its modules is none of ours."""
    for file in sorted(folder.rglob("*")) if folder.is_dir() else ():
        if file.is_file() and "__pycache__" not in file.parts:
            yield file


def _of_no_ruleset(out: Path, built: Mapping[str, Path]) -> Iterator[Difference]:
    """Folders that no ruleset accounts for are named, and left for a person to remove."""
    for folder in FOLDERS:
        for inside in sorted((out / folder).iterdir()) if (out / folder).is_dir() else ():
            if inside.is_dir() and inside.name != "__pycache__" and inside.name not in built:
                yield Difference(f"{folder}/{inside.name}", "of no ruleset")


def _remove_empty(folder: Path, out: Path) -> None:
    while folder != out and not any(folder.iterdir()):
        folder.rmdir()
        folder = folder.parent


def _package(out: Path) -> None:
    """What makes the validators one package; it is the same for every ruleset, and only made where it is missing."""
    for name, text in (("__init__.py", _PACKAGE_DOC), ("py.typed", "")):
        file = out / PACKAGE / name
        if not file.exists():
            file.write_text(text, encoding="utf-8")


# ---------------------------------------------------------------- saying so


def _said(differences: list[Difference], out: Path, only_check: bool, files: int) -> Iterator[str]:
    if only_check:
        for one in differences:
            yield f"{one.kind}: {out / one.path}"
        if differences:
            yield f"{out}: {counted(len(differences), 'difference')}; run `takst build`"
        else:
            yield f"{out}: {counted(files, 'file')} as the rule files give them"
        return
    removed = sum(one.text is None for one in differences)
    written = len(differences) - removed
    gone = f", {removed} removed" if removed else ""
    yield f"{out}: {written} of {counted(files, 'file')} written{gone}"
