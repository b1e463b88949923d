-- those that are asked, with how many there are up to them
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
  CASE WHEN t.kind = 'rolling' THEN COALESCE(m.fullest, t.weight) ELSE t.certain END AS certain,
  CASE WHEN t.kind = 'rolling' THEN COALESCE(m.fullest, t.weight) ELSE t.possible END AS possible
FROM (
  SELECT
    f.*,
    CASE
      WHEN keys_ix IN (3, 4, 5, 7, 9, 11, 15, 18, 21, 24, 28, 30, 31, 33) AND is_unsaid
      THEN weight
      ELSE SUM(CASE WHEN applies THEN weight ELSE 0 END) OVER (
        PARTITION BY patient_ix, limit_ix, start, visit, key
        ORDER BY received, date, COALESCE(time, ''), claim, n
        ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
      ) - CASE WHEN applies THEN weight ELSE 0 END + weight
    END AS certain,
    CASE
      WHEN NOT (
        keys_ix IN (3, 4, 5, 7, 9, 11, 15, 18, 21, 24, 28, 30, 31, 33)
      )
      THEN SUM(weight) OVER (
        PARTITION BY patient_ix, limit_ix, start, visit, key
        ORDER BY received, date, COALESCE(time, ''), claim, n
        ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
      )
      WHEN is_unsaid
      THEN SUM(weight) OVER (
        PARTITION BY patient_ix, limit_ix, start, visit
        ORDER BY received, date, COALESCE(time, ''), claim, n
        ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
      )
      ELSE SUM(weight) OVER (
        PARTITION BY patient_ix, limit_ix, start, visit, key
        ORDER BY received, date, COALESCE(time, ''), claim, n
        ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
      ) + SUM(CASE WHEN is_unsaid THEN weight ELSE 0 END) OVER (
        PARTITION BY patient_ix, limit_ix, start, visit
        ORDER BY received, date, COALESCE(time, ''), claim, n
        ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
      )
    END AS possible,
    (
      is_doubtful
    )
    OR (
      BOOL_OR(CAST(doubt AS BOOLEAN)) OVER (PARTITION BY patient_ix, limit_ix, start)
    )
    OR (
      (
        NOT (
          keys_ix IN (3, 4, 5, 7, 9, 11, 15, 18, 21, 24, 28, 30, 31, 33)
          AND kind <> 'rolling'
        )
        AND BOOL_OR(CAST(is_unsaid AS BOOLEAN)) OVER (PARTITION BY patient_ix, limit_ix, start)
      )
    )
    OR (
      (
        keys_ix IN (2, 7, 9, 10, 12, 14, 15, 18, 21, 33)
        AND COUNT("key.session") OVER (PARTITION BY patient_ix, limit_ix, date) <> 0
        AND COUNT("key.session") OVER (PARTITION BY patient_ix, limit_ix, date) <> COUNT(*) OVER (PARTITION BY patient_ix, limit_ix, date)
      )
    )
    OR (
      (
        keys_ix IN (2, 7, 9, 10, 12, 14, 15, 18, 21, 33)
        AND BOOL_OR(CAST(provider IS NULL AS BOOLEAN)) OVER (PARTITION BY patient_ix, limit_ix, date)
        AND MIN(claim_ix) OVER (PARTITION BY patient_ix, limit_ix, date) <> MAX(claim_ix) OVER (PARTITION BY patient_ix, limit_ix, date)
      )
    ) AS doubtful
  FROM counting AS f
) AS t
LEFT JOIN (
  SELECT
    row_ix,
    rule_ix,
    one_ix,
    MAX(held) + MAX(weight) AS fullest
  FROM (
    SELECT
      w.row_ix,
      w.rule_ix,
      w.one_ix,
      w.weight,
      s.row_ix AS first_ix,
      SUM(CASE WHEN NOT e.row_ix IS NULL THEN e.weight ELSE 0 END) AS held
    FROM (
      SELECT
        *
      FROM counting AS z
      WHERE
        z.kind = 'rolling'
    ) AS w
    JOIN (
      SELECT
        *
      FROM counting AS z
      WHERE
        z.kind = 'rolling'
    ) AS s
      ON s.patient_ix = w.patient_ix
      AND s.limit_ix = w.limit_ix
      AND s.key IS NOT DISTINCT FROM w.key
      AND s.visit IS NOT DISTINCT FROM w.visit
      AND s.date <= w.date
      AND w.date < (
        CASE w.distance_ix
          WHEN 1
          THEN CAST(s.date + INTERVAL '4' DAY AS DATE)
          WHEN 2
          THEN CAST(s.date + INTERVAL '6' MONTH AS DATE)
          WHEN 3
          THEN CAST(s.date + INTERVAL '1' MONTH AS DATE)
          WHEN 4
          THEN CAST(s.date + INTERVAL '3' MONTH AS DATE)
          WHEN 5
          THEN CAST(s.date + INTERVAL '1' YEAR AS DATE)
          WHEN 6
          THEN CAST(s.date + INTERVAL '4' MONTH AS DATE)
          WHEN 7
          THEN CAST(s.date + INTERVAL '5' YEAR AS DATE)
          WHEN 8
          THEN CAST(s.date + INTERVAL '12' MONTH AS DATE)
          WHEN 9
          THEN CAST(s.date + INTERVAL '7' DAY AS DATE)
          WHEN 10
          THEN CAST(s.date + INTERVAL '12' DAY AS DATE)
          WHEN 11
          THEN CAST(s.date + INTERVAL '30' DAY AS DATE)
          WHEN 12
          THEN CAST(s.date + INTERVAL '5' DAY AS DATE)
          WHEN 13
          THEN CAST(s.date + INTERVAL '2' DAY AS DATE)
        END
      )
      AND NOT (
        s.received > w.received
        OR (
          s.received = w.received
          AND (
            s.date > w.date
            OR (
              s.date = w.date
              AND (
                COALESCE(s.time, '') > COALESCE(w.time, '')
                OR (
                  COALESCE(s.time, '') = COALESCE(w.time, '')
                  AND (
                    s.claim > w.claim OR (
                      s.claim = w.claim AND (
                        s.n > w.n
                      )
                    )
                  )
                )
              )
            )
          )
        )
      )
    LEFT JOIN (
      SELECT
        *
      FROM counting AS z
      WHERE
        z.kind = 'rolling'
    ) AS e
      ON e.patient_ix = w.patient_ix
      AND e.limit_ix = w.limit_ix
      AND e.key IS NOT DISTINCT FROM w.key
      AND e.visit IS NOT DISTINCT FROM w.visit
      AND e.date >= s.date
      AND e.date < (
        CASE w.distance_ix
          WHEN 1
          THEN CAST(s.date + INTERVAL '4' DAY AS DATE)
          WHEN 2
          THEN CAST(s.date + INTERVAL '6' MONTH AS DATE)
          WHEN 3
          THEN CAST(s.date + INTERVAL '1' MONTH AS DATE)
          WHEN 4
          THEN CAST(s.date + INTERVAL '3' MONTH AS DATE)
          WHEN 5
          THEN CAST(s.date + INTERVAL '1' YEAR AS DATE)
          WHEN 6
          THEN CAST(s.date + INTERVAL '4' MONTH AS DATE)
          WHEN 7
          THEN CAST(s.date + INTERVAL '5' YEAR AS DATE)
          WHEN 8
          THEN CAST(s.date + INTERVAL '12' MONTH AS DATE)
          WHEN 9
          THEN CAST(s.date + INTERVAL '7' DAY AS DATE)
          WHEN 10
          THEN CAST(s.date + INTERVAL '12' DAY AS DATE)
          WHEN 11
          THEN CAST(s.date + INTERVAL '30' DAY AS DATE)
          WHEN 12
          THEN CAST(s.date + INTERVAL '5' DAY AS DATE)
          WHEN 13
          THEN CAST(s.date + INTERVAL '2' DAY AS DATE)
        END
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
    GROUP BY
      w.row_ix,
      w.rule_ix,
      w.one_ix,
      w.weight,
      s.row_ix
  ) AS v
  GROUP BY
    row_ix,
    rule_ix,
    one_ix
) AS m
  ON m.row_ix = t.row_ix AND m.rule_ix = t.rule_ix AND m.one_ix = t.one_ix
WHERE
  t.is_asked
