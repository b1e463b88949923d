"""The rules of Tariff 101; Tariff 205; Tariffs 210-212; Tariff 304; Tariff 307; Tariff 308; Tariff 405.

Generated from rulesets/helfo/06-tariffs-101-to-405.takst by `takst build helfo`: change the rules there, then build
again.
"""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from takst.runtime.kleene import Truth
from takst.runtime.plan import (
    AlsoWhen,
    Condition,
    Exclusion,
    Inclusion,
    Judge,
    Limit,
    Named,
    Note,
    Rule,
    Unresolved,
    lines,
)
from takst.runtime.spec import Citation, Period
from takst.runtime.view import LineView
from takst.runtime.windows import Window

from .vocabulary import DENTAL_TECHNICAL_WORK

TARIFF_101 = Citation("kp2019", "Tariff 101")
FROM_2019_01_01_UNTIL_2019_12_31 = Period(dt.date(2019, 1, 1), dt.date(2019, 12, 31))
TARIFF_205 = Citation("kp2019", "Tariff 205")
TARIFFS_210_212 = Citation("kp2019", "Tariffs 210-212")
TARIFF_304 = Citation("kp2019", "Tariff 304")
TARIFF_307 = Citation("kp2019", "Tariff 307")
TARIFF_308 = Citation("kp2019", "Tariff 308")
TARIFF_405 = Citation("kp2019", "Tariff 405")

# ---------------------------------------------------------------- 101 Opplæring til egenomsorg og forebyggende behandl…


def code_101_only_when_entry_point(line: LineView) -> Truth:
    """101: only when entry_point is one of 1, 4, 10, 14 (Tariff 101)."""
    return line.one_of("entry_point", Decimal("1"), Decimal("4"), Decimal("10"), Decimal("14"))


CODE_101_ONLY_WHEN_ENTRY_POINT = Condition(
    codes={"101"},
    slug="only-when-entry-point",
    sentence="only when entry_point is one of 1, 4, 10, 14",
    citation=TARIFF_101,
    valid=FROM_2019_01_01_UNTIL_2019_12_31,
    holds=code_101_only_when_entry_point,
    asks=("entry_point",),
)


def code_101_only_when_performer_role(line: LineView) -> Truth:
    """101: only by performer.role general_dentist, specialist (Tariff 101)."""
    return line.one_of("performer.role", "general_dentist", "specialist")


CODE_101_ONLY_WHEN_PERFORMER_ROLE = Condition(
    codes={"101"},
    slug="only-when-performer-role",
    sentence="only by performer.role general_dentist, specialist",
    citation=TARIFF_101,
    valid=FROM_2019_01_01_UNTIL_2019_12_31,
    holds=code_101_only_when_performer_role,
    asks=("performer.role",),
    reading="the hygienist is named for these entry points only",
)


def code_101_also_when_performer_role(line: LineView) -> Truth:
    """101: also by performer.role hygienist when entry_point is one of 1, 4, 10, 14 (Tariff 101)."""
    return line.equals("performer.role", "hygienist")


def code_101_also_when_performer_role_when(line: LineView) -> Truth:
    """The `when` of 101: also by performer.role hygienist when entry_point is one of 1, 4, 10, 14 (Tariff 101)."""
    return line.one_of("entry_point", Decimal("1"), Decimal("4"), Decimal("10"), Decimal("14"))


CODE_101_ALSO_WHEN_PERFORMER_ROLE = AlsoWhen(
    codes={"101"},
    slug="also-when-performer-role",
    sentence="also by performer.role hygienist when entry_point is one of 1, 4, 10, 14",
    citation=TARIFF_101,
    valid=FROM_2019_01_01_UNTIL_2019_12_31,
    holds=code_101_also_when_performer_role,
    asks=("performer.role",),
    when=code_101_also_when_performer_role_when,
    reading="the listed disorders are those of the entry points",
)

# ---------------------------------------------------------------- 205 Oppbygging av tannkrone i plastisk materiale


def code_205_only_when_restoration_material_and_made_clinically(line: LineView) -> Truth:
    """205: only when restoration_material is plastic and made_clinically (Tariff 205)."""
    return line.equals("restoration_material", "plastic") & line.is_true("made_clinically")


CODE_205_ONLY_WHEN_RESTORATION_MATERIAL_AND_MADE_CLINICALLY = Condition(
    codes={"205"},
    slug="only-when-restoration-material-and-made-clinically",
    sentence="only when restoration_material is plastic and made_clinically",
    citation=TARIFF_205,
    valid=FROM_2019_01_01_UNTIL_2019_12_31,
    holds=code_205_only_when_restoration_material_and_made_clinically,
    asks=("restoration_material", "made_clinically"),
)

# ---------------------------------------------------------------- 210 and 2 more

CODE_210_AND_2_MORE_NOTE_PROCEDURE_TARIFFS_FOR_ROOT_FILLING = Note(
    codes={"210", "211", "212"},
    slug="note-procedure-tariffs-for-root-filling",
    sentence='note "Procedure tariffs for root filling"',
    citation=TARIFFS_210_212,
    valid=FROM_2019_01_01_UNTIL_2019_12_31,
    text="Procedure tariffs for root filling",
)

CODE_210_AND_2_MORE_CANNOT_BE_BILLED_WITH = Exclusion(
    codes={"210", "211", "212"},
    slug="cannot-be-billed-with",
    sentence="cannot be billed with 6, 802",
    citation=TARIFFS_210_212,
    valid=FROM_2019_01_01_UNTIL_2019_12_31,
    partners=lines("6", "802"),
    keys=("session",),
    reading="the page does not say how far 'in combination with' reaches: the same session",
)

CODE_210_AND_2_MORE_INCLUDES = Inclusion(
    codes={"210", "211", "212"},
    slug="includes",
    sentence=(
        'includes "rubber dam", "canal dressing", "temporary filling", "root filling" in the same treatment and tooth'
    ),
    citation=TARIFFS_210_212,
    valid=FROM_2019_01_01_UNTIL_2019_12_31,
    items=lines(
        Named("rubber dam", "rubber-dam"),
        Named("canal dressing", "canal-dressing"),
        Named("temporary filling", "temporary-filling"),
        Named("root filling", "root-filling"),
    ),
    keys=("treatment", "tooth"),
)

CODE_210_AND_2_MORE_MAX_1_PER_TREATMENT_AND_TOOTH = Limit(
    codes={"210", "211", "212"},
    slug="max-1-per-treatment-and-tooth",
    sentence="max 1 per treatment and tooth, counting 210 to 212",
    citation=TARIFFS_210_212,
    valid=FROM_2019_01_01_UNTIL_2019_12_31,
    number=1,
    window=Window("keys", keys=("treatment", "tooth")),
    counting={"210", "211", "212"},
    reading="one unit for all sessions of a root filling",
)


def code_210_and_2_more_only_when_root_filling_and_revision(line: LineView) -> Truth:
    """210 and 2 more: only when root_filling or revision_of_root_filling (Tariffs 210-212)."""
    return line.is_true("root_filling") | line.is_true("revision_of_root_filling")


CODE_210_AND_2_MORE_ONLY_WHEN_ROOT_FILLING_AND_REVISION = Condition(
    codes={"210", "211", "212"},
    slug="only-when-root-filling-and-revision-of-root-filling",
    sentence="only when root_filling or revision_of_root_filling",
    citation=TARIFFS_210_212,
    valid=FROM_2019_01_01_UNTIL_2019_12_31,
    holds=code_210_and_2_more_only_when_root_filling_and_revision,
    asks=("root_filling", "revision_of_root_filling"),
)

CODE_210_AND_2_MORE_UNRESOLVED_WHAT_TELLS_210_211_AND = Unresolved(
    codes={"210", "211", "212"},
    slug="unresolved-what-tells-210-211-and",
    sentence='unresolved "what tells 210, 211 and 212 apart"',
    citation=TARIFFS_210_212,
    valid=FROM_2019_01_01_UNTIL_2019_12_31,
    text="what tells 210, 211 and 212 apart",
)

# ---------------------------------------------------------------- 304 Helkrone i gull og/eller ceram, porselensinnlegg…


def code_304_only_when_restoration_type_and_restoration_material(line: LineView) -> Truth:
    """304: only when restoration_type is full_crown and restoration_material is one of gold, ceramic, gold_and_ceramic
    or restoration_type is porcelain_inlay and surfaces >= 4 surfaces (Tariff 304).
    """
    return (
        (
            line.equals("restoration_type", "full_crown")
            & line.one_of("restoration_material", "gold", "ceramic", "gold_and_ceramic")
        )
        | (line.equals("restoration_type", "porcelain_inlay") & line.compare("surfaces", ">=", Decimal("4")))
    )


CODE_304_ONLY_WHEN_RESTORATION_TYPE_AND_RESTORATION_MATERIAL = Condition(
    codes={"304"},
    slug="only-when-restoration-type-and-restoration-material-and-surfaces",
    sentence=(
        "only when restoration_type is full_crown and restoration_material is one of gold, ceramic, gold_and_ceramic "
        "or restoration_type is porcelain_inlay and surfaces >= 4 surfaces"
    ),
    citation=TARIFF_304,
    valid=FROM_2019_01_01_UNTIL_2019_12_31,
    holds=code_304_only_when_restoration_type_and_restoration_material,
    asks=("restoration_type", "restoration_material", "surfaces"),
)


def code_304_only_when_dental_technical_work(line: LineView) -> Truth:
    """304: only when dental_technical_work (Tariff 304)."""
    return line.is_true("dental_technical_work")


CODE_304_ONLY_WHEN_DENTAL_TECHNICAL_WORK = Condition(
    codes={"304"},
    slug="only-when-dental-technical-work",
    sentence="only when dental_technical_work",
    citation=TARIFF_304,
    valid=FROM_2019_01_01_UNTIL_2019_12_31,
    holds=code_304_only_when_dental_technical_work,
    asks=("dental_technical_work",),
)

CODE_304_INCLUDES = Inclusion(
    codes={"304"},
    slug="includes",
    sentence='includes dental-technical-work, "dental-technical work" in the same treatment',
    citation=TARIFF_304,
    valid=FROM_2019_01_01_UNTIL_2019_12_31,
    items=lines(DENTAL_TECHNICAL_WORK, Named("dental-technical work", "dental-technical-work")),
    keys=("treatment",),
)

# ---------------------------------------------------------------- 307 Mellom- og ekstensjonsledd ved broarbeid


def code_307_only_when_bridge_link(line: LineView) -> Truth:
    """307: only when bridge_link (Tariff 307)."""
    return line.is_true("bridge_link")


CODE_307_ONLY_WHEN_BRIDGE_LINK = Condition(
    codes={"307"},
    slug="only-when-bridge-link",
    sentence="only when bridge_link",
    citation=TARIFF_307,
    valid=FROM_2019_01_01_UNTIL_2019_12_31,
    holds=code_307_only_when_bridge_link,
    asks=("bridge_link",),
)

CODE_307_JUDGE_IS_EACH_LINK_THAT_WAS = Judge(
    codes={"307"},
    slug="judge-is-each-link-that-was",
    sentence='judge "Is each link that was made about as large as a natural tooth?"',
    citation=TARIFF_307,
    valid=FROM_2019_01_01_UNTIL_2019_12_31,
    question="Is each link that was made about as large as a natural tooth?",
)


def code_307_only_when_units_and_links_made(line: LineView) -> Truth:
    """307: only when units <= links_made (Tariff 307)."""
    return line.compare_facts("units", "<=", "links_made")


CODE_307_ONLY_WHEN_UNITS_AND_LINKS_MADE = Condition(
    codes={"307"},
    slug="only-when-units-and-links-made",
    sentence="only when units <= links_made",
    citation=TARIFF_307,
    valid=FROM_2019_01_01_UNTIL_2019_12_31,
    holds=code_307_only_when_units_and_links_made,
    asks=("units", "links_made"),
    reading="one unit is one link that was made",
)

# ---------------------------------------------------------------- 308 Implantatbasert krone/pilar i bro, inkludert dis…


def code_308_only_when_implant_based(line: LineView) -> Truth:
    """308: only when implant_based (Tariff 308)."""
    return line.is_true("implant_based")


CODE_308_ONLY_WHEN_IMPLANT_BASED = Condition(
    codes={"308"},
    slug="only-when-implant-based",
    sentence="only when implant_based",
    citation=TARIFF_308,
    valid=FROM_2019_01_01_UNTIL_2019_12_31,
    holds=code_308_only_when_implant_based,
    asks=("implant_based",),
)

CODE_308_INCLUDES = Inclusion(
    codes={"308"},
    slug="includes",
    sentence=(
        'includes "insertion and adaptation of the distance piece", "implant distance piece", "implant components" in '
        "the same treatment"
    ),
    citation=TARIFF_308,
    valid=FROM_2019_01_01_UNTIL_2019_12_31,
    items=lines(
        Named("insertion and adaptation of the distance piece", "insertion-and-adaptation-of-the-distance-piece"),
        Named("implant distance piece", "implant-distance-piece"),
        Named("implant components", "implant-components"),
    ),
    keys=("treatment",),
)

# ---------------------------------------------------------------- 405 Fjerning av retinert tann/dyptliggende rot


def code_405_only_when_retained_or_deep_root(line: LineView) -> Truth:
    """405: only when retained_or_deep_root (Tariff 405)."""
    return line.is_true("retained_or_deep_root")


CODE_405_ONLY_WHEN_RETAINED_OR_DEEP_ROOT = Condition(
    codes={"405"},
    slug="only-when-retained-or-deep-root",
    sentence="only when retained_or_deep_root",
    citation=TARIFF_405,
    valid=FROM_2019_01_01_UNTIL_2019_12_31,
    holds=code_405_only_when_retained_or_deep_root,
    asks=("retained_or_deep_root",),
)


def code_405_only_when_flap_needed(line: LineView) -> Truth:
    """405: only when flap_needed (Tariff 405)."""
    return line.is_true("flap_needed")


CODE_405_ONLY_WHEN_FLAP_NEEDED = Condition(
    codes={"405"},
    slug="only-when-flap-needed",
    sentence="only when flap_needed",
    citation=TARIFF_405,
    valid=FROM_2019_01_01_UNTIL_2019_12_31,
    holds=code_405_only_when_flap_needed,
    asks=("flap_needed",),
)

RULES: tuple[Rule, ...] = (
    CODE_101_ONLY_WHEN_ENTRY_POINT,
    CODE_101_ONLY_WHEN_PERFORMER_ROLE,
    CODE_101_ALSO_WHEN_PERFORMER_ROLE,
    CODE_205_ONLY_WHEN_RESTORATION_MATERIAL_AND_MADE_CLINICALLY,
    CODE_210_AND_2_MORE_NOTE_PROCEDURE_TARIFFS_FOR_ROOT_FILLING,
    CODE_210_AND_2_MORE_CANNOT_BE_BILLED_WITH,
    CODE_210_AND_2_MORE_INCLUDES,
    CODE_210_AND_2_MORE_MAX_1_PER_TREATMENT_AND_TOOTH,
    CODE_210_AND_2_MORE_ONLY_WHEN_ROOT_FILLING_AND_REVISION,
    CODE_210_AND_2_MORE_UNRESOLVED_WHAT_TELLS_210_211_AND,
    CODE_304_ONLY_WHEN_RESTORATION_TYPE_AND_RESTORATION_MATERIAL,
    CODE_304_ONLY_WHEN_DENTAL_TECHNICAL_WORK,
    CODE_304_INCLUDES,
    CODE_307_ONLY_WHEN_BRIDGE_LINK,
    CODE_307_JUDGE_IS_EACH_LINK_THAT_WAS,
    CODE_307_ONLY_WHEN_UNITS_AND_LINKS_MADE,
    CODE_308_ONLY_WHEN_IMPLANT_BASED,
    CODE_308_INCLUDES,
    CODE_405_ONLY_WHEN_RETAINED_OR_DEEP_ROOT,
    CODE_405_ONLY_WHEN_FLAP_NEEDED,
)
