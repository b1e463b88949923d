"""What an editor is told about a place in a rule file. `|` in a text marks the place."""

from __future__ import annotations

from pathlib import Path

import pytest

from takst.editor.completion import Choice, complete
from takst.editor.examples import run_at
from takst.editor.formatting import format_edits
from takst.editor.hover import hover
from takst.editor.meanings import (
    CLAUSES,
    CONDITIONS,
    DECLARATIONS,
    EXAMPLES,
    HEADINGS,
    STATEMENTS,
    VERDICTS,
    meaning_of,
)
from takst.editor.names import index_of
from takst.editor.navigation import definitions, references
from takst.editor.places import Position, offset, position
from takst.editor.renaming import Edits, Refused, rename
from takst.editor.sentence import writings
from takst.editor.workspace import Snapshot, Workspace, snapshot_of
from takst.examples import run
from takst.source import SourceText

HEADER = """\
ruleset demo "Demonstration tariff"
source act "Act 1/2018" language en published 2018-03-30
in force from 2018-04-01
codes look like "AA000"
catalogue "codes.csv"
outside "outside.csv"

fact place: one of home, practice "Where was it done?"
fact patient.registered: yes/no "Is the patient registered?"
fact performer.specialty: text "What is the performer a specialist in?"
fact documents.referral: yes/no "Is the referral there?"
fact "distance in all": number in km "How far is it?"
group visits "Visits at home": AA001, AA002
term at-home: place is home reading "home is where the patient lives" rather than "any dwelling"
noun sessions: lines
key stay: stay_id
period spring: 2018-03-01 to 2018-05-31
"""
RULES = """\
from act "Art. 1"

AA001
    cannot be billed with codes-of-none in the same stay

from act "Art. 2"

AA002 "Kućna posjeta"
    max 1 session per stay and place
    only when the patient is registered and at-home
    only by performer.specialty surgery, dentistry
    requires document referral
"""
SOUND = RULES.replace("with codes-of-none", "with AA002")
EXAMPLE = """
example "both on one day"
    patient registered
    claim documents.referral
    on 2018-05-02: AA001, AA002 with place home and performer.specialty surgery
    expect AA001 payable by "only-when-patient-registered-and-at-home"
"""
CODES = (
    "code,label,coefficient,place,valid_from\n"
    "AA001,Pregled na daljinu,2.5,Table 1,\nAA002,Kućna posjeta,4,Table 2,2018-05-01\n"
)


def ruleset(rules: str) -> Snapshot:
    files = {"/demo/00.takst": HEADER, "/demo/01.takst": rules, "/demo/codes.csv": CODES}
    return snapshot_of(files | {"/demo/outside.csv": "code,mentioned_in\nAA900,Art. 9\n"})


def marked(text: str) -> tuple[Snapshot, SourceText, int]:
    """The ruleset with the text as its second file, and the place that is marked."""
    at = text.index("|")
    snapshot = ruleset(text.replace("|", "", 1))
    source = snapshot.source("/demo/01.takst")
    assert source is not None
    return snapshot, source, at


def offered(text: str) -> list[str]:
    return [choice.insert for choice in choices(text)]


def choices(text: str) -> tuple[Choice, ...]:
    return complete(*marked(text)).found


# ---------------------------------------------------------------- places


@pytest.mark.parametrize(
    ("text", "at", "units", "column"),
    [
        ("čćž x", 4, "utf-16", 4),
        ("𝄞č x", 3, "utf-16", 4),
        ("𝄞č x", 3, "utf-32", 3),
        ("𝄞č x", 3, "utf-8", 7),
        ("a\n👩🏽‍⚕️ AA001", 7, "utf-16", 7),
    ],
)
def test_columns_are_counted_as_the_editor_counts_them(text: str, at: int, units: str, column: int) -> None:
    source = SourceText("a", text)
    found = position(source, at, units)  # type: ignore[arg-type]
    assert found.column == column
    assert offset(source, found, units) == at  # type: ignore[arg-type]


def test_a_position_that_the_text_has_not_is_taken_for_the_nearest() -> None:
    source = SourceText("a", "čć\n𝄞")
    asked = [Position(0, 99), Position(9, 0), Position(-1, 5), Position(1, 1)]
    assert [offset(source, one) for one in asked] == [2, 4, 0, 3]


# ---------------------------------------------------------------- completion


def test_a_sentence_begins_with_whole_phrases_and_each_says_what_it_means() -> None:
    found = {choice.insert: choice.about for choice in choices(RULES + "    |")}
    assert {"cannot be billed with", "cannot be billed again within", "max", "only when", "does not include"} <= set(
        found
    )
    assert found["max"].startswith("At most so many units")
    assert all(found.values())


def test_a_phrase_goes_on_where_it_was_left() -> None:
    assert offered(RULES + "    cannot be billed |") == ["again within", "with", "within"]


def test_codes_come_with_label_and_price_and_are_found_by_words_of_the_label() -> None:
    (found,) = (choice for choice in choices(SOUND + "    includes posje|") if choice.sort == "code")
    assert (found.insert, found.detail) == ("AA002", "Kućna posjeta")
    assert found.about == "coefficient 4 · in force from 2018-05-01 · Table 2"
    assert "AA900" in offered(SOUND + "    includes AA9|")


def test_names_fit_the_place() -> None:
    assert offered(SOUND + "    max 1 |")[:1] == ["sessions"]
    assert {"stay", "day", "patient.registered"} <= set(offered(SOUND + "    max 1 per |"))
    assert offered(SOUND + "    max 1 in |") == ["spring"]
    assert "visits" in offered(SOUND + "    cannot be billed with |")
    assert {"at-home", "patient.registered"} <= set(offered(SOUND + "    only when |"))
    assert offered("from |") == ["act"]
    assert "referral" in offered(SOUND + "    requires document |")
    assert offered(SOUND + "    max 1 per calendar |") == ["year", "month", "week"]


def test_values_are_those_of_the_fact_or_those_that_were_used() -> None:
    assert [one for one in offered(SOUND + "    only when place is |") if one in ("home", "practice")] == [
        "home",
        "practice",
    ]
    assert {"surgery", "dentistry"} <= set(offered(SOUND + "    also by performer.specialty |"))


def test_an_expectation_offers_the_codes_of_its_example_first() -> None:
    text = SOUND + '\nexample "one"\n    on 2018-05-02: AA002\n    expect |'
    assert [choice.insert for choice in choices(text) if choice.sort == "code"][:2] == ["AA002", "AA001"]


def test_a_name_of_several_words_is_completed_from_its_second_word() -> None:
    (found,) = (one for one in choices(SOUND + "    only when distance in al|") if one.insert == "distance in all")
    assert (SOUND + "    only when distance in al")[found.start :] == "distance in al"


def test_quoted_texts_that_are_known() -> None:
    assert offered('from act "Art. 1"\n\nfrom act "|') == ['Art. 1"']
    assert offered("AA002 |")[:1] == ['"Kućna posjeta"']
    texts = offered(SOUND + EXAMPLE + '    expect AA002 refused by "|"\n')
    assert 'only-when-patient-registered-and-at-home"' in texts


@pytest.mark.parametrize("text", ["-- only w|", SOUND + "    max many |", 'AA001\n    note "cannot |'])
def test_nothing_is_offered_in_comments_texts_and_after_a_mistake(text: str) -> None:
    assert offered(text) == []


def test_a_deeper_line_goes_on_with_the_sentence_above() -> None:
    assert {"unless", "when", "reading"} <= set(offered(SOUND.replace("stay and place", "stay\n        |")))


# ---------------------------------------------------------------- meanings


def test_every_sentence_and_declaration_has_a_meaning_and_every_meaning_can_be_written() -> None:
    snapshot = ruleset(SOUND)
    opening = {
        writing.kind: writing.phrases
        for text in ("", "AA001\n    ", 'example "a"\n    ')
        for writing in writings(SourceText("a", text), len(text), snapshot.parser, snapshot.vocabulary)
    }
    assert opening.keys() == {"declaration", "heading", "statement", "example_line"}
    silent = [
        phrase for kind, phrases in opening.items() for phrase in phrases if not meaning_of((), phrase.split(), kind)
    ]
    assert silent == []
    words = {word for spelled in snapshot.parser.words.spellings.values() for one in spelled for word in one.split()}
    for table in (STATEMENTS, CLAUSES, CONDITIONS, HEADINGS, DECLARATIONS, EXAMPLES, VERDICTS):
        assert {word for phrase in table for word in phrase.split()} <= words


# ---------------------------------------------------------------- hover


def told(text: str) -> str:
    found = hover(*marked(text))
    assert found is not None
    return found.markdown


def test_hover_over_a_code_shows_its_row_and_its_rules() -> None:
    words = told(SOUND.replace("with AA002", "with AA0|02"))
    assert words.startswith(
        "**AA002** Kućna posjeta\n\ncoefficient 4 · in force from 2018-05-01 · Table 2\n\n- max 1 session"
    )
    assert "*(Art. 2)*" in words


def test_hover_over_names() -> None:
    assert told(SOUND.replace("at-home", "at-ho|me")) == (
        "**at-home** · term\n\n`place is home`\n\n"
        "Read as: home is where the patient lives; rather than: any dwelling\n\nUsed once."
    )
    assert told(SOUND.replace("and place", "and pl|ace")).startswith(
        "**place** · fact\n\none of home, practice\n\nWhere was it done?"
    )
    assert "**patient.registered** · fact" in told(SOUND.replace("is registered", "is regis|tered"))
    assert "`stay_id` says so" in told(SOUND.replace("per stay", "per st|ay"))


def test_hover_over_a_phrase_shows_meaning_citation_and_rule() -> None:
    words = told(SOUND.replace("only by", "on|ly by"))
    assert words == (
        "**only by**\n\nThe line is refused unless the fact has one of these values.\n\n*Act 1/2018, Art. 2*\n\n"
        "rule `demo.AA002.only-when-performer-specialty`"
    )
    assert told(SOUND.replace('from act "Art. 2"', 'fr|om act "Art. 2"')).endswith("*Act 1/2018, Art. 2*")


def test_hover_answers_from_the_last_sound_rules_while_a_sentence_is_being_written(tmp_path: Path) -> None:
    for name, text in {"00.takst": HEADER, "01.takst": SOUND, "codes.csv": CODES, "outside.csv": "code\n"}.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    workspace = Workspace()
    workspace.snapshot(tmp_path)
    workspace.put(tmp_path / "01.takst", SOUND + "    max \n")
    snapshot = workspace.snapshot(tmp_path)
    assert snapshot is not None and snapshot.loaded.checked is None
    found = hover(snapshot, workspace.buffers[tmp_path / "01.takst"], SOUND.index("AA001") + 1)
    assert found is not None and "cannot be billed with AA002" in found.markdown


# ---------------------------------------------------------------- navigation


def test_definitions_of_names_codes_and_rule_ids() -> None:
    def at(text: str) -> list[tuple[str, int]]:
        return [(span.source.path, span.line) for span in definitions(*marked(text))]

    assert at(SOUND.replace("at-home", "at-ho|me")) == [("/demo/00.takst", 14)]
    assert at(SOUND.replace("with AA002", "with AA0|02")) == [("/demo/codes.csv", 3)]
    assert at(SOUND + "\nAA90|0\n") == [("/demo/outside.csv", 2)]
    text = SOUND + EXAMPLE.replace('by "only-when', 'by "only-wh|en')
    assert at(text) == [("/demo/01.takst", 10)]


def test_a_name_is_found_in_a_sentence_that_cannot_be_read() -> None:
    text = RULES + "    only when at-ho|me and and\n"
    assert [span.source.path for span in definitions(*marked(text))] == ["/demo/00.takst"]


def test_references_of_a_key_are_not_those_of_a_fact_and_those_of_a_code_stand_in_examples_too() -> None:
    assert [span.line for span in references(*marked(SOUND.replace("per stay", "per st|ay")))] == [16, 4, 9]
    text = (SOUND + EXAMPLE).replace("AA001\n    cannot", "AA0|01\n    cannot")
    lines = [(span.source.path, span.line) for span in references(*marked(text))]
    assert lines == [
        ("/demo/codes.csv", 2),
        ("/demo/00.takst", 13),
        ("/demo/01.takst", 3),
        ("/demo/01.takst", 17),
        ("/demo/01.takst", 18),
    ]


# ---------------------------------------------------------------- renaming


def renamed(text: str, new: str) -> dict[str, str]:
    snapshot, source, at = marked(text)
    edits = rename(snapshot, source, at, new)
    assert not isinstance(edits, Refused), edits.reason
    return applied(snapshot, edits)


def applied(snapshot: Snapshot, edits: Edits) -> dict[str, str]:
    texts = {span.source.path: span.source.text for span, _ in edits}
    texts = {source.path: source.text for source in snapshot.loaded.sources} | texts
    for span, new in sorted(edits, key=lambda edit: -edit[0].start):
        text = texts[span.source.path]
        texts[span.source.path] = text[: span.start] + new + text[span.end :]
    return texts


def test_a_fact_of_the_patient_is_renamed_where_it_is_said_in_short_and_in_rule_ids() -> None:
    texts = renamed((SOUND + EXAMPLE).replace("is registered", "is regis|tered"), "listed")
    assert "fact patient.listed: yes/no" in texts["/demo/00.takst"]
    assert "the patient is listed and at-home" in texts["/demo/01.takst"]
    assert "    patient listed\n" in texts["/demo/01.takst"]
    assert 'by "only-when-patient-listed-and-at-home"' in texts["/demo/01.takst"]


def test_a_term_may_get_several_words_and_then_is_quoted_where_it_is_declared() -> None:
    texts = renamed(SOUND.replace("at-home", "at-ho|me"), "home call")
    assert 'term "home call": place is home' in texts["/demo/00.takst"]
    assert "and home call\n" in texts["/demo/01.takst"]


def test_a_document_and_the_fact_about_it_are_one() -> None:
    texts = renamed((SOUND + EXAMPLE).replace("document referral", "document refer|ral"), "letter_of_referral")
    assert "fact documents.letter_of_referral:" in texts["/demo/00.takst"]
    assert "requires document letter_of_referral" in texts["/demo/01.takst"]
    assert "claim documents.letter_of_referral" in texts["/demo/01.takst"]


def test_an_example_gets_another_title() -> None:
    texts = renamed((SOUND + EXAMPLE).replace("both on", "both| on"), "the cheaper falls")
    assert 'example "the cheaper falls"' in texts["/demo/01.takst"]


@pytest.mark.parametrize(
    ("text", "new", "reason"),
    [
        (SOUND.replace('AA002 "', 'AA0|02 "'), "AA003", "AA002 is a code: it belongs to the table of codes"),
        (SOUND.replace("at-home", "at-ho|me"), "unless", "`unless` is a word of the language"),
        (SOUND.replace("at-home", "at-ho|me"), "place", "there is a fact `place` already"),
        (SOUND.replace("at-home", "at-ho|me"), "Home", "`Home` is no name"),
        (SOUND.replace("per stay", "per da|y"), "date", "`day` is known to every ruleset"),
        (SOUND.replace("at-home", "at-ho|me") + "    max\n", "home", "01.takst has a sentence that cannot be read"),
        (SOUND.replace("max 1", "ma|x 1"), "most", "only facts, groups, terms"),
    ],
)
def test_what_cannot_be_renamed_says_why(text: str, new: str, reason: str) -> None:
    found = rename(*marked(text), new)
    assert isinstance(found, Refused)
    assert found.reason.startswith(reason)


RULESETS = Path(__file__).parents[2] / "rulesets"
RENAMED = {
    "helfo": {
        "source kp2019": "regulation",
        "key treatment": "course",
        "noun follow-ups": "later-visits",
        "group clinical-procedures": "procedures by hand",
    },
    "aleris": {
        "key department": "ward",
        "period contract-period": "agreed-time",
        "term at-frogner": "first house",
        "fact service_type": "sort_of_service",
        "table rows": "printed",
    },
    "abroad": {"case expense": "cost", "term childhood": "youth", "fact offer_in_norway": "offer_at_home"},
}


@pytest.mark.parametrize("ruleset", RENAMED)
def test_a_whole_ruleset_keeps_its_meaning_under_other_names(ruleset: str) -> None:
    """Every example holds as before: what follows from the names is changed with them."""
    folder, workspace = RULESETS / ruleset, Workspace()
    first = snapshot = workspace.snapshot(folder)
    for declaration, new in RENAMED[ruleset].items():
        assert first is not None and snapshot is not None
        source = next(one for one in snapshot.loaded.sources if f"\n{declaration}" in f"\n{one.text}")
        edits = rename(snapshot, source, f"\n{source.text}".index(f"\n{declaration}") + len(declaration), new)
        assert not isinstance(edits, Refused), edits.reason
        texts = applied(snapshot, edits)
        for path in {span.source.path for span, _ in edits if span.source.path.endswith(".takst")}:
            workspace.put(Path(path), texts[path])
        snapshot = workspace.snapshot(folder)
    assert first is not None and snapshot is not None
    assert snapshot.loaded.checked is not None and snapshot.loaded.ruleset is not None
    assert [one.code for one in snapshot.loaded.diagnostics] == [one.code for one in first.loaded.diagnostics]
    ran = run(snapshot.loaded.checked, [cited.node for cited in snapshot.loaded.ruleset.examples])
    assert [one.example.title for one in ran if not one.holds] == []


def test_the_list_of_coverage_is_renamed_too() -> None:
    snapshot = Workspace().snapshot(RULESETS / "helfo")
    assert snapshot is not None and snapshot.loaded.checked is not None
    source = next(one for one in snapshot.loaded.sources if "\ngroup clinical-procedures" in one.text)
    edits = rename(snapshot, source, source.text.index("\ngroup clinical-procedures") + 10, "handiwork")
    assert not isinstance(edits, Refused)
    written = applied(snapshot, edits)[str(RULESETS / "helfo" / "coverage.csv")]
    assert "helfo.511.includes.handiwork" in written
    assert "helfo.511.includes.clinical-procedures" not in written
    assert "helfo.1.includes.clinical-procedures-for-the-diagnosis" in written  # a service, not the group


@pytest.mark.parametrize(
    ("declaration", "reason"),
    [
        ("fact paragraph", "claims say `paragraph` by this name in every ruleset"),
        ("group anaesthesia", 'a sentence names the group and "anaesthesia", and their rule ids are one'),
    ],
)
def test_a_name_that_is_tied_to_another_is_left_to_a_person(declaration: str, reason: str) -> None:
    snapshot = Workspace().snapshot(RULESETS / "helfo")
    assert snapshot is not None
    source = next(one for one in snapshot.loaded.sources if f"\n{declaration}" in one.text)
    found = rename(snapshot, source, source.text.index(f"\n{declaration}") + len(declaration), "other")
    assert isinstance(found, Refused)
    assert found.reason.startswith(reason)


# ---------------------------------------------------------------- examples, formatting, snapshots


def test_an_example_cannot_be_run_while_there_is_a_mistake() -> None:
    snapshot, source, _ = marked(RULES + EXAMPLE + "|")
    found = run_at(snapshot, source.path, source.text[: source.text.index("example")].count("\n") + 1)
    assert found is not None and found.holds is None


def test_formatting_touches_only_the_lines_that_change() -> None:
    snapshot, source, _ = marked(SOUND.replace("    max 1", "    max   1") + "|")
    edits = format_edits(snapshot, source)
    assert [(span.line, new) for span, new in edits] == [(9, "    max 1 session per stay and place\n")]
    assert applied(snapshot, edits)["/demo/01.takst"] == SOUND
    assert format_edits(snapshot, source, (1, 8)) == ()


def test_a_file_that_did_not_change_is_not_parsed_again(tmp_path: Path) -> None:
    for name, text in {"00.takst": HEADER, "01.takst": SOUND, "codes.csv": CODES, "outside.csv": "code\n"}.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    workspace = Workspace()
    first = workspace.snapshot(tmp_path)
    workspace.put(tmp_path / "01.takst", SOUND + "\n")
    second = workspace.snapshot(tmp_path)
    assert first is not None and second is not None
    assert first.loaded.files[0] is second.loaded.files[0]
    assert first.loaded.files[1] is not second.loaded.files[1]


def test_an_answer_about_a_new_name_follows_the_text(tmp_path: Path) -> None:
    """A phrase that is declared in one file changes how the others are read."""
    for name, text in {"00.takst": HEADER, "01.takst": SOUND, "codes.csv": CODES, "outside.csv": "code\n"}.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    workspace = Workspace()
    workspace.snapshot(tmp_path)
    workspace.put(tmp_path / "00.takst", HEADER + 'term "weekend call": place is home\n')
    workspace.put(tmp_path / "01.takst", SOUND + "    only when weekend call\n")
    snapshot = workspace.snapshot(tmp_path)
    assert snapshot is not None
    assert "weekend call" in index_of(snapshot).names("term")
    assert [one.code for one in snapshot.loaded.diagnostics if one.entry.severity == "error"] == []
