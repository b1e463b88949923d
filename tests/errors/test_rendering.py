"""What an author sees of a mistake: the words underlined, the message, the nearest right thing; and the same for
programs. Underlines are compared with the text they stand under, never with a column.
"""

from __future__ import annotations

import json
import re
import unicodedata
from typing import Any

import pytest

from takst.diagnostics import (
    Diagnostic,
    Diagnostics,
    either,
    help_text,
    lookalikes,
    nearest,
    note,
    plain,
    render_json,
    render_sarif,
    render_text,
    replace,
    report,
)
from takst.source import SourceText, Span

RULES = """\
fact duration_min: number in minutes

SK054 "Biofeedback, more than 30 minutes"
    cannot be billed with SKO53, PE071
    only when duration > 30
"""


def source(text: str = RULES, path: str = "rulesets/hzzo/rules.takst") -> SourceText:
    return SourceText(path, text)


def at(text: SourceText, words: str) -> Span:
    start = text.text.index(words)
    return text.span(start, start + len(words))


def unexpected(span: Span) -> Diagnostic:
    return report("E0101", span, word=span.text, expected=either(["with"]))


def terminal_columns(text: str) -> list[str]:
    """The character in each column of a terminal; a wide one fills two, an accent of its own joins its letter."""
    columns: list[str] = []
    for char in text:
        if unicodedata.combining(char):
            columns[-1] += char
        else:
            columns += [char, ""] if unicodedata.east_asian_width(char) in "WF" else [char]
    return columns


def underlined(rendered: str, mark: str = "^") -> list[str]:
    """The texts that stand above the marks."""
    found: list[str] = []
    above = ""
    for line in rendered.splitlines():
        marks = re.fullmatch(rf" *\| *(\{mark}+)", line)
        if marks:
            found.append("".join(terminal_columns(above)[marks.start(1) : marks.end(1)]))
        above = line
    return found


# ---------------------------------------------------------------- text


def test_a_misspelt_code_and_an_unknown_fact_as_the_author_sees_them() -> None:
    text = source()
    found = Diagnostics()
    fact = at(text, "duration >")
    found.error("E0202", text.span(fact.start, fact.start + len("duration")), name="duration")
    found.error("E0201", at(text, "SKO53"), code="SKO53", nearest="SK053", fix=replace(at(text, "SKO53"), "SK053"))
    assert render_text(found, color=False) == (
        "error[E0201]: the catalogue has no code `SKO53`\n"
        " --> rulesets/hzzo/rules.takst:4:27\n"
        "  |\n"
        "4 |     cannot be billed with SKO53, PE071\n"
        "  |                           ^^^^^\n"
        "  |\n"
        "  = nearest: `SK053`\n"
        "\n"
        "error[E0202]: no fact is called `duration`\n"
        " --> rulesets/hzzo/rules.takst:5:15\n"
        "  |\n"
        "5 |     only when duration > 30\n"
        "  |               ^^^^^^^^\n"
        "\n"
        "2 errors in 1 file\n"
    )


def test_a_note_shows_the_other_place_and_help_stands_apart_from_the_message() -> None:
    text = source("group examinations: PD001\ngroup examinations: PD002\n")
    first, second = text.span(6, 18), text.span(32, 44)
    twice = report("E0213", second, kind="group", name="examinations", notes=[note(first, "first-here")])
    limit = report("E0501", text.span(0, 5), help=help_text("declare-group", name="x"))
    assert render_text([twice], color=False) == (
        "error[E0213]: the group `examinations` is declared twice\n"
        " --> rulesets/hzzo/rules.takst:2:7\n"
        "  |\n"
        "2 | group examinations: PD002\n"
        "  |       ^^^^^^^^^^^^\n"
        " ::: rulesets/hzzo/rules.takst:1:7: first written here\n"
        "  |\n"
        "1 | group examinations: PD001\n"
        "  |       ------------\n"
        "\n"
        "1 error in 1 file\n"
    )
    shown = render_text([limit], color=False).splitlines()
    assert shown[6:8] == [
        "  = help: declare it: `group x: ...`",
        "  = help: add `per day` or `within 30 days`; where the text is silent, `ever` with a `reading`",
    ]


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("\t\tcannot\tbe billed beside SK053", "beside"),
        ("日本 code beside SK053", "beside"),
        ("code 日本語 beside SK053", "日本語"),
        ("c\u030cakanje beside SK053", "beside"),
        ("c\u030cakanje beside SK053", "c\u030cakanje"),
    ],
)
def test_the_underline_stands_under_the_words_after_tabs_wide_letters_and_accents(line: str, words: str) -> None:
    text = source(f"{line}\n")
    assert underlined(render_text([unexpected(at(text, words))], color=False)) == [words]


@pytest.mark.parametrize("words", ["first", "middle", "last"])
@pytest.mark.parametrize("width", [40, 60, 100])
def test_a_long_line_is_cut_so_that_the_words_stay_in_sight(words: str, width: int) -> None:
    text = source(f"first {'SK001, ' * 40}middle {'SK002, ' * 40}last\n")
    shown = render_text([unexpected(at(text, words))], color=False, width=width)
    assert underlined(shown) == [words]
    assert [line.count("…") for line in shown.splitlines() if words in line][1:] == [2 if words == "middle" else 1]
    assert max(map(len, shown.splitlines())) <= width


def test_several_lines_are_underlined_without_their_indentation_and_a_long_block_is_shortened() -> None:
    text = source("".join(f"SK00{n}\n    max {n} per day\n" for n in range(1, 5)))
    rule = report("I0219", text.span(0, at(text, "SK002").start), name="x")
    block = report("I0219", text.span(0, len(text.text)), name="y")
    assert underlined(render_text([rule], color=False)) == ["SK001", "max 1 per day"]
    assert underlined(render_text([block], color=False)) == ["SK001", "max 1 per day", "SK002", "max 4 per day"]


def test_a_place_at_the_end_of_a_line_and_one_in_an_empty_file() -> None:
    text = source("SK054\n    cannot be billed with\n")
    end = len("SK054\n    cannot be billed with")
    shown = render_text([report("E0125", text.span(end, end), expected="a code")], color=False)
    lines = shown.splitlines()
    assert lines[3:5] == ["2 |     cannot be billed with", "  |                          ^"]
    nothing = source("")
    missing = report("E0126", nothing.span(0, 0), line="in force")
    assert render_text([missing], color=False).splitlines()[1] == " --> rulesets/hzzo/rules.takst:1:1"


def test_characters_that_steer_a_terminal_or_turn_the_writing_are_not_passed_on() -> None:
    text = source("max 1\x1b[2J \u202eper day\n")
    shown = render_text([unexpected(at(text, "1\x1b[2J"))], color=False)
    assert "\x1b" not in shown
    assert "\u202e" not in shown


def test_colour_changes_no_word() -> None:
    found = [unexpected(at(source(), "SKO53"))]
    coloured = render_text(found, color=True)
    assert "\x1b[" in coloured
    assert re.sub(r"\x1b\[[0-9;]*m", "", coloured) == render_text(found, color=False)


def test_the_last_line_counts_and_nothing_found_is_said() -> None:
    one, other = source(path="a.takst"), source(path="b.takst")
    found = [
        unexpected(one.span(0, 4)),
        unexpected(other.span(0, 4)),
        report("W0504", one.span(5, 9)),
        report("I0219", one.span(5, 9), name="x"),
    ]
    assert render_text(found, color=False).splitlines()[-1] == "2 errors, 1 warning, 1 info in 2 files"
    assert render_text([], color=False) == "nothing to report\n"


def test_a_mistake_is_reported_once_and_in_the_order_of_places() -> None:
    text, found = source(), Diagnostics()
    found.warn("W0504", at(text, "only"))
    found.error("E0201", at(text, "PE071"), code="PE071")
    found.error("E0201", at(text, "PE071"), code="PE071", nearest="PE072")
    assert [diagnostic.code for diagnostic in found] == ["E0201", "W0504"]
    assert found.has_errors
    assert not Diagnostics([report("W0504", at(text, "only"))]).has_errors


def test_wrong_arguments_and_a_wrong_severity_fail_where_they_are_given() -> None:
    span = at(source(), "SKO53")
    with pytest.raises(ValueError, match="E0201 unknown-code takes the arguments"):
        report("E0201", span, name="SKO53")
    with pytest.raises(ValueError, match="W0504 is warning, not error"):
        Diagnostics().error("W0504", span)


# ---------------------------------------------------------------- programs


def test_json_gives_the_facts_of_a_diagnostic() -> None:
    text = source()
    span = at(text, "SKO53")
    found = report("E0201", span, code="SKO53", nearest="SK053", fix=replace(span, "SK053", safe=True))
    place = {"file": "rulesets/hzzo/rules.takst", "line": 4, "column": 27, "endLine": 4, "endColumn": 32}
    assert json.loads(render_json([found])) == [
        {
            "code": "E0201",
            "name": "unknown-code",
            "severity": "error",
            **place,
            "message": "the catalogue has no code `SKO53`",
            "help": [],
            "nearest": "SK053",
            "fixes": [{"title": "write `SK053`", "safe": True, "edits": [{**place, "replacement": "SK053"}]}],
            "notes": [],
        }
    ]


def test_sarif_has_the_shape_of_2_1_0() -> None:
    text = source(path="pravila/čekanje 1.takst")
    span = at(text, "SKO53")
    found = [
        report("I0219", at(text, "duration_min"), name="duration_min", notes=[note(span, "first-here")]),
        report("E0201", span, code="SKO53", nearest="SK053", fix=replace(span, "SK053")),
    ]
    log: dict[str, Any] = json.loads(render_sarif(found, version="1.2"))
    (run,) = log["runs"]
    driver, results = run["tool"]["driver"], run["results"]
    assert log["version"] == "2.1.0"
    assert (driver["name"], driver["version"]) == ("takst", "1.2")
    assert [rule["id"] for rule in driver["rules"]] == ["E0201", "I0219"]
    assert all(driver["rules"][result["ruleIndex"]]["id"] == result["ruleId"] for result in results)
    assert [result["level"] for result in results] == ["note", "error"]
    location = results[1]["locations"][0]["physicalLocation"]
    region = {"startLine": 4, "startColumn": 27, "endLine": 4, "endColumn": 32}
    assert location == {"artifactLocation": {"uri": "pravila/%C4%8Dekanje%201.takst"}, "region": region}
    assert results[0]["relatedLocations"][0]["message"] == {"text": "first written here"}
    (change,) = results[1]["fixes"][0]["artifactChanges"]
    assert change["replacements"] == [{"deletedRegion": region, "insertedContent": {"text": "SK053"}}]
    assert driver["rules"][0]["helpUri"].endswith("pages/E0201.md")


def test_the_order_given_changes_no_output() -> None:
    text = source()
    found = [unexpected(at(text, words)) for words in ("SKO53", "fact", "only", "PE071")]
    assert render_text(found, color=False) == render_text(found[::-1], color=False)
    assert render_json(found) == render_json(found[::-1])
    assert render_sarif(found) == render_sarif(found[::-1])


# ---------------------------------------------------------------- the nearest name


@pytest.mark.parametrize(
    ("wrote", "names", "meant"),
    [
        ("canot", ["cannot", "case", "catalogue"], "cannot"),
        ("calender", ["calendar", "case"], "calendar"),
        ("examinatoins", ["examinations", "explanations"], "examinations"),
        ("SKO53", ["SK052", "SK053", "SK054", "SK055"], "SK053"),
        ("sk 053", ["SK052", "SK053"], "SK053"),
        ("ЅК053", ["SK052", "SK053"], "SK053"),
        ("irradiation cycle", ["irradiation-cycle", "irradiation"], "irradiation-cycle"),
        ("cekanje", ["čekanje", "čekanja"], "čekanje"),
        ("Periodontitis", ["periodontitis", "peri-implantitis"], "periodontitis"),
    ],
)
def test_a_misspelling_finds_the_name_that_was_meant(wrote: str, names: list[str], meant: str) -> None:
    assert nearest(wrote, names) == meant
    assert nearest(wrote, names[::-1]) == meant


def test_nothing_near_is_nothing_and_so_is_a_row_of_neighbours() -> None:
    assert nearest("surgery", ["visit", "session"]) is None
    assert nearest("x", ["y"]) is None
    assert nearest("SK099", [f"SK09{digit}" for digit in range(9)]) is None


def test_look_alike_letters_are_named_with_what_they_look_like() -> None:
    assert lookalikes("ЅK054") == ((0, "Ѕ", "S"),)
    assert plain("“ЅK054”") == '"SK054"'
    assert lookalikes('š "čekanje" SK054') == ()
