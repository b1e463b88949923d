-- groups that hold more than a limit per keys and tooth and treatment allows
SELECT
  a.patient_ix,
  p.limit_ix,
  CAST('0001-01-01' AS DATE) AS start
FROM acts AS a
JOIN limits AS p
  ON p.two_ix = a.code_ix AND p.keys_ix = 4
WHERE
  a.date BETWEEN p.period_from AND p.period_to
GROUP BY
  a.patient_ix,
  p.limit_ix,
  CAST('0001-01-01' AS DATE)
HAVING
  SUM(CASE WHEN p.by_lines THEN 1 ELSE a.units END) > MAX(p.most)
