-- what is asked of a line itself, and is not so
SELECT
  row_ix,
  claim_ix,
  rule_ix,
  code_ix,
  0 AS element_ix,
  0 AS element_code_ix,
  CASE WHEN truth THEN 2 WHEN doubt THEN 0 ELSE 1 END AS sure,
  CASE WHEN truth THEN rank END AS rank,
  CAST(NULL AS BIGINT) AS units_after
FROM (
  SELECT
    row_ix,
    claim_ix,
    rule_ix,
    code_ix,
    rank,
    truth,
    truth IS NULL AND doubt AS doubt
  FROM (
    SELECT
      l.row_ix,
      l.claim_ix,
      r.rule_ix,
      r.rank,
      CASE r.shape
        WHEN 1
        THEN (
          NOT (
            CAST(NULL AS BOOLEAN)
          )
        )
        WHEN 2
        THEN (
          NOT (
            l.`facts.documents.xray_before`
          )
        )
        WHEN 3
        THEN (
          NOT (
            l.`facts.documents.xray_after`
          )
        )
        WHEN 4
        THEN (
          NOT (
            l.`facts.fracture_type` IN (r.t1, r.t2)
          )
        )
        WHEN 5
        THEN (
          NOT (
            NOT (
              l.`facts.reduction_needed`
            )
          )
        )
        WHEN 6
        THEN (
          NOT (
            l.`facts.anatomical_site` IN (r.t1, r.t2, r.t3, r.t4, 'foot', 'metatarsus')
          )
        )
        WHEN 7
        THEN (
          NOT (
            l.`facts.anatomical_site` IN (r.t1, r.t2, r.t3, r.t4, 'tibia', 'fibula')
          )
        )
        WHEN 8
        THEN (
          NOT (
            l.`facts.anatomical_site` IN (r.t1, r.t2, r.t3)
          )
        )
        WHEN 9
        THEN (
          NOT (
            l.`facts.fracture_type` IN (r.t1, r.t2, r.t3)
          )
        )
        WHEN 10
        THEN (
          NOT (
            l.`facts.reduction_under_anaesthesia_or_traction`
          )
        )
        WHEN 11
        THEN (
          NOT (
            l.`facts.anatomical_site` = r.t1
          )
        )
        WHEN 12
        THEN (
          NOT (
            (
              (
                NOT (
                  (
                    (
                      ARRAY_CONTAINS(l.`facts.fracture_sites`, r.t1)
                    )
                  )
                  AND (
                    ARRAY_CONTAINS(l.`facts.fracture_sites`, r.t2)
                  )
                )
              )
            )
            AND (
              NOT (
                l.`facts.other_forearm_bone_dislocated`
              )
            )
          )
        )
        WHEN 13
        THEN (
          NOT (
            (
              (
                (
                  (
                    ARRAY_CONTAINS(l.`facts.fracture_sites`, r.t1)
                  )
                )
                AND (
                  ARRAY_CONTAINS(l.`facts.fracture_sites`, r.t2)
                )
              )
            )
            OR (
              l.`facts.other_forearm_bone_dislocated`
            )
          )
        )
        WHEN 14
        THEN (
          NOT (
            l.`facts.anatomical_site` IN (r.t1, r.t2)
          )
        )
        WHEN 15
        THEN (
          NOT (
            (
              (
                l.`facts.anatomical_site` = r.t1
              )
            )
            AND (
              l.`facts.bone_count` = r.n1
            )
          )
        )
        WHEN 16
        THEN (
          NOT (
            (
              (
                l.`facts.displacement` = r.t1
              )
            )
            AND (
              l.`facts.general_anaesthesia`
            )
          )
        )
        WHEN 17
        THEN (
          NOT (
            NOT (
              (
                (
                  l.`facts.displacement` = r.t1
                )
              )
              AND (
                l.`facts.general_anaesthesia`
              )
            )
          )
        )
        WHEN 18
        THEN (
          NOT (
            l.`facts.open_surgery`
          )
        )
        WHEN 19
        THEN (
          NOT (
            (
              (
                l.`facts.fracture_type` IN (r.t1, r.t2, r.t3)
              )
            )
            OR (
              COALESCE(
                l.`facts.pseudarthrosis_or_malunion_osteotomy`,
                CASE WHEN l.absent IS NULL THEN COALESCE(FALSE) END
              )
            )
          )
        )
        WHEN 20
        THEN (
          NOT (
            l.`facts.bone_count` = r.n1
          )
        )
        WHEN 21
        THEN (
          NOT (
            l.`facts.bone_count` >= r.n1
          )
        )
        WHEN 22
        THEN (
          NOT (
            l.`facts.fracture_pattern` = r.t1
          )
        )
        WHEN 23
        THEN (
          NOT (
            l.`facts.fracture_pattern` IN (r.t1, r.t2, r.t3)
          )
        )
        WHEN 24
        THEN (
          NOT (
            l.`facts.technique` = r.t1
          )
        )
        WHEN 25
        THEN (
          NOT (
            NOT (
              l.`facts.technique` = r.t1
            )
          )
        )
        WHEN 26
        THEN (
          NOT (
            (
              (
                l.`facts.anatomical_site` IN (r.t1, r.t2)
              )
            )
            OR (
              (
                (
                  l.`facts.anatomical_site` = r.t3
                )
              )
              AND (
                l.`facts.bone_count` = r.n1
              )
            )
          )
        )
        WHEN 27
        THEN (
          NOT (
            (
              (
                l.`facts.anatomical_site` IN (r.t1, r.t2, r.t3, r.t4)
              )
            )
            OR (
              (
                (
                  l.`facts.anatomical_site` = 'malleolus'
                )
              )
              AND (
                l.`facts.bone_count` = r.n1
              )
            )
          )
        )
        WHEN 28
        THEN (
          NOT (
            l.`facts.fragment_count` = r.n1
          )
        )
        WHEN 29
        THEN (
          NOT (
            l.`facts.fragment_count` > r.n1
          )
        )
        WHEN 30
        THEN (
          NOT (
            l.`facts.pillar_count` = r.n1
          )
        )
        WHEN 31
        THEN (
          NOT (
            (
              (
                l.`facts.pillar_count` = r.n1
              )
            )
            AND (
              l.`facts.approach_count` = r.n1
            )
          )
        )
        WHEN 32
        THEN (
          NOT (
            l.`facts.dislocation_kind` = r.t1
          )
        )
        WHEN 33
        THEN (
          NOT (
            l.`facts.dislocation_method` = r.t1
          )
        )
        WHEN 34
        THEN (
          NOT (
            l.`facts.joint` IN (
              r.t1,
              r.t2,
              r.t3,
              r.t4,
              'wrist',
              'elbow',
              'shoulder',
              'foot',
              'toe',
              'ankle',
              'knee',
              'sacroiliac',
              'pubic_symphysis'
            )
          )
        )
        WHEN 35
        THEN (
          NOT (
            l.`facts.joint` = r.t1
          )
        )
        WHEN 36
        THEN (
          NOT (
            l.`facts.dislocation_kind` IN (r.t1, r.t2)
          )
        )
        WHEN 37
        THEN (
          NOT (
            l.`facts.joint` IN (r.t1, r.t2)
          )
        )
        WHEN 38
        THEN (
          NOT (
            l.`facts.joint` IN (r.t1, r.t2, r.t3)
          )
        )
        WHEN 39
        THEN (
          NOT (
            l.`facts.joint` IN (r.t1, r.t2, r.t3, r.t4)
          )
        )
        WHEN 40
        THEN (
          NOT (
            NOT (
              l.`facts.joint` IN (r.t1, r.t2)
            )
          )
        )
        WHEN 41
        THEN CASE
          WHEN l.`judged`['What do the repair of tendon, nerve or artery and the dislocation pay together, under article 11 B of the regulation?'] IS NULL
          THEN (
            (
              (
                (
                  COALESCE(l.`facts.open_dislocation`, CASE WHEN l.absent IS NULL THEN COALESCE(FALSE) END)
                )
              )
              AND (
                CAST(NULL AS BOOLEAN)
              )
            )
          )
          ELSE FALSE
        END
        WHEN 42
        THEN CASE
          WHEN NOT l.`judged`['What do the repair of tendon, nerve or artery and the dislocation pay together, under article 11 B of the regulation?']
          THEN (
            (
              (
                (
                  COALESCE(l.`facts.open_dislocation`, CASE WHEN l.absent IS NULL THEN COALESCE(FALSE) END)
                )
              )
              AND (
                CAST(NULL AS BOOLEAN)
              )
            )
          )
          ELSE FALSE
        END
        WHEN 43
        THEN (
          NOT (
            l.`facts.wound_depth_extent` = r.t1
          )
        )
        WHEN 44
        THEN (
          NOT (
            NOT (
              (
                (
                  (
                    ARRAY_CONTAINS(l.`facts.structures_damaged`, r.t1)
                  )
                )
                OR (
                  ARRAY_CONTAINS(l.`facts.structures_damaged`, r.t2)
                )
              )
              OR (
                ARRAY_CONTAINS(l.`facts.structures_damaged`, r.t3)
              )
            )
          )
        )
        WHEN 45
        THEN (
          NOT (
            (
              (
                (
                  ARRAY_CONTAINS(l.`facts.structures_repaired`, r.t1)
                )
              )
              OR (
                ARRAY_CONTAINS(l.`facts.structures_repaired`, r.t2)
              )
            )
            OR (
              ARRAY_CONTAINS(l.`facts.structures_repaired`, r.t3)
            )
          )
        )
        WHEN 46
        THEN CASE
          WHEN l.`judged`['Is the effusion of blood and serum, with an extensive detachment of the skin?'] IS NULL
          THEN TRUE
          ELSE FALSE
        END
        WHEN 47
        THEN CASE
          WHEN NOT l.`judged`['Is the effusion of blood and serum, with an extensive detachment of the skin?']
          THEN TRUE
          ELSE FALSE
        END
        WHEN 48
        THEN (
          NOT (
            l.`facts.burn_area_cm2` < r.n1
          )
        )
        WHEN 49
        THEN (
          NOT (
            l.`facts.burn_area_cm2` >= r.n1
          )
        )
        WHEN 50
        THEN (
          NOT (
            l.`facts.burn_area_percent` < r.n1
          )
        )
        WHEN 51
        THEN (
          NOT (
            l.`facts.burn_area_percent` BETWEEN r.n1 AND r.n2
          )
        )
        WHEN 52
        THEN (
          NOT (
            l.`facts.burn_area_percent` > r.n1
          )
        )
        WHEN 53
        THEN (
          NOT (
            CAST(NULL AS BOOLEAN)
          )
        )
        WHEN 54
        THEN (
          NOT (
            (
              l.`facts.treatment_start_date` <= l.date
              AND l.date <= CAST(l.`facts.treatment_start_date` + INTERVAL '6' MONTH AS DATE)
            )
          )
        )
        WHEN 55
        THEN (
          NOT (
            l.`facts.documents.report`
          )
        )
        WHEN 56
        THEN (
          NOT (
            NOT (
              l.`facts.body_site` IN (r.t1, r.t2, r.t3, r.t4)
            )
          )
        )
        WHEN 57
        THEN (
          NOT (
            l.`facts.body_site` IN (r.t1, r.t2, r.t3, r.t4)
          )
        )
        WHEN 58
        THEN (
          NOT (
            l.`facts.area_cm2` < r.n1
          )
        )
        WHEN 59
        THEN (
          NOT (
            l.`facts.area_cm2` BETWEEN r.n1 AND r.n2
          )
        )
        WHEN 60
        THEN (
          NOT (
            l.`facts.area_cm2` > r.n1
          )
        )
        WHEN 61
        THEN (
          NOT (
            l.`facts.collection_size` = r.t1
          )
        )
        WHEN 62
        THEN (
          NOT (
            l.`facts.general_anaesthesia`
          )
        )
        WHEN 63
        THEN (
          (
            l.`facts.planned_sessions` > r.n1
          )
        )
        AND (
          NOT (
            CAST(NULL AS BOOLEAN)
          )
        )
        WHEN 64
        THEN (
          NOT (
            l.`facts.wart_type` = r.t1
          )
        )
        WHEN 65
        THEN (
          (
            l.`facts.wart_count` > r.n1
          )
        )
        AND (
          NOT (
            CAST(NULL AS BOOLEAN)
          )
        )
        WHEN 66
        THEN (
          NOT (
            l.`facts.wart_count` = r.n1
          )
        )
        WHEN 67
        THEN (
          NOT (
            l.`facts.wart_count` >= r.n1
          )
        )
        WHEN 68
        THEN (
          NOT (
            l.`facts.wart_count` > r.n1
          )
        )
        WHEN 69
        THEN (
          NOT (
            l.`facts.wart_type` IN (r.t1, r.t2)
          )
        )
        WHEN 70
        THEN (
          NOT (
            l.`facts.session_count` = r.n1
          )
        )
        WHEN 71
        THEN (
          NOT (
            l.`facts.session_count` > r.n1
          )
        )
        WHEN 72
        THEN (
          (
            CAST(NULL AS BOOLEAN)
          )
        )
        AND (
          NOT (
            CAST(NULL AS BOOLEAN)
          )
        )
        WHEN 73
        THEN (
          NOT (
            l.`facts.session_duration_min` >= r.n1
          )
        )
        WHEN 74
        THEN (
          NOT (
            l.`facts.area_cm2` >= r.n1
          )
        )
        WHEN 75
        THEN (
          NOT (
            l.`facts.field_count` = r.n1
          )
        )
        WHEN 76
        THEN (
          NOT (
            l.`facts.field_count` >= r.n1
          )
        )
        WHEN 77
        THEN (
          NOT (
            l.`facts.area_cm2` <= r.n1
          )
        )
        WHEN 78
        THEN (
          NOT (
            l.`facts.body_site` = r.t1
          )
        )
        WHEN 79
        THEN (
          NOT (
            NOT (
              l.`facts.anatomical_site` = r.t1
            )
          )
        )
        WHEN 80
        THEN (
          NOT (
            NOT (
              l.`facts.vessels_or_nerves_invaded`
            )
          )
        )
        WHEN 81
        THEN (
          NOT (
            l.`facts.vessels_or_nerves_invaded`
          )
        )
        WHEN 82
        THEN (
          NOT (
            l.`facts.tendon_count` = r.n1
          )
        )
        WHEN 83
        THEN (
          NOT (
            l.`facts.tendon_count` >= r.n1
          )
        )
        WHEN 84
        THEN (
          NOT (
            l.`facts.anatomical_site` IN (r.t1, r.t2, r.t3, r.t4)
          )
        )
        WHEN 85
        THEN (
          NOT (
            NOT (
              l.`facts.anatomical_site` IN (r.t1, r.t2, r.t3, r.t4)
            )
          )
        )
        WHEN 86
        THEN (
          NOT (
            NOT (
              l.`facts.joint` = r.t1
            )
          )
        )
        WHEN 87
        THEN (
          NOT (
            l.`facts.plaster_extent` = r.t1
          )
        )
        WHEN 88
        THEN (
          NOT (
            NOT (
              l.`facts.meniscectomy`
            )
          )
        )
        WHEN 89
        THEN (
          NOT (
            NOT (
              l.`facts.anatomical_site` IN (r.t1, r.t2)
            )
          )
        )
        WHEN 90
        THEN (
          NOT (
            l.`facts.articular_surface_count` = r.n1
          )
        )
        WHEN 91
        THEN (
          NOT (
            l.`facts.interline_count` = r.n1
          )
        )
        WHEN 92
        THEN (
          NOT (
            l.`facts.interline_count` >= r.n1
          )
        )
        WHEN 93
        THEN (
          NOT (
            l.`facts.vessel` = r.t1
          )
        )
        WHEN 94
        THEN (
          NOT (
            l.`facts.laterality` = r.t1
          )
        )
        WHEN 95
        THEN (
          NOT (
            l.`facts.tracing_count` >= r.n1
          )
        )
        WHEN 96
        THEN (
          NOT (
            l.`facts.injection_series`
          )
        )
        WHEN 97
        THEN (
          NOT (
            NOT (
              l.`facts.injection_series`
            )
          )
        )
        WHEN 98
        THEN (
          NOT (
            (
              (
                NOT (
                  l.`facts.during_surgery`
                )
              )
            )
            OR (
              NOT (
                l.`facts.within_global_fee_period`
              )
            )
          )
        )
        WHEN 99
        THEN (
          NOT (
            (
              (
                l.`facts.volume_litres` > r.n1
              )
            )
            OR (
              NOT (
                COALESCE(
                  YEAR(l.date) - YEAR(c.`patient.birth_date`) - CASE
                    WHEN MONTH(l.date) * 100 + DAY(l.date) < MONTH(c.`patient.birth_date`) * 100 + DAY(c.`patient.birth_date`)
                    THEN 1
                    ELSE 0
                  END,
                  CASE WHEN NOT c.is_history THEN c.`patient.age` END
                ) >= r.n2
              )
            )
          )
        )
        WHEN 100
        THEN (
          NOT (
            NOT (
              l.`facts.during_surgery`
            )
          )
        )
        WHEN 101
        THEN (
          NOT (
            (
              (
                l.`facts.volume_litres` >= r.n1
              )
            )
            OR (
              NOT (
                COALESCE(
                  YEAR(l.date) - YEAR(c.`patient.birth_date`) - CASE
                    WHEN MONTH(l.date) * 100 + DAY(l.date) < MONTH(c.`patient.birth_date`) * 100 + DAY(c.`patient.birth_date`)
                    THEN 1
                    ELSE 0
                  END,
                  CASE WHEN NOT c.is_history THEN c.`patient.age` END
                ) >= r.n2
              )
            )
          )
        )
        WHEN 102
        THEN (
          NOT (
            l.`facts.vessel_category` = r.t1
          )
        )
        WHEN 103
        THEN (
          NOT (
            l.`facts.vessel_category` IN (r.t1, r.t2, r.t3)
          )
        )
        WHEN 104
        THEN (
          NOT (
            l.`facts.vessel_category` IN (r.t1, r.t2)
          )
        )
        WHEN 105
        THEN (
          NOT (
            l.`facts.documents.protocol`
          )
        )
        WHEN 106
        THEN (
          NOT (
            ARRAY_CONTAINS(l.`facts.protocol_contents`, r.t1)
          )
        )
        WHEN 107
        THEN (
          NOT (
            l.`facts.department_oncology`
          )
        )
        WHEN 108
        THEN (
          NOT (
            l.`facts.session_duration_min` < r.n1
          )
        )
        WHEN 109
        THEN (
          NOT (
            (
              (
                l.`facts.session_duration_min` >= r.n1
              )
            )
            AND (
              l.`facts.session_duration_min` < r.n2
            )
          )
        )
        WHEN 110
        THEN (
          NOT (
            (
              l.units * CAST(1440 AS DECIMAL(18, 6)) <= l.`facts.session_duration_min` * CAST(1 AS DECIMAL(18, 6))
            )
          )
        )
        WHEN 111
        THEN (
          NOT (
            l.`facts.diagnosis_malignant`
          )
        )
        WHEN 112
        THEN (
          NOT (
            l.`facts.outpatient_chemo_or_radiotherapy`
          )
        )
        WHEN 113
        THEN (
          (
            NOT (
              (
                l.`facts.treatment_start_date` <= l.date
                AND l.date < CAST(l.`facts.treatment_start_date` + INTERVAL '7' DAY AS DATE)
              )
            )
          )
        )
        AND (
          NOT (
            CAST(NULL AS BOOLEAN)
          )
        )
        WHEN 114
        THEN (
          (
            NOT (
              (
                l.`facts.treatment_start_date` <= l.date
                AND l.date < CAST(l.`facts.treatment_start_date` + INTERVAL '1' MONTH AS DATE)
              )
            )
          )
        )
        AND (
          NOT (
            CAST(NULL AS BOOLEAN)
          )
        )
        WHEN 115
        THEN (
          NOT (
            (
              (
                NOT (
                  CAST(NULL AS BOOLEAN)
                )
              )
            )
            OR (
              CAST(NULL AS BOOLEAN)
            )
          )
        )
        WHEN 116
        THEN (
          NOT (
            l.`facts.segment_count` >= r.n1
          )
        )
        WHEN 117
        THEN (
          NOT (
            l.`facts.stage_count` = r.n1
          )
        )
        WHEN 118
        THEN (
          NOT (
            NOT (
              l.`facts.primary_lesion_excision_same_session`
            )
          )
        )
        WHEN 119
        THEN (
          NOT (
            NOT (
              COALESCE(l.`facts.vascular_test`, CASE WHEN l.absent IS NULL THEN COALESCE(FALSE) END)
            )
          )
        )
        WHEN 120
        THEN (
          NOT (
            COALESCE(
              YEAR(l.date) - YEAR(c.`patient.birth_date`) - CASE
                WHEN MONTH(l.date) * 100 + DAY(l.date) < MONTH(c.`patient.birth_date`) * 100 + DAY(c.`patient.birth_date`)
                THEN 1
                ELSE 0
              END,
              CASE WHEN NOT c.is_history THEN c.`patient.age` END
            ) < r.n1
          )
        )
        WHEN 121
        THEN (
          NOT (
            NOT (
              l.`facts.trepanation`
            )
          )
        )
        WHEN 122
        THEN (
          NOT (
            l.`facts.pen_count` >= r.n1
          )
        )
        WHEN 123
        THEN (
          NOT (
            NOT (
              l.`facts.patient_transportable`
            )
          )
        )
        WHEN 124
        THEN (
          NOT (
            (
              (
                l.`facts.place_of_service` = r.t1
              )
            )
            OR (
              NOT (
                l.`facts.place_has_eeg`
              )
            )
          )
        )
        WHEN 125
        THEN (
          NOT (
            l.`facts.patient_count` > r.n1
          )
        )
        WHEN 126
        THEN (
          NOT (
            NOT (
              l.`facts.place_has_eeg`
            )
          )
        )
        WHEN 127
        THEN (
          NOT (
            l.`facts.during_surgery`
          )
        )
        WHEN 128
        THEN (
          NOT (
            l.`facts.surgery_type` IN (r.t1, r.t2)
          )
        )
        WHEN 129
        THEN (
          (
            COALESCE(
              l.`facts.documents_requested_by_control`,
              CASE WHEN l.absent IS NULL THEN COALESCE(FALSE) END
            )
          )
        )
        AND (
          NOT (
            l.`facts.documents.electromyogram`
          )
        )
        WHEN 130
        THEN (
          NOT (
            (
              (
                (
                  (
                    l.`facts.recording_seconds` >= r.n1
                  )
                )
                AND (
                  l.`facts.recording_resolution_hz` >= r.n2
                )
              )
            )
            OR (
              l.`facts.test_kind` = r.t1
            )
          )
        )
        WHEN 131
        THEN (
          NOT (
            (
              (
                l.`facts.aneurysm_count` = r.n1
              )
            )
            AND (
              l.`facts.anatomical_site` = r.t1
            )
          )
        )
        WHEN 132
        THEN (
          NOT (
            l.`facts.aneurysm_count` >= r.n1
          )
        )
        WHEN 133
        THEN (
          NOT (
            (
              (
                l.`facts.anatomical_site` = r.t1
              )
            )
            AND (
              l.`facts.pedicle_count` = r.n1
            )
          )
        )
        WHEN 134
        THEN (
          NOT (
            (
              (
                l.`facts.anatomical_site` = r.t1
              )
            )
            OR (
              (
                (
                  l.`facts.anatomical_site` = r.t2
                )
              )
              AND (
                l.`facts.pedicle_count` > r.n1
              )
            )
          )
        )
        WHEN 135
        THEN (
          NOT (
            NOT (
              l.`facts.graft`
            )
          )
        )
        WHEN 136
        THEN (
          NOT (
            l.`facts.graft`
          )
        )
        WHEN 137
        THEN (
          NOT (
            l.`facts.measurement_count` >= r.n1
          )
        )
        WHEN 138
        THEN (
          NOT (
            NOT (
              l.`facts.hospitalised`
            )
          )
        )
        WHEN 139
        THEN CASE
          WHEN l.`judged`['Is it one of the cases that the interministerial tariff of health services names?'] IS NULL
          THEN TRUE
          ELSE FALSE
        END
        WHEN 140
        THEN CASE
          WHEN NOT l.`judged`['Is it one of the cases that the interministerial tariff of health services names?']
          THEN TRUE
          ELSE FALSE
        END
        WHEN 141
        THEN (
          NOT (
            l.`facts.lesion_count` = r.n1
          )
        )
        WHEN 142
        THEN (
          NOT (
            l.`facts.lesion_count` > r.n1
          )
        )
        WHEN 143
        THEN (
          NOT (
            l.`facts.team_count` = r.n1
          )
        )
        WHEN 144
        THEN (
          NOT (
            (
              l.units <= l.`facts.team_count`
            )
          )
        )
        WHEN 145
        THEN (
          NOT (
            l.`facts.lesion_complexity` = r.t1
          )
        )
        WHEN 146
        THEN (
          NOT (
            l.`facts.microscope`
          )
        )
        WHEN 147
        THEN (
          NOT (
            l.`facts.astigmatism_dioptres` > r.n1
          )
        )
        WHEN 148
        THEN (
          NOT (
            l.`facts.ametropia_dioptres` > r.n1
          )
        )
        WHEN 149
        THEN (
          NOT (
            l.`facts.quadrant_count` <= r.n1
          )
        )
        WHEN 150
        THEN (
          NOT (
            l.`facts.quadrant_count` > r.n1
          )
        )
        WHEN 151
        THEN (
          NOT (
            NOT (
              (
                (
                  (
                    ARRAY_CONTAINS(l.`facts.associated_gestures`, r.t1)
                  )
                )
                OR (
                  ARRAY_CONTAINS(l.`facts.associated_gestures`, r.t2)
                )
              )
              OR (
                ARRAY_CONTAINS(l.`facts.associated_gestures`, r.t3)
              )
            )
          )
        )
        WHEN 152
        THEN (
          NOT (
            (
              (
                (
                  ARRAY_CONTAINS(l.`facts.associated_gestures`, r.t1)
                )
              )
              OR (
                ARRAY_CONTAINS(l.`facts.associated_gestures`, r.t2)
              )
            )
            OR (
              ARRAY_CONTAINS(l.`facts.associated_gestures`, r.t3)
            )
          )
        )
        WHEN 153
        THEN (
          NOT (
            l.`facts.laser_kind` = r.t1
          )
        )
        WHEN 154
        THEN (
          NOT (
            l.`facts.laser_kind` IN (r.t1, r.t2)
          )
        )
        WHEN 155
        THEN (
          NOT (
            l.`facts.lens_implanted`
          )
        )
        WHEN 156
        THEN (
          NOT (
            NOT (
              l.`facts.lens_implanted`
            )
          )
        )
        WHEN 157
        THEN (
          NOT (
            l.`facts.anaesthesia_kind` = r.t1
          )
        )
        WHEN 158
        THEN (
          NOT (
            l.`facts.associated_gesture_count` >= r.n1
          )
        )
        WHEN 159
        THEN (
          NOT (
            (
              (
                (
                  ARRAY_CONTAINS(l.`facts.associated_gestures`, r.t1)
                )
              )
              AND (
                ARRAY_CONTAINS(l.`facts.associated_gestures`, r.t2)
              )
            )
            AND (
              ARRAY_CONTAINS(l.`facts.associated_gestures`, r.t3)
            )
          )
        )
        WHEN 160
        THEN (
          NOT (
            (
              COALESCE(
                l.`facts.performer.role`,
                CASE WHEN l.absent IS NULL THEN COALESCE(l.`performer.role`) END
              ) IN (r.t1, r.t2)
            )
            OR (
              (
                (
                  COALESCE(
                    l.`facts.performer.role`,
                    CASE WHEN l.absent IS NULL THEN COALESCE(l.`performer.role`) END
                  ) = r.t3
                )
              )
              AND (
                l.date BETWEEN CAST('2014-05-14' AS DATE) AND CAST('9999-12-31' AS DATE)
              )
            )
          )
        )
        WHEN 161
        THEN (
          NOT (
            l.`facts.documents.prescription`
          )
        )
        WHEN 162
        THEN CASE
          WHEN l.`judged`['Did the therapist keep to the doctor\'s detailed prescription?'] IS NULL
          THEN (
            (
              COALESCE(
                l.`facts.prescription_detailed`,
                CASE WHEN l.absent IS NULL THEN COALESCE(FALSE) END
              )
            )
          )
          ELSE FALSE
        END
        WHEN 163
        THEN CASE
          WHEN NOT l.`judged`['Did the therapist keep to the doctor\'s detailed prescription?']
          THEN (
            (
              COALESCE(
                l.`facts.prescription_detailed`,
                CASE WHEN l.absent IS NULL THEN COALESCE(FALSE) END
              )
            )
          )
          ELSE FALSE
        END
        WHEN 164
        THEN (
          (
            COALESCE(l.`facts.last_session`, CASE WHEN l.absent IS NULL THEN COALESCE(FALSE) END)
          )
        )
        AND (
          NOT (
            l.`facts.documents.final_report`
          )
        )
        WHEN 165
        THEN (
          NOT (
            l.`facts.assessment_sent_to_doctor`
          )
        )
        WHEN 166
        THEN (
          (
            l.`facts.assessment_done`
          )
        )
        AND (
          NOT (
            l.`facts.documents.assessment_prescription`
          )
        )
        WHEN 167
        THEN (
          (
            NOT (
              NOT (
                COALESCE(
                  l.`facts.performer.role`,
                  CASE WHEN l.absent IS NULL THEN COALESCE(l.`performer.role`) END
                ) = r.t1
              )
            )
          )
        )
        AND (
          NOT (
            (
              (
                (
                  ARRAY_CONTAINS(l.`facts.exam_contents`, r.t2)
                )
              )
              AND (
                ARRAY_CONTAINS(l.`facts.exam_contents`, r.t3)
              )
            )
            AND (
              ARRAY_CONTAINS(l.`facts.exam_contents`, r.t4)
            )
          )
        )
        WHEN 168
        THEN (
          NOT (
            (
              (
                (
                  ARRAY_CONTAINS(l.`facts.exam_contents`, r.t1)
                )
              )
              AND (
                ARRAY_CONTAINS(l.`facts.exam_contents`, r.t2)
              )
            )
            AND (
              ARRAY_CONTAINS(l.`facts.exam_contents`, r.t3)
            )
          )
        )
        WHEN 169
        THEN (
          NOT (
            COALESCE(
              YEAR(l.date) - YEAR(c.`patient.birth_date`) - CASE
                WHEN MONTH(l.date) * 100 + DAY(l.date) < MONTH(c.`patient.birth_date`) * 100 + DAY(c.`patient.birth_date`)
                THEN 1
                ELSE 0
              END,
              CASE WHEN NOT c.is_history THEN c.`patient.age` END
            ) <= r.n1
          )
        )
        WHEN 170
        THEN (
          NOT (
            COALESCE(
              YEAR(l.date) - YEAR(c.`patient.birth_date`) - CASE
                WHEN MONTH(l.date) * 100 + DAY(l.date) < MONTH(c.`patient.birth_date`) * 100 + DAY(c.`patient.birth_date`)
                THEN 1
                ELSE 0
              END,
              CASE WHEN NOT c.is_history THEN c.`patient.age` END
            ) >= r.n1
          )
        )
        WHEN 171
        THEN (
          NOT (
            (
              (
                l.`facts.visual_acuity_corrected` < r.n1
              )
            )
            OR (
              (
                (
                  l.`facts.visual_field_degrees` > r.n2
                )
              )
              AND (
                l.`facts.visual_field_degrees` < r.n3
              )
            )
          )
        )
        WHEN 172
        THEN (
          NOT (
            NOT (
              l.`facts.general_anaesthesia`
            )
          )
        )
        WHEN 173
        THEN (
          NOT (
            (
              (
                NOT (
                  l.`facts.foreign_body_impacted`
                )
              )
            )
            AND (
              NOT (
                l.`facts.open_surgery`
              )
            )
          )
        )
        WHEN 174
        THEN (
          NOT (
            (
              (
                l.`facts.foreign_body_impacted`
              )
            )
            AND (
              NOT (
                l.`facts.open_surgery`
              )
            )
          )
        )
        WHEN 175
        THEN (
          NOT (
            NOT (
              l.`facts.foreign_body_impacted`
            )
          )
        )
        WHEN 176
        THEN (
          NOT (
            l.`facts.foreign_body_impacted`
          )
        )
        WHEN 177
        THEN (
          NOT (
            l.`facts.choanal_lesion_kind` = r.t1
          )
        )
        WHEN 178
        THEN (
          NOT (
            NOT (
              COALESCE(l.`facts.part_of_another_act`, CASE WHEN l.absent IS NULL THEN COALESCE(FALSE) END)
            )
          )
        )
        WHEN 179
        THEN TRUE
        WHEN 180
        THEN (
          NOT (
            l.`facts.node_clearance` = r.t1
          )
        )
        WHEN 181
        THEN (
          NOT (
            (
              (
                l.`facts.node_clearance` IN (r.t1, r.t2)
              )
            )
            AND (
              NOT (
                l.`facts.jaw_resection`
              )
            )
          )
        )
        WHEN 182
        THEN (
          NOT (
            (
              (
                l.`facts.node_clearance` IN (r.t1, r.t2)
              )
            )
            AND (
              l.`facts.jaw_resection`
            )
          )
        )
        WHEN 183
        THEN (
          NOT (
            l.`facts.documents.xray`
          )
        )
        WHEN 184
        THEN (
          NOT (
            l.`facts.approach` = r.t1
          )
        )
        WHEN 185
        THEN (
          NOT (
            (
              (
                l.`facts.filling_material` = r.t1
              )
            )
            AND (
              l.`facts.face_count` = r.n1
            )
          )
        )
        WHEN 186
        THEN (
          NOT (
            (
              (
                l.`facts.filling_material` = r.t1
              )
            )
            AND (
              l.`facts.face_count` >= r.n1
            )
          )
        )
        WHEN 187
        THEN (
          NOT (
            (
              (
                (
                  l.`facts.filling_material` = r.t1
                )
              )
              AND (
                l.`facts.tooth` IN (
                  r.t2,
                  r.t3,
                  r.t4,
                  '21',
                  '22',
                  '23',
                  '31',
                  '32',
                  '33',
                  '41',
                  '42',
                  '43',
                  '51',
                  '52',
                  '53',
                  '61',
                  '62',
                  '63',
                  '71',
                  '72',
                  '73',
                  '81',
                  '82',
                  '83'
                )
              )
            )
            AND (
              l.`facts.face_count` = r.n1
            )
          )
        )
        WHEN 188
        THEN (
          NOT (
            (
              (
                (
                  l.`facts.filling_material` = r.t1
                )
              )
              AND (
                l.`facts.tooth` IN (
                  r.t2,
                  r.t3,
                  r.t4,
                  '21',
                  '22',
                  '23',
                  '31',
                  '32',
                  '33',
                  '41',
                  '42',
                  '43',
                  '51',
                  '52',
                  '53',
                  '61',
                  '62',
                  '63',
                  '71',
                  '72',
                  '73',
                  '81',
                  '82',
                  '83'
                )
              )
            )
            AND (
              l.`facts.face_count` >= r.n1
            )
          )
        )
        WHEN 189
        THEN (
          NOT (
            (
              (
                (
                  l.`facts.filling_material` = r.t1
                )
              )
              AND (
                (
                  (
                    l.`facts.tooth` IN (r.t2, r.t3, r.t4, '25', '34', '35', '44', '45')
                  )
                )
                OR (
                  l.`facts.tooth` IN (
                    '16',
                    '17',
                    '18',
                    '26',
                    '27',
                    '28',
                    '36',
                    '37',
                    '38',
                    '46',
                    '47',
                    '48',
                    '54',
                    '55',
                    '64',
                    '65',
                    '74',
                    '75',
                    '84',
                    '85'
                  )
                )
              )
            )
            AND (
              l.`facts.face_count` = r.n1
            )
          )
        )
        WHEN 190
        THEN (
          NOT (
            (
              (
                (
                  l.`facts.filling_material` = r.t1
                )
              )
              AND (
                (
                  (
                    l.`facts.tooth` IN (r.t2, r.t3, r.t4, '25', '34', '35', '44', '45')
                  )
                )
                OR (
                  l.`facts.tooth` IN (
                    '16',
                    '17',
                    '18',
                    '26',
                    '27',
                    '28',
                    '36',
                    '37',
                    '38',
                    '46',
                    '47',
                    '48',
                    '54',
                    '55',
                    '64',
                    '65',
                    '74',
                    '75',
                    '84',
                    '85'
                  )
                )
              )
            )
            AND (
              l.`facts.face_count` >= r.n1
            )
          )
        )
        WHEN 191
        THEN (
          NOT (
            l.`facts.direct_agreement`
          )
        )
        WHEN 192
        THEN (
          NOT (
            l.`facts.tooth` IN (
              r.t1,
              r.t2,
              r.t3,
              r.t4,
              '22',
              '23',
              '31',
              '32',
              '33',
              '41',
              '42',
              '43',
              '51',
              '52',
              '53',
              '61',
              '62',
              '63',
              '71',
              '72',
              '73',
              '81',
              '82',
              '83'
            )
          )
        )
        WHEN 193
        THEN (
          NOT (
            l.`facts.tooth` IN (r.t1, r.t2, r.t3, r.t4, '34', '35', '44', '45')
          )
        )
        WHEN 194
        THEN (
          NOT (
            l.`facts.tooth` IN (
              r.t1,
              r.t2,
              r.t3,
              r.t4,
              '27',
              '28',
              '36',
              '37',
              '38',
              '46',
              '47',
              '48',
              '54',
              '55',
              '64',
              '65',
              '74',
              '75',
              '84',
              '85'
            )
          )
        )
        WHEN 195
        THEN (
          NOT (
            l.`facts.radio_opaque_material`
          )
        )
        WHEN 196
        THEN (
          NOT (
            l.`facts.extraction_kind` = r.t1
          )
        )
        WHEN 197
        THEN (
          NOT (
            l.`facts.documents.xray_preop`
          )
        )
        WHEN 198
        THEN (
          NOT (
            l.`facts.cyst_extent` = r.t1
          )
        )
        WHEN 199
        THEN (
          NOT (
            l.`facts.gum_extent` = r.t1
          )
        )
        WHEN 200
        THEN (
          NOT (
            l.`facts.gum_extent` IN (r.t1, r.t2)
          )
        )
        WHEN 201
        THEN (
          NOT (
            l.`facts.documents.estimate`
          )
        )
        WHEN 202
        THEN (
          NOT (
            (
              l.`facts.prior_approval_date` <= l.date
              AND l.date <= CAST(l.`facts.prior_approval_date` + INTERVAL '1' YEAR AS DATE)
            )
          )
        )
        WHEN 203
        THEN (
          (
            NOT (
              l.`judged`['Has medical control found a verified illness that the state of the teeth can influence?']
            )
          )
        )
        AND (
          NOT (
            (
              (
                l.`facts.antagonist_pairs` < r.n1
              )
            )
            OR (
              l.`facts.anterior_edentation`
            )
          )
        )
        WHEN 204
        THEN (
          NOT (
            NOT (
              l.`facts.filling_possible`
            )
          )
        )
        WHEN 205
        THEN (
          NOT (
            NOT (
              l.`facts.apical_disease`
            )
          )
        )
        WHEN 206
        THEN (
          NOT (
            l.`facts.valid_antagonism`
          )
        )
        WHEN 207
        THEN (
          NOT (
            l.`facts.documents.xray_post`
          )
        )
        WHEN 208
        THEN (
          COALESCE(
            l.`facts.prosthesis_kind`,
            CASE WHEN l.absent IS NULL THEN COALESCE('foreseen') END
          ) IN (r.t1, r.t2)
        )
        WHEN 209
        THEN (
          COALESCE(
            l.`facts.prosthesis_kind`,
            CASE WHEN l.absent IS NULL THEN COALESCE('foreseen') END
          ) IN (r.t1, r.t2, r.t3)
        )
        WHEN 210
        THEN (
          NOT (
            l.`facts.dental_control_acceptance`
          )
        )
        WHEN 211
        THEN (
          NOT (
            (
              (
                l.`facts.denture_material` = r.t1
              )
            )
            AND (
              l.`facts.teeth_replaced` BETWEEN r.n1 AND r.n2
            )
          )
        )
        WHEN 212
        THEN (
          NOT (
            (
              (
                l.`facts.denture_material` = r.t1
              )
            )
            AND (
              l.`facts.teeth_replaced` = r.n1
            )
          )
        )
        WHEN 213
        THEN (
          NOT (
            l.`facts.teeth_replaced` <= r.n1
          )
        )
        WHEN 214
        THEN (
          NOT (
            l.`facts.indication` = r.t1
          )
        )
        WHEN 215
        THEN (
          NOT (
            l.`facts.contiguous_teeth` >= r.n1
          )
        )
        WHEN 216
        THEN (
          NOT (
            l.`facts.radiograph_count` >= r.n1
          )
        )
        WHEN 217
        THEN (
          NOT (
            (
              c.`patient.birth_date` <= l.`facts.treatment_start_date`
              AND l.`facts.treatment_start_date` < CAST(c.`patient.birth_date` + INTERVAL '16' YEAR AS DATE)
            )
          )
        )
        WHEN 218
        THEN (
          (
            COALESCE(
              l.`facts.documents_requested_by_control`,
              CASE WHEN l.absent IS NULL THEN COALESCE(FALSE) END
            )
          )
        )
        AND (
          NOT (
            l.`facts.documents.moulds`
          )
        )
        WHEN 219
        THEN CASE
          WHEN l.`judged`['Does the treatment take account of all deformities that can be corrected?'] IS NULL
          THEN TRUE
          ELSE FALSE
        END
        WHEN 220
        THEN CASE
          WHEN NOT l.`judged`['Does the treatment take account of all deformities that can be corrected?']
          THEN TRUE
          ELSE FALSE
        END
        WHEN 221
        THEN (
          NOT (
            (
              l.`facts.prior_approval_date` <= l.`facts.treatment_start_date`
              AND l.`facts.treatment_start_date` <= CAST(l.`facts.prior_approval_date` + INTERVAL '6' MONTH AS DATE)
            )
          )
        )
        WHEN 222
        THEN (
          NOT (
            NOT (
              l.`facts.plaster_device`
            )
          )
        )
        WHEN 223
        THEN (
          NOT (
            l.`facts.plaster_device`
          )
        )
        WHEN 224
        THEN (
          (
            l.`facts.series_number` = r.n1
          )
        )
        AND (
          NOT (
            l.`facts.documents.assessment`
          )
        )
        WHEN 225
        THEN (
          (
            (
              (
                l.`facts.series_number` > r.n1
              )
            ) AND (
              CAST(NULL AS BOOLEAN)
            )
          )
        )
        AND (
          NOT (
            l.`facts.documents.renewal_assessment`
          )
        )
        WHEN 226
        THEN CASE
          WHEN l.`judged`['Is it an exceptional case that needs several exploration sessions?'] IS NULL
          THEN (
            (
              COALESCE(
                l.`facts.exploration_session_rank`,
                CASE WHEN l.absent IS NULL THEN COALESCE(CAST(1 AS DECIMAL(18, 6))) END
              ) > r.n1
            )
          )
          ELSE FALSE
        END
        WHEN 227
        THEN CASE
          WHEN NOT l.`judged`['Is it an exceptional case that needs several exploration sessions?']
          THEN (
            (
              COALESCE(
                l.`facts.exploration_session_rank`,
                CASE WHEN l.absent IS NULL THEN COALESCE(CAST(1 AS DECIMAL(18, 6))) END
              ) > r.n1
            )
          )
          ELSE FALSE
        END
        WHEN 228
        THEN (
          NOT (
            l.`facts.speech_disorder` = r.t1
          )
        )
        WHEN 229
        THEN (
          NOT (
            NOT (
              l.`facts.neurological_disease`
            )
          )
        )
        WHEN 230
        THEN (
          NOT (
            l.`facts.speech_disorder` IN (r.t1, r.t2, r.t3, r.t4, 'tympanic_and_velar', 'dysglossia')
          )
        )
        WHEN 231
        THEN (
          NOT (
            l.`facts.speech_disorder` IN (r.t1, r.t2)
          )
        )
        WHEN 232
        THEN (
          NOT (
            l.`facts.speech_disorder` IN (r.t1, r.t2, r.t3, r.t4)
          )
        )
        WHEN 233
        THEN (
          NOT (
            l.`facts.speech_disorder` IN (
              r.t1,
              r.t2,
              r.t3,
              r.t4,
              'cerebral_palsy',
              'epilepsy',
              'dementia',
              'neurodegenerative_disease',
              'other_acquired'
            )
          )
        )
        WHEN 234
        THEN (
          NOT (
            l.`facts.speech_disorder` IN (r.t1, r.t2, r.t3, r.t4, 'attention_deficit', 'other_congenital')
          )
        )
        WHEN 235
        THEN (
          (
            NOT (
              NOT (
                l.`facts.speech_disorder` IN (r.t1, r.t2)
              )
            )
          )
        )
        AND (
          NOT (
            l.`facts.session_duration_min` >= r.n1
          )
        )
        WHEN 236
        THEN (
          NOT (
            COALESCE(
              l.`facts.performer.role`,
              CASE WHEN l.absent IS NULL THEN COALESCE(l.`performer.role`) END
            ) IN (r.t1, r.t2)
          )
        )
        WHEN 237
        THEN (
          NOT (
            l.`facts.patient_count` <= r.n1
          )
        )
        WHEN 238
        THEN (
          NOT (
            l.`facts.speech_disorder` IN (
              r.t1,
              r.t2,
              r.t3,
              r.t4,
              'aphasia',
              'voice_disorder',
              'oesophageal_voice',
              'lip_reading_in_acquired_deafness',
              'lip_reading_of_a_deaf_child'
            )
          )
        )
        WHEN 239
        THEN (
          (
            NOT (
              NOT (
                l.`facts.speech_disorder` IN (r.t1, r.t2)
              )
            )
          )
        )
        AND (
          NOT (
            COALESCE(
              YEAR(l.date) - YEAR(c.`patient.birth_date`) - CASE
                WHEN MONTH(l.date) * 100 + DAY(l.date) < MONTH(c.`patient.birth_date`) * 100 + DAY(c.`patient.birth_date`)
                THEN 1
                ELSE 0
              END,
              CASE WHEN NOT c.is_history THEN c.`patient.age` END
            ) >= r.n1
          )
        )
        WHEN 240
        THEN (
          NOT (
            l.`facts.surgery_type` = r.t1
          )
        )
        WHEN 241
        THEN (
          NOT (
            l.`facts.metamere_count` <= r.n1
          )
        )
        WHEN 242
        THEN (
          NOT (
            l.`facts.metamere_count` > r.n1
          )
        )
        WHEN 243
        THEN (
          NOT (
            (
              (
                l.`facts.documents.xray_before`
              )
            )
            OR (
              l.`facts.documents.xray_after`
            )
          )
        )
        WHEN 244
        THEN (
          NOT (
            l.`facts.digit_count` = r.n1
          )
        )
        WHEN 245
        THEN (
          NOT (
            l.`facts.digit_count` >= r.n1
          )
        )
        WHEN 246
        THEN (
          NOT (
            l.`facts.ligament_count` = r.n1
          )
        )
        WHEN 247
        THEN (
          NOT (
            l.`facts.ligament_count` >= r.n1
          )
        )
        WHEN 248
        THEN (
          NOT (
            l.`facts.joint_count` = r.n1
          )
        )
        WHEN 249
        THEN (
          NOT (
            l.`facts.joint_count` >= r.n1
          )
        )
        WHEN 250
        THEN (
          NOT (
            l.`facts.commissure_count` = r.n1
          )
        )
        WHEN 251
        THEN (
          (
            COALESCE(
              l.`facts.documents_requested_by_control`,
              CASE WHEN l.absent IS NULL THEN COALESCE(FALSE) END
            )
          )
        )
        AND (
          NOT (
            l.`facts.documents.results`
          )
        )
        WHEN 252
        THEN (
          NOT (
            l.`facts.residual_volume_measured`
          )
        )
        WHEN 253
        THEN (
          NOT (
            NOT (
              l.`facts.residual_volume_measured`
            )
          )
        )
        WHEN 254
        THEN (
          NOT (
            (
              l.`facts.session_duration_min` = r.n1
            )
            OR (
              l.`facts.session_duration_min` = r.n2
            )
          )
        )
        WHEN 255
        THEN (
          NOT (
            (
              (
                l.`facts.control_period_min` = r.n1
              )
            )
            AND (
              l.`facts.recovery_period_min` = r.n1
            )
          )
        )
        WHEN 256
        THEN (
          NOT (
            l.`facts.approach_count` = r.n1
          )
        )
        WHEN 257
        THEN (
          NOT (
            NOT (
              l.`facts.biopsy`
            )
          )
        )
        WHEN 258
        THEN (
          NOT (
            l.`facts.biopsy`
          )
        )
        WHEN 259
        THEN (
          NOT (
            l.`facts.iterative_operation`
          )
        )
        WHEN 260
        THEN (
          COALESCE(l.`facts.anaesthesia_share`, CASE WHEN l.absent IS NULL THEN COALESCE(FALSE) END)
        )
        WHEN 261
        THEN (
          NOT (
            (
              (
                COALESCE(
                  YEAR(l.date) - YEAR(c.`patient.birth_date`) - CASE
                    WHEN MONTH(l.date) * 100 + DAY(l.date) < MONTH(c.`patient.birth_date`) * 100 + DAY(c.`patient.birth_date`)
                    THEN 1
                    ELSE 0
                  END,
                  CASE WHEN NOT c.is_history THEN c.`patient.age` END
                ) >= r.n1
              )
            )
            OR (
              l.`facts.anatomical_site` = r.t1
            )
          )
        )
        WHEN 262
        THEN (
          NOT (
            (
              (
                COALESCE(
                  YEAR(l.date) - YEAR(c.`patient.birth_date`) - CASE
                    WHEN MONTH(l.date) * 100 + DAY(l.date) < MONTH(c.`patient.birth_date`) * 100 + DAY(c.`patient.birth_date`)
                    THEN 1
                    ELSE 0
                  END,
                  CASE WHEN NOT c.is_history THEN c.`patient.age` END
                ) < r.n1
              )
            )
            AND (
              l.`facts.anatomical_site` IN (r.t1, r.t2)
            )
          )
        )
        WHEN 263
        THEN (
          NOT (
            (
              c.`patient.birth_date` <= l.date
              AND l.date <= CAST(c.`patient.birth_date` + INTERVAL '28' DAY AS DATE)
            )
          )
        )
        WHEN 264
        THEN (
          NOT (
            l.`facts.lead_count` >= r.n1
          )
        )
        WHEN 265
        THEN (
          NOT (
            l.`facts.place_of_service` = r.t1
          )
        )
        WHEN 266
        THEN (
          NOT (
            NOT (
              COALESCE(
                l.`facts.performer.role`,
                CASE WHEN l.absent IS NULL THEN COALESCE(l.`performer.role`) END
              ) IN (r.t1, r.t2)
            )
          )
        )
        WHEN 267
        THEN (
          NOT (
            NOT (
              l.`facts.extracorporeal_circulation`
            )
          )
        )
        WHEN 268
        THEN (
          NOT (
            l.`facts.extracorporeal_circulation`
          )
        )
        WHEN 269
        THEN (
          NOT (
            NOT (
              l.`facts.cardiac_surgery`
            )
          )
        )
        WHEN 270
        THEN (
          NOT (
            (
              (
                (
                  ARRAY_CONTAINS(l.`facts.recording_contents`, r.t1)
                )
              )
              AND (
                ARRAY_CONTAINS(l.`facts.recording_contents`, r.t2)
              )
            )
            AND (
              ARRAY_CONTAINS(l.`facts.recording_contents`, r.t3)
            )
          )
        )
        WHEN 271
        THEN (
          NOT (
            l.`facts.reanimation_means`
          )
        )
        WHEN 272
        THEN (
          NOT (
            l.`facts.channel_count` >= r.n1
          )
        )
        WHEN 273
        THEN (
          NOT (
            ARRAY_CONTAINS(l.`facts.recording_contents`, r.t1)
          )
        )
        WHEN 274
        THEN (
          NOT (
            l.`facts.focus_count` >= r.n1
          )
        )
        WHEN 275
        THEN (
          NOT (
            l.`facts.curve_count` >= r.n1
          )
        )
        WHEN 276
        THEN (
          NOT (
            (
              (
                (
                  (
                    (
                      (
                        ARRAY_CONTAINS(l.`facts.pacemaker_tests`, r.t1)
                      )
                    )
                    AND (
                      ARRAY_CONTAINS(l.`facts.pacemaker_tests`, r.t2)
                    )
                  )
                  AND (
                    ARRAY_CONTAINS(l.`facts.pacemaker_tests`, r.t3)
                  )
                )
                AND (
                  ARRAY_CONTAINS(l.`facts.pacemaker_tests`, r.t4)
                )
              )
              AND (
                ARRAY_CONTAINS(l.`facts.pacemaker_tests`, 'oscilloscopic_study')
              )
            )
            AND (
              ARRAY_CONTAINS(l.`facts.pacemaker_tests`, 'photographic_record')
            )
          )
        )
        WHEN 277
        THEN (
          NOT (
            l.`facts.time_resolution_ms` <= r.n1
          )
        )
        WHEN 278
        THEN (
          NOT (
            l.`facts.hospitalised`
          )
        )
        WHEN 279
        THEN (
          NOT (
            l.`facts.doctor_responsible`
          )
        )
        WHEN 280
        THEN (
          NOT (
            l.`facts.team_specialists` >= r.n1
          )
        )
        WHEN 281
        THEN (
          NOT (
            l.`facts.specialist_always_present`
          )
        )
        WHEN 282
        THEN (
          NOT (
            c.`provider.department` = r.t1
          )
        )
        WHEN 283
        THEN (
          NOT (
            l.`facts.artery_count` = r.n1
          )
        )
        WHEN 284
        THEN (
          NOT (
            l.`facts.lesion_count` >= r.n1
          )
        )
        WHEN 285
        THEN (
          NOT (
            l.`facts.second_surgeon`
          )
        )
        WHEN 286
        THEN (
          NOT (
            COALESCE(
              l.`facts.performer.role`,
              CASE WHEN l.absent IS NULL THEN COALESCE(l.`performer.role`) END
            ) = r.t1
          )
        )
        WHEN 287
        THEN (
          NOT (
            NOT (
              (
                (
                  l.`facts.defect_diameter_cm` > r.n1
                )
              )
              AND (
                l.`facts.wall_substance_lost`
              )
            )
          )
        )
        WHEN 288
        THEN (
          NOT (
            (
              (
                l.`facts.defect_diameter_cm` > r.n1
              )
            )
            AND (
              l.`facts.wall_substance_lost`
            )
          )
        )
        WHEN 289
        THEN (
          NOT (
            NOT (
              l.`facts.visceral_resection`
            )
          )
        )
        WHEN 290
        THEN (
          NOT (
            l.`facts.visceral_resection`
          )
        )
        WHEN 291
        THEN (
          NOT (
            l.`facts.doctor_present_permanently`
          )
        )
        WHEN 292
        THEN (
          NOT (
            (
              (
                NOT (
                  l.`facts.biopsy`
                )
              )
            )
            AND (
              NOT (
                l.`facts.benign_tumour_removed`
              )
            )
          )
        )
        WHEN 293
        THEN (
          NOT (
            (
              (
                l.`facts.biopsy`
              )
            ) OR (
              l.`facts.benign_tumour_removed`
            )
          )
        )
        WHEN 294
        THEN (
          NOT (
            (
              (
                (
                  l.`facts.endoscopy_reach` = r.t1
                )
              )
              AND (
                NOT (
                  l.`facts.biopsy`
                )
              )
            )
            AND (
              NOT (
                l.`facts.polypectomy`
              )
            )
          )
        )
        WHEN 295
        THEN (
          NOT (
            (
              (
                (
                  l.`facts.endoscopy_reach` = r.t1
                )
              ) AND (
                l.`facts.biopsy`
              )
            )
            AND (
              NOT (
                l.`facts.polypectomy`
              )
            )
          )
        )
        WHEN 296
        THEN (
          NOT (
            (
              (
                l.`facts.endoscopy_reach` = r.t1
              )
            ) AND (
              l.`facts.polypectomy`
            )
          )
        )
        WHEN 297
        THEN (
          NOT (
            NOT (
              l.`facts.during_or_after_surgery`
            )
          )
        )
        WHEN 298
        THEN (
          (
            (
              l.`facts.during_surgery`
            )
          )
          AND (
            l.`facts.incision_indication` = r.t1
          )
        )
        WHEN 299
        THEN (
          NOT (
            (
              (
                l.`facts.separate_laparotomy`
              )
            )
            OR (
              NOT (
                l.`facts.during_surgery`
              )
            )
          )
        )
        WHEN 300
        THEN (
          NOT (
            l.`facts.approach` IN (r.t1, r.t2)
          )
        )
        WHEN 301
        THEN (
          NOT (
            l.`facts.approach` IN (r.t1, r.t2, r.t3)
          )
        )
        WHEN 302
        THEN (
          NOT (
            l.`facts.previous_operation_same_site`
          )
        )
        WHEN 303
        THEN (
          NOT (
            l.`facts.nitrogen_atmosphere`
          )
        )
        WHEN 304
        THEN (
          NOT (
            (
              (
                c.`patient.sex` = r.t1
              )
            )
            AND (
              COALESCE(
                YEAR(l.date) - YEAR(c.`patient.birth_date`) - CASE
                  WHEN MONTH(l.date) * 100 + DAY(l.date) < MONTH(c.`patient.birth_date`) * 100 + DAY(c.`patient.birth_date`)
                  THEN 1
                  ELSE 0
                END,
                CASE WHEN NOT c.is_history THEN c.`patient.age` END
              ) >= r.n1
            )
          )
        )
        WHEN 305
        THEN (
          NOT (
            (
              (
                c.`patient.sex` = r.t1
              )
            )
            OR (
              NOT (
                COALESCE(
                  YEAR(l.date) - YEAR(c.`patient.birth_date`) - CASE
                    WHEN MONTH(l.date) * 100 + DAY(l.date) < MONTH(c.`patient.birth_date`) * 100 + DAY(c.`patient.birth_date`)
                    THEN 1
                    ELSE 0
                  END,
                  CASE WHEN NOT c.is_history THEN c.`patient.age` END
                ) >= r.n1
              )
            )
          )
        )
        WHEN 306
        THEN (
          NOT (
            NOT (
              l.`facts.technique` IN (r.t1, r.t2, r.t3)
            )
          )
        )
        WHEN 307
        THEN (
          NOT (
            l.`facts.documents.histology`
          )
        )
        WHEN 308
        THEN (
          (
            (
              (
                l.`facts.iterative_operation`
              )
            )
            AND (
              NOT (
                CAST(NULL AS BOOLEAN)
              )
            )
          )
        )
        AND (
          NOT (
            CAST(NULL AS BOOLEAN)
          )
        )
        WHEN 309
        THEN (
          NOT (
            l.`facts.documents.tracings`
          )
        )
        WHEN 310
        THEN (
          NOT (
            (
              l.`facts.treatment_start_date` <= l.date
              AND l.date <= CAST(l.`facts.treatment_start_date` + INTERVAL '14' DAY AS DATE)
            )
          )
        )
        WHEN 311
        THEN (
          NOT (
            (
              l.`facts.treatment_start_date` <= l.date
              AND l.date >= CAST(l.`facts.treatment_start_date` + INTERVAL '15' DAY AS DATE)
            )
          )
        )
        WHEN 312
        THEN (
          NOT (
            NOT (
              l.`facts.during_dialysis_session`
            )
          )
        )
        WHEN 313
        THEN (
          NOT (
            (
              (
                l.`facts.iterative_operation`
              )
            )
            OR (
              l.`facts.technique` IN (r.t1, r.t2)
            )
          )
        )
        WHEN 314
        THEN (
          NOT (
            (
              (
                l.`facts.iterative_operation`
              )
            ) OR (
              l.`facts.technique` = r.t1
            )
          )
        )
        WHEN 315
        THEN (
          NOT (
            (
              c.`patient.birth_date` <= l.date
              AND l.date >= CAST(c.`patient.birth_date` + INTERVAL '1' MONTH AS DATE)
            )
          )
        )
        WHEN 316
        THEN (
          NOT (
            (
              (
                CAST(NULL AS BOOLEAN)
              )
            )
            OR (
              l.`facts.previous_operation_same_site`
            )
          )
        )
        WHEN 317
        THEN (
          NOT (
            l.`facts.insemination_count` BETWEEN r.n1 AND r.n2
          )
        )
        WHEN 318
        THEN (
          NOT (
            COALESCE(
              l.`facts.performer.role`,
              CASE WHEN l.absent IS NULL THEN COALESCE(l.`performer.role`) END
            ) IN (r.t1, r.t2, r.t3, r.t4)
          )
        )
        WHEN 319
        THEN (
          NOT (
            (
              (
                l.`facts.midwife_competence`
              )
            )
            OR (
              NOT (
                COALESCE(
                  l.`facts.performer.role`,
                  CASE WHEN l.absent IS NULL THEN COALESCE(l.`performer.role`) END
                ) = r.t1
              )
            )
          )
        )
        WHEN 320
        THEN (
          NOT (
            l.`facts.parameter_count` >= r.n1
          )
        )
        WHEN 321
        THEN (
          NOT (
            l.`facts.documents.photo`
          )
        )
        WHEN 322
        THEN (
          NOT (
            l.`facts.analysis_kind_count` >= r.n1
          )
        )
        WHEN 323
        THEN (
          NOT (
            (
              (
                (
                  (
                    ARRAY_CONTAINS(l.`facts.ultrasound_contents`, r.t1)
                  )
                )
                AND (
                  ARRAY_CONTAINS(l.`facts.ultrasound_contents`, r.t2)
                )
              )
              AND (
                ARRAY_CONTAINS(l.`facts.ultrasound_contents`, r.t3)
              )
            )
            AND (
              ARRAY_CONTAINS(l.`facts.ultrasound_contents`, r.t4)
            )
          )
        )
        WHEN 324
        THEN (
          NOT (
            l.`facts.gestational_age_days` <= r.n1
          )
        )
        WHEN 325
        THEN (
          NOT (
            l.`facts.gestational_age_days` >= r.n1
          )
        )
        WHEN 326
        THEN (
          NOT (
            NOT (
              l.`facts.twin`
            )
          )
        )
        WHEN 327
        THEN (
          NOT (
            l.`facts.twin`
          )
        )
        WHEN 328
        THEN (
          (
            NOT (
              NOT (
                ARRAY_CONTAINS(l.`facts.session_content`, r.t1)
              )
            )
          )
        )
        AND (
          NOT (
            l.`facts.patient_count` = r.n1
          )
        )
        WHEN 329
        THEN (
          NOT (
            l.`facts.caesarean_followed`
          )
        )
        WHEN 330
        THEN (
          NOT (
            NOT (
              CAST(NULL AS BOOLEAN)
            )
          )
        )
        WHEN 331
        THEN (
          NOT (
            (
              (
                l.`facts.breech`
              )
            ) AND (
              l.`facts.primiparous`
            )
          )
        )
        WHEN 332
        THEN (
          NOT (
            NOT (
              COALESCE(
                l.`facts.performer.called_in`,
                CASE WHEN l.absent IS NULL THEN COALESCE(l.`performer.facts.called_in`) END
              )
            )
          )
        )
        WHEN 333
        THEN (
          NOT (
            COALESCE(
              l.`facts.performer.called_in`,
              CASE WHEN l.absent IS NULL THEN COALESCE(l.`performer.facts.called_in`) END
            )
          )
        )
        WHEN 334
        THEN (
          NOT (
            l.`facts.technique` IN (r.t1, r.t2)
          )
        )
        WHEN 335
        THEN (
          NOT (
            l.`facts.documents.laboratory`
          )
        )
        WHEN 336
        THEN (
          NOT (
            l.`facts.mother_hospitalised`
          )
        )
        WHEN 337
        THEN (
          NOT (
            (
              (
                ARRAY_CONTAINS(l.`facts.gestures_done`, r.t1)
              )
            )
            AND (
              ARRAY_CONTAINS(l.`facts.gestures_done`, r.t2)
            )
          )
        )
        WHEN 338
        THEN (
          NOT (
            l.`facts.birth_attendant_role` = r.t1
          )
        )
        WHEN 339
        THEN (
          NOT (
            l.`facts.urgent`
          )
        )
        WHEN 340
        THEN (
          NOT (
            l.`facts.during_birth`
          )
        )
        WHEN 341
        THEN (
          NOT (
            l.`facts.anaesthetist_present_permanently`
          )
        )
        WHEN 342
        THEN (
          NOT (
            l.`facts.ray_count` = r.n1
          )
        )
        WHEN 343
        THEN (
          NOT (
            l.`facts.ray_count` >= r.n1
          )
        )
        WHEN 344
        THEN (
          NOT (
            l.`facts.toe_count` = r.n1
          )
        )
        WHEN 345
        THEN (
          NOT (
            l.`facts.toe_count` >= r.n1
          )
        )
        WHEN 346
        THEN (
          NOT (
            NOT (
              l.`facts.lesion_kind` = r.t1
            )
          )
        )
        WHEN 347
        THEN (
          NOT (
            l.`facts.forefoot_surgery_history`
          )
        )
        WHEN 348
        THEN (
          (
            l.`facts.examination_kind` = r.t1
          )
        )
        AND (
          NOT (
            CAST(NULL AS BOOLEAN)
          )
        )
        WHEN 349
        THEN (
          (
            NOT (
              NOT (
                l.`facts.examination_kind` = r.t1
              )
            )
          )
        )
        AND (
          NOT (
            CAST(NULL AS BOOLEAN)
          )
        )
        WHEN 350
        THEN (
          (
            NOT (
              NOT (
                l.`facts.examination_kind` = r.t1
              )
            )
          )
        )
        AND (
          NOT (
            NOT (
              CAST(NULL AS BOOLEAN)
            )
          )
        )
        WHEN 351
        THEN (
          NOT (
            (
              (
                l.`facts.general_anaesthesia`
              )
            )
            AND (
              l.`facts.anaesthesia_by_performer`
            )
          )
        )
        WHEN 352
        THEN (
          NOT (
            c.`provider.type` = r.t1
          )
        )
        WHEN 353
        THEN (
          NOT (
            NOT (
              l.`facts.place_of_service` IN (r.t1, r.t2)
            )
          )
        )
        WHEN 354
        THEN CASE
          WHEN l.`judged`['\'Fewer than four or five\': do five patients still fall under this row?'] IS NULL
          THEN (
            (
              l.`facts.patient_count` = r.n1
            )
          )
          ELSE FALSE
        END
        WHEN 355
        THEN CASE
          WHEN NOT l.`judged`['\'Fewer than four or five\': do five patients still fall under this row?']
          THEN (
            (
              l.`facts.patient_count` = r.n1
            )
          )
          ELSE FALSE
        END
        WHEN 356
        THEN (
          NOT (
            l.`facts.patient_count` BETWEEN r.n1 AND r.n2
          )
        )
        WHEN 357
        THEN CASE
          WHEN l.`judged`['Eight patients fall under both rows: is this the right one?'] IS NULL
          THEN (
            (
              l.`facts.patient_count` = r.n1
            )
          )
          ELSE FALSE
        END
        WHEN 358
        THEN CASE
          WHEN NOT l.`judged`['Eight patients fall under both rows: is this the right one?']
          THEN (
            (
              l.`facts.patient_count` = r.n1
            )
          )
          ELSE FALSE
        END
        WHEN 359
        THEN (
          NOT (
            (
              COALESCE(
                l.`facts.performer.role`,
                CASE WHEN l.absent IS NULL THEN COALESCE(l.`performer.role`) END
              ) IN (r.t1, r.t2)
            )
            OR (
              (
                (
                  COALESCE(
                    l.`facts.performer.role`,
                    CASE WHEN l.absent IS NULL THEN COALESCE(l.`performer.role`) END
                  ) IN (r.t3, r.t4, 'anaesthetist')
                )
              )
              AND (
                l.date BETWEEN CAST('2014-05-14' AS DATE) AND CAST('9999-12-31' AS DATE)
              )
            )
          )
        )
        WHEN 360
        THEN (
          NOT (
            l.`facts.performed_personally`
          )
        )
        WHEN 361
        THEN CASE
          WHEN NOT c.`documents` IS NULL
          AND COALESCE(
            (
              CASE
                WHEN (
                  (
                    NOT (
                      COALESCE(
                        l.`facts.performer.role`,
                        CASE WHEN l.absent IS NULL THEN COALESCE(l.`performer.role`) END
                      ) IN (r.t1, r.t2, r.t3)
                    )
                  )
                )
                AND (
                  l.`facts.documents.prescription`
                )
                THEN NULL
                ELSE (
                  (
                    NOT (
                      COALESCE(
                        l.`facts.performer.role`,
                        CASE WHEN l.absent IS NULL THEN COALESCE(l.`performer.role`) END
                      ) IN (r.t1, r.t2, r.t3)
                    )
                  )
                )
                AND (
                  NOT (
                    l.`facts.documents.prescription`
                  )
                )
              END
            ),
            TRUE
          )
          THEN NULL
          ELSE (
            CASE
              WHEN (
                (
                  NOT (
                    COALESCE(
                      l.`facts.performer.role`,
                      CASE WHEN l.absent IS NULL THEN COALESCE(l.`performer.role`) END
                    ) IN (r.t1, r.t2, r.t3)
                  )
                )
              )
              AND (
                l.`facts.documents.prescription`
              )
              THEN NULL
              ELSE (
                (
                  NOT (
                    COALESCE(
                      l.`facts.performer.role`,
                      CASE WHEN l.absent IS NULL THEN COALESCE(l.`performer.role`) END
                    ) IN (r.t1, r.t2, r.t3)
                  )
                )
              )
              AND (
                NOT (
                  l.`facts.documents.prescription`
                )
              )
            END
          )
        END
        WHEN 362
        THEN (
          (
            NOT (
              COALESCE(
                l.`facts.performer.role`,
                CASE WHEN l.absent IS NULL THEN COALESCE(l.`performer.role`) END
              ) IN (r.t1, r.t2, r.t3)
            )
          )
        )
        AND (
          NOT (
            l.`facts.prescription_indication`
          )
        )
        WHEN 363
        THEN CASE
          WHEN l.`judged`['Does the act follow what the doctor detailed in the prescription?'] IS NULL
          THEN (
            (
              COALESCE(
                l.`facts.prescription_detailed`,
                CASE WHEN l.absent IS NULL THEN COALESCE(FALSE) END
              )
            )
          )
          ELSE FALSE
        END
        WHEN 364
        THEN CASE
          WHEN NOT l.`judged`['Does the act follow what the doctor detailed in the prescription?']
          THEN (
            (
              COALESCE(
                l.`facts.prescription_detailed`,
                CASE WHEN l.absent IS NULL THEN COALESCE(FALSE) END
              )
            )
          )
          ELSE FALSE
        END
        WHEN 365
        THEN (
          (
            NOT (
              (
                (
                  COALESCE(l.`facts.group_session`, CASE WHEN l.absent IS NULL THEN COALESCE(FALSE) END)
                )
              )
              OR (
                COALESCE(l.`facts.parallel_session`, CASE WHEN l.absent IS NULL THEN COALESCE(FALSE) END)
              )
            )
          )
        )
        AND (
          NOT (
            l.`facts.session_duration_min` >= r.n1
          )
        )
        WHEN 366
        THEN (
          (
            NOT (
              (
                (
                  COALESCE(l.`facts.group_session`, CASE WHEN l.absent IS NULL THEN COALESCE(FALSE) END)
                )
              )
              OR (
                COALESCE(l.`facts.parallel_session`, CASE WHEN l.absent IS NULL THEN COALESCE(FALSE) END)
              )
            )
          )
        )
        AND (
          NOT (
            l.`facts.patient_count` = r.n1
          )
        )
        WHEN 367
        THEN (
          NOT (
            NOT (
              l.`facts.rehab_in_progress`
            )
          )
        )
        WHEN 368
        THEN (
          NOT (
            NOT (
              l.`facts.concurrent_prescription`
            )
          )
        )
        WHEN 369
        THEN (
          NOT (
            (
              (
                l.`facts.anatomical_site` IN (r.t1, r.t2)
              )
            )
            OR (
              l.`facts.anatomical_site` = r.t3
            )
          )
        )
        WHEN 370
        THEN (
          NOT (
            (
              (
                (
                  ARRAY_CONTAINS(l.`facts.report_contents`, r.t1)
                )
              )
              AND (
                ARRAY_CONTAINS(l.`facts.report_contents`, r.t2)
              )
            )
            AND (
              ARRAY_CONTAINS(l.`facts.report_contents`, r.t3)
            )
          )
        )
        WHEN 371
        THEN (
          (
            NOT (
              NOT (
                COALESCE(
                  l.`facts.documents_requested_by_control`,
                  CASE WHEN l.absent IS NULL THEN COALESCE(FALSE) END
                )
              )
            )
          )
        )
        AND (
          NOT (
            (
              (
                ARRAY_CONTAINS(l.`facts.report_contents`, r.t1)
              )
            )
            AND (
              ARRAY_CONTAINS(l.`facts.report_contents`, r.t2)
            )
          )
        )
        WHEN 372
        THEN (
          (
            NOT (
              NOT (
                (
                  (
                    COALESCE(
                      l.`facts.documents_requested_by_control`,
                      CASE WHEN l.absent IS NULL THEN COALESCE(FALSE) END
                    )
                  )
                )
                AND (
                  COALESCE(l.`facts.last_session`, CASE WHEN l.absent IS NULL THEN COALESCE(FALSE) END)
                )
              )
            )
          )
        )
        AND (
          NOT (
            (
              (
                (
                  ARRAY_CONTAINS(l.`facts.report_contents`, r.t1)
                )
              )
              AND (
                ARRAY_CONTAINS(l.`facts.report_contents`, r.t2)
              )
            )
            AND (
              ARRAY_CONTAINS(l.`facts.report_contents`, r.t3)
            )
          )
        )
        WHEN 373
        THEN (
          (
            (
              (
                COALESCE(l.`facts.last_session`, CASE WHEN l.absent IS NULL THEN COALESCE(FALSE) END)
              )
            )
            AND (
              l.`facts.planned_sessions` >= r.n1
            )
          )
        )
        AND (
          NOT (
            l.`facts.documents.summary`
          )
        )
        WHEN 374
        THEN (
          (
            COALESCE(l.`facts.treatment_extension`, CASE WHEN l.absent IS NULL THEN COALESCE(FALSE) END)
          )
        )
        AND (
          NOT (
            l.`facts.documents.summary`
          )
        )
        WHEN 375
        THEN (
          (
            COALESCE(l.`facts.treatment_extension`, CASE WHEN l.absent IS NULL THEN COALESCE(FALSE) END)
          )
        )
        AND (
          NOT (
            l.`facts.documents.new_prescription`
          )
        )
        WHEN 376
        THEN (
          (
            COALESCE(l.`facts.treatment_extension`, CASE WHEN l.absent IS NULL THEN COALESCE(FALSE) END)
          )
        )
        AND (
          NOT (
            CAST(NULL AS BOOLEAN)
          )
        )
        WHEN 377
        THEN (
          (
            COALESCE(
              l.`facts.documents_requested_by_control`,
              CASE WHEN l.absent IS NULL THEN COALESCE(FALSE) END
            )
          )
          AND (
            NOT (
              l.`facts.planned_sessions` < r.n1
            )
          )
        )
        AND (
          NOT (
            l.`facts.documents.summary`
          )
        )
        WHEN 378
        THEN (
          NOT (
            (
              (
                l.`facts.anatomical_site` IN (r.t1, r.t2)
              )
            )
            OR (
              l.`facts.anatomical_site` IN (r.t3, r.t4)
            )
          )
        )
        WHEN 379
        THEN (
          NOT (
            NOT (
              (
                (
                  COALESCE(
                    YEAR(l.date) - YEAR(c.`patient.birth_date`) - CASE
                      WHEN MONTH(l.date) * 100 + DAY(l.date) < MONTH(c.`patient.birth_date`) * 100 + DAY(c.`patient.birth_date`)
                      THEN 1
                      ELSE 0
                    END,
                    CASE WHEN NOT c.is_history THEN c.`patient.age` END
                  ) >= r.n1
                )
              )
              AND (
                l.`facts.indication` = r.t1
              )
            )
          )
        )
        WHEN 380
        THEN (
          NOT (
            l.`facts.acute_episode`
          )
        )
        WHEN 381
        THEN (
          NOT (
            NOT (
              l.`facts.acute_episode`
            )
          )
        )
        WHEN 382
        THEN (
          NOT (
            NOT (
              (
                CONTAINS(
                  CASE
                    WHEN NOT l.diagnoses IS NULL
                    THEN UPPER(
                      REPLACE(REPLACE(CONCAT('|', COALESCE(ARRAY_JOIN(l.diagnoses, '|'), '')), '.', ''), ' ', '')
                    )
                  END,
                  '|G510'
                )
              )
            )
          )
        )
        WHEN 383
        THEN (
          NOT (
            (
              CONTAINS(
                CASE
                  WHEN NOT l.diagnoses IS NULL
                  THEN UPPER(
                    REPLACE(REPLACE(CONCAT('|', COALESCE(ARRAY_JOIN(l.diagnoses, '|'), '')), '.', ''), ' ', '')
                  )
                END,
                '|I890'
              )
            )
            OR (
              CONTAINS(
                CASE
                  WHEN NOT l.diagnoses IS NULL
                  THEN UPPER(
                    REPLACE(REPLACE(CONCAT('|', COALESCE(ARRAY_JOIN(l.diagnoses, '|'), '')), '.', ''), ' ', '')
                  )
                END,
                '|I972'
              )
            )
            OR (
              CONTAINS(
                CASE
                  WHEN NOT l.diagnoses IS NULL
                  THEN UPPER(
                    REPLACE(REPLACE(CONCAT('|', COALESCE(ARRAY_JOIN(l.diagnoses, '|'), '')), '.', ''), ' ', '')
                  )
                END,
                '|Q820'
              )
            )
          )
        )
        WHEN 384
        THEN (
          NOT (
            NOT (
              l.`facts.other_pathology_requiring_specific_reeducation`
            )
          )
        )
        WHEN 385
        THEN (
          NOT (
            l.`facts.documents.medical_report`
          )
        )
        WHEN 386
        THEN (
          NOT (
            (
              (
                (
                  (
                    (
                      (
                        ARRAY_CONTAINS(l.`facts.medical_report_contents`, r.t1)
                      )
                    )
                    AND (
                      ARRAY_CONTAINS(l.`facts.medical_report_contents`, r.t2)
                    )
                  )
                  AND (
                    ARRAY_CONTAINS(l.`facts.medical_report_contents`, r.t3)
                  )
                )
                AND (
                  ARRAY_CONTAINS(l.`facts.medical_report_contents`, r.t4)
                )
              )
              AND (
                ARRAY_CONTAINS(l.`facts.medical_report_contents`, 'deficits')
              )
            )
            AND (
              ARRAY_CONTAINS(l.`facts.medical_report_contents`, 'expected_duration')
            )
          )
        )
        WHEN 387
        THEN (
          NOT (
            (
              NOT (
                COALESCE(l.`facts.group_session`, CASE WHEN l.absent IS NULL THEN COALESCE(FALSE) END)
              )
            )
            OR (
              (
                (
                  COALESCE(l.`facts.group_session`, CASE WHEN l.absent IS NULL THEN COALESCE(FALSE) END)
                )
              )
              AND (
                l.date BETWEEN CAST('2014-05-14' AS DATE) AND CAST('9999-12-31' AS DATE)
              )
            )
          )
        )
        WHEN 388
        THEN (
          NOT (
            NOT (
              COALESCE(l.`facts.group_session`, CASE WHEN l.absent IS NULL THEN COALESCE(FALSE) END)
            )
          )
        )
        WHEN 389
        THEN CASE
          WHEN l.`judged`['Does the therapist show and direct the exercises, and control the phases of rest?'] IS NULL
          THEN (
            (
              COALESCE(l.`facts.group_session`, CASE WHEN l.absent IS NULL THEN COALESCE(FALSE) END)
            )
          )
          ELSE FALSE
        END
        WHEN 390
        THEN CASE
          WHEN NOT l.`judged`['Does the therapist show and direct the exercises, and control the phases of rest?']
          THEN (
            (
              COALESCE(l.`facts.group_session`, CASE WHEN l.absent IS NULL THEN COALESCE(FALSE) END)
            )
          )
          ELSE FALSE
        END
        WHEN 391
        THEN CASE
          WHEN l.`judged`['Do all patients of the group benefit from one homogeneous programme of exercises?'] IS NULL
          THEN (
            (
              COALESCE(l.`facts.group_session`, CASE WHEN l.absent IS NULL THEN COALESCE(FALSE) END)
            )
          )
          ELSE FALSE
        END
        WHEN 392
        THEN CASE
          WHEN NOT l.`judged`['Do all patients of the group benefit from one homogeneous programme of exercises?']
          THEN (
            (
              COALESCE(l.`facts.group_session`, CASE WHEN l.absent IS NULL THEN COALESCE(FALSE) END)
            )
          )
          ELSE FALSE
        END
        WHEN 393
        THEN (
          (
            NOT (
              NOT (
                COALESCE(l.`facts.group_session`, CASE WHEN l.absent IS NULL THEN COALESCE(FALSE) END)
              )
            )
          )
        )
        AND (
          NOT (
            (
              l.`facts.session_duration_min` * CAST(1 AS DECIMAL(18, 6)) >= l.`facts.patient_count` * CAST(30 AS DECIMAL(18, 6))
            )
          )
        )
        WHEN 394
        THEN (
          (
            NOT (
              NOT (
                COALESCE(l.`facts.parallel_session`, CASE WHEN l.absent IS NULL THEN COALESCE(FALSE) END)
              )
            )
          )
        )
        AND (
          NOT (
            l.`facts.individual_minutes` >= r.n1
          )
        )
        WHEN 395
        THEN (
          NOT (
            (
              (
                (
                  l.`facts.bath_dimensions.length_m` >= r.n1
                )
              )
              AND (
                l.`facts.bath_dimensions.width_m` >= r.n2
              )
            )
            AND (
              l.`facts.bath_dimensions.depth_m` >= r.n3
            )
          )
        )
        WHEN 396
        THEN (
          NOT (
            CASE WHEN NOT l.`facts.base_act_code` IS NULL THEN TRUE END
          )
        )
        WHEN 397
        THEN (
          NOT (
            l.`facts.qualified_staff_and_material`
          )
        )
        WHEN 398
        THEN (
          NOT (
            l.`facts.provider_diploma`
          )
        )
        WHEN 399
        THEN (
          (
            NOT (
              NOT (
                COALESCE(
                  l.`facts.performer.role`,
                  CASE WHEN l.absent IS NULL THEN COALESCE(l.`performer.role`) END
                ) IN (r.t1, r.t2, r.t3)
              )
            )
          )
        )
        AND (
          NOT (
            NOT (
              COALESCE(l.`facts.act_elsewhere`, CASE WHEN l.absent IS NULL THEN COALESCE(FALSE) END)
            )
          )
        )
        WHEN 400
        THEN (
          NOT (
            c.`patient.sex` = r.t1
          )
        )
        WHEN 401
        THEN (
          NOT (
            NOT (
              l.`facts.indication` = r.t1
            )
          )
        )
        WHEN 402
        THEN (
          NOT (
            l.`facts.sample_count` < r.n1
          )
        )
        WHEN 403
        THEN (
          NOT (
            l.`facts.sample_count` >= r.n1
          )
        )
        WHEN 404
        THEN (
          NOT (
            (
              l.`facts.session_duration_min` * CAST(1 AS DECIMAL(18, 6)) >= l.units * CAST(360 AS DECIMAL(18, 6))
            )
          )
        )
        WHEN 405
        THEN (
          NOT (
            (
              l.`facts.prescription_date` <= l.date
              AND l.date <= CAST(l.`facts.prescription_date` + INTERVAL '6' DAY AS DATE)
            )
          )
        )
        WHEN 406
        THEN (
          NOT (
            l.`facts.consecutive_periods` <= r.n1
          )
        )
        WHEN 407
        THEN (
          NOT (
            (
              (
                l.`facts.start_time` >= r.n1
              )
            )
            AND (
              l.`facts.start_time` < r.n2
            )
          )
        )
        WHEN 408
        THEN (
          NOT (
            (
              (
                l.`facts.start_time` < r.n1
              )
            ) OR (
              l.`facts.start_time` >= r.n2
            )
          )
        )
        WHEN 409
        THEN (
          NOT (
            l.`facts.injection_route` IN (r.t1, r.t2)
          )
        )
        WHEN 410
        THEN (
          (
            (
              NOT (
                CAST(NULL AS BOOLEAN)
              )
            )
          )
          AND (
            (
              l.`facts.prior_approval_request_date` <= l.date
              AND l.date > CAST(l.`facts.prior_approval_request_date` + INTERVAL '15' DAY AS DATE)
            )
          )
        )
        WHEN 411
        THEN (
          NOT (
            CASE WHEN NOT l.`facts.nurse_training_centre` IS NULL THEN TRUE END
          )
        )
        WHEN 412
        THEN (
          NOT (
            ARRAY_CONTAINS(l.`facts.protocol_author`, r.t1)
          )
        )
        WHEN 413
        THEN (
          NOT (
            (
              (
                (
                  (
                    (
                      ARRAY_CONTAINS(l.`facts.protocol_contents`, r.t1)
                    )
                  )
                  AND (
                    ARRAY_CONTAINS(l.`facts.protocol_contents`, r.t2)
                  )
                )
                AND (
                  ARRAY_CONTAINS(l.`facts.protocol_contents`, r.t3)
                )
              )
              AND (
                ARRAY_CONTAINS(l.`facts.protocol_contents`, r.t4)
              )
            )
            AND (
              ARRAY_CONTAINS(l.`facts.protocol_contents`, 'route')
            )
          )
        )
        WHEN 414
        THEN (
          NOT (
            l.`facts.documents.home_sheet`
          )
        )
        WHEN 415
        THEN (
          NOT (
            l.`facts.injection_route` = r.t1
          )
        )
        WHEN 416
        THEN (
          NOT (
            l.`facts.session_duration_min` <= r.n1
          )
        )
        WHEN 417
        THEN (
          NOT (
            (
              (
                l.`facts.session_duration_min` > r.n1
              )
            )
            AND (
              l.`facts.session_duration_min` < r.n2
            )
          )
        )
        WHEN 418
        THEN (
          NOT (
            l.`facts.continuous_surveillance`
          )
        )
        WHEN 419
        THEN (
          NOT (
            (
              (
                (
                  (
                    ARRAY_CONTAINS(l.`facts.perfusion_protocol_contents`, r.t1)
                  )
                )
                AND (
                  ARRAY_CONTAINS(l.`facts.perfusion_protocol_contents`, r.t2)
                )
              )
              AND (
                ARRAY_CONTAINS(l.`facts.perfusion_protocol_contents`, r.t3)
              )
            )
            AND (
              ARRAY_CONTAINS(l.`facts.perfusion_protocol_contents`, r.t4)
            )
          )
        )
        WHEN 420
        THEN (
          NOT (
            l.`facts.document_plates_count` >= r.n1
          )
        )
        WHEN 421
        THEN (
          NOT (
            (
              (
                COALESCE(
                  YEAR(l.date) - YEAR(c.`patient.birth_date`) - CASE
                    WHEN MONTH(l.date) * 100 + DAY(l.date) < MONTH(c.`patient.birth_date`) * 100 + DAY(c.`patient.birth_date`)
                    THEN 1
                    ELSE 0
                  END,
                  CASE WHEN NOT c.is_history THEN c.`patient.age` END
                ) > r.n1
              )
            )
            OR (
              COALESCE(
                YEAR(l.date) - YEAR(c.`patient.birth_date`) - CASE
                  WHEN MONTH(l.date) * 100 + DAY(l.date) < MONTH(c.`patient.birth_date`) * 100 + DAY(c.`patient.birth_date`)
                  THEN 1
                  ELSE 0
                END,
                CASE WHEN NOT c.is_history THEN c.`patient.age` END
              ) < r.n2
            )
          )
        )
        WHEN 422
        THEN (
          NOT (
            (
              (
                CAST(NULL AS BOOLEAN)
              )
            ) OR (
              CAST(NULL AS BOOLEAN)
            )
          )
        )
        WHEN 423
        THEN (
          NOT (
            l.`facts.assisted_act_coefficient` = r.n1
          )
        )
        WHEN 424
        THEN (
          NOT (
            l.`facts.catheter_days` <= r.n1
          )
        )
        WHEN 425
        THEN CASE
          WHEN l.`judged`['Is the act justified, and not expressly foreseen in the nomenclature?'] IS NULL
          THEN TRUE
          ELSE FALSE
        END
        WHEN 426
        THEN CASE
          WHEN NOT l.`judged`['Is the act justified, and not expressly foreseen in the nomenclature?']
          THEN TRUE
          ELSE FALSE
        END
        WHEN 427
        THEN (
          NOT (
            COALESCE(l.`facts.competence`, CASE WHEN l.absent IS NULL THEN COALESCE(TRUE) END)
          )
        )
        WHEN 428
        THEN (
          NOT (
            l.`facts.signature`
          )
        )
        WHEN 429
        THEN (
          NOT (
            CASE WHEN NOT l.`facts.installation_number` IS NULL THEN TRUE END
          )
        )
        WHEN 430
        THEN (
          NOT (
            ARRAY_CONTAINS(l.`facts.report_contents`, r.t1)
          )
        )
        WHEN 431
        THEN (
          NOT (
            l.`facts.plates_marked`
          )
        )
        WHEN 432
        THEN (
          (
            (
              l.`facts.place_of_service` = r.t1
            )
          )
          AND (
            l.`facts.patient_transportable`
          )
        )
        WHEN 433
        THEN (
          NOT (
            (
              l.`facts.segment_count` * CAST(1 AS DECIMAL(18, 6)) >= l.units * CAST(1 AS DECIMAL(18, 6))
            )
          )
        )
        WHEN 434
        THEN (
          NOT (
            (
              l.`facts.incidence_count` * CAST(1 AS DECIMAL(18, 6)) >= l.units * CAST(1 AS DECIMAL(18, 6))
            )
          )
        )
        WHEN 435
        THEN (
          NOT (
            l.`facts.after_fundamental`
          )
        )
        WHEN 436
        THEN (
          NOT (
            NOT (
              l.`facts.after_fundamental`
            )
          )
        )
        WHEN 437
        THEN (
          NOT (
            (
              l.`facts.exam_count` * CAST(1 AS DECIMAL(18, 6)) >= l.units * CAST(1 AS DECIMAL(18, 6))
            )
          )
        )
        WHEN 438
        THEN (
          (
            NOT (
              l.`facts.during_surgery`
            )
          )
        )
        AND (
          NOT (
            l.`facts.plates` >= r.n1
          )
        )
        WHEN 439
        THEN (
          NOT (
            l.`facts.same_vessel`
          )
        )
        WHEN 440
        THEN (
          NOT (
            NOT (
              l.`facts.same_vessel`
            )
          )
        )
        WHEN 441
        THEN (
          NOT (
            l.`facts.examination_field` = r.t1
          )
        )
        WHEN 442
        THEN (
          NOT (
            NOT (
              l.`facts.followed_by_radiographic_time`
            )
          )
        )
        WHEN 443
        THEN (
          NOT (
            l.`facts.plane_count` > r.n1
          )
        )
        WHEN 444
        THEN (
          NOT (
            (
              l.`facts.pose_count` * CAST(1 AS DECIMAL(18, 6)) >= l.units * CAST(4 AS DECIMAL(18, 6))
            )
          )
        )
        WHEN 445
        THEN (
          NOT (
            l.`facts.film_width` = r.n1
          )
        )
        WHEN 446
        THEN (
          NOT (
            l.`facts.film_metres` >= r.n1
          )
        )
      END AS truth,
      COALESCE(
        CASE r.shape
          WHEN 1
          THEN (
            NOT c.`approvals` IS NULL
          )
          WHEN 2
          THEN (
            NOT c.`documents` IS NULL
          )
          WHEN 3
          THEN (
            NOT c.`documents` IS NULL
          )
          WHEN 41
          THEN TRUE
          WHEN 42
          THEN TRUE
          WHEN 53
          THEN TRUE
          WHEN 55
          THEN (
            NOT c.`documents` IS NULL
          )
          WHEN 63
          THEN (
            NOT c.`approvals` IS NULL
          )
          WHEN 65
          THEN (
            NOT c.`approvals` IS NULL
          )
          WHEN 72
          THEN TRUE
          WHEN 105
          THEN (
            NOT c.`documents` IS NULL
          )
          WHEN 113
          THEN (
            NOT c.`approvals` IS NULL
          )
          WHEN 114
          THEN (
            NOT c.`approvals` IS NULL
          )
          WHEN 115
          THEN TRUE
          WHEN 129
          THEN (
            NOT c.`documents` IS NULL
          )
          WHEN 160
          THEN (
            (
              NOT l.`performers` IS NULL
            )
            OR (
              (
                (
                  NOT l.`performers` IS NULL
                )
              )
            )
          )
          WHEN 161
          THEN (
            NOT c.`documents` IS NULL
          )
          WHEN 164
          THEN (
            NOT c.`documents` IS NULL
          )
          WHEN 166
          THEN (
            NOT c.`documents` IS NULL
          )
          WHEN 167
          THEN (
            (
              NOT l.`performers` IS NULL
            )
          )
          WHEN 183
          THEN (
            NOT c.`documents` IS NULL
          )
          WHEN 197
          THEN (
            NOT c.`documents` IS NULL
          )
          WHEN 201
          THEN (
            NOT c.`documents` IS NULL
          )
          WHEN 207
          THEN (
            NOT c.`documents` IS NULL
          )
          WHEN 218
          THEN (
            NOT c.`documents` IS NULL
          )
          WHEN 224
          THEN (
            NOT c.`documents` IS NULL
          )
          WHEN 225
          THEN TRUE
          WHEN 236
          THEN (
            NOT l.`performers` IS NULL
          )
          WHEN 243
          THEN (
            (
              (
                NOT c.`documents` IS NULL
              )
            ) OR (
              NOT c.`documents` IS NULL
            )
          )
          WHEN 251
          THEN (
            NOT c.`documents` IS NULL
          )
          WHEN 266
          THEN (
            NOT l.`performers` IS NULL
          )
          WHEN 286
          THEN (
            NOT l.`performers` IS NULL
          )
          WHEN 307
          THEN (
            NOT c.`documents` IS NULL
          )
          WHEN 308
          THEN TRUE
          WHEN 309
          THEN (
            NOT c.`documents` IS NULL
          )
          WHEN 316
          THEN TRUE
          WHEN 318
          THEN (
            NOT l.`performers` IS NULL
          )
          WHEN 319
          THEN (
            (
              NOT l.`performers` IS NULL
            )
          )
          WHEN 321
          THEN (
            NOT c.`documents` IS NULL
          )
          WHEN 330
          THEN TRUE
          WHEN 332
          THEN (
            NOT l.`performers` IS NULL
          )
          WHEN 333
          THEN (
            NOT l.`performers` IS NULL
          )
          WHEN 335
          THEN (
            NOT c.`documents` IS NULL
          )
          WHEN 348
          THEN (
            NOT c.`approvals` IS NULL
          )
          WHEN 349
          THEN TRUE
          WHEN 350
          THEN TRUE
          WHEN 359
          THEN (
            (
              NOT l.`performers` IS NULL
            )
            OR (
              (
                (
                  NOT l.`performers` IS NULL
                )
              )
            )
          )
          WHEN 361
          THEN (
            (
              NOT l.`performers` IS NULL
            )
          ) OR (
            NOT c.`documents` IS NULL
          )
          WHEN 362
          THEN (
            (
              NOT l.`performers` IS NULL
            )
          )
          WHEN 373
          THEN (
            NOT c.`documents` IS NULL
          )
          WHEN 374
          THEN (
            NOT c.`documents` IS NULL
          )
          WHEN 375
          THEN (
            NOT c.`documents` IS NULL
          )
          WHEN 376
          THEN (
            NOT c.`approvals` IS NULL
          )
          WHEN 377
          THEN (
            NOT c.`documents` IS NULL
          )
          WHEN 385
          THEN (
            NOT c.`documents` IS NULL
          )
          WHEN 395
          THEN (
            (
              (
                (
                  (
                    NOT l.`performers` IS NULL
                  ) OR (
                    l.`performer.role` = 'bath_dimensions'
                  )
                )
              )
              OR (
                (
                  NOT l.`performers` IS NULL
                ) OR (
                  l.`performer.role` = 'bath_dimensions'
                )
              )
            )
            OR (
              (
                NOT l.`performers` IS NULL
              ) OR (
                l.`performer.role` = 'bath_dimensions'
              )
            )
          )
          WHEN 399
          THEN (
            (
              NOT l.`performers` IS NULL
            )
          )
          WHEN 410
          THEN (
            (
              (
                NOT c.`approvals` IS NULL
              )
            )
          )
          WHEN 414
          THEN (
            NOT c.`documents` IS NULL
          )
          WHEN 422
          THEN TRUE
          ELSE FALSE
        END,
        FALSE
      ) AS doubt,
      r.code_ix
    FROM lines AS l
    JOIN asked AS r
      ON r.code_ix = l.code_ix
    JOIN claims AS c
      ON c.claim_ix = l.claim_ix
    WHERE
      l.is_judged AND l.date BETWEEN r.valid_from AND r.valid_to
  ) AS q
  WHERE
    truth IS DISTINCT FROM FALSE
) AS t
