"""From pages to Markdown that reads well in a repository: one file a page, relative links, anchors to lead to."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from attrs import define

from takst.backends.docs.page import (
    Authored,
    Block,
    Callout,
    Chip,
    Drawing,
    Foreign,
    Heading,
    Link,
    Links,
    Mono,
    Page,
    Pairs,
    Para,
    Point,
    Points,
    Question,
    RuleShown,
    Spot,
    Strong,
    Table,
    Word,
    Words,
    plain,
)
from takst.backends.docs.paths import fragment, relative
from takst.backends.docs.say import Say

_SPECIAL = re.compile(r"[\\`*\[\]<|~$]|(?<!\w)_|_(?!\w)|&(?=#?\w+;)")
_AT_START = re.compile(r"(?:\d+(?=[.)])|[-+#>=])")


def file_of(name: str) -> str:
    """`index` is what a repository shows for a folder."""
    return f"{name.removesuffix('index')}README.md" if name.split("/")[-1] == "index" else f"{name}.md"


def markdown(page: Page, note: str, say: Say) -> str:
    """`note` says where the file comes from."""
    printer = _Printer(page.name, say)
    parts = [f"<!-- {note} -->", *printer.head(page)]
    parts += [printer.block(block) for block in page.blocks]
    parts += printer.foot(page)
    return "\n\n".join(part for part in parts if part) + "\n"


def escaped(text: str) -> str:
    return _SPECIAL.sub(lambda found: f"\\{found[0]}", " ".join(text.split()))


def _code(text: str) -> str:
    """A code span; its fence is longer than any run of back ticks inside."""
    text = " ".join(text.split()).replace("|", "\\|")
    longest = max((len(run) for run in re.findall(r"`+", text)), default=0)
    fence = "`" * (longest + 1)
    pad = " " if longest else ""
    return f"{fence}{pad}{text}{pad}{fence}"


def _line(text: str) -> str:
    """A paragraph's or list line's beginning must not look like a list, a heading or a quotation."""
    found = _AT_START.match(text)
    if found is None:
        return text
    return f"{text[: found.end()]}\\{text[found.end() :]}" if found[0][0].isdigit() else f"\\{text}"


@define
class _Printer:
    """Prints the blocks of the page called `name`. `heading` is the last one printed: a caption need not repeat it."""

    name: str
    say: Say
    heading: str = ""

    # ------------------------------------------------------------ words

    def words(self, words: Words) -> str:
        return "".join(map(self.word, words))

    def word(self, word: Word) -> str:
        match word:
            case str():
                blanks = (word[: len(word) - len(word.lstrip())], word[len(word.rstrip()) :])
                return f"{' ' if blanks[0] else ''}{escaped(word)}{' ' if blanks[1] and word.strip() else ''}"
            case Strong(text=text):
                return f"**{escaped(text)}**"
            case Authored(text=text):
                return escaped(text)
            case Question(text=text):
                return f"*{escaped(text)}*"
            case Foreign(text=text):
                return f"*{escaped(text)}*"
            case Mono(text=text):
                return _code(text)
            case Chip(text=text):
                return f"**{escaped(text)}**"
            case Link():
                return f"[{self.words(word.parts)}]({self.target(word)})"
            case Spot(anchor=anchor):
                return f'<a id="{anchor}"></a>'

    def target(self, link: Link) -> str:
        anchor = fragment(link.anchor)
        if link.page in ("", self.name) and anchor:
            return anchor
        return f"{relative(file_of(link.page), file_of(self.name))}{anchor}"

    # ------------------------------------------------------------ blocks

    def head(self, page: Page) -> Iterator[str]:
        if page.trail:
            yield " › ".join(self.word(one) for one in page.trail)
        yield f"# {self.words(page.title)}"
        if page.subtitle:
            yield self.words(page.subtitle)

    def foot(self, page: Page) -> Iterator[str]:
        beside = [f"← {self.word(page.before)}"] if page.before else []
        beside += [f"{self.word(page.after)} →"] if page.after else []
        if beside:
            yield "---"
            yield " · ".join(beside)

    def block(self, block: Block) -> str:
        match block:
            case Heading(level=level, words=words, anchor=anchor):
                self.heading = plain(words)
                spot = f'<a id="{anchor}"></a>\n\n' if anchor else ""
                return f"{spot}{'#' * level} {self.words(words)}"
            case Para(words=words):
                return _line(self.words(words))
            case Points(points=points):
                return "\n".join(self.points(points))
            case Pairs(caption=caption, rows=rows):
                cells = tuple(((what,), how) for what, how in rows)
                return self.cells(Table(caption, (caption, ""), cells))
            case Table():
                return self.table(block)
            case Callout(title=title, words=words, below=below):
                lines = [f"**{escaped(title)}.** {self.words(words)}", *self.points(below)]
                return "\n".join(f"> {line}" for line in lines)
            case Drawing(words=words):
                return self.words(words)
            case Links(label=label, links=links):
                return f"{escaped(label)}: {' · '.join(map(self.word, links))}"
            case RuleShown():
                return self.rule(block)

    def points(self, points: Iterable[Point], depth: int = 0) -> Iterator[str]:
        for point in points:
            yield f"{'  ' * depth}- {_line(self.words(point.words))}"
            yield from self.points(point.below, depth + 1)

    def table(self, table: Table) -> str:
        caption = "" if table.caption == self.heading else f"{_line(escaped(table.caption))}\n\n"
        return f"{caption}{self.cells(table)}"

    def cells(self, table: Table) -> str:
        rule = ["---:" if index in table.numbers else "---" for index in range(len(table.columns))]
        rows = [[self.words(cell) for cell in row] for row in table.rows]
        lines = [[escaped(column) for column in table.columns], rule, *rows]
        return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)

    def rule(self, rule: RuleShown) -> str:
        """A list line with what belongs to the rule below it."""
        spots = "".join(f'<a id="{anchor}"></a>' for anchor in rule.anchors)
        lines = [f"- {spots}{self.words(rule.sentence)}", *self.points(rule.points, 1)]
        if rule.reading is not None:
            lines.append(f"  - **{self.say.text('Reading')}.** {self.words(rule.reading)}")
        lines.append(f"  - {_line(self.words(rule.meta))}")
        lines.append(f"  - {self.say.text('In the rule file')}: {_code(rule.written)}")
        lines.append(f"  - {self.say.text(_NAMES, number=len(rule.names))}: {' '.join(map(self._name, rule.names))}")
        return "\n".join(lines)

    def _name(self, name: Link) -> str:
        text = _code("".join(str(part) for part in name.parts))
        return text if name.page == self.name else f"[{text}]({self.target(name)})"


_NAMES = "{number:Rule id|Rule ids}"
