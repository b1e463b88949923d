"""`takst coverage`: rule files and the inventory of their source -> whether each accounts for the other."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from takst.cli.rulesets import NAMES, by_name, checked
from takst.cli.terminal import Refusal, counted, show
from takst.coverage import COVERAGE, STATEMENTS, Coverage, coverage
from takst.diagnostics import Diagnostics
from takst.examples import share
from takst.source import SourceText


@click.command(
    "coverage",
    short_help="Compare rules with the statements of their source.",
    epilog="""\b
Examples:
  takst coverage          every ruleset that has a coverage.csv
  takst coverage hzzo     one ruleset
""",
)
@NAMES
def command(rulesets: tuple[str, ...]) -> int:
    """Compare rules with the statements of their source, both ways.

    Beside the rule files stand statements.csv, which lists the statements of the source, and coverage.csv, which says
    what became of each: rule, catalogue, documentation, judgement or unresolved. Every statement must have its row,
    every row must be borne out by the rules that it names, and behind every rule there must be a statement.
    Exit status: 0 all is accounted for, 1 something is not, 2 there is nothing to compare.
    """
    found = Diagnostics()
    compared = 0
    for wanted in by_name(rulesets):
        table = wanted.folder / COVERAGE
        if not table.is_file():
            if rulesets:
                raise Refusal(f"{wanted.folder} has no {COVERAGE}")
            continue
        loaded = checked(wanted)
        inventory = wanted.folder / STATEMENTS
        if not inventory.is_file():
            raise Refusal(f"{wanted.folder} has no {STATEMENTS}, which lists the statements of the source")
        one = coverage(SourceText.from_file(table), SourceText.from_file(inventory), loaded.rules)
        found.extend(one.diagnostics)
        compared += 1
        sys.stdout.write(_summary(loaded.rules.spec.name, one, table))
    if compared == 0:
        raise Refusal(f"no ruleset has a {COVERAGE}")
    if len(found):
        sys.stdout.write("\n")
        show(found, sys.stdout)
    return 1 if len(found) else 0


def _summary(name: str, one: Coverage, table: Path) -> str:
    whole = len(one.statements)
    lines = [f"{name}: {counted(whole, 'statement')} of the source, {counted(len(one.rows), 'row')} in {table}\n"]
    for status, number in one.by_status.items():
        lines.append(f"  {status:<14}{number:>6}  {share(number, whole):>7}\n")
    return "".join(lines)
