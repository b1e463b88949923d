"""The same rules checked without takst, as an expert would write it for just these rules: claims in Parquet -> the line
and the number of the rule of everything that is wrong, in Parquet.

Each reads the file, finds what every rule finds and writes pairs of bare numbers: the claim with the line, and the
rule. They may use what is known of this input: nothing is unknown but the duration, a claim is one visit, claims come
in as their days come, and the history is complete.
"""

from __future__ import annotations

import datetime as dt
import gc
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from bulk_claims import load_rules
from bulk_rules import Tariff

HALF_YEAR = 6


# ---------------------------------------------------------------- DuckDB

_LINES = """
    CREATE TEMP TABLE lines AS
    SELECT file_row_number AS row, claim, n, "patient.id" AS patient, "provider.id" AS provider,
        "patient.birth_date" AS birth, "patient.sex" AS sex, CAST(substr(code, 2) AS SMALLINT) AS code, date, units,
        "facts.duration_min" AS duration
    FROM read_parquet('{path}', file_row_number = true)
"""
_PAIRS = """
    SELECT DISTINCT CASE
            WHEN a.claim = b.claim THEN CASE WHEN r.kind = 'excluded' THEN a.row ELSE b.row END
            WHEN a.claim > b.claim THEN a.row ELSE b.row END AS row, r.rule
    FROM lines a JOIN pairs_ix r ON r.one = a.code
    JOIN lines b ON b.patient = a.patient AND b.date = a.date AND b.code = r.two
    WHERE r.scope = 'day' OR a.provider = b.provider
"""
_REQUIRED = """
    SELECT a.row, r.rule FROM lines a JOIN requirements_ix r ON r.code = a.code
    WHERE NOT EXISTS (FROM lines b WHERE b.patient = a.patient AND b.date = a.date AND b.code = r.needed
        AND b.provider = a.provider)
"""
_INTERVALS = """
    SELECT DISTINCT a.row, r.rule FROM lines a JOIN intervals_ix r ON r.code = a.code
    JOIN lines b ON b.patient = a.patient AND b.code = r.before AND b.date < a.date
        AND a.date <= b.date + r.days * INTERVAL 1 DAY + r.months * INTERVAL 1 MONTH
"""
_CONDITIONS = """
    SELECT a.row, r.rule FROM lines a JOIN conditions_ix r ON r.code = a.code
    WHERE birth > date - r.age * INTERVAL 1 YEAR OR r.sex <> a.sex
        OR (r.duration IS NOT NULL AND COALESCE(a.duration < r.duration, TRUE))
"""
_UNKNOWN = """
    SELECT a.row, r.rule FROM lines a JOIN unknown_ix r ON r.code = a.code WHERE date < r.first OR date > r.last
"""
_GROUPED = """
    SELECT row, rule FROM (
        SELECT a.row, r.rule, r.most, SUM(a.units) OVER (PARTITION BY a.patient, r.rule, {start_a}
            ORDER BY a.date, a.claim, a.n ROWS UNBOUNDED PRECEDING) AS taken
        FROM lines a JOIN limits_ix r ON r.code = a.code AND r.kind = '{kind}'
        SEMI JOIN (
            SELECT patient, rule, {start_l} AS start FROM lines l JOIN limits_ix USING (code) WHERE kind = '{kind}'
            GROUP BY ALL HAVING SUM(units) > any_value(most)
        ) f ON f.patient = a.patient AND f.rule = r.rule AND f.start = {start_a}
    ) WHERE taken > most
"""
_ROLLING = f"""
    WITH full_ AS (
        SELECT a.*, r.rule, r.most FROM lines a JOIN limits_ix r ON r.code = a.code AND r.kind = 'half'
        SEMI JOIN (
            SELECT patient, rule FROM lines JOIN limits_ix USING (code) WHERE kind = 'half'
            GROUP BY ALL HAVING SUM(units) > any_value(most)
        ) f ON f.patient = a.patient AND f.rule = r.rule
    )
    SELECT a.row, a.rule FROM full_ a JOIN full_ b ON b.patient = a.patient AND b.rule = a.rule
        AND a.date < b.date + INTERVAL {HALF_YEAR} MONTH
        AND (b.date, b.claim, b.n) <= (a.date, a.claim, a.n)
    GROUP BY a.row, a.rule HAVING SUM(b.units) > any_value(a.most)
"""


def by_duckdb(tariff: Tariff, path: Path, out: Path) -> None:
    """Rules as rows, codes as small numbers, one query for each family."""
    import duckdb

    config = {"threads": 2, "memory_limit": "3GiB", "temp_directory": f"{out}.spill"}
    with duckdb.connect(config=config) as connection:  # type: ignore[arg-type]
        connection.execute("SET preserve_insertion_order = false")
        load_rules(connection, tariff)
        for name, (columns, _) in tariff.tables().items():
            named = [column.split()[0] for column in columns.split(", ")]
            coded = [name for name in named if name in ("code", "one", "two", "before", "needed")]
            picked = ", ".join(f"CAST(substr({one}, 2) AS SMALLINT) AS {one}" if one in coded else one for one in named)
            connection.execute(f"CREATE TABLE {name}_ix AS SELECT {picked} FROM {name}")
        connection.execute(_LINES.format(path=path))
        year = ("date_trunc('year', a.date)", "date_trunc('year', l.date)")
        day = ("a.date", "l.date")
        parts = [_PAIRS, _REQUIRED, _INTERVALS, _CONDITIONS, _UNKNOWN, _ROLLING]
        parts += [_GROUPED.format(kind="day", start_a=day[0], start_l=day[1])]
        parts += [_GROUPED.format(kind="year", start_a=year[0], start_l=year[1])]
        every = " UNION ALL ".join(f"({part})" for part in parts)
        connection.execute(f"COPY (SELECT row, rule FROM ({every})) TO '{out}' (FORMAT parquet)")


# ---------------------------------------------------------------- Polars


def by_polars(tariff: Tariff, path: Path, out: Path) -> None:
    """One lazy query for each family over the lines, all collected at once by the streaming engine."""
    import polars as pl

    rules = {}
    for name, (columns, rows) in tariff.tables().items():
        named = [column.split()[0] for column in columns.split(", ")]
        table = pl.DataFrame(rows, named, orient="row", infer_schema_length=None)
        coded = [one for one in named if one in ("code", "one", "two", "before", "needed")]
        rules[name] = table.with_columns(_numbers(pl, one) for one in coded).lazy()
    read = pl.scan_parquet(path, row_index_name="row").select(
        "row",
        "claim",
        "n",
        "date",
        "units",
        _numbers(pl, "code"),
        patient=pl.col("patient.id").cast(pl.Categorical).to_physical(),
        provider=pl.col("provider.id").cast(pl.Categorical).to_physical(),
        birth="patient.birth_date",
        sex="patient.sex",
        duration="facts.duration_min",
    )
    lines = read.collect(engine="streaming").lazy()
    found = pl.collect_all(list(_polars_parts(pl, lines, rules)), engine="streaming")
    pl.concat(found).write_parquet(out)


def _numbers(pl: Any, name: str) -> Any:
    return pl.col(name).str.slice(1).cast(pl.Int16)


def _polars_parts(pl: Any, lines: Any, rules: dict[str, Any]) -> Iterator[Any]:
    bare = (pl.col("row").cast(pl.Int64), pl.col("rule").cast(pl.Int32))
    others = lines.select("row", "claim", "patient", "provider", "date", two="code")
    own_loses = pl.when(pl.col("claim") == pl.col("claim_right")).then(pl.col("kind") == "excluded")
    loser = pl.when(own_loses.otherwise(pl.col("claim") > pl.col("claim_right"))).then("row").otherwise("row_right")
    yield (
        lines.select("row", "claim", "patient", "provider", "date", one="code")
        .join(rules["pairs"], on="one")
        .join(others, on=["patient", "date", "two"])
        .filter((pl.col("scope") == "day") | (pl.col("provider") == pl.col("provider_right")))
        .select(loser.alias("row").cast(pl.Int64), bare[1])
        .unique()
    )
    needed = lines.select("patient", "date", "provider", needed="code")
    asked = lines.join(rules["requirements"], on="code")
    yield asked.join(needed, on=["patient", "date", "provider", "needed"], how="anti").select(bare)
    until = pl.col("date_right").dt.offset_by(pl.format("{}mo{}d", "months", "days"))
    yield (
        lines.select("row", "patient", "date", "code")
        .join(rules["intervals"], on="code")
        .join(lines.select("patient", "date", before="code"), on=["patient", "before"])
        .filter(pl.col("date_right") < pl.col("date"))
        .filter(pl.col("date") <= until)
        .select(bare)
        .unique()
    )
    grown = pl.col("birth").cast(pl.Datetime("us")) > pl.col("date").dt.offset_by(pl.format("-{}y", "age"))
    wrong = pl.col("age").is_not_null() & grown
    wrong |= (pl.col("sex_right") != pl.col("sex")).fill_null(False)
    wrong |= pl.col("least").is_not_null() & (pl.col("duration") < pl.col("least")).fill_null(True)
    conditions = rules["conditions"].rename({"duration": "least"})
    yield lines.join(conditions, on="code").filter(wrong).select(bare)
    days = (pl.col("date") < pl.col("first")) | (pl.col("date") > pl.col("last"))
    yield lines.join(rules["unknown"], on="code").filter(days).select(bare)
    for kind, start in (("day", pl.col("date")), ("year", pl.col("date").dt.year()), ("half", pl.lit(0))):
        limits = rules["limits"].filter(pl.col("kind") == kind).select("rule", "code", "most")
        group = ["patient", "rule", "start"]
        counted = lines.join(limits, on="code").with_columns(start=start)
        full = counted.group_by(group).agg(pl.col("units").sum(), pl.col("most").first())
        full = counted.join(full.filter(pl.col("units") > pl.col("most")), on=group, how="semi")
        if kind != "half":
            taken = pl.col("units").cum_sum().over(group, order_by=["date", "claim", "n"])
            yield full.filter(taken > pl.col("most")).select(bare)
            continue
        earlier = full.select("patient", "rule", "date", "claim", "n", "units")
        before = pl.struct("date", "claim", "n")
        first = pl.col("date_right").dt.offset_by(f"{HALF_YEAR}mo") > pl.col("date")
        ordered = full.with_columns(place=before.rank("ordinal").over(["patient", "rule"]))
        earlier = earlier.with_columns(place=before.rank("ordinal").over(["patient", "rule"]))
        yield (
            ordered.join(earlier, on=["patient", "rule"])
            .filter(first & (pl.col("place_right") <= pl.col("place")))
            .group_by("row", "rule")
            .agg(pl.col("units_right").sum(), pl.col("most").first())
            .filter(pl.col("units_right") > pl.col("most"))
            .select(bare)
        )


# ---------------------------------------------------------------- a loop


def by_loop(tariff: Tariff, path: Path, out: Path) -> None:
    """Lines by patient, rules in dictionaries, the cyclic garbage collector off."""
    import pyarrow as pa  # type: ignore[import-untyped]
    import pyarrow.parquet as pq  # type: ignore[import-untyped]

    gc.disable()
    table = pq.read_table(path)
    names = (
        "date",
        "claim",
        "n",
        "code",
        "units",
        "provider.id",
        "patient.birth_date",
        "patient.sex",
        "facts.duration_min",
    )
    patients: defaultdict[str, list[tuple[Any, ...]]] = defaultdict(list)
    columns = [table.column(name).to_pylist() for name in names]
    for patient, line in zip(
        table.column("patient.id").to_pylist(), zip(*columns, range(table.num_rows), strict=True), strict=True
    ):
        patients[patient].append(line)
    del columns, table
    check = Loop(tariff)
    found: list[tuple[int, int]] = []
    for lines in patients.values():
        lines.sort()
        check.patient(lines, found)
    rows, rules = zip(*found, strict=True)
    pq.write_table(pa.table({"row": pa.array(rows, pa.int64()), "rule": pa.array(rules, pa.int32())}), out)


class Loop:
    """The rules as dictionaries from the codes that lines have."""

    def __init__(self, tariff: Tariff) -> None:
        tables = {name: rows for name, (_, rows) in tariff.tables().items()}
        self.pairs: dict[str, dict[str, list[tuple[int, bool, bool]]]] = {}
        for rule, one, two, scope, kind in tables["pairs"]:
            told = (rule, scope == "day", kind == "excluded")
            self.pairs.setdefault(one, {}).setdefault(two, []).append(told)
        self.limits = _by_code((code, (kind, most, rule)) for rule, code, most, kind in tables["limits"])
        self.intervals = _by_code((code, rest) for rule, code, *more in tables["intervals"] for rest in [(rule, *more)])
        self.requirements = _by_code((code, (needed, rule)) for rule, code, needed in tables["requirements"])
        self.conditions = _by_code((code, (rule, *more)) for rule, code, *more in tables["conditions"])
        self.unknown = {code: (first, last, rule) for rule, code, first, last in tables["unknown"]}

    def patient(self, lines: Sequence[tuple[Any, ...]], found: list[tuple[int, int]]) -> None:
        """`lines` in the order in which they count."""
        days: dict[dt.date, list[tuple[Any, ...]]] = {}
        codes: dict[str, list[tuple[Any, ...]]] = {}
        for line in lines:
            days.setdefault(line[0], []).append(line)
            codes.setdefault(line[3], []).append(line)
        pairs, conditions, unknown = self.pairs, self.conditions, self.unknown
        seen: set[tuple[int, int]] = set()
        for line in lines:
            date, claim, _, code, _, provider, birth, sex, duration, row = line
            banned = pairs.get(code)
            of_day = days[date]
            if banned is not None and len(of_day) > 1:
                for other in of_day:
                    for rule, is_of_day, excludes in banned.get(other[3], ()):
                        if is_of_day or other[5] == provider:
                            own = excludes if other[1] == claim else claim > other[1]
                            seen.add((row if own else other[9], rule))
            for needed, rule in self.requirements.get(code, ()):
                if not any(other[3] == needed and other[5] == provider for other in of_day):
                    found.append((row, rule))
            for rule, age, wanted, least in conditions.get(code, ()):
                if (
                    (age is not None and _age(birth, date) < age)
                    or (wanted is not None and wanted != sex)
                    or (least is not None and (duration is None or duration < least))
                ):
                    found.append((row, rule))
            if code in unknown:
                first, last, rule = unknown[code]
                if not first <= date <= last:
                    found.append((row, rule))
            for rule, other_code, number, months in self.intervals.get(code, ()):
                for other in codes.get(other_code, ()):
                    if other[0] < date and date <= _later(other[0], number, months):
                        found.append((row, rule))
                        break
        found += seen
        for code, own in codes.items():
            for kind, most, rule in self.limits.get(code, ()):
                self._limit(own, kind, most, rule, found)

    def _limit(
        self, lines: list[tuple[Any, ...]], kind: str, most: int, rule: int, found: list[tuple[int, int]]
    ) -> None:
        if sum(line[4] for line in lines) <= most:
            return
        if kind == "half":
            for place, line in enumerate(lines):
                taken = 0
                for other in lines[: place + 1]:
                    if line[0] < _later(other[0], 0, HALF_YEAR):
                        taken += other[4]
                if taken > most:
                    found.append((line[9], rule))
            return
        held: dict[object, int] = {}
        for line in lines:
            start = line[0] if kind == "day" else line[0].year
            held[start] = held.get(start, 0) + line[4]
            if held[start] > most:
                found.append((line[9], rule))


def _by_code(rows: Iterator[tuple[str, tuple[Any, ...]]]) -> dict[str, list[tuple[Any, ...]]]:
    told: dict[str, list[tuple[Any, ...]]] = {}
    for code, row in rows:
        told.setdefault(code, []).append(row)
    return told


def _age(birth: dt.date, day: dt.date) -> int:
    return day.year - birth.year - ((day.month, day.day) < (birth.month, birth.day))


def _later(day: dt.date, days: int, months: int) -> dt.date:
    if not months:
        return day + dt.timedelta(days=days)
    years, month = divmod(day.month - 1 + months, 12)
    last = _LENGTHS[month] + (month == 1 and (day.year + years) % 4 == 0)
    return dt.date(day.year + years, month + 1, min(day.day, last))


_LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)

RIVALS: dict[str, Callable[[Tariff, Path, Path], None]] = {
    "DuckDB": by_duckdb,
    "Polars": by_polars,
    "Python loop": by_loop,
}
