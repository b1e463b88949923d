"""`takst examples`: rules -> examples around the points where they decide, ready to be pasted into a rule file."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from takst.cli.rulesets import NAME, Checked, by_name, checked
from takst.cli.terminal import Refusal, counted, progress, written_whole
from takst.diagnostics import nearest
from takst.examples import exercise, names_of, run
from takst.examples.exercise import is_executable
from takst.ir import nodes as ir
from takst.witness import Meant, Witnesses
from takst.witness.examples import Made, made

_PRICES = (ir.PaysCoefficient, ir.PaysFee, ir.PaysAs)
_HEAD = "-- Made by takst. Compare each verdict with the text of the tariff, then take its mark away.\n\n"


@click.command(
    "examples",
    short_help="Make examples around the limits of rules.",
    epilog="""\b
Examples:
  takst examples hzzo SK053                          for all that is said of a code
  takst examples hzzo SK053.cannot-be-billed-with.SK054
  takst examples hzzo --missing --out rulesets/hzzo/99-to-confirm.takst
""",
)
@NAME
@click.argument("what", metavar="[CODE|RULE]", required=False)
@click.option("--missing", is_flag=True, help="Only rules that no example shows both firing and not firing.")
@click.option("--most", type=click.IntRange(min=1), metavar="N", help="At most so many examples of each rule.")
@click.option("--out", type=click.Path(dir_okay=False, path_type=Path), help="Write to this new file, or not at all.")
def command(ruleset: str, what: str | None, missing: bool, most: int | None, out: Path | None) -> int:
    """Make examples around the points where rules begin and end to speak.

    One unit more than allowed, the last day and the next, both sides of a ban, a value just met and just missed, a fact
    that nobody gives: each as a small claim with the verdict that takst gives. They are marked `to confirm`, because
    only you know what the tariff means: a verdict that surprises you shows a mistake in the rule. Without a code or a
    rule it takes the whole ruleset. Exit status: 0, or 2 when nothing is called so or the file is there already.
    """
    if out is not None and out.exists():
        raise Refusal(f"{out} is there already; takst writes over no examples")
    one = checked(by_name((ruleset,))[0], otherwise=Refusal)
    witnesses = Witnesses.of(one.rules)
    wanted = _wanted(one, witnesses, what)
    if missing:
        wanted = _unexercised(one, wanted)
    found = list(progress(made(witnesses, wanted, most), "making examples for rule", len(wanted)))
    found = [each for each in found if each.text]
    if not found:
        click.echo("nothing to make: every rule has examples that show it firing and not firing", err=True)
        return 0
    text = _HEAD + "\n".join(each.text for each in found)
    if out is None:
        sys.stdout.write(text)
    else:
        with written_whole(out) as stream:
            stream.write(text)
    click.echo(_summary(found, out), err=True)
    return 0


def _wanted(one: Checked, witnesses: Witnesses, what: str | None) -> list[Meant]:
    """What may not be billed before what is paid: a claim is shown once, and its title is then the more telling one."""
    executable = (rule for rule in one.rules.rules if is_executable(rule))
    rules = sorted(executable, key=lambda rule: isinstance(rule, _PRICES))
    if what is None:
        return [Meant(rule) for rule in rules]
    of_code = [Meant(rule, what) for rule in rules if what in rule.subject.codes]
    if of_code:
        return of_code
    named = [meant for meant in witnesses.meant(what) if is_executable(meant.rule)]
    if named:
        return named
    spec = one.rules.spec
    if what in {*spec.codes, *spec.outside, *spec.cases}:
        raise Refusal(f"no rule speaks of {what} by name")
    near = nearest(what, {*spec.codes, *spec.cases}) or names_of(one.rules).nearest(what)
    hint = f", did you mean `{near}`?" if near else ""
    raise Refusal(f"{spec.name} has no code and no rule called `{what}`{hint}")


def _unexercised(one: Checked, wanted: list[Meant]) -> list[Meant]:
    shown = exercise(one.rules, run(one.rules, progress(one.examples, "running example", len(one.examples))))
    known = {id(one.rules.rules[index]) for index in shown.both}
    return [meant for meant in wanted if id(meant.rule) not in known]


def _summary(found: list[Made], out: Path | None) -> str:
    number = sum(each.number for each in found)
    where = "" if out is None else f", written to {out}"
    return f"{counted(number, 'example')} for {counted(len(found), 'rule')}{where}; each is to be confirmed"
