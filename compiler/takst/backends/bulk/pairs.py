"""Rules about two lines -> queries: which lines meet, which of them one rule bans, and which of the two loses.

All families are asked together: pairs of lines are looked for once for each way in which lines meet (on one day, by the
same name of a visit, whenever), and what else must be known of a line is looked up once for all lines that any pair
names. `a` is the line whose row carries the rule, `b` the other one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, TypeAlias

from takst.backends.bulk import sql
from takst.backends.bulk.keys import SIDES
from takst.backends.bulk.steps import Step, distances
from takst.backends.bulk.tables import COLUMNS

if TYPE_CHECKING:
    from takst.backends.bulk.queries import Queries

FAMILIES: Mapping[str, str] = {
    "inclusions": "inclusion",
    "exclusions": "exclusion",
    "intervals": "interval",
    "requirements": "requirement",
}
"""Rule tables about two lines, and what `pairs` calls their rules."""
_COLUMNS = (
    *("family", "keys_ix", "rule_ix", "one_ix", "two_ix", "element_ix", "distance_ix", "side"),
    *("valid_from", "valid_to", "item_from", "item_to", "is_guarded", "is_doubtful"),
)
_WITHOUT: Mapping[str, str] = {
    "element_ix": "0",
    "distance_ix": "CAST(NULL AS INTEGER)",
    "side": "CAST(NULL AS VARCHAR)",
    "item_from": sql.day(sql.FIRST_DAY),
    "item_to": sql.day(sql.LAST_DAY),
}
"""What stands where a table has no such column."""
Keyset: TypeAlias = tuple[int, tuple[str, ...]]
Way: TypeAlias = tuple[str, str]
"""On what days or by what name lines meet; and what each of them must say for it."""


class Pairs:
    """The steps for all rules about two lines."""

    def __init__(self, queries: Queries) -> None:
        self.queries = queries
        self.keys = queries.keys
        self.tables = queries.tables
        self.families = [table for table in FAMILIES if queries.has(table)]

    def steps(self) -> Iterator[Step]:
        if not self.families:
            return
        for table in self.families:
            yield from self._spelled_out(table)
        says = "lines of a patient that meet, and whose codes some row names together"
        yield Step("meetings", says, self._meetings(), is_apart=True)
        yield Step("pairs", "the same, with each row that names them", self._pairs())
        yield Step("met_lines", "lines of these pairs, with what puts them in order", self._met())
        yield Step("bans", "pairs of lines that belong together, or may, and whose rule holds, or may", self._bans())
        lost = [self._lost(table) for table in self.families if table != "requirements"]
        yield from lost
        if lost:
            yield self._found([step.name for step in lost])
        if self.queries.has("intervals"):
            yield self._interval_history()
        if self.queries.has("requirements"):
            yield from self._requirements()

    # ------------------------------------------------------------ which lines meet

    def _spelled_out(self, table: str) -> Iterator[Step]:
        """A row that means every other code becomes a row for each of them."""
        if not self._means_any(table):
            return
        names = [name for name in COLUMNS[table] if name != "two_ix"]
        columns = ", ".join(f"p.{name}" for name in names)
        text = f"""
            SELECT {columns}, p.two_ix FROM {table} p WHERE p.two_ix IS NOT NULL
            UNION ALL SELECT {columns}, k.code_ix AS two_ix FROM {table} p JOIN codes k ON k.code_ix <> p.one_ix
            WHERE p.two_ix IS NULL AND k.is_known
        """
        yield Step(f"all_{table}", f"`{table}`, with each code that `any other code` means", text)

    def _means_any(self, table: str) -> bool:
        place = list(COLUMNS[table]).index("two_ix")
        return table in ("exclusions", "inclusions") and any(row[place] is None for row in self.tables.rows[table])

    def _keysets(self, table: str) -> Iterator[Keyset]:
        return ((ix, keys) for keys, ix in self.tables.keysets(table).items())

    def _by_way(self) -> list[tuple[Way, dict[str, list[int]]]]:
        """Each way in which lines meet, with the tables and the numbers of the keys of rows that ask for it."""
        ways: dict[Way, dict[str, list[int]]] = {}
        for table in self.families:
            for ix, keys in self._keysets(table):
                for way in self._ways(keys):
                    ways.setdefault(way, {}).setdefault(table, []).append(ix)
        return list(ways.items())

    def _meetings(self) -> str:
        """By numbers alone, so that many lines can be asked: what rows say besides is looked up for those that meet."""
        parts = []
        for number, ((on, said), tables) in enumerate(self._by_way(), start=1):
            acts = f"(SELECT * FROM acts WHERE {said})" if said else "acts"
            rows = self._rows(tables, ("one_ix", "two_ix", "distance_ix", "side"))
            meet = sql.both([on, self._near(tables)])
            parts.append(f"""
                SELECT DISTINCT {number} AS way, a.row_ix AS a_row_ix, b.row_ix AS b_row_ix, p.one_ix, p.two_ix,
                    p.distance_ix, p.side
                FROM {acts} a JOIN ({rows}) p ON p.one_ix = a.code_ix
                JOIN {acts} b ON b.patient_ix = a.patient_ix AND b.code_ix = p.two_ix AND {meet}
                WHERE a.in_force AND a.row_ix <> b.row_ix
            """)
        return " UNION ALL ".join(parts)

    def _pairs(self) -> str:
        parts = []
        for number, (_, tables) in enumerate(self._by_way(), start=1):
            same = ["p.one_ix = m.one_ix", "p.two_ix = m.two_ix"]
            if self._near(tables) != sql.TRUE:
                same += (f"p.{name} IS NOT DISTINCT FROM m.{name}" for name in ("distance_ix", "side"))
            parts.append(f"""
                SELECT m.a_row_ix, m.b_row_ix, p.family, p.keys_ix, p.rule_ix, p.element_ix, p.valid_from, p.valid_to,
                    p.item_from, p.item_to, p.is_guarded, p.is_doubtful
                FROM meetings m JOIN ({self._rows(tables, _COLUMNS)}) p ON {" AND ".join(same)}
                WHERE m.way = {number}
            """)
        return " UNION ALL ".join(parts)

    def _ways(self, keys: tuple[str, ...]) -> Iterator[Way]:
        """On which condition lines of these keys meet, and what each of them must say for it. Lines of one visit meet
        in two ways: on one day, and by the name of the visit."""
        day = self.keys.one_day(keys)
        if any(self.queries.spec.keys[name].name == "day" for name in keys):
            yield "b.date = a.date", ""
        elif day is None or self.keys.untold(keys):
            yield sql.TRUE, ""
        else:
            yield "b.date = a.date", ""
            name = f'"key.{day.name}"'
            yield f"b.{name} = a.{name} AND b.date <> a.date", f"{name} IS NOT NULL"

    def _rows(self, tables: Mapping[str, list[int]], columns: Iterable[str]) -> str:
        """Rows of tables in columns that all of them then have. What guards a required line is asked where it is
        missed."""
        parts = []
        for table, numbers in tables.items():
            told = {"family": f"'{FAMILIES[table]}'", **{name: name for name in COLUMNS[table]}}
            told |= {"is_guarded": "FALSE"} if table == "requirements" else {}
            picked = ((told.get(name) or _WITHOUT[name], name) for name in columns)
            own = ", ".join(name if value == name else f"{value} AS {name}" for value, name in picked)
            rows = f"all_{table}" if self._means_any(table) else table
            parts.append(f"SELECT {own} FROM {rows} WHERE {sql.among('keys_ix', numbers)}")
        return " UNION ALL ".join(parts)

    def _near(self, tables: Mapping[str, list[int]]) -> str:
        """How far apart the days may be; of most rules, as far as it may be."""
        cases = []
        if "intervals" in tables:
            after = self._distance("a.date > b.date AND a.date <= {}", "b.date")
            before = self._distance("b.date > a.date AND b.date <= {}", "a.date")
            cases += [f"WHEN p.side = 'after' THEN {after}", f"WHEN p.side = 'before' THEN {before}"]
            cases.append(f"WHEN p.side IS NOT NULL THEN a.date = b.date OR ({after}) OR ({before})")
        if any(row[5] is not None for row in self.tables.rows["inclusions"]) and "inclusions" in tables:
            reach = self._distance("b.date >= a.date AND b.date <= {}", "a.date")
            cases.append(f"WHEN p.distance_ix IS NOT NULL THEN {reach}")
        return f"CASE {' '.join(cases)} ELSE TRUE END" if cases else sql.TRUE

    def _distance(self, told: str, start: str) -> str:
        return told.format(f"({distances(self.tables.distances, 'p.distance_ix', start)})")

    def _met(self) -> str:
        """Rows of pairs are few, those of all lines are many: what orders lines is looked up here alone."""
        return """
            SELECT a.*, COALESCE(c.received, a.date) AS received, c.claim, c."provider.id" AS provider
            FROM acts a JOIN claims c ON c.claim_ix = a.claim_ix
            WHERE a.row_ix IN (SELECT a_row_ix FROM pairs UNION SELECT b_row_ix FROM pairs)
        """

    # ------------------------------------------------------------ which of them are banned

    def _bans(self) -> str:
        columns = ("claim_ix", "code_ix", "date", "time", "n", "received", "claim", "is_judged")
        sides = ", ".join(f"{side}.{name} AS {side}_{name}" for side in SIDES for name in columns)
        keysets = {ix: keys for table in self.families for ix, keys in self._keysets(table)}
        related = " ".join(f"WHEN {ix} THEN {self.keys.same(keys)}" for ix, keys in sorted(keysets.items()))
        guarded = any(table != "requirements" and self._is_guarded(table) for table in self.families)
        guard = "LEFT JOIN guarded g ON g.row_ix = n.a_row_ix AND g.rule_ix = n.rule_ix" if guarded else ""
        holds = "CASE WHEN NOT n.is_guarded THEN TRUE WHEN g.row_ix IS NULL THEN FALSE ELSE g.truth END"
        truth = f"({holds}) AND n.related" if guarded else "n.related"
        doubt = "n.is_doubtful OR (n.is_guarded AND COALESCE(g.doubt, FALSE))" if guarded else "n.is_doubtful"
        return f"""
            SELECT n.*, {truth} AS truth, {doubt} AS doubt FROM (
                SELECT p.*, {sides}, CASE p.keys_ix {related} END AS related
                FROM pairs p JOIN met_lines a ON a.row_ix = p.a_row_ix JOIN met_lines b ON b.row_ix = p.b_row_ix
            ) n {guard}
            WHERE ({truth}) IS DISTINCT FROM FALSE AND n.b_date BETWEEN n.item_from AND n.item_to
        """

    def _is_guarded(self, table: str) -> bool:
        place = list(COLUMNS[table]).index("is_guarded")
        in_file = table == "exclusions" and any(one.is_guarded for one in self.tables.pairs)
        return in_file or any(row[place] for row in self.tables.rows[table])

    # ------------------------------------------------------------ which of the two loses

    def _lost(self, table: str) -> Step:
        if table == "exclusions":
            return self._lost_exclusions()
        own = "NOT carries" if table == "inclusions" else "carries"
        loses = f"CASE WHEN own_claim_ix <> other_claim_ix THEN {self._comes_later()} ELSE {own} END"
        other = "CASE WHEN element_ix = 0 THEN b_code_ix ELSE 0 END" if table == "inclusions" else "0"
        says = {
            "inclusions": "judged lines that another price contains, or whose price contains what was billed before",
            "intervals": "judged lines too soon after another",
        }
        return Step(
            f"lost_{table}",
            says[table],
            f"""
            SELECT own_row_ix AS row_ix, own_claim_ix AS claim_ix, rule_ix, a_code_ix AS code_ix, element_ix,
                {other} AS element_code_ix, other_row_ix, carries, doubt, COALESCE(truth, FALSE) AS certain
            FROM ({self._sides(FAMILIES[table])}) t
            WHERE {loses}
            """,
        )

    def _sides(self, family: str) -> str:
        """Each pair as seen by each of its two lines that is judged, when the rule is in force on its day."""
        names = ("row_ix", "claim_ix", "date", "time", "n", "received", "claim", "code_ix")
        parts = []
        for own, other in (SIDES, SIDES[::-1]):
            columns = ", ".join(f"{own}_{name} AS own_{name}, {other}_{name} AS other_{name}" for name in names)
            parts.append(f"""
                SELECT {columns}, {"TRUE" if own == "a" else "FALSE"} AS carries, a_code_ix, b_code_ix, rule_ix,
                    element_ix, truth, doubt FROM bans
                WHERE family = '{family}' AND {own}_is_judged AND {own}_date BETWEEN valid_from AND valid_to""")
        return " UNION ALL ".join(parts)

    def _comes_later(self) -> str:
        """The judged line is the later one in the order of all lines."""
        order = ("{}_received", "{}_date", "COALESCE({}_time, '')", "{}_claim", "{}_n")
        return sql.after(*([name.format(side) for name in order] for side in ("own", "other")))

    def _lost_exclusions(self) -> Step:
        pair = "OVER (PARTITION BY own_row_ix, other_row_ix)"
        within = self.queries.has("inclusions")
        contained = "WHEN own_within <> other_within THEN own_within" if within else ""
        loses = f"""CASE WHEN own_claim_ix <> other_claim_ix THEN {self._comes_later()} {contained}
            WHEN NOT (own_carries AND other_carries) THEN own_carries
            WHEN own_price <> other_price THEN own_price < other_price
            WHEN own_time <> other_time THEN own_time > other_time
            ELSE own_n > other_n END"""
        within_columns = within_doubt = within_join = ""
        if within:
            within_columns = ", COALESCE(wo.sure, FALSE) AS own_within, COALESCE(wt.sure, FALSE) AS other_within"
            within_doubt = " OR COALESCE(wo.doubt, FALSE) OR COALESCE(wt.doubt, FALSE)"
            sure = f"""(SELECT act_ix, item_ix, bool_or(COALESCE(truth, FALSE)) AS sure, bool_or(doubt) AS doubt FROM (
                {self._one_claim("a")} UNION ALL {self._one_claim("b")}) v GROUP BY 1, 2)"""
            within_join = f"""LEFT JOIN {sure} wo ON wo.item_ix = own_row_ix AND wo.act_ix = other_row_ix
                LEFT JOIN {sure} wt ON wt.item_ix = other_row_ix AND wt.act_ix = own_row_ix"""
        told = """CASE WHEN any_certain THEN COALESCE(truth, FALSE) AND (carries OR NOT own_certain)
            ELSE carries OR NOT own_open END"""
        price = "CASE WHEN {0}_date BETWEEN {1}.row_from AND {1}.row_to THEN {1}.coefficient END AS {0}_price"
        return Step(
            "lost_exclusions",
            "judged lines that may not stand beside another",
            f"""
            SELECT own_row_ix AS row_ix, own_claim_ix AS claim_ix, rule_ix, a_code_ix AS code_ix, element_ix,
                CASE WHEN element_ix = 0 THEN b_code_ix ELSE 0 END AS element_code_ix, other_row_ix, carries,
                doubtful AS doubt, any_certain AS certain
            FROM (
                SELECT s.*, {price.format("own", "ko")}, {price.format("other", "kt")},
                    bool_or(carries) {pair} AS own_carries, bool_or(NOT carries) {pair} AS other_carries,
                    bool_or(COALESCE(truth, FALSE)) {pair} AS any_certain,
                    bool_or(carries AND COALESCE(truth, FALSE)) {pair} AS own_certain,
                    bool_or(carries AND truth IS NULL) {pair} AS own_open,
                    bool_or(s.doubt{within_doubt}) {pair} AS doubtful {within_columns}
                FROM ({self._sides("exclusion")}) s
                {within_join}
                JOIN codes ko ON ko.code_ix = own_code_ix JOIN codes kt ON kt.code_ix = other_code_ix
            ) t
            WHERE doubtful OR (({loses}) AND ({told}))
            """,
        )

    def _one_claim(self, judged: str) -> str:
        """Acts and items of one claim, when the rule is in force on the day of the judged one."""
        return f"""SELECT a_row_ix AS act_ix, b_row_ix AS item_ix, truth, doubt FROM bans
            WHERE family = 'inclusion' AND a_claim_ix = b_claim_ix AND {judged}_date BETWEEN valid_from AND valid_to"""

    def _found(self, lost: list[str]) -> Step:
        """Each line once for each rule and element; the pairs behind it are what results name as its causes."""
        every = " UNION ALL ".join(f"SELECT * FROM {name}" for name in lost)
        text = f"""
            SELECT row_ix, claim_ix, rule_ix, code_ix, element_ix, element_code_ix,
                CASE WHEN bool_or(doubt) THEN 0 WHEN bool_or(certain) THEN 2 ELSE 1 END AS sure,
                CAST(NULL AS INTEGER) AS rank, CAST(NULL AS BIGINT) AS units_after
            FROM ({every}) t GROUP BY 1, 2, 3, 4, 5, 6
        """
        return Step("found_pairs", "lines that lose against another", text)

    # ------------------------------------------------------------ what is not known of the past

    def _interval_history(self) -> Step:
        queries = self.queries
        own = """SELECT DISTINCT rule_ix, one_ix, distance_ix, valid_from, valid_to, is_guarded FROM intervals
            WHERE side <> 'before'"""
        return Step(
            "found_interval_history",
            "lines of whose past too little is known",
            f"""
            SELECT a.row_ix, a.claim_ix, p.rule_ix, a.code_ix, 0 AS element_ix, 0 AS element_code_ix,
                CASE WHEN COALESCE(f.sure, 1) = 0 {"OR COALESCE(g.doubt, FALSE)" if queries.has("guards") else ""}
                    THEN 0 ELSE 1 END AS sure,
                CAST(NULL AS INTEGER) AS rank, CAST(NULL AS BIGINT) AS units_after
            FROM acts a JOIN ({own}) p ON p.one_ix = a.code_ix JOIN short_histories c ON c.claim_ix = a.claim_ix
            LEFT JOIN found_pairs f
                ON f.row_ix = a.row_ix AND f.rule_ix = p.rule_ix AND f.code_ix = a.code_ix
            {queries.guarded("a", "p")}
            WHERE a.is_judged AND a.in_force AND a.date BETWEEN p.valid_from AND p.valid_to
                AND COALESCE(f.sure, 1) <> 2 {queries.not_no("p")}
                AND NOT COALESCE({queries.known_since("1 DAY", "p.distance_ix")}, FALSE)
            """,
        )

    # ------------------------------------------------------------ what must be there

    def _requirements(self) -> Iterator[Step]:
        queries = self.queries
        keysets = list(self._keysets("requirements"))
        in_visit = [ix for ix, keys in keysets if self._is_in_visit(keys)]
        untold = [ix for ix, keys in keysets if self.keys.untold(keys)]
        guard = "CASE WHEN NOT p.is_guarded THEN TRUE ELSE g.truth END" if queries.has("guards") else "TRUE"
        doubt = "COALESCE(g.doubt, FALSE)" if queries.has("guards") else "FALSE"
        yield Step(
            "required",
            "lines whose required line is there, or may be",
            """
            SELECT a_row_ix, rule_ix, bool_or(COALESCE(related, FALSE)) AS is_there FROM bans
            WHERE family = 'requirement' GROUP BY a_row_ix, rule_ix
            """,
        )
        yield Step(
            "found_requirements",
            "lines without the line that they require",
            f"""
            SELECT a.row_ix, a.claim_ix, p.rule_ix, a.code_ix, 0 AS element_ix, 0 AS element_code_ix,
                CASE WHEN {doubt} OR {sql.among("p.keys_ix", untold)} OR (t.rule_ix IS NULL AND NOT
                    {sql.among("p.keys_ix", in_visit)}) THEN 0
                    WHEN t.rule_ix IS NULL AND {guard} THEN 2 ELSE 1 END AS sure,
                CAST(NULL AS INTEGER) AS rank, CAST(NULL AS BIGINT) AS units_after
            FROM acts a JOIN (
                SELECT DISTINCT keys_ix, rule_ix, one_ix, valid_from, valid_to, is_guarded FROM requirements
            ) p ON p.one_ix = a.code_ix
            LEFT JOIN required t ON t.a_row_ix = a.row_ix AND t.rule_ix = p.rule_ix
            {queries.guarded("a", "p")}
            WHERE a.is_judged AND a.in_force AND a.date BETWEEN p.valid_from AND p.valid_to {queries.not_no("p")}
                AND NOT COALESCE(t.is_there, FALSE)
            """,
        )

    def _is_in_visit(self, keys: tuple[str, ...]) -> bool:
        """A claim holds all lines of its own visits."""
        return any(self.queries.spec.keys[name].span == "visit" for name in keys)

    # ------------------------------------------------------------ causes

    def causes(self) -> Iterator[str]:
        """With the keys that one of the lines does not say; where both rows ban a pair, the verdict rests on both."""
        for table in self.families:
            if table != "requirements":
                yield self._causes(table)

    def _causes(self, table: str) -> str:
        own = "" if table == "exclusions" else " AND u.rule_ix = t.rule_ix"
        presumed = self.keys.presumed()
        flags = "".join(f', bool_or(COALESCE(u."unsaid.{name}", FALSE)) AS "unsaid.{name}"' for name in presumed)
        told = "t.row_ix, t.rule_ix, t.code_ix, t.element_ix, t.element_code_ix, t.other_row_ix, t.carries"
        join = ""
        if presumed:
            sides = (("a_row_ix", "b_row_ix"), ("b_row_ix", "a_row_ix"))
            unsaid = ", ".join(
                f"""({sql.among("n.keys_ix", [ix for keys, ix in self.tables.keys.items() if name in keys])}
                    AND (a."key.{name}" IS NULL OR b."key.{name}" IS NULL)) AS "unsaid.{name}" """
                for name in presumed
            )
            both = " UNION ALL ".join(
                f"""SELECT n.{one} AS row_ix, n.{two} AS other_row_ix, n.rule_ix, {unsaid} FROM bans n
                JOIN met_lines a ON a.row_ix = n.a_row_ix JOIN met_lines b ON b.row_ix = n.b_row_ix
                WHERE n.family = '{FAMILIES[table]}' AND n.truth"""
                for one, two in sides
            )
            join = f"LEFT JOIN ({both}) u ON u.row_ix = t.row_ix AND u.other_row_ix = t.other_row_ix{own}"
        return f"""
            SELECT {told}, CAST(NULL AS BIGINT) AS count{flags} FROM lost_{table} t {join} WHERE t.certain
            GROUP BY {told}
        """
