"""The rules of Annex 1, point 1; Annex 1, point 4.

Generated from rulesets/abroad/06-annex-1.takst by `takst build abroad`: change the rules there, then build again.
"""

from __future__ import annotations

from takst.runtime.kleene import Truth
from takst.runtime.plan import Condition, DocumentRequired, Rule, Unresolved
from takst.runtime.spec import ALWAYS, Citation
from takst.runtime.view import LineView

ANNEX_1_POINT_1 = Citation("report", "Annex 1, point 1")
ANNEX_1_POINT_4 = Citation("report", "Annex 1, point 4")

# ---------------------------------------------------------------- agreement Agreement with hospitals that the Network …


def agreement_only_when_expertise_consulted(line: LineView) -> Truth:
    """agreement: only when expertise_consulted (Annex 1, point 1)."""
    return line.is_true("expertise_consulted")


AGREEMENT_ONLY_WHEN_EXPERTISE_CONSULTED = Condition(
    codes={"agreement"},
    slug="only-when-expertise-consulted",
    sentence="only when expertise_consulted",
    citation=ANNEX_1_POINT_1,
    valid=ALWAYS,
    holds=agreement_only_when_expertise_consulted,
    asks=("expertise_consulted",),
)


def agreement_only_when_group_competence_legal_and_group(line: LineView) -> Truth:
    """agreement: only when group_competence.legal and group_competence.economic (Annex 1, point 1)."""
    return line.is_true("group_competence.legal") & line.is_true("group_competence.economic")


AGREEMENT_ONLY_WHEN_GROUP_COMPETENCE_LEGAL_AND_GROUP = Condition(
    codes={"agreement"},
    slug="only-when-group-competence-legal-and-group-competence-economic",
    sentence="only when group_competence.legal and group_competence.economic",
    citation=ANNEX_1_POINT_1,
    valid=ALWAYS,
    holds=agreement_only_when_group_competence_legal_and_group,
    asks=("group_competence.legal", "group_competence.economic"),
)

# ---------------------------------------------------------------- abroad Application for treatment abroad at a foreign…


def abroad_requires_document_accompanying_information_when(line: LineView) -> Truth:
    """The `when` of abroad: requires document accompanying_information unless provider_has_agreement when
    private_provider (Annex 1, point 4).
    """
    return line.is_true("private_provider")


def abroad_requires_document_accompanying_information_unless(line: LineView) -> Truth:
    """The `unless` of abroad: requires document accompanying_information unless provider_has_agreement when
    private_provider (Annex 1, point 4).
    """
    return line.is_true("provider_has_agreement")


ABROAD_REQUIRES_DOCUMENT_ACCOMPANYING_INFORMATION = DocumentRequired(
    codes={"abroad"},
    slug="requires-document-accompanying-information",
    sentence="requires document accompanying_information unless provider_has_agreement when private_provider",
    citation=ANNEX_1_POINT_4,
    valid=ALWAYS,
    kind="accompanying_information",
    when=abroad_requires_document_accompanying_information_when,
    unless=abroad_requires_document_accompanying_information_unless,
    reading=(
        "the information goes along with each such treatment; what it holds is left to guidelines that are not here"
    ),
)

ABROAD_UNRESOLVED_THE_NETWORK_S_GUIDELINES_ON = Unresolved(
    codes={"abroad"},
    slug="unresolved-the-network-s-guidelines-on",
    sentence=(
        "unresolved \"the Network's guidelines on private providers, experimental treatment and the information sent "
        'along"'
    ),
    citation=ANNEX_1_POINT_4,
    valid=ALWAYS,
    text="the Network's guidelines on private providers, experimental treatment and the information sent along",
)

RULES: tuple[Rule, ...] = (
    AGREEMENT_ONLY_WHEN_EXPERTISE_CONSULTED,
    AGREEMENT_ONLY_WHEN_GROUP_COMPETENCE_LEGAL_AND_GROUP,
    ABROAD_REQUIRES_DOCUMENT_ACCOMPANYING_INFORMATION,
    ABROAD_UNRESOLVED_THE_NETWORK_S_GUIDELINES_ON,
)
