"""Small pieces of SQL, and the printing: one text -> one syntax tree -> DuckDB's and Spark's spelling of it.

Texts are written in DuckDB's words. What one of the two engines lacks, or answers otherwise, is not used.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from decimal import Decimal
from typing import Literal, TypeAlias

from takst.runtime.bulk.layout import text as text  # passed on with the other pieces
from takst.runtime.dates import TimeUnit

Dialect: TypeAlias = Literal["duckdb", "spark"]
DIALECTS: tuple[Dialect, ...] = ("duckdb", "spark")

FIRST_DAY = dt.date(1, 1, 1)
LAST_DAY = dt.date(9999, 12, 31)
"""Stand for a beginning and an end that are open."""

TRUE, FALSE, UNKNOWN = "TRUE", "FALSE", "CAST(NULL AS BOOLEAN)"


def printed(text: str, dialect: Dialect) -> str:
    """The query in one dialect."""
    import sqlglot

    tree = sqlglot.parse_one(text, read="duckdb")
    return f"{tree.sql(dialect=dialect, pretty=True, normalize_functions=False)}\n"


def column(alias: str, name: str) -> str:
    return f'{alias}."{name}"'


def number(value: Decimal | int) -> str:
    """With its type, so that no engine takes it for a binary float."""
    return f"CAST({value:f} AS DECIMAL(18, 6))" if isinstance(value, Decimal) else str(value)


def day(value: dt.date) -> str:
    return f"CAST('{value.isoformat()}' AS DATE)"


def later(start: str, count: int, unit: TimeUnit) -> str:
    """So many units after a date; months keep the day or take the month's last."""
    return f"CAST({start} + INTERVAL {count} {unit.upper()} AS DATE)"


def both(parts: Iterable[str]) -> str:
    """All of them, as Kleene has it."""
    kept = [part for part in parts if part != TRUE]
    if FALSE in kept:
        return FALSE
    return " AND ".join(map(inner, kept)) if kept else TRUE


def either(parts: Iterable[str]) -> str:
    kept = [part for part in parts if part != FALSE]
    if TRUE in kept:
        return TRUE
    return " OR ".join(map(inner, kept)) if kept else FALSE


def negated(part: str) -> str:
    return {TRUE: FALSE, FALSE: TRUE}.get(part, f"NOT {inner(part)}")


def inner(part: str) -> str:
    return part if part in (TRUE, FALSE) else f"({part})"


def among(column: str, numbers: Iterable[int]) -> str:
    listed = ", ".join(map(str, numbers))
    return f"{column} IN ({listed})" if listed else FALSE


def after(one: Iterable[str], other: Iterable[str]) -> str:
    """Whether the first of two tuples is the greater one, spelled out."""
    pairs = list(zip(one, other, strict=True))
    first, second = pairs[-1]
    told = f"{first} > {second}"
    for left, right in reversed(pairs[:-1]):
        told = f"{left} > {right} OR ({left} = {right} AND ({told}))"
    return told
