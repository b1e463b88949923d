"""Checked rules -> the modules of a package, as texts by their paths in it."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from jinja2 import Environment, PackageLoader, StrictUndefined

from takst.backends.python.expressions import Known, Writer
from takst.backends.python.layout import STEP, Listing, Piece, Rows, quoted, written
from takst.backends.python.module import PLAN, SPEC, Module, call, docstring, texts
from takst.backends.python.names import Names, constant, snake
from takst.backends.python.rules import heading, pair_file, table_heading, write_rule
from takst.ir import nodes as ir
from takst.ir.walk import line_sets_in, line_sets_of_rule
from takst.runtime.pair_table import write_pairs
from takst.runtime.spec import RulesetSpec
from takst.syntax.garbage import no_garbage_collection

_IMPORTED = frozenset(
    {"dt", "billed", "lines", "more_than", "line", "ALWAYS", "NO", "YES"}
    | {"RULES", "FACTS", "KEYS", "CODES", "OUTSIDE", "CASES", "ALTERNATIVES"}
)
"""What modules import or define besides, so that nothing of a ruleset is called so."""
_TEMPLATES = Environment(
    loader=PackageLoader("takst.backends.python"),
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
    keep_trailing_newline=True,
    autoescape=False,  # Python, not HTML
)


@no_garbage_collection()
def generate(rules: ir.CheckedRuleset) -> dict[str, str]:
    """Paths inside the package -> texts."""
    vocabulary, known = _vocabulary(rules)
    files = {"facts.py": _facts(rules.spec), "catalogue.py": _catalogue(rules.spec)}
    if vocabulary is not None:
        files["vocabulary.py"] = vocabulary
    by_file: dict[str, list[ir.AnyRule]] = {}
    for rule in rules.rules:
        by_file.setdefault(rule.file, []).append(rule)
    modules = {file: snake(f"rules {file.removesuffix('.takst')}") for file in by_file}
    for file, own in by_file.items():
        files[f"{modules[file]}.py"] = _rules(rules.spec, file, own, known)
    files["__init__.py"] = _init(rules, tuple(modules.values()))
    return dict(sorted(files.items()))


def data_files(rules: ir.CheckedRuleset) -> dict[str, bytes]:
    """Paths inside the package -> what its modules open: the pairs of each table, to be mapped into memory."""
    return {pair_file(table): write_pairs(table.pairs) for table in rules.pair_tables}


def _made_from(spec: RulesetSpec, file: str = "") -> str:
    place = f"rulesets/{spec.name}/{file}" if file else f"rulesets/{spec.name}"
    return f"Generated from {place} by `takst build {spec.name}`: change the rules there, then build again."


# ---------------------------------------------------------------- rules


def _rules(spec: RulesetSpec, file: str, rules: Sequence[ir.AnyRule], known: Known) -> str:
    readings = Counter(rule.reading.text for rule in rules if rule.reading is not None)
    module = Module(Names(_IMPORTED.union(known.names)), repeated=readings)
    labels = {code: row.label for code, row in spec.codes.items()} | dict(spec.cases)
    names: list[Piece] = []
    for subject, own in groupby(rules, key=_subject):
        module.body.append(heading(subject, labels) if isinstance(subject, ir.Subject) else table_heading(subject))
        names += [write_rule(rule, module, known) for rule in own]
    head = f"RULES: tuple[{module.use(PLAN, 'Rule')}, ...] = "
    module.body.append(f"{head}{written(Rows('(', tuple(names), ')'), taken=len(head))}")
    places = "; ".join(dict.fromkeys(rule.citation.place for rule in rules))
    return module.text(f"The rules of {places}.", _made_from(spec, file))


def _subject(rule: ir.AnyRule) -> ir.Subject | str:
    """What the rule speaks of; a table of pairs is told by its sheet, for its codes are many."""
    return rule.sheet if isinstance(rule, ir.PairTable) else rule.subject


# ---------------------------------------------------------------- terms and groups


def _vocabulary(rules: ir.CheckedRuleset) -> tuple[str | None, Known]:
    """The module of terms and groups, and their names there; None when the ruleset has neither."""
    module = Module(Names(_IMPORTED))
    groups = {group: module.names.take(constant(group.name)) for group in _groups(rules)}
    terms: dict[ir.Cond, tuple[str, str]] = {}
    for term in rules.terms:
        terms.setdefault(term.cond, (term.name, module.names.take(snake(term.name))))
    known = Known(terms, groups)
    for term in rules.terms:
        _write_term(term, module, known)
    readings = {info.name: info for info in rules.groups}
    for group in groups:
        _write_group(group, readings.get(group.name), module, known)
    text = module.text(f"Terms and groups of {rules.spec.title}.", _made_from(rules.spec)) if module.body else None
    return text, known


def _groups(rules: ir.CheckedRuleset) -> Iterator[ir.InGroup]:
    """Each group that a rule or a term names, once, in the order of their names."""
    sets = [lines for rule in rules.rules for lines in line_sets_of_rule(rule)]
    sets += [lines for term in rules.terms for lines in line_sets_in(term.cond)]
    found = {
        named
        for lines in sets
        for element in lines.elements
        for named in [element.of if isinstance(element, ir.AnyOther) else element]
        if isinstance(named, ir.InGroup)
    }
    yield from sorted(found, key=lambda group: (group.name, sorted(group.codes)))


def _write_term(term: ir.TermInfo, module: Module, known: Known) -> None:
    name, function = known.terms[term.cond]
    if name != term.name:  # another term says the very same
        return
    writer = Writer(module, known, term.sentence, function, local=True, own=term.cond)
    module.function(function, _told(f"{term.sentence}.", term.reading), writer.condition(term.cond))


def _write_group(group: ir.InGroup, info: ir.GroupInfo | None, module: Module, known: Known) -> None:
    name = known.groups[group]
    writer = Writer(module, known, "", snake(name), local=True)
    decides = None
    if group.known_by is not None:
        decides = module.names.take(f"is_one_of_{snake(name)}")
        doc = f"Whether a line whose code is not in the catalogue is one of {group.name}."
        module.function(decides, doc, writer.condition(group.known_by))
    value = call(
        module.use(PLAN, "Group"),
        quoted(group.name),
        _set_of(group.codes),
        incomplete="True" if group.incomplete else None,
        known_by=decides,
    )
    title = group.name if info is None or info.title is None else info.title
    doc = docstring(_told(f"{title}.", None if info is None else info.reading))
    module.body.append(f"{name} = {written(value, taken=len(name) + 3)}\n{doc}")


def _set_of(codes: frozenset[str]) -> Piece:
    return Listing("{", tuple(quoted(code) for code in sorted(codes)), "}") if codes else "()"


def _told(text: str, reading: ir.Reading | None) -> str:
    return text if reading is None else f"{text} Reading: {reading.text}."


# ---------------------------------------------------------------- facts, catalogue


def _facts(spec: RulesetSpec) -> str:
    module = Module(Names(_IMPORTED))
    module.body += [
        _by_name("FACTS", "fact", "name", spec.facts, module),
        _by_name("KEYS", "key", "name", spec.keys, module),
    ]
    return module.text("What a claim may say, and what groups its lines.", _made_from(spec))


def _by_name(name: str, one: str, key: str, values: Mapping[str, object], module: Module) -> str:
    """A dictionary made of its values, which all know their names."""
    kind = {"FACTS": "FactSpec", "KEYS": "KeySpec", "CODES": "CodeRow"}[name]
    head = f"{name}: dict[str, {module.use(SPEC, kind)}] ="
    if not values:
        return f"{head} {{}}"
    rows = Rows("(", tuple(module.record(value) for value in values.values()), ")")
    listed = written(rows, STEP, taken=len(f"for {one} in "))
    return f"{head} {{\n{STEP}{one}.{key}: {one}\n{STEP}for {one} in {listed}\n}}"


def _catalogue(spec: RulesetSpec) -> str:
    module = Module(Names(_IMPORTED), repeated=Counter(row.place for row in spec.codes.values() if row.place))
    alternatives = Rows("(", tuple(map(texts, spec.alternatives)), ")")
    module.body += [
        _by_name("CODES", "row", "code", spec.codes, module),
        _constant("OUTSIDE: dict[str, str]", module.value(spec.outside), "Codes that are named, but have no row here."),
        _constant("CASES: dict[str, str]", module.value(spec.cases), "What is judged like a code."),
        _constant("ALTERNATIVES: tuple[tuple[str, ...], ...]", alternatives, "Of each group exactly one code fits."),
    ]
    return module.text(f"The codes of {spec.title}, as printed.", _made_from(spec))


def _constant(name: str, value: Piece, doc: str) -> str:
    return f"{name} = {written(value, taken=len(name) + 3)}\n{docstring(doc)}"


# ---------------------------------------------------------------- the package itself


def _init(rules: ir.CheckedRuleset, modules: Sequence[str]) -> str:
    spec = rules.spec
    module = Module(Names(_IMPORTED))
    ruleset = module.record(spec, {name: name.upper() for name in _OWN_MODULES})
    module.use(PLAN, "Plan")
    for source, names in _API.items():
        for name in names:
            module.use(source, name)
    for name in modules:
        module.use(".", name)
    parts = Rows("(", tuple(f"*{name}.RULES" for name in modules), ")")
    return _TEMPLATES.get_template("init.py.j2").render(
        docstring=docstring(f"{spec.title}: claims -> verdicts, findings with their places, totals.", *_usage(spec)),
        imports="\n\n".join(module.import_blocks()),
        shared="\n".join(module.shared),
        ruleset=written(ruleset, taken=len("RULESET = ")),
        plan=written(call("Plan", "RULESET", parts), taken=len("PLAN = ")),
        name=spec.name,
        exported=written(Listing("[", tuple(map(quoted, _EXPORTED)), "]"), taken=len("__all__ = ")),
    )


_API = {
    "collections.abc": ("Iterable",),
    "takst.runtime": ("entry",),
    "takst.runtime.bulk.table": ("ArrowStream", "TableResults"),
    "takst.runtime.claim": ("Claim",),
    "takst.runtime.entry": ("ClaimError", "Document"),
    "takst.runtime.findings": ("Mode",),
    "takst.runtime.result": ("Finding", "Result"),
    ".catalogue": ("ALTERNATIVES", "CASES", "CODES", "OUTSIDE"),
    ".facts": ("FACTS", "KEYS"),
}
_OWN_MODULES = ("facts", "keys", "codes", "outside", "cases", "alternatives")
"""Fields of the specification that are written in modules of their own."""
_EXPORTED = (
    *("CODES", "PLAN", "RULESET", "Claim", "ClaimError", "Finding", "Result"),
    *("validate", "validate_all", "validate_table"),
)


def _usage(spec: RulesetSpec) -> tuple[str, ...]:
    code = next(iter(spec.codes), next(iter(spec.cases), "..."))
    day = (spec.valid.start or spec.valid.end or dt.date(2000, 1, 1)).isoformat()
    example = f"""
    from takst_rules import {spec.name}

    line = {{"code": {quoted(code)}, "date": "{day}"}}
    result = {spec.name}.validate({{"claim": "C1", "patient": {{"id": "P1"}}, "lines": [line]}})
    for finding in result.findings:
        print(finding.line, finding.verdict, finding.text, finding.citation)
    print(result.verdict, result.totals, result.receipt)"""
    return (example.removeprefix("\n"), _made_from(spec))
