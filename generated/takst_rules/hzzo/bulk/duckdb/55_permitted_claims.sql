-- claims of which only the exact engine tells which permissions applied
SELECT DISTINCT
  l.claim_ix
FROM lines AS l
JOIN codes AS k
  ON k.code = l.code
JOIN permissions AS p
  ON p.code_ix = k.code_ix AND l.date BETWEEN p.valid_from AND p.valid_to
WHERE
  l.is_judged
