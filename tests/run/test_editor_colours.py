"""How rule files are coloured, and the extension for VS Code: all made from the keywords of the grammar."""

from __future__ import annotations

import io
import json
import re
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from pygments.token import Comment, Error, Keyword, Name, Token  # type: ignore[import-untyped]

from takst import __version__
from takst.editor.pygments_lexer import TakstLexer
from takst.editor.server import RUN_EXAMPLE
from takst.editor.textmate import SCOPES, grammar_text
from takst.editor.vsix import extension_files, packed
from takst.syntax.keywords import KEYWORDS

from .conftest import Takst

ROOT = Path(__file__).parents[2]
FILES = extension_files()
GRAMMAR: dict[str, Any] = json.loads(FILES["syntaxes/takst.tmLanguage.json"])
RULE_FILES = sorted(ROOT.glob("rulesets/*/*.takst"))


def scopes(text: str) -> list[tuple[str, str]]:
    """What the TextMate grammar makes of a text, line by line, as the editor reads it."""
    return [piece for row in text.splitlines() for piece in _scopes_of_row(row)]


def _scopes_of_row(row: str) -> Iterator[tuple[str, str]]:
    at = 0
    patterns = [(rule["name"], re.compile(rule["match"])) for rule in GRAMMAR["patterns"]]
    while at < len(row):
        found = [
            (match.start(), rank, name, match)
            for rank, (name, one) in enumerate(patterns)
            if (match := one.search(row, at)) and match.group()
        ]
        if not found:
            return
        _, _, name, match = min(found, key=lambda one: one[:2])
        yield name.removesuffix(".takst"), match.group()
        at = match.end()


def test_the_grammar_in_the_extension_is_the_one_that_the_keywords_give() -> None:
    assert FILES["syntaxes/takst.tmLanguage.json"].decode() == grammar_text()


def test_a_sentence_has_its_scopes() -> None:
    assert scopes('    max 2 per § 5-6 unless patient.age >= 18 years, counting AA001, JK*  -- "why"') == [
        ("keyword.control", "max"),
        ("constant.numeric", "2"),
        ("keyword.other", "per"),
        ("constant.other.section", "§ 5-6"),
        ("keyword.operator.word", "unless"),
        ("variable.other", "patient.age"),
        ("keyword.operator", ">"),
        ("keyword.operator", "="),
        ("constant.numeric", "18"),
        ("keyword.other", "years"),
        ("keyword.operator", ","),
        ("keyword.other", "counting"),
        ("entity.name.type.code", "AA001"),
        ("keyword.operator", ","),
        ("entity.name.type.code", "JK*"),
        ("comment.line.double-dash", '-- "why"'),
    ]


def test_the_margin_declares_and_quotes_hold_everything() -> None:
    assert scopes('from act "Art. 5 -- max 2" from 2018-04-01\nAA001 "Čl. 5"') == [
        ("keyword.declaration", "from"),
        ("variable.other", "act"),
        ("string.quoted.double", '"Art. 5 -- max 2"'),
        ("keyword.other", "from"),
        ("constant.numeric.date", "2018-04-01"),
        ("entity.name.type.code", "AA001"),
        ("string.quoted.double", '"Čl. 5"'),
    ]


def test_a_name_that_begins_like_a_keyword_is_a_name() -> None:
    assert scopes("    only when in-a-service or max_dose is given")[2:] == [
        ("variable.other", "in-a-service"),
        ("keyword.operator.word", "or"),
        ("variable.other", "max_dose"),
        ("keyword.other", "is"),
        ("keyword.other", "given"),
    ]


@pytest.mark.parametrize("word", sorted(KEYWORDS))
def test_every_keyword_of_the_grammar_is_coloured_as_one(word: str) -> None:
    ((scope, text),) = scopes(f"x {word}")[1:]
    assert text == word
    assert scope.startswith("keyword")


def test_patterns_are_plain_enough_for_any_engine() -> None:
    """No group names, no conditionals, no possessive or lazy repeats; a look behind is of one length."""
    for rule in GRAMMAR["patterns"]:
        assert rule["name"] in SCOPES.values()
        assert not re.search(r"\(\?[P(>]|[*+?}][+?]", rule["match"])


# ---------------------------------------------------------------- pygments


@pytest.mark.parametrize("file", RULE_FILES, ids=lambda file: f"{file.parent.name}/{file.name}")
def test_the_lexer_knows_everything_in_a_rule_file(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    found = list(TakstLexer().get_tokens(text))
    assert "".join(value for _, value in found) == text
    assert [value for kind, value in found if kind in (Error, Token.Text)] == []


def test_the_lexer_tells_words_apart() -> None:
    found = [
        (kind, value) for kind, value in TakstLexer().get_tokens("AA001\n    max 1 per day -- so\n") if value.strip()
    ]
    assert found[0] == (Name.Constant, "AA001")
    assert found[1] == (Keyword, "max")
    assert found[-1] == (Comment.Single, "-- so")


def test_any_character_is_taken() -> None:
    text = '"\x0c\u2028§ 𝄞 ¤"\n'
    assert "".join(value for _, value in TakstLexer(stripnl=False).get_tokens(text)) == text


# ---------------------------------------------------------------- the extension


def test_the_extension_is_a_zip_that_vs_code_installs() -> None:
    with zipfile.ZipFile(io.BytesIO(packed())) as archive:
        assert archive.testzip() is None
        names = archive.namelist()
        manifest = ElementTree.fromstring(archive.read("extension.vsixmanifest"))
        types = ElementTree.fromstring(archive.read("[Content_Types].xml"))
        package = json.loads(archive.read("extension/package.json"))
    space = {"v": "http://schemas.microsoft.com/developer/vsx-schema/2011"}
    identity = manifest.find("v:Metadata/v:Identity", space)
    assert identity is not None
    assert (identity.get("Id"), identity.get("Version"), identity.get("Publisher")) == ("takst", __version__, "takst")
    assert [asset.get("Path") in names for asset in manifest.findall("v:Assets/v:Asset", space)] == [True, True]
    endings = {one.get("Extension") for one in types}
    assert {f".{name.rpartition('.')[2]}" for name in names if name != "[Content_Types].xml"} <= endings
    assert package["version"] == __version__


def test_what_the_package_names_is_in_it() -> None:
    package = json.loads(FILES["package.json"])
    named = [package["main"], *(one["configuration"] for one in package["contributes"]["languages"])]
    named += [one["path"] for one in package["contributes"]["grammars"]]
    assert {name.removeprefix("./") for name in named} <= FILES.keys()
    assert f'"{RUN_EXAMPLE}"' in FILES["extension.js"].decode()


def test_the_same_files_give_the_same_bytes() -> None:
    assert packed() == packed()


def test_takst_lsp_writes_the_extension(takst: Takst, tmp_path: Path) -> None:
    answer = takst("lsp", "--vsix", "takst.vsix")
    assert (answer.status, answer.err) == (0, "")
    assert "code --install-extension takst.vsix" in answer.out
    assert (tmp_path / "takst.vsix").read_bytes() == packed()


def test_without_the_extra_the_server_says_what_to_install(takst: Takst, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("takst.cli.lsp.find_spec", lambda name: None)
    answer = takst("lsp")
    assert answer.status == 2
    assert answer.err == 'Error: the language server needs one more package: pip install "takst[lsp]"\n'


def test_the_pre_commit_hooks_call_commands_that_exist(takst: Takst) -> None:
    """Read without a YAML library: flat maps in a list."""
    text = (ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8")
    hooks = [
        dict(re.findall(r"^[- ] (\w+): (.+)$", one, re.MULTILINE))
        for one in re.split(r"^(?=- )", text, flags=re.MULTILINE)[1:]
    ]
    assert [hook["id"] for hook in hooks] == ["takst-fmt", "takst-check"]
    for hook in hooks:
        command, *arguments = hook["entry"].split()
        assert command == "takst"
        assert takst(*arguments, "--help").status == 0
        assert re.search(hook["files"], "rulesets/demo/01.takst")
        assert not re.search(hook["files"], "rulesets/demo/README.md")
        assert hook["language"] == "python"
