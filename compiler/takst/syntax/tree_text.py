"""From a tree to its canonical text: the same tree, when it is parsed again, without comments."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal
from itertools import pairwise
from typing import assert_never

from takst.syntax import keywords
from takst.syntax import nodes as n
from takst.syntax.vocabulary import NAME

INDENT = " " * 4


def print_tree(rule_file: n.RuleFile) -> str:
    """One line for each sentence; blocks and examples stand apart."""
    lines: list[str] = []
    for before, item in pairwise([None, *rule_file.items]):
        assert item is not None
        if isinstance(before, n.CaseDecl) and _is_body_of(item, before):
            lines += _body(item)
            continue
        if before and any(isinstance(one, n.Block | n.Example) for one in (before, item)):
            lines.append("")
        lines += [_first_line(item), *_body(item)]
    return "".join(f"{line}\n" for line in lines)


def _is_body_of(item: n.Item, case: n.CaseDecl) -> bool:
    """`case EP9 "attrition"` with sentences under it is a declaration and a block in one."""
    if not isinstance(item, n.Block) or not item.statements:
        return False
    return item.heading == n.CaseHeading(case.name, span=case.span)


def _first_line(item: n.Item) -> str:
    return heading_text(item.heading) if isinstance(item, n.Block) else declaration_text(item)


def _body(item: n.Item) -> Iterator[str]:
    if isinstance(item, n.Block):
        yield from (INDENT + statement_text(statement) for statement in item.statements)
    if isinstance(item, n.Example):
        yield from (INDENT + example_text(part) for part in item.parts)


# ---------------------------------------------------------------- words


def _joined(*parts: str | None) -> str:
    return " ".join(part for part in parts if part)


def _quoted(text: str) -> str:
    return f'"{text}"'


def _bare_or_quoted(word: n.Word) -> str:
    """Where a name and a quoted text mean the same."""
    return word.text if NAME.fullmatch(word.text) and word.text not in keywords.KEYWORDS else _quoted(word.text)


def _called(word: n.Word) -> str:
    """A name where it is declared: a phrase is quoted."""
    return _quoted(word.text) if " " in word.text else word.text


def _number(number: Decimal) -> str:
    return f"{number:f}"


def value_text(value: n.Value) -> str:
    match value:
        case n.Quantity():
            return _joined(_number(value.number), value.unit)
        case n.DateValue():
            return value.date.isoformat()
        case n.TextValue():
            return _quoted(value.text)
        case n.SectionValue() | n.Word():
            return value.text
        case _:
            assert_never(value)


def _values(values: Iterable[n.Value]) -> str:
    return ", ".join(map(value_text, values))


# ---------------------------------------------------------------- sets of lines


def _code(ref: n.CodeRef) -> str:
    return _with_row(ref.code, ref.row)


def _with_row(code: str, row: int | None) -> str:
    return code if row is None else f"{code} row {row}"


def _member(member: n.Member) -> str:
    match member:
        case n.CodeMember():
            return _code(member.ref)
        case n.RangeMember():
            return f"{_code(member.first)} to {_code(member.last)}"
        case n.AnotherMember():
            return f"another {member.prefix} code"
        case n.GlobMember():
            return f"{member.prefix}*"
        case n.AnyOtherMember():
            return _joined("any other code", f"of {_bare_or_quoted(member.of)}" if member.of else None)
        case n.AnyMaterialMember():
            return "any material"
        case n.NamedMember():
            return member.name.text
        case n.QuotedMember():
            return _quoted(member.text)
        case _:
            assert_never(member)


def set_text(members: n.SetExpr) -> str:
    return ", ".join(map(_member, members.members))


# ---------------------------------------------------------------- conditions


def _reach(reach: n.Reach | None) -> str | None:
    return f"within {_distance(reach)}" if reach else None


def _distance(reach: n.Reach) -> str:
    return f"{reach.number} {reach.unit}{'' if reach.number == 1 else 's'}"


def _scope(scope: n.Scope | None, preposition: str = "in", joint: str = " and ") -> str | None:
    return f"{preposition} the same {joint.join(key.text for key in scope.keys)}" if scope else None


def _per(per: n.Per, joint: str = " and ") -> str:
    match per:
        case n.PerKey():
            return "per " + joint.join(key.text for key in per.keys)
        case n.PerRolling():
            return f"within {_distance(per.within)}"
        case n.PerEver():
            return "ever"
        case n.PerPeriod():
            return f"in {per.name.text}"
        case _:
            assert_never(per)


def cond_text(cond: n.Cond) -> str:
    match cond:
        case n.Or():
            return " or ".join(_inner(part, n.Or) for part in cond.parts)
        case n.And():
            return " and ".join(_inner(part, n.Or, n.And) for part in cond.parts)
        case n.Not():
            return f"not {_inner(cond.part, n.Or, n.And)}"
        case n.Compare():
            return f"{cond.fact.text} {cond.op} {value_text(cond.value)}"
        case n.Is():
            return f"{cond.fact.text} is {'not ' if cond.negated else ''}{value_text(cond.value)}"
        case n.OneOf():
            return f"{cond.fact.text} is one of {_values(cond.values)}"
        case n.Between():
            return _joined(f"{cond.fact.text} is {_number(cond.low)} to {_number(cond.high)}", cond.unit)
        case n.Known():
            return f"{cond.fact.text} is {'given' if cond.given else 'missing'}"
        case n.Includes():
            return f"{cond.fact.text} includes {value_text(cond.value)}"
        case n.Matches():
            return f"{cond.fact.text} matches {', '.join(f'{prefix}*' for prefix in cond.prefixes)}"
        case n.FactTrue():
            return cond.fact.text
        case n.Ratio():
            number, per = _number(cond.number), _number(cond.per)
            return f"{cond.fact.text} {cond.bound} {number} per {per} {cond.other.text}"
        case n.DateGap():
            return f"{cond.fact.text} is {cond.bound} {_distance(cond.distance)} {cond.side} {cond.other.text}"
        case n.Billed():
            where = _scope(cond.scope, joint=", ") or _reach(cond.within)
            return _joined("billed", cond.side, set_text(cond.partners), where, _whose(cond.whose))
        case n.CountOver():
            counted = f"of {set_text(cond.counted)}" if cond.counted else None
            return _joined(f"more than {cond.number}", counted, *(_per(per, " per ") for per in cond.per))
        case n.Approved():
            return "prior approval"
        case n.Judged():
            return f"judged {_quoted(cond.question)}"
        case _:
            assert_never(cond)


def _inner(cond: n.Cond, *bracketed: type[n.Node]) -> str:
    return f"({cond_text(cond)})" if isinstance(cond, bracketed) else cond_text(cond)


def _whose(cond: n.Cond | None) -> str | None:
    return f"whose ({cond_text(cond)})" if cond else None


# ---------------------------------------------------------------- statements


def reading_text(reading: n.Reading | None) -> str | None:
    if reading is None:
        return None
    instead = f"rather than {_quoted(reading.instead)}" if reading.instead is not None else None
    return _joined(f"reading {_quoted(reading.text)}", instead)


def _clauses(clauses: n.Clauses) -> str | None:
    unless = f"unless {cond_text(clauses.unless)}" if clauses.unless else None
    when = f"when {cond_text(clauses.when)}" if clauses.when else None
    otherwise = f"otherwise {clauses.otherwise}" if clauses.otherwise else None
    return _joined(unless, when, otherwise, reading_text(clauses.reading)) or None


def statement_text(statement: n.Statement) -> str:
    return _joined(_sentence(statement), _clauses(statement.clauses))


def _sentence(statement: n.Statement) -> str:
    match statement:
        case n.Exclusion():
            return _joined("cannot be billed with", set_text(statement.partners), _scope(statement.scope))
        case n.IntervalBan():
            return _interval(statement)
        case n.Permission():
            return _joined("may be billed with", set_text(statement.partners), _scope(statement.scope))
        case n.RepeatPermission():
            return "may be billed several times"
        case n.Limit():
            return _limit(statement)
        case n.Condition():
            return f"{'also' if statement.also else 'only'} when {cond_text(statement.cond)}"
        case n.ByCondition():
            return f"{'also' if statement.also else 'only'} by {statement.fact.text} {_values(statement.values)}"
        case n.NotCovered():
            return "not covered"
        case n.Decided():
            return f"decided by {_quoted(statement.by)}"
        case n.CoveredAt():
            return f"covered at {statement.basis.text}"
        case n.Granted():
            return f"granted when {cond_text(statement.cond)}"
        case n.ApprovalRequired():
            return _joined("requires", "prior" if statement.prior else None, "approval", _whose(statement.whose))
        case n.DocumentRequired():
            dated = f"dated {statement.dated} {statement.dated_fact.text}" if statement.dated_fact else None
            return _joined("requires document", _bare_or_quoted(statement.kind), dated)
        case n.ReferralRequired():
            return "requires referral"
        case n.LinesRequired():
            return _joined("requires", set_text(statement.partners), _scope(statement.scope))
        case n.Inclusion():
            up_to = f"up to {statement.up_to}" if statement.up_to is not None else None
            where = _scope(statement.scope) or (f"{_reach(statement.reach)} after" if statement.reach else None)
            return _joined("includes", up_to, set_text(statement.items), where)
        case n.InclusionLift():
            return f"does not include {set_text(statement.items)}"
        case n.PaysCoefficient():
            letter = f"with letter {statement.letter.text}" if statement.letter else None
            return _joined("pays", "second" if statement.second else None, "coefficient", letter)
        case n.PaysFee():
            return f"pays {fee_text(statement.fee)}"
        case n.PaysAs():
            return f"pays as {_code(statement.ref)}"
        case n.Factor():
            floor = f", at least {fee_text(statement.floor)}" if statement.floor else ""
            return f"times {_number(statement.factor)}{floor}"
        case n.Supplement():
            return _joined("adds", fee_text(statement.fee), _step(statement.step))
        case n.Rank():
            shares = ", ".join(map(_share, statement.shares))
            return _joined(f"pays {shares}, by {statement.by.text}", *map(_per, statement.per))
        case n.Cap():
            return _joined("total at most", fee_text(statement.fee), *map(_per, statement.per))
        case n.PatientPays(most=most):
            return f"patient pays at most {fee_text(most) if isinstance(most, n.Fee) else f'as {_code(most)}'}"
        case n.Judge():
            return f"judge {_quoted(statement.question)}"
        case n.Unresolved():
            return f"unresolved {_quoted(statement.text)}"
        case n.Remark():
            return f"note {_quoted(statement.text)}"
        case _:
            raise TypeError(f"no text for {type(statement).__name__}")


def fee_text(fee: n.Fee) -> str:
    return _joined(fee.letter.text if fee.letter else None, _number(fee.number))


def _step(step: n.Step | None) -> str | None:
    if step is None:
        return None
    size = None if step.size is None else _number(step.size)
    above = None if step.above is None else f"above {_number(step.above)}"
    return _joined("per", "started" if step.started else None, size, step.fact.text, above)


def _share(share: n.Share) -> str:
    pays = fee_text(share.fee) if share.fee is not None else f"{_number(share.percent or Decimal(0))} %"
    return f"{pays} for {share.place}"


def _interval(ban: n.IntervalBan) -> str:
    same = _scope(ban.same, "for")
    if ban.partners is None:
        return _joined("cannot be billed again", _reach(ban.within), same)
    return _joined("cannot be billed", _reach(ban.within), ban.side, set_text(ban.partners), same)


def _limit(limit: n.Limit) -> str:
    noun = limit.noun.text if limit.noun else None
    counting = f"counting {set_text(limit.counting)}" if limit.counting else None
    everyone = "over all patients" if limit.all_patients else None
    return _joined(f"max {limit.number}", noun, *map(_per, limit.per), counting, everyone)


# ---------------------------------------------------------------- headings


def _validity(validity: n.Validity | None) -> str | None:
    if validity is None:
        return None
    start = f"from {validity.start.isoformat()}" if validity.start else None
    return _joined(start, f"until {validity.end.isoformat()}" if validity.end else None)


def heading_text(heading: n.Heading) -> str:
    excepted = f"except {set_text(heading.excepted)}" if heading.excepted else None
    return _joined(_subject(heading), excepted, _validity(heading.validity))


def _subject(heading: n.Heading) -> str:
    match heading:
        case n.CodesHeading():
            return _joined(set_text(heading.codes), _quoted(heading.label.text) if heading.label else None)
        case n.NoteHeading():
            return _joined(
                f"codes with note {heading.note}", f"of {_quoted(heading.table.text)}" if heading.table else None
            )
        case n.ApprovalHeading():
            return f"codes with approval {heading.mark.text}"
        case n.LetterHeading():
            return f"codes with letter {heading.letter.text}"
        case n.PlaceHeading():
            return f"codes of {_quoted(heading.place.text)}"
        case n.GroupHeading():
            return f"codes of {heading.group.text}"
        case n.EveryHeading():
            return "every line"
        case n.CaseHeading():
            return f"case {heading.name.text}"
        case n.MaterialHeading():
            return f"material {_quoted(heading.name.text)}"
        case _:
            raise TypeError(f"no text for {type(heading).__name__}")


# ---------------------------------------------------------------- declarations


def declaration_text(declaration: n.Declaration) -> str:
    match declaration:
        case n.RulesetDecl():
            return f"ruleset {declaration.name.text} {_quoted(declaration.title)}"
        case n.SourceDecl():
            language = f"language {declaration.language.text}" if declaration.language else None
            published = f"published {declaration.published.isoformat()}" if declaration.published else None
            return _joined(f"source {declaration.name.text} {_quoted(declaration.title)}", language, published)
        case n.InForceDecl():
            return _joined("in force", _validity(declaration.validity))
        case n.ShapesDecl():
            return f"codes look like {', '.join(_quoted(shape.text) for shape in declaration.shapes)}"
        case n.CatalogueDecl():
            return f"catalogue {_quoted(declaration.path.text)}"
        case n.OutsideDecl():
            return f"outside {_quoted(declaration.path.text)}"
        case n.WithMeansDecl():
            return _joined("with means", _scope(declaration.scope), reading_text(declaration.reading))
        case n.KeyDecl():
            presumed = ", ".join(word.text for word in declaration.presumed)
            name = _called(declaration.name)
            return _joined(f"key {name}: {declaration.path.text}", presumed and f"presumed {presumed}")
        case n.FactDecl():
            return _fact(declaration)
        case n.GroupDecl():
            return _group(declaration)
        case n.TermDecl():
            name = _called(declaration.name)
            return _joined(f"term {name}: {cond_text(declaration.cond)}", reading_text(declaration.reading))
        case n.NounDecl():
            return f"noun {_called(declaration.name)}: {declaration.of.text}"
        case n.LetterDecl():
            return _letter(declaration)
        case n.PeriodDecl():
            return f"period {declaration.name.text}: {declaration.start.isoformat()} to {declaration.end.isoformat()}"
        case n.AlternativesDecl():
            return f"alternatives {declaration.name.text}: {set_text(declaration.codes)}"
        case n.TableDecl():
            return f"table {declaration.name.text} {_quoted(declaration.path.text)}"
        case n.ExclusionsDecl():
            start = f"exclusions from {_quoted(declaration.path.text)}"
            return _joined(start, _scope(declaration.scope), _clauses(declaration.clauses))
        case n.LimitsDecl():
            start = f"limits from {_quoted(declaration.path.text)}"
            return _joined(start, *map(_per, declaration.per), _clauses(declaration.clauses))
        case n.CheckDecl():
            sides = f"{arith_text(declaration.left)} {declaration.relation} {arith_text(declaration.right)}"
            return _joined(f"check {sides}", reading_text(declaration.reading))
        case n.AssumeDecl():
            value = f"{declaration.name.text} = {arith_text(declaration.value)}"
            return _joined(f"assume {value}", reading_text(declaration.reading))
        case n.FromDecl():
            place = f"{declaration.source.text} {_quoted(declaration.place)}"
            return _joined(f"from {place}", _validity(declaration.validity))
        case n.CaseDecl():
            return f"case {declaration.name.text} {_quoted(declaration.title)}"
        case n.TopNote():
            return f"{declaration.kind} {_quoted(declaration.text)}"
        case n.Amendment():
            return _joined(_change(declaration), reading_text(declaration.reading))
        case n.Example():
            return f"example {_quoted(declaration.title)}"
        case _:
            raise TypeError(f"no text for {type(declaration).__name__}")


def _fact(fact: n.FactDecl) -> str:
    type_: str = fact.type
    if fact.type == "number" and fact.unit:
        type_ = f"number in {fact.unit}"
    elif fact.type == "choice":
        type_ = f"one of {_values(fact.choices)}"
    elif fact.type == "list" and fact.choices:
        type_ = f"list of {_values(fact.choices)}"
    presumed = f"presumed {value_text(fact.presumed)}" if fact.presumed else None
    question = _quoted(fact.question) if fact.question is not None else None
    return _joined(f"fact {_called(fact.name)}: {type_}", presumed, question)


def _letter(letter: n.LetterDecl) -> str:
    name = _joined("letter", letter.name.text, None if letter.title is None else _quoted(letter.title))
    if letter.value is None or letter.currency is None:
        return name
    return _joined(f"{name}: {_number(letter.value)}", letter.currency.text, _validity(letter.validity))


def _group(group: n.GroupDecl) -> str:
    title = _quoted(group.title) if group.title is not None else None
    members = set_text(group.members) if group.members else None
    known = f"known by {cond_text(group.known_by)}" if group.known_by else None
    body = _joined(members, "incomplete" if group.incomplete else None, known, reading_text(group.reading))
    return f"{_joined('group', _called(group.name), title)}: {body}"


def _change(change: n.Amendment) -> str:
    places = ", ".join(_quoted(place.text) for place in change.places)
    codes = set_text(change.codes) if change.codes else None
    match change.kind:
        case "number":
            return f"replace number {change.old} by {change.new} in {places}"
        case "words":
            return f'replace words "{change.old}" by "{change.new}" in {places}'
        case "replace-rows":
            return f"replace rows {codes} in {places}"
        case "replace-unit":
            return f"replace {change.unit} {places}"
        case "add-rows":
            after = f"after {change.after.text}" if change.after else None
            return _joined(f"add rows {codes}", after, f"in {places}")
        case "add-unit":
            return f"add {change.unit} {places}"
        case "insert":
            return _joined(f"insert {places}", f"after {_quoted(change.after.text)}" if change.after else None)
        case "renumber":
            return f'renumber {places} as "{change.new}"'
        case _:
            assert_never(change.kind)


# ---------------------------------------------------------------- arithmetic


def arith_text(arith: n.Arith) -> str:
    match arith:
        case n.Number():
            return f"{_number(arith.value)}{' %' if arith.percent else ''}"
        case n.TableRef():
            return _joined(arith.function, arith.name.text)
        case n.Round():
            return f"round({arith_text(arith.of)})"
        case n.Operation():
            return f"{_operand(arith, arith.left, right=False)} {arith.op} {_operand(arith, arith.right, right=True)}"
        case _:
            assert_never(arith)


def _operand(outer: n.Operation, inner: n.Arith, right: bool) -> str:
    """Operations of one rank are read from the left, so only a right one needs brackets."""
    if not isinstance(inner, n.Operation):
        return arith_text(inner)
    weaker = inner.op in ("+", "-") and outer.op in ("×", "/")
    same = (inner.op in ("+", "-")) == (outer.op in ("+", "-"))
    return f"({arith_text(inner)})" if weaker or (right and same) else arith_text(inner)


# ---------------------------------------------------------------- examples


def example_text(part: n.ExamplePart) -> str:
    match part:
        case n.ExGiven():
            return f"{part.level} {', '.join(map(_given, part.given))}"
        case n.ExReceived():
            return f"received {part.date.isoformat()}"
        case n.ExLines():
            received = f"received {part.received.isoformat()}" if part.received else None
            lines = ", ".join(map(_line, part.lines))
            return _joined("history" if part.history else None, received, f"on {part.date.isoformat()}: {lines}")
        case n.ExHistoryYear():
            return f"history {_line(part.line)} in {part.year}"
        case n.ExComplete():
            return f"history complete from {part.date.isoformat()}"
        case n.ExApproval():
            return _joined(f"approval {part.date.isoformat()} for {set_text(part.codes)}", _with(part.given))
        case n.ExEpisode():
            end = f"to {part.end.isoformat()}" if part.end else None
            id = _bare_or_quoted(part.id)
            return _joined(f"episode {part.kind.text} {id} from {part.start.isoformat()}", end)
        case n.ExUsed():
            place = f"in {_quoted(part.department)}" if part.department is not None else None
            return _joined(f"used {part.units} of {_quoted(part.service)}", place)
        case n.ExMet():
            return "unknown met"
        case n.Expect():
            return f"expect {_expected(part)}"
        case n.ExpectTotal():
            return f"expect total {fee_text(part.total)}"
        case _:
            assert_never(part)


def _line(line: n.ExampleLine) -> str:
    code = _quoted(line.code) if line.quoted else _with_row(line.code, line.row)
    return _joined(code, f"× {line.units}" if line.units != 1 else None, _with(line.given))


def _with(given: tuple[n.Given, ...]) -> str | None:
    return f"with {' and '.join(map(_given, given))}" if given else None


def _given(given: n.Given) -> str:
    match given.how:
        case "value":
            assert given.value is not None
            return f"{given.name.text} {value_text(given.value)}"
        case "yes":
            return given.name.text
        case "no":
            return f"no {given.name.text}"
        case "absent":
            return f"{given.name.text} absent"
        case _:
            assert_never(given.how)


def _expected(expect: n.Expect) -> str:
    if expect.line is not None:
        who = f"line {expect.line}"
    elif expect.code is not None:
        who = _quoted(expect.code) if expect.quoted else _with_row(expect.code, expect.row)
    else:
        who = "claim"
    if expect.not_by is not None:
        return f"{who} not by {_quoted(expect.not_by)}"
    by = [f"by {_quoted(rule)}" for rule in expect.by]
    evidence = _joined(who, expect.verdict, *by)
    amount = [f"amount {fee_text(expect.amount)}"] if expect.amount is not None else []
    return ", ".join([evidence, *map(_quoted, expect.texts), *amount])
