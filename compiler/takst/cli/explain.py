"""`takst explain`: a code or a rule -> what it says, in words; with claims, why a rule fired or did not."""

from __future__ import annotations

import datetime as dt
import sys
from collections.abc import Iterable, Iterator

import click

from takst.cli.claims import read_all
from takst.cli.rulesets import NAME, Checked, by_name, checked
from takst.cli.terminal import Refusal
from takst.diagnostics import nearest
from takst.examples import names_of, run
from takst.examples.generated import generated_engine
from takst.explain import code_lines, rule_lines, rules_called, why_lines
from takst.explain.words import paragraphs
from takst.ir.nodes import AnyRule
from takst.model.catalogue import shape_pattern
from takst.runtime.view import crowd_of

_MOST = 12


class Day(click.ParamType[dt.date]):
    """A date as the language writes it."""

    name = "date"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> dt.date:
        try:
            return value if isinstance(value, dt.date) else dt.date.fromisoformat(str(value))
        except ValueError:
            self.fail(f"`{value}` is not a date such as 2018-04-02", param, ctx)


@click.command(
    "explain",
    short_help="Say in words what applies to a code, or what a rule says.",
    epilog="""\b
Examples:
  takst explain hzzo SK053
  takst explain hzzo SK053 --on 2018-03-31
  takst explain hzzo hzzo.SK053.cannot-be-billed-with.SK054
  takst explain hzzo SK053 --claim claims.ndjson     why rules fired on its lines, or did not
  takst explain hzzo SK053.cannot-be-billed-with.SK054 --claim claims.ndjson --id C1 --line 2
""",
)
@NAME
@click.argument("what", metavar="CODE|RULE|FINDING")
@click.option("--claim", "claims", type=click.Path(exists=True, dir_okay=False), help="A file of claims to explain.")
@click.option("--id", "name", metavar="CLAIM", help="Only the claim of that name.")
@click.option("--line", "number", type=click.IntRange(min=1), metavar="N", help="Only the line of that number.")
@click.option("--on", type=Day(), metavar="DATE", help="Only what is in force on that day.")
def command(
    ruleset: str, what: str, claims: str | None, name: str | None, number: int | None, on: dt.date | None
) -> int:
    """Say in words what applies to a code, what a rule says, or why a finding stands.

    A rule is named by its id, or by the end of its id; a finding by the id of its rule. With --claim it says for every
    line that the rules speak of whether each rule fired, and if not what was in the way: the part of its condition that
    failed, with the value, the partner that is missing or stands elsewhere, the sentence that lifts it, its days. For a
    refused claim it adds the smallest change found that makes it pass and keeps most of its amount.
    Exit status: 0, or 2 when nothing is called so.
    """
    if claims is None and (name is not None or number is not None):
        raise Refusal("--id and --line choose among the claims of --claim")
    one = checked(by_name((ruleset,))[0], otherwise=Refusal)
    code = what if _is_code(one, what) else None
    found = () if code is not None else rules_called(one.rules, what)
    if code is None and not found:
        raise Refusal(_unknown(one, what))
    if claims is not None:
        lines = _why(one, one.rules.rules if code is not None else found, claims, code, name, number)
    elif code is not None:
        lines = code_lines(one.rules, code, on)
    else:
        lines = _rules(one, [rule for rule in found if on is None or on in rule.valid])
    for line in lines:
        sys.stdout.write(f"{line}\n")
    return 0


def _is_code(one: Checked, what: str) -> bool:
    """A code that is known; without a catalogue, whatever looks like a code."""
    spec, ruleset = one.rules.spec, one.loaded.ruleset
    if what in {*spec.codes, *spec.outside, *spec.cases}:
        return True
    if spec.codes or spec.cases or ruleset is None or not ruleset.shapes:
        return False
    return shape_pattern(ruleset.shapes).fullmatch(what) is not None


def _rules(one: Checked, found: list[AnyRule]) -> Iterator[str]:
    ran = run(one.rules, one.examples, judge=generated_engine(one.rules))
    yield from paragraphs(rule_lines(one.rules, rule, ran) for rule in found[:_MOST])
    if len(found) > _MOST:
        yield ""
        yield f"and {len(found) - _MOST} more rules whose ids end so; write more of the id"


def _why(
    one: Checked, wanted: Iterable[AnyRule], file: str, code: str | None, name: str | None, number: int | None
) -> Iterator[str]:
    read = read_all(file, None, one.rules.spec)
    rules = tuple(wanted)
    crowd = crowd_of(read.claims, one.rules.spec) if one.rules.quotas else None
    said = False
    chosen = [claim for claim in read.claims if name in (None, claim.claim)]
    if name is not None and not chosen:
        near = nearest(name, {claim.claim for claim in read.claims})
        raise Refusal(f"{file} has no claim `{name}`" + (f", did you mean `{near}`?" if near else ""))
    for claim in chosen:
        for line in why_lines(one.rules, rules, claim, read.others(claim), code, crowd, number):
            said = True
            yield line
    if not said:
        yield f"no line of {file} is one that {'has the code ' + code if code else 'the rule speaks of'}"


def _unknown(one: Checked, what: str) -> str:
    spec = one.rules.spec
    near = nearest(what, {*spec.codes, *spec.outside, *spec.cases}) or names_of(one.rules).nearest(what)
    hint = f", did you mean `{near}`?" if near else ""
    return f"{spec.name} has no code and no rule called `{what}`{hint}"
