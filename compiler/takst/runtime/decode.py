"""JSON-like objects -> a normalised `Claim`, or every fault of the document.

Afterwards: all text is NFC; codes carry no stray blanks; short forms (`session`, `performer`, `approval`) are
written as the long ones; facts are flat (`{"drg.level": ...}`, never nested), declared, stated where they
belong, and typed (`Decimal`, `date`, `str`, `bool`, tuple of `str`, or `None` for known to be absent); links
and `for` point to lines that exist. A claim with a fault is not given out, only its faults.

A right document is converted in one step. Only when that fails is it walked field by field, so that one wrong
line hides nothing. Pure: no files, no clock, nothing kept between calls.
"""

from __future__ import annotations

import datetime as dt
import difflib
import math
import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from functools import cached_property
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, TypeAlias, TypeVar, Union, get_args, get_origin

import msgspec
from attrs import field, frozen
from msgspec import UNSET, Struct, UnsetType
from msgspec.structs import fields, replace

from takst.runtime.claim import (
    Approval,
    Claim,
    Document,
    Episode,
    Facts,
    HistoryLine,
    Line,
    LineRef,
    Link,
    Patient,
    Performer,
    Provider,
    Used,
)
from takst.runtime.dates import age
from takst.runtime.spec import FactSpec, FactValue, RulesetSpec

Path: TypeAlias = tuple[str | int, ...]
AnyLine = TypeVar("AnyLine", bound=Line)
Owner = TypeVar("Owner", Patient, Provider, Performer, Episode, Approval, Document)

# Groupings that every ruleset knows; a ruleset's own keys and the kinds of the claim's episodes come besides.
STANDARD_KEYS = (
    "session",
    "visit",
    "operation",
    "stage",
    "lesion",
    "episode",
    "treatment",
    "cycle",
    "stay",
    "pregnancy",
)


@frozen
class Fault:
    """What is wrong with a document, and where.

    `file` is the place in the input (`claims.ndjson:3`), `line` the number of the billed line, if it has one.
    `path` counts from 0, as in JSON: `lines[2].date` is the date of the third line.
    """

    file: str
    claim: str | None
    line: int | None
    path: str
    message: str
    nearest: str | None = None

    def __str__(self) -> str:
        where = " @ ".join(part for part in (self.claim, self.path) if part)
        hint = f", did you mean `{self.nearest}`?" if self.nearest else ""
        return ": ".join(part for part in (self.file, where, self.message + hint) if part)


@frozen
class Decoded:
    """A claim, or why there is none."""

    claim: Claim | None
    faults: tuple[Fault, ...] = ()


def decode(document: object, spec: RulesetSpec, place: str = "", line_places: Sequence[str] = ()) -> Decoded:
    """Read one claim. `line_places[i]` is where `lines[i]` stood, when each line has a place of its own."""
    if isinstance(document, Claim):  # typed by hand: its shapes were never checked
        document = _untyped(document)
    if not isinstance(document, Mapping):
        return Decoded(None, (Fault(place, None, None, "", f"a claim is an object, not {found_words(document)}"),))
    try:
        right = _right(document, spec)
        if right is not None:
            return Decoded(right)
        tidy = _tidy(document)
        report = _Report(tidy, place, line_places)
        claim = _Checks(spec, report).claim(_shaped(tidy, spec, report))
    except RecursionError:
        return Decoded(None, (Fault(place, None, None, "", "the claim is nested too deeply"),))
    faults = report.sorted()
    return Decoded(None if faults else claim, faults)


def _untyped(claim: Claim) -> object:
    return msgspec.to_builtins(claim, builtin_types=(dt.date, Decimal))


def _converted(document: object) -> Claim | None:
    """The claim before it is checked; None where its shapes are not right."""
    try:
        return msgspec.convert(document, Claim)
    except msgspec.ValidationError:
        return None


def with_checked_shapes(claim: Claim) -> Claim | None:
    """A claim that was typed by hand; None where its shapes are not right."""
    return _converted(_untyped(claim))


def _right(document: Mapping[Any, object], spec: RulesetSpec) -> Claim | None:
    """The claim, where the document has no fault and nothing in it would be written otherwise; most are so."""
    shaped = _converted(document)
    return None if shaped is None else checked(shaped, spec)


def checked(claim: Claim, spec: RulesetSpec, faultless: bool = False) -> Claim | None:
    """A claim whose shapes are right, normalised; None where something is at fault, or would be written otherwise:
    what then, `decode` tells of the document. Of a `faultless` one it is known that nothing is at fault."""
    try:
        text = _encoder.encode(claim)
        history = _encoder.encode(claim.history or ())
    except (msgspec.MsgspecError, TypeError, ValueError, OverflowError):
        return None
    is_usual = _says_little(history)
    if not (_is_composed(text) and _is_tidy(claim, () if is_usual else claim.history or ())):
        return None
    try:
        checks = _Checks(spec, _NoReport(), history_is_usual=is_usual)
        return checks.normalised(claim) if faultless else checks.claim(claim)
    except _AtFault:
        return None


_encoder = msgspec.json.Encoder(decimal_format="number", order="deterministic")


def to_json(claim: Claim) -> bytes:
    """The claim as one line of JSON; decoding it gives an equal claim."""
    return _encoder.encode(claim)


def nearest_name(name: str, names: Iterable[str]) -> str | None:
    """The most similar of `names`, if any is similar."""
    return next(iter(difflib.get_close_matches(name, sorted(names), n=1)), None)


# ---------------------------------------------------------------- reporting


class _Report:
    """Collects faults of one document."""

    def __init__(self, document: Mapping[str, Any], place: str, line_places: Sequence[str]) -> None:
        self._place = place
        self._line_places = line_places
        self._document = document
        self._faults: list[tuple[Path, Fault]] = []

    def add(self, path: Path, message: str, nearest: str | None = None) -> None:
        claim = self._document.get("claim")
        row = path[1] if len(path) > 1 and path[0] == "lines" and isinstance(path[1], int) else None
        fault = Fault(
            file=self._place if row is None or row >= len(self._line_places) else self._line_places[row],
            claim=claim if isinstance(claim, str) and claim else None,
            line=None if row is None else self._number(row),
            path=_path_text(path),
            message=message,
            nearest=nearest,
        )
        self._faults.append((path, fault))

    def _number(self, row: int) -> int | None:
        line = self._document["lines"][row]
        number = line.get("n") if isinstance(line, dict) else None
        return number if isinstance(number, int) and not isinstance(number, bool) else None

    def sorted(self) -> tuple[Fault, ...]:
        """Lines in their order; no order of fields in the document changes the report."""
        return tuple(fault for _, fault in sorted(self._faults, key=lambda pair: (_sort_key(pair[0]), pair[1].message)))


class _AtFault(Exception):
    """Something is at fault, whatever it is."""


class _NoReport(_Report):
    """Where it is enough to know that something is at fault."""

    def __init__(self) -> None:
        super().__init__({}, "", ())

    def add(self, path: Path, message: str, nearest: str | None = None) -> None:
        raise _AtFault


def _path_text(path: Path) -> str:
    text = "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in path)
    return text.removeprefix(".")


def _sort_key(path: Path) -> tuple[tuple[int, str], ...]:
    return tuple((part, "") if isinstance(part, int) else (-1, part) for part in path)


# ---------------------------------------------------------------- text

_CODE_FIELDS = frozenset({"code", "codes", "diagnoses"})


def _tidy(value: object, name: object = "") -> Any:
    """Text composed to NFC; in codes, blanks only single and only between."""
    if isinstance(value, str):
        text = value if value.isascii() else unicodedata.normalize("NFC", value)
        return " ".join(text.split()) if name in _CODE_FIELDS else text
    if isinstance(value, int):  # numbers are frequent, and asking for a mapping is slow
        return value
    if isinstance(value, dict | Mapping):
        return {_tidy(key): _tidy(item, key) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_tidy(item, name) for item in value]
    return value


def _says_little(lines: bytes) -> bool:
    """None of the lines, as JSON, has a part that may have to be normalised, and no text in them has a blank. So are
    the lines of most histories, and in their JSON that is seen at once."""
    return lines.isascii() and not any(part in lines for part in _MORE)


_PARTS = ("facts", "in", "session", "links", "performers", "performer", "approval", "diagnoses")
_MORE = (b" ", b"\\", *(f'"{name}":'.encode() for name in _PARTS))


def _is_composed(text: bytes) -> bool:
    return text.isascii() or unicodedata.is_normalized("NFC", text.decode())


def _is_tidy(claim: Claim, history: Iterable[Line]) -> bool:
    """Tidying what the claim was read from would change none of its codes, and facts are plain."""
    parts = (claim.provider or None, *(claim.episodes or ()), *(claim.approvals or ()), *(claim.documents or ()))
    owners = (claim, claim.patient, *(part for part in parts if part is not None))
    codes = (code for approval in claim.approvals or () for code in approval.codes or ())
    return (
        all(_are_tidy_facts(owner.facts) for owner in owners)
        and all(map(_is_tidy_code, codes))
        and all(map(_is_tidy_line, claim.lines))
        and all(map(_is_tidy_line, history))
    )


def _is_tidy_line(line: Line) -> bool:
    if not _is_tidy_code(line.code):
        return False
    if _has_nothing_to_normalise(line):
        return True
    people = (*(line.performers or ()), *((line.performer,) if line.performer else ()))
    targets = [link.to for link in line.links or () if isinstance(link.to, LineRef)]
    return (
        all(map(_is_tidy_code, line.diagnoses or ()))
        and _CODE_FIELDS.isdisjoint(line.in_ or ())
        and all(target.code is None or _is_tidy_code(target.code) for target in targets)
        and all(_are_tidy_facts(owner.facts) for owner in (line, *people, *targets))
    )


def _is_tidy_code(code: str) -> bool:
    return code.isalnum() or " ".join(code.split()) == code


_PLAIN = (str, int, bool, float, Decimal, dt.date, NoneType)


def _are_tidy_facts(facts: Mapping[str, object]) -> bool:
    return not facts or all(name not in _CODE_FIELDS and _is_tidy_value(value) for name, value in facts.items())


def _is_tidy_value(value: object) -> bool:
    kind = value.__class__
    if kind is list:
        return all(map(_is_tidy_value, value))  # type: ignore[call-overload]
    return kind in _PLAIN or (kind is dict and _are_tidy_facts(value))  # type: ignore[arg-type]


# ---------------------------------------------------------------- shapes

_CALLED: dict[type[Struct], str] = {
    Claim: "a claim",
    Patient: "a patient",
    Provider: "a provider",
    Performer: "a performer",
    Line: "a line",
    HistoryLine: "a history line",
    Link: "a link",
    LineRef: "an act linked to",
    Episode: "an episode",
    Approval: "an approval",
    Document: "a document",
    Used: "a count of used units",
}
_WANTED_WORDS: dict[object, str] = {
    str: "text",
    int: "a whole number",
    bool: "true or false",
    dt.date: "a date such as `2018-04-02`",
    dict: "an object",
    tuple: "a list",
}
_ISO_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def _shaped(document: dict[Any, object], spec: RulesetSpec, report: _Report) -> Claim:
    """The claim; when it has faults, what could be read of it, with `UNSET` in place of the rest."""
    try:
        return msgspec.convert(document, Claim)
    except msgspec.ValidationError:
        shaped: Claim = _Walk(spec, report).struct(document, Claim, ())
        return shaped


class _Walk:
    """Converts each field and each item alone, so that all that is wrong is reported."""

    def __init__(self, spec: RulesetSpec, report: _Report) -> None:
        self._spec = spec
        self._report = report

    def struct(self, value: dict[Any, object], shape: type[Struct], path: Path) -> Any:
        known = {info.encode_name: info for info in fields(shape)}
        read: dict[str, Any] = {}
        for name, item in value.items():
            if name not in known:
                self._unknown_field(name, shape, path)
            elif item is not None or not known[name].required:
                read[known[name].name] = self.value(item, known[name].type, (*path, name))
        for info in known.values():
            if info.required and info.name not in read:
                read[info.name] = UNSET
                null = ", it cannot be null" if info.encode_name in value else ""
                self._report.add((*path, info.encode_name), f"{_CALLED[shape]} needs `{info.encode_name}`{null}")
        return shape(**read)

    def _unknown_field(self, name: object, shape: type[Struct], path: Path) -> None:
        names = [info.encode_name for info in fields(shape)]
        message = f"{_CALLED[shape]} has no field `{name}`"
        nearest = nearest_name(str(name), names)
        if nearest is None and "facts" in names and self._is_fact(str(name), shape):
            message += ", but it is a fact: write it under `facts`"
        self._report.add((*path, str(name)), message, nearest)

    def _is_fact(self, name: str, shape: type[Struct]) -> bool:
        prefix = f"{shape.__name__.lower()}." if shape in (Patient, Provider, Performer) else ""
        return prefix + name in self._spec.facts

    def value(self, value: object, kind: Any, path: Path) -> Any:
        """The value as `kind` wants it; `UNSET` when it is at fault."""
        for option in _options(kind):
            origin = get_origin(option)
            if isinstance(value, dict) and isinstance(option, type) and issubclass(option, Struct):
                return self.struct(value, option, path)
            if isinstance(value, dict) and origin is dict:
                return self._mapping(value, get_args(option)[1], path)
            if isinstance(value, list) and origin is tuple:
                kind_of_item = get_args(option)[0]
                return tuple(self.value(item, kind_of_item, (*path, i)) for i, item in enumerate(value))
        return self._leaf(value, kind, path)

    def _mapping(self, value: dict[Any, object], kind: Any, path: Path) -> dict[str, object]:
        for name in value:
            if not isinstance(name, str):
                self._report.add(path, f"a name must be text, not {found_words(name)}")
        return {
            name: item if kind is Any else self.value(item, kind, (*path, name))
            for name, item in value.items()
            if isinstance(name, str)
        }

    def _leaf(self, value: object, kind: Any, path: Path) -> Any:
        options = _options(kind)
        try:
            return msgspec.convert(value, Union[options])  # noqa: UP007 - the members are known only now
        except msgspec.ValidationError:
            choices = [choice for option in options if get_origin(option) is Literal for choice in get_args(option)]
            nearest = nearest_name(value, choices) if isinstance(value, str) else None
            self._report.add(path, _mismatch(value, _wanted_words(options), dt.date in options), nearest)
            return UNSET


def _options(kind: Any) -> tuple[Any, ...]:
    """The members of a union; `UNSET` is no value that a document can hold."""
    members = get_args(kind) if get_origin(kind) in (Union, UnionType) else (kind,)
    return tuple(member for member in members if member is not UnsetType)


def _wanted_words(options: tuple[Any, ...]) -> str:
    return " or ".join(_option_words(option) for option in options if option is not NoneType)


def _option_words(option: Any) -> str:
    origin = get_origin(option)
    if origin is Annotated:
        return str(get_args(option)[1].description)
    if origin is Literal:
        return choice_words(get_args(option))
    if option in _CALLED:
        return _WANTED_WORDS[dict]
    return _WANTED_WORDS[origin or option]


def choice_words(choices: Sequence[str]) -> str:
    return "one of " + ", ".join(f"`{choice}`" for choice in choices)


def found_words(value: object) -> str:
    """A value as a message names it."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return f"`{str(value).lower()}`"
    if isinstance(value, int | float | Decimal):
        return f"the number `{value}`"
    if isinstance(value, str):
        return f"the text `{value if len(value) <= 40 else value[:39] + '…'}`"
    if isinstance(value, dt.date):
        return f"the {'time' if isinstance(value, dt.datetime) else 'date'} `{value}`"
    if isinstance(value, Mapping):
        return "an object"
    return "a list" if isinstance(value, list | tuple) else f"a value of the kind `{type(value).__name__}`"


def _mismatch(value: object, wanted: str, is_date: bool) -> str:
    if value == "":
        return "cannot be empty: leave it out when it is unknown"
    if value is None:
        return "cannot be null: leave it out when it is unknown"
    if is_date and isinstance(value, str) and _ISO_DATE.fullmatch(value):
        return f"`{value}` is not a day of the calendar"
    return f"must be {wanted}, not {found_words(value)}"


# ---------------------------------------------------------------- facts


@frozen
class Level:
    """Where facts are stated: whose they are, and what stands before their names in the declarations."""

    owner: str
    where: str
    prefixes: tuple[str, ...]
    shape: type[Struct] | None = None
    besides: Mapping[str, FactSpec] = field(factory=dict)


LINE = Level("the line", "`facts` of the line or the claim", ("",))
PATIENT = Level("the patient", "`patient.facts`", ("patient.",), Patient)
PROVIDER = Level("the provider", "`provider.facts`", ("provider.",), Provider)
PERFORMER = Level("the performer", "`facts` of the performer", ("performer.",), Performer)
EPISODE = Level("the episode", "`facts` of the episode", ("",))
# `per § 5-6` asks a linked act for its paragraph without a declaration.
LINKED = Level(
    "the act linked to",
    "`facts` of the link",
    ("", "related_treatment."),
    besides={"paragraph": FactSpec("paragraph", "text")},
)
APPROVAL = Level("the approval", "`facts` of the approval", ("approval.",), Approval)
_TEXT_FIELDS: dict[type[Struct], tuple[str, ...]] = {
    shape: tuple(info.name for info in fields(shape) if str in _options(info.type))
    for shape in (Patient, Provider, Performer, Approval)
}
_ELSEWHERE = (PATIENT, PROVIDER, PERFORMER, APPROVAL, LINE)
# What persons answered to the questions that rules leave to judgement: `{"judged": {"is it necessary?": true}}`.
ANSWERS = "judged"
# Never facts of a line, though everything else may be stated there.
_NOT_OF_LINES = ("patient.", "provider.", "approval.")
# Facts of a line that are always read from its fields -> how those are written.
_FROM_FIELDS = {
    "date": "date",
    "time": "time",
    "units": "units",
    "site": "site",
    "diagnosis": "diagnoses",
    "performer.id": "performers[].id",
    "claim.received": "received",
}
_FIELD_NAMES = {shape: frozenset(info.encode_name for info in fields(shape)) for shape in _CALLED}


def _performer_level(role: object, spec: RulesetSpec) -> Level:
    """What is declared of a role goes before what is declared of every performer."""
    own = f"{role}."
    if role == "performer" or not any(name.startswith(own) for name in spec.facts):
        return PERFORMER
    return Level(PERFORMER.owner, PERFORMER.where, (own, *PERFORMER.prefixes), Performer)


def _document_level(kind: object) -> Level:
    return Level("the document", "`facts` of the document", (f"documents.{kind}.", "document."))


def fact_names(spec: RulesetSpec, level: Level) -> dict[str, FactSpec]:
    """All facts that may be stated at a level, by the name they have there."""
    names = dict(level.besides)
    for prefix in reversed(level.prefixes):  # the first prefix wins
        names |= {path: _free_choice(path) for path in _facts_of_keys(spec) if prefix == ""}
        for name, fact in spec.facts.items():
            if name.startswith(prefix) and _may_stand(name.removeprefix(prefix), prefix, level):
                names[name.removeprefix(prefix)] = fact
    return names


def _with_parents(names: Iterable[str]) -> set[str]:
    """The names, and the objects that hold them."""
    return {".".join(parts[:end]) for parts in (name.split(".") for name in names) for end in range(1, len(parts) + 1)}


def _declared(name: str, level: Level, spec: RulesetSpec) -> FactSpec | None:
    """The fact stated as `name` at a level. Those that there are, are kept: this is done for every fact of every
    claim."""
    key = (level.owner, level.prefixes, name)
    found: FactSpec | None = spec.kept.get(key)
    if found is None:
        found = _looked_up(name, level, spec)
        if found is not None:
            spec.keep(key, found)
    return found


def _looked_up(name: str, level: Level, spec: RulesetSpec) -> FactSpec | None:
    for prefix in level.prefixes:
        fact = spec.facts.get(prefix + name)
        if fact is not None and _may_stand(name, prefix, level):
            return fact
    if "" in level.prefixes and name in _facts_of_keys(spec):
        return _free_choice(name)
    return level.besides.get(name)


def _may_stand(name: str, prefix: str, level: Level) -> bool:
    """Whether what a declaration names so is stated under `facts` at this level."""
    if prefix == "":
        return not name.startswith(_NOT_OF_LINES) and name not in _FROM_FIELDS
    return level.shape is None or name not in _FIELD_NAMES[level.shape]


def _facts_of_keys(spec: RulesetSpec) -> list[str]:
    """A key's path that is no field of a line or of its patient is a fact, declared by the key."""
    paths = (key.path for key in spec.keys.values())
    return [path for path in paths if path.split(".")[0] not in _FIELDS and path not in spec.facts]


# `act` is the act that a line is linked to.
_FIELDS = _FIELD_NAMES[Line] | _FIELD_NAMES[Claim] | {"act"}


def _free_choice(name: str) -> FactSpec:
    """What a key groups by: any text, or a number."""
    return FactSpec(name, "choice")


def groupings(spec: RulesetSpec) -> dict[str, str]:
    """What may stand under `in`, and the path under which rules look it up."""
    names = {name: name for name in STANDARD_KEYS}
    for key in spec.keys.values():
        first = key.path.split(".")[0]
        if first == "session" or first not in _FIELDS:  # what has a field of its own is not a mere grouping
            names |= {key.name: key.path, key.path: key.path}
    return names


def _fact_value(value: Any, fact: FactSpec) -> FactValue | None:
    """The value as its declaration wants it; `None` when it does not fit."""
    if fact.type == "yes/no":
        return value if isinstance(value, bool) else None
    if fact.type == "number":
        return _number(value)
    if fact.type == "date":
        return _date(value)
    if fact.type == "list":
        return _words(value, fact)
    if fact.type == "choice" and isinstance(value, int) and not isinstance(value, bool):
        value = str(value)
    return value if isinstance(value, str) and _is_choice(value, fact) else None


def _number(value: object) -> Decimal | None:
    if isinstance(value, bool):
        return None
    if isinstance(value, int | Decimal):
        number = Decimal(value)
        return number if number.is_finite() else None
    # A float can only come from Python; what its author wrote is its shortest spelling.
    return Decimal(repr(value)) if isinstance(value, float) and math.isfinite(value) else None


def _date(value: object) -> dt.date | None:
    if isinstance(value, str) and _ISO_DATE.fullmatch(value):
        try:
            return dt.date.fromisoformat(value)
        except ValueError:
            return None
    return value if isinstance(value, dt.date) and not isinstance(value, dt.datetime) else None


def _words(value: object, fact: FactSpec) -> tuple[str, ...] | None:
    if not isinstance(value, list) or not all(isinstance(word, str) and _is_choice(word, fact) for word in value):
        return None
    return tuple(value)


def _is_choice(word: str, fact: FactSpec) -> bool:
    return not fact.choices or word in fact.choices


def _wanted_of_fact(fact: FactSpec) -> str:
    if fact.type == "list":
        return "a list of text" if not fact.choices else f"a list with members that are {choice_words(fact.choices)}"
    if fact.choices:
        return choice_words(fact.choices)
    words = {"yes/no": "true or false", "number": "a number", "date": _WANTED_WORDS[dt.date]}
    return words.get(fact.type, "text")


class _FactReader:
    """Flattens, checks and converts the facts stated in one place."""

    def __init__(self, spec: RulesetSpec, report: _Report, level: Level) -> None:
        self._spec = spec
        self._report = report
        self._level = level

    def read(self, facts: object, path: Path) -> Facts:
        flat: Facts = {}
        if isinstance(facts, dict) and facts:
            for name, value, where in self._leaves(facts, "", path):
                # absent with the whole, and absent by itself, is the same
                if name in flat and (value is not None or flat[name] is not None):
                    self._report.add(where, f"`{name}` is stated twice")
                flat[name] = value
        return flat

    def _leaves(self, facts: dict[str, Any], prefix: str, path: Path) -> Iterator[tuple[str, Any, Path]]:
        for key, value in sorted(facts.items()):
            name, where = prefix + key, (*path, key)
            if name == ANSWERS and self._level is LINE:
                yield name, self._answers(value, where), where
                continue
            fact = _declared(name, self._level, self._spec)
            below = self._below(name) if value is None or isinstance(value, dict) else ()
            if below and isinstance(value, dict):
                yield from self._leaves(value, f"{name}.", where)
            elif fact is None and not below:
                self._unknown(name, where)
            else:
                if fact is not None:
                    yield name, self._value(value, fact, where), where
                # An object known to be absent has no parts either.
                yield from ((part, None, where) for part in below)

    def _answers(self, value: object, where: Path) -> dict[str, bool]:
        if not isinstance(value, dict):
            self._report.add(where, f"must be an object with a question and its answer, not {found_words(value)}")
            return {}
        for question, answer in value.items():
            if not isinstance(answer, bool):
                self._report.add((*where, question), _mismatch(answer, "true or false", False))
        return value

    def _below(self, name: str) -> tuple[str, ...]:
        """The parts of what is stated as an object."""
        spec, level = self._spec, self._level
        key = ("below", level.owner, level.prefixes, name)
        found: tuple[str, ...] | None = spec.kept.get(key)
        if found is None:
            found = tuple(other for other in fact_names(spec, level) if other.startswith(f"{name}."))
            spec.keep(key, found)
        return found

    def _value(self, value: Any, fact: FactSpec, where: Path) -> FactValue | None:
        read = None if value is None else _fact_value(value, fact)
        if read is None and value is not None:
            nearest = nearest_name(value, fact.choices) if isinstance(value, str) else None
            self._report.add(where, _mismatch(value, _wanted_of_fact(fact), fact.type == "date"), nearest)
        return read

    def _unknown(self, name: str, where: Path) -> None:
        shape = self._level.shape
        if shape is not None and name in _FIELD_NAMES[shape]:
            self._report.add(where, f"`{name}` is a field of {self._level.owner}: write it outside `facts`")
        elif self._level is LINE and name in _FROM_FIELDS:
            self._report.add(where, f"`{name}` is the field `{_FROM_FIELDS[name]}`: write it outside `facts`")
        elif (right := self._right_level(name)) is not None:
            such = "" if f"{name}." in right.prefixes else f", such as `{name}`,"
            self._report.add(where, f"facts of {right.owner}{such} are written under {right.where}")
        else:
            nearest = nearest_name(name, _with_parents(fact_names(self._spec, self._level)))
            self._report.add(where, f"{self._level.owner} has no fact `{name}` in this ruleset", nearest)

    def _right_level(self, name: str) -> Level | None:
        """Where the fact belongs, whether named with its level or without."""
        for level in _ELSEWHERE:
            if level.owner == self._level.owner:
                continue
            if f"{name}." in level.prefixes:
                return level
            names = fact_names(self._spec, level)
            short = name.removeprefix(level.prefixes[0])
            if short in names or any(known.startswith(f"{short}.") for known in names):
                return level
        return None


# ---------------------------------------------------------------- what only the whole claim can tell


class _Checks:
    """Checks a claim whose shapes are right (or what was right of it) and normalises it.

    Every check passes over `UNSET`: it is either unknown or already reported.
    """

    def __init__(self, spec: RulesetSpec, report: _Report, history_is_usual: bool = False) -> None:
        self._spec = spec
        self._report = report
        self._history_is_usual = history_is_usual
        """It is known that its lines have nothing to normalise."""
        self._numbers: frozenset[int] = frozenset()
        self._approvals: frozenset[str] | None = None
        self._documents: frozenset[str] | None = None
        self._kinds: tuple[object, ...] = ()
        self._birth: dt.date | None = None
        self._id: str | None = None

    def claim(self, claim: Claim) -> Claim:
        self._prepare(claim)
        self._no_number_twice(claim)
        self._ages_agree(claim)
        changes: dict[str, Any] = {
            "patient": self._owner(claim.patient, PATIENT, ("patient",)),
            "provider": self._owner(claim.provider, PROVIDER, ("provider",)),
            "facts": self._facts(claim.facts, LINE, ("facts",)),
            "lines": self._each(claim.lines, ("lines",), self._own_line),
            "history": self._history(claim.history),
            "episodes": self._each(claim.episodes, ("episodes",), self._episode),
            "approvals": self._each(claim.approvals, ("approvals",), self._approval),
            "documents": self._each(claim.documents, ("documents",), self._document),
            "used": self._each(claim.used, ("used",), self._used),
        }
        return _changed(claim, changes)

    def normalised(self, claim: Claim) -> Claim:
        """A claim without faults that has no episodes."""
        lines = tuple(line if _has_nothing_to_normalise(line) else self._line(line, ()) for line in claim.lines)
        patient = claim.patient
        changes: dict[str, Any] = {
            "patient": self._owner(patient, PATIENT, ("patient",)) if patient.facts else patient,
            "lines": lines,
            "history": self._history(claim.history),
        }
        return _changed(claim, changes)

    def _prepare(self, claim: Claim) -> None:
        self._numbers = frozenset(line.n for _, line in _items(claim.lines, Line) if isinstance(line.n, int))
        self._approvals = self._ids(claim.approvals, Approval, ("approvals",))
        self._documents = self._ids(claim.documents, Document, ("documents",))
        self._ids(claim.episodes, Episode, ("episodes",))
        self._kinds = tuple(episode.kind for _, episode in _items(claim.episodes, Episode))
        birth = getattr(claim.patient, "birth_date", None)
        self._birth = birth if isinstance(birth, dt.date) else None
        self._id = claim.claim

    @cached_property
    def _groupings(self) -> dict[str, str]:
        """Besides the ruleset's, every kind of episode that the claim has groups lines."""
        names: dict[str, str] | None = self._spec.kept.get(groupings)
        if names is None:
            names = self._spec.kept[groupings] = groupings(self._spec)
        return {kind: kind for kind in self._kinds if isinstance(kind, str)} | names

    def _ids(self, listed: object, shape: type[Any], path: Path) -> frozenset[str] | None:
        """The ids of a list; `None` when the claim does not give the list, so that nothing is known of it."""
        first: dict[str, int] = {}
        for i, item in _items(listed, shape):
            if not isinstance(item.id, str):
                continue
            if item.id in first:
                self._report.add((*path, i, "id"), f"the id `{item.id}` is already used by {path[0]}[{first[item.id]}]")
            first.setdefault(item.id, i)
        return frozenset(first) if isinstance(listed, tuple) else None

    def _no_number_twice(self, claim: Claim) -> None:
        first: dict[object, str] = {}
        for i, line in _items(claim.lines, Line):
            if isinstance(line.n, int):
                self._number_once(first, line, line.n, ("lines", i, "n"))
        listed = enumerate(claim.history if isinstance(claim.history, tuple) else ())
        for i, line in [one for one in listed if isinstance(one[1], HistoryLine) and one[1].n is not UNSET]:
            if isinstance(line.n, int) and isinstance(line.claim, str):  # each claim has numbers of its own
                self._number_once(first, line, (line.claim, line.n), ("history", i, "n"))

    def _number_once(self, first: dict[object, str], line: Line, key: object, path: Path) -> None:
        if key in first:
            self._report.add(path, f"the line number `{line.n}` is already used by {first[key]}")
        first.setdefault(key, _path_text(path[:-1]))

    def _ages_agree(self, claim: Claim) -> None:
        """`age` may stand in for the birth date, or stand beside it, but not against it."""
        stated = getattr(claim.patient, "age", UNSET)
        days = [line.date for _, line in _items(claim.lines, Line) if isinstance(line.date, dt.date)]
        if isinstance(stated, int) and self._birth is not None and days:
            ages = sorted({age(self._birth, day) for day in days})
            if stated not in ages:
                words = " or ".join(f"`{years}`" for years in ages)
                message = f"`{stated}` does not fit the birth date `{self._birth}`, by which it is {words}"
                self._report.add(("patient", "age"), message)

    # -------- lists and facts

    def _each(self, listed: object, path: Path, read: Callable[[Any, Path], Any]) -> Any:
        if not isinstance(listed, tuple):
            return listed
        return tuple(read(item, (*path, i)) if isinstance(item, Struct) else item for i, item in enumerate(listed))

    def _history(self, listed: object) -> Any:
        if self._history_is_usual and isinstance(listed, tuple) and self._birth is None:
            return listed
        return self._each(listed, ("history",), self._line)

    def _facts(self, facts: Facts, level: Level, path: Path) -> Facts:
        return _FactReader(self._spec, self._report, level).read(facts, path) if facts else facts

    def _owner(self, owner: Owner | UnsetType, level: Level, path: Path) -> Owner | UnsetType:
        if isinstance(owner, UnsetType):
            return owner
        self._choices(owner, level, path)
        if not owner.facts:
            return owner
        return _changed(owner, {"facts": self._facts(owner.facts, level, (*path, "facts"))})

    def _choices(self, owner: Struct, level: Level, path: Path) -> None:
        """A field may be declared as a fact too, with the values that it can have."""
        for name in _TEXT_FIELDS.get(type(owner), ()):
            value, fact = getattr(owner, name), self._spec.facts.get(level.prefixes[0] + name)
            if fact is not None and isinstance(value, str) and not _is_choice(value, fact):
                message = _mismatch(value, _wanted_of_fact(fact), False)
                self._report.add((*path, name), message, nearest_name(value, fact.choices))

    def _in_order(self, first: object, last: object, path: Path, words: str) -> None:
        if isinstance(first, dt.date) and isinstance(last, dt.date) and last < first:
            self._report.add(path, f"`{last}` is before {words} `{first}`")

    # -------- lines

    def _own_line(self, line: Line, path: Path) -> Line:
        """A line of the claim itself: what it refers to is here."""
        if _has_nothing_to_normalise(line) and line.approvals is UNSET and line.documents is UNSET:
            return self._line(line, path)
        for i, link in _items(line.links, Link):
            self._target(link, line, (*path, "links", i, "to"))
        short = () if line.approval is UNSET else ((("approval",), line.approval),)
        self._listed((*short, *_enumerated("approvals", line.approvals)), self._approvals, "approval", path)
        self._listed(_enumerated("documents", line.documents), self._documents, "document", path)
        return self._line(line, path)

    def _listed(self, given: Iterable[tuple[Path, object]], ids: frozenset[str] | None, what: str, path: Path) -> None:
        for where, name in given:
            if isinstance(name, str) and ids is not None and name not in ids:
                self._report.add((*path, *where), f"the claim lists no {what} `{name}`", nearest_name(name, ids))

    def _target(self, link: Link, line: Line, path: Path) -> None:
        to = link.to
        number, where = (to.n, (*path, "n")) if isinstance(to, LineRef) else (to, path)
        if isinstance(to, LineRef) and (to.n, to.code, to.claim, to.date) == (None,) * 4 and not to.facts:
            self._report.add(path, "does not say to which act: give `n`, or `code` and `date`, or `facts`")
        elsewhere = isinstance(to, LineRef) and to.claim not in (None, self._id)
        if elsewhere or not isinstance(number, int):
            return
        if number == line.n:
            self._report.add(where, f"line `{number}` is linked to itself")
        elif number not in self._numbers:
            self._report.add(where, self._no_line(number))

    def _no_line(self, number: int) -> str:
        return f"the claim has no line `{number}`" + ("" if self._numbers else ": its lines have no numbers `n`")

    def _line(self, line: AnyLine, path: Path) -> AnyLine:
        self._in_order(self._birth, line.date, (*path, "date"), "the birth date")
        if _has_nothing_to_normalise(line):
            return line
        changes: dict[str, Any] = {
            "facts": self._facts(line.facts, LINE, (*path, "facts")),
            "in_": self._groups(line, path),
            "session": UNSET,
            "links": self._each(line.links, (*path, "links"), self._link),
            "performers": self._each(line.performers, (*path, "performers"), self._performer),
        }
        self._long_performer(line, path, changes)
        self._long_approval(line, path, changes)
        return _changed(line, changes)

    def _link(self, link: Link, path: Path) -> Link:
        if not isinstance(link.to, LineRef) or not link.to.facts:
            return link
        facts = self._facts(link.to.facts, LINKED, (*path, "to", "facts"))
        return _changed(link, {"to": _changed(link.to, {"facts": facts})})

    def _performer(self, performer: Performer, path: Path) -> Performer | UnsetType:
        return self._owner(performer, _performer_level(performer.role, self._spec), path)

    # -------- short forms

    def _groups(self, line: Line, path: Path) -> dict[str, str | int | None] | UnsetType:
        """`in` with `session` taken in, by the names that rules use; a running number is a name like any other."""
        stated = sorted(line.in_.items()) if isinstance(line.in_, dict) else []
        places = [(*path, "in", name) for name, _ in stated]
        if line.session is not UNSET:
            stated.append(("session", line.session))
            places.append((*path, "session"))
        groups: dict[str, str | int | None] = {}
        names: dict[str, str] = {}
        for (name, value), where in zip(stated, places, strict=True):
            known = self._groupings.get(name)
            if known is None:
                message = f"this ruleset has no grouping `{name}`"
                self._report.add(where, message, nearest_name(name, self._groupings))
            elif known in groups and where[-2] != "in":
                self._both(where, "session", "in.session")
            elif known in groups:
                self._report.add(where, f"`{name}` is the same grouping as `{names[known]}`: give only one of them")
            else:
                names[known] = name
                groups[known] = str(value) if isinstance(value, int) else value
        return groups if stated else line.in_

    def _long_performer(self, line: Line, path: Path, changes: dict[str, Any]) -> None:
        if line.performer is UNSET:
            return
        if line.performers is not UNSET:
            self._both((*path, "performer"), "performer", "performers")
        one = line.performer
        people = () if one is None else (self._performer(one, (*path, "performer")),)
        changes |= {"performers": people, "performer": UNSET}

    def _long_approval(self, line: Line, path: Path, changes: dict[str, Any]) -> None:
        if line.approval is UNSET:
            return
        if line.approvals is not UNSET:
            self._both((*path, "approval"), "approval", "approvals")
        changes |= {"approvals": () if line.approval is None else (line.approval,), "approval": UNSET}

    def _both(self, path: Path, short: str, long: str) -> None:
        self._report.add(path, f"`{short}` is short for `{long}`: give only one of them")

    # -------- beside the lines

    def _episode(self, episode: Episode, path: Path) -> Episode | UnsetType:
        self._in_order(episode.start, episode.end, (*path, "end"), "its start")
        return self._owner(episode, EPISODE, path)

    def _approval(self, approval: Approval, path: Path) -> Approval | UnsetType:
        self._in_order(approval.given, approval.until, (*path, "until"), "the day it was given,")
        return self._owner(approval, APPROVAL, path)

    def _document(self, document: Document, path: Path) -> Document | UnsetType:
        if isinstance(document.for_, int) and document.for_ not in self._numbers:
            self._report.add((*path, "for"), self._no_line(document.for_))
        return self._owner(document, _document_level(document.kind), path)

    def _used(self, used: Used, path: Path) -> Used:
        self._in_order(used.from_, used.to, (*path, "to"), "its beginning")
        return used


def _has_nothing_to_normalise(line: Line) -> bool:
    """As most lines of a history: a code, a date, units."""
    return (
        not line.facts
        and line.diagnoses is UNSET
        and line.in_ is UNSET
        and line.session is UNSET
        and line.links is UNSET
        and line.performers is UNSET
        and line.performer is UNSET
        and line.approval is UNSET
    )


Shaped = TypeVar("Shaped", bound=Struct)


def _changed(value: Shaped, changes: dict[str, Any]) -> Shaped:
    different = {name: item for name, item in changes.items() if item is not getattr(value, name)}
    return replace(value, **different) if different else value


def _items(listed: object, shape: type[Shaped]) -> Iterator[tuple[int, Shaped]]:
    """The items that could be read, with their places."""
    for i, item in enumerate(listed if isinstance(listed, tuple) else ()):
        if isinstance(item, shape):
            yield i, item


def _enumerated(name: str, listed: object) -> tuple[tuple[Path, object], ...]:
    return tuple(((name, i), item) for i, item in enumerate(listed if isinstance(listed, tuple) else ()))
