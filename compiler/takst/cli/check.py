"""`takst check`: rule files -> what is wrong in them."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from takst import __version__
from takst.cli.rulesets import Wanted, by_path, home
from takst.cli.terminal import progress, show
from takst.diagnostics import Diagnostic, Diagnostics, render_json, render_sarif


@click.command(
    "check",
    short_help="Read rule files and say what is wrong in them.",
    epilog="""\b
Examples:
  takst check                           all rulesets in rulesets/
  takst check rulesets/hzzo             one ruleset
  takst check rulesets/hzzo/07.takst    one file, read with the others of its folder
  takst check --format sarif            for a code-scanning service
""",
)
@click.argument("paths", metavar="[PATH]...", nargs=-1, type=click.Path(exists=True, path_type=Path))
@click.option("--format", "kind", type=click.Choice(["text", "json", "sarif"]), default="text", show_default=True)
@click.option("--quiet", "-q", is_flag=True, help="Errors and warnings only, no information.")
def command(paths: tuple[Path, ...], kind: str, quiet: bool) -> int:
    """Read rule files and say what is wrong in them.

    PATH is a ruleset's folder, a folder of rulesets, or a rule file; without any, rulesets/ is checked, or the
    folder you are in. Exit status: 0 no errors, 1 errors, 2 nothing could be checked.
    """
    wanted = by_path(paths or (home(),))
    found = Diagnostics()
    for one in progress(wanted, "checking", len(wanted)):
        found.extend(_said_of(one, quiet))
    if kind == "json":
        sys.stdout.write(render_json(found))
    elif kind == "sarif":
        sys.stdout.write(render_sarif(found, __version__))
    else:
        show(found, sys.stdout)
    return 1 if found.has_errors else 0


def _said_of(wanted: Wanted, quiet: bool) -> list[Diagnostic]:
    files = {path.as_posix() for path in wanted.only}
    return [
        one
        for one in wanted.load().diagnostics
        if (not files or one.span.source.path in files) and not (quiet and one.entry.severity == "information")
    ]
