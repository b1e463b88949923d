"""What holds for every text and place: an editor gets an answer, and edits that do what they say."""

from __future__ import annotations

import re
from itertools import pairwise
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from takst.editor.completion import complete
from takst.editor.examples import run_at, runnable
from takst.editor.formatting import format_edits
from takst.editor.hover import hover
from takst.editor.navigation import definitions, references
from takst.editor.outline import folds, outline
from takst.editor.places import Position, Units, offset, position
from takst.editor.problems import all_safe_fixes, fixes, problems_by_file, words
from takst.editor.renaming import Refused, rename, target
from takst.editor.workspace import Snapshot, snapshot_of
from takst.source import SourceText
from takst.syntax.format import format_text

CASES = Path(__file__).parents[1] / "cases" / "syntax"
HEADER = """\
ruleset demo "Demonstration tariff"
source act "Act" language en
codes look like "AA000"
catalogue "codes.csv"
fact place: one of home, practice "Where?"
fact "long name": number in min "How long?"
fact patient.sick: yes/no
group visits: AA001, AA002
term at-home: place is home
key stay: stay_id
from act "Art. 1"
"""
SENTENCES = """\
AA001 "Čšž 𝄞"
    cannot be billed with AA002, visits in the same stay unless at-home
    max 2 per day and stay, counting AA002 -- why
    only when long name >= 30 and the patient is sick
    requires document finding dated before date

example "𝄞 čć"
    patient sick
    on 2018-05-02: AA001 × 2 with place home and documents.finding
    expect AA001 refused by "max-2-per-day-and-stay"
"""
CODES = "code,label\nAA001,Čšž 𝄞\nAA002,Kućna posjeta\n"
RULE_TEXTS = (HEADER + SENTENCES, *(path.read_text(encoding="utf-8") for path in sorted(CASES.glob("*.takst"))))
UNITS: tuple[Units, ...] = ("utf-8", "utf-16", "utf-32")

slowly = settings(deadline=None, max_examples=20, suppress_health_check=[HealthCheck.too_slow])


def ruleset(text: str) -> Snapshot:
    return snapshot_of({"rules.takst": text, "codes.csv": CODES})


@st.composite
def damaged(draw: st.DrawFn) -> str:
    """A rule text as it is while somebody types: cut short, or with words lost, doubled or put in."""
    text = draw(st.sampled_from(RULE_TEXTS))
    pieces = re.findall(r"\w+|\s+|.", text)
    for _ in range(draw(st.integers(0, 4))):
        at = draw(st.integers(0, len(pieces) - 1))
        noise = (
            "",
            "\n",
            "    ",
            '"',
            ",",
            "(",
            "not ",
            "unless ",
            "AA001",
            "7",
            "𝄞",
            "--",
            "\u00a0",
            "\x0c",
            "\u2028",
        )
        pieces[at] = draw(st.sampled_from((*noise, pieces[at] * 2)))
    done = "".join(pieces)
    return done[: draw(st.integers(0, len(done)))] if draw(st.booleans()) else done


texts = damaged() | st.text() | st.text(alphabet='aAS0,.:()"„”§×-— \n\r\t\u200bЅе́%*<=/𝄞')


def everything(snapshot: Snapshot, source: SourceText, at: int) -> None:
    """Every question that an editor asks about a place."""
    for choice in complete(snapshot, source, at).found:
        assert 0 <= choice.start <= at
    found = hover(snapshot, source, at)
    assert found is None or (found.markdown and found.span.start <= at <= found.span.end)
    for span in (*definitions(snapshot, source, at), *references(snapshot, source, at)):
        assert 0 <= span.start <= span.end <= len(span.source.text)
    target(snapshot, source, at)
    fixes(snapshot, source, at, at)


@slowly
@given(texts, st.data())
def test_no_text_is_without_an_answer(text: str, data: st.DataObject) -> None:
    snapshot = ruleset(text)
    source = snapshot.source("rules.takst")
    assert source is not None
    for _ in range(3):
        everything(snapshot, source, data.draw(st.integers(0, len(source.text))))
    for one in (entry for path in problems_by_file(snapshot).values() for entry in path):
        assert words(one)
    for entry in outline(source, snapshot.parser):
        assert entry.span.start <= entry.title_span.start <= entry.title_span.end <= entry.span.end
    assert all(first < last for first, last in folds(source, snapshot.parser))
    for example in runnable(snapshot, "rules.takst"):
        assert run_at(snapshot, "rules.takst", example.span.line) is not None


@slowly
@given(texts, st.data())
def test_an_answer_from_an_older_snapshot_does_not_fail(text: str, data: st.DataObject) -> None:
    """Completion does not wait for the ruleset to be read again: the text is newer than the snapshot."""
    snapshot = ruleset(HEADER + SENTENCES)
    source = SourceText("rules.takst", text)
    complete(snapshot, source, data.draw(st.integers(0, len(source.text))))


@given(st.text() | st.text(alphabet="ač𝄞\n\r"), st.data(), st.sampled_from(UNITS))
def test_a_place_is_found_again_by_its_position(text: str, data: st.DataObject, units: Units) -> None:
    source = SourceText("a", text)
    at = data.draw(st.integers(0, len(source.text)))
    assert offset(source, position(source, at, units), units) == at


@given(st.text(), st.integers(-3, 9), st.integers(-3, 99), st.sampled_from(UNITS))
def test_no_position_is_outside_the_text(text: str, line: int, column: int, units: Units) -> None:
    source = SourceText("a", text)
    assert 0 <= offset(source, Position(line, column), units) <= len(source.text)


@slowly
@given(damaged())
def test_the_edits_of_formatting_give_the_formatted_text(text: str) -> None:
    snapshot = ruleset(text)
    source = snapshot.source("rules.takst")
    assert source is not None
    assert _applied(source, format_edits(snapshot, source)) == format_text(source, snapshot.vocabulary)


@slowly
@given(damaged())
def test_all_safe_fixes_can_be_applied_at_once(text: str) -> None:
    snapshot = ruleset(text)
    source = snapshot.source("rules.takst")
    assert source is not None
    edits = sorted(all_safe_fixes(snapshot, source), key=lambda edit: edit[0].start)
    assert all(one[0].end <= two[0].start for one, two in pairwise(edits))


def _applied(source: SourceText, edits: tuple[tuple[object, str], ...]) -> str:
    text = source.text
    for span, new in sorted(edits, key=lambda edit: -edit[0].start):  # type: ignore[attr-defined]
        text = text[: span.start] + new + text[span.end :]  # type: ignore[attr-defined]
    return text


NAMES = {
    "place": "where",
    "long name": "short",
    "patient.sick": "patient.ill",
    "visits": "calls at home",
    "at-home": "in",
}


@slowly
@given(
    st.sampled_from(sorted(NAMES)), st.from_regex(r"[a-z]{1,3}[0-9]?([-.][a-z0-9]{1,3})?( [a-z]{2,4})?", fullmatch=True)
)
def test_a_rename_is_refused_or_gives_a_sound_ruleset_and_can_be_undone(name: str, new: str) -> None:
    before = ruleset(HEADER + SENTENCES)
    source = before.source("rules.takst")
    assert source is not None
    at = source.text.index(name) + 1
    edits = rename(before, source, at, new)
    if isinstance(edits, Refused):
        assert edits.reason
        return
    after = ruleset(_applied(source, edits))
    assert after.loaded.checked is not None
    assert len(after.loaded.checked.rules) == len(before.loaded.checked.rules if before.loaded.checked else ())
    renamed = after.source("rules.takst")
    assert renamed is not None
    back = rename(after, renamed, at, name)
    assert not isinstance(back, Refused), back.reason
    assert _plain(_applied(renamed, back)) == _plain(source.text)


def _plain(text: str) -> str:
    """One word may stay in quotes where it is declared."""
    return re.sub(r'^(fact|group|term) "([\w.-]+)"', r"\1 \2", text, flags=re.MULTILINE)
