-- what lines say of the facts that a condition shows
SELECT DISTINCT
  d.row_ix,
  d.rule_ix,
  CASE t.facts_ix
    WHEN 1
    THEN ' (area.teams_contracted is ' || CASE
      WHEN (
        NOT l.`performers` IS NULL
      ) OR (
        l.`performer.role` = 'area'
      )
      THEN NULL
      ELSE CASE
        WHEN l.`facts.area.teams_contracted` = CAST(l.`facts.area.teams_contracted` AS BIGINT)
        THEN CAST(CAST(l.`facts.area.teams_contracted` AS BIGINT) AS STRING)
      END
    END || ', area.teams_required is ' || CASE
      WHEN (
        NOT l.`performers` IS NULL
      ) OR (
        l.`performer.role` = 'area'
      )
      THEN NULL
      ELSE CASE
        WHEN l.`facts.area.teams_required` = CAST(l.`facts.area.teams_required` AS BIGINT)
        THEN CAST(CAST(l.`facts.area.teams_required` AS BIGINT) AS STRING)
      END
    END || ')'
    WHEN 2
    THEN ' (area.providers.registered_persons is ' || CASE
      WHEN (
        NOT l.`performers` IS NULL
      ) OR (
        l.`performer.role` = 'area'
      )
      THEN NULL
      ELSE CASE
        WHEN l.`facts.area.providers.registered_persons` = CAST(l.`facts.area.providers.registered_persons` AS BIGINT)
        THEN CAST(CAST(l.`facts.area.providers.registered_persons` AS BIGINT) AS STRING)
      END
    END || ', standard_per_team is ' || CASE
      WHEN l.`facts.standard_per_team` = CAST(l.`facts.standard_per_team` AS BIGINT)
      THEN CAST(CAST(l.`facts.standard_per_team` AS BIGINT) AS STRING)
    END || ', area.providers_in_activity is ' || CASE
      WHEN (
        NOT l.`performers` IS NULL
      ) OR (
        l.`performer.role` = 'area'
      )
      THEN NULL
      ELSE CASE
        WHEN l.`facts.area.providers_in_activity` = CAST(l.`facts.area.providers_in_activity` AS BIGINT)
        THEN CAST(CAST(l.`facts.area.providers_in_activity` AS BIGINT) AS STRING)
      END
    END || ')'
    WHEN 3
    THEN ' (health_centre.employed_eligible_doctors is ' || CASE
      WHEN (
        NOT l.`performers` IS NULL
      ) OR (
        l.`performer.role` = 'health_centre'
      )
      THEN NULL
      ELSE CASE
        WHEN l.`facts.health_centre.employed_eligible_doctors` = CAST(l.`facts.health_centre.employed_eligible_doctors` AS BIGINT)
        THEN CAST(CAST(l.`facts.health_centre.employed_eligible_doctors` AS BIGINT) AS STRING)
      END
    END || ')'
    WHEN 4
    THEN ' (teams_contracted_by_county is ' || CASE
      WHEN l.`facts.teams_contracted_by_county` = CAST(l.`facts.teams_contracted_by_county` AS BIGINT)
      THEN CAST(CAST(l.`facts.teams_contracted_by_county` AS BIGINT) AS STRING)
    END || ')'
    WHEN 5
    THEN ' (patient.registered_here is ' || CASE
      WHEN c.`patient.facts.registered_here`
      THEN 'yes'
      WHEN NOT c.`patient.facts.registered_here`
      THEN 'no'
    END || ')'
    WHEN 6
    THEN ' (patient.hzzo_insured is ' || CASE
      WHEN c.`patient.facts.hzzo_insured`
      THEN 'yes'
      WHEN NOT c.`patient.facts.hzzo_insured`
      THEN 'no'
    END || ')'
    WHEN 7
    THEN ' (patient.temporarily_away is ' || CASE
      WHEN c.`patient.facts.temporarily_away`
      THEN 'yes'
      WHEN NOT c.`patient.facts.temporarily_away`
      THEN 'no'
    END || ')'
    WHEN 8
    THEN ' (distance_km_from_chosen_doctor is ' || CASE
      WHEN l.`facts.distance_km_from_chosen_doctor` = CAST(l.`facts.distance_km_from_chosen_doctor` AS BIGINT)
      THEN CAST(CAST(l.`facts.distance_km_from_chosen_doctor` AS BIGINT) AS STRING)
    END || ')'
    WHEN 9
    THEN ' (referral.horizontal is ' || CASE
      WHEN (
        NOT l.`performers` IS NULL
      ) OR (
        l.`performer.role` = 'referral'
      )
      THEN NULL
      ELSE CASE
        WHEN l.`facts.referral.horizontal`
        THEN 'yes'
        WHEN NOT l.`facts.referral.horizontal`
        THEN 'no'
      END
    END || ', practice.group is ' || CASE
      WHEN (
        NOT l.`performers` IS NULL
      ) OR (
        l.`performer.role` = 'practice'
      )
      THEN NULL
      ELSE CASE
        WHEN l.`facts.practice.group`
        THEN 'yes'
        WHEN NOT l.`facts.practice.group`
        THEN 'no'
      END
    END || ')'
    WHEN 10
    THEN ' (site_count is ' || CASE
      WHEN l.`facts.site_count` = CAST(l.`facts.site_count` AS BIGINT)
      THEN CAST(CAST(l.`facts.site_count` AS BIGINT) AS STRING)
    END || ')'
    WHEN 11
    THEN ' (place is ' || l.`facts.place` || ', care_kind is ' || l.`facts.care_kind` || ', visit_order is ' || l.`facts.visit_order` || ')'
    WHEN 12
    THEN ' (patient.palliative_registered is ' || CASE
      WHEN c.`patient.facts.palliative_registered`
      THEN 'yes'
      WHEN NOT c.`patient.facts.palliative_registered`
      THEN 'no'
    END || ', palliative_centre.exists is ' || CASE
      WHEN (
        NOT l.`performers` IS NULL
      )
      OR (
        l.`performer.role` = 'palliative_centre'
      )
      THEN NULL
      ELSE CASE
        WHEN l.`facts.palliative_centre.exists`
        THEN 'yes'
        WHEN NOT l.`facts.palliative_centre.exists`
        THEN 'no'
      END
    END || ')'
    WHEN 13
    THEN ' (diagnosis is ' || ARRAY_JOIN(l.diagnoses, ', ') || ')'
    WHEN 14
    THEN ' (annual_amount_by_nurse is ' || CASE
      WHEN l.`facts.annual_amount_by_nurse` = CAST(l.`facts.annual_amount_by_nurse` AS BIGINT)
      THEN CAST(CAST(l.`facts.annual_amount_by_nurse` AS BIGINT) AS STRING)
    END || ')'
    WHEN 15
    THEN ' (test_method is ' || l.`facts.test_method` || ')'
    WHEN 16
    THEN ' (performer.profession is ' || CASE
      WHEN NOT l.`performers` IS NULL
      THEN NULL
      ELSE COALESCE(
        l.`facts.performer.profession`,
        CASE WHEN l.absent IS NULL THEN COALESCE(l.`performer.profession`) END
      )
    END || ', performer.specialist is ' || CASE
      WHEN NOT l.`performers` IS NULL
      THEN NULL
      ELSE CASE
        WHEN COALESCE(
          l.`facts.performer.specialist`,
          CASE WHEN l.absent IS NULL THEN COALESCE(l.`performer.specialist`) END
        )
        THEN 'yes'
        WHEN NOT COALESCE(
          l.`facts.performer.specialist`,
          CASE WHEN l.absent IS NULL THEN COALESCE(l.`performer.specialist`) END
        )
        THEN 'no'
      END
    END || ')'
    WHEN 17
    THEN ' (reader.specialist is ' || CASE
      WHEN (
        NOT l.`performers` IS NULL
      ) OR (
        l.`performer.role` = 'reader'
      )
      THEN NULL
      ELSE CASE
        WHEN l.`facts.reader.specialist`
        THEN 'yes'
        WHEN NOT l.`facts.reader.specialist`
        THEN 'no'
      END
    END || ')'
    WHEN 18
    THEN ' (lens_determined_by.specialty is ' || CASE
      WHEN (
        NOT l.`performers` IS NULL
      )
      OR (
        l.`performer.role` = 'lens_determined_by'
      )
      THEN NULL
      ELSE l.`facts.lens_determined_by.specialty`
    END || ')'
    WHEN 19
    THEN ' (patient.age is ' || CASE
      WHEN COALESCE(
        YEAR(l.date) - YEAR(c.`patient.birth_date`) - CASE
          WHEN MONTH(l.date) * 100 + DAY(l.date) < MONTH(c.`patient.birth_date`) * 100 + DAY(c.`patient.birth_date`)
          THEN 1
          ELSE 0
        END,
        CASE WHEN NOT c.is_history THEN c.`patient.age` END
      ) = CAST(COALESCE(
        YEAR(l.date) - YEAR(c.`patient.birth_date`) - CASE
          WHEN MONTH(l.date) * 100 + DAY(l.date) < MONTH(c.`patient.birth_date`) * 100 + DAY(c.`patient.birth_date`)
          THEN 1
          ELSE 0
        END,
        CASE WHEN NOT c.is_history THEN c.`patient.age` END
      ) AS BIGINT)
      THEN CAST(CAST(COALESCE(
        YEAR(l.date) - YEAR(c.`patient.birth_date`) - CASE
          WHEN MONTH(l.date) * 100 + DAY(l.date) < MONTH(c.`patient.birth_date`) * 100 + DAY(c.`patient.birth_date`)
          THEN 1
          ELSE 0
        END,
        CASE WHEN NOT c.is_history THEN c.`patient.age` END
      ) AS BIGINT) AS STRING)
    END || ')'
    WHEN 20
    THEN ' (indication_by_specialty is ' || l.`facts.indication_by_specialty` || ')'
    WHEN 21
    THEN ' (place is ' || l.`facts.place` || ')'
    WHEN 22
    THEN ' (anaesthesia_kind is ' || l.`facts.anaesthesia_kind` || ')'
    WHEN 23
    THEN ' (method is ' || l.`facts.method` || ')'
    WHEN 24
    THEN ' (activity_mCi is ' || CASE
      WHEN l.`facts.activity_mCi` = CAST(l.`facts.activity_mCi` AS BIGINT)
      THEN CAST(CAST(l.`facts.activity_mCi` AS BIGINT) AS STRING)
    END || ')'
    WHEN 25
    THEN ' (irradiation.site is ' || CASE
      WHEN (
        NOT l.`performers` IS NULL
      ) OR (
        l.`performer.role` = 'irradiation'
      )
      THEN NULL
      ELSE l.`facts.irradiation.site`
    END || ', irradiation.intent is ' || CASE
      WHEN (
        NOT l.`performers` IS NULL
      ) OR (
        l.`performer.role` = 'irradiation'
      )
      THEN NULL
      ELSE l.`facts.irradiation.intent`
    END || ', irradiation.fraction_count is ' || CASE
      WHEN (
        NOT l.`performers` IS NULL
      ) OR (
        l.`performer.role` = 'irradiation'
      )
      THEN NULL
      ELSE CASE
        WHEN l.`facts.irradiation.fraction_count` = CAST(l.`facts.irradiation.fraction_count` AS BIGINT)
        THEN CAST(CAST(l.`facts.irradiation.fraction_count` AS BIGINT) AS STRING)
      END
    END || ')'
    WHEN 26
    THEN ' (irradiation.site is ' || CASE
      WHEN (
        NOT l.`performers` IS NULL
      ) OR (
        l.`performer.role` = 'irradiation'
      )
      THEN NULL
      ELSE l.`facts.irradiation.site`
    END || ', irradiation.intent is ' || CASE
      WHEN (
        NOT l.`performers` IS NULL
      ) OR (
        l.`performer.role` = 'irradiation'
      )
      THEN NULL
      ELSE l.`facts.irradiation.intent`
    END || ', irradiation.technique is ' || CASE
      WHEN (
        NOT l.`performers` IS NULL
      ) OR (
        l.`performer.role` = 'irradiation'
      )
      THEN NULL
      ELSE l.`facts.irradiation.technique`
    END || ')'
    WHEN 27
    THEN ' (irradiation.technique is ' || CASE
      WHEN (
        NOT l.`performers` IS NULL
      ) OR (
        l.`performer.role` = 'irradiation'
      )
      THEN NULL
      ELSE l.`facts.irradiation.technique`
    END || ', irradiation.site is ' || CASE
      WHEN (
        NOT l.`performers` IS NULL
      ) OR (
        l.`performer.role` = 'irradiation'
      )
      THEN NULL
      ELSE l.`facts.irradiation.site`
    END || ')'
    WHEN 28
    THEN ' (irradiation.metastatic is ' || CASE
      WHEN (
        NOT l.`performers` IS NULL
      ) OR (
        l.`performer.role` = 'irradiation'
      )
      THEN NULL
      ELSE CASE
        WHEN l.`facts.irradiation.metastatic`
        THEN 'yes'
        WHEN NOT l.`facts.irradiation.metastatic`
        THEN 'no'
      END
    END || ', irradiation.site_count is ' || CASE
      WHEN (
        NOT l.`performers` IS NULL
      ) OR (
        l.`performer.role` = 'irradiation'
      )
      THEN NULL
      ELSE CASE
        WHEN l.`facts.irradiation.site_count` = CAST(l.`facts.irradiation.site_count` AS BIGINT)
        THEN CAST(CAST(l.`facts.irradiation.site_count` AS BIGINT) AS STRING)
      END
    END || ', irradiation.intent is ' || CASE
      WHEN (
        NOT l.`performers` IS NULL
      ) OR (
        l.`performer.role` = 'irradiation'
      )
      THEN NULL
      ELSE l.`facts.irradiation.intent`
    END || ')'
    WHEN 29
    THEN ' (method is ' || l.`facts.method` || ', duration_min is ' || CASE
      WHEN l.`facts.duration_min` = CAST(l.`facts.duration_min` AS BIGINT)
      THEN CAST(CAST(l.`facts.duration_min` AS BIGINT) AS STRING)
    END || ')'
    WHEN 30
    THEN ' (performer.profession is ' || CASE
      WHEN NOT l.`performers` IS NULL
      THEN NULL
      ELSE COALESCE(
        l.`facts.performer.profession`,
        CASE WHEN l.absent IS NULL THEN COALESCE(l.`performer.profession`) END
      )
    END || ', performer.specialty is ' || CASE
      WHEN NOT l.`performers` IS NULL
      THEN NULL
      ELSE COALESCE(
        l.`facts.performer.specialty`,
        CASE WHEN l.absent IS NULL THEN COALESCE(l.`performer.specialty`) END
      )
    END || ', team is ' || CASE WHEN l.`facts.team` THEN 'yes' WHEN NOT l.`facts.team` THEN 'no' END || ')'
    WHEN 31
    THEN ' (duration_min is ' || CASE
      WHEN l.`facts.duration_min` = CAST(l.`facts.duration_min` AS BIGINT)
      THEN CAST(CAST(l.`facts.duration_min` AS BIGINT) AS STRING)
    END || ')'
    WHEN 32
    THEN ' (performer.profession is ' || CASE
      WHEN NOT l.`performers` IS NULL
      THEN NULL
      ELSE COALESCE(
        l.`facts.performer.profession`,
        CASE WHEN l.absent IS NULL THEN COALESCE(l.`performer.profession`) END
      )
    END || ')'
    WHEN 33
    THEN ' (visit_order is ' || l.`facts.visit_order` || ')'
    WHEN 34
    THEN ' (team.kind is ' || CASE
      WHEN (
        NOT l.`performers` IS NULL
      ) OR (
        l.`performer.role` = 'team'
      )
      THEN NULL
      ELSE l.`facts.team.kind`
    END || ')'
    WHEN 35
    THEN ' (provider.type is ' || c.`provider.type` || ', provider.departments is ' || ARRAY_JOIN(c.`provider.facts.departments`, ', ') || ')'
    WHEN 36
    THEN ' (diagnosis is ' || ARRAY_JOIN(l.diagnoses, ', ') || ', nutritional_state is ' || l.`facts.nutritional_state` || ')'
    WHEN 37
    THEN ' (operation_purpose is ' || l.`facts.operation_purpose` || ')'
    WHEN 38
    THEN ' (sample_origin is ' || l.`facts.sample_origin` || ')'
    WHEN 39
    THEN ' (cytotechnologist is ' || CASE
      WHEN l.`facts.cytotechnologist`
      THEN 'yes'
      WHEN NOT l.`facts.cytotechnologist`
      THEN 'no'
    END || ', reader.specialty is ' || CASE
      WHEN (
        NOT l.`performers` IS NULL
      ) OR (
        l.`performer.role` = 'reader'
      )
      THEN NULL
      ELSE l.`facts.reader.specialty`
    END || ')'
    WHEN 40
    THEN ' (consumables_paid_by_supplier is ' || CASE
      WHEN l.`facts.consumables_paid_by_supplier`
      THEN 'yes'
      WHEN NOT l.`facts.consumables_paid_by_supplier`
      THEN 'no'
    END || ')'
    WHEN 41
    THEN ' (treatment_number is ' || CASE
      WHEN l.`facts.treatment_number` = CAST(l.`facts.treatment_number` AS BIGINT)
      THEN CAST(CAST(l.`facts.treatment_number` AS BIGINT) AS STRING)
    END || ')'
    WHEN 42
    THEN ' (provider.type is ' || c.`provider.type` || ')'
    WHEN 43
    THEN ' (electrode_kind is ' || l.`facts.electrode_kind` || ')'
    WHEN 44
    THEN ' (patient.tracheostoma is ' || CASE
      WHEN c.`patient.facts.tracheostoma`
      THEN 'yes'
      WHEN NOT c.`patient.facts.tracheostoma`
      THEN 'no'
    END || ')'
    WHEN 45
    THEN ' (drg.pancreas_transplantation is ' || CASE
      WHEN (
        NOT l.`performers` IS NULL
      ) OR (
        l.`performer.role` = 'drg'
      )
      THEN NULL
      ELSE CASE
        WHEN l.`facts.drg.pancreas_transplantation`
        THEN 'yes'
        WHEN NOT l.`facts.drg.pancreas_transplantation`
        THEN 'no'
      END
    END || ', drg.complication_level is ' || CASE
      WHEN (
        NOT l.`performers` IS NULL
      ) OR (
        l.`performer.role` = 'drg'
      )
      THEN NULL
      ELSE l.`facts.drg.complication_level`
    END || ')'
    WHEN 46
    THEN ' (drg.complication_level is ' || CASE
      WHEN (
        NOT l.`performers` IS NULL
      ) OR (
        l.`performer.role` = 'drg'
      )
      THEN NULL
      ELSE l.`facts.drg.complication_level`
    END || ')'
    WHEN 47
    THEN ' (drg.cardiopulmonary_bypass is ' || CASE
      WHEN (
        NOT l.`performers` IS NULL
      ) OR (
        l.`performer.role` = 'drg'
      )
      THEN NULL
      ELSE CASE
        WHEN l.`facts.drg.cardiopulmonary_bypass`
        THEN 'yes'
        WHEN NOT l.`facts.drg.cardiopulmonary_bypass`
        THEN 'no'
      END
    END || ', drg.complication_level is ' || CASE
      WHEN (
        NOT l.`performers` IS NULL
      ) OR (
        l.`performer.role` = 'drg'
      )
      THEN NULL
      ELSE l.`facts.drg.complication_level`
    END || ')'
    WHEN 48
    THEN ' (breathing_support is ' || CASE
      WHEN l.`facts.breathing_support`
      THEN 'yes'
      WHEN NOT l.`facts.breathing_support`
      THEN 'no'
    END || ')'
    WHEN 49
    THEN ' (drg.invasive_cardiac_diagnostics is ' || CASE
      WHEN (
        NOT l.`performers` IS NULL
      ) OR (
        l.`performer.role` = 'drg'
      )
      THEN NULL
      ELSE CASE
        WHEN l.`facts.drg.invasive_cardiac_diagnostics`
        THEN 'yes'
        WHEN NOT l.`facts.drg.invasive_cardiac_diagnostics`
        THEN 'no'
      END
    END || ', drg.complication_level is ' || CASE
      WHEN (
        NOT l.`performers` IS NULL
      ) OR (
        l.`performer.role` = 'drg'
      )
      THEN NULL
      ELSE l.`facts.drg.complication_level`
    END || ')'
    WHEN 50
    THEN ' (drg.invasive_cardiac_diagnostics is ' || CASE
      WHEN (
        NOT l.`performers` IS NULL
      ) OR (
        l.`performer.role` = 'drg'
      )
      THEN NULL
      ELSE CASE
        WHEN l.`facts.drg.invasive_cardiac_diagnostics`
        THEN 'yes'
        WHEN NOT l.`facts.drg.invasive_cardiac_diagnostics`
        THEN 'no'
      END
    END || ', discharge_mode is ' || l.`facts.discharge_mode` || ')'
    WHEN 51
    THEN ' (patient.age is ' || CASE
      WHEN COALESCE(
        YEAR(l.date) - YEAR(c.`patient.birth_date`) - CASE
          WHEN MONTH(l.date) * 100 + DAY(l.date) < MONTH(c.`patient.birth_date`) * 100 + DAY(c.`patient.birth_date`)
          THEN 1
          ELSE 0
        END,
        CASE WHEN NOT c.is_history THEN c.`patient.age` END
      ) = CAST(COALESCE(
        YEAR(l.date) - YEAR(c.`patient.birth_date`) - CASE
          WHEN MONTH(l.date) * 100 + DAY(l.date) < MONTH(c.`patient.birth_date`) * 100 + DAY(c.`patient.birth_date`)
          THEN 1
          ELSE 0
        END,
        CASE WHEN NOT c.is_history THEN c.`patient.age` END
      ) AS BIGINT)
      THEN CAST(CAST(COALESCE(
        YEAR(l.date) - YEAR(c.`patient.birth_date`) - CASE
          WHEN MONTH(l.date) * 100 + DAY(l.date) < MONTH(c.`patient.birth_date`) * 100 + DAY(c.`patient.birth_date`)
          THEN 1
          ELSE 0
        END,
        CASE WHEN NOT c.is_history THEN c.`patient.age` END
      ) AS BIGINT) AS STRING)
    END || ', drg.complication_level is ' || CASE
      WHEN (
        NOT l.`performers` IS NULL
      ) OR (
        l.`performer.role` = 'drg'
      )
      THEN NULL
      ELSE l.`facts.drg.complication_level`
    END || ')'
    WHEN 52
    THEN ' (drg.skin_graft_or_flap is ' || CASE
      WHEN (
        NOT l.`performers` IS NULL
      ) OR (
        l.`performer.role` = 'drg'
      )
      THEN NULL
      ELSE CASE
        WHEN l.`facts.drg.skin_graft_or_flap`
        THEN 'yes'
        WHEN NOT l.`facts.drg.skin_graft_or_flap`
        THEN 'no'
      END
    END || ', drg.complication_level is ' || CASE
      WHEN (
        NOT l.`performers` IS NULL
      ) OR (
        l.`performer.role` = 'drg'
      )
      THEN NULL
      ELSE l.`facts.drg.complication_level`
    END || ')'
    WHEN 53
    THEN ' (admission_date is ' || CAST(l.`facts.admission_date` AS STRING) || ', patient.birth_date is ' || CAST(c.`patient.birth_date` AS STRING) || ')'
    WHEN 54
    THEN ' (discharge_mode is ' || l.`facts.discharge_mode` || ', discharge_date is ' || CAST(l.`facts.discharge_date` AS STRING) || ', patient.birth_date is ' || CAST(c.`patient.birth_date` AS STRING) || ', drg.significant_operation is ' || CASE
      WHEN (
        NOT l.`performers` IS NULL
      ) OR (
        l.`performer.role` = 'drg'
      )
      THEN NULL
      ELSE CASE
        WHEN l.`facts.drg.significant_operation`
        THEN 'yes'
        WHEN NOT l.`facts.drg.significant_operation`
        THEN 'no'
      END
    END || ')'
    WHEN 55
    THEN ' (discharge_mode is ' || l.`facts.discharge_mode` || ', discharge_date is ' || CAST(l.`facts.discharge_date` AS STRING) || ', readmission_date is ' || CAST(l.`facts.readmission_date` AS STRING) || ', drg.significant_operation is ' || CASE
      WHEN (
        NOT l.`performers` IS NULL
      ) OR (
        l.`performer.role` = 'drg'
      )
      THEN NULL
      ELSE CASE
        WHEN l.`facts.drg.significant_operation`
        THEN 'yes'
        WHEN NOT l.`facts.drg.significant_operation`
        THEN 'no'
      END
    END || ')'
    WHEN 56
    THEN ' (admission_date is ' || CAST(l.`facts.admission_date` AS STRING) || ', patient.birth_date is ' || CAST(c.`patient.birth_date` AS STRING) || ', admission_weight_g is ' || CASE
      WHEN l.`facts.admission_weight_g` = CAST(l.`facts.admission_weight_g` AS BIGINT)
      THEN CAST(CAST(l.`facts.admission_weight_g` AS BIGINT) AS STRING)
    END || ', drg.significant_operation is ' || CASE
      WHEN (
        NOT l.`performers` IS NULL
      ) OR (
        l.`performer.role` = 'drg'
      )
      THEN NULL
      ELSE CASE
        WHEN l.`facts.drg.significant_operation`
        THEN 'yes'
        WHEN NOT l.`facts.drg.significant_operation`
        THEN 'no'
      END
    END || ', drg.newborn_problems is ' || CASE
      WHEN (
        NOT l.`performers` IS NULL
      ) OR (
        l.`performer.role` = 'drg'
      )
      THEN NULL
      ELSE CASE
        WHEN l.`facts.drg.newborn_problems`
        THEN 'yes'
        WHEN NOT l.`facts.drg.newborn_problems`
        THEN 'no'
      END
    END || ')'
    WHEN 57
    THEN ' (staff_by_role.psychiatrist is ' || CASE
      WHEN (
        NOT l.`performers` IS NULL
      ) OR (
        l.`performer.role` = 'staff_by_role'
      )
      THEN NULL
      ELSE CASE
        WHEN l.`facts.staff_by_role.psychiatrist` = CAST(l.`facts.staff_by_role.psychiatrist` AS BIGINT)
        THEN CAST(CAST(l.`facts.staff_by_role.psychiatrist` AS BIGINT) AS STRING)
      END
    END || ', patient_count is ' || CASE
      WHEN l.`facts.patient_count` = CAST(l.`facts.patient_count` AS BIGINT)
      THEN CAST(CAST(l.`facts.patient_count` AS BIGINT) AS STRING)
    END || ')'
    WHEN 58
    THEN ' (staff_by_role.psychologist is ' || CASE
      WHEN (
        NOT l.`performers` IS NULL
      ) OR (
        l.`performer.role` = 'staff_by_role'
      )
      THEN NULL
      ELSE CASE
        WHEN l.`facts.staff_by_role.psychologist` = CAST(l.`facts.staff_by_role.psychologist` AS BIGINT)
        THEN CAST(CAST(l.`facts.staff_by_role.psychologist` AS BIGINT) AS STRING)
      END
    END || ', patient_count is ' || CASE
      WHEN l.`facts.patient_count` = CAST(l.`facts.patient_count` AS BIGINT)
      THEN CAST(CAST(l.`facts.patient_count` AS BIGINT) AS STRING)
    END || ')'
    WHEN 59
    THEN ' (staff_by_role.social_worker is ' || CASE
      WHEN (
        NOT l.`performers` IS NULL
      ) OR (
        l.`performer.role` = 'staff_by_role'
      )
      THEN NULL
      ELSE CASE
        WHEN l.`facts.staff_by_role.social_worker` = CAST(l.`facts.staff_by_role.social_worker` AS BIGINT)
        THEN CAST(CAST(l.`facts.staff_by_role.social_worker` AS BIGINT) AS STRING)
      END
    END || ', patient_count is ' || CASE
      WHEN l.`facts.patient_count` = CAST(l.`facts.patient_count` AS BIGINT)
      THEN CAST(CAST(l.`facts.patient_count` AS BIGINT) AS STRING)
    END || ')'
    WHEN 60
    THEN ' (staff_by_role.social_pedagogue is ' || CASE
      WHEN (
        NOT l.`performers` IS NULL
      ) OR (
        l.`performer.role` = 'staff_by_role'
      )
      THEN NULL
      ELSE CASE
        WHEN l.`facts.staff_by_role.social_pedagogue` = CAST(l.`facts.staff_by_role.social_pedagogue` AS BIGINT)
        THEN CAST(CAST(l.`facts.staff_by_role.social_pedagogue` AS BIGINT) AS STRING)
      END
    END || ', patient_count is ' || CASE
      WHEN l.`facts.patient_count` = CAST(l.`facts.patient_count` AS BIGINT)
      THEN CAST(CAST(l.`facts.patient_count` AS BIGINT) AS STRING)
    END || ')'
    WHEN 61
    THEN ' (staff_by_role.nurse_with_degree is ' || CASE
      WHEN (
        NOT l.`performers` IS NULL
      ) OR (
        l.`performer.role` = 'staff_by_role'
      )
      THEN NULL
      ELSE CASE
        WHEN l.`facts.staff_by_role.nurse_with_degree` = CAST(l.`facts.staff_by_role.nurse_with_degree` AS BIGINT)
        THEN CAST(CAST(l.`facts.staff_by_role.nurse_with_degree` AS BIGINT) AS STRING)
      END
    END || ', patient_count is ' || CASE
      WHEN l.`facts.patient_count` = CAST(l.`facts.patient_count` AS BIGINT)
      THEN CAST(CAST(l.`facts.patient_count` AS BIGINT) AS STRING)
    END || ')'
    WHEN 62
    THEN ' (staff_by_role.work_therapist is ' || CASE
      WHEN (
        NOT l.`performers` IS NULL
      ) OR (
        l.`performer.role` = 'staff_by_role'
      )
      THEN NULL
      ELSE CASE
        WHEN l.`facts.staff_by_role.work_therapist` = CAST(l.`facts.staff_by_role.work_therapist` AS BIGINT)
        THEN CAST(CAST(l.`facts.staff_by_role.work_therapist` AS BIGINT) AS STRING)
      END
    END || ', patient_count is ' || CASE
      WHEN l.`facts.patient_count` = CAST(l.`facts.patient_count` AS BIGINT)
      THEN CAST(CAST(l.`facts.patient_count` AS BIGINT) AS STRING)
    END || ')'
    WHEN 63
    THEN ' (weekly_programme.large_groups is ' || CASE
      WHEN (
        NOT l.`performers` IS NULL
      ) OR (
        l.`performer.role` = 'weekly_programme'
      )
      THEN NULL
      ELSE CASE
        WHEN l.`facts.weekly_programme.large_groups` = CAST(l.`facts.weekly_programme.large_groups` AS BIGINT)
        THEN CAST(CAST(l.`facts.weekly_programme.large_groups` AS BIGINT) AS STRING)
      END
    END || ')'
    WHEN 64
    THEN ' (weekly_programme.small_groups_with_psychiatrist is ' || CASE
      WHEN (
        NOT l.`performers` IS NULL
      ) OR (
        l.`performer.role` = 'weekly_programme'
      )
      THEN NULL
      ELSE CASE
        WHEN l.`facts.weekly_programme.small_groups_with_psychiatrist` = CAST(l.`facts.weekly_programme.small_groups_with_psychiatrist` AS BIGINT)
        THEN CAST(CAST(l.`facts.weekly_programme.small_groups_with_psychiatrist` AS BIGINT) AS STRING)
      END
    END || ')'
    WHEN 65
    THEN ' (weekly_programme.medium_groups_with_psychologist is ' || CASE
      WHEN (
        NOT l.`performers` IS NULL
      ) OR (
        l.`performer.role` = 'weekly_programme'
      )
      THEN NULL
      ELSE CASE
        WHEN l.`facts.weekly_programme.medium_groups_with_psychologist` = CAST(l.`facts.weekly_programme.medium_groups_with_psychologist` AS BIGINT)
        THEN CAST(CAST(l.`facts.weekly_programme.medium_groups_with_psychologist` AS BIGINT) AS STRING)
      END
    END || ')'
    WHEN 66
    THEN ' (weekly_programme.occupational_therapy is ' || CASE
      WHEN (
        NOT l.`performers` IS NULL
      ) OR (
        l.`performer.role` = 'weekly_programme'
      )
      THEN NULL
      ELSE CASE
        WHEN l.`facts.weekly_programme.occupational_therapy` = CAST(l.`facts.weekly_programme.occupational_therapy` AS BIGINT)
        THEN CAST(CAST(l.`facts.weekly_programme.occupational_therapy` AS BIGINT) AS STRING)
      END
    END || ', weekly_programme.occupational_therapy_hours is ' || CASE
      WHEN (
        NOT l.`performers` IS NULL
      ) OR (
        l.`performer.role` = 'weekly_programme'
      )
      THEN NULL
      ELSE CASE
        WHEN l.`facts.weekly_programme.occupational_therapy_hours` = CAST(l.`facts.weekly_programme.occupational_therapy_hours` AS BIGINT)
        THEN CAST(CAST(l.`facts.weekly_programme.occupational_therapy_hours` AS BIGINT) AS STRING)
      END
    END || ')'
    WHEN 67
    THEN ' (weekly_programme.medium_groups_with_nurse is ' || CASE
      WHEN (
        NOT l.`performers` IS NULL
      ) OR (
        l.`performer.role` = 'weekly_programme'
      )
      THEN NULL
      ELSE CASE
        WHEN l.`facts.weekly_programme.medium_groups_with_nurse` = CAST(l.`facts.weekly_programme.medium_groups_with_nurse` AS BIGINT)
        THEN CAST(CAST(l.`facts.weekly_programme.medium_groups_with_nurse` AS BIGINT) AS STRING)
      END
    END || ')'
    WHEN 68
    THEN ' (weekly_programme.large_groups_with_social_pedagogue is ' || CASE
      WHEN (
        NOT l.`performers` IS NULL
      ) OR (
        l.`performer.role` = 'weekly_programme'
      )
      THEN NULL
      ELSE CASE
        WHEN l.`facts.weekly_programme.large_groups_with_social_pedagogue` = CAST(l.`facts.weekly_programme.large_groups_with_social_pedagogue` AS BIGINT)
        THEN CAST(CAST(l.`facts.weekly_programme.large_groups_with_social_pedagogue` AS BIGINT) AS STRING)
      END
    END || ')'
    WHEN 69
    THEN ' (date is ' || CAST(l.date AS STRING) || ', admission_date is ' || CAST(l.`facts.admission_date` AS STRING) || ')'
  END AS said
FROM decided AS d
JOIN told AS t
  ON t.rule_ix = d.rule_ix AND NOT t.facts_ix IS NULL
JOIN lines AS l
  ON l.row_ix = d.row_ix
JOIN claims AS c
  ON c.claim_ix = d.claim_ix
