"""From the bytes of a file to its text, with places in it.

Offsets count characters of the text after a byte order mark was taken off and line ends became `\\n`.
Nothing here reports anything: `takst.diagnostics.check_text` puts into words what is wrong with a text.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from functools import cached_property
from pathlib import Path

from attrs import field, frozen

_LINE_END = re.compile(r"\r\n?")
_ESCAPED_BYTE = re.compile("[\udc80-\udcff]")
_WORD = re.compile(r"\S+")


def _forward_slashes(path: str) -> str:
    return path.replace("\\", "/")


def _plain_text(text: str) -> str:
    text = text.removeprefix("\ufeff")
    return _LINE_END.sub("\n", text) if "\r" in text else text


@frozen
class BadByte:
    """A byte that is not UTF-8, and the offset of the `\\ufffd` that stands for it."""

    offset: int
    byte: int


@frozen(eq=False)
class SourceText:
    """One text with its path, as the user wrote the path. Two texts are the same only if they are one object."""

    path: str = field(converter=_forward_slashes)
    text: str = field(converter=_plain_text, repr=False)
    bad_bytes: tuple[BadByte, ...] = field(default=(), repr=False)

    @classmethod
    def from_bytes(cls, path: str, data: bytes) -> SourceText:
        """Never fails: bytes that are not UTF-8 are kept in `bad_bytes`."""
        try:
            return cls(path, data.decode("utf-8"))
        except UnicodeDecodeError:
            text = _plain_text(data.decode("utf-8", "surrogateescape"))
        bad = tuple(BadByte(match.start(), ord(match.group()) - 0xDC00) for match in _ESCAPED_BYTE.finditer(text))
        return cls(path, _ESCAPED_BYTE.sub("\ufffd", text), bad)

    @classmethod
    def from_file(cls, path: str | Path, shown: str | None = None) -> SourceText:
        """Read a file; `shown` is the path that messages give, where that is not `path`."""
        return cls.from_bytes(str(path) if shown is None else shown, Path(path).read_bytes())

    @cached_property
    def _starts(self) -> tuple[int, ...]:
        return (0, *(match.end() for match in re.finditer("\n", self.text)))

    @property
    def line_count(self) -> int:
        return len(self._starts)

    def position(self, offset: int) -> tuple[int, int]:
        """Line and column of an offset, both from 1, in characters."""
        line = bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1] + 1

    def line_start(self, line: int) -> int:
        """The offset at which a line (from 1) begins."""
        return self._starts[line - 1]

    def line_text(self, line: int) -> str:
        """A line (from 1) without its end."""
        end = self._starts[line] - 1 if line < len(self._starts) else len(self.text)
        return self.text[self._starts[line - 1] : end]

    def span(self, start: int, end: int) -> Span:
        return Span(self, start, end)

    def line_span(self, line: int) -> Span:
        """A line (from 1) from its first to its last character that is not blank."""
        text = self.line_text(line)
        start = self._starts[line - 1] + len(text) - len(text.lstrip())
        return Span(self, start, max(start, self._starts[line - 1] + len(text.rstrip())))

    def not_composed(self) -> tuple[Span, ...]:
        """The words that are not in Unicode's composed form (NFC): a letter and its accent are two characters."""
        if unicodedata.is_normalized("NFC", self.text):
            return ()
        return tuple(
            Span(self, word.start(), word.end())
            for word in _WORD.finditer(self.text)
            if not unicodedata.is_normalized("NFC", word.group())
        )


@frozen
class Span:
    """A stretch of a text: from `start` up to, not including, `end`."""

    source: SourceText
    start: int
    end: int

    @property
    def line(self) -> int:
        return self.source.position(self.start)[0]

    @property
    def column(self) -> int:
        """From 1, in characters."""
        return self.source.position(self.start)[1]

    @property
    def end_line(self) -> int:
        return self.source.position(self.end)[0]

    @property
    def end_column(self) -> int:
        """The column after the last character, from 1."""
        return self.source.position(self.end)[1]

    @property
    def text(self) -> str:
        return self.source.text[self.start : self.end]

    def merge(self, other: Span) -> Span:
        """The smallest stretch that holds both; they are of one text."""
        if self.source is not other.source:
            raise ValueError(f"places of two texts: {self.source.path} and {other.source.path}")
        return Span(self.source, min(self.start, other.start), max(self.end, other.end))
