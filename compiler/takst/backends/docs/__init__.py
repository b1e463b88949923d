"""From checked rules to documentation: pages made once, printed as Markdown and as an HTML site.

    index, codes/SK053, places/art-8-table-2.2, readings, ...
    => README.md, codes/SK053.md, ...             for a repository
    => site/index.html, site/codes/SK053.html, ... for a browser, from a folder or a zip
    => site/hr/index.html, ...                     the same in the language of the source

The Markdown is English alone: a repository would double with every language, and the site has them all.

Paths are relative to the ruleset's folder under `generated/docs`. The same rules give the same texts, in every run.
"""

from __future__ import annotations

from collections.abc import Sequence
from importlib import resources

from takst.backends.docs import to_html, to_markdown
from takst.backends.docs.inputs import Accepted, CoverageRow, DocsInput, ExampleShown, HardStatement, Remark
from takst.backends.docs.languages import ENGLISH, SAYS
from takst.backends.docs.page import Link, Page, link
from takst.backends.docs.pages.code import code_pages
from takst.backends.docs.pages.doubts import anomalies_page, judgements_page, readings_page, unresolved_page
from takst.backends.docs.pages.hardest import hardest_page
from takst.backends.docs.pages.lists import changes_page, coverage_page, facts_page, groups_page, outside_page
from takst.backends.docs.pages.overview import codes_index, other_pages, overview
from takst.backends.docs.pages.place import place_pages
from takst.backends.docs.rules import BILLED_BEFORE
from takst.backends.docs.say import Say
from takst.backends.docs.search import index_script
from takst.backends.docs.survey import Survey
from takst.ir.nodes import CheckedRuleset

SITE = "site"
_ASSETS = ("style.css", "search.js", "languages.js")


def generate(rules: CheckedRuleset, extra: DocsInput) -> dict[str, str]:
    """Path -> text of every file of the ruleset's documentation."""
    english = Survey(rules, extra)
    note = f"Generated from rulesets/{rules.spec.name} by `takst build`; do not edit."
    found: dict[str, str] = {}
    languages = languages_of(rules)
    for say in languages:
        survey = english.in_language(say)
        pages = _pages(survey)
        site = _site(survey, languages)
        if say is ENGLISH:
            found |= {to_markdown.file_of(page.name): to_markdown.markdown(page, note, say) for page in pages}
        found |= {f"{SITE}/{to_html.path_of(page.name, say.lang)}": site.html(page, note) for page in pages}
        index = to_html.path_of("search-index", say.lang).replace(".html", ".js")
        found[f"{SITE}/{index}"] = f"// {note}\n{index_script(survey, pages)}"
    folder = resources.files("takst.backends.docs") / "assets"
    found |= {f"{SITE}/{name}": (folder / name).read_text(encoding="utf-8") for name in _ASSETS}
    return found


def languages_of(rules: CheckedRuleset) -> tuple[Say, ...]:
    """English, and the languages of the sources as far as there are words for them."""
    sources = dict.fromkeys(source.language for source in rules.spec.sources if source.language)
    return (ENGLISH, *(SAYS[code] for code in sources if code in SAYS and code != "en"))


def _pages(survey: Survey) -> list[Page]:
    return [
        overview(survey),
        codes_index(survey),
        *code_pages(survey),
        *place_pages(survey),
        changes_page(survey),
        readings_page(survey),
        unresolved_page(survey),
        judgements_page(survey),
        anomalies_page(survey),
        coverage_page(survey),
        *([hardest_page(survey)] if survey.extra.hardest else ()),
        facts_page(survey),
        groups_page(survey),
        outside_page(survey),
    ]


MANY_PLACES = 40
"""Places that a page's navigation holds before only their first parts are named."""


def _site(survey: Survey, languages: Sequence[Say]) -> to_html.Site:
    spec, say = survey.rules.spec, survey.say
    return to_html.Site(
        name=spec.name,
        say=say,
        languages=languages,
        title=spec.title,
        source=", ".join(source.title for source in spec.sources),
        navigation=(
            (
                say.text("Overview"),
                [
                    link("index", say.text("Overview")),
                    *(link(name, say.text(title)) for name, title, _ in other_pages(survey)),
                ],
            ),
            (say.text("Places of the source"), _places(survey)),
        ),
    )


def _places(survey: Survey) -> list[Link]:
    """All places, or in a long source only where its parts begin: every page of the site carries this list."""
    if len(survey.places) <= MANY_PLACES:
        return [link(place.page, place.name) for place in survey.places]
    parts: dict[str, Link] = {}
    for place in survey.places:
        part = place.name.partition(",")[0]
        parts.setdefault(part, link(place.page, part))
    return list(parts.values())


__all__ = [
    "BILLED_BEFORE",
    "Accepted",
    "CoverageRow",
    "DocsInput",
    "ExampleShown",
    "HardStatement",
    "Remark",
    "generate",
]
