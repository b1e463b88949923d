-- lines whose code, or whose ruleset, is not in force on their day
SELECT
  l.row_ix,
  l.claim_ix,
  0 AS rule_ix,
  k.code_ix,
  0 AS element_ix,
  0 AS element_code_ix,
  2 AS sure,
  CASE WHEN l.date < k.row_from AND k.change = 'replaced' THEN 7 ELSE 0 END AS rank,
  CAST(NULL AS BIGINT) AS units_after
FROM (
  SELECT
    *
  FROM lines
  WHERE
    is_judged
    AND (
      date < CAST('2014-05-14' AS DATE) OR date > CAST('9999-12-31' AS DATE)
    )
) AS l
JOIN codes AS k
  ON k.code_ix = l.code_ix AND k.is_known
WHERE
  l.date < k.row_from
  OR l.date > k.row_to
  OR l.date < CAST('2014-05-14' AS DATE)
  OR l.date > CAST('9999-12-31' AS DATE)
