"""From a place in a text to what is to be said about the word there, as Markdown."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import frozen

from takst.diagnostics import Diagnostics
from takst.editor.citations import citation, rules_of, standing
from takst.editor.completion import fact_type, row_words
from takst.editor.meanings import meaning_at, meaning_of
from takst.editor.names import Index, Mention, Name, index_of, is_built_in, token_at
from takst.editor.sentence import chunk
from takst.editor.workspace import Snapshot
from takst.ir.ids import rule_ids
from takst.ir.nodes import AnyRule
from takst.model.nodes import Ruleset
from takst.source import SourceText, Span
from takst.syntax import nodes as syn
from takst.syntax.layout import lay_out

MOST_RULES = 12
MOST_CODES = 30


@frozen
class Hover:
    span: Span
    markdown: str


def hover(snapshot: Snapshot, source: SourceText, offset: int) -> Hover | None:
    token = token_at(source, offset, snapshot.vocabulary)
    index = index_of(snapshot)
    mention = index.at(source, offset)
    if mention is not None and mention.name.kind not in ("example", "document"):
        return Hover(mention.span, "\n\n".join(_about(snapshot, index, mention)))
    if token is not None and token.kind == "code":
        words = code_words(snapshot, token.text)
        if words is not None:
            return Hover(token.span, words)
    phrase = _phrase(snapshot, source, offset)
    if phrase is not None:
        return phrase
    name = None if token is None or token.kind != "name" else index.meant(token.text)
    if token is None or name is None:
        return None
    return Hover(token.span, "\n\n".join(_about(snapshot, index, Mention(name, token.span, token.text))))


# ---------------------------------------------------------------- phrases


def _phrase(snapshot: Snapshot, source: SourceText, offset: int) -> Hover | None:
    """The meaning of a phrase; in a sentence also the place that it cites, and the name of its rule."""
    begins, around = chunk(source, offset)
    layout = lay_out(around, snapshot.parser.words, Diagnostics())
    for line in layout.lines:
        here = layout.span(line.start, line.end)
        span = source.span(begins + here.start, begins + here.end)
        if not span.start <= offset <= span.end:
            continue
        if _is_quoted(span.text, offset - span.start):
            return None
        found = meaning_at(span.text, offset - span.start, line.kind)
        if found is None:
            return None
        phrase, start, end = found
        said = span.text[:start].split()
        words = [f"**{phrase}**", meaning_of(said, phrase.split(), line.kind) or ""]
        words += _of_sentence(snapshot, source, offset)
        return Hover(source.span(span.start + start, span.start + end), "\n\n".join(words))
    return None


def _is_quoted(text: str, offset: int) -> bool:
    return text.count('"', 0, offset) % 2 == 1


def _of_sentence(snapshot: Snapshot, source: SourceText, offset: int) -> Iterator[str]:
    at = standing(snapshot, source, offset)
    if at.statement is None and not isinstance(at.declaration, syn.FromDecl):
        return
    place = at.declaration if isinstance(at.declaration, syn.FromDecl) else at.place
    if place is not None:
        yield f"*{citation(snapshot, place)}*"
    if at.statement is not None and snapshot.rules is not None:
        ids = [id for rule in rules_of(snapshot, at.statement) for id in rule_ids(rule, snapshot.rules.spec.name)]
        if ids:
            more = f" and {len(ids) - 1} more" if len(ids) > 1 else ""
            yield f"rule `{ids[0]}`{more}"


# ---------------------------------------------------------------- codes


def code_words(snapshot: Snapshot, code: str) -> str | None:
    """Its label, its row, and the rules on it; None for what only looks like a code."""
    ruleset = snapshot.loaded.ruleset
    if ruleset is None:
        return None
    keys = ruleset.catalogue.keys.get(code, ())
    if not keys and code not in ruleset.outside:
        return None
    parts = []
    for key in keys:
        row = ruleset.catalogue.rows[key]
        parts.append(f"**{key}** {row.label}")
        parts.append(row_words(row) + (f" · {row.remark}" if row.remark else ""))
    if not keys:
        where = ruleset.outside[code]
        parts.append(f"**{code}** is named by the text and defined elsewhere" + (f": {where}" if where else ""))
    if snapshot.rules is not None:
        parts += _rules_on(snapshot.rules.rules, {code, *keys})
    return "\n\n".join(parts)


def _rules_on(rules: tuple[AnyRule, ...], codes: set[str]) -> Iterator[str]:
    own = [rule for rule in rules if codes & rule.subject.codes]
    every = sum(1 for rule in rules if rule.subject.every)
    if own:
        shown = [f"- {rule.sentence} *({rule.citation.place})*" for rule in own[:MOST_RULES]]
        more = [f"- and {len(own) - MOST_RULES} more"] if len(own) > MOST_RULES else []
        yield "\n".join([*shown, *more])
    else:
        yield "No rule speaks of this code alone."
    if every:
        yield f"{every} more on every line."


# ---------------------------------------------------------------- names


def _about(snapshot: Snapshot, index: Index, mention: Mention) -> Iterator[str]:
    name = mention.name
    ruleset = snapshot.loaded.ruleset
    yield f"**{name.text}** · {_KINDS.get(name.kind, name.kind)}"
    if ruleset is not None:
        yield from _told(ruleset, index, name)
    uses = sum(1 for one in index.mentions.get(name, ()) if not one.declares)
    if is_built_in(name) and name not in index.declared:
        yield "Every ruleset has it."
    elif uses:
        yield f"Used {'once' if uses == 1 else f'{uses} times'}."
    else:
        yield "Nothing uses it."


_KINDS = {"number": "assumed number", "letter": "key letter", "alternatives": "list of alternatives"}


def _told(ruleset: Ruleset, index: Index, name: Name) -> Iterator[str]:
    declared = index.declared.get(name)
    if name.kind == "fact" and name.text in ruleset.facts:
        fact = ruleset.facts[name.text]
        presumed = f"; presumed {fact.presumed.span.text}" if fact.presumed is not None else ""
        yield f"{fact_type(fact)}{presumed}"
        if fact.question:
            yield fact.question
    match declared:
        case syn.TermDecl(cond=cond, reading=reading):
            yield f"`{_flat(cond.span)}`"
            yield from _reading(reading)
        case syn.GroupDecl(title=title, members=members, incomplete=incomplete, reading=reading):
            if title:
                yield title
            if members is not None:
                yield _short(_flat(members.span))
            if incomplete:
                yield "Codes outside the table may belong to it."
            yield from _reading(reading)
        case syn.KeyDecl(path=path, presumed=presumed_words):
            stand_ins = ", ".join(word.text for word in presumed_words)
            yield f"Lines are in the same {name.text} when `{path.text}` says so" + (
                f"; where it is not said, {stand_ins} decide" if stand_ins else ""
            )
        case syn.SourceDecl(title=title, published=published):
            yield title + (f", published {published}" if published else "")
        case syn.FactDecl():
            pass
        case None:
            pass
        case _:
            yield f"`{_short(_flat(declared.span))}`"


def _reading(reading: syn.Reading | None) -> Iterator[str]:
    if reading is not None:
        yield f"Read as: {reading.text}" + (f"; rather than: {reading.instead}" if reading.instead else "")


def _flat(span: Span) -> str:
    return " ".join(span.text.split())


def _short(text: str) -> str:
    return text if len(text) <= 400 else f"{text[:400].rpartition(' ')[0]} …"
