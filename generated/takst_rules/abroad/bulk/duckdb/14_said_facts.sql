-- what lines say of the facts that a condition shows
SELECT DISTINCT
  d.row_ix,
  d.rule_ix,
  CASE t.facts_ix
    WHEN 1
    THEN ' (right_to_necessary_specialist_care is ' || CASE
      WHEN l."facts.right_to_necessary_specialist_care"
      THEN 'yes'
      WHEN NOT l."facts.right_to_necessary_specialist_care"
      THEN 'no'
    END || ', adequate_offer_in_norway is ' || CASE
      WHEN l."facts.adequate_offer_in_norway"
      THEN 'yes'
      WHEN NOT l."facts.adequate_offer_in_norway"
      THEN 'no'
    END || ')'
    WHEN 2
    THEN ' (right_to_necessary_specialist_care is ' || CASE
      WHEN l."facts.right_to_necessary_specialist_care"
      THEN 'yes'
      WHEN NOT l."facts.right_to_necessary_specialist_care"
      THEN 'no'
    END || ', offer_in_norway is ' || CASE
      WHEN l."facts.offer_in_norway"
      THEN 'yes'
      WHEN NOT l."facts.offer_in_norway"
      THEN 'no'
    END || ', documented_more_effective is ' || CASE
      WHEN l."facts.documented_more_effective"
      THEN 'yes'
      WHEN NOT l."facts.documented_more_effective"
      THEN 'no'
    END || ')'
    WHEN 3
    THEN ' (expense_type is ' || l."facts.expense_type" || ')'
    WHEN 4
    THEN ' (chronic_disease_on_list is ' || CASE
      WHEN l."facts.chronic_disease_on_list"
      THEN 'yes'
      WHEN NOT l."facts.chronic_disease_on_list"
      THEN 'no'
    END || ')'
    WHEN 5
    THEN ' (national_insurance_member is ' || CASE
      WHEN l."facts.national_insurance_member"
      THEN 'yes'
      WHEN NOT l."facts.national_insurance_member"
      THEN 'no'
    END || ', stays_abroad is ' || CASE
      WHEN l."facts.stays_abroad"
      THEN 'yes'
      WHEN NOT l."facts.stays_abroad"
      THEN 'no'
    END || ')'
    WHEN 6
    THEN ' (country.other_eea is ' || CASE
      WHEN (
        NOT l."performers" IS NULL
      ) OR (
        l."performer.role" = 'country'
      )
      THEN NULL
      ELSE CASE
        WHEN l."facts.country.other_eea"
        THEN 'yes'
        WHEN NOT l."facts.country.other_eea"
        THEN 'no'
      END
    END || ')'
    WHEN 7
    THEN ' (application_date is ' || CAST(l."facts.application_date" AS TEXT) || ', treatment_date is ' || CAST(l."facts.treatment_date" AS TEXT) || ')'
    WHEN 8
    THEN ' (patients_by_hospital is ' || CASE
      WHEN l."facts.patients_by_hospital" = CAST(l."facts.patients_by_hospital" AS BIGINT)
      THEN CAST(CAST(l."facts.patients_by_hospital" AS BIGINT) AS TEXT)
    END || ')'
    WHEN 9
    THEN ' (share_of_granted is ' || CASE
      WHEN l."facts.share_of_granted" = CAST(l."facts.share_of_granted" AS BIGINT)
      THEN CAST(CAST(l."facts.share_of_granted" AS BIGINT) AS TEXT)
    END || ')'
    WHEN 10
    THEN ' (nordic_drug_study is ' || CASE
      WHEN l."facts.nordic_drug_study"
      THEN 'yes'
      WHEN NOT l."facts.nordic_drug_study"
      THEN 'no'
    END || ', age_group is ' || l."facts.age_group" || ', therapy_resistant_cancer is ' || CASE
      WHEN l."facts.therapy_resistant_cancer"
      THEN 'yes'
      WHEN NOT l."facts.therapy_resistant_cancer"
      THEN 'no'
    END || ')'
    WHEN 11
    THEN ' (referral_from is ' || l."facts.referral_from" || ')'
    WHEN 12
    THEN ' (medical_assessment_obtained is ' || CASE
      WHEN l."facts.medical_assessment_obtained"
      THEN 'yes'
      WHEN NOT l."facts.medical_assessment_obtained"
      THEN 'no'
    END || ')'
    WHEN 13
    THEN ' (hospital is ' || l."facts.hospital" || ')'
    WHEN 14
    THEN ' (expertise_consulted is ' || CASE
      WHEN l."facts.expertise_consulted"
      THEN 'yes'
      WHEN NOT l."facts.expertise_consulted"
      THEN 'no'
    END || ')'
    WHEN 15
    THEN ' (group_competence.legal is ' || CASE
      WHEN (
        NOT l."performers" IS NULL
      ) OR (
        l."performer.role" = 'group_competence'
      )
      THEN NULL
      ELSE CASE
        WHEN l."facts.group_competence.legal"
        THEN 'yes'
        WHEN NOT l."facts.group_competence.legal"
        THEN 'no'
      END
    END || ', group_competence.economic is ' || CASE
      WHEN (
        NOT l."performers" IS NULL
      ) OR (
        l."performer.role" = 'group_competence'
      )
      THEN NULL
      ELSE CASE
        WHEN l."facts.group_competence.economic"
        THEN 'yes'
        WHEN NOT l."facts.group_competence.economic"
        THEN 'no'
      END
    END || ')'
  END AS said
FROM decided AS d
JOIN told AS t
  ON t.rule_ix = d.rule_ix AND NOT t.facts_ix IS NULL
JOIN lines AS l
  ON l.row_ix = d.row_ix
JOIN claims AS c
  ON c.claim_ix = d.claim_ix
