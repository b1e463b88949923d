"""`takst docs`: where the pages of a ruleset lie, and the server that shows them."""

from __future__ import annotations

import re
import subprocess
import sys
import urllib.request
from pathlib import Path

from .conftest import Takst


def test_it_says_where_the_pages_lie(takst: Takst, tariff: Path) -> None:
    assert takst("build", "my_tariff").status == 0
    answer = takst("docs")
    assert (answer.status, answer.out) == (0, "generated/docs/my_tariff/site/index.html\n")


def test_without_pages_it_says_what_writes_them(takst: Takst) -> None:
    answer = takst("docs")
    assert (answer.status, answer.out) == (2, "")
    assert answer.err == "Error: there are no pages in generated/docs; `takst build` writes them\n"


def test_an_unknown_ruleset_is_named_with_the_nearest(takst: Takst, tariff: Path) -> None:
    takst("build", "my_tariff")
    answer = takst("docs", "my_tarif")
    assert answer.status == 2
    assert answer.err == "Error: there are no pages of `my_tarif` in generated/docs, did you mean `my_tariff`?\n"


def test_the_server_shows_them(takst: Takst, tariff: Path, tmp_path: Path) -> None:
    takst("build", "my_tariff")
    server = subprocess.Popen(
        [sys.executable, "-u", "-c", "from takst.cli import main; main()", "docs", "--serve", "--port", "0"],
        cwd=tmp_path,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        assert server.stdout is not None
        address = re.match(r"http://localhost:\d+/my_tariff/site/index.html", server.stdout.readline())
        assert address is not None
        with urllib.request.urlopen(address.group()) as page:
            assert b"<html" in page.read()
    finally:
        server.terminate()
        server.wait()
