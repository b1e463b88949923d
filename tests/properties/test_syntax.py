"""What holds for every text and tree: nothing crashes, trees print and parse back, formatting changes blanks only."""

from __future__ import annotations

import logging
import re
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lark import Lark
from lark.exceptions import UnexpectedInput

from takst.diagnostics import TABLE, Diagnostics, page
from takst.source import SourceText
from takst.syntax import Vocabulary, format_text, parse, print_tree, vocabulary_of
from takst.syntax import nodes as n
from takst.syntax.build import Builder
from takst.syntax.keywords import KEYWORDS, RESERVED
from takst.syntax.lalr import lalr
from takst.syntax.layout import lay_out
from takst.syntax.parse import parser_for

from ..strategies import PHRASES, SHAPES, rule_files, vocabulary_for, walk

CASES = Path(__file__).parents[1] / "cases" / "syntax"
RULE_TEXTS = tuple(path.read_text(encoding="utf-8") for path in sorted(CASES.glob("*.takst")))
HEADER = 'codes look like "AA000", "A00A"\nfact sick: yes/no\n'

slowly = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])


def read(text: str, vocabulary: Vocabulary | None = None) -> tuple[n.RuleFile, Diagnostics]:
    source, diagnostics = SourceText("rules.takst", text), Diagnostics()
    return parse(source, vocabulary or vocabulary_of([source]), diagnostics), diagnostics


def read_well(text: str, vocabulary: Vocabulary | None = None) -> n.RuleFile:
    tree, diagnostics = read(text, vocabulary)
    assert [(one.code, one.message, one.span.text) for one in diagnostics] == []
    return tree


# ---------------------------------------------------------------- trees and texts


@slowly
@given(rule_files)
def test_a_printed_tree_parses_back_to_itself(tree: n.RuleFile) -> None:
    assert read_well(print_tree(tree), vocabulary_for(tree)) == tree


@slowly
@given(rule_files)
def test_a_node_stands_within_its_parent_and_begins_and_ends_with_a_word(tree: n.RuleFile) -> None:
    text = print_tree(tree)
    for item in read_well(text, vocabulary_for(tree)).items:
        for node in walk(item):
            assert node.span.text == node.span.text.strip()
            for inner in walk(node):
                assert node.span.start <= inner.span.start <= inner.span.end <= node.span.end


def by_both_ways(text: str, vocabulary: Vocabulary) -> list[tuple[n.Node | None, n.Node | None]]:
    """Each line as the automaton reads it and as lark does; None where it cannot be read."""
    parser, diagnostics = parser_for(vocabulary), Diagnostics()
    layout = lay_out(SourceText("rules.takst", text), parser.words, diagnostics)
    found: list[tuple[n.Node | None, n.Node | None]] = []
    for line in layout.lines:
        words = layout.words(line)
        parser.builder.begin(layout, line.start, vocabulary)
        quick = parser.automaton.read(words, line.kind)
        parser.builder.begin(layout, line.start, vocabulary)
        try:
            found.append((quick, parser.lark.parse(words, start=line.kind)))  # type: ignore[arg-type]
        except UnexpectedInput:
            found.append((quick, None))
    return found


def places(node: n.Node | None) -> list[tuple[int, int]]:
    return [] if node is None else [(inner.span.start, inner.span.end) for inner in (node, *walk(node))]


@slowly
@given(rule_files)
def test_the_automaton_reads_every_line_as_lark_does(tree: n.RuleFile) -> None:
    for quick, thorough in by_both_ways(print_tree(tree), vocabulary_for(tree)):
        assert quick is not None
        assert quick == thorough and places(quick) == places(thorough)


@pytest.mark.parametrize("text", RULE_TEXTS)
def test_the_automaton_leaves_to_lark_what_it_cannot_read(text: str) -> None:
    """Each line without each of its words."""
    vocabulary, refused = vocabulary_of([SourceText("rules.takst", text)]), 0
    for row in text.splitlines():
        words = row.split(" ")
        shorter = [" ".join(words[:index] + words[index + 1 :]) for index, word in enumerate(words) if word]
        for quick, thorough in by_both_ways("\n".join(shorter), vocabulary):
            assert quick == thorough and places(quick) == places(thorough)
            refused += quick is None
    assert refused


@st.composite
def rough_texts(draw: st.DrawFn) -> tuple[n.RuleFile, str]:
    """A tree, and its text with blanks, line ends and comments where an author might have put them."""
    tree = draw(rule_files)
    rows: list[str] = []
    for row in print_tree(tree).splitlines():
        indented = row.startswith(" ")
        declares = row.split(" ", 1)[0] in parser_for(vocabulary_for(tree)).words.first["declaration"]
        free = indented or (declares and not re.match(r"(case|example|codes) ", row))
        rows.append(_rough_row(draw, row, free))
        rows += draw(st.sampled_from(([], [], [""], ["", "", "-- alone"], ["    -- deeper"])))
    return tree, "\n".join(rows)


def _rough_row(draw: st.DrawFn, row: str, free: bool) -> str:
    """After a comma every line may go on in the next row; indented lines and most declarations may anywhere."""
    pieces = re.findall(r'"[^"]*"|,|[^\s",]+|\s+', row)
    done = "  " * row.startswith(" ")
    for index, piece in enumerate(pieces):
        if not piece.isspace():
            done += piece
        elif index:
            ends = free or pieces[index - 1] == ","
            gaps = (" ", " ", "   ", "\t", "\n            ", "  -- why\n            ", "\n  -- so\n\n            ")
            done += draw(st.sampled_from(gaps if ends else gaps[:4]))
    return done + draw(st.sampled_from(("", "", "  ", " --behind")))


@slowly
@given(rough_texts())
def test_formatting_keeps_tree_and_comments_and_is_stable(rough: tuple[n.RuleFile, str]) -> None:
    tree, text = rough
    vocabulary = vocabulary_for(tree)
    before = read_well(text, vocabulary)
    assert before.items == tree.items
    formatted = format_text(SourceText("rules.takst", text), vocabulary)
    assert read_well(formatted, vocabulary) == before
    assert format_text(SourceText("rules.takst", formatted), vocabulary) == formatted


def test_formatting_wraps_at_commas_and_keeps_comments_in_place() -> None:
    text = (
        HEADER
        + "\n\n\n-- about both\nSK001 ,SK117\n"
        + "  cannot be billed   with "
        + ",".join(f"SK{number}" for number in range(200, 216))
        + ' or SK300 in the same visit\n    reading "x"  --as printed\n'
        + "      -- to be asked\n"
        + "  max 2 per day,\n    counting SK001  -- first\n     ,SK002\n"
    )
    assert format_text(SourceText("rules.takst", text), Vocabulary(SHAPES)) == (
        HEADER
        + "\n-- about both\nSK001, SK117\n"
        + "    cannot be billed with "
        + "".join(f"SK{number}, " for number in range(200, 212)).rstrip()
        + "\n        SK212, SK213, SK214, SK215 or SK300 in the same visit\n"
        + '        reading "x"  -- as printed\n'
        + "    -- to be asked\n"
        + "    max 2 per day, counting SK001  -- first\n"
        + "        , SK002\n"
    )


def test_a_file_with_a_mistake_is_not_formatted() -> None:
    text = "SK001\n   max  1 per day\n   canot be billed with SK002\n"
    assert format_text(SourceText("rules.takst", text), Vocabulary(SHAPES)) == text


# ---------------------------------------------------------------- any text


@slowly
@given(st.text() | st.text(alphabet='aAS0,.:()"„”§×-— \n\t\u200bЅе́%*<=/'))
def test_any_text_gives_a_tree_or_diagnostics(text: str) -> None:
    read(text)
    format_text(SourceText("rules.takst", text), Vocabulary(SHAPES))


@st.composite
def mutated(draw: st.DrawFn) -> str:
    """A rule text with a few words or characters lost, doubled, exchanged or put in."""
    pieces = re.findall(r"\w+|\s+|.", draw(st.sampled_from(RULE_TEXTS)))
    for _ in range(draw(st.integers(1, 4))):
        at = draw(st.integers(0, len(pieces) - 1))
        piece = pieces[at]
        noise = draw(
            st.sampled_from(("", "\n", "    ", '"', ",", "(", "not ", "unless", "SK001", "7", "é", "--", "\u00a0"))
        )
        pieces[at] = draw(st.sampled_from(("", piece * 2, piece[::-1], piece[1:], piece + noise, noise)))
    return "".join(pieces)


@slowly
@given(mutated())
def test_a_damaged_rule_text_gives_a_tree_or_diagnostics(text: str) -> None:
    _, diagnostics = read(text)
    for diagnostic in diagnostics:
        assert diagnostic.message and 0 <= diagnostic.span.start <= diagnostic.span.end <= len(text)


@slowly
@given(
    st.lists(
        st.sampled_from([*sorted(KEYWORDS), "SK001", "x", "3", '"t"', ",", ":", "(", ")", "2020-01-01"]), max_size=12
    )
)
def test_words_in_any_order_are_read_or_reported(words: list[str]) -> None:
    tree, diagnostics = read(f"{HEADER}SK001\n    {' '.join(words)}\n")
    block = tree.items[-1]
    assert isinstance(block, n.Block)
    assert len(block.statements) == (1 if words and not len(diagnostics) else 0)


# ---------------------------------------------------------------- one mistake, one report


def underlined(text: str) -> list[tuple[str, str]]:
    _, diagnostics = read(HEADER + text)
    return [(one.code, one.span.text) for one in diagnostics]


ONE_MISTAKE = {
    "a misspelt first word": ("canot be billed with SK053", "E0102", "canot"),
    "a misspelt word": ("cannot be billed wtih SK053", "E0101", "wtih"),
    "a capital at the beginning": ("Cannot be billed with SK053", "E0102", "Cannot"),
    "a forgotten word": ("cannot billed with SK053", "E0101", "billed"),
    "a misspelt word that is read as a name at first": ("max 14 per patient and calender year", "E0101", "calender"),
    "times a year": ("max 14 times a year", "E0119", "14 times a year"),
    "times as a noun": ("max 14 times per patient", "E0119", "14 times"),
    "or between values": ("only when site is face or neck", "E0122", "face or neck"),
    "or between numbers": ("only when drg is 1 or 2", "E0122", "1 or 2"),
    "requires with and": ("requires SK001 and SK002", "E0123", "and"),
    "a decimal comma": ("times 0,5", "E0109", "0,5"),
    "a number for a code": ("cannot be billed with 53", "E0114", "53"),
    "a code for a number": ("max SK053 per day", "E0115", "SK053"),
    "a code of another shape": ("cannot be billed with SK53", "E0607", "SK53"),
    "an undeclared phrase": ("only when distance from the doctor > 50", "E0103", "distance from the doctor"),
    "clauses out of order": ('not covered reading "x" when sick', "E0121", "when"),
    "a clause twice": ("not covered when sick when sick", "E0120", "when"),
    "a clause as a sentence": ("when sick", "E0121", "when"),
    "a trailing comma": ("cannot be billed with SK053,", "E0117", ","),
    "a full stop": ("cannot be billed with SK053.", "E0124", "."),
    "an open bracket": ("only when (sick", "E0125", ""),
    "an open quote": ('requires document "finding', "E0107", '"'),
    "a curly quote": ("requires document “finding”", "E0108", "“"),
    "a Cyrillic letter": ("cannot be billed with ЅK053", "E0110", "ЅK053"),
    "an invisible character": ("cannot be billed with SK\u200b053", "E0129", "SK\u200b053"),
    "an accent apart from its letter": ("only when kuc\u0301a", "E0002", "kuc\u0301a"),
    "a sign of mathematics": ("only when distance ≥ 50", "E0101", "≥"),
    "a dash for a range": ("cannot be billed with SK001–SK003", "E0101", "–"),
    "a dash for a comment": ("not covered — why", "E0101", "—"),
    "a declaration under a heading": ("fact tall: yes/no", "E0121", "fact"),
    "brackets in brackets": (f"only when {'(' * 30}sick{')' * 30}", "E0131", f"only when {'(' * 30}sick{')' * 30}"),
}


@pytest.mark.parametrize("mistake", ONE_MISTAKE)
def test_one_mistake_in_a_sentence_gives_one_report(mistake: str) -> None:
    sentence, code, words = ONE_MISTAKE[mistake]
    assert underlined(f"SK001\n    {sentence}\n    max 1 per day\nSK002\n    max 1 per day\n") == [(code, words)]


ONE_MISTAKE_IN_A_FILE = {
    "a misspelt declaration that goes on": ("grup visits: SK001,\n    SK002", "E0102", "grup"),
    "a group as a heading": ("examinations\n    max 1 per day", "E0102", "examinations"),
    "a missing colon": ("group visits SK001, SK002", "E0101", "SK001"),
    "an impossible date": ("in force from 2018-02-30", "E0112", "2018-02-30"),
    "a date of another order": ("in force from 1.4.2018", "E0111", "1.4.2018"),
    "a reversed validity": (
        "SK001 from 2020-03-01 until 2020-02-01\n    max 1 per day",
        "E0401",
        "from 2020-03-01 until 2020-02-01",
    ),
    "a reversed period": ("period winter: 2020-03-01 to 2020-02-01", "E0113", "2020-03-01 to 2020-02-01"),
    "a count before its code": ('example "x"\n    history 14 × SK001 in 2019', "E0114", "14"),
    "the letter x for times": ('example "x"\n    on 2019-01-02: SK001 x 2', "E0101", "x"),
    "a sentence in an example": ('example "x"\n    cannot be billed with SK001', "E0121", "cannot"),
    "sentences without a heading": ('ruleset r "r"\n    max 1 per day\n    not covered', "E0106", "max 1 per day"),
    "a sentence at the margin": ("SK001\ncannot be billed with SK002\n    max 1 per day", "E0121", "cannot"),
    "a deeper sentence": (
        "SK001\n    max 1 per day\n      max 2 per week\n      not covered",
        "E0104",
        "max 2 per week",
    ),
    "tabs": ("SK001\n\tmax 1 per day\n\tnot covered", "E0105", "\t"),
    "a reserved name": ("fact document: yes/no", "E0118", "document"),
    "a reserved word before a phrase": ('fact "when sick": yes/no', "E0118", '"when sick"'),
    "a phrase with a comma": ('fact "sick, or so": yes/no', "E0130", '"sick, or so"'),
    "no shape of a code": ('codes look like "two letters"', "E0128", '"two letters"'),
    "a heading that breaks off": ("SK001 until\n    max 1 per day", "E0125", ""),
}


@pytest.mark.parametrize("mistake", ONE_MISTAKE_IN_A_FILE)
def test_one_mistake_in_a_file_gives_one_report(mistake: str) -> None:
    text, code, words = ONE_MISTAKE_IN_A_FILE[mistake]
    assert underlined(f"{text}\nSK002\n    max 1 per day\n") == [(code, words)]


def test_a_repair_that_shortens_the_text_does_not_move_what_follows() -> None:
    text = "SK\u200b001\n    only when kuc\u0301a\nSK002\n    canot be billed with SK001\n"
    assert sorted(underlined(text)) == [("E0002", "kuc\u0301a"), ("E0102", "canot"), ("E0129", "SK\u200b001")]


@pytest.mark.parametrize("mistake", [name for name in ONE_MISTAKE if "declaration" not in name])
def test_a_fix_mends_the_mistake(mistake: str) -> None:
    text = f"{HEADER}SK001\n    {ONE_MISTAKE[mistake][0]}\n"
    _, diagnostics = read(text)
    (diagnostic,) = diagnostics
    if diagnostic.fix is None:
        assert diagnostic.code in WITHOUT_FIX
        return
    for span, right in sorted(diagnostic.fix.edits, key=lambda edit: -edit[0].start):
        text = text[: span.start] + right + text[span.end :]
    read_well(text)


# what the author meant cannot be known
WITHOUT_FIX = {"E0103", "E0107", "E0114", "E0115", "E0120", "E0121", "E0123", "E0131", "E0607"}


@pytest.mark.parametrize("code", [code for code in sorted(TABLE) if code.startswith("E01")])
def test_the_page_of_a_mistake_shows_that_mistake(code: str) -> None:
    bad, good = re.findall(r"^```takst(?:-bad)?\n(.*?)^```$", page(code), re.DOTALL | re.MULTILINE)
    read_well(good)
    _, diagnostics = read(bad)
    found = [one.code for one in diagnostics]
    assert found == ([] if code in FOUND_LATER else [code])


# the order of codes is the catalogue's, and a header is complete or not only when all files are read
FOUND_LATER = {"E0113", "E0126", "E0127"}


# ---------------------------------------------------------------- the grammar


def test_the_fixed_sentences_are_read_under_a_code() -> None:
    tree = read_well(f"{HEADER}SK054\n    cannot be billed with SK053\n    max 2 follow-ups per § 5-6\n")
    block = tree.items[-1]
    assert isinstance(block, n.Block)
    assert [type(statement) for statement in block.statements] == [n.Exclusion, n.Limit]


def test_the_grammar_has_no_conflicts(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG, logger="lark"):
        Lark('start: start "+" start | "1"', parser="lalr")
        assert "onflict" in caplog.text
        caplog.clear()
        lalr(Vocabulary(SHAPES, PHRASES))
    assert "onflict" not in caplog.text


def test_no_place_takes_both_a_code_and_a_number() -> None:
    states = parser_for(Vocabulary(SHAPES)).lark.parser.parser._parse_table.states
    numbers = {"NUMBER", "LETTERS", "KEYLETTER"}
    assert not [accepted for accepted in states.values() if "CODE" in accepted and numbers & set(accepted)]


def test_every_alternative_of_the_grammar_builds_something() -> None:
    names = {str(rule.alias or rule.origin.name) for rule in lalr(Vocabulary()).rules if not rule.options.expand1}
    assert [name for name in sorted(names) if not name.startswith("_") and not hasattr(Builder, name)] == []


def test_reserved_words_are_keywords() -> None:
    assert set(KEYWORDS) >= RESERVED
    assert {"and", "or", "per", "unless", "when", "reading", "cannot"} <= RESERVED
    assert not {"session", "day", "tooth", "patient", "visit"} & RESERVED
