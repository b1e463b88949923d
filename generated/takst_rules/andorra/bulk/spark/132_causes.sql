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
      n.keys_ix IN (1, 2, 6, 7, 9, 10, 12, 14, 15, 18, 21, 33, 35)
      AND (
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
      n.keys_ix IN (1, 2, 6, 7, 9, 10, 12, 14, 15, 18, 21, 33, 35)
      AND (
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
      n.keys_ix IN (1, 2, 6, 7, 9, 10, 12, 14, 15, 18, 21, 33, 35)
      AND (
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
      n.keys_ix IN (1, 2, 6, 7, 9, 10, 12, 14, 15, 18, 21, 33, 35)
      AND (
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
  t.row_ix,
  t.rule_ix,
  t.code_ix,
  t.element_ix,
  t.element_code_ix,
  t.other_row_ix,
  t.carries,
  CAST(NULL AS BIGINT) AS count,
  BOOL_OR(COALESCE(u.`unsaid.session`, FALSE)) AS `unsaid.session`
FROM lost_intervals AS t
LEFT JOIN (
  SELECT
    n.a_row_ix AS row_ix,
    n.b_row_ix AS other_row_ix,
    n.rule_ix,
    (
      n.keys_ix IN (1, 2, 6, 7, 9, 10, 12, 14, 15, 18, 21, 33, 35)
      AND (
        a.`key.session` IS NULL OR b.`key.session` IS NULL
      )
    ) AS `unsaid.session`
  FROM bans AS n
  JOIN met_lines AS a
    ON a.row_ix = n.a_row_ix
  JOIN met_lines AS b
    ON b.row_ix = n.b_row_ix
  WHERE
    n.family = 'interval' AND n.truth
  UNION ALL
  SELECT
    n.b_row_ix AS row_ix,
    n.a_row_ix AS other_row_ix,
    n.rule_ix,
    (
      n.keys_ix IN (1, 2, 6, 7, 9, 10, 12, 14, 15, 18, 21, 33, 35)
      AND (
        a.`key.session` IS NULL OR b.`key.session` IS NULL
      )
    ) AS `unsaid.session`
  FROM bans AS n
  JOIN met_lines AS a
    ON a.row_ix = n.a_row_ix
  JOIN met_lines AS b
    ON b.row_ix = n.b_row_ix
  WHERE
    n.family = 'interval' AND n.truth
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
    AND NOT (
      NOT w.`key.session` IS NULL AND NOT e.`key.session` IS NULL
    )
  ) AS `unsaid.session`
FROM (
  SELECT
    *
  FROM found_limits_2
  WHERE
    sure = 2
) AS f
JOIN counted_2 AS n
  ON n.row_ix = f.row_ix AND n.rule_ix = f.rule_ix AND n.one_ix = f.code_ix
JOIN counting_2 AS w
  ON w.row_ix = f.row_ix AND w.rule_ix = f.rule_ix AND w.one_ix = f.code_ix
LEFT JOIN counting_2 AS e
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
    NOT e.row_ix IS NULL AND NOT (
      TRUE
    )
  ) AS `unsaid.session`
FROM (
  SELECT
    *
  FROM found_limits_3
  WHERE
    sure = 2
) AS f
JOIN counted_3 AS n
  ON n.row_ix = f.row_ix AND n.rule_ix = f.rule_ix AND n.one_ix = f.code_ix
JOIN counting_3 AS w
  ON w.row_ix = f.row_ix AND w.rule_ix = f.rule_ix AND w.one_ix = f.code_ix
LEFT JOIN counting_3 AS e
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
    e.`key.course` = w.`key.course`
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
    NOT e.row_ix IS NULL AND NOT (
      TRUE
    )
  ) AS `unsaid.session`
FROM (
  SELECT
    *
  FROM found_limits_4
  WHERE
    sure = 2
) AS f
JOIN counted_4 AS n
  ON n.row_ix = f.row_ix AND n.rule_ix = f.rule_ix AND n.one_ix = f.code_ix
JOIN counting_4 AS w
  ON w.row_ix = f.row_ix AND w.rule_ix = f.rule_ix AND w.one_ix = f.code_ix
LEFT JOIN counting_4 AS e
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
    e.`key.series_id` = w.`key.series_id`
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
    NOT e.row_ix IS NULL AND NOT (
      TRUE
    )
  ) AS `unsaid.session`
FROM (
  SELECT
    *
  FROM found_limits_5
  WHERE
    sure = 2
) AS f
JOIN counted_5 AS n
  ON n.row_ix = f.row_ix AND n.rule_ix = f.rule_ix AND n.one_ix = f.code_ix
JOIN counting_5 AS w
  ON w.row_ix = f.row_ix AND w.rule_ix = f.rule_ix AND w.one_ix = f.code_ix
LEFT JOIN counting_5 AS e
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
    e.`key.lesion_group` = w.`key.lesion_group`
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
    AND NOT (
      NOT w.`key.session` IS NULL AND NOT e.`key.session` IS NULL
    )
  ) AS `unsaid.session`
FROM (
  SELECT
    *
  FROM found_limits_7
  WHERE
    sure = 2
) AS f
JOIN counted_7 AS n
  ON n.row_ix = f.row_ix AND n.rule_ix = f.rule_ix AND n.one_ix = f.code_ix
JOIN counting_7 AS w
  ON w.row_ix = f.row_ix AND w.rule_ix = f.rule_ix AND w.one_ix = f.code_ix
LEFT JOIN counting_7 AS e
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
    e.`key.side` = w.`key.side`
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
    NOT e.row_ix IS NULL AND NOT (
      TRUE
    )
  ) AS `unsaid.session`
FROM (
  SELECT
    *
  FROM found_limits_8
  WHERE
    sure = 2
) AS f
JOIN counted_8 AS n
  ON n.row_ix = f.row_ix AND n.rule_ix = f.rule_ix AND n.one_ix = f.code_ix
JOIN counting_8 AS w
  ON w.row_ix = f.row_ix AND w.rule_ix = f.rule_ix AND w.one_ix = f.code_ix
LEFT JOIN counting_8 AS e
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
    (
      w.kind <> 'rolling'
      OR GREATEST(w.date, e.date) < (
        CASE w.distance_ix
          WHEN 1
          THEN CAST(LEAST(w.date, e.date) + INTERVAL '4' DAY AS DATE)
          WHEN 2
          THEN CAST(LEAST(w.date, e.date) + INTERVAL '6' MONTH AS DATE)
          WHEN 3
          THEN CAST(LEAST(w.date, e.date) + INTERVAL '1' MONTH AS DATE)
          WHEN 4
          THEN CAST(LEAST(w.date, e.date) + INTERVAL '3' MONTH AS DATE)
          WHEN 5
          THEN CAST(LEAST(w.date, e.date) + INTERVAL '1' YEAR AS DATE)
          WHEN 6
          THEN CAST(LEAST(w.date, e.date) + INTERVAL '4' MONTH AS DATE)
          WHEN 7
          THEN CAST(LEAST(w.date, e.date) + INTERVAL '5' YEAR AS DATE)
          WHEN 8
          THEN CAST(LEAST(w.date, e.date) + INTERVAL '12' MONTH AS DATE)
          WHEN 9
          THEN CAST(LEAST(w.date, e.date) + INTERVAL '7' DAY AS DATE)
          WHEN 10
          THEN CAST(LEAST(w.date, e.date) + INTERVAL '12' DAY AS DATE)
          WHEN 11
          THEN CAST(LEAST(w.date, e.date) + INTERVAL '30' DAY AS DATE)
          WHEN 12
          THEN CAST(LEAST(w.date, e.date) + INTERVAL '5' DAY AS DATE)
          WHEN 13
          THEN CAST(LEAST(w.date, e.date) + INTERVAL '2' DAY AS DATE)
        END
      )
    )
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
    AND NOT (
      NOT w.`key.session` IS NULL AND NOT e.`key.session` IS NULL
    )
  ) AS `unsaid.session`
FROM (
  SELECT
    *
  FROM found_limits_9
  WHERE
    sure = 2
) AS f
JOIN counted_9 AS n
  ON n.row_ix = f.row_ix AND n.rule_ix = f.rule_ix AND n.one_ix = f.code_ix
JOIN counting_9 AS w
  ON w.row_ix = f.row_ix AND w.rule_ix = f.rule_ix AND w.one_ix = f.code_ix
LEFT JOIN counting_9 AS e
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
    e.`key.code` = w.`key.code`
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
    AND NOT (
      NOT w.`key.session` IS NULL AND NOT e.`key.session` IS NULL
    )
  ) AS `unsaid.session`
FROM (
  SELECT
    *
  FROM found_limits_10
  WHERE
    sure = 2
) AS f
JOIN counted_10 AS n
  ON n.row_ix = f.row_ix AND n.rule_ix = f.rule_ix AND n.one_ix = f.code_ix
JOIN counting_10 AS w
  ON w.row_ix = f.row_ix AND w.rule_ix = f.rule_ix AND w.one_ix = f.code_ix
LEFT JOIN counting_10 AS e
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
    e.`key.code` = w.`key.code`
  )
  AND (
    e.`key.eye` = w.`key.eye`
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
    NOT e.row_ix IS NULL AND NOT (
      TRUE
    )
  ) AS `unsaid.session`
FROM (
  SELECT
    *
  FROM found_limits_11
  WHERE
    sure = 2
) AS f
JOIN counted_11 AS n
  ON n.row_ix = f.row_ix AND n.rule_ix = f.rule_ix AND n.one_ix = f.code_ix
JOIN counting_11 AS w
  ON w.row_ix = f.row_ix AND w.rule_ix = f.rule_ix AND w.one_ix = f.code_ix
LEFT JOIN counting_11 AS e
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
    e.`key.treatment` = w.`key.treatment`
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
    AND NOT (
      NOT w.`key.session` IS NULL AND NOT e.`key.session` IS NULL
    )
  ) AS `unsaid.session`
FROM (
  SELECT
    *
  FROM found_limits_12
  WHERE
    sure = 2
) AS f
JOIN counted_12 AS n
  ON n.row_ix = f.row_ix AND n.rule_ix = f.rule_ix AND n.one_ix = f.code_ix
JOIN counting_12 AS w
  ON w.row_ix = f.row_ix AND w.rule_ix = f.rule_ix AND w.one_ix = f.code_ix
LEFT JOIN counting_12 AS e
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
    e.`key.code` = w.`key.code`
  )
  AND (
    e.`key.side` = w.`key.side`
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
    AND NOT (
      NOT w.`key.session` IS NULL AND NOT e.`key.session` IS NULL
    )
  ) AS `unsaid.session`
FROM (
  SELECT
    *
  FROM found_limits_14
  WHERE
    sure = 2
) AS f
JOIN counted_14 AS n
  ON n.row_ix = f.row_ix AND n.rule_ix = f.rule_ix AND n.one_ix = f.code_ix
JOIN counting_14 AS w
  ON w.row_ix = f.row_ix AND w.rule_ix = f.rule_ix AND w.one_ix = f.code_ix
LEFT JOIN counting_14 AS e
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
    e.`key.tooth` = w.`key.tooth`
  )
  AND (
    e.`key.tooth_face` = w.`key.tooth_face`
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
    AND NOT (
      NOT w.`key.session` IS NULL AND NOT e.`key.session` IS NULL
    )
  ) AS `unsaid.session`
FROM (
  SELECT
    *
  FROM found_limits_15
  WHERE
    sure = 2
) AS f
JOIN counted_15 AS n
  ON n.row_ix = f.row_ix AND n.rule_ix = f.rule_ix AND n.one_ix = f.code_ix
JOIN counting_15 AS w
  ON w.row_ix = f.row_ix AND w.rule_ix = f.rule_ix AND w.one_ix = f.code_ix
LEFT JOIN counting_15 AS e
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
    e.`key.tooth` = w.`key.tooth`
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
    NOT e.row_ix IS NULL AND NOT (
      TRUE
    )
  ) AS `unsaid.session`
FROM (
  SELECT
    *
  FROM found_limits_16
  WHERE
    sure = 2
) AS f
JOIN counted_16 AS n
  ON n.row_ix = f.row_ix AND n.rule_ix = f.rule_ix AND n.one_ix = f.code_ix
JOIN counting_16 AS w
  ON w.row_ix = f.row_ix AND w.rule_ix = f.rule_ix AND w.one_ix = f.code_ix
LEFT JOIN counting_16 AS e
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
    e.`key.tooth` = w.`key.tooth`
  )
  AND (
    e.`key.treatment` = w.`key.treatment`
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
    AND NOT (
      NOT w.`key.session` IS NULL AND NOT e.`key.session` IS NULL
    )
  ) AS `unsaid.session`
FROM (
  SELECT
    *
  FROM found_limits_18
  WHERE
    sure = 2
) AS f
JOIN counted_18 AS n
  ON n.row_ix = f.row_ix AND n.rule_ix = f.rule_ix AND n.one_ix = f.code_ix
JOIN counting_18 AS w
  ON w.row_ix = f.row_ix AND w.rule_ix = f.rule_ix AND w.one_ix = f.code_ix
LEFT JOIN counting_18 AS e
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
    e.`key.sextant` = w.`key.sextant`
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
    AND NOT (
      NOT w.`key.session` IS NULL AND NOT e.`key.session` IS NULL
    )
  ) AS `unsaid.session`
FROM (
  SELECT
    *
  FROM found_limits_21
  WHERE
    sure = 2
) AS f
JOIN counted_21 AS n
  ON n.row_ix = f.row_ix AND n.rule_ix = f.rule_ix AND n.one_ix = f.code_ix
JOIN counting_21 AS w
  ON w.row_ix = f.row_ix AND w.rule_ix = f.rule_ix AND w.one_ix = f.code_ix
LEFT JOIN counting_21 AS e
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
    e.`key.tooth_group` = w.`key.tooth_group`
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
    NOT e.row_ix IS NULL AND NOT (
      TRUE
    )
  ) AS `unsaid.session`
FROM (
  SELECT
    *
  FROM found_limits_22
  WHERE
    sure = 2
) AS f
JOIN counted_22 AS n
  ON n.row_ix = f.row_ix AND n.rule_ix = f.rule_ix AND n.one_ix = f.code_ix
JOIN counting_22 AS w
  ON w.row_ix = f.row_ix AND w.rule_ix = f.rule_ix AND w.one_ix = f.code_ix
LEFT JOIN counting_22 AS e
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
    e.`key.dentist_id` = w.`key.dentist_id`
  )
  AND (
    e.`key.treatment` = w.`key.treatment`
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
    NOT e.row_ix IS NULL AND NOT (
      TRUE
    )
  ) AS `unsaid.session`
FROM (
  SELECT
    *
  FROM found_limits_23
  WHERE
    sure = 2
) AS f
JOIN counted_23 AS n
  ON n.row_ix = f.row_ix AND n.rule_ix = f.rule_ix AND n.one_ix = f.code_ix
JOIN counting_23 AS w
  ON w.row_ix = f.row_ix AND w.rule_ix = f.rule_ix AND w.one_ix = f.code_ix
LEFT JOIN counting_23 AS e
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
    e.`key.code` = w.`key.code`
  )
  AND (
    e.`key.treatment` = w.`key.treatment`
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
    NOT e.row_ix IS NULL AND NOT (
      TRUE
    )
  ) AS `unsaid.session`
FROM (
  SELECT
    *
  FROM found_limits_24
  WHERE
    sure = 2
) AS f
JOIN counted_24 AS n
  ON n.row_ix = f.row_ix AND n.rule_ix = f.rule_ix AND n.one_ix = f.code_ix
JOIN counting_24 AS w
  ON w.row_ix = f.row_ix AND w.rule_ix = f.rule_ix AND w.one_ix = f.code_ix
LEFT JOIN counting_24 AS e
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
    e.`key.operation` = w.`key.operation`
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
    NOT e.row_ix IS NULL AND NOT (
      TRUE
    )
  ) AS `unsaid.session`
FROM (
  SELECT
    *
  FROM found_limits_25
  WHERE
    sure = 2
) AS f
JOIN counted_25 AS n
  ON n.row_ix = f.row_ix AND n.rule_ix = f.rule_ix AND n.one_ix = f.code_ix
JOIN counting_25 AS w
  ON w.row_ix = f.row_ix AND w.rule_ix = f.rule_ix AND w.one_ix = f.code_ix
LEFT JOIN counting_25 AS e
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
    e.`key.stage_number` = w.`key.stage_number`
  )
  AND (
    e.`key.treatment` = w.`key.treatment`
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
    NOT e.row_ix IS NULL AND NOT (
      TRUE
    )
  ) AS `unsaid.session`
FROM (
  SELECT
    *
  FROM found_limits_27
  WHERE
    sure = 2
) AS f
JOIN counted_27 AS n
  ON n.row_ix = f.row_ix AND n.rule_ix = f.rule_ix AND n.one_ix = f.code_ix
JOIN counting_27 AS w
  ON w.row_ix = f.row_ix AND w.rule_ix = f.rule_ix AND w.one_ix = f.code_ix
LEFT JOIN counting_27 AS e
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
    e.`key.operation` = w.`key.operation`
  )
  AND (
    e.`key.performer` = w.`key.performer`
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
    NOT e.row_ix IS NULL AND NOT (
      TRUE
    )
  ) AS `unsaid.session`
FROM (
  SELECT
    *
  FROM found_limits_28
  WHERE
    sure = 2
) AS f
JOIN counted_28 AS n
  ON n.row_ix = f.row_ix AND n.rule_ix = f.rule_ix AND n.one_ix = f.code_ix
JOIN counting_28 AS w
  ON w.row_ix = f.row_ix AND w.rule_ix = f.rule_ix AND w.one_ix = f.code_ix
LEFT JOIN counting_28 AS e
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
    e.`key.agreement_id` = w.`key.agreement_id`
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
    NOT e.row_ix IS NULL AND NOT (
      TRUE
    )
  ) AS `unsaid.session`
FROM (
  SELECT
    *
  FROM found_limits_29
  WHERE
    sure = 2
) AS f
JOIN counted_29 AS n
  ON n.row_ix = f.row_ix AND n.rule_ix = f.rule_ix AND n.one_ix = f.code_ix
JOIN counting_29 AS w
  ON w.row_ix = f.row_ix AND w.rule_ix = f.rule_ix AND w.one_ix = f.code_ix
LEFT JOIN counting_29 AS e
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
    e.`key.operation` = w.`key.operation`
  )
  AND (
    e.`key.side` = w.`key.side`
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
    NOT e.row_ix IS NULL AND NOT (
      TRUE
    )
  ) AS `unsaid.session`
FROM (
  SELECT
    *
  FROM found_limits_30
  WHERE
    sure = 2
) AS f
JOIN counted_30 AS n
  ON n.row_ix = f.row_ix AND n.rule_ix = f.rule_ix AND n.one_ix = f.code_ix
JOIN counting_30 AS w
  ON w.row_ix = f.row_ix AND w.rule_ix = f.rule_ix AND w.one_ix = f.code_ix
LEFT JOIN counting_30 AS e
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
    e.`key.pregnancy` = w.`key.pregnancy`
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
    NOT e.row_ix IS NULL AND NOT (
      TRUE
    )
  ) AS `unsaid.session`
FROM (
  SELECT
    *
  FROM found_limits_31
  WHERE
    sure = 2
) AS f
JOIN counted_31 AS n
  ON n.row_ix = f.row_ix AND n.rule_ix = f.rule_ix AND n.one_ix = f.code_ix
JOIN counting_31 AS w
  ON w.row_ix = f.row_ix AND w.rule_ix = f.rule_ix AND w.one_ix = f.code_ix
LEFT JOIN counting_31 AS e
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
    e.`key.delivery` = w.`key.delivery`
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
    NOT e.row_ix IS NULL AND NOT (
      TRUE
    )
  ) AS `unsaid.session`
FROM (
  SELECT
    *
  FROM found_limits_32
  WHERE
    sure = 2
) AS f
JOIN counted_32 AS n
  ON n.row_ix = f.row_ix AND n.rule_ix = f.rule_ix AND n.one_ix = f.code_ix
JOIN counting_32 AS w
  ON w.row_ix = f.row_ix AND w.rule_ix = f.rule_ix AND w.one_ix = f.code_ix
LEFT JOIN counting_32 AS e
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
    e.`key.forefoot` = w.`key.forefoot`
  )
  AND (
    e.`key.operation` = w.`key.operation`
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
    AND NOT (
      NOT w.`key.session` IS NULL AND NOT e.`key.session` IS NULL
    )
  ) AS `unsaid.session`
FROM (
  SELECT
    *
  FROM found_limits_33
  WHERE
    sure = 2
) AS f
JOIN counted_33 AS n
  ON n.row_ix = f.row_ix AND n.rule_ix = f.rule_ix AND n.one_ix = f.code_ix
JOIN counting_33 AS w
  ON w.row_ix = f.row_ix AND w.rule_ix = f.rule_ix AND w.one_ix = f.code_ix
LEFT JOIN counting_33 AS e
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
    e.`key.examination` = w.`key.examination`
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
