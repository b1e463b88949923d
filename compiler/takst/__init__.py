"""takst: a small language for the rules of health tariffs, and the compiler that turns them into validators and pages.

Kept free of imports, so that a generated validator can load `takst.runtime` without the compiler, grammar or templates.
"""

from __future__ import annotations

__version__ = "0.1.0"
