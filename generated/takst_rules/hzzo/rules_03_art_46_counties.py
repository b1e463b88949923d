"""The rules of Art. 3, table of Art. 46.

Generated from rulesets/hzzo/03-art-46-counties.takst by `takst build hzzo`: change the rules there, then build
again.
"""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from takst.runtime.kleene import Truth
from takst.runtime.plan import Condition, Rule
from takst.runtime.spec import Citation, Period
from takst.runtime.view import LineView

ART_3_TABLE_OF_ART_46 = Citation("nn30", "Art. 3, table of Art. 46")
FROM_2018_04_01 = Period(dt.date(2018, 4, 1))
THE_PRINTED_NUMBER_IS_THE_MOST_THAT = "the printed number is the most that may be contracted"

# ---------------------------------------------------------------- county-teams Teams contracted in a county


def county_teams_only_when_teams_contracted_by_county_unless(line: LineView) -> Truth:
    """county-teams: only when teams_contracted_by_county <= 12 teams unless county is not "Bjelovarsko-bilogorska"
    (Art. 3, table of Art. 46).
    """
    return line.compare("teams_contracted_by_county", "<=", Decimal("12"))


def county_teams_only_when_teams_contracted_by_county_unless_unless(line: LineView) -> Truth:
    """The `unless` of county-teams: only when teams_contracted_by_county <= 12 teams unless county is not
    "Bjelovarsko-bilogorska" (Art. 3, table of Art. 46).
    """
    return ~line.equals("county", "Bjelovarsko-bilogorska")


COUNTY_TEAMS_ONLY_WHEN_TEAMS_CONTRACTED_BY_COUNTY_UNLESS = Condition(
    codes={"county-teams"},
    slug="only-when-teams-contracted-by-county.unless-county-is-not-bjelovarsko-bilogorska",
    sentence='only when teams_contracted_by_county <= 12 teams unless county is not "Bjelovarsko-bilogorska"',
    citation=ART_3_TABLE_OF_ART_46,
    valid=FROM_2018_04_01,
    holds=county_teams_only_when_teams_contracted_by_county_unless,
    asks=("teams_contracted_by_county",),
    unless=county_teams_only_when_teams_contracted_by_county_unless_unless,
    reading=THE_PRINTED_NUMBER_IS_THE_MOST_THAT,
)


def county_teams_only_when_teams_contracted_by_county_unless_2(line: LineView) -> Truth:
    """county-teams: only when teams_contracted_by_county <= 11 teams unless county is not "Brodsko-posavska" (Art. 3,
    table of Art. 46).
    """
    return line.compare("teams_contracted_by_county", "<=", Decimal("11"))


def county_teams_only_when_teams_contracted_by_county_unless_2_unless(line: LineView) -> Truth:
    """The `unless` of county-teams: only when teams_contracted_by_county <= 11 teams unless county is not
    "Brodsko-posavska" (Art. 3, table of Art. 46).
    """
    return ~line.equals("county", "Brodsko-posavska")


COUNTY_TEAMS_ONLY_WHEN_TEAMS_CONTRACTED_BY_COUNTY_UNLESS_2 = Condition(
    codes={"county-teams"},
    slug="only-when-teams-contracted-by-county.unless-county-is-not-brodsko-posavska",
    sentence='only when teams_contracted_by_county <= 11 teams unless county is not "Brodsko-posavska"',
    citation=ART_3_TABLE_OF_ART_46,
    valid=FROM_2018_04_01,
    holds=county_teams_only_when_teams_contracted_by_county_unless_2,
    asks=("teams_contracted_by_county",),
    unless=county_teams_only_when_teams_contracted_by_county_unless_2_unless,
    reading=THE_PRINTED_NUMBER_IS_THE_MOST_THAT,
)


def county_teams_only_when_teams_contracted_by_county_unless_3(line: LineView) -> Truth:
    """county-teams: only when teams_contracted_by_county <= 21 teams unless county is not "Dubrovačko-neretvanska"
    (Art. 3, table of Art. 46).
    """
    return line.compare("teams_contracted_by_county", "<=", Decimal("21"))


def county_teams_only_when_teams_contracted_by_county_unless_3_unless(line: LineView) -> Truth:
    """The `unless` of county-teams: only when teams_contracted_by_county <= 21 teams unless county is not
    "Dubrovačko-neretvanska" (Art. 3, table of Art. 46).
    """
    return ~line.equals("county", "Dubrovačko-neretvanska")


COUNTY_TEAMS_ONLY_WHEN_TEAMS_CONTRACTED_BY_COUNTY_UNLESS_3 = Condition(
    codes={"county-teams"},
    slug="only-when-teams-contracted-by-county.unless-county-is-not-dubrovacko-neretvanska",
    sentence='only when teams_contracted_by_county <= 21 teams unless county is not "Dubrovačko-neretvanska"',
    citation=ART_3_TABLE_OF_ART_46,
    valid=FROM_2018_04_01,
    holds=county_teams_only_when_teams_contracted_by_county_unless_3,
    asks=("teams_contracted_by_county",),
    unless=county_teams_only_when_teams_contracted_by_county_unless_3_unless,
    reading=THE_PRINTED_NUMBER_IS_THE_MOST_THAT,
)


def county_teams_only_when_teams_contracted_by_county_unless_4(line: LineView) -> Truth:
    """county-teams: only when teams_contracted_by_county <= 48 teams unless county is not "Grad Zagreb" (Art. 3, table
    of Art. 46).
    """
    return line.compare("teams_contracted_by_county", "<=", Decimal("48"))


def county_teams_only_when_teams_contracted_by_county_unless_4_unless(line: LineView) -> Truth:
    """The `unless` of county-teams: only when teams_contracted_by_county <= 48 teams unless county is not "Grad Zagreb"
    (Art. 3, table of Art. 46).
    """
    return ~line.equals("county", "Grad Zagreb")


COUNTY_TEAMS_ONLY_WHEN_TEAMS_CONTRACTED_BY_COUNTY_UNLESS_4 = Condition(
    codes={"county-teams"},
    slug="only-when-teams-contracted-by-county.unless-county-is-not-grad-zagreb",
    sentence='only when teams_contracted_by_county <= 48 teams unless county is not "Grad Zagreb"',
    citation=ART_3_TABLE_OF_ART_46,
    valid=FROM_2018_04_01,
    holds=county_teams_only_when_teams_contracted_by_county_unless_4,
    asks=("teams_contracted_by_county",),
    unless=county_teams_only_when_teams_contracted_by_county_unless_4_unless,
    reading=THE_PRINTED_NUMBER_IS_THE_MOST_THAT,
)


def county_teams_only_when_teams_contracted_by_county_unless_5(line: LineView) -> Truth:
    """county-teams: only when teams_contracted_by_county <= 20 teams unless county is not "Istarska" (Art. 3, table of
    Art. 46).
    """
    return line.compare("teams_contracted_by_county", "<=", Decimal("20"))


def county_teams_only_when_teams_contracted_by_county_unless_5_unless(line: LineView) -> Truth:
    """The `unless` of county-teams: only when teams_contracted_by_county <= 20 teams unless county is not "Istarska"
    (Art. 3, table of Art. 46).
    """
    return ~line.equals("county", "Istarska")


COUNTY_TEAMS_ONLY_WHEN_TEAMS_CONTRACTED_BY_COUNTY_UNLESS_5 = Condition(
    codes={"county-teams"},
    slug="only-when-teams-contracted-by-county.unless-county-is-not-istarska",
    sentence='only when teams_contracted_by_county <= 20 teams unless county is not "Istarska"',
    citation=ART_3_TABLE_OF_ART_46,
    valid=FROM_2018_04_01,
    holds=county_teams_only_when_teams_contracted_by_county_unless_5,
    asks=("teams_contracted_by_county",),
    unless=county_teams_only_when_teams_contracted_by_county_unless_5_unless,
    reading=THE_PRINTED_NUMBER_IS_THE_MOST_THAT,
)


def county_teams_only_when_teams_contracted_by_county_unless_6(line: LineView) -> Truth:
    """county-teams: only when teams_contracted_by_county <= 18 teams unless county is not "Karlovačka" (Art. 3, table
    of Art. 46).
    """
    return line.compare("teams_contracted_by_county", "<=", Decimal("18"))


def county_teams_only_when_teams_contracted_by_county_unless_6_unless(line: LineView) -> Truth:
    """The `unless` of county-teams: only when teams_contracted_by_county <= 18 teams unless county is not "Karlovačka"
    (Art. 3, table of Art. 46).
    """
    return ~line.equals("county", "Karlovačka")


COUNTY_TEAMS_ONLY_WHEN_TEAMS_CONTRACTED_BY_COUNTY_UNLESS_6 = Condition(
    codes={"county-teams"},
    slug="only-when-teams-contracted-by-county.unless-county-is-not-karlovacka",
    sentence='only when teams_contracted_by_county <= 18 teams unless county is not "Karlovačka"',
    citation=ART_3_TABLE_OF_ART_46,
    valid=FROM_2018_04_01,
    holds=county_teams_only_when_teams_contracted_by_county_unless_6,
    asks=("teams_contracted_by_county",),
    unless=county_teams_only_when_teams_contracted_by_county_unless_6_unless,
    reading=THE_PRINTED_NUMBER_IS_THE_MOST_THAT,
)


def county_teams_only_when_teams_contracted_by_county_unless_7(line: LineView) -> Truth:
    """county-teams: only when teams_contracted_by_county <= 10 teams unless county is not "Koprivničko-križevačka"
    (Art. 3, table of Art. 46).
    """
    return line.compare("teams_contracted_by_county", "<=", Decimal("10"))


def county_teams_only_when_teams_contracted_by_county_unless_7_unless(line: LineView) -> Truth:
    """The `unless` of county-teams: only when teams_contracted_by_county <= 10 teams unless county is not
    "Koprivničko-križevačka" (Art. 3, table of Art. 46).
    """
    return ~line.equals("county", "Koprivničko-križevačka")


COUNTY_TEAMS_ONLY_WHEN_TEAMS_CONTRACTED_BY_COUNTY_UNLESS_7 = Condition(
    codes={"county-teams"},
    slug="only-when-teams-contracted-by-county.unless-county-is-not-koprivnicko-krizevacka",
    sentence='only when teams_contracted_by_county <= 10 teams unless county is not "Koprivničko-križevačka"',
    citation=ART_3_TABLE_OF_ART_46,
    valid=FROM_2018_04_01,
    holds=county_teams_only_when_teams_contracted_by_county_unless_7,
    asks=("teams_contracted_by_county",),
    unless=county_teams_only_when_teams_contracted_by_county_unless_7_unless,
    reading=THE_PRINTED_NUMBER_IS_THE_MOST_THAT,
)


def county_teams_only_when_teams_contracted_by_county_unless_8(line: LineView) -> Truth:
    """county-teams: only when teams_contracted_by_county <= 16 teams unless county is not "Krapinsko-zagorska" (Art. 3,
    table of Art. 46).
    """
    return line.compare("teams_contracted_by_county", "<=", Decimal("16"))


def county_teams_only_when_teams_contracted_by_county_unless_8_unless(line: LineView) -> Truth:
    """The `unless` of county-teams: only when teams_contracted_by_county <= 16 teams unless county is not
    "Krapinsko-zagorska" (Art. 3, table of Art. 46).
    """
    return ~line.equals("county", "Krapinsko-zagorska")


COUNTY_TEAMS_ONLY_WHEN_TEAMS_CONTRACTED_BY_COUNTY_UNLESS_8 = Condition(
    codes={"county-teams"},
    slug="only-when-teams-contracted-by-county.unless-county-is-not-krapinsko-zagorska",
    sentence='only when teams_contracted_by_county <= 16 teams unless county is not "Krapinsko-zagorska"',
    citation=ART_3_TABLE_OF_ART_46,
    valid=FROM_2018_04_01,
    holds=county_teams_only_when_teams_contracted_by_county_unless_8,
    asks=("teams_contracted_by_county",),
    unless=county_teams_only_when_teams_contracted_by_county_unless_8_unless,
    reading=THE_PRINTED_NUMBER_IS_THE_MOST_THAT,
)


def county_teams_only_when_teams_contracted_by_county_unless_9(line: LineView) -> Truth:
    """county-teams: only when teams_contracted_by_county <= 14 teams unless county is not "Ličko-senjska" (Art. 3,
    table of Art. 46).
    """
    return line.compare("teams_contracted_by_county", "<=", Decimal("14"))


def county_teams_only_when_teams_contracted_by_county_unless_9_unless(line: LineView) -> Truth:
    """The `unless` of county-teams: only when teams_contracted_by_county <= 14 teams unless county is not
    "Ličko-senjska" (Art. 3, table of Art. 46).
    """
    return ~line.equals("county", "Ličko-senjska")


COUNTY_TEAMS_ONLY_WHEN_TEAMS_CONTRACTED_BY_COUNTY_UNLESS_9 = Condition(
    codes={"county-teams"},
    slug="only-when-teams-contracted-by-county.unless-county-is-not-licko-senjska",
    sentence='only when teams_contracted_by_county <= 14 teams unless county is not "Ličko-senjska"',
    citation=ART_3_TABLE_OF_ART_46,
    valid=FROM_2018_04_01,
    holds=county_teams_only_when_teams_contracted_by_county_unless_9,
    asks=("teams_contracted_by_county",),
    unless=county_teams_only_when_teams_contracted_by_county_unless_9_unless,
    reading=THE_PRINTED_NUMBER_IS_THE_MOST_THAT,
)


def county_teams_only_when_teams_contracted_by_county_unless_10(line: LineView) -> Truth:
    """county-teams: only when teams_contracted_by_county <= 8 teams unless county is not "Međimurska" (Art. 3, table of
    Art. 46).
    """
    return line.compare("teams_contracted_by_county", "<=", Decimal("8"))


def county_teams_only_when_teams_contracted_by_county_unless_10_unless(line: LineView) -> Truth:
    """The `unless` of county-teams: only when teams_contracted_by_county <= 8 teams unless county is not "Međimurska"
    (Art. 3, table of Art. 46).
    """
    return ~line.equals("county", "Međimurska")


COUNTY_TEAMS_ONLY_WHEN_TEAMS_CONTRACTED_BY_COUNTY_UNLESS_10 = Condition(
    codes={"county-teams"},
    slug="only-when-teams-contracted-by-county.unless-county-is-not-medimurska",
    sentence='only when teams_contracted_by_county <= 8 teams unless county is not "Međimurska"',
    citation=ART_3_TABLE_OF_ART_46,
    valid=FROM_2018_04_01,
    holds=county_teams_only_when_teams_contracted_by_county_unless_10,
    asks=("teams_contracted_by_county",),
    unless=county_teams_only_when_teams_contracted_by_county_unless_10_unless,
    reading=THE_PRINTED_NUMBER_IS_THE_MOST_THAT,
)


def county_teams_only_when_teams_contracted_by_county_unless_11(line: LineView) -> Truth:
    """county-teams: only when teams_contracted_by_county <= 24 teams unless county is not "Osječko-baranjska" (Art. 3,
    table of Art. 46).
    """
    return line.compare("teams_contracted_by_county", "<=", Decimal("24"))


def county_teams_only_when_teams_contracted_by_county_unless_11_unless(line: LineView) -> Truth:
    """The `unless` of county-teams: only when teams_contracted_by_county <= 24 teams unless county is not
    "Osječko-baranjska" (Art. 3, table of Art. 46).
    """
    return ~line.equals("county", "Osječko-baranjska")


COUNTY_TEAMS_ONLY_WHEN_TEAMS_CONTRACTED_BY_COUNTY_UNLESS_11 = Condition(
    codes={"county-teams"},
    slug="only-when-teams-contracted-by-county.unless-county-is-not-osjecko-baranjska",
    sentence='only when teams_contracted_by_county <= 24 teams unless county is not "Osječko-baranjska"',
    citation=ART_3_TABLE_OF_ART_46,
    valid=FROM_2018_04_01,
    holds=county_teams_only_when_teams_contracted_by_county_unless_11,
    asks=("teams_contracted_by_county",),
    unless=county_teams_only_when_teams_contracted_by_county_unless_11_unless,
    reading=THE_PRINTED_NUMBER_IS_THE_MOST_THAT,
)


def county_teams_only_when_teams_contracted_by_county_unless_12(line: LineView) -> Truth:
    """county-teams: only when teams_contracted_by_county <= 8 teams unless county is not "Požeško-slavonska" (Art. 3,
    table of Art. 46).
    """
    return line.compare("teams_contracted_by_county", "<=", Decimal("8"))


def county_teams_only_when_teams_contracted_by_county_unless_12_unless(line: LineView) -> Truth:
    """The `unless` of county-teams: only when teams_contracted_by_county <= 8 teams unless county is not
    "Požeško-slavonska" (Art. 3, table of Art. 46).
    """
    return ~line.equals("county", "Požeško-slavonska")


COUNTY_TEAMS_ONLY_WHEN_TEAMS_CONTRACTED_BY_COUNTY_UNLESS_12 = Condition(
    codes={"county-teams"},
    slug="only-when-teams-contracted-by-county.unless-county-is-not-pozesko-slavonska",
    sentence='only when teams_contracted_by_county <= 8 teams unless county is not "Požeško-slavonska"',
    citation=ART_3_TABLE_OF_ART_46,
    valid=FROM_2018_04_01,
    holds=county_teams_only_when_teams_contracted_by_county_unless_12,
    asks=("teams_contracted_by_county",),
    unless=county_teams_only_when_teams_contracted_by_county_unless_12_unless,
    reading=THE_PRINTED_NUMBER_IS_THE_MOST_THAT,
)


def county_teams_only_when_teams_contracted_by_county_unless_13(line: LineView) -> Truth:
    """county-teams: only when teams_contracted_by_county <= 24 teams unless county is not "Primorsko-goranska" (Art. 3,
    table of Art. 46).
    """
    return line.compare("teams_contracted_by_county", "<=", Decimal("24"))


def county_teams_only_when_teams_contracted_by_county_unless_13_unless(line: LineView) -> Truth:
    """The `unless` of county-teams: only when teams_contracted_by_county <= 24 teams unless county is not
    "Primorsko-goranska" (Art. 3, table of Art. 46).
    """
    return ~line.equals("county", "Primorsko-goranska")


COUNTY_TEAMS_ONLY_WHEN_TEAMS_CONTRACTED_BY_COUNTY_UNLESS_13 = Condition(
    codes={"county-teams"},
    slug="only-when-teams-contracted-by-county.unless-county-is-not-primorsko-goranska",
    sentence='only when teams_contracted_by_county <= 24 teams unless county is not "Primorsko-goranska"',
    citation=ART_3_TABLE_OF_ART_46,
    valid=FROM_2018_04_01,
    holds=county_teams_only_when_teams_contracted_by_county_unless_13,
    asks=("teams_contracted_by_county",),
    unless=county_teams_only_when_teams_contracted_by_county_unless_13_unless,
    reading=THE_PRINTED_NUMBER_IS_THE_MOST_THAT,
)


def county_teams_only_when_teams_contracted_by_county_unless_14(line: LineView) -> Truth:
    """county-teams: only when teams_contracted_by_county <= 18 teams unless county is not "Sisačko-moslavačka" (Art. 3,
    table of Art. 46).
    """
    return line.compare("teams_contracted_by_county", "<=", Decimal("18"))


def county_teams_only_when_teams_contracted_by_county_unless_14_unless(line: LineView) -> Truth:
    """The `unless` of county-teams: only when teams_contracted_by_county <= 18 teams unless county is not
    "Sisačko-moslavačka" (Art. 3, table of Art. 46).
    """
    return ~line.equals("county", "Sisačko-moslavačka")


COUNTY_TEAMS_ONLY_WHEN_TEAMS_CONTRACTED_BY_COUNTY_UNLESS_14 = Condition(
    codes={"county-teams"},
    slug="only-when-teams-contracted-by-county.unless-county-is-not-sisacko-moslavacka",
    sentence='only when teams_contracted_by_county <= 18 teams unless county is not "Sisačko-moslavačka"',
    citation=ART_3_TABLE_OF_ART_46,
    valid=FROM_2018_04_01,
    holds=county_teams_only_when_teams_contracted_by_county_unless_14,
    asks=("teams_contracted_by_county",),
    unless=county_teams_only_when_teams_contracted_by_county_unless_14_unless,
    reading=THE_PRINTED_NUMBER_IS_THE_MOST_THAT,
)


def county_teams_only_when_teams_contracted_by_county_unless_15(line: LineView) -> Truth:
    """county-teams: only when teams_contracted_by_county <= 36 teams unless county is not "Splitsko-dalmatinska" (Art.
    3, table of Art. 46).
    """
    return line.compare("teams_contracted_by_county", "<=", Decimal("36"))


def county_teams_only_when_teams_contracted_by_county_unless_15_unless(line: LineView) -> Truth:
    """The `unless` of county-teams: only when teams_contracted_by_county <= 36 teams unless county is not
    "Splitsko-dalmatinska" (Art. 3, table of Art. 46).
    """
    return ~line.equals("county", "Splitsko-dalmatinska")


COUNTY_TEAMS_ONLY_WHEN_TEAMS_CONTRACTED_BY_COUNTY_UNLESS_15 = Condition(
    codes={"county-teams"},
    slug="only-when-teams-contracted-by-county.unless-county-is-not-splitsko-dalmatinska",
    sentence='only when teams_contracted_by_county <= 36 teams unless county is not "Splitsko-dalmatinska"',
    citation=ART_3_TABLE_OF_ART_46,
    valid=FROM_2018_04_01,
    holds=county_teams_only_when_teams_contracted_by_county_unless_15,
    asks=("teams_contracted_by_county",),
    unless=county_teams_only_when_teams_contracted_by_county_unless_15_unless,
    reading=THE_PRINTED_NUMBER_IS_THE_MOST_THAT,
)


def county_teams_only_when_teams_contracted_by_county_unless_16(line: LineView) -> Truth:
    """county-teams: only when teams_contracted_by_county <= 17 teams unless county is not "Šibensko-kninska" (Art. 3,
    table of Art. 46).
    """
    return line.compare("teams_contracted_by_county", "<=", Decimal("17"))


def county_teams_only_when_teams_contracted_by_county_unless_16_unless(line: LineView) -> Truth:
    """The `unless` of county-teams: only when teams_contracted_by_county <= 17 teams unless county is not
    "Šibensko-kninska" (Art. 3, table of Art. 46).
    """
    return ~line.equals("county", "Šibensko-kninska")


COUNTY_TEAMS_ONLY_WHEN_TEAMS_CONTRACTED_BY_COUNTY_UNLESS_16 = Condition(
    codes={"county-teams"},
    slug="only-when-teams-contracted-by-county.unless-county-is-not-sibensko-kninska",
    sentence='only when teams_contracted_by_county <= 17 teams unless county is not "Šibensko-kninska"',
    citation=ART_3_TABLE_OF_ART_46,
    valid=FROM_2018_04_01,
    holds=county_teams_only_when_teams_contracted_by_county_unless_16,
    asks=("teams_contracted_by_county",),
    unless=county_teams_only_when_teams_contracted_by_county_unless_16_unless,
    reading=THE_PRINTED_NUMBER_IS_THE_MOST_THAT,
)


def county_teams_only_when_teams_contracted_by_county_unless_17(line: LineView) -> Truth:
    """county-teams: only when teams_contracted_by_county <= 15 teams unless county is not "Varaždinska" (Art. 3, table
    of Art. 46).
    """
    return line.compare("teams_contracted_by_county", "<=", Decimal("15"))


def county_teams_only_when_teams_contracted_by_county_unless_17_unless(line: LineView) -> Truth:
    """The `unless` of county-teams: only when teams_contracted_by_county <= 15 teams unless county is not "Varaždinska"
    (Art. 3, table of Art. 46).
    """
    return ~line.equals("county", "Varaždinska")


COUNTY_TEAMS_ONLY_WHEN_TEAMS_CONTRACTED_BY_COUNTY_UNLESS_17 = Condition(
    codes={"county-teams"},
    slug="only-when-teams-contracted-by-county.unless-county-is-not-varazdinska",
    sentence='only when teams_contracted_by_county <= 15 teams unless county is not "Varaždinska"',
    citation=ART_3_TABLE_OF_ART_46,
    valid=FROM_2018_04_01,
    holds=county_teams_only_when_teams_contracted_by_county_unless_17,
    asks=("teams_contracted_by_county",),
    unless=county_teams_only_when_teams_contracted_by_county_unless_17_unless,
    reading=THE_PRINTED_NUMBER_IS_THE_MOST_THAT,
)


def county_teams_only_when_teams_contracted_by_county_unless_18(line: LineView) -> Truth:
    """county-teams: only when teams_contracted_by_county <= 10 teams unless county is not "Virovitičko-podravska" (Art.
    3, table of Art. 46).
    """
    return line.compare("teams_contracted_by_county", "<=", Decimal("10"))


def county_teams_only_when_teams_contracted_by_county_unless_18_unless(line: LineView) -> Truth:
    """The `unless` of county-teams: only when teams_contracted_by_county <= 10 teams unless county is not
    "Virovitičko-podravska" (Art. 3, table of Art. 46).
    """
    return ~line.equals("county", "Virovitičko-podravska")


COUNTY_TEAMS_ONLY_WHEN_TEAMS_CONTRACTED_BY_COUNTY_UNLESS_18 = Condition(
    codes={"county-teams"},
    slug="only-when-teams-contracted-by-county.unless-county-is-not-viroviticko-podravska",
    sentence='only when teams_contracted_by_county <= 10 teams unless county is not "Virovitičko-podravska"',
    citation=ART_3_TABLE_OF_ART_46,
    valid=FROM_2018_04_01,
    holds=county_teams_only_when_teams_contracted_by_county_unless_18,
    asks=("teams_contracted_by_county",),
    unless=county_teams_only_when_teams_contracted_by_county_unless_18_unless,
    reading=THE_PRINTED_NUMBER_IS_THE_MOST_THAT,
)


def county_teams_only_when_teams_contracted_by_county_unless_19(line: LineView) -> Truth:
    """county-teams: only when teams_contracted_by_county <= 17 teams unless county is not "Vukovarsko-srijemska" (Art.
    3, table of Art. 46).
    """
    return line.compare("teams_contracted_by_county", "<=", Decimal("17"))


def county_teams_only_when_teams_contracted_by_county_unless_19_unless(line: LineView) -> Truth:
    """The `unless` of county-teams: only when teams_contracted_by_county <= 17 teams unless county is not
    "Vukovarsko-srijemska" (Art. 3, table of Art. 46).
    """
    return ~line.equals("county", "Vukovarsko-srijemska")


COUNTY_TEAMS_ONLY_WHEN_TEAMS_CONTRACTED_BY_COUNTY_UNLESS_19 = Condition(
    codes={"county-teams"},
    slug="only-when-teams-contracted-by-county.unless-county-is-not-vukovarsko-srijemska",
    sentence='only when teams_contracted_by_county <= 17 teams unless county is not "Vukovarsko-srijemska"',
    citation=ART_3_TABLE_OF_ART_46,
    valid=FROM_2018_04_01,
    holds=county_teams_only_when_teams_contracted_by_county_unless_19,
    asks=("teams_contracted_by_county",),
    unless=county_teams_only_when_teams_contracted_by_county_unless_19_unless,
    reading=THE_PRINTED_NUMBER_IS_THE_MOST_THAT,
)


def county_teams_only_when_teams_contracted_by_county_unless_20(line: LineView) -> Truth:
    """county-teams: only when teams_contracted_by_county <= 21 teams unless county is not "Zadarska" (Art. 3, table of
    Art. 46).
    """
    return line.compare("teams_contracted_by_county", "<=", Decimal("21"))


def county_teams_only_when_teams_contracted_by_county_unless_20_unless(line: LineView) -> Truth:
    """The `unless` of county-teams: only when teams_contracted_by_county <= 21 teams unless county is not "Zadarska"
    (Art. 3, table of Art. 46).
    """
    return ~line.equals("county", "Zadarska")


COUNTY_TEAMS_ONLY_WHEN_TEAMS_CONTRACTED_BY_COUNTY_UNLESS_20 = Condition(
    codes={"county-teams"},
    slug="only-when-teams-contracted-by-county.unless-county-is-not-zadarska",
    sentence='only when teams_contracted_by_county <= 21 teams unless county is not "Zadarska"',
    citation=ART_3_TABLE_OF_ART_46,
    valid=FROM_2018_04_01,
    holds=county_teams_only_when_teams_contracted_by_county_unless_20,
    asks=("teams_contracted_by_county",),
    unless=county_teams_only_when_teams_contracted_by_county_unless_20_unless,
    reading=THE_PRINTED_NUMBER_IS_THE_MOST_THAT,
)


def county_teams_only_when_teams_contracted_by_county_unless_21(line: LineView) -> Truth:
    """county-teams: only when teams_contracted_by_county <= 29 teams unless county is not "Zagrebačka" (Art. 3, table
    of Art. 46).
    """
    return line.compare("teams_contracted_by_county", "<=", Decimal("29"))


def county_teams_only_when_teams_contracted_by_county_unless_21_unless(line: LineView) -> Truth:
    """The `unless` of county-teams: only when teams_contracted_by_county <= 29 teams unless county is not "Zagrebačka"
    (Art. 3, table of Art. 46).
    """
    return ~line.equals("county", "Zagrebačka")


COUNTY_TEAMS_ONLY_WHEN_TEAMS_CONTRACTED_BY_COUNTY_UNLESS_21 = Condition(
    codes={"county-teams"},
    slug="only-when-teams-contracted-by-county.unless-county-is-not-zagrebacka",
    sentence='only when teams_contracted_by_county <= 29 teams unless county is not "Zagrebačka"',
    citation=ART_3_TABLE_OF_ART_46,
    valid=FROM_2018_04_01,
    holds=county_teams_only_when_teams_contracted_by_county_unless_21,
    asks=("teams_contracted_by_county",),
    unless=county_teams_only_when_teams_contracted_by_county_unless_21_unless,
    reading=THE_PRINTED_NUMBER_IS_THE_MOST_THAT,
)

RULES: tuple[Rule, ...] = (
    COUNTY_TEAMS_ONLY_WHEN_TEAMS_CONTRACTED_BY_COUNTY_UNLESS,
    COUNTY_TEAMS_ONLY_WHEN_TEAMS_CONTRACTED_BY_COUNTY_UNLESS_2,
    COUNTY_TEAMS_ONLY_WHEN_TEAMS_CONTRACTED_BY_COUNTY_UNLESS_3,
    COUNTY_TEAMS_ONLY_WHEN_TEAMS_CONTRACTED_BY_COUNTY_UNLESS_4,
    COUNTY_TEAMS_ONLY_WHEN_TEAMS_CONTRACTED_BY_COUNTY_UNLESS_5,
    COUNTY_TEAMS_ONLY_WHEN_TEAMS_CONTRACTED_BY_COUNTY_UNLESS_6,
    COUNTY_TEAMS_ONLY_WHEN_TEAMS_CONTRACTED_BY_COUNTY_UNLESS_7,
    COUNTY_TEAMS_ONLY_WHEN_TEAMS_CONTRACTED_BY_COUNTY_UNLESS_8,
    COUNTY_TEAMS_ONLY_WHEN_TEAMS_CONTRACTED_BY_COUNTY_UNLESS_9,
    COUNTY_TEAMS_ONLY_WHEN_TEAMS_CONTRACTED_BY_COUNTY_UNLESS_10,
    COUNTY_TEAMS_ONLY_WHEN_TEAMS_CONTRACTED_BY_COUNTY_UNLESS_11,
    COUNTY_TEAMS_ONLY_WHEN_TEAMS_CONTRACTED_BY_COUNTY_UNLESS_12,
    COUNTY_TEAMS_ONLY_WHEN_TEAMS_CONTRACTED_BY_COUNTY_UNLESS_13,
    COUNTY_TEAMS_ONLY_WHEN_TEAMS_CONTRACTED_BY_COUNTY_UNLESS_14,
    COUNTY_TEAMS_ONLY_WHEN_TEAMS_CONTRACTED_BY_COUNTY_UNLESS_15,
    COUNTY_TEAMS_ONLY_WHEN_TEAMS_CONTRACTED_BY_COUNTY_UNLESS_16,
    COUNTY_TEAMS_ONLY_WHEN_TEAMS_CONTRACTED_BY_COUNTY_UNLESS_17,
    COUNTY_TEAMS_ONLY_WHEN_TEAMS_CONTRACTED_BY_COUNTY_UNLESS_18,
    COUNTY_TEAMS_ONLY_WHEN_TEAMS_CONTRACTED_BY_COUNTY_UNLESS_19,
    COUNTY_TEAMS_ONLY_WHEN_TEAMS_CONTRACTED_BY_COUNTY_UNLESS_20,
    COUNTY_TEAMS_ONLY_WHEN_TEAMS_CONTRACTED_BY_COUNTY_UNLESS_21,
)
