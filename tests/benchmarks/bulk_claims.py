"""A number of lines -> a Parquet file of made-up claims of the year 2024, made by DuckDB from hashes alone.

A patient has about 20 lines in eight visits, comes back for the same few things, and is mostly billed as the tariff
wants it; a few lines of a hundred break a rule. A claim is a visit; claims come in three days later.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from bulk_rules import CODES, FREE, REQUIRED, REQUIRING, Tariff

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

SEED = 23
VISITS = 8
PROVIDERS = 400

_MACROS = f"""
CREATE MACRO luck(p, v, n, what) AS (hash(p * 8191 + v * 131 + n * 17 + what * 1000003 + {SEED}) % 1000000) / 1e6;
CREATE MACRO chosen(p, v, n) AS CASE WHEN luck(p, v, n, 1) < 0.25
    THEN CAST(floor({CODES} * luck(p, 0, CAST(floor(3 * luck(p, v, n, 2)) AS INTEGER), 3)) AS INTEGER)
    ELSE CAST(floor({CODES} * pow(luck(p, v, n, 4), 1.7)) AS INTEGER) END;
"""


def load_rules(connection: DuckDBPyConnection, tariff: Tariff) -> None:
    """The rules as tables."""
    import pyarrow as pa  # type: ignore[import-untyped]

    for name, (columns, rows) in tariff.tables().items():
        named = [column.split()[0] for column in columns.split(", ")]
        table = pa.table([pa.array(cells) for cells in zip(*rows, strict=True)], named)
        connection.register("rows_of_rules", table)
        connection.execute(f"CREATE TABLE {name} ({columns}); INSERT INTO {name} FROM rows_of_rules")
        connection.unregister("rows_of_rules")


def write_claims(tariff: Tariff, lines: int, path: Path) -> None:
    """Exactly so many lines, in the order of their days."""
    import duckdb

    patients = -(-lines * 11 // (10 * VISITS * 2))
    with duckdb.connect(config={"memory_limit": "3GiB", "threads": 2, "temp_directory": f"{path}.spill"}) as connection:
        connection.execute("SET preserve_insertion_order = false")
        load_rules(connection, tariff)
        connection.execute(_MACROS)
        connection.execute(f"CREATE TABLE numbered AS {_NUMBERED}")
        connection.execute(f"COPY ({_lines(patients, lines)}) TO '{path}' (FORMAT parquet, COMPRESSION zstd)")


# What a line must say of its own; days outside which its code is not in force; and what it must not stand beside.
_NUMBERED = f"""
    SELECT n.number, format('A{{:04d}}', n.number) AS code, max(c.age) AS age, max(c.sex) AS sex,
        any_value(u.first) AS first, any_value(u.last) AS last,
        CAST(substr(min(p.two), 2) AS INTEGER) AS partner
    FROM range({CODES}) n(number)
    LEFT JOIN conditions c ON c.code = format('A{{:04d}}', n.number)
    LEFT JOIN unknown u ON u.code = format('A{{:04d}}', n.number)
    LEFT JOIN pairs p ON p.one = format('A{{:04d}}', n.number)
    GROUP BY n.number
"""


def _lines(patients: int, lines: int) -> str:
    gap = REQUIRED.start - REQUIRING.start
    return f"""
    WITH visits AS (
        SELECT p, v, CAST(floor(366 * luck(p, v, 0, 5)) AS INTEGER) AS day, 1 + CAST(floor(4 * luck(p, v, 0, 6))
            AS INTEGER) AS lines
        FROM range({patients}) a(p), range({VISITS}) b(v)
    ), wished AS (
        SELECT p, v, n, DATE '2024-01-01' + day AS date, chosen(p, v, n) AS own,
            CASE WHEN n > 1 AND luck(p, v, n, 7) < 0.015 THEN chosen(p, v, n - 1) END AS beside
        FROM visits, LATERAL unnest(range(1, lines + 1)) u(n)
    ), told AS (
        SELECT w.*, COALESCE(b.partner, w.own) AS number,
            DATE '1930-01-01' + (CAST(floor(1050 * luck(p, 0, 0, 8)) AS INTEGER)) * INTERVAL 1 MONTH
                + CAST(floor(28 * luck(p, 0, 0, 9)) AS INTEGER) * INTERVAL 1 DAY AS birth,
            CASE WHEN luck(p, 0, 0, 10) < 0.52 THEN 'F' ELSE 'M' END AS sex
        FROM wished w LEFT JOIN numbered b ON b.number = w.beside
    ), mended AS (
        SELECT t.*, CASE WHEN luck(p, v, n, 11) > 0.04 AND (
                date < r.first OR date > r.last OR r.sex <> t.sex OR birth > date - r.age * INTERVAL 1 YEAR)
            THEN t.number % {FREE} ELSE t.number END AS billed
        FROM told t JOIN numbered r ON r.number = t.number
    ), every AS (
        SELECT p, v, n, date, birth, sex, billed FROM mended
        UNION ALL
        SELECT p, v, n + 10, date, birth, sex, billed + {gap} FROM mended
        WHERE billed BETWEEN {REQUIRING.start} AND {REQUIRING.stop - 1} AND luck(p, v, n, 12) > 0.05
    )
    SELECT format('C{{:010d}}', p * {VISITS} + v) AS claim, date + 3 AS received,
        format('P{{:09d}}', p) AS "patient.id", CAST(birth AS DATE) AS "patient.birth_date", sex AS "patient.sex",
        format('D{{:03d}}', CAST(floor({PROVIDERS} * luck(p, v // 2, 0, 13)) AS INTEGER)) AS "provider.id",
        DATE '2015-01-01' AS history_complete_from, CAST(n AS INTEGER) AS n,
        format('A{{:04d}}', billed) AS code, date,
        CASE WHEN luck(p, v, n, 14) < 0.93 THEN 1 WHEN luck(p, v, n, 14) < 0.99 THEN 2 ELSE 3 END AS units,
        CASE WHEN luck(p, v, n, 15) < 0.002 THEN NULL WHEN luck(p, v, n, 15) < 0.03 THEN 5
            ELSE 20 + CAST(floor(40 * luck(p, v, n, 16)) AS INTEGER) END AS "facts.duration_min"
    FROM (FROM every ORDER BY p, v, n LIMIT {lines}) ORDER BY date, claim, n
    """
