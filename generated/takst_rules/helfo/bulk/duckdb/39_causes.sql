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
      n.keys_ix IN (2, 3) AND (
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
      n.keys_ix IN (2, 3) AND (
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
      n.keys_ix IN (2, 3) AND (
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
      n.keys_ix IN (2, 3) AND (
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
  FROM found_limits_1
  WHERE
    sure = 2
) AS f
JOIN counted_1 AS n
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
      ON p.two_ix = a.code_ix AND p.keys_ix = 1
    LEFT JOIN guarded AS g
      ON g.row_ix = a.row_ix AND g.rule_ix = p.rule_ix
    WHERE
      a.date BETWEEN p.period_from AND p.period_to
      AND (
        NOT p.is_guarded OR NOT g.row_ix IS NULL
      )
  ) AS e
  JOIN full_1 AS x
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
      ON p.two_ix = a.code_ix AND p.keys_ix = 1
    LEFT JOIN guarded AS g
      ON g.row_ix = a.row_ix AND g.rule_ix = p.rule_ix
    WHERE
      a.date BETWEEN p.period_from AND p.period_to
      AND (
        NOT p.is_guarded OR NOT g.row_ix IS NULL
      )
  ) AS e
  JOIN full_1 AS x
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
      a."key.treatment-area",
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
      a."key.treatment-area",
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
    e."key.treatment-area" = w."key.treatment-area"
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
      a."key.tooth",
      a."key.treatment"
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
      a."key.tooth",
      a."key.treatment"
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
    NOT e.row_ix IS NULL AND NOT (
      TRUE
    )
  ) AS "unsaid.session"
FROM (
  SELECT
    *
  FROM found_limits_6
  WHERE
    sure = 2
) AS f
JOIN counted_6 AS n
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
      a."key.tooth"
    FROM acts AS a
    JOIN limits AS p
      ON p.two_ix = a.code_ix AND p.keys_ix = 6
    LEFT JOIN guarded AS g
      ON g.row_ix = a.row_ix AND g.rule_ix = p.rule_ix
    WHERE
      a.date BETWEEN p.period_from AND p.period_to
      AND (
        NOT p.is_guarded OR NOT g.row_ix IS NULL
      )
  ) AS e
  JOIN full_6 AS x
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
      a."key.tooth"
    FROM acts AS a
    JOIN limits AS p
      ON p.two_ix = a.code_ix AND p.keys_ix = 6
    LEFT JOIN guarded AS g
      ON g.row_ix = a.row_ix AND g.rule_ix = p.rule_ix
    WHERE
      a.date BETWEEN p.period_from AND p.period_to
      AND (
        NOT p.is_guarded OR NOT g.row_ix IS NULL
      )
  ) AS e
  JOIN full_6 AS x
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
