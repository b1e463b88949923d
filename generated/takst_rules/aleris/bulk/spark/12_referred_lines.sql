-- lines of rules that the exact engine applies
SELECT DISTINCT
  claim_ix
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
        WHEN 13
        THEN (
          (
            (
              (
                (
                  (
                    CONTAINS(
                      CASE
                        WHEN NOT l.diagnoses IS NULL
                        THEN UPPER(
                          REPLACE(REPLACE(CONCAT('|', COALESCE(ARRAY_JOIN(l.diagnoses, '|'), '')), '.', ''), ' ', '')
                        )
                      END,
                      '|I839'
                    )
                  )
                )
              )
              AND (
                l.`code` IN (r.t1, r.t2)
              )
            )
          )
          AND (
            c.`provider.department` = r.t3
          )
        )
        WHEN 14
        THEN (
          (
            (
              (
                (
                  l.`code` = r.t1
                )
              )
              AND (
                NOT (
                  l.`facts.consultation_led_to_procedure`
                )
              )
            )
          )
          AND (
            c.`provider.department` = r.t2
          )
        )
        WHEN 15
        THEN (
          (
            (
              (
                (
                  (
                    CONTAINS(
                      CASE
                        WHEN NOT l.diagnoses IS NULL
                        THEN UPPER(
                          REPLACE(REPLACE(CONCAT('|', COALESCE(ARRAY_JOIN(l.diagnoses, '|'), '')), '.', ''), ' ', '')
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
                      STARTSWITH(UPPER(REPLACE(REPLACE(l.`code`, '.', ''), ' ', '')), 'NHG')
                    )
                  )
                )
                OR (
                  l.`code` = r.t1
                )
              )
            )
          )
          AND (
            c.`provider.department` = r.t2
          )
        )
        WHEN 16
        THEN (
          (
            (
              (
                (
                  (
                    CONTAINS(
                      CASE
                        WHEN NOT l.diagnoses IS NULL
                        THEN UPPER(
                          REPLACE(REPLACE(CONCAT('|', COALESCE(ARRAY_JOIN(l.diagnoses, '|'), '')), '.', ''), ' ', '')
                        )
                      END,
                      '|M77'
                    )
                  )
                )
              )
              AND (
                (
                  STARTSWITH(UPPER(REPLACE(REPLACE(l.`code`, '.', ''), ' ', '')), 'NHL')
                )
              )
            )
          )
          AND (
            c.`provider.department` = r.t1
          )
        )
        WHEN 17
        THEN (
          (
            (
              (
                (
                  (
                    CONTAINS(
                      CASE
                        WHEN NOT l.diagnoses IS NULL
                        THEN UPPER(
                          REPLACE(REPLACE(CONCAT('|', COALESCE(ARRAY_JOIN(l.diagnoses, '|'), '')), '.', ''), ' ', '')
                        )
                      END,
                      '|G576'
                    )
                  )
                )
              )
              AND (
                l.`code` = r.t1
              )
            )
          )
          AND (
            c.`provider.department` = r.t2
          )
        )
        WHEN 18
        THEN (
          (
            (
              (
                (
                  (
                    CONTAINS(
                      CASE
                        WHEN NOT l.diagnoses IS NULL
                        THEN UPPER(
                          REPLACE(REPLACE(CONCAT('|', COALESCE(ARRAY_JOIN(l.diagnoses, '|'), '')), '.', ''), ' ', '')
                        )
                      END,
                      '|M674'
                    )
                  )
                )
              )
              AND (
                l.`code` = r.t1
              )
            )
          )
          AND (
            c.`provider.department` = r.t2
          )
        )
        WHEN 19
        THEN (
          (
            (
              (
                (
                  (
                    (
                      (
                        l.`facts.service_type` = r.t1
                      )
                    )
                    AND (
                      l.`facts.specialty_group` = r.t2
                    )
                  )
                  AND (
                    NOT (
                      (
                        (
                          (
                            STARTSWITH(UPPER(REPLACE(REPLACE(l.`code`, '.', ''), ' ', '')), 'NHG')
                          )
                          OR (
                            STARTSWITH(UPPER(REPLACE(REPLACE(l.`code`, '.', ''), ' ', '')), 'NHL')
                          )
                          OR (
                            STARTSWITH(UPPER(REPLACE(REPLACE(l.`code`, '.', ''), ' ', '')), 'NCL')
                          )
                        )
                      )
                      OR (
                        l.`code` IN (
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
                NOT (
                  l.`facts.consultation_led_to_procedure`
                )
              )
            )
          )
          AND (
            c.`provider.department` = 'Frogner'
          )
        )
        WHEN 20
        THEN (
          (
            (
              (
                (
                  (
                    CONTAINS(
                      CASE
                        WHEN NOT l.diagnoses IS NULL
                        THEN UPPER(
                          REPLACE(REPLACE(CONCAT('|', COALESCE(ARRAY_JOIN(l.diagnoses, '|'), '')), '.', ''), ' ', '')
                        )
                      END,
                      '|G56'
                    )
                  )
                )
              )
              AND (
                l.`code` IN (r.t1, r.t2)
              )
            )
          )
          AND (
            c.`provider.department` = r.t3
          )
        )
        WHEN 21
        THEN (
          (
            (
              (
                (
                  (
                    CONTAINS(
                      CASE
                        WHEN NOT l.diagnoses IS NULL
                        THEN UPPER(
                          REPLACE(REPLACE(CONCAT('|', COALESCE(ARRAY_JOIN(l.diagnoses, '|'), '')), '.', ''), ' ', '')
                        )
                      END,
                      '|M720'
                    )
                  )
                )
              )
              AND (
                l.`code` = r.t1
              )
            )
          )
          AND (
            c.`provider.department` = r.t2
          )
        )
        WHEN 22
        THEN (
          (
            (
              (
                (
                  (
                    CONTAINS(
                      CASE
                        WHEN NOT l.diagnoses IS NULL
                        THEN UPPER(
                          REPLACE(REPLACE(CONCAT('|', COALESCE(ARRAY_JOIN(l.diagnoses, '|'), '')), '.', ''), ' ', '')
                        )
                      END,
                      '|M77'
                    )
                  )
                )
              )
              AND (
                (
                  STARTSWITH(UPPER(REPLACE(REPLACE(l.`code`, '.', ''), ' ', '')), 'NCL')
                )
              )
            )
          )
          AND (
            c.`provider.department` = r.t1
          )
        )
        WHEN 23
        THEN (
          (
            (
              (
                (
                  (
                    CONTAINS(
                      CASE
                        WHEN NOT l.diagnoses IS NULL
                        THEN UPPER(
                          REPLACE(REPLACE(CONCAT('|', COALESCE(ARRAY_JOIN(l.diagnoses, '|'), '')), '.', ''), ' ', '')
                        )
                      END,
                      '|M653'
                    )
                  )
                )
              )
              AND (
                l.`code` = r.t1
              )
            )
          )
          AND (
            c.`provider.department` = r.t2
          )
        )
        WHEN 24
        THEN (
          (
            (
              (
                (
                  (
                    CONTAINS(
                      CASE
                        WHEN NOT l.diagnoses IS NULL
                        THEN UPPER(
                          REPLACE(REPLACE(CONCAT('|', COALESCE(ARRAY_JOIN(l.diagnoses, '|'), '')), '.', ''), ' ', '')
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
                          REPLACE(REPLACE(CONCAT('|', COALESCE(ARRAY_JOIN(l.diagnoses, '|'), '')), '.', ''), ' ', '')
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
                          REPLACE(REPLACE(CONCAT('|', COALESCE(ARRAY_JOIN(l.diagnoses, '|'), '')), '.', ''), ' ', '')
                        )
                      END,
                      '|D237'
                    )
                  )
                )
              )
              AND (
                l.`code` IN (r.t1, r.t2, r.t3)
              )
            )
          )
          AND (
            c.`provider.department` = r.t4
          )
        )
        WHEN 25
        THEN (
          (
            (
              (
                (
                  (
                    CONTAINS(
                      CASE
                        WHEN NOT l.diagnoses IS NULL
                        THEN UPPER(
                          REPLACE(REPLACE(CONCAT('|', COALESCE(ARRAY_JOIN(l.diagnoses, '|'), '')), '.', ''), ' ', '')
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
                          REPLACE(REPLACE(CONCAT('|', COALESCE(ARRAY_JOIN(l.diagnoses, '|'), '')), '.', ''), ' ', '')
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
                          REPLACE(REPLACE(CONCAT('|', COALESCE(ARRAY_JOIN(l.diagnoses, '|'), '')), '.', ''), ' ', '')
                        )
                      END,
                      '|D227'
                    )
                  )
                )
              )
              AND (
                l.`code` IN (r.t1, r.t2, r.t3)
              )
            )
          )
          AND (
            c.`provider.department` = r.t4
          )
        )
        WHEN 26
        THEN (
          (
            (
              (
                (
                  (
                    CONTAINS(
                      CASE
                        WHEN NOT l.diagnoses IS NULL
                        THEN UPPER(
                          REPLACE(REPLACE(CONCAT('|', COALESCE(ARRAY_JOIN(l.diagnoses, '|'), '')), '.', ''), ' ', '')
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
                          REPLACE(REPLACE(CONCAT('|', COALESCE(ARRAY_JOIN(l.diagnoses, '|'), '')), '.', ''), ' ', '')
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
                          REPLACE(REPLACE(CONCAT('|', COALESCE(ARRAY_JOIN(l.diagnoses, '|'), '')), '.', ''), ' ', '')
                        )
                      END,
                      '|C447'
                    )
                  )
                )
              )
              AND (
                l.`code` IN (r.t1, r.t2, r.t3)
              )
            )
          )
          AND (
            c.`provider.department` = r.t4
          )
        )
        WHEN 27
        THEN (
          (
            (
              (
                (
                  (
                    CONTAINS(
                      CASE
                        WHEN NOT l.diagnoses IS NULL
                        THEN UPPER(
                          REPLACE(REPLACE(CONCAT('|', COALESCE(ARRAY_JOIN(l.diagnoses, '|'), '')), '.', ''), ' ', '')
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
                          REPLACE(REPLACE(CONCAT('|', COALESCE(ARRAY_JOIN(l.diagnoses, '|'), '')), '.', ''), ' ', '')
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
                          REPLACE(REPLACE(CONCAT('|', COALESCE(ARRAY_JOIN(l.diagnoses, '|'), '')), '.', ''), ' ', '')
                        )
                      END,
                      '|D172'
                    )
                  )
                )
              )
              AND (
                l.`code` IN (r.t1, r.t2, r.t3, r.t4)
              )
            )
          )
          AND (
            c.`provider.department` = 'Frogner'
          )
        )
        WHEN 28
        THEN (
          (
            (
              (
                (
                  (
                    CONTAINS(
                      CASE
                        WHEN NOT l.diagnoses IS NULL
                        THEN UPPER(
                          REPLACE(REPLACE(CONCAT('|', COALESCE(ARRAY_JOIN(l.diagnoses, '|'), '')), '.', ''), ' ', '')
                        )
                      END,
                      '|J342'
                    )
                  )
                )
              )
              AND (
                l.`code` = r.t1
              )
            )
          )
          AND (
            c.`provider.department` = r.t2
          )
        )
        WHEN 29
        THEN (
          (
            (
              (
                (
                  (
                    CONTAINS(
                      CASE
                        WHEN NOT l.diagnoses IS NULL
                        THEN UPPER(
                          REPLACE(REPLACE(CONCAT('|', COALESCE(ARRAY_JOIN(l.diagnoses, '|'), '')), '.', ''), ' ', '')
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
                          REPLACE(REPLACE(CONCAT('|', COALESCE(ARRAY_JOIN(l.diagnoses, '|'), '')), '.', ''), ' ', '')
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
                          REPLACE(REPLACE(CONCAT('|', COALESCE(ARRAY_JOIN(l.diagnoses, '|'), '')), '.', ''), ' ', '')
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
                          REPLACE(REPLACE(CONCAT('|', COALESCE(ARRAY_JOIN(l.diagnoses, '|'), '')), '.', ''), ' ', '')
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
                          REPLACE(REPLACE(CONCAT('|', COALESCE(ARRAY_JOIN(l.diagnoses, '|'), '')), '.', ''), ' ', '')
                        )
                      END,
                      '|J329'
                    )
                  )
                )
              )
              AND (
                l.`code` IN (r.t1, r.t2, r.t3, r.t4)
              )
            )
          )
          AND (
            c.`provider.department` = 'Frogner'
          )
        )
        WHEN 30
        THEN (
          (
            (
              (
                (
                  (
                    CONTAINS(
                      CASE
                        WHEN NOT l.diagnoses IS NULL
                        THEN UPPER(
                          REPLACE(REPLACE(CONCAT('|', COALESCE(ARRAY_JOIN(l.diagnoses, '|'), '')), '.', ''), ' ', '')
                        )
                      END,
                      '|G473'
                    )
                  )
                )
              )
              AND (
                l.`code` = r.t1
              )
            )
          )
          AND (
            c.`provider.department` = r.t2
          )
        )
        WHEN 31
        THEN (
          (
            (
              (
                (
                  (
                    (
                      (
                        l.`facts.service_type` = r.t1
                      )
                    )
                    AND (
                      l.`facts.specialty_group` = r.t2
                    )
                  )
                  AND (
                    NOT (
                      (
                        (
                          (
                            STARTSWITH(UPPER(REPLACE(REPLACE(l.`code`, '.', ''), ' ', '')), 'NHG')
                          )
                          OR (
                            STARTSWITH(UPPER(REPLACE(REPLACE(l.`code`, '.', ''), ' ', '')), 'NHL')
                          )
                          OR (
                            STARTSWITH(UPPER(REPLACE(REPLACE(l.`code`, '.', ''), ' ', '')), 'NCL')
                          )
                        )
                      )
                      OR (
                        l.`code` IN (
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
                NOT (
                  l.`facts.consultation_led_to_procedure`
                )
              )
            )
          )
          AND (
            c.`provider.department` = 'Agder'
          )
        )
      END AS truth,
      FALSE AS doubt,
      0 AS code_ix
    FROM lines AS l
    JOIN referred AS r
      ON r.code_ix IS NULL
    JOIN claims AS c
      ON c.claim_ix = l.claim_ix
    WHERE
      l.is_judged AND l.date BETWEEN r.valid_from AND r.valid_to
  ) AS q
  WHERE
    truth IS DISTINCT FROM FALSE
) AS t
