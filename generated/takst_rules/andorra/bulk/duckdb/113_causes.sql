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
  BOOL_OR(CAST(COALESCE(u."unsaid.session", FALSE) AS BOOLEAN)) AS "unsaid.session"
FROM lost_exclusions AS t
LEFT JOIN (
  SELECT
    n.a_row_ix AS row_ix,
    n.b_row_ix AS other_row_ix,
    n.rule_ix,
    (
      n.keys_ix IN (1, 2, 6, 7, 9, 10, 12, 14, 15, 18, 21, 33, 35)
      AND (
        a."key.session" IS NULL OR b."key.session" IS NULL
      )
    ) AS "unsaid.session"
  FROM exclusion_bans AS n
  JOIN acts AS a
    ON a.row_ix = n.a_row_ix
  JOIN acts AS b
    ON b.row_ix = n.b_row_ix
  WHERE
    n.truth
  UNION ALL
  SELECT
    n.b_row_ix AS row_ix,
    n.a_row_ix AS other_row_ix,
    n.rule_ix,
    (
      n.keys_ix IN (1, 2, 6, 7, 9, 10, 12, 14, 15, 18, 21, 33, 35)
      AND (
        a."key.session" IS NULL OR b."key.session" IS NULL
      )
    ) AS "unsaid.session"
  FROM exclusion_bans AS n
  JOIN acts AS a
    ON a.row_ix = n.a_row_ix
  JOIN acts AS b
    ON b.row_ix = n.b_row_ix
  WHERE
    n.truth
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
  BOOL_OR(CAST(COALESCE(u."unsaid.session", FALSE) AS BOOLEAN)) AS "unsaid.session"
FROM lost_inclusions AS t
LEFT JOIN (
  SELECT
    n.a_row_ix AS row_ix,
    n.b_row_ix AS other_row_ix,
    n.rule_ix,
    (
      n.keys_ix IN (1, 2, 6, 7, 9, 10, 12, 14, 15, 18, 21, 33, 35)
      AND (
        a."key.session" IS NULL OR b."key.session" IS NULL
      )
    ) AS "unsaid.session"
  FROM inclusion_bans AS n
  JOIN acts AS a
    ON a.row_ix = n.a_row_ix
  JOIN acts AS b
    ON b.row_ix = n.b_row_ix
  WHERE
    n.truth
  UNION ALL
  SELECT
    n.b_row_ix AS row_ix,
    n.a_row_ix AS other_row_ix,
    n.rule_ix,
    (
      n.keys_ix IN (1, 2, 6, 7, 9, 10, 12, 14, 15, 18, 21, 33, 35)
      AND (
        a."key.session" IS NULL OR b."key.session" IS NULL
      )
    ) AS "unsaid.session"
  FROM inclusion_bans AS n
  JOIN acts AS a
    ON a.row_ix = n.a_row_ix
  JOIN acts AS b
    ON b.row_ix = n.b_row_ix
  WHERE
    n.truth
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
  BOOL_OR(CAST(COALESCE(u."unsaid.session", FALSE) AS BOOLEAN)) AS "unsaid.session"
FROM lost_intervals AS t
LEFT JOIN (
  SELECT
    n.a_row_ix AS row_ix,
    n.b_row_ix AS other_row_ix,
    n.rule_ix,
    (
      n.keys_ix IN (1, 2, 6, 7, 9, 10, 12, 14, 15, 18, 21, 33, 35)
      AND (
        a."key.session" IS NULL OR b."key.session" IS NULL
      )
    ) AS "unsaid.session"
  FROM interval_bans AS n
  JOIN acts AS a
    ON a.row_ix = n.a_row_ix
  JOIN acts AS b
    ON b.row_ix = n.b_row_ix
  WHERE
    n.truth
  UNION ALL
  SELECT
    n.b_row_ix AS row_ix,
    n.a_row_ix AS other_row_ix,
    n.rule_ix,
    (
      n.keys_ix IN (1, 2, 6, 7, 9, 10, 12, 14, 15, 18, 21, 33, 35)
      AND (
        a."key.session" IS NULL OR b."key.session" IS NULL
      )
    ) AS "unsaid.session"
  FROM interval_bans AS n
  JOIN acts AS a
    ON a.row_ix = n.a_row_ix
  JOIN acts AS b
    ON b.row_ix = n.b_row_ix
  WHERE
    n.truth
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
      NOT w."key.session" IS NULL AND NOT e."key.session" IS NULL
    )
  ) AS "unsaid.session"
FROM (
  SELECT
    *
  FROM found_limits_2
  WHERE
    sure = 2
) AS f
JOIN counted_2 AS n
  ON n.row_ix = f.row_ix AND n.rule_ix = f.rule_ix AND n.one_ix = f.code_ix
JOIN (
  SELECT
    e.*,
    COALESCE(c.received, e.date) AS received,
    c.claim,
    l.time,
    l.n
  FROM (
    SELECT
      a.row_ix,
      a.claim_ix,
      a.patient_ix,
      a.date,
      a.is_judged,
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
      a."key.session",
      COALESCE(
        a."key.session",
        CONCAT(
          '?',
          CAST(a.date AS TEXT),
          COALESCE(c."provider.id", CONCAT('claim ', CAST(a.claim_ix AS TEXT)))
        )
      ) AS visit,
      c."provider.id" AS provider
    FROM acts AS a
    JOIN limits AS p
      ON p.two_ix = a.code_ix AND p.keys_ix = 2
    JOIN claims AS c
      ON c.claim_ix = a.claim_ix
    LEFT JOIN guarded AS g
      ON g.row_ix = a.row_ix AND g.rule_ix = p.rule_ix
    WHERE
      a.date BETWEEN p.period_from AND p.period_to
      AND (
        NOT p.is_guarded OR NOT g.row_ix IS NULL
      )
  ) AS e
  JOIN full_2 AS x
    ON x.patient_ix = e.patient_ix AND x.limit_ix = e.limit_ix AND x.start = e.start
  JOIN claims AS c
    ON c.claim_ix = e.claim_ix
  JOIN lines AS l
    ON l.row_ix = e.row_ix
) AS w
  ON w.row_ix = f.row_ix AND w.rule_ix = f.rule_ix AND w.one_ix = f.code_ix
LEFT JOIN (
  SELECT
    e.*,
    COALESCE(c.received, e.date) AS received,
    c.claim,
    l.time,
    l.n
  FROM (
    SELECT
      a.row_ix,
      a.claim_ix,
      a.patient_ix,
      a.date,
      a.is_judged,
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
      a."key.session",
      COALESCE(
        a."key.session",
        CONCAT(
          '?',
          CAST(a.date AS TEXT),
          COALESCE(c."provider.id", CONCAT('claim ', CAST(a.claim_ix AS TEXT)))
        )
      ) AS visit,
      c."provider.id" AS provider
    FROM acts AS a
    JOIN limits AS p
      ON p.two_ix = a.code_ix AND p.keys_ix = 2
    JOIN claims AS c
      ON c.claim_ix = a.claim_ix
    LEFT JOIN guarded AS g
      ON g.row_ix = a.row_ix AND g.rule_ix = p.rule_ix
    WHERE
      a.date BETWEEN p.period_from AND p.period_to
      AND (
        NOT p.is_guarded OR NOT g.row_ix IS NULL
      )
  ) AS e
  JOIN full_2 AS x
    ON x.patient_ix = e.patient_ix AND x.limit_ix = e.limit_ix AND x.start = e.start
  JOIN claims AS c
    ON c.claim_ix = e.claim_ix
  JOIN lines AS l
    ON l.row_ix = e.row_ix
) AS e
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
  ) AS "unsaid.session"
FROM (
  SELECT
    *
  FROM found_limits_3
  WHERE
    sure = 2
) AS f
JOIN counted_3 AS n
  ON n.row_ix = f.row_ix AND n.rule_ix = f.rule_ix AND n.one_ix = f.code_ix
JOIN (
  SELECT
    e.*,
    COALESCE(c.received, e.date) AS received,
    c.claim,
    l.time,
    l.n
  FROM (
    SELECT
      a.row_ix,
      a.claim_ix,
      a.patient_ix,
      a.date,
      a.is_judged,
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
      a."key.course"
    FROM acts AS a
    JOIN limits AS p
      ON p.two_ix = a.code_ix AND p.keys_ix = 3
    LEFT JOIN guarded AS g
      ON g.row_ix = a.row_ix AND g.rule_ix = p.rule_ix
    WHERE
      a.date BETWEEN p.period_from AND p.period_to
      AND (
        NOT p.is_guarded OR NOT g.row_ix IS NULL
      )
  ) AS e
  JOIN full_3 AS x
    ON x.patient_ix = e.patient_ix AND x.limit_ix = e.limit_ix AND x.start = e.start
  JOIN claims AS c
    ON c.claim_ix = e.claim_ix
  JOIN lines AS l
    ON l.row_ix = e.row_ix
) AS w
  ON w.row_ix = f.row_ix AND w.rule_ix = f.rule_ix AND w.one_ix = f.code_ix
LEFT JOIN (
  SELECT
    e.*,
    COALESCE(c.received, e.date) AS received,
    c.claim,
    l.time,
    l.n
  FROM (
    SELECT
      a.row_ix,
      a.claim_ix,
      a.patient_ix,
      a.date,
      a.is_judged,
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
      a."key.course"
    FROM acts AS a
    JOIN limits AS p
      ON p.two_ix = a.code_ix AND p.keys_ix = 3
    LEFT JOIN guarded AS g
      ON g.row_ix = a.row_ix AND g.rule_ix = p.rule_ix
    WHERE
      a.date BETWEEN p.period_from AND p.period_to
      AND (
        NOT p.is_guarded OR NOT g.row_ix IS NULL
      )
  ) AS e
  JOIN full_3 AS x
    ON x.patient_ix = e.patient_ix AND x.limit_ix = e.limit_ix AND x.start = e.start
  JOIN claims AS c
    ON c.claim_ix = e.claim_ix
  JOIN lines AS l
    ON l.row_ix = e.row_ix
) AS e
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
    e."key.course" = w."key.course"
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
  ) AS "unsaid.session"
FROM (
  SELECT
    *
  FROM found_limits_4
  WHERE
    sure = 2
) AS f
JOIN counted_4 AS n
  ON n.row_ix = f.row_ix AND n.rule_ix = f.rule_ix AND n.one_ix = f.code_ix
JOIN (
  SELECT
    e.*,
    COALESCE(c.received, e.date) AS received,
    c.claim,
    l.time,
    l.n
  FROM (
    SELECT
      a.row_ix,
      a.claim_ix,
      a.patient_ix,
      a.date,
      a.is_judged,
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
      a."key.series_id"
    FROM acts AS a
    JOIN limits AS p
      ON p.two_ix = a.code_ix AND p.keys_ix = 4
    LEFT JOIN guarded AS g
      ON g.row_ix = a.row_ix AND g.rule_ix = p.rule_ix
    WHERE
      a.date BETWEEN p.period_from AND p.period_to
      AND (
        NOT p.is_guarded OR NOT g.row_ix IS NULL
      )
  ) AS e
  JOIN full_4 AS x
    ON x.patient_ix = e.patient_ix AND x.limit_ix = e.limit_ix AND x.start = e.start
  JOIN claims AS c
    ON c.claim_ix = e.claim_ix
  JOIN lines AS l
    ON l.row_ix = e.row_ix
) AS w
  ON w.row_ix = f.row_ix AND w.rule_ix = f.rule_ix AND w.one_ix = f.code_ix
LEFT JOIN (
  SELECT
    e.*,
    COALESCE(c.received, e.date) AS received,
    c.claim,
    l.time,
    l.n
  FROM (
    SELECT
      a.row_ix,
      a.claim_ix,
      a.patient_ix,
      a.date,
      a.is_judged,
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
      a."key.series_id"
    FROM acts AS a
    JOIN limits AS p
      ON p.two_ix = a.code_ix AND p.keys_ix = 4
    LEFT JOIN guarded AS g
      ON g.row_ix = a.row_ix AND g.rule_ix = p.rule_ix
    WHERE
      a.date BETWEEN p.period_from AND p.period_to
      AND (
        NOT p.is_guarded OR NOT g.row_ix IS NULL
      )
  ) AS e
  JOIN full_4 AS x
    ON x.patient_ix = e.patient_ix AND x.limit_ix = e.limit_ix AND x.start = e.start
  JOIN claims AS c
    ON c.claim_ix = e.claim_ix
  JOIN lines AS l
    ON l.row_ix = e.row_ix
) AS e
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
    e."key.series_id" = w."key.series_id"
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
  ) AS "unsaid.session"
FROM (
  SELECT
    *
  FROM found_limits_5
  WHERE
    sure = 2
) AS f
JOIN counted_5 AS n
  ON n.row_ix = f.row_ix AND n.rule_ix = f.rule_ix AND n.one_ix = f.code_ix
JOIN (
  SELECT
    e.*,
    COALESCE(c.received, e.date) AS received,
    c.claim,
    l.time,
    l.n
  FROM (
    SELECT
      a.row_ix,
      a.claim_ix,
      a.patient_ix,
      a.date,
      a.is_judged,
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
      a."key.lesion_group"
    FROM acts AS a
    JOIN limits AS p
      ON p.two_ix = a.code_ix AND p.keys_ix = 5
    LEFT JOIN guarded AS g
      ON g.row_ix = a.row_ix AND g.rule_ix = p.rule_ix
    WHERE
      a.date BETWEEN p.period_from AND p.period_to
      AND (
        NOT p.is_guarded OR NOT g.row_ix IS NULL
      )
  ) AS e
  JOIN full_5 AS x
    ON x.patient_ix = e.patient_ix AND x.limit_ix = e.limit_ix AND x.start = e.start
  JOIN claims AS c
    ON c.claim_ix = e.claim_ix
  JOIN lines AS l
    ON l.row_ix = e.row_ix
) AS w
  ON w.row_ix = f.row_ix AND w.rule_ix = f.rule_ix AND w.one_ix = f.code_ix
LEFT JOIN (
  SELECT
    e.*,
    COALESCE(c.received, e.date) AS received,
    c.claim,
    l.time,
    l.n
  FROM (
    SELECT
      a.row_ix,
      a.claim_ix,
      a.patient_ix,
      a.date,
      a.is_judged,
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
      a."key.lesion_group"
    FROM acts AS a
    JOIN limits AS p
      ON p.two_ix = a.code_ix AND p.keys_ix = 5
    LEFT JOIN guarded AS g
      ON g.row_ix = a.row_ix AND g.rule_ix = p.rule_ix
    WHERE
      a.date BETWEEN p.period_from AND p.period_to
      AND (
        NOT p.is_guarded OR NOT g.row_ix IS NULL
      )
  ) AS e
  JOIN full_5 AS x
    ON x.patient_ix = e.patient_ix AND x.limit_ix = e.limit_ix AND x.start = e.start
  JOIN claims AS c
    ON c.claim_ix = e.claim_ix
  JOIN lines AS l
    ON l.row_ix = e.row_ix
) AS e
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
    e."key.lesion_group" = w."key.lesion_group"
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
      NOT w."key.session" IS NULL AND NOT e."key.session" IS NULL
    )
  ) AS "unsaid.session"
FROM (
  SELECT
    *
  FROM found_limits_7
  WHERE
    sure = 2
) AS f
JOIN counted_7 AS n
  ON n.row_ix = f.row_ix AND n.rule_ix = f.rule_ix AND n.one_ix = f.code_ix
JOIN (
  SELECT
    e.*,
    COALESCE(c.received, e.date) AS received,
    c.claim,
    l.time,
    l.n
  FROM (
    SELECT
      a.row_ix,
      a.claim_ix,
      a.patient_ix,
      a.date,
      a.is_judged,
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
      a."key.session",
      a."key.side",
      COALESCE(
        a."key.session",
        CONCAT(
          '?',
          CAST(a.date AS TEXT),
          COALESCE(c."provider.id", CONCAT('claim ', CAST(a.claim_ix AS TEXT)))
        )
      ) AS visit,
      c."provider.id" AS provider
    FROM acts AS a
    JOIN limits AS p
      ON p.two_ix = a.code_ix AND p.keys_ix = 7
    JOIN claims AS c
      ON c.claim_ix = a.claim_ix
    LEFT JOIN guarded AS g
      ON g.row_ix = a.row_ix AND g.rule_ix = p.rule_ix
    WHERE
      a.date BETWEEN p.period_from AND p.period_to
      AND (
        NOT p.is_guarded OR NOT g.row_ix IS NULL
      )
  ) AS e
  JOIN full_7 AS x
    ON x.patient_ix = e.patient_ix AND x.limit_ix = e.limit_ix AND x.start = e.start
  JOIN claims AS c
    ON c.claim_ix = e.claim_ix
  JOIN lines AS l
    ON l.row_ix = e.row_ix
) AS w
  ON w.row_ix = f.row_ix AND w.rule_ix = f.rule_ix AND w.one_ix = f.code_ix
LEFT JOIN (
  SELECT
    e.*,
    COALESCE(c.received, e.date) AS received,
    c.claim,
    l.time,
    l.n
  FROM (
    SELECT
      a.row_ix,
      a.claim_ix,
      a.patient_ix,
      a.date,
      a.is_judged,
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
      a."key.session",
      a."key.side",
      COALESCE(
        a."key.session",
        CONCAT(
          '?',
          CAST(a.date AS TEXT),
          COALESCE(c."provider.id", CONCAT('claim ', CAST(a.claim_ix AS TEXT)))
        )
      ) AS visit,
      c."provider.id" AS provider
    FROM acts AS a
    JOIN limits AS p
      ON p.two_ix = a.code_ix AND p.keys_ix = 7
    JOIN claims AS c
      ON c.claim_ix = a.claim_ix
    LEFT JOIN guarded AS g
      ON g.row_ix = a.row_ix AND g.rule_ix = p.rule_ix
    WHERE
      a.date BETWEEN p.period_from AND p.period_to
      AND (
        NOT p.is_guarded OR NOT g.row_ix IS NULL
      )
  ) AS e
  JOIN full_7 AS x
    ON x.patient_ix = e.patient_ix AND x.limit_ix = e.limit_ix AND x.start = e.start
  JOIN claims AS c
    ON c.claim_ix = e.claim_ix
  JOIN lines AS l
    ON l.row_ix = e.row_ix
) AS e
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
    e."key.side" = w."key.side"
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
  ) AS "unsaid.session"
FROM (
  SELECT
    *
  FROM found_limits_8
  WHERE
    sure = 2
) AS f
JOIN counted_8 AS n
  ON n.row_ix = f.row_ix AND n.rule_ix = f.rule_ix AND n.one_ix = f.code_ix
JOIN (
  SELECT
    e.*,
    COALESCE(c.received, e.date) AS received,
    c.claim,
    l.time,
    l.n
  FROM (
    SELECT
      a.row_ix,
      a.claim_ix,
      a.patient_ix,
      a.date,
      a.is_judged,
      p.rule_ix,
      p.one_ix,
      p.most,
      p.limit_ix,
      p.by_lines,
      p.kind,
      p.distance_ix,
      p.is_doubtful,
      CASE WHEN p.by_lines THEN 1 ELSE a.units END AS weight,
      CASE
        WHEN p.kind = 'calendar year'
        THEN CAST(DATE_TRUNC('YEAR', a.date) AS DATE)
        WHEN p.kind = 'day'
        THEN a.date
        WHEN p.kind = 'week'
        THEN CAST(DATE_TRUNC('WEEK', a.date) AS DATE)
        ELSE CAST('0001-01-01' AS DATE)
      END AS start,
      p.is_asked
      AND a.is_judged
      AND a.in_force
      AND a.date BETWEEN p.valid_from AND p.valid_to AS is_asked,
      CASE WHEN NOT p.is_guarded THEN TRUE ELSE g.truth END AS applies,
      COALESCE(g.doubt, FALSE) AS doubt
    FROM acts AS a
    JOIN limits AS p
      ON p.two_ix = a.code_ix AND p.keys_ix = 8
    LEFT JOIN guarded AS g
      ON g.row_ix = a.row_ix AND g.rule_ix = p.rule_ix
    WHERE
      a.date BETWEEN p.period_from AND p.period_to
      AND (
        NOT p.is_guarded OR NOT g.row_ix IS NULL
      )
  ) AS e
  JOIN full_8 AS x
    ON x.patient_ix = e.patient_ix AND x.limit_ix = e.limit_ix AND x.start = e.start
  JOIN claims AS c
    ON c.claim_ix = e.claim_ix
  JOIN lines AS l
    ON l.row_ix = e.row_ix
) AS w
  ON w.row_ix = f.row_ix AND w.rule_ix = f.rule_ix AND w.one_ix = f.code_ix
LEFT JOIN (
  SELECT
    e.*,
    COALESCE(c.received, e.date) AS received,
    c.claim,
    l.time,
    l.n
  FROM (
    SELECT
      a.row_ix,
      a.claim_ix,
      a.patient_ix,
      a.date,
      a.is_judged,
      p.rule_ix,
      p.one_ix,
      p.most,
      p.limit_ix,
      p.by_lines,
      p.kind,
      p.distance_ix,
      p.is_doubtful,
      CASE WHEN p.by_lines THEN 1 ELSE a.units END AS weight,
      CASE
        WHEN p.kind = 'calendar year'
        THEN CAST(DATE_TRUNC('YEAR', a.date) AS DATE)
        WHEN p.kind = 'day'
        THEN a.date
        WHEN p.kind = 'week'
        THEN CAST(DATE_TRUNC('WEEK', a.date) AS DATE)
        ELSE CAST('0001-01-01' AS DATE)
      END AS start,
      p.is_asked
      AND a.is_judged
      AND a.in_force
      AND a.date BETWEEN p.valid_from AND p.valid_to AS is_asked,
      CASE WHEN NOT p.is_guarded THEN TRUE ELSE g.truth END AS applies,
      COALESCE(g.doubt, FALSE) AS doubt
    FROM acts AS a
    JOIN limits AS p
      ON p.two_ix = a.code_ix AND p.keys_ix = 8
    LEFT JOIN guarded AS g
      ON g.row_ix = a.row_ix AND g.rule_ix = p.rule_ix
    WHERE
      a.date BETWEEN p.period_from AND p.period_to
      AND (
        NOT p.is_guarded OR NOT g.row_ix IS NULL
      )
  ) AS e
  JOIN full_8 AS x
    ON x.patient_ix = e.patient_ix AND x.limit_ix = e.limit_ix AND x.start = e.start
  JOIN claims AS c
    ON c.claim_ix = e.claim_ix
  JOIN lines AS l
    ON l.row_ix = e.row_ix
) AS e
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
      NOT w."key.session" IS NULL AND NOT e."key.session" IS NULL
    )
  ) AS "unsaid.session"
FROM (
  SELECT
    *
  FROM found_limits_9
  WHERE
    sure = 2
) AS f
JOIN counted_9 AS n
  ON n.row_ix = f.row_ix AND n.rule_ix = f.rule_ix AND n.one_ix = f.code_ix
JOIN (
  SELECT
    e.*,
    COALESCE(c.received, e.date) AS received,
    c.claim,
    l.time,
    l.n
  FROM (
    SELECT
      a.row_ix,
      a.claim_ix,
      a.patient_ix,
      a.date,
      a.is_judged,
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
      a."key.code",
      a."key.session",
      COALESCE(
        a."key.session",
        CONCAT(
          '?',
          CAST(a.date AS TEXT),
          COALESCE(c."provider.id", CONCAT('claim ', CAST(a.claim_ix AS TEXT)))
        )
      ) AS visit,
      c."provider.id" AS provider
    FROM acts AS a
    JOIN limits AS p
      ON p.two_ix = a.code_ix AND p.keys_ix = 9
    JOIN claims AS c
      ON c.claim_ix = a.claim_ix
    LEFT JOIN guarded AS g
      ON g.row_ix = a.row_ix AND g.rule_ix = p.rule_ix
    WHERE
      a.date BETWEEN p.period_from AND p.period_to
      AND (
        NOT p.is_guarded OR NOT g.row_ix IS NULL
      )
  ) AS e
  JOIN full_9 AS x
    ON x.patient_ix = e.patient_ix AND x.limit_ix = e.limit_ix AND x.start = e.start
  JOIN claims AS c
    ON c.claim_ix = e.claim_ix
  JOIN lines AS l
    ON l.row_ix = e.row_ix
) AS w
  ON w.row_ix = f.row_ix AND w.rule_ix = f.rule_ix AND w.one_ix = f.code_ix
LEFT JOIN (
  SELECT
    e.*,
    COALESCE(c.received, e.date) AS received,
    c.claim,
    l.time,
    l.n
  FROM (
    SELECT
      a.row_ix,
      a.claim_ix,
      a.patient_ix,
      a.date,
      a.is_judged,
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
      a."key.code",
      a."key.session",
      COALESCE(
        a."key.session",
        CONCAT(
          '?',
          CAST(a.date AS TEXT),
          COALESCE(c."provider.id", CONCAT('claim ', CAST(a.claim_ix AS TEXT)))
        )
      ) AS visit,
      c."provider.id" AS provider
    FROM acts AS a
    JOIN limits AS p
      ON p.two_ix = a.code_ix AND p.keys_ix = 9
    JOIN claims AS c
      ON c.claim_ix = a.claim_ix
    LEFT JOIN guarded AS g
      ON g.row_ix = a.row_ix AND g.rule_ix = p.rule_ix
    WHERE
      a.date BETWEEN p.period_from AND p.period_to
      AND (
        NOT p.is_guarded OR NOT g.row_ix IS NULL
      )
  ) AS e
  JOIN full_9 AS x
    ON x.patient_ix = e.patient_ix AND x.limit_ix = e.limit_ix AND x.start = e.start
  JOIN claims AS c
    ON c.claim_ix = e.claim_ix
  JOIN lines AS l
    ON l.row_ix = e.row_ix
) AS e
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
    e."key.code" = w."key.code"
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
      NOT w."key.session" IS NULL AND NOT e."key.session" IS NULL
    )
  ) AS "unsaid.session"
FROM (
  SELECT
    *
  FROM found_limits_10
  WHERE
    sure = 2
) AS f
JOIN counted_10 AS n
  ON n.row_ix = f.row_ix AND n.rule_ix = f.rule_ix AND n.one_ix = f.code_ix
JOIN (
  SELECT
    e.*,
    COALESCE(c.received, e.date) AS received,
    c.claim,
    l.time,
    l.n
  FROM (
    SELECT
      a.row_ix,
      a.claim_ix,
      a.patient_ix,
      a.date,
      a.is_judged,
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
      a."key.code",
      a."key.eye",
      a."key.session",
      COALESCE(
        a."key.session",
        CONCAT(
          '?',
          CAST(a.date AS TEXT),
          COALESCE(c."provider.id", CONCAT('claim ', CAST(a.claim_ix AS TEXT)))
        )
      ) AS visit,
      c."provider.id" AS provider
    FROM acts AS a
    JOIN limits AS p
      ON p.two_ix = a.code_ix AND p.keys_ix = 10
    JOIN claims AS c
      ON c.claim_ix = a.claim_ix
    LEFT JOIN guarded AS g
      ON g.row_ix = a.row_ix AND g.rule_ix = p.rule_ix
    WHERE
      a.date BETWEEN p.period_from AND p.period_to
      AND (
        NOT p.is_guarded OR NOT g.row_ix IS NULL
      )
  ) AS e
  JOIN full_10 AS x
    ON x.patient_ix = e.patient_ix AND x.limit_ix = e.limit_ix AND x.start = e.start
  JOIN claims AS c
    ON c.claim_ix = e.claim_ix
  JOIN lines AS l
    ON l.row_ix = e.row_ix
) AS w
  ON w.row_ix = f.row_ix AND w.rule_ix = f.rule_ix AND w.one_ix = f.code_ix
LEFT JOIN (
  SELECT
    e.*,
    COALESCE(c.received, e.date) AS received,
    c.claim,
    l.time,
    l.n
  FROM (
    SELECT
      a.row_ix,
      a.claim_ix,
      a.patient_ix,
      a.date,
      a.is_judged,
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
      a."key.code",
      a."key.eye",
      a."key.session",
      COALESCE(
        a."key.session",
        CONCAT(
          '?',
          CAST(a.date AS TEXT),
          COALESCE(c."provider.id", CONCAT('claim ', CAST(a.claim_ix AS TEXT)))
        )
      ) AS visit,
      c."provider.id" AS provider
    FROM acts AS a
    JOIN limits AS p
      ON p.two_ix = a.code_ix AND p.keys_ix = 10
    JOIN claims AS c
      ON c.claim_ix = a.claim_ix
    LEFT JOIN guarded AS g
      ON g.row_ix = a.row_ix AND g.rule_ix = p.rule_ix
    WHERE
      a.date BETWEEN p.period_from AND p.period_to
      AND (
        NOT p.is_guarded OR NOT g.row_ix IS NULL
      )
  ) AS e
  JOIN full_10 AS x
    ON x.patient_ix = e.patient_ix AND x.limit_ix = e.limit_ix AND x.start = e.start
  JOIN claims AS c
    ON c.claim_ix = e.claim_ix
  JOIN lines AS l
    ON l.row_ix = e.row_ix
) AS e
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
    e."key.code" = w."key.code"
  )
  AND (
    e."key.eye" = w."key.eye"
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
  ) AS "unsaid.session"
FROM (
  SELECT
    *
  FROM found_limits_11
  WHERE
    sure = 2
) AS f
JOIN counted_11 AS n
  ON n.row_ix = f.row_ix AND n.rule_ix = f.rule_ix AND n.one_ix = f.code_ix
JOIN (
  SELECT
    e.*,
    COALESCE(c.received, e.date) AS received,
    c.claim,
    l.time,
    l.n
  FROM (
    SELECT
      a.row_ix,
      a.claim_ix,
      a.patient_ix,
      a.date,
      a.is_judged,
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
      a."key.treatment"
    FROM acts AS a
    JOIN limits AS p
      ON p.two_ix = a.code_ix AND p.keys_ix = 11
    LEFT JOIN guarded AS g
      ON g.row_ix = a.row_ix AND g.rule_ix = p.rule_ix
    WHERE
      a.date BETWEEN p.period_from AND p.period_to
      AND (
        NOT p.is_guarded OR NOT g.row_ix IS NULL
      )
  ) AS e
  JOIN full_11 AS x
    ON x.patient_ix = e.patient_ix AND x.limit_ix = e.limit_ix AND x.start = e.start
  JOIN claims AS c
    ON c.claim_ix = e.claim_ix
  JOIN lines AS l
    ON l.row_ix = e.row_ix
) AS w
  ON w.row_ix = f.row_ix AND w.rule_ix = f.rule_ix AND w.one_ix = f.code_ix
LEFT JOIN (
  SELECT
    e.*,
    COALESCE(c.received, e.date) AS received,
    c.claim,
    l.time,
    l.n
  FROM (
    SELECT
      a.row_ix,
      a.claim_ix,
      a.patient_ix,
      a.date,
      a.is_judged,
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
      a."key.treatment"
    FROM acts AS a
    JOIN limits AS p
      ON p.two_ix = a.code_ix AND p.keys_ix = 11
    LEFT JOIN guarded AS g
      ON g.row_ix = a.row_ix AND g.rule_ix = p.rule_ix
    WHERE
      a.date BETWEEN p.period_from AND p.period_to
      AND (
        NOT p.is_guarded OR NOT g.row_ix IS NULL
      )
  ) AS e
  JOIN full_11 AS x
    ON x.patient_ix = e.patient_ix AND x.limit_ix = e.limit_ix AND x.start = e.start
  JOIN claims AS c
    ON c.claim_ix = e.claim_ix
  JOIN lines AS l
    ON l.row_ix = e.row_ix
) AS e
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
    e."key.treatment" = w."key.treatment"
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
      NOT w."key.session" IS NULL AND NOT e."key.session" IS NULL
    )
  ) AS "unsaid.session"
FROM (
  SELECT
    *
  FROM found_limits_12
  WHERE
    sure = 2
) AS f
JOIN counted_12 AS n
  ON n.row_ix = f.row_ix AND n.rule_ix = f.rule_ix AND n.one_ix = f.code_ix
JOIN (
  SELECT
    e.*,
    COALESCE(c.received, e.date) AS received,
    c.claim,
    l.time,
    l.n
  FROM (
    SELECT
      a.row_ix,
      a.claim_ix,
      a.patient_ix,
      a.date,
      a.is_judged,
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
      a."key.code",
      a."key.session",
      a."key.side",
      COALESCE(
        a."key.session",
        CONCAT(
          '?',
          CAST(a.date AS TEXT),
          COALESCE(c."provider.id", CONCAT('claim ', CAST(a.claim_ix AS TEXT)))
        )
      ) AS visit,
      c."provider.id" AS provider
    FROM acts AS a
    JOIN limits AS p
      ON p.two_ix = a.code_ix AND p.keys_ix = 12
    JOIN claims AS c
      ON c.claim_ix = a.claim_ix
    LEFT JOIN guarded AS g
      ON g.row_ix = a.row_ix AND g.rule_ix = p.rule_ix
    WHERE
      a.date BETWEEN p.period_from AND p.period_to
      AND (
        NOT p.is_guarded OR NOT g.row_ix IS NULL
      )
  ) AS e
  JOIN full_12 AS x
    ON x.patient_ix = e.patient_ix AND x.limit_ix = e.limit_ix AND x.start = e.start
  JOIN claims AS c
    ON c.claim_ix = e.claim_ix
  JOIN lines AS l
    ON l.row_ix = e.row_ix
) AS w
  ON w.row_ix = f.row_ix AND w.rule_ix = f.rule_ix AND w.one_ix = f.code_ix
LEFT JOIN (
  SELECT
    e.*,
    COALESCE(c.received, e.date) AS received,
    c.claim,
    l.time,
    l.n
  FROM (
    SELECT
      a.row_ix,
      a.claim_ix,
      a.patient_ix,
      a.date,
      a.is_judged,
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
      a."key.code",
      a."key.session",
      a."key.side",
      COALESCE(
        a."key.session",
        CONCAT(
          '?',
          CAST(a.date AS TEXT),
          COALESCE(c."provider.id", CONCAT('claim ', CAST(a.claim_ix AS TEXT)))
        )
      ) AS visit,
      c."provider.id" AS provider
    FROM acts AS a
    JOIN limits AS p
      ON p.two_ix = a.code_ix AND p.keys_ix = 12
    JOIN claims AS c
      ON c.claim_ix = a.claim_ix
    LEFT JOIN guarded AS g
      ON g.row_ix = a.row_ix AND g.rule_ix = p.rule_ix
    WHERE
      a.date BETWEEN p.period_from AND p.period_to
      AND (
        NOT p.is_guarded OR NOT g.row_ix IS NULL
      )
  ) AS e
  JOIN full_12 AS x
    ON x.patient_ix = e.patient_ix AND x.limit_ix = e.limit_ix AND x.start = e.start
  JOIN claims AS c
    ON c.claim_ix = e.claim_ix
  JOIN lines AS l
    ON l.row_ix = e.row_ix
) AS e
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
    e."key.code" = w."key.code"
  )
  AND (
    e."key.side" = w."key.side"
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
      NOT w."key.session" IS NULL AND NOT e."key.session" IS NULL
    )
  ) AS "unsaid.session"
FROM (
  SELECT
    *
  FROM found_limits_14
  WHERE
    sure = 2
) AS f
JOIN counted_14 AS n
  ON n.row_ix = f.row_ix AND n.rule_ix = f.rule_ix AND n.one_ix = f.code_ix
JOIN (
  SELECT
    e.*,
    COALESCE(c.received, e.date) AS received,
    c.claim,
    l.time,
    l.n
  FROM (
    SELECT
      a.row_ix,
      a.claim_ix,
      a.patient_ix,
      a.date,
      a.is_judged,
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
      a."key.session",
      a."key.tooth",
      a."key.tooth_face",
      COALESCE(
        a."key.session",
        CONCAT(
          '?',
          CAST(a.date AS TEXT),
          COALESCE(c."provider.id", CONCAT('claim ', CAST(a.claim_ix AS TEXT)))
        )
      ) AS visit,
      c."provider.id" AS provider
    FROM acts AS a
    JOIN limits AS p
      ON p.two_ix = a.code_ix AND p.keys_ix = 14
    JOIN claims AS c
      ON c.claim_ix = a.claim_ix
    LEFT JOIN guarded AS g
      ON g.row_ix = a.row_ix AND g.rule_ix = p.rule_ix
    WHERE
      a.date BETWEEN p.period_from AND p.period_to
      AND (
        NOT p.is_guarded OR NOT g.row_ix IS NULL
      )
  ) AS e
  JOIN full_14 AS x
    ON x.patient_ix = e.patient_ix AND x.limit_ix = e.limit_ix AND x.start = e.start
  JOIN claims AS c
    ON c.claim_ix = e.claim_ix
  JOIN lines AS l
    ON l.row_ix = e.row_ix
) AS w
  ON w.row_ix = f.row_ix AND w.rule_ix = f.rule_ix AND w.one_ix = f.code_ix
LEFT JOIN (
  SELECT
    e.*,
    COALESCE(c.received, e.date) AS received,
    c.claim,
    l.time,
    l.n
  FROM (
    SELECT
      a.row_ix,
      a.claim_ix,
      a.patient_ix,
      a.date,
      a.is_judged,
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
      a."key.session",
      a."key.tooth",
      a."key.tooth_face",
      COALESCE(
        a."key.session",
        CONCAT(
          '?',
          CAST(a.date AS TEXT),
          COALESCE(c."provider.id", CONCAT('claim ', CAST(a.claim_ix AS TEXT)))
        )
      ) AS visit,
      c."provider.id" AS provider
    FROM acts AS a
    JOIN limits AS p
      ON p.two_ix = a.code_ix AND p.keys_ix = 14
    JOIN claims AS c
      ON c.claim_ix = a.claim_ix
    LEFT JOIN guarded AS g
      ON g.row_ix = a.row_ix AND g.rule_ix = p.rule_ix
    WHERE
      a.date BETWEEN p.period_from AND p.period_to
      AND (
        NOT p.is_guarded OR NOT g.row_ix IS NULL
      )
  ) AS e
  JOIN full_14 AS x
    ON x.patient_ix = e.patient_ix AND x.limit_ix = e.limit_ix AND x.start = e.start
  JOIN claims AS c
    ON c.claim_ix = e.claim_ix
  JOIN lines AS l
    ON l.row_ix = e.row_ix
) AS e
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
    e."key.tooth" = w."key.tooth"
  )
  AND (
    e."key.tooth_face" = w."key.tooth_face"
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
      NOT w."key.session" IS NULL AND NOT e."key.session" IS NULL
    )
  ) AS "unsaid.session"
FROM (
  SELECT
    *
  FROM found_limits_15
  WHERE
    sure = 2
) AS f
JOIN counted_15 AS n
  ON n.row_ix = f.row_ix AND n.rule_ix = f.rule_ix AND n.one_ix = f.code_ix
JOIN (
  SELECT
    e.*,
    COALESCE(c.received, e.date) AS received,
    c.claim,
    l.time,
    l.n
  FROM (
    SELECT
      a.row_ix,
      a.claim_ix,
      a.patient_ix,
      a.date,
      a.is_judged,
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
      a."key.session",
      a."key.tooth",
      COALESCE(
        a."key.session",
        CONCAT(
          '?',
          CAST(a.date AS TEXT),
          COALESCE(c."provider.id", CONCAT('claim ', CAST(a.claim_ix AS TEXT)))
        )
      ) AS visit,
      c."provider.id" AS provider
    FROM acts AS a
    JOIN limits AS p
      ON p.two_ix = a.code_ix AND p.keys_ix = 15
    JOIN claims AS c
      ON c.claim_ix = a.claim_ix
    LEFT JOIN guarded AS g
      ON g.row_ix = a.row_ix AND g.rule_ix = p.rule_ix
    WHERE
      a.date BETWEEN p.period_from AND p.period_to
      AND (
        NOT p.is_guarded OR NOT g.row_ix IS NULL
      )
  ) AS e
  JOIN full_15 AS x
    ON x.patient_ix = e.patient_ix AND x.limit_ix = e.limit_ix AND x.start = e.start
  JOIN claims AS c
    ON c.claim_ix = e.claim_ix
  JOIN lines AS l
    ON l.row_ix = e.row_ix
) AS w
  ON w.row_ix = f.row_ix AND w.rule_ix = f.rule_ix AND w.one_ix = f.code_ix
LEFT JOIN (
  SELECT
    e.*,
    COALESCE(c.received, e.date) AS received,
    c.claim,
    l.time,
    l.n
  FROM (
    SELECT
      a.row_ix,
      a.claim_ix,
      a.patient_ix,
      a.date,
      a.is_judged,
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
      a."key.session",
      a."key.tooth",
      COALESCE(
        a."key.session",
        CONCAT(
          '?',
          CAST(a.date AS TEXT),
          COALESCE(c."provider.id", CONCAT('claim ', CAST(a.claim_ix AS TEXT)))
        )
      ) AS visit,
      c."provider.id" AS provider
    FROM acts AS a
    JOIN limits AS p
      ON p.two_ix = a.code_ix AND p.keys_ix = 15
    JOIN claims AS c
      ON c.claim_ix = a.claim_ix
    LEFT JOIN guarded AS g
      ON g.row_ix = a.row_ix AND g.rule_ix = p.rule_ix
    WHERE
      a.date BETWEEN p.period_from AND p.period_to
      AND (
        NOT p.is_guarded OR NOT g.row_ix IS NULL
      )
  ) AS e
  JOIN full_15 AS x
    ON x.patient_ix = e.patient_ix AND x.limit_ix = e.limit_ix AND x.start = e.start
  JOIN claims AS c
    ON c.claim_ix = e.claim_ix
  JOIN lines AS l
    ON l.row_ix = e.row_ix
) AS e
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
    e."key.tooth" = w."key.tooth"
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
  ) AS "unsaid.session"
FROM (
  SELECT
    *
  FROM found_limits_16
  WHERE
    sure = 2
) AS f
JOIN counted_16 AS n
  ON n.row_ix = f.row_ix AND n.rule_ix = f.rule_ix AND n.one_ix = f.code_ix
JOIN (
  SELECT
    e.*,
    COALESCE(c.received, e.date) AS received,
    c.claim,
    l.time,
    l.n
  FROM (
    SELECT
      a.row_ix,
      a.claim_ix,
      a.patient_ix,
      a.date,
      a.is_judged,
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
      a."key.tooth",
      a."key.treatment"
    FROM acts AS a
    JOIN limits AS p
      ON p.two_ix = a.code_ix AND p.keys_ix = 16
    LEFT JOIN guarded AS g
      ON g.row_ix = a.row_ix AND g.rule_ix = p.rule_ix
    WHERE
      a.date BETWEEN p.period_from AND p.period_to
      AND (
        NOT p.is_guarded OR NOT g.row_ix IS NULL
      )
  ) AS e
  JOIN full_16 AS x
    ON x.patient_ix = e.patient_ix AND x.limit_ix = e.limit_ix AND x.start = e.start
  JOIN claims AS c
    ON c.claim_ix = e.claim_ix
  JOIN lines AS l
    ON l.row_ix = e.row_ix
) AS w
  ON w.row_ix = f.row_ix AND w.rule_ix = f.rule_ix AND w.one_ix = f.code_ix
LEFT JOIN (
  SELECT
    e.*,
    COALESCE(c.received, e.date) AS received,
    c.claim,
    l.time,
    l.n
  FROM (
    SELECT
      a.row_ix,
      a.claim_ix,
      a.patient_ix,
      a.date,
      a.is_judged,
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
      a."key.tooth",
      a."key.treatment"
    FROM acts AS a
    JOIN limits AS p
      ON p.two_ix = a.code_ix AND p.keys_ix = 16
    LEFT JOIN guarded AS g
      ON g.row_ix = a.row_ix AND g.rule_ix = p.rule_ix
    WHERE
      a.date BETWEEN p.period_from AND p.period_to
      AND (
        NOT p.is_guarded OR NOT g.row_ix IS NULL
      )
  ) AS e
  JOIN full_16 AS x
    ON x.patient_ix = e.patient_ix AND x.limit_ix = e.limit_ix AND x.start = e.start
  JOIN claims AS c
    ON c.claim_ix = e.claim_ix
  JOIN lines AS l
    ON l.row_ix = e.row_ix
) AS e
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
    e."key.tooth" = w."key.tooth"
  )
  AND (
    e."key.treatment" = w."key.treatment"
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
      NOT w."key.session" IS NULL AND NOT e."key.session" IS NULL
    )
  ) AS "unsaid.session"
FROM (
  SELECT
    *
  FROM found_limits_18
  WHERE
    sure = 2
) AS f
JOIN counted_18 AS n
  ON n.row_ix = f.row_ix AND n.rule_ix = f.rule_ix AND n.one_ix = f.code_ix
JOIN (
  SELECT
    e.*,
    COALESCE(c.received, e.date) AS received,
    c.claim,
    l.time,
    l.n
  FROM (
    SELECT
      a.row_ix,
      a.claim_ix,
      a.patient_ix,
      a.date,
      a.is_judged,
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
      a."key.session",
      a."key.sextant",
      COALESCE(
        a."key.session",
        CONCAT(
          '?',
          CAST(a.date AS TEXT),
          COALESCE(c."provider.id", CONCAT('claim ', CAST(a.claim_ix AS TEXT)))
        )
      ) AS visit,
      c."provider.id" AS provider
    FROM acts AS a
    JOIN limits AS p
      ON p.two_ix = a.code_ix AND p.keys_ix = 18
    JOIN claims AS c
      ON c.claim_ix = a.claim_ix
    LEFT JOIN guarded AS g
      ON g.row_ix = a.row_ix AND g.rule_ix = p.rule_ix
    WHERE
      a.date BETWEEN p.period_from AND p.period_to
      AND (
        NOT p.is_guarded OR NOT g.row_ix IS NULL
      )
  ) AS e
  JOIN full_18 AS x
    ON x.patient_ix = e.patient_ix AND x.limit_ix = e.limit_ix AND x.start = e.start
  JOIN claims AS c
    ON c.claim_ix = e.claim_ix
  JOIN lines AS l
    ON l.row_ix = e.row_ix
) AS w
  ON w.row_ix = f.row_ix AND w.rule_ix = f.rule_ix AND w.one_ix = f.code_ix
LEFT JOIN (
  SELECT
    e.*,
    COALESCE(c.received, e.date) AS received,
    c.claim,
    l.time,
    l.n
  FROM (
    SELECT
      a.row_ix,
      a.claim_ix,
      a.patient_ix,
      a.date,
      a.is_judged,
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
      a."key.session",
      a."key.sextant",
      COALESCE(
        a."key.session",
        CONCAT(
          '?',
          CAST(a.date AS TEXT),
          COALESCE(c."provider.id", CONCAT('claim ', CAST(a.claim_ix AS TEXT)))
        )
      ) AS visit,
      c."provider.id" AS provider
    FROM acts AS a
    JOIN limits AS p
      ON p.two_ix = a.code_ix AND p.keys_ix = 18
    JOIN claims AS c
      ON c.claim_ix = a.claim_ix
    LEFT JOIN guarded AS g
      ON g.row_ix = a.row_ix AND g.rule_ix = p.rule_ix
    WHERE
      a.date BETWEEN p.period_from AND p.period_to
      AND (
        NOT p.is_guarded OR NOT g.row_ix IS NULL
      )
  ) AS e
  JOIN full_18 AS x
    ON x.patient_ix = e.patient_ix AND x.limit_ix = e.limit_ix AND x.start = e.start
  JOIN claims AS c
    ON c.claim_ix = e.claim_ix
  JOIN lines AS l
    ON l.row_ix = e.row_ix
) AS e
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
    e."key.sextant" = w."key.sextant"
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
      NOT w."key.session" IS NULL AND NOT e."key.session" IS NULL
    )
  ) AS "unsaid.session"
FROM (
  SELECT
    *
  FROM found_limits_21
  WHERE
    sure = 2
) AS f
JOIN counted_21 AS n
  ON n.row_ix = f.row_ix AND n.rule_ix = f.rule_ix AND n.one_ix = f.code_ix
JOIN (
  SELECT
    e.*,
    COALESCE(c.received, e.date) AS received,
    c.claim,
    l.time,
    l.n
  FROM (
    SELECT
      a.row_ix,
      a.claim_ix,
      a.patient_ix,
      a.date,
      a.is_judged,
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
      a."key.session",
      a."key.tooth_group",
      COALESCE(
        a."key.session",
        CONCAT(
          '?',
          CAST(a.date AS TEXT),
          COALESCE(c."provider.id", CONCAT('claim ', CAST(a.claim_ix AS TEXT)))
        )
      ) AS visit,
      c."provider.id" AS provider
    FROM acts AS a
    JOIN limits AS p
      ON p.two_ix = a.code_ix AND p.keys_ix = 21
    JOIN claims AS c
      ON c.claim_ix = a.claim_ix
    LEFT JOIN guarded AS g
      ON g.row_ix = a.row_ix AND g.rule_ix = p.rule_ix
    WHERE
      a.date BETWEEN p.period_from AND p.period_to
      AND (
        NOT p.is_guarded OR NOT g.row_ix IS NULL
      )
  ) AS e
  JOIN full_21 AS x
    ON x.patient_ix = e.patient_ix AND x.limit_ix = e.limit_ix AND x.start = e.start
  JOIN claims AS c
    ON c.claim_ix = e.claim_ix
  JOIN lines AS l
    ON l.row_ix = e.row_ix
) AS w
  ON w.row_ix = f.row_ix AND w.rule_ix = f.rule_ix AND w.one_ix = f.code_ix
LEFT JOIN (
  SELECT
    e.*,
    COALESCE(c.received, e.date) AS received,
    c.claim,
    l.time,
    l.n
  FROM (
    SELECT
      a.row_ix,
      a.claim_ix,
      a.patient_ix,
      a.date,
      a.is_judged,
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
      a."key.session",
      a."key.tooth_group",
      COALESCE(
        a."key.session",
        CONCAT(
          '?',
          CAST(a.date AS TEXT),
          COALESCE(c."provider.id", CONCAT('claim ', CAST(a.claim_ix AS TEXT)))
        )
      ) AS visit,
      c."provider.id" AS provider
    FROM acts AS a
    JOIN limits AS p
      ON p.two_ix = a.code_ix AND p.keys_ix = 21
    JOIN claims AS c
      ON c.claim_ix = a.claim_ix
    LEFT JOIN guarded AS g
      ON g.row_ix = a.row_ix AND g.rule_ix = p.rule_ix
    WHERE
      a.date BETWEEN p.period_from AND p.period_to
      AND (
        NOT p.is_guarded OR NOT g.row_ix IS NULL
      )
  ) AS e
  JOIN full_21 AS x
    ON x.patient_ix = e.patient_ix AND x.limit_ix = e.limit_ix AND x.start = e.start
  JOIN claims AS c
    ON c.claim_ix = e.claim_ix
  JOIN lines AS l
    ON l.row_ix = e.row_ix
) AS e
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
    e."key.tooth_group" = w."key.tooth_group"
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
  ) AS "unsaid.session"
FROM (
  SELECT
    *
  FROM found_limits_22
  WHERE
    sure = 2
) AS f
JOIN counted_22 AS n
  ON n.row_ix = f.row_ix AND n.rule_ix = f.rule_ix AND n.one_ix = f.code_ix
JOIN (
  SELECT
    e.*,
    COALESCE(c.received, e.date) AS received,
    c.claim,
    l.time,
    l.n
  FROM (
    SELECT
      a.row_ix,
      a.claim_ix,
      a.patient_ix,
      a.date,
      a.is_judged,
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
      a."key.dentist_id",
      a."key.treatment"
    FROM acts AS a
    JOIN limits AS p
      ON p.two_ix = a.code_ix AND p.keys_ix = 22
    LEFT JOIN guarded AS g
      ON g.row_ix = a.row_ix AND g.rule_ix = p.rule_ix
    WHERE
      a.date BETWEEN p.period_from AND p.period_to
      AND (
        NOT p.is_guarded OR NOT g.row_ix IS NULL
      )
  ) AS e
  JOIN full_22 AS x
    ON x.patient_ix = e.patient_ix AND x.limit_ix = e.limit_ix AND x.start = e.start
  JOIN claims AS c
    ON c.claim_ix = e.claim_ix
  JOIN lines AS l
    ON l.row_ix = e.row_ix
) AS w
  ON w.row_ix = f.row_ix AND w.rule_ix = f.rule_ix AND w.one_ix = f.code_ix
LEFT JOIN (
  SELECT
    e.*,
    COALESCE(c.received, e.date) AS received,
    c.claim,
    l.time,
    l.n
  FROM (
    SELECT
      a.row_ix,
      a.claim_ix,
      a.patient_ix,
      a.date,
      a.is_judged,
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
      a."key.dentist_id",
      a."key.treatment"
    FROM acts AS a
    JOIN limits AS p
      ON p.two_ix = a.code_ix AND p.keys_ix = 22
    LEFT JOIN guarded AS g
      ON g.row_ix = a.row_ix AND g.rule_ix = p.rule_ix
    WHERE
      a.date BETWEEN p.period_from AND p.period_to
      AND (
        NOT p.is_guarded OR NOT g.row_ix IS NULL
      )
  ) AS e
  JOIN full_22 AS x
    ON x.patient_ix = e.patient_ix AND x.limit_ix = e.limit_ix AND x.start = e.start
  JOIN claims AS c
    ON c.claim_ix = e.claim_ix
  JOIN lines AS l
    ON l.row_ix = e.row_ix
) AS e
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
    e."key.dentist_id" = w."key.dentist_id"
  )
  AND (
    e."key.treatment" = w."key.treatment"
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
  ) AS "unsaid.session"
FROM (
  SELECT
    *
  FROM found_limits_23
  WHERE
    sure = 2
) AS f
JOIN counted_23 AS n
  ON n.row_ix = f.row_ix AND n.rule_ix = f.rule_ix AND n.one_ix = f.code_ix
JOIN (
  SELECT
    e.*,
    COALESCE(c.received, e.date) AS received,
    c.claim,
    l.time,
    l.n
  FROM (
    SELECT
      a.row_ix,
      a.claim_ix,
      a.patient_ix,
      a.date,
      a.is_judged,
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
      a."key.code",
      a."key.treatment"
    FROM acts AS a
    JOIN limits AS p
      ON p.two_ix = a.code_ix AND p.keys_ix = 23
    LEFT JOIN guarded AS g
      ON g.row_ix = a.row_ix AND g.rule_ix = p.rule_ix
    WHERE
      a.date BETWEEN p.period_from AND p.period_to
      AND (
        NOT p.is_guarded OR NOT g.row_ix IS NULL
      )
  ) AS e
  JOIN full_23 AS x
    ON x.patient_ix = e.patient_ix AND x.limit_ix = e.limit_ix AND x.start = e.start
  JOIN claims AS c
    ON c.claim_ix = e.claim_ix
  JOIN lines AS l
    ON l.row_ix = e.row_ix
) AS w
  ON w.row_ix = f.row_ix AND w.rule_ix = f.rule_ix AND w.one_ix = f.code_ix
LEFT JOIN (
  SELECT
    e.*,
    COALESCE(c.received, e.date) AS received,
    c.claim,
    l.time,
    l.n
  FROM (
    SELECT
      a.row_ix,
      a.claim_ix,
      a.patient_ix,
      a.date,
      a.is_judged,
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
      a."key.code",
      a."key.treatment"
    FROM acts AS a
    JOIN limits AS p
      ON p.two_ix = a.code_ix AND p.keys_ix = 23
    LEFT JOIN guarded AS g
      ON g.row_ix = a.row_ix AND g.rule_ix = p.rule_ix
    WHERE
      a.date BETWEEN p.period_from AND p.period_to
      AND (
        NOT p.is_guarded OR NOT g.row_ix IS NULL
      )
  ) AS e
  JOIN full_23 AS x
    ON x.patient_ix = e.patient_ix AND x.limit_ix = e.limit_ix AND x.start = e.start
  JOIN claims AS c
    ON c.claim_ix = e.claim_ix
  JOIN lines AS l
    ON l.row_ix = e.row_ix
) AS e
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
    e."key.code" = w."key.code"
  )
  AND (
    e."key.treatment" = w."key.treatment"
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
  ) AS "unsaid.session"
FROM (
  SELECT
    *
  FROM found_limits_24
  WHERE
    sure = 2
) AS f
JOIN counted_24 AS n
  ON n.row_ix = f.row_ix AND n.rule_ix = f.rule_ix AND n.one_ix = f.code_ix
JOIN (
  SELECT
    e.*,
    COALESCE(c.received, e.date) AS received,
    c.claim,
    l.time,
    l.n
  FROM (
    SELECT
      a.row_ix,
      a.claim_ix,
      a.patient_ix,
      a.date,
      a.is_judged,
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
      a."key.operation"
    FROM acts AS a
    JOIN limits AS p
      ON p.two_ix = a.code_ix AND p.keys_ix = 24
    LEFT JOIN guarded AS g
      ON g.row_ix = a.row_ix AND g.rule_ix = p.rule_ix
    WHERE
      a.date BETWEEN p.period_from AND p.period_to
      AND (
        NOT p.is_guarded OR NOT g.row_ix IS NULL
      )
  ) AS e
  JOIN full_24 AS x
    ON x.patient_ix = e.patient_ix AND x.limit_ix = e.limit_ix AND x.start = e.start
  JOIN claims AS c
    ON c.claim_ix = e.claim_ix
  JOIN lines AS l
    ON l.row_ix = e.row_ix
) AS w
  ON w.row_ix = f.row_ix AND w.rule_ix = f.rule_ix AND w.one_ix = f.code_ix
LEFT JOIN (
  SELECT
    e.*,
    COALESCE(c.received, e.date) AS received,
    c.claim,
    l.time,
    l.n
  FROM (
    SELECT
      a.row_ix,
      a.claim_ix,
      a.patient_ix,
      a.date,
      a.is_judged,
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
      a."key.operation"
    FROM acts AS a
    JOIN limits AS p
      ON p.two_ix = a.code_ix AND p.keys_ix = 24
    LEFT JOIN guarded AS g
      ON g.row_ix = a.row_ix AND g.rule_ix = p.rule_ix
    WHERE
      a.date BETWEEN p.period_from AND p.period_to
      AND (
        NOT p.is_guarded OR NOT g.row_ix IS NULL
      )
  ) AS e
  JOIN full_24 AS x
    ON x.patient_ix = e.patient_ix AND x.limit_ix = e.limit_ix AND x.start = e.start
  JOIN claims AS c
    ON c.claim_ix = e.claim_ix
  JOIN lines AS l
    ON l.row_ix = e.row_ix
) AS e
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
    e."key.operation" = w."key.operation"
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
  ) AS "unsaid.session"
FROM (
  SELECT
    *
  FROM found_limits_25
  WHERE
    sure = 2
) AS f
JOIN counted_25 AS n
  ON n.row_ix = f.row_ix AND n.rule_ix = f.rule_ix AND n.one_ix = f.code_ix
JOIN (
  SELECT
    e.*,
    COALESCE(c.received, e.date) AS received,
    c.claim,
    l.time,
    l.n
  FROM (
    SELECT
      a.row_ix,
      a.claim_ix,
      a.patient_ix,
      a.date,
      a.is_judged,
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
      a."key.stage_number",
      a."key.treatment"
    FROM acts AS a
    JOIN limits AS p
      ON p.two_ix = a.code_ix AND p.keys_ix = 25
    LEFT JOIN guarded AS g
      ON g.row_ix = a.row_ix AND g.rule_ix = p.rule_ix
    WHERE
      a.date BETWEEN p.period_from AND p.period_to
      AND (
        NOT p.is_guarded OR NOT g.row_ix IS NULL
      )
  ) AS e
  JOIN full_25 AS x
    ON x.patient_ix = e.patient_ix AND x.limit_ix = e.limit_ix AND x.start = e.start
  JOIN claims AS c
    ON c.claim_ix = e.claim_ix
  JOIN lines AS l
    ON l.row_ix = e.row_ix
) AS w
  ON w.row_ix = f.row_ix AND w.rule_ix = f.rule_ix AND w.one_ix = f.code_ix
LEFT JOIN (
  SELECT
    e.*,
    COALESCE(c.received, e.date) AS received,
    c.claim,
    l.time,
    l.n
  FROM (
    SELECT
      a.row_ix,
      a.claim_ix,
      a.patient_ix,
      a.date,
      a.is_judged,
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
      a."key.stage_number",
      a."key.treatment"
    FROM acts AS a
    JOIN limits AS p
      ON p.two_ix = a.code_ix AND p.keys_ix = 25
    LEFT JOIN guarded AS g
      ON g.row_ix = a.row_ix AND g.rule_ix = p.rule_ix
    WHERE
      a.date BETWEEN p.period_from AND p.period_to
      AND (
        NOT p.is_guarded OR NOT g.row_ix IS NULL
      )
  ) AS e
  JOIN full_25 AS x
    ON x.patient_ix = e.patient_ix AND x.limit_ix = e.limit_ix AND x.start = e.start
  JOIN claims AS c
    ON c.claim_ix = e.claim_ix
  JOIN lines AS l
    ON l.row_ix = e.row_ix
) AS e
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
    e."key.stage_number" = w."key.stage_number"
  )
  AND (
    e."key.treatment" = w."key.treatment"
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
  ) AS "unsaid.session"
FROM (
  SELECT
    *
  FROM found_limits_27
  WHERE
    sure = 2
) AS f
JOIN counted_27 AS n
  ON n.row_ix = f.row_ix AND n.rule_ix = f.rule_ix AND n.one_ix = f.code_ix
JOIN (
  SELECT
    e.*,
    COALESCE(c.received, e.date) AS received,
    c.claim,
    l.time,
    l.n
  FROM (
    SELECT
      a.row_ix,
      a.claim_ix,
      a.patient_ix,
      a.date,
      a.is_judged,
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
      a."key.operation",
      a."key.performer"
    FROM acts AS a
    JOIN limits AS p
      ON p.two_ix = a.code_ix AND p.keys_ix = 27
    LEFT JOIN guarded AS g
      ON g.row_ix = a.row_ix AND g.rule_ix = p.rule_ix
    WHERE
      a.date BETWEEN p.period_from AND p.period_to
      AND (
        NOT p.is_guarded OR NOT g.row_ix IS NULL
      )
  ) AS e
  JOIN full_27 AS x
    ON x.patient_ix = e.patient_ix AND x.limit_ix = e.limit_ix AND x.start = e.start
  JOIN claims AS c
    ON c.claim_ix = e.claim_ix
  JOIN lines AS l
    ON l.row_ix = e.row_ix
) AS w
  ON w.row_ix = f.row_ix AND w.rule_ix = f.rule_ix AND w.one_ix = f.code_ix
LEFT JOIN (
  SELECT
    e.*,
    COALESCE(c.received, e.date) AS received,
    c.claim,
    l.time,
    l.n
  FROM (
    SELECT
      a.row_ix,
      a.claim_ix,
      a.patient_ix,
      a.date,
      a.is_judged,
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
      a."key.operation",
      a."key.performer"
    FROM acts AS a
    JOIN limits AS p
      ON p.two_ix = a.code_ix AND p.keys_ix = 27
    LEFT JOIN guarded AS g
      ON g.row_ix = a.row_ix AND g.rule_ix = p.rule_ix
    WHERE
      a.date BETWEEN p.period_from AND p.period_to
      AND (
        NOT p.is_guarded OR NOT g.row_ix IS NULL
      )
  ) AS e
  JOIN full_27 AS x
    ON x.patient_ix = e.patient_ix AND x.limit_ix = e.limit_ix AND x.start = e.start
  JOIN claims AS c
    ON c.claim_ix = e.claim_ix
  JOIN lines AS l
    ON l.row_ix = e.row_ix
) AS e
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
    e."key.operation" = w."key.operation"
  )
  AND (
    e."key.performer" = w."key.performer"
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
  ) AS "unsaid.session"
FROM (
  SELECT
    *
  FROM found_limits_28
  WHERE
    sure = 2
) AS f
JOIN counted_28 AS n
  ON n.row_ix = f.row_ix AND n.rule_ix = f.rule_ix AND n.one_ix = f.code_ix
JOIN (
  SELECT
    e.*,
    COALESCE(c.received, e.date) AS received,
    c.claim,
    l.time,
    l.n
  FROM (
    SELECT
      a.row_ix,
      a.claim_ix,
      a.patient_ix,
      a.date,
      a.is_judged,
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
      a."key.agreement_id"
    FROM acts AS a
    JOIN limits AS p
      ON p.two_ix = a.code_ix AND p.keys_ix = 28
    LEFT JOIN guarded AS g
      ON g.row_ix = a.row_ix AND g.rule_ix = p.rule_ix
    WHERE
      a.date BETWEEN p.period_from AND p.period_to
      AND (
        NOT p.is_guarded OR NOT g.row_ix IS NULL
      )
  ) AS e
  JOIN full_28 AS x
    ON x.patient_ix = e.patient_ix AND x.limit_ix = e.limit_ix AND x.start = e.start
  JOIN claims AS c
    ON c.claim_ix = e.claim_ix
  JOIN lines AS l
    ON l.row_ix = e.row_ix
) AS w
  ON w.row_ix = f.row_ix AND w.rule_ix = f.rule_ix AND w.one_ix = f.code_ix
LEFT JOIN (
  SELECT
    e.*,
    COALESCE(c.received, e.date) AS received,
    c.claim,
    l.time,
    l.n
  FROM (
    SELECT
      a.row_ix,
      a.claim_ix,
      a.patient_ix,
      a.date,
      a.is_judged,
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
      a."key.agreement_id"
    FROM acts AS a
    JOIN limits AS p
      ON p.two_ix = a.code_ix AND p.keys_ix = 28
    LEFT JOIN guarded AS g
      ON g.row_ix = a.row_ix AND g.rule_ix = p.rule_ix
    WHERE
      a.date BETWEEN p.period_from AND p.period_to
      AND (
        NOT p.is_guarded OR NOT g.row_ix IS NULL
      )
  ) AS e
  JOIN full_28 AS x
    ON x.patient_ix = e.patient_ix AND x.limit_ix = e.limit_ix AND x.start = e.start
  JOIN claims AS c
    ON c.claim_ix = e.claim_ix
  JOIN lines AS l
    ON l.row_ix = e.row_ix
) AS e
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
    e."key.agreement_id" = w."key.agreement_id"
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
  ) AS "unsaid.session"
FROM (
  SELECT
    *
  FROM found_limits_29
  WHERE
    sure = 2
) AS f
JOIN counted_29 AS n
  ON n.row_ix = f.row_ix AND n.rule_ix = f.rule_ix AND n.one_ix = f.code_ix
JOIN (
  SELECT
    e.*,
    COALESCE(c.received, e.date) AS received,
    c.claim,
    l.time,
    l.n
  FROM (
    SELECT
      a.row_ix,
      a.claim_ix,
      a.patient_ix,
      a.date,
      a.is_judged,
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
      a."key.operation",
      a."key.side"
    FROM acts AS a
    JOIN limits AS p
      ON p.two_ix = a.code_ix AND p.keys_ix = 29
    LEFT JOIN guarded AS g
      ON g.row_ix = a.row_ix AND g.rule_ix = p.rule_ix
    WHERE
      a.date BETWEEN p.period_from AND p.period_to
      AND (
        NOT p.is_guarded OR NOT g.row_ix IS NULL
      )
  ) AS e
  JOIN full_29 AS x
    ON x.patient_ix = e.patient_ix AND x.limit_ix = e.limit_ix AND x.start = e.start
  JOIN claims AS c
    ON c.claim_ix = e.claim_ix
  JOIN lines AS l
    ON l.row_ix = e.row_ix
) AS w
  ON w.row_ix = f.row_ix AND w.rule_ix = f.rule_ix AND w.one_ix = f.code_ix
LEFT JOIN (
  SELECT
    e.*,
    COALESCE(c.received, e.date) AS received,
    c.claim,
    l.time,
    l.n
  FROM (
    SELECT
      a.row_ix,
      a.claim_ix,
      a.patient_ix,
      a.date,
      a.is_judged,
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
      a."key.operation",
      a."key.side"
    FROM acts AS a
    JOIN limits AS p
      ON p.two_ix = a.code_ix AND p.keys_ix = 29
    LEFT JOIN guarded AS g
      ON g.row_ix = a.row_ix AND g.rule_ix = p.rule_ix
    WHERE
      a.date BETWEEN p.period_from AND p.period_to
      AND (
        NOT p.is_guarded OR NOT g.row_ix IS NULL
      )
  ) AS e
  JOIN full_29 AS x
    ON x.patient_ix = e.patient_ix AND x.limit_ix = e.limit_ix AND x.start = e.start
  JOIN claims AS c
    ON c.claim_ix = e.claim_ix
  JOIN lines AS l
    ON l.row_ix = e.row_ix
) AS e
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
    e."key.operation" = w."key.operation"
  )
  AND (
    e."key.side" = w."key.side"
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
  ) AS "unsaid.session"
FROM (
  SELECT
    *
  FROM found_limits_30
  WHERE
    sure = 2
) AS f
JOIN counted_30 AS n
  ON n.row_ix = f.row_ix AND n.rule_ix = f.rule_ix AND n.one_ix = f.code_ix
JOIN (
  SELECT
    e.*,
    COALESCE(c.received, e.date) AS received,
    c.claim,
    l.time,
    l.n
  FROM (
    SELECT
      a.row_ix,
      a.claim_ix,
      a.patient_ix,
      a.date,
      a.is_judged,
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
      a."key.pregnancy"
    FROM acts AS a
    JOIN limits AS p
      ON p.two_ix = a.code_ix AND p.keys_ix = 30
    LEFT JOIN guarded AS g
      ON g.row_ix = a.row_ix AND g.rule_ix = p.rule_ix
    WHERE
      a.date BETWEEN p.period_from AND p.period_to
      AND (
        NOT p.is_guarded OR NOT g.row_ix IS NULL
      )
  ) AS e
  JOIN full_30 AS x
    ON x.patient_ix = e.patient_ix AND x.limit_ix = e.limit_ix AND x.start = e.start
  JOIN claims AS c
    ON c.claim_ix = e.claim_ix
  JOIN lines AS l
    ON l.row_ix = e.row_ix
) AS w
  ON w.row_ix = f.row_ix AND w.rule_ix = f.rule_ix AND w.one_ix = f.code_ix
LEFT JOIN (
  SELECT
    e.*,
    COALESCE(c.received, e.date) AS received,
    c.claim,
    l.time,
    l.n
  FROM (
    SELECT
      a.row_ix,
      a.claim_ix,
      a.patient_ix,
      a.date,
      a.is_judged,
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
      a."key.pregnancy"
    FROM acts AS a
    JOIN limits AS p
      ON p.two_ix = a.code_ix AND p.keys_ix = 30
    LEFT JOIN guarded AS g
      ON g.row_ix = a.row_ix AND g.rule_ix = p.rule_ix
    WHERE
      a.date BETWEEN p.period_from AND p.period_to
      AND (
        NOT p.is_guarded OR NOT g.row_ix IS NULL
      )
  ) AS e
  JOIN full_30 AS x
    ON x.patient_ix = e.patient_ix AND x.limit_ix = e.limit_ix AND x.start = e.start
  JOIN claims AS c
    ON c.claim_ix = e.claim_ix
  JOIN lines AS l
    ON l.row_ix = e.row_ix
) AS e
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
    e."key.pregnancy" = w."key.pregnancy"
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
  ) AS "unsaid.session"
FROM (
  SELECT
    *
  FROM found_limits_31
  WHERE
    sure = 2
) AS f
JOIN counted_31 AS n
  ON n.row_ix = f.row_ix AND n.rule_ix = f.rule_ix AND n.one_ix = f.code_ix
JOIN (
  SELECT
    e.*,
    COALESCE(c.received, e.date) AS received,
    c.claim,
    l.time,
    l.n
  FROM (
    SELECT
      a.row_ix,
      a.claim_ix,
      a.patient_ix,
      a.date,
      a.is_judged,
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
      a."key.delivery"
    FROM acts AS a
    JOIN limits AS p
      ON p.two_ix = a.code_ix AND p.keys_ix = 31
    LEFT JOIN guarded AS g
      ON g.row_ix = a.row_ix AND g.rule_ix = p.rule_ix
    WHERE
      a.date BETWEEN p.period_from AND p.period_to
      AND (
        NOT p.is_guarded OR NOT g.row_ix IS NULL
      )
  ) AS e
  JOIN full_31 AS x
    ON x.patient_ix = e.patient_ix AND x.limit_ix = e.limit_ix AND x.start = e.start
  JOIN claims AS c
    ON c.claim_ix = e.claim_ix
  JOIN lines AS l
    ON l.row_ix = e.row_ix
) AS w
  ON w.row_ix = f.row_ix AND w.rule_ix = f.rule_ix AND w.one_ix = f.code_ix
LEFT JOIN (
  SELECT
    e.*,
    COALESCE(c.received, e.date) AS received,
    c.claim,
    l.time,
    l.n
  FROM (
    SELECT
      a.row_ix,
      a.claim_ix,
      a.patient_ix,
      a.date,
      a.is_judged,
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
      a."key.delivery"
    FROM acts AS a
    JOIN limits AS p
      ON p.two_ix = a.code_ix AND p.keys_ix = 31
    LEFT JOIN guarded AS g
      ON g.row_ix = a.row_ix AND g.rule_ix = p.rule_ix
    WHERE
      a.date BETWEEN p.period_from AND p.period_to
      AND (
        NOT p.is_guarded OR NOT g.row_ix IS NULL
      )
  ) AS e
  JOIN full_31 AS x
    ON x.patient_ix = e.patient_ix AND x.limit_ix = e.limit_ix AND x.start = e.start
  JOIN claims AS c
    ON c.claim_ix = e.claim_ix
  JOIN lines AS l
    ON l.row_ix = e.row_ix
) AS e
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
    e."key.delivery" = w."key.delivery"
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
  ) AS "unsaid.session"
FROM (
  SELECT
    *
  FROM found_limits_32
  WHERE
    sure = 2
) AS f
JOIN counted_32 AS n
  ON n.row_ix = f.row_ix AND n.rule_ix = f.rule_ix AND n.one_ix = f.code_ix
JOIN (
  SELECT
    e.*,
    COALESCE(c.received, e.date) AS received,
    c.claim,
    l.time,
    l.n
  FROM (
    SELECT
      a.row_ix,
      a.claim_ix,
      a.patient_ix,
      a.date,
      a.is_judged,
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
      a."key.forefoot",
      a."key.operation"
    FROM acts AS a
    JOIN limits AS p
      ON p.two_ix = a.code_ix AND p.keys_ix = 32
    LEFT JOIN guarded AS g
      ON g.row_ix = a.row_ix AND g.rule_ix = p.rule_ix
    WHERE
      a.date BETWEEN p.period_from AND p.period_to
      AND (
        NOT p.is_guarded OR NOT g.row_ix IS NULL
      )
  ) AS e
  JOIN full_32 AS x
    ON x.patient_ix = e.patient_ix AND x.limit_ix = e.limit_ix AND x.start = e.start
  JOIN claims AS c
    ON c.claim_ix = e.claim_ix
  JOIN lines AS l
    ON l.row_ix = e.row_ix
) AS w
  ON w.row_ix = f.row_ix AND w.rule_ix = f.rule_ix AND w.one_ix = f.code_ix
LEFT JOIN (
  SELECT
    e.*,
    COALESCE(c.received, e.date) AS received,
    c.claim,
    l.time,
    l.n
  FROM (
    SELECT
      a.row_ix,
      a.claim_ix,
      a.patient_ix,
      a.date,
      a.is_judged,
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
      a."key.forefoot",
      a."key.operation"
    FROM acts AS a
    JOIN limits AS p
      ON p.two_ix = a.code_ix AND p.keys_ix = 32
    LEFT JOIN guarded AS g
      ON g.row_ix = a.row_ix AND g.rule_ix = p.rule_ix
    WHERE
      a.date BETWEEN p.period_from AND p.period_to
      AND (
        NOT p.is_guarded OR NOT g.row_ix IS NULL
      )
  ) AS e
  JOIN full_32 AS x
    ON x.patient_ix = e.patient_ix AND x.limit_ix = e.limit_ix AND x.start = e.start
  JOIN claims AS c
    ON c.claim_ix = e.claim_ix
  JOIN lines AS l
    ON l.row_ix = e.row_ix
) AS e
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
    e."key.forefoot" = w."key.forefoot"
  )
  AND (
    e."key.operation" = w."key.operation"
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
      NOT w."key.session" IS NULL AND NOT e."key.session" IS NULL
    )
  ) AS "unsaid.session"
FROM (
  SELECT
    *
  FROM found_limits_33
  WHERE
    sure = 2
) AS f
JOIN counted_33 AS n
  ON n.row_ix = f.row_ix AND n.rule_ix = f.rule_ix AND n.one_ix = f.code_ix
JOIN (
  SELECT
    e.*,
    COALESCE(c.received, e.date) AS received,
    c.claim,
    l.time,
    l.n
  FROM (
    SELECT
      a.row_ix,
      a.claim_ix,
      a.patient_ix,
      a.date,
      a.is_judged,
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
      a."key.examination",
      a."key.session",
      COALESCE(
        a."key.session",
        CONCAT(
          '?',
          CAST(a.date AS TEXT),
          COALESCE(c."provider.id", CONCAT('claim ', CAST(a.claim_ix AS TEXT)))
        )
      ) AS visit,
      c."provider.id" AS provider
    FROM acts AS a
    JOIN limits AS p
      ON p.two_ix = a.code_ix AND p.keys_ix = 33
    JOIN claims AS c
      ON c.claim_ix = a.claim_ix
    LEFT JOIN guarded AS g
      ON g.row_ix = a.row_ix AND g.rule_ix = p.rule_ix
    WHERE
      a.date BETWEEN p.period_from AND p.period_to
      AND (
        NOT p.is_guarded OR NOT g.row_ix IS NULL
      )
  ) AS e
  JOIN full_33 AS x
    ON x.patient_ix = e.patient_ix AND x.limit_ix = e.limit_ix AND x.start = e.start
  JOIN claims AS c
    ON c.claim_ix = e.claim_ix
  JOIN lines AS l
    ON l.row_ix = e.row_ix
) AS w
  ON w.row_ix = f.row_ix AND w.rule_ix = f.rule_ix AND w.one_ix = f.code_ix
LEFT JOIN (
  SELECT
    e.*,
    COALESCE(c.received, e.date) AS received,
    c.claim,
    l.time,
    l.n
  FROM (
    SELECT
      a.row_ix,
      a.claim_ix,
      a.patient_ix,
      a.date,
      a.is_judged,
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
      a."key.examination",
      a."key.session",
      COALESCE(
        a."key.session",
        CONCAT(
          '?',
          CAST(a.date AS TEXT),
          COALESCE(c."provider.id", CONCAT('claim ', CAST(a.claim_ix AS TEXT)))
        )
      ) AS visit,
      c."provider.id" AS provider
    FROM acts AS a
    JOIN limits AS p
      ON p.two_ix = a.code_ix AND p.keys_ix = 33
    JOIN claims AS c
      ON c.claim_ix = a.claim_ix
    LEFT JOIN guarded AS g
      ON g.row_ix = a.row_ix AND g.rule_ix = p.rule_ix
    WHERE
      a.date BETWEEN p.period_from AND p.period_to
      AND (
        NOT p.is_guarded OR NOT g.row_ix IS NULL
      )
  ) AS e
  JOIN full_33 AS x
    ON x.patient_ix = e.patient_ix AND x.limit_ix = e.limit_ix AND x.start = e.start
  JOIN claims AS c
    ON c.claim_ix = e.claim_ix
  JOIN lines AS l
    ON l.row_ix = e.row_ix
) AS e
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
    e."key.examination" = w."key.examination"
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
