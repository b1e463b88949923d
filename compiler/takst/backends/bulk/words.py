"""What results say of lines and findings besides verdicts -> queries that only run where results shall explain."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from takst.backends.bulk.limits import Limits
from takst.backends.bulk.pairs import Pairs
from takst.backends.bulk.steps import Step

if TYPE_CHECKING:
    from takst.backends.bulk.queries import Queries

_NONE = "CAST([] AS VARCHAR[])"
_DAYS = "l.date BETWEEN {0}.valid_from AND {0}.valid_to"


def words(queries: Queries) -> Iterator[Step]:
    says = "what results say besides of lines {0}"
    yield Step("found_words", says.format("with findings"), _words(queries, "found_lines"), explains=True)
    yield Step("clean_words", says.format("without"), _words(queries, "clean_lines"), explains=True, of_lines=True)
    yield _permitted(queries)
    yield _causes(queries)
    said = queries.telling.said(queries.facts)
    if said is not None:
        yield Step("said_facts", "what lines say of the facts that a condition shows", said, explains=True)


def _words(queries: Queries, lines: str) -> str:
    """How the amount came about, what applied, what refers to a text not here."""
    joins, steps, applied, unresolved = "", _NONE, _NONE, _NONE
    if queries.has("prices"):
        joins += f" LEFT JOIN prices p ON p.code_ix = l.code_ix AND {_DAYS.format('p')}"
        whole = "rtrim(rtrim(CAST(d.amount_before AS VARCHAR), '0'), '.')"
        letter = "CASE WHEN d.letter IS NULL THEN '' ELSE concat(d.letter, ' ') END"
        times = f"concat('× ', CAST(d.units AS VARCHAR), ' units = ', {letter}, {whole})"
        steps = f"""CASE WHEN p.words IS NULL OR p.number IS NULL THEN {_NONE} WHEN d.units = 1 THEN [p.words]
            ELSE [p.words, {times}] END"""
        applied = f"CASE WHEN p.applied IS NULL THEN {_NONE} ELSE [p.applied] END"
    if queries.has("unresolved"):
        joins += f""" LEFT JOIN (
            SELECT l.row_ix, array_sort(array_agg(DISTINCT u.rule)) AS rules FROM lines l
            JOIN unresolved u ON u.code_ix = l.code_ix AND {_DAYS.format("u")} GROUP BY l.row_ix
        ) u ON u.row_ix = d.row_ix"""
        unresolved = f"COALESCE(u.rules, {_NONE})"
    return f"""
        SELECT d.row_ix, {steps} AS steps, {applied} AS applied, {unresolved} AS unresolved
        FROM {lines} d JOIN lines l ON l.row_ix = d.row_ix {joins}
    """


def _permitted(queries: Queries) -> Step:
    text = "SELECT claim_ix FROM claims WHERE FALSE"
    if queries.has("permissions"):
        text = f"""
            SELECT DISTINCT l.claim_ix FROM lines l
            JOIN permissions p ON p.code_ix = l.code_ix AND {_DAYS.format("p")}
            WHERE l.is_judged
        """
    says = "claims of which only the exact engine tells which permissions applied"
    return Step("permitted_claims", says, text, explains=True)


def _causes(queries: Queries) -> Step:
    """Of certain findings."""
    parts = list(Pairs(queries).causes())
    if queries.has("limits"):
        parts.append(Limits(queries).causes())
    numbers = "row_ix, rule_ix, code_ix, element_ix, element_code_ix, CAST(NULL AS BIGINT) AS other_row_ix"
    unsaid = "".join(f', FALSE AS "unsaid.{name}"' for name in queries.keys.presumed())
    none = f"SELECT {numbers}, FALSE AS carries, CAST(NULL AS BIGINT) AS count{unsaid} FROM decided WHERE FALSE"
    text = " UNION ALL ".join(parts) or none
    return Step("causes", "the lines that cause a finding, and how many units there were", text, explains=True)
