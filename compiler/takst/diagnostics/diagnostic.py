"""From a code of the table, a place and facts to a diagnostic; its words are computed, never stored.

Texts other than the message (help, notes, titles of fixes) have ids in `texts.py` and arguments of their own.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from string import Formatter

from attrs import frozen

from takst.diagnostics.spelling import Near
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
    """One way to mend a mistake, as an editor or `takst check --fix` applies it.

    `edits` are places of the file as it was read, each with the text that comes in its place (an empty place is an
    insertion, an empty text a removal). They do not overlap, and all are applied or none. `title` says in words what
    happens. A fix is `safe` when there is one obvious right thing, so that it may be applied without asking; any
    other is a suggestion, for a person to choose.
    """

    edits: tuple[tuple[Span, str], ...]
    title: HelpText
    safe: bool = False


def replace(span: Span, right: str, safe: bool = False) -> Fix:
    """The commonest fix: other words at the same place."""
    return Fix(((span, right),), help_text("write-instead", right=right), safe)


@frozen
class Diagnostic:
    """One mistake: the code and the facts. `help` adds to the help that the table gives for the code.

    `fixes` are the ways to mend it, the likeliest first; most mistakes have one, many none.
    """

    code: str
    span: Span
    args: Mapping[str, str]
    help: HelpText | None = None
    notes: tuple[Note, ...] = ()
    fixes: tuple[Fix, ...] = ()
    nearest: str | None = None

    @property
    def fix(self) -> Fix | None:
        """The likeliest fix."""
        return self.fixes[0] if self.fixes else None

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
    fix: Fix | Iterable[Fix] | None = None,
    nearest: str | None = None,
    **args: object,
) -> Diagnostic:
    """A diagnostic; `args` are exactly those that the code's message and help name.

    Without a `fix`, a nearest name takes the place of the name that is wrong, where that is what is underlined.
    """
    entry = TABLE[code]
    needed = placeholders(entry.message) | placeholders(entry.help)
    facts = _checked(f"{code} {entry.name}", needed, args)
    fixes = _nearest_instead(span, facts, nearest) if fix is None else (fix,) if isinstance(fix, Fix) else tuple(fix)
    return Diagnostic(code, span, facts, help, tuple(notes), fixes, nearest)


def _nearest_instead(span: Span, facts: Mapping[str, str], nearest: str | None) -> tuple[Fix, ...]:
    written = span.text
    if nearest is None or not written:
        return ()
    sure = isinstance(nearest, Near) and nearest.sure
    if written in facts.values():
        return (replace(span, nearest, sure),)
    if len(written) > 2 and written[0] == written[-1] == '"' and written[1:-1] in facts.values():
        return (replace(span, f'"{nearest}"', sure),)
    return ()
