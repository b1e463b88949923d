"""From a code of the table, a place and facts to a diagnostic; its words are computed, never stored.

Texts other than the message (help, notes, titles of fixes) have ids in `texts.py` and arguments of their own.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from string import Formatter

from attrs import frozen

from takst.diagnostics.table import TABLE, Entry
from takst.diagnostics.texts import TEXTS
from takst.source import Span


def placeholders(template: str | None) -> frozenset[str]:
    """The names of a template's arguments."""
    return frozenset(name for _, name, _, _ in Formatter().parse(template or "") if name)


def _checked(owner: str, needed: frozenset[str], args: Mapping[str, object]) -> dict[str, str]:
    """The arguments as text; a wrong set of names is a mistake in the compiler, found where it is made."""
    if needed != args.keys():
        raise ValueError(f"{owner} takes the arguments {sorted(needed)}, not {sorted(args)}")
    return {name: str(value) for name, value in args.items()}


@frozen
class HelpText:
    """A text of `texts.py` with its arguments."""

    id: str
    args: Mapping[str, str]

    @property
    def words(self) -> str:
        return TEXTS[self.id].format_map(self.args)


def help_text(id: str, /, **args: object) -> HelpText:
    return HelpText(id, _checked(f"text {id}", placeholders(TEXTS[id]), args))


@frozen
class Note:
    """What stands at another place and belongs to the same mistake."""

    span: Span
    id: str
    args: Mapping[str, str]

    @property
    def words(self) -> str:
        return TEXTS[self.id].format_map(self.args)


def note(span: Span, id: str, /, **args: object) -> Note:
    return Note(span, id, help_text(id, **args).args)


@frozen
class Fix:
    """Edits that mend the mistake; they do not overlap."""

    edits: tuple[tuple[Span, str], ...]
    title: HelpText


def replace(span: Span, right: str) -> Fix:
    """The commonest fix: other words at the same place."""
    return Fix(((span, right),), help_text("write-instead", right=right))


@frozen
class Diagnostic:
    """One mistake: the code and the facts. `help` adds to the help that the table gives for the code."""

    code: str
    span: Span
    args: Mapping[str, str]
    help: HelpText | None = None
    notes: tuple[Note, ...] = ()
    fix: Fix | None = None
    nearest: str | None = None

    @property
    def entry(self) -> Entry:
        return TABLE[self.code]

    @property
    def message(self) -> str:
        return self.entry.message.format_map(self.args)

    @property
    def helps(self) -> tuple[str, ...]:
        """The help for this very case, then the table's."""
        own = (self.help.words,) if self.help else ()
        general = (self.entry.help.format_map(self.args),) if self.entry.help else ()
        return own + general

    @property
    def order(self) -> tuple[str, int, int, str, str]:
        """By place, then code."""
        return self.span.source.path, self.span.start, self.span.end, self.code, self.message


def report(
    code: str,
    span: Span,
    /,
    *,
    help: HelpText | None = None,
    notes: Iterable[Note] = (),
    fix: Fix | None = None,
    nearest: str | None = None,
    **args: object,
) -> Diagnostic:
    """A diagnostic; `args` are exactly those that the code's message and help name."""
    entry = TABLE[code]
    needed = placeholders(entry.message) | placeholders(entry.help)
    return Diagnostic(code, span, _checked(f"{code} {entry.name}", needed, args), help, tuple(notes), fix, nearest)
