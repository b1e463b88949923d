"""`takst import`: spreadsheets become a catalogue and sentences that check clean; what found no place is told."""

from __future__ import annotations

from pathlib import Path

import pytest

from takst.tables import columns_of, read_table
from takst.tables.codes import Codes
from takst.tables.windows import limit_of, reach_of, window_of

from .conftest import Takst

CROATIAN = """\
Cjenik postupaka;;;;
Šifra;Naziv;Bodovi;Ne s;Ograničenje
A01;Pregled;10,5;;1 dnevno
A02;Kontrolni pregled;5;A01, A03;2 godišnje
A03;EKG;7,25;B01;1x mjesečno
B01;Injekcija;1.234;;3 / dan
"""
HEADER = """\
ruleset cjenik "cjenik"
source tariff "cjenik"
in force from 2024-01-01
codes look like "A00"
catalogue "codes.csv"

with means in the same day
        reading "the table does not say how far 'with' reaches" rather than "in the same visit"
"""
CATALOGUE = """\
code,label,coefficient
A01,Pregled,10.5
A02,Kontrolni pregled,5
A03,EKG,7.25
B01,Injekcija,1234
"""
RULES = """\
from tariff "cjenik"

every line
    pays coefficient

A01
    max 1 per day

A02
    cannot be billed with A01, A03
    max 2 per calendar year reading "the table says `godišnje`" rather than "any twelve months"

A03
    cannot be billed with B01
    max 1 per month

B01
    max 3 per day
"""


@pytest.fixture
def cjenik(tmp_path: Path) -> Path:
    file = tmp_path / "cjenik.csv"
    file.write_text(CROATIAN, encoding="utf-8")
    return file


# ---------------------------------------------------------------- whole tables


def test_a_table_becomes_a_ruleset_that_checks_clean_and_is_in_its_standard_form(takst: Takst, cjenik: Path) -> None:
    answer = takst("import", "cjenik.csv", "--in-force", "2024-01-01", "--into", "rulesets/cjenik")
    assert answer.status == 0, answer.err
    folder = cjenik.parent / "rulesets" / "cjenik"
    texts = {file.name: file.read_text(encoding="utf-8") for file in folder.iterdir()}
    assert texts == {"00-header.takst": HEADER, "codes.csv": CATALOGUE, "10-cjenik.takst": RULES}
    assert takst("check").out == "nothing to report\n"
    assert takst("fmt", "--check").status == 0


def test_without_a_folder_all_is_shown_and_nothing_written(takst: Takst, cjenik: Path, tmp_path: Path) -> None:
    answer = takst("import", "cjenik.csv", "--in-force", "2024-01-01")
    assert RULES in answer.out
    assert CATALOGUE in answer.out
    assert "4 codes and 7 sentences." in answer.err
    assert [file.name for file in tmp_path.iterdir()] == ["cjenik.csv"]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1250"])
@pytest.mark.parametrize("separator", [";", "\t", "|"])
def test_the_encoding_and_the_separator_are_found_out(cjenik: Path, encoding: str, separator: str) -> None:
    cjenik.write_bytes(CROATIAN.replace(";", separator).encode(encoding))
    table = read_table(cjenik)
    assert table.headings == ("Šifra", "Naziv", "Bodovi", "Ne s", "Ograničenje")
    assert [cell.text for cell in table.rows[2]] == ["A03", "EKG", "7,25", "B01", "1x mjesečno"]
    assert table.rows[0][0].row == 3


def test_norwegian_letters_in_an_old_encoding(tmp_path: Path) -> None:
    file = tmp_path / "takster.csv"
    file.write_bytes("Kode;Beskrivelse;Beløp\nA01;Øyeundersøkelse på legevakt;12\n".encode("cp1252"))
    assert read_table(file).rows[0][1].text == "Øyeundersøkelse på legevakt"


def test_a_workbook_is_read_as_it_is_shown(takst: Takst, tmp_path: Path) -> None:
    openpyxl = pytest.importorskip("openpyxl")
    book = openpyxl.Workbook()
    for row in (["Code", "Label", "Points"], ["A01", "Visit", 10.5], ["A02", "Check", 7]):
        book.active.append(row)
    book.save(tmp_path / "prices.xlsx")
    answer = takst("import", "prices.xlsx", "--in-force", "2024-01-01")
    assert answer.status == 0, answer.err
    assert "code,label,coefficient\nA01,Visit,10.5\nA02,Check,7\n" in answer.out


# ---------------------------------------------------------------- into a ruleset that is there


def test_sentences_go_into_a_file_of_their_own(takst: Takst, tariff: Path) -> None:
    Path("bans.csv").write_text("code,not with,in the same\nU01,C01 C02,day\n", encoding="utf-8")
    answer = takst("import", "bans.csv", "--into", "rulesets/my_tariff", "--place", "Annex 2")
    assert answer.status == 0, answer.err
    written = (tariff / "30-bans.takst").read_text(encoding="utf-8")
    assert written == 'from tariff "Annex 2"\n\nU01\n    cannot be billed with C01, C02 in the same day\n'
    assert takst("check").out == "nothing to report\n"


def test_new_codes_are_added_to_the_catalogue_and_old_ones_stay(takst: Takst, tariff: Path) -> None:
    before = (tariff / "codes.csv").read_text(encoding="utf-8")
    Path("more.csv").write_text(
        "code,label,coefficient,notes\nC01,Consultation,9,\nX01,X-ray,3.5,7\n", encoding="utf-8"
    )
    answer = takst("import", "more.csv", "--into", "rulesets/my_tariff")
    assert answer.status == 1
    assert "column `notes`: the catalogue has no such column" in answer.err
    assert (tariff / "codes.csv").read_text(encoding="utf-8") == f"{before}X01,X-ray,3.5,\n"


def test_a_code_that_is_there_with_another_label_is_told(takst: Takst, tariff: Path) -> None:
    Path("more.csv").write_text("code,label\nC01,Something else\n", encoding="utf-8")
    answer = takst("import", "more.csv", "--into", "rulesets/my_tariff")
    assert answer.status == 1
    assert "more.csv, row 2: `C01` is in the catalogue already, as `Consultation`" in answer.err


# ---------------------------------------------------------------- what finds no place


def told(takst: Takst, table: str, *options: str) -> list[str]:
    Path("t.csv").write_text(table, encoding="utf-8")
    answer = takst("import", "t.csv", "--into", "rulesets/my_tariff", *options)
    return [line.strip() for line in answer.err.splitlines() if line.startswith("  ")]


@pytest.mark.parametrize(
    ("table", "expected"),
    [
        (
            "code,not with\nU01,C0l\n",
            "t.csv, row 2, column `not with`: `C0l` is no code of the catalogue; nearest: `C01`",
        ),
        (
            "code,not with\nU01,U01\n",
            "column `not with`: `U01` beside itself: a limit says that, as in `max 1 per day`",
        ),
        ("code,max,per\nU01,two,day\n", "t.csv, row 2, column `max`: `two` is no whole number"),
        (
            "code,max,per\nU01,2,moon\n",
            "column `per`: `moon` is no time that is known here, as in `year` or `30 days`: the limit is left out",
        ),
        ("code,max\nU01,2\n", "t.csv, row 2, column `max`: no time is given: the limit is left out"),
        ("code,limit\nU01,often\n", "column `limit`: `often` is no limit that is known here, as in `2 per year`"),
        ("code,not with,within\nU01,C01,soon\n", "`soon` is no length of time, as in `6 months`: the row is left out"),
        ("code,not with,scope\nU01,C01,moon\n", "column `scope`: `moon` is no key of the ruleset: the row is left out"),
        (
            "code,not with,colour\nU01,C01,red\n",
            "column `colour`: no column of codes, exclusions or limits is called so",
        ),
        ("code,not with\nU01,C01,C02\n", "t.csv, row 2: the cells beyond the last heading are left out"),
        ("code,not with\nU01,C01\nU01,C01\n", "row 3: `U01`: `cannot be billed with C01` is said already in row 2"),
    ],
)
def test_what_cannot_be_placed_is_told_with_row_column_and_reason(
    takst: Takst, tariff: Path, table: str, expected: str
) -> None:
    (line,) = told(takst, table)
    assert line.endswith(expected)
    assert takst("check").status == 0


def test_a_price_that_is_no_number_is_left_out_and_told(takst: Takst, tariff: Path) -> None:
    (line,) = told(takst, "code,label,points\nX01,X-ray,much\n")
    assert line == "t.csv, row 2, column `points`: `much` is not a number, and is left out"
    assert (tariff / "codes.csv").read_text(encoding="utf-8").endswith("X01,X-ray,,\n")


def test_a_code_of_several_rows_is_numbered(takst: Takst, tmp_path: Path) -> None:
    (tmp_path / "t.csv").write_text("code,label\nA01,By day\nA01,By night\n", encoding="utf-8")
    answer = takst("import", "t.csv", "--in-force", "2024-01-01", "--into", "rulesets/t")
    assert (answer.status, takst("check").status) == (0, 0)
    codes = (tmp_path / "rulesets" / "t" / "codes.csv").read_text(encoding="utf-8")
    assert codes == "code,label,row\nA01,By day,1\nA01,By night,2\n"


def test_many_pairs_become_a_table_that_the_rules_read(takst: Takst, tmp_path: Path) -> None:
    codes = "".join(f"A{n:03},Act {n}\n" for n in range(30))
    pairs = "".join(f"A{n:03},A{m:03}\n" for n in range(30) for m in range(n))
    (tmp_path / "codes.csv").write_text(f"code,label\n{codes}", encoding="utf-8")
    (tmp_path / "bans.csv").write_text(f"code,not with\n{pairs}A000,A001\n", encoding="utf-8")
    answer = takst("import", "bans.csv", "codes.csv", "--in-force", "2024-01-01", "--into", "rulesets/t")
    assert answer.status == 0, answer.err
    folder = tmp_path / "rulesets" / "t"
    assert (folder / "10-bans.takst").read_text(encoding="utf-8") == (
        'from tariff "bans"\nexclusions from "bans-pairs.csv"\n'
    )
    table = (folder / "bans-pairs.csv").read_text(encoding="utf-8").splitlines()
    assert table[:3] == ["code,with,loser,place", "A001,A000,cheaper,bans", "A002,A000,,bans"]
    assert len(table) == 436
    assert takst("check").out == "nothing to report\n"


# ---------------------------------------------------------------- wrong use


@pytest.mark.parametrize(
    ("table", "options", "words"),
    [
        ("one\ntwo\n", (), "t.csv has no row of headings"),
        ("number,what\n1,x\n", (), "no column holds codes (there are `number`, `what`); say which: --map code=COLUMN"),
        ("code,colour\nA01,red\n", (), "beside the codes there is no label, exclusion or limit"),
        ("code,label\nA01,x\n", (), "from which day is the new ruleset in force? Say it: --in-force 2024-01-01"),
        ("code,not with\nA01,A02\n", (), "a new ruleset needs a table of codes and labels"),
        (
            "code,label\nA01,x\n",
            ("--map", "code=kode"),
            "--map code=kode: no column is called so, did you mean `code`?",
        ),
        ("code,label\nA01,x\n", ("--map", "cod=code"), "--map cod=code: did you mean `code`?"),
        ("code,label\nA01,x\n", ("--in-force", "soon"), "`soon` is not a date, as in 2024-01-01"),
        ("code,label\nA01,x\n", ("--encoding", "klingon"), "cannot be read as klingon"),
    ],
)
def test_what_only_the_user_can_say_is_asked_for(
    takst: Takst, tmp_path: Path, table: str, options: tuple[str, ...], words: str
) -> None:
    (tmp_path / "t.csv").write_text(table, encoding="utf-8")
    answer = takst("import", "t.csv", *options)
    assert answer.status == 2
    assert words in answer.err


def test_a_ruleset_with_errors_is_not_added_to(takst: Takst, tariff: Path) -> None:
    (tariff / "30-bad.takst").write_text("canot\n", encoding="utf-8")
    Path("t.csv").write_text("code,not with\nU01,C01\n", encoding="utf-8")
    answer = takst("import", "t.csv", "--into", "rulesets/my_tariff")
    assert answer.status == 1
    assert (
        answer.err == "Error: rulesets/my_tariff has errors: see `takst check rulesets/my_tariff`; nothing was done\n"
    )


# ---------------------------------------------------------------- words of four languages


@pytest.mark.parametrize(
    ("headings", "fields"),
    [
        (["Code", "Label", "Not with", "Max", "Per"], ["code", "label", "not_with", "max", "per"]),
        (["Šifra", "Naziv postupka", "Koeficijent", "Vrijedi od"], ["code", "label", "coefficient", "valid_from"]),
        (["Codi", "Descripció", "Lletra clau", "Incompatible amb"], ["code", "label", "letter", "not_with"]),
        (
            ["Takstkode", "Beskrivelse", "Beløp", "Kan ikke kombineres med"],
            ["code", "label", "coefficient", "not_with"],
        ),
    ],
)
def test_headings_are_known_in_four_languages(headings: list[str], fields: list[str]) -> None:
    found = columns_of(headings, {})
    assert (list(found.of), found.unknown) == (fields, ())


def test_what_the_user_says_goes_before_what_a_heading_seems_to_say() -> None:
    found = columns_of(["Code", "Nr", "Text"], {"code": "Nr"})
    assert found.of == {"code": 1, "label": 2}
    assert found.unknown == (("Code", None),) or found.unknown[0][0] == "Code"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("day", "per day"),
        ("dnevno", "per day"),
        ("per dia", "per day"),
        ("uke", "per week"),
        ("mjesečno", "per month"),
        ("calendar year", "per calendar year"),
        ("kalenderår", "per calendar year"),
        ("30 days", "within 30 days"),
        ("6 mjeseci", "within 6 months"),
        ("1 any", "within 1 year"),
        ("doživotno", "ever"),
        ("konsultasjon", "per session"),
        ("the blue moon", None),
    ],
)
def test_times_are_known_in_four_languages(text: str, words: str | None) -> None:
    found = window_of(text)
    assert (found and found.words) == words


def test_a_year_may_be_two_things_and_the_reading_says_which() -> None:
    found = window_of("godišnje")
    assert found is not None
    assert found.reading == 'reading "the table says `godišnje`" rather than "any twelve months"'
    said = window_of("calendar year")
    assert said is not None and said.reading is None


@pytest.mark.parametrize(
    ("text", "count", "words"),
    [
        ("2 per year", 2, "per calendar year"),
        ("max 2 per year", 2, "per calendar year"),
        ("1x godišnje", 1, "per calendar year"),
        ("3 / dan", 3, "per day"),
        ("14 ganger per kalenderår", 14, "per calendar year"),
        ("2 vegades al mes", 2, "per month"),
        ("1 in 30 days", 1, "within 30 days"),
    ],
)
def test_a_count_and_its_time_in_one_cell(text: str, count: int, words: str) -> None:
    found = limit_of(text)
    assert found is not None
    assert (found[0], found[1].words) == (count, words)


def test_a_reach_is_a_rolling_time_only() -> None:
    assert (reach_of("6 months"), reach_of("year")) == ("within 6 months", None)


@pytest.mark.parametrize(
    ("cell", "found"),
    [
        ("A01, A02", ["A01", "A02"]),
        ("A01 A02", ["A01", "A02"]),
        ("a01; A 02", ["A01", "A02"]),
        ("A01 i A02", ["A01", "A02"]),
        ("A01-A03", ["A01 to A03"]),
        ("A01 do A03", ["A01 to A03"]),
        ("100 A, 2216 J", ["100 A", "2216 J"]),
    ],
)
def test_codes_in_a_cell_as_people_write_them(cell: str, found: list[str]) -> None:
    order = ["A01", "A02", "A03", "100 A", "2216 J"]
    assert Codes({code: index for index, code in enumerate(order)}, frozenset()).named(cell) == (found, [])
