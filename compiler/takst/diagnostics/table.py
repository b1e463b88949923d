"""The one table of codes: what can be wrong in a ruleset, in the analyst's words.

A message is a `str.format` template with named arguments; the English template is also the id for translations. The
help, where there is one, holds for every case of the code and uses the same arguments; `texts.py` has the texts for
single cases. The letter of a code is its severity, the first two digits are its family. A number is never used twice,
not even with another letter, and never given to another mistake. Every code has a page in `pages/`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, TypeAlias

from attrs import frozen

Severity: TypeAlias = Literal["error", "warning", "information"]
Family: TypeAlias = Literal[
    "files", "syntax", "names", "values", "time", "rules", "catalogue", "examples", "coverage", "tables"
]

_SEVERITIES: Mapping[str, Severity] = {"E": "error", "W": "warning", "I": "information"}
_FAMILIES: Mapping[str, Family] = {
    "00": "files",
    "01": "syntax",
    "02": "names",
    "03": "values",
    "04": "time",
    "05": "rules",
    "06": "catalogue",
    "07": "examples",
    "08": "coverage",
    "09": "tables",
}


@frozen
class Entry:
    code: str
    name: str
    message: str
    help: str | None = None

    @property
    def severity(self) -> Severity:
        return _SEVERITIES[self.code[0]]

    @property
    def family(self) -> Family:
        return _FAMILIES[self.code[1:3]]


ENTRIES: tuple[Entry, ...] = (
    # ------------------------------------------------------------ files
    Entry("E0001", "not-utf-8", "this is not UTF-8: the byte {byte} cannot be read", "save the file as UTF-8"),
    Entry(
        "E0002",
        "not-composed",
        "in `{word}` a letter and its accent are two characters",
        "write each accented letter as one character (Unicode form NFC)",
    ),
    Entry("E0003", "cannot-read-file", "cannot read `{file}`: {reason}"),
    # ------------------------------------------------------------ syntax
    Entry("E0101", "unexpected-word", "`{word}` does not fit here", "expected {expected}"),
    Entry("E0102", "unknown-keyword", "no sentence begins with `{word}`"),
    Entry(
        "E0103",
        "undeclared-phrase",
        "`{phrase}` is not a declared name",
        "a name is one word, joined by `-` or `_`, or a phrase that its declaration puts in quotes",
    ),
    Entry(
        "E0104",
        "bad-indentation",
        "the indentation of this line fits no line above it",
        "the sentences under one heading begin in the same column",
    ),
    Entry("E0105", "tab-indentation", "this line is indented with a tab", "indent with four blanks"),
    Entry(
        "E0106",
        "sentence-without-heading",
        "this sentence stands under no heading",
        "a sentence is indented under the codes that it speaks of",
    ),
    Entry("E0107", "unclosed-quote", "the quote that opens here is not closed on this line", 'close it with `"`'),
    Entry("E0108", "curly-quote", "`{quote}` is not a quote of the language", 'write the straight quote `"`'),
    Entry("E0109", "decimal-comma", "`{number}` has a decimal comma", "write `{right}`"),
    Entry(
        "E0110",
        "look-alike-letter",
        "the `{letter}` in `{word}` only looks like `{latin}`: it is another character",
        "type `{right}` anew",
    ),
    Entry("E0111", "not-a-date", "`{date}` is not a date as it is written here", "write year-month-day: `2018-04-01`"),
    Entry("E0112", "impossible-date", "no calendar has the day `{date}`"),
    Entry("E0113", "range-backwards", "the range `{first} to {last}` runs backwards"),
    Entry(
        "E0114",
        "number-for-code",
        "a code is expected here, and `{number}` is a number",
        "codes of this ruleset look like {shapes}",
    ),
    Entry(
        "E0115",
        "code-for-number",
        "a number is expected here, and `{code}` is a code",
    ),
    Entry("E0116", "empty-list", "nothing is listed after `{word}`"),
    Entry("E0117", "trailing-comma", "nothing follows this comma"),
    Entry(
        "E0118",
        "reserved-word",
        "`{word}` is a word of the language and cannot be a name",
        "join another word to it, as in `the-{word}`",
    ),
    Entry(
        "E0119",
        "times-a-year",
        "`{words}` is not how the language counts",
        "a count runs over a day, week, month or year of the calendar, or `within 12 months` over any twelve months",
    ),
    Entry("E0120", "clause-twice", "`{clause}` stands twice in one sentence"),
    Entry("E0121", "not-allowed-here", "`{word}` cannot stand {place}"),
    Entry(
        "E0122",
        "or-between-values",
        "after `or` a new condition begins, and `{value}` is a value of `{fact}`",
        "write `{fact} is one of {values}`",
    ),
    Entry(
        "E0123",
        "requires-and",
        "`requires` asks for one of a list, never for all of it",
        "write one sentence for each: first `requires {first}`, then `requires {second}`",
    ),
    Entry(
        "E0124",
        "text-after-end",
        "the sentence is complete before `{word}`",
        "end it there; a remark of your own begins with `--`",
    ),
    Entry("E0125", "unfinished-sentence", "the sentence breaks off here", "expected {expected}"),
    Entry("E0126", "header-line-missing", "the ruleset has no line `{line}`"),
    Entry("E0127", "header-line-twice", "the line `{line}` stands twice"),
    Entry(
        "E0128",
        "bad-code-shape",
        "`{shape}` is not the shape of a code",
        "write `A` for any capital letter and `0` for any digit, as in `AA000`",
    ),
    Entry("E0129", "invisible-character", "an invisible character ({character}) is hidden here", "type the word anew"),
    Entry(
        "E0130",
        "bad-phrase",
        "`{phrase}` cannot be a name",
        "a name is made of words with letters, digits, `-`, `_` and `.`, and begins with a small letter",
    ),
    Entry(
        "E0131",
        "nested-too-deeply",
        "this sentence is nested too deeply to be read",
        "give a part of it a name with `term`",
    ),
    Entry(
        "E0132",
        "bullet",
        "`{bullet}` is a bullet or number of a list, not a word of the language",
        "the sentences under a heading stand one under the other, without marks",
    ),
    Entry(
        "E0133",
        "broken-word",
        "`{first}` is broken at the end of the line",
        "write the word whole: `{right}`",
    ),
    Entry("E0134", "comma-before-clause", "no comma stands before `{clause}`"),
    Entry("E0135", "word-too-many", "`{word}` is one word too many here"),
    Entry("E0136", "two-sentences", "with `{word}` a new sentence begins", "write it on a line of its own"),
    Entry("E0137", "other-words", "the language says this in other words"),
    # ------------------------------------------------------------ names
    Entry("E0201", "unknown-code", "the catalogue has no code `{code}`"),
    Entry("E0202", "unknown-fact", "no fact is called `{name}`"),
    Entry("E0203", "unknown-group", "no group is called `{name}`"),
    Entry("E0204", "unknown-key", "no key is called `{name}`", "keys follow `per` and `the same`"),
    Entry("E0205", "unknown-term", "`{name}` is neither a fact nor a term"),
    Entry("E0206", "unknown-note", "no row of the catalogue carries note `{number}`"),
    Entry("E0207", "unknown-source", "no source is called `{name}`"),
    Entry("E0208", "unknown-table", "no table and no assumed number is called `{name}`"),
    Entry("E0209", "unknown-noun", "no noun is called `{name}`", "declare what is counted: `noun {name}: lines`"),
    Entry("E0210", "unknown-period", "no period is called `{name}`"),
    Entry("E0211", "unknown-case", "no case is called `{name}`"),
    Entry("E0213", "declared-twice", "the {kind} `{name}` is declared twice"),
    Entry("E0215", "heading-matches-nothing", "no code of the catalogue answers to this heading"),
    Entry(
        "E0216",
        "banned-from-itself",
        "`{code}` is named beside itself",
        "`another {code} code` means a second line; `max` limits the units of one line",
    ),
    Entry(
        "W0217",
        "range-out-of-order",
        "`{first} to {last}` takes in {members}, out of the order of numbers",
        "ranges follow the order of the catalogue; leave a code out with `except`",
    ),
    Entry("I0218", "code-outside-catalogue", "outside the catalogue, with unknown price and dates: {codes}"),
    Entry("I0219", "fact-never-used", "no sentence uses the fact `{name}`"),
    Entry("I0220", "group-never-used", "no sentence uses the group `{name}`"),
    Entry("E0222", "defined-by-itself", "`{name}` is explained by itself: {path}"),
    Entry("E0223", "unknown-row", "the catalogue has no row {row} of `{code}`"),
    Entry(
        "E0224",
        "ambiguous-row",
        "several rows of the catalogue have the code `{code}`",
        "name the row: `{code} row 1`",
    ),
    Entry(
        "W0225",
        "label-of-another-code",
        "`{label}` is what the catalogue calls `{other}`, and this heading is of `{code}`",
    ),
    Entry("I0226", "name-never-used", "no sentence uses the {kind} `{name}`"),
    Entry(
        "E0227",
        "unknown-letter",
        "no row of the catalogue has the key letter `{letter}`",
        "if the text uses it nevertheless, declare it: `letter {letter}`",
    ),
    Entry(
        "E0228",
        "no-stand-in",
        "`{name}` cannot stand in for a key",
        "write one or more of `patient`, `date`, `provider`, `performer`",
    ),
    Entry(
        "W0229",
        "document-like-another",
        "no document is declared as `{kind}`, but one has almost this name",
        "if it is another document, declare it: `fact documents.{kind}: yes/no`",
    ),
    # ------------------------------------------------------------ values
    # kinds and levels are given with their article: `a number`, `yes or no`, `the patient`
    Entry("E0301", "wrong-type", "`{fact}` is {type}, and `{value}` is not"),
    Entry("E0302", "value-not-allowed", "`{value}` is not a value of `{fact}`", "it is one of {values}"),
    Entry(
        "E0303", "unit-mismatch", "`{fact}` is measured in `{unit}`, not in `{found}`", "give the number in `{unit}`"
    ),
    Entry("E0304", "wrong-comparison", "`{fact}` is {type} and cannot be compared with `{comparison}`"),
    Entry("E0305", "wrong-level", "`{fact}` is a fact of {level}, and here {wanted} is asked"),
    Entry(
        "E0306",
        "not-yes-or-no",
        "`{fact}` is {type}: alone it answers neither yes nor no",
        "say what it must be, or write `{fact} is given`",
    ),
    Entry("E0307", "not-a-whole-number", "`{number}` is not a whole number"),
    Entry("E0308", "hours-between-lines", "lines have dates: hours between them are not known", "write `{right}`"),
    Entry("E0309", "type-of-every-ruleset", "`{fact}` is {type} in every ruleset, and cannot be declared otherwise"),
    Entry("E0310", "no-unit", "`{fact}` has no unit, and here `{found}` is written", "declare it: `number in {found}`"),
    Entry(
        "W0311",
        "fact-as-value",
        "`{value}` is the name of a fact, and is taken as a value of `{fact}` here",
        'if the value is meant, put it in quotes: `"{value}"`',
    ),
    Entry("E0312", "reduced-below-nothing", "a price cannot be reduced by more than 100 %"),
    # ------------------------------------------------------------ time
    # `valid` and `force` are given as the language writes them: `from 2018-04-01`, `until 2020-02-29`
    Entry("E0401", "validity-reversed", "the validity ends on {end}, before it begins on {start}"),
    Entry("E0402", "outside-force", "this is valid {valid}, but what stands here is in force {force}"),
    Entry("E0403", "versions-overlap", "two versions of `{rule}` are valid on {date}"),
    Entry("E0405", "code-ended", "`{code}` ended on {end}, before this sentence begins on {start}"),
    Entry("E0406", "code-not-yet", "`{code}` begins on {start}, after this sentence has ended on {end}"),
    Entry("E0407", "row-not-changed-so", "the catalogue does not call these rows of `{place}` {change}: {codes}"),
    Entry(
        "W0408", "change-without-amendment", "the catalogue calls rows {change}, and no amendment names them: {codes}"
    ),
    # ------------------------------------------------------------ rules
    Entry(
        "E0501",
        "limit-without-window",
        "nothing says over what time this counts",
        "add `per day` or `within 30 days`; where the text is silent, `ever` with a `reading`",
    ),
    Entry(
        "E0502",
        "bare-with",
        "`with` does not say where, and the ruleset does not say what it means then",
        'add `in the same ...`, or declare `with means "in the same visit" reading "..."`',
    ),
    Entry("E0503", "rule-twice", "this sentence stands twice for `{codes}`"),
    Entry("W0504", "permission-lifts-nothing", "no sentence bans what this permission allows"),
    Entry(
        "W0505",
        "source-contradicts-itself",
        "here `{one}` is banned beside `{other}` outright, elsewhere with an exception",
        "where only the exception decides, the line needs judgement, until a `reading` chooses",
    ),
    Entry(
        "E0506",
        "no-citation",
        "this sentence cites no place",
        'write `from SOURCE "place"` above the heading, with the name of a declared source',
    ),
    Entry(
        "E0507",
        "rule-id-clash",
        "two rules would be called `{rule}`",
        "say both in one sentence, or one of them in other words",
    ),
    Entry("E0511", "two-windows", "this counts in two windows, `{one}` and `{other}`", "write one sentence for each"),
    Entry(
        "E0512",
        "mixed-letters",
        "this is in `{letter}`, and `{code}` pays in {other}",
        "amounts of different letters are never added; without a letter an amount is in the letter of the line",
    ),
    Entry(
        "E0513",
        "two-prices",
        "`{code}` has two prices at once",
        "say with `when` which of them holds, or leave the code out of a heading with `except`",
    ),
    Entry(
        "E0514",
        "several-letters",
        "the lines of this heading pay in {letters}, and one total cannot hold them",
        "name the letter: `total at most K 36`, or write one heading for each letter",
    ),
    Entry(
        "E0515",
        "rank-without-scope",
        "nothing says which groups are ranked against each other",
        "say what makes a group, then where the groups stand beside each other: `by total per foot and session`",
    ),
    # ------------------------------------------------------------ catalogue
    Entry("E0601", "no-catalogue", "there is no file `{file}` beside this one"),
    Entry("E0602", "column-missing", "the column `{column}` is missing"),
    Entry("E0603", "bad-number-in-cell", "`{text}` in the column `{column}` is not a number", "as in `2.34`"),
    Entry("E0604", "bad-date-in-cell", "`{text}` in the column `{column}` is not a date", "as in `2018-04-01`"),
    Entry(
        "E0605",
        "code-listed-twice",
        "the code `{code}` is listed twice for the same days",
        "if the source has several rows of one code, number them in a column `row`",
    ),
    Entry(
        "E0606",
        "ragged-row",
        "this row has {found} cells, the first row has {wanted}",
        "a cell with a comma in it stands in quotes",
    ),
    Entry("E0607", "code-of-other-shape", "`{code}` does not look like {shapes}"),
    Entry("E0608", "empty-cell", "the column `{column}` must not be empty"),
    Entry("E0609", "unknown-cell-value", "`{text}` is not a value of the column `{column}`", "it is one of {values}"),
    Entry("W0610", "column-not-known", "no rule reads the column `{column}`, but it looks like one that is read"),
    Entry(
        "E0611",
        "second-version",
        "a catalogue has one row for `{code}`, whatever its days",
        "keep the last one; the column `change` says that another stood before it",
    ),
    Entry(
        "E0612",
        "bad-letter-in-cell",
        "`{text}` in the column `{column}` is not a key letter",
        "key letters are capitals, as in `K` or `D/DQ`",
    ),
    Entry(
        "E0613",
        "pair-listed-twice",
        "the pair `{one}` and `{two}` is listed twice for the same days",
        "keep one row; where the ban works from both sides alike, its `loser` is `cheaper`",
    ),
    Entry(
        "E0614",
        "other-separator",
        "the cells of this table are separated by {sign}",
        "save it with commas between the cells, or let `takst import` read it",
    ),
    # ------------------------------------------------------------ examples
    Entry("E0701", "expectation-failed", "expected {expected}, found {found}"),
    Entry("E0702", "unknown-rule-expected", "no rule is called `{rule}`"),
    Entry("E0703", "nothing-expected", "the example expects nothing", "end it with `expect CODE payable`, or refused"),
    Entry("E0704", "expected-code-not-billed", "`{code}` is not billed in this example"),
    Entry("E0705", "engines-disagree", "{one} says {first}, and {other} says {second}"),
    Entry("E0707", "example-not-a-claim", "no claim can say this: {reason}"),
    Entry(
        "E0708", "several-such-lines", "`{code}` stands on several lines of this example", "name the line: {right}"
    ),
    # ------------------------------------------------------------ coverage
    Entry("E0801", "unknown-statement", "the inventory has no statement `{statement}`"),
    Entry("E0802", "unknown-rule-covered", "no rule is called `{rule}`"),
    Entry("W0803", "rule-without-statement", "no statement of the source stands behind {rules}"),
    Entry("E0804", "status-not-borne-out", "`{statement}` is marked `{status}`, but {found}"),
    Entry("E0805", "statement-missing", "statements of the inventory without a row: {statements}"),
    Entry("E0806", "unknown-status", "`{status}` is not a status", "it is one of {statuses}"),
    Entry("E0807", "statement-twice", "the statement `{statement}` has two rows"),
    # ------------------------------------------------------------ tables
    Entry("E0901", "check-fails", "the check fails: {left} {relation} {right} does not hold"),
    Entry("E0902", "cell-not-a-number", "`{text}` in the table `{table}` is not a number"),
    Entry("E0903", "divided-by-zero", "`{words}` divides by zero"),
    Entry(
        "W0904",
        "check-fails-as-read",
        "the check fails, as its reading says: {left} {relation} {right} does not hold",
    ),
)

TABLE: Mapping[str, Entry] = {entry.code: entry for entry in ENTRIES}
