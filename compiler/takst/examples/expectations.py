"""From a result and what an example expects to what is not as expected, each at its own place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal

from attrs import frozen

from takst.diagnostics import Diagnostic, Fix, either, help_text, nearest, replace, report
from takst.examples.names import RuleNames, ends_with
from takst.runtime.result import Finding, LineResult, Result, plain
from takst.source import Span
from takst.syntax import nodes as syn
from takst.syntax.tree_text import fee_text


@frozen
class Who:
    """The lines that an expectation speaks of: one, or all of the claim."""

    name: str
    verdict: str
    findings: tuple[Finding, ...]
    line: LineResult | None


def unmet(example: syn.Example, result: Result, names: RuleNames) -> Iterator[Diagnostic]:
    """What is not as expected, in the order of the example; an example that expects nothing shows nothing."""
    expected = [part for part in example.parts if isinstance(part, syn.Expect | syn.ExpectTotal)]
    lines = [
        line for part in example.parts if isinstance(part, syn.ExLines) and not part.history for line in part.lines
    ]
    rows = {n: line.row for n, line in enumerate(lines, start=1)}
    if not expected:
        yield report("E0703", example.span)
    for one in expected:
        if isinstance(one, syn.ExpectTotal):
            yield from _total(one, result)
            continue
        who = _who(one, result, rows)
        if isinstance(who, Diagnostic):
            yield who
        else:
            unknown = list(_unknown_rules(one, who, names))
            yield from unknown or _differences(one, who)


def _total(expect: syn.ExpectTotal, result: Result) -> Iterator[Diagnostic]:
    """What the claim pays in one key letter."""
    letter = None if expect.total.letter is None else expect.total.letter.text
    paid = result.totals.of(letter).payable
    if paid != expect.total.number:
        found = ", ".join(_fee_words(one.letter, one.payable) for one in result.totals.sums)
        fix = _as_it_is(expect.total.span, found) if len(result.totals.sums) == 1 else None
        yield _failed(expect.total.span, f"total {fee_text(expect.total)}", found, fix=fix)


def _who(expect: syn.Expect, result: Result, rows: Mapping[int, int | None]) -> Who | Diagnostic:
    if expect.line is not None:
        found = [line for line in result.lines if line.n == expect.line]
        if not found:
            return report("E0704", _words(expect, f"line {expect.line}"), code=f"line {expect.line}")
        return _line(f"line {expect.line}", found[0], result)
    if expect.code is None:
        return Who("claim", result.verdict, result.findings, None)
    name = expect.code if expect.row is None else f"{expect.code} row {expect.row}"
    found = [line for line in result.lines if _is_meant(line, expect, name, rows.get(line.n))]
    if not found:
        near = nearest(expect.code, {line.code for line in result.lines})
        return report("E0704", _words(expect, name), code=name, nearest=near)
    if len(found) > 1:
        at, lines = _words(expect, name), [f"line {line.n}" for line in found]
        return report("E0708", at, code=name, right=either(lines), fix=[replace(at, line) for line in lines])
    return _line(name, found[0], result)


def _is_meant(line: LineResult, expect: syn.Expect, name: str, row: int | None) -> bool:
    """By the name of its row; or by the code alone, where the catalogue or the example tells no rows apart."""
    if line.code == name or (expect.row is None and line.code.startswith(f"{name} row ")):
        return True
    return line.code == expect.code and expect.row == row


def _line(name: str, line: LineResult, result: Result) -> Who:
    return Who(name, line.verdict, tuple(one for one in result.findings if one.line == line.n), line)


def _unknown_rules(expect: syn.Expect, who: Who, names: RuleNames) -> Iterator[Diagnostic]:
    """A name that no rule has could never be met, and `not by` such a name would always be."""
    for name in (*expect.by, *([] if expect.not_by is None else [expect.not_by])):
        if not names.knows(name) and not any(ends_with(one.rule, name) for one in who.findings):
            near = names.nearest(name)
            at = _words(expect, f'"{name}"')
            help = help_text("found-by", rules=_rules(who.findings)) if who.findings and not near else None
            only = who.findings[0].rule if len(who.findings) == 1 and not near and name in expect.by else None
            fix = _as_it_is(at, f'"{_tail(only)}"') if only else None
            yield report("E0702", at, rule=name, nearest=near, help=help, fix=fix)


def _differences(expect: syn.Expect, who: Who) -> Iterator[Diagnostic]:
    if expect.verdict is not None and expect.verdict != who.verdict:
        at = _words(expect, expect.verdict)
        fix = _as_it_is(at, who.verdict) if at.text == expect.verdict else None
        yield _failed(at, f"`{who.name}` {expect.verdict}", _as_found(who), fix=fix)
        return
    for name in expect.by:
        if not any(ends_with(one.rule, name) for one in who.findings):
            near = nearest(name, {tail for one in who.findings for tail in tails(one.rule)})
            at, rules = _words(expect, f'"{name}"'), {one.rule for one in who.findings}
            fix = _as_it_is(at, f'"{_tail(rules.pop())}"') if len(rules) == 1 and not near else None
            yield _failed(at, f"a finding by `{name}`", _rules(who.findings), near, fix)
    if expect.not_by is not None:
        against = [one for one in who.findings if ends_with(one.rule, expect.not_by)]
        if against:
            at = _words(expect, f'"{expect.not_by}"')
            yield _failed(at, f"no finding by `{expect.not_by}`", f"`{against[0].rule}`: {against[0].text}")
    for text in expect.texts:
        if not any(text in one.text for one in who.findings):
            yield _failed(_words(expect, f'"{text}"'), f"the words `{text}`", _texts(who.findings))
    if expect.amount is not None and who.line is not None:
        yield from _amount(expect.amount, who.line)


def _amount(wanted: syn.Fee, line: LineResult) -> Iterator[Diagnostic]:
    """The number, and the key letter where the example writes one."""
    amount, letter = amount_of(line), line.amount.letter
    if amount == wanted.number and (wanted.letter is None or wanted.letter.text == letter):
        return
    found = "no amount" if amount is None else _fee_words(letter if wanted.letter else None, amount)
    fix = None if amount is None else _as_it_is(wanted.span, found)
    yield _failed(wanted.span, f"amount {fee_text(wanted)}", found, fix=fix)


def _fee_words(letter: str | None, number: Decimal) -> str:
    return f"{letter} {plain(number)}" if letter is not None else f"{plain(number)}"


def amount_of(line: LineResult) -> Decimal | None:
    """What is paid, or what is held while the line waits."""
    return line.amount.before if line.amount.after is None else line.amount.after


def tails(rule: str) -> Iterator[str]:
    """`a.b.c`, `b.c` and `c`: what may stand after `by`."""
    parts = rule.split(".")
    return (".".join(parts[start:]) for start in range(len(parts)))


def _words(expect: syn.Expect, words: str) -> Span:
    """The place of these words in an expectation; all of it where they are written otherwise."""
    at = expect.span.text.find(words)
    start = expect.span.start + at
    return expect.span if at < 0 else expect.span.source.span(start, start + len(words))


def _failed(at: Span, expected: str, found: str, near: str | None = None, fix: Fix | None = None) -> Diagnostic:
    return report("E0701", at, expected=expected, found=found, nearest=near, fix=fix)


def _as_it_is(at: Span, found: str) -> Fix:
    """Never safe: either the example is wrong or the rules are, and only a person can say which."""
    return Fix(((at, found),), help_text("expect-instead", right=found))


def _tail(rule: str) -> str:
    """Without the ruleset and the code, which the example says already."""
    return rule.split(".", 2)[-1]


def _as_found(who: Who) -> str:
    """The verdict, and the findings that gave it."""
    deciding = [f"{one.text} (`{one.rule}`)" for one in who.findings if one.verdict == who.verdict]
    return f"{who.verdict}: {'; '.join(deciding)}" if deciding else who.verdict


def _rules(findings: Iterable[Finding]) -> str:
    return ", ".join(f"`{one.rule}`" for one in findings) or "no finding"


def _texts(findings: Iterable[Finding]) -> str:
    return "; ".join(f"`{one.text}`" for one in findings) or "no finding"
