"""`takst check`: rule files -> what is wrong in them; with --fix, the files mended as far as that is certain."""

from __future__ import annotations

import difflib
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import IO

import click

from takst import __version__
from takst.cli.mending import Mended, mend
from takst.cli.rulesets import Wanted, by_path, home
from takst.cli.terminal import counted, patch_rows, progress, show, written_whole
from takst.diagnostics import Diagnostic, Diagnostics, applicable, render_json, render_sarif

_SAFE, _ALL = "safe", "all"


class _Check(click.Command):
    """`--fix` may stand alone before a path."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        given = [*args, ""]
        alone = [arg == "--fix" and given[index + 1] not in (_SAFE, _ALL) for index, arg in enumerate(args)]
        spelt_out = [f"--fix={_SAFE}" if bare else arg for arg, bare in zip(args, alone, strict=True)]
        return super().parse_args(ctx, spelt_out)


@click.command(
    "check",
    cls=_Check,
    short_help="Read rule files and say what is wrong in them.",
    epilog="""\b
Examples:
  takst check                           all rulesets in rulesets/
  takst check rulesets/hzzo             one ruleset
  takst check rulesets/hzzo/07.takst    one file, read with the others of its folder
  takst check --fix                     mend what has one obvious right form
  takst check --fix --diff              only show what would be mended
  takst check --fix all                 apply the suggestions too; then read them
  takst check --format sarif            for a code-scanning service
""",
)
@click.argument("paths", metavar="[PATH]...", nargs=-1, type=click.Path(path_type=Path))
@click.option("--format", "kind", type=click.Choice(["text", "json", "sarif"]), default="text", show_default=True)
@click.option("--quiet", "-q", is_flag=True, help="Errors and warnings only, no information.")
@click.option("--fix", type=click.Choice([_SAFE, _ALL]), help="Apply the fixes that are safe, or all that are shown.")
@click.option("--diff", "show_diff", is_flag=True, help="With --fix: write nothing; show what would change.")
def command(paths: tuple[Path, ...], kind: str, quiet: bool, fix: str | None, show_diff: bool) -> int:
    """Read rule files and say what is wrong in them.

    PATH is a ruleset's name or folder, a folder of rulesets, or a rule file; without any, rulesets/ is checked, or the
    folder you are in. With --fix the files are mended first: only the words that a fix names change, and never so
    that more is wrong than before. Exit status: 0 no errors, 1 errors (with --diff also when something would change),
    2 nothing could be checked.
    """
    if show_diff and fix is None:
        raise click.UsageError("--diff shows what --fix would change: write both")
    wanted = by_path(paths or (home(),))
    found, changed = Diagnostics(), False
    for one in progress(wanted, "checking", len(wanted)):
        if fix is None:
            found.extend(_said_of(one, one.load().diagnostics, quiet))
            continue
        mended = mend(one, unsafe=fix == _ALL)
        changed = changed or bool(mended.texts)
        found.extend(_said_of(one, mended.loaded.diagnostics, quiet))
        _tell(mended, show_diff, sys.stdout if kind == "text" else sys.stderr)
    if show_diff:
        left = sum(one.entry.severity == "error" for one in found)
        click.echo(f"{counted(left, 'error')} would be left" if changed else "nothing would be mended", err=True)
    else:
        _print(found, kind)
        _offer(found, kind, fix)
    return 1 if found.has_errors or (show_diff and changed) else 0


def _print(found: Diagnostics, kind: str) -> None:
    if kind == "json":
        sys.stdout.write(render_json(found))
    elif kind == "sarif":
        sys.stdout.write(render_sarif(found, __version__))
    else:
        show(found, sys.stdout)


def _offer(found: Diagnostics, kind: str, fix: str | None) -> None:
    """Nobody looks for an option whose need is not seen."""
    offered = sum(applicable(one) is not None for one in found)
    if offered and kind == "text" and fix is None:
        click.echo(f"{offered} of them can be fixed without asking: takst check --fix")


def _said_of(wanted: Wanted, found: Iterable[Diagnostic], quiet: bool) -> list[Diagnostic]:
    files = {path.as_posix() for path in wanted.only}
    return [
        one
        for one in found
        if (not files or one.span.source.path in files) and not (quiet and one.entry.severity == "information")
    ]


def _tell(mended: Mended, only_diff: bool, stream: IO[str]) -> None:
    """What was mended, or would be; files are written here."""
    if only_diff:
        for path, (before, after) in mended.texts.items():
            sys.stdout.writelines(_diff(path, before, after))
        return
    for path, (_, after) in mended.texts.items():
        with written_whole(path) as out:
            out.write(after)
    for diagnostic, fix in mended.said:
        span = diagnostic.span
        place = f"{span.source.path}:{span.line}:{span.column}"
        click.echo(f"fixed: {place}: {diagnostic.message}: {fix.title.words}", file=stream)
    if mended.said:
        click.echo("", file=stream)


def _diff(path: Path, before: str, after: str) -> Iterator[str]:
    one, other = (text.replace("\r\n", "\n").splitlines(keepends=True) for text in (before, after))
    return patch_rows(difflib.unified_diff(one, other, str(path), f"{path} (mended)"))
