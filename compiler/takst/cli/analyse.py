"""`takst analyse`: rulesets -> contradictions, gaps and overlaps in them, each with a claim that shows it."""

from __future__ import annotations

import sys

import click

from takst import __version__
from takst.analysis import (
    FILE,
    Acceptance,
    BadAcceptance,
    Report,
    acceptances,
    analyse,
    render_json,
    render_sarif,
    render_text,
)
from takst.cli.rulesets import NAMES, Wanted, by_name, checked
from takst.cli.terminal import Refusal, progress, width


@click.command(
    "analyse",
    short_help="Look for contradictions, gaps and overlaps.",
    epilog="""\b
Examples:
  takst analyse                     all rulesets in rulesets/
  takst analyse hzzo                one ruleset
  takst analyse hzzo --all          every finding with its places and its claim
  takst analyse hzzo --format json  for a program; sarif for a code-scanning service

\b
A finding that may stay is accepted in accepted.csv beside the rule files:
  finding,reason
  hzzo.alternatives-overlap.L63A.L63B,"printed so; asked the ministry"
""",
)
@NAMES
@click.option("--all", "everything", is_flag=True, help="Every finding in full, not only the first ones of a kind.")
@click.option("--examples", is_flag=True, help="With the claims as examples, ready to be pasted into a rule file.")
@click.option("--format", "kind", type=click.Choice(["text", "json", "sarif"]), default="text", show_default=True)
@click.option(
    "--time-limit",
    type=click.FloatRange(min=0.1),
    default=2.0,
    show_default=True,
    metavar="SECONDS",
    help="The most that one hard question may take.",
)
def command(rulesets: tuple[str, ...], everything: bool, examples: bool, kind: str, time_limit: float) -> int:
    """Look for contradictions, gaps and overlaps in rulesets.

    The sentences of a ruleset are compared with each other: codes that can never be billed, alternatives that overlap
    or leave gaps, bans and permissions of one pair, limits and conditions that others make pointless, versions with
    days between them. Each finding names the sentences involved, and shows the smallest claim that demonstrates it,
    with the verdicts that it gets. What cannot be decided is said, with the reason.

    Numbers are taken to be 0 or more, and ages to be whole; no line is supposed between two whole numbers where the
    rules name only whole ones. What else is taken for granted is declared as a term that begins with `assumed-`.

    Exit status: 0 nothing is wrong or doubtful, 1 something is, or an acceptance matches nothing, 2 nothing could be
    analysed.
    """
    wanted = by_name(rulesets)
    reports = [_report(one, time_limit) for one in progress(wanted, "analysing", len(wanted))]
    if kind == "json":
        sys.stdout.write(render_json(reports))
    elif kind == "sarif":
        sys.stdout.write(render_sarif(reports, __version__))
    else:
        sys.stdout.write(render_text(reports, everything, width(), examples))
    return 1 if any(report.to_mend or report.stale for report in reports) else 0


def _report(wanted: Wanted, seconds: float) -> Report:
    one = checked(wanted, otherwise=Refusal)
    assert one.loaded.ruleset is not None
    return analyse(one.rules, one.loaded.ruleset, one.loaded.diagnostics, accepted_in(wanted), seconds)


def accepted_in(wanted: Wanted) -> tuple[Acceptance, ...]:
    """What `accepted.csv` beside the rule files accepts."""
    path = wanted.folder / FILE
    if not path.is_file():
        return ()
    try:
        return acceptances(path.read_text(encoding="utf-8"), str(path))
    except UnicodeDecodeError:
        raise Refusal(f"{path} is not UTF-8") from None
    except BadAcceptance as fault:
        raise Refusal(str(fault)) from None
