"""Rule tables -> the queries of a ruleset: a fixed number of steps, each one SELECT, whatever the number of rules.

Steps are named and stand in order; a query may use the tables of the run (`claims`, `lines`), the rule tables and the
steps before it. What each leaves is said in `Step.says`. Three numbers tell how sure a row is: 2 certain, 1 unknown
(the line is undecided), 0 that the queries cannot tell, so that the exact engine judges the claim.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from attrs import frozen

from takst.backends.bulk import sql
from takst.backends.bulk.asked import Shapes
from takst.backends.bulk.facts import Facts
from takst.backends.bulk.limits import limit_causes, limit_steps
from takst.backends.bulk.steps import Step, distances
from takst.backends.bulk.tables import COLUMNS, Tables
from takst.backends.bulk.told import Telling
from takst.runtime.bulk.layout import LINK_KINDS, claim_columns, line_columns
from takst.runtime.spec import KeySpec, RulesetSpec
from takst.runtime.verdicts import rank

SURE = "CASE WHEN {truth} THEN 2 WHEN {doubt} THEN 0 ELSE 1 END"
NOT_IN_FORCE, FIRST_PENDING = rank("not in force"), rank("needs approval")
UNDECIDED, PAYABLE = rank("undecided"), rank("payable")
"""Verdicts by their rank, the most serious first: those before the first pending one are final."""
_SIDES = ("a", "b")
COLUMNS_OF_LIMITS = tuple(COLUMNS["limits"])


@frozen
class Keys:
    """The keys that lines are grouped by, as columns of `acts`."""

    spec: RulesetSpec
    facts: Facts
    used: tuple[str, ...]

    def columns(self) -> Iterator[str]:
        """Of a line, with the fields that presumptions look at."""
        for name in self.used:
            value = self.facts.key(self.spec.keys[name])
            if value is not None:
                yield f'{value.text} AS "key.{name}"'
        if any("performer" in self.spec.keys[name].presumed for name in self.used):
            yield f'{self.facts.value("performer.id").text} AS "performer"'

    def doubts(self) -> Iterator[str]:
        """When a column does not say what the line says."""
        for name in self.used:
            value = self.facts.key(self.spec.keys[name])
            if value is not None and value.doubt != sql.FALSE:
                yield value.doubt

    def presumed(self) -> tuple[str, ...]:
        """Keys for which something may stand in, as far as columns have them."""
        return tuple(
            name
            for name in sorted(self.used)
            if self.spec.keys[name].presumed and self.facts.key(self.spec.keys[name]) is not None
        )

    def untold(self, keys: Iterable[str]) -> bool:
        return any(self.facts.key(self.spec.keys[name]) is None for name in keys)

    def same(self, keys: Iterable[str]) -> str:
        """Whether lines `a` and `b` of a patient agree; `ca` and `cb` are their claims."""
        return sql.both(self._same(self.spec.keys[name]) for name in keys)

    def _same(self, key: KeySpec) -> str:
        if self.facts.key(key) is None:
            return sql.UNKNOWN
        one, two = (f'{side}."key.{key.name}"' for side in _SIDES)
        if not key.presumed:
            return f"{one} = {two}"
        fields = sql.both(self._field(name) for name in key.presumed)
        return f"CASE WHEN {one} IS NOT NULL AND {two} IS NOT NULL THEN {one} = {two} ELSE {fields} END"

    def _field(self, name: str) -> str:
        match name:
            case "patient":
                return sql.TRUE
            case "date":
                return "a.date = b.date"
            case "provider":
                return 'CASE WHEN a.claim_ix = b.claim_ix THEN TRUE ELSE ca."provider.id" = cb."provider.id" END'
            case _:
                return "a.performer = b.performer"

    def one_day(self, keys: Iterable[str]) -> KeySpec | None:
        """A key whose lines are of one day wherever it is not said."""
        return next((self.spec.keys[name] for name in keys if "date" in self.spec.keys[name].presumed), None)


@frozen
class Queries:
    """Writes the steps of one ruleset."""

    tables: Tables
    shapes: Shapes
    telling: Telling

    @property
    def facts(self) -> Facts:
        return self.shapes.facts

    @property
    def spec(self) -> RulesetSpec:
        return self.tables.spec

    @property
    def keys(self) -> Keys:
        used = dict.fromkeys(name for keys in self.tables.keys for name in keys)
        return Keys(self.spec, self.facts, tuple(used))

    def has(self, table: str) -> bool:
        return self.tables.has(table)

    def steps(self) -> tuple[Step, ...]:
        told: list[Step] = [self.odd(), self.partial(), self.codes()]
        told += [self.of_codes(table) for table in ("asked", "guards", "referred") if self.has(table)]
        if self.has("guards"):
            told.append(self.guards())
        if self.tables.crossing:
            told.append(self.acts())
        found: list[str] = ["found_codes"]
        if self.has("intervals") or self.has("limits"):
            told.append(self.histories())
        if self.has("asked"):
            told.append(self.asked())
            found.append("found_asked")
        for table, steps in (
            ("inclusions", self.inclusions),
            ("exclusions", self.exclusions),
            ("intervals", self.intervals),
            ("requirements", self.requirements),
            ("limits", self.limits),
        ):
            if self.has(table):
                own = tuple((*self.spelled_out(table), *steps()))
                told += own
                found += [step.name for step in own if step.name.startswith("found_")]
        if self.has("referred"):
            told.append(self.referred())
        told += [self.found(found), self.exact(), self.findings(), self.lines()]
        told += [self.words(), self.untold(), self.causes()]
        said = self.telling.said(self.facts)
        if said is not None:
            told.append(Step("said_facts", "what lines say of the facts that a condition shows", said, explains=True))
        return tuple(told)

    # ------------------------------------------------------------ lines

    def code(self, line: str = "l") -> str:
        """The key of the line's row in the catalogue."""
        if any(" row " in code for code in self.spec.codes):
            return (
                f"CASE WHEN {line}.row IS NULL THEN {line}.code "
                f"ELSE concat({line}.code, ' row ', CAST({line}.row AS VARCHAR)) END"
            )
        return f"{line}.code"

    def odd(self) -> Step:
        """Whole patients: another line of theirs may have to do with the odd one."""
        links = [
            f"{sql.column('l', f'links.{kind}.{part}')} IS NOT NULL" for kind in LINK_KINDS for part in ("n", "code")
        ]
        reads_links = "section" in {row.window.kind for row in self.tables.rules if hasattr(row, "window")}
        reads_links = reads_links or "act" in self.keys.used
        absent = self._absent()
        of_lines = [
            "l.kind <> 'act'",
            "l.label IS NOT NULL",
            *(f"list_contains(l.absent, {name})" for name in absent),
        ]
        of_claims = ["c.exact_only", "c.seen_by IS NOT NULL", "NOT c.is_seen"]
        of_claims += (f"list_contains(c.absent, {name})" for name in absent)
        if "patient.age" in self.shapes.text:  # known not to have a date of birth, and yet of an age
            of_claims.append("(c.\"patient.age\" IS NOT NULL AND list_contains(c.absent, 'patient.birth_date'))")
        if reads_links:
            of_lines += ["l.links IS NOT NULL", *links]
        for doubt in dict.fromkeys(self.keys.doubts()):
            (of_claims if _reads_claims(doubt) else of_lines).append(doubt)
        join = ""
        if self.tables.has_catalogue and self.tables.may_mean_unknown_codes:
            join = f"LEFT JOIN codes k ON k.code = {self.code()} AND k.is_known"
            of_lines.append("k.code_ix IS NULL")
        text = f"""
            SELECT l.patient_ix FROM lines l {join} WHERE {" OR ".join(of_lines)}
            UNION SELECT c.patient_ix FROM claims c WHERE {" OR ".join(of_claims)}
        """
        for name in self._patient_columns():
            text += f"""
                UNION SELECT patient_ix FROM claims GROUP BY patient_ix
                HAVING COUNT(DISTINCT {name}) > 1 OR COUNT({name}) NOT IN (0, COUNT(*))
            """
        return Step("odd_patients", "patients of whom a line says what these tables do not hold", text)

    def _patient_columns(self) -> tuple[str, ...]:
        """What guards of lines that are counted or met ask of the patient: it is the judged claim that says so, also
        for lines of other claims. Where claims of a patient differ in that, queries cannot tell."""
        numbers = {int(str(row[4])) for row in self.tables.rows["guards"]}
        asked = " ".join(truth for (truth, _), number in self.shapes.numbers.items() if number in numbers)
        return tuple(dict.fromkeys(re.findall(r'"patient\.[^"]+"', asked)))

    def _absent(self) -> tuple[str, ...]:
        """What is known to be absent where another line's rules look at it."""
        names: set[str] = {"links"} if "act" in self.keys.used else set()
        for name in self.keys.used:
            key = self.spec.keys[name]
            names |= {
                f"in.{key.path}",
                f"facts.{key.path}",
                key.path,
                *(f"{field}.id" for field in key.presumed),
            }
            if key.path.startswith("performer.") or "performer" in key.presumed:
                names |= {"performer", "performers"}
        known = {column.name for column in (*line_columns(self.spec), *claim_columns(self.spec))}
        names &= {*known, "links", "performer", "performers"}
        return tuple(sql.text(name) for name in sorted(names))

    def codes(self) -> Step:
        """Codes that do not exist on the day; without a catalogue, days outside the ruleset."""
        first, last = self.spec.valid.start or sql.FIRST_DAY, self.spec.valid.end or sql.LAST_DAY
        out = f"l.date < {sql.day(first)} OR l.date > {sql.day(last)}"
        rows = [row.valid for row in self.spec.codes.values()]
        # between these days every code is in force
        starts = max((first, *(row.start for row in rows if row.start is not None)))
        ends = min((last, *(row.end for row in rows if row.end is not None)))
        if not self.tables.has_catalogue:
            text = f"""
                SELECT l.row_ix, l.claim_ix, 0 AS rule_ix, 0 AS code_ix, 0 AS element_ix, 0 AS element_code_ix,
                    2 AS sure, {NOT_IN_FORCE} AS rank, CAST(NULL AS BIGINT) AS units_after
                FROM lines l WHERE l.is_judged AND ({out})
            """
        else:
            text = f"""
                SELECT l.row_ix, l.claim_ix, 0 AS rule_ix, k.code_ix, 0 AS element_ix, 0 AS element_code_ix,
                    2 AS sure, CASE WHEN l.date < k.row_from AND k.change = 'replaced' THEN {UNDECIDED}
                        ELSE {NOT_IN_FORCE} END AS rank, CAST(NULL AS BIGINT) AS units_after
                FROM (SELECT * FROM lines WHERE is_judged AND (date < {sql.day(starts)} OR date > {sql.day(ends)})) l
                JOIN codes k ON k.code = {self.code()} AND k.is_known
                WHERE l.date < k.row_from OR l.date > k.row_to OR {out}
            """
        return Step("found_codes", "lines whose code, or whose ruleset, is not in force on their day", text)

    def of_codes(self, table: str) -> Step:
        text = f"SELECT r.*, k.code FROM {table} r JOIN codes k ON k.code_ix = r.code_ix"
        return Step(f"{table}_of_codes", f"rows of `{table}` with their codes in words, as lines have them", text)

    def _question(self, table: str, *, judged: bool) -> str:
        """Rows of a table of questions, asked of their lines: those whose answer is not no."""
        numbers = sorted({int(str(row[4])) for row in self.tables.rows[table]})
        shapes = {number: asked for asked, number in self.shapes.numbers.items()}
        truths = " ".join(f"WHEN {number} THEN {shapes[number][0]}" for number in numbers)
        doubts = " ".join(
            f"WHEN {number} THEN {shapes[number][1]}" for number in numbers if shapes[number][1] != sql.FALSE
        )
        doubt = f"COALESCE(CASE r.shape {doubts} ELSE FALSE END, FALSE)" if doubts else sql.FALSE
        needs_claims = _reads_claims(f"{truths} {doubts}")
        claims = "JOIN claims c ON c.claim_ix = l.claim_ix" if needs_claims else ""
        columns = f"l.row_ix, l.claim_ix, r.rule_ix, r.rank, CASE r.shape {truths} END AS truth, {doubt} AS doubt"
        only = "l.is_judged AND" if judged else ""
        days = "l.date BETWEEN r.valid_from AND r.valid_to"
        parts = []
        if any(row[1] is not None for row in self.tables.rows[table]):
            parts.append(f"""
                SELECT {columns}, r.code_ix FROM lines l JOIN {table}_of_codes r ON r.code = {self.code()} {claims}
                WHERE {only} {days}""")
        if any(row[1] is None for row in self.tables.rows[table]):
            parts.append(f"""
                SELECT {columns}, 0 AS code_ix FROM lines l JOIN {table} r ON r.code_ix IS NULL {claims}
                WHERE {only} {days}""")
        return f"""
            SELECT row_ix, claim_ix, rule_ix, code_ix, rank, truth, truth IS NULL AND doubt AS doubt
            FROM ({" UNION ALL ".join(parts)}) q WHERE truth IS DISTINCT FROM FALSE
        """

    def partial(self) -> Step:
        """What is known to be absent is NULL as well; an answer that comes out all the same is right."""
        text = """
            SELECT claim_ix FROM lines WHERE absent IS NOT NULL
            UNION SELECT claim_ix FROM claims WHERE absent IS NOT NULL
        """
        return Step("partial_claims", "claims in which something is known to be absent", text)

    def guards(self) -> Step:
        text = f"""
            SELECT q.row_ix, q.rule_ix, q.truth, q.doubt OR (q.truth IS NULL AND p.claim_ix IS NOT NULL) AS doubt
            FROM ({self._question("guards", judged=False)}) q LEFT JOIN partial_claims p ON p.claim_ix = q.claim_ix
        """
        return Step("guarded", "lines of rules with `when` or `unless`: where these hold, or may", text)

    def asked(self) -> Step:
        text = f"""
            SELECT row_ix, claim_ix, rule_ix, code_ix, 0 AS element_ix, 0 AS element_code_ix,
                {SURE.format(truth="truth", doubt="doubt")} AS sure,
                CASE WHEN truth THEN rank END AS rank, CAST(NULL AS BIGINT) AS units_after
            FROM ({self._question("asked", judged=True)}) t
        """
        return Step("found_asked", "what is asked of a line itself, and is not so", text)

    def referred(self) -> Step:
        return Step(
            "referred_lines",
            "lines of rules that the exact engine applies",
            f"SELECT DISTINCT claim_ix FROM ({self._question('referred', judged=True)}) t",
        )

    def acts(self) -> Step:
        columns = ", ".join(self.keys.columns())
        needs_claims = _reads_claims(columns)
        text = f"""
            SELECT l.row_ix, l.claim_ix, l.patient_ix, k.code_ix, l.date, l.units, l.is_judged,
                l.date BETWEEN k.in_from AND k.in_to AS in_force {"," if columns else ""} {columns}
            FROM lines l JOIN codes k ON k.code = {self.code()}
            {"JOIN claims c ON c.claim_ix = l.claim_ix" if needs_claims else ""}
            WHERE k.crosses AND l.kind = 'act'
        """
        return Step("acts", "lines whose code takes part in a rule about several lines", text)

    def histories(self) -> Step:
        """All others are known further back than any window reaches."""
        years = 2 + max((_years(*distance) for distance in self.tables.distances), default=0)
        first = f"CAST((SELECT min(date) FROM acts) - INTERVAL {years} YEAR AS DATE)"
        kinds = {str(row[COLUMNS_OF_LIMITS.index("kind")]) for row in self.tables.rows["limits"]}
        text = f"""
            SELECT claim_ix, history_complete_from, "patient.birth_date", episodes IS NOT NULL AS has_episodes
            FROM claims WHERE is_judged AND (history_complete_from IS NULL OR history_complete_from > {first}
                {self._whole_lives() if kinds - {"day", "week", "month", "calendar year", "rolling"} else ""})
        """
        return Step("short_histories", "claims of whose patient earlier lines may be missing", text)

    def _whole_lives(self) -> str:
        birth = '"patient.birth_date"'
        ever = f"history_complete_from = {sql.day(sql.FIRST_DAY)} OR history_complete_from <= {birth}"
        return f"OR episodes IS NOT NULL OR NOT COALESCE({ever}, FALSE)"

    # ------------------------------------------------------------ two lines

    def spelled_out(self, table: str) -> Iterator[Step]:
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

    def _keysets(self, table: str) -> Iterator[tuple[int, tuple[str, ...]]]:
        return ((ix, keys) for keys, ix in self.tables.keysets(table).items())

    def _pairs(self, table: str) -> str:
        """Pairs of lines that rows of a table name: `a` carries the rule, `b` is the other. One SELECT for each set of
        keys, and for lines of one visit two: of one day, and of one name."""
        return " UNION ALL ".join(part for ix, keys in self._keysets(table) for part in self._keyed(table, ix, keys))

    def _bans(self, table: str, pairs: str) -> str:
        """Those of the pairs whose lines belong together, and whose rule holds; or may."""
        related = " UNION ALL ".join(self._related(pairs, ix, keys) for ix, keys in self._keysets(table))
        own = any(row[-2] for row in self.tables.rows[table])
        own = own or (table == "exclusions" and any(one.is_guarded for one in self.tables.pairs))
        guard = "LEFT JOIN guarded g ON g.row_ix = n.a_row_ix AND g.rule_ix = n.rule_ix" if own else ""
        holds = "CASE WHEN NOT n.is_guarded THEN TRUE WHEN g.row_ix IS NULL THEN FALSE ELSE g.truth END"
        truth = f"({holds}) AND n.related" if own else "n.related"
        doubt = "n.is_doubtful OR COALESCE(g.doubt, FALSE)" if own else "n.is_doubtful"
        return f"""
            SELECT n.*, {truth} AS truth, {doubt} AS doubt FROM ({related}) n {guard}
            WHERE ({truth}) IS DISTINCT FROM FALSE
        """

    def _keyed(self, table: str, ix: int, keys: tuple[str, ...]) -> Iterator[str]:
        near, day = self._near(table), self.keys.one_day(keys)
        if any(self.spec.keys[name].name == "day" for name in keys):
            yield self._pair(table, ix, f"b.date = a.date AND {near}")
        elif day is None or self.keys.untold(keys):
            yield self._pair(table, ix, near)
        else:
            yield self._pair(table, ix, f"b.date = a.date AND {near}")
            name = f'"key.{day.name}"'
            yield self._pair(table, ix, f"b.{name} = a.{name} AND b.date <> a.date AND {near}", f"{name} IS NOT NULL")

    def _near(self, table: str) -> str:
        """How far apart the days may be."""
        if table == "intervals":
            after = self._distance("a.date > b.date AND a.date <= {}", "b.date")
            before = self._distance("b.date > a.date AND b.date <= {}", "a.date")
            return f"""CASE p.side WHEN 'after' THEN {after} WHEN 'before' THEN {before}
                ELSE a.date = b.date OR ({after}) OR ({before}) END"""
        if table == "inclusions" and any(row[5] is not None for row in self.tables.rows[table]):
            reach = self._distance("b.date >= a.date AND b.date <= {}", "a.date")
            return f"(p.distance_ix IS NULL OR ({reach}))"
        return sql.TRUE

    def _distance(self, told: str, start: str) -> str:
        return told.format(f"({distances(self.tables.distances, 'p.distance_ix', start)})")

    def _pair(self, table: str, ix: int, on: str, only: str = "") -> str:
        more = ", p.element_ix" if table in ("exclusions", "inclusions") else ""
        acts = f"(SELECT * FROM acts WHERE {only})" if only else "acts"
        rows = f"all_{table}" if self._means_any(table) else table
        return f"""
            SELECT a.row_ix AS a_row_ix, b.row_ix AS b_row_ix, p.keys_ix, p.rule_ix, p.valid_from, p.valid_to,
                p.is_guarded, p.is_doubtful{more}
            FROM {acts} a JOIN {rows} p ON p.one_ix = a.code_ix
            JOIN {acts} b ON b.patient_ix = a.patient_ix AND b.code_ix = p.two_ix AND {on}
            WHERE p.keys_ix = {ix} AND a.in_force AND a.row_ix <> b.row_ix
        """

    def _related(self, pairs: str, ix: int, keys: tuple[str, ...]) -> str:
        """With all that is asked of the lines and their claims: it is looked up for pairs alone."""
        columns = ("claim_ix", "code_ix", "date", "is_judged")
        sides = ", ".join(f"{side}.{name} AS {side}_{name}" for side in _SIDES for name in columns)
        return f"""
            SELECT p.*, {sides}, COALESCE(ca.received, a.date) AS a_received,
                COALESCE(cb.received, b.date) AS b_received, ca.claim AS a_claim, cb.claim AS b_claim,
                la.time AS a_time, lb.time AS b_time, la.n AS a_n, lb.n AS b_n, {self.keys.same(keys)} AS related
            FROM {pairs} p JOIN acts a ON a.row_ix = p.a_row_ix JOIN acts b ON b.row_ix = p.b_row_ix
            JOIN lines la ON la.row_ix = p.a_row_ix JOIN lines lb ON lb.row_ix = p.b_row_ix
            JOIN claims ca ON ca.claim_ix = a.claim_ix JOIN claims cb ON cb.claim_ix = b.claim_ix
            WHERE p.keys_ix = {ix}
        """

    def _sides(self, bans: str, more: str) -> str:
        """Each pair as seen by each of its two lines that is judged, when the rule is in force on its day."""
        names = ("row_ix", "claim_ix", "date", "time", "n", "received", "claim", "code_ix")
        parts = []
        for own, other in (_SIDES, _SIDES[::-1]):
            columns = ", ".join(f"{own}_{name} AS own_{name}, {other}_{name} AS other_{name}" for name in names)
            parts.append(f"""
                SELECT {columns}, {"TRUE" if own == "a" else "FALSE"} AS carries, a_code_ix, b_code_ix, rule_ix,
                    truth, doubt{more} FROM {bans}
                WHERE {own}_is_judged AND {own}_date BETWEEN valid_from AND valid_to""")
        return " UNION ALL ".join(parts)

    def _comes_later(self) -> str:
        """The judged line is the later one in the order of all lines."""
        order = ("{}_received", "{}_date", "COALESCE({}_time, '')", "{}_claim", "{}_n")
        return sql.after(*([name.format(side) for name in order] for side in ("own", "other")))

    def exclusions(self) -> Iterator[Step]:
        yield Step("exclusion_pairs", "pairs of lines whose codes a row names", self._pairs("exclusions"))
        yield Step(
            "exclusion_bans",
            "pairs of lines of which one row bans the other",
            self._bans("exclusions", "exclusion_pairs"),
        )
        pair = "OVER (PARTITION BY own_row_ix, other_row_ix)"
        within = self.has("inclusions")
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
        yield Step(
            "lost_exclusions",
            "pairs of which the judged line is the one that loses",
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
                FROM ({self._sides("exclusion_bans", ", element_ix")}) s
                {within_join}
                JOIN codes ko ON ko.code_ix = own_code_ix JOIN codes kt ON kt.code_ix = other_code_ix
            ) t
            WHERE doubtful OR (({loses}) AND ({told}))
            """,
        )
        yield self._lines_that_lost("exclusions", "lines that may not stand beside another")

    def _lines_that_lost(self, family: str, says: str) -> Step:
        """Each line once for each rule and element; the pairs behind it are what results name as its causes."""
        text = f"""
            SELECT row_ix, claim_ix, rule_ix, code_ix, element_ix, element_code_ix,
                CASE WHEN bool_or(doubt) THEN 0 WHEN bool_or(certain) THEN 2 ELSE 1 END AS sure,
                CAST(NULL AS INTEGER) AS rank, CAST(NULL AS BIGINT) AS units_after
            FROM lost_{family} GROUP BY 1, 2, 3, 4, 5, 6
        """
        return Step(f"found_{family}", says, text)

    def _one_claim(self, judged: str) -> str:
        """Acts and items of one claim, when the rule is in force on the day of the judged one."""
        return f"""SELECT a_row_ix AS act_ix, b_row_ix AS item_ix, truth, doubt FROM inclusion_bans
            WHERE a_claim_ix = b_claim_ix AND {judged}_date BETWEEN valid_from AND valid_to"""

    def inclusions(self) -> Iterator[Step]:
        yield Step("inclusion_pairs", "pairs of lines whose codes a row names", self._pairs("inclusions"))
        yield Step(
            "inclusion_bans",
            "pairs of lines of which one price contains the other",
            self._bans("inclusions", "inclusion_pairs"),
        )
        loses = f"CASE WHEN own_claim_ix <> other_claim_ix THEN {self._comes_later()} ELSE NOT carries END"
        yield Step(
            "lost_inclusions",
            "pairs of which the judged line is the one that loses",
            f"""
            SELECT own_row_ix AS row_ix, own_claim_ix AS claim_ix, rule_ix, a_code_ix AS code_ix, element_ix,
                CASE WHEN element_ix = 0 THEN b_code_ix ELSE 0 END AS element_code_ix, other_row_ix, carries, doubt,
                COALESCE(truth, FALSE) AS certain
            FROM ({self._sides("inclusion_bans", ", element_ix")}) t
            WHERE {loses}
            """,
        )
        yield self._lines_that_lost(
            "inclusions", "lines that another price contains, or whose own price contains what was billed before"
        )

    def intervals(self) -> Iterator[Step]:
        yield Step("interval_pairs", "pairs of lines whose codes a row names", self._pairs("intervals"))
        yield Step(
            "interval_bans",
            "pairs of lines that are too near in time",
            self._bans("intervals", "interval_pairs"),
        )
        loses = f"CASE WHEN own_claim_ix <> other_claim_ix THEN {self._comes_later()} ELSE carries END"
        yield Step(
            "lost_intervals",
            "pairs of which the judged line is the one that loses",
            f"""
            SELECT own_row_ix AS row_ix, own_claim_ix AS claim_ix, rule_ix, a_code_ix AS code_ix, 0 AS element_ix,
                0 AS element_code_ix, other_row_ix, carries, doubt,
                COALESCE(truth, FALSE) AS certain
            FROM ({self._sides("interval_bans", "")}) t
            WHERE {loses}
            """,
        )
        yield self._lines_that_lost(
            "intervals", "lines too soon after another"
        )
        own = """SELECT DISTINCT rule_ix, one_ix, distance_ix, valid_from, valid_to, is_guarded FROM intervals
            WHERE side <> 'before'"""
        yield Step(
            "found_interval_history",
            "lines of whose past too little is known",
            f"""
            SELECT a.row_ix, a.claim_ix, p.rule_ix, a.code_ix, 0 AS element_ix, 0 AS element_code_ix,
                CASE WHEN COALESCE(f.sure, 1) = 0 {"OR COALESCE(g.doubt, FALSE)" if self.has("guards") else ""}
                    THEN 0 ELSE 1 END AS sure,
                CAST(NULL AS INTEGER) AS rank, CAST(NULL AS BIGINT) AS units_after
            FROM acts a JOIN ({own}) p ON p.one_ix = a.code_ix JOIN short_histories c ON c.claim_ix = a.claim_ix
            LEFT JOIN found_intervals f
                ON f.row_ix = a.row_ix AND f.rule_ix = p.rule_ix AND f.code_ix = a.code_ix
            {self._guarded("a", "p")}
            WHERE a.is_judged AND a.in_force AND a.date BETWEEN p.valid_from AND p.valid_to
                AND COALESCE(f.sure, 1) <> 2 {self._not_no("p")}
                AND NOT COALESCE({self._known_since("1 DAY", "p.distance_ix")}, FALSE)
            """,
        )

    def _known_since(self, before: str, distance: str) -> str:
        """The history is known as far back as a window of that length reaches, which ends on the line's day."""
        start = f"CAST(c.history_complete_from - INTERVAL {before} AS DATE)"
        return f"({distances(self.tables.distances, distance, start)}) < a.date"

    def _guarded(self, line: str, rule: str) -> str:
        if not self.has("guards"):
            return ""
        return f"LEFT JOIN guarded g ON g.row_ix = {line}.row_ix AND g.rule_ix = {rule}.rule_ix"

    def _not_no(self, rule: str) -> str:
        return f"AND (NOT {rule}.is_guarded OR g.row_ix IS NOT NULL)" if self.has("guards") else ""

    # ------------------------------------------------------------ what must be there

    def requirements(self) -> Iterator[Step]:
        yield Step(
            "requirement_pairs",
            "pairs of lines of which one row requires the other",
            self._pairs("requirements"),
        )
        related = " UNION ALL ".join(
            self._related("requirement_pairs", ix, keys) for ix, keys in self._keysets("requirements")
        )
        in_visit = [ix for ix, keys in self._keysets("requirements") if self._is_in_visit(keys)]
        untold = [ix for ix, keys in self._keysets("requirements") if self.keys.untold(keys)]
        guard = "CASE WHEN NOT p.is_guarded THEN TRUE ELSE g.truth END" if self.has("guards") else "TRUE"
        doubt = "COALESCE(g.doubt, FALSE)" if self.has("guards") else "FALSE"
        yield Step(
            "required",
            "lines whose required line is there, or may be",
            f"""
            SELECT a_row_ix, rule_ix, bool_or(COALESCE(related, FALSE)) AS is_there FROM ({related}) t
            WHERE related IS DISTINCT FROM FALSE GROUP BY a_row_ix, rule_ix
            """,
        )
        yield Step(
            "found_requirements",
            "lines without the line that they require",
            f"""
            SELECT a.row_ix, a.claim_ix, p.rule_ix, a.code_ix, 0 AS element_ix, 0 AS element_code_ix,
                CASE WHEN {doubt} OR {_is_among("p.keys_ix", untold)} OR (t.rule_ix IS NULL AND NOT
                    {_is_among("p.keys_ix", in_visit)}) THEN 0
                    WHEN t.rule_ix IS NULL AND {guard} THEN 2 ELSE 1 END AS sure,
                CAST(NULL AS INTEGER) AS rank, CAST(NULL AS BIGINT) AS units_after
            FROM acts a JOIN (
                SELECT DISTINCT keys_ix, rule_ix, one_ix, valid_from, valid_to, is_guarded FROM requirements
            ) p ON p.one_ix = a.code_ix
            LEFT JOIN required t ON t.a_row_ix = a.row_ix AND t.rule_ix = p.rule_ix
            {self._guarded("a", "p")}
            WHERE a.is_judged AND a.in_force AND a.date BETWEEN p.valid_from AND p.valid_to {self._not_no("p")}
                AND NOT COALESCE(t.is_there, FALSE)
            """,
        )

    def _is_in_visit(self, keys: tuple[str, ...]) -> bool:
        """A claim holds all lines of its own visits."""
        return any(self.spec.keys[name].span == "visit" for name in keys)

    # ------------------------------------------------------------ how many

    def limits(self) -> Iterator[Step]:
        return limit_steps(self)

    # ------------------------------------------------------------ together

    def found(self, names: Iterable[str]) -> Step:
        text = " UNION ALL ".join(f"SELECT * FROM {name}" for name in names)
        return Step("found", "all that was found, of whatever family", text)

    def exact(self) -> Step:
        parts = [
            "SELECT c.claim_ix FROM claims c JOIN odd_patients o ON o.patient_ix = c.patient_ix WHERE c.is_judged",
            "SELECT claim_ix FROM found WHERE sure = 0",
            "SELECT f.claim_ix FROM found f JOIN partial_claims p ON p.claim_ix = f.claim_ix WHERE f.sure = 1",
        ]
        if self.tables.has_catalogue and not self.tables.may_mean_unknown_codes:
            parts.append(f"""SELECT l.claim_ix FROM lines l LEFT JOIN codes k ON k.code = {self.code()} AND k.is_known
                WHERE l.is_judged AND k.code_ix IS NULL""")
        if self.has("referred"):
            parts.append("SELECT claim_ix FROM referred_lines")
        return Step(
            "exact_claims",
            "claims that the exact engine judges, with their patients' other lines",
            " UNION ".join(parts),
        )

    def findings(self) -> Step:
        text = f"""
            SELECT f.row_ix, f.claim_ix, f.rule_ix, f.code_ix, f.element_ix, f.element_code_ix, f.units_after,
                COALESCE(f.rank, CASE WHEN f.sure = 1 THEN {UNDECIDED} ELSE r.rank END) AS rank
            FROM found f LEFT JOIN rules r ON r.rule_ix = f.rule_ix
            WHERE f.claim_ix NOT IN (SELECT claim_ix FROM exact_claims)
        """
        return Step("decided", "findings of the claims that the queries have judged", text)

    def lines(self) -> Step:
        """Verdict, units and amount of each line. Without a price the amount is not known."""
        price = "LEFT JOIN prices p ON p.code_ix = k.code_ix AND l.date BETWEEN p.valid_from AND p.valid_to"
        has = self.has("prices")
        letter = "p.letter" if has else "CAST(NULL AS VARCHAR)"
        one = "p.number" if has else "CAST(NULL AS DECIMAL(38, 12))"
        text = f"""
            SELECT row_ix, claim_ix, rank, units, units_after, letter, one * units AS amount_before,
                CASE WHEN rank < {FIRST_PENDING} THEN 0 WHEN one IS NULL OR rank <= {UNDECIDED} THEN NULL
                    ELSE one * units_after END AS amount_after
            FROM (
                SELECT l.row_ix, l.claim_ix, l.units, {one} AS one, {letter} AS letter,
                    COALESCE(d.rank, {PAYABLE}) AS rank,
                    CASE WHEN d.rank < {FIRST_PENDING} THEN 0 ELSE COALESCE(least(l.units, d.units_after), l.units) END
                        AS units_after
                FROM lines l {f"LEFT JOIN codes k ON k.code = {self.code()} {price}" if has else ""}
                LEFT JOIN (
                    SELECT row_ix, min(rank) AS rank, min(units_after) AS units_after FROM decided GROUP BY row_ix
                ) d ON d.row_ix = l.row_ix
                WHERE l.is_judged AND l.claim_ix NOT IN (SELECT claim_ix FROM exact_claims)
            ) t
        """
        return Step("decided_lines", "verdict, units and amount of the lines that the queries have judged", text)

    def words(self) -> Step:
        """Of lines that were judged here: how the amount came about, what applied, what refers to a text not here."""
        days = "l.date BETWEEN {0}.valid_from AND {0}.valid_to"
        none = "CAST([] AS VARCHAR[])"
        joins, steps, applied, unresolved = "", none, none, none
        if self.has("prices"):
            joins += f" LEFT JOIN prices p ON p.code_ix = k.code_ix AND {days.format('p')}"
            whole = "rtrim(rtrim(CAST(d.amount_before AS VARCHAR), '0'), '.')"
            letter = "CASE WHEN d.letter IS NULL THEN '' ELSE concat(d.letter, ' ') END"
            times = f"concat('× ', CAST(d.units AS VARCHAR), ' units = ', {letter}, {whole})"
            steps = f"""CASE WHEN p.words IS NULL OR p.number IS NULL THEN {none} WHEN d.units = 1 THEN [p.words]
                ELSE [p.words, {times}] END"""
            applied = f"CASE WHEN p.applied IS NULL THEN {none} ELSE [p.applied] END"
        if self.has("unresolved"):
            joins += f""" LEFT JOIN (
                SELECT l.row_ix, array_sort(array_agg(DISTINCT u.rule)) AS rules FROM lines l
                JOIN codes k ON k.code = {self.code()}
                JOIN unresolved u ON u.code_ix = k.code_ix AND {days.format("u")} GROUP BY l.row_ix
            ) u ON u.row_ix = d.row_ix"""
            unresolved = f"COALESCE(u.rules, {none})"
        text = f"""
            SELECT d.row_ix, {steps} AS steps, {applied} AS applied, {unresolved} AS unresolved
            FROM decided_lines d JOIN lines l ON l.row_ix = d.row_ix
            LEFT JOIN codes k ON k.code = {self.code()} {joins}
        """
        return Step("line_words", "what results say of lines besides", text, explains=True)

    def causes(self) -> Step:
        """Of certain findings."""
        parts = [self._causes(family) for family in ("exclusions", "inclusions", "intervals") if self.has(family)]
        parts += limit_causes(self)
        numbers = "row_ix, rule_ix, code_ix, element_ix, element_code_ix, CAST(NULL AS BIGINT) AS other_row_ix"
        unsaid = "".join(f', FALSE AS "unsaid.{name}"' for name in self.keys.presumed())
        none = f"SELECT {numbers}, FALSE AS carries, CAST(NULL AS BIGINT) AS count{unsaid} FROM decided WHERE FALSE"
        text = " UNION ALL ".join(parts) or none
        return Step("causes", "the lines that cause a finding, and how many units there were", text, explains=True)

    def _causes(self, family: str) -> str:
        """With the keys that one of the lines does not say; where both rows ban a pair, the verdict rests on both."""
        own = "" if family == "exclusions" else " AND u.rule_ix = t.rule_ix"
        presumed = self.keys.presumed()
        flags = "".join(f', bool_or(COALESCE(u."unsaid.{name}", FALSE)) AS "unsaid.{name}"' for name in presumed)
        told = "t.row_ix, t.rule_ix, t.code_ix, t.element_ix, t.element_code_ix, t.other_row_ix, t.carries"
        join = ""
        if presumed:
            sides = (("a_row_ix", "b_row_ix"), ("b_row_ix", "a_row_ix"))
            unsaid = ", ".join(
                f"""({_is_among("n.keys_ix", [ix for keys, ix in self.tables.keys.items() if name in keys])}
                    AND (a."key.{name}" IS NULL OR b."key.{name}" IS NULL)) AS "unsaid.{name}" """
                for name in presumed
            )
            bans = f"{family.removesuffix('s')}_bans"
            both = " UNION ALL ".join(
                f"""SELECT n.{one} AS row_ix, n.{two} AS other_row_ix, n.rule_ix, {unsaid} FROM {bans} n
                JOIN acts a ON a.row_ix = n.a_row_ix JOIN acts b ON b.row_ix = n.b_row_ix WHERE n.truth"""
                for one, two in sides
            )
            join = f"LEFT JOIN ({both}) u ON u.row_ix = t.row_ix AND u.other_row_ix = t.other_row_ix{own}"
        return f"""
            SELECT {told}, CAST(NULL AS BIGINT) AS count{flags} FROM lost_{family} t {join} WHERE t.certain
            GROUP BY {told}
        """

    def untold(self) -> Step:
        text = "SELECT claim_ix FROM claims WHERE FALSE"
        if self.has("permissions"):
            text = f"""
                SELECT DISTINCT l.claim_ix FROM lines l JOIN codes k ON k.code = {self.code()}
                JOIN permissions p ON p.code_ix = k.code_ix AND l.date BETWEEN p.valid_from AND p.valid_to
                WHERE l.is_judged
            """
        says = "claims of which only the exact engine tells which permissions applied"
        return Step("permitted_claims", says, text, explains=True)


def _years(number: int, unit: str) -> int:
    """At least so many years are that long."""
    return {"day": number // 365, "week": number // 52, "month": number // 12, "year": number}[unit] + 1


def _is_among(column: str, numbers: Iterable[int]) -> str:
    listed = ", ".join(map(str, numbers))
    return f"{column} IN ({listed})" if listed else sql.FALSE


def _reads_claims(text: str) -> bool:
    """Whether an expression asks the claim, which queries call `c`."""
    return re.search(r"(?<![\w.\"])c\.", text) is not None
