"""From how a table says a count and a time to how the language does."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping

from attrs import frozen

_WORDS: Mapping[str, str] = {
    "day": "day, days, daily, dan, dana, dnevno, danu, dia, dies, diari, dag, dager, daglig, dogn",
    "week": "week, weeks, weekly, tjedan, tjedna, tjedana, tjedno, setmana, setmanes, uke, uker",
    "month": "month, months, monthly, mjesec, mjeseca, mjeseci, mjesecno, mes, mesos, maned, maneder",
    "year": ("year, years, yearly, annual, annually, godina, godine, godinu, godisnje, any, anys, anual, ar, arlig"),
    "calendar year": (
        "calendar year, kalendarska godina, kalendarske godine, kalendarskoj godini, any natural, kalenderar"
    ),
    "session": "session, visit, posjet, posjeta, posjetu, sessio, visita, konsultasjon, besok",
    "claim": "claim, racun, racunu, factura, regning, oppgjor",
    "tooth": "tooth, zub, zubu, dent, tann",
    "operation": "operation, operacija, operaciji, operacio, operasjon",
    "ever": "ever, life, lifetime, dozivotno, zivot, zivotu, vida, livet, noensinne, totalt",
}
_UNIT = {word: unit for unit, words in _WORDS.items() for word in words.split(", ")}
_JOINING = "per|pr|in|a|an|each|every|within|u|na|po|unutar|al|a la|a l|cada|dins|i|en|et|kvar|hver|hvert|innen"
_JOINERS = rf"(?:(?:{_JOINING})(?!\w)|/)"
_COUNTED = re.compile(rf"(\d+)\s*(?:x|×|times?|puta|put|cops?|vegades|vegada|ganger|gang)?\s*{_JOINERS}?\s*(.*)")
_ROLLING = re.compile(rf"(?:{_JOINERS}\s+)?(\d+)\s+(\w+)")
_LIMIT = re.compile(r"\D*(\d+)")


@frozen
class Window:
    """`words` is what follows `max N`; `reading` says which of two meanings was taken."""

    words: str
    reading: str | None = None


def window_of(text: str) -> Window | None:
    """`godišnje`, `per day`, `30 days`, `ever`; None when it is no time that is known here."""
    folded = _folded(text)
    rolling = _ROLLING.fullmatch(folded)
    if rolling:
        unit = _UNIT.get(rolling[2])
        number = int(rolling[1])
        if unit in ("day", "week", "month", "year"):
            return Window(f"within {number} {unit if number == 1 else f'{unit}s'}")
        return None
    unit = _UNIT.get(folded) or _UNIT.get(re.sub(rf"^(?:{_JOINERS}\s+)+", "", folded))
    match unit:
        case None:
            return None
        case "ever":
            return Window("ever")
        case "year":
            said = text.replace('"', "'")
            return Window("per calendar year", f'reading "the table says `{said}`" rather than "any twelve months"')
        case _:
            return Window(f"per {unit}")


def count_of(text: str) -> int | None:
    """`2`, `2x`, `max 2`."""
    found = _LIMIT.match(text)
    return int(found[1]) if found and not re.search(r"\d[.,]\d", text) else None


def limit_of(text: str) -> tuple[int, Window] | None:
    """Both in one cell: `2 per year`, `1x godišnje`, `3 / day`."""
    folded = _folded(re.sub(r"^\D*", "", text))
    found = _COUNTED.fullmatch(folded)
    window = window_of(found[2]) if found and found[2] else None
    if not found or window is None:
        return None
    rest = text[text.find(found[1]) + len(found[1]) :].strip(" x×/")
    return int(found[1]), Window(window.words, window.reading and window.reading.replace(f"`{found[2]}`", f"`{rest}`"))


def reach_of(text: str) -> str | None:
    """How long after: `6 months`, `6 mjeseci`."""
    window = window_of(text)
    return window.words if window and window.words.startswith("within ") else None


def scope_of(text: str) -> str | None:
    """In the same what."""
    unit = _UNIT.get(_folded(text))
    return unit if unit in ("day", "session", "claim", "tooth", "operation") else None


def _folded(text: str) -> str:
    apart = unicodedata.normalize("NFKD", text.casefold().replace("ø", "o").replace("đ", "d"))
    kept = "".join(char if char.isalnum() or char in "/." else " " for char in apart if not unicodedata.combining(char))
    return " ".join(kept.replace(".", " ").replace("/", " / ").split())
