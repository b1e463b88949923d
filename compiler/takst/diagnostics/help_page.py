"""From a code to the page that explains it."""

from __future__ import annotations

from importlib.resources import files


def page(code: str) -> str:
    """The Markdown page of a code of the table."""
    return (files("takst.diagnostics") / "pages" / f"{code}.md").read_text(encoding="utf-8")
