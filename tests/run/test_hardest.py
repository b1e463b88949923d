"""The hardest statements: what each ruleset's table names is there, and what is not there is refused by name."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from takst import driver
from takst.backends.docs import CoverageRow, DocsInput, ExampleShown, HardStatement, generate
from takst.coverage import COVERAGE, STATEMENTS, coverage
from takst.hardest import HARDEST, NotResolved, Row, read
from takst.ir.nodes import CheckedRuleset
from takst.model.nodes import Ruleset
from takst.source import SourceText

RULESETS = Path(__file__).resolve().parents[2] / "rulesets"
DOCUMENTS = {"hzzo": 12, "andorra": 15, "helfo aleris abroad": 15}
"""The rulesets that one list of the hardest is split over, and how many it holds."""


@cache
def loaded(name: str) -> tuple[CheckedRuleset, Ruleset]:
    found = driver.load(driver.rule_files(RULESETS / name))
    assert found.checked is not None and found.ruleset is not None
    return found.checked, found.ruleset


@cache
def rows(name: str) -> tuple[Row, ...]:
    rules, ruleset = loaded(name)
    folder = RULESETS / name
    covered = coverage(SourceText.from_file(folder / COVERAGE), SourceText.from_file(folder / STATEMENTS), rules)
    titles = [cited.node.title for cited in ruleset.examples]
    return read(SourceText.from_file(folder / HARDEST), rules, [one.id for one in covered.statements], titles)


@pytest.mark.parametrize("names", DOCUMENTS)
def test_every_one_of_the_hardest_statements_is_told_with_rules_and_an_example(names: str) -> None:
    told = [row for name in names.split() for row in rows(name)]
    assert {row.number for row in told} == set(range(1, DOCUMENTS[names] + 1))
    for row in told:
        assert row.example or all(".unresolved" in id for id in row.rules), row.number


RULE = "helfo.501.max-14-per-patient-and-calendar-year"


def table(statement: str = "HE-087", rule: str = RULE, title: str = "t") -> str:
    return f'number,statements,rules,example,note\n4,{statement},{rule},{title},"how it is said"\n'


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (table(statement="HE-999"), "row 4: there is no statement 'HE-999'"),
        (
            table(rule="helfo.501.max-14-per-patient-and-calendar-yaer"),
            "there is no rule 'helfo.501.max-14-per-patient-and-calendar-yaer'; "
            "did you mean 'helfo.501.max-14-per-patient-and-calendar-year'?",
        ),
        (table(title="no such title"), "there is no example 'no such title'"),
        (table(title="twice"), "several examples are titled 'twice'"),
        (table().replace("example", "exemple"), "the columns must be number, statements, rules, example, note"),
    ],
)
def test_what_is_not_there_is_refused_by_name(text: str, said: str) -> None:
    with pytest.raises(NotResolved, match=r"^hardest\.csv: ") as refused:
        read(SourceText("hardest.csv", text), loaded("helfo")[0], ["HE-087"], ["t", "twice", "twice"])
    assert said in str(refused.value)


def test_the_page_shows_sentence_reading_example_and_the_overview_leads_there() -> None:
    row = next(row for row in rows("helfo") if row.number == 4)
    shown = ExampleShown(row.example, "a.takst:1", ("501",), row.rules, ("2019-12-31: 501",), ("refused",))
    extra = DocsInput(
        coverage=tuple(CoverageRow(id, "rule", row.rules, locator="Tariff 501") for id in row.statements),
        hardest=(HardStatement(row.number, row.statements, row.rules, row.note, shown),),
    )
    pages = generate(loaded("helfo")[0], extra)
    page = pages["hardest.md"]
    assert "## 4 · [Tariff 501]" in page and "(Tariff 501)" in page
    assert "`max 14 per patient and calendar year`" in page
    assert "Reading" in page and "Rather than" in page
    assert row.example in page and "refused" in page
    assert "hardest.md" in pages["README.md"]
    assert "hardest.html" in pages["site/index.html"] and "2019-12-31: 501" in pages["site/hardest.html"]
    assert "hardest.md" not in generate(loaded("helfo")[0], DocsInput())
