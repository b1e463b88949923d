"""What one unit of a line costs before any verdict: the price sentences that speak of the line -> `Price`.

Worked out in one order: base, factors, floor, supplements. Engines say which sentences speak of a line, and whether
they hold (`Term`s); what they come to is worked out here, so that there is one arithmetic. Something unknown never
adds money: the amount is then a range, and what must be asked is named.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from decimal import Decimal
from typing import TypeAlias

from attrs import frozen

from takst.runtime.kleene import Truth, unknown
from takst.runtime.needs import UNKNOWN_PRICE
from takst.runtime.result import plain
from takst.runtime.spec import Fee, RuleInfo
from takst.runtime.view import UNKNOWN, LineView
from takst.runtime.wording import Phrase, listed, phrase


@frozen
class Range:
    """From `low` to `high`; nothing bounds it where `high` is None."""

    low: Decimal
    high: Decimal | None

    @property
    def is_exact(self) -> bool:
        return self.low == self.high

    def __add__(self, other: Range) -> Range:
        open_ = self.high is None or other.high is None
        zero = Decimal(0)
        return Range(self.low + other.low, None if open_ else (self.high or zero) + (other.high or zero))

    def times(self, low: Decimal | int, high: Decimal | int | None = None) -> Range:
        """Multiplied by something from `low` to `high`; neither is below zero."""
        return Range(self.low * low, None if self.high is None else self.high * (low if high is None else high))

    def at_least(self, low: Decimal, high: Decimal | None = None) -> Range:
        """With a floor from `low` to `high`."""
        top = low if high is None else high
        return Range(max(self.low, low), None if self.high is None else max(self.high, top))


def exactly(number: Decimal) -> Range:
    return Range(number, number)


NOTHING = exactly(Decimal(0))


# ---------------------------------------------------------------- what sentences say


@frozen
class Base:
    """A price of one unit. The highest `level` that holds stands; where nothing is printed `fee` is None and there are
    no `words`."""

    fee: Fee | None
    level: int
    words: str


@frozen
class Times:
    """Multiplies, and has a floor."""

    factor: Decimal
    floor: Fee | None = None


@frozen
class Plus:
    """Adds the fee so many times; `count` is None where that is not known."""

    fee: Fee
    count: int | None = 1


@frozen
class PatientMost:
    """The most that the patient may be asked for."""

    fee: Fee | None


Says: TypeAlias = Base | Times | Plus | PatientMost


@frozen
class Term:
    """A price sentence of a line, and whether it holds. `subject` is the subject's part of the rule's id."""

    info: RuleInfo
    subject: str
    truth: Truth
    says: Says
    retry: Callable[[LineView], Truth]


def level(guarded: bool, every: bool) -> int:
    """A price with `when` beats one without; among equals a code's own heading beats `every line`."""
    return 2 * guarded + (not every)


def printed(line: LineView, *, code: str | None = None, second: bool = False, letter: str | None = None) -> Fee | None:
    """What the row of the line, or of another code, says on the line's day; `letter` stands for the row's own."""
    row = line.docket.spec.codes.get(code or line.code)
    if row is None or line.date not in row.valid or (code is None and line.is_material):
        return None
    number = row.second_coefficient if second else row.coefficient
    return None if number is None else Fee(number, letter or row.letter)


def in_letter_of(line: LineView, fee: Fee) -> Fee:
    """An amount without a letter is in the letter of the line's row."""
    row = None if line.is_material else line.docket.spec.codes.get(line.code)
    return fee if fee.letter is not None or row is None else Fee(fee.number, row.letter)


def coefficient_words(line: LineView, *, second: bool, letter: str | None) -> str:
    fee = printed(line, second=second, letter=letter)
    if fee is None:
        return ""
    said = fee_words(fee)
    if second:
        return phrase(f"second coefficient {said}", "second-coefficient", fee=said)
    return phrase(f"coefficient {said}", "coefficient", fee=said)


def as_words(code: str, fee: Fee | None) -> str:
    """The price of another code."""
    return "" if fee is None else phrase(f"as {code}: {fee_words(fee)}", "price-as", code=code, fee=fee_words(fee))


def multiples(line: LineView, fact: str, size: Decimal, above: Decimal, started: bool) -> tuple[Truth, int | None]:
    """How many whole steps of `size` the fact has above a number (or begun ones); and what must be asked for it."""
    found = line.fact(fact)
    if found.value is UNKNOWN:
        return unknown(line.need(fact)), None
    assumed = frozenset({line.need(fact)} if found.presumed else ())
    if not isinstance(found.value, Decimal) or found.value <= above:
        return Truth(True, assumed=assumed), 0
    whole, rest = divmod(found.value - above, size)
    return Truth(True, assumed=assumed), int(whole) + (started and rest > 0)


# ---------------------------------------------------------------- what they come to


@frozen
class Price:
    """Of one unit. `base` is what units are ranked by, `base_needs` say why it is not known. `asks` are the terms whose
    answers would change something, `applied` those that certainly took part."""

    amount: Range | None = None
    letter: str | None = None
    steps: tuple[str, ...] = ()
    base: Range | None = None
    base_needs: frozenset[str] = frozenset()
    patient_max: Decimal | None = None
    terms: tuple[Term, ...] = ()
    asks: tuple[Term, ...] = ()
    applied: tuple[Term, ...] = ()

    @property
    def needs(self) -> frozenset[str]:
        """What would have to be known for the amount to be known."""
        return self.base_needs.union(*(term.truth.needs for term in self.asks))


def price(line: LineView, terms: Iterable[Term]) -> Price:
    own = tuple(sorted((term for term in terms if term.truth.value is not False), key=_order))
    base, base_asks, base_applied = _base(own)
    most, most_asks = _patient_most(own)
    holding = [term for term in own if term.truth.value and _takes_part(term)]
    applied = (*base_applied, *holding)
    needs = frozenset().union(*(term.truth.needs for term in base_asks))
    if base is None:
        needs = needs or frozenset({line.need(f"{UNKNOWN_PRICE}{line.code}")})
        return Price(base_needs=needs, patient_max=most, terms=own, asks=(*base_asks, *most_asks), applied=applied)
    number, letter, step = base
    amount, steps = _worked_out(number, letter, own)
    if amount is None:
        return Price(steps=(step, *steps), base_needs=needs, terms=own, asks=(*base_asks, *most_asks), applied=applied)
    open_ = [term for term in own if term.truth.value is None and isinstance(term.says, Times | Plus)]
    return Price(
        amount=amount,
        letter=letter,
        steps=(step, *steps),
        base=number,
        base_needs=needs,
        patient_max=most,
        terms=own,
        asks=(*base_asks, *open_, *most_asks),
        applied=applied,
    )


def repriced(price: Price, fee: Fee) -> Range | None:
    """The amount with another base: factors, floor and supplements stay. None where that would mix letters."""
    if fee.letter not in (None, price.letter):
        return None
    return _worked_out(exactly(fee.number), price.letter, price.terms)[0]


def _order(term: Term) -> tuple[str, str]:
    return term.info.slug, term.subject


def _takes_part(term: Term) -> bool:
    match term.says:
        case Base():
            return False
        case Plus(count=count):
            return bool(count)
        case PatientMost(fee=fee):
            return fee is not None
        case _:
            return True


_Chosen: TypeAlias = tuple[tuple[Range, str | None, str] | None, tuple[Term, ...], tuple[Term, ...]]


def _base(terms: Sequence[Term]) -> _Chosen:
    """The base as a range with its letter and its step (None when it is not known), what to ask, what was taken."""
    bases = [(term, term.says) for term in terms if isinstance(term.says, Base)]
    perhaps: list[tuple[Term, Base]] = []
    certain: list[tuple[Term, Base]] = []
    for rank in sorted({says.level for _, says in bases}, reverse=True):
        here = [one for one in bases if one[1].level == rank]
        certain = [one for one in here if one[0].truth.value]
        perhaps += [one for one in here if one[0].truth.value is None]
        if certain:
            break
    taken = [min(certain, key=lambda one: _number(one[1]))] if certain else []
    fees = [says.fee for _, says in (*taken, *perhaps)]
    asks = tuple(term for term, says in perhaps if not taken or says.fee != taken[0][1].fee)
    applied = tuple(term for term, _ in taken)
    known = [fee for fee in fees if fee is not None]
    if not taken or len(known) < len(fees) or len({fee.letter for fee in known}) > 1:
        return None, asks, applied
    numbers = [fee.number for fee in known]
    words = [taken[0][1].words, *(_perhaps(says.words) for term, says in perhaps if term in asks)]
    return (Range(min(numbers), max(numbers)), known[0].letter, listed("comma", words)), asks, applied


def _number(says: Base) -> Decimal:
    """Two prices that hold at once: the lower one stands, so that nothing adds money."""
    return Decimal("Infinity") if says.fee is None else says.fee.number


def _worked_out(number: Range, letter: str | None, terms: Sequence[Term]) -> tuple[Range | None, list[str]]:
    """Factors, then floors, then supplements, each with its step."""
    amount = number
    steps: list[str] = []
    for term in terms:
        if isinstance(term.says, Times):
            factor, holds = term.says.factor, term.truth.value
            amount = amount.times(factor) if holds else amount.times(min(factor, Decimal(1)), max(factor, Decimal(1)))
            said = phrase(f"× {plain(factor)}", "times", factor=f"{plain(factor)}")
            steps.append(_step(term, said, amount, letter))
    for term in terms:
        if isinstance(term.says, Times) and term.says.floor is not None:
            floor = term.says.floor
            if floor.letter not in (None, letter):
                return None, [*steps, _mixed(floor, letter)]
            before = amount
            amount = amount.at_least(floor.number if term.truth.value else Decimal(0), floor.number)
            if amount != before:
                said = phrase(f"at least {fee_words(floor)}", "at-least", fee=fee_words(floor))
                steps.append(_step(term, said, amount, letter))
    for term in terms:
        if isinstance(term.says, Plus) and term.says.count != 0:
            fee, count = term.says.fee, term.says.count
            if fee.letter not in (None, letter):
                return None, [*steps, _mixed(fee, letter)]
            most = None if count is None else fee.number * count
            amount += Range(most if term.truth.value and most is not None else Decimal(0), most)
            steps.append(_step(term, _plus_words(fee_words(fee), count), amount, letter))
    return amount, steps


def _patient_most(terms: Sequence[Term]) -> tuple[Decimal | None, tuple[Term, ...]]:
    found = [(term, term.says.fee) for term in terms if isinstance(term.says, PatientMost)]
    certain = [fee.number for term, fee in found if term.truth.value and fee is not None]
    return min(certain, default=None), tuple(
        term for term, fee in found if term.truth.value is None and fee is not None
    )


# ---------------------------------------------------------------- words


def amount_words(number: Decimal, letter: str | None) -> str:
    return f"{letter} {plain(number)}" if letter is not None else f"{plain(number)}"


def fee_words(fee: Fee) -> str:
    return amount_words(fee.number, fee.letter)


def _step(term: Term, what: str, amount: Range, letter: str | None) -> str:
    said = step_by(what, term.info.sentence, amount_words(amount.low, letter))
    return said if term.truth.value else _perhaps(said)


def step(what: str, amount: str) -> Phrase:
    """`× 2 units = Q 80`."""
    return phrase(f"{what} = {amount}", "step", what=what, amount=amount)


def step_by(what: str, sentence: str, amount: str) -> Phrase:
    """With the sentence that says so."""
    return phrase(f"{what} ({sentence}) = {amount}", "step-by", what=what, sentence=sentence, amount=amount)


def _perhaps(said: str) -> Phrase:
    return phrase(f"perhaps {said}", "perhaps", said=said)


def _plus_words(fee: str, count: int | None) -> Phrase:
    if count == 1:
        return phrase(f"+ {fee}", "plus", fee=fee)
    times = "?" if count is None else str(count)
    return phrase(f"+ {fee} × {times}", "plus-times", fee=fee, count=times)


def _mixed(fee: Fee, letter: str | None) -> Phrase:
    said = fee_words(fee)
    if letter:
        return phrase(f"{said} cannot be added to {letter}", "not-added", fee=said, letter=letter)
    return phrase(f"{said} cannot be added to an amount without a key letter", "not-added-to-number", fee=said)


__all__ = [
    "NOTHING",
    "Base",
    "PatientMost",
    "Plus",
    "Price",
    "Range",
    "Term",
    "Times",
    "amount_words",
    "as_words",
    "coefficient_words",
    "exactly",
    "fee_words",
    "in_letter_of",
    "level",
    "multiples",
    "price",
    "printed",
    "repriced",
    "step",
    "step_by",
]
