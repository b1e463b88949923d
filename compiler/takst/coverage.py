"""From the inventory of a source and its coverage table to whether both agree with the checked rules, both ways.

`statements.csv` lists every statement of the source: `id`, `locator`, `kind`, `codes`, `checkable`. `coverage.csv` says
what became of each: `statement`, `status`, `rules` (ids between blanks), `note`.

- every statement has exactly one row, and every row a statement;
- what a row claims is there, and is of the kind that its status says;
- behind every rule that is executed stands a statement.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Literal, TypeAlias, get_args

from attrs import define, field, frozen

from takst.diagnostics import Diagnostics, either, nearest
from takst.examples import is_executable
from takst.ir import nodes as ir
from takst.ir.ids import code_id, pair_of, rule_ids, subject_ids
from takst.ir.walk import codes_of, line_sets_of_rule
from takst.model.sheet import Cell, Sheet, read_sheet
from takst.runtime.spec import CodeRow, RulesetSpec
from takst.source import SourceText, Span

Status: TypeAlias = Literal["rule", "catalogue", "documentation", "judgement", "unresolved"]
STATUSES: tuple[Status, ...] = get_args(Status)
COVERAGE, STATEMENTS = "coverage.csv", "statements.csv"
_COVERAGE_COLUMNS = ("statement", "status", "rules", "note")
_STATEMENT_COLUMNS = ("id", "locator", "kind", "codes", "checkable")
_MOST_NAMED = 12

Said: TypeAlias = ir.AnyRule | ir.Change | ir.TableCheck | ir.FreeNote | CodeRow
"""Whatever of a ruleset has an id."""


@frozen
class Statement:
    """One statement of the source, as the inventory lists it: facts, never its words."""

    id: str
    locator: str
    kind: str
    codes: tuple[str, ...]
    checkable: str


@frozen
class Row:
    """What became of a statement."""

    statement: str
    status: Status
    rules: tuple[str, ...]
    note: str


@frozen
class Coverage:
    statements: tuple[Statement, ...]
    rows: tuple[Row, ...]
    diagnostics: Diagnostics

    @property
    def by_status(self) -> Mapping[Status, int]:
        found = Counter(row.status for row in self.rows)
        return {status: found[status] for status in STATUSES}


def coverage(table: SourceText, inventory: SourceText, rules: ir.CheckedRuleset) -> Coverage:
    diagnostics = Diagnostics()
    statements = _statements(read_sheet(inventory, diagnostics), diagnostics)
    sheet = read_sheet(table, diagnostics)
    columns = _columns(sheet, _COVERAGE_COLUMNS, diagnostics)
    if columns is None:
        return Coverage(statements, (), diagnostics)
    check = _Check(rules, {one.id: one for one in statements}, sheet, columns, diagnostics)
    rows = tuple(check.rows())
    check.statements_without_row(rows)
    check.rules_without_statement()
    return Coverage(statements, rows, diagnostics)


# ---------------------------------------------------------------- reading


def _columns(sheet: Sheet, wanted: Iterable[str], diagnostics: Diagnostics) -> Mapping[str, int] | None:
    found = {cell.text: index for index, cell in enumerate(sheet.columns)}
    missing = [name for name in wanted if name not in found]
    for name in missing:
        diagnostics.error("E0602", sheet.source.line_span(1), column=name, nearest=nearest(name, found))
    return None if missing else found


def _statements(sheet: Sheet, diagnostics: Diagnostics) -> tuple[Statement, ...]:
    columns = _columns(sheet, _STATEMENT_COLUMNS, diagnostics)
    found: dict[str, Statement] = {}
    for record in sheet.records if columns is not None else ():
        id, locator, kind, codes, checkable = (record[columns[name]].text for name in _STATEMENT_COLUMNS)  # type: ignore[index]
        if id in found:
            diagnostics.error("E0807", sheet.span(record[0]), statement=id)
        listed = tuple(code.strip() for code in codes.split(";") if code.strip())
        found[id] = Statement(id, locator, kind, listed, checkable)
    return tuple(found.values())


# ---------------------------------------------------------------- checking


@define
class _Check:
    rules: ir.CheckedRuleset
    statements: Mapping[str, Statement]
    sheet: Sheet
    columns: Mapping[str, int]
    diagnostics: Diagnostics
    claimed: set[str] = field(factory=set)
    """Rules that a row names, whatever else is wrong with it; of a misspelt one the rule that was meant."""
    said: dict[str, list[Said]] = field(init=False)
    """Everything by its id; a rule with partners also by its id without them, a row of the catalogue by its code."""

    def __attrs_post_init__(self) -> None:
        self.said = {}
        for rule in self.rules.rules:
            for id in {*rule_ids(rule, self.spec.name), *_stems(rule, self.spec.name)}:
                self.said.setdefault(id, []).append(rule)
        for code, row in self.spec.codes.items():
            self.said.setdefault(f"{self.spec.name}.{code}".replace(" ", "-"), []).append(row)
        besides: tuple[ir.Change | ir.TableCheck | ir.FreeNote, ...]
        besides = (*self.rules.changes, *self.rules.checks, *self.rules.notes)
        for one in besides:
            self.said.setdefault(one.id, []).append(one)

    @property
    def spec(self) -> RulesetSpec:
        return self.rules.spec

    def rows(self) -> Iterator[Row]:
        seen: set[str] = set()
        for record in self.sheet.records:
            cells = {name: record[self.columns[name]] for name in _COVERAGE_COLUMNS}
            id = cells["statement"].text
            if id in seen:
                self.diagnostics.error("E0807", self.sheet.span(cells["statement"]), statement=id)
            elif id not in self.statements:
                near = nearest(id, self.statements)
                self.diagnostics.error("E0801", self.sheet.span(cells["statement"]), statement=id, nearest=near)
            seen.add(id)
            row = self._row(cells)
            if row is not None:
                yield row

    def _row(self, cells: Mapping[str, Cell]) -> Row | None:
        ids = tuple(cells["rules"].text.split())
        self.claimed.update(ids)
        written = cells["status"]
        status = next((one for one in STATUSES if one == written.text), None)
        if status is None:
            near, listed = nearest(written.text, STATUSES), either(STATUSES)
            span = self.sheet.span(written)
            self.diagnostics.error("E0806", span, status=written.text, statuses=listed, nearest=near)
            return None
        for id in ids:
            if not self._said(id):
                span, near = self._word(cells["rules"], id), nearest(id, self._of_same_code(id))
                self.claimed.update([near] if near else ())
                self.diagnostics.error("E0802", span, rule=id, nearest=near)
        row = Row(cells["statement"].text, status, ids, cells["note"].text)
        if all(map(self._said, ids)):
            problem = self._not_borne_out(row)
            if problem is not None:
                span = self.sheet.span(written)
                self.diagnostics.error("E0804", span, statement=row.statement, status=status, found=problem)
        return row

    def _said(self, id: str) -> Sequence[Said]:
        """What has this id; a pair of a table is told by what it would be as a sentence."""
        found = self.said.get(id)
        if found is not None:
            return found
        pairs = ((table, pair_of(table, id, self.spec.name)) for table in self.rules.pair_tables)
        return [ban for table, pair in pairs if pair is not None for ban in table.between(*pair)]

    def _of_same_code(self, id: str) -> Iterable[str]:
        """Ids that speak of the same code: all ids of a ruleset are too many to be near to one."""
        start = ".".join(id.split(".")[:2])
        return (known for known in self.said if known.startswith(f"{start}."))

    def _word(self, cell: Cell, word: str) -> Span:
        whole = self.sheet.span(cell)
        start = whole.start + max(whole.text.find(word), 0)
        return self.sheet.source.span(start, start + len(word))

    def _not_borne_out(self, row: Row) -> str | None:
        """What stands against the row's status."""
        named = [one for id in row.rules for one in self._said(id)]
        match row.status:
            case "rule":
                return self._not_executed(row, named)
            case "catalogue":
                return self._not_in_catalogue(row, named)
            case "judgement":
                asked = any(isinstance(one, ir.Judge) or _is_note(one, "judge") for one in named)
                return None if asked or row.note else "no rule of it asks a person, and no note says why"
            case "unresolved":
                marked = any(isinstance(one, ir.Unresolved) or _is_note(one, "unresolved") for one in named)
                return None if marked else "nothing of it is marked `unresolved` in the rule files"
            case "documentation":
                return None if named or row.note else "it names nothing, and no note says why"

    def _not_executed(self, row: Row, named: list[Said]) -> str | None:
        """Something of it is executed, and speaks of a code of the statement; open references may stand beside."""
        if not row.rules:
            return "it names no rule"
        executed = [one for one in named if _is_executed(one)]
        if not executed:
            return f"nothing of it is executed: {', '.join(f'`{id}`' for id in row.rules)}"
        statement = self.statements.get(row.statement)
        codes = {code for code in (statement.codes if statement else ()) if code in self.spec.codes}
        if codes and not any(codes & _codes(one) for one in executed) and not any(map(_of_any_code, executed)):
            return f"its rules do not speak of {either(sorted(codes))}"
        return None

    def _not_in_catalogue(self, row: Row, named: list[Said]) -> str | None:
        """The rows that it names, and those of all codes of the statement."""
        rows = [one for one in named if isinstance(one, CodeRow)]
        if not rows:
            return f"it names no row of the catalogue, such as `{self.spec.name}.CODE`"
        statement = self.statements.get(row.statement)
        codes = {one.code for one in rows}
        left_out = [
            code for code in (statement.codes if statement else ()) if code in self.spec.codes and code not in codes
        ]
        if left_out:
            return f"it does not name the row of `{left_out[0]}`"
        unread = [one.code for one in rows if one.coefficient is None and one.status != "unresolved"]
        return f"the catalogue gives no coefficient for `{unread[0]}`" if unread else None

    # ------------------------------------------------------------ both ways

    def statements_without_row(self, rows: Iterable[Row]) -> None:
        written = {record[self.columns["statement"]].text for record in self.sheet.records}
        missing = [id for id in self.statements if id not in written]
        if missing:
            more = f" and {len(missing) - _MOST_NAMED} more" if len(missing) > _MOST_NAMED else ""
            words = ", ".join(f"`{id}`" for id in missing[:_MOST_NAMED]) + more
            self.diagnostics.error("E0805", self.sheet.source.line_span(1), statements=words)

    def rules_without_statement(self) -> None:
        claimed = self.claimed
        for rule in self.rules.rules:
            if not is_executable(rule) or rule.span is None:
                continue
            if isinstance(rule, ir.PairTable):
                self._table_without_statement(rule)
                continue
            stems = dict(zip(subject_ids(rule.subject), _stems(rule, self.spec.name), strict=True))
            bare = [stem for stem in stems.values() if stem not in claimed]
            ids = [id for id in rule_ids(rule, self.spec.name) if id not in claimed]
            open_ = [id for id in ids if any(id == stem or id.startswith(f"{stem}.") for stem in bare)]
            if open_:
                more = f" and {len(open_) - 1} more" if len(open_) > 1 else ""
                self.diagnostics.warn("W0803", rule.span, rules=f"`{open_[0]}`{more}")


    def _table_without_statement(self, table: ir.PairTable) -> None:
        """A statement names a table by its id, or by that of any of its pairs."""
        (own,) = rule_ids(table, self.spec.name)
        named = own in self.claimed or any(pair_of(table, id, self.spec.name) for id in self.claimed)
        if not named and table.span is not None:
            self.diagnostics.warn("W0803", table.span, rule=own)


def _stems(rule: ir.AnyRule, ruleset: str) -> tuple[str, ...]:
    """The ids of a rule without its partners, one for each code."""
    return tuple(code_id(f"{ruleset}.{subject}.{rule.slug}") for subject in subject_ids(rule.subject))


def _is_executed(one: Said) -> bool:
    """Rules that judge lines, amendments that open and close versions, checks of printed tables."""
    if isinstance(one, (ir.Change, ir.TableCheck)):
        return True
    return not isinstance(one, (ir.FreeNote, CodeRow)) and is_executable(one)


def _of_any_code(one: Said) -> bool:
    """A material has no code, and every line has any, so nothing can be compared."""
    return isinstance(one, ir.Rule) and (one.subject.material is not None or one.subject.every)


def _codes(one: Said) -> frozenset[str]:
    """The codes that it speaks of, whichever row says it."""
    match one:
        case ir.Rule():
            named = (codes_of(lines) for lines in line_sets_of_rule(one))
            return one.subject.codes.union(*named)
        case ir.Change():
            return frozenset(one.codes)
        case CodeRow():
            return frozenset({one.code})
        case _:
            return frozenset()


def _is_note(one: Said, kind: str) -> bool:
    return isinstance(one, ir.FreeNote) and one.kind == kind
