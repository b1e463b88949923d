"""Checked rules: invariants hold for whatever loads, order never matters, a slip is told once, and the verifier sees.

Rule files are generated from sentences that are right by themselves; what they say together may clash.
"""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from takst.driver import Loaded, load
from takst.ir import nodes as ir
from takst.ir.ids import rule_ids
from takst.ir.verify import verify
from takst.runtime.spec import Citation, KeySpec, Period, Share
from takst.runtime.windows import Window
from takst.source import SourceText

CODES = tuple(f"AA{n:03d}" for n in range(1, 9))
SHEETS = {
    "codes.csv": "code,label,notes,place,letter,coefficient\n"
    + "".join(f'{code},Label {n},{n % 3},"Table {n % 2}",K,{n}\n' for n, code in enumerate(CODES)),
    "outside.csv": "code,mentioned_in\nZZ999,AA001\n",
}
HEADER = """\
ruleset trial "Trial tariff"
source act "The act"
in force from 2018-04-01
codes look like "AA000"
catalogue "codes.csv"
outside "outside.csv"
with means in the same visit reading "visit"
key visit: session presumed patient, provider, date
fact duration: number in minutes
fact grade: one of mild, severe
fact late: yes/no
fact findings: list
fact accident: date
group voice: AA001, AA002 incomplete known by grade is mild
group throat: voice, AA005
noun follow-ups: lines
term child: patient.age < 18 reading "under 18"
from act "Art. 1"
"""

codes = st.sampled_from(CODES)
wider = ("AA002 to AA004", "AA00*", "voice", "throat", "ZZ999", '"stent"', "another AA code", "any other code")
members = st.one_of(codes, codes, st.sampled_from((*wider, "any material")))
sets = st.lists(members, min_size=1, max_size=3, unique=True).map(", ".join)
atoms = st.sampled_from(
    (
        "late",
        "child",
        "duration > 30 minutes",
        "grade is one of mild, severe",
        "grade is not mild",
        "findings includes fever",
        "accident is given",
        "date is at most 1 year after accident",
        "more than 2 of AA001 within 6 months",
        "billed after voice within 3 days",
        "billed with AA003",
        'judged "is it grave?"',
        "prior approval",
    )
)
conditions = st.recursive(
    atoms,
    lambda inner: st.one_of(
        inner.map(lambda one: f"not ({one})"),
        st.tuples(inner, inner).map(lambda two: f"({two[0]} and {two[1]})"),
        st.tuples(inner, inner).map(lambda two: f"({two[0]} or {two[1]})"),
    ),
    max_leaves=4,
)
scopes = st.sampled_from(("", " in the same visit", " for the same tooth and day"))
windows = st.sampled_from(
    ("per day", "per calendar year", "per tooth ever", "within 30 days", "per § 5-6", "per visit and tooth")
)
clauses = st.tuples(
    st.sampled_from(("", "", " unless ")), conditions, st.sampled_from(("", "", " when ")), conditions
).map(lambda part: (part[0] and part[0] + part[1]) + (part[2] and part[2] + part[3]))
prices = (
    "pays coefficient",
    "pays second coefficient",
    "pays coefficient with letter K",
    "pays K 5",
    "pays as AA002",
    "times 0.5",
    "times 2, at least 3",
    "surcharge 20 %",
    "adds 5",
    "adds 5 per 10 duration above 20",
    "pays 100 % for first, 50 % for others, by coefficient per visit",
    "pays 100 % for first, by duration per visit and tooth",
    "pays 100 % for first, 75 % for second, by total per tooth and visit",
    "total at most K 9 per visit",
    "patient pays at most 9",
    "patient pays at most as AA001",
)
sentences = st.one_of(
    st.builds("cannot be billed with {}{}{}".format, sets, scopes, clauses),
    st.builds("may be billed with {}{}{}".format, sets, scopes, clauses),
    st.builds("requires {}{}{}".format, sets, scopes, clauses),
    st.builds("includes {}{}{}".format, sets, scopes, clauses),
    st.builds("does not include {}".format, sets),
    st.builds("cannot be billed within 6 months after {} for the same patient{}".format, sets, clauses),
    st.builds("cannot be billed again within 4 months{}".format, clauses),
    st.builds("max {} {}{}".format, st.integers(1, 3), windows, clauses),
    st.builds("max {} follow-ups {}".format, st.integers(1, 3), windows),
    st.builds("only when {}".format, conditions),
    st.builds("also when {}".format, conditions),
    st.builds("not covered{}".format, clauses),
    st.builds("requires prior approval{}".format, clauses),
    st.builds("{}{}".format, st.sampled_from(prices), clauses),
    st.sampled_from(('judge "is it so?"', 'note "so"')),
)
classes = ("AA001 to AA005 except AA003", "codes of voice", "codes with note 1", 'codes of "Table 1"')
headings = st.one_of(codes, st.sampled_from((*classes, "every line", 'material "stent"')))
days = st.sampled_from(("", " from 2019-01-01", " until 2018-12-31"))


def block(heading: str, when: str, body: list[str]) -> str:
    return "\n".join([heading + (when if heading in CODES else ""), *(f"    {one}" for one in body), ""])


blocks = st.builds(block, headings, days, st.lists(sentences, min_size=1, max_size=3))
documents = st.lists(blocks, min_size=1, max_size=5)

CLASHES = {"E0503", "E0507", "E0403", "E0513"}
"""What may be wrong with sentences that are right by themselves: they stand twice, or price a code twice."""
UNSAYABLE = {"E0216", "E0121"}
"""A code beside itself; `again` of every line."""


def loaded(text: str) -> Loaded:
    texts = {**SHEETS, "rules.takst": text}

    def read(path: Path) -> SourceText:
        if str(path) not in texts:
            raise FileNotFoundError(path)
        return SourceText(str(path), texts[str(path)])

    return load([Path("rules.takst")], read)


def all_ids(checked: ir.CheckedRuleset) -> list[str]:
    return sorted(id for rule in checked.rules for id in rule_ids(rule, "trial"))


@settings(max_examples=150, deadline=None)
@given(documents)
def test_whatever_loads_holds_all_invariants(document: list[str]) -> None:
    found = loaded(HEADER + "\n".join(document))
    errors = {one.code for one in found.diagnostics if one.code.startswith("E")}
    assert errors <= CLASHES | UNSAYABLE
    assert (found.checked is None) == bool(errors)
    if found.checked is not None:
        assert verify(found.checked) == []
        assert len(found.checked.rules) == sum(block.count("\n    ") for block in document)


@settings(max_examples=100, deadline=None)
@given(documents, st.randoms(use_true_random=False))
def test_the_order_of_blocks_comments_and_blanks_never_matter(document: list[str], random: Any) -> None:
    straight = loaded(HEADER + "\n".join(document))
    shuffled = list(document)
    random.shuffle(shuffled)
    other = loaded("-- a comment\n\n" + HEADER + "\n\n".join(f"{block}    -- end\n" for block in shuffled))
    assert (straight.checked is None) == (other.checked is None)
    if straight.checked is not None and other.checked is not None:
        assert all_ids(straight.checked) == all_ids(other.checked)
        assert straight.checked.spec.hash == other.checked.spec.hash


@settings(max_examples=100, deadline=None)
@given(documents, documents)
def test_what_says_something_else_has_another_hash(one: list[str], two: list[str]) -> None:
    first, second = (loaded(HEADER + "\n".join(text)).checked for text in (one, two))
    if first is None or second is None:
        return
    same = sorted(map(repr, map(_without_place, first.rules))) == sorted(map(repr, map(_without_place, second.rules)))
    specs = attrs.evolve(first.spec, hash="") == attrs.evolve(second.spec, hash="")
    assert (first.spec.hash == second.spec.hash) == (same and specs)


def _without_place(rule: ir.AnyRule) -> tuple[object, ...]:
    values = attrs.asdict(rule, filter=lambda field, _: field.name not in ("line", "file", "span"))
    return (type(rule).__name__, *((name, _sorted(value)) for name, value in values.items()))


def _sorted(value: object) -> object:
    if isinstance(value, dict):
        return {name: _sorted(inner) for name, inner in value.items()}
    if isinstance(value, (tuple, list)):
        return tuple(map(_sorted, value))
    return sorted(value) if isinstance(value, (set, frozenset)) else value


@settings(max_examples=60, deadline=None)
@given(st.lists(sentences, min_size=1, max_size=4, unique=True), st.data())
def test_one_unknown_code_is_one_report_at_its_place(body: list[str], data: st.DataObject) -> None:
    clean = HEADER + "AA008\n" + "".join(f"    {one}\n" for one in body)
    slip = data.draw(st.integers(0, len(body)))
    lines = clean.splitlines()
    first = len(lines) - len(body)
    lines.insert(first + slip, "    cannot be billed with QQ123 in the same visit")
    before = [one.code for one in loaded(clean).diagnostics if one.code.startswith("E")]
    assume("E0513" not in before)  # two prices at once: told only of a ruleset that is sound otherwise
    after = [one for one in loaded("\n".join(lines)).diagnostics if one.code.startswith("E")]
    assert sorted(one.code for one in after) == sorted([*before, "E0201"])
    (told,) = (one for one in after if one.code == "E0201")
    assert told.span.text == "QQ123"


@settings(max_examples=150, deadline=None)
@given(documents, st.data())
def test_a_spoilt_file_is_reported_and_never_breaks_the_compiler(document: list[str], data: st.DataObject) -> None:
    text = HEADER + "\n".join(document)
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, min(len(text), start + 40)))
    found = loaded(text[:start] + data.draw(st.sampled_from(("", "x", "AA", '"', "\n", ", ", "or"))) + text[end:])
    assert (found.checked is None) == found.diagnostics.has_errors


# ---------------------------------------------------------------- the verifier sees

SOUND = """\
AA001
    cannot be billed with AA002, voice unless late
    max 1 per visit and tooth, counting AA003
    max 1 within 30 days
    only when duration > 30 and grade is mild
    includes "stent"
    times 0.5
    adds 2 per duration
    pays 100 % for first, by total per tooth and visit
    patient pays at most 3
    pays as AA002
"""
EXCLUSION, LIMIT, ROLLING, CONDITION, INCLUSION, FACTOR, SUPPLEMENT, RANK, PATIENT, AS = range(10)
Break = Callable[[ir.CheckedRuleset], ir.CheckedRuleset]


def broken(index: int, **changes: Any) -> Break:
    def breaking(checked: ir.CheckedRuleset) -> ir.CheckedRuleset:
        rules = list(checked.rules)
        rules[index] = attrs.evolve(rules[index], **changes)
        return attrs.evolve(checked, rules=tuple(rules))

    return breaking


def respecified(**changes: Any) -> Break:
    return lambda checked: attrs.evolve(checked, spec=attrs.evolve(checked.spec, **changes))


GROUP = ir.InGroup("empty", frozenset())
FIRST = ir.LineSet((ir.Listed("AA001"),))


@pytest.mark.parametrize(
    ("breaking", "problem"),
    [
        (broken(EXCLUSION, subject=ir.Subject()), "the subject must be codes"),
        (broken(EXCLUSION, subject=ir.Subject(frozenset({"QQ123"}))), "the code `QQ123` is not known"),
        (broken(EXCLUSION, partners=ir.LineSet(())), "a set of lines is empty"),
        (broken(EXCLUSION, partners=ir.LineSet((GROUP,))), "the group `empty` can hold no line"),
        (broken(EXCLUSION, partners=ir.LineSet((ir.AnyOther(GROUP),))), "the group `empty` can hold no line"),
        (broken(EXCLUSION, partners=ir.LineSet((ir.Listed("QQ123"),))), "the code `QQ123` is not known"),
        (broken(EXCLUSION, partners=ir.LineSet((ir.Another(""),))), "an element of a set has no name"),
        (broken(EXCLUSION, keys=("cycle",)), "the key `cycle` is not declared"),
        (broken(EXCLUSION, unless=ir.IsTrue("early")), "the fact `early` is not declared"),
        (broken(EXCLUSION, unless=ir.IsTrue("grade")), "`grade` is choice"),
        (broken(EXCLUSION, unless=ir.Always(False)), "a stand-in for a mistake was left in"),
        (broken(EXCLUSION, unless=ir.And((ir.IsTrue("late"),))), "fewer than two parts"),
        (broken(EXCLUSION, unless=ir.Equals("grade", "moderate")), "'moderate' is no value of `grade`"),
        (broken(EXCLUSION, unless=ir.Compare("duration", ">", None)), "must be compared with one thing"),
        (broken(EXCLUSION, unless=ir.Between("duration", Decimal(3), Decimal(2))), "the bounds of `duration`"),
        (broken(EXCLUSION, unless=ir.Billed("after", FIRST, (), number=3)), "a number without a unit"),
        (broken(EXCLUSION, citation=Citation("other", "Art. 1")), "the source `other` is not declared"),
        (broken(EXCLUSION, slug=""), "the slug `` is no part of an id"),
        (broken(EXCLUSION, sentence="two\nlines"), "the sentence must be one line"),
        (broken(EXCLUSION, valid=Period()), "valid outside the days of the ruleset"),
        (broken(LIMIT, slug="max-1-within-30-days"), "two rules are called `trial.AA001.max-1-within-30-days`"),
        (broken(LIMIT, window=Window("keys")), "a window of keys has no key"),
        (broken(LIMIT, window=Window("day", ("patient",))), "names a key twice, or the patient"),
        (broken(ROLLING, window=Window("rolling", number=30)), "a window of kind rolling has ['number']"),
        (broken(ROLLING, window=Window("rolling", number=0, unit="day")), "a window has no length"),
        (broken(ROLLING, window=Window("period")), "a window of kind period has []"),
        (broken(INCLUSION, up_to=0), "an inclusion of nothing"),
        (broken(FACTOR, factor=Decimal(-1)), "a factor below zero"),
        (broken(SUPPLEMENT, size=Decimal(0)), "a supplement for every step of nothing"),
        (broken(SUPPLEMENT, fact="early"), "the fact `early` is not declared"),
        (broken(RANK, shares=(Share(),)), "a place pays a share and an amount, or neither"),
        (broken(RANK, shares=()), "a rank without places"),
        (broken(RANK, window=Window("day")), "groups are ranked, and nothing tells them apart"),
        (broken(RANK, by="early"), "the fact `early` is not declared"),
        (broken(PATIENT, code="AA001"), "the patient pays an amount and that of a code, or neither"),
        (broken(AS, code="QQ123"), "the code `QQ123` is not known"),
        (respecified(facts={}), "the fact `duration` is not declared"),
        (respecified(keys={}), "the key `visit` is not declared"),
        (respecified(keys={"visit": KeySpec("visit", "")}), "the key `visit` has no name or no path"),
        (respecified(outside={"AA001": ""}), "the code `AA001` is both inside and outside"),
        (respecified(hash=""), "the content has no hash"),
    ],
)
def test_the_verifier_sees_what_is_broken(breaking: Break, problem: str) -> None:
    checked = loaded(HEADER + SOUND).checked
    assert checked is not None and verify(checked) == []
    problems = verify(breaking(checked))
    assert any(problem in one for one in problems), problems
