"""The rules of 2.2.

Generated from rulesets/abroad/02-network.takst by `takst build abroad`: change the rules there, then build again.
"""

from __future__ import annotations

from takst.runtime.kleene import Truth
from takst.runtime.plan import Outcome, Rule
from takst.runtime.spec import ALWAYS, Citation
from takst.runtime.view import LineView

CODE_2_2 = Citation("report", "2.2")

# ---------------------------------------------------------------- helfo-advice Advice that HELFO asks for on hospital …


def helfo_advice_decided_by_nasjonalt_nettverk_for_when(line: LineView) -> Truth:
    """The `when` of helfo-advice: decided by "Nasjonalt nettverk for utenlandsbehandling" unless deciding_body is
    national_network when hospital_treatment (2.2).
    """
    return line.is_true("hospital_treatment")


def helfo_advice_decided_by_nasjonalt_nettverk_for_unless(line: LineView) -> Truth:
    """The `unless` of helfo-advice: decided by "Nasjonalt nettverk for utenlandsbehandling" unless deciding_body is
    national_network when hospital_treatment (2.2).
    """
    return line.equals("deciding_body", "national_network")


HELFO_ADVICE_DECIDED_BY_NASJONALT_NETTVERK_FOR = Outcome(
    codes={"helfo-advice"},
    slug="decided-by-nasjonalt-nettverk-for-utenlandsbehandling",
    sentence=(
        'decided by "Nasjonalt nettverk for utenlandsbehandling" unless deciding_body is national_network when '
        "hospital_treatment"
    ),
    citation=CODE_2_2,
    valid=ALWAYS,
    verdict="other route",
    by="Nasjonalt nettverk for utenlandsbehandling",
    when=helfo_advice_decided_by_nasjonalt_nettverk_for_when,
    unless=helfo_advice_decided_by_nasjonalt_nettverk_for_unless,
)

RULES: tuple[Rule, ...] = (HELFO_ADVICE_DECIDED_BY_NASJONALT_NETTVERK_FOR,)
