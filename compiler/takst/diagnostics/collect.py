"""From single diagnostics to the list of a run: each mistake once, in the order of places."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from takst.diagnostics.diagnostic import Diagnostic, report
from takst.diagnostics.table import Severity
from takst.source import Span


class Diagnostics:
    """Collects; the first report of a code at a place stands, later ones are the same mistake.

    So a message about several things at one place names them all in one report.
    """

    def __init__(self, found: Iterable[Diagnostic] = ()) -> None:
        self._found: dict[tuple[str, int, int, str], Diagnostic] = {}
        self.extend(found)

    def add(self, diagnostic: Diagnostic) -> None:
        span = diagnostic.span
        self._found.setdefault((span.source.path, span.start, span.end, diagnostic.code), diagnostic)

    def extend(self, found: Iterable[Diagnostic]) -> None:
        for diagnostic in found:
            self.add(diagnostic)

    def error(self, code: str, span: Span, /, **details: Any) -> None:
        """As `report`, for an E code."""
        self._report("error", code, span, details)

    def warn(self, code: str, span: Span, /, **details: Any) -> None:
        """As `report`, for a W code."""
        self._report("warning", code, span, details)

    def info(self, code: str, span: Span, /, **details: Any) -> None:
        """As `report`, for an I code."""
        self._report("information", code, span, details)

    def _report(self, severity: Severity, code: str, span: Span, details: dict[str, Any]) -> None:
        diagnostic = report(code, span, **details)
        if diagnostic.entry.severity != severity:
            raise ValueError(f"{code} is {diagnostic.entry.severity}, not {severity}")
        self.add(diagnostic)

    @property
    def has_errors(self) -> bool:
        return any(diagnostic.entry.severity == "error" for diagnostic in self._found.values())

    def __iter__(self) -> Iterator[Diagnostic]:
        return iter(sorted(self._found.values(), key=lambda diagnostic: diagnostic.order))

    def __len__(self) -> int:
        return len(self._found)
