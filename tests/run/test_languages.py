"""Findings in other languages: the tables are complete, nouns are counted well, and the ruleset's own words stay."""

from __future__ import annotations

import copy
import json
import pickle
from pathlib import Path
from string import Formatter

import pytest

import takst_rules.andorra as andorra
from takst.runtime.languages import LANGUAGES, language
from takst.runtime.phrases import distance_words, noun_words, scope_words
from takst.runtime.result import message
from takst.runtime.verdicts import VERDICTS
from takst.runtime.wording import LISTS, PHRASES, phrase

from .conftest import Takst
from .test_cli_validate import claim, line, ndjson
from .test_prices import EVERY, checked, judged
from .test_prices import line as priced

OTHERS = [code for code in LANGUAGES if code != "en"]


def placeholders(template: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(template) if name is not None}


@pytest.mark.parametrize("code", OTHERS)
def test_every_message_and_label_has_the_arguments_of_the_english_one(code: str) -> None:
    english, other = language("en"), language(code)
    for ours, theirs in ((english.messages, other.messages), (english.labels, other.labels)):
        assert {id: placeholders(text) for id, text in theirs.items()} == {
            id: placeholders(text) for id, text in ours.items()
        }


@pytest.mark.parametrize("code", OTHERS)
def test_every_phrase_verdict_and_list_is_there(code: str) -> None:
    other = language(code)
    assert {id: frozenset(placeholders(text)) for id, text in other.phrases.items()} == PHRASES
    assert set(other.verdicts) == set(VERDICTS)
    assert set(other.lists) == set(LISTS)
    assert set(other.same) == set(other.keys)


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_counted_noun_has_as_many_forms_as_its_language(code: str) -> None:
    one = language(code)
    forms = 1 + max(one.form(number) for number in range(200))
    for template in (*one.messages.values(), *one.phrases.values(), *one.labels.values()):
        for _, _, spec, _ in Formatter().parse(template):
            assert not spec or len(spec.split("|")) == forms, template


@pytest.mark.parametrize(
    ("number", "months", "units", "findings"),
    [
        (1, "1 mjeseca", "jedinica", "1 nalaz"),
        (2, "2 mjeseca", "jedinice", "2 nalaza"),
        (5, "5 mjeseci", "jedinica", "5 nalaza"),
        (12, "12 mjeseci", "jedinica", "12 nalaza"),
        (21, "21 mjeseca", "jedinica", "21 nalaz"),
        (22, "22 mjeseca", "jedinice", "22 nalaza"),
    ],
)
def test_croatian_counts_in_three_forms(number: int, months: str, units: str, findings: str) -> None:
    croatian = language("hr")
    assert croatian.words(distance_words(number, "month")) == months
    assert croatian.words(noun_words(None, number)) == units
    assert croatian.label("findings", number=number) == findings


def test_a_built_in_key_is_translated_and_a_key_of_the_ruleset_is_quoted() -> None:
    scope = scope_words(("day", "body-part"))
    assert scope == " in the same day and body-part"
    assert language("hr").words(scope) == " istog dana i uz isti podatak „body-part”"
    assert language("ca").words(scope) == " el mateix dia i amb la mateixa dada «body-part»"
    assert language("nb").words(scope) == " på samme dag og med samme «body-part»"


def test_the_words_of_the_ruleset_stay() -> None:
    said = message("judge", question="Was it yes and no?")
    assert said.text_in("hr") == "mora prosuditi osoba: Was it yes and no?"
    assert noun_words("follow-ups", 2) == language("nb").words(noun_words("follow-ups", 2)) == "follow-ups"


def test_a_phrase_survives_copying_and_pickling() -> None:
    yes = phrase("yes", "yes")
    assert language("hr").words(copy.deepcopy(yes)) == language("hr").words(pickle.loads(pickle.dumps(yes))) == "da"


def test_a_language_that_is_not_there_is_named() -> None:
    with pytest.raises(ValueError, match="there is no language `de`, only en, hr, ca, nb"):
        language("de")


# ---------------------------------------------------------------- what is printed

CLAIMS = ndjson(
    claim("A", line("C01"), line("C02", facts={"duration_min": 45})),
    claim("B", line("C02", date="2024-03-05"), patient="P2"),
)

TEXT = {
    "hr": """A: odbijeno
  stavka 1, C01, 2024-03-04: za isplatu, 1
  stavka 2, C02, 2024-03-04: odbijeno, 0 od 2.5
    odbijeno: C02 se ne može obračunati uz C01 u istom posjetu (2024-03-04)
      pravilo    my_tariff.C02.cannot-be-billed-with.C01
      mjesto     Tariff of 2024, Part 1, C02 (na snazi od 2024-01-01)
      tumačenje  the tariff does not say how far 'with' reaches
      uzeto      same visit je isto: patient, provider, date (pretpostavka)
      ispravak   uklonite C01 ili obračunajte C02 drugog dana

B: neodlučeno
  stavka 1, C02, 2024-03-05: neodlučeno, 2.5 zadržano
    neodlučeno: C02: only when duration_min >= 30 min, što se ne zna
      pravilo    my_tariff.C02.only-when-duration-min
      mjesto     Tariff of 2024, Part 1, C02 (na snazi od 2024-01-01)
      pitati     duration_min: How many minutes did it take?
      ispravak   navedite duration_min

2 računa, 3 stavke
        1  odbijeno
        1  neodlučeno
2 nalaza po 2 pravila
        1  my_tariff.C02.cannot-be-billed-with.C01
        1  my_tariff.C02.only-when-duration-min
za isplatu 1, zadržano 2.5, odbijeno 2.5
""",
    "ca": """A: refusat
  línia 1, C01, 2024-03-04: a pagar, 1
  línia 2, C02, 2024-03-04: refusat, 0 de 2.5
    refusat: C02 no es pot facturar amb C01 en la mateixa visita (2024-03-04)
      regla     my_tariff.C02.cannot-be-billed-with.C01
      lloc      Tariff of 2024, Part 1, C02 (vigent des del 2024-01-01)
      lectura   the tariff does not say how far 'with' reaches
      suposat   same visit: les mateixes dades: patient, provider, date (presumpció)
      esmena    traieu C01, o factureu C02 un altre dia

B: pendent de decidir
  línia 1, C02, 2024-03-05: pendent de decidir, 2.5 en espera
    pendent de decidir: C02: only when duration_min >= 30 min, cosa que no se sap
      regla     my_tariff.C02.only-when-duration-min
      lloc      Tariff of 2024, Part 1, C02 (vigent des del 2024-01-01)
      pregunta  duration_min: How many minutes did it take?
      esmena    indiqueu duration_min

2 factures, 3 línies
        1  refusat
        1  pendent de decidir
2 resultats per 2 regles
        1  my_tariff.C02.cannot-be-billed-with.C01
        1  my_tariff.C02.only-when-duration-min
a pagar 1, en espera 2.5, refusat 2.5
""",
    "nb": """A: avslått
  linje 1, C01 den 2024-03-04: betales, 1
  linje 2, C02 den 2024-03-04: avslått, 0 av 2.5
    avslått: C02 kan ikke kreves sammen med C01 i samme besøk (2024-03-04)
      regel     my_tariff.C02.cannot-be-billed-with.C01
      sted      Tariff of 2024, Part 1, C02 (gjelder fra 2024-01-01)
      tolkning  the tariff does not say how far 'with' reaches
      antatt    same visit er samme: patient, provider, date (formodning)
      rettelse  fjern C01, eller krev C02 en annen dag

B: uavgjort
  linje 1, C02 den 2024-03-05: uavgjort, 2.5 holdt tilbake
    uavgjort: C02: only when duration_min >= 30 min, og det er ukjent
      regel     my_tariff.C02.only-when-duration-min
      sted      Tariff of 2024, Part 1, C02 (gjelder fra 2024-01-01)
      spør      duration_min: How many minutes did it take?
      rettelse  oppgi duration_min

2 krav, 3 linjer
        1  avslått
        1  uavgjort
2 funn etter 2 regler
        1  my_tariff.C02.cannot-be-billed-with.C01
        1  my_tariff.C02.only-when-duration-min
betales 1, holdt tilbake 2.5, avslått 2.5
""",
}


@pytest.mark.parametrize("code", OTHERS)
def test_text_is_in_the_language_that_is_asked_for(code: str, tariff: Path, takst: Takst) -> None:
    answer = takst("validate", "my_tariff", "-", "--input-format", "ndjson", "--lang", code, stdin=CLAIMS)
    assert answer.status == 1
    assert answer.out == TEXT[code]


def test_english_is_what_is_printed_without_asking(tariff: Path, takst: Takst) -> None:
    arguments = ("validate", "my_tariff", "-", "--input-format", "ndjson")
    plain = takst(*arguments, stdin=CLAIMS)
    assert plain.out == takst(*arguments, "--lang", "en", stdin=CLAIMS).out
    assert "cannot be billed with C01 in the same visit" in plain.out


@pytest.mark.parametrize("code", OTHERS)
def test_json_differs_in_messages_only(code: str, tariff: Path, takst: Takst) -> None:
    arguments = ("validate", "my_tariff", "-", "--input-format", "ndjson", "--format", "json")
    english = json.loads(takst(*arguments, stdin=CLAIMS).out)
    other = json.loads(takst(*arguments, "--lang", code, stdin=CLAIMS).out)
    worded = ("message", "mend", "missing", "assumed")
    for ours, theirs in zip(english, other, strict=True):
        for one, two in zip(ours["findings"], theirs["findings"], strict=True):
            assert one["message"] != two["message"] and one["mend"] != two["mend"]
            assert all(one[name] == two[name] for name in one if name not in worded)
            assert one["amount"]["steps"] == two["amount"]["steps"] == []
        assert ours["verdict"] == theirs["verdict"]
        for one, two in zip(ours["lines"], theirs["lines"], strict=True):
            assert one["amount"].pop("steps") != two["amount"].pop("steps")
            assert one == two


# ---------------------------------------------------------------- how amounts come about

STOMACH = {
    "claim": "A",
    "patient": {"id": "P1", "age": 40},
    "facts": {
        "signature": True,
        "installation_number": "A-12",
        "place_of_service": "practice",
        "report_contents": ["radiologist_signature", "radiologist_name", "patient_name", "plate_numbers"],
    },
    "documents": [{"id": "D1", "kind": "report"}],
    "lines": [
        {"n": 1, "code": "7034 N", "date": "2014-06-02", "performer": {"role": "doctor"}, "facts": {"plates": 6}},
        {
            "n": 2,
            "code": "7001 Z",
            "date": "2014-06-02",
            "performer": {"role": "doctor"},
            "facts": {
                "plates_middle": 2,
                "plates_small": 2,
                "plates_middle_several": 2,
                "plates_marked": True,
            },
        },
    ],
}
"""The example that the tariff of Andorra works out itself: R 35 and R 14 are R 49."""

COEFFICIENT = {"en": "coefficient", "hr": "koeficijent", "ca": "coeficient", "nb": "koeffisient"}


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_steps_of_the_worked_example_of_andorra(code: str) -> None:
    result = andorra.validate(STOMACH).as_dict(code)
    assert result["totals"]["R"]["payable"] == "49"
    first, second = result["lines"]
    assert first["amount"]["steps"] == [f"{COEFFICIENT[code]} R 35"]
    assert second["amount"]["steps"] == [
        "R 0",
        "+ R 1 × 2 (adds R 1 per plates_small) = R 2",
        "+ R 2 × 2 (adds R 2 per plates_middle) = R 6",
        "+ R 4 × 2 (adds R 4 per plates_middle_several) = R 14",
    ]


PRICED = f"""{EVERY}
QQ001
    pays second coefficient when late
    times 0.5, at least Q 50 when kind is a
    adds Q 2 per 10 area above 20
    pays 100 % for first, 50 % for others, by coefficient per session
    total at most Q 70 per session
    max 2 per session
KK002
    pays as KK001
    pays 100 % for first, 50 % for others, by stage per session
"""
ORDER = "pays 100 % for first, 50 % for others, by stage per session"
FLOOR = "times 0.5, at least Q 50 when kind is a"

STEPS = {
    "en": [
        [
            "coefficient Q 80, perhaps second coefficient Q 30",
            f"× 0.5 ({FLOOR}) = Q 15",
            f"at least Q 50 ({FLOOR}) = Q 50",
            "+ Q 2 × 2 (adds Q 2 per 10 area above 20) = Q 54",
            "× 5 units = Q 270",
            "2 of 5 units = Q 108",
            "first of the session: 100 %, second: 50 % = Q 81",
            "total 81 of at most 70 per session = Q 70",
        ],
        ["as KK001: K 20", "× 2 units = K 40", f"a place of the session that cannot be told ({ORDER}) = K 20"],
    ],
    "hr": [
        [
            "koeficijent Q 80, možda drugi koeficijent Q 30",
            f"× 0.5 ({FLOOR}) = Q 15",
            f"najmanje Q 50 ({FLOOR}) = Q 50",
            "+ Q 2 × 2 (adds Q 2 per 10 area above 20) = Q 54",
            "× 5 jedinica = Q 270",
            "2 od 5 jedinica = Q 108",
            "1. mjesto u skupini „seansa”: 100 %, 2. mjesto: 50 % = Q 81",
            "ukupno 81, a najviše smije biti 70 za skupinu „seansa” = Q 70",
        ],
        ["kao KK001: K 20", "× 2 jedinice = K 40", f"mjesto u skupini „seansa” koje se ne zna ({ORDER}) = K 20"],
    ],
    "ca": [
        [
            "coeficient Q 80, potser segon coeficient Q 30",
            f"× 0.5 ({FLOOR}) = Q 15",
            f"com a mínim Q 50 ({FLOOR}) = Q 50",
            "+ Q 2 × 2 (adds Q 2 per 10 area above 20) = Q 54",
            "× 5 unitats = Q 270",
            "2 de 5 unitats = Q 108",
            "posició 1 del grup «sessió»: 100 %, posició 2: 50 % = Q 81",
            "total 81 d'un màxim de 70 per al grup «sessió» = Q 70",
        ],
        ["com KK001: K 20", "× 2 unitats = K 40", f"una posició del grup «sessió» que no se sap ({ORDER}) = K 20"],
    ],
    "nb": [
        [
            "koeffisient Q 80, kanskje andre koeffisient Q 30",
            f"× 0.5 ({FLOOR}) = Q 15",
            f"minst Q 50 ({FLOOR}) = Q 50",
            "+ Q 2 × 2 (adds Q 2 per 10 area above 20) = Q 54",
            "× 5 enheter = Q 270",
            "2 av 5 enheter = Q 108",
            "1. plass i gruppen «økt»: 100 %, 2. plass: 50 % = Q 81",
            "sum 81 av høyst 70 for gruppen «økt» = Q 70",
        ],
        ["som KK001: K 20", "× 2 enheter = K 40", f"en ukjent plass i gruppen «økt» ({ORDER}) = K 20"],
    ],
}


def test_every_kind_of_step_in_every_language() -> None:
    lines = (
        priced("QQ001", 1, units=5, facts={"area": 45, "kind": "a"}),
        priced("KK002", 2, units=2),
        priced("KK002", 3, facts={"stage": 1}),
    )
    result = judged(checked(PRICED), *lines)
    told = {code: [line["amount"]["steps"] for line in result.as_dict(code)["lines"][:2]] for code in LANGUAGES}
    assert told == STEPS


def test_the_question_of_the_fact_behind_a_key_comes_with_what_is_missing() -> None:
    rules = checked("QQ001\n    cannot be billed with KK001 in the same course\n")
    result = judged(rules, priced("QQ001", 1), priced("KK001", 2))
    asked = {(one.fact, one.question) for finding in result.findings for one in finding.missing}
    assert asked == {("course_id", "Which course?")}


@pytest.mark.parametrize("code", LANGUAGES)
def test_bulk_results_tell_the_same_steps(code: str, tariff: Path, takst: Takst, tmp_path: Path) -> None:
    pytest.importorskip("duckdb")
    file = tmp_path / "claims.ndjson"
    file.write_bytes(CLAIMS)
    asked = ("validate", "my_tariff", file, "--format", "json", "--lang", code, "--engine")
    bulk, exact = (json.loads(takst(*asked, engine).out) for engine in ("duckdb", "interpreter"))
    assert bulk[0]["lines"][0]["amount"]["steps"] == [f"{COEFFICIENT[code]} 1"]
    assert [one["lines"] for one in bulk] == [one["lines"] for one in exact]
