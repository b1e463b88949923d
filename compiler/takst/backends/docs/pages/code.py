"""From a code (a case, a material) to its page: the row as printed, then every rule that touches it, by question."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from takst.backends.docs.inputs import CoverageRow, ExampleShown
from takst.backends.docs.page import (
    Authored,
    Block,
    Callout,
    Chip,
    Drawing,
    Heading,
    Link,
    Mono,
    Page,
    Pairs,
    Para,
    Point,
    Points,
    Table,
    Words,
    joined,
    link,
)
from takst.backends.docs.picture import MOST_LETTERS, Excluded, Side, picture
from takst.backends.docs.rules import coefficient_words, full_sentence, shown_on_code, verdict_chip
from takst.backends.docs.say import Say, humane
from takst.backends.docs.sentences import sentence, subject_of
from takst.backends.docs.survey import EVERY_LINE, Mention, Survey, Thing, ThingKind, subject_keys
from takst.backends.docs.words import codes_text, codes_words, period_words
from takst.ir import nodes as ir
from takst.ir.walk import facts_of_rule
from takst.runtime.spec import Citation, CodeRow

_KINDS: dict[ThingKind, str] = {
    "case": "This is a case that is judged like a code.",
    "material": "This is a material.",
    "code": "This code has rules here and no row.",
    "every line": "These rules hold for every line.",
}


def code_pages(survey: Survey) -> Iterator[Page]:
    for things in (survey.codes, survey.others):
        for index, thing in enumerate(things):
            before = things[index - 1] if index else None
            after = things[index + 1] if index + 1 < len(things) else None
            yield _page(thing, survey, _neighbour(before, survey), _neighbour(after, survey))


def _neighbour(thing: Thing | None, survey: Survey) -> Link | None:
    return None if thing is None else link(thing.page, survey.name(thing.key))


def _page(thing: Thing, survey: Survey, before: Link | None, after: Link | None) -> Page:
    label, name, say = survey.label(thing.key), survey.name(thing.key), survey.say
    title = survey.title(thing.key)
    blocks: list[Block] = [
        *_doubts(thing.row, survey.say),
        *_glance(thing, survey),
        *_picture(thing, survey),
        *_rules(thing, survey),
        *_named_by_others(thing, survey),
        *_examples(survey.examples_of.get(thing.key, ()), survey.say),
        *_statements(survey.statements_of.get(thing.page, ()), survey.say),
    ]
    return Page(
        name=thing.page,
        title=(name, " ", *label) if thing.kind == "code" else label or (name,),
        subtitle=(Authored(title),) if title else (),
        summary=say.text("What {title} says of {name}", title=survey.rules.spec.title, name=name),
        blocks=tuple(blocks),
        trail=(link("index", survey.rules.spec.title), link("codes/index", say.text("Codes"))),
        before=before,
        after=after,
        section="codes/index",
    )


# ---------------------------------------------------------------- the row


def _doubts(row: CodeRow | None, say: Say) -> Iterator[Block]:
    """What a reader must know before trusting the row."""
    if row is None:
        return
    remark: Words = (Authored(full_sentence(row.remark)),) if row.remark else ()
    if row.status == "reading":
        said = remark or say("It can be read in more than one way.")
        yield Callout("reading", say.text("The print of this row is a reading"), said)
    elif row.status == "unresolved":
        said = remark or say("Its numbers are not known.")
        yield Callout("unresolved", say.text("This row cannot be read with certainty"), said)
    elif remark:
        yield Callout("warning", say.text("Remark on this row"), remark)


def _glance(thing: Thing, survey: Survey) -> Iterator[Block]:
    row, say = thing.row, survey.say
    if row is None:
        yield Para(say(_KINDS[thing.kind]), "lead")
        return
    at = survey.rules.spec.place_of(row.code)
    pairs: list[tuple[str, Words]] = [(say.text("Coefficient"), coefficient_words(row, say))]
    if row.kind:
        pairs.append((say.text("Kind"), (row.kind,)))
    if row.notes:
        pairs.append((say.text("Notes"), joined([_note(mark, at, survey) for mark in row.notes])))
    pairs += [(say.column(name), (value,)) for name, value in sorted(row.extra.items()) if value]
    pairs.append((say.text("Printed in"), survey.cite(at, row.code)))
    pairs.append((say.text("In force"), (period_words(survey.rules.spec.days_of(row), say),)))
    pairs.append((say.text("row¦Before"), say(_BEFORE[row.change])))
    pairs += [
        (say.text("One of “{name}”", name=humane(one.name)), _alternatives(one, survey))
        for one in survey.rules.alternatives
        if row.code in one.codes
    ]
    yield Pairs(say.text("At a glance"), tuple(pairs))


def _alternatives(one: ir.Alternatives, survey: Survey) -> Words:
    codes = joined([survey.code_link(code) for code in one.codes])
    return survey.say("exactly one of these fits: {codes}", codes=codes)


def _note(mark: str, at: Citation, survey: Survey) -> Words:
    """The note's mark, as a link when its text has a place here."""
    name = f"{at.place}, note {mark}"  # as the rule files name places
    place = next((one for one in survey.places if one.source == at.source and one.name == name), None)
    return (mark,) if place is None else (link(place.page, mark),)


_BEFORE = {
    "replaced": "a row with this code, whose text is not here: a line of that time is undecided, its amount unknown",
    "added": "the code did not exist: a line of that time is not in force",
    "base": "no earlier row is known to matter",
}


# ---------------------------------------------------------------- what it excludes


def _picture(thing: Thing, survey: Survey) -> Iterator[Block]:
    boxes = _excluded(thing, survey)
    if not boxes:
        return
    name, say = survey.name(thing.key), survey.say
    yield Heading(2, say("What {name} excludes", name=name), "about-excluded")
    words = "; ".join(
        say.text(said, names=", ".join(box.text for box in boxes if box.side == side))
        for side, said in _SIDES
        if any(box.side == side for box in boxes)
    )
    yield Drawing(picture(name, boxes, say), say("Excluded {words}.", words=words))


_SIDES = (
    ("own", "by its own row: {names}"),
    ("both", "by both rows: {names}"),
    ("other", "only by the other row, which works both ways: {names}"),
)


def _excluded(thing: Thing, survey: Survey) -> list[Excluded]:
    """Each code, group or run of codes once. Codes that exclude every other code are told below, and not drawn."""
    own: dict[str, Side] = {}
    for rule in survey.rules_of(thing.key):
        if isinstance(rule, ir.Exclusion):
            for element in rule.partners.elements:
                is_both = isinstance(element, ir.Listed) and thing.key in survey.bans_of.get(element.code, ())
                own.setdefault(_element_text(element, survey.say), "both" if is_both else "own")
    others: dict[str, Side] = {}
    for mention in survey.mentions(thing.key):
        if isinstance(mention.rule, ir.Exclusion) and mention.how in ("listed", "group"):
            codes = mention.rule.subject.codes - set(own) - survey.bans_of.get(thing.key, frozenset())
            if codes:
                others.setdefault(_codes_text(codes, survey), "other")
    return [Excluded(text, side) for text, side in {**others, **own}.items() if text != thing.key]


def _codes_text(codes: frozenset[str], survey: Survey) -> str:
    """All of them, where they fit into a box."""
    text = codes_text(codes, survey)
    return text if len(text) <= MOST_LETTERS else survey.say.text(
        "{first}… ({number} {number:code|codes})", first=survey.in_order(codes)[0], number=len(codes)
    )


def _element_text(element: ir.Element, say: Say) -> str:
    match element:
        case ir.Listed(code=code):
            return code
        case ir.InGroup(name=name):
            return humane(name)
        case ir.AnyOther(of=group):
            return say.text("any other code") if group is None else say.text("other {group}", group=humane(group.name))
        case ir.Another(prefix=prefix):
            return say.text("another {prefix} code", prefix=prefix)
        case ir.Named(text=text):
            return text
        case ir.AnyMaterial():
            return say.text("any material")


# ---------------------------------------------------------------- its own rules, by question


def _is_about_who(rule: ir.AnyRule) -> bool:
    return isinstance(rule, ir.Condition | ir.AlsoWhen) and any(
        fact.startswith(("performer.", "provider.")) for fact in facts_of_rule(rule)
    )


_PARTS: tuple[tuple[str, str, Callable[[ir.AnyRule], bool]], ...] = (
    ("who", "Who may bill it", _is_about_who),
    ("when", "When it may be billed", lambda r: isinstance(r, ir.Condition | ir.AlsoWhen | ir.Judge)),
    ("outcome", "What is decided elsewhere or not covered", lambda r: isinstance(r, ir.Outcome)),
    (
        "beside",
        "What it may and may not stand beside",
        lambda r: isinstance(r, ir.Exclusion | ir.PairTable | ir.IntervalBan | ir.Permission),
    ),
    ("often", "How often", lambda r: isinstance(r, ir.Limit | ir.RepeatPermission)),
    ("includes", "What its price includes", lambda r: isinstance(r, ir.Inclusion)),
    ("leaves-out", "What its price does not include", lambda r: isinstance(r, ir.InclusionLift)),
    (
        "needs",
        "What must be there",
        lambda r: isinstance(r, ir.ApprovalRequired | ir.DocumentRequired | ir.LinesRequired),
    ),
    ("pays", "What it pays", lambda r: isinstance(r, ir.PriceRule)),
    ("notes", "Notes", lambda r: isinstance(r, ir.Note)),
    ("missing", "Texts that are not here", lambda r: isinstance(r, ir.Unresolved)),
)


def _rules(thing: Thing, survey: Survey) -> Iterator[Block]:
    """Each rule under the first question that it answers."""
    left = list(survey.rules_of(thing.key))
    for anchor, title, answers in _PARTS:
        here = [rule for rule in left if answers(rule)]
        left = [rule for rule in left if not answers(rule)]
        if here:
            is_case = thing.kind == "case" and anchor == "when"
            yield Heading(2, survey.say("When it holds" if is_case else title), f"about-{anchor}")
            yield from (shown_on_code(rule, thing.key, survey) for rule in here)
    if thing.kind == "code" and survey.rules_of(EVERY_LINE):
        page, say = survey.things[EVERY_LINE].page, survey.say
        rules = link(page, say.text("The rules for every line"))
        yield Para(say("{rules} hold for this code too.", rules=rules), "small")


# ---------------------------------------------------------------- rules of other codes


def _named_by_others(thing: Thing, survey: Survey) -> Iterator[Block]:
    mentions = survey.mentions(thing.key)
    if not mentions:
        return
    yield Heading(2, survey.say("Named by rules of other codes"), "about-named")
    yield Points(tuple(_mention(mention, thing, survey) for mention in mentions))


def _mention(mention: Mention, thing: Thing, survey: Survey) -> Point:
    rule = mention.rule
    said = sentence(rule, subject_of(rule.subject, survey), survey, short=True)
    key = survey.in_order(subject_keys(rule.subject))[0]
    where = link(survey.things[key].page, survey.say.text("the rule"), survey.anchor(rule, key))
    words: Words = (*said.words, " (", *survey.cite(rule.citation), "; ", where, ")")
    return Point((*words, *_sided(mention, thing, survey)), said.points)


def _sided(mention: Mention, thing: Thing, survey: Survey) -> Words:
    """Whether this code's own row carries the ban too. A ban works both ways, whoever carries it."""
    if not isinstance(mention.rule, ir.Exclusion):
        return ()
    back = survey.bans_of.get(thing.key, frozenset()) & mention.rule.subject.codes
    if not back:
        return (" ", Chip(survey.say.text("printed only there")))
    return (" ", Chip(survey.say.text("printed on both sides"))) if back == mention.rule.subject.codes else ()


# ---------------------------------------------------------------- examples and statements


def _examples(examples: Sequence[ExampleShown], say: Say) -> Iterator[Block]:
    if not examples:
        return
    yield Heading(2, say("Examples"), "about-examples")
    for example in examples:
        yield from example_blocks(example, say)


def example_blocks(example: ExampleShown, say: Say) -> Iterator[Block]:
    """Its lines with their verdicts, and the findings below."""
    rows = tuple(
        ((Mono(line),), (verdict_chip(verdict, say),))
        for line, verdict in zip(example.lines, example.verdicts, strict=True)
    )
    title = example.title
    if example.given:
        title = say.text("{title} (given: {given})", title=title, given="; ".join(example.given))
    caption = say.text("Example: {title} ({place})", title=title, place=example.place)
    yield Table(caption, (say.text("Line"), say.text("Verdict")), rows)
    if example.findings:
        # A terminal shows marks around the author's words; here they are not needed.
        texts = (finding.text_in(say.lang).replace("`", "") for finding in example.findings)
        yield Points(tuple(Point((text,)) for text in texts))


def _statements(rows: Sequence[CoverageRow], say: Say) -> Iterator[Block]:
    if not rows:
        return
    yield Heading(2, say("Statements of the source"), "about-statements")
    cells = tuple(
        (
            (Mono(row.statement),),
            (Authored(humane(row.kind or "")),),
            (row.locator or "",),
            say(STATUSES[row.status]),
            (Authored(row.note),),
        )
        for row in rows
    )
    columns = tuple(map(say.text, ("Statement", "Kind", "Where", "Became", "Note")))
    yield Table(say.text("Statements of the source that became rules of this page"), columns, cells)


STATUSES = {
    "rule": "became¦rule",
    "catalogue": "became¦catalogue",
    "documentation": "became¦documentation",
    "judgement": "became¦judgement",
    "unresolved": "became¦unresolved",
}


def things_words(keys: Sequence[str], survey: Survey) -> Words:
    """Codes as ranges, everything else by name."""
    codes = [key for key in keys if survey.things[key].kind == "code"]
    parts: list[Words] = [codes_words(codes, survey)] if codes else []
    parts += [survey.code_link(key, survey.name(key)) for key in keys if key not in codes]
    return joined(parts)
