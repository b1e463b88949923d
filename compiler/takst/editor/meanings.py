"""What the phrases of the language mean, in the words of LANGUAGE.md, short enough to be read beside the cursor.

A phrase is the longest one that stands at a place; `…` is whatever the author writes there. A test compares the
phrases with the grammar: every sentence, heading and declaration has a meaning, and every meaning can be written.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache

STATEMENTS: Mapping[str, str] = {
    "cannot be billed with": "These lines do not stand together. Of the two, the one whose row carries the ban falls; "
    "when both rows carry it, the lower price, then the later time. How far *with* reaches is said by "
    "`in the same …`, or once for all by `with means`.",
    "cannot be billed within": "A pause in time: not so soon `after` (`before`, or either side `of`) the other line. "
    "Six months after a day are over at the end of the same day of the month, six months later.",
    "cannot be billed again within": "A pause in time before the same code may be billed again.",
    "may be billed with": "A permission: it lifts a ban on exactly what it names. A class in a permission lifts no "
    "ban on a single code.",
    "may be billed several times": "A permission to bill the code more than once where something else bans it.",
    "max": "At most so many units in the window: `per day`, `per calendar year`, `within 30 days`, `ever`. What is in "
    "excess is cut from the latest line. Under several codes the limit is said of each; `counting` counts "
    "codes together.",
    "only when": "The line is refused where the condition is known not to hold. Where it cannot be told, the line is "
    "undecided and the question is asked.",
    "only by": "The line is refused unless the fact has one of these values.",
    "also when": "A further way to meet a condition that asks about the same fact.",
    "also by": "A further value that meets the condition about this fact.",
    "not covered": "The insurer does not pay for it at all; with `unless`, only then.",
    "decided by": "Another body decides. That is *other route*, and no refusal.",
    "covered at": "On which basis it is covered.",
    "granted when": "A right that exists only under this condition; otherwise the line is not covered.",
    "requires approval": "Waits as *needs approval* while no approval is there.",
    "requires prior approval": "Waits as *needs approval* while there is no approval from before the service.",
    "requires document": "Waits as *needs document* while the document is missing; one that is dated too late refuses "
    "the line. Where the claim does not say which documents there are, the line is undecided.",
    "requires referral": "The line needs a referral.",
    "requires": "Any one of these lines must be billed too. For *both*, write two sentences.",
    "includes": "These services or materials are in the price: billed besides, they are refused.",
    "includes up to": "So many of them are in the price; more may be billed.",
    "does not include": "Lifts an inclusion: this may be billed besides.",
    "pays coefficient": "One unit pays the coefficient that the table prints.",
    "pays second coefficient": "One unit pays the number that the table prints after the slash.",
    "pays as": "One unit pays what the row of another code says.",
    "pays": "The price of one unit, as an amount; or, with `for first, … for others`, what the places in an order pay.",
    "times": "The price is multiplied; several factors multiply each other. `at least` is a floor.",
    "surcharge": "The price rises by so many percent.",
    "reduction": "The price falls by so many percent.",
    "adds": "An amount on top, after factors and floor; with `per`, for every whole multiple of a quantity.",
    "total at most": "What the lines of the window pay together is cut to this, the cheapest unit first.",
    "patient pays at most": "The most that the patient may be asked for.",
    "judge": "A question that only a person can answer. No option answers it; the answer comes with the claim.",
    "unresolved": "A reference to a text that is not here. It is listed with every line that it touches, and never is "
    "a verdict.",
    "note": "For the documentation only.",
}

CLAUSES: Mapping[str, str] = {
    "unless": "An exception: the sentence does not speak where this holds.",
    "when": "The sentence speaks only where this holds.",
    "otherwise": "The verdict, where the sentence is not met, in place of the usual one.",
    "reading": "How the author reads a text that can be read in several ways. It is listed for whoever decides.",
    "rather than": "The reading that was not chosen.",
    "in the same": "How far *with* reaches: only among lines that share all of these.",
    "for the same": "Only among lines that share all of these.",
    "on the same": "Only among lines that share all of these.",
    "per": "The window of a limit: one count for each of these. `per § 5-6` counts over the treatment under that "
    "paragraph. Keys joined by `and` must all be the same.",
    "per calendar": "A window of the calendar: each year, month or week by itself.",
    "within": "So long, counted to the day: six months end on the same day of the month, or on the month's last day.",
    "after": "This line comes after the other one.",
    "before": "This line comes before the other one.",
    "ever": "Once and for all: no window ends it.",
    "counting": "What else counts towards the limit.",
    "over all patients": "A quota: the units of all patients are counted together, in the order they were received.",
    "by coefficient": "The highest price comes first.",
    "by total": "The group that pays most comes first.",
    "at least": "A floor, or a lower bound that is included.",
    "at most": "An upper bound that is included.",
    "more than": "A lower bound that is not included.",
    "less than": "An upper bound that is not included.",
    "per started": "For every multiple of the quantity, one that is begun included.",
    "above": "Only what goes beyond this counts.",
    "with letter": "In which key letter the coefficient counts, where the row has none or another one.",
    "dated before": "The document's date must lie before that day.",
    "dated after": "The document's date must lie after that day.",
    "dated on or before": "The document's date must be that day or lie before it.",
    "any other code": "Every other line; with `of`, every other line of that class.",
    "any material": "Every material that is billed with the line.",
    "to": "All codes from the first to the last, in the order of the table of codes.",
    "except": "Without these.",
    "row": "One of several rows that share a code.",
}

CONDITIONS: Mapping[str, str] = {
    "is one of": "The fact has one of these values.",
    "is not": "The fact is known and has another value.",
    "is given": "The fact is said, and not as absent.",
    "is missing": "The fact is known to be absent.",
    "is": "The fact has this value; with `… to …`, a value from the first to the last, both included.",
    "includes": "The list has this value in it.",
    "matches": "The value begins so: `M20*` takes M20, M20.1 and all below.",
    "the patient is": "Short for the fact `patient.…`.",
    "billed with": "Such a line stands beside it.",
    "billed after": "Such a line was billed after it.",
    "billed before": "Such a line was billed before it.",
    "whose": "Only lines of which this holds.",
    "prior approval": "An approval for the line was given before the service.",
    "judged": "A person answered yes to this question.",
    "and": "Both must hold. What is unknown stays unknown unless the other part decides.",
    "or": "One of them must hold. What is unknown stays unknown unless the other part decides.",
    "not": "The contrary; unknown stays unknown.",
}

HEADINGS: Mapping[str, str] = {
    "codes with note": "The sentences below speak of every row of the table that carries this note.",
    "codes with approval": "The sentences below speak of every row that carries this mark of approval.",
    "codes with letter": "The sentences below speak of every row that counts in this key letter.",
    "codes of": "The sentences below speak of the members of the group, or of the rows of that place of the source.",
    "every line": "The sentences below speak of every line of a claim.",
    "case": "Something that is judged like a code: a line may carry its name.",
    "material": "The sentences below speak of a material that is so called.",
}

DECLARATIONS: Mapping[str, str] = {
    "ruleset": "Names the ruleset; the name begins every rule id.",
    "source": "A document that rules cite.",
    "in force": "Nothing applies outside these days.",
    "codes look like": "The shapes of codes: `A` stands for a capital, `0` for a digit.",
    "catalogue": "The table of codes, a CSV file beside this one.",
    "outside": "A CSV file of the codes that the text names but that are defined elsewhere.",
    "with means": "How far a *with* reaches that does not say it itself.",
    "key": "A way to group lines: lines are in the same group when this says the same of both. What is presumed "
    "decides where it is not said.",
    "fact": "Something a claim may say, with its type and the question to ask when it is missing.",
    "group": "A class of codes with a name.",
    "term": "A word that stands for a condition.",
    "noun": "What `max 2 …` counts: lines or units.",
    "letter": "A key letter, and what one of it is worth.",
    "period": "A window of days with a name.",
    "alternatives": "Exactly one of these codes fits; the fitting one is offered.",
    "table": "A printed table, a CSV file beside this one, for its arithmetic.",
    "check": "Arithmetic of a printed table that must come out.",
    "assume": "A number that the checks of tables use.",
    "from": "The place of the source that every rule below cites, up to the next `from`; with days, when it applies.",
    "replace": "An amendment: what stood there before has ended.",
    "replace number": "An amendment of one number.",
    "replace words": "An amendment of some words.",
    "replace rows": "An amendment of rows of the table: what they said before is not here.",
    "add": "An amendment that adds notes, articles or other parts.",
    "add rows": "An amendment of the table: these rows do not exist the day before.",
    "insert": "An amendment that puts a new part in.",
    "renumber": "An amendment: a part has another number now.",
    "exclusions from": "A table of exclusions, a CSV file beside this one: each row is a sentence.",
    "limits from": "A table of limits, a CSV file beside this one: each row is a sentence.",
    "case": "Something that is judged like a code: a line may carry its name.",
    "judge": "A question that only a person can answer, about no code in particular.",
    "unresolved": "A reference to a text that is not here. It is listed, and never is a verdict.",
    "note": "For the documentation only.",
    "example": "A claim and what is expected of it. `takst test` runs it.",
    "yes/no": "A fact that is answered with yes or no.",
    "number": "A fact that is a number; `in min` gives its unit.",
    "date": "A fact that is a day.",
    "text": "A fact that is any text.",
    "one of": "A fact that has one of these values.",
    "list": "A fact with several values, such as diagnoses.",
    "incomplete": "Codes outside the table may belong to the group; `known by` says how a line shows it.",
    "known by": "The condition by which a line shows that it belongs to the group.",
    "presumed": "What is taken where the claim does not say it; the result lists it.",
}

EXAMPLES: Mapping[str, str] = {
    "patient": "What the claim says of the patient.",
    "claim": "What the claim says once for all its lines.",
    "provider": "What the claim says of the provider.",
    "received": "The day on which the claim was received.",
    "on": "Lines of the claim on that day.",
    "history on": "Lines billed earlier, in other claims.",
    "history received": "Lines of a claim that was received on that day.",
    "history": "What was billed earlier, in other claims.",
    "history complete from": "From that day on the history is known to hold everything.",
    "approval": "An approval that was given on that day.",
    "episode": "A grouping with a name that lines may share, such as a cycle.",
    "used": "So many units of a service had gone before.",
    "unknown met": "Whatever the claim does not say counts as met in this example.",
    "expect": "The verdict that the example must have, the rule (`by`), words of its message, and the amount.",
    "expect total": "What the claim pays in all, in that letter.",
    "expect claim": "The verdict on the whole claim: that of its worst line.",
}

GIVEN: Mapping[str, str] = {
    "not by": "This rule must not have found anything.",
    "no": "The fact is answered with no.",
    "absent": "The fact is known to be absent; that is more than not being said.",
}

VERDICTS: Mapping[str, str] = {
    "refused": "A rule forbids it.",
    "reduced": "Less is paid than the price.",
    "payable": "Nothing stands against it.",
    "not covered": "The insurer does not pay for it.",
    "undecided": "Something that decides is not known; the result says what to ask.",
    "needs approval": "It waits for an approval.",
    "needs document": "It waits for a document.",
    "needs judgement": "It waits for a person's answer.",
    "not in force": "The code does not exist on that day.",
    "other route": "Another body decides.",
}

_BY_KIND: Mapping[str, tuple[Mapping[str, str], ...]] = {
    "declaration": (DECLARATIONS, CLAUSES, CONDITIONS),
    "heading": (HEADINGS, CLAUSES),
    "statement": (STATEMENTS, CLAUSES, CONDITIONS, VERDICTS),
    "example_line": (EXAMPLES, GIVEN, VERDICTS, CLAUSES),
}


@cache
def _pattern(phrase: str) -> re.Pattern[str]:
    words = r"[ \t\n]+".join(map(re.escape, phrase.split()))
    return re.compile(rf"(?<![\w.-]){words}(?![\w]|[-.]\w)")


def meaning_at(text: str, offset: int, kind: str) -> tuple[str, int, int] | None:
    """The phrase that a place in a logical line touches, and where it stands: the longest, at the line's beginning
    before elsewhere (`includes` opens a sentence, and asks about a list)."""
    found: list[tuple[int, int, str, int, int]] = []
    for rank, meanings in enumerate(_BY_KIND.get(kind, ())):
        for phrase in meanings:
            for match in _pattern(phrase).finditer(text):
                opens = rank == 0 and kind in ("statement", "example_line")
                if match.start() <= offset <= match.end() and (match.start() == 0 or not opens):
                    found.append((-len(phrase), rank, phrase, match.start(), match.end()))
    if not found:
        return None
    _, _, phrase, start, end = min(found)
    return phrase, start, end


def meaning_of(said: Sequence[str], phrase: Sequence[str], kind: str) -> str | None:
    """The meaning of a phrase after what is said already: `with` after `cannot be billed` is one phrase with it.
    Where the whole phrase has no meaning of its own, that of its first words is given."""
    words = [*said, *phrase]
    for start in range(len(said) + 1):
        for end in range(len(words), len(said), -1):
            for rank, meanings in enumerate(_BY_KIND.get(kind, ())):
                opens = rank == 0 and kind in ("statement", "example_line")
                if not (opens and start) and (found := meanings.get(" ".join(words[start:end]))):
                    return found
    return None
