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
            (
              l."facts.area.teams_contracted" < l."facts.area.teams_required"
            )
          )
        )
        WHEN 2
        THEN (
          NOT (
            (
              (
                (
                  l."facts.area.providers.registered_persons" >= l."facts.standard_per_team"
                )
              )
            )
            OR (
              l."facts.area.providers_in_activity" = r.n1
            )
          )
        )
        WHEN 3
        THEN (
          NOT (
            l."facts.health_centre.employed_eligible_doctors" = r.n1
          )
        )
        WHEN 4
        THEN (
          (
            NOT (
              NOT (
                l."facts.county" = r.t1
              )
            )
          )
        )
        AND (
          NOT (
            l."facts.teams_contracted_by_county" <= r.n1
          )
        )
        WHEN 5
        THEN (
          NOT (
            NOT (
              c."patient.facts.registered_here"
            )
          )
        )
        WHEN 6
        THEN (
          NOT (
            l."facts.documents.finding_issued"
          )
        )
        WHEN 7
        THEN (
          NOT (
            l."facts.documents.finding_archived"
          )
        )
        WHEN 8
        THEN (
          NOT (
            c."patient.facts.hzzo_insured"
          )
        )
        WHEN 9
        THEN (
          NOT (
            c."patient.facts.temporarily_away"
          )
        )
        WHEN 10
        THEN (
          NOT (
            l."facts.distance_km_from_chosen_doctor" > r.n1
          )
        )
        WHEN 11
        THEN CASE
          WHEN l."judged"['Was the reason an injury, an acute inflammatory or infectious disease, an acute disorder that needs treatment, or the like?'] IS NULL
          THEN TRUE
          ELSE FALSE
        END
        WHEN 12
        THEN CASE
          WHEN NOT l."judged"['Was the reason an injury, an acute inflammatory or infectious disease, an acute disorder that needs treatment, or the like?']
          THEN TRUE
          ELSE FALSE
        END
        WHEN 13
        THEN (
          NOT (
            l."facts.documents.finding"
          )
        )
        WHEN 14
        THEN (
          NOT (
            l."facts.documents.indication"
          )
        )
        WHEN 15
        THEN (
          NOT (
            (
              (
                l."facts.referral.horizontal"
              )
            ) AND (
              l."facts.practice.group"
            )
          )
        )
        WHEN 16
        THEN (
          NOT (
            l."facts.site_count" <= r.n1
          )
        )
        WHEN 17
        THEN (
          NOT (
            (
              (
                (
                  l."facts.place" = r.t1
                )
              ) AND (
                l."facts.care_kind" = r.t2
              )
            )
            AND (
              l."facts.visit_order" = r.t3
            )
          )
        )
        WHEN 18
        THEN (
          NOT (
            (
              (
                c."patient.facts.palliative_registered"
              )
            )
            OR (
              NOT (
                l."facts.palliative_centre.exists"
              )
            )
          )
        )
        WHEN 19
        THEN (
          NOT (
            l."facts.documents.body_location"
          )
        )
        WHEN 20
        THEN (
          NOT (
            (
              CONTAINS(
                CASE
                  WHEN NOT l.diagnoses IS NULL
                  THEN UPPER(
                    REPLACE(REPLACE(CONCAT('|', ARRAY_TO_STRING(l.diagnoses, '|')), '.', ''), ' ', '')
                  )
                END,
                '|B0'
              )
            )
          )
        )
        WHEN 21
        THEN (
          (
            CONTAINS(
              CASE
                WHEN NOT l.diagnoses IS NULL
                THEN UPPER(
                  REPLACE(REPLACE(CONCAT('|', ARRAY_TO_STRING(l.diagnoses, '|')), '.', ''), ' ', '')
                )
              END,
              '|D22'
            )
          )
          OR (
            CONTAINS(
              CASE
                WHEN NOT l.diagnoses IS NULL
                THEN UPPER(
                  REPLACE(REPLACE(CONCAT('|', ARRAY_TO_STRING(l.diagnoses, '|')), '.', ''), ' ', '')
                )
              END,
              '|D23'
            )
          )
          OR (
            CONTAINS(
              CASE
                WHEN NOT l.diagnoses IS NULL
                THEN UPPER(
                  REPLACE(REPLACE(CONCAT('|', ARRAY_TO_STRING(l.diagnoses, '|')), '.', ''), ' ', '')
                )
              END,
              '|L82'
            )
          )
        )
        WHEN 22
        THEN (
          NOT (
            l."facts.documents.form_1IN"
          )
        )
        WHEN 23
        THEN (
          NOT (
            l."facts.annual_amount_by_nurse" <= r.n1
          )
        )
        WHEN 24
        THEN (
          NOT (
            l."facts.test_method" IN (r.t1, r.t2)
          )
        )
        WHEN 25
        THEN (
          NOT (
            (
              (
                COALESCE(
                  l."facts.performer.profession",
                  CASE WHEN l.absent IS NULL THEN COALESCE(l."performer.profession") END
                ) = r.t1
              )
            )
            AND (
              COALESCE(
                l."facts.performer.specialist",
                CASE WHEN l.absent IS NULL THEN COALESCE(l."performer.specialist") END
              )
            )
          )
        )
        WHEN 26
        THEN (
          NOT (
            CAST(NULL AS BOOLEAN)
          )
        )
        WHEN 27
        THEN (
          NOT (
            l."facts.reader.specialist"
          )
        )
        WHEN 28
        THEN (
          NOT (
            l."facts.lens_determined_by.specialty" = r.t1
          )
        )
        WHEN 29
        THEN (
          NOT (
            COALESCE(
              YEAR(l.date) - YEAR(c."patient.birth_date") - CASE
                WHEN MONTH(l.date) * 100 + DAY(l.date) < MONTH(c."patient.birth_date") * 100 + DAY(c."patient.birth_date")
                THEN 1
                ELSE 0
              END,
              CASE WHEN NOT c.is_history THEN c."patient.age" END
            ) < r.n1
          )
        )
        WHEN 30
        THEN (
          NOT (
            (
              CONTAINS(
                CASE
                  WHEN NOT l.diagnoses IS NULL
                  THEN UPPER(
                    REPLACE(REPLACE(CONCAT('|', ARRAY_TO_STRING(l.diagnoses, '|')), '.', ''), ' ', '')
                  )
                END,
                '|Q523'
              )
            )
            OR (
              CONTAINS(
                CASE
                  WHEN NOT l.diagnoses IS NULL
                  THEN UPPER(
                    REPLACE(REPLACE(CONCAT('|', ARRAY_TO_STRING(l.diagnoses, '|')), '.', ''), ' ', '')
                  )
                END,
                '|Q524'
              )
            )
            OR (
              CONTAINS(
                CASE
                  WHEN NOT l.diagnoses IS NULL
                  THEN UPPER(
                    REPLACE(REPLACE(CONCAT('|', ARRAY_TO_STRING(l.diagnoses, '|')), '.', ''), ' ', '')
                  )
                END,
                '|N84'
              )
            )
          )
        )
        WHEN 31
        THEN (
          NOT (
            l."facts.indication_by_specialty" = r.t1
          )
        )
        WHEN 32
        THEN (
          NOT (
            l."facts.place" = r.t1
          )
        )
        WHEN 33
        THEN CASE
          WHEN l."judged"['Is it a complex surgical procedure that can be done within day surgery?'] IS NULL
          THEN TRUE
          ELSE FALSE
        END
        WHEN 34
        THEN CASE
          WHEN NOT l."judged"['Is it a complex surgical procedure that can be done within day surgery?']
          THEN TRUE
          ELSE FALSE
        END
        WHEN 35
        THEN (
          NOT (
            l."facts.anaesthesia_kind" = r.t1
          )
        )
        WHEN 36
        THEN CASE
          WHEN l."judged"['Is there no other code for this wound care?'] IS NULL
          THEN TRUE
          ELSE FALSE
        END
        WHEN 37
        THEN CASE
          WHEN NOT l."judged"['Is there no other code for this wound care?']
          THEN TRUE
          ELSE FALSE
        END
        WHEN 38
        THEN (
          NOT (
            l."facts.method" = r.t1
          )
        )
        WHEN 39
        THEN (
          NOT (
            (
              CONTAINS(
                CASE
                  WHEN NOT l.diagnoses IS NULL
                  THEN UPPER(
                    REPLACE(REPLACE(CONCAT('|', ARRAY_TO_STRING(l.diagnoses, '|')), '.', ''), ' ', '')
                  )
                END,
                '|C50'
              )
            )
            OR (
              CONTAINS(
                CASE
                  WHEN NOT l.diagnoses IS NULL
                  THEN UPPER(
                    REPLACE(REPLACE(CONCAT('|', ARRAY_TO_STRING(l.diagnoses, '|')), '.', ''), ' ', '')
                  )
                END,
                '|D05'
              )
            )
            OR (
              CONTAINS(
                CASE
                  WHEN NOT l.diagnoses IS NULL
                  THEN UPPER(
                    REPLACE(REPLACE(CONCAT('|', ARRAY_TO_STRING(l.diagnoses, '|')), '.', ''), ' ', '')
                  )
                END,
                '|Z803'
              )
            )
          )
        )
        WHEN 40
        THEN (
          NOT (
            l."facts.activity_mCi" = r.n1
          )
        )
        WHEN 41
        THEN (
          NOT (
            (
              (
                (
                  l."facts.irradiation.site" = r.t1
                )
              )
              AND (
                l."facts.irradiation.intent" = r.t2
              )
            )
            AND (
              l."facts.irradiation.fraction_count" = r.n1
            )
          )
        )
        WHEN 42
        THEN (
          NOT (
            (
              (
                (
                  l."facts.irradiation.site" = r.t1
                )
              )
              AND (
                l."facts.irradiation.intent" = r.t2
              )
            )
            AND (
              l."facts.irradiation.technique" = r.t3
            )
          )
        )
        WHEN 43
        THEN (
          NOT (
            (
              (
                (
                  l."facts.irradiation.site" = r.t1
                )
              )
              AND (
                l."facts.irradiation.intent" = r.t2
              )
            )
            AND (
              l."facts.irradiation.fraction_count" BETWEEN r.n1 AND r.n2
            )
          )
        )
        WHEN 44
        THEN (
          NOT (
            (
              (
                (
                  l."facts.irradiation.site" = r.t1
                )
              )
              AND (
                l."facts.irradiation.intent" = r.t2
              )
            )
            AND (
              l."facts.irradiation.fraction_count" > r.n1
            )
          )
        )
        WHEN 45
        THEN (
          NOT (
            (
              (
                (
                  l."facts.irradiation.site" = r.t1
                )
              )
              AND (
                l."facts.irradiation.intent" = r.t2
              )
            )
            AND (
              l."facts.irradiation.technique" IN (r.t3, r.t4, 'vmat', 'other_special')
            )
          )
        )
        WHEN 46
        THEN (
          NOT (
            (
              (
                l."facts.irradiation.technique" = r.t1
              )
            )
            AND (
              l."facts.irradiation.site" = r.t2
            )
          )
        )
        WHEN 47
        THEN (
          NOT (
            (
              (
                (
                  l."facts.irradiation.metastatic"
                )
              )
              AND (
                l."facts.irradiation.site_count" > r.n1
              )
            )
            AND (
              l."facts.irradiation.intent" = r.t1
            )
          )
        )
        WHEN 48
        THEN (
          NOT (
            (
              (
                l."facts.method" = r.t1
              )
            ) AND (
              l."facts.duration_min" = r.n1
            )
          )
        )
        WHEN 49
        THEN (
          NOT (
            NOT (
              l."facts.method" = r.t1
            )
          )
        )
        WHEN 50
        THEN (
          NOT (
            (
              (
                (
                  COALESCE(
                    l."facts.performer.profession",
                    CASE WHEN l.absent IS NULL THEN COALESCE(l."performer.profession") END
                  ) = r.t1
                )
              )
              AND (
                CASE
                  WHEN NOT COALESCE(
                    l."facts.performer.specialty",
                    CASE WHEN l.absent IS NULL THEN COALESCE(l."performer.specialty") END
                  ) IS NULL
                  THEN TRUE
                END
              )
            )
            AND (
              l."facts.team"
            )
          )
        )
        WHEN 51
        THEN (
          NOT (
            l."facts.duration_min" <= r.n1
          )
        )
        WHEN 52
        THEN (
          NOT (
            l."facts.duration_min" > r.n1
          )
        )
        WHEN 53
        THEN (
          NOT (
            COALESCE(
              l."facts.performer.profession",
              CASE WHEN l.absent IS NULL THEN COALESCE(l."performer.profession") END
            ) IN (r.t1, r.t2)
          )
        )
        WHEN 54
        THEN (
          NOT (
            l."facts.visit_order" = r.t1
          )
        )
        WHEN 55
        THEN (
          NOT (
            l."facts.team.kind" = r.t1
          )
        )
        WHEN 56
        THEN (
          NOT (
            (
              (
                c."provider.type" = r.t1
              )
            )
            AND (
              ARRAY_CONTAINS(c."provider.facts.departments", r.t2)
            )
          )
        )
        WHEN 57
        THEN (
          NOT (
            (
              (
                (
                  (
                    (
                      (
                        CONTAINS(
                          CASE
                            WHEN NOT l.diagnoses IS NULL
                            THEN UPPER(
                              REPLACE(REPLACE(CONCAT('|', ARRAY_TO_STRING(l.diagnoses, '|')), '.', ''), ' ', '')
                            )
                          END,
                          '|C'
                        )
                      )
                    )
                  )
                  AND (
                    l."facts.nutritional_state" IN (r.t1, r.t2)
                  )
                )
              )
              OR (
                (
                  (
                    (
                      CONTAINS(
                        CASE
                          WHEN NOT l.diagnoses IS NULL
                          THEN UPPER(
                            REPLACE(REPLACE(CONCAT('|', ARRAY_TO_STRING(l.diagnoses, '|')), '.', ''), ' ', '')
                          )
                        END,
                        '|K'
                      )
                    )
                  )
                )
                AND (
                  l."facts.nutritional_state" = r.t3
                )
              )
            )
            OR (
              (
                (
                  (
                    CONTAINS(
                      CASE
                        WHEN NOT l.diagnoses IS NULL
                        THEN UPPER(
                          REPLACE(REPLACE(CONCAT('|', ARRAY_TO_STRING(l.diagnoses, '|')), '.', ''), ' ', '')
                        )
                      END,
                      '|E'
                    )
                  )
                )
              )
              AND (
                l."facts.nutritional_state" IN (r.t4, 'malnutrition')
              )
            )
          )
        )
        WHEN 58
        THEN (
          NOT (
            COALESCE(
              YEAR(l.date) - YEAR(c."patient.birth_date") - CASE
                WHEN MONTH(l.date) * 100 + DAY(l.date) < MONTH(c."patient.birth_date") * 100 + DAY(c."patient.birth_date")
                THEN 1
                ELSE 0
              END,
              CASE WHEN NOT c.is_history THEN c."patient.age" END
            ) >= r.n1
          )
        )
        WHEN 59
        THEN (
          NOT (
            l."facts.operation_purpose" = r.t1
          )
        )
        WHEN 60
        THEN (
          NOT (
            l."facts.sample_origin" IN (r.t1, r.t2, r.t3, r.t4, 'other_deep_organ')
          )
        )
        WHEN 61
        THEN (
          NOT (
            (
              (
                l."facts.cytotechnologist"
              )
            )
            AND (
              l."facts.reader.specialty" = r.t1
            )
          )
        )
        WHEN 62
        THEN (
          NOT (
            (
              CONTAINS(
                CASE
                  WHEN NOT l.diagnoses IS NULL
                  THEN UPPER(
                    REPLACE(REPLACE(CONCAT('|', ARRAY_TO_STRING(l.diagnoses, '|')), '.', ''), ' ', '')
                  )
                END,
                '|C56'
              )
            )
            OR (
              CONTAINS(
                CASE
                  WHEN NOT l.diagnoses IS NULL
                  THEN UPPER(
                    REPLACE(REPLACE(CONCAT('|', ARRAY_TO_STRING(l.diagnoses, '|')), '.', ''), ' ', '')
                  )
                END,
                '|Z804'
              )
            )
          )
        )
        WHEN 63
        THEN (
          NOT (
            l."facts.consumables_paid_by_supplier"
          )
        )
        WHEN 64
        THEN (
          NOT (
            l."facts.treatment_number" = r.n1
          )
        )
        WHEN 65
        THEN (
          NOT (
            c."provider.type" IN (r.t1, r.t2)
          )
        )
        WHEN 66
        THEN (
          NOT (
            l."facts.method" IN (r.t1, r.t2)
          )
        )
        WHEN 67
        THEN (
          NOT (
            (
              (
                (
                  CONTAINS(
                    CASE
                      WHEN NOT l.diagnoses IS NULL
                      THEN UPPER(
                        REPLACE(REPLACE(CONCAT('|', ARRAY_TO_STRING(l.diagnoses, '|')), '.', ''), ' ', '')
                      )
                    END,
                    '|C61'
                  )
                )
              )
            )
            AND (
              (
                CONTAINS(
                  CASE
                    WHEN NOT l.diagnoses IS NULL
                    THEN UPPER(
                      REPLACE(REPLACE(CONCAT('|', ARRAY_TO_STRING(l.diagnoses, '|')), '.', ''), ' ', '')
                    )
                  END,
                  '|C795'
                )
              )
            )
          )
        )
        WHEN 68
        THEN (
          NOT (
            l."facts.electrode_kind" = r.t1
          )
        )
        WHEN 69
        THEN (
          NOT (
            c."patient.facts.tracheostoma"
          )
        )
        WHEN 70
        THEN (
          NOT (
            l."facts.documents.medical_record_submitted"
          )
        )
        WHEN 71
        THEN (
          NOT (
            (
              (
                l."facts.drg.pancreas_transplantation"
              )
            )
            OR (
              l."facts.drg.complication_level" = r.t1
            )
          )
        )
        WHEN 72
        THEN (
          NOT (
            (
              (
                NOT (
                  l."facts.drg.pancreas_transplantation"
                )
              )
            )
            AND (
              NOT (
                l."facts.drg.complication_level" = r.t1
              )
            )
          )
        )
        WHEN 73
        THEN (
          NOT (
            (
              CONTAINS(
                CASE
                  WHEN NOT l.diagnoses IS NULL
                  THEN UPPER(
                    REPLACE(REPLACE(CONCAT('|', ARRAY_TO_STRING(l.diagnoses, '|')), '.', ''), ' ', '')
                  )
                END,
                '|G'
              )
            )
          )
        )
        WHEN 74
        THEN (
          NOT (
            l."facts.drg.complication_level" IN (r.t1, r.t2, r.t3)
          )
        )
        WHEN 75
        THEN (
          NOT (
            l."facts.drg.complication_level" = r.t1
          )
        )
        WHEN 76
        THEN (
          NOT (
            l."facts.drg.complication_level" IN (r.t1, r.t2)
          )
        )
        WHEN 77
        THEN (
          NOT (
            (
              (
                l."facts.drg.cardiopulmonary_bypass"
              )
            )
            AND (
              l."facts.drg.complication_level" = r.t1
            )
          )
        )
        WHEN 78
        THEN (
          NOT (
            NOT (
              l."facts.drg.complication_level" = r.t1
            )
          )
        )
        WHEN 79
        THEN (
          NOT (
            l."facts.breathing_support"
          )
        )
        WHEN 80
        THEN (
          NOT (
            (
              (
                NOT (
                  l."facts.drg.invasive_cardiac_diagnostics"
                )
              )
            )
            AND (
              NOT (
                l."facts.drg.complication_level" IN (r.t1, r.t2)
              )
            )
          )
        )
        WHEN 81
        THEN (
          NOT (
            (
              (
                NOT (
                  l."facts.drg.invasive_cardiac_diagnostics"
                )
              )
            )
            AND (
              l."facts.discharge_mode" = r.t1
            )
          )
        )
        WHEN 82
        THEN (
          NOT (
            NOT (
              l."facts.drg.complication_level" IN (r.t1, r.t2)
            )
          )
        )
        WHEN 83
        THEN (
          NOT (
            COALESCE(
              YEAR(l.date) - YEAR(c."patient.birth_date") - CASE
                WHEN MONTH(l.date) * 100 + DAY(l.date) < MONTH(c."patient.birth_date") * 100 + DAY(c."patient.birth_date")
                THEN 1
                ELSE 0
              END,
              CASE WHEN NOT c.is_history THEN c."patient.age" END
            ) > r.n1
          )
        )
        WHEN 84
        THEN (
          NOT (
            (
              (
                (
                  (
                    COALESCE(
                      YEAR(l.date) - YEAR(c."patient.birth_date") - CASE
                        WHEN MONTH(l.date) * 100 + DAY(l.date) < MONTH(c."patient.birth_date") * 100 + DAY(c."patient.birth_date")
                        THEN 1
                        ELSE 0
                      END,
                      CASE WHEN NOT c.is_history THEN c."patient.age" END
                    ) > r.n1
                  )
                )
                AND (
                  l."facts.drg.complication_level" IN (r.t1, r.t2)
                )
              )
            )
            OR (
              l."facts.drg.complication_level" = r.t1
            )
          )
        )
        WHEN 85
        THEN (
          NOT (
            (
              (
                (
                  (
                    COALESCE(
                      YEAR(l.date) - YEAR(c."patient.birth_date") - CASE
                        WHEN MONTH(l.date) * 100 + DAY(l.date) < MONTH(c."patient.birth_date") * 100 + DAY(c."patient.birth_date")
                        THEN 1
                        ELSE 0
                      END,
                      CASE WHEN NOT c.is_history THEN c."patient.age" END
                    ) > r.n1
                  )
                )
                AND (
                  NOT (
                    l."facts.drg.complication_level" IN (r.t1, r.t2)
                  )
                )
              )
            )
            OR (
              NOT (
                l."facts.drg.complication_level" = r.t1
              )
            )
          )
        )
        WHEN 86
        THEN (
          NOT (
            (
              (
                l."facts.drg.skin_graft_or_flap"
              )
            )
            AND (
              NOT (
                l."facts.drg.complication_level" = r.t1
              )
            )
          )
        )
        WHEN 87
        THEN (
          NOT (
            (
              (
                COALESCE(
                  YEAR(l.date) - YEAR(c."patient.birth_date") - CASE
                    WHEN MONTH(l.date) * 100 + DAY(l.date) < MONTH(c."patient.birth_date") * 100 + DAY(c."patient.birth_date")
                    THEN 1
                    ELSE 0
                  END,
                  CASE WHEN NOT c.is_history THEN c."patient.age" END
                ) > r.n1
              )
            )
            AND (
              l."facts.drg.complication_level" IN (r.t1, r.t2)
            )
          )
        )
        WHEN 88
        THEN (
          NOT (
            (
              (
                (
                  (
                    COALESCE(
                      YEAR(l.date) - YEAR(c."patient.birth_date") - CASE
                        WHEN MONTH(l.date) * 100 + DAY(l.date) < MONTH(c."patient.birth_date") * 100 + DAY(c."patient.birth_date")
                        THEN 1
                        ELSE 0
                      END,
                      CASE WHEN NOT c.is_history THEN c."patient.age" END
                    ) > r.n1
                  )
                )
                AND (
                  NOT (
                    l."facts.drg.complication_level" IN (r.t1, r.t2)
                  )
                )
              )
            )
            OR (
              COALESCE(
                YEAR(l.date) - YEAR(c."patient.birth_date") - CASE
                  WHEN MONTH(l.date) * 100 + DAY(l.date) < MONTH(c."patient.birth_date") * 100 + DAY(c."patient.birth_date")
                  THEN 1
                  ELSE 0
                END,
                CASE WHEN NOT c.is_history THEN c."patient.age" END
              ) < r.n2
            )
          )
        )
        WHEN 89
        THEN (
          NOT (
            (
              (
                COALESCE(
                  YEAR(l.date) - YEAR(c."patient.birth_date") - CASE
                    WHEN MONTH(l.date) * 100 + DAY(l.date) < MONTH(c."patient.birth_date") * 100 + DAY(c."patient.birth_date")
                    THEN 1
                    ELSE 0
                  END,
                  CASE WHEN NOT c.is_history THEN c."patient.age" END
                ) > r.n1
              )
            )
            OR (
              l."facts.drg.complication_level" = r.t1
            )
          )
        )
        WHEN 90
        THEN (
          NOT (
            (
              c."patient.birth_date" <= l."facts.admission_date"
              AND l."facts.admission_date" <= CAST(c."patient.birth_date" + INTERVAL '28' DAY AS DATE)
            )
          )
        )
        WHEN 91
        THEN (
          NOT (
            (
              (
                (
                  l."facts.discharge_mode" IN (r.t1, r.t2)
                )
              )
              AND (
                (
                  c."patient.birth_date" <= l."facts.discharge_date"
                  AND l."facts.discharge_date" < CAST(c."patient.birth_date" + INTERVAL '5' DAY AS DATE)
                )
              )
            )
            AND (
              NOT (
                l."facts.drg.significant_operation"
              )
            )
          )
        )
        WHEN 92
        THEN (
          NOT (
            (
              (
                (
                  l."facts.discharge_mode" IN (r.t1, r.t2)
                )
              )
              AND (
                (
                  l."facts.readmission_date" <= l."facts.discharge_date"
                  AND l."facts.discharge_date" < CAST(l."facts.readmission_date" + INTERVAL '5' DAY AS DATE)
                )
              )
            )
            AND (
              NOT (
                l."facts.drg.significant_operation"
              )
            )
          )
        )
        WHEN 93
        THEN (
          NOT (
            (
              (
                (
                  (
                    (
                      c."patient.birth_date" <= l."facts.admission_date"
                      AND l."facts.admission_date" <= CAST(c."patient.birth_date" + INTERVAL '28' DAY AS DATE)
                    )
                  )
                )
                AND (
                  l."facts.admission_weight_g" BETWEEN r.n1 AND r.n2
                )
              )
              AND (
                NOT (
                  l."facts.drg.significant_operation"
                )
              )
            )
            AND (
              NOT (
                l."facts.drg.newborn_problems"
              )
            )
          )
        )
        WHEN 94
        THEN (
          NOT (
            (
              (
                COALESCE(
                  YEAR(l.date) - YEAR(c."patient.birth_date") - CASE
                    WHEN MONTH(l.date) * 100 + DAY(l.date) < MONTH(c."patient.birth_date") * 100 + DAY(c."patient.birth_date")
                    THEN 1
                    ELSE 0
                  END,
                  CASE WHEN NOT c.is_history THEN c."patient.age" END
                ) > r.n1
              )
            )
            OR (
              l."facts.drg.complication_level" IN (r.t1, r.t2, r.t3)
            )
          )
        )
        WHEN 95
        THEN (
          NOT (
            (
              l."facts.staff_by_role.psychiatrist" * CAST(15 AS DECIMAL(18, 6)) >= l."facts.patient_count" * CAST(1 AS DECIMAL(18, 6))
            )
          )
        )
        WHEN 96
        THEN (
          NOT (
            (
              l."facts.staff_by_role.psychologist" * CAST(70 AS DECIMAL(18, 6)) >= l."facts.patient_count" * CAST(1 AS DECIMAL(18, 6))
            )
          )
        )
        WHEN 97
        THEN (
          NOT (
            (
              l."facts.staff_by_role.social_worker" * CAST(70 AS DECIMAL(18, 6)) >= l."facts.patient_count" * CAST(1 AS DECIMAL(18, 6))
            )
          )
        )
        WHEN 98
        THEN (
          NOT (
            (
              l."facts.staff_by_role.social_pedagogue" * CAST(120 AS DECIMAL(18, 6)) >= l."facts.patient_count" * CAST(1 AS DECIMAL(18, 6))
            )
          )
        )
        WHEN 99
        THEN (
          NOT (
            (
              l."facts.staff_by_role.nurse_with_degree" * CAST(12 AS DECIMAL(18, 6)) >= l."facts.patient_count" * CAST(1 AS DECIMAL(18, 6))
            )
          )
        )
        WHEN 100
        THEN (
          NOT (
            (
              l."facts.staff_by_role.work_therapist" * CAST(70 AS DECIMAL(18, 6)) >= l."facts.patient_count" * CAST(1 AS DECIMAL(18, 6))
            )
          )
        )
        WHEN 101
        THEN (
          NOT (
            l."facts.weekly_programme.large_groups" >= r.n1
          )
        )
        WHEN 102
        THEN (
          NOT (
            l."facts.weekly_programme.small_groups_with_psychiatrist" >= r.n1
          )
        )
        WHEN 103
        THEN (
          NOT (
            l."facts.weekly_programme.medium_groups_with_psychologist" >= r.n1
          )
        )
        WHEN 104
        THEN (
          NOT (
            (
              (
                l."facts.weekly_programme.occupational_therapy" >= r.n1
              )
            )
            AND (
              l."facts.weekly_programme.occupational_therapy_hours" >= r.n2
            )
          )
        )
        WHEN 105
        THEN (
          NOT (
            l."facts.weekly_programme.medium_groups_with_nurse" >= r.n1
          )
        )
        WHEN 106
        THEN (
          NOT (
            l."facts.weekly_programme.large_groups_with_social_pedagogue" >= r.n1
          )
        )
        WHEN 107
        THEN (
          (
            NOT (
              NOT (
                l."facts.transfer_from_acute_same_institution"
              )
            )
          )
        )
        AND (
          NOT (
            (
              l."facts.admission_date" <= l.date
              AND l.date >= CAST(l."facts.admission_date" + INTERVAL '9' DAY AS DATE)
            )
          )
        )
      END AS truth,
      COALESCE(
        CASE r.shape
          WHEN 1
          THEN (
            (
              (
                NOT l."performers" IS NULL
              ) OR (
                l."performer.role" = 'area'
              )
            )
          )
          WHEN 2
          THEN (
            (
              (
                (
                  (
                    NOT l."performers" IS NULL
                  ) OR (
                    l."performer.role" = 'area'
                  )
                )
              )
            )
            OR (
              (
                NOT l."performers" IS NULL
              ) OR (
                l."performer.role" = 'area'
              )
            )
          )
          WHEN 3
          THEN (
            (
              NOT l."performers" IS NULL
            ) OR (
              l."performer.role" = 'health_centre'
            )
          )
          WHEN 6
          THEN (
            NOT c."documents" IS NULL
          )
          WHEN 7
          THEN (
            NOT c."documents" IS NULL
          )
          WHEN 13
          THEN (
            NOT c."documents" IS NULL
          )
          WHEN 14
          THEN (
            NOT c."documents" IS NULL
          )
          WHEN 15
          THEN (
            (
              (
                (
                  NOT l."performers" IS NULL
                ) OR (
                  l."performer.role" = 'referral'
                )
              )
            )
            OR (
              (
                NOT l."performers" IS NULL
              ) OR (
                l."performer.role" = 'practice'
              )
            )
          )
          WHEN 18
          THEN (
            (
              (
                NOT l."performers" IS NULL
              )
              OR (
                l."performer.role" = 'palliative_centre'
              )
            )
          )
          WHEN 19
          THEN (
            NOT c."documents" IS NULL
          )
          WHEN 22
          THEN (
            NOT c."documents" IS NULL
          )
          WHEN 25
          THEN (
            (
              (
                NOT l."performers" IS NULL
              )
            ) OR (
              NOT l."performers" IS NULL
            )
          )
          WHEN 26
          THEN (
            NOT c."approvals" IS NULL
          )
          WHEN 27
          THEN (
            (
              NOT l."performers" IS NULL
            ) OR (
              l."performer.role" = 'reader'
            )
          )
          WHEN 28
          THEN (
            (
              NOT l."performers" IS NULL
            )
            OR (
              l."performer.role" = 'lens_determined_by'
            )
          )
          WHEN 41
          THEN (
            (
              (
                (
                  (
                    NOT l."performers" IS NULL
                  ) OR (
                    l."performer.role" = 'irradiation'
                  )
                )
              )
              OR (
                (
                  NOT l."performers" IS NULL
                ) OR (
                  l."performer.role" = 'irradiation'
                )
              )
            )
            OR (
              (
                NOT l."performers" IS NULL
              ) OR (
                l."performer.role" = 'irradiation'
              )
            )
          )
          WHEN 42
          THEN (
            (
              (
                (
                  (
                    NOT l."performers" IS NULL
                  ) OR (
                    l."performer.role" = 'irradiation'
                  )
                )
              )
              OR (
                (
                  NOT l."performers" IS NULL
                ) OR (
                  l."performer.role" = 'irradiation'
                )
              )
            )
            OR (
              (
                NOT l."performers" IS NULL
              ) OR (
                l."performer.role" = 'irradiation'
              )
            )
          )
          WHEN 43
          THEN (
            (
              (
                (
                  (
                    NOT l."performers" IS NULL
                  ) OR (
                    l."performer.role" = 'irradiation'
                  )
                )
              )
              OR (
                (
                  NOT l."performers" IS NULL
                ) OR (
                  l."performer.role" = 'irradiation'
                )
              )
            )
            OR (
              (
                NOT l."performers" IS NULL
              ) OR (
                l."performer.role" = 'irradiation'
              )
            )
          )
          WHEN 44
          THEN (
            (
              (
                (
                  (
                    NOT l."performers" IS NULL
                  ) OR (
                    l."performer.role" = 'irradiation'
                  )
                )
              )
              OR (
                (
                  NOT l."performers" IS NULL
                ) OR (
                  l."performer.role" = 'irradiation'
                )
              )
            )
            OR (
              (
                NOT l."performers" IS NULL
              ) OR (
                l."performer.role" = 'irradiation'
              )
            )
          )
          WHEN 45
          THEN (
            (
              (
                (
                  (
                    NOT l."performers" IS NULL
                  ) OR (
                    l."performer.role" = 'irradiation'
                  )
                )
              )
              OR (
                (
                  NOT l."performers" IS NULL
                ) OR (
                  l."performer.role" = 'irradiation'
                )
              )
            )
            OR (
              (
                NOT l."performers" IS NULL
              ) OR (
                l."performer.role" = 'irradiation'
              )
            )
          )
          WHEN 46
          THEN (
            (
              (
                (
                  NOT l."performers" IS NULL
                ) OR (
                  l."performer.role" = 'irradiation'
                )
              )
            )
            OR (
              (
                NOT l."performers" IS NULL
              ) OR (
                l."performer.role" = 'irradiation'
              )
            )
          )
          WHEN 47
          THEN (
            (
              (
                (
                  (
                    NOT l."performers" IS NULL
                  ) OR (
                    l."performer.role" = 'irradiation'
                  )
                )
              )
              OR (
                (
                  NOT l."performers" IS NULL
                ) OR (
                  l."performer.role" = 'irradiation'
                )
              )
            )
            OR (
              (
                NOT l."performers" IS NULL
              ) OR (
                l."performer.role" = 'irradiation'
              )
            )
          )
          WHEN 50
          THEN (
            (
              (
                (
                  NOT l."performers" IS NULL
                )
              ) OR (
                NOT l."performers" IS NULL
              )
            )
          )
          WHEN 53
          THEN (
            NOT l."performers" IS NULL
          )
          WHEN 55
          THEN (
            (
              NOT l."performers" IS NULL
            ) OR (
              l."performer.role" = 'team'
            )
          )
          WHEN 61
          THEN (
            (
              (
                NOT l."performers" IS NULL
              ) OR (
                l."performer.role" = 'reader'
              )
            )
          )
          WHEN 70
          THEN (
            NOT c."documents" IS NULL
          )
          WHEN 71
          THEN (
            (
              (
                (
                  NOT l."performers" IS NULL
                ) OR (
                  l."performer.role" = 'drg'
                )
              )
            )
            OR (
              (
                NOT l."performers" IS NULL
              ) OR (
                l."performer.role" = 'drg'
              )
            )
          )
          WHEN 72
          THEN (
            (
              (
                (
                  NOT l."performers" IS NULL
                ) OR (
                  l."performer.role" = 'drg'
                )
              )
            )
            OR (
              (
                NOT l."performers" IS NULL
              ) OR (
                l."performer.role" = 'drg'
              )
            )
          )
          WHEN 74
          THEN (
            (
              NOT l."performers" IS NULL
            ) OR (
              l."performer.role" = 'drg'
            )
          )
          WHEN 75
          THEN (
            (
              NOT l."performers" IS NULL
            ) OR (
              l."performer.role" = 'drg'
            )
          )
          WHEN 76
          THEN (
            (
              NOT l."performers" IS NULL
            ) OR (
              l."performer.role" = 'drg'
            )
          )
          WHEN 77
          THEN (
            (
              (
                (
                  NOT l."performers" IS NULL
                ) OR (
                  l."performer.role" = 'drg'
                )
              )
            )
            OR (
              (
                NOT l."performers" IS NULL
              ) OR (
                l."performer.role" = 'drg'
              )
            )
          )
          WHEN 78
          THEN (
            (
              NOT l."performers" IS NULL
            ) OR (
              l."performer.role" = 'drg'
            )
          )
          WHEN 80
          THEN (
            (
              (
                (
                  NOT l."performers" IS NULL
                ) OR (
                  l."performer.role" = 'drg'
                )
              )
            )
            OR (
              (
                NOT l."performers" IS NULL
              ) OR (
                l."performer.role" = 'drg'
              )
            )
          )
          WHEN 81
          THEN (
            (
              (
                (
                  NOT l."performers" IS NULL
                ) OR (
                  l."performer.role" = 'drg'
                )
              )
            )
          )
          WHEN 82
          THEN (
            (
              NOT l."performers" IS NULL
            ) OR (
              l."performer.role" = 'drg'
            )
          )
          WHEN 84
          THEN (
            (
              (
                (
                  (
                    NOT l."performers" IS NULL
                  ) OR (
                    l."performer.role" = 'drg'
                  )
                )
              )
            )
            OR (
              (
                NOT l."performers" IS NULL
              ) OR (
                l."performer.role" = 'drg'
              )
            )
          )
          WHEN 85
          THEN (
            (
              (
                (
                  (
                    NOT l."performers" IS NULL
                  ) OR (
                    l."performer.role" = 'drg'
                  )
                )
              )
            )
            OR (
              (
                NOT l."performers" IS NULL
              ) OR (
                l."performer.role" = 'drg'
              )
            )
          )
          WHEN 86
          THEN (
            (
              (
                (
                  NOT l."performers" IS NULL
                ) OR (
                  l."performer.role" = 'drg'
                )
              )
            )
            OR (
              (
                NOT l."performers" IS NULL
              ) OR (
                l."performer.role" = 'drg'
              )
            )
          )
          WHEN 87
          THEN (
            (
              (
                NOT l."performers" IS NULL
              ) OR (
                l."performer.role" = 'drg'
              )
            )
          )
          WHEN 88
          THEN (
            (
              (
                (
                  (
                    NOT l."performers" IS NULL
                  ) OR (
                    l."performer.role" = 'drg'
                  )
                )
              )
            )
          )
          WHEN 89
          THEN (
            (
              (
                NOT l."performers" IS NULL
              ) OR (
                l."performer.role" = 'drg'
              )
            )
          )
          WHEN 91
          THEN (
            (
              (
                NOT l."performers" IS NULL
              ) OR (
                l."performer.role" = 'drg'
              )
            )
          )
          WHEN 92
          THEN (
            (
              (
                NOT l."performers" IS NULL
              ) OR (
                l."performer.role" = 'drg'
              )
            )
          )
          WHEN 93
          THEN (
            (
              (
                (
                  NOT l."performers" IS NULL
                ) OR (
                  l."performer.role" = 'drg'
                )
              )
            )
            OR (
              (
                NOT l."performers" IS NULL
              ) OR (
                l."performer.role" = 'drg'
              )
            )
          )
          WHEN 94
          THEN (
            (
              (
                NOT l."performers" IS NULL
              ) OR (
                l."performer.role" = 'drg'
              )
            )
          )
          WHEN 95
          THEN (
            (
              (
                NOT l."performers" IS NULL
              ) OR (
                l."performer.role" = 'staff_by_role'
              )
            )
          )
          WHEN 96
          THEN (
            (
              (
                NOT l."performers" IS NULL
              ) OR (
                l."performer.role" = 'staff_by_role'
              )
            )
          )
          WHEN 97
          THEN (
            (
              (
                NOT l."performers" IS NULL
              ) OR (
                l."performer.role" = 'staff_by_role'
              )
            )
          )
          WHEN 98
          THEN (
            (
              (
                NOT l."performers" IS NULL
              ) OR (
                l."performer.role" = 'staff_by_role'
              )
            )
          )
          WHEN 99
          THEN (
            (
              (
                NOT l."performers" IS NULL
              ) OR (
                l."performer.role" = 'staff_by_role'
              )
            )
          )
          WHEN 100
          THEN (
            (
              (
                NOT l."performers" IS NULL
              ) OR (
                l."performer.role" = 'staff_by_role'
              )
            )
          )
          WHEN 101
          THEN (
            (
              NOT l."performers" IS NULL
            ) OR (
              l."performer.role" = 'weekly_programme'
            )
          )
          WHEN 102
          THEN (
            (
              NOT l."performers" IS NULL
            ) OR (
              l."performer.role" = 'weekly_programme'
            )
          )
          WHEN 103
          THEN (
            (
              NOT l."performers" IS NULL
            ) OR (
              l."performer.role" = 'weekly_programme'
            )
          )
          WHEN 104
          THEN (
            (
              (
                (
                  NOT l."performers" IS NULL
                ) OR (
                  l."performer.role" = 'weekly_programme'
                )
              )
            )
            OR (
              (
                NOT l."performers" IS NULL
              ) OR (
                l."performer.role" = 'weekly_programme'
              )
            )
          )
          WHEN 105
          THEN (
            (
              NOT l."performers" IS NULL
            ) OR (
              l."performer.role" = 'weekly_programme'
            )
          )
          WHEN 106
          THEN (
            (
              NOT l."performers" IS NULL
            ) OR (
              l."performer.role" = 'weekly_programme'
            )
          )
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
