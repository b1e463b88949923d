"""Limits -> queries: what counts in which window, how many there are, and how many are too many.

Lines are grouped by patient, limit, window and keys; only groups that hold more than the limit allows are put into the
order in which units are taken. All limits are asked together, whatever their keys: `key` and `visit` are what their
keys say of a line, as text.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

from attrs import frozen

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
_ORDER = ("{}.received", "{}.date", "COALESCE({}.time, '')", "{}.claim", "{}.n")
_NOTHING = "0 AS element_ix, 0 AS element_code_ix"


@frozen
class _Keyset:
    """The keys of some limits: those that nothing stands in for, and those of a visit, which has a stand-in."""

    ix: int
    plain: tuple[str, ...]
    visit: tuple[str, ...]
    untold: bool
    in_visit: bool


class Limits:
    """The steps for all limits."""

    def __init__(self, queries: Queries) -> None:
        self.queries = queries
        rows = queries.tables.rows["limits"]
        used = sorted((ix, keys) for keys, ix in queries.tables.keysets("limits").items())
        self.keysets = [self._keyset(ix, keys) for ix, keys in used]
        self.kinds = {str(row[5]) for row in rows}

    def _keyset(self, ix: int, keys: tuple[str, ...]) -> _Keyset:
        specs = self.queries.spec.keys
        plain = tuple(name for name in keys if not specs[name].presumed)
        visit = tuple(name for name in keys if specs[name].presumed)
        in_visit = any(specs[name].span == "visit" for name in keys)
        return _Keyset(ix, plain, visit, self.queries.keys.untold(keys), in_visit)

    def steps(self) -> Iterator[Step]:
        if not self.queries.has("limits"):
            return
        yield Step("often", "what patients have more of, at any time, than a limit of a window allows", self._often())
        says = "windows in which a patient has more than a limit allows, whatever keys say"
        yield Step("full_windows", says, self._full(), is_apart=True)
        yield Step("counting", "lines that count in these windows, with what puts them in order", self._counting())
        yield Step("counted", "those that are asked, with how many there are up to them", self._counted())
        yield Step("found_limits", "lines beyond a limit, and lines of which that is not known", self._found())

    def _those(self, test: Callable[[_Keyset], object]) -> list[int]:
        return [one.ix for one in self.keysets if test(one)]

    # ------------------------------------------------------------ what counts

    def _often(self) -> str:
        """Most patients have little of most codes: only of the others windows are looked at. Where a limit counts other
        codes too, one code tells nothing."""
        return """
            SELECT s.patient_ix, s.code_ix FROM (
                SELECT patient_ix, code_ix, SUM(units) AS units FROM acts GROUP BY patient_ix, code_ix
            ) s JOIN (
                SELECT p.two_ix, MIN(CASE WHEN c.codes = 1 THEN p.most ELSE 0 END) AS least FROM limits p
                JOIN (SELECT limit_ix, COUNT(*) AS codes FROM limits GROUP BY limit_ix) c ON c.limit_ix = p.limit_ix
                GROUP BY p.two_ix
            ) l ON l.two_ix = s.code_ix AND s.units > l.least
        """

    def _full(self) -> str:
        return f"""
            SELECT a.patient_ix, p.limit_ix, {self._start()} AS start
            FROM acts a JOIN often o ON o.patient_ix = a.patient_ix AND o.code_ix = a.code_ix
            JOIN limits p ON p.two_ix = a.code_ix
            WHERE a.date BETWEEN p.period_from AND p.period_to
            GROUP BY a.patient_ix, p.limit_ix, {self._start()}
            HAVING SUM({_WEIGHT}) > MAX(p.most)
        """

    def _counting(self) -> str:
        """Each line once for every limit that counts it."""
        queries = self.queries
        has_guards = queries.has("guards")
        guard = "CASE WHEN NOT p.is_guarded THEN TRUE ELSE g.truth END" if has_guards else "TRUE"
        doubt = "COALESCE(g.doubt, FALSE)" if has_guards else "FALSE"
        names = dict.fromkeys(name for one in self.keysets if not one.untold for name in (*one.plain, *one.visit))
        own = "".join(f', a."key.{name}"' for name in names)
        return f"""
            SELECT a.row_ix, a.claim_ix, a.patient_ix, a.date, a.time, a.n, a.is_judged,
                COALESCE(c.received, a.date) AS received, c.claim, c."provider.id" AS provider, p.keys_ix, p.rule_ix,
                p.one_ix, p.most, p.limit_ix, p.by_lines, p.kind, p.distance_ix, p.is_doubtful, {_WEIGHT} AS weight,
                x.start,
                p.is_asked AND a.is_judged AND a.in_force AND a.date BETWEEN p.valid_from AND p.valid_to AS is_asked,
                {guard} AS applies, {doubt} AS doubt, {self._by_keyset(self._key)} AS key,
                {self._by_keyset(self._is_unsaid, sql.FALSE)} AS is_unsaid,
                {self._by_keyset(self._visit)} AS visit{own}
            FROM acts a JOIN limits p ON p.two_ix = a.code_ix
            JOIN full_windows x ON x.patient_ix = a.patient_ix AND x.limit_ix = p.limit_ix AND x.start = {self._start()}
            JOIN claims c ON c.claim_ix = a.claim_ix
            {queries.guarded("a", "p")}
            WHERE a.date BETWEEN p.period_from AND p.period_to {queries.not_no("p")}
        """

    def _start(self) -> str:
        first = sql.day(sql.FIRST_DAY)
        starts = ((kind, start.format("a")) for kind, start in _STARTS.items() if kind in self.kinds)
        cases = " ".join(f"WHEN p.kind = '{kind}' THEN {start}" for kind, start in starts)
        return f"CASE {cases} ELSE {first} END" if cases else first

    def _by_keyset(self, told: Callable[[_Keyset], str | None], otherwise: str = "''") -> str:
        """What is told of the keys of each limit."""
        found = ((one.ix, told(one)) for one in self.keysets if not one.untold)
        cases = " ".join(f"WHEN {ix} THEN {text}" for ix, text in found if text is not None)
        return f"CASE p.keys_ix {cases} ELSE {otherwise} END" if cases else otherwise

    def _key(self, keyset: _Keyset) -> str | None:
        """Of keys that nothing stands in for: one that is not said is no group of its own, and tells so below."""
        said = [f'CAST(a."key.{name}" AS VARCHAR)' for name in keyset.plain]
        return _joined(said) if said else None

    def _is_unsaid(self, keyset: _Keyset) -> str | None:
        return " OR ".join(f'a."key.{name}" IS NULL' for name in keyset.plain) or None

    def _visit(self, keyset: _Keyset) -> str | None:
        """What is said, else the day and who billed."""
        told = []
        for name in keyset.visit:
            presumed = self.queries.spec.keys[name].presumed
            stand_in = ["'?'"]
            if "date" in presumed:
                stand_in.append("CAST(a.date AS VARCHAR)")
            if "provider" in presumed:
                stand_in.append("""COALESCE(c."provider.id", concat('claim ', CAST(a.claim_ix AS VARCHAR)))""")
            if "performer" in presumed:
                stand_in.append("COALESCE(a.performer, concat('line ', CAST(a.row_ix AS VARCHAR)))")
            told.append(f'COALESCE(CAST(a."key.{name}" AS VARCHAR), {_joined(stand_in, "")})')
        return _joined(told) if told else None

    # ------------------------------------------------------------ the order

    def _counted(self) -> str:
        """Of each line that is asked: how many there are with it, certainly and perhaps, and if that can be told."""
        order = "ORDER BY received, date, COALESCE(time, ''), claim, n ROWS UNBOUNDED PRECEDING"
        before = f"(PARTITION BY patient_ix, limit_ix, start, visit, key {order})"
        sure = "CASE WHEN applies THEN weight ELSE 0 END"
        certain, possible = f"SUM({sure}) OVER {before} - {sure} + weight", f"SUM(weight) OVER {before}"
        alone = self._those(_has_one_key)
        if alone:  # a line that does not say its only key may belong to every group
            wide = f"(PARTITION BY patient_ix, limit_ix, start, visit {order})"
            unsaid = f"SUM(CASE WHEN is_unsaid THEN weight ELSE 0 END) OVER {wide}"
            is_alone = sql.among("keys_ix", alone)
            certain = f"CASE WHEN {is_alone} AND is_unsaid THEN weight ELSE {certain} END"
            possible = f"""CASE WHEN NOT ({is_alone}) THEN {possible} WHEN is_unsaid THEN SUM(weight) OVER {wide}
                ELSE {possible} + {unsaid} END"""
        told, moving = "t.{0}", ""
        if "rolling" in self.kinds:
            told = "CASE WHEN t.kind = 'rolling' THEN COALESCE(m.fullest, t.weight) ELSE t.{0} END AS {0}"
            moving = self._moving()
        return f"""
            SELECT t.row_ix, t.claim_ix, t.rule_ix, t.one_ix, t.is_asked, t.most, t.by_lines, t.weight, t.applies,
                t.doubtful, {told.format("certain")}, {told.format("possible")}
            FROM (
                SELECT f.*, {certain} AS certain, {possible} AS possible, {self._doubtful()} AS doubtful FROM counting f
            ) t {moving}
            WHERE t.is_asked
        """

    def _doubtful(self) -> str:
        """The line's group cannot be told, or a rule that only the exact engine applies has a say in it."""
        wide = "OVER (PARTITION BY patient_ix, limit_ix, start)"
        told = ["is_doubtful", f"bool_or(doubt) {wide}", sql.among("keys_ix", self._those(lambda one: one.untold))]
        if self._those(lambda one: one.plain and not one.untold):
            groups = f"({sql.among('keys_ix', self._those(_has_one_key))} AND kind <> 'rolling')"
            told.append(f"(NOT {groups} AND bool_or(is_unsaid) {wide})")
        told += self._doubtful_visits(wide)
        return sql.either(told)

    def _doubtful_visits(self, wide: str) -> Iterator[str]:
        """Some lines of a day say their visit and others do not, or nobody says who billed."""
        of_day = "OVER (PARTITION BY patient_ix, limit_ix, date)"
        specs = self.queries.spec.keys
        visits = [one for one in self.keysets if one.visit and not one.untold]
        for name in dict.fromkeys(name for one in visits for name in one.visit):
            own = sql.among("keys_ix", [one.ix for one in visits if name in one.visit])
            for over in (of_day, wide) if specs[name].presumed == ("patient",) else (of_day,):
                said = f'COUNT("key.{name}") {over}'
                yield f"({own} AND {said} <> 0 AND {said} <> COUNT(*) {over})"
        if visits:
            own = sql.among("keys_ix", [one.ix for one in visits])
            several = f"MIN(claim_ix) {of_day} <> MAX(claim_ix) {of_day}"
            yield f"({own} AND bool_or(provider IS NULL) {of_day} AND {several})"
            by_performer = [one.ix for one in visits if any("performer" in specs[name].presumed for name in one.visit)]
            yield sql.among("keys_ix", by_performer)

    def _moving(self) -> str:
        """The fullest window that holds the line, of those that begin with it or with an earlier line."""
        group = " AND ".join(f"{{0}}.{name} IS NOT DISTINCT FROM w.{name}" for name in ("key", "visit"))
        group = f"{{0}}.patient_ix = w.patient_ix AND {{0}}.limit_ix = w.limit_ix AND {group}"
        end = distances(self.queries.tables.distances, "w.distance_ix", "s.date")
        rolling = "(SELECT * FROM counting z WHERE z.kind = 'rolling')"
        return f"""
            LEFT JOIN (
                SELECT row_ix, rule_ix, one_ix, MAX(held) + MAX(weight) AS fullest FROM (
                    SELECT w.row_ix, w.rule_ix, w.one_ix, w.weight, s.row_ix AS first_ix,
                        SUM(CASE WHEN e.row_ix IS NOT NULL THEN e.weight ELSE 0 END) AS held
                    FROM {rolling} w
                    JOIN {rolling} s ON {group.format("s")} AND s.date <= w.date AND w.date < ({end})
                        AND NOT ({_after("s", "w")})
                    LEFT JOIN {rolling} e ON {group.format("e")} AND e.date >= s.date AND e.date < ({end})
                        AND ({_after("w", "e")})
                    GROUP BY w.row_ix, w.rule_ix, w.one_ix, w.weight, s.row_ix
                ) v GROUP BY row_ix, rule_ix, one_ix
            ) m ON m.row_ix = t.row_ix AND m.rule_ix = t.rule_ix AND m.one_ix = t.one_ix
        """

    # ------------------------------------------------------------ what is said of it

    def _found(self) -> str:
        """Certain excess cuts the line; what may be excess, or is not known of the past, leaves it undecided."""
        over = "greatest(0, least(n.weight, n.certain - n.most))"
        maybe = "greatest(0, least(n.weight, n.possible - n.most))"
        left = "CASE WHEN over = weight OR by_lines THEN 0 ELSE weight - over END"
        excess = f"""
            SELECT row_ix, claim_ix, rule_ix, code_ix, {_NOTHING}, CASE WHEN doubtful THEN 0 ELSE 2 END AS sure,
                CASE WHEN {left} > 0 THEN {REDUCED} END AS rank, CAST({left} AS BIGINT) AS units_after
            FROM (SELECT n.*, n.one_ix AS code_ix, {over} AS over FROM counted n) t
            WHERE doubtful OR (over > 0 AND applies)
        """
        doubt = f"""
            SELECT row_ix, claim_ix, rule_ix, one_ix AS code_ix, {_NOTHING}, 1 AS sure,
                CAST(NULL AS INTEGER) AS rank, CAST(NULL AS BIGINT) AS units_after
            FROM (SELECT n.*, {over} AS over, {maybe} AS maybe FROM counted n) t
            WHERE NOT doubtful AND ((over > 0 AND applies IS NULL) OR (over < weight AND maybe > over))
        """
        parts = [excess, doubt]
        if self.kinds != {"day"} and not all(one.in_visit for one in self.keysets):
            parts.append(self._past(over, maybe))
        return " UNION ALL ".join(parts)

    def _past(self, over: str, maybe: str) -> str:
        """Lines whose window reaches further back than the history does; told once, with what else is not known."""
        queries = self.queries
        birth = 'c."patient.birth_date"'
        ever = f"c.history_complete_from = {sql.day(sql.FIRST_DAY)} OR c.history_complete_from <= {birth}"
        known = ["WHEN p.kind = 'day' THEN TRUE"]
        for kind in ("week", "month", "calendar year"):
            start = _STARTS[kind].format("a")
            known.append(f"WHEN p.kind = '{kind}' THEN {start} = a.date OR c.history_complete_from <= {start}")
        if "rolling" in self.kinds:
            one_day = next((ix for (n, unit), ix in queries.tables.distances.items() if (n, unit) == (1, "day")), 0)
            told = queries.known_since("2 DAY", "p.distance_ix")
            known.append(f"WHEN p.kind = 'rolling' THEN p.distance_ix = {one_day} OR ({told})")
        if "period" in self.kinds:
            told = f"p.period_from = {sql.day(sql.FIRST_DAY)}"
            known.append(f"""WHEN p.kind = 'period' THEN CASE WHEN {told} THEN {ever}
                ELSE p.period_from >= a.date OR c.history_complete_from <= p.period_from END""")
        has_guards = queries.has("guards")
        applies = "CASE WHEN NOT p.is_guarded THEN TRUE ELSE g.truth END" if has_guards else "TRUE"
        doubt = "OR COALESCE(g.doubt, FALSE)" if has_guards else ""
        keyed = sql.among("p.keys_ix", self._those(lambda one: one.plain or one.visit))
        episodes = f"(p.kind IN ('ever', 'keys') AND {keyed} AND c.has_episodes)"
        in_visit = sql.among("p.keys_ix", self._those(lambda one: one.in_visit))
        return f"""
            SELECT a.row_ix, a.claim_ix, p.rule_ix, a.code_ix, {_NOTHING},
                CASE WHEN p.is_doubtful OR COALESCE(n.doubtful, FALSE) {doubt} OR {episodes} THEN 0 ELSE 1 END AS sure,
                CAST(NULL AS INTEGER) AS rank, CAST(NULL AS BIGINT) AS units_after
            FROM acts a JOIN limits p ON p.two_ix = a.code_ix AND p.is_asked AND NOT ({in_visit})
            JOIN short_histories c ON c.claim_ix = a.claim_ix
            {queries.guarded("a", "p")}
            LEFT JOIN counted n ON n.row_ix = a.row_ix AND n.rule_ix = p.rule_ix AND n.one_ix = p.one_ix
            WHERE a.is_judged AND a.in_force AND a.date BETWEEN p.valid_from AND p.valid_to
                AND a.date BETWEEN p.period_from AND p.period_to {queries.not_no("p")}
                AND (NOT COALESCE(CASE {" ".join(known)} ELSE {ever} END, FALSE) OR {episodes})
                AND (n.row_ix IS NULL OR (({over}) < n.weight AND NOT (({over}) > 0 AND {applies} IS NULL)
                    AND ({maybe}) = ({over})))
        """

    # ------------------------------------------------------------ causes

    def causes(self) -> str:
        """The earlier lines that certain excess is counted with."""
        same = [f"e.{name} = w.{name}" for name in ("patient_ix", "limit_ix", "start", "key", "visit")]
        if "rolling" in self.kinds:
            end = distances(self.queries.tables.distances, "w.distance_ix", "least(w.date, e.date)")
            same.append(f"(w.kind <> 'rolling' OR greatest(w.date, e.date) < ({end}))")
        unsaid = "".join(f', {self._unsaid(name)} AS "unsaid.{name}"' for name in self.queries.keys.presumed())
        return f"""
            SELECT w.row_ix, w.rule_ix, w.one_ix AS code_ix, {_NOTHING}, e.row_ix AS other_row_ix, TRUE AS carries,
                CAST(n.certain AS BIGINT) AS count{unsaid}
            FROM (SELECT * FROM found_limits WHERE sure = 2) f
            JOIN counted n ON n.row_ix = f.row_ix AND n.rule_ix = f.rule_ix AND n.one_ix = f.code_ix
            JOIN counting w ON w.row_ix = f.row_ix AND w.rule_ix = f.rule_ix AND w.one_ix = f.code_ix
            LEFT JOIN counting e ON {sql.both(same)} AND ({_after("w", "e")}) AND e.applies
            WHERE w.is_asked
        """

    def _unsaid(self, name: str) -> str:
        """Whether one of the two lines does not say its visit."""
        own = self._those(lambda one: name in one.visit and not one.untold)
        if not own:
            return sql.FALSE
        silent = f'w."key.{name}" IS NULL OR e."key.{name}" IS NULL'
        return f"(e.row_ix IS NOT NULL AND {sql.among('w.keys_ix', own)} AND ({silent}))"


_WEIGHT = "CASE WHEN p.by_lines THEN 1 ELSE a.units END"


def _has_one_key(keyset: _Keyset) -> bool:
    """Nothing stands in for it, and it is alone."""
    return len(keyset.plain) == 1 and not keyset.untold


def _joined(parts: Iterable[str], between: str = "'|', ") -> str:
    told = list(parts)
    return told[0] if len(told) == 1 else f"concat({f', {between}'.join(told)})"


def _after(one: str, other: str) -> str:
    """Whether the first of two lines is the later one."""
    return sql.after(*([name.format(side) for name in _ORDER] for side in (one, other)))
