"""From a ruleset without errors to every file that is generated from it: validator, documentation, schemas.

Paths are relative to the folder of all generated files: `takst_rules/hzzo/...`, `docs/hzzo/...`, `schema/hzzo/...`.
The same rule files give the same texts, wherever they stand and whenever they are built.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import PurePosixPath

from takst.analysis import Acceptance, analyse
from takst.backends import bulk, docs, python, schema
from takst.backends.docs.inputs import Accepted, CoverageRow, DocsInput, ExampleShown, HardStatement, Remark
from takst.coverage import Coverage
from takst.diagnostics import Diagnostic
from takst.examples import Ran, run
from takst.examples.generated import generated_engine
from takst.hardest import read
from takst.ir.nodes import CheckedRuleset
from takst.model.nodes import Ruleset
from takst.source import SourceText, Span
from takst.syntax import nodes as syn

FOLDERS = ("takst_rules", "docs", "schema")
# What checking noticed that says something about the source, not about the way it was written down.
_ABOUT_THE_SOURCE = frozenset({"W0217", "W0505"})


def build(
    rules: CheckedRuleset,
    ruleset: Ruleset,
    noticed: Iterable[Diagnostic],
    coverage: Coverage | None,
    hardest: SourceText | None = None,
    acceptances: Sequence[Acceptance] = (),
) -> dict[str, str | bytes]:
    """Path -> text, or bytes where a generated module maps a file into memory. `hardest` is the ruleset's table of its
    hardest statements; naming what is not there is refused. `acceptances` are what the analysis found and may stay."""
    name = rules.spec.name
    made: dict[str, Mapping[str, str | bytes]] = {
        "takst_rules": {**python.generate(rules), **python.data_files(rules), **_queries(rules)},
        "docs": docs.generate(rules, _shown_besides(rules, ruleset, noticed, coverage, hardest, acceptances)),
        "schema": schema.generate(rules),
    }
    return {f"{folder}/{name}/{path}": text for folder in FOLDERS for path, text in made[folder].items()}


def _queries(rules: CheckedRuleset) -> Mapping[str, str]:
    """Those for many claims; where nothing can print them they are left as they are."""
    return bulk.generate(rules) if bulk.is_available() else {}


def _shown_besides(
    rules: CheckedRuleset,
    ruleset: Ruleset,
    noticed: Iterable[Diagnostic],
    coverage: Coverage | None,
    hardest: SourceText | None,
    acceptances: Sequence[Acceptance],
) -> DocsInput:
    """The analysis runs only where there is something to look up in it."""
    ran = run(rules, [cited.node for cited in ruleset.examples], judge=generated_engine(rules))
    return DocsInput(
        examples=tuple(_example(one) for one in ran if one.result is not None),
        coverage=() if coverage is None else tuple(_statements(coverage)),
        remarks=tuple(_remark(one, rules) for one in noticed if one.code in _ABOUT_THE_SOURCE),
        titles=_titles(ruleset),
        hardest=() if hardest is None else tuple(_hardest(hardest, rules, coverage, ran)),
        accepted=tuple(_accepted(rules, ruleset, noticed, acceptances)) if acceptances else (),
    )


# ---------------------------------------------------------------- examples


def _example(ran: Ran) -> ExampleShown:
    result = ran.result
    assert result is not None
    verdicts = iter([line.verdict for line in result.lines])
    lines, beside = [], []
    for date, line, history in _lines(ran.example):
        lines.append(f"{date}: {' '.join(line.span.text.split())}")
        beside.append(docs.BILLED_BEFORE if history else next(verdicts))
    return ExampleShown(
        title=ran.example.title,
        given=_given(ran.example),
        place=_place(ran.example.span),
        codes=tuple(line.code for line in result.lines),
        rule_ids=tuple(dict.fromkeys(finding.rule for finding in result.findings)),
        lines=tuple(lines),
        verdicts=tuple(beside),
        findings=tuple(finding.message for finding in result.findings),
    )


def _given(example: syn.Example) -> tuple[str, ...]:
    """What holds for all its lines: `patient age 70`, `received 2018-05-09`."""
    beside = (syn.ExLines, syn.ExHistoryYear, syn.Expect, syn.ExpectTotal)
    return tuple(" ".join(part.span.text.split()) for part in example.parts if not isinstance(part, beside))


def _plain(text: str) -> str:
    """Without the marks that a terminal shows around the author's words."""
    return text.replace("`", "")


def _lines(example: syn.Example) -> Iterator[tuple[str, syn.ExampleLine, bool]]:
    for part in example.parts:
        if isinstance(part, syn.ExLines):
            yield from ((part.date.isoformat(), line, part.history) for line in part.lines)
        elif isinstance(part, syn.ExHistoryYear):
            yield f"in {part.year}", part.line, True


def _place(span: Span) -> str:
    """Without the folder: where the rule files stand is no part of what is generated."""
    return f"{PurePosixPath(span.source.path).name}:{span.line}"


# ---------------------------------------------------------------- the rest


def _statements(coverage: Coverage) -> Iterator[CoverageRow]:
    listed = {one.id: one for one in coverage.statements}
    for row in coverage.rows:
        one = listed.get(row.statement)
        yield CoverageRow(
            statement=row.statement,
            status=row.status,
            rules=row.rules,
            note=row.note,
            kind=None if one is None else one.kind,
            locator=None if one is None else one.locator,
        )


def _hardest(
    table: SourceText, rules: CheckedRuleset, coverage: Coverage | None, ran: Sequence[Ran]
) -> Iterator[HardStatement]:
    statements = () if coverage is None else (one.id for one in coverage.statements)
    shown = {one.example.title: one for one in ran if one.result is not None}
    for row in read(table, rules, statements, (one.example.title for one in ran if one.result is not None)):
        example = _example(shown[row.example]) if row.example else None
        yield HardStatement(row.number, row.statements, row.rules, row.note, example)


def _accepted(
    rules: CheckedRuleset, ruleset: Ruleset, noticed: Iterable[Diagnostic], acceptances: Sequence[Acceptance]
) -> Iterator[Accepted]:
    for finding, reason in analyse(rules, ruleset, noticed, tuple(acceptances)).accepted:
        yield Accepted(finding.about.title, _plain(finding.sentence), reason, finding.id)


def _remark(noticed: Diagnostic, rules: CheckedRuleset) -> Remark:
    codes = tuple(sorted({value for value in noticed.args.values() if value in rules.spec.codes}))
    return Remark(_plain(noticed.message), _place(noticed.span), codes)


def _titles(ruleset: Ruleset) -> Mapping[str, str]:
    """What the rule files call a code, in a heading of its own: `SK054 "Biofeedback"`."""
    titles: dict[str, str] = {}
    for cited in ruleset.blocks:
        heading = cited.node.heading
        if isinstance(heading, syn.CodesHeading) and heading.label is not None:
            for member in heading.codes.members:
                if isinstance(member, syn.CodeMember):
                    titles.setdefault(member.ref.code, heading.label.text)
    return titles
