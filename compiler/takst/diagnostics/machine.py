"""From diagnostics to JSON and SARIF 2.1.0, for editors and for checks of a repository."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any
from urllib.parse import quote

from takst.diagnostics.diagnostic import Diagnostic, Fix
from takst.diagnostics.help_page import page
from takst.diagnostics.table import Severity
from takst.source import Span

_LEVELS: Mapping[Severity, str] = {"error": "error", "warning": "warning", "information": "note"}
_SARIF_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
PAGES = "takst/diagnostics/pages"


def render_json(diagnostics: Iterable[Diagnostic]) -> str:
    """A list in the order of places; `endColumn` is the column after the last character, columns are characters."""
    return dumped([_as_json(diagnostic) for diagnostic in _ordered(diagnostics)])


def render_sarif(diagnostics: Iterable[Diagnostic], version: str | None = None) -> str:
    """One run of the tool `takst`; its rules are the codes that were found, each with its page as help."""
    ordered = _ordered(diagnostics)
    codes = sorted({diagnostic.code for diagnostic in ordered})
    entries = {diagnostic.code: diagnostic.entry for diagnostic in ordered}
    rules = [
        {
            "id": code,
            "name": entries[code].name,
            "shortDescription": {"text": entries[code].name.replace("-", " ")},
            "helpUri": f"{PAGES}/{code}.md",
            "help": {"text": page(code), "markdown": page(code)},
            "defaultConfiguration": {"level": _LEVELS[entries[code].severity]},
        }
        for code in codes
    ]
    driver = {"name": "takst", **({"version": version} if version else {}), "rules": rules}
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": [_as_result(diagnostic, codes.index(diagnostic.code)) for diagnostic in ordered],
    }
    return dumped({"$schema": _SARIF_SCHEMA, "version": "2.1.0", "runs": [run]})


def _ordered(diagnostics: Iterable[Diagnostic]) -> list[Diagnostic]:
    return sorted(diagnostics, key=lambda diagnostic: diagnostic.order)


def dumped(value: object) -> str:
    """JSON that a person can read too."""
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"


def _as_json(diagnostic: Diagnostic) -> dict[str, Any]:
    return {
        "code": diagnostic.code,
        "name": diagnostic.entry.name,
        "severity": diagnostic.entry.severity,
        **_json_place(diagnostic.span),
        "message": diagnostic.message,
        "help": list(diagnostic.helps),
        "nearest": diagnostic.nearest,
        "fixes": [_json_fix(fix) for fix in diagnostic.fixes],
        "notes": [{**_json_place(note.span), "message": note.words} for note in diagnostic.notes],
    }


def _json_place(span: Span) -> dict[str, Any]:
    return {
        "file": span.source.path,
        "line": span.line,
        "column": span.column,
        "endLine": span.end_line,
        "endColumn": span.end_column,
    }


def _json_fix(fix: Fix) -> dict[str, Any]:
    edits = [{**_json_place(span), "replacement": right} for span, right in fix.edits]
    return {"title": fix.title.words, "safe": fix.safe, "edits": edits}


def _as_result(diagnostic: Diagnostic, rule_index: int) -> dict[str, Any]:
    result: dict[str, Any] = {
        "ruleId": diagnostic.code,
        "ruleIndex": rule_index,
        "level": _LEVELS[diagnostic.entry.severity],
        "message": {"text": "; ".join((diagnostic.message, *_hints(diagnostic)))},
        "locations": [{"physicalLocation": _location(diagnostic.span)}],
    }
    if diagnostic.notes:
        result["relatedLocations"] = [
            {"id": number, "physicalLocation": _location(note.span), "message": {"text": note.words}}
            for number, note in enumerate(diagnostic.notes, 1)
        ]
    if diagnostic.fixes:
        result["fixes"] = [_sarif_fix(fix) for fix in diagnostic.fixes]
    return result


def _hints(diagnostic: Diagnostic) -> tuple[str, ...]:
    nearest = (f"nearest: `{diagnostic.nearest}`",) if diagnostic.nearest else ()
    return nearest + diagnostic.helps


def _artifact(path: str) -> dict[str, str]:
    return {"uri": quote(path)}


def _region(span: Span) -> dict[str, int]:
    return {
        "startLine": span.line,
        "startColumn": span.column,
        "endLine": span.end_line,
        "endColumn": span.end_column,
    }


def _location(span: Span) -> dict[str, Any]:
    return {"artifactLocation": _artifact(span.source.path), "region": _region(span)}


def _sarif_fix(fix: Fix) -> dict[str, Any]:
    """One change per file, in the order of the edits; whether it is safe is a property, as SARIF has no word for it."""
    replacements: dict[str, list[dict[str, Any]]] = {}
    for span, right in fix.edits:
        one = {"deletedRegion": _region(span), "insertedContent": {"text": right}}
        replacements.setdefault(span.source.path, []).append(one)
    changes = [{"artifactLocation": _artifact(path), "replacements": ones} for path, ones in replacements.items()]
    description = {"text": fix.title.words}
    return {"description": description, "artifactChanges": changes, "properties": {"safe": fix.safe}}
