"""Rule tables -> the queries of a ruleset: a fixed number of steps, each one SELECT, whatever the number of rules.

Steps are named and stand in order; a query may use the tables of the run (`claims`, `lines`), the rule tables and the
steps before it. What each leaves is said in `Step.says`. Three numbers tell how sure a row is: 2 certain, 1 unknown
(the line is undecided), 0 that the queries cannot tell, so that the exact engine judges the claim.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from attrs import frozen

from takst.backends.bulk import sql
from takst.backends.bulk.asked import Shapes
from takst.backends.bulk.facts import Facts
from takst.backends.bulk.keys import Keys
from takst.backends.bulk.limits import Limits
from takst.backends.bulk.pairs import Pairs
from takst.backends.bulk.steps import Step, distances
from takst.backends.bulk.tables import COLUMNS, Tables
from takst.backends.bulk.told import Telling
from takst.backends.bulk.words import words
from takst.runtime.bulk.layout import LINK_KINDS, claim_columns, line_columns
from takst.runtime.spec import RulesetSpec
from takst.runtime.verdicts import rank

SURE = "CASE WHEN {truth} THEN 2 WHEN {doubt} THEN 0 ELSE 1 END"
NOT_IN_FORCE, FIRST_PENDING = rank("not in force"), rank("needs approval")
UNDECIDED, PAYABLE = rank("undecided"), rank("payable")
"""Verdicts by their rank, the most serious first: those before the first pending one are final."""
COLUMNS_OF_LIMITS = tuple(COLUMNS["limits"])


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
        if self.has("guards"):
            told.append(self.guards())
        if self.tables.crossing:
            told.append(self.acts())
        if self.has("intervals") or self.has("limits"):
            told.append(self.histories())
        if self.has("asked"):
            told.append(self.asked())
        told += Pairs(self).steps()
        told += Limits(self).steps()
        found = [step.name for step in told if step.name.startswith("found_")]
        if self.has("referred"):
            told.append(self.referred())
        told += [self.found(found), self.exact(), self.findings(), self.found_lines(), self.clean_lines()]
        told += words(self)
        return tuple(told)

    # ------------------------------------------------------------ lines

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
            join = "LEFT JOIN codes k ON k.code_ix = l.code_ix AND k.is_known"
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
                JOIN codes k ON k.code_ix = l.code_ix AND k.is_known
                WHERE l.date < k.row_from OR l.date > k.row_to OR {out}
            """
        return Step("found_codes", "lines whose code, or whose ruleset, is not in force on their day", text)

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
                SELECT {columns}, r.code_ix FROM lines l JOIN {table} r ON r.code_ix = l.code_ix {claims}
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
            SELECT l.row_ix, l.claim_ix, l.patient_ix, l.code_ix, l.date, l.time, l.n, l.units, l.is_judged,
                l.date BETWEEN k.in_from AND k.in_to AS in_force {"," if columns else ""} {columns}
            FROM lines l JOIN codes k ON k.code_ix = l.code_ix
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

    # ------------------------------------------------------------ guards and the past, for rules about several lines

    def guarded(self, line: str, rule: str) -> str:
        if not self.has("guards"):
            return ""
        return f"LEFT JOIN guarded g ON g.row_ix = {line}.row_ix AND g.rule_ix = {rule}.rule_ix"

    def not_no(self, rule: str) -> str:
        return f"AND (NOT {rule}.is_guarded OR g.row_ix IS NOT NULL)" if self.has("guards") else ""

    def known_since(self, before: str, distance: str) -> str:
        """The history is known as far back as a window of that length reaches, which ends on the line's day."""
        start = f"CAST(c.history_complete_from - INTERVAL {before} AS DATE)"
        return f"({distances(self.tables.distances, distance, start)}) < a.date"

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
            parts.append("""SELECT l.claim_ix FROM lines l LEFT JOIN codes k ON k.code_ix = l.code_ix AND k.is_known
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
            ANTI JOIN exact_claims x ON x.claim_ix = f.claim_ix
        """
        return Step("decided", "findings of the claims that the queries have judged", text)

    def found_lines(self) -> Step:
        text = f"""
            SELECT row_ix, claim_ix, rank, units, units_after, letter, one * units AS amount_before,
                CASE WHEN rank < {FIRST_PENDING} THEN 0 WHEN one IS NULL OR rank <= {UNDECIDED} THEN NULL
                    ELSE one * units_after END AS amount_after
            FROM (
                SELECT l.row_ix, l.claim_ix, l.units, {self._price}, d.rank,
                    CASE WHEN d.rank < {FIRST_PENDING} THEN 0 ELSE COALESCE(least(l.units, d.units_after), l.units) END
                        AS units_after
                FROM lines l JOIN (
                    SELECT row_ix, min(rank) AS rank, min(units_after) AS units_after FROM decided GROUP BY row_ix
                ) d ON d.row_ix = l.row_ix {self._prices}
            ) t
        """
        says = "verdict, units and amount of the lines with findings that the queries have judged"
        return Step("found_lines", says, text)

    def clean_lines(self) -> Step:
        text = f"""
            SELECT row_ix, claim_ix, {PAYABLE} AS rank, units, units AS units_after, letter,
                one * units AS amount_before, one * units AS amount_after
            FROM (
                SELECT l.row_ix, l.claim_ix, l.units, {self._price} FROM lines l {self._prices}
                ANTI JOIN exact_claims x ON x.claim_ix = l.claim_ix ANTI JOIN decided d ON d.row_ix = l.row_ix
                WHERE l.is_judged
            ) t
        """
        return Step("clean_lines", "the same of lines without findings", text)

    @property
    def _price(self) -> str:
        """Without a price the amount is not known."""
        none = "CAST(NULL AS DECIMAL(38, 12)) AS one, CAST(NULL AS VARCHAR) AS letter"
        return "p.number AS one, p.letter" if self.has("prices") else none

    @property
    def _prices(self) -> str:
        days = "l.date BETWEEN p.valid_from AND p.valid_to"
        return f"LEFT JOIN prices p ON p.code_ix = l.code_ix AND {days}" if self.has("prices") else ""


def _years(number: int, unit: str) -> int:
    """At least so many years are that long."""
    return {"day": number // 365, "week": number // 52, "month": number // 12, "year": number}[unit] + 1


def _reads_claims(text: str) -> bool:
    """Whether an expression asks the claim, which queries call `c`."""
    return re.search(r"(?<![\w.\"])c\.", text) is not None
