"""From tables and what the user wishes to the files of a ruleset, which have been checked, and to what is left.

A ruleset that is there is added to: new codes to its catalogue, sentences in a file of their own. Otherwise the header
is written too.
"""

from __future__ import annotations

import csv
import datetime as dt
import io
import re
from collections.abc import Mapping, Sequence
from pathlib import Path

from attrs import define, field, frozen

from takst.diagnostics import Diagnostic
from takst.driver import Loaded, load
from takst.model import built_in
from takst.model.nodes import Ruleset
from takst.source import SourceText
from takst.syntax.format import format_text
from takst.syntax.vocabulary import vocabulary_of
from takst.tables.codes import Codes, Listed, shapes_of
from takst.tables.columns import Columns, columns_of
from takst.tables.left import Left
from takst.tables.reading import Table
from takst.tables.sentences import Pair, Told, has_sentences

CODES, HEADER = "codes.csv", "00-header.takst"
_MANY_PAIRS = 300
_WITH = (
    "with means in the same day\n"
    '        reading "the table does not say how far \'with\' reaches" rather than "in the same visit"'
)


@frozen
class Wishes:
    """`name` is that of a new ruleset, `in_force` its first day; `mapped` says which column holds what."""

    name: str = "imported"
    title: str | None = None
    source: str | None = None
    place: str | None = None
    in_force: dt.date | None = None
    mapped: Mapping[str, str] = field(factory=dict)


class CannotPlan(Exception):
    """Something is missing that only the user can say."""


@frozen
class Plan:
    """File name -> text, as it is to be; what is left; what to know; errors that would stand in the files."""

    files: Mapping[str, str]
    left: tuple[Left, ...]
    notes: tuple[str, ...]
    errors: tuple[Diagnostic, ...]
    codes: int
    sentences: int


def plan(tables: Sequence[Table], there: Loaded | None, folder: Path, wishes: Wishes) -> Plan:
    return _Planning(tables, there, folder, wishes).plan()


@define
class _Planning:
    tables: Sequence[Table]
    there: Loaded | None
    folder: Path
    wishes: Wishes
    left: list[Left] = field(factory=list)
    notes: list[str] = field(factory=list)

    def plan(self) -> Plan:
        columns = [self._columns(table) for table in self.tables]
        listed = Listed(left=self.left)
        for table, of in zip(self.tables, columns, strict=True):
            if "label" in of:
                listed.add(table, of, self._labels(), self.wishes.place or "")
        told = self._told(listed, columns)
        files = dict(self._files(listed, told))
        errors = self._errors(files)
        sentences = sum(map(len, told.blocks.values()))
        return Plan(files, tuple(sorted(self.left, key=_order)), tuple(self.notes), errors, len(listed.rows), sentences)

    # ---------------------------------------------------------------- what is there

    @property
    def ruleset(self) -> Ruleset | None:
        return self.there.ruleset if self.there else None

    def _labels(self) -> dict[str, str]:
        if self.ruleset is None:
            return {}
        return {row.code: row.label for row in self.ruleset.catalogue.rows.values()}

    def _columns(self, table: Table) -> Columns:
        mine = {name: heading for name, heading in self.wishes.mapped.items() if heading in table.headings}
        found = columns_of(table.headings, mine)
        if "code" not in found:
            headings = ", ".join(f"`{heading}`" for heading in table.headings)
            raise CannotPlan(
                f"{table.file}: no column holds codes (there are {headings}); say which: --map code=COLUMN"
            )
        for heading, near in found.unknown:
            self.left.append(
                Left(table.file, 1, heading, "no column of codes, exclusions or limits is called so", near)
            )
        if not ("label" in found or has_sentences(found.of)):
            raise CannotPlan(f"{table.file}: beside the codes there is no label, exclusion or limit; see --map")
        for row in table.ragged:
            self.left.append(Left(table.file, row, "", "the cells beyond the last heading are left out"))
        self.notes.append(f"{table.file}: {len(table.rows)} rows, {table.how}; {_columns_words(table, found)}")
        return found

    def _told(self, listed: Listed, columns: Sequence[Columns]) -> Told:
        order = [row["code"] for row in listed.rows]
        several = {row["code"] for row in listed.rows if row.get("row")}
        bare_with, keys = True, {key.name for key in built_in.KEYS}
        if self.ruleset is not None:
            catalogue = self.ruleset.catalogue
            order = [*(row.code for row in catalogue.rows.values()), *order, *self.ruleset.outside]
            several |= {code for code, rows in catalogue.keys.items() if len(rows) > 1}
            bare_with, keys = self.ruleset.with_means is not None, keys | set(self.ruleset.keys)
        positions = {code: index for index, code in reversed(list(enumerate(order)))}
        told = Told(Codes(positions, frozenset(several)), frozenset(keys), bare_with, left=self.left)
        if self.ruleset is None and any("coefficient" in row for row in listed.rows):
            told.pay(self.wishes.place or Path(self.tables[0].file).stem)
        for table, of in zip(self.tables, columns, strict=True):
            if has_sentences(of.of):
                told.add(table, of, self.wishes.place or Path(table.file).stem)
        return told

    # ---------------------------------------------------------------- files

    def _files(self, listed: Listed, told: Told) -> Mapping[str, str]:
        files: dict[str, str] = {}
        if self.ruleset is None:
            files[HEADER] = self._header(listed, told)
        if listed.rows:
            files[CODES] = self._catalogue(listed)
        tables = ""
        if told.pairs > _MANY_PAIRS:
            for number, (rest, pairs) in enumerate(told.pull_pairs().items(), start=1):
                name = f"{self._slug()}-pairs{'' if number == 1 else f'-{number}'}.csv"
                files[name] = _pair_table(pairs)
                tables += f'from {self._source()} "{pairs[0].place}"\nexclusions from "{name}" {rest}\n\n'
                self.notes.append(f"{len(pairs):,} pairs of codes: they are a table, {name}, that the rules read")
        if told.blocks or tables:
            files[self._rule_file()] = told.text(self._source()) + tables
        return self._formatted(files)

    def _header(self, listed: Listed, told: Told) -> str:
        if not listed.rows:
            raise CannotPlan(
                "a new ruleset needs a table of codes and labels; or name with --into a ruleset that has them"
            )
        days = sorted(filter(None, (row.get("valid_from") for row in listed.rows)))
        first = self.wishes.in_force.isoformat() if self.wishes.in_force else days[0] if days else None
        if first is None:
            raise CannotPlan("from which day is the new ruleset in force? Say it: --in-force 2024-01-01")
        source, title = self._source(), self.wishes.title or Path(self.tables[0].file).stem
        shapes = ", ".join(f'"{shape}"' for shape in shapes_of(row["code"] for row in listed.rows))
        lines = [
            f'ruleset {self.wishes.name} "{title}"',
            f'source {source} "{title}"',
            f"in force from {first}",
            f"codes look like {shapes}",
            f'catalogue "{CODES}"',
        ]
        bare = any(
            one.what == "cannot be billed with" and not one.rest for block in told.blocks.values() for one in block
        )
        return "\n".join([*lines, "", *([_WITH] if bare else [])]) + "\n"

    def _source(self) -> str:
        if self.ruleset is None:
            return self.wishes.source or "tariff"
        names = list(self.ruleset.sources)
        name = self.wishes.source or (names[0] if len(names) == 1 else None)
        if name is None or name not in names:
            raise CannotPlan(f"which source is cited? Say it: --source {' or --source '.join(names) or 'NAME'}")
        return name

    def _catalogue(self, listed: Listed) -> str:
        old = self._text_of(CODES)
        if self.ruleset is not None and self.ruleset.catalogue.rows and old is None:
            raise CannotPlan(f"the catalogue of the ruleset is not in {CODES}: new codes cannot be added to it")
        columns = listed.columns if old is None else tuple(next(csv.reader(io.StringIO(old)), ()))
        for column in [column for column in listed.columns if column not in columns]:
            self.left.append(Left(CODES, 1, column, "the catalogue has no such column: its cells are left out"))
        out = io.StringIO()
        writer = csv.DictWriter(out, columns, restval="", extrasaction="ignore", lineterminator="\n")
        if old is None:
            writer.writeheader()
        writer.writerows(listed.rows)
        before = "" if old is None else old if old.endswith("\n") else f"{old}\n"
        return before + out.getvalue()

    def _text_of(self, name: str) -> str | None:
        for source in self.there.sources if self.there else ():
            if Path(source.path) == self.folder / name:
                return source.text
        return None

    def _rule_file(self) -> str:
        taken = [Path(source.path).name for source in self.there.sources] if self.there else []
        numbers = [int(found[0]) for name in taken if (found := re.match(r"\d+", name))]
        return f"{(max(numbers, default=0) // 10 + 1) * 10:02}-{self._slug()}.takst"

    def _slug(self) -> str:
        """The name of the first table, as a name of files."""
        return re.sub(r"[^a-z0-9]+", "-", Path(self.tables[0].file).stem.casefold()).strip("-") or "table"

    def _formatted(self, files: Mapping[str, str]) -> dict[str, str]:
        """In the standard form; the words of codes depend on all files of the ruleset."""
        others = [source for source in (self.there.sources if self.there else ()) if source.path.endswith(".takst")]
        mine = {name: SourceText(name, text) for name, text in files.items() if name.endswith(".takst")}
        vocabulary = vocabulary_of([*others, *mine.values()])
        return {name: format_text(mine[name], vocabulary) if name in mine else text for name, text in files.items()}

    def _errors(self, files: Mapping[str, str]) -> tuple[Diagnostic, ...]:
        """What would be wrong with the ruleset if the files were written."""
        texts = {self.folder / name: text for name, text in files.items()}
        there = [Path(source.path) for source in self.there.sources] if self.there else []

        def read(path: Path) -> SourceText:
            return SourceText(str(path), texts[path]) if path in texts else SourceText.from_file(path)

        rules = sorted({path for path in (*there, *texts) if path.suffix == ".takst"}, key=lambda path: path.name)
        found = load(rules, read).diagnostics
        return tuple(one for one in found if one.entry.severity == "error")


def _pair_table(pairs: Sequence[Pair]) -> str:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(("code", "with", "loser", "place"))
    writer.writerows((pair.code, pair.other, pair.loser, pair.place) for pair in pairs)
    return out.getvalue()


def _columns_words(table: Table, columns: Columns) -> str:
    return ", ".join(f"`{table.headings[index]}` is {name}" for name, index in columns.of.items())


def _order(left: Left) -> tuple[bool, str, int, str]:
    return left.taken, left.file, left.row, left.reason
