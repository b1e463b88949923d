"""From the sentences under a heading to rules, each with a slug, its citation and the days it is valid.

    SK053
        only by performer.specialty dentist reading "..."
    => Condition(SK053, Equals(performer.specialty, dentist)), slug only-when-performer-specialty
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from typing import Any, Literal, assert_never

from attrs import evolve, frozen

from takst.diagnostics import Fix, help_text, nearest, note
from takst.ir import nodes as ir
from takst.ir.conditions import asked, condition, of_approval, one_of
from takst.ir.context import Context, reading
from takst.ir.headings import subject_of
from takst.ir.ids import Draft, more_exact, slug_words
from takst.ir.prices import price_rule
from takst.ir.sets import codes, line_set
from takst.ir.windows import whole_days, window
from takst.model.from_syntax import days_of
from takst.model.nodes import Cited, Days, From
from takst.runtime.dates import TimeUnit
from takst.runtime.spec import Citation, Period
from takst.runtime.windows import Window
from takst.source import Span
from takst.syntax import nodes as syn

_COMMENT = re.compile(r'"[^"\n]*"|--[^\n]*')

SERVICE = "service-"
"""Terms whose names begin so are services with a quota; claims say how much was used by the rest of the name."""
IN_A_SERVICE = "in-a-service"
"""Terms whose names begin so say whether a line falls into any service."""
# What stands before a member of a list that is not its first.
_JOINED = re.compile(r"(?:\s*,\s*|\s+(?:or|and)\s+)$")


def drafts_of(cited: Cited[syn.Block], ctx: Context) -> Iterator[Draft]:
    """The rules of a block. A sentence with a mistake gives none; under a bad heading none does, but all are read."""
    block, place = cited.node, cited.place
    if place is None:
        return
    with ctx.attempt() as heading:
        days = _valid(block.heading, place, ctx)
        subject = subject_of(block.heading, days, ctx)
    head = _Head(subject, Citation(place.source, place.place), Period(days.start, days.end))
    for statement in block.statements:
        with ctx.attempt() as attempt:
            draft = _draft(statement, head, ctx)
        if not heading.failed and not attempt.failed:
            yield draft


def sentence(span: Span, end: int | None = None) -> str:
    """The author's words up to `end`, on one line and without comments."""
    text = span.source.text[span.start : span.end if end is None else end]
    if "--" in text:
        text = _COMMENT.sub(lambda found: found[0] if found[0].startswith('"') else "", text)
    return " ".join(text.split())


def before_reading(span: Span, own: syn.Reading | None) -> str:
    return sentence(span, None if own is None else own.span.start)


@frozen
class _Head:
    """What all sentences of a block share."""

    subject: ir.Subject
    citation: Citation
    valid: Period


def _valid(heading: syn.Heading, place: From, ctx: Context) -> Days:
    """The ruleset's days, within the place's, within the heading's."""
    outer = ctx.ruleset.days & place.days
    if heading.validity is None:
        return outer
    own = days_of(heading.validity)
    if (own & outer).is_empty:
        notes = [] if (own & ctx.ruleset.days).is_empty else [note(place.span, "force-here")]
        ctx.error("E0402", heading.validity.span, valid=own, force=outer, notes=notes)
        return outer
    return own & outer


# ---------------------------------------------------------------- one sentence


def _draft(statement: syn.Statement, head: _Head, ctx: Context) -> Draft:
    ctx.readings = []
    shared = _shared(statement, head, ctx)
    rule, detail = _rule(statement, shared, ctx)
    joined = joined_reading(statement.clauses.reading, ctx)
    if joined is not None:
        rule = evolve(rule, reading=joined)
    return Draft(rule, more_exact(rule.slug, *guards_of(statement.clauses), detail))


def _shared(written: syn.Statement | syn.ExclusionsDecl | syn.LimitsDecl, head: _Head, ctx: Context) -> dict[str, Any]:
    clauses, span = written.clauses, written.span
    return {
        "subject": head.subject,
        "sentence": before_reading(span, clauses.reading),
        "citation": head.citation,
        "valid": head.valid,
        "when": condition(clauses.when, ctx) if clauses.when else None,
        "unless": condition(clauses.unless, ctx) if clauses.unless else None,
        "otherwise": clauses.otherwise,
        "file": span.source.path.rsplit("/", 1)[-1],
        "line": span.line,
        "span": span,
    }


def shared_of(
    written: syn.ExclusionsDecl | syn.LimitsDecl, subject: ir.Subject, citation: Citation, valid: Period, ctx: Context
) -> dict[str, Any]:
    """What the rules of a table have in common, readings included: `ctx.readings` are those of its scope."""
    shared = _shared(written, _Head(subject, citation, valid), ctx)
    return {**shared, "reading": joined_reading(written.clauses.reading, ctx)}


def joined_reading(own: syn.Reading | None, ctx: Context) -> ir.Reading | None:
    """The sentence's own reading and those of its terms and numbers. What a bare `with` means is told where nothing
    else is."""
    found = [one for one in (reading(own), *ctx.readings) if one is not None]
    if own is not None:
        found = [one for one in found if one != ctx.with_reading]
    if len(found) < 2:
        return found[0] if found else None
    insteads = [one.instead for one in found if one.instead is not None]
    return ir.Reading("; ".join(one.text for one in found), "; ".join(insteads) or None)


def guards_of(clauses: syn.Clauses) -> tuple[str, str]:
    """The guards as parts of a slug: by what they ask, and in full."""
    if clauses.when is None and clauses.unless is None:
        return "", ""
    return _guards(clauses, _asked_words), _guards(clauses, lambda cond: slug_words(sentence(cond.span)))


def _guards(clauses: syn.Clauses, words: Callable[[syn.Cond], str]) -> str:
    guards = (("when", clauses.when), ("unless", clauses.unless))
    return ".".join(f"{word}-{words(cond)}" for word, cond in guards if cond is not None)


def _asked_words(cond: syn.Cond) -> str:
    return "-and-".join(dict.fromkeys(slug_words(name) for name in asked(cond)))


Made = tuple[ir.AnyRule, str]
"""A rule with its short slug, and further words that tell it from another rule with the same slug."""


def _rule(statement: syn.Statement, shared: dict[str, Any], ctx: Context) -> Made:
    match statement:
        case syn.Exclusion() | syn.Permission() | syn.LinesRequired():
            return _beside(statement, shared, ctx)
        case syn.IntervalBan():
            return _interval(statement, shared, ctx)
        case syn.Limit():
            return _limit(statement, shared, ctx)
        case syn.Condition() | syn.ByCondition() | syn.Granted():
            return _condition(statement, shared, ctx)
        case syn.NotCovered() | syn.Decided() | syn.CoveredAt():
            return _outcome(statement, shared), ""
        case syn.ApprovalRequired() | syn.DocumentRequired() | syn.ReferralRequired():
            return _requirement(statement, shared, ctx)
        case syn.Inclusion() | syn.InclusionLift():
            return _inclusion(statement, shared, ctx)
        case syn.RepeatPermission():
            return ir.RepeatPermission(slug="may-be-billed-several-times", **shared), ""
        case (
            syn.PaysCoefficient()
            | syn.PaysFee()
            | syn.PaysAs()
            | syn.Factor()
            | syn.Supplement()
            | syn.Rank()
            | syn.Cap()
            | syn.PatientPays()
        ):
            return price_rule(statement, shared, ctx)
        case syn.Judge() | syn.Unresolved() | syn.Remark():
            return _note(statement, shared)
        case _:
            raise TypeError(f"no rule is made of {type(statement).__name__}")


# ---------------------------------------------------------------- lines beside lines


def _beside(
    statement: syn.Exclusion | syn.Permission | syn.LinesRequired, shared: dict[str, Any], ctx: Context
) -> Made:
    partners = line_set(statement.partners, ctx)
    keys, presumed = ctx.beside(statement.scope, statement.span)
    detail = _in_the_same(statement.scope)
    match statement:
        case syn.Exclusion():
            _report_self_ban(statement.partners, partners, shared["subject"], ctx)
            slug = "cannot-be-billed-with"
            return ir.Exclusion(slug=slug, partners=partners, keys=keys, presumed_scope=presumed, **shared), detail
        case syn.Permission():
            return ir.Permission(slug="may-be-billed-with", partners=partners, keys=keys, **shared), detail
        case syn.LinesRequired():
            return ir.LinesRequired(slug="requires", partners=partners, keys=keys, **shared), detail
        case _:
            assert_never(statement)


def _in_the_same(scope: syn.Scope | None) -> str:
    return "" if scope is None else f"in-the-same-{_joined_words(scope.keys)}"


def _joined_words(words: Iterable[syn.Word]) -> str:
    return "-and-".join(slug_words(word.text) for word in words)


def _report_self_ban(written: syn.SetExpr, partners: ir.LineSet, subject: ir.Subject, ctx: Context) -> None:
    """A code listed in its own ban; groups may hold the code, and a line of it is then simply not its own partner."""
    own = [one for one in partners.elements if isinstance(one, ir.Listed) and one.code in subject.codes]
    for member in written.members if own else ():
        alone = line_set(evolve(written, members=(member,)), ctx)
        banned = next((one.code for one in own if one in alone.elements), None)
        if banned is not None:
            ctx.error("E0216", member.span, code=banned, fix=_left_out(member.span))


def _interval(statement: syn.IntervalBan, shared: dict[str, Any], ctx: Context) -> Made:
    unit: TimeUnit = whole_days(statement.within, ctx) or "day"
    keys = ctx.same(statement.same)
    distance = f"within-{statement.within.number}-{_plural(statement.within)}"
    detail = "" if statement.same is None else f"for-the-same-{_joined_words(statement.same.keys)}"
    if statement.partners is None:
        partners = _itself(shared["subject"], statement.span, ctx)
        slug = f"not-again-{distance}"
    else:
        partners = line_set(statement.partners, ctx)
        slug = f"not-{distance}-{statement.side}"
        detail = ".".join(filter(None, (detail, slug_words(sentence(statement.partners.span)))))
    number, side = statement.within.number, statement.side
    rule = ir.IntervalBan(slug=slug, partners=partners, number=number, unit=unit, side=side, keys=keys, **shared)
    return rule, detail


def _itself(subject: ir.Subject, span: Span, ctx: Context) -> ir.LineSet:
    """`cannot be billed again`: the lines of the heading, one by one."""
    if subject.material is not None:
        return ir.LineSet((ir.Named(subject.material),))
    if subject.every:
        again = span.start + span.text.index("again")
        span = span.source.span(again, again + len("again"))
        ctx.error("E0121", span, word="again", place="under `every line`")
    return ir.LineSet(tuple(ir.Listed(code) for code in sorted(subject.codes)))


def _plural(reach: syn.Reach) -> str:
    return reach.unit if reach.number == 1 else f"{reach.unit}s"


def _inclusion(statement: syn.Inclusion | syn.InclusionLift, shared: dict[str, Any], ctx: Context) -> Made:
    items = line_set(statement.items, ctx)
    if isinstance(statement, syn.InclusionLift):
        return ir.InclusionLift(slug="does-not-include", items=items, **shared), ""
    reach: tuple[int, TimeUnit] | None = None
    if statement.reach is None:
        keys, presumed = ctx.beside(statement.scope, statement.span)
        detail = _in_the_same(statement.scope)
    else:
        keys, presumed = ctx.same(statement.scope), False
        reach = (statement.reach.number, whole_days(statement.reach, ctx) or "day")
        detail = f"within-{statement.reach.number}-{_plural(statement.reach)}"
    up_to = statement.up_to
    rule = ir.Inclusion(
        slug="includes", items=items, keys=keys, presumed_scope=presumed, up_to=up_to, reach=reach, **shared
    )
    return rule, detail


# ---------------------------------------------------------------- limits


def _limit(statement: syn.Limit, shared: dict[str, Any], ctx: Context) -> Made:
    with ctx.attempt() as attempt:
        over = window(statement.per, ctx)
    if over is None and not attempt.failed:
        patient = any(isinstance(per, syn.PerKey) for per in statement.per)  # any other key were a window
        ctx.error("E0501", statement.span, help=help_text("patient-is-meant") if patient else None)
    counting = () if statement.counting is None else codes(statement.counting, ctx, "after `counting`")
    noun, counts = _noun(statement.noun, ctx)
    words = [f"max-{statement.number}", slug_words(noun or ""), *map(per_words, statement.per)]
    counted = "" if statement.counting is None else f"counting {sentence(statement.counting.span)} "
    detail = slug_words(counted + ("over all patients" if statement.all_patients else ""))
    rule = ir.Limit(
        slug="-".join(filter(None, words)),
        number=statement.number,
        noun=noun,
        counts=counts,
        window=over or Window("ever"),
        counting=frozenset(counting),
        all_patients=statement.all_patients,
        service=_service(statement.clauses.when) if statement.all_patients else None,
        **shared,
    )
    return rule, detail


def _service(when: syn.Cond | None) -> str | None:
    """Whose quota a limit over all patients is: `when service-2.1.1 and ...` is that of the service 2.1.1."""
    name = _named(when, SERVICE)
    return None if name is None else name.removeprefix(SERVICE)


def _named(cond: syn.Cond | None, beginning: str) -> str | None:
    """The term that begins so, where it is (a part of) the condition."""
    parts = cond.parts if isinstance(cond, syn.And) else (cond,)
    named = [part.fact.text for part in parts if isinstance(part, syn.FactTrue)]
    return next((name for name in named if name.startswith(beginning)), None)


def per_words(per: syn.Per) -> str:
    match per:
        case syn.PerKey(keys=keys):
            return f"per-{_joined_words(keys)}"
        case syn.PerRolling(within=within):
            return f"within-{within.number}-{_plural(within)}"
        case syn.PerEver():
            return "ever"
        case syn.PerPeriod(name=name):
            return f"in-{slug_words(name.text)}"
        case _:
            assert_never(per)


def _noun(word: syn.Word | None, ctx: Context) -> tuple[str | None, Literal["units", "lines"]]:
    """What a limit counts: declared by `noun`, else units."""
    if word is None:
        return None, "units"
    if word.text in ("units", "lines", "unit", "line"):
        return word.text, "lines" if word.text.startswith("line") else "units"
    nouns = ctx.ruleset.nouns
    declared = nouns.get(word.text) or nouns.get(f"{word.text}s")  # `max 1 session`, declared as sessions
    if declared is not None:
        ctx.use("noun", declared.name.text)
        return word.text, "lines" if declared.of.text == "lines" else "units"
    if ctx.is_broken(word.text):
        ctx.drop()
    else:
        ctx.error("E0209", word.span, name=word.text, nearest=nearest(word.text, {*nouns, "units", "lines"}))
    return None, "units"


# ---------------------------------------------------------------- conditions, outcomes, requirements


def _condition(
    statement: syn.Condition | syn.ByCondition | syn.Granted, shared: dict[str, Any], ctx: Context
) -> Made:
    if isinstance(statement, syn.Granted):
        cond = condition(statement.cond, ctx)
        facts = {**shared, "otherwise": shared["otherwise"] or "not covered"}
        return ir.Condition(slug="granted-when", cond=cond, **facts), slug_words(sentence(statement.cond.span))
    if isinstance(statement, syn.ByCondition):
        cond = one_of(statement.fact, statement.values, ctx)
        names = slug_words(statement.fact.text)
        detail = "-or-".join(slug_words(value.span.text) for value in statement.values)
    else:
        cond = condition(statement.cond, ctx)
        names, detail = _asked_words(statement.cond), slug_words(sentence(statement.cond.span))
    if statement.also:
        return ir.AlsoWhen(slug=f"also-when-{names}", cond=cond, **shared), detail
    return ir.Condition(slug=f"only-when-{names}", cond=cond, **shared), detail


def _outcome(statement: syn.NotCovered | syn.Decided | syn.CoveredAt, shared: dict[str, Any]) -> ir.Outcome:
    match statement:
        case syn.NotCovered():
            reason = "no service" if _named(statement.clauses.unless, IN_A_SERVICE) else None
            return ir.Outcome(slug="not-covered", verdict="not covered", reason=reason, **shared)
        case syn.Decided(by=by):
            return ir.Outcome(slug=f"decided-by-{slug_words(by)}", verdict="other route", by=by, **shared)
        case syn.CoveredAt(basis=basis):
            slug = f"covered-at-{slug_words(basis.text)}"
            return ir.Outcome(slug=slug, verdict="payable", basis=basis.text, **shared)
        case _:
            assert_never(statement)


def _requirement(
    statement: syn.ApprovalRequired | syn.DocumentRequired | syn.ReferralRequired, shared: dict[str, Any], ctx: Context
) -> Made:
    match statement:
        case syn.ApprovalRequired(prior=prior, whose=written):
            whose = None if written is None else of_approval(written, ctx)
            slug = "requires-prior-approval" if prior else "requires-approval"
            detail = "" if written is None else slug_words(sentence(written.span))
            return ir.ApprovalRequired(slug=slug, prior=prior, whose=whose, **shared), detail
        case syn.ReferralRequired():
            ctx.use("fact", "documents.referral")
            return ir.DocumentRequired(slug="requires-document-referral", kind="referral", **shared), ""
        case syn.DocumentRequired(kind=kind, dated=dated):
            fact = _date_fact(statement.dated_fact, ctx)
            ctx.use("fact", f"documents.{kind.text}")
            _check_document(kind, ctx)
            slug = f"requires-document-{slug_words(kind.text)}"
            detail = "" if fact is None else slug_words(f"dated {dated} {fact}")
            return ir.DocumentRequired(slug=slug, kind=kind.text, dated=dated, dated_fact=fact, **shared), detail
        case _:
            assert_never(statement)


def _left_out(member: Span) -> Fix | None:
    """The list without this member; where it is the first or the only one, the sentence must be said anew."""
    before = member.source.text[: member.start]
    joined = _JOINED.search(before)
    if joined is None:
        return None
    span = member.source.span(joined.start(), member.end)
    return Fix(((span, ""),), help_text("remove", words=member.text))


def _check_document(kind: syn.Word, ctx: Context) -> None:
    """A document need not be declared; but one that is called almost like a declared one is most likely that one."""
    declared = {name.removeprefix("documents.") for name in ctx.ruleset.facts if name.startswith("documents.")}
    near = None if kind.text in declared else nearest(kind.text, declared)
    if near is not None and near.sure:
        ctx.use("fact", f"documents.{near}")
        ctx.warn("W0229", kind.span, kind=kind.text, nearest=near)


def _date_fact(word: syn.Word | None, ctx: Context) -> str | None:
    fact = None if word is None else ctx.fact(word)
    if word is None or fact is None:
        return None
    if fact.type != "date":
        ctx.error("E0301", word.span, fact="dated", type="a date", value=word.text)
    return fact.name


def _note(statement: syn.Judge | syn.Unresolved | syn.Remark, shared: dict[str, Any]) -> Made:
    match statement:
        case syn.Judge(question=text):
            return ir.Judge(slug=f"judge-{slug_words(text, 5)}", question=text, **shared), slug_words(text)
        case syn.Unresolved(text=text):
            return ir.Unresolved(slug=f"unresolved-{slug_words(text, 5)}", text=text, **shared), slug_words(text)
        case syn.Remark(text=text):
            return ir.Note(slug=f"note-{slug_words(text, 5)}", text=text, **shared), slug_words(text)
        case _:
            assert_never(statement)
