"""Limits -> queries: what counts in which window, how many there are, and how many are too many.

Lines are grouped by patient, rule, window and keys; only groups that hold more than the rule allows are put into the
order in which units are taken.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from takst.backends.bulk import sql
from takst.backends.bulk.steps import Step, distances
from takst.runtime.verdicts import rank

if TYPE_CHECKING:
    from takst.backends.bulk.queries import Queries

REDUCED = rank("reduced")
_STARTS: Mapping[str, str] = {
    "day": "{0}.date",
    "week": "CAST(date_trunc('week', {0}.date) AS DATE)",
    "month": "CAST(date_trunc('month', {0}.date) AS DATE)",
    "calendar year": "CAST(date_trunc('year', {0}.date) AS DATE)",
}
"""The first day of the window around a line; of every other window it is one and the same day."""


def limit_steps(queries: Queries) -> Iterator[Step]:
    rows = queries.tables.rows["limits"]
    for ix in sorted({int(str(row[0])) for row in rows}):
        keys = next(keys for keys, number in queries.tables.keys.items() if number == ix)
        kinds = sorted({str(row[5]) for row in rows if row[0] == ix})
        yield from _Limits(queries, ix, keys, kinds).steps()


def limit_causes(queries: Queries) -> Iterator[str]:
    """SELECTs of the earlier lines that certain excess is counted with."""
    rows = queries.tables.rows["limits"]
    for ix in sorted({int(str(row[0])) for row in rows}):
        keys = next(keys for keys, number in queries.tables.keys.items() if number == ix)
        kinds = sorted({str(row[5]) for row in rows if row[0] == ix})
        yield _Limits(queries, ix, keys, kinds).causes()


class _Limits:
    """The steps for the limits with the same keys."""

    def __init__(self, queries: Queries, ix: int, keys: tuple[str, ...], kinds: list[str]) -> None:
        self.queries = queries
        self.ix = ix
        self.keys = keys
        self.kinds = kinds
        self.plain = [name for name in keys if not queries.spec.keys[name].presumed]
        self.visit = [name for name in keys if queries.spec.keys[name].presumed]
        self.in_visit = any(queries.spec.keys[name].span == "visit" for name in keys)
        self.untold = queries.keys.untold(keys)

    @property
    def one(self) -> str | None:
        """The column of the only key that nothing stands in for."""
        alone = len(self.plain) == 1 and not self.untold and self.kinds != ["rolling"]
        return f'"key.{self.plain[0]}"' if alone else None

    @property
    def wide(self) -> str:
        """What lines of one window share, but for that key."""
        return f"patient_ix, limit_ix, start{', visit' if self.visit and not self.untold else ''}"

    @property
    def groups(self) -> str:
        """What lines of one window share; a key that is not said is no group of its own, and tells so below."""
        plain = "".join(f', "key.{name}"' for name in self.plain if not self.untold)
        return f"{self.wide}{plain}"

    def steps(self) -> Iterator[Step]:
        name = f"counted_{self.ix}"
        yield Step(f"full_{self.ix}", f"groups that hold more than a limit {self._words()} allows", self._groups())
        says = "lines that count in these groups, with what puts them in order"
        yield Step(f"counting_{self.ix}", says, self._counting())
        yield Step(name, "lines of these groups that are asked, with how many there are up to them", self._counted())
        yield Step(
            f"found_limits_{self.ix}",
            "lines beyond a limit, and lines of which that is not known",
            self._found(name),
        )

    def _words(self) -> str:
        return f"per {' and '.join((*self.kinds, *self.keys))}"

    def _counting(self) -> str:
        """Each line once for every rule that counts it."""
        has_guards = self.queries.has("guards")
        guard = "CASE WHEN NOT p.is_guarded THEN TRUE ELSE g.truth END" if has_guards else "TRUE"
        doubt = "COALESCE(g.doubt, FALSE)" if has_guards else "FALSE"
        keys = "".join(f', a."key.{name}"' for name in self.keys if not self.untold)
        visit, provider = self._visit()
        return f"""
            SELECT a.row_ix, a.claim_ix, a.patient_ix, a.date, a.time, a.n, a.is_judged,
                COALESCE(c.received, a.date) AS received, c.claim, p.rule_ix, p.one_ix, p.most,
                p.limit_ix, p.by_lines, p.kind, p.distance_ix, p.is_doubtful, {self._weight()} AS weight,
                {self._start()} AS start,
                p.is_asked AND a.is_judged AND a.in_force AND a.date BETWEEN p.valid_from AND p.valid_to AS is_asked,
                {guard} AS applies, {doubt} AS doubt{keys}{visit}{provider}
            FROM acts a JOIN limits p ON p.two_ix = a.code_ix AND p.keys_ix = {self.ix}
            JOIN full_{self.ix} x
                ON x.patient_ix = a.patient_ix AND x.limit_ix = p.limit_ix AND x.start = {self._start()}
            JOIN claims c ON c.claim_ix = a.claim_ix
            {self.queries.guarded("a", "p")}
            WHERE a.date BETWEEN p.period_from AND p.period_to {self.queries.not_no("p")}
        """

    def _visit(self) -> tuple[str, str]:
        """A name for the group where keys have presumptions: what is said, else the day and who billed."""
        if not self.visit or self.untold:
            return "", ""
        told = []
        for name in self.visit:
            presumed = self.queries.spec.keys[name].presumed
            parts = [f'a."key.{name}"']
            stand_in = ["'?'"]
            if "date" in presumed:
                stand_in.append("CAST(a.date AS VARCHAR)")
            if "provider" in presumed:
                stand_in.append("""COALESCE(c."provider.id", concat('claim ', CAST(a.claim_ix AS VARCHAR)))""")
            if "performer" in presumed:
                stand_in.append("COALESCE(a.performer, concat('line ', CAST(a.row_ix AS VARCHAR)))")
            parts.append(f"concat({', '.join(stand_in)})" if len(stand_in) > 1 else "'?'")
            told.append(f"COALESCE({', '.join(parts)})")
        joined = ", '|', ".join(told)
        visit = told[0] if len(told) == 1 else f"concat({joined})"
        return f", {visit} AS visit", ', c."provider.id" AS provider'

    # ------------------------------------------------------------ the order

    def _counted(self) -> str:
        """Of each line that is asked: how many there are with it, certainly and perhaps, and if that can be told."""
        order = "received, date, COALESCE(time, ''), claim, n"
        before = f"(PARTITION BY {self.groups} ORDER BY {order} ROWS UNBOUNDED PRECEDING)"
        wide = f"(PARTITION BY {self.wide} ORDER BY {order} ROWS UNBOUNDED PRECEDING)"
        sure = "CASE WHEN applies THEN weight ELSE 0 END"
        told, moving = "t.{0}", ""
        if "rolling" in self.kinds:
            told = "CASE WHEN t.kind = 'rolling' THEN COALESCE(m.fullest, t.weight) ELSE t.{0} END AS {0}"
            moving = self._moving()
        certain = f"SUM({sure}) OVER {before} - {sure} + weight"
        possible = f"SUM(weight) OVER {before}"
        if self.one is not None:  # a line that does not say its key may belong to every group
            unsaid = f"SUM(CASE WHEN {self.one} IS NULL THEN weight ELSE 0 END) OVER {wide}"
            certain = f"CASE WHEN {self.one} IS NULL THEN weight ELSE {certain} END"
            possible = f"CASE WHEN {self.one} IS NULL THEN SUM(weight) OVER {wide} ELSE {possible} + {unsaid} END"
        return f"""
            SELECT t.row_ix, t.claim_ix, t.rule_ix, t.one_ix, t.is_asked, t.most, t.by_lines, t.weight, t.applies,
                t.doubtful, {told.format("certain")}, {told.format("possible")}
            FROM (
                SELECT f.*, {certain} AS certain, {possible} AS possible, {self._doubtful()} AS doubtful
                FROM counting_{self.ix} f
            ) t {moving}
            WHERE t.is_asked
        """

    def _groups(self) -> str:
        """Patients who have more in a window than a rule allows, whatever the keys and guards say."""
        return f"""
            SELECT a.patient_ix, p.limit_ix, {self._start()} AS start
            FROM acts a JOIN limits p ON p.two_ix = a.code_ix AND p.keys_ix = {self.ix}
            WHERE a.date BETWEEN p.period_from AND p.period_to
            GROUP BY a.patient_ix, p.limit_ix, {self._start()}
            HAVING SUM({self._weight()}) > MAX(p.most)
        """

    def _weight(self) -> str:
        return "CASE WHEN p.by_lines THEN 1 ELSE a.units END"

    def _start(self) -> str:
        first = sql.day(sql.FIRST_DAY)
        cases = [f"WHEN p.kind = '{kind}' THEN {_STARTS[kind].format('a')}" for kind in self.kinds if kind in _STARTS]
        if len(self.kinds) == 1:
            return _STARTS[self.kinds[0]].format("a") if cases else first
        return f"CASE {' '.join(cases)} ELSE {first} END" if cases else first

    def _doubtful(self) -> str:
        """The line's group cannot be told, or a rule that only the exact engine applies has a say in it."""
        wide = "OVER (PARTITION BY patient_ix, limit_ix, start)"
        told = ["is_doubtful", f"bool_or(doubt) {wide}"]
        if self.untold:
            return sql.TRUE
        unsaid = (f'bool_or("key.{name}" IS NULL) {wide}' for name in self.plain)
        if self.one is None:
            told += unsaid
        elif "rolling" in self.kinds:
            told += (f"(kind = 'rolling' AND {one})" for one in unsaid)
        if self.visit:
            of_day = "OVER (PARTITION BY patient_ix, limit_ix, date)"
            for name in self.visit:
                said = f'COUNT("key.{name}") {of_day}'
                told.append(f"({said} <> 0 AND {said} <> COUNT(*) {of_day})")
                if self.queries.spec.keys[name].presumed == ("patient",):
                    said = f'COUNT("key.{name}") {wide}'
                    told.append(f"({said} <> 0 AND {said} <> COUNT(*) {wide})")
            told.append(f"(bool_or(provider IS NULL) {of_day} AND MIN(claim_ix) {of_day} <> MAX(claim_ix) {of_day})")
            if any("performer" in self.queries.spec.keys[name].presumed for name in self.visit):
                told.append("TRUE")
        return sql.either(told)

    def _moving(self) -> str:
        """The fullest window that holds the line, of those that begin with it or with an earlier line."""
        known = self.queries.tables.distances
        keys = "".join(
            f' AND {{0}}."key.{name}" IS NOT DISTINCT FROM w."key.{name}"' for name in self.keys if not self.untold
        )
        group = "{0}.patient_ix = w.patient_ix AND {0}.limit_ix = w.limit_ix" + keys
        order = ("{}.received", "{}.date", "COALESCE({}.time, '')", "{}.claim", "{}.n")
        earlier = sql.after(*([name.format(side) for name in order] for side in ("w", "e")))
        not_later = sql.after(*([name.format(side) for name in order] for side in ("s", "w")))
        end = distances(known, "w.distance_ix", "s.date")
        full = f"(SELECT * FROM counting_{self.ix} z WHERE z.kind = 'rolling')"
        return f"""
            LEFT JOIN (
                SELECT row_ix, rule_ix, one_ix, MAX(held) + MAX(weight) AS fullest FROM (
                    SELECT w.row_ix, w.rule_ix, w.one_ix, w.weight, s.row_ix AS first_ix,
                        SUM(CASE WHEN e.row_ix IS NOT NULL THEN e.weight ELSE 0 END) AS held
                    FROM {full} w
                    JOIN {full} s ON {group.format("s")} AND s.date <= w.date AND w.date < ({end})
                        AND NOT ({not_later})
                    LEFT JOIN {full} e ON {group.format("e")} AND e.date >= s.date AND e.date < ({end}) AND ({earlier})
                    GROUP BY w.row_ix, w.rule_ix, w.one_ix, w.weight, s.row_ix
                ) v GROUP BY row_ix, rule_ix, one_ix
            ) m ON m.row_ix = t.row_ix AND m.rule_ix = t.rule_ix AND m.one_ix = t.one_ix
        """

    def causes(self) -> str:
        keys = ["e.patient_ix = w.patient_ix", "e.limit_ix = w.limit_ix", "e.start = w.start"]
        if not self.untold:
            keys += [f'e."key.{name}" = w."key.{name}"' for name in self.plain]
            keys += ["e.visit = w.visit"] if self.visit else []
        order = ("{}.received", "{}.date", "COALESCE({}.time, '')", "{}.claim", "{}.n")
        earlier = sql.after(*([name.format(side) for name in order] for side in ("w", "e")))
        if "rolling" in self.kinds:
            end = distances(self.queries.tables.distances, "w.distance_ix", "least(w.date, e.date)")
            keys.append(f"(w.kind <> 'rolling' OR greatest(w.date, e.date) < ({end}))")
        unsaid = ""
        for name in self.queries.keys.presumed():
            said = f'w."key.{name}" IS NOT NULL AND e."key.{name}" IS NOT NULL' if name in self.visit else sql.TRUE
            said = sql.TRUE if self.untold else said
            unsaid += f', (e.row_ix IS NOT NULL AND NOT ({said})) AS "unsaid.{name}"'
        return f"""
            SELECT w.row_ix, w.rule_ix, w.one_ix AS code_ix, 0 AS element_ix, 0 AS element_code_ix,
                e.row_ix AS other_row_ix, TRUE AS carries, CAST(n.certain AS BIGINT) AS count{unsaid}
            FROM (SELECT * FROM found_limits_{self.ix} WHERE sure = 2) f
            JOIN counted_{self.ix} n ON n.row_ix = f.row_ix AND n.rule_ix = f.rule_ix AND n.one_ix = f.code_ix
            JOIN counting_{self.ix} w ON w.row_ix = f.row_ix AND w.rule_ix = f.rule_ix AND w.one_ix = f.code_ix
            LEFT JOIN counting_{self.ix} e ON {sql.both(keys)} AND ({earlier}) AND e.applies
            WHERE w.is_asked
        """

    # ------------------------------------------------------------ what is said of it

    def _found(self, counted: str) -> str:
        """Certain excess cuts the line; what may be excess, or is not known of the past, leaves it undecided."""
        over = "greatest(0, least(n.weight, n.certain - n.most))"
        maybe = "greatest(0, least(n.weight, n.possible - n.most))"
        empty = "0 AS element_ix, 0 AS element_code_ix"
        left = "CASE WHEN over = weight OR by_lines THEN 0 ELSE weight - over END"
        excess = f"""
            SELECT row_ix, claim_ix, rule_ix, code_ix, {empty}, CASE WHEN doubtful THEN 0 ELSE 2 END AS sure,
                CASE WHEN {left} > 0 THEN {REDUCED} END AS rank, CAST({left} AS BIGINT) AS units_after
            FROM (SELECT n.*, n.one_ix AS code_ix, {over} AS over FROM {counted} n) t
            WHERE doubtful OR (over > 0 AND applies)
        """
        doubt = f"""
            SELECT row_ix, claim_ix, rule_ix, one_ix AS code_ix, {empty}, 1 AS sure,
                CAST(NULL AS INTEGER) AS rank, CAST(NULL AS BIGINT) AS units_after
            FROM (SELECT n.*, {over} AS over, {maybe} AS maybe FROM {counted} n) t
            WHERE NOT doubtful AND ((over > 0 AND applies IS NULL) OR (over < weight AND maybe > over))
        """
        parts = [excess, doubt]
        past = self._past(counted, over, maybe, empty)
        if past:
            parts.append(past)
        return " UNION ALL ".join(parts)

    def _past(self, counted: str, over: str, maybe: str, empty: str) -> str | None:
        """Lines whose window reaches further back than the history does; told once, with what else is not known."""
        if self.in_visit or self.kinds == ["day"]:
            return None
        queries = self.queries
        birth = 'c."patient.birth_date"'
        ever = f"c.history_complete_from = {sql.day(sql.FIRST_DAY)} OR c.history_complete_from <= {birth}"
        known = ["WHEN p.kind = 'day' THEN TRUE"]
        for kind in self.kinds:
            if kind in ("week", "month", "calendar year"):
                start = _STARTS[kind].format("a")
                known.append(f"WHEN p.kind = '{kind}' THEN {start} = a.date OR c.history_complete_from <= {start}")
            elif kind == "rolling":
                one_day = next((ix for (n, unit), ix in queries.tables.distances.items() if (n, unit) == (1, "day")), 0)
                told = queries.known_since("2 DAY", "p.distance_ix")
                known.append(f"WHEN p.kind = 'rolling' THEN p.distance_ix = {one_day} OR ({told})")
            elif kind == "period":
                told = f"p.period_from = {sql.day(sql.FIRST_DAY)}"
                known.append(f"""WHEN p.kind = 'period' THEN CASE WHEN {told} THEN {ever}
                    ELSE p.period_from >= a.date OR c.history_complete_from <= p.period_from END""")
        has_guards = queries.has("guards")
        applies = "CASE WHEN NOT p.is_guarded THEN TRUE ELSE g.truth END" if has_guards else "TRUE"
        doubt = "OR COALESCE(g.doubt, FALSE)" if has_guards else ""
        episodes = "OR (p.kind IN ('ever', 'keys') AND c.has_episodes)" if self.keys else ""
        return f"""
            SELECT a.row_ix, a.claim_ix, p.rule_ix, a.code_ix, {empty},
                CASE WHEN p.is_doubtful OR COALESCE(n.doubtful, FALSE) {doubt} {episodes} THEN 0 ELSE 1 END AS sure,
                CAST(NULL AS INTEGER) AS rank, CAST(NULL AS BIGINT) AS units_after
            FROM acts a JOIN limits p ON p.two_ix = a.code_ix AND p.keys_ix = {self.ix} AND p.is_asked
            JOIN short_histories c ON c.claim_ix = a.claim_ix
            {queries.guarded("a", "p")}
            LEFT JOIN {counted} n ON n.row_ix = a.row_ix AND n.rule_ix = p.rule_ix AND n.one_ix = p.one_ix
            WHERE a.is_judged AND a.in_force AND a.date BETWEEN p.valid_from AND p.valid_to
                AND a.date BETWEEN p.period_from AND p.period_to {queries.not_no("p")}
                AND (NOT COALESCE(CASE {" ".join(known)} ELSE {ever} END, FALSE) {episodes})
                AND (n.row_ix IS NULL OR (({over}) < n.weight AND NOT (({over}) > 0 AND {applies} IS NULL)
                    AND ({maybe}) = ({over})))
        """
