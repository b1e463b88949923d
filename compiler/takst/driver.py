"""From the files of a ruleset to its checked rules and to all that is to be said about them.

Files are read through `read`, so that an editor can put unsaved texts in their place; nothing else here looks at the
world outside, except that `rule_files` lists a folder.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path

from attrs import frozen

from takst.diagnostics import Diagnostics, check_text
from takst.ir.from_model import from_model
from takst.ir.nodes import CheckedRuleset
from takst.ir.verify import verify
from takst.model.from_syntax import attachments, from_syntax
from takst.model.nodes import Ruleset
from takst.source import SourceText
from takst.syntax.garbage import no_garbage_collection
from takst.syntax.nodes import RuleFile, Word
from takst.syntax.parse import Vocabulary, parse, vocabulary_of

SUFFIX = ".takst"
Reader = Callable[[Path], SourceText]
"""Reads a file; raises OSError when it cannot."""
FileParser = Callable[[SourceText, Vocabulary, Diagnostics], RuleFile]
"""`parse`, or what remembers the trees of files that did not change."""


class CompilerFault(Exception):
    """The checked rules break a rule of their own: a mistake in the compiler, not in the ruleset."""


@frozen
class Loaded:
    """One ruleset. `checked` is None when there are errors; `ruleset` holds what could be understood nevertheless."""

    sources: tuple[SourceText, ...]
    files: tuple[RuleFile, ...]
    ruleset: Ruleset | None
    checked: CheckedRuleset | None
    diagnostics: Diagnostics


def rule_files(path: Path) -> tuple[Path, ...]:
    """The rule files of a ruleset, in the order of their names; a file is a ruleset of its own."""
    if path.is_dir():
        return tuple(sorted((file for file in path.iterdir() if file.suffix == SUFFIX), key=lambda file: file.name))
    return (path,)


def load(paths: Sequence[Path], read: Reader = SourceText.from_file, parse_file: FileParser = parse) -> Loaded:
    """The ruleset that the files make together. The first file must be readable."""
    diagnostics = Diagnostics()
    with no_garbage_collection():
        sources = tuple(map(read, paths))
        vocabulary = vocabulary_of(sources)
        files = tuple(parse_file(source, vocabulary, diagnostics) for source in sources)
        sheets = _sheets(attachments(files), read, diagnostics)
        ruleset = from_syntax(files, sheets, diagnostics)
        checked = None if ruleset is None else from_model(ruleset, diagnostics)
        if diagnostics.has_errors:
            checked = None
        if checked is not None:
            _assert_sound(checked)
        return Loaded((*sources, *sheets.values()), files, ruleset, checked, diagnostics)


def _sheets(names: Iterable[Word], read: Reader, diagnostics: Diagnostics) -> Mapping[str, SourceText]:
    """The sheets beside the rule files, by the names that the files give them."""
    found: dict[str, SourceText] = {}
    for name in names:
        if name.text in found:
            continue
        path = Path(name.span.source.path).parent / name.text
        try:
            sheet = read(path)
        except FileNotFoundError:
            diagnostics.error("E0601", name.span, file=name.text)
        except (OSError, ValueError) as failure:  # ValueError: no file can be called so
            reason = failure.strerror if isinstance(failure, OSError) else None
            diagnostics.error("E0003", name.span, file=name.text, reason=reason or "it cannot be opened")
        else:
            diagnostics.extend(check_text(sheet))
            found[name.text] = sheet
    return found


def _assert_sound(checked: CheckedRuleset) -> None:
    problems = verify(checked)
    if problems:
        raise CompilerFault("; ".join(problems))
