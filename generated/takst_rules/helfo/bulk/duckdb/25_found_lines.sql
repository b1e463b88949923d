-- verdict, units and amount of the lines with findings that the queries have judged
SELECT
  row_ix,
  claim_ix,
  rank,
  units,
  units_after,
  letter,
  one * units AS amount_before,
  CASE
    WHEN rank < 4
    THEN 0
    WHEN one IS NULL OR rank <= 7
    THEN NULL
    ELSE one * units_after
  END AS amount_after
FROM (
  SELECT
    l.row_ix,
    l.claim_ix,
    l.units,
    CAST(NULL AS DECIMAL(38, 12)) AS one,
    CAST(NULL AS TEXT) AS letter,
    d.rank,
    CASE
      WHEN d.rank < 4
      THEN 0
      ELSE COALESCE(LEAST(l.units, d.units_after), l.units)
    END AS units_after
  FROM lines AS l
  JOIN (
    SELECT
      row_ix,
      MIN(rank) AS rank,
      MIN(units_after) AS units_after
    FROM decided
    GROUP BY
      row_ix
  ) AS d
    ON d.row_ix = l.row_ix
) AS t
