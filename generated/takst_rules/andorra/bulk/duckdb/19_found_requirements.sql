-- lines without the line that they require
SELECT
  a.row_ix,
  a.claim_ix,
  p.rule_ix,
  a.code_ix,
  0 AS element_ix,
  0 AS element_code_ix,
  CASE
    WHEN COALESCE(g.doubt, FALSE)
    OR FALSE
    OR (
      t.rule_ix IS NULL AND NOT p.keys_ix IN (2, 18, 21, 24, 26, 35)
    )
    THEN 0
    WHEN t.rule_ix IS NULL AND CASE WHEN NOT p.is_guarded THEN TRUE ELSE g.truth END
    THEN 2
    ELSE 1
  END AS sure,
  CAST(NULL AS INT) AS rank,
  CAST(NULL AS BIGINT) AS units_after
FROM acts AS a
JOIN (
  SELECT DISTINCT
    keys_ix,
    rule_ix,
    one_ix,
    valid_from,
    valid_to,
    is_guarded
  FROM requirements
) AS p
  ON p.one_ix = a.code_ix
LEFT JOIN required AS t
  ON t.a_row_ix = a.row_ix AND t.rule_ix = p.rule_ix
LEFT JOIN guarded AS g
  ON g.row_ix = a.row_ix AND g.rule_ix = p.rule_ix
WHERE
  a.is_judged
  AND a.in_force
  AND a.date BETWEEN p.valid_from AND p.valid_to
  AND (
    NOT p.is_guarded OR NOT g.row_ix IS NULL
  )
  AND NOT COALESCE(t.is_there, FALSE)
