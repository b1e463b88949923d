"""The ruleset as `takst build` writes it, judging a file of claims."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from functools import partial
from importlib import import_module
from pathlib import Path

from attrs import frozen
from bulk_rules import NAME, Tariff

from takst.runtime import engine
from takst.runtime.bulk.engine import Program, read_program
from takst.runtime.bulk.run_exact import Judge
from takst.runtime.claim import Claim
from takst.runtime.plan import Plan
from takst.runtime.spec import RulesetSpec
from takst.runtime.view import Crowd


def build(tariff: Tariff, folder: Path) -> None:
    """Compiles the rules into a package below the folder."""
    source = folder / "rules"
    source.mkdir(exist_ok=True)
    tariff.write(source)
    compile_rules(source, folder / NAME)


def compile_rules(source: Path, package: Path) -> None:
    """Rule files -> a package with validator and queries."""
    from takst.backends import bulk
    from takst.backends.python import data_files, generate
    from takst.driver import load, rule_files

    rules = load(rule_files(source)).checked
    assert rules is not None
    write_package(package, {**generate(rules), **bulk.generate(rules)}, data_files(rules))


def write_package(package: Path, texts: Mapping[str, str], data: Mapping[str, bytes]) -> None:
    for name, content in {**{name: text.encode() for name, text in texts.items()}, **data}.items():
        (package / name).parent.mkdir(parents=True, exist_ok=True)
        (package / name).write_bytes(content)


@frozen
class Packaged:
    """The package as an engine of a bulk run."""

    plan: Plan
    package: Path
    has_quotas: bool = False

    @property
    def spec(self) -> RulesetSpec:
        return self.plan.spec

    @property
    def judge(self) -> Judge:
        return partial(engine.validate, self.plan)

    def crowd(self, claims: Sequence[Claim]) -> Crowd | None:
        return None

    def program(self) -> Program:
        return read_program(self.package)


def packaged(folder: Path, name: str = NAME) -> Packaged:
    sys.path.insert(0, str(folder))
    return Packaged(import_module(name).PLAN, folder / name)


def judge(made: Packaged, claims: Path, out: Path, *, bare: bool) -> int:
    """Judges the file and writes what was found; how many findings."""
    from takst.runtime.bulk.intake_files import sources
    from takst.runtime.bulk.results_write import write
    from takst.runtime.bulk.run import Job, run

    job = Job(sources=sources((str(claims),), None), workers=2, detail="bare" if bare else "findings")
    with run(job, made) as finished:
        assert not finished.faults, finished.faults[:3]
        write(finished, out, "parquet")
        return finished.summary.findings
