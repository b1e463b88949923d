"""Two versions of a ruleset -> what changes for a claim: rules, codes and prices, and claims judged by both.

`compared` pairs the rules and says of each pair whether it became stricter, laxer or otherwise different, with the
smallest claim found on which both are not of one mind. `replayed` judges claims by both. Nothing here decides what a
rule means: every word about an effect comes from the interpreter's answers.
"""

from __future__ import annotations

from takst.change.changes import Change, Changes, compared
from takst.change.replay import Flip, Move, Replay, replayed
from takst.change.versions import Version, on_day

__all__ = ["Change", "Changes", "Flip", "Move", "Replay", "Version", "compared", "on_day", "replayed"]
