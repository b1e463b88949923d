"""What a claim may say, and what groups its lines.

Generated from rulesets/abroad by `takst build abroad`: change the rules there, then build again.
"""

from __future__ import annotations

from takst.runtime.spec import FactSpec, KeySpec

FACTS: dict[str, FactSpec] = {
    fact.name: fact
    for fact in (
        FactSpec(
            "adequate_offer_in_norway",
            "yes/no",
            question="Can the patient get an adequate medical offer in Norway?",
        ),
        FactSpec("age_group", "choice", choices=("child", "adult"), question="Is the patient a child or an adult?"),
        FactSpec("application_date", "date", question="When was the application made?"),
        FactSpec(
            "case_type",
            "choice",
            choices=("application", "pgd", "particle_therapy", "nordic_protocol"),
            question="Which kind of case is it?",
        ),
        FactSpec("chronic_disease_on_list", "yes/no", question="Is it one of the defined chronic diseases?"),
        FactSpec(
            "complaint_addressee",
            "choice",
            choices=("office", "complaints_board", "other"),
            question="To whom was the complaint sent?",
        ),
        FactSpec(
            "complaint_on",
            "choice",
            choices=("office_refusal", "other"),
            question="What is the complaint about?",
        ),
        FactSpec(
            "conventional_treatment_exhausted",
            "yes/no",
            question="Does the child need something other than conventional cancer treatment?",
        ),
        FactSpec(
            "country.other_eea",
            "yes/no",
            question="Was the service received in an EEA country other than Norway?",
        ),
        FactSpec(
            "covered_by_protocol_amount",
            "number",
            unit="kroner",
            question="What do hospital and drug company cover through the study protocol?",
        ),
        FactSpec("curative_radiotherapy", "yes/no", question="Is the patient to have curative radiotherapy?"),
        FactSpec(
            "deciding_body",
            "choice",
            choices=(
                "ous_office", "helse_bergen_unit", "st_olavs_office", "pgd_board", "designated_department",
                "treatment_travel_section", "helfo", "national_network", "other",
            ),
            question="Before which body is the case?",
        ),
        FactSpec(
            "documented_more_effective",
            "yes/no",
            question=(
                "Is it documented that the treatment abroad is more effective than what the public service offers in "
                "Norway?"
            ),
        ),
        FactSpec(
            "documents.accompanying_information",
            "yes/no",
            question="Was the information for the provider sent along?",
        ),
        FactSpec("drug_trial", "yes/no", question="Is it the trial of a new drug?"),
        FactSpec(
            "expense_type",
            "choice",
            choices=("treatment", "travel", "stay", "other"),
            question="What kind of expense is it?",
        ),
        FactSpec("expenses", "number", unit="kroner", question="How high are the expenses?"),
        FactSpec("experimental", "yes/no", question="Is the treatment experimental or on trial?"),
        FactSpec("expertise_consulted", "yes/no", question="Has professional expertise for the area been consulted?"),
        FactSpec("group_competence.economic", "yes/no", question="Does the group have economic competence?"),
        FactSpec("group_competence.legal", "yes/no", question="Does the group have legal competence?"),
        FactSpec("highly_specialised", "yes/no", question="Is it highly specialised treatment?"),
        FactSpec("hospital", "text", question="At which hospital abroad?"),
        FactSpec("hospital_treatment", "yes/no", question="Is it hospital treatment?"),
        FactSpec("indication", "yes/no", question="Is there an indication for proton radiation?"),
        FactSpec(
            "medical_assessment_obtained",
            "yes/no",
            question="Has the relevant professional environment given its medical assessment?",
        ),
        FactSpec(
            "national_insurance_member",
            "yes/no",
            question="Is the patient a member of the Norwegian national insurance?",
        ),
        FactSpec("newly_referred", "yes/no", question="Is the patient newly referred?"),
        FactSpec("nordic_drug_study", "yes/no", question="Is it a Nordic drug study?"),
        FactSpec("offer_in_norway", "yes/no", question="Does the specialist health service in Norway have an offer?"),
        FactSpec("office_reversed", "yes/no", question="Has the office reversed its refusal itself?"),
        FactSpec(
            "patients_by_hospital",
            "number",
            unit="patients",
            question="How many patients did the hospital treat?",
        ),
        FactSpec("pgd_board_approval", "yes/no", question="Has the Preimplantation Diagnostics Board approved?"),
        FactSpec("private_provider", "yes/no", question="Is the provider abroad private?"),
        FactSpec("provider_has_agreement", "yes/no", question="Is there an agreement with the provider abroad?"),
        FactSpec(
            "referral_from",
            "choice",
            choices=("paediatric_oncology", "other"),
            question="From where was the child referred?",
        ),
        FactSpec(
            "region",
            "choice",
            choices=("Helse Sør-Øst", "Helse Vest", "Helse Midt-Norge", "Helse Nord"),
            question="To which health region does the patient belong?",
        ),
        FactSpec(
            "right_to_necessary_specialist_care",
            "yes/no",
            question="Does the patient have a right to necessary health care in the specialist health service?",
        ),
        FactSpec(
            "share_of_granted",
            "number",
            unit="percent",
            question="Which share of the granted treatments does the group make up?",
        ),
        FactSpec("stays_abroad", "yes/no", question="Does the patient stay abroad?"),
        FactSpec(
            "task",
            "choice",
            choices=(
                "settlement_with_hospital", "travel_and_stay", "unforeseen_problems",
                "invoices_travel_claims_and_coding", "other",
            ),
            question="Which task is it?",
        ),
        FactSpec("therapy_resistant_cancer", "yes/no", question="Is the cancer resistant to therapy?"),
        FactSpec(
            "treatment",
            "choice",
            choices=("prrt", "ttts_laser", "weight_bearing_mr", "liposuction", "other"),
            question="Which treatment is it?",
        ),
        FactSpec("treatment_date", "date", question="When was the treatment?"),
    )
}

KEYS: dict[str, KeySpec] = {}
