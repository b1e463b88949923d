"""Hypothesis strategies that build syntax trees: typed, over all families, and only trees that a file can say.

Every name is allowed that the language does not reserve, keywords of other places among them.
"""

from __future__ import annotations

import unicodedata
from decimal import Decimal
from typing import Any, TypeVar, get_args

import attrs
from hypothesis import strategies as st

from takst.source import SourceText
from takst.syntax import Vocabulary
from takst.syntax import nodes as n
from takst.syntax.keywords import KEYWORDS, RESERVED

T = TypeVar("T")

SPAN = SourceText("built.takst", "").span(0, 0)
SHAPES = ("AA000", "0000 A", "A00A", "AA")
PHRASES = ("distance from the chosen doctor", "days since the last visit", "visits")
NO_CLAUSES = n.Clauses(span=SPAN)


def vocabulary_for(tree: n.Node) -> Vocabulary:
    """A vocabulary in which all facts of the tree are declared, so that none is taken for a value."""
    return Vocabulary(SHAPES, PHRASES, frozenset(node.fact.text for node in walk(tree) if isinstance(node, n.FactTrue)))


def walk(node: object) -> list[n.Node]:
    """A node and all nodes in it."""
    if isinstance(node, tuple):
        return [inner for part in node for inner in walk(part)]
    if not isinstance(node, n.Node):
        return []
    fields = (getattr(node, field.name) for field in attrs.fields(type(node)) if field.name != "span")
    return [node, *(inner for value in fields for inner in walk(value))]


def maybe(strategy: st.SearchStrategy[T]) -> st.SearchStrategy[T | None]:
    return st.none() | strategy


def some(strategy: st.SearchStrategy[T], least: int = 1, most: int = 3) -> st.SearchStrategy[tuple[T, ...]]:
    return st.lists(strategy, min_size=least, max_size=most).map(tuple)


# ---------------------------------------------------------------- words

_parts = st.text(alphabet="abcdexyzčđžàçøå_019", min_size=1, max_size=6)
_built_names = st.tuples(st.sampled_from("abkčžàøå_"), _parts, st.sampled_from(("", "-", ".")), _parts).map("".join)
_free_keywords = st.sampled_from(sorted(word for word in KEYWORDS if word not in RESERVED and word.isalpha()))
_plain_names = (_built_names | _free_keywords).filter(lambda name: name not in RESERVED)
names = _plain_names | st.sampled_from(PHRASES)
words = names.map(lambda name: n.Word(name, span=SPAN))
plain_words = _plain_names.map(lambda name: n.Word(name, span=SPAN))
letters = st.sampled_from(("F", "M20.1", "Rx1", "EX")).map(lambda text: n.Word(text, span=SPAN))
texts = st.text(
    st.characters(exclude_categories=["Cc", "Cf", "Cs", "Zl", "Zp"], exclude_characters='"'), max_size=12
).map(lambda text: unicodedata.normalize("NFC", text))
quoted = texts.map(lambda text: n.Word(text, span=SPAN))
named_or_quoted = words | quoted

_capital, _digit = st.sampled_from("ABJKSXZ"), st.sampled_from("0123456789")
_of_shape = {
    shape: st.tuples(*(_capital if char == "A" else _digit if char == "0" else st.just(char) for char in shape)).map(
        "".join
    )
    for shape in SHAPES
}
codes = st.one_of(*_of_shape.values())
prefixes = st.sampled_from(("J", "JK", "M20", "M20.1", "3"))

counts = st.integers(0, 10**12 - 1) | st.integers(0, 60)
numbers = st.decimals(0, 10**6, places=3) | st.integers(0, 500).map(Decimal)
dates = st.dates()
spells = st.tuples(dates, dates).map(sorted)


# ---------------------------------------------------------------- sets of lines

code_refs = st.builds(n.CodeRef, codes, maybe(st.integers(0, 99)), span=st.just(SPAN))
code_members = st.builds(n.CodeMember, code_refs, span=st.just(SPAN))
range_members = st.builds(n.RangeMember, code_refs, code_refs, span=st.just(SPAN))
glob_members = st.builds(n.GlobMember, prefixes, span=st.just(SPAN))
named_members = st.builds(n.NamedMember, words, span=st.just(SPAN))
quoted_members = st.builds(n.QuotedMember, texts, span=st.just(SPAN))
listed = code_members | range_members | glob_members
members = st.one_of(
    listed,
    named_members,
    quoted_members,
    st.builds(n.AnotherMember, st.sampled_from(("JK", "EX", "3")), span=st.just(SPAN)),
    st.builds(n.AnyOtherMember, maybe(named_or_quoted), span=st.just(SPAN)),
    st.builds(n.AnyMaterialMember, span=st.just(SPAN)),
)
_sets = st.builds(n.SetExpr, some(members, most=4), span=st.just(SPAN))
sets: st.SearchStrategy[n.SetExpr] = st.deferred(lambda: _sets)
condition_members = st.one_of(listed, named_members, st.builds(n.AnyOtherMember, span=st.just(SPAN)))
condition_sets = st.builds(n.SetExpr, some(condition_members), span=st.just(SPAN))
heading_sets = st.builds(
    lambda first, rest: n.SetExpr((first, *rest), span=SPAN),
    listed | quoted_members,
    some(listed | named_members | quoted_members, least=0),
)

# ---------------------------------------------------------------- values and conditions

bare_numbers = st.builds(n.Quantity, numbers, span=st.just(SPAN))
quantities = st.builds(n.Quantity, numbers, maybe(names), span=st.just(SPAN))
date_values = st.builds(n.DateValue, dates, span=st.just(SPAN))
text_values = st.builds(n.TextValue, texts, span=st.just(SPAN))
sections = st.sampled_from(("§ 5-6", "§ 2", "§ 5-6 a"))
section_values = st.builds(n.SectionValue, sections, span=st.just(SPAN))
values = st.one_of(bare_numbers, date_values, text_values, section_values, words, letters)
operands = st.one_of(quantities, date_values, text_values, section_values, words, letters)

units: st.SearchStrategy[n.TimeUnit] = st.sampled_from(("hour", "day", "week", "month", "year"))
bounds: st.SearchStrategy[n.Bound] = st.sampled_from(("at most", "at least", "exactly", "less than", "more than"))
reaches = st.builds(n.Reach, counts, units, span=st.just(SPAN))
scopes = st.builds(n.Scope, some(words), span=st.just(SPAN))

limit_keys = st.one_of(
    words,
    plain_words.map(lambda word: n.Word(f"calendar {word.text}", span=SPAN)),
    sections.map(lambda text: n.Word(text, span=SPAN)),
)
_other_pers = st.one_of(
    st.builds(n.PerRolling, reaches, span=st.just(SPAN)),
    st.builds(n.PerEver, span=st.just(SPAN)),
    st.builds(n.PerPeriod, words, span=st.just(SPAN)),
)
pers = st.builds(n.PerKey, some(limit_keys), span=st.just(SPAN)) | _other_pers
condition_pers = st.builds(n.PerKey, limit_keys.map(lambda key: (key,)), span=st.just(SPAN)) | _other_pers


def _billed(conds: st.SearchStrategy[n.Cond]) -> st.SearchStrategy[n.Cond]:
    sides = st.sampled_from(("with", "before", "after"))
    where = st.tuples(scopes, st.none()) | st.tuples(st.none(), maybe(reaches))
    return st.builds(
        lambda side, partners, place, whose: n.Billed(side, partners, place[0], place[1], whose, span=SPAN),
        sides,
        condition_sets,
        where,
        maybe(conds),
    )


_comparisons = st.sampled_from(("<", "<=", ">", ">="))
_sides = st.sampled_from(("after", "before"))
_atoms: st.SearchStrategy[n.Cond] = st.deferred(lambda: _plain_conditions)
_plain_conditions: st.SearchStrategy[n.Cond] = st.one_of(
    st.builds(n.Compare, words, _comparisons, st.one_of(quantities, date_values, words), span=st.just(SPAN)),
    st.builds(n.Is, words, operands, st.booleans(), span=st.just(SPAN)),
    st.builds(n.OneOf, words, some(values), span=st.just(SPAN)),
    st.builds(
        lambda fact, ends, unit: n.Between(fact, ends[0], ends[1], unit, span=SPAN),
        words,
        st.tuples(numbers, numbers).map(sorted),
        maybe(names),
    ),
    st.builds(n.Known, words, st.booleans(), span=st.just(SPAN)),
    st.builds(n.Includes, words, values, span=st.just(SPAN)),
    st.builds(n.Matches, words, some(prefixes), span=st.just(SPAN)),
    st.builds(n.FactTrue, words, span=st.just(SPAN)),
    st.builds(n.Ratio, words, bounds, numbers, numbers, words, span=st.just(SPAN)),
    st.builds(n.DateGap, words, bounds, reaches, _sides, words, span=st.just(SPAN)),
    st.builds(n.CountOver, counts, maybe(condition_sets), some(condition_pers), span=st.just(SPAN)),
    st.builds(n.Approved, span=st.just(SPAN)),
    st.builds(n.Judged, texts, span=st.just(SPAN)),
)


def _compound(conds: st.SearchStrategy[n.Cond]) -> st.SearchStrategy[n.Cond]:
    return st.one_of(
        st.builds(n.Or, some(conds, least=2), span=st.just(SPAN)),
        st.builds(n.And, some(conds, least=2), span=st.just(SPAN)),
        st.builds(n.Not, conds, span=st.just(SPAN)),
        _billed(conds),
    )


# deferred strategies are named in messages, not spelled out
_conds = st.recursive(_atoms | _billed(_atoms), _compound, max_leaves=5)
conds: st.SearchStrategy[n.Cond] = st.deferred(lambda: _conds)

# ---------------------------------------------------------------- statements

readings = st.builds(n.Reading, texts, maybe(texts), span=st.just(SPAN))
verdicts: st.SearchStrategy[n.Verdict] = st.sampled_from(
    (
        "not in force",
        "other route",
        "not covered",
        "refused",
        "needs approval",
        "needs document",
        "needs judgement",
        "undecided",
        "reduced",
        "payable",
    )
)
clauses: st.SearchStrategy[n.Clauses] = st.deferred(lambda: _clauses)
_clauses: st.SearchStrategy[n.Clauses] = st.builds(
    n.Clauses, maybe(conds), maybe(conds), maybe(verdicts), maybe(readings), span=st.just(SPAN)
)
clauses_without_when = clauses.map(lambda found: attrs.evolve(found, when=None))
whole_numbers = counts

dated = st.tuples(st.sampled_from(("before", "after", "on or before")), words) | st.just((None, None))
_scope_or_reach = st.tuples(maybe(scopes), st.none()) | st.tuples(st.none(), reaches)
_partners_and_side = st.tuples(st.sampled_from(("after", "before", "of")), sets) | st.just(("after", None))
_nouns = plain_words.filter(lambda word: word.text not in ("time", "times"))

key_letters = st.sampled_from(("Q", "K", "AMM", "D/DQ", "EX")).map(lambda text: n.Word(text, span=SPAN))
fees = st.builds(n.Fee, maybe(key_letters), numbers, span=st.just(SPAN))
steps = st.builds(
    lambda fact, size, above, started: n.Step(fact, size, above, started and size is not None, span=SPAN),
    words,
    maybe(numbers),
    maybe(numbers),
    st.booleans(),
)
shares = st.builds(
    lambda place, percent, fee, is_percent: n.Share(
        place, percent if is_percent else None, None if is_percent else fee, span=SPAN
    ),
    st.sampled_from(get_args(n.Place)),
    numbers,
    fees,
    st.booleans(),
)
orders = words | st.sampled_from(("coefficient", "total")).map(lambda text: n.Word(text, span=SPAN))

statements: st.SearchStrategy[n.Statement] = st.deferred(lambda: _statements)
_statements: st.SearchStrategy[n.Statement] = st.one_of(
    st.builds(n.Exclusion, clauses, sets, maybe(scopes), span=st.just(SPAN)),
    st.builds(
        lambda ending, within, pair, same: n.IntervalBan(ending, within, pair[0], pair[1], same, span=SPAN),
        clauses,
        reaches,
        _partners_and_side,
        maybe(scopes),
    ),
    st.builds(n.Permission, clauses, sets, maybe(scopes), span=st.just(SPAN)),
    st.builds(n.RepeatPermission, clauses, span=st.just(SPAN)),
    st.builds(
        n.Limit, clauses, counts, maybe(_nouns), some(pers, least=0), maybe(sets), st.booleans(), span=st.just(SPAN)
    ),
    st.builds(n.Condition, clauses_without_when, conds, st.booleans(), span=st.just(SPAN)),
    st.builds(n.ByCondition, clauses, words, some(values), st.booleans(), span=st.just(SPAN)),
    st.builds(n.NotCovered, clauses, span=st.just(SPAN)),
    st.builds(n.Decided, clauses, texts, span=st.just(SPAN)),
    st.builds(n.CoveredAt, clauses, words, span=st.just(SPAN)),
    st.builds(n.Granted, clauses_without_when, conds, span=st.just(SPAN)),
    st.builds(n.ApprovalRequired, clauses, st.booleans(), maybe(conds), span=st.just(SPAN)),
    st.builds(
        lambda ending, kind, when: n.DocumentRequired(ending, kind, *when, span=SPAN), clauses, named_or_quoted, dated
    ),
    st.builds(n.ReferralRequired, clauses, span=st.just(SPAN)),
    st.builds(n.LinesRequired, clauses, sets, maybe(scopes), span=st.just(SPAN)),
    st.builds(
        lambda ending, items, up_to, where: n.Inclusion(ending, items, up_to, *where, span=SPAN),
        clauses,
        sets,
        maybe(counts),
        _scope_or_reach,
    ),
    st.builds(n.InclusionLift, clauses, sets, span=st.just(SPAN)),
    st.builds(n.PaysCoefficient, clauses, st.booleans(), maybe(key_letters), span=st.just(SPAN)),
    st.builds(n.PaysFee, clauses, fees, span=st.just(SPAN)),
    st.builds(n.PaysAs, clauses, code_refs, span=st.just(SPAN)),
    st.builds(n.Factor, clauses, numbers, maybe(fees), span=st.just(SPAN)),
    st.builds(n.Supplement, clauses, fees, maybe(steps), span=st.just(SPAN)),
    st.builds(n.Rank, clauses, some(shares), orders, some(pers), span=st.just(SPAN)),
    st.builds(n.Cap, clauses, fees, some(pers), span=st.just(SPAN)),
    st.builds(n.PatientPays, clauses, fees | code_refs, span=st.just(SPAN)),
    st.builds(n.Judge, clauses, texts, span=st.just(SPAN)),
    st.builds(n.Unresolved, st.just(NO_CLAUSES), texts, span=st.just(SPAN)),
    st.builds(n.Remark, st.just(NO_CLAUSES), texts, span=st.just(SPAN)),
)

# ---------------------------------------------------------------- headings

validities = st.one_of(
    spells.map(lambda ends: n.Validity(ends[0], ends[1], span=SPAN)),
    dates.map(lambda start: n.Validity(start, None, span=SPAN)),
    dates.map(lambda end: n.Validity(None, end, span=SPAN)),
)


@st.composite
def headings(draw: st.DrawFn) -> n.Heading:
    kinds = ("codes", "code", "note", "approval", "letter", "place", "group", "every", "case", "material")
    kind = draw(st.sampled_from(kinds))
    validity, excepted = draw(maybe(validities)), draw(maybe(sets))
    match kind:
        case "codes":
            return n.CodesHeading(draw(heading_sets), validity=validity, excepted=excepted, span=SPAN)
        case "code":
            codes = n.SetExpr((draw(code_members),), span=SPAN)
            return n.CodesHeading(codes, draw(quoted), validity=validity, span=SPAN)
        case "note":
            note = str(draw(st.integers(0, 99)))
            return n.NoteHeading(note, draw(maybe(quoted)), validity=validity, excepted=excepted, span=SPAN)
        case "approval":
            return n.ApprovalHeading(draw(key_letters), validity=validity, excepted=excepted, span=SPAN)
        case "letter":
            return n.LetterHeading(draw(key_letters), validity=validity, excepted=excepted, span=SPAN)
        case "place":
            return n.PlaceHeading(draw(quoted), validity=validity, excepted=excepted, span=SPAN)
        case "group":
            return n.GroupHeading(draw(words), validity=validity, excepted=excepted, span=SPAN)
        case "every":
            return n.EveryHeading(span=SPAN)
        case "case":
            return n.CaseHeading(draw(plain_words), span=SPAN)
        case _:
            return n.MaterialHeading(draw(quoted), span=SPAN)


blocks = st.builds(n.Block, headings(), some(statements, least=0), span=st.just(SPAN))

# ---------------------------------------------------------------- declarations

_rows: st.SearchStrategy[n.Arith] = st.one_of(
    st.builds(n.Number, numbers, st.booleans(), span=st.just(SPAN)),
    st.builds(n.TableRef, plain_words, maybe(st.sampled_from(("total of", "count of"))), span=st.just(SPAN)),
)
ariths: st.SearchStrategy[n.Arith] = st.recursive(
    _rows,
    lambda inner: st.one_of(
        st.builds(n.Round, inner, span=st.just(SPAN)),
        st.builds(n.Operation, st.sampled_from(("+", "-", "×", "/")), inner, inner, span=st.just(SPAN)),
    ),
    max_leaves=5,
)

_fact_types: st.SearchStrategy[tuple[Any, str | None, tuple[n.Value, ...]]] = st.one_of(
    st.sampled_from(("yes/no", "date", "text")).map(lambda kind: (kind, None, ())),
    maybe(names).map(lambda unit: ("number", unit, ())),
    some(values).map(lambda choices: ("choice", None, choices)),
    some(values, least=0).map(lambda choices: ("list", None, choices)),
)
currencies = st.sampled_from(("EUR", "NOK")).map(lambda text: n.Word(text, span=SPAN))
_groups = st.one_of(st.tuples(sets, st.just(False), st.none()), st.tuples(maybe(sets), st.just(True), maybe(conds)))


@st.composite
def amendments(draw: st.DrawFn) -> n.Amendment:
    kind = draw(
        st.sampled_from(
            ("number", "words", "replace-rows", "replace-unit", "add-rows", "add-unit", "insert", "renumber")
        )
    )
    place, reading = draw(quoted), draw(maybe(readings))
    unit = draw(st.sampled_from(("table", "note", "notes", "article", "paragraph")))
    match kind:
        case "number":
            old, new = (f"{draw(numbers):f}" for _ in range(2))
            return n.Amendment("number", (place,), old=old, new=new, reading=reading, span=SPAN)
        case "words":
            old, new = draw(texts), draw(texts)
            return n.Amendment("words", (place,), old=old, new=new, reading=reading, span=SPAN)
        case "replace-rows":
            return n.Amendment("replace-rows", (place,), codes=draw(sets), reading=reading, span=SPAN)
        case "replace-unit":
            return n.Amendment("replace-unit", (place,), unit=unit, reading=reading, span=SPAN)
        case "add-rows":
            after = draw(maybe(codes.map(lambda code: n.Word(code, span=SPAN))))
            return n.Amendment("add-rows", (place,), codes=draw(sets), after=after, reading=reading, span=SPAN)
        case "add-unit":
            return n.Amendment("add-unit", draw(some(quoted)), unit=unit, reading=reading, span=SPAN)
        case "insert":
            return n.Amendment("insert", (place,), after=draw(maybe(quoted)), reading=reading, span=SPAN)
        case _:
            return n.Amendment("renumber", (place,), new=draw(texts), reading=reading, span=SPAN)


declarations: st.SearchStrategy[n.Declaration] = st.deferred(lambda: _declarations)
_declarations: st.SearchStrategy[n.Declaration] = st.one_of(
    st.builds(n.RulesetDecl, words, texts, span=st.just(SPAN)),
    st.builds(n.SourceDecl, words, texts, maybe(words), maybe(dates), span=st.just(SPAN)),
    st.builds(n.InForceDecl, validities, span=st.just(SPAN)),
    st.builds(n.ShapesDecl, some(st.sampled_from(SHAPES).map(lambda s: n.Word(s, span=SPAN))), span=st.just(SPAN)),
    st.builds(n.CatalogueDecl, quoted, span=st.just(SPAN)),
    st.builds(n.OutsideDecl, quoted, span=st.just(SPAN)),
    st.builds(n.WithMeansDecl, scopes, maybe(readings), span=st.just(SPAN)),
    st.builds(n.KeyDecl, words, words, some(words, least=0), span=st.just(SPAN)),
    st.builds(
        lambda name, kind, presumed, question: n.FactDecl(
            name, kind[0], kind[1], kind[2], presumed, question, span=SPAN
        ),
        words,
        _fact_types,
        maybe(values),
        maybe(texts),
    ),
    st.builds(
        lambda name, title, body, reading: n.GroupDecl(name, title, body[0], body[1], body[2], reading, span=SPAN),
        words,
        maybe(texts),
        _groups,
        maybe(readings),
    ),
    st.builds(n.TermDecl, words, conds, maybe(readings), span=st.just(SPAN)),
    st.builds(n.NounDecl, words, words, span=st.just(SPAN)),
    st.builds(n.LetterDecl, key_letters, maybe(texts), span=st.just(SPAN)),
    st.builds(n.LetterDecl, key_letters, maybe(texts), numbers, currencies, maybe(validities), span=st.just(SPAN)),
    st.builds(lambda name, ends: n.PeriodDecl(name, *ends, span=SPAN), plain_words, spells),
    st.builds(n.AlternativesDecl, plain_words, sets, span=st.just(SPAN)),
    st.builds(n.TableDecl, plain_words, quoted, span=st.just(SPAN)),
    st.builds(n.ExclusionsDecl, quoted, maybe(scopes), clauses, span=st.just(SPAN)),
    st.builds(n.LimitsDecl, quoted, some(pers), clauses, span=st.just(SPAN)),
    st.builds(n.CheckDecl, ariths, st.sampled_from(("=", "<=", ">=")), ariths, maybe(readings), span=st.just(SPAN)),
    st.builds(n.AssumeDecl, plain_words, ariths, maybe(readings), span=st.just(SPAN)),
    st.builds(n.FromDecl, words, texts, maybe(validities), span=st.just(SPAN)),
    st.builds(n.CaseDecl, plain_words, texts, span=st.just(SPAN)),
    st.builds(n.TopNote, st.sampled_from(("unresolved", "note", "judge")), texts, span=st.just(SPAN)),
    amendments(),
)

# ---------------------------------------------------------------- examples

given = st.builds(n.Given, words, values, st.just("value"), span=st.just(SPAN)) | st.builds(
    n.Given, words, st.none(), st.sampled_from(("yes", "no", "absent")), span=st.just(SPAN)
)
_billed_codes = st.one_of(
    st.tuples(codes, st.just(False), maybe(st.integers(0, 9))), st.tuples(texts, st.just(True), st.none())
)
example_lines = st.builds(
    lambda billed, count, facts: n.ExampleLine(billed[0], billed[1], count, facts, billed[2], span=SPAN),
    _billed_codes,
    counts,
    some(given, least=0),
)


@st.composite
def expectations(draw: st.DrawFn) -> n.Expect:
    code, quoted, row = draw(_billed_codes)
    who = draw(st.sampled_from(("code", "line", "claim")))
    line = draw(counts) if who == "line" else None
    if who != "code":
        code, quoted, row = None, False, None
    if who != "claim" and draw(st.booleans()):
        return n.Expect(code, line, None, (), draw(texts), (), None, quoted, row, span=SPAN)
    verdict = draw(verdicts)
    if who == "claim":
        return n.Expect(None, None, verdict, (), None, (), None, span=SPAN)
    by, found = draw(some(texts, least=0)), draw(some(texts, least=0))
    return n.Expect(code, line, verdict, by, None, found, draw(maybe(fees)), quoted, row, span=SPAN)


example_parts: st.SearchStrategy[n.ExamplePart] = st.deferred(lambda: _example_parts)
_example_parts: st.SearchStrategy[n.ExamplePart] = st.one_of(
    st.builds(n.ExGiven, st.sampled_from(("patient", "claim", "provider")), some(given), span=st.just(SPAN)),
    st.builds(n.ExReceived, dates, span=st.just(SPAN)),
    st.builds(n.ExLines, dates, some(example_lines), span=st.just(SPAN)),
    st.builds(n.ExLines, dates, some(example_lines), st.just(True), maybe(dates), span=st.just(SPAN)),
    st.builds(n.ExHistoryYear, example_lines, st.integers(1, 9999), span=st.just(SPAN)),
    st.builds(n.ExComplete, dates, span=st.just(SPAN)),
    st.builds(n.ExApproval, dates, sets, some(given, least=0), span=st.just(SPAN)),
    st.builds(
        lambda kind, id, ends, open_end: n.ExEpisode(kind, id, ends[0], None if open_end else ends[1], span=SPAN),
        words,
        named_or_quoted,
        spells,
        st.booleans(),
    ),
    st.builds(n.ExUsed, st.integers(0, 999), texts, maybe(texts), span=st.just(SPAN)),
    st.builds(n.ExMet, span=st.just(SPAN)),
    expectations(),
    st.builds(n.ExpectTotal, fees, span=st.just(SPAN)),
)
examples = st.builds(n.Example, texts, some(example_parts, least=0), span=st.just(SPAN))

# ---------------------------------------------------------------- files

items: st.SearchStrategy[n.Item] = st.deferred(lambda: _items)
_items: st.SearchStrategy[n.Item] = st.one_of(declarations, blocks, blocks, examples)
rule_files = st.builds(n.RuleFile, some(items, least=0, most=4), st.just(()), span=st.just(SPAN))
