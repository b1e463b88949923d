"""From the survey to the index of the search: a classic script with one variable, so that it works from a folder."""

from __future__ import annotations

import json
from collections.abc import Iterator
from urllib.parse import quote

from attrs import frozen

from takst.backends.docs.fold import FOLDS, words
from takst.backends.docs.page import Page, plain
from takst.backends.docs.paths import fragment
from takst.backends.docs.say import Say, humane
from takst.backends.docs.survey import Survey, Thing, ThingKind, anchor_of

Target = tuple[str, str | None]

_KINDS: dict[ThingKind, str] = {
    "code": "kind¦code",
    "case": "kind¦case",
    "material": "kind¦material",
    "every line": "kind¦rules",
}
_FOUND = "{number:result|results}"
_MOST = 30
"""Results that are shown; `search.js` has the same number."""
_CATEGORIES = ("one", "few", "other")


@frozen
class Entry:
    """`name` is what an exact search finds first; `text` are the folded words that are searched."""

    name: str
    title: str
    kind: str
    page: str
    anchor: str | None
    lang: str | None
    text: str


def entries(survey: Survey, pages: list[Page]) -> Iterator[Entry]:
    """Codes first: where two entries fit equally well, the earlier one is shown first."""
    say = survey.say
    for thing in (*survey.codes, *survey.others):
        yield _thing(thing, survey)
    for code in survey.outside:
        remark = survey.rules.spec.outside.get(code) or say.text("defined elsewhere")
        yield _entry(code, remark, say.text("kind¦code defined elsewhere"), ("outside", anchor_of(code)))
    for place in survey.places:
        yield _entry(place.name, survey.source_title(place.source), say.text("kind¦place"), (place.page, None))
    for group in survey.rules.groups:
        anchor = f"group-{anchor_of(group.name)}"
        yield _entry(humane(group.name), group.title or "", say.text("kind¦group"), ("groups", anchor))
    for term in survey.rules.terms:
        at = ("groups", f"term-{anchor_of(term.name)}")
        yield _entry(humane(term.name), term.sentence, say.text("kind¦term"), at)
    for name in survey.rules.spec.facts:
        yield _entry(name, survey.question(name), say.text("kind¦fact"), ("facts", anchor_of(name)))
    for page in pages:
        if "/" not in page.name:
            yield _entry(plain(page.title), page.summary, say.text("kind¦page"), (page.name, None))


def _thing(thing: Thing, survey: Survey) -> Entry:
    label = plain(survey.label(thing.key))
    english = survey.title(thing.key) or ""
    kind, name = survey.say.text(_KINDS[thing.kind]), survey.name(thing.key)
    lang = survey.lang if thing.row is not None else None
    text = " ".join(words(f"{name} {label} {english}"))
    return Entry(name, label or english, kind, thing.page, None, lang, text)


def _entry(name: str, title: str, kind: str, at: Target) -> Entry:
    return Entry(name, title, kind, at[0], at[1], None, " ".join(words(f"{name} {title}")))


def index_script(survey: Survey, pages: list[Page]) -> str:
    """One entry a line, so that a change of one code changes one line."""
    rows = [
        [one.name, one.title, one.kind, f"{quote(one.page)}.html{fragment(one.anchor)}", one.lang, one.text]
        for one in entries(survey, pages)
    ]
    lines = ",\n".join(_script(row) for row in rows)
    words = f"folds: {_script(list(FOLDS.items()))},\nwords: {_script(_words(survey.say))}"
    return f"window.TAKST_SEARCH = {{\n{words},\nentries: [\n{lines}\n]}};\n"


def _words(say: Say) -> dict[str, object]:
    """What the search itself says; forms of a noun go by the names that browsers have for them."""
    forms = [say.text(_FOUND, number=number) for number in (1, 2, 5)]
    results = dict(zip(_CATEGORIES, forms, strict=True))
    more = say.text(", the first {number} are shown", number=_MOST)
    return {"none": say.text("Nothing found"), "results": results, "more": more}


def _script(value: object) -> str:
    """JSON that may also stand inside a script element."""
    return (
        json.dumps(value, ensure_ascii=False)
        .replace("<", "\\u003c")
        .replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029")
    )
