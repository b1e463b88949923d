"""The rules of Radiacions ionitzants (Rx); Radiacions ionitzants (Rx), Art. 1; Radiacions ionitzants (Rx), Art. 2;
Radiacions ionitzants (Rx), Art. 3, 1; Radiacions ionitzants (Rx), Art. 3, 2; Radiacions ionitzants (Rx), Art. 3, 3;
Radiacions ionitzants (Rx), Art. 4; Radiacions ionitzants (Rx), Cap. 2; Radiacions ionitzants (Rx), Cap. 3;
Radiacions ionitzants (Rx), Cap. 3, Angiografia per via venosa; Radiacions ionitzants (Rx), Cap. 4; Radiacions
ionitzants (Rx), Cap. 5.

Generated from rulesets/andorra/19-radiology.takst by `takst build andorra`: change the rules there, then build
again.
"""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from takst.runtime.engine_lines import billed
from takst.runtime.kleene import Truth
from takst.runtime.plan import (
    Condition,
    DocumentRequired,
    Exclusion,
    Factor,
    Inclusion,
    InclusionLift,
    Limit,
    LinesRequired,
    Named,
    Outcome,
    PaysCoefficient,
    PaysFee,
    Permission,
    Rule,
    Supplement,
    Unresolved,
    lines,
)
from takst.runtime.spec import Citation, Fee, Period
from takst.runtime.view import LineView
from takst.runtime.windows import Window

from .vocabulary import ARTERIAL_ANGIOGRAPHIES, X_RAY_BASES

CODE_7001_Z_AND_83_MORE = frozenset({
    "7001 Z", "7002 A", "7003 B", "7004 C", "7005 O", "7006 R", "7007 T", "7008 X", "7009 E", "7010 F", "7011 G",
    "7012 I", "7013 L", "7014 P", "7015 L", "7016 M", "7017 D", "7018 O", "7019 Q", "7020 T", "7021 X", "7022 Z",
    "7023 Y", "7024 A", "7025 C", "7026 B", "7027 D", "7028 E", "7029 F", "7030 G", "7031 H", "7032 I", "7033 M",
    "7034 N", "7035 O", "7036 P", "7037 Q", "7038 R", "7039 S", "7040 T", "7041 U", "7042 V", "7043 X", "7044 Y",
    "7045 Z", "7046 D", "7047 F", "7048 N", "7049 L", "7050 M", "7051 B", "7052 P", "7053 X", "7054 T", "7055 R",
    "7056 E", "7057 W", "7058 Q", "7059 P", "7060 U", "7061 O", "7062 C", "7063 Y", "7064 A", "7065 D", "7066 B",
    "7067 C", "7068 O", "7069 H", "7070 M", "7071 S", "7072 T", "7073 L", "7075 D", "7076 W", "7077 X", "7101 P",
    "7102 Q", "7103 R", "7104 U", "7105 V", "7106 X", "7107 Y", "7200 Z",
})
RADIACIONS_IONITZANTS_RX = Citation("ngap", "Radiacions ionitzants (Rx)")
FROM_2014_05_14 = Period(dt.date(2014, 5, 14))
CODE_7002_A_AND_83_MORE = frozenset({
    "7002 A", "7003 B", "7004 C", "7005 O", "7006 R", "7007 T", "7008 X", "7009 E", "7010 F", "7011 G", "7012 I",
    "7013 L", "7014 P", "7015 L", "7016 M", "7017 D", "7018 O", "7019 Q", "7020 T", "7021 X", "7022 Z", "7023 Y",
    "7024 A", "7025 C", "7026 B", "7027 D", "7028 E", "7029 F", "7030 G", "7031 H", "7032 I", "7033 M", "7034 N",
    "7035 O", "7036 P", "7037 Q", "7038 R", "7039 S", "7040 T", "7041 U", "7042 V", "7043 X", "7044 Y", "7045 Z",
    "7046 D", "7047 F", "7048 N", "7049 L", "7050 M", "7051 B", "7052 P", "7053 X", "7054 T", "7055 R", "7056 E",
    "7057 W", "7058 Q", "7059 P", "7060 U", "7061 O", "7062 C", "7063 Y", "7064 A", "7065 D", "7066 B", "7067 C",
    "7068 O", "7069 H", "7070 M", "7071 S", "7072 T", "7073 L", "7075 D", "7076 W", "7077 X", "7101 P", "7102 Q",
    "7103 R", "7104 U", "7105 V", "7106 X", "7107 Y", "7200 Z", "RMN",
})
RADIACIONS_IONITZANTS_RX_ART_1 = Citation("ngap", "Radiacions ionitzants (Rx), Art. 1")
CODE_7002_A_AND_82_MORE = frozenset({
    "7002 A", "7003 B", "7004 C", "7005 O", "7006 R", "7007 T", "7008 X", "7009 E", "7010 F", "7011 G", "7012 I",
    "7013 L", "7014 P", "7015 L", "7016 M", "7017 D", "7018 O", "7019 Q", "7020 T", "7021 X", "7022 Z", "7023 Y",
    "7024 A", "7025 C", "7026 B", "7027 D", "7028 E", "7029 F", "7030 G", "7031 H", "7032 I", "7033 M", "7034 N",
    "7035 O", "7036 P", "7037 Q", "7038 R", "7039 S", "7040 T", "7041 U", "7042 V", "7043 X", "7044 Y", "7045 Z",
    "7046 D", "7047 F", "7048 N", "7049 L", "7050 M", "7051 B", "7052 P", "7053 X", "7054 T", "7055 R", "7056 E",
    "7057 W", "7058 Q", "7059 P", "7060 U", "7061 O", "7062 C", "7063 Y", "7064 A", "7065 D", "7066 B", "7067 C",
    "7068 O", "7069 H", "7070 M", "7071 S", "7072 T", "7073 L", "7075 D", "7076 W", "7077 X", "7101 P", "7102 Q",
    "7103 R", "7104 U", "7105 V", "7106 X", "7107 Y", "7200 Z",
})
RADIACIONS_IONITZANTS_RX_ART_2 = Citation("ngap", "Radiacions ionitzants (Rx), Art. 2")
RADIACIONS_IONITZANTS_RX_ART_3_1 = Citation("ngap", "Radiacions ionitzants (Rx), Art. 3, 1")
CODE_7002_A_AND_70_MORE = frozenset({
    "7002 A", "7003 B", "7005 O", "7007 T", "7009 E", "7010 F", "7011 G", "7012 I", "7013 L", "7014 P", "7015 L",
    "7016 M", "7017 D", "7018 O", "7019 Q", "7020 T", "7021 X", "7022 Z", "7023 Y", "7024 A", "7025 C", "7026 B",
    "7027 D", "7028 E", "7029 F", "7030 G", "7031 H", "7032 I", "7033 M", "7034 N", "7036 P", "7037 Q", "7038 R",
    "7039 S", "7040 T", "7041 U", "7043 X", "7044 Y", "7045 Z", "7046 D", "7047 F", "7048 N", "7049 L", "7050 M",
    "7051 B", "7052 P", "7053 X", "7054 T", "7055 R", "7056 E", "7057 W", "7058 Q", "7059 P", "7062 C", "7063 Y",
    "7064 A", "7065 D", "7066 B", "7067 C", "7068 O", "7069 H", "7070 M", "7072 T", "7101 P", "7102 Q", "7103 R",
    "7104 U", "7105 V", "7106 X", "7107 Y", "7200 Z",
})
CODE_7004_C_AND_11_MORE = frozenset({
    "7004 C", "7006 R", "7008 X", "7035 O", "7042 V", "7060 U", "7061 O", "7071 S", "7073 L", "7075 D", "7076 W",
    "7077 X",
})
RADIACIONS_IONITZANTS_RX_ART_3_2 = Citation("ngap", "Radiacions ionitzants (Rx), Art. 3, 2")
SEVERAL_INCREASES_MULTIPLY = "several increases multiply"
RADIACIONS_IONITZANTS_RX_ART_3_3 = Citation("ngap", "Radiacions ionitzants (Rx), Art. 3, 3")
CODE_7002_A_AND_19_MORE = frozenset({
    "7002 A", "7003 B", "7004 C", "7005 O", "7006 R", "7007 T", "7008 X", "7009 E", "7010 F", "7011 G", "7012 I",
    "7013 L", "7014 P", "7015 L", "7016 M", "7017 D", "7018 O", "7019 Q", "7020 T", "7021 X",
})
RADIACIONS_IONITZANTS_RX_ART_4 = Citation("ngap", "Radiacions ionitzants (Rx), Art. 4")
CODE_7002_A_AND_81_MORE = frozenset({
    "7002 A", "7003 B", "7004 C", "7005 O", "7006 R", "7007 T", "7008 X", "7009 E", "7010 F", "7012 I", "7013 L",
    "7014 P", "7015 L", "7016 M", "7017 D", "7018 O", "7019 Q", "7020 T", "7021 X", "7022 Z", "7023 Y", "7024 A",
    "7025 C", "7026 B", "7027 D", "7028 E", "7029 F", "7030 G", "7031 H", "7032 I", "7033 M", "7034 N", "7035 O",
    "7036 P", "7037 Q", "7038 R", "7039 S", "7040 T", "7041 U", "7042 V", "7043 X", "7044 Y", "7045 Z", "7046 D",
    "7047 F", "7048 N", "7049 L", "7050 M", "7051 B", "7052 P", "7053 X", "7054 T", "7055 R", "7056 E", "7057 W",
    "7058 Q", "7059 P", "7060 U", "7061 O", "7062 C", "7063 Y", "7064 A", "7065 D", "7066 B", "7067 C", "7068 O",
    "7069 H", "7070 M", "7071 S", "7072 T", "7073 L", "7075 D", "7076 W", "7077 X", "7101 P", "7102 Q", "7103 R",
    "7104 U", "7105 V", "7106 X", "7107 Y", "7200 Z",
})
RADIACIONS_IONITZANTS_RX_CAP_2 = Citation("ngap", "Radiacions ionitzants (Rx), Cap. 2")
RADIACIONS_IONITZANTS_RX_CAP_3 = Citation("ngap", "Radiacions ionitzants (Rx), Cap. 3")
CODE_7030_G_AND_7_MORE = frozenset({"7030 G", "7031 H", "7032 I", "7034 N", "7035 O", "7036 P", "7037 Q", "7038 R"})
RADIACIONS_IONITZANTS_RX_CAP_3_ANGIOGRAFIA_PER_VIA_VENOSA = Citation(
    "ngap",
    "Radiacions ionitzants (Rx), Cap. 3, Angiografia per via venosa",
)
CODE_7054_T_AND_7_MORE = frozenset({"7054 T", "7055 R", "7056 E", "7057 W", "7058 Q", "7059 P", "7060 U", "7061 O"})
CODE_7002_A_AND_74_MORE = frozenset({
    "7002 A", "7003 B", "7004 C", "7005 O", "7006 R", "7007 T", "7008 X", "7009 E", "7010 F", "7011 G", "7012 I",
    "7013 L", "7014 P", "7015 L", "7016 M", "7017 D", "7018 O", "7019 Q", "7020 T", "7021 X", "7022 Z", "7023 Y",
    "7024 A", "7025 C", "7026 B", "7027 D", "7028 E", "7029 F", "7030 G", "7031 H", "7032 I", "7033 M", "7034 N",
    "7035 O", "7036 P", "7037 Q", "7038 R", "7039 S", "7040 T", "7041 U", "7042 V", "7043 X", "7044 Y", "7045 Z",
    "7046 D", "7047 F", "7048 N", "7049 L", "7050 M", "7051 B", "7052 P", "7053 X", "7062 C", "7063 Y", "7064 A",
    "7065 D", "7066 B", "7067 C", "7068 O", "7069 H", "7070 M", "7071 S", "7072 T", "7073 L", "7075 D", "7076 W",
    "7077 X", "7101 P", "7102 Q", "7103 R", "7104 U", "7105 V", "7106 X", "7107 Y", "7200 Z",
})
RADIACIONS_IONITZANTS_RX_CAP_4 = Citation("ngap", "Radiacions ionitzants (Rx), Cap. 4")
RADIACIONS_IONITZANTS_RX_CAP_5 = Citation("ngap", "Radiacions ionitzants (Rx), Cap. 5")

# ---------------------------------------------------------------- 7001 Z and 83 more


def code_7001_z_and_83_more_only_when_performer_role(line: LineView) -> Truth:
    """7001 Z and 83 more: only by performer.role doctor, surgeon, anaesthetist, dentist (Radiacions ionitzants (Rx)).
    """
    return line.one_of("performer.role", "doctor", "surgeon", "anaesthetist", "dentist")


CODE_7001_Z_AND_83_MORE_ONLY_WHEN_PERFORMER_ROLE = Condition(
    codes=CODE_7001_Z_AND_83_MORE,
    slug="only-when-performer-role",
    sentence="only by performer.role doctor, surgeon, anaesthetist, dentist",
    citation=RADIACIONS_IONITZANTS_RX,
    valid=FROM_2014_05_14,
    holds=code_7001_z_and_83_more_only_when_performer_role,
    asks=("performer.role",),
)


def code_7001_z_and_83_more_only_when_competence(line: LineView) -> Truth:
    """7001 Z and 83 more: only when competence (Radiacions ionitzants (Rx))."""
    return line.is_true("competence")


CODE_7001_Z_AND_83_MORE_ONLY_WHEN_COMPETENCE = Condition(
    codes=CODE_7001_Z_AND_83_MORE,
    slug="only-when-competence",
    sentence="only when competence",
    citation=RADIACIONS_IONITZANTS_RX,
    valid=FROM_2014_05_14,
    holds=code_7001_z_and_83_more_only_when_competence,
    asks=("competence",),
)


def code_7001_z_and_83_more_only_when_signature(line: LineView) -> Truth:
    """7001 Z and 83 more: only when signature otherwise needs document (Radiacions ionitzants (Rx))."""
    return line.is_true("signature")


CODE_7001_Z_AND_83_MORE_ONLY_WHEN_SIGNATURE = Condition(
    codes=CODE_7001_Z_AND_83_MORE,
    slug="only-when-signature",
    sentence="only when signature otherwise needs document",
    citation=RADIACIONS_IONITZANTS_RX,
    valid=FROM_2014_05_14,
    holds=code_7001_z_and_83_more_only_when_signature,
    asks=("signature",),
    otherwise="needs document",
)


def code_7001_z_and_83_more_only_when_installation_number(line: LineView) -> Truth:
    """7001 Z and 83 more: only when installation_number is given otherwise needs document (Radiacions ionitzants (Rx)).
    """
    return line.given("installation_number")


CODE_7001_Z_AND_83_MORE_ONLY_WHEN_INSTALLATION_NUMBER = Condition(
    codes=CODE_7001_Z_AND_83_MORE,
    slug="only-when-installation-number",
    sentence="only when installation_number is given otherwise needs document",
    citation=RADIACIONS_IONITZANTS_RX,
    valid=FROM_2014_05_14,
    holds=code_7001_z_and_83_more_only_when_installation_number,
    asks=("installation_number",),
    otherwise="needs document",
)

# ---------------------------------------------------------------- 7002 A and 83 more

CODE_7002_A_AND_83_MORE_REQUIRES_DOCUMENT_REPORT = DocumentRequired(
    codes=CODE_7002_A_AND_83_MORE,
    slug="requires-document-report",
    sentence="requires document report",
    citation=RADIACIONS_IONITZANTS_RX_ART_1,
    valid=FROM_2014_05_14,
    kind="report",
)

# ---------------------------------------------------------------- 7002 A and 82 more

CODE_7002_A_AND_82_MORE_PAYS_COEFFICIENT = PaysCoefficient(
    codes=CODE_7002_A_AND_82_MORE,
    slug="pays-coefficient",
    sentence="pays coefficient",
    citation=RADIACIONS_IONITZANTS_RX_ART_1,
    valid=FROM_2014_05_14,
)

# ---------------------------------------------------------------- 7001 Z Per a completar el nombre de R es sumaran les…

CODE_7001_Z_REQUIRES = LinesRequired(
    codes={"7001 Z"},
    slug="requires",
    sentence="requires x-ray-bases in the same session",
    citation=RADIACIONS_IONITZANTS_RX_ART_1,
    valid=FROM_2014_05_14,
    partners=lines(X_RAY_BASES),
    keys=("session",),
)

CODE_7001_Z_MAX_1_PER_SESSION_AND_EXAMINATION = Limit(
    codes={"7001 Z"},
    slug="max-1-per-session-and-examination",
    sentence="max 1 per session and examination",
    citation=RADIACIONS_IONITZANTS_RX_ART_1,
    valid=FROM_2014_05_14,
    number=1,
    window=Window("keys", keys=("session", "examination")),
)

CODE_7001_Z_PAYS_R_0 = PaysFee(
    codes={"7001 Z"},
    slug="pays-r-0",
    sentence="pays R 0",
    citation=RADIACIONS_IONITZANTS_RX_ART_1,
    valid=FROM_2014_05_14,
    fee=Fee(Decimal("0"), letter="R"),
)

CODE_7001_Z_ADDS_R_5_PER_PLATES_EXCEPTIONAL = Supplement(
    codes={"7001 Z"},
    slug="adds-r-5-per-plates-exceptional",
    sentence="adds R 5 per plates_exceptional",
    citation=RADIACIONS_IONITZANTS_RX_ART_1,
    valid=FROM_2014_05_14,
    fee=Fee(Decimal("5"), letter="R"),
    fact="plates_exceptional",
)

CODE_7001_Z_ADDS_R_10_PER_PLATES_EXCEPTIONAL_SEVERAL = Supplement(
    codes={"7001 Z"},
    slug="adds-r-10-per-plates-exceptional-several",
    sentence="adds R 10 per plates_exceptional_several",
    citation=RADIACIONS_IONITZANTS_RX_ART_1,
    valid=FROM_2014_05_14,
    fee=Fee(Decimal("10"), letter="R"),
    fact="plates_exceptional_several",
)

CODE_7001_Z_ADDS_R_2_PER_PLATES_MIDDLE = Supplement(
    codes={"7001 Z"},
    slug="adds-r-2-per-plates-middle",
    sentence="adds R 2 per plates_middle",
    citation=RADIACIONS_IONITZANTS_RX_ART_1,
    valid=FROM_2014_05_14,
    fee=Fee(Decimal("2"), letter="R"),
    fact="plates_middle",
)

CODE_7001_Z_ADDS_R_4_PER_PLATES_MIDDLE_SEVERAL = Supplement(
    codes={"7001 Z"},
    slug="adds-r-4-per-plates-middle-several",
    sentence="adds R 4 per plates_middle_several",
    citation=RADIACIONS_IONITZANTS_RX_ART_1,
    valid=FROM_2014_05_14,
    fee=Fee(Decimal("4"), letter="R"),
    fact="plates_middle_several",
)

CODE_7001_Z_ADDS_R_1_PER_PLATES_SMALL = Supplement(
    codes={"7001 Z"},
    slug="adds-r-1-per-plates-small",
    sentence="adds R 1 per plates_small",
    citation=RADIACIONS_IONITZANTS_RX_ART_1,
    valid=FROM_2014_05_14,
    fee=Fee(Decimal("1"), letter="R"),
    fact="plates_small",
)

CODE_7001_Z_ADDS_R_2_PER_PLATES_SMALL_SEVERAL = Supplement(
    codes={"7001 Z"},
    slug="adds-r-2-per-plates-small-several",
    sentence="adds R 2 per plates_small_several",
    citation=RADIACIONS_IONITZANTS_RX_ART_1,
    valid=FROM_2014_05_14,
    fee=Fee(Decimal("2"), letter="R"),
    fact="plates_small_several",
)

CODE_7001_Z_UNRESOLVED_PLATES_OVER_24_X_30 = Unresolved(
    codes={"7001 Z"},
    slug="unresolved-plates-over-24-x-30",
    sentence='unresolved "plates over 24 x 30 that are neither 30 x 40, 35 x 35, 36 x 43 nor have a side over 43 cm"',
    citation=RADIACIONS_IONITZANTS_RX_ART_1,
    valid=FROM_2014_05_14,
    text="plates over 24 x 30 that are neither 30 x 40, 35 x 35, 36 x 43 nor have a side over 43 cm",
)

# ---------------------------------------------------------------- 7002 A and 83 more


def code_7002_a_and_83_more_only_when_report_contents(line: LineView) -> Truth:
    """7002 A and 83 more: only when report_contents includes radiologist_signature and report_contents includes
    radiologist_name and report_contents includes patient_name otherwise needs document (Radiacions ionitzants (Rx),
    Art. 2).
    """
    return (
        line.contains("report_contents", "radiologist_signature")
        & line.contains("report_contents", "radiologist_name")
        & line.contains("report_contents", "patient_name")
    )


CODE_7002_A_AND_83_MORE_ONLY_WHEN_REPORT_CONTENTS = Condition(
    codes=CODE_7002_A_AND_83_MORE,
    slug="only-when-report-contents",
    sentence=(
        "only when report_contents includes radiologist_signature and report_contents includes radiologist_name and "
        "report_contents includes patient_name otherwise needs document"
    ),
    citation=RADIACIONS_IONITZANTS_RX_ART_2,
    valid=FROM_2014_05_14,
    holds=code_7002_a_and_83_more_only_when_report_contents,
    asks=("report_contents",),
    otherwise="needs document",
)

# ---------------------------------------------------------------- 7001 Z Per a completar el nombre de R es sumaran les…


def code_7001_z_only_when_report_contents(line: LineView) -> Truth:
    """7001 Z: only when report_contents includes plate_numbers otherwise needs document (Radiacions ionitzants (Rx),
    Art. 2).
    """
    return line.contains("report_contents", "plate_numbers")


CODE_7001_Z_ONLY_WHEN_REPORT_CONTENTS = Condition(
    codes={"7001 Z"},
    slug="only-when-report-contents",
    sentence="only when report_contents includes plate_numbers otherwise needs document",
    citation=RADIACIONS_IONITZANTS_RX_ART_2,
    valid=FROM_2014_05_14,
    holds=code_7001_z_only_when_report_contents,
    asks=("report_contents",),
    otherwise="needs document",
)


def code_7001_z_only_when_plates_marked(line: LineView) -> Truth:
    """7001 Z: only when plates_marked otherwise needs document (Radiacions ionitzants (Rx), Art. 2)."""
    return line.is_true("plates_marked")


CODE_7001_Z_ONLY_WHEN_PLATES_MARKED = Condition(
    codes={"7001 Z"},
    slug="only-when-plates-marked",
    sentence="only when plates_marked otherwise needs document",
    citation=RADIACIONS_IONITZANTS_RX_ART_2,
    valid=FROM_2014_05_14,
    holds=code_7001_z_only_when_plates_marked,
    asks=("plates_marked",),
    otherwise="needs document",
)

# ---------------------------------------------------------------- 7002 A and 82 more


def code_7002_a_and_82_more_not_covered_when(line: LineView) -> Truth:
    """The `when` of 7002 A and 82 more: not covered when place_of_service is home and patient_transportable (Radiacions
    ionitzants (Rx), Art. 3, 1).
    """
    return line.equals("place_of_service", "home") & line.is_true("patient_transportable")


CODE_7002_A_AND_82_MORE_NOT_COVERED = Outcome(
    codes=CODE_7002_A_AND_82_MORE,
    slug="not-covered",
    sentence="not covered when place_of_service is home and patient_transportable",
    citation=RADIACIONS_IONITZANTS_RX_ART_3_1,
    valid=FROM_2014_05_14,
    verdict="not covered",
    when=code_7002_a_and_82_more_not_covered_when,
)


def code_7002_a_and_82_more_does_not_include_when(line: LineView) -> Truth:
    """The `when` of 7002 A and 82 more: does not include "kilometre indemnity" when place_of_service is home
    (Radiacions ionitzants (Rx), Art. 3, 1).
    """
    return line.equals("place_of_service", "home")


CODE_7002_A_AND_82_MORE_DOES_NOT_INCLUDE = InclusionLift(
    codes=CODE_7002_A_AND_82_MORE,
    slug="does-not-include",
    sentence='does not include "kilometre indemnity" when place_of_service is home',
    citation=RADIACIONS_IONITZANTS_RX_ART_3_1,
    valid=FROM_2014_05_14,
    items=lines(Named("kilometre indemnity", "kilometre-indemnity")),
    when=code_7002_a_and_82_more_does_not_include_when,
)

CODE_7002_A_AND_82_MORE_UNRESOLVED_THE_USUAL_INDEMNITY_FOR = Unresolved(
    codes=CODE_7002_A_AND_82_MORE,
    slug="unresolved-the-usual-indemnity-for-kilometres",
    sentence='unresolved "the usual indemnity for kilometres is not here"',
    citation=RADIACIONS_IONITZANTS_RX_ART_3_1,
    valid=FROM_2014_05_14,
    text="the usual indemnity for kilometres is not here",
)

# ---------------------------------------------------------------- 7002 A and 70 more


def code_7002_a_and_70_more_times_2_at_least_r_30_when(line: LineView) -> Truth:
    """The `when` of 7002 A and 70 more: times 2, at least R 30 when place_of_service is home (Radiacions ionitzants
    (Rx), Art. 3, 1).
    """
    return line.equals("place_of_service", "home")


CODE_7002_A_AND_70_MORE_TIMES_2_AT_LEAST_R_30 = Factor(
    codes=CODE_7002_A_AND_70_MORE,
    slug="times-2-at-least-r-30",
    sentence="times 2, at least R 30 when place_of_service is home",
    citation=RADIACIONS_IONITZANTS_RX_ART_3_1,
    valid=FROM_2014_05_14,
    factor=Decimal("2"),
    floor=Fee(Decimal("30"), letter="R"),
    when=code_7002_a_and_70_more_times_2_at_least_r_30_when,
    reading="the least is for each base; several increases multiply, in the order of the language",
)

# ---------------------------------------------------------------- 7004 C and 11 more


def code_7004_c_and_11_more_times_2_when(line: LineView) -> Truth:
    """The `when` of 7004 C and 11 more: times 2 when place_of_service is home (Radiacions ionitzants (Rx), Art. 3, 1).
    """
    return line.equals("place_of_service", "home")


CODE_7004_C_AND_11_MORE_TIMES_2 = Factor(
    codes=CODE_7004_C_AND_11_MORE,
    slug="times-2",
    sentence="times 2 when place_of_service is home",
    citation=RADIACIONS_IONITZANTS_RX_ART_3_1,
    valid=FROM_2014_05_14,
    factor=Decimal("2"),
    when=code_7004_c_and_11_more_times_2_when,
    reading="what is added to a base doubles with it, and needs no least amount of its own",
)

# ---------------------------------------------------------------- 7002 A and 82 more


def code_7002_a_and_82_more_times_1_5_when_place_of_service_when(line: LineView) -> Truth:
    """The `when` of 7002 A and 82 more: surcharge 50 % when place_of_service is one of operating_theatre,
    intensive_care (Radiacions ionitzants (Rx), Art. 3, 2).
    """
    return line.one_of("place_of_service", "operating_theatre", "intensive_care")


CODE_7002_A_AND_82_MORE_TIMES_1_5_WHEN_PLACE_OF_SERVICE = Factor(
    codes=CODE_7002_A_AND_82_MORE,
    slug="times-1.5.when-place-of-service",
    sentence="surcharge 50 % when place_of_service is one of operating_theatre, intensive_care",
    citation=RADIACIONS_IONITZANTS_RX_ART_3_2,
    valid=FROM_2014_05_14,
    factor=Decimal("1.50"),
    when=code_7002_a_and_82_more_times_1_5_when_place_of_service_when,
    reading=SEVERAL_INCREASES_MULTIPLY,
)


def code_7002_a_and_82_more_times_1_5_when_place_of_service_2_when(line: LineView) -> Truth:
    """The `when` of 7002 A and 82 more: surcharge 50 % when place_of_service is bedside and hospitalised and not
    patient_transportable (Radiacions ionitzants (Rx), Art. 3, 3).
    """
    return (
        line.equals("place_of_service", "bedside")
        & line.is_true("hospitalised")
        & ~line.is_true("patient_transportable")
    )


CODE_7002_A_AND_82_MORE_TIMES_1_5_WHEN_PLACE_OF_SERVICE_2 = Factor(
    codes=CODE_7002_A_AND_82_MORE,
    slug="times-1.5.when-place-of-service-and-hospitalised-and-patient-transportable",
    sentence="surcharge 50 % when place_of_service is bedside and hospitalised and not patient_transportable",
    citation=RADIACIONS_IONITZANTS_RX_ART_3_3,
    valid=FROM_2014_05_14,
    factor=Decimal("1.50"),
    when=code_7002_a_and_82_more_times_1_5_when_place_of_service_2_when,
    reading=SEVERAL_INCREASES_MULTIPLY,
)

# ---------------------------------------------------------------- 7002 A and 19 more


def code_7002_a_and_19_more_times_1_5_when_technique_direct_when(line: LineView) -> Truth:
    """The `when` of 7002 A and 19 more: surcharge 50 % when technique_direct_magnification (Radiacions ionitzants (Rx),
    Art. 4).
    """
    return line.is_true("technique_direct_magnification")


CODE_7002_A_AND_19_MORE_TIMES_1_5_WHEN_TECHNIQUE_DIRECT = Factor(
    codes=CODE_7002_A_AND_19_MORE,
    slug="times-1.5.when-technique-direct-magnification",
    sentence="surcharge 50 % when technique_direct_magnification",
    citation=RADIACIONS_IONITZANTS_RX_ART_4,
    valid=FROM_2014_05_14,
    factor=Decimal("1.50"),
    when=code_7002_a_and_19_more_times_1_5_when_technique_direct_when,
    reading="examinations of bones are the rows of chapter 2; several increases multiply",
)

# ---------------------------------------------------------------- 7002 A and 82 more


def code_7002_a_and_82_more_times_1_5_when_technique_fixed_device_when(line: LineView) -> Truth:
    """The `when` of 7002 A and 82 more: surcharge 50 % when technique_fixed_device (Radiacions ionitzants (Rx), Art.
    4).
    """
    return line.is_true("technique_fixed_device")


CODE_7002_A_AND_82_MORE_TIMES_1_5_WHEN_TECHNIQUE_FIXED_DEVICE = Factor(
    codes=CODE_7002_A_AND_82_MORE,
    slug="times-1.5.when-technique-fixed-device",
    sentence="surcharge 50 % when technique_fixed_device",
    citation=RADIACIONS_IONITZANTS_RX_ART_4,
    valid=FROM_2014_05_14,
    factor=Decimal("1.50"),
    when=code_7002_a_and_82_more_times_1_5_when_technique_fixed_device_when,
    reading=SEVERAL_INCREASES_MULTIPLY,
)


def code_7002_a_and_82_more_times_1_25_when(line: LineView) -> Truth:
    """The `when` of 7002 A and 82 more: surcharge 25 % when patient.age < 3 years (Radiacions ionitzants (Rx), Art. 4).
    """
    return line.compare("patient.age", "<", Decimal("3"))


CODE_7002_A_AND_82_MORE_TIMES_1_25 = Factor(
    codes=CODE_7002_A_AND_82_MORE,
    slug="times-1.25",
    sentence="surcharge 25 % when patient.age < 3 years",
    citation=RADIACIONS_IONITZANTS_RX_ART_4,
    valid=FROM_2014_05_14,
    factor=Decimal("1.25"),
    when=code_7002_a_and_82_more_times_1_25_when,
    reading=SEVERAL_INCREASES_MULTIPLY,
)

# ---------------------------------------------------------------- 7002 A and 81 more


def code_7002_a_and_81_more_times_0_5_when(line: LineView) -> Truth:
    """The `when` of 7002 A and 81 more: reduction 50 % when comparative_view (Radiacions ionitzants (Rx), Art. 4)."""
    return line.is_true("comparative_view")


CODE_7002_A_AND_81_MORE_TIMES_0_5 = Factor(
    codes=CODE_7002_A_AND_81_MORE,
    slug="times-0.5",
    sentence="reduction 50 % when comparative_view",
    citation=RADIACIONS_IONITZANTS_RX_ART_4,
    valid=FROM_2014_05_14,
    factor=Decimal("0.50"),
    when=code_7002_a_and_81_more_times_0_5_when,
)

# ---------------------------------------------------------------- 7002 A and 70 more


def code_7002_a_and_70_more_adds_r_5_when(line: LineView) -> Truth:
    """The `when` of 7002 A and 70 more: adds R 5 when contrast and televised_control (Radiacions ionitzants (Rx), Art.
    4).
    """
    return line.is_true("contrast") & line.is_true("televised_control")


CODE_7002_A_AND_70_MORE_ADDS_R_5 = Supplement(
    codes=CODE_7002_A_AND_70_MORE,
    slug="adds-r-5",
    sentence="adds R 5 when contrast and televised_control",
    citation=RADIACIONS_IONITZANTS_RX_ART_4,
    valid=FROM_2014_05_14,
    fee=Fee(Decimal("5"), letter="R"),
    when=code_7002_a_and_70_more_adds_r_5_when,
    reading="the 5 come on top of what the increases make of the base",
)

# ---------------------------------------------------------------- 7002 A and 2 more


def code_7002_a_and_2_more_only_when_segment_count_and_units(line: LineView) -> Truth:
    """7002 A and 2 more: only when segment_count at least 1 per 1 units (Radiacions ionitzants (Rx), Cap. 2)."""
    return line.ratio("segment_count", "at least", Decimal("1"), Decimal("1"), "units")


CODE_7002_A_AND_2_MORE_ONLY_WHEN_SEGMENT_COUNT_AND_UNITS = Condition(
    codes={"7002 A", "7005 O", "7019 Q"},
    slug="only-when-segment-count-and-units",
    sentence="only when segment_count at least 1 per 1 units",
    citation=RADIACIONS_IONITZANTS_RX_CAP_2,
    valid=FROM_2014_05_14,
    holds=code_7002_a_and_2_more_only_when_segment_count_and_units,
    asks=("segment_count", "units"),
)

# ---------------------------------------------------------------- 7006 R and 5 more


def code_7006_r_and_5_more_only_when_incidence_count_and_units(line: LineView) -> Truth:
    """7006 R and 5 more: only when incidence_count at least 1 per 1 units (Radiacions ionitzants (Rx), Cap. 2)."""
    return line.ratio("incidence_count", "at least", Decimal("1"), Decimal("1"), "units")


CODE_7006_R_AND_5_MORE_ONLY_WHEN_INCIDENCE_COUNT_AND_UNITS = Condition(
    codes={"7006 R", "7008 X", "7010 F", "7012 I", "7013 L", "7017 D"},
    slug="only-when-incidence-count-and-units",
    sentence="only when incidence_count at least 1 per 1 units",
    citation=RADIACIONS_IONITZANTS_RX_CAP_2,
    valid=FROM_2014_05_14,
    holds=code_7006_r_and_5_more_only_when_incidence_count_and_units,
    asks=("incidence_count", "units"),
)

# ---------------------------------------------------------------- 7004 C, 7006 R


def code_7004_c_7006_r_only_when_after_fundamental(line: LineView) -> Truth:
    """7004 C, 7006 R: only when after_fundamental (Radiacions ionitzants (Rx), Cap. 2)."""
    return line.is_true("after_fundamental")


CODE_7004_C_7006_R_ONLY_WHEN_AFTER_FUNDAMENTAL = Condition(
    codes={"7004 C", "7006 R"},
    slug="only-when-after-fundamental",
    sentence="only when after_fundamental",
    citation=RADIACIONS_IONITZANTS_RX_CAP_2,
    valid=FROM_2014_05_14,
    holds=code_7004_c_7006_r_only_when_after_fundamental,
    asks=("after_fundamental",),
)

# ---------------------------------------------------------------- 7007 T, 7008 X


def code_7007_t_7008_x_only_when_after_fundamental(line: LineView) -> Truth:
    """7007 T, 7008 X: only when not after_fundamental (Radiacions ionitzants (Rx), Cap. 2)."""
    return ~line.is_true("after_fundamental")


CODE_7007_T_7008_X_ONLY_WHEN_AFTER_FUNDAMENTAL = Condition(
    codes={"7007 T", "7008 X"},
    slug="only-when-after-fundamental",
    sentence="only when not after_fundamental",
    citation=RADIACIONS_IONITZANTS_RX_CAP_2,
    valid=FROM_2014_05_14,
    holds=code_7007_t_7008_x_only_when_after_fundamental,
    asks=("after_fundamental",),
)

# ---------------------------------------------------------------- 7007 T Si no, la primera incidència

CODE_7007_T_MAX_1_PER_SESSION_AND_EXAMINATION = Limit(
    codes={"7007 T"},
    slug="max-1-per-session-and-examination",
    sentence="max 1 per session and examination",
    citation=RADIACIONS_IONITZANTS_RX_CAP_2,
    valid=FROM_2014_05_14,
    number=1,
    window=Window("keys", keys=("session", "examination")),
)

# ---------------------------------------------------------------- 7008 X Les següents, per incidència

CODE_7008_X_REQUIRES = LinesRequired(
    codes={"7008 X"},
    slug="requires",
    sentence="requires 7007 T in the same session",
    citation=RADIACIONS_IONITZANTS_RX_CAP_2,
    valid=FROM_2014_05_14,
    partners=lines("7007 T"),
    keys=("session",),
)

# ---------------------------------------------------------------- 7016 M Radiografia panoràmica del sistema dentari, a…

CODE_7016_M_MAX_1_PER_SESSION = Limit(
    codes={"7016 M"},
    slug="max-1-per-session",
    sentence="max 1 per session",
    citation=RADIACIONS_IONITZANTS_RX_CAP_2,
    valid=FROM_2014_05_14,
    number=1,
    window=Window("keys", keys=("session",)),
    reading="one or several films of a session are one row",
)

# ---------------------------------------------------------------- 7020 T Per cada un d'aquests exàmens


def code_7020_t_only_when_exam_count_and_units(line: LineView) -> Truth:
    """7020 T: only when exam_count at least 1 per 1 units (Radiacions ionitzants (Rx), Cap. 2)."""
    return line.ratio("exam_count", "at least", Decimal("1"), Decimal("1"), "units")


CODE_7020_T_ONLY_WHEN_EXAM_COUNT_AND_UNITS = Condition(
    codes={"7020 T"},
    slug="only-when-exam-count-and-units",
    sentence="only when exam_count at least 1 per 1 units",
    citation=RADIACIONS_IONITZANTS_RX_CAP_2,
    valid=FROM_2014_05_14,
    holds=code_7020_t_only_when_exam_count_and_units,
    asks=("exam_count", "units"),
)

# ---------------------------------------------------------------- 7035 O Regió cardiotuberositària, esòfag inferior, e…

CODE_7035_O_REQUIRES = LinesRequired(
    codes={"7035 O"},
    slug="requires",
    sentence="requires 7034 N in the same session",
    citation=RADIACIONS_IONITZANTS_RX_CAP_3,
    valid=FROM_2014_05_14,
    partners=lines("7034 N"),
    keys=("session",),
)

# ---------------------------------------------------------------- 7030 G and 7 more


def code_7030_g_and_7_more_only_when_plates(line: LineView) -> Truth:
    """7030 G and 7 more: only when plates >= 5 plates unless during_surgery (Radiacions ionitzants (Rx), Cap. 3)."""
    return line.compare("plates", ">=", Decimal("5"))


def code_7030_g_and_7_more_only_when_plates_unless(line: LineView) -> Truth:
    """The `unless` of 7030 G and 7 more: only when plates >= 5 plates unless during_surgery (Radiacions ionitzants
    (Rx), Cap. 3).
    """
    return line.is_true("during_surgery")


CODE_7030_G_AND_7_MORE_ONLY_WHEN_PLATES = Condition(
    codes=CODE_7030_G_AND_7_MORE,
    slug="only-when-plates",
    sentence="only when plates >= 5 plates unless during_surgery",
    citation=RADIACIONS_IONITZANTS_RX_CAP_3,
    valid=FROM_2014_05_14,
    holds=code_7030_g_and_7_more_only_when_plates,
    asks=("plates",),
    unless=code_7030_g_and_7_more_only_when_plates_unless,
    reading="for the digestive tract, after which it is printed; plain abdomen and gallbladder are left out",
)

# ---------------------------------------------------------------- 7042 V En el transcurs d'una urografia: si es fa una…

CODE_7042_V_REQUIRES = LinesRequired(
    codes={"7042 V"},
    slug="requires",
    sentence="requires 7040 T in the same session",
    citation=RADIACIONS_IONITZANTS_RX_CAP_3,
    valid=FROM_2014_05_14,
    partners=lines("7040 T"),
    keys=("session",),
)

# ---------------------------------------------------------------- 7043 X Mamografia bilateral


def code_7043_x_only_when_laterality(line: LineView) -> Truth:
    """7043 X: only when laterality is bilateral (Radiacions ionitzants (Rx), Cap. 3)."""
    return line.equals("laterality", "bilateral")


CODE_7043_X_ONLY_WHEN_LATERALITY = Condition(
    codes={"7043 X"},
    slug="only-when-laterality",
    sentence="only when laterality is bilateral",
    citation=RADIACIONS_IONITZANTS_RX_CAP_3,
    valid=FROM_2014_05_14,
    holds=code_7043_x_only_when_laterality,
    asks=("laterality",),
)

# ---------------------------------------------------------------- 7047 F Mamografia unilateral


def code_7047_f_only_when_laterality(line: LineView) -> Truth:
    """7047 F: only when laterality is unilateral (Radiacions ionitzants (Rx), Cap. 3)."""
    return line.equals("laterality", "unilateral")


CODE_7047_F_ONLY_WHEN_LATERALITY = Condition(
    codes={"7047 F"},
    slug="only-when-laterality",
    sentence="only when laterality is unilateral",
    citation=RADIACIONS_IONITZANTS_RX_CAP_3,
    valid=FROM_2014_05_14,
    holds=code_7047_f_only_when_laterality,
    asks=("laterality",),
)

# ---------------------------------------------------------------- 7060 U, 7061 O

CODE_7060_U_7061_O_REQUIRES = LinesRequired(
    codes={"7060 U", "7061 O"},
    slug="requires",
    sentence="requires 7054 T to 7059 P in the same session",
    citation=RADIACIONS_IONITZANTS_RX_CAP_3,
    valid=FROM_2014_05_14,
    partners=lines("7054 T", "7055 R", "7056 E", "7057 W", "7058 Q", "7059 P"),
    keys=("session",),
    reading="one operating time is one session",
)

# ---------------------------------------------------------------- 7060 U Cada seriografia suplementària per un mateix …


def code_7060_u_only_when_same_vessel(line: LineView) -> Truth:
    """7060 U: only when same_vessel (Radiacions ionitzants (Rx), Cap. 3)."""
    return line.is_true("same_vessel")


CODE_7060_U_ONLY_WHEN_SAME_VESSEL = Condition(
    codes={"7060 U"},
    slug="only-when-same-vessel",
    sentence="only when same_vessel",
    citation=RADIACIONS_IONITZANTS_RX_CAP_3,
    valid=FROM_2014_05_14,
    holds=code_7060_u_only_when_same_vessel,
    asks=("same_vessel",),
)

# ---------------------------------------------------------------- 7061 O Examen d'un altre vas o cavitat cardíaca en e…


def code_7061_o_only_when_same_vessel(line: LineView) -> Truth:
    """7061 O: only when not same_vessel (Radiacions ionitzants (Rx), Cap. 3)."""
    return ~line.is_true("same_vessel")


CODE_7061_O_ONLY_WHEN_SAME_VESSEL = Condition(
    codes={"7061 O"},
    slug="only-when-same-vessel",
    sentence="only when not same_vessel",
    citation=RADIACIONS_IONITZANTS_RX_CAP_3,
    valid=FROM_2014_05_14,
    holds=code_7061_o_only_when_same_vessel,
    asks=("same_vessel",),
)

# ---------------------------------------------------------------- 7056 E and 4 more


def code_7056_e_and_4_more_pays_r_40_when(line: LineView) -> Truth:
    """The `when` of 7056 E and 4 more: pays R 40 when not automatic_film_changer (Radiacions ionitzants (Rx), Cap. 3).
    """
    return ~line.is_true("automatic_film_changer")


CODE_7056_E_AND_4_MORE_PAYS_R_40 = PaysFee(
    codes={"7056 E", "7057 W", "7058 Q", "7059 P", "7063 Y"},
    slug="pays-r-40",
    sentence="pays R 40 when not automatic_film_changer",
    citation=RADIACIONS_IONITZANTS_RX_CAP_3,
    valid=FROM_2014_05_14,
    fee=Fee(Decimal("40"), letter="R"),
    when=code_7056_e_and_4_more_pays_r_40_when,
    reading="printed at the end of the angiographies: for their rows of R 90 or more",
)

# ---------------------------------------------------------------- venous-digital-angiography Digital angiography by th…

VENOUS_DIGITAL_ANGIOGRAPHY_MAX_1_PER_SESSION = Limit(
    codes={"venous-digital-angiography"},
    slug="max-1-per-session",
    sentence="max 1 per session",
    citation=RADIACIONS_IONITZANTS_RX_CAP_3_ANGIOGRAFIA_PER_VIA_VENOSA,
    valid=FROM_2014_05_14,
    number=1,
    window=Window("keys", keys=("session",)),
)

VENOUS_DIGITAL_ANGIOGRAPHY_CANNOT_BE_BILLED_WITH = Exclusion(
    codes={"venous-digital-angiography"},
    slug="cannot-be-billed-with",
    sentence="cannot be billed with arterial-angiographies in the same session",
    citation=RADIACIONS_IONITZANTS_RX_CAP_3_ANGIOGRAFIA_PER_VIA_VENOSA,
    valid=FROM_2014_05_14,
    partners=lines(ARTERIAL_ANGIOGRAPHIES),
    keys=("session",),
)


def venous_digital_angiography_pays_r_30_when(line: LineView) -> Truth:
    """The `when` of venous-digital-angiography: pays R 30 when followed_by_arterial (Radiacions ionitzants (Rx), Cap.
    3, Angiografia per via venosa).
    """
    return line.is_true("followed_by_arterial")


VENOUS_DIGITAL_ANGIOGRAPHY_PAYS_R_30 = PaysFee(
    codes={"venous-digital-angiography"},
    slug="pays-r-30",
    sentence="pays R 30 when followed_by_arterial",
    citation=RADIACIONS_IONITZANTS_RX_CAP_3_ANGIOGRAFIA_PER_VIA_VENOSA,
    valid=FROM_2014_05_14,
    fee=Fee(Decimal("30"), letter="R"),
    when=venous_digital_angiography_pays_r_30_when,
)

VENOUS_DIGITAL_ANGIOGRAPHY_UNRESOLVED_THE_TEXT_PRINTS = Unresolved(
    codes={"venous-digital-angiography"},
    slug="unresolved-the-text-prints-neither-a",
    sentence=(
        'unresolved "the text prints neither a code nor a coefficient for the digital angiography by the venous '
        'route"'
    ),
    citation=RADIACIONS_IONITZANTS_RX_CAP_3_ANGIOGRAFIA_PER_VIA_VENOSA,
    valid=FROM_2014_05_14,
    text="the text prints neither a code nor a coefficient for the digital angiography by the venous route",
)

# ---------------------------------------------------------------- 7054 T and 7 more


def code_7054_t_and_7_more_may_be_billed_with_whose(line: LineView) -> Truth:
    """The `whose` of 7054 T and 7 more: may be billed with venous-digital-angiography in the same session when billed
    with venous-digital-angiography in the same session whose (followed_by_arterial) (Radiacions ionitzants (Rx),
    Cap. 3, Angiografia per via venosa).
    """
    return line.is_true("followed_by_arterial")


def code_7054_t_and_7_more_may_be_billed_with_when(line: LineView) -> Truth:
    """The `when` of 7054 T and 7 more: may be billed with venous-digital-angiography in the same session when billed
    with venous-digital-angiography in the same session whose (followed_by_arterial) (Radiacions ionitzants (Rx),
    Cap. 3, Angiografia per via venosa).
    """
    return billed(
        line,
        "with",
        lines("venous-digital-angiography"),
        keys=("session",),
        whose=code_7054_t_and_7_more_may_be_billed_with_whose,
    )


CODE_7054_T_AND_7_MORE_MAY_BE_BILLED_WITH = Permission(
    codes=CODE_7054_T_AND_7_MORE,
    slug="may-be-billed-with",
    sentence=(
        "may be billed with venous-digital-angiography in the same session when billed with "
        "venous-digital-angiography in the same session whose (followed_by_arterial)"
    ),
    citation=RADIACIONS_IONITZANTS_RX_CAP_3_ANGIOGRAFIA_PER_VIA_VENOSA,
    valid=FROM_2014_05_14,
    partners=lines("venous-digital-angiography"),
    keys=("session",),
    when=code_7054_t_and_7_more_may_be_billed_with_when,
    reading="followed by an arterial angiography the venous one is not lost, but paid at R 30",
)

# ---------------------------------------------------------------- 7002 A and 74 more


def code_7002_a_and_74_more_cannot_be_billed_with_when(line: LineView) -> Truth:
    """The `when` of 7002 A and 74 more: cannot be billed with venous-digital-angiography in the same session when
    part_of_another_act (Radiacions ionitzants (Rx), Cap. 3, Angiografia per via venosa).
    """
    return line.is_true("part_of_another_act")


CODE_7002_A_AND_74_MORE_CANNOT_BE_BILLED_WITH = Exclusion(
    codes=CODE_7002_A_AND_74_MORE,
    slug="cannot-be-billed-with",
    sentence="cannot be billed with venous-digital-angiography in the same session when part_of_another_act",
    citation=RADIACIONS_IONITZANTS_RX_CAP_3_ANGIOGRAFIA_PER_VIA_VENOSA,
    valid=FROM_2014_05_14,
    partners=lines("venous-digital-angiography"),
    keys=("session",),
    when=code_7002_a_and_74_more_cannot_be_billed_with_when,
    reading="the images taken in its course give no base of their own",
)

# ---------------------------------------------------------------- 7065 D Artrografia (comprés l'examen sense preparaci…

CODE_7065_D_INCLUDES = Inclusion(
    codes={"7065 D"},
    slug="includes",
    sentence="includes 7002 A, 7003 B, 7005 O, 7009 E, 7015 L on the same day and joint",
    citation=RADIACIONS_IONITZANTS_RX_CAP_4,
    valid=FROM_2014_05_14,
    items=lines("7002 A", "7003 B", "7005 O", "7009 E", "7015 L"),
    keys=("day", "joint"),
    reading="the plain examination is that of the same joint",
)

# ---------------------------------------------------------------- 7066 B Limfografia (examen complet estès durant 48 h…

CODE_7066_B_MAX_1_WITHIN_2_DAYS = Limit(
    codes={"7066 B"},
    slug="max-1-within-2-days",
    sentence="max 1 within 2 days",
    citation=RADIACIONS_IONITZANTS_RX_CAP_4,
    valid=FROM_2014_05_14,
    number=1,
    window=Window("rolling", number=2, unit="day"),
    reading="48 hours are two calendar days",
)

# ---------------------------------------------------------------- 7069 H Radioscòpia televisada de llarga durada en el…


def code_7069_h_only_when_examination_field(line: LineView) -> Truth:
    """7069 H: only when examination_field is cardiovascular (Radiacions ionitzants (Rx), Cap. 4)."""
    return line.equals("examination_field", "cardiovascular")


CODE_7069_H_ONLY_WHEN_EXAMINATION_FIELD = Condition(
    codes={"7069 H"},
    slug="only-when-examination-field",
    sentence="only when examination_field is cardiovascular",
    citation=RADIACIONS_IONITZANTS_RX_CAP_4,
    valid=FROM_2014_05_14,
    holds=code_7069_h_only_when_examination_field,
    asks=("examination_field",),
)


def code_7069_h_only_when_followed_by_radiographic_time(line: LineView) -> Truth:
    """7069 H: only when not followed_by_radiographic_time (Radiacions ionitzants (Rx), Cap. 4)."""
    return ~line.is_true("followed_by_radiographic_time")


CODE_7069_H_ONLY_WHEN_FOLLOWED_BY_RADIOGRAPHIC_TIME = Condition(
    codes={"7069 H"},
    slug="only-when-followed-by-radiographic-time",
    sentence="only when not followed_by_radiographic_time",
    citation=RADIACIONS_IONITZANTS_RX_CAP_4,
    valid=FROM_2014_05_14,
    holds=code_7069_h_only_when_followed_by_radiographic_time,
    asks=("followed_by_radiographic_time",),
)

# ---------------------------------------------------------------- 7071 S Dins de la mateixa regió i en el curs de l'ex…

CODE_7071_S_REQUIRES = LinesRequired(
    codes={"7071 S"},
    slug="requires",
    sentence="requires 7070 M in the same session and anatomical_site",
    citation=RADIACIONS_IONITZANTS_RX_CAP_5,
    valid=FROM_2014_05_14,
    partners=lines("7070 M"),
    keys=("session", "anatomical_site"),
)


def code_7071_s_only_when_plane_count(line: LineView) -> Truth:
    """7071 S: only when plane_count > 1 planes (Radiacions ionitzants (Rx), Cap. 5)."""
    return line.compare("plane_count", ">", Decimal("1"))


CODE_7071_S_ONLY_WHEN_PLANE_COUNT = Condition(
    codes={"7071 S"},
    slug="only-when-plane-count",
    sentence="only when plane_count > 1 planes",
    citation=RADIACIONS_IONITZANTS_RX_CAP_5,
    valid=FROM_2014_05_14,
    holds=code_7071_s_only_when_plane_count,
    asks=("plane_count",),
)

# ---------------------------------------------------------------- 7073 L Sonografia o tomografia en el transcurs d'un …

CODE_7073_L_REQUIRES = LinesRequired(
    codes={"7073 L"},
    slug="requires",
    sentence="requires x-ray-bases in the same session",
    citation=RADIACIONS_IONITZANTS_RX_CAP_5,
    valid=FROM_2014_05_14,
    partners=lines(X_RAY_BASES),
    keys=("session",),
)

# ---------------------------------------------------------------- 7075 D Afegit a un examen radiogràfic estàndard, per…

CODE_7075_D_REQUIRES = LinesRequired(
    codes={"7075 D"},
    slug="requires",
    sentence="requires x-ray-bases in the same session",
    citation=RADIACIONS_IONITZANTS_RX_CAP_5,
    valid=FROM_2014_05_14,
    partners=lines(X_RAY_BASES),
    keys=("session",),
)


def code_7075_d_only_when_pose_count_and_units(line: LineView) -> Truth:
    """7075 D: only when pose_count at least 4 per 1 units (Radiacions ionitzants (Rx), Cap. 5)."""
    return line.ratio("pose_count", "at least", Decimal("4"), Decimal("1"), "units")


CODE_7075_D_ONLY_WHEN_POSE_COUNT_AND_UNITS = Condition(
    codes={"7075 D"},
    slug="only-when-pose-count-and-units",
    sentence="only when pose_count at least 4 per 1 units",
    citation=RADIACIONS_IONITZANTS_RX_CAP_5,
    valid=FROM_2014_05_14,
    holds=code_7075_d_only_when_pose_count_and_units,
    asks=("pose_count", "units"),
)

# ---------------------------------------------------------------- 7076 W, 7077 X

CODE_7076_W_7077_X_REQUIRES = LinesRequired(
    codes={"7076 W", "7077 X"},
    slug="requires",
    sentence="requires x-ray-bases in the same session",
    citation=RADIACIONS_IONITZANTS_RX_CAP_5,
    valid=FROM_2014_05_14,
    partners=lines(X_RAY_BASES),
    keys=("session",),
)

# ---------------------------------------------------------------- 7076 W en 16mm (amb un mínim de 15 metres de pel·líc…


def code_7076_w_only_when_film_width(line: LineView) -> Truth:
    """7076 W: only when film_width is 16 mm (Radiacions ionitzants (Rx), Cap. 5)."""
    return line.equals("film_width", Decimal("16"))


CODE_7076_W_ONLY_WHEN_FILM_WIDTH = Condition(
    codes={"7076 W"},
    slug="only-when-film-width",
    sentence="only when film_width is 16 mm",
    citation=RADIACIONS_IONITZANTS_RX_CAP_5,
    valid=FROM_2014_05_14,
    holds=code_7076_w_only_when_film_width,
    asks=("film_width",),
)


def code_7076_w_only_when_film_metres(line: LineView) -> Truth:
    """7076 W: only when film_metres >= 15 m (Radiacions ionitzants (Rx), Cap. 5)."""
    return line.compare("film_metres", ">=", Decimal("15"))


CODE_7076_W_ONLY_WHEN_FILM_METRES = Condition(
    codes={"7076 W"},
    slug="only-when-film-metres",
    sentence="only when film_metres >= 15 m",
    citation=RADIACIONS_IONITZANTS_RX_CAP_5,
    valid=FROM_2014_05_14,
    holds=code_7076_w_only_when_film_metres,
    asks=("film_metres",),
)

# ---------------------------------------------------------------- 7077 X en 35mm (amb un mínim de 30 metres de pel·líc…


def code_7077_x_only_when_film_width(line: LineView) -> Truth:
    """7077 X: only when film_width is 35 mm (Radiacions ionitzants (Rx), Cap. 5)."""
    return line.equals("film_width", Decimal("35"))


CODE_7077_X_ONLY_WHEN_FILM_WIDTH = Condition(
    codes={"7077 X"},
    slug="only-when-film-width",
    sentence="only when film_width is 35 mm",
    citation=RADIACIONS_IONITZANTS_RX_CAP_5,
    valid=FROM_2014_05_14,
    holds=code_7077_x_only_when_film_width,
    asks=("film_width",),
)


def code_7077_x_only_when_film_metres(line: LineView) -> Truth:
    """7077 X: only when film_metres >= 30 m (Radiacions ionitzants (Rx), Cap. 5)."""
    return line.compare("film_metres", ">=", Decimal("30"))


CODE_7077_X_ONLY_WHEN_FILM_METRES = Condition(
    codes={"7077 X"},
    slug="only-when-film-metres",
    sentence="only when film_metres >= 30 m",
    citation=RADIACIONS_IONITZANTS_RX_CAP_5,
    valid=FROM_2014_05_14,
    holds=code_7077_x_only_when_film_metres,
    asks=("film_metres",),
)

# ---------------------------------------------------------------- 7002 A and 70 more


def code_7002_a_and_70_more_max_1_per_session_when_billed_with_when(line: LineView) -> Truth:
    """The `when` of 7002 A and 70 more: max 1 per session when billed with 7076 W, 7077 X in the same session
    (Radiacions ionitzants (Rx), Cap. 5).
    """
    return billed(line, "with", lines("7076 W", "7077 X"), keys=("session",))


CODE_7002_A_AND_70_MORE_MAX_1_PER_SESSION_WHEN_BILLED_WITH = Limit(
    codes=CODE_7002_A_AND_70_MORE,
    slug="max-1-per-session.when-billed-with",
    sentence="max 1 per session when billed with 7076 W, 7077 X in the same session",
    citation=RADIACIONS_IONITZANTS_RX_CAP_5,
    valid=FROM_2014_05_14,
    number=1,
    window=Window("keys", keys=("session",)),
    when=code_7002_a_and_70_more_max_1_per_session_when_billed_with_when,
)

# ---------------------------------------------------------------- 7101 P Crani


def code_7101_p_only_when_anatomical_site(line: LineView) -> Truth:
    """7101 P: only when anatomical_site is skull (Radiacions ionitzants (Rx), Cap. 5)."""
    return line.equals("anatomical_site", "skull")


CODE_7101_P_ONLY_WHEN_ANATOMICAL_SITE = Condition(
    codes={"7101 P"},
    slug="only-when-anatomical-site",
    sentence="only when anatomical_site is skull",
    citation=RADIACIONS_IONITZANTS_RX_CAP_5,
    valid=FROM_2014_05_14,
    holds=code_7101_p_only_when_anatomical_site,
    asks=("anatomical_site",),
)

# ---------------------------------------------------------------- 7102 Q Base de crani


def code_7102_q_only_when_anatomical_site(line: LineView) -> Truth:
    """7102 Q: only when anatomical_site is skull_base (Radiacions ionitzants (Rx), Cap. 5)."""
    return line.equals("anatomical_site", "skull_base")


CODE_7102_Q_ONLY_WHEN_ANATOMICAL_SITE = Condition(
    codes={"7102 Q"},
    slug="only-when-anatomical-site",
    sentence="only when anatomical_site is skull_base",
    citation=RADIACIONS_IONITZANTS_RX_CAP_5,
    valid=FROM_2014_05_14,
    holds=code_7102_q_only_when_anatomical_site,
    asks=("anatomical_site",),
)

# ---------------------------------------------------------------- 7103 R Cara


def code_7103_r_only_when_anatomical_site(line: LineView) -> Truth:
    """7103 R: only when anatomical_site is face (Radiacions ionitzants (Rx), Cap. 5)."""
    return line.equals("anatomical_site", "face")


CODE_7103_R_ONLY_WHEN_ANATOMICAL_SITE = Condition(
    codes={"7103 R"},
    slug="only-when-anatomical-site",
    sentence="only when anatomical_site is face",
    citation=RADIACIONS_IONITZANTS_RX_CAP_5,
    valid=FROM_2014_05_14,
    holds=code_7103_r_only_when_anatomical_site,
    asks=("anatomical_site",),
)

# ---------------------------------------------------------------- 7104 U Coll


def code_7104_u_only_when_anatomical_site(line: LineView) -> Truth:
    """7104 U: only when anatomical_site is neck (Radiacions ionitzants (Rx), Cap. 5)."""
    return line.equals("anatomical_site", "neck")


CODE_7104_U_ONLY_WHEN_ANATOMICAL_SITE = Condition(
    codes={"7104 U"},
    slug="only-when-anatomical-site",
    sentence="only when anatomical_site is neck",
    citation=RADIACIONS_IONITZANTS_RX_CAP_5,
    valid=FROM_2014_05_14,
    holds=code_7104_u_only_when_anatomical_site,
    asks=("anatomical_site",),
)

# ---------------------------------------------------------------- 7105 V Tòrax


def code_7105_v_only_when_anatomical_site(line: LineView) -> Truth:
    """7105 V: only when anatomical_site is thorax (Radiacions ionitzants (Rx), Cap. 5)."""
    return line.equals("anatomical_site", "thorax")


CODE_7105_V_ONLY_WHEN_ANATOMICAL_SITE = Condition(
    codes={"7105 V"},
    slug="only-when-anatomical-site",
    sentence="only when anatomical_site is thorax",
    citation=RADIACIONS_IONITZANTS_RX_CAP_5,
    valid=FROM_2014_05_14,
    holds=code_7105_v_only_when_anatomical_site,
    asks=("anatomical_site",),
)

# ---------------------------------------------------------------- 7106 X A.S.P.


def code_7106_x_only_when_anatomical_site(line: LineView) -> Truth:
    """7106 X: only when anatomical_site is abdomen (Radiacions ionitzants (Rx), Cap. 5)."""
    return line.equals("anatomical_site", "abdomen")


CODE_7106_X_ONLY_WHEN_ANATOMICAL_SITE = Condition(
    codes={"7106 X"},
    slug="only-when-anatomical-site",
    sentence="only when anatomical_site is abdomen",
    citation=RADIACIONS_IONITZANTS_RX_CAP_5,
    valid=FROM_2014_05_14,
    holds=code_7106_x_only_when_anatomical_site,
    asks=("anatomical_site",),
    reading="A.S.P. is the abdomen",
)

# ---------------------------------------------------------------- 7107 Y Aparell locomotor i columna vertebral


def code_7107_y_only_when_anatomical_site(line: LineView) -> Truth:
    """7107 Y: only when anatomical_site is one of locomotor_apparatus, spine (Radiacions ionitzants (Rx), Cap. 5)."""
    return line.one_of("anatomical_site", "locomotor_apparatus", "spine")


CODE_7107_Y_ONLY_WHEN_ANATOMICAL_SITE = Condition(
    codes={"7107 Y"},
    slug="only-when-anatomical-site",
    sentence="only when anatomical_site is one of locomotor_apparatus, spine",
    citation=RADIACIONS_IONITZANTS_RX_CAP_5,
    valid=FROM_2014_05_14,
    holds=code_7107_y_only_when_anatomical_site,
    asks=("anatomical_site",),
)

RULES: tuple[Rule, ...] = (
    CODE_7001_Z_AND_83_MORE_ONLY_WHEN_PERFORMER_ROLE,
    CODE_7001_Z_AND_83_MORE_ONLY_WHEN_COMPETENCE,
    CODE_7001_Z_AND_83_MORE_ONLY_WHEN_SIGNATURE,
    CODE_7001_Z_AND_83_MORE_ONLY_WHEN_INSTALLATION_NUMBER,
    CODE_7002_A_AND_83_MORE_REQUIRES_DOCUMENT_REPORT,
    CODE_7002_A_AND_82_MORE_PAYS_COEFFICIENT,
    CODE_7001_Z_REQUIRES,
    CODE_7001_Z_MAX_1_PER_SESSION_AND_EXAMINATION,
    CODE_7001_Z_PAYS_R_0,
    CODE_7001_Z_ADDS_R_5_PER_PLATES_EXCEPTIONAL,
    CODE_7001_Z_ADDS_R_10_PER_PLATES_EXCEPTIONAL_SEVERAL,
    CODE_7001_Z_ADDS_R_2_PER_PLATES_MIDDLE,
    CODE_7001_Z_ADDS_R_4_PER_PLATES_MIDDLE_SEVERAL,
    CODE_7001_Z_ADDS_R_1_PER_PLATES_SMALL,
    CODE_7001_Z_ADDS_R_2_PER_PLATES_SMALL_SEVERAL,
    CODE_7001_Z_UNRESOLVED_PLATES_OVER_24_X_30,
    CODE_7002_A_AND_83_MORE_ONLY_WHEN_REPORT_CONTENTS,
    CODE_7001_Z_ONLY_WHEN_REPORT_CONTENTS,
    CODE_7001_Z_ONLY_WHEN_PLATES_MARKED,
    CODE_7002_A_AND_82_MORE_NOT_COVERED,
    CODE_7002_A_AND_82_MORE_DOES_NOT_INCLUDE,
    CODE_7002_A_AND_82_MORE_UNRESOLVED_THE_USUAL_INDEMNITY_FOR,
    CODE_7002_A_AND_70_MORE_TIMES_2_AT_LEAST_R_30,
    CODE_7004_C_AND_11_MORE_TIMES_2,
    CODE_7002_A_AND_82_MORE_TIMES_1_5_WHEN_PLACE_OF_SERVICE,
    CODE_7002_A_AND_82_MORE_TIMES_1_5_WHEN_PLACE_OF_SERVICE_2,
    CODE_7002_A_AND_19_MORE_TIMES_1_5_WHEN_TECHNIQUE_DIRECT,
    CODE_7002_A_AND_82_MORE_TIMES_1_5_WHEN_TECHNIQUE_FIXED_DEVICE,
    CODE_7002_A_AND_82_MORE_TIMES_1_25,
    CODE_7002_A_AND_81_MORE_TIMES_0_5,
    CODE_7002_A_AND_70_MORE_ADDS_R_5,
    CODE_7002_A_AND_2_MORE_ONLY_WHEN_SEGMENT_COUNT_AND_UNITS,
    CODE_7006_R_AND_5_MORE_ONLY_WHEN_INCIDENCE_COUNT_AND_UNITS,
    CODE_7004_C_7006_R_ONLY_WHEN_AFTER_FUNDAMENTAL,
    CODE_7007_T_7008_X_ONLY_WHEN_AFTER_FUNDAMENTAL,
    CODE_7007_T_MAX_1_PER_SESSION_AND_EXAMINATION,
    CODE_7008_X_REQUIRES,
    CODE_7016_M_MAX_1_PER_SESSION,
    CODE_7020_T_ONLY_WHEN_EXAM_COUNT_AND_UNITS,
    CODE_7035_O_REQUIRES,
    CODE_7030_G_AND_7_MORE_ONLY_WHEN_PLATES,
    CODE_7042_V_REQUIRES,
    CODE_7043_X_ONLY_WHEN_LATERALITY,
    CODE_7047_F_ONLY_WHEN_LATERALITY,
    CODE_7060_U_7061_O_REQUIRES,
    CODE_7060_U_ONLY_WHEN_SAME_VESSEL,
    CODE_7061_O_ONLY_WHEN_SAME_VESSEL,
    CODE_7056_E_AND_4_MORE_PAYS_R_40,
    VENOUS_DIGITAL_ANGIOGRAPHY_MAX_1_PER_SESSION,
    VENOUS_DIGITAL_ANGIOGRAPHY_CANNOT_BE_BILLED_WITH,
    VENOUS_DIGITAL_ANGIOGRAPHY_PAYS_R_30,
    VENOUS_DIGITAL_ANGIOGRAPHY_UNRESOLVED_THE_TEXT_PRINTS,
    CODE_7054_T_AND_7_MORE_MAY_BE_BILLED_WITH,
    CODE_7002_A_AND_74_MORE_CANNOT_BE_BILLED_WITH,
    CODE_7065_D_INCLUDES,
    CODE_7066_B_MAX_1_WITHIN_2_DAYS,
    CODE_7069_H_ONLY_WHEN_EXAMINATION_FIELD,
    CODE_7069_H_ONLY_WHEN_FOLLOWED_BY_RADIOGRAPHIC_TIME,
    CODE_7071_S_REQUIRES,
    CODE_7071_S_ONLY_WHEN_PLANE_COUNT,
    CODE_7073_L_REQUIRES,
    CODE_7075_D_REQUIRES,
    CODE_7075_D_ONLY_WHEN_POSE_COUNT_AND_UNITS,
    CODE_7076_W_7077_X_REQUIRES,
    CODE_7076_W_ONLY_WHEN_FILM_WIDTH,
    CODE_7076_W_ONLY_WHEN_FILM_METRES,
    CODE_7077_X_ONLY_WHEN_FILM_WIDTH,
    CODE_7077_X_ONLY_WHEN_FILM_METRES,
    CODE_7002_A_AND_70_MORE_MAX_1_PER_SESSION_WHEN_BILLED_WITH,
    CODE_7101_P_ONLY_WHEN_ANATOMICAL_SITE,
    CODE_7102_Q_ONLY_WHEN_ANATOMICAL_SITE,
    CODE_7103_R_ONLY_WHEN_ANATOMICAL_SITE,
    CODE_7104_U_ONLY_WHEN_ANATOMICAL_SITE,
    CODE_7105_V_ONLY_WHEN_ANATOMICAL_SITE,
    CODE_7106_X_ONLY_WHEN_ANATOMICAL_SITE,
    CODE_7107_Y_ONLY_WHEN_ANATOMICAL_SITE,
)
