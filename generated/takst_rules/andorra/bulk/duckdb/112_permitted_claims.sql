-- claims of which only the exact engine tells which permissions applied
SELECT DISTINCT
  l.claim_ix
FROM lines AS l
JOIN codes AS k
  ON k.code = CASE
    WHEN l.row IS NULL
    THEN l.code
    ELSE CONCAT(l.code, ' row ', CAST(l.row AS TEXT))
  END
JOIN permissions AS p
  ON p.code_ix = k.code_ix AND l.date BETWEEN p.valid_from AND p.valid_to
WHERE
  l.is_judged
