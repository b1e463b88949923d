"""`takst validate` begins at once: it judges by the package that was built, as long as the files are what it was built
from, and loads the compiler only where they are not."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

import takst_rules
from takst.cli.built import LISTING, built_plan


@pytest.fixture
def built(takst: Callable[..., Any], tariff: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A small ruleset whose generated package can be imported."""
    assert takst("build", "my_tariff").status == 0
    generated = tariff.parents[1] / "generated" / "takst_rules"
    monkeypatch.setattr(takst_rules, "__path__", [str(generated)])
    yield tariff
    for name in [name for name in sys.modules if name.startswith("takst_rules.my_tariff")]:
        del sys.modules[name]


def test_a_package_stands_for_the_files_that_it_was_built_from(built: Path) -> None:
    plan = built_plan(built)
    assert plan is not None and plan.spec.name == "my_tariff"


@pytest.mark.parametrize("change", ["a sentence", "a code", "a file more", "a file less", "no listing"])
def test_and_for_no_others(built: Path, change: str) -> None:
    rules, codes = sorted(built.glob("*.takst"))[0], built / "codes.csv"
    match change:
        case "a sentence":
            rules.write_text(rules.read_text("utf-8") + "\n-- one more remark\n", "utf-8")
        case "a code":
            codes.write_text(codes.read_text("utf-8").replace("1", "2", 1), "utf-8")
        case "a file more":
            (built / "zz.takst").write_text("", "utf-8")
        case "a file less":
            rules.unlink()
        case "no listing":
            (Path(takst_rules.__path__[0]) / "my_tariff" / LISTING).unlink()
    assert built_plan(built) is None


def test_a_ruleset_that_was_never_built_has_none(tariff: Path) -> None:
    assert built_plan(tariff) is None


def test_validating_loads_no_compiler_before_it_is_needed() -> None:
    script = "import sys, takst.cli.validate; print(sorted({'lark', 'jinja2', 'takst.driver'} & set(sys.modules)))"
    assert subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout == "[]\n"
