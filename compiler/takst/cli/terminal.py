"""What commands share in speaking to people: colours, width, errors, progress, files that appear whole."""

from __future__ import annotations

import io
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, TypeVar

import click

from takst.diagnostics import Diagnostic, render_text

T = TypeVar("T")

_WIDEST = 120
_FIRST_AFTER, _EVERY = 1.0, 0.2


class Refusal(click.ClickException):
    """Ends the command with one sentence on standard error: it cannot be done."""

    exit_code = 2


class Failure(Refusal):
    """The same, where what stands in the way is the errors that the command looks for."""

    exit_code = 1


def has_colours(stream: IO[str]) -> bool:
    return stream.isatty() and not os.environ.get("NO_COLOR")


def width() -> int:
    return min(shutil.get_terminal_size((100, 24)).columns, _WIDEST)


def show(diagnostics: Iterable[Diagnostic], stream: IO[str]) -> None:
    stream.write(render_text(diagnostics, has_colours(stream), width()))


def say(lines: Iterable[str], stream: IO[str]) -> None:
    """Lines that may be coloured."""
    for line in lines:
        click.echo(line, file=stream, color=has_colours(stream))


def counted(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def patch_rows(rows: Iterable[str]) -> Iterator[str]:
    """Those of `difflib.unified_diff`, as a patch has them where a file does not end with a line's end."""
    for row in rows:
        yield row if row.endswith("\n") else f"{row}\n\\ No newline at end of file\n"


@contextmanager
def written_whole(path: Path) -> Iterator[IO[str]]:
    """A file that appears when all is written, or not at all."""
    with written_whole_bytes(path) as stream:
        text = io.TextIOWrapper(stream, encoding="utf-8", newline="")
        yield text
        text.detach()


@contextmanager
def written_whole_bytes(path: Path) -> Iterator[IO[bytes]]:
    """The same for what is no text."""
    if not path.parent.is_dir():
        raise Refusal(f"there is no folder {path.parent} to write {path.name} to")
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    temporary = Path(name)
    try:
        with open(handle, "wb") as stream:
            yield stream
        temporary.chmod(0o666 & ~_umask())  # as if it had been opened by its own name
        temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def progress(items: Iterable[T], doing: str, total: int | None = None) -> Iterator[T]:
    """The items, and on a terminal how far we are, once it has taken a second."""
    if not sys.stderr.isatty():
        yield from items
        return
    start = shown = time.monotonic()
    said = False
    for number, item in enumerate(items, start=1):
        yield item
        now = time.monotonic()
        if now - start > _FIRST_AFTER and now - shown > _EVERY:
            of = f" of {total:,}" if total else ""
            sys.stderr.write(f"\r{doing} {number:,}{of} ...")
            sys.stderr.flush()
            shown, said = now, True
    if said:
        sys.stderr.write("\r\x1b[K")
        sys.stderr.flush()
