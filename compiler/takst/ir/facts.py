"""Which facts a condition asks of the judged line, in the order of the sentence."""

from __future__ import annotations

from takst.ir.nodes import And, Approved, Billed, Cond, CountOver, DateGap, Judged, Not, Or, Ratio


def facts_of(cond: Cond | None) -> tuple[str, ...]:
    """Without duplicates; facts of partner lines (`whose`) are not the line's own."""
    return tuple(dict.fromkeys(_walk(cond)))


def _walk(cond: Cond | None) -> list[str]:
    match cond:
        case None | Billed() | CountOver() | Approved() | Judged():
            return []
        case Or() | And():
            return [fact for part in cond.parts for fact in _walk(part)]
        case Not():
            return _walk(cond.part)
        case Ratio() | DateGap():
            return [cond.fact, cond.other]
        case _:
            names = [getattr(cond, "fact", None), getattr(cond, "other", None)]
            return [name for name in names if name is not None]
