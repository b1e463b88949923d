"""Decided findings -> all that results say of them, made of the texts of the rule table `told`.

    explain(connection, program, spec)

leaves `told_findings` with what the result table says of findings, and
`unexplained_claims`: the `claim_ix` of claims with a finding whose words only the exact engine has. `told` holds what
every finding of a rule says; here come the codes, days, counts and causes of the line. Of what is not certain, only
rules that wait for one thing are told here: for what others wait only the exact engine knows. In English; `judge` with
`explained` comes first.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from takst.runtime.bulk.engine import Program
from takst.runtime.bulk.layout import quoted, text
from takst.runtime.bulk.marks import BETWEEN, mark
from takst.runtime.findings import presumed_key
from takst.runtime.spec import RulesetSpec
from takst.runtime.verdicts import rank
from takst.runtime.wording import LISTS

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

_SAME = "row_ix, rule_ix, code_ix, element_ix, element_code_ix"
"""What a finding is known by."""


def can_explain(program: Program) -> bool:
    """Packages that an earlier compiler wrote have no texts."""
    return "told" in program.tables


def explain(connection: DuckDBPyConnection, program: Program, spec: RulesetSpec) -> None:
    for name, select in _steps(program, spec).items():
        connection.execute(f"CREATE OR REPLACE TEMP TABLE {name} AS {select}")


def asks(program: Program, spec: RulesetSpec) -> Iterable[str]:
    """The queries, for whoever wants to know what they read."""
    return _steps(program, spec).values()


def _steps(program: Program, spec: RulesetSpec) -> Mapping[str, str]:
    steps = {query.name for query in program.queries}
    presumed = [name for name, key in sorted(spec.keys.items()) if key.presumed and _is_asked(program, name)]
    return {
        "cause_lines": _cause_lines(spec),
        "caused": _caused(presumed),
        "certain_findings": _certain(spec, "said_facts" in steps, presumed),
        "told_findings": _told(program, spec, presumed),
        "unexplained_claims": "SELECT d.claim_ix FROM decided d LEFT JOIN told_findings t "
        f"USING ({_SAME}, rank) WHERE t.row_ix IS NULL "
        "UNION SELECT claim_ix FROM decided JOIN permitted_claims USING (claim_ix)",
    }


def _is_asked(program: Program, key: str) -> bool:
    """By the query for whichever engine."""
    names = (quoted(f"unsaid.{key}"), f"`unsaid.{key}`")
    return any(query.name == "causes" and any(name in query.text for name in names) for query in program.queries)


# ---------------------------------------------------------------- causes


def _cause_lines(spec: RulesetSpec) -> str:
    """Each cause with its code and its place in the order of lines."""
    return f"""
        SELECT c.*, {printed_code(spec, "o")} AS other_code, o.date AS other_date,
            CASE WHEN o.claim_ix = l.claim_ix THEN o.n END AS line,
            CASE WHEN o.claim_ix <> l.claim_ix AND oc.claim <> '' THEN oc.claim END AS claim,
            (coalesce(oc.received, o.date), o.date, coalesce(o.time, ''), oc.claim, o.n) AS place
        FROM causes c JOIN lines l ON l.row_ix = c.row_ix
        LEFT JOIN lines o ON o.row_ix = c.other_row_ix LEFT JOIN claims oc ON oc.claim_ix = o.claim_ix
    """


def printed_code(spec: RulesetSpec, line: str = "l") -> str:
    """A line's code as results name it: with its row, where the catalogue has several of the code."""
    several = sorted(code for code in spec.codes if " row " in code)
    if not several:
        return f"{line}.code"
    row = f"{line}.code || ' row ' || {line}.row"
    return f"CASE WHEN {row} IN ({', '.join(map(text, several))}) THEN {row} ELSE {line}.code END"


def _caused(presumed: list[str]) -> str:
    cause = "{'line': line, 'code': other_code, 'date': other_date, 'claim': claim}"
    there = "FILTER (other_row_ix IS NOT NULL)"
    unsaid = "".join(f", bool_or({quoted(f'unsaid.{name}')}) AS {quoted(f'unsaid.{name}')}" for name in presumed)
    # lines that a result cannot tell apart are one cause
    each = f"SELECT DISTINCT ON ({_SAME}, other_code, other_date, line, claim) * FROM"
    each += " (FROM cause_lines ORDER BY place DESC)"
    return f"""
        SELECT * FROM (
            SELECT {_SAME}, max(count) AS count, bool_and(carries) AS all_carry, bool_or(carries) AS any_carries{unsaid}
            FROM cause_lines GROUP BY {_SAME}
        ) JOIN (
            SELECT {_SAME},
                arg_max(other_code, place) {there} AS last_code, arg_max(other_date, place) {there} AS last_date,
                array_to_string(list_sort(array_agg(DISTINCT other_code) {there}), {text(LISTS["and"])}) AS partner,
                array_agg({cause} ORDER BY other_date, other_code, line NULLS FIRST, claim NULLS FIRST)
                    {there} AS because
            FROM ({each}) GROUP BY {_SAME}
        ) USING ({_SAME})
    """


# ---------------------------------------------------------------- findings


def _certain(spec: RulesetSpec, has_said: bool, presumed: list[str]) -> str:
    """Findings with the row of `told` that is theirs, where there is one."""
    printed = printed_code(spec, "d")
    fitting = sorted({code for group in spec.alternatives for code in group})
    undecided = f"d.rank = {rank('undecided')}"
    told = f"NOT {undecided} OR d.family IN {_MAY_WAIT}"
    if fitting:
        codes = ", ".join(map(text, fitting))
        told = f"({told}) AND ({undecided} OR NOT (d.family = 'condition' AND {printed} IN ({codes})))"
    said = "LEFT JOIN said_facts s ON s.row_ix = d.row_ix AND s.rule_ix = d.rule_ix" if has_said else ""
    unsaid = "".join(f", u.{quoted(f'unsaid.{name}')}" for name in presumed)
    others = f"len(list_filter(u.because, lambda one: one.code <> {printed})) > 0"
    form = f"""CASE d.family
        WHEN 'inclusion' THEN CASE WHEN NOT u.any_carries THEN 'item' WHEN u.all_carry THEN 'act' ELSE '?' END
        WHEN 'interval' THEN CASE WHEN u.last_date > d.date THEN 'later' ELSE 'only' END
        WHEN 'limit' THEN CASE WHEN d.units_after > 0 THEN 'cut' WHEN {others} THEN 'others' ELSE 'same' END
        WHEN 'judgement' THEN CASE WHEN d.rank = {rank("needs judgement")} THEN 'ask' ELSE 'no' END
        ELSE CASE WHEN {undecided} THEN 'open' WHEN d.rule_ix <> 0 THEN 'only'
            WHEN kl.row_from > d.date THEN 'row not yet' WHEN kl.row_to < d.date THEN 'row ended'
            WHEN {_before(spec)} THEN 'not yet' ELSE 'ended' END END"""
    return f"""
        SELECT d.* REPLACE ({printed} AS code), u.count, u.partner, u.last_code, u.last_date, u.because{unsaid},
            {"s.said" if has_said else "NULL::VARCHAR"} AS said, {form} AS form
        FROM decided_findings d
        LEFT JOIN codes kl ON kl.code_ix = d.code_ix
        LEFT JOIN caused u ON u.row_ix = d.row_ix AND u.rule_ix = d.rule_ix AND u.code_ix = d.code_ix
            AND u.element_ix = d.element_ix AND u.element_code_ix = d.element_code_ix
        {said} WHERE {told}
    """


_MAY_WAIT = "('condition', 'document', 'approval')"
"""Families in which a finding may wait for one thing only."""
_MISSING = """CASE WHEN f.missing_fact IS NULL THEN []
    ELSE [{'fact': f.missing_fact, 'line': f.n::VARCHAR, 'question': f.missing_question}] END"""


def _before(spec: RulesetSpec) -> str:
    return "FALSE" if spec.valid.start is None else f"d.date < DATE '{spec.valid.start}'"


_LATER = " ".join(f"WHEN '{unit}' THEN f.last_date + to_{unit}s(t.number)" for unit in ("day", "week", "month", "year"))
_WORDS: Mapping[str, str] = {
    "code": "f.code",
    "date": "f.date::VARCHAR",
    "month": "strftime(f.date, '%Y-%m')",
    "year": "year(f.date)::VARCHAR",
    "row_day": "(CASE f.form WHEN 'row ended' THEN k.row_to ELSE k.row_from END)::VARCHAR",
    "partner": "CASE WHEN f.family = 'interval' THEN f.last_code ELSE f.partner END",
    "partner_date": "f.last_date::VARCHAR",
    "after": f"(CASE t.unit {_LATER} END)::DATE::VARCHAR",
    "values": "f.said",
    "count": "f.count::VARCHAR",
    "left": "f.units_after::VARCHAR",
}
"""What goes in the place of a mark, of finding `f`, its texts `t` and the row `k` of its code."""
_WORDS_OF: Mapping[str, tuple[str, ...]] = {
    "exclusion": ("code", "date", "partner"),
    "inclusion": ("code", "date", "partner"),
    "interval": ("code", "date", "partner", "partner_date", "after"),
    "limit": ("code", "date", "partner", "month", "year", "count", "left"),
    "condition": ("code", "date", "values"),
}
"""The marks in texts of a family."""
_OTHERWISE = ("code", "date", "row_day")


def _told(program: Program, spec: RulesetSpec, presumed: list[str]) -> str:
    assumed = " || ".join(
        f"CASE WHEN f.{quoted(f'unsaid.{name}')} THEN [{_assumed(spec, name)}] ELSE [] END"
        for name in sorted(presumed, key=lambda name: presumed_key(spec, name))
    )
    columns = {
        "message": _filled("f.message"),
        "message_arguments": _map("f.argument_names", "f.arguments"),
        "evidence": f"CASE WHEN f.evidence IS NULL THEN MAP {{}} ELSE {_map('f.evidence_names', 'f.evidence')} END",
        "mend": _filled("f.mend"),
        "place": _place(spec),
        "assumed": assumed or "[]",
        "missing": _MISSING,
        "because": "coalesce(f.because, [])",
        **_amounts(program, spec),
    }
    plain = ("sentence", "source", "in_force_from", "in_force_until", "reading", "reason", "message_id")
    picked = ", ".join([*(f"f.{name}" for name in plain), *(f"{value} AS {name}" for name, value in columns.items())])
    price = "LEFT JOIN prices p ON p.code_ix = f.line_code_ix AND f.date BETWEEN p.valid_from AND p.valid_to"
    words = ", ".join(
        f"coalesce({value}, {text(mark(name))}) AS {quoted(f'word {name}')}" for name, value in _WORDS.items()
    )
    return f"""
        SELECT * FROM (
            SELECT f.row_ix, f.claim_ix, f.rule_ix, f.code_ix, f.element_ix, f.element_code_ix, f.rank,
                f.n AS line, f.code, f.date, f.verdict, f.rule, n.units, {picked}
            FROM (
                SELECT f.*, t.* EXCLUDE (rule_ix, form, verdict), k.place AS own_place, k.is_known, k.code AS own_code,
                    {words}
                FROM certain_findings f JOIN told t ON t.rule_ix = f.rule_ix AND t.form = f.form
                LEFT JOIN codes k ON k.code_ix = f.code_ix
            ) f JOIN found_lines n ON n.row_ix = f.row_ix LEFT JOIN found_words w ON w.row_ix = f.row_ix
            {price if "prices" in program.tables else ""}
        ) WHERE NOT contains(concat(message, mend), {text(mark("")[0])})
    """


def _filled(template: str) -> str:
    """A text with the line's words in place of the marks; a mark that nothing fills stays, and gives itself away."""
    cases = " ".join(f"WHEN '{family}' THEN {_replaced(template, names)}" for family, names in _WORDS_OF.items())
    return f"CASE f.family {cases} ELSE {_replaced(template, _OTHERWISE)} END"


def _replaced(template: str, names: Iterable[str]) -> str:
    for name in names:
        template = f"replace({template}, {text(mark(name))}, f.{quoted(f'word {name}')})"
    return template


def _map(names: str, template: str) -> str:
    between = text(BETWEEN)
    return f"map(string_split({names}, {between}), string_split({_filled(template)}, {between}))"


def _assumed(spec: RulesetSpec, key: str) -> str:
    told = presumed_key(spec, key).as_dict()
    parts = (f"{text(name)}: {'NULL' if value is None else text(value)}" for name, value in told.items())
    return f"{{{', '.join(parts)}}}"


def _place(spec: RulesetSpec) -> str:
    """With the code whose row carries the rule."""
    if not spec.codes:
        return f"CASE WHEN f.rule_ix = 0 THEN {text(spec.place_of('').place)} ELSE f.place END"
    only_cases = sorted(set(spec.cases) - set(spec.codes))
    known = "f.is_known" + (f" AND f.own_code NOT IN ({', '.join(map(text, only_cases))})" if only_cases else "")
    place = "CASE WHEN f.rule_ix = 0 THEN f.own_place ELSE f.place END"
    named = f"f.subject IS NULL AND {known} AND NOT ends_with({place}, f.own_code)"
    return f"CASE WHEN {named} THEN concat({place}, ', ', f.own_code) ELSE {place} END"


def _amounts(program: Program, spec: RulesetSpec) -> dict[str, str]:
    """What is at stake: the whole line, and what this finding alone would leave of it."""
    final, pending = f"f.rank < {rank('needs approval')}", f"f.rank <= {rank('undecided')}"
    units = f"CASE WHEN {final} THEN 0 ELSE coalesce(f.units_after, n.units) END"
    left = f"p.number * ({units})" if "prices" in program.tables else "NULL"
    return {
        "units_after": units,
        "amount_before": "n.amount_before",
        "amount_after": f"CASE WHEN {final} THEN 0 WHEN n.amount_before IS NULL OR {pending} THEN NULL ELSE {left} END",
        "letter": "n.letter",
        "steps": "CASE WHEN n.amount_before IS NULL OR n.units = 1 THEN [] ELSE w.steps[2:] END",
    }
