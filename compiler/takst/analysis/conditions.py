"""What conditions and guards ask of a line: codes that nothing fits, sentences that never speak, or say nothing new."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence

from attrs import evolve

from takst.analysis.book import Book, as_serious, covers, fired, judges
from takst.analysis.finding import Finding, listed, name_of, quoted
from takst.analysis.formulas import Formula, both, negated
from takst.analysis.scene import Scene, Witness, verdict_of
from takst.analysis.solve import Found
from takst.ir import nodes as ir
from takst.ir.facts import facts_of
from takst.runtime.result import Result


def conditions(book: Book) -> Iterator[Finding]:
    yield from _never_payable(book)
    said: set[int] = set()
    for rule in reversed(book.rules.rules):
        found = _of_rule(book, rule, said)
        if found is not None:
            said.add(id(rule))
            yield found
    for rule in book.rules.rules:
        if id(rule) not in said:
            yield from _exception(book, rule)
    yield from _contradictions(book, said)
    yield from _doubled(book)
    yield from _ways(book)


# ---------------------------------------------------------------- codes that nothing fits


def _never_payable(book: Book) -> Iterator[Finding]:
    told: dict[tuple[int, ...], list[tuple[str, list[ir.AnyRule], dt.date]]] = {}
    for code in book.codes():
        if book.is_dead(code):
            day = book.days_to_ask(code)[0]
            core = book.solver.core([], book.refusing(book.asked(code, day)))
            told.setdefault(tuple(map(id, core)), []).append((code, core, day))
    for same in told.values():
        code, core, day = same[0]
        codes = [one for one, _, _ in same]
        together = (
            f"these {len(core)} sentences together" if len(core) > 2 else " and ".join(quoted(one) for one in core)
        )
        sentence = f"no line with {listed(codes)} can meet {together}"
        yield book.finding("never-payable", code, sentence, core, codes=codes, witness=_refused(book, code, day, core))


def _refused(book: Book, code: str, day: dt.date, core: Sequence[ir.AnyRule]) -> Witness | None:
    """A line that meets all but the last of them."""
    rest = [book.fine(rule, code) for rule in core[:-1]]
    last = core[-1]
    answer = book.solver.can([*rest, book.broken(last, code)])
    if not isinstance(answer, Found):
        return None
    return book.witness(book.scene(code, day, answer), lambda result: _only(result, book, code, last, core[:-1]))


def _only(result: Result, book: Book, code: str, rule: ir.AnyRule, others: Sequence[ir.AnyRule]) -> bool:
    """The rule speaks, and the others find nothing wrong and ask nothing."""
    silent = not any(
        finding.rule.partition(f"{book.name}.{code}.")[2] == other.slug
        for finding in result.findings
        for other in others
    )
    return silent and fired(result, 1, rule, book.name, code)


# ---------------------------------------------------------------- sentences that cannot speak, or say nothing new


def _of_rule(book: Book, rule: ir.AnyRule, said: set[int]) -> Finding | None:
    """The gravest thing that can be said of the sentence."""
    codes = _codes(book, rule)
    if isinstance(rule, ir.Note | ir.Unresolved | ir.AlsoWhen) or not codes:
        return None
    if (rule.when is not None or rule.unless is not None) and all(
        book.solver.never([book.guard(rule, c)]) for c in codes
    ):
        return _silent(book, rule, codes)
    if judges(rule):
        return _condition(book, rule, codes, said)
    if (rule.when is None and rule.unless is None) or isinstance(rule, ir.PatientPays):
        return None  # what the patient pays matters where nothing else is paid
    return _guarded(book, rule, codes)


def _codes(book: Book, rule: ir.AnyRule) -> list[str | None]:
    """The codes for which the sentence could speak, None for lines of any code. Of codes that can never be billed
    nothing more need be said."""
    if not rule.subject.codes:
        return [None]
    codes = book.order(rule.subject.codes)
    return [code for code in codes if book.day_of(code, rule) is not None and not book.is_dead(code)]


def _silent(book: Book, rule: ir.AnyRule, codes: list[str | None]) -> Finding:
    alone = f"no line can be so that {quoted(rule)} speaks"
    return book.finding(
        "rule-never-fires", name_of(rule), alone, [rule], codes=_known(codes), witness=_plain_line(book, rule, codes)
    )


def _refuse(core: Sequence[ir.AnyRule]) -> str:
    return f"{quoted(core[0])} refuses" if len(core) == 1 else f"{len(core)} other sentences refuse"


def _known(codes: Sequence[str | None]) -> list[str]:
    return [code for code in codes if code is not None]


def _condition(book: Book, rule: ir.AnyRule, codes: list[str | None], said: set[int]) -> Finding | None:
    broken = {code: book.broken(rule, code) for code in codes}
    if all(book.solver.never([broken[code]]) for code in codes):
        sentence = f"every line meets {quoted(rule)}"
        witness = _plain_line(book, rule, codes)
        return book.finding(
            "condition-never-fails", name_of(rule), sentence, [rule], codes=_known(codes), witness=witness
        )
    cores: list[list[ir.AnyRule]] = []
    for code in codes:
        others = [one for one in book.beside(code, rule) if as_serious(one[0], rule) and id(one[0]) not in said]
        if not others or not book.solver.never([broken[code], *(formula for _, formula in others)]):
            return None
        cores.append(book.solver.core([broken[code]], others))
    core = list({id(one): one for core in cores for one in core}.values())
    code = codes[0]
    day = book.day_of(code, rule) if code is not None else book.day(rule.valid)
    answer = book.solver.can([broken[code]])
    witness = None
    if code is not None and day is not None and isinstance(answer, Found):
        scene = book.scene(code, day, answer)
        witness = book.witness(
            scene,
            lambda result: (
                fired(result, 1, rule, book.name, code)
                and any(fired(result, 1, one, book.name, code) for one in cores[0])
            ),
        )
    whoever = quoted(core[0]) if len(core) == 1 else f"{len(core)} other sentences together"
    sentence = f"{quoted(rule)} refuses nothing that {whoever} would let stand"
    return book.finding("redundant", name_of(rule), sentence, [rule, *core[:3]], codes=_known(codes), witness=witness)


def _guarded(book: Book, rule: ir.AnyRule, codes: list[str | None]) -> Finding | None:
    """A sentence that speaks only of lines which are refused in any case."""
    for code in codes:
        others = book.refusing(book.beside(code, rule))
        if not others or not book.solver.never([book.guard(rule, code), *(formula for _, formula in others)]):
            return None
    code = codes[0]
    core = book.solver.core([book.guard(rule, code)], book.refusing(book.beside(code, rule)))
    sentence = f"{quoted(rule)} speaks only of lines that {_refuse(core)} in any case"
    witness = _met_and_refused(book, rule, code, book.guard(rule, code), core)
    return book.finding(
        "rule-never-fires", name_of(rule), sentence, [rule, *core[:3]], codes=_known(codes), witness=witness
    )


def _met_and_refused(
    book: Book, rule: ir.AnyRule, code: str | None, formula: Formula, core: Sequence[ir.AnyRule]
) -> Witness | None:
    day = book.day_of(code, rule) if code is not None else None
    answer = book.solver.can([formula])
    if code is None or day is None or not isinstance(answer, Found):
        return None
    scene = book.scene(code, day, answer)
    return book.witness(scene, lambda result: any(fired(result, 1, one, book.name, code) for one in core))


def _plain_line(book: Book, rule: ir.AnyRule, codes: Sequence[str | None]) -> Witness | None:
    code = codes[0]
    day = None if code is None else book.day_of(code, rule)
    if code is None or day is None:
        return None
    scene = book.scene(code, day, book.standing(code, day))
    return book.witness(scene, lambda result: verdict_of(result, 1) != "not in force")


# ---------------------------------------------------------------- sentences that refuse all lines of a kind


def _contradictions(book: Book, said: set[int]) -> Iterator[Finding]:
    """Conditions for lines of some kind, which no such line can meet together."""
    told: set[frozenset[int]] = set()
    for rule in book.all(ir.Condition):
        codes = _codes(book, rule)
        if (rule.when is None and rule.unless is None) or id(rule) in said or not codes:
            continue
        if not all(_never_so(book, rule, code) for code in codes):
            continue
        code = codes[0]
        own = [book.guard(rule, code), book.fine(rule, code)]
        core = book.solver.core(own, book.refusing(book.beside(code, rule)))
        if frozenset(map(id, (rule, *core))) in told:
            continue
        told.add(frozenset(map(id, (rule, *core))))
        sentence = f"a line of which {quoted(rule)} speaks can never meet it and {_all_of(core)}"
        witness = _met_and_refused(book, rule, code, both(*own), core)
        yield book.finding(
            "guards-contradict", name_of(rule), sentence, [rule, *core[:3]], codes=_known(codes), witness=witness
        )


def _never_so(book: Book, rule: ir.Condition, code: str | None) -> bool:
    """The sentence speaks of lines that could stand without it, and of none that can stand with it."""
    others = [formula for _, formula in book.refusing(book.beside(code, rule))]
    speaks = book.guard(rule, code)
    together = [speaks, book.fine(rule, code), *others]
    return bool(others) and book.solver.never(together) and isinstance(book.solver.can([speaks, *others]), Found)


def _all_of(rules: Sequence[ir.AnyRule]) -> str:
    return quoted(rules[0]) if len(rules) == 1 else f"{len(rules)} other sentences"


# ---------------------------------------------------------------- exceptions


def _exception(book: Book, rule: ir.AnyRule) -> Iterator[Finding]:
    if rule.unless is None or isinstance(rule, ir.Note | ir.Unresolved):
        return
    codes = _codes(book, rule)
    if not codes:
        return

    def excepted(code: str | None) -> Formula:
        make = book.builder(code)
        return both(make.holds(rule.when), make.holds(rule.unless))

    if all(book.solver.never([excepted(code)]) for code in codes):
        alone = f"no line can meet the exception of {quoted(rule)}"
        yield book.finding(
            "exception-never-applies",
            name_of(rule),
            alone,
            [rule],
            codes=_known(codes),
            witness=_plain_line(book, rule, codes),
        )
        return
    for code in codes:
        others = book.refusing(book.beside(code, rule))
        if not others or not book.solver.never([excepted(code), *(formula for _, formula in others)]):
            return
    code = codes[0]
    core = book.solver.core([excepted(code)], book.refusing(book.beside(code, rule)))
    sentence = f"{_refuse(core)} every line that meets the exception of {quoted(rule)}"
    yield book.finding(
        "exception-never-applies",
        name_of(rule),
        sentence,
        [rule, *core[:3]],
        codes=_known(codes),
        witness=_met_and_refused(book, rule, code, excepted(code), core),
    )


# ---------------------------------------------------------------- the same demand twice


def _doubled(book: Book) -> Iterator[Finding]:
    """Documents, approvals and questions that another sentence asks for whenever this one does."""
    demands: dict[object, list[ir.AnyRule]] = {}
    for rule in book.rules.rules:
        demand = _demand(rule)
        if demand is not None:
            demands.setdefault(demand, []).append(rule)
    for rules in demands.values():
        gone: set[int] = set()
        for rule in reversed(rules):
            for other in rules:
                if other is not rule and id(other) not in gone and _asks_always(book, other, rule):
                    gone.add(id(rule))
                    sentence = f"whenever {quoted(rule)} asks for it, {quoted(other)} asks for it too"
                    yield book.finding(
                        "redundant",
                        name_of(rule),
                        sentence,
                        [rule, other],
                        codes=rule.subject.codes,
                        witness=_both_ask(book, rule, other),
                    )
                    break


def _demand(rule: ir.AnyRule) -> object:
    match rule:
        case ir.DocumentRequired(kind=kind, dated=dated, dated_fact=fact):
            return "document", kind, dated, fact, rule.otherwise
        case ir.ApprovalRequired(prior=prior, whose=whose):
            return "approval", prior, whose, rule.otherwise
        case ir.Judge(question=question):
            return "judge", question, rule.otherwise
        case _:
            return None


def _asks_always(book: Book, one: ir.AnyRule, two: ir.AnyRule) -> bool:
    """The first speaks of every line of which the second speaks."""
    if not covers(one.valid, two.valid) or one.subject.material != two.subject.material:
        return False
    if not one.subject.every and (two.subject.every or not two.subject.codes <= one.subject.codes):
        return False
    return all(
        book.solver.never([book.guard(two, code), negated(book.guard(one, code), book.space)])
        for code in _codes(book, two)
    )


def _both_ask(book: Book, rule: ir.AnyRule, other: ir.AnyRule) -> Witness | None:
    for code in _known(_codes(book, rule)):
        day = book.day_of(code, rule)
        answer = book.standing(code, day, book.guard(rule, code)) if day is not None else None
        if day is None or not isinstance(answer, Found):
            continue
        scene = _without_demand(book.scene(code, day, answer), rule)
        return book.witness(
            scene,
            lambda result, code=code: (
                fired(result, 1, rule, book.name, code)  # type: ignore[misc]
                and fired(result, 1, other, book.name, code)
            ),
        )
    return None


def _without_demand(scene: Scene, rule: ir.AnyRule) -> Scene:
    match rule:
        case ir.DocumentRequired(kind=kind):
            return evolve(scene, facts={**scene.facts, f"documents.{kind}": False})
        case ir.ApprovalRequired():
            return evolve(scene, approved=False)
        case ir.Judge(question=question):
            return evolve(scene, answers={**scene.answers, question: False})
        case _:
            return scene


# ---------------------------------------------------------------- further ways


def _ways(book: Book) -> Iterator[Finding]:
    for rule in book.all(ir.AlsoWhen):
        codes = _codes(book, rule)
        asked = set(facts_of(rule.cond))
        meant = {
            id(one): one
            for code in codes
            for one in (book.of(ir.Condition, code) if code is not None else book.all_every(ir.Condition))
            if asked & set(facts_of(one.cond))
        }
        if meant and codes and not any(_opens(book, rule, code, one) for code in codes for one in meant.values()):
            code = codes[0]
            day = None if code is None else book.day_of(code, rule)
            make = book.builder(code)
            answer = book.standing(code, day, make.holds(rule.cond), book.guard(rule, code)) if code and day else None
            witness = None
            if code is not None and day is not None and isinstance(answer, Found):
                witness = book.witness(
                    book.scene(code, day, answer), lambda result: verdict_of(result, 1) in ("payable", "reduced")
                )
            sentence = f"whoever takes the way {quoted(rule)} meets {quoted(next(iter(meant.values())))} already"
            yield book.finding(
                "way-opens-nothing",
                name_of(rule),
                sentence,
                [rule, *meant.values()],
                codes=_known(codes),
                witness=witness,
            )


def _opens(book: Book, way: ir.AlsoWhen, code: str | None, condition: ir.Condition) -> bool:
    """Somebody takes the way who does not meet the condition, of which the sentence speaks."""
    if code is not None and not condition.subject.every and code not in condition.subject.codes:
        return False
    make = book.builder(code)
    taken = both(make.holds(way.cond), book.guard(way, code), book.guard(condition, code))
    return not book.solver.never([taken, make.holds(condition.cond, False)])
