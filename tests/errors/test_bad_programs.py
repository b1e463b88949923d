"""Bad programs as documents: each folder holds one mistake, and in `expected.txt` all that its author is told.

A folder is read with the header, the catalogue and the list of outside codes in `base/`, unless it has its own. What is
said of its examples, and of its coverage where it has any, belongs to it too. Set REWRITE_EXPECTED=1 to write the
expected texts anew; then read them aloud before they are kept.
"""

from __future__ import annotations

import difflib
import os
import re
from functools import cache
from pathlib import Path

import pytest

from takst.coverage import COVERAGE, STATEMENTS, coverage
from takst.diagnostics import TABLE, Diagnostics, page, render_text
from takst.driver import Reader, load
from takst.examples import run
from takst.source import SourceText

HERE = Path(__file__).parent
BASE, OF_PAGES, POOR = HERE / "base", HERE / "base" / "pages", HERE.parent / "errors_known_poor"
HEADER, RULES, EXPECTED = "header.takst", "rules.takst", "expected.txt"
FOLDERS = tuple(sorted(path for home in (HERE, POOR) for path in home.glob("[EWI][0-9][0-9][0-9][0-9]_*")))
_BLOCK = re.compile(r"^```(takst|csv|text)(-bad)?\n(.*?)^```$", re.DOTALL | re.MULTILINE)


def reader(*places: Path, texts: dict[str, str] | None = None) -> Reader:
    """Reads from the first place that has the file, and shows it without its folder."""

    def read(path: Path) -> SourceText:
        if texts and path.name in texts:
            return SourceText(path.as_posix(), texts[path.name])
        found = next((place / path for place in places if (place / path).exists()), places[0] / path)
        return SourceText.from_file(found, shown=path.as_posix())

    return read


def said_of(read: Reader, names: tuple[str, ...]) -> Diagnostics:
    """All that is said of a ruleset: of its files, then of its examples, then of its coverage."""
    loaded = load([Path(name) for name in names], read)
    found = Diagnostics(loaded.diagnostics)
    if loaded.checked is None or loaded.ruleset is None:
        return found
    for ran in run(loaded.checked, [cited.node for cited in loaded.ruleset.examples]):
        found.extend(ran.problems)
    try:
        table, inventory = read(Path(COVERAGE)), read(Path(STATEMENTS))
    except FileNotFoundError:
        return found
    found.extend(coverage(table, inventory, loaded.checked).diagnostics)
    return found


@cache
def said_of_folder(folder: Path) -> Diagnostics:
    names = (HEADER, *sorted({path.name for path in folder.glob("*.takst")} - {HEADER}))
    return said_of(reader(folder, BASE), names)


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_a_bad_program_is_told_what_is_wrong(folder: Path) -> None:
    said = render_text(said_of_folder(folder), color=False, width=100)
    expected = folder / EXPECTED
    if os.environ.get("REWRITE_EXPECTED"):
        expected.write_text(said, encoding="utf-8")
    wanted = expected.read_text(encoding="utf-8") if expected.exists() else ""
    if said != wanted:
        lines = wanted.splitlines(keepends=True), said.splitlines(keepends=True)
        pytest.fail("".join(difflib.unified_diff(*lines, EXPECTED, "said")), pytrace=False)


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_one_mistake_is_one_report_of_the_code_that_names_the_folder(folder: Path) -> None:
    assert [one.code for one in said_of_folder(folder)] == [folder.name[:5]]


@pytest.mark.parametrize("folder", sorted(path for path in POOR.iterdir() if path.is_dir()), ids=lambda path: path.name)
def test_what_is_not_good_yet_says_why(folder: Path) -> None:
    assert (folder / "reason.txt").read_text(encoding="utf-8").strip()


# ---------------------------------------------------------------- a file with a dozen mistakes


def test_a_dozen_mistakes_in_one_file_are_a_dozen_reports() -> None:
    said = said_of_folder(HERE / "dozen")
    rendered = render_text(said, color=False, width=100)
    expected = HERE / "dozen" / EXPECTED
    if os.environ.get("REWRITE_EXPECTED"):
        expected.write_text(rendered, encoding="utf-8")
    assert rendered == expected.read_text(encoding="utf-8")
    marked = [line for line in (HERE / "dozen" / RULES).read_text(encoding="utf-8").splitlines() if "-- wrong:" in line]
    assert len(marked) == 12
    places = {one.span.source.line_text(one.span.line) for one in said}
    assert (len(said), places) == (12, set(marked))


# ---------------------------------------------------------------- every code


def not_by_a_rule_file() -> dict[str, str]:
    """Code -> why no bad program raises it."""
    lines = (HERE / "not_by_a_rule_file.txt").read_text(encoding="utf-8").splitlines()
    return {code: reason.strip() for code, _, reason in (line.partition(":") for line in lines if line)}


def test_every_code_is_raised_by_a_bad_program_or_has_a_reason_why_not() -> None:
    raised = {one.code for folder in FOLDERS for one in said_of_folder(folder)}
    excused = not_by_a_rule_file()
    assert all(excused.values())
    assert raised | excused.keys() == TABLE.keys()
    assert not raised & excused.keys()


# ---------------------------------------------------------------- the pages

NOT_BY_ITS_PAGE = {
    "E0001": "a page is UTF-8 itself, and can only show what became of the byte",
    "E0003": "whether a file can be read is no matter of its text",
    **{code: "no rule file raises it" for code in not_by_a_rule_file()},
}
_FILES = {"E06": "codes.csv", "E08": COVERAGE, "E09": "county_teams.csv", "W06": "codes.csv", "W08": COVERAGE}
_RULE_OF_FAMILY = {"06": "SK053\n    max 1 per day\n", "08": "", "09": "check total of county-teams = 1093\n"}
_TABLE_OF_RULES = {"E0613": ("pairs.csv", 'exclusions from "pairs.csv" in the same day\n')}
"""Codes of the catalogue's family that are raised by another sheet, and the sentence that reads it."""
_BEFORE = {HEADER: BASE / HEADER, "declared.takst": OF_PAGES / "declared.takst"}
_DECLARED = re.compile(r"^(?:in force|with means|codes look|[a-z]+(?: \"[^\"\n]*\"| [^\s:\"]+)?)")


def of_page(code: str, bad: bool) -> Diagnostics:
    """What is said of a page's example, after the declarations that all examples may use."""
    blocks = [(kind, text) for kind, wrong, text in _BLOCK.findall(page(code)) if (wrong == "-bad") == bad]
    ((kind, text),) = blocks
    if kind == "csv":
        sheet, rule = _TABLE_OF_RULES.get(code) or (_FILES[code[:3]], _RULE_OF_FAMILY[code[1:3]])
        texts = {sheet: text, RULES: _used(rule)}
    else:
        texts = {RULES: _used(text) if _stands_under_a_place(code) else text}
    whole = text.startswith("ruleset ")
    texts |= {name: _without(path, page(code)) for name, path in _BEFORE.items()}
    names = [RULES] if whole else [*_BEFORE, *(["examined.takst"] if code[1:3] in ("07", "08") else []), RULES]
    return said_of(reader(OF_PAGES, BASE, texts=texts), tuple(names))


def _stands_under_a_place(code: str) -> bool:
    """Most examples leave out what they are not about."""
    return not re.search(r"^from ", page(code), re.MULTILINE)


def _used(text: str) -> str:
    return f'from nn30 "Art. 8, Table 2.2"\n\n{text}'


def _without(path: Path, text: str) -> str:
    """The declarations of a file without those that the page makes itself."""
    own = {_key(line) for line in text.splitlines()}
    return "\n".join(line for line in path.read_text(encoding="utf-8").splitlines() if _key(line) not in own) + "\n"


def _key(line: str) -> str | None:
    found = _DECLARED.match(line)
    return found.group() if found else None


@pytest.mark.parametrize("code", sorted(TABLE.keys() - NOT_BY_ITS_PAGE.keys()))
def test_the_bad_example_of_a_page_raises_its_code_and_the_good_one_does_not(code: str) -> None:
    assert code in {one.code for one in of_page(code, bad=True)}
    own = (RULES, *_FILES.values())
    assert code not in {one.code for one in of_page(code, bad=False) if one.span.source.path in own}
