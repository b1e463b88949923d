"""The rules of Heading; Heading Frogner; Heading Agder.

Generated from rulesets/aleris/00-header.takst by `takst build aleris`: change the rules there, then build again.
"""

from __future__ import annotations

import datetime as dt

from takst.runtime.kleene import Truth
from takst.runtime.plan import Outcome, Rule
from takst.runtime.spec import Citation, Period
from takst.runtime.view import LineView

from .vocabulary import in_a_service_of_agder, in_a_service_of_frogner

HEADING = Citation("frame", "Heading")
FROM_2022_01_01_UNTIL_2022_12_31 = Period(dt.date(2022, 1, 1), dt.date(2022, 12, 31))
HEADING_FROGNER = Citation("frame", "Heading Frogner")
HEADING_AGDER = Citation("frame", "Heading Agder")

# ---------------------------------------------------------------- every line


def every_line_not_covered_unless_provider_name_unless(line: LineView) -> Truth:
    """The `unless` of every line: not covered unless provider.name is "Aleris Helse AS" (Heading)."""
    return line.equals("provider.name", "Aleris Helse AS")


EVERY_LINE_NOT_COVERED_UNLESS_PROVIDER_NAME = Outcome(
    every=True,
    slug="not-covered.unless-provider-name",
    sentence='not covered unless provider.name is "Aleris Helse AS"',
    citation=HEADING,
    valid=FROM_2022_01_01_UNTIL_2022_12_31,
    verdict="not covered",
    unless=every_line_not_covered_unless_provider_name_unless,
)


def every_line_not_covered_unless_provider_department_unless(line: LineView) -> Truth:
    """The `unless` of every line: not covered unless provider.department is one of "Frogner", "Agder" (Heading)."""
    return line.one_of("provider.department", "Frogner", "Agder")


EVERY_LINE_NOT_COVERED_UNLESS_PROVIDER_DEPARTMENT = Outcome(
    every=True,
    slug="not-covered.unless-provider-department",
    sentence='not covered unless provider.department is one of "Frogner", "Agder"',
    citation=HEADING,
    valid=FROM_2022_01_01_UNTIL_2022_12_31,
    verdict="not covered",
    unless=every_line_not_covered_unless_provider_department_unless,
)


def every_line_not_covered_when_provider_department_unless_when(line: LineView) -> Truth:
    """The `when` of every line: not covered unless in-a-service-of-frogner when provider.department is "Frogner"
    (Heading Frogner).
    """
    return line.equals("provider.department", "Frogner")


EVERY_LINE_NOT_COVERED_WHEN_PROVIDER_DEPARTMENT_UNLESS = Outcome(
    every=True,
    slug="not-covered.when-provider-department.unless-in-a-service-of-frogner",
    sentence='not covered unless in-a-service-of-frogner when provider.department is "Frogner"',
    citation=HEADING_FROGNER,
    valid=FROM_2022_01_01_UNTIL_2022_12_31,
    verdict="not covered",
    reason="no service",
    when=every_line_not_covered_when_provider_department_unless_when,
    unless=in_a_service_of_frogner,
    reading=(
        "a code printed short stands for every code that begins so, and any diagnosis of the line will do; a line "
        "with the code of another row is not counted as a consultation as well; every diagnosis of the row goes with "
        "every procedure of the row"
    ),
)


def every_line_not_covered_when_provider_department_unless_2_when(line: LineView) -> Truth:
    """The `when` of every line: not covered unless in-a-service-of-agder when provider.department is "Agder" (Heading
    Agder).
    """
    return line.equals("provider.department", "Agder")


EVERY_LINE_NOT_COVERED_WHEN_PROVIDER_DEPARTMENT_UNLESS_2 = Outcome(
    every=True,
    slug="not-covered.when-provider-department.unless-in-a-service-of-agder",
    sentence='not covered unless in-a-service-of-agder when provider.department is "Agder"',
    citation=HEADING_AGDER,
    valid=FROM_2022_01_01_UNTIL_2022_12_31,
    verdict="not covered",
    reason="no service",
    when=every_line_not_covered_when_provider_department_unless_2_when,
    unless=in_a_service_of_agder,
    reading=(
        "a code printed short stands for every code that begins so, and any diagnosis of the line will do; a line "
        "with the code of another row is not counted as a consultation as well"
    ),
)

RULES: tuple[Rule, ...] = (
    EVERY_LINE_NOT_COVERED_UNLESS_PROVIDER_NAME,
    EVERY_LINE_NOT_COVERED_UNLESS_PROVIDER_DEPARTMENT,
    EVERY_LINE_NOT_COVERED_WHEN_PROVIDER_DEPARTMENT_UNLESS,
    EVERY_LINE_NOT_COVERED_WHEN_PROVIDER_DEPARTMENT_UNLESS_2,
)
