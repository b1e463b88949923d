"""`takst test --mutants`: a ruleset with its examples -> the changes that no example notices, rule by rule."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from itertools import groupby

import click

from takst.cli.rulesets import Checked
from takst.cli.terminal import Failure, Refusal, counted, progress
from takst.diagnostics import nearest
from takst.examples import names_of, run, share
from takst.explain.words import source_place
from takst.ir import nodes as ir
from takst.ir.names import subject_name
from takst.mutants import Mutant, Trial

_FEW_CODES = 3


def mutant_report(one: Checked, what: str | None, limit: int) -> int:
    """Prints it; the exit status."""
    ran = run(one.rules, progress(one.examples, "running example", len(one.examples)))
    if any(not each.holds for each in ran):
        raise Failure(f"not all examples of {one.rules.spec.name} hold: run `takst test {one.rules.spec.name}` first")
    trial = Trial.of(one.rules, ran)
    positions = _positions(one, trial, what)
    found = [
        mutant
        for index in progress(positions, "changing rule", len(positions))
        for mutant in trial.mutants(index)
    ]
    for line in _lines(one.rules, found, limit):
        click.echo(line, file=sys.stdout)
    return 1 if any(mutant.outcome == "not noticed" for mutant in found) else 0


def _positions(one: Checked, trial: Trial, what: str | None) -> list[int]:
    every = trial.positions()
    if what is None:
        return every
    rules = one.rules.rules
    of_code = [index for index in every if what in rules[index].subject.codes]
    named = {id(meant.rule) for meant in ([] if of_code else trial.witnesses.meant(what))}
    found = of_code or [index for index in every if id(rules[index]) in named]
    if not found:
        near = nearest(what, one.rules.spec.codes) or names_of(one.rules).nearest(what)
        hint = f", did you mean `{near}`?" if near else ""
        raise Refusal(f"{one.rules.spec.name} has no code with rules, and no rule, called `{what}`{hint}")
    return found


def _lines(rules: ir.CheckedRuleset, found: Sequence[Mutant], limit: int) -> Iterator[str]:
    missed = [mutant for mutant in found if mutant.outcome == "not noticed"]
    equal = [mutant for mutant in found if mutant.outcome == "may be equivalent"]
    noticed = len(found) - len(missed) - len(equal)
    tried = noticed + len(missed)
    yield f"{rules.spec.name}: {noticed} of {counted(tried, 'change')} noticed by an example ({share(noticed, tried)})"
    if missed and limit:
        yield ""
        yield "not noticed, though a claim would tell them apart:"
        yield from _listed(missed, limit)
    if equal and limit:
        yield ""
        yield f"{counted(len(equal), 'change')} more may say the same: no claim was found that tells them apart"
        yield from _listed(equal, max(0, limit - len(missed)))
    if missed:
        yield ""
        yield f"takst examples {rules.spec.name} RULE makes examples for a rule"


def _listed(mutants: Sequence[Mutant], limit: int) -> Iterator[str]:
    """By the rule, each with its sentence and place."""
    for _, ones in groupby(mutants[:limit], key=lambda mutant: id(mutant.rule)):
        same = list(ones)
        rule = same[0].rule
        yield f"  {source_place(rule)}: {_subject(rule)}: {rule.sentence}"
        for mutant in same:
            shown = "" if mutant.shown_by is None else f"; an example could be: {mutant.shown_by.aim}"
            yield f"    - {mutant.change.words}{shown}"
    if len(mutants) > limit:
        yield f"  and {len(mutants) - limit} more" + ("" if limit else ", --limit lists more")


def _subject(rule: ir.AnyRule) -> str:
    codes = sorted(rule.subject.codes)
    if not codes or isinstance(rule, ir.PairTable):
        return subject_name(rule.subject, "")
    more = f" and {len(codes) - _FEW_CODES} more" if len(codes) > _FEW_CODES + 1 else ""
    return f"{', '.join(codes if not more else codes[:_FEW_CODES])}{more}"
