-- pairs of lines of which one row requires the other
SELECT
  a.row_ix AS a_row_ix,
  b.row_ix AS b_row_ix,
  p.keys_ix,
  p.rule_ix,
  p.valid_from,
  p.valid_to,
  p.is_guarded,
  p.is_doubtful
FROM acts AS a
JOIN requirements AS p
  ON p.one_ix = a.code_ix
JOIN acts AS b
  ON b.patient_ix = a.patient_ix AND b.code_ix = p.two_ix AND b.date = a.date AND TRUE
WHERE
  p.keys_ix = 1 AND a.in_force AND a.row_ix <> b.row_ix
UNION ALL
SELECT
  a.row_ix AS a_row_ix,
  b.row_ix AS b_row_ix,
  p.keys_ix,
  p.rule_ix,
  p.valid_from,
  p.valid_to,
  p.is_guarded,
  p.is_doubtful
FROM (
  SELECT
    *
  FROM acts
  WHERE
    NOT `key.visit` IS NULL
) AS a
JOIN requirements AS p
  ON p.one_ix = a.code_ix
JOIN (
  SELECT
    *
  FROM acts
  WHERE
    NOT `key.visit` IS NULL
) AS b
  ON b.patient_ix = a.patient_ix
  AND b.code_ix = p.two_ix
  AND b.`key.visit` = a.`key.visit`
  AND b.date <> a.date
  AND TRUE
WHERE
  p.keys_ix = 1 AND a.in_force AND a.row_ix <> b.row_ix
