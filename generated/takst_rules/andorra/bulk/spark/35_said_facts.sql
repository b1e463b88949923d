-- what lines say of the facts that a condition shows
SELECT DISTINCT
  d.row_ix,
  d.rule_ix,
  CASE t.facts_ix
    WHEN 1
    THEN ' (fracture_type is ' || l.`facts.fracture_type` || ')'
    WHEN 2
    THEN ' (reduction_needed is ' || CASE
      WHEN l.`facts.reduction_needed`
      THEN 'yes'
      WHEN NOT l.`facts.reduction_needed`
      THEN 'no'
    END || ')'
    WHEN 3
    THEN ' (anatomical_site is ' || l.`facts.anatomical_site` || ')'
    WHEN 4
    THEN ' (reduction_under_anaesthesia_or_traction is ' || CASE
      WHEN l.`facts.reduction_under_anaesthesia_or_traction`
      THEN 'yes'
      WHEN NOT l.`facts.reduction_under_anaesthesia_or_traction`
      THEN 'no'
    END || ')'
    WHEN 5
    THEN ' (fracture_sites is ' || ARRAY_JOIN(l.`facts.fracture_sites`, ', ') || ', other_forearm_bone_dislocated is ' || CASE
      WHEN l.`facts.other_forearm_bone_dislocated`
      THEN 'yes'
      WHEN NOT l.`facts.other_forearm_bone_dislocated`
      THEN 'no'
    END || ')'
    WHEN 6
    THEN ' (anatomical_site is ' || l.`facts.anatomical_site` || ', bone_count is ' || CASE
      WHEN l.`facts.bone_count` = CAST(l.`facts.bone_count` AS BIGINT)
      THEN CAST(CAST(l.`facts.bone_count` AS BIGINT) AS STRING)
    END || ')'
    WHEN 7
    THEN ' (displacement is ' || l.`facts.displacement` || ', general_anaesthesia is ' || CASE
      WHEN l.`facts.general_anaesthesia`
      THEN 'yes'
      WHEN NOT l.`facts.general_anaesthesia`
      THEN 'no'
    END || ')'
    WHEN 8
    THEN ' (open_surgery is ' || CASE
      WHEN l.`facts.open_surgery`
      THEN 'yes'
      WHEN NOT l.`facts.open_surgery`
      THEN 'no'
    END || ')'
    WHEN 9
    THEN ' (bone_count is ' || CASE
      WHEN l.`facts.bone_count` = CAST(l.`facts.bone_count` AS BIGINT)
      THEN CAST(CAST(l.`facts.bone_count` AS BIGINT) AS STRING)
    END || ')'
    WHEN 10
    THEN ' (fracture_pattern is ' || l.`facts.fracture_pattern` || ')'
    WHEN 11
    THEN ' (technique is ' || l.`facts.technique` || ')'
    WHEN 12
    THEN ' (fragment_count is ' || CASE
      WHEN l.`facts.fragment_count` = CAST(l.`facts.fragment_count` AS BIGINT)
      THEN CAST(CAST(l.`facts.fragment_count` AS BIGINT) AS STRING)
    END || ')'
    WHEN 13
    THEN ' (pillar_count is ' || CASE
      WHEN l.`facts.pillar_count` = CAST(l.`facts.pillar_count` AS BIGINT)
      THEN CAST(CAST(l.`facts.pillar_count` AS BIGINT) AS STRING)
    END || ')'
    WHEN 14
    THEN ' (pillar_count is ' || CASE
      WHEN l.`facts.pillar_count` = CAST(l.`facts.pillar_count` AS BIGINT)
      THEN CAST(CAST(l.`facts.pillar_count` AS BIGINT) AS STRING)
    END || ', approach_count is ' || CASE
      WHEN l.`facts.approach_count` = CAST(l.`facts.approach_count` AS BIGINT)
      THEN CAST(CAST(l.`facts.approach_count` AS BIGINT) AS STRING)
    END || ')'
    WHEN 15
    THEN ' (dislocation_kind is ' || l.`facts.dislocation_kind` || ')'
    WHEN 16
    THEN ' (dislocation_method is ' || l.`facts.dislocation_method` || ')'
    WHEN 17
    THEN ' (joint is ' || l.`facts.joint` || ')'
    WHEN 18
    THEN ' (wound_depth_extent is ' || l.`facts.wound_depth_extent` || ')'
    WHEN 19
    THEN ' (structures_damaged is ' || ARRAY_JOIN(l.`facts.structures_damaged`, ', ') || ')'
    WHEN 20
    THEN ' (structures_repaired is ' || ARRAY_JOIN(l.`facts.structures_repaired`, ', ') || ')'
    WHEN 21
    THEN ' (burn_area_cm2 is ' || CASE
      WHEN l.`facts.burn_area_cm2` = CAST(l.`facts.burn_area_cm2` AS BIGINT)
      THEN CAST(CAST(l.`facts.burn_area_cm2` AS BIGINT) AS STRING)
    END || ')'
    WHEN 22
    THEN ' (burn_area_percent is ' || CASE
      WHEN l.`facts.burn_area_percent` = CAST(l.`facts.burn_area_percent` AS BIGINT)
      THEN CAST(CAST(l.`facts.burn_area_percent` AS BIGINT) AS STRING)
    END || ')'
    WHEN 23
    THEN ' (date is ' || CAST(l.date AS STRING) || ', treatment_start_date is ' || CAST(l.`facts.treatment_start_date` AS STRING) || ')'
    WHEN 24
    THEN ' (body_site is ' || l.`facts.body_site` || ')'
    WHEN 25
    THEN ' (area_cm2 is ' || CASE
      WHEN l.`facts.area_cm2` = CAST(l.`facts.area_cm2` AS BIGINT)
      THEN CAST(CAST(l.`facts.area_cm2` AS BIGINT) AS STRING)
    END || ')'
    WHEN 26
    THEN ' (collection_size is ' || l.`facts.collection_size` || ')'
    WHEN 27
    THEN ' (general_anaesthesia is ' || CASE
      WHEN l.`facts.general_anaesthesia`
      THEN 'yes'
      WHEN NOT l.`facts.general_anaesthesia`
      THEN 'no'
    END || ')'
    WHEN 28
    THEN ' (wart_type is ' || l.`facts.wart_type` || ')'
    WHEN 29
    THEN ' (wart_count is ' || CASE
      WHEN l.`facts.wart_count` = CAST(l.`facts.wart_count` AS BIGINT)
      THEN CAST(CAST(l.`facts.wart_count` AS BIGINT) AS STRING)
    END || ')'
    WHEN 30
    THEN ' (session_count is ' || CASE
      WHEN l.`facts.session_count` = CAST(l.`facts.session_count` AS BIGINT)
      THEN CAST(CAST(l.`facts.session_count` AS BIGINT) AS STRING)
    END || ')'
    WHEN 31
    THEN ' (session_duration_min is ' || CASE
      WHEN l.`facts.session_duration_min` = CAST(l.`facts.session_duration_min` AS BIGINT)
      THEN CAST(CAST(l.`facts.session_duration_min` AS BIGINT) AS STRING)
    END || ')'
    WHEN 32
    THEN ' (field_count is ' || CASE
      WHEN l.`facts.field_count` = CAST(l.`facts.field_count` AS BIGINT)
      THEN CAST(CAST(l.`facts.field_count` AS BIGINT) AS STRING)
    END || ')'
    WHEN 33
    THEN ' (vessels_or_nerves_invaded is ' || CASE
      WHEN l.`facts.vessels_or_nerves_invaded`
      THEN 'yes'
      WHEN NOT l.`facts.vessels_or_nerves_invaded`
      THEN 'no'
    END || ')'
    WHEN 34
    THEN ' (tendon_count is ' || CASE
      WHEN l.`facts.tendon_count` = CAST(l.`facts.tendon_count` AS BIGINT)
      THEN CAST(CAST(l.`facts.tendon_count` AS BIGINT) AS STRING)
    END || ')'
    WHEN 35
    THEN ' (plaster_extent is ' || l.`facts.plaster_extent` || ')'
    WHEN 36
    THEN ' (meniscectomy is ' || CASE
      WHEN l.`facts.meniscectomy`
      THEN 'yes'
      WHEN NOT l.`facts.meniscectomy`
      THEN 'no'
    END || ')'
    WHEN 37
    THEN ' (articular_surface_count is ' || CASE
      WHEN l.`facts.articular_surface_count` = CAST(l.`facts.articular_surface_count` AS BIGINT)
      THEN CAST(CAST(l.`facts.articular_surface_count` AS BIGINT) AS STRING)
    END || ')'
    WHEN 38
    THEN ' (interline_count is ' || CASE
      WHEN l.`facts.interline_count` = CAST(l.`facts.interline_count` AS BIGINT)
      THEN CAST(CAST(l.`facts.interline_count` AS BIGINT) AS STRING)
    END || ')'
    WHEN 39
    THEN ' (vessel is ' || l.`facts.vessel` || ')'
    WHEN 40
    THEN ' (laterality is ' || l.`facts.laterality` || ')'
    WHEN 41
    THEN ' (tracing_count is ' || CASE
      WHEN l.`facts.tracing_count` = CAST(l.`facts.tracing_count` AS BIGINT)
      THEN CAST(CAST(l.`facts.tracing_count` AS BIGINT) AS STRING)
    END || ')'
    WHEN 42
    THEN ' (injection_series is ' || CASE
      WHEN l.`facts.injection_series`
      THEN 'yes'
      WHEN NOT l.`facts.injection_series`
      THEN 'no'
    END || ')'
    WHEN 43
    THEN ' (during_surgery is ' || CASE
      WHEN l.`facts.during_surgery`
      THEN 'yes'
      WHEN NOT l.`facts.during_surgery`
      THEN 'no'
    END || ', within_global_fee_period is ' || CASE
      WHEN l.`facts.within_global_fee_period`
      THEN 'yes'
      WHEN NOT l.`facts.within_global_fee_period`
      THEN 'no'
    END || ')'
    WHEN 44
    THEN ' (volume_litres is ' || CASE
      WHEN l.`facts.volume_litres` = CAST(l.`facts.volume_litres` AS BIGINT)
      THEN CAST(CAST(l.`facts.volume_litres` AS BIGINT) AS STRING)
    END || ', patient.age is ' || CASE
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
    WHEN 45
    THEN ' (during_surgery is ' || CASE
      WHEN l.`facts.during_surgery`
      THEN 'yes'
      WHEN NOT l.`facts.during_surgery`
      THEN 'no'
    END || ')'
    WHEN 46
    THEN ' (vessel_category is ' || l.`facts.vessel_category` || ')'
    WHEN 47
    THEN ' (protocol_contents is ' || ARRAY_JOIN(l.`facts.protocol_contents`, ', ') || ')'
    WHEN 48
    THEN ' (department_oncology is ' || CASE
      WHEN l.`facts.department_oncology`
      THEN 'yes'
      WHEN NOT l.`facts.department_oncology`
      THEN 'no'
    END || ')'
    WHEN 49
    THEN ' (units is ' || CASE
      WHEN l.units = CAST(l.units AS BIGINT)
      THEN CAST(CAST(l.units AS BIGINT) AS STRING)
    END || ', session_duration_min is ' || CASE
      WHEN l.`facts.session_duration_min` = CAST(l.`facts.session_duration_min` AS BIGINT)
      THEN CAST(CAST(l.`facts.session_duration_min` AS BIGINT) AS STRING)
    END || ')'
    WHEN 50
    THEN ' (diagnosis_malignant is ' || CASE
      WHEN l.`facts.diagnosis_malignant`
      THEN 'yes'
      WHEN NOT l.`facts.diagnosis_malignant`
      THEN 'no'
    END || ')'
    WHEN 51
    THEN ' (outpatient_chemo_or_radiotherapy is ' || CASE
      WHEN l.`facts.outpatient_chemo_or_radiotherapy`
      THEN 'yes'
      WHEN NOT l.`facts.outpatient_chemo_or_radiotherapy`
      THEN 'no'
    END || ')'
    WHEN 52
    THEN ' (segment_count is ' || CASE
      WHEN l.`facts.segment_count` = CAST(l.`facts.segment_count` AS BIGINT)
      THEN CAST(CAST(l.`facts.segment_count` AS BIGINT) AS STRING)
    END || ')'
    WHEN 53
    THEN ' (stage_count is ' || CASE
      WHEN l.`facts.stage_count` = CAST(l.`facts.stage_count` AS BIGINT)
      THEN CAST(CAST(l.`facts.stage_count` AS BIGINT) AS STRING)
    END || ')'
    WHEN 54
    THEN ' (primary_lesion_excision_same_session is ' || CASE
      WHEN l.`facts.primary_lesion_excision_same_session`
      THEN 'yes'
      WHEN NOT l.`facts.primary_lesion_excision_same_session`
      THEN 'no'
    END || ')'
    WHEN 55
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
    WHEN 56
    THEN ' (trepanation is ' || CASE
      WHEN l.`facts.trepanation`
      THEN 'yes'
      WHEN NOT l.`facts.trepanation`
      THEN 'no'
    END || ')'
    WHEN 57
    THEN ' (pen_count is ' || CASE
      WHEN l.`facts.pen_count` = CAST(l.`facts.pen_count` AS BIGINT)
      THEN CAST(CAST(l.`facts.pen_count` AS BIGINT) AS STRING)
    END || ')'
    WHEN 58
    THEN ' (patient_transportable is ' || CASE
      WHEN l.`facts.patient_transportable`
      THEN 'yes'
      WHEN NOT l.`facts.patient_transportable`
      THEN 'no'
    END || ')'
    WHEN 59
    THEN ' (place_of_service is ' || l.`facts.place_of_service` || ', place_has_eeg is ' || CASE
      WHEN l.`facts.place_has_eeg`
      THEN 'yes'
      WHEN NOT l.`facts.place_has_eeg`
      THEN 'no'
    END || ')'
    WHEN 60
    THEN ' (patient_count is ' || CASE
      WHEN l.`facts.patient_count` = CAST(l.`facts.patient_count` AS BIGINT)
      THEN CAST(CAST(l.`facts.patient_count` AS BIGINT) AS STRING)
    END || ')'
    WHEN 61
    THEN ' (place_has_eeg is ' || CASE
      WHEN l.`facts.place_has_eeg`
      THEN 'yes'
      WHEN NOT l.`facts.place_has_eeg`
      THEN 'no'
    END || ')'
    WHEN 62
    THEN ' (surgery_type is ' || l.`facts.surgery_type` || ')'
    WHEN 63
    THEN ' (recording_seconds is ' || CASE
      WHEN l.`facts.recording_seconds` = CAST(l.`facts.recording_seconds` AS BIGINT)
      THEN CAST(CAST(l.`facts.recording_seconds` AS BIGINT) AS STRING)
    END || ', recording_resolution_hz is ' || CASE
      WHEN l.`facts.recording_resolution_hz` = CAST(l.`facts.recording_resolution_hz` AS BIGINT)
      THEN CAST(CAST(l.`facts.recording_resolution_hz` AS BIGINT) AS STRING)
    END || ', test_kind is ' || l.`facts.test_kind` || ')'
    WHEN 64
    THEN ' (aneurysm_count is ' || CASE
      WHEN l.`facts.aneurysm_count` = CAST(l.`facts.aneurysm_count` AS BIGINT)
      THEN CAST(CAST(l.`facts.aneurysm_count` AS BIGINT) AS STRING)
    END || ', anatomical_site is ' || l.`facts.anatomical_site` || ')'
    WHEN 65
    THEN ' (aneurysm_count is ' || CASE
      WHEN l.`facts.aneurysm_count` = CAST(l.`facts.aneurysm_count` AS BIGINT)
      THEN CAST(CAST(l.`facts.aneurysm_count` AS BIGINT) AS STRING)
    END || ')'
    WHEN 66
    THEN ' (anatomical_site is ' || l.`facts.anatomical_site` || ', pedicle_count is ' || CASE
      WHEN l.`facts.pedicle_count` = CAST(l.`facts.pedicle_count` AS BIGINT)
      THEN CAST(CAST(l.`facts.pedicle_count` AS BIGINT) AS STRING)
    END || ')'
    WHEN 67
    THEN ' (graft is ' || CASE WHEN l.`facts.graft` THEN 'yes' WHEN NOT l.`facts.graft` THEN 'no' END || ')'
    WHEN 68
    THEN ' (measurement_count is ' || CASE
      WHEN l.`facts.measurement_count` = CAST(l.`facts.measurement_count` AS BIGINT)
      THEN CAST(CAST(l.`facts.measurement_count` AS BIGINT) AS STRING)
    END || ')'
    WHEN 69
    THEN ' (hospitalised is ' || CASE
      WHEN l.`facts.hospitalised`
      THEN 'yes'
      WHEN NOT l.`facts.hospitalised`
      THEN 'no'
    END || ')'
    WHEN 70
    THEN ' (lesion_count is ' || CASE
      WHEN l.`facts.lesion_count` = CAST(l.`facts.lesion_count` AS BIGINT)
      THEN CAST(CAST(l.`facts.lesion_count` AS BIGINT) AS STRING)
    END || ')'
    WHEN 71
    THEN ' (team_count is ' || CASE
      WHEN l.`facts.team_count` = CAST(l.`facts.team_count` AS BIGINT)
      THEN CAST(CAST(l.`facts.team_count` AS BIGINT) AS STRING)
    END || ')'
    WHEN 72
    THEN ' (units is ' || CASE
      WHEN l.units = CAST(l.units AS BIGINT)
      THEN CAST(CAST(l.units AS BIGINT) AS STRING)
    END || ', team_count is ' || CASE
      WHEN l.`facts.team_count` = CAST(l.`facts.team_count` AS BIGINT)
      THEN CAST(CAST(l.`facts.team_count` AS BIGINT) AS STRING)
    END || ')'
    WHEN 73
    THEN ' (lesion_complexity is ' || l.`facts.lesion_complexity` || ')'
    WHEN 74
    THEN ' (microscope is ' || CASE WHEN l.`facts.microscope` THEN 'yes' WHEN NOT l.`facts.microscope` THEN 'no' END || ')'
    WHEN 75
    THEN ' (astigmatism_dioptres is ' || CASE
      WHEN l.`facts.astigmatism_dioptres` = CAST(l.`facts.astigmatism_dioptres` AS BIGINT)
      THEN CAST(CAST(l.`facts.astigmatism_dioptres` AS BIGINT) AS STRING)
    END || ')'
    WHEN 76
    THEN ' (ametropia_dioptres is ' || CASE
      WHEN l.`facts.ametropia_dioptres` = CAST(l.`facts.ametropia_dioptres` AS BIGINT)
      THEN CAST(CAST(l.`facts.ametropia_dioptres` AS BIGINT) AS STRING)
    END || ')'
    WHEN 77
    THEN ' (quadrant_count is ' || CASE
      WHEN l.`facts.quadrant_count` = CAST(l.`facts.quadrant_count` AS BIGINT)
      THEN CAST(CAST(l.`facts.quadrant_count` AS BIGINT) AS STRING)
    END || ')'
    WHEN 78
    THEN ' (associated_gestures is ' || ARRAY_JOIN(l.`facts.associated_gestures`, ', ') || ')'
    WHEN 79
    THEN ' (laser_kind is ' || l.`facts.laser_kind` || ')'
    WHEN 80
    THEN ' (lens_implanted is ' || CASE
      WHEN l.`facts.lens_implanted`
      THEN 'yes'
      WHEN NOT l.`facts.lens_implanted`
      THEN 'no'
    END || ')'
    WHEN 81
    THEN ' (anaesthesia_kind is ' || l.`facts.anaesthesia_kind` || ')'
    WHEN 82
    THEN ' (associated_gesture_count is ' || CASE
      WHEN l.`facts.associated_gesture_count` = CAST(l.`facts.associated_gesture_count` AS BIGINT)
      THEN CAST(CAST(l.`facts.associated_gesture_count` AS BIGINT) AS STRING)
    END || ')'
    WHEN 83
    THEN ' (performer.role is ' || CASE
      WHEN NOT l.`performers` IS NULL
      THEN NULL
      ELSE COALESCE(
        l.`facts.performer.role`,
        CASE WHEN l.absent IS NULL THEN COALESCE(l.`performer.role`) END
      )
    END || ')'
    WHEN 84
    THEN ' (assessment_sent_to_doctor is ' || CASE
      WHEN l.`facts.assessment_sent_to_doctor`
      THEN 'yes'
      WHEN NOT l.`facts.assessment_sent_to_doctor`
      THEN 'no'
    END || ')'
    WHEN 85
    THEN ' (exam_contents is ' || ARRAY_JOIN(l.`facts.exam_contents`, ', ') || ')'
    WHEN 86
    THEN ' (visual_acuity_corrected is ' || CASE
      WHEN l.`facts.visual_acuity_corrected` = CAST(l.`facts.visual_acuity_corrected` AS BIGINT)
      THEN CAST(CAST(l.`facts.visual_acuity_corrected` AS BIGINT) AS STRING)
    END || ', visual_field_degrees is ' || CASE
      WHEN l.`facts.visual_field_degrees` = CAST(l.`facts.visual_field_degrees` AS BIGINT)
      THEN CAST(CAST(l.`facts.visual_field_degrees` AS BIGINT) AS STRING)
    END || ')'
    WHEN 87
    THEN ' (foreign_body_impacted is ' || CASE
      WHEN l.`facts.foreign_body_impacted`
      THEN 'yes'
      WHEN NOT l.`facts.foreign_body_impacted`
      THEN 'no'
    END || ', open_surgery is ' || CASE
      WHEN l.`facts.open_surgery`
      THEN 'yes'
      WHEN NOT l.`facts.open_surgery`
      THEN 'no'
    END || ')'
    WHEN 88
    THEN ' (foreign_body_impacted is ' || CASE
      WHEN l.`facts.foreign_body_impacted`
      THEN 'yes'
      WHEN NOT l.`facts.foreign_body_impacted`
      THEN 'no'
    END || ')'
    WHEN 89
    THEN ' (choanal_lesion_kind is ' || l.`facts.choanal_lesion_kind` || ')'
    WHEN 90
    THEN ' (node_clearance is ' || l.`facts.node_clearance` || ')'
    WHEN 91
    THEN ' (node_clearance is ' || l.`facts.node_clearance` || ', jaw_resection is ' || CASE
      WHEN l.`facts.jaw_resection`
      THEN 'yes'
      WHEN NOT l.`facts.jaw_resection`
      THEN 'no'
    END || ')'
    WHEN 92
    THEN ' (approach is ' || l.`facts.approach` || ')'
    WHEN 93
    THEN ' (filling_material is ' || l.`facts.filling_material` || ', face_count is ' || CASE
      WHEN l.`facts.face_count` = CAST(l.`facts.face_count` AS BIGINT)
      THEN CAST(CAST(l.`facts.face_count` AS BIGINT) AS STRING)
    END || ')'
    WHEN 94
    THEN ' (filling_material is ' || l.`facts.filling_material` || ', tooth is ' || l.`facts.tooth` || ', face_count is ' || CASE
      WHEN l.`facts.face_count` = CAST(l.`facts.face_count` AS BIGINT)
      THEN CAST(CAST(l.`facts.face_count` AS BIGINT) AS STRING)
    END || ')'
    WHEN 95
    THEN ' (direct_agreement is ' || CASE
      WHEN l.`facts.direct_agreement`
      THEN 'yes'
      WHEN NOT l.`facts.direct_agreement`
      THEN 'no'
    END || ')'
    WHEN 96
    THEN ' (tooth is ' || l.`facts.tooth` || ')'
    WHEN 97
    THEN ' (radio_opaque_material is ' || CASE
      WHEN l.`facts.radio_opaque_material`
      THEN 'yes'
      WHEN NOT l.`facts.radio_opaque_material`
      THEN 'no'
    END || ')'
    WHEN 98
    THEN ' (extraction_kind is ' || l.`facts.extraction_kind` || ')'
    WHEN 99
    THEN ' (cyst_extent is ' || l.`facts.cyst_extent` || ')'
    WHEN 100
    THEN ' (gum_extent is ' || l.`facts.gum_extent` || ')'
    WHEN 101
    THEN ' (date is ' || CAST(l.date AS STRING) || ', prior_approval_date is ' || CAST(l.`facts.prior_approval_date` AS STRING) || ')'
    WHEN 102
    THEN ' (antagonist_pairs is ' || CASE
      WHEN l.`facts.antagonist_pairs` = CAST(l.`facts.antagonist_pairs` AS BIGINT)
      THEN CAST(CAST(l.`facts.antagonist_pairs` AS BIGINT) AS STRING)
    END || ', anterior_edentation is ' || CASE
      WHEN l.`facts.anterior_edentation`
      THEN 'yes'
      WHEN NOT l.`facts.anterior_edentation`
      THEN 'no'
    END || ')'
    WHEN 103
    THEN ' (filling_possible is ' || CASE
      WHEN l.`facts.filling_possible`
      THEN 'yes'
      WHEN NOT l.`facts.filling_possible`
      THEN 'no'
    END || ')'
    WHEN 104
    THEN ' (apical_disease is ' || CASE
      WHEN l.`facts.apical_disease`
      THEN 'yes'
      WHEN NOT l.`facts.apical_disease`
      THEN 'no'
    END || ')'
    WHEN 105
    THEN ' (valid_antagonism is ' || CASE
      WHEN l.`facts.valid_antagonism`
      THEN 'yes'
      WHEN NOT l.`facts.valid_antagonism`
      THEN 'no'
    END || ')'
    WHEN 106
    THEN ' (dental_control_acceptance is ' || CASE
      WHEN l.`facts.dental_control_acceptance`
      THEN 'yes'
      WHEN NOT l.`facts.dental_control_acceptance`
      THEN 'no'
    END || ')'
    WHEN 107
    THEN ' (denture_material is ' || l.`facts.denture_material` || ', teeth_replaced is ' || CASE
      WHEN l.`facts.teeth_replaced` = CAST(l.`facts.teeth_replaced` AS BIGINT)
      THEN CAST(CAST(l.`facts.teeth_replaced` AS BIGINT) AS STRING)
    END || ')'
    WHEN 108
    THEN ' (teeth_replaced is ' || CASE
      WHEN l.`facts.teeth_replaced` = CAST(l.`facts.teeth_replaced` AS BIGINT)
      THEN CAST(CAST(l.`facts.teeth_replaced` AS BIGINT) AS STRING)
    END || ')'
    WHEN 109
    THEN ' (indication is ' || l.`facts.indication` || ')'
    WHEN 110
    THEN ' (contiguous_teeth is ' || CASE
      WHEN l.`facts.contiguous_teeth` = CAST(l.`facts.contiguous_teeth` AS BIGINT)
      THEN CAST(CAST(l.`facts.contiguous_teeth` AS BIGINT) AS STRING)
    END || ')'
    WHEN 111
    THEN ' (radiograph_count is ' || CASE
      WHEN l.`facts.radiograph_count` = CAST(l.`facts.radiograph_count` AS BIGINT)
      THEN CAST(CAST(l.`facts.radiograph_count` AS BIGINT) AS STRING)
    END || ')'
    WHEN 112
    THEN ' (treatment_start_date is ' || CAST(l.`facts.treatment_start_date` AS STRING) || ', patient.birth_date is ' || CAST(c.`patient.birth_date` AS STRING) || ')'
    WHEN 113
    THEN ' (treatment_start_date is ' || CAST(l.`facts.treatment_start_date` AS STRING) || ', prior_approval_date is ' || CAST(l.`facts.prior_approval_date` AS STRING) || ')'
    WHEN 114
    THEN ' (plaster_device is ' || CASE
      WHEN l.`facts.plaster_device`
      THEN 'yes'
      WHEN NOT l.`facts.plaster_device`
      THEN 'no'
    END || ')'
    WHEN 115
    THEN ' (speech_disorder is ' || l.`facts.speech_disorder` || ')'
    WHEN 116
    THEN ' (neurological_disease is ' || CASE
      WHEN l.`facts.neurological_disease`
      THEN 'yes'
      WHEN NOT l.`facts.neurological_disease`
      THEN 'no'
    END || ')'
    WHEN 117
    THEN ' (metamere_count is ' || CASE
      WHEN l.`facts.metamere_count` = CAST(l.`facts.metamere_count` AS BIGINT)
      THEN CAST(CAST(l.`facts.metamere_count` AS BIGINT) AS STRING)
    END || ')'
    WHEN 118
    THEN ' (documents.xray_before is ' || CASE
      WHEN NOT c.`documents` IS NULL
      THEN NULL
      ELSE CASE
        WHEN l.`facts.documents.xray_before`
        THEN 'yes'
        WHEN NOT l.`facts.documents.xray_before`
        THEN 'no'
      END
    END || ', documents.xray_after is ' || CASE
      WHEN NOT c.`documents` IS NULL
      THEN NULL
      ELSE CASE
        WHEN l.`facts.documents.xray_after`
        THEN 'yes'
        WHEN NOT l.`facts.documents.xray_after`
        THEN 'no'
      END
    END || ')'
    WHEN 119
    THEN ' (digit_count is ' || CASE
      WHEN l.`facts.digit_count` = CAST(l.`facts.digit_count` AS BIGINT)
      THEN CAST(CAST(l.`facts.digit_count` AS BIGINT) AS STRING)
    END || ')'
    WHEN 120
    THEN ' (ligament_count is ' || CASE
      WHEN l.`facts.ligament_count` = CAST(l.`facts.ligament_count` AS BIGINT)
      THEN CAST(CAST(l.`facts.ligament_count` AS BIGINT) AS STRING)
    END || ')'
    WHEN 121
    THEN ' (joint_count is ' || CASE
      WHEN l.`facts.joint_count` = CAST(l.`facts.joint_count` AS BIGINT)
      THEN CAST(CAST(l.`facts.joint_count` AS BIGINT) AS STRING)
    END || ')'
    WHEN 122
    THEN ' (commissure_count is ' || CASE
      WHEN l.`facts.commissure_count` = CAST(l.`facts.commissure_count` AS BIGINT)
      THEN CAST(CAST(l.`facts.commissure_count` AS BIGINT) AS STRING)
    END || ')'
    WHEN 123
    THEN ' (residual_volume_measured is ' || CASE
      WHEN l.`facts.residual_volume_measured`
      THEN 'yes'
      WHEN NOT l.`facts.residual_volume_measured`
      THEN 'no'
    END || ')'
    WHEN 124
    THEN ' (control_period_min is ' || CASE
      WHEN l.`facts.control_period_min` = CAST(l.`facts.control_period_min` AS BIGINT)
      THEN CAST(CAST(l.`facts.control_period_min` AS BIGINT) AS STRING)
    END || ', recovery_period_min is ' || CASE
      WHEN l.`facts.recovery_period_min` = CAST(l.`facts.recovery_period_min` AS BIGINT)
      THEN CAST(CAST(l.`facts.recovery_period_min` AS BIGINT) AS STRING)
    END || ')'
    WHEN 125
    THEN ' (approach_count is ' || CASE
      WHEN l.`facts.approach_count` = CAST(l.`facts.approach_count` AS BIGINT)
      THEN CAST(CAST(l.`facts.approach_count` AS BIGINT) AS STRING)
    END || ')'
    WHEN 126
    THEN ' (biopsy is ' || CASE WHEN l.`facts.biopsy` THEN 'yes' WHEN NOT l.`facts.biopsy` THEN 'no' END || ')'
    WHEN 127
    THEN ' (iterative_operation is ' || CASE
      WHEN l.`facts.iterative_operation`
      THEN 'yes'
      WHEN NOT l.`facts.iterative_operation`
      THEN 'no'
    END || ')'
    WHEN 128
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
    END || ', anatomical_site is ' || l.`facts.anatomical_site` || ')'
    WHEN 129
    THEN ' (date is ' || CAST(l.date AS STRING) || ', patient.birth_date is ' || CAST(c.`patient.birth_date` AS STRING) || ')'
    WHEN 130
    THEN ' (lead_count is ' || CASE
      WHEN l.`facts.lead_count` = CAST(l.`facts.lead_count` AS BIGINT)
      THEN CAST(CAST(l.`facts.lead_count` AS BIGINT) AS STRING)
    END || ')'
    WHEN 131
    THEN ' (place_of_service is ' || l.`facts.place_of_service` || ')'
    WHEN 132
    THEN ' (extracorporeal_circulation is ' || CASE
      WHEN l.`facts.extracorporeal_circulation`
      THEN 'yes'
      WHEN NOT l.`facts.extracorporeal_circulation`
      THEN 'no'
    END || ')'
    WHEN 133
    THEN ' (cardiac_surgery is ' || CASE
      WHEN l.`facts.cardiac_surgery`
      THEN 'yes'
      WHEN NOT l.`facts.cardiac_surgery`
      THEN 'no'
    END || ')'
    WHEN 134
    THEN ' (recording_contents is ' || ARRAY_JOIN(l.`facts.recording_contents`, ', ') || ')'
    WHEN 135
    THEN ' (reanimation_means is ' || CASE
      WHEN l.`facts.reanimation_means`
      THEN 'yes'
      WHEN NOT l.`facts.reanimation_means`
      THEN 'no'
    END || ')'
    WHEN 136
    THEN ' (channel_count is ' || CASE
      WHEN l.`facts.channel_count` = CAST(l.`facts.channel_count` AS BIGINT)
      THEN CAST(CAST(l.`facts.channel_count` AS BIGINT) AS STRING)
    END || ')'
    WHEN 137
    THEN ' (focus_count is ' || CASE
      WHEN l.`facts.focus_count` = CAST(l.`facts.focus_count` AS BIGINT)
      THEN CAST(CAST(l.`facts.focus_count` AS BIGINT) AS STRING)
    END || ')'
    WHEN 138
    THEN ' (curve_count is ' || CASE
      WHEN l.`facts.curve_count` = CAST(l.`facts.curve_count` AS BIGINT)
      THEN CAST(CAST(l.`facts.curve_count` AS BIGINT) AS STRING)
    END || ')'
    WHEN 139
    THEN ' (pacemaker_tests is ' || ARRAY_JOIN(l.`facts.pacemaker_tests`, ', ') || ')'
    WHEN 140
    THEN ' (time_resolution_ms is ' || CASE
      WHEN l.`facts.time_resolution_ms` = CAST(l.`facts.time_resolution_ms` AS BIGINT)
      THEN CAST(CAST(l.`facts.time_resolution_ms` AS BIGINT) AS STRING)
    END || ')'
    WHEN 141
    THEN ' (doctor_responsible is ' || CASE
      WHEN l.`facts.doctor_responsible`
      THEN 'yes'
      WHEN NOT l.`facts.doctor_responsible`
      THEN 'no'
    END || ')'
    WHEN 142
    THEN ' (team_specialists is ' || CASE
      WHEN l.`facts.team_specialists` = CAST(l.`facts.team_specialists` AS BIGINT)
      THEN CAST(CAST(l.`facts.team_specialists` AS BIGINT) AS STRING)
    END || ')'
    WHEN 143
    THEN ' (specialist_always_present is ' || CASE
      WHEN l.`facts.specialist_always_present`
      THEN 'yes'
      WHEN NOT l.`facts.specialist_always_present`
      THEN 'no'
    END || ')'
    WHEN 144
    THEN ' (provider.department is ' || c.`provider.department` || ')'
    WHEN 145
    THEN ' (artery_count is ' || CASE
      WHEN l.`facts.artery_count` = CAST(l.`facts.artery_count` AS BIGINT)
      THEN CAST(CAST(l.`facts.artery_count` AS BIGINT) AS STRING)
    END || ')'
    WHEN 146
    THEN ' (second_surgeon is ' || CASE
      WHEN l.`facts.second_surgeon`
      THEN 'yes'
      WHEN NOT l.`facts.second_surgeon`
      THEN 'no'
    END || ')'
    WHEN 147
    THEN ' (defect_diameter_cm is ' || CASE
      WHEN l.`facts.defect_diameter_cm` = CAST(l.`facts.defect_diameter_cm` AS BIGINT)
      THEN CAST(CAST(l.`facts.defect_diameter_cm` AS BIGINT) AS STRING)
    END || ', wall_substance_lost is ' || CASE
      WHEN l.`facts.wall_substance_lost`
      THEN 'yes'
      WHEN NOT l.`facts.wall_substance_lost`
      THEN 'no'
    END || ')'
    WHEN 148
    THEN ' (visceral_resection is ' || CASE
      WHEN l.`facts.visceral_resection`
      THEN 'yes'
      WHEN NOT l.`facts.visceral_resection`
      THEN 'no'
    END || ')'
    WHEN 149
    THEN ' (doctor_present_permanently is ' || CASE
      WHEN l.`facts.doctor_present_permanently`
      THEN 'yes'
      WHEN NOT l.`facts.doctor_present_permanently`
      THEN 'no'
    END || ')'
    WHEN 150
    THEN ' (biopsy is ' || CASE WHEN l.`facts.biopsy` THEN 'yes' WHEN NOT l.`facts.biopsy` THEN 'no' END || ', benign_tumour_removed is ' || CASE
      WHEN l.`facts.benign_tumour_removed`
      THEN 'yes'
      WHEN NOT l.`facts.benign_tumour_removed`
      THEN 'no'
    END || ')'
    WHEN 151
    THEN ' (endoscopy_reach is ' || l.`facts.endoscopy_reach` || ', biopsy is ' || CASE WHEN l.`facts.biopsy` THEN 'yes' WHEN NOT l.`facts.biopsy` THEN 'no' END || ', polypectomy is ' || CASE
      WHEN l.`facts.polypectomy`
      THEN 'yes'
      WHEN NOT l.`facts.polypectomy`
      THEN 'no'
    END || ')'
    WHEN 152
    THEN ' (endoscopy_reach is ' || l.`facts.endoscopy_reach` || ', polypectomy is ' || CASE
      WHEN l.`facts.polypectomy`
      THEN 'yes'
      WHEN NOT l.`facts.polypectomy`
      THEN 'no'
    END || ')'
    WHEN 153
    THEN ' (during_or_after_surgery is ' || CASE
      WHEN l.`facts.during_or_after_surgery`
      THEN 'yes'
      WHEN NOT l.`facts.during_or_after_surgery`
      THEN 'no'
    END || ')'
    WHEN 154
    THEN ' (separate_laparotomy is ' || CASE
      WHEN l.`facts.separate_laparotomy`
      THEN 'yes'
      WHEN NOT l.`facts.separate_laparotomy`
      THEN 'no'
    END || ', during_surgery is ' || CASE
      WHEN l.`facts.during_surgery`
      THEN 'yes'
      WHEN NOT l.`facts.during_surgery`
      THEN 'no'
    END || ')'
    WHEN 155
    THEN ' (previous_operation_same_site is ' || CASE
      WHEN l.`facts.previous_operation_same_site`
      THEN 'yes'
      WHEN NOT l.`facts.previous_operation_same_site`
      THEN 'no'
    END || ')'
    WHEN 156
    THEN ' (nitrogen_atmosphere is ' || CASE
      WHEN l.`facts.nitrogen_atmosphere`
      THEN 'yes'
      WHEN NOT l.`facts.nitrogen_atmosphere`
      THEN 'no'
    END || ')'
    WHEN 157
    THEN ' (patient.sex is ' || c.`patient.sex` || ', patient.age is ' || CASE
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
    WHEN 158
    THEN ' (during_dialysis_session is ' || CASE
      WHEN l.`facts.during_dialysis_session`
      THEN 'yes'
      WHEN NOT l.`facts.during_dialysis_session`
      THEN 'no'
    END || ')'
    WHEN 159
    THEN ' (iterative_operation is ' || CASE
      WHEN l.`facts.iterative_operation`
      THEN 'yes'
      WHEN NOT l.`facts.iterative_operation`
      THEN 'no'
    END || ', technique is ' || l.`facts.technique` || ')'
    WHEN 160
    THEN ' (insemination_count is ' || CASE
      WHEN l.`facts.insemination_count` = CAST(l.`facts.insemination_count` AS BIGINT)
      THEN CAST(CAST(l.`facts.insemination_count` AS BIGINT) AS STRING)
    END || ')'
    WHEN 161
    THEN ' (midwife_competence is ' || CASE
      WHEN l.`facts.midwife_competence`
      THEN 'yes'
      WHEN NOT l.`facts.midwife_competence`
      THEN 'no'
    END || ', performer.role is ' || CASE
      WHEN NOT l.`performers` IS NULL
      THEN NULL
      ELSE COALESCE(
        l.`facts.performer.role`,
        CASE WHEN l.absent IS NULL THEN COALESCE(l.`performer.role`) END
      )
    END || ')'
    WHEN 162
    THEN ' (parameter_count is ' || CASE
      WHEN l.`facts.parameter_count` = CAST(l.`facts.parameter_count` AS BIGINT)
      THEN CAST(CAST(l.`facts.parameter_count` AS BIGINT) AS STRING)
    END || ')'
    WHEN 163
    THEN ' (analysis_kind_count is ' || CASE
      WHEN l.`facts.analysis_kind_count` = CAST(l.`facts.analysis_kind_count` AS BIGINT)
      THEN CAST(CAST(l.`facts.analysis_kind_count` AS BIGINT) AS STRING)
    END || ')'
    WHEN 164
    THEN ' (ultrasound_contents is ' || ARRAY_JOIN(l.`facts.ultrasound_contents`, ', ') || ')'
    WHEN 165
    THEN ' (gestational_age_days is ' || CASE
      WHEN l.`facts.gestational_age_days` = CAST(l.`facts.gestational_age_days` AS BIGINT)
      THEN CAST(CAST(l.`facts.gestational_age_days` AS BIGINT) AS STRING)
    END || ')'
    WHEN 166
    THEN ' (twin is ' || CASE WHEN l.`facts.twin` THEN 'yes' WHEN NOT l.`facts.twin` THEN 'no' END || ')'
    WHEN 167
    THEN ' (caesarean_followed is ' || CASE
      WHEN l.`facts.caesarean_followed`
      THEN 'yes'
      WHEN NOT l.`facts.caesarean_followed`
      THEN 'no'
    END || ')'
    WHEN 168
    THEN ' (breech is ' || CASE WHEN l.`facts.breech` THEN 'yes' WHEN NOT l.`facts.breech` THEN 'no' END || ', primiparous is ' || CASE
      WHEN l.`facts.primiparous`
      THEN 'yes'
      WHEN NOT l.`facts.primiparous`
      THEN 'no'
    END || ')'
    WHEN 169
    THEN ' (performer.called_in is ' || CASE
      WHEN NOT l.`performers` IS NULL
      THEN NULL
      ELSE CASE
        WHEN COALESCE(
          l.`facts.performer.called_in`,
          CASE WHEN l.absent IS NULL THEN COALESCE(l.`performer.facts.called_in`) END
        )
        THEN 'yes'
        WHEN NOT COALESCE(
          l.`facts.performer.called_in`,
          CASE WHEN l.absent IS NULL THEN COALESCE(l.`performer.facts.called_in`) END
        )
        THEN 'no'
      END
    END || ')'
    WHEN 170
    THEN ' (mother_hospitalised is ' || CASE
      WHEN l.`facts.mother_hospitalised`
      THEN 'yes'
      WHEN NOT l.`facts.mother_hospitalised`
      THEN 'no'
    END || ')'
    WHEN 171
    THEN ' (gestures_done is ' || ARRAY_JOIN(l.`facts.gestures_done`, ', ') || ')'
    WHEN 172
    THEN ' (birth_attendant_role is ' || l.`facts.birth_attendant_role` || ')'
    WHEN 173
    THEN ' (urgent is ' || CASE WHEN l.`facts.urgent` THEN 'yes' WHEN NOT l.`facts.urgent` THEN 'no' END || ')'
    WHEN 174
    THEN ' (during_birth is ' || CASE
      WHEN l.`facts.during_birth`
      THEN 'yes'
      WHEN NOT l.`facts.during_birth`
      THEN 'no'
    END || ')'
    WHEN 175
    THEN ' (anaesthetist_present_permanently is ' || CASE
      WHEN l.`facts.anaesthetist_present_permanently`
      THEN 'yes'
      WHEN NOT l.`facts.anaesthetist_present_permanently`
      THEN 'no'
    END || ')'
    WHEN 176
    THEN ' (ray_count is ' || CASE
      WHEN l.`facts.ray_count` = CAST(l.`facts.ray_count` AS BIGINT)
      THEN CAST(CAST(l.`facts.ray_count` AS BIGINT) AS STRING)
    END || ')'
    WHEN 177
    THEN ' (toe_count is ' || CASE
      WHEN l.`facts.toe_count` = CAST(l.`facts.toe_count` AS BIGINT)
      THEN CAST(CAST(l.`facts.toe_count` AS BIGINT) AS STRING)
    END || ')'
    WHEN 178
    THEN ' (lesion_kind is ' || l.`facts.lesion_kind` || ')'
    WHEN 179
    THEN ' (forefoot_surgery_history is ' || CASE
      WHEN l.`facts.forefoot_surgery_history`
      THEN 'yes'
      WHEN NOT l.`facts.forefoot_surgery_history`
      THEN 'no'
    END || ')'
    WHEN 180
    THEN ' (general_anaesthesia is ' || CASE
      WHEN l.`facts.general_anaesthesia`
      THEN 'yes'
      WHEN NOT l.`facts.general_anaesthesia`
      THEN 'no'
    END || ', anaesthesia_by_performer is ' || CASE
      WHEN l.`facts.anaesthesia_by_performer`
      THEN 'yes'
      WHEN NOT l.`facts.anaesthesia_by_performer`
      THEN 'no'
    END || ')'
    WHEN 181
    THEN ' (provider.type is ' || c.`provider.type` || ')'
    WHEN 182
    THEN ' (performed_personally is ' || CASE
      WHEN l.`facts.performed_personally`
      THEN 'yes'
      WHEN NOT l.`facts.performed_personally`
      THEN 'no'
    END || ')'
    WHEN 183
    THEN ' (prescription_indication is ' || CASE
      WHEN l.`facts.prescription_indication`
      THEN 'yes'
      WHEN NOT l.`facts.prescription_indication`
      THEN 'no'
    END || ')'
    WHEN 184
    THEN ' (rehab_in_progress is ' || CASE
      WHEN l.`facts.rehab_in_progress`
      THEN 'yes'
      WHEN NOT l.`facts.rehab_in_progress`
      THEN 'no'
    END || ')'
    WHEN 185
    THEN ' (concurrent_prescription is ' || CASE
      WHEN l.`facts.concurrent_prescription`
      THEN 'yes'
      WHEN NOT l.`facts.concurrent_prescription`
      THEN 'no'
    END || ')'
    WHEN 186
    THEN ' (report_contents is ' || ARRAY_JOIN(l.`facts.report_contents`, ', ') || ')'
    WHEN 187
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
    END || ', indication is ' || l.`facts.indication` || ')'
    WHEN 188
    THEN ' (acute_episode is ' || CASE
      WHEN l.`facts.acute_episode`
      THEN 'yes'
      WHEN NOT l.`facts.acute_episode`
      THEN 'no'
    END || ')'
    WHEN 189
    THEN ' (diagnosis is ' || ARRAY_JOIN(l.diagnoses, ', ') || ')'
    WHEN 190
    THEN ' (other_pathology_requiring_specific_reeducation is ' || CASE
      WHEN l.`facts.other_pathology_requiring_specific_reeducation`
      THEN 'yes'
      WHEN NOT l.`facts.other_pathology_requiring_specific_reeducation`
      THEN 'no'
    END || ')'
    WHEN 191
    THEN ' (medical_report_contents is ' || ARRAY_JOIN(l.`facts.medical_report_contents`, ', ') || ')'
    WHEN 192
    THEN ' (bath_dimensions.length_m is ' || CASE
      WHEN (
        NOT l.`performers` IS NULL
      ) OR (
        l.`performer.role` = 'bath_dimensions'
      )
      THEN NULL
      ELSE CASE
        WHEN l.`facts.bath_dimensions.length_m` = CAST(l.`facts.bath_dimensions.length_m` AS BIGINT)
        THEN CAST(CAST(l.`facts.bath_dimensions.length_m` AS BIGINT) AS STRING)
      END
    END || ', bath_dimensions.width_m is ' || CASE
      WHEN (
        NOT l.`performers` IS NULL
      ) OR (
        l.`performer.role` = 'bath_dimensions'
      )
      THEN NULL
      ELSE CASE
        WHEN l.`facts.bath_dimensions.width_m` = CAST(l.`facts.bath_dimensions.width_m` AS BIGINT)
        THEN CAST(CAST(l.`facts.bath_dimensions.width_m` AS BIGINT) AS STRING)
      END
    END || ', bath_dimensions.depth_m is ' || CASE
      WHEN (
        NOT l.`performers` IS NULL
      ) OR (
        l.`performer.role` = 'bath_dimensions'
      )
      THEN NULL
      ELSE CASE
        WHEN l.`facts.bath_dimensions.depth_m` = CAST(l.`facts.bath_dimensions.depth_m` AS BIGINT)
        THEN CAST(CAST(l.`facts.bath_dimensions.depth_m` AS BIGINT) AS STRING)
      END
    END || ')'
    WHEN 193
    THEN ' (base_act_code is ' || l.`facts.base_act_code` || ')'
    WHEN 194
    THEN ' (qualified_staff_and_material is ' || CASE
      WHEN l.`facts.qualified_staff_and_material`
      THEN 'yes'
      WHEN NOT l.`facts.qualified_staff_and_material`
      THEN 'no'
    END || ')'
    WHEN 195
    THEN ' (provider_diploma is ' || CASE
      WHEN l.`facts.provider_diploma`
      THEN 'yes'
      WHEN NOT l.`facts.provider_diploma`
      THEN 'no'
    END || ')'
    WHEN 196
    THEN ' (patient.sex is ' || c.`patient.sex` || ')'
    WHEN 197
    THEN ' (sample_count is ' || CASE
      WHEN l.`facts.sample_count` = CAST(l.`facts.sample_count` AS BIGINT)
      THEN CAST(CAST(l.`facts.sample_count` AS BIGINT) AS STRING)
    END || ')'
    WHEN 198
    THEN ' (session_duration_min is ' || CASE
      WHEN l.`facts.session_duration_min` = CAST(l.`facts.session_duration_min` AS BIGINT)
      THEN CAST(CAST(l.`facts.session_duration_min` AS BIGINT) AS STRING)
    END || ', units is ' || CASE
      WHEN l.units = CAST(l.units AS BIGINT)
      THEN CAST(CAST(l.units AS BIGINT) AS STRING)
    END || ')'
    WHEN 199
    THEN ' (date is ' || CAST(l.date AS STRING) || ', prescription_date is ' || CAST(l.`facts.prescription_date` AS STRING) || ')'
    WHEN 200
    THEN ' (consecutive_periods is ' || CASE
      WHEN l.`facts.consecutive_periods` = CAST(l.`facts.consecutive_periods` AS BIGINT)
      THEN CAST(CAST(l.`facts.consecutive_periods` AS BIGINT) AS STRING)
    END || ')'
    WHEN 201
    THEN ' (start_time is ' || CASE
      WHEN l.`facts.start_time` = CAST(l.`facts.start_time` AS BIGINT)
      THEN CAST(CAST(l.`facts.start_time` AS BIGINT) AS STRING)
    END || ')'
    WHEN 202
    THEN ' (injection_route is ' || l.`facts.injection_route` || ')'
    WHEN 203
    THEN ' (nurse_training_centre is ' || l.`facts.nurse_training_centre` || ')'
    WHEN 204
    THEN ' (protocol_author is ' || ARRAY_JOIN(l.`facts.protocol_author`, ', ') || ')'
    WHEN 205
    THEN ' (continuous_surveillance is ' || CASE
      WHEN l.`facts.continuous_surveillance`
      THEN 'yes'
      WHEN NOT l.`facts.continuous_surveillance`
      THEN 'no'
    END || ')'
    WHEN 206
    THEN ' (perfusion_protocol_contents is ' || ARRAY_JOIN(l.`facts.perfusion_protocol_contents`, ', ') || ')'
    WHEN 207
    THEN ' (document_plates_count is ' || CASE
      WHEN l.`facts.document_plates_count` = CAST(l.`facts.document_plates_count` AS BIGINT)
      THEN CAST(CAST(l.`facts.document_plates_count` AS BIGINT) AS STRING)
    END || ')'
    WHEN 208
    THEN ' (assisted_act_coefficient is ' || CASE
      WHEN l.`facts.assisted_act_coefficient` = CAST(l.`facts.assisted_act_coefficient` AS BIGINT)
      THEN CAST(CAST(l.`facts.assisted_act_coefficient` AS BIGINT) AS STRING)
    END || ')'
    WHEN 209
    THEN ' (catheter_days is ' || CASE
      WHEN l.`facts.catheter_days` = CAST(l.`facts.catheter_days` AS BIGINT)
      THEN CAST(CAST(l.`facts.catheter_days` AS BIGINT) AS STRING)
    END || ')'
    WHEN 210
    THEN ' (signature is ' || CASE WHEN l.`facts.signature` THEN 'yes' WHEN NOT l.`facts.signature` THEN 'no' END || ')'
    WHEN 211
    THEN ' (installation_number is ' || l.`facts.installation_number` || ')'
    WHEN 212
    THEN ' (plates_marked is ' || CASE
      WHEN l.`facts.plates_marked`
      THEN 'yes'
      WHEN NOT l.`facts.plates_marked`
      THEN 'no'
    END || ')'
    WHEN 213
    THEN ' (segment_count is ' || CASE
      WHEN l.`facts.segment_count` = CAST(l.`facts.segment_count` AS BIGINT)
      THEN CAST(CAST(l.`facts.segment_count` AS BIGINT) AS STRING)
    END || ', units is ' || CASE
      WHEN l.units = CAST(l.units AS BIGINT)
      THEN CAST(CAST(l.units AS BIGINT) AS STRING)
    END || ')'
    WHEN 214
    THEN ' (incidence_count is ' || CASE
      WHEN l.`facts.incidence_count` = CAST(l.`facts.incidence_count` AS BIGINT)
      THEN CAST(CAST(l.`facts.incidence_count` AS BIGINT) AS STRING)
    END || ', units is ' || CASE
      WHEN l.units = CAST(l.units AS BIGINT)
      THEN CAST(CAST(l.units AS BIGINT) AS STRING)
    END || ')'
    WHEN 215
    THEN ' (after_fundamental is ' || CASE
      WHEN l.`facts.after_fundamental`
      THEN 'yes'
      WHEN NOT l.`facts.after_fundamental`
      THEN 'no'
    END || ')'
    WHEN 216
    THEN ' (exam_count is ' || CASE
      WHEN l.`facts.exam_count` = CAST(l.`facts.exam_count` AS BIGINT)
      THEN CAST(CAST(l.`facts.exam_count` AS BIGINT) AS STRING)
    END || ', units is ' || CASE
      WHEN l.units = CAST(l.units AS BIGINT)
      THEN CAST(CAST(l.units AS BIGINT) AS STRING)
    END || ')'
    WHEN 217
    THEN ' (plates is ' || CASE
      WHEN l.`facts.plates` = CAST(l.`facts.plates` AS BIGINT)
      THEN CAST(CAST(l.`facts.plates` AS BIGINT) AS STRING)
    END || ')'
    WHEN 218
    THEN ' (same_vessel is ' || CASE
      WHEN l.`facts.same_vessel`
      THEN 'yes'
      WHEN NOT l.`facts.same_vessel`
      THEN 'no'
    END || ')'
    WHEN 219
    THEN ' (examination_field is ' || l.`facts.examination_field` || ')'
    WHEN 220
    THEN ' (followed_by_radiographic_time is ' || CASE
      WHEN l.`facts.followed_by_radiographic_time`
      THEN 'yes'
      WHEN NOT l.`facts.followed_by_radiographic_time`
      THEN 'no'
    END || ')'
    WHEN 221
    THEN ' (plane_count is ' || CASE
      WHEN l.`facts.plane_count` = CAST(l.`facts.plane_count` AS BIGINT)
      THEN CAST(CAST(l.`facts.plane_count` AS BIGINT) AS STRING)
    END || ')'
    WHEN 222
    THEN ' (pose_count is ' || CASE
      WHEN l.`facts.pose_count` = CAST(l.`facts.pose_count` AS BIGINT)
      THEN CAST(CAST(l.`facts.pose_count` AS BIGINT) AS STRING)
    END || ', units is ' || CASE
      WHEN l.units = CAST(l.units AS BIGINT)
      THEN CAST(CAST(l.units AS BIGINT) AS STRING)
    END || ')'
    WHEN 223
    THEN ' (film_width is ' || CASE
      WHEN l.`facts.film_width` = CAST(l.`facts.film_width` AS BIGINT)
      THEN CAST(CAST(l.`facts.film_width` AS BIGINT) AS STRING)
    END || ')'
    WHEN 224
    THEN ' (film_metres is ' || CASE
      WHEN l.`facts.film_metres` = CAST(l.`facts.film_metres` AS BIGINT)
      THEN CAST(CAST(l.`facts.film_metres` AS BIGINT) AS STRING)
    END || ')'
  END AS said
FROM decided AS d
JOIN told AS t
  ON t.rule_ix = d.rule_ix AND NOT t.facts_ix IS NULL
JOIN lines AS l
  ON l.row_ix = d.row_ix
JOIN claims AS c
  ON c.claim_ix = d.claim_ix
