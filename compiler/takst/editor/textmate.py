"""From the kinds of words to the TextMate grammar that the extension for VS Code carries.

`python -m takst.editor.textmate` prints it; a test compares it with the file in `vscode/syntaxes/`.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from typing import Any

from takst.editor.colours import Colour, kinds

SCOPES: Mapping[Colour, str] = {
    "comment": "comment.line.double-dash.takst",
    "string": "string.quoted.double.takst",
    "date": "constant.numeric.date.takst",
    "code": "entity.name.type.code.takst",
    "section": "constant.other.section.takst",
    "number": "constant.numeric.takst",
    "declaration": "keyword.declaration.takst",
    "sentence": "keyword.control.takst",
    "clause": "keyword.operator.word.takst",
    "keyword": "keyword.other.takst",
    "name": "variable.other.takst",
    "sign": "keyword.operator.takst",
}


def grammar() -> dict[str, Any]:
    return {
        "name": "takst",
        "scopeName": "source.takst",
        "fileTypes": ["takst"],
        "patterns": [{"name": SCOPES[kind.colour], "match": kind.pattern} for kind in kinds()],
    }


def grammar_text() -> str:
    return json.dumps(grammar(), ensure_ascii=False, indent=2) + "\n"


if __name__ == "__main__":
    sys.stdout.write(grammar_text())
