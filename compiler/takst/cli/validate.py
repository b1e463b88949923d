"""`takst validate`: a ruleset and claims -> what becomes of every line, and why."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import IO, cast

import click

from takst.cli.claims import Read, read_all
from takst.cli.engines import OFFERED, Engine, engine_for
from takst.cli.results import WRITERS, Judged, Tally
from takst.cli.rulesets import NAME
from takst.cli.terminal import Refusal, progress, say, written_whole
from takst.runtime.findings import Mode
from takst.runtime.languages import LANGUAGES, language
from takst.runtime.readers import ENDINGS, Format

_LATER = ("parquet",)


@click.command(
    "validate",
    short_help="Judge claims by a ruleset.",
    epilog="""\b
Examples:
  takst validate hzzo claims.json
  takst validate hzzo claims.csv --out results.csv
  cat claims.ndjson | takst validate hzzo - --format ndjson
  takst validate hzzo claims.json --unknown met
  takst validate hzzo claims.json --lang hr
""",
)
@NAME
@click.argument("claims", metavar="CLAIMS")
@click.option("--engine", metavar="NAME", default="auto", show_default=True, help=f"One of {', '.join(OFFERED)}.")
@click.option(
    "--unknown",
    type=click.Choice(["ask", "met"]),
    default="ask",
    show_default=True,
    help="What a missing fact does: its line waits (ask), or it counts as the rule needs it (met).",
)
@click.option("--out", type=click.Path(dir_okay=False, path_type=Path), help="Write to this file, whole or not at all.")
@click.option("--format", "kind", metavar="FORMAT", help=f"One of {', '.join(WRITERS)}; else told by --out, else text.")
@click.option(
    "--limit", type=click.IntRange(min=0), metavar="N", help="Of the claims with findings, show the first N (text)."
)
@click.option(
    "--lang",
    type=click.Choice(tuple(LANGUAGES)),
    default="en",
    show_default=True,
    help="Language of messages; rules stay as written.",
)
@click.option("--input-format", type=click.Choice(sorted(set(ENDINGS.values()))), help="When no file ending tells it.")
def command(
    ruleset: str,
    claims: str,
    engine: str,
    unknown: str,
    out: Path | None,
    kind: str | None,
    limit: int | None,
    lang: str,
    input_format: str | None,
) -> int:
    """Judge claims by a ruleset.

    RULESET is a name under rulesets/, a ruleset's folder, or an installed validator. CLAIMS is a JSON, NDJSON or CSV
    file, or - for standard input. Claims of one patient see each other, and quotas count those of all patients. A claim
    that cannot be read is named on standard error with file, claim, line and field; the others are judged. Exit status:
    0 nothing found, 1 findings or claims that could not be read, 2 wrong use or nothing that could be read.
    """
    chosen = _format(kind, out)
    if claims != "-" and not Path(claims).is_file():
        raise Refusal(f"there is no file {claims}")
    judge = engine_for(ruleset, engine)
    read = read_all(claims, cast(Format | None, input_format), judge.spec)
    if read.faults and not read.claims:
        raise Refusal(f"no claim of {claims} could be read, see above")
    tally = Tally(unread=read.unread)
    judged = _judged(judge, read, cast(Mode, unknown), tally)
    if out is None:
        _write(judged, chosen, sys.stdout, judge, limit, lang)
    else:
        with written_whole(out) as stream:
            _write(judged, chosen, stream, judge, limit, lang)
    if chosen == "text" or out is not None:
        say(tally.words(lang), sys.stdout)
    return 1 if tally.findings or read.faults else 0


def _judged(engine: Engine, read: Read, unknown: Mode, tally: Tally) -> Iterator[Judged]:
    crowd = engine.crowd(read.claims)
    for claim in progress(read.claims, "judging claim", len(read.claims)):
        result = engine.judge(claim, read.others(claim), unknown=unknown, crowd=crowd)
        tally.add(result)
        yield Judged(claim, result)


def _write(judged: Iterator[Judged], kind: str, stream: IO[str], engine: Engine, limit: int | None, lang: str) -> None:
    if kind != "text" or limit is None:
        WRITERS[kind](judged, stream, engine.spec, lang)
        return
    found = (one for one in judged if one.result.findings)
    WRITERS[kind](islice(found, limit), stream, engine.spec, lang)
    more = sum(1 for _ in found)
    if more:
        stream.write(f"{language(lang).label('more-claims', number=more)}\n\n")


def _format(kind: str | None, out: Path | None) -> str:
    told = None if out is None else ENDINGS.get(out.suffix.lower())
    chosen = kind or told or "text"
    if chosen in _LATER:
        raise Refusal(f"the format `{chosen}` is not part of this version; take one of: {', '.join(WRITERS)}")
    if chosen not in WRITERS:
        raise click.BadParameter(f"`{chosen}` is none of {', '.join(WRITERS)}", param_hint="--format")
    return chosen
