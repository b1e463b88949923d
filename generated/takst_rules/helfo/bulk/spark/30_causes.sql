-- the lines that cause a finding, and how many units there were
SELECT
  t.row_ix,
  t.rule_ix,
  t.code_ix,
  t.element_ix,
  t.element_code_ix,
  t.other_row_ix,
  t.carries,
  CAST(NULL AS BIGINT) AS count,
  BOOL_OR(COALESCE(u.`unsaid.session`, FALSE)) AS `unsaid.session`
FROM lost_inclusions AS t
LEFT JOIN (
  SELECT
    n.a_row_ix AS row_ix,
    n.b_row_ix AS other_row_ix,
    n.rule_ix,
    (
      n.keys_ix IN (2, 3) AND (
        a.`key.session` IS NULL OR b.`key.session` IS NULL
      )
    ) AS `unsaid.session`
  FROM bans AS n
  JOIN met_lines AS a
    ON a.row_ix = n.a_row_ix
  JOIN met_lines AS b
    ON b.row_ix = n.b_row_ix
  WHERE
    n.family = 'inclusion' AND n.truth
  UNION ALL
  SELECT
    n.b_row_ix AS row_ix,
    n.a_row_ix AS other_row_ix,
    n.rule_ix,
    (
      n.keys_ix IN (2, 3) AND (
        a.`key.session` IS NULL OR b.`key.session` IS NULL
      )
    ) AS `unsaid.session`
  FROM bans AS n
  JOIN met_lines AS a
    ON a.row_ix = n.a_row_ix
  JOIN met_lines AS b
    ON b.row_ix = n.b_row_ix
  WHERE
    n.family = 'inclusion' AND n.truth
) AS u
  ON u.row_ix = t.row_ix AND u.other_row_ix = t.other_row_ix AND u.rule_ix = t.rule_ix
WHERE
  t.certain
GROUP BY
  t.row_ix,
  t.rule_ix,
  t.code_ix,
  t.element_ix,
  t.element_code_ix,
  t.other_row_ix,
  t.carries
UNION ALL
SELECT
  t.row_ix,
  t.rule_ix,
  t.code_ix,
  t.element_ix,
  t.element_code_ix,
  t.other_row_ix,
  t.carries,
  CAST(NULL AS BIGINT) AS count,
  BOOL_OR(COALESCE(u.`unsaid.session`, FALSE)) AS `unsaid.session`
FROM lost_exclusions AS t
LEFT JOIN (
  SELECT
    n.a_row_ix AS row_ix,
    n.b_row_ix AS other_row_ix,
    n.rule_ix,
    (
      n.keys_ix IN (2, 3) AND (
        a.`key.session` IS NULL OR b.`key.session` IS NULL
      )
    ) AS `unsaid.session`
  FROM bans AS n
  JOIN met_lines AS a
    ON a.row_ix = n.a_row_ix
  JOIN met_lines AS b
    ON b.row_ix = n.b_row_ix
  WHERE
    n.family = 'exclusion' AND n.truth
  UNION ALL
  SELECT
    n.b_row_ix AS row_ix,
    n.a_row_ix AS other_row_ix,
    n.rule_ix,
    (
      n.keys_ix IN (2, 3) AND (
        a.`key.session` IS NULL OR b.`key.session` IS NULL
      )
    ) AS `unsaid.session`
  FROM bans AS n
  JOIN met_lines AS a
    ON a.row_ix = n.a_row_ix
  JOIN met_lines AS b
    ON b.row_ix = n.b_row_ix
  WHERE
    n.family = 'exclusion' AND n.truth
) AS u
  ON u.row_ix = t.row_ix AND u.other_row_ix = t.other_row_ix
WHERE
  t.certain
GROUP BY
  t.row_ix,
  t.rule_ix,
  t.code_ix,
  t.element_ix,
  t.element_code_ix,
  t.other_row_ix,
  t.carries
UNION ALL
SELECT
  w.row_ix,
  w.rule_ix,
  w.one_ix AS code_ix,
  0 AS element_ix,
  0 AS element_code_ix,
  e.row_ix AS other_row_ix,
  TRUE AS carries,
  CAST(n.certain AS BIGINT) AS count,
  (
    NOT e.row_ix IS NULL
    AND w.keys_ix IN (2)
    AND (
      w.`key.session` IS NULL OR e.`key.session` IS NULL
    )
  ) AS `unsaid.session`
FROM (
  SELECT
    *
  FROM found_limits
  WHERE
    sure = 2
) AS f
JOIN counted AS n
  ON n.row_ix = f.row_ix AND n.rule_ix = f.rule_ix AND n.one_ix = f.code_ix
JOIN counting AS w
  ON w.row_ix = f.row_ix AND w.rule_ix = f.rule_ix AND w.one_ix = f.code_ix
LEFT JOIN counting AS e
  ON (
    e.patient_ix = w.patient_ix
  )
  AND (
    e.limit_ix = w.limit_ix
  )
  AND (
    e.start = w.start
  )
  AND (
    e.key = w.key
  )
  AND (
    e.visit = w.visit
  )
  AND (
    w.received > e.received
    OR (
      w.received = e.received
      AND (
        w.date > e.date
        OR (
          w.date = e.date
          AND (
            COALESCE(w.time, '') > COALESCE(e.time, '')
            OR (
              COALESCE(w.time, '') = COALESCE(e.time, '')
              AND (
                w.claim > e.claim OR (
                  w.claim = e.claim AND (
                    w.n > e.n
                  )
                )
              )
            )
          )
        )
      )
    )
  )
  AND e.applies
WHERE
  w.is_asked
