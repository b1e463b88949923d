"""From the tables of a parser to the nodes of lines, without what only mistakes need.

For each line lark makes a lexer, a state of the parser and a count of lines, so that it can say where and why it
stopped; for a line of a few words that is more than half of the work. Here its tables are followed token by token, to
the same nodes. A line that cannot be read is lark's to explain.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

from attrs import frozen
from lark import Lark, Token
from lark.parsers.lalr_analysis import Shift

Values: TypeAlias = list[Any]
_END = "$END"


@frozen
class _Reduction:
    """What the last `size` values become, and the name under which the parser goes on with it."""

    make: Callable[[Values], Any]
    size: int
    name: str


@frozen
class _State:
    """What may come next: tokens, by the pattern that finds them, and what each of them leads to."""

    match: Callable[[str, int], re.Match[str] | None]
    shifts: Mapping[str, int]
    reductions: Mapping[str, _Reduction]


class Automaton(dict[int, _State]):
    """The states of a parser by their numbers, each made when a line first comes to it."""

    def __init__(self, parser: Lark) -> None:
        super().__init__()
        frontend = parser.parser
        self._table = frontend.parser._parse_table
        self._makers: Mapping[Any, Callable[[Values], Any]] = frontend.parser_conf.callbacks
        self._lexers: Mapping[int, Any] = frontend.lexer.lexers
        self._ignored = frozenset(parser.ignore_tokens)

    def read(self, text: str, start: str) -> Any:
        """The node of a line of this kind; None when it cannot be read."""
        states, values = [self._table.start_states[start]], Values()
        state, ignored = self[states[0]], self._ignored
        at, end = 0, len(text)
        while at < end:
            found = state.match(text, at)
            if found is None:
                return None
            kind = found.lastgroup or ""
            if kind not in ignored:
                while (reduction := state.reductions.get(kind)) is not None:
                    state = self._reduced(reduction, states, values)
                number = state.shifts.get(kind)
                if number is None:
                    return None
                states.append(number)
                values.append(_token(kind, found.group(), at))
                state = self[number]
            at = found.end()
        last = self._table.end_states[start]
        while (reduction := state.reductions.get(_END)) is not None:
            state = self._reduced(reduction, states, values)
            if states[-1] == last:
                return values[-1]
        return None

    def _reduced(self, reduction: _Reduction, states: list[int], values: Values) -> _State:
        """The state after the last values have become one."""
        size = reduction.size
        if size:
            made = reduction.make(values[-size:])
            del states[-size:], values[-size:]
        else:
            made = reduction.make([])
        number = self[states[-1]].shifts[reduction.name]
        states.append(number)
        values.append(made)
        return self[number]

    def __missing__(self, number: int) -> _State:
        lexer = self._lexers[number]
        [pattern] = lexer.scanner._mres
        assert not lexer.callback, "a pattern alone says which terminal a token is"
        # lark's names are tokens too, which take long to compare
        actions = {str(name): action for name, action in self._table.states[number].items()}
        shifts = {name: to for name, (way, to) in actions.items() if way is Shift}
        reductions = {name: self._reduction(to) for name, (way, to) in actions.items() if way is not Shift}
        state = self[number] = _State(pattern.match, shifts, reductions)
        return state

    def _reduction(self, rule: Any) -> _Reduction:
        return _Reduction(self._makers[rule], len(rule.expansion), str(rule.origin.name))


def _token(kind: str, text: str, start: int) -> Token:
    """A token that knows what it is and where it begins in the line. Made as any other it would take three times as
    long, for places that nobody asks for."""
    token = str.__new__(Token, text)
    token.type, token.start_pos = kind, start
    return token
