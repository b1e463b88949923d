"""`takst check --fix`: what has one obvious right form is mended, and nothing else in the file is touched."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from takst.cli.mending import Mended, mend
from takst.cli.rulesets import Wanted
from takst.diagnostics import Diagnostic, applicable, date_from, edited, number_from, replace, together
from takst.driver import load, rule_files
from takst.scaffold import files_for
from takst.source import SourceText

from .conftest import Takst

BANK = Path(__file__).parents[1] / "errors"
FOLDERS = tuple(sorted(path for path in BANK.glob("[EWI][0-9][0-9][0-9][0-9]_*")))

MISTAKES = """\
fact duration_min: number in min "How long did it take?"
from tariff "Part 3" from 1.4.2024 -- the day of the circular

C02 “Long consultation”
\tmax 2 times a year -- remark: 1,5 stays as it is
\tonly when duration_mn >= 30
"""
MENDED = """\
fact duration_min: number in min "How long did it take?"
from tariff "Part 3" from 2024-04-01 -- the day of the circular

C02 "Long consultation"
    max 2 per calendar year -- remark: 1,5 stays as it is
    only when duration_min >= 30
"""


def ruleset(folder: Path, case: Path) -> Wanted:
    """A bad program of the bank as a folder of its own."""
    folder.mkdir()
    for home in (BANK / "base", case):
        for file in home.iterdir():
            if file.is_file() and file.suffix in (".takst", ".csv"):
                shutil.copyfile(file, folder / file.name)
    return Wanted(folder)


def errors(found: list[Diagnostic]) -> list[str]:
    return [one.code for one in found if one.entry.severity == "error"]


def mended(folder: Path, case: Path, unsafe: bool) -> tuple[list[Diagnostic], Mended]:
    wanted = ruleset(folder, case)
    return list(load(rule_files(folder)).diagnostics), mend(wanted, unsafe)


# ---------------------------------------------------------------- the bank of bad programs


@pytest.mark.parametrize("case", FOLDERS, ids=lambda path: path.name)
def test_a_safe_fix_mends_its_mistake_and_makes_nothing_worse(case: Path, tmp_path: Path) -> None:
    before, after = mended(tmp_path / "rules", case, unsafe=False)
    left = list(after.loaded.diagnostics)
    offered = [one for one in before if applicable(one)]
    assert bool(after.said) == bool(offered)
    assert len(errors(left)) <= len(errors(before))
    assert not {one.code for one in offered} & {one.code for one in left}


@pytest.mark.parametrize("case", FOLDERS, ids=lambda path: path.name)
def test_no_fix_whatever_makes_things_worse(case: Path, tmp_path: Path) -> None:
    before, after = mended(tmp_path / "rules", case, unsafe=True)
    assert len(errors(list(after.loaded.diagnostics))) <= len(errors(before))


@pytest.mark.parametrize("case", FOLDERS, ids=lambda path: path.name)
def test_only_the_words_that_the_fix_names_change(case: Path, tmp_path: Path) -> None:
    before, _ = mended(tmp_path / "rules", case, unsafe=False)
    for one in before:
        fix = applicable(one, unsafe=True)
        if fix is None:
            continue
        source = fix.edits[0][0].source
        text = edited(source.text, fix.edits)
        kept, done = [], 0
        for span, _ in sorted(fix.edits, key=lambda edit: edit[0].start):
            kept.append(source.text[done : span.start])
            done = span.end
        assert re.fullmatch(".*".join(map(re.escape, [*kept, source.text[done:]])), text, re.DOTALL)
        assert text != source.text


def exchanged(word: str) -> str:
    return word[0] + word[2] + word[1] + word[3:]


def one_letter_wrong(word: str) -> str:
    return f"{word[:2]}{'q' if word[2] != 'q' else 'z'}{word[3:]}"


@pytest.mark.parametrize("slip", [exchanged, one_letter_wrong])
def test_a_misspelt_word_of_a_sentence_comes_back_as_it_was_or_stays(
    slip: Callable[[str], str], tmp_path: Path
) -> None:
    texts = files_for("my_tariff")
    folder = tmp_path / "my_tariff"
    folder.mkdir()
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8")
    file, right = folder / "10-consultations.takst", texts["10-consultations.takst"]
    back = tried = 0
    for word in re.finditer(r'(?<![\w"./-])[a-z]{4,}(?![\w"./-])', right):
        before = right[right.rfind("\n", 0, word.start()) + 1 : word.start()]
        if "--" in before or before.count('"') % 2 or slip(word.group()) == word.group():
            continue  # remarks and titles may say what they like
        wrong = right[: word.start()] + slip(word.group()) + right[word.end() :]
        file.write_text(wrong, encoding="utf-8")
        _, text = mend(Wanted(folder), unsafe=False).texts.get(file, (wrong, wrong))
        assert text in (wrong, right), word.group()
        tried += 1
        back += text == right
    assert tried > 30
    assert back >= 0.9 * tried


def test_enough_of_the_bank_can_be_mended() -> None:
    """A number that falls when fixes get lost."""
    with_fix = [folder for folder in FOLDERS if "= fix:" in _said(folder) or "= nearest:" in _said(folder)]
    assert len(with_fix) >= 100


def _said(folder: Path) -> str:
    return (folder / "expected.txt").read_text(encoding="utf-8")


def test_what_has_a_dozen_mistakes_is_mended_as_far_as_that_is_certain(tmp_path: Path) -> None:
    before, after = mended(tmp_path / "rules", BANK / "dozen", unsafe=False)
    assert (len(before), [one.code for one in after.loaded.diagnostics]) == (12, ["E0202"])
    comments = re.compile(r"--.*")
    (was, now) = after.texts[tmp_path / "rules" / "rules.takst"]
    assert comments.findall(was) == comments.findall(now)


# ---------------------------------------------------------------- the command


@pytest.fixture
def mistakes(tariff: Path) -> Path:
    header = tariff / "00-header.takst"
    kept = [line for line in header.read_text(encoding="utf-8").splitlines() if not line.startswith("fact duration")]
    header.write_text("\n".join(kept) + "\n", encoding="utf-8")
    file = tariff / "30-mistakes.takst"
    file.write_text(MISTAKES, encoding="utf-8")
    return file


def test_files_are_mended_and_what_was_mended_is_said(takst: Takst, mistakes: Path) -> None:
    answer = takst("check", "--fix")
    assert mistakes.read_text(encoding="utf-8") == MENDED
    said = answer.out.splitlines()
    place = "rulesets/my_tariff/30-mistakes.takst"
    assert said[0] == f"fixed: {place}:2:27: `1.4.2024` is not a date as it is written here: write `2024-04-01`"
    assert sum(line.startswith("fixed: ") for line in said) == 5
    assert (answer.status, said[-1]) == (0, "nothing to report")


def test_a_path_may_follow_and_other_files_stay_as_they_are(takst: Takst, mistakes: Path, tariff: Path) -> None:
    other = tariff / "40-other.takst"
    other.write_text('from tariff "Part 4"\n\nC01 “Consultation”\n    max 2 per week\n', encoding="utf-8")
    assert takst("check", "--fix", "rulesets/my_tariff/30-mistakes.takst").status == 0
    assert mistakes.read_text(encoding="utf-8") == MENDED
    assert "“" in other.read_text(encoding="utf-8")


def test_a_difference_is_shown_and_nothing_is_written(takst: Takst, mistakes: Path) -> None:
    answer = takst("check", "--fix", "--diff", mistakes)
    assert answer.status == 1
    assert answer.err == "0 errors would be left\n"
    assert "-C02 “Long consultation”\n" in answer.out
    assert '+C02 "Long consultation"\n' in answer.out
    assert mistakes.read_text(encoding="utf-8") == MISTAKES


def test_a_suggestion_is_applied_only_when_all_are_asked_for(takst: Takst, tariff: Path) -> None:
    file = tariff / "30-mistake.takst"
    file.write_text('from tariff "Part 3"\n\nC02\n    cannot be billed with C01, U02\n', encoding="utf-8")
    answer = takst("check", "--fix")
    assert (answer.status, answer.out.splitlines()[0]) == (1, "error[E0201]: the catalogue has no code `U02`")
    assert "U02" in file.read_text(encoding="utf-8")
    answer = takst("check", "--fix", "all")
    assert "fixed: " in answer.out
    assert "U02" not in file.read_text(encoding="utf-8")


def test_line_ends_and_the_mark_at_the_beginning_stay(takst: Takst, mistakes: Path) -> None:
    mistakes.write_bytes(b"\xef\xbb\xbf" + MISTAKES.replace("\n", "\r\n").encode())
    assert takst("check", "--fix").status == 0
    assert mistakes.read_bytes() == b"\xef\xbb\xbf" + MENDED.replace("\n", "\r\n").encode()


def test_the_catalogue_is_mended_too(takst: Takst, tariff: Path) -> None:
    codes = tariff / "codes.csv"
    text = codes.read_text(encoding="utf-8")
    codes.write_text(text.replace("2.50", '"2,50"'), encoding="utf-8")
    assert takst("check", "--fix").status == 0
    assert codes.read_text(encoding="utf-8") == text.replace("2.50", '"2.50"')


def test_a_file_in_another_encoding_is_left_alone(takst: Takst, mistakes: Path) -> None:
    mistakes.write_bytes(MISTAKES.encode("utf-16"))
    before = mistakes.read_bytes()
    assert takst("check", "--fix", "all").status == 1
    assert mistakes.read_bytes() == before


def test_difference_without_fix_is_wrong_use(takst: Takst, tariff: Path) -> None:
    answer = takst("check", "--diff")
    assert answer.status == 2
    assert "--diff shows what --fix would change" in answer.err


def test_fixes_travel_with_the_json_and_say_whether_they_are_safe(takst: Takst, mistakes: Path) -> None:
    found = json.loads(takst("check", "--format", "json").out)
    assert all(fix["safe"] for one in found for fix in one["fixes"])
    date = next(one for one in found if one["code"] == "E0111")
    (fix,) = date["fixes"]
    (edit,) = fix["edits"]
    assert (fix["title"], edit["replacement"], edit["line"], edit["column"]) == (
        "write `2024-04-01`",
        "2024-04-01",
        2,
        27,
    )


def test_with_json_standard_output_holds_nothing_else(takst: Takst, mistakes: Path) -> None:
    answer = takst("check", "--fix", "--format", "json")
    assert json.loads(answer.out) == []
    assert answer.err.count("fixed: ") == 5


# ---------------------------------------------------------------- edits


def test_edits_that_touch_each_other_are_not_applied_together() -> None:
    source = SourceText("a.takst", "one two three")
    first, second = replace(source.span(0, 3), "1"), replace(source.span(3, 7), "2")
    third = replace(source.span(8, 13), "3")
    assert together([first, second, third]) == (first, third)
    assert edited(source.text, [*first.edits, *third.edits]) == "1 two 3"


@pytest.mark.parametrize(
    ("wrote", "right", "sure"),
    [
        ("31.12.2018", "2018-12-31", True),
        ("1.4.2018", "2018-04-01", True),
        ("1/4/2018", "2018-04-01", False),
        ("12/31/2018", "2018-12-31", True),
        ("4/4/2018", "2018-04-04", True),
        ("1.4.18", "2018-04-01", False),
        ("2018/4/1", "2018-04-01", True),
        ("20180401", "2018-04-01", True),
        ("1. April 2018", "2018-04-01", True),
        ("2018-02-30", "2018-02-28", False),
        ("31.31.2018", None, None),
        ("1 Ju 2018", None, None),
    ],
)
def test_a_date_is_sure_when_it_has_one_reading(wrote: str, right: str | None, sure: bool | None) -> None:
    found = date_from(wrote)
    assert (found, None if found is None else found.sure) == (right, sure)


@pytest.mark.parametrize(
    ("wrote", "right", "sure"),
    [("2,34", "2.34", True), ("1,234", "1.234", False), ("1 093", "1093", True), ("1 09", None, None)],
)
def test_a_number_is_sure_when_it_has_one_reading(wrote: str, right: str | None, sure: bool | None) -> None:
    found = number_from(wrote)
    assert (found, None if found is None else found.sure) == (right, sure)
