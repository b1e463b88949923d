-- windows in which a patient has more than a limit allows, whatever keys say
SELECT
  a.patient_ix,
  p.limit_ix,
  CASE WHEN p.kind = 'day' THEN a.date ELSE CAST('0001-01-01' AS DATE) END AS start
FROM acts AS a
JOIN often AS o
  ON o.patient_ix = a.patient_ix AND o.code_ix = a.code_ix
JOIN limits AS p
  ON p.two_ix = a.code_ix
WHERE
  a.date BETWEEN p.period_from AND p.period_to
GROUP BY
  a.patient_ix,
  p.limit_ix,
  CASE WHEN p.kind = 'day' THEN a.date ELSE CAST('0001-01-01' AS DATE) END
HAVING
  SUM(CASE WHEN p.by_lines THEN 1 ELSE a.units END) > MAX(p.most)
