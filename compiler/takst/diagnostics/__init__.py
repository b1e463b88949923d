"""Diagnostics: facts first, words last. One table of codes, one renderer per output, one page per code."""

from __future__ import annotations

from takst.diagnostics.collect import Diagnostics
from takst.diagnostics.diagnostic import Diagnostic, Fix, HelpText, Note, help_text, note, replace, report
from takst.diagnostics.help_page import page
from takst.diagnostics.render import render_json, render_sarif, render_text
from takst.diagnostics.spelling import either, lookalikes, nearest, plain
from takst.diagnostics.table import TABLE, Entry
from takst.diagnostics.text_faults import check_text

__all__ = [
    "TABLE",
    "Diagnostic",
    "Diagnostics",
    "Entry",
    "Fix",
    "HelpText",
    "Note",
    "check_text",
    "either",
    "help_text",
    "lookalikes",
    "nearest",
    "note",
    "page",
    "plain",
    "render_json",
    "render_sarif",
    "render_text",
    "replace",
    "report",
]
