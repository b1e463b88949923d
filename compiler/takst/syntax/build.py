"""From the reductions of the parser to nodes: one method for each alternative of the grammar.

A method takes the tokens and nodes of its alternative in order, keywords included, so that a node's place runs from
its first word to its last. What the grammar cannot refuse (impossible dates, fractions of a count) is reported here,
and the line is marked as broken.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from decimal import Decimal
from itertools import takewhile
from typing import Any, TypeAlias, TypeVar

from attrs import evolve, frozen
from lark import Token

from takst.diagnostics import Diagnostics, Fix, help_text, nearest, possible_date, replace, report
from takst.diagnostics.diagnostic import Diagnostic
from takst.source import SourceText, Span
from takst.syntax import nodes as n
from takst.syntax.layout import Layout
from takst.syntax.vocabulary import Vocabulary

Kids: TypeAlias = list[Any]
T = TypeVar("T")
_NO_DATE = dt.date(1, 1, 1)


@frozen
class Part(n.Node):
    """A piece of a sentence that is no node of the tree: a clause before it is put into its sentence."""

    kind: str
    value: Any = None


class Builder:
    """Holds the line being read; a parser has one, so a parser reads one line at a time."""

    def __init__(self) -> None:
        self._layout: Layout
        self._base = 0
        self._problems: list[Diagnostic] = []
        self._source: SourceText
        self._vocabulary: Vocabulary

    def begin(self, layout: Layout, start: int, vocabulary: Vocabulary) -> None:
        self._layout, self._source, self._base = layout, layout.source, start
        self._vocabulary, self._problems = vocabulary, []

    def report_to(self, diagnostics: Diagnostics) -> bool:
        """Hands over what was found in the line; whether anything was."""
        diagnostics.extend(self._problems)
        return bool(self._problems)

    # ---------------------------------------------------------------- places and words

    def _span(self, kids: Sequence[Any]) -> Span:
        first, last = kids[0], kids[-1]
        start = self._start(first) if isinstance(first, Token) else first.span.start
        end = self._end(last) if isinstance(last, Token) else last.span.end
        return Span(self._source, start, end)

    def _of(self, token: Token) -> Span:
        return Span(self._source, self._start(token), self._end(token))

    def _start(self, token: Token) -> int:
        return self._layout.in_file(self._base + (token.start_pos or 0))

    def _end(self, token: Token) -> int:
        return self._layout.in_file(self._base + (token.start_pos or 0) + len(token))

    def _word(self, token: Token) -> n.Word:
        """A name or code; blanks inside it are one blank."""
        text = str(token)
        return n.Word(" ".join(text.split()) if " " in text or "\t" in text else text, span=self._of(token))

    def _quoted(self, token: Token) -> n.Word:
        return n.Word(_unquoted(token), span=self._of(token))

    def _names(self, kids: Iterable[Any]) -> tuple[n.Word, ...]:
        return tuple(self._word(kid) for kid in kids if isinstance(kid, Token) and kid.type == "NAME")

    def _named(self, token: Token) -> n.Word:
        """A name or a quoted text."""
        return self._quoted(token) if token.type == "STRING" else self._word(token)

    # ---------------------------------------------------------------- numbers and dates

    def _problem(self, code: str, span: Span, **args: Any) -> None:
        self._problems.append(report(code, span, **args))

    def _number(self, token: Token) -> Decimal:
        if "," in token:
            right = token.replace(",", ".")
            span = self._of(token)
            self._problem("E0109", span, number=str(token), right=right, fix=self._without_comma(span, right))
            return Decimal(right)
        return Decimal(str(token))

    def _without_comma(self, span: Span, right: str) -> tuple[Fix, ...]:
        """In a list the comma may separate two values."""
        line = self._source.line_text(span.line)[: span.column - 1]
        if not line.rstrip().endswith((",", "one of")):
            return (replace(span, right, safe=True),)
        values = span.text.replace(",", ", ")
        return replace(span, right), Fix(((span, values),), help_text("mark-as-list", right=values))

    def _whole(self, token: Token) -> int:
        number = self._number(token)
        if number != number.to_integral_value():
            self._problem("E0307", self._of(token), number=number)
        return int(number)

    def _date(self, token: Token) -> dt.date:
        try:
            return dt.date.fromisoformat(str(token))
        except ValueError:
            self._problem("E0112", self._of(token), date=str(token), nearest=possible_date(str(token)))
            return _NO_DATE

    def _in_order(self, first: Token, last: Token) -> tuple[dt.date, dt.date]:
        start, end = self._date(first), self._date(last)
        if end < start and not self._problems:
            help = help_text("turn-round", first=start, last=end)
            span = self._of(first).merge(self._of(last))
            fix = replace(span, f"{end} to {start}")
            self._problem("E0113", span, first=start, last=end, help=help, fix=fix)
        return start, end

    # ---------------------------------------------------------------- sets of lines

    def code(self, kids: Kids) -> n.CodeRef:
        row = self._whole(kids[2]) if len(kids) == 3 else None
        return n.CodeRef(self._word(kids[0]).text, row, span=self._span(kids))

    def codesingle(self, kids: Kids) -> n.CodeRef:
        ref: n.CodeRef = kids[0]
        return ref

    def m_code(self, kids: Kids) -> n.CodeMember:
        return n.CodeMember(kids[0], span=kids[0].span)

    def m_range(self, kids: Kids) -> n.RangeMember:
        return n.RangeMember(kids[0], kids[2], span=self._span(kids))

    def m_another(self, kids: Kids) -> n.AnotherMember:
        return n.AnotherMember(kids[0].split()[1], span=self._span(kids))

    def m_glob(self, kids: Kids) -> n.GlobMember:
        return n.GlobMember(str(kids[0])[:-1], span=self._span(kids))

    def m_any_other(self, kids: Kids) -> n.AnyOtherMember:
        return n.AnyOtherMember(self._named(kids[4]) if len(kids) == 5 else None, span=self._span(kids))

    def m_any_material(self, kids: Kids) -> n.AnyMaterialMember:
        return n.AnyMaterialMember(span=self._span(kids))

    def m_named(self, kids: Kids) -> n.NamedMember:
        return n.NamedMember(self._word(kids[0]), span=self._span(kids))

    def m_quoted(self, kids: Kids) -> n.QuotedMember:
        return n.QuotedMember(_unquoted(kids[0]), span=self._span(kids))

    def set(self, kids: Kids) -> n.SetExpr:
        return n.SetExpr(tuple(kid for kid in kids if not isinstance(kid, Token)), span=self._span(kids))

    condset = set

    # ---------------------------------------------------------------- values and conditions

    def value(self, kids: Kids) -> n.Value:
        return self._value(kids)

    quantity = operand = value

    def _value(self, kids: Kids) -> n.Value:
        token: Token = kids[0]
        span = self._span(kids)
        match token.type:
            case "NUMBER":
                unit = self._word(kids[1]).text if len(kids) == 2 else None
                return n.Quantity(self._number(token), unit, span=span)
            case "DATE":
                return n.DateValue(self._date(token), span=span)
            case "STRING":
                return n.TextValue(_unquoted(token), span=span)
            case "SECTION":
                return n.SectionValue(section_text(token), span=span)
            case _:
                return self._word(token)

    def cond(self, kids: Kids) -> n.Cond:
        self._check_or(kids[::2])
        return n.Or(tuple(kids[::2]), span=self._span(kids))

    def _check_or(self, parts: list[n.Cond]) -> None:
        """`site is face or neck` asks for a fact `neck`; where none is declared, a second value was meant."""
        for index, part in enumerate(parts[:-1]):
            left = part.parts[-1] if isinstance(part, n.And) else part
            if not isinstance(left, n.Is) or left.negated or not isinstance(left.value, n.Word):
                continue
            names = [name or "" for name in takewhile(self._is_a_value, map(_bare_name, parts[index + 1 :]))]
            if names:
                values = ", ".join([left.value.text, *names])
                last = parts[index + len(names)]
                where = left.value.span.merge(last.parts[0].span if isinstance(last, n.And) else last.span)
                fix = replace(where, f"one of {values}", safe=True)
                self._problem("E0122", where, value=names[0], fact=left.fact.text, values=values, fix=fix)
                return

    def _is_a_value(self, name: str | None) -> bool:
        """No declared fact and, as far as one can see, no misspelt one."""
        facts = self._vocabulary.facts
        return name is not None and "." not in name and name not in facts and not nearest(name, facts)

    def conj(self, kids: Kids) -> n.Cond:
        return n.And(tuple(kids[::2]), span=self._span(kids))

    def c_not(self, kids: Kids) -> n.Cond:
        return n.Not(kids[1], span=self._span(kids))

    def c_group(self, kids: Kids) -> n.Cond:
        """Brackets belong to the words of the condition, not to its shape."""
        cond: n.Cond = evolve(kids[1], span=self._span(kids))
        return cond

    def c_compare(self, kids: Kids) -> n.Cond:
        return n.Compare(self._word(kids[0]), str(kids[1]), kids[2], span=self._span(kids))  # type: ignore[arg-type]

    def c_is(self, kids: Kids) -> n.Cond:
        return n.Is(self._word(kids[0]), kids[2], span=self._span(kids))

    def c_is_not(self, kids: Kids) -> n.Cond:
        return n.Is(self._word(kids[0]), kids[3], negated=True, span=self._span(kids))

    def c_one_of(self, kids: Kids) -> n.Cond:
        return n.OneOf(self._word(kids[0]), tuple(kids[4::2]), span=self._span(kids))

    def c_between(self, kids: Kids) -> n.Cond:
        low, high = self._number(kids[2]), self._number(kids[4])
        unit = self._word(kids[5]).text if len(kids) == 6 else None
        span = self._span(kids)
        if high < low:
            help = help_text("turn-round", first=low, last=high)
            where = self._span(kids[2:5])
            fix = replace(where, f"{high} to {low}")
            self._problem("E0113", where, first=low, last=high, help=help, fix=fix)
        return n.Between(self._word(kids[0]), low, high, unit, span=span)

    def c_missing(self, kids: Kids) -> n.Cond:
        return n.Known(self._word(kids[0]), given=False, span=self._span(kids))

    def c_given(self, kids: Kids) -> n.Cond:
        return n.Known(self._word(kids[0]), given=True, span=self._span(kids))

    def c_includes(self, kids: Kids) -> n.Cond:
        return n.Includes(self._word(kids[0]), kids[2], span=self._span(kids))

    def c_patient(self, kids: Kids) -> n.Cond:
        name = self._word(kids[3])
        return n.FactTrue(n.Word(f"patient.{name.text}", span=name.span), span=self._span(kids))

    def c_matches(self, kids: Kids) -> n.Cond:
        prefixes = tuple(str(glob)[:-1] for glob in kids[2::2])
        return n.Matches(self._word(kids[0]), prefixes, span=self._span(kids))

    def c_fact(self, kids: Kids) -> n.Cond:
        return n.FactTrue(self._word(kids[0]), span=self._span(kids))

    def c_ratio(self, kids: Kids) -> n.Cond:
        number, per = self._number(kids[2]), self._number(kids[4])
        other = self._word(kids[5])
        return n.Ratio(self._word(kids[0]), _words(kids[1]), number, per, other, span=self._span(kids))

    def c_date_gap(self, kids: Kids) -> n.Cond:
        distance = self._reach(kids[3], kids[4], kids[3:5])
        other = self._word(kids[6])
        return n.DateGap(self._word(kids[0]), _words(kids[2]), distance, str(kids[5]), other, span=self._span(kids))  # type: ignore[arg-type]

    def c_billed(self, kids: Kids) -> n.Cond:
        whose = _pick(kids, Part)
        return n.Billed(
            str(kids[1]),  # type: ignore[arg-type]
            kids[2],
            _pick(kids, n.Scope),
            _pick(kids, n.Reach),
            whose.value if whose else None,
            span=self._span(kids),
        )

    def c_count(self, kids: Kids) -> n.Cond:
        return n.CountOver(self._whole(kids[2]), _pick(kids, n.SetExpr), self._pers(kids), span=self._span(kids))

    def c_approval(self, kids: Kids) -> n.Cond:
        return n.Approved(span=self._span(kids))

    def c_judged(self, kids: Kids) -> n.Cond:
        return n.Judged(_unquoted(kids[1]), span=self._span(kids))

    def whose(self, kids: Kids) -> Part:
        return Part("whose", kids[2], span=self._span(kids))

    # ---------------------------------------------------------------- parts of statements

    def _reach(self, number: Token, unit: Token, kids: Kids) -> n.Reach:
        return n.Reach(self._whole(number), str(unit).removesuffix("s"), span=self._span(kids))  # type: ignore[arg-type]

    def span(self, kids: Kids) -> n.Reach:
        return self._reach(kids[1], kids[2], kids)

    reach = span

    def scope(self, kids: Kids) -> n.Scope:
        return n.Scope(self._names(kids), span=self._span(kids))

    same = scope

    def p_key(self, kids: Kids) -> n.PerKey:
        return n.PerKey(tuple(kid for kid in kids if not isinstance(kid, Token)), span=self._span(kids))

    def p_rolling(self, kids: Kids) -> n.PerRolling:
        return n.PerRolling(self._reach(kids[1], kids[2], kids), span=self._span(kids))

    def p_ever(self, kids: Kids) -> n.PerEver:
        return n.PerEver(span=self._span(kids))

    def p_period(self, kids: Kids) -> n.PerPeriod:
        return n.PerPeriod(self._word(kids[1]), span=self._span(kids))

    def limitkey(self, kids: Kids) -> n.Word:
        if kids[0].type == "SECTION":
            return n.Word(section_text(kids[0]), span=self._span(kids))
        return n.Word(" ".join(self._word(kid).text for kid in kids), span=self._span(kids))

    def c_counting(self, kids: Kids) -> Part:
        return Part("counting", (kids[1], len(kids) > 2), span=self._span(kids))

    def c_everyone(self, kids: Kids) -> Part:
        return Part("counting", (None, True), span=self._span(kids))

    def dated(self, kids: Kids) -> Part:
        side = " ".join(str(kid) for kid in kids[1:-1])
        return Part("dated", (side, self._word(kids[-1])), span=self._span(kids))

    def unlessclause(self, kids: Kids) -> Part:
        return Part("unless", kids[1], span=self._span(kids))

    def whenclause(self, kids: Kids) -> Part:
        return Part("when", kids[1], span=self._span(kids))

    def otherwise(self, kids: Kids) -> Part:
        return Part("otherwise", kids[1].value, span=self._span(kids))

    def reading(self, kids: Kids) -> n.Reading:
        instead = _unquoted(kids[4]) if len(kids) == 5 else None
        return n.Reading(_unquoted(kids[1]), instead, span=self._span(kids))

    def v_refused(self, kids: Kids) -> Part:
        return Part("verdict", " ".join(map(str, kids)), span=self._span(kids))

    v_not_covered = v_needs_approval = v_needs_document = v_needs_judgement = v_undecided = v_refused
    v_reduced = v_payable = v_not_in_force = v_other_route = v_refused

    def clauses(self, kids: Kids) -> n.Clauses | None:
        """None where nothing is written: an empty rule has no place."""
        if not kids:
            return None
        parts = {kid.kind: kid.value for kid in kids if isinstance(kid, Part)}
        unless, when, otherwise = parts.get("unless"), parts.get("when"), parts.get("otherwise")
        return n.Clauses(unless, when, otherwise, _pick(kids, n.Reading), span=self._span(kids))

    def _ended(self, kids: Kids) -> tuple[Span, n.Clauses]:
        """The place of a sentence and its clauses, which are its last kid."""
        clauses: n.Clauses | None = kids.pop()
        if clauses:
            return self._span([kids[0], clauses]), clauses
        span = self._span(kids)
        return span, n.Clauses(span=Span(self._source, span.end, span.end))

    # ---------------------------------------------------------------- statements

    def s_exclusion(self, kids: Kids) -> n.Statement:
        span, clauses = self._ended(kids)
        return n.Exclusion(clauses, kids[4], _pick(kids, n.Scope), span=span)

    def s_interval(self, kids: Kids) -> n.Statement:
        span, clauses = self._ended(kids)
        return n.IntervalBan(clauses, kids[3], str(kids[4]), kids[5], _pick(kids, n.Scope), span=span)  # type: ignore[arg-type]

    def s_interval_self(self, kids: Kids) -> n.Statement:
        span, clauses = self._ended(kids)
        return n.IntervalBan(clauses, kids[4], "after", None, _pick(kids, n.Scope), span=span)

    def s_permission(self, kids: Kids) -> n.Statement:
        span, clauses = self._ended(kids)
        return n.Permission(clauses, kids[4], _pick(kids, n.Scope), span=span)

    def s_repeat(self, kids: Kids) -> n.Statement:
        span, clauses = self._ended(kids)
        return n.RepeatPermission(clauses, span=span)

    def s_limit(self, kids: Kids) -> n.Statement:
        span, clauses = self._ended(kids)
        noun = self._word(kids[2]) if len(kids) > 2 and isinstance(kids[2], Token) else None
        per = self._pers(kids)
        if noun and noun.text in ("time", "times"):
            where = self._span(kids[1:3])
            fix = replace(where, str(kids[1]), safe=True)
            self._problem("E0119", where, words=f"{kids[1]} {noun.text}", fix=fix)
        counting = _pick(kids, Part)
        counted, everyone = counting.value if counting else (None, False)
        return n.Limit(clauses, self._whole(kids[1]), noun, per, counted, everyone, span=span)

    def s_only_when(self, kids: Kids) -> n.Statement:
        span, clauses = self._ended(kids)
        return n.Condition(clauses, kids[2], also=False, span=span)

    def s_also_when(self, kids: Kids) -> n.Statement:
        span, clauses = self._ended(kids)
        return n.Condition(clauses, kids[2], also=True, span=span)

    def s_only_by(self, kids: Kids) -> n.Statement:
        return self._by(kids, also=False)

    def s_also_by(self, kids: Kids) -> n.Statement:
        return self._by(kids, also=True)

    def _by(self, kids: Kids, also: bool) -> n.Statement:
        span, clauses = self._ended(kids)
        return n.ByCondition(clauses, self._word(kids[2]), tuple(kids[3::2]), also, span=span)

    def s_not_covered(self, kids: Kids) -> n.Statement:
        span, clauses = self._ended(kids)
        return n.NotCovered(clauses, span=span)

    def s_decided(self, kids: Kids) -> n.Statement:
        span, clauses = self._ended(kids)
        return n.Decided(clauses, _unquoted(kids[2]), span=span)

    def s_basis(self, kids: Kids) -> n.Statement:
        span, clauses = self._ended(kids)
        return n.CoveredAt(clauses, self._word(kids[2]), span=span)

    def s_granted(self, kids: Kids) -> n.Statement:
        span, clauses = self._ended(kids)
        return n.Granted(clauses, kids[2], span=span)

    def s_approval(self, kids: Kids) -> n.Statement:
        span, clauses = self._ended(kids)
        whose = _pick(kids, Part)
        return n.ApprovalRequired(clauses, str(kids[1]) == "prior", whose.value if whose else None, span=span)

    def s_document(self, kids: Kids) -> n.Statement:
        span, clauses = self._ended(kids)
        dated = _pick(kids, Part)
        side, fact = dated.value if dated else (None, None)
        return n.DocumentRequired(clauses, self._named(kids[2]), side, fact, span=span)

    def s_referral(self, kids: Kids) -> n.Statement:
        span, clauses = self._ended(kids)
        return n.ReferralRequired(clauses, span=span)

    def s_requires(self, kids: Kids) -> n.Statement:
        span, clauses = self._ended(kids)
        return n.LinesRequired(clauses, kids[1], _pick(kids, n.Scope), span=span)

    def s_includes(self, kids: Kids) -> n.Statement:
        span, clauses = self._ended(kids)
        up_to = self._whole(kids[3]) if isinstance(kids[1], Token) else None
        items = _pick(kids, n.SetExpr)
        assert items is not None
        return n.Inclusion(clauses, items, up_to, _pick(kids, n.Scope), _pick(kids, n.Reach), span=span)

    def s_lifts(self, kids: Kids) -> n.Statement:
        span, clauses = self._ended(kids)
        return n.InclusionLift(clauses, kids[3], span=span)

    def s_pays(self, kids: Kids) -> n.Statement:
        span, clauses = self._ended(kids)
        letter = _pick(kids, Part)
        return n.PaysCoefficient(clauses, str(kids[1]) == "second", letter.value if letter else None, span=span)

    def s_pays_fee(self, kids: Kids) -> n.Statement:
        span, clauses = self._ended(kids)
        return n.PaysFee(clauses, kids[1], span=span)

    def s_pays_as(self, kids: Kids) -> n.Statement:
        span, clauses = self._ended(kids)
        return n.PaysAs(clauses, kids[2], span=span)

    def s_times(self, kids: Kids) -> n.Statement:
        span, clauses = self._ended(kids)
        return n.Factor(clauses, self._number(kids[1]), self._floor(kids), span=span)

    def s_surcharge(self, kids: Kids) -> n.Statement:
        span, clauses = self._ended(kids)
        return n.Factor(clauses, (100 + self._number(kids[1])).scaleb(-2), self._floor(kids), span=span)

    def s_reduction(self, kids: Kids) -> n.Statement:
        span, clauses = self._ended(kids)
        percent = self._number(kids[1])
        if percent > 100:
            self._problem("E0312", self._of(kids[1]))
        return n.Factor(clauses, (100 - percent).scaleb(-2), self._floor(kids), span=span)

    def _floor(self, kids: Kids) -> n.Fee | None:
        floor = _pick(kids, Part)
        return floor.value if floor else None

    def s_adds(self, kids: Kids) -> n.Statement:
        span, clauses = self._ended(kids)
        return n.Supplement(clauses, kids[1], _pick(kids, n.Step), span=span)

    def s_rank(self, kids: Kids) -> n.Statement:
        span, clauses = self._ended(kids)
        shares = tuple(kid for kid in kids if isinstance(kid, n.Share))
        by = _pick(kids, n.Word)
        assert by is not None
        return n.Rank(clauses, shares, by, self._pers(kids), span=span)

    def s_cap(self, kids: Kids) -> n.Statement:
        span, clauses = self._ended(kids)
        return n.Cap(clauses, kids[2], self._pers(kids), span=span)

    def _pers(self, kids: Kids) -> tuple[n.Per, ...]:
        return tuple(kid for kid in kids if isinstance(kid, n.Per))

    def s_patient(self, kids: Kids) -> n.Statement:
        span, clauses = self._ended(kids)
        return n.PatientPays(clauses, kids[-1], span=span)

    def fee(self, kids: Kids) -> n.Fee:
        letter = self._word(kids[0]) if len(kids) == 2 else None
        return n.Fee(letter, self._number(kids[-1]), span=self._span(kids))

    def lettered(self, kids: Kids) -> Part:
        return Part("letter", self._word(kids[2]), span=self._span(kids))

    def floor(self, kids: Kids) -> Part:
        return Part("floor", kids[1], span=self._span(kids))

    def step(self, kids: Kids) -> n.Step:
        fact = next(kid for kid in kids if isinstance(kid, Token) and kid.type == "NAME")
        size = next((self._number(kid) for kid in kids if isinstance(kid, Token) and kid.type == "NUMBER"), None)
        above = _pick(kids, Part)
        started = str(kids[1]) == "started"
        return n.Step(self._word(fact), size, above.value if above else None, started, span=self._span(kids))

    def above(self, kids: Kids) -> Part:
        return Part("above", self._number(kids[1]), span=self._span(kids))

    def sh_percent(self, kids: Kids) -> n.Share:
        return n.Share(str(kids[3]), percent=self._number(kids[0]), span=self._span(kids))  # type: ignore[arg-type]

    def sh_fee(self, kids: Kids) -> n.Share:
        return n.Share(str(kids[2]), fee=kids[0], span=self._span(kids))  # type: ignore[arg-type]

    def rankorder(self, kids: Kids) -> n.Word:
        return self._word(kids[0])

    def s_judge(self, kids: Kids) -> n.Statement:
        span, clauses = self._ended(kids)
        return n.Judge(clauses, _unquoted(kids[1]), span=span)

    def s_unresolved(self, kids: Kids) -> n.Statement:
        span, clauses = self._ended([*kids, None])
        return n.Unresolved(clauses, _unquoted(kids[1]), span=span)

    def s_remark(self, kids: Kids) -> n.Statement:
        span, clauses = self._ended([*kids, None])
        return n.Remark(clauses, _unquoted(kids[1]), span=span)

    # ---------------------------------------------------------------- headings

    def h_codes(self, kids: Kids) -> n.Heading:
        excepted = kids[2] if len(kids) > 2 and isinstance(kids[2], n.SetExpr) else None
        validity = _pick(kids, n.Validity)
        return n.CodesHeading(kids[0], validity=validity, excepted=excepted, span=self._span(kids))

    def h_code(self, kids: Kids) -> n.Heading:
        ref: n.CodeRef = kids[0]
        codes = n.SetExpr((n.CodeMember(ref, span=ref.span),), span=ref.span)
        return n.CodesHeading(codes, self._quoted(kids[1]), validity=_pick(kids, n.Validity), span=self._span(kids))

    def h_note(self, kids: Kids) -> n.Heading:
        table = next((self._quoted(kid) for kid in kids if isinstance(kid, Token) and kid.type == "STRING"), None)
        excepted, validity = _pick(kids, n.SetExpr), _pick(kids, n.Validity)
        note = str(self._whole(kids[3]))
        return n.NoteHeading(note, table, validity=validity, excepted=excepted, span=self._span(kids))

    def h_approval(self, kids: Kids) -> n.Heading:
        excepted, validity = _pick(kids, n.SetExpr), _pick(kids, n.Validity)
        return n.ApprovalHeading(self._word(kids[3]), validity=validity, excepted=excepted, span=self._span(kids))

    def h_letter(self, kids: Kids) -> n.Heading:
        excepted, validity = _pick(kids, n.SetExpr), _pick(kids, n.Validity)
        return n.LetterHeading(self._word(kids[3]), validity=validity, excepted=excepted, span=self._span(kids))

    def h_of(self, kids: Kids) -> n.Heading:
        word, span = self._named(kids[2]), self._span(kids)
        excepted, validity = _pick(kids, n.SetExpr), _pick(kids, n.Validity)
        if kids[2].type == "STRING":
            return n.PlaceHeading(word, validity=validity, excepted=excepted, span=span)
        return n.GroupHeading(word, validity=validity, excepted=excepted, span=span)

    def h_every(self, kids: Kids) -> n.Heading:
        return n.EveryHeading(span=self._span(kids))

    def h_case(self, kids: Kids) -> n.Heading:
        return n.CaseHeading(self._word(kids[1]), span=self._span(kids))

    def h_material(self, kids: Kids) -> n.Heading:
        return n.MaterialHeading(self._quoted(kids[1]), span=self._span(kids))

    # ---------------------------------------------------------------- declarations

    def called(self, kids: Kids) -> n.Word:
        word = self._named(kids[0])
        return n.Word(" ".join(word.text.split()), span=word.span)

    def validity(self, kids: Kids) -> n.Validity:
        dates = [self._date(kid) for kid in kids if kid.type == "DATE"]
        start = dates[0] if kids[0] == "from" else None
        end = dates[-1] if "until" in kids else None
        span = self._span(kids)
        if start and end and end < start and not self._problems:
            fix = replace(span, f"from {end} until {start}")
            self._problem("E0401", span, start=start, end=end, fix=fix)
        return n.Validity(start, end, span=span)

    def d_ruleset(self, kids: Kids) -> n.Declaration:
        return n.RulesetDecl(self._word(kids[1]), _unquoted(kids[2]), span=self._span(kids))

    def d_source(self, kids: Kids) -> n.Declaration:
        language = self._word(kids[4]) if "language" in kids[3:4] else None
        published = self._date(kids[-1]) if kids[-1].type == "DATE" else None
        return n.SourceDecl(self._word(kids[1]), _unquoted(kids[2]), language, published, span=self._span(kids))

    def d_in_force(self, kids: Kids) -> n.Declaration:
        return n.InForceDecl(kids[2], span=self._span(kids))

    def d_shapes(self, kids: Kids) -> n.Declaration:
        return n.ShapesDecl(tuple(self._quoted(kid) for kid in kids[3::2]), span=self._span(kids))

    def d_catalogue(self, kids: Kids) -> n.Declaration:
        return n.CatalogueDecl(self._quoted(kids[1]), span=self._span(kids))

    def d_outside(self, kids: Kids) -> n.Declaration:
        return n.OutsideDecl(self._quoted(kids[1]), span=self._span(kids))

    def d_with(self, kids: Kids) -> n.Declaration:
        return n.WithMeansDecl(kids[2], _pick(kids, n.Reading), span=self._span(kids))

    def d_key(self, kids: Kids) -> n.Declaration:
        return n.KeyDecl(kids[1], self._word(kids[3]), self._names(kids[4:]), span=self._span(kids))

    def d_fact(self, kids: Kids) -> n.Declaration:
        type_, unit, choices = kids[3].value
        presumed = kids[5] if len(kids) > 5 else None
        question = _unquoted(kids[-1]) if isinstance(kids[-1], Token) else None
        return n.FactDecl(kids[1], type_, unit, choices, presumed, question, span=self._span(kids))

    def t_yes_no(self, kids: Kids) -> Part:
        return Part("type", (str(kids[0]), None, ()), span=self._span(kids))

    t_date = t_text = t_yes_no

    def t_number(self, kids: Kids) -> Part:
        unit = self._word(kids[2]).text if len(kids) == 3 else None
        return Part("type", ("number", unit, ()), span=self._span(kids))

    def t_choice(self, kids: Kids) -> Part:
        return Part("type", ("choice", None, tuple(kids[2::2])), span=self._span(kids))

    def t_list(self, kids: Kids) -> Part:
        return Part("type", ("list", None, tuple(kids[2::2])), span=self._span(kids))

    def d_group(self, kids: Kids) -> n.Declaration:
        title = _unquoted(kids[2]) if kids[2].type == "STRING" else None
        members, incomplete, known_by = next(kid for kid in kids if isinstance(kid, Part)).value
        reading = _pick(kids, n.Reading)
        return n.GroupDecl(kids[1], title, members, incomplete, known_by, reading, span=self._span(kids))

    def groupbody(self, kids: Kids) -> Part:
        incomplete = _pick(kids, Part)
        known_by = incomplete.value if incomplete else None
        return Part("group", (_pick(kids, n.SetExpr), incomplete is not None, known_by), span=self._span(kids))

    def incomplete(self, kids: Kids) -> Part:
        return Part("incomplete", kids[3] if len(kids) == 4 else None, span=self._span(kids))

    def d_term(self, kids: Kids) -> n.Declaration:
        return n.TermDecl(kids[1], kids[3], _pick(kids, n.Reading), span=self._span(kids))

    def d_noun(self, kids: Kids) -> n.Declaration:
        return n.NounDecl(kids[1], self._word(kids[3]), span=self._span(kids))

    def d_letter(self, kids: Kids) -> n.Declaration:
        title = next((_unquoted(kid) for kid in kids if isinstance(kid, Token) and kid.type == "STRING"), None)
        value = next((self._number(kid) for kid in kids if isinstance(kid, Token) and kid.type == "NUMBER"), None)
        letters = [self._word(kid) for kid in kids if isinstance(kid, Token) and kid.type == "KEYLETTER"]
        currency = letters[1] if len(letters) == 2 else None
        return n.LetterDecl(letters[0], title, value, currency, _pick(kids, n.Validity), span=self._span(kids))

    def d_period(self, kids: Kids) -> n.Declaration:
        start, end = self._in_order(kids[3], kids[5])
        return n.PeriodDecl(self._word(kids[1]), start, end, span=self._span(kids))

    def d_alternatives(self, kids: Kids) -> n.Declaration:
        return n.AlternativesDecl(self._word(kids[1]), kids[3], span=self._span(kids))

    def d_table(self, kids: Kids) -> n.Declaration:
        return n.TableDecl(self._word(kids[1]), self._quoted(kids[2]), span=self._span(kids))

    def d_exclusions(self, kids: Kids) -> n.Declaration:
        span, clauses = self._ended(kids)
        return n.ExclusionsDecl(self._quoted(kids[2]), _pick(kids, n.Scope), clauses, span=span)

    def d_limits(self, kids: Kids) -> n.Declaration:
        span, clauses = self._ended(kids)
        return n.LimitsDecl(self._quoted(kids[2]), self._pers(kids), clauses, span=span)

    def d_check(self, kids: Kids) -> n.Declaration:
        reading = _pick(kids, n.Reading)
        return n.CheckDecl(kids[1], str(kids[2]), kids[3], reading, span=self._span(kids))  # type: ignore[arg-type]

    def d_assume(self, kids: Kids) -> n.Declaration:
        return n.AssumeDecl(self._word(kids[1]), kids[3], _pick(kids, n.Reading), span=self._span(kids))

    def d_from(self, kids: Kids) -> n.Declaration:
        validity = _pick(kids, n.Validity)
        return n.FromDecl(self._word(kids[1]), _unquoted(kids[2]), validity, span=self._span(kids))

    def d_case(self, kids: Kids) -> n.Declaration:
        return n.CaseDecl(self._word(kids[1]), _unquoted(kids[2]), span=self._span(kids))

    def d_example(self, kids: Kids) -> n.Declaration:
        return n.Example(_unquoted(kids[1]), (), span=self._span(kids))

    def n_unresolved(self, kids: Kids) -> n.Declaration:
        return n.TopNote(str(kids[0]), _unquoted(kids[1]), span=self._span(kids))  # type: ignore[arg-type]

    n_remark = n_judge = n_unresolved

    # ---------------------------------------------------------------- amendments

    def _strings(self, kids: Kids) -> list[n.Word]:
        return [self._quoted(kid) for kid in kids if isinstance(kid, Token) and kid.type == "STRING"]

    def a_number(self, kids: Kids) -> n.Declaration:
        (place,) = self._strings(kids)
        old, new = str(self._number(kids[2])), str(self._number(kids[4]))
        reading = _pick(kids, n.Reading)
        return n.Amendment("number", (place,), old=old, new=new, reading=reading, span=self._span(kids))

    def a_words(self, kids: Kids) -> n.Declaration:
        old, new, place = self._strings(kids)
        reading = _pick(kids, n.Reading)
        return n.Amendment("words", (place,), old=old.text, new=new.text, reading=reading, span=self._span(kids))

    def a_rows(self, kids: Kids) -> n.Declaration:
        (place,) = self._strings(kids)
        reading = _pick(kids, n.Reading)
        return n.Amendment("replace-rows", (place,), codes=kids[2], reading=reading, span=self._span(kids))

    def a_unit(self, kids: Kids) -> n.Declaration:
        (place,) = self._strings(kids)
        reading = _pick(kids, n.Reading)
        return n.Amendment("replace-unit", (place,), unit=str(kids[1]), reading=reading, span=self._span(kids))

    def a_add(self, kids: Kids) -> n.Declaration:
        (place,) = self._strings(kids)
        after = next((self._word(kid) for kid in kids if isinstance(kid, Token) and kid.type == "CODE"), None)
        reading = _pick(kids, n.Reading)
        return n.Amendment("add-rows", (place,), codes=kids[2], after=after, reading=reading, span=self._span(kids))

    def a_add_unit(self, kids: Kids) -> n.Declaration:
        places, reading = tuple(self._strings(kids)), _pick(kids, n.Reading)
        return n.Amendment("add-unit", places, unit=str(kids[1]), reading=reading, span=self._span(kids))

    def a_insert(self, kids: Kids) -> n.Declaration:
        place, *others = self._strings(kids)
        after, reading = others[0] if others else None, _pick(kids, n.Reading)
        return n.Amendment("insert", (place,), after=after, reading=reading, span=self._span(kids))

    def a_renumber(self, kids: Kids) -> n.Declaration:
        place, new = self._strings(kids)
        reading = _pick(kids, n.Reading)
        return n.Amendment("renumber", (place,), new=new.text, reading=reading, span=self._span(kids))

    # ---------------------------------------------------------------- arithmetic

    def arith(self, kids: Kids) -> n.Arith:
        """`a - b - c` is `(a - b) - c`."""
        left: n.Arith = kids[0]
        for op, right in zip(kids[1::2], kids[2::2], strict=True):
            sign = "-" if op.type == "MINUS" else str(op)
            left = n.Operation(sign, left, right, span=self._span([left, right]))  # type: ignore[arg-type]
        return left

    product = arith

    def m_number(self, kids: Kids) -> n.Arith:
        return n.Number(self._number(kids[0]), len(kids) == 2, span=self._span(kids))

    def m_name(self, kids: Kids) -> n.Arith:
        return n.TableRef(self._word(kids[0]), span=self._span(kids))

    def m_function(self, kids: Kids) -> n.Arith:
        return n.TableRef(self._word(kids[1]), _words(kids[0]), span=self._span(kids))

    def m_round(self, kids: Kids) -> n.Arith:
        return n.Round(kids[2], span=self._span(kids))

    def m_group(self, kids: Kids) -> n.Arith:
        inner: n.Arith = kids[1]
        return inner

    # ---------------------------------------------------------------- examples

    def _given(self, kids: Kids) -> tuple[n.Given, ...]:
        return tuple(kid for kid in kids if isinstance(kid, n.Given))

    def e_patient(self, kids: Kids) -> n.ExamplePart:
        return n.ExGiven(str(kids[0]), self._given(kids), span=self._span(kids))  # type: ignore[arg-type]

    e_claim = e_provider = e_patient

    def e_received(self, kids: Kids) -> n.ExamplePart:
        return n.ExReceived(self._date(kids[1]), span=self._span(kids))

    def e_on(self, kids: Kids) -> n.ExamplePart:
        return n.ExLines(self._date(kids[1]), tuple(kids[3::2]), span=self._span(kids))

    def e_history(self, kids: Kids) -> n.ExamplePart:
        *received, date = [self._date(kid) for kid in kids if isinstance(kid, Token) and kid.type == "DATE"]
        lines = tuple(kid for kid in kids if isinstance(kid, n.ExampleLine))
        return n.ExLines(date, lines, history=True, received=received[0] if received else None, span=self._span(kids))

    def e_year(self, kids: Kids) -> n.ExamplePart:
        year = self._whole(kids[3])
        if not 1 <= year <= 9999:
            self._problem("E0112", self._of(kids[3]), date=year)
        return n.ExHistoryYear(kids[1], year, span=self._span(kids))

    def e_complete(self, kids: Kids) -> n.ExamplePart:
        return n.ExComplete(self._date(kids[3]), span=self._span(kids))

    def e_approval(self, kids: Kids) -> n.ExamplePart:
        return n.ExApproval(self._date(kids[1]), kids[3], self._given(kids), span=self._span(kids))

    def e_episode(self, kids: Kids) -> n.ExamplePart:
        if len(kids) > 5:
            start, end = self._in_order(kids[4], kids[6])
        else:
            start, end = self._date(kids[4]), None
        return n.ExEpisode(self._word(kids[1]), self._named(kids[2]), start, end, span=self._span(kids))

    def e_used(self, kids: Kids) -> n.ExamplePart:
        service, *department = self._strings(kids)
        place = department[0].text if department else None
        return n.ExUsed(self._whole(kids[1]), service.text, place, span=self._span(kids))

    def e_met(self, kids: Kids) -> n.ExamplePart:
        return n.ExMet(span=self._span(kids))

    def e_expect(self, kids: Kids) -> n.ExamplePart:
        return n.Expect(**kids[1].value, span=self._span(kids))

    def e_total(self, kids: Kids) -> n.ExamplePart:
        return n.ExpectTotal(kids[2], span=self._span(kids))

    def exline(self, kids: Kids) -> n.ExampleLine:
        code, row, quoted = self._billed(kids[0])
        units = next((self._whole(kid) for kid in kids if isinstance(kid, Token) and kid.type == "NUMBER"), 1)
        return n.ExampleLine(code, quoted, units, self._given(kids), row, span=self._span(kids))

    def _billed(self, kid: n.CodeRef | Token) -> tuple[str, int | None, bool]:
        return (_unquoted(kid), None, True) if isinstance(kid, Token) else (kid.code, kid.row, False)

    def g_value(self, kids: Kids) -> n.Given:
        return n.Given(self._word(kids[0]), kids[1], "value", span=self._span(kids))

    def g_true(self, kids: Kids) -> n.Given:
        return n.Given(self._word(kids[0]), None, "yes", span=self._span(kids))

    def g_false(self, kids: Kids) -> n.Given:
        return n.Given(self._word(kids[1]), None, "no", span=self._span(kids))

    def g_absent(self, kids: Kids) -> n.Given:
        return n.Given(self._word(kids[0]), None, "absent", span=self._span(kids))

    def x_verdict(self, kids: Kids) -> Part:
        parts = [kid for kid in kids if isinstance(kid, Part)]
        by = tuple(part.value for part in parts if part.kind == "by")
        texts = tuple(part.value for part in parts if part.kind == "text")
        amount = next((part.value for part in parts if part.kind == "amount"), None)
        return self._expected(kids, verdict=kids[1].value, by=by, texts=texts, amount=amount, **kids[0].value)

    def x_not_by(self, kids: Kids) -> Part:
        return self._expected(kids, not_by=_unquoted(kids[-1]), **kids[0].value)

    def x_claim(self, kids: Kids) -> Part:
        return self._expected(kids, verdict=kids[1].value)

    def _expected(self, kids: Kids, **values: Any) -> Part:
        nothing = {"code": None, "line": None, "verdict": None, "by": (), "not_by": None, "texts": (), "amount": None}
        return Part("expected", nothing | values, span=self._span(kids))

    def w_code(self, kids: Kids) -> Part:
        code, row, quoted = self._billed(kids[0])
        return Part("who", {"code": code, "row": row, "quoted": quoted}, span=self._span(kids))

    def w_line(self, kids: Kids) -> Part:
        return Part("who", {"line": self._whole(kids[1])}, span=self._span(kids))

    def ev_rule(self, kids: Kids) -> Part:
        return Part("by", _unquoted(kids[-1]), span=self._span(kids))

    def ev_text(self, kids: Kids) -> Part:
        return Part("text", _unquoted(kids[-1]), span=self._span(kids))

    def amount(self, kids: Kids) -> Part:
        return Part("amount", kids[-1], span=self._span(kids))


def _bare_name(cond: n.Cond) -> str | None:
    """The name that a condition begins with, if that name alone is asked."""
    first = cond.parts[0] if isinstance(cond, n.And) else cond
    return first.fact.text if isinstance(first, n.FactTrue) else None


def _pick(kids: Kids, kind: type[T]) -> T | None:
    """The first kid of a kind."""
    return next((kid for kid in kids if isinstance(kid, kind)), None)


def _unquoted(token: Token) -> str:
    return str(token)[1:-1]


def _words(token: Token) -> Any:
    """The words of a token, blanks made single: `at  most` is `at most`."""
    return " ".join(token.split())


def section_text(token: Token) -> str:
    """`§5-6` is `§ 5-6`."""
    return " ".join(token.replace("§", "§ ").split())
