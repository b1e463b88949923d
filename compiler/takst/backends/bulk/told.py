"""What findings say of their rules -> rows of `told`: texts with marks where a line's own words go.

The engines' own telling (`takst.runtime.drafts`) is asked once for each rule and form of finding, about a line whose
code, day and counts are marks; so no text is written a second time. Told are certain findings, and undecided ones that
wait for one thing only: a fact, a document, approvals; only of rules that rest on no presumption of a fact. What the
others assumed or miss is the exact engine's to say.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from typing import TypeAlias

from attrs import evolve, field, frozen

from takst.backends.bulk import sql
from takst.backends.bulk.facts import Facts
from takst.backends.bulk.tables import Tables
from takst.ir import nodes as ir
from takst.ir.interpret.core import info, partner_words
from takst.ir.walk import conditions_in, facts_in, facts_of_rule
from takst.runtime import drafts
from takst.runtime.bulk.marks import BETWEEN, mark
from takst.runtime.catalogue import catalogue_drafts
from takst.runtime.claim import Claim, Line, Patient
from takst.runtime.findings import Draft, mend_missing, missing_of, values
from takst.runtime.kleene import YES, Truth, unknown
from takst.runtime.languages import language
from takst.runtime.spec import CodeRow, FactType, Period, RulesetSpec
from takst.runtime.view import LineView, docket

DAY, LATER, EARLIER = dt.date(7919, 10, 17), dt.date(7937, 11, 19), dt.date(7907, 5, 13)
"""Days that stand for the line's own, and for that of a line after or before it."""
COUNT, LEFT = 918273645, 192837465
ONLY, OPEN = "only", "open"
"""The form of certain findings of a rule that has no other, and that of undecided ones."""
_OF_FACTS = (
    *(ir.And, ir.Or, ir.Not, ir.Always, ir.Compare, ir.Equals, ir.OneOf, ir.Between, ir.Given, ir.Contains),
    *(ir.StartsWith, ir.IsTrue),
)
"""Conditions that ask nothing but facts of the line."""
Told: TypeAlias = Iterator[tuple[str, Draft]]
"""Forms of a rule's findings."""


@frozen
class Telling:
    """Fills `told` for one ruleset; `shown` are the facts that conditions show, numbered from 1."""

    tables: Tables
    shown: dict[tuple[str, ...], int] = field(factory=dict)

    def fill(self) -> None:
        ways = [rule for rule in self.tables.rules if isinstance(rule, ir.AlsoWhen)]
        for rule_ix, rule in enumerate(self.tables.rules, start=1):
            if rule.subject.material is None and not self._presumes(rule, ways):
                for form, draft in self._forms(rule):
                    self._add(rule_ix, rule, form, draft)
                if rule.when is None and rule.unless is None:
                    for draft in self._waiting(rule, ways):
                        self._add(rule_ix, rule, OPEN, draft)
        for form, draft in self._catalogue():
            self._add(0, None, form, draft)

    def _catalogue(self) -> Told:
        """Codes that are not in force: not yet, or no more."""
        spec, code = self.tables.spec, mark("code")
        if self.tables.has_catalogue:
            row = CodeRow(code, "", valid=Period(DAY, DAY), place=mark("place"))
            own = evolve(spec, codes={code: row})
            for form, day in (("row not yet", EARLIER), ("row ended", LATER)):
                yield from ((form, draft) for draft in catalogue_drafts(_line(own, code, day)))
            spec = evolve(spec, codes={code: evolve(row, valid=Period())})
        one = dt.timedelta(days=1)
        if spec.valid.start is not None:
            yield from (("not yet", one_) for one_ in catalogue_drafts(_line(spec, code, spec.valid.start - one)))
        if spec.valid.end is not None:
            yield from (("ended", one_) for one_ in catalogue_drafts(_line(spec, code, spec.valid.end + one)))

    def _presumes(self, rule: ir.AnyRule, ways: Sequence[ir.AlsoWhen]) -> bool:
        """Whether an answer may rest on what the ruleset presumes of a fact."""
        asked = set(facts_of_rule(rule))
        if isinstance(rule, ir.Condition):
            asked |= {fact for way in ways for fact in facts_of_rule(way)}
        known = self.tables.spec.facts
        return any(fact in known and known[fact].presumed is not None for fact in asked)

    def _waiting(self, rule: ir.AnyRule, ways: Sequence[ir.AlsoWhen]) -> Iterator[Draft]:
        """The undecided finding of a rule that waits for one thing only, if it is such a rule."""
        line, about = self._line(mark("code")), info(rule)
        match rule:
            case ir.Condition():
                for fact in self._only_fact(rule, ways):
                    truth = unknown(line.need(fact))
                    yield drafts.condition_fails(line, about, truth, subject="-", fitting=(), retry=_no_retry)
            case ir.DocumentRequired(kind=kind, dated=None):
                truth = unknown(line.need(f"documents.{kind}"))
                yield drafts.document_missing(line, about, truth, subject="-", kind=kind, retry=_no_retry)
            case ir.ApprovalRequired():
                yield drafts.approval_missing(line, about, line.approved(), subject="-", retry=_no_retry)
            case _:
                return

    def _only_fact(self, rule: ir.Condition, ways: Sequence[ir.AlsoWhen]) -> Iterator[str]:
        """The only fact on which it depends whether the condition holds, if there is one."""
        facts = set(facts_in(rule.cond))
        is_simple = all(isinstance(one, _OF_FACTS) for one in conditions_in(rule.cond))
        is_alone = all(facts.isdisjoint(facts_in(way.cond)) for way in ways)
        if len(facts) == 1 and is_simple and is_alone:
            yield from facts

    def _line(self, code: str, day: dt.date = DAY) -> LineView:
        return _line(self.tables.spec, code, day)

    # ------------------------------------------------------------ families

    def _forms(self, rule: ir.AnyRule) -> Told:
        line, about, subject = self._line(mark("code")), info(rule), "-"
        hits = [(self._line(mark("partner")), YES)]
        match rule:
            case ir.Exclusion(keys=keys):
                yield ONLY, drafts.excluded(
                    line, about, "refused", hits, carrier=subject, element="", keys=keys, retry=_no_retry
                )
            case ir.Inclusion(keys=keys, up_to=None):
                for form in ("item", "act"):
                    yield form, drafts.included(
                        *(line, about, True, form == "item", hits),
                        act=subject, element="", keys=keys, left=0, retry=_no_retry,
                    )  # fmt: skip
            case ir.IntervalBan(number=number, unit=unit, side=side):
                for form, day in ((ONLY, EARLIER), ("later", LATER)):
                    yield form, drafts.too_soon(
                        *(line, about, True, [(self._line(mark("partner"), day), YES)]),
                        subject=subject, number=number, unit=unit, side=side, retry=_no_retry,
                    )  # fmt: skip
            case ir.LinesRequired(partners=partners, keys=keys):
                partner = partner_words(partners)
                yield ONLY, drafts.line_missing(
                    line, about, YES, subject=subject, partner=partner, keys=keys, retry=_no_retry
                )
            case ir.Limit(service=None):
                yield from self._limit(rule, line)
            case _:
                yield from self._own(rule, line)

    def _limit(self, rule: ir.Limit, line: LineView) -> Told:
        causes = {"cut": (), "same": (), "others": (self._line(mark("partner")),)}
        for form, others in causes.items():
            yield form, drafts.over_limit(
                line,
                info(rule),
                YES,
                subject="-",
                number=rule.number,
                noun=rule.noun,
                window=rule.window,
                count=COUNT,
                left=LEFT if form == "cut" else 0,
                causes=others,
                service=None,
            )

    def _own(self, rule: ir.AnyRule, line: LineView) -> Told:
        """What is asked of the line itself."""
        about, subject = info(rule), "-"
        match rule:
            case ir.Condition():
                shown = self._supposing(line, about.facts)
                yield ONLY, drafts.condition_fails(
                    shown, about, YES, subject=subject, fitting=(), retry=_no_retry
                )
            case ir.Outcome(verdict=verdict, by=by, reason=reason) if verdict != "payable":
                yield ONLY, drafts.outcome(
                    line, about, YES, subject=subject, verdict=verdict, by=by, reason=reason, retry=_no_retry
                )
            case ir.Judge(question=question):
                yield "ask", drafts.judgement_needed(line, about, YES, subject=subject, question=question)
                yield "no", drafts.judged_no(line, about, YES, subject=subject, question=question)
            case ir.ApprovalRequired():
                yield ONLY, drafts.approval_missing(line, about, YES, subject=subject, retry=_no_retry)
            case ir.DocumentRequired(kind=kind, dated=None):
                yield ONLY, drafts.document_missing(line, about, YES, subject=subject, kind=kind, retry=_no_retry)
            case _:
                return

    def _supposing(self, line: LineView, facts: Sequence[str]) -> LineView:
        return evolve(line, supposed={name: mark(name) for name in facts})

    # ------------------------------------------------------------ rows

    def _add(self, rule_ix: int, rule: ir.AnyRule | None, form: str, draft: Draft) -> None:
        english = language("en")
        names = [name for name, _ in draft.message.arguments]
        arguments = [str(text) for _, text in draft.message.arguments]
        mend = english.label("or").join(one.text for one in draft.mend or mend_missing(draft))
        shown = draft.info.facts if isinstance(rule, ir.Condition) and form != OPEN else ()
        marks = self._marks(rule, draft, shown)
        missing = [missing_of(self.tables.spec, need) for need in sorted(draft.truth.needs)]
        self.tables.add(
            "told",
            rule_ix=rule_ix,
            form=form,
            facts_ix=self.shown.setdefault(shown, len(self.shown) + 1) if shown else None,
            verdict=draft.verdict,
            sentence=draft.info.sentence,
            source=draft.info.citation.source,
            place=draft.info.citation.place,
            in_force_from=draft.info.valid.start,
            in_force_until=draft.info.valid.end,
            number=rule.number if isinstance(rule, ir.IntervalBan) else None,
            unit=rule.unit if isinstance(rule, ir.IntervalBan) else None,
            reading=draft.info.reading,
            reason=draft.reason,
            message_id=draft.message.id,
            message=_marked(draft.message.text, marks),
            argument_names=BETWEEN.join(names),
            arguments=_marked(BETWEEN.join(arguments), marks),
            evidence_names=BETWEEN.join(name for name, _ in draft.evidence) or None,
            evidence=_marked(BETWEEN.join(text for _, text in draft.evidence), marks) or None,
            mend=_marked(mend, marks) or None,
            missing_fact=missing[0].fact if missing else None,
            missing_question=missing[0].question if missing else None,
        )

    def _marks(self, rule: ir.AnyRule | None, draft: Draft, shown: Sequence[str]) -> list[tuple[str, str]]:
        """What stands in the texts, and the mark that belongs there; the longer ones first."""
        found = [(DAY.isoformat(), "date"), (EARLIER.isoformat(), "partner_date"), (LATER.isoformat(), "partner_date")]
        if rule is None:
            found = [(DAY.isoformat(), "row_day")]
        if isinstance(rule, ir.IntervalBan):
            found += [(str(dict(one.arguments)["date"]), "after") for one in draft.mend]
        if isinstance(rule, ir.Limit):
            found += [(str(COUNT), "count"), (str(LEFT), "left"), (f"{DAY:%Y-%m}", "month"), (str(DAY.year), "year")]
        if shown:
            found.insert(0, (str(values(draft.line, shown)), "values"))
        return [(text, mark(name)) for text, name in found]

    # ------------------------------------------------------------ facts that are shown

    def said(self, facts: Facts) -> str | None:
        """A SELECT of what lines say of the facts that their conditions ask; NULL where one of them is not known."""
        if not self.shown:
            return None
        cases = " ".join(f"WHEN {ix} THEN {self._said(names, facts)}" for names, ix in self.shown.items())
        return f"""
            SELECT DISTINCT d.row_ix, d.rule_ix, CASE t.facts_ix {cases} END AS said
            FROM decided d JOIN told t ON t.rule_ix = d.rule_ix AND t.facts_ix IS NOT NULL
            JOIN lines l ON l.row_ix = d.row_ix JOIN claims c ON c.claim_ix = d.claim_ix
        """

    def _said(self, names: Sequence[str], facts: Facts) -> str:
        rest = str(values(self._supposing(self._line("-"), names), names))
        parts = []
        for name in names:
            before, _, rest = rest.partition(mark(name))
            parts += [sql.text(before), _words(facts, name)]
        return " || ".join([*parts, sql.text(rest)])


def _line(spec: RulesetSpec, code: str, day: dt.date) -> LineView:
    line = Line(code=code, date=day, n=1)
    return docket(Claim(claim="-", patient=Patient(id="-"), lines=(line,)), spec).own[0]


def _marked(text: str, marks: Sequence[tuple[str, str]]) -> str:
    for found, instead in marks:
        text = text.replace(found, instead)
    return text


def _words(facts: Facts, name: str) -> str:
    """A fact as findings say it. A number with a fraction is left out: how many digits it was written with, columns do
    not tell."""
    value = facts.value(name)
    if value.doubt == sql.TRUE:
        return "CAST(NULL AS VARCHAR)"
    told = _SAID.get(value.type, "{0}").format(value.text)
    return told if value.doubt == sql.FALSE else f"CASE WHEN {value.doubt} THEN NULL ELSE {told} END"


_SAID: dict[FactType, str] = {
    "yes/no": "CASE WHEN {0} THEN 'yes' WHEN NOT {0} THEN 'no' END",
    "number": "CASE WHEN {0} = CAST({0} AS BIGINT) THEN CAST(CAST({0} AS BIGINT) AS VARCHAR) END",
    "date": "CAST({0} AS VARCHAR)",
    "list": "array_to_string({0}, ', ')",
}


def _no_retry(_: LineView) -> Truth:
    """Nothing is asked again of what is told here."""
    return YES


__all__ = ["Telling"]
