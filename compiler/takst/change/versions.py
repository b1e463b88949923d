"""Checked rules, and maybe a day -> a version: the rules as they stand, or as they stood on that day."""

from __future__ import annotations

import datetime as dt

from attrs import evolve, frozen

from takst.ir.nodes import CheckedRuleset
from takst.runtime.spec import ALWAYS


@frozen
class Version:
    """One side of a comparison; `name` is what the user calls it."""

    name: str
    rules: CheckedRuleset


def on_day(rules: CheckedRuleset, day: dt.date) -> CheckedRuleset:
    """What is in force on the day, without end: so two days of one ruleset can judge the same claim."""
    spec = rules.spec
    rows = {code: evolve(row, valid=ALWAYS) for code, row in spec.codes.items() if day in spec.days_of(row)}
    letters = tuple(evolve(letter, valid=ALWAYS) for letter in spec.letters if day in letter.valid)
    return evolve(
        rules,
        spec=evolve(spec, codes=rows, letters=letters, valid=ALWAYS),
        rules=tuple(evolve(rule, valid=ALWAYS) for rule in rules.rules if day in rule.valid),
    )
