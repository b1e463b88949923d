"""Reading claims: what is right is normalised and comes back unchanged, what is wrong is named in full.

The faults are shown as the user sees them: file, claim, field, words, nearest name.
"""

from __future__ import annotations

import copy
import datetime as dt
import io
import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import msgspec
import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st
from msgspec import UNSET

from takst.runtime.claim import Claim, Line, Patient
from takst.runtime.decode import Decoded, decode, to_json
from takst.runtime.readers import Format, Raw, read, read_claims
from takst.runtime.spec import FactSpec, KeySpec, Period, RulesetSpec

FACTS = (
    FactSpec("patient.tracheotomised", "yes/no"),
    FactSpec("patient.insurance.kind", "choice", choices=("full", "partial")),
    FactSpec("patient.age", "number"),
    FactSpec("provider.specialised_clinic", "yes/no"),
    FactSpec("provider.type", "choice", choices=("clinic", "hospital")),
    FactSpec("performer.specialty", "choice", choices=("surgery", "cytology")),
    FactSpec("reader.specialty", "choice", choices=("cytology", "other")),
    FactSpec("reader.specialist", "yes/no"),
    FactSpec("performer.called_in", "yes/no"),
    FactSpec("reader.years", "number"),
    FactSpec("approval.form", "text"),
    FactSpec("documents.finding.signed", "yes/no"),
    FactSpec("related_treatment.kind", "text"),
    FactSpec("diagnosis", "list"),
    FactSpec("units", "number"),
    FactSpec("duration_min", "number"),
    FactSpec("accident_date", "date"),
    FactSpec("entry_point", "choice", choices=("1", "4", "10")),
    FactSpec("drg.level", "choice", choices=("severe", "mild")),
    FactSpec("drg.weight", "number"),
    FactSpec("structures", "list", choices=("tendon", "nerve")),
    FactSpec("remark", "text"),
)
SPEC = RulesetSpec(
    name="trial",
    title="Trial tariff",
    version="1",
    valid=Period(),
    sources=(),
    facts={fact.name: fact for fact in FACTS},
    keys={
        "session": KeySpec("session", "session"),
        "day": KeySpec("day", "date"),
        "tooth": KeySpec("tooth", "site"),
        "irradiation-cycle": KeySpec("irradiation-cycle", "irradiation_cycle_id"),
    },
    codes={},
    outside={},
    cases={},
    alternatives=(),
    hash="",
)


def line(**stated: Any) -> dict[str, Any]:
    return {"code": "SK053", "date": "2018-04-02", **{name.rstrip("_"): value for name, value in stated.items()}}


def claim(*lines: Any, **stated: Any) -> dict[str, Any]:
    return {"claim": "C1", "patient": {"id": "P1"}, "lines": list(lines), **stated}


def words(document: object) -> list[str]:
    decoded = decode(document, SPEC, "a.json:1")
    assert (decoded.claim is None) == bool(decoded.faults)
    return [str(fault) for fault in decoded.faults]


def read_well(document: object) -> Claim:
    decoded = decode(document, SPEC, "a.json:1")
    assert decoded.faults == ()
    assert decoded.claim is not None
    return decoded.claim


# ---------------------------------------------------------------- faults, one document each

FAULTS: dict[str, tuple[object, list[str]]] = {
    "not an object": (
        ["C1"],
        ["a.json:1: a claim is an object, not a list"],
    ),
    "nothing in it": (
        {},
        ["a.json:1: claim: a claim needs `claim`", "a.json:1: patient: a claim needs `patient`"],
    ),
    "no id": (
        {"claim": "", "patient": {"id": None}},
        [
            "a.json:1: claim: cannot be empty: leave it out when it is unknown",
            "a.json:1: patient.id: a patient needs `id`, it cannot be null",
        ],
    ),
    "misspelt fields": (
        claim(line(unit=1), recieved="2018-04-20", provider={"departement": "Frogner"}),
        [
            "a.json:1: C1 @ lines[0].unit: a line has no field `unit`, did you mean `units`?",
            "a.json:1: C1 @ provider.departement: a provider has no field `departement`, did you mean `department`?",
            "a.json:1: C1 @ recieved: a claim has no field `recieved`, did you mean `received`?",
        ],
    ),
    "a fact in the place of a field": (
        claim(line(duration_min=30)),
        [
            "a.json:1: C1 @ lines[0].duration_min: a line has no field `duration_min`, "
            "but it is a fact: write it under `facts`"
        ],
    ),
    "wrong types": (
        claim(
            line(code=53, diagnoses="M20.1", label=True, in_=["S1"], performers=[7]),
            "SK053",
            patient="P1",
            approvals=[{"codes": ["A", 2]}],
        ),
        [
            "a.json:1: C1 @ approvals[0].codes[1]: must be text, not the number `2`",
            "a.json:1: C1 @ lines[0].code: must be text, not the number `53`",
            "a.json:1: C1 @ lines[0].diagnoses: must be a list, not the text `M20.1`",
            "a.json:1: C1 @ lines[0].in: must be an object, not a list",
            "a.json:1: C1 @ lines[0].label: must be text, not `true`",
            "a.json:1: C1 @ lines[0].performers[0]: must be an object, not the number `7`",
            "a.json:1: C1 @ lines[1]: must be an object, not the text `SK053`",
            "a.json:1: C1 @ patient: must be an object, not the text `P1`",
        ],
    ),
    "dates": (
        claim(line(date="2018-02-30"), line(date="2.4.2018"), line(date=0), line(date=None), {"code": "SK053"}),
        [
            "a.json:1: C1 @ lines[0].date: `2018-02-30` is not a day of the calendar",
            "a.json:1: C1 @ lines[1].date: must be a date such as `2018-04-02`, not the text `2.4.2018`",
            "a.json:1: C1 @ lines[2].date: must be a date such as `2018-04-02`, not the number `0`",
            "a.json:1: C1 @ lines[3].date: a line needs `date`, it cannot be null",
            "a.json:1: C1 @ lines[4].date: a line needs `date`",
        ],
    ),
    "units": (
        claim(line(units=0), line(units=-1), line(units=Decimal("1.5")), line(units=1.0), line(units=True)),
        [
            f"a.json:1: C1 @ lines[{i}].units: must be a whole number of at least 1, not {found}"
            for i, found in enumerate(
                ("the number `0`", "the number `-1`", "the number `1.5`", "the number `1.0`", "`true`")
            )
        ],
    ),
    "null where it means nothing": (
        claim(line(units=None, performers=None), lines=None),
        ["a.json:1: C1 @ lines: cannot be null: leave it out when it is unknown"],
    ),
    "money is text, so that no digit is lost": (
        claim(line(amount_billed=Decimal("12.5")), line(amount_billed="12,50")),
        [
            'a.json:1: C1 @ lines[0].amount_billed: must be an amount as text such as `"12.50"`, not the number `12.5`',
            'a.json:1: C1 @ lines[1].amount_billed: must be an amount as text such as `"12.50"`, not the text `12,50`',
        ],
    ),
    "times of day": (
        claim(line(time="24:00"), line(time="9:30")),
        [
            "a.json:1: C1 @ lines[0].time: must be a time of day such as `09:30`, not the text `24:00`",
            "a.json:1: C1 @ lines[1].time: must be a time of day such as `09:30`, not the text `9:30`",
        ],
    ),
    "one of a few words": (
        claim(line(kind="acts"), line(n=2, links=[{"kind": "folow_up_of", "to": {"code": "501"}}])),
        [
            "a.json:1: C1 @ lines[0].kind: must be one of `act`, `material`, not the text `acts`, did you mean `act`?",
            "a.json:1: C1 @ lines[1].links[0].kind: must be one of `supplement_of`, `follow_up_of`, `part_of`, "
            "`material_of`, `result_of`, not the text `folow_up_of`, did you mean `follow_up_of`?",
        ],
    ),
    "the same number or id twice": (
        claim(
            line(n=1),
            line(n=2),
            line(n=1),
            approvals=[{"id": "A1"}, {"id": "A1"}],
            history=[line(n=1, claim="C0"), line(n=1, claim="B9"), line(n=1, claim="C0"), line(n=1), line(n=1)],
        ),
        [
            "a.json:1: C1 @ approvals[1].id: the id `A1` is already used by approvals[0]",
            "a.json:1: C1 @ history[2].n: the line number `1` is already used by history[0]",
            "a.json:1: C1 @ lines[2].n: the line number `1` is already used by lines[0]",
        ],
    ),
    "links to no line": (
        claim(
            line(
                n=1,
                links=[
                    {"kind": "part_of", "to": 3},
                    {"kind": "part_of", "to": {"n": 4}},
                    {"kind": "part_of", "to": 1},
                    {"kind": "part_of", "to": {}},
                    {"kind": "part_of", "to": {"n": 4, "claim": "C0"}},
                ],
            ),
            documents=[{"kind": "finding", "for": 5}],
        ),
        [
            "a.json:1: C1 @ documents[0].for: the claim has no line `5`",
            "a.json:1: C1 @ lines[0].links[0].to: the claim has no line `3`",
            "a.json:1: C1 @ lines[0].links[1].to.n: the claim has no line `4`",
            "a.json:1: C1 @ lines[0].links[2].to: line `1` is linked to itself",
            "a.json:1: C1 @ lines[0].links[3].to: does not say to which act: "
            "give `n`, or `code` and `date`, or `facts`",
        ],
    ),
    "a link between lines without numbers": (
        claim(line(), line(links=[{"kind": "part_of", "to": 1}])),
        ["a.json:1: C1 @ lines[1].links[0].to: the claim has no line `1`: its lines have no numbers `n`"],
    ),
    "ids that the claim's lists do not have": (
        claim(
            line(approval="A2", documents=["D1", "D3"]),
            line(approvals=["A9"]),
            approvals=[{"id": "A1"}],
            documents=[{"kind": "finding", "id": "D1"}],
        ),
        [
            "a.json:1: C1 @ lines[0].approval: the claim lists no approval `A2`",
            "a.json:1: C1 @ lines[0].documents[1]: the claim lists no document `D3`",
            "a.json:1: C1 @ lines[1].approvals[0]: the claim lists no approval `A9`",
        ],
    ),
    "short and long form": (
        claim(
            line(
                session="S1", in_={"session": "S2"}, performer={}, performers=[{}], approval="A1", approvals=["A1"]
            )
        ),
        [
            "a.json:1: C1 @ lines[0].approval: `approval` is short for `approvals`: give only one of them",
            "a.json:1: C1 @ lines[0].performer: `performer` is short for `performers`: give only one of them",
            "a.json:1: C1 @ lines[0].session: `session` is short for `in.session`: give only one of them",
        ],
    ),
    "groupings": (
        claim(line(in_={"sesion": "S1", "irradiation-cycle": "Z", "irradiation_cycle_id": "Z", "day": "x"})),
        [
            "a.json:1: C1 @ lines[0].in.day: this ruleset has no grouping `day`",
            "a.json:1: C1 @ lines[0].in.irradiation_cycle_id: `irradiation_cycle_id` is the same grouping as "
            "`irradiation-cycle`: give only one of them",
            "a.json:1: C1 @ lines[0].in.sesion: this ruleset has no grouping `sesion`, did you mean `session`?",
        ],
    ),
    "before birth, and other orders of days": (
        claim(
            line(),
            patient={"id": "P1", "birth_date": "2018-04-03"},
            history=[line(date="2017-01-01")],
            episodes=[{"id": "E1", "start": "2018-03-02", "end": "2018-03-01"}],
            approvals=[{"given": "2018-03-02", "until": "2018-03-01"}],
            used=[{"service": "2.1.1", "units": -1, "from": "2018-03-02", "to": "2018-03-01"}],
        ),
        [
            "a.json:1: C1 @ approvals[0].until: `2018-03-01` is before the day it was given, `2018-03-02`",
            "a.json:1: C1 @ episodes[0].end: `2018-03-01` is before its start `2018-03-02`",
            "a.json:1: C1 @ history[0].date: `2017-01-01` is before the birth date `2018-04-03`",
            "a.json:1: C1 @ lines[0].date: `2018-04-02` is before the birth date `2018-04-03`",
            "a.json:1: C1 @ used[0].to: `2018-03-01` is before its beginning `2018-03-02`",
            "a.json:1: C1 @ used[0].units: must be a whole number of at least 0, not the number `-1`",
        ],
    ),
    "an age against the birth date": (
        claim(line(), patient={"id": "P1", "birth_date": "1980-05-01", "age": 30}),
        ["a.json:1: C1 @ patient.age: `30` does not fit the birth date `1980-05-01`, by which it is `37`"],
    ),
    "errors in history lines": (
        claim(history=[{"code": "SK001", "date": "2018-13-01", "units": 0, "facts": {"duration_mn": 3}}]),
        [
            "a.json:1: C1 @ history[0].date: `2018-13-01` is not a day of the calendar",
            "a.json:1: C1 @ history[0].facts.duration_mn: the line has no fact `duration_mn` in this ruleset, "
            "did you mean `duration_min`?",
            "a.json:1: C1 @ history[0].units: must be a whole number of at least 1, not the number `0`",
        ],
    ),
    "unknown facts": (
        claim(
            line(facts={"duration_mn": 30, "drg": {"levl": "mild"}, "drgs": None, "xyz": 1}),
            patient={"id": "P1", "facts": {"patient.tracheotomised": True}},
        ),
        [
            "a.json:1: C1 @ lines[0].facts.drg.levl: the line has no fact `drg.levl` in this ruleset, "
            "did you mean `drg.level`?",
            "a.json:1: C1 @ lines[0].facts.drgs: the line has no fact `drgs` in this ruleset, did you mean `drg`?",
            "a.json:1: C1 @ lines[0].facts.duration_mn: the line has no fact `duration_mn` in this ruleset, "
            "did you mean `duration_min`?",
            "a.json:1: C1 @ lines[0].facts.xyz: the line has no fact `xyz` in this ruleset",
            "a.json:1: C1 @ patient.facts.patient.tracheotomised: the patient has no fact "
            "`patient.tracheotomised` in this ruleset, did you mean `tracheotomised`?",
        ],
    ),
    "facts of the wrong type": (
        claim(
            facts={
                "duration_min": "30",
                "accident_date": "2018-02-30",
                "entry_point": 5,
                "drg": {"level": "Severe", "weight": float("nan")},
                "structures": ["tendon", "bone"],
                "remark": 7,
            },
            patient={"id": "P1", "facts": {"tracheotomised": "no"}},
        ),
        [
            "a.json:1: C1 @ facts.accident_date: `2018-02-30` is not a day of the calendar",
            "a.json:1: C1 @ facts.drg.level: must be one of `severe`, `mild`, not the text `Severe`, "
            "did you mean `severe`?",
            "a.json:1: C1 @ facts.drg.weight: must be a number, not the number `nan`",
            "a.json:1: C1 @ facts.duration_min: must be a number, not the text `30`",
            "a.json:1: C1 @ facts.entry_point: must be one of `1`, `4`, `10`, not the number `5`",
            "a.json:1: C1 @ facts.remark: must be text, not the number `7`",
            "a.json:1: C1 @ facts.structures: must be a list with members that are one of `tendon`, `nerve`, "
            "not a list",
            "a.json:1: C1 @ patient.facts.tracheotomised: must be true or false, not the text `no`",
        ],
    ),
    "facts at the wrong level": (
        claim(
            line(
                facts={"patient": {"tracheotomised": True}, "tracheotomised": True, "called_in": True},
                performers=[{"facts": {"specialist": True, "duration_min": 3}}, {"facts": {"years": 3}}],
            ),
            patient={"id": "P1", "facts": {"duration_min": 30, "age": 3}},
            provider={"facts": {"drg": {"level": "mild"}}},
            facts={"provider.specialised_clinic": True},
        ),
        [
            "a.json:1: C1 @ facts.provider.specialised_clinic: facts of the provider, such as "
            "`provider.specialised_clinic`, are written under `provider.facts`",
            "a.json:1: C1 @ lines[0].facts.called_in: facts of the performer, such as `called_in`, are written "
            "under `facts` of the performer",
            "a.json:1: C1 @ lines[0].facts.patient: facts of the patient are written under `patient.facts`",
            "a.json:1: C1 @ lines[0].facts.tracheotomised: facts of the patient, such as `tracheotomised`, "
            "are written under `patient.facts`",
            "a.json:1: C1 @ lines[0].performers[0].facts.duration_min: facts of the line, such as `duration_min`, "
            "are written under `facts` of the line or the claim",
            "a.json:1: C1 @ lines[0].performers[0].facts.specialist: `specialist` is a field of the performer: "
            "write it outside `facts`",
            "a.json:1: C1 @ lines[0].performers[1].facts.years: the performer has no fact `years` in this ruleset",
            "a.json:1: C1 @ patient.facts.age: `age` is a field of the patient: write it outside `facts`",
            "a.json:1: C1 @ patient.facts.duration_min: facts of the line, such as `duration_min`, are written "
            "under `facts` of the line or the claim",
            "a.json:1: C1 @ provider.facts.drg: facts of the line, such as `drg`, are written under `facts` "
            "of the line or the claim",
        ],
    ),
    "facts that are read from fields": (
        claim(
            line(facts={"diagnosis": ["M20.1"], "units": 2}),
            facts={"approval.form": "1IN"},
        ),
        [
            "a.json:1: C1 @ facts.approval.form: facts of the approval, such as `approval.form`, are written under "
            "`facts` of the approval",
            "a.json:1: C1 @ lines[0].facts.diagnosis: `diagnosis` is the field `diagnoses`: write it outside `facts`",
            "a.json:1: C1 @ lines[0].facts.units: `units` is the field `units`: write it outside `facts`",
        ],
    ),
    "fields with declared choices": (
        claim(
            line(performers=[{"role": "reader", "specialty": "surgery"}, {"role": "nurse", "specialty": "surgry"}]),
            provider={"type": "hospitl"},
        ),
        [
            "a.json:1: C1 @ lines[0].performers[0].specialty: must be one of `cytology`, `other`, "
            "not the text `surgery`",
            "a.json:1: C1 @ lines[0].performers[1].specialty: must be one of `surgery`, `cytology`, "
            "not the text `surgry`, did you mean `surgery`?",
            "a.json:1: C1 @ provider.type: must be one of `clinic`, `hospital`, not the text `hospitl`, "
            "did you mean `hospital`?",
        ],
    ),
    "a fact stated twice, nested and flat": (
        claim(facts={"drg": {"level": "mild"}, "drg.level": "mild"}),
        ["a.json:1: C1 @ facts.drg.level: `drg.level` is stated twice"],
    ),
    "answers to judgements": (
        claim(line(facts={"judged": {"was it necessary?": "yes"}}), facts={"judged": True}),
        [
            "a.json:1: C1 @ facts.judged: must be an object with a question and its answer, not `true`",
            "a.json:1: C1 @ lines[0].facts.judged.was it necessary?: must be true or false, not the text `yes`",
        ],
    ),
}


@pytest.mark.parametrize("name", FAULTS)
def test_fault(name: str) -> None:
    document, expected = FAULTS[name]
    assert words(document) == expected


def test_a_fault_names_the_number_of_the_billed_line_apart_from_its_position() -> None:
    (fault,) = decode(claim(line(n=7, units=0)), SPEC, "a.json:1").faults
    assert (fault.file, fault.claim, fault.line, fault.path) == ("a.json:1", "C1", 7, "lines[0].units")


def test_lines_are_reported_in_their_order() -> None:
    bad = claim(*(line(units=0) for _ in range(12)))
    assert [fault.path for fault in decode(bad, SPEC).faults] == [f"lines[{i}].units" for i in range(12)]


def test_a_claim_nested_beyond_all_measure_is_a_fault() -> None:
    deep: Any = {}
    for _ in range(100_000):
        deep = {"drg": deep}
    assert words(claim(facts=deep)) == ["a.json:1: the claim is nested too deeply"]


# ---------------------------------------------------------------- what is right


def test_the_simple_claim_stays_simple() -> None:
    read_claim = read_well(claim(line()))
    assert read_claim == Claim(
        claim="C1", patient=Patient(id="P1"), lines=(Line(code="SK053", date=dt.date(2018, 4, 2)),)
    )


def test_codes_lose_stray_blanks_and_text_is_composed() -> None:
    one = read_well(claim(line(code="  3204\u00a0 H ", label="Cafe\u0301", diagnoses=[" M20.1"]))).lines[0]
    assert (one.code, one.label, one.diagnoses) == ("3204 H", "Caf\u00e9", ("M20.1",))


def test_short_forms_are_written_long() -> None:
    one = read_well(claim(line(session=1, in_={"irradiation-cycle": 2}, performer={"id": "X"}, approval="A1"))).lines[0]
    assert one.in_ == {"session": "1", "irradiation_cycle_id": "2"}
    assert isinstance(one.performers, tuple) and [performer.id for performer in one.performers] == ["X"]
    assert one.approvals == ("A1",)
    assert (one.session, one.performer, one.approval) == (UNSET, UNSET, UNSET)


def test_null_short_forms_say_that_there_is_none() -> None:
    one = read_well(claim(line(session=None, performer=None, approval=None))).lines[0]
    assert (one.in_, one.performers, one.approvals) == ({"session": None}, (), ())


def test_facts_are_flat_and_typed() -> None:
    stated = {
        "duration_min": 30,
        "accident_date": "2018-02-10",
        "entry_point": 4,
        "drg": {"level": "mild", "weight": Decimal("1.10")},
        "structures": ["tendon"],
        "irradiation_cycle_id": 3,
        "judged": {"was it necessary?": True},
    }
    assert read_well(claim(facts=stated)).facts == {
        "duration_min": Decimal(30),
        "accident_date": dt.date(2018, 2, 10),
        "entry_point": "4",
        "drg.level": "mild",
        "drg.weight": Decimal("1.10"),
        "structures": ("tendon",),
        "irradiation_cycle_id": "3",
        "judged": {"was it necessary?": True},
    }


def test_an_object_given_as_null_has_no_parts_either() -> None:
    assert read_well(claim(facts={"drg": None, "duration_min": None})).facts == {
        "drg.level": None,
        "drg.weight": None,
        "duration_min": None,
    }


def test_facts_are_found_where_they_belong() -> None:
    whole = read_well(
        claim(
            line(
                performers=[{"role": "reader", "facts": {"years": 3, "called_in": True}}],
                links=[{"kind": "follow_up_of", "to": {"facts": {"paragraph": "5-6", "kind": "surgery"}}}],
                facts={"reader": {"years": 4}},
            ),
            patient={"id": "P1", "facts": {"tracheotomised": False, "insurance": {"kind": "full"}}},
            provider={"facts": {"specialised_clinic": True}},
            approvals=[{"facts": {"form": "1IN"}}],
            documents=[{"kind": "finding", "facts": {"signed": True}}],
            episodes=[{"id": "E1", "facts": {"accident_date": "2018-02-10"}}],
        )
    )
    assert whole.patient.facts == {"tracheotomised": False, "insurance.kind": "full"}
    assert whole.lines[0].facts == {"reader.years": Decimal(4)}


def test_approvals_that_the_claim_does_not_list_are_unknown_not_wrong() -> None:
    assert read_well(claim(line(approval="A1"))).approvals is UNSET


def test_an_episode_groups_lines_under_its_kind() -> None:
    whole = claim(line(in_={"wound": "E1"}), episodes=[{"id": "E1", "kind": "wound"}])
    assert read_well(whole).lines[0].in_ == {"wound": "E1"}


def test_a_claim_made_in_python_is_checked_too() -> None:
    typed = Claim(claim="C1", patient=Patient(id="P1"), lines=(Line(code="SK053", date=dt.date(2018, 4, 2), units=0),))
    assert words(typed) == [
        "a.json:1: C1 @ lines[0].units: must be a whole number of at least 1, not the number `0`"
    ]


# ---------------------------------------------------------------- properties

DAYS = st.dates(dt.date(2000, 1, 1), dt.date(2030, 1, 1))
TEXT = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=8)
NUMBERS = st.decimals(allow_nan=False, allow_infinity=False, places=3, min_value=-1000, max_value=1000)
LINE_FACTS = st.fixed_dictionaries(
    {},
    optional={
        "duration_min": st.none() | st.integers() | NUMBERS,
        "accident_date": st.none() | DAYS.map(str),
        "entry_point": st.sampled_from(["1", 4, "10", None]),
        "drg": st.none()
        | st.fixed_dictionaries({}, optional={"level": st.sampled_from(["mild", None]), "weight": NUMBERS}),
        "structures": st.none() | st.lists(st.sampled_from(["tendon", "nerve"])),
        "remark": st.none() | TEXT,
        "judged": st.dictionaries(TEXT, st.booleans(), max_size=2),
    },
)
PERFORMERS = st.fixed_dictionaries(
    {},
    optional={
        "role": st.sampled_from(["reader", "performer", None]),
        "specialist": st.booleans() | st.none(),
        "facts": st.fixed_dictionaries({}, optional={"called_in": st.booleans() | st.none()}),
    },
)
LINES = st.fixed_dictionaries(
    {"code": st.sampled_from(["SK053", "3204 H", " 3204  H"]), "date": DAYS.map(str)},
    optional={
        "units": st.integers(1, 9),
        "label": st.none() | TEXT,
        "time": st.sampled_from([None, "09:30", "23:59:59"]),
        "in": st.dictionaries(st.sampled_from(["operation", "irradiation-cycle"]), st.none() | st.integers() | TEXT),
        "session": st.none() | st.integers() | TEXT,
        "performer": st.none() | PERFORMERS,
        "approvals": st.lists(TEXT),
        "diagnoses": st.none() | st.lists(st.sampled_from(["M20.1", " Z01"])),
        "amount_billed": st.none() | NUMBERS.map(str),
        "links": st.lists(
            st.fixed_dictionaries(
                {"kind": st.sampled_from(["part_of", "follow_up_of"])},
                optional={},
            ).map(lambda link: {**link, "to": {"code": "501", "facts": {"paragraph": "5-6"}}}),
            max_size=2,
        ),
        "facts": LINE_FACTS,
    },
)
CLAIMS = st.fixed_dictionaries(
    {"claim": TEXT, "patient": st.fixed_dictionaries({"id": TEXT}, optional={"age": st.integers(0, 120)})},
    optional={
        "lines": st.lists(LINES, max_size=3),
        "history": st.lists(LINES, max_size=2),
        "facts": LINE_FACTS,
        "received": st.none() | DAYS.map(str),
        "episodes": st.just([{"id": "E1", "end": None, "facts": {"remark": "x"}}]),
        "documents": st.just([{"kind": "finding", "for": None}]),
    },
)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | NUMBERS | TEXT,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXT, inner, max_size=3),
    max_leaves=6,
)


@given(CLAIMS)
def test_a_claim_comes_back_from_json_unchanged(document: dict[str, Any]) -> None:
    first = read_well(document)
    again = msgspec.json.Decoder(float_hook=Decimal).decode(to_json(first))
    assert read_well(again) == first
    assert read_well(first) == first
    assert to_json(read_well(again)) == to_json(first)


@given(st.data())
def test_one_fault_hides_no_other(data: st.DataObject) -> None:
    wrong: tuple[dict[str, Any], ...] = (
        {"date": "2018-02-30"},
        {"units": 0},
        {"unit": 1},
        {"facts": {"duration_mn": 3}},
        {"facts": {"entry_point": "5"}},
        {"session": "S", "in": {"session": "S"}},
        {"links": [{"kind": "part_of", "to": 99}]},
        {"code": None},
        {"performer": {"facts": {"specialist": True}}},
    )
    chosen = data.draw(st.lists(st.sampled_from(wrong), min_size=1, max_size=5))
    alone = [decode(claim(*[line()] * i, line(**one)), SPEC).faults for i, one in enumerate(chosen)]
    assert all(len(faults) == 1 for faults in alone)
    together = decode(claim(*(line(**one) for one in chosen)), SPEC).faults
    assert together == tuple(fault for faults in alone for fault in faults)


def _places(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    pairs = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [path, *(place for key, inner in pairs for place in _places(inner, (*path, key)))]


def _replaced(value: Any, path: tuple[Any, ...], new: Any) -> Any:
    if not path:
        return new
    result = copy.copy(value)
    result[path[0]] = _replaced(value[path[0]], path[1:], new)
    return result


@given(CLAIMS, JSON, st.data())
def test_whatever_stands_in_a_claim_it_is_either_read_or_at_fault(
    document: dict[str, Any], junk: Any, data: st.DataObject
) -> None:
    place = data.draw(st.sampled_from(_places(document)))
    decoded = decode(_replaced(document, place, junk), SPEC)
    assert (decoded.claim is None) == bool(decoded.faults)
    if decoded.claim is not None:
        to_json(decoded.claim)


def _reversed(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _reversed(item) for key, item in reversed(value.items())}
    return [_reversed(item) for item in value] if isinstance(value, list) else value


@pytest.mark.parametrize("name", FAULTS)
def test_the_order_of_fields_changes_no_report(name: str) -> None:
    document = FAULTS[name][0]
    assert decode(_reversed(document), SPEC).faults == decode(document, SPEC).faults


# ---------------------------------------------------------------- files


def outcome(source: Path, format: Format | None = None) -> list[str]:
    """For each claim its id and codes, or its faults."""
    return [text for decoded in read_claims(str(source), format, spec=SPEC) for text in _told(decoded, source)]


def _told(decoded: Decoded, source: Path) -> list[str]:
    if decoded.claim is not None:
        return [f"{decoded.claim.claim}: {', '.join(one.code for one in decoded.claim.lines)}"]
    return [str(fault).replace(f"{source.parent}/", "") for fault in decoded.faults]


def written(folder: Path, name: str, text: str | bytes) -> Path:
    path = folder / name
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return path


def test_ndjson_goes_on_after_a_bad_line(tmp_path: Path) -> None:
    source = written(
        tmp_path,
        "claims.ndjson",
        '\ufeff{"claim": "C1", "patient": {"id": "P"}, "lines": [{"code": "A", "date": "2018-04-02"}]}\n'
        '{"claim": "C2", "patient" {"id": "P"}}\n'
        "\n"
        '{"claim": "C3", "patient": {"id": "P"}, "lines": [{"code": "A", "date": "2018-02-30"}]}\n'
        '{"claim": "C4", "patient": {"id": "Å", "age"\n'
        '{"claim": "C5", "patient": {"id": "P"}} {}\n'
        '{"claim": "C6", "patient": {"id": "P"}, "lines": [{"code": "B", "date": "2018-04-02"}]}',
    )
    assert outcome(source) == [
        "C1: A",
        "claims.ndjson:2:27: this is not JSON: expected `:`",
        "claims.ndjson:4: C3 @ lines[0].date: `2018-02-30` is not a day of the calendar",
        "claims.ndjson:5:45: this is not JSON: it ends too early",
        "claims.ndjson:6:41: this is not JSON: the text goes on after the end of the claim",
        "C6: B",
    ]


def test_ndjson_that_is_not_utf_8(tmp_path: Path) -> None:
    source = written(tmp_path, "claims.jsonl", b'{"claim": "\xc5"}\n{"claim": "C2", "patient": {"id": "P"}}\n')
    assert outcome(source) == ["claims.jsonl:1:12: this is not JSON: the text is not UTF-8", "C2: "]


def test_an_array_of_claims_each_with_its_line(tmp_path: Path) -> None:
    good = json.dumps(claim(line()), indent=1)
    bad = json.dumps(claim(line(units=0)))
    source = written(tmp_path, "claims.json", f"\n[{good},\n  {bad}, {bad}\n]\n")
    first = 2 + good.count("\n") + 1
    told = f"claims.json:{first}: C1 @ lines[0].units: must be a whole number of at least 1, not the number `0`"
    assert outcome(source) == ["C1: SK053", told, told]


def test_one_claim_in_a_file(tmp_path: Path) -> None:
    source = written(tmp_path, "claim.json", json.dumps(claim(line()), indent=2))
    assert outcome(source) == ["C1: SK053"]


JSON_TROUBLE = {
    '[{"claim": "C1"},\n {"claim" "C2"}]': ["claims.json:2:11: this is not JSON: expected `:`"],
    "\n{\n  'claim': 1}": ["claims.json:3:3: this is not JSON: object keys must be strings"],
    '{"claim": "C1"}\n{"claim": "C2"}\n': [
        "claims.json:2:1: this is not JSON: the text goes on after the end of the claim: "
        "if each line is a claim, the format is NDJSON"
    ],
    "": ["claims.json:1:1: this is not JSON: it ends too early"],
    '{"claim": NaN}': ["claims.json:1:11: this is not JSON: invalid character"],
    "[" * 100_000: ["claims.json:1:1: this is not JSON: it is nested too deeply"],
}


@pytest.mark.parametrize("text", JSON_TROUBLE, ids=[text[:20] for text in JSON_TROUBLE])
def test_json_that_is_none(tmp_path: Path, text: str) -> None:
    assert outcome(written(tmp_path, "claims.json", text)) == JSON_TROUBLE[text]


def test_numbers_are_read_exactly(tmp_path: Path) -> None:
    text = '{"claim": "C1", "patient": {"id": "P"}, "facts": {"duration_min": 0.1000000000000000055511151231257827}}'
    (decoded,) = read_claims(str(written(tmp_path, "claim.json", text)), spec=SPEC)
    assert decoded.claim is not None
    assert decoded.claim.facts == {"duration_min": Decimal("0.1000000000000000055511151231257827")}


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("none.json", "none.json: cannot be read: no such file or directory"),
        ("claims.txt", "claims.txt: the ending tells no format: claims are read from .json, .ndjson or .csv"),
    ],
)
def test_files_that_cannot_be_read(tmp_path: Path, name: str, told: str) -> None:
    written(tmp_path, "claims.txt", "{}")
    assert outcome(tmp_path / name) == [told]


def test_the_format_can_be_named(tmp_path: Path) -> None:
    source = written(tmp_path, "claims.txt", json.dumps(claim(line())))
    assert outcome(source, "ndjson") == ["C1: SK053"]


ONE = json.dumps(claim(line()))


@pytest.mark.parametrize(
    "text",
    [
        f"\n{ONE}\n{ONE}\n",
        json.dumps(claim(line()), indent=2) + "\n",
        f"[{ONE},\n{ONE}]",
        "claim,patient.id,code,date\nC1,P1,SK053,2018-04-02\n",
    ],
    ids=["ndjson", "json", "json array", "csv"],
)
def test_standard_input_is_told_by_its_first_character(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(text.encode())))
    read_ids = [decoded.claim and decoded.claim.claim for decoded in read_claims("-", spec=SPEC)]
    assert read_ids == ["C1"] * (text.count(ONE) or 1)


def test_a_bad_first_line_of_standard_input_does_not_stop_the_others(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(f"{{]}}\n{ONE}\n".encode())))
    first, second = read_claims("-", spec=SPEC)
    assert [str(fault) for fault in first.faults] == [
        "standard input:1:2: this is not JSON: object keys must be strings"
    ]
    assert second.claim is not None


# ---------------------------------------------------------------- tables


def test_rows_of_a_claim_need_not_stand_together(tmp_path: Path) -> None:
    source = written(
        tmp_path,
        "claims.csv",
        "claim,patient.id,patient.birth_date,n,code,date,units,session,links.follow_up_of,duration_min,absent\n"
        "C1,P1,1980-05-01,1,3204 H,2018-04-02,2,S1,,30.50,\n"
        "C2,P2,,,SK053,2018-04-02,,,,,patient.birth_date session links\n"
        "C1,P1,,2,3205 G,2018-04-03,,,1,,duration_min\n",
    )
    one, two = (decoded.claim for decoded in read_claims(str(source), spec=SPEC))
    assert one == read_well(
        claim(
            line(n=1, code="3204 H", units=2, session="S1", facts={"duration_min": Decimal("30.50")}),
            line(
                n=2,
                code="3205 G",
                date="2018-04-03",
                links=[{"kind": "follow_up_of", "to": {"n": 1}}],
                facts={"duration_min": None},
            ),
            patient={"id": "P1", "birth_date": "1980-05-01"},
        )
    )
    assert two == read_well(
        {
            "claim": "C2",
            "patient": {"id": "P2", "birth_date": None},
            "lines": [line(session=None, links=[])],
        }
    )


def test_every_kind_of_column(tmp_path: Path) -> None:
    row = {
        "claim": "C1",
        "received": "2018-04-20",
        "patient.id": "P1",
        "patient.age": "37",
        "patient.tracheotomised": "no",
        "patient.insurance.kind": "full",
        "provider.department": "Frogner",
        "provider.facts.specialised_clinic": "yes",
        "code": "SK053",
        "date": "2018-04-02",
        "kind": "material",
        "in.irradiation-cycle": "Z1",
        "performer.role": "reader",
        "performer.specialist": "TRUE",
        "performer.called_in": "false",
        "reader.years": "4",
        "links.follow_up_of.code": "501",
        "links.follow_up_of.facts.paragraph": "5-6",
        "diagnoses": "M20.1 Z01",
        "approval": "A1",
        "amount_billed": "12.50",
        "facts.drg.level": "mild",
        "entry_point": "4",
        "structures": "tendon nerve",
        "remark": "a; b, c",
        "absent": "documents drg.weight",
    }
    source = written(tmp_path, "claims.csv", "\t".join(row) + "\r\n" + "\t".join(row.values()) + "\r\n")
    (decoded,) = read_claims(str(source), spec=SPEC)
    assert decoded.faults == ()
    assert decoded.claim == read_well(
        claim(
            line(
                kind="material",
                in_={"irradiation-cycle": "Z1"},
                performer={"role": "reader", "specialist": True, "facts": {"called_in": False}},
                links=[{"kind": "follow_up_of", "to": {"code": "501", "facts": {"paragraph": "5-6"}}}],
                diagnoses=["M20.1", "Z01"],
                approval="A1",
                amount_billed="12.50",
                documents=[],
                facts={
                    "reader.years": 4,
                    "drg": {"level": "mild", "weight": None},
                    "entry_point": 4,
                    "structures": ["tendon", "nerve"],
                    "remark": "a; b, c",
                },
            ),
            received="2018-04-20",
            patient={"id": "P1", "age": 37, "facts": {"tracheotomised": False, "insurance": {"kind": "full"}}},
            provider={"department": "Frogner", "facts": {"specialised_clinic": True}},
        )
    )


def test_a_bad_row_names_its_own_line_and_the_other_claims_go_on(tmp_path: Path) -> None:
    source = written(
        tmp_path,
        "claims.csv",
        "claim;patient.id;patient.birth_date;code;date;units;duration_min;remark;absent\n"
        "C1;P1;;SK053;2018-04-02;1;;;\n"
        'C2;P2;1980-05-01;SK053;2018-04-02;1;;"two\nlines";\n'
        "C1;P1;;SK053;2018-02-30;1.5;1,5;;\n"
        "C2;P2;1980-05-02;SK053;2018-04-02;1;;;remrk\n"
        ";P3;;SK053;2018-04-02;1;;;\n"
        "C4;P4;;SK053\n"
        "C5;P5;;SK053;2018-04-02;;;;units units\n"
        ";;;;;;;;\n"
        "C6;P6;;SK053;2018-04-02;;;;\n",
    )
    assert outcome(source) == [
        "claims.csv:7: the row names no `claim`",
        "claims.csv:5: C1 @ lines[1].date: `2018-02-30` is not a day of the calendar",
        "claims.csv:5: C1 @ lines[1].facts.duration_min: must be a number, not the text `1,5`",
        "claims.csv:5: C1 @ lines[1].units: must be a whole number of at least 1, not the number `1.5`",
        "claims.csv:6: C2 @ patient.birth_date: `1980-05-02` contradicts `1980-05-01`, given in claims.csv:3",
        "claims.csv:6: C2 @ absent: there is no column `remrk`, did you mean `remark`?",
        "claims.csv:8: C4: the row has 4 cells, the header 9",
        "claims.csv:9: C5 @ units: `units` is given twice in this row",
        "claims.csv:9: C5 @ lines[0].units: cannot be null: leave it out when it is unknown",
        "C6: SK053",
    ]


def test_what_is_absent_with_its_parts_is_read_again_as_it_was() -> None:
    facts = (FactSpec("team", "yes/no"), FactSpec("team.kind", "text"))
    spec = evolve(SPEC, facts={**SPEC.facts, **{fact.name: fact for fact in facts}})
    read = decode(claim(line(facts={"team": None})), spec)
    assert read.claim is not None and read.claim.lines[0].facts == {"team": None, "team.kind": None}
    assert decode(read.claim, spec) == read


def test_what_is_absent_has_no_value(tmp_path: Path) -> None:
    source = written(
        tmp_path,
        "claims.csv",
        "claim,patient.id,code,date,session,performer.id,absent\n"
        "C1,P1,SK053,2018-04-02,S1,X,session performer\n"
        "C2,P1,SK053,2018-04-02,,,performer performer.id links.part_of\n",
    )
    assert outcome(source) == [
        "claims.csv:2: C1 @ session: `session` is given twice in this row",
        "claims.csv:2: C1 @ performer: `performer` is given twice in this row",
        "claims.csv:3: C2 @ performer.id: `performer` is absent, and yet something is said of it",
        "claims.csv:3: C2 @ absent: `links.part_of` cannot be absent by itself: `links` says that a line has none",
    ]


TABLE_TROUBLE: dict[str, list[str]] = {
    "claim,patient.id,code,dat,unit,unit,duration_mn\nC1,P1,SK053,2018-04-02,1,1,1\nC2,P1,SK053,2018-04-02,1,1,1\n": [
        "claims.csv:1: there is no column `dat`, did you mean `date`?",
        "claims.csv:1: there is no column `unit`, did you mean `units`?",
        "claims.csv:1: the column `unit` stands twice",
        "claims.csv:1: there is no column `duration_mn`, did you mean `duration_min`?",
        "claims.csv:1: the column `date` is missing",
    ],
    'claim,patient.id,code,date\nC1,P1,SK053,2018-04-02\nC2,P1,"SK053,2018-04-02\nC3,P1,SK053,2018-04-02\n': [
        "claims.csv:3: a quote is opened in this row and never closed"
    ],
    "\n\n": ["claims.csv: the table is empty"],
}


@pytest.mark.parametrize("text", TABLE_TROUBLE, ids=["wrong header", "open quote", "empty"])
def test_tables_that_cannot_be_trusted_are_reported_once(tmp_path: Path, text: str) -> None:
    assert outcome(written(tmp_path, "claims.csv", text)) == TABLE_TROUBLE[text]


def test_a_table_in_another_encoding(tmp_path: Path) -> None:
    source = written(tmp_path, "claims.csv", "claim,patient.id\nC1,Å\n".encode("latin-1"))
    assert outcome(source) == ["claims.csv:2:4: the text is not UTF-8: save the table as CSV UTF-8"]


def test_a_raw_claim_knows_where_its_lines_stood(tmp_path: Path) -> None:
    source = written(tmp_path, "c.csv", "\ufeffclaim,patient.id,code,date\nC1,P,A,2018-04-02\nC1,P,B,2018-04-02\n")
    (raw,) = read(str(source), spec=SPEC)
    assert isinstance(raw, Raw)
    assert (raw.place, raw.line_places) == (f"{source}:2", (f"{source}:2", f"{source}:3"))
