-- claims that the exact engine judges, with their patients' other lines
SELECT
  c.claim_ix
FROM claims AS c
JOIN odd_patients AS o
  ON o.patient_ix = c.patient_ix
WHERE
  c.is_judged
UNION
SELECT
  claim_ix
FROM found
WHERE
  sure = 0
UNION
SELECT
  f.claim_ix
FROM found AS f
JOIN partial_claims AS p
  ON p.claim_ix = f.claim_ix
WHERE
  f.sure = 1
UNION
SELECT
  claim_ix
FROM referred_lines
