"""From what an engine found to the result of a claim.

An engine gives `Draft`s: a line, the rule, a verdict, and for an undecided one the question it could not
answer. Here they become findings with ids, citations, causes, what is missing, what was assumed and the
amount at stake; `--unknown met` is applied; verdicts and amounts are put on the lines. Shared by every engine, so
that engines can differ only in what they find.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from decimal import Decimal
from typing import Literal, TypeAlias

from attrs import frozen

from takst.runtime.kleene import Truth
from takst.runtime.later import Later
from takst.runtime.needs import EARLIER_TEXT, HISTORY, JUDGEMENT, NEVER_MET, UNKNOWN_ROW, USED
from takst.runtime.prices import Price, amount_words, step
from takst.runtime.result import (
    Amount,
    Assumption,
    Cause,
    Finding,
    LineResult,
    Message,
    Missing,
    Receipt,
    Result,
    message,
)
from takst.runtime.schemes import Change, Scheme, Valued, Worth
from takst.runtime.spec import Citation, FactValue, Period, RuleInfo, RulesetSpec
from takst.runtime.valuation import value
from takst.runtime.verdicts import FINAL, PENDING, Verdict, worst
from takst.runtime.view import UNKNOWN, Docket, LineView
from takst.runtime.wording import Phrase, listed, phrase

Mode: TypeAlias = Literal["ask", "met"]

_PRESUMPTION = phrase("presumption", "presumption")


@frozen
class Stake:
    """What is at stake in a finding, where that is not the whole line: `after` is None while it is not decided."""

    before: Decimal
    after: Decimal | None
    high: Decimal | None = None


@frozen
class Draft:
    """A finding in the making. `truth` is why: its needs and assumptions. `retry` asks the same question of the line
    with one more fact supposed; it serves to name the value that `--unknown met` took."""

    line: LineView
    code: str
    """The code in the rule's id: the code that carries the rule."""
    info: RuleInfo
    verdict: Verdict
    message: Message
    truth: Truth
    element: str | None = None
    because: tuple[LineView, ...] = ()
    evidence: tuple[tuple[str, str], ...] = ()
    mend: tuple[Message, ...] = ()
    reason: str | None = None
    allowed: int | None = None
    """Units that remain; None when all do (pending) or none does (final), by the verdict."""
    retry: Callable[[LineView], Truth] | None = None
    stake: Stake | None = None


@frozen
class Found:
    """All that an engine found for one claim: `prices` of one unit of each line, `schemes` of lines together, and of
    each line what took part in its price."""

    drafts: Sequence[Draft]
    prices: Mapping[int, Price]
    schemes: Sequence[Scheme]
    applied: Mapping[int, Iterable[str]]
    unresolved: Mapping[int, Iterable[str]]


def rule_id(spec: RulesetSpec, code: str, slug: str, element: str | None = None) -> str:
    return ".".join([part for part in (spec.name, code, slug, element) if part]).replace(" ", "-")


def conclude(docket: Docket, found: Found, *, engine: str, unknown: Mode = "ask", at_once: bool = True) -> Result:
    """Findings, verdicts, amounts and receipt of the docket's claim; what lines pay is worked out `at_once`, or when it
    is asked for."""
    kept, taken = _apply_mode(found.drafts, unknown)
    valued = _valued(docket, found, kept)
    if valued.changes:
        together, taken_together = _apply_mode([_changed(change) for change in valued.changes], unknown)
        kept, taken = [*kept, *together], [*taken, *taken_together]
    drafts: dict[int, list[Draft]] = {view.n: [] for view in docket.own}
    for draft in kept:
        drafts[draft.line.n].append(draft)
    findings = [_finding(docket.spec, draft, found.prices[n]) for n, own in drafts.items() for draft in own]
    findings.sort(key=lambda finding: finding.sort_key)
    assumed = {assumption for finding in findings for assumption in finding.assumed} | set(taken)
    claim, assumptions, contradictions = docket.claim.claim, tuple(sorted(assumed)), _contradictions(taken)

    def whole() -> Result:
        return Result(
            claim=claim,
            lines=tuple(_line_result(view, drafts[view.n], valued.worths.get(view.n), found) for view in docket.own),
            findings=tuple(findings),
            receipt=_receipt(docket, engine, unknown),
            assumptions=assumptions,
            contradictions=contradictions,
            has_letters=docket.spec.has_letters,
        )

    return whole() if at_once else Later(claim, tuple(findings), assumptions, contradictions, whole)


def _receipt(docket: Docket, engine: str, unknown: Mode) -> Receipt:
    spec = docket.spec
    dates = tuple(sorted({view.date for view in docket.own}))
    return Receipt(spec.name, spec.version, spec.hash, engine, unknown, dates)


# ---------------------------------------------------------------- lines


def _valued(docket: Docket, found: Found, kept: Sequence[Draft]) -> Valued:
    """Orders and totals, over the units that stand."""
    if not found.schemes:
        return Valued({}, ())
    own = {view.n: [draft for draft in kept if draft.line.n == view.n] for view in docket.own}
    verdicts = {n: worst(draft.verdict for draft in drafts) for n, drafts in own.items()}
    standing = {view.n: _allowed(view, own[view.n], verdicts[view.n]) for view in docket.own}
    waiting = [n for n, verdict in verdicts.items() if verdict in PENDING]
    return value(docket, found.schemes, standing, waiting)


def _changed(change: Change) -> Draft:
    after = change.after if change.verdict == "reduced" else None
    return Draft(
        change.line,
        change.subject,
        change.info,
        change.verdict,
        change.message,
        change.truth,
        because=change.because,
        evidence=change.evidence,
        stake=Stake(change.before, after, change.high),
    )


def _line_result(view: LineView, drafts: Sequence[Draft], worth: Worth | None, found: Found) -> LineResult:
    verdict = worst(draft.verdict for draft in drafts)
    allowed = _allowed(view, drafts, verdict)
    applied = set(found.applied[view.n])
    if worth is not None:
        applied |= {rule_id(view.docket.spec, subject, slug) for subject, slug in worth.applied}
    return LineResult(
        n=view.n,
        code=view.code,
        verdict=verdict,
        amount=_amount(view, found.prices[view.n], verdict, allowed, worth),
        units=(view.units, allowed),
        applied=tuple(sorted(applied)),
        unresolved=tuple(sorted(set(found.unresolved[view.n]))),
    )


def _allowed(view: LineView, drafts: Sequence[Draft], verdict: Verdict) -> int:
    """Units that stand after all cuts."""
    if verdict in FINAL:
        return 0
    return min([view.units, *(draft.allowed for draft in drafts if draft.allowed is not None)])


def _amount(
    view: LineView,
    price: Price,
    verdict: Verdict,
    allowed: int,
    worth: Worth | None = None,
    explained: bool = True,
) -> Amount:
    """Where it is not `explained`, how one unit comes to its price is left out, and what the patient pays."""
    if price.amount is None:
        return Amount(steps=price.steps if explained else (), after=Decimal(0) if verdict in FINAL else None)
    units = view.units
    whole = price.amount if units == 1 else price.amount.times(units)
    stands = whole if allowed == units else price.amount.times(allowed)
    steps = list(price.steps if explained else ())
    if units > 1:
        times = phrase(f"× {units} units", "times-units", number=str(units))
        steps.append(step(times, amount_words(whole.low, price.letter)))
    if worth is not None and allowed:
        if allowed < units:
            said = f"{allowed} of {units} units"
            left = phrase(said, "units-of", allowed=str(allowed), number=str(units))
            steps.append(step(left, amount_words(stands.low, price.letter)))
        steps += worth.steps
        whole, stands = worth.amount if verdict in PENDING else whole, worth.amount
    after = None if verdict in PENDING else stands.low if allowed else Decimal(0)
    open_ = whole if worth is None or not allowed else stands
    high = None if open_.is_exact else open_.high
    most = price.patient_max * units if explained and price.patient_max is not None else None
    return _in_letter(view, price, whole.low, after, high, tuple(steps), most)


def _in_letter(
    view: LineView,
    price: Price,
    before: Decimal,
    after: Decimal | None,
    high: Decimal | None,
    steps: tuple[str, ...] = (),
    patient_max: Decimal | None = None,
) -> Amount:
    """With its key letter, and what one of it is worth on the day."""
    valued = view.docket.spec.value_of(price.letter, view.date)
    if valued is None:
        return Amount(before, after, high, steps, price.letter, patient_max=patient_max)
    return Amount(before, after, high, steps, price.letter, valued.currency, valued.value, patient_max)


def _at_stake(view: LineView, draft: Draft, price: Price, allowed: int) -> Amount:
    stake = draft.stake
    if stake is None:
        return _amount(view, price, draft.verdict, allowed, explained=False)
    return _in_letter(view, price, stake.before, stake.after, stake.high)


# ---------------------------------------------------------------- findings


def _finding(spec: RulesetSpec, draft: Draft, price: Price) -> Finding:
    view, truth = draft.line, draft.truth
    allowed = 0 if draft.verdict in FINAL else view.units if draft.allowed is None else draft.allowed
    place = draft.info.citation.place
    if draft.code in spec.codes and not place.endswith(draft.code):
        place = f"{place}, {draft.code}"
    return Finding(
        claim=view.claim_id,
        line=view.n,
        verdict=draft.verdict,
        rule=rule_id(spec, draft.code, draft.info.slug, draft.element),
        message=draft.message,
        citation=Citation(draft.info.citation.source, place),
        in_force=draft.info.valid,
        sentence=draft.info.sentence,
        because=tuple(sorted({_cause(view, other) for other in draft.because})) if draft.because else (),
        evidence=draft.evidence,
        missing=tuple(sorted(missing_of(spec, need) for need in truth.needs)) if truth.needs else (),
        assumed=tuple(sorted(_presumed(spec, name) for name in truth.assumed)) if truth.assumed else (),
        reading=draft.info.reading,
        reason=draft.reason,
        mend=draft.mend or mend_missing(draft),
        units=(view.units, allowed),
        amount=_at_stake(view, draft, price, allowed),
    )


def _cause(view: LineView, other: LineView) -> Cause:
    own = other.judged
    return Cause(other.date, other.code, other.n if own else None, None if own else other.claim_id or None)


def missing_of(spec: RulesetSpec, need: str) -> Missing:
    """What to ask for, of a need that a truth names."""
    name, _, ref = need.rpartition("@")
    if name == HISTORY:
        return Missing(HISTORY, None, _history(ref))
    if name.startswith(USED):
        service = name.removeprefix(USED)
        asked = f"how many units of {service} had gone before the first of these claims?"
        return Missing("used", None, phrase(asked, "used-before", service=service))
    if name.startswith(JUDGEMENT):
        return Missing("judgement", ref or None, name.removeprefix(JUDGEMENT))
    fact = spec.facts.get(name)
    return Missing(name, ref or None, fact.question if fact is not None else None)


def _history(since: str) -> Phrase:
    if since == "ever":
        return phrase("which lines were billed before?", "history-ever")
    return phrase(f"all lines since {since}", "history-since", date=since)


def _presumed(spec: RulesetSpec, need: str) -> Assumption:
    name, _, ref = need.rpartition("@")
    if name.startswith("same "):
        return presumed_key(spec, name.removeprefix("same "))
    return Assumption(name, ref or None, _words(spec.facts[name].presumed), _PRESUMPTION)


def presumed_key(spec: RulesetSpec, key: str) -> Assumption:
    """Lines were taken to agree in the key, as one of them does not say it."""
    things = ", ".join(spec.keys[key].presumed)
    return Assumption(f"same {key}", None, phrase(f"same {things}", "same-things", things=things), _PRESUMPTION)


def _words(value: FactValue | None) -> str:
    if isinstance(value, bool):
        return phrase("yes", "yes") if value else phrase("no", "no")
    if isinstance(value, tuple):
        return ", ".join(value)
    if value is None:
        return phrase("absent", "absent")
    return f"{value:f}" if isinstance(value, Decimal) else str(value)


def mend_missing(draft: Draft) -> tuple[Message, ...]:
    """An undecided finding is mended by saying what is missing."""
    if draft.verdict != "undecided":
        return ()
    names = sorted({need.rpartition("@")[0] for need in draft.truth.needs})
    facts = [name for name in names if name != HISTORY and not name.startswith(NEVER_MET)]
    mend = [message("mend-fact", facts=", ".join(facts))] if facts else []
    for need in sorted(draft.truth.needs):
        name, _, ref = need.rpartition("@")
        if name == HISTORY:
            mend.append(message("mend-history-all") if ref == "ever" else message("mend-history", date=ref))
    return tuple(mend)


def values(view: LineView, facts: Iterable[str]) -> str:
    """` (duration_min is 45)`: what the line says of these facts, or nothing."""
    said = []
    for name in facts:
        value = view.fact(name).value
        if value is not UNKNOWN:
            words = _words(value)  # type: ignore[arg-type]
            said.append(phrase(f"{name} is {words}", "fact-is", fact=name, value=words))
    return phrase(f" ({', '.join(said)})", "values", facts=listed("comma", said)) if said else ""


# ---------------------------------------------------------------- unknown met


def _apply_mode(drafts: Sequence[Draft], mode: Mode) -> tuple[list[Draft], list[Assumption]]:
    """`met` drops undecided findings and records what it took for granted. It never answers a judgement and never
    supplies a text that is not here."""
    if mode == "ask":
        return list(drafts), []
    kept: list[Draft] = []
    taken: list[Assumption] = []
    for draft in drafts:
        if draft.verdict != "undecided" or not draft.truth.needs or any(_never_met(n) for n in draft.truth.needs):
            kept.append(draft)
        else:
            taken += [_taken(draft, need) for need in sorted(draft.truth.needs)]
    return kept, taken


def _never_met(need: str) -> bool:
    return need.startswith(NEVER_MET)


def _taken(draft: Draft, need: str) -> Assumption:
    name, _, ref = need.rpartition("@")
    value: str = phrase("as the rule needs it", "as-needed")
    fact = draft.line.docket.spec.facts.get(name)
    if draft.retry is not None and fact is not None and fact.type == "yes/no" and ref == draft.line.ref:
        fitting = [v for v in (True, False) if draft.retry(draft.line.supposing(name, v)).value is False]
        value = _words(fitting[0]) if len(fitting) == 1 else value
    return Assumption(name, ref or None, value, "--unknown met")


def _contradictions(taken: Sequence[Assumption]) -> tuple[str, ...]:
    """Facts taken as yes for one rule and as no for another."""
    seen: dict[tuple[str, str | None], set[str]] = {}
    for assumption in taken:
        if assumption.value in ("yes", "no"):
            seen.setdefault((assumption.fact, assumption.line), set()).add(assumption.value)
    return tuple(
        phrase(
            f"{fact} of line {ref} was taken both as yes and as no", "taken-both-ways", fact=fact, line=f"{ref}"
        )
        for (fact, ref), v in sorted(seen.items())
        if len(v) > 1
    )


__all__ = [
    "EARLIER_TEXT",
    "HISTORY",
    "JUDGEMENT",
    "UNKNOWN_ROW",
    "Citation",
    "Draft",
    "Found",
    "Mode",
    "Period",
    "Price",
    "conclude",
    "mend_missing",
    "missing_of",
    "presumed_key",
    "rule_id",
    "values",
]
