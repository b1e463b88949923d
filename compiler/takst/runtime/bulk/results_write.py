"""Result tables -> files: one table of findings and clean lines, or a folder of three, or a document for each claim."""

from __future__ import annotations

import json
import os
import shutil
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import IO, Any, Literal, TypeAlias

from takst.runtime.bulk.intake_files import BulkError
from takst.runtime.bulk.layout import NOT_WRITTEN, quoted, text
from takst.runtime.bulk.results import TABLES
from takst.runtime.bulk.run import Finished, documents, rank, split_place

Format: TypeAlias = Literal["parquet", "csv", "json", "ndjson"]
ENDINGS: Mapping[str, Format] = {".parquet": "parquet", ".csv": "csv", ".json": "json", ".ndjson": "ndjson"}
BARE = ("claim", "line", "verdict", "rule")
_RECEIPT = "receipt.json"

# The columns of one table for everything: a row for each finding, and for each line without any. The first ones are
# those of the results of small inputs. `l` is the line, `f` the finding.
_FLAT: Mapping[str, str] = {
    "claim": "l.claim",
    "line": "l.line",
    "code": "l.code",
    "date": "l.date",
    "line_verdict": "l.verdict",
    "units": "l.units",
    "units_after": "l.units_after",
    "amount_before": "l.amount_before",
    "amount_after": "l.amount_after",
    "verdict": "f.verdict",
    "rule": "f.rule",
    "message": "f.message",
    "source": "f.source",
    "place": "f.place",
    "missing": "f.missing",
    "reading": "f.reading",
    "mend": "f.mend",
    "letter": "l.letter",
    "currency": "l.currency",
    "in_force_from": "f.in_force_from",
    "in_force_until": "f.in_force_until",
    "sentence": "f.sentence",
    "because": "f.because",
    "evidence": "f.evidence",
    "assumed": "f.assumed",
    "reason": "f.reason",
}
# As text, for tables that hold nothing else.
_AS_TEXT: Mapping[str, str] = {
    "missing": "array_to_string(list_transform(f.missing, lambda x: x.fact), ' ')",
    "because": (
        'array_to_string(list_transform(f."because", '
        "lambda x: concat_ws(' ', x.claim, 'line ' || x.line, x.code, x.date)), '; ')"
    ),
    "evidence": "array_to_string(list_transform(map_entries(f.evidence), lambda x: x.key || ' = ' || x.value), '; ')",
    "assumed": "array_to_string(list_transform(f.assumed, lambda x: x.fact || ' = ' || x.\"value\"), '; ')",
}


def write(finished: Finished, out: Path, kind: Format) -> None:
    """A file when the name has an ending, else a folder. It appears when all is written, or not at all."""
    if not out.absolute().parent.is_dir():
        raise BulkError(f"there is no folder {out.parent} to write {out.name} to")
    if out.suffix.lower() in ENDINGS:
        _whole_file(finished, out, kind)
    else:
        _whole_folder(finished, out, kind)


def write_to(finished: Finished, stream: IO[bytes], kind: Format) -> None:
    with tempfile.TemporaryDirectory(prefix="takst-") as folder:
        path = Path(folder) / "results"
        _file(finished, path, kind)
        with path.open("rb") as written:
            shutil.copyfileobj(written, stream)


def _whole_file(finished: Finished, out: Path, kind: Format) -> None:
    temporary = out.with_name(f".{out.name}.{os.getpid()}")
    try:
        _file(finished, temporary, kind)
        temporary.replace(out)
    finally:
        temporary.unlink(missing_ok=True)


def _whole_folder(finished: Finished, out: Path, kind: Format) -> None:
    """Takes the place of a folder of earlier results, never of anything else."""
    if out.exists() and not (out.is_dir() and (not any(out.iterdir()) or (out / _RECEIPT).is_file())):
        raise BulkError(f"{out} is there already, and holds no results: nothing was written")
    temporary = Path(tempfile.mkdtemp(dir=out.absolute().parent, prefix=f".{out.name}."))
    try:
        alone = _of_findings(finished, kind)
        selects = {name: _table(finished, name, kind) for name in TABLES} if alone is None else {"findings": alone}
        for name, select in selects.items():
            _copy(finished, select, temporary / f"{name}.{kind}", kind)
        (temporary / _RECEIPT).write_text(json.dumps(dict(finished.receipt), indent=2) + "\n", "utf-8")
        temporary.chmod(0o755)
        old = out.with_name(f".{out.name}.old.{os.getpid()}")
        if out.exists():
            out.replace(old)
        temporary.replace(out)
        shutil.rmtree(old, ignore_errors=True)
    finally:
        shutil.rmtree(temporary, ignore_errors=True)


def _file(finished: Finished, path: Path, kind: Format) -> None:
    alone = _of_findings(finished, kind)
    if alone is not None:
        _copy(finished, alone, path, kind)
    elif kind in ("json", "ndjson"):
        _documents(finished, path, kind)
    else:
        _copy(finished, flat(kind), path, kind)


def _of_findings(finished: Finished, kind: Format) -> str | None:
    """What is written where results tell of findings alone."""
    if finished.detail == "bare":
        return f"SELECT {', '.join(BARE)} FROM findings ORDER BY row_ix, line, {rank('verdict')}, rule, message"
    return _table(finished, "findings", kind) if finished.detail == "findings" else None


def _documents(finished: Finished, path: Path, kind: Format) -> None:
    with path.open("w", encoding="utf-8") as stream:
        before = "[\n"
        for document in documents(finished):
            line = json.dumps(document, ensure_ascii=False)
            stream.write(f"{line}\n" if kind == "ndjson" else f"{before}{line}")
            before = ",\n"
        if kind == "json":
            stream.write("[]\n" if before == "[\n" else "\n]\n")


# ---------------------------------------------------------------- SELECTs


def flat(kind: Format) -> str:
    picked = ", ".join(f"{_flat_column(name, kind)} AS {quoted(name)}" for name in _FLAT)
    return (
        f"SELECT {picked} FROM lines l LEFT JOIN findings f ON f.row_ix = l.row_ix AND f.line = l.line "
        f'ORDER BY l.row_ix, l.claim, l.line, {rank("f.verdict")}, f.rule, f."because", f.message'
    )


def _flat_column(name: str, kind: Format) -> str:
    expression = _FLAT[name]
    if kind != "csv":
        return expression
    if name in _AS_TEXT:
        return f"nullif({_AS_TEXT[name]}, '')"
    return plain(expression) if name.startswith("amount") else expression


def plain(expression: str) -> str:
    """An amount as text without zeros that say nothing."""
    return f"rtrim(rtrim(({expression})::VARCHAR, '0'), '.')"


def _table(finished: Finished, name: str, kind: Format) -> str:
    if kind != "csv":
        return finished.ordered(name)
    picked = ", ".join(_as_cell(column.name, column.type) for column in TABLES[name] if column.name not in NOT_WRITTEN)
    return f"SELECT {picked} FROM ({finished.ordered(name)})"


def _as_cell(name: str, kind: str) -> str:
    """Lists and objects as JSON, amounts without zeros that say nothing."""
    if kind.endswith("[]") or kind.startswith("MAP"):
        return f"to_json({quoted(name)}) AS {quoted(name)}"
    return f"{plain(quoted(name))} AS {quoted(name)}" if kind.startswith("DECIMAL") else quoted(name)


_OPTIONS: Mapping[Format, str] = {
    "parquet": "FORMAT parquet, COMPRESSION zstd",
    "csv": "FORMAT csv, HEADER",
    "json": "FORMAT json, ARRAY true",
    "ndjson": "FORMAT json",
}


def _copy(finished: Finished, select: str, path: Path, kind: Format) -> None:
    receipt = ", ".join(f"{name}: {text(str(value))}" for name, value in finished.receipt.items())
    options = _OPTIONS[kind] + (f", KV_METADATA {{{receipt}}}" if kind == "parquet" else "")
    finished.connection.execute(f"COPY ({select}) TO {text(str(path))} ({options})")


# ---------------------------------------------------------------- rejects

REJECT_COLUMNS = ("file", "row", "claim", "line", "field", "reason")


def rejects(finished: Finished) -> Any:
    """An Arrow table with a row for each fault: where it stands, and what is wrong."""
    import pyarrow as pa  # type: ignore[import-untyped]

    rows = []
    for fault in finished.faults:
        name, numbers = split_place(fault.file)
        reason = fault.message + (f", did you mean `{fault.nearest}`?" if fault.nearest else "")
        row = numbers[0] if numbers else None
        rows.append((name, row, fault.claim, fault.line, fault.path or None, reason))
    types = (pa.string(), pa.int64(), pa.string(), pa.int64(), pa.string(), pa.string())
    fields = list(zip(REJECT_COLUMNS, types, strict=True))
    return pa.Table.from_pylist([dict(zip(REJECT_COLUMNS, row, strict=True)) for row in rows], pa.schema(fields))


def write_rejects(finished: Finished, out: Path) -> None:
    kind = ENDINGS.get(out.suffix.lower())
    if kind is None:
        raise BulkError(f"--rejects {out}: the ending tells no format; take {', '.join(ENDINGS)}")
    temporary = out.with_name(f".{out.name}.{os.getpid()}")
    try:
        finished.connection.register("rejects_to_write", rejects(finished))
        _copy(finished, "SELECT * FROM rejects_to_write", temporary, kind)
        temporary.replace(out)
    finally:
        finished.connection.unregister("rejects_to_write")
        temporary.unlink(missing_ok=True)
