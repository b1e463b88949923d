"""The rules of Art. 8, Table 2.2.

Generated from rulesets/hzzo/08c-table-2-2-ol-to-zs.takst by `takst build hzzo`: change the rules there, then build
again.
"""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from takst.runtime.kleene import Truth
from takst.runtime.plan import (
    Condition,
    Exclusion,
    Inclusion,
    InclusionLift,
    IntervalBan,
    Limit,
    LinesRequired,
    Named,
    Note,
    Rule,
    Unresolved,
    lines,
)
from takst.runtime.spec import Citation, Period
from takst.runtime.view import LineView
from takst.runtime.windows import Window

from .vocabulary import LOCAL_ANAESTHESIA, childhood

ART_8_TABLE_2_2 = Citation("nn30", "Art. 8, Table 2.2")
FROM_2018_04_01 = Period(dt.date(2018, 4, 1))
THE_ACT_DOES_NOT_GIVE_THE_SCOPE = "the act does not give the scope of 'uz' (with): the same visit"
EXACTLY_THE_PRINTED_TIME = "exactly the printed time"
THE_ACT_GIVES_NO_AGE_UNDER_18 = "the act gives no age: under 18"
ANY_STATED_SPECIALTY_COUNTS_AS_THE_RELEVANT = "any stated specialty counts as the relevant branch"
RD025_AND_7_MORE = frozenset({"RD025", "RD026", "RD028", "RD029", "RD030", "RD031", "RD032", "RD033"})

# ---------------------------------------------------------------- OL002, OL003

OL002_OL003_INCLUDES = Inclusion(
    codes={"OL002", "OL003"},
    slug="includes",
    sentence=(
        'includes "external eye examination", "visual acuity with and without correction", "slit-lamp examination", '
        '"intraocular pressure", "fundus examination", "Ishihara test", "dressing"'
    ),
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    items=lines(
        Named("external eye examination", "external-eye-examination"),
        Named("visual acuity with and without correction", "visual-acuity-with-and-without-correction"),
        Named("slit-lamp examination", "slit-lamp-examination"),
        Named("intraocular pressure", "intraocular-pressure"),
        Named("fundus examination", "fundus-examination"),
        Named("Ishihara test", "ishihara-test"),
        Named("dressing", "dressing"),
    ),
    keys=("visit",),
    reading=THE_ACT_DOES_NOT_GIVE_THE_SCOPE,
)

# ---------------------------------------------------------------- OL020, OL021

OL020_OL021_INCLUDES = Inclusion(
    codes={"OL020", "OL021"},
    slug="includes",
    sentence=(
        'includes "external eye examination", "visual acuity with and without correction", "stereo vision", '
        '"examination for contact lenses or glasses", "refractometry", "keratometry", "slit-lamp examination", '
        '"intraocular pressure", "fundus examination", "colour-vision screening", "Ishihara test", "dressing"'
    ),
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    items=lines(
        Named("external eye examination", "external-eye-examination"),
        Named("visual acuity with and without correction", "visual-acuity-with-and-without-correction"),
        Named("stereo vision", "stereo-vision"),
        Named("examination for contact lenses or glasses", "examination-for-contact-lenses-or-glasses"),
        Named("refractometry", "refractometry"),
        Named("keratometry", "keratometry"),
        Named("slit-lamp examination", "slit-lamp-examination"),
        Named("intraocular pressure", "intraocular-pressure"),
        Named("fundus examination", "fundus-examination"),
        Named("colour-vision screening", "colour-vision-screening"),
        Named("Ishihara test", "ishihara-test"),
        Named("dressing", "dressing"),
    ),
    keys=("visit",),
    reading=THE_ACT_DOES_NOT_GIVE_THE_SCOPE,
)

# ---------------------------------------------------------------- OL002 and 3 more

OL002_AND_3_MORE_UNRESOLVED_WHEN_AN_OPHTHALMOLOGICAL = Unresolved(
    codes={"OL002", "OL003", "OL020", "OL021"},
    slug="unresolved-when-an-ophthalmological-examination-is",
    sentence='unresolved "when an ophthalmological examination is a first or a follow-up, a simple or a complex one"',
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    text="when an ophthalmological examination is a first or a follow-up, a simple or a complex one",
)

OL002_AND_3_MORE_INCLUDES = Inclusion(
    codes={"OL002", "OL003", "OL020", "OL021"},
    slug="includes",
    sentence='includes "instructions", "education", "counselling"',
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    items=lines(
        Named("instructions", "instructions"),
        Named("education", "education"),
        Named("counselling", "counselling"),
    ),
    keys=("visit",),
    reading=THE_ACT_DOES_NOT_GIVE_THE_SCOPE,
)

# ---------------------------------------------------------------- OR002 Endoskopija nosa


def or002_only_when_method_and_duration_min(line: LineView) -> Truth:
    """OR002: only when method is endoscopy and duration_min is 15 minutes (Art. 8, Table 2.2)."""
    return line.equals("method", "endoscopy") & line.equals("duration_min", Decimal("15"))


OR002_ONLY_WHEN_METHOD_AND_DURATION_MIN = Condition(
    codes={"OR002"},
    slug="only-when-method-and-duration-min",
    sentence="only when method is endoscopy and duration_min is 15 minutes",
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    holds=or002_only_when_method_and_duration_min,
    asks=("method", "duration_min"),
    reading=EXACTLY_THE_PRINTED_TIME,
)

OR002_INCLUDES = Inclusion(
    codes={"OR002"},
    slug="includes",
    sentence='includes local-anaesthesia, "local anaesthesia"',
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    items=lines(LOCAL_ANAESTHESIA, Named("local anaesthesia", "local-anaesthesia")),
    keys=("visit",),
    reading=THE_ACT_DOES_NOT_GIVE_THE_SCOPE,
)

OR002_CANNOT_BE_BILLED_WITH = Exclusion(
    codes={"OR002"},
    slug="cannot-be-billed-with",
    sentence="cannot be billed with OR005",
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    partners=lines("OR005"),
    keys=("visit",),
    reading=THE_ACT_DOES_NOT_GIVE_THE_SCOPE,
)

# ---------------------------------------------------------------- OR003 Laringoskopija rigidnim ili fleksibilnim endos…

OR003_INCLUDES = Inclusion(
    codes={"OR003"},
    slug="includes",
    sentence='includes local-anaesthesia, "local anaesthesia"',
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    items=lines(LOCAL_ANAESTHESIA, Named("local anaesthesia", "local-anaesthesia")),
    keys=("visit",),
    reading=THE_ACT_DOES_NOT_GIVE_THE_SCOPE,
)


def or003_only_when_method(line: LineView) -> Truth:
    """OR003: only when method is not indirect_laryngoscopy (Art. 8, Table 2.2)."""
    return ~line.equals("method", "indirect_laryngoscopy")


OR003_ONLY_WHEN_METHOD = Condition(
    codes={"OR003"},
    slug="only-when-method",
    sentence="only when method is not indirect_laryngoscopy",
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    holds=or003_only_when_method,
    asks=("method",),
)


def or003_only_when_method_and_duration_min(line: LineView) -> Truth:
    """OR003: only when method is endoscopy and duration_min is 30 minutes (Art. 8, Table 2.2)."""
    return line.equals("method", "endoscopy") & line.equals("duration_min", Decimal("30"))


OR003_ONLY_WHEN_METHOD_AND_DURATION_MIN = Condition(
    codes={"OR003"},
    slug="only-when-method-and-duration-min",
    sentence="only when method is endoscopy and duration_min is 30 minutes",
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    holds=or003_only_when_method_and_duration_min,
    asks=("method", "duration_min"),
    reading=EXACTLY_THE_PRINTED_TIME,
)

OR003_CANNOT_BE_BILLED_WITH = Exclusion(
    codes={"OR003"},
    slug="cannot-be-billed-with",
    sentence="cannot be billed with OR004",
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    partners=lines("OR004"),
    keys=("visit",),
    reading=THE_ACT_DOES_NOT_GIVE_THE_SCOPE,
)

# ---------------------------------------------------------------- OR004 Traheoskopija rigidnim ili fleksibilnim endosk…

OR004_INCLUDES = Inclusion(
    codes={"OR004"},
    slug="includes",
    sentence='includes local-anaesthesia, "local anaesthesia"',
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    items=lines(LOCAL_ANAESTHESIA, Named("local anaesthesia", "local-anaesthesia")),
    keys=("visit",),
    reading=THE_ACT_DOES_NOT_GIVE_THE_SCOPE,
)


def or004_only_when_method_and_duration_min(line: LineView) -> Truth:
    """OR004: only when method is endoscopy and duration_min is 45 minutes (Art. 8, Table 2.2)."""
    return line.equals("method", "endoscopy") & line.equals("duration_min", Decimal("45"))


OR004_ONLY_WHEN_METHOD_AND_DURATION_MIN = Condition(
    codes={"OR004"},
    slug="only-when-method-and-duration-min",
    sentence="only when method is endoscopy and duration_min is 45 minutes",
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    holds=or004_only_when_method_and_duration_min,
    asks=("method", "duration_min"),
    reading=EXACTLY_THE_PRINTED_TIME,
)


def or004_cannot_be_billed_with_unless(line: LineView) -> Truth:
    """The `unless` of OR004: cannot be billed with OR003 unless the patient is tracheotomised (Art. 8, Table 2.2)."""
    return line.is_true("patient.tracheotomised")


OR004_CANNOT_BE_BILLED_WITH = Exclusion(
    codes={"OR004"},
    slug="cannot-be-billed-with",
    sentence="cannot be billed with OR003 unless the patient is tracheotomised",
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    partners=lines("OR003"),
    keys=("visit",),
    unless=or004_cannot_be_billed_with_unless,
    reading=THE_ACT_DOES_NOT_GIVE_THE_SCOPE,
)

# ---------------------------------------------------------------- OR005 Nazofaringoskopija rigidnim ili fleksibilnim e…


def or005_only_when_method_and_duration_min(line: LineView) -> Truth:
    """OR005: only when method is endoscopy and duration_min is 30 minutes (Art. 8, Table 2.2)."""
    return line.equals("method", "endoscopy") & line.equals("duration_min", Decimal("30"))


OR005_ONLY_WHEN_METHOD_AND_DURATION_MIN = Condition(
    codes={"OR005"},
    slug="only-when-method-and-duration-min",
    sentence="only when method is endoscopy and duration_min is 30 minutes",
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    holds=or005_only_when_method_and_duration_min,
    asks=("method", "duration_min"),
    reading=EXACTLY_THE_PRINTED_TIME,
)

OR005_INCLUDES = Inclusion(
    codes={"OR005"},
    slug="includes",
    sentence='includes local-anaesthesia, "local anaesthesia"',
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    items=lines(LOCAL_ANAESTHESIA, Named("local anaesthesia", "local-anaesthesia")),
    keys=("visit",),
    reading=THE_ACT_DOES_NOT_GIVE_THE_SCOPE,
)

OR005_CANNOT_BE_BILLED_WITH = Exclusion(
    codes={"OR005"},
    slug="cannot-be-billed-with",
    sentence="cannot be billed with OR002",
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    partners=lines("OR002"),
    keys=("visit",),
    reading=THE_ACT_DOES_NOT_GIVE_THE_SCOPE,
)

# ---------------------------------------------------------------- PE071 Uroterapija s biofeedbackom kod djece

PE071_ONLY_WHEN_CHILDHOOD = Condition(
    codes={"PE071"},
    slug="only-when-childhood",
    sentence="only when childhood",
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    holds=childhood,
    asks=("patient.age",),
    reading=THE_ACT_GIVES_NO_AGE_UNDER_18,
)

PE071_INCLUDES = Inclusion(
    codes={"PE071"},
    slug="includes",
    sentence="includes SK054, PE041, UZ018",
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    items=lines("SK054", "PE041", "UZ018"),
    keys=("visit",),
    reading=THE_ACT_DOES_NOT_GIVE_THE_SCOPE,
)

PE071_CANNOT_BE_BILLED_WITH = Exclusion(
    codes={"PE071"},
    slug="cannot-be-billed-with",
    sentence="cannot be billed with SK053, SK054, PE072",
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    partners=lines("SK053", "SK054", "PE072"),
    keys=("visit",),
    reading=THE_ACT_DOES_NOT_GIVE_THE_SCOPE,
)


def pe071_only_when_performer_profession_and_performer(line: LineView) -> Truth:
    """PE071: only when performer.profession is doctor_of_medicine and performer.specialty is given and team (Art. 8,
    Table 2.2).
    """
    return (
        line.equals("performer.profession", "doctor_of_medicine")
        & line.given("performer.specialty")
        & line.is_true("team")
    )


PE071_ONLY_WHEN_PERFORMER_PROFESSION_AND_PERFORMER = Condition(
    codes={"PE071"},
    slug="only-when-performer-profession-and-performer-specialty-and-team",
    sentence="only when performer.profession is doctor_of_medicine and performer.specialty is given and team",
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    holds=pe071_only_when_performer_profession_and_performer,
    asks=("performer.profession", "performer.specialty", "team"),
    reading=ANY_STATED_SPECIALTY_COUNTS_AS_THE_RELEVANT,
)

# ---------------------------------------------------------------- PE072 Anorektalni biofeedback kod djece

PE072_ONLY_WHEN_CHILDHOOD = Condition(
    codes={"PE072"},
    slug="only-when-childhood",
    sentence="only when childhood",
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    holds=childhood,
    asks=("patient.age",),
    reading=THE_ACT_GIVES_NO_AGE_UNDER_18,
)

PE072_CANNOT_BE_BILLED_WITH = Exclusion(
    codes={"PE072"},
    slug="cannot-be-billed-with",
    sentence="cannot be billed with SK053, SK054, PE071",
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    partners=lines("SK053", "SK054", "PE071"),
    keys=("visit",),
    reading=THE_ACT_DOES_NOT_GIVE_THE_SCOPE,
)


def pe072_only_when_performer_profession_and_performer(line: LineView) -> Truth:
    """PE072: only when performer.profession is doctor_of_medicine and performer.specialty is given and team (Art. 8,
    Table 2.2).
    """
    return (
        line.equals("performer.profession", "doctor_of_medicine")
        & line.given("performer.specialty")
        & line.is_true("team")
    )


PE072_ONLY_WHEN_PERFORMER_PROFESSION_AND_PERFORMER = Condition(
    codes={"PE072"},
    slug="only-when-performer-profession-and-performer-specialty-and-team",
    sentence="only when performer.profession is doctor_of_medicine and performer.specialty is given and team",
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    holds=pe072_only_when_performer_profession_and_performer,
    asks=("performer.profession", "performer.specialty", "team"),
    reading=ANY_STATED_SPECIALTY_COUNTS_AS_THE_RELEVANT,
)

# ---------------------------------------------------------------- RD025 and 7 more

RD025_AND_7_MORE_DOES_NOT_INCLUDE = InclusionLift(
    codes=RD025_AND_7_MORE,
    slug="does-not-include",
    sentence='does not include "stent", "balloon", "coils"',
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    items=lines(Named("stent", "stent"), Named("balloon", "balloon"), Named("coils", "coils")),
)

# ---------------------------------------------------------------- RD028 Selektivna angiografija – dodatna projekcija u…

RD028_REQUIRES = LinesRequired(
    codes={"RD028"},
    slug="requires",
    sentence="requires RD029, RD030 or RD031",
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    partners=lines("RD029", "RD030", "RD031"),
    keys=("visit",),
    reading="an addition to a selective or superselective angiography of the visit",
)

# ---------------------------------------------------------------- SK001 and 3 more


def sk001_and_3_more_only_when_performer_profession(line: LineView) -> Truth:
    """SK001 and 3 more: only when performer.profession is doctor_of_medicine and performer.specialist (Art. 8, Table
    2.2).
    """
    return line.equals("performer.profession", "doctor_of_medicine") & line.is_true("performer.specialist")


SK001_AND_3_MORE_ONLY_WHEN_PERFORMER_PROFESSION = Condition(
    codes={"SK001", "SK002", "SK117", "SK118"},
    slug="only-when-performer-profession-and-performer-specialist",
    sentence="only when performer.profession is doctor_of_medicine and performer.specialist",
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    holds=sk001_and_3_more_only_when_performer_profession,
    asks=("performer.profession", "performer.specialist"),
)

SK001_AND_3_MORE_UNRESOLVED_WHAT_TELLS_A_SIMPLE_FROM = Unresolved(
    codes={"SK001", "SK002", "SK117", "SK118"},
    slug="unresolved-what-tells-a-simple-from",
    sentence=(
        'unresolved "what tells a simple from a complex examination: the descriptions are the same, and the complex '
        'one has the lower coefficient"'
    ),
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    text=(
        "what tells a simple from a complex examination: the descriptions are the same, and the complex one has the "
        "lower coefficient"
    ),
)

SK001_AND_3_MORE_INCLUDES = Inclusion(
    codes={"SK001", "SK002", "SK117", "SK118"},
    slug="includes",
    sentence=(
        'includes "history", "otoscopy", "rhinoscopy", "oropharyngoscopy", "indirect laryngoscopy", "endoscopy of the '
        'pharynx", "examination with specula", "colposcopy", "digital rectal examination", "small dressing", '
        '"injection", "care of a minor wound", "minor surgical act", "simple non-invasive procedure", "analysis and '
        'keeping of records", "instructions", "education", "counselling"'
    ),
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    items=lines(
        Named("history", "history"),
        Named("otoscopy", "otoscopy"),
        Named("rhinoscopy", "rhinoscopy"),
        Named("oropharyngoscopy", "oropharyngoscopy"),
        Named("indirect laryngoscopy", "indirect-laryngoscopy"),
        Named("endoscopy of the pharynx", "endoscopy-of-the-pharynx"),
        Named("examination with specula", "examination-with-specula"),
        Named("colposcopy", "colposcopy"),
        Named("digital rectal examination", "digital-rectal-examination"),
        Named("small dressing", "small-dressing"),
        Named("injection", "injection"),
        Named("care of a minor wound", "care-of-a-minor-wound"),
        Named("minor surgical act", "minor-surgical-act"),
        Named("simple non-invasive procedure", "simple-non-invasive-procedure"),
        Named("analysis and keeping of records", "analysis-and-keeping-of-records"),
        Named("instructions", "instructions"),
        Named("education", "education"),
        Named("counselling", "counselling"),
    ),
    keys=("visit",),
    reading="only the named services are tested; the list is open",
)

SK001_AND_3_MORE_INCLUDES_2 = Inclusion(
    codes={"SK001", "SK002", "SK117", "SK118"},
    slug="includes",
    sentence='includes "antiseptics", "disinfectants"',
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    items=lines(Named("antiseptics", "antiseptics"), Named("disinfectants", "disinfectants")),
    keys=("visit",),
    reading=THE_ACT_DOES_NOT_GIVE_THE_SCOPE,
)

SK001_AND_3_MORE_DOES_NOT_INCLUDE = InclusionLift(
    codes={"SK001", "SK002", "SK117", "SK118"},
    slug="does-not-include",
    sentence='does not include "drugs applied during the examination"',
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    items=lines(Named("drugs applied during the examination", "drugs-applied-during-the-examination")),
)

# ---------------------------------------------------------------- SK001, SK117

SK001_SK117_NOT_WITHIN_6_MONTHS_AFTER = IntervalBan(
    codes={"SK001", "SK117"},
    slug="not-within-6-months-after",
    sentence=(
        "cannot be billed within 6 months after SK001, SK002, SK117 or SK118 for the same patient and "
        "disease_category"
    ),
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    partners=lines("SK001", "SK002", "SK117", "SK118"),
    number=6,
    unit="month",
    side="after",
    keys=("disease_category",),
    reading="only this group counts as previous examination, and the day after 6 months is free",
)

SK001_SK117_MAX_1_PER_DAY_AND_DISEASE_CATEGORY = Limit(
    codes={"SK001", "SK117"},
    slug="max-1-per-day-and-disease-category",
    sentence="max 1 per day and disease_category, counting SK001, SK002, SK117, SK118",
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    number=1,
    window=Window("day", keys=("disease_category",)),
    counting={"SK001", "SK002", "SK117", "SK118"},
    reading="the six months begin with the examination itself, so its own day is within them",
)

# ---------------------------------------------------------------- SK022 Intratekalna i intraventrikularna primjena lij…

SK022_DOES_NOT_INCLUDE = InclusionLift(
    codes={"SK022"},
    slug="does-not-include",
    sentence='does not include "drug for intrathecal and intraventricular application"',
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    items=lines(
        Named(
            "drug for intrathecal and intraventricular application",
            "drug-for-intrathecal-and-intraventricular-application",
        ),
    ),
)

SK022_DOES_NOT_INCLUDE_2 = InclusionLift(
    codes={"SK022"},
    slug="does-not-include",
    sentence='does not include "set for placing and filling the Synchromed II pump"',
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    items=lines(
        Named(
            "set for placing and filling the Synchromed II pump",
            "set-for-placing-and-filling-the-synchromed-ii-pump",
        ),
    ),
)

# ---------------------------------------------------------------- SK053 Biofeedback do 30 minuta


def sk053_only_when_duration_min(line: LineView) -> Truth:
    """SK053: only when duration_min <= 30 minutes (Art. 8, Table 2.2)."""
    return line.compare("duration_min", "<=", Decimal("30"))


SK053_ONLY_WHEN_DURATION_MIN = Condition(
    codes={"SK053"},
    slug="only-when-duration-min",
    sentence="only when duration_min <= 30 minutes",
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    holds=sk053_only_when_duration_min,
    asks=("duration_min",),
)

SK053_CANNOT_BE_BILLED_WITH = Exclusion(
    codes={"SK053"},
    slug="cannot-be-billed-with",
    sentence="cannot be billed with SK054, PE071 or PE072",
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    partners=lines("SK054", "PE071", "PE072"),
    keys=("visit",),
    reading=THE_ACT_DOES_NOT_GIVE_THE_SCOPE,
)

# ---------------------------------------------------------------- SK054 Biofeedback dulji od 30 min


def sk054_only_when_duration_min(line: LineView) -> Truth:
    """SK054: only when duration_min > 30 minutes (Art. 8, Table 2.2)."""
    return line.compare("duration_min", ">", Decimal("30"))


SK054_ONLY_WHEN_DURATION_MIN = Condition(
    codes={"SK054"},
    slug="only-when-duration-min",
    sentence="only when duration_min > 30 minutes",
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    holds=sk054_only_when_duration_min,
    asks=("duration_min",),
)

SK054_CANNOT_BE_BILLED_WITH = Exclusion(
    codes={"SK054"},
    slug="cannot-be-billed-with",
    sentence="cannot be billed with SK053, PE071 or PE072",
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    partners=lines("SK053", "PE071", "PE072"),
    keys=("visit",),
    reading=THE_ACT_DOES_NOT_GIVE_THE_SCOPE,
)

# ---------------------------------------------------------------- SK055 Neurofeedback do 30 min


def sk055_only_when_duration_min(line: LineView) -> Truth:
    """SK055: only when duration_min <= 30 minutes (Art. 8, Table 2.2)."""
    return line.compare("duration_min", "<=", Decimal("30"))


SK055_ONLY_WHEN_DURATION_MIN = Condition(
    codes={"SK055"},
    slug="only-when-duration-min",
    sentence="only when duration_min <= 30 minutes",
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    holds=sk055_only_when_duration_min,
    asks=("duration_min",),
)

SK055_CANNOT_BE_BILLED_WITH = Exclusion(
    codes={"SK055"},
    slug="cannot-be-billed-with",
    sentence="cannot be billed with SK056",
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    partners=lines("SK056"),
    keys=("visit",),
    reading=THE_ACT_DOES_NOT_GIVE_THE_SCOPE,
)

# ---------------------------------------------------------------- SK053 and 2 more

SK053_AND_2_MORE_NOTE_FOR_EVERY_ACTIVITY_THAT_USES = Note(
    codes={"SK053", "SK054", "SK055"},
    slug="note-for-every-activity-that-uses",
    sentence=(
        'note "For every activity that uses it: urology, neurology, psychiatry and others; the list is open and shuts '
        'nobody out"'
    ),
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    text=(
        "For every activity that uses it: urology, neurology, psychiatry and others; the list is open and shuts "
        "nobody out"
    ),
)


def sk053_and_2_more_only_when_performer_profession(line: LineView) -> Truth:
    """SK053 and 2 more: only when performer.profession is doctor_of_medicine and performer.specialty is given and team
    (Art. 8, Table 2.2).
    """
    return (
        line.equals("performer.profession", "doctor_of_medicine")
        & line.given("performer.specialty")
        & line.is_true("team")
    )


SK053_AND_2_MORE_ONLY_WHEN_PERFORMER_PROFESSION = Condition(
    codes={"SK053", "SK054", "SK055"},
    slug="only-when-performer-profession-and-performer-specialty-and-team",
    sentence="only when performer.profession is doctor_of_medicine and performer.specialty is given and team",
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    holds=sk053_and_2_more_only_when_performer_profession,
    asks=("performer.profession", "performer.specialty", "team"),
    reading=ANY_STATED_SPECIALTY_COUNTS_AS_THE_RELEVANT,
)

# ---------------------------------------------------------------- UL029 Aplikacija citostatika lokalno u urologiji

UL029_DOES_NOT_INCLUDE = InclusionLift(
    codes={"UL029"},
    slug="does-not-include",
    sentence='does not include "cytostatic"',
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    items=lines(Named("cytostatic", "cytostatic")),
)

# ---------------------------------------------------------------- ZS053 Prva nutricionistička/dijetetička obrada


def zs053_only_when_performer_profession(line: LineView) -> Truth:
    """ZS053: only by performer.profession nutritionist, dietitian (Art. 8, Table 2.2)."""
    return line.one_of("performer.profession", "nutritionist", "dietitian")


ZS053_ONLY_WHEN_PERFORMER_PROFESSION = Condition(
    codes={"ZS053"},
    slug="only-when-performer-profession",
    sentence="only by performer.profession nutritionist, dietitian",
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    holds=zs053_only_when_performer_profession,
    asks=("performer.profession",),
)

ZS053_INCLUDES = Inclusion(
    codes={"ZS053"},
    slug="includes",
    sentence=(
        'includes "assessment of the nutritional status", "anthropometry", "nutritional history", "body composition '
        'analysis", "nutrition plan", "nutritional advice and guidelines", "keeping of records"'
    ),
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    items=lines(
        Named("assessment of the nutritional status", "assessment-of-the-nutritional-status"),
        Named("anthropometry", "anthropometry"),
        Named("nutritional history", "nutritional-history"),
        Named("body composition analysis", "body-composition-analysis"),
        Named("nutrition plan", "nutrition-plan"),
        Named("nutritional advice and guidelines", "nutritional-advice-and-guidelines"),
        Named("keeping of records", "keeping-of-records"),
    ),
    keys=("visit",),
    reading=THE_ACT_DOES_NOT_GIVE_THE_SCOPE,
)

ZS053_NOTE_THE_AVERAGE_WORKING_TIME_IS = Note(
    codes={"ZS053"},
    slug="note-the-average-working-time-is",
    sentence='note "The average working time is 60 minutes per person: an average, not a limit"',
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    text="The average working time is 60 minutes per person: an average, not a limit",
)


def zs053_only_when_visit_order(line: LineView) -> Truth:
    """ZS053: only when visit_order is first (Art. 8, Table 2.2)."""
    return line.equals("visit_order", "first")


ZS053_ONLY_WHEN_VISIT_ORDER = Condition(
    codes={"ZS053"},
    slug="only-when-visit-order",
    sentence="only when visit_order is first",
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    holds=zs053_only_when_visit_order,
    asks=("visit_order",),
)

# ---------------------------------------------------------------- ZS054 Kontrolna nutricionistička/dijetetička obrada


def zs054_only_when_performer_profession(line: LineView) -> Truth:
    """ZS054: only by performer.profession nutritionist, dietitian (Art. 8, Table 2.2)."""
    return line.one_of("performer.profession", "nutritionist", "dietitian")


ZS054_ONLY_WHEN_PERFORMER_PROFESSION = Condition(
    codes={"ZS054"},
    slug="only-when-performer-profession",
    sentence="only by performer.profession nutritionist, dietitian",
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    holds=zs054_only_when_performer_profession,
    asks=("performer.profession",),
)

ZS054_INCLUDES = Inclusion(
    codes={"ZS054"},
    slug="includes",
    sentence=(
        'includes "analysis of the food diary and eating habits", "follow-up anthropometry", "assessment of the diet '
        'therapy", "nutritional advice and guidelines", "keeping of records"'
    ),
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    items=lines(
        Named("analysis of the food diary and eating habits", "analysis-of-the-food-diary-and-eating-habits"),
        Named("follow-up anthropometry", "follow-up-anthropometry"),
        Named("assessment of the diet therapy", "assessment-of-the-diet-therapy"),
        Named("nutritional advice and guidelines", "nutritional-advice-and-guidelines"),
        Named("keeping of records", "keeping-of-records"),
    ),
    keys=("visit",),
    reading=THE_ACT_DOES_NOT_GIVE_THE_SCOPE,
)

ZS054_NOTE_THE_AVERAGE_WORKING_TIME_IS = Note(
    codes={"ZS054"},
    slug="note-the-average-working-time-is",
    sentence='note "The average working time is 30 minutes per person: an average, not a limit"',
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    text="The average working time is 30 minutes per person: an average, not a limit",
)


def zs054_only_when_visit_order(line: LineView) -> Truth:
    """ZS054: only when visit_order is follow_up (Art. 8, Table 2.2)."""
    return line.equals("visit_order", "follow_up")


ZS054_ONLY_WHEN_VISIT_ORDER = Condition(
    codes={"ZS054"},
    slug="only-when-visit-order",
    sentence="only when visit_order is follow_up",
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    holds=zs054_only_when_visit_order,
    asks=("visit_order",),
)

RULES: tuple[Rule, ...] = (
    OL002_OL003_INCLUDES,
    OL020_OL021_INCLUDES,
    OL002_AND_3_MORE_UNRESOLVED_WHEN_AN_OPHTHALMOLOGICAL,
    OL002_AND_3_MORE_INCLUDES,
    OR002_ONLY_WHEN_METHOD_AND_DURATION_MIN,
    OR002_INCLUDES,
    OR002_CANNOT_BE_BILLED_WITH,
    OR003_INCLUDES,
    OR003_ONLY_WHEN_METHOD,
    OR003_ONLY_WHEN_METHOD_AND_DURATION_MIN,
    OR003_CANNOT_BE_BILLED_WITH,
    OR004_INCLUDES,
    OR004_ONLY_WHEN_METHOD_AND_DURATION_MIN,
    OR004_CANNOT_BE_BILLED_WITH,
    OR005_ONLY_WHEN_METHOD_AND_DURATION_MIN,
    OR005_INCLUDES,
    OR005_CANNOT_BE_BILLED_WITH,
    PE071_ONLY_WHEN_CHILDHOOD,
    PE071_INCLUDES,
    PE071_CANNOT_BE_BILLED_WITH,
    PE071_ONLY_WHEN_PERFORMER_PROFESSION_AND_PERFORMER,
    PE072_ONLY_WHEN_CHILDHOOD,
    PE072_CANNOT_BE_BILLED_WITH,
    PE072_ONLY_WHEN_PERFORMER_PROFESSION_AND_PERFORMER,
    RD025_AND_7_MORE_DOES_NOT_INCLUDE,
    RD028_REQUIRES,
    SK001_AND_3_MORE_ONLY_WHEN_PERFORMER_PROFESSION,
    SK001_AND_3_MORE_UNRESOLVED_WHAT_TELLS_A_SIMPLE_FROM,
    SK001_AND_3_MORE_INCLUDES,
    SK001_AND_3_MORE_INCLUDES_2,
    SK001_AND_3_MORE_DOES_NOT_INCLUDE,
    SK001_SK117_NOT_WITHIN_6_MONTHS_AFTER,
    SK001_SK117_MAX_1_PER_DAY_AND_DISEASE_CATEGORY,
    SK022_DOES_NOT_INCLUDE,
    SK022_DOES_NOT_INCLUDE_2,
    SK053_ONLY_WHEN_DURATION_MIN,
    SK053_CANNOT_BE_BILLED_WITH,
    SK054_ONLY_WHEN_DURATION_MIN,
    SK054_CANNOT_BE_BILLED_WITH,
    SK055_ONLY_WHEN_DURATION_MIN,
    SK055_CANNOT_BE_BILLED_WITH,
    SK053_AND_2_MORE_NOTE_FOR_EVERY_ACTIVITY_THAT_USES,
    SK053_AND_2_MORE_ONLY_WHEN_PERFORMER_PROFESSION,
    UL029_DOES_NOT_INCLUDE,
    ZS053_ONLY_WHEN_PERFORMER_PROFESSION,
    ZS053_INCLUDES,
    ZS053_NOTE_THE_AVERAGE_WORKING_TIME_IS,
    ZS053_ONLY_WHEN_VISIT_ORDER,
    ZS054_ONLY_WHEN_PERFORMER_PROFESSION,
    ZS054_INCLUDES,
    ZS054_NOTE_THE_AVERAGE_WORKING_TIME_IS,
    ZS054_ONLY_WHEN_VISIT_ORDER,
)
