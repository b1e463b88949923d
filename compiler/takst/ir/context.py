"""What every lowering step needs: the declarations, where mistakes go, and what has been used so far.

A step that meets a mistake reports it and goes on with a stand-in, so that one sentence gives all its mistakes;
`mistakes` tells the caller that the result must be dropped. What uses a name whose declaration is broken is
dropped without a report: that mistake has been told.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Self

from attrs import define, field

from takst.diagnostics import Diagnostics, either, help_text, nearest
from takst.ir import nodes as ir
from takst.model import built_in
from takst.model.nodes import Fact, Ruleset
from takst.runtime.spec import KeySpec
from takst.source import Span
from takst.syntax import nodes as syn


@define
class Attempt:
    """One try at lowering something; `failed` says afterwards that its result is a stand-in."""

    ctx: Context
    before: int
    """How many mistakes there were."""
    failed: bool = False

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.failed = self.ctx.mistakes != self.before


@define
class Context:
    ruleset: Ruleset
    diagnostics: Diagnostics
    groups: dict[str, ir.InGroup] = field(factory=dict)
    group_codes: dict[str, tuple[str, ...]] = field(factory=dict)
    """The codes of each group in the author's order."""
    broken: set[str] = field(factory=set)
    used: set[tuple[str, str]] = field(factory=set)
    """Kind and name of every declaration that something uses."""
    key_specs: dict[str, KeySpec] = field(factory=dict)
    """Every key that a rule uses."""
    outside: dict[str, dict[str, Span]] = field(factory=dict)
    """Per file: codes outside the catalogue, and where they are first named."""
    readings: list[ir.Reading] = field(factory=list)
    """Readings that the sentence being lowered rests on, besides its own."""
    terms: dict[str, ir.Cond] = field(factory=dict)
    term_readings: dict[str, tuple[ir.Reading, ...]] = field(factory=dict)
    terms_open: list[str] = field(factory=list)
    """Terms being lowered: one that meets itself again is explained by itself."""
    left_out: frozenset[str] = frozenset()
    """The codes after `except` of the heading being lowered."""
    labels: dict[str, str] = field(init=False)
    """The code of each label of the catalogue, in small letters."""
    mistakes: int = 0

    all_codes: frozenset[str] = field(init=False)
    letters: frozenset[str] = field(init=False)
    """The key letters of the catalogue, and those that are declared."""

    def __attrs_post_init__(self) -> None:
        ruleset = self.ruleset
        self.labels = {row.label.casefold(): row.key for row in reversed(tuple(ruleset.catalogue.rows.values()))}
        self.all_codes = frozenset({*ruleset.catalogue.rows, *ruleset.outside, *ruleset.cases})
        printed = {row.letter for row in ruleset.catalogue.rows.values() if row.letter is not None}
        self.letters = frozenset({*printed, *(one.name.text for one in ruleset.letters)})

    # ------------------------------------------------------------ mistakes

    def error(self, code: str, span: Span, /, **facts: Any) -> None:
        self.mistakes += 1
        self.diagnostics.error(code, span, **facts)

    def warn(self, code: str, span: Span, /, **facts: Any) -> None:
        self.diagnostics.warn(code, span, **facts)

    def drop(self) -> None:
        """What is being lowered rests on something broken."""
        self.mistakes += 1

    def attempt(self) -> Attempt:
        return Attempt(self, self.mistakes)

    def is_broken(self, name: str) -> bool:
        return name in self.broken or name in self.ruleset.broken

    # ------------------------------------------------------------ facts

    def use(self, kind: str, name: str) -> None:
        self.used.add((kind, name))

    def fact(self, word: syn.Word, *, of_approval: bool = False) -> Fact | None:
        """The fact of this name. Inside `whose (...)` of an approval, names are short for `approval.NAME`."""
        facts = self.ruleset.facts
        name = word.text
        if of_approval and not name.startswith("approval."):
            name = f"approval.{name}"
        found = facts.get(name)
        if found is not None:
            self.use("fact", name)
            return found
        if self.is_broken(word.text):
            self.drop()
        elif of_approval and word.text in facts:
            help = help_text("approval-fact", name=word.text)
            self.error("E0305", word.span, fact=word.text, level="the line", wanted="the approval", help=help)
        else:
            self._unknown_fact(word, of_approval)
        return None

    def _unknown_fact(self, word: syn.Word, of_approval: bool) -> None:
        known: Iterable[str] = self.ruleset.facts
        if of_approval:
            known = [name.removeprefix("approval.") for name in known if name.startswith("approval.")]
        near = nearest(word.text, known)
        help = None if near else help_text("declare-fact", name=word.text)
        self.error("E0202", word.span, name=word.text, nearest=near, help=help)

    # ------------------------------------------------------------ key letters

    def check_letter(self, word: syn.Word) -> None:
        """A key letter that rows of the catalogue count in, or that is declared."""
        self.use("letter", word.text)
        if word.text not in self.letters and self.ruleset.catalogue.whole:
            self.error("E0227", word.span, letter=word.text, nearest=nearest(word.text, self.letters))

    # ------------------------------------------------------------ keys

    def key(self, word: syn.Word) -> str | None:
        """A declared key, or a fact that serves as one. None for `patient`, who is always meant, and for mistakes."""
        name = word.text
        if name == "patient":
            return None
        found = self.ruleset.keys.get(name)
        if found is not None:
            self.use("key", name)
            if found.path in self.ruleset.facts:
                self.use("fact", found.path)
            is_visit = name in built_in.VISIT_KEYS or found.path == "date" or "date" in found.presumed
            self.key_specs[name] = KeySpec(name, found.path, found.presumed, "visit" if is_visit else "episode")
            return name
        if name in self.ruleset.facts:
            self.use("fact", name)
            self.key_specs[name] = KeySpec(name, name, span="visit" if name == "date" else "episode")
            return name
        if self.is_broken(name):
            self.drop()
        else:
            known = {*self.ruleset.keys, *self.ruleset.facts, "patient"}
            near = nearest(name, known)
            help = None if near else help_text("declare-key", name=name)
            self.error("E0204", word.span, name=name, nearest=near, help=help)
        return None

    def keys(self, words: Iterable[syn.Word]) -> tuple[str, ...]:
        return tuple(dict.fromkeys(key for key in map(self.key, words) if key is not None))

    def same(self, scope: syn.Scope | None) -> tuple[str, ...]:
        """The keys of a written scope; no scope asks for nothing but the patient."""
        return () if scope is None else self.keys(scope.keys)

    def beside(self, scope: syn.Scope | None, span: Span) -> tuple[tuple[str, ...], bool]:
        """The keys of a scope after `with`, and whether a bare `with` took what the ruleset declares."""
        if scope is not None:
            return self.keys(scope.keys), False
        meant = self.ruleset.with_means
        if meant is not None:
            self.rest_on(meant.reading)
            return self.keys(meant.scope.keys), True
        if "with" in self.ruleset.unread:
            self.drop()
        else:
            self.error("E0502", span)
        return (), True

    @property
    def with_reading(self) -> ir.Reading | None:
        meant = self.ruleset.with_means
        return reading(meant.reading) if meant is not None else None

    # ------------------------------------------------------------ readings

    def rest_on(self, one: syn.Reading | None) -> None:
        found = reading(one)
        if found is not None:
            self.add_reading(found)

    def add_reading(self, one: ir.Reading) -> None:
        if one not in self.readings:
            self.readings.append(one)


def reading(one: syn.Reading | None) -> ir.Reading | None:
    return None if one is None else ir.Reading(one.text, one.instead)


def listing(words: Iterable[str]) -> str:
    """`a`, `b` and `c`; of a long list the first ones."""
    return either(words).replace(" or ", " and ")
