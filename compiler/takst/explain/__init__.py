"""From a code, a rule's id or a line of a claim to words for a terminal.

`code`: what applies to a code. `rule`: what a rule says. `why`: why a finding stands, or why a rule did not fire.
Nothing here decides anything: the sentences are the author's, the answers the interpreter's.
"""

from __future__ import annotations

from takst.explain.code import code_lines
from takst.explain.rule import rule_lines, rules_called
from takst.explain.why import why_lines

__all__ = ["code_lines", "rule_lines", "rules_called", "why_lines"]
