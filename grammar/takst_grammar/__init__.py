"""The surface grammar of takst, split by topic. `text()` is all of it, ready for Lark.

`@CODE@` and `@PHRASES@` stand for what a ruleset declares about its codes and phrases.
"""

from __future__ import annotations

from importlib.resources import files

TOPICS = ("declarations", "headings", "statements", "conditions", "examples", "terminals")
# One logical line is parsed at a time, from the start symbol of its kind.
STARTS = ("declaration", "heading", "statement", "example_line")


def topic_text(topic: str) -> str:
    """The grammar of one topic."""
    return (files(__name__) / f"{topic}.lark").read_text(encoding="utf-8")


def text() -> str:
    """The grammar of one logical line."""
    return "\n".join(topic_text(topic) for topic in TOPICS)
