"""`takst fmt`: rule files -> the same files in their standard form."""

from __future__ import annotations

import difflib
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import click
from attrs import frozen

from takst.cli.rulesets import by_path, home
from takst.cli.terminal import counted, patch_rows, written_whole
from takst.driver import rule_files
from takst.source import SourceText
from takst.syntax.format import formatted
from takst.syntax.vocabulary import vocabulary_of

_ROW = re.compile(r"[^\n]*\n|[^\n]+")


@click.command(
    "fmt",
    short_help="Write rule files in their standard form.",
    epilog="""\b
Examples:
  takst fmt                    all rule files in rulesets/
  takst fmt rulesets/hzzo      of one ruleset
  takst fmt --diff             show what would change
  takst fmt --check            for a test: is everything in its standard form?
""",
)
@click.argument("paths", metavar="[PATH]...", nargs=-1, type=click.Path(path_type=Path))
@click.option("--check", "only_check", is_flag=True, help="Write nothing; name the files that would change.")
@click.option("--diff", "show_diff", is_flag=True, help="Write nothing; show what would change.")
def command(paths: tuple[Path, ...], only_check: bool, show_diff: bool) -> int:
    """Write rule files in their standard form: spacing, indentation, long lines. Words and comments stay.

    A file with a mistake in a sentence stays as it is; `takst check` says what is wrong. What --diff shows can be
    applied as a patch. Exit status: 0 done, 1 with --check or --diff when something would change, 2 when it cannot be
    done.
    """
    changed = left = 0
    for one in _formatted(paths or (home(),)):
        if one.text is None:
            left += 1
            click.echo(f"left as it is: {one.path}; `takst check` says what is wrong in it", err=True)
            continue
        if one.text == one.before:
            continue
        changed += 1
        if show_diff:
            sys.stdout.writelines(one.diff())
        elif only_check:
            click.echo(f"would change: {one.path}")
        else:
            with written_whole(one.path) as stream:
                stream.write(one.text)
            click.echo(f"written: {one.path}")
    if changed == 0:
        click.echo("all others are in their standard form" if left else "all in their standard form", err=show_diff)
    elif only_check or show_diff:
        click.echo(f"{counted(changed, 'file')} would change; run `takst fmt`", err=show_diff)
    return 1 if changed and (only_check or show_diff) else 0


@frozen
class Formatted:
    """`text` is None for a file with a mistake."""

    path: Path
    before: str
    text: str | None

    def diff(self) -> Iterator[str]:
        before, after = _ROW.findall(self.before), _ROW.findall(self.text or "")
        path = self.path.as_posix()
        return patch_rows(difflib.unified_diff(before, after, path, path, "as it is", "standard form"))


def _formatted(paths: tuple[Path, ...]) -> Iterator[Formatted]:
    """A ruleset's files share their words, so all are read even when one is written."""
    for wanted in by_path(paths):
        files = rule_files(wanted.folder)
        sources = {path: SourceText.from_file(path) for path in files}
        vocabulary = vocabulary_of(sources.values())
        for path, source in sources.items():
            if not wanted.only or path in wanted.only:
                text = None if source.bad_bytes else formatted(source, vocabulary)
                yield Formatted(path, path.read_bytes().decode(errors="replace"), text)
