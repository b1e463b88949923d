"""A claim and its result -> the example of a rule file that says the same, in the customary form."""

from __future__ import annotations

import datetime as dt
import re
import textwrap
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from typing import Any

from takst.ir.nodes import CheckedRuleset
from takst.runtime.result import Finding, LineResult, Result, plain
from takst.runtime.spec import RulesetSpec
from takst.syntax.format import CONTINUED, INDENT, WIDTH
from takst.syntax.keywords import KEYWORDS
from takst.syntax.vocabulary import NAME
from takst.witness.documents import UNSAID, Document, copied, tidied

_APPROVAL_LAST = ("codes", "given", "facts", "id")
_LINE_FIELDS = ("time", "end", "site", "label", "status", "claim")
_SECTION = re.compile(r"§ ?\d[\w-]*(?: [A-Z]+)?")


class NoExample(Exception):
    """The claim says something that no example can say."""


def as_example(rules: CheckedRuleset, claim: Document, result: Result, title: str = "made up", note: str = "") -> str:
    """The text of the example, with what the interpreter found as what is expected."""
    spec, claim = rules.spec, _hoisted(claim)
    rows = [f'example "{_in_quotes(title)}"']
    if note:
        rows.append(f"{INDENT}-- {note}")
    for sentence in (*_given(claim, spec), *_expected(claim, result, spec)):
        rows += wrapped(sentence)
    return "".join(f"{row}\n" for row in rows)


def _hoisted(claim: Document) -> Document:
    """What is said of all lines alike is said once, of the claim."""
    lines = claim["lines"]
    if len(lines) < 2:
        return claim
    said = {name: value for name, value in lines[0].get("facts", {}).items() if name not in claim.get("facts", {})}
    common = {
        name: value
        for name, value in said.items()
        if all(line.get("facts", {}).get(name, UNSAID) == value for line in lines)
    }
    if not common:
        return claim
    own = [
        {**line, "facts": {name: value for name, value in line.get("facts", {}).items() if name not in common}}
        for line in lines
    ]
    return tidied({**copied(claim), "lines": own, "facts": {**claim.get("facts", {}), **common}})


def _given(claim: Document, spec: RulesetSpec) -> Iterator[str]:
    patient = {name: value for name, value in claim["patient"].items() if name not in ("id", "facts")}
    of_patient = [*_fields(patient), *_facts(claim["patient"].get("facts", {}), spec, "patient.")]
    if of_patient:
        yield f"patient {', '.join(of_patient)}"
    provider = claim.get("provider", {})
    of_provider = [
        *_fields({name: value for name, value in provider.items() if name != "facts"}),
        *_facts(provider.get("facts", {}), spec, "provider."),
    ]
    if of_provider:
        yield f"provider {', '.join(of_provider)}"
    of_claim = [*_facts(claim.get("facts", {}), spec, ""), *_none_of(claim)]
    if of_claim:
        yield f"claim {', '.join(of_claim)}"
    if "received" in claim:
        yield f"received {claim['received']}"
    yield from _beside(claim, spec)
    since = claim.get("history_complete_from")
    if since is not None:
        yield f"history complete from {since}"
    yield from _lines("history on", claim.get("history", ()), spec, {})
    yield from _lines("on", claim["lines"], spec, _documents_of_lines(claim, spec))


def _none_of(claim: Document) -> Iterator[str]:
    for name in ("approvals", "documents"):
        if claim.get(name) == []:
            yield f"no {name}"


def _beside(claim: Document, spec: RulesetSpec) -> Iterator[str]:
    for document in claim.get("documents", ()):
        if not isinstance(document.get("for"), int):
            yield f"claim {_document(document)}"
    for approval in claim.get("approvals", ()):
        own = {name: value for name, value in approval.items() if name not in _APPROVAL_LAST}
        given = [*_fields(own), *_facts(approval.get("facts", {}), spec, "approval.")]
        codes = ", ".join(_code_or_name(code, spec) for code in approval["codes"])
        yield f"approval {approval['given']} for {codes}{_with(given)}"
    for episode in claim.get("episodes", ()):
        end = f" to {episode['end']}" if episode.get("end") else ""
        yield f"episode {episode['kind']} {_text(episode['id'])} from {episode['start']}{end}"
    for used in claim.get("used", ()):
        place = f' in "{used["department"]}"' if used.get("department") is not None else ""
        yield f'used {used["units"]} of "{used["service"]}"{place}'


def _document(document: Mapping[str, Any]) -> str:
    name = f"documents.{document['kind']}"
    return f"{name} {document['date']}" if document.get("date") else name


def _documents_of_lines(claim: Document, spec: RulesetSpec) -> dict[int, list[str]]:
    found: dict[int, list[str]] = {}
    for document in claim.get("documents", ()):
        if isinstance(document.get("for"), int):
            found.setdefault(document["for"], []).append(_document(document))
    return found


# ---------------------------------------------------------------- lines


def _lines(
    head: str, lines: Iterable[Document], spec: RulesetSpec, besides: Mapping[int, list[str]]
) -> Iterator[str]:
    """Lines of one day that follow each other are one sentence."""
    day, listed = None, list[str]()
    for line in lines:
        if line["date"] != day and listed:
            yield f"{head} {day}: {', '.join(listed)}"
            listed = []
        day = line["date"]
        listed.append(_line(line, spec, besides.get(line.get("n", 0), [])))
    if listed:
        yield f"{head} {day}: {', '.join(listed)}"


def _line(line: Document, spec: RulesetSpec, besides: list[str]) -> str:
    name = f'"{line["code"]}"' if line.get("kind") == "material" else code_text(line, spec)
    units = f" × {line['units']}" if line.get("units", 1) != 1 else ""
    given = [*_of_line(line, spec), *besides]
    return f"{name}{units}{_with(given)}"


def _with(given: list[str]) -> str:
    return f" with {' and '.join(given)}" if given else ""


def code_text(line: Mapping[str, Any], spec: RulesetSpec) -> str:
    row = f" row {line['row']}" if "row" in line else ""
    return f"{_code_or_name(line['code'], spec)}{row}"


def _code_or_name(code: str, spec: RulesetSpec) -> str:
    return f'"{code}"' if code in spec.cases else code


def _of_line(line: Document, spec: RulesetSpec) -> Iterator[str]:
    for name in _LINE_FIELDS:
        if name in line:
            yield from _fields({name: line[name]})
    if line.get("provider") is not None:
        yield f"provider.id {_text(line['provider'])}"
    for performer in line.get("performers", ()):
        if set(performer) == {"id"}:
            yield f"performer.id {_text(performer['id'])}"
        else:
            raise NoExample("a performer with fields of its own")
    if "diagnoses" in line:
        yield from _diagnoses(line["diagnoses"])
    for name, value in line.get("in", {}).items():
        yield f"{name} absent" if value is None else f"{name} {_text(str(value))}"
    for link in line.get("links", ()):
        yield f"{link['kind']} {_target(link['to'])}"
    if line.get("links") == []:
        yield "no material_of"
    yield from _facts(line.get("facts", {}), spec, "")


def _diagnoses(found: Any) -> Iterator[str]:
    if found is None:
        yield "diagnosis absent"
    elif not found:
        yield "no diagnosis"
    else:
        yield from (f"diagnosis {_text(one)}" for one in found)


def _target(to: Any) -> str:
    if isinstance(to, int):
        return str(to)
    facts = to.get("facts", {})
    if set(to) == {"facts"} and set(facts) == {"paragraph"}:
        text = str(facts["paragraph"])
        return text if text.startswith("§") else f"§ {text}"
    raise NoExample("a link to an act that is not here")


# ---------------------------------------------------------------- values


def _fields(values: Mapping[str, Any]) -> Iterator[str]:
    for name, value in values.items():
        if value is None:
            yield f"{name} absent"
        elif isinstance(value, bool):
            yield name if value else f"no {name}"
        elif isinstance(value, int):
            yield f"{name} {value}"
        else:
            yield f"{name} {value if _is_day(value) else _text(str(value))}"


def _facts(facts: Mapping[str, Any], spec: RulesetSpec, level: str) -> Iterator[str]:
    for name, value in facts.items():
        if name == "judged":
            yield from (
                f'{"judged" if answer else "judged-no"} "{question}"' for question, answer in value.items()
            )
            continue
        declared = spec.facts.get(f"{level}{name}")
        kind = None if declared is None else declared.type
        if value is None:
            yield f"{name} absent"
        elif isinstance(value, bool):
            yield name if value else f"no {name}"
        elif isinstance(value, list):
            yield from [f"{name} {_text(one)}" for one in value] or [f"no {name}"]
        elif kind == "date" or (kind is None and _is_day(value)):
            yield f"{name} {value}"
        elif isinstance(value, int | float | Decimal):
            yield f"{name} {_number(value)}"
        else:
            yield f"{name} {_text(value)}"


def _number(value: Any) -> str:
    return plain(Decimal(str(value))) or "0"


def _text(value: str) -> str:
    """A word as it is; a section; anything else in quotes."""
    if (NAME.fullmatch(value) and value not in KEYWORDS) or _SECTION.fullmatch(value):
        return value
    return f'"{_in_quotes(value)}"'


def _in_quotes(text: str) -> str:
    return text.replace('"', "'")


def _is_day(value: Any) -> bool:
    if not isinstance(value, str) or len(value) != 10:
        return False
    try:
        dt.date.fromisoformat(value)
    except ValueError:
        return False
    return True


# ---------------------------------------------------------------- what is expected


def _expected(claim: Document, result: Result, spec: RulesetSpec) -> Iterator[str]:
    for line, written in zip(result.lines, claim["lines"], strict=True):
        own = [finding for finding in result.findings if finding.line == line.n]
        who = _who(written, spec) if _is_only(written, claim) else f"line {line.n}"
        yield f"expect {who} {line.verdict}{_by(line, own, spec)}{_amount(line)}"


def _is_only(written: Document, claim: Document) -> bool:
    return [line["code"] for line in claim["lines"]].count(written["code"]) == 1


def _who(written: Document, spec: RulesetSpec) -> str:
    return f'"{written["code"]}"' if written.get("kind") == "material" else code_text(written, spec)


def _by(line: LineResult, findings: list[Finding], spec: RulesetSpec) -> str:
    deciding = [one for one in findings if one.verdict == line.verdict]
    names = dict.fromkeys(_ending(one.rule, spec) for one in deciding)
    return "".join(f' by "{name}"' for name in names)


def _ending(rule: str, spec: RulesetSpec) -> str:
    """The id without the name of the ruleset."""
    return rule.removeprefix(f"{spec.name}.")


def _amount(line: LineResult) -> str:
    """What is paid, or held; nothing for what is refused or not priced."""
    paid = line.amount.before if line.amount.after is None else line.amount.after
    if paid is None or line.amount.high is not None or (paid == 0 and line.verdict not in ("payable", "reduced")):
        return ""
    letter = f"{line.amount.letter} " if line.amount.letter is not None else ""
    return f", amount {letter}{plain(paid)}"


# ---------------------------------------------------------------- rows


def wrapped(sentence: str) -> Iterator[str]:
    """Rows as the formatter makes them: they end at commas; a part too long for a row ends elsewhere."""
    row, started = INDENT, False
    for part in _parts(sentence):
        blank = " " if started and not part.startswith(",") else ""
        if started and len(row) + len(blank) + len(part) > WIDTH:
            yield row
            row, blank = CONTINUED, ""
        row, started = f"{row}{blank}{part}", True
    yield row


def _parts(sentence: str) -> Iterator[str]:
    for index, part in enumerate(_split(sentence, _COMMA)):
        if len(CONTINUED) + len(part) + min(index, 1) > WIDTH:
            yield from _split(part, _AND)
        else:
            yield part


def comment(text: str) -> str:
    """Rows of comment at the margin."""
    return "".join(f"-- {row}\n" for row in textwrap.wrap(text, WIDTH - 3, break_on_hyphens=False))


_COMMA = re.compile(r'((?:"[^"]*"|[^",])*,)\s*')
_AND = re.compile(r'((?:"[^"]*"|[^"])+?)\s+(?=(?:and|or) )')


def _split(text: str, at: re.Pattern[str]) -> Iterator[str]:
    place = 0
    while (found := at.match(text, place)) is not None:
        yield found.group(1)
        place = found.end()
    if place < len(text):
        yield text[place:]


__all__ = ["NoExample", "as_example", "code_text", "comment", "wrapped"]
