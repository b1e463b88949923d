-- claims in which something is known to be absent
SELECT
  claim_ix
FROM lines
WHERE
  NOT absent IS NULL
UNION
SELECT
  claim_ix
FROM claims
WHERE
  NOT absent IS NULL
