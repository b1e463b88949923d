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
    p.number AS one,
    p.letter
  FROM lines AS l
  LEFT JOIN prices AS p
    ON p.code_ix = l.code_ix AND l.date BETWEEN p.valid_from AND p.valid_to
  ANTI JOIN exact_claims AS x
    ON x.claim_ix = l.claim_ix
  ANTI JOIN decided AS d
    ON d.row_ix = l.row_ix
  WHERE
    l.is_judged
) AS t
