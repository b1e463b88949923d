"""A small ruleset to start from: a name -> files that check, test and build as they stand.

The template is written with the name `my_tariff`; nothing else in it depends on the name.
"""

from __future__ import annotations

import re
from importlib.resources import files

TEMPLATE_NAME = "my_tariff"
NAME = re.compile(r"[a-z][a-z0-9_]*")
"""What a ruleset may be called: its generated validator is a Python package of that name."""


def files_for(name: str) -> dict[str, str]:
    """File name -> text."""
    if not NAME.fullmatch(name):
        raise ValueError(f"`{name}` is not the name of a ruleset")
    template = files(__name__) / "template"
    found = sorted(template.iterdir(), key=lambda file: file.name)
    return {file.name: file.read_text(encoding="utf-8").replace(TEMPLATE_NAME, name) for file in found}
