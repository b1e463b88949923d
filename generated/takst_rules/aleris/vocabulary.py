"""Terms and groups of Contract frames for Aleris Helse AS, 2022.

Generated from rulesets/aleris by `takst build aleris`: change the rules there, then build again.
"""

from __future__ import annotations

from takst.runtime.kleene import Truth
from takst.runtime.view import LineView


def at_frogner(line: LineView) -> Truth:
    """provider.department is "Frogner". Reading: units of the procedure are counted, those of each department for
    itself, and no more are covered.
    """
    return line.equals("provider.department", "Frogner")


def at_agder(line: LineView) -> Truth:
    """provider.department is "Agder". Reading: units of the procedure are counted, those of each department for itself,
    and no more are covered.
    """
    return line.equals("provider.department", "Agder")


def with_the_code_of_a_row(line: LineView) -> Truth:
    """code matches NHG*, NHL*, NCL* or code is one of PHV10X, PHV12X, SPH0LK, NHK57, ACC59, NHM39, ACC51, ACC53, NDM19,
    WBGM10, NDM49, NDM39, QBE10, QCE10, QDE10, QAA10, QBA10, QCA10, QDA10, DJD20, DHB40, DMB20, DNB20, DPA30, AAFX00,
    GXAV37, GXAV38, GXAV40.
    """
    return (
        line.starts_with("code", "NHG", "NHL", "NCL")
        | line.one_of(
            "code",
            "PHV10X",
            "PHV12X",
            "SPH0LK",
            "NHK57",
            "ACC59",
            "NHM39",
            "ACC51",
            "ACC53",
            "NDM19",
            "WBGM10",
            "NDM49",
            "NDM39",
            "QBE10",
            "QCE10",
            "QDE10",
            "QAA10",
            "QBA10",
            "QCA10",
            "QDA10",
            "DJD20",
            "DHB40",
            "DMB20",
            "DNB20",
            "DPA30",
            "AAFX00",
            "GXAV37",
            "GXAV38",
            "GXAV40",
        )
    )


def in_a_service_of_frogner(line: LineView) -> Truth:
    """service-1.1.1 or service-1.1.2 or service-2.1.1 or service-2.1.2 or service-2.1.3 or service-2.1.4 or
    service-2.1.5 or service-2.2.1 or service-2.2.2 or service-2.2.3 or service-2.2.4 or service-2.2.5 or
    service-2.2.6 or service-2.2.7 or service-3.1.1 or service-3.1.2 or service-3.1.3 or service-3.1.4 or
    service-4.1.1 or service-4.1.2 or service-4.1.3 or service-6.1.1 or service-6.1.2 or service-6.1.3.
    """
    return (
        service_1_1_1(line)
        | service_1_1_2(line)
        | service_2_1_1(line)
        | service_2_1_2(line)
        | service_2_1_3(line)
        | service_2_1_4(line)
        | service_2_1_5(line)
        | service_2_2_1(line)
        | service_2_2_2(line)
        | service_2_2_3(line)
        | service_2_2_4(line)
        | service_2_2_5(line)
        | service_2_2_6(line)
        | service_2_2_7(line)
        | service_3_1_1(line)
        | service_3_1_2(line)
        | service_3_1_3(line)
        | service_3_1_4(line)
        | service_4_1_1(line)
        | service_4_1_2(line)
        | service_4_1_3(line)
        | service_6_1_1(line)
        | service_6_1_2(line)
        | service_6_1_3(line)
    )


def in_a_service_of_agder(line: LineView) -> Truth:
    """service-2.1.1 or service-2.1.2 or service-2.1.3 or service-2.1.4 or service-2.1.5 or service-2.2.1 or
    service-2.2.2 or service-2.2.3 or service-2.2.4 or service-2.2.5 or service-2.2.6 or service-2.2.7.
    """
    return (
        service_2_1_1(line)
        | service_2_1_2(line)
        | service_2_1_3(line)
        | service_2_1_4(line)
        | service_2_1_5(line)
        | service_2_2_1(line)
        | service_2_2_2(line)
        | service_2_2_3(line)
        | service_2_2_4(line)
        | service_2_2_5(line)
        | service_2_2_6(line)
        | service_2_2_7(line)
    )


def service_1_1_1(line: LineView) -> Truth:
    """diagnosis matches I83.9* and code is one of PHV10X, PHV12X. Reading: a code printed short stands for every code
    that begins so, and any diagnosis of the line will do.
    """
    return line.starts_with("diagnosis", "I83.9") & line.one_of("code", "PHV10X", "PHV12X")


def service_1_1_2(line: LineView) -> Truth:
    """code is SPH0LK and not consultation_led_to_procedure."""
    return line.equals("code", "SPH0LK") & ~line.is_true("consultation_led_to_procedure")


def service_2_1_1(line: LineView) -> Truth:
    """diagnosis matches M20* and (code matches NHG* or code is NHK57). Reading: a code printed short stands for every
    code that begins so, and any diagnosis of the line will do.
    """
    return line.starts_with("diagnosis", "M20") & (line.starts_with("code", "NHG") | line.equals("code", "NHK57"))


def service_2_1_2(line: LineView) -> Truth:
    """diagnosis matches M77* and code matches NHL*. Reading: a code printed short stands for every code that begins so,
    and any diagnosis of the line will do.
    """
    return line.starts_with("diagnosis", "M77") & line.starts_with("code", "NHL")


def service_2_1_3(line: LineView) -> Truth:
    """diagnosis matches G57.6* and code is ACC59. Reading: a code printed short stands for every code that begins so,
    and any diagnosis of the line will do.
    """
    return line.starts_with("diagnosis", "G57.6") & line.equals("code", "ACC59")


def service_2_1_4(line: LineView) -> Truth:
    """diagnosis matches M674* and code is NHM39. Reading: a code printed short stands for every code that begins so,
    and any diagnosis of the line will do.
    """
    return line.starts_with("diagnosis", "M674") & line.equals("code", "NHM39")


def foot_consultation(line: LineView) -> Truth:
    """service_type is consultation and specialty_group is foot and not with-the-code-of-a-row. Reading: a line with the
    code of another row is not counted as a consultation as well.
    """
    return (
        line.equals("service_type", "consultation")
        & line.equals("specialty_group", "foot")
        & ~with_the_code_of_a_row(line)
    )


def service_2_1_5(line: LineView) -> Truth:
    """foot-consultation and not consultation_led_to_procedure."""
    return foot_consultation(line) & ~line.is_true("consultation_led_to_procedure")


def service_2_2_1(line: LineView) -> Truth:
    """diagnosis matches G56* and code is one of ACC51, ACC53. Reading: a code printed short stands for every code that
    begins so, and any diagnosis of the line will do.
    """
    return line.starts_with("diagnosis", "G56") & line.one_of("code", "ACC51", "ACC53")


def service_2_2_2(line: LineView) -> Truth:
    """diagnosis matches M720* and code is NDM19. Reading: a code printed short stands for every code that begins so,
    and any diagnosis of the line will do.
    """
    return line.starts_with("diagnosis", "M720") & line.equals("code", "NDM19")


def service_2_2_3(line: LineView) -> Truth:
    """diagnosis matches M720* and code is WBGM10. Reading: a code printed short stands for every code that begins so,
    and any diagnosis of the line will do.
    """
    return line.starts_with("diagnosis", "M720") & line.equals("code", "WBGM10")


def service_2_2_4(line: LineView) -> Truth:
    """diagnosis matches M77* and code matches NCL*. Reading: a code printed short stands for every code that begins so,
    and any diagnosis of the line will do.
    """
    return line.starts_with("diagnosis", "M77") & line.starts_with("code", "NCL")


def service_2_2_5(line: LineView) -> Truth:
    """diagnosis matches M65.3* and code is NDM49. Reading: a code printed short stands for every code that begins so,
    and any diagnosis of the line will do.
    """
    return line.starts_with("diagnosis", "M65.3") & line.equals("code", "NDM49")


def service_2_2_6(line: LineView) -> Truth:
    """diagnosis matches M674* and code is NDM39. Reading: a code printed short stands for every code that begins so,
    and any diagnosis of the line will do.
    """
    return line.starts_with("diagnosis", "M674") & line.equals("code", "NDM39")


def hand_consultation(line: LineView) -> Truth:
    """service_type is consultation and specialty_group is hand and not with-the-code-of-a-row. Reading: a line with the
    code of another row is not counted as a consultation as well.
    """
    return (
        line.equals("service_type", "consultation")
        & line.equals("specialty_group", "hand")
        & ~with_the_code_of_a_row(line)
    )


def service_2_2_7(line: LineView) -> Truth:
    """hand-consultation and not consultation_led_to_procedure."""
    return hand_consultation(line) & ~line.is_true("consultation_led_to_procedure")


def diagnosis_of_3_1_1(line: LineView) -> Truth:
    """diagnosis matches D23.5*, D23.6*, D23.7*. Reading: a code printed short stands for every code that begins so, and
    any diagnosis of the line will do.
    """
    return line.starts_with("diagnosis", "D23.5", "D23.6", "D23.7")


def service_3_1_1(line: LineView) -> Truth:
    """diagnosis-of-3.1.1 and code is one of QBE10, QCE10, QDE10. Reading: every diagnosis of the row goes with every
    procedure of the row.
    """
    return diagnosis_of_3_1_1(line) & line.one_of("code", "QBE10", "QCE10", "QDE10")


def diagnosis_of_3_1_2(line: LineView) -> Truth:
    """diagnosis matches D22.5*, D22.6*, D22.7*. Reading: a code printed short stands for every code that begins so, and
    any diagnosis of the line will do.
    """
    return line.starts_with("diagnosis", "D22.5", "D22.6", "D22.7")


def service_3_1_2(line: LineView) -> Truth:
    """diagnosis-of-3.1.2 and code is one of QBE10, QCE10, QDE10. Reading: every diagnosis of the row goes with every
    procedure of the row.
    """
    return diagnosis_of_3_1_2(line) & line.one_of("code", "QBE10", "QCE10", "QDE10")


def diagnosis_of_3_1_3(line: LineView) -> Truth:
    """diagnosis matches C44.5*, C44.6*, C44.7*. Reading: a code printed short stands for every code that begins so, and
    any diagnosis of the line will do.
    """
    return line.starts_with("diagnosis", "C44.5", "C44.6", "C44.7")


def service_3_1_3(line: LineView) -> Truth:
    """diagnosis-of-3.1.3 and code is one of QBE10, QCE10, QDE10. Reading: every diagnosis of the row goes with every
    procedure of the row.
    """
    return diagnosis_of_3_1_3(line) & line.one_of("code", "QBE10", "QCE10", "QDE10")


def diagnosis_of_3_1_4(line: LineView) -> Truth:
    """diagnosis matches D17.0*, D17.1*, D17.2*. Reading: a code printed short stands for every code that begins so, and
    any diagnosis of the line will do.
    """
    return line.starts_with("diagnosis", "D17.0", "D17.1", "D17.2")


def service_3_1_4(line: LineView) -> Truth:
    """diagnosis-of-3.1.4 and code is one of QAA10, QBA10, QCA10, QDA10. Reading: every diagnosis of the row goes with
    every procedure of the row.
    """
    return diagnosis_of_3_1_4(line) & line.one_of("code", "QAA10", "QBA10", "QCA10", "QDA10")


def in_two_skin_rows(line: LineView) -> Truth:
    """service-3.1.1 and (service-3.1.2 or service-3.1.3) or service-3.1.2 and service-3.1.3."""
    return (
        (service_3_1_1(line) & (service_3_1_2(line) | service_3_1_3(line)))
        | (service_3_1_2(line) & service_3_1_3(line))
    )


def service_4_1_1(line: LineView) -> Truth:
    """diagnosis matches J34.2* and code is DJD20. Reading: a code printed short stands for every code that begins so,
    and any diagnosis of the line will do.
    """
    return line.starts_with("diagnosis", "J34.2") & line.equals("code", "DJD20")


def diagnosis_of_4_1_2(line: LineView) -> Truth:
    """diagnosis matches J34.8*, J32.0*, J32.2*, J34.3*, J32.9*. Reading: a code printed short stands for every code
    that begins so, and any diagnosis of the line will do.
    """
    return line.starts_with("diagnosis", "J34.8", "J32.0", "J32.2", "J34.3", "J32.9")


def service_4_1_2(line: LineView) -> Truth:
    """diagnosis-of-4.1.2 and code is one of DHB40, DMB20, DNB20, DPA30. Reading: every diagnosis of the row goes with
    every procedure of the row.
    """
    return diagnosis_of_4_1_2(line) & line.one_of("code", "DHB40", "DMB20", "DNB20", "DPA30")


def nose_consultation(line: LineView) -> Truth:
    """service_type is consultation and specialty_group is nose_and_sinus and not with-the-code-of-a-row. Reading: a
    line with the code of another row is not counted as a consultation as well.
    """
    return (
        line.equals("service_type", "consultation")
        & line.equals("specialty_group", "nose_and_sinus")
        & ~with_the_code_of_a_row(line)
    )


def service_4_1_3(line: LineView) -> Truth:
    """nose-consultation and not consultation_led_to_procedure."""
    return nose_consultation(line) & ~line.is_true("consultation_led_to_procedure")


def service_6_1_1(line: LineView) -> Truth:
    """diagnosis matches G473* and code is AAFX00. Reading: a code printed short stands for every code that begins so,
    and any diagnosis of the line will do.
    """
    return line.starts_with("diagnosis", "G473") & line.equals("code", "AAFX00")


def service_6_1_2(line: LineView) -> Truth:
    """diagnosis matches G473* and code is GXAV37. Reading: a code printed short stands for every code that begins so,
    and any diagnosis of the line will do.
    """
    return line.starts_with("diagnosis", "G473") & line.equals("code", "GXAV37")


def service_6_1_3(line: LineView) -> Truth:
    """code is one of GXAV38, GXAV40."""
    return line.one_of("code", "GXAV38", "GXAV40")
