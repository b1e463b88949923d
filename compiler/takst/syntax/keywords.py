"""From the grammar to its words: where each keyword is used, and which words can never be a name.

Nothing is listed by hand, so `KEYWORDS` and `RESERVED` cannot differ from the grammar.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache

from attrs import frozen
from lark import Lark
from lark.grammar import Rule
from lark.lexer import TerminalDef

import takst_grammar
from takst.syntax.lalr import lalr
from takst.syntax.vocabulary import Vocabulary

# Terminals that stand for anything of a kind, and how the analyst calls that kind.
KINDS: Mapping[str, str] = {
    "CODE": "a code",
    "GLOB": "the beginning of codes (`JK*`)",
    "NAME": "a name",
    "LETTERS": "capital letters",
    "KEYLETTER": "a key letter",
    "STRING": "a text in quotes",
    "NUMBER": "a number",
    "DATE": "a date (`2018-04-01`)",
    "SECTION": "a section (`§ 5-6`)",
    "TIME": "`days`, `weeks`, `months` or another unit of time",
    "COMPARE": "`<`, `<=`, `>` or `>=`",
    "RELATION": "`=`, `<=` or `>=`",
    "MINUS": "`-`",
    "$END": "the end of the line",
}

_LOOKAHEAD = re.compile(r"\(\?!(?:\[[^]]*]|[^()])*\)")
_BLANKS = re.compile(r",\?\[ \t]\*|\[ \t]\+")
_CLASS = re.compile(r"\[[^]]*][*+]?")
_WORD = re.compile(r"[a-z]+(?:/[a-z]+)?")
_SPELLING = re.compile(rf"{_WORD.pattern}(?: (?:…|{_WORD.pattern}))*")
_RULE = re.compile(r"^\??(_?[a-z]\w*):", re.MULTILINE)
_HELPER = re.compile(r"__(\w+?)_(?:star|plus)_\d+")


def spellings(terminal: TerminalDef) -> tuple[str, ...]:
    """`by` · `at most`, `at least` · `another … code`; none for a kind such as codes, nor for a sign."""
    if terminal.name in KINDS and terminal.name != "TIME":
        return ()
    pattern = _LOOKAHEAD.sub("", terminal.pattern.value)
    pattern = _CLASS.sub("…", _BLANKS.sub(" ", pattern))
    return tuple(part for part in (choice.strip(" ()") for choice in pattern.split("|")) if _SPELLING.fullmatch(part))


@frozen
class Words:
    """What a parser's grammar says about words. `spellings` are by terminal, `keywords` give the topics of each word.

    `first` are the first words by start symbol; `only_first` those of them that stand nowhere else than at the
    beginning of a line, so that they show where a line begins. A name may be neither these of statements nor a word
    that would hide it: those are `reserved`.
    """

    spellings: Mapping[str, tuple[str, ...]]
    keywords: Mapping[str, tuple[str, ...]]
    reserved: frozenset[str]
    first: Mapping[str, frozenset[str]]
    only_first: Mapping[str, frozenset[str]]


def words_of(parser: Lark) -> Words:
    spelled = {terminal.name: spellings(terminal) for terminal in parser.terminals}
    first = {start: frozenset(_first_words(_accepted(parser, start), spelled)) for start in takst_grammar.STARTS}
    inner = frozenset(_first_words(_inner_terminals(parser.rules), spelled))
    only_first = {start: words - inner for start, words in first.items()}
    reserved = _hiding(parser, spelled) | only_first["statement"]
    return Words(spelled, _keywords(parser.rules, spelled), reserved, first, only_first)


def _first_words(terminals: Iterable[str], spelled: Mapping[str, tuple[str, ...]]) -> Iterator[str]:
    return (spelling.split()[0] for name in terminals for spelling in spelled.get(name, ()))


def _states(parser: Lark) -> Mapping[int, Mapping[str, object]]:
    states: Mapping[int, Mapping[str, object]] = parser.parser.parser._parse_table.states
    return states


def _accepted(parser: Lark, start: str) -> Iterable[str]:
    return _states(parser)[parser.parser.parser._parse_table.start_states[start]]


def _hiding(parser: Lark, spelled: Mapping[str, tuple[str, ...]]) -> frozenset[str]:
    """The words that would hide a name somewhere: where both may stand, the keyword is read.

    So do the clause words that take in the comma before them, in every list.
    """
    hiding = {name for accepted in _states(parser).values() if "NAME" in accepted for name in accepted}
    after_comma = {terminal.name for terminal in parser.terminals if terminal.pattern.value.startswith(",?")}
    return frozenset(_first_words(hiding | after_comma, spelled))


def _keywords(rules: Iterable[Rule], spelled: Mapping[str, tuple[str, ...]]) -> Mapping[str, tuple[str, ...]]:
    grammar = {topic: takst_grammar.topic_text(topic) for topic in takst_grammar.TOPICS}
    topic_of = {rule: topic for topic, text in grammar.items() for rule in _RULE.findall(text)}
    topics: dict[str, set[str]] = {}
    for rule in rules:
        helper = _HELPER.fullmatch(rule.origin.name)
        topic = topic_of[helper.group(1) if helper else rule.origin.name]
        for symbol in rule.expansion:
            for word in _WORD.findall(" ".join(spelled.get(symbol.name, ()))):
                topics.setdefault(word, set()).add(topic)
    return {word: tuple(topic for topic in takst_grammar.TOPICS if topic in topics[word]) for word in sorted(topics)}


def _inner_terminals(rules: Iterable[Rule]) -> set[str]:
    """The terminals that may stand elsewhere than at the beginning of a line."""
    expansions: dict[str, list[list[str]]] = {}
    for rule in rules:
        expansions.setdefault(rule.origin.name, []).append([symbol.name for symbol in rule.expansion])
    inner = {name for choices in expansions.values() for symbols in choices for name in symbols[1:]}
    todo = list(inner)
    while todo:
        for symbols in expansions.get(todo.pop(), []):
            if symbols and symbols[0] not in inner:
                inner.add(symbols[0])
                todo.append(symbols[0])
    return inner


@cache
def _plain_words() -> Words:
    return words_of(lalr(Vocabulary()))


KEYWORDS: Mapping[str, tuple[str, ...]]
RESERVED: frozenset[str]


def __getattr__(name: str) -> object:
    """`KEYWORDS` (each word with its topics) and `RESERVED`, made when first asked for: that takes the parser."""
    if name == "KEYWORDS":
        return _plain_words().keywords
    if name == "RESERVED":
        return _plain_words().reserved
    raise AttributeError(name)
