"""From rows with exclusions and limits to sentences under the headings of their codes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from attrs import define, field, frozen

from takst.tables.codes import Codes
from takst.tables.columns import Columns
from takst.tables.left import Left
from takst.tables.reading import Cell, Table
from takst.tables.windows import Window, count_of, limit_of, reach_of, scope_of, window_of


@frozen
class Sentence:
    """`what` begins it, `codes` are listed, `rest` ends it; sentences that differ in their codes only are joined."""

    what: str
    codes: tuple[str, ...]
    rest: str

    @property
    def words(self) -> str:
        listed = ", ".join(self.codes)
        return " ".join(filter(None, (self.what, listed, self.rest)))


@frozen
class Pair:
    """A row of a table of pairs; see `exclusions from` in the language."""

    code: str
    other: str
    loser: str
    place: str


_BAN = "cannot be billed with"


@define
class Told:
    """The sentences by place and heading, in the order of the tables."""

    codes: Codes
    keys: frozenset[str]
    bare_with: bool
    blocks: dict[tuple[str, str], list[Sentence]] = field(factory=dict)
    said: dict[tuple[str, Sentence], tuple[str, int]] = field(factory=dict)
    left: list[Left] = field(factory=list)
    pairs: int = 0

    def add(self, table: Table, columns: Columns, place: str) -> None:
        for cells in table.rows:
            row = _Row(table, columns, cells)
            headings, strange = self.codes.named(row.text("code"))
            for reason, near in strange:
                self._leave(row, "code", reason, near)
            for sentence in self._of(row, headings) if headings else ():
                for heading in headings:
                    self._say(row, row.text("place") or place, heading, sentence)

    def pay(self, place: str) -> None:
        """A printed coefficient is a price only where a sentence says so."""
        self.blocks[place, "every line"] = [Sentence("pays coefficient", (), "")]

    def _of(self, row: _Row, headings: list[str]) -> Iterator[Sentence]:
        if row.text("not_with"):
            yield from self._exclusion(row, headings)
        yield from self._limit(row)

    def _exclusion(self, row: _Row, headings: list[str]) -> Iterator[Sentence]:
        codes, strange = self.codes.named(row.text("not_with"))
        for reason, near in strange:
            self._leave(row, "not_with", reason, near)
        for code in [code for code in codes if code in headings]:
            self._leave(row, "not_with", f"`{code}` beside itself: a limit says that, as in `max 1 per day`")
        codes = [code for code in codes if code not in headings]
        if not codes:
            return
        within = row.text("within")
        if within:
            reach = reach_of(within)
            if reach is None:
                self._leave(row, "within", f"`{within}` is no length of time, as in `6 months`: the row is left out")
                return
            yield Sentence(f"cannot be billed {reach} after", tuple(codes), "")
            return
        scope = self._scope(row)
        if scope is not None:
            yield Sentence(_BAN, tuple(codes), scope)

    def _scope(self, row: _Row) -> str | None:
        """Where `with` reaches; None when the row cannot be understood."""
        said = row.text("scope")
        if not said:
            return "" if self.bare_with else "in the same day"
        key = scope_of(said) or (said if said in self.keys else None)
        if key is None:
            self._leave(row, "scope", f"`{said}` is no key of the ruleset: the row is left out")
            return None
        return f"in the same {key}"

    def _limit(self, row: _Row) -> Iterator[Sentence]:
        whole = row.text("limit")
        if whole:
            limit = limit_of(whole)
            if limit is None:
                self._leave(row, "limit", f"`{whole}` is no limit that is known here, as in `2 per year`")
                return
            yield self._max(*limit)
            return
        most, per = row.text("max"), row.text("per")
        if not most:
            return
        number = count_of(most)
        if number is None:
            self._leave(row, "max", f"`{most}` is no whole number")
            return
        window = window_of(per) or (Window(f"per {per}") if per in self.keys else None)
        if window is None:
            both = limit_of(most)
            if both is not None and not per:
                yield self._max(*both)
                return
            reason = f"`{per}` is no time that is known here, as in `year` or `30 days`" if per else "no time is given"
            self._leave(row, "per" if "per" in row.columns else "max", f"{reason}: the limit is left out")
            return
        yield self._max(number, window)

    def _max(self, number: int, window: Window) -> Sentence:
        return Sentence(f"max {number} {window.words}", (), window.reading or "")

    # ---------------------------------------------------------------- joining

    def _say(self, row: _Row, place: str, heading: str, sentence: Sentence) -> None:
        here = (row.table.file, row.cells[0].row)
        kept = []
        for code in sentence.codes or ("",):
            one = Sentence(sentence.what, (code,) if code else (), sentence.rest)
            earlier = self.said.setdefault((heading, one), here)
            if earlier is here:
                kept.append(code)
            else:
                file = f"{earlier[0]}, " if earlier[0] != here[0] else ""
                reason = f"`{heading}`: `{one.words}` is said already in {file}row {earlier[1]}"
                self.left.append(Left(here[0], here[1], "", reason, taken=True))
        if not kept:
            return
        self.pairs += len(sentence.codes and kept)
        block = self.blocks.setdefault((place, heading), [])
        codes = tuple(filter(None, kept))
        for index, other in enumerate(block):
            if codes and (other.what, other.rest) == (sentence.what, sentence.rest):
                block[index] = Sentence(other.what, (*other.codes, *codes), other.rest)
                return
        block.append(Sentence(sentence.what, codes, sentence.rest))

    def pull_pairs(self) -> dict[str, list[Pair]]:
        """The bans of one code beside another, by where they reach; they are no sentences any more."""
        pulled: dict[str, dict[tuple[str, str], Pair]] = {}
        for (place, heading), sentences in list(self.blocks.items()):
            kept = []
            for sentence in sentences:
                ranges = tuple(code for code in sentence.codes if " to " in code)
                if sentence.what != _BAN or " to " in heading:
                    kept.append(sentence)
                    continue
                pairs = pulled.setdefault(sentence.rest, {})
                for code in sentence.codes:
                    if code not in ranges:
                        _pull(pairs, heading, code, place)
                kept += [Sentence(_BAN, ranges, sentence.rest)] if ranges else []
            if kept:
                self.blocks[place, heading] = kept
            else:
                del self.blocks[place, heading]
        return {rest: list(pairs.values()) for rest, pairs in pulled.items()}

    def _leave(self, row: _Row, name: str, reason: str, near: str | None = None) -> None:
        self.left.append(Left(row.table.file, row.cells[0].row, row.heading(name), reason, near))

    def text(self, source: str) -> str:
        """The rule file: a `from` for each run of one place, a block for each heading."""
        lines: list[str] = []
        last = None
        for (place, heading), sentences in self.blocks.items():
            if place != last:
                lines += [f'from {source} "{place.replace(chr(34), chr(39))}"', ""]
                last = place
            lines += [heading, *(f"    {sentence.words}" for sentence in sentences), ""]
        return "\n".join(lines)


@frozen
class _Row:
    table: Table
    columns: Columns
    cells: tuple[Cell, ...]

    def text(self, name: str) -> str:
        index = self.columns.of.get(name)
        return "" if index is None else self.cells[index].text.strip()

    def heading(self, name: str) -> str:
        index = self.columns.of.get(name)
        return "" if index is None else self.table.headings[index]


def _pull(pairs: dict[tuple[str, str], Pair], code: str, other: str, place: str) -> None:
    """A pair that both rows print is one row of the table, and then the cheaper line falls."""
    turned = pairs.get((other, code))
    if turned is not None:
        pairs[other, code] = Pair(other, code, "cheaper", turned.place)
    else:
        pairs.setdefault((code, other), Pair(code, other, "", place))


def has_sentences(columns: Mapping[str, int]) -> bool:
    return any(name in columns for name in ("not_with", "limit", "max"))
