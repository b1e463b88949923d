"""What comes out: findings, line results, totals, receipt; and their JSON shape.

Amounts are exact decimals, printed as text. Each shape knows its plain form (`as_dict`), which is what the
published JSON Schema describes.
"""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any

from attrs import field, frozen

from takst.runtime.languages import language
from takst.runtime.messages import render
from takst.runtime.spec import Citation, Period
from takst.runtime.verdicts import FINAL, PENDING, Verdict, rank, worst
from takst.runtime.wording import Phrase


@frozen
class Message:
    """A message id with its arguments; `text` makes the words."""

    id: str
    arguments: tuple[tuple[str, str], ...] = ()

    @property
    def text(self) -> str:
        return self.text_in("en")

    def text_in(self, lang: str) -> str:
        return render(self.id, dict(self.arguments), lang)

    @property
    def phrase(self) -> Phrase:
        """The same as a part of other words."""
        return Phrase(self.text, self.id, self.arguments)


def message(id: str, **arguments: str) -> Message:
    return Message(id, tuple(sorted(arguments.items())))


def _given(value: object) -> tuple[object, ...]:
    """Sorts None before everything else."""
    return () if value is None else (value,)


@frozen(order=True)
class Cause:
    """A line that caused a finding; `line` is None for history, `claim` is set for other claims."""

    date: dt.date
    code: str
    line: int | None = field(default=None, order=_given)
    claim: str | None = field(default=None, order=_given)

    def as_dict(self) -> dict[str, Any]:
        return {"line": self.line, "code": self.code, "date": self.date.isoformat(), "claim": self.claim}


@frozen(order=True)
class Missing:
    """What to ask for: a fact (of a line), or history since a day (`fact` is then `history`)."""

    fact: str
    line: str | None = field(default=None, order=_given)
    question: str | None = field(default=None, order=_given)

    def as_dict(self, lang: str = "en") -> dict[str, Any]:
        question = self.question and language(lang).words(self.question)
        return {"fact": self.fact, "line": self.line, "question": question}


@frozen(order=True)
class Assumption:
    """What was taken without being said: a presumption of the ruleset, or `--unknown met`."""

    fact: str
    line: str | None = field(order=_given)
    value: str
    by: str

    def as_dict(self, lang: str = "en") -> dict[str, Any]:
        words = language(lang).words
        return {"fact": self.fact, "line": self.line, "value": words(self.value), "by": words(self.by)}


@frozen
class Amount:
    """Of one line: `before` any verdict, `after` it. `after` is None while the line waits, or when `before` is not
    known; a waiting line has its ranks and caps in `before`, which is what is held. `high` is set when something
    unknown leaves a range: the others are then its low end.

    All numbers count the key letter. One of it is worth `value` in the currency, where the ruleset says so.
    `patient_max` is the most that the patient may be asked for. `steps` tell how the amount came about, in phrases that
    every language can word.
    """

    before: Decimal | None = None
    after: Decimal | None = None
    high: Decimal | None = None
    steps: tuple[str, ...] = ()
    letter: str | None = None
    currency: str | None = None
    value: Decimal | None = None
    patient_max: Decimal | None = None

    def as_dict(self, lang: str = "en") -> dict[str, Any]:
        return {
            "letter": self.letter,
            "currency": self.currency,
            "value": plain(self.value),
            "patient_max": plain(self.patient_max),
            "before": plain(self.before),
            "after": plain(self.after),
            "high": plain(self.high),
            "steps": [language(lang).words(step) for step in self.steps],
        }


NO_AMOUNT = Amount()


def plain(number: Decimal | None) -> str | None:
    """Fixed-point text, exact, without an exponent and without zeros that say nothing: `20`, `2.34`, `0.6`."""
    return None if number is None else f"{number.normalize():f}"


@frozen
class Finding:
    """Why a line is not simply payable. See `contract` for the JSON shape."""

    claim: str
    line: int
    verdict: Verdict
    rule: str
    message: Message
    citation: Citation | None
    in_force: Period
    sentence: str
    because: tuple[Cause, ...] = ()
    evidence: tuple[tuple[str, str], ...] = ()
    missing: tuple[Missing, ...] = ()
    assumed: tuple[Assumption, ...] = ()
    reading: str | None = None
    reason: str | None = None
    mend: tuple[Message, ...] = ()
    units: tuple[int, int] = (1, 1)
    amount: Amount = NO_AMOUNT

    @property
    def text(self) -> str:
        return self.message.text

    def text_in(self, lang: str) -> str:
        """The message in another language; what the ruleset says stays as it is written there."""
        return self.message.text_in(lang)

    def mend_in(self, lang: str) -> str:
        """What would mend it, as one text; empty where nothing is known to."""
        return language(lang).label("or").join(mend.text_in(lang) for mend in self.mend)

    @property
    def sort_key(self) -> tuple[Any, ...]:
        return (self.line, rank(self.verdict), self.rule, self.because, self.missing)

    def as_dict(self, lang: str = "en") -> dict[str, Any]:
        return {
            "claim": self.claim,
            "line": self.line,
            "verdict": self.verdict,
            "rule": self.rule,
            "message": self.text_in(lang),
            "sentence": self.sentence,
            "citation": None
            if self.citation is None
            else {
                "source": self.citation.source,
                "place": self.citation.place,
                "in_force": [day and day.isoformat() for day in (self.in_force.start, self.in_force.end)],
            },
            "because": [cause.as_dict() for cause in self.because],
            "evidence": dict(self.evidence),
            "missing": [missing.as_dict(lang) for missing in self.missing],
            "assumed": [assumption.as_dict(lang) for assumption in self.assumed],
            "reading": self.reading,
            "reason": self.reason,
            "mend": self.mend_in(lang) or None,
            "units": list(self.units),
            "amount": self.amount.as_dict(lang),
        }


@frozen
class LineResult:
    """One line's verdict and amount. `applied` are permissions and readings of price that took part,
    `unresolved` the references to texts that are not here."""

    n: int
    code: str
    verdict: Verdict
    amount: Amount
    units: tuple[int, int]
    applied: tuple[str, ...] = ()
    unresolved: tuple[str, ...] = ()

    def as_dict(self, lang: str = "en") -> dict[str, Any]:
        return {
            "n": self.n,
            "code": self.code,
            "verdict": self.verdict,
            "units": list(self.units),
            "amount": self.amount.as_dict(lang),
            "applied": list(self.applied),
            "unresolved": list(self.unresolved),
        }


@frozen
class Sum:
    """What is paid, what waits and what is not paid, counted in one key letter, or in money where `is_money`."""

    letter: str | None
    payable: Decimal = Decimal(0)
    held: Decimal = Decimal(0)
    refused: Decimal = Decimal(0)
    is_money: bool = False

    @property
    def name(self) -> str:
        return self.letter or "coefficient"

    def __add__(self, other: Sum) -> Sum:
        parts = (self.payable + other.payable, self.held + other.held, self.refused + other.refused)
        return Sum(self.letter, *parts, self.is_money)

    def times(self, value: Decimal, currency: str) -> Sum:
        """The same in money."""
        return Sum(currency, self.payable * value, self.held * value, self.refused * value, is_money=True)

    def as_dict(self) -> dict[str, Any]:
        return {"payable": plain(self.payable), "held": plain(self.held), "refused": plain(self.refused)}


@frozen
class Totals:
    """Sums over the lines whose amount is known, one for each key letter (never mixed), and one for each currency.
    `unknown` counts the lines whose amount is not known."""

    sums: tuple[Sum, ...]
    unknown: int

    def of(self, letter: str | None) -> Sum:
        return next((one for one in self.sums if one.letter == letter), Sum(letter))

    def as_dict(self) -> dict[str, Any]:
        return {**{one.name: one.as_dict() for one in self.sums}, "lines_without_amount": self.unknown}


@frozen
class Receipt:
    """Enough to repeat the result later."""

    ruleset: str
    version: str
    hash: str
    engine: str = field(eq=False)
    unknown: str = "ask"
    dates: tuple[dt.date, ...] = ()

    def as_dict(self) -> dict[str, Any]:
        return {
            "ruleset": self.ruleset,
            "version": self.version,
            "hash": self.hash,
            "engine": self.engine,
            "unknown": self.unknown,
            "as_of": [day.isoformat() for day in self.dates],
        }


@frozen
class Result:
    """The whole answer for one claim."""

    claim: str
    lines: tuple[LineResult, ...]
    findings: tuple[Finding, ...]
    receipt: Receipt
    assumptions: tuple[Assumption, ...] = ()
    """Everything assumed for this claim, by presumption or by `--unknown met`."""
    contradictions: tuple[str, ...] = ()
    """Facts that `--unknown met` took both ways."""
    has_letters: bool = False
    """Whether amounts are counted in key letters."""

    @property
    def verdict(self) -> Verdict:
        return worst(line.verdict for line in self.lines)

    @property
    def totals(self) -> Totals:
        letters: dict[str | None, Sum] = {} if self.has_letters else {None: Sum(None)}
        money: dict[str, Sum] = {}
        unknown = 0
        for line in self.lines:
            amount = line.amount
            own = _sum(line)
            if own is None:
                unknown += line.verdict not in FINAL
                continue
            letters[own.letter] = letters.get(own.letter, Sum(own.letter)) + own
            if amount.value is not None and amount.currency is not None:
                paid = own.times(amount.value, amount.currency)
                money[amount.currency] = money.get(amount.currency, Sum(amount.currency, is_money=True)) + paid
        by_letter = sorted(letters.values(), key=lambda one: one.name)
        return Totals((*by_letter, *(money[currency] for currency in sorted(money))), unknown)

    def as_dict(self, lang: str = "en") -> dict[str, Any]:
        """`lang` words what takst says; names, verdicts and what the ruleset says stay as they are."""
        return {
            "claim": self.claim,
            "verdict": self.verdict,
            "lines": [line.as_dict(lang) for line in self.lines],
            "findings": [finding.as_dict(lang) for finding in self.findings],
            "totals": self.totals.as_dict(),
            "assumptions": [assumption.as_dict(lang) for assumption in self.assumptions],
            "contradictions": [language(lang).words(one) for one in self.contradictions],
            "receipt": self.receipt.as_dict(),
        }


def _sum(line: LineResult) -> Sum | None:
    """A line's part in the totals; None while its amount is not known."""
    before, after = line.amount.before, line.amount.after
    if before is None:
        return None
    if line.verdict in PENDING:
        return Sum(line.amount.letter, held=before)
    paid = after or Decimal(0)
    return Sum(line.amount.letter, paid, refused=before - paid)
