"""`takst new`: a name -> a small ruleset that checks, tests and builds as it stands."""

from __future__ import annotations

from pathlib import Path

import click

from takst.cli.terminal import Refusal, written_whole
from takst.scaffold import NAME, files_for


@click.command(
    "new",
    short_help="Write a small ruleset to start from.",
    epilog="""\b
Examples:
  takst new my_tariff                    into rulesets/my_tariff
  takst new my_tariff --dir somewhere    into another folder
""",
)
@click.argument("name")
@click.option("--dir", "folder", type=click.Path(path_type=Path), help="The folder to write, by default rulesets/NAME.")
def command(name: str, folder: Path | None) -> int:
    """Write a small ruleset to start from: a header, a code table, rules with examples, and claims to try.

    NAME is made of small letters, digits and `_`. Nothing that is there is overwritten. Exit status: 0, or 2 when it
    cannot be written.
    """
    if not NAME.fullmatch(name):
        raise Refusal(f"`{name}` cannot be a ruleset's name: use small letters, digits and `_`, a letter first")
    into = folder if folder is not None else Path("rulesets") / name
    if into.exists() and (not into.is_dir() or any(into.iterdir())):
        raise Refusal(f"{into} is there already")
    into.mkdir(parents=True, exist_ok=True)
    texts = files_for(name)
    for file, text in texts.items():
        with written_whole(into / file) as stream:
            stream.write(text)
    called = name if folder is None else str(into)
    click.echo(f"Wrote {into}: {', '.join(texts)}.\n")
    click.echo("Now try:")
    for line, says in (
        (f"takst check {into}", "is anything wrong in the rule files?"),
        (f"takst test {called}", "do the examples hold?"),
        (f"takst validate {called} {into / 'claims.json'}", "judge three claims"),
        (f"takst explain {called} C02", "what applies to a code?"),
        (f"takst build {called}", "write the validator, the documentation and the schemas to generated/"),
    ):
        click.echo(f"  {line:<60} {says}")
    click.echo(f"\nThen open {into / '00-header.takst'} and make it yours.")
    return 0
