"""Text to tree and back: `parse` reads a file, `format_text` puts it in order, `print_tree` writes a tree."""

from __future__ import annotations

from takst.syntax.format import format_text, print_tree
from takst.syntax.parse import Vocabulary, parse, vocabulary_of

__all__ = ["Vocabulary", "format_text", "parse", "print_tree", "vocabulary_of"]
