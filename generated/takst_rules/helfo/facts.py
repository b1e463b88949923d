"""What a claim may say, and what groups its lines.

Generated from rulesets/helfo by `takst build helfo`: change the rules there, then build again.
"""

from __future__ import annotations

from takst.runtime.spec import FactSpec, KeySpec

FACTS: dict[str, FactSpec] = {
    fact.name: fact
    for fact in (
        FactSpec("accident_date", "date", question="When was the accident?"),
        FactSpec(
            "accident_type",
            "choice",
            choices=("occupational", "not_occupational"),
            question="What kind of accident was it?",
        ),
        FactSpec(
            "anaesthesia_method",
            "choice",
            choices=("injection", "brushing_on", "freezing"),
            question="How was it anaesthetised?",
        ),
        FactSpec("attrition_severe", "yes/no", question="Is the attrition or erosion severe?"),
        FactSpec(
            "bridge_link",
            "yes/no",
            presumed=True,
            question="Is it an intermediate or extension link of a bridge?",
        ),
        FactSpec("card2_documented_on", "date", question="Since when is the exemption card documented?"),
        FactSpec(
            "card2_used",
            "yes/no",
            presumed=False,
            question="Is the exemption card for co-payment ceiling 2 used?",
        ),
        FactSpec("card2_year", "number", question="For which calendar year was the exemption card granted?"),
        FactSpec(
            "caries_activity",
            "choice",
            choices=("normal", "increased", "very_strongly_increased"),
            question="How active is the caries because of the hyposalivation?",
        ),
        FactSpec(
            "condition",
            "list",
            choices=("marginal_periodontitis", "peri_implantitis", "other"),
            question="Which condition is treated?",
        ),
        FactSpec("dental_technical_work", "yes/no", question="Does the treatment comprise dental-technical work?"),
        FactSpec(
            "documents.attrition_severity",
            "yes/no",
            question="Is the degree of severity of the attrition documented?",
        ),
        FactSpec("documents.diagnosis", "yes/no", question="Can the patient's diagnosis be documented?"),
        FactSpec(
            "documents.exception",
            "yes/no",
            question="Is the exception for a tooth behind the premolars documented?",
        ),
        FactSpec(
            "documents.exemption_card_2",
            "yes/no",
            question="Is the exemption card for co-payment ceiling 2 documented?",
        ),
        FactSpec("documents.hyposalivation", "yes/no", question="Is the hyposalivation documented over time?"),
        FactSpec("documents.nav_approval", "yes/no", question="Is NAV's approval of the occupational injury there?"),
        FactSpec(
            "documents.tooth_loss_cause",
            "yes/no",
            question="Is it documented that attrition caused the tooth loss?",
        ),
        FactSpec("duration_min", "number", unit="minutes", question="How many minutes did it take?"),
        FactSpec("entry_point", "number", question="Under which entry point (1 to 14) is it claimed?"),
        FactSpec(
            "ep13_point",
            "choice",
            choices=("a", "b"),
            question="Under which point of entry point 13: a accident, or b fall?",
        ),
        FactSpec(
            "exception_justification",
            "text",
            question="Why is the exception for a tooth behind the premolars necessary?",
        ),
        FactSpec("flap_needed", "yes/no", question="Was it necessary to raise a flap?"),
        FactSpec(
            "follow_up_purpose",
            "choice",
            choices=("healing", "suture_removal", "similar", "other"),
            question="What is done at the follow-up?",
        ),
        FactSpec("hyposalivation_documented_from", "date", question="Since when is the hyposalivation documented?"),
        FactSpec(
            "implant_based",
            "yes/no",
            presumed=True,
            question="Is it a crown on an implant, or an abutment in a bridge on one?",
        ),
        FactSpec("implants_inserted", "number", unit="implants", question="How many implants were inserted?"),
        FactSpec(
            "indication",
            "choice",
            choices=("temporomandibular_dysfunction", "snoring", "bruxism", "other"),
            question="What is it done for?",
        ),
        FactSpec(
            "injury_mechanism",
            "choice",
            choices=("fall_in_seizure", "fall_otherwise", "other"),
            question="How did the injury arise?",
        ),
        FactSpec("links_made", "number", unit="links", question="How many intermediate and extension links were made?"),
        FactSpec("made_clinically", "yes/no", question="Was it built up clinically, on the patient?"),
        FactSpec(
            "occupational_injury_approved",
            "yes/no",
            question="Is the injury approved as an occupational injury?",
        ),
        FactSpec("paragraph", "text", question="Under which paragraph does the treatment qualify for support?"),
        FactSpec("patient.age", "number", unit="years", question="How old is the patient on the day of service?"),
        FactSpec("patient.birth_date", "date", question="When was the patient born?"),
        FactSpec(
            "performer.role",
            "choice",
            choices=("general_dentist", "hygienist", "specialist"),
            question="Who does it: a general dentist, a hygienist or a specialist?",
        ),
        FactSpec(
            "performer.specialty",
            "choice",
            choices=("prosthodontics", "oral_surgery", "other"),
            question="In which specialty?",
        ),
        FactSpec("re_treatment_of_earlier_injury", "yes/no", question="Is an earlier injury treated again?"),
        FactSpec(
            "referral_from",
            "choice",
            choices=("general_dentist", "hygienist", "other"),
            question="Who referred the patient?",
        ),
        FactSpec("related_to_injury", "yes/no", question="Is the treatment directly related to the injury?"),
        FactSpec(
            "related_treatment.kind",
            "choice",
            choices=("surgery", "periodontal", "oral_medicine_examination", "other"),
            question="What kind of treatment is followed up?",
        ),
        FactSpec(
            "related_treatment.paragraph",
            "text",
            question="Under which paragraph did the treatment that is followed up qualify for support?",
        ),
        FactSpec(
            "restoration_material",
            "choice",
            choices=("plastic", "gold", "ceramic", "gold_and_ceramic", "other"),
            question="Of which material?",
        ),
        FactSpec(
            "restoration_type",
            "choice",
            choices=("full_crown", "porcelain_inlay", "other"),
            question="What was made?",
        ),
        FactSpec(
            "retained_or_deep_root",
            "yes/no",
            presumed=True,
            question="Was it a retained tooth, or the root of such a tooth?",
        ),
        FactSpec("revision_of_root_filling", "yes/no", presumed=False, question="Was an old root filling revised?"),
        FactSpec("root_filling", "yes/no", presumed=True, question="Was a root canal filled?"),
        FactSpec(
            "separately_billed_component",
            "choice",
            choices=("clinical_procedure", "anaesthesia", "x_ray_examination", "dental_technical_work", "none"),
            question="Which part of a treatment is billed by this code of another table?",
        ),
        FactSpec("settlement_sent_on", "date", question="When was the invoice or settlement sent to Helfo?"),
        FactSpec("stimulated_saliva_ml_min", "number", question="How many ml of saliva a minute, stimulated?"),
        FactSpec("surfaces", "number", unit="surfaces", question="How many surfaces does the inlay cover?"),
        FactSpec(
            "teeth_lost_due_to_condition",
            "yes/no",
            question="Were the teeth that are replaced lost because of the condition?",
        ),
        FactSpec("tooth", "number", question="Which tooth (two-digit number)?"),
        FactSpec(
            "tooth_loss_cause",
            "choice",
            choices=("root_fracture_by_attrition", "marginal_periodontitis", "other"),
            question="Why was the tooth lost?",
        ),
        FactSpec("treatment_area", "text", question="In which treatment area?"),
        FactSpec("treatment_start", "date", question="When was the treatment begun?"),
        FactSpec("units", "number"),
        FactSpec("unstimulated_saliva_ml_min", "number", question="How many ml of saliva a minute, unstimulated?"),
    )
}

KEYS: dict[str, KeySpec] = {
    key.name: key
    for key in (
        KeySpec("session", "session", presumed=("patient", "provider", "date"), span="visit"),
        KeySpec("tooth", "tooth"),
        KeySpec("treatment", "treatment"),
        KeySpec("treatment-area", "treatment_area"),
    )
}
