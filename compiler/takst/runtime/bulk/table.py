"""Tables in memory -> tables in memory: what Arrow can read in, Arrow tables out, without a copy where possible.

What goes in has the columns of a file of claims (`patient.id`, `code`, `date`, ...) and the Arrow C stream interface:
tables of pyarrow and Polars, data frames of pandas, relations of DuckDB. What comes out is read by all of them.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from functools import partial
from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any, Protocol

from attrs import frozen

from takst.runtime import engine
from takst.runtime.claim import Claim
from takst.runtime.findings import Mode
from takst.runtime.plan import Plan
from takst.runtime.spec import RulesetSpec
from takst.runtime.view import Crowd, crowd_of

if TYPE_CHECKING:
    from takst.runtime.bulk.engine import Program
    from takst.runtime.bulk.run_exact import Judge


class ArrowStream(Protocol):
    """What has the Arrow C stream interface."""

    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object: ...


@frozen
class TableResults:
    """Arrow tables, in the order of the input: `pyarrow.Table`s, which Polars, pandas and DuckDB take as they are."""

    findings: Any
    """Why lines are not simply payable: a row for each finding, with rule, place, causes and what would mend it."""
    lines: Any
    """A row for each line: verdict, units and amounts."""
    claims: Any
    """A row for each claim: verdict and totals."""
    rejects: Any
    """A row for each fault: the claims that it concerns were not judged."""


@frozen
class _Engine:
    spec: RulesetSpec
    judge: Judge
    has_quotas: bool
    find: Callable[[], Program | None]

    def program(self) -> Program | None:
        return self.find()

    def crowd(self, claims: Sequence[Claim]) -> Crowd | None:
        return crowd_of(claims, self.spec) if self.has_quotas else None


def validate_table(
    plan: Plan, table: ArrowStream, history: ArrowStream | None, unknown: Mode, explained: bool, memory: int | None
) -> TableResults:
    missing = [name for name in ("duckdb", "pyarrow") if find_spec(name) is None]
    if missing:
        raise ImportError(f'validate_table needs {" and ".join(missing)}: pip install "takst[bulk]"')
    import pyarrow as pa  # type: ignore[import-untyped]

    from takst.runtime.bulk.results_write import rejects
    from takst.runtime.bulk.run import DEFAULT_MEMORY, Job, arrow_tables, run

    given = [("table", pa.table(table), True)]
    if history is not None:
        given.append(("history", pa.table(history), False))
    job = Job(
        arrow=tuple(given),
        unknown=unknown,
        memory=DEFAULT_MEMORY if memory is None else memory,
        workers=os.cpu_count() or 1,
        detail="full" if explained else "short",
    )
    judge = partial(engine.validate, plan)
    with run(job, _Engine(plan.spec, judge, bool(plan.quotas), partial(packaged, plan.spec))) as finished:
        return TableResults(**arrow_tables(finished), rejects=rejects(finished))


def packaged(spec: RulesetSpec, dialect: str = "duckdb") -> Program | None:
    """The queries of the generated package, when it was made from these very rules."""
    from importlib.resources import files

    from takst.runtime.bulk.engine import BULK, read_program

    try:
        package = import_module(f"takst_rules.{spec.name}")
    except ModuleNotFoundError:
        return None
    found = files(package)
    return read_program(found, dialect) if package.RULESET.hash == spec.hash and (found / BULK).is_dir() else None
