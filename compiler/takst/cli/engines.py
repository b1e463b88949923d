"""From what the user calls a ruleset to an engine that judges claims: from rule files, or an installed validator."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from importlib import import_module
from typing import Protocol

from attrs import frozen

from takst.cli.rulesets import by_name, checked, is_ruleset
from takst.cli.terminal import Refusal
from takst.examples.generated import generated_plan
from takst.ir.interpret import interpret
from takst.runtime.claim import Claim
from takst.runtime.engine import validate
from takst.runtime.findings import Mode
from takst.runtime.plan import Plan
from takst.runtime.result import Result
from takst.runtime.spec import RulesetSpec
from takst.runtime.view import Crowd, crowd_of

OFFERED = ("auto", "python", "interpreter")
_LATER = ("duckdb", "spark")


class Judge(Protocol):
    def __call__(self, claim: Claim, others: Sequence[Claim], *, unknown: Mode, crowd: Crowd | None) -> Result: ...


@frozen
class Engine:
    spec: RulesetSpec
    judge: Judge
    has_quotas: bool
    """Whether claims of other patients matter."""

    def crowd(self, claims: Sequence[Claim]) -> Crowd | None:
        """All claims of the input, where quotas count over them."""
        return crowd_of(claims, self.spec) if self.has_quotas else None


def engine_for(ruleset: str, name: str) -> Engine:
    """`auto` is the fastest there is."""
    if name not in (*OFFERED, *_LATER):
        raise Refusal(f"no engine is called `{name}`; take one of: {', '.join(OFFERED)}")
    if name in _LATER:
        raise Refusal(f"the engine `{name}` is not part of this version; take one of: {', '.join(OFFERED)}")
    if not is_ruleset(ruleset):
        installed = _installed(ruleset)
        if installed is not None and name == "interpreter":
            raise Refusal("the interpreter needs the rule files, and only the generated validator is here")
        if installed is not None:
            return installed
    rules = checked(by_name((ruleset,))[0], otherwise=Refusal).rules
    if name == "interpreter":
        return Engine(rules.spec, partial(interpret, rules), bool(rules.quotas))
    return _of_plan(generated_plan(rules))


def _of_plan(plan: Plan) -> Engine:
    return Engine(plan.spec, partial(validate, plan), bool(plan.quotas))


def _installed(ruleset: str) -> Engine | None:
    """A generated validator that Python can import, with no rule files beside it."""
    if not ruleset.isidentifier():
        return None
    try:
        return _of_plan(import_module(f"takst_rules.{ruleset}").PLAN)
    except ModuleNotFoundError:
        return None
