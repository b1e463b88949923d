"""The codes of Helfo control points for dental treatment 2019, as printed.

Generated from rulesets/helfo by `takst build helfo`: change the rules there, then build again.
"""

from __future__ import annotations

import datetime as dt

from takst.runtime.spec import CodeRow, Period

FROM_2019_01_01_UNTIL_2019_12_31 = Period(dt.date(2019, 1, 1), dt.date(2019, 12, 31))
TARIFFS_210_212 = "Tariffs 210-212"

CODES: dict[str, CodeRow] = {
    row.code: row
    for row in (
        CodeRow(
            "1",
            "Undersøkelse og diagnostikk hos allmennpraktiserende tannlege og hos tannpleier",
            place="Tariff 1",
            valid=FROM_2019_01_01_UNTIL_2019_12_31,
            remark="printed without a heading of its own: the label is taken from the first sentence",
        ),
        CodeRow(
            "2",
            "Undersøkelse og diagnostikk hos spesialist",
            place="Tariff 2",
            valid=FROM_2019_01_01_UNTIL_2019_12_31,
        ),
        CodeRow("4", "Enkel etterkontroll", place="Tariff 4", valid=FROM_2019_01_01_UNTIL_2019_12_31),
        CodeRow("5", "Omfattende etterkontroll", place="Tariff 5", valid=FROM_2019_01_01_UNTIL_2019_12_31),
        CodeRow("6", "Lokal og regional anestesi", place="Tariff 6", valid=FROM_2019_01_01_UNTIL_2019_12_31),
        CodeRow(
            "101",
            "Opplæring til egenomsorg og forebyggende behandling",
            place="Tariff 101",
            valid=FROM_2019_01_01_UNTIL_2019_12_31,
        ),
        CodeRow(
            "205",
            "Oppbygging av tannkrone i plastisk materiale",
            place="Tariff 205",
            valid=FROM_2019_01_01_UNTIL_2019_12_31,
        ),
        CodeRow(
            "210",
            "Rotfylling",
            place=TARIFFS_210_212,
            valid=FROM_2019_01_01_UNTIL_2019_12_31,
            status="reading",
            remark="one text for 210 to 212; what tells them apart is not here",
        ),
        CodeRow(
            "211",
            "Rotfylling",
            place=TARIFFS_210_212,
            valid=FROM_2019_01_01_UNTIL_2019_12_31,
            status="reading",
            remark="one text for 210 to 212; what tells them apart is not here",
        ),
        CodeRow(
            "212",
            "Rotfylling",
            place=TARIFFS_210_212,
            valid=FROM_2019_01_01_UNTIL_2019_12_31,
            status="reading",
            remark="one text for 210 to 212; what tells them apart is not here",
        ),
        CodeRow(
            "304",
            "Helkrone i gull og/eller ceram, porselensinnlegg 4 flater og mer",
            place="Tariff 304",
            valid=FROM_2019_01_01_UNTIL_2019_12_31,
        ),
        CodeRow(
            "307",
            "Mellom- og ekstensjonsledd ved broarbeid",
            place="Tariff 307",
            valid=FROM_2019_01_01_UNTIL_2019_12_31,
        ),
        CodeRow(
            "308",
            "Implantatbasert krone/pilar i bro, inkludert distanse",
            place="Tariff 308",
            valid=FROM_2019_01_01_UNTIL_2019_12_31,
        ),
        CodeRow(
            "405",
            "Fjerning av retinert tann/dyptliggende rot",
            place="Tariff 405",
            valid=FROM_2019_01_01_UNTIL_2019_12_31,
        ),
        CodeRow(
            "501",
            "Systematisk behandling av marginal periodontitt",
            place="Tariff 501",
            valid=FROM_2019_01_01_UNTIL_2019_12_31,
        ),
        CodeRow("511", "Helprotese", place="Tariff 511", valid=FROM_2019_01_01_UNTIL_2019_12_31),
        CodeRow(
            "513",
            "Fast protetikk – per tann som er tapt/trukket",
            place="Tariff 513",
            valid=FROM_2019_01_01_UNTIL_2019_12_31,
        ),
        CodeRow(
            "514",
            "Kirurgisk innsetting av implantat – per implantat",
            place="Tariff 514",
            valid=FROM_2019_01_01_UNTIL_2019_12_31,
        ),
        CodeRow(
            "705",
            "Undersøkelse, behandling og etterkontroll ved symptomer på temporomandibulær dysfunksjon",
            place="Tariff 705",
            valid=FROM_2019_01_01_UNTIL_2019_12_31,
        ),
    )
}

OUTSIDE: dict[str, str] = {
    "3": "511 513",
    "502": "501",
    "509": "6",
    "510": "6",
    "512": "6",
    "515": "6",
    "516": "6",
    "517": "6",
    "802": "210 211 212",
}
"""Codes that are named, but have no row here."""

CASES: dict[str, str] = {}
"""What is judged like a code."""

ALTERNATIVES: tuple[tuple[str, ...], ...] = ()
"""Of each group exactly one code fits."""
