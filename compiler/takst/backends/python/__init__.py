"""Checked rules -> a package of Python that judges claims: `generated/takst_rules/<ruleset>/`.

The package imports `takst.runtime` alone. Its modules follow the rule files, its rules their sentences; the same
rules always give the same text.
"""

from __future__ import annotations

from takst.backends.python.package import data_files, generate
from takst.backends.python.rules import Unsupported

__all__ = ["Unsupported", "data_files", "generate"]
