"""The rules of 3.7.

Generated from rulesets/abroad/03d-particle-therapy.takst by `takst build abroad`: change the rules there, then build
again.
"""

from __future__ import annotations

from takst.runtime.kleene import Truth
from takst.runtime.plan import Judge, Outcome, Rule
from takst.runtime.spec import ALWAYS, Citation
from takst.runtime.view import LineView

from .vocabulary import childhood

CODE_3_7 = Citation("report", "3.7")

# ---------------------------------------------------------------- particle-therapy Particle therapy abroad


def particle_therapy_decided_by_designated_department_unless(line: LineView) -> Truth:
    """The `unless` of particle-therapy: decided by "designated department at a university hospital" unless
    deciding_body is designated_department (3.7).
    """
    return line.equals("deciding_body", "designated_department")


PARTICLE_THERAPY_DECIDED_BY_DESIGNATED_DEPARTMENT = Outcome(
    codes={"particle-therapy"},
    slug="decided-by-designated-department-at-a-university-hospital",
    sentence=(
        'decided by "designated department at a university hospital" unless deciding_body is designated_department'
    ),
    citation=CODE_3_7,
    valid=ALWAYS,
    verdict="other route",
    by="designated department at a university hospital",
    unless=particle_therapy_decided_by_designated_department_unless,
)


def particle_therapy_judge_should_this_patient_be_offered_unless(line: LineView) -> Truth:
    """The `unless` of particle-therapy: judge "Should this patient be offered particle therapy?" unless childhood and
    curative_radiotherapy and indication (3.7).
    """
    return childhood(line) & line.is_true("curative_radiotherapy") & line.is_true("indication")


PARTICLE_THERAPY_JUDGE_SHOULD_THIS_PATIENT_BE_OFFERED = Judge(
    codes={"particle-therapy"},
    slug="judge-should-this-patient-be-offered",
    sentence=(
        'judge "Should this patient be offered particle therapy?" unless childhood and curative_radiotherapy and '
        "indication"
    ),
    citation=CODE_3_7,
    valid=ALWAYS,
    question="Should this patient be offered particle therapy?",
    unless=particle_therapy_judge_should_this_patient_be_offered_unless,
    reading=(
        "a child with an indication is offered it, all others need a judgement; the report gives no age: the claim "
        "says who is a child"
    ),
)

RULES: tuple[Rule, ...] = (
    PARTICLE_THERAPY_DECIDED_BY_DESIGNATED_DEPARTMENT,
    PARTICLE_THERAPY_JUDGE_SHOULD_THIS_PATIENT_BE_OFFERED,
)
