"""A browser without a window, and the site of a ruleset in a folder, opened as a reader opens it: from the file.

Without Chromium these tests are skipped; where TAKST_BROWSER is `required` they fail instead.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeAlias

import pytest
from attrs import evolve, field, frozen
from playwright.sync_api import Browser, Page, sync_playwright

from takst import driver
from takst.backends.docs import DocsInput, ExampleShown, generate
from takst.diagnostics import render_text
from takst.ir.nodes import CheckedRuleset

HZZO = Path(__file__).resolve().parents[2] / "rulesets" / "hzzo"
SMALL = Path(__file__).resolve().parents[1] / "cases" / "documentation"
# Debian's Chromium as it is; it must not look for updates, and as root it runs only without its sandbox.
OPTIONS = [
    "--disable-background-networking",
    "--disable-component-update",
    "--no-first-run",
    "--no-default-browser-check",
]


@frozen
class Seen:
    """What the browser had to say, and what it asked for."""

    console: list[str] = field(factory=list)
    requests: list[str] = field(factory=list)


@frozen
class Opened:
    page: Page
    seen: Seen


Open: TypeAlias = Callable[..., Opened]


@pytest.fixture(scope="session")
def chromium() -> str:
    found = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    if found is None:
        reason = "no Chromium here; `make browser` installs it"
        if os.environ.get("TAKST_BROWSER") == "required":
            pytest.fail(reason)
        pytest.skip(reason)
    return found


# Of the module, not of the session: while it lives the thread has a running event loop, and other tests want their own.
@pytest.fixture(scope="module")
def browser(chromium: str) -> Iterator[Browser]:
    sandbox = ["--no-sandbox"] if os.geteuid() == 0 else []
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=chromium, args=[*OPTIONS, *sandbox])
        yield started
        started.close()


def small_site(language: str) -> CheckedRuleset:
    """The small ruleset of the documentation's cases, of a source in this language."""
    loaded = driver.load(driver.rule_files(SMALL))
    assert loaded.checked is not None, render_text(loaded.diagnostics, False)
    spec = loaded.checked.spec
    sources = tuple(evolve(source, language=language) for source in spec.sources)
    return evolve(loaded.checked, spec=evolve(spec, sources=sources))


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of hzzo, with one example, in a folder whose name has a blank."""
    loaded = driver.load(driver.rule_files(HZZO))
    assert loaded.checked is not None, render_text(loaded.diagnostics, False)
    example = ExampleShown(
        title="two at one visit",
        place="08c.takst:1",
        codes=("SK053", "SK054"),
        rule_ids=("hzzo.SK053.cannot-be-billed-with.SK054",),
        lines=("2018-05-02: SK053", "2018-05-02: SK054"),
        verdicts=("refused", "payable"),
    )
    folder = tmp_path_factory.mktemp("a folder")
    for path, text in generate(loaded.checked, DocsInput(examples=(example,))).items():
        if path.startswith("site/"):
            file = folder / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")
    return folder / "site"


@pytest.fixture
def open_page(browser: Browser, site: Path) -> Iterator[Open]:
    """`open_page("codes/SK053", width=360)`: the page, and what the browser saw on the way."""
    opened: list[Page] = []

    def open_it(name: str, width: int = 1280, scheme: str = "light", media: str = "screen") -> Opened:
        page = browser.new_page(viewport={"width": width, "height": 900})
        opened.append(page)
        seen = Seen()
        page.on("console", lambda message: seen.console.append(f"{message.type}: {message.text}"))
        page.on("pageerror", lambda error: seen.console.append(f"error: {error}"))
        page.on("request", lambda request: seen.requests.append(request.url))
        page.emulate_media(
            color_scheme="dark" if scheme == "dark" else "light", media="print" if media == "print" else "screen"
        )
        page.goto((site / f"{name}.html").as_uri())
        return Opened(page, seen)

    yield open_it
    for page in opened:
        page.close()
