"""The rules of Art. 8, Table 2.2.

Generated from rulesets/hzzo/08a-table-2-2-al-to-lt.takst by `takst build hzzo`: change the rules there, then build
again.
"""

from __future__ import annotations

import datetime as dt

from takst.runtime.kleene import Truth
from takst.runtime.plan import (
    ApprovalRequired,
    Condition,
    Exclusion,
    Inclusion,
    InclusionLift,
    IntervalBan,
    Judge,
    Limit,
    Named,
    Note,
    PaysCoefficient,
    RepeatPermission,
    Rule,
    Unresolved,
    lines,
)
from takst.runtime.spec import Citation, Period
from takst.runtime.view import LineView
from takst.runtime.windows import Window

from .vocabulary import EXAMINATIONS, LOCAL_ANAESTHESIA, childhood, hereditary_breast_cancer, hymen_condition

AL001_AND_179_MORE = frozenset({
    "AL001", "AL004", "AL005", "AL006", "AL007", "DT011", "DT100", "DT101", "DT102", "DT103", "EN018", "FT022", "GE021",
    "GE037", "GE055", "GE056", "JK001", "JK004", "JK005", "JK006", "JK007", "JK008", "JK009", "JK010", "JK011", "JK016",
    "JK018", "JK019", "JK020", "JK021", "JK022", "JK023", "JK026", "JK027", "JK028", "JK029", "JK030", "JK031", "JK032",
    "JK033", "JK034", "JK035", "JK036", "JK037", "JK038", "JK039", "JK040", "JK041", "JK042", "JK043", "JK044", "JK045",
    "JK046", "JK047", "JK048", "JK049", "JK050", "JK051", "JK052", "JK053", "JK054", "JK055", "JK060", "JK065", "JK066",
    "JK070", "JK071", "JK072", "JK073", "JK074", "JK075", "KR008", "LB564", "LC005", "LC036", "LC037", "LG102", "LG103",
    "LG104", "LG105", "LG106", "LG211", "LG212", "LG213", "LG214", "LM129", "LM387", "LM388", "LP026", "LP027", "LP028",
    "LP029", "LT036", "NF017", "NF018", "NM080", "NM081", "NM088", "NM089", "NM090", "NM091", "NM092", "NM093", "NM094",
    "NM095", "NM096", "NM097", "NM098", "NM099", "NM100", "NM102", "NM103", "NM104", "NM105", "NM106", "NM107", "NM108",
    "NM109", "NM110", "NM111", "NM112", "NM113", "NM114", "NM115", "NM116", "NM117", "NM118", "NM119", "NM120", "NM121",
    "NM122", "NM123", "NM124", "NM125", "NM126", "NM127", "NM128", "NM129", "NM130", "NM131", "NM132", "NM133", "NM134",
    "NM135", "NM136", "NM143", "NM145", "NR030", "OL002", "OL003", "OL020", "OL021", "OR002", "OR003", "OR004", "OR005",
    "OR048", "OR054", "PE071", "PE072", "PU044", "RD025", "RD026", "RD028", "RD029", "RD030", "RD031", "RD032", "RD033",
    "SK001", "SK002", "SK022", "SK053", "SK054", "SK055", "SK117", "SK118", "UL029", "ZS053", "ZS054",
})
ART_8_TABLE_2_2 = Citation("nn30", "Art. 8, Table 2.2")
FROM_2018_04_01 = Period(dt.date(2018, 4, 1))
THE_ACT_DOES_NOT_GIVE_THE_SCOPE = "the act does not give the scope of 'uz' (with): the same visit"
ONLY_THE_NAMED_SERVICES_ARE_TESTED_THE = "only the named services are tested; the list is open"
THE_PRICE_COVERS_THE_WHOLE_TREATMENT_WITH = "the price covers the whole treatment with the sensor"
THE_WORK_UP_AND_THE_EXAMINATIONS_OF_THE = "the work-up and the examinations of the same episode"
THE_ACT_GIVES_NO_AGE_UNDER_18 = "the act gives no age: under 18"
JK030_AND_9_MORE = frozenset({"JK030", "JK031", "JK032", "JK033", "JK034", "JK035", "JK036", "JK037", "JK038", "JK039"})
ICD_10_C50_D05_OR_Z80_3_IN_THE = "ICD-10 C50, D05, or Z80.3 in the family"

# ---------------------------------------------------------------- AL001 and 179 more

AL001_AND_179_MORE_PAYS_COEFFICIENT = PaysCoefficient(
    codes=AL001_AND_179_MORE,
    slug="pays-coefficient",
    sentence="pays coefficient",
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
)

# ---------------------------------------------------------------- AL001 Kožni alergijski testovi za određivanje preosj…


def al001_only_when_test_method(line: LineView) -> Truth:
    """AL001: only when test_method is one of prick, intradermal (Art. 8, Table 2.2)."""
    return line.one_of("test_method", "prick", "intradermal")


AL001_ONLY_WHEN_TEST_METHOD = Condition(
    codes={"AL001"},
    slug="only-when-test-method",
    sentence="only when test_method is one of prick, intradermal",
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    holds=al001_only_when_test_method,
    asks=("test_method",),
)

AL001_INCLUDES = Inclusion(
    codes={"AL001"},
    slug="includes",
    sentence='includes "testing", "reading of the tests", "evaluation of the tests"',
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    items=lines(
        Named("testing", "testing"),
        Named("reading of the tests", "reading-of-the-tests"),
        Named("evaluation of the tests", "evaluation-of-the-tests"),
    ),
    keys=("visit",),
    reading=THE_ACT_DOES_NOT_GIVE_THE_SCOPE,
)

AL001_DOES_NOT_INCLUDE = InclusionLift(
    codes={"AL001"},
    slug="does-not-include",
    sentence='does not include "set of allergen extracts"',
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    items=lines(Named("set of allergen extracts", "set-of-allergen-extracts")),
)

AL001_MAX_1_PER_VISIT_AND_ALLERGEN_KIND = Limit(
    codes={"AL001"},
    slug="max-1-per-visit-and-allergen-kind",
    sentence="max 1 per visit and allergen_kind",
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    number=1,
    window=Window("keys", keys=("visit", "allergen_kind")),
    reading="one set of each kind at a visit",
)

# ---------------------------------------------------------------- AL004 Hiposenzibilizacija

AL004_MAX_1_PER_VISIT = Limit(
    codes={"AL004"},
    slug="max-1-per-visit",
    sentence="max 1 per visit",
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    number=1,
    window=Window("keys", keys=("visit",)),
)

AL004_DOES_NOT_INCLUDE = InclusionLift(
    codes={"AL004"},
    slug="does-not-include",
    sentence='does not include "allergen"',
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    items=lines(Named("allergen", "allergen")),
)

AL004_CANNOT_BE_BILLED_WITH = Exclusion(
    codes={"AL004"},
    slug="cannot-be-billed-with",
    sentence="cannot be billed with AL005",
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    partners=lines("AL005"),
    keys=("visit",),
    reading=THE_ACT_DOES_NOT_GIVE_THE_SCOPE,
)

# ---------------------------------------------------------------- AL005 Specifična imunoterapija alergoidom, jedna apl…

AL005_NOTE_ONE_UNIT_IS_ONE_APPLICATION = Note(
    codes={"AL005"},
    slug="note-one-unit-is-one-application",
    sentence='note "One unit is one application"',
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    text="One unit is one application",
)

AL005_CANNOT_BE_BILLED_WITH = Exclusion(
    codes={"AL005"},
    slug="cannot-be-billed-with",
    sentence="cannot be billed with AL004",
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    partners=lines("AL004"),
    keys=("visit",),
    reading=THE_ACT_DOES_NOT_GIVE_THE_SCOPE,
)

AL005_DOES_NOT_INCLUDE = InclusionLift(
    codes={"AL005"},
    slug="does-not-include",
    sentence='does not include "allergoid"',
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    items=lines(Named("allergoid", "allergoid")),
)

# ---------------------------------------------------------------- AL006 Kožni intradermalni alergijski testovi za odre…

AL006_DOES_NOT_INCLUDE = InclusionLift(
    codes={"AL006"},
    slug="does-not-include",
    sentence='does not include "set of fungal allergen extracts"',
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    items=lines(Named("set of fungal allergen extracts", "set-of-fungal-allergen-extracts")),
)

# ---------------------------------------------------------------- AL007 Kožni alergijski testovi za određivanje kontak…

AL007_INCLUDES = Inclusion(
    codes={"AL007"},
    slug="includes",
    sentence='includes "testing", "reading of the tests"',
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    items=lines(Named("testing", "testing"), Named("reading of the tests", "reading-of-the-tests")),
    keys=("visit",),
    reading=THE_ACT_DOES_NOT_GIVE_THE_SCOPE,
)

AL007_DOES_NOT_INCLUDE = InclusionLift(
    codes={"AL007"},
    slug="does-not-include",
    sentence='does not include "set of standard and occupational allergens"',
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    items=lines(Named("set of standard and occupational allergens", "set-of-standard-and-occupational-allergens")),
)

# ---------------------------------------------------------------- DT100 and 3 more


def dt100_and_3_more_only_when_performer_profession(line: LineView) -> Truth:
    """DT100 and 3 more: only when performer.profession is doctor_of_dental_medicine and performer.specialist (Art. 8,
    Table 2.2).
    """
    return line.equals("performer.profession", "doctor_of_dental_medicine") & line.is_true("performer.specialist")


DT100_AND_3_MORE_ONLY_WHEN_PERFORMER_PROFESSION = Condition(
    codes={"DT100", "DT101", "DT102", "DT103"},
    slug="only-when-performer-profession-and-performer-specialist",
    sentence="only when performer.profession is doctor_of_dental_medicine and performer.specialist",
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    holds=dt100_and_3_more_only_when_performer_profession,
    asks=("performer.profession", "performer.specialist"),
)

DT100_AND_3_MORE_UNRESOLVED_WHAT_TELLS_A_SIMPLE_FROM = Unresolved(
    codes={"DT100", "DT101", "DT102", "DT103"},
    slug="unresolved-what-tells-a-simple-from",
    sentence='unresolved "what tells a simple from a complex examination: the descriptions are the same"',
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    text="what tells a simple from a complex examination: the descriptions are the same",
)

DT100_AND_3_MORE_INCLUDES = Inclusion(
    codes={"DT100", "DT101", "DT102", "DT103"},
    slug="includes",
    sentence=(
        'includes "history", "tooth vitality test", "oral clinical tests", "gingival index", "vitropression test", '
        '"periodontal status", "reading of jaw and tooth images", "reading of findings", "simple non-invasive dental '
        'procedure", "analysis and keeping of records", "instructions", "education", "counselling"'
    ),
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    items=lines(
        Named("history", "history"),
        Named("tooth vitality test", "tooth-vitality-test"),
        Named("oral clinical tests", "oral-clinical-tests"),
        Named("gingival index", "gingival-index"),
        Named("vitropression test", "vitropression-test"),
        Named("periodontal status", "periodontal-status"),
        Named("reading of jaw and tooth images", "reading-of-jaw-and-tooth-images"),
        Named("reading of findings", "reading-of-findings"),
        Named("simple non-invasive dental procedure", "simple-non-invasive-dental-procedure"),
        Named("analysis and keeping of records", "analysis-and-keeping-of-records"),
        Named("instructions", "instructions"),
        Named("education", "education"),
        Named("counselling", "counselling"),
    ),
    keys=("visit",),
    reading=ONLY_THE_NAMED_SERVICES_ARE_TESTED_THE,
)

DT100_AND_3_MORE_INCLUDES_2 = Inclusion(
    codes={"DT100", "DT101", "DT102", "DT103"},
    slug="includes",
    sentence='includes "antiseptics", "disinfectants"',
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    items=lines(Named("antiseptics", "antiseptics"), Named("disinfectants", "disinfectants")),
    keys=("visit",),
    reading=THE_ACT_DOES_NOT_GIVE_THE_SCOPE,
)

DT100_AND_3_MORE_DOES_NOT_INCLUDE = InclusionLift(
    codes={"DT100", "DT101", "DT102", "DT103"},
    slug="does-not-include",
    sentence='does not include "drugs applied during the examination"',
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    items=lines(Named("drugs applied during the examination", "drugs-applied-during-the-examination")),
)

# ---------------------------------------------------------------- DT100, DT102

DT100_DT102_NOT_WITHIN_6_MONTHS_AFTER = IntervalBan(
    codes={"DT100", "DT102"},
    slug="not-within-6-months-after",
    sentence=(
        "cannot be billed within 6 months after DT100, DT101, DT102 or DT103 for the same patient and "
        "disease_category"
    ),
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    partners=lines("DT100", "DT101", "DT102", "DT103"),
    number=6,
    unit="month",
    side="after",
    keys=("disease_category",),
    reading="only this group counts as previous examination, and the day after 6 months is free",
)

DT100_DT102_MAX_1_PER_DAY_AND_DISEASE_CATEGORY = Limit(
    codes={"DT100", "DT102"},
    slug="max-1-per-day-and-disease-category",
    sentence="max 1 per day and disease_category, counting DT100 to DT103",
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    number=1,
    window=Window("day", keys=("disease_category",)),
    counting={"DT100", "DT101", "DT102", "DT103"},
    reading="the six months begin with the examination itself, so its own day is within them",
)

# ---------------------------------------------------------------- DT100 Prvi jednostavni pregled doktora dentalne medi…

DT100_NOTE_THE_AVERAGE_WORKING_TIME_IS = Note(
    codes={"DT100"},
    slug="note-the-average-working-time-is",
    sentence='note "The average working time is 15 minutes per person: an average, not a limit"',
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    text="The average working time is 15 minutes per person: an average, not a limit",
)

# ---------------------------------------------------------------- DT102 Prvi složeni pregled doktora dentalne medicine…

DT102_NOTE_THE_AVERAGE_WORKING_TIME_IS = Note(
    codes={"DT102"},
    slug="note-the-average-working-time-is",
    sentence='note "The average working time is 30 minutes per person: an average, not a limit"',
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    text="The average working time is 30 minutes per person: an average, not a limit",
)

# ---------------------------------------------------------------- DT011 Kirurška revizija susjednih dijelova parodonci…

DT011_MAX_1_PER_VISIT_AND_TOOTH = Limit(
    codes={"DT011"},
    slug="max-1-per-visit-and-tooth",
    sentence="max 1 per visit and tooth",
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    number=1,
    window=Window("keys", keys=("visit", "tooth")),
    reading="the unit is one revised adjacent tooth of a visit",
)

DT011_DOES_NOT_INCLUDE = InclusionLift(
    codes={"DT011"},
    slug="does-not-include",
    sentence='does not include "regenerative material"',
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    items=lines(Named("regenerative material", "regenerative-material")),
)

DT011_NOTE_THE_AVERAGE_WORKING_TIME_IS = Note(
    codes={"DT011"},
    slug="note-the-average-working-time-is",
    sentence='note "The average working time is 15 minutes per person: an average, not a limit"',
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    text="The average working time is 15 minutes per person: an average, not a limit",
)

# ---------------------------------------------------------------- EN018 CGSM – kontinuirano mjerenje glikemije uz post…


def en018_requires_prior_approval_whose(line: LineView) -> Truth:
    """The `whose` of EN018: requires prior approval whose (approval.by_specialty is endocrinology_and_diabetology and
    approval.by_institution is one of diabetes_reference_centre, clinical_hospital_centre) (Art. 8, Table 2.2).
    """
    return (
        line.equals("approval.by_specialty", "endocrinology_and_diabetology")
        & line.one_of("approval.by_institution", "diabetes_reference_centre", "clinical_hospital_centre")
    )


EN018_REQUIRES_PRIOR_APPROVAL = ApprovalRequired(
    codes={"EN018"},
    slug="requires-prior-approval",
    sentence=(
        "requires prior approval whose (approval.by_specialty is endocrinology_and_diabetology and "
        "approval.by_institution is one of diabetes_reference_centre, clinical_hospital_centre)"
    ),
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    whose=en018_requires_prior_approval_whose,
)

EN018_INCLUDES = Inclusion(
    codes={"EN018"},
    slug="includes",
    sentence='includes "education of the person or parent", "reading of the sensor" in the same treatment',
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    items=lines(
        Named("education of the person or parent", "education-of-the-person-or-parent"),
        Named("reading of the sensor", "reading-of-the-sensor"),
    ),
    keys=("treatment",),
    reading=THE_PRICE_COVERS_THE_WHOLE_TREATMENT_WITH,
)


def en018_only_when_reader_specialist(line: LineView) -> Truth:
    """EN018: only when reader.specialist (Art. 8, Table 2.2)."""
    return line.is_true("reader.specialist")


EN018_ONLY_WHEN_READER_SPECIALIST = Condition(
    codes={"EN018"},
    slug="only-when-reader-specialist",
    sentence="only when reader.specialist",
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    holds=en018_only_when_reader_specialist,
    asks=("reader.specialist",),
)

EN018_MAX_1_EVER = Limit(
    codes={"EN018"},
    slug="max-1-ever",
    sentence="max 1 ever",
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    number=1,
    window=Window("ever"),
    reading="no period is named: once for ever",
)

EN018_INCLUDES_2 = Inclusion(
    codes={"EN018"},
    slug="includes",
    sentence='includes "visit for the sensor", "placing of the sensor", "removal of the sensor" in the same treatment',
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    items=lines(
        Named("visit for the sensor", "visit-for-the-sensor"),
        Named("placing of the sensor", "placing-of-the-sensor"),
        Named("removal of the sensor", "removal-of-the-sensor"),
    ),
    keys=("treatment",),
    reading=THE_PRICE_COVERS_THE_WHOLE_TREATMENT_WITH,
)

EN018_CANNOT_BE_BILLED_WITH = Exclusion(
    codes={"EN018"},
    slug="cannot-be-billed-with",
    sentence="cannot be billed with EN006",
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    partners=lines("EN006"),
    keys=("visit",),
    reading=THE_ACT_DOES_NOT_GIVE_THE_SCOPE,
)

# ---------------------------------------------------------------- FT022 Propisivanje i kontrola funkcionalnosti ortope…

FT022_INCLUDES = Inclusion(
    codes={"FT022"},
    slug="includes",
    sentence='includes "correction of orthopaedic aids"',
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    items=lines(Named("correction of orthopaedic aids", "correction-of-orthopaedic-aids")),
    keys=("visit",),
    reading=THE_ACT_DOES_NOT_GIVE_THE_SCOPE,
)

# ---------------------------------------------------------------- GE021 Endoskopsko umetanje stenta u jednjak ili kolon

GE021_DOES_NOT_INCLUDE = InclusionLift(
    codes={"GE021"},
    slug="does-not-include",
    sentence='does not include "stent", "guide wire for the Savary-Gilliard dilator"',
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    items=lines(
        Named("stent", "stent"),
        Named("guide wire for the Savary-Gilliard dilator", "guide-wire-for-the-savary-gilliard-dilator"),
    ),
)

GE021_DOES_NOT_INCLUDE_2 = InclusionLift(
    codes={"GE021"},
    slug="does-not-include",
    sentence='does not include "gastroscopy", "radiological diagnostics", "anaesthesia"',
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    items=lines(
        Named("gastroscopy", "gastroscopy"),
        Named("radiological diagnostics", "radiological-diagnostics"),
        Named("anaesthesia", "anaesthesia"),
    ),
)

GE021_CANNOT_BE_BILLED_WITH = Exclusion(
    codes={"GE021"},
    slug="cannot-be-billed-with",
    sentence="cannot be billed with GE019, GE020",
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    partners=lines("GE019", "GE020"),
    keys=("visit",),
    reading=THE_ACT_DOES_NOT_GIVE_THE_SCOPE,
)

# ---------------------------------------------------------------- GE037 Implantacija stenta u koledokus ili pankreatik…

GE037_INCLUDES = Inclusion(
    codes={"GE037"},
    slug="includes",
    sentence='includes "placing of a self-expanding metal stent", "placing of a plastic stent"',
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    items=lines(
        Named("placing of a self-expanding metal stent", "placing-of-a-self-expanding-metal-stent"),
        Named("placing of a plastic stent", "placing-of-a-plastic-stent"),
    ),
    keys=("visit",),
    reading=THE_ACT_DOES_NOT_GIVE_THE_SCOPE,
)

GE037_DOES_NOT_INCLUDE = InclusionLift(
    codes={"GE037"},
    slug="does-not-include",
    sentence=(
        'does not include "endoscopic retrograde pancreatography", "endoscopic retrograde cholangiography", '
        '"papillotomy", "dilatation"'
    ),
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    items=lines(
        Named("endoscopic retrograde pancreatography", "endoscopic-retrograde-pancreatography"),
        Named("endoscopic retrograde cholangiography", "endoscopic-retrograde-cholangiography"),
        Named("papillotomy", "papillotomy"),
        Named("dilatation", "dilatation"),
    ),
)

GE037_DOES_NOT_INCLUDE_2 = InclusionLift(
    codes={"GE037"},
    slug="does-not-include",
    sentence='does not include "stent", "guide wire"',
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    items=lines(Named("stent", "stent"), Named("guide wire", "guide-wire")),
)

# ---------------------------------------------------------------- JK004, JK066

JK004_JK066_INCLUDES = Inclusion(
    codes={"JK004", "JK066"},
    slug="includes",
    sentence='includes "pre-operative work-up", examinations in the same episode',
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    items=lines(Named("pre-operative work-up", "pre-operative-work-up"), EXAMINATIONS),
    keys=("episode",),
    reading=THE_WORK_UP_AND_THE_EXAMINATIONS_OF_THE,
)

JK004_JK066_INCLUDES_2 = Inclusion(
    codes={"JK004", "JK066"},
    slug="includes",
    sentence=(
        'includes "history", "visual acuity with and without correction", "keratometry", "lens power calculation", '
        '"slit-lamp examination", "applanation tonometry", "fundus examination in mydriasis", "ultrasound biometry of '
        'the eye", "ultrasound of both eyes" in the same episode'
    ),
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    items=lines(
        Named("history", "history"),
        Named("visual acuity with and without correction", "visual-acuity-with-and-without-correction"),
        Named("keratometry", "keratometry"),
        Named("lens power calculation", "lens-power-calculation"),
        Named("slit-lamp examination", "slit-lamp-examination"),
        Named("applanation tonometry", "applanation-tonometry"),
        Named("fundus examination in mydriasis", "fundus-examination-in-mydriasis"),
        Named("ultrasound biometry of the eye", "ultrasound-biometry-of-the-eye"),
        Named("ultrasound of both eyes", "ultrasound-of-both-eyes"),
    ),
    keys=("episode",),
    reading=ONLY_THE_NAMED_SERVICES_ARE_TESTED_THE,
)


def jk004_jk066_only_when_lens_determined_by_specialty(line: LineView) -> Truth:
    """JK004, JK066: only when lens_determined_by.specialty is ophthalmology_and_optometry (Art. 8, Table 2.2)."""
    return line.equals("lens_determined_by.specialty", "ophthalmology_and_optometry")


JK004_JK066_ONLY_WHEN_LENS_DETERMINED_BY_SPECIALTY = Condition(
    codes={"JK004", "JK066"},
    slug="only-when-lens-determined-by-specialty",
    sentence="only when lens_determined_by.specialty is ophthalmology_and_optometry",
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    holds=jk004_jk066_only_when_lens_determined_by_specialty,
    asks=("lens_determined_by.specialty",),
)

# ---------------------------------------------------------------- JK005 Tonzilektomija i/ili adenoidektomija

JK005_NOTE_ONE_CODE_FOR_EITHER_OPERATION = Note(
    codes={"JK005"},
    slug="note-one-code-for-either-operation",
    sentence='note "One code for either operation or both"',
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    text="One code for either operation or both",
)

# ---------------------------------------------------------------- JK029 Endoskopska aplikacija antirefluksnog sredstva…

JK029_ONLY_WHEN_CHILDHOOD = Condition(
    codes={"JK029"},
    slug="only-when-childhood",
    sentence="only when childhood",
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    holds=childhood,
    asks=("patient.age",),
    reading=THE_ACT_GIVES_NO_AGE_UNDER_18,
)

JK029_MAX_1_PER_VISIT = Limit(
    codes={"JK029"},
    slug="max-1-per-visit",
    sentence="max 1 per visit",
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    number=1,
    window=Window("keys", keys=("visit",)),
    reading="one unit covers one side or both",
)

JK029_DOES_NOT_INCLUDE = InclusionLift(
    codes={"JK029"},
    slug="does-not-include",
    sentence='does not include "antireflux agent"',
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    items=lines(Named("antireflux agent", "antireflux-agent")),
)

# ---------------------------------------------------------------- JK030 and 9 more

JK030_AND_9_MORE_ONLY_WHEN_CHILDHOOD = Condition(
    codes=JK030_AND_9_MORE,
    slug="only-when-childhood",
    sentence="only when childhood",
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    holds=childhood,
    asks=("patient.age",),
    reading=THE_ACT_GIVES_NO_AGE_UNDER_18,
)

# ---------------------------------------------------------------- JK037 Zahvati na himenu

JK037_ONLY_WHEN_HYMEN_CONDITION = Condition(
    codes={"JK037"},
    slug="only-when-hymen-condition",
    sentence="only when hymen-condition",
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    holds=hymen_condition,
    asks=("diagnosis",),
    reading="ICD-10 Q52.3 for imperforate hymen, Q52.4 for a septum, N84 for a polyp",
)


def jk037_only_when_indication_by_specialty(line: LineView) -> Truth:
    """JK037: only when indication_by_specialty is gynaecology_and_obstetrics (Art. 8, Table 2.2)."""
    return line.equals("indication_by_specialty", "gynaecology_and_obstetrics")


JK037_ONLY_WHEN_INDICATION_BY_SPECIALTY = Condition(
    codes={"JK037"},
    slug="only-when-indication-by-specialty",
    sentence="only when indication_by_specialty is gynaecology_and_obstetrics",
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    holds=jk037_only_when_indication_by_specialty,
    asks=("indication_by_specialty",),
)

# ---------------------------------------------------------------- JK049, JK050


def jk049_jk050_only_when_place(line: LineView) -> Truth:
    """JK049, JK050: only when place is operating_theatre (Art. 8, Table 2.2)."""
    return line.equals("place", "operating_theatre")


JK049_JK050_ONLY_WHEN_PLACE = Condition(
    codes={"JK049", "JK050"},
    slug="only-when-place",
    sentence="only when place is operating_theatre",
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    holds=jk049_jk050_only_when_place,
    asks=("place",),
)

JK049_JK050_JUDGE_IS_IT_A_COMPLEX_SURGICAL = Judge(
    codes={"JK049", "JK050"},
    slug="judge-is-it-a-complex-surgical",
    sentence='judge "Is it a complex surgical procedure that can be done within day surgery?"',
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    question="Is it a complex surgical procedure that can be done within day surgery?",
)

# ---------------------------------------------------------------- JK060 Endovenozna laserska ablacija vene

JK060_INCLUDES = Inclusion(
    codes={"JK060"},
    slug="includes",
    sentence='includes "ultrasound or Doppler of the arteries or veins of the limbs" in the same episode',
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    items=lines(
        Named(
            "ultrasound or Doppler of the arteries or veins of the limbs",
            "ultrasound-or-doppler-of-the-arteries-or-veins-of-the-limbs",
        ),
    ),
    keys=("episode",),
    reading="the examination of the same episode",
)

# ---------------------------------------------------------------- JK065 Pars plana vitrektomija

JK065_INCLUDES = Inclusion(
    codes={"JK065"},
    slug="includes",
    sentence='includes "pre-operative work-up", examinations in the same episode',
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    items=lines(Named("pre-operative work-up", "pre-operative-work-up"), EXAMINATIONS),
    keys=("episode",),
    reading=THE_WORK_UP_AND_THE_EXAMINATIONS_OF_THE,
)

# ---------------------------------------------------------------- JK066 Pars plana vitrektomija kombinirana s operacij…

JK066_NOTE_ONE_CODE_FOR_WHAT_JK065 = Note(
    codes={"JK066"},
    slug="note-one-code-for-what-jk065",
    sentence='note "One code for what JK065 and JK004 name apart"',
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    text="One code for what JK065 and JK004 name apart",
)

# ---------------------------------------------------------------- JK070, JK071


def jk070_jk071_only_when_anaesthesia_kind(line: LineView) -> Truth:
    """JK070, JK071: only when anaesthesia_kind is general (Art. 8, Table 2.2)."""
    return line.equals("anaesthesia_kind", "general")


JK070_JK071_ONLY_WHEN_ANAESTHESIA_KIND = Condition(
    codes={"JK070", "JK071"},
    slug="only-when-anaesthesia-kind",
    sentence="only when anaesthesia_kind is general",
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    holds=jk070_jk071_only_when_anaesthesia_kind,
    asks=("anaesthesia_kind",),
)

# ---------------------------------------------------------------- JK071 Kriobiopsija pluća i bronhoalveolarna lavaža u…

JK071_NOTE_ONE_CODE_FOR_THE_CRYOBIOPSY = Note(
    codes={"JK071"},
    slug="note-one-code-for-the-cryobiopsy",
    sentence='note "One code for the cryobiopsy of JK070 and the lavage"',
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    text="One code for the cryobiopsy of JK070 and the lavage",
)

# ---------------------------------------------------------------- KR008 Kirurška obrada rane, nije drugdje navedeno

KR008_JUDGE_IS_THERE_NO_OTHER_CODE = Judge(
    codes={"KR008"},
    slug="judge-is-there-no-other-code",
    sentence='judge "Is there no other code for this wound care?"',
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    question="Is there no other code for this wound care?",
)

KR008_INCLUDES = Inclusion(
    codes={"KR008"},
    slug="includes",
    sentence='includes examinations, local-anaesthesia, "local anaesthesia", "suturing", "dressing"',
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    items=lines(
        EXAMINATIONS, LOCAL_ANAESTHESIA,
        Named("local anaesthesia", "local-anaesthesia"),
        Named("suturing", "suturing"),
        Named("dressing", "dressing"),
    ),
    keys=("visit",),
    reading=THE_ACT_DOES_NOT_GIVE_THE_SCOPE,
)

KR008_DOES_NOT_INCLUDE = InclusionLift(
    codes={"KR008"},
    slug="does-not-include",
    sentence='does not include "3-D foam dressing with silver"',
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    items=lines(Named("3-D foam dressing with silver", "3-d-foam-dressing-with-silver")),
)

# ---------------------------------------------------------------- LB564 Volumen mokraće

LB564_INCLUDES = Inclusion(
    codes={"LB564"},
    slug="includes",
    sentence='includes "container for collecting urine over 24 hours"',
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    items=lines(Named("container for collecting urine over 24 hours", "container-for-collecting-urine-over-24-hours")),
    keys=("visit",),
    reading=THE_ACT_DOES_NOT_GIVE_THE_SCOPE,
)

# ---------------------------------------------------------------- LG102 and 4 more


def lg102_and_4_more_may_be_billed_several_times_when(line: LineView) -> Truth:
    """The `when` of LG102 and 4 more: may be billed several times when transplant_related (Art. 8, Table 2.2)."""
    return line.is_true("transplant_related")


LG102_AND_4_MORE_MAY_BE_BILLED_SEVERAL_TIMES = RepeatPermission(
    codes={"LG102", "LG103", "LG104", "LG105", "LG106"},
    slug="may-be-billed-several-times",
    sentence="may be billed several times when transplant_related",
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    when=lg102_and_4_more_may_be_billed_several_times_when,
)

# ---------------------------------------------------------------- LG211 BRCA1 (analiza eksona), genotipizacija nasljed…


def lg211_only_when_method(line: LineView) -> Truth:
    """LG211: only when method is brca1_exon_sequencing (Art. 8, Table 2.2)."""
    return line.equals("method", "brca1_exon_sequencing")


LG211_ONLY_WHEN_METHOD = Condition(
    codes={"LG211"},
    slug="only-when-method",
    sentence="only when method is brca1_exon_sequencing",
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    holds=lg211_only_when_method,
    asks=("method",),
)

LG211_ONLY_WHEN_HEREDITARY_BREAST_CANCER = Condition(
    codes={"LG211"},
    slug="only-when-hereditary-breast-cancer",
    sentence="only when hereditary-breast-cancer",
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    holds=hereditary_breast_cancer,
    asks=("diagnosis",),
    reading=ICD_10_C50_D05_OR_Z80_3_IN_THE,
)

LG211_INCLUDES = Inclusion(
    codes={"LG211"},
    slug="includes",
    sentence='includes "DNA isolation", "quality check of the isolate", "testing", "processing of results"',
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    items=lines(
        Named("DNA isolation", "dna-isolation"),
        Named("quality check of the isolate", "quality-check-of-the-isolate"),
        Named("testing", "testing"),
        Named("processing of results", "processing-of-results"),
    ),
    keys=("visit",),
    reading=THE_ACT_DOES_NOT_GIVE_THE_SCOPE,
)

# ---------------------------------------------------------------- LG212 BRCA2 (analiza eksona), genotipizacija nasljed…


def lg212_only_when_method(line: LineView) -> Truth:
    """LG212: only when method is brca2_exon_sequencing (Art. 8, Table 2.2)."""
    return line.equals("method", "brca2_exon_sequencing")


LG212_ONLY_WHEN_METHOD = Condition(
    codes={"LG212"},
    slug="only-when-method",
    sentence="only when method is brca2_exon_sequencing",
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    holds=lg212_only_when_method,
    asks=("method",),
)

LG212_ONLY_WHEN_HEREDITARY_BREAST_CANCER = Condition(
    codes={"LG212"},
    slug="only-when-hereditary-breast-cancer",
    sentence="only when hereditary-breast-cancer",
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    holds=hereditary_breast_cancer,
    asks=("diagnosis",),
    reading=ICD_10_C50_D05_OR_Z80_3_IN_THE,
)

LG212_INCLUDES = Inclusion(
    codes={"LG212"},
    slug="includes",
    sentence='includes "DNA isolation", "quality check of the isolate", "testing", "processing of results"',
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    items=lines(
        Named("DNA isolation", "dna-isolation"),
        Named("quality check of the isolate", "quality-check-of-the-isolate"),
        Named("testing", "testing"),
        Named("processing of results", "processing-of-results"),
    ),
    keys=("visit",),
    reading=THE_ACT_DOES_NOT_GIVE_THE_SCOPE,
)

RULES: tuple[Rule, ...] = (
    AL001_AND_179_MORE_PAYS_COEFFICIENT,
    AL001_ONLY_WHEN_TEST_METHOD,
    AL001_INCLUDES,
    AL001_DOES_NOT_INCLUDE,
    AL001_MAX_1_PER_VISIT_AND_ALLERGEN_KIND,
    AL004_MAX_1_PER_VISIT,
    AL004_DOES_NOT_INCLUDE,
    AL004_CANNOT_BE_BILLED_WITH,
    AL005_NOTE_ONE_UNIT_IS_ONE_APPLICATION,
    AL005_CANNOT_BE_BILLED_WITH,
    AL005_DOES_NOT_INCLUDE,
    AL006_DOES_NOT_INCLUDE,
    AL007_INCLUDES,
    AL007_DOES_NOT_INCLUDE,
    DT100_AND_3_MORE_ONLY_WHEN_PERFORMER_PROFESSION,
    DT100_AND_3_MORE_UNRESOLVED_WHAT_TELLS_A_SIMPLE_FROM,
    DT100_AND_3_MORE_INCLUDES,
    DT100_AND_3_MORE_INCLUDES_2,
    DT100_AND_3_MORE_DOES_NOT_INCLUDE,
    DT100_DT102_NOT_WITHIN_6_MONTHS_AFTER,
    DT100_DT102_MAX_1_PER_DAY_AND_DISEASE_CATEGORY,
    DT100_NOTE_THE_AVERAGE_WORKING_TIME_IS,
    DT102_NOTE_THE_AVERAGE_WORKING_TIME_IS,
    DT011_MAX_1_PER_VISIT_AND_TOOTH,
    DT011_DOES_NOT_INCLUDE,
    DT011_NOTE_THE_AVERAGE_WORKING_TIME_IS,
    EN018_REQUIRES_PRIOR_APPROVAL,
    EN018_INCLUDES,
    EN018_ONLY_WHEN_READER_SPECIALIST,
    EN018_MAX_1_EVER,
    EN018_INCLUDES_2,
    EN018_CANNOT_BE_BILLED_WITH,
    FT022_INCLUDES,
    GE021_DOES_NOT_INCLUDE,
    GE021_DOES_NOT_INCLUDE_2,
    GE021_CANNOT_BE_BILLED_WITH,
    GE037_INCLUDES,
    GE037_DOES_NOT_INCLUDE,
    GE037_DOES_NOT_INCLUDE_2,
    JK004_JK066_INCLUDES,
    JK004_JK066_INCLUDES_2,
    JK004_JK066_ONLY_WHEN_LENS_DETERMINED_BY_SPECIALTY,
    JK005_NOTE_ONE_CODE_FOR_EITHER_OPERATION,
    JK029_ONLY_WHEN_CHILDHOOD,
    JK029_MAX_1_PER_VISIT,
    JK029_DOES_NOT_INCLUDE,
    JK030_AND_9_MORE_ONLY_WHEN_CHILDHOOD,
    JK037_ONLY_WHEN_HYMEN_CONDITION,
    JK037_ONLY_WHEN_INDICATION_BY_SPECIALTY,
    JK049_JK050_ONLY_WHEN_PLACE,
    JK049_JK050_JUDGE_IS_IT_A_COMPLEX_SURGICAL,
    JK060_INCLUDES,
    JK065_INCLUDES,
    JK066_NOTE_ONE_CODE_FOR_WHAT_JK065,
    JK070_JK071_ONLY_WHEN_ANAESTHESIA_KIND,
    JK071_NOTE_ONE_CODE_FOR_THE_CRYOBIOPSY,
    KR008_JUDGE_IS_THERE_NO_OTHER_CODE,
    KR008_INCLUDES,
    KR008_DOES_NOT_INCLUDE,
    LB564_INCLUDES,
    LG102_AND_4_MORE_MAY_BE_BILLED_SEVERAL_TIMES,
    LG211_ONLY_WHEN_METHOD,
    LG211_ONLY_WHEN_HEREDITARY_BREAST_CANCER,
    LG211_INCLUDES,
    LG212_ONLY_WHEN_METHOD,
    LG212_ONLY_WHEN_HEREDITARY_BREAST_CANCER,
    LG212_INCLUDES,
)
