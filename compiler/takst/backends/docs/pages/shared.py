"""What the pages of lists share: their frame, and the things that rules speak of."""

from __future__ import annotations

from collections.abc import Iterable

from takst.backends.docs.page import Block, Page, Words, link
from takst.backends.docs.pages.code import things_words
from takst.backends.docs.survey import Survey, subject_keys
from takst.ir import nodes as ir


def list_page(name: str, title: str, summary: str, blocks: Iterable[Block], survey: Survey) -> Page:
    """A page of the navigation, right under the overview; title and summary are ids of texts."""
    return Page(
        name=name,
        title=survey.say(title),
        summary=survey.say.text(summary),
        blocks=tuple(blocks),
        trail=(link("index", survey.rules.spec.title),),
        section=name,
    )


def subjects_words(rules: Iterable[ir.AnyRule], survey: Survey) -> Words:
    """All that the rules speak of, as ranges."""
    return things_words(survey.in_order(key for rule in rules for key in subject_keys(rule.subject)), survey)
