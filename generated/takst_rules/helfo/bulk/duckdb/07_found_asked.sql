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
          l."facts.entry_point" = r.n1
        )
        AND (
          NOT (
            l."facts.attrition_severe"
          )
        )
        WHEN 2
        THEN CASE
          WHEN l."judged"['Is the attrition or erosion of essential importance for both function and aesthetics?'] IS NULL
          THEN (
            (
              l."facts.entry_point" = r.n1
            )
          )
          ELSE FALSE
        END
        WHEN 3
        THEN CASE
          WHEN NOT l."judged"['Is the attrition or erosion of essential importance for both function and aesthetics?']
          THEN (
            (
              l."facts.entry_point" = r.n1
            )
          )
          ELSE FALSE
        END
        WHEN 4
        THEN CASE
          WHEN NOT c."documents" IS NULL
          AND COALESCE(
            (
              CASE
                WHEN (
                  (
                    l."facts.entry_point" = r.n1
                  )
                )
                AND (
                  l."facts.documents.attrition_severity"
                )
                THEN NULL
                ELSE (
                  (
                    l."facts.entry_point" = r.n1
                  )
                )
                AND (
                  NOT (
                    l."facts.documents.attrition_severity"
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
                  l."facts.entry_point" = r.n1
                )
              )
              AND (
                l."facts.documents.attrition_severity"
              )
              THEN NULL
              ELSE (
                (
                  l."facts.entry_point" = r.n1
                )
              )
              AND (
                NOT (
                  l."facts.documents.attrition_severity"
                )
              )
            END
          )
        END
        WHEN 5
        THEN (
          l."facts.entry_point" = r.n1
        )
        AND (
          NOT (
            l."facts.tooth_loss_cause" = r.t1
          )
        )
        WHEN 6
        THEN (
          (
            (
              (
                l."facts.entry_point" = r.n1
              )
            )
            AND (
              l."facts.tooth_loss_cause" = r.t1
            )
          )
        )
        AND (
          NOT (
            l."facts.documents.tooth_loss_cause"
          )
        )
        WHEN 7
        THEN CASE
          WHEN l."judged"['Is attrition the cause of the tooth loss, and neither loading nor poor fillings?'] IS NULL
          THEN (
            (
              (
                (
                  l."facts.entry_point" = r.n1
                )
              )
              AND (
                l."facts.tooth_loss_cause" = r.t1
              )
            )
          )
          ELSE FALSE
        END
        WHEN 8
        THEN CASE
          WHEN NOT l."judged"['Is attrition the cause of the tooth loss, and neither loading nor poor fillings?']
          THEN (
            (
              (
                (
                  l."facts.entry_point" = r.n1
                )
              )
              AND (
                l."facts.tooth_loss_cause" = r.t1
              )
            )
          )
          ELSE FALSE
        END
        WHEN 9
        THEN CASE
          WHEN l."judged"['May support be given under this exception, which is strongly restricted?'] IS NULL
          THEN (
            (
              (
                (
                  l."facts.entry_point" = r.n1
                )
              )
              AND (
                l."facts.tooth_loss_cause" = r.t1
              )
            )
          )
          ELSE FALSE
        END
        WHEN 10
        THEN CASE
          WHEN NOT l."judged"['May support be given under this exception, which is strongly restricted?']
          THEN (
            (
              (
                (
                  l."facts.entry_point" = r.n1
                )
              )
              AND (
                l."facts.tooth_loss_cause" = r.t1
              )
            )
          )
          ELSE FALSE
        END
        WHEN 11
        THEN (
          l."facts.entry_point" = r.n1
        )
        AND (
          NOT (
            l."facts.caries_activity" IN (r.t1, r.t2)
          )
        )
        WHEN 12
        THEN (
          (
            l."facts.entry_point" = r.n1
          )
        )
        AND (
          NOT (
            l."facts.documents.hyposalivation"
          )
        )
        WHEN 13
        THEN (
          l."facts.entry_point" = r.n1
        )
        AND (
          NOT (
            (
              (
                (
                  l."facts.hyposalivation_documented_from" <= l."facts.treatment_start"
                  AND l."facts.treatment_start" >= CAST(l."facts.hyposalivation_documented_from" + INTERVAL '1' YEAR AS DATE)
                )
              )
            )
            OR (
              (
                (
                  l."facts.caries_activity" = r.t1
                )
              )
              AND (
                (
                  (
                    l."facts.unstimulated_saliva_ml_min" < r.n2
                  )
                )
                AND (
                  l."facts.stimulated_saliva_ml_min" < r.n3
                )
              )
            )
          )
        )
        WHEN 14
        THEN CASE
          WHEN l."judged"['Is the caries activity so strongly raised that the year of observation may be waived?'] IS NULL
          THEN (
            (
              (
                (
                  (
                    (
                      l."facts.entry_point" = r.n1
                    )
                  )
                  AND (
                    NOT (
                      (
                        l."facts.hyposalivation_documented_from" <= l."facts.treatment_start"
                        AND l."facts.treatment_start" >= CAST(l."facts.hyposalivation_documented_from" + INTERVAL '1' YEAR AS DATE)
                      )
                    )
                  )
                )
                AND (
                  l."facts.caries_activity" = r.t1
                )
              )
              AND (
                (
                  (
                    l."facts.unstimulated_saliva_ml_min" < r.n2
                  )
                )
                AND (
                  l."facts.stimulated_saliva_ml_min" < r.n3
                )
              )
            )
          )
          ELSE FALSE
        END
        WHEN 15
        THEN CASE
          WHEN NOT l."judged"['Is the caries activity so strongly raised that the year of observation may be waived?']
          THEN (
            (
              (
                (
                  (
                    (
                      l."facts.entry_point" = r.n1
                    )
                  )
                  AND (
                    NOT (
                      (
                        l."facts.hyposalivation_documented_from" <= l."facts.treatment_start"
                        AND l."facts.treatment_start" >= CAST(l."facts.hyposalivation_documented_from" + INTERVAL '1' YEAR AS DATE)
                      )
                    )
                  )
                )
                AND (
                  l."facts.caries_activity" = r.t1
                )
              )
              AND (
                (
                  (
                    l."facts.unstimulated_saliva_ml_min" < r.n2
                  )
                )
                AND (
                  l."facts.stimulated_saliva_ml_min" < r.n3
                )
              )
            )
          )
          ELSE FALSE
        END
        WHEN 16
        THEN CASE
          WHEN l."judged"['Is prosthetic treatment right here, although conservative treatment is preferred?'] IS NULL
          THEN (
            (
              l."facts.entry_point" = r.n1
            )
          )
          ELSE FALSE
        END
        WHEN 17
        THEN CASE
          WHEN NOT l."judged"['Is prosthetic treatment right here, although conservative treatment is preferred?']
          THEN (
            (
              l."facts.entry_point" = r.n1
            )
          )
          ELSE FALSE
        END
        WHEN 18
        THEN (
          l."facts.entry_point" = r.n1
        )
        AND (
          NOT (
            l."facts.teeth_lost_due_to_condition"
          )
        )
        WHEN 19
        THEN (
          l."facts.entry_point" = r.n1
        )
        AND (
          NOT (
            l."facts.occupational_injury_approved"
          )
        )
        WHEN 20
        THEN CASE
          WHEN l."judged"['Does the treatment restore the state before the accident?'] IS NULL
          THEN (
            (
              l."facts.entry_point" = r.n1
            )
          )
          ELSE FALSE
        END
        WHEN 21
        THEN CASE
          WHEN NOT l."judged"['Does the treatment restore the state before the accident?']
          THEN (
            (
              l."facts.entry_point" = r.n1
            )
          )
          ELSE FALSE
        END
        WHEN 22
        THEN (
          l."facts.entry_point" = r.n1
        )
        AND (
          NOT (
            l."facts.related_to_injury"
          )
        )
        WHEN 23
        THEN CASE
          WHEN NOT c."documents" IS NULL
          AND COALESCE(
            (
              CASE
                WHEN (
                  (
                    l."facts.entry_point" = r.n1
                  )
                )
                AND (
                  l."facts.documents.nav_approval"
                )
                THEN NULL
                ELSE (
                  (
                    l."facts.entry_point" = r.n1
                  )
                )
                AND (
                  NOT (
                    l."facts.documents.nav_approval"
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
                  l."facts.entry_point" = r.n1
                )
              )
              AND (
                l."facts.documents.nav_approval"
              )
              THEN NULL
              ELSE (
                (
                  l."facts.entry_point" = r.n1
                )
              )
              AND (
                NOT (
                  l."facts.documents.nav_approval"
                )
              )
            END
          )
        END
        WHEN 24
        THEN (
          l."facts.entry_point" = r.n1
        )
        AND (
          NOT (
            l."facts.accident_type" = r.t1
          )
        )
        WHEN 25
        THEN (
          l."facts.entry_point" = r.n1
        )
        AND (
          NOT (
            (
              (
                l."facts.related_to_injury"
              )
            )
            OR (
              (
                (
                  l."facts.ep13_point" = r.t1
                )
              )
              AND (
                l."facts.re_treatment_of_earlier_injury"
              )
            )
          )
        )
        WHEN 26
        THEN (
          (
            (
              l."facts.entry_point" = r.n1
            )
          )
          AND (
            l."facts.ep13_point" = r.t1
          )
        )
        AND (
          NOT (
            (
              (
                (
                  l."facts.accident_date" <= l."facts.treatment_start"
                  AND l."facts.treatment_start" <= CAST(l."facts.accident_date" + INTERVAL '1' YEAR AS DATE)
                )
              )
            )
            OR (
              (
                (
                  c."patient.birth_date" >= CAST('1999-01-01' AS DATE)
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
        )
        WHEN 27
        THEN (
          (
            (
              l."facts.entry_point" = r.n1
            )
          )
          AND (
            l."facts.ep13_point" = r.t1
          )
        )
        AND (
          NOT (
            (
              (
                l."facts.injury_mechanism" = r.t2
              )
            )
            OR (
              l."facts.re_treatment_of_earlier_injury"
            )
          )
        )
        WHEN 28
        THEN (
          (
            (
              (
                l."facts.entry_point" = r.n1
              )
            )
            AND (
              l."facts.ep13_point" = r.t1
            )
          )
        )
        AND (
          NOT (
            l."facts.documents.diagnosis"
          )
        )
        WHEN 29
        THEN (
          NOT (
            (
              COALESCE(
                l."facts.performer.role",
                CASE WHEN l.absent IS NULL THEN COALESCE(l."performer.role") END
              ) IN (r.t1, r.t2)
            )
            OR (
              (
                (
                  COALESCE(
                    l."facts.performer.role",
                    CASE WHEN l.absent IS NULL THEN COALESCE(l."performer.role") END
                  ) = r.t2
                )
                AND (
                  (
                    (
                      (
                        ARRAY_CONTAINS(l."facts.condition", r.t3)
                      )
                    )
                    OR (
                      ARRAY_CONTAINS(l."facts.condition", r.t4)
                    )
                  )
                )
              )
              AND (
                l.date BETWEEN CAST('2019-01-01' AS DATE) AND CAST('2019-12-31' AS DATE)
              )
            )
          )
        )
        WHEN 30
        THEN (
          NOT (
            COALESCE(
              l."facts.performer.role",
              CASE WHEN l.absent IS NULL THEN COALESCE(l."performer.role") END
            ) = r.t1
          )
        )
        WHEN 31
        THEN (
          NOT (
            l."facts.referral_from" IN (r.t1, r.t2)
          )
        )
        WHEN 32
        THEN (
          NOT (
            l."facts.follow_up_purpose" IN (r.t1, r.t2, r.t3)
          )
        )
        WHEN 33
        THEN (
          NOT (
            l."facts.related_treatment.kind" IN (r.t1, r.t2, r.t3)
          )
        )
        WHEN 34
        THEN (
          NOT (
            REPLACE(
              REPLACE(
                REPLACE(REPLACE(REPLACE(l."facts.related_treatment.paragraph", '§', ''), ' ', ''), ' ', ''),
                ' ',
                ''
              ),
              ' ',
              ''
            ) = r.t1
          )
        )
        WHEN 35
        THEN CASE
          WHEN l."judged"['Was the follow-up necessary?'] IS NULL
          THEN TRUE
          ELSE FALSE
        END
        WHEN 36
        THEN CASE WHEN NOT l."judged"['Was the follow-up necessary?'] THEN TRUE ELSE FALSE END
        WHEN 37
        THEN (
          NOT (
            (
              COALESCE(
                l."facts.performer.role",
                CASE WHEN l.absent IS NULL THEN COALESCE(l."performer.role") END
              ) IN (r.t1, r.t2)
            )
            OR (
              (
                (
                  COALESCE(
                    l."facts.performer.role",
                    CASE WHEN l.absent IS NULL THEN COALESCE(l."performer.role") END
                  ) = r.t3
                )
                AND (
                  (
                    l."facts.related_treatment.kind" = r.t4
                  )
                )
              )
              AND (
                l.date BETWEEN CAST('2019-01-01' AS DATE) AND CAST('2019-12-31' AS DATE)
              )
            )
          )
        )
        WHEN 38
        THEN (
          NOT (
            l."facts.duration_min" > r.n1
          )
        )
        WHEN 39
        THEN (
          NOT (
            (
              REPLACE(
                REPLACE(REPLACE(REPLACE(REPLACE(l."facts.paragraph", '§', ''), ' ', ''), ' ', ''), ' ', ''),
                ' ',
                ''
              ) = r.t1
            )
            OR (
              REPLACE(
                REPLACE(REPLACE(REPLACE(REPLACE(l."facts.paragraph", '§', ''), ' ', ''), ' ', ''), ' ', ''),
                ' ',
                ''
              ) = r.t2
            )
          )
        )
        WHEN 40
        THEN (
          l."facts.anaesthesia_method" IN (r.t1, r.t2)
        )
        WHEN 41
        THEN (
          NOT (
            (
              COALESCE(
                l."facts.performer.role",
                CASE WHEN l.absent IS NULL THEN COALESCE(l."performer.role") END
              ) IN (r.t1, r.t2)
            )
            OR (
              (
                (
                  COALESCE(
                    l."facts.performer.role",
                    CASE WHEN l.absent IS NULL THEN COALESCE(l."performer.role") END
                  ) = r.t3
                )
                AND (
                  (
                    (
                      (
                        ARRAY_CONTAINS(l."facts.condition", r.t4)
                      )
                    )
                    OR (
                      ARRAY_CONTAINS(l."facts.condition", 'peri_implantitis')
                    )
                  )
                )
              )
              AND (
                l.date BETWEEN CAST('2019-01-01' AS DATE) AND CAST('2019-12-31' AS DATE)
              )
            )
          )
        )
        WHEN 42
        THEN (
          NOT (
            (
              l."facts.entry_point" = r.n1
            )
            OR (
              l."facts.entry_point" = r.n2
            )
            OR (
              l."facts.entry_point" = r.n3
            )
            OR (
              l."facts.entry_point" = r.n4
            )
          )
        )
        WHEN 43
        THEN (
          NOT (
            (
              COALESCE(
                l."facts.performer.role",
                CASE WHEN l.absent IS NULL THEN COALESCE(l."performer.role") END
              ) IN (r.t1, r.t2)
            )
            OR (
              (
                (
                  COALESCE(
                    l."facts.performer.role",
                    CASE WHEN l.absent IS NULL THEN COALESCE(l."performer.role") END
                  ) = r.t3
                )
                AND (
                  (
                    (
                      l."facts.entry_point" = r.n1
                    )
                    OR (
                      l."facts.entry_point" = r.n2
                    )
                    OR (
                      l."facts.entry_point" = r.n3
                    )
                    OR (
                      l."facts.entry_point" = r.n4
                    )
                  )
                )
              )
              AND (
                l.date BETWEEN CAST('2019-01-01' AS DATE) AND CAST('2019-12-31' AS DATE)
              )
            )
          )
        )
        WHEN 44
        THEN (
          NOT (
            (
              (
                l."facts.restoration_material" = r.t1
              )
            )
            AND (
              l."facts.made_clinically"
            )
          )
        )
        WHEN 45
        THEN (
          NOT (
            (
              (
                COALESCE(l."facts.root_filling", CASE WHEN l.absent IS NULL THEN COALESCE(TRUE) END)
              )
            )
            OR (
              COALESCE(
                l."facts.revision_of_root_filling",
                CASE WHEN l.absent IS NULL THEN COALESCE(FALSE) END
              )
            )
          )
        )
        WHEN 46
        THEN (
          NOT (
            (
              (
                (
                  (
                    l."facts.restoration_type" = r.t1
                  )
                )
                AND (
                  l."facts.restoration_material" IN (r.t2, r.t3, r.t4)
                )
              )
            )
            OR (
              (
                (
                  l."facts.restoration_type" = 'porcelain_inlay'
                )
              )
              AND (
                l."facts.surfaces" >= r.n1
              )
            )
          )
        )
        WHEN 47
        THEN (
          NOT (
            l."facts.dental_technical_work"
          )
        )
        WHEN 48
        THEN (
          NOT (
            COALESCE(l."facts.bridge_link", CASE WHEN l.absent IS NULL THEN COALESCE(TRUE) END)
          )
        )
        WHEN 49
        THEN CASE
          WHEN l."judged"['Is each link that was made about as large as a natural tooth?'] IS NULL
          THEN TRUE
          ELSE FALSE
        END
        WHEN 50
        THEN CASE
          WHEN NOT l."judged"['Is each link that was made about as large as a natural tooth?']
          THEN TRUE
          ELSE FALSE
        END
        WHEN 51
        THEN (
          NOT (
            (
              l.units <= l."facts.links_made"
            )
          )
        )
        WHEN 52
        THEN (
          NOT (
            COALESCE(l."facts.implant_based", CASE WHEN l.absent IS NULL THEN COALESCE(TRUE) END)
          )
        )
        WHEN 53
        THEN (
          NOT (
            COALESCE(
              l."facts.retained_or_deep_root",
              CASE WHEN l.absent IS NULL THEN COALESCE(TRUE) END
            )
          )
        )
        WHEN 54
        THEN (
          NOT (
            l."facts.flap_needed"
          )
        )
        WHEN 55
        THEN (
          NOT (
            ARRAY_CONTAINS(l."facts.condition", r.t1)
          )
        )
        WHEN 56
        THEN CASE
          WHEN l."judged"['Does the systematic treatment aim at infection control?'] IS NULL
          THEN TRUE
          ELSE FALSE
        END
        WHEN 57
        THEN CASE
          WHEN NOT l."judged"['Does the systematic treatment aim at infection control?']
          THEN TRUE
          ELSE FALSE
        END
        WHEN 58
        THEN (
          NOT (
            COALESCE(
              l."facts.performer.specialty",
              CASE WHEN l.absent IS NULL THEN COALESCE(l."performer.specialty") END
            ) = r.t1
          )
        )
        WHEN 59
        THEN (
          (
            l."facts.tooth" = r.n1
          )
          OR (
            l."facts.tooth" = r.n2
          )
          OR (
            l."facts.tooth" = r.n3
          )
          OR (
            l."facts.tooth" = r.n4
          )
          OR (
            l."facts.tooth" = CAST(27 AS DECIMAL(18, 6))
          )
          OR (
            l."facts.tooth" = CAST(28 AS DECIMAL(18, 6))
          )
          OR (
            l."facts.tooth" = CAST(36 AS DECIMAL(18, 6))
          )
          OR (
            l."facts.tooth" = CAST(37 AS DECIMAL(18, 6))
          )
          OR (
            l."facts.tooth" = CAST(38 AS DECIMAL(18, 6))
          )
          OR (
            l."facts.tooth" = CAST(46 AS DECIMAL(18, 6))
          )
          OR (
            l."facts.tooth" = CAST(47 AS DECIMAL(18, 6))
          )
          OR (
            l."facts.tooth" = CAST(48 AS DECIMAL(18, 6))
          )
        )
        AND (
          NOT (
            CASE WHEN NOT l."facts.exception_justification" IS NULL THEN TRUE END
          )
        )
        WHEN 60
        THEN CASE
          WHEN l."judged"['Is the exception for a tooth behind the premolars necessary?'] IS NULL
          THEN (
            (
              (
                (
                  (
                    l."facts.tooth" = r.n1
                  )
                  OR (
                    l."facts.tooth" = r.n2
                  )
                  OR (
                    l."facts.tooth" = r.n3
                  )
                  OR (
                    l."facts.tooth" = r.n4
                  )
                  OR (
                    l."facts.tooth" = CAST(27 AS DECIMAL(18, 6))
                  )
                  OR (
                    l."facts.tooth" = CAST(28 AS DECIMAL(18, 6))
                  )
                  OR (
                    l."facts.tooth" = CAST(36 AS DECIMAL(18, 6))
                  )
                  OR (
                    l."facts.tooth" = CAST(37 AS DECIMAL(18, 6))
                  )
                  OR (
                    l."facts.tooth" = CAST(38 AS DECIMAL(18, 6))
                  )
                  OR (
                    l."facts.tooth" = CAST(46 AS DECIMAL(18, 6))
                  )
                  OR (
                    l."facts.tooth" = CAST(47 AS DECIMAL(18, 6))
                  )
                  OR (
                    l."facts.tooth" = CAST(48 AS DECIMAL(18, 6))
                  )
                )
              )
              AND (
                CASE WHEN NOT l."facts.exception_justification" IS NULL THEN TRUE END
              )
            )
          )
          ELSE FALSE
        END
        WHEN 61
        THEN CASE
          WHEN NOT l."judged"['Is the exception for a tooth behind the premolars necessary?']
          THEN (
            (
              (
                (
                  (
                    l."facts.tooth" = r.n1
                  )
                  OR (
                    l."facts.tooth" = r.n2
                  )
                  OR (
                    l."facts.tooth" = r.n3
                  )
                  OR (
                    l."facts.tooth" = r.n4
                  )
                  OR (
                    l."facts.tooth" = CAST(27 AS DECIMAL(18, 6))
                  )
                  OR (
                    l."facts.tooth" = CAST(28 AS DECIMAL(18, 6))
                  )
                  OR (
                    l."facts.tooth" = CAST(36 AS DECIMAL(18, 6))
                  )
                  OR (
                    l."facts.tooth" = CAST(37 AS DECIMAL(18, 6))
                  )
                  OR (
                    l."facts.tooth" = CAST(38 AS DECIMAL(18, 6))
                  )
                  OR (
                    l."facts.tooth" = CAST(46 AS DECIMAL(18, 6))
                  )
                  OR (
                    l."facts.tooth" = CAST(47 AS DECIMAL(18, 6))
                  )
                  OR (
                    l."facts.tooth" = CAST(48 AS DECIMAL(18, 6))
                  )
                )
              )
              AND (
                CASE WHEN NOT l."facts.exception_justification" IS NULL THEN TRUE END
              )
            )
          )
          ELSE FALSE
        END
        WHEN 62
        THEN (
          (
            (
              (
                (
                  l."facts.tooth" = r.n1
                )
                OR (
                  l."facts.tooth" = r.n2
                )
                OR (
                  l."facts.tooth" = r.n3
                )
                OR (
                  l."facts.tooth" = r.n4
                )
                OR (
                  l."facts.tooth" = CAST(27 AS DECIMAL(18, 6))
                )
                OR (
                  l."facts.tooth" = CAST(28 AS DECIMAL(18, 6))
                )
                OR (
                  l."facts.tooth" = CAST(36 AS DECIMAL(18, 6))
                )
                OR (
                  l."facts.tooth" = CAST(37 AS DECIMAL(18, 6))
                )
                OR (
                  l."facts.tooth" = CAST(38 AS DECIMAL(18, 6))
                )
                OR (
                  l."facts.tooth" = CAST(46 AS DECIMAL(18, 6))
                )
                OR (
                  l."facts.tooth" = CAST(47 AS DECIMAL(18, 6))
                )
                OR (
                  l."facts.tooth" = CAST(48 AS DECIMAL(18, 6))
                )
              )
            )
            AND (
              CASE WHEN NOT l."facts.exception_justification" IS NULL THEN TRUE END
            )
          )
        )
        AND (
          NOT (
            l."facts.documents.exception"
          )
        )
        WHEN 63
        THEN (
          NOT (
            CASE WHEN NOT l."facts.tooth" IS NULL THEN TRUE END
          )
        )
        WHEN 64
        THEN (
          NOT (
            (
              l.units <= l."facts.implants_inserted"
            )
          )
        )
        WHEN 65
        THEN (
          NOT (
            l."facts.indication" = r.t1
          )
        )
        WHEN 66
        THEN (
          l."facts.indication" = r.t1
        )
        WHEN 67
        THEN (
          NOT (
            (
              (
                NOT (
                  COALESCE(l."facts.card2_used", CASE WHEN l.absent IS NULL THEN COALESCE(FALSE) END)
                )
              )
            )
            OR (
              (
                l."facts.card2_documented_on" < l."facts.settlement_sent_on"
              )
            )
          )
        )
        WHEN 68
        THEN (
          NOT (
            (
              (
                NOT (
                  COALESCE(l."facts.card2_used", CASE WHEN l.absent IS NULL THEN COALESCE(FALSE) END)
                )
              )
            )
            OR (
              (
                l."facts.entry_point" = r.n1
              ) OR (
                l."facts.entry_point" = r.n2
              )
            )
          )
        )
        WHEN 69
        THEN (
          (
            COALESCE(l."facts.card2_used", CASE WHEN l.absent IS NULL THEN COALESCE(FALSE) END)
          )
        )
        AND (
          NOT (
            l."facts.documents.exemption_card_2"
          )
        )
        WHEN 70
        THEN (
          NOT (
            (
              (
                NOT (
                  COALESCE(l."facts.card2_used", CASE WHEN l.absent IS NULL THEN COALESCE(FALSE) END)
                )
              )
            )
            OR (
              l."facts.card2_year" = r.n1
            )
          )
        )
      END AS truth,
      COALESCE(
        CASE r.shape
          WHEN 4
          THEN (
            NOT c."documents" IS NULL
          )
          WHEN 6
          THEN (
            NOT c."documents" IS NULL
          )
          WHEN 12
          THEN (
            NOT c."documents" IS NULL
          )
          WHEN 23
          THEN (
            NOT c."documents" IS NULL
          )
          WHEN 28
          THEN (
            NOT c."documents" IS NULL
          )
          WHEN 29
          THEN (
            (
              NOT l."performers" IS NULL
            )
            OR (
              (
                (
                  NOT l."performers" IS NULL
                )
              )
            )
          )
          WHEN 30
          THEN (
            NOT l."performers" IS NULL
          )
          WHEN 33
          THEN (
            (
              NOT l."links" IS NULL
            )
            OR (
              NOT l."links.supplement_of.n" IS NULL
            )
            OR (
              NOT l."links.supplement_of.code" IS NULL
            )
            OR (
              NOT l."links.follow_up_of.n" IS NULL
            )
            OR (
              NOT l."links.follow_up_of.code" IS NULL
            )
            OR (
              NOT l."links.part_of.n" IS NULL
            )
            OR (
              NOT l."links.part_of.code" IS NULL
            )
            OR (
              NOT l."links.material_of.n" IS NULL
            )
            OR (
              NOT l."links.material_of.code" IS NULL
            )
            OR (
              NOT l."links.result_of.n" IS NULL
            )
            OR (
              NOT l."links.result_of.code" IS NULL
            )
          )
          WHEN 34
          THEN (
            (
              NOT l."links" IS NULL
            )
            OR (
              NOT l."links.supplement_of.n" IS NULL
            )
            OR (
              NOT l."links.supplement_of.code" IS NULL
            )
            OR (
              NOT l."links.follow_up_of.n" IS NULL
            )
            OR (
              NOT l."links.follow_up_of.code" IS NULL
            )
            OR (
              NOT l."links.part_of.n" IS NULL
            )
            OR (
              NOT l."links.part_of.code" IS NULL
            )
            OR (
              NOT l."links.material_of.n" IS NULL
            )
            OR (
              NOT l."links.material_of.code" IS NULL
            )
            OR (
              NOT l."links.result_of.n" IS NULL
            )
            OR (
              NOT l."links.result_of.code" IS NULL
            )
          )
          WHEN 37
          THEN (
            (
              NOT l."performers" IS NULL
            )
            OR (
              (
                (
                  NOT l."performers" IS NULL
                )
                OR (
                  (
                    (
                      NOT l."links" IS NULL
                    )
                    OR (
                      NOT l."links.supplement_of.n" IS NULL
                    )
                    OR (
                      NOT l."links.supplement_of.code" IS NULL
                    )
                    OR (
                      NOT l."links.follow_up_of.n" IS NULL
                    )
                    OR (
                      NOT l."links.follow_up_of.code" IS NULL
                    )
                    OR (
                      NOT l."links.part_of.n" IS NULL
                    )
                    OR (
                      NOT l."links.part_of.code" IS NULL
                    )
                    OR (
                      NOT l."links.material_of.n" IS NULL
                    )
                    OR (
                      NOT l."links.material_of.code" IS NULL
                    )
                    OR (
                      NOT l."links.result_of.n" IS NULL
                    )
                    OR (
                      NOT l."links.result_of.code" IS NULL
                    )
                  )
                )
              )
            )
          )
          WHEN 41
          THEN (
            (
              NOT l."performers" IS NULL
            )
            OR (
              (
                (
                  NOT l."performers" IS NULL
                )
              )
            )
          )
          WHEN 43
          THEN (
            (
              NOT l."performers" IS NULL
            )
            OR (
              (
                (
                  NOT l."performers" IS NULL
                )
              )
            )
          )
          WHEN 58
          THEN (
            NOT l."performers" IS NULL
          )
          WHEN 62
          THEN (
            NOT c."documents" IS NULL
          )
          WHEN 69
          THEN (
            NOT c."documents" IS NULL
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
