"""From rule files to checked rules: names, sets, conditions, windows, ids; and what an author sees of a mistake.

Each test is a small document. Mistakes are shown as their code and the words that are underlined.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from decimal import Decimal
from pathlib import Path
from typing import TypeVar

import pytest

from takst.diagnostics import Diagnostic
from takst.driver import Loaded, load, rule_files
from takst.ir import nodes as ir
from takst.ir.ids import rule_ids
from takst.runtime.spec import Citation, FactSpec, KeySpec, Period
from takst.runtime.windows import Window
from takst.source import SourceText

R = TypeVar("R", bound=ir.Rule)

CODES = """\
code,label,coefficient,kind,notes,place,change,valid_from,valid_to
SK001,First examination,2.54,K,2 13,"Art. 6, Table 2",base,,
SK002,Follow-up examination,1.50,K,,"Art. 6, Table 2",base,,
SK053,"Biofeedback, short",2.34,K,13,"Art. 6, Table 2.2",replaced,2018-04-01,
PE071,Electrotherapy,,P,,"Art. 6, Table 2.2",base,,
SK054,"Biofeedback, long",3.09,K,,"Art. 6, Table 2.2",base,,
JK001,Cataract,74.74,P,13,"Art. 8, Table 3",base,,
JK002,Glaucoma,20,P,13,"Art. 8, Table 3",added,2018-04-01,
OR003,Laryngoscopy,1,K,,"Art. 8, Table 3",base,,2019-12-31
OR004,Tracheoscopy,1,K,,"Art. 8, Table 3",base,,
"""
OUTSIDE = "code,mentioned_in,remark\nPE999,SK053,not listed\n"
HEADER = """\
ruleset trial "Trial tariff"
source act "The act" language hr published 2018-03-30
in force from 2018-04-01
codes look like "AA000"
catalogue "codes.csv"
outside "outside.csv"
with means in the same visit reading "with = same visit" rather than "the same day"
key visit: session presumed patient, provider, date
fact duration: number in minutes
fact site: text
fact grade: one of mild, severe, 3
fact findings: list of pain, fever
fact accident: date
fact beds: number
fact patient.tracheotomised: yes/no, presumed no "Does the patient have a tracheostomy?"
fact approval.form: text
from act "Art. 1"
replace rows SK053 in "Table 2.2"
add rows JK002 in "Table 3"
"""
SHEETS = {"codes.csv": CODES, "outside.csv": OUTSIDE}


def document(rules: str, header: str = HEADER, sheets: Mapping[str, str] = SHEETS, **more: str) -> Loaded:
    """The ruleset of a header and rules; `more` are further rule files, by name."""
    texts = {**sheets, "00.takst": header + rules, **{f"{name}.takst": text for name, text in more.items()}}

    def read(path: Path) -> SourceText:
        if str(path) not in texts:
            raise FileNotFoundError(path)
        return SourceText(str(path), texts[str(path)])

    return load([Path(name) for name in texts if name.endswith(".takst")], read)


def checked(rules: str, header: str = HEADER, sheets: Mapping[str, str] = SHEETS, **more: str) -> ir.CheckedRuleset:
    loaded = document(rules, header, sheets, **more)
    assert loaded.checked is not None, mistakes(loaded)
    return loaded.checked


def only(rules: str, kind: type[R]) -> R:
    """The one rule of a document."""
    (rule,) = checked(rules).rules
    assert isinstance(rule, kind)
    return rule


def cond(words: str) -> ir.Cond:
    return only(f"SK053\n    only when {words}\n", ir.Condition).cond


def mistakes(loaded: Loaded) -> list[str]:
    """Errors and warnings: the code, the underlined words, the nearest right ones."""
    return [
        f"{found.code} {found.span.text}" + (f" -> {found.nearest}" if found.nearest else "")
        for found in loaded.diagnostics
        if not found.code.startswith("I")
    ]


def warnings(loaded: Loaded) -> list[Diagnostic]:
    return [found for found in loaded.diagnostics if found.code.startswith("W")]


def hints(loaded: Loaded) -> list[str]:
    return [f"{found.code} {found.span.text}: {found.message}" for found in loaded.diagnostics if found.code[0] == "I"]


def ids(rules: str) -> list[str]:
    return [id for rule in checked(rules).rules for id in rule_ids(rule, "trial")]


# ---------------------------------------------------------------- sets of lines


def test_a_set_keeps_the_author_s_order_and_every_kind_of_member() -> None:
    rules = """\
group examinations: SK001, SK002 incomplete known by site is clinic
case repeat "A repeated case"

JK001
    cannot be billed with PE999, examinations, repeat, another JK code, any other code of "Art. 8",
        "dressing kit" or any material
"""
    examinations = ir.InGroup(
        "examinations", frozenset({"SK001", "SK002"}), incomplete=True, known_by=ir.Equals("site", "clinic")
    )
    place = ir.InGroup("art-8", frozenset({"JK001", "JK002", "OR003", "OR004"}))
    assert only(rules, ir.Exclusion).partners == ir.LineSet(
        (
            ir.Listed("PE999"),
            examinations,
            ir.Listed("repeat"),
            ir.Another("JK"),
            ir.AnyOther(place),
            ir.Named("dressing kit"),
            ir.AnyMaterial(),
        )
    )


def test_a_range_follows_the_catalogue_and_names_members_out_of_the_order_of_numbers() -> None:
    loaded = document("JK001\n    cannot be billed with SK053 to SK054\n")
    assert loaded.checked is not None
    (rule,) = loaded.checked.rules
    assert isinstance(rule, ir.Exclusion)
    assert [one.code for one in rule.partners.elements if isinstance(one, ir.Listed)] == ["SK053", "PE071", "SK054"]
    assert mistakes(loaded) == ["W0217 SK053 to SK054"]


def test_a_range_that_crosses_tables_has_no_order_of_numbers() -> None:
    loaded = document("JK001\n    cannot be billed with SK054 to JK002\n".replace("JK001", "OR004"))
    assert mistakes(loaded) == []


def test_a_range_may_not_run_backwards() -> None:
    assert mistakes(document("JK001\n    cannot be billed with SK054 to SK001\n")) == ["E0113 SK054 to SK001"]


@pytest.mark.parametrize(
    ("heading", "codes"),
    [
        ("codes with note 13", {"SK001", "SK053", "JK001", "JK002"}),
        ('codes with note 13 of "Table 2.2"', {"SK053"}),
        ('codes with note 13 of "Table 2"', {"SK001"}),
        ("codes with note 13 except JK001 to JK002", {"SK001", "SK053"}),
        ('codes of "Table 2.2" except PE071', {"SK053", "SK054"}),
        ("codes of both", {"OR003", "OR004"}),
        ("JK*", {"JK001", "JK002"}),
        ("SK001 to SK053 except SK002", {"SK001", "SK053"}),
    ],
)
def test_a_heading_speaks_of_codes(heading: str, codes: set[str]) -> None:
    rules = f"group voice: OR003\ngroup both: voice, OR004\n\n{heading}\n    max 1 per day\n"
    assert only(rules, ir.Limit).subject == ir.Subject(frozenset(codes))


def test_a_heading_may_speak_of_every_line_a_case_or_a_material() -> None:
    rules = """\
every line
    pays coefficient

case repeat "A repeated case"
    max 1 per day

material "stent"
    max 2 per act
"""
    subjects = [rule.subject for rule in checked(rules).rules]
    assert subjects == [ir.Subject(every=True), ir.Subject(frozenset({"repeat"})), ir.Subject(material="stent")]


@pytest.mark.parametrize(
    ("rules", "expected"),
    [
        ("SK053\n    cannot be billed with SK045\n", ["E0201 SK045 -> SK054"]),
        ("SK053\n    cannot be billed with examination\n", ["E0203 examination -> examinations"]),
        ("SK053\n    cannot be billed with another XX code\n", ["E0201 another XX code"]),
        ("codes with note 77\n    max 1 per day\n", ["E0206 codes with note 77"]),
        ('codes of "Table 9"\n    max 1 per day\n', ['E0215 codes of "Table 9"']),
        ("SK001 except SK001\n    max 1 per day\n", ["E0215 SK001 except SK001"]),
        ("case other\n    max 1 per day\n", ["E0211 other"]),
        ('SK001, "stent"\n    max 1 per day\n', ['E0121 "stent"']),
        ("OR003 from 2020-01-01\n    max 1 per day\n", ["E0405 OR003"]),
        ("SK053 from 2017-01-01 until 2017-12-31\n    max 1 per day\n", ["E0402 from 2017-01-01 until 2017-12-31"]),
        ('SK053 "Biofeedback, long"\n    max 1 per day\n', ['W0225 "Biofeedback, long"']),
        ('SK053 "Biofeedback of half an hour"\n    max 1 per day\n', []),
    ],
)
def test_mistakes_in_sets_and_headings(rules: str, expected: list[str]) -> None:
    assert mistakes(document(f"group examinations: SK001, SK002\n\n{rules}")) == expected


def test_groups_are_made_of_groups_and_what_is_incomplete_below_is_incomplete_above() -> None:
    rules = """\
group all-examinations "All of them": first, SK002 reading "both kinds"
group first: SK001 incomplete known by site is clinic

JK001
    cannot be billed with all-examinations
"""
    found = checked(rules)
    (rule,) = found.rules
    assert isinstance(rule, ir.Exclusion)
    known_by = ir.Equals("site", "clinic")
    group = ir.InGroup("all-examinations", frozenset({"SK001", "SK002"}), incomplete=True, known_by=known_by)
    assert rule.partners.elements == (group,)
    assert found.groups[0] == ir.GroupInfo(
        name="all-examinations",
        title="All of them",
        codes=("SK001", "SK002"),
        incomplete=True,
        reading=ir.Reading("both kinds"),
    )


@pytest.mark.parametrize(
    ("declared", "expected"),
    [
        ("group voice: throat\ngroup throat: voice\n", ["E0222 voice"]),
        ('group voice: "a service"\n', ['E0121 "a service"']),
        ("group voice: SK001, SK042\n", ["E0201 SK042 -> SK002"]),
        (
            "group voice: incomplete known by billed with SK001 for the same site\n",
            ["E0121 billed with SK001 for the same site"],
        ),
        ("group voice: SK001\ngroup voice: SK002\n", ["E0213 voice"]),
        ('group voice: SK001\ncase voice "Case"\n', ["E0213 voice"]),
    ],
)
def test_a_mistake_in_a_group_is_told_once_and_not_to_its_users(declared: str, expected: list[str]) -> None:
    assert mistakes(document(declared + "\nJK001\n    cannot be billed with voice\n")) == expected


# ---------------------------------------------------------------- conditions


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("duration > 30 minutes", ir.Compare("duration", ">", Decimal(30))),
        ("duration > beds", ir.Compare("duration", ">", None, "beds")),
        ("accident < 2018-05-01", ir.Compare("accident", "<", dt.date(2018, 5, 1))),
        (
            "accident is date",
            ir.And((ir.Compare("accident", "<=", None, "date"), ir.Compare("accident", ">=", None, "date"))),
        ),
        ("site is clinic", ir.Equals("site", "clinic")),
        ("site is § 5-6", ir.Equals("site", "§ 5-6")),
        ("site is not clinic", ir.Not(ir.Equals("site", "clinic"))),
        ("grade is 3", ir.Equals("grade", "3")),
        ("grade is one of mild, severe", ir.OneOf("grade", ("mild", "severe"))),
        ("patient.age is 3 to 6 years", ir.Between("patient.age", Decimal(3), Decimal(6))),
        ("site is given", ir.Given("site")),
        ("site is missing", ir.Not(ir.Given("site"))),
        ("findings includes pain", ir.Contains("findings", "pain")),
        (
            "findings is one of pain, fever",
            ir.Or((ir.Contains("findings", "pain"), ir.Contains("findings", "fever"))),
        ),
        ("diagnosis matches M20*, G*", ir.StartsWith("diagnosis", ("M20", "G"))),
        ("the patient is tracheotomised", ir.IsTrue("patient.tracheotomised")),
        ("patient.tracheotomised is yes", ir.IsTrue("patient.tracheotomised")),
        ("patient.tracheotomised is no", ir.Equals("patient.tracheotomised", False)),
        ("child", ir.Compare("patient.age", "<", Decimal(18))),
        ("child is no", ir.Not(ir.Compare("patient.age", "<", Decimal(18)))),
        ("beds at least 1 per 15 units", ir.Ratio("beds", "at least", Decimal(1), Decimal(15), "units")),
        (
            "date is at most 1 year after accident",
            ir.DateGap("date", "at most", 1, "year", "after", "accident"),
        ),
        (
            "more than 2 of SK001 within 6 months",
            ir.CountOver(2, ir.LineSet((ir.Listed("SK001"),)), Window("rolling", number=6, unit="month")),
        ),
        (
            "billed after SK001 within 2 days whose (grade is mild)",
            ir.Billed("after", ir.LineSet((ir.Listed("SK001"),)), (), 2, "day", ir.Equals("grade", "mild")),
        ),
        ("billed with SK001", ir.Billed("with", ir.LineSet((ir.Listed("SK001"),)), ("visit",))),
        (
            "prior approval and judged \"is it grave?\"",
            ir.And((ir.Approved(), ir.Judged("is it grave?"))),
        ),
    ],
)
def test_conditions_are_typed_by_their_facts(words: str, expected: ir.Cond) -> None:
    rules = f"term child: patient.age < 18\n\nSK053\n    only when {words}\n"
    assert only(rules, ir.Condition).cond == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("duratoin > 30", ["E0202 duratoin -> duration"]),
        ("duration", ["E0306 duration"]),
        ("never_heard_of", ["E0205 never_heard_of"]),
        ("duration > 30 hours", ["E0303 30 hours"]),
        ("beds > 30 beds", ["E0310 30 beds"]),
        ("duration > 2018-01-01", ["E0301 2018-01-01"]),
        ("duration > accident", ["E0301 accident"]),
        ("site > 3", ["E0304 site"]),
        ("grade is moderate", ["E0302 moderate"]),
        ("grade is one of mild, sever", ["E0302 sever -> severe"]),
        ("findings is pain", ["E0304 findings"]),
        ("duration includes pain", ["E0304 duration"]),
        ("grade is one of mild, severe or moderate", ["E0122 moderate"]),
        ("site is patient.tracheotomised", ["W0311 patient.tracheotomised"]),
        ("accident is at most 3 hours after date", ["E0308 3 hours"]),
        ("duration is at most 3 days after date", ["E0304 duration"]),
        ("duration > 30 hours and sitee is clinic", ["E0303 30 hours", "E0202 sitee -> site"]),
    ],
)
def test_mistakes_in_conditions(words: str, expected: list[str]) -> None:
    assert mistakes(document(f"SK053\n    only when {words}\n")) == expected


def test_whose_asks_the_approval() -> None:
    rules = "SK053\n    requires prior approval whose (by is \"board\" and approval.units > 3)\n"
    parts = (ir.Equals("approval.by", "board"), ir.Compare("approval.units", ">", Decimal(3)))
    assert only(rules, ir.ApprovalRequired).whose == ir.And(parts)


@pytest.mark.parametrize(
    ("words", "expected"), [("duration > 3", ["E0305 duration"]), ("giver is given", ["E0202 giver -> given"])]
)
def test_an_approval_has_no_facts_of_the_line(words: str, expected: list[str]) -> None:
    assert mistakes(document(f"SK053\n    requires prior approval whose ({words})\n")) == expected


def test_the_reading_of_a_term_goes_with_it_and_joins_the_sentence_s_own() -> None:
    rules = """term child: patient.age < 18 reading "under 18" rather than "under 14"
term sick-child: child and grade is severe

SK053
    only when sick-child reading "grave means severe"
    not covered when child
"""
    first, second = checked(rules).rules
    assert first.reading == ir.Reading("grave means severe; under 18", "under 14")
    assert second.reading == ir.Reading("under 18", "under 14")


def test_a_term_that_is_explained_by_itself_is_told_once() -> None:
    rules = "term early: not late\nterm late: not early\n\nSK053\n    only when early\n"
    assert mistakes(document(rules)) == ["E0222 early"]


# ---------------------------------------------------------------- scopes, keys, windows


def test_a_bare_with_takes_what_the_ruleset_says_and_its_reading() -> None:
    rules = """SK053
    cannot be billed with SK054
    cannot be billed with SK001 in the same tooth and patient
    cannot be billed with SK002 reading "my own"
    includes PE071
    requires JK001
"""
    bare, scoped, read, included, required = checked(rules).rules
    meant = ir.Reading("with = same visit", "the same day")
    assert isinstance(bare, ir.Exclusion) and isinstance(scoped, ir.Exclusion) and isinstance(included, ir.Inclusion)
    assert (bare.keys, bare.presumed_scope, bare.reading) == (("visit",), True, meant)
    assert (scoped.keys, scoped.presumed_scope, scoped.reading) == (("tooth",), False, None)
    assert read.reading == ir.Reading("my own")
    assert (included.keys, included.presumed_scope, required.reading) == (("visit",), True, meant)


def test_without_with_means_a_bare_with_is_a_mistake() -> None:
    header = "".join(line for line in HEADER.splitlines(keepends=True) if not line.startswith("with means"))
    rules = "SK053\n    cannot be billed with SK054\n    cannot be billed with SK001 on the same day\n"
    assert mistakes(document(rules, header)) == ["E0502 cannot be billed with SK054"]


def test_every_key_that_is_used_is_specified() -> None:
    rules = """key cycle: cycle_id

SK053
    max 1 per cycle
    max 2 per site
    max 3 per session and performer
"""
    assert checked(rules).spec.keys == {
        "cycle": KeySpec("cycle", "cycle_id"),
        "performer": KeySpec("performer", "performer.id"),
        "session": KeySpec("session", "session", span="visit"),
        "site": KeySpec("site", "site"),
        "visit": KeySpec("visit", "session", ("patient", "provider", "date"), span="visit"),
    }


SPRING = Period(dt.date(2018, 5, 1), dt.date(2018, 6, 30))


@pytest.mark.parametrize(
    ("per", "window"),
    [
        ("per day and site", Window("day", ("site",))),
        ("per calendar year", Window("calendar year")),
        ("per patient and calendar month", Window("month")),
        ("per week", Window("week")),
        ("within 30 days", Window("rolling", number=30, unit="day")),
        ("per tooth ever", Window("ever", ("tooth",))),
        ("per provider in spring", Window("period", ("provider",), period=SPRING)),
        ("per §5-6", Window("section", section="§ 5-6")),
        ("per approval", Window("keys", ("approval",))),
    ],
)
def test_a_limit_has_one_window(per: str, window: Window) -> None:
    rules = f"period spring: 2018-05-01 to 2018-06-30\n\nSK053\n    max 2 {per}\n"
    assert only(rules, ir.Limit).window == window


@pytest.mark.parametrize(
    ("limit", "expected"),
    [
        ("max 2", ["E0501 max 2"]),
        ("max 2 per patient", ["E0501 max 2 per patient"]),
        ("max 2 per calendar year within 30 days", ["E0511 within 30 days"]),
        ("max 2 per visits", ["E0204 visits -> visit"]),
        ("max 2 in contract-period", ["E0210 contract-period"]),
        ("max 2 followups per day", ["E0209 followups -> follow-ups"]),
        ("max 2 within 6 hours", ["E0308 within 6 hours"]),
        ('max 2 per day, counting "stents"', ['E0121 "stents"']),
    ],
)
def test_mistakes_in_limits(limit: str, expected: list[str]) -> None:
    assert mistakes(document(f"noun follow-ups: lines\n\nSK053\n    {limit}\n")) == expected


def test_a_limit_counts_with_its_own_code_those_it_names() -> None:
    rules = "noun follow-ups: lines\n\nSK053\n    max 1 follow-up per day, counting SK054 over all patients\n"
    limit = only(rules, ir.Limit)
    assert limit.counting == {"SK054"}
    assert (limit.noun, limit.counts, limit.all_patients) == ("follow-up", "lines", True)


def test_a_limit_of_several_codes_is_said_of_each() -> None:
    assert only("SK053, SK054\n    max 20 per day\n", ir.Limit).counting == frozenset()


def test_a_quota_knows_the_service_that_it_is_of() -> None:
    rules = (
        "term service-2.1: units >= 1\nperiod contract: 2018-04-01 to 2018-12-31\n\n"
        "every line\n    max 9 in contract over all patients when service-2.1 and units >= 1\n"
    )
    assert only(rules, ir.Limit).service == "2.1"


# ---------------------------------------------------------------- sentences, citations, validity


def test_a_rule_keeps_the_sentence_without_its_reading_on_one_line() -> None:
    rules = """SK053
    cannot be billed with SK054, -- the long one
        "tube -- set"   or PE071 reading "as printed" rather than "otherwise"
"""
    rule = only(rules, ir.Exclusion)
    assert rule.sentence == 'cannot be billed with SK054, "tube -- set" or PE071'
    assert (rule.file, rule.line, rule.citation) == ("00.takst", 21, Citation("act", "Art. 1"))


def test_a_rule_is_valid_where_ruleset_place_and_heading_are() -> None:
    rules = """from act "Art. 2" from 2018-06-01 until 2020-12-31
SK053 from 2019-01-01
    max 1 per day
from act "Art. 3" until 2018-12-31
SK053
    max 1 per day
"""
    first, second = checked(rules).rules
    assert first.valid == Period(dt.date(2019, 1, 1), dt.date(2020, 12, 31))
    assert second.valid == Period(dt.date(2018, 4, 1), dt.date(2018, 12, 31))
    assert first.slug == second.slug == "max-1-per-day"


def test_each_file_cites_its_own_places() -> None:
    loaded = document("", second="SK053\n    max 1 per day\n", third='from acts "Art. 2"\nSK054\n    max 1 per day\n')
    assert mistakes(loaded) == ["E0506 SK053", "E0207 acts -> act"]


# ---------------------------------------------------------------- ids


def test_ids_follow_the_sentence() -> None:
    rules = """group examinations: SK001
noun follow-ups: lines

SK053
    cannot be billed with SK054, examinations, any other code, another JK code, "Dressing kit" or any material
    cannot be billed within 6 months after SK054 or JK001 for the same patient
    cannot be billed again within 4 months
    may be billed with SK054
    may be billed several times
    max 1 per day and site
    max 2 follow-ups per § 5-6
    only when patient.age > 18 and site is clinic and patient.age < 60
    only by performer.id a, b
    also when the patient is tracheotomised
    not covered when grade is severe
    decided by "Board of experts" when grade is mild
    covered at fee-tariff
    granted when grade is 3
    requires prior approval
    requires document "Finding of a specialist"
    requires referral
    requires JK001
    includes up to 3 PE071, "anaesthesia"
    does not include "cost of the stent"
    pays coefficient
    surcharge 20 %
    judge "Is the attrition of essential importance for function?"
    unresolved "footnote 11"
    note "Average time: 30 minutes"
"""
    loaded = document(rules)  # some of these permissions lift nothing, which is no error
    assert loaded.checked is not None
    found = [id for rule in loaded.checked.rules for id in rule_ids(rule, "trial")]
    assert [id.removeprefix("trial.SK053.") for id in found] == [
        "cannot-be-billed-with.SK054",
        "cannot-be-billed-with.examinations",
        "cannot-be-billed-with.any-other-code",
        "cannot-be-billed-with.another-JK-code",
        "cannot-be-billed-with.dressing-kit",
        "cannot-be-billed-with.any-material",
        "not-within-6-months-after",
        "not-again-within-4-months",
        "may-be-billed-with.SK054",
        "may-be-billed-several-times",
        "max-1-per-day-and-site",
        "max-2-follow-ups-per-section-5-6",
        "only-when-patient-age-and-site",
        "only-when-performer-id",
        "also-when-patient-tracheotomised",
        "not-covered",
        "decided-by-board-of-experts",
        "covered-at-fee-tariff",
        "granted-when",
        "requires-prior-approval",
        "requires-document-finding-of-a-specialist",
        "requires-document-referral",
        "requires",
        "includes.PE071",
        "includes.anaesthesia",
        "does-not-include.cost-of-the-stent",
        "pays-coefficient",
        "times-1.2",
        "judge-is-the-attrition-of-essential",
        "unresolved-footnote-11",
        "note-average-time-30-minutes",
    ]


def test_rules_that_would_be_called_the_same_are_named_by_their_guards() -> None:
    rules = """SK053
    max 1 per day
    max 1 per day when duration > 30
    max 30 per approval when grade is mild
    max 30 per approval when grade is severe
    max 30 per approval unless site is clinic
SK054
    max 1 per day
"""
    assert ids(rules) == [
        "trial.SK053.max-1-per-day",
        "trial.SK053.max-1-per-day.when-duration",
        "trial.SK053.max-30-per-approval.when-grade-is-mild",
        "trial.SK053.max-30-per-approval.when-grade-is-severe",
        "trial.SK053.max-30-per-approval.unless-site",
        "trial.SK054.max-1-per-day",
    ]


def test_rules_without_guards_are_named_by_what_else_they_say() -> None:
    rules = """SK053
    only when duration > 30
    only when duration <= 90
    cannot be billed with SK054 in the same site
    cannot be billed with SK054 in the same tooth
    cannot be billed within 6 months after SK001
    cannot be billed within 6 months after SK002
    judge "Is the attrition of essential importance for function?"
    judge "Is the attrition of essential importance for aesthetics?"
"""
    assert [id.removeprefix("trial.SK053.") for id in ids(rules)] == [
        "only-when-duration.duration-over-30",
        "only-when-duration.duration-at-most-90",
        "cannot-be-billed-with.in-the-same-site.SK054",
        "cannot-be-billed-with.in-the-same-tooth.SK054",
        "not-within-6-months-after.sk001",
        "not-within-6-months-after.sk002",
        "judge-is-the-attrition-of-essential.is-the-attrition-of-essential-importance-for-function",
        "judge-is-the-attrition-of-essential.is-the-attrition-of-essential-importance-for-aesthetics",
    ]


@pytest.mark.parametrize(
    ("rules", "expected"),
    [
        ("SK053\n    max 1 per day\nSK053, SK054\n    max 1 per day\n", ["E0503 max 1 per day"]),
        (
            "SK053\n    cannot be billed with SK001, SK002\n    cannot be billed with SK054 or SK001\n",
            ["E0503 cannot be billed with SK054 or SK001"],
        ),
        ("SK053\n    max 1 per day\nSK053 from 2019-01-01\n    max 1 per day\n", ["E0403 max 1 per day"]),
    ],
)
def test_what_is_said_twice_is_told_at_the_second_place(rules: str, expected: list[str]) -> None:
    assert mistakes(document(rules)) == expected


# ---------------------------------------------------------------- one mistake, one report


def test_a_broken_sentence_is_dropped_and_the_rest_goes_on() -> None:
    rules = """fact late: yes/nope
term early: not late
group voice: OR003, OR
key cycle: cycle_id presumed department

SK053
    only when late
    only when early
    cannot be billed with voice
    max 1 per cycle
    max 1 per day whenever
    only when sight is clinic
SK999
    max 1 per day
    max 2 per forthnight
"""
    assert [line.partition(" ->")[0] for line in mistakes(document(rules))] == [
        "E0101 yes/nope",
        "E0101 OR",
        "E0228 department",
        "E0103 day whenever",
        "E0202 sight",
        "E0201 SK999",
        "E0204 forthnight",
    ]


def test_a_catalogue_that_is_not_there_is_told_once() -> None:
    rules = "SK053\n    cannot be billed with SK054\ncodes with note 13\n    max 1 per day\nJK*\n    max 1 per day\n"
    assert mistakes(document(rules, sheets={"outside.csv": OUTSIDE})) == ['E0601 "codes.csv"']
    rules = "SK053\n    cannot be billed with PE999, SK054\n"
    assert mistakes(document(rules, sheets={"codes.csv": CODES})) == ['E0601 "outside.csv"']


def test_what_the_header_must_say() -> None:
    assert mistakes(document("", 'source act "The act"\n')) == ["E0126 "]
    header = 'ruleset trial "Trial"\nruleset other "Other"\nsource act "The act"\nfrom act "Art. 1" from 2018-01-01\n'
    assert mistakes(document('replace number 1 by 2 in "Art. 2"\n', header)) == ['E0127 ruleset other "Other"']


def test_a_fact_of_every_ruleset_keeps_its_type() -> None:
    rules = """fact patient.age: number in years, presumed 40 "How old is the patient?"
fact patient.sex: yes/no

SK053
    only when patient.age > 18
"""
    assert mistakes(document(rules)) == ["E0309 patient.sex"]
    spec = checked(rules.replace("fact patient.sex: yes/no\n", "")).spec
    assert spec.facts["patient.age"] == FactSpec(
        "patient.age", "number", unit="years", presumed=Decimal(40), question="How old is the patient?"
    )
    assert "units" not in spec.facts
    presumed = spec.facts["patient.tracheotomised"].presumed
    assert presumed is False


# ---------------------------------------------------------------- catalogues


def test_a_row_says_what_is_printed() -> None:
    spec = checked("SK053\n    max 1 per day\n").spec
    row = spec.codes["SK053"]
    assert (row.label, row.coefficient, row.kind, row.notes) == ("Biofeedback, short", Decimal("2.34"), "K", ("13",))
    assert (row.place, row.change, row.valid) == ("Art. 6, Table 2.2", "replaced", Period(dt.date(2018, 4, 1)))
    assert spec.codes["PE071"].coefficient is None
    assert spec.codes["SK001"].notes == ("2", "13")
    assert spec.codes["JK002"].valid == Period(dt.date(2018, 4, 1))
    assert spec.outside == {"PE999": "SK053"}


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        ("SK060,Label,\"2,34\",,,,,,", ['E0603 "2,34" -> 2.34']),
        ("SK060,Label,2.34,,,,base,2018-02-30,", ["E0604 2018-02-30 -> 2018-02-28"]),
        ("SK060,Label,2.34,,,,base,2018-05-01,2018-04-01", ["E0401 2018-04-01"]),
        ("SK060,Label,2.34,,,,added?,,", ["E0609 added? -> added"]),
        ("SK060,,2.34,,,,,,", ["E0608 SK060,,2.34,,,,,,"]),
        ("SK60,Label,2.34,,,,,,", ["E0607 SK60 -> SK060"]),
        ("SK060,Label,2.34,,,,,", ["E0606 SK060,Label,2.34,,,,,"]),
        ("SK060,\"Label,2.34,,,,,,", ["E0107 \""]),
        ("SK053,Label,2.34,,,,,,", ["E0605 SK053,Label,2.34,,,,,,"]),
        ("OR003,Label,2.34,,,,,2021-01-01,", ["E0611 OR003,Label,2.34,,,,,2021-01-01,"]),
        ("PE999,Label,2.34,,,,,,", ["E0605 PE999"]),
    ],
)
def test_a_bad_row_is_told_with_its_cell_and_set_aside(row: str, expected: list[str]) -> None:
    rules = "SK060\n    max 1 per day\n" if row.startswith("SK060") else ""
    loaded = document(rules, sheets={**SHEETS, "codes.csv": f"{CODES}{row}\n"})
    assert mistakes(loaded) == expected
    assert loaded.ruleset is not None and "SK060" not in loaded.ruleset.catalogue.rows


def test_columns_are_needed_kept_or_perhaps_misspelt() -> None:
    sheets = {**SHEETS, "codes.csv": "code,label,coeficient,colour\nSK001,Label,2,red\n", "outside.csv": "code\n"}
    header = "".join(line for line in HEADER.splitlines(keepends=True) if " rows " not in line)
    loaded = document("SK001\n    max 1 per day\n", header, sheets)
    assert mistakes(loaded) == ["W0610 coeficient -> coefficient"]
    assert loaded.checked is not None
    assert loaded.checked.spec.codes["SK001"].extra == {"coeficient": "2", "colour": "red"}
    broken = document("SK001\n    max 1 per day\n", header, {**sheets, "codes.csv": "code,lable\nSK001,Label\n"})
    assert mistakes(broken) == ["E0602 lable"]


def test_rows_of_one_code_are_told_apart_by_their_number() -> None:
    sheets = {**SHEETS, "codes.csv": "code,row,label\nSK001,,First\nSK054,1,Short\nSK054,2,Long\n"}
    header = "".join(line for line in HEADER.splitlines(keepends=True) if " rows " not in line)
    found = checked("SK054 row 2\n    max 1 per day\n", header, sheets)
    assert found.rules[0].subject.codes == {"SK054 row 2"}
    assert mistakes(document("SK054\n    max 1 per day\n", header, sheets)) == ["E0224 SK054"]
    assert mistakes(document("SK054 row 3\n    max 1 per day\n", header, sheets)) == ["E0223 SK054 row 3"]


# ---------------------------------------------------------------- amendments, checks, notes


def test_amendments_become_changes_borne_out_by_the_catalogue() -> None:
    rules = """from act "Art. 30" from 2018-07-01
replace number 250 by 400 in "Art. 30(1)" reading "of what is not said"
insert "Art. 22(6)" after "Art. 22(5)"
"""
    changes = checked(rules).changes
    assert [(change.id, change.on) for change in changes] == [
        ("trial.change.replace-rows.table-2.2", dt.date(2018, 4, 1)),
        ("trial.change.add-rows.table-3", dt.date(2018, 4, 1)),
        ("trial.change.number.art-30-1", dt.date(2018, 7, 1)),
        ("trial.change.insert.art-22-6", dt.date(2018, 7, 1)),
    ]
    number = changes[2]
    assert (number.old, number.new, number.places) == ("250", "400", ("Art. 30(1)",))
    assert (number.sentence, number.reading) == (
        'replace number 250 by 400 in "Art. 30(1)"',
        ir.Reading("of what is not said"),
    )


@pytest.mark.parametrize(
    ("rules", "expected"),
    [
        ('replace rows SK054 in "Table 2.2"\n', ["E0407 SK054"]),
        ('add rows JK002 in "Table 2"\n', ["E0407 JK002"]),
        ('add rows JK002 after JK009 in "Table 3"\n', ["E0201 JK009"]),
        ('replace number 1 by 2 in "Art. 2"\n' * 2, ['E0507 replace number 1 by 2 in "Art. 2"']),
    ],
)
def test_mistakes_in_amendments(rules: str, expected: list[str]) -> None:
    assert mistakes(document(rules)) == expected


def test_a_changed_row_that_no_amendment_names() -> None:
    header = "".join(line for line in HEADER.splitlines(keepends=True) if "SK053" not in line)
    (warning,) = warnings(document("", header))
    assert warning.message == "the catalogue calls rows replaced, and no amendment names them: `SK053`"
    assert mistakes(document('replace table "Table 2.2"\n', header)) == []


TEAMS = "county,teams\nNorth,12\nSouth,11.5\n"


def test_checks_of_tables_are_computed_exactly() -> None:
    rules = """table teams "teams.csv"
assume months = 20 reading "implied by the rows"
check total of teams = 23.5
check count of teams <= 2
check 259 = round(311 × 50 % × months / 12)
check 1 / 3 + 1 / 3 + 1 / 3 = 1
check total of teams = 24 reading "the printed total"
"""
    loaded = document(rules, sheets={**SHEETS, "teams.csv": TEAMS})
    assert mistakes(loaded) == ['W0904 check total of teams = 24 reading "the printed total"']
    assert loaded.checked is not None
    assert [(check.left, check.right, check.holds) for check in loaded.checked.checks] == [
        (Decimal("23.5"), Decimal("23.5"), True),
        (2, 2, True),
        (259, 259, True),
        (1, 1, True),
        (Decimal("23.5"), 24, False),
    ]
    assert loaded.checked.tables == (
        ir.PrintedTable(name="teams", columns=("county", "teams"), rows=(("North", "12"), ("South", "11.5"))),
    )


@pytest.mark.parametrize(
    ("check", "expected"),
    [
        ("check total of teams = 24", ["E0901 check total of teams = 24"]),
        ("check total of counties = 24", ["E0208 counties"]),
        ("check months = 24", ["E0208 months"]),
        ("check 1 / (2 - 2) = 24", ["E0903 1 / (2 - 2"]),
        ("check total of words = 24", ["E0902 twelve"]),
        ("check total of lost = 24", []),
        ("assume a = b\nassume b = a\ncheck a = 1", ["E0222 a"]),
    ],
)
def test_mistakes_in_checks(check: str, expected: list[str]) -> None:
    rules = f'table teams "teams.csv"\ntable words "words.csv"\ntable lost "lost.csv"\n{check}\n'
    sheets = {**SHEETS, "teams.csv": TEAMS, "words.csv": "county,teams\nNorth,twelve\n"}
    assert mistakes(document(rules, sheets=sheets)) == ['E0601 "lost.csv"', *expected]


def test_a_sum_rests_on_the_readings_of_the_numbers_that_it_assumes() -> None:
    rules = """assume years = 2 reading "two years" rather than "one"
assume months = years × 12
check 24 = months
check 24 = months + 0 reading "nothing is added"
check 1 = 1
"""
    assert [check.reading for check in checked(rules).checks] == [
        ir.Reading("two years", "one"),
        ir.Reading("nothing is added; two years", "one"),
        None,
    ]


def test_a_sum_that_is_printed_twice_is_named_by_its_places() -> None:
    rules = 'check 1 + 1 = 2\nfrom act "Art. 9"\ncheck 1 + 1 = 2\ncheck 1 + 2 = 3\n'
    assert [check.id for check in checked(rules).checks] == [
        "trial.check.1-1-2.art-1",
        "trial.check.1-1-2.art-9",
        "trial.check.1-2-3",
    ]
    assert mistakes(document("check 1 + 1 = 2\ncheck 1 + 1 = 2\n")) == ["E0507 check 1 + 1 = 2"]


def test_notes_of_the_document_and_alternatives() -> None:
    rules = """unresolved "the amended decision is not here"
note "Published in the gazette"
judge "Is the network filled?"
alternatives biofeedback: SK053, SK054
"""
    found = checked(rules)
    assert [(note.id, note.kind) for note in found.notes] == [
        ("trial.unresolved.the-amended-decision-is-not", "unresolved"),
        ("trial.note.published-in-the-gazette", "note"),
        ("trial.judge.is-the-network-filled", "judge"),
    ]
    assert found.spec.alternatives == (("SK053", "SK054"),)


# ---------------------------------------------------------------- what is legal, but most likely not meant


def test_a_code_may_not_be_named_beside_itself() -> None:
    rules = "SK001, SK002\n    cannot be billed with SK053, SK002 in the same visit\n"
    assert mistakes(document(rules)) == ["E0216 SK002"]
    assert mistakes(document("SK001\n    cannot be billed within 6 months after SK001 or SK002\n")) == []


def test_a_pair_banned_outright_on_one_side_and_with_an_exception_on_the_other() -> None:
    rules = """OR003
    cannot be billed with OR004
OR004
    cannot be billed with OR003 unless the patient is tracheotomised
"""
    (warning,) = warnings(document(rules))
    assert (warning.code, warning.span.text) == ("W0505", "cannot be billed with OR004")
    assert [note.span.text for note in warning.notes] == [
        "cannot be billed with OR003 unless the patient is tracheotomised"
    ]
    assert mistakes(document(rules.replace("OR004\nOR004", 'OR004 reading "the exception holds"\nOR004'))) == []


@pytest.mark.parametrize(
    ("ban", "permission", "idle"),
    [
        ("cannot be billed with SK054", "may be billed with SK054", False),
        ("cannot be billed with SK054", "may be billed with SK001", True),
        ("cannot be billed with SK054", "may be billed with examinations", True),
        ("cannot be billed with examinations", "may be billed with SK001", False),
        ("cannot be billed with any other code", "may be billed with SK001", False),
        ("max 1 per day", "may be billed several times", False),
        ("pays coefficient", "may be billed several times", True),
        ("only when duration > 3", "also when duration > 2 and site is clinic", False),
        ("only when duration > 3", "also when site is clinic", True),
        ("includes examinations", "does not include SK001", False),
        ("includes examinations", "does not include PE071", True),
        ("includes examinations", 'does not include "stent"', False),
    ],
)
def test_a_permission_that_lifts_nothing(ban: str, permission: str, idle: bool) -> None:
    rules = f"group examinations: SK001, SK002, SK054\n\nSK053\n    {ban}\n    {permission}\n"
    assert mistakes(document(rules)) == ([f"W0504 {permission}"] if idle else [])


def test_a_ban_printed_on_the_other_side_can_be_lifted() -> None:
    rules = "SK053\n    cannot be billed with SK054\nSK054\n    may be billed with SK053\n"
    assert mistakes(document(rules)) == []


def test_what_nothing_uses_and_what_the_catalogue_does_not_know() -> None:
    header = "".join(line for line in HEADER.splitlines(keepends=True) if not line.startswith("fact"))
    rules = """fact late: yes/no
fact early: yes/no
fact documents.finding: yes/no
group voice: OR003
group throat: voice
term night: late
noun follow-ups: lines
period spring: 2018-03-01 to 2018-05-31
key cycle: cycle_id

SK053
    cannot be billed with PE999
    cannot be billed within 2 days after PE999
    requires document finding
"""
    assert hints(document(rules, header)) == [
        "I0219 early: no sentence uses the fact `early`",
        "I0220 throat: no sentence uses the group `throat`",
        "I0226 night: no sentence uses the term `night`",
        "I0226 follow-ups: no sentence uses the noun `follow-ups`",
        "I0226 spring: no sentence uses the period `spring`",
        "I0226 cycle: no sentence uses the key `cycle`",
        "I0218 PE999: outside the catalogue, with unknown price and dates: `PE999`",
    ]


# ---------------------------------------------------------------- a folder


def test_a_folder_is_a_ruleset_and_so_is_a_file(tmp_path: Path) -> None:
    for name, text in {**SHEETS, "b.takst": 'from act "Art. 2"\nSK053\n    max 1 per day\n', "a.takst": HEADER}.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    assert [file.name for file in rule_files(tmp_path)] == ["a.takst", "b.takst"]
    loaded = load(rule_files(tmp_path))
    assert loaded.checked is not None
    assert [(rule.file, rule.citation.place) for rule in loaded.checked.rules] == [("b.takst", "Art. 2")]
    assert rule_files(tmp_path / "a.takst") == (tmp_path / "a.takst",)
