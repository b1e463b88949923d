"""`takst test`: the examples in rule files -> whether they hold, on the interpreter and on the generated validators."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator

import click

from takst.cli.mutants import mutant_report
from takst.cli.rulesets import NAMES, Checked, by_name, checked
from takst.cli.terminal import Refusal, counted, progress, show
from takst.diagnostics import Diagnostics
from takst.examples import Ran, exercise, run, share
from takst.examples.generated import generated_engine
from takst.ir import nodes as ir
from takst.ir.ids import rule_ids

GENERATED = "the generated validator"


@click.command(
    "test",
    short_help="Run the examples in the rule files.",
    epilog="""\b
Examples:
  takst test                    the examples of all rulesets in rulesets/
  takst test rulesets/hzzo      of one ruleset
  takst test hzzo --list        and name the rules that no example exercises
  takst test hzzo --mutants     the small changes to its rules that no example notices
  takst test hzzo --mutants --of SK053
""",
)
@NAMES
@click.option("--list", "listing", is_flag=True, help="Name the rules that no example shows firing, or not firing.")
@click.option("--mutants", is_flag=True, help="List the small changes to rules that no example notices.")
@click.option("--of", "what", metavar="CODE|RULE", help="With --mutants: only the rules of a code, or one rule.")
@click.option(
    "--limit", type=click.IntRange(min=0), default=25, show_default=True, help="With --mutants: list at most so many."
)
def command(rulesets: tuple[str, ...], listing: bool, mutants: bool, what: str | None, limit: int) -> int:
    """Run the examples in the rule files, on the interpreter and on the generated validators.

    Each example is written down as a claim and judged; an expectation that does not hold is shown with what came
    instead. Then it says how many of the executable rules the examples show both firing and not firing.

    With --mutants it changes one thing in one rule at a time, as a slip would: one more or less, the next wider window,
    an exception forgotten, `over` for `at least`. It lists the changes with which every example would still hold, and
    the claim that would tell them apart: each is an example that is worth writing. What no claim that it can think of
    tells apart is counted apart, as it may say the same.

    Exit status: 0 all examples hold (and notice every change), 1 some do not, 2 they cannot be run.
    """
    if what is not None and not mutants:
        raise Refusal("--of goes with --mutants")
    if mutants:
        return max([mutant_report(checked(wanted), what, limit) for wanted in by_name(rulesets)], default=0)
    failed = False
    for wanted in by_name(rulesets):
        one = checked(wanted)
        engines = {GENERATED: generated_engine(one.rules)}
        ran = run(one.rules, progress(one.examples, "running example", len(one.examples)), engines)
        problems = Diagnostics(problem for result in ran for problem in result.problems)
        if len(problems):
            failed = True
            show(problems, sys.stdout)
            sys.stdout.write("\n")
        for line in _summary(one, ran, listing):
            sys.stdout.write(f"{line}\n")
    return 1 if failed else 0


def _summary(one: Checked, ran: tuple[Ran, ...], listing: bool) -> Iterator[str]:
    name, bad = one.rules.spec.name, sum(not result.holds for result in ran)
    held = "all hold" if bad == 0 else "1 does not hold" if bad == 1 else f"{bad} do not hold"
    yield f"{name}: {counted(len(ran), 'example')}, {held}, on the interpreter and on the generated validator"
    found = exercise(one.rules, ran)
    whole = len(found.executable)
    for words, number in (
        ("shown firing", whole - len(found.not_firing)),
        ("shown not firing, or can only fire", whole - len(found.not_quiet)),
        ("shown both ways", len(found.both)),
    ):
        yield f"  {number} of {counted(whole, 'executable rule')} {words} ({share(number, whole)})"
    if listing:
        yield from _listed("not shown firing", found.not_firing, one.rules)
        yield from _listed("not shown not firing", found.not_quiet, one.rules)
    elif len(found.both) < whole:
        yield "  --list names the others"


def _listed(title: str, indices: Iterable[int], rules: ir.CheckedRuleset) -> Iterator[str]:
    listed = [rules.rules[index] for index in indices]
    if listed:
        yield f"  {title}:"
    for rule in listed:
        ids = rule_ids(rule, rules.spec.name)
        place = f"{rule.file}:{rule.line}" if rule.span is None else f"{rule.span.source.path}:{rule.line}"
        yield f"    {place}: {ids[0]}{f' and {len(ids) - 1} more' if len(ids) > 1 else ''}"
