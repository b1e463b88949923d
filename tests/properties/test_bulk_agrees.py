"""The queries for many claims find what the generated validators find, wherever they decide; the rest they leave alone.

A claim is either decided by queries or named as one for the exact engine. Of the decided ones every finding, verdict
and amount is compared; and it is counted what was decided, so that the agreement says something.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import cache
from pathlib import Path
from random import Random
from typing import Any

import pytest
from attrs import frozen

from takst.backends import bulk
from takst.backends.python import data_files
from takst.driver import load, rule_files
from takst.examples.generated import generated_plan
from takst.ir.nodes import CheckedRuleset
from takst.runtime.bulk.engine import Program, exact_claims, judge, load_rules, read_program
from takst.runtime.bulk.explain import explain
from takst.runtime.bulk.layout import NOT_WRITTEN
from takst.runtime.bulk.results import Rows
from takst.runtime.bulk.run_queries import Asked, left_claims, result_tables
from takst.runtime.claim import Claim
from takst.runtime.decode import decode
from takst.runtime.entry import validate_all
from takst.runtime.plan import Plan
from takst.runtime.result import Result
from takst.runtime.verdicts import VERDICTS
from takst.runtime.view import docket
from takst.sample import sample

from ..clean_tables import fill

duckdb = pytest.importorskip("duckdb")
pytest.importorskip("sqlglot")

ROOT = Path(__file__).parents[2]
FOLDERS = {path.name: path for path in sorted((ROOT / "rulesets").iterdir())}
FOLDERS["every"] = ROOT / "tests" / "cases" / "python" / "every_sentence"
FOLDERS["simple"] = ROOT / "tests" / "cases" / "bulk" / "simple"
Document = dict[str, Any]
Found = tuple[int, int, str, str]
"""The claim's number, the line's, the verdict and the rule."""


@frozen
class Tried:
    rules: CheckedRuleset
    plan: Plan
    program: Program


@frozen
class Judged:
    """`results` are the validator's; the rest is what the queries left."""

    results: Sequence[Result]
    exact: frozenset[int]
    findings: Counter[Found]
    families: Counter[str]
    lines: dict[tuple[int, int], tuple[object, ...]]
    words: dict[tuple[int, int], tuple[object, ...]]
    """Steps, what applied and what is unresolved; not of claims with permissions."""
    pairs: int
    """Findings by pairs of a table."""


@cache
def tried(name: str, folder: Path) -> Tried:
    rules = load(rule_files(FOLDERS[name])).checked
    assert rules is not None
    texts = {path: text.encode() for path, text in bulk.generate(rules).items()}
    for path, content in {**texts, **data_files(rules)}.items():
        file = folder / name / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
    return Tried(rules, generated_plan(rules), read_program(folder / name))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("bulk")


def judged(case: Tried, claims: Sequence[Claim]) -> Judged:
    with duckdb.connect() as connection:
        load_rules(connection, case.program)
        fill(connection, case.rules.spec, claims)
        judge(connection, case.program, explained=True)
        found = connection.execute(
            "SELECT f.claim_ix, l.n, f.verdict, f.rule, f.family FROM decided_findings f JOIN lines l USING (row_ix)"
        ).fetchall()
        lines = connection.execute(
            "SELECT d.claim_ix, l.n, d.rank, d.units_after, d.letter, d.amount_before, d.amount_after "
            "FROM decided_lines d JOIN lines l USING (row_ix)"
        ).fetchall()
        words = connection.execute(
            "SELECT l.claim_ix, l.n, w.steps, w.applied, w.unresolved FROM line_words w JOIN lines l USING (row_ix) "
            "WHERE l.claim_ix NOT IN (SELECT claim_ix FROM permitted_claims)"
        ).fetchall()
        tables = [one.rule_ix for one, _ in case.program.pairs]
        pairs = connection.execute("SELECT count(*) FROM decided WHERE list_contains(?, rule_ix)", [tables]).fetchall()
        return Judged(
            validate_all(case.plan, claims, "ask"),
            frozenset(exact_claims(connection)),
            Counter(row[:4] for row in found),
            Counter(row[4] or "catalogue" for row in found),
            {(row[0], row[1]): (VERDICTS[row[2]], *row[3:]) for row in lines},
            {(row[0], row[1]): row[2:] for row in words},
            pairs[0][0],
        )


def check(case: Tried, claims: Sequence[Claim]) -> Judged:
    """Compares all that was decided."""
    told = judged(case, claims)
    expected: Counter[Found] = Counter()
    lines: dict[tuple[int, int], tuple[object, ...]] = {}
    for number, result in enumerate(told.results):
        if number in told.exact:
            continue
        expected.update((number, finding.line, finding.verdict, finding.rule) for finding in result.findings)
        for line in result.lines:
            amount = line.amount
            lines[number, line.n] = (line.verdict, line.units[1], amount.letter, amount.before, amount.after)
            if (number, line.n) in told.words:
                words = (list(amount.steps), list(line.applied), list(line.unresolved))
                assert told.words[number, line.n] == words
    assert told.findings == expected
    assert told.lines == lines
    return told


def decoded(case: Tried, documents: Sequence[Document]) -> list[Claim]:
    read = [decode(document, case.rules.spec) for document in documents]
    return [one.claim for one in read if one.claim is not None]


# ---------------------------------------------------------------- the real rulesets, near the limits of their rules


@pytest.mark.parametrize(
    ("name", "lines"), [(name, 300 if name in ("andorra", "aleris") else 1200) for name in FOLDERS]
)
def test_what_is_decided_of_sample_claims_is_right(name: str, lines: int, folder: Path) -> None:
    case = tried(name, folder)
    told = check(case, decoded(case, list(sample(case.rules, lines, seed=1))))
    assert name == "every" or told.lines


@pytest.mark.parametrize(
    ("name", "families"),
    [
        (
            "hzzo",
            {
                "catalogue",
                "condition",
                "document",
                "exclusion",
                "inclusion",
                "interval",
                "limit",
                "requirement",
            },
        ),
        ("helfo", {"catalogue", "condition", "document", "exclusion", "judgement", "limit", "outcome"}),
        ("aleris", {"catalogue", "condition", "outcome"}),
        ("abroad", {"condition", "document", "judgement", "outcome"}),
        ("andorra", {"catalogue", "approval", "condition", "document", "limit"}),
    ],
)
def test_queries_decide_of_plain_claims(name: str, families: set[str], folder: Path) -> None:
    """Claims without materials, labels, lists and what is known to be absent, as most are."""
    case = tried(name, folder)
    documents = [plain(case, document) for document in sample(case.rules, 1200, seed=2)]
    told = check(case, decoded(case, [document for document in documents if document["lines"]]))
    assert families <= set(told.families)


def plain(case: Tried, document: Document) -> Document:
    spec = case.rules.spec
    known = {*spec.codes, *spec.cases}
    kept: Document = _known(document)
    for name in ("history", "replaces", "approvals", "documents"):
        kept.pop(name, None)
    kept["lines"] = [
        {name: value for name, value in line.items() if name not in ("label", "links")}
        for line in kept.get("lines", ())
        if line.get("kind", "act") == "act" and (not known or line["code"] in known)
    ]
    return kept


def _known(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _known(one) for name, one in value.items() if one is not None and one != []}
    return [_known(one) for one in value if one is not None] if isinstance(value, list | tuple) else value


def test_an_item_outside_the_days_of_does_not_include_is_in_the_price(folder: Path) -> None:
    """511 does not include 4 in 2019; the item is of 2020."""
    case = tried("helfo", folder)
    of_patient = {"patient": {"id": "P"}, "history_complete_from": "2018-12-01"}
    act = {"claim": "A", "received": "2020-04-30", "lines": [{"n": 1, "code": "511", "date": "2019-01-01"}]}
    item = {"claim": "B", "received": "2020-03-29", "lines": [{"n": 1, "code": "4", "date": "2020-02-28"}]}
    told = check(case, decoded(case, [{**of_patient, **act}, {**of_patient, **item}]))
    assert (0, 1, "undecided", "helfo.511.includes.clinical-procedures") in told.findings


# ---------------------------------------------------------------- in words


@pytest.mark.parametrize(
    ("name", "families"),
    [
        ("simple", {"exclusion", "condition", "catalogue", "inclusion", "outcome", "interval", "judgement", "limit"}),
        (
            "hzzo",
            {"condition", "document", "judgement", "exclusion", "limit", "inclusion", "requirement", "catalogue"},
        ),
        ("helfo", {"catalogue"}),
        ("aleris", {"catalogue", "outcome"}),
        ("abroad", {"condition", "judgement", "outcome", "document"}),
        ("andorra", {"condition"}),
    ],
)
def test_findings_have_the_words_of_the_exact_engine(name: str, families: set[str], folder: Path) -> None:
    """Every column of the result tables, of the claims that are explained without it; each family is among them."""
    case = tried(name, folder)
    if name == "simple":
        documents = list(crowded(1, patients=400))
    else:
        some = sample(case.rules, 300 if name == "andorra" else 1200, seed=2)
        documents = [document for document in (plain(case, one) for one in some) if document["lines"]]
    claims = decoded(case, documents)
    told, left, explained = explained_rows(case, claims)
    rows = Rows()
    for number, result in enumerate(validate_all(case.plan, claims, "ask")):
        if number not in left:
            days = {line.n: line.date for line in docket(claims[number], case.rules.spec).own}
            rows.add(result, claims[number].patient.id, days, dict.fromkeys(days, 0))
    for table, expected in rows.tables().items():
        assert _sorted(told[table]) == _sorted(_without_untold(expected.to_pylist(), told[table]))
    assert families <= {family for family, number in explained.items() if number}


def explained_rows(case: Tried, claims: Sequence[Claim]) -> tuple[dict[str, list[Document]], set[int], Counter[str]]:
    """The result tables, the claims that are left to the exact engine, and findings explained by family."""
    asked = Asked("ask", True, worded=True)
    with duckdb.connect() as connection:
        load_rules(connection, case.program)
        fill(connection, case.rules.spec, claims)
        judge(connection, case.program, explained=True)
        explain(connection, case.program, case.rules.spec)
        connection.execute(f"CREATE TEMP TABLE left_claims AS {left_claims(asked)}")
        left = {row[0] for row in connection.execute("FROM left_claims").fetchall()}
        told = {
            name: connection.sql(query).to_arrow_table().to_pylist()
            for name, query in result_tables(case.rules.spec, asked).items()
        }
        families = connection.execute(
            "SELECT coalesce(family, 'catalogue') FROM decided_findings ANTI JOIN left_claims USING (claim_ix)"
        ).fetchall()
    return told, left, Counter(family for (family,) in families)


def _without_untold(expected: list[Document], told: list[Document]) -> list[Document]:
    """Of lines with permissions, which have no finding, nobody but the exact engine says what applied."""
    untold = {(row["claim"], row["line"]) for row in told if "applied" in row and row["applied"] is None}
    nothing = {"steps": None, "applied": None, "unresolved": None}
    return [{**row, **nothing} if (row["claim"], row.get("line")) in untold else row for row in expected]


def _sorted(rows: list[Document]) -> list[Document]:
    """Without what serves the order of rows, and which engine it was."""
    plain_rows = [
        {name: value for name, value in row.items() if name not in (*NOT_WRITTEN, "engine")} for row in rows
    ]
    return sorted(plain_rows, key=lambda row: [str(row.get(name)) for name in ("claim", "line", "rule", "verdict")])


# ---------------------------------------------------------------- many lines of few codes

DAYS = [
    dt.date(2020, 1, 31),
    dt.date(2020, 2, 29),
    dt.date(2020, 3, 31),
    dt.date(2020, 12, 31),
    dt.date(2021, 2, 28),
]
"""Where months are clamped, years end and birthdays fall on no day."""


def crowded(seed: int, patients: int) -> Iterator[Document]:
    random = Random(seed)
    for patient in range(patients):
        birth = random.choice(["2000-02-29", "1999-02-28", "2000-03-01", "1960-05-05", None])
        about: Document = {"id": f"P{patient}", "sex": random.choice("MF")}
        about |= {} if birth is None else {"birth_date": birth}
        since = random.choice([None, "1950-01-01", "2020-01-01", "2020-02-01"])
        start, insured = random.choice(DAYS), random.choice([True, False, None])
        for number in range(random.randint(1, 5)):
            days = [start + dt.timedelta(days=random.choice([-31, -30, -29, -28, -1, 0, 0, 0, 1, 7, 29, 30, 31, 183]))]
            if random.random() < 0.3:
                days.append(days[0] + dt.timedelta(days=random.choice([1, 2, 31])))
            claim: Document = {"claim": f"C{patient}-{number}", "patient": dict(about), "lines": []}
            if random.random() < 0.8:
                claim["received"] = (max(days) + dt.timedelta(days=random.randint(0, 60))).isoformat()
            if random.random() < 0.8:
                claim["provider"] = {"id": random.choice(["D1", "D2"])}
            if since is not None:
                claim["history_complete_from"] = since
            if insured is not None:  # a claim that says otherwise than the others is rare
                claim["patient"]["facts"] = {"insured": insured is (random.random() < 0.98)}
            claim["lines"] = [line(random, random.choice(days)) for _ in range(random.randint(1, 5))]
            yield claim


def line(random: Random, day: dt.date) -> Document:
    facts: Document = {}
    if random.random() < 0.8:
        facts["minutes"] = random.choice([9, 10, 15, 20, 21, 31])
    if random.random() < 0.5:
        facts["urgent"] = random.random() < 0.5
    if random.random() < 0.7:
        facts["place"] = random.choice(["home", "ward", "abroad", "office"])
    told: Document = {"code": f"AA{random.randint(1, 12):03}", "date": day.isoformat(), "facts": facts}
    if random.random() < 0.2:
        told["units"] = random.choice([2, 3])
    if random.random() < 0.3:
        told["session"] = random.choice(["S1", "S2"])
    if random.random() < 0.6:
        told["in"] = {"tooth": random.choice(["11", "12"])}
    if random.random() < 0.4:
        told["time"] = random.choice(["09:00", "10:30"])
    return told


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_crowded_claims_over_month_ends_and_leap_days(seed: int, folder: Path) -> None:
    case = tried("simple", folder)
    told = check(case, decoded(case, list(crowded(seed, patients=250))))
    assert set(told.families) == {
        *(
            "approval",
            "catalogue",
            "condition",
            "document",
            "exclusion",
            "inclusion",
            "interval",
            "judgement",
        ),
        *("limit", "outcome", "requirement"),
    }
    assert told.pairs and told.words
    assert len(told.exact) < len(told.results) / 3


def test_neither_the_order_of_claims_nor_that_of_lines_matters(folder: Path) -> None:
    case, random = tried("simple", folder), Random(5)
    documents = list(crowded(5, patients=150))
    first = check(case, decoded(case, documents))
    names = {number: document["claim"] for number, document in enumerate(documents)}
    mixed = [{**document, "lines": random.sample(document["lines"], len(document["lines"]))} for document in documents]
    random.shuffle(mixed)
    again = check(case, decoded(case, mixed))
    others = {number: document["claim"] for number, document in enumerate(mixed)}
    assert _named(first, names) == _named(again, others)


def _named(told: Judged, names: dict[int, str]) -> Counter[tuple[object, ...]]:
    return Counter({(names[claim], *rest): count for (claim, *rest), count in told.findings.items()})


# ---------------------------------------------------------------- what is said of the rules


SILENT = {"Permission", "RepeatPermission", "AlsoWhen", "InclusionLift", "Unresolved", "Note", "Outcome"}
"""What finds nothing by itself; an outcome is among them when it grants."""


def test_every_rule_that_can_find_something_is_decided_or_screened(folder: Path) -> None:
    """A rule that is neither would be forgotten in silence."""
    for name in FOLDERS:
        if name == "andorra":
            continue
        rules = tried(name, folder).rules
        told = Counter(id(one.rule) for one in bulk.report(rules))
        assert all(count == 1 for count in told.values())
        silent = {type(rule).__name__ for rule in rules.rules if id(rule) not in told}
        assert silent <= {
            "Permission",
            "RepeatPermission",
            "AlsoWhen",
            "InclusionLift",
            "Unresolved",
            "Note",
            "Outcome",
        }
        assert all(one.why for one in bulk.report(rules) if one.how != "decided")


def test_the_simple_families_are_decided(folder: Path) -> None:
    told = {(one.family, one.how) for one in bulk.report(tried("simple", folder).rules)}
    assert ("limit", "decided") in told and ("exclusion", "decided") in told and ("interval", "decided") in told


def test_amounts_are_exact(folder: Path) -> None:
    case = tried("simple", folder)
    claim = {
        "claim": "C1",
        "patient": {"id": "P1"},
        "lines": [{"code": "AA002", "date": "2020-05-04", "units": 3}],
    }
    told = judged(case, decoded(case, [{**claim, "history_complete_from": "1900-01-01"}]))
    assert told.lines[0, 1] == ("reduced", 1, None, Decimal("22.50"), Decimal("7.50"))


# ---------------------------------------------------------------- texts


def test_every_query_reads_in_both_dialects(folder: Path) -> None:
    import sqlglot

    texts = bulk.generate(tried("simple", folder).rules)
    for dialect in ("duckdb", "spark"):
        queries = {path: text for path, text in texts.items() if path.startswith(f"bulk/{dialect}/")}
        assert queries
        for path, text in queries.items():
            assert sqlglot.parse_one(text, read=dialect).sql(dialect, pretty=True).strip(), path
    assert len({Path(path).name for path in texts if path.endswith(".sql")}) * 2 == sum(
        p.endswith(".sql") for p in texts
    )


def test_the_same_rules_give_the_same_texts(folder: Path) -> None:
    rules = tried("simple", folder).rules
    assert bulk.generate(rules) == bulk.generate(rules)
