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
  t.certain,
  t.possible
FROM (
  SELECT
    f.*,
    CASE
      WHEN keys_ix IN (3, 4, 5, 6, 8) AND is_unsaid
      THEN weight
      ELSE SUM(CASE WHEN applies THEN weight ELSE 0 END) OVER (
        PARTITION BY patient_ix, limit_ix, start, visit, key
        ORDER BY received NULLS LAST, date NULLS LAST, COALESCE(time, '') NULLS LAST, claim NULLS LAST, n NULLS LAST
        ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
      ) - CASE WHEN applies THEN weight ELSE 0 END + weight
    END AS certain,
    CASE
      WHEN NOT (
        keys_ix IN (3, 4, 5, 6, 8)
      )
      THEN SUM(weight) OVER (
        PARTITION BY patient_ix, limit_ix, start, visit, key
        ORDER BY received NULLS LAST, date NULLS LAST, COALESCE(time, '') NULLS LAST, claim NULLS LAST, n NULLS LAST
        ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
      )
      WHEN is_unsaid
      THEN SUM(weight) OVER (
        PARTITION BY patient_ix, limit_ix, start, visit
        ORDER BY received NULLS LAST, date NULLS LAST, COALESCE(time, '') NULLS LAST, claim NULLS LAST, n NULLS LAST
        ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
      )
      ELSE SUM(weight) OVER (
        PARTITION BY patient_ix, limit_ix, start, visit, key
        ORDER BY received NULLS LAST, date NULLS LAST, COALESCE(time, '') NULLS LAST, claim NULLS LAST, n NULLS LAST
        ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
      ) + SUM(CASE WHEN is_unsaid THEN weight ELSE 0 END) OVER (
        PARTITION BY patient_ix, limit_ix, start, visit
        ORDER BY received NULLS LAST, date NULLS LAST, COALESCE(time, '') NULLS LAST, claim NULLS LAST, n NULLS LAST
        ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
      )
    END AS possible,
    (
      is_doubtful
    )
    OR (
      BOOL_OR(doubt) OVER (PARTITION BY patient_ix, limit_ix, start)
    )
    OR (
      (
        NOT (
          keys_ix IN (3, 4, 5, 6, 8) AND kind <> 'rolling'
        )
        AND BOOL_OR(is_unsaid) OVER (PARTITION BY patient_ix, limit_ix, start)
      )
    )
    OR (
      (
        keys_ix IN (1, 4, 6)
        AND COUNT(`key.visit`) OVER (PARTITION BY patient_ix, limit_ix, date) <> 0
        AND COUNT(`key.visit`) OVER (PARTITION BY patient_ix, limit_ix, date) <> COUNT(*) OVER (PARTITION BY patient_ix, limit_ix, date)
      )
    )
    OR (
      (
        keys_ix IN (1, 4, 6)
        AND BOOL_OR(provider IS NULL) OVER (PARTITION BY patient_ix, limit_ix, date)
        AND MIN(claim_ix) OVER (PARTITION BY patient_ix, limit_ix, date) <> MAX(claim_ix) OVER (PARTITION BY patient_ix, limit_ix, date)
      )
    ) AS doubtful
  FROM counting AS f
) AS t
WHERE
  t.is_asked
