"""From checked rules to a generated validator that can be called at once, whether or not it stands in `generated/`."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Mapping
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

from takst.backends.python import data_files, generate
from takst.examples.run import Engine
from takst.ir.nodes import CheckedRuleset
from takst.runtime.engine import validate
from takst.runtime.plan import Plan

_PREFIX = "takst_generated_"


def generated_engine(rules: CheckedRuleset) -> Engine:
    plan = generated_plan(rules)
    return lambda claim, *, unknown: validate(plan, claim, unknown=unknown)


def generated_plan(rules: CheckedRuleset) -> Plan:
    """The rules of the package that `takst build` would write, imported from a folder that is gone afterwards."""
    plan: Plan = _imported(f"{_PREFIX}{rules.spec.name}", generate(rules), data_files(rules)).PLAN
    return plan


def _imported(name: str, files: Mapping[str, str], data: Mapping[str, bytes]) -> ModuleType:
    for known in [one for one in sys.modules if one == name or one.startswith(f"{name}.")]:
        del sys.modules[known]
    with tempfile.TemporaryDirectory() as folder:
        for path, text in files.items():
            file = Path(folder) / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")
        for path, content in data.items():
            (Path(folder) / path).write_bytes(content)
        start = Path(folder) / "__init__.py"
        spec = spec_from_file_location(name, start, submodule_search_locations=[folder])
        if spec is None or spec.loader is None:
            raise ImportError(f"no package in {start}")
        package = module_from_spec(spec)
        sys.modules[name] = package
        spec.loader.exec_module(package)
    return package
