"""From a ruleset with its names to checked rules: typed, closed, self-contained.

New here: conditions ask declared facts with values of their type, sets hold known codes, every limit has a window,
every rule has a stable name and the days it is valid. A sentence with a mistake is reported and left out.
"""

from __future__ import annotations

from collections.abc import Iterable

from attrs import evolve

from takst.diagnostics import Diagnostics, nearest, note
from takst.ir import nodes as ir
from takst.ir.advice import advise
from takst.ir.amendments import changes_of
from takst.ir.checks import checks_of, printed_tables
from takst.ir.conditions import term
from takst.ir.content import content_hash
from takst.ir.context import Context, reading
from takst.ir.groups import lower_groups
from takst.ir.ids import Draft, name_apart, rule_ids, slug_words
from takst.ir.letters import check_letters
from takst.ir.rule_tables import limit_drafts, pair_tables, report_said_twice
from takst.ir.sets import codes
from takst.ir.specs import spec_of
from takst.ir.statements import drafts_of, sentence
from takst.ir.walk import facts_in
from takst.model.from_syntax import days_of
from takst.model.nodes import Ruleset
from takst.runtime.spec import ALWAYS, Citation
from takst.syntax import nodes as syn


def from_model(ruleset: Ruleset, diagnostics: Diagnostics) -> ir.CheckedRuleset:
    """What could be understood; it is all there is to it only if `diagnostics` hold no error."""
    ctx = Context(ruleset, diagnostics)
    _check_nouns(ctx)
    _check_letters(ctx)
    groups = lower_groups(ctx)
    terms = _terms(ctx)
    drafts = [draft for block in ruleset.blocks for draft in drafts_of(block, ctx)]
    drafts += limit_drafts(ctx)
    tables = pair_tables(ctx)
    rules, clashes = name_apart(drafts)
    _report(clashes, ctx)
    report_said_twice(rules, tables, ctx)
    rules += tables
    changes, checks, notes = changes_of(ctx), checks_of(ctx), _notes(ctx)
    alternatives = _alternatives(ctx)
    of_terms = [fact for one in terms for fact in facts_in(one.cond)]
    spec = spec_of(rules, alternatives, of_terms, ctx)
    if not diagnostics.has_errors:
        check_letters(rules, ctx)
    if not diagnostics.has_errors:
        advise(rules, ctx)
    checked = ir.CheckedRuleset(
        spec=spec,
        rules=tuple(rules),
        changes=changes,
        checks=checks,
        notes=notes,
        alternatives=alternatives,
        groups=groups,
        terms=terms,
        tables=printed_tables(ctx),
        with_reading=ctx.with_reading,
    )
    return evolve(checked, spec=evolve(spec, hash=content_hash(checked)))


def _check_nouns(ctx: Context) -> None:
    for name, noun in ctx.ruleset.nouns.items():
        if noun.of.text not in ("units", "lines"):
            near = nearest(noun.of.text, ("units", "lines"))
            ctx.error("E0209", noun.of.span, name=noun.of.text, nearest=near)
            ctx.broken.add(name)


def _check_letters(ctx: Context) -> None:
    """On one day a key letter is worth one amount."""
    seen: list[syn.LetterDecl] = []
    for one in ctx.ruleset.letters:
        days = days_of(one.validity)
        first = next((it for it in seen if it.name == one.name and not (days_of(it.validity) & days).is_empty), None)
        if first is not None:
            notes = [note(first.span, "first-here")]
            date = days.start or days_of(first.validity).start or "every day"
            ctx.error("E0403", one.span, rule=f"letter {one.name.text}", date=date, notes=notes)
        seen.append(one)


def _terms(ctx: Context) -> tuple[ir.TermInfo, ...]:
    """All of them, also those that nothing uses: their mistakes are mistakes."""
    found: list[ir.TermInfo] = []
    for name, declared in ctx.ruleset.terms.items():
        used = ("term", name) in ctx.used
        cond = term(name, ctx)
        if not used:
            ctx.used.discard(("term", name))
        if not ctx.is_broken(name):
            info = ir.TermInfo(
                name=name, cond=cond, sentence=sentence(declared.cond.span), reading=reading(declared.reading)
            )
            found.append(info)
    return tuple(found)


def _alternatives(ctx: Context) -> tuple[ir.Alternatives, ...]:
    lowered = ((name, codes(one.codes, ctx, "here")) for name, one in ctx.ruleset.alternatives.items())
    return tuple(ir.Alternatives(name=name, codes=found) for name, found in lowered)


# ---------------------------------------------------------------- notes of the document


def _notes(ctx: Context) -> tuple[ir.FreeNote, ...]:
    """Named by their first words, by all of them where that is not enough."""
    cited = [(one.node, one.place) for one in ctx.ruleset.notes if one.place is not None]
    short = [f"{node.kind}.{slug_words(node.text, 5)}" for node, _ in cited]
    found: dict[str, ir.FreeNote] = {}
    for (node, place), name in zip(cited, short, strict=True):
        words = name if short.count(name) == 1 else f"{node.kind}.{slug_words(node.text)}"
        id = f"{ctx.ruleset.name}.{words}"
        if id in found:
            ctx.error("E0507", node.span, rule=id)
            continue
        found[id] = ir.FreeNote(id=id, kind=node.kind, text=node.text, citation=Citation(place.source, place.place))
    return tuple(found.values())


# ---------------------------------------------------------------- rules that cannot be told apart


def _report(clashes: Iterable[tuple[Draft, Draft]], ctx: Context) -> None:
    told: set[int] = set()
    for first, second in clashes:
        if id(second) in told or second.rule.span is None or first.rule.span is None:
            continue
        told.add(id(second))
        one, two, span = first.rule, second.rule, second.rule.span
        notes = [note(first.rule.span, "first-here")]
        ruleset = ctx.ruleset.name
        name = min(set(rule_ids(one, ruleset)) & set(rule_ids(two, ruleset)), default=two.slug)
        if _says(one) != _says(two):
            ctx.error("E0507", span, rule=name, notes=notes)
        elif one.valid == two.valid:
            common = one.subject.codes & two.subject.codes
            ctx.error("E0503", span, codes=", ".join(sorted(common)[:8]) or "these lines", notes=notes)
        else:
            starts = [day for day in (one.valid.start, two.valid.start) if day is not None]
            date = max(starts, default=None) or "every day"
            ctx.error("E0403", span, rule=name, date=date, notes=notes)


def _says(rule: ir.AnyRule) -> ir.AnyRule:
    """The rule without where, when, of which codes and in which words it is said; only shared partners clash."""
    own = rule.subject.codes
    match rule:
        case ir.Exclusion() | ir.Permission() | ir.LinesRequired():
            rule = evolve(rule, partners=ir.LineSet(()))
        case ir.Inclusion() | ir.InclusionLift():
            rule = evolve(rule, items=ir.LineSet(()))
        case ir.IntervalBan(partners=partners):
            others = (one for one in partners.elements if not (isinstance(one, ir.Listed) and one.code in own))
            rule = evolve(rule, partners=ir.LineSet(tuple(others)))
        case _:
            pass
    rule = evolve(rule, slug="", subject=ir.Subject(), sentence="", citation=Citation("", ""), valid=ALWAYS)
    return evolve(rule, reading=None, file="", line=0)
