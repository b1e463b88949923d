"""The documentation in other languages: tables are complete, pages read as they should, the site has both languages."""

from __future__ import annotations

import ast
import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

import pytest
from attrs import evolve

from takst.backends import docs
from takst.backends.docs import DocsInput, generate, to_markdown
from takst.backends.docs.languages import SAYS
from takst.backends.docs.pages.code import code_pages
from takst.backends.docs.survey import Survey
from takst.ir.nodes import CheckedRuleset

from .test_documentation import CASE, EXTRA, MEANING, SENTENCES, _plain, _with_header, loaded

OTHERS = [code for code in SAYS if code != "en"]
PLACE = re.compile(r"\n  - \[(?:Act 1/2018)")


def arguments(template: str) -> set[str]:
    return {name for _, name, forms, _ in Formatter().parse(template) if name is not None and not forms}


def told_in(rules: CheckedRuleset, lang: str) -> CheckedRuleset:
    """The same rules, of a source in this language."""
    return evolve(rules, spec=evolve(rules.spec, sources=tuple(evolve(s, language=lang) for s in rules.spec.sources)))


# ---------------------------------------------------------------- tables


def test_every_language_has_words_for_the_same_ids() -> None:
    tables = [set(SAYS[code].texts) for code in OTHERS]
    assert all(table == tables[0] for table in tables)


def written_in_the_pages() -> Iterator[str]:
    """Every text in the modules and in the template."""
    folder = Path(docs.__file__).parent
    for module in folder.rglob("*.py"):
        if "languages" not in module.parts:
            nodes = ast.walk(ast.parse(module.read_text(encoding="utf-8")))
            yield from (node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str))
    template = (folder / "templates" / "page.html.j2").read_text(encoding="utf-8")
    yield from re.findall(r'say\("([^"]+)"', template)


def said_by_calls() -> Iterator[str]:
    """The ids that stand in calls: `say("...")`, `survey.say.text("...")`."""
    folder = Path(docs.__file__).parent
    for module in folder.rglob("*.py"):
        for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and ast.unparse(node.func).endswith(("say", "say.text")) and node.args:
                if isinstance(node.args[0], ast.Constant):
                    yield str(node.args[0].value)
                elif isinstance(node.args[0], ast.IfExp):
                    choices = (node.args[0].body, node.args[0].orelse)
                    yield from (str(one.value) for one in choices if isinstance(one, ast.Constant))
    template = (folder / "templates" / "page.html.j2").read_text(encoding="utf-8")
    yield from re.findall(r'say\("([^"]+)"', template)


@pytest.mark.parametrize("code", OTHERS)
def test_nothing_that_a_page_says_is_missing_and_nothing_is_left_over(code: str) -> None:
    table = set(SAYS[code].texts)
    said = set(said_by_calls())
    assert len(said) > 200
    assert sorted(said - table) == []
    columns = {id for id in table if id.startswith("column¦")}
    assert sorted(table - columns - set(written_in_the_pages())) == []


@pytest.mark.parametrize("code", OTHERS)
def test_a_translation_has_the_arguments_and_the_marks_of_its_id(code: str) -> None:
    wrong = [
        (id, text)
        for id, text in SAYS[code].texts.items()
        if not arguments(id) <= arguments(text) <= arguments(id) | {"number"}
        or id.count("**") != text.count("**")
        or (id[0] == " ") != (text[0] == " ")
    ]
    assert wrong == []


@pytest.mark.parametrize("code", OTHERS)
def test_every_counted_noun_has_as_many_forms_as_its_language(code: str) -> None:
    say = SAYS[code]
    forms = 1 + max(say.language.form(number) for number in range(200))
    for text in say.texts.values():
        for _, _, spec, _ in Formatter().parse(text):
            assert not spec or len(spec.split("|")) == forms, text


@pytest.mark.parametrize(
    ("number", "codes", "results"),
    [
        (1, "1 šifra", "rezultat"),
        (3, "3 šifre", "rezultata"),
        (12, "12 šifara", "rezultata"),
        (21, "21 šifra", "rezultat"),
    ],
)
def test_croatian_counts_in_three_forms(number: int, codes: str, results: str) -> None:
    say = SAYS["hr"]
    assert say.text("{number} {number:code|codes}", number=number) == codes
    assert say.text("{number:result|results}", number=number) == results


# ---------------------------------------------------------------- pages


@pytest.mark.parametrize("code", OTHERS)
def test_the_page_of_a_code_in_another_language(code: str) -> None:
    survey = Survey(loaded(CASE), EXTRA).in_language(SAYS[code])
    page = next(page for page in code_pages(survey) if page.name == "codes/AA001")
    assert to_markdown.markdown(page, "", SAYS[code]) == (CASE / f"AA001.{code}.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("code", OTHERS)
def test_every_family_has_a_sentence_in_another_language(code: str, tmp_path: Path) -> None:
    """As a golden list: what is written, and below it how it reads."""
    said = []
    for number, written in enumerate(SENTENCES):
        folder = tmp_path / str(number)
        folder.mkdir()
        survey = Survey(_with_header(f"AA001\n    {written}\n", folder), DocsInput()).in_language(SAYS[code])
        page = next(page for page in code_pages(survey) if page.name == "codes/AA001")
        said.append(f"{written}\n  {' / '.join(_sentence(to_markdown.markdown(page, '', SAYS[code])))}\n")
    assert "\n".join(said) == (CASE / f"sentences.{code}.txt").read_text(encoding="utf-8")


def _sentence(page: str) -> list[str]:
    start = page.index('\n- <a id="') + 1
    rule = page[start : PLACE.search(page, start).start()]  # type: ignore[union-attr]  # every rule has a place
    return _plain(line for line in rule.splitlines() if not line.startswith("  - **"))


@pytest.mark.parametrize("code", OTHERS)
@pytest.mark.parametrize("case", sorted(MEANING.glob("*.takst")), ids=lambda path: path.stem)
def test_whatever_the_language_can_say_has_words(case: Path, code: str, tmp_path: Path) -> None:
    for table in MEANING.glob("*.csv"):
        shutil.copy(table, tmp_path)
    text = (MEANING / "header.txt").read_text(encoding="utf-8") + case.read_text(encoding="utf-8")
    (tmp_path / "case.takst").write_text(text, encoding="utf-8")
    pages = generate(told_in(loaded(tmp_path), code), DocsInput())
    assert f"site/{code}/index.html" in pages


# ---------------------------------------------------------------- the site


@pytest.mark.parametrize("code", OTHERS)
def test_every_page_stands_in_both_languages_and_leads_to_the_other(code: str) -> None:
    pages = generate(told_in(loaded(CASE), code), EXTRA)
    english = {path for path in pages if re.fullmatch(rf"site/(?!{code}/).*\.html", path)}
    assert {f"site/{code}/{path.removeprefix('site/')}" for path in english} == {
        path for path in pages if path.startswith(f"site/{code}/") and path.endswith(".html")
    }
    there, back = pages["site/codes/AA001.html"], pages[f"site/{code}/codes/AA001.html"]
    assert f'<html lang="{code}"' in back and '<html lang="en"' in there
    assert f'<a href="../{code}/codes/AA001.html" lang="{code}" hreflang="{code}">{SAYS[code].name}</a>' in there
    assert '<a href="../../codes/AA001.html" lang="en" hreflang="en">English</a>' in back
    assert f'<link rel="alternate" hreflang="{code}" href="../{code}/codes/AA001.html">' in there


def test_words_of_the_author_are_marked_as_english_on_a_croatian_page() -> None:
    page = generate(loaded(CASE), EXTRA)["site/hr/codes/AA001.html"]
    assert '<span class="ask" lang="en">How long did it last?</span>' in page
    assert '<p class="subtitle"><span lang="en">First examination</span></p>' in page
    assert '<code lang="en">cannot be billed with AA002' in page


def test_a_source_in_a_language_without_words_has_the_english_site_alone() -> None:
    pages = generate(told_in(loaded(CASE), "de"), EXTRA)
    assert not any(path.startswith("site/de/") for path in pages)
    assert "hreflang" not in pages["site/index.html"]


def test_findings_stand_in_the_language_of_the_page() -> None:
    page = generate(loaded(CASE), EXTRA)["site/hr/codes/AA001.html"]
    assert "AA001 se ne može obračunati uz AA002 u istom posjetu (2018-05-02)" in page
