"""Diagnostics: facts first, words last. One table of codes, one renderer per output, one page per code."""

from __future__ import annotations

from takst.diagnostics.collect import Diagnostics
from takst.diagnostics.diagnostic import Diagnostic, Fix, HelpText, Note, help_text, note, replace, report
from takst.diagnostics.fixes import Edit, applicable, edited, together
from takst.diagnostics.help_page import page
from takst.diagnostics.render import render_json, render_sarif, render_text
from takst.diagnostics.slips import code_from, date_from, number_from, possible_date, quoted_cells
from takst.diagnostics.spelling import Near, either, lookalikes, nearest, plain
from takst.diagnostics.table import TABLE, Entry
from takst.diagnostics.text_faults import check_text

__all__ = [
    "TABLE",
    "Diagnostic",
    "Diagnostics",
    "Edit",
    "Entry",
    "Fix",
    "HelpText",
    "Near",
    "Note",
    "applicable",
    "check_text",
    "code_from",
    "date_from",
    "edited",
    "either",
    "help_text",
    "lookalikes",
    "nearest",
    "note",
    "number_from",
    "page",
    "plain",
    "possible_date",
    "quoted_cells",
    "render_json",
    "render_sarif",
    "render_text",
    "replace",
    "report",
    "together",
]
