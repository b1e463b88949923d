-- lines of these pairs, with what puts them in order
SELECT
  a.*,
  COALESCE(c.received, a.date) AS received,
  c.claim,
  c."provider.id" AS provider
FROM acts AS a
JOIN claims AS c
  ON c.claim_ix = a.claim_ix
WHERE
  a.row_ix IN (
    SELECT
      a_row_ix
    FROM pairs
    UNION
    SELECT
      b_row_ix
    FROM pairs
  )
