-- lines that count in these windows, with what puts them in order
SELECT
  a.row_ix,
  a.claim_ix,
  a.patient_ix,
  a.date,
  a.time,
  a.n,
  a.is_judged,
  COALESCE(c.received, a.date) AS received,
  c.claim,
  c.`provider.id` AS provider,
  p.keys_ix,
  p.rule_ix,
  p.one_ix,
  p.most,
  p.limit_ix,
  p.by_lines,
  p.kind,
  p.distance_ix,
  p.is_doubtful,
  CASE WHEN p.by_lines THEN 1 ELSE a.units END AS weight,
  x.start,
  p.is_asked
  AND a.is_judged
  AND a.in_force
  AND a.date BETWEEN p.valid_from AND p.valid_to AS is_asked,
  CASE WHEN NOT p.is_guarded THEN TRUE ELSE g.truth END AS applies,
  COALESCE(g.doubt, FALSE) AS doubt,
  CASE p.keys_ix
    WHEN 3
    THEN CAST(a.`key.course` AS STRING)
    WHEN 4
    THEN CAST(a.`key.series_id` AS STRING)
    WHEN 5
    THEN CAST(a.`key.lesion_group` AS STRING)
    WHEN 7
    THEN CAST(a.`key.side` AS STRING)
    WHEN 9
    THEN CAST(a.`key.code` AS STRING)
    WHEN 10
    THEN CONCAT(
      COALESCE(CAST(a.`key.code` AS STRING), ''),
      '|',
      COALESCE(CAST(a.`key.eye` AS STRING), '')
    )
    WHEN 11
    THEN CAST(a.`key.treatment` AS STRING)
    WHEN 12
    THEN CONCAT(
      COALESCE(CAST(a.`key.code` AS STRING), ''),
      '|',
      COALESCE(CAST(a.`key.side` AS STRING), '')
    )
    WHEN 14
    THEN CONCAT(
      COALESCE(CAST(a.`key.tooth` AS STRING), ''),
      '|',
      COALESCE(CAST(a.`key.tooth_face` AS STRING), '')
    )
    WHEN 15
    THEN CAST(a.`key.tooth` AS STRING)
    WHEN 16
    THEN CONCAT(
      COALESCE(CAST(a.`key.tooth` AS STRING), ''),
      '|',
      COALESCE(CAST(a.`key.treatment` AS STRING), '')
    )
    WHEN 18
    THEN CAST(a.`key.sextant` AS STRING)
    WHEN 21
    THEN CAST(a.`key.tooth_group` AS STRING)
    WHEN 22
    THEN CONCAT(
      COALESCE(CAST(a.`key.dentist_id` AS STRING), ''),
      '|',
      COALESCE(CAST(a.`key.treatment` AS STRING), '')
    )
    WHEN 23
    THEN CONCAT(
      COALESCE(CAST(a.`key.code` AS STRING), ''),
      '|',
      COALESCE(CAST(a.`key.treatment` AS STRING), '')
    )
    WHEN 24
    THEN CAST(a.`key.operation` AS STRING)
    WHEN 25
    THEN CONCAT(
      COALESCE(CAST(a.`key.stage_number` AS STRING), ''),
      '|',
      COALESCE(CAST(a.`key.treatment` AS STRING), '')
    )
    WHEN 27
    THEN CONCAT(
      COALESCE(CAST(a.`key.operation` AS STRING), ''),
      '|',
      COALESCE(CAST(a.`key.performer` AS STRING), '')
    )
    WHEN 28
    THEN CAST(a.`key.agreement_id` AS STRING)
    WHEN 29
    THEN CONCAT(
      COALESCE(CAST(a.`key.operation` AS STRING), ''),
      '|',
      COALESCE(CAST(a.`key.side` AS STRING), '')
    )
    WHEN 30
    THEN CAST(a.`key.pregnancy` AS STRING)
    WHEN 31
    THEN CAST(a.`key.delivery` AS STRING)
    WHEN 32
    THEN CONCAT(
      COALESCE(CAST(a.`key.forefoot` AS STRING), ''),
      '|',
      COALESCE(CAST(a.`key.operation` AS STRING), '')
    )
    WHEN 33
    THEN CAST(a.`key.examination` AS STRING)
    ELSE ''
  END AS key,
  CASE p.keys_ix
    WHEN 3
    THEN a.`key.course` IS NULL
    WHEN 4
    THEN a.`key.series_id` IS NULL
    WHEN 5
    THEN a.`key.lesion_group` IS NULL
    WHEN 7
    THEN a.`key.side` IS NULL
    WHEN 9
    THEN a.`key.code` IS NULL
    WHEN 10
    THEN a.`key.code` IS NULL OR a.`key.eye` IS NULL
    WHEN 11
    THEN a.`key.treatment` IS NULL
    WHEN 12
    THEN a.`key.code` IS NULL OR a.`key.side` IS NULL
    WHEN 14
    THEN a.`key.tooth` IS NULL OR a.`key.tooth_face` IS NULL
    WHEN 15
    THEN a.`key.tooth` IS NULL
    WHEN 16
    THEN a.`key.tooth` IS NULL OR a.`key.treatment` IS NULL
    WHEN 18
    THEN a.`key.sextant` IS NULL
    WHEN 21
    THEN a.`key.tooth_group` IS NULL
    WHEN 22
    THEN a.`key.dentist_id` IS NULL OR a.`key.treatment` IS NULL
    WHEN 23
    THEN a.`key.code` IS NULL OR a.`key.treatment` IS NULL
    WHEN 24
    THEN a.`key.operation` IS NULL
    WHEN 25
    THEN a.`key.stage_number` IS NULL OR a.`key.treatment` IS NULL
    WHEN 27
    THEN a.`key.operation` IS NULL OR a.`key.performer` IS NULL
    WHEN 28
    THEN a.`key.agreement_id` IS NULL
    WHEN 29
    THEN a.`key.operation` IS NULL OR a.`key.side` IS NULL
    WHEN 30
    THEN a.`key.pregnancy` IS NULL
    WHEN 31
    THEN a.`key.delivery` IS NULL
    WHEN 32
    THEN a.`key.forefoot` IS NULL OR a.`key.operation` IS NULL
    WHEN 33
    THEN a.`key.examination` IS NULL
    ELSE FALSE
  END AS is_unsaid,
  CASE p.keys_ix
    WHEN 2
    THEN COALESCE(
      CAST(a.`key.session` AS STRING),
      CONCAT(
        '?',
        COALESCE(CAST(a.date AS STRING), ''),
        COALESCE(
          COALESCE(c.`provider.id`, CONCAT('claim ', COALESCE(CAST(a.claim_ix AS STRING), ''))),
          ''
        )
      )
    )
    WHEN 7
    THEN COALESCE(
      CAST(a.`key.session` AS STRING),
      CONCAT(
        '?',
        COALESCE(CAST(a.date AS STRING), ''),
        COALESCE(
          COALESCE(c.`provider.id`, CONCAT('claim ', COALESCE(CAST(a.claim_ix AS STRING), ''))),
          ''
        )
      )
    )
    WHEN 9
    THEN COALESCE(
      CAST(a.`key.session` AS STRING),
      CONCAT(
        '?',
        COALESCE(CAST(a.date AS STRING), ''),
        COALESCE(
          COALESCE(c.`provider.id`, CONCAT('claim ', COALESCE(CAST(a.claim_ix AS STRING), ''))),
          ''
        )
      )
    )
    WHEN 10
    THEN COALESCE(
      CAST(a.`key.session` AS STRING),
      CONCAT(
        '?',
        COALESCE(CAST(a.date AS STRING), ''),
        COALESCE(
          COALESCE(c.`provider.id`, CONCAT('claim ', COALESCE(CAST(a.claim_ix AS STRING), ''))),
          ''
        )
      )
    )
    WHEN 12
    THEN COALESCE(
      CAST(a.`key.session` AS STRING),
      CONCAT(
        '?',
        COALESCE(CAST(a.date AS STRING), ''),
        COALESCE(
          COALESCE(c.`provider.id`, CONCAT('claim ', COALESCE(CAST(a.claim_ix AS STRING), ''))),
          ''
        )
      )
    )
    WHEN 14
    THEN COALESCE(
      CAST(a.`key.session` AS STRING),
      CONCAT(
        '?',
        COALESCE(CAST(a.date AS STRING), ''),
        COALESCE(
          COALESCE(c.`provider.id`, CONCAT('claim ', COALESCE(CAST(a.claim_ix AS STRING), ''))),
          ''
        )
      )
    )
    WHEN 15
    THEN COALESCE(
      CAST(a.`key.session` AS STRING),
      CONCAT(
        '?',
        COALESCE(CAST(a.date AS STRING), ''),
        COALESCE(
          COALESCE(c.`provider.id`, CONCAT('claim ', COALESCE(CAST(a.claim_ix AS STRING), ''))),
          ''
        )
      )
    )
    WHEN 18
    THEN COALESCE(
      CAST(a.`key.session` AS STRING),
      CONCAT(
        '?',
        COALESCE(CAST(a.date AS STRING), ''),
        COALESCE(
          COALESCE(c.`provider.id`, CONCAT('claim ', COALESCE(CAST(a.claim_ix AS STRING), ''))),
          ''
        )
      )
    )
    WHEN 21
    THEN COALESCE(
      CAST(a.`key.session` AS STRING),
      CONCAT(
        '?',
        COALESCE(CAST(a.date AS STRING), ''),
        COALESCE(
          COALESCE(c.`provider.id`, CONCAT('claim ', COALESCE(CAST(a.claim_ix AS STRING), ''))),
          ''
        )
      )
    )
    WHEN 33
    THEN COALESCE(
      CAST(a.`key.session` AS STRING),
      CONCAT(
        '?',
        COALESCE(CAST(a.date AS STRING), ''),
        COALESCE(
          COALESCE(c.`provider.id`, CONCAT('claim ', COALESCE(CAST(a.claim_ix AS STRING), ''))),
          ''
        )
      )
    )
    ELSE ''
  END AS visit,
  a.`key.session`,
  a.`key.course`,
  a.`key.series_id`,
  a.`key.lesion_group`,
  a.`key.side`,
  a.`key.code`,
  a.`key.eye`,
  a.`key.treatment`,
  a.`key.tooth`,
  a.`key.tooth_face`,
  a.`key.sextant`,
  a.`key.tooth_group`,
  a.`key.dentist_id`,
  a.`key.operation`,
  a.`key.stage_number`,
  a.`key.performer`,
  a.`key.agreement_id`,
  a.`key.pregnancy`,
  a.`key.delivery`,
  a.`key.forefoot`,
  a.`key.examination`
FROM acts AS a
JOIN limits AS p
  ON p.two_ix = a.code_ix
JOIN full_windows AS x
  ON x.patient_ix = a.patient_ix
  AND x.limit_ix = p.limit_ix
  AND x.start = CASE
    WHEN p.kind = 'day'
    THEN a.date
    WHEN p.kind = 'week'
    THEN CAST(DATE_TRUNC('WEEK', a.date) AS DATE)
    WHEN p.kind = 'calendar year'
    THEN CAST(DATE_TRUNC('YEAR', a.date) AS DATE)
    ELSE CAST('0001-01-01' AS DATE)
  END
JOIN claims AS c
  ON c.claim_ix = a.claim_ix
LEFT JOIN guarded AS g
  ON g.row_ix = a.row_ix AND g.rule_ix = p.rule_ix
WHERE
  a.date BETWEEN p.period_from AND p.period_to
  AND (
    NOT p.is_guarded OR NOT g.row_ix IS NULL
  )
