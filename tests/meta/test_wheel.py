"""The built wheel holds the three packages, whole and alone, and its validators load without the compiler's parts."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

import pytest

ROOT = Path(__file__).resolve().parents[2]
SOURCE_ROOTS = {"takst": "compiler", "takst_grammar": "grammar", "takst_rules": "generated"}

# What a generated validator may never need is made impossible to import, then everything it is made of is loaded.
RUN_TIME_ALONE = """
import importlib, pkgutil, sys

for name in ("lark", "jinja2", "click", "markdown_it", "takst_grammar"):
    sys.modules[name] = None

import takst.runtime, takst_rules

for package in (takst.runtime, takst_rules):
    for module in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
        importlib.import_module(module.name)
print(takst.__file__, takst_rules.__file__, sep="\\n")
"""


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel as `python -m build` makes it, with the tools installed here, so that no network is asked."""
    folder = tmp_path_factory.mktemp("wheel")
    run(sys.executable, "-m", "build", "--no-isolation", "--wheel", "--outdir", folder, ROOT)
    (built,) = folder.glob("*.whl")
    return built


def run(*command: str | Path, **environment: str) -> str:
    """The output of a command; a failing one fails the test with all it printed."""
    done = subprocess.run(command, capture_output=True, text=True, env=os.environ | environment, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def files_of(package: str) -> set[str]:
    """The files of a package that git tracks or would track, named as a wheel names them."""
    source = ROOT / SOURCE_ROOTS[package]
    listed = run("git", "-C", source, "ls-files", "--cached", "--others", "--exclude-standard", "-z", package)
    return {name for name in listed.split("\0") if name and (source / name).exists()}


def test_top_level_is_the_three_packages(wheel: Path) -> None:
    top = {name.split("/")[0] for name in ZipFile(wheel).namelist()}
    assert top == {*SOURCE_ROOTS, "takst-0.1.0.dist-info"}


@pytest.mark.parametrize("package", SOURCE_ROOTS)
def test_every_file_of_a_package_is_in_the_wheel(wheel: Path, package: str) -> None:
    assert {name for name in ZipFile(wheel).namelist() if name.startswith(f"{package}/")} == files_of(package)


def test_types_and_grammar_are_in_the_wheel(wheel: Path) -> None:
    names = ZipFile(wheel).namelist()
    assert {"takst/py.typed", "takst_rules/py.typed"} <= set(names)
    assert any(name.startswith("takst_grammar/") and name.endswith(".lark") for name in names)


def test_installed_validators_load_without_parser_and_templates(wheel: Path, tmp_path: Path) -> None:
    target = tmp_path / "installed"
    run(sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--no-index", "--target", target, wheel)
    # PYTHONPATH goes before the editable install of this environment; the printed places prove that it did.
    places = run(sys.executable, "-c", RUN_TIME_ALONE, PYTHONPATH=str(target)).splitlines()
    assert places == [str(target / "takst" / "__init__.py"), str(target / "takst_rules" / "__init__.py")]
