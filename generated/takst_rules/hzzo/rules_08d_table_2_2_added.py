"""The rules of Art. 8, Table 2.2.

Generated from rulesets/hzzo/08d-table-2-2-added.takst by `takst build hzzo`: change the rules there, then build
again.
"""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from takst.runtime.kleene import Truth
from takst.runtime.plan import (
    Condition,
    Exclusion,
    Inclusion,
    InclusionLift,
    Limit,
    LinesRequired,
    Named,
    Note,
    Rule,
    Unresolved,
    lines,
)
from takst.runtime.spec import Citation, Period
from takst.runtime.view import LineView
from takst.runtime.windows import Window

from .vocabulary import LOCAL_ANAESTHESIA, adulthood, bone_metastases_of_prostate_cancer, hereditary_ovarian_cancer

ART_8_TABLE_2_2 = Citation("nn30", "Art. 8, Table 2.2")
FROM_2018_04_01 = Period(dt.date(2018, 4, 1))
THE_ACT_DOES_NOT_GIVE_THE_SCOPE = "the act does not give the scope of 'uz' (with): the same visit"
ICD_10_C56_OR_Z80_4_IN_THE_FAMILY = "ICD-10 C56, or Z80.4 in the family"

# ---------------------------------------------------------------- GE055 Mjerenje potrošnje energije indirektnom kalori…


def ge055_only_when_team_kind(line: LineView) -> Truth:
    """GE055: only when team.kind is multidisciplinary_nutrition (Art. 8, Table 2.2)."""
    return line.equals("team.kind", "multidisciplinary_nutrition")


GE055_ONLY_WHEN_TEAM_KIND = Condition(
    codes={"GE055"},
    slug="only-when-team-kind",
    sentence="only when team.kind is multidisciplinary_nutrition",
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    holds=ge055_only_when_team_kind,
    asks=("team.kind",),
)


def ge055_only_when_provider_type_and_provider_departments(line: LineView) -> Truth:
    """GE055: only when provider.type is clinical_hospital_centre and provider.departments includes clinical_nutrition
    (Art. 8, Table 2.2).
    """
    return (
        line.equals("provider.type", "clinical_hospital_centre")
        & line.contains("provider.departments", "clinical_nutrition")
    )


GE055_ONLY_WHEN_PROVIDER_TYPE_AND_PROVIDER_DEPARTMENTS = Condition(
    codes={"GE055"},
    slug="only-when-provider-type-and-provider-departments",
    sentence="only when provider.type is clinical_hospital_centre and provider.departments includes clinical_nutrition",
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    holds=ge055_only_when_provider_type_and_provider_departments,
    asks=("provider.type", "provider.departments"),
    reading="a 'clinical centre' is a clinical hospital centre",
)


def ge055_only_when_diagnosis_and_nutritional_state(line: LineView) -> Truth:
    """GE055: only when (diagnosis matches C* and nutritional_state is one of threatened_cachexia, cachexia) or
    (diagnosis matches K* and nutritional_state is maldigestion_and_malabsorption) or (diagnosis matches E* and
    nutritional_state is one of nutritional_deficit, malnutrition) (Art. 8, Table 2.2).
    """
    return (
        (line.starts_with("diagnosis", "C") & line.one_of("nutritional_state", "threatened_cachexia", "cachexia"))
        | (line.starts_with("diagnosis", "K") & line.equals("nutritional_state", "maldigestion_and_malabsorption"))
        | (line.starts_with("diagnosis", "E") & line.one_of("nutritional_state", "nutritional_deficit", "malnutrition"))
    )


GE055_ONLY_WHEN_DIAGNOSIS_AND_NUTRITIONAL_STATE = Condition(
    codes={"GE055"},
    slug="only-when-diagnosis-and-nutritional-state",
    sentence=(
        "only when (diagnosis matches C* and nutritional_state is one of threatened_cachexia, cachexia) or (diagnosis "
        "matches K* and nutritional_state is maldigestion_and_malabsorption) or (diagnosis matches E* and "
        "nutritional_state is one of nutritional_deficit, malnutrition)"
    ),
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    holds=ge055_only_when_diagnosis_and_nutritional_state,
    asks=("diagnosis", "nutritional_state"),
    reading="ICD-10 C for malignant, K for gastrointestinal, E for metabolic disease",
)

# ---------------------------------------------------------------- GE056 Anorektalni biofeedback kod odraslih

GE056_ONLY_WHEN_ADULTHOOD = Condition(
    codes={"GE056"},
    slug="only-when-adulthood",
    sentence="only when adulthood",
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    holds=adulthood,
    asks=("patient.age",),
    reading="the act gives no age: 18 and over",
)

GE056_CANNOT_BE_BILLED_WITH = Exclusion(
    codes={"GE056"},
    slug="cannot-be-billed-with",
    sentence="cannot be billed with SK053, SK054",
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    partners=lines("SK053", "SK054"),
    keys=("visit",),
    reading=THE_ACT_DOES_NOT_GIVE_THE_SCOPE,
)

# ---------------------------------------------------------------- JK072 Operativni zahvat na paranazalnim šupljinama s…

JK072_NOTE_ONE_CODE_WITH_OR_WITHOUT = Note(
    codes={"JK072"},
    slug="note-one-code-with-or-without",
    sentence='note "One code with or without reconstruction of the nasal septum"',
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    text="One code with or without reconstruction of the nasal septum",
)

# ---------------------------------------------------------------- JK074 Postupak odstranjivanja patoloških tvorbi u po…


def jk074_only_when_method(line: LineView) -> Truth:
    """JK074: only when method is microlaryngoscopy_with_removal (Art. 8, Table 2.2)."""
    return line.equals("method", "microlaryngoscopy_with_removal")


JK074_ONLY_WHEN_METHOD = Condition(
    codes={"JK074"},
    slug="only-when-method",
    sentence="only when method is microlaryngoscopy_with_removal",
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    holds=jk074_only_when_method,
    asks=("method",),
)


def jk074_only_when_anaesthesia_kind(line: LineView) -> Truth:
    """JK074: only when anaesthesia_kind is general (Art. 8, Table 2.2)."""
    return line.equals("anaesthesia_kind", "general")


JK074_ONLY_WHEN_ANAESTHESIA_KIND = Condition(
    codes={"JK074"},
    slug="only-when-anaesthesia-kind",
    sentence="only when anaesthesia_kind is general",
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    holds=jk074_only_when_anaesthesia_kind,
    asks=("anaesthesia_kind",),
)

# ---------------------------------------------------------------- JK075 Operacija nosnog septuma (septoplastika)


def jk075_only_when_method(line: LineView) -> Truth:
    """JK075: only when method is septum_removal_or_remodelling (Art. 8, Table 2.2)."""
    return line.equals("method", "septum_removal_or_remodelling")


JK075_ONLY_WHEN_METHOD = Condition(
    codes={"JK075"},
    slug="only-when-method",
    sentence="only when method is septum_removal_or_remodelling",
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    holds=jk075_only_when_method,
    asks=("method",),
)


def jk075_only_when_operation_purpose(line: LineView) -> Truth:
    """JK075: only when operation_purpose is functional (Art. 8, Table 2.2)."""
    return line.equals("operation_purpose", "functional")


JK075_ONLY_WHEN_OPERATION_PURPOSE = Condition(
    codes={"JK075"},
    slug="only-when-operation-purpose",
    sentence="only when operation_purpose is functional",
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    holds=jk075_only_when_operation_purpose,
    asks=("operation_purpose",),
)

# ---------------------------------------------------------------- LC005 Citološka analiza punktata dubokih organa dobi…


def lc005_only_when_sample_origin(line: LineView) -> Truth:
    """LC005: only when sample_origin is one of endoscopic_ultrasound, gastroscopy, transbronchial_puncture,
    transthoracic_puncture, other_deep_organ (Art. 8, Table 2.2).
    """
    return line.one_of(
        "sample_origin",
        "endoscopic_ultrasound",
        "gastroscopy",
        "transbronchial_puncture",
        "transthoracic_puncture",
        "other_deep_organ",
    )


LC005_ONLY_WHEN_SAMPLE_ORIGIN = Condition(
    codes={"LC005"},
    slug="only-when-sample-origin",
    sentence=(
        "only when sample_origin is one of endoscopic_ultrasound, gastroscopy, transbronchial_puncture, "
        "transthoracic_puncture, other_deep_organ"
    ),
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    holds=lc005_only_when_sample_origin,
    asks=("sample_origin",),
    reading="the list of punctures is open: other deep organs belong to it",
)

LC005_INCLUDES = Inclusion(
    codes={"LC005"},
    slug="includes",
    sentence='includes "preparation", "staining", "microscopic analysis", "finding"',
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    items=lines(
        Named("preparation", "preparation"),
        Named("staining", "staining"),
        Named("microscopic analysis", "microscopic-analysis"),
        Named("finding", "finding"),
    ),
    keys=("visit",),
    reading=THE_ACT_DOES_NOT_GIVE_THE_SCOPE,
)


def lc005_only_when_reader_specialist(line: LineView) -> Truth:
    """LC005: only when reader.specialist (Art. 8, Table 2.2)."""
    return line.is_true("reader.specialist")


LC005_ONLY_WHEN_READER_SPECIALIST = Condition(
    codes={"LC005"},
    slug="only-when-reader-specialist",
    sentence="only when reader.specialist",
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    holds=lc005_only_when_reader_specialist,
    asks=("reader.specialist",),
)

# ---------------------------------------------------------------- LC036 Stanični blok

LC036_INCLUDES = Inclusion(
    codes={"LC036"},
    slug="includes",
    sentence=(
        'includes "centrifugation", "embedding in a thickening medium", "taking of the cell block", "formalin '
        'fixation", "paraffin embedding", "tissue processing", "microtome cutting", "H&E staining", "microscopic '
        'analysis", "finding"'
    ),
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    items=lines(
        Named("centrifugation", "centrifugation"),
        Named("embedding in a thickening medium", "embedding-in-a-thickening-medium"),
        Named("taking of the cell block", "taking-of-the-cell-block"),
        Named("formalin fixation", "formalin-fixation"),
        Named("paraffin embedding", "paraffin-embedding"),
        Named("tissue processing", "tissue-processing"),
        Named("microtome cutting", "microtome-cutting"),
        Named("H&E staining", "h-e-staining"),
        Named("microscopic analysis", "microscopic-analysis"),
        Named("finding", "finding"),
    ),
    keys=("visit",),
    reading=THE_ACT_DOES_NOT_GIVE_THE_SCOPE,
)


def lc036_only_when_reader_specialist(line: LineView) -> Truth:
    """LC036: only when reader.specialist (Art. 8, Table 2.2)."""
    return line.is_true("reader.specialist")


LC036_ONLY_WHEN_READER_SPECIALIST = Condition(
    codes={"LC036"},
    slug="only-when-reader-specialist",
    sentence="only when reader.specialist",
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    holds=lc036_only_when_reader_specialist,
    asks=("reader.specialist",),
)

# ---------------------------------------------------------------- LC037 Citološka analiza punktata limfnog čvora

LC037_INCLUDES = Inclusion(
    codes={"LC037"},
    slug="includes",
    sentence=(
        'includes "preparation", "staining", "microscopic analysis by a cytotechnologist", "microscopic analysis", '
        '"finding"'
    ),
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    items=lines(
        Named("preparation", "preparation"),
        Named("staining", "staining"),
        Named("microscopic analysis by a cytotechnologist", "microscopic-analysis-by-a-cytotechnologist"),
        Named("microscopic analysis", "microscopic-analysis"),
        Named("finding", "finding"),
    ),
    keys=("visit",),
    reading=THE_ACT_DOES_NOT_GIVE_THE_SCOPE,
)


def lc037_only_when_cytotechnologist_and_reader_specialty(line: LineView) -> Truth:
    """LC037: only when cytotechnologist and reader.specialty is cytology (Art. 8, Table 2.2)."""
    return line.is_true("cytotechnologist") & line.equals("reader.specialty", "cytology")


LC037_ONLY_WHEN_CYTOTECHNOLOGIST_AND_READER_SPECIALTY = Condition(
    codes={"LC037"},
    slug="only-when-cytotechnologist-and-reader-specialty",
    sentence="only when cytotechnologist and reader.specialty is cytology",
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    holds=lc037_only_when_cytotechnologist_and_reader_specialty,
    asks=("cytotechnologist", "reader.specialty"),
)

# ---------------------------------------------------------------- LG213 BRCA1 (analiza eksona), genotipizacija nasljed…


def lg213_only_when_method(line: LineView) -> Truth:
    """LG213: only when method is brca1_exon_sequencing (Art. 8, Table 2.2)."""
    return line.equals("method", "brca1_exon_sequencing")


LG213_ONLY_WHEN_METHOD = Condition(
    codes={"LG213"},
    slug="only-when-method",
    sentence="only when method is brca1_exon_sequencing",
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    holds=lg213_only_when_method,
    asks=("method",),
)

LG213_ONLY_WHEN_HEREDITARY_OVARIAN_CANCER = Condition(
    codes={"LG213"},
    slug="only-when-hereditary-ovarian-cancer",
    sentence="only when hereditary-ovarian-cancer",
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    holds=hereditary_ovarian_cancer,
    asks=("diagnosis",),
    reading=ICD_10_C56_OR_Z80_4_IN_THE_FAMILY,
)

LG213_INCLUDES = Inclusion(
    codes={"LG213"},
    slug="includes",
    sentence='includes "DNA isolation", "quality check of the isolate", "testing", "processing of results"',
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    items=lines(
        Named("DNA isolation", "dna-isolation"),
        Named("quality check of the isolate", "quality-check-of-the-isolate"),
        Named("testing", "testing"),
        Named("processing of results", "processing-of-results"),
    ),
    keys=("visit",),
    reading=THE_ACT_DOES_NOT_GIVE_THE_SCOPE,
)


def lg213_only_when_consumables_paid_by_supplier(line: LineView) -> Truth:
    """LG213: only when consumables_paid_by_supplier (Art. 8, Table 2.2)."""
    return line.is_true("consumables_paid_by_supplier")


LG213_ONLY_WHEN_CONSUMABLES_PAID_BY_SUPPLIER = Condition(
    codes={"LG213"},
    slug="only-when-consumables-paid-by-supplier",
    sentence="only when consumables_paid_by_supplier",
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    holds=lg213_only_when_consumables_paid_by_supplier,
    asks=("consumables_paid_by_supplier",),
)

# ---------------------------------------------------------------- LG214 BRCA2 (analiza eksona), genotipizacija nasljed…


def lg214_only_when_method(line: LineView) -> Truth:
    """LG214: only when method is brca2_exon_sequencing (Art. 8, Table 2.2)."""
    return line.equals("method", "brca2_exon_sequencing")


LG214_ONLY_WHEN_METHOD = Condition(
    codes={"LG214"},
    slug="only-when-method",
    sentence="only when method is brca2_exon_sequencing",
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    holds=lg214_only_when_method,
    asks=("method",),
)

LG214_ONLY_WHEN_HEREDITARY_OVARIAN_CANCER = Condition(
    codes={"LG214"},
    slug="only-when-hereditary-ovarian-cancer",
    sentence="only when hereditary-ovarian-cancer",
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    holds=hereditary_ovarian_cancer,
    asks=("diagnosis",),
    reading=ICD_10_C56_OR_Z80_4_IN_THE_FAMILY,
)

LG214_INCLUDES = Inclusion(
    codes={"LG214"},
    slug="includes",
    sentence='includes "DNA isolation", "quality check of the isolate", "testing", "processing of results"',
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    items=lines(
        Named("DNA isolation", "dna-isolation"),
        Named("quality check of the isolate", "quality-check-of-the-isolate"),
        Named("testing", "testing"),
        Named("processing of results", "processing-of-results"),
    ),
    keys=("visit",),
    reading=THE_ACT_DOES_NOT_GIVE_THE_SCOPE,
)


def lg214_only_when_consumables_paid_by_supplier(line: LineView) -> Truth:
    """LG214: only when consumables_paid_by_supplier (Art. 8, Table 2.2)."""
    return line.is_true("consumables_paid_by_supplier")


LG214_ONLY_WHEN_CONSUMABLES_PAID_BY_SUPPLIER = Condition(
    codes={"LG214"},
    slug="only-when-consumables-paid-by-supplier",
    sentence="only when consumables_paid_by_supplier",
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    holds=lg214_only_when_consumables_paid_by_supplier,
    asks=("consumables_paid_by_supplier",),
)

# ---------------------------------------------------------------- LP026 PD-L1 s uključenim kitom

LP026_INCLUDES = Inclusion(
    codes={"LP026"},
    slug="includes",
    sentence='includes "kit"',
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    items=lines(Named("kit", "kit")),
    keys=("visit",),
    reading=THE_ACT_DOES_NOT_GIVE_THE_SCOPE,
)

# ---------------------------------------------------------------- LP027 ROS1 s uključenim kitom

LP027_INCLUDES = Inclusion(
    codes={"LP027"},
    slug="includes",
    sentence='includes "kit"',
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    items=lines(Named("kit", "kit")),
    keys=("visit",),
    reading=THE_ACT_DOES_NOT_GIVE_THE_SCOPE,
)

# ---------------------------------------------------------------- NF017 Imunoadsorpcija – prvi tretman


def nf017_only_when_treatment_number(line: LineView) -> Truth:
    """NF017: only when treatment_number is 1 (Art. 8, Table 2.2)."""
    return line.equals("treatment_number", Decimal("1"))


NF017_ONLY_WHEN_TREATMENT_NUMBER = Condition(
    codes={"NF017"},
    slug="only-when-treatment-number",
    sentence="only when treatment_number is 1",
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    holds=nf017_only_when_treatment_number,
    asks=("treatment_number",),
)


def nf017_only_when_provider_type(line: LineView) -> Truth:
    """NF017: only when provider.type is one of clinical_hospital_centre, clinical_hospital (Art. 8, Table 2.2)."""
    return line.one_of("provider.type", "clinical_hospital_centre", "clinical_hospital")


NF017_ONLY_WHEN_PROVIDER_TYPE = Condition(
    codes={"NF017"},
    slug="only-when-provider-type",
    sentence="only when provider.type is one of clinical_hospital_centre, clinical_hospital",
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    holds=nf017_only_when_provider_type,
    asks=("provider.type",),
)

NF017_DOES_NOT_INCLUDE = InclusionLift(
    codes={"NF017"},
    slug="does-not-include",
    sentence='does not include "Globaffin adsorber"',
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    items=lines(Named("Globaffin adsorber", "globaffin-adsorber")),
)

# ---------------------------------------------------------------- Globaffin adsorber

GLOBAFFIN_ADSORBER_REQUIRES = LinesRequired(
    material=Named("Globaffin adsorber", "globaffin-adsorber"),
    slug="requires",
    sentence="requires NF017",
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    partners=lines("NF017"),
    keys=("visit",),
    reading=THE_ACT_DOES_NOT_GIVE_THE_SCOPE,
)


def globaffin_adsorber_only_when_treatment_number(line: LineView) -> Truth:
    """Globaffin adsorber: only when treatment_number is 1 (Art. 8, Table 2.2)."""
    return line.equals("treatment_number", Decimal("1"))


GLOBAFFIN_ADSORBER_ONLY_WHEN_TREATMENT_NUMBER = Condition(
    material=Named("Globaffin adsorber", "globaffin-adsorber"),
    slug="only-when-treatment-number",
    sentence="only when treatment_number is 1",
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    holds=globaffin_adsorber_only_when_treatment_number,
    asks=("treatment_number",),
)

GLOBAFFIN_ADSORBER_MAX_2_PER_ACT = Limit(
    material=Named("Globaffin adsorber", "globaffin-adsorber"),
    slug="max-2-per-act",
    sentence="max 2 per act",
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    number=2,
    window=Window("keys", keys=("act",)),
)

# ---------------------------------------------------------------- NF018 Produžena intermitentna bubrežna nadomjesna te…


def nf018_only_when_method(line: LineView) -> Truth:
    """NF018: only when method is one of slow_low_efficiency_haemodialysis, prolonged_hybrid_haemodialysis (Art. 8,
    Table 2.2).
    """
    return line.one_of("method", "slow_low_efficiency_haemodialysis", "prolonged_hybrid_haemodialysis")


NF018_ONLY_WHEN_METHOD = Condition(
    codes={"NF018"},
    slug="only-when-method",
    sentence="only when method is one of slow_low_efficiency_haemodialysis, prolonged_hybrid_haemodialysis",
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    holds=nf018_only_when_method,
    asks=("method",),
)

# ---------------------------------------------------------------- NM145 Radioterapija s Ra-223

NM145_ONLY_WHEN_BONE_METASTASES_OF_PROSTATE_CANCER = Condition(
    codes={"NM145"},
    slug="only-when-bone-metastases-of-prostate-cancer",
    sentence="only when bone-metastases-of-prostate-cancer",
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    holds=bone_metastases_of_prostate_cancer,
    asks=("diagnosis",),
    reading="ICD-10 C61 and C79.5",
)

NM145_UNRESOLVED_THE_DECISION_ON_THE_LIST = Unresolved(
    codes={"NM145"},
    slug="unresolved-the-decision-on-the-list",
    sentence=(
        "unresolved \"the decision on the list of especially expensive drugs, under the decision on HZZO's basic list "
        'of drugs"'
    ),
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    text="the decision on the list of especially expensive drugs, under the decision on HZZO's basic list of drugs",
)

# ---------------------------------------------------------------- NR030 Semi-invazivno kontinuirano video-EEG monitori…


def nr030_only_when_electrode_kind(line: LineView) -> Truth:
    """NR030: only when electrode_kind is sphenoidal (Art. 8, Table 2.2)."""
    return line.equals("electrode_kind", "sphenoidal")


NR030_ONLY_WHEN_ELECTRODE_KIND = Condition(
    codes={"NR030"},
    slug="only-when-electrode-kind",
    sentence="only when electrode_kind is sphenoidal",
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    holds=nr030_only_when_electrode_kind,
    asks=("electrode_kind",),
)

# ---------------------------------------------------------------- OR054 Ekstirpacija limfnog čvora glave i vrata

OR054_INCLUDES = Inclusion(
    codes={"OR054"},
    slug="includes",
    sentence='includes local-anaesthesia, "local anaesthesia", "analgesia"',
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    items=lines(LOCAL_ANAESTHESIA, Named("local anaesthesia", "local-anaesthesia"), Named("analgesia", "analgesia")),
    keys=("visit",),
    reading=THE_ACT_DOES_NOT_GIVE_THE_SCOPE,
)

# ---------------------------------------------------------------- PU044 Spirometrija u bolesnika s traheostomom


def pu044_only_when_patient_tracheostoma(line: LineView) -> Truth:
    """PU044: only when patient.tracheostoma (Art. 8, Table 2.2)."""
    return line.is_true("patient.tracheostoma")


PU044_ONLY_WHEN_PATIENT_TRACHEOSTOMA = Condition(
    codes={"PU044"},
    slug="only-when-patient-tracheostoma",
    sentence="only when patient.tracheostoma",
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    holds=pu044_only_when_patient_tracheostoma,
    asks=("patient.tracheostoma",),
)

PU044_INCLUDES = Inclusion(
    codes={"PU044"},
    slug="includes",
    sentence='includes "breathing curve", "flow/volume curve", "volume/time curve"',
    citation=ART_8_TABLE_2_2,
    valid=FROM_2018_04_01,
    items=lines(
        Named("breathing curve", "breathing-curve"),
        Named("flow/volume curve", "flow-volume-curve"),
        Named("volume/time curve", "volume-time-curve"),
    ),
    keys=("visit",),
    reading=THE_ACT_DOES_NOT_GIVE_THE_SCOPE,
)

RULES: tuple[Rule, ...] = (
    GE055_ONLY_WHEN_TEAM_KIND,
    GE055_ONLY_WHEN_PROVIDER_TYPE_AND_PROVIDER_DEPARTMENTS,
    GE055_ONLY_WHEN_DIAGNOSIS_AND_NUTRITIONAL_STATE,
    GE056_ONLY_WHEN_ADULTHOOD,
    GE056_CANNOT_BE_BILLED_WITH,
    JK072_NOTE_ONE_CODE_WITH_OR_WITHOUT,
    JK074_ONLY_WHEN_METHOD,
    JK074_ONLY_WHEN_ANAESTHESIA_KIND,
    JK075_ONLY_WHEN_METHOD,
    JK075_ONLY_WHEN_OPERATION_PURPOSE,
    LC005_ONLY_WHEN_SAMPLE_ORIGIN,
    LC005_INCLUDES,
    LC005_ONLY_WHEN_READER_SPECIALIST,
    LC036_INCLUDES,
    LC036_ONLY_WHEN_READER_SPECIALIST,
    LC037_INCLUDES,
    LC037_ONLY_WHEN_CYTOTECHNOLOGIST_AND_READER_SPECIALTY,
    LG213_ONLY_WHEN_METHOD,
    LG213_ONLY_WHEN_HEREDITARY_OVARIAN_CANCER,
    LG213_INCLUDES,
    LG213_ONLY_WHEN_CONSUMABLES_PAID_BY_SUPPLIER,
    LG214_ONLY_WHEN_METHOD,
    LG214_ONLY_WHEN_HEREDITARY_OVARIAN_CANCER,
    LG214_INCLUDES,
    LG214_ONLY_WHEN_CONSUMABLES_PAID_BY_SUPPLIER,
    LP026_INCLUDES,
    LP027_INCLUDES,
    NF017_ONLY_WHEN_TREATMENT_NUMBER,
    NF017_ONLY_WHEN_PROVIDER_TYPE,
    NF017_DOES_NOT_INCLUDE,
    GLOBAFFIN_ADSORBER_REQUIRES,
    GLOBAFFIN_ADSORBER_ONLY_WHEN_TREATMENT_NUMBER,
    GLOBAFFIN_ADSORBER_MAX_2_PER_ACT,
    NF018_ONLY_WHEN_METHOD,
    NM145_ONLY_WHEN_BONE_METASTASES_OF_PROSTATE_CANCER,
    NM145_UNRESOLVED_THE_DECISION_ON_THE_LIST,
    NR030_ONLY_WHEN_ELECTRODE_KIND,
    OR054_INCLUDES,
    PU044_ONLY_WHEN_PATIENT_TRACHEOSTOMA,
    PU044_INCLUDES,
)
