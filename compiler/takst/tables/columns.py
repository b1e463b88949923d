"""From the headings of a table to what its columns say, in English, Croatian, Catalan or Norwegian."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping, Sequence

from attrs import frozen

from takst.diagnostics import nearest

_HEADINGS: Mapping[str, str] = {
    "code": (
        "code, codes, item, item code, act, procedure, procedure code, position, šifra, šifra postupka, "
        "šifra dtp, oznaka, kod, kôd, codi, codi acte, codi de l'acte, kode, takstkode, takstnummer, "
        "takst nr, honorarkode"
    ),
    "label": (
        "label, name, title, description, text, naziv, naziv postupka, opis, opis postupka, nom, "
        "denominació, descripció, concepte, navn, tekst, beskrivelse, betegnelse"
    ),
    "coefficient": (
        "coefficient, points, weight, value, price, fee, amount, koeficijent, bodovi, bod, broj bodova, "
        "cijena, iznos, coeficient, punts, preu, import, koeffisient, poeng, pris, honorar, sats, beløp"
    ),
    "second_coefficient": "second coefficient, drugi koeficijent, segon coeficient, andre koeffisient",
    "letter": "letter, key letter, slovo, lletra, lletra clau, bokstav, nøkkelbokstav",
    "approval": "approval, prior approval, odobrenje, entesa prèvia, acord previ, forhåndsgodkjenning",
    "notes": "notes, note, napomena, napomene, nota, merknad, merknader",
    "kind": "kind, type, vrsta, tip, tipus, slag",
    "group": "group, chapter, grupa, skupina, poglavlje, grup, capítol, gruppe, kapittel",
    "place": "place, table, section, article, tablica, članak, taula, tabell, sted",
    "valid_from": "valid from, from, from date, vrijedi od, od, vàlid des de, des de, gyldig fra, fra",
    "valid_to": "valid to, valid until, to, until, vrijedi do, do, vàlid fins a, fins a, gyldig til, til",
    "row": "row, row number, redak, fila, rad",
    "change": "change",
    "status": "status",
    "remark": "remark, comment, primjedba, komentar, observacions, comentari, kommentar",
    "not_with": (
        "not with, excludes, excluded, excluded codes, exclusions, incompatible with, not together with, "
        "cannot be billed with, second code, code 2, ne s, ne sa, isključuje, isključenja, ne može s, "
        "ne naplaćuje se s, šifra 2, exclou, exclusió, incompatible amb, no amb, codi 2, ikke med, "
        "kan ikke kombineres med, kan ikke brukes med, utelukker, kode 2"
    ),
    "within": "within, interval, waiting time, razmak, u roku, en el termini, innen, intervall",
    "scope": "scope, same, in the same, u istom, u istoj, en el mateix, i samme, samme",
    "max": (
        "max, maximum, at most, count, najviše, maksimalno, maks, najveći broj, màxim, com a màxim, "
        "maks antall, maksimum, høyst, antall"
    ),
    "per": "per, period, window, razdoblje, u razdoblju, període, periode, pr",
    "limit": "limit, limits, frequency, ograničenje, učestalost, límit, freqüència, begrensning",
}

FIELDS: Mapping[str, tuple[str, ...]] = {field: tuple(words.split(", ")) for field, words in _HEADINGS.items()}
"""What a column can say, and the headings that say it."""

_BY_HEADING = {heading: field for field, headings in FIELDS.items() for heading in headings}


@frozen
class Columns:
    """Field -> index of its column; the columns that say nothing known, with the nearest heading."""

    of: Mapping[str, int]
    unknown: tuple[tuple[str, str | None], ...]

    def __contains__(self, field: str) -> bool:
        return field in self.of


def columns_of(headings: Sequence[str], mapped: Mapping[str, str]) -> Columns:
    """`mapped` is what the user says: field -> heading. It goes before what a heading seems to say."""
    by_name = {_folded(heading): index for index, heading in reversed(list(enumerate(headings)))}
    of = {field: by_name[_folded(heading)] for field, heading in mapped.items()}
    known = {_folded(heading): field for heading, field in _BY_HEADING.items()}
    unknown: list[tuple[str, str | None]] = []
    for index, heading in enumerate(headings):
        if index in of.values():
            continue
        field = known.get(_folded(heading)) or known.get(_folded(heading.replace("_", " ")))
        if field is not None and field not in of:
            of[field] = index
        elif heading:
            near = nearest(_folded(heading), known)
            unknown.append((heading, f"{known[near]}={heading}" if near is not None and near.sure else None))
    return Columns(of, tuple(unknown))


def _folded(heading: str) -> str:
    """Without capitals, accents, and what is no letter or digit."""
    apart = unicodedata.normalize("NFKD", heading.casefold().replace("ø", "o").replace("đ", "d"))
    kept = "".join(char if char.isalnum() else " " for char in apart if not unicodedata.combining(char))
    return " ".join(kept.split())
