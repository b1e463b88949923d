"""`takst validate`: a ruleset and claims -> what becomes of every line, and why."""

from __future__ import annotations

import datetime as dt
import sys
from collections.abc import Iterator
from functools import partial
from importlib.util import find_spec
from itertools import islice
from pathlib import Path
from typing import IO, cast

import click
from attrs import frozen

from takst.cli.claims import Read, read_all
from takst.cli.engines import OFFERED, Engine, engine_for
from takst.cli.results import WRITERS, Judged, Tally
from takst.cli.rulesets import NAME
from takst.cli.terminal import Refusal, progress, say, written_whole
from takst.runtime.claim import Claim
from takst.runtime.findings import Mode
from takst.runtime.languages import LANGUAGES, language
from takst.runtime.readers import ENDINGS, Format
from takst.runtime.repair import repaired
from takst.runtime.result import Result
from takst.runtime.view import Crowd

_OUT: dict[str, str] = {**ENDINGS, ".parquet": "parquet"}
_BIG = 64 * 1024**2
"""Bytes of input from which tables are quicker than claims one by one."""


@frozen
class Wanted:
    """What the user asks for, checked."""

    ruleset: str
    files: tuple[str, ...]
    engine: str
    spark: str | None
    unknown: Mode
    out: Path | None
    kind: str
    limit: int | None
    lang: str
    input_format: str | None
    history: tuple[str, ...]
    approvals: tuple[str, ...]
    documents: tuple[str, ...]
    episodes: tuple[str, ...]
    used: tuple[str, ...]
    rejects: Path | None
    where: str | None
    as_of: dt.date | None
    memory: str | None
    workers: int | None
    findings: bool
    bare: bool
    repair: bool

    @property
    def side_files(self) -> dict[str, tuple[str, ...]]:
        named = {
            "approvals": self.approvals,
            "documents": self.documents,
            "episodes": self.episodes,
            "used": self.used,
        }
        return {name: files for name, files in named.items() if files}

    @property
    def is_bulk(self) -> bool:
        """Whether claims are judged as tables: when only that can do what is asked, and for big input."""
        asked = (self.history, self.side_files, self.rejects, self.where, self.as_of, self.memory, self.workers)
        if any(asked) or self.bare or self.findings or self.kind == "parquet" or self.engine in ("duckdb", "spark"):
            return True
        if self.out is not None and not self.out.suffix:
            return True
        if self.files == ("-",):
            return False
        paths = [Path(name) for name in self.files]
        if len(paths) > 1 or not paths[0].is_file() or self.input_format == "parquet":
            return True
        is_big = paths[0].stat().st_size > _BIG and self.engine == "auto"
        return paths[0].suffix.lower() == ".parquet" or (is_big and find_spec("duckdb") is not None)


@click.command(
    "validate",
    short_help="Judge claims by a ruleset.",
    epilog="""\b
Examples:
  takst validate hzzo claims.json
  takst validate hzzo claims.csv --out results.csv
  cat claims.ndjson | takst validate hzzo - --format ndjson
  takst validate hzzo claims.json --unknown met
  takst validate hzzo claims.json --lang hr --repair

\b
Many claims (needs takst[bulk]):
  takst validate hzzo 'claims/2018-*.parquet' --out results/ --rejects rejects.csv
  takst validate hzzo claims/ --history earlier/ --memory 8GB --workers 4 --out results/
  takst validate hzzo claims.parquet --where "provider.id = 'D7'" --limit 10
  takst validate hzzo claims.csv --approvals approvals.csv --as-of 2018-06-30 --format csv

\b
On Spark (needs takst[spark]):
  takst validate hzzo claims/ --engine spark --out results/
  takst validate hzzo /shared/claims/ --spark sc://HOST:15002 --out /shared/results/
""",
)
@NAME
@click.argument("files", metavar="FILES...", nargs=-1, required=True)
@click.option("--engine", metavar="NAME", default="auto", show_default=True, help=f"One of {', '.join(OFFERED)}.")
@click.option(
    "--spark",
    metavar="ADDRESS",
    help="Where Spark runs: sail or local (here), sc://HOST:PORT or spark://HOST:PORT.  [default: sail]",
)
@click.option(
    "--unknown",
    type=click.Choice(["ask", "met"]),
    default="ask",
    show_default=True,
    help="What a missing fact does: its line waits (ask), or it counts as the rule needs it (met).",
)
@click.option(
    "--out",
    type=click.Path(path_type=Path),
    help="Write to this file, or to a folder of three tables when the name has no ending; whole or not at all.",
)
@click.option(
    "--format",
    "kind",
    metavar="FORMAT",
    help=f"One of {', '.join((*WRITERS, 'parquet'))}; else told by --out (a folder gets parquet), else text.",
)
@click.option(
    "--repair", is_flag=True, help="With each claim that does not pass, the smallest change that mends it (text)."
)
@click.option("--findings", is_flag=True, help="Only findings, with all they tell: no clean lines, no claims.")
@click.option("--bare", is_flag=True, help="Only claim, line, verdict and rule of each finding.")
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
@click.option(
    "--input-format",
    type=click.Choice([*sorted(set(ENDINGS.values())), "parquet"]),
    help="When no file ending tells it.",
)
@click.option("--history", multiple=True, metavar="FILE", help="Earlier claims of the patients: seen, not judged.")
@click.option("--approvals", multiple=True, metavar="FILE", help="CSV of approvals: a column claim, then their fields.")
@click.option("--documents", multiple=True, metavar="FILE", help="CSV of documents on file, in the same way.")
@click.option("--episodes", multiple=True, metavar="FILE", help="CSV of episodes, in the same way.")
@click.option("--used", multiple=True, metavar="FILE", help="CSV of units that were used before, in the same way.")
@click.option("--rejects", type=click.Path(dir_okay=False, path_type=Path), help="Write what could not be read there.")
@click.option("--where", metavar="CONDITION", help="Judge only claims with a line of which this holds; all are seen.")
@click.option(
    "--as-of",
    type=click.DateTime(["%Y-%m-%d"]),
    metavar="DAY",
    help="Judge as on that day: claims received later (else with a later service) are not there.",
)
@click.option("--memory", metavar="SIZE", help="At most so much memory, such as 8GB; beyond it disk.  [default: 4GB]")
@click.option("--workers", type=click.IntRange(min=1), metavar="N", help="Processes and threads.  [default: all]")
def command(
    ruleset: str,
    files: tuple[str, ...],
    engine: str,
    spark: str | None,
    unknown: str,
    out: Path | None,
    kind: str | None,
    repair: bool,
    findings: bool,
    bare: bool,
    limit: int | None,
    lang: str,
    input_format: str | None,
    history: tuple[str, ...],
    approvals: tuple[str, ...],
    documents: tuple[str, ...],
    episodes: tuple[str, ...],
    used: tuple[str, ...],
    rejects: Path | None,
    where: str | None,
    as_of: dt.datetime | None,
    memory: str | None,
    workers: int | None,
) -> int:
    """Judge claims by a ruleset.

    RULESET is a name under rulesets/, a ruleset's folder, or an installed validator. FILES are JSON, NDJSON, CSV or
    Parquet: one file, several, a glob in quotes, or a folder, whose partitions (provider.id=D7/) fill columns; or - for
    standard input. Claims of one patient see each other, and quotas count those of all patients. A claim that cannot be
    read is named on standard error (or in --rejects) with file, claim, line and field; the others are judged.

    Several files, Parquet and big input are judged as tables: text output is then a summary, and --out gives
    everything. A run with --out that was interrupted goes on where it stopped when it is started again.

    Exit status: 0 nothing found, 1 findings or claims that could not be read, 2 wrong use or nothing that could be
    read.
    """
    wanted = Wanted(
        ruleset=ruleset,
        files=files,
        engine="spark" if spark and engine == "auto" else engine,
        spark=spark,
        unknown=cast(Mode, unknown),
        out=out,
        kind=_format(kind, out),
        limit=limit,
        lang=lang,
        input_format=input_format,
        history=history,
        approvals=approvals,
        documents=documents,
        episodes=episodes,
        used=used,
        rejects=rejects,
        where=where,
        as_of=as_of.date() if as_of is not None else None,
        memory=memory,
        workers=workers,
        findings=findings,
        bare=bare,
        repair=repair,
    )
    if repair and (wanted.kind != "text" or wanted.is_bulk):
        raise click.UsageError("--repair is for text about one file of claims, judged claim by claim")
    for name in files if len(files) == 1 else ():
        if name != "-" and not Path(name).exists() and not any(sign in name for sign in "*?["):
            raise Refusal(f"there is no file {name}")
    if wanted.is_bulk:
        from takst.cli.validate_bulk import validate_bulk

        return validate_bulk(wanted)
    return _validate(wanted)


def _validate(wanted: Wanted) -> int:
    """One file, claim by claim."""
    (source,) = wanted.files
    judge = engine_for(wanted.ruleset, wanted.engine)
    read = read_all(source, cast(Format | None, wanted.input_format), judge.spec)
    if read.faults and not read.claims:
        raise Refusal(f"no claim of {source} could be read, see above")
    tally = Tally(unread=read.unread)
    judged = _judged(judge, read, wanted, tally)
    if wanted.out is None:
        _write(judged, wanted.kind, sys.stdout, judge, wanted.limit, wanted.lang)
    else:
        with written_whole(wanted.out) as stream:
            _write(judged, wanted.kind, stream, judge, wanted.limit, wanted.lang)
    if wanted.kind == "text" or wanted.out is not None:
        say(tally.words(wanted.lang), sys.stdout)
    return 1 if tally.findings or read.faults else 0


def _judged(engine: Engine, read: Read, wanted: Wanted, tally: Tally) -> Iterator[Judged]:
    crowd = engine.crowd(read.claims)
    for claim in progress(read.claims, "judging claim", len(read.claims)):
        others = read.others(claim)
        result = engine.judge(claim, others, unknown=wanted.unknown, crowd=crowd)
        tally.add(result)
        judge = partial(_again, engine, others, crowd)
        yield Judged(claim, result, repaired(claim, engine.spec, judge) if wanted.repair else None)


def _again(engine: Engine, others: list[Claim], crowd: Crowd | None, claim: Claim, unknown: Mode) -> Result:
    return engine.judge(claim, others, unknown=unknown, crowd=crowd)


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
    told = None if out is None else _OUT.get(out.suffix.lower()) if out.suffix else "parquet"
    chosen = kind or told or "text"
    if chosen not in (*WRITERS, "parquet"):
        raise click.BadParameter(f"`{chosen}` is none of {', '.join((*WRITERS, 'parquet'))}", param_hint="--format")
    return chosen
