-- pairs of lines whose codes a row names
SELECT
  a.row_ix AS a_row_ix,
  b.row_ix AS b_row_ix,
  p.keys_ix,
  p.rule_ix,
  p.valid_from,
  p.valid_to,
  p.is_guarded,
  p.is_doubtful,
  p.element_ix
FROM acts AS a
JOIN all_exclusions AS p
  ON p.one_ix = a.code_ix
JOIN acts AS b
  ON b.patient_ix = a.patient_ix AND b.code_ix = p.two_ix AND b.date = a.date AND TRUE
WHERE
  p.keys_ix = 3 AND a.in_force AND a.row_ix <> b.row_ix
UNION ALL
SELECT
  a.row_ix AS a_row_ix,
  b.row_ix AS b_row_ix,
  p.keys_ix,
  p.rule_ix,
  p.valid_from,
  p.valid_to,
  p.is_guarded,
  p.is_doubtful,
  p.element_ix
FROM (
  SELECT
    *
  FROM acts
  WHERE
    NOT "key.session" IS NULL
) AS a
JOIN all_exclusions AS p
  ON p.one_ix = a.code_ix
JOIN (
  SELECT
    *
  FROM acts
  WHERE
    NOT "key.session" IS NULL
) AS b
  ON b.patient_ix = a.patient_ix
  AND b.code_ix = p.two_ix
  AND b."key.session" = a."key.session"
  AND b.date <> a.date
  AND TRUE
WHERE
  p.keys_ix = 3 AND a.in_force AND a.row_ix <> b.row_ix
