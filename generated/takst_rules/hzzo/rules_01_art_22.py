"""The rules of Art. 1, Art. 22(6).

Generated from rulesets/hzzo/01-art-22.takst by `takst build hzzo`: change the rules there, then build again.
"""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from takst.runtime.kleene import Truth
from takst.runtime.plan import Condition, Rule
from takst.runtime.spec import Citation, Period
from takst.runtime.view import LineView

ART_1_ART_22_6 = Citation("nn30", "Art. 1, Art. 22(6)")
FROM_2018_04_01 = Period(dt.date(2018, 4, 1))

# ---------------------------------------------------------------- team-without-holder Contracting a team without holder


def team_without_holder_only_when_area_teams_contracted(line: LineView) -> Truth:
    """team-without-holder: only when area.teams_contracted < area.teams_required (Art. 1, Art. 22(6))."""
    return line.compare_facts("area.teams_contracted", "<", "area.teams_required")


TEAM_WITHOUT_HOLDER_ONLY_WHEN_AREA_TEAMS_CONTRACTED = Condition(
    codes={"team-without-holder"},
    slug="only-when-area-teams-contracted-and-area-teams-required",
    sentence="only when area.teams_contracted < area.teams_required",
    citation=ART_1_ART_22_6,
    valid=FROM_2018_04_01,
    holds=team_without_holder_only_when_area_teams_contracted,
    asks=("area.teams_contracted", "area.teams_required"),
)


def team_without_holder_only_when_area_providers_registered(line: LineView) -> Truth:
    """team-without-holder: only when area.providers.registered_persons >= standard_per_team or
    area.providers_in_activity is 0 (Art. 1, Art. 22(6)).
    """
    return (
        line.compare_facts("area.providers.registered_persons", ">=", "standard_per_team")
        | line.equals("area.providers_in_activity", Decimal("0"))
    )


TEAM_WITHOUT_HOLDER_ONLY_WHEN_AREA_PROVIDERS_REGISTERED = Condition(
    codes={"team-without-holder"},
    slug="only-when-area-providers-registered-persons-and-standard-per-team-and-area-providers-in-activity",
    sentence="only when area.providers.registered_persons >= standard_per_team or area.providers_in_activity is 0",
    citation=ART_1_ART_22_6,
    valid=FROM_2018_04_01,
    holds=team_without_holder_only_when_area_providers_registered,
    asks=("area.providers.registered_persons", "standard_per_team", "area.providers_in_activity"),
    reading=(
        "every contracted provider of the area has the standard number per team, so the one with the fewest decides"
    ),
)


def team_without_holder_only_when_health_centre_employed(line: LineView) -> Truth:
    """team-without-holder: only when health_centre.employed_eligible_doctors is 0 (Art. 1, Art. 22(6))."""
    return line.equals("health_centre.employed_eligible_doctors", Decimal("0"))


TEAM_WITHOUT_HOLDER_ONLY_WHEN_HEALTH_CENTRE_EMPLOYED = Condition(
    codes={"team-without-holder"},
    slug="only-when-health-centre-employed-eligible-doctors",
    sentence="only when health_centre.employed_eligible_doctors is 0",
    citation=ART_1_ART_22_6,
    valid=FROM_2018_04_01,
    holds=team_without_holder_only_when_health_centre_employed,
    asks=("health_centre.employed_eligible_doctors",),
)

RULES: tuple[Rule, ...] = (
    TEAM_WITHOUT_HOLDER_ONLY_WHEN_AREA_TEAMS_CONTRACTED,
    TEAM_WITHOUT_HOLDER_ONLY_WHEN_AREA_PROVIDERS_REGISTERED,
    TEAM_WITHOUT_HOLDER_ONLY_WHEN_HEALTH_CENTRE_EMPLOYED,
)
