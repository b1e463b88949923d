"""English: the messages of findings, and the labels of the text output. Every argument is text already."""

from __future__ import annotations

from takst.runtime.verdicts import VERDICTS
from takst.runtime.wording import Language, one_or_more

MESSAGES: dict[str, str] = {
    # bans
    "excluded": "{code} cannot be billed with {partner}{scope} ({date})",
    "excluded-maybe": "whether {code} stands beside {partner}{scope} cannot be told ({date})",
    "contradiction": "{code} and {partner}: one row lets them stand together here, the other bans it{scope} ({date})",
    "too-soon": "{code} on {date} is within {distance} {side} {partner} ({partner_date})",
    "too-soon-maybe": "whether {code} on {date} is within {distance} {side} a billed {partner} cannot be told",
    "included": "{code} is in the price of {partner}{scope} ({date})",
    "includes-billed": "{code} has {partner} in its price, which was billed already{scope} ({date})",
    "included-maybe": "whether {code} is in the price of {partner}{scope} cannot be told ({date})",
    # limits
    "over-limit": "{count} of at most {limit} {noun} {window}",
    "over-limit-maybe": "between {certain} and {possible} of at most {limit} {noun} {window}",
    "over-limit-history": "at least {certain} of at most {limit} {noun} {window}; earlier lines are not known",
    # conditions and outcomes
    "condition-fails": "{code}: {sentence}, which is not so here{values}",
    "condition-unknown": "{code}: {sentence}, which cannot be told",
    "outcome": "{code}: {sentence}",
    "outcome-unknown": "{code}: {sentence}; whether that applies cannot be told",
    # requirements
    "approval-missing": "{code} needs an approval that is not there",
    "approval-unknown": "{code} needs an approval; whether there is one cannot be told",
    "document-missing": "{code} needs the document `{document}`",
    "document-late": "{code} needs the document `{document}` {dated}; it is dated {document_date}",
    "document-unknown": "{code} needs the document `{document}`; whether it is there cannot be told",
    "line-missing": "{code} needs {partner}{scope}",
    "line-unknown": "{code} needs {partner}{scope}; whether it stands there cannot be told",
    # judgement
    "judge": "a person must say: {question}",
    "judge-maybe": "a person may have to say: {question}; whether that is asked here cannot be told",
    "judged-no": "a person said no to: {question}",
    # catalogue and time
    "unknown-code": "{code} is not a code of this ruleset{nearest}",
    "outside-code": "{code} is named by the text, but its own row is not in it",
    "earlier-text": "the row of {code} was replaced on {start}; what it said before is not here",
    "not-yet": "{code} does not exist before {start}",
    "ended": "{code} ended on {end}",
    "ruleset-not-yet": "nothing is in force before {start}",
    "ruleset-ended": "the ruleset ended on {end}",
    # materials
    "material-unnamed": "the text does not say whether `{code}` may be charged besides {partner}",
    "material-unlinked": "`{code}` is a material of no named act",
    # prices
    "price-unknown": "{code}: {sentence}; whether that applies cannot be told",
    "ranked": "{places}",
    "ranked-maybe": "{code}: {sentence}; what that comes to cannot be told",
    "ranked-history": "{code}: {sentence}; earlier lines are not known",
    "over-total": "total {total} of at most {limit} per {group}",
    # what would mend it
    "mend-remove": "remove {code} or {partner}",
    "mend-remove-line": "remove this line",
    "mend-other-day": "remove {partner}, or bill {code} on another day",
    "mend-after": "bill {code} after {date}",
    "mend-units": "bill at most {units}",
    "mend-fact": "say {facts}",
    "mend-history": "give the lines since {date}",
    "mend-history-all": "give all earlier lines",
    "mend-approval": "get the approval",
    "mend-document": "add the document `{document}`",
    "mend-line": "add {partner}",
    "mend-alternative": "bill {code} instead",
    "mend-answer": "have a person answer",
    "mend-code": "correct the code",
    "mend-link": "name the act it belongs to",
}

LABELS: dict[str, str] = {
    "rule": "rule",
    "place": "place",
    "reading": "reading",
    "ask": "ask",
    "assumed": "assumed",
    "mend": "mend",
    "to-pass": "to pass",
    "or": "; or ",
    "is": "{fact} is {value} ({by})",
    "from": "from {date}",
    "until": "until {date}",
    "in-force": "in force {days}",
    "line-of-code": "line {line} ({code})",
    "repaired": "then {verdict}",
    "if-answered": "if the answer is as the rules want it",
    "line-on": "line {line}, {code} on {date}",
    "note": "note",
    "held": "{amount} held",
    "range-held": "{low} to {high} held",
    "of": "{after} of {before}",
    "more-claims": "{number} {number:more claim|more claims} with findings",
    "claims": "{number} {number:claim|claims}",
    "lines": "{number} {number:line|lines}",
    "lines-without-amount": "{number} {number:line|lines} without an amount",
    "findings": "{number} {number:finding|findings}",
    "by-rules": "by {rules} {rules:rule|rules}",
    "unread": "{number} could not be read",
    "more-rules": "and {number} more rules",
    "sums": "payable {payable}, held {held}, refused {refused}",
}

ENGLISH = Language("en", one_or_more, MESSAGES, {verdict: verdict for verdict in VERDICTS}, LABELS)
