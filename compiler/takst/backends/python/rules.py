"""Rules -> named constants of a generated module, each after the functions that it needs.

    OR004: cannot be billed with OR003 unless the patient is tracheotomised
    => def or004_cannot_be_billed_with_unless(line): ...
       OR004_CANNOT_BE_BILLED_WITH = Exclusion(codes={"OR004"}, ..., unless=or004_cannot_be_billed_with_unless)

A family of the plan has the name and the fields of its family of rules, so that a new one is written without a word
here; what the plan does not know is an error.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, get_args

import attrs
from attrs import frozen

from takst.backends.python.expressions import Known, Writer
from takst.backends.python.layout import WIDTH, Call, Piece, Words, quoted, written
from takst.backends.python.module import PLAN, Arguments, Module, call, defaults, given
from takst.backends.python.names import constant, snake, subject_words
from takst.ir import nodes as ir
from takst.ir.facts import facts_of
from takst.runtime import plan
from takst.runtime.pair_table import Pairs

LONGEST = 56
"""Letters of a rule's name before it is cut."""
_SHARED = frozenset(one.name for one in (*attrs.fields(ir.Rule), *attrs.fields(plan.Rule)))
_ONLY_TOLD = frozenset({"presumed_scope", "basis", "sheet"})
"""What the documentation tells, and no verdict depends on."""
_CONDITIONS = get_args(ir.Cond)


class Unsupported(Exception):
    """A rule that generated Python cannot carry out; the message names it and its place."""

    def __init__(self, rule: ir.AnyRule, what: str) -> None:
        super().__init__(f"{rule.file}:{rule.line}: `{what}` cannot be written as Python yet: {rule.sentence}")


def write_rule(rule: ir.AnyRule, module: Module, known: Known) -> str:
    """Adds the rule to the module; gives its name there."""
    subject = rule.sheet if isinstance(rule, ir.PairTable) else subject_words(rule.subject)
    name = module.names.take(constant(f"{subject} {rule.slug}", LONGEST))
    sentence = f"{subject}: {rule.sentence} ({rule.citation.place})."
    return _Rule(rule, module, Writer(module, known, sentence, name.lower()), name).write()


def pair_file(table: ir.PairTable) -> str:
    """The file of a table's pairs, beside the modules of the package."""
    return f"{snake(table.sheet.removesuffix('.csv'))}.pairs"


def heading(subject: ir.Subject, labels: Mapping[str, str]) -> str:
    """The line above the rules of one heading: a single code with its label, else the codes."""
    words = subject_words(subject)
    line = f"# {'-' * 64} {words} {labels.get(words, '')}".rstrip()
    return line if len(line) <= WIDTH else f"{line[: WIDTH - 1]}…"


def table_heading(sheet: str) -> str:
    """The line above a table of pairs."""
    return f"# {'-' * 64} the pairs of {sheet}"


@frozen
class _Rule:
    rule: ir.AnyRule
    module: Module
    writer: Writer
    name: str

    def write(self) -> str:
        rule, module = self.rule, self.module
        own = tuple(self._own())  # first of all, for it may write functions
        before = given(
            **self._subject(),
            slug=Words(rule.slug),
            sentence=Words(rule.sentence),
            citation=module.citation(rule.citation),
            valid=module.period(rule.valid),
        )
        after = given(
            when=None if rule.when is None else self.writer.named(rule.when, "when"),
            unless=None if rule.unless is None else self.writer.named(rule.unless, "unless"),
            otherwise=None if rule.otherwise is None else quoted(rule.otherwise),
            reading=None if rule.reading is None else module.text_of(rule.reading.text),
        )
        arguments: Arguments = (*before, *own, *after)
        whole = Call(module.use(PLAN, type(rule).__name__), arguments, open=True)
        module.body.append(f"{self.name} = {written(whole)}")
        return self.name

    def _subject(self) -> dict[str, Piece]:
        subject = self.rule.subject
        if isinstance(self.rule, ir.PairTable):  # its codes are those of its pairs
            return {}
        if subject.every:
            return {"every": "True"}
        if subject.material is not None:
            return {"material": self.writer.material(subject.material)}
        return {"codes": self.module.codes(subject.codes)}

    def _own(self) -> Iterator[tuple[str | None, Piece]]:
        """What this family says besides, in the order of the plan."""
        kind = getattr(plan, type(self.rule).__name__, None)
        if kind is None:
            raise Unsupported(self.rule, self.rule.slug)
        said = dict(self._said())
        for name, default in defaults(kind).items():
            value = said.pop(name, None)
            if name not in _SHARED and value is not None and value != default:
                yield name, self._piece(name, value)
        for name in said:
            raise Unsupported(self.rule, name.replace("_", " "))

    def _said(self) -> Iterator[tuple[str, Any]]:
        """The fields of the family, by the names of the plan, where they are not as by default."""
        kind: type = type(self.rule)
        for name, default in defaults(kind).items():
            if name in _SHARED or name in _ONLY_TOLD:
                continue
            value = getattr(self.rule, name)
            if value == default:
                continue
            if name == "cond":
                yield "holds", value
                yield "asks", facts_of(value)
            else:
                yield name, value

    def _piece(self, name: str, value: Any) -> Piece:
        if isinstance(value, Pairs):
            opens = self.module.use("takst.runtime.pair_table", "open_pairs")
            assert isinstance(self.rule, ir.PairTable)
            return call(opens, "__file__", quoted(pair_file(self.rule)))
        if isinstance(value, ir.LineSet):
            return self.writer.lines(value)
        if isinstance(value, frozenset):
            return self.module.codes(value)
        if isinstance(value, _CONDITIONS):
            return self._holds(value) if name == "holds" else self.writer.named(value, name)
        return self.module.value(value)

    def _holds(self, cond: ir.Cond) -> Piece:
        """The function of the main condition is called as the rule itself."""
        term = self.writer.term(cond)
        if term is not None:
            return term
        name = self.module.names.take(snake(self.name))
        self.module.function(name, self.writer.sentence, self.writer.condition(cond))
        return name
