"""The documentation as a reader meets it: opened from a folder, searched by keyboard, on a telephone, in print."""

from __future__ import annotations

import re
import zipfile
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]  # it has no types
from playwright.sync_api import Browser, Page, expect

from takst.backends.docs import DocsInput, generate

from .conftest import small_site

# One of each kind of page, the longest table, and a picture of each shape.
PAGES = (
    "index",
    "codes/index",
    "codes/SK053",
    "codes/SK002",
    "codes/DT100",
    "codes/DBL23",
    "cases/team-without-holder",
    "places/art-3-table-of-art-46",
    "places/art-6-table-of-art-77-2",
    "places/art-8-table-2.2",
    "places/art-8-table-2.2-note-13",
    "changes",
    "readings",
    "unresolved",
    "judgements",
    "anomalies",
    "coverage",
    "facts",
    "groups",
    "outside",
)
# Axe takes half a minute for these, and what they are made of stands on shorter pages too.
LONG = {"places/art-8-table-2.2"}


@pytest.mark.parametrize("name", PAGES)
def test_a_page_is_sound(name: str, open_page: Any) -> None:
    """It opens without a complaint, asks for nothing outside, fits every width, and axe finds no barrier in it."""
    opened = open_page(name)
    page = opened.page
    assert page.locator("h1").count() == 1
    assert opened.seen.console == []
    assert [url for url in opened.seen.requests if not url.startswith("file:")] == []
    for width in (360, 768, 1920):
        page.set_viewport_size({"width": width, "height": 900})
        assert page.evaluate("document.documentElement.scrollWidth - window.innerWidth") <= 0, f"too wide at {width}"
    for scheme in () if name in LONG else ("light", "dark"):
        page.emulate_media(color_scheme=scheme)
        assert_no_barrier(page)


def assert_no_barrier(page: Page) -> None:
    """By all rules of axe, contrast among them. A page of a folder cannot load its style sheet a second time."""
    result = Axe().run(page, options={"preload": False})
    assert result.violations_count == 0, result.generate_report()


def test_axe_finds_no_barrier_in_open_search_results(open_page: Any) -> None:
    page = open_page("index").page
    search(page, "pregled")
    assert_no_barrier(page)


# ---------------------------------------------------------------- search


def search(page: Page, text: str) -> list[str]:
    """Types the text; gives the names of what is found."""
    page.get_by_role("combobox").fill(text)
    return [name.inner_text() for name in page.locator("#found b").all()]


def labels(page: Page) -> list[str]:
    return [label.inner_text() for label in page.locator("#found span").all()]


@pytest.mark.parametrize("typed", ["pregled", "pregledi", "Pregleda"])
def test_another_ending_finds_the_word(typed: str, open_page: Any) -> None:
    page = open_page("index").page
    assert search(page, typed)
    assert all("pregled" in label.lower() for label in labels(page)[:10])


@pytest.mark.parametrize("typed", ["Kriobiopsija pluca", "kriobiopsija pluća", "PLUĆA KRIOBIOPSIJA"])
def test_accents_do_not_matter(typed: str, open_page: Any) -> None:
    assert set(search(open_page("index").page, typed)[:2]) == {"JK070", "JK071"}


@pytest.mark.parametrize("typed", ["dječju", "djecju"])
def test_no_match_says_so(typed: str, open_page: Any) -> None:
    """Neither spelling finds what is not there, and the reader is told."""
    page = open_page("index").page
    search(page, f"{typed}xyz")
    expect(page.get_by_role("option")).to_have_text("Nothing found")
    expect(page.get_by_role("status")).to_have_text("0 results")


@pytest.mark.parametrize("typed", ["SK053", "sk053", "SK 053"])
def test_the_exact_code_comes_first(typed: str, open_page: Any) -> None:
    assert search(open_page("index").page, typed)[0] == "SK053"


def test_the_beginning_of_a_code_lists_its_codes(open_page: Any) -> None:
    assert search(open_page("index").page, "SK05")[:3] == ["SK053", "SK054", "SK055"]


def test_the_page_folds_letters_as_the_index_does(open_page: Any) -> None:
    """Whatever the index was folded with, the page finds it again by the words of its titles."""
    page = open_page("index").page
    entries = page.evaluate("window.TAKST_SEARCH.entries")
    named = [(name, title) for name, title, kind, *_ in entries if kind == "code" and re.search("[čćđšž]", title)]
    assert len(named) > 50
    for name, title in named[::12]:
        assert name in search(page, title), title


def test_search_works_by_keyboard_alone(open_page: Any) -> None:
    page = open_page("index").page
    page.keyboard.press("/")
    page.keyboard.type("biofeedback")
    box = page.get_by_role("combobox")
    expect(box).to_be_focused()
    expect(box).to_have_attribute("aria-expanded", "true")
    names = [name.inner_text() for name in page.locator("#found b").all()]
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    expect(page.get_by_role("option", selected=True)).to_contain_text(names[1])
    expect(box).to_have_attribute("aria-activedescendant", "found-1")
    page.keyboard.press("ArrowUp")
    page.keyboard.press("Enter")
    expect(page.locator("h1")).to_contain_text(names[0])


def test_escape_closes_the_results(open_page: Any) -> None:
    page = open_page("index").page
    search(page, "biofeedback")
    page.get_by_role("combobox").press("Escape")
    expect(page.get_by_role("listbox", include_hidden=True)).to_be_hidden()


def test_enter_takes_the_first_result_also_from_inside_a_folder(open_page: Any) -> None:
    page = open_page("codes/AL001").page
    search(page, "JK070")
    page.keyboard.press("Enter")
    expect(page.locator("h1")).to_contain_text("Kriobiopsija pluća")
    assert page.url.endswith("/site/codes/JK070.html")


def test_a_click_opens_a_result(open_page: Any) -> None:
    page = open_page("index").page
    search(page, "SK054")
    page.get_by_role("option").first.click()
    expect(page.locator("h1")).to_contain_text("SK054")


# ---------------------------------------------------------------- the rest


def test_the_first_key_leads_past_the_head(open_page: Any) -> None:
    page = open_page("codes/SK053").page
    page.keyboard.press("Tab")
    skip = page.get_by_role("link", name="Skip to the content")
    expect(skip).to_be_focused()
    expect(skip).to_be_in_viewport()
    page.keyboard.press("Enter")
    expect(page.locator("main")).to_be_focused()


def test_the_focus_can_be_seen(open_page: Any) -> None:
    page = open_page("codes/SK053").page
    for _ in range(4):
        page.keyboard.press("Tab")
    width = page.evaluate("parseFloat(getComputedStyle(document.activeElement).outlineWidth)")
    assert width >= 2


def test_a_rule_id_in_the_address_opens_its_place(open_page: Any, site: Path) -> None:
    page = open_page("index").page
    page.goto(f"{(site / 'codes' / 'SK053.html').as_uri()}#cannot-be-billed-with.SK054")
    expect(page.locator(":target")).to_be_in_viewport()
    expect(page.locator(":target")).to_have_text("hzzo.SK053.cannot-be-billed-with.SK054")


def test_a_picture_has_a_name_and_a_description(open_page: Any) -> None:
    picture = open_page("codes/SK053").page.get_by_role("img", name="What SK053 excludes")
    expect(picture).to_have_accessible_description(re.compile("only the other row excludes: GE056"))


def test_boxes_of_a_picture_hold_their_words_and_do_not_meet(open_page: Any) -> None:
    for name in ("codes/SK053", "codes/SK002", "codes/JK070", "codes/DT100", "codes/PD103"):
        page = open_page(name).page
        assert page.evaluate(_BOXES) == [], name


_BOXES = """() => {
  const problems = [];
  const groups = [...document.querySelectorAll("svg.bans g")];
  const picture = document.querySelector("svg.bans").getBoundingClientRect();
  const boxes = groups.map((group) => group.querySelector("rect").getBoundingClientRect());
  groups.forEach((group, index) => {
    const text = group.querySelector("text").getBoundingClientRect();
    const box = boxes[index];
    if (text.left < box.left || text.right > box.right) problems.push(`too wide: ${group.textContent}`);
    if (box.left < picture.left - 1 || box.right > picture.right + 1) problems.push(`outside: ${group.textContent}`);
    boxes.slice(index + 1).forEach((other, more) => {
      const beside = other.left >= box.right || other.right <= box.left;
      const above = other.top >= box.bottom || other.bottom <= box.top;
      if (!beside && !above) problems.push(`meet: ${group.textContent}, ${groups[index + 1 + more].textContent}`);
    });
  });
  return problems;
}"""


def test_print_shows_the_rules_and_not_the_frame(open_page: Any) -> None:
    page = open_page("codes/SK053", media="print").page
    for frame in (".top", ".side", ".beside", "footer"):
        expect(page.locator(frame)).to_be_hidden()
    expect(page.locator(".rule").first).to_be_visible()
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"


def test_print_is_black_on_white_also_where_the_screen_is_dark(open_page: Any) -> None:
    page = open_page("codes/SK053", scheme="dark", media="print").page
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
    assert page.evaluate("getComputedStyle(document.body).color") == "rgb(0, 0, 0)"


def test_the_dark_scheme_is_dark(open_page: Any) -> None:
    page = open_page("index", scheme="dark").page
    red, green, blue = map(
        int, re.findall(r"\d+", page.evaluate("getComputedStyle(document.body).backgroundColor"))[:3]
    )
    assert red + green + blue < 150


def test_pages_can_be_read_without_scripts(browser: Browser, site: Path) -> None:
    """The search is away, everything else is there."""
    page = browser.new_page(java_script_enabled=False)
    page.goto((site / "codes" / "SK053.html").as_uri())
    expect(page.get_by_role("search", include_hidden=True)).to_be_hidden()
    expect(page.get_by_role("heading", name="What SK053 excludes")).to_be_visible()
    page.close()


def test_the_site_works_from_an_unpacked_archive(browser: Browser, site: Path, tmp_path: Path) -> None:
    archive = tmp_path / "site.zip"
    with zipfile.ZipFile(archive, "w") as packed:
        for file in sorted(site.rglob("*")):
            packed.write(file, file.relative_to(site.parent))
    with zipfile.ZipFile(archive) as packed:
        packed.extractall(tmp_path / "čšž unpacked")
    page = browser.new_page()
    page.goto((tmp_path / "čšž unpacked" / "site" / "index.html").as_uri())
    assert search(page, "PD 174")[0] == "PD174"
    page.close()


# ---------------------------------------------------------------- languages


def test_the_switch_leads_to_the_same_page_and_place(open_page: Any) -> None:
    page = open_page("codes/SK053").page
    page.evaluate("document.getElementById('about-beside').scrollIntoView()")
    page.get_by_role("link", name="Hrvatski").click()
    assert "/site/hr/codes/SK053.html#" in page.url
    assert page.locator("html").get_attribute("lang") == "hr"
    expect(page.locator("#about-beside")).to_be_in_viewport()
    expect(page.locator("#about-beside")).to_have_text("Uz što može i ne može stajati")
    page.get_by_role("link", name="English").click()
    assert "/site/codes/SK053.html#" in page.url
    expect(page.locator("#about-beside")).to_have_text("What it may and may not stand beside")


def test_the_switch_keeps_the_place_in_the_address(open_page: Any, site: Path) -> None:
    page = open_page("index").page
    page.goto(f"{(site / 'facts.html').as_uri()}#session")
    page.evaluate("window.scrollTo(0, 0)")
    page.get_by_role("link", name="Hrvatski").click()
    assert page.url.endswith("/site/hr/facts.html#session")


def test_the_switch_works_without_scripts(browser: Browser, site: Path) -> None:
    page = browser.new_page(java_script_enabled=False)
    page.goto((site / "codes" / "SK053.html").as_uri())
    page.get_by_role("link", name="Hrvatski").click()
    expect(page.get_by_role("heading", name="Što SK053 isključuje")).to_be_visible()
    page.get_by_role("link", name="English").click()
    expect(page.get_by_role("heading", name="What SK053 excludes")).to_be_visible()
    page.close()


@pytest.mark.parametrize("name", ["index", "codes/index", "codes/SK053", "codes/JK070", "anomalies", "facts", "hr"])
def test_a_croatian_page_is_sound(name: str, open_page: Any) -> None:
    if name == "hr":  # in results that are open
        page = open_page("hr/index").page
        search(page, "pregled")
        assert_no_barrier(page)
    else:
        test_a_page_is_sound(f"hr/{name}", open_page)


def test_search_speaks_the_language_of_the_page(open_page: Any) -> None:
    page = open_page("hr/codes/AL001").page
    assert search(page, "Kriobiopsija pluca")[0] == "JK070"
    search(page, "tumacenja")
    expect(page.get_by_role("option").first).to_contain_text("Tumačenja")
    search(page, "SK053")
    expect(page.get_by_role("status")).to_have_text("4 rezultata")
    search(page, "xyzxyz")
    expect(page.get_by_role("option")).to_have_text("Ništa nije pronađeno")
    search(page, "SK053")
    page.keyboard.press("Enter")
    expect(page.locator("h1")).to_contain_text("SK053")
    assert page.url.endswith("/site/hr/codes/SK053.html")


@pytest.mark.parametrize(("code", "heading"), [("ca", "Què exclou AA001"), ("nb", "Hva AA001 utelukker")])
def test_a_site_in_another_language_is_sound(code: str, heading: str, browser: Browser, tmp_path: Path) -> None:
    for path, text in generate(small_site(code), DocsInput()).items():
        if path.startswith("site/"):
            file = tmp_path / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")
    for name in ("index", "codes/AA001", "facts", "readings"):
        page = browser.new_page(viewport={"width": 360, "height": 900})
        page.goto((tmp_path / "site" / code / f"{name}.html").as_uri())
        assert page.locator("html").get_attribute("lang") == code
        assert page.evaluate("document.documentElement.scrollWidth - window.innerWidth") <= 0
        assert_no_barrier(page)
        if name == "codes/AA001":
            expect(page.get_by_role("heading", name=heading)).to_be_visible()
        page.close()
