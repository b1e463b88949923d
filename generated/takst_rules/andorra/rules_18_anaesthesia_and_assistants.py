"""The rules of Títol XVIII, Cap. 1, Art. 1; Títol XVIII, Cap. 1, Art. 2.

Generated from rulesets/andorra/18-anaesthesia-and-assistants.takst by `takst build andorra`: change the rules there,
then build again.
"""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from takst.runtime.engine_lines import billed
from takst.runtime.kleene import Truth
from takst.runtime.plan import AnyOther, Condition, Judge, Limit, Rule, Unresolved, lines
from takst.runtime.spec import Citation, Period
from takst.runtime.view import LineView
from takst.runtime.windows import Window

TITOL_XVIII_CAP_1_ART_1 = Citation("ngap", "Títol XVIII, Cap. 1, Art. 1")
FROM_2014_05_14 = Period(dt.date(2014, 5, 14))
TITOL_XVIII_CAP_1_ART_2 = Citation("ngap", "Títol XVIII, Cap. 1, Art. 2")

# ---------------------------------------------------------------- 6101 AS Majoració per anestèsia a pacient major de 8…


def code_6101_as_only_when_patient_age(line: LineView) -> Truth:
    """6101 AS: only when patient.age > 80 years or patient.age < 4 years (Títol XVIII, Cap. 1, Art. 1)."""
    return line.compare("patient.age", ">", Decimal("80")) | line.compare("patient.age", "<", Decimal("4"))


CODE_6101_AS_ONLY_WHEN_PATIENT_AGE = Condition(
    codes={"6101 AS"},
    slug="only-when-patient-age",
    sentence="only when patient.age > 80 years or patient.age < 4 years",
    citation=TITOL_XVIII_CAP_1_ART_1,
    valid=FROM_2014_05_14,
    holds=code_6101_as_only_when_patient_age,
    asks=("patient.age",),
    reading="over 80: from the 81st birthday",
)


def code_6101_as_only_when_billed_with_whose(line: LineView) -> Truth:
    """The `whose` of 6101 AS: only when billed with 6104 BS, 6105 AS in the same session or billed with any other code
    in the same session whose (anaesthesia_share) (Títol XVIII, Cap. 1, Art. 1).
    """
    return line.is_true("anaesthesia_share")


def code_6101_as_only_when_billed_with(line: LineView) -> Truth:
    """6101 AS: only when billed with 6104 BS, 6105 AS in the same session or billed with any other code in the same
    session whose (anaesthesia_share) (Títol XVIII, Cap. 1, Art. 1).
    """
    return (
        billed(line, "with", lines("6104 BS", "6105 AS"), keys=("session",))
        | billed(line, "with", lines(AnyOther()), keys=("session",), whose=code_6101_as_only_when_billed_with_whose)
    )


CODE_6101_AS_ONLY_WHEN_BILLED_WITH = Condition(
    codes={"6101 AS"},
    slug="only-when-billed-with",
    sentence=(
        "only when billed with 6104 BS, 6105 AS in the same session or billed with any other code in the same session "
        "whose (anaesthesia_share)"
    ),
    citation=TITOL_XVIII_CAP_1_ART_1,
    valid=FROM_2014_05_14,
    holds=code_6101_as_only_when_billed_with,
)

CODE_6101_AS_UNRESOLVED_REGLAMENT_D_APLICACIO_NUM_20 = Unresolved(
    codes={"6101 AS"},
    slug="unresolved-reglament-d-aplicacio-num-20",
    sentence="unresolved \"Reglament d'aplicació núm. 20, Art. 28, to which the increase refers\"",
    citation=TITOL_XVIII_CAP_1_ART_1,
    valid=FROM_2014_05_14,
    text="Reglament d'aplicació núm. 20, Art. 28, to which the increase refers",
)

# ---------------------------------------------------------------- 6102 Z, 6103 Z


def code_6102_z_6103_z_only_when_performer_role(line: LineView) -> Truth:
    """6102 Z, 6103 Z: only by performer.role assistant (Títol XVIII, Cap. 1, Art. 2)."""
    return line.equals("performer.role", "assistant")


CODE_6102_Z_6103_Z_ONLY_WHEN_PERFORMER_ROLE = Condition(
    codes={"6102 Z", "6103 Z"},
    slug="only-when-performer-role",
    sentence="only by performer.role assistant",
    citation=TITOL_XVIII_CAP_1_ART_2,
    valid=FROM_2014_05_14,
    holds=code_6102_z_6103_z_only_when_performer_role,
    asks=("performer.role",),
)

CODE_6102_Z_6103_Z_UNRESOLVED_HOW_MANY_ACTS_A_MULTIPLE = Unresolved(
    codes={"6102 Z", "6103 Z"},
    slug="unresolved-how-many-acts-a-multiple",
    sentence='unresolved "how many acts a multiple act of an assistant is"',
    citation=TITOL_XVIII_CAP_1_ART_2,
    valid=FROM_2014_05_14,
    text="how many acts a multiple act of an assistant is",
)

# ---------------------------------------------------------------- 6102 Z Acte múltiple d'ajudant corresponent a Q10


def code_6102_z_only_when_assisted_act_coefficient(line: LineView) -> Truth:
    """6102 Z: only when assisted_act_coefficient is 10 (Títol XVIII, Cap. 1, Art. 2)."""
    return line.equals("assisted_act_coefficient", Decimal("10"))


CODE_6102_Z_ONLY_WHEN_ASSISTED_ACT_COEFFICIENT = Condition(
    codes={"6102 Z"},
    slug="only-when-assisted-act-coefficient",
    sentence="only when assisted_act_coefficient is 10",
    citation=TITOL_XVIII_CAP_1_ART_2,
    valid=FROM_2014_05_14,
    holds=code_6102_z_only_when_assisted_act_coefficient,
    asks=("assisted_act_coefficient",),
)

# ---------------------------------------------------------------- 6103 Z Acte múltiple d'ajudant corresponent a Q15


def code_6103_z_only_when_assisted_act_coefficient(line: LineView) -> Truth:
    """6103 Z: only when assisted_act_coefficient is 15 (Títol XVIII, Cap. 1, Art. 2)."""
    return line.equals("assisted_act_coefficient", Decimal("15"))


CODE_6103_Z_ONLY_WHEN_ASSISTED_ACT_COEFFICIENT = Condition(
    codes={"6103 Z"},
    slug="only-when-assisted-act-coefficient",
    sentence="only when assisted_act_coefficient is 15",
    citation=TITOL_XVIII_CAP_1_ART_2,
    valid=FROM_2014_05_14,
    holds=code_6103_z_only_when_assisted_act_coefficient,
    asks=("assisted_act_coefficient",),
)

# ---------------------------------------------------------------- 6104 BS Anestèsia peridural continua amb col·locació…


def code_6104_bs_only_when_catheter_days(line: LineView) -> Truth:
    """6104 BS: only when catheter_days <= 5 days (Títol XVIII, Cap. 1, Art. 2)."""
    return line.compare("catheter_days", "<=", Decimal("5"))


CODE_6104_BS_ONLY_WHEN_CATHETER_DAYS = Condition(
    codes={"6104 BS"},
    slug="only-when-catheter-days",
    sentence="only when catheter_days <= 5 days",
    citation=TITOL_XVIII_CAP_1_ART_2,
    valid=FROM_2014_05_14,
    holds=code_6104_bs_only_when_catheter_days,
    asks=("catheter_days",),
)

CODE_6104_BS_MAX_1_WITHIN_5_DAYS = Limit(
    codes={"6104 BS"},
    slug="max-1-within-5-days",
    sentence="max 1 within 5 days",
    citation=TITOL_XVIII_CAP_1_ART_2,
    valid=FROM_2014_05_14,
    number=1,
    window=Window("rolling", number=5, unit="day"),
    reading="one row for the whole time of up to five days",
)


def code_6104_bs_only_when_during_surgery(line: LineView) -> Truth:
    """6104 BS: only when not during_surgery (Títol XVIII, Cap. 1, Art. 2)."""
    return ~line.is_true("during_surgery")


CODE_6104_BS_ONLY_WHEN_DURING_SURGERY = Condition(
    codes={"6104 BS"},
    slug="only-when-during-surgery",
    sentence="only when not during_surgery",
    citation=TITOL_XVIII_CAP_1_ART_2,
    valid=FROM_2014_05_14,
    holds=code_6104_bs_only_when_during_surgery,
    asks=("during_surgery",),
)

# ---------------------------------------------------------------- 6105 AS Anestèsia en actes justificats i no contempl…

CODE_6105_AS_JUDGE_IS_THE_ACT_JUSTIFIED_AND = Judge(
    codes={"6105 AS"},
    slug="judge-is-the-act-justified-and",
    sentence='judge "Is the act justified, and not expressly foreseen in the nomenclature?"',
    citation=TITOL_XVIII_CAP_1_ART_2,
    valid=FROM_2014_05_14,
    question="Is the act justified, and not expressly foreseen in the nomenclature?",
)

# ---------------------------------------------------------------- 6106 DS Presència d'anestesista durant el part sense…


def code_6106_ds_only_when_performer_role(line: LineView) -> Truth:
    """6106 DS: only by performer.role anaesthetist (Títol XVIII, Cap. 1, Art. 2)."""
    return line.equals("performer.role", "anaesthetist")


CODE_6106_DS_ONLY_WHEN_PERFORMER_ROLE = Condition(
    codes={"6106 DS"},
    slug="only-when-performer-role",
    sentence="only by performer.role anaesthetist",
    citation=TITOL_XVIII_CAP_1_ART_2,
    valid=FROM_2014_05_14,
    holds=code_6106_ds_only_when_performer_role,
    asks=("performer.role",),
)


def code_6106_ds_only_when_anaesthesia_kind(line: LineView) -> Truth:
    """6106 DS: only when anaesthesia_kind is none (Títol XVIII, Cap. 1, Art. 2)."""
    return line.equals("anaesthesia_kind", "none")


CODE_6106_DS_ONLY_WHEN_ANAESTHESIA_KIND = Condition(
    codes={"6106 DS"},
    slug="only-when-anaesthesia-kind",
    sentence="only when anaesthesia_kind is none",
    citation=TITOL_XVIII_CAP_1_ART_2,
    valid=FROM_2014_05_14,
    holds=code_6106_ds_only_when_anaesthesia_kind,
    asks=("anaesthesia_kind",),
)

RULES: tuple[Rule, ...] = (
    CODE_6101_AS_ONLY_WHEN_PATIENT_AGE,
    CODE_6101_AS_ONLY_WHEN_BILLED_WITH,
    CODE_6101_AS_UNRESOLVED_REGLAMENT_D_APLICACIO_NUM_20,
    CODE_6102_Z_6103_Z_ONLY_WHEN_PERFORMER_ROLE,
    CODE_6102_Z_6103_Z_UNRESOLVED_HOW_MANY_ACTS_A_MULTIPLE,
    CODE_6102_Z_ONLY_WHEN_ASSISTED_ACT_COEFFICIENT,
    CODE_6103_Z_ONLY_WHEN_ASSISTED_ACT_COEFFICIENT,
    CODE_6104_BS_ONLY_WHEN_CATHETER_DAYS,
    CODE_6104_BS_MAX_1_WITHIN_5_DAYS,
    CODE_6104_BS_ONLY_WHEN_DURING_SURGERY,
    CODE_6105_AS_JUDGE_IS_THE_ACT_JUSTIFIED_AND,
    CODE_6106_DS_ONLY_WHEN_PERFORMER_ROLE,
    CODE_6106_DS_ONLY_WHEN_ANAESTHESIA_KIND,
)
