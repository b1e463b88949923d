"""The table of codes, the texts and the pages belong together and speak with one voice."""

from __future__ import annotations

import re
from importlib.resources import files

import pytest

from takst.diagnostics import TABLE, page
from takst.diagnostics.diagnostic import placeholders
from takst.diagnostics.table import ENTRIES
from takst.diagnostics.texts import TEXTS


def test_the_table_is_sound() -> None:
    assert len({entry.code[1:] for entry in ENTRIES}) == len(ENTRIES)
    assert len({entry.name for entry in ENTRIES}) == len(ENTRIES)
    assert [entry.code[1:] for entry in ENTRIES] == sorted(entry.code[1:] for entry in ENTRIES)
    for entry in ENTRIES:
        assert re.fullmatch(r"[EWI]\d{4}", entry.code)
        assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", entry.name)
        assert entry.severity and entry.family
        assert not placeholders(entry.message) & {"help", "notes", "fix", "nearest"}, entry.code


def test_messages_and_texts_speak_with_one_voice() -> None:
    words = [words for entry in ENTRIES for words in (entry.message, entry.help) if words] + list(TEXTS.values())
    for text in words:
        outside_quotes = re.sub(r"`[^`]*`", "", text)
        assert text[0] in "`{" or text[0].islower(), text
        assert not text.endswith((".", "!")), text
        assert text.count("`") % 2 == 0, text
        assert not re.search(r"\b[A-Z][a-z]+[A-Z]", outside_quotes), text


def test_every_code_has_a_page_and_every_page_a_code() -> None:
    stems = {entry.name.removesuffix(".md") for entry in (files("takst.diagnostics") / "pages").iterdir()}
    assert stems == set(TABLE)


@pytest.mark.parametrize("code", sorted(TABLE))
def test_a_page_is_short_and_shows_a_bad_and_a_good_example(code: str) -> None:
    text = page(code)
    blocks = re.findall(r"^```(\S+)\n(.*?)^```$", text, re.DOTALL | re.MULTILINE)
    (kind_bad, bad), (kind_good, good) = blocks
    assert text.startswith(f"# {code}: ")
    assert len([line for line in text.splitlines() if line]) < 15
    assert max(map(len, text.splitlines())) <= 120
    assert kind_good in {"takst", "csv", "text"}
    assert kind_bad == f"{kind_good}-bad"
    assert bad != good
