"""From what the user calls a ruleset to an engine that judges claims: from rule files, or an installed validator."""

from __future__ import annotations

import atexit
import shutil
import tempfile
from collections.abc import Sequence
from functools import partial
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from attrs import frozen

from takst.cli.built import built_plan
from takst.cli.rulesets import by_name, checked, is_ruleset
from takst.cli.terminal import Refusal
from takst.runtime.bulk.engine import Program, read_program
from takst.runtime.bulk.table import packaged
from takst.runtime.claim import Claim
from takst.runtime.engine import validate
from takst.runtime.findings import Mode
from takst.runtime.plan import Plan
from takst.runtime.result import Result
from takst.runtime.spec import RulesetSpec
from takst.runtime.view import Crowd, crowd_of

if TYPE_CHECKING:
    from takst.ir.nodes import CheckedRuleset

OFFERED = ("auto", "python", "interpreter", "duckdb", "spark")


class Judge(Protocol):
    def __call__(self, claim: Claim, others: Sequence[Claim], *, unknown: Mode, crowd: Crowd | None) -> Result: ...


@frozen
class Engine:
    spec: RulesetSpec
    judge: Judge
    has_quotas: bool
    """Whether claims of other patients matter."""
    name: str
    rules: CheckedRuleset | None = None
    """Where the rule files are here."""

    def program(self) -> Program | None:
        """The rules as queries; none for an engine that was chosen to do without."""
        if self.name not in ("auto", "duckdb", "spark"):
            return None
        dialect = "spark" if self.name == "spark" else "duckdb"
        found = packaged(self.spec, dialect)
        if found is not None or self.rules is None or find_spec("sqlglot") is None:
            return found
        from takst.backends.bulk import generate
        from takst.backends.python import data_files

        folder = Path(tempfile.mkdtemp(prefix="takst-queries-"))
        atexit.register(shutil.rmtree, folder, ignore_errors=True)
        for path, text in generate(self.rules).items():
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_text(text, encoding="utf-8")
        for path, content in data_files(self.rules).items():
            (folder / path).write_bytes(content)
        return read_program(folder, dialect)

    def files(self) -> dict[str, bytes]:
        """Those of the generated validator, where it is not installed as it should be."""
        if self.rules is None or packaged(self.spec) is not None:
            return {}
        from takst.backends.python import data_files, generate

        return {path: text.encode() for path, text in generate(self.rules).items()} | data_files(self.rules)

    def crowd(self, claims: Sequence[Claim]) -> Crowd | None:
        """All claims of the input, where quotas count over them."""
        return crowd_of(claims, self.spec) if self.has_quotas else None


def engine_for(ruleset: str, name: str) -> Engine:
    """The engine that judges single claims: `auto` is the fastest there is. `duckdb` and `spark` judge many at once,
    and have this one beside them, for what no query decides."""
    if name not in OFFERED:
        raise Refusal(f"no engine is called `{name}`; take one of: {', '.join(OFFERED)}")
    if not is_ruleset(ruleset):
        installed = _installed(ruleset, name)
        if installed is not None and name == "interpreter":
            raise Refusal("the interpreter needs the rule files, and only the generated validator is here")
        if installed is not None:
            return installed
    wanted = by_name((ruleset,))[0]
    built = None if name == "interpreter" else built_plan(wanted.folder)
    if built is not None and (packaged(built.spec) is not None or find_spec("sqlglot") is None):
        return _of_plan(built, name)
    rules = checked(wanted, otherwise=Refusal).rules
    # only where the rules must be compiled: what judges by a package that is as it should be begins at once
    from takst.examples.generated import generated_plan
    from takst.ir.interpret import interpret

    if name == "interpreter":
        return Engine(rules.spec, partial(interpret, rules), bool(rules.quotas), name, rules)
    return _of_plan(generated_plan(rules), name, rules)


def _of_plan(plan: Plan, name: str, rules: CheckedRuleset | None = None) -> Engine:
    return Engine(plan.spec, partial(validate, plan), bool(plan.quotas), name, rules)


def _installed(ruleset: str, name: str) -> Engine | None:
    """A generated validator that Python can import, with no rule files beside it."""
    if not ruleset.isidentifier():
        return None
    try:
        return _of_plan(import_module(f"takst_rules.{ruleset}").PLAN, name)
    except ModuleNotFoundError:
        return None
