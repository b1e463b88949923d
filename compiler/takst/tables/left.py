"""What of a table found no place: where it stands, why, and what was perhaps meant."""

from __future__ import annotations

from attrs import frozen


@frozen
class Left:
    """`row` counts as the spreadsheet does, from 1; `column` is its heading, empty where the whole row is meant."""

    file: str
    row: int
    column: str
    reason: str
    nearest: str | None = None
    taken: bool = False
    """Whether the cell was placed nevertheless, and only ought to be looked at."""

    @property
    def words(self) -> str:
        where = f", column `{self.column}`" if self.column else ""
        near = f"; nearest: `{self.nearest}`" if self.nearest else ""
        return f"{self.file}, row {self.row}{where}: {self.reason}{near}"
