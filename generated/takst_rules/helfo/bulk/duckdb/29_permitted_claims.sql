-- claims of which only the exact engine tells which permissions applied
SELECT DISTINCT
  l.claim_ix
FROM lines AS l
JOIN permissions AS p
  ON p.code_ix = l.code_ix AND l.date BETWEEN p.valid_from AND p.valid_to
WHERE
  l.is_judged
