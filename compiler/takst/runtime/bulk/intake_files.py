"""What the user names -> files: single ones, globs, folders with partitions in their names (`month=2024-01/`)."""

from __future__ import annotations

import glob
import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Literal, TypeAlias

from attrs import frozen

from takst.runtime.decode import nearest_name

Kind: TypeAlias = Literal["parquet", "csv", "json", "ndjson"]
KINDS: dict[str, Kind] = {
    ".parquet": "parquet",
    ".pq": "parquet",
    ".csv": "csv",
    ".tsv": "csv",
    ".json": "json",
    ".ndjson": "ndjson",
    ".jsonl": "ndjson",
}
_GLOB = re.compile(r"[*?\[]")
_PARTITION = re.compile(r"([^=/]+)=([^=/]*)")


class BulkError(ValueError):
    """Why a run cannot be done, in one sentence."""


@frozen
class Source:
    """One file. `partition` are the columns that its folders' names give to every row of it."""

    path: Path
    kind: Kind
    is_judged: bool = True
    partition: tuple[tuple[str, str], ...] = ()


def sources(names: Iterable[str], kind: Kind | None = None, *, is_judged: bool = True) -> tuple[Source, ...]:
    """Each file once, those of a folder or a glob in the order of their names."""
    found: dict[Path, Source] = {}
    for name in names:
        for path in _paths(name, kind):
            found.setdefault(path, Source(path, _kind(path, kind), is_judged, _partition(path)))
    return tuple(found.values())


def _paths(name: str, kind: Kind | None) -> Sequence[Path]:
    path = Path(name)
    if path.is_file():
        return (path,)
    if path.is_dir():
        inside = sorted(one for one in path.rglob("*") if _is_data(one, path, kind))
        if not inside:
            raise BulkError(f"the folder {name} holds no {', '.join(sorted(KINDS))} files")
        return inside
    if _GLOB.search(name):
        matched = sorted(Path(one) for one in glob.glob(name, recursive=True))
        files = [one for one in matched if one.is_file()]
        files += [inside for one in matched if one.is_dir() for inside in _paths(str(one), kind)]
        if not files:
            raise BulkError(f"no file matches {name}")
        return files
    raise BulkError(f"there is no file {name}")


def _is_data(path: Path, folder: Path, kind: Kind | None) -> bool:
    """Names that begin with a dot or an underscore are what writers leave beside the data."""
    inside = path.relative_to(folder).parts
    return path.is_file() and path.suffix.lower() in KINDS and not any(part[0] in "._" for part in inside)


def _kind(path: Path, kind: Kind | None) -> Kind:
    told = kind or KINDS.get(path.suffix.lower())
    if told is None:
        raise BulkError(f"{path}: the ending tells no format; claims are read from {', '.join(sorted(KINDS))}")
    return told


def _partition(path: Path) -> tuple[tuple[str, str], ...]:
    found = (_PARTITION.fullmatch(part) for part in path.parent.parts)
    return tuple((one[1], one[2]) for one in found if one is not None)


# ---------------------------------------------------------------- filters

_TOKEN = re.compile(
    r"\s*(?:(?P<text>'(?:[^']|'')*')|(?P<number>[0-9]+(?:\.[0-9]+)?)|(?P<quoted>\"[^\"]+\")"
    r"|(?P<word>[^\W\d][\w.\-]*)|(?P<sign><=|>=|<>|!=|=|<|>|\(|\)|,))"
)
_WORDS = frozenset({"and", "or", "not", "in", "is", "null", "like", "between", "true", "false"})


def condition(text: str, typed: dict[str, str]) -> str:
    """`--where` as SQL. It may compare columns with values, and nothing else; `typed` are the columns' expressions."""
    return " ".join(_tokens(text, typed))


def _tokens(text: str, typed: dict[str, str]) -> Iterator[str]:
    at = 0
    while text[at:].strip():
        found = _TOKEN.match(text, at)
        if found is None:
            rest = text[at:].strip()[:12]
            raise BulkError(f"--where cannot be read at `{rest}`: compare columns with 'texts', numbers or columns")
        at = found.end()
        word = found["word"] or (found["quoted"] or "").strip('"')
        if not word:
            yield found[0].strip()
        elif word in typed:
            yield typed[word]
        elif word.lower() in _WORDS and not found["quoted"]:
            yield word.lower()
        else:
            near = nearest_name(word, typed)
            raise BulkError(f"--where: there is no column `{word}`" + (f", did you mean `{near}`?" if near else ""))
