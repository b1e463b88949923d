"""Terms and groups of General nomenclature of professional acts, procedures and prostheses.

Generated from rulesets/andorra by `takst build andorra`: change the rules there, then build again.
"""

from __future__ import annotations

from decimal import Decimal

from takst.runtime.kleene import Truth
from takst.runtime.plan import Group
from takst.runtime.view import LineView


def open_fracture(line: LineView) -> Truth:
    """fracture_type is open."""
    return line.equals("fracture_type", "open")


def dislocation_old(line: LineView) -> Truth:
    """dislocation_kind is old."""
    return line.equals("dislocation_kind", "old")


def uncovered_part(line: LineView) -> Truth:
    """body_site is one of head, face, neck, hand. Reading: the uncovered parts of the head, neck and hands are these
    sites.
    """
    return line.one_of("body_site", "head", "face", "neck", "hand")


def adult(line: LineView) -> Truth:
    """patient.age >= 18 years. Reading: the text gives no age: 18 and over."""
    return line.compare("patient.age", ">=", Decimal("18"))


def unweaned_infant(line: LineView) -> Truth:
    """patient.age < 1 years. Reading: the text gives no age: under one year, as in Títol III, Cap. 2, Art. 11."""
    return line.compare("patient.age", "<", Decimal("1"))


def child_under_15(line: LineView) -> Truth:
    """patient.age < 15 years. Reading: the text gives no age: under 15, where the row for total tonsillectomy begins.
    """
    return line.compare("patient.age", "<", Decimal("15"))


def adult_from_15(line: LineView) -> Truth:
    """patient.age >= 15 years. Reading: the text gives no age: from 15, where the row for total tonsillectomy begins.
    """
    return line.compare("patient.age", ">=", Decimal("15"))


def anterior_tooth(line: LineView) -> Truth:
    """tooth is one of 11, 12, 13, 21, 22, 23, 31, 32, 33, 41, 42, 43, 51, 52, 53, 61, 62, 63, 71, 72, 73, 81, 82, 83.
    Reading: incisors and canines, by two-digit numbers, milk teeth too.
    """
    return line.one_of(
        "tooth",
        "11",
        "12",
        "13",
        "21",
        "22",
        "23",
        "31",
        "32",
        "33",
        "41",
        "42",
        "43",
        "51",
        "52",
        "53",
        "61",
        "62",
        "63",
        "71",
        "72",
        "73",
        "81",
        "82",
        "83",
    )


def premolar(line: LineView) -> Truth:
    """tooth is one of 14, 15, 24, 25, 34, 35, 44, 45."""
    return line.one_of("tooth", "14", "15", "24", "25", "34", "35", "44", "45")


def molar(line: LineView) -> Truth:
    """tooth is one of 16, 17, 18, 26, 27, 28, 36, 37, 38, 46, 47, 48, 54, 55, 64, 65, 74, 75, 84, 85. Reading: milk
    molars are molars.
    """
    return line.one_of(
        "tooth",
        "16",
        "17",
        "18",
        "26",
        "27",
        "28",
        "36",
        "37",
        "38",
        "46",
        "47",
        "48",
        "54",
        "55",
        "64",
        "65",
        "74",
        "75",
        "84",
        "85",
    )


def posterior_tooth(line: LineView) -> Truth:
    """premolar or molar."""
    return premolar(line) | molar(line)


def newborn(line: LineView) -> Truth:
    """date is at most 28 days after patient.birth_date. Reading: the text gives no age: the first 28 days of life."""
    return line.date_gap("date", "at most", 28, "day", "after", "patient.birth_date")


def child_or_adolescent(line: LineView) -> Truth:
    """patient.age < 18 years. Reading: the text gives no age for child and adolescent: under 18."""
    return line.compare("patient.age", "<", Decimal("18"))


def elderly_person(line: LineView) -> Truth:
    """patient.age >= 65 years. Reading: the text gives no age for elderly persons: 65 and over."""
    return line.compare("patient.age", ">=", Decimal("65"))


def by_a_doctor(line: LineView) -> Truth:
    """performer.role is one of doctor, surgeon, anaesthetist."""
    return line.one_of("performer.role", "doctor", "surgeon", "anaesthetist")


def one_limb(line: LineView) -> Truth:
    """anatomical_site is one of part_of_limb, one_limb."""
    return line.one_of("anatomical_site", "part_of_limb", "one_limb")


def several_limbs(line: LineView) -> Truth:
    """anatomical_site is one of two_limbs, several_limbs."""
    return line.one_of("anatomical_site", "two_limbs", "several_limbs")


def facial_paralysis(line: LineView) -> Truth:
    """diagnosis matches G51.0*. Reading: ICD-10 G51.0."""
    return line.starts_with("diagnosis", "G51.0")


def real_lymphoedema(line: LineView) -> Truth:
    """diagnosis matches I89.0*, I97.2*, Q82.0*. Reading: ICD-10 I89.0, I97.2 and Q82.0."""
    return line.starts_with("diagnosis", "I89.0", "I97.2", "Q82.0")


def cystic_fibrosis(line: LineView) -> Truth:
    """diagnosis matches E84*. Reading: ICD-10 E84."""
    return line.starts_with("diagnosis", "E84")


def vitrectomy_gesture(line: LineView) -> Truth:
    """associated_gestures includes tamponade or associated_gestures includes epiretinal_dissection or
    associated_gestures includes endocoagulation.
    """
    return (
        line.contains("associated_gestures", "tamponade")
        | line.contains("associated_gestures", "epiretinal_dissection")
        | line.contains("associated_gestures", "endocoagulation")
    )


def large_defect(line: LineView) -> Truth:
    """defect_diameter_cm > 10 cm and wall_substance_lost."""
    return line.compare("defect_diameter_cm", ">", Decimal("10")) & line.is_true("wall_substance_lost")


def is_one_of_abdominal_visceral_acts(line: LineView) -> Truth:
    """Whether a line whose code is not in the catalogue is one of abdominal-visceral-acts."""
    return line.is_true("visceral_lesion_act")


ABDOMINAL_VISCERAL_ACTS = Group(
    "abdominal-visceral-acts",
    {
        "4122 B", "4123 A", "4124 Z", "4125 Y", "4126 X", "4127 V", "4128 U", "4130 S", "4132 Q", "4136 M", "4137 L",
        "4138 K", "4203 X", "4205 U", "4206 T", "4207 S", "4208 R", "4209 Q", "4211 O", "4212 N", "4213 M", "4214 L",
        "4215 K", "4218 H", "4219 G", "4221 Z", "4222 Y", "4305 U", "4307 S", "4308 R", "4309 Q", "4310 P", "4311 O",
        "4606 T", "4607 S", "4608 R", "4610 P", "4611 O", "4613 M", "4703 X", "4705 U", "4706 T", "4707 S", "4708 R",
        "4709 Q", "4716 R", "4717 Q", "4718 P", "4719 O", "4720 N", "4721 M", "4724 J", "4725 I", "4726 H", "4727 G",
        "4730 D", "5024 X", "5025 V", "5026 U", "5027 T", "5028 S", "5029 R", "5232 S", "5233 R", "5234 Q",
    },
    incomplete=True,
    known_by=is_one_of_abdominal_visceral_acts,
)
"""Acts on lesions of the belly's viscera quoted above an urgent laparotomy. Reading: the operations on abdominal organs
in Títols VIII, IX and XI with a number above Q 80.
"""

ARTERIAL_ANGIOGRAPHIES = Group(
    "arterial-angiographies",
    {"7054 T", "7055 R", "7056 E", "7057 W", "7058 Q", "7059 P", "7060 U", "7061 O"},
)
"""Angiographies by the arterial route. Reading: the arteriographies of that section."""

BILE_DUCT_OPERATIONS = Group(
    "bile-duct-operations",
    {"4201 Z", "4202 Y", "4203 X", "4205 U", "4206 T", "4207 S", "4208 R", "4209 Q"},
)
"""Operations on the bile ducts."""

CAESAREANS = Group("caesareans", {"5231 T", "5232 S", "5233 R"})
"""Caesareans."""


def is_one_of_consultations(line: LineView) -> Truth:
    """Whether a line whose code is not in the catalogue is one of consultations."""
    return line.is_true("consultation_line")


CONSULTATIONS = Group("consultations", {"C", "CS", "V", "VS"}, incomplete=True, known_by=is_one_of_consultations)
"""Consultations and visits."""


def is_one_of_contact_lens_visits(line: LineView) -> Truth:
    """Whether a line whose code is not in the catalogue is one of contact-lens-visits."""
    return line.equals("visit_purpose", "contact_lens_follow_up")


CONTACT_LENS_VISITS = Group("contact-lens-visits", (), incomplete=True, known_by=is_one_of_contact_lens_visits)
"""Visits to follow contact lenses."""

ELECTROCARDIOGRAMS = Group("electrocardiograms", {"3901 Z", "3902 Y", "3903 Z", "3904 X"})
"""The electrocardiogram and its supplements."""

EXCRETORY_DUCT_OPERATIONS = Group(
    "excretory-duct-operations",
    {
        "4201 Z", "4202 Y", "4203 X", "4205 U", "4206 T", "4207 S", "4208 R", "4209 Q", "4210 P", "4211 O", "4212 N",
        "4213 M", "4214 L", "4215 K", "4218 H",
    },
)
"""Operations on liver, bile ducts and pancreas."""

EXTRACTIONS = Group(
    "extractions",
    {
        "EX row 1", "EX row 10", "EX row 11", "EX row 12", "EX row 2", "EX row 3", "EX row 4", "EX row 5", "EX row 6",
        "EX row 7", "EX row 8", "EX row 9",
    },
)
"""Extractions of teeth."""


def is_one_of_infiltration_anaesthesia(line: LineView) -> Truth:
    """Whether a line whose code is not in the catalogue is one of infiltration-anaesthesia."""
    return line.one_of("anaesthesia_kind", "local", "regional")


INFILTRATION_ANAESTHESIA = Group(
    "infiltration-anaesthesia",
    (),
    incomplete=True,
    known_by=is_one_of_infiltration_anaesthesia,
)
"""Local or regional anaesthesia by infiltration."""

KIDNEY_OPERATIONS = Group(
    "kidney-operations",
    {"4602 Y", "4603 X", "4604 V", "4605 U", "4606 T", "4607 S", "4608 R", "4609 Q", "4610 P", "4611 O", "4613 M"},
)
"""Operations on the kidney."""

NURSING_ACTS = Group(
    "nursing-acts",
    {
        "EA", "I001", "I002", "I003", "I004", "I005", "I006", "I007", "I008", "I009", "I010", "I011", "I012", "I013",
        "I014", "I015", "I016", "I017", "I018", "I019", "I020", "I021", "I022", "IA", "IAA", "PS row 1", "PS row 2",
    },
)
"""Nursing acts in general. Reading: the general list, before attendance, chemotherapy and perfusions at home."""

OPEN_HEART_ACTS = Group(
    "open-heart-acts",
    {"3816 I", "3817 H", "3932 P", "3933 O", "3934 N", "3936 L", "3937 K", "3938 J", "3939 I", "3941 G"},
)
"""Therapeutic acts that may need extracorporeal circulation. Reading: the operations on heart, pericardium and great
vessels of this Títol.
"""

ORAL_SURGERY_FIRSTS = Group(
    "oral-surgery-firsts",
    {"DS row 1", "EX row 11", "EX row 3", "EX row 5", "EX row 7", "EX row 9", "GE row 1", "GE row 3"},
)
"""First acts of a session of oral surgery."""


def is_one_of_post_laser_visits(line: LineView) -> Truth:
    """Whether a line whose code is not in the catalogue is one of post-laser-visits."""
    return line.equals("visit_purpose", "post_laser_control")


POST_LASER_VISITS = Group("post-laser-visits", (), incomplete=True, known_by=is_one_of_post_laser_visits)
"""Control visits after laser treatment."""


def is_one_of_post_surgical_visits(line: LineView) -> Truth:
    """Whether a line whose code is not in the catalogue is one of post-surgical-visits."""
    return line.equals("visit_purpose", "post_surgical_care")


POST_SURGICAL_VISITS = Group("post-surgical-visits", (), incomplete=True, known_by=is_one_of_post_surgical_visits)
"""Treatments and consultations after dental surgery."""


def is_one_of_postpartum_visits(line: LineView) -> Truth:
    """Whether a line whose code is not in the catalogue is one of postpartum-visits."""
    return line.is_true("postpartum_visit")


POSTPARTUM_VISITS = Group("postpartum-visits", (), incomplete=True, known_by=is_one_of_postpartum_visits)
"""Normal visits after a birth."""

REMOVABLE_DENTURES = Group(
    "removable-dentures",
    {
        "PM row 1", "PM row 10", "PM row 11", "PM row 12", "PM row 13", "PM row 14", "PM row 15", "PM row 16",
        "PM row 17", "PM row 18", "PM row 19", "PM row 2", "PM row 20", "PM row 3", "PM row 4", "PM row 5", "PM row 6",
        "PM row 7", "PM row 8", "PM row 9",
    },
)
"""Removable dentures."""

SMALLER_VISCERAL_ACTS = Group(
    "smaller-visceral-acts",
    {
        "4121 C", "4129 T", "4135 N", "4201 Z", "4202 Y", "4210 P", "4316 J", "4603 X", "4604 V", "4605 U", "4609 Q",
        "4701 Z", "4702 Y", "4714 T", "4715 S", "4731 C", "5023 Y",
    },
)
"""The same, quoted above an exploratory laparotomy only. Reading: the operations of Títols VIII, IX and XI with a
number above Q 50 and up to Q 80.
"""


def is_one_of_surgeons_assistance(line: LineView) -> Truth:
    """Whether a line whose code is not in the catalogue is one of surgeons-assistance."""
    return line.equals("performer.role", "assistant")


SURGEONS_ASSISTANCE = Group(
    "surgeons-assistance",
    {"6102 Z", "6103 Z"},
    incomplete=True,
    known_by=is_one_of_surgeons_assistance,
)
"""Assistance to the surgeon."""


def is_one_of_tension_checks(line: LineView) -> Truth:
    """Whether a line whose code is not in the catalogue is one of tension-checks."""
    return line.equals("visit_purpose", "tension_control")


TENSION_CHECKS = Group("tension-checks", (), incomplete=True, known_by=is_one_of_tension_checks)
"""Checks of the eye's tension."""


def is_one_of_thoracic_visceral_acts(line: LineView) -> Truth:
    """Whether a line whose code is not in the catalogue is one of thoracic-visceral-acts."""
    return line.is_true("visceral_lesion_act")


THORACIC_VISCERAL_ACTS = Group(
    "thoracic-visceral-acts",
    {
        "3726 Z", "3727 Y", "3728 X", "3729 V", "3730 U", "3731 T", "3732 S", "3807 R", "3809 P", "3810 O", "3813 L",
        "3814 K", "3815 J", "3816 I", "3817 H", "3818 G", "3932 P", "3933 O", "3934 N", "3936 L", "3937 K", "3938 J",
        "3939 I", "3941 G",
    },
    incomplete=True,
    known_by=is_one_of_thoracic_visceral_acts,
)
"""Acts on lesions of the chest's viscera quoted above a thoracolaparotomy. Reading: the operations of chapters 3 to 5
with a number above Q 120.
"""

TITOL_III_CAP_2_ART_6 = Group("titol-iii-cap-2-art-6", {"2673 U", "2674 I", "2675 O", "2676 P", "2677 A", "2678 S"})
"""titol-iii-cap-2-art-6."""

TITOL_III_CAP_2_ART_7 = Group(
    "titol-iii-cap-2-art-7",
    {"2679 D", "2679 DS", "2681G", "2681GS", "2682H", "2682HS", "2683J"},
)
"""titol-iii-cap-2-art-7."""

TITOL_V_ART_1 = Group(
    "titol-v-art-1",
    {
        "3401 Q", "3402 W", "3403 E", "3404 R", "3405 T", "3406 Y", "3407 U", "3408 I", "3409 O", "3410 P", "3411 A",
        "3412 S", "3413 D", "3414 F", "3415 G", "3416 H", "3417 J", "3418 K", "3419 L", "3420 Z", "3421 X", "3422 C",
        "3423 V", "3424 B", "3425 N", "3426 M", "3438 W",
    },
)
"""titol-v-art-1."""

TITOL_VII_CAP_5_ART_2 = Group("titol-vii-cap-5-art-2", {"3908 S", "3909 R", "3910 Q"})
"""titol-vii-cap-5-art-2."""

TITOL_XI_CAP_2 = Group(
    "titol-xi-cap-2",
    {
        "5201 Z", "5202 Y", "5203 X", "5204 V", "5205 U", "5206 T", "5207 S", "5208 R", "5209 Q", "5210 P", "5211 O",
        "5212 N", "5214 L", "5215 K", "5216 J", "5217 I", "5218 H", "5219 G", "5220 F", "5221 E", "5222 D", "5223 C",
        "5224 B", "5225 A", "5226 Z", "5227 Y", "5228 X", "5229 V", "5230 U", "5231 T", "5232 S", "5233 R", "5234 Q",
        "5235 P", "5236 O", "5237 N", "5238 MS",
    },
)
"""titol-xi-cap-2."""

TITOL_XI_CAP_2_1_INVESTIGACIONS = Group(
    "titol-xi-cap-2-1-investigacions",
    {"5201 Z", "5202 Y", "5203 X", "5204 V", "5205 U"},
)
"""titol-xi-cap-2-1-investigacions."""

TITOL_XIII_CAP_1 = Group(
    "titol-xiii-cap-1",
    {
        "5501 Z", "5502 Y", "5503 X", "5504 V", "5505 U", "5506 T", "5507 S", "5508 R", "5509 Q", "5510 P", "5511 O",
        "5512 N", "5513 M", "5514 L", "5515 K", "5516 J", "5517 I", "5518 H", "5519 G", "5520 F", "5521 E", "5522 D",
        "5523 C", "5524 B", "5525 A", "5526 Z", "5527 Y", "5528 X", "5529 V", "5530 U", "5531 T", "5532 S", "5533 R",
        "5534 Q", "5535 P", "5536 O", "5537 N", "5538 M", "5539 L", "5540 K", "5541 J", "5542 I", "5543 H", "5544 G",
        "5545 F",
    },
)
"""titol-xiii-cap-1."""

TITOL_XIV = Group(
    "titol-xiv",
    {
        "5701 Z", "5702 Y", "5703 X", "5704 V", "5705 U", "5706 T", "5801 A", "5802 B", "5803 C", "5804 D", "5805 E",
        "5806 F", "5809 G", "5810 H", "5811 J", "5812 K", "5813 L", "5814 M", "5815 N", "5816 O", "5817 P", "5818 Q",
        "5819 R", "5820 S", "5821 T", "5822 U", "5823 V", "5824 W", "5825 X", "5826 Y", "5827 Z", "5828 A", "5829 B",
        "5830 C", "5831 D", "5832 E", "5833 F", "5834 G", "5835 H", "5836 J", "5837 K", "5838 L", "5839 M", "5840 M",
        "5841 N", "5842 P", "5860 A", "5861 B", "5862 C", "5863 G", "5901 B", "5902 C", "5903 D", "5904 E", "5905 F",
        "5906 G", "5907 H",
    },
)
"""titol-xiv."""

TITOL_XIV_CAP_2 = Group(
    "titol-xiv-cap-2",
    {
        "5801 A", "5802 B", "5803 C", "5804 D", "5805 E", "5806 F", "5809 G", "5810 H", "5811 J", "5812 K", "5813 L",
        "5814 M", "5815 N", "5816 O", "5817 P", "5818 Q", "5819 R", "5820 S", "5821 T", "5822 U", "5823 V", "5824 W",
        "5825 X", "5826 Y", "5827 Z", "5828 A", "5829 B", "5830 C", "5831 D", "5832 E", "5833 F", "5834 G", "5835 H",
        "5836 J", "5837 K", "5838 L", "5839 M",
    },
)
"""titol-xiv-cap-2."""

TITOL_XVII_CAP_1_ART_1 = Group("titol-xvii-cap-1-art-1", {"6001 Z", "6002 Y", "6003 X", "6004 V"})
"""titol-xvii-cap-1-art-1."""


def is_one_of_travel_charges(line: LineView) -> Truth:
    """Whether a line whose code is not in the catalogue is one of travel-charges."""
    return line.is_true("travel_charge")


TRAVEL_CHARGES = Group("travel-charges", (), incomplete=True, known_by=is_one_of_travel_charges)
"""Charges for travel."""

X_RAY_BASES = Group(
    "x-ray-bases",
    {
        "7002 A", "7003 B", "7005 O", "7007 T", "7009 E", "7010 F", "7011 G", "7012 I", "7013 L", "7014 P", "7015 L",
        "7016 M", "7017 D", "7018 O", "7019 Q", "7020 T", "7021 X", "7022 Z", "7023 Y", "7024 A", "7025 C", "7026 B",
        "7027 D", "7028 E", "7029 F", "7030 G", "7031 H", "7032 I", "7033 M", "7034 N", "7036 P", "7037 Q", "7038 R",
        "7039 S", "7040 T", "7041 U", "7043 X", "7044 Y", "7045 Z", "7046 D", "7047 F", "7048 N", "7049 L", "7050 M",
        "7051 B", "7052 P", "7053 X", "7054 T", "7055 R", "7056 E", "7057 W", "7058 Q", "7059 P", "7062 C", "7063 Y",
        "7064 A", "7065 D", "7066 B", "7067 C", "7068 O", "7069 H", "7070 M", "7072 T", "7101 P", "7102 Q", "7103 R",
        "7104 U", "7105 V", "7106 X", "7107 Y", "7200 Z",
    },
)
"""Examinations with a fixed base. Reading: what speaks of the base is for all rows with letter R, scanner and
densitometry too, not for magnetic resonance.
"""
