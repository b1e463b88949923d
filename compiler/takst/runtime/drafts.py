"""What the findings of each family say: a line, the rule and what was found -> `Draft`.

Only words, verdicts and what would mend it. What was found is the engines' own work; they share the telling.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Sequence
from functools import reduce
from typing import Literal, TypeAlias

from takst.runtime import dates
from takst.runtime.findings import JUDGEMENT, Draft, values
from takst.runtime.kleene import YES, Truth, unknown
from takst.runtime.phrases import (
    distance_words,
    keys_words,
    noun_words,
    partners_words,
    scope_words,
    side_words,
    window_words,
)
from takst.runtime.result import Message, message
from takst.runtime.spec import RuleInfo
from takst.runtime.verdicts import Verdict
from takst.runtime.view import LineView
from takst.runtime.windows import Window
from takst.runtime.wording import listed, phrase

Retry: TypeAlias = Callable[[LineView], Truth]
Weight: TypeAlias = Literal["refused", "needs judgement", "undecided"]
"""Of a ban: it holds, only one row's exception would save the line, or that cannot be told."""
Hit: TypeAlias = tuple[LineView, Truth]
"""Another line, and why it counts against the judged one."""


def together(hits: Iterable[Hit]) -> Truth:
    return reduce(lambda one, two: one & two, (truth for _, truth in hits))


def names(views: Iterable[LineView]) -> str:
    return listed("and", sorted({view.code for view in views}))


# ---------------------------------------------------------------- bans


def excluded(
    line: LineView,
    info: RuleInfo,
    verdict: Weight,
    hits: Sequence[Hit],
    *,
    carrier: str,
    element: str,
    keys: tuple[str, ...],
    retry: Retry,
) -> Draft:
    ids = {"refused": "excluded", "needs judgement": "contradiction", "undecided": "excluded-maybe"}
    others = tuple(other for other, _ in hits)
    partner = names(others)
    refused = verdict == "refused"
    return Draft(
        line,
        carrier,
        info,
        info.otherwise or verdict if refused else verdict,
        message(ids[verdict], code=line.code, partner=partner, scope=scope_words(keys), date=line.date.isoformat()),
        together(hits),
        element=element,
        because=others,
        evidence=(("scope", keys_words(keys)),) if keys else (),
        mend=(message("mend-other-day", code=line.code, partner=partner),) if refused else (),
        reason="contradiction in the source" if verdict == "needs judgement" else None,
        retry=retry,
    )


def too_soon(
    line: LineView,
    info: RuleInfo,
    certain: bool,
    hits: Sequence[Hit],
    *,
    subject: str,
    number: int,
    unit: dates.TimeUnit,
    side: str,
    retry: Retry,
) -> Draft:
    latest = max((other for other, _ in hits), key=lambda other: other.order)
    last_day = dates.add(latest.date, number, unit)
    return Draft(
        line,
        subject,
        info,
        (info.otherwise or "refused") if certain else "undecided",
        message(
            "too-soon" if certain else "too-soon-maybe",
            code=line.code,
            date=line.date.isoformat(),
            distance=distance_words(number, unit),
            side=side_words("of" if latest.date > line.date else side),
            partner=latest.code,
            partner_date=latest.date.isoformat(),
        ),
        together(hits),
        because=tuple(other for other, _ in hits),
        evidence=(("distance", distance_words(number, unit)),),
        mend=(message("mend-after", code=line.code, date=last_day.isoformat()),) if certain else (),
        retry=retry,
    )


def too_soon_by_history(
    line: LineView,
    info: RuleInfo,
    truth: Truth,
    *,
    number: int,
    unit: dates.TimeUnit,
    side: str,
    partner: str,
    retry: Retry,
) -> Draft:
    """Earlier lines are not known far enough back."""
    text = message(
        "too-soon-maybe",
        code=line.code,
        date=line.date.isoformat(),
        distance=distance_words(number, unit),
        side=side_words(side),
        partner=partners_words(partner),
    )
    return Draft(line, line.code, info, "undecided", text, truth, retry=retry)


def included(
    line: LineView,
    info: RuleInfo,
    certain: bool,
    is_item: bool,
    hits: Sequence[Hit],
    *,
    act: str,
    element: str,
    keys: tuple[str, ...],
    left: int,
    retry: Retry,
) -> Draft:
    """`is_item`: this line is in the price of the others, else the others are in its price. `left` units are not."""
    others = tuple(other for other, _ in hits)
    ids = "included-maybe" if not certain else "included" if is_item else "includes-billed"
    return Draft(
        line,
        act,
        info,
        ("reduced" if left else info.otherwise or "refused") if certain else "undecided",
        message(ids, code=line.code, partner=names(others), scope=scope_words(keys), date=line.date.isoformat()),
        together(hits),
        element=element,
        because=others,
        evidence=(("scope", keys_words(keys)),) if keys else (),
        mend=(message("mend-remove", code=line.code, partner=names(others)),) if certain else (),
        reason="included" if certain else None,
        allowed=left if certain and left else None,
        retry=retry,
    )


def material_without_rule(line: LineView, act: LineView | None, linked: Sequence[LineView]) -> Draft:
    """A material of a known act that no text names (`act` is None when it is a line that is not here)."""
    code = line.code if act is None else act.code
    text = message("material-unnamed", code=line.code, partner=code)
    return _material(line, code, "needs judgement", text, YES, linked, "mend-answer")


def material_without_act(line: LineView, linked: Sequence[LineView]) -> Draft:
    text = message("material-unlinked", code=line.code)
    truth = unknown(line.need("links.material_of"))
    return _material(line, line.code, "undecided", text, truth, linked, "mend-link")


def _material(
    line: LineView, code: str, verdict: Verdict, text: Message, truth: Truth, linked: Sequence[LineView], mend: str
) -> Draft:
    info = RuleInfo("materials", "materials stand where the text names them", line.docket.spec.place_of(code))
    return Draft(line, code, info, verdict, text, truth, because=tuple(linked), mend=(message(mend),))


# ---------------------------------------------------------------- limits


def over_limit(
    line: LineView,
    info: RuleInfo,
    truth: Truth,
    *,
    subject: str,
    number: int,
    noun: str | None,
    window: Window,
    count: int,
    left: int,
    causes: Sequence[LineView],
    service: str | None,
) -> Draft:
    """`left` units of the line stand; with none left the line is refused. No earlier line makes a `service` full."""
    text = message(
        "over-limit",
        count=str(count),
        limit=str(number),
        noun=noun_words(noun, number),
        window=window_words(window.kind, window.keys, line, window),
    )
    others = names(causes) if any(view.code != line.code for view in causes) else None
    one = message("mend-remove-line") if others is None else message("mend-remove", code=line.code, partner=others)
    remove = () if service is not None else (one,)
    return Draft(
        line,
        subject,
        info,
        "reduced" if left else info.otherwise or "refused",
        text,
        truth,
        because=tuple(causes),
        evidence=(("count", str(count)), ("limit", str(number))),
        mend=(message("mend-units", units=str(left)),) if left else remove,
        reason=None if service is None else "service full",
        allowed=left,
    )


def limit_unknown(
    line: LineView,
    info: RuleInfo,
    truth: Truth,
    *,
    subject: str,
    number: int,
    noun: str | None,
    window: Window,
    certain: int,
    possible: int | None,
    retry: Retry,
) -> Draft:
    """`possible` is None when earlier lines are not known."""
    words = window_words(window.kind, window.keys, line, window)
    common = {"certain": str(certain), "limit": str(number), "noun": noun_words(noun, number), "window": words}
    if possible is None:
        text = message("over-limit-history", **common)
    else:
        text = message("over-limit-maybe", possible=str(possible), **common)
    return Draft(line, subject, info, "undecided", text, truth, retry=retry)


# ---------------------------------------------------------------- what is asked of the line itself


def condition_fails(
    line: LineView, info: RuleInfo, truth: Truth, *, subject: str, fitting: Iterable[str], retry: Retry
) -> Draft:
    """`fitting`: codes that could be billed instead."""
    if truth.value is None:
        text = message("condition-unknown", code=line.code, sentence=info.sentence)
        return Draft(line, subject, info, "undecided", text, truth, retry=retry)
    text = message("condition-fails", code=line.code, sentence=info.sentence, values=values(line, info.facts))
    mend = tuple(message("mend-alternative", code=code) for code in fitting)
    return Draft(line, subject, info, info.otherwise or "refused", text, truth, mend=mend, retry=retry)


def outcome(
    line: LineView,
    info: RuleInfo,
    truth: Truth,
    *,
    subject: str,
    verdict: Verdict,
    by: str | None,
    reason: str | None,
    retry: Retry,
) -> Draft:
    certain = truth.value is True
    return Draft(
        line,
        subject,
        info,
        verdict if certain else "undecided",
        message("outcome" if certain else "outcome-unknown", code=line.code, sentence=info.sentence),
        truth,
        evidence=(("decided by", by),) if by else (),
        reason=reason if certain else None,
        retry=retry,
    )


def judged_no(line: LineView, info: RuleInfo, truth: Truth, *, subject: str, question: str) -> Draft:
    """A person's answer refuses the line."""
    return Draft(line, subject, info, info.otherwise or "refused", message("judged-no", question=question), truth)


def judgement_needed(line: LineView, info: RuleInfo, applies: Truth, *, subject: str, question: str) -> Draft:
    """A person must say; whether there is anything to say comes first."""
    if applies.value is None:
        return Draft(line, subject, info, "undecided", message("judge-maybe", question=question), applies)
    text, mend = message("judge", question=question), (message("mend-answer"),)
    truth = applies & unknown(line.need(f"{JUDGEMENT}{question}"))
    return Draft(line, subject, info, "needs judgement", text, truth, mend=mend)


# ---------------------------------------------------------------- requirements


def approval_missing(line: LineView, info: RuleInfo, truth: Truth, *, subject: str, retry: Retry) -> Draft:
    certain = truth.value is True
    return Draft(
        line,
        subject,
        info,
        (info.otherwise or "needs approval") if certain else "undecided",
        message("approval-missing" if certain else "approval-unknown", code=line.code),
        truth,
        mend=(message("mend-approval"),) if certain else (),
        retry=retry,
    )


def document_missing(
    line: LineView, info: RuleInfo, truth: Truth, *, subject: str, kind: str, retry: Retry
) -> Draft:
    if truth.value is None:
        text = message("document-unknown", code=line.code, document=kind)
        return Draft(line, subject, info, "undecided", text, truth, retry=retry)
    text, mend = message("document-missing", code=line.code, document=kind), (message("mend-document", document=kind),)
    verdict = info.otherwise or "needs document"
    return Draft(line, subject, info, verdict, text, truth, mend=mend, retry=retry)


def document_late(
    line: LineView, info: RuleInfo, day: dt.date, *, subject: str, kind: str, dated: str, retry: Retry
) -> Draft:
    """`dated` says how it should be dated: `before accident_date`."""
    side, _, fact = dated.rpartition(" ")
    wanted = phrase(f"dated {dated}", f"dated-{side.replace(' ', '-')}", fact=fact)
    text = message("document-late", code=line.code, document=kind, dated=wanted, document_date=day.isoformat())
    return Draft(line, subject, info, "refused", text, YES, reason="late document", retry=retry)


def line_missing(
    line: LineView, info: RuleInfo, truth: Truth, *, subject: str, partner: str, keys: tuple[str, ...], retry: Retry
) -> Draft:
    certain = truth.value is True
    partner = partners_words(partner)
    text = message(
        "line-missing" if certain else "line-unknown", code=line.code, partner=partner, scope=scope_words(keys)
    )
    return Draft(
        line,
        subject,
        info,
        (info.otherwise or "refused") if certain else "undecided",
        text,
        truth,
        mend=(message("mend-line", partner=partner),) if certain else (),
        retry=retry,
    )


# ---------------------------------------------------------------- prices


def price_unknown(line: LineView, info: RuleInfo, truth: Truth, *, subject: str, retry: Retry) -> Draft:
    text = message("price-unknown", code=line.code, sentence=info.sentence)
    return Draft(line, subject, info, "undecided", text, truth, retry=retry)
