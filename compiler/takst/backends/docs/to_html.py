"""From pages to an HTML site that opens from a folder: plain files, relative links, no server, nothing from outside."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache
from importlib import resources
from urllib.parse import quote

from attrs import define
from jinja2 import Environment, FunctionLoader, StrictUndefined, Template
from markupsafe import Markup, escape

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

_EMPTY = Markup("")
_COUNTED = "{number} {number:rule id|rule ids}"


@cache
def _template() -> Template:
    folder = resources.files("takst.backends.docs") / "templates"
    environment = Environment(
        loader=FunctionLoader(lambda name: (folder / name).read_text(encoding="utf-8")),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return environment.get_template("page.html.j2")


def file_of(name: str) -> str:
    return f"{name}.html"


def path_of(name: str, lang: str) -> str:
    """In the folder of the site: English at its top, each other language in a folder of its own."""
    return file_of(name) if lang == "en" else f"{lang}/{file_of(name)}"


@define
class Site:
    """What all pages of a site share: its language and those beside it, its title, and the entries of its navigation,
    in parts."""

    name: str
    say: Say
    languages: Sequence[Say]
    title: str
    source: str
    navigation: Sequence[tuple[str, Sequence[Link]]]

    def html(self, page: Page, note: str) -> str:
        printer = _Printer(page.name, self.say)
        root = "../" * page.name.count("/")
        top = root if self.say.lang == "en" else f"../{root}"
        return _template().render(
            page=page,
            note=note,
            site=self,
            say=self.say.text,
            lang=self.say.lang,
            root=root,
            top=top,
            languages=[(one.lang, one.name, top + quote(path_of(page.name, one.lang))) for one in self.languages],
            head=plain(page.title) if page.name != "index" else page.summary,
            title=printer.words(page.title),
            subtitle=printer.words(page.subtitle),
            trail=[printer.word(one) for one in page.trail],
            navigation=[
                (part, [(printer.target(one), plain(one.parts), one.page == page.section) for one in links])
                for part, links in self.navigation
            ],
            body=printer.blocks(page.blocks),
            before=None if page.before is None else (printer.target(page.before), plain(page.before.parts)),
            after=None if page.after is None else (printer.target(page.after), plain(page.after.parts)),
        )


@define
class _Printer:
    """Prints the blocks of the page called `name`. `heading` is the last one printed: a caption that repeats it is for
    screen readers only."""

    name: str
    say: Say
    heading: str = ""

    # ------------------------------------------------------------ words

    def words(self, words: Words) -> Markup:
        return _EMPTY.join(map(self.word, words))

    def word(self, word: Word) -> Markup:
        match word:
            case str():
                return escape(word)
            case Strong(text=text):
                return Markup("<strong>{}</strong>").format(text)
            case Question(text=text, lang=lang):
                return Markup('<span class="ask"{}>{}</span>').format(self.lang(lang), text)
            case Mono(text=text):
                return Markup("<code{}>{}</code>").format(self.lang("en"), text)
            case Authored(text=text) if self.say.lang == "en" or not text:
                return escape(text)
            case Authored(text=text):
                return Markup('<span lang="en">{}</span>').format(text)
            case Foreign(text=text, lang=None):
                return Markup("<i>{}</i>").format(text)
            case Foreign(text=text, lang=lang):
                return Markup('<i lang="{}">{}</i>').format(lang, text)
            case Chip(text=text, tone=tone):
                return Markup('<span class="chip {}">{}</span>').format(tone, text)
            case Link():
                return Markup('<a href="{}">{}</a>').format(self.target(word), self.words(word.parts))
            case Spot(anchor=anchor):
                return Markup('<span id="{}"></span>').format(anchor)

    def lang(self, lang: str | None) -> Markup:
        """Said where the words are in another language than the page."""
        return _EMPTY if lang in (None, self.say.lang) else Markup(' lang="{}"').format(lang)

    def target(self, link: Link) -> str:
        anchor = fragment(link.anchor)
        if link.page in ("", self.name) and anchor:
            return anchor
        return f"{relative(file_of(link.page), file_of(self.name))}{anchor}"

    # ------------------------------------------------------------ blocks

    def blocks(self, blocks: Iterable[Block]) -> Markup:
        return Markup("\n").join(map(self.block, blocks))

    def block(self, block: Block) -> Markup:
        match block:
            case Heading(level=level, words=words, anchor=anchor):
                self.heading = plain(words)
                return Markup("<h{0}{1}>{2}</h{0}>").format(level, _id(anchor), self.words(words))
            case Para(words=words, tone=tone):
                kind = "" if tone == "plain" else Markup(' class="{}"').format(tone)
                return Markup("<p{}>{}</p>").format(kind, self.words(words))
            case Points(points=points):
                return self.points(points)
            case Pairs():
                return self.pairs(block)
            case Table():
                return self.table(block)
            case Callout(tone=tone, title=title, words=words, below=below):
                return Markup('<div class="callout {}" role="note"><p><strong>{}.</strong> {}</p>{}</div>').format(
                    tone, title, self.words(words), self.points(below)
                )
            case Drawing(svg=svg, words=words):
                return Markup("<figure>{}<figcaption>{}</figcaption></figure>").format(Markup(svg), self.words(words))
            case Links(label=label, links=links):
                items = Markup(" ").join(map(self.word, links))
                return Markup('<nav class="jumps" aria-label="{}"><span>{}:</span> {}</nav>').format(
                    label, label, items
                )
            case RuleShown():
                return self.rule(block)

    def points(self, points: Sequence[Point]) -> Markup:
        if not points:
            return _EMPTY
        items = (Markup("<li>{}{}</li>").format(self.words(one.words), self.points(one.below)) for one in points)
        return Markup("<ul>{}</ul>").format(_EMPTY.join(items))

    def caption(self, caption: str) -> Markup:
        kind = Markup(' class="unseen"') if caption == self.heading else _EMPTY
        return Markup("<caption{}>{}</caption>").format(kind, caption)

    def pairs(self, pairs: Pairs) -> Markup:
        row = Markup('<tr><th scope="row">{}</th><td>{}</td></tr>')
        rows = Markup("\n").join(row.format(what, self.words(how)) for what, how in pairs.rows)
        return Markup('<table class="pairs">{}<tbody>\n{}\n</tbody></table>').format(self.caption(pairs.caption), rows)

    def table(self, table: Table) -> Markup:
        """In a box of its own that scrolls sideways, so that the page does not."""
        sets = [Markup(' class="number"') if index in table.numbers else _EMPTY for index in range(len(table.columns))]
        head = _EMPTY.join(
            Markup('<th scope="col"{}>{}</th>').format(kind, column)
            for kind, column in zip(sets, table.columns, strict=True)
        )
        rows = Markup("\n").join(self.row(row, sets) for row in table.rows)
        return Markup(
            '<div class="wide" role="region" aria-label="{}" tabindex="0"><table>{}<thead><tr>{}</tr></thead>'
            "<tbody>\n{}\n</tbody></table></div>"
        ).format(table.caption, self.caption(table.caption), head, rows)

    def row(self, row: Sequence[Words], sets: Sequence[Markup]) -> Markup:
        first = Markup('<th scope="row"{}>{}</th>').format(sets[0], self.words(row[0]))
        cell = Markup("<td{}>{}</td>")
        rest = (cell.format(kind, self.words(words)) for kind, words in zip(sets[1:], row[1:], strict=True))
        return Markup("<tr>{}{}</tr>").format(first, _EMPTY.join(rest))

    def rule(self, rule: RuleShown) -> Markup:
        own, inside = rule.anchors[:1], frozenset(rule.anchors[1:])
        return Markup(
            '<div class="rule {tone}"{id}><p class="said">{said}</p>{points}{reading}<p class="meta">{meta}</p>'
            "{stem}{more}</div>"
        ).format(
            tone=rule.tone,
            id=_id(own[0] if own else None),
            said=self.words(rule.sentence),
            points=self.points(rule.points),
            reading=self.reading(rule.reading),
            meta=self.words(rule.meta),
            stem=_EMPTY if rule.stem is None else Markup('<p class="stem">{}</p>').format(self.name_of(rule.stem)),
            more=self.more(rule, inside),
        )

    def reading(self, words: Words | None) -> Markup:
        if words is None:
            return _EMPTY
        title = self.say.text("Reading")
        return Markup('<p class="reading"><strong>{}.</strong> {}</p>').format(title, self.words(words))

    def more(self, rule: RuleShown, anchors: frozenset[str]) -> Markup:
        """The author's sentence, and the single ids where they are more than the stem."""
        stem = () if rule.stem is None else (plain(rule.stem.parts),)
        names = [name for name in rule.names if plain(name.parts) not in stem]
        items = [
            Markup("<li{}>{}</li>").format(_id(name.anchor if name.anchor in anchors else None), self.name_of(name))
            for name in names
        ]
        listed = Markup("<ul>{}</ul>").format(_EMPTY.join(items)) if items else _EMPTY
        count = f" · {self.say.text(_COUNTED, number=len(names))}" if names else ""
        return Markup("<details><summary>{}{}</summary><p><code{}>{}</code></p>{}</details>").format(
            self.say.text("In the rule file"), count, self.lang("en"), rule.written, listed
        )

    def name_of(self, name: Link) -> Markup:
        return Markup('<a href="{}"><code>{}</code></a>').format(self.target(name), plain(name.parts))


def _id(anchor: str | None) -> Markup:
    return _EMPTY if anchor is None else Markup(' id="{}"').format(anchor)
