-- lines of whose past too little is known
SELECT
  a.row_ix,
  a.claim_ix,
  p.rule_ix,
  a.code_ix,
  0 AS element_ix,
  0 AS element_code_ix,
  CASE WHEN COALESCE(f.sure, 1) = 0 OR COALESCE(g.doubt, FALSE) THEN 0 ELSE 1 END AS sure,
  CAST(NULL AS INT) AS rank,
  CAST(NULL AS BIGINT) AS units_after
FROM acts AS a
JOIN (
  SELECT DISTINCT
    rule_ix,
    one_ix,
    distance_ix,
    valid_from,
    valid_to,
    is_guarded
  FROM intervals
  WHERE
    side <> 'before'
) AS p
  ON p.one_ix = a.code_ix
JOIN short_histories AS c
  ON c.claim_ix = a.claim_ix
LEFT JOIN found_pairs AS f
  ON f.row_ix = a.row_ix AND f.rule_ix = p.rule_ix AND f.code_ix = a.code_ix
LEFT JOIN guarded AS g
  ON g.row_ix = a.row_ix AND g.rule_ix = p.rule_ix
WHERE
  a.is_judged
  AND a.in_force
  AND a.date BETWEEN p.valid_from AND p.valid_to
  AND COALESCE(f.sure, 1) <> 2
  AND (
    NOT p.is_guarded OR NOT g.row_ix IS NULL
  )
  AND NOT COALESCE(
    (
      CASE p.distance_ix
        WHEN 1
        THEN CAST(CAST(c.history_complete_from - INTERVAL '1' DAY AS DATE) + INTERVAL '6' MONTH AS DATE)
        WHEN 2
        THEN CAST(CAST(c.history_complete_from - INTERVAL '1' DAY AS DATE) + INTERVAL '30' DAY AS DATE)
      END
    ) < a.date,
    FALSE
  )
