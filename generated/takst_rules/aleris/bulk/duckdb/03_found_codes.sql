-- lines whose code, or whose ruleset, is not in force on their day
SELECT
  l.row_ix,
  l.claim_ix,
  0 AS rule_ix,
  0 AS code_ix,
  0 AS element_ix,
  0 AS element_code_ix,
  2 AS sure,
  0 AS rank,
  CAST(NULL AS BIGINT) AS units_after
FROM lines AS l
WHERE
  l.is_judged
  AND (
    l.date < CAST('2022-01-01' AS DATE) OR l.date > CAST('2022-12-31' AS DATE)
  )
