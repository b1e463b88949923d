"""Texts with ids: help for single cases, notes at other places, titles of fixes.

Templates as in the table of codes; the voice is the same.
"""

from __future__ import annotations

from collections.abc import Mapping

TEXTS: Mapping[str, str] = {
    # ------------------------------------------------------------ titles of fixes
    "write-instead": "write `{right}`",
    "remove": "remove `{words}`",
    "add": "add `{words}`",
    "compose": "write accented letters as one character each",
    "indent-with-blanks": "indent with blanks",
    # ------------------------------------------------------------ help
    "all-codes-with": "`{prefix}*` stands for all codes that begin with `{prefix}`",
    "also-when": "`also when` opens a further way where an `only when` asks about the same fact",
    "amount-of-groups": "a whole group pays a percentage of itself",
    "approval-fact": "what an approval says is declared as `approval.{name}`",
    "clause-order": "clauses stand in this order: `unless`, `when`, `otherwise`, `reading`",
    "code-first": "the code comes first: `{right}`",
    "codes-of-group": "the codes of a group are called `{right}`",
    "count-first": "how many comes first: `max 1 ..., counting {code}`",
    "declare-case": 'declare it: `case {name} "TITLE"`',
    "declare-fact": 'declare it: `fact {name}: TYPE "QUESTION"`, with `yes/no`, `number`, `date` or `text` for TYPE',
    "declare-group": "declare it: `group {name}: ...`",
    "declare-phrase": 'declare it: `{kind} "{phrase}": ...`, or write it as one word',
    "declare-term": 'declare it: `fact {name}: yes/no "QUESTION"`, or `term {name}: ...` if facts tell it',
    "declared-are": "declared: {names}",
    "example-lines": "an example says `on DATE: CODE`, what came before with `history`, and `expect CODE VERDICT`",
    "expected": "expected {expected}",
    "first-words": "sentences begin with {words}",
    "fixed-window": "the lines must stay together whichever one asks: `per session`, `per calendar year`",
    "found-by": "found were {rules}",
    "incomplete-group": "if its codes are not known, write `incomplete`",
    "indent-deeper": "to go on with the line above, indent this line deeper",
    "join-clauses": "write `{clause}` once, and join what follows with `and` or `or`",
    "indent-under-heading": "indent it under the line that it belongs to",
    "left-margin": "begin it at the left margin",
    "looks-like-utf-16": "the file seems to be saved as UTF-16",
    "looks-like-windows": "the file seems to be saved in an old Windows encoding",
    "order-of-places": "they stand in this order: `first`, `second`, `third`, ..., `others`",
    "outside-file": "a code that the source names but does not list belongs in the `outside` file",
    "outside-in-range": "it is outside the catalogue, so that nothing stands between; name such codes one by one",
    "patient-is-meant": "`per patient` is always meant, and says no time",
    "rows-of-code": "its rows are {rows}",
    "turn-round": "write `{last} to {first}`",
    "ways-to-ask": "it can be asked with {ways}",
    # ------------------------------------------------------------ notes
    "code-row": "its row in the catalogue",
    "change-on-that-day": "this change takes hold on the first day of force",
    "first-here": "first written here",
    "force-here": "the days of force",
    "with-exception": "with an exception here",
}
