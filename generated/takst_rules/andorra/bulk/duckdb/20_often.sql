-- what patients have more of, at any time, than a limit of a window allows
SELECT
  s.patient_ix,
  s.code_ix
FROM (
  SELECT
    patient_ix,
    code_ix,
    SUM(units) AS units
  FROM acts
  GROUP BY
    patient_ix,
    code_ix
) AS s
JOIN (
  SELECT
    p.two_ix,
    MIN(CASE WHEN c.codes = 1 THEN p.most ELSE 0 END) AS least
  FROM limits AS p
  JOIN (
    SELECT
      limit_ix,
      COUNT(*) AS codes
    FROM limits
    GROUP BY
      limit_ix
  ) AS c
    ON c.limit_ix = p.limit_ix
  GROUP BY
    p.two_ix
) AS l
  ON l.two_ix = s.code_ix AND s.units > l.least
