-- the same of lines without findings
SELECT
  row_ix,
  claim_ix,
  9 AS rank,
  units,
  units AS units_after,
  letter,
  one * units AS amount_before,
  one * units AS amount_after
FROM (
  SELECT
    l.row_ix,
    l.claim_ix,
    l.units,
    CAST(NULL AS DECIMAL(38, 12)) AS one,
    CAST(NULL AS STRING) AS letter
  FROM lines AS l
  WHERE
    l.is_judged
    AND NOT EXISTS(
      SELECT
        1
      FROM exact_claims AS x
      WHERE
        x.claim_ix = l.claim_ix
    )
    AND NOT EXISTS(
      SELECT
        1
      FROM decided AS d
      WHERE
        d.row_ix = l.row_ix
    )
) AS t
