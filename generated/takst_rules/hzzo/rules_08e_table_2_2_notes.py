"""The rules of Art. 8, Table 2.2, note 13; Art. 8, Table 2.2, note 20; Art. 8, Table 2.2, note 21; Art. 8, Table 2.2,
note 22; Art. 8, Table 2.2.

Generated from rulesets/hzzo/08e-table-2-2-notes.takst by `takst build hzzo`: change the rules there, then build
again.
"""

from __future__ import annotations

import datetime as dt

from takst.runtime.kleene import Truth
from takst.runtime.plan import (
    Another,
    AnyMaterial,
    Condition,
    DocumentRequired,
    Exclusion,
    Inclusion,
    LinesRequired,
    Named,
    Rule,
    Unresolved,
    lines,
)
from takst.runtime.spec import Citation, Period
from takst.runtime.view import LineView

from .vocabulary import DAY_HOSPITAL_PROCEDURES, DIAGNOSTIC_THERAPEUTIC_PROCEDURES, EXAMINATIONS

JK001_AND_54_MORE = frozenset({
    "JK001", "JK004", "JK005", "JK006", "JK007", "JK008", "JK009", "JK010", "JK011", "JK016", "JK018", "JK019", "JK020",
    "JK021", "JK022", "JK023", "JK026", "JK027", "JK028", "JK029", "JK030", "JK031", "JK032", "JK033", "JK034", "JK035",
    "JK036", "JK037", "JK038", "JK039", "JK040", "JK041", "JK042", "JK043", "JK044", "JK045", "JK046", "JK047", "JK048",
    "JK049", "JK050", "JK051", "JK052", "JK053", "JK054", "JK055", "JK060", "JK065", "JK066", "JK070", "JK071", "JK072",
    "JK073", "JK074", "JK075",
})
ART_8_TABLE_2_2_NOTE_13 = Citation("nn30", "Art. 8, Table 2.2, note 13")
FROM_2018_04_01 = Period(dt.date(2018, 4, 1))
THE_ACT_DOES_NOT_GIVE_THE_SCOPE = "the act does not give the scope of 'uz' (with): the same visit"
ART_8_TABLE_2_2_NOTE_20 = Citation("nn30", "Art. 8, Table 2.2, note 20")
ART_8_TABLE_2_2_NOTE_21 = Citation("nn30", "Art. 8, Table 2.2, note 21")
ART_8_TABLE_2_2_NOTE_22 = Citation("nn30", "Art. 8, Table 2.2, note 22")
ART_8_TABLE_2_2 = Citation("nn30", "Art. 8, Table 2.2")
AL006_AND_126_MORE = frozenset({
    "AL006", "AL007", "EN018", "FT022", "GE021", "GE037", "GE055", "JK001", "JK004", "JK005", "JK006", "JK007", "JK008",
    "JK009", "JK010", "JK011", "JK016", "JK018", "JK019", "JK020", "JK021", "JK022", "JK023", "JK026", "JK027", "JK028",
    "JK029", "JK030", "JK031", "JK032", "JK033", "JK034", "JK035", "JK036", "JK037", "JK038", "JK039", "JK040", "JK041",
    "JK042", "JK043", "JK044", "JK045", "JK046", "JK047", "JK048", "JK049", "JK050", "JK051", "JK052", "JK053", "JK054",
    "JK055", "JK060", "JK065", "JK066", "JK070", "JK071", "JK072", "JK073", "JK074", "JK075", "KR008", "LC005", "LC036",
    "LM129", "LM387", "NF017", "NF018", "NM088", "NM089", "NM090", "NM091", "NM092", "NM093", "NM094", "NM095", "NM096",
    "NM097", "NM098", "NM099", "NM100", "NM102", "NM103", "NM104", "NM105", "NM106", "NM107", "NM108", "NM109", "NM110",
    "NM111", "NM112", "NM113", "NM114", "NM115", "NM116", "NM117", "NM118", "NM119", "NM120", "NM121", "NM122", "NM123",
    "NM124", "NM125", "NM126", "NM127", "NM128", "NM129", "NM130", "NM131", "NM132", "NM133", "NM134", "NM135", "NM136",
    "NM143", "NM145", "NR030", "OL002", "OL003", "OL020", "OL021", "OR054", "ZS053", "ZS054",
})
LG102_AND_6_MORE = frozenset({"LG102", "LG103", "LG104", "LG105", "LG106", "LG211", "LG212"})
AL001_AND_30_MORE = frozenset({
    "AL001", "AL004", "AL005", "AL006", "AL007", "DT011", "DT100", "DT101", "DT102", "DT103", "GE021", "GE037", "JK029",
    "KR008", "NF017", "NM080", "NM081", "RD025", "RD026", "RD028", "RD029", "RD030", "RD031", "RD032", "RD033", "SK001",
    "SK002", "SK022", "SK117", "SK118", "UL029",
})
AL001_AND_141_MORE = frozenset({
    "AL001", "AL004", "AL005", "AL006", "AL007", "DT011", "DT100", "DT101", "DT102", "DT103", "EN018", "FT022", "GE021",
    "GE037", "JK001", "JK004", "JK005", "JK006", "JK007", "JK008", "JK009", "JK010", "JK011", "JK016", "JK018", "JK019",
    "JK020", "JK021", "JK022", "JK023", "JK026", "JK027", "JK028", "JK040", "JK041", "JK042", "JK043", "JK044", "JK045",
    "JK046", "JK047", "JK048", "JK049", "JK050", "JK051", "JK052", "JK053", "JK054", "JK055", "JK060", "JK065", "JK066",
    "JK070", "JK071", "JK072", "JK074", "JK075", "KR008", "NF017", "NF018", "NM080", "NM081", "NM088", "NM089", "NM090",
    "NM091", "NM092", "NM093", "NM094", "NM095", "NM096", "NM097", "NM098", "NM099", "NM100", "NM102", "NM103", "NM104",
    "NM105", "NM106", "NM107", "NM108", "NM109", "NM110", "NM111", "NM112", "NM113", "NM114", "NM115", "NM116", "NM117",
    "NM118", "NM119", "NM120", "NM121", "NM122", "NM123", "NM124", "NM125", "NM126", "NM127", "NM128", "NM129", "NM130",
    "NM131", "NM132", "NM133", "NM134", "NM135", "NM136", "NM143", "NR030", "OL002", "OL003", "OL020", "OL021", "OR002",
    "OR003", "OR004", "OR005", "OR048", "OR054", "PU044", "RD025", "RD026", "RD028", "RD029", "RD030", "RD031", "RD032",
    "RD033", "SK001", "SK002", "SK022", "SK053", "SK054", "SK055", "SK117", "SK118", "UL029", "ZS053", "ZS054",
})

# ---------------------------------------------------------------- JK001 and 54 more

JK001_AND_54_MORE_CANNOT_BE_BILLED_WITH = Exclusion(
    codes=JK001_AND_54_MORE,
    slug="cannot-be-billed-with",
    sentence="cannot be billed with examinations, day-hospital-procedures or another JK code",
    citation=ART_8_TABLE_2_2_NOTE_13,
    valid=FROM_2018_04_01,
    partners=lines(EXAMINATIONS, DAY_HOSPITAL_PROCEDURES, Another("JK")),
    keys=("visit",),
    reading=THE_ACT_DOES_NOT_GIVE_THE_SCOPE,
)

JK001_AND_54_MORE_INCLUDES = Inclusion(
    codes=JK001_AND_54_MORE,
    slug="includes",
    sentence='includes diagnostic-therapeutic-procedures, "histopathological diagnosis" in the same episode',
    citation=ART_8_TABLE_2_2_NOTE_20,
    valid=FROM_2018_04_01,
    items=lines(DIAGNOSTIC_THERAPEUTIC_PROCEDURES, Named("histopathological diagnosis", "histopathological-diagnosis")),
    keys=("episode",),
    reading="the price covers the procedures of the same episode",
)

JK001_AND_54_MORE_REQUIRES_DOCUMENT_MEDICAL_RECORD = DocumentRequired(
    codes=JK001_AND_54_MORE,
    slug="requires-document-medical-record-submitted",
    sentence="requires document medical_record_submitted",
    citation=ART_8_TABLE_2_2_NOTE_20,
    valid=FROM_2018_04_01,
    kind="medical_record_submitted",
)

# ---------------------------------------------------------------- LG213 and 3 more

LG213_AND_3_MORE_REQUIRES = LinesRequired(
    codes={"LG213", "LG214", "LP028", "LP029"},
    slug="requires",
    sentence="requires any material",
    citation=ART_8_TABLE_2_2_NOTE_21,
    valid=FROM_2018_04_01,
    partners=lines(AnyMaterial()),
    keys=("visit",),
    reading="without the recorded material the row is refused",
)

LG213_AND_3_MORE_INCLUDES = Inclusion(
    codes={"LG213", "LG214", "LP028", "LP029"},
    slug="includes",
    sentence="includes any material",
    citation=ART_8_TABLE_2_2_NOTE_21,
    valid=FROM_2018_04_01,
    items=lines(AnyMaterial()),
    keys=("visit",),
    reading=THE_ACT_DOES_NOT_GIVE_THE_SCOPE,
)

# ---------------------------------------------------------------- ZS053, ZS054


def zs053_zs054_only_when_provider_type(line: LineView) -> Truth:
    """ZS053, ZS054: only when provider.type is one of clinic, reference_centre (Art. 8, Table 2.2, note 22)."""
    return line.one_of("provider.type", "clinic", "reference_centre")


ZS053_ZS054_ONLY_WHEN_PROVIDER_TYPE = Condition(
    codes={"ZS053", "ZS054"},
    slug="only-when-provider-type",
    sentence="only when provider.type is one of clinic, reference_centre",
    citation=ART_8_TABLE_2_2_NOTE_22,
    valid=FROM_2018_04_01,
    holds=zs053_zs054_only_when_provider_type,
    asks=("provider.type",),
    reading="the provider itself is a clinic or a reference centre",
)

# ---------------------------------------------------------------- JK001 and 54 more

JK001_AND_54_MORE_UNRESOLVED_FOOTNOTE_2_OF_TABLE_2_2 = Unresolved(
    codes=JK001_AND_54_MORE,
    slug="unresolved-footnote-2-of-table-2.2",
    sentence='unresolved "footnote 2 of Table 2.2"',
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    text="footnote 2 of Table 2.2",
)

# ---------------------------------------------------------------- AL006 and 126 more

AL006_AND_126_MORE_UNRESOLVED_FOOTNOTE_9_OF_TABLE_2_2 = Unresolved(
    codes=AL006_AND_126_MORE,
    slug="unresolved-footnote-9-of-table-2.2",
    sentence='unresolved "footnote 9 of Table 2.2"',
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    text="footnote 9 of Table 2.2",
)

# ---------------------------------------------------------------- LG102 and 6 more

LG102_AND_6_MORE_UNRESOLVED_FOOTNOTE_10_OF_TABLE_2_2 = Unresolved(
    codes=LG102_AND_6_MORE,
    slug="unresolved-footnote-10-of-table-2.2",
    sentence='unresolved "footnote 10 of Table 2.2"',
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    text="footnote 10 of Table 2.2",
)

# ---------------------------------------------------------------- AL001 and 30 more

AL001_AND_30_MORE_UNRESOLVED_FOOTNOTE_11_OF_TABLE_2_2 = Unresolved(
    codes=AL001_AND_30_MORE,
    slug="unresolved-footnote-11-of-table-2.2",
    sentence='unresolved "footnote 11 of Table 2.2"',
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    text="footnote 11 of Table 2.2",
)

# ---------------------------------------------------------------- AL001 and 141 more

AL001_AND_141_MORE_UNRESOLVED_FOOTNOTE_18_OF_TABLE_2_2 = Unresolved(
    codes=AL001_AND_141_MORE,
    slug="unresolved-footnote-18-of-table-2.2",
    sentence='unresolved "footnote 18 of Table 2.2"',
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    text="footnote 18 of Table 2.2",
)

RULES: tuple[Rule, ...] = (
    JK001_AND_54_MORE_CANNOT_BE_BILLED_WITH,
    JK001_AND_54_MORE_INCLUDES,
    JK001_AND_54_MORE_REQUIRES_DOCUMENT_MEDICAL_RECORD,
    LG213_AND_3_MORE_REQUIRES,
    LG213_AND_3_MORE_INCLUDES,
    ZS053_ZS054_ONLY_WHEN_PROVIDER_TYPE,
    JK001_AND_54_MORE_UNRESOLVED_FOOTNOTE_2_OF_TABLE_2_2,
    AL006_AND_126_MORE_UNRESOLVED_FOOTNOTE_9_OF_TABLE_2_2,
    LG102_AND_6_MORE_UNRESOLVED_FOOTNOTE_10_OF_TABLE_2_2,
    AL001_AND_30_MORE_UNRESOLVED_FOOTNOTE_11_OF_TABLE_2_2,
    AL001_AND_141_MORE_UNRESOLVED_FOOTNOTE_18_OF_TABLE_2_2,
)
