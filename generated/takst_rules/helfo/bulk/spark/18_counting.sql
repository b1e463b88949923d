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
    WHEN 2
    THEN CAST(a.`key.treatment-area` AS STRING)
    WHEN 4
    THEN CONCAT(
      COALESCE(CAST(a.`key.tooth` AS STRING), ''),
      '|',
      COALESCE(CAST(a.`key.treatment` AS STRING), '')
    )
    WHEN 6
    THEN CAST(a.`key.tooth` AS STRING)
    ELSE ''
  END AS key,
  CASE p.keys_ix
    WHEN 2
    THEN a.`key.treatment-area` IS NULL
    WHEN 4
    THEN a.`key.tooth` IS NULL OR a.`key.treatment` IS NULL
    WHEN 6
    THEN a.`key.tooth` IS NULL
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
    ELSE ''
  END AS visit,
  a.`key.treatment-area`,
  a.`key.session`,
  a.`key.tooth`,
  a.`key.treatment`
FROM acts AS a
JOIN limits AS p
  ON p.two_ix = a.code_ix
JOIN full_windows AS x
  ON x.patient_ix = a.patient_ix
  AND x.limit_ix = p.limit_ix
  AND x.start = CASE
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
