"""The generated packages: their text, what they can be called with, and that they need nothing of the compiler.

`TAKST_WRITE_GOLDEN=1` writes the expected modules anew; read the difference before you keep it.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve, frozen

import takst_rules.hzzo as hzzo
from takst.backends.python import Unsupported, generate
from takst.driver import load, rule_files
from takst.ir import nodes as ir
from takst.runtime.decode import decode

ROOT = Path(__file__).parents[2]
CASES = ROOT / "tests" / "cases" / "python"
SMALL = CASES / "small"


def checked(folder: Path) -> ir.CheckedRuleset:
    rules = load(rule_files(folder)).checked
    assert rules is not None
    return rules


def run(*command: str | Path, **environment: str) -> str:
    """The output of a command; a failing one fails the test with all it printed."""
    done = subprocess.run(command, capture_output=True, text=True, env=os.environ | environment, cwd=ROOT, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def write(folder: Path, files: dict[str, str]) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    for path, text in files.items():
        (folder / path).write_text(text, encoding="utf-8")
    return folder


# ---------------------------------------------------------------- text


def test_a_small_ruleset_gives_these_modules() -> None:
    expected = SMALL / "expected"
    files = generate(checked(SMALL))
    if os.environ.get("TAKST_WRITE_GOLDEN"):
        write(expected, files)
    assert {path.name: path.read_text(encoding="utf-8") for path in expected.glob("*.py")} == files


def test_every_sentence_gives_clean_and_typed_code(tmp_path: Path) -> None:
    package = write(tmp_path / "every", generate(checked(CASES / "every_sentence")))
    run(sys.executable, "-m", "ruff", "check", "--config", ROOT / "pyproject.toml", package)
    run(sys.executable, "-m", "mypy", "--config-file", ROOT / "pyproject.toml", "--cache-dir", tmp_path / "c", package)


def test_no_hash_of_python_shows_in_the_text() -> None:
    script = (
        "import hashlib, sys; from pathlib import Path\n"
        "from takst.backends.python import generate; from takst.driver import load, rule_files\n"
        f"rules = load(rule_files(Path({str(CASES / 'every_sentence')!r}))).checked\n"
        "print(hashlib.sha256(repr(generate(rules)).encode()).hexdigest())"
    )
    one, two = (run(sys.executable, "-c", script, PYTHONHASHSEED=seed) for seed in ("1", "2"))
    assert one == two


@frozen(kw_only=True)
class Lottery(ir.Rule):
    """A family that no plan knows."""

    price: str


def test_what_python_cannot_carry_out_is_an_error_that_names_the_sentence() -> None:
    rules = checked(SMALL)
    subject, citation = rules.rules[0].subject, rules.rules[0].citation
    lottery = Lottery(
        slug="lottery", subject=subject, sentence="wins a car", citation=citation, price="car", file="a.takst", line=7
    )
    with pytest.raises(Unsupported, match=r"^a\.takst:7: `lottery` cannot be written as Python yet: wins a car"):
        generate(evolve(rules, rules=(lottery,)))  # type: ignore[arg-type]  # it is no rule of the language


# ---------------------------------------------------------------- on its own

ALONE = """
import sys
for name in ("lark", "jinja2", "click", "markdown_it", "takst_grammar"):
    sys.modules[name] = None
from takst_rules import hzzo
line = {"code": "SK053", "date": "2018-04-02"}
result = hzzo.validate({"claim": "C1", "patient": {"id": "P1"}, "lines": [line, {**line, "code": "SK054"}]})
print(*sorted({finding.rule for finding in result.findings if finding.verdict == "refused"}))
print(*sorted(name for name in sys.modules if name.startswith("takst.") and not name.startswith("takst.runtime")))
"""


def test_a_generated_package_needs_only_the_run_time() -> None:
    rules, others = run(sys.executable, "-c", ALONE).split("\n")[:2]
    assert rules == "hzzo.SK053.cannot-be-billed-with.SK054"
    assert others == ""


def test_the_example_in_the_package_can_be_run(capsys: pytest.CaptureFixture[str]) -> None:
    lines = (hzzo.__doc__ or "").splitlines()
    exec("\n".join(line.removeprefix("    ") for line in lines if line.startswith("    ")), {})
    assert "Totals(" in capsys.readouterr().out


# ---------------------------------------------------------------- calls


def claim(*codes: str, **more: Any) -> dict[str, Any]:
    lines = [{"n": n, "code": code, "date": "2018-05-02", "session": "S1"} for n, code in enumerate(codes, start=1)]
    return {"claim": "C1", "patient": {"id": "P1"}, "lines": lines, **more}


def test_a_result_holds_verdicts_findings_totals_and_a_receipt() -> None:
    result = hzzo.validate(claim("SK053", "SK054"))
    assert [line.verdict for line in result.lines] == ["refused", "undecided"]
    refused = next(finding for finding in result.findings if finding.verdict == "refused")
    assert refused.text == "SK053 cannot be billed with SK054 in the same visit (2018-05-02)"
    assert refused.citation is not None
    assert (refused.citation.source, refused.citation.place) == ("nn30", "Art. 8, Table 2.2, SK053")
    assert result.totals.of(None).refused == hzzo.CODES["SK053"].coefficient
    assert (result.receipt.ruleset, result.receipt.engine, result.receipt.hash) == ("hzzo", "python", hzzo.RULESET.hash)


def test_a_typed_claim_is_judged_like_the_document() -> None:
    document = claim("SK053", "SK054", history_complete_from="2018-01-01")
    typed = decode(document, hzzo.RULESET).claim
    assert typed is not None
    assert hzzo.validate(typed) == hzzo.validate(document)


def test_other_claims_of_the_patient_count() -> None:
    one, two = claim("SK053"), {**claim("SK054"), "claim": "C2", "received": "2018-06-01"}
    assert "refused" not in {line.verdict for line in hzzo.validate(two).lines}
    (judged,) = hzzo.validate(two, others=[one]).lines
    assert judged.verdict == "refused"
    alone = {**two, "claim": "C3", "patient": {"id": "P2"}}
    assert [result.verdict for result in hzzo.validate_all([two, alone, one])] == ["refused", "undecided", "undecided"]


def test_all_faults_of_all_claims_are_told_at_once() -> None:
    bad = claim("SK053", received="yesterday")
    worse = {"claim": "C2", "patient": {"id": "P1"}, "lines": [{"code": "SK053", "date": "2018-04-31"}], "diagnosis": 1}
    with pytest.raises(hzzo.ClaimError) as caught:
        hzzo.validate_all([claim("SK054"), bad, worse])
    places = [(fault.claim, fault.path) for fault in caught.value.faults]
    assert places == [("C1", "received"), ("C2", "diagnosis"), ("C2", "lines[0].date")]
    assert "C2 @ lines[0].date: `2018-04-31` is not a day of the calendar" in str(caught.value)


def test_unknown_met_lists_what_it_took() -> None:
    document = claim("SK054")
    asked, met = hzzo.validate(document), hzzo.validate(document, unknown="met")
    assert (asked.verdict, met.verdict) == ("undecided", "payable")
    assert {assumption.by for assumption in met.assumptions} == {"--unknown met"}
