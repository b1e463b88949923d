"""From `hardest.csv` to the hardest statements of a source, each with the rules and the example that show it.

    number,statements,rules,example,note
    2,HZ-316 HZ-317,hzzo.NM088.max-1-per-irradiation-cycle,"a title of an example","what is hard, and how it is said"

What a row names must be there: statements of the inventory, ids of the checked rules, titles of examples.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from attrs import frozen

from takst.diagnostics import Diagnostics, nearest, render_text
from takst.ir.ids import code_id, rule_ids, subject_ids
from takst.ir.nodes import CheckedRuleset
from takst.model.sheet import read_sheet
from takst.source import SourceText

HARDEST = "hardest.csv"
COLUMNS = ("number", "statements", "rules", "example", "note")


class NotResolved(ValueError):
    """The table cannot be read, or it names what is not there."""


@frozen
class Row:
    """One of the hardest statements. `example` is a title as written in the rule files, or empty."""

    number: int
    statements: tuple[str, ...]
    rules: tuple[str, ...]
    example: str
    note: str


def read(
    table: SourceText, rules: CheckedRuleset, statements: Iterable[str], examples: Iterable[str]
) -> tuple[Row, ...]:
    """The rows in the order of the file; `statements` and `examples` are all ids and titles that there are."""
    rows = tuple(_rows(table))
    titles = Counter(examples)
    named = _Named(table.path, frozenset(statements), frozenset(ids(rules)), titles)
    for row in rows:
        named.check(row)
    twice = [row.number for row in rows if sum(other.number == row.number for other in rows) > 1]
    if twice:
        raise NotResolved(f"{table.path}: number {twice[0]} stands in more than one row")
    return rows


def ids(rules: CheckedRuleset) -> Iterator[str]:
    """Every id that a row may name; that of a rule with partners also without them."""
    name = rules.spec.name
    for rule in rules.rules:
        yield from rule_ids(rule, name)
        yield from (code_id(f"{name}.{subject}.{rule.slug}") for subject in subject_ids(rule.subject))
    for kind in (rules.changes, rules.checks, rules.notes):
        yield from (one.id for one in kind)


def _rows(table: SourceText) -> Iterator[Row]:
    diagnostics = Diagnostics()
    sheet = read_sheet(table, diagnostics)
    if diagnostics.has_errors:
        raise NotResolved(render_text(diagnostics, False))
    columns = tuple(cell.text for cell in sheet.columns)
    if columns != COLUMNS:
        raise NotResolved(f"{table.path}: the columns must be {', '.join(COLUMNS)}; they are {', '.join(columns)}")
    for record in sheet.records:
        number, statements, rules, example, note = (cell.text for cell in record)
        if not number.isdecimal():
            raise NotResolved(f"{table.path}: {number!r} is not a number")
        yield Row(int(number), tuple(statements.split()), tuple(rules.split()), example, note)


@frozen
class _Named:
    """What rows may name."""

    path: str
    statements: frozenset[str]
    ids: frozenset[str]
    titles: Counter[str]

    def check(self, row: Row) -> None:
        for statement in row.statements:
            if statement not in self.statements:
                self._refuse(row, "statement", statement, self.statements)
        for id in row.rules:
            if id not in self.ids:
                start = ".".join(id.split(".")[:2])
                self._refuse(row, "rule", id, sorted(one for one in self.ids if one.startswith(f"{start}.")))
        if row.example and self.titles[row.example] != 1:
            if self.titles[row.example]:
                raise NotResolved(f"{self.path}: row {row.number}: several examples are titled {row.example!r}")
            self._refuse(row, "example", row.example, self.titles)
        if not (row.statements and row.rules and row.note):
            raise NotResolved(f"{self.path}: row {row.number}: statements, rules and note must not be empty")

    def _refuse(self, row: Row, what: str, name: str, known: Iterable[str]) -> None:
        near = nearest(name, sorted(known))
        hint = f"; did you mean {near!r}?" if near else ""
        raise NotResolved(f"{self.path}: row {row.number}: there is no {what} {name!r}{hint}")
