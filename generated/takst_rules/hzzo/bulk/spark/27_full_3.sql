-- groups that hold more than a limit per day and body_location allows
SELECT
  a.patient_ix,
  p.limit_ix,
  a.date AS start
FROM acts AS a
JOIN limits AS p
  ON p.two_ix = a.code_ix AND p.keys_ix = 3
WHERE
  a.date BETWEEN p.period_from AND p.period_to
GROUP BY
  a.patient_ix,
  p.limit_ix,
  a.date
HAVING
  SUM(CASE WHEN p.by_lines THEN 1 ELSE a.units END) > MAX(p.most)
