"""Each `.takst` file beside this one gives the tree in the `.tree` file of the same name: every node with its words.

`TAKST_WRITE_GOLDEN=1` writes the files anew; read the difference before you keep it.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import attrs
import pytest

from takst.diagnostics import Diagnostics
from takst.source import SourceText
from takst.syntax import nodes as n
from takst.syntax import parse, vocabulary_of

HERE = Path(__file__).parent


def dump(value: object, name: str, depth: int = 0) -> Iterator[str]:
    """A line for each node: the field, the class and what it says; nodes in it are indented, absent fields left out."""
    margin = "  " * depth
    if isinstance(value, n.Node):
        fields = [field.name for field in attrs.fields(type(value)) if field.name != "span"]
        inner = [(field, getattr(value, field)) for field in fields]
        plain = [f"{field}={found!s}" for field, found in inner if not _holds_nodes(found)]
        yield f"{margin}{name}: {' '.join([type(value).__name__, *plain])}"
        for field, found in inner:
            if _holds_nodes(found):
                yield from dump(found, field, depth + 1)
    elif isinstance(value, tuple):
        for part in value:
            yield from dump(part, name, depth)


def _holds_nodes(value: object) -> bool:
    return (
        value is None
        or value == ()
        or isinstance(value, n.Node)
        or (isinstance(value, tuple) and isinstance(value[0], n.Node))
    )


@pytest.mark.parametrize("name", sorted(path.stem for path in HERE.glob("*.takst")))
def test_a_rule_text_gives_its_tree(name: str) -> None:
    source = SourceText(f"{name}.takst", (HERE / f"{name}.takst").read_text(encoding="utf-8"))
    diagnostics = Diagnostics()
    tree = parse(source, vocabulary_of([source]), diagnostics)
    words = [f"{one.code} {one.message} `{one.span.text}`" for one in diagnostics]
    found = "".join(f"{line}\n" for line in [*dump(tree, "file"), *words])
    golden = HERE / f"{name}.tree"
    if os.environ.get("TAKST_WRITE_GOLDEN"):
        golden.write_text(found, encoding="utf-8")
    assert found == golden.read_text(encoding="utf-8")
