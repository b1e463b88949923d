"""`takst import`: spreadsheets -> a catalogue and rule files, and what could not be placed."""

from __future__ import annotations

import datetime as dt
import re
import sys
from collections.abc import Sequence
from pathlib import Path

import click

from takst.cli.rulesets import has_rules
from takst.cli.terminal import Failure, Refusal, counted, show, written_whole
from takst.diagnostics import nearest
from takst.driver import Loaded, load, rule_files
from takst.tables import FIELDS, CannotPlan, CannotRead, Plan, Table, Wishes, plan, read_table

_MOST_SHOWN = 50


@click.command(
    "import",
    short_help="Make a catalogue and rules out of spreadsheets.",
    epilog="""\b
Examples:
  takst import tariff.csv --in-force 2024-01-01      show what would be written
  takst import tariff.csv --in-force 2024-01-01 --into rulesets/mine
  takst import bans.csv limits.csv --into rulesets/mine --place "Annex 2"
  takst import cjenik.csv --map code=Šifra --map coefficient=Bodovi
  takst import price_list.xlsx --sheet 2024 --into rulesets/mine
""",
)
@click.argument("tables", metavar="TABLE...", nargs=-1, required=True, type=click.Path(exists=True, dir_okay=False))
@click.option("--into", type=click.Path(path_type=Path), help="Write into this folder: a ruleset, or a new one.")
@click.option("--map", "mapped", metavar="FIELD=COLUMN", multiple=True, help="Which column holds what.")
@click.option("--source", help="The source that the sentences cite.")
@click.option("--place", help="The place that they cite, where no column says it; by default the name of the file.")
@click.option("--in-force", metavar="DATE", help="The first day of a new ruleset.")
@click.option("--title", help="The title of a new ruleset.")
@click.option("--encoding", help="Of the file, where it is not found out rightly.")
@click.option("--separator", help="Between the cells, where it is not found out rightly.")
@click.option("--sheet", help="The sheet of an Excel workbook; by default the first.")
def command(
    tables: tuple[str, ...],
    into: Path | None,
    mapped: tuple[str, ...],
    source: str | None,
    place: str | None,
    in_force: str | None,
    title: str | None,
    encoding: str | None,
    separator: str | None,
    sheet: str | None,
) -> int:
    """Make a catalogue and rules out of spreadsheets of codes, exclusions or limits (CSV, TSV, XLSX).

    Columns are known by their headings, in English, Croatian, Catalan and Norwegian: code, label, coefficient, valid
    from; not with, within, in the same; max and per, or limit. Nothing is written without --into. What cannot be
    placed is listed with its row and column. Exit status: 0 all was placed, 1 something was not, 2 it cannot be done.
    """
    try:
        read = [read_table(Path(path), encoding, separator, sheet) for path in tables]
        wishes = Wishes(
            name=_name(into),
            title=title,
            source=source,
            place=place,
            in_force=_day(in_force),
            mapped=_map(mapped, read),
        )
        made = plan(read, _there(into), into or Path(), wishes)
    except (CannotRead, CannotPlan) as failure:
        raise Refusal(str(failure)) from failure
    if made.errors:
        show(made.errors, sys.stderr)
        raise Failure("the files would not be in order, see above; nothing was written")
    if into is None:
        _print(made)
    else:
        _write(made, into)
    _report(made)
    return 1 if any(not one.taken for one in made.left) else 0


def _there(into: Path | None) -> Loaded | None:
    if into is None or not has_rules(into):
        if into is not None and into.exists() and (not into.is_dir() or any(into.iterdir())):
            raise Refusal(f"{into} is there already, and holds no rule files")
        return None
    loaded = load(rule_files(into))
    if loaded.ruleset is None or loaded.diagnostics.has_errors:
        raise Failure(f"{into} has errors: see `takst check {into}`; nothing was done")
    return loaded


def _name(into: Path | None) -> str:
    return re.sub(r"[^a-z0-9_]+", "_", into.name.casefold()).strip("_") or "imported" if into else "imported"


def _day(text: str | None) -> dt.date | None:
    try:
        return None if text is None else dt.date.fromisoformat(text)
    except ValueError:
        raise Refusal(f"`{text}` is not a date, as in 2024-01-01") from None


def _map(mapped: Sequence[str], tables: Sequence[Table]) -> dict[str, str]:
    found: dict[str, str] = {}
    headings = [heading for table in tables for heading in table.headings]
    for one in mapped:
        name, _, heading = one.partition("=")
        if name not in FIELDS:
            near = nearest(name, FIELDS)
            raise Refusal(f"--map {one}: " + (f"did you mean `{near}`?" if near else f"fields are {', '.join(FIELDS)}"))
        if heading not in headings:
            near = nearest(heading, headings)
            raise Refusal(f"--map {one}: no column is called so" + (f", did you mean `{near}`?" if near else ""))
        found[name] = heading
    return found


def _print(made: Plan) -> None:
    for name, text in made.files.items():
        click.echo(f"== {name}\n{text}")


def _write(made: Plan, into: Path) -> None:
    into.mkdir(parents=True, exist_ok=True)
    for name, text in made.files.items():
        with written_whole(into / name) as stream:
            stream.write(text)
    if made.files:
        click.echo(f"Wrote {', '.join(str(into / name) for name in made.files)}.")


def _report(made: Plan) -> None:
    """What was understood, and what was not; on standard error, so that the files can be piped."""
    for note in made.notes:
        click.echo(note, err=True)
    click.echo(f"{counted(made.codes, 'code')} and {counted(made.sentences, 'sentence')}.", err=True)
    for taken, title in ((False, "Not placed"), (True, "Placed, but look at it")):
        lines = [one.words for one in made.left if one.taken == taken]
        if lines:
            click.echo(f"\n{title}:", err=True)
        for line in lines[:_MOST_SHOWN]:
            click.echo(f"  {line}", err=True)
        if len(lines) > _MOST_SHOWN:
            click.echo(f"  and {len(lines) - _MOST_SHOWN} more", err=True)
