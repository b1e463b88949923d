-- lines that count in these groups, with what puts them in order
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
  p.rule_ix,
  p.one_ix,
  p.most,
  p.limit_ix,
  p.by_lines,
  p.kind,
  p.distance_ix,
  p.is_doubtful,
  CASE WHEN p.by_lines THEN 1 ELSE a.units END AS weight,
  CAST('0001-01-01' AS DATE) AS start,
  p.is_asked
  AND a.is_judged
  AND a.in_force
  AND a.date BETWEEN p.valid_from AND p.valid_to AS is_asked,
  CASE WHEN NOT p.is_guarded THEN TRUE ELSE g.truth END AS applies,
  COALESCE(g.doubt, FALSE) AS doubt,
  a.`key.code`,
  a.`key.session`,
  COALESCE(
    a.`key.session`,
    CONCAT(
      '?',
      COALESCE(CAST(a.date AS STRING), ''),
      COALESCE(
        COALESCE(c.`provider.id`, CONCAT('claim ', COALESCE(CAST(a.claim_ix AS STRING), ''))),
        ''
      )
    )
  ) AS visit,
  c.`provider.id` AS provider
FROM acts AS a
JOIN limits AS p
  ON p.two_ix = a.code_ix AND p.keys_ix = 9
JOIN full_9 AS x
  ON x.patient_ix = a.patient_ix
  AND x.limit_ix = p.limit_ix
  AND x.start = CAST('0001-01-01' AS DATE)
JOIN claims AS c
  ON c.claim_ix = a.claim_ix
LEFT JOIN guarded AS g
  ON g.row_ix = a.row_ix AND g.rule_ix = p.rule_ix
WHERE
  a.date BETWEEN p.period_from AND p.period_to
  AND (
    NOT p.is_guarded OR NOT g.row_ix IS NULL
  )
