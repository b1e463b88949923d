"""The tables of a bulk run: what the judging reads (clean claims and lines) and what it leaves (results).

What is here is only names and types, in the words of DuckDB; `intake` fills the clean tables and `run` writes the
results. Whatever judges, SQL or Python, stands between these two.

**Clean tables**, both with one column for everything the ruleset may ask (a column that the input does not have is
there all the same, and NULL throughout; it costs nothing):

- `claims`: one row for each claim, with what holds for all its lines.
- `lines`: one row for each billed line; `claim_ix` leads to its claim.

They hold whole patients: every known line of a patient is in the same pair of tables. A patient of whom anything is not
plain (a fault, JSON claims, lists, links, `absent`, lines without numbers) is in neither: the exact engine has them, so
that `is_history`, `seen_by` and `exact_only` are as yet the same in every row. Text is NFC and without blanks at its
ends, codes have single blanks, short forms are written long, links and `for` lead to lines that exist.

A value that is there is known. NULL is *unknown*, unless the row's `absent` lists the column's name: then it is known
to be absent. `absent` is NULL where nothing is.

A fact of lines has one column, `facts.NAME`, which already says what holds for the line: its own value, else that of
its claim, else that of its episodes. In the same way `performer.*` and `links.KIND.*` are filled when the line has one
performer, one link; where there are more, the lists `performers` and `links` are filled instead.

Which lines a claim sees, when it is judged: its own; and of the same patient (`patient_ix`) those of other claims with
`is_seen`, whose `seen_by` is NULL or the claim itself. With `claims.exact_only` a claim is to be judged by the exact
engine: there is something in it that these columns do not hold (see `exact_only`). Its lines are here for the others.

**Result tables**: `FINDINGS`, `LINES`, `CLAIMS`, with the columns named here, in this order, as tables or views.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import get_args

from attrs import frozen

from takst.runtime.claim import LinkKind
from takst.runtime.decode import (
    APPROVAL,
    EPISODE,
    LINE,
    LINKED,
    PATIENT,
    PERFORMER,
    PROVIDER,
    Level,
    fact_names,
    groupings,
)
from takst.runtime.spec import FactSpec, RulesetSpec


@frozen
class Column:
    """A column: its name, its type in DuckDB, and what it holds."""

    name: str
    type: str
    words: str = ""


TEXT = "VARCHAR"
WHOLE = "BIGINT"
INDEX = "BIGINT"
NUMBER = "DECIMAL(18,6)"
"""A fact that is a number. One with more digits makes its claim `exact_only`, and is NULL here."""
AMOUNT = "DECIMAL(38,12)"
"""An amount that comes out. Amounts are sums and products of short decimals: they fit exactly, or the run stops."""
TEXTS = "VARCHAR[]"
_OF_FACTS: Mapping[str, str] = {"yes/no": "BOOLEAN", "number": NUMBER, "date": "DATE", "list": TEXTS}


def type_of_fact(fact: FactSpec) -> str:
    """Texts and choices are text."""
    return _OF_FACTS.get(fact.type, TEXT)


def quoted(name: str) -> str:
    """A column's name as SQL writes it: `"patient.id"`."""
    return '"' + name.replace('"', '""') + '"'


def text(value: str) -> str:
    """A text as SQL writes it."""
    return "'" + value.replace("'", "''") + "'"


# ---------------------------------------------------------------- clean claims

_CLAIM_INDICES = (
    Column("claim_ix", INDEX, "the claim's number in these tables, any one; says nothing of order"),
    Column("patient_ix", INDEX, "the patient's number in these tables, any one; equal where `patient.id` is"),
    Column("first_row_ix", WHOLE, "the `row_ix` of its first line in the input: results stand in this order"),
    Column("is_judged", "BOOLEAN", "false: it is only seen by others (`--history`, or another day by `--as-of`)"),
    Column(
        "is_seen",
        "BOOLEAN",
        "whether other claims see its lines: not when another claim replaces it, nor when it is an earlier copy of a "
        "claim that was sent twice",
    ),
    Column("seen_by", INDEX, "the only claim that sees its lines, NULL when all of the patient do"),
    Column(
        "is_history",
        "BOOLEAN",
        "a stand-in for one earlier line that names no claim of this input: nothing is known of its claim but "
        "`claim`, `received` and `provider.id`. For it, what a claim would say is unknown, also patient.age",
    ),
    Column(
        "exact_only",
        "BOOLEAN",
        "the exact engine must judge it: a number with more digits than fit, a claim sent twice, a line with several "
        "links of a kind, facts of documents or approvals that the lists here do not hold",
    ),
)


def claim_columns(spec: RulesetSpec) -> tuple[Column, ...]:
    """The columns of `claims`."""
    return (
        *_CLAIM_INDICES,
        Column("claim", TEXT, "its id; '' for an earlier line that names none. Orders lines that are tied otherwise"),
        Column("received", "DATE"),
        Column("replaces", TEXT),
        Column("history_complete_from", "DATE"),
        Column("patient.id", TEXT, "never NULL"),
        Column("patient.birth_date", "DATE"),
        Column("patient.age", WHOLE),
        Column("patient.sex", TEXT),
        *_facts(spec, PATIENT, "patient."),
        Column("provider.id", TEXT),
        Column("provider.department", TEXT),
        Column("provider.type", TEXT),
        *_facts(spec, PROVIDER, "provider."),
        Column("episodes", f"STRUCT({_struct(_episode(spec))})[]"),
        Column("approvals", f"STRUCT({_struct(_approval(spec))})[]"),
        Column("documents", f"STRUCT({_struct(_DOCUMENT)})[]"),
        Column("used", f"STRUCT({_struct(_USED)})[]"),
        Column("absent", TEXTS, "columns of this table known to be absent; NULL when none is"),
    )


def _episode(spec: RulesetSpec) -> tuple[Column, ...]:
    return (
        Column("id", TEXT),
        Column("kind", TEXT),
        Column("start", "DATE"),
        Column("end", "DATE"),
        *_facts(spec, EPISODE, ""),
        Column("absent", TEXTS),
    )


def _approval(spec: RulesetSpec) -> tuple[Column, ...]:
    return (
        Column("id", TEXT),
        Column("codes", TEXTS),
        Column("asked", "DATE"),
        Column("given", "DATE"),
        Column("refused", "DATE"),
        Column("until", "DATE"),
        Column("units", WHOLE),
        Column("used", WHOLE),
        Column("series", WHOLE),
        Column("by", TEXT),
        *_facts(spec, APPROVAL, ""),
        Column("absent", TEXTS),
    )


_DOCUMENT = (
    Column("kind", TEXT),
    Column("id", TEXT),
    Column("date", "DATE"),
    Column("by", TEXT),
    Column("for", WHOLE, "the line it belongs to; NULL: it serves the whole claim"),
)
_USED = (
    Column("service", TEXT),
    Column("units", WHOLE),
    Column("department", TEXT),
    Column("from", "DATE"),
    Column("to", "DATE"),
)


# ---------------------------------------------------------------- clean lines

_LINE_INDICES = (
    Column("row_ix", WHOLE, "the line's number, from 0, in the order of the input; unique over the whole run"),
    Column("claim_ix", INDEX, "never NULL"),
    Column("patient_ix", INDEX, "never NULL; that of its claim"),
    Column("is_judged", "BOOLEAN", "that of its claim"),
    Column("code_ix", INDEX, "the number of its code, and row, in the rule table `codes`; NULL when it is not there"),
)
LINK_KINDS: tuple[str, ...] = get_args(LinkKind)


def line_columns(spec: RulesetSpec) -> tuple[Column, ...]:
    """The columns of `lines`."""
    return (
        *_LINE_INDICES,
        Column("n", WHOLE, "never NULL: lines without a number have got theirs, as the exact engine gives them"),
        Column("code", TEXT, "as printed; never NULL"),
        Column("row", WHOLE, "which row of the catalogue, where several share a code: the row is `CODE row ROW`"),
        Column("date", "DATE", "never NULL"),
        Column("time", TEXT, "HH:MM or HH:MM:SS"),
        Column("end", TEXT),
        Column("units", WHOLE, "never NULL, at least 1"),
        Column("kind", TEXT, "never NULL: 'act' or 'material'"),
        Column("label", TEXT),
        Column("site", TEXT),
        Column("diagnoses", TEXTS),
        Column("approvals", TEXTS, "ids"),
        Column("documents", TEXTS, "ids"),
        Column("amount_billed", TEXT),
        *(Column(f"in.{path}", TEXT) for path in grouping_paths(spec)),
        *_performer(spec),
        Column("performers", f"STRUCT({_struct(_many(_performer(spec), 'performer.'))})[]", "when there are several"),
        *(column for kind in LINK_KINDS for column in _link(spec, kind)),
        Column(
            "links",
            "STRUCT(kind VARCHAR, n BIGINT, claim VARCHAR, code VARCHAR, date DATE)[]",
            "in their order, when there are several; their facts only in the columns of the kind, for the first of it",
        ),
        *_facts(spec, LINE, ""),
        Column("judged", "MAP(VARCHAR, BOOLEAN)", "what persons answered to questions left to judgement"),
        Column("absent", TEXTS, "columns of this table known to be absent; NULL when none is"),
    )


def grouping_paths(spec: RulesetSpec) -> tuple[str, ...]:
    """The names under `in` by which rules look a grouping up, each once."""
    return tuple(dict.fromkeys(groupings(spec).values()))


def _performer(spec: RulesetSpec) -> tuple[Column, ...]:
    return (
        Column("performer.role", TEXT),
        Column("performer.id", TEXT),
        Column("performer.profession", TEXT),
        Column("performer.specialty", TEXT),
        Column("performer.specialist", "BOOLEAN"),
        *_facts(spec, PERFORMER, "performer."),
    )


def _link(spec: RulesetSpec, kind: str) -> Iterator[Column]:
    """A line has a link of the kind when `.n` or `.code` and `.date`, or a fact of it, is there."""
    yield Column(f"links.{kind}.n", WHOLE, "a line of the same claim, or of `.claim`")
    yield Column(f"links.{kind}.claim", TEXT)
    yield Column(f"links.{kind}.code", TEXT)
    yield Column(f"links.{kind}.date", "DATE")
    yield from _facts(spec, LINKED, f"links.{kind}.")


# ---------------------------------------------------------------- results

_VERDICT = "one of the ten verdicts"

FINDINGS: tuple[Column, ...] = (
    Column("row_ix", WHOLE, "the line in the clean tables; not written out"),
    Column("claim", TEXT),
    Column("line", WHOLE),
    Column("code", TEXT, "of the line: the key of its row in the catalogue"),
    Column("date", "DATE", "of the line"),
    Column("verdict", TEXT, _VERDICT),
    Column("rule", TEXT),
    Column("message", TEXT),
    Column("message_id", TEXT, "stable, for programs; the words above are made from it"),
    Column("message_arguments", "MAP(VARCHAR, VARCHAR)", "sorted by name"),
    Column("sentence", TEXT, "the rule's sentence"),
    Column("source", TEXT, "the cited document; NULL when nothing is cited"),
    Column("place", TEXT, "where in it"),
    Column("in_force_from", "DATE"),
    Column("in_force_until", "DATE"),
    Column("because", "STRUCT(line BIGINT, code VARCHAR, date DATE, claim VARCHAR)[]", "the lines that cause it"),
    Column("evidence", "MAP(VARCHAR, VARCHAR)", "in the order in which it is told"),
    Column("missing", "STRUCT(fact VARCHAR, line VARCHAR, question VARCHAR)[]", "what to ask for"),
    Column("assumed", 'STRUCT(fact VARCHAR, line VARCHAR, "value" VARCHAR, "by" VARCHAR)[]'),
    Column("reading", TEXT),
    Column("reason", TEXT),
    Column("mend", TEXT, "what would mend it"),
    Column("units", WHOLE, "of the line"),
    Column("units_after", WHOLE, "that remain"),
    Column("letter", TEXT, "the key letter that the amounts count"),
    Column("currency", TEXT),
    Column("value", AMOUNT, "of one of the letter, in the currency"),
    Column("amount_before", AMOUNT, "what is at stake"),
    Column("amount_after", AMOUNT),
    Column("amount_high", AMOUNT, "the high end, when something unknown leaves a range"),
    Column("steps", TEXTS, "how the amount at stake came about, e.g. `× 2 units = 1.54`"),
)
"""A row for each finding. Lists are empty, never NULL."""

LINES: tuple[Column, ...] = (
    Column("row_ix", WHOLE, "the line in the clean tables; not written out"),
    Column("claim", TEXT),
    Column("line", WHOLE),
    Column("code", TEXT, "the key of its row in the catalogue"),
    Column("date", "DATE"),
    Column("verdict", TEXT, _VERDICT),
    Column("units", WHOLE),
    Column("units_after", WHOLE),
    Column("letter", TEXT),
    Column("currency", TEXT),
    Column("value", AMOUNT),
    Column("patient_max", AMOUNT),
    Column("amount_before", AMOUNT),
    Column("amount_after", AMOUNT),
    Column("amount_high", AMOUNT),
    Column("steps", TEXTS, "how the amount came about"),
    Column("applied", TEXTS, "permissions and prices that took part"),
    Column("unresolved", TEXTS, "references to texts that are not here"),
)
"""A row for each judged line. `steps`, `applied` and `unresolved` are NULL where queries judged a claim that a
permission may concern, or judged without words."""

CLAIMS: tuple[Column, ...] = (
    Column("first_row_ix", WHOLE, "that of the clean table; not written out"),
    Column("claim", TEXT),
    Column("patient", TEXT),
    Column("verdict", TEXT, _VERDICT),
    Column("lines", WHOLE),
    Column("findings", WHOLE),
    Column(
        "totals",
        f"STRUCT(name VARCHAR, payable {AMOUNT}, held {AMOUNT}, refused {AMOUNT})[]",
        "by key letter, then by currency, each sorted by name",
    ),
    Column("lines_without_amount", WHOLE),
    Column("assumptions", 'STRUCT(fact VARCHAR, line VARCHAR, "value" VARCHAR, "by" VARCHAR)[]', "sorted"),
    Column("contradictions", TEXTS),
    Column("dates", "DATE[]", "the days of its lines, each once, sorted: the receipt's `as_of`"),
    Column("engine", TEXT, "which one judged it"),
)
"""A row for each judged claim. Ruleset, version and hash are the same for all: the run adds them."""

NOT_WRITTEN = ("row_ix", "first_row_ix")
"""Columns that serve the order of results and nothing else."""


# ---------------------------------------------------------------- small helpers


def _facts(spec: RulesetSpec, level: Level, prefix: str) -> tuple[Column, ...]:
    names = fact_names(spec, level)
    return tuple(Column(f"{prefix}facts.{name}", type_of_fact(fact)) for name, fact in sorted(names.items()))


def _many(columns: tuple[Column, ...], prefix: str) -> tuple[Column, ...]:
    own = (Column(column.name.removeprefix(prefix), column.type) for column in columns)
    return (*own, Column("absent", TEXTS))


def _struct(columns: tuple[Column, ...]) -> str:
    return ", ".join(f"{quoted(column.name)} {column.type}" for column in columns)
