"""The documentation: what its pages say, that every rule is told, that links lead somewhere, that the HTML is sound."""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterable, Mapping
from functools import cache
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path
from posixpath import dirname, join, normpath
from urllib.parse import unquote

import pytest
from attrs import define, field
from markdown_it import MarkdownIt

from takst import driver
from takst.backends.docs import CoverageRow, DocsInput, ExampleShown, Remark, generate
from takst.backends.docs.languages import SAYS
from takst.diagnostics import render_text
from takst.ir.ids import rule_ids, subject_ids
from takst.ir.nodes import CheckedRuleset
from takst.runtime.phrases import scope_words
from takst.runtime.result import message

HZZO = Path(__file__).resolve().parents[2] / "rulesets" / "hzzo"
Pages = Mapping[str, str]

CASE = Path(__file__).parents[1] / "cases" / "documentation"
"""A small ruleset with a sentence of many kinds and a label that would do harm if it were markup."""


def loaded(folder: Path) -> CheckedRuleset:
    found = driver.load(driver.rule_files(folder))
    assert found.checked is not None, render_text(found.diagnostics, False)
    return found.checked


EXTRA = DocsInput(
    examples=(
        ExampleShown(
            title="two at one visit",
            place="demo.takst:60",
            codes=("AA001", "AA002"),
            rule_ids=("demo.AA001.cannot-be-billed-with.AA002",),
            lines=("2018-05-02: AA001", "2018-05-02: AA002"),
            verdicts=("refused", "payable"),
            findings=(
                message(
                    "excluded", code="AA001", partner="AA002", scope=scope_words(("visit",)), date="2018-05-02"
                ),
            ),
        ),
    ),
    coverage=(
        CoverageRow("D-1", "rule", ("demo.AA001.cannot-be-billed-with.AA002",), "", "exclusion", "Art. 2 | row 1"),
        CoverageRow("D-2", "unresolved", ("demo.AA001.unresolved-footnote-1-of-table-1",)),
        CoverageRow("D-3", "catalogue", note="coefficient 10.00"),
    ),
    remarks=(Remark("AA001 and AA003 do *not* agree", "demo.takst:48", ("AA001", "AA003")),),
    titles={"AA001": "First examination"},
)


@pytest.fixture(scope="module")
def demo() -> CheckedRuleset:
    return loaded(CASE)


@pytest.fixture(scope="module")
def demo_pages(demo: CheckedRuleset) -> Pages:
    return generate(demo, EXTRA)


@pytest.fixture(scope="module")
def hzzo() -> CheckedRuleset:
    return loaded(HZZO)


@pytest.fixture(scope="module")
def hzzo_pages(hzzo: CheckedRuleset) -> Pages:
    return generate(hzzo, DocsInput())


# ---------------------------------------------------------------- what a page says


def test_the_page_of_a_code_tells_all_that_touches_it(demo_pages: Pages) -> None:
    assert demo_pages["codes/AA001.md"] == (CASE / "AA001.md").read_text(encoding="utf-8")


SENTENCES = {
    "cannot be billed with AA002 in the same cycle": (
        "AA001 cannot be billed with AA002 Kontrolni pregled in the same cycle"
    ),
    "cannot be billed with another BB code in the same visit": (
        "AA001 cannot be billed with another line whose code begins with BB in the same visit"
    ),
    "cannot be billed within 6 months after AA002 for the same patient and disease_category": (
        "AA001 cannot be billed within 6 months after AA002 Kontrolni pregled, "
        "for the same patient and disease category"
    ),
    "cannot be billed again within 4 months": "AA001 cannot be billed again within 4 months, for the same patient",
    "may be billed with visits in the same visit": (
        "AA001 may be billed with visits (3 codes, and codes of other tables) in the same visit"
    ),
    "may be billed several times": "AA001 may be billed several times",
    "max 2 follow-ups per § 5-6": "AA001 may be billed at most 2 follow-ups per patient and treatment under § 5-6",
    "max 4 within 30 days, counting AA002": (
        "AA001 may be billed at most 4 units per patient within any 30 days / Counted with it: AA002"
    ),
    "max 1 ever": "AA001 may be billed at most 1 unit ever per patient",
    "max 9 in contract over all patients": (
        "AA001 may be billed at most 9 units from 2018-04-01 to 2018-12-31 over all patients"
    ),
    "only when distance_km > 50 km": "AA001 may be billed only when: / How far is it? more than 50 km",
    "only when patient.tracheotomised and duration_min is 2 to 5 minutes": (
        "AA001 may be billed only when: / Is the patient tracheotomised? yes / How long did it last? 2 to 5 minutes"
    ),
    "only when discharge is not home": "AA001 may be billed only when: / How did the stay end? not home",
    "only when newborn": (
        "AA001 may be billed only when: / "
        "newborn — When was the patient admitted? at most 28 days after When was the patient born?"
    ),
    "only when psychiatrists at least 1 per 15 patients": (
        "AA001 may be billed only when: / How many psychiatrists? at least 1 per 15 of How many patients?"
    ),
    "only when patient.birth_date < 2000-01-01": (
        "AA001 may be billed only when: / When was the patient born? before 2000-01-01"
    ),
    "only when disease_category is missing": (
        "AA001 may be billed only when: / Which disease category is it for? not given"
    ),
    "only when billed with AA002 for the same cycle whose (duration_min > 5 minutes)": (
        "AA001 may be billed only when: / "
        "billed with AA002 Kontrolni pregled in the same cycle, and of that line: / "
        "How long did it last? more than 5 minutes"
    ),
    "only when more than 2 of AA002, AA003 per cycle": (
        "AA001 may be billed only when: / more than 2 units of AA002 or AA003 per patient and cycle"
    ),
    "granted when patient.tracheotomised": "AA001 is granted when: / Is the patient tracheotomised? yes",
    "not covered unless diagnosis matches M2*, C50*": (
        "AA001 is not covered / This rule does not apply when: / Which diagnoses? one of them begins with M2 or C50"
    ),
    "not covered unless not patient.tracheotomised": (
        "AA001 is not covered / This rule applies only when: / Is the patient tracheotomised? yes"
    ),
    'decided by "the board" when distance_km is given': (
        "AA001 is decided by the board / This rule applies only when: / How far is it? is given, whatever it is"
    ),
    "requires prior approval whose (approval.by_institution is kbc)": (
        "AA001 needs a prior approval, of which: / Who approved it? kbc"
    ),
    "requires document finding": "AA001 needs a document: finding (Is the finding there?)",
    "requires AA002 or AA003 in the same visit": (
        "AA001 needs a line of AA002 Kontrolni pregled or AA003 <script>alert('x')</script> & *sve* [ništa](x) "
        "in the same visit"
    ),
    "includes up to 3 AA002 in the same cycle": (
        "The price of AA001 includes up to 3 of AA002 Kontrolni pregled in the same cycle"
    ),
    'includes "dressing" within 30 days after': "The price of AA001 includes “dressing” within 30 days after it",
    'does not include "the stent"': "The price of AA001 does not include “the stent”",
    "times 0.5 when discharge is died_here": (
        "The amount of AA001 is multiplied by 0.5 / This rule applies only when: / How did the stay end? died here"
    ),
    "pays second coefficient": "AA001 pays the second coefficient of its row",
    "pays 150": "AA001 pays 150",
    "pays as AA002": "AA001 pays what AA002 pays",
    "times 2, at least 30": "The amount of AA001 is multiplied by 2, and is then at least 30",
    "adds 5": "To the amount of AA001 is added 5",
    "adds 20 per started 200 duration_min above 200": (
        "To the amount of AA001 is added 20, for every begun 200 minutes above 200 of: How long did it last?"
    ),
    "pays 100 % for first, 50 % for second, 0 % for others, by coefficient per visit": (
        "All lines of AA001 are paid by their place per patient and visit, the highest coefficient first: "
        "100 % for the first, 50 % for the second and 0 % for the others"
    ),
    "pays 30 for first, 25 for others, by duration_min per visit": (
        "All lines of AA001 are paid by their place per patient and visit, the lowest duration min first: "
        "30 for the first and 25 for the others"
    ),
    "pays 100 % for first, 75 % for second, by total per cycle and visit": (
        "All lines of AA001 are paid by the place of their cycle per patient and visit, "
        "the cycle with the highest total first: 100 % for the first and 75 % for the second"
    ),
    "total at most 36 per cycle": "All lines of AA001 together pay at most 36 per patient and cycle",
    "patient pays at most as AA002": "For AA001 the patient may be asked for at most what AA002 pays",
    "patient pays at most 90": "For AA001 the patient may be asked for at most 90",
    'note "One code for both"': "AA001: One code for both",
}


@pytest.mark.parametrize("written", SENTENCES)
def test_every_family_has_a_sentence_in_plain_english(written: str, tmp_path: Path) -> None:
    pages = generate(_with_header(f"AA001\n    {written}\n", tmp_path), DocsInput())
    said = _plain(_rule_of(pages["codes/AA001.md"]))
    assert " / ".join(said) == SENTENCES[written]


def _with_header(rules: str, folder: Path) -> CheckedRuleset:
    """The rules under the declarations of the small ruleset."""
    for name in ("1-header.takst", "codes.csv", "outside.csv"):
        shutil.copy(CASE / name, folder)
    (folder / "2-rules.takst").write_text(f'from act "Art. 2, Table 1"\n\n{rules}', encoding="utf-8")
    return loaded(folder)


def _rule_of(page: str) -> list[str]:
    """The lines of the only rule, up to its reading and its place."""
    lines = page.splitlines()
    start = next(index for index, line in enumerate(lines) if line.startswith('- <a id="'))
    rule = [line for line in lines[start:] if line.lstrip().startswith("- ")]
    end = next(i for i, line in enumerate(rule) if line.startswith(("  - **Reading.**", "  - [Act 1/2018")))
    return rule[:end]


def _plain(lines: Iterable[str]) -> list[str]:
    """What a reader sees: Markdown rendered, and its tags taken away."""
    shown = []
    for line in lines:
        tree = _Tree()
        tree.feed(MarkdownIt().renderInline(line.lstrip().removeprefix("- ")))
        shown.append(" ".join("".join(tree.text).split()))
    return shown


def test_facts_groups_and_readings_have_pages_of_their_own(demo_pages: Pages) -> None:
    assert "*Is the patient tracheotomised?* | `patient.tracheotomised` | yes or no | no |" in demo_pages["facts.md"]
    groups = demo_pages["groups.md"]
    assert "- 3 codes: [AA001](codes/AA001.md), [AA002](codes/AA002.md) and [CC001](outside.md#CC001)" in groups
    assert "[*Which class is it of?*](facts.md#code_class) **visit**" in groups
    assert "> **Reading.** The first 28 days. Rather than: the first year." in groups
    assert "> **The alternative.** General surgery alone." in demo_pages["readings.md"]


def test_a_ban_printed_on_one_side_is_told_on_both(hzzo_pages: Pages) -> None:
    """The row of GE056 bans SK053, whose own row says nothing of it."""
    named = hzzo_pages["codes/SK053.md"].partition("## Named by rules of other codes")[2]
    assert "[GE056](GE056.md) **cannot be billed with** [SK053](SK053.md) or [SK054](SK054.md)" in named
    one_sided = hzzo_pages["anomalies.md"].partition("## Bans printed on one side only")[2]
    assert "| [GE056](codes/GE056.md) | [SK053](codes/SK053.md) and [SK054](codes/SK054.md) |" in one_sided


def test_contradictions_are_listed(demo_pages: Pages, hzzo_pages: Pages) -> None:
    told = hzzo_pages["anomalies.md"].partition("## Sentences that contradict each other")[2]
    assert "[OR004](codes/OR004.md) bans [OR003](codes/OR003.md) with an exception" in told
    assert "[PE071](codes/PE071.md) both includes and bans [SK054](codes/SK054.md)" in told
    assert "AA001 and AA003 do \\*not\\* agree (demo.takst:48)" in demo_pages["anomalies.md"]


def test_what_changed_on_a_day_is_told_by_date(demo_pages: Pages) -> None:
    told = demo_pages["changes.md"].partition("## What changed on 2018-04-01")[2]
    assert "3 rows, [AA001](codes/AA001.md) to [AA003](codes/AA003.md), are replaced in Table 1." in told
    assert "The row [BB001](codes/BB001.md) is added in Table 2." in told
    assert "the code did not exist: a line of that time is not in force" in demo_pages["codes/BB001.md"]


def test_coverage_counts_statements_by_what_became_of_them(demo_pages: Pages) -> None:
    told = demo_pages["coverage.md"]
    assert "| **rule** | became a rule that is executed | 1 |" in told
    assert "| All statements |  | 3 |" in told
    assert "[demo.AA001.cannot-be-billed-with.AA002](codes/AA001.md#cannot-be-billed-with.AA002)" in told


def test_places_stand_in_the_order_of_the_source(demo_pages: Pages) -> None:
    """Art. 10 comes after Art. 2."""
    assert "[Art. 10, Table 2](art-10-table-2.md) →" in demo_pages["places/art-2-table-1.md"]


# ---------------------------------------------------------------- nothing is left out


@pytest.fixture(params=["demo", "hzzo"])
def documented(request: pytest.FixtureRequest) -> tuple[CheckedRuleset, Pages]:
    return request.getfixturevalue(request.param), request.getfixturevalue(f"{request.param}_pages")


def test_every_rule_id_stands_on_the_page_of_its_code(documented: tuple[CheckedRuleset, Pages]) -> None:
    rules, pages = documented
    told = Counter(re.findall(r"`([^`]+)`", "\n".join(text for name, text in pages.items() if _is_of_a_code(name))))
    expected = {name for rule in rules.rules for name in rule_ids(rule, rules.spec.name)}
    assert expected
    assert sorted(name for name in expected if not told[name]) == []


def _is_of_a_code(name: str) -> bool:
    return name.startswith(("codes/", "cases/")) and name.endswith(".md")


def test_every_rule_stands_at_its_place_with_its_name(documented: tuple[CheckedRuleset, Pages]) -> None:
    """The page of the place names the rule for each code; the page of the code tells the partners apart."""
    rules, pages = documented
    places = {_title(text): text for name, text in pages.items() if re.match(r"places/.*\.md", name)}
    missing = []
    for rule in rules.rules:
        names = set(re.findall(r"`([^`]+)`", places[rule.citation.place]))
        stems = {f"{rules.spec.name}.{subject}.{rule.slug}" for subject in subject_ids(rule.subject)}
        missing += sorted(stems - names)
    assert missing == []


def _title(page: str) -> str:
    return next(line for line in page.splitlines() if line.startswith("# "))[2:].replace("\\*", "*")


def test_every_code_has_a_page(documented: tuple[CheckedRuleset, Pages]) -> None:
    rules, pages = documented
    assert {f"codes/{code}.md" for code in rules.spec.codes} <= set(pages)
    assert {f"site/codes/{code}.html" for code in rules.spec.codes} <= set(pages)


# ---------------------------------------------------------------- links


def test_links_lead_somewhere(documented: tuple[CheckedRuleset, Pages]) -> None:
    assert [*markdown_problems(documented[1]), *site_problems(documented[1])] == []


def markdown_problems(pages: Pages) -> list[str]:
    """Links between the Markdown files that lead nowhere."""
    texts = {name: text for name, text in pages.items() if name.endswith(".md")}
    anchors = {name: set(re.findall(r'<a id="([^"]+)">', text)) for name, text in texts.items()}
    broken = []
    for name, text in texts.items():
        for token in MarkdownIt().enable("table").parse(text):
            for child in token.children or ():
                if child.type == "link_open":
                    broken += _broken(name, str(child.attrs["href"]), anchors)
    return broken


def site_problems(pages: Pages) -> list[str]:
    """Links of the site that lead nowhere."""
    trees = {name: _tree(text) for name, text in pages.items() if name.endswith(".html")}
    anchors: dict[str, set[str]] = {name: set(tree.ids) for name, tree in trees.items()}
    anchors |= {name: set() for name in pages if name.startswith("site/") and name not in anchors}
    return [problem for name, tree in trees.items() for link in tree.links for problem in _broken(name, link, anchors)]


def test_the_search_leads_to_pages(documented: tuple[CheckedRuleset, Pages]) -> None:
    pages = documented[1]
    anchors = {name: set(_tree(text).ids) for name, text in pages.items() if name.endswith(".html")}
    targets = re.findall(r'"((?:[a-z]+/)?[^"/]+\.html(?:#[^"]+)?)"', pages["site/search-index.js"])
    assert len(targets) > len(documented[0].spec.codes)
    assert [problem for target in targets for problem in _broken("site/index.html", target, anchors)] == []


def _broken(page: str, link: str, anchors: Mapping[str, set[str]]) -> list[str]:
    path, _, anchor = link.partition("#")
    target = normpath(join(dirname(page), unquote(path))) if path else page
    if target not in anchors or (anchor and unquote(anchor) not in anchors[target]):
        return [f"{page}: {link}"]
    return []


# ---------------------------------------------------------------- HTML

_VOID = {"meta", "link", "input", "br", "hr", "img", "rect", "line"}
_IN_SVG = {"svg", "title", "desc", "g", "rect", "line", "text"}


@define
class _Tree(HTMLParser):
    """What the checks ask of a page; `problems` are elements that do not close as they open."""

    open: list[str] = field(factory=list)
    problems: list[str] = field(factory=list)
    elements: list[tuple[str, dict[str, str | None]]] = field(factory=list)
    text: list[str] = field(factory=list)

    def __attrs_pre_init__(self) -> None:
        super().__init__()

    def __hash__(self) -> int:
        return id(self)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        names = [name for name, _ in attrs]
        if len(names) != len(set(names)):
            self.problems.append(f"an attribute twice in {tag}")
        self.elements.append((tag, dict(attrs)))
        if tag not in _VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            self.problems.append(f"</{tag}> closes something else")

    def handle_data(self, data: str) -> None:
        self.text.append(data)

    def all(self, *tags: str) -> list[dict[str, str | None]]:
        return [attrs for tag, attrs in self.elements if tag in tags]

    @property
    def ids(self) -> list[str]:
        return [str(attrs["id"]) for _, attrs in self.elements if "id" in attrs]

    @property
    def links(self) -> list[str]:
        named = [
            attrs.get("href") or attrs.get("src") for tag, attrs in self.elements if tag in ("a", "link", "script")
        ]
        return [name for name in named if name is not None]


@cache
def _tree(page: str) -> _Tree:
    tree = _Tree()
    tree.feed(page)
    tree.close()
    if tree.open:
        tree.problems.append(f"left open: {tree.open}")
    return tree


def test_pages_are_well_formed(documented: tuple[CheckedRuleset, Pages]) -> None:
    assert html_problems(documented[1]) == []


def html_problems(pages: Pages) -> list[str]:
    problems = []
    for name, text in pages.items():
        if not name.endswith(".html"):
            continue
        tree = _tree(text)
        levels = [int(tag[1]) for tag, _ in tree.elements if re.fullmatch(r"h[1-6]", tag)]
        checks = {
            "it closes what it opens": tree.problems == [],
            "ids are unique": len(tree.ids) == len(set(tree.ids)),
            "one h1, and it comes first": levels.count(1) == 1 and levels[0] == 1,
            "no level is skipped": all(after <= before + 1 for before, after in pairwise(levels)),
            "the page says its language": tree.all("html")[0]["lang"] == _lang(name),
            "landmarks": len(tree.all("main")) == 1 and len(tree.all("header")) == 1 and bool(tree.all("nav")),
            "a link to the content": "#content" in tree.links,
            "tables have captions": len(tree.all("table")) == len(tree.all("caption")),
            "headings of tables say their scope": all(th.get("scope") in ("col", "row") for th in tree.all("th")),
            "pictures have a name": all("aria-labelledby" in svg for svg in tree.all("svg")) and not tree.all("img"),
            "nothing from outside": not re.search(r'(?:src|href)="(?:[a-z]+:|//)', text),
            "classic scripts only": all("type" not in script for script in tree.all("script")),
        }
        problems += [f"{name}: not so: {what}" for what, holds in checks.items() if not holds]
    return problems


def _lang(name: str) -> str:
    """English stands at the top of the site, other languages in folders."""
    folder = name.split("/")[1]
    return folder if folder in SAYS else "en"


MEANING = CASE.parent / "meaning"


@pytest.mark.parametrize("case", sorted(MEANING.glob("*.takst")), ids=lambda path: path.stem)
def test_whatever_the_language_can_say_is_documented_soundly(case: Path, tmp_path: Path) -> None:
    """The documents that define the meaning, among them rules without a row, without a label, with two versions."""
    shutil.copy(MEANING / "codes.csv", tmp_path)
    text = (MEANING / "header.txt").read_text(encoding="utf-8") + case.read_text(encoding="utf-8")
    (tmp_path / "case.takst").write_text(text, encoding="utf-8")
    rules = loaded(tmp_path)
    pages = generate(rules, DocsInput())
    assert [*html_problems(pages), *markdown_problems(pages), *site_problems(pages)] == []
    told = set(re.findall(r"`([^`]+)`", "\n".join(text for name, text in pages.items() if _is_of_a_code(name))))
    assert {name for rule in rules.rules for name in rule_ids(rule, rules.spec.name)} <= told


def test_rules_for_every_line_and_for_a_material_have_pages(tmp_path: Path) -> None:
    rules = 'every line\n    max 1 per cycle\n\nmaterial "the stent <b>"\n    requires AA001 in the same visit\n'
    pages = generate(_with_header(rules, tmp_path), DocsInput())
    assert "Every line may be billed **at most 1 unit per patient and cycle**" in pages["cases/every-line.md"]
    assert "This material **needs a line of** [AA001](../codes/AA001.md)" in pages["cases/the-stent-b.md"]
    assert "[The rules for every line](../cases/every-line.md) hold for this code too." in pages["codes/AA001.md"]
    assert [*html_problems(pages), *markdown_problems(pages), *site_problems(pages)] == []


def test_words_of_the_source_are_marked_as_croatian(demo_pages: Pages) -> None:
    page = demo_pages["site/codes/AA001.html"]
    assert '<h1>AA001 <i lang="hr">Prvi pregled pluća</i></h1>' in page
    assert '<i lang="hr">Kontrolni pregled</i>' in page


def test_a_label_is_text_and_never_markup(demo_pages: Pages) -> None:
    for name, text in demo_pages.items():
        if name.endswith(".html"):
            assert "<script>alert" not in text, name
        if name.endswith(".js"):
            assert "<script>" not in text, name
    assert "&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;" in demo_pages["site/codes/AA003.html"]
    shown = MarkdownIt().enable("table").render(demo_pages["codes/AA003.md"])
    assert "<script" not in shown
    assert "&lt;script&gt;alert('x')&lt;/script&gt; &amp; *sve* [ništa](x)" in shown


def test_the_picture_says_in_words_what_it_shows(demo_pages: Pages) -> None:
    page = demo_pages["site/codes/AA001.html"]
    assert '<title id="bans-title">What AA001 excludes</title>' in page
    assert "AA001 excludes: AA002, CC001; both rows exclude: AA003." in page


# ---------------------------------------------------------------- the same every time

_DIGEST = """
import hashlib, sys
from pathlib import Path
from takst import driver
from takst.backends.docs import DocsInput, generate
rules = driver.load(driver.rule_files(Path(sys.argv[1]))).checked
pages = generate(rules, DocsInput())
print(hashlib.sha256(repr(list(pages.items())).encode()).hexdigest())
"""


@pytest.mark.parametrize("seed", ["1", "2"])
def test_the_same_rules_give_the_same_texts(seed: str, demo: CheckedRuleset) -> None:
    """In another process, with another order of sets."""
    expected = hashlib.sha256(repr(list(generate(demo, DocsInput()).items())).encode()).hexdigest()
    environment = {**os.environ, "PYTHONHASHSEED": seed}
    printed = subprocess.run(
        [sys.executable, "-c", _DIGEST, str(CASE)], env=environment, capture_output=True, text=True, check=True
    )
    assert printed.stdout.strip() == expected
