"""`takst validate` for many claims: files -> tables -> files, with a summary. Needs the extra `takst[bulk]`."""

from __future__ import annotations

import os
import re
import sys
import time
from collections import Counter
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, cast

import click
from attrs import evolve

from takst.cli.engines import Engine, engine_for
from takst.cli.results import Tally
from takst.cli.terminal import Refusal, counted, say
from takst.runtime.languages import language
from takst.runtime.verdicts import Verdict

if TYPE_CHECKING:
    from takst.cli.validate import Wanted
    from takst.runtime.bulk.results_write import Format
    from takst.runtime.bulk.run import Detail, Finished, Job, Progress

_INTERRUPTED = 130
_MOST_FAULTS = 20
_SIZE = re.compile(r"(?P<number>[0-9]+(?:\.[0-9]+)?)\s*(?P<unit>[KMGT]?)I?B?", re.IGNORECASE)
_UNITS = {"": 1, "K": 1024, "M": 1024**2, "G": 1024**3, "T": 1024**4}
_LEAST_MEMORY = 256 * 1024**2


def validate_bulk(wanted: Wanted) -> int:
    if find_spec("duckdb") is None or find_spec("pyarrow") is None:
        raise Refusal('many files, Parquet and big input need DuckDB and Arrow: pip install "takst[bulk]"')
    from takst.runtime.bulk.intake_files import BulkError

    try:
        return _validate(wanted)
    except BulkError as error:
        raise Refusal(str(error)) from error


def _validate(wanted: Wanted) -> int:
    from takst.runtime.bulk.run import run

    _checked_output(wanted)
    job = _job(wanted)
    engine = engine_for(wanted.ruleset, wanted.engine)
    if wanted.engine == "spark":
        job = _on_spark(job, engine, wanted)
    work = None if wanted.out is None else wanted.out.with_name(f".{wanted.out.name}.takst")
    try:
        with run(job, engine, work, _progress()) as finished:
            _told_faults(finished, wanted)
            if finished.faults and not finished.summary.claims and not finished.summary.lines:
                raise Refusal(f"no claim could be read, see {'above' if wanted.rejects is None else wanted.rejects}")
            _write(finished, engine, wanted)
            found = finished.summary.findings
            return 1 if found or finished.faults else 0
    except KeyboardInterrupt:
        where = "nothing was written"
        if work is not None and work.is_dir():
            where = f"what is judged is kept in {work}: the same command goes on from there"
        click.echo(f"\nStopped; {where}.", err=True)
        return _INTERRUPTED


def _checked_output(wanted: Wanted) -> None:
    """Wrong use is told before the work."""
    if wanted.out is None and wanted.kind == "parquet":
        raise Refusal("Parquet is no text for a terminal: say where to write it with --out")
    if wanted.out is not None and not wanted.out.absolute().parent.is_dir():
        raise Refusal(f"there is no folder {wanted.out.parent} to write {wanted.out.name} to")
    if wanted.out is not None and wanted.kind == "text":
        raise Refusal("text for a terminal is not written for many claims: take --format csv, ndjson or parquet")
    if wanted.rejects is not None and not wanted.rejects.absolute().parent.is_dir():
        raise Refusal(f"there is no folder {wanted.rejects.parent} to write {wanted.rejects.name} to")
    if wanted.spark is not None and wanted.engine != "spark":
        raise Refusal(f"--spark says where the engine `spark` runs; it has no meaning for `{wanted.engine}`")
    if "-" in wanted.files:
        raise Refusal("standard input is read for small input only: write the claims to a file first")


def _job(wanted: Wanted) -> Job:
    from takst.runtime.bulk.intake import Choice
    from takst.runtime.bulk.intake_files import Kind, sources
    from takst.runtime.bulk.run import DEFAULT_MEMORY, Job

    kind = cast("Kind | None", wanted.input_format)
    judged = sources(wanted.files, kind)
    history = sources(wanted.history, kind, is_judged=False)
    twice = {one.path for one in judged} & {one.path for one in history}
    return Job(
        sources=(*judged, *(one for one in history if one.path not in twice)),
        side=tuple((name, Path(file)) for name, files in wanted.side_files.items() for file in files),
        choice=Choice(wanted.where, wanted.as_of),
        unknown=wanted.unknown,
        lang=wanted.lang,
        memory=DEFAULT_MEMORY if wanted.memory is None else memory_size(wanted.memory),
        detail=_detail(wanted),
        workers=wanted.workers or os.cpu_count() or 1,
    )


def _on_spark(job: Job, engine: Engine, wanted: Wanted) -> Job:
    from takst.runtime.bulk.run import OnSpark
    from takst.runtime.bulk.spark import is_here

    if wanted.out is None and not is_here(wanted.spark):
        raise Refusal("a cluster leaves its results beside --out: name a folder that all its machines see")
    return evolve(job, on_spark=OnSpark(wanted.spark, tuple(sorted(engine.files().items()))))


def _detail(wanted: Wanted) -> Detail:
    """No more than what is told afterwards: the rest costs time."""
    is_summary = wanted.out is None and wanted.kind == "text"
    if wanted.bare or (is_summary and not wanted.limit):
        return "bare"
    if wanted.findings or is_summary:
        return "findings"
    return "all" if wanted.kind in ("json", "ndjson") else "full"


def memory_size(text: str) -> int:
    """`8GB` -> bytes."""
    found = _SIZE.fullmatch(text.strip())
    if found is None:
        raise Refusal(f"--memory {text}: write a size such as 500MB or 8GB")
    size = int(float(found["number"]) * _UNITS[found["unit"].upper()])
    if size < _LEAST_MEMORY:
        raise Refusal(f"--memory {text} is too little: at least 256MB")
    return size


# ---------------------------------------------------------------- what is told


def _progress() -> Progress | None:
    if not sys.stderr.isatty():
        return None
    last = [0.0]

    def told(doing: str, done: int, of: int) -> None:
        now = time.monotonic()
        if now - last[0] > 0.2 or done >= of:
            counts = f" {done:,} of {of:,} lines" if of else ""
            sys.stderr.write(f"\r\x1b[K{doing}{counts} ..." if done < of or not of else "\r\x1b[K")
            sys.stderr.flush()
            last[0] = now

    return told


def _told_faults(finished: Finished, wanted: Wanted) -> None:
    from takst.runtime.bulk.results_write import write_rejects

    faults = finished.faults
    if wanted.rejects is not None:
        write_rejects(finished, wanted.rejects)
        if faults:
            number = counted(len(faults), "fault")
            click.echo(f"{wanted.rejects}: {number}; what they concern was not judged", err=True)
        return
    for fault in faults[:_MOST_FAULTS]:
        click.echo(str(fault), err=True)
    if len(faults) > _MOST_FAULTS:
        click.echo(f"and {len(faults) - _MOST_FAULTS:,} more faults: --rejects FILE writes them all", err=True)


def _write(finished: Finished, engine: Engine, wanted: Wanted) -> None:
    from takst.runtime.bulk.results_write import write, write_to

    if wanted.out is not None:
        write(finished, wanted.out, cast("Format", wanted.kind))
    elif wanted.kind != "text":
        sys.stdout.flush()
        write_to(finished, sys.stdout.buffer, cast("Format", wanted.kind))
        sys.stdout.buffer.flush()
        return
    if wanted.kind == "text" and wanted.limit:
        say(_first_findings(finished, wanted), sys.stdout)
    say(_summary(finished, wanted), sys.stdout)


def _summary(finished: Finished, wanted: Wanted) -> Iterator[str]:
    summary = finished.summary
    pairs = {(rule, cast(Verdict, verdict)): number for (rule, verdict), number in summary.rules_by_verdict.items()}
    tally = Tally(
        claims=summary.claims,
        lines=summary.lines,
        unread=summary.unread,
        verdicts=Counter(summary.verdicts),
        rules=Counter(summary.rules),
        sums=dict(summary.sums),
        without_amount=summary.without_amount,
        findings=summary.findings,
        by_verdict=Counter(pairs),
    )
    yield from tally.words(wanted.lang)
    if summary.resumed:
        yield f"went on with {summary.resumed} of {summary.parts} parts judged before"


def _first_findings(finished: Finished, wanted: Wanted) -> Iterator[str]:
    """Of the first claims with findings, each finding in two lines."""
    into = language(wanted.lang)
    before = None
    for row in finished.first_findings(wanted.limit or 0):
        if row["claim"] != before:
            yield click.style(row["claim"], bold=True)
            before = row["claim"]
        where = into.label("line-on", line=row["line"], code=row["code"], date=row["date"])
        yield f"  {where}: {into.verdicts[row['verdict']]}: {row['message']}"
        yield f"    {row['rule']}" + (f" ({row['place']})" if row["place"] else "")
    if before is not None:
        yield ""
