-- lines of these groups that are asked, with how many there are up to them
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
      PARTITION BY patient_ix, limit_ix, start, "key.stage_number", "key.treatment"
      ORDER BY received, date, COALESCE(time, ''), claim, n
      ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
    ) - CASE WHEN applies THEN weight ELSE 0 END + weight AS certain,
    SUM(weight) OVER (
      PARTITION BY patient_ix, limit_ix, start, "key.stage_number", "key.treatment"
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
      BOOL_OR(CAST("key.stage_number" IS NULL AS BOOLEAN)) OVER (PARTITION BY patient_ix, limit_ix, start)
    )
    OR (
      BOOL_OR(CAST("key.treatment" IS NULL AS BOOLEAN)) OVER (PARTITION BY patient_ix, limit_ix, start)
    ) AS doubtful
  FROM counting_25 AS f
) AS t
WHERE
  t.is_asked
