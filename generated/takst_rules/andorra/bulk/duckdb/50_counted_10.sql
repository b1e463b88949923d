-- lines that count in windows per keys and code and eye and session that hold more than is allowed
SELECT
  t.row_ix,
  t.claim_ix,
  t.rule_ix,
  t.one_ix,
  t.is_asked,
  t.most,
  t.by_lines,
  t.weight,
  t.applies,
  t.doubtful,
  t.certain,
  t.possible
FROM (
  SELECT
    f.*,
    SUM(CASE WHEN applies THEN weight ELSE 0 END) OVER (
      PARTITION BY patient_ix, limit_ix, start, visit, "key.code", "key.eye"
      ORDER BY received, date, COALESCE(time, ''), claim, n
      ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
    ) - CASE WHEN applies THEN weight ELSE 0 END + weight AS certain,
    SUM(weight) OVER (
      PARTITION BY patient_ix, limit_ix, start, visit, "key.code", "key.eye"
      ORDER BY received, date, COALESCE(time, ''), claim, n
      ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
    ) AS possible,
    (
      is_doubtful
    )
    OR (
      BOOL_OR(CAST(doubt AS BOOLEAN)) OVER (PARTITION BY patient_ix, limit_ix, start)
    )
    OR (
      BOOL_OR(CAST("key.code" IS NULL AS BOOLEAN)) OVER (PARTITION BY patient_ix, limit_ix, start)
    )
    OR (
      BOOL_OR(CAST("key.eye" IS NULL AS BOOLEAN)) OVER (PARTITION BY patient_ix, limit_ix, start)
    )
    OR (
      (
        COUNT("key.session") OVER (PARTITION BY patient_ix, limit_ix, date) <> 0
        AND COUNT("key.session") OVER (PARTITION BY patient_ix, limit_ix, date) <> COUNT(*) OVER (PARTITION BY patient_ix, limit_ix, date)
      )
    )
    OR (
      (
        BOOL_OR(CAST(provider IS NULL AS BOOLEAN)) OVER (PARTITION BY patient_ix, limit_ix, date)
        AND MIN(claim_ix) OVER (PARTITION BY patient_ix, limit_ix, date) <> MAX(claim_ix) OVER (PARTITION BY patient_ix, limit_ix, date)
      )
    ) AS doubtful
  FROM (
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
  ) AS f
) AS t
WHERE
  t.is_asked
