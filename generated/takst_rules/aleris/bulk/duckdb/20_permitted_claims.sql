-- claims of which only the exact engine tells which permissions applied
SELECT
  claim_ix
FROM claims
WHERE
  FALSE
