-- lines that lose against another
SELECT
  row_ix,
  claim_ix,
  rule_ix,
  code_ix,
  element_ix,
  element_code_ix,
  CASE
    WHEN BOOL_OR(CAST(doubt AS BOOLEAN))
    THEN 0
    WHEN BOOL_OR(CAST(certain AS BOOLEAN))
    THEN 2
    ELSE 1
  END AS sure,
  CAST(NULL AS INT) AS rank,
  CAST(NULL AS BIGINT) AS units_after
FROM (
  SELECT
    *
  FROM lost_inclusions
  UNION ALL
  SELECT
    *
  FROM lost_exclusions
  UNION ALL
  SELECT
    *
  FROM lost_intervals
) AS t
GROUP BY
  1,
  2,
  3,
  4,
  5,
  6
