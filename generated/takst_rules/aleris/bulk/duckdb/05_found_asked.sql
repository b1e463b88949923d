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
            COALESCE(
              c."provider.facts.name",
              CASE
                WHEN l.absent IS NULL AND c.absent IS NULL
                THEN COALESCE('Aleris Helse AS')
              END
            ) = r.t1
          )
        )
        WHEN 2
        THEN (
          NOT (
            c."provider.department" IN (r.t1, r.t2)
          )
        )
        WHEN 3
        THEN (
          c."provider.department" = r.t1
        )
        AND (
          NOT (
            (
              (
                (
                  (
                    (
                      (
                        (
                          (
                            (
                              (
                                (
                                  (
                                    (
                                      (
                                        (
                                          (
                                            (
                                              (
                                                (
                                                  (
                                                    (
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
                                                                    '|I839'
                                                                  )
                                                                )
                                                              )
                                                            )
                                                            AND (
                                                              l."code" IN (r.t2, r.t3)
                                                            )
                                                          )
                                                        )
                                                        OR (
                                                          (
                                                            (
                                                              l."code" = r.t4
                                                            )
                                                          )
                                                          AND (
                                                            NOT (
                                                              l."facts.consultation_led_to_procedure"
                                                            )
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
                                                                '|M20'
                                                              )
                                                            )
                                                          )
                                                        )
                                                        AND (
                                                          (
                                                            (
                                                              (
                                                                STARTS_WITH(UPPER(REPLACE(REPLACE(l."code", '.', ''), ' ', '')), 'NHG')
                                                              )
                                                            )
                                                          )
                                                          OR (
                                                            l."code" = 'NHK57'
                                                          )
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
                                                              '|M77'
                                                            )
                                                          )
                                                        )
                                                      )
                                                      AND (
                                                        (
                                                          STARTS_WITH(UPPER(REPLACE(REPLACE(l."code", '.', ''), ' ', '')), 'NHL')
                                                        )
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
                                                            '|G576'
                                                          )
                                                        )
                                                      )
                                                    )
                                                    AND (
                                                      l."code" = 'ACC59'
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
                                                          '|M674'
                                                        )
                                                      )
                                                    )
                                                  )
                                                  AND (
                                                    l."code" = 'NHM39'
                                                  )
                                                )
                                              )
                                              OR (
                                                (
                                                  (
                                                    (
                                                      (
                                                        (
                                                          l."facts.service_type" = 'consultation'
                                                        )
                                                      )
                                                      AND (
                                                        l."facts.specialty_group" = 'foot'
                                                      )
                                                    )
                                                    AND (
                                                      NOT (
                                                        (
                                                          (
                                                            (
                                                              STARTS_WITH(UPPER(REPLACE(REPLACE(l."code", '.', ''), ' ', '')), 'NHG')
                                                            )
                                                            OR (
                                                              STARTS_WITH(UPPER(REPLACE(REPLACE(l."code", '.', ''), ' ', '')), 'NHL')
                                                            )
                                                            OR (
                                                              STARTS_WITH(UPPER(REPLACE(REPLACE(l."code", '.', ''), ' ', '')), 'NCL')
                                                            )
                                                          )
                                                        )
                                                        OR (
                                                          l."code" IN (
                                                            r.t2,
                                                            r.t3,
                                                            r.t4,
                                                            'NHK57',
                                                            'ACC59',
                                                            'NHM39',
                                                            'ACC51',
                                                            'ACC53',
                                                            'NDM19',
                                                            'WBGM10',
                                                            'NDM49',
                                                            'NDM39',
                                                            'QBE10',
                                                            'QCE10',
                                                            'QDE10',
                                                            'QAA10',
                                                            'QBA10',
                                                            'QCA10',
                                                            'QDA10',
                                                            'DJD20',
                                                            'DHB40',
                                                            'DMB20',
                                                            'DNB20',
                                                            'DPA30',
                                                            'AAFX00',
                                                            'GXAV37',
                                                            'GXAV38',
                                                            'GXAV40'
                                                          )
                                                        )
                                                      )
                                                    )
                                                  )
                                                )
                                                AND (
                                                  NOT (
                                                    l."facts.consultation_led_to_procedure"
                                                  )
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
                                                      '|G56'
                                                    )
                                                  )
                                                )
                                              )
                                              AND (
                                                l."code" IN ('ACC51', 'ACC53')
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
                                                    '|M720'
                                                  )
                                                )
                                              )
                                            )
                                            AND (
                                              l."code" = 'NDM19'
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
                                                  '|M720'
                                                )
                                              )
                                            )
                                          )
                                          AND (
                                            l."code" = 'WBGM10'
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
                                                '|M77'
                                              )
                                            )
                                          )
                                        )
                                        AND (
                                          (
                                            STARTS_WITH(UPPER(REPLACE(REPLACE(l."code", '.', ''), ' ', '')), 'NCL')
                                          )
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
                                              '|M653'
                                            )
                                          )
                                        )
                                      )
                                      AND (
                                        l."code" = 'NDM49'
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
                                            '|M674'
                                          )
                                        )
                                      )
                                    )
                                    AND (
                                      l."code" = 'NDM39'
                                    )
                                  )
                                )
                                OR (
                                  (
                                    (
                                      (
                                        (
                                          (
                                            l."facts.service_type" = 'consultation'
                                          )
                                        )
                                        AND (
                                          l."facts.specialty_group" = 'hand'
                                        )
                                      )
                                      AND (
                                        NOT (
                                          (
                                            (
                                              (
                                                STARTS_WITH(UPPER(REPLACE(REPLACE(l."code", '.', ''), ' ', '')), 'NHG')
                                              )
                                              OR (
                                                STARTS_WITH(UPPER(REPLACE(REPLACE(l."code", '.', ''), ' ', '')), 'NHL')
                                              )
                                              OR (
                                                STARTS_WITH(UPPER(REPLACE(REPLACE(l."code", '.', ''), ' ', '')), 'NCL')
                                              )
                                            )
                                          )
                                          OR (
                                            l."code" IN (
                                              r.t2,
                                              r.t3,
                                              r.t4,
                                              'NHK57',
                                              'ACC59',
                                              'NHM39',
                                              'ACC51',
                                              'ACC53',
                                              'NDM19',
                                              'WBGM10',
                                              'NDM49',
                                              'NDM39',
                                              'QBE10',
                                              'QCE10',
                                              'QDE10',
                                              'QAA10',
                                              'QBA10',
                                              'QCA10',
                                              'QDA10',
                                              'DJD20',
                                              'DHB40',
                                              'DMB20',
                                              'DNB20',
                                              'DPA30',
                                              'AAFX00',
                                              'GXAV37',
                                              'GXAV38',
                                              'GXAV40'
                                            )
                                          )
                                        )
                                      )
                                    )
                                  )
                                  AND (
                                    NOT (
                                      l."facts.consultation_led_to_procedure"
                                    )
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
                                        '|D235'
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
                                        '|D236'
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
                                        '|D237'
                                      )
                                    )
                                  )
                                )
                                AND (
                                  l."code" IN ('QBE10', 'QCE10', 'QDE10')
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
                                      '|D225'
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
                                      '|D226'
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
                                      '|D227'
                                    )
                                  )
                                )
                              )
                              AND (
                                l."code" IN ('QBE10', 'QCE10', 'QDE10')
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
                                    '|C445'
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
                                    '|C446'
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
                                    '|C447'
                                  )
                                )
                              )
                            )
                            AND (
                              l."code" IN ('QBE10', 'QCE10', 'QDE10')
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
                                  '|D170'
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
                                  '|D171'
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
                                  '|D172'
                                )
                              )
                            )
                          )
                          AND (
                            l."code" IN ('QAA10', 'QBA10', 'QCA10', 'QDA10')
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
                                '|J342'
                              )
                            )
                          )
                        )
                        AND (
                          l."code" = 'DJD20'
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
                              '|J348'
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
                              '|J320'
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
                              '|J322'
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
                              '|J343'
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
                              '|J329'
                            )
                          )
                        )
                      )
                      AND (
                        l."code" IN ('DHB40', 'DMB20', 'DNB20', 'DPA30')
                      )
                    )
                  )
                  OR (
                    (
                      (
                        (
                          (
                            (
                              l."facts.service_type" = 'consultation'
                            )
                          )
                          AND (
                            l."facts.specialty_group" = 'nose_and_sinus'
                          )
                        )
                        AND (
                          NOT (
                            (
                              (
                                (
                                  STARTS_WITH(UPPER(REPLACE(REPLACE(l."code", '.', ''), ' ', '')), 'NHG')
                                )
                                OR (
                                  STARTS_WITH(UPPER(REPLACE(REPLACE(l."code", '.', ''), ' ', '')), 'NHL')
                                )
                                OR (
                                  STARTS_WITH(UPPER(REPLACE(REPLACE(l."code", '.', ''), ' ', '')), 'NCL')
                                )
                              )
                            )
                            OR (
                              l."code" IN (
                                r.t2,
                                r.t3,
                                r.t4,
                                'NHK57',
                                'ACC59',
                                'NHM39',
                                'ACC51',
                                'ACC53',
                                'NDM19',
                                'WBGM10',
                                'NDM49',
                                'NDM39',
                                'QBE10',
                                'QCE10',
                                'QDE10',
                                'QAA10',
                                'QBA10',
                                'QCA10',
                                'QDA10',
                                'DJD20',
                                'DHB40',
                                'DMB20',
                                'DNB20',
                                'DPA30',
                                'AAFX00',
                                'GXAV37',
                                'GXAV38',
                                'GXAV40'
                              )
                            )
                          )
                        )
                      )
                    )
                    AND (
                      NOT (
                        l."facts.consultation_led_to_procedure"
                      )
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
                          '|G473'
                        )
                      )
                    )
                  )
                  AND (
                    l."code" = 'AAFX00'
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
                        '|G473'
                      )
                    )
                  )
                )
                AND (
                  l."code" = 'GXAV37'
                )
              )
            )
            OR (
              l."code" IN ('GXAV38', 'GXAV40')
            )
          )
        )
        WHEN 4
        THEN (
          c."provider.department" = r.t1
        )
        AND (
          NOT (
            (
              (
                (
                  (
                    (
                      (
                        (
                          (
                            (
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
                                            '|M20'
                                          )
                                        )
                                      )
                                    )
                                    AND (
                                      (
                                        (
                                          (
                                            STARTS_WITH(UPPER(REPLACE(REPLACE(l."code", '.', ''), ' ', '')), 'NHG')
                                          )
                                        )
                                      )
                                      OR (
                                        l."code" = r.t2
                                      )
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
                                          '|M77'
                                        )
                                      )
                                    )
                                  )
                                  AND (
                                    (
                                      STARTS_WITH(UPPER(REPLACE(REPLACE(l."code", '.', ''), ' ', '')), 'NHL')
                                    )
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
                                        '|G576'
                                      )
                                    )
                                  )
                                )
                                AND (
                                  l."code" = r.t3
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
                                      '|M674'
                                    )
                                  )
                                )
                              )
                              AND (
                                l."code" = r.t4
                              )
                            )
                          )
                          OR (
                            (
                              (
                                (
                                  (
                                    (
                                      l."facts.service_type" = 'consultation'
                                    )
                                  )
                                  AND (
                                    l."facts.specialty_group" = 'foot'
                                  )
                                )
                                AND (
                                  NOT (
                                    (
                                      (
                                        (
                                          STARTS_WITH(UPPER(REPLACE(REPLACE(l."code", '.', ''), ' ', '')), 'NHG')
                                        )
                                        OR (
                                          STARTS_WITH(UPPER(REPLACE(REPLACE(l."code", '.', ''), ' ', '')), 'NHL')
                                        )
                                        OR (
                                          STARTS_WITH(UPPER(REPLACE(REPLACE(l."code", '.', ''), ' ', '')), 'NCL')
                                        )
                                      )
                                    )
                                    OR (
                                      l."code" IN (
                                        'PHV10X',
                                        'PHV12X',
                                        'SPH0LK',
                                        r.t2,
                                        r.t3,
                                        r.t4,
                                        'ACC51',
                                        'ACC53',
                                        'NDM19',
                                        'WBGM10',
                                        'NDM49',
                                        'NDM39',
                                        'QBE10',
                                        'QCE10',
                                        'QDE10',
                                        'QAA10',
                                        'QBA10',
                                        'QCA10',
                                        'QDA10',
                                        'DJD20',
                                        'DHB40',
                                        'DMB20',
                                        'DNB20',
                                        'DPA30',
                                        'AAFX00',
                                        'GXAV37',
                                        'GXAV38',
                                        'GXAV40'
                                      )
                                    )
                                  )
                                )
                              )
                            )
                            AND (
                              NOT (
                                l."facts.consultation_led_to_procedure"
                              )
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
                                  '|G56'
                                )
                              )
                            )
                          )
                          AND (
                            l."code" IN ('ACC51', 'ACC53')
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
                                '|M720'
                              )
                            )
                          )
                        )
                        AND (
                          l."code" = 'NDM19'
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
                              '|M720'
                            )
                          )
                        )
                      )
                      AND (
                        l."code" = 'WBGM10'
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
                            '|M77'
                          )
                        )
                      )
                    )
                    AND (
                      (
                        STARTS_WITH(UPPER(REPLACE(REPLACE(l."code", '.', ''), ' ', '')), 'NCL')
                      )
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
                          '|M653'
                        )
                      )
                    )
                  )
                  AND (
                    l."code" = 'NDM49'
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
                        '|M674'
                      )
                    )
                  )
                )
                AND (
                  l."code" = 'NDM39'
                )
              )
            )
            OR (
              (
                (
                  (
                    (
                      (
                        l."facts.service_type" = 'consultation'
                      )
                    )
                    AND (
                      l."facts.specialty_group" = 'hand'
                    )
                  )
                  AND (
                    NOT (
                      (
                        (
                          (
                            STARTS_WITH(UPPER(REPLACE(REPLACE(l."code", '.', ''), ' ', '')), 'NHG')
                          )
                          OR (
                            STARTS_WITH(UPPER(REPLACE(REPLACE(l."code", '.', ''), ' ', '')), 'NHL')
                          )
                          OR (
                            STARTS_WITH(UPPER(REPLACE(REPLACE(l."code", '.', ''), ' ', '')), 'NCL')
                          )
                        )
                      )
                      OR (
                        l."code" IN (
                          'PHV10X',
                          'PHV12X',
                          'SPH0LK',
                          r.t2,
                          r.t3,
                          r.t4,
                          'ACC51',
                          'ACC53',
                          'NDM19',
                          'WBGM10',
                          'NDM49',
                          'NDM39',
                          'QBE10',
                          'QCE10',
                          'QDE10',
                          'QAA10',
                          'QBA10',
                          'QCA10',
                          'QDA10',
                          'DJD20',
                          'DHB40',
                          'DMB20',
                          'DNB20',
                          'DPA30',
                          'AAFX00',
                          'GXAV37',
                          'GXAV38',
                          'GXAV40'
                        )
                      )
                    )
                  )
                )
              )
              AND (
                NOT (
                  l."facts.consultation_led_to_procedure"
                )
              )
            )
          )
        )
        WHEN 5
        THEN (
          l."facts.consultation_led_to_procedure"
        )
        WHEN 6
        THEN (
          (
            (
              (
                (
                  (
                    (
                      l."facts.service_type" = r.t1
                    )
                  )
                  AND (
                    l."facts.specialty_group" = r.t2
                  )
                )
                AND (
                  NOT (
                    (
                      (
                        (
                          STARTS_WITH(UPPER(REPLACE(REPLACE(l."code", '.', ''), ' ', '')), 'NHG')
                        )
                        OR (
                          STARTS_WITH(UPPER(REPLACE(REPLACE(l."code", '.', ''), ' ', '')), 'NHL')
                        )
                        OR (
                          STARTS_WITH(UPPER(REPLACE(REPLACE(l."code", '.', ''), ' ', '')), 'NCL')
                        )
                      )
                    )
                    OR (
                      l."code" IN (
                        r.t3,
                        r.t4,
                        'SPH0LK',
                        'NHK57',
                        'ACC59',
                        'NHM39',
                        'ACC51',
                        'ACC53',
                        'NDM19',
                        'WBGM10',
                        'NDM49',
                        'NDM39',
                        'QBE10',
                        'QCE10',
                        'QDE10',
                        'QAA10',
                        'QBA10',
                        'QCA10',
                        'QDA10',
                        'DJD20',
                        'DHB40',
                        'DMB20',
                        'DNB20',
                        'DPA30',
                        'AAFX00',
                        'GXAV37',
                        'GXAV38',
                        'GXAV40'
                      )
                    )
                  )
                )
              )
            )
            AND (
              l."facts.consultation_led_to_procedure"
            )
          )
          AND (
            c."provider.department" = 'Frogner'
          )
        )
        WHEN 7
        THEN CASE
          WHEN l."judged"['Diagnoses of several rows (3.1.1 to 3.1.3) stand on one removal: may it count in each of them?'] IS NULL
          THEN (
            (
              (
                (
                  (
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
                                  '|D235'
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
                                  '|D236'
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
                                  '|D237'
                                )
                              )
                            )
                          )
                          AND (
                            l."code" IN (r.t1, r.t2, r.t3)
                          )
                        )
                      )
                      AND (
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
                                    '|D225'
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
                                    '|D226'
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
                                    '|D227'
                                  )
                                )
                              )
                            )
                            AND (
                              l."code" IN (r.t1, r.t2, r.t3)
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
                                  '|C445'
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
                                  '|C446'
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
                                  '|C447'
                                )
                              )
                            )
                          )
                          AND (
                            l."code" IN (r.t1, r.t2, r.t3)
                          )
                        )
                      )
                    )
                  )
                  OR (
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
                                '|D225'
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
                                '|D226'
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
                                '|D227'
                              )
                            )
                          )
                        )
                        AND (
                          l."code" IN (r.t1, r.t2, r.t3)
                        )
                      )
                    )
                    AND (
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
                              '|C445'
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
                              '|C446'
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
                              '|C447'
                            )
                          )
                        )
                      )
                      AND (
                        l."code" IN (r.t1, r.t2, r.t3)
                      )
                    )
                  )
                )
              )
              AND (
                c."provider.department" = r.t4
              )
            )
          )
          ELSE FALSE
        END
        WHEN 8
        THEN CASE
          WHEN NOT l."judged"['Diagnoses of several rows (3.1.1 to 3.1.3) stand on one removal: may it count in each of them?']
          THEN (
            (
              (
                (
                  (
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
                                  '|D235'
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
                                  '|D236'
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
                                  '|D237'
                                )
                              )
                            )
                          )
                          AND (
                            l."code" IN (r.t1, r.t2, r.t3)
                          )
                        )
                      )
                      AND (
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
                                    '|D225'
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
                                    '|D226'
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
                                    '|D227'
                                  )
                                )
                              )
                            )
                            AND (
                              l."code" IN (r.t1, r.t2, r.t3)
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
                                  '|C445'
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
                                  '|C446'
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
                                  '|C447'
                                )
                              )
                            )
                          )
                          AND (
                            l."code" IN (r.t1, r.t2, r.t3)
                          )
                        )
                      )
                    )
                  )
                  OR (
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
                                '|D225'
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
                                '|D226'
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
                                '|D227'
                              )
                            )
                          )
                        )
                        AND (
                          l."code" IN (r.t1, r.t2, r.t3)
                        )
                      )
                    )
                    AND (
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
                              '|C445'
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
                              '|C446'
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
                              '|C447'
                            )
                          )
                        )
                      )
                      AND (
                        l."code" IN (r.t1, r.t2, r.t3)
                      )
                    )
                  )
                )
              )
              AND (
                c."provider.department" = r.t4
              )
            )
          )
          ELSE FALSE
        END
        WHEN 9
        THEN (
          NOT (
            ARRAY_CONTAINS(l."facts.reported_to", r.t1)
          )
        )
        WHEN 10
        THEN CASE
          WHEN l."judged"['The frame mentions three follow-ups of a fitting: may there be another one?'] IS NULL
          THEN (
            (
              CAST(NULL AS BOOLEAN)
            )
          )
          ELSE FALSE
        END
        WHEN 11
        THEN CASE
          WHEN NOT l."judged"['The frame mentions three follow-ups of a fitting: may there be another one?']
          THEN (
            (
              CAST(NULL AS BOOLEAN)
            )
          )
          ELSE FALSE
        END
        WHEN 12
        THEN (
          (
            (
              (
                (
                  (
                    (
                      l."facts.service_type" = r.t1
                    )
                  )
                  AND (
                    l."facts.specialty_group" = r.t2
                  )
                )
                AND (
                  NOT (
                    (
                      (
                        (
                          STARTS_WITH(UPPER(REPLACE(REPLACE(l."code", '.', ''), ' ', '')), 'NHG')
                        )
                        OR (
                          STARTS_WITH(UPPER(REPLACE(REPLACE(l."code", '.', ''), ' ', '')), 'NHL')
                        )
                        OR (
                          STARTS_WITH(UPPER(REPLACE(REPLACE(l."code", '.', ''), ' ', '')), 'NCL')
                        )
                      )
                    )
                    OR (
                      l."code" IN (
                        r.t3,
                        r.t4,
                        'SPH0LK',
                        'NHK57',
                        'ACC59',
                        'NHM39',
                        'ACC51',
                        'ACC53',
                        'NDM19',
                        'WBGM10',
                        'NDM49',
                        'NDM39',
                        'QBE10',
                        'QCE10',
                        'QDE10',
                        'QAA10',
                        'QBA10',
                        'QCA10',
                        'QDA10',
                        'DJD20',
                        'DHB40',
                        'DMB20',
                        'DNB20',
                        'DPA30',
                        'AAFX00',
                        'GXAV37',
                        'GXAV38',
                        'GXAV40'
                      )
                    )
                  )
                )
              )
            )
            AND (
              l."facts.consultation_led_to_procedure"
            )
          )
          AND (
            c."provider.department" = 'Agder'
          )
        )
      END AS truth,
      COALESCE(CASE r.shape WHEN 10 THEN TRUE WHEN 11 THEN TRUE ELSE FALSE END, FALSE) AS doubt,
      r.code_ix
    FROM lines AS l
    JOIN asked AS r
      ON r.code_ix = l.code_ix
    JOIN claims AS c
      ON c.claim_ix = l.claim_ix
    WHERE
      l.is_judged AND l.date BETWEEN r.valid_from AND r.valid_to
    UNION ALL
    SELECT
      l.row_ix,
      l.claim_ix,
      r.rule_ix,
      r.rank,
      CASE r.shape
        WHEN 1
        THEN (
          NOT (
            COALESCE(
              c."provider.facts.name",
              CASE
                WHEN l.absent IS NULL AND c.absent IS NULL
                THEN COALESCE('Aleris Helse AS')
              END
            ) = r.t1
          )
        )
        WHEN 2
        THEN (
          NOT (
            c."provider.department" IN (r.t1, r.t2)
          )
        )
        WHEN 3
        THEN (
          c."provider.department" = r.t1
        )
        AND (
          NOT (
            (
              (
                (
                  (
                    (
                      (
                        (
                          (
                            (
                              (
                                (
                                  (
                                    (
                                      (
                                        (
                                          (
                                            (
                                              (
                                                (
                                                  (
                                                    (
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
                                                                    '|I839'
                                                                  )
                                                                )
                                                              )
                                                            )
                                                            AND (
                                                              l."code" IN (r.t2, r.t3)
                                                            )
                                                          )
                                                        )
                                                        OR (
                                                          (
                                                            (
                                                              l."code" = r.t4
                                                            )
                                                          )
                                                          AND (
                                                            NOT (
                                                              l."facts.consultation_led_to_procedure"
                                                            )
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
                                                                '|M20'
                                                              )
                                                            )
                                                          )
                                                        )
                                                        AND (
                                                          (
                                                            (
                                                              (
                                                                STARTS_WITH(UPPER(REPLACE(REPLACE(l."code", '.', ''), ' ', '')), 'NHG')
                                                              )
                                                            )
                                                          )
                                                          OR (
                                                            l."code" = 'NHK57'
                                                          )
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
                                                              '|M77'
                                                            )
                                                          )
                                                        )
                                                      )
                                                      AND (
                                                        (
                                                          STARTS_WITH(UPPER(REPLACE(REPLACE(l."code", '.', ''), ' ', '')), 'NHL')
                                                        )
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
                                                            '|G576'
                                                          )
                                                        )
                                                      )
                                                    )
                                                    AND (
                                                      l."code" = 'ACC59'
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
                                                          '|M674'
                                                        )
                                                      )
                                                    )
                                                  )
                                                  AND (
                                                    l."code" = 'NHM39'
                                                  )
                                                )
                                              )
                                              OR (
                                                (
                                                  (
                                                    (
                                                      (
                                                        (
                                                          l."facts.service_type" = 'consultation'
                                                        )
                                                      )
                                                      AND (
                                                        l."facts.specialty_group" = 'foot'
                                                      )
                                                    )
                                                    AND (
                                                      NOT (
                                                        (
                                                          (
                                                            (
                                                              STARTS_WITH(UPPER(REPLACE(REPLACE(l."code", '.', ''), ' ', '')), 'NHG')
                                                            )
                                                            OR (
                                                              STARTS_WITH(UPPER(REPLACE(REPLACE(l."code", '.', ''), ' ', '')), 'NHL')
                                                            )
                                                            OR (
                                                              STARTS_WITH(UPPER(REPLACE(REPLACE(l."code", '.', ''), ' ', '')), 'NCL')
                                                            )
                                                          )
                                                        )
                                                        OR (
                                                          l."code" IN (
                                                            r.t2,
                                                            r.t3,
                                                            r.t4,
                                                            'NHK57',
                                                            'ACC59',
                                                            'NHM39',
                                                            'ACC51',
                                                            'ACC53',
                                                            'NDM19',
                                                            'WBGM10',
                                                            'NDM49',
                                                            'NDM39',
                                                            'QBE10',
                                                            'QCE10',
                                                            'QDE10',
                                                            'QAA10',
                                                            'QBA10',
                                                            'QCA10',
                                                            'QDA10',
                                                            'DJD20',
                                                            'DHB40',
                                                            'DMB20',
                                                            'DNB20',
                                                            'DPA30',
                                                            'AAFX00',
                                                            'GXAV37',
                                                            'GXAV38',
                                                            'GXAV40'
                                                          )
                                                        )
                                                      )
                                                    )
                                                  )
                                                )
                                                AND (
                                                  NOT (
                                                    l."facts.consultation_led_to_procedure"
                                                  )
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
                                                      '|G56'
                                                    )
                                                  )
                                                )
                                              )
                                              AND (
                                                l."code" IN ('ACC51', 'ACC53')
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
                                                    '|M720'
                                                  )
                                                )
                                              )
                                            )
                                            AND (
                                              l."code" = 'NDM19'
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
                                                  '|M720'
                                                )
                                              )
                                            )
                                          )
                                          AND (
                                            l."code" = 'WBGM10'
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
                                                '|M77'
                                              )
                                            )
                                          )
                                        )
                                        AND (
                                          (
                                            STARTS_WITH(UPPER(REPLACE(REPLACE(l."code", '.', ''), ' ', '')), 'NCL')
                                          )
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
                                              '|M653'
                                            )
                                          )
                                        )
                                      )
                                      AND (
                                        l."code" = 'NDM49'
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
                                            '|M674'
                                          )
                                        )
                                      )
                                    )
                                    AND (
                                      l."code" = 'NDM39'
                                    )
                                  )
                                )
                                OR (
                                  (
                                    (
                                      (
                                        (
                                          (
                                            l."facts.service_type" = 'consultation'
                                          )
                                        )
                                        AND (
                                          l."facts.specialty_group" = 'hand'
                                        )
                                      )
                                      AND (
                                        NOT (
                                          (
                                            (
                                              (
                                                STARTS_WITH(UPPER(REPLACE(REPLACE(l."code", '.', ''), ' ', '')), 'NHG')
                                              )
                                              OR (
                                                STARTS_WITH(UPPER(REPLACE(REPLACE(l."code", '.', ''), ' ', '')), 'NHL')
                                              )
                                              OR (
                                                STARTS_WITH(UPPER(REPLACE(REPLACE(l."code", '.', ''), ' ', '')), 'NCL')
                                              )
                                            )
                                          )
                                          OR (
                                            l."code" IN (
                                              r.t2,
                                              r.t3,
                                              r.t4,
                                              'NHK57',
                                              'ACC59',
                                              'NHM39',
                                              'ACC51',
                                              'ACC53',
                                              'NDM19',
                                              'WBGM10',
                                              'NDM49',
                                              'NDM39',
                                              'QBE10',
                                              'QCE10',
                                              'QDE10',
                                              'QAA10',
                                              'QBA10',
                                              'QCA10',
                                              'QDA10',
                                              'DJD20',
                                              'DHB40',
                                              'DMB20',
                                              'DNB20',
                                              'DPA30',
                                              'AAFX00',
                                              'GXAV37',
                                              'GXAV38',
                                              'GXAV40'
                                            )
                                          )
                                        )
                                      )
                                    )
                                  )
                                  AND (
                                    NOT (
                                      l."facts.consultation_led_to_procedure"
                                    )
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
                                        '|D235'
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
                                        '|D236'
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
                                        '|D237'
                                      )
                                    )
                                  )
                                )
                                AND (
                                  l."code" IN ('QBE10', 'QCE10', 'QDE10')
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
                                      '|D225'
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
                                      '|D226'
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
                                      '|D227'
                                    )
                                  )
                                )
                              )
                              AND (
                                l."code" IN ('QBE10', 'QCE10', 'QDE10')
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
                                    '|C445'
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
                                    '|C446'
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
                                    '|C447'
                                  )
                                )
                              )
                            )
                            AND (
                              l."code" IN ('QBE10', 'QCE10', 'QDE10')
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
                                  '|D170'
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
                                  '|D171'
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
                                  '|D172'
                                )
                              )
                            )
                          )
                          AND (
                            l."code" IN ('QAA10', 'QBA10', 'QCA10', 'QDA10')
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
                                '|J342'
                              )
                            )
                          )
                        )
                        AND (
                          l."code" = 'DJD20'
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
                              '|J348'
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
                              '|J320'
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
                              '|J322'
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
                              '|J343'
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
                              '|J329'
                            )
                          )
                        )
                      )
                      AND (
                        l."code" IN ('DHB40', 'DMB20', 'DNB20', 'DPA30')
                      )
                    )
                  )
                  OR (
                    (
                      (
                        (
                          (
                            (
                              l."facts.service_type" = 'consultation'
                            )
                          )
                          AND (
                            l."facts.specialty_group" = 'nose_and_sinus'
                          )
                        )
                        AND (
                          NOT (
                            (
                              (
                                (
                                  STARTS_WITH(UPPER(REPLACE(REPLACE(l."code", '.', ''), ' ', '')), 'NHG')
                                )
                                OR (
                                  STARTS_WITH(UPPER(REPLACE(REPLACE(l."code", '.', ''), ' ', '')), 'NHL')
                                )
                                OR (
                                  STARTS_WITH(UPPER(REPLACE(REPLACE(l."code", '.', ''), ' ', '')), 'NCL')
                                )
                              )
                            )
                            OR (
                              l."code" IN (
                                r.t2,
                                r.t3,
                                r.t4,
                                'NHK57',
                                'ACC59',
                                'NHM39',
                                'ACC51',
                                'ACC53',
                                'NDM19',
                                'WBGM10',
                                'NDM49',
                                'NDM39',
                                'QBE10',
                                'QCE10',
                                'QDE10',
                                'QAA10',
                                'QBA10',
                                'QCA10',
                                'QDA10',
                                'DJD20',
                                'DHB40',
                                'DMB20',
                                'DNB20',
                                'DPA30',
                                'AAFX00',
                                'GXAV37',
                                'GXAV38',
                                'GXAV40'
                              )
                            )
                          )
                        )
                      )
                    )
                    AND (
                      NOT (
                        l."facts.consultation_led_to_procedure"
                      )
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
                          '|G473'
                        )
                      )
                    )
                  )
                  AND (
                    l."code" = 'AAFX00'
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
                        '|G473'
                      )
                    )
                  )
                )
                AND (
                  l."code" = 'GXAV37'
                )
              )
            )
            OR (
              l."code" IN ('GXAV38', 'GXAV40')
            )
          )
        )
        WHEN 4
        THEN (
          c."provider.department" = r.t1
        )
        AND (
          NOT (
            (
              (
                (
                  (
                    (
                      (
                        (
                          (
                            (
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
                                            '|M20'
                                          )
                                        )
                                      )
                                    )
                                    AND (
                                      (
                                        (
                                          (
                                            STARTS_WITH(UPPER(REPLACE(REPLACE(l."code", '.', ''), ' ', '')), 'NHG')
                                          )
                                        )
                                      )
                                      OR (
                                        l."code" = r.t2
                                      )
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
                                          '|M77'
                                        )
                                      )
                                    )
                                  )
                                  AND (
                                    (
                                      STARTS_WITH(UPPER(REPLACE(REPLACE(l."code", '.', ''), ' ', '')), 'NHL')
                                    )
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
                                        '|G576'
                                      )
                                    )
                                  )
                                )
                                AND (
                                  l."code" = r.t3
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
                                      '|M674'
                                    )
                                  )
                                )
                              )
                              AND (
                                l."code" = r.t4
                              )
                            )
                          )
                          OR (
                            (
                              (
                                (
                                  (
                                    (
                                      l."facts.service_type" = 'consultation'
                                    )
                                  )
                                  AND (
                                    l."facts.specialty_group" = 'foot'
                                  )
                                )
                                AND (
                                  NOT (
                                    (
                                      (
                                        (
                                          STARTS_WITH(UPPER(REPLACE(REPLACE(l."code", '.', ''), ' ', '')), 'NHG')
                                        )
                                        OR (
                                          STARTS_WITH(UPPER(REPLACE(REPLACE(l."code", '.', ''), ' ', '')), 'NHL')
                                        )
                                        OR (
                                          STARTS_WITH(UPPER(REPLACE(REPLACE(l."code", '.', ''), ' ', '')), 'NCL')
                                        )
                                      )
                                    )
                                    OR (
                                      l."code" IN (
                                        'PHV10X',
                                        'PHV12X',
                                        'SPH0LK',
                                        r.t2,
                                        r.t3,
                                        r.t4,
                                        'ACC51',
                                        'ACC53',
                                        'NDM19',
                                        'WBGM10',
                                        'NDM49',
                                        'NDM39',
                                        'QBE10',
                                        'QCE10',
                                        'QDE10',
                                        'QAA10',
                                        'QBA10',
                                        'QCA10',
                                        'QDA10',
                                        'DJD20',
                                        'DHB40',
                                        'DMB20',
                                        'DNB20',
                                        'DPA30',
                                        'AAFX00',
                                        'GXAV37',
                                        'GXAV38',
                                        'GXAV40'
                                      )
                                    )
                                  )
                                )
                              )
                            )
                            AND (
                              NOT (
                                l."facts.consultation_led_to_procedure"
                              )
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
                                  '|G56'
                                )
                              )
                            )
                          )
                          AND (
                            l."code" IN ('ACC51', 'ACC53')
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
                                '|M720'
                              )
                            )
                          )
                        )
                        AND (
                          l."code" = 'NDM19'
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
                              '|M720'
                            )
                          )
                        )
                      )
                      AND (
                        l."code" = 'WBGM10'
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
                            '|M77'
                          )
                        )
                      )
                    )
                    AND (
                      (
                        STARTS_WITH(UPPER(REPLACE(REPLACE(l."code", '.', ''), ' ', '')), 'NCL')
                      )
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
                          '|M653'
                        )
                      )
                    )
                  )
                  AND (
                    l."code" = 'NDM49'
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
                        '|M674'
                      )
                    )
                  )
                )
                AND (
                  l."code" = 'NDM39'
                )
              )
            )
            OR (
              (
                (
                  (
                    (
                      (
                        l."facts.service_type" = 'consultation'
                      )
                    )
                    AND (
                      l."facts.specialty_group" = 'hand'
                    )
                  )
                  AND (
                    NOT (
                      (
                        (
                          (
                            STARTS_WITH(UPPER(REPLACE(REPLACE(l."code", '.', ''), ' ', '')), 'NHG')
                          )
                          OR (
                            STARTS_WITH(UPPER(REPLACE(REPLACE(l."code", '.', ''), ' ', '')), 'NHL')
                          )
                          OR (
                            STARTS_WITH(UPPER(REPLACE(REPLACE(l."code", '.', ''), ' ', '')), 'NCL')
                          )
                        )
                      )
                      OR (
                        l."code" IN (
                          'PHV10X',
                          'PHV12X',
                          'SPH0LK',
                          r.t2,
                          r.t3,
                          r.t4,
                          'ACC51',
                          'ACC53',
                          'NDM19',
                          'WBGM10',
                          'NDM49',
                          'NDM39',
                          'QBE10',
                          'QCE10',
                          'QDE10',
                          'QAA10',
                          'QBA10',
                          'QCA10',
                          'QDA10',
                          'DJD20',
                          'DHB40',
                          'DMB20',
                          'DNB20',
                          'DPA30',
                          'AAFX00',
                          'GXAV37',
                          'GXAV38',
                          'GXAV40'
                        )
                      )
                    )
                  )
                )
              )
              AND (
                NOT (
                  l."facts.consultation_led_to_procedure"
                )
              )
            )
          )
        )
        WHEN 5
        THEN (
          l."facts.consultation_led_to_procedure"
        )
        WHEN 6
        THEN (
          (
            (
              (
                (
                  (
                    (
                      l."facts.service_type" = r.t1
                    )
                  )
                  AND (
                    l."facts.specialty_group" = r.t2
                  )
                )
                AND (
                  NOT (
                    (
                      (
                        (
                          STARTS_WITH(UPPER(REPLACE(REPLACE(l."code", '.', ''), ' ', '')), 'NHG')
                        )
                        OR (
                          STARTS_WITH(UPPER(REPLACE(REPLACE(l."code", '.', ''), ' ', '')), 'NHL')
                        )
                        OR (
                          STARTS_WITH(UPPER(REPLACE(REPLACE(l."code", '.', ''), ' ', '')), 'NCL')
                        )
                      )
                    )
                    OR (
                      l."code" IN (
                        r.t3,
                        r.t4,
                        'SPH0LK',
                        'NHK57',
                        'ACC59',
                        'NHM39',
                        'ACC51',
                        'ACC53',
                        'NDM19',
                        'WBGM10',
                        'NDM49',
                        'NDM39',
                        'QBE10',
                        'QCE10',
                        'QDE10',
                        'QAA10',
                        'QBA10',
                        'QCA10',
                        'QDA10',
                        'DJD20',
                        'DHB40',
                        'DMB20',
                        'DNB20',
                        'DPA30',
                        'AAFX00',
                        'GXAV37',
                        'GXAV38',
                        'GXAV40'
                      )
                    )
                  )
                )
              )
            )
            AND (
              l."facts.consultation_led_to_procedure"
            )
          )
          AND (
            c."provider.department" = 'Frogner'
          )
        )
        WHEN 7
        THEN CASE
          WHEN l."judged"['Diagnoses of several rows (3.1.1 to 3.1.3) stand on one removal: may it count in each of them?'] IS NULL
          THEN (
            (
              (
                (
                  (
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
                                  '|D235'
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
                                  '|D236'
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
                                  '|D237'
                                )
                              )
                            )
                          )
                          AND (
                            l."code" IN (r.t1, r.t2, r.t3)
                          )
                        )
                      )
                      AND (
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
                                    '|D225'
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
                                    '|D226'
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
                                    '|D227'
                                  )
                                )
                              )
                            )
                            AND (
                              l."code" IN (r.t1, r.t2, r.t3)
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
                                  '|C445'
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
                                  '|C446'
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
                                  '|C447'
                                )
                              )
                            )
                          )
                          AND (
                            l."code" IN (r.t1, r.t2, r.t3)
                          )
                        )
                      )
                    )
                  )
                  OR (
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
                                '|D225'
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
                                '|D226'
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
                                '|D227'
                              )
                            )
                          )
                        )
                        AND (
                          l."code" IN (r.t1, r.t2, r.t3)
                        )
                      )
                    )
                    AND (
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
                              '|C445'
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
                              '|C446'
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
                              '|C447'
                            )
                          )
                        )
                      )
                      AND (
                        l."code" IN (r.t1, r.t2, r.t3)
                      )
                    )
                  )
                )
              )
              AND (
                c."provider.department" = r.t4
              )
            )
          )
          ELSE FALSE
        END
        WHEN 8
        THEN CASE
          WHEN NOT l."judged"['Diagnoses of several rows (3.1.1 to 3.1.3) stand on one removal: may it count in each of them?']
          THEN (
            (
              (
                (
                  (
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
                                  '|D235'
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
                                  '|D236'
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
                                  '|D237'
                                )
                              )
                            )
                          )
                          AND (
                            l."code" IN (r.t1, r.t2, r.t3)
                          )
                        )
                      )
                      AND (
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
                                    '|D225'
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
                                    '|D226'
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
                                    '|D227'
                                  )
                                )
                              )
                            )
                            AND (
                              l."code" IN (r.t1, r.t2, r.t3)
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
                                  '|C445'
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
                                  '|C446'
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
                                  '|C447'
                                )
                              )
                            )
                          )
                          AND (
                            l."code" IN (r.t1, r.t2, r.t3)
                          )
                        )
                      )
                    )
                  )
                  OR (
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
                                '|D225'
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
                                '|D226'
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
                                '|D227'
                              )
                            )
                          )
                        )
                        AND (
                          l."code" IN (r.t1, r.t2, r.t3)
                        )
                      )
                    )
                    AND (
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
                              '|C445'
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
                              '|C446'
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
                              '|C447'
                            )
                          )
                        )
                      )
                      AND (
                        l."code" IN (r.t1, r.t2, r.t3)
                      )
                    )
                  )
                )
              )
              AND (
                c."provider.department" = r.t4
              )
            )
          )
          ELSE FALSE
        END
        WHEN 9
        THEN (
          NOT (
            ARRAY_CONTAINS(l."facts.reported_to", r.t1)
          )
        )
        WHEN 10
        THEN CASE
          WHEN l."judged"['The frame mentions three follow-ups of a fitting: may there be another one?'] IS NULL
          THEN (
            (
              CAST(NULL AS BOOLEAN)
            )
          )
          ELSE FALSE
        END
        WHEN 11
        THEN CASE
          WHEN NOT l."judged"['The frame mentions three follow-ups of a fitting: may there be another one?']
          THEN (
            (
              CAST(NULL AS BOOLEAN)
            )
          )
          ELSE FALSE
        END
        WHEN 12
        THEN (
          (
            (
              (
                (
                  (
                    (
                      l."facts.service_type" = r.t1
                    )
                  )
                  AND (
                    l."facts.specialty_group" = r.t2
                  )
                )
                AND (
                  NOT (
                    (
                      (
                        (
                          STARTS_WITH(UPPER(REPLACE(REPLACE(l."code", '.', ''), ' ', '')), 'NHG')
                        )
                        OR (
                          STARTS_WITH(UPPER(REPLACE(REPLACE(l."code", '.', ''), ' ', '')), 'NHL')
                        )
                        OR (
                          STARTS_WITH(UPPER(REPLACE(REPLACE(l."code", '.', ''), ' ', '')), 'NCL')
                        )
                      )
                    )
                    OR (
                      l."code" IN (
                        r.t3,
                        r.t4,
                        'SPH0LK',
                        'NHK57',
                        'ACC59',
                        'NHM39',
                        'ACC51',
                        'ACC53',
                        'NDM19',
                        'WBGM10',
                        'NDM49',
                        'NDM39',
                        'QBE10',
                        'QCE10',
                        'QDE10',
                        'QAA10',
                        'QBA10',
                        'QCA10',
                        'QDA10',
                        'DJD20',
                        'DHB40',
                        'DMB20',
                        'DNB20',
                        'DPA30',
                        'AAFX00',
                        'GXAV37',
                        'GXAV38',
                        'GXAV40'
                      )
                    )
                  )
                )
              )
            )
            AND (
              l."facts.consultation_led_to_procedure"
            )
          )
          AND (
            c."provider.department" = 'Agder'
          )
        )
      END AS truth,
      COALESCE(CASE r.shape WHEN 10 THEN TRUE WHEN 11 THEN TRUE ELSE FALSE END, FALSE) AS doubt,
      0 AS code_ix
    FROM lines AS l
    JOIN asked AS r
      ON r.code_ix IS NULL
    JOIN claims AS c
      ON c.claim_ix = l.claim_ix
    WHERE
      l.is_judged AND l.date BETWEEN r.valid_from AND r.valid_to
  ) AS q
  WHERE
    truth IS DISTINCT FROM FALSE
) AS t
