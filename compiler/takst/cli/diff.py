"""`takst diff`: two versions of a ruleset -> what changes, each change with a claim that shows it."""

from __future__ import annotations

import datetime as dt
import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import IO

import click

from takst.change import Changes, Replay, Version, compared, on_day, replayed
from takst.change.report import markdown, text_lines
from takst.cli.claims import read_all
from takst.cli.rulesets import by_name, checked
from takst.cli.terminal import Refusal, progress, show, written_whole
from takst.driver import SUFFIX, load
from takst.examples.generated import generated_plan
from takst.ir.nodes import CheckedRuleset
from takst.runtime.engine import validate
from takst.runtime.result import Result
from takst.runtime.view import crowd_of
from takst.source import SourceText

FORMATS = ("text", "json", "markdown", "html")
_ON_DAY = re.compile(r"(?P<name>.+)@(?P<day>\d{4}-\d{2}-\d{2})")
_REVISION = re.compile(r"(?P<revision>[^:]+):(?P<folder>.+)")


@click.command(
    "diff",
    short_help="Say what changes between two versions of a ruleset.",
    epilog="""\b
Examples:
  takst diff rulesets/old rulesets/new
  takst diff HEAD~1:rulesets/hzzo rulesets/hzzo
  takst diff hzzo@2018-03-31 hzzo@2018-04-01
  takst diff old new --claims claims.ndjson --results both.ndjson
  takst diff old new --format html --out change.html     a page to sign
""",
)
@click.argument("old", metavar="OLD")
@click.argument("new", metavar="NEW")
@click.option("--claims", type=click.Path(exists=True, dir_okay=False), help="Judge these claims by both versions too.")
@click.option("--format", "kind", type=click.Choice(FORMATS), default="text", show_default=True)
@click.option("--out", type=click.Path(dir_okay=False, path_type=Path), help="Write to this file, whole or not at all.")
@click.option(
    "--results",
    type=click.Path(dir_okay=False, path_type=Path),
    help="With --claims: both results of every claim, side by side (NDJSON).",
)
@click.option("--limit", type=click.IntRange(min=0), metavar="N", help="Show N of each kind (text).")
def command(
    old: str, new: str, claims: str | None, kind: str, out: Path | None, results: Path | None, limit: int | None
) -> int:
    """Say what changes between two versions of a ruleset.

    OLD and NEW are folders or names of rulesets; with NAME@2018-04-01, what is in force on that day; with
    REVISION:FOLDER, the folder as git has it. Each rule that is not the same is called stricter, laxer or different by
    the claims on which the two are not of one mind, and the smallest of these is shown with both verdicts. Exit status:
    0 nothing changes, 1 something does, 2 it cannot be told.
    """
    if results is not None and claims is None:
        raise click.UsageError("--results needs --claims")
    one, two = _version(old), _version(new)
    changes = compared(one, two, lambda pairs, total: progress(pairs, "trying rule", total))
    replay = None if claims is None else _replay(one, two, claims, results)
    if out is None:
        _write(changes, replay, kind, limit, sys.stdout)
    else:
        with written_whole(out) as stream:
            _write(changes, replay, kind, limit, stream)
    return 1 if changes.are_any else 0


# ---------------------------------------------------------------- versions


def _version(name: str) -> Version:
    dated = _ON_DAY.fullmatch(name)
    if dated is None:
        return Version(name, _rules(name))
    try:
        day = dt.date.fromisoformat(dated["day"])
    except ValueError:
        raise Refusal(f"there is no day {dated['day']}") from None
    return Version(name, on_day(_rules(dated["name"]), day))


def _rules(name: str) -> CheckedRuleset:
    committed = _REVISION.fullmatch(name)
    if committed is None or Path(name).exists():
        return checked(by_name((name,))[0], otherwise=Refusal).rules
    revision, folder = committed["revision"], committed["folder"].rstrip("/")
    listed = _git("ls-tree", "--name-only", revision, f"./{folder}/").split("\n")
    files = sorted(Path(row) for row in listed if row.endswith(SUFFIX))
    if not files:
        raise Refusal(f"git has no rule files (*{SUFFIX}) in {folder} at {revision}")
    loaded = load(files, lambda path: _committed(revision, path))
    if loaded.checked is None:
        show((one for one in loaded.diagnostics if one.entry.severity == "error"), sys.stderr)
        raise Refusal(f"{name} has errors, see above; nothing was compared")
    return loaded.checked


def _committed(revision: str, path: Path) -> SourceText:
    """A file as git has it; a sheet is named from the place that its rule file was given."""
    name = PurePosixPath(str(path).removeprefix(f"{revision}:"))
    done = subprocess.run(["git", "show", f"{revision}:./{name}"], capture_output=True, check=False)
    if done.returncode:
        raise FileNotFoundError(2, "No such file", str(name))
    return SourceText.from_bytes(f"{revision}:{name}", done.stdout)


def _git(*arguments: str) -> str:
    try:
        done = subprocess.run(["git", *arguments], capture_output=True, check=False, text=True, encoding="utf-8")
    except FileNotFoundError:
        raise Refusal("reading a revision needs git, which is not here") from None
    if done.returncode:
        raise Refusal(f"git cannot read this: {done.stderr.strip().splitlines()[0]}")
    return done.stdout


# ---------------------------------------------------------------- claims


def _replay(old: Version, new: Version, claims: str, out: Path | None) -> Replay:
    if out is None:
        return replayed(_both(old, new, claims))
    with written_whole(out) as stream:
        return replayed(_kept(_both(old, new, claims), stream))


def _both(old: Version, new: Version, claims: str) -> Iterator[tuple[Result, Result]]:
    """Each claim is read by the facts of the version that judges it. One that only one of them can read is left out,
    and what is wrong with it has been said."""
    before, after = (_judged(version, claims) for version in (old, new))
    for claim in [claim for claim in after if claim in before]:
        yield before[claim], after[claim]


def _judged(version: Version, claims: str) -> dict[str, Result]:
    plan = generated_plan(version.rules)
    read = read_all(claims, None, plan.spec)
    crowd = crowd_of(read.claims, plan.spec) if plan.quotas else None
    return {
        claim.claim: validate(plan, claim, read.others(claim), crowd=crowd)
        for claim in progress(read.claims, f"judging by {version.name}, claim", len(read.claims))
    }


def _kept(results: Iterator[tuple[Result, Result]], stream: IO[str]) -> Iterator[tuple[Result, Result]]:
    """Passes the results on, and writes each pair under the claim's name."""
    for old, new in results:
        row = {"claim": new.claim, "old": old.as_dict(), "new": new.as_dict()}
        stream.write(json.dumps(row, ensure_ascii=False) + "\n")
        yield old, new


# ---------------------------------------------------------------- output


def _write(changes: Changes, replay: Replay | None, kind: str, limit: int | None, stream: IO[str]) -> None:
    if kind == "json":
        said = changes.as_dict() | ({} if replay is None else {"replay": replay.as_dict()})
        stream.write(json.dumps(said, ensure_ascii=False, indent=2) + "\n")
    elif kind == "text":
        stream.writelines(f"{line}\n" for line in text_lines(changes, replay, limit))
    else:
        page = markdown(changes, replay)
        stream.write(page if kind == "markdown" else _html(page, changes))


def _html(page: str, changes: Changes) -> str:
    """One file that opens anywhere."""
    from markdown_it import MarkdownIt

    title = f"What changes from {changes.old.name} to {changes.new.name}".replace("&", "&amp;").replace("<", "&lt;")
    body = MarkdownIt("commonmark", {"html": False}).enable("table").render(page)
    return f"""<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<style>{_STYLE}</style>
</head>
<body>
<main>
{body}</main>
</body>
</html>
"""


_STYLE = """
body { font: 1rem/1.5 system-ui, sans-serif; color: #1b1f24; background: #fff; margin: 0; }
main { max-width: 60rem; margin: 0 auto; padding: 2rem 1.25rem; }
h2 { margin-top: 2.5rem; border-bottom: 1px solid #c8ccd1; } h3 { font-size: 1rem; margin-bottom: 0.25rem; }
table { border-collapse: collapse; } th, td { border: 1px solid #c8ccd1; padding: 0.25rem 0.6rem; text-align: left; }
pre { background: #f4f5f7; padding: 0.6rem 0.9rem; overflow-x: auto; }
@media print { main { max-width: none; padding: 0; } h3, pre, tr { break-inside: avoid; } }
"""
