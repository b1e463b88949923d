"""From checked rules to warnings: what is legal, but most likely not meant, or contradicts itself in the source."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TypeVar

from takst.diagnostics import help_text, note
from takst.ir import nodes as ir
from takst.ir.context import Context, listing
from takst.ir.facts import facts_of
from takst.ir.statements import sentence
from takst.ir.walk import codes_of
from takst.runtime.spec import Period
from takst.source import Span

R = TypeVar("R", bound=ir.Rule)

ASSUMED = "assumed-"
"""Terms that begin so are what the analysis takes for granted of every line. They judge nothing."""


def advise(rules: Sequence[ir.AnyRule], ctx: Context) -> None:
    """Only for a ruleset without mistakes: what was dropped might be what is missed here."""
    _contradictions(rules, ctx)
    _idle_permissions(rules, ctx)
    _unused(ctx)
    _outside(ctx)


def overlap(one: Period, two: Period) -> bool:
    return not (
        (one.end is not None and two.start is not None and one.end < two.start)
        or (two.end is not None and one.start is not None and two.end < one.start)
    )


# ---------------------------------------------------------------- bans that contradict each other


def _contradictions(rules: Sequence[ir.AnyRule], ctx: Context) -> None:
    for hard, softened, one, other in contradictions(rules):
        if hard.span is not None and softened.span is not None:
            notes = [note(softened.span, "with-exception")]
            ctx.warn("W0505", hard.span, one=one, other=other, notes=notes)


def contradictions(rules: Sequence[ir.AnyRule]) -> Iterator[tuple[ir.Exclusion, ir.Exclusion, str, str]]:
    """A pair is banned outright on one side, and with an exception on the other: both bans and both codes."""
    bans = [rule for rule in rules if isinstance(rule, ir.Exclusion) and not _has_own_reading(rule)]
    outright = _by_code((ban for ban in bans if ban.unless is None and ban.when is None), lambda ban: ban.subject.codes)
    for softened in bans:
        if softened.unless is None:
            continue
        partners = codes_of(softened.partners)
        for hard in _found(outright, partners):
            pair = _pair(hard, softened)
            if pair is not None:
                yield hard, softened, *pair


def _has_own_reading(rule: ir.Exclusion) -> bool:
    """A reading of its own says how the sentence is meant; only a reading stands between sentence and end."""
    return rule.span is not None and sentence(rule.span) != rule.sentence


def _pair(hard: ir.Exclusion, softened: ir.Exclusion) -> tuple[str, str] | None:
    """A code of the outright ban and its partner, who bans it with an exception."""
    keys, other_keys = set(hard.keys), set(softened.keys)
    if not (keys <= other_keys or other_keys <= keys) or not overlap(hard.valid, softened.valid):
        return None
    ones = hard.subject.codes & codes_of(softened.partners)
    others = softened.subject.codes & codes_of(hard.partners)
    return (min(ones), min(others)) if ones and others else None


def _by_code(rules: Iterable[R], codes: Callable[[R], Iterable[str]]) -> dict[str, list[R]]:
    index: dict[str, list[R]] = {}
    for rule in rules:
        for code in codes(rule):
            index.setdefault(code, []).append(rule)
    return index


def _found(index: dict[str, list[R]], codes: Iterable[str]) -> Iterator[R]:
    """Each rule once, in the order of codes."""
    found = {id(rule): rule for code in sorted(codes) for rule in index.get(code, ())}
    return iter(found.values())


# ---------------------------------------------------------------- permissions that lift nothing


def _idle_permissions(rules: Sequence[ir.AnyRule], ctx: Context) -> None:
    for rule in idle_permissions(rules):
        if rule.span is not None:
            help = help_text("also-when") if isinstance(rule, ir.AlsoWhen) else None
            ctx.warn("W0504", rule.span, help=help)


def idle_permissions(rules: Sequence[ir.AnyRule]) -> Iterator[ir.AnyRule]:
    """Permissions, further ways and `does not include` that change nothing."""
    bans = [rule for rule in rules if isinstance(rule, ir.Exclusion)]
    by_subject = _by_code(bans, lambda ban: ban.subject.codes)
    by_partner = _by_code(bans, lambda ban: codes_of(ban.partners))
    tables = [rule for rule in rules if isinstance(rule, ir.PairTable)]
    wide = [ban for ban in bans if not ban.subject.codes or not _only_codes(ban.partners)]
    inclusions = _by_code((one for one in rules if isinstance(one, ir.Inclusion)), lambda one: one.subject.codes)
    limits = [rule for rule in rules if isinstance(rule, ir.Limit)]
    conditions = [rule for rule in rules if isinstance(rule, ir.Condition)]
    for rule in rules:
        match rule:
            case ir.Permission():
                near = [*_found(by_subject, rule.subject.codes), *_found(by_partner, rule.subject.codes), *wide]
                lifts = any(_lifts(rule, ban) for ban in near) or any(_lifts_pairs(rule, table) for table in tables)
            case ir.InclusionLift():
                around = _found(inclusions, rule.subject.codes)
                lifts = _names_cost(rule) or any(_takes_out(rule, one) for one in around)
            case ir.RepeatPermission():
                lifts = any(_share_lines(rule, limit) for limit in limits)
            case ir.AlsoWhen():
                asked = set(facts_of(rule.cond))
                lifts = any(_share_lines(rule, one) and asked & set(facts_of(one.cond)) for one in conditions)
            case _:
                continue
        if not lifts:
            yield rule


def _lifts(permission: ir.Permission, ban: ir.Exclusion) -> bool:
    """The ban is of the permission's lines with its partners, whichever side it is printed on."""
    if not overlap(permission.valid, ban.valid):
        return False
    pairs = [(a, b) for a in permission.partners.elements for b in ban.partners.elements if _as_exact(a, b)]
    as_printed = _share_lines(permission, ban) and any(_touch(a, b) for a, b in pairs)
    turned = any(_may_be(b, permission.subject) and _may_be(a, ban.subject) for a, b in pairs)
    return as_printed or turned


def _lifts_pairs(permission: ir.Permission, table: ir.PairTable) -> bool:
    """A pair of the table is named by the permission: both codes, one of them in its heading."""
    named = [element.code for element in permission.partners.elements if isinstance(element, ir.Listed)]
    codes = table.subject.codes if permission.subject.every else permission.subject.codes
    return any(
        _lifts(permission, ban)
        for code in sorted(codes)
        for other in named
        for ban in (*table.between(code, other), *table.between(other, code))
    )


def _as_exact(permitted: ir.Element, banned: ir.Element) -> bool:
    """A permission that names a class does not lift a ban that names a code."""
    return isinstance(permitted, ir.Listed) or not isinstance(banned, ir.Listed)


def _takes_out(lift: ir.InclusionLift, inclusion: ir.Inclusion) -> bool:
    return overlap(lift.valid, inclusion.valid) and touches(lift.items, inclusion.items)


def _names_cost(lift: ir.InclusionLift) -> bool:
    """What is called by a name may be charged because it is named here, whether or not something includes it."""
    return any(isinstance(one, ir.Named | ir.AnyMaterial) for one in lift.items.elements)


def _share_lines(one: ir.Rule, two: ir.Rule) -> bool:
    if not overlap(one.valid, two.valid):
        return False
    first, second = one.subject, two.subject
    if first.every or second.every:
        return True
    return bool(first.codes & second.codes) or (first.material is not None and first.material == second.material)


def _only_codes(lines: ir.LineSet) -> bool:
    return all(isinstance(element, ir.Listed | ir.InGroup) for element in lines.elements)


def _may_be(element: ir.Element, subject: ir.Subject) -> bool:
    """Whether some line of the subject may belong to the element."""
    if subject.every:
        return True
    if subject.material is not None:
        return element == ir.Named(subject.material) or isinstance(element, ir.AnyMaterial)
    return _holds(element, subject.codes)


def _holds(element: ir.Element, codes: frozenset[str]) -> bool:
    match element:
        case ir.Listed(code=code):
            return code in codes
        case ir.InGroup(codes=members):
            return not members.isdisjoint(codes)
        case ir.AnyOther(of=of):
            return of is None or not of.codes.isdisjoint(codes)
        case ir.Another(prefix=prefix):
            return any(code.startswith(prefix) for code in codes)
        case _:
            return False


def touches(one: ir.LineSet, two: ir.LineSet) -> bool:
    """Whether some line may belong to both sets."""
    return any(_touch(a, b) for a in one.elements for b in two.elements)


def _touch(one: ir.Element, two: ir.Element) -> bool:
    if one == two or any(isinstance(element, ir.AnyOther) and element.of is None for element in (one, two)):
        return True
    match one, two:
        case (ir.Named(), ir.AnyMaterial()) | (ir.AnyMaterial(), ir.Named()):
            return True
        case (ir.Another(prefix=a), ir.Another(prefix=b)):
            return a.startswith(b) or b.startswith(a)
        case (ir.InGroup(incomplete=True), ir.InGroup(incomplete=True)):
            return True
    return _holds(one, _named_codes(two)) or _holds(two, _named_codes(one))


def _named_codes(element: ir.Element) -> frozenset[str]:
    return codes_of(ir.LineSet((element.of,) if isinstance(element, ir.AnyOther) and element.of else (element,)))


# ---------------------------------------------------------------- what nothing uses


def _unused(ctx: Context) -> None:
    ruleset = ctx.ruleset
    for name, fact in ruleset.facts.items():
        if fact.span is not None and ("fact", name) not in ctx.used:
            ctx.diagnostics.info("I0219", fact.span, name=name)
    for name, group in ruleset.groups.items():
        if ("group", name) not in ctx.used:
            ctx.diagnostics.info("I0220", group.name.span, name=name)
    for kind, name, span in _declared(ctx):
        if (kind, name) not in ctx.used:
            ctx.diagnostics.info("I0226", span, kind=kind, name=name)


def _declared(ctx: Context) -> Iterator[tuple[str, str, Span]]:
    ruleset = ctx.ruleset
    terms = ((name, one) for name, one in ruleset.terms.items() if not name.startswith(ASSUMED))
    yield from (("term", name, one.name.span) for name, one in terms)
    yield from (("noun", name, one.name.span) for name, one in ruleset.nouns.items())
    yield from (("period", name, one.name.span) for name, one in ruleset.periods.items())
    yield from (("case", name, one.name.span) for name, one in ruleset.cases.items())
    yield from (("key", name, key.span) for name, key in ruleset.keys.items() if key.span is not None)
    yield from (("assumed number", name, one.name.span) for name, one in ruleset.assumed.items())


def _outside(ctx: Context) -> None:
    """Once per file: a source names many codes that it does not list."""
    for named in ctx.outside.values():
        first = min(named.values(), key=lambda span: span.start)
        ctx.diagnostics.info("I0218", first, codes=listing(sorted(named)))
