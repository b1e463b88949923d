"""What a claim may say, and what groups its lines.

Generated from rulesets/hzzo by `takst build hzzo`: change the rules there, then build again.
"""

from __future__ import annotations

from takst.runtime.spec import FactSpec, KeySpec

FACTS: dict[str, FactSpec] = {
    fact.name: fact
    for fact in (
        FactSpec("activity_mCi", "number", unit="mCi", question="Which activity, in millicurie?"),
        FactSpec("admission_date", "date", question="When was the patient admitted to the institution?"),
        FactSpec("admission_weight_g", "number", unit="g", question="What did the newborn weigh at admission?"),
        FactSpec("allergen_kind", "choice", choices=("inhalation", "nutritive"), question="Which kind of allergens?"),
        FactSpec(
            "anaesthesia_kind",
            "choice",
            choices=("general", "regional", "local", "none"),
            question="Which anaesthesia?",
        ),
        FactSpec(
            "annual_amount_by_nurse",
            "number",
            unit="kuna",
            question="What is the year's amount for this nurse or technician?",
        ),
        FactSpec(
            "approval.by_institution",
            "choice",
            choices=("diabetes_reference_centre", "clinical_hospital_centre", "other"),
            question="Which institution gave the approval?",
        ),
        FactSpec(
            "approval.by_specialty",
            "choice",
            choices=("endocrinology_and_diabetology", "other"),
            question="Which specialty has the one who gave the approval?",
        ),
        FactSpec(
            "area.providers.registered_persons",
            "number",
            unit="persons",
            question="How many persons per team has the contracted provider of the area with the fewest?",
        ),
        FactSpec(
            "area.providers_in_activity",
            "number",
            question="How many contracted providers work in this activity in the area?",
        ),
        FactSpec(
            "area.teams_contracted",
            "number",
            unit="teams",
            question="How many teams are contracted in the area?",
        ),
        FactSpec(
            "area.teams_required",
            "number",
            unit="teams",
            question="How many teams does the network require in the area?",
        ),
        FactSpec("body_location", "text", question="At which location of the body?"),
        FactSpec("breathing_support", "yes/no", question="Was breathing supported?"),
        FactSpec("care_kind", "choice", choices=("palliative", "other"), question="Which kind of care was it?"),
        FactSpec(
            "code_class",
            "choice",
            choices=("examination", "follow_up_examination", "day_hospital", "procedure"),
            question="To which class does this code of another table belong?",
        ),
        FactSpec(
            "consumables_paid_by_supplier",
            "yes/no",
            question="Does the supplier of the drug pay for the consumables?",
        ),
        FactSpec(
            "county",
            "choice",
            choices=(
                "Bjelovarsko-bilogorska", "Brodsko-posavska", "Dubrovačko-neretvanska", "Grad Zagreb", "Istarska",
                "Karlovačka", "Koprivničko-križevačka", "Krapinsko-zagorska", "Ličko-senjska", "Međimurska",
                "Osječko-baranjska", "Požeško-slavonska", "Primorsko-goranska", "Sisačko-moslavačka",
                "Splitsko-dalmatinska", "Šibensko-kninska", "Varaždinska", "Virovitičko-podravska",
                "Vukovarsko-srijemska", "Zadarska", "Zagrebačka",
            ),
            question="Which county?",
        ),
        FactSpec("cytotechnologist", "yes/no", question="Did a cytotechnologist do the first microscopic analysis?"),
        FactSpec("date", "date"),
        FactSpec("diagnosis", "list", question="Which diagnoses (ICD-10) is the act done for?"),
        FactSpec("discharge_date", "date", question="When was the patient discharged?"),
        FactSpec(
            "discharge_mode",
            "choice",
            choices=("home", "transferred_to_acute", "transferred_elsewhere", "died"),
            question="How did the stay end?",
        ),
        FactSpec("disease_category", "text", question="Which disease category is the examination for?"),
        FactSpec(
            "distance_km_from_chosen_doctor",
            "number",
            unit="km",
            question="How far is it from the chosen doctor's practice?",
        ),
        FactSpec("documents.body_location", "yes/no", question="Is the location entered in the medical record?"),
        FactSpec("documents.finding", "yes/no", question="Is the finding documented?"),
        FactSpec(
            "documents.finding_archived",
            "yes/no",
            question="Is the finding or medical history archived in the practice?",
        ),
        FactSpec("documents.finding_issued", "yes/no", question="Was the finding or medical history issued?"),
        FactSpec(
            "documents.form_1IN",
            "yes/no",
            question="Is form 1IN of the application for a disability pension there?",
        ),
        FactSpec("documents.indication", "yes/no", question="Is the medical indication documented?"),
        FactSpec("documents.medical_record_submitted", "yes/no", question="Was the medical documentation submitted?"),
        FactSpec("drg.cardiopulmonary_bypass", "yes/no", question="Was a cardiopulmonary bypass pump used?"),
        FactSpec(
            "drg.complication_level",
            "choice",
            choices=("none", "moderate", "severe", "very_severe"),
            question="How severe are the complications and comorbidities (KK)?",
        ),
        FactSpec("drg.invasive_cardiac_diagnostics", "yes/no", question="Was there invasive diagnostics of the heart?"),
        FactSpec("drg.newborn_problems", "yes/no", question="Did the newborn have problems?"),
        FactSpec("drg.pancreas_transplantation", "yes/no", question="Was the pancreas transplanted too?"),
        FactSpec("drg.significant_operation", "yes/no", question="Was there a significant operative procedure?"),
        FactSpec("drg.skin_graft_or_flap", "yes/no", question="Was there a repair by skin graft or flap?"),
        FactSpec("duration_min", "number", unit="minutes", question="How many minutes did it last?"),
        FactSpec("electrode_kind", "choice", choices=("sphenoidal", "other"), question="Which electrodes?"),
        FactSpec(
            "health_centre.employed_eligible_doctors",
            "number",
            question="How many employed doctors of the health centre could be the holder of the team?",
        ),
        FactSpec(
            "indication_by_specialty",
            "choice",
            choices=("gynaecology_and_obstetrics", "other"),
            question="Of which specialty is the doctor who gave the indication?",
        ),
        FactSpec("irradiation.fraction_count", "number", question="How many fractions?"),
        FactSpec(
            "irradiation.intent",
            "choice",
            choices=("palliative", "radical"),
            question="Was the irradiation palliative or radical?",
        ),
        FactSpec("irradiation.metastatic", "yes/no", question="Is the tumour metastatic?"),
        FactSpec(
            "irradiation.site",
            "choice",
            choices=(
                "cns", "head_and_neck", "chest", "upper_abdomen", "pelvis", "limb", "breast", "whole_body",
                "gynaecological", "other",
            ),
            question="What was irradiated?",
        ),
        FactSpec("irradiation.site_count", "number", question="How many sites were irradiated?"),
        FactSpec(
            "irradiation.technique",
            "choice",
            choices=(
                "conformal_3d_simple", "conformal_3d_complex", "conformal_3d_very_complex", "imrt", "sbrt", "vmat",
                "other_special", "brachytherapy",
            ),
            question="Which technique was used?",
        ),
        FactSpec(
            "lens_determined_by.specialty",
            "choice",
            choices=("ophthalmology_and_optometry", "other"),
            question="Which specialty has the one who determined the lens?",
        ),
        FactSpec(
            "method",
            "choice",
            choices=(
                "endoscopy", "indirect_laryngoscopy", "brca1_exon_sequencing", "brca2_exon_sequencing",
                "microlaryngoscopy_with_removal", "septum_removal_or_remodelling", "slow_low_efficiency_haemodialysis",
                "prolonged_hybrid_haemodialysis", "other",
            ),
            question="By which method was it done?",
        ),
        FactSpec(
            "nutritional_state",
            "choice",
            choices=(
                "threatened_cachexia", "cachexia", "maldigestion_and_malabsorption", "nutritional_deficit",
                "malnutrition", "normal",
            ),
            question="What is the patient's nutritional state?",
        ),
        FactSpec(
            "operation_purpose",
            "choice",
            choices=("functional", "cosmetic"),
            question="What was the purpose of the operation?",
        ),
        FactSpec("own_category", "number", question="Which category has the discharging hospital (1 is the highest)?"),
        FactSpec(
            "palliative_centre.exists",
            "yes/no",
            question="Has a palliative-care coordination centre been set up?",
        ),
        FactSpec("patient.age", "number", unit="years", question="How old is the patient on the day of service?"),
        FactSpec("patient.birth_date", "date", question="When was the patient born?"),
        FactSpec("patient.hzzo_insured", "yes/no", question="Is the patient insured with HZZO?"),
        FactSpec(
            "patient.palliative_registered",
            "yes/no",
            question="Is the patient registered with the palliative-care coordination centre?",
        ),
        FactSpec("patient.registered_here", "yes/no", question="Has the patient chosen a doctor of this practice?"),
        FactSpec(
            "patient.temporarily_away",
            "yes/no",
            question="Is the patient temporarily outside the place of the chosen doctor's practice?",
        ),
        FactSpec("patient.tracheostoma", "yes/no", question="Does the patient have a tracheostoma?"),
        FactSpec("patient.tracheotomised", "yes/no", presumed=False, question="Is the patient tracheotomised?"),
        FactSpec("patient_count", "number", unit="patients", question="How many patients does the activity have?"),
        FactSpec(
            "performer.profession",
            "choice",
            choices=("doctor_of_medicine", "doctor_of_dental_medicine", "nutritionist", "dietitian", "nurse", "other"),
            question="Which profession does the performer have?",
        ),
        FactSpec("performer.specialist", "yes/no", question="Is the performer a specialist or subspecialist?"),
        FactSpec("performer.specialty", "text", question="Which specialty does the performer have?"),
        FactSpec(
            "place",
            "choice",
            choices=("home", "practice", "operating_theatre", "other"),
            question="Where was it done?",
        ),
        FactSpec("practice.group", "yes/no", question="Is it a group practice?"),
        FactSpec("provider.departments", "list", question="Which departments does the provider have?"),
        FactSpec("provider.specialised_clinic", "yes/no", question="Is the provider a specialised clinic?"),
        FactSpec(
            "provider.type",
            "text",
            question=(
                "What kind of provider is it (clinical_hospital_centre, clinical_hospital, clinic, reference_centre "
                "or another)?"
            ),
        ),
        FactSpec("reader.specialist", "yes/no", question="Is the one who gives the finding a specialist doctor?"),
        FactSpec(
            "reader.specialty",
            "choice",
            choices=("cytology", "pathology", "other"),
            question="Which specialty does the one who gives the finding have?",
        ),
        FactSpec("readmission_date", "date", question="When was the newborn admitted again?"),
        FactSpec(
            "referral.horizontal",
            "yes/no",
            question="Was the patient referred horizontally, by a colleague of the same level?",
        ),
        FactSpec(
            "sample_origin",
            "choice",
            choices=(
                "endoscopic_ultrasound", "gastroscopy", "transbronchial_puncture", "transthoracic_puncture",
                "other_deep_organ", "other",
            ),
            question="Where does the punctate come from?",
        ),
        FactSpec("site_count", "number", unit="sites", question="At how many sites?"),
        FactSpec(
            "staff_by_role.nurse_with_degree",
            "number",
            question="How many nurses with a university degree (VSS)?",
        ),
        FactSpec("staff_by_role.psychiatrist", "number", question="How many psychiatrists?"),
        FactSpec("staff_by_role.psychologist", "number", question="How many psychologists?"),
        FactSpec("staff_by_role.social_pedagogue", "number", question="How many social pedagogues?"),
        FactSpec("staff_by_role.social_worker", "number", question="How many social workers?"),
        FactSpec("staff_by_role.work_therapist", "number", question="How many work therapists?"),
        FactSpec(
            "standard_per_team",
            "number",
            unit="persons",
            question="What is the standard number of persons per team?",
        ),
        FactSpec("target_category", "number", question="Which category has the receiving hospital (1 is the highest)?"),
        FactSpec("team", "yes/no", question="Did the members of the team take part?"),
        FactSpec(
            "team.kind",
            "choice",
            choices=("multidisciplinary_nutrition", "other"),
            question="Which kind of team was it?",
        ),
        FactSpec(
            "teams_contracted_by_county",
            "number",
            unit="teams",
            question="How many teams are contracted in the county?",
        ),
        FactSpec("test_method", "choice", choices=("prick", "intradermal", "other"), question="Which test was it?"),
        FactSpec(
            "transfer_from_acute_same_institution",
            "yes/no",
            question="Was the patient transferred from acute to chronic treatment within the institution?",
        ),
        FactSpec("transplant_related", "yes/no", question="Is it linked to a transplantation?"),
        FactSpec("treatment_number", "number", question="Which treatment of the series is it?"),
        FactSpec("visit_order", "choice", choices=("first", "follow_up"), question="Is it the first or a follow-up?"),
        FactSpec("weekly_programme.large_groups", "number", question="How many large groups a week?"),
        FactSpec(
            "weekly_programme.large_groups_with_social_pedagogue",
            "number",
            question="How many large groups with the social pedagogue a week?",
        ),
        FactSpec(
            "weekly_programme.medium_groups_with_nurse",
            "number",
            question="How many medium-sized groups with the nurse with a degree a week?",
        ),
        FactSpec(
            "weekly_programme.medium_groups_with_psychologist",
            "number",
            question="How many medium-sized groups with the psychologist a week?",
        ),
        FactSpec(
            "weekly_programme.occupational_therapy",
            "number",
            question="On how many days a week occupational and creative therapy?",
        ),
        FactSpec(
            "weekly_programme.occupational_therapy_hours",
            "number",
            unit="hours",
            question="How many hours of occupational and creative therapy a day?",
        ),
        FactSpec(
            "weekly_programme.small_groups_with_psychiatrist",
            "number",
            question="How many small groups with the psychiatrist a week?",
        ),
    )
}

KEYS: dict[str, KeySpec] = {
    key.name: key
    for key in (
        KeySpec("act", "act", span="visit"),
        KeySpec("allergen_kind", "allergen_kind"),
        KeySpec("body_location", "body_location"),
        KeySpec("disease_category", "disease_category"),
        KeySpec("episode", "episode", presumed=("patient", "provider", "date"), span="visit"),
        KeySpec("irradiation-cycle", "irradiation_cycle_id"),
        KeySpec("tooth", "tooth_numbers"),
        KeySpec("treatment", "treatment"),
        KeySpec("visit", "session", presumed=("patient", "provider", "date"), span="visit"),
    )
}
